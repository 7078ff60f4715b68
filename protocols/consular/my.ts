<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my" sourcelanguage="en">
<context>
    <name>consular-screening</name>
    <message>
        <source>Consular screening, a returnee or a detained national</source>
        <comment>title</comment>
        <translation type="unfinished">ကောင်စစ်အရာရှိရဲ့ စကားပြောဆိုမှု၊ ပြန်လာသူ ဒါမှမဟုတ် ထိန်းသိမ်းခံထားရတဲ့ နိုင်ငံသားနဲ့</translation>
    </message>
    <message>
        <source>For a consular officer, with a person who comes home, or who is held or in hospital abroad.</source>
        <comment>use_when</comment>
        <translation type="unfinished">ကောင်စစ်အရာရှိအတွက်၊ အိမ်ပြန်လာသူ ဒါမှမဟုတ် နိုင်ငံခြားမှာ ထိန်းသိမ်းခံထားရသူ၊ ဆေးရုံတက်နေသူနဲ့။</translation>
    </message>
    <message>
        <source>Stay with what they raised, in their own words. Name nothing that they have not named.</source>
        <comment>reminders 1 text</comment>
        <translation type="unfinished">သူ စပြောတဲ့အကြောင်းမှာပဲ သူ့စကားအတိုင်း နေပါ။ သူ မပြောသေးတာကို နာမည်တပ် မပြောပါနဲ့။</translation>
    </message>
    <message>
        <source>A pause is fine, and says nothing about anybody. It is theirs. Wait as long as they like.</source>
        <comment>reminders 2 text</comment>
        <translation type="unfinished">ခဏ တိတ်နေလည်း ရပါတယ်။ အဲဒါက ဘယ်သူ့အကြောင်းကိုမှ ဘာမှ မပြပါဘူး။ အဲဒီအချိန်က သူ့အချိန်ပါ။ သူ လိုချင်သလောက် စောင့်ပေးပါ။</translation>
    </message>
    <message>
        <source>Ask what happened and how it was done. Leave out every why.</source>
        <comment>reminders 3 text</comment>
        <translation type="unfinished">ဘာဖြစ်ခဲ့သလဲ၊ ဘယ်လို လုပ်ခဲ့သလဲဆိုတာကို မေးပါ။ “ဘာကြောင့်” ဆိုတဲ့ မေးခွန်းတွေ အားလုံး ချန်ထားပါ။</translation>
    </message>
    <message>
        <source>After anything narrow, say, tell me everything about that.</source>
        <comment>reminders 4 text</comment>
        <translation type="unfinished">ကျဉ်းတဲ့မေးခွန်း မေးပြီးတိုင်း “အဲဒီအကြောင်း အကုန် ပြောပြပေးပါ” လို့ ပြောပါ။</translation>
    </message>
    <message>
        <source>Say once more that not knowing, not remembering and not wanting to say are all good answers.</source>
        <comment>reminders 5 text</comment>
        <translation type="unfinished">မသိတာ၊ မမှတ်မိတာ၊ မပြောချင်တာ အားလုံး အဖြေကောင်းပဲလို့ နောက်တစ်ခါ ပြောပါ။</translation>
    </message>
    <message>
        <source>What changed since before is noted as it is said. It speaks neither for nor against anybody.</source>
        <comment>reminders 6 text</comment>
        <translation type="unfinished">အရင်နဲ့ မတူတော့တာကို ပြောတဲ့အတိုင်း မှတ်ပါ။ အဲဒါက ဘယ်သူ့ကိုမှ ထောက်ခံတာ ဒါမှမဟုတ် ဆန့်ကျင်တာ မဟုတ်ပါဘူး။</translation>
    </message>
    <message>
        <source>Who I am, needs first</source>
        <comment>phase safety title</comment>
        <translation type="unfinished">ဘယ်သူလဲ၊ လိုအပ်ချက် အရင်</translation>
    </message>
    <message>
        <source>Say openly which state you work for, offer another route, then look after the body.</source>
        <comment>phase safety purpose</comment>
        <translation type="unfinished">ဘယ်နိုင်ငံအစိုးရအတွက် အလုပ်လုပ်သလဲ ပွင့်ပွင့်လင်းလင်း ပြောပါ။ တခြားလမ်းလည်း ရှိတယ်လို့ ပြောပါ။ ပြီးရင် ကိုယ်ခန္ဓာကို ဂရုစိုက်ပါ။</translation>
    </message>
    <message>
        <source>The person knows who you are, and danger and urgent needs have been asked about or seen.</source>
        <comment>phase safety leave_when</comment>
        <translation type="unfinished">သင် ဘယ်သူလဲ ကာယကံရှင် သိပါပြီ။ အန္တရာယ်နဲ့ အရေးပေါ် လိုအပ်ချက်တွေကို မေးပြီး ဒါမှမဟုတ် မြင်ပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Setting and people</source>
        <comment>phase setting title</comment>
        <translation type="unfinished">နေရာနဲ့ လူများ</translation>
    </message>
    <message>
        <source>Know who can hear, and make sure that the person is understood.</source>
        <comment>phase setting purpose</comment>
        <translation type="unfinished">ဘယ်သူ ကြားနိုင်သလဲ သိထားပါ။ ကာယကံရှင်ရဲ့စကားကို နားလည်နိုင်အောင် လုပ်ပါ။</translation>
    </message>
    <message>
        <source>Listeners, language and the rules of this place are as good as they can be today.</source>
        <comment>phase setting leave_when</comment>
        <translation type="unfinished">နားထောင်နိုင်သူတွေ၊ ဘာသာစကားနဲ့ ဒီနေရာရဲ့ စည်းမျဉ်းတွေက ဒီနေ့ ဖြစ်နိုင်သလောက် ကောင်းနေပါပြီ။</translation>
    </message>
    <message>
        <source>Explain</source>
        <comment>phase explain title</comment>
        <translation type="unfinished">ရှင်းပြချိန်</translation>
    </message>
    <message>
        <source>Say what a consular officer can do, cannot do and never asks.</source>
        <comment>phase explain purpose</comment>
        <translation type="unfinished">ကောင်စစ်အရာရှိ ဘာလုပ်နိုင်သလဲ၊ ဘာမလုပ်နိုင်သလဲ၊ ဘာကို ဘယ်တော့မှ မမေးသလဲ ပြောပါ။</translation>
    </message>
    <message>
        <source>Each point has been said and heard back, the independent route among them.</source>
        <comment>phase explain leave_when</comment>
        <translation type="unfinished">အချက်တစ်ခုစီကို ပြောပြီး၊ သူ နားလည်ပုံကိုလည်း ပြန်ကြားရပြီးပါပြီ။ လွတ်လပ်တဲ့ အကူအညီလမ်းလည်း အဲဒီထဲ ပါပါတယ်။</translation>
    </message>
    <message>
        <source>Choices</source>
        <comment>phase consent title</comment>
        <translation type="unfinished">ရွေးချယ်မှုများ</translation>
    </message>
    <message>
        <source>Ask about going back before anything more reaches the home state. Each choice stands alone.</source>
        <comment>phase consent purpose</comment>
        <translation type="unfinished">ကိုယ့်နိုင်ငံအစိုးရဆီ တခြားဘာမှ မရောက်ခင် ပြန်သွားဖို့အကြောင်း အရင်မေးပါ။ ရွေးချယ်မှု တစ်ခုစီက သီးခြားပါ။</translation>
    </message>
    <message>
        <source>Going back and who must not know have been asked, or left for a place where nobody listens.</source>
        <comment>phase consent leave_when</comment>
        <translation type="unfinished">ပြန်သွားဖို့အကြောင်းနဲ့ မသိစေရသူကို မေးပြီး ဒါမှမဟုတ် ဘယ်သူမှ နားမထောင်တဲ့ နေရာအတွက် ချန်ထားပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Settle in</source>
        <comment>phase settle title</comment>
        <translation type="unfinished">အသားကျချိန်</translation>
    </message>
    <message>
        <source>Meet on neutral ground first. It may be left out.</source>
        <comment>phase settle purpose</comment>
        <translation type="unfinished">ပေါ့ပေါ့ပါးပါး အကြောင်းအရာနဲ့ အရင်စပါ။ ဒါကို ချန်ထားလို့လည်း ရပါတယ်။</translation>
    </message>
    <message>
        <source>The person is ready to go on, or would rather begin.</source>
        <comment>phase settle leave_when</comment>
        <translation type="unfinished">ကာယကံရှင် ဆက်ဖို့ အဆင်သင့်ဖြစ်ပါပြီ ဒါမှမဟုတ် စပြောလိုက်ချင်ပါပြီ။</translation>
    </message>
    <message>
        <source>Free account</source>
        <comment>phase account title</comment>
        <translation type="unfinished">လွတ်လွတ်လပ်လပ် ပြောပြချိန်</translation>
    </message>
    <message>
        <source>Give one open invitation that fits this place, then listen.</source>
        <comment>phase account purpose</comment>
        <translation type="unfinished">ဒီနေရာနဲ့ ကိုက်တဲ့ အဖွင့်စကား တစ်ခုပဲ ပြောပြီး နားထောင်ပါ။</translation>
    </message>
    <message>
        <source>The person has come to the end by themselves.</source>
        <comment>phase account leave_when</comment>
        <translation type="unfinished">ကာယကံရှင် သူ့ဘာသာ ပြောလို့ ပြီးသွားပါပြီ။</translation>
    </message>
    <message>
        <source>Topics</source>
        <comment>phase explore title</comment>
        <translation type="unfinished">အကြောင်းအရာများ</translation>
    </message>
    <message>
        <source>Open up what the person has raised, one topic at a time.</source>
        <comment>phase explore purpose</comment>
        <translation type="unfinished">ကာယကံရှင် စပြောခဲ့တာတွေကို တစ်ကြိမ်မှာ အကြောင်းအရာ တစ်ခုစီ ဆက်ပြောဖို့ ဖွင့်ပေးပါ။</translation>
    </message>
    <message>
        <source>The topics that matter today have been offered. Few are enough.</source>
        <comment>phase explore leave_when</comment>
        <translation type="unfinished">ဒီနေ့ အရေးကြီးတဲ့ အကြောင်းအရာတွေကို ပြောခွင့် ပေးပြီးပါပြီ။ နည်းနည်းဆို လောက်ပါပြီ။</translation>
    </message>
    <message>
        <source>Check understanding</source>
        <comment>phase check title</comment>
        <translation type="unfinished">နားလည်ပုံ ပြန်ညှိချိန်</translation>
    </message>
    <message>
        <source>Read back what was heard, so that the person can put it right or take it out.</source>
        <comment>phase check purpose</comment>
        <translation type="unfinished">ကြားရတာကို ပြန်ဖတ်ပြပါ။ ဒါမှ ကာယကံရှင်က ပြင်နိုင်၊ ဖြုတ်နိုင်မှာပါ။</translation>
    </message>
    <message>
        <source>The person has heard it back, and what must stay here is known.</source>
        <comment>phase check leave_when</comment>
        <translation type="unfinished">ကာယကံရှင် ပြန်နားထောင်ပြီးပါပြီ။ ဒီမှာပဲ ကျန်ရမယ့်အရာကို သိပါပြီ။</translation>
    </message>
    <message>
        <source>Needs and wishes</source>
        <comment>phase wishes title</comment>
        <translation type="unfinished">လိုအပ်ချက်နဲ့ ဆန္ဒများ</translation>
    </message>
    <message>
        <source>Hear what the person wants here, on the way and at home.</source>
        <comment>phase wishes purpose</comment>
        <translation type="unfinished">ဒီမှာ၊ လမ်းမှာနဲ့ ကိုယ့်နိုင်ငံမှာ ကာယကံရှင် ဘာလိုချင်သလဲ နားထောင်ပါ။</translation>
    </message>
    <message>
        <source>Wishes, health, papers and a safe way to be reached are known or left open.</source>
        <comment>phase wishes leave_when</comment>
        <translation type="unfinished">ဆန္ဒ၊ ကျန်းမာရေး၊ စာရွက်စာတမ်းနဲ့ ဘေးကင်းတဲ့ ဆက်သွယ်နည်းကို သိရပြီး ဒါမှမဟုတ် ဖွင့်ထားပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>phase close title</comment>
        <translation type="unfinished">အဆုံးသတ်</translation>
    </message>
    <message>
        <source>End in the present, with the next steps clear and the time after you safe.</source>
        <comment>phase close purpose</comment>
        <translation type="unfinished">နောက်အဆင့်တွေ ရှင်းရှင်းလင်းလင်းနဲ့ လက်ရှိအချိန်မှာ အဆုံးသတ်ပါ။ သင် ပြန်သွားပြီးနောက် အချိန်လည်း ဘေးကင်းပါစေ။</translation>
    </message>
    <message>
        <source>The person knows what comes next, who decides, and what others may ask when you are gone.</source>
        <comment>phase close leave_when</comment>
        <translation type="unfinished">ရှေ့ဆက် ဘာလာမလဲ၊ ဘယ်သူ ဆုံးဖြတ်မလဲ၊ သင် ပြန်သွားတဲ့အခါ တခြားသူတွေ ဘာမေးနိုင်သလဲ ကာယကံရှင် သိပါပြီ။</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>phase route title</comment>
        <translation type="unfinished">နောက်အဆင့်များ</translation>
    </message>
    <message>
        <source>Find who can help, independent help first, and write the sheet for the journey.</source>
        <comment>phase route purpose</comment>
        <translation type="unfinished">ဘယ်သူ ကူညီနိုင်သလဲ ရှာပါ။ လွတ်လပ်တဲ့ အကူအညီကို အရင်ရှာပါ။ ခရီးအတွက် စာရွက် ရေးပါ။</translation>
    </message>
    <message>
        <source>A step has been chosen, or the door is left open with information.</source>
        <comment>phase route leave_when</comment>
        <translation type="unfinished">အဆင့်တစ်ခု ရွေးပြီး ဒါမှမဟုတ် သတင်းအချက်အလက် ပေးပြီး တံခါးဖွင့်ထားပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>For you</source>
        <comment>phase reflect title</comment>
        <translation type="unfinished">သင့်အတွက်</translation>
    </message>
    <message>
        <source>Look after yourself and your questions. Nothing here measures you.</source>
        <comment>phase reflect purpose</comment>
        <translation type="unfinished">ကိုယ့်ကိုယ်ကိုနဲ့ ကိုယ့်မေးခွန်းတွေကို ပြန်ကြည့်ပါ။ ဒီမှာ သင့်ကို ဘာနဲ့မှ မတိုင်းတာပါ။</translation>
    </message>
    <message>
        <source>You are ready to go on with your day.</source>
        <comment>phase reflect leave_when</comment>
        <translation type="unfinished">သင့်နေ့ကို ဆက်ဖို့ အဆင်သင့်ဖြစ်ပါပြီ။</translation>
    </message>
    <message>
        <source>Where we meet</source>
        <comment>prompt visit_setting title</comment>
        <translation type="unfinished">ဘယ်မှာ တွေ့သလဲ</translation>
    </message>
    <message>
        <source>Where this talk takes place.</source>
        <comment>prompt visit_setting text</comment>
        <translation type="unfinished">ဒီစကားပြောဆိုမှုက ဘယ်နေရာမှာလဲ။</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <comment>prompt visit_setting answerOption embassy label</comment>
        <translation type="unfinished">သံရုံး ဒါမှမဟုတ် ကောင်စစ်ဝန်ရုံး</translation>
    </message>
    <message>
        <source>Prison or detention</source>
        <comment>prompt visit_setting answerOption prison label</comment>
        <translation type="unfinished">ထောင် ဒါမှမဟုတ် ထိန်းသိမ်းရာနေရာ</translation>
    </message>
    <message>
        <source>Hospital</source>
        <comment>prompt visit_setting answerOption hospital label</comment>
        <translation type="unfinished">ဆေးရုံ</translation>
    </message>
    <message>
        <source>Remote call</source>
        <comment>prompt visit_setting answerOption remote_call label</comment>
        <translation type="unfinished">အဝေးက ဖုန်းခေါ်ဆိုမှု</translation>
    </message>
    <message>
        <source>Arrival hall</source>
        <comment>prompt visit_setting answerOption arrival_hall label</comment>
        <translation type="unfinished">ဆိုက်ရောက်ခန်းမ</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>prompt visit_setting answerOption elsewhere label</comment>
        <translation type="unfinished">တခြားနေရာ</translation>
    </message>
    <message>
        <source>Who can listen differs from place to place, and so does what may be asked.</source>
        <comment>prompt visit_setting purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you, before the person comes. In a prison a guard may hear, and acts are not spoken of. In a hospital the body decides. On a call you do not see the room. In a hall, everybody watches. At the embassy the state owns the door. Each has its own cards.</source>
        <comment>prompt visit_setting interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good moment</source>
        <comment>prompt call_moment title</comment>
        <translation type="unfinished">အဆင်ပြေတဲ့အချိန်</translation>
    </message>
    <message>
        <source>Hello. Is this a good moment for you?</source>
        <comment>prompt call_moment text</comment>
        <translation type="unfinished">မင်္ဂလာပါ။ အခု အဆင်ပြေတဲ့အချိန်လား။</translation>
    </message>
    <message>
        <source>One word is all that is safe to say when someone else may be listening.</source>
        <comment>prompt call_moment purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say no name, no embassy and no reason until you know who hears. Anything but a clear yes means a friendly goodbye. Leave no message. Do not try a second number.</source>
        <comment>prompt call_moment interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is there</source>
        <comment>prompt call_room title</comment>
        <translation type="unfinished">ဘယ်သူ ရှိသလဲ</translation>
    </message>
    <message>
        <source>What is it like to talk from where you are now?</source>
        <comment>prompt call_room text</comment>
        <translation type="unfinished">အခု ရှိတဲ့နေရာကနေ စကားပြောရတာ ဘယ်လိုရှိပါသလဲ။</translation>
    </message>
    <message>
        <source>Is someone near you?</source>
        <comment>prompt call_room paired 1 text</comment>
        <translation type="unfinished">အနားမှာ တစ်ယောက်ယောက် ရှိပါသလား။</translation>
    </message>
    <message>
        <source>A yes or no gives nothing away when somebody listens in.</source>
        <comment>prompt call_room paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me only what you can say freely now.</source>
        <comment>prompt call_room paired 1 then</comment>
        <translation type="unfinished">အခု လွတ်လွတ်လပ်လပ် ပြောလို့ရတာကိုပဲ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>You see a face at most. The rest of the room you cannot see.</source>
        <comment>prompt call_room purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loudspeaker, a second breath, words that sound read out, or answers after a pause mean nothing certain. Treat them as a listener and keep to neutral talk.</source>
        <comment>prompt call_room interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard out of earshot</source>
        <comment>prompt prison_earshot title</comment>
        <translation type="unfinished">အစောင့် မကြားရတဲ့နေရာ</translation>
    </message>
    <message>
        <source>The guard may see us, and cannot hear us.</source>
        <comment>prompt prison_earshot text</comment>
        <translation type="unfinished">အစောင့်က မြင်လို့ရပေမဲ့ ပြောတာကို မကြားနိုင်ပါဘူး။</translation>
    </message>
    <message>
        <source>What a guard hears can follow the person back to the cell.</source>
        <comment>prompt prison_earshot purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it before the person is brought in. Look for a second listener, a camera with sound, glass with a phone line, another prisoner. If it is refused, write who refused, and keep to health, needs, rights and a lawyer.</source>
        <comment>prompt prison_earshot interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor first</source>
        <comment>prompt hospital_doctor title</comment>
        <translation type="unfinished">ဆရာဝန် အရင်</translation>
    </message>
    <message>
        <source>The doctor or nurse who treats the person says that a talk is possible now.</source>
        <comment>prompt hospital_doctor text</comment>
        <translation type="unfinished">ကုသပေးနေတဲ့ ဆရာဝန် ဒါမှမဟုတ် သူနာပြုက အခု စကားပြောလို့ရတယ်လို့ ပြောတယ်။</translation>
    </message>
    <message>
        <source>Treatment comes before papers, and pain or strong medicine makes every choice hard.</source>
        <comment>prompt hospital_doctor purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them alone, tell them nothing about why you came, and read no chart. If they say no, greet the person and come back. Draw the curtain. The next bed, a guard at the door, or a visitor who never leaves can hear.</source>
        <comment>prompt hospital_doctor interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is near the bed</source>
        <comment>prompt hospital_near title</comment>
        <translation type="unfinished">ကုတင်နား ဘယ်သူရှိသလဲ</translation>
    </message>
    <message>
        <source>The next bed, the door and the corridor are out of hearing.</source>
        <comment>prompt hospital_near text</comment>
        <translation type="unfinished">ဘေးကုတင်၊ တံခါးနဲ့ စင်္ကြံကနေ မကြားရပါ။</translation>
    </message>
    <message>
        <source>A ward has thin curtains, and a visitor may be the one who controls the person.</source>
        <comment>prompt hospital_near purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the staff for another room or an hour when the ward is empty. Whoever sits at the bed is sent for something, kindly. If a guard stays, treat the ward as a prison and speak of no acts.</source>
        <comment>prompt hospital_near interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room, not the counter</source>
        <comment>prompt embassy_room title</comment>
        <translation type="unfinished">ကောင်တာ မဟုတ်ဘဲ အခန်း</translation>
    </message>
    <message>
        <source>We sit in a room with a closed door, away from the counter and the waiting room.</source>
        <comment>prompt embassy_room text</comment>
        <translation type="unfinished">ကောင်တာနဲ့ စောင့်ဆိုင်းခန်းက ဝေးပြီး တံခါးပိတ်ထားတဲ့ အခန်းထဲမှာ ထိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>At a counter, those who brought the person and those who wait can hear.</source>
        <comment>prompt embassy_room purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person sits nearer to the door. Only you are in the room, and no colleague walks in. Security staff of your state see the visitor book. Say so.</source>
        <comment>prompt embassy_room interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away from the crowd</source>
        <comment>prompt arrival_aside title</comment>
        <translation type="unfinished">လူအုပ်နဲ့ ဝေးဝေး</translation>
    </message>
    <message>
        <source>We are in a side room, away from the hall and from cameras.</source>
        <comment>prompt arrival_aside text</comment>
        <translation type="unfinished">ခန်းမနဲ့ ကင်မရာတွေက ဝေးတဲ့ ဘေးခန်းထဲမှာ ရှိပါတယ်။</translation>
    </message>
    <message>
        <source>In the hall, everyone who waits sees who is being fetched.</source>
        <comment>prompt arrival_aside purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign with a name. Walk beside the person, not in front. Bags, water and a toilet come before any word.</source>
        <comment>prompt arrival_aside interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <comment>prompt privacy title</comment>
        <translation type="unfinished">လူကွယ်ရာ</translation>
    </message>
    <message>
        <source>Nobody but us can hear what we say.</source>
        <comment>prompt privacy text</comment>
        <translation type="unfinished">ကျွန်တော်/ကျွန်မတို့ကလွဲရင် ပြောတာကို ဘယ်သူမှ မကြားနိုင်ပါဘူး။</translation>
    </message>
    <message>
        <source>Without privacy, people stay silent to stay safe. That is wise, and it is their right.</source>
        <comment>prompt privacy purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a sure yes opens the questions about going back, family, home and what happened. On a call it is rarely sure. While they are closed, health, needs, rights and a lawyer are enough for one visit.</source>
        <comment>prompt privacy interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First words</source>
        <comment>prompt hello title</comment>
        <translation type="unfinished">ပထမစကား</translation>
    </message>
    <message>
        <source>Hello. My name is …, and I work for the government of …. I would like to see how you are and what you need. You do not have to speak with me.</source>
        <comment>prompt hello text</comment>
        <translation type="unfinished">မင်္ဂလာပါ။ နာမည်က … ပါ။ … အစိုးရအတွက် အလုပ်လုပ်ပါတယ်။ ဘယ်လိုနေသလဲ၊ ဘာတွေ လိုအပ်သလဲ သိချင်ပါတယ်။ ကျွန်တော်/ကျွန်မနဲ့ စကားမပြောလည်း ရပါတယ်။</translation>
    </message>
    <message>
        <source>Good day. I come from the consulate of …. I would like to see how you are. You may send me away.</source>
        <comment>prompt hello say_instead</comment>
        <translation type="unfinished">မင်္ဂလာပါ။ … ကောင်စစ်ဝန်ရုံးက လာပါတယ်။ ဘယ်လိုနေသလဲ သိချင်ပါတယ်။ ကျွန်တော်/ကျွန်မကို ပြန်ခိုင်းလည်း ရပါတယ်။</translation>
    </message>
    <message>
        <source>The person must know from the first minute that the home state is in the room.</source>
        <comment>prompt hello purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say your state by its name, on a call only once nobody else hears. Show your card. Same height, no touch. Anger, silence or calm may be fear or shock.</source>
        <comment>prompt hello interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else first</source>
        <comment>prompt independent_first title</comment>
        <translation type="unfinished">တခြားသူနဲ့ အရင်</translation>
    </message>
    <message>
        <source>You may speak with someone who works for no government first, or instead of me. Would you like that?</source>
        <comment>prompt independent_first text</comment>
        <translation type="unfinished">ဘယ်အစိုးရအတွက်မှ အလုပ်မလုပ်တဲ့သူနဲ့ အရင် စကားပြောလို့ ရပါတယ်။ ကျွန်တော်/ကျွန်မအစား သူနဲ့ပဲ ပြောလည်း ရပါတယ်။ အဲဒီလို ပြောချင်ပါသလား။</translation>
    </message>
    <message>
        <source>For some people the home state is the danger. The way around it must stand open before anything is told.</source>
        <comment>prompt independent_first purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the list ready in their language: a support organisation, legal aid, the refugee agency, the protection agency of this country. Do not ask which one, do not watch, write nothing but yes or no. After a yes, see to urgent needs and end.</source>
        <comment>prompt independent_first interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone with the person</source>
        <comment>prompt companion_apart title</comment>
        <translation type="unfinished">ကာယကံရှင်နဲ့ နှစ်ယောက်တည်း</translation>
    </message>
    <message>
        <source>I speak with everyone alone first. It is the same for each person here.</source>
        <comment>prompt companion_apart text</comment>
        <translation type="unfinished">လူတိုင်းနဲ့ အရင်ဆုံး တစ်ယောက်ချင်း စကားပြောပါတယ်။ ဒီက လူတိုင်းအတွက် အတူတူပါပဲ။</translation>
    </message>
    <message>
        <source>A companion, a cellmate or a helper may be the one who controls the person.</source>
        <comment>prompt companion_apart purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part them for a neutral reason, kindly, and before any other question. Nationals who came or are held together are seen one by one, and nobody hears what another said. If it cannot be done, write the reason.</source>
        <comment>prompt companion_apart interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are you</source>
        <comment>prompt how_now title</comment>
        <translation type="unfinished">နေရထိုင်ရတာ</translation>
    </message>
    <message>
        <source>How are you feeling right now?</source>
        <comment>prompt how_now text</comment>
        <translation type="unfinished">အခု ဘယ်လို ခံစားနေရပါသလဲ။</translation>
    </message>
    <message>
        <source>What do you need most at this moment?</source>
        <comment>prompt how_now say_instead</comment>
        <translation type="unfinished">အခုချိန်မှာ ဘာ အလိုအပ်ဆုံးပါလဲ။</translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt how_now follow_ups 1</comment>
        <translation type="unfinished">အဲဒီအကြောင်း ထပ်ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>What would help a little now?</source>
        <comment>prompt how_now follow_ups 2</comment>
        <translation type="unfinished">အခု ဘာလုပ်ပေးရင် နည်းနည်း သက်သာမလဲ။</translation>
    </message>
    <message>
        <source>An open door for pain, fear or tiredness, before the list below.</source>
        <comment>prompt how_now purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write needs, not judgements. What the person looks like is an observation and weighs nothing.</source>
        <comment>prompt how_now interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <comment>prompt age_band title</comment>
        <translation type="unfinished">အသက်</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <comment>prompt age_band text</comment>
        <translation type="unfinished">အသက် ဘယ်လောက် ရှိပါပြီလဲ။</translation>
    </message>
    <message>
        <source>What year were you born in?</source>
        <comment>prompt age_band say_instead</comment>
        <translation type="unfinished">ဘယ်နှစ်ခုနှစ်မှာ မွေးပါသလဲ။</translation>
    </message>
    <message>
        <source>18 or older</source>
        <comment>prompt age_band answerOption adult label</comment>
        <translation type="unfinished">18 နှစ်နဲ့ အထက်</translation>
    </message>
    <message>
        <source>Under 18</source>
        <comment>prompt age_band answerOption child label</comment>
        <translation type="unfinished">18 နှစ်အောက်</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>prompt age_band answerOption unsure label</comment>
        <translation type="unfinished">မသေချာ</translation>
    </message>
    <message>
        <source>A child, or someone who may be one, is protected first and never stays alone with an embassy.</source>
        <comment>prompt age_band purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask once, softly. Papers may show a wrong age. Not sure is a full answer and counts as a child until someone trained decides. The harder cards open only after 18 or older.</source>
        <comment>prompt age_band interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection first</source>
        <comment>prompt child_first title</comment>
        <translation type="unfinished">ကလေး ကာကွယ်စောင့်ရှောက်ရေး အရင်</translation>
    </message>
    <message>
        <source>I will ask someone who looks after children and young people to be with us.</source>
        <comment>prompt child_first text</comment>
        <translation type="unfinished">ကလေးနဲ့ လူငယ်တွေကို စောင့်ရှောက်တဲ့သူ တစ်ယောက်ကို အတူရှိပေးဖို့ ပြောပါမယ်။</translation>
    </message>
    <message>
        <source>The child-protection authority comes before any other step, also before the consulate.</source>
        <comment>prompt child_first purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the child-protection authority of this country now and ask for a guardian. Use the child protocol from here on, with its choices and its length. Open no topic here. This waits for no consent form.</source>
        <comment>prompt child_first interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not alone with us</source>
        <comment>prompt child_not_alone title</comment>
        <translation type="unfinished">သံရုံးနဲ့ တစ်ယောက်တည်း မထားပါ</translation>
    </message>
    <message>
        <source>Someone who is not from the embassy, and whom the child accepts, is here all the time.</source>
        <comment>prompt child_not_alone text</comment>
        <translation type="unfinished">သံရုံးက မဟုတ်တဲ့၊ ကလေး လက်ခံတဲ့သူ တစ်ယောက် ဒီမှာ တစ်ချိန်လုံး ရှိတယ်။</translation>
    </message>
    <message>
        <source>A child may fear their own state and cannot weigh it alone.</source>
        <comment>prompt child_not_alone purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until that person is here, give water and company, and ask nothing about what happened, family or going back. Never take a child away from where they are. If the child fears the state, child protection decides if it may be told at all.</source>
        <comment>prompt child_not_alone interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never alone</source>
        <comment>prompt child_near title</comment>
        <translation type="unfinished">တစ်ယောက်တည်း ဘယ်တော့မှ မထားပါ</translation>
    </message>
    <message>
        <source>Who would you like to have near you?</source>
        <comment>prompt child_near text</comment>
        <translation type="unfinished">ဘယ်သူ့ကို အနားမှာ ရှိစေချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>Tell me about the people who look after you.</source>
        <comment>prompt child_near follow_ups 1</comment>
        <translation type="unfinished">စောင့်ရှောက်ပေးတဲ့သူတွေအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>A child is not left alone, and not left with someone they fear.</source>
        <comment>prompt child_near purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never hold a child alone in a cell. Never hand a child alone to an embassy. A companion never interprets. A travel companion stays apart until someone trained has checked.</source>
        <comment>prompt child_near interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they were born</source>
        <comment>prompt born title</comment>
        <translation type="unfinished">ဘယ်အချိန်က မွေးတာလဲ</translation>
    </message>
    <message>
        <source>What have you been told about when you were born?</source>
        <comment>prompt born text</comment>
        <translation type="unfinished">မွေးခဲ့တဲ့ အချိန်အကြောင်း ဘယ်လို ပြောပြခံရဖူးပါသလဲ။</translation>
    </message>
    <message>
        <source>A year, a season or a feast is enough to know how careful to be.</source>
        <comment>prompt born purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as they say it, in any calendar. No answer is needed. Do not work out an age aloud, and do not test it.</source>
        <comment>prompt born interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not wake</source>
        <comment>prompt danger_unconscious title</comment>
        <translation type="unfinished">နှိုးလို့ မရ</translation>
    </message>
    <message>
        <source>The person does not wake or does not respond.</source>
        <comment>prompt danger_unconscious text</comment>
        <translation type="unfinished">ကာယကံရှင် နှိုးလို့မနိုး ဒါမှမဟုတ် မတုံ့ပြန်ပါ။</translation>
    </message>
    <message>
        <source>Call emergency help at once. Nothing else comes first.</source>
        <comment>prompt danger_unconscious purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen, not asked. Stay with the person.</source>
        <comment>prompt danger_unconscious interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurt</source>
        <comment>prompt danger_injury title</comment>
        <translation type="unfinished">ဒဏ်ရာ</translation>
    </message>
    <message>
        <source>Are you hurt anywhere?</source>
        <comment>prompt danger_injury text</comment>
        <translation type="unfinished">တစ်နေရာရာမှာ ဒဏ်ရာ ရထားပါသလား။</translation>
    </message>
    <message>
        <source>Is there pain in any part of your body?</source>
        <comment>prompt danger_injury say_instead</comment>
        <translation type="unfinished">ကိုယ်ခန္ဓာ တစ်နေရာရာမှာ နာနေပါသလား။</translation>
    </message>
    <message>
        <source>Tell me about the pain.</source>
        <comment>prompt danger_injury follow_ups 1</comment>
        <translation type="unfinished">နာတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Bleeding, a head injury or strong pain needs care now.</source>
        <comment>prompt danger_injury purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the pain, not about who caused it. Do not ask to see it.</source>
        <comment>prompt danger_injury interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very ill</source>
        <comment>prompt danger_acute_illness title</comment>
        <translation type="unfinished">အပြင်းအထန် နေမကောင်း</translation>
    </message>
    <message>
        <source>Do you feel very ill right now?</source>
        <comment>prompt danger_acute_illness text</comment>
        <translation type="unfinished">အခု အရမ်း နေမကောင်းဖြစ်နေပါသလား။</translation>
    </message>
    <message>
        <source>Tell me how your body feels.</source>
        <comment>prompt danger_acute_illness follow_ups 1</comment>
        <translation type="unfinished">ကိုယ်ထဲမှာ ဘယ်လို ခံစားနေရသလဲ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing, high fever or confusion needs care now.</source>
        <comment>prompt danger_acute_illness purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also answer yes when you see it.</source>
        <comment>prompt danger_acute_illness interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy pain</source>
        <comment>prompt danger_pregnancy title</comment>
        <translation type="unfinished">ကိုယ်ဝန်ရှိပြီး နာကျင်</translation>
    </message>
    <message>
        <source>If you are pregnant, is there any pain today?</source>
        <comment>prompt danger_pregnancy text</comment>
        <translation type="unfinished">ကိုယ်ဝန်ရှိတယ်ဆိုရင် ဒီနေ့ နာတာ ရှိပါသလား။</translation>
    </message>
    <message>
        <source>Pain or bleeding in pregnancy needs care now.</source>
        <comment>prompt danger_pregnancy purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask only in private. Bleeding counts as yes. Leave it out where it plainly cannot apply.</source>
        <comment>prompt danger_pregnancy interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drugs or withdrawal</source>
        <comment>prompt danger_overdose title</comment>
        <translation type="unfinished">ဆေးသုံး ဒါမှမဟုတ် ဆေးပြတ်</translation>
    </message>
    <message>
        <source>Did something you took make you feel ill?</source>
        <comment>prompt danger_overdose text</comment>
        <translation type="unfinished">တစ်ခုခု သောက်သုံးမိလို့ နေမကောင်း ဖြစ်နေတာလား။</translation>
    </message>
    <message>
        <source>Are you unwell because you stopped taking something?</source>
        <comment>prompt danger_overdose say_instead</comment>
        <translation type="unfinished">တစ်ခုခု သောက်သုံးတာ ရပ်လိုက်လို့ နေမကောင်း ဖြစ်နေတာလား။</translation>
    </message>
    <message>
        <source>People may have been given drugs, or miss them now. Both can be dangerous.</source>
        <comment>prompt danger_overdose purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that this is asked for health only. Shaking, sweating or great sleepiness also count as yes.</source>
        <comment>prompt danger_overdose interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts of dying</source>
        <comment>prompt danger_self_harm title</comment>
        <translation type="unfinished">သေဖို့ အတွေးများ</translation>
    </message>
    <message>
        <source>Sometimes people feel they cannot go on. Are you thinking of ending your life?</source>
        <comment>prompt danger_self_harm text</comment>
        <translation type="unfinished">တစ်ခါတလေ လူတွေက ဆက်မနေနိုင်တော့ဘူးလို့ ခံစားရတတ်ပါတယ်။ ကိုယ့်အသက်ကို ကိုယ် အဆုံးသတ်ဖို့ စဉ်းစားနေပါသလား။</translation>
    </message>
    <message>
        <source>To ask in plain words opens a door. A yes needs someone with the person now.</source>
        <comment>prompt danger_self_harm purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask calmly and only in private. If yes, do not leave the person alone, or stay on the line. Say openly whom you must tell so that they live. Do not ask a young child this way.</source>
        <comment>prompt danger_self_harm interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private doctor soon</source>
        <comment>prompt danger_sexual_violence title</comment>
        <translation type="unfinished">သီးသန့် ဆရာဝန် အမြန်</translation>
    </message>
    <message>
        <source>Some people need a doctor in private, and soon. Would you like that?</source>
        <comment>prompt danger_sexual_violence text</comment>
        <translation type="unfinished">တချို့သူတွေက ဆရာဝန်နဲ့ သီးသန့်၊ အမြန် တွေ့ဖို့ လိုတတ်ပါတယ်။ အဲဒီလို တွေ့ချင်ပါသလား။</translation>
    </message>
    <message>
        <source>Care after sexual violence works best within days. Nobody has to say what happened.</source>
        <comment>prompt danger_sexual_violence purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ask about the act. If it is said or plain to see, answer yes. Do not put this to a child. Agency medical staff set the time limits.</source>
        <comment>prompt danger_sexual_violence interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller near</source>
        <comment>prompt danger_controller title</comment>
        <translation type="unfinished">ထိန်းချုပ်သူ အနီးမှာ ရှိ</translation>
    </message>
    <message>
        <source>Someone speaks for the person, watches them, or holds their papers.</source>
        <comment>prompt danger_controller text</comment>
        <translation type="unfinished">တစ်ယောက်ယောက်က ကာယကံရှင်အစား ပြောနေတယ်၊ စောင့်ကြည့်နေတယ် ဒါမှမဟုတ် သူ့စာရွက်စာတမ်း ကိုင်ထားတယ်။</translation>
    </message>
    <message>
        <source>With a controller near, every question can bring harm.</source>
        <comment>prompt danger_controller purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen, not asked. A guard or nurse on duty alone does not count. A companion, a prisoner, a helper or a voice behind the phone does. Let nobody see that you noticed.</source>
        <comment>prompt danger_controller interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat here</source>
        <comment>prompt danger_threat title</comment>
        <translation type="unfinished">ဒီမှာ ခြိမ်းခြောက်မှု</translation>
    </message>
    <message>
        <source>Is there anyone here you are afraid of?</source>
        <comment>prompt danger_threat text</comment>
        <translation type="unfinished">ဒီမှာ ကြောက်ရတဲ့သူ ရှိပါသလား။</translation>
    </message>
    <message>
        <source>Tell me what would make you safer now.</source>
        <comment>prompt danger_threat follow_ups 1</comment>
        <translation type="unfinished">အခု ဘာရှိရင် ပိုဘေးကင်းမလဲ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>A threat in the cell, the ward, the hall or the house needs an answer before any talk.</source>
        <comment>prompt danger_threat purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where nobody hears. It may be a prisoner, a guard, someone who waits outside or a colleague of yours. Ask for no name. Before you speak to the staff, ask if that would make it worse.</source>
        <comment>prompt danger_threat interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child on their own</source>
        <comment>prompt danger_child_alone title</comment>
        <translation type="unfinished">ကလေး တစ်ယောက်တည်း</translation>
    </message>
    <message>
        <source>A child is here without a parent or another trusted adult.</source>
        <comment>prompt danger_child_alone text</comment>
        <translation type="unfinished">ကလေးတစ်ယောက် ဒီမှာ မိဘ ဒါမှမဟုတ် ယုံကြည်ရတဲ့ လူကြီး မပါဘဲ ရှိနေတယ်။</translation>
    </message>
    <message>
        <source>A child on their own needs the child-protection authority now.</source>
        <comment>prompt danger_child_alone purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also when a child of the person was left somewhere unsafe.</source>
        <comment>prompt danger_child_alone interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot wait</source>
        <comment>prompt danger_other title</comment>
        <translation type="unfinished">စောင့်လို့ မရ</translation>
    </message>
    <message>
        <source>Is there anything else that cannot wait?</source>
        <comment>prompt danger_other text</comment>
        <translation type="unfinished">စောင့်လို့ မရတာ တခြား ရှိပါသေးသလား။</translation>
    </message>
    <message>
        <source>Some dangers are on no list.</source>
        <comment>prompt danger_other purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <comment>prompt water title</comment>
        <translation type="unfinished">ရေ</translation>
    </message>
    <message>
        <source>Would you like some water?</source>
        <comment>prompt water text</comment>
        <translation type="unfinished">ရေ သောက်ချင်ပါသလား။</translation>
    </message>
    <message>
        <source>A first kindness that asks for nothing back.</source>
        <comment>prompt water purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the staff beforehand what you may bring in or give. Never trade it for an answer.</source>
        <comment>prompt water interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <comment>prompt need_food title</comment>
        <translation type="unfinished">အစားအစာ</translation>
    </message>
    <message>
        <source>Would you like something to eat?</source>
        <comment>prompt need_food text</comment>
        <translation type="unfinished">တစ်ခုခု စားချင်ပါသလား။</translation>
    </message>
    <message>
        <source>Hunger makes it hard to think and to choose.</source>
        <comment>prompt need_food purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what the person may eat. In a prison or a ward, ask what the staff allow. On a call, it means food where they are now.</source>
        <comment>prompt need_food interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest first</source>
        <comment>prompt rest title</comment>
        <translation type="unfinished">အရင် နားဖို့</translation>
    </message>
    <message>
        <source>Would you like to rest before we talk?</source>
        <comment>prompt rest text</comment>
        <translation type="unfinished">စကားမပြောခင် အရင်နားချင်ပါသလား။</translation>
    </message>
    <message>
        <source>After a flight, a night in a cell or treatment, a full talk can wait.</source>
        <comment>prompt rest purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer another time and keep it. In an arrival hall, needs, health and a safe night are enough.</source>
        <comment>prompt rest interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor or medicine</source>
        <comment>prompt need_medical title</comment>
        <translation type="unfinished">ဆရာဝန် ဒါမှမဟုတ် ဆေး</translation>
    </message>
    <message>
        <source>Is there something a doctor should look at soon?</source>
        <comment>prompt need_medical text</comment>
        <translation type="unfinished">ဆရာဝန်ကို အမြန် ပြသင့်တာ တစ်ခုခု ရှိပါသလား။</translation>
    </message>
    <message>
        <source>Tell me about any medicine you take.</source>
        <comment>prompt need_medical follow_ups 1</comment>
        <translation type="unfinished">သောက်နေတဲ့ ဆေး ရှိရင် အဲဒီအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Illness, wounds and missed medicine come before papers and tickets.</source>
        <comment>prompt need_medical purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine that ran out or was taken away counts as yes. In a prison, offer to ask for a doctor, and say to whom you would speak.</source>
        <comment>prompt need_medical interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone to be with</source>
        <comment>prompt need_psychosocial title</comment>
        <translation type="unfinished">အနားမှာ ရှိပေးမယ့်သူ</translation>
    </message>
    <message>
        <source>Would it help to have someone trained to be with you?</source>
        <comment>prompt need_psychosocial text</comment>
        <translation type="unfinished">သင်တန်းရထားတဲ့သူ တစ်ယောက် အနားမှာ ရှိပေးရင် အထောက်အကူ ဖြစ်မလား။</translation>
    </message>
    <message>
        <source>Support during the talk is a need, not a favour.</source>
        <comment>prompt need_psychosocial purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it again at each break and at the end.</source>
        <comment>prompt need_psychosocial interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe place tonight</source>
        <comment>prompt need_shelter title</comment>
        <translation type="unfinished">ဒီည ဘေးကင်းတဲ့နေရာ</translation>
    </message>
    <message>
        <source>Do you need a safe place to sleep tonight?</source>
        <comment>prompt need_shelter text</comment>
        <translation type="unfinished">ဒီည အိပ်ဖို့ ဘေးကင်းတဲ့နေရာ လိုပါသလား။</translation>
    </message>
    <message>
        <source>Tell me about a place where you would feel safe.</source>
        <comment>prompt need_shelter follow_ups 1</comment>
        <translation type="unfinished">ဘေးကင်းတယ်လို့ ခံစားရမယ့် နေရာအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Without a safe night, the person may go back to those who controlled them.</source>
        <comment>prompt need_shelter purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every safe place is ours. Say any rule of a shelter before the person agrees to go.</source>
        <comment>prompt need_shelter interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who depends on you</source>
        <comment>prompt dependants title</comment>
        <translation type="unfinished">မှီခိုနေသူ</translation>
    </message>
    <message>
        <source>Who depends on you today?</source>
        <comment>prompt dependants text</comment>
        <translation type="unfinished">ဒီနေ့ သင့်ကို ဘယ်သူတွေ မှီခိုနေရပါသလဲ။</translation>
    </message>
    <message>
        <source>Tell me about what they need now.</source>
        <comment>prompt dependants follow_ups 1</comment>
        <translation type="unfinished">သူတို့ အခု ဘာလိုအပ်တယ်ဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Worry for a child or parent can be stronger than any other need.</source>
        <comment>prompt dependants purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names and no addresses, above all of people at home. A child left behind may need help at once.</source>
        <comment>prompt dependants interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to talk</source>
        <comment>prompt time_enough title</comment>
        <translation type="unfinished">စကားပြောဖို့ အချိန်</translation>
    </message>
    <message>
        <source>This is how long we have. There is no hurry.</source>
        <comment>prompt time_enough text</comment>
        <translation type="unfinished">အချိန် ဒီလောက် ရှိပါတယ်။ အလောတကြီး မလိုပါဘူး။</translation>
    </message>
    <message>
        <source>A rushed talk harms and tells little.</source>
        <comment>prompt time_enough purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the visit or the line will end, and who ends it. With ten minutes only: who you are, the independent list, health, needs, language, a lawyer, when you come again. The rest can wait.</source>
        <comment>prompt time_enough interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to speak with</source>
        <comment>prompt interviewer_choice title</comment>
        <translation type="unfinished">ဘယ်သူနဲ့ စကားပြောမလဲ</translation>
    </message>
    <message>
        <source>Who would you feel most at ease to speak with?</source>
        <comment>prompt interviewer_choice text</comment>
        <translation type="unfinished">ဘယ်သူနဲ့ စကားပြောရရင် စိတ်အသက်သာဆုံး ဖြစ်မလဲ။</translation>
    </message>
    <message>
        <source>Some people like to speak with a woman, some with a man.</source>
        <comment>prompt interviewer_choice say_instead</comment>
        <translation type="unfinished">တချို့က အမျိုးသမီးနဲ့ စကားပြောချင်ပါတယ်။ တချို့က အမျိုးသားနဲ့ စကားပြောချင်ပါတယ်။</translation>
    </message>
    <message>
        <source>A woman</source>
        <comment>prompt interviewer_choice answerOption woman label</comment>
        <translation type="unfinished">အမျိုးသမီး</translation>
    </message>
    <message>
        <source>A man</source>
        <comment>prompt interviewer_choice answerOption man label</comment>
        <translation type="unfinished">အမျိုးသား</translation>
    </message>
    <message>
        <source>Either is fine</source>
        <comment>prompt interviewer_choice answerOption no_preference label</comment>
        <translation type="unfinished">ဘယ်သူဖြစ်ဖြစ် ရ</translation>
    </message>
    <message>
        <source>Someone else</source>
        <comment>prompt interviewer_choice answerOption someone_else label</comment>
        <translation type="unfinished">တခြားတစ်ယောက်</translation>
    </message>
    <message>
        <source>Not possible today</source>
        <comment>prompt interviewer_choice answerOption cannot label</comment>
        <translation type="unfinished">ဒီနေ့ မဖြစ်နိုင်</translation>
    </message>
    <message>
        <source>The choice gives back some control and makes hard things easier to say.</source>
        <comment>prompt interviewer_choice purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who took part in a raid or an arrest should not hold this talk.</source>
        <comment>prompt interviewer_choice interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>prompt language title</comment>
        <translation type="unfinished">ဘာသာစကား</translation>
    </message>
    <message>
        <source>What language do you feel at home in?</source>
        <comment>prompt language text</comment>
        <translation type="unfinished">ပြောရတာ အသက်သာဆုံးက ဘယ်ဘာသာစကားပါလဲ။</translation>
    </message>
    <message>
        <source>Please show me your language on this list.</source>
        <comment>prompt language say_instead</comment>
        <translation type="unfinished">ဒီစာရင်းထဲမှာ ကိုယ့်ဘာသာစကားကို ပြပေးပါ။</translation>
    </message>
    <message>
        <source>English</source>
        <comment>prompt language answerOption en label</comment>
        <translation type="unfinished">အင်္ဂလိပ် · English</translation>
    </message>
    <message>
        <source>Thai · ไทย</source>
        <comment>prompt language answerOption th label</comment>
        <translation type="unfinished">ထိုင်း · ไทย</translation>
    </message>
    <message>
        <source>Vietnamese · Tiếng Việt</source>
        <comment>prompt language answerOption vi label</comment>
        <translation type="unfinished">ဗီယက်နမ် · Tiếng Việt</translation>
    </message>
    <message>
        <source>Chinese, Mandarin · 中文</source>
        <comment>prompt language answerOption zh label</comment>
        <translation type="unfinished">တရုတ်၊ မန်ဒရင်း · 中文</translation>
    </message>
    <message>
        <source>Chinese, Cantonese · 粵語</source>
        <comment>prompt language answerOption yue label</comment>
        <translation type="unfinished">တရုတ်၊ ကွမ်းတုံ · 粵語</translation>
    </message>
    <message>
        <source>Khmer · ខ្មែរ</source>
        <comment>prompt language answerOption km label</comment>
        <translation type="unfinished">ခမာ · ខ្មែរ</translation>
    </message>
    <message>
        <source>Lao · ລາວ</source>
        <comment>prompt language answerOption lo label</comment>
        <translation type="unfinished">လာအို · ລາວ</translation>
    </message>
    <message>
        <source>Burmese · မြန်မာ</source>
        <comment>prompt language answerOption my label</comment>
        <translation type="unfinished">မြန်မာ</translation>
    </message>
    <message>
        <source>Shan</source>
        <comment>prompt language answerOption shn label</comment>
        <translation type="unfinished">ရှမ်း</translation>
    </message>
    <message>
        <source>Kachin, Jinghpaw</source>
        <comment>prompt language answerOption kac label</comment>
        <translation type="unfinished">ကချင်၊ ဂျိန်းဖော</translation>
    </message>
    <message>
        <source>Karen, S&apos;gaw</source>
        <comment>prompt language answerOption ksw label</comment>
        <translation type="unfinished">ကရင်၊ စကော</translation>
    </message>
    <message>
        <source>Rohingya</source>
        <comment>prompt language answerOption rhg label</comment>
        <translation type="unfinished">ရိုဟင်ဂျာ</translation>
    </message>
    <message>
        <source>Indonesian · Bahasa Indonesia</source>
        <comment>prompt language answerOption id label</comment>
        <translation type="unfinished">အင်ဒိုနီးရှား · Bahasa Indonesia</translation>
    </message>
    <message>
        <source>Malay · Bahasa Melayu</source>
        <comment>prompt language answerOption ms label</comment>
        <translation type="unfinished">မလေး · Bahasa Melayu</translation>
    </message>
    <message>
        <source>Filipino · Tagalog</source>
        <comment>prompt language answerOption fil label</comment>
        <translation type="unfinished">ဖိလစ်ပိုင် · Tagalog</translation>
    </message>
    <message>
        <source>Bengali · বাংলা</source>
        <comment>prompt language answerOption bn label</comment>
        <translation type="unfinished">ဘင်္ဂါလီ · বাংলা</translation>
    </message>
    <message>
        <source>Nepali · नेपाली</source>
        <comment>prompt language answerOption ne label</comment>
        <translation type="unfinished">နီပေါ · नेपाली</translation>
    </message>
    <message>
        <source>Hindi · हिन्दी</source>
        <comment>prompt language answerOption hi label</comment>
        <translation type="unfinished">ဟိန္ဒီ · हिन्दी</translation>
    </message>
    <message>
        <source>Urdu · اردو</source>
        <comment>prompt language answerOption ur label</comment>
        <translation type="unfinished">အူရ်ဒူ · اردو</translation>
    </message>
    <message>
        <source>Punjabi · ਪੰਜਾਬੀ</source>
        <comment>prompt language answerOption pa label</comment>
        <translation type="unfinished">ပန်ချာပီ · ਪੰਜਾਬੀ</translation>
    </message>
    <message>
        <source>Sinhala · සිංහල</source>
        <comment>prompt language answerOption si label</comment>
        <translation type="unfinished">စင်ဟာလာ · සිංහල</translation>
    </message>
    <message>
        <source>Tamil · தமிழ்</source>
        <comment>prompt language answerOption ta label</comment>
        <translation type="unfinished">တမီးလ် · தமிழ்</translation>
    </message>
    <message>
        <source>Japanese · 日本語</source>
        <comment>prompt language answerOption ja label</comment>
        <translation type="unfinished">ဂျပန် · 日本語</translation>
    </message>
    <message>
        <source>Korean · 한국어</source>
        <comment>prompt language answerOption ko label</comment>
        <translation type="unfinished">ကိုရီးယား · 한국어</translation>
    </message>
    <message>
        <source>Mongolian · Монгол</source>
        <comment>prompt language answerOption mn label</comment>
        <translation type="unfinished">မွန်ဂိုလီးယား · Монгол</translation>
    </message>
    <message>
        <source>Russian · Русский</source>
        <comment>prompt language answerOption ru label</comment>
        <translation type="unfinished">ရုရှား · Русский</translation>
    </message>
    <message>
        <source>Uzbek · Oʻzbek</source>
        <comment>prompt language answerOption uz label</comment>
        <translation type="unfinished">ဥဇဘက် · Oʻzbek</translation>
    </message>
    <message>
        <source>Turkish · Türkçe</source>
        <comment>prompt language answerOption tr label</comment>
        <translation type="unfinished">တူရကီ · Türkçe</translation>
    </message>
    <message>
        <source>Persian · فارسی</source>
        <comment>prompt language answerOption fa label</comment>
        <translation type="unfinished">ပါရှန် · فارسی</translation>
    </message>
    <message>
        <source>Arabic · العربية</source>
        <comment>prompt language answerOption ar label</comment>
        <translation type="unfinished">အာရဗီ · العربية</translation>
    </message>
    <message>
        <source>Amharic · አማርኛ</source>
        <comment>prompt language answerOption am label</comment>
        <translation type="unfinished">အမ်ဟာရစ်ခ် · አማርኛ</translation>
    </message>
    <message>
        <source>Oromo · Afaan Oromoo</source>
        <comment>prompt language answerOption om label</comment>
        <translation type="unfinished">အိုရိုမို · Afaan Oromoo</translation>
    </message>
    <message>
        <source>Tigrinya · ትግርኛ</source>
        <comment>prompt language answerOption ti label</comment>
        <translation type="unfinished">တီဂ်ရင်ယာ · ትግርኛ</translation>
    </message>
    <message>
        <source>Somali · Soomaali</source>
        <comment>prompt language answerOption so label</comment>
        <translation type="unfinished">ဆိုမာလီ · Soomaali</translation>
    </message>
    <message>
        <source>Swahili · Kiswahili</source>
        <comment>prompt language answerOption sw label</comment>
        <translation type="unfinished">ဆွာဟီလီ · Kiswahili</translation>
    </message>
    <message>
        <source>French · Français</source>
        <comment>prompt language answerOption fr label</comment>
        <translation type="unfinished">ပြင်သစ် · Français</translation>
    </message>
    <message>
        <source>Spanish · Español</source>
        <comment>prompt language answerOption es label</comment>
        <translation type="unfinished">စပိန် · Español</translation>
    </message>
    <message>
        <source>Portuguese · Português</source>
        <comment>prompt language answerOption pt label</comment>
        <translation type="unfinished">ပေါ်တူဂီ · Português</translation>
    </message>
    <message>
        <source>Tok Pisin</source>
        <comment>prompt language answerOption tpi label</comment>
        <translation type="unfinished">တော့ခ် ပိစင် · Tok Pisin</translation>
    </message>
    <message>
        <source>Tetum · Tetun</source>
        <comment>prompt language answerOption tet label</comment>
        <translation type="unfinished">တီတွမ် · Tetun</translation>
    </message>
    <message>
        <source>Another language</source>
        <comment>prompt language answerOption und label</comment>
        <translation type="unfinished">တခြားဘာသာစကား</translation>
    </message>
    <message>
        <source>Fear and pain are told in the first language.</source>
        <comment>prompt language purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School English is often not enough for this. Nationality does not tell you the language.</source>
        <comment>prompt language interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialect</source>
        <comment>prompt dialect title</comment>
        <translation type="unfinished">ဒေသိယစကား</translation>
    </message>
    <message>
        <source>What do people call the way you speak at home?</source>
        <comment>prompt dialect text</comment>
        <translation type="unfinished">အိမ်မှာ ပြောတဲ့စကားကို လူတွေက ဘယ်လို ခေါ်ပါသလဲ။</translation>
    </message>
    <message>
        <source>A wrong dialect can turn the meaning around.</source>
        <comment>prompt dialect purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <comment>prompt interpreter title</comment>
        <translation type="unfinished">စကားပြန်</translation>
    </message>
    <message>
        <source>How would you like to be helped with the language?</source>
        <comment>prompt interpreter text</comment>
        <translation type="unfinished">ဘာသာစကားအတွက် ဘယ်လို ကူညီပေးစေချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>Someone in the room</source>
        <comment>prompt interpreter answerOption in_room label</comment>
        <translation type="unfinished">အခန်းထဲမှာ တစ်ယောက်</translation>
    </message>
    <message>
        <source>Someone by phone</source>
        <comment>prompt interpreter answerOption by_phone label</comment>
        <translation type="unfinished">ဖုန်းနဲ့ တစ်ယောက်</translation>
    </message>
    <message>
        <source>None needed</source>
        <comment>prompt interpreter answerOption none_needed label</comment>
        <translation type="unfinished">မလို</translation>
    </message>
    <message>
        <source>Would rather not</source>
        <comment>prompt interpreter answerOption declined label</comment>
        <translation type="unfinished">မယူချင်</translation>
    </message>
    <message>
        <source>None found yet</source>
        <comment>prompt interpreter answerOption cannot label</comment>
        <translation type="unfinished">မတွေ့သေး</translation>
    </message>
    <message>
        <source>The same passport does not mean the same language. The person chooses.</source>
        <comment>prompt interpreter purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never a companion, a relative, a child, another prisoner, a guard, or a person from the same place. Embassy staff from the same town or group are no free choice either.</source>
        <comment>prompt interpreter interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter wanted</source>
        <comment>prompt need_interpreter title</comment>
        <translation type="unfinished">စကားပြန် လိုချင်</translation>
    </message>
    <message>
        <source>We will look for someone who speaks your language.</source>
        <comment>prompt need_interpreter text</comment>
        <translation type="unfinished">ကိုယ့်ဘာသာစကား ပြောတတ်တဲ့သူကို ရှာပေးပါမယ်။</translation>
    </message>
    <message>
        <source>The next steps must be found in the person&apos;s language.</source>
        <comment>prompt need_interpreter purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes when no fit interpreter is here. Then keep to needs and safety.</source>
        <comment>prompt need_interpreter interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which interpreter</source>
        <comment>prompt interpreter_wish title</comment>
        <translation type="unfinished">ဘယ်စကားပြန်လဲ</translation>
    </message>
    <message>
        <source>What would make it easier to speak through an interpreter?</source>
        <comment>prompt interpreter_wish text</comment>
        <translation type="unfinished">စကားပြန်နဲ့ ပြောရတာ ပိုလွယ်ဖို့ ဘာတွေ လိုမလဲ။</translation>
    </message>
    <message>
        <source>It may matter if it is a woman or a man, and where they come from.</source>
        <comment>prompt interpreter_wish say_instead</comment>
        <translation type="unfinished">စကားပြန်က အမျိုးသမီးလား အမျိုးသားလား၊ ဘယ်က လာတာလဲဆိုတာ အရေးကြီးချင် ကြီးပါမယ်။</translation>
    </message>
    <message>
        <source>The same community can mean trust or danger. Only the person knows.</source>
        <comment>prompt interpreter_wish purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A woman or a man, the same or another community, in the room or by phone without a face. Offer, do not guess.</source>
        <comment>prompt interpreter_wish interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their choice</source>
        <comment>prompt interpreter_choice title</comment>
        <translation type="unfinished">သူ့ရွေးချယ်မှု</translation>
    </message>
    <message>
        <source>You choose who helps with the language. I will tell you honestly what I can do.</source>
        <comment>prompt interpreter_choice text</comment>
        <translation type="unfinished">ဘာသာစကားအတွက် ဘယ်သူ ကူညီမလဲဆိုတာ ကိုယ်တိုင် ရွေးလို့ရပါတယ်။ ဘာလုပ်ပေးနိုင်သလဲဆိုတာ ပွင့်ပွင့်လင်းလင်း ပြောပြပါမယ်။</translation>
    </message>
    <message>
        <source>A woman</source>
        <comment>prompt interpreter_choice answerOption woman label</comment>
        <translation type="unfinished">အမျိုးသမီး</translation>
    </message>
    <message>
        <source>A man</source>
        <comment>prompt interpreter_choice answerOption man label</comment>
        <translation type="unfinished">အမျိုးသား</translation>
    </message>
    <message>
        <source>From my community</source>
        <comment>prompt interpreter_choice answerOption same_community label</comment>
        <translation type="unfinished">ကိုယ့်အသိုင်းအဝိုင်းက</translation>
    </message>
    <message>
        <source>Not from my community</source>
        <comment>prompt interpreter_choice answerOption other_community label</comment>
        <translation type="unfinished">ကိုယ့်အသိုင်းအဝိုင်းက မဟုတ်</translation>
    </message>
    <message>
        <source>By phone, without a face</source>
        <comment>prompt interpreter_choice answerOption by_phone label</comment>
        <translation type="unfinished">ဖုန်းနဲ့၊ မျက်နှာ မမြင်ဘဲ</translation>
    </message>
    <message>
        <source>Anyone is fine</source>
        <comment>prompt interpreter_choice answerOption no_preference label</comment>
        <translation type="unfinished">ဘယ်သူမဆို ရ</translation>
    </message>
    <message>
        <source>Who hears it can decide what is said.</source>
        <comment>prompt interpreter_choice purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask openly first, then tick what they say. When it cannot be met, say so before anyone comes in. Never a companion, a child or another person from the place.</source>
        <comment>prompt interpreter_choice interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ties</source>
        <comment>prompt interpreter_free title</comment>
        <translation type="unfinished">ပတ်သက်မှု မရှိ</translation>
    </message>
    <message>
        <source>The interpreter says they know nobody in this matter.</source>
        <comment>prompt interpreter_free text</comment>
        <translation type="unfinished">ဒီကိစ္စထဲက ဘယ်သူ့ကိုမှ မသိဘူးလို့ စကားပြန်က ပြောပါတယ်။</translation>
    </message>
    <message>
        <source>An interpreter with ties can frighten, steer or report.</source>
        <comment>prompt interpreter_free purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the interpreter alone, before they meet. Then ask the person in private, or by a card. Any tie means another interpreter.</source>
        <comment>prompt interpreter_free interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter ready</source>
        <comment>prompt interpreter_brief title</comment>
        <translation type="unfinished">စကားပြန် အသင့်ဖြစ်</translation>
    </message>
    <message>
        <source>Please say all that is said, as it is said. Add nothing.</source>
        <comment>prompt interpreter_brief text</comment>
        <translation type="unfinished">ပြောသမျှ အားလုံးကို ပြောတဲ့အတိုင်း ပြန်ပေးပါ။ ဘာမှ မဖြည့်ပါနဲ့။</translation>
    </message>
    <message>
        <source>Please keep everything here to yourself. You may ask for a rest at any time.</source>
        <comment>prompt interpreter_brief say_instead</comment>
        <translation type="unfinished">ဒီမှာ ကြားတာ အားလုံးကို တခြားသူကို မပြောပါနဲ့။ ဘယ်အချိန်မဆို နားဖို့ ပြောလို့ရပါတယ်။</translation>
    </message>
    <message>
        <source>Said to the interpreter before the talk, with the hard topics named.</source>
        <comment>prompt interpreter_brief purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak to the person, in short parts. Agree on a sign for stop. A number is enough, no name.</source>
        <comment>prompt interpreter_brief interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card for the interpreter</source>
        <comment>prompt interpreter_card title</comment>
        <translation type="unfinished">စကားပြန်အတွက် ကတ်</translation>
    </message>
    <message>
        <source>Say everything that is said, as it is said.
Add nothing. Leave nothing out. Give no opinion.
Say “I” when the person says “I”.
Short parts. Ask for a pause when you need one.
You may hear hard things. You may ask for a rest at any time.
Keep everything here to yourself.
If you know anyone in this matter, tell the officer alone.</source>
        <comment>prompt interpreter_card text</comment>
        <translation type="unfinished">ပြောသမျှ အားလုံးကို ပြောတဲ့အတိုင်း ပြန်ပေးပါ။
ဘာမှ မဖြည့်ပါနဲ့။ ဘာမှ မချန်ပါနဲ့။ ကိုယ့်ထင်မြင်ချက် မပေးပါနဲ့။
ကာယကံရှင်က “ကျွန်တော်/ကျွန်မ” လို့ ပြောရင် “ကျွန်တော်/ကျွန်မ” လို့ပဲ ပြန်ပါ။
တိုတိုစီ ပြန်ပါ။ လိုရင် ခဏရပ်ဖို့ ပြောပါ။
စိတ်မသက်သာစရာတွေ ကြားရနိုင်ပါတယ်။ ဘယ်အချိန်မဆို နားဖို့ ပြောလို့ရပါတယ်။
ဒီမှာ ကြားတာ အားလုံးကို တခြားသူကို မပြောပါနဲ့။
ဒီကိစ္စထဲက တစ်ယောက်ယောက်ကို သိရင် အရာရှိ တစ်ယောက်တည်းကိုသာ ပြောပါ။</translation>
    </message>
    <message>
        <source>What was said before the talk can be read again, in quiet.</source>
        <comment>prompt interpreter_card purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the talk, alone with the interpreter, and with words of the law made clear. Never in place of the no-ties check.</source>
        <comment>prompt interpreter_card interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understanding each other</source>
        <comment>prompt interpreter_understood title</comment>
        <translation type="unfinished">အချင်းချင်း နားလည်မှု</translation>
    </message>
    <message>
        <source>How well do you understand the interpreter?</source>
        <comment>prompt interpreter_understood text</comment>
        <translation type="unfinished">စကားပြန် ပြောတာကို ဘယ်လောက် နားလည်ပါသလဲ။</translation>
    </message>
    <message>
        <source>Well</source>
        <comment>prompt interpreter_understood answerOption well label</comment>
        <translation type="unfinished">ကောင်းကောင်း</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>prompt interpreter_understood answerOption partly label</comment>
        <translation type="unfinished">တချို့တဝက်</translation>
    </message>
    <message>
        <source>Badly</source>
        <comment>prompt interpreter_understood answerOption badly label</comment>
        <translation type="unfinished">ခက်ခက်ခဲခဲ</translation>
    </message>
    <message>
        <source>Could not ask</source>
        <comment>prompt interpreter_understood answerOption cannot label</comment>
        <translation type="unfinished">မမေးနိုင်ခဲ့ပါ</translation>
    </message>
    <message>
        <source>Trouble with language must never be read as trouble with the account.</source>
        <comment>prompt interpreter_understood purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again in the middle, with a card, not through the interpreter.</source>
        <comment>prompt interpreter_understood interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My doubt, private</source>
        <comment>prompt interpreter_doubt title</comment>
        <translation type="unfinished">ကိုယ် မသေချာတာ၊ သီးသန့်</translation>
    </message>
    <message>
        <source>For the officer alone, at any time. Something about the interpreting may not be right.</source>
        <comment>prompt interpreter_doubt text</comment>
        <translation type="unfinished">အရာရှိ တစ်ယောက်တည်းအတွက်၊ ဘယ်အချိန်မဆို။ စကားပြန်ဆိုတာမှာ တစ်ခုခု မမှန်တာ ရှိနေနိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>Another language</source>
        <comment>prompt interpreter_doubt answerOption language label</comment>
        <translation type="unfinished">တခြားဘာသာစကား</translation>
    </message>
    <message>
        <source>Another dialect</source>
        <comment>prompt interpreter_doubt answerOption dialect label</comment>
        <translation type="unfinished">ဒေသိယစကား မတူ</translation>
    </message>
    <message>
        <source>Longer or shorter than said</source>
        <comment>prompt interpreter_doubt answerOption left_out label</comment>
        <translation type="unfinished">ပြောတာထက် ရှည် ဒါမှမဟုတ် တို</translation>
    </message>
    <message>
        <source>Answers for the person</source>
        <comment>prompt interpreter_doubt answerOption steers label</comment>
        <translation type="unfinished">ကာယကံရှင်အစား ဖြေနေတယ်</translation>
    </message>
    <message>
        <source>The person is uneasy</source>
        <comment>prompt interpreter_doubt answerOption uneasy label</comment>
        <translation type="unfinished">ကာယကံရှင် စိတ်မသက်သာ</translation>
    </message>
    <message>
        <source>They may know each other</source>
        <comment>prompt interpreter_doubt answerOption ties label</comment>
        <translation type="unfinished">အချင်းချင်း သိနေနိုင်</translation>
    </message>
    <message>
        <source>Tired</source>
        <comment>prompt interpreter_doubt answerOption tired label</comment>
        <translation type="unfinished">ပင်ပန်းနေတယ်</translation>
    </message>
    <message>
        <source>A doubt about the interpreting belongs beside the words, and never weighs on the person.</source>
        <comment>prompt interpreter_doubt purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap it where the interpreter does not see the screen. Then take a break and think about a change.</source>
        <comment>prompt interpreter_doubt interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another interpreter</source>
        <comment>prompt interpreter_change title</comment>
        <translation type="unfinished">တခြားစကားပြန်</translation>
    </message>
    <message>
        <source>We change the interpreter. It is nobody&apos;s fault.</source>
        <comment>prompt interpreter_change text</comment>
        <translation type="unfinished">စကားပြန်ကို ပြောင်းပါမယ်။ ဘယ်သူ့အပြစ်မှ မဟုတ်ပါဘူး။</translation>
    </message>
    <message>
        <source>Going on with the wrong interpreter can do harm that cannot be taken back.</source>
        <comment>prompt interpreter_change purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a neutral reason to both. What was said so far keeps its note on the interpreting. Explain and check again.</source>
        <comment>prompt interpreter_change interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <comment>prompt people_here title</comment>
        <translation type="unfinished">အခန်းထဲက လူများ</translation>
    </message>
    <message>
        <source>I will say who is here, what each one does, and who can see us.</source>
        <comment>prompt people_here text</comment>
        <translation type="unfinished">ဒီမှာ ဘယ်သူတွေ ရှိသလဲ၊ တစ်ယောက်စီက ဘာလုပ်သလဲ၊ ဘယ်သူတွေက မြင်နိုင်သလဲ ပြောပြပါမယ်။</translation>
    </message>
    <message>
        <source>Strangers in the room are a threat until they are named.</source>
        <comment>prompt people_here purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the guard, the nurse, the colleague and anyone on the line. Only those who are needed stay. Nobody from the security services of either state takes part.</source>
        <comment>prompt people_here interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we record</source>
        <comment>prompt recording title</comment>
        <translation type="unfinished">ဘယ်လို မှတ်မလဲ</translation>
    </message>
    <message>
        <source>This is how our talk will be written down.</source>
        <comment>prompt recording text</comment>
        <translation type="unfinished">စကားပြောတာကို ဒီလို ရေးမှတ်ပါမယ်။</translation>
    </message>
    <message>
        <source>Notes only</source>
        <comment>prompt recording answerOption notes label</comment>
        <translation type="unfinished">မှတ်စုသာ</translation>
    </message>
    <message>
        <source>Notes and sound</source>
        <comment>prompt recording answerOption sound label</comment>
        <translation type="unfinished">မှတ်စုနဲ့ အသံ</translation>
    </message>
    <message>
        <source>Notes and video</source>
        <comment>prompt recording answerOption video label</comment>
        <translation type="unfinished">မှတ်စုနဲ့ ဗီဒီယို</translation>
    </message>
    <message>
        <source>Nothing now</source>
        <comment>prompt recording answerOption none label</comment>
        <translation type="unfinished">အခု ဘာမှ မမှတ်</translation>
    </message>
    <message>
        <source>The person should know before the first word is kept.</source>
        <comment>prompt recording purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of a prison or a ward may forbid it. No photo, except one the person wants for a travel paper. Say if a call is kept by your office.</source>
        <comment>prompt recording interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told before</source>
        <comment>prompt told_before title</comment>
        <translation type="unfinished">အရင် ပြောပြခဲ့တာ</translation>
    </message>
    <message>
        <source>What would you rather not tell again?</source>
        <comment>prompt told_before text</comment>
        <translation type="unfinished">ဘာကို ထပ်မပြောချင်တော့ပါသလဲ။</translation>
    </message>
    <message>
        <source>What is already known need not be told again.</source>
        <comment>prompt told_before purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask to whom. It could be an office that your state must not know of. Ask no other office what the person told it.</source>
        <comment>prompt told_before interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one</source>
        <comment>prompt prison_one_by_one title</comment>
        <translation type="unfinished">တစ်ယောက်ချင်း</translation>
    </message>
    <message>
        <source>Each person is called in alone, in no special order.</source>
        <comment>prompt prison_one_by_one text</comment>
        <translation type="unfinished">တစ်ယောက်ချင်းစီကို အထူးအစီအစဉ်မရှိဘဲ သီးသန့် ခေါ်ပါတယ်။</translation>
    </message>
    <message>
        <source>Who is seen, how long and in which order is watched by everybody inside.</source>
        <comment>prompt prison_one_by_one purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each visit about the same time. Bring the same things for all. Call out no names in the yard. Someone who does not want to come out is not asked for a reason.</source>
        <comment>prompt prison_one_by_one interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes may be read</source>
        <comment>prompt prison_notes title</comment>
        <translation type="unfinished">မှတ်စု ဖတ်ခံရနိုင်</translation>
    </message>
    <message>
        <source>Someone may look at my notes when I go out. So I write little, and no names.</source>
        <comment>prompt prison_notes text</comment>
        <translation type="unfinished">ထွက်သွားတဲ့အခါ မှတ်စုတွေကို တစ်ယောက်ယောက် ကြည့်နိုင်ပါတယ်။ ဒါကြောင့် နည်းနည်းပဲ ရေးပါတယ်။ နာမည် မရေးပါဘူး။</translation>
    </message>
    <message>
        <source>The person should choose their words knowing that paper is not safe here.</source>
        <comment>prompt prison_notes purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no tablet may come in, use paper without a name, and only needs and dates. Put the rest into the vault after the visit, from memory, and destroy the paper.</source>
        <comment>prompt prison_notes interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Able to talk</source>
        <comment>prompt hospital_able title</comment>
        <translation type="unfinished">စကားပြောနိုင်</translation>
    </message>
    <message>
        <source>How much talking feels right for you today?</source>
        <comment>prompt hospital_able text</comment>
        <translation type="unfinished">ဒီနေ့ ဘယ်လောက် စကားပြောရရင် အဆင်ပြေမလဲ။</translation>
    </message>
    <message>
        <source>Some talking</source>
        <comment>prompt hospital_able answerOption some label</comment>
        <translation type="unfinished">အတော်အသင့်</translation>
    </message>
    <message>
        <source>Only a little</source>
        <comment>prompt hospital_able answerOption a_little label</comment>
        <translation type="unfinished">နည်းနည်းလေးပဲ</translation>
    </message>
    <message>
        <source>Not today</source>
        <comment>prompt hospital_able answerOption none label</comment>
        <translation type="unfinished">ဒီနေ့ မဟုတ်သေး</translation>
    </message>
    <message>
        <source>Could not ask</source>
        <comment>prompt hospital_able answerOption cannot label</comment>
        <translation type="unfinished">မမေးနိုင်ခဲ့ပါ</translation>
    </message>
    <message>
        <source>Even when a doctor says yes, the person decides.</source>
        <comment>prompt hospital_able purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fever, pain, sleepiness or strong medicine, ask for no choice and no signature. What is agreed half asleep is asked again another day.</source>
        <comment>prompt hospital_able interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone itself</source>
        <comment>prompt call_line title</comment>
        <translation type="unfinished">ဖုန်းအကြောင်း</translation>
    </message>
    <message>
        <source>What should I know about this phone or account?</source>
        <comment>prompt call_line text</comment>
        <translation type="unfinished">ဒီဖုန်း ဒါမှမဟုတ် ဒီအကောင့်အကြောင်း ဘာသိထားသင့်ပါသလဲ။</translation>
    </message>
    <message>
        <source>It helps me to know if others use it or look at it.</source>
        <comment>prompt call_line say_instead</comment>
        <translation type="unfinished">တခြားသူတွေ သုံးသလား၊ ကြည့်သလား သိထားရရင် အထောက်အကူ ဖြစ်ပါတယ်။</translation>
    </message>
    <message>
        <source>A phone may belong to others, may be read, and may tell where it is.</source>
        <comment>prompt call_line purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer another way or another day. Send no link, no form and no list unless the person asks for it.</source>
        <comment>prompt call_line interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word to stop</source>
        <comment>prompt call_code title</comment>
        <translation type="unfinished">ရပ်ဖို့ စကားလုံး</translation>
    </message>
    <message>
        <source>What everyday word shall mean that we stop at once?</source>
        <comment>prompt call_code text</comment>
        <translation type="unfinished">ချက်ချင်း ရပ်ဖို့ အချက်ပြမယ့် နေ့စဉ်သုံး စကားလုံးက ဘာဖြစ်ရမလဲ။</translation>
    </message>
    <message>
        <source>The person must be able to end it without a listener noticing.</source>
        <comment>prompt call_code purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the word comes, say at once something ordinary that you agreed on, and end. Ask nothing more. A call that simply ends counts as the word.</source>
        <comment>prompt call_code interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the line breaks</source>
        <comment>prompt call_back title</comment>
        <translation type="unfinished">ဖုန်းလိုင်း ပြတ်ရင်</translation>
    </message>
    <message>
        <source>What should I do if the line breaks?</source>
        <comment>prompt call_back text</comment>
        <translation type="unfinished">ဖုန်းလိုင်း ပြတ်သွားရင် ဘာလုပ်ပေးရမလဲ။</translation>
    </message>
    <message>
        <source>A call back at the wrong moment can undo everything.</source>
        <comment>prompt call_back purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree who calls, once, when, and what is said first. Without an agreement nobody calls back. If you heard a danger to life, the danger cards come first.</source>
        <comment>prompt call_back interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be waiting</source>
        <comment>prompt arrival_waiting title</comment>
        <translation type="unfinished">ဘယ်သူ စောင့်နေနိုင်သလဲ</translation>
    </message>
    <message>
        <source>Who do you expect to meet outside?</source>
        <comment>prompt arrival_waiting text</comment>
        <translation type="unfinished">အပြင်မှာ ဘယ်သူနဲ့ တွေ့မယ်လို့ ထင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>Is there anyone you would rather not meet?</source>
        <comment>prompt arrival_waiting paired 1 text</comment>
        <translation type="unfinished">မတွေ့ချင်တဲ့သူ ရှိပါသလား။</translation>
    </message>
    <message>
        <source>Only if it is still open, and before anyone is let in or told the way out.</source>
        <comment>prompt arrival_waiting paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me what would make the way out easier.</source>
        <comment>prompt arrival_waiting paired 1 then</comment>
        <translation type="unfinished">ဘာရှိရင် အပြင်ထွက်ရတာ ပိုလွယ်မလဲ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Family, a recruiter, a lender, police or reporters may all stand behind the same door.</source>
        <comment>prompt arrival_waiting purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody outside hears that the person is with you, not even family, until the person says so.</source>
        <comment>prompt arrival_waiting interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cameras</source>
        <comment>prompt arrival_press title</comment>
        <translation type="unfinished">ကင်မရာ မရှိ</translation>
    </message>
    <message>
        <source>No camera and no reporter comes into this room.</source>
        <comment>prompt arrival_press text</comment>
        <translation type="unfinished">ဒီအခန်းထဲကို ကင်မရာနဲ့ သတင်းထောက် မဝင်ပါဘူး။</translation>
    </message>
    <message>
        <source>A face on the news cannot be called back.</source>
        <comment>prompt arrival_press purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it to your own press office too. No row of people, no sitting on the floor, no masks put on for a picture. If it cannot be kept, tell the person before the door opens.</source>
        <comment>prompt arrival_press interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bags and papers</source>
        <comment>prompt arrival_bags title</comment>
        <translation type="unfinished">အိတ်နဲ့ စာရွက်စာတမ်း</translation>
    </message>
    <message>
        <source>What do you need from your bags now?</source>
        <comment>prompt arrival_bags text</comment>
        <translation type="unfinished">အိတ်တွေထဲက အခု ဘာလိုပါသလဲ။</translation>
    </message>
    <message>
        <source>Medicine, a phone number or a child&apos;s photo may be in a bag that someone else holds.</source>
        <comment>prompt arrival_bags purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bags stay in sight. Nobody searches them as part of this talk. Papers stay with the person.</source>
        <comment>prompt arrival_bags interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to leave</source>
        <comment>prompt embassy_leave title</comment>
        <translation type="unfinished">ထွက်သွားလို့ရ</translation>
    </message>
    <message>
        <source>You can leave at any time. Your papers and your phone stay with you.</source>
        <comment>prompt embassy_leave text</comment>
        <translation type="unfinished">ဘယ်အချိန်မဆို ထွက်သွားလို့ ရပါတယ်။ စာရွက်စာတမ်းနဲ့ ဖုန်းက သင့်ဆီမှာပဲ ရှိနေပါမယ်။</translation>
    </message>
    <message>
        <source>A building of the state can feel like a place one is not let out of.</source>
        <comment>prompt embassy_leave purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no paper in as a pledge. If one must be copied, do it before their eyes and give it back at once.</source>
        <comment>prompt embassy_leave interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way here</source>
        <comment>prompt embassy_with title</comment>
        <translation type="unfinished">ဒီကို လာတဲ့လမ်း</translation>
    </message>
    <message>
        <source>How was it to come here today?</source>
        <comment>prompt embassy_with text</comment>
        <translation type="unfinished">ဒီနေ့ ဒီကို လာရတာ ဘယ်လိုရှိခဲ့ပါသလဲ။</translation>
    </message>
    <message>
        <source>Tell me about the way back from here.</source>
        <comment>prompt embassy_with follow_ups 1</comment>
        <translation type="unfinished">ဒီကနေ ပြန်မယ့်လမ်းအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Someone may have brought the person, may wait outside, or may ask what was said.</source>
        <comment>prompt embassy_with purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If someone waits, agree on what the person can say this visit was about. A visit for a paper is true and enough.</source>
        <comment>prompt embassy_with interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who I am</source>
        <comment>prompt explain_role title</comment>
        <translation type="unfinished">ဘယ်သူလဲ</translation>
    </message>
    <message>
        <source>I work for the government of …. I am not from the police, I am not a judge, and I am not your lawyer. What I do for you, I do as an officer of that government.</source>
        <comment>prompt explain_role text</comment>
        <translation type="unfinished">ကျွန်တော်/ကျွန်မက … အစိုးရအတွက် အလုပ်လုပ်ပါတယ်။ ရဲ မဟုတ်ပါဘူး။ တရားသူကြီး မဟုတ်ပါဘူး။ သင့်ရှေ့နေလည်း မဟုတ်ပါဘူး။ သင့်အတွက် လုပ်ပေးတာတွေကို အဲဒီအစိုးရရဲ့ အရာရှိအနေနဲ့ လုပ်ပေးတာပါ။</translation>
    </message>
    <message>
        <source>I work for a consulate, so I belong to the state. You may also have help that has nothing to do with us.</source>
        <comment>prompt explain_role say_instead</comment>
        <translation type="unfinished">ကောင်စစ်ဝန်ရုံးမှာ အလုပ်လုပ်တဲ့အတွက် ကျွန်တော်/ကျွန်မက အစိုးရဘက်ကပါ။ ကျွန်တော်/ကျွန်မတို့နဲ့ လုံးဝ မပတ်သက်တဲ့ အကူအညီလည်း ယူလို့ရပါတယ်။</translation>
    </message>
    <message>
        <source>Tell me in your own words who I work for.</source>
        <comment>prompt explain_role follow_ups 1</comment>
        <translation type="unfinished">ကျွန်တော်/ကျွန်မ ဘယ်သူ့အတွက် အလုပ်လုပ်သလဲဆိုတာ ကိုယ့်စကားနဲ့ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Many take a friendly visitor from home for a helper without a master. Say plainly whose officer you are.</source>
        <comment>prompt explain_role purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never say that you are on their side against the state. Others in the room are named, with their reason.</source>
        <comment>prompt explain_role interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help without us</source>
        <comment>prompt explain_independent title</comment>
        <translation type="unfinished">သံရုံးမပါတဲ့ အကူအညီ</translation>
    </message>
    <message>
        <source>There is help that works for no government: support organisations, independent lawyers, the refugee agency. This country may also have a protection agency. They can help you with us or without us.</source>
        <comment>prompt explain_independent text</comment>
        <translation type="unfinished">ဘယ်အစိုးရအတွက်မှ အလုပ်မလုပ်တဲ့ အကူအညီတွေ ရှိပါတယ်။ ကူညီရေးအဖွဲ့တွေ၊ လွတ်လပ်တဲ့ ရှေ့နေတွေ၊ ဒုက္ခသည်များဆိုင်ရာ အေဂျင်စီတို့ပါ။ ဒီနိုင်ငံမှာ ကာကွယ်စောင့်ရှောက်ရေးဌာနလည်း ရှိကောင်းရှိပါမယ်။ ကျွန်တော်/ကျွန်မတို့ ပါပါ မပါပါ သူတို့ ကူညီနိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>Nobody has to go through me to get help.</source>
        <comment>prompt explain_independent say_instead</comment>
        <translation type="unfinished">အကူအညီရဖို့ ဘယ်သူမှ ကျွန်တော်/ကျွန်မကို ဖြတ်စရာ မလိုပါဘူး။</translation>
    </message>
    <message>
        <source>What would you need to reach them?</source>
        <comment>prompt explain_independent follow_ups 1</comment>
        <translation type="unfinished">သူတို့ကို ဆက်သွယ်ဖို့ ဘာတွေ လိုမလဲ။</translation>
    </message>
    <message>
        <source>A route around the home state must be real, with a name and a number, not a sentence.</source>
        <comment>prompt explain_independent purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same list for everyone, in every visit, so that taking it says nothing. Do not offer to call for the person. Do not ask afterwards.</source>
        <comment>prompt explain_independent interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I never ask</source>
        <comment>prompt explain_not_asked title</comment>
        <translation type="unfinished">ဘယ်တော့မှ မမေးတာ</translation>
    </message>
    <message>
        <source>I never ask if you have asked another country to protect you. I cannot see it. Please do not tell me. It makes no difference to my help.</source>
        <comment>prompt explain_not_asked text</comment>
        <translation type="unfinished">တခြားနိုင်ငံတစ်ခုကို အကာအကွယ် တောင်းထားသလားဆိုတာ ဘယ်တော့မှ မမေးပါဘူး။ အဲဒါကို ကျွန်တော်/ကျွန်မ မမြင်နိုင်ပါဘူး။ ကျေးဇူးပြုပြီး မပြောပါနဲ့။ ကူညီပေးတာကတော့ အတူတူပါပဲ။</translation>
    </message>
    <message>
        <source>Tell me how that sounds to you.</source>
        <comment>prompt explain_not_asked follow_ups 1</comment>
        <translation type="unfinished">အဲဒါကို ကြားရတာ ဘယ်လိုရှိသလဲ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>What the home state does not know cannot harm the person or the family.</source>
        <comment>prompt explain_not_asked purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it to everyone, in the same words. Do not look for signs of it, and ask no other office. If it slips out, do not write it.</source>
        <comment>prompt explain_not_asked interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does not hear of it</source>
        <comment>prompt explain_silence title</comment>
        <translation type="unfinished">ဘယ်သူ မကြားရသလဲ</translation>
    </message>
    <message>
        <source>I do not tell the police or other offices here what you say. I do not tell your family that we talk. What I must pass on, I will name in a moment.</source>
        <comment>prompt explain_silence text</comment>
        <translation type="unfinished">ပြောပြတာတွေကို ဒီက ရဲကို မပြောပါဘူး။ ဒီက တခြားရုံးတွေကိုလည်း မပြောပါဘူး။ စကားပြောကြတာကို မိသားစုကို မပြောပါဘူး။ မပြောမဖြစ် ပြောရမယ့်အရာတွေကို ခဏနေ ပြောပြပါမယ်။</translation>
    </message>
    <message>
        <source>Tell me in your own words who hears of this.</source>
        <comment>prompt explain_silence follow_ups 1</comment>
        <translation type="unfinished">ဒါကို ဘယ်သူတွေ ကြားရမလဲဆိုတာ ကိုယ့်စကားနဲ့ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Both the state outside and the people at home may use the news of a visit.</source>
        <comment>prompt explain_silence purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a prison or a ward, say also what you cannot hide: the staff see that you came. Answer no call from a relative or a ministry about the visit before the person has chosen.</source>
        <comment>prompt explain_silence interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we talk</source>
        <comment>prompt explain_reason title</comment>
        <translation type="unfinished">ဘာအတွက် စကားပြောသလဲ</translation>
    </message>
    <message>
        <source>I do not know what happened to you. I was not there. I would like to know what you need and what is safe for you.</source>
        <comment>prompt explain_reason text</comment>
        <translation type="unfinished">ဘာတွေ ဖြစ်ခဲ့တယ်ဆိုတာ ကျွန်တော်/ကျွန်မ မသိပါဘူး။ အဲဒီမှာ မရှိခဲ့ပါဘူး။ ဘာတွေ လိုအပ်သလဲ၊ သင့်အတွက် ဘာက ဘေးကင်းသလဲဆိုတာ သိချင်ပါတယ်။</translation>
    </message>
    <message>
        <source>Tell me how you see this talk.</source>
        <comment>prompt explain_reason follow_ups 1</comment>
        <translation type="unfinished">ဒီလို စကားပြောတာကို ဘယ်လို မြင်သလဲ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>It takes away the feeling of a trial.</source>
        <comment>prompt explain_reason purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say also who asked for this visit, if you may. A person who did not call for you will wonder.</source>
        <comment>prompt explain_reason interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes</source>
        <comment>prompt explain_course title</comment>
        <translation type="unfinished">ဘယ်လို သွားမလဲ</translation>
    </message>
    <message>
        <source>First I explain. Then you speak, as much as you want. Then we look at what comes next. You can pause, skip or stop at any time.</source>
        <comment>prompt explain_course text</comment>
        <translation type="unfinished">အရင်ဆုံး ရှင်းပြပါမယ်။ ပြီးရင် သင် ပြောချင်သလောက် ပြောလို့ရပါတယ်။ ပြီးရင် ရှေ့ဆက် ဘာလုပ်မလဲ အတူတူ ကြည့်ကြပါမယ်။ ဘယ်အချိန်မဆို ခဏနားလို့၊ ကျော်လို့၊ ရပ်လို့ ရပါတယ်။</translation>
    </message>
    <message>
        <source>I will tell you about how long this takes. Breaks come when you want them.</source>
        <comment>prompt explain_course say_instead</comment>
        <translation type="unfinished">ဘယ်လောက် ကြာနိုင်သလဲ ပြောပြပါမယ်။ ခဏနားချင်တဲ့အခါ နားလို့ရပါတယ်။</translation>
    </message>
    <message>
        <source>What will you do when you want a break?</source>
        <comment>prompt explain_course follow_ups 1</comment>
        <translation type="unfinished">ခဏနားချင်ရင် ဘာလုပ်မလဲ။</translation>
    </message>
    <message>
        <source>Knowing the order and the way out gives control.</source>
        <comment>prompt explain_course purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the real length and when breaks are. Agree on a sign for stop.</source>
        <comment>prompt explain_course interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may say</source>
        <comment>prompt explain_ground_rules title</comment>
        <translation type="unfinished">ပြောလို့ရတာများ</translation>
    </message>
    <message>
        <source>You may say that you do not know. You may say that you do not remember. You may say that you would rather not answer. Please correct me when I get it wrong. If I ask twice, your first answer was not wrong.</source>
        <comment>prompt explain_ground_rules text</comment>
        <translation type="unfinished">မသိဘူးလို့ ပြောလို့ရပါတယ်။ မမှတ်မိဘူးလို့ ပြောလို့ရပါတယ်။ မဖြေချင်ဘူးလို့ ပြောလို့ရပါတယ်။ ကျွန်တော်/ကျွန်မ နားလည်တာ မှားနေရင် ပြင်ပေးပါ။ နှစ်ခါ မေးမိရင်လည်း ပထမအဖြေ မှားလို့ မဟုတ်ပါဘူး။</translation>
    </message>
    <message>
        <source>What can you say when a question does not suit you?</source>
        <comment>prompt explain_ground_rules follow_ups 1</comment>
        <translation type="unfinished">အဆင်မပြေတဲ့ မေးခွန်းနဲ့ ကြုံရင် ဘာပြောလို့ရပါသလဲ။</translation>
    </message>
    <message>
        <source>Made for children, and good for everyone. It stops guessing to please.</source>
        <comment>prompt explain_ground_rules purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rights</source>
        <comment>prompt explain_rights title</comment>
        <translation type="unfinished">အခွင့်အရေးများ</translation>
    </message>
    <message>
        <source>You do not have to answer me. You may ask for a lawyer, a doctor or an interpreter. You may ask for information about your rights here.</source>
        <comment>prompt explain_rights text</comment>
        <translation type="unfinished">ကျွန်တော်/ကျွန်မကို မဖြေလည်း ရပါတယ်။ ရှေ့နေ၊ ဆရာဝန် ဒါမှမဟုတ် စကားပြန် တောင်းလို့ရပါတယ်။ ဒီမှာ သင့်အခွင့်အရေးတွေ ဘာရှိသလဲ မေးလို့ရပါတယ်။</translation>
    </message>
    <message>
        <source>Which of these would you like to know more about?</source>
        <comment>prompt explain_rights follow_ups 1</comment>
        <translation type="unfinished">ဒါတွေထဲက ဘယ်ဟာကို ပိုသိချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>Rights are only real when the person has heard them.</source>
        <comment>prompt explain_rights purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a lawyer or legal aid that does not depend on either state. You give no legal advice yourself.</source>
        <comment>prompt explain_rights interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held in another country</source>
        <comment>prompt explain_prison_rights title</comment>
        <translation type="unfinished">တခြားနိုင်ငံမှာ ထိန်းသိမ်းခံထားရရင်</translation>
    </message>
    <message>
        <source>A person held abroad must be told that they may ask for their consulate. They may write to it and speak with it. To ask for it, or not, is your choice.</source>
        <comment>prompt explain_prison_rights text</comment>
        <translation type="unfinished">နိုင်ငံခြားမှာ ထိန်းသိမ်းခံရတဲ့သူကို ကိုယ့်နိုင်ငံရဲ့ ကောင်စစ်ဝန်ရုံးနဲ့ ဆက်သွယ်ပေးဖို့ တောင်းလို့ရတယ်လို့ ပြောပြရပါတယ်။ အဲဒီရုံးကို စာရေးလို့၊ စကားပြောလို့ ရပါတယ်။ တောင်းမလား၊ မတောင်းဘူးလားဆိုတာ သင့်ရွေးချယ်မှုပါ။</translation>
    </message>
    <message>
        <source>What were you told about this here?</source>
        <comment>prompt explain_prison_rights follow_ups 1</comment>
        <translation type="unfinished">ဒီမှာ အဲဒီအကြောင်း ဘာတွေ ပြောပြခဲ့ကြပါသလဲ။</translation>
    </message>
    <message>
        <source>Consular contact is a right of the person, not a duty.</source>
        <comment>prompt explain_prison_rights purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a treaty here makes the authorities inform you without asking, say so and how you heard. If nobody told the person, note the date, and ask if you may raise it.</source>
        <comment>prompt explain_prison_rights interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer first</source>
        <comment>prompt explain_prison_acts title</comment>
        <translation type="unfinished">ရှေ့နေ အရင်</translation>
    </message>
    <message>
        <source>Please do not tell me about what you are held for. Speak with a lawyer first. I can be asked later what I heard.</source>
        <comment>prompt explain_prison_acts text</comment>
        <translation type="unfinished">ဘာအတွက် ထိန်းသိမ်းခံရတယ်ဆိုတဲ့အကြောင်း ကျေးဇူးပြုပြီး မပြောပါနဲ့။ ရှေ့နေနဲ့ အရင် စကားပြောပါ။ ကျွန်တော်/ကျွန်မ ကြားခဲ့တာကို နောက်မှ အမေးခံရနိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>What would help you to reach a lawyer?</source>
        <comment>prompt explain_prison_acts follow_ups 1</comment>
        <translation type="unfinished">ရှေ့နေကို ဆက်သွယ်နိုင်ဖို့ ဘာက အထောက်အကူ ဖြစ်မလဲ။</translation>
    </message>
    <message>
        <source>Words about acts can reach a court or a ministry. The first person to hear them should be a lawyer.</source>
        <comment>prompt explain_prison_acts purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it comes all the same, stop kindly and say this again. Do not write it down. Facts about the case come from the lawyer, if the person agrees.</source>
        <comment>prompt explain_prison_acts interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I write</source>
        <comment>prompt explain_record title</comment>
        <translation type="unfinished">ဘာတွေ ရေးမှတ်သလဲ</translation>
    </message>
    <message>
        <source>I write notes on this tablet. They are locked. I will name who in my office can read them, and how long they stay. You may ask to see what I wrote.</source>
        <comment>prompt explain_record text</comment>
        <translation type="unfinished">ဒီတက်ဘလက်ထဲမှာ မှတ်စုတွေ ရေးပါတယ်။ အဲဒါတွေကို သော့ခတ်ထားပါတယ်။ ရုံးထဲက ဘယ်သူတွေ ဖတ်နိုင်သလဲ၊ ဘယ်လောက်ကြာ ရှိနေမလဲ ပြောပြပါမယ်။ ရေးထားတာကို ကြည့်ချင်တယ်လို့ ပြောလို့ရပါတယ်။</translation>
    </message>
    <message>
        <source>Tell me in your own words what happens to my notes.</source>
        <comment>prompt explain_record follow_ups 1</comment>
        <translation type="unfinished">မှတ်စုတွေကို ဘာလုပ်မလဲဆိုတာ ကိုယ့်စကားနဲ့ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Notes of a consular officer are notes of the state. The person must know that before the first word.</source>
        <comment>prompt explain_record purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how long your agency keeps notes, how a choice can be taken back, and if the visit itself is reported home. Numbers without names may be counted later.</source>
        <comment>prompt explain_record interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I must pass on</source>
        <comment>prompt explain_confidentiality title</comment>
        <translation type="unfinished">မပြောမဖြစ် ပြောရတာ</translation>
    </message>
    <message>
        <source>Some things I cannot keep to myself. One is when a life is in danger. One is when a child is at risk. One is when a law of my country or of this one obliges me to speak.</source>
        <comment>prompt explain_confidentiality text</comment>
        <translation type="unfinished">တချို့အရာတွေကို ကျွန်တော်/ကျွန်မ တစ်ယောက်တည်း သိထားလို့ မရပါဘူး။ တစ်ခုက လူ့အသက် အန္တရာယ်ရှိတဲ့အခါပါ။ တစ်ခုက ကလေးတစ်ယောက် အန္တရာယ်ဖြစ်နိုင်တဲ့အခါပါ။ တစ်ခုက ကျွန်တော်/ကျွန်မရဲ့ နိုင်ငံ ဒါမှမဟုတ် ဒီနိုင်ငံရဲ့ ဥပဒေအရ မပြောမဖြစ် ပြောရတဲ့အခါပါ။</translation>
    </message>
    <message>
        <source>What are the things I would have to pass on?</source>
        <comment>prompt explain_confidentiality follow_ups 1</comment>
        <translation type="unfinished">ကျွန်တော်/ကျွန်မ မပြောမဖြစ် ပြောရမယ့်အရာတွေက ဘာတွေပါလဲ။</translation>
    </message>
    <message>
        <source>The limits must be known before anything is told, not after.</source>
        <comment>prompt explain_confidentiality purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each duty of both states that binds you, with an example. If your law makes you report offences of nationals, say it now, clearly, and offer the independent list again.</source>
        <comment>prompt explain_confidentiality interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help without conditions</source>
        <comment>prompt explain_help title</comment>
        <translation type="unfinished">စည်းကမ်းချက်မပါ အကူအညီ</translation>
    </message>
    <message>
        <source>Help with your needs does not depend on telling me what happened. It does not depend on going home, on the police or on a court case.</source>
        <comment>prompt explain_help text</comment>
        <translation type="unfinished">လိုအပ်တာတွေအတွက် အကူအညီရဖို့က ဘာဖြစ်ခဲ့တယ်ဆိုတာ ပြောပြတာနဲ့ မဆိုင်ပါဘူး။ အိမ်ပြန်တာ၊ ရဲ၊ တရားရုံးက အမှုတို့နဲ့လည်း မဆိုင်ပါဘူး။</translation>
    </message>
    <message>
        <source>Tell me how you understand that.</source>
        <comment>prompt explain_help follow_ups 1</comment>
        <translation type="unfinished">အဲဒါကို ဘယ်လို နားလည်သလဲ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Many think that they must pay for a travel paper with a statement.</source>
        <comment>prompt explain_help purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a rule of your service does tie help to something, name it now, and name who helps without it.</source>
        <comment>prompt explain_help interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I can and cannot</source>
        <comment>prompt explain_no_promises title</comment>
        <translation type="unfinished">လုပ်နိုင်တာ၊ မလုပ်နိုင်တာ</translation>
    </message>
    <message>
        <source>I can ask how you are, help you find a doctor or a lawyer, and help with a travel paper. I cannot promise a release, a paper, a day or the end of a trial. I cannot give legal advice. I can say who decides.</source>
        <comment>prompt explain_no_promises text</comment>
        <translation type="unfinished">နေရတာ ဘယ်လိုရှိသလဲ မေးနိုင်ပါတယ်။ ဆရာဝန် ဒါမှမဟုတ် ရှေ့နေ ရှာဖို့ ကူညီနိုင်ပါတယ်။ ခရီးသွားစာရွက်စာတမ်းအတွက် ကူညီနိုင်ပါတယ်။ လွတ်မယ်၊ စာရွက်စာတမ်းရမယ်၊ ဘယ်နေ့ဖြစ်မယ်၊ တရားရုံးက အမှု ပြီးမယ်လို့ ကတိမပေးနိုင်ပါဘူး။ ဥပဒေအကြံ မပေးနိုင်ပါဘူး။ ဘယ်သူက ဆုံးဖြတ်တယ်ဆိုတာ ပြောပြနိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>What would you like to know about who decides?</source>
        <comment>prompt explain_no_promises follow_ups 1</comment>
        <translation type="unfinished">ဘယ်သူ ဆုံးဖြတ်သလဲဆိုတဲ့အကြောင်း ဘာသိချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>A broken promise repeats what the recruiter did. A short true list is worth more.</source>
        <comment>prompt explain_no_promises purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the list to what your service does here, and say what it costs. In a cell every kind word is heard as a promise. Do not say soon, do not compare with other cases, and name only a day of your next visit that you can keep.</source>
        <comment>prompt explain_no_promises interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may say no to us</source>
        <comment>prompt explain_embassy title</comment>
        <translation type="unfinished">မလိုချင်ဘူး ပြောလို့ရ</translation>
    </message>
    <message>
        <source>You need not accept help from us. You may stop with us today and come back later. A no closes no door.</source>
        <comment>prompt explain_embassy text</comment>
        <translation type="unfinished">ကျွန်တော်/ကျွန်မတို့ဆီက အကူအညီကို လက်ခံစရာ မလိုပါဘူး။ ဒီနေ့ ရပ်ပြီး နောက်မှ ပြန်လာလို့ရပါတယ်။ မလိုဘူးလို့ ပြောလည်း ဘယ်တံခါးမှ ပိတ်မသွားပါဘူး။</translation>
    </message>
    <message>
        <source>Tell me what you would want from us, if anything.</source>
        <comment>prompt explain_embassy follow_ups 1</comment>
        <translation type="unfinished">ကျွန်တော်/ကျွန်မတို့ဆီက လိုချင်တာ ရှိရင် ဘာလဲ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>For some people their own state is help. For others it is the danger.</source>
        <comment>prompt explain_embassy purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no is not a file note about loyalty. Write only that the person does not wish contact.</source>
        <comment>prompt explain_embassy interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to complain</source>
        <comment>prompt explain_complaints title</comment>
        <translation type="unfinished">ဘယ်လို တိုင်ကြားမလဲ</translation>
    </message>
    <message>
        <source>You may complain about how you are treated, also later. I will show you how and to whom.</source>
        <comment>prompt explain_complaints text</comment>
        <translation type="unfinished">ဒီမှာ ဘယ်လို ဆက်ဆံခံရတယ်ဆိုတာကို တိုင်ကြားလို့ရပါတယ်။ နောက်မှလည်း တိုင်ကြားလို့ရပါတယ်။ ဘယ်လို၊ ဘယ်သူ့ဆီ တိုင်ကြားရမလဲ ပြပေးပါမယ်။</translation>
    </message>
    <message>
        <source>Who would you tell if something was not right here?</source>
        <comment>prompt explain_complaints follow_ups 1</comment>
        <translation type="unfinished">ဒီမှာ မသင့်တော်တာ တစ်ခုခု ရှိခဲ့ရင် ဘယ်သူ့ကို ပြောမလဲ။</translation>
    </message>
    <message>
        <source>A way to complain that is outside this room protects both of you.</source>
        <comment>prompt explain_complaints purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an office that does not report to you.</source>
        <comment>prompt explain_complaints interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <comment>prompt explain_again title</comment>
        <translation type="unfinished">နောက်တစ်ကြိမ်</translation>
    </message>
    <message>
        <source>What would you like me to say again?</source>
        <comment>prompt explain_again text</comment>
        <translation type="unfinished">ဘယ်ဟာကို ပြန်ပြောပြစေချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>Asking what to repeat works better than asking for a nod.</source>
        <comment>prompt explain_again purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the person say back, in their own words, what will happen.</source>
        <comment>prompt explain_again interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices</source>
        <comment>prompt consent_intro title</comment>
        <translation type="unfinished">သင့်ရွေးချယ်မှု</translation>
    </message>
    <message>
        <source>I ask about each choice by itself. You can say not now, and change your mind later. I need no reason.</source>
        <comment>prompt consent_intro text</comment>
        <translation type="unfinished">ရွေးချယ်စရာ တစ်ခုချင်းစီကို သီးခြား မေးပါမယ်။ အခုမဟုတ်သေးဘူးလို့ ပြောလို့ရပါတယ်။ နောက်မှ စိတ်ပြောင်းလို့လည်း ရပါတယ်။ အကြောင်းပြစရာ မလိုပါဘူး။</translation>
    </message>
    <message>
        <source>Separate choices are real choices. One yes for everything is not.</source>
        <comment>prompt consent_intro purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait after each one. A shrug or silence is not now. In front of a uniform or an embassy desk, a quick yes may be fear.</source>
        <comment>prompt consent_intro interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk now</source>
        <comment>prompt consent_talk title</comment>
        <translation type="unfinished">အခု စကားပြောဖို့</translation>
    </message>
    <message>
        <source>Is it all right for us to talk now?</source>
        <comment>prompt consent_talk text</comment>
        <translation type="unfinished">အခု စကားပြောရင် အဆင်ပြေပါသလား။</translation>
    </message>
    <message>
        <source>We can also talk on another day.</source>
        <comment>prompt consent_talk say_instead</comment>
        <translation type="unfinished">နောက်နေ့မှ စကားပြောလည်း ရပါတယ်။</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_talk answerOption given label</comment>
        <translation type="unfinished">အဆင်ပြေပါတယ်</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_talk answerOption refused label</comment>
        <translation type="unfinished">ဘေးမကင်းပါဘူး</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_talk answerOption not_now label</comment>
        <translation type="unfinished">အခုမဟုတ်သေး</translation>
    </message>
    <message>
        <source>Needs are met and doors stay open, whatever the answer.</source>
        <comment>prompt consent_talk purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no, thank them, leave the independent list and a day when you come again, and go.</source>
        <comment>prompt consent_talk interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this place</source>
        <comment>prompt choices_not_here title</comment>
        <translation type="unfinished">ဒီနေရာမှာ မဟုတ်</translation>
    </message>
    <message>
        <source>Some questions we leave for a place where nobody can hear us.</source>
        <comment>prompt choices_not_here text</comment>
        <translation type="unfinished">တချို့မေးခွန်းတွေကို ဘယ်သူမှ မကြားနိုင်တဲ့ နေရာအတွက် ချန်ထားပါမယ်။</translation>
    </message>
    <message>
        <source>A question about fear, home or family can harm by being overheard, whatever the answer.</source>
        <comment>prompt choices_not_here purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown until Private is answered with yes. Until then, going back counts as not asked. So nothing goes home and nobody in the family is called.</source>
        <comment>prompt choices_not_here interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back</source>
        <comment>prompt fear_of_return title</comment>
        <translation type="unfinished">ပြန်သွားခြင်း</translation>
    </message>
    <message>
        <source>You may leave this to someone else, and I need no reason. How does the thought of going back feel to you?</source>
        <comment>prompt fear_of_return text</comment>
        <translation type="unfinished">ဒါကို တခြားသူနဲ့မှ ပြောလည်း ရပါတယ်။ အကြောင်းပြစရာ မလိုပါဘူး။ ပြန်ဖို့ တွေးမိရင် ဘယ်လို ခံစားရပါသလဲ။</translation>
    </message>
    <message>
        <source>Rather not with us is a full answer. How does the thought of going back feel to you?</source>
        <comment>prompt fear_of_return say_instead</comment>
        <translation type="unfinished">ကျွန်တော်/ကျွန်မတို့နဲ့ မပြောချင်ဘူးဆိုရင် အဲဒါလည်း ပြည့်စုံတဲ့ အဖြေပါ။ ပြန်ဖို့ တွေးမိရင် ဘယ်လို ခံစားရပါသလဲ။</translation>
    </message>
    <message>
        <source>Rather not say to us, afraid, or not sure</source>
        <comment>prompt fear_of_return answerOption yes label</comment>
        <translation type="unfinished">ကျွန်ုပ်တို့ကို မပြောချင်၊ ကြောက် ဒါမှမဟုတ် မသေချာ</translation>
    </message>
    <message>
        <source>Not afraid, said in their own words</source>
        <comment>prompt fear_of_return answerOption no label</comment>
        <translation type="unfinished">မကြောက်၊ သူ့ကိုယ်ပိုင်စကားနဲ့ ပြော</translation>
    </message>
    <message>
        <source>Not asked or not answered</source>
        <comment>prompt fear_of_return answerOption not_asked label</comment>
        <translation type="unfinished">မမေးရသေး ဒါမှမဟုတ် မဖြေ</translation>
    </message>
    <message>
        <source>It comes before anything more reaches the home state. Doubt and silence protect.</source>
        <comment>prompt fear_of_return purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer for three things, on purpose: this record does not show who is afraid. Any doubt, a shrug or silence counts. Ask for no reason, do not ask twice, write none. Ask again shortly before a journey. After an arrival it means going back to the town, the family or the office that waits.</source>
        <comment>prompt fear_of_return interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We stop there</source>
        <comment>prompt fear_stop title</comment>
        <translation type="unfinished">ဒီမှာ ရပ်ပါမယ်</translation>
    </message>
    <message>
        <source>Thank you. I do not speak about going back any more, and I write no reason down. I send nothing about you home, and I call nobody in your family.</source>
        <comment>prompt fear_stop text</comment>
        <translation type="unfinished">ကျေးဇူးတင်ပါတယ်။ ပြန်ဖို့အကြောင်း ထပ်မပြောတော့ပါဘူး။ အကြောင်းရင်းလည်း ရေးမထားပါဘူး။ သင့်အကြောင်း သင့်နိုင်ငံကို ဘာမှ မပို့ပါဘူး။ မိသားစုထဲက ဘယ်သူ့ကိုမှ ဖုန်းမဆက်ပါဘူး။</translation>
    </message>
    <message>
        <source>This answer ends the talk about return. Nothing is needed to prove it, and the person hears at once what it changes.</source>
        <comment>prompt fear_stop purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards about return, papers, family and home are closed now. Do not come back to it, and do not say that home is safe. If a duty of yours stands against these words, name it now, before you learn more. If someone here plans to send the person back, say that a lawyer should hear of it today.</source>
        <comment>prompt fear_stop interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone outside the state</source>
        <comment>prompt fear_independent title</comment>
        <translation type="unfinished">အစိုးရပြင်ပက တစ်ယောက်ယောက်</translation>
    </message>
    <message>
        <source>Here again is the list of people who work for no government. They can tell you what is possible here.</source>
        <comment>prompt fear_independent text</comment>
        <translation type="unfinished">ဘယ်အစိုးရအတွက်မှ အလုပ်မလုပ်တဲ့သူတွေရဲ့ စာရင်းကို ထပ်ပြပါတယ်။ ဒီမှာ ဘာတွေ ဖြစ်နိုင်တယ်ဆိုတာ သူတို့ ပြောပြနိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>Those who are not us can hear what we must not hear.</source>
        <comment>prompt fear_independent purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer, refugee agency, support organisation. Leave it or read it out. Do not choose for the person, do not call for them, do not ask later. Next steps shows the same independent help for everybody, whatever was answered here.</source>
        <comment>prompt fear_independent interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must not know</source>
        <comment>prompt must_not_know title</comment>
        <translation type="unfinished">မသိစေရသူ</translation>
    </message>
    <message>
        <source>Who should not learn that you are here, or that we talked?</source>
        <comment>prompt must_not_know text</comment>
        <translation type="unfinished">ဒီမှာရှိနေတာ ဒါမှမဟုတ် စကားပြောခဲ့တာကို မသိစေချင်တာ ဘယ်သူတွေပါလဲ။</translation>
    </message>
    <message>
        <source>It may be a person, a group, an office or a country. It may be an office of my own state.</source>
        <comment>prompt must_not_know say_instead</comment>
        <translation type="unfinished">လူတစ်ယောက်၊ အဖွဲ့တစ်ဖွဲ့၊ ရုံးတစ်ရုံး ဒါမှမဟုတ် နိုင်ငံတစ်နိုင်ငံ ဖြစ်နိုင်ပါတယ်။ ကျွန်တော်/ကျွန်မရဲ့ နိုင်ငံက ရုံးတစ်ရုံးလည်း ဖြစ်နိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>Tell me what would make it safer.</source>
        <comment>prompt must_not_know follow_ups 1</comment>
        <translation type="unfinished">ဘာရှိရင် ပိုဘေးကင်းမလဲ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Embassy or offices at home</source>
        <comment>prompt must_not_know answerOption embassy label</comment>
        <translation type="unfinished">သံရုံး ဒါမှမဟုတ် ကိုယ့်နိုင်ငံက ရုံးများ</translation>
    </message>
    <message>
        <source>The police</source>
        <comment>prompt must_not_know answerOption police label</comment>
        <translation type="unfinished">ရဲ</translation>
    </message>
    <message>
        <source>The family</source>
        <comment>prompt must_not_know answerOption family label</comment>
        <translation type="unfinished">မိသားစု</translation>
    </message>
    <message>
        <source>A state protection office</source>
        <comment>prompt must_not_know answerOption nrm_authority label</comment>
        <translation type="unfinished">ကာကွယ်စောင့်ရှောက်ရေး တာဝန်ရှိဌာန</translation>
    </message>
    <message>
        <source>A labour office</source>
        <comment>prompt must_not_know answerOption labour_authority label</comment>
        <translation type="unfinished">အလုပ်သမားရေးရာ ဌာန</translation>
    </message>
    <message>
        <source>A support organisation</source>
        <comment>prompt must_not_know answerOption ngo label</comment>
        <translation type="unfinished">ကူညီရေးအဖွဲ့တစ်ဖွဲ့</translation>
    </message>
    <message>
        <source>A hotline</source>
        <comment>prompt must_not_know answerOption hotline label</comment>
        <translation type="unfinished">အကူအညီပေး ဖုန်းလိုင်း</translation>
    </message>
    <message>
        <source>Someone else</source>
        <comment>prompt must_not_know answerOption someone_else label</comment>
        <translation type="unfinished">တခြားတစ်ယောက်</translation>
    </message>
    <message>
        <source>This comes before any office, country or relative is told anything.</source>
        <comment>prompt must_not_know purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one may hold. Read out the list, so that your own state is named by you and not by the person. Ask again later.</source>
        <comment>prompt must_not_know interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <comment>prompt consent_record title</comment>
        <translation type="unfinished">ရေးမှတ်ခြင်း</translation>
    </message>
    <message>
        <source>Is it all right if I write down what you say?</source>
        <comment>prompt consent_record text</comment>
        <translation type="unfinished">ပြောတာတွေကို ရေးမှတ်ရင် အဆင်ပြေပါသလား။</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_record answerOption given label</comment>
        <translation type="unfinished">အဆင်ပြေပါတယ်</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_record answerOption refused label</comment>
        <translation type="unfinished">ဘေးမကင်းပါဘူး</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_record answerOption not_now label</comment>
        <translation type="unfinished">အခုမဟုတ်သေး</translation>
    </message>
    <message>
        <source>Notes help that nobody has to tell it twice. Notes of a state can also be read by that state.</source>
        <comment>prompt consent_record purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no, or if going back was not answered with not afraid, write only needs, dangers and the next steps. Leave a blank line blank.</source>
        <comment>prompt consent_record interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection service</source>
        <comment>prompt consent_protection_service title</comment>
        <translation type="unfinished">ကာကွယ်စောင့်ရှောက်ရေးဌာန</translation>
    </message>
    <message>
        <source>Is it all right if I tell a protection service what you need?</source>
        <comment>prompt consent_protection_service text</comment>
        <translation type="unfinished">ဘာတွေ လိုအပ်တယ်ဆိုတာ ကာကွယ်စောင့်ရှောက်ရေးဌာနကို ပြောပြရင် အဆင်ပြေပါသလား။</translation>
    </message>
    <message>
        <source>They look for shelter, a doctor and safety. You can ask for advice without a name.</source>
        <comment>prompt consent_protection_service say_instead</comment>
        <translation type="unfinished">သူတို့က နေစရာ၊ ဆရာဝန်နဲ့ ဘေးကင်းဖို့ နည်းလမ်း ရှာပေးပါတယ်။ နာမည်မပြောဘဲ အကြံတောင်းလို့ ရပါတယ်။</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_protection_service answerOption given label</comment>
        <translation type="unfinished">အဆင်ပြေပါတယ်</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_protection_service answerOption refused label</comment>
        <translation type="unfinished">ဘေးမကင်းပါဘူး</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_protection_service answerOption not_now label</comment>
        <translation type="unfinished">အခုမဟုတ်သေး</translation>
    </message>
    <message>
        <source>One choice for the services that protect. It says nothing about police.</source>
        <comment>prompt consent_protection_service purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which service, what you would tell it and what you would leave out.</source>
        <comment>prompt consent_protection_service interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support organisation</source>
        <comment>prompt consent_ngo title</comment>
        <translation type="unfinished">ကူညီရေးအဖွဲ့</translation>
    </message>
    <message>
        <source>Is it all right if I tell a support organisation what you need?</source>
        <comment>prompt consent_ngo text</comment>
        <translation type="unfinished">ဘာတွေ လိုအပ်တယ်ဆိုတာ ကူညီရေးအဖွဲ့ကို ပြောပြရင် အဆင်ပြေပါသလား။</translation>
    </message>
    <message>
        <source>It does not belong to the government. You can speak with it yourself first.</source>
        <comment>prompt consent_ngo say_instead</comment>
        <translation type="unfinished">အဲဒီအဖွဲ့က အစိုးရပိုင် မဟုတ်ပါဘူး။ အရင်ဆုံး ကိုယ်တိုင် စကားပြောကြည့်လို့ ရပါတယ်။</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_ngo answerOption given label</comment>
        <translation type="unfinished">အဆင်ပြေပါတယ်</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_ngo answerOption refused label</comment>
        <translation type="unfinished">ဘေးမကင်းပါဘူး</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_ngo answerOption not_now label</comment>
        <translation type="unfinished">အခုမဟုတ်သေး</translation>
    </message>
    <message>
        <source>A way to help that does not pass through the state.</source>
        <comment>prompt consent_ngo purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police here</source>
        <comment>prompt consent_police title</comment>
        <translation type="unfinished">ဒီက ရဲ</translation>
    </message>
    <message>
        <source>Is it all right if I tell the police here what you need?</source>
        <comment>prompt consent_police text</comment>
        <translation type="unfinished">ဘာတွေ လိုအပ်တယ်ဆိုတာ ဒီက ရဲကို ပြောပြရင် အဆင်ပြေပါသလား။</translation>
    </message>
    <message>
        <source>If you say no, we still look for help together.</source>
        <comment>prompt consent_police say_instead</comment>
        <translation type="unfinished">မလုပ်ချင်ဘူးလို့ ပြောလည်း အကူအညီကို အတူတူ ဆက်ရှာပါမယ်။</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_police answerOption given label</comment>
        <translation type="unfinished">အဆင်ပြေပါတယ်</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_police answerOption refused label</comment>
        <translation type="unfinished">ဘေးမကင်းပါဘူး</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_police answerOption not_now label</comment>
        <translation type="unfinished">အခုမဟုတ်သေး</translation>
    </message>
    <message>
        <source>Many fear the police, some with good reason. The choice is theirs.</source>
        <comment>prompt consent_police purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about needs only, and about the police of this country only. In a prison, think first of who reads what you say. Police at home are never part of this yes.</source>
        <comment>prompt consent_police interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My ministry</source>
        <comment>prompt consent_home_office title</comment>
        <translation type="unfinished">ကိုယ့်ဝန်ကြီးဌာန</translation>
    </message>
    <message>
        <source>Is it all right if I send your name and your wish for a travel paper to my ministry?</source>
        <comment>prompt consent_home_office text</comment>
        <translation type="unfinished">သင့်နာမည်နဲ့ ခရီးသွားစာရွက်စာတမ်း လိုချင်တဲ့အကြောင်းကို ကျွန်တော်/ကျွန်မရဲ့ ဝန်ကြီးဌာနကို ပို့ရင် အဆင်ပြေပါသလား။</translation>
    </message>
    <message>
        <source>It would not hear what happened to you.</source>
        <comment>prompt consent_home_office say_instead</comment>
        <translation type="unfinished">ဘာတွေ ဖြစ်ခဲ့တယ်ဆိုတာ ဝန်ကြီးဌာနက မကြားရပါဘူး။</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_home_office answerOption given label</comment>
        <translation type="unfinished">အဆင်ပြေပါတယ်</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_home_office answerOption refused label</comment>
        <translation type="unfinished">ဘေးမကင်းပါဘူး</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_home_office answerOption not_now label</comment>
        <translation type="unfinished">အခုမဟုတ်သေး</translation>
    </message>
    <message>
        <source>Home hears the identity and the wish for a paper, and nothing else.</source>
        <comment>prompt consent_home_office purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered only after not afraid. Say which office, and who there may pass it on. Never the account, never a fear, never who else helps the person.</source>
        <comment>prompt consent_home_office interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <comment>prompt consent_family title</comment>
        <translation type="unfinished">မိသားစု</translation>
    </message>
    <message>
        <source>Is it all right if we contact someone in your family?</source>
        <comment>prompt consent_family text</comment>
        <translation type="unfinished">မိသားစုထဲက တစ်ယောက်ယောက်ကို ဆက်သွယ်ရင် အဆင်ပြေပါသလား။</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_family answerOption given label</comment>
        <translation type="unfinished">အဆင်ပြေပါတယ်</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_family answerOption refused label</comment>
        <translation type="unfinished">ဘေးမကင်းပါဘူး</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_family answerOption not_now label</comment>
        <translation type="unfinished">အခုမဟုတ်သေး</translation>
    </message>
    <message>
        <source>Family can be comfort, or in danger, or part of what happened.</source>
        <comment>prompt consent_family purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered only after not afraid. A family that searches through your ministry is told nothing without this yes, not even that the person lives. Say so to the person. Danger to life follows the duties you named.</source>
        <comment>prompt consent_family interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom, and what they may hear</source>
        <comment>prompt family_who title</comment>
        <translation type="unfinished">ဘယ်သူ့ကို ဘာပြောလို့ရ</translation>
    </message>
    <message>
        <source>Tell me whom we may reach, by which way, and what they may hear from us.</source>
        <comment>prompt family_who text</comment>
        <translation type="unfinished">ဘယ်သူ့ကို ဆက်သွယ်လို့ရသလဲ၊ ဘယ်နည်းနဲ့ ဆက်သွယ်ရမလဲ၊ သူတို့ကို ဘာတွေ ပြောလို့ရသလဲ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about the phone there.</source>
        <comment>prompt family_who follow_ups 1</comment>
        <translation type="unfinished">အဲဒီက ဖုန်းအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>What should stay with you until you tell them yourself?</source>
        <comment>prompt family_who follow_ups 2</comment>
        <translation type="unfinished">ကိုယ်တိုင် မပြောပြခင်အထိ ဘာကို ကိုယ့်ဆီမှာပဲ ထားချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>One yes is for one person, one way and certain words, not for the family.</source>
        <comment>prompt family_who purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lender or a recruiter may hold the phone there. Speak with the named one only, never through local police. Prison, illness, debts and work are not ours to tell.</source>
        <comment>prompt family_who interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>prompt leave_out title</comment>
        <translation type="unfinished">ချန်ထားရန်</translation>
    </message>
    <message>
        <source>What should I leave out when I speak with others?</source>
        <comment>prompt leave_out text</comment>
        <translation type="unfinished">တခြားသူတွေနဲ့ ပြောတဲ့အခါ ဘာတွေကို ချန်ထားစေချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>The person may share a part and keep a part.</source>
        <comment>prompt leave_out purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you like</source>
        <comment>prompt settle_like title</comment>
        <translation type="unfinished">နှစ်သက်တဲ့အရာ</translation>
    </message>
    <message>
        <source>Tell me about something you like to do.</source>
        <comment>prompt settle_like text</comment>
        <translation type="unfinished">လုပ်ရတာ နှစ်သက်တဲ့အရာတစ်ခုအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt settle_like follow_ups 1</comment>
        <translation type="unfinished">အဲဒီအကြောင်း ထပ်ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>A few easy minutes let both of you find the pace and the voice.</source>
        <comment>prompt settle_like purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be left out. Listen for words, not for facts.</source>
        <comment>prompt settle_like interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These last days</source>
        <comment>prompt account_days title</comment>
        <translation type="unfinished">ဒီရက်ပိုင်း</translation>
    </message>
    <message>
        <source>Tell me how these last days have been for you, as much as you like.</source>
        <comment>prompt account_days text</comment>
        <translation type="unfinished">ဒီရက်ပိုင်း ဘယ်လို ရှိခဲ့သလဲ၊ ပြောချင်သလောက် ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt account_days follow_ups 1</comment>
        <translation type="unfinished">အဲဒီအကြောင်း ထပ်ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about sleep and food.</source>
        <comment>prompt account_days follow_ups 2</comment>
        <translation type="unfinished">အိပ်တာနဲ့ စားတာအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>It fits every place, also a bed or a cell, and it asks for nothing about acts.</source>
        <comment>prompt account_days purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay quiet and listen. If someone may hear, this card alone is enough for the account. In a prison, speak first about how they are, not about the place.</source>
        <comment>prompt account_days interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own way</source>
        <comment>prompt account_open title</comment>
        <translation type="unfinished">ကိုယ့်နည်းကိုယ့်ဟန်နဲ့</translation>
    </message>
    <message>
        <source>Please tell me everything you feel able to, in your own way.</source>
        <comment>prompt account_open text</comment>
        <translation type="unfinished">ပြောနိုင်သလောက် အားလုံးကို ကိုယ့်နည်းကိုယ့်ဟန်နဲ့ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Where would you like to start?</source>
        <comment>prompt account_open say_instead</comment>
        <translation type="unfinished">ဘယ်က စပြောချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>Go on, I am listening.</source>
        <comment>prompt account_open follow_ups 1</comment>
        <translation type="unfinished">ဆက်ပြောပါ၊ နားထောင်နေပါတယ်။</translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt account_open follow_ups 2</comment>
        <translation type="unfinished">အဲဒီအကြောင်း ထပ်ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt account_open follow_ups 3</comment>
        <translation type="unfinished">ပြီးတော့ ဘာဆက်ဖြစ်ခဲ့သလဲ။</translation>
    </message>
    <message>
        <source>You spoke of that just now. Tell me more about it.</source>
        <comment>prompt account_open follow_ups 4</comment>
        <translation type="unfinished">အဲဒါကို အခုလေးတင် ပြောခဲ့ပါတယ်။ အဲဒီအကြောင်း ထပ်ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Take your time.</source>
        <comment>prompt account_open follow_ups 5</comment>
        <translation type="unfinished">ဖြည်းဖြည်း ပြောပါ။</translation>
    </message>
    <message>
        <source>Free telling brings more, and in the person&apos;s own words.</source>
        <comment>prompt account_open purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in private, with an adult, and not in a prison. Then stay quiet. Do not interrupt, do not ask for order or dates. You need less than you think: enough to protect, not to know it all.</source>
        <comment>prompt account_open interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is quiet</source>
        <comment>prompt account_quiet title</comment>
        <translation type="unfinished">တိတ်ဆိတ်နေတဲ့အခါ</translation>
    </message>
    <message>
        <source>Silence is fine. There is no hurry.</source>
        <comment>prompt account_quiet text</comment>
        <translation type="unfinished">မပြောဘဲ နေလည်း ရပါတယ်။ အလောတကြီး မလိုပါဘူး။</translation>
    </message>
    <message>
        <source>A pause is thinking, feeling or resting. It says nothing else.</source>
        <comment>prompt account_quiet purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait without looking at the screen. Do not use silence as pressure.</source>
        <comment>prompt account_quiet interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understanding, midway</source>
        <comment>prompt interpreter_midway title</comment>
        <translation type="unfinished">နားလည်မှု၊ တစ်ဝက်မှာ</translation>
    </message>
    <message>
        <source>How well are you understanding each other so far?</source>
        <comment>prompt interpreter_midway text</comment>
        <translation type="unfinished">အခုထိ အချင်းချင်း ဘယ်လောက် နားလည်ကြပါသလဲ။</translation>
    </message>
    <message>
        <source>Here is a card. Please point to how it is going.</source>
        <comment>prompt interpreter_midway say_instead</comment>
        <translation type="unfinished">ဒီမှာ ကတ်တစ်ကတ် ရှိပါတယ်။ ဘယ်လို ရှိနေသလဲ လက်ညှိုးထိုး ပြပေးပါ။</translation>
    </message>
    <message>
        <source>Trouble with language grows quietly. Halfway is early enough to change.</source>
        <comment>prompt interpreter_midway purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask by a card or by phone through someone else, not through the same interpreter. A doubt of your own goes to the private mark behind the button Interpreter.</source>
        <comment>prompt interpreter_midway interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is too much</source>
        <comment>prompt account_ground title</comment>
        <translation type="unfinished">မခံနိုင်တော့ရင်</translation>
    </message>
    <message>
        <source>We can stop here. You are in this room now. Let us look around for a moment.</source>
        <comment>prompt account_ground text</comment>
        <translation type="unfinished">ဒီမှာ ရပ်လို့ ရပါတယ်။ အခု ဒီအခန်းထဲမှာ ရှိနေပါတယ်။ ပတ်ဝန်းကျင်ကို ခဏ ကြည့်ကြရအောင်။</translation>
    </message>
    <message>
        <source>Here is water. Feel your feet on the floor. We go on only if you want.</source>
        <comment>prompt account_ground say_instead</comment>
        <translation type="unfinished">ဒီမှာ ရေ ရှိပါတယ်။ ခြေထောက် ကြမ်းပြင်နဲ့ ထိနေတာကို ခံစားကြည့်ပါ။ ဆက်ချင်မှပဲ ဆက်ပါမယ်။</translation>
    </message>
    <message>
        <source>Coming back to the present ends the worst of it.</source>
        <comment>prompt account_ground purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for shaking, fast breath, an empty look, sudden anger or laughter. Stop questions. Do not touch. Offer a break or the end.</source>
        <comment>prompt account_ground interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is in here</source>
        <comment>prompt treated title</comment>
        <translation type="unfinished">ဒီထဲမှာ နေရတာ</translation>
    </message>
    <message>
        <source>Tell me how it is for you in this place.</source>
        <comment>prompt treated text</comment>
        <translation type="unfinished">ဒီနေရာမှာ နေရတာ ဘယ်လိုရှိသလဲ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about sleep, food and the doctor.</source>
        <comment>prompt treated follow_ups 1</comment>
        <translation type="unfinished">အိပ်တာ၊ စားတာနဲ့ ဆရာဝန်အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about contact with the outside.</source>
        <comment>prompt treated follow_ups 2</comment>
        <translation type="unfinished">အပြင်နဲ့ အဆက်အသွယ်အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about the people you share the room with.</source>
        <comment>prompt treated follow_ups 3</comment>
        <translation type="unfinished">အခန်းတူ နေရတဲ့ လူတွေအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Would it help if I raise something with the staff?</source>
        <comment>prompt treated paired 1 text</comment>
        <translation type="unfinished">ဝန်ထမ်းတွေကို တစ်ခုခု ပြောပေးရင် အထောက်အကူ ဖြစ်မလား။</translation>
    </message>
    <message>
        <source>Raising it can also bring harm. Only the person can weigh that.</source>
        <comment>prompt treated paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me what I could say, and what I should leave out.</source>
        <comment>prompt treated paired 1 then</comment>
        <translation type="unfinished">ဘာပြောလို့ရသလဲ၊ ဘာကို ချန်ထားရမလဲ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>How a held person is treated, in their words, and what they want done about it.</source>
        <comment>prompt treated purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never raise a thing with the staff on the way out because you are moved by it. Ask first, also about whom it would fall back on. Write no names of others.</source>
        <comment>prompt treated interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were told</source>
        <comment>prompt case_here title</comment>
        <translation type="unfinished">ဘာတွေ ပြောထားသလဲ</translation>
    </message>
    <message>
        <source>Tell me about what you were told will happen next here.</source>
        <comment>prompt case_here text</comment>
        <translation type="unfinished">ဒီမှာ ရှေ့ဆက် ဘာဖြစ်မယ်လို့ ပြောထားတယ်ဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about the language it was said in.</source>
        <comment>prompt case_here follow_ups 1</comment>
        <translation type="unfinished">အဲဒါကို ဘယ်ဘာသာစကားနဲ့ ပြောခဲ့တယ်ဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about anything you were given to sign.</source>
        <comment>prompt case_here follow_ups 2</comment>
        <translation type="unfinished">လက်မှတ်ထိုးဖို့ ပေးတာ ရှိရင် အဲဒီအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Do you have a lawyer you can speak with?</source>
        <comment>prompt case_here paired 1 text</comment>
        <translation type="unfinished">စကားပြောလို့ရတဲ့ ရှေ့နေ ရှိပါသလား။</translation>
    </message>
    <message>
        <source>A held person without a lawyer needs one before anything else is said.</source>
        <comment>prompt case_here paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about how you reach them.</source>
        <comment>prompt case_here paired 1 then</comment>
        <translation type="unfinished">ရှေ့နေကို ဘယ်လို ဆက်သွယ်တယ်ဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Rights, papers signed and the next date, without a word about the acts.</source>
        <comment>prompt case_here purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer no view on the case. If papers were signed without an interpreter, tell the lawyer, with the person&apos;s yes.</source>
        <comment>prompt case_here interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer</source>
        <comment>prompt offer title</comment>
        <translation type="unfinished">ကမ်းလှမ်းချက်</translation>
    </message>
    <message>
        <source>Tell me everything about how you first heard of this work or trip.</source>
        <comment>prompt offer text</comment>
        <translation type="unfinished">ဒီအလုပ် ဒါမှမဟုတ် ဒီခရီးအကြောင်း စသိခဲ့ပုံကို အကုန် ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about what was said at that time.</source>
        <comment>prompt offer follow_ups 1</comment>
        <translation type="unfinished">အဲဒီတုန်းက ပြောခဲ့ကြတာတွေအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt offer follow_ups 2</comment>
        <translation type="unfinished">ပြီးတော့ ဘာဆက်ဖြစ်ခဲ့သလဲ။</translation>
    </message>
    <message>
        <source>Tell me about the people who were part of it.</source>
        <comment>prompt offer follow_ups 3</comment>
        <translation type="unfinished">အဲဒီမှာ ပါခဲ့တဲ့ လူတွေအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Did you meet the person who made the offer?</source>
        <comment>prompt offer paired 1 text</comment>
        <translation type="unfinished">ကမ်းလှမ်းတဲ့သူနဲ့ လူချင်း တွေ့ခဲ့ပါသလား။</translation>
    </message>
    <message>
        <source>Only if contact is not clear yet, and it matters for the safety of others.</source>
        <comment>prompt offer paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about how you were in touch.</source>
        <comment>prompt offer paired 1 then</comment>
        <translation type="unfinished">ဘယ်လို ဆက်သွယ်ခဲ့တယ်ဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Promises, recruiter and pay, in the person&apos;s own words.</source>
        <comment>prompt offer purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not name an app, a company or a place first. Schooling or good English says nothing about safety.</source>
        <comment>prompt offer interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey</source>
        <comment>prompt journey title</comment>
        <translation type="unfinished">ခရီးစဉ်</translation>
    </message>
    <message>
        <source>Tell me about the journey, in whatever order it comes.</source>
        <comment>prompt journey text</comment>
        <translation type="unfinished">ခရီးအကြောင်းကို မှတ်မိသလို ပြောပြပေးပါ။ အစီအစဉ် မကျလည်း ရပါတယ်။</translation>
    </message>
    <message>
        <source>Tell me about the people you were with.</source>
        <comment>prompt journey follow_ups 1</comment>
        <translation type="unfinished">အတူရှိခဲ့တဲ့ လူတွေအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about any change on the way.</source>
        <comment>prompt journey follow_ups 2</comment>
        <translation type="unfinished">လမ်းမှာ ပြောင်းလဲတာ ရှိရင် အဲဒီအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt journey follow_ups 3</comment>
        <translation type="unfinished">ပြီးတော့ ဘာဆက်ဖြစ်ခဲ့သလဲ။</translation>
    </message>
    <message>
        <source>Did you reach the place you were told about?</source>
        <comment>prompt journey paired 1 text</comment>
        <translation type="unfinished">ပြောထားတဲ့ နေရာကို ရောက်ခဲ့ပါသလား။</translation>
    </message>
    <message>
        <source>Only if the end of the journey is not clear.</source>
        <comment>prompt journey paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about how that came about.</source>
        <comment>prompt journey paired 1 then</comment>
        <translation type="unfinished">အဲဒီလို ဘယ်လို ဖြစ်လာခဲ့သလဲ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Route, handovers and a change of plan, as the person saw them.</source>
        <comment>prompt journey purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rough times and places are fine. Order often comes back later, or does not.</source>
        <comment>prompt journey interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival</source>
        <comment>prompt arrival title</comment>
        <translation type="unfinished">ရောက်ရှိပုံ</translation>
    </message>
    <message>
        <source>Tell me everything from the moment you arrived.</source>
        <comment>prompt arrival text</comment>
        <translation type="unfinished">ရောက်တဲ့အချိန်ကစပြီး အကုန် ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about who met you.</source>
        <comment>prompt arrival follow_ups 1</comment>
        <translation type="unfinished">ဘယ်သူ လာကြိုခဲ့တယ်ဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about what you were told.</source>
        <comment>prompt arrival follow_ups 2</comment>
        <translation type="unfinished">ဘာတွေ ပြောခဲ့ကြတယ်ဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about your things and papers then.</source>
        <comment>prompt arrival follow_ups 3</comment>
        <translation type="unfinished">အဲဒီတုန်းက ပစ္စည်းတွေနဲ့ စာရွက်စာတမ်းတွေအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Did you keep your passport with you?</source>
        <comment>prompt arrival paired 1 text</comment>
        <translation type="unfinished">ပတ်စပို့ကို ကိုယ်နဲ့အတူ ထားခဲ့ရပါသလား။</translation>
    </message>
    <message>
        <source>Papers decide what help is needed now. Ask only after the open question.</source>
        <comment>prompt arrival paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about your passport from that day until today.</source>
        <comment>prompt arrival paired 1 then</comment>
        <translation type="unfinished">အဲဒီနေ့ကနေ ဒီနေ့အထိ ပတ်စပို့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Were you asked to sign anything?</source>
        <comment>prompt arrival paired 2 text</comment>
        <translation type="unfinished">တစ်ခုခုကို လက်မှတ်ထိုးဖို့ တစ်ယောက်ယောက် ပြောခဲ့ပါသလား။</translation>
    </message>
    <message>
        <source>A penalty for leaving ties a person down, and it may still frighten them.</source>
        <comment>prompt arrival paired 2 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what it said, as far as you know.</source>
        <comment>prompt arrival paired 2 then</comment>
        <translation type="unfinished">အဲဒီမှာ ဘာရေးထားသလဲ၊ သိသလောက် ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>The first hours often show who was in control.</source>
        <comment>prompt arrival purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place</source>
        <comment>prompt place title</comment>
        <translation type="unfinished">နေရာ</translation>
    </message>
    <message>
        <source>Describe the place you stayed in.</source>
        <comment>prompt place text</comment>
        <translation type="unfinished">နေခဲ့တဲ့ နေရာအကြောင်း ပုံဖော်ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about the way in and the way out.</source>
        <comment>prompt place follow_ups 1</comment>
        <translation type="unfinished">အဝင်လမ်းနဲ့ အထွက်လမ်းအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about where you slept.</source>
        <comment>prompt place follow_ups 2</comment>
        <translation type="unfinished">အိပ်ခဲ့တဲ့ နေရာအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about who else came and went.</source>
        <comment>prompt place follow_ups 3</comment>
        <translation type="unfinished">တခြား ဝင်ထွက်သွားလာတဲ့ လူတွေအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Could you go outside by yourself?</source>
        <comment>prompt place paired 1 text</comment>
        <translation type="unfinished">အပြင်ကို တစ်ယောက်တည်း ထွက်လို့ ရခဲ့ပါသလား။</translation>
    </message>
    <message>
        <source>Freedom to leave matters for protection. Ask only if it is still unclear.</source>
        <comment>prompt place paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about a time when someone went outside.</source>
        <comment>prompt place paired 1 then</comment>
        <translation type="unfinished">တစ်ယောက်ယောက် အပြင်ထွက်ခဲ့တဲ့ အချိန်တစ်ခုအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>What could be seen there, from a fence to a locked flat.</source>
        <comment>prompt place purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be a large compound or a small home. Do not offer either picture.</source>
        <comment>prompt place interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked of you</source>
        <comment>prompt tasks title</comment>
        <translation type="unfinished">ဘာတွေ ခိုင်းခဲ့သလဲ</translation>
    </message>
    <message>
        <source>Tell me about what you were told you had to do there.</source>
        <comment>prompt tasks text</comment>
        <translation type="unfinished">အဲဒီမှာ ဘာတွေ လုပ်ရမယ်လို့ ပြောခဲ့ကြတယ်ဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about how the tasks were given out.</source>
        <comment>prompt tasks say_instead</comment>
        <translation type="unfinished">အလုပ်တွေကို ဘယ်လို ခွဲပေးခဲ့တယ်ဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about who gave the orders.</source>
        <comment>prompt tasks follow_ups 1</comment>
        <translation type="unfinished">ဘယ်သူ ညွှန်ကြားခဲ့တယ်ဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about when you first learned of these tasks.</source>
        <comment>prompt tasks follow_ups 2</comment>
        <translation type="unfinished">ဒီအလုပ်တွေအကြောင်း စသိခဲ့တဲ့ အချိန်အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt tasks follow_ups 3</comment>
        <translation type="unfinished">အဲဒီအကြောင်း ထပ်ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Did you know about these tasks before you came?</source>
        <comment>prompt tasks paired 1 text</comment>
        <translation type="unfinished">မလာခင် ဒီအလုပ်တွေအကြောင်း သိခဲ့ပါသလား။</translation>
    </message>
    <message>
        <source>What was hidden at the offer matters for protection. It is not a test.</source>
        <comment>prompt tasks paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about when you first learned of them.</source>
        <comment>prompt tasks paired 1 then</comment>
        <translation type="unfinished">အဲဒါတွေအကြောင်း စသိခဲ့တဲ့ အချိန်အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>The link between orders and acts, in the person&apos;s words.</source>
        <comment>prompt tasks purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are an officer of a state that may have laws on this. Ask who ordered and what followed. Do not ask how often, how much or who was harmed. If it turns to offences, stop, and offer a lawyer. Closed in a prison and on a call.</source>
        <comment>prompt tasks interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <comment>prompt money title</comment>
        <translation type="unfinished">ငွေ</translation>
    </message>
    <message>
        <source>Tell me about pay, and what was said about money.</source>
        <comment>prompt money text</comment>
        <translation type="unfinished">လုပ်ခအကြောင်းနဲ့ ငွေအကြောင်း ပြောခဲ့ကြတာတွေကို ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about any money taken away.</source>
        <comment>prompt money follow_ups 1</comment>
        <translation type="unfinished">ယူသွားတဲ့ ငွေ ရှိရင် အဲဒီအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about money and your family.</source>
        <comment>prompt money follow_ups 2</comment>
        <translation type="unfinished">ငွေနဲ့ မိသားစုအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Did you receive any pay?</source>
        <comment>prompt money paired 1 text</comment>
        <translation type="unfinished">လုပ်ခ ရခဲ့ပါသလား။</translation>
    </message>
    <message>
        <source>Only if pay is not clear. Some pay does not rule anything out.</source>
        <comment>prompt money paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what happened with that money.</source>
        <comment>prompt money paired 1 then</comment>
        <translation type="unfinished">အဲဒီငွေ ဘာဖြစ်သွားတယ်ဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Did anyone ask your family for money?</source>
        <comment>prompt money paired 2 text</comment>
        <translation type="unfinished">တစ်ယောက်ယောက်က မိသားစုဆီက ငွေတောင်းခဲ့ပါသလား။</translation>
    </message>
    <message>
        <source>The family may be under threat now.</source>
        <comment>prompt money paired 2 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what was asked, as far as you know.</source>
        <comment>prompt money paired 2 then</comment>
        <translation type="unfinished">ဘာတောင်းခဲ့တယ်ဆိုတာ သိသလောက် ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Wages, fines, debts and demands on the family.</source>
        <comment>prompt money purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you came away</source>
        <comment>prompt leaving title</comment>
        <translation type="unfinished">ထွက်လာခဲ့ပုံ</translation>
    </message>
    <message>
        <source>Tell me about how you came to be here today.</source>
        <comment>prompt leaving text</comment>
        <translation type="unfinished">ဒီနေ့ ဒီကို ရောက်လာခဲ့ပုံအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about what leaving would have been like.</source>
        <comment>prompt leaving say_instead</comment>
        <translation type="unfinished">ထွက်သွားမယ်ဆိုရင် ဘယ်လိုရှိခဲ့မလဲဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about anyone who helped.</source>
        <comment>prompt leaving follow_ups 1</comment>
        <translation type="unfinished">ကူညီခဲ့တဲ့သူ ရှိရင် အဲဒီအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about anyone who tried to stop it.</source>
        <comment>prompt leaving follow_ups 2</comment>
        <translation type="unfinished">အဲဒါကို တားဖို့ ကြိုးစားခဲ့တဲ့သူ ရှိရင် အဲဒီအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt leaving follow_ups 3</comment>
        <translation type="unfinished">ပြီးတော့ ဘာဆက်ဖြစ်ခဲ့သလဲ။</translation>
    </message>
    <message>
        <source>Did anyone pay for you to leave?</source>
        <comment>prompt leaving paired 1 text</comment>
        <translation type="unfinished">ထွက်လာနိုင်ဖို့ တစ်ယောက်ယောက် ငွေပေးခဲ့ပါသလား။</translation>
    </message>
    <message>
        <source>A payment can become the next debt.</source>
        <comment>prompt leaving paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about how that came about.</source>
        <comment>prompt leaving paired 1 then</comment>
        <translation type="unfinished">အဲဒီလို ဘယ်လို ဖြစ်လာခဲ့သလဲ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Flight, ransom, release or raid, and if someone may come looking.</source>
        <comment>prompt leaving purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask what kept them there. Ask how leaving was.</source>
        <comment>prompt leaving interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <comment>prompt others title</comment>
        <translation type="unfinished">တခြားသူများ</translation>
    </message>
    <message>
        <source>Tell me about anyone there you are worried about.</source>
        <comment>prompt others text</comment>
        <translation type="unfinished">အဲဒီမှာ စိတ်ပူရတဲ့သူ ရှိရင် သူ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about how they are now, as far as you know.</source>
        <comment>prompt others follow_ups 1</comment>
        <translation type="unfinished">သူတို့ အခု ဘယ်လိုနေသလဲ၊ သိသလောက် ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about the last time you saw or heard from them.</source>
        <comment>prompt others follow_ups 2</comment>
        <translation type="unfinished">သူတို့ကို နောက်ဆုံး တွေ့ခဲ့၊ ကြားခဲ့တဲ့ အချိန်အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Were there children?</source>
        <comment>prompt others paired 1 text</comment>
        <translation type="unfinished">ကလေးတွေ ရှိခဲ့ပါသလား။</translation>
    </message>
    <message>
        <source>Children there need help soon, by another route.</source>
        <comment>prompt others paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about them, as far as you want.</source>
        <comment>prompt others paired 1 then</comment>
        <translation type="unfinished">သူတို့အကြောင်း ပြောချင်သလောက် ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Others may still be in danger. Names are not needed.</source>
        <comment>prompt others purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take for granted that someone missing has died. Never ask to describe a body. A role in leading or recruiting can stand beside harm done to the same person.</source>
        <comment>prompt others interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is now</source>
        <comment>prompt now title</comment>
        <translation type="unfinished">အခု ဘယ်လိုရှိသလဲ</translation>
    </message>
    <message>
        <source>How is it for you now that you are here?</source>
        <comment>prompt now text</comment>
        <translation type="unfinished">ဒီကို ရောက်ပြီးတော့ အခု ဘယ်လို ရှိပါသလဲ။</translation>
    </message>
    <message>
        <source>Tell me about what worries you most.</source>
        <comment>prompt now follow_ups 1</comment>
        <translation type="unfinished">စိတ်အပူရဆုံး အရာအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about what would help here.</source>
        <comment>prompt now follow_ups 2</comment>
        <translation type="unfinished">ဒီမှာ ဘာက အထောက်အကူ ဖြစ်မယ်ဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Has anyone contacted you since you left?</source>
        <comment>prompt now paired 1 text</comment>
        <translation type="unfinished">ထွက်လာပြီးနောက် တစ်ယောက်ယောက် ဆက်သွယ်လာပါသလား။</translation>
    </message>
    <message>
        <source>Contact that goes on is a danger for the person and the family.</source>
        <comment>prompt now paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about that contact.</source>
        <comment>prompt now paired 1 then</comment>
        <translation type="unfinished">အဲဒီဆက်သွယ်မှုအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Present danger and present needs, wherever the person is today.</source>
        <comment>prompt now purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, not home. If fear of home comes up, stop there, offer the independent list, and let Going back say rather not say.</source>
        <comment>prompt now interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe place at home</source>
        <comment>prompt home_safe title</comment>
        <translation type="unfinished">ကိုယ့်နိုင်ငံက ဘေးကင်းရာ</translation>
    </message>
    <message>
        <source>Tell me about a place at home where you would feel safe.</source>
        <comment>prompt home_safe text</comment>
        <translation type="unfinished">ကိုယ့်နိုင်ငံမှာ ဘေးကင်းတယ်လို့ ခံစားရမယ့် နေရာအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about who is there.</source>
        <comment>prompt home_safe follow_ups 1</comment>
        <translation type="unfinished">အဲဒီမှာ ဘယ်သူ ရှိတယ်ဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about how one gets there.</source>
        <comment>prompt home_safe follow_ups 2</comment>
        <translation type="unfinished">အဲဒီကို ဘယ်လို သွားရတယ်ဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>The first safe night decides much of what comes after.</source>
        <comment>prompt home_safe purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It need not be the family, the village or the address in the passport. Ask for an area, not for a door.</source>
        <comment>prompt home_safe interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to keep away from</source>
        <comment>prompt home_apart title</comment>
        <translation type="unfinished">ဘယ်သူနဲ့ ဝေးဝေးနေမလဲ</translation>
    </message>
    <message>
        <source>Tell me about anyone at home you would keep away from.</source>
        <comment>prompt home_apart text</comment>
        <translation type="unfinished">ကိုယ့်နိုင်ငံမှာ ဝေးဝေးနေချင်တဲ့သူ ရှိရင် အဲဒီအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about what they know of your return.</source>
        <comment>prompt home_apart follow_ups 1</comment>
        <translation type="unfinished">ပြန်လာမှာကို သူတို့ ဘာတွေ သိထားတယ်ဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me what would make it safer.</source>
        <comment>prompt home_apart follow_ups 2</comment>
        <translation type="unfinished">ဘာရှိရင် ပိုဘေးကင်းမလဲ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>A recruiter, a lender or a relative may wait where the journey ends.</source>
        <comment>prompt home_apart purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place or a kind of person is enough, no names. If it is an office or someone in power, do not note whom. Say again that the person may choose rather not say about going back.</source>
        <comment>prompt home_apart interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that is owed</source>
        <comment>prompt home_debts title</comment>
        <translation type="unfinished">ကြွေးကျန်ငွေ</translation>
    </message>
    <message>
        <source>Tell me about any money that is owed, or that someone says is owed.</source>
        <comment>prompt home_debts text</comment>
        <translation type="unfinished">ပေးစရာ ကြွေးရှိတာ ဒါမှမဟုတ် ကြွေးရှိတယ်လို့ တစ်ယောက်ယောက် ပြောနေတာ ရှိရင် အဲဒီအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about what was said would happen.</source>
        <comment>prompt home_debts follow_ups 1</comment>
        <translation type="unfinished">ဘာဖြစ်မယ်လို့ ပြောခဲ့ကြတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about your family in this.</source>
        <comment>prompt home_debts follow_ups 2</comment>
        <translation type="unfinished">ဒီအထဲမှာ မိသားစုအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Did anyone pay for your way here or out?</source>
        <comment>prompt home_debts paired 1 text</comment>
        <translation type="unfinished">ဒီကို လာဖို့ ဒါမှမဟုတ် ထွက်လာဖို့ တစ်ယောက်ယောက် ငွေပေးခဲ့ပါသလား။</translation>
    </message>
    <message>
        <source>A ransom or a ticket paid by a lender can become the next debt.</source>
        <comment>prompt home_debts paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what was agreed then, as far as you know.</source>
        <comment>prompt home_debts paired 1 then</comment>
        <translation type="unfinished">အဲဒီတုန်းက ဘာသဘောတူခဲ့သလဲဆိုတာ သိသလောက် ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>A debt pulls people back, or falls on those at home.</source>
        <comment>prompt home_debts purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call it true or untrue, and do not advise to pay or not to pay. Legal aid at home can look at it.</source>
        <comment>prompt home_debts interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first days</source>
        <comment>prompt first_days title</comment>
        <translation type="unfinished">ပထမရက်များ</translation>
    </message>
    <message>
        <source>Tell me about the first days at home, as you would like them.</source>
        <comment>prompt first_days text</comment>
        <translation type="unfinished">ကိုယ့်နိုင်ငံ ပြန်ရောက်တဲ့ ပထမရက်တွေကို ဘယ်လို ဖြစ်စေချင်တယ်ဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about what you would need for that.</source>
        <comment>prompt first_days follow_ups 1</comment>
        <translation type="unfinished">အဲဒီအတွက် ဘာတွေ လိုမယ်ဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Without help in the first days, an old recruiter is the nearest help.</source>
        <comment>prompt first_days purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as said. Say which of it you can ask for, and which you cannot.</source>
        <comment>prompt first_days interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later on</source>
        <comment>prompt work_home title</comment>
        <translation type="unfinished">နောက်ပိုင်း</translation>
    </message>
    <message>
        <source>Tell me about what you would like to do later on.</source>
        <comment>prompt work_home text</comment>
        <translation type="unfinished">နောက်ပိုင်းမှာ ဘာလုပ်ချင်တယ်ဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about work or learning you enjoyed.</source>
        <comment>prompt work_home follow_ups 1</comment>
        <translation type="unfinished">ပျော်ခဲ့တဲ့ အလုပ် ဒါမှမဟုတ် သင်ယူမှုအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Wishes for work, school or a small business, for those who help with a new start.</source>
        <comment>prompt work_home purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams are fine. Nothing here is an application, and nothing is promised.</source>
        <comment>prompt work_home interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else</source>
        <comment>prompt anything_else title</comment>
        <translation type="unfinished">တခြား ပြောစရာ</translation>
    </message>
    <message>
        <source>Tell me anything else that would help me to help you.</source>
        <comment>prompt anything_else text</comment>
        <translation type="unfinished">ကူညီပေးဖို့ အထောက်အကူ ဖြစ်မယ့် တခြားအရာ ရှိရင် ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Take your time.</source>
        <comment>prompt anything_else follow_ups 1</comment>
        <translation type="unfinished">ဖြည်းဖြည်း ပြောပါ။</translation>
    </message>
    <message>
        <source>The most important thing may not be on any card.</source>
        <comment>prompt anything_else purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no side door to what you never ask. If it goes there, thank them, stop, and name those who may hear it.</source>
        <comment>prompt anything_else interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back</source>
        <comment>prompt check_intro title</comment>
        <translation type="unfinished">ပြန်ဖတ်ပြခြင်း</translation>
    </message>
    <message>
        <source>I will say back what I heard. Please stop me where it is not right.</source>
        <comment>prompt check_intro text</comment>
        <translation type="unfinished">ကြားခဲ့တာတွေကို ပြန်ပြောပါမယ်။ မမှန်တဲ့နေရာမှာ တားပေးပါ။</translation>
    </message>
    <message>
        <source>The person owns their words and can put them right.</source>
        <comment>prompt check_intro purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own words, slowly, without the worst detail. If someone may hear, say back only needs and next steps. Nothing is signed.</source>
        <comment>prompt check_intro interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or change</source>
        <comment>prompt check_add title</comment>
        <translation type="unfinished">ဖြည့်ရန် ဒါမှမဟုတ် ပြောင်းရန်</translation>
    </message>
    <message>
        <source>Tell me about anything you would add or put in another way.</source>
        <comment>prompt check_add text</comment>
        <translation type="unfinished">ဖြည့်ပြောချင်တာ ဒါမှမဟုတ် တခြားနည်းနဲ့ ပြောချင်တာ ရှိရင် ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt check_add follow_ups 1</comment>
        <translation type="unfinished">အဲဒီအကြောင်း ထပ်ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Corrections are additions. Earlier words stay.</source>
        <comment>prompt check_add purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account may change with fear, memory, shame, time or a threat. The question or the interpreter may be the reason too. A change shows nothing in either direction.</source>
        <comment>prompt check_add interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told differently</source>
        <comment>prompt told_differently title</comment>
        <translation type="unfinished">ပြောပုံ မတူ</translation>
    </message>
    <message>
        <source>Something was told in another way before. Both stay as they were said.</source>
        <comment>prompt told_differently text</comment>
        <translation type="unfinished">တစ်ခုကို အရင်က တခြားပုံစံနဲ့ ပြောခဲ့တယ်။ နှစ်ခုလုံးကို ပြောခဲ့တဲ့အတိုင်း ထားပါတယ်။</translation>
    </message>
    <message>
        <source>Fear</source>
        <comment>prompt told_differently answerOption fear label</comment>
        <translation type="unfinished">ကြောက်ရွံ့မှု</translation>
    </message>
    <message>
        <source>Memory after hard times</source>
        <comment>prompt told_differently answerOption memory label</comment>
        <translation type="unfinished">ခက်ခဲတာတွေ ကြုံပြီးနောက် မှတ်ဉာဏ်</translation>
    </message>
    <message>
        <source>Shame</source>
        <comment>prompt told_differently answerOption shame label</comment>
        <translation type="unfinished">ရှက်ရွံ့မှု</translation>
    </message>
    <message>
        <source>The interpreting</source>
        <comment>prompt told_differently answerOption interpreter label</comment>
        <translation type="unfinished">စကားပြန်ဆိုတာ</translation>
    </message>
    <message>
        <source>The question was not clear</source>
        <comment>prompt told_differently answerOption question label</comment>
        <translation type="unfinished">မေးခွန်း မရှင်းလို့</translation>
    </message>
    <message>
        <source>Time has passed</source>
        <comment>prompt told_differently answerOption time label</comment>
        <translation type="unfinished">အချိန်ကြာခဲ့ပြီ</translation>
    </message>
    <message>
        <source>A threat or words given by others</source>
        <comment>prompt told_differently answerOption threat label</comment>
        <translation type="unfinished">ခြိမ်းခြောက်မှု ဒါမှမဟုတ် တခြားသူ ပေးတဲ့စကား</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>prompt told_differently answerOption unknown label</comment>
        <translation type="unfinished">မသိ</translation>
    </message>
    <message>
        <source>The reasons that are possible stand beside the words, so that nobody reads them in another way.</source>
        <comment>prompt told_differently purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer. It shows nothing in either direction and changes nothing that follows. Do not ask for a reason.</source>
        <comment>prompt told_differently interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did I understand</source>
        <comment>prompt check_understood title</comment>
        <translation type="unfinished">နားလည်မှု မှန်ရဲ့လား</translation>
    </message>
    <message>
        <source>What did I not understand well enough?</source>
        <comment>prompt check_understood text</comment>
        <translation type="unfinished">ကျွန်တော်/ကျွန်မ သေသေချာချာ နားမလည်သေးတာ ဘာတွေပါလဲ။</translation>
    </message>
    <message>
        <source>It puts the burden of understanding on the officer.</source>
        <comment>prompt check_understood purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>prompt check_take_out title</comment>
        <translation type="unfinished">ဖြုတ်ရန်</translation>
    </message>
    <message>
        <source>What should not stay in my notes?</source>
        <comment>prompt check_take_out text</comment>
        <translation type="unfinished">မှတ်စုထဲမှာ ဘာကို မထားစေချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>In an office of the state, the best protection is what was never kept.</source>
        <comment>prompt check_take_out purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write where it stands, not what it says. Do not send it on, and ask your supervisor to have it erased. Say plainly what cannot be taken out, and the reason.</source>
        <comment>prompt check_take_out interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want</source>
        <comment>prompt wish_next title</comment>
        <translation type="unfinished">လိုချင်တာ</translation>
    </message>
    <message>
        <source>What would you like to happen next?</source>
        <comment>prompt wish_next text</comment>
        <translation type="unfinished">ရှေ့ဆက် ဘာဖြစ်စေချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt wish_next follow_ups 1</comment>
        <translation type="unfinished">အဲဒီအကြောင်း ထပ်ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me what matters most to you.</source>
        <comment>prompt wish_next follow_ups 2</comment>
        <translation type="unfinished">အရေးအကြီးဆုံးက ဘာလဲ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>The person&apos;s own wish leads the choice of steps.</source>
        <comment>prompt wish_next purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as said. Say plainly what is not in your hands. A wish that has to do with another country is for someone else to hear, and is not written here.</source>
        <comment>prompt wish_next interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worries here</source>
        <comment>prompt wish_worry title</comment>
        <translation type="unfinished">ဒီမှာ စိတ်ပူတာ</translation>
    </message>
    <message>
        <source>What worries you most about being here now?</source>
        <comment>prompt wish_worry text</comment>
        <translation type="unfinished">အခု ဒီမှာ ရှိနေရတာနဲ့ ပတ်သက်ပြီး စိတ်အပူရဆုံးက ဘာပါလဲ။</translation>
    </message>
    <message>
        <source>What would make that smaller?</source>
        <comment>prompt wish_worry follow_ups 1</comment>
        <translation type="unfinished">ဘာရှိရင် အဲဒီစိတ်ပူတာ နည်းသွားမလဲ။</translation>
    </message>
    <message>
        <source>Worries about this place decide which step here is safe.</source>
        <comment>prompt wish_worry purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, not home. After rather not say, nothing of home is asked, also not by a side door.</source>
        <comment>prompt wish_worry interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must not know</source>
        <comment>prompt must_not_know_again title</comment>
        <translation type="unfinished">မသိစေရသူ</translation>
    </message>
    <message>
        <source>You could tell me who should not know. We can add to that now.</source>
        <comment>prompt must_not_know_again text</comment>
        <translation type="unfinished">မသိစေချင်တဲ့သူတွေကို ပြောပြလို့ ရခဲ့ပါတယ်။ အခု ထပ်ဖြည့်လို့ ရပါတယ်။</translation>
    </message>
    <message>
        <source>Things said since then may have changed who is safe.</source>
        <comment>prompt must_not_know_again purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to Choices and add it there. What was said before stays.</source>
        <comment>prompt must_not_know_again interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe contact</source>
        <comment>prompt safe_contact title</comment>
        <translation type="unfinished">ဘေးကင်းတဲ့ ဆက်သွယ်နည်း</translation>
    </message>
    <message>
        <source>How can someone reach you safely?</source>
        <comment>prompt safe_contact text</comment>
        <translation type="unfinished">ဘေးကင်းကင်းနဲ့ ဘယ်လို ဆက်သွယ်လို့ ရပါသလဲ။</translation>
    </message>
    <message>
        <source>When is a good time for that?</source>
        <comment>prompt safe_contact follow_ups 1</comment>
        <translation type="unfinished">အဲဒီအတွက် ဘယ်အချိန် ကောင်းပါသလဲ။</translation>
    </message>
    <message>
        <source>What should the caller say first?</source>
        <comment>prompt safe_contact follow_ups 2</comment>
        <translation type="unfinished">ဖုန်းဆက်တဲ့သူက အရင်ဆုံး ဘာပြောသင့်ပါသလဲ။</translation>
    </message>
    <message>
        <source>A call on the wrong phone can undo everything.</source>
        <comment>prompt safe_contact purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the phone or account is not held or watched by someone else.</source>
        <comment>prompt safe_contact interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer</source>
        <comment>prompt need_legal title</comment>
        <translation type="unfinished">ရှေ့နေ</translation>
    </message>
    <message>
        <source>Would you like to speak with a lawyer?</source>
        <comment>prompt need_legal text</comment>
        <translation type="unfinished">ရှေ့နေနဲ့ စကားပြောချင်ပါသလား။</translation>
    </message>
    <message>
        <source>Legal help matters most where a person is held or where acts under control may lead to charges.</source>
        <comment>prompt need_legal purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One who depends on neither state. The lawyer hears what you must not hear. Do not ask what about.</source>
        <comment>prompt need_legal interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See us again</source>
        <comment>prompt visit_again title</comment>
        <translation type="unfinished">ထပ်တွေ့ရန်</translation>
    </message>
    <message>
        <source>What would you want from us after today?</source>
        <comment>prompt visit_again text</comment>
        <translation type="unfinished">ဒီနေ့နောက်ပိုင်း ကျွန်တော်/ကျွန်မတို့ဆီက ဘာလိုချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>Another visit or talk</source>
        <comment>prompt visit_again answerOption visit label</comment>
        <translation type="unfinished">ထပ်လာတွေ့ ဒါမှမဟုတ် စကားပြော</translation>
    </message>
    <message>
        <source>Only a message</source>
        <comment>prompt visit_again answerOption message label</comment>
        <translation type="unfinished">စာပို့ရုံသာ</translation>
    </message>
    <message>
        <source>Only if I ask</source>
        <comment>prompt visit_again answerOption on_request label</comment>
        <translation type="unfinished">တောင်းဆိုမှသာ</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <comment>prompt visit_again answerOption nothing label</comment>
        <translation type="unfinished">ဘာမှ မလိုတော့</translation>
    </message>
    <message>
        <source>In a prison or far from home, a visit can be help or a burden. The person says which.</source>
        <comment>prompt visit_again purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day that you name must be kept. Nothing more is respected and can change.</source>
        <comment>prompt visit_again interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe place</source>
        <comment>prompt wish_place title</comment>
        <translation type="unfinished">ဘေးကင်းတဲ့နေရာ</translation>
    </message>
    <message>
        <source>What should a safe place be like for you?</source>
        <comment>prompt wish_place text</comment>
        <translation type="unfinished">ဘေးကင်းတဲ့နေရာဆိုတာ ဘယ်လိုနေရာ ဖြစ်သင့်ပါသလဲ။</translation>
    </message>
    <message>
        <source>A shelter that feels like a cell is no shelter.</source>
        <comment>prompt wish_place purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the rules about phones, going out and visitors before the person agrees.</source>
        <comment>prompt wish_place interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach family</source>
        <comment>prompt need_family_contact title</comment>
        <translation type="unfinished">မိသားစုနဲ့ ဆက်သွယ်ဖို့</translation>
    </message>
    <message>
        <source>Would you like help to reach someone in your family?</source>
        <comment>prompt need_family_contact text</comment>
        <translation type="unfinished">မိသားစုထဲက တစ်ယောက်ယောက်ကို ဆက်သွယ်ဖို့ အကူအညီ လိုချင်ပါသလား။</translation>
    </message>
    <message>
        <source>A short call can lift great weight, if it is safe.</source>
        <comment>prompt need_family_contact purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only after a yes to family, and only whom and how the person said. Check who else may be listening at the other end.</source>
        <comment>prompt need_family_contact interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find family</source>
        <comment>prompt need_family_tracing title</comment>
        <translation type="unfinished">မိသားစုကို ရှာဖို့</translation>
    </message>
    <message>
        <source>Is there someone in your family you have lost and want to find?</source>
        <comment>prompt need_family_tracing text</comment>
        <translation type="unfinished">အဆက်အသွယ်ပြတ်နေပြီး ပြန်ရှာချင်တဲ့ မိသားစုဝင် ရှိပါသလား။</translation>
    </message>
    <message>
        <source>Tracing is a service of the Red Cross and Red Crescent, for humanitarian use only.</source>
        <comment>prompt need_family_tracing purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They work without the state. Not wanting the embassy in it does not mean not wanting to hear from home. Give the contact, and do not search yourself.</source>
        <comment>prompt need_family_tracing interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone missing</source>
        <comment>prompt need_missing title</comment>
        <translation type="unfinished">ပျောက်ဆုံးသူ</translation>
    </message>
    <message>
        <source>Is anyone missing whom you would like to be found?</source>
        <comment>prompt need_missing text</comment>
        <translation type="unfinished">ပျောက်နေလို့ ရှာတွေ့စေချင်တဲ့သူ ရှိပါသလား။</translation>
    </message>
    <message>
        <source>Tell me about the last time you saw or heard from them.</source>
        <comment>prompt need_missing follow_ups 1</comment>
        <translation type="unfinished">သူတို့ကို နောက်ဆုံး တွေ့ခဲ့၊ ကြားခဲ့တဲ့ အချိန်အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>A missing person needs a focal point now, not later.</source>
        <comment>prompt need_missing purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not speak of death first. Ask who may be told that the person is looked for.</source>
        <comment>prompt need_missing interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel paper</source>
        <comment>prompt need_documents title</comment>
        <translation type="unfinished">ခရီးသွားစာရွက်စာတမ်း</translation>
    </message>
    <message>
        <source>Would you like help with a passport or a travel paper?</source>
        <comment>prompt need_documents text</comment>
        <translation type="unfinished">ပတ်စပို့ ဒါမှမဟုတ် ခရီးသွားစာရွက်စာတမ်းအတွက် အကူအညီ လိုချင်ပါသလား။</translation>
    </message>
    <message>
        <source>A travel paper is help that is asked for, never a step that simply follows.</source>
        <comment>prompt need_documents purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered only after not afraid. It needs who the person is. It needs no account of how papers were lost, taken or changed.</source>
        <comment>prompt need_documents interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers now</source>
        <comment>prompt papers_where title</comment>
        <translation type="unfinished">စာရွက်စာတမ်း အခု</translation>
    </message>
    <message>
        <source>Where are your passport and papers now, as far as you know?</source>
        <comment>prompt papers_where text</comment>
        <translation type="unfinished">ပတ်စပို့နဲ့ စာရွက်စာတမ်းတွေ အခု ဘယ်မှာလဲ၊ သိသလောက် ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>With me</source>
        <comment>prompt papers_where answerOption with_me label</comment>
        <translation type="unfinished">ကိုယ့်ဆီမှာ</translation>
    </message>
    <message>
        <source>With an authority here</source>
        <comment>prompt papers_where answerOption authority label</comment>
        <translation type="unfinished">ဒီက အာဏာပိုင်ဌာနမှာ</translation>
    </message>
    <message>
        <source>With someone else</source>
        <comment>prompt papers_where answerOption someone label</comment>
        <translation type="unfinished">တခြားသူဆီမှာ</translation>
    </message>
    <message>
        <source>At home</source>
        <comment>prompt papers_where answerOption home label</comment>
        <translation type="unfinished">အိမ်မှာ</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>prompt papers_where answerOption lost label</comment>
        <translation type="unfinished">မရှိတော့</translation>
    </message>
    <message>
        <source>Never had one</source>
        <comment>prompt papers_where answerOption never label</comment>
        <translation type="unfinished">တစ်ခါမှ မရှိခဲ့ပါ</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>prompt papers_where answerOption unknown label</comment>
        <translation type="unfinished">မသိ</translation>
    </message>
    <message>
        <source>Where they are now decides what can be done. How they went is not needed.</source>
        <comment>prompt papers_where purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for no how, when or who. If a form of yours has a line for it, write only gone or withheld abroad. Papers held by someone else may be marked. Never send the person back to fetch them.</source>
        <comment>prompt papers_where interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can be found</source>
        <comment>prompt identity_gentle title</comment>
        <translation type="unfinished">ဘယ်မှာ ရှာလို့ရသလဲ</translation>
    </message>
    <message>
        <source>Tell me about papers or places that could show who you are, as you like.</source>
        <comment>prompt identity_gentle text</comment>
        <translation type="unfinished">သင် ဘယ်သူလဲဆိုတာ ပြနိုင်မယ့် စာရွက်စာတမ်း ဒါမှမဟုတ် နေရာတွေအကြောင်း၊ ပြောချင်သလောက် ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me about a school or a place where you were written down.</source>
        <comment>prompt identity_gentle follow_ups 1</comment>
        <translation type="unfinished">နာမည်စာရင်း ရှိခဲ့တဲ့ ကျောင်း ဒါမှမဟုတ် နေရာတစ်ခုအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Tell me how your name is written at home.</source>
        <comment>prompt identity_gentle follow_ups 2</comment>
        <translation type="unfinished">ကိုယ့်နိုင်ငံမှာ နာမည်ကို ဘယ်လို ရေးသလဲ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>May I look up your name in our own register?</source>
        <comment>prompt identity_gentle paired 1 text</comment>
        <translation type="unfinished">ကျွန်တော်/ကျွန်မတို့ရဲ့ စာရင်းထဲမှာ နာမည်ကို ရှာကြည့်ရင် အဆင်ပြေပါသလား။</translation>
    </message>
    <message>
        <source>A look-up leaves a trace at home. It needs the yes to my ministry first.</source>
        <comment>prompt identity_gentle paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me anything that would make that unsafe.</source>
        <comment>prompt identity_gentle paired 1 then</comment>
        <translation type="unfinished">အဲဒီလိုလုပ်ရင် ဘေးမကင်းစေမယ့် အချက် ရှိရင် ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>To be known as a citizen by a calm path, not by a test.</source>
        <comment>prompt identity_gentle purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quiz about songs, dates, dialect or neighbours. No call to the village, the police or the family to check. Some people were never registered. That is a gap of the register and not of the person. A first no is not an end.</source>
        <comment>prompt identity_gentle interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emergency paper</source>
        <comment>prompt paper_one_journey title</comment>
        <translation type="unfinished">အရေးပေါ် စာရွက်စာတမ်း</translation>
    </message>
    <message>
        <source>An emergency travel paper needs no account of how the old papers went. I will say what it allows, who decides, and what it costs. You sign for no debt today.</source>
        <comment>prompt paper_one_journey text</comment>
        <translation type="unfinished">အရေးပေါ် ခရီးသွားစာရွက်စာတမ်းအတွက် စာရွက်စာတမ်းဟောင်း ဘယ်လို ဖြစ်သွားတယ်ဆိုတာ ပြောပြစရာ မလိုပါဘူး။ အဲဒါနဲ့ ဘာလုပ်လို့ရသလဲ၊ ဘယ်သူ ဆုံးဖြတ်သလဲ၊ ဘယ်လောက် ကုန်ကျသလဲ ပြောပြပါမယ်။ ဒီနေ့ ဘာအကြွေးအတွက်မှ လက်မှတ်ထိုးစရာ မလိုပါဘူး။</translation>
    </message>
    <message>
        <source>The paper must not become a hearing, and a fee or a ticket must not be the next debt.</source>
        <comment>prompt paper_one_journey purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, photo and signature only, if your rules allow. Ask your ministry to drop fees. Take no money from someone who waits outside. The paper goes into the person&apos;s own hand, not to an escort, an employer or a guard.</source>
        <comment>prompt paper_one_journey interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going home</source>
        <comment>prompt need_return_home title</comment>
        <translation type="unfinished">အိမ်ပြန်ဖို့</translation>
    </message>
    <message>
        <source>Would you like help to go home?</source>
        <comment>prompt need_return_home text</comment>
        <translation type="unfinished">အိမ်ပြန်ဖို့ အကူအညီ လိုချင်ပါသလား။</translation>
    </message>
    <message>
        <source>You can say that you do not know yet.</source>
        <comment>prompt need_return_home say_instead</comment>
        <translation type="unfinished">မသိသေးဘူးလို့ ပြောလို့ ရပါတယ်။</translation>
    </message>
    <message>
        <source>Return is a choice, with support, and with a look at the risks.</source>
        <comment>prompt need_return_home purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never push, also not for a seat, a group flight or a budget year. Staying, going elsewhere and waiting are answers too. Others besides you help with going home.</source>
        <comment>prompt need_return_home interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may change your mind</source>
        <comment>prompt return_open title</comment>
        <translation type="unfinished">စိတ်ပြောင်းလို့ရ</translation>
    </message>
    <message>
        <source>A yes today binds you to nothing. I ask again before the day, and you can turn back on the way as long as there is a way.</source>
        <comment>prompt return_open text</comment>
        <translation type="unfinished">ဒီနေ့ သဘောတူတယ်လို့ ပြောလည်း ဘာမှ မချည်နှောင်ပါဘူး။ သွားမယ့်နေ့ မတိုင်ခင် ထပ်မေးပါမယ်။ ပြန်လှည့်လို့ရတဲ့ လမ်း ရှိသရွေ့ ခရီးလမ်းမှာလည်း ပြန်လှည့်လို့ရပါတယ်။</translation>
    </message>
    <message>
        <source>A return that cannot be stopped is not a choice.</source>
        <comment>prompt return_open purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say until which point it can be stopped, and by whom. Ask about going back again shortly before the journey, alone, in the same words.</source>
        <comment>prompt return_open interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health on the way</source>
        <comment>prompt fit_travel title</comment>
        <translation type="unfinished">ခရီးမှာ ကျန်းမာရေး</translation>
    </message>
    <message>
        <source>How would your body manage a long journey now?</source>
        <comment>prompt fit_travel text</comment>
        <translation type="unfinished">အခု ခရီးရှည်သွားရရင် ကိုယ်ခန္ဓာက ဘယ်လို ခံနိုင်မလဲ။</translation>
    </message>
    <message>
        <source>Tell me about what would make it easier.</source>
        <comment>prompt fit_travel follow_ups 1</comment>
        <translation type="unfinished">ဘာရှိရင် ပိုလွယ်မယ်ဆိုတဲ့အကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>Illness, wounds, pregnancy or a bad back decide when and how one can travel.</source>
        <comment>prompt fit_travel purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not decide who is fit to travel. A doctor does, for the person and not for the flight.</source>
        <comment>prompt fit_travel interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine on the way</source>
        <comment>prompt travel_medicine title</comment>
        <translation type="unfinished">ခရီးမှာ ဆေး</translation>
    </message>
    <message>
        <source>What medicine do you need with you?</source>
        <comment>prompt travel_medicine text</comment>
        <translation type="unfinished">ဘယ်ဆေးတွေ ယူသွားဖို့ လိုပါသလဲ။</translation>
    </message>
    <message>
        <source>A missed dose on a two-day journey can undo weeks.</source>
        <comment>prompt travel_medicine purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person carries it. Write what and when, not what it is for.</source>
        <comment>prompt travel_medicine interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may wait at home</source>
        <comment>prompt lawyer_home title</comment>
        <translation type="unfinished">ပြန်ရောက်ရင် ကြုံနိုင်တာ</translation>
    </message>
    <message>
        <source>Some people think of fines, charges, a travel ban or reporters at home. Would you like a lawyer to look at that before you decide?</source>
        <comment>prompt lawyer_home text</comment>
        <translation type="unfinished">တချို့သူတွေက ကိုယ့်နိုင်ငံမှာ ဒဏ်ငွေ၊ စွဲချက်၊ ခရီးသွားပိတ်ပင်မှု ဒါမှမဟုတ် သတင်းထောက်တွေအကြောင်း တွေးမိတတ်ပါတယ်။ မဆုံးဖြတ်ခင် ရှေ့နေကို ကြည့်ပေးစေချင်ပါသလား။</translation>
    </message>
    <message>
        <source>I do not decide on those, and I cannot advise on them. You need not tell me about it.</source>
        <comment>prompt lawyer_home say_instead</comment>
        <translation type="unfinished">အဲဒါတွေကို ကျွန်တော်/ကျွန်မ မဆုံးဖြတ်ပါဘူး။ အကြံလည်း မပေးနိုင်ပါဘူး။ အဲဒီအကြောင်း ပြောပြစရာ မလိုပါဘူး။</translation>
    </message>
    <message>
        <source>The worry is there anyway. Named calmly, it can go to a lawyer and need not be told to the home state.</source>
        <comment>prompt lawyer_home purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No legal advice, no guess, no comfort that you cannot keep. You may say which office decides. A person who was compelled should not be punished for it. How your law handles that is for the lawyer whom the person chooses.</source>
        <comment>prompt lawyer_home interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and news</source>
        <comment>prompt no_media title</comment>
        <translation type="unfinished">ဓာတ်ပုံနဲ့ သတင်း</translation>
    </message>
    <message>
        <source>I give no picture and no name to reporters. Others may try. You may say no each time.</source>
        <comment>prompt no_media text</comment>
        <translation type="unfinished">သတင်းထောက်တွေကို ဓာတ်ပုံရော နာမည်ရော မပေးပါဘူး။ တခြားသူတွေက ကြိုးစားကောင်း ကြိုးစားပါမယ်။ အကြိမ်တိုင်း မလုပ်ချင်ဘူးလို့ ပြောလို့ရပါတယ်။</translation>
    </message>
    <message>
        <source>A return shown on television can bring the recruiter, the lender and the neighbours to the door.</source>
        <comment>prompt no_media purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your press office before the person has to. Do not ask for a thank-you picture. A yes given on such a day is no free yes.</source>
        <comment>prompt no_media interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card to keep</source>
        <comment>prompt card_safe title</comment>
        <translation type="unfinished">ယူထားရန် ကတ်</translation>
    </message>
    <message>
        <source>Is it safe for you to carry a small card with one number?</source>
        <comment>prompt card_safe text</comment>
        <translation type="unfinished">နံပါတ်တစ်ခု ပါတဲ့ ကတ်သေးသေးလေး ယူသွားရင် ဘေးကင်းပါသလား။</translation>
    </message>
    <message>
        <source>Who might look through your things?</source>
        <comment>prompt card_safe follow_ups 1</comment>
        <translation type="unfinished">ပစ္စည်းတွေကို ဘယ်သူတွေ ရှာကြည့်နိုင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>A card can help later, or give the person away.</source>
        <comment>prompt card_safe purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows one number and a reference, no emblem and no word about this talk. Not the number of the embassy first. In a cell or with a doubt, no card.</source>
        <comment>prompt card_safe interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>prompt close_steps title</comment>
        <translation type="unfinished">ရှေ့ဆက် ဘာလာမလဲ</translation>
    </message>
    <message>
        <source>This is what comes next, and this is who decides.</source>
        <comment>prompt close_steps text</comment>
        <translation type="unfinished">ရှေ့ဆက် လာမှာတွေက ဒါတွေပါ။ ဆုံးဖြတ်မယ့်သူက ဒီသူပါ။</translation>
    </message>
    <message>
        <source>The unknown is frightening. Say who, when and by which way.</source>
        <comment>prompt close_steps purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say also what is not known. Give no hope that you do not control.</source>
        <comment>prompt close_steps interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words</source>
        <comment>prompt close_back title</comment>
        <translation type="unfinished">ကိုယ့်စကားနဲ့</translation>
    </message>
    <message>
        <source>What will happen next, in your own words?</source>
        <comment>prompt close_back text</comment>
        <translation type="unfinished">ရှေ့ဆက် ဘာဖြစ်မလဲ၊ ကိုယ့်စကားနဲ့ ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>It shows what was not clear, without a test.</source>
        <comment>prompt close_back purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your questions</source>
        <comment>prompt close_ask title</comment>
        <translation type="unfinished">မေးချင်တာများ</translation>
    </message>
    <message>
        <source>What would you like to ask me?</source>
        <comment>prompt close_ask text</comment>
        <translation type="unfinished">ဘာမေးချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>What else?</source>
        <comment>prompt close_ask follow_ups 1</comment>
        <translation type="unfinished">တခြား ဘာရှိပါသေးလဲ။</translation>
    </message>
    <message>
        <source>The last questions belong to the person.</source>
        <comment>prompt close_ask purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I have gone</source>
        <comment>prompt prison_after title</comment>
        <translation type="unfinished">ပြန်သွားပြီးရင်</translation>
    </message>
    <message>
        <source>What may others in here ask you when I have gone?</source>
        <comment>prompt prison_after text</comment>
        <translation type="unfinished">ကျွန်တော်/ကျွန်မ ပြန်သွားပြီးရင် ဒီထဲက တခြားသူတွေ ဘာမေးနိုင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>What would you like to answer them?</source>
        <comment>prompt prison_after follow_ups 1</comment>
        <translation type="unfinished">သူတို့ကို ဘာဖြေချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>A visit is noticed. The time after it can be the dangerous part.</source>
        <comment>prompt prison_after purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on a short true answer, such as a visit about health and a paper. Ask if a sign of trouble can reach you, and how. Do not leave gifts that others may take.</source>
        <comment>prompt prison_after interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the call</source>
        <comment>prompt call_after title</comment>
        <translation type="unfinished">ဖုန်းပြောပြီးရင်</translation>
    </message>
    <message>
        <source>What will you do right after we hang up?</source>
        <comment>prompt call_after text</comment>
        <translation type="unfinished">ဖုန်းချပြီးတာနဲ့ ဘာလုပ်မလဲ။</translation>
    </message>
    <message>
        <source>What would you like to do with this call in your phone?</source>
        <comment>prompt call_after follow_ups 1</comment>
        <translation type="unfinished">ဖုန်းထဲက ဒီခေါ်ဆိုမှုကို ဘာလုပ်ချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>The call stays in the phone, and the person stays alone with it.</source>
        <comment>prompt call_after purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call list and messages can be read by others. Say so, and let the person decide. You call nobody back unasked.</source>
        <comment>prompt call_after interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way out</source>
        <comment>prompt arrival_out title</comment>
        <translation type="unfinished">အပြင်ထွက်မယ့်လမ်း</translation>
    </message>
    <message>
        <source>Which way and with whom would you like to leave?</source>
        <comment>prompt arrival_out text</comment>
        <translation type="unfinished">ဘယ်လမ်းက ဘယ်သူနဲ့ ထွက်သွားချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>The first hundred steps outside should be the person&apos;s own plan.</source>
        <comment>prompt arrival_out purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another door, another hour, another car. Do not hand the person over to anyone they have not named.</source>
        <comment>prompt arrival_out interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stays with the child</source>
        <comment>prompt child_close title</comment>
        <translation type="unfinished">ကလေးနဲ့ ဘယ်သူ ရှိမလဲ</translation>
    </message>
    <message>
        <source>I will show you who looks after you next.</source>
        <comment>prompt child_close text</comment>
        <translation type="unfinished">ရှေ့ဆက် စောင့်ရှောက်ပေးမယ့်သူကို ပြပေးပါမယ်။</translation>
    </message>
    <message>
        <source>A child should see the next person before you go.</source>
        <comment>prompt child_close purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say it when that person, who is not from the embassy, is here. Until then, stay. The child does not travel on a word of ours alone.</source>
        <comment>prompt child_close interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to now</source>
        <comment>prompt close_present title</comment>
        <translation type="unfinished">အခုအချိန်ကို ပြန်လာဖို့</translation>
    </message>
    <message>
        <source>We leave those things here for today. Let us come back to this room.</source>
        <comment>prompt close_present text</comment>
        <translation type="unfinished">အဲဒီအကြောင်းတွေကို ဒီနေ့အတွက် ဒီမှာ ထားခဲ့ကြပါမယ်။ ဒီအခန်းထဲကို ပြန်လာကြရအောင်။</translation>
    </message>
    <message>
        <source>What will you do for the rest of today?</source>
        <comment>prompt close_present follow_ups 1</comment>
        <translation type="unfinished">ဒီနေ့ ကျန်တဲ့အချိန်မှာ ဘာလုပ်မလဲ။</translation>
    </message>
    <message>
        <source>What helps you when a day was hard?</source>
        <comment>prompt close_present follow_ups 2</comment>
        <translation type="unfinished">ခက်ခဲတဲ့ နေ့တစ်နေ့ပြီးရင် ဘာက သက်သာစေပါသလဲ။</translation>
    </message>
    <message>
        <source>Never end on the worst detail.</source>
        <comment>prompt close_present purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak of food, rest or the weather. Wait until the person is here again.</source>
        <comment>prompt close_present interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach help</source>
        <comment>prompt close_contact title</comment>
        <translation type="unfinished">အကူအညီ ဘယ်လို ဆက်သွယ်မလဲ</translation>
    </message>
    <message>
        <source>You can come back to any of this later. Here is how to reach us, and how to reach help without us.</source>
        <comment>prompt close_contact text</comment>
        <translation type="unfinished">ဒါတွေထဲက ဘယ်ဟာကိုမဆို နောက်မှ ပြန်လာပြောလို့ ရပါတယ်။ ကျွန်တော်/ကျွန်မတို့ကို ဆက်သွယ်နည်းက ဒါပါ။ ကျွန်တော်/ကျွန်မတို့ မပါဘဲ အကူအညီ ရယူနည်းက ဒါပါ။</translation>
    </message>
    <message>
        <source>The door stays open, also after a no. There are two doors.</source>
        <comment>prompt close_contact purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper only if the person said that a card is safe. The independent number comes first.</source>
        <comment>prompt close_contact interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>prompt close_thanks title</comment>
        <translation type="unfinished">ကျေးဇူးတင်စကား</translation>
    </message>
    <message>
        <source>Thank you for your time and your trust.</source>
        <comment>prompt close_thanks text</comment>
        <translation type="unfinished">အချိန်ပေးပြီး ယုံကြည်ပေးလို့ ကျေးဇူးတင်ပါတယ်။</translation>
    </message>
    <message>
        <source>It honours the effort, whatever was said.</source>
        <comment>prompt close_thanks purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank for the time, never for the content.</source>
        <comment>prompt close_thanks interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we are</source>
        <comment>prompt route_setting title</comment>
        <translation type="unfinished">အခု ရှိတဲ့နေရာ</translation>
    </message>
    <message>
        <source>The kind of place, for services that come only to some.</source>
        <comment>prompt route_setting text</comment>
        <translation type="unfinished">နေရာ အမျိုးအစား၊ တချို့နေရာကိုသာ လာတဲ့ ဝန်ဆောင်မှုများအတွက်။</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <comment>prompt route_setting answerOption consulate label</comment>
        <translation type="unfinished">သံရုံး ဒါမှမဟုတ် ကောင်စစ်ဝန်ရုံး</translation>
    </message>
    <message>
        <source>Prison or detention</source>
        <comment>prompt route_setting answerOption detention label</comment>
        <translation type="unfinished">ထောင် ဒါမှမဟုတ် ထိန်းသိမ်းရာနေရာ</translation>
    </message>
    <message>
        <source>Airport</source>
        <comment>prompt route_setting answerOption airport label</comment>
        <translation type="unfinished">လေဆိပ်</translation>
    </message>
    <message>
        <source>Land border</source>
        <comment>prompt route_setting answerOption land_border label</comment>
        <translation type="unfinished">ကုန်းလမ်း နယ်စပ်</translation>
    </message>
    <message>
        <source>Seaport</source>
        <comment>prompt route_setting answerOption seaport label</comment>
        <translation type="unfinished">ဆိပ်ကမ်း</translation>
    </message>
    <message>
        <source>Reception or shelter</source>
        <comment>prompt route_setting answerOption reception label</comment>
        <translation type="unfinished">လက်ခံရေးစခန်း ဒါမှမဟုတ် ခိုလှုံရာ ဂေဟာ</translation>
    </message>
    <message>
        <source>In the community</source>
        <comment>prompt route_setting answerOption community label</comment>
        <translation type="unfinished">ရပ်ရွာထဲမှာ</translation>
    </message>
    <message>
        <source>Hospital or somewhere else</source>
        <comment>prompt route_setting answerOption unknown label</comment>
        <translation type="unfinished">ဆေးရုံ ဒါမှမဟုတ် တခြားနေရာ</translation>
    </message>
    <message>
        <source>Some services come only to some places.</source>
        <comment>prompt route_setting purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer. Left open, an embassy and a prison are taken from Where we meet. On a call, it is where the person is, if that is known and safe to note.</source>
        <comment>prompt route_setting interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services for women or men</source>
        <comment>prompt route_sex title</comment>
        <translation type="unfinished">အမျိုးသမီး ဒါမှမဟုတ် အမျိုးသားအတွက် ဝန်ဆောင်မှု</translation>
    </message>
    <message>
        <source>Some places are for women, some for men. What fits you?</source>
        <comment>prompt route_sex text</comment>
        <translation type="unfinished">တချို့နေရာတွေက အမျိုးသမီးတွေအတွက်ပါ။ တချို့နေရာတွေက အမျိုးသားတွေအတွက်ပါ။ ဘယ်ဟာက သင်နဲ့ ကိုက်ညီပါသလဲ။</translation>
    </message>
    <message>
        <source>For women</source>
        <comment>prompt route_sex answerOption female label</comment>
        <translation type="unfinished">အမျိုးသမီးအတွက်</translation>
    </message>
    <message>
        <source>For men</source>
        <comment>prompt route_sex answerOption male label</comment>
        <translation type="unfinished">အမျိုးသားအတွက်</translation>
    </message>
    <message>
        <source>Neither of these</source>
        <comment>prompt route_sex answerOption other label</comment>
        <translation type="unfinished">နှစ်ခုလုံး မဟုတ်</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>prompt route_sex answerOption unknown label</comment>
        <translation type="unfinished">မပြောခဲ့ပါ</translation>
    </message>
    <message>
        <source>Only to find a place that takes the person. It changes no outcome.</source>
        <comment>prompt route_sex purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not guess. Not said removes no service.</source>
        <comment>prompt route_sex interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts under control</source>
        <comment>prompt compelled_acts title</comment>
        <translation type="unfinished">ထိန်းချုပ်မှုအောက်က လုပ်ရပ်များ</translation>
    </message>
    <message>
        <source>If the person spoke of acts they were told or forced to do.</source>
        <comment>prompt compelled_acts text</comment>
        <translation type="unfinished">လုပ်ဖို့ ပြောခံရတာ ဒါမှမဟုတ် အတင်းခိုင်းခံရတာတွေအကြောင်း ကာယကံရှင် ပြောခဲ့သလား။</translation>
    </message>
    <message>
        <source>Spoken of</source>
        <comment>prompt compelled_acts answerOption yes label</comment>
        <translation type="unfinished">ပြောခဲ့တယ်</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>prompt compelled_acts answerOption not_known label</comment>
        <translation type="unfinished">မသိ</translation>
    </message>
    <message>
        <source>The letter then asks to hold back detention, charges, removal and fines.</source>
        <comment>prompt compelled_acts purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No act is named in that letter. What happened goes on its own sheet, with its own choice.</source>
        <comment>prompt compelled_acts interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures now</source>
        <comment>prompt measures title</comment>
        <translation type="unfinished">လက်ရှိ အရေးယူမှုများ</translation>
    </message>
    <message>
        <source>What the person faces here at the moment.</source>
        <comment>prompt measures text</comment>
        <translation type="unfinished">ကာယကံရှင် ဒီမှာ လောလောဆယ် ကြုံနေရတာ။</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>prompt measures answerOption none label</comment>
        <translation type="unfinished">ဘာမှ မရှိ</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>prompt measures answerOption held label</comment>
        <translation type="unfinished">ထိန်းသိမ်းခံထားရတယ်</translation>
    </message>
    <message>
        <source>A charge</source>
        <comment>prompt measures answerOption charged label</comment>
        <translation type="unfinished">စွဲချက်</translation>
    </message>
    <message>
        <source>Removal or return</source>
        <comment>prompt measures answerOption removal label</comment>
        <translation type="unfinished">ပြန်ထုတ်ခြင်း ဒါမှမဟုတ် ပြန်ပို့ခြင်း</translation>
    </message>
    <message>
        <source>A fine or a ban</source>
        <comment>prompt measures answerOption fine label</comment>
        <translation type="unfinished">ဒဏ်ငွေ ဒါမှမဟုတ် ပိတ်ပင်မှု</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>prompt measures answerOption unknown label</comment>
        <translation type="unfinished">မသိ</translation>
    </message>
    <message>
        <source>The sooner protection is asked for, the easier it is to pause a measure.</source>
        <comment>prompt measures purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the most serious. The request to hold it back goes only where the person has said yes. A planned removal and a fear are for a lawyer, today.</source>
        <comment>prompt measures interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask home to hold back</source>
        <comment>prompt home_measures title</comment>
        <translation type="unfinished">အရေးမယူဖို့ တောင်းဆိုရန်</translation>
    </message>
    <message>
        <source>Is it all right if I ask my ministry that you are not fined, charged or banned for what you were made to do?</source>
        <comment>prompt home_measures text</comment>
        <translation type="unfinished">အတင်းခိုင်းခံခဲ့ရတာတွေအတွက် ဒဏ်ငွေမရိုက်ဖို့၊ စွဲချက်မတင်ဖို့၊ မပိတ်ပင်ဖို့ ကျွန်တော်/ကျွန်မရဲ့ ဝန်ကြီးဌာနကို တောင်းဆိုပေးရင် အဆင်ပြေပါသလား။</translation>
    </message>
    <message>
        <source>The earlier it is asked, the easier a measure at home is paused. It also tells home that there is something to pause.</source>
        <comment>prompt home_measures purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advise a lawyer first. Without a clear yes, do not ask. Name no act, only that compulsion was reported. Promise no answer.</source>
        <comment>prompt home_measures interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List in their hand</source>
        <comment>prompt route_independent title</comment>
        <translation type="unfinished">သူ့လက်ထဲ စာရင်း</translation>
    </message>
    <message>
        <source>The list of help without us was offered, in their language.</source>
        <comment>prompt route_independent text</comment>
        <translation type="unfinished">သံရုံး မပါတဲ့ အကူအညီစာရင်းကို သူ့ဘာသာစကားနဲ့ ယူမလား မေးပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Before any step of ours, the person can reach someone who is not us.</source>
        <comment>prompt route_independent purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer. Offered is enough. If the list was not safe to carry, it was said aloud. The asylum authority and the refugee agency stand among the next steps for everybody. You hand them over. You do not call them, and who takes one is not recorded.</source>
        <comment>prompt route_independent interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you call</source>
        <comment>prompt route_tell title</comment>
        <translation type="unfinished">ဖုန်းမဆက်ခင်</translation>
    </message>
    <message>
        <source>This is who I would like to call, and what I would say.</source>
        <comment>prompt route_tell text</comment>
        <translation type="unfinished">ဖုန်းဆက်ချင်တဲ့သူက ဒီသူပါ။ ပြောမယ့်စကားက ဒါပါ။</translation>
    </message>
    <message>
        <source>What should I say differently?</source>
        <comment>prompt route_tell follow_ups 1</comment>
        <translation type="unfinished">ဘာကို တခြားနည်းနဲ့ ပြောစေချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>The person hears it first and can still change it.</source>
        <comment>prompt route_tell purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent help first. Say to no office here which state you come from in connection with this person, unless the person wants it. Call in their hearing where that is safe.</source>
        <comment>prompt route_tell interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet for the journey</source>
        <comment>prompt sheet_agree title</comment>
        <translation type="unfinished">ခရီးအတွက် စာရွက်</translation>
    </message>
    <message>
        <source>Is it all right if I write a short sheet for the person who travels with you and the one who meets you?</source>
        <comment>prompt sheet_agree text</comment>
        <translation type="unfinished">အတူ ခရီးသွားမယ့်သူနဲ့ လာကြိုမယ့်သူအတွက် စာရွက်တိုတို ရေးပေးရင် အဆင်ပြေပါသလား။</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt sheet_agree answerOption given label</comment>
        <translation type="unfinished">အဆင်ပြေပါတယ်</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt sheet_agree answerOption refused label</comment>
        <translation type="unfinished">ဘေးမကင်းပါဘူး</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt sheet_agree answerOption not_now label</comment>
        <translation type="unfinished">အခုမဟုတ်သေး</translation>
    </message>
    <message>
        <source>Those on the way know what helps, so that nobody has to ask the person again.</source>
        <comment>prompt sheet_agree purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it with the person. Language, health and medicine come from the cards before. No account, no acts, no reason, no court. Two readers at most, and it is destroyed after arrival.</source>
        <comment>prompt sheet_agree interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet, what frightens</source>
        <comment>prompt sheet_frightens title</comment>
        <translation type="unfinished">စာရွက်၊ ကြောက်စရာ</translation>
    </message>
    <message>
        <source>What on the way could frighten you?</source>
        <comment>prompt sheet_frightens text</comment>
        <translation type="unfinished">ခရီးလမ်းမှာ ဘာတွေက ကြောက်စရာ ဖြစ်နိုင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>Tell me about the part where it would be hardest.</source>
        <comment>prompt sheet_frightens follow_ups 1</comment>
        <translation type="unfinished">အခက်ဆုံး ဖြစ်မယ့် အပိုင်းအကြောင်း ပြောပြပေးပါ။</translation>
    </message>
    <message>
        <source>A uniform, a locked door, a certain word or a dark vehicle can be avoided when it is known.</source>
        <comment>prompt sheet_frightens purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things and moments only, such as closed vehicles. No person, no office, no reason. A fear of going back does not belong here. It closes this sheet.</source>
        <comment>prompt sheet_frightens interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet, what helps</source>
        <comment>prompt sheet_helps title</comment>
        <translation type="unfinished">စာရွက်၊ အထောက်အကူဖြစ်တာ</translation>
    </message>
    <message>
        <source>What helps you when it is too much?</source>
        <comment>prompt sheet_helps text</comment>
        <translation type="unfinished">မခံနိုင်တော့တဲ့အခါ ဘာက သက်သာစေပါသလဲ။</translation>
    </message>
    <message>
        <source>The person&apos;s own way to come back to calm, for someone who does not know them.</source>
        <comment>prompt sheet_helps purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat at the aisle, a phone call, silence, prayer, a break. No touch, unless the person says so.</source>
        <comment>prompt sheet_helps interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet, who may meet me</source>
        <comment>prompt sheet_meets title</comment>
        <translation type="unfinished">စာရွက်၊ ကြိုလို့ရသူ</translation>
    </message>
    <message>
        <source>Who may meet you when you arrive?</source>
        <comment>prompt sheet_meets text</comment>
        <translation type="unfinished">ရောက်တဲ့အခါ ဘယ်သူ လာကြိုလို့ ရပါသလဲ။</translation>
    </message>
    <message>
        <source>How will you know that it is the right person?</source>
        <comment>prompt sheet_meets follow_ups 1</comment>
        <translation type="unfinished">အဲဒီသူ ဟုတ်တယ်ဆိုတာ ဘယ်လို သိနိုင်မလဲ။</translation>
    </message>
    <message>
        <source>The arrival officer lets nobody else near.</source>
        <comment>prompt sheet_meets purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on a sign or a word between them. Nobody is a good answer, then someone trained waits.</source>
        <comment>prompt sheet_meets interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet, who must not know</source>
        <comment>prompt sheet_not_meet title</comment>
        <translation type="unfinished">စာရွက်၊ မသိစေရသူ</translation>
    </message>
    <message>
        <source>Who must not learn the day and place of your arrival?</source>
        <comment>prompt sheet_not_meet text</comment>
        <translation type="unfinished">ရောက်မယ့်နေ့နဲ့ နေရာကို ဘယ်သူတွေ မသိစေချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>Flight and hour are told to nobody on this line, and to nobody who asks for them.</source>
        <comment>prompt sheet_not_meet purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write kinds, such as no relatives, no agent, no reporters. A name on paper can travel. The rest stays in your memory and in the vault.</source>
        <comment>prompt sheet_not_meet interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet, leave alone</source>
        <comment>prompt sheet_asked title</comment>
        <translation type="unfinished">စာရွက်၊ မမေးရန်</translation>
    </message>
    <message>
        <source>What those on the way leave alone. It was asked already, or it is not theirs to ask.</source>
        <comment>prompt sheet_asked text</comment>
        <translation type="unfinished">လမ်းမှာ ပါသူတွေ မမေးရမယ့်အရာ။ မေးပြီးသား ဒါမှမဟုတ် သူတို့ မေးရမယ့်အရာ မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Health and medicine</source>
        <comment>prompt sheet_asked answerOption health label</comment>
        <translation type="unfinished">ကျန်းမာရေးနဲ့ ဆေး</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>prompt sheet_asked answerOption age label</comment>
        <translation type="unfinished">အသက်</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>prompt sheet_asked answerOption language label</comment>
        <translation type="unfinished">ဘာသာစကား</translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>prompt sheet_asked answerOption papers label</comment>
        <translation type="unfinished">စာရွက်စာတမ်း</translation>
    </message>
    <message>
        <source>Family contact</source>
        <comment>prompt sheet_asked answerOption family label</comment>
        <translation type="unfinished">မိသားစုနဲ့ အဆက်အသွယ်</translation>
    </message>
    <message>
        <source>What happened there</source>
        <comment>prompt sheet_asked answerOption what_happened label</comment>
        <translation type="unfinished">အဲဒီမှာ ဖြစ်ခဲ့တာ</translation>
    </message>
    <message>
        <source>Home and safe places</source>
        <comment>prompt sheet_asked answerOption home label</comment>
        <translation type="unfinished">အိမ်နဲ့ ဘေးကင်းတဲ့နေရာများ</translation>
    </message>
    <message>
        <source>Wishes</source>
        <comment>prompt sheet_asked answerOption wishes label</comment>
        <translation type="unfinished">ဆန္ဒများ</translation>
    </message>
    <message>
        <source>Double questions harm. The list names topics, never answers.</source>
        <comment>prompt sheet_asked purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer. What happened there is ticked for everyone, told or not, so that the tick says nothing about this person.</source>
        <comment>prompt sheet_asked interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet, papers and bags</source>
        <comment>prompt sheet_papers title</comment>
        <translation type="unfinished">စာရွက်၊ စာရွက်စာတမ်းနဲ့ အိတ်</translation>
    </message>
    <message>
        <source>Where would you like to carry your papers and your things?</source>
        <comment>prompt sheet_papers text</comment>
        <translation type="unfinished">စာရွက်စာတမ်းနဲ့ ပစ္စည်းတွေကို ဘယ်မှာ ထည့်ယူသွားချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>Papers in their own hand mark the end of someone else holding them.</source>
        <comment>prompt sheet_papers purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The escort carries no passport. If a rule demands it, the person hears it now, and when it comes back.</source>
        <comment>prompt sheet_papers interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet, if I want to stop</source>
        <comment>prompt sheet_stop title</comment>
        <translation type="unfinished">စာရွက်၊ ရပ်ချင်ရင်</translation>
    </message>
    <message>
        <source>What should they do when you want to stop?</source>
        <comment>prompt sheet_stop text</comment>
        <translation type="unfinished">ရပ်ချင်တဲ့အခါ သူတို့က ဘာလုပ်ပေးသင့်ပါသလဲ။</translation>
    </message>
    <message>
        <source>Turning back, a doctor, a pause or a call is decided by the person, and the escort must know how.</source>
        <comment>prompt sheet_stop purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the escort a number that answers day and night, and an independent one to the person.</source>
        <comment>prompt sheet_stop interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet, first night</source>
        <comment>prompt sheet_first_night title</comment>
        <translation type="unfinished">စာရွက်၊ ပထမည</translation>
    </message>
    <message>
        <source>What should be ready for you on the first night?</source>
        <comment>prompt sheet_first_night text</comment>
        <translation type="unfinished">ပထမညမှာ ဘာတွေ အသင့်ရှိထားသင့်ပါသလဲ။</translation>
    </message>
    <message>
        <source>A bed, food, a call and a person to be with, before any office.</source>
        <comment>prompt sheet_first_night purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hearing and no office on the day of arrival. Ask for it in writing. Say to the person what you could not get.</source>
        <comment>prompt sheet_first_night interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it out</source>
        <comment>prompt sheet_read title</comment>
        <translation type="unfinished">ဖတ်ပြရန်</translation>
    </message>
    <message>
        <source>I read the sheet to you now. You say what comes off. Then you see who gets it.</source>
        <comment>prompt sheet_read text</comment>
        <translation type="unfinished">စာရွက်ကို အခု ဖတ်ပြပါမယ်။ ဘာဖြုတ်မလဲ ပြောပေးပါ။ ပြီးရင် ဘယ်သူ ရမလဲ ကြည့်ရပါမယ်။</translation>
    </message>
    <message>
        <source>Nothing travels that the person has not heard.</source>
        <comment>prompt sheet_read purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sheet ends with the same line, so that it tells nothing: please ask nothing about what happened, the family or other countries. If going back is answered in another way later, these cards close and the sheet is torn up.</source>
        <comment>prompt sheet_read interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My questions</source>
        <comment>prompt reflect_questions title</comment>
        <translation type="unfinished">ကိုယ့်မေးခွန်းများ</translation>
    </message>
    <message>
        <source>What kinds of questions did I use most?</source>
        <comment>prompt reflect_questions text</comment>
        <translation type="unfinished">ဘယ်လိုမေးခွန်းမျိုးကို ကိုယ် အများဆုံး သုံးခဲ့သလဲ။</translation>
    </message>
    <message>
        <source>A look at your own mix of open and narrow questions.</source>
        <comment>prompt reflect_questions purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone. It is kept only if you write it, and nobody measures you by it.</source>
        <comment>prompt reflect_questions interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My office</source>
        <comment>prompt reflect_office title</comment>
        <translation type="unfinished">ကိုယ့်ရာထူး</translation>
    </message>
    <message>
        <source>Where did the person feel my office more than me?</source>
        <comment>prompt reflect_office text</comment>
        <translation type="unfinished">ကာယကံရှင်က ကိုယ့်ထက် ကိုယ့်ရာထူးကို ဘယ်နေရာမှာ ပိုခံစားမိခဲ့သလဲ။</translation>
    </message>
    <message>
        <source>The weight of the state is in the room even when the officer is kind.</source>
        <comment>prompt reflect_office purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone. What would you change in the place, the list, the form or the first sentence.</source>
        <comment>prompt reflect_office interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time</source>
        <comment>prompt reflect_next title</comment>
        <translation type="unfinished">နောက်တစ်ခါ</translation>
    </message>
    <message>
        <source>What would I do in the same way next time?</source>
        <comment>prompt reflect_next text</comment>
        <translation type="unfinished">နောက်တစ်ခါမှာ ကိုယ် ဘာကို ဒီအတိုင်းပဲ လုပ်မလဲ။</translation>
    </message>
    <message>
        <source>Good practice grows from what already works.</source>
        <comment>prompt reflect_next purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myself</source>
        <comment>prompt reflect_self title</comment>
        <translation type="unfinished">ကိုယ်တိုင်</translation>
    </message>
    <message>
        <source>How am I after this talk?</source>
        <comment>prompt reflect_self text</comment>
        <translation type="unfinished">ဒီစကားပြောဆိုမှုပြီးတော့ ကိုယ် ဘယ်လိုနေသလဲ။</translation>
    </message>
    <message>
        <source>What do I need before the next one?</source>
        <comment>prompt reflect_self say_instead</comment>
        <translation type="unfinished">နောက်တစ်ယောက် မတိုင်ခင် ကိုယ် ဘာလိုအပ်သလဲ။</translation>
    </message>
    <message>
        <source>Hearing hard things leaves a trace. Rest and a colleague help.</source>
        <comment>prompt reflect_self purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take ten minutes, drink, speak with someone you trust. No detail about the person is needed for that.</source>
        <comment>prompt reflect_self interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
