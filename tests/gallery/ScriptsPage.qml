// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls

GalleryPage {
    Repeater {
        model: ListModel {
            ListElement { tag: "en"; words: "You can rest at any time. 0123 456 789" }
            ListElement { tag: "th"; words: "คุณพักได้ทุกเมื่อ ที่นี่ปลอดภัย" }
            ListElement { tag: "km"; words: "អ្នក​អាច​សម្រាក​បាន​គ្រប់ពេល។" }
            ListElement { tag: "lo"; words: "ທ່ານ​ພັກ​ໄດ້​ທຸກ​ເວລາ" }
            ListElement { tag: "my"; words: "သင် အချိန်မရွေး နားနိုင်ပါသည်" }
            ListElement { tag: "bn"; words: "আপনি যেকোনো সময় বিশ্রাম নিতে পারেন" }
            ListElement { tag: "hi"; words: "आप कभी भी आराम कर सकते हैं" }
            ListElement { tag: "ta"; words: "நீங்கள் எப்போது வேண்டுமானாலும் ஓய்வெடுக்கலாம்" }
            ListElement { tag: "si"; words: "ඔබට ඕනෑම වේලාවක විවේක ගත හැක" }
            ListElement { tag: "am"; words: "በማንኛውም ጊዜ ማረፍ ይችላሉ" }
            ListElement { tag: "ar"; words: "يمكنك أن ترتاح في أي وقت" }
            ListElement { tag: "ur"; words: "آپ کسی بھی وقت آرام کر سکتے ہیں" }
        }

        CalmText {
            required property string tag
            required property string words

            Layout.fillWidth: true
            language: tag
            text: words
        }
    }
}
