// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Writing systems by language. Line metrics were measured on the Noto files of Debian 12 (fonts-noto-core
// 20201225); NotoNastaliqUrdu-Bold carries the weight of a Regular and is left out, Hanifi is set in Regular
// only.
QtObject {
    id: root

    readonly property Script latin: Script { family: "Noto Sans" }
    readonly property Script thai: Script { family: "Noto Sans Thai"; body: 20 }
    readonly property Script khmer: Script {
        family: "Noto Sans Khmer"
        body: 20
        lineHeight: 1.3
        below: 0.2
    }
    readonly property Script lao: Script { family: "Noto Sans Lao"; body: 20; lineHeight: 1.05 }
    readonly property Script burmese: Script { family: "Noto Sans Myanmar"; body: 20; lineHeight: 1.0 }
    readonly property Script bengali: Script { family: "Noto Sans Bengali"; body: 20; lineHeight: 1.25 }
    readonly property Script devanagari: Script { family: "Noto Sans Devanagari"; body: 20; lineHeight: 1.25 }
    readonly property Script tamil: Script { family: "Noto Sans Tamil"; body: 19; lineHeight: 1.35 }
    readonly property Script sinhala: Script { family: "Noto Sans Sinhala"; body: 19; lineHeight: 1.25 }
    readonly property Script ethiopic: Script { family: "Noto Sans Ethiopic"; body: 19; lineHeight: 1.2 }
    readonly property Script naskh: Script { family: "Noto Naskh Arabic"; body: 21; lineHeight: 1.05 }
    readonly property Script nastaliq: Script {
        family: "Noto Nastaliq Urdu"
        play: 1
        beside: 0.25
        body: 22
        lineHeight: 1.0
        above: 0.3
        bold: false
    }
    readonly property Script hanifi: Script { family: "Noto Sans Hanifi Rohingya"; body: 20; bold: false }
    readonly property Script chinese: Script { family: "Noto Sans CJK SC"; body: 19 }
    readonly property Script chineseTraditional: Script { family: "Noto Sans CJK TC"; body: 19 }
    readonly property Script japanese: Script { family: "Noto Sans CJK JP"; body: 19 }
    readonly property Script korean: Script { family: "Noto Sans CJK KR"; body: 19 }

    // `language` is BCP 47; an unknown one is set as Latin.
    function of(language: string): Script {
        switch (language.split("-")[0]) {
        case "th": return root.thai;
        case "km": return root.khmer;
        case "lo": return root.lao;
        case "my": return root.burmese;
        case "bn": return root.bengali;
        case "hi": case "mr": case "ne": return root.devanagari;
        case "ta": return root.tamil;
        case "si": return root.sinhala;
        case "am": case "ti": return root.ethiopic;
        case "ar": case "fa": case "ps": return root.naskh;
        case "ur": return root.nastaliq;
        case "rhg": return root.hanifi;
        case "ja": return root.japanese;
        case "ko": return root.korean;
        case "zh": return /-(Hant|TW|HK|MO)/.test(language) ? root.chineseTraditional : root.chinese;
        default: return root.latin;
        }
    }

    function isRightToLeft(language: string): bool {
        return /^(ar|fa|he|ps|rhg|ur)(-|$)/.test(language);
    }
}
