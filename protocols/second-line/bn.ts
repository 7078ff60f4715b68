<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>second-line-forced-criminality</name>
    <message>
        <source>Second-line interview, possible forced criminality</source>
        <comment>title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an adult, in a room where nobody listens, when there is time for a whole talk.</source>
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
        <source>Needs first</source>
        <comment>phase safety title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after the body and the danger before any other question.</source>
        <comment>phase safety purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger and urgent needs have been asked about or seen.</source>
        <comment>phase safety leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting and people</source>
        <comment>phase setting title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a place where the person can speak freely and be understood.</source>
        <comment>phase setting purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy, people and language are as good as they can be today.</source>
        <comment>phase setting leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <comment>phase explain title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what this talk is before anything is told.</source>
        <comment>phase explain purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the eleven points has been said and heard back.</source>
        <comment>phase explain leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <comment>phase consent title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each choice by itself. Help depends on none of them.</source>
        <comment>phase consent purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each choice has been asked or left for later.</source>
        <comment>phase consent leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle in</source>
        <comment>phase settle title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet on neutral ground first. It may be left out.</source>
        <comment>phase settle purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is ready to go on, or would rather begin.</source>
        <comment>phase settle leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free account</source>
        <comment>phase account title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one open invitation, then listen.</source>
        <comment>phase account purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has come to the end by themselves.</source>
        <comment>phase account leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <comment>phase explore title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open up what the person has raised, one topic at a time.</source>
        <comment>phase explore purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topics that matter today have been offered.</source>
        <comment>phase explore leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check understanding</source>
        <comment>phase check title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back what was heard, so that the person can put it right.</source>
        <comment>phase check purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has heard it back and additions are written down.</source>
        <comment>phase check leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs and wishes</source>
        <comment>phase wishes title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear what the person wants, fears and needs next.</source>
        <comment>phase wishes purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes, worries and a safe way to be reached are known or left open.</source>
        <comment>phase wishes leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>phase close title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End in the present, with the next steps clear.</source>
        <comment>phase close purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person knows what comes next and who decides.</source>
        <comment>phase close leave_when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>phase route title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find who can help now and hand over with care.</source>
        <comment>phase route purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step has been chosen, or the door is left open with information.</source>
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
        <source>Hello. Before anything else, I would like to know how you are.</source>
        <comment>prompt hello text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good day. I am glad we can talk. First, let us see what you need.</source>
        <comment>prompt hello say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first minute decides if it feels safe to speak at all.</source>
        <comment>prompt hello purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your own name first. Sit at the same height. Do not touch. Anger, silence or calm may be fear or shock.</source>
        <comment>prompt hello interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone with the person</source>
        <comment>prompt companion_apart title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I speak with everyone alone first. It is the same for each person here.</source>
        <comment>prompt companion_apart text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A companion may be the one who controls the person.</source>
        <comment>prompt companion_apart purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part them for a neutral reason, kindly, and before any other question. Families too, except a small child who is calm with a safe parent. If it cannot be done, say so and write the reason.</source>
        <comment>prompt companion_apart interviewer_note</comment>
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
        <source>What do you need most at this moment?</source>
        <comment>prompt how_now say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt how_now follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help a little now?</source>
        <comment>prompt how_now follow_ups 2</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old are you?</source>
        <comment>prompt age_band text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What year were you born in?</source>
        <comment>prompt age_band say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 or older</source>
        <comment>prompt age_band answerOption adult label</comment>
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
        <source>A child, or someone who may be one, is protected first and asked less.</source>
        <comment>prompt age_band purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask once, softly. Papers may show a wrong age. Not sure is a full answer. Treat it as a child until someone trained decides.</source>
        <comment>prompt age_band interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection first</source>
        <comment>prompt child_first title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will ask someone who looks after children and young people to join us.</source>
        <comment>prompt child_first text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child-protection authority comes before any other step and before a long talk.</source>
        <comment>prompt child_first purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the child-protection authority now and ask for a guardian. This waits for no consent form. The child&apos;s views are asked for and written down.</source>
        <comment>prompt child_first interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shorter talk</source>
        <comment>prompt child_short title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will talk only a little today. You can stop whenever you want.</source>
        <comment>prompt child_short text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child tires sooner, and the full account belongs with a specialist.</source>
        <comment>prompt child_short purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about needs, language, who cares for them and who they fear. Leave the rest. Take a break every 15 minutes or sooner. Never reward an answer.</source>
        <comment>prompt child_short interviewer_note</comment>
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
        <source>Never hold a child alone in a cell. Never hand a child alone to an embassy. A companion never interprets. A travel companion stays apart until someone trained has checked.</source>
        <comment>prompt child_near interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age not known</source>
        <comment>prompt age_unsure title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fine not to know your exact age.</source>
        <comment>prompt age_unsure text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt about age is met with protection, not with a test.</source>
        <comment>prompt age_unsure purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not assess age yourself. Say to the child-protection authority that the age is not known.</source>
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
        <source>Does not wake</source>
        <comment>prompt danger_unconscious title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person does not wake or does not respond.</source>
        <comment>prompt danger_unconscious text</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you hurt anywhere?</source>
        <comment>prompt danger_injury text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there pain in any part of your body?</source>
        <comment>prompt danger_injury say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the pain.</source>
        <comment>prompt danger_injury follow_ups 1</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you feel very ill right now?</source>
        <comment>prompt danger_acute_illness text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me how your body feels.</source>
        <comment>prompt danger_acute_illness follow_ups 1</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are pregnant, is there any pain today?</source>
        <comment>prompt danger_pregnancy text</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did something you took make you feel ill?</source>
        <comment>prompt danger_overdose text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you unwell because you stopped taking something?</source>
        <comment>prompt danger_overdose say_instead</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sometimes people feel they cannot go on. Are you thinking of ending your life?</source>
        <comment>prompt danger_self_harm text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask in plain words opens a door. A yes needs someone with the person now.</source>
        <comment>prompt danger_self_harm purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask calmly and only in private. If yes, do not leave the person alone. Do not ask a young child this way.</source>
        <comment>prompt danger_self_harm interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private doctor soon</source>
        <comment>prompt danger_sexual_violence title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people need a doctor in private, and soon. Would you like that?</source>
        <comment>prompt danger_sexual_violence text</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone speaks for the person, watches them, or holds their papers.</source>
        <comment>prompt danger_controller text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a controller near, every question can bring harm.</source>
        <comment>prompt danger_controller purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen, not asked. Part them first. Let nobody see that you noticed.</source>
        <comment>prompt danger_controller interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat here</source>
        <comment>prompt danger_threat title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there anyone here you are afraid of?</source>
        <comment>prompt danger_threat text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me what would make you safer now.</source>
        <comment>prompt danger_threat follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threat in the building needs a safe room before any talk.</source>
        <comment>prompt danger_threat purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask out of hearing of everyone. It may be another traveller, a companion or a colleague of yours.</source>
        <comment>prompt danger_threat interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child on their own</source>
        <comment>prompt danger_child_alone title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child is here without a parent or another trusted adult.</source>
        <comment>prompt danger_child_alone text</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there anything else that cannot wait?</source>
        <comment>prompt danger_other text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some dangers are on no list.</source>
        <comment>prompt danger_other purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <comment>prompt water title</comment>
        <translation type="unfinished">পানি</translation>
    </message>
    <message>
        <source>Would you like some water?</source>
        <comment>prompt water text</comment>
        <translation type="unfinished">আপনি কি একটু পানি চান?</translation>
    </message>
    <message>
        <source>A first kindness that asks for nothing back.</source>
        <comment>prompt water purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it before you sit down. Never hold it back, and never trade it for an answer.</source>
        <comment>prompt water interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <comment>prompt need_food title</comment>
        <translation type="unfinished">খাবার</translation>
    </message>
    <message>
        <source>Would you like something to eat?</source>
        <comment>prompt need_food text</comment>
        <translation type="unfinished">আপনি কি কিছু খেতে চান?</translation>
    </message>
    <message>
        <source>Hunger makes it hard to think and to choose.</source>
        <comment>prompt need_food purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what the person may eat. Food is never a reward.</source>
        <comment>prompt need_food interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep first</source>
        <comment>prompt rest title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like to rest before we talk?</source>
        <comment>prompt rest text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full talk can wait. Safety, age and language are enough for today.</source>
        <comment>prompt rest purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long travel or nights without sleep are reason enough. Offer another time.</source>
        <comment>prompt rest interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor or medicine</source>
        <comment>prompt need_medical title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there something a doctor should look at today?</source>
        <comment>prompt need_medical text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about any medicine you take.</source>
        <comment>prompt need_medical follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illness, wounds and missed medicine come before the talk.</source>
        <comment>prompt need_medical purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine that ran out or was taken away counts as yes.</source>
        <comment>prompt need_medical interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone to be with</source>
        <comment>prompt need_psychosocial title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would it help to have someone trained to be with you?</source>
        <comment>prompt need_psychosocial text</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you need a safe place to sleep tonight?</source>
        <comment>prompt need_shelter text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about a place where you would feel safe.</source>
        <comment>prompt need_shelter follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a safe night, the person may go back to those who controlled them.</source>
        <comment>prompt need_shelter purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detention is no shelter. Say any rule of a shelter before the person agrees to go.</source>
        <comment>prompt need_shelter interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who depends on you</source>
        <comment>prompt dependants title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who depends on you today?</source>
        <comment>prompt dependants text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about where they are now.</source>
        <comment>prompt dependants follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry for a child or parent can be stronger than any other need.</source>
        <comment>prompt dependants purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are not needed. A child left behind may need help at once.</source>
        <comment>prompt dependants interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <comment>prompt privacy title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can hear us or look in here.</source>
        <comment>prompt privacy text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without privacy, people stay silent to stay safe.</source>
        <comment>prompt privacy purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the door, the window, the next desk and the camera. If it cannot be private, keep to needs and safety today.</source>
        <comment>prompt privacy interviewer_note</comment>
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
        <source>A rushed talk harms and tells little.</source>
        <comment>prompt time_enough purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With ten minutes only: needs, age, language, who must not know, who to call. The account can wait for another day.</source>
        <comment>prompt time_enough interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to speak with</source>
        <comment>prompt interviewer_choice title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would you feel most at ease to speak with?</source>
        <comment>prompt interviewer_choice text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people like to speak with a woman, some with a man.</source>
        <comment>prompt interviewer_choice say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A woman</source>
        <comment>prompt interviewer_choice answerOption woman label</comment>
        <translation type="unfinished">একজন মহিলা</translation>
    </message>
    <message>
        <source>A man</source>
        <comment>prompt interviewer_choice answerOption man label</comment>
        <translation type="unfinished">একজন পুরুষ</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What language do you feel at home in?</source>
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
        <source>The person chooses. By phone, nobody from the community sees a face.</source>
        <comment>prompt interpreter purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never a companion, a relative, a child or another person from the same place. NGO staff stay helpers, not interpreters.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make it easier to speak through an interpreter?</source>
        <comment>prompt interpreter_wish text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may matter who they are, or where they come from.</source>
        <comment>prompt interpreter_wish say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same community can mean trust or danger. Only the person knows.</source>
        <comment>prompt interpreter_wish purpose</comment>
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
        <translation type="unfinished">একজন মহিলা</translation>
    </message>
    <message>
        <source>A man</source>
        <comment>prompt interpreter_choice answerOption man label</comment>
        <translation type="unfinished">একজন পুরুষ</translation>
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
        <source>Ask openly first, then tick what they say. When it cannot be met, say so before anyone comes in. Never a companion, a child or another person from the place.</source>
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
        <source>Ask the interpreter alone, before they meet. Then ask the person in private, or by a card. Any tie means another interpreter.</source>
        <comment>prompt interpreter_free interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter ready</source>
        <comment>prompt interpreter_brief title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say all that is said, as it is said. Add nothing.</source>
        <comment>prompt interpreter_brief text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please keep everything here to yourself. You may ask for a rest at any time.</source>
        <comment>prompt interpreter_brief say_instead</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>How well do you understand the interpreter?</source>
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
        <source>Companions and groups stay apart, so that each can speak freely.</source>
        <comment>prompt companion_check purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell nobody what another person said.</source>
        <comment>prompt companion_check interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <comment>prompt people_here title</comment>
        <translation type="unfinished">ঘরে কারা আছেন</translation>
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
        <source>Only those who are needed stay. Ask the person before anyone new comes in.</source>
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
        <source>A person who was locked in needs to see the way out.</source>
        <comment>prompt seating purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weapons and restraints stay out of sight. Water and tissues within reach. Show where the toilet is.</source>
        <comment>prompt seating interviewer_note</comment>
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
        <source>The person should know before the first word is kept.</source>
        <comment>prompt recording purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo of the person unless they ask for one and it has a need.</source>
        <comment>prompt recording interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told before</source>
        <comment>prompt told_before title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who have you already told about this?</source>
        <comment>prompt told_before text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is already known need not be told again.</source>
        <comment>prompt told_before purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what another office holds before you ask. Double questioning harms.</source>
        <comment>prompt told_before interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who I am</source>
        <comment>prompt explain_role title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am an officer here. My task today is to listen and to look for help. The others here each have a reason, and I will name it.</source>
        <comment>prompt explain_role text</comment>
        <translation type="unfinished">আমি এখানকার একজন কর্মকর্তা। আজ আমার কাজ হলো শোনা আর সাহায্য খোঁজা। এখানে অন্য যাঁরা আছেন, তাঁদের প্রত্যেকের থাকার একটা কারণ আছে। সেই কারণ আমি বলে দেব।</translation>
    </message>
    <message>
        <source>I work for a consulate. You may also have help that has nothing to do with us.</source>
        <comment>prompt explain_role say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me in your own words what my task is today.</source>
        <comment>prompt explain_role follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person may take you for someone who was paid. Say plainly what you are.</source>
        <comment>prompt explain_role purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consular officer says openly which state they work for. Then they name an independent route.</source>
        <comment>prompt explain_role interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we talk</source>
        <comment>prompt explain_reason title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know what happened to you. I was not there. I would like to understand what you need and what is safe.</source>
        <comment>prompt explain_reason text</comment>
        <translation type="unfinished">আপনার সঙ্গে কী হয়েছে, আমি জানি না। আমি সেখানে ছিলাম না। আপনার কী দরকার আর কোনটা নিরাপদ, আমি তা বুঝতে চাই।</translation>
    </message>
    <message>
        <source>Tell me how you see this talk.</source>
        <comment>prompt explain_reason follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes away the feeling of a trial.</source>
        <comment>prompt explain_reason purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes</source>
        <comment>prompt explain_course title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First I explain. Then you speak, as much as you want. Then we look at what comes next. You can pause, skip or stop at any time.</source>
        <comment>prompt explain_course text</comment>
        <translation type="unfinished">প্রথমে আমি বুঝিয়ে বলব। তারপর আপনি বলবেন, যতটুকু আপনি চান। তারপর আমরা দেখব, এর পরে কী। আপনি যেকোনো সময় বিরতি নিতে, কিছু বাদ দিতে বা থামতে পারেন।</translation>
    </message>
    <message>
        <source>I will tell you about how long this takes. Breaks come when you want them.</source>
        <comment>prompt explain_course say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you do when you want a break?</source>
        <comment>prompt explain_course follow_ups 1</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may say that you do not know. You may say that you do not remember. You may say that you would rather not answer. Please correct me when I get it wrong. If I ask twice, your first answer was not wrong.</source>
        <comment>prompt explain_ground_rules text</comment>
        <translation type="unfinished">আপনি বলতে পারেন যে আপনি জানেন না। বলতে পারেন যে আপনার মনে নেই। বলতে পারেন যে আপনি উত্তর দিতে চান না। আমি ভুল বুঝলে দয়া করে শুধরে দেবেন। আমি দুবার জিজ্ঞেস করলে তার মানে এই না যে আপনার প্রথম উত্তর ভুল ছিল।</translation>
    </message>
    <message>
        <source>What can you say when a question does not suit you?</source>
        <comment>prompt explain_ground_rules follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for children, and good for everyone. It stops guessing to please.</source>
        <comment>prompt explain_ground_rules purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rights</source>
        <comment>prompt explain_rights title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have to answer. You may ask for a lawyer, a doctor or an interpreter. You may ask for information about your rights here.</source>
        <comment>prompt explain_rights text</comment>
        <translation type="unfinished">আপনাকে উত্তর দিতেই হবে, এমন না। আপনি উকিল, ডাক্তার বা দোভাষী চাইতে পারেন। এখানে আপনার কী কী অধিকার আছে, তা জানতে চাইতে পারেন।</translation>
    </message>
    <message>
        <source>Which of these would you like to know more about?</source>
        <comment>prompt explain_rights follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights are only real when the person has heard them.</source>
        <comment>prompt explain_rights purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the lawyer or legal aid that exists here. If the person is held, say the reason, and who may be told.</source>
        <comment>prompt explain_rights interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I write</source>
        <comment>prompt explain_record title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I write notes on this tablet. They are locked. You may ask who reads them and how long they are kept. You may ask to see what I wrote. Numbers without names may be counted later.</source>
        <comment>prompt explain_record text</comment>
        <translation type="unfinished">আমি এই ট্যাবে নোট লিখি। নোটগুলো তালা দেওয়া থাকে। কে এগুলো পড়েন আর কত দিন রাখা হয়, আপনি জিজ্ঞেস করতে পারেন। আমি কী লিখেছি, তা দেখতে চাইতে পারেন। পরে হয়তো নাম ছাড়া শুধু সংখ্যা গোনা হবে।</translation>
    </message>
    <message>
        <source>Tell me in your own words what happens to my notes.</source>
        <comment>prompt explain_record follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose, use, keeping and the right to ask belong before the account.</source>
        <comment>prompt explain_record purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how long your agency keeps notes, and how a choice can be taken back.</source>
        <comment>prompt explain_record interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I must pass on</source>
        <comment>prompt explain_confidentiality title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three things I cannot keep to myself. One is when a life is in danger. One is when a child is at risk. One is when a law here obliges me to speak. Everything else follows your choices.</source>
        <comment>prompt explain_confidentiality text</comment>
        <translation type="unfinished">তিনটা বিষয় আমি শুধু নিজের কাছে রাখতে পারি না। একটা হলো, যখন কারও জীবন বিপদে থাকে। একটা হলো, যখন কোনো শিশু ঝুঁকিতে থাকে। একটা হলো, যখন এখানকার আইন আমাকে জানাতে বাধ্য করে। বাকি সব আপনার মত অনুযায়ী হবে।</translation>
    </message>
    <message>
        <source>What are the things I would have to pass on?</source>
        <comment>prompt explain_confidentiality follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits must be known before anything is told, not after.</source>
        <comment>prompt explain_confidentiality purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each legal duty that binds you here, with an example. If your agency reads all notes, say so now.</source>
        <comment>prompt explain_confidentiality interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and police</source>
        <comment>prompt explain_help title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with your needs does not depend on speaking with the police. It does not depend on a court case.</source>
        <comment>prompt explain_help text</comment>
        <translation type="unfinished">আপনার যা দরকার, তার জন্য সাহায্য পাওয়া পুলিশের সঙ্গে কথা বলার ওপর নির্ভর করে না। কোনো মামলার ওপরও নির্ভর করে না।</translation>
    </message>
    <message>
        <source>Tell me how you understand that.</source>
        <comment>prompt explain_help follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many think that they must pay for help with a statement.</source>
        <comment>prompt explain_help purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a scheme here ties help to a statement, say which one, and offer another.</source>
        <comment>prompt explain_help interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I cannot promise</source>
        <comment>prompt explain_no_promises title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot promise a visa, a release or a certain result. I can say what I know, and who decides.</source>
        <comment>prompt explain_no_promises text</comment>
        <translation type="unfinished">ভিসা পাবেন, ছাড়া পাবেন বা ফল ঠিক এমন হবে, সেই কথা আমি দিতে পারি না। আমি কী জানি আর কে সিদ্ধান্ত নেন, তা বলতে পারি।</translation>
    </message>
    <message>
        <source>What would you like to know about who decides?</source>
        <comment>prompt explain_no_promises follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A broken promise repeats what the recruiter did.</source>
        <comment>prompt explain_no_promises purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing hopeful that you do not control. It is fine to say that you do not know.</source>
        <comment>prompt explain_no_promises interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your embassy</source>
        <comment>prompt explain_embassy title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I ask you before I contact your embassy or consulate. You may also ask me to contact it. If a law here makes an exception, I name it now.</source>
        <comment>prompt explain_embassy text</comment>
        <translation type="unfinished">আপনার দূতাবাস বা কনস্যুলেটের সঙ্গে যোগাযোগ করার আগে আমি আপনাকে জিজ্ঞেস করব। আপনিও আমাকে যোগাযোগ করতে বলতে পারেন। এখানকার আইনে এর বাইরে কোনো নিয়ম থাকলে আমি এখনই তা বলছি।</translation>
    </message>
    <message>
        <source>Tell me what you would want here.</source>
        <comment>prompt explain_embassy follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For some people their own state is help. For others it is the danger.</source>
        <comment>prompt explain_embassy purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the exception that applies here, or say that there is none. A person who is held must hear that consular contact is theirs to ask for.</source>
        <comment>prompt explain_embassy interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to complain</source>
        <comment>prompt explain_complaints title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may complain about how you are treated, also later. I will show you how and to whom.</source>
        <comment>prompt explain_complaints text</comment>
        <translation type="unfinished">আপনার সঙ্গে যেমন ব্যবহার করা হয়, তা নিয়ে আপনি অভিযোগ করতে পারেন, পরেও পারেন। কীভাবে আর কার কাছে, আমি তা দেখিয়ে দেব।</translation>
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
        <source>Name an office that does not report to you.</source>
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
        <translation type="unfinished">কোন কথাটা আবার বললে ভালো হয়?</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I ask about each choice by itself. You can say not now, and change your mind later.</source>
        <comment>prompt consent_intro text</comment>
        <translation type="unfinished">আমি প্রতিটি বিষয় আলাদা করে জিজ্ঞেস করব। আপনি “এখন না” বলতে পারেন, পরে মত বদলাতেও পারেন।</translation>
    </message>
    <message>
        <source>Separate choices are real choices. One yes for everything is not.</source>
        <comment>prompt consent_intro purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait after each one. A shrug or silence is not now.</source>
        <comment>prompt consent_intro interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a child thinks</source>
        <comment>prompt child_views title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would like to know what you think about each of these.</source>
        <comment>prompt child_views text</comment>
        <translation type="unfinished">এর প্রতিটি নিয়ে আপনি কী ভাবেন, আমি তা জানতে চাই।</translation>
    </message>
    <message>
        <source>A child is heard on every point. Protection does not wait for a yes.</source>
        <comment>prompt child_views purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the child&apos;s views. The child-protection authority and guardian decide with the child.</source>
        <comment>prompt child_views interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk now</source>
        <comment>prompt consent_talk title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it all right for us to talk now?</source>
        <comment>prompt consent_talk text</comment>
        <translation type="unfinished">আমরা কি এখন কথা বলতে পারি?</translation>
    </message>
    <message>
        <source>We can also talk on another day.</source>
        <comment>prompt consent_talk say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_talk answerOption given label</comment>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_talk answerOption refused label</comment>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_talk answerOption not_now label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs are met and doors stay open, whatever the answer.</source>
        <comment>prompt consent_talk purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no, go to needs and wishes. Give information and a safe contact.</source>
        <comment>prompt consent_talk interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <comment>prompt consent_record title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it all right if I write down what you say?</source>
        <comment>prompt consent_record text</comment>
        <translation type="unfinished">আপনি যা বলেন, আমি কি তা লিখে রাখতে পারি?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_record answerOption given label</comment>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_record answerOption refused label</comment>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_record answerOption not_now label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes help that nobody has to tell it twice.</source>
        <comment>prompt consent_record purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no, write only needs, dangers and the next steps.</source>
        <comment>prompt consent_record interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must not know</source>
        <comment>prompt must_not_know title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who should not learn that you are here?</source>
        <comment>prompt must_not_know text</comment>
        <translation type="unfinished">আপনি এখানে আছেন, এ কথা কাদের জানা ঠিক হবে না?</translation>
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
        <source>This comes before any office or country is told anything.</source>
        <comment>prompt must_not_know purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one may hold. For someone else, write who in their own words. Ask again later.</source>
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
        <translation type="unfinished">নিজের দেশে ফিরে যাওয়ার কথা ভাবলে কেমন লাগে?</translation>
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
        <source>Fear closes the way to the embassy until someone trained has listened.</source>
        <comment>prompt fear_of_return purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before nationality is shared with anyone. Any doubt counts as afraid. It may be the state, the recruiter, a debt or the family.</source>
        <comment>prompt fear_of_return interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection service</source>
        <comment>prompt consent_protection_service title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it all right if I tell a protection service what you need?</source>
        <comment>prompt consent_protection_service text</comment>
        <translation type="unfinished">আপনার কী দরকার, আমি কি তা কোনো সুরক্ষা সেবাকে জানাতে পারি?</translation>
    </message>
    <message>
        <source>They look for shelter, a doctor and safety. You can ask for advice without a name.</source>
        <comment>prompt consent_protection_service say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_protection_service answerOption given label</comment>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_protection_service answerOption refused label</comment>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_protection_service answerOption not_now label</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it all right if I tell a support organisation what you need?</source>
        <comment>prompt consent_ngo text</comment>
        <translation type="unfinished">আপনার কী দরকার, আমি কি তা কোনো সহায়তা সংস্থাকে জানাতে পারি?</translation>
    </message>
    <message>
        <source>It does not belong to the government. You can speak with it yourself first.</source>
        <comment>prompt consent_ngo say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_ngo answerOption given label</comment>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_ngo answerOption refused label</comment>
        <translation type="unfinished">না</translation>
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
        <source>Police</source>
        <comment>prompt consent_police title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it all right if I tell the police what you need?</source>
        <comment>prompt consent_police text</comment>
        <translation type="unfinished">আপনার কী দরকার, আমি কি তা পুলিশকে জানাতে পারি?</translation>
    </message>
    <message>
        <source>If you say no, we still look for help together.</source>
        <comment>prompt consent_police say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_police answerOption given label</comment>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_police answerOption refused label</comment>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_police answerOption not_now label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many fear the police, some with good reason. The choice is theirs.</source>
        <comment>prompt consent_police purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person was made to do is not part of this yes. That needs its own choice. In danger to life you may act, and you say so.</source>
        <comment>prompt consent_police interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embassy</source>
        <comment>prompt consent_embassy title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it all right if I contact your embassy?</source>
        <comment>prompt consent_embassy text</comment>
        <translation type="unfinished">আমি কি আপনার দূতাবাসের সঙ্গে যোগাযোগ করতে পারি?</translation>
    </message>
    <message>
        <source>It could help with a travel paper. It would hear that you are here.</source>
        <comment>prompt consent_embassy say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_embassy answerOption given label</comment>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_embassy answerOption refused label</comment>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_embassy answerOption not_now label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embassy hears the identity and the wish for a paper, and nothing else.</source>
        <comment>prompt consent_embassy purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered only when the person is not afraid to go back. Never share the account with it.</source>
        <comment>prompt consent_embassy interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <comment>prompt consent_family title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it all right if we contact someone in your family?</source>
        <comment>prompt consent_family text</comment>
        <translation type="unfinished">আমরা কি আপনার পরিবারের কারও সঙ্গে যোগাযোগ করতে পারি?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_family answerOption given label</comment>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_family answerOption refused label</comment>
        <translation type="unfinished">না</translation>
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
        <source>Ask who, by which way, and what may be said. Someone may listen in on that phone.</source>
        <comment>prompt consent_family interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>prompt leave_out title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should I leave out when I speak with others?</source>
        <comment>prompt leave_out text</comment>
        <translation type="unfinished">অন্যদের সঙ্গে কথা বলার সময় আমি কোন কথাগুলো বাদ দেব?</translation>
    </message>
    <message>
        <source>The person may share a part and keep a part.</source>
        <comment>prompt leave_out purpose</comment>
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
        <source>A good meal</source>
        <comment>prompt settle_meal title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about a meal that you like.</source>
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
        <source>Not when the person has gone hungry and has not eaten yet.</source>
        <comment>prompt settle_meal interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are good at</source>
        <comment>prompt settle_skill title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about something you are good at.</source>
        <comment>prompt settle_skill text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about how you do that.</source>
        <comment>prompt settle_skill follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is more than what happened.</source>
        <comment>prompt settle_skill purpose</comment>
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
        <source>Tell me more about that part.</source>
        <comment>prompt settle_practice follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets a child find out that long answers are welcome here.</source>
        <comment>prompt settle_practice purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a child or a young person. Two minutes. Use the same open words that you will use later.</source>
        <comment>prompt settle_practice interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own way</source>
        <comment>prompt account_open title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell me everything you feel able to, in your own way.</source>
        <comment>prompt account_open text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where would you like to start?</source>
        <comment>prompt account_open say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on, I am listening.</source>
        <comment>prompt account_open follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt account_open follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt account_open follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You spoke of that just now. Tell me more about it.</source>
        <comment>prompt account_open follow_ups 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time.</source>
        <comment>prompt account_open follow_ups 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free telling brings more, and in the person&apos;s own words.</source>
        <comment>prompt account_open purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then stay quiet. Do not interrupt, do not ask for order or dates. Pens down helps. Mark with one tap, words later.</source>
        <comment>prompt account_open interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is quiet</source>
        <comment>prompt account_quiet title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence is fine. There is no hurry.</source>
        <comment>prompt account_quiet text</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well are you understanding each other so far?</source>
        <comment>prompt interpreter_midway text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is a card. Please point to how it is going.</source>
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
        <source>If it is too much</source>
        <comment>prompt account_ground title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can stop here. You are in this room now. Let us look around for a moment.</source>
        <comment>prompt account_ground text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is water. Feel your feet on the floor. We go on only if you want.</source>
        <comment>prompt account_ground say_instead</comment>
        <translation type="unfinished"></translation>
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
        <source>The offer</source>
        <comment>prompt offer title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me everything about how you first heard of this work or trip.</source>
        <comment>prompt offer text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what was said at that time.</source>
        <comment>prompt offer follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt offer follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the people who were part of it.</source>
        <comment>prompt offer follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you meet the person who made the offer?</source>
        <comment>prompt offer paired 1 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if contact is not clear yet, and it matters for the safety of others.</source>
        <comment>prompt offer paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about how you were in touch.</source>
        <comment>prompt offer paired 1 then</comment>
        <translation type="unfinished"></translation>
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
        <source>Getting ready</source>
        <comment>prompt preparing title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about getting ready to travel.</source>
        <comment>prompt preparing text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about money at that time.</source>
        <comment>prompt preparing follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about anything you signed.</source>
        <comment>prompt preparing follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about anyone who helped.</source>
        <comment>prompt preparing follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did anyone pay for the ticket?</source>
        <comment>prompt preparing paired 1 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if costs came up and a debt may follow from them.</source>
        <comment>prompt preparing paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what was said about that money later.</source>
        <comment>prompt preparing paired 1 then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs, debts and helpers often begin here.</source>
        <comment>prompt preparing purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers have their own card, later. Do not start with them.</source>
        <comment>prompt preparing interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey</source>
        <comment>prompt journey title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the journey, in whatever order it comes.</source>
        <comment>prompt journey text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the people you were with.</source>
        <comment>prompt journey follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about any change on the way.</source>
        <comment>prompt journey follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt journey follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you reach the place you were told about?</source>
        <comment>prompt journey paired 1 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the end of the journey is not clear.</source>
        <comment>prompt journey paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about how that came about.</source>
        <comment>prompt journey paired 1 then</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me everything from the moment you arrived.</source>
        <comment>prompt arrival text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about who met you.</source>
        <comment>prompt arrival follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what you were told.</source>
        <comment>prompt arrival follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about your things and papers then.</source>
        <comment>prompt arrival follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you keep your passport with you?</source>
        <comment>prompt arrival paired 1 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers decide what help is needed now. Ask only after the open question.</source>
        <comment>prompt arrival paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about your passport from that day until today.</source>
        <comment>prompt arrival paired 1 then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were you asked to sign anything?</source>
        <comment>prompt arrival paired 2 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A penalty for leaving ties a person down, and it may still frighten them.</source>
        <comment>prompt arrival paired 2 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what it said, as far as you know.</source>
        <comment>prompt arrival paired 2 then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first hours often show who was in control.</source>
        <comment>prompt arrival purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place</source>
        <comment>prompt place title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the place you stayed in.</source>
        <comment>prompt place text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the way in and the way out.</source>
        <comment>prompt place follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about where you slept.</source>
        <comment>prompt place follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about who else came and went.</source>
        <comment>prompt place follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could you go outside by yourself?</source>
        <comment>prompt place paired 1 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freedom to leave matters for protection. Ask only if it is still unclear.</source>
        <comment>prompt place paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about a time when someone went outside.</source>
        <comment>prompt place paired 1 then</comment>
        <translation type="unfinished"></translation>
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
        <source>A usual day</source>
        <comment>prompt usual_day title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about an ordinary day there, from waking to sleeping.</source>
        <comment>prompt usual_day text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the time in between.</source>
        <comment>prompt usual_day follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about rest and food.</source>
        <comment>prompt usual_day follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about a day that was different.</source>
        <comment>prompt usual_day follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there a number you had to reach?</source>
        <comment>prompt usual_day paired 1 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if targets are hinted at and not yet clear.</source>
        <comment>prompt usual_day paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what that was like.</source>
        <comment>prompt usual_day paired 1 then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, rest and pressure come out in the rhythm of a day.</source>
        <comment>prompt usual_day purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked of you</source>
        <comment>prompt tasks title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what you were asked to do there.</source>
        <comment>prompt tasks text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about how the tasks were given out.</source>
        <comment>prompt tasks say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about who gave the orders.</source>
        <comment>prompt tasks follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about when you first learned of these tasks.</source>
        <comment>prompt tasks follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt tasks follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you know about these tasks before you came?</source>
        <comment>prompt tasks paired 1 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was hidden at the offer matters for protection. It is not a test.</source>
        <comment>prompt tasks paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about when you first learned of them.</source>
        <comment>prompt tasks paired 1 then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link between orders and acts, in the person&apos;s words.</source>
        <comment>prompt tasks purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who ordered and what followed. Do not ask how often, how much or who was harmed. If it turns to offences, say why you ask, or stop, and offer a lawyer. The same words fit work online, on farms, as a courier, or on the street.</source>
        <comment>prompt tasks interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saying no</source>
        <comment>prompt saying_no title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about a time when someone did not want to do something.</source>
        <comment>prompt saying_no text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened when someone did not reach a target?</source>
        <comment>prompt saying_no say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt saying_no follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what people there said about it.</source>
        <comment>prompt saying_no follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me as much as you want, and no more.</source>
        <comment>prompt saying_no follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was anyone hurt?</source>
        <comment>prompt saying_no paired 1 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hurt person may still need care. Ask once, and only if it is safe to answer.</source>
        <comment>prompt saying_no paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me as much about it as you want.</source>
        <comment>prompt saying_no paired 1 then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is often easier to speak first about what happened to others.</source>
        <comment>prompt saying_no purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ask about sexual violence. If it comes, listen, thank them, offer a doctor and someone to be with. Do not ask for detail.</source>
        <comment>prompt saying_no interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <comment>prompt money title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about pay, and what was said about money.</source>
        <comment>prompt money text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about any money taken away.</source>
        <comment>prompt money follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about money and your family.</source>
        <comment>prompt money follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you receive any pay?</source>
        <comment>prompt money paired 1 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if pay is not clear. Some pay does not rule anything out.</source>
        <comment>prompt money paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what happened with that money.</source>
        <comment>prompt money paired 1 then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did anyone ask your family for money?</source>
        <comment>prompt money paired 2 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family may be under threat now.</source>
        <comment>prompt money paired 2 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what was asked, as far as you know.</source>
        <comment>prompt money paired 2 then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wages, fines, debts and demands on the family.</source>
        <comment>prompt money purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone and home</source>
        <comment>prompt contact title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about phones and contact with people at home.</source>
        <comment>prompt contact text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what you could say.</source>
        <comment>prompt contact follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about your last talk with them.</source>
        <comment>prompt contact follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you have your own phone?</source>
        <comment>prompt contact paired 1 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows who could listen in, and which number is safe now.</source>
        <comment>prompt contact paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about your phone from arrival until today.</source>
        <comment>prompt contact paired 1 then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being cut off or listened to is control, and it may go on today.</source>
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
        <source>Tell me about how you came to be here today.</source>
        <comment>prompt leaving text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what leaving would have been like.</source>
        <comment>prompt leaving say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about anyone who helped.</source>
        <comment>prompt leaving follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about anyone who tried to stop it.</source>
        <comment>prompt leaving follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt leaving follow_ups 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did anyone pay for you to leave?</source>
        <comment>prompt leaving paired 1 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment can become the next debt.</source>
        <comment>prompt leaving paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about how that came about.</source>
        <comment>prompt leaving paired 1 then</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about anyone there you are worried about.</source>
        <comment>prompt others text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about how they are now, as far as you know.</source>
        <comment>prompt others follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the last time you saw or heard from them.</source>
        <comment>prompt others follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were there children?</source>
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
        <source>Do not take for granted that someone missing has died. Never ask to describe a body. A role in leading or recruiting can stand beside harm done to the same person.</source>
        <comment>prompt others interviewer_note</comment>
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
        <source>Tell me about what worries you most.</source>
        <comment>prompt now follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about anyone you fear now.</source>
        <comment>prompt now follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has anyone contacted you since you left?</source>
        <comment>prompt now paired 1 text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact that goes on is a danger for the person and the family.</source>
        <comment>prompt now paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about that contact.</source>
        <comment>prompt now paired 1 then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present danger, threats and fear of going back.</source>
        <comment>prompt now purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you hope for</source>
        <comment>prompt hopes title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to be different tomorrow?</source>
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
        <source>Papers and tickets</source>
        <comment>prompt papers title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about how your papers and tickets were arranged.</source>
        <comment>prompt papers text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about who held them at each place.</source>
        <comment>prompt papers follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about any cost.</source>
        <comment>prompt papers follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about those who arrange papers, and where the papers are now.</source>
        <comment>prompt papers purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late, and softly. Never open a talk with a document. Never speak of an offence. What was arranged by others belongs to the circumstances, not to the person.</source>
        <comment>prompt papers interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers on the way</source>
        <comment>prompt papers_changed title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about any time papers were changed, taken or given back.</source>
        <comment>prompt papers_changed text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about who was there.</source>
        <comment>prompt papers_changed follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt papers_changed follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers taken away or exchanged show control, and what must be replaced.</source>
        <comment>prompt papers_changed purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for no method. Keep the original as it is, and note who had it.</source>
        <comment>prompt papers_changed interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for officials</source>
        <comment>prompt asked_to_say title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about anything you were asked to say on the way.</source>
        <comment>prompt asked_to_say text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about who asked that.</source>
        <comment>prompt asked_to_say follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what could follow if you did not.</source>
        <comment>prompt asked_to_say follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words given by others explain a first account that later grows.</source>
        <comment>prompt asked_to_say purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank the person. Earlier words stay as they are. They weigh against nobody.</source>
        <comment>prompt asked_to_say interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officials you met</source>
        <comment>prompt officials title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about stamps and officials on the way.</source>
        <comment>prompt officials text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened there?</source>
        <comment>prompt officials follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helper in uniform changes who may be called now.</source>
        <comment>prompt officials purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your own service is named, use the independent route and the integrity office.</source>
        <comment>prompt officials interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on the way</source>
        <comment>prompt same_way title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about other people who travelled in the same way.</source>
        <comment>prompt same_way text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about any children among them.</source>
        <comment>prompt same_way follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups and children may be travelling behind this person now.</source>
        <comment>prompt same_way purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning about a route needs no personal data.</source>
        <comment>prompt same_way interviewer_note</comment>
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
        <source>Reading back</source>
        <comment>prompt check_intro title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will read back what I heard. Please stop me where it is not right.</source>
        <comment>prompt check_intro text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person owns their words and can put them right.</source>
        <comment>prompt check_intro purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read their own words, slowly. Leave out the worst detail. A nod is enough.</source>
        <comment>prompt check_intro interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or change</source>
        <comment>prompt check_add title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about anything you would add or put in another way.</source>
        <comment>prompt check_add text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt check_add follow_ups 1</comment>
        <translation type="unfinished"></translation>
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
        <source>Did I understand</source>
        <comment>prompt check_understood title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did I not understand well enough?</source>
        <comment>prompt check_understood text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It puts the burden of understanding on the officer.</source>
        <comment>prompt check_understood purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreting</source>
        <comment>prompt check_interpreting title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the interpreting for you?</source>
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
        <source>Tell me what matters most to you.</source>
        <comment>prompt wish_next follow_ups 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s own wish leads the choice of steps.</source>
        <comment>prompt wish_next purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as said. Say plainly what is not in your hands.</source>
        <comment>prompt wish_next interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you fear</source>
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
        <source>Go back to Choices and add it there. What was said before stays.</source>
        <comment>prompt must_not_know_again interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe contact</source>
        <comment>prompt safe_contact title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can someone reach you safely?</source>
        <comment>prompt safe_contact text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is a good time for that?</source>
        <comment>prompt safe_contact follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the caller say first?</source>
        <comment>prompt safe_contact follow_ups 2</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like to speak with a lawyer?</source>
        <comment>prompt need_legal text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal help matters most where acts under control may lead to charges.</source>
        <comment>prompt need_legal purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe place</source>
        <comment>prompt wish_place title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should a safe place be like for you?</source>
        <comment>prompt wish_place text</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like help to reach someone in your family?</source>
        <comment>prompt need_family_contact text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short call can lift great weight, if it is safe.</source>
        <comment>prompt need_family_contact purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who else may be listening at the other end.</source>
        <comment>prompt need_family_contact interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find family</source>
        <comment>prompt need_family_tracing title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there someone in your family you have lost and want to find?</source>
        <comment>prompt need_family_tracing text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracing is a service of the Red Cross and Red Crescent, for humanitarian use only.</source>
        <comment>prompt need_family_tracing purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone missing</source>
        <comment>prompt need_missing title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is anyone missing whom you would like to be found?</source>
        <comment>prompt need_missing text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about the last time you saw or heard from them.</source>
        <comment>prompt need_missing follow_ups 1</comment>
        <translation type="unfinished"></translation>
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
        <source>Papers</source>
        <comment>prompt need_documents title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like help with your papers?</source>
        <comment>prompt need_documents text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without papers many steps stop.</source>
        <comment>prompt need_documents purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New papers need not come through the embassy first. Ask the protection service.</source>
        <comment>prompt need_documents interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asylum</source>
        <comment>prompt need_asylum title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like to speak with someone about asylum?</source>
        <comment>prompt need_asylum text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people cannot go back safely. Someone can explain what is possible here.</source>
        <comment>prompt need_asylum say_instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person who was trafficked may also be a refugee.</source>
        <comment>prompt need_asylum purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any fear of going back is reason to offer this. You do not judge it.</source>
        <comment>prompt need_asylum interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going home</source>
        <comment>prompt need_return_home title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like help to go home?</source>
        <comment>prompt need_return_home text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return is a choice, with support, and with a look at the risks.</source>
        <comment>prompt need_return_home purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never push. Ask what waits there, and who.</source>
        <comment>prompt need_return_home interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embassy help</source>
        <comment>prompt need_consular title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like help from your embassy?</source>
        <comment>prompt need_consular text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered only where the person is not afraid to go back.</source>
        <comment>prompt need_consular purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card to keep</source>
        <comment>prompt card_safe title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe for you to carry a small card with one number?</source>
        <comment>prompt card_safe text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who might look through your things?</source>
        <comment>prompt card_safe follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card can help later, or give the person away.</source>
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
        <source>This is what comes next, and this is who decides.</source>
        <comment>prompt close_steps text</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen next, in your own words?</source>
        <comment>prompt close_back text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows what was not clear, without a test.</source>
        <comment>prompt close_back purpose</comment>
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
        <source>The last questions belong to the person.</source>
        <comment>prompt close_ask purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stays with the child</source>
        <comment>prompt child_close title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will show you who looks after you next.</source>
        <comment>prompt child_close text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child should see the next person before you go.</source>
        <comment>prompt child_close purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say it when that person is here. Until then, stay.</source>
        <comment>prompt child_close interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to now</source>
        <comment>prompt close_present title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We leave those things here for today. Let us come back to this room.</source>
        <comment>prompt close_present text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you do for the rest of today?</source>
        <comment>prompt close_present follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps you when a day was hard?</source>
        <comment>prompt close_present follow_ups 2</comment>
        <translation type="unfinished"></translation>
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
        <source>How to reach us</source>
        <comment>prompt close_contact title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can come back to any of this later. Here is how.</source>
        <comment>prompt close_contact text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door stays open, also after a no.</source>
        <comment>prompt close_contact purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper only if the person said that a card is safe.</source>
        <comment>prompt close_contact interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>prompt close_thanks title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for your time and your trust.</source>
        <comment>prompt close_thanks text</comment>
        <translation type="unfinished"></translation>
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
        <source>For the officer. In detention, ask for release to a safe place.</source>
        <comment>prompt route_setting interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services for women or men</source>
        <comment>prompt route_sex title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some places are for women, some for men. What fits you?</source>
        <comment>prompt route_sex text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For women</source>
        <comment>prompt route_sex answerOption female label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For men</source>
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
        <source>Country may be noted</source>
        <comment>prompt nationality_free title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it all right if I note your country to look for help?</source>
        <comment>prompt nationality_free text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this tablet unless a step needs it and the person agrees.</source>
        <comment>prompt nationality_free purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask after going back was talked about, never before.</source>
        <comment>prompt nationality_free interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of citizenship</source>
        <comment>prompt nationality title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What country are you a citizen of?</source>
        <comment>prompt nationality text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <comment>prompt nationality answerOption af label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>prompt nationality answerOption au label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <comment>prompt nationality answerOption bd label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bhutan</source>
        <comment>prompt nationality answerOption bt label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <comment>prompt nationality answerOption br label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brunei Darussalam</source>
        <comment>prompt nationality answerOption bn label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambodia</source>
        <comment>prompt nationality answerOption kh label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameroon</source>
        <comment>prompt nationality answerOption cm label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <comment>prompt nationality answerOption cn label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egypt</source>
        <comment>prompt nationality answerOption eg label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <comment>prompt nationality answerOption et label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiji</source>
        <comment>prompt nationality answerOption fj label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghana</source>
        <comment>prompt nationality answerOption gh label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <comment>prompt nationality answerOption hk label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <comment>prompt nationality answerOption in label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesia</source>
        <comment>prompt nationality answerOption id label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iran</source>
        <comment>prompt nationality answerOption ir label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iraq</source>
        <comment>prompt nationality answerOption iq label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>prompt nationality answerOption jp label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jordan</source>
        <comment>prompt nationality answerOption jo label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <comment>prompt nationality answerOption kz label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenya</source>
        <comment>prompt nationality answerOption ke label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiribati</source>
        <comment>prompt nationality answerOption ki label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Republic of Korea</source>
        <comment>prompt nationality answerOption kr label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <comment>prompt nationality answerOption kg label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lao PDR</source>
        <comment>prompt nationality answerOption la label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macao</source>
        <comment>prompt nationality answerOption mo label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malaysia</source>
        <comment>prompt nationality answerOption my label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maldives</source>
        <comment>prompt nationality answerOption mv label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolia</source>
        <comment>prompt nationality answerOption mn label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morocco</source>
        <comment>prompt nationality answerOption ma label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myanmar</source>
        <comment>prompt nationality answerOption mm label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nauru</source>
        <comment>prompt nationality answerOption nr label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepal</source>
        <comment>prompt nationality answerOption np label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <comment>prompt nationality answerOption nz label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nigeria</source>
        <comment>prompt nationality answerOption ng label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakistan</source>
        <comment>prompt nationality answerOption pk label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palau</source>
        <comment>prompt nationality answerOption pw label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <comment>prompt nationality answerOption pg label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philippines</source>
        <comment>prompt nationality answerOption ph label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <comment>prompt nationality answerOption ru label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rwanda</source>
        <comment>prompt nationality answerOption rw label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samoa</source>
        <comment>prompt nationality answerOption ws label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>prompt nationality answerOption sg label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <comment>prompt nationality answerOption sb label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Africa</source>
        <comment>prompt nationality answerOption za label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <comment>prompt nationality answerOption lk label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syria</source>
        <comment>prompt nationality answerOption sy label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <comment>prompt nationality answerOption tw label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <comment>prompt nationality answerOption tj label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanzania</source>
        <comment>prompt nationality answerOption tz label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thailand</source>
        <comment>prompt nationality answerOption th label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <comment>prompt nationality answerOption tl label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonga</source>
        <comment>prompt nationality answerOption to label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Türkiye</source>
        <comment>prompt nationality answerOption tr label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uganda</source>
        <comment>prompt nationality answerOption ug label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <comment>prompt nationality answerOption ae label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <comment>prompt nationality answerOption us label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <comment>prompt nationality answerOption uz label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <comment>prompt nationality answerOption vu label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <comment>prompt nationality answerOption vn label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yemen</source>
        <comment>prompt nationality answerOption ye label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <comment>prompt nationality answerOption zw label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country A, practice only</source>
        <comment>prompt nationality answerOption xa label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country B, practice only</source>
        <comment>prompt nationality answerOption xb label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some services take only some nationals. It changes no outcome.</source>
        <comment>prompt nationality purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty when in doubt or not on the list. Names of places here take no position on their status.</source>
        <comment>prompt nationality interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a state</source>
        <comment>prompt stateless title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If any country counts the person as its citizen.</source>
        <comment>prompt stateless text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country does</source>
        <comment>prompt stateless answerOption no label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country does</source>
        <comment>prompt stateless answerOption yes label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>prompt stateless answerOption unknown label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person without a state needs the refugee agency, not an embassy.</source>
        <comment>prompt stateless purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about</source>
        <comment>prompt exploitation title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person&apos;s own words point to most.</source>
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
        <source>Some services take only some kinds of cases.</source>
        <comment>prompt exploitation purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer. More than one may hold. It finds a service and decides nothing about the person.</source>
        <comment>prompt exploitation interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts under control</source>
        <comment>prompt compelled_acts title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the person spoke of acts they were told or forced to do.</source>
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
        <source>No act is named in that letter. What happened goes on its own sheet, with its own choice.</source>
        <comment>prompt compelled_acts interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures now</source>
        <comment>prompt measures title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person faces here at the moment.</source>
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
        <source>Choose the most serious. Ask for it to be held back until identification is done.</source>
        <comment>prompt measures interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you call</source>
        <comment>prompt route_tell title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is who I would like to call, and what I would say.</source>
        <comment>prompt route_tell text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should I say differently?</source>
        <comment>prompt route_tell follow_ups 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person hears it first and can still change it.</source>
        <comment>prompt route_tell purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call in their hearing where it is safe. Write who answered and what was agreed.</source>
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
