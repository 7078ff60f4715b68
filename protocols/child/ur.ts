<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>child-or-unsure-age</name>
    <message>
        <source>Talk with a child, or a person whose age is not sure</source>
        <comment>title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a person under 18, or when the age is not sure. Child protection comes first.</source>
        <comment>use_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with what they raised, in their own words. Name nothing that they have not named.</source>
        <comment>reminders 1 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause is fine, and says nothing about anybody. It is theirs. Wait as long as they like.</source>
        <comment>reminders 2 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what happened and how it was done. Leave out every why.</source>
        <comment>reminders 3 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After anything narrow, say, tell me everything about that.</source>
        <comment>reminders 4 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say once more that not knowing, not remembering and not wanting to say are all good answers.</source>
        <comment>reminders 5 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since before is noted as it is said. It speaks neither for nor against anybody.</source>
        <comment>reminders 6 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe first</source>
        <comment>phase safety title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call child protection, and look after the body, before the talk goes on.</source>
        <comment>phase safety purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection has been called, and danger and needs have been asked about or seen.</source>
        <comment>phase safety leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and people</source>
        <comment>phase setting title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a place where a child can feel at ease, with somebody beside them.</source>
        <comment>phase setting purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child knows who is here. It is clear how much may be talked about today.</source>
        <comment>phase setting leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we talk</source>
        <comment>phase explain title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the child in small words what this is, and what they may say.</source>
        <comment>phase explain purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small child has heard the first seven points, an older one all of them. The guardian hears the rest.</source>
        <comment>phase explain leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you think</source>
        <comment>phase consent title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear what the child thinks of each thing. Protection does not wait for a yes.</source>
        <comment>phase consent purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older child has been asked each thing. For a small one the talk, who must not know and child protection do.</source>
        <comment>phase consent leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get to know</source>
        <comment>phase settle title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about nice things, and let the child find out that long answers are welcome.</source>
        <comment>phase settle purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child talks with ease, or would rather go on.</source>
        <comment>phase settle leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <comment>phase account title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today the basics. The rest only in a safe place, with a trained person.</source>
        <comment>phase account purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child has come to the end, is tired, or would rather stop.</source>
        <comment>phase account leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <comment>phase explore title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open up only what the child has raised, one thing at a time.</source>
        <comment>phase explore purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed to keep the child safe is known. The rest can wait.</source>
        <comment>phase explore leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did I get it right</source>
        <comment>phase check title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say back what was heard, so that the child can put it right.</source>
        <comment>phase check purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child has heard it and could change it.</source>
        <comment>phase check leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you need</source>
        <comment>phase wishes title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear what the child wants, misses and worries about.</source>
        <comment>phase wishes purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes and worries are written down, or left open.</source>
        <comment>phase wishes leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good end</source>
        <comment>phase close title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what comes next, and end on something nice.</source>
        <comment>phase close purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child knows who is with them next. That person is here.</source>
        <comment>phase close leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>phase route title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to child protection first, with care.</source>
        <comment>phase route purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection has taken over, or has said what to do until then.</source>
        <comment>phase route leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you</source>
        <comment>phase reflect title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after yourself and your questions. Nothing here measures you.</source>
        <comment>phase reflect purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are ready to go on with your day.</source>
        <comment>phase reflect leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First words</source>
        <comment>prompt hello title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello. You are not in trouble with me. First I want to see what you need.</source>
        <comment>prompt hello text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello. I am glad that you are here. Let us see what you need.</source>
        <comment>prompt hello say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child who thinks they did something wrong will not say that they are hurt.</source>
        <comment>prompt hello purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say your first name. Sit low and to the side. No touch, no uniform cap, no weapon in sight. Crying, anger, laughing or no word at all may be fear.</source>
        <comment>prompt hello interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection first</source>
        <comment>prompt child_first title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am calling someone whose work is to look after children.</source>
        <comment>prompt child_first text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child-protection authority comes before any other step, and before the talk goes on.</source>
        <comment>prompt child_first purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call now and ask for a guardian. This waits for no form and for no yes from a grown-up. Until someone comes: danger, needs, language and age only. Emergency care never waits.</source>
        <comment>prompt child_first interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection called</source>
        <comment>prompt child_protection_called title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child-protection authority knows that a child, or someone who may be one, is here.</source>
        <comment>prompt child_protection_called text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next officer sees at once that the call was made, and need not make it again.</source>
        <comment>prompt child_protection_called purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who answered and what they asked you to do. If nobody answers, write that, and call the next one.</source>
        <comment>prompt child_protection_called interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apart from companions</source>
        <comment>prompt companion_apart title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I talk with every child without the people they came with. It is the same for all children.</source>
        <comment>prompt companion_apart text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever brought the child may be the one the child fears.</source>
        <comment>prompt companion_apart purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part them for a neutral reason and kindly. Say where the others are. A small child stays with a parent when both are calm. A travel companion is not a parent until someone trained has checked.</source>
        <comment>prompt companion_apart interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell</source>
        <comment>prompt not_in_cell title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room is not locked. You can go out when you want.</source>
        <comment>prompt not_in_cell text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child is never held or interviewed in a cell.</source>
        <comment>prompt not_in_cell purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it only where it is so. If the only room is a cell, find another one, and do not begin.</source>
        <comment>prompt not_in_cell interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never alone</source>
        <comment>prompt child_near title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would you like to have near you?</source>
        <comment>prompt child_near text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can choose someone to sit beside you.</source>
        <comment>prompt child_near say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the people who look after you.</source>
        <comment>prompt child_near follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child is not left alone, and not left with someone they fear.</source>
        <comment>prompt child_near purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child chooses. Nobody from the place, no travel companion, nobody who interprets. Never leave a child alone with an embassy, in a cell, or in an empty room.</source>
        <comment>prompt child_near interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is beside the child</source>
        <comment>prompt support_person title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits beside the child in this talk.</source>
        <comment>prompt support_person text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guardian</source>
        <comment>prompt support_person answerOption guardian label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone from child protection</source>
        <comment>prompt support_person answerOption child_protection label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent the child is calm with</source>
        <comment>prompt support_person answerOption parent label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else the child chose</source>
        <comment>prompt support_person answerOption chosen label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child wants nobody</source>
        <comment>prompt support_person answerOption declined label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>prompt support_person answerOption cannot label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person of the child&apos;s own choice makes it easier to speak, and keeps the talk fair.</source>
        <comment>prompt support_person purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer. They sit where the child sees them, and answer nothing for the child. Nobody yet means needs and safety only.</source>
        <comment>prompt support_person interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <comment>prompt water title</comment>
        <translation type="unfinished">پانی</translation>
    </message>
    <message>
        <source>Would you like some water?</source>
        <comment>prompt water text</comment>
        <translation type="unfinished">کیا آپ کو پانی چاہیے؟</translation>
    </message>
    <message>
        <source>Tell me what you like to drink.</source>
        <comment>prompt water follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first kindness that asks for nothing back.</source>
        <comment>prompt water purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it before you sit down. Food, drink and toys are never traded for an answer.</source>
        <comment>prompt water interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toilet</source>
        <comment>prompt toilet title</comment>
        <translation type="unfinished">ٹوائلٹ</translation>
    </message>
    <message>
        <source>Do you need the toilet?</source>
        <comment>prompt toilet text</comment>
        <translation type="unfinished">کیا آپ کو ٹوائلٹ جانے کی ضرورت ہے؟</translation>
    </message>
    <message>
        <source>Tell me whenever you need to go.</source>
        <comment>prompt toilet follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many children do not dare to ask.</source>
        <comment>prompt toilet purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the way. Ask again at each break.</source>
        <comment>prompt toilet interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are you</source>
        <comment>prompt how_now title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are you feeling right now?</source>
        <comment>prompt how_now text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make you feel a little better?</source>
        <comment>prompt how_now say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt how_now follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help now?</source>
        <comment>prompt how_now follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open door for pain, fear, hunger or sleep.</source>
        <comment>prompt how_now purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said here answers cards below: tick them, and do not ask again. A small child may show it on a toy. Write what is said and seen, not what you think of it.</source>
        <comment>prompt how_now interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <comment>prompt age_band title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old are you, as far as you know?</source>
        <comment>prompt age_band text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people do not know how old they are. That is fine.</source>
        <comment>prompt age_band say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18</source>
        <comment>prompt age_band answerOption child label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>prompt age_band answerOption unsure label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 or older</source>
        <comment>prompt age_band answerOption adult label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure counts as a child until someone trained decides.</source>
        <comment>prompt age_band purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask once and believe the kinder answer. It is no test: do not judge by looks, teeth or voice, do not compare answers, do not hold papers against the child. Papers may have been made by others.</source>
        <comment>prompt age_band interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age not known</source>
        <comment>prompt age_unsure title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fine not to know how old you are.</source>
        <comment>prompt age_unsure text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt about age is met with protection, not with a test.</source>
        <comment>prompt age_unsure purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no age assessment here. Say to child protection that the age is not known.</source>
        <comment>prompt age_unsure interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they were born</source>
        <comment>prompt born title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What have you been told about when you were born?</source>
        <comment>prompt born text</comment>
        <translation type="unfinished"></translation>
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
        <source>An adult after all</source>
        <comment>prompt age_adult title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Then we can talk in the way I talk with grown-ups.</source>
        <comment>prompt age_adult text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second-line interview fits an adult better. Nothing is asked again.</source>
        <comment>prompt age_adult purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With any doubt left, choose Not sure and stay here. A child may have been told to say 18.</source>
        <comment>prompt age_adult interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <comment>prompt child_years title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many years the child says, or what is known.</source>
        <comment>prompt child_years text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 7</source>
        <comment>prompt child_years answerOption under_7 label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 to 12</source>
        <comment>prompt child_years answerOption 7_to_12 label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>13 to 17</source>
        <comment>prompt child_years answerOption 13_to_17 label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>prompt child_years answerOption not_known label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The younger the child, the shorter the talk and the sooner the break.</source>
        <comment>prompt child_years purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer, from what was said already. The whole talk and the rest within it, in minutes: under 7, 20 and 10; 7 to 12, 35 and 15; 13 to 17, 60 and 20; not known, 30 and 15. These are agency defaults, not a standard.</source>
        <comment>prompt child_years interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short talk</source>
        <comment>prompt child_short title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talk only a little today. You can stop when you want.</source>
        <comment>prompt child_short text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child tires sooner, and the long talk belongs with someone trained for it.</source>
        <comment>prompt child_short purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact is for danger, needs, language, age, who cares for them and whom they fear. Say how long, and when the rest is. The child&apos;s own pace comes before any number.</source>
        <comment>prompt child_short interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not wake</source>
        <comment>prompt danger_unconscious title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child does not wake or does not respond.</source>
        <comment>prompt danger_unconscious text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call emergency help at once. Nothing else comes first.</source>
        <comment>prompt danger_unconscious purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen, not asked. Stay with the child.</source>
        <comment>prompt danger_unconscious interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurt</source>
        <comment>prompt danger_injury title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does anything hurt?</source>
        <comment>prompt danger_injury text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can point to where it hurts.</source>
        <comment>prompt danger_injury say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about where it hurts.</source>
        <comment>prompt danger_injury follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleeding, a head injury or strong pain needs care now. A child may not bring it up.</source>
        <comment>prompt danger_injury purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the pain, not about who did it. Do not ask to see it.</source>
        <comment>prompt danger_injury interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very ill</source>
        <comment>prompt danger_acute_illness title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you feel sick?</source>
        <comment>prompt danger_acute_illness text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me how your body feels.</source>
        <comment>prompt danger_acute_illness follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble breathing, high fever, great sleepiness or confusion needs care now.</source>
        <comment>prompt danger_acute_illness purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also answer yes when you see it. A small child gets worse quickly.</source>
        <comment>prompt danger_acute_illness interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy pain</source>
        <comment>prompt danger_pregnancy title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A girl who is or may be pregnant has pain or bleeding.</source>
        <comment>prompt danger_pregnancy text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain or bleeding in pregnancy needs care now.</source>
        <comment>prompt danger_pregnancy purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said or seen. Only a nurse or a doctor asks a child about it.</source>
        <comment>prompt danger_pregnancy interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something taken</source>
        <comment>prompt danger_overdose title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is unwell from something taken, or from missing it.</source>
        <comment>prompt danger_overdose text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children may be given drugs to stay awake, quiet or obedient.</source>
        <comment>prompt danger_overdose purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said or seen. Shaking, sweating or great sleepiness count as yes.</source>
        <comment>prompt danger_overdose interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts of dying</source>
        <comment>prompt danger_self_harm title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child spoke of dying, or of hurting themselves.</source>
        <comment>prompt danger_self_harm text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs someone with the child now.</source>
        <comment>prompt danger_self_harm purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said or seen. Do not put it to a young child. If it is said: thank them for telling, stay with them, call help. Never leave them alone.</source>
        <comment>prompt danger_self_harm interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private doctor soon</source>
        <comment>prompt danger_sexual_violence title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child needs a doctor in private, and soon.</source>
        <comment>prompt danger_sexual_violence text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care works best within days. Nobody has to say what happened.</source>
        <comment>prompt danger_sexual_violence purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if it was said or is plain to see. Never ask about it. Medical staff set the time limits.</source>
        <comment>prompt danger_sexual_violence interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller near</source>
        <comment>prompt danger_controller title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone speaks for the child, watches them, or holds their papers.</source>
        <comment>prompt danger_controller text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a controller near, every question can bring harm.</source>
        <comment>prompt danger_controller purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen, not asked. Part them first. Let nobody see that you noticed. A parent may do so too, out of care or not.</source>
        <comment>prompt danger_controller interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat here</source>
        <comment>prompt danger_threat title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there anyone here who scares you?</source>
        <comment>prompt danger_threat text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me what would make you feel safer.</source>
        <comment>prompt danger_threat follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone in the building may frighten the child into silence.</source>
        <comment>prompt danger_threat purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask out of hearing of everyone. It may be a relative, a companion or a colleague of yours.</source>
        <comment>prompt danger_threat interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child on their own</source>
        <comment>prompt danger_child_alone title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is here without a parent or another grown-up they trust.</source>
        <comment>prompt danger_child_alone text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child on their own needs child protection now.</source>
        <comment>prompt danger_child_alone purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An aunt, a cousin or an agent may have been told to say so. Also yes when a smaller child was left behind somewhere.</source>
        <comment>prompt danger_child_alone interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot wait</source>
        <comment>prompt danger_other title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there anything else that cannot wait?</source>
        <comment>prompt danger_other text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about that.</source>
        <comment>prompt danger_other follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some dangers are on no list, and a child sees others than we do.</source>
        <comment>prompt danger_other purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small things count, such as a lost bag or an animal left behind.</source>
        <comment>prompt danger_other interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <comment>prompt need_food title</comment>
        <translation type="unfinished">کھانا</translation>
    </message>
    <message>
        <source>Are you hungry?</source>
        <comment>prompt need_food text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me what you like to eat.</source>
        <comment>prompt need_food follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hungry child cannot think of anything else.</source>
        <comment>prompt need_food purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what the child may eat. Food is never a reward.</source>
        <comment>prompt need_food interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep first</source>
        <comment>prompt rest title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like to sleep before we talk?</source>
        <comment>prompt rest text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me how tired you are.</source>
        <comment>prompt rest follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk can wait. A tired child answers to be left in peace.</source>
        <comment>prompt rest purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in sight, or say who stays.</source>
        <comment>prompt rest interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor or medicine</source>
        <comment>prompt need_medical title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like a doctor to look at you today?</source>
        <comment>prompt need_medical text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about any medicine you take.</source>
        <comment>prompt need_medical follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wounds, illness and missed medicine come before the talk.</source>
        <comment>prompt need_medical purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a small child, yes also when you see that it is needed. The child may choose a woman or a man.</source>
        <comment>prompt need_medical interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone to be with</source>
        <comment>prompt need_psychosocial title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like someone kind to stay with you?</source>
        <comment>prompt need_psychosocial text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me what that person should be like.</source>
        <comment>prompt need_psychosocial follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support is a need, not a favour.</source>
        <comment>prompt need_psychosocial purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone trained to be with children. Offer it again at the end.</source>
        <comment>prompt need_psychosocial interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe place tonight</source>
        <comment>prompt need_shelter title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child has no safe place to sleep tonight.</source>
        <comment>prompt need_shelter text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection finds the place. It must know before the night.</source>
        <comment>prompt need_shelter purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer. Detention is no shelter. Do not send a child to sleep where the people are whom they came with.</source>
        <comment>prompt need_shelter interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who depends on you</source>
        <comment>prompt dependants title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who do you look after?</source>
        <comment>prompt dependants text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about where they are now.</source>
        <comment>prompt dependants follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some children care for a smaller one, a baby of their own, or a parent.</source>
        <comment>prompt dependants purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are not needed. Brothers and sisters stay together when they want to.</source>
        <comment>prompt dependants interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <comment>prompt privacy title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stranger can listen in here.</source>
        <comment>prompt privacy text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child who is watched says what the watcher wants. A child alone with an officer is afraid too.</source>
        <comment>prompt privacy purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the door, the window, the next desk and the camera. The person beside the child stays. If it cannot be private, keep to needs and safety today.</source>
        <comment>prompt privacy interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe place</source>
        <comment>prompt safe_place title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is away from the place, and nobody from there is near.</source>
        <comment>prompt safe_place text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened is never talked about in front of anybody from the place, or before the child is somewhere safe.</source>
        <comment>prompt safe_place purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer, not said. Yes only when the child will sleep somewhere safe tonight, and no companion or relative from the place can hear or see us. Any doubt is a no.</source>
        <comment>prompt safe_place interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much today</source>
        <comment>prompt child_scope title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much we talk about today.</source>
        <comment>prompt child_scope text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basics and safety only</source>
        <comment>prompt child_scope answerOption basics label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account too</source>
        <comment>prompt child_scope answerOption account label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topics on what happened open only with a safe place and the account chosen here.</source>
        <comment>prompt child_scope purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer. At first contact choose the basics. The account only when you are trained for it, child protection has agreed, the child has someone beside them, and nobody else has heard the account yet.</source>
        <comment>prompt child_scope interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told before</source>
        <comment>prompt told_before title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has talked with you before me?</source>
        <comment>prompt told_before text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone may have asked you things before me. Tell me about that.</source>
        <comment>prompt told_before say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child who has told it once must not be made to tell it again.</source>
        <comment>prompt told_before purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask child protection and the other office first, and read what they hold. One talk for all who need it is better than two.</source>
        <comment>prompt told_before interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to talk</source>
        <comment>prompt time_enough title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have time. There is no hurry.</source>
        <comment>prompt time_enough text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hurried child says yes to everything.</source>
        <comment>prompt time_enough purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With ten minutes only, stay with needs, language, age, who cares for the child and whom they fear.</source>
        <comment>prompt time_enough interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to speak with</source>
        <comment>prompt interviewer_choice title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would you like to talk with?</source>
        <comment>prompt interviewer_choice text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some children like to talk with a woman, some with a man.</source>
        <comment>prompt interviewer_choice say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A woman</source>
        <comment>prompt interviewer_choice answerOption woman label</comment>
        <translation type="unfinished">کسی خاتون سے</translation>
    </message>
    <message>
        <source>A man</source>
        <comment>prompt interviewer_choice answerOption man label</comment>
        <translation type="unfinished">کسی مرد سے</translation>
    </message>
    <message>
        <source>Either is fine</source>
        <comment>prompt interviewer_choice answerOption no_preference label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <comment>prompt interviewer_choice answerOption someone_else label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible today</source>
        <comment>prompt interviewer_choice answerOption cannot label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small choice that gives back some control.</source>
        <comment>prompt interviewer_choice purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone trained to talk with children, in plain clothes. Not someone who took part in a raid or an arrest.</source>
        <comment>prompt interviewer_choice interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>prompt language title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What language do you speak best?</source>
        <comment>prompt language text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please show me your language on this list.</source>
        <comment>prompt language say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <comment>prompt language answerOption en label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai · ไทย</source>
        <comment>prompt language answerOption th label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese · Tiếng Việt</source>
        <comment>prompt language answerOption vi label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, Mandarin · 中文</source>
        <comment>prompt language answerOption zh label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, Cantonese · 粵語</source>
        <comment>prompt language answerOption yue label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khmer · ខ្មែរ</source>
        <comment>prompt language answerOption km label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lao · ລາວ</source>
        <comment>prompt language answerOption lo label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burmese · မြန်မာ</source>
        <comment>prompt language answerOption my label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shan</source>
        <comment>prompt language answerOption shn label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kachin, Jinghpaw</source>
        <comment>prompt language answerOption kac label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karen, S&apos;gaw</source>
        <comment>prompt language answerOption ksw label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rohingya</source>
        <comment>prompt language answerOption rhg label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian · Bahasa Indonesia</source>
        <comment>prompt language answerOption id label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malay · Bahasa Melayu</source>
        <comment>prompt language answerOption ms label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filipino · Tagalog</source>
        <comment>prompt language answerOption fil label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali · বাংলা</source>
        <comment>prompt language answerOption bn label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepali · नेपाली</source>
        <comment>prompt language answerOption ne label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi · हिन्दी</source>
        <comment>prompt language answerOption hi label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu · اردو</source>
        <comment>prompt language answerOption ur label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punjabi · ਪੰਜਾਬੀ</source>
        <comment>prompt language answerOption pa label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinhala · සිංහල</source>
        <comment>prompt language answerOption si label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil · தமிழ்</source>
        <comment>prompt language answerOption ta label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese · 日本語</source>
        <comment>prompt language answerOption ja label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean · 한국어</source>
        <comment>prompt language answerOption ko label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolian · Монгол</source>
        <comment>prompt language answerOption mn label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian · Русский</source>
        <comment>prompt language answerOption ru label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbek · Oʻzbek</source>
        <comment>prompt language answerOption uz label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish · Türkçe</source>
        <comment>prompt language answerOption tr label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian · فارسی</source>
        <comment>prompt language answerOption fa label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic · العربية</source>
        <comment>prompt language answerOption ar label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amharic · አማርኛ</source>
        <comment>prompt language answerOption am label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oromo · Afaan Oromoo</source>
        <comment>prompt language answerOption om label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tigrinya · ትግርኛ</source>
        <comment>prompt language answerOption ti label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somali · Soomaali</source>
        <comment>prompt language answerOption so label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili · Kiswahili</source>
        <comment>prompt language answerOption sw label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French · Français</source>
        <comment>prompt language answerOption fr label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish · Español</source>
        <comment>prompt language answerOption es label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese · Português</source>
        <comment>prompt language answerOption pt label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tok Pisin</source>
        <comment>prompt language answerOption tpi label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetum · Tetun</source>
        <comment>prompt language answerOption tet label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language</source>
        <comment>prompt language answerOption und label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child tells it in the first language, or not at all.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do people call the way you speak at home?</source>
        <comment>prompt dialect text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong dialect can turn the meaning around.</source>
        <comment>prompt dialect purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the interpreter too, before they meet.</source>
        <comment>prompt dialect interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <comment>prompt interpreter title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you like to be helped with the language?</source>
        <comment>prompt interpreter text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone can say my words in your language. They can be here, or on the phone.</source>
        <comment>prompt interpreter say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone in the room</source>
        <comment>prompt interpreter answerOption in_room label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone by phone</source>
        <comment>prompt interpreter answerOption by_phone label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None needed</source>
        <comment>prompt interpreter answerOption none_needed label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would rather not</source>
        <comment>prompt interpreter answerOption declined label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found yet</source>
        <comment>prompt interpreter answerOption cannot label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child chooses. By phone, nobody from the community sees a face.</source>
        <comment>prompt interpreter purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never a companion, a relative, another child or anyone from the place. A child never interprets, not for a brother or a sister either. Choose someone used to children.</source>
        <comment>prompt interpreter interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter wanted</source>
        <comment>prompt need_interpreter title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will look for someone who speaks your language.</source>
        <comment>prompt need_interpreter text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next steps must be found in the child&apos;s language.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the person who helps with the language be like?</source>
        <comment>prompt interpreter_wish text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may matter if it is a woman or a man, or where they come from.</source>
        <comment>prompt interpreter_wish say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same community can mean trust or danger. Only the child knows.</source>
        <comment>prompt interpreter_wish purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the wish cannot be met, say so before anyone comes in.</source>
        <comment>prompt interpreter_wish interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their choice</source>
        <comment>prompt interpreter_choice title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose who helps with the language. I will tell you honestly what I can do.</source>
        <comment>prompt interpreter_choice text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A woman</source>
        <comment>prompt interpreter_choice answerOption woman label</comment>
        <translation type="unfinished">کسی خاتون سے</translation>
    </message>
    <message>
        <source>A man</source>
        <comment>prompt interpreter_choice answerOption man label</comment>
        <translation type="unfinished">کسی مرد سے</translation>
    </message>
    <message>
        <source>From my community</source>
        <comment>prompt interpreter_choice answerOption same_community label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not from my community</source>
        <comment>prompt interpreter_choice answerOption other_community label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone, without a face</source>
        <comment>prompt interpreter_choice answerOption by_phone label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone is fine</source>
        <comment>prompt interpreter_choice answerOption no_preference label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who hears it can decide what is said.</source>
        <comment>prompt interpreter_choice purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask openly first, then tick what they say. When it cannot be met, say so before anyone comes in. Never a companion, another child or another person from the place.</source>
        <comment>prompt interpreter_choice interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ties</source>
        <comment>prompt interpreter_free title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreter says they know nobody in this matter.</source>
        <comment>prompt interpreter_free text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter with ties can frighten, steer or report.</source>
        <comment>prompt interpreter_free purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the interpreter alone, before they meet. Then ask the child in private, or by a card. Any tie means another interpreter.</source>
        <comment>prompt interpreter_free interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter ready</source>
        <comment>prompt interpreter_brief title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say all that is said, as it is said. Use the child&apos;s own small words.</source>
        <comment>prompt interpreter_brief text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please keep everything here to yourself. You may ask for a rest at any time.</source>
        <comment>prompt interpreter_brief say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to the interpreter before the talk. A grown-up word in place of a child&apos;s word changes what was said.</source>
        <comment>prompt interpreter_brief purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No summing up, no helping, no comfort by touch. I do not know stays I do not know. Speak to the child, in short parts. Agree on a sign for stop. A number is enough, no name.</source>
        <comment>prompt interpreter_brief interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card for the interpreter</source>
        <comment>prompt interpreter_card title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say everything that is said, as it is said.
Add nothing. Leave nothing out. Do not help with an answer.
Use the child&apos;s own small words. Say “I” when the child says “I”.
Short parts. Ask for a pause when you need one.
You may hear hard things. You may ask for a rest at any time.
Keep everything here to yourself.
If you know anyone in this matter, tell the officer alone.</source>
        <comment>prompt interpreter_card text</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well do you understand the person who helps with the language?</source>
        <comment>prompt interpreter_understood text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well</source>
        <comment>prompt interpreter_understood answerOption well label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>prompt interpreter_understood answerOption partly label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badly</source>
        <comment>prompt interpreter_understood answerOption badly label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not ask</source>
        <comment>prompt interpreter_understood answerOption cannot label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble with language must never be read as trouble with the child.</source>
        <comment>prompt interpreter_understood purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again in the middle, with faces on a card, not through the interpreter.</source>
        <comment>prompt interpreter_understood interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My doubt, private</source>
        <comment>prompt interpreter_doubt title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer alone, at any time. Something about the interpreting may not be right.</source>
        <comment>prompt interpreter_doubt text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language</source>
        <comment>prompt interpreter_doubt answerOption language label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another dialect</source>
        <comment>prompt interpreter_doubt answerOption dialect label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer or shorter than said</source>
        <comment>prompt interpreter_doubt answerOption left_out label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers for the person</source>
        <comment>prompt interpreter_doubt answerOption steers label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is uneasy</source>
        <comment>prompt interpreter_doubt answerOption uneasy label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may know each other</source>
        <comment>prompt interpreter_doubt answerOption ties label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tired</source>
        <comment>prompt interpreter_doubt answerOption tired label</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We change the interpreter. It is nobody&apos;s fault.</source>
        <comment>prompt interpreter_change text</comment>
        <translation type="unfinished"></translation>
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
        <source>Still apart</source>
        <comment>prompt companion_check title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people you came with cannot see or hear us now.</source>
        <comment>prompt companion_check text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companions, families and groups stay apart, so that each can speak freely.</source>
        <comment>prompt companion_check purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell nobody what another child said.</source>
        <comment>prompt companion_check interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <comment>prompt people_here title</comment>
        <translation type="unfinished">کمرے میں کون ہے</translation>
    </message>
    <message>
        <source>I will say who is here and what each one does.</source>
        <comment>prompt people_here text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers in the room are a threat until they are named.</source>
        <comment>prompt people_here purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As few as can be. One person talks. Ask the child before anyone new comes in.</source>
        <comment>prompt people_here interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat and door</source>
        <comment>prompt seating title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose where to sit. The way to the door is free.</source>
        <comment>prompt seating text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child who was locked in needs to see the way out.</source>
        <comment>prompt seating purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A low chair or the floor is fine. Nothing that looks like a weapon. Show where the toilet is.</source>
        <comment>prompt seating interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to hold</source>
        <comment>prompt comfort_things title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can hold this, or draw, while we talk.</source>
        <comment>prompt comfort_things text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy hands make it easier to speak, or to be silent.</source>
        <comment>prompt comfort_things purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft toy, paper and pencils. They are there from the start and stay, whatever is said. Do not use them to act out what happened, and read nothing into a drawing. No touch, not for comfort either.</source>
        <comment>prompt comfort_things interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we record</source>
        <comment>prompt recording title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how our talk will be written down.</source>
        <comment>prompt recording text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes only</source>
        <comment>prompt recording answerOption notes label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and sound</source>
        <comment>prompt recording answerOption sound label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and video</source>
        <comment>prompt recording answerOption video label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing now</source>
        <comment>prompt recording answerOption none label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child should know before the first word is kept.</source>
        <comment>prompt recording purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key words only, so that your eyes stay with the child. No photo of the child. Show the child what records.</source>
        <comment>prompt recording interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who I am</source>
        <comment>prompt explain_role title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am an officer here. Today I listen, and I look for people who help children.</source>
        <comment>prompt explain_role text</comment>
        <translation type="unfinished">میں یہاں افسر ہوں۔ آج مجھے بات سننی ہے، اور ایسے لوگ ڈھونڈنے ہیں جو بچوں کی مدد کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Tell me in your own words what I do today.</source>
        <comment>prompt explain_role follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child may think that you came to punish, or to send them back.</source>
        <comment>prompt explain_role purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say your first name again, and the name and work of each person in the room.</source>
        <comment>prompt explain_role interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was not there</source>
        <comment>prompt explain_reason title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was not there with you. So I do not know what you know. I would like to learn it from you.</source>
        <comment>prompt explain_reason text</comment>
        <translation type="unfinished">جو کچھ ہوا، وہ میرے سامنے نہیں ہوا۔ اس لیے جو آپ کو معلوم ہے، وہ مجھے معلوم نہیں۔ مجھے آپ سے جاننا اچھا لگے گا۔</translation>
    </message>
    <message>
        <source>Tell me how you see this talk.</source>
        <comment>prompt explain_reason follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children think that grown-ups know already, and leave things out.</source>
        <comment>prompt explain_reason purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not say what others told you. Do not name any person, place or act first.</source>
        <comment>prompt explain_reason interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may stop</source>
        <comment>prompt explain_course title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talk for a short time. Then there is a break. When you want to stop, tell me or show me like this.</source>
        <comment>prompt explain_course text</comment>
        <translation type="unfinished">تھوڑی دیر بات ہوگی۔ پھر وقفہ ہوگا۔ جب آپ رکنا چاہیں تو مجھے بتا دیں، یا ایسے دکھا دیں۔</translation>
    </message>
    <message>
        <source>I will tell you when the break is. You can have one sooner.</source>
        <comment>prompt explain_course say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you do when you want to stop?</source>
        <comment>prompt explain_course follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping is real only when the child has a sign for it, and has tried it.</source>
        <comment>prompt explain_course purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift a hand, and let the child do it once. Say the real length. Then stop at once, the first time the sign comes.</source>
        <comment>prompt explain_course interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know</source>
        <comment>prompt explain_ground_rules title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you do not know, you can say: I do not know. That is a good answer. You need not guess. When you do not understand me, say so.</source>
        <comment>prompt explain_ground_rules text</comment>
        <translation type="unfinished">جب معلوم نہ ہو تو آپ کہہ دیں: معلوم نہیں۔ یہ اچھا جواب ہے۔ اندازہ لگانا ضروری نہیں۔ جب میری بات سمجھ میں نہ آئے تو بتا دیں۔</translation>
    </message>
    <message>
        <source>What can you say when you do not know?</source>
        <comment>prompt explain_ground_rules follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children answer to please. This takes the wish to guess away.</source>
        <comment>prompt explain_ground_rules purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank the child in the same voice for I do not know as for any other answer.</source>
        <comment>prompt explain_ground_rules interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let us try it</source>
        <comment>prompt ground_try title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let us try it. What did I eat this morning?</source>
        <comment>prompt ground_try text</comment>
        <translation type="unfinished">آئیں، آزما کر دیکھیں۔ آج صبح میں نے کیا کھایا؟</translation>
    </message>
    <message>
        <source>What is the name of my neighbour?</source>
        <comment>prompt ground_try say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A game in which I do not know is the right answer.</source>
        <comment>prompt ground_try purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, with a smile. A guess is fine too. Then say that the child could not know, and may say so each time. Write nothing.</source>
        <comment>prompt ground_try interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct me</source>
        <comment>prompt ground_correct title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I say something wrong, please tell me. You know it better than I do.</source>
        <comment>prompt ground_correct text</comment>
        <translation type="unfinished">جب میں کوئی غلط بات کہوں تو مہربانی کر کے مجھے بتا دیں۔ آپ کو مجھ سے بہتر معلوم ہے۔</translation>
    </message>
    <message>
        <source>What can you say when I get it wrong?</source>
        <comment>prompt ground_correct follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few children dare to tell a grown-up in office that they are wrong.</source>
        <comment>prompt ground_correct purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get something small wrong in the easy part, such as the name of the game, and be glad when you are put right.</source>
        <comment>prompt ground_correct interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I must pass on</source>
        <comment>prompt explain_confidentiality title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some things I cannot keep to myself. One is when somebody could get badly hurt. One is when a child is not safe. One is when a law here says that I must speak. Then I tell only people who have to know.</source>
        <comment>prompt explain_confidentiality text</comment>
        <translation type="unfinished">کچھ باتیں صرف اپنے تک رکھنا میرے بس میں نہیں۔ ایک، جب کسی کو بہت چوٹ لگ سکتی ہو۔ ایک، جب کوئی بچہ محفوظ نہ ہو۔ ایک، جب یہاں کا کوئی قانون کہے کہ مجھے بتانا ہوگا۔ پھر مجھے صرف ان لوگوں کو بتانا ہے جن کا جاننا ضروری ہو۔</translation>
    </message>
    <message>
        <source>What are the things I would have to pass on?</source>
        <comment>prompt explain_confidentiality follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child must know before they tell, not after, that this is no secret.</source>
        <comment>prompt explain_confidentiality purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never promise to keep a secret. Name each legal duty that binds you here, with a small example.</source>
        <comment>prompt explain_confidentiality interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you know yourself</source>
        <comment>prompt ground_own title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell me things that you saw, heard or felt yourself. I want to know how it was for you.</source>
        <comment>prompt ground_own text</comment>
        <translation type="unfinished">مہربانی کر کے مجھے وہ باتیں بتائیں جو آپ نے خود دیکھیں، سنیں یا محسوس کیں۔ مجھے جاننا ہے کہ آپ کے لیے یہ سب کیسا تھا۔</translation>
    </message>
    <message>
        <source>It asks for what the child knows, without a test and without shame.</source>
        <comment>prompt ground_own purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No oath, no examination on right and wrong, no warning. When the child tells what others said, that is fine too. Ask how they know it.</source>
        <comment>prompt ground_own interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If I ask again</source>
        <comment>prompt ground_twice title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I ask a thing two times, your first answer was not wrong. I may have forgotten.</source>
        <comment>prompt ground_twice text</comment>
        <translation type="unfinished">جب میں ایک بات دو بار پوچھوں تو اس کا مطلب یہ نہیں کہ آپ کا پہلا جواب غلط تھا۔ شاید مجھے یاد نہ رہا ہو۔</translation>
    </message>
    <message>
        <source>Asked again, a child takes the first answer for wrong and gives another.</source>
        <comment>prompt ground_twice purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better still, do not ask twice.</source>
        <comment>prompt ground_twice interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rights</source>
        <comment>prompt explain_rights title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have to answer. You may ask for a doctor. You may ask for someone who speaks your language. You may ask for a lawyer, who knows the rules and speaks for you.</source>
        <comment>prompt explain_rights text</comment>
        <translation type="unfinished">آپ کے لیے جواب دینا ضروری نہیں۔ آپ چاہیں تو ڈاکٹر مانگ لیں۔ آپ چاہیں تو کسی ایسے کے لیے کہیں جسے آپ کی زبان آتی ہو۔ آپ چاہیں تو وکیل مانگ لیں۔ وکیل کو قاعدے معلوم ہوتے ہیں، اور وہ آپ کی طرف سے بات کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Which of these would you like to know more about?</source>
        <comment>prompt explain_rights follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights are only real when the child has understood them.</source>
        <comment>prompt explain_rights purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the guardian and the legal aid for children that exist here. Never hold a child for a talk.</source>
        <comment>prompt explain_rights interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I write</source>
        <comment>prompt explain_record title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I write down what you say, so that you need not say it many times. It is locked. You may ask who reads it and how long it is kept.</source>
        <comment>prompt explain_record text</comment>
        <translation type="unfinished">مجھے آپ کی باتیں لکھنی ہیں، تاکہ آپ کو بار بار نہ بتانا پڑے۔ ان پر تالا لگا ہوتا ہے۔ آپ چاہیں تو پوچھ لیں کہ انہیں کون پڑھتا ہے اور وہ کب تک رکھی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Tell me in your own words what I do with my notes.</source>
        <comment>prompt explain_record follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose, use, keeping and the right to ask, in small words.</source>
        <comment>prompt explain_record purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tablet. Say how long your agency keeps notes of a child, and how the child can take a choice back.</source>
        <comment>prompt explain_record interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help does not depend on it</source>
        <comment>prompt explain_help title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have to tell me anything to get food, a doctor or a bed. You do not have to talk with the police for it.</source>
        <comment>prompt explain_help text</comment>
        <translation type="unfinished">کھانے، ڈاکٹر یا بستر کے لیے یہ ضروری نہیں کہ آپ مجھے کچھ بتائیں۔ اس کے لیے پولیس سے بات کرنا بھی ضروری نہیں۔</translation>
    </message>
    <message>
        <source>Tell me how you understand that.</source>
        <comment>prompt explain_help follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many children learned that nothing is free.</source>
        <comment>prompt explain_help purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rewards, no praise for what is told, no sweets after a hard part.</source>
        <comment>prompt explain_help interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I cannot promise</source>
        <comment>prompt explain_no_promises title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know yet where you will go, or when. I am asking about it. I only tell you things that I know.</source>
        <comment>prompt explain_no_promises text</comment>
        <translation type="unfinished">مجھے ابھی معلوم نہیں کہ آپ کو کہاں جانا ہے، یا کب۔ اس کا پتا کیا جا رہا ہے۔ مجھے آپ کو صرف وہی بتانا ہے جو مجھے معلوم ہو۔</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <comment>prompt explain_no_promises follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A broken promise repeats what others did.</source>
        <comment>prompt explain_no_promises purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about home, parents, school or friends that you do not control. I do not know is a good answer from you too.</source>
        <comment>prompt explain_no_promises interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your embassy</source>
        <comment>prompt explain_embassy title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your country may have an office here. I ask you before I talk with it. You would not be alone with the people from there.</source>
        <comment>prompt explain_embassy text</comment>
        <translation type="unfinished">شاید یہاں آپ کے ملک کا کوئی دفتر ہو۔ وہاں بات کرنے سے پہلے مجھے آپ سے پوچھنا ہے۔ وہاں کے لوگوں کے ساتھ آپ کو اکیلے نہیں رہنا پڑے گا۔</translation>
    </message>
    <message>
        <source>Tell me what you think about that.</source>
        <comment>prompt explain_embassy follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For some children their own state is help. For others it is the danger.</source>
        <comment>prompt explain_embassy purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never hand a child alone to an embassy or a consulate. Guardian and child protection look at it with the child, after the question about going back. Name the legal exception that applies here, or say that there is none.</source>
        <comment>prompt explain_embassy interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something is not right</source>
        <comment>prompt explain_complaints title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When someone here is not kind to you, you may tell. I will show you who you can tell.</source>
        <comment>prompt explain_complaints text</comment>
        <translation type="unfinished">اگر یہاں کوئی آپ سے اچھا برتاؤ نہ کرے، آپ چاہیں تو بتا دیں۔ کسے بتانا ہے، یہ آپ کو دکھا دیا جائے گا۔</translation>
    </message>
    <message>
        <source>Who would you tell if something was not right here?</source>
        <comment>prompt explain_complaints follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way to complain that is outside this room protects both of you.</source>
        <comment>prompt explain_complaints purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name someone who does not report to you. Show a face or a door, not only a number.</source>
        <comment>prompt explain_complaints interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <comment>prompt explain_again title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like me to say again?</source>
        <comment>prompt explain_again text</comment>
        <translation type="unfinished">آپ کے لیے کون سی بات دوبارہ کہوں؟</translation>
    </message>
    <message>
        <source>Tell me in your own words what we do now.</source>
        <comment>prompt explain_again follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what to repeat works better than asking for a nod.</source>
        <comment>prompt explain_again purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a small child, say the main three again. You may stop. I do not know is fine. Correct me.</source>
        <comment>prompt explain_again interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you think</source>
        <comment>prompt consent_intro title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I ask what you think, one thing at a time. No is fine, and so is not now.</source>
        <comment>prompt consent_intro text</comment>
        <translation type="unfinished">مجھے آپ کی رائے پوچھنی ہے، ایک ایک بات پر۔ ”نہیں“ کہنا ٹھیک ہے، ”ابھی نہیں“ کہنا بھی ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>A child is heard on every point.</source>
        <comment>prompt consent_intro purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait after each one. A shrug or silence is not now. A grown-up&apos;s yes or no does not decide it, and never holds back the call to child protection.</source>
        <comment>prompt consent_intro interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <comment>prompt child_views title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who look after you decide with you. I write down what you think, and they read it.</source>
        <comment>prompt child_views text</comment>
        <translation type="unfinished">جو لوگ آپ کا خیال رکھتے ہیں، وہ آپ کے ساتھ مل کر فیصلہ کرتے ہیں۔ مجھے آپ کی رائے لکھنی ہے، اور وہ اسے پڑھتے ہیں۔</translation>
    </message>
    <message>
        <source>Protection does not wait for a yes. The child&apos;s view is written and passed on.</source>
        <comment>prompt child_views purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child-protection authority and the guardian decide with the child. The child tells it in few words. Write these.</source>
        <comment>prompt child_views interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk now</source>
        <comment>prompt consent_talk title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it all right for you if we talk a little now?</source>
        <comment>prompt consent_talk text</comment>
        <translation type="unfinished">کیا ابھی تھوڑی سی بات کرنا آپ کے لیے ٹھیک ہے؟</translation>
    </message>
    <message>
        <source>We can also talk on another day.</source>
        <comment>prompt consent_talk say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me what would make it easier.</source>
        <comment>prompt consent_talk follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_talk answerOption given label</comment>
        <translation type="unfinished">جی ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_talk answerOption refused label</comment>
        <translation type="unfinished">جی نہیں</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_talk answerOption not_now label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs are met whatever the answer. A child&apos;s no ends the questions.</source>
        <comment>prompt consent_talk purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no, go to What you need, and do not ask for the reason.</source>
        <comment>prompt consent_talk interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <comment>prompt consent_record title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it all right for you if I write down what you say?</source>
        <comment>prompt consent_record text</comment>
        <translation type="unfinished">کیا آپ کے لیے ٹھیک ہے کہ آپ جو کہیں، میں لکھ لوں؟</translation>
    </message>
    <message>
        <source>Tell me what I should not write.</source>
        <comment>prompt consent_record follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_record answerOption given label</comment>
        <translation type="unfinished">جی ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_record answerOption refused label</comment>
        <translation type="unfinished">جی نہیں</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_record answerOption not_now label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes help that the child need not tell it twice.</source>
        <comment>prompt consent_record purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no, write only needs, dangers and the next steps, and say that you do.</source>
        <comment>prompt consent_record interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must not know</source>
        <comment>prompt must_not_know title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who should not know that you are here?</source>
        <comment>prompt must_not_know text</comment>
        <translation type="unfinished">کسے پتا نہیں ہونا چاہیے کہ آپ یہاں ہیں؟</translation>
    </message>
    <message>
        <source>It may be a person, a group, an office or a country.</source>
        <comment>prompt must_not_know say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me what could happen if they knew.</source>
        <comment>prompt must_not_know follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embassy</source>
        <comment>prompt must_not_know answerOption embassy label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The police</source>
        <comment>prompt must_not_know answerOption police label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family</source>
        <comment>prompt must_not_know answerOption family label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state protection office</source>
        <comment>prompt must_not_know answerOption nrm_authority label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A labour office</source>
        <comment>prompt must_not_know answerOption labour_authority label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A support organisation</source>
        <comment>prompt must_not_know answerOption ngo label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hotline</source>
        <comment>prompt must_not_know answerOption hotline label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <comment>prompt must_not_know answerOption someone_else label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comes before any office, country or relative is told anything.</source>
        <comment>prompt must_not_know purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the child say it first, then choose. More than one may hold. It may be a parent. For someone else, write the child&apos;s own words.</source>
        <comment>prompt must_not_know interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back</source>
        <comment>prompt fear_of_return title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you feel about going back to your country?</source>
        <comment>prompt fear_of_return text</comment>
        <translation type="unfinished">اپنے ملک واپس جانے کا سوچ کر آپ کو کیسا لگتا ہے؟</translation>
    </message>
    <message>
        <source>Tell me how it would be for you to go back.</source>
        <comment>prompt fear_of_return say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt fear_of_return follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afraid, or not sure</source>
        <comment>prompt fear_of_return answerOption yes label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not afraid</source>
        <comment>prompt fear_of_return answerOption no label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked or not answered</source>
        <comment>prompt fear_of_return answerOption not_asked label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear keeps the embassy away until someone trained has listened.</source>
        <comment>prompt fear_of_return purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before nationality is shared with anyone. Any doubt, a shrug or silence counts as afraid. Leave it out when the child is small or tired, and choose not asked.</source>
        <comment>prompt fear_of_return interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection</source>
        <comment>prompt consent_protection_service title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I tell the people who protect children what you need. What do you think about that?</source>
        <comment>prompt consent_protection_service text</comment>
        <translation type="unfinished">بچوں کی حفاظت کرنے والے لوگوں کو مجھے بتانا ہے کہ آپ کو کیا چاہیے۔ اس کے بارے میں آپ کا کیا خیال ہے؟</translation>
    </message>
    <message>
        <source>Tell me what they should know first.</source>
        <comment>prompt consent_protection_service follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fine</source>
        <comment>prompt consent_protection_service answerOption given label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would rather not</source>
        <comment>prompt consent_protection_service answerOption refused label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure now</source>
        <comment>prompt consent_protection_service answerOption not_now label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happens in any case, so it is said and not asked. What the child thinks goes with it.</source>
        <comment>prompt consent_protection_service purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask for a yes that would change nothing. A would rather not is a reason to listen, and to say it to them.</source>
        <comment>prompt consent_protection_service interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support organisation</source>
        <comment>prompt consent_ngo title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it all right for you if I tell a group that helps children what you need?</source>
        <comment>prompt consent_ngo text</comment>
        <translation type="unfinished">کیا آپ کے لیے ٹھیک ہے کہ میں بچوں کی مدد کرنے والی کسی تنظیم کو بتا دوں کہ آپ کو کیا چاہیے؟</translation>
    </message>
    <message>
        <source>They are not police and not an office. They help children.</source>
        <comment>prompt consent_ngo say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me what you would like to know about them.</source>
        <comment>prompt consent_ngo follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_ngo answerOption given label</comment>
        <translation type="unfinished">جی ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_ngo answerOption refused label</comment>
        <translation type="unfinished">جی نہیں</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_ngo answerOption not_now label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way to help that does not pass through the state.</source>
        <comment>prompt consent_ngo purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one, what you would tell it, and what you would leave out.</source>
        <comment>prompt consent_ngo interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <comment>prompt consent_police title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it all right for you if the police hear what you need?</source>
        <comment>prompt consent_police text</comment>
        <translation type="unfinished">کیا آپ کے لیے ٹھیک ہے کہ پولیس کو بتایا جائے کہ آپ کو کیا چاہیے؟</translation>
    </message>
    <message>
        <source>If you say no, we still look for help together.</source>
        <comment>prompt consent_police say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me what would make it easier.</source>
        <comment>prompt consent_police follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_police answerOption given label</comment>
        <translation type="unfinished">جی ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_police answerOption refused label</comment>
        <translation type="unfinished">جی نہیں</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_police answerOption not_now label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many children fear the police, some with good reason.</source>
        <comment>prompt consent_police purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian or lawyer first. What the child was made to do is no part of this. In danger to life you may act, and you say so.</source>
        <comment>prompt consent_police interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <comment>prompt consent_family title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it all right for you if we call someone in your family?</source>
        <comment>prompt consent_family text</comment>
        <translation type="unfinished">کیا آپ کے لیے ٹھیک ہے کہ ہم آپ کے گھر والوں میں سے کسی کو فون کریں؟</translation>
    </message>
    <message>
        <source>Tell me about the person you would call first.</source>
        <comment>prompt consent_family follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_family answerOption given label</comment>
        <translation type="unfinished">جی ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_family answerOption refused label</comment>
        <translation type="unfinished">جی نہیں</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_family answerOption not_now label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family can be comfort, or in danger, or part of what happened.</source>
        <comment>prompt consent_family purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection looks at it first. Do not let a child speak on a phone that others may listen to. A yes today may be longing, so hear again who must not know.</source>
        <comment>prompt consent_family interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>prompt leave_out title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should I leave out when I talk with others?</source>
        <comment>prompt leave_out text</comment>
        <translation type="unfinished">دوسروں سے بات کرتے ہوئے میں کون سی باتیں چھوڑ دوں؟</translation>
    </message>
    <message>
        <source>The child may share a part and keep a part.</source>
        <comment>prompt leave_out purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say again what you cannot keep to yourself.</source>
        <comment>prompt leave_out interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you like</source>
        <comment>prompt settle_like title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about something you like to do.</source>
        <comment>prompt settle_like text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt settle_like follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me what you do first.</source>
        <comment>prompt settle_like follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few easy minutes let the child find your voice and your pace.</source>
        <comment>prompt settle_like purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be interested, not cheerful. Not family, school or home first, since these may hurt.</source>
        <comment>prompt settle_like interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something good to eat</source>
        <comment>prompt settle_meal title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about something you like to eat.</source>
        <comment>prompt settle_meal text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me how it is made.</source>
        <comment>prompt settle_meal follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral, easy to picture, and it trains the interpreter too.</source>
        <comment>prompt settle_meal purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not when the child has gone hungry and has not eaten yet.</source>
        <comment>prompt settle_meal interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are good at</source>
        <comment>prompt settle_skill title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about something you can do well.</source>
        <comment>prompt settle_skill text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me how you do that.</source>
        <comment>prompt settle_skill follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is more than what happened.</source>
        <comment>prompt settle_skill purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen. It is not the moment to teach or to praise.</source>
        <comment>prompt settle_skill interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice telling</source>
        <comment>prompt settle_practice title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me everything about a game or a song you know well.</source>
        <comment>prompt settle_practice text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next in it?</source>
        <comment>prompt settle_practice follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told me about one part. Tell me everything about that part.</source>
        <comment>prompt settle_practice follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about the end.</source>
        <comment>prompt settle_practice follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child finds out that here they tell, and you listen.</source>
        <comment>prompt settle_practice purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About as long as the child enjoys it. Use the same open words as later, and nothing else. Get a small thing wrong, so that the child can correct you.</source>
        <comment>prompt settle_practice interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nice day</source>
        <comment>prompt settle_day title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me everything about a day you liked, from the morning to the evening.</source>
        <comment>prompt settle_day text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt settle_day follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told me about one part. Tell me everything about that part.</source>
        <comment>prompt settle_day follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the time in between.</source>
        <comment>prompt settle_day follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same practice with something that took place, for a child who has had enough of games.</source>
        <comment>prompt settle_day purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feast, a match, a day with friends, named by the child. Not the journey and not these last days. Leave it when it makes the child sad.</source>
        <comment>prompt settle_day interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basics only today</source>
        <comment>prompt account_not_now title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We need not talk about what happened. Today we look at what you need.</source>
        <comment>prompt account_not_now text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account waits for a safe place and for someone trained.</source>
        <comment>prompt account_not_now purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown until a safe place and the account are both chosen under Place and people. Go on to What you need.</source>
        <comment>prompt account_not_now interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the child begins</source>
        <comment>prompt child_tells title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am listening. Take your time.</source>
        <comment>prompt child_tells text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me as much as you want, and no more.</source>
        <comment>prompt child_tells follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child who begins by themselves is not sent away, at any moment and in any phase.</source>
        <comment>prompt child_tells purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the end. Ask nothing about it. Write the child&apos;s own words. Say thank you for telling me, and what you do next. Tell child protection. If someone from the place can hear, go to another room first.</source>
        <comment>prompt child_tells interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <comment>prompt account_open title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now tell me what you would like me to know, in your own way.</source>
        <comment>prompt account_open text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start where you like. Tell me everything that comes to you.</source>
        <comment>prompt account_open say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt account_open follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt account_open follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on, I am listening.</source>
        <comment>prompt account_open follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time.</source>
        <comment>prompt account_open follow_ups 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no act, no person and no place, so that every word is the child&apos;s.</source>
        <comment>prompt account_open purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then stay quiet. Do not interrupt, and do not ask for order, dates or numbers. If nothing comes, that is an answer. Go back to something nice. Never ask for a reason.</source>
        <comment>prompt account_open interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part of it</source>
        <comment>prompt account_part title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told me about one part just now. Tell me everything about that part.</source>
        <comment>prompt account_part text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said a word just now. Tell me more about it.</source>
        <comment>prompt account_part say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the time before that.</source>
        <comment>prompt account_part follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the time after that.</source>
        <comment>prompt account_part follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about the people who were there.</source>
        <comment>prompt account_part follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did this happen more than one time?</source>
        <comment>prompt account_part paired 1 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when the child&apos;s own words leave it open.</source>
        <comment>prompt account_part paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me everything about the last time.</source>
        <comment>prompt account_part paired 1 then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was somebody else there?</source>
        <comment>prompt account_part paired 2 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another child may need help. Ask once, and only if it is still open.</source>
        <comment>prompt account_part paired 2 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about who was there and what you saw.</source>
        <comment>prompt account_part paired 2 then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cue from the child&apos;s own words opens more than a new question.</source>
        <comment>prompt account_part purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the child&apos;s own word back, unchanged. After any narrow question, at once an open one.</source>
        <comment>prompt account_part interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last time</source>
        <comment>prompt account_last title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me everything about the last time.</source>
        <comment>prompt account_last text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt account_last follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt account_last follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One time is easier to tell than how it usually was. The last one is the freshest.</source>
        <comment>prompt account_last purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when the child said that it happened more than once. Stay with one time until it is told.</source>
        <comment>prompt account_last interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first time</source>
        <comment>prompt account_first title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me everything about the first time.</source>
        <comment>prompt account_first text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt account_first follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt account_first follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first time stands out for most children.</source>
        <comment>prompt account_first purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only after the last time, and only if the child is not tired.</source>
        <comment>prompt account_first interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time you remember well</source>
        <comment>prompt account_remembered title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me everything about another time that you remember well.</source>
        <comment>prompt account_remembered text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt account_remembered follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt account_remembered follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child chooses which one. Three times are enough.</source>
        <comment>prompt account_remembered purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it was is for nobody to count. Leave it when the child has told enough.</source>
        <comment>prompt account_remembered interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is quiet</source>
        <comment>prompt account_quiet title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fine to be quiet. You can draw for a while.</source>
        <comment>prompt account_quiet text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause is thinking, feeling or resting. It says nothing else.</source>
        <comment>prompt account_quiet purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait without looking at the screen. Look at the drawing together, and ask nothing about it.</source>
        <comment>prompt account_quiet interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understanding, midway</source>
        <comment>prompt interpreter_midway title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well are you understanding each other so far?</source>
        <comment>prompt interpreter_midway text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is a card with faces. Please point to how it is going.</source>
        <comment>prompt interpreter_midway say_instead</comment>
        <translation type="unfinished"></translation>
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
        <source>Time for a rest</source>
        <comment>prompt child_break title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let us have a rest now. You can drink something, move about or play.</source>
        <comment>prompt child_break text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tired child says anything to be done with it.</source>
        <comment>prompt child_break purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short answers, many I do not know, looking away, rubbing eyes, fidgeting, sudden silence. Do not ask if the child can go on. Stop. After the rest begin with an open question, or end for today.</source>
        <comment>prompt child_break interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is too much</source>
        <comment>prompt account_ground title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can stop here. You are in this room with me now. Let us look for something blue.</source>
        <comment>prompt account_ground text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is water. Put your feet on the floor. We stop now, if you like.</source>
        <comment>prompt account_ground say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small game brings the child back to the room.</source>
        <comment>prompt account_ground purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for shaking, fast breath, an empty look, sudden anger or laughter. No more questions. Do not touch. Call the person the child chose.</source>
        <comment>prompt account_ground interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is now</source>
        <comment>prompt now title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it for you now that you are here?</source>
        <comment>prompt now text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what you like here.</source>
        <comment>prompt now follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what you do not like here.</source>
        <comment>prompt now follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has anyone called or written to you since you came here?</source>
        <comment>prompt now paired 1 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact that goes on is a danger for the child and the family.</source>
        <comment>prompt now paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about that.</source>
        <comment>prompt now paired 1 then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present danger, and what makes the child feel bad or better here.</source>
        <comment>prompt now purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in front of anybody from the place.</source>
        <comment>prompt now interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it began</source>
        <comment>prompt offer title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me everything about how the trip began.</source>
        <comment>prompt offer text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt offer follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the people who were part of it.</source>
        <comment>prompt offer follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what was said to you.</source>
        <comment>prompt offer follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you know the person who asked you to come?</source>
        <comment>prompt offer paired 1 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if it is still open, and it matters for who may care for the child now.</source>
        <comment>prompt offer paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about how you knew them.</source>
        <comment>prompt offer paired 1 then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who brought the child, in the child&apos;s words.</source>
        <comment>prompt offer purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been a parent or a friend. If the child said yes to the trip, it changes nothing. Do not ask what they could have done.</source>
        <comment>prompt offer interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trip</source>
        <comment>prompt journey title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the trip, in whatever order it comes.</source>
        <comment>prompt journey text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the people you were with.</source>
        <comment>prompt journey follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about where you slept on the way.</source>
        <comment>prompt journey follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt journey follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was with the child, and if other children were on the way.</source>
        <comment>prompt journey purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of towns and dates are not needed.</source>
        <comment>prompt journey interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival</source>
        <comment>prompt arrival title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me everything from the moment you arrived there.</source>
        <comment>prompt arrival text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about who was there.</source>
        <comment>prompt arrival follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about your things.</source>
        <comment>prompt arrival follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt arrival follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first hours, as the child saw them.</source>
        <comment>prompt arrival purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order often comes back later, or does not.</source>
        <comment>prompt arrival interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place</source>
        <comment>prompt place title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me what it was like in the place where you stayed.</source>
        <comment>prompt place text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can draw it, and tell me about your drawing.</source>
        <comment>prompt place say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about where you slept.</source>
        <comment>prompt place follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the way in and the way out.</source>
        <comment>prompt place follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the other people there.</source>
        <comment>prompt place follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could you go outside and play?</source>
        <comment>prompt place paired 1 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if it is still open. It is one small sign of how the days were.</source>
        <comment>prompt place paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about a time when someone went outside.</source>
        <comment>prompt place paired 1 then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child saw there.</source>
        <comment>prompt place purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been a big place or a flat. Do not offer either picture. The drawing stays with the child&apos;s words.</source>
        <comment>prompt place interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A usual day</source>
        <comment>prompt usual_day title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about a day there, from waking up to going to sleep.</source>
        <comment>prompt usual_day text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the time in between.</source>
        <comment>prompt usual_day follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about eating and sleeping.</source>
        <comment>prompt usual_day follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about a day that was different.</source>
        <comment>prompt usual_day follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rhythm of a day shows what was asked of the child.</source>
        <comment>prompt usual_day purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours on a clock are not needed. Waking, eating and sleeping say enough.</source>
        <comment>prompt usual_day interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had to do</source>
        <comment>prompt tasks title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the things people there wanted from you.</source>
        <comment>prompt tasks text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about who said so.</source>
        <comment>prompt tasks follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the first day of that.</source>
        <comment>prompt tasks follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt tasks follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child was used for, and by whom. For a child no way of control has to be shown.</source>
        <comment>prompt tasks purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask how often, how much, or who was harmed. Never ask about sexual violence. If it comes, listen, say thank you, and ask no more. If it turns to offences, stop, and call a lawyer for children.</source>
        <comment>prompt tasks interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When someone said no</source>
        <comment>prompt saying_no title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about a time when somebody there did not want to do something.</source>
        <comment>prompt saying_no text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt saying_no follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me as much as you want, and no more.</source>
        <comment>prompt saying_no follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was somebody hurt?</source>
        <comment>prompt saying_no paired 1 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hurt child may still need care. Ask once, and only if it is safe to answer.</source>
        <comment>prompt saying_no paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me as much about it as you want.</source>
        <comment>prompt saying_no paired 1 then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is easier to speak about others first. Violence changes how soon help is needed.</source>
        <comment>prompt saying_no purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out for a small child, and for a child who is close to tears. Never ask about sexual violence.</source>
        <comment>prompt saying_no interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone and home</source>
        <comment>prompt contact title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about talking with people at home when you were there.</source>
        <comment>prompt contact text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about your last talk with them.</source>
        <comment>prompt contact follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the phone.</source>
        <comment>prompt contact follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows which phone is safe now, and who may be waiting or under threat.</source>
        <comment>prompt contact purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before looking at any phone. A phone may still report where it is.</source>
        <comment>prompt contact interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you came away</source>
        <comment>prompt leaving title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about how you came here.</source>
        <comment>prompt leaving text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about anyone who helped.</source>
        <comment>prompt leaving follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt leaving follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flight, payment, release or raid, and if someone may come looking for the child.</source>
        <comment>prompt leaving purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask what kept them there.</source>
        <comment>prompt leaving interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <comment>prompt others title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about anyone there you are worried about.</source>
        <comment>prompt others text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the last time you saw or heard from them.</source>
        <comment>prompt others follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me how they are now, as far as you know.</source>
        <comment>prompt others follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were there other children?</source>
        <comment>prompt others paired 1 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children there need help soon, by another route.</source>
        <comment>prompt others paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about them, as far as you want.</source>
        <comment>prompt others paired 1 then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may still be in danger. Names are not needed.</source>
        <comment>prompt others purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never take for granted that someone has died. Never ask a child to describe a body.</source>
        <comment>prompt others interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you hope for</source>
        <comment>prompt hopes title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do tomorrow?</source>
        <comment>prompt hopes text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt hopes follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turns the talk from what was to what can be.</source>
        <comment>prompt hopes purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not promise any of it.</source>
        <comment>prompt hopes interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else</source>
        <comment>prompt anything_else title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me anything I have not asked that you want me to know.</source>
        <comment>prompt anything_else text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time.</source>
        <comment>prompt anything_else follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most important thing may not be on any card.</source>
        <comment>prompt anything_else purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait before you go on. Nothing more is a full answer.</source>
        <comment>prompt anything_else interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saying it back</source>
        <comment>prompt check_intro title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will say what I heard. Please stop me when it is wrong.</source>
        <comment>prompt check_intro text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words belong to the child, who can put them right.</source>
        <comment>prompt check_intro purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the child&apos;s own words, slowly and briefly. Needs and next steps only, after a basics talk. Leave out the worst.</source>
        <comment>prompt check_intro interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or change</source>
        <comment>prompt check_add title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me anything you want to add, or to say in another way.</source>
        <comment>prompt check_add text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt check_add follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are additions. Earlier words stay.</source>
        <comment>prompt check_add purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child&apos;s account may change with fear, memory, shame, time, a threat, the question or the interpreter. A change shows nothing in either direction.</source>
        <comment>prompt check_add interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told differently</source>
        <comment>prompt told_differently title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was told in another way before. Both stay as they were said.</source>
        <comment>prompt told_differently text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear</source>
        <comment>prompt told_differently answerOption fear label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory after hard times</source>
        <comment>prompt told_differently answerOption memory label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shame</source>
        <comment>prompt told_differently answerOption shame label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreting</source>
        <comment>prompt told_differently answerOption interpreter label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was not clear</source>
        <comment>prompt told_differently answerOption question label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time has passed</source>
        <comment>prompt told_differently answerOption time label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threat or words given by others</source>
        <comment>prompt told_differently answerOption threat label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>prompt told_differently answerOption unknown label</comment>
        <translation type="unfinished"></translation>
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
        <source>What I got wrong</source>
        <comment>prompt check_understood title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did I get wrong?</source>
        <comment>prompt check_understood text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It puts the burden of understanding on the grown-up, and asks for being corrected.</source>
        <comment>prompt check_understood purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank the child for each correction.</source>
        <comment>prompt check_understood interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreting</source>
        <comment>prompt check_interpreting title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it to talk with help for the language?</source>
        <comment>prompt check_interpreting text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doubt about the interpreting belongs beside the words.</source>
        <comment>prompt check_interpreting purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask with a card or a second interpreter, not through the same one.</source>
        <comment>prompt check_interpreting interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want</source>
        <comment>prompt wish_next title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to happen next?</source>
        <comment>prompt wish_next text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt wish_next follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me what you would like most.</source>
        <comment>prompt wish_next follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s own wish goes to those who decide.</source>
        <comment>prompt wish_next purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as said. Say plainly what is not in your hands.</source>
        <comment>prompt wish_next interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worries you</source>
        <comment>prompt wish_worry title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are you most worried about?</source>
        <comment>prompt wish_worry text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make that smaller?</source>
        <comment>prompt wish_worry follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fears decide which step is safe.</source>
        <comment>prompt wish_worry purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not talk a fear away.</source>
        <comment>prompt wish_worry interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must not know</source>
        <comment>prompt must_not_know_again title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told me who should not know. We can add to that now.</source>
        <comment>prompt must_not_know_again text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things said since then may have changed who is safe.</source>
        <comment>prompt must_not_know_again purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to What you think and add it there. What was said before stays.</source>
        <comment>prompt must_not_know_again interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe contact</source>
        <comment>prompt safe_contact title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could we call to find you again?</source>
        <comment>prompt safe_contact text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about that person.</source>
        <comment>prompt safe_contact follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call on the wrong phone can undo everything.</source>
        <comment>prompt safe_contact purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection or the guardian first. Never through a companion. Check whose phone it is.</source>
        <comment>prompt safe_contact interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer</source>
        <comment>prompt need_legal title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like someone who knows the rules to speak for you?</source>
        <comment>prompt need_legal text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me what you would ask them.</source>
        <comment>prompt need_legal follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child cannot claim a right alone. Legal help matters most where acts under control may lead to charges.</source>
        <comment>prompt need_legal purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one in any case when the child is held, or when an offence is spoken of.</source>
        <comment>prompt need_legal interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach family</source>
        <comment>prompt need_family_contact title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there someone in your family you would like to talk to?</source>
        <comment>prompt need_family_contact text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about that person.</source>
        <comment>prompt need_family_contact follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child&apos;s first wish is often a parent. It comes true only when it is safe.</source>
        <comment>prompt need_family_contact purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the wish on. Do not call today by yourself, and do not promise a call.</source>
        <comment>prompt need_family_contact interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find family</source>
        <comment>prompt need_family_tracing title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there someone in your family you are looking for?</source>
        <comment>prompt need_family_tracing text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the last time you saw or heard from them.</source>
        <comment>prompt need_family_tracing follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracing is a service of the Red Cross and Red Crescent, for humanitarian use only.</source>
        <comment>prompt need_family_tracing purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not speak of death first. Only when it is safe that the family is found.</source>
        <comment>prompt need_family_tracing interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone missing</source>
        <comment>prompt need_missing title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a friend you would like someone to look for?</source>
        <comment>prompt need_missing text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the last time you saw or heard from them.</source>
        <comment>prompt need_missing follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing child or friend needs a focal point now, not later.</source>
        <comment>prompt need_missing purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not speak of death first.</source>
        <comment>prompt need_missing interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asylum</source>
        <comment>prompt need_asylum title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is afraid of going back.</source>
        <comment>prompt need_asylum text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child who was used by others may also be a refugee. The guardian and the asylum authority are told.</source>
        <comment>prompt need_asylum purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer. Any fear of going back is enough. You do not judge it.</source>
        <comment>prompt need_asylum interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good place</source>
        <comment>prompt wish_place title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the place be like where you sleep?</source>
        <comment>prompt wish_place text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shelter that feels like a cell is no shelter.</source>
        <comment>prompt wish_place purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, door, noise, other children, a woman or a man there. Say the rules of the place before the child goes.</source>
        <comment>prompt wish_place interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps you</source>
        <comment>prompt wish_comfort title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps you when you are sad?</source>
        <comment>prompt wish_comfort text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt wish_comfort follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next person who looks after the child should know it.</source>
        <comment>prompt wish_comfort purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it for the next person. No touch.</source>
        <comment>prompt wish_comfort interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card to keep</source>
        <comment>prompt card_safe title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe for you to keep a small card with one number?</source>
        <comment>prompt card_safe text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who might look through your things?</source>
        <comment>prompt card_safe follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card can help later, or give the child away.</source>
        <comment>prompt card_safe purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows one number and a reference, and no word about this talk. Any doubt means no card.</source>
        <comment>prompt card_safe interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>prompt close_steps title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now I tell you what comes next, who is with you, and where you sleep tonight.</source>
        <comment>prompt close_steps text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a child the unknown is the worst part. Small steps, in order, for today and tomorrow.</source>
        <comment>prompt close_steps purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short and true. First, then, tonight. Say what you do not know yet, and who decides it. A drawing of the steps helps.</source>
        <comment>prompt close_steps interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words</source>
        <comment>prompt close_back title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens now, in your own words?</source>
        <comment>prompt close_back text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows what was not clear, without a test.</source>
        <comment>prompt close_back purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the child has it otherwise, say it again in other words.</source>
        <comment>prompt close_back interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your questions</source>
        <comment>prompt close_ask title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to ask me?</source>
        <comment>prompt close_ask text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else?</source>
        <comment>prompt close_ask follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last questions belong to the child.</source>
        <comment>prompt close_ask purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer only what you know. I do not know is fine.</source>
        <comment>prompt close_ask interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>prompt close_thanks title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for talking with me.</source>
        <comment>prompt close_thanks text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It honours the effort, whatever was said or not said.</source>
        <comment>prompt close_thanks purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank for the time, never for the content. No present, no praise for what was told.</source>
        <comment>prompt close_thanks interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can say more later</source>
        <comment>prompt close_contact title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you think of something else, you can say it to the people who look after you, or to me.</source>
        <comment>prompt close_contact text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door stays open, also after a no. Most children tell a little at a time.</source>
        <comment>prompt close_contact purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper only if the child said that a card is safe.</source>
        <comment>prompt close_contact interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stays with the child</source>
        <comment>prompt child_close title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the person who looks after you now.</source>
        <comment>prompt child_close text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child should see the next person before you go.</source>
        <comment>prompt child_close purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it only when that person is here. Until then, stay. Never to an embassy, a cell or a companion.</source>
        <comment>prompt child_close interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something nice</source>
        <comment>prompt close_play title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to play or draw now?</source>
        <comment>prompt close_play text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me once more about the game that you know so well.</source>
        <comment>prompt close_play say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt close_play follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk ends on something easy, never on the hardest part.</source>
        <comment>prompt close_play purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay until the child is at ease again. Write nothing.</source>
        <comment>prompt close_play interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we are</source>
        <comment>prompt route_setting title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this talk takes place.</source>
        <comment>prompt route_setting text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airport</source>
        <comment>prompt route_setting answerOption airport label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land border</source>
        <comment>prompt route_setting answerOption land_border label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seaport</source>
        <comment>prompt route_setting answerOption seaport label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consulate</source>
        <comment>prompt route_setting answerOption consulate label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detention</source>
        <comment>prompt route_setting answerOption detention label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reception or shelter</source>
        <comment>prompt route_setting answerOption reception label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the community</source>
        <comment>prompt route_setting answerOption community label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>prompt route_setting answerOption unknown label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some services come only to some places.</source>
        <comment>prompt route_setting purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer. If the child is held, ask for release to child protection now.</source>
        <comment>prompt route_setting interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection leads</source>
        <comment>prompt route_child title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who protect children decide the next steps with you.</source>
        <comment>prompt route_child text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best interests come first. No yes from a parent, a companion or an embassy is needed for this.</source>
        <comment>prompt route_child purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get needs, safety, language, age and the child&apos;s wishes. What the child was made to do is not passed on. Removal, return and any charge wait.</source>
        <comment>prompt route_child interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places for girls or boys</source>
        <comment>prompt route_sex title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some places are for girls, some for boys. What fits you?</source>
        <comment>prompt route_sex text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For girls</source>
        <comment>prompt route_sex answerOption female label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For boys</source>
        <comment>prompt route_sex answerOption male label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither of these</source>
        <comment>prompt route_sex answerOption other label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>prompt route_sex answerOption unknown label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to find a place that takes the child. It changes no outcome.</source>
        <comment>prompt route_sex purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not guess. Not said removes no place.</source>
        <comment>prompt route_sex interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about</source>
        <comment>prompt exploitation title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child&apos;s own words point to most.</source>
        <comment>prompt exploitation text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlawful acts under control</source>
        <comment>prompt exploitation answerOption forced_criminality label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work under control</source>
        <comment>prompt exploitation answerOption forced_labour label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <comment>prompt exploitation answerOption sexual label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begging</source>
        <comment>prompt exploitation answerOption begging label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marriage</source>
        <comment>prompt exploitation answerOption marriage label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organ removal</source>
        <comment>prompt exploitation answerOption organ label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>prompt exploitation answerOption other label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some services take only some kinds of cases. Left empty after a basics talk.</source>
        <comment>prompt exploitation purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer. It finds a service and decides nothing about the child. For a child no way of control has to be shown.</source>
        <comment>prompt exploitation interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts for others</source>
        <comment>prompt compelled_acts title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the child spoke of acts they were told or made to do.</source>
        <comment>prompt compelled_acts text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken of</source>
        <comment>prompt compelled_acts answerOption yes label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>prompt compelled_acts answerOption not_known label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter then asks to hold back detention, charges, removal and fines.</source>
        <comment>prompt compelled_acts purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never asked for. No act is named in that letter.</source>
        <comment>prompt compelled_acts interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures now</source>
        <comment>prompt measures title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child faces here at the moment.</source>
        <comment>prompt measures text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>prompt measures answerOption none label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <comment>prompt measures answerOption held label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A charge</source>
        <comment>prompt measures answerOption charged label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal or return</source>
        <comment>prompt measures answerOption removal label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fine or a ban</source>
        <comment>prompt measures answerOption fine label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>prompt measures answerOption unknown label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sooner protection is asked for, the easier it is to pause a measure.</source>
        <comment>prompt measures purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the most serious. A child who is held is for child protection at once.</source>
        <comment>prompt measures interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you call</source>
        <comment>prompt route_tell title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is who I call now, and this is what I say about you.</source>
        <comment>prompt route_tell text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should I say in another way?</source>
        <comment>prompt route_tell follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child hears it first and can still change it.</source>
        <comment>prompt route_tell purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call in the child&apos;s hearing where it is safe. Write who answered and what was agreed.</source>
        <comment>prompt route_tell interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My questions</source>
        <comment>prompt reflect_questions title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kinds of questions did I use most?</source>
        <comment>prompt reflect_questions text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look at your own mix. After each narrow one, did an open one follow?</source>
        <comment>prompt reflect_questions purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone. It is kept only if you write it, and nobody measures you by it.</source>
        <comment>prompt reflect_questions interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time</source>
        <comment>prompt reflect_next title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would I do in the same way next time?</source>
        <comment>prompt reflect_next text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practice grows from what already works.</source>
        <comment>prompt reflect_next purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone.</source>
        <comment>prompt reflect_next interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myself</source>
        <comment>prompt reflect_self title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How am I after this talk?</source>
        <comment>prompt reflect_self text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do I need before the next one?</source>
        <comment>prompt reflect_self say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to children leaves a trace in those who hear it. Rest and a colleague help.</source>
        <comment>prompt reflect_self purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take ten minutes, drink, speak with someone you trust. No detail about the child is needed for that.</source>
        <comment>prompt reflect_self interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
