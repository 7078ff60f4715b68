<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>cards</name>
    <message>
        <source>Cards to turn towards the person</source>
        <comment>title</comment>
        <translation type="unfinished">ব্যক্তিকে দেখানোর কার্ড</translation>
    </message>
    <message>
        <source>I don&apos;t want to answer</source>
        <comment>decline</comment>
        <translation type="unfinished">উত্তর দিতে চাই না</translation>
    </message>
    <message>
        <source>Break, please</source>
        <comment>rest</comment>
        <translation type="unfinished">একটু বিরতি চাই</translation>
    </message>
    <message>
        <source>Thank you. Please give the tablet back.</source>
        <comment>give_back</comment>
        <translation type="unfinished">ধন্যবাদ। দয়া করে ট্যাবটা ফেরত দিন।</translation>
    </message>
    <message>
        <source>To try it</source>
        <comment>card practice title</comment>
        <translation type="unfinished">একবার করে দেখা</translation>
    </message>
    <message>
        <source>Press the picture of water.</source>
        <comment>card practice text</comment>
        <translation type="unfinished">পানির ছবিতে চাপ দিন।</translation>
    </message>
    <message>
        <source>Water</source>
        <comment>card practice answers water label</comment>
        <translation type="unfinished">পানি</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>card practice answers letter label</comment>
        <translation type="unfinished">চিঠি</translation>
    </message>
    <message>
        <source>Water</source>
        <comment>card thirst title</comment>
        <translation type="unfinished">পানি</translation>
    </message>
    <message>
        <source>Would you like some water?</source>
        <comment>card thirst text</comment>
        <translation type="unfinished">আপনি কি একটু পানি চান?</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <comment>card thirst answers yes label</comment>
        <translation type="unfinished">হ্যাঁ, চাই</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <comment>card thirst answers no label</comment>
        <translation type="unfinished">না, ধন্যবাদ</translation>
    </message>
    <message>
        <source>Food</source>
        <comment>card food title</comment>
        <translation type="unfinished">খাবার</translation>
    </message>
    <message>
        <source>Would you like something to eat?</source>
        <comment>card food text</comment>
        <translation type="unfinished">আপনি কি কিছু খেতে চান?</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <comment>card food answers yes label</comment>
        <translation type="unfinished">হ্যাঁ, চাই</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <comment>card food answers no label</comment>
        <translation type="unfinished">না, ধন্যবাদ</translation>
    </message>
    <message>
        <source>Toilet</source>
        <comment>card toilet title</comment>
        <translation type="unfinished">টয়লেট</translation>
    </message>
    <message>
        <source>Do you need the toilet?</source>
        <comment>card toilet text</comment>
        <translation type="unfinished">আপনার কি টয়লেটে যাওয়া দরকার?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card toilet answers yes label</comment>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card toilet answers no label</comment>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>Pain</source>
        <comment>card pain title</comment>
        <translation type="unfinished">ব্যথা</translation>
    </message>
    <message>
        <source>Does anything hurt now?</source>
        <comment>card pain text</comment>
        <translation type="unfinished">আপনার কি এখন কোথাও ব্যথা করছে?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card pain answers yes label</comment>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card pain answers no label</comment>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>Doctor or nurse</source>
        <comment>card doctor title</comment>
        <translation type="unfinished">ডাক্তার বা নার্স</translation>
    </message>
    <message>
        <source>Would you like to see a doctor or a nurse?</source>
        <comment>card doctor text</comment>
        <translation type="unfinished">আপনি কি ডাক্তার বা নার্সকে দেখাতে চান?</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <comment>card doctor answers yes label</comment>
        <translation type="unfinished">হ্যাঁ, চাই</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <comment>card doctor answers no label</comment>
        <translation type="unfinished">না, ধন্যবাদ</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <comment>card room title</comment>
        <translation type="unfinished">ঘরে কারা আছেন</translation>
    </message>
    <message>
        <source>Is everyone in this room all right for you?</source>
        <comment>card room text</comment>
        <translation type="unfinished">এই ঘরে যাঁরা আছেন, সবার সামনে কি আপনি স্বস্তিতে আছেন?</translation>
    </message>
    <message>
        <source>Yes, everyone</source>
        <comment>card room answers yes label</comment>
        <translation type="unfinished">হ্যাঁ, সবার সামনে</translation>
    </message>
    <message>
        <source>No, not everyone</source>
        <comment>card room answers no label</comment>
        <translation type="unfinished">না, সবার সামনে না</translation>
    </message>
    <message>
        <source>Fear of someone here</source>
        <comment>card frightens title</comment>
        <translation type="unfinished">এখানে কাউকে ভয়</translation>
    </message>
    <message>
        <source>Does someone here frighten you?</source>
        <comment>card frightens text</comment>
        <translation type="unfinished">এখানে কাউকে কি আপনার ভয় লাগে?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card frightens answers yes label</comment>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card frightens answers no label</comment>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>Safe to talk here</source>
        <comment>card safe_here title</comment>
        <translation type="unfinished">এখানে কথা বলা নিরাপদ কি না</translation>
    </message>
    <message>
        <source>Is it safe for you to talk here?</source>
        <comment>card safe_here text</comment>
        <translation type="unfinished">এখানে কথা বলা কি আপনার জন্য নিরাপদ?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card safe_here answers yes label</comment>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card safe_here answers no label</comment>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <comment>card interpreter title</comment>
        <translation type="unfinished">দোভাষী</translation>
    </message>
    <message>
        <source>Is the interpreter all right for you?</source>
        <comment>card interpreter text</comment>
        <translation type="unfinished">এই দোভাষী কি আপনার জন্য ঠিক আছেন?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card interpreter answers fine label</comment>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>Another one, please</source>
        <comment>card interpreter answers change label</comment>
        <translation type="unfinished">অন্য কাউকে চাই</translation>
    </message>
    <message>
        <source>Who they talk with</source>
        <comment>card officer title</comment>
        <translation type="unfinished">কার সঙ্গে কথা বলবেন</translation>
    </message>
    <message>
        <source>Who would you rather talk with?</source>
        <comment>card officer text</comment>
        <translation type="unfinished">কার সঙ্গে কথা বললে আপনার বেশি ভালো লাগবে?</translation>
    </message>
    <message>
        <source>A woman</source>
        <comment>card officer answers woman label</comment>
        <translation type="unfinished">একজন মহিলা</translation>
    </message>
    <message>
        <source>A man</source>
        <comment>card officer answers man label</comment>
        <translation type="unfinished">একজন পুরুষ</translation>
    </message>
    <message>
        <source>What happens here</source>
        <comment>card clear title</comment>
        <translation type="unfinished">এখানে কী হবে</translation>
    </message>
    <message>
        <source>Is it clear what happens here today?</source>
        <comment>card clear text</comment>
        <translation type="unfinished">আজ এখানে কী হবে, তা কি পরিষ্কার বোঝা গেছে?</translation>
    </message>
    <message>
        <source>It is clear</source>
        <comment>card clear answers clear label</comment>
        <translation type="unfinished">বোঝা গেছে</translation>
    </message>
    <message>
        <source>Explain again, please</source>
        <comment>card clear answers again label</comment>
        <translation type="unfinished">দয়া করে আবার বুঝিয়ে বলুন</translation>
    </message>
    <message>
        <source>To go on</source>
        <comment>card go_on title</comment>
        <translation type="unfinished">কথা চালিয়ে যাওয়া</translation>
    </message>
    <message>
        <source>Would you like to go on now?</source>
        <comment>card go_on text</comment>
        <translation type="unfinished">আপনি কি এখন কথা চালিয়ে যেতে চান?</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>card go_on answers go_on label</comment>
        <translation type="unfinished">চালিয়ে যাই</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <comment>card go_on answers stop label</comment>
        <translation type="unfinished">আজ এখানেই থামি</translation>
    </message>
    <message>
        <source>Free to pause</source>
        <comment>card any_time title</comment>
        <translation type="unfinished">বিরতি নেওয়া যায়</translation>
    </message>
    <message>
        <source>You can ask for a break at any time. You can leave out any question.</source>
        <comment>card any_time text</comment>
        <translation type="unfinished">আপনি যেকোনো সময় বিরতি চাইতে পারেন। যেকোনো প্রশ্ন বাদ দিতে পারেন।</translation>
    </message>
</context>
</TS>
