<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>first-look</name>
    <message>
        <source>First look, at a counter or when a group arrives</source>
        <comment>title</comment>
        <translation type="unfinished">ការមើលដំបូង នៅបញ្ជរ ឬពេលមានក្រុមមកដល់</translation>
    </message>
    <message>
        <source>Seconds or a few minutes. The talk itself comes later, in quiet.</source>
        <comment>use_when</comment>
        <translation type="unfinished">តែប៉ុន្មានវិនាទី ឬប៉ុន្មាននាទី។ ការសន្ទនាមែនទែន ធ្វើពេលក្រោយ នៅកន្លែងស្ងាត់។</translation>
    </message>
    <message>
        <source>Stay with what they raised, in their own words. Name nothing that they have not named.</source>
        <comment>reminders 1 text</comment>
        <translation type="unfinished">និយាយតែអំពីអ្វីដែលគាត់លើកឡើង តាមពាក្យគាត់ផ្ទាល់។ កុំលើកអ្វីដែលគាត់មិនបានលើក។</translation>
    </message>
    <message>
        <source>A pause is fine, and says nothing about anybody. It is theirs. Wait as long as they like.</source>
        <comment>reminders 2 text</comment>
        <translation type="unfinished">ការនៅស្ងៀមមិនអីទេ ហើយមិនបញ្ជាក់អ្វីអំពីអ្នកណាឡើយ។ វាជាពេលរបស់គាត់។ រង់ចាំយូរតាមចិត្តគាត់។</translation>
    </message>
    <message>
        <source>Ask what happened and how it was done. Leave out every why.</source>
        <comment>reminders 3 text</comment>
        <translation type="unfinished">សួរថាមានអ្វីកើតឡើង ហើយធ្វើដោយរបៀបណា។ កុំប្រើ «ហេតុអ្វី» ទាំងអស់។</translation>
    </message>
    <message>
        <source>After anything narrow, say, tell me everything about that.</source>
        <comment>reminders 4 text</comment>
        <translation type="unfinished">ក្រោយសំណួរបិទណាមួយ សូមនិយាយថា៖ សូមប្រាប់ខ្ញុំទាំងអស់អំពីរឿងនោះ។</translation>
    </message>
    <message>
        <source>Say once more that not knowing, not remembering and not wanting to say are all good answers.</source>
        <comment>reminders 5 text</comment>
        <translation type="unfinished">ប្រាប់ម្តងទៀតថា មិនដឹង មិនចាំ និងមិនចង់និយាយ សុទ្ធតែជាចម្លើយល្អ។</translation>
    </message>
    <message>
        <source>What changed since before is noted as it is said. It speaks neither for nor against anybody.</source>
        <comment>reminders 6 text</comment>
        <translation type="unfinished">អ្វីដែលខុសពីមុន កត់តាមដែលបាននិយាយ។ វាមិនគាំទ្រ ហើយក៏មិនទាស់នឹងអ្នកណាទេ។</translation>
    </message>
    <message>
        <source>First look</source>
        <comment>phase safety title</comment>
        <translation type="unfinished">ការមើលដំបូង</translation>
    </message>
    <message>
        <source>See who needs something now, and who should talk with someone in a quieter place.</source>
        <comment>phase safety purpose</comment>
        <translation type="unfinished">មើលថាអ្នកណាត្រូវការអ្វីឥឡូវនេះ ហើយអ្នកណាគួរនិយាយជាមួយអ្នកម្នាក់ នៅកន្លែងស្ងាត់ជាងនេះ។</translation>
    </message>
    <message>
        <source>Danger is seen to, and the person has a place in the line. At a counter you are done here.</source>
        <comment>phase safety leave_when</comment>
        <translation type="unfinished">រឿងគ្រោះថ្នាក់បានចាត់ចែងហើយ ហើយគាត់មានលំដាប់ក្នុងជួរ។ នៅបញ្ជរ ការងារចប់ត្រឹមនេះ។</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>phase setting title</comment>
        <translation type="unfinished">ភាសា</translation>
    </message>
    <message>
        <source>Know the language, so that the quiet talk can begin well.</source>
        <comment>phase setting purpose</comment>
        <translation type="unfinished">ដឹងភាសា ដើម្បីឱ្យការសន្ទនានៅកន្លែងស្ងាត់ចាប់ផ្តើមបានល្អ។</translation>
    </message>
    <message>
        <source>The language is chosen, or shown on the list. At a counter you are done here.</source>
        <comment>phase setting leave_when</comment>
        <translation type="unfinished">បានជ្រើសភាសា ឬបានចង្អុលក្នុងបញ្ជី។ នៅបញ្ជរ ការងារចប់ត្រឹមនេះ។</translation>
    </message>
    <message>
        <source>A kind word</source>
        <comment>phase explain title</comment>
        <translation type="unfinished">ពាក្យទន់ភ្លន់</translation>
    </message>
    <message>
        <source>Say in two sentences who you are and what this is for.</source>
        <comment>phase explain purpose</comment>
        <translation type="unfinished">ប្រាប់ពីរប្រយោគថា អ្នកជាអ្នកណា ហើយនេះសម្រាប់អ្វី។</translation>
    </message>
    <message>
        <source>It has been said once, slowly.</source>
        <comment>phase explain leave_when</comment>
        <translation type="unfinished">បាននិយាយម្តងហើយ យឺតៗ។</translation>
    </message>
    <message>
        <source>A free choice</source>
        <comment>phase consent title</comment>
        <translation type="unfinished">ជម្រើសសេរី</translation>
    </message>
    <message>
        <source>Say that no is possible, and that it costs nothing.</source>
        <comment>phase consent purpose</comment>
        <translation type="unfinished">ប្រាប់ថា អាចថាទេបាន ហើយថាទេមិនខាតអ្វីឡើយ។</translation>
    </message>
    <message>
        <source>It has been said, and a no has been taken as a no.</source>
        <comment>phase consent leave_when</comment>
        <translation type="unfinished">បានប្រាប់ហើយ ហើយពេលគាត់ថាទេ យើងទទួលយកថាទេ។</translation>
    </message>
    <message>
        <source>Seen or heard</source>
        <comment>phase account title</comment>
        <translation type="unfinished">បានឃើញ ឬបានឮ</translation>
    </message>
    <message>
        <source>Keep what came by itself. Nothing about exploitation is asked here.</source>
        <comment>phase account purpose</comment>
        <translation type="unfinished">រក្សាទុកអ្វីដែលគាត់និយាយឡើងដោយខ្លួនឯង។ នៅទីនេះ មិនសួរអ្វីអំពីការកេងប្រវ័ញ្ចទេ។</translation>
    </message>
    <message>
        <source>The words or the sight are kept, or there were none.</source>
        <comment>phase account leave_when</comment>
        <translation type="unfinished">សម្តី ឬអ្វីដែលបានឃើញ ត្រូវបានរក្សាទុក ឬគ្មានអ្វីសម្រាប់រក្សាទុក។</translation>
    </message>
    <message>
        <source>Later, in quiet</source>
        <comment>phase close title</comment>
        <translation type="unfinished">ពេលក្រោយ កន្លែងស្ងាត់</translation>
    </message>
    <message>
        <source>Say kindly what comes next. Promise nothing.</source>
        <comment>phase close purpose</comment>
        <translation type="unfinished">ប្រាប់ដោយទន់ភ្លន់ថា មានអ្វីបន្ទាប់។ កុំសន្យាអ្វី។</translation>
    </message>
    <message>
        <source>The person knows where to wait and whom to ask.</source>
        <comment>phase close leave_when</comment>
        <translation type="unfinished">គាត់ដឹងកន្លែងរង់ចាំ និងដឹងថាត្រូវសួរអ្នកណា។</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>phase route title</comment>
        <translation type="unfinished">ជំហានបន្ទាប់</translation>
    </message>
    <message>
        <source>Call those who can help now, and hand on.</source>
        <comment>phase route purpose</comment>
        <translation type="unfinished">ហៅអ្នកដែលអាចជួយឥឡូវនេះ ហើយប្រគល់បន្ត។</translation>
    </message>
    <message>
        <source>The next officer has it, or someone has been called.</source>
        <comment>phase route leave_when</comment>
        <translation type="unfinished">មន្ត្រីបន្ទាប់បានទទួលហើយ ឬបានហៅអ្នកណាម្នាក់ហើយ។</translation>
    </message>
    <message>
        <source>For you</source>
        <comment>phase reflect title</comment>
        <translation type="unfinished">សម្រាប់អ្នក</translation>
    </message>
    <message>
        <source>A moment for yourself. Nothing here measures you.</source>
        <comment>phase reflect purpose</comment>
        <translation type="unfinished">មួយភ្លែតសម្រាប់ខ្លួនអ្នក។ នៅទីនេះ គ្មានអ្វីវាស់ស្ទង់អ្នកទេ។</translation>
    </message>
    <message>
        <source>You are ready for the next person.</source>
        <comment>phase reflect leave_when</comment>
        <translation type="unfinished">អ្នករួចរាល់សម្រាប់មនុស្សបន្ទាប់។</translation>
    </message>
    <message>
        <source>Where you are</source>
        <comment>prompt look title</comment>
        <translation type="unfinished">អ្នកនៅទីណា</translation>
    </message>
    <message>
        <source>Where this first look takes place.</source>
        <comment>prompt look text</comment>
        <translation type="unfinished">កន្លែងដែលមើលដំបូងនេះ។</translation>
    </message>
    <message>
        <source>Counter or gate, half a minute</source>
        <comment>prompt look answerOption counter label</comment>
        <translation type="unfinished">បញ្ជរ ឬច្រកចូល កន្លះនាទី</translation>
    </message>
    <message>
        <source>A group arrives, five minutes</source>
        <comment>prompt look answerOption group label</comment>
        <translation type="unfinished">ក្រុមមកដល់ ប្រាំនាទី</translation>
    </message>
    <message>
        <source>It opens only what fits there.</source>
        <comment>prompt look purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a choice you see the short form. With no shared language, show the list of languages first.</source>
        <comment>prompt look interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen or heard</source>
        <comment>prompt concern_seen title</comment>
        <translation type="unfinished">បានឃើញ ឬបានឮ</translation>
    </message>
    <message>
        <source>What I see or hear without asking.</source>
        <comment>prompt concern_seen text</comment>
        <translation type="unfinished">អ្វីដែលខ្ញុំឃើញ ឬឮ ដោយមិនបានសួរ។</translation>
    </message>
    <message>
        <source>Someone else holds their papers</source>
        <comment>prompt concern_seen answerOption papers_held label</comment>
        <translation type="unfinished">អ្នកផ្សេងកាន់ឯកសារគាត់</translation>
    </message>
    <message>
        <source>Someone speaks for them</source>
        <comment>prompt concern_seen answerOption spoken_for label</comment>
        <translation type="unfinished">អ្នកផ្សេងនិយាយជំនួសគាត់</translation>
    </message>
    <message>
        <source>Someone watches or leads them</source>
        <comment>prompt concern_seen answerOption watched label</comment>
        <translation type="unfinished">មានគេឃ្លាំមើល ឬនាំមុខគាត់</translation>
    </message>
    <message>
        <source>Hurt, ill or worn out</source>
        <comment>prompt concern_seen answerOption hurt label</comment>
        <translation type="unfinished">មានរបួស ឈឺ ឬអស់កម្លាំង</translation>
    </message>
    <message>
        <source>No papers, money or bag</source>
        <comment>prompt concern_seen answerOption nothing_left label</comment>
        <translation type="unfinished">គ្មានឯកសារ លុយ ឬកាបូប</translation>
    </message>
    <message>
        <source>May be under 18</source>
        <comment>prompt concern_seen answerOption young label</comment>
        <translation type="unfinished">អាចក្រោម 18 ឆ្នាំ</translation>
    </message>
    <message>
        <source>They ask for help</source>
        <comment>prompt concern_seen answerOption asked label</comment>
        <translation type="unfinished">គាត់សុំជំនួយ</translation>
    </message>
    <message>
        <source>Something they say</source>
        <comment>prompt concern_seen answerOption said label</comment>
        <translation type="unfinished">អ្វីមួយដែលគាត់និយាយ</translation>
    </message>
    <message>
        <source>One sign is enough for a quiet talk. None of them decides anything.</source>
        <comment>prompt concern_seen purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm, nerves, silence, nationality, sex and clothes are no signs. Let nobody see that you noticed.</source>
        <comment>prompt concern_seen interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the line</source>
        <comment>prompt concern title</comment>
        <translation type="unfinished">លំដាប់ក្នុងជួរ</translation>
    </message>
    <message>
        <source>When someone should talk with this person in quiet.</source>
        <comment>prompt concern text</comment>
        <translation type="unfinished">ពេលណាដែលគួរមានអ្នកនិយាយជាមួយគាត់ នៅកន្លែងស្ងាត់។</translation>
    </message>
    <message>
        <source>Before the others</source>
        <comment>prompt concern answerOption now label</comment>
        <translation type="unfinished">មុនអ្នកផ្សេង</translation>
    </message>
    <message>
        <source>Later today</source>
        <comment>prompt concern answerOption today label</comment>
        <translation type="unfinished">ថ្ងៃនេះ ពេលក្រោយ</translation>
    </message>
    <message>
        <source>Nothing noticed so far</source>
        <comment>prompt concern answerOption in_turn label</comment>
        <translation type="unfinished">មិនទាន់ឃើញអ្វី</translation>
    </message>
    <message>
        <source>It finds the person again in the line. It says nothing about them.</source>
        <comment>prompt concern purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First go a child or perhaps one, anyone hurt, ill, afraid or asking for help. In doubt, later today.</source>
        <comment>prompt concern interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First words</source>
        <comment>prompt hello title</comment>
        <translation type="unfinished">ពាក្យដំបូង</translation>
    </message>
    <message>
        <source>Hello. I am an officer here. I ask everyone a few short things. You do not have to answer.</source>
        <comment>prompt hello text</comment>
        <translation type="unfinished">ជំរាបសួរ។ ខ្ញុំជាមន្ត្រីនៅទីនេះ។ ខ្ញុំសួរគ្រប់គ្នា អំពីរឿងខ្លីៗបន្តិចបន្តួច។ អ្នកមិនចាំបាច់ឆ្លើយទេ។</translation>
    </message>
    <message>
        <source>Good day. I would like to see that you have what you need.</source>
        <comment>prompt hello say_instead</comment>
        <translation type="unfinished">ជំរាបសួរ។ ខ្ញុំចង់ឱ្យប្រាកដថា អ្នកមានអ្វីដែលអ្នកត្រូវការ។</translation>
    </message>
    <message>
        <source>Who, what for and the way out, in one breath.</source>
        <comment>prompt hello purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger first, with the button at the top. No touch, and nothing about exploitation in the line.</source>
        <comment>prompt hello interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone with the person</source>
        <comment>prompt companion_apart title</comment>
        <translation type="unfinished">ដោយឡែកជាមួយគាត់</translation>
    </message>
    <message>
        <source>I speak with everyone alone first. It is the same for each person here.</source>
        <comment>prompt companion_apart text</comment>
        <translation type="unfinished">ខ្ញុំនិយាយជាមួយម្នាក់ៗដោយឡែកសិន។ គ្រប់គ្នានៅទីនេះដូចគ្នាទាំងអស់។</translation>
    </message>
    <message>
        <source>A companion may be the one who controls the person.</source>
        <comment>prompt companion_apart purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part them for a neutral reason, kindly, one person after the other. Families too, except a small child who is calm with a safe parent. If it cannot be done, say so, and ask only for needs.</source>
        <comment>prompt companion_apart interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are you</source>
        <comment>prompt how_now title</comment>
        <translation type="unfinished">សុខទុក្ខ</translation>
    </message>
    <message>
        <source>How are you feeling right now?</source>
        <comment>prompt how_now text</comment>
        <translation type="unfinished">ឥឡូវនេះ តើមានអារម្មណ៍យ៉ាងណាដែរ?</translation>
    </message>
    <message>
        <source>What do you need most at this moment?</source>
        <comment>prompt how_now say_instead</comment>
        <translation type="unfinished">ពេលនេះ តើអ្នកត្រូវការអ្វីជាងគេ?</translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt how_now follow_ups 1</comment>
        <translation type="unfinished">សូមប្រាប់ខ្ញុំបន្ថែមអំពីរឿងនោះ។</translation>
    </message>
    <message>
        <source>What would help a little now?</source>
        <comment>prompt how_now follow_ups 2</comment>
        <translation type="unfinished">តើមានអ្វីអាចជួយបានបន្តិច ពេលនេះ?</translation>
    </message>
    <message>
        <source>One open question finds more than a row of narrow ones.</source>
        <comment>prompt how_now purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said here answers cards below. Tick them, and do not ask again.</source>
        <comment>prompt how_now interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <comment>prompt age_band title</comment>
        <translation type="unfinished">អាយុ</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <comment>prompt age_band text</comment>
        <translation type="unfinished">តើអ្នកអាយុប៉ុន្មាន?</translation>
    </message>
    <message>
        <source>It is fine if you do not know.</source>
        <comment>prompt age_band say_instead</comment>
        <translation type="unfinished">បើអ្នកមិនដឹង ក៏មិនអីទេ។</translation>
    </message>
    <message>
        <source>18 or older</source>
        <comment>prompt age_band answerOption adult label</comment>
        <translation type="unfinished">18 ឆ្នាំ ឬលើសនេះ</translation>
    </message>
    <message>
        <source>Under 18</source>
        <comment>prompt age_band answerOption child label</comment>
        <translation type="unfinished">ក្រោម 18 ឆ្នាំ</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>prompt age_band answerOption unsure label</comment>
        <translation type="unfinished">មិនប្រាកដ</translation>
    </message>
    <message>
        <source>A child, or someone who may be one, is protected first and asked less.</source>
        <comment>prompt age_band purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, softly, and not someone plainly grown up. Papers may show a wrong age. Any doubt is not sure.</source>
        <comment>prompt age_band interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection first</source>
        <comment>prompt child_first title</comment>
        <translation type="unfinished">ការពារកុមារមុនគេ</translation>
    </message>
    <message>
        <source>I will ask someone who looks after children and young people to join us.</source>
        <comment>prompt child_first text</comment>
        <translation type="unfinished">ខ្ញុំនឹងសុំអ្នកដែលមើលថែកុមារ និងយុវវ័យ ឱ្យមកចូលរួមជាមួយយើង។</translation>
    </message>
    <message>
        <source>The child-protection authority is called before anything else is asked.</source>
        <comment>prompt child_first purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the line now, never alone, never in a cell, not with the companion and not with an embassy. Go on with the talk for a child.</source>
        <comment>prompt child_first interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat here</source>
        <comment>prompt danger_threat title</comment>
        <translation type="unfinished">ការគំរាមនៅទីនេះ</translation>
    </message>
    <message>
        <source>Is there anyone here you are afraid of?</source>
        <comment>prompt danger_threat text</comment>
        <translation type="unfinished">តើនៅទីនេះ មានអ្នកណាម្នាក់ដែលអ្នកខ្លាចទេ?</translation>
    </message>
    <message>
        <source>Tell me what would make you safer now.</source>
        <comment>prompt danger_threat follow_ups 1</comment>
        <translation type="unfinished">សូមប្រាប់ខ្ញុំថា មានអ្វីអាចឱ្យអ្នកមានសុវត្ថិភាពជាងនេះ ពេលនេះ។</translation>
    </message>
    <message>
        <source>Those who controlled a group may have come with it.</source>
        <comment>prompt danger_threat purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of hearing of everyone, or leave it. It may be another traveller or a colleague of yours.</source>
        <comment>prompt danger_threat interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot wait</source>
        <comment>prompt danger_other title</comment>
        <translation type="unfinished">មិនអាចរង់ចាំ</translation>
    </message>
    <message>
        <source>Is there anything that cannot wait?</source>
        <comment>prompt danger_other text</comment>
        <translation type="unfinished">តើមានអ្វីដែលមិនអាចរង់ចាំបានទេ?</translation>
    </message>
    <message>
        <source>Tell me about that.</source>
        <comment>prompt danger_other follow_ups 1</comment>
        <translation type="unfinished">សូមប្រាប់ខ្ញុំអំពីរឿងនោះ។</translation>
    </message>
    <message>
        <source>The one question about danger that fits any line. The person knows best.</source>
        <comment>prompt danger_other purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a counter leave it out when a companion hears it.</source>
        <comment>prompt danger_other interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk later</source>
        <comment>prompt later_line title</comment>
        <translation type="unfinished">និយាយពេលក្រោយ</translation>
    </message>
    <message>
        <source>I would like someone to talk with you in a quieter place. It is not a punishment.</source>
        <comment>prompt later_line text</comment>
        <translation type="unfinished">ខ្ញុំចង់ឱ្យមានអ្នកម្នាក់និយាយជាមួយអ្នក នៅកន្លែងស្ងាត់ជាងនេះ។ នេះមិនមែនជាការដាក់ទោសទេ។</translation>
    </message>
    <message>
        <source>Please come this way with my colleague. We do this with many people each day.</source>
        <comment>prompt later_line say_instead</comment>
        <translation type="unfinished">សូមអញ្ជើញមកតាមនេះ ជាមួយមិត្តរួមការងាររបស់ខ្ញុំ។ យើងធ្វើដូចនេះជាមួយមនុស្សជាច្រើន រាល់ថ្ងៃ។</translation>
    </message>
    <message>
        <source>Said, and they wait</source>
        <comment>prompt later_line answerOption said label</comment>
        <translation type="unfinished">បានប្រាប់ ហើយគាត់រង់ចាំ</translation>
    </message>
    <message>
        <source>They are with a colleague now</source>
        <comment>prompt later_line answerOption with_colleague label</comment>
        <translation type="unfinished">ឥឡូវគាត់នៅជាមួយមិត្តរួមការងារ</translation>
    </message>
    <message>
        <source>Said kindly, so that it is not heard as a threat, and so that a companion hears nothing new.</source>
        <comment>prompt later_line purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another officer takes over. In front of a companion say: please come with my colleague, we do this with many people. Then the language, and you are done.</source>
        <comment>prompt later_line interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not wake</source>
        <comment>prompt danger_unconscious title</comment>
        <translation type="unfinished">ដាស់មិនភ្ញាក់</translation>
    </message>
    <message>
        <source>The person does not wake or does not respond.</source>
        <comment>prompt danger_unconscious text</comment>
        <translation type="unfinished">ដាស់គាត់មិនភ្ញាក់ ឬគាត់មិនឆ្លើយតប។</translation>
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
        <translation type="unfinished">មានរបួស</translation>
    </message>
    <message>
        <source>The person is hurt, or says so.</source>
        <comment>prompt danger_injury text</comment>
        <translation type="unfinished">គាត់មានរបួស ឬគាត់ប្រាប់ថាមាន។</translation>
    </message>
    <message>
        <source>Bleeding, a head injury or strong pain needs care now.</source>
        <comment>prompt danger_injury purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen or said. Do not ask who caused it, and do not ask to see it.</source>
        <comment>prompt danger_injury interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very ill</source>
        <comment>prompt danger_acute_illness title</comment>
        <translation type="unfinished">ឈឺធ្ងន់</translation>
    </message>
    <message>
        <source>The person is very ill, or says so.</source>
        <comment>prompt danger_acute_illness text</comment>
        <translation type="unfinished">គាត់ឈឺធ្ងន់ ឬគាត់ប្រាប់ថាឈឺធ្ងន់។</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing, high fever or confusion needs care now.</source>
        <comment>prompt danger_acute_illness purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen or said.</source>
        <comment>prompt danger_acute_illness interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller near</source>
        <comment>prompt danger_controller title</comment>
        <translation type="unfinished">អ្នកត្រួតត្រានៅជិត</translation>
    </message>
    <message>
        <source>Someone controls the person here.</source>
        <comment>prompt danger_controller text</comment>
        <translation type="unfinished">មានអ្នកណាម្នាក់ត្រួតត្រាគាត់នៅទីនេះ។</translation>
    </message>
    <message>
        <source>With a controller near, every question can bring harm.</source>
        <comment>prompt danger_controller purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen, not asked. Part them first, for a neutral reason. When unsure, only note above what you saw.</source>
        <comment>prompt danger_controller interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child on their own</source>
        <comment>prompt danger_child_alone title</comment>
        <translation type="unfinished">កុមារម្នាក់ឯង</translation>
    </message>
    <message>
        <source>A child is here without a parent or another trusted adult.</source>
        <comment>prompt danger_child_alone text</comment>
        <translation type="unfinished">មានកុមារម្នាក់នៅទីនេះ ដោយគ្មានឪពុកម្តាយ ឬមនុស្សពេញវ័យផ្សេងដែលទុកចិត្តបាន។</translation>
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
        <source>Pregnancy pain</source>
        <comment>prompt danger_pregnancy title</comment>
        <translation type="unfinished">មានផ្ទៃពោះ ហើយឈឺ</translation>
    </message>
    <message>
        <source>The person is pregnant and has pain or bleeding.</source>
        <comment>prompt danger_pregnancy text</comment>
        <translation type="unfinished">គាត់មានផ្ទៃពោះ ហើយឈឺ ឬហូរឈាម។</translation>
    </message>
    <message>
        <source>Pain or bleeding in pregnancy needs care now.</source>
        <comment>prompt danger_pregnancy purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen or said, not asked in the line.</source>
        <comment>prompt danger_pregnancy interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drugs or withdrawal</source>
        <comment>prompt danger_overdose title</comment>
        <translation type="unfinished">ថ្នាំ ឬផ្តាច់ថ្នាំ</translation>
    </message>
    <message>
        <source>The person is unwell from something taken, or from missing it.</source>
        <comment>prompt danger_overdose text</comment>
        <translation type="unfinished">គាត់មិនស្រួលខ្លួន ព្រោះអ្វីដែលបានប្រើ ឬព្រោះខ្វះវា។</translation>
    </message>
    <message>
        <source>People may have been given drugs, or miss them now. Both can be dangerous.</source>
        <comment>prompt danger_overdose purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen or said, for health only. Shaking, sweating or great sleepiness also count as yes.</source>
        <comment>prompt danger_overdose interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts of dying</source>
        <comment>prompt danger_self_harm title</comment>
        <translation type="unfinished">គិតអំពីការស្លាប់</translation>
    </message>
    <message>
        <source>The person spoke of dying, or of hurting themselves.</source>
        <comment>prompt danger_self_harm text</comment>
        <translation type="unfinished">គាត់បាននិយាយអំពីការស្លាប់ ឬការធ្វើបាបខ្លួនឯង។</translation>
    </message>
    <message>
        <source>It needs someone with the person now.</source>
        <comment>prompt danger_self_harm purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said or seen, not asked in a group. Do not leave the person alone.</source>
        <comment>prompt danger_self_harm interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private doctor soon</source>
        <comment>prompt danger_sexual_violence title</comment>
        <translation type="unfinished">ជួបពេទ្យដោយឡែក ឆាប់</translation>
    </message>
    <message>
        <source>The person needs a doctor in private, and soon.</source>
        <comment>prompt danger_sexual_violence text</comment>
        <translation type="unfinished">គាត់ត្រូវការជួបគ្រូពេទ្យដោយឡែក ឆាប់ៗ។</translation>
    </message>
    <message>
        <source>Care after sexual violence works best within days. Nobody has to say what happened.</source>
        <comment>prompt danger_sexual_violence purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if it was said or is plain to see. Never ask, least of all in a group.</source>
        <comment>prompt danger_sexual_violence interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <comment>prompt water title</comment>
        <translation type="unfinished">ទឹក</translation>
    </message>
    <message>
        <source>Would you like some water?</source>
        <comment>prompt water text</comment>
        <translation type="unfinished">តើអ្នកចង់ពិសាទឹកបន្តិចទេ?</translation>
    </message>
    <message>
        <source>A first kindness that asks for nothing back.</source>
        <comment>prompt water purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better, water stands ready for all before the first question.</source>
        <comment>prompt water interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <comment>prompt need_food title</comment>
        <translation type="unfinished">អាហារ</translation>
    </message>
    <message>
        <source>Would you like something to eat?</source>
        <comment>prompt need_food text</comment>
        <translation type="unfinished">តើអ្នកចង់ពិសាអ្វីបន្តិចទេ?</translation>
    </message>
    <message>
        <source>Hunger makes it hard to think and to choose.</source>
        <comment>prompt need_food purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food never depends on an answer or on a place in the line.</source>
        <comment>prompt need_food interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor or medicine</source>
        <comment>prompt need_medical title</comment>
        <translation type="unfinished">គ្រូពេទ្យ ឬថ្នាំ</translation>
    </message>
    <message>
        <source>Is there something a doctor should look at today?</source>
        <comment>prompt need_medical text</comment>
        <translation type="unfinished">តើមានអ្វីដែលគ្រូពេទ្យគួរមើលឱ្យថ្ងៃនេះទេ?</translation>
    </message>
    <message>
        <source>Tell me about any medicine you take.</source>
        <comment>prompt need_medical follow_ups 1</comment>
        <translation type="unfinished">សូមប្រាប់ខ្ញុំអំពីថ្នាំដែលលេប ឬប្រើ បើមាន។</translation>
    </message>
    <message>
        <source>Illness, wounds and missed medicine come before any talk.</source>
        <comment>prompt need_medical purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine that ran out or was taken away counts as yes. In a group, do not ask what it is.</source>
        <comment>prompt need_medical interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe place tonight</source>
        <comment>prompt need_shelter title</comment>
        <translation type="unfinished">កន្លែងគេងយប់នេះ</translation>
    </message>
    <message>
        <source>Do you need a safe place to sleep tonight?</source>
        <comment>prompt need_shelter text</comment>
        <translation type="unfinished">តើយប់នេះ អ្នកត្រូវការកន្លែងគេងមានសុវត្ថិភាពទេ?</translation>
    </message>
    <message>
        <source>Without a safe night, the person may go back to those who controlled them.</source>
        <comment>prompt need_shelter purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detention is no shelter. When the whole group has a place, tick yes and do not ask.</source>
        <comment>prompt need_shelter interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep first</source>
        <comment>prompt rest title</comment>
        <translation type="unfinished">គេងសិន</translation>
    </message>
    <message>
        <source>Would you like to rest before anyone talks with you?</source>
        <comment>prompt rest text</comment>
        <translation type="unfinished">តើអ្នកចង់សម្រាកសិន មុនមានអ្នកនិយាយជាមួយអ្នកទេ?</translation>
    </message>
    <message>
        <source>Safety, age and language are enough for today. The long talk can wait for days.</source>
        <comment>prompt rest purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long travel or nights without sleep are reason enough.</source>
        <comment>prompt rest interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who depends on you</source>
        <comment>prompt dependants title</comment>
        <translation type="unfinished">អ្នកក្នុងបន្ទុក</translation>
    </message>
    <message>
        <source>Who depends on you today?</source>
        <comment>prompt dependants text</comment>
        <translation type="unfinished">តើថ្ងៃនេះ មានអ្នកណាខ្លះពឹងលើអ្នក?</translation>
    </message>
    <message>
        <source>Tell me about where they are now.</source>
        <comment>prompt dependants follow_ups 1</comment>
        <translation type="unfinished">សូមប្រាប់ខ្ញុំថា ឥឡូវនេះគេនៅទីណា។</translation>
    </message>
    <message>
        <source>Families are kept together, and a child left behind may need help at once.</source>
        <comment>prompt dependants purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are not needed.</source>
        <comment>prompt dependants interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>prompt language title</comment>
        <translation type="unfinished">ភាសា</translation>
    </message>
    <message>
        <source>Please show me your language on this list.</source>
        <comment>prompt language text</comment>
        <translation type="unfinished">សូមចង្អុលភាសារបស់ខ្លួន ក្នុងបញ្ជីនេះ។</translation>
    </message>
    <message>
        <source>What language do you feel at home in?</source>
        <comment>prompt language say_instead</comment>
        <translation type="unfinished">តើអ្នកនិយាយភាសាអ្វីស្រួលជាងគេ?</translation>
    </message>
    <message>
        <source>English</source>
        <comment>prompt language answerOption en label</comment>
        <translation type="unfinished">អង់គ្លេស · English</translation>
    </message>
    <message>
        <source>Thai · ไทย</source>
        <comment>prompt language answerOption th label</comment>
        <translation type="unfinished">ថៃ · ไทย</translation>
    </message>
    <message>
        <source>Vietnamese · Tiếng Việt</source>
        <comment>prompt language answerOption vi label</comment>
        <translation type="unfinished">វៀតណាម · Tiếng Việt</translation>
    </message>
    <message>
        <source>Chinese, Mandarin · 中文</source>
        <comment>prompt language answerOption zh label</comment>
        <translation type="unfinished">ចិនម៉ាន់ដារិន · 中文</translation>
    </message>
    <message>
        <source>Chinese, Cantonese · 粵語</source>
        <comment>prompt language answerOption yue label</comment>
        <translation type="unfinished">ចិនកាតាំង · 粵語</translation>
    </message>
    <message>
        <source>Khmer · ខ្មែរ</source>
        <comment>prompt language answerOption km label</comment>
        <translation type="unfinished">ខ្មែរ</translation>
    </message>
    <message>
        <source>Lao · ລາວ</source>
        <comment>prompt language answerOption lo label</comment>
        <translation type="unfinished">ឡាវ · ລາວ</translation>
    </message>
    <message>
        <source>Burmese · မြန်မာ</source>
        <comment>prompt language answerOption my label</comment>
        <translation type="unfinished">ភូមា · မြန်မာ</translation>
    </message>
    <message>
        <source>Shan</source>
        <comment>prompt language answerOption shn label</comment>
        <translation type="unfinished">សាន (Shan)</translation>
    </message>
    <message>
        <source>Kachin, Jinghpaw</source>
        <comment>prompt language answerOption kac label</comment>
        <translation type="unfinished">កាឈីន, Jinghpaw</translation>
    </message>
    <message>
        <source>Karen, S&apos;gaw</source>
        <comment>prompt language answerOption ksw label</comment>
        <translation type="unfinished">ការ៉ែន, S&apos;gaw</translation>
    </message>
    <message>
        <source>Rohingya</source>
        <comment>prompt language answerOption rhg label</comment>
        <translation type="unfinished">រ៉ូហ៊ីងយ៉ា</translation>
    </message>
    <message>
        <source>Indonesian · Bahasa Indonesia</source>
        <comment>prompt language answerOption id label</comment>
        <translation type="unfinished">ឥណ្ឌូណេស៊ី · Bahasa Indonesia</translation>
    </message>
    <message>
        <source>Malay · Bahasa Melayu</source>
        <comment>prompt language answerOption ms label</comment>
        <translation type="unfinished">ម៉ាឡេ · Bahasa Melayu</translation>
    </message>
    <message>
        <source>Filipino · Tagalog</source>
        <comment>prompt language answerOption fil label</comment>
        <translation type="unfinished">ហ្វីលីពីន · Tagalog</translation>
    </message>
    <message>
        <source>Bengali · বাংলা</source>
        <comment>prompt language answerOption bn label</comment>
        <translation type="unfinished">បេង៉ាលី · বাংলা</translation>
    </message>
    <message>
        <source>Nepali · नेपाली</source>
        <comment>prompt language answerOption ne label</comment>
        <translation type="unfinished">នេប៉ាល់ · नेपाली</translation>
    </message>
    <message>
        <source>Hindi · हिन्दी</source>
        <comment>prompt language answerOption hi label</comment>
        <translation type="unfinished">ហិណ្ឌី · हिन्दी</translation>
    </message>
    <message>
        <source>Urdu · اردو</source>
        <comment>prompt language answerOption ur label</comment>
        <translation type="unfinished">អ៊ូរឌូ · اردو</translation>
    </message>
    <message>
        <source>Punjabi · ਪੰਜਾਬੀ</source>
        <comment>prompt language answerOption pa label</comment>
        <translation type="unfinished">ពុនចាប៊ី · ਪੰਜਾਬੀ</translation>
    </message>
    <message>
        <source>Sinhala · සිංහල</source>
        <comment>prompt language answerOption si label</comment>
        <translation type="unfinished">ស៊ីនហាឡា · සිංහල</translation>
    </message>
    <message>
        <source>Tamil · தமிழ்</source>
        <comment>prompt language answerOption ta label</comment>
        <translation type="unfinished">តាមីល · தமிழ்</translation>
    </message>
    <message>
        <source>Japanese · 日本語</source>
        <comment>prompt language answerOption ja label</comment>
        <translation type="unfinished">ជប៉ុន · 日本語</translation>
    </message>
    <message>
        <source>Korean · 한국어</source>
        <comment>prompt language answerOption ko label</comment>
        <translation type="unfinished">កូរ៉េ · 한국어</translation>
    </message>
    <message>
        <source>Mongolian · Монгол</source>
        <comment>prompt language answerOption mn label</comment>
        <translation type="unfinished">ម៉ុងហ្គោលី · Монгол</translation>
    </message>
    <message>
        <source>Russian · Русский</source>
        <comment>prompt language answerOption ru label</comment>
        <translation type="unfinished">រុស្ស៊ី · Русский</translation>
    </message>
    <message>
        <source>Uzbek · Oʻzbek</source>
        <comment>prompt language answerOption uz label</comment>
        <translation type="unfinished">អ៊ូសបេគ · Oʻzbek</translation>
    </message>
    <message>
        <source>Turkish · Türkçe</source>
        <comment>prompt language answerOption tr label</comment>
        <translation type="unfinished">តួកគី · Türkçe</translation>
    </message>
    <message>
        <source>Persian · فارسی</source>
        <comment>prompt language answerOption fa label</comment>
        <translation type="unfinished">ពែរ្ស · فارسی</translation>
    </message>
    <message>
        <source>Arabic · العربية</source>
        <comment>prompt language answerOption ar label</comment>
        <translation type="unfinished">អារ៉ាប់ · العربية</translation>
    </message>
    <message>
        <source>Amharic · አማርኛ</source>
        <comment>prompt language answerOption am label</comment>
        <translation type="unfinished">អាំហារិក · አማርኛ</translation>
    </message>
    <message>
        <source>Oromo · Afaan Oromoo</source>
        <comment>prompt language answerOption om label</comment>
        <translation type="unfinished">អូរ៉ូម៉ូ · Afaan Oromoo</translation>
    </message>
    <message>
        <source>Tigrinya · ትግርኛ</source>
        <comment>prompt language answerOption ti label</comment>
        <translation type="unfinished">ទីគ្រីញ៉ា · ትግርኛ</translation>
    </message>
    <message>
        <source>Somali · Soomaali</source>
        <comment>prompt language answerOption so label</comment>
        <translation type="unfinished">សូម៉ាលី · Soomaali</translation>
    </message>
    <message>
        <source>Swahili · Kiswahili</source>
        <comment>prompt language answerOption sw label</comment>
        <translation type="unfinished">ស្វាហ៊ីលី · Kiswahili</translation>
    </message>
    <message>
        <source>French · Français</source>
        <comment>prompt language answerOption fr label</comment>
        <translation type="unfinished">បារាំង · Français</translation>
    </message>
    <message>
        <source>Spanish · Español</source>
        <comment>prompt language answerOption es label</comment>
        <translation type="unfinished">អេស្ប៉ាញ · Español</translation>
    </message>
    <message>
        <source>Portuguese · Português</source>
        <comment>prompt language answerOption pt label</comment>
        <translation type="unfinished">ព័រទុយហ្គាល់ · Português</translation>
    </message>
    <message>
        <source>Tok Pisin</source>
        <comment>prompt language answerOption tpi label</comment>
        <translation type="unfinished">Tok Pisin</translation>
    </message>
    <message>
        <source>Tetum · Tetun</source>
        <comment>prompt language answerOption tet label</comment>
        <translation type="unfinished">តេទុំ · Tetun</translation>
    </message>
    <message>
        <source>Another language</source>
        <comment>prompt language answerOption und label</comment>
        <translation type="unfinished">ភាសាផ្សេង</translation>
    </message>
    <message>
        <source>The quiet talk can only begin in the right language.</source>
        <comment>prompt language purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the list to the person, and let them point. Nationality does not tell you the language.</source>
        <comment>prompt language interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialect</source>
        <comment>prompt dialect title</comment>
        <translation type="unfinished">គ្រាមភាសា</translation>
    </message>
    <message>
        <source>What do people call the way you speak at home?</source>
        <comment>prompt dialect text</comment>
        <translation type="unfinished">របៀបនិយាយនៅផ្ទះ តើគេហៅថាភាសាអ្វី?</translation>
    </message>
    <message>
        <source>A wrong dialect can turn the meaning around.</source>
        <comment>prompt dialect purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a district or a village is enough.</source>
        <comment>prompt dialect interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <comment>prompt interpreter title</comment>
        <translation type="unfinished">អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>How would you like to be helped with the language later?</source>
        <comment>prompt interpreter text</comment>
        <translation type="unfinished">ពេលក្រោយ តើអ្នកចង់ឱ្យជួយខាងភាសាយ៉ាងណា?</translation>
    </message>
    <message>
        <source>Someone in the room</source>
        <comment>prompt interpreter answerOption in_room label</comment>
        <translation type="unfinished">អ្នកម្នាក់ក្នុងបន្ទប់</translation>
    </message>
    <message>
        <source>Someone by phone</source>
        <comment>prompt interpreter answerOption by_phone label</comment>
        <translation type="unfinished">អ្នកម្នាក់តាមទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>None needed</source>
        <comment>prompt interpreter answerOption none_needed label</comment>
        <translation type="unfinished">មិនត្រូវការ</translation>
    </message>
    <message>
        <source>Would rather not</source>
        <comment>prompt interpreter answerOption declined label</comment>
        <translation type="unfinished">មិនចង់បាន</translation>
    </message>
    <message>
        <source>None found yet</source>
        <comment>prompt interpreter answerOption cannot label</comment>
        <translation type="unfinished">រកមិនទាន់បាន</translation>
    </message>
    <message>
        <source>The interpreter can be found while the person rests.</source>
        <comment>prompt interpreter purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never a companion, a relative, a child or another person from the same place, not even for five minutes. Pictures, the list and a phone interpreter do for now.</source>
        <comment>prompt interpreter interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter wanted</source>
        <comment>prompt need_interpreter title</comment>
        <translation type="unfinished">ចង់បានអ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>We will look for someone who speaks your language.</source>
        <comment>prompt need_interpreter text</comment>
        <translation type="unfinished">យើងនឹងរកអ្នកដែលនិយាយភាសានោះបាន។</translation>
    </message>
    <message>
        <source>The next officer need not find out again.</source>
        <comment>prompt need_interpreter purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes when you do not share a language well.</source>
        <comment>prompt need_interpreter interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to speak with</source>
        <comment>prompt interviewer_choice title</comment>
        <translation type="unfinished">និយាយជាមួយអ្នកណា</translation>
    </message>
    <message>
        <source>Who would you feel most at ease to speak with later?</source>
        <comment>prompt interviewer_choice text</comment>
        <translation type="unfinished">ពេលក្រោយ តើអ្នកនិយាយជាមួយអ្នកណា ទើបស្រួលចិត្តជាងគេ?</translation>
    </message>
    <message>
        <source>Some people like to speak with a woman, some with a man.</source>
        <comment>prompt interviewer_choice say_instead</comment>
        <translation type="unfinished">អ្នកខ្លះចូលចិត្តនិយាយជាមួយស្ត្រី អ្នកខ្លះជាមួយបុរស។</translation>
    </message>
    <message>
        <source>A woman</source>
        <comment>prompt interviewer_choice answerOption woman label</comment>
        <translation type="unfinished">ស្ត្រី</translation>
    </message>
    <message>
        <source>A man</source>
        <comment>prompt interviewer_choice answerOption man label</comment>
        <translation type="unfinished">បុរស</translation>
    </message>
    <message>
        <source>Either is fine</source>
        <comment>prompt interviewer_choice answerOption no_preference label</comment>
        <translation type="unfinished">អ្នកណាក៏បាន</translation>
    </message>
    <message>
        <source>Someone else</source>
        <comment>prompt interviewer_choice answerOption someone_else label</comment>
        <translation type="unfinished">អ្នកផ្សេង</translation>
    </message>
    <message>
        <source>Not possible today</source>
        <comment>prompt interviewer_choice answerOption cannot label</comment>
        <translation type="unfinished">ថ្ងៃនេះមិនអាច</translation>
    </message>
    <message>
        <source>The quiet talk begins with a choice that is already made.</source>
        <comment>prompt interviewer_choice purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who took part in a raid or an arrest should not hold that talk.</source>
        <comment>prompt interviewer_choice interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who I am and why</source>
        <comment>prompt explain_first title</comment>
        <translation type="unfinished">ខ្ញុំជាអ្នកណា សម្រាប់អ្វី</translation>
    </message>
    <message>
        <source>I am an officer here, and I want to see that nobody goes without help. Someone may talk with you later in a quieter place. There someone explains your rights.</source>
        <comment>prompt explain_first text</comment>
        <translation type="unfinished">ខ្ញុំជាមន្ត្រីនៅទីនេះ ហើយខ្ញុំមិនចង់ឱ្យអ្នកណាម្នាក់ខ្វះជំនួយទេ។ ពេលក្រោយ អាចមានអ្នកម្នាក់មកនិយាយជាមួយអ្នក នៅកន្លែងស្ងាត់ជាងនេះ។ នៅទីនោះ មានអ្នកពន្យល់អំពីសិទ្ធិរបស់អ្នក។</translation>
    </message>
    <message>
        <source>I write down a few words, so that nobody has to ask you again.</source>
        <comment>prompt explain_first say_instead</comment>
        <translation type="unfinished">ខ្ញុំកត់ពាក្យបន្តិចបន្តួច ដើម្បីកុំឱ្យអ្នកណាត្រូវសួរអ្នកម្តងទៀត។</translation>
    </message>
    <message>
        <source>It takes away some of the fear. The full explanation belongs to the quiet talk.</source>
        <comment>prompt explain_first purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a group it can be said once, to all, in each language. It does not stand in for any of the points of the full talk, and ticks none of them.</source>
        <comment>prompt explain_first interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may say no</source>
        <comment>prompt consent_first title</comment>
        <translation type="unfinished">អាចថាទេបាន</translation>
    </message>
    <message>
        <source>You may say no to any of this. Water, food and a doctor do not depend on it.</source>
        <comment>prompt consent_first text</comment>
        <translation type="unfinished">អ្នកអាចថាទេ ចំពោះអ្វីណាមួយក្នុងចំណោមនេះ។ ទឹក អាហារ និងគ្រូពេទ្យ មិនអាស្រ័យលើចម្លើយរបស់អ្នកទេ។</translation>
    </message>
    <message>
        <source>A short question too is only asked of those who will have it.</source>
        <comment>prompt consent_first purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no, a shrug or silence is a no for now. No choice for the later talk is taken here. Outside this post nobody is told anything about the person, except in danger or for a child.</source>
        <comment>prompt consent_first interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen or heard</source>
        <comment>prompt seen_heard title</comment>
        <translation type="unfinished">បានឃើញ ឬបានឮ</translation>
    </message>
    <message>
        <source>Thank you for telling me. I would like someone to listen to you in a quieter place.</source>
        <comment>prompt seen_heard text</comment>
        <translation type="unfinished">អរគុណដែលបានប្រាប់ខ្ញុំ។ ខ្ញុំចង់ឱ្យមានអ្នកម្នាក់ស្តាប់អ្នក នៅកន្លែងស្ងាត់ជាងនេះ។</translation>
    </message>
    <message>
        <source>What came by itself is kept in the person&apos;s own words, so that nobody asks for it again.</source>
        <comment>prompt seen_heard purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask nothing more about it. A few key words, or what you saw, and a mark if one fits. Your own thought has its own place.</source>
        <comment>prompt seen_heard interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>prompt later title</comment>
        <translation type="unfinished">មានអ្វីបន្ទាប់</translation>
    </message>
    <message>
        <source>I would like someone to talk with you in a quieter place. I will show you where you can wait.</source>
        <comment>prompt later text</comment>
        <translation type="unfinished">ខ្ញុំចង់ឱ្យមានអ្នកម្នាក់និយាយជាមួយអ្នក នៅកន្លែងស្ងាត់ជាងនេះ។ ខ្ញុំនឹងបង្ហាញកន្លែងដែលអ្នកអាចរង់ចាំ។</translation>
    </message>
    <message>
        <source>You can rest first. If something changes, please tell anyone here.</source>
        <comment>prompt later say_instead</comment>
        <translation type="unfinished">អ្នកអាចសម្រាកសិន។ បើមានអ្វីប្រែប្រួល សូមប្រាប់អ្នកណាក៏បាននៅទីនេះ។</translation>
    </message>
    <message>
        <source>A kind end, without a promise.</source>
        <comment>prompt later purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise about release, a visa, a home or a time. Say who comes, if you know it. Show the toilet, the water and the way to you.</source>
        <comment>prompt later interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A talk in quiet</source>
        <comment>prompt talk_later title</comment>
        <translation type="unfinished">សន្ទនាកន្លែងស្ងាត់</translation>
    </message>
    <message>
        <source>Would you like to talk with someone in a quieter place?</source>
        <comment>prompt talk_later text</comment>
        <translation type="unfinished">តើអ្នកចង់និយាយជាមួយអ្នកម្នាក់ នៅកន្លែងស្ងាត់ជាងនេះទេ?</translation>
    </message>
    <message>
        <source>Tell me what would make that easier.</source>
        <comment>prompt talk_later follow_ups 1</comment>
        <translation type="unfinished">សូមប្រាប់ខ្ញុំថា មានអ្វីអាចធ្វើឱ្យស្រួលជាងនេះ។</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt talk_later answerOption yes label</comment>
        <translation type="unfinished">បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt talk_later answerOption no label</comment>
        <translation type="unfinished">ទេ</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt talk_later answerOption not_now label</comment>
        <translation type="unfinished">មិនមែនពេលនេះ</translation>
    </message>
    <message>
        <source>Some want it at once, some after sleep, some not at all. All three are fine.</source>
        <comment>prompt talk_later purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of hearing of the others, or leave it. It may be offered again tomorrow.</source>
        <comment>prompt talk_later interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the line</source>
        <comment>prompt queue_place title</comment>
        <translation type="unfinished">លេខក្នុងជួរ</translation>
    </message>
    <message>
        <source>This is your number. You keep your place when you drink, rest or go to the toilet.</source>
        <comment>prompt queue_place text</comment>
        <translation type="unfinished">នេះជាលេខរបស់អ្នក។ ទោះអ្នកទៅផឹកទឹក សម្រាក ឬចូលបន្ទប់ទឹក លំដាប់របស់អ្នកនៅដដែល។</translation>
    </message>
    <message>
        <source>The person is found again without a name, and need not stand.</source>
        <comment>prompt queue_place purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number of the card or the band, no name. Say it only if it is so here. Who goes first is chosen under Place in the line, never by who speaks best.</source>
        <comment>prompt queue_place interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>prompt close_thanks title</comment>
        <translation type="unfinished">អរគុណ</translation>
    </message>
    <message>
        <source>Thank you for your patience.</source>
        <comment>prompt close_thanks text</comment>
        <translation type="unfinished">អរគុណដែលអ្នកបានអត់ធ្មត់រង់ចាំ។</translation>
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
        <translation type="unfinished">យើងនៅទីណា</translation>
    </message>
    <message>
        <source>Where this talk takes place.</source>
        <comment>prompt route_setting text</comment>
        <translation type="unfinished">កន្លែងដែលសន្ទនានេះ។</translation>
    </message>
    <message>
        <source>Airport</source>
        <comment>prompt route_setting answerOption airport label</comment>
        <translation type="unfinished">ព្រលានយន្តហោះ</translation>
    </message>
    <message>
        <source>Land border</source>
        <comment>prompt route_setting answerOption land_border label</comment>
        <translation type="unfinished">ព្រំដែនគោក</translation>
    </message>
    <message>
        <source>Seaport</source>
        <comment>prompt route_setting answerOption seaport label</comment>
        <translation type="unfinished">កំពង់ផែ</translation>
    </message>
    <message>
        <source>Consulate</source>
        <comment>prompt route_setting answerOption consulate label</comment>
        <translation type="unfinished">ស្ថានកុងស៊ុល</translation>
    </message>
    <message>
        <source>Detention</source>
        <comment>prompt route_setting answerOption detention label</comment>
        <translation type="unfinished">កន្លែងឃុំ</translation>
    </message>
    <message>
        <source>Reception or shelter</source>
        <comment>prompt route_setting answerOption reception label</comment>
        <translation type="unfinished">មណ្ឌលស្នាក់នៅ ឬទីជម្រក</translation>
    </message>
    <message>
        <source>In the community</source>
        <comment>prompt route_setting answerOption community label</comment>
        <translation type="unfinished">ក្នុងសហគមន៍</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>prompt route_setting answerOption unknown label</comment>
        <translation type="unfinished">កន្លែងផ្សេង</translation>
    </message>
    <message>
        <source>Some services come only to some places.</source>
        <comment>prompt route_setting purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer.</source>
        <comment>prompt route_setting interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on</source>
        <comment>prompt route_next title</comment>
        <translation type="unfinished">ប្រគល់បន្ត</translation>
    </message>
    <message>
        <source>My colleague knows what you told me. You need not say it again.</source>
        <comment>prompt route_next text</comment>
        <translation type="unfinished">មិត្តរួមការងាររបស់ខ្ញុំដឹងអ្វីដែលអ្នកបានប្រាប់ខ្ញុំ។ អ្នកមិនបាច់និយាយម្តងទៀតទេ។</translation>
    </message>
    <message>
        <source>What was asked here is not asked twice.</source>
        <comment>prompt route_next purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it only when you have handed it on: language, age, needs, danger, place in the line. Urgent help is called now, by you. The reference goes with the person, not the name.</source>
        <comment>prompt route_next interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myself</source>
        <comment>prompt reflect_self title</comment>
        <translation type="unfinished">ខ្លួនខ្ញុំ</translation>
    </message>
    <message>
        <source>How am I today?</source>
        <comment>prompt reflect_self text</comment>
        <translation type="unfinished">ថ្ងៃនេះ ខ្ញុំយ៉ាងណាដែរ?</translation>
    </message>
    <message>
        <source>A long line wears out those who look after it. Drink, and ask to be relieved.</source>
        <comment>prompt reflect_self purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone. It may be left out. Nobody counts how many people you saw, or how fast.</source>
        <comment>prompt reflect_self interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
