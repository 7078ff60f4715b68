<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my" sourcelanguage="en">
<context>
    <name>forced-criminality</name>
    <message>
        <source>Possible forced criminality</source>
        <comment>title</comment>
        <translation type="unfinished">ဥပဒေနဲ့ မညီတာ အတင်းခိုင်းခံရနိုင်</translation>
    </message>
    <message>
        <source>The offer came through social media, messages, a job site, a friend or a relative, and the recruiter was never met</source>
        <comment>indicator FC-R1 text</comment>
        <translation type="unfinished">အလုပ်ကမ်းလှမ်းချက်ကို လူမှုကွန်ရက်၊ မက်ဆေ့ချ်၊ အလုပ်ရှာဆိုက်၊ သူငယ်ချင်း ဒါမှမဟုတ် ဆွေမျိုးကနေ ရခဲ့တယ်၊ အလုပ်ခေါ်သူနဲ့ လူချင်း မတွေ့ခဲ့ဘူး</translation>
    </message>
    <message>
        <source>Online job offer</source>
        <comment>indicator FC-R1 label</comment>
        <translation type="unfinished">အွန်လိုင်း အလုပ်ကမ်းလှမ်းချက်</translation>
    </message>
    <message>
        <source>Was promised office, call-centre, computer, translation, casino or hotel work with pay far above the usual and few requirements</source>
        <comment>indicator FC-R2 text</comment>
        <translation type="unfinished">ရုံး၊ ဖုန်းဖြေဌာန၊ ကွန်ပျူတာ၊ ဘာသာပြန်၊ ကာစီနို ဒါမှမဟုတ် ဟိုတယ်အလုပ် ပေးမယ်၊ လစာ ပုံမှန်ထက် အများကြီး ပိုမယ်၊ သတ်မှတ်ချက် နည်းတယ်လို့ ကတိပေးခံခဲ့ရတယ်</translation>
    </message>
    <message>
        <source>Unusual promise</source>
        <comment>indicator FC-R2 label</comment>
        <translation type="unfinished">ထူးခြားတဲ့ ကတိ</translation>
    </message>
    <message>
        <source>The employer paid for the ticket or visa and later claimed the money as a debt</source>
        <comment>indicator FC-R3 text</comment>
        <translation type="unfinished">အလုပ်ရှင်က လက်မှတ်ဖိုး ဒါမှမဟုတ် ဗီဇာဖိုး ပေးပြီး နောက်မှ အဲဒီငွေကို အကြွေးအဖြစ် တောင်းခဲ့တယ်</translation>
    </message>
    <message>
        <source>Travel debt</source>
        <comment>indicator FC-R3 label</comment>
        <translation type="unfinished">ခရီးစရိတ် အကြွေး</translation>
    </message>
    <message>
        <source>Was recruited while abroad, or stopped in another city for an interview and was then moved on</source>
        <comment>indicator FC-R4 text</comment>
        <translation type="unfinished">နိုင်ငံခြားမှာ ရှိတုန်း အလုပ်ခေါ်ခံခဲ့ရတယ် ဒါမှမဟုတ် အင်တာဗျူးအတွက် တခြားမြို့တစ်မြို့မှာ ရပ်ပြီး ဆက်ပို့ခံခဲ့ရတယ်</translation>
    </message>
    <message>
        <source>Moved through hub</source>
        <comment>indicator FC-R4 label</comment>
        <translation type="unfinished">ကြားမြို့က ဆက်ပို့ခံရ</translation>
    </message>
    <message>
        <source>Is educated, used to computers or speaks several languages; such a background does not speak against exploitation</source>
        <comment>indicator FC-R5 text</comment>
        <translation type="unfinished">ပညာတတ်တယ်၊ ကွန်ပျူတာ ကျွမ်းကျင်တယ် ဒါမှမဟုတ် ဘာသာစကား အများအပြား ပြောတတ်တယ်၊ အဲဒီနောက်ခံက ခေါင်းပုံဖြတ်မှု မရှိဘူးလို့ မဆိုလိုပါ</translation>
    </message>
    <message>
        <source>Skilled background</source>
        <comment>indicator FC-R5 label</comment>
        <translation type="unfinished">ကျွမ်းကျင်တဲ့ နောက်ခံ</translation>
    </message>
    <message>
        <source>Entered as a tourist or without a visa for a job, or was told what to say at the border</source>
        <comment>indicator FC-T1 text</comment>
        <translation type="unfinished">အလုပ်အတွက် ခရီးသွားဧည့်သည်အဖြစ် ဒါမှမဟုတ် ဗီဇာမပါဘဲ ဝင်ခဲ့တယ် ဒါမှမဟုတ် နယ်စပ်မှာ ဘာပြောရမလဲ မှာထားခံခဲ့ရတယ်</translation>
    </message>
    <message>
        <source>Coached for border</source>
        <comment>indicator FC-T1 label</comment>
        <translation type="unfinished">နယ်စပ်အတွက် မှာထားခံရ</translation>
    </message>
    <message>
        <source>The destination changed on the way, or a flight was followed by a drive into another country</source>
        <comment>indicator FC-T2 text</comment>
        <translation type="unfinished">သွားမယ့်နေရာ လမ်းမှာ ပြောင်းသွားတယ် ဒါမှမဟုတ် လေယာဉ်စီးပြီးနောက် ကားနဲ့ တခြားနိုင်ငံထဲ ရောက်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>Destination changed</source>
        <comment>indicator FC-T2 label</comment>
        <translation type="unfinished">သွားမယ့်နေရာ ပြောင်းသွား</translation>
    </message>
    <message>
        <source>Was met by people they did not know, passed from driver to driver, with the phone taken on the way</source>
        <comment>indicator FC-T3 text</comment>
        <translation type="unfinished">မသိတဲ့သူတွေ လာကြိုပြီး ယာဉ်မောင်းတစ်ယောက်ကနေ တစ်ယောက်ဆီ လွှဲပို့ခံခဲ့ရတယ်၊ လမ်းမှာ ဖုန်းသိမ်းခံခဲ့ရတယ်</translation>
    </message>
    <message>
        <source>Passed between drivers</source>
        <comment>indicator FC-T3 label</comment>
        <translation type="unfinished">ယာဉ်မောင်းအဆင့်ဆင့် လွှဲပို့ခံရ</translation>
    </message>
    <message>
        <source>The stamp in the passport is irregular, or an official arranged the entry</source>
        <comment>indicator FC-T4 text</comment>
        <translation type="unfinished">ပတ်စပို့ထဲက တံဆိပ်တုံး ပုံမှန်မဟုတ်ဘူး ဒါမှမဟုတ် အရာရှိတစ်ယောက်က ဝင်ခွင့် စီစဉ်ပေးခဲ့တယ်</translation>
    </message>
    <message>
        <source>Irregular entry stamp</source>
        <comment>indicator FC-T4 label</comment>
        <translation type="unfinished">ဝင်ခွင့်တံဆိပ် ပုံမှန်မဟုတ်</translation>
    </message>
    <message>
        <source>Real and forged papers were mixed, a boarding pass was exchanged, or papers were kept from the person</source>
        <comment>indicator FC-T5 text</comment>
        <translation type="unfinished">စာရွက်စာတမ်း အစစ်နဲ့ အတု ရောခဲ့တယ်၊ လေယာဉ်ပေါ်တက်ခွင့် လက်မှတ် လဲခဲ့တယ် ဒါမှမဟုတ် စာရွက်စာတမ်းကို ကာယကံရှင်ကို မပေးဘဲ ထားခဲ့တယ်</translation>
    </message>
    <message>
        <source>Papers tampered with</source>
        <comment>indicator FC-T5 label</comment>
        <translation type="unfinished">စာရွက်စာတမ်း လဲလှယ်ခံရ</translation>
    </message>
    <message>
        <source>Passport or papers were taken on arrival</source>
        <comment>indicator FC-A1 text</comment>
        <translation type="unfinished">ရောက်တာနဲ့ ပတ်စပို့ ဒါမှမဟုတ် စာရွက်စာတမ်း သိမ်းခံခဲ့ရတယ်</translation>
    </message>
    <message>
        <source>Papers taken</source>
        <comment>indicator FC-A1 label</comment>
        <translation type="unfinished">စာရွက်စာတမ်း သိမ်းခံရ</translation>
    </message>
    <message>
        <source>Learned only on arrival that the work was online fraud</source>
        <comment>indicator FC-A2 text</comment>
        <translation type="unfinished">အလုပ်က အွန်လိုင်းမှာ လှည့်ဖြားပြီး ငွေယူတဲ့အလုပ်ဆိုတာ ရောက်မှသာ သိခဲ့တယ်</translation>
    </message>
    <message>
        <source>Learned on arrival</source>
        <comment>indicator FC-A2 label</comment>
        <translation type="unfinished">ရောက်မှ သိရ</translation>
    </message>
    <message>
        <source>Was told that they had been sold or belonged to the company, or was resold</source>
        <comment>indicator FC-A3 text</comment>
        <translation type="unfinished">ရောင်းခံရပြီ ဒါမှမဟုတ် ကုမ္ပဏီပိုင်ဖြစ်ပြီလို့ ပြောခံခဲ့ရတယ် ဒါမှမဟုတ် ထပ်ရောင်းခံခဲ့ရတယ်</translation>
    </message>
    <message>
        <source>Sold or resold</source>
        <comment>indicator FC-A3 label</comment>
        <translation type="unfinished">ရောင်းခံရ၊ ထပ်ရောင်းခံရ</translation>
    </message>
    <message>
        <source>Had to sign a contract with a penalty or a payment for leaving</source>
        <comment>indicator FC-A4 text</comment>
        <translation type="unfinished">ထွက်ရင် ဒဏ်ငွေ ဒါမှမဟုတ် ငွေပေးရမယ့် စာချုပ်ကို လက်မှတ်ထိုးခဲ့ရတယ်</translation>
    </message>
    <message>
        <source>Penalty for leaving</source>
        <comment>indicator FC-A4 label</comment>
        <translation type="unfinished">ထွက်ရင် ဒဏ်ငွေ</translation>
    </message>
    <message>
        <source>The place had fences, wire, barred windows, guards, cameras or lifts under control, or was a flat they could not leave</source>
        <comment>indicator FC-P1 text</comment>
        <translation type="unfinished">အဲဒီနေရာမှာ ခြံစည်းရိုး၊ သံဆူးကြိုး၊ သံတိုင်ကာ ပြတင်းပေါက်၊ အစောင့်၊ ကင်မရာ ဒါမှမဟုတ် ထိန်းချုပ်ထားတဲ့ ဓာတ်လှေကား ရှိခဲ့တယ် ဒါမှမဟုတ် ထွက်လို့မရတဲ့ တိုက်ခန်း ဖြစ်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>Guarded place</source>
        <comment>indicator FC-P1 label</comment>
        <translation type="unfinished">အစောင့်ရှိတဲ့ နေရာ</translation>
    </message>
    <message>
        <source>Was told or forced to do unlawful acts</source>
        <comment>indicator P-FC text</comment>
        <translation type="unfinished">ဥပဒေနဲ့ မညီတာတွေ လုပ်ဖို့ ပြောခံခဲ့ရတယ် ဒါမှမဟုတ် အတင်းခိုင်းခံခဲ့ရတယ်</translation>
    </message>
    <message>
        <source>Forced unlawful acts</source>
        <comment>indicator P-FC label</comment>
        <translation type="unfinished">ဥပဒေနဲ့ မညီတာ အတင်းခိုင်းခံရ</translation>
    </message>
    <message>
        <source>Worked with scripts, made-up profiles, several phones or SIM cards, lists of targets, translation tools or a staged room</source>
        <comment>indicator FC-W1 text</comment>
        <translation type="unfinished">ပြောရမယ့်စာသား၊ ဖန်တီးထားတဲ့ ပရိုဖိုင်၊ ဖုန်း ဒါမှမဟုတ် SIM ကတ် အများအပြား၊ ပစ်မှတ်စာရင်း၊ ဘာသာပြန်ကိရိယာ ဒါမှမဟုတ် ပြင်ဆင်ထားတဲ့ အခန်းနဲ့ အလုပ်လုပ်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>Scripts and profiles</source>
        <comment>indicator FC-W1 label</comment>
        <translation type="unfinished">စာသားနဲ့ ပရိုဖိုင်</translation>
    </message>
    <message>
        <source>Had to reach a number of people or an amount of money each day or month</source>
        <comment>indicator FC-W2 text</comment>
        <translation type="unfinished">နေ့စဉ် ဒါမှမဟုတ် လစဉ် သတ်မှတ်ထားတဲ့ လူအရေအတွက် ဒါမှမဟုတ် ငွေပမာဏ ပြည့်အောင် လုပ်ခဲ့ရတယ်</translation>
    </message>
    <message>
        <source>Daily targets</source>
        <comment>indicator FC-W2 label</comment>
        <translation type="unfinished">နေ့စဉ် သတ်မှတ်ချက်</translation>
    </message>
    <message>
        <source>Worked 12 hours a day or more, most days, with little sleep</source>
        <comment>indicator FC-W3 text</comment>
        <translation type="unfinished">နေ့အများစုမှာ တစ်နေ့ 12 နာရီ ဒါမှမဟုတ် ပိုပြီး အလုပ်လုပ်ခဲ့ရတယ်၊ အိပ်ချိန် နည်းခဲ့တယ်</translation>
    </message>
    <message>
        <source>Very long hours</source>
        <comment>indicator FC-W3 label</comment>
        <translation type="unfinished">အလုပ်ချိန် အလွန်ရှည်</translation>
    </message>
    <message>
        <source>Was not paid, pay was kept back, or fines were taken from it</source>
        <comment>indicator FC-W4 text</comment>
        <translation type="unfinished">လုပ်ခ မရခဲ့ဘူး၊ လုပ်ခ ထိန်းထားခံခဲ့ရတယ် ဒါမှမဟုတ် ဒဏ်ငွေ ဖြတ်ခံခဲ့ရတယ်</translation>
    </message>
    <message>
        <source>Pay kept back</source>
        <comment>indicator FC-W4 label</comment>
        <translation type="unfinished">လုပ်ခ ထိန်းထားခံရ</translation>
    </message>
    <message>
        <source>Was punished when targets were missed, by beating, electric shock, a dark room, or no food or sleep</source>
        <comment>indicator FC-C1 text</comment>
        <translation type="unfinished">သတ်မှတ်ချက် မပြည့်ရင် ရိုက်နှက်ခြင်း၊ လျှပ်စစ်နဲ့ တို့ခြင်း၊ အမှောင်ခန်း ပိတ်ခြင်း ဒါမှမဟုတ် မစားရ၊ မအိပ်ရ ဖြစ်အောင် လုပ်ခြင်းနဲ့ အပြစ်ပေးခံခဲ့ရတယ်</translation>
    </message>
    <message>
        <source>Violent punishment</source>
        <comment>indicator FC-C1 label</comment>
        <translation type="unfinished">အကြမ်းဖက် အပြစ်ပေးခံရ</translation>
    </message>
    <message>
        <source>Was made to watch or take part when others were punished</source>
        <comment>indicator FC-C2 text</comment>
        <translation type="unfinished">တခြားသူတွေ အပြစ်ပေးခံရတဲ့အခါ အတင်းကြည့်ခိုင်းခံခဲ့ရတယ် ဒါမှမဟုတ် ပါဝင်ခိုင်းခံခဲ့ရတယ်</translation>
    </message>
    <message>
        <source>Made to watch</source>
        <comment>indicator FC-C2 label</comment>
        <translation type="unfinished">အတင်း ကြည့်ခိုင်းခံရ</translation>
    </message>
    <message>
        <source>The phone was watched or taken, calls home followed a script, or untrue words were demanded</source>
        <comment>indicator FC-C3 text</comment>
        <translation type="unfinished">ဖုန်းကို စောင့်ကြည့်ခံခဲ့ရတယ် ဒါမှမဟုတ် သိမ်းခံခဲ့ရတယ်၊ အိမ်ကို ဖုန်းဆက်ရင် ပေးထားတဲ့စာသားအတိုင်း ပြောခဲ့ရတယ် ဒါမှမဟုတ် မဟုတ်တာ ပြောခိုင်းခံခဲ့ရတယ်</translation>
    </message>
    <message>
        <source>Calls controlled</source>
        <comment>indicator FC-C3 label</comment>
        <translation type="unfinished">ဖုန်းခေါ်ဆိုမှု ထိန်းချုပ်ခံရ</translation>
    </message>
    <message>
        <source>Money was demanded from the family</source>
        <comment>indicator FC-C4 text</comment>
        <translation type="unfinished">မိသားစုဆီက ငွေတောင်းခဲ့တယ်</translation>
    </message>
    <message>
        <source>Ransom from family</source>
        <comment>indicator FC-C4 label</comment>
        <translation type="unfinished">မိသားစု ရွေးငွေတောင်းခံရ</translation>
    </message>
    <message>
        <source>Was threatened with police, prosecution, deportation or sale to a worse place, or told that the police were paid</source>
        <comment>indicator FC-C5 text</comment>
        <translation type="unfinished">ရဲ၊ တရားစွဲခြင်း၊ နိုင်ငံက ပြန်ထုတ်ခြင်း ဒါမှမဟုတ် ပိုဆိုးတဲ့နေရာကို ရောင်းခြင်းနဲ့ ခြိမ်းခြောက်ခံခဲ့ရတယ် ဒါမှမဟုတ် ရဲကို ငွေပေးထားပြီးပြီလို့ ပြောခံခဲ့ရတယ်</translation>
    </message>
    <message>
        <source>Threats of police</source>
        <comment>indicator FC-C5 label</comment>
        <translation type="unfinished">ရဲနဲ့ ခြိမ်းခြောက်ခံရ</translation>
    </message>
    <message>
        <source>Sexual violence, or a threat of or a transfer into sexual exploitation</source>
        <comment>indicator FC-C6 text</comment>
        <translation type="unfinished">လိင်ပိုင်းဆိုင်ရာ အကြမ်းဖက်မှု၊ လိင်ပိုင်းဆိုင်ရာ ခေါင်းပုံဖြတ်မှုထဲ ပို့မယ်လို့ ခြိမ်းခြောက်မှု ဒါမှမဟုတ် ပို့ခြင်း</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <comment>indicator FC-C6 label</comment>
        <translation type="unfinished">လိင်ပိုင်းဆိုင်ရာ အကြမ်းဖက်မှု</translation>
    </message>
    <message>
        <source>Was threatened with the removal of an organ</source>
        <comment>indicator FC-C7 text</comment>
        <translation type="unfinished">ကိုယ်အင်္ဂါ ထုတ်ယူမယ်လို့ ခြိမ်းခြောက်ခံခဲ့ရတယ်</translation>
    </message>
    <message>
        <source>Organ threat</source>
        <comment>indicator FC-C7 label</comment>
        <translation type="unfinished">ကိုယ်အင်္ဂါ ခြိမ်းခြောက်မှု</translation>
    </message>
    <message>
        <source>Left by escape, payment, raid or mass release, or was left at a border without papers, money or care</source>
        <comment>indicator FC-E1 text</comment>
        <translation type="unfinished">ထွက်ပြေးတာ၊ ငွေပေးတာ၊ ဝင်ရောက်စီးနင်းတာ ဒါမှမဟုတ် လူအများ လွှတ်ပေးတာကနေ ထွက်လာခဲ့ရတယ် ဒါမှမဟုတ် စာရွက်စာတမ်း၊ ငွေ၊ စောင့်ရှောက်မှု မပါဘဲ နယ်စပ်မှာ ထားခဲ့ခံရတယ်</translation>
    </message>
    <message>
        <source>Escaped or released</source>
        <comment>indicator FC-E1 label</comment>
        <translation type="unfinished">ထွက်ပြေး ဒါမှမဟုတ် လွှတ်ပေးခံရ</translation>
    </message>
    <message>
        <source>May be moved to another place of the same kind if nobody helps</source>
        <comment>indicator FC-E2 text</comment>
        <translation type="unfinished">ဘယ်သူမှ မကူညီရင် အလားတူ တခြားနေရာကို ရွှေ့ခံရနိုင်တယ်</translation>
    </message>
    <message>
        <source>May be moved</source>
        <comment>indicator FC-E2 label</comment>
        <translation type="unfinished">ရွှေ့ခံရနိုင်</translation>
    </message>
    <message>
        <source>Children were held or worked there</source>
        <comment>indicator FC-X1 text</comment>
        <translation type="unfinished">အဲဒီမှာ ကလေးတွေကို ထိန်းထားခဲ့တယ် ဒါမှမဟုတ် ကလေးတွေ အလုပ်လုပ်ခဲ့တယ်</translation>
    </message>
    <message>
        <source>Children there</source>
        <comment>indicator FC-X1 label</comment>
        <translation type="unfinished">အဲဒီမှာ ကလေးများ</translation>
    </message>
    <message>
        <source>Someone is in danger now.</source>
        <comment>rule URG-DANGER text</comment>
        <translation type="unfinished">အခု အန္တရာယ်ရှိသူ ရှိနေပါတယ်။</translation>
    </message>
    <message>
        <source>Severe violence, a threat of it, or a risk of being moved on was said or seen.</source>
        <comment>rule URG-VIOLENCE text</comment>
        <translation type="unfinished">ပြင်းထန်တဲ့ အကြမ်းဖက်မှု၊ အဲဒီလို ခြိမ်းခြောက်မှု ဒါမှမဟုတ် တခြားနေရာ ရွှေ့ခံရနိုင်တဲ့ အန္တရာယ်ကို ပြောခဲ့တယ် ဒါမှမဟုတ် မြင်ခဲ့တယ်။</translation>
    </message>
    <message>
        <source>A way of control was said or seen. One is enough to ask for protection.</source>
        <comment>rule REF-MEANS text</comment>
        <translation type="unfinished">ထိန်းချုပ်တဲ့ နည်းလမ်းတစ်ခုကို ပြောခဲ့တယ် ဒါမှမဟုတ် မြင်ခဲ့တယ်။ ကာကွယ်စောင့်ရှောက်မှု တောင်းဖို့ တစ်ခုရှိရင် လောက်ပါပြီ။</translation>
    </message>
    <message>
        <source>A sign of exploitation was said or seen. One is enough to ask for protection.</source>
        <comment>rule REF-PURPOSE text</comment>
        <translation type="unfinished">ခေါင်းပုံဖြတ်မှု လက္ခဏာတစ်ခုကို ပြောခဲ့တယ် ဒါမှမဟုတ် မြင်ခဲ့တယ်။ ကာကွယ်စောင့်ရှောက်မှု တောင်းဖို့ တစ်ခုရှိရင် လောက်ပါပြီ။</translation>
    </message>
    <message>
        <source>The person is or may be under 18. No way of control needs to be shown for a child.</source>
        <comment>rule REF-CHILD text</comment>
        <translation type="unfinished">ကာယကံရှင်ဟာ အသက် 18 နှစ်အောက် ဒါမှမဟုတ် 18 နှစ်အောက် ဖြစ်နိုင်တယ်။ ကလေးအတွက် ထိန်းချုပ်တဲ့ နည်းလမ်းကို ပြစရာ မလိုပါ။</translation>
    </message>
    <message>
        <source>How the person was recruited or moved was said or seen. A specialist can talk about the rest when it is safe.</source>
        <comment>rule SPEC-ACT text</comment>
        <translation type="unfinished">ကာယကံရှင်ကို ဘယ်လို အလုပ်ခေါ်ခဲ့၊ ဘယ်လို ပို့ဆောင်ခဲ့တယ်ဆိုတာ ပြောခဲ့တယ် ဒါမှမဟုတ် မြင်ခဲ့တယ်။ ကျန်တာကို ဘေးကင်းတဲ့အခါ ကျွမ်းကျင်သူက စကားပြောနိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>Circumstances were said or seen that others could have used. A specialist can talk about them when it is safe.</source>
        <comment>rule SPEC-VULN text</comment>
        <translation type="unfinished">တခြားသူတွေ အခွင့်ကောင်းယူနိုင်ခဲ့တဲ့ အခြေအနေတွေကို ပြောခဲ့တယ် ဒါမှမဟုတ် မြင်ခဲ့တယ်။ အဲဒါတွေအကြောင်း ဘေးကင်းတဲ့အခါ ကျွမ်းကျင်သူက စကားပြောနိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>Urgent protection now</source>
        <comment>outcome urgent_protection title</comment>
        <translation type="unfinished">အခု အရေးပေါ် ကာကွယ်စောင့်ရှောက်ရန်</translation>
    </message>
    <message>
        <source>Safety comes first. Stay near, see to medical help, and call the first service on the list. Nothing has to be proven for this. Ask that detention, charges, removal and fines wait. You decide neither guilt nor status; others do that later, with more time.</source>
        <comment>outcome urgent_protection text</comment>
        <translation type="unfinished">ဘေးကင်းဖို့က ပထမပါ။ အနားမှာ နေပါ။ ဆေးကုသမှု ရအောင် လုပ်ပါ။ စာရင်းထဲက ပထမ ဝန်ဆောင်မှုကို ဖုန်းဆက်ပါ။ ဒီအတွက် ဘာမှ ခိုင်လုံကြောင်း ပြစရာ မလိုပါ။ ထိန်းသိမ်းခြင်း၊ စွဲချက်တင်ခြင်း၊ နိုင်ငံက ပြန်ထုတ်ခြင်း၊ ဒဏ်ငွေရိုက်ခြင်းတို့ကို ဆိုင်းငံ့ပေးဖို့ မေတ္တာရပ်ခံပါ။ အပြစ်ရှိ မရှိကိုရော ဥပဒေအရ အခြေအနေကိုရော သင် မဆုံးဖြတ်ပါ။ အဲဒါကို တခြားသူတွေက နောက်မှ အချိန်ပိုယူပြီး ဆုံးဖြတ်ပါတယ်။</translation>
    </message>
    <message>
        <source>Refer to protection</source>
        <comment>outcome refer title</comment>
        <translation type="unfinished">ကာကွယ်စောင့်ရှောက်ရေးဆီ ညွှန်းပို့ရန်</translation>
    </message>
    <message>
        <source>What was said or seen is enough to ask for protection. Nothing has to be proven for this. Tell the person who can help and let them choose what is shared. Ask that detention, charges, removal and fines wait. You decide neither guilt nor status.</source>
        <comment>outcome refer text</comment>
        <translation type="unfinished">ပြောခဲ့တာ ဒါမှမဟုတ် မြင်ခဲ့တာက ကာကွယ်စောင့်ရှောက်မှု တောင်းဖို့ လောက်ပါပြီ။ ဒီအတွက် ဘာမှ ခိုင်လုံကြောင်း ပြစရာ မလိုပါ။ ဘယ်သူ ကူညီနိုင်သလဲ ကာယကံရှင်ကို ပြောပြပြီး ဘာမျှဝေမလဲ သူ့ကို ရွေးခိုင်းပါ။ ထိန်းသိမ်းခြင်း၊ စွဲချက်တင်ခြင်း၊ နိုင်ငံက ပြန်ထုတ်ခြင်း၊ ဒဏ်ငွေရိုက်ခြင်းတို့ကို ဆိုင်းငံ့ပေးဖို့ မေတ္တာရပ်ခံပါ။ အပြစ်ရှိ မရှိကိုရော ဥပဒေအရ အခြေအနေကိုရော သင် မဆုံးဖြတ်ပါ။</translation>
    </message>
    <message>
        <source>Ask a specialist</source>
        <comment>outcome refer_specialist title</comment>
        <translation type="unfinished">ကျွမ်းကျင်သူကို မေးရန်</translation>
    </message>
    <message>
        <source>Something was said or seen that deserves more time and a trained person, when it is safe. Tell the person who can help, now or later, and let them choose. Keep the door open for another talk. You decide neither guilt nor status.</source>
        <comment>outcome refer_specialist text</comment>
        <translation type="unfinished">ဘေးကင်းတဲ့အခါ အချိန်ပိုပေးပြီး သင်တန်းရထားတဲ့သူနဲ့ ပြောသင့်တာ တစ်ခုခုကို ပြောခဲ့တယ် ဒါမှမဟုတ် မြင်ခဲ့တယ်။ အခု ဒါမှမဟုတ် နောက်မှ ဘယ်သူ ကူညီနိုင်သလဲ ကာယကံရှင်ကို ပြောပြပြီး သူ့ကို ရွေးခိုင်းပါ။ နောက်တစ်ကြိမ် စကားပြောဖို့ တံခါးဖွင့်ထားပါ။ အပြစ်ရှိ မရှိကိုရော ဥပဒေအရ အခြေအနေကိုရော သင် မဆုံးဖြတ်ပါ။</translation>
    </message>
    <message>
        <source>Nothing recorded so far</source>
        <comment>outcome no_indication_recorded title</comment>
        <translation type="unfinished">အခုထိ ဘာမှ မမှတ်ရသေး</translation>
    </message>
    <message>
        <source>So far nothing was recorded that leads to one of the other steps. People often speak later, when they feel safe. Give the information and a contact, and leave the door open. This is no finding about the person. You decide neither guilt nor status.</source>
        <comment>outcome no_indication_recorded text</comment>
        <translation type="unfinished">တခြားအဆင့်တစ်ခုခုဆီ ဦးတည်တဲ့အရာ အခုထိ မှတ်ထားတာ မရှိသေးပါ။ လူတွေက ဘေးကင်းတယ်လို့ ခံစားရမှ နောက်ကျပြီး ပြောတတ်ကြပါတယ်။ သတင်းအချက်အလက်နဲ့ ဆက်သွယ်ရန်ကို ပေးပြီး တံခါးဖွင့်ထားပါ။ ဒါက ကာယကံရှင်အကြောင်း ကောက်ချက် မဟုတ်ပါ။ အပြစ်ရှိ မရှိကိုရော ဥပဒေအရ အခြေအနေကိုရော သင် မဆုံးဖြတ်ပါ။</translation>
    </message>
</context>
</TS>
