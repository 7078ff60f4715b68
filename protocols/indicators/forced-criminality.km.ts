<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>forced-criminality</name>
    <message>
        <source>Possible forced criminality</source>
        <comment>title</comment>
        <translation type="unfinished">អាចមានការបង្ខំឱ្យធ្វើអ្វីដែលច្បាប់ហាម</translation>
    </message>
    <message>
        <source>The offer came through social media, messages, a job site, a friend or a relative, and the recruiter was never met</source>
        <comment>indicator FC-R1 text</comment>
        <translation type="unfinished">ការស្នើមកតាមបណ្តាញសង្គម សារ គេហទំព័រការងារ មិត្ត ឬសាច់ញាតិ ហើយមិនធ្លាប់ជួបអ្នកជ្រើសរើសទេ</translation>
    </message>
    <message>
        <source>Online job offer</source>
        <comment>indicator FC-R1 label</comment>
        <translation type="unfinished">ការស្នើការងារតាមអនឡាញ</translation>
    </message>
    <message>
        <source>Was promised office, call-centre, computer, translation, casino or hotel work with pay far above the usual and few requirements</source>
        <comment>indicator FC-R2 text</comment>
        <translation type="unfinished">គេសន្យាថាឱ្យការងារការិយាល័យ មជ្ឈមណ្ឌលទូរស័ព្ទ កុំព្យូទ័រ បកប្រែ កាស៊ីណូ ឬសណ្ឋាគារ ដែលមានប្រាក់ឈ្នួលខ្ពស់ជាងធម្មតាឆ្ងាយ ហើយតម្រូវតិច</translation>
    </message>
    <message>
        <source>Unusual promise</source>
        <comment>indicator FC-R2 label</comment>
        <translation type="unfinished">ការសន្យាខុសធម្មតា</translation>
    </message>
    <message>
        <source>The employer paid for the ticket or visa and later claimed the money as a debt</source>
        <comment>indicator FC-R3 text</comment>
        <translation type="unfinished">និយោជកបានចេញថ្លៃសំបុត្រ ឬវីសា ហើយក្រោយមកទារលុយនោះជាបំណុល</translation>
    </message>
    <message>
        <source>Travel debt</source>
        <comment>indicator FC-R3 label</comment>
        <translation type="unfinished">បំណុលថ្លៃដំណើរ</translation>
    </message>
    <message>
        <source>Was recruited while abroad, or stopped in another city for an interview and was then moved on</source>
        <comment>indicator FC-R4 text</comment>
        <translation type="unfinished">ត្រូវគេជ្រើសរើសពេលនៅបរទេស ឬឈប់នៅទីក្រុងផ្សេងដើម្បីសម្ភាសការងារ រួចត្រូវគេនាំបន្ត</translation>
    </message>
    <message>
        <source>Moved through hub</source>
        <comment>indicator FC-R4 label</comment>
        <translation type="unfinished">នាំតាមទីក្រុងឆ្លងកាត់</translation>
    </message>
    <message>
        <source>Is educated, used to computers or speaks several languages; such a background does not speak against exploitation</source>
        <comment>indicator FC-R5 text</comment>
        <translation type="unfinished">មានការសិក្សា ស្ទាត់កុំព្យូទ័រ ឬនិយាយបានច្រើនភាសា ប៉ុន្តែប្រវត្តិបែបនេះមិនបដិសេធការកេងប្រវ័ញ្ចទេ</translation>
    </message>
    <message>
        <source>Skilled background</source>
        <comment>indicator FC-R5 label</comment>
        <translation type="unfinished">មានជំនាញ</translation>
    </message>
    <message>
        <source>Entered as a tourist or without a visa for a job, or was told what to say at the border</source>
        <comment>indicator FC-T1 text</comment>
        <translation type="unfinished">ចូលមកជាអ្នកទេសចរ ឬគ្មានវីសាការងារ ឬគេប្រាប់ឱ្យនិយាយអ្វីនៅព្រំដែន</translation>
    </message>
    <message>
        <source>Coached for border</source>
        <comment>indicator FC-T1 label</comment>
        <translation type="unfinished">គេបង្រៀនឱ្យឆ្លើយនៅព្រំដែន</translation>
    </message>
    <message>
        <source>The destination changed on the way, or a flight was followed by a drive into another country</source>
        <comment>indicator FC-T2 text</comment>
        <translation type="unfinished">គោលដៅបានប្តូរនៅតាមផ្លូវ ឬក្រោយជិះយន្តហោះ មានការជិះរថយន្តចូលប្រទេសផ្សេង</translation>
    </message>
    <message>
        <source>Destination changed</source>
        <comment>indicator FC-T2 label</comment>
        <translation type="unfinished">គោលដៅបានប្តូរ</translation>
    </message>
    <message>
        <source>Was met by people they did not know, passed from driver to driver, with the phone taken on the way</source>
        <comment>indicator FC-T3 text</comment>
        <translation type="unfinished">មានមនុស្សដែលមិនស្គាល់មកជួបទទួល ប្រគល់ពីអ្នកបើកបរម្នាក់ទៅម្នាក់ ហើយទូរស័ព្ទត្រូវគេយកនៅតាមផ្លូវ</translation>
    </message>
    <message>
        <source>Passed between drivers</source>
        <comment>indicator FC-T3 label</comment>
        <translation type="unfinished">ប្តូរអ្នកបើកបរបន្តៗគ្នា</translation>
    </message>
    <message>
        <source>The stamp in the passport is irregular, or an official arranged the entry</source>
        <comment>indicator FC-T4 text</comment>
        <translation type="unfinished">ត្រាក្នុងលិខិតឆ្លងដែនមិនប្រក្រតី ឬមន្ត្រីម្នាក់បានរៀបចំការចូល</translation>
    </message>
    <message>
        <source>Irregular entry stamp</source>
        <comment>indicator FC-T4 label</comment>
        <translation type="unfinished">ត្រាចូលមិនប្រក្រតី</translation>
    </message>
    <message>
        <source>Real and forged papers were mixed, a boarding pass was exchanged, or papers were kept from the person</source>
        <comment>indicator FC-T5 text</comment>
        <translation type="unfinished">ឯកសារពិត និងឯកសារក្លែង លាយគ្នា សំបុត្រឡើងយន្តហោះត្រូវបានប្តូរ ឬគេរក្សាឯកសារមិនឱ្យគាត់កាន់</translation>
    </message>
    <message>
        <source>Papers tampered with</source>
        <comment>indicator FC-T5 label</comment>
        <translation type="unfinished">គេកែប្រែឯកសារ</translation>
    </message>
    <message>
        <source>Passport or papers were taken on arrival</source>
        <comment>indicator FC-A1 text</comment>
        <translation type="unfinished">លិខិតឆ្លងដែន ឬឯកសារ ត្រូវគេយកពេលទៅដល់</translation>
    </message>
    <message>
        <source>Papers taken</source>
        <comment>indicator FC-A1 label</comment>
        <translation type="unfinished">គេយកឯកសារ</translation>
    </message>
    <message>
        <source>Learned only on arrival that the work was online fraud</source>
        <comment>indicator FC-A2 text</comment>
        <translation type="unfinished">ទើបតែដឹងពេលទៅដល់ថា ការងារគឺបោកប្រាស់តាមអនឡាញ</translation>
    </message>
    <message>
        <source>Learned on arrival</source>
        <comment>indicator FC-A2 label</comment>
        <translation type="unfinished">ដឹងពេលទៅដល់</translation>
    </message>
    <message>
        <source>Was told that they had been sold or belonged to the company, or was resold</source>
        <comment>indicator FC-A3 text</comment>
        <translation type="unfinished">គេប្រាប់ថាត្រូវបានលក់ ឬជារបស់ក្រុមហ៊ុន ឬត្រូវគេលក់បន្ត</translation>
    </message>
    <message>
        <source>Sold or resold</source>
        <comment>indicator FC-A3 label</comment>
        <translation type="unfinished">ត្រូវគេលក់ ឬលក់បន្ត</translation>
    </message>
    <message>
        <source>Had to sign a contract with a penalty or a payment for leaving</source>
        <comment>indicator FC-A4 text</comment>
        <translation type="unfinished">ត្រូវចុះហត្ថលេខាលើកិច្ចសន្យា ដែលមានការពិន័យ ឬការបង់លុយ បើចាកចេញ</translation>
    </message>
    <message>
        <source>Penalty for leaving</source>
        <comment>indicator FC-A4 label</comment>
        <translation type="unfinished">ពិន័យបើចាកចេញ</translation>
    </message>
    <message>
        <source>The place had fences, wire, barred windows, guards, cameras or lifts under control, or was a flat they could not leave</source>
        <comment>indicator FC-P1 text</comment>
        <translation type="unfinished">កន្លែងនោះមានរបង លួស បង្អួចដែក អ្នកយាម កាមេរ៉ា ឬជណ្តើរយន្តដែលគេត្រួតត្រា ឬជាផ្ទះល្វែងដែលចេញមិនបាន</translation>
    </message>
    <message>
        <source>Guarded place</source>
        <comment>indicator FC-P1 label</comment>
        <translation type="unfinished">កន្លែងមានអ្នកយាម</translation>
    </message>
    <message>
        <source>Was told or forced to do unlawful acts</source>
        <comment>indicator P-FC text</comment>
        <translation type="unfinished">គេប្រាប់ ឬបង្ខំឱ្យធ្វើអ្វីដែលច្បាប់ហាម</translation>
    </message>
    <message>
        <source>Forced unlawful acts</source>
        <comment>indicator P-FC label</comment>
        <translation type="unfinished">គេបង្ខំឱ្យធ្វើអ្វីច្បាប់ហាម</translation>
    </message>
    <message>
        <source>Worked with scripts, made-up profiles, several phones or SIM cards, lists of targets, translation tools or a staged room</source>
        <comment>indicator FC-W1 text</comment>
        <translation type="unfinished">ធ្វើការដោយប្រើអត្ថបទត្រៀម គណនីក្លែង ទូរស័ព្ទ ឬ SIM ច្រើន បញ្ជីឈ្មោះមនុស្សគោលដៅ ឧបករណ៍បកប្រែ ឬបន្ទប់រៀបចំជាឆាក</translation>
    </message>
    <message>
        <source>Scripts and profiles</source>
        <comment>indicator FC-W1 label</comment>
        <translation type="unfinished">អត្ថបទ និងគណនីក្លែង</translation>
    </message>
    <message>
        <source>Had to reach a number of people or an amount of money each day or month</source>
        <comment>indicator FC-W2 text</comment>
        <translation type="unfinished">ត្រូវធ្វើឱ្យបានចំនួនមនុស្ស ឬចំនួនលុយ រាល់ថ្ងៃ ឬរាល់ខែ</translation>
    </message>
    <message>
        <source>Daily targets</source>
        <comment>indicator FC-W2 label</comment>
        <translation type="unfinished">ចំនួនកំណត់រាល់ថ្ងៃ</translation>
    </message>
    <message>
        <source>Worked 12 hours a day or more, most days, with little sleep</source>
        <comment>indicator FC-W3 text</comment>
        <translation type="unfinished">ធ្វើការ 12 ម៉ោង ឬលើសនេះ ក្នុងមួយថ្ងៃ ស្ទើរតែរាល់ថ្ងៃ ហើយគេងតិច</translation>
    </message>
    <message>
        <source>Very long hours</source>
        <comment>indicator FC-W3 label</comment>
        <translation type="unfinished">ម៉ោងការងារវែងណាស់</translation>
    </message>
    <message>
        <source>Was not paid, pay was kept back, or fines were taken from it</source>
        <comment>indicator FC-W4 text</comment>
        <translation type="unfinished">មិនបានទទួលប្រាក់ឈ្នួល គេទុកប្រាក់ឈ្នួលមិនឱ្យ ឬគេកាត់ប្រាក់ពិន័យ</translation>
    </message>
    <message>
        <source>Pay kept back</source>
        <comment>indicator FC-W4 label</comment>
        <translation type="unfinished">គេទុកប្រាក់ឈ្នួល</translation>
    </message>
    <message>
        <source>Was punished when targets were missed, by beating, electric shock, a dark room, or no food or sleep</source>
        <comment>indicator FC-C1 text</comment>
        <translation type="unfinished">ត្រូវគេដាក់ទោសពេលធ្វើមិនបានចំនួនកំណត់ ដោយវាយ ឆក់ខ្សែភ្លើង ដាក់បន្ទប់ងងឹត ឬមិនឱ្យអាហារ ឬមិនឱ្យគេង</translation>
    </message>
    <message>
        <source>Violent punishment</source>
        <comment>indicator FC-C1 label</comment>
        <translation type="unfinished">ការដាក់ទោសហិង្សា</translation>
    </message>
    <message>
        <source>Was made to watch or take part when others were punished</source>
        <comment>indicator FC-C2 text</comment>
        <translation type="unfinished">គេបង្ខំឱ្យមើល ឬចូលរួម ពេលអ្នកដទៃត្រូវគេដាក់ទោស</translation>
    </message>
    <message>
        <source>Made to watch</source>
        <comment>indicator FC-C2 label</comment>
        <translation type="unfinished">គេបង្ខំឱ្យមើល</translation>
    </message>
    <message>
        <source>The phone was watched or taken, calls home followed a script, or untrue words were demanded</source>
        <comment>indicator FC-C3 text</comment>
        <translation type="unfinished">ទូរស័ព្ទត្រូវគេឃ្លាំមើល ឬយក ការហៅទៅផ្ទះត្រូវតាមអត្ថបទ ឬគេតម្រូវឱ្យនិយាយពាក្យមិនពិត</translation>
    </message>
    <message>
        <source>Calls controlled</source>
        <comment>indicator FC-C3 label</comment>
        <translation type="unfinished">គេត្រួតត្រាការហៅ</translation>
    </message>
    <message>
        <source>Money was demanded from the family</source>
        <comment>indicator FC-C4 text</comment>
        <translation type="unfinished">គេទារលុយពីគ្រួសារ</translation>
    </message>
    <message>
        <source>Ransom from family</source>
        <comment>indicator FC-C4 label</comment>
        <translation type="unfinished">លុយលោះពីគ្រួសារ</translation>
    </message>
    <message>
        <source>Was threatened with police, prosecution, deportation or sale to a worse place, or told that the police were paid</source>
        <comment>indicator FC-C5 text</comment>
        <translation type="unfinished">គេគំរាមថានឹងប្រាប់ប៉ូលិស ចោទប្រកាន់ បណ្តេញចេញពីប្រទេស ឬលក់ទៅកន្លែងអាក្រក់ជាង ឬប្រាប់ថាប៉ូលិសទទួលលុយពីគេ</translation>
    </message>
    <message>
        <source>Threats of police</source>
        <comment>indicator FC-C5 label</comment>
        <translation type="unfinished">គេគំរាមដោយប៉ូលិស</translation>
    </message>
    <message>
        <source>Sexual violence, or a threat of or a transfer into sexual exploitation</source>
        <comment>indicator FC-C6 text</comment>
        <translation type="unfinished">ហិង្សាផ្លូវភេទ ឬការគំរាម ឬការបញ្ជូន ទៅក្នុងការកេងប្រវ័ញ្ចផ្លូវភេទ</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <comment>indicator FC-C6 label</comment>
        <translation type="unfinished">ហិង្សាផ្លូវភេទ</translation>
    </message>
    <message>
        <source>Was threatened with the removal of an organ</source>
        <comment>indicator FC-C7 text</comment>
        <translation type="unfinished">ត្រូវគេគំរាមថានឹងយកសរីរាង្គ</translation>
    </message>
    <message>
        <source>Organ threat</source>
        <comment>indicator FC-C7 label</comment>
        <translation type="unfinished">គេគំរាមយកសរីរាង្គ</translation>
    </message>
    <message>
        <source>Left by escape, payment, raid or mass release, or was left at a border without papers, money or care</source>
        <comment>indicator FC-E1 text</comment>
        <translation type="unfinished">ចាកចេញដោយរត់ចេញ បង់លុយ ការចុះបង្ក្រាប ឬការដោះលែងមនុស្សច្រើន ឬគេទុកចោលនៅព្រំដែន ដោយគ្មានឯកសារ លុយ ឬការថែទាំ</translation>
    </message>
    <message>
        <source>Escaped or released</source>
        <comment>indicator FC-E1 label</comment>
        <translation type="unfinished">រត់ចេញ ឬគេដោះលែង</translation>
    </message>
    <message>
        <source>May be moved to another place of the same kind if nobody helps</source>
        <comment>indicator FC-E2 text</comment>
        <translation type="unfinished">អាចត្រូវគេនាំទៅកន្លែងបែបដូចគ្នាផ្សេងទៀត បើគ្មានអ្នកណាជួយ</translation>
    </message>
    <message>
        <source>May be moved</source>
        <comment>indicator FC-E2 label</comment>
        <translation type="unfinished">អាចត្រូវគេនាំទៅ</translation>
    </message>
    <message>
        <source>Children were held or worked there</source>
        <comment>indicator FC-X1 text</comment>
        <translation type="unfinished">មានកុមារត្រូវគេឃាត់ទុក ឬធ្វើការនៅទីនោះ</translation>
    </message>
    <message>
        <source>Children there</source>
        <comment>indicator FC-X1 label</comment>
        <translation type="unfinished">មានកុមារនៅទីនោះ</translation>
    </message>
    <message>
        <source>Someone is in danger now.</source>
        <comment>rule URG-DANGER text</comment>
        <translation type="unfinished">ឥឡូវមានមនុស្សក្នុងគ្រោះថ្នាក់។</translation>
    </message>
    <message>
        <source>Severe violence, a threat of it, or a risk of being moved on was said or seen.</source>
        <comment>rule URG-VIOLENCE text</comment>
        <translation type="unfinished">មានអ្វីដែលបាននិយាយ ឬបានឃើញ អំពីហិង្សាធ្ងន់ធ្ងរ ការគំរាមធ្វើហិង្សា ឬហានិភ័យត្រូវគេនាំបន្ត។</translation>
    </message>
    <message>
        <source>A way of control was said or seen. One is enough to ask for protection.</source>
        <comment>rule REF-MEANS text</comment>
        <translation type="unfinished">មានអ្វីដែលបាននិយាយ ឬបានឃើញ អំពីរបៀបត្រួតត្រាមួយ។ តែមួយក៏គ្រប់គ្រាន់ ដើម្បីសុំការការពារ។</translation>
    </message>
    <message>
        <source>A sign of exploitation was said or seen. One is enough to ask for protection.</source>
        <comment>rule REF-PURPOSE text</comment>
        <translation type="unfinished">មានអ្វីដែលបាននិយាយ ឬបានឃើញ អំពីសញ្ញានៃការកេងប្រវ័ញ្ច។ តែមួយក៏គ្រប់គ្រាន់ ដើម្បីសុំការការពារ។</translation>
    </message>
    <message>
        <source>The person is or may be under 18. No way of control needs to be shown for a child.</source>
        <comment>rule REF-CHILD text</comment>
        <translation type="unfinished">គាត់មានអាយុ ឬអាចមានអាយុ ក្រោម 18 ឆ្នាំ។ សម្រាប់កុមារ មិនចាំបាច់បង្ហាញរបៀបត្រួតត្រាណាទេ។</translation>
    </message>
    <message>
        <source>How the person was recruited or moved was said or seen. A specialist can talk about the rest when it is safe.</source>
        <comment>rule SPEC-ACT text</comment>
        <translation type="unfinished">មានអ្វីដែលបាននិយាយ ឬបានឃើញ អំពីរបៀបដែលគេជ្រើសរើស ឬនាំគាត់។ អ្នកជំនាញអាចនិយាយជាមួយគាត់អំពីអ្វីដែលនៅសល់ ពេលមានសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Circumstances were said or seen that others could have used. A specialist can talk about them when it is safe.</source>
        <comment>rule SPEC-VULN text</comment>
        <translation type="unfinished">មានអ្វីដែលបាននិយាយ ឬបានឃើញ អំពីកាលៈទេសៈដែលអ្នកដទៃអាចឆ្លៀតយក។ អ្នកជំនាញអាចនិយាយជាមួយគាត់អំពីវា ពេលមានសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Urgent protection now</source>
        <comment>outcome urgent_protection title</comment>
        <translation type="unfinished">ការពារបន្ទាន់ឥឡូវនេះ</translation>
    </message>
    <message>
        <source>Safety comes first. Stay near, see to medical help, and call the first service on the list. Nothing has to be proven for this. Ask that detention, charges, removal and fines wait. You decide neither guilt nor status; others do that later, with more time.</source>
        <comment>outcome urgent_protection text</comment>
        <translation type="unfinished">សុវត្ថិភាពមុនគេ។ នៅក្បែរគាត់ រកជំនួយពេទ្យ ហើយហៅសេវាទីមួយក្នុងបញ្ជី។ សម្រាប់រឿងនេះ មិនចាំបាច់បញ្ជាក់អ្វីទេ។ សូមស្នើឱ្យផ្អាកសិន នូវការឃុំខ្លួន ការចោទប្រកាន់ ការបណ្តេញចេញ និងការពិន័យ។ អ្នកមិនសម្រេចអំពីទោសកំហុស ឬឋានៈទេ អ្នកផ្សេងធ្វើពេលក្រោយ ដោយមានពេលច្រើនជាង។</translation>
    </message>
    <message>
        <source>Refer to protection</source>
        <comment>outcome refer title</comment>
        <translation type="unfinished">បញ្ជូនបន្តទៅសេវាការពារ</translation>
    </message>
    <message>
        <source>What was said or seen is enough to ask for protection. Nothing has to be proven for this. Tell the person who can help and let them choose what is shared. Ask that detention, charges, removal and fines wait. You decide neither guilt nor status.</source>
        <comment>outcome refer text</comment>
        <translation type="unfinished">អ្វីដែលបាននិយាយ ឬបានឃើញ គ្រប់គ្រាន់ដើម្បីសុំការការពារ។ សម្រាប់រឿងនេះ មិនចាំបាច់បញ្ជាក់អ្វីទេ។ ប្រាប់គាត់ថាអ្នកណាអាចជួយ ហើយឱ្យគាត់ជ្រើសថាចែករំលែកអ្វី។ សូមស្នើឱ្យផ្អាកសិន នូវការឃុំខ្លួន ការចោទប្រកាន់ ការបណ្តេញចេញ និងការពិន័យ។ អ្នកមិនសម្រេចអំពីទោសកំហុស ឬឋានៈទេ។</translation>
    </message>
    <message>
        <source>Ask a specialist</source>
        <comment>outcome refer_specialist title</comment>
        <translation type="unfinished">សួរអ្នកជំនាញ</translation>
    </message>
    <message>
        <source>Something was said or seen that deserves more time and a trained person, when it is safe. Tell the person who can help, now or later, and let them choose. Keep the door open for another talk. You decide neither guilt nor status.</source>
        <comment>outcome refer_specialist text</comment>
        <translation type="unfinished">មានអ្វីមួយបាននិយាយ ឬបានឃើញ ដែលសមនឹងមានពេលច្រើនជាងនេះ និងអ្នកដែលបានរៀនធ្វើរឿងនេះ ពេលមានសុវត្ថិភាព។ ប្រាប់គាត់ថាអ្នកណាអាចជួយ ឥឡូវនេះ ឬពេលក្រោយ ហើយឱ្យគាត់ជ្រើស។ ទុកទ្វារឱ្យនៅចំហ សម្រាប់ការសន្ទនាម្តងទៀត។ អ្នកមិនសម្រេចអំពីទោសកំហុស ឬឋានៈទេ។</translation>
    </message>
    <message>
        <source>Nothing recorded so far</source>
        <comment>outcome no_indication_recorded title</comment>
        <translation type="unfinished">មិនទាន់កត់ត្រាអ្វី</translation>
    </message>
    <message>
        <source>So far nothing was recorded that leads to one of the other steps. People often speak later, when they feel safe. Give the information and a contact, and leave the door open. This is no finding about the person. You decide neither guilt nor status.</source>
        <comment>outcome no_indication_recorded text</comment>
        <translation type="unfinished">មកទល់ពេលនេះ មិនមានអ្វីបានកត់ត្រា ដែលនាំទៅជំហានណាមួយក្នុងចំណោមជំហានផ្សេងៗទេ។ មនុស្សច្រើនតែនិយាយពេលក្រោយ ពេលមានអារម្មណ៍ថាមានសុវត្ថិភាព។ ផ្តល់ព័ត៌មាន និងលេខទំនាក់ទំនងមួយ ហើយទុកទ្វារឱ្យនៅចំហ។ នេះមិនមែនជាការសន្និដ្ឋានអំពីគាត់ទេ។ អ្នកមិនសម្រេចអំពីទោសកំហុស ឬឋានៈទេ។</translation>
    </message>
</context>
</TS>
