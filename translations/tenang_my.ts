<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my" sourcelanguage="en">
<context>
    <name>AfterTalk</name>
    <message>
        <source>What the next officer should know</source>
        <translation type="unfinished">နောက်အရာရှိ သိထားသင့်တာ</translation>
    </message>
    <message>
        <source>What was told, what was left, and who may know. Nobody should have to ask it again.</source>
        <translation type="unfinished">ဘာတွေ ပြောပြပြီးပြီ၊ ဘာတွေ ချန်ထားတယ်၊ ဘယ်သူ သိလို့ရတယ်ဆိုတာပါ။ ဘယ်သူမှ ထပ်မေးစရာ မလိုအောင်ပါ။</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation type="unfinished">မှတ်စုဖြည့်ရေး</translation>
    </message>
    <message>
        <source>Something is half written there.</source>
        <translation type="unfinished">အဲဒီမှာ ရေးလက်စ တစ်ခု ရှိပါတယ်။</translation>
    </message>
    <message>
        <source>Complete the notes, and tie each indicator to what it stands on.</source>
        <translation type="unfinished">မှတ်စုတွေကို ဖြည့်ရေးပြီး ညွှန်ပြချက်တစ်ခုစီကို အခြေခံတဲ့အရာနဲ့ ချိတ်ပါ။</translation>
    </message>
    <message>
        <source>To read with the supervisor</source>
        <translation type="unfinished">ကြီးကြပ်သူနဲ့ ဖတ်ရန်</translation>
    </message>
    <message>
        <source>What was recorded, the words behind it, how it was held. For the two of you alone.</source>
        <translation type="unfinished">ဘာတွေ မှတ်ထားတယ်၊ ဘယ်စကားတွေကို အခြေခံတယ်၊ ဘယ်လို စကားပြောခဲ့တယ်ဆိုတာပါ။ သင်တို့ နှစ်ယောက်အတွက်သာ။</translation>
    </message>
</context>
<context>
    <name>AgencyChanges</name>
    <message>
        <source>What your agency has changed</source>
        <translation type="unfinished">သင့်ဌာန ပြောင်းထားတာများ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">နောက်မှ</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished">ဖတ်ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>As a whole</source>
        <translation type="unfinished">တစ်ခုလုံးအနေနဲ့</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished">အရင် - %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished">အခု - %1</translation>
    </message>
    <message>
        <source>The same words, offered at another time or in another order.</source>
        <translation type="unfinished">စကားလုံး အတူတူပါပဲ။ ပြတဲ့အချိန် ဒါမှမဟုတ် အစဉ်ကို ပြောင်းထားပါတယ်။</translation>
    </message>
</context>
<context>
    <name>AgencyFile</name>
    <message>
        <source>is signed by someone whom this tablet was not told to trust</source>
        <translation type="unfinished">ဒီတက်ဘလက်ရဲ့ ယုံကြည်ရသူစာရင်းမှာ မပါတဲ့သူ လက်မှတ်ထိုးထားတာ ဖြစ်ပါတယ်</translation>
    </message>
    <message>
        <source>was damaged, or changed after it was signed</source>
        <translation type="unfinished">ပျက်စီးနေတာ ဒါမှမဟုတ် လက်မှတ်ထိုးပြီးမှ ပြောင်းထားတာ ဖြစ်ပါတယ်</translation>
    </message>
    <message>
        <source>was made for a newer version of this app</source>
        <translation type="unfinished">ဒီအက်ပ်ရဲ့ ပိုသစ်တဲ့ ဗားရှင်းအတွက် လုပ်ထားတာ ဖြစ်ပါတယ်</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished">ဖတ်လို့ မရပါ</translation>
    </message>
    <message>
        <source>is not a protocol, an indicator set, a coach or a set of cards of that name</source>
        <translation type="unfinished">အဲဒီနာမည်ရှိတဲ့ စကားပြောအစီအစဉ်၊ ညွှန်ပြချက်စာရင်း၊ အကြံပေးချက် ဒါမှမဟုတ် ကတ်အစုံ မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>is not a signed file that this app can use</source>
        <translation type="unfinished">ဒီအက်ပ် သုံးလို့ရတဲ့ လက်မှတ်ထိုးထားတဲ့ဖိုင် မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>The directory “%1” of your agency %2. Its numbers are missing. Show this to your technician.</source>
        <translation type="unfinished">သင့်ဌာနရဲ့ ဆက်သွယ်ရန်စာရင်း “%1” ဟာ %2။ အဲဒီထဲက နံပါတ်တွေ မရှိပါ။ ဒါကို နည်းပညာတာဝန်ခံကို ပြပါ။</translation>
    </message>
    <message>
        <source>The built-in ones are used. Show this to your technician.</source>
        <translation type="unfinished">အက်ပ်မှာ ပါပြီးသားတွေကို သုံးထားပါတယ်။ ဒါကို နည်းပညာတာဝန်ခံကို ပြပါ။</translation>
    </message>
    <message>
        <source>The folder with your agency&apos;s settings cannot be opened.</source>
        <translation type="unfinished">သင့်ဌာနရဲ့ ဆက်တင်တွေ ပါတဲ့ ဖိုင်တွဲကို ဖွင့်လို့ မရပါ။</translation>
    </message>
    <message>
        <source>Your agency&apos;s settings cannot be checked: the key beside them is missing or cannot be used.</source>
        <translation type="unfinished">သင့်ဌာနရဲ့ ဆက်တင်တွေကို အတည်ပြုလို့ မရပါ။ ဘေးက သော့ မရှိတာ ဒါမှမဟုတ် သုံးမရတာ ဖြစ်ပါတယ်။</translation>
    </message>
    <message>
        <source>The file with your agency&apos;s settings %1.</source>
        <translation type="unfinished">သင့်ဌာနရဲ့ ဆက်တင်တွေ ပါတဲ့ ဖိုင်ဟာ %1။</translation>
    </message>
    <message>
        <source>The content “%1” of your agency %2. What comes with the app is used instead. Show this to your technician.</source>
        <translation type="unfinished">သင့်ဌာနရဲ့ အကြောင်းအရာ “%1” ဟာ %2။ အက်ပ်မှာ ပါပြီးသားကို အစားသုံးထားပါတယ်။ ဒါကို နည်းပညာတာဝန်ခံကို ပြပါ။</translation>
    </message>
    <message>
        <source>The content of your agency does not fit together (%1) and none of it is used. What comes with the app is used instead. Show this to your technician.</source>
        <translation type="unfinished">သင့်ဌာနရဲ့ အကြောင်းအရာတွေ အချင်းချင်း မကိုက်ညီပါ (%1)။ ဘာကိုမှ မသုံးထားပါ။ အက်ပ်မှာ ပါပြီးသားကို အစားသုံးထားပါတယ်။ ဒါကို နည်းပညာတာဝန်ခံကို ပြပါ။</translation>
    </message>
</context>
<context>
    <name>AgencyNews</name>
    <message>
        <source>Your agency has changed what you work with</source>
        <translation type="unfinished">သင် သုံးနေတာတွေကို သင့်ဌာန ပြောင်းထားပါတယ်</translation>
    </message>
    <message>
        <source>Conversations that have begun go on as they were.</source>
        <translation type="unfinished">စထားပြီးသား စကားပြောဆိုမှုတွေက အရင်အတိုင်း ဆက်သွားပါမယ်။</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished">ဖတ်ရန်</translation>
    </message>
</context>
<context>
    <name>AgencyProblems</name>
    <message>
        <source>Not all of what your agency sent is in use</source>
        <translation type="unfinished">သင့်ဌာန ပို့ထားတာ တချို့ကို သုံးမထားပါ</translation>
    </message>
</context>
<context>
    <name>AskedToStop</name>
    <message>
        <source>They asked to stop</source>
        <translation type="unfinished">သူက ရပ်ဖို့ ပြောခဲ့တယ်</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1။ %2</translation>
    </message>
</context>
<context>
    <name>BreakPane</name>
    <message>
        <source>We can rest here.</source>
        <translation type="unfinished">ဒီမှာ နားလို့ရပါတယ်။</translation>
    </message>
    <message>
        <source>Water, air, quiet. As long as it takes. We can also stop.</source>
        <translation type="unfinished">ရေ၊ လေကောင်းလေသန့်၊ တိတ်ဆိတ်မှု။ လိုသလောက် နားပါ။ ရပ်လည်း ရပါတယ်။</translation>
    </message>
    <message>
        <source>Go on when ready</source>
        <translation type="unfinished">အဆင်သင့်ဖြစ်ရင် ဆက်ရန်</translation>
    </message>
    <message>
        <source>After a break, begin again with an open question. It is easy to slip into narrow ones.</source>
        <translation type="unfinished">နားပြီးရင် အဖွင့်မေးခွန်းနဲ့ ပြန်စပါ။ ကျဉ်းတဲ့မေးခွန်းတွေဆီ ရောက်သွားဖို့ လွယ်ပါတယ်။</translation>
    </message>
</context>
<context>
    <name>CalmKeys</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">နေရာခြား</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">ဖျက်ရန်</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished">ကီးဘုတ်ကို ဖျောက်ရန်</translation>
    </message>
    <message>
        <source>Language of the keys</source>
        <translation type="unfinished">ကီးဘုတ် ဘာသာစကား</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>The key of a keyboard</extracomment>
        <translation type="unfinished">Shift</translation>
    </message>
</context>
<context>
    <name>CardsSheet</name>
    <message>
        <source>Which card?</source>
        <translation type="unfinished">ဘယ်ကတ်လဲ။</translation>
    </message>
    <message>
        <source>The person will see this. To come back, hold both corners with a ring, or press a number key. Then give your PIN.</source>
        <translation type="unfinished">ဒါကို ကာယကံရှင် မြင်ရပါမယ်။ ပြန်လာဖို့ ကွင်းပါတဲ့ ထောင့်နှစ်ခုလုံးကို ဖိထားပါ။ ဒါမှမဟုတ် နံပါတ်ခလုတ်တစ်ခုကို နှိပ်ပါ။ ပြီးရင် သင့် PIN ကို ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>A card asks one thing. The person reads it and answers by touch.</source>
        <translation type="unfinished">ကတ်တစ်ကတ်က တစ်ခုပဲ မေးပါတယ်။ ကာယကံရှင်က ဖတ်ပြီး ထိဖြေပါတယ်။</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ပိတ်ရန်</translation>
    </message>
    <message>
        <source>Turn the tablet</source>
        <translation type="unfinished">တက်ဘလက်ကို လှည့်ရန်</translation>
    </message>
    <message>
        <source>%1 First comes a card to try it.</source>
        <translation type="unfinished">%1 အရင်ဆုံး စမ်းကြည့်ဖို့ ကတ်တစ်ကတ် လာပါမယ်။</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation type="unfinished">တခြားကတ်</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Begun on %1</source>
        <translation type="unfinished">%1 မှာ စခဲ့တယ်</translation>
    </message>
    <message>
        <source>Begun on %1, in %2</source>
        <translation type="unfinished">%1 မှာ စခဲ့တယ်၊ ဘာသာစကား %2</translation>
    </message>
    <message>
        <source>Go on with the conversation</source>
        <translation type="unfinished">စကားပြောဆိုမှုကို ဆက်ရန်</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation type="unfinished">စကားပြောဆိုမှုကို ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>This case could not be read just now. Nothing is lost. Try again, or ask your technician.</source>
        <translation type="unfinished">ဒီကိစ္စရပ်ကို အခု ဖတ်လို့ မရပါ။ ဘာမှ မပျောက်ပါ။ ထပ်ကြိုးစားပါ။ ဒါမှမဟုတ် နည်းပညာတာဝန်ခံကို မေးပါ။</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <translation type="unfinished">ကြည့်ခဲ့သူများ</translation>
    </message>
    <message>
        <source>Remove this case</source>
        <translation type="unfinished">ဒီကိစ္စရပ်ကို ဖယ်ရှားရန်</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">ကိစ္စရပ်များ</translation>
    </message>
    <message>
        <source>The case was removed.</source>
        <translation type="unfinished">ကိစ္စရပ်ကို ဖယ်ရှားပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>A legal hold is on this case. It stays until the hold ends.</source>
        <translation type="unfinished">ဒီကိစ္စရပ်ကို ဥပဒေအရ ဖျက်ခွင့်မရှိသေးပါ။ အဲဒီကန့်သတ်ချက် ပြီးတဲ့အထိ ရှိနေပါမယ်။</translation>
    </message>
    <message>
        <source>The case could not be removed just now. It is still whole. Try again, or ask your technician.</source>
        <translation type="unfinished">ကိစ္စရပ်ကို အခု ဖယ်ရှားလို့ မရပါ။ အပြည့်အစုံ ရှိနေပါသေးတယ်။ ထပ်ကြိုးစားပါ။ ဒါမှမဟုတ် နည်းပညာတာဝန်ခံကို မေးပါ။</translation>
    </message>
    <message>
        <source>The cases could not be read just now. Nothing is lost. Try again, or ask your technician.</source>
        <translation type="unfinished">ကိစ္စရပ်တွေကို အခု ဖတ်လို့ မရပါ။ ဘာမှ မပျောက်ပါ။ ထပ်ကြိုးစားပါ။ ဒါမှမဟုတ် နည်းပညာတာဝန်ခံကို မေးပါ။</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation type="unfinished">မှတ်စုတွေမှာ ရှာရန်</translation>
    </message>
    <message>
        <source>More cases may fit. One word more finds fewer.</source>
        <translation type="unfinished">ကိုက်ညီတဲ့ ကိစ္စရပ်တွေ ထပ်ရှိနိုင်ပါတယ်။ စကားလုံး တစ်လုံး ထပ်ထည့်ရင် ပိုနည်းသွားပါမယ်။</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">ရှာမတွေ့ပါ</translation>
    </message>
    <message>
        <source>Try fewer or other words, or all cases.</source>
        <translation type="unfinished">စကားလုံး လျှော့ပါ၊ ပြောင်းပါ ဒါမှမဟုတ် ကိစ္စရပ်အားလုံးမှာ ရှာပါ။</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Urgent protection now</source>
        <translation type="unfinished">အခု အရေးပေါ် ကာကွယ်စောင့်ရှောက်ရန်</translation>
    </message>
    <message>
        <source>Refer to protection</source>
        <translation type="unfinished">ကာကွယ်စောင့်ရှောက်ရေးဆီ ညွှန်းပို့ရန်</translation>
    </message>
    <message>
        <source>Refer to a specialist</source>
        <translation type="unfinished">ကျွမ်းကျင်သူဆီ ညွှန်းပို့ရန်</translation>
    </message>
    <message>
        <source>No indication recorded so far</source>
        <translation type="unfinished">အခုထိ မှတ်ထားတဲ့ ညွှန်ပြချက် မရှိသေး</translation>
    </message>
    <message>
        <source>with a reason of the officer&apos;s</source>
        <translation type="unfinished">အရာရှိရဲ့ အကြောင်းပြချက်နဲ့အတူ</translation>
    </message>
    <message>
        <source>state %1 of the case</source>
        <translation type="unfinished">ကိစ္စရပ်ရဲ့ အခြေအနေ %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished">%1၊ ဘာသာစကား %2</translation>
    </message>
    <message>
        <source>The conversation began</source>
        <translation type="unfinished">စကားပြောဆိုမှု စခဲ့တယ်</translation>
    </message>
    <message>
        <source>It went on another way</source>
        <translation type="unfinished">တခြားပုံစံနဲ့ ဆက်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>A contact was tried</source>
        <translation type="unfinished">ဆက်သွယ်ကြည့်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>A decision was recorded</source>
        <translation type="unfinished">ဆုံးဖြတ်ချက် မှတ်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>Notes were written</source>
        <translation type="unfinished">မှတ်စု ရေးခဲ့တယ်</translation>
    </message>
    <message>
        <source>Notes were corrected; the first words stay</source>
        <translation type="unfinished">မှတ်စုကို ပြင်ခဲ့တယ်၊ ပထမစကားတွေ ရှိနေပါသေးတယ်</translation>
    </message>
    <message>
        <source>Indicators were marked</source>
        <translation type="unfinished">ညွှန်ပြချက်တွေ အမှတ်ပြုခဲ့တယ်</translation>
    </message>
    <message>
        <source>The person chose what may be shared</source>
        <translation type="unfinished">ဘာမျှဝေလို့ရလဲ ကာယကံရှင် ရွေးခဲ့တယ်</translation>
    </message>
    <message>
        <source>Rights and choices were explained</source>
        <translation type="unfinished">အခွင့်အရေးနဲ့ ရွေးချယ်မှုတွေ ရှင်းပြခဲ့တယ်</translation>
    </message>
    <message>
        <source>Answers were noted</source>
        <translation type="unfinished">အဖြေတွေ မှတ်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>A break</source>
        <translation type="unfinished">ခဏနားခဲ့တယ်</translation>
    </message>
    <message>
        <source>It stopped for the day</source>
        <translation type="unfinished">အဲဒီနေ့အတွက် ရပ်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>It was taken up again</source>
        <translation type="unfinished">ပြန်စခဲ့တယ်</translation>
    </message>
    <message>
        <source>Something was taken back</source>
        <translation type="unfinished">တစ်ခုခုကို ပြန်ဖြုတ်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>Words were erased for good</source>
        <translation type="unfinished">စကားတွေကို အပြီးဖျက်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation type="unfinished">ဆုံးဖြတ်ချက် မှတ်ပြီး</translation>
    </message>
    <message>
        <source>Stopped for now</source>
        <translation type="unfinished">လောလောဆယ် ရပ်ထားတယ်</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation type="unfinished">မပိတ်ရသေး</translation>
    </message>
    <message>
        <source>Seen by a supervisor</source>
        <translation type="unfinished">ကြီးကြပ်သူ ကြည့်ပြီး</translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor</source>
        <translation type="unfinished">ကြီးကြပ်သူ မကြည့်ရသေး</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation type="unfinished">ဥပဒေအရ ဖျက်ခွင့်မရှိသေး</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">ကိစ္စရပ်များ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">နောက်သို့</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation type="unfinished">ကြည့်ခဲ့သူများ</translation>
    </message>
    <message>
        <source>%1 has to stay</source>
        <translation type="unfinished">%1 ကို ဖယ်ရှားလို့ မရသေးပါ</translation>
    </message>
    <message>
        <source>A legal hold is on this case: all of it stays until the hold ends. Your supervisor knows who can end it.</source>
        <translation type="unfinished">ဒီကိစ္စရပ်ကို ဥပဒေအရ ဖျက်ခွင့်မရှိသေးပါ။ အဲဒီကန့်သတ်ချက် ပြီးတဲ့အထိ အားလုံး ရှိနေပါမယ်။ ဘယ်သူက အဆုံးသတ်နိုင်တယ်ဆိုတာ ကြီးကြပ်သူ သိပါတယ်။</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation type="unfinished">ကိစ္စရပ်တစ်ခု ရွေးပါ</translation>
    </message>
    <message>
        <source>What happened in it is shown here. Its words stay closed until you open it.</source>
        <translation type="unfinished">အဲဒီထဲမှာ ဖြစ်ခဲ့တာတွေကို ဒီမှာ ပြပါမယ်။ စကားတွေကတော့ သင် မဖွင့်မချင်း ပိတ်ထားပါတယ်။</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation type="unfinished">ကိစ္စရပ် မရှိသေးပါ</translation>
    </message>
    <message>
        <source>A case begins with a conversation.</source>
        <translation type="unfinished">ကိစ္စရပ်တစ်ခုဟာ စကားပြောဆိုမှုနဲ့ စပါတယ်။</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished">စကားပြော အသစ်</translation>
    </message>
</context>
<context>
    <name>ChoosePinPage</name>
    <message>
        <source>A PIN for the cover</source>
        <translation type="unfinished">အဖုံးအတွက် PIN</translation>
    </message>
    <message>
        <source>The same six digits again.</source>
        <translation type="unfinished">အဲဒီဂဏန်း ခြောက်လုံးကို ထပ်ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>Choose six digits. They lift the cover after you hide the screen.</source>
        <translation type="unfinished">ဂဏန်း ခြောက်လုံး ရွေးပါ။ ဖန်သားပြင်ကို ဝှက်ပြီးရင် အဖုံးကို အဲဒါနဲ့ ဖွင့်ပါတယ်။</translation>
    </message>
    <message>
        <source>The PIN is forgotten when the vault is locked. It never opens the vault by itself.</source>
        <translation type="unfinished">လုံခြုံသေတ္တာကို သော့ခတ်လိုက်ရင် ဒီ PIN ကို ဆက်မသိမ်းထားပါ။ PIN တစ်ခုတည်းနဲ့ လုံခြုံသေတ္တာကို ဘယ်တော့မှ ဖွင့်လို့ မရပါ။</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN</translation>
    </message>
</context>
<context>
    <name>ChosenSheet</name>
    <message>
        <source>The person has chosen</source>
        <translation type="unfinished">ကာယကံရှင် ရွေးပြီးပါပြီ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">ဒီအတိုင်း ထားရန်</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation type="unfinished">ရေးမှတ်ရန်</translation>
    </message>
    <message>
        <source>Written down, it stands among what you saw. Left, nothing of it is kept.</source>
        <translation type="unfinished">ရေးမှတ်ရင် သင်မြင်တာတွေထဲမှာ ပါပါမယ်။ ဒီအတိုင်းထားရင် ဘာမှ သိမ်းမထားပါ။</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">ပြန်သွားရန်</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">ဖုန်းဆက်ရန်</translation>
    </message>
    <message>
        <source>If someone is in danger now, call the emergency number of this place first.</source>
        <translation type="unfinished">တစ်ယောက်ယောက် အခု အန္တရာယ်ကြုံနေရင် ဒီနေရာရဲ့ အရေးပေါ်နံပါတ်ကို အရင်ခေါ်ပါ။</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">ရှာရန်</translation>
    </message>
    <message>
        <source>A name, a language, a number</source>
        <translation type="unfinished">နာမည်၊ ဘာသာစကား၊ နံပါတ်</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation type="unfinished">နိုင်ငံအားလုံး</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation type="unfinished">တခြားနိုင်ငံ</translation>
    </message>
    <message>
        <source>Nothing listed here</source>
        <translation type="unfinished">ဒီမှာ စာရင်းသွင်းထားတာ မရှိပါ</translation>
    </message>
    <message>
        <source>Try fewer or other words, or all countries.</source>
        <translation type="unfinished">စကားလုံး လျှော့ပါ၊ ပြောင်းပါ ဒါမှမဟုတ် နိုင်ငံအားလုံးမှာ ရှာပါ။</translation>
    </message>
    <message>
        <source>No contact with a known source fits. Your agency can add its own directory.</source>
        <translation type="unfinished">ရင်းမြစ်သိရတဲ့ ဆက်သွယ်ရန်ထဲမှာ ကိုက်ညီတာ မရှိပါ။ သင့်ဌာနက ကိုယ်ပိုင် ဆက်သွယ်ရန်စာရင်း ထည့်နိုင်ပါတယ်။</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Text message</source>
        <translation type="unfinished">စာတို</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">အီးမေးလ်</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation type="unfinished">ရေဒီယို</translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished">ဖုန်း</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation type="unfinished">နေ့ရောညပါ</translation>
    </message>
    <message>
        <source>in office hours</source>
        <translation type="unfinished">ရုံးချိန်အတွင်း</translation>
    </message>
    <message>
        <source>outside office hours</source>
        <translation type="unfinished">ရုံးချိန်ပြင်ပ</translation>
    </message>
    <message>
        <source>for referrals</source>
        <translation type="unfinished">ညွှန်းပို့ရန်အတွက်</translation>
    </message>
    <message>
        <source>for people who were harmed</source>
        <translation type="unfinished">ထိခိုက်ခံစားခဲ့ရသူများအတွက်</translation>
    </message>
    <message>
        <source>for tips only, not for help</source>
        <translation type="unfinished">သတင်းပေးရန်သာ၊ အကူအညီအတွက် မဟုတ်</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation type="unfinished">နေ့ရောညပါ ဖွင့်</translation>
    </message>
    <message>
        <source>Open now, until %1</source>
        <translation type="unfinished">အခု ဖွင့်ထားတယ်၊ %1 အထိ</translation>
    </message>
    <message>
        <source>Closed now, opens at %1</source>
        <translation type="unfinished">အခု ပိတ်ထားတယ်၊ %1 မှာ ဖွင့်မယ်</translation>
    </message>
    <message>
        <source>%1, extension %2</source>
        <translation type="unfinished">%1၊ လိုင်းခွဲ %2</translation>
    </message>
    <message>
        <source>front desk of the organization</source>
        <translation type="unfinished">အဖွဲ့ရဲ့ ဧည့်ကြိုဌာန</translation>
    </message>
    <message>
        <source>does not work from here</source>
        <translation type="unfinished">ဒီကနေ ခေါ်လို့ မရ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">လိပ်စာ</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation type="unfinished">ဘယ်လို ဆက်သွယ်ရမလဲ</translation>
    </message>
    <message>
        <source>Not given out. Ask your supervisor.</source>
        <translation type="unfinished">ထုတ်မပေးပါ။ ကြီးကြပ်သူကို မေးပါ။</translation>
    </message>
    <message>
        <source>From %1 to %2 years</source>
        <translation type="unfinished">အသက် %1 နှစ်ကနေ %2 နှစ်အထိ</translation>
    </message>
    <message>
        <source>From %1 years</source>
        <translation type="unfinished">အသက် %1 နှစ်ကစပြီး</translation>
    </message>
    <message>
        <source>Up to %1 years</source>
        <translation type="unfinished">အသက် %1 နှစ်အထိ</translation>
    </message>
    <message>
        <source>Not known: ask before you share</source>
        <translation type="unfinished">မသိပါ၊ မမျှဝေခင် မေးပါ</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">အဖွဲ့အစည်း</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">ဘာသာစကားများ</translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <translation type="unfinished">စကားပြန်နဲ့</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished">အသက်အရွယ်</translation>
    </message>
    <message>
        <source>Who it takes</source>
        <translation type="unfinished">ဘယ်သူတွေကို လက်ခံလဲ</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation type="unfinished">ဘယ်လို တောင်းရမလဲ</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">ကုန်ကျစရိတ်</translation>
    </message>
    <message>
        <source>Papers it asks for</source>
        <translation type="unfinished">တောင်းတဲ့ စာရွက်စာတမ်း</translation>
    </message>
    <message>
        <source>A safe way to call</source>
        <translation type="unfinished">ဘေးကင်းတဲ့ ခေါ်နည်း</translation>
    </message>
    <message>
        <source>Does it tell the police?</source>
        <translation type="unfinished">ရဲကို ပြောပြသလား။</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ဟုတ်</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">မဟုတ်</translation>
    </message>
    <message>
        <source>Does it ask for a police report?</source>
        <translation type="unfinished">ရဲတိုင်ကြားစာ တောင်းသလား။</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished">ဒါ ဘယ်က ရတာလဲ</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished">အတည်မပြုရသေး</translation>
    </message>
    <message>
        <source>Checked too long ago</source>
        <translation type="unfinished">အတည်ပြုထားတာ ကြာလွန်းပြီ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of service, country</comment>
        <translation type="unfinished">%1၊ %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">ဒေသ</translation>
    </message>
    <message>
        <source>Invented country</source>
        <translation type="unfinished">စိတ်ကူးယဉ်နိုင်ငံ</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">ဖုန်းဆက်ရန်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">နောက်သို့</translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <translation type="unfinished">ဆက်သွယ်ရန်တစ်ခု ရွေးပါ</translation>
    </message>
    <message>
        <source>Its numbers, hours and languages are shown here, and when somebody last checked them.</source>
        <translation type="unfinished">နံပါတ်၊ ဖွင့်ချိန်၊ ဘာသာစကားနဲ့ ဘယ်တုန်းက နောက်ဆုံး အတည်ပြုထားတယ်ဆိုတာကို ဒီမှာ ပြပါမယ်။</translation>
    </message>
</context>
<context>
    <name>ContentNews</name>
    <message>
        <source>New: %1, version %2.</source>
        <translation type="unfinished">အသစ် - %1၊ ဗားရှင်း %2။</translation>
    </message>
    <message>
        <source>%1: version %2 as before, with other content.</source>
        <translation type="unfinished">%1 - ဗားရှင်း %2 အရင်အတိုင်း၊ အကြောင်းအရာ မတူပါ။</translation>
    </message>
    <message>
        <source>%1: version %2, before %3.</source>
        <translation type="unfinished">%1 - ဗားရှင်း %2၊ အရင်က %3။</translation>
    </message>
    <message>
        <source>%1: version %2 of your agency is not used any more.</source>
        <translation type="unfinished">%1 - သင့်ဌာနရဲ့ ဗားရှင်း %2 ကို မသုံးတော့ပါ။</translation>
    </message>
</context>
<context>
    <name>CorrectionBox</name>
    <message>
        <source>Correction, as the person says it</source>
        <translation type="unfinished">ပြင်ဆင်ချက်၊ ကာယကံရှင် ပြောတဲ့အတိုင်း</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation type="unfinished">အကြောင်းရင်း၊ ရေးချင်ရင်</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation type="unfinished">ပြင်ဆင်ချက် သိမ်းရန်</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">ပြင်ရန်</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation type="unfinished">ပြင်ရန် - %1</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished">အရင်အတိုင်း ထားရန်</translation>
    </message>
</context>
<context>
    <name>CounterCard</name>
    <message>
        <source>Go on with the talk in quiet</source>
        <translation type="unfinished">တိတ်ဆိတ်တဲ့နေရာမှာ စကားဆက်ပြောရန်</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Which country?</source>
        <translation type="unfinished">ဘယ်နိုင်ငံလဲ။</translation>
    </message>
    <message>
        <source>Numbers are shown as they are dialled from there.</source>
        <translation type="unfinished">နံပါတ်တွေကို အဲဒီကနေ ခေါ်ရမယ့်ပုံစံ ပြထားပါတယ်။</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered. Press to enter the PIN.</source>
        <translation type="unfinished">ဖုံးထားပါတယ်။ PIN ရိုက်ဖို့ နှိပ်ပါ။</translation>
    </message>
    <message>
        <source>Your PIN, to lock without what is not saved</source>
        <translation type="unfinished">မသိမ်းရသေးတာတွေ မပါဘဲ သော့ခတ်ဖို့ သင့် PIN</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished">သင့် PIN</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">ဖုန်းဆက်ရန်</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">ပြန်သွားရန်</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <translation type="unfinished">သော့ပဲ ခတ်ရန်</translation>
    </message>
    <message>
        <source>That is not the PIN. After three tries the vault is locked.</source>
        <translation type="unfinished">PIN မမှန်ပါ။ သုံးကြိမ် ကြိုးစားပြီးရင် လုံခြုံသေတ္တာကို သော့ခတ်ပါမယ်။</translation>
    </message>
</context>
<context>
    <name>CustodianKey</name>
    <message>
        <source>%1: own passphrase</source>
        <translation type="unfinished">%1 - ကိုယ်ပိုင်စကားဝှက်</translation>
    </message>
    <message>
        <source>Only the custodian types it. Look away, please.</source>
        <translation type="unfinished">သော့ထိန်းကိုယ်တိုင်ပဲ ရိုက်ပါတယ်။ တခြားဘက် ကြည့်ပေးပါ။</translation>
    </message>
</context>
<context>
    <name>DangerSheet</name>
    <message>
        <source>Someone is in danger now</source>
        <translation type="unfinished">အခု အန္တရာယ်ရှိသူ ရှိနေတယ်</translation>
    </message>
    <message>
        <source>Call for help first. What you mark here puts the right people on top.</source>
        <translation type="unfinished">အကူအညီကို အရင်ခေါ်ပါ။ ဒီမှာ အမှတ်ပြုရင် သင့်တော်တဲ့သူတွေကို ထိပ်ဆုံးမှာ ပြပေးပါတယ်။</translation>
    </message>
    <message>
        <source>Show who to call</source>
        <translation type="unfinished">ဖုန်းဆက်ရမယ့်သူ ပြရန်</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>Record what you do</source>
        <translation type="unfinished">သင် လုပ်မယ့်အရာကို မှတ်ရန်</translation>
    </message>
    <message>
        <source>The steps you chose are kept in your order, with the outcome. You decide neither guilt nor status.</source>
        <translation type="unfinished">ရွေးထားတဲ့ အဆင့်တွေကို သင် စီထားတဲ့အစဉ်အတိုင်း ရလဒ်နဲ့အတူ သိမ်းထားပါတယ်။ အပြစ်ရှိ မရှိကိုရော ဥပဒေအရ အခြေအနေကိုရော သင် မဆုံးဖြတ်ပါ။</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">မှတ်ရန်</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation type="unfinished">ရလဒ် - %1</translation>
    </message>
    <message>
        <source>Raise to: %1</source>
        <translation type="unfinished">မြှင့်ရန် - %1</translation>
    </message>
    <message>
        <source>Your reason, if you wish</source>
        <translation type="unfinished">သင့်အကြောင်းပြချက်၊ ရေးချင်ရင်</translation>
    </message>
    <message>
        <source>Your reason for raising it</source>
        <translation type="unfinished">မြှင့်ရတဲ့ အကြောင်းပြချက်</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">ကြိုဆိုပါတယ်</translation>
    </message>
    <message>
        <source>This tablet helps you talk with a person who may need protection, and find who can help.</source>
        <translation type="unfinished">ကာကွယ်စောင့်ရှောက်မှု လိုနိုင်တဲ့သူနဲ့ စကားပြောဖို့၊ ဘယ်သူ ကူညီနိုင်သလဲ ရှာဖို့ ဒီတက်ဘလက်က အထောက်အကူပေးပါတယ်။</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation type="unfinished">သင့်အလုပ်</translation>
    </message>
    <message>
        <source>Border or immigration</source>
        <translation type="unfinished">နယ်စပ် ဒါမှမဟုတ် လူဝင်မှုကြီးကြပ်ရေး</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation type="unfinished">သံရုံး ဒါမှမဟုတ် ကောင်စစ်ဝန်ရုံး</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation type="unfinished">အလုပ်လုပ်တဲ့နေရာ</translation>
    </message>
    <message>
        <source>So that contacts for this country come first.</source>
        <translation type="unfinished">ဒီနိုင်ငံအတွက် ဆက်သွယ်ရန်တွေ အရင်ပေါ်ဖို့ပါ။</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation type="unfinished">သင့်ရုံး</translation>
    </message>
    <message>
        <source>For letters: who asks, and which number answers a call back. No names. You can leave it for later.</source>
        <translation type="unfinished">စာတွေအတွက်ပါ။ ဘယ်သူက တောင်းသလဲ၊ ပြန်ခေါ်ရင် ဘယ်နံပါတ်က ဖြေမလဲ။ နာမည် မထည့်ပါနဲ့။ နောက်မှ ဖြည့်လည်း ရပါတယ်။</translation>
    </message>
    <message>
        <source>Agency and post</source>
        <translation type="unfinished">ဌာနနဲ့ တာဝန်ကျရာနေရာ</translation>
    </message>
    <message>
        <source>Work phone for call-backs</source>
        <translation type="unfinished">ပြန်ခေါ်ရန် ရုံးဖုန်း</translation>
    </message>
    <message>
        <source>Practice, or set up</source>
        <translation type="unfinished">လေ့ကျင့်ရန် ဒါမှမဟုတ် ပြင်ဆင်ရန်</translation>
    </message>
    <message>
        <source>Choose your work and your country first.</source>
        <translation type="unfinished">သင့်အလုပ်နဲ့ နိုင်ငံကို အရင်ရွေးပါ။</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">လေ့ကျင့်ခန်း</translation>
    </message>
    <message>
        <source>Invented people in an invented country. Nothing you do here can reach anyone.</source>
        <translation type="unfinished">စိတ်ကူးယဉ်နိုင်ငံက စိတ်ကူးယဉ်လူတွေပါ။ ဒီမှာ ဘာလုပ်လုပ် ဘယ်သူ့ဆီမှ မရောက်ပါ။</translation>
    </message>
    <message>
        <source>Open my vault</source>
        <translation type="unfinished">လုံခြုံသေတ္တာ ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Set up my vault</source>
        <translation type="unfinished">လုံခြုံသေတ္တာ ပြင်ဆင်ရန်</translation>
    </message>
    <message>
        <source>An encrypted place on this tablet for your own cases, closed with a passphrase.</source>
        <translation type="unfinished">သင့်ကိစ္စရပ်တွေအတွက် ဒီတက်ဘလက်ထဲက ကုဒ်ဝှက်ထားတဲ့ နေရာပါ။ စကားဝှက်နဲ့ ပိတ်ထားပါတယ်။</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A conversation begins here</source>
        <translation type="unfinished">စကားပြောဆိုမှုကို ဒီကနေ စပါတယ်</translation>
    </message>
    <message>
        <source>What the person needs comes first, then a quiet place, then their own words.</source>
        <translation type="unfinished">ကာယကံရှင် လိုအပ်တာက အရင်၊ ပြီးရင် တိတ်ဆိတ်တဲ့နေရာ၊ ပြီးရင် သူ့ကိုယ်ပိုင်စကား။</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">ဝှက်ရန်</translation>
    </message>
    <message>
        <source>One touch covers the screen at once, from every page. Your PIN brings back the same place.</source>
        <translation type="unfinished">ဘယ်စာမျက်နှာကမဆို တစ်ချက်ထိရုံနဲ့ ဖန်သားပြင်ကို ချက်ချင်း ဖုံးပေးပါတယ်။ PIN ရိုက်ရင် အဲဒီနေရာကိုပဲ ပြန်ရောက်ပါတယ်။</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">ဖုန်းဆက်ရန်</translation>
    </message>
    <message>
        <source>Open at any time, also before the tablet is unlocked, and without a network.</source>
        <translation type="unfinished">အချိန်မရွေး ဖွင့်လို့ရပါတယ်။ တက်ဘလက်ကို သော့မဖွင့်ခင်လည်း ရပါတယ်၊ ကွန်ရက် မရှိလည်း ရပါတယ်။</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">ကိစ္စရပ်များ</translation>
    </message>
    <message>
        <source>By reference, without names. Every look at one is written down, also your own.</source>
        <translation type="unfinished">ရည်ညွှန်းနံပါတ်နဲ့သာ၊ နာမည် မပါပါ။ ကိစ္စရပ်တစ်ခုကို ကြည့်တိုင်း မှတ်ထားပါတယ်၊ သင်ကြည့်တာလည်း ပါပါတယ်။</translation>
    </message>
    <message>
        <source>Say it once</source>
        <translation type="unfinished">တစ်ခါပဲ ပြောပါ</translation>
    </message>
    <message>
        <source>In your own voice, then stay quiet. Silence is fine. A few key words are enough for now.</source>
        <translation type="unfinished">ကိုယ့်လေသံအတိုင်း ပြောပြီး တိတ်တိတ် နားထောင်ပါ။ တိတ်ဆိတ်နေလည်း ရပါတယ်။ အခုတော့ အဓိကစကားလုံး နည်းနည်းဆို လုံလောက်ပါတယ်။</translation>
    </message>
    <message>
        <source>A break</source>
        <translation type="unfinished">ခဏနားရန်</translation>
    </message>
    <message>
        <source>Offer it early and often. Nothing on this screen counts the minutes.</source>
        <translation type="unfinished">ခဏနားမလားလို့ စောစော၊ မကြာခဏ မေးပါ။ ဒီဖန်သားပြင်မှာ ဘာကမှ မိနစ်ကို မရေတွက်ပါ။</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation type="unfinished">ဒီနေ့ ရပ်ရန်</translation>
    </message>
    <message>
        <source>Stopping is always all right. What was said is saved, and nobody has to tell it twice.</source>
        <translation type="unfinished">ဘယ်အချိန်မဆို ရပ်လို့ရပါတယ်။ ပြောခဲ့တာတွေကို သိမ်းထားပါတယ်။ ဘယ်သူမှ နှစ်ခါ ပြောစရာ မလိုပါ။</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">ဆက်ရန်</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">အရင်တစ်ခု</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation type="unfinished">လမ်းညွှန်က ထွက်ရန်</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>agreed</source>
        <translation type="unfinished">သဘောတူ</translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished">သဘောမတူ</translation>
    </message>
    <message>
        <source>not now, so nothing is shared</source>
        <translation type="unfinished">အခုမဟုတ်သေး၊ ဒါကြောင့် ဘာမှ မမျှဝေပါ</translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished">အခုမဟုတ်သေး</translation>
    </message>
    <message>
        <source>taken back, so nothing is shared</source>
        <translation type="unfinished">ပြန်ရုပ်သိမ်းထားတယ်၊ ဒါကြောင့် ဘာမှ မမျှဝေပါ</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">ပြန်ရုပ်သိမ်းထားတယ်</translation>
    </message>
    <message>
        <source>not asked, so nothing is shared</source>
        <translation type="unfinished">မမေးရသေး၊ ဒါကြောင့် ဘာမှ မမျှဝေပါ</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">မမေးရသေး</translation>
    </message>
    <message>
        <source>Explained to the person</source>
        <translation type="unfinished">ကာယကံရှင်ကို ရှင်းပြပြီး</translation>
    </message>
    <message>
        <source>Nothing is marked as explained yet.</source>
        <translation type="unfinished">ရှင်းပြပြီးလို့ အမှတ်ပြုထားတာ မရှိသေးပါ။</translation>
    </message>
    <message>
        <source>Still to explain</source>
        <translation type="unfinished">ရှင်းပြရန် ကျန်</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation type="unfinished">ကာယကံရှင်ရဲ့ ကိုယ်ပိုင်စကား</translation>
    </message>
    <message>
        <source>Said in between</source>
        <translation type="unfinished">ကြားထဲမှာ ပြောခဲ့တာ</translation>
    </message>
    <message>
        <source>No words are kept yet.</source>
        <translation type="unfinished">သိမ်းထားတဲ့ စကား မရှိသေးပါ။</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">မမေးရသေး</translation>
    </message>
    <message>
        <source>Nothing that was offered is left.</source>
        <translation type="unfinished">ပြထားတဲ့အထဲက မမေးရသေးတာ မကျန်ပါ။</translation>
    </message>
    <message>
        <source>Left for another day, or not spoken about</source>
        <translation type="unfinished">နောက်နေ့အတွက် ချန်ထားတာ ဒါမှမဟုတ် မပြောဖြစ်တာ</translation>
    </message>
    <message>
        <source>Another day: %1</source>
        <translation type="unfinished">နောက်နေ့ - %1</translation>
    </message>
    <message>
        <source>Would rather not say: %1</source>
        <translation type="unfinished">မပြောချင်တာ - %1</translation>
    </message>
    <message>
        <source>Nothing was left for another day.</source>
        <translation type="unfinished">နောက်နေ့အတွက် ချန်ထားတာ မရှိပါ။</translation>
    </message>
    <message>
        <source>Please do not ask again</source>
        <translation type="unfinished">ကျေးဇူးပြုပြီး ထပ်မမေးပါနဲ့</translation>
    </message>
    <message>
        <source>%1: only when they bring it up</source>
        <translation type="unfinished">%1 - သူ ကိုယ်တိုင် စပြောမှသာ</translation>
    </message>
    <message>
        <source>%1: told, read it above</source>
        <translation type="unfinished">%1 - ပြောပြပြီး၊ အပေါ်မှာ ဖတ်ပါ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1 - %2</translation>
    </message>
    <message>
        <source>Nothing was answered or left out yet.</source>
        <translation type="unfinished">ဖြေတာ ဒါမှမဟုတ် ချန်ထားတာ မရှိသေးပါ။</translation>
    </message>
    <message>
        <source>Who may know, and who must not</source>
        <translation type="unfinished">သိလို့ရသူနဲ့ မသိစေရသူ</translation>
    </message>
    <message>
        <source>Must not know: %1</source>
        <translation type="unfinished">မသိစေရသူ - %1</translation>
    </message>
    <message>
        <source>Nobody was asked about yet, so nothing is shared.</source>
        <translation type="unfinished">ဘယ်သူ့အကြောင်းမှ မမေးရသေးလို့ ဘာမှ မမျှဝေပါ။</translation>
    </message>
    <message>
        <source>How the person is</source>
        <translation type="unfinished">ကာယကံရှင် ဘယ်လိုရှိသလဲ</translation>
    </message>
    <message>
        <source>In danger: %1</source>
        <translation type="unfinished">အန္တရာယ်ရှိ - %1</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation type="unfinished">လိုအပ်ချက် - %1</translation>
    </message>
    <message>
        <source>Wishes for: %1</source>
        <translation type="unfinished">ဆန္ဒ - %1</translation>
    </message>
    <message>
        <source>They asked to stop.</source>
        <translation type="unfinished">သူက ရပ်ဖို့ ပြောခဲ့တယ်။</translation>
    </message>
    <message>
        <source>The conversation was stopped for that day.</source>
        <translation type="unfinished">အဲဒီနေ့အတွက် စကားပြောဆိုမှုကို ရပ်ခဲ့တယ်။</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished">ဘာသာစကား - %1</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation type="unfinished">မှတ်ထားတာ မရှိသေးပါ။</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>What the next officer should know</source>
        <translation type="unfinished">နောက်အရာရှိ သိထားသင့်တာ</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished">ရည်ညွှန်း %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">နောက်သို့</translation>
    </message>
    <message>
        <source>Read this before you ask anything. What was told need not be told again.</source>
        <translation type="unfinished">ဘာမှ မမေးခင် ဒါကို ဖတ်ပါ။ ပြောပြပြီးသားတွေကို ထပ်ပြောစရာ မလိုပါ။</translation>
    </message>
</context>
<context>
    <name>HappenedLine</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished">%1၊ %2 - %3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation type="unfinished">%1၊ %2 - %3၊ %4</translation>
    </message>
</context>
<context>
    <name>HeldLock</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished">မှတ်စုများ</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">ဖုန်းဆက်ရန်</translation>
    </message>
    <message>
        <source>The vault is not locked yet</source>
        <translation type="unfinished">လုံခြုံသေတ္တာကို သော့မခတ်ရသေးပါ</translation>
    </message>
    <message>
        <source>One entry is not saved</source>
        <translation type="unfinished">ရေးထားချက် တစ်ခု မသိမ်းရသေးပါ</translation>
    </message>
    <message>
        <source>%1 entries are not saved</source>
        <translation type="unfinished">ရေးထားချက် %1 ခု မသိမ်းရသေးပါ</translation>
    </message>
    <message>
        <source>The storage refuses what was written last. It is tried every second. After half an hour the vault locks without it.</source>
        <translation type="unfinished">နောက်ဆုံး ရေးထားတာကို သိုလှောင်နေရာက လက်မခံပါ။ စက္ကန့်တိုင်း ထပ်ကြိုးစားနေပါတယ်။ နာရီဝက်ကြာရင် လုံခြုံသေတ္တာက အဲဒါမပါဘဲ သော့ခတ်ပါမယ်။</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">ထပ်ကြိုးစားရန်</translation>
    </message>
    <message>
        <source>Go back with the PIN</source>
        <translation type="unfinished">PIN နဲ့ ပြန်သွားရန်</translation>
    </message>
    <message>
        <source>The words are still on the page. You can copy them onto paper.</source>
        <translation type="unfinished">စကားတွေက စာမျက်နှာပေါ်မှာ ရှိနေပါသေးတယ်။ စက္ကူပေါ်မှာ ကူးရေးထားလို့ ရပါတယ်။</translation>
    </message>
    <message>
        <source>Lock anyway</source>
        <translation type="unfinished">ဒီအတိုင်း သော့ခတ်ရန်</translation>
    </message>
    <message>
        <source>What is not saved will be lost. Your PIN is asked first.</source>
        <translation type="unfinished">မသိမ်းရသေးတာတွေ ပျောက်သွားပါမယ်။ သင့် PIN ကို အရင်မေးပါမယ်။</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished">လေ့ကျင့်ခန်း</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">မှတ်စုများ</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">ဖုန်းဆက်ရန်</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation type="unfinished">လေ့ကျင့်ခန်းက ထွက်ရန်</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">သော့ခတ်ရန်</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ဆက်တင်များ</translation>
    </message>
    <message>
        <source>These people are invented. The PIN of the cover is %1.</source>
        <translation type="unfinished">ဒီလူတွေက စိတ်ကူးယဉ်လူတွေပါ။ အဖုံးရဲ့ PIN က %1 ပါ။</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished">လှည့်ပတ်ကြည့်ရန်</translation>
    </message>
    <message>
        <source>Seven short steps through this app, with nobody waiting. You can leave at any of them.</source>
        <translation type="unfinished">ဒီအက်ပ်ကို တိုတိုလေး ခုနစ်ဆင့်နဲ့ ကြည့်ပါ။ စောင့်နေသူ မရှိပါ။ ဘယ်အဆင့်မှာမဆို ထွက်လို့ရပါတယ်။</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation type="unfinished">%1 ကို ဆက်ရန်</translation>
    </message>
    <message>
        <source>This conversation was not closed. It opens at the same place.</source>
        <translation type="unfinished">ဒီစကားပြောဆိုမှုကို မပိတ်ရသေးပါ။ အဲဒီနေရာမှာပဲ ပြန်ပွင့်ပါမယ်။</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished">စကားပြော အသစ်</translation>
    </message>
    <message>
        <source>Needs first, then a quiet place, then the person&apos;s own words.</source>
        <translation type="unfinished">လိုအပ်ချက်တွေ အရင်၊ ပြီးရင် တိတ်ဆိတ်တဲ့နေရာ၊ ပြီးရင် ကာယကံရှင်ရဲ့ ကိုယ်ပိုင်စကား။</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">ကိစ္စရပ်များ</translation>
    </message>
    <message>
        <source>What was said, what was decided, and what a supervisor has not seen yet.</source>
        <translation type="unfinished">ဘာတွေ ပြောခဲ့တယ်၊ ဘာတွေ ဆုံးဖြတ်ခဲ့တယ်၊ ကြီးကြပ်သူ ဘာတွေ မကြည့်ရသေးဘူးဆိုတာပါ။</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation type="unfinished">စကားဝှက် အသစ်</translation>
    </message>
</context>
<context>
    <name>InterpreterCard</name>
    <message>
        <source>For the interpreter</source>
        <translation type="unfinished">စကားပြန်အတွက်</translation>
    </message>
    <message>
        <source>Back to the officer</source>
        <translation type="unfinished">အရာရှိဆီ ပြန်သွားရန်</translation>
    </message>
</context>
<context>
    <name>InterpreterSheet</name>
    <message>
        <source>The interpreter</source>
        <translation type="unfinished">စကားပြန်</translation>
    </message>
    <message>
        <source>For you alone. Press here where the interpreter does not see the screen.</source>
        <translation type="unfinished">သင့်အတွက်သာ။ စကားပြန် ဖန်သားပြင်ကို မမြင်တဲ့အခါ ဒီမှာ နှိပ်ပါ။</translation>
    </message>
    <message>
        <source>The interpreter needs a break</source>
        <translation type="unfinished">စကားပြန် ခဏနားဖို့ လိုတယ်</translation>
    </message>
    <message>
        <source>Card for the interpreter</source>
        <translation type="unfinished">စကားပြန်အတွက် ကတ်</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished">ရည်ညွှန်း %1</translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <translation type="unfinished">အခု အန္တရာယ်ရှိသူ ရှိနေတယ်</translation>
    </message>
    <message>
        <source>Offer a break</source>
        <translation type="unfinished">ခဏနားမလား မေးရန်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">နောက်သို့</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">ပြန်ဖြုတ်ရန်</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">စကားပြန်</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation type="unfinished">ဒီနေ့ ရပ်ရန်</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">ဒီနေ့ မဟုတ်သေး</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation type="unfinished">လောလောဆယ် ပြီးပြီ</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished">အကြောင်းအရာအားလုံး</translation>
    </message>
    <message>
        <source>When ready</source>
        <translation type="unfinished">အဆင်သင့်ဖြစ်ရင်</translation>
    </message>
    <message>
        <source>This conversation was begun earlier</source>
        <translation type="unfinished">ဒီစကားပြောဆိုမှုကို အရင်က စထားခဲ့ပါတယ်</translation>
    </message>
    <message>
        <source>Read what was told, so that nobody has to tell it again.</source>
        <translation type="unfinished">ပြောပြခဲ့တာတွေကို ဖတ်ပါ။ ဘယ်သူမှ ထပ်ပြောစရာ မလိုအောင်ပါ။</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished">ဖတ်ရန်</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Told already: %1</source>
        <translation type="unfinished">ပြောပြပြီး - %1</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation type="unfinished">ဒါမှမဟုတ် - %1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation type="unfinished">သိမ်းပြီး - %1</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation type="unfinished">ရှင်းပြပြီး</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation type="unfinished">ရှင်းပြပြီး - %1</translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished">အကြောင်းရင်း</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation type="unfinished">ကိုယ့်အတွက်</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">သူ့ကိုယ်ပိုင်စကား</translation>
    </message>
</context>
<context>
    <name>ItemsPane</name>
    <message>
        <source>Under 18, or age not sure</source>
        <translation type="unfinished">အသက် 18 မပြည့်သေး ဒါမှမဟုတ် အသက် မသေချာ</translation>
    </message>
    <message>
        <source>Child protection comes first. Keep it short. No adult consent is needed to call them.</source>
        <translation type="unfinished">ကလေး ကာကွယ်စောင့်ရှောက်ရေးက ပထမပါ။ တိုတိုပဲ ပြောပါ။ ကလေး ကာကွယ်စောင့်ရှောက်ရေးကို ခေါ်ဖို့ လူကြီးရဲ့ သဘောတူညီချက် မလိုပါ။</translation>
    </message>
    <message>
        <source>Talk for a child</source>
        <translation type="unfinished">ကလေးအတွက် စကားပြောပုံစံ</translation>
    </message>
    <message>
        <source>Go on with another kind of talk</source>
        <translation type="unfinished">တခြားစကားပြောပုံစံနဲ့ ဆက်ရန်</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of the screens</source>
        <translation type="unfinished">ဖန်သားပြင် ဘာသာစကား</translation>
    </message>
    <message>
        <source>The language of the person is chosen for each conversation.</source>
        <translation type="unfinished">ကာယကံရှင်ရဲ့ ဘာသာစကားကို စကားပြောဆိုမှုတစ်ခုစီအတွက် ရွေးပါတယ်။</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>said by the person</source>
        <translation type="unfinished">ကာယကံရှင် ပြောတာ</translation>
    </message>
    <message>
        <source>seen by the officer</source>
        <translation type="unfinished">အရာရှိ မြင်တာ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation type="unfinished">မြင်တာ - %1</translation>
    </message>
    <message>
        <source>Draft until a supervisor has seen it</source>
        <translation type="unfinished">ကြီးကြပ်သူ မကြည့်မချင်း မူကြမ်း</translation>
    </message>
    <message>
        <source>What the person told, and the control behind it</source>
        <translation type="unfinished">ကာယကံရှင် ပြောပြတာနဲ့ နောက်ကွယ်က ထိန်းချုပ်မှု</translation>
    </message>
    <message>
        <source>For %1 alone. Do not copy it, do not pass it on, do not put it with the letter.</source>
        <translation type="unfinished">%1 အတွက်သာ။ မိတ္တူ မကူးပါနဲ့။ တခြားသူကို မပေးပါနဲ့။ စာနဲ့ တွဲမထားပါနဲ့။</translation>
    </message>
    <message>
        <source>This is no confession and no statement to an investigation. It was told in a conversation about protection.</source>
        <translation type="unfinished">ဒါဟာ ဝန်ခံချက် မဟုတ်ပါ။ စုံစမ်းရေးအတွက် ထွက်ဆိုချက်လည်း မဟုတ်ပါ။ ကာကွယ်စောင့်ရှောက်ရေးအကြောင်း စကားပြောရင်း ပြောပြတာ ဖြစ်ပါတယ်။</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">ရည်ညွှန်းနံပါတ်</translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished">ရေးတဲ့အချိန်</translation>
    </message>
    <message>
        <source>The person agreed</source>
        <translation type="unfinished">ကာယကံရှင် သဘောတူချိန်</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">ပေးပို့သူ</translation>
    </message>
    <message>
        <source>Call us</source>
        <translation type="unfinished">ကျွန်ုပ်တို့ကို ခေါ်ရန်</translation>
    </message>
    <message>
        <source>What the person was told or made to do</source>
        <translation type="unfinished">ကာယကံရှင်ကို လုပ်ဖို့ ပြောခဲ့တာ ဒါမှမဟုတ် အတင်းခိုင်းခဲ့တာ</translation>
    </message>
    <message>
        <source>Control, threats and deception around it</source>
        <translation type="unfinished">အဲဒါနဲ့ဆိုင်တဲ့ ထိန်းချုပ်မှု၊ ခြိမ်းခြောက်မှု၊ လှည့်ဖြားမှု</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation type="unfinished">ဒါကို ဘယ်လို ဖတ်ရမလဲ</translation>
    </message>
    <message>
        <source>The words are the person&apos;s, as they were noted, and only those the person agreed to share. What is not here was not asked, not told or not shared: it means nothing.</source>
        <translation type="unfinished">ဒီစကားတွေက ကာယကံရှင်ရဲ့ စကားတွေပါ။ မှတ်ထားတဲ့အတိုင်း ဖြစ်ပြီး ကာယကံရှင် မျှဝေဖို့ သဘောတူတာတွေသာ ပါပါတယ်။ ဒီမှာ မပါတာတွေက မမေးခဲ့တာ၊ မပြောပြခဲ့တာ ဒါမှမဟုတ် မမျှဝေခဲ့တာပါ။ မပါတာကို ဘာအဓိပ္ပာယ်မှ မယူပါနဲ့။</translation>
    </message>
    <message>
        <source>Memory of frightening events is often incomplete and changes in detail. That is no sign of a lie.</source>
        <translation type="unfinished">ကြောက်စရာ ကြုံခဲ့ရတာတွေကို ပြန်မှတ်မိတဲ့အခါ မပြည့်စုံတာ၊ အသေးစိတ် ပြောင်းသွားတာ ဖြစ်တတ်ပါတယ်။ အဲဒါဟာ မဟုတ်တာ ပြောနေတဲ့ လက္ခဏာ မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>We ask that detention, charges, removal and fines be suspended until the bodies in charge have looked at the person&apos;s situation (ASEAN Convention Against Trafficking in Persons, Art. 14(7)).</source>
        <translation type="unfinished">တာဝန်ရှိအဖွဲ့တွေက ကာယကံရှင်ရဲ့ အခြေအနေကို မကြည့်ရသေးခင် ထိန်းသိမ်းခြင်း၊ စွဲချက်တင်ခြင်း၊ နိုင်ငံက ပြန်ထုတ်ခြင်း၊ ဒဏ်ငွေရိုက်ခြင်းတို့ကို ဆိုင်းငံ့ပေးဖို့ မေတ္တာရပ်ခံပါတယ် (လူကုန်ကူးမှု တိုက်ဖျက်ရေးဆိုင်ရာ အာဆီယံကွန်ဗင်းရှင်း၊ အပိုဒ် 14(7))။</translation>
    </message>
    <message>
        <source>Whoever wrote this decides neither what the person did nor what they are in law.</source>
        <translation type="unfinished">ဒါကို ရေးသူက ကာယကံရှင် ဘာလုပ်ခဲ့တယ်၊ ဥပဒေအရ ဘယ်လို သတ်မှတ်ရမယ်ဆိုတာ မဆုံးဖြတ်ပါ။</translation>
    </message>
    <message>
        <source>For the journey</source>
        <translation type="unfinished">ခရီးအတွက်</translation>
    </message>
    <message>
        <source>For the one who travels with the person and the one who meets them. Nobody else reads it. Destroy it after the arrival.</source>
        <translation type="unfinished">ကာယကံရှင်နဲ့ အတူ ခရီးသွားမယ့်သူနဲ့ လာကြိုမယ့်သူအတွက်ပါ။ တခြားဘယ်သူမှ မဖတ်ရပါ။ ရောက်ပြီးရင် ဖျက်ဆီးပါ။</translation>
    </message>
    <message>
        <source>Please ask nothing about what happened, the family or other countries.</source>
        <translation type="unfinished">ဖြစ်ခဲ့တာတွေ၊ မိသားစု ဒါမှမဟုတ် တခြားနိုင်ငံတွေအကြောင်း ကျေးဇူးပြုပြီး ဘာမှ မမေးပါနဲ့။</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished">လမ်းခရီးမှာ</translation>
    </message>
    <message>
        <source>On arrival</source>
        <translation type="unfinished">ရောက်တဲ့အခါ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ဘာသာစကား</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">စကားပြန် လိုသလား</translation>
    </message>
    <message>
        <source>You call us</source>
        <translation type="unfinished">ကျွန်ုပ်တို့ကို ခေါ်ရန်</translation>
    </message>
    <message>
        <source>If nobody answers</source>
        <translation type="unfinished">ဘယ်သူမှ မဖြေရင်</translation>
    </message>
    <message>
        <source>not on this sheet</source>
        <translation type="unfinished">ဒီစာရွက်မှာ မပါ</translation>
    </message>
    <message>
        <source>Please</source>
        <translation type="unfinished">မေတ္တာရပ်ခံချက်</translation>
    </message>
    <message>
        <source>When the person wants to stop, stop first. Then call us. The person decides.</source>
        <translation type="unfinished">ကာယကံရှင် ရပ်ချင်ရင် အရင်ရပ်ပါ။ ပြီးမှ ကျွန်ုပ်တို့ကို ဖုန်းဆက်ပါ။ ကာယကံရှင်က ဆုံးဖြတ်ပါတယ်။</translation>
    </message>
    <message>
        <source>Tell nobody the day, the hour or the place of arrival. Let nobody near who is not named above, whoever they say they are.</source>
        <translation type="unfinished">ရောက်မယ့်နေ့၊ အချိန်၊ နေရာကို ဘယ်သူ့ကိုမှ မပြောပါနဲ့။ အပေါ်မှာ နာမည်မပါတဲ့သူကို ဘယ်သူလို့ပဲ ပြောပြော အနားကပ်ခွင့် မပေးပါနဲ့။</translation>
    </message>
    <message>
        <source>No picture, no reporter, no name called out.</source>
        <translation type="unfinished">ဓာတ်ပုံ မရိုက်ပါနဲ့။ သတင်းထောက်ကို အနား မလာစေပါနဲ့။ နာမည်ကို အော်မခေါ်ပါနဲ့။</translation>
    </message>
    <message>
        <source>Papers, phone, bags and medicine stay in the person&apos;s own hands. Do not touch the person unless they ask you to.</source>
        <translation type="unfinished">စာရွက်စာတမ်း၊ ဖုန်း၊ အိတ်၊ ဆေးတွေကို ကာယကံရှင်ကိုယ်တိုင် ကိုင်ထားပါစေ။ သူ မတောင်းဆိုဘဲ သူ့ကို မထိပါနဲ့။</translation>
    </message>
    <message>
        <source>No office and no questions on the day of arrival. Rest comes first.</source>
        <translation type="unfinished">ရောက်တဲ့နေ့မှာ ဘယ်ရုံးကိုမှ မခေါ်သွားပါနဲ့။ မေးခွန်း မမေးပါနဲ့။ အနားယူဖို့က ပထမပါ။</translation>
    </message>
    <message>
        <source>Asked already, or not yours to ask</source>
        <translation type="unfinished">မေးပြီးသား ဒါမှမဟုတ် သင် မေးစရာ မဟုတ်တာ</translation>
    </message>
    <message>
        <source>What is not here</source>
        <translation type="unfinished">ဒီမှာ မပါတာ</translation>
    </message>
    <message>
        <source>Every sheet leaves out who the person is, what they told, any reason, and anything about papers, offices or other countries. A line that says “not on this sheet” was not asked, not answered or kept back: it means nothing.</source>
        <translation type="unfinished">စာရွက်တိုင်းမှာ ကာယကံရှင် ဘယ်သူလဲ၊ ဘာတွေ ပြောပြခဲ့လဲ၊ အကြောင်းရင်းတွေ၊ စာရွက်စာတမ်း၊ ရုံးနဲ့ တခြားနိုင်ငံတွေအကြောင်းကို မထည့်ပါ။ “ဒီစာရွက်မှာ မပါ” လို့ ရေးထားရင် မမေးခဲ့တာ၊ မဖြေခဲ့တာ ဒါမှမဟုတ် မဖော်ပြဘဲ ထားတာပါ။ ဘာအဓိပ္ပာယ်မှ မယူပါနဲ့။</translation>
    </message>
    <message>
        <source>The person has heard this sheet and can take it back at any time. Then destroy it.</source>
        <translation type="unfinished">ဒီစာရွက်ကို ကာယကံရှင် နားထောင်ပြီးပါပြီ။ ဘယ်အချိန်မဆို ပြန်ရုပ်သိမ်းလို့ရပါတယ်။ အဲဒီအခါ ဖျက်ဆီးပါ။</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation type="unfinished">ရည်ညွှန်းနံပါတ် %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">စာမျက်နှာ %1 / %2</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">စာရွက်</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">လေ့ကျင့်ခန်း</translation>
    </message>
    <message>
        <source>Practice: an invented person. Do not act on this paper.</source>
        <translation type="unfinished">လေ့ကျင့်ခန်း - စိတ်ကူးယဉ်လူ။ ဒီစာရွက်အရ ဘာမှ မလုပ်ပါနဲ့။</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">မသိ</translation>
    </message>
    <message>
        <source>a doctor or nurse</source>
        <translation type="unfinished">ဆရာဝန် ဒါမှမဟုတ် သူနာပြု</translation>
    </message>
    <message>
        <source>someone trained in psychological support</source>
        <translation type="unfinished">စိတ်ပိုင်းဆိုင်ရာ ပံ့ပိုးမှု သင်တန်းရထားသူ</translation>
    </message>
    <message>
        <source>a safe place to sleep</source>
        <translation type="unfinished">ဘေးကင်းတဲ့ အိပ်စရာနေရာ</translation>
    </message>
    <message>
        <source>food, water or clothes</source>
        <translation type="unfinished">အစားအစာ၊ ရေ ဒါမှမဟုတ် အဝတ်အစား</translation>
    </message>
    <message>
        <source>an interpreter</source>
        <translation type="unfinished">စကားပြန်</translation>
    </message>
    <message>
        <source>a lawyer or legal aid</source>
        <translation type="unfinished">ရှေ့နေ ဒါမှမဟုတ် ဥပဒေအကူအညီ</translation>
    </message>
    <message>
        <source>to speak with a consular officer</source>
        <translation type="unfinished">ကောင်စစ်အရာရှိနဲ့ စကားပြောဖို့</translation>
    </message>
    <message>
        <source>contact with family</source>
        <translation type="unfinished">မိသားစုနဲ့ အဆက်အသွယ်</translation>
    </message>
    <message>
        <source>help to find family</source>
        <translation type="unfinished">မိသားစုကို ရှာဖို့ အကူအညီ</translation>
    </message>
    <message>
        <source>help to travel home</source>
        <translation type="unfinished">အိမ်ပြန်ခရီးအတွက် အကူအညီ</translation>
    </message>
    <message>
        <source>access to international protection</source>
        <translation type="unfinished">နိုင်ငံတကာ အကာအကွယ် ရယူခွင့်</translation>
    </message>
    <message>
        <source>identity or travel papers</source>
        <translation type="unfinished">ကိုယ်ရေးအထောက်အထား ဒါမှမဟုတ် ခရီးသွား စာရွက်စာတမ်း</translation>
    </message>
    <message>
        <source>help to find a missing person</source>
        <translation type="unfinished">ပျောက်ဆုံးသူကို ရှာဖို့ အကူအညီ</translation>
    </message>
    <message>
        <source>an injury</source>
        <translation type="unfinished">ဒဏ်ရာ</translation>
    </message>
    <message>
        <source>sudden or severe illness</source>
        <translation type="unfinished">ရုတ်တရက် ဒါမှမဟုတ် ပြင်းထန်တဲ့ ဖျားနာမှု</translation>
    </message>
    <message>
        <source>pregnancy with pain or bleeding</source>
        <translation type="unfinished">ကိုယ်ဝန်ရှိပြီး နာကျင်ခြင်း ဒါမှမဟုတ် သွေးဆင်းခြင်း</translation>
    </message>
    <message>
        <source>recent sexual violence: some care works only in the first 72 hours</source>
        <translation type="unfinished">မကြာသေးခင်က လိင်ပိုင်းဆိုင်ရာ အကြမ်းဖက်မှု - တချို့ကုသမှုက ပထမ 72 နာရီအတွင်းသာ ထိရောက်ပါတယ်</translation>
    </message>
    <message>
        <source>risk of self-harm: do not leave alone</source>
        <translation type="unfinished">ကိုယ့်ကိုယ်ကိုယ် ထိခိုက်အောင် လုပ်နိုင်ခြေ - တစ်ယောက်တည်း မထားပါနဲ့</translation>
    </message>
    <message>
        <source>overdose or withdrawal</source>
        <translation type="unfinished">ဆေးလွန်ခြင်း ဒါမှမဟုတ် ဆေးပြတ်လက္ခဏာ</translation>
    </message>
    <message>
        <source>unconscious or hard to wake</source>
        <translation type="unfinished">သတိလစ်နေတာ ဒါမှမဟုတ် နှိုးရခက်တာ</translation>
    </message>
    <message>
        <source>a threat in or near the building</source>
        <translation type="unfinished">အဆောက်အအုံထဲ ဒါမှမဟုတ် အနီးမှာ ခြိမ်းခြောက်မှု</translation>
    </message>
    <message>
        <source>someone the person fears is near</source>
        <translation type="unfinished">ကာယကံရှင် ကြောက်တဲ့သူ အနီးမှာ ရှိနေတာ</translation>
    </message>
    <message>
        <source>a child without a responsible adult</source>
        <translation type="unfinished">တာဝန်ယူမယ့် လူကြီးမပါတဲ့ ကလေး</translation>
    </message>
    <message>
        <source>another danger: ask us</source>
        <translation type="unfinished">တခြားအန္တရာယ် - ကျွန်ုပ်တို့ကို မေးပါ</translation>
    </message>
    <message>
        <source>18 or older</source>
        <translation type="unfinished">18 နှစ်နဲ့ အထက်</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation type="unfinished">18 နှစ်အောက်</translation>
    </message>
    <message>
        <source>not sure: treat as under 18 until it is known</source>
        <translation type="unfinished">မသေချာ - မသိရမချင်း 18 နှစ်အောက်အဖြစ် ဆက်ဆံပါ</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">အမျိုးသမီး</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">အမျိုးသား</translation>
    </message>
    <message>
        <source>other: ask the person, in private</source>
        <translation type="unfinished">အခြား - ကာယကံရှင်ကို သီးသန့် မေးပါ</translation>
    </message>
    <message>
        <source>with us, at an airport</source>
        <translation type="unfinished">ကျွန်ုပ်တို့နဲ့အတူ၊ လေဆိပ်မှာ</translation>
    </message>
    <message>
        <source>with us, at a land border</source>
        <translation type="unfinished">ကျွန်ုပ်တို့နဲ့အတူ၊ ကုန်းလမ်းနယ်စပ်မှာ</translation>
    </message>
    <message>
        <source>with us, at a seaport</source>
        <translation type="unfinished">ကျွန်ုပ်တို့နဲ့အတူ၊ ဆိပ်ကမ်းမှာ</translation>
    </message>
    <message>
        <source>at a consulate</source>
        <translation type="unfinished">ကောင်စစ်ဝန်ရုံးမှာ</translation>
    </message>
    <message>
        <source>in detention</source>
        <translation type="unfinished">ထိန်းသိမ်းထားတဲ့ နေရာမှာ</translation>
    </message>
    <message>
        <source>in a reception centre</source>
        <translation type="unfinished">လက်ခံစောင့်ရှောက်ရေး စခန်းမှာ</translation>
    </message>
    <message>
        <source>in the community</source>
        <translation type="unfinished">ရပ်ရွာထဲမှာ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">ကျန်းမာရေး</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished">ဆေးဝါး</translation>
    </message>
    <message>
        <source>Better avoided</source>
        <translation type="unfinished">ရှောင်သင့်တာ</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished">အထောက်အကူဖြစ်တာ</translation>
    </message>
    <message>
        <source>Papers and bags</source>
        <translation type="unfinished">စာရွက်စာတမ်းနဲ့ အိတ်</translation>
    </message>
    <message>
        <source>Wants to stop</source>
        <translation type="unfinished">ရပ်ချင်တဲ့အခါ</translation>
    </message>
    <message>
        <source>May meet them</source>
        <translation type="unfinished">လာကြိုလို့ရသူ</translation>
    </message>
    <message>
        <source>Not to be told</source>
        <translation type="unfinished">မသိစေရသူ</translation>
    </message>
    <message>
        <source>First night</source>
        <translation type="unfinished">ပထမည</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">အသက်</translation>
    </message>
    <message>
        <source>Contact with family</source>
        <translation type="unfinished">မိသားစုနဲ့ အဆက်အသွယ်</translation>
    </message>
    <message>
        <source>Anything that happened before</source>
        <translation type="unfinished">အရင်က ဖြစ်ခဲ့တာ မှန်သမျှ</translation>
    </message>
    <message>
        <source>Home and safe places</source>
        <translation type="unfinished">အိမ်နဲ့ ဘေးကင်းတဲ့နေရာများ</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished">ဆန္ဒများ</translation>
    </message>
    <message>
        <source>urgent: within 24 hours</source>
        <translation type="unfinished">အရေးပေါ် - 24 နာရီအတွင်း</translation>
    </message>
    <message>
        <source>soon: within 72 hours</source>
        <translation type="unfinished">မကြာခင် - 72 နာရီအတွင်း</translation>
    </message>
    <message>
        <source>within two weeks</source>
        <translation type="unfinished">နှစ်ပတ်အတွင်း</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ဟုတ်</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">မဟုတ်</translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished">ဖုန်း</translation>
    </message>
    <message>
        <source>text message</source>
        <translation type="unfinished">စာတို</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished">WhatsApp</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished">အီးမေးလ်</translation>
    </message>
    <message>
        <source>radio</source>
        <translation type="unfinished">ရေဒီယို</translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished">လူကိုယ်တိုင်</translation>
    </message>
    <message>
        <source>%1, ask for %2</source>
        <translation type="unfinished">%1၊ %2 ကို တောင်းပါ</translation>
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished">မေးခွန်းများ</translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished">စာရင်း</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished">ဆက်သွယ်ရန်များ</translation>
    </message>
    <message>
        <source>Content: %1</source>
        <translation type="unfinished">အကြောင်းအရာ - %1</translation>
    </message>
    <message>
        <source>Request for help</source>
        <translation type="unfinished">အကူအညီ တောင်းခံစာ</translation>
    </message>
    <message>
        <source>Needed now: %1</source>
        <translation type="unfinished">အခု လိုအပ်တာ - %1</translation>
    </message>
    <message>
        <source>not known yet, please call us</source>
        <translation type="unfinished">မသိရသေး၊ ကျေးဇူးပြုပြီး ကျွန်ုပ်တို့ကို ဖုန်းဆက်ပါ</translation>
    </message>
    <message>
        <source>Danger now: %1</source>
        <translation type="unfinished">အခု အန္တရာယ်ရှိသလား - %1</translation>
    </message>
    <message>
        <source>Which danger: %1</source>
        <translation type="unfinished">ဘယ်အန္တရာယ် - %1</translation>
    </message>
    <message>
        <source>Answer us: %1</source>
        <translation type="unfinished">ကျွန်ုပ်တို့ကို ပြန်ဖြေရန် - %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">ပေးပို့ရာ</translation>
    </message>
    <message>
        <source>%1; country: %2</source>
        <translation type="unfinished">%1; နိုင်ငံ - %2</translation>
    </message>
    <message>
        <source>Help needed</source>
        <translation type="unfinished">အကူအညီ လိုတဲ့အချိန်</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">မမေးရသေး</translation>
    </message>
    <message>
        <source>as soon as you have read this, also if the answer is no</source>
        <translation type="unfinished">ဒါကို ဖတ်ပြီးပြီးချင်း၊ အဖြေက “မရပါ” ဖြစ်ရင်လည်း</translation>
    </message>
    <message>
        <source>by %1, also if the answer is no</source>
        <translation type="unfinished">%1 မတိုင်ခင်၊ အဖြေက “မရပါ” ဖြစ်ရင်လည်း</translation>
    </message>
    <message>
        <source>Who calls whom</source>
        <translation type="unfinished">ဘယ်သူက ဘယ်သူ့ကို ခေါ်မလဲ</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation type="unfinished">ကျွန်ုပ်တို့ ဘယ်သူလဲ</translation>
    </message>
    <message>
        <source>Give the reference. Do not give or ask for a name on the phone.</source>
        <translation type="unfinished">ရည်ညွှန်းနံပါတ်ကို ပြောပါ။ ဖုန်းထဲမှာ နာမည် မပြောပါနဲ့၊ မမေးပါနဲ့။</translation>
    </message>
    <message>
        <source>Answer with one of: we can; we can, if …; we have no room; this is not for us; call … instead.</source>
        <translation type="unfinished">ဒါတွေထဲက တစ်ခုနဲ့ ဖြေပါ - “ရပါတယ်”၊ “… ဆိုရင် ရပါတယ်”၊ “နေရာ မရှိပါ”၊ “ကျွန်ုပ်တို့အတွက် မဟုတ်ပါ”၊ “… ကို ခေါ်ပါ”။</translation>
    </message>
    <message>
        <source>If we do not hear from you in time, we call you once more and then ask another service.</source>
        <translation type="unfinished">အချိန်မီ အကြောင်းမပြန်ရင် တစ်ကြိမ် ထပ်ခေါ်ပြီး တခြားဝန်ဆောင်မှုပေးသူကို မေးပါမယ်။</translation>
    </message>
    <message>
        <source>If we do not hear from you in time, we call you again: we know of no other service.</source>
        <translation type="unfinished">အချိန်မီ အကြောင်းမပြန်ရင် ထပ်ခေါ်ပါမယ်။ တခြားဝန်ဆောင်မှုပေးသူကို ကျွန်ုပ်တို့ မသိပါ။</translation>
    </message>
    <message>
        <source>Before we say anything about the person, we ask you who you are; please ask us too.</source>
        <translation type="unfinished">ကာယကံရှင်အကြောင်း ဘာမှ မပြောခင် သင် ဘယ်သူလဲ မေးပါမယ်။ ကျွန်ုပ်တို့ကိုလည်း မေးပါ။</translation>
    </message>
    <message>
        <source>How sure we are of your contact: nobody in our agency has checked it.</source>
        <translation type="unfinished">သင့်ဆက်သွယ်ရန် ဘယ်လောက် သေချာသလဲ - ကျွန်ုပ်တို့ဌာနက ဘယ်သူမှ အတည်မပြုရသေးပါ။</translation>
    </message>
    <message numerus="yes">
        <source>last checked on %1, %n day(s) before this letter</source>
        <translation type="unfinished">
            <numerusform>ဒီစာမတိုင်ခင် %n ရက်က (%1) နောက်ဆုံး အတည်ပြုခဲ့ပါတယ်</numerusform>
        </translation>
    </message>
    <message>
        <source>last checked on %1</source>
        <translation type="unfinished">%1 မှာ နောက်ဆုံး အတည်ပြုခဲ့ပါတယ်</translation>
    </message>
    <message>
        <source>How sure we are of your contact: %1.</source>
        <translation type="unfinished">သင့်ဆက်သွယ်ရန် ဘယ်လောက် သေချာသလဲ - %1။</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">ကာယကံရှင်</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">ကျား/မ</translation>
    </message>
    <message>
        <source>Interpret only with someone the person accepts, never with a companion.</source>
        <translation type="unfinished">ကာယကံရှင် လက်ခံတဲ့ စကားပြန်ကိုပဲ သုံးပါ။ အတူပါလာသူကို စကားပြန်အဖြစ် ဘယ်တော့မှ မသုံးပါနဲ့။</translation>
    </message>
    <message>
        <source>Reaching the person safely</source>
        <translation type="unfinished">ကာယကံရှင်ကို ဘေးကင်းအောင် ဆက်သွယ်ဖို့</translation>
    </message>
    <message>
        <source>Where now</source>
        <translation type="unfinished">အခု ဘယ်မှာလဲ</translation>
    </message>
    <message>
        <source>Safe way</source>
        <translation type="unfinished">ဘေးကင်းတဲ့နည်း</translation>
    </message>
    <message>
        <source>not known: only through us</source>
        <translation type="unfinished">မသိ၊ ကျွန်ုပ်တို့ကတစ်ဆင့်သာ</translation>
    </message>
    <message>
        <source>Use no other way. Do not say who you are or why you call until you are sure who listens.</source>
        <translation type="unfinished">တခြားနည်း မသုံးပါနဲ့။ ဘယ်သူ နားထောင်နေတယ်ဆိုတာ မသေချာမချင်း သင် ဘယ်သူလဲ၊ ဘာကြောင့် ခေါ်သလဲ မပြောပါနဲ့။</translation>
    </message>
    <message>
        <source>There is someone who must not learn where the person is. Ask the person, alone, before you speak or write to anyone.</source>
        <translation type="unfinished">ကာယကံရှင် ဘယ်မှာရှိတယ်ဆိုတာ မသိစေရတဲ့သူ ရှိပါတယ်။ ဘယ်သူနဲ့မှ မပြောခင်၊ စာမရေးခင် ကာယကံရှင်ကို တစ်ယောက်တည်းရှိတဲ့အခါ မေးပါ။</translation>
    </message>
    <message>
        <source>Please do not</source>
        <translation type="unfinished">ကျေးဇူးပြုပြီး ရှောင်ပေးပါ</translation>
    </message>
    <message>
        <source>Ask only what you must know to help today. Do not question the person about what happened; ask us first what was told.</source>
        <translation type="unfinished">ဒီနေ့ ကူညီဖို့ သိဖို့လိုတာကိုပဲ မေးပါ။ ဖြစ်ခဲ့တာတွေကို ကာယကံရှင်ကို မမေးပါနဲ့။ ပြောပြခဲ့တာတွေကို ကျွန်ုပ်တို့ကို အရင်မေးပါ။</translation>
    </message>
    <message>
        <source>no other police unit</source>
        <translation type="unfinished">တခြားရဲဌာန</translation>
    </message>
    <message>
        <source>no police</source>
        <translation type="unfinished">ရဲ</translation>
    </message>
    <message>
        <source>Do not tell anyone else about the person: no embassy, %1, no family member, no employer, no agent, no journalist, unless the person agrees, alone with you and in their language.</source>
        <translation type="unfinished">ကာယကံရှင်အကြောင်းကို တခြားဘယ်သူ့ကိုမှ မပြောပါနဲ့။ သံရုံး၊ %1၊ မိသားစုဝင်၊ အလုပ်ရှင်၊ ပွဲစား၊ သတင်းထောက်ကိုလည်း မပြောပါနဲ့။ သင်နဲ့ နှစ်ယောက်တည်းရှိချိန်မှာ ကာယကံရှင်က သူ့ဘာသာစကားနဲ့ သဘောတူမှသာ ပြောပါ။</translation>
    </message>
    <message>
        <source>Do not leave the person alone with anyone who came with them or who comes to fetch them.</source>
        <translation type="unfinished">ကာယကံရှင်နဲ့ အတူပါလာသူ ဒါမှမဟုတ် လာခေါ်သူနဲ့ ကာယကံရှင်ကို နှစ်ယောက်တည်း မထားပါနဲ့။</translation>
    </message>
    <message>
        <source>Do not make help depend on working with the police or on telling more.</source>
        <translation type="unfinished">ရဲနဲ့ ပူးပေါင်းမှ ဒါမှမဟုတ် ပိုပြောပြမှ ကူညီမယ်လို့ မသတ်မှတ်ပါနဲ့။</translation>
    </message>
    <message>
        <source>Do not promise anything about papers, charges or going home.</source>
        <translation type="unfinished">စာရွက်စာတမ်း၊ စွဲချက် ဒါမှမဟုတ် အိမ်ပြန်ခြင်းအကြောင်း ဘာကတိမှ မပေးပါနဲ့။</translation>
    </message>
    <message>
        <source>Already talked about</source>
        <translation type="unfinished">ပြောပြီးသား အကြောင်းအရာများ</translation>
    </message>
    <message>
        <source>Told, do not ask again</source>
        <translation type="unfinished">ပြောပြပြီး၊ ထပ်မမေးပါနဲ့</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation type="unfinished">မှတ်ထားတာ မရှိ</translation>
    </message>
    <message>
        <source>Not talked about</source>
        <translation type="unfinished">မပြောဖြစ်တာ</translation>
    </message>
    <message>
        <source>What was not talked about says nothing: it was not asked, or it was not the moment. Harder subjects are not listed here, told or not.</source>
        <translation type="unfinished">မပြောဖြစ်တာကို ဘာအဓိပ္ပာယ်မှ မယူပါနဲ့။ မမေးခဲ့တာ ဒါမှမဟုတ် အချိန်မကျသေးတာပါ။ ပိုခက်ခဲတဲ့ အကြောင်းအရာတွေကိုတော့ ပြောပြပြီးဖြစ်ဖြစ်၊ မပြောပြရသေးတာဖြစ်ဖြစ် ဒီစာရင်းမှာ မထည့်ပါ။</translation>
    </message>
    <message>
        <source>Protection from punishment</source>
        <translation type="unfinished">အပြစ်ပေးမခံရအောင် ကာကွယ်မှု</translation>
    </message>
    <message>
        <source>Compelled acts reported</source>
        <translation type="unfinished">ခိုင်းစေခံရတဲ့ လုပ်ရပ်များ ပြောပြခဲ့သလား</translation>
    </message>
    <message>
        <source>We ask that detention, charges, removal and fines be suspended until the bodies in charge have looked at the person&apos;s situation.</source>
        <translation type="unfinished">တာဝန်ရှိအဖွဲ့တွေက ကာယကံရှင်ရဲ့ အခြေအနေကို မကြည့်ရသေးခင် ထိန်းသိမ်းခြင်း၊ စွဲချက်တင်ခြင်း၊ နိုင်ငံက ပြန်ထုတ်ခြင်း၊ ဒဏ်ငွေရိုက်ခြင်းတို့ကို ဆိုင်းငံ့ပေးဖို့ မေတ္တာရပ်ခံပါတယ်။</translation>
    </message>
    <message>
        <source>Why you have this letter</source>
        <translation type="unfinished">ဒီစာကို ဘာကြောင့် ရတာလဲ</translation>
    </message>
    <message>
        <source>A life is at risk: here is only what you need to help.</source>
        <translation type="unfinished">လူ့အသက် အန္တရာယ်ရှိနေပါတယ်။ ကူညီဖို့ လိုတာကိုသာ ဒီမှာ ရေးထားပါတယ်။</translation>
    </message>
    <message>
        <source>The person is, or may be, under 18: it is sent in their best interests.</source>
        <translation type="unfinished">ကာယကံရှင်ဟာ 18 နှစ်အောက် ဖြစ်တာ ဒါမှမဟုတ် ဖြစ်နိုင်တာကြောင့် သူ့အတွက် အကောင်းဆုံးဖြစ်ဖို့ ပို့ပါတယ်။</translation>
    </message>
    <message>
        <source>The person agreed that you are told this and no more (%1).</source>
        <translation type="unfinished">ဒါကိုသာ သင့်ကို ပြောပြဖို့၊ ဒါထက် မပိုဖို့ ကာယကံရှင် သဘောတူထားပါတယ် (%1)။</translation>
    </message>
    <message>
        <source>Only those who help may read it. If the person changes their mind we tell you: then destroy it. Write no name on it.</source>
        <translation type="unfinished">ကူညီသူတွေသာ ဖတ်လို့ရပါတယ်။ ကာယကံရှင် စိတ်ပြောင်းရင် သင့်ကို ပြောပါမယ်။ အဲဒီအခါ ဖျက်ဆီးပါ။ ဒီပေါ်မှာ နာမည် မရေးပါနဲ့။</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1၊ %2</translation>
    </message>
</context>
<context>
    <name>LostWords</name>
    <message>
        <source>One entry was not saved before the lock</source>
        <translation type="unfinished">သော့မခတ်ခင် ရေးထားချက် တစ်ခု မသိမ်းလိုက်ရပါ</translation>
    </message>
    <message>
        <source>%1 entries were not saved before the lock</source>
        <translation type="unfinished">သော့မခတ်ခင် ရေးထားချက် %1 ခု မသိမ်းလိုက်ရပါ</translation>
    </message>
    <message>
        <source>The storage of this tablet refused what was written last. What you still know of it, please write down now.</source>
        <translation type="unfinished">နောက်ဆုံး ရေးထားတာကို ဒီတက်ဘလက်ရဲ့ သိုလှောင်နေရာက လက်မခံခဲ့ပါ။ မှတ်မိသေးတာတွေကို အခု ရေးထားပါ။</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished">မှတ်စုများ</translation>
    </message>
</context>
<context>
    <name>MarksRow</name>
    <message>
        <source>said</source>
        <translation type="unfinished">ပြောခဲ့တယ်</translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished">မြင်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>not explored</source>
        <translation type="unfinished">မမေးဖြစ်သေး</translation>
    </message>
    <message>
        <source>did not say</source>
        <translation type="unfinished">မပြောခဲ့ပါ</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished">ပြောပြတာ မရှိ</translation>
    </message>
    <message>
        <source>Mark while listening</source>
        <translation type="unfinished">နားထောင်ရင်း အမှတ်ပြုရန်</translation>
    </message>
</context>
<context>
    <name>NewConversationPage</name>
    <message>
        <source>New conversation</source>
        <translation type="unfinished">စကားပြော အသစ်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">နောက်သို့</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">စရန်</translation>
    </message>
    <message>
        <source>Which kind of talk is it?</source>
        <translation type="unfinished">ဘယ်စကားပြောပုံစံလဲ။</translation>
    </message>
    <message>
        <source>You can go on with another one later. Nothing is asked twice.</source>
        <translation type="unfinished">နောက်မှ တခြားပုံစံနဲ့ ဆက်လို့ရပါတယ်။ ဘာကိုမှ နှစ်ခါ မမေးပါ။</translation>
    </message>
    <message>
        <source>Which language does the person feel at home in?</source>
        <translation type="unfinished">ကာယကံရှင်က ဘယ်ဘာသာစကားနဲ့ အရင်းနှီးဆုံးလဲ။</translation>
    </message>
    <message>
        <source>You can leave this open and ask later. Begin when you are both ready.</source>
        <translation type="unfinished">ဒါကို မရွေးဘဲထားပြီး နောက်မှ မေးလည်း ရပါတယ်။ နှစ်ယောက်လုံး အဆင်သင့်ဖြစ်ရင် စပါ။</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Five words, drawn by chance. Write them on paper and keep it away from the tablet.</source>
        <translation type="unfinished">ကျပန်းရွေးထားတဲ့ စကားလုံး ငါးလုံး။ စက္ကူပေါ်မှာ ရေးပြီး တက်ဘလက်နဲ့ ခွဲသိမ်းပါ။</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished">တခြားစကားလုံးများ</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">ကိုယ်ပိုင်စကားဝှက်</translation>
    </message>
    <message>
        <source>At least 15 characters, in any script. Several words that do not belong together work well.</source>
        <translation type="unfinished">အနည်းဆုံး စာလုံး 15 လုံး၊ ဘယ်အက္ခရာနဲ့မဆို ရပါတယ်။ တစ်ခုနဲ့တစ်ခု မဆိုင်တဲ့ စကားလုံးတွေဆိုရင် ကောင်းပါတယ်။</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">အဲဒီစကားဝှက် နောက်တစ်ခါ</translation>
    </message>
    <message>
        <source>The five words, as you wrote them down</source>
        <translation type="unfinished">သင် ရေးထားတဲ့ စကားလုံး ငါးလုံး</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished">ခဏလေးပါ</translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <translation type="unfinished">စကားလုံး ငါးလုံး ရွေးပေးရန်</translation>
    </message>
    <message>
        <source>Choose my own passphrase</source>
        <translation type="unfinished">ကိုယ်ပိုင်စကားဝှက် ရွေးရန်</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Their words</source>
        <translation type="unfinished">သူ့စကား</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation type="unfinished">ကိုယ်မြင်တာ</translation>
    </message>
    <message>
        <source>My thought</source>
        <translation type="unfinished">ကိုယ့်အတွေး</translation>
    </message>
    <message>
        <source>%1, with a correction</source>
        <translation type="unfinished">%1၊ ပြင်ဆင်ချက်နဲ့</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation type="unfinished">အမှတ်ပြုပြီး - %1</translation>
    </message>
</context>
<context>
    <name>OnwardSheet</name>
    <message>
        <source>Go on with another kind of talk</source>
        <translation type="unfinished">တခြားစကားပြောပုံစံနဲ့ ဆက်ရန်</translation>
    </message>
    <message>
        <source>What was said, ticked and chosen stays in this case. Nothing has to be asked again.</source>
        <translation type="unfinished">ပြောခဲ့တာ၊ အမှန်ခြစ်ခဲ့တာ၊ ရွေးခဲ့တာတွေက ဒီကိစ္စရပ်မှာ ကျန်နေပါမယ်။ ဘာကိုမှ ထပ်မေးစရာ မလိုပါ။</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">ဆက်ရန်</translation>
    </message>
    <message>
        <source>Please choose one first.</source>
        <translation type="unfinished">အရင်ဆုံး တစ်ခု ရွေးပါ။</translation>
    </message>
</context>
<context>
    <name>OpeningNotices</name>
    <message>
        <source>This vault was put back to an earlier state</source>
        <translation type="unfinished">ဒီလုံခြုံသေတ္တာ အရင်အခြေအနေဆီ ပြန်ရောက်နေပါတယ်</translation>
    </message>
    <message>
        <source>Later work may be missing. What you see can be read and gone on with. Tell your supervisor today.</source>
        <translation type="unfinished">နောက်ပိုင်း လုပ်ထားတာတွေ ပျောက်နေနိုင်ပါတယ်။ မြင်ရတာတွေကို ဖတ်လို့၊ ဆက်လုပ်လို့ ရပါတယ်။ ကြီးကြပ်သူကို ဒီနေ့ပဲ ပြောပါ။</translation>
    </message>
    <message>
        <source>Another vault on this tablet was put back, or is gone</source>
        <translation type="unfinished">ဒီတက်ဘလက်ပေါ်က တခြားလုံခြုံသေတ္တာတစ်ခု အရင်အခြေအနေဆီ ပြန်ရောက်နေတာ ဒါမှမဟုတ် မရှိတော့တာ ဖြစ်ပါတယ်</translation>
    </message>
    <message>
        <source>Yours is not affected. Tell the colleague whose vault it is, and your supervisor.</source>
        <translation type="unfinished">သင့်ဟာကို မထိခိုက်ပါ။ လုံခြုံသေတ္တာပိုင်ရှင် လုပ်ဖော်ကိုင်ဖက်ကိုရော ကြီးကြပ်သူကိုရော ပြောပါ။</translation>
    </message>
    <message>
        <source>Two custodians opened this vault on %1</source>
        <translation type="unfinished">သော့ထိန်း နှစ်ယောက်က ဒီလုံခြုံသေတ္တာကို %1 မှာ ဖွင့်ခဲ့ပါတယ်</translation>
    </message>
    <message>
        <source>If you did not ask for that, tell your supervisor and the integrity office. This stays here for 30 days.</source>
        <translation type="unfinished">သင် တောင်းဆိုခဲ့တာ မဟုတ်ရင် ကြီးကြပ်သူနဲ့ ကျင့်ဝတ်ရုံးကို ပြောပါ။ ဒီအသိပေးချက်က ဒီမှာ ရက် 30 ရှိနေပါမယ်။</translation>
    </message>
    <message>
        <source>A file beside your vault is missing, or is not its own</source>
        <translation type="unfinished">သင့်လုံခြုံသေတ္တာဘေးက ဖိုင်တစ်ခု ပျောက်နေတာ ဒါမှမဟုတ် သူ့ရဲ့ဖိုင်အစစ် မဟုတ်တာ ဖြစ်ပါတယ်</translation>
    </message>
    <message>
        <source>What you see can be gone on with. Tell your technician today: somebody may have worked on this tablet&apos;s files.</source>
        <translation type="unfinished">မြင်ရတာတွေကို ဆက်လုပ်လို့ ရပါတယ်။ နည်းပညာတာဝန်ခံကို ဒီနေ့ပဲ ပြောပါ။ တစ်ယောက်ယောက်က ဒီတက်ဘလက်ရဲ့ ဖိုင်တွေကို ကိုင်တွယ်ခဲ့တာ ဖြစ်နိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>The custodians of your vault were set anew</source>
        <translation type="unfinished">သင့်လုံခြုံသေတ္တာရဲ့ သော့ထိန်းတွေကို အသစ် သတ်မှတ်ခဲ့ပါတယ်</translation>
    </message>
    <message>
        <source>Two of them together can open it if you forget the passphrase. If nobody told you, ask your supervisor.</source>
        <translation type="unfinished">စကားဝှက် မေ့သွားရင် သော့ထိန်း နှစ်ယောက် အတူတူ ဖွင့်ပေးနိုင်ပါတယ်။ ဘယ်သူမှ မပြောထားရင် ကြီးကြပ်သူကို မေးပါ။</translation>
    </message>
    <message>
        <source>A wrong passphrase was tried on %1</source>
        <translation type="unfinished">%1 မှာ စကားဝှက် မှားရိုက်ခဲ့ပါတယ်</translation>
    </message>
    <message>
        <source>Wrong passphrases were tried, from %1 to %2</source>
        <translation type="unfinished">%1 ကနေ %2 အထိ စကားဝှက် အကြိမ်ကြိမ် မှားရိုက်ခဲ့ပါတယ်</translation>
    </message>
    <message>
        <source>If that was you, all is well. If not, tell your supervisor.</source>
        <translation type="unfinished">သင်ကိုယ်တိုင်ဆိုရင် ကိစ္စမရှိပါ။ မဟုတ်ရင် ကြီးကြပ်သူကို ပြောပါ။</translation>
    </message>
    <message>
        <source>Show all %1 notices</source>
        <translation type="unfinished">အသိပေးချက် %1 ခုလုံး ပြရန်</translation>
    </message>
</context>
<context>
    <name>OwnQuestionButton</name>
    <message>
        <source>My own question</source>
        <translation type="unfinished">ကိုယ်ပိုင်မေးခွန်း</translation>
    </message>
</context>
<context>
    <name>OwnQuestionSheet</name>
    <message>
        <source>My own question</source>
        <translation type="unfinished">ကိုယ်ပိုင်မေးခွန်း</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ပိတ်ရန်</translation>
    </message>
    <message>
        <source>I asked this</source>
        <translation type="unfinished">ဒါကို မေးခဲ့တယ်</translation>
    </message>
    <message>
        <source>Please write the question first.</source>
        <translation type="unfinished">အရင်ဆုံး မေးခွန်းကို ရေးပါ။</translation>
    </message>
    <message>
        <source>Write it as you mean to say it</source>
        <translation type="unfinished">ပြောမယ့်အတိုင်း ရေးပါ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Ask it openly instead:</source>
        <translation type="unfinished">အဲဒီအစား ဒီလို အဖွင့်မေးခွန်းနဲ့ မေးပါ။</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">ကြည့်ရန်</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation type="unfinished">ဒီစကားလုံးတွေ သုံးရန်</translation>
    </message>
    <message>
        <source>Take my own words back</source>
        <translation type="unfinished">ကိုယ့်စကားလုံးတွေ ပြန်ယူရန်</translation>
    </message>
</context>
<context>
    <name>PaceLine</name>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished">%1
%2</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished">ဖွင့်ရန်</translation>
    </message>
</context>
<context>
    <name>PaceWords</name>
    <message>
        <source>They asked to stop. Rest now, or end for today. Either is fine.</source>
        <translation type="unfinished">သူက ရပ်ဖို့ ပြောခဲ့တယ်။ အခု နားပါ ဒါမှမဟုတ် ဒီနေ့အတွက် အဆုံးသတ်ပါ။ ဘယ်ဟာမဆို ရပါတယ်။</translation>
    </message>
    <message>
        <source>This may be enough for one day. Another time is fine.</source>
        <translation type="unfinished">တစ်နေ့အတွက် ဒါ လောက်နိုင်ပါတယ်။ နောက်မှ ဆက်လည်း ရပါတယ်။</translation>
    </message>
    <message>
        <source>This may be a good moment to offer a break.</source>
        <translation type="unfinished">ခဏနားမလား မေးဖို့ အခု အချိန်ကောင်း ဖြစ်နိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>The interpreter may need a rest. Ask both of them.</source>
        <translation type="unfinished">စကားပြန် နားဖို့ လိုနိုင်ပါတယ်။ နှစ်ယောက်လုံးကို မေးပါ။</translation>
    </message>
    <message>
        <source>Begin again with an open question, then stay quiet.</source>
        <translation type="unfinished">အဖွင့်မေးခွန်းနဲ့ ပြန်စပြီး တိတ်တိတ် နားထောင်ပါ။</translation>
    </message>
    <message>
        <source>Begin again openly, for example with: %1</source>
        <translation type="unfinished">အဖွင့်မေးခွန်းနဲ့ ပြန်စပါ၊ ဥပမာ - %1</translation>
    </message>
    <message>
        <source>They have told you about this. Read it first, so that they need not tell it twice.</source>
        <translation type="unfinished">ဒီအကြောင်းကို သူ ပြောပြပြီးပါပြီ။ နှစ်ခါ ပြောစရာ မလိုအောင် အရင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>They have told you about this, under: %1. Read it there first.</source>
        <translation type="unfinished">ဒီအကြောင်းကို “%1” အောက်မှာ သူ ပြောပြပြီးပါပြီ။ အဲဒီမှာ အရင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>The last questions were narrow. An open one may help: “Tell me more about that.”</source>
        <translation type="unfinished">နောက်ဆုံးမေးခွန်းတွေက ကျဉ်းပါတယ်။ အဖွင့်မေးခွန်းက အထောက်အကူဖြစ်နိုင်ပါတယ် - “အဲဒီအကြောင်း ဆက်ပြောပြပေးပါဦး။”</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">ဖန်သားပြင်ကို ဝှက်ရန်</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">လေ့ကျင့်ခန်း</translation>
    </message>
</context>
<context>
    <name>PairedQuestions</name>
    <message>
        <source>Put the narrow questions away</source>
        <translation type="unfinished">ကျဉ်းတဲ့မေးခွန်းတွေ ဖျောက်ရန်</translation>
    </message>
    <message>
        <source>If you must ask narrowly</source>
        <translation type="unfinished">ကျဉ်းကျဉ်း မေးမှ ဖြစ်မယ်ဆိုရင်</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation type="unfinished">ပြီးရင် - %1</translation>
    </message>
    <message>
        <source>I asked this</source>
        <translation type="unfinished">ဒါကို မေးခဲ့တယ်</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">နောက်သို့</translation>
    </message>
    <message>
        <source>Write it there</source>
        <translation type="unfinished">အဲဒီထဲ ထုတ်ရန်</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished">%1 ထဲ ထုတ်ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>The person agrees that this service, and no other, may have this</source>
        <translation type="unfinished">ဒါကို ဒီဝန်ဆောင်မှုပေးသူသာ ရဖို့၊ တခြားသူ မရဖို့ ကာယကံရှင် သဘောတူပါတယ်</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation type="unfinished">ဘယ်ထဲ ထုတ်မလဲ</translation>
    </message>
    <message>
        <source>As a PDF file. A stick is better than this tablet: a file outside the vault is not encrypted.</source>
        <translation type="unfinished">PDF ဖိုင်အနေနဲ့။ ဒီတက်ဘလက်ထက် USB က ပိုကောင်းပါတယ်။ လုံခြုံသေတ္တာအပြင်က ဖိုင်ကို ကုဒ်ဝှက်မထားပါ။</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">စကားဝှက်</translation>
    </message>
    <message>
        <source>The vault rests after wrong passphrases</source>
        <translation type="unfinished">စကားဝှက် မှားရိုက်ထားလို့ လုံခြုံသေတ္တာ ခဏရပ်နားထားပါတယ်</translation>
    </message>
    <message>
        <source>Please come back at %1. Who to call is there all the time.</source>
        <translation type="unfinished">%1 မှာ ပြန်လာပါ။ “ဖုန်းဆက်ရန်” ကိုတော့ အချိန်မရွေး သုံးလို့ရပါတယ်။</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">ဖွင့်နေပါတယ်</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Another passphrase</source>
        <translation type="unfinished">စကားဝှက် အသစ်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">နောက်သို့</translation>
    </message>
    <message>
        <source>The passphrase as it is now</source>
        <translation type="unfinished">လက်ရှိ စကားဝှက်</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation type="unfinished">အခုကစပြီး ဒါကို သုံးရန်</translation>
    </message>
</context>
<context>
    <name>PathwayPage</name>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished">ရည်ညွှန်း %1</translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <translation type="unfinished">အခု အန္တရာယ်ရှိသူ ရှိနေတယ်</translation>
    </message>
    <message>
        <source>Offer a break</source>
        <translation type="unfinished">ခဏနားမလား မေးရန်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">နောက်သို့</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation type="unfinished">ဒီနေ့ ရပ်ရန်</translation>
    </message>
    <message>
        <source>Change what you do</source>
        <translation type="unfinished">သင် လုပ်မယ့်အရာကို ပြောင်းရန်</translation>
    </message>
    <message>
        <source>Record what you do</source>
        <translation type="unfinished">သင် လုပ်မယ့်အရာကို မှတ်ရန်</translation>
    </message>
    <message>
        <source>When ready</source>
        <translation type="unfinished">အဆင်သင့်ဖြစ်ရင်</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished">မှတ်ပြီး</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">နောက်အဆင့်များ</translation>
    </message>
    <message>
        <source>No step is listed for this place. Use Who to call.</source>
        <translation type="unfinished">ဒီနေရာအတွက် အဆင့် မပါပါ။ “ဖုန်းဆက်ရန်” ကို သုံးပါ။</translation>
    </message>
    <message>
        <source>Fewer services</source>
        <translation type="unfinished">ဝန်ဆောင်မှု လျှော့ပြရန်</translation>
    </message>
    <message>
        <source>Other services here: %1</source>
        <translation type="unfinished">ဒီက တခြားဝန်ဆောင်မှုများ - %1</translation>
    </message>
    <message>
        <source>A card for the person</source>
        <translation type="unfinished">ကာယကံရှင်အတွက် ကတ်</translation>
    </message>
    <message>
        <source>One number and a reference. No word about what this is.</source>
        <translation type="unfinished">နံပါတ်တစ်ခုနဲ့ ရည်ညွှန်းနံပါတ်သာ။ ဘာအကြောင်းလဲဆိုတာ လုံးဝ မပါပါ။</translation>
    </message>
    <message>
        <source>Only when the person says that it is safe to carry. Ask under Wishes.</source>
        <translation type="unfinished">ယူသွားတာ ဘေးကင်းတယ်လို့ ကာယကံရှင် ပြောမှသာ။ “ဆန္ဒများ” အောက်မှာ မေးပါ။</translation>
    </message>
    <message>
        <source>Sheet for the journey</source>
        <translation type="unfinished">ခရီးအတွက် စာရွက်</translation>
    </message>
    <message>
        <source>For the one who travels along and the one who meets them. Needs only, no word about what happened.</source>
        <translation type="unfinished">အတူ ခရီးသွားမယ့်သူနဲ့ လာကြိုမယ့်သူအတွက်။ လိုအပ်ချက်သာ ပါပြီး ဖြစ်ခဲ့တာတွေ လုံးဝ မပါပါ။</translation>
    </message>
    <message>
        <source>What the next officer should know</source>
        <translation type="unfinished">နောက်အရာရှိ သိထားသင့်တာ</translation>
    </message>
    <message>
        <source>What was told, what was left, and who may know. Nobody should have to ask it again.</source>
        <translation type="unfinished">ဘာတွေ ပြောပြပြီးပြီ၊ ဘာတွေ ချန်ထားတယ်၊ ဘယ်သူ သိလို့ရတယ်ဆိုတာပါ။ ဘယ်သူမှ ထပ်မေးစရာ မလိုအောင်ပါ။</translation>
    </message>
    <message>
        <source>To read with the supervisor</source>
        <translation type="unfinished">ကြီးကြပ်သူနဲ့ ဖတ်ရန်</translation>
    </message>
    <message>
        <source>What was recorded, the words behind it, how it was held. For the two of you alone.</source>
        <translation type="unfinished">ဘာတွေ မှတ်ထားတယ်၊ ဘယ်စကားတွေကို အခြေခံတယ်၊ ဘယ်လို စကားပြောခဲ့တယ်ဆိုတာပါ။ သင်တို့ နှစ်ယောက်အတွက်သာ။</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation type="unfinished">မှတ်စုဖြည့်ရေး</translation>
    </message>
    <message>
        <source>Complete the notes, and tie each indicator to what it stands on.</source>
        <translation type="unfinished">မှတ်စုတွေကို ဖြည့်ရေးပြီး ညွှန်ပြချက်တစ်ခုစီကို အခြေခံတဲ့အရာနဲ့ ချိတ်ပါ။</translation>
    </message>
    <message>
        <source>Put the facts away</source>
        <translation type="unfinished">အချက်အလက်တွေ ဖျောက်ရန်</translation>
    </message>
    <message>
        <source>Facts that find the right service</source>
        <translation type="unfinished">သင့်တော်တဲ့ ဝန်ဆောင်မှု ရှာပေးတဲ့ အချက်အလက်</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation type="unfinished">ချန်ထားတာနဲ့ အကြောင်းရင်း</translation>
    </message>
</context>
<context>
    <name>PhaseRail</name>
    <message>
        <source>Parts of the conversation</source>
        <extracomment>The list of phases at the side of the interview</extracomment>
        <translation type="unfinished">စကားပြောဆိုမှု အပိုင်းများ</translation>
    </message>
</context>
<context>
    <name>PhaseStep</name>
    <message>
        <source>not opened yet</source>
        <translation type="unfinished">မဖွင့်ရသေး</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished">အခု ဒီမှာ</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">ပြီးပြီ</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Typing has begun</source>
        <translation type="unfinished">စရိုက်နေပြီ</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation type="unfinished">ဘာမှ မရိုက်ရသေး</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">ဖျက်ရန်</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Your PIN, to take the tablet back</source>
        <translation type="unfinished">တက်ဘလက်ကို ပြန်ယူဖို့ သင့် PIN</translation>
    </message>
    <message>
        <source>Your PIN, before the case is removed for good</source>
        <translation type="unfinished">ကိစ္စရပ်ကို အပြီး မဖယ်ရှားခင် သင့် PIN</translation>
    </message>
    <message>
        <source>Your PIN, before anything leaves this tablet</source>
        <translation type="unfinished">ဒီတက်ဘလက်က ဘာမှ မထွက်ခင် သင့် PIN</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">ပြန်သွားရန်</translation>
    </message>
    <message>
        <source>That is not the PIN. After three tries the vault is locked.</source>
        <translation type="unfinished">PIN မမှန်ပါ။ သုံးကြိမ် ကြိုးစားပြီးရင် လုံခြုံသေတ္တာကို သော့ခတ်ပါမယ်။</translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message>
        <source>Call now</source>
        <translation type="unfinished">အခု ဖုန်းဆက်ပါ</translation>
    </message>
    <message>
        <source>Ask for advice, without saying who</source>
        <translation type="unfinished">ဘယ်သူလို့ မပြောဘဲ အကြံတောင်းပါ</translation>
    </message>
    <message>
        <source>Tell the person about it; do not call</source>
        <translation type="unfinished">ကာယကံရှင်ကို ဒီအကြောင်း ပြောပြပါ၊ ဖုန်းမဆက်ပါနဲ့</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished">အခု ဖွင့်ထားတယ်</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation type="unfinished">အခု ပိတ်ထားတယ်</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation type="unfinished">ဖွင့်ချိန် မသိရ</translation>
    </message>
    <message>
        <source>Not checked by your agency: call before you promise anything</source>
        <translation type="unfinished">သင့်ဌာနက အတည်မပြုရသေး - ဘာကတိမှ မပေးခင် ဖုန်းဆက်ပါ</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation type="unfinished">%1 မှာ အတည်ပြုခဲ့တယ်</translation>
    </message>
    <message>
        <source>Checked on %1: may have changed</source>
        <translation type="unfinished">%1 မှာ အတည်ပြုခဲ့တယ် - ပြောင်းသွားတာ ဖြစ်နိုင်တယ်</translation>
    </message>
    <message>
        <source>Checked on %1, too long ago: call before you promise anything</source>
        <translation type="unfinished">%1 မှာ အတည်ပြုခဲ့တယ်၊ ကြာလွန်းပြီ - ဘာကတိမှ မပေးခင် ဖုန်းဆက်ပါ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">အခု</translation>
    </message>
    <message>
        <source>Within %1 minutes</source>
        <translation type="unfinished">%1 မိနစ်အတွင်း</translation>
    </message>
    <message>
        <source>Within %1 hours</source>
        <translation type="unfinished">%1 နာရီအတွင်း</translation>
    </message>
    <message>
        <source>Within %1 days</source>
        <translation type="unfinished">%1 ရက်အတွင်း</translation>
    </message>
    <message>
        <source>Share nothing that could identify the person.</source>
        <translation type="unfinished">ကာယကံရှင် ဘယ်သူဆိုတာ သိနိုင်တဲ့အရာ ဘာမှ မမျှဝေပါနဲ့။</translation>
    </message>
    <message>
        <source>Share what is needed and the language. No name, no story.</source>
        <translation type="unfinished">လိုအပ်တာနဲ့ ဘာသာစကားကို မျှဝေပါ။ နာမည်နဲ့ ဖြစ်ခဲ့တာတွေကို မပြောပါနဲ့။</translation>
    </message>
    <message>
        <source>Share what is needed, the language and a safe way to reach the person. No name, no story.</source>
        <translation type="unfinished">လိုအပ်တာ၊ ဘာသာစကားနဲ့ ကာယကံရှင်ကို ဆက်သွယ်လို့ရမယ့် ဘေးကင်းတဲ့နည်းကို မျှဝေပါ။ နာမည်နဲ့ ဖြစ်ခဲ့တာတွေကို မပြောပါနဲ့။</translation>
    </message>
    <message>
        <source>“%1” is left off this sheet: its words tell what happened, or stand in the notes. Find other words with the person.</source>
        <translation type="unfinished">“%1” ကို ဒီစာရွက်မှာ ချန်ထားပါတယ်။ အဲဒီစကားတွေက ဖြစ်ခဲ့တာကို ပြောနေတာ ဒါမှမဟုတ် မှတ်စုထဲမှာ ရှိနေတာပါ။ ကာယကံရှင်နဲ့ အတူ တခြားစကားလုံး ရှာပါ။</translation>
    </message>
    <message>
        <source>Read this sheet to the person before it leaves. They say what comes off.</source>
        <translation type="unfinished">ဒီစာရွက် မထွက်ခင် ကာယကံရှင်ကို ဖတ်ပြပါ။ ဘာကို ဖြုတ်ရမလဲ သူ ပြောပါမယ်။</translation>
    </message>
    <message>
        <source>The person asked that something be left out. Read this paper against that wish.</source>
        <translation type="unfinished">တစ်ခုခုကို ချန်ထားဖို့ ကာယကံရှင် ပြောထားပါတယ်။ ဒီစာရွက်ကို အဲဒီဆန္ဒနဲ့ တိုက်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>Some words here look like a name or the number of a paper. Read them again, and take them out of the note if they are the person&apos;s.</source>
        <translation type="unfinished">ဒီက တချို့စကားလုံးတွေက နာမည် ဒါမှမဟုတ် စာရွက်စာတမ်းနံပါတ်နဲ့ တူနေပါတယ်။ ပြန်ဖတ်ပါ။ ကာယကံရှင်ရဲ့ဟာ ဖြစ်ရင် မှတ်စုထဲက ဖြုတ်ပါ။</translation>
    </message>
    <message>
        <source>Emergency services</source>
        <translation type="unfinished">အရေးပေါ် ဝန်ဆောင်မှုများ</translation>
    </message>
    <message>
        <source>Medical care</source>
        <translation type="unfinished">ဆေးကုသမှု</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation type="unfinished">ကလေး ကာကွယ်စောင့်ရှောက်ရေး</translation>
    </message>
    <message>
        <source>Asylum authority</source>
        <translation type="unfinished">ခိုလှုံခွင့်ဆိုင်ရာ ဌာန</translation>
    </message>
    <message>
        <source>Refugee agency</source>
        <translation type="unfinished">ဒုက္ခသည်များဆိုင်ရာ အေဂျင်စီ</translation>
    </message>
    <message>
        <source>Protection authority</source>
        <translation type="unfinished">ကာကွယ်စောင့်ရှောက်ရေး တာဝန်ရှိဌာန</translation>
    </message>
    <message>
        <source>Support organisation</source>
        <translation type="unfinished">ကူညီရေးအဖွဲ့</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation type="unfinished">အကူအညီပေး ဖုန်းလိုင်း</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation type="unfinished">ခိုလှုံရာ ဂေဟာ</translation>
    </message>
    <message>
        <source>Police unit</source>
        <translation type="unfinished">ရဲဌာန</translation>
    </message>
    <message>
        <source>Counselling and support</source>
        <translation type="unfinished">နှစ်သိမ့်ဆွေးနွေးမှုနဲ့ ပံ့ပိုးမှု</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation type="unfinished">ဥပဒေအကူအညီ</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">စကားပြန်</translation>
    </message>
    <message>
        <source>Family tracing</source>
        <translation type="unfinished">မိသားစု ရှာဖွေရေး</translation>
    </message>
    <message>
        <source>Return and reintegration</source>
        <translation type="unfinished">နေရပ်ပြန်ရေးနဲ့ ပြန်လည်ပေါင်းစည်းရေး</translation>
    </message>
    <message>
        <source>Missing persons focal point</source>
        <translation type="unfinished">ပျောက်ဆုံးသူများဆိုင်ရာ ဆက်သွယ်ရေး တာဝန်ခံ</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation type="unfinished">သံရုံး ဒါမှမဟုတ် ကောင်စစ်ဝန်ရုံး</translation>
    </message>
    <message>
        <source>Labour authority</source>
        <translation type="unfinished">အလုပ်သမားရေးရာ ဌာန</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">ဆက်သွယ်ရေး တာဝန်ခံ</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation type="unfinished">တခြားအကူအညီ</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation type="unfinished">စကားပြောဖို့ တစ်ယောက်ယောက်</translation>
    </message>
    <message>
        <source>A safe place to stay</source>
        <translation type="unfinished">ဘေးကင်းတဲ့ နေစရာ</translation>
    </message>
    <message>
        <source>Food and water</source>
        <translation type="unfinished">အစားအစာနဲ့ ရေ</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished">စကားပြန်</translation>
    </message>
    <message>
        <source>Contact with family</source>
        <translation type="unfinished">မိသားစုနဲ့ အဆက်အသွယ်</translation>
    </message>
    <message>
        <source>Finding family</source>
        <translation type="unfinished">မိသားစုကို ရှာဖို့</translation>
    </message>
    <message>
        <source>Going home</source>
        <translation type="unfinished">အိမ်ပြန်ဖို့</translation>
    </message>
    <message>
        <source>International protection</source>
        <translation type="unfinished">နိုင်ငံတကာ အကာအကွယ်</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">စာရွက်စာတမ်း</translation>
    </message>
    <message>
        <source>A missing person</source>
        <translation type="unfinished">ပျောက်ဆုံးသူ</translation>
    </message>
    <message>
        <source>Someone is in danger now.</source>
        <translation type="unfinished">အခု အန္တရာယ်ရှိသူ ရှိနေပါတယ်။</translation>
    </message>
    <message>
        <source>Life may be at risk: this does not wait for consent.</source>
        <translation type="unfinished">အသက်အန္တရာယ် ရှိနိုင်ပါတယ် - ဒါက သဘောတူညီချက်ကို မစောင့်ပါ။</translation>
    </message>
    <message>
        <source>Under 18, or age not sure: child protection comes first.</source>
        <translation type="unfinished">အသက် 18 မပြည့်သေး ဒါမှမဟုတ် အသက် မသေချာ - ကလေး ကာကွယ်စောင့်ရှောက်ရေးက ပထမပါ။</translation>
    </message>
    <message>
        <source>Opening hours are not known.</source>
        <translation type="unfinished">ဖွင့်ချိန် မသိရပါ။</translation>
    </message>
    <message>
        <source>The opening hours may be out of date.</source>
        <translation type="unfinished">ဖွင့်ချိန်တွေ ပြောင်းသွားတာ ဖြစ်နိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>Closed at the moment.</source>
        <translation type="unfinished">လောလောဆယ် ပိတ်ထားပါတယ်။</translation>
    </message>
    <message>
        <source>May depend on age.</source>
        <translation type="unfinished">အသက်အရွယ်အပေါ် မူတည်နိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>May depend on sex.</source>
        <translation type="unfinished">ကျား/မ အပေါ် မူတည်နိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>May depend on nationality.</source>
        <translation type="unfinished">ဘယ်နိုင်ငံသားလဲဆိုတဲ့အပေါ် မူတည်နိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>May depend on what happened.</source>
        <translation type="unfinished">ဘာဖြစ်ခဲ့လဲဆိုတဲ့အပေါ် မူတည်နိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>May ask for formal identification first.</source>
        <translation type="unfinished">ကာယကံရှင်ရဲ့ အခြေအနေကို တရားဝင် သတ်မှတ်ထားဖို့ အရင်တောင်းနိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>Works across the region.</source>
        <translation type="unfinished">ဒေသတစ်ခုလုံးမှာ ကူညီပေးပါတယ်။</translation>
    </message>
    <message>
        <source>The area it serves is not known.</source>
        <translation type="unfinished">ဘယ်နယ်မြေအတွက်လဲ မသိရပါ။</translation>
    </message>
    <message>
        <source>Speaks the person&apos;s language.</source>
        <translation type="unfinished">ကာယကံရှင်ရဲ့ ဘာသာစကားကို ပြောပါတယ်။</translation>
    </message>
    <message>
        <source>Works with an interpreter.</source>
        <translation type="unfinished">စကားပြန်နဲ့ လုပ်ပါတယ်။</translation>
    </message>
    <message>
        <source>The person&apos;s language is not listed.</source>
        <translation type="unfinished">ကာယကံရှင်ရဲ့ ဘာသာစကားကို စာရင်းသွင်းမထားပါ။</translation>
    </message>
    <message>
        <source>May be full.</source>
        <translation type="unfinished">နေရာ ပြည့်နေနိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>Asks for a police report first.</source>
        <translation type="unfinished">ရဲတိုင်ကြားစာ အရင်တောင်းပါတယ်။</translation>
    </message>
    <message>
        <source>Shares information with the police.</source>
        <translation type="unfinished">အချက်အလက်တွေကို ရဲနဲ့ မျှဝေပါတယ်။</translation>
    </message>
    <message>
        <source>The person said no to sharing: tell them about it, do not call.</source>
        <translation type="unfinished">ကာယကံရှင်က မျှဝေဖို့ သဘောမတူပါ - သူ့ကို ဒီအကြောင်း ပြောပြပါ၊ ဖုန်းမဆက်ပါနဲ့။</translation>
    </message>
    <message>
        <source>The person has not been asked yet.</source>
        <translation type="unfinished">ကာယကံရှင်ကို မမေးရသေးပါ။</translation>
    </message>
    <message>
        <source>It does not belong to your state. It is here for everybody: hand it over, and do not ask whether it is used.</source>
        <translation type="unfinished">ဒါက သင့်နိုင်ငံအစိုးရနဲ့ မသက်ဆိုင်ပါ။ လူတိုင်းအတွက် ရှိနေတာပါ - ပေးလိုက်ပါ၊ သုံးမသုံး မမေးပါနဲ့။</translation>
    </message>
    <message>
        <source>Can be tried when nobody else answers.</source>
        <translation type="unfinished">တခြားဘယ်သူမှ မဖြေရင် ဆက်သွယ်ကြည့်လို့ ရပါတယ်။</translation>
    </message>
    <message>
        <source>The person fears their own state.</source>
        <translation type="unfinished">ကာယကံရှင်က ကိုယ့်နိုင်ငံအစိုးရကို ကြောက်ပါတယ်။</translation>
    </message>
    <message>
        <source>The person has not been asked whether they fear to return.</source>
        <translation type="unfinished">ပြန်ရမှာ စိုးရိမ်သလားဆိုတာ ကာယကံရှင်ကို မမေးရသေးပါ။</translation>
    </message>
    <message>
        <source>The person said no.</source>
        <translation type="unfinished">ကာယကံရှင် သဘောမတူပါ။</translation>
    </message>
    <message>
        <source>The person has not been asked.</source>
        <translation type="unfinished">ကာယကံရှင်ကို မမေးရသေးပါ။</translation>
    </message>
    <message>
        <source>The person said that they must not know.</source>
        <translation type="unfinished">သူတို့ကို မသိစေချင်ဘူးလို့ ကာယကံရှင် ပြောထားပါတယ်။</translation>
    </message>
    <message>
        <source>It may pass information to the police, and the person does not want that.</source>
        <translation type="unfinished">အချက်အလက်တွေကို ရဲဆီ ပေးနိုင်ပါတယ်။ ကာယကံရှင်က အဲဒါကို မလိုချင်ပါ။</translation>
    </message>
    <message>
        <source>Ask: may we tell a protection service?</source>
        <translation type="unfinished">မေးပါ - ကာကွယ်စောင့်ရှောက်ရေးဌာနကို ပြောပြလို့ ရမလား။</translation>
    </message>
    <message>
        <source>Ask: may we tell a support organisation?</source>
        <translation type="unfinished">မေးပါ - ကူညီရေးအဖွဲ့ကို ပြောပြလို့ ရမလား။</translation>
    </message>
    <message>
        <source>Ask: may we tell the police?</source>
        <translation type="unfinished">မေးပါ - ရဲကို ပြောပြလို့ ရမလား။</translation>
    </message>
    <message>
        <source>Ask: may we contact the embassy?</source>
        <translation type="unfinished">မေးပါ - သံရုံးကို ဆက်သွယ်လို့ ရမလား။</translation>
    </message>
    <message>
        <source>Ask: may we contact the family?</source>
        <translation type="unfinished">မေးပါ - မိသားစုကို ဆက်သွယ်လို့ ရမလား။</translation>
    </message>
    <message>
        <source>It would help to know the age.</source>
        <translation type="unfinished">အသက် သိရရင် အထောက်အကူဖြစ်ပါမယ်။</translation>
    </message>
    <message>
        <source>It would help to know whether they take men, women or both.</source>
        <translation type="unfinished">အမျိုးသားတွေလား၊ အမျိုးသမီးတွေလား၊ နှစ်မျိုးလုံး လက်ခံသလား သိရရင် အထောက်အကူဖြစ်ပါမယ်။</translation>
    </message>
    <message>
        <source>It would help to know the nationality, if the person is free to say.</source>
        <translation type="unfinished">ကာယကံရှင် လွတ်လွတ်လပ်လပ် ပြောလို့ရရင် ဘယ်နိုင်ငံသားလဲ သိရတာ အထောက်အကူဖြစ်ပါမယ်။</translation>
    </message>
    <message>
        <source>It would help to know what kind of work it was.</source>
        <translation type="unfinished">ဘယ်လိုအလုပ်မျိုးလဲ သိရရင် အထောက်အကူဖြစ်ပါမယ်။</translation>
    </message>
    <message>
        <source>It would help to know the language.</source>
        <translation type="unfinished">ဘာသာစကား သိရရင် အထောက်အကူဖြစ်ပါမယ်။</translation>
    </message>
    <message>
        <source>It would help to know which district this is.</source>
        <translation type="unfinished">ဒီနေရာ ဘယ်ခရိုင်လဲ သိရရင် အထောက်အကူဖြစ်ပါမယ်။</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The passphrase needs at least 15 characters. Several words work well.</source>
        <translation type="unfinished">စကားဝှက်မှာ အနည်းဆုံး စာလုံး 15 လုံး လိုပါတယ်။ စကားလုံး အများအပြားဆိုရင် ကောင်းပါတယ်။</translation>
    </message>
    <message>
        <source>A passphrase has at most 128 characters.</source>
        <translation type="unfinished">စကားဝှက်မှာ အများဆုံး စာလုံး 128 လုံး ပါနိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>Someone could guess that passphrase. Take the five words, or several words that do not belong together.</source>
        <translation type="unfinished">ဒီစကားဝှက်ကို တစ်ယောက်ယောက် ခန့်မှန်းနိုင်ပါတယ်။ စကားလုံး ငါးလုံးကို ယူပါ ဒါမှမဟုတ် တစ်ခုနဲ့တစ်ခု မဆိုင်တဲ့ စကားလုံးတွေ သုံးပါ။</translation>
    </message>
    <message>
        <source>Please wait a little after wrong passphrases, then try again.</source>
        <translation type="unfinished">စကားဝှက် မှားရိုက်ပြီးရင် ခဏစောင့်ပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>After a hundred wrong passphrases only two custodians of your agency can open this vault. Nothing in it is lost.</source>
        <translation type="unfinished">စကားဝှက် အကြိမ် 100 မှားပြီးရင် သင့်ဌာနရဲ့ သော့ထိန်း နှစ်ယောက်သာ ဒီလုံခြုံသေတ္တာကို ဖွင့်နိုင်ပါတယ်။ အထဲက ဘာမှ မပျောက်ပါ။</translation>
    </message>
    <message>
        <source>A custodian&apos;s passphrase does not open the custodian&apos;s key. Please type both again.</source>
        <translation type="unfinished">သော့ထိန်းတစ်ယောက်ရဲ့ စကားဝှက်က သူ့သော့ကို မဖွင့်ပါ။ နှစ်ခုလုံး ထပ်ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>These two keys do not open this vault. Each must be of another one of its custodians.</source>
        <translation type="unfinished">ဒီသော့နှစ်ခုက ဒီလုံခြုံသေတ္တာကို မဖွင့်ပါ။ သော့တစ်ခုစီက ဒီသေတ္တာရဲ့ မတူတဲ့ သော့ထိန်းတစ်ယောက်စီဆီက ဖြစ်ရပါမယ်။</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them again.</source>
        <translation type="unfinished">စကားဝှက် နှစ်ခု မတူပါ။ ထပ်ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Please try again.</source>
        <translation type="unfinished">ဒီစကားဝှက်က ဒီလုံခြုံသေတ္တာကို မဖွင့်ပါ။ ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>The file in the vault&apos;s place is not a Tenang vault. Nothing was changed. Ask your technician.</source>
        <translation type="unfinished">လုံခြုံသေတ္တာနေရာက ဖိုင်ဟာ Tenang လုံခြုံသေတ္တာ မဟုတ်ပါ။ ဘာမှ မပြောင်းထားပါ။ နည်းပညာတာဝန်ခံကို မေးပါ။</translation>
    </message>
    <message>
        <source>This vault was made by a newer Tenang. Nothing was changed. Update the app to open it.</source>
        <translation type="unfinished">ဒီလုံခြုံသေတ္တာကို ပိုသစ်တဲ့ Tenang နဲ့ လုပ်ထားပါတယ်။ ဘာမှ မပြောင်းထားပါ။ ဖွင့်ဖို့ အက်ပ်ကို အပ်ဒိတ်လုပ်ပါ။</translation>
    </message>
    <message>
        <source>The vault is damaged and was left as it is.</source>
        <translation type="unfinished">လုံခြုံသေတ္တာ ပျက်စီးနေပါတယ်။ ရှိတဲ့အတိုင်း ထားထားပါတယ်။</translation>
    </message>
    <message>
        <source>The tablet could not write to its storage. Nothing was lost. Free some space and try again.</source>
        <translation type="unfinished">တက်ဘလက်ရဲ့ သိုလှောင်နေရာမှာ ရေးလို့ မရပါ။ ဘာမှ မပျောက်ပါ။ နေရာ ရှင်းပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>Something else holds this vault. Most often Tenang is open already, in another window. Nothing was changed.</source>
        <translation type="unfinished">တခြားတစ်ခုခုက ဒီလုံခြုံသေတ္တာကို သုံးနေပါတယ်။ များသောအားဖြင့် Tenang ကို တခြားဝင်းဒိုးမှာ ဖွင့်ထားတာပါ။ ဘာမှ မပြောင်းထားပါ။</translation>
    </message>
    <message>
        <source>That is not the PIN. After three tries the passphrase is needed.</source>
        <translation type="unfinished">PIN မမှန်ပါ။ သုံးကြိမ် ကြိုးစားပြီးရင် စကားဝှက် လိုပါမယ်။</translation>
    </message>
    <message>
        <source>The two PINs differ. Please choose six digits again.</source>
        <translation type="unfinished">PIN နှစ်ခု မတူပါ။ ဂဏန်း ခြောက်လုံး ထပ်ရွေးပါ။</translation>
    </message>
</context>
<context>
    <name>PromptPane</name>
    <message>
        <source>Told already: “%1”</source>
        <translation type="unfinished">ပြောပြပြီး - “%1”</translation>
    </message>
    <message>
        <source>Only if they want to add to it: %1</source>
        <translation type="unfinished">သူ ထပ်ပြောချင်မှသာ - %1</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation type="unfinished">ဒါမှမဟုတ် - %1</translation>
    </message>
    <message>
        <source>Then stay quiet. Silence is fine.</source>
        <translation type="unfinished">ပြီးရင် တိတ်တိတ် နားထောင်ပါ။ တိတ်ဆိတ်နေလည်း ရပါတယ်။</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished">သူ့စကား</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation type="unfinished">ကိုယ်မြင်တာ</translation>
    </message>
    <message>
        <source>My thought</source>
        <translation type="unfinished">ကိုယ့်အတွေး</translation>
    </message>
    <message>
        <source>Table view</source>
        <translation type="unfinished">စားပွဲပုံစံ</translation>
    </message>
    <message>
        <source>Table view: the words to say, without your notes</source>
        <translation type="unfinished">စားပွဲပုံစံ - ပြောရမယ့်စကားတွေသာ၊ သင့်မှတ်စု မပါ</translation>
    </message>
    <message>
        <source>Key words only. Write up later.</source>
        <translation type="unfinished">အဓိကစကားလုံးတွေသာ။ နောက်မှ ဖြည့်ရေးပါ။</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>An open question.</source>
        <translation type="unfinished">အဖွင့်မေးခွန်း။</translation>
    </message>
    <message>
        <source>A question about a detail.</source>
        <translation type="unfinished">အသေးစိတ်အကြောင်း မေးခွန်း။</translation>
    </message>
    <message>
        <source>A yes-or-no question.</source>
        <translation type="unfinished">ဟုတ်၊ မဟုတ် ဖြေရတဲ့ မေးခွန်း။</translation>
    </message>
    <message>
        <source>This gives answers to choose from.</source>
        <translation type="unfinished">ဒါက ရွေးစရာ အဖြေတွေ ပေးထားပါတယ်။</translation>
    </message>
    <message>
        <source>This may suggest an answer.</source>
        <translation type="unfinished">ဒါက အဖြေကို လမ်းပြနေနိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>A lot to answer at once.</source>
        <translation type="unfinished">တစ်ခါတည်း ဖြေရတာ များပါတယ်။</translation>
    </message>
    <message>
        <source>This may be hard to hear.</source>
        <translation type="unfinished">ဒါကို ကြားရတာ စိတ်မသက်သာ ဖြစ်နိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>This tells something and does not ask.</source>
        <translation type="unfinished">ဒါက တစ်ခုခုကို ပြောနေတာပါ၊ မေးနေတာ မဟုတ်ပါ။</translation>
    </message>
</context>
<context>
    <name>QuestionsPicture</name>
    <message>
        <source>Your questions in their order. Open: %1. About a detail: %2. Narrow: %3. Leading: %4.</source>
        <translation type="unfinished">သင့်မေးခွန်းများ အစဉ်လိုက်။ အဖွင့် - %1။ အသေးစိတ် - %2။ ကျဉ်း - %3။ အဖြေလမ်းပြ - %4။</translation>
    </message>
    <message>
        <source>Your questions, from the first to the last. There is no right number. Look where they became narrow, and why.</source>
        <translation type="unfinished">သင့်မေးခွန်းများ၊ ပထမဆုံးကနေ နောက်ဆုံးအထိ။ မှန်တဲ့အရေအတွက် ဆိုတာ မရှိပါ။ ဘယ်နေရာမှာ ကျဉ်းသွားသလဲ၊ ဘာကြောင့်လဲ ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">အဖွင့်</translation>
    </message>
    <message>
        <source>About a detail</source>
        <translation type="unfinished">အသေးစိတ်</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished">ကျဉ်း</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation type="unfinished">အဖြေလမ်းပြ</translation>
    </message>
</context>
<context>
    <name>ReadbackPane</name>
    <message>
        <source>No words are kept yet</source>
        <translation type="unfinished">သိမ်းထားတဲ့ စကား မရှိသေးပါ</translation>
    </message>
    <message>
        <source>That is all right. You can go on, or stop for today.</source>
        <translation type="unfinished">ကိစ္စမရှိပါ။ ဆက်လည်း ရပါတယ်၊ ဒီနေ့ ရပ်လည်း ရပါတယ်။</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Open with two custodians</source>
        <translation type="unfinished">သော့ထိန်း နှစ်ယောက်နဲ့ ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">နောက်သို့</translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <translation type="unfinished">USB တွေကို ထပ်ရှာရန်</translation>
    </message>
    <message>
        <source>Two custodians of your agency open the vault together. One alone cannot. Nothing in it is lost.</source>
        <translation type="unfinished">သင့်ဌာနရဲ့ သော့ထိန်း နှစ်ယောက်က လုံခြုံသေတ္တာကို အတူတူ ဖွင့်ပါတယ်။ တစ်ယောက်တည်း ဖွင့်လို့ မရပါ။ အထဲက ဘာမှ မပျောက်ပါ။</translation>
    </message>
    <message>
        <source>No custodian&apos;s key is in the tablet</source>
        <translation type="unfinished">တက်ဘလက်မှာ သော့ထိန်းရဲ့သော့ မရှိပါ</translation>
    </message>
    <message>
        <source>Put in the custodians&apos; sticks, then look again.</source>
        <translation type="unfinished">သော့ထိန်းတွေရဲ့ USB တွေကို ထည့်ပြီး ထပ်ရှာပါ။</translation>
    </message>
    <message>
        <source>First custodian</source>
        <translation type="unfinished">ပထမ သော့ထိန်း</translation>
    </message>
    <message>
        <source>Second custodian</source>
        <translation type="unfinished">ဒုတိယ သော့ထိန်း</translation>
    </message>
    <message>
        <source>This is one key twice. The second custodian brings another one.</source>
        <translation type="unfinished">သော့တစ်ခုတည်းကို နှစ်ခါ ထည့်ထားပါတယ်။ ဒုတိယ သော့ထိန်းက တခြားသော့ ယူလာရပါမယ်။</translation>
    </message>
    <message>
        <source>The owner&apos;s new passphrase</source>
        <translation type="unfinished">ပိုင်ရှင်ရဲ့ စကားဝှက် အသစ်</translation>
    </message>
    <message>
        <source>The owner chooses and types it alone.</source>
        <translation type="unfinished">ပိုင်ရှင် တစ်ယောက်တည်း ရွေးပြီး ရိုက်ပါတယ်။</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation type="unfinished">လုံခြုံသေတ္တာကို ဖွင့်ရန်</translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Remove %1 for good?</source>
        <translation type="unfinished">%1 ကို အပြီး ဖယ်ရှားမလား။</translation>
    </message>
    <message>
        <source>Every word of this case leaves the vault and its log now, and its copies at the next lock. It cannot be undone.</source>
        <translation type="unfinished">ဒီကိစ္စရပ်က စကားလုံးအားလုံးကို လုံခြုံသေတ္တာနဲ့ သူ့မှတ်တမ်းကနေ အခု ဖယ်ရှားပါမယ်။ မိတ္တူတွေကို နောက်တစ်ခါ သော့ခတ်တဲ့အခါ ဖယ်ရှားပါမယ်။ ပြန်ပြင်လို့ မရပါ။</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished">အပြီး ဖယ်ရှားရန်</translation>
    </message>
    <message>
        <source>Please choose why first.</source>
        <translation type="unfinished">အရင်ဆုံး အကြောင်းရင်း ရွေးပါ။</translation>
    </message>
    <message>
        <source>Why does it go?</source>
        <translation type="unfinished">ဘာကြောင့် ဖယ်ရှားတာလဲ။</translation>
    </message>
    <message>
        <source>Old encrypted pages may stay in the tablet&apos;s chip. Only the passphrase or two custodians open them.</source>
        <translation type="unfinished">ကုဒ်ဝှက်ထားတဲ့ စာမျက်နှာဟောင်းတွေ တက်ဘလက်ရဲ့ ချစ်ပ်ထဲမှာ ကျန်နေနိုင်ပါတယ်။ စကားဝှက် ဒါမှမဟုတ် သော့ထိန်း နှစ်ယောက်သာ ဖွင့်နိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>The record keeps that a case was removed, when and why: neither its reference nor any word of it.</source>
        <translation type="unfinished">ကိစ္စရပ်တစ်ခု ဖယ်ရှားခဲ့တယ်၊ ဘယ်အချိန်၊ ဘာကြောင့်ဆိုတာကို မှတ်တမ်းမှာ သိမ်းထားပါတယ်။ ရည်ညွှန်းနံပါတ်ရော အထဲက စကားလုံးရော မသိမ်းပါ။</translation>
    </message>
    <message>
        <source>Papers that left this tablet stay where they are.</source>
        <translation type="unfinished">ဒီတက်ဘလက်က ထွက်သွားပြီးတဲ့ စာရွက်တွေက ရှိတဲ့နေရာမှာ ရှိနေပါမယ်။</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>they answered</source>
        <translation type="unfinished">ဖုန်းဖြေခဲ့တယ်</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished">မဖြေသေး</translation>
    </message>
    <message>
        <source>the number is wrong</source>
        <translation type="unfinished">နံပါတ် မှားနေတယ်</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation type="unfinished">မှတ်ထားခဲ့တာ</translation>
    </message>
    <message>
        <source>By the marks alone: %1</source>
        <translation type="unfinished">အမှတ်အသားတွေအရသာ - %1</translation>
    </message>
    <message>
        <source>Raised because: %1</source>
        <translation type="unfinished">မြှင့်ရတဲ့ အကြောင်းရင်း - %1</translation>
    </message>
    <message>
        <source>No step was chosen.</source>
        <translation type="unfinished">အဆင့် မရွေးခဲ့ပါ။</translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <translation type="unfinished">အဆင့်များ - %1</translation>
    </message>
    <message>
        <source>The case went on after this. By the marks as they are now: %1</source>
        <translation type="unfinished">ဒီနောက် ကိစ္စရပ် ဆက်ခဲ့ပါတယ်။ လက်ရှိ အမှတ်အသားတွေအရ - %1</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. By the marks as they are now: %1</source>
        <translation type="unfinished">ဘာမှ မမှတ်ရသေးပါ။ လက်ရှိ အမှတ်အသားတွေအရ - %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">အကြောင်းရင်း</translation>
    </message>
    <message>
        <source>Nothing that was said or seen is marked yet.</source>
        <translation type="unfinished">ပြောတာ ဒါမှမဟုတ် မြင်တာကို ဘာမှ အမှတ်မပြုရသေးပါ။</translation>
    </message>
    <message>
        <source>The words behind each mark</source>
        <translation type="unfinished">အမှတ်အသား တစ်ခုစီ အခြေခံတဲ့ စကား</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation type="unfinished">ဘာမှ အမှတ်မပြုရသေးပါ။</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation type="unfinished">မြင်တာ - %1</translation>
    </message>
    <message>
        <source>The officer&apos;s thought: %1</source>
        <translation type="unfinished">အရာရှိရဲ့ အတွေး - %1</translation>
    </message>
    <message>
        <source>No words or sight are tied to it.</source>
        <translation type="unfinished">စကား ဒါမှမဟုတ် မြင်တာ ချိတ်မထားပါ။</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation type="unfinished">ကြိုးစားကြည့်ခဲ့တာ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1 - %2</translation>
    </message>
    <message>
        <source>No call is noted yet.</source>
        <translation type="unfinished">ဖုန်းဆက်တာ မှတ်မထားသေးပါ။</translation>
    </message>
    <message>
        <source>How the conversation was held</source>
        <translation type="unfinished">ဘယ်လို စကားပြောခဲ့သလဲ</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished">%1၊ ဗားရှင်း %2</translation>
    </message>
    <message>
        <source>A break was offered.</source>
        <translation type="unfinished">ခဏနားမလား မေးခဲ့ပါတယ်။</translation>
    </message>
    <message>
        <source>No break was offered yet.</source>
        <translation type="unfinished">ခဏနားမလား မမေးရသေးပါ။</translation>
    </message>
    <message>
        <source>They asked to stop.</source>
        <translation type="unfinished">သူက ရပ်ဖို့ ပြောခဲ့တယ်။</translation>
    </message>
    <message>
        <source>Explained to the person</source>
        <translation type="unfinished">ကာယကံရှင်ကို ရှင်းပြပြီး</translation>
    </message>
    <message>
        <source>Still to explain</source>
        <translation type="unfinished">ရှင်းပြရန် ကျန်</translation>
    </message>
    <message>
        <source>The setting</source>
        <translation type="unfinished">နေရာနဲ့ အခြေအနေ</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished">%1 - %2 (%3)</translation>
    </message>
    <message>
        <source>The officer&apos;s own doubt about the interpreting</source>
        <translation type="unfinished">စကားပြန်ဆိုတာအပေါ် အရာရှိ မသေချာတာ</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>To read with the supervisor</source>
        <translation type="unfinished">ကြီးကြပ်သူနဲ့ ဖတ်ရန်</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished">ရည်ညွှန်း %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">နောက်သို့</translation>
    </message>
    <message>
        <source>What was told and agreed</source>
        <translation type="unfinished">ပြောပြခဲ့တာနဲ့ သဘောတူခဲ့တာ</translation>
    </message>
    <message>
        <source>For the two of you alone. The person&apos;s words come first. Protection does not wait for this reading.</source>
        <translation type="unfinished">သင်တို့ နှစ်ယောက်အတွက်သာ။ ကာယကံရှင်ရဲ့ စကားက ပထမပါ။ ကာကွယ်စောင့်ရှောက်ဖို့က ဒီစာဖတ်တာကို မစောင့်ပါ။</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ဟုတ်</translation>
    </message>
    <message>
        <source>Cannot, because</source>
        <translation type="unfinished">မရပါ၊ အကြောင်းက</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">မဟုတ်</translation>
    </message>
    <message>
        <source>Did not say</source>
        <translation type="unfinished">မပြောခဲ့ပါ</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Saved on this tablet</source>
        <extracomment>The text typed so far is kept in this tablet&apos;s vault</extracomment>
        <translation type="unfinished">ဒီတက်ဘလက်မှာ သိမ်းပြီး</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished">သိမ်းနေပါတယ်</translation>
    </message>
    <message>
        <source>Not saved – trying again</source>
        <translation type="unfinished">မသိမ်းရသေး – ထပ်ကြိုးစားနေတယ်</translation>
    </message>
    <message>
        <source>Not saved – storage is full</source>
        <translation type="unfinished">မသိမ်းရသေး – သိုလှောင်နေရာ ပြည့်နေတယ်</translation>
    </message>
</context>
<context>
    <name>ScreenKeyboard</name>
    <message>
        <source>Language of the keys: %1</source>
        <translation type="unfinished">ကီးဘုတ် ဘာသာစကား - %1</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished">ဖျောက်ရန်</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished">ကီးဘုတ်ကို ဖျောက်ရန်</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up your vault</source>
        <translation type="unfinished">သင့်လုံခြုံသေတ္တာကို ပြင်ဆင်ရန်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">နောက်သို့</translation>
    </message>
    <message>
        <source>Your notes are kept in an encrypted file on this tablet. Only your passphrase opens it.</source>
        <translation type="unfinished">သင့်မှတ်စုတွေကို ဒီတက်ဘလက်ထဲက ကုဒ်ဝှက်ထားတဲ့ဖိုင်မှာ သိမ်းပါတယ်။ သင့်စကားဝှက်နဲ့သာ ဖွင့်လို့ရပါတယ်။</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished">လုံခြုံသေတ္တာ လုပ်ရန်</translation>
    </message>
    <message>
        <source>If you forget the passphrase, two custodians of your agency together can open the vault for you.</source>
        <translation type="unfinished">စကားဝှက် မေ့သွားရင် သင့်ဌာနရဲ့ သော့ထိန်း နှစ်ယောက် အတူတူ လုံခြုံသေတ္တာကို ဖွင့်ပေးနိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can read the notes: your agency has named no custodians on this tablet.</source>
        <translation type="unfinished">စကားဝှက် ပျောက်ရင် မှတ်စုတွေကို ဘယ်သူမှ မဖတ်နိုင်ပါ။ သင့်ဌာနက ဒီတက်ဘလက်အတွက် သော့ထိန်း မသတ်မှတ်ထားပါ။</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ဆက်တင်များ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">နောက်သို့</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished">စာလုံးအရွယ်</translation>
    </message>
    <message>
        <source>This sentence shows it.</source>
        <translation type="unfinished">ဒီစာကြောင်းမှာ မြင်နိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished">သေး</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished">ပုံမှန်</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">ကြီး</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">အကြီးဆုံး</translation>
    </message>
    <message>
        <source>Light of the screen</source>
        <translation type="unfinished">ဖန်သားပြင် အလင်း</translation>
    </message>
    <message>
        <source>By the hour: light by day, dim from 7 in the evening to 6 in the morning.</source>
        <translation type="unfinished">အချိန်အလိုက် - နေ့ဘက် လင်း၊ ညနေ 7 နာရီကနေ မနက် 6 နာရီအထိ မှိန်။</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation type="unfinished">အချိန်အလိုက်</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">လင်း</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">မှောင်</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation type="unfinished">မှိန်</translation>
    </message>
    <message>
        <source>Pages fade into each other</source>
        <translation type="unfinished">စာမျက်နှာတွေ ဖြည်းဖြည်းချင်း ပြောင်း</translation>
    </message>
    <message>
        <source>Without it they change at once.</source>
        <translation type="unfinished">ဒါမပါရင် ချက်ချင်း ပြောင်းပါတယ်။</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ဟုတ်</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">မဟုတ်</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation type="unfinished">ဖန်သားပြင်ပေါ်က ကီးဘုတ်</translation>
    </message>
    <message>
        <source>It keeps no word. A new choice holds from the next start, and after every lock.</source>
        <translation type="unfinished">ရိုက်တဲ့စကားလုံးတွေကို သိမ်းမထားပါ။ ရွေးချယ်မှု အသစ်က နောက်တစ်ခါ စတဲ့အခါနဲ့ သော့ခတ်ပြီးတိုင်း အသက်ဝင်ပါတယ်။</translation>
    </message>
    <message>
        <source>Where there is no other</source>
        <translation type="unfinished">တခြားကီးဘုတ် မရှိတဲ့အခါ</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>The keyboard on the screen</extracomment>
        <translation type="unfinished">အမြဲ</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The keyboard on the screen</extracomment>
        <translation type="unfinished">ဘယ်တော့မှ</translation>
    </message>
    <message>
        <source>Hide and lock</source>
        <translation type="unfinished">ဝှက်ခြင်းနဲ့ သော့ခတ်ခြင်း</translation>
    </message>
    <message>
        <source>The square in the upper corner covers the screen at once. So do three presses of Shift.</source>
        <translation type="unfinished">အပေါ်ထောင့်က လေးထောင့်ကွက်က ဖန်သားပြင်ကို ချက်ချင်း ဖုံးပေးပါတယ်။ Shift ကို သုံးချက် နှိပ်ရင်လည်း ဖုံးပေးပါတယ်။</translation>
    </message>
    <message>
        <source>This tablet</source>
        <translation type="unfinished">ဒီတက်ဘလက်</translation>
    </message>
    <message>
        <source>Tenang %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished">Tenang %1။ GNU General Public License ဗားရှင်း 3 ဒါမှမဟုတ် နောက်ပိုင်းဗားရှင်းအရ လွတ်လပ်တဲ့ ဆော့ဖ်ဝဲ။</translation>
    </message>
    <message>
        <source>Role and country are chosen on the first page.</source>
        <translation type="unfinished">အလုပ်တာဝန်နဲ့ နိုင်ငံကို ပထမစာမျက်နှာမှာ ရွေးပါတယ်။</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>I do this</source>
        <translation type="unfinished">ဒါကို လုပ်မယ်</translation>
    </message>
    <message>
        <source>I do this: %1</source>
        <translation type="unfinished">ဒါကို လုပ်မယ် - %1</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation type="unfinished">ဖုန်းဖြေခဲ့တယ်</translation>
    </message>
    <message>
        <source>They answered: %1</source>
        <translation type="unfinished">ဖုန်းဖြေခဲ့တယ် - %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished">ဖုန်းမဖြေ</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation type="unfinished">ဖုန်းမဖြေ - %1</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">စာ</translation>
    </message>
    <message>
        <source>Letter for %1</source>
        <translation type="unfinished">%1 အတွက် စာ</translation>
    </message>
    <message>
        <source>Separate sheet</source>
        <translation type="unfinished">သီးခြားစာရွက်</translation>
    </message>
    <message>
        <source>Separate sheet on the acts, for %1</source>
        <translation type="unfinished">လုပ်ရပ်များအကြောင်း သီးခြားစာရွက်၊ %1 အတွက်</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Stop for today?</source>
        <translation type="unfinished">ဒီနေ့ ရပ်မလား။</translation>
    </message>
    <message>
        <source>Everything is kept. Thank the person. They can come back to it another day, or not at all.</source>
        <translation type="unfinished">အားလုံး သိမ်းထားပါတယ်။ ကာယကံရှင်ကို ကျေးဇူးတင်ကြောင်း ပြောပါ။ နောက်တစ်နေ့ ပြန်ပြောလို့ ရပါတယ်။ လုံးဝ မပြောလည်း ရပါတယ်။</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation type="unfinished">ဒီနေ့ ရပ်ရန်</translation>
    </message>
</context>
<context>
    <name>StorageBanners</name>
    <message>
        <source>The storage of this tablet is full</source>
        <translation type="unfinished">ဒီတက်ဘလက်ရဲ့ သိုလှောင်နေရာ ပြည့်နေပါတယ်</translation>
    </message>
    <message>
        <source>What you write now is not saved yet. Please keep the most important words on paper, and ask for room to be made.</source>
        <translation type="unfinished">အခု ရေးတာတွေကို မသိမ်းရသေးပါ။ အရေးကြီးဆုံး စကားတွေကို စက္ကူပေါ်မှာ ရေးထားပါ။ နေရာရှင်းပေးဖို့ ပြောပါ။</translation>
    </message>
    <message>
        <source>There is room to end this conversation. Then ask for room to be made.</source>
        <translation type="unfinished">ဒီစကားပြောဆိုမှုကို အဆုံးသတ်ဖို့ နေရာ ရှိပါတယ်။ ပြီးရင် နေရာရှင်းပေးဖို့ ပြောပါ။</translation>
    </message>
    <message>
        <source>Your last entries are not saved yet</source>
        <translation type="unfinished">နောက်ဆုံး ရေးထားချက်တွေ မသိမ်းရသေးပါ</translation>
    </message>
    <message>
        <source>The page stays until they are. It is tried again all the time. You can go on writing.</source>
        <translation type="unfinished">သိမ်းပြီးတဲ့အထိ ဒီစာမျက်နှာ ရှိနေပါမယ်။ အဆက်မပြတ် ထပ်ကြိုးစားနေပါတယ်။ ဆက်ရေးလို့ ရပါတယ်။</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>To say together</source>
        <translation type="unfinished">အတူတူ ပြောရန်</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation type="unfinished">ကိုယ့်မှတ်စု</translation>
    </message>
    <message>
        <source>Interpreter needs a break</source>
        <translation type="unfinished">စကားပြန် ခဏနားဖို့ လိုတယ်</translation>
    </message>
    <message>
        <source>A break</source>
        <translation type="unfinished">ခဏနားရန်</translation>
    </message>
    <message>
        <source>Pause for the interpreter</source>
        <translation type="unfinished">စကားပြန်အတွက် ခဏရပ်ပါ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">ခဏရပ်ပါ</translation>
    </message>
</context>
<context>
    <name>TieGroup</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">ဖွင့်ထားတယ်</translation>
    </message>
</context>
<context>
    <name>ToldDifferently</name>
    <message>
        <source>Told differently before</source>
        <translation type="unfinished">အရင်ပြောပုံနဲ့ မတူ</translation>
    </message>
    <message>
        <source>What may be the reason</source>
        <translation type="unfinished">ဖြစ်နိုင်တဲ့ အကြောင်းရင်း</translation>
    </message>
</context>
<context>
    <name>TopicsPane</name>
    <message>
        <source>Told already: %1</source>
        <translation type="unfinished">ပြောပြပြီး - %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">ဒီနေ့ မဟုတ်သေး</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished">မှတ်ပြီး</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>The conversation was written down</source>
        <translation type="unfinished">စကားပြောဆိုမှုကို ရေးမှတ်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>Something else: %1</source>
        <translation type="unfinished">တခြားအရာ - %1</translation>
    </message>
    <message>
        <source>Opened to go on talking</source>
        <translation type="unfinished">စကားဆက်ပြောဖို့ ဖွင့်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">ကြည့်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>Read to hand it over</source>
        <translation type="unfinished">လွှဲပြောင်းဖို့ ဖတ်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>Read with a supervisor</source>
        <translation type="unfinished">ကြီးကြပ်သူနဲ့ ဖတ်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>Read for a paper</source>
        <translation type="unfinished">စာရွက်တစ်ခုအတွက် ဖတ်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>Read with the technician&apos;s tool</source>
        <translation type="unfinished">နည်းပညာတာဝန်ခံရဲ့ ကိရိယာနဲ့ ဖတ်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>A wrong passphrase was tried</source>
        <translation type="unfinished">စကားဝှက် မှားရိုက်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>Custodians tried to open the notes</source>
        <translation type="unfinished">သော့ထိန်းတွေက မှတ်စုတွေကို ဖွင့်ဖို့ ကြိုးစားခဲ့တယ်</translation>
    </message>
    <message>
        <source>Two custodians opened the notes</source>
        <translation type="unfinished">သော့ထိန်း နှစ်ယောက်က မှတ်စုတွေကို ဖွင့်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>A copy took the place of damaged notes</source>
        <translation type="unfinished">မိတ္တူက ပျက်စီးနေတဲ့ မှတ်စုတွေရဲ့ နေရာကို ယူခဲ့တယ်</translation>
    </message>
    <message>
        <source>The notes were put back to an earlier state</source>
        <translation type="unfinished">မှတ်စုတွေ အရင်အခြေအနေဆီ ပြန်ရောက်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>Parts of different times were put together</source>
        <translation type="unfinished">အချိန်မတူတဲ့ အပိုင်းတွေကို ပေါင်းထားခဲ့တယ်</translation>
    </message>
    <message>
        <source>The witness of the notes&apos; state was missing</source>
        <translation type="unfinished">မှတ်စုတွေရဲ့ အခြေအနေကို အတည်ပြုတဲ့ ဖိုင် ပျောက်နေခဲ့တယ်</translation>
    </message>
    <message>
        <source>A witness of the notes&apos; state could not be proven</source>
        <translation type="unfinished">မှတ်စုတွေရဲ့ အခြေအနေကို အတည်ပြုတဲ့ ဖိုင်တစ်ခု စစ်မှန်ကြောင်း မပြနိုင်ခဲ့ပါ</translation>
    </message>
    <message>
        <source>The record of wrong passphrases was missing</source>
        <translation type="unfinished">စကားဝှက် မှားရိုက်တာတွေရဲ့ မှတ်တမ်း ပျောက်နေခဲ့တယ်</translation>
    </message>
    <message>
        <source>The record of wrong passphrases was damaged</source>
        <translation type="unfinished">စကားဝှက် မှားရိုက်တာတွေရဲ့ မှတ်တမ်း ပျက်စီးနေခဲ့တယ်</translation>
    </message>
    <message>
        <source>The record of wrong passphrases was exchanged</source>
        <translation type="unfinished">စကားဝှက် မှားရိုက်တာတွေရဲ့ မှတ်တမ်းကို တခြားတစ်ခုနဲ့ လဲထားခဲ့တယ်</translation>
    </message>
    <message>
        <source>The clock of the tablet was set back</source>
        <translation type="unfinished">တက်ဘလက်ရဲ့ နာရီကို နောက်ပြန်ရွှေ့ခဲ့တယ်</translation>
    </message>
    <message>
        <source>These notes were begun</source>
        <translation type="unfinished">ဒီမှတ်စုတွေကို စခဲ့တယ်</translation>
    </message>
    <message>
        <source>The notes were brought to a newer form</source>
        <translation type="unfinished">မှတ်စုတွေကို ပိုသစ်တဲ့ပုံစံ ပြောင်းခဲ့တယ်</translation>
    </message>
    <message>
        <source>What could be saved was taken from damaged notes</source>
        <translation type="unfinished">ပျက်စီးနေတဲ့ မှတ်စုတွေထဲက ရသမျှကို ပြန်ယူခဲ့တယ်</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation type="unfinished">စကားဝှက်ကို ပြောင်းခဲ့တယ်</translation>
    </message>
    <message>
        <source>The passphrase could not be changed</source>
        <translation type="unfinished">စကားဝှက်ကို ပြောင်းလို့ မရခဲ့ပါ</translation>
    </message>
    <message>
        <source>Guessing the passphrase was made harder</source>
        <translation type="unfinished">စကားဝှက်ကို ခန့်မှန်းဖို့ ပိုခက်အောင် လုပ်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>Who can open the notes together was changed from outside</source>
        <translation type="unfinished">မှတ်စုတွေကို အတူတူ ဖွင့်နိုင်သူတွေကို အပြင်ကနေ ပြောင်းခဲ့တယ်</translation>
    </message>
    <message>
        <source>Who can open the notes together was set</source>
        <translation type="unfinished">မှတ်စုတွေကို အတူတူ ဖွင့်နိုင်သူတွေကို သတ်မှတ်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>The notes were put under a new key</source>
        <translation type="unfinished">မှတ်စုတွေကို သော့အသစ် ပြောင်းတပ်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>Questions or contacts were kept with the notes</source>
        <translation type="unfinished">မေးခွန်း ဒါမှမဟုတ် ဆက်သွယ်ရန်တွေကို မှတ်စုတွေနဲ့အတူ သိမ်းခဲ့တယ်</translation>
    </message>
    <message>
        <source>A setting was kept with the notes</source>
        <translation type="unfinished">ဆက်တင်တစ်ခုကို မှတ်စုတွေနဲ့အတူ သိမ်းခဲ့တယ်</translation>
    </message>
    <message>
        <source>How long it stays was set</source>
        <translation type="unfinished">ဘယ်လောက်ကြာ ရှိနေမလဲ သတ်မှတ်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>Another office took it over</source>
        <translation type="unfinished">တခြားရုံးတစ်ရုံးက လွှဲယူခဲ့တယ်</translation>
    </message>
    <message>
        <source>A legal hold was put on it</source>
        <translation type="unfinished">ဥပဒေအရ ဖျက်ခွင့်မရှိသေးဘူးလို့ သတ်မှတ်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>The legal hold ended</source>
        <translation type="unfinished">ဥပဒေအရ ဖျက်ခွင့်မရှိသေးတဲ့ ကန့်သတ်ချက် ပြီးသွားတယ်</translation>
    </message>
    <message>
        <source>Its words left this tablet after the hand-over</source>
        <translation type="unfinished">လွှဲပြောင်းပြီးနောက် အဲဒီထဲက စကားတွေကို ဒီတက်ဘလက်ကနေ ဖယ်ရှားခဲ့တယ်</translation>
    </message>
    <message>
        <source>It was removed for good</source>
        <translation type="unfinished">အပြီး ဖယ်ရှားခဲ့တယ်</translation>
    </message>
    <message>
        <source>A conversation began</source>
        <translation type="unfinished">စကားပြောဆိုမှု စခဲ့တယ်</translation>
    </message>
    <message>
        <source>The conversation went on another way</source>
        <translation type="unfinished">စကားပြောဆိုမှုကို တခြားပုံစံနဲ့ ဆက်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>The conversation was taken up again</source>
        <translation type="unfinished">စကားပြောဆိုမှုကို ပြန်စခဲ့တယ်</translation>
    </message>
    <message>
        <source>The conversation stopped for the day</source>
        <translation type="unfinished">အဲဒီနေ့အတွက် စကားပြောဆိုမှုကို ရပ်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>Notes were corrected; the first words stay</source>
        <translation type="unfinished">မှတ်စုကို ပြင်ခဲ့၊ ပထမစကားတွေ ကျန်ရှိ</translation>
    </message>
    <message>
        <source>A contact was tried</source>
        <translation type="unfinished">ဆက်သွယ်ကြည့်ခဲ့</translation>
    </message>
    <message>
        <source>A decision was recorded</source>
        <translation type="unfinished">ဆုံးဖြတ်ချက် မှတ်ခဲ့</translation>
    </message>
    <message>
        <source>Something was taken back</source>
        <translation type="unfinished">တစ်ခုခုကို ပြန်ရုပ်သိမ်းခဲ့</translation>
    </message>
    <message>
        <source>Words were erased for good</source>
        <translation type="unfinished">စကားတွေကို အပြီးဖျက်ခဲ့</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Who looked</source>
        <translation type="unfinished">ကြည့်ခဲ့သူများ</translation>
    </message>
    <message>
        <source>Who looked at %1</source>
        <translation type="unfinished">%1 ကို ကြည့်ခဲ့သူများ</translation>
    </message>
    <message>
        <source>The tablet writes this down by itself. It cannot be switched off or changed.</source>
        <translation type="unfinished">ဒါကို တက်ဘလက်က အလိုလို မှတ်ပါတယ်။ ပိတ်လို့၊ ပြောင်းလို့ မရပါ။</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">အားလုံး</translation>
    </message>
    <message>
        <source>Only who looked</source>
        <translation type="unfinished">ကြည့်ခဲ့သူများသာ</translation>
    </message>
    <message>
        <source>The record could not be read just now. Nothing of it is lost. Try again, or ask your technician.</source>
        <translation type="unfinished">မှတ်တမ်းကို အခု ဖတ်လို့ မရပါ။ ဘာမှ မပျောက်ပါ။ ထပ်ကြိုးစားပါ။ ဒါမှမဟုတ် နည်းပညာတာဝန်ခံကို မေးပါ။</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished">ဒီမှာ ဘာမှ မရှိပါ</translation>
    </message>
    <message>
        <source>No look is recorded yet.</source>
        <translation type="unfinished">ကြည့်ခဲ့တဲ့ မှတ်တမ်း မရှိသေးပါ။</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished">ဘာမှ မဖြစ်သေးပါ။</translation>
    </message>
    <message>
        <source>Show what was before</source>
        <translation type="unfinished">ပိုစောတဲ့ မှတ်တမ်းတွေ ပြရန်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">နောက်သို့</translation>
    </message>
</context>
<context>
    <name>TurnButton</name>
    <message>
        <source>Turn the tablet</source>
        <translation type="unfinished">တက်ဘလက်ကို လှည့်ရန်</translation>
    </message>
</context>
<context>
    <name>TurnedPage</name>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">ဖန်သားပြင်ကို ဝှက်ရန်</translation>
    </message>
    <message>
        <source>For the officer: the PIN</source>
        <translation type="unfinished">အရာရှိအတွက် - PIN</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">ဘာသာပြန် မူကြမ်း</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished">မှတ်စုများ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">လေ့ကျင့်ခန်း</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ဆက်တင်များ</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">ဖုန်းဆက်ရန်</translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <translation type="unfinished">အခု အန္တရာယ်ရှိသူ ရှိနေတယ်</translation>
    </message>
    <message>
        <source>The passphrase once more, for the copy</source>
        <translation type="unfinished">မိတ္တူအတွက် စကားဝှက် နောက်တစ်ခါ</translation>
    </message>
    <message>
        <source>The copy takes the place of the damaged file, which is kept for your technician.</source>
        <translation type="unfinished">မိတ္တူက ပျက်စီးနေတဲ့ ဖိုင်နေရာကို ယူပါမယ်။ ပျက်စီးနေတဲ့ ဖိုင်ကို နည်းပညာတာဝန်ခံအတွက် သိမ်းထားပါမယ်။</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation type="unfinished">မိတ္တူကို ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>There is a copy from a lock. What was written after it is not in it. The damaged file is kept.</source>
        <translation type="unfinished">သော့ခတ်ချိန်က မိတ္တူတစ်ခု ရှိပါတယ်။ အဲဒီနောက်မှ ရေးထားတာတွေ အထဲမှာ မပါပါ။ ပျက်စီးနေတဲ့ ဖိုင်ကို သိမ်းထားပါမယ်။</translation>
    </message>
    <message>
        <source>Ask your technician before you try anything else: much of it may still be readable.</source>
        <translation type="unfinished">တခြားဘာမှ မကြိုးစားခင် နည်းပညာတာဝန်ခံကို မေးပါ။ အများကြီး ဖတ်လို့ရနိုင်ပါသေးတယ်။</translation>
    </message>
    <message>
        <source>Take the copy</source>
        <translation type="unfinished">မိတ္တူကို ယူရန်</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation type="unfinished">စကားဝှက် မေ့နေတယ်</translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message>
        <source>Something is half written here</source>
        <translation type="unfinished">ဒီမှာ ရေးလက်စ တစ်ခု ရှိပါတယ်</translation>
    </message>
    <message>
        <source>%1, with a correction</source>
        <translation type="unfinished">%1၊ ပြင်ဆင်ချက်နဲ့</translation>
    </message>
    <message>
        <source>A correction is half written</source>
        <translation type="unfinished">ရေးလက်စ ပြင်ဆင်ချက် တစ်ခု ရှိပါတယ်</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1 - %2</translation>
    </message>
    <message>
        <source>No words or sight behind it yet</source>
        <translation type="unfinished">စကား ဒါမှမဟုတ် မြင်တာ မချိတ်ရသေး</translation>
    </message>
    <message>
        <source>For another day</source>
        <translation type="unfinished">နောက်နေ့အတွက်</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished">သူ့စကား</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation type="unfinished">ကိုယ်မြင်တာ</translation>
    </message>
    <message>
        <source>My thought</source>
        <translation type="unfinished">ကိုယ့်အတွေး</translation>
    </message>
    <message>
        <source>said</source>
        <translation type="unfinished">ပြောခဲ့တယ်</translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished">မြင်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished">ပြောပြတာ မရှိ</translation>
    </message>
    <message>
        <source>did not say</source>
        <translation type="unfinished">မပြောခဲ့ပါ</translation>
    </message>
    <message>
        <source>not explored</source>
        <translation type="unfinished">မမေးဖြစ်သေး</translation>
    </message>
    <message>
        <source>In between</source>
        <translation type="unfinished">ကြားထဲမှာ</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">အလုပ်ခေါ်ယူပုံ</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">ခရီး</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished">ရောက်ရှိပုံ</translation>
    </message>
    <message>
        <source>The place</source>
        <translation type="unfinished">နေရာ</translation>
    </message>
    <message>
        <source>The work</source>
        <translation type="unfinished">အလုပ်</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation type="unfinished">ဘာအတွက်လဲ</translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished">ထိန်းချုပ်မှု</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished">ထွက်ခွာပုံ</translation>
    </message>
    <message>
        <source>Others at risk</source>
        <translation type="unfinished">အန္တရာယ်ရှိနိုင်တဲ့ တခြားသူများ</translation>
    </message>
    <message>
        <source>Misled at recruitment</source>
        <translation type="unfinished">အလုပ်ခေါ်စဉ် အထင်မှားစေခြင်း</translation>
    </message>
    <message>
        <source>Coerced at recruitment</source>
        <translation type="unfinished">အလုပ်ခေါ်စဉ် အတင်းအကျပ်ပြုခြင်း</translation>
    </message>
    <message>
        <source>Vulnerability used at recruitment</source>
        <translation type="unfinished">အလုပ်ခေါ်စဉ် အခက်အခဲကို အခွင့်ကောင်းယူခြင်း</translation>
    </message>
    <message>
        <source>Conditions of work</source>
        <translation type="unfinished">အလုပ်ခွင် အခြေအနေ</translation>
    </message>
    <message>
        <source>Coerced at destination</source>
        <translation type="unfinished">ရောက်ရာနေရာမှာ အတင်းအကျပ်ပြုခြင်း</translation>
    </message>
    <message>
        <source>Vulnerability used at destination</source>
        <translation type="unfinished">ရောက်ရာနေရာမှာ အခက်အခဲကို အခွင့်ကောင်းယူခြင်း</translation>
    </message>
</context>
<context>
    <name>WriteUpList</name>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished">မှတ်စု မရှိသေးပါ</translation>
    </message>
    <message>
        <source>Choose the words or the sight that it stands on.</source>
        <translation type="unfinished">အဲဒါ အခြေခံတဲ့ စကား ဒါမှမဟုတ် မြင်တာကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>Choose a line to write the first one.</source>
        <translation type="unfinished">ပထမမှတ်စု ရေးဖို့ စာကြောင်းတစ်ကြောင်း ရွေးပါ။</translation>
    </message>
    <message>
        <source>The conversation in order</source>
        <translation type="unfinished">စကားပြောဆိုမှု အစဉ်လိုက်</translation>
    </message>
</context>
<context>
    <name>WriteUpPage</name>
    <message>
        <source>Write-up</source>
        <translation type="unfinished">မှတ်စုဖြည့်ရေး</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished">ရည်ညွှန်း %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">နောက်သို့</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished">မှတ်စု မရှိသေးပါ</translation>
    </message>
    <message>
        <source>Choose a line of the conversation</source>
        <translation type="unfinished">စကားပြောဆိုမှုထဲက စာကြောင်းတစ်ကြောင်း ရွေးပါ</translation>
    </message>
    <message>
        <source>Write while you remember it. What stands there stays, and a correction comes below it.</source>
        <translation type="unfinished">မှတ်မိနေတုန်း ရေးပါ။ ရေးပြီးသားက ရှိမြဲရှိပြီး ပြင်ဆင်ချက်က အောက်မှာ ပေါ်ပါမယ်။</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation type="unfinished">ပထမမှတ်စု ရေးရန်</translation>
    </message>
    <message>
        <source>Each in its own box. Keep one, and the next can be written.</source>
        <translation type="unfinished">တစ်ခုစီ သူ့အကွက်နဲ့သူ ရေးပါ။ တစ်ခု သိမ်းပြီးရင် နောက်တစ်ခု ရေးလို့ရပါတယ်။</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished">သူ့စကား</translation>
    </message>
    <message>
        <source>As they said it, and nothing else.</source>
        <translation type="unfinished">သူ ပြောတဲ့အတိုင်း၊ တခြားဘာမှ မပါ။</translation>
    </message>
    <message>
        <source>Keep as their words</source>
        <translation type="unfinished">သူ့စကားအဖြစ် သိမ်းရန်</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation type="unfinished">ကိုယ်မြင်တာ</translation>
    </message>
    <message>
        <source>What could be seen or heard, without what it may mean.</source>
        <translation type="unfinished">မြင်ရ ကြားရတာကိုသာ၊ ဘာအဓိပ္ပာယ်ဖြစ်နိုင်လဲ မပါ။</translation>
    </message>
    <message>
        <source>Keep as what I saw</source>
        <translation type="unfinished">ကိုယ်မြင်တာအဖြစ် သိမ်းရန်</translation>
    </message>
    <message>
        <source>My thought</source>
        <translation type="unfinished">ကိုယ့်အတွေး</translation>
    </message>
    <message>
        <source>Your own. It stands apart from what was said and seen.</source>
        <translation type="unfinished">သင့်ကိုယ်ပိုင်အတွေး။ ပြောတာ၊ မြင်တာတွေနဲ့ ခွဲထားပါတယ်။</translation>
    </message>
    <message>
        <source>Keep as my thought</source>
        <translation type="unfinished">ကိုယ့်အတွေးအဖြစ် သိမ်းရန်</translation>
    </message>
</context>
<context>
    <name>WrittenMark</name>
    <message>
        <source>Marked: %1</source>
        <translation type="unfinished">အမှတ်ပြုပြီး - %1</translation>
    </message>
    <message>
        <source>No words or sight behind it yet</source>
        <translation type="unfinished">စကား ဒါမှမဟုတ် မြင်တာ မချိတ်ရသေး</translation>
    </message>
    <message>
        <source>Write down the words or what you saw first. Then it can be tied to them.</source>
        <translation type="unfinished">စကား ဒါမှမဟုတ် မြင်တာကို အရင်ရေးပါ။ ပြီးမှ အဲဒါနဲ့ ချိတ်လို့ရပါမယ်။</translation>
    </message>
    <message>
        <source>Choose the words or the sight</source>
        <translation type="unfinished">စကား ဒါမှမဟုတ် မြင်တာကို ရွေးရန်</translation>
    </message>
    <message>
        <source>Leave it without</source>
        <translation type="unfinished">မချိတ်ဘဲ ထားရန်</translation>
    </message>
</context>
<context>
    <name>WrittenNote</name>
    <message>
        <source>As first written</source>
        <translation type="unfinished">ပထမ ရေးခဲ့တဲ့အတိုင်း</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">ပြင်ပြီး</translation>
    </message>
    <message>
        <source>Corrected, because: %1</source>
        <translation type="unfinished">ပြင်ပြီး၊ အကြောင်းက - %1</translation>
    </message>
    <message>
        <source>Correction. The first words stay.</source>
        <translation type="unfinished">ပြင်ဆင်ချက်။ ပထမစကားတွေ ကျန်ရှိပါမယ်။</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">ညွှန်ပြချက်များ</translation>
    </message>
    <message>
        <source>What these words or this sight speak for. Undo takes it back.</source>
        <translation type="unfinished">ဒီစကား ဒါမှမဟုတ် မြင်တာက ညွှန်ပြတဲ့အရာ။ “ပြန်ဖြုတ်ရန်” နဲ့ ပြန်ဖြုတ်လို့ရပါတယ်။</translation>
    </message>
    <message>
        <source>An indicator stands on words or on what was seen. A thought carries none.</source>
        <translation type="unfinished">ညွှန်ပြချက်တစ်ခုဟာ စကား ဒါမှမဟုတ် မြင်တာကို အခြေခံပါတယ်။ အတွေးမှာ ညွှန်ပြချက် မပါပါ။</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1 - %2</translation>
    </message>
    <message>
        <source>Put the list away</source>
        <translation type="unfinished">စာရင်းကို ဖျောက်ရန်</translation>
    </message>
    <message>
        <source>Tie an indicator</source>
        <translation type="unfinished">ညွှန်ပြချက် ချိတ်ရန်</translation>
    </message>
    <message>
        <source>Write more on this topic</source>
        <translation type="unfinished">ဒီအကြောင်းအရာကို ထပ်ရေးရန်</translation>
    </message>
</context>
<context>
    <name>YesNoRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the question, %2 one of its answers, read by a screen reader</extracomment>
        <translation type="unfinished">%1 - %2</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::AppViewModel</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1 မိနစ်</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished">%1 စက္ကန့်</translation>
    </message>
    <message>
        <source>Without a touch the screen covers itself after %1, in a conversation after %2 min.
A covered tablet locks itself after %3 min.
After %4 h it locks at the next break or close.
Your agency sets these times.</source>
        <translation type="unfinished">မထိရင် ဖန်သားပြင်က %1 ကြာတဲ့အခါ၊ စကားပြောနေရင် %2 မိနစ်ကြာတဲ့အခါ အလိုလို ဖုံးပါတယ်။
ဖုံးထားတဲ့ တက်ဘလက်က %3 မိနစ်ကြာရင် အလိုလို သော့ခတ်ပါတယ်။
%4 နာရီကြာပြီးရင် နောက်တစ်ခါ ခဏနားတဲ့အခါ ဒါမှမဟုတ် ပိတ်တဲ့အခါ သော့ခတ်ပါတယ်။
ဒီအချိန်တွေကို သင့်ဌာနက သတ်မှတ်ပါတယ်။</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::CardsViewModel</name>
    <message>
        <source>No language was chosen for the person. The card will be in %1.</source>
        <translation type="unfinished">ကာယကံရှင်အတွက် ဘာသာစကား မရွေးရသေးပါ။ ကတ်ကို %1 ဘာသာနဲ့ ပြပါမယ်။</translation>
    </message>
    <message>
        <source>The card will be in %1.</source>
        <translation type="unfinished">ကတ်ကို %1 ဘာသာနဲ့ ပြပါမယ်။</translation>
    </message>
    <message>
        <source>This card is not ready in %1. It will be in %2.</source>
        <translation type="unfinished">ဒီကတ်က %1 ဘာသာနဲ့ အသင့်မဖြစ်သေးပါ။ %2 ဘာသာနဲ့ ပြပါမယ်။</translation>
    </message>
    <message>
        <source>Card: “%1” Chosen: “%2”</source>
        <translation type="unfinished">ကတ် - “%1” ရွေးတာ - “%2”</translation>
    </message>
    <message>
        <source>%1 Shown in %2.</source>
        <translation type="unfinished">%1 ပြတဲ့ဘာသာစကား - %2။</translation>
    </message>
    <message>
        <source>The card will be in %1, in a draft that no native reader has checked.</source>
        <translation type="unfinished">ကတ်ကို %1 ဘာသာနဲ့ ပြပါမယ်။ ဒါက မူကြမ်းပါ၊ မိခင်ဘာသာစကားအဖြစ် ပြောတဲ့သူက ဖတ်ပြီး အတည်မပြုရသေးပါ။</translation>
    </message>
    <message>
        <source>%1 Shown in %2, in a draft translation.</source>
        <translation type="unfinished">%1 ပြတဲ့ဘာသာစကား - %2၊ ဘာသာပြန် မူကြမ်း။</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::CasesViewModel</name>
    <message>
        <source>All</source>
        <translation type="unfinished">အားလုံး</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation type="unfinished">မပိတ်ရသေး</translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor</source>
        <translation type="unfinished">ကြီးကြပ်သူ မကြည့်ရသေး</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation type="unfinished">ကာယကံရှင်က တောင်းဆိုလို့</translation>
    </message>
    <message>
        <source>Keeping it could harm the person</source>
        <translation type="unfinished">သိမ်းထားရင် ကာယကံရှင် ထိခိုက်နိုင်လို့</translation>
    </message>
    <message>
        <source>It was entered twice, or by mistake</source>
        <translation type="unfinished">နှစ်ခါ ထည့်မိလို့ ဒါမှမဟုတ် မှားထည့်မိလို့</translation>
    </message>
    <message>
        <source>My agency&apos;s rules ask for it</source>
        <translation type="unfinished">ကိုယ့်ဌာနရဲ့ စည်းမျဉ်းအရ တောင်းဆိုလို့</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::InterviewViewModel</name>
    <message>
        <source>Only if you want to add to it: %1</source>
        <translation type="unfinished">ထပ်ပြောချင်မှသာ - %1</translation>
    </message>
    <message>
        <source>Undo: mark %1</source>
        <translation type="unfinished">ပြန်ဖြုတ်ရန် - အမှတ်အသား %1</translation>
    </message>
    <message>
        <source>Undo: last note</source>
        <translation type="unfinished">ပြန်ဖြုတ်ရန် - နောက်ဆုံးမှတ်စု</translation>
    </message>
    <message>
        <source>Undo: correction</source>
        <translation type="unfinished">ပြန်ဖြုတ်ရန် - ပြင်ဆင်ချက်</translation>
    </message>
    <message>
        <source>Undo: choice</source>
        <translation type="unfinished">ပြန်ဖြုတ်ရန် - ရွေးချယ်မှု</translation>
    </message>
    <message>
        <source>Undo: explained</source>
        <translation type="unfinished">ပြန်ဖြုတ်ရန် - ရှင်းပြပြီး</translation>
    </message>
    <message>
        <source>Undo: not today</source>
        <translation type="unfinished">ပြန်ဖြုတ်ရန် - ဒီနေ့ မဟုတ်သေး</translation>
    </message>
    <message>
        <source>Undo: question</source>
        <translation type="unfinished">ပြန်ဖြုတ်ရန် - မေးခွန်း</translation>
    </message>
    <message>
        <source>Undo: answer</source>
        <translation type="unfinished">ပြန်ဖြုတ်ရန် - အဖြေ</translation>
    </message>
    <message>
        <source>No break yet</source>
        <translation type="unfinished">မနားရသေး</translation>
    </message>
    <message>
        <source>Break just now</source>
        <translation type="unfinished">အခုလေးတင် ခဏနားခဲ့တယ်</translation>
    </message>
    <message>
        <source>Last break %1 minutes ago</source>
        <translation type="unfinished">နောက်ဆုံး ခဏနားတာ %1 မိနစ်ရှိပြီ</translation>
    </message>
    <message>
        <source>In English where no native reader has checked the translation yet.</source>
        <translation type="unfinished">မိခင်ဘာသာစကားအဖြစ် ပြောတဲ့သူက ဘာသာပြန်ကို ဖတ်ပြီး အတည်မပြုရသေးရင် အင်္ဂလိပ်လို ပြထားပါတယ်။</translation>
    </message>
    <message>
        <source>A draft of a translation: no native reader has checked it yet. Say it in your own words.</source>
        <translation type="unfinished">ဘာသာပြန် မူကြမ်း - မိခင်ဘာသာစကားအဖြစ် ပြောတဲ့သူက ဖတ်ပြီး အတည်မပြုရသေးပါ။ ကိုယ့်စကားနဲ့ ပြောပါ။</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::OwnQuestionViewModel</name>
    <message>
        <source>This is too long to look at. It is kept as it is. A short question is easier to answer.</source>
        <translation type="unfinished">ဒါက ရှည်လွန်းလို့ ကြည့်လို့ မရပါ။ ရှိတဲ့အတိုင်း သိမ်းထားပါတယ်။ မေးခွန်းတိုက ဖြေရ ပိုလွယ်ပါတယ်။</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::PathwayViewModel</name>
    <message>
        <source>Nobody to write to.</source>
        <translation type="unfinished">စာရေးရမယ့်သူ မရှိပါ။</translation>
    </message>
    <message>
        <source>A card for the person</source>
        <translation type="unfinished">ကာယကံရှင်အတွက် ကတ်</translation>
    </message>
    <message>
        <source>Sheet for the journey</source>
        <translation type="unfinished">ခရီးအတွက် စာရွက်</translation>
    </message>
    <message>
        <source>Separate sheet on the acts</source>
        <translation type="unfinished">လုပ်ရပ်များအကြောင်း သီးခြားစာရွက်</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">စာ</translation>
    </message>
    <message>
        <source>Nothing is on this sheet unless the person agrees to it and you pick it here.</source>
        <translation type="unfinished">ကာယကံရှင် သဘောတူပြီး သင်က ဒီမှာ ရွေးမှသာ ဒီစာရွက်မှာ ပါပါမယ်။</translation>
    </message>
    <message>
        <source>There is no sheet yet. The person is asked first: about going back, about a wish to go home, and whether a sheet may be written.</source>
        <translation type="unfinished">စာရွက် မရှိသေးပါ။ ကာယကံရှင်ကို အရင်မေးပါတယ် - ပြန်သွားဖို့အကြောင်း၊ အိမ်ပြန်ချင်တဲ့ဆန္ဒ၊ စာရွက် ရေးလို့ရသလား။</translation>
    </message>
    <message>
        <source>There is no paper for this step: the person did not agree to it, or nothing may be shared.</source>
        <translation type="unfinished">ဒီအဆင့်အတွက် စာရွက် မရှိပါ။ ကာယကံရှင် သဘောမတူခဲ့တာ ဒါမှမဟုတ် ဘာမှ မျှဝေလို့ မရတာ ဖြစ်ပါတယ်။</translation>
    </message>
    <message>
        <source>This tablet, not encrypted</source>
        <translation type="unfinished">ဒီတက်ဘလက်၊ ကုဒ်ဝှက်မထားပါ</translation>
    </message>
    <message>
        <source>The paper could not be written there. Choose another place.</source>
        <translation type="unfinished">စာရွက်ကို အဲဒီထဲ ထုတ်လို့ မရပါ။ တခြားနေရာ ရွေးပါ။</translation>
    </message>
    <message>
        <source>If nobody answers: %1.</source>
        <translation type="unfinished">ဘယ်သူမှ မဖြေရင် - %1။</translation>
    </message>
    <message>
        <source>They answered.</source>
        <translation type="unfinished">ဖုန်းဖြေခဲ့ပါတယ်။</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation type="unfinished">မဖြေသေးပါ။</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1 - %2</translation>
    </message>
    <message>
        <source>%1: nobody is listed for this here.</source>
        <translation type="unfinished">%1 - ဒီမှာ ဒါအတွက် စာရင်းသွင်းထားသူ မရှိပါ။</translation>
    </message>
    <message>
        <source>No step was chosen.</source>
        <translation type="unfinished">အဆင့် မရွေးခဲ့ပါ။</translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor.</source>
        <translation type="unfinished">ကြီးကြပ်သူ မကြည့်ရသေးပါ။</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::TabletViewModel</name>
    <message>
        <source>Some words are in English still.</source>
        <translation type="unfinished">တချို့စကားလုံးတွေက အင်္ဂလိပ်လို ရှိနေပါသေးတယ်။</translation>
    </message>
    <message>
        <source>A draft: no native reader has checked these words yet.</source>
        <extracomment>Of the translation that the officer is reading: it is a draft.</extracomment>
        <translation type="unfinished">မူကြမ်း - ဒီစကားလုံးတွေကို မိခင်ဘာသာစကားအဖြစ် ပြောတဲ့သူက ဖတ်ပြီး အတည်မပြုရသေးပါ။</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::VaultViewModel</name>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished">%2 ပေါ်က %1</translation>
    </message>
</context>
</TS>
