<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>cards</name>
    <message>
        <source>Cards to turn towards the person</source>
        <comment>title</comment>
        <translation type="unfinished">កាតសម្រាប់បង្ហាញគាត់</translation>
    </message>
    <message>
        <source>I don&apos;t want to answer</source>
        <comment>decline</comment>
        <translation type="unfinished">ខ្ញុំមិនចង់ឆ្លើយទេ</translation>
    </message>
    <message>
        <source>Break, please</source>
        <comment>rest</comment>
        <translation type="unfinished">សូមសម្រាកបន្តិច</translation>
    </message>
    <message>
        <source>Thank you. Please give the tablet back.</source>
        <comment>give_back</comment>
        <translation type="unfinished">អរគុណ។ សូមប្រគល់ថេប្លេតមកវិញ។</translation>
    </message>
    <message>
        <source>To try it</source>
        <comment>card practice title</comment>
        <translation type="unfinished">សាកល្បងមើល</translation>
    </message>
    <message>
        <source>Press the picture of water.</source>
        <comment>card practice text</comment>
        <translation type="unfinished">សូមចុចលើរូបទឹក។</translation>
    </message>
    <message>
        <source>Water</source>
        <comment>card practice answers water label</comment>
        <translation type="unfinished">ទឹក</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>card practice answers letter label</comment>
        <translation type="unfinished">សំបុត្រ</translation>
    </message>
    <message>
        <source>Water</source>
        <comment>card thirst title</comment>
        <translation type="unfinished">ទឹក</translation>
    </message>
    <message>
        <source>Would you like some water?</source>
        <comment>card thirst text</comment>
        <translation type="unfinished">តើអ្នកចង់ពិសាទឹកបន្តិចទេ?</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <comment>card thirst answers yes label</comment>
        <translation type="unfinished">ចង់ អរគុណ</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <comment>card thirst answers no label</comment>
        <translation type="unfinished">ទេ អរគុណ</translation>
    </message>
    <message>
        <source>Food</source>
        <comment>card food title</comment>
        <translation type="unfinished">អាហារ</translation>
    </message>
    <message>
        <source>Would you like something to eat?</source>
        <comment>card food text</comment>
        <translation type="unfinished">តើអ្នកចង់ពិសាអ្វីបន្តិចទេ?</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <comment>card food answers yes label</comment>
        <translation type="unfinished">ចង់ អរគុណ</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <comment>card food answers no label</comment>
        <translation type="unfinished">ទេ អរគុណ</translation>
    </message>
    <message>
        <source>Toilet</source>
        <comment>card toilet title</comment>
        <translation type="unfinished">បន្ទប់ទឹក</translation>
    </message>
    <message>
        <source>Do you need the toilet?</source>
        <comment>card toilet text</comment>
        <translation type="unfinished">តើអ្នកត្រូវការចូលបន្ទប់ទឹកទេ?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card toilet answers yes label</comment>
        <translation type="unfinished">បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card toilet answers no label</comment>
        <translation type="unfinished">ទេ</translation>
    </message>
    <message>
        <source>Pain</source>
        <comment>card pain title</comment>
        <translation type="unfinished">ការឈឺចាប់</translation>
    </message>
    <message>
        <source>Does anything hurt now?</source>
        <comment>card pain text</comment>
        <translation type="unfinished">ឥឡូវនេះ តើអ្នកមានឈឺត្រង់ណាទេ?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card pain answers yes label</comment>
        <translation type="unfinished">បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card pain answers no label</comment>
        <translation type="unfinished">ទេ</translation>
    </message>
    <message>
        <source>Doctor or nurse</source>
        <comment>card doctor title</comment>
        <translation type="unfinished">គ្រូពេទ្យ ឬគិលានុបដ្ឋាក</translation>
    </message>
    <message>
        <source>Would you like to see a doctor or a nurse?</source>
        <comment>card doctor text</comment>
        <translation type="unfinished">តើអ្នកចង់ជួបគ្រូពេទ្យ ឬគិលានុបដ្ឋាកទេ?</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <comment>card doctor answers yes label</comment>
        <translation type="unfinished">ចង់ អរគុណ</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <comment>card doctor answers no label</comment>
        <translation type="unfinished">ទេ អរគុណ</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <comment>card room title</comment>
        <translation type="unfinished">អ្នកណាខ្លះនៅក្នុងបន្ទប់</translation>
    </message>
    <message>
        <source>Is everyone in this room all right for you?</source>
        <comment>card room text</comment>
        <translation type="unfinished">តើអ្នកសុខចិត្តឱ្យគ្រប់គ្នានៅក្នុងបន្ទប់នេះទេ?</translation>
    </message>
    <message>
        <source>Yes, everyone</source>
        <comment>card room answers yes label</comment>
        <translation type="unfinished">បាទ/ចាស គ្រប់គ្នា</translation>
    </message>
    <message>
        <source>No, not everyone</source>
        <comment>card room answers no label</comment>
        <translation type="unfinished">ទេ មិនមែនគ្រប់គ្នាទេ</translation>
    </message>
    <message>
        <source>Fear of someone here</source>
        <comment>card frightens title</comment>
        <translation type="unfinished">ខ្លាចអ្នកណាម្នាក់នៅទីនេះ</translation>
    </message>
    <message>
        <source>Does someone here frighten you?</source>
        <comment>card frightens text</comment>
        <translation type="unfinished">តើមានអ្នកណាម្នាក់នៅទីនេះ ធ្វើឱ្យអ្នកខ្លាចទេ?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card frightens answers yes label</comment>
        <translation type="unfinished">បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card frightens answers no label</comment>
        <translation type="unfinished">ទេ</translation>
    </message>
    <message>
        <source>Safe to talk here</source>
        <comment>card safe_here title</comment>
        <translation type="unfinished">និយាយនៅទីនេះដោយសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Is it safe for you to talk here?</source>
        <comment>card safe_here text</comment>
        <translation type="unfinished">តើអ្នកនិយាយនៅទីនេះ មានសុវត្ថិភាពទេ?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card safe_here answers yes label</comment>
        <translation type="unfinished">បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card safe_here answers no label</comment>
        <translation type="unfinished">ទេ</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <comment>card interpreter title</comment>
        <translation type="unfinished">អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>Is the interpreter all right for you?</source>
        <comment>card interpreter text</comment>
        <translation type="unfinished">តើអ្នកសុខចិត្តជាមួយអ្នកបកប្រែនេះទេ?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card interpreter answers fine label</comment>
        <translation type="unfinished">បាទ/ចាស</translation>
    </message>
    <message>
        <source>Another one, please</source>
        <comment>card interpreter answers change label</comment>
        <translation type="unfinished">សូមប្តូរអ្នកផ្សេង</translation>
    </message>
    <message>
        <source>Who they talk with</source>
        <comment>card officer title</comment>
        <translation type="unfinished">និយាយជាមួយអ្នកណា</translation>
    </message>
    <message>
        <source>Who would you rather talk with?</source>
        <comment>card officer text</comment>
        <translation type="unfinished">តើអ្នកចង់និយាយជាមួយអ្នកណាជាង?</translation>
    </message>
    <message>
        <source>A woman</source>
        <comment>card officer answers woman label</comment>
        <translation type="unfinished">ស្ត្រី</translation>
    </message>
    <message>
        <source>A man</source>
        <comment>card officer answers man label</comment>
        <translation type="unfinished">បុរស</translation>
    </message>
    <message>
        <source>What happens here</source>
        <comment>card clear title</comment>
        <translation type="unfinished">អ្វីដែលធ្វើនៅទីនេះ</translation>
    </message>
    <message>
        <source>Is it clear what happens here today?</source>
        <comment>card clear text</comment>
        <translation type="unfinished">តើអ្វីដែលយើងធ្វើនៅទីនេះថ្ងៃនេះ ច្បាស់សម្រាប់អ្នកទេ?</translation>
    </message>
    <message>
        <source>It is clear</source>
        <comment>card clear answers clear label</comment>
        <translation type="unfinished">ច្បាស់ហើយ</translation>
    </message>
    <message>
        <source>Explain again, please</source>
        <comment>card clear answers again label</comment>
        <translation type="unfinished">សូមពន្យល់ម្តងទៀត</translation>
    </message>
    <message>
        <source>To go on</source>
        <comment>card go_on title</comment>
        <translation type="unfinished">បន្តទៀត</translation>
    </message>
    <message>
        <source>Would you like to go on now?</source>
        <comment>card go_on text</comment>
        <translation type="unfinished">តើអ្នកចង់បន្តឥឡូវនេះទេ?</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>card go_on answers go_on label</comment>
        <translation type="unfinished">បន្ត</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <comment>card go_on answers stop label</comment>
        <translation type="unfinished">ឈប់សម្រាប់ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Free to pause</source>
        <comment>card any_time title</comment>
        <translation type="unfinished">អាចសុំសម្រាកបាន</translation>
    </message>
    <message>
        <source>You can ask for a break at any time. You can leave out any question.</source>
        <comment>card any_time text</comment>
        <translation type="unfinished">អ្នកអាចសុំសម្រាកបានគ្រប់ពេល។ អ្នកអាចរំលងសំណួរណាក៏បាន។</translation>
    </message>
</context>
</TS>
