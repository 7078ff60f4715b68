<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my" sourcelanguage="en">
<context>
    <name>cards</name>
    <message>
        <source>Cards to turn towards the person</source>
        <comment>title</comment>
        <translation type="unfinished">ကာယကံရှင်ဘက် လှည့်ပြရန် ကတ်များ</translation>
    </message>
    <message>
        <source>I don&apos;t want to answer</source>
        <comment>decline</comment>
        <translation type="unfinished">မဖြေချင်ပါဘူး</translation>
    </message>
    <message>
        <source>Break, please</source>
        <comment>rest</comment>
        <translation type="unfinished">ခဏနားချင်ပါတယ်</translation>
    </message>
    <message>
        <source>Thank you. Please give the tablet back.</source>
        <comment>give_back</comment>
        <translation type="unfinished">ကျေးဇူးတင်ပါတယ်။ တက်ဘလက်ကို ပြန်ပေးပါ။</translation>
    </message>
    <message>
        <source>To try it</source>
        <comment>card practice title</comment>
        <translation type="unfinished">စမ်းကြည့်ရန်</translation>
    </message>
    <message>
        <source>Press the picture of water.</source>
        <comment>card practice text</comment>
        <translation type="unfinished">ရေပုံကို နှိပ်ပါ။</translation>
    </message>
    <message>
        <source>Water</source>
        <comment>card practice answers water label</comment>
        <translation type="unfinished">ရေ</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>card practice answers letter label</comment>
        <translation type="unfinished">စာ</translation>
    </message>
    <message>
        <source>Water</source>
        <comment>card thirst title</comment>
        <translation type="unfinished">ရေ</translation>
    </message>
    <message>
        <source>Would you like some water?</source>
        <comment>card thirst text</comment>
        <translation type="unfinished">ရေ သောက်ချင်ပါသလား။</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <comment>card thirst answers yes label</comment>
        <translation type="unfinished">ဟုတ်ကဲ့၊ တွေ့ချင်ပါတယ်</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <comment>card thirst answers no label</comment>
        <translation type="unfinished">မလိုပါဘူး၊ ကျေးဇူးပါ</translation>
    </message>
    <message>
        <source>Food</source>
        <comment>card food title</comment>
        <translation type="unfinished">အစားအစာ</translation>
    </message>
    <message>
        <source>Would you like something to eat?</source>
        <comment>card food text</comment>
        <translation type="unfinished">တစ်ခုခု စားချင်ပါသလား။</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <comment>card food answers yes label</comment>
        <translation type="unfinished">ဟုတ်ကဲ့၊ တွေ့ချင်ပါတယ်</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <comment>card food answers no label</comment>
        <translation type="unfinished">မလိုပါဘူး၊ ကျေးဇူးပါ</translation>
    </message>
    <message>
        <source>Toilet</source>
        <comment>card toilet title</comment>
        <translation type="unfinished">အိမ်သာ</translation>
    </message>
    <message>
        <source>Do you need the toilet?</source>
        <comment>card toilet text</comment>
        <translation type="unfinished">အိမ်သာ သွားချင်ပါသလား။</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card toilet answers yes label</comment>
        <translation type="unfinished">အဆင်ပြေပါတယ်</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card toilet answers no label</comment>
        <translation type="unfinished">ဘေးမကင်းပါဘူး</translation>
    </message>
    <message>
        <source>Pain</source>
        <comment>card pain title</comment>
        <translation type="unfinished">နာကျင်မှု</translation>
    </message>
    <message>
        <source>Does anything hurt now?</source>
        <comment>card pain text</comment>
        <translation type="unfinished">အခု တစ်နေရာရာ နာနေပါသလား။</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card pain answers yes label</comment>
        <translation type="unfinished">အဆင်ပြေပါတယ်</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card pain answers no label</comment>
        <translation type="unfinished">ဘေးမကင်းပါဘူး</translation>
    </message>
    <message>
        <source>Doctor or nurse</source>
        <comment>card doctor title</comment>
        <translation type="unfinished">ဆရာဝန် ဒါမှမဟုတ် သူနာပြု</translation>
    </message>
    <message>
        <source>Would you like to see a doctor or a nurse?</source>
        <comment>card doctor text</comment>
        <translation type="unfinished">ဆရာဝန် ဒါမှမဟုတ် သူနာပြုနဲ့ တွေ့ချင်ပါသလား။</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <comment>card doctor answers yes label</comment>
        <translation type="unfinished">ဟုတ်ကဲ့၊ တွေ့ချင်ပါတယ်</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <comment>card doctor answers no label</comment>
        <translation type="unfinished">မလိုပါဘူး၊ ကျေးဇူးပါ</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <comment>card room title</comment>
        <translation type="unfinished">အခန်းထဲက လူများ</translation>
    </message>
    <message>
        <source>Is everyone in this room all right for you?</source>
        <comment>card room text</comment>
        <translation type="unfinished">ဒီအခန်းထဲက လူအားလုံးနဲ့ အဆင်ပြေပါသလား။</translation>
    </message>
    <message>
        <source>Yes, everyone</source>
        <comment>card room answers yes label</comment>
        <translation type="unfinished">အားလုံးနဲ့ အဆင်ပြေပါတယ်</translation>
    </message>
    <message>
        <source>No, not everyone</source>
        <comment>card room answers no label</comment>
        <translation type="unfinished">အားလုံးနဲ့တော့ အဆင်မပြေပါဘူး</translation>
    </message>
    <message>
        <source>Fear of someone here</source>
        <comment>card frightens title</comment>
        <translation type="unfinished">ဒီက တစ်ယောက်ယောက်ကို ကြောက်ခြင်း</translation>
    </message>
    <message>
        <source>Does someone here frighten you?</source>
        <comment>card frightens text</comment>
        <translation type="unfinished">ဒီမှာ ကြောက်ရတဲ့သူ ရှိပါသလား။</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card frightens answers yes label</comment>
        <translation type="unfinished">အဆင်ပြေပါတယ်</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card frightens answers no label</comment>
        <translation type="unfinished">ဘေးမကင်းပါဘူး</translation>
    </message>
    <message>
        <source>Safe to talk here</source>
        <comment>card safe_here title</comment>
        <translation type="unfinished">ဒီမှာ စကားပြောဖို့ ဘေးကင်းခြင်း</translation>
    </message>
    <message>
        <source>Is it safe for you to talk here?</source>
        <comment>card safe_here text</comment>
        <translation type="unfinished">ဒီမှာ စကားပြောရတာ သင့်အတွက် ဘေးကင်းပါသလား။</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card safe_here answers yes label</comment>
        <translation type="unfinished">အဆင်ပြေပါတယ်</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card safe_here answers no label</comment>
        <translation type="unfinished">ဘေးမကင်းပါဘူး</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <comment>card interpreter title</comment>
        <translation type="unfinished">စကားပြန်</translation>
    </message>
    <message>
        <source>Is the interpreter all right for you?</source>
        <comment>card interpreter text</comment>
        <translation type="unfinished">ဒီစကားပြန်နဲ့ အဆင်ပြေပါသလား။</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card interpreter answers fine label</comment>
        <translation type="unfinished">အဆင်ပြေပါတယ်</translation>
    </message>
    <message>
        <source>Another one, please</source>
        <comment>card interpreter answers change label</comment>
        <translation type="unfinished">တခြားစကားပြန် လိုချင်ပါတယ်</translation>
    </message>
    <message>
        <source>Who they talk with</source>
        <comment>card officer title</comment>
        <translation type="unfinished">ဘယ်သူနဲ့ စကားပြောမလဲ</translation>
    </message>
    <message>
        <source>Who would you rather talk with?</source>
        <comment>card officer text</comment>
        <translation type="unfinished">ဘယ်သူနဲ့ ပိုပြီး စကားပြောချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>A woman</source>
        <comment>card officer answers woman label</comment>
        <translation type="unfinished">အမျိုးသမီး</translation>
    </message>
    <message>
        <source>A man</source>
        <comment>card officer answers man label</comment>
        <translation type="unfinished">အမျိုးသား</translation>
    </message>
    <message>
        <source>What happens here</source>
        <comment>card clear title</comment>
        <translation type="unfinished">ဒီမှာ ဘာတွေလုပ်မလဲ</translation>
    </message>
    <message>
        <source>Is it clear what happens here today?</source>
        <comment>card clear text</comment>
        <translation type="unfinished">ဒီနေ့ ဒီမှာ ဘာတွေလုပ်မယ်ဆိုတာ ရှင်းပါသလား။</translation>
    </message>
    <message>
        <source>It is clear</source>
        <comment>card clear answers clear label</comment>
        <translation type="unfinished">ရှင်းပါတယ်</translation>
    </message>
    <message>
        <source>Explain again, please</source>
        <comment>card clear answers again label</comment>
        <translation type="unfinished">ပြန်ရှင်းပြပေးပါ</translation>
    </message>
    <message>
        <source>To go on</source>
        <comment>card go_on title</comment>
        <translation type="unfinished">ဆက်ပြောရန်</translation>
    </message>
    <message>
        <source>Would you like to go on now?</source>
        <comment>card go_on text</comment>
        <translation type="unfinished">အခု ဆက်ပြောချင်ပါသလား။</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>card go_on answers go_on label</comment>
        <translation type="unfinished">ဆက်ပြောချင်ပါတယ်</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <comment>card go_on answers stop label</comment>
        <translation type="unfinished">ဒီနေ့ ရပ်ချင်ပါတယ်</translation>
    </message>
    <message>
        <source>Free to pause</source>
        <comment>card any_time title</comment>
        <translation type="unfinished">နားချင်ရင် နားလို့ရခြင်း</translation>
    </message>
    <message>
        <source>You can ask for a break at any time. You can leave out any question.</source>
        <comment>card any_time text</comment>
        <translation type="unfinished">ဘယ်အချိန်မဆို ခဏနားဖို့ ပြောလို့ရပါတယ်။ ဘယ်မေးခွန်းကိုမဆို ကျော်လို့ရပါတယ်။</translation>
    </message>
</context>
</TS>
