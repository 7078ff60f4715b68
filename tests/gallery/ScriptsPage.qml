// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls

GalleryPage {
    Repeater {
        model: [
            ["en", "You can rest at any time."], ["th", "คุณพักได้ทุกเมื่อ ที่นี่ปลอดภัย"], ["km", "អ្នក\u200bអាច\u200bសម្រាក\u200bបាន\u200bគ្រប់ពេល។"],
            ["lo", "ທ່ານ\u200bພັກ\u200bໄດ້\u200bທຸກ\u200bເວລາ"], ["my", "သင် အချိန်မရွေး နားနိုင်ပါသည်"], ["bn", "আপনি যেকোনো সময় বিশ্রাম নিতে পারেন"],
            ["hi", "आप कभी भी आराम कर सकते हैं"], ["ta", "நீங்கள் எப்போது வேண்டுமானாலும் ஓய்வெடுக்கலாம்"], ["si", "ඔබට ඕනෑම වේලාවක විවේක ගත හැක"],
            ["am", "በማንኛውም ጊዜ ማረፍ ይችላሉ"], ["ar", "يمكنك أن ترتاح في أي وقت"], ["ur", "آپ کسی بھی وقت آرام کر سکتے ہیں"]
        ]

        CalmText {
            required property list<string> modelData

            Layout.fillWidth: true
            language: modelData[0]
            text: modelData[1]
        }
    }
}
