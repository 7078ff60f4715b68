<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>forced-criminality</name>
    <message>
        <source>Possible forced criminality</source>
        <comment>title</comment>
        <translation type="unfinished">อาจถูกบังคับให้ทำสิ่งที่กฎหมายห้าม</translation>
    </message>
    <message>
        <source>The offer came through social media, messages, a job site, a friend or a relative, and the recruiter was never met</source>
        <comment>indicator FC-R1 text</comment>
        <translation type="unfinished">ข้อเสนอมาทางโซเชียลมีเดีย ข้อความ เว็บหางาน เพื่อน หรือญาติ และไม่เคยพบคนที่ชักชวน</translation>
    </message>
    <message>
        <source>Online job offer</source>
        <comment>indicator FC-R1 label</comment>
        <translation type="unfinished">ข้อเสนองานออนไลน์</translation>
    </message>
    <message>
        <source>Was promised office, call-centre, computer, translation, casino or hotel work with pay far above the usual and few requirements</source>
        <comment>indicator FC-R2 text</comment>
        <translation type="unfinished">มีคนสัญญาว่าจะให้งานสำนักงาน คอลเซ็นเตอร์ คอมพิวเตอร์ แปลภาษา คาสิโน หรือโรงแรม ค่าจ้างสูงกว่าปกติมาก และกำหนดคุณสมบัติไม่กี่ข้อ</translation>
    </message>
    <message>
        <source>Unusual promise</source>
        <comment>indicator FC-R2 label</comment>
        <translation type="unfinished">คำสัญญาที่ผิดปกติ</translation>
    </message>
    <message>
        <source>The employer paid for the ticket or visa and later claimed the money as a debt</source>
        <comment>indicator FC-R3 text</comment>
        <translation type="unfinished">นายจ้างจ่ายค่าตั๋วหรือวีซ่า แล้วภายหลังเรียกเงินนั้นคืนเป็นหนี้</translation>
    </message>
    <message>
        <source>Travel debt</source>
        <comment>indicator FC-R3 label</comment>
        <translation type="unfinished">หนี้ค่าเดินทาง</translation>
    </message>
    <message>
        <source>Was recruited while abroad, or stopped in another city for an interview and was then moved on</source>
        <comment>indicator FC-R4 text</comment>
        <translation type="unfinished">ถูกชักชวนขณะอยู่ต่างประเทศ หรือแวะสัมภาษณ์งานที่เมืองอื่น แล้วถูกพาไปต่อ</translation>
    </message>
    <message>
        <source>Moved through hub</source>
        <comment>indicator FC-R4 label</comment>
        <translation type="unfinished">ผ่านจุดพักกลางทาง</translation>
    </message>
    <message>
        <source>Is educated, used to computers or speaks several languages; such a background does not speak against exploitation</source>
        <comment>indicator FC-R5 text</comment>
        <translation type="unfinished">มีการศึกษา ใช้คอมพิวเตอร์คล่อง หรือพูดได้หลายภาษา พื้นฐานแบบนี้ไม่ได้แปลว่าไม่ถูกแสวงหาประโยชน์</translation>
    </message>
    <message>
        <source>Skilled background</source>
        <comment>indicator FC-R5 label</comment>
        <translation type="unfinished">มีทักษะ</translation>
    </message>
    <message>
        <source>Entered as a tourist or without a visa for a job, or was told what to say at the border</source>
        <comment>indicator FC-T1 text</comment>
        <translation type="unfinished">เข้าประเทศแบบนักท่องเที่ยวหรือไม่มีวีซ่าทำงาน หรือมีคนบอกว่าให้พูดอะไรที่ด่าน</translation>
    </message>
    <message>
        <source>Coached for border</source>
        <comment>indicator FC-T1 label</comment>
        <translation type="unfinished">มีคนสอนให้พูดที่ด่าน</translation>
    </message>
    <message>
        <source>The destination changed on the way, or a flight was followed by a drive into another country</source>
        <comment>indicator FC-T2 text</comment>
        <translation type="unfinished">ปลายทางเปลี่ยนระหว่างทาง หรือลงเครื่องบินแล้วถูกพานั่งรถเข้าอีกประเทศ</translation>
    </message>
    <message>
        <source>Destination changed</source>
        <comment>indicator FC-T2 label</comment>
        <translation type="unfinished">ปลายทางเปลี่ยน</translation>
    </message>
    <message>
        <source>Was met by people they did not know, passed from driver to driver, with the phone taken on the way</source>
        <comment>indicator FC-T3 text</comment>
        <translation type="unfinished">คนที่ไม่รู้จักมารับ ส่งต่อจากคนขับคนหนึ่งไปอีกคน และถูกเก็บโทรศัพท์ระหว่างทาง</translation>
    </message>
    <message>
        <source>Passed between drivers</source>
        <comment>indicator FC-T3 label</comment>
        <translation type="unfinished">ส่งต่อหลายคนขับ</translation>
    </message>
    <message>
        <source>The stamp in the passport is irregular, or an official arranged the entry</source>
        <comment>indicator FC-T4 text</comment>
        <translation type="unfinished">ตราประทับในหนังสือเดินทางไม่ปกติ หรือมีเจ้าหน้าที่จัดการให้เข้าประเทศ</translation>
    </message>
    <message>
        <source>Irregular entry stamp</source>
        <comment>indicator FC-T4 label</comment>
        <translation type="unfinished">ตราเข้าเมืองไม่ปกติ</translation>
    </message>
    <message>
        <source>Real and forged papers were mixed, a boarding pass was exchanged, or papers were kept from the person</source>
        <comment>indicator FC-T5 text</comment>
        <translation type="unfinished">ใช้เอกสารจริงปนกับเอกสารปลอม เปลี่ยนบัตรขึ้นเครื่อง หรือมีคนไม่ยอมให้เจ้าตัวถือเอกสาร</translation>
    </message>
    <message>
        <source>Papers tampered with</source>
        <comment>indicator FC-T5 label</comment>
        <translation type="unfinished">เอกสารถูกแก้หรือสับเปลี่ยน</translation>
    </message>
    <message>
        <source>Passport or papers were taken on arrival</source>
        <comment>indicator FC-A1 text</comment>
        <translation type="unfinished">ถูกเก็บหนังสือเดินทางหรือเอกสารเมื่อไปถึง</translation>
    </message>
    <message>
        <source>Papers taken</source>
        <comment>indicator FC-A1 label</comment>
        <translation type="unfinished">ถูกเก็บเอกสาร</translation>
    </message>
    <message>
        <source>Learned only on arrival that the work was online fraud</source>
        <comment>indicator FC-A2 text</comment>
        <translation type="unfinished">รู้เมื่อไปถึงแล้วเท่านั้นว่างานคือการหลอกลวงทางออนไลน์</translation>
    </message>
    <message>
        <source>Learned on arrival</source>
        <comment>indicator FC-A2 label</comment>
        <translation type="unfinished">รู้เมื่อไปถึง</translation>
    </message>
    <message>
        <source>Was told that they had been sold or belonged to the company, or was resold</source>
        <comment>indicator FC-A3 text</comment>
        <translation type="unfinished">มีคนบอกว่าถูกขายแล้วหรือเป็นของบริษัท หรือถูกขายต่อ</translation>
    </message>
    <message>
        <source>Sold or resold</source>
        <comment>indicator FC-A3 label</comment>
        <translation type="unfinished">ถูกขายหรือขายต่อ</translation>
    </message>
    <message>
        <source>Had to sign a contract with a penalty or a payment for leaving</source>
        <comment>indicator FC-A4 text</comment>
        <translation type="unfinished">ต้องเซ็นสัญญาที่มีค่าปรับหรือต้องจ่ายเงินถ้าจะออก</translation>
    </message>
    <message>
        <source>Penalty for leaving</source>
        <comment>indicator FC-A4 label</comment>
        <translation type="unfinished">ค่าปรับถ้าออก</translation>
    </message>
    <message>
        <source>The place had fences, wire, barred windows, guards, cameras or lifts under control, or was a flat they could not leave</source>
        <comment>indicator FC-P1 text</comment>
        <translation type="unfinished">สถานที่มีรั้ว ลวดหนาม หน้าต่างลูกกรง ยาม กล้อง หรือลิฟต์ที่ถูกควบคุม หรือเป็นห้องพักที่ออกไปไม่ได้</translation>
    </message>
    <message>
        <source>Guarded place</source>
        <comment>indicator FC-P1 label</comment>
        <translation type="unfinished">สถานที่มีคนเฝ้า</translation>
    </message>
    <message>
        <source>Was told or forced to do unlawful acts</source>
        <comment>indicator P-FC text</comment>
        <translation type="unfinished">ถูกสั่งหรือถูกบังคับให้ทำสิ่งที่กฎหมายห้าม</translation>
    </message>
    <message>
        <source>Forced unlawful acts</source>
        <comment>indicator P-FC label</comment>
        <translation type="unfinished">ถูกบังคับทำสิ่งต้องห้าม</translation>
    </message>
    <message>
        <source>Worked with scripts, made-up profiles, several phones or SIM cards, lists of targets, translation tools or a staged room</source>
        <comment>indicator FC-W1 text</comment>
        <translation type="unfinished">ทำงานโดยใช้บทพูด โปรไฟล์ที่แต่งขึ้น โทรศัพท์หรือซิมหลายอัน รายชื่อเป้าหมาย เครื่องมือแปลภาษา หรือห้องที่จัดฉาก</translation>
    </message>
    <message>
        <source>Scripts and profiles</source>
        <comment>indicator FC-W1 label</comment>
        <translation type="unfinished">บทพูดและโปรไฟล์</translation>
    </message>
    <message>
        <source>Had to reach a number of people or an amount of money each day or month</source>
        <comment>indicator FC-W2 text</comment>
        <translation type="unfinished">ต้องทำจำนวนคนหรือยอดเงินให้ถึงในแต่ละวันหรือแต่ละเดือน</translation>
    </message>
    <message>
        <source>Daily targets</source>
        <comment>indicator FC-W2 label</comment>
        <translation type="unfinished">เป้ารายวัน</translation>
    </message>
    <message>
        <source>Worked 12 hours a day or more, most days, with little sleep</source>
        <comment>indicator FC-W3 text</comment>
        <translation type="unfinished">ทำงานวันละ 12 ชั่วโมงขึ้นไป เกือบทุกวัน และได้นอนน้อย</translation>
    </message>
    <message>
        <source>Very long hours</source>
        <comment>indicator FC-W3 label</comment>
        <translation type="unfinished">ชั่วโมงงานยาวมาก</translation>
    </message>
    <message>
        <source>Was not paid, pay was kept back, or fines were taken from it</source>
        <comment>indicator FC-W4 text</comment>
        <translation type="unfinished">ไม่ได้รับค่าจ้าง ถูกกักค่าจ้างไว้ หรือถูกหักเป็นค่าปรับ</translation>
    </message>
    <message>
        <source>Pay kept back</source>
        <comment>indicator FC-W4 label</comment>
        <translation type="unfinished">ถูกกักค่าจ้าง</translation>
    </message>
    <message>
        <source>Was punished when targets were missed, by beating, electric shock, a dark room, or no food or sleep</source>
        <comment>indicator FC-C1 text</comment>
        <translation type="unfinished">ถูกลงโทษเมื่อทำไม่ถึงเป้า เช่น ทุบตี ช็อตไฟฟ้า ขังห้องมืด หรือไม่ให้กินหรือนอน</translation>
    </message>
    <message>
        <source>Violent punishment</source>
        <comment>indicator FC-C1 label</comment>
        <translation type="unfinished">ลงโทษรุนแรง</translation>
    </message>
    <message>
        <source>Was made to watch or take part when others were punished</source>
        <comment>indicator FC-C2 text</comment>
        <translation type="unfinished">ถูกบังคับให้ดูหรือร่วมด้วยเมื่อคนอื่นถูกลงโทษ</translation>
    </message>
    <message>
        <source>Made to watch</source>
        <comment>indicator FC-C2 label</comment>
        <translation type="unfinished">ถูกบังคับให้ดู</translation>
    </message>
    <message>
        <source>The phone was watched or taken, calls home followed a script, or untrue words were demanded</source>
        <comment>indicator FC-C3 text</comment>
        <translation type="unfinished">โทรศัพท์ถูกเฝ้าดูหรือถูกเก็บ โทรกลับบ้านต้องพูดตามบท หรือถูกสั่งให้พูดคำที่ไม่จริง</translation>
    </message>
    <message>
        <source>Calls controlled</source>
        <comment>indicator FC-C3 label</comment>
        <translation type="unfinished">ถูกคุมการโทร</translation>
    </message>
    <message>
        <source>Money was demanded from the family</source>
        <comment>indicator FC-C4 text</comment>
        <translation type="unfinished">มีการเรียกเงินจากครอบครัว</translation>
    </message>
    <message>
        <source>Ransom from family</source>
        <comment>indicator FC-C4 label</comment>
        <translation type="unfinished">เรียกค่าไถ่จากครอบครัว</translation>
    </message>
    <message>
        <source>Was threatened with police, prosecution, deportation or sale to a worse place, or told that the police were paid</source>
        <comment>indicator FC-C5 text</comment>
        <translation type="unfinished">ถูกขู่ด้วยตำรวจ การดำเนินคดี การส่งกลับประเทศ หรือการขายไปที่ที่แย่กว่า หรือมีคนบอกว่าจ่ายเงินให้ตำรวจแล้ว</translation>
    </message>
    <message>
        <source>Threats of police</source>
        <comment>indicator FC-C5 label</comment>
        <translation type="unfinished">ขู่ด้วยตำรวจ</translation>
    </message>
    <message>
        <source>Sexual violence, or a threat of or a transfer into sexual exploitation</source>
        <comment>indicator FC-C6 text</comment>
        <translation type="unfinished">ความรุนแรงทางเพศ หรือถูกขู่ว่าจะส่งหรือถูกส่งไปให้แสวงหาประโยชน์ทางเพศ</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <comment>indicator FC-C6 label</comment>
        <translation type="unfinished">ความรุนแรงทางเพศ</translation>
    </message>
    <message>
        <source>Was threatened with the removal of an organ</source>
        <comment>indicator FC-C7 text</comment>
        <translation type="unfinished">ถูกขู่ว่าจะตัดอวัยวะ</translation>
    </message>
    <message>
        <source>Organ threat</source>
        <comment>indicator FC-C7 label</comment>
        <translation type="unfinished">ขู่ตัดอวัยวะ</translation>
    </message>
    <message>
        <source>Left by escape, payment, raid or mass release, or was left at a border without papers, money or care</source>
        <comment>indicator FC-E1 text</comment>
        <translation type="unfinished">ออกมาโดยหนี จ่ายเงิน มีการบุกตรวจค้น หรือปล่อยตัวหมู่ หรือถูกทิ้งไว้ที่พรมแดนโดยไม่มีเอกสาร เงิน หรือการดูแล</translation>
    </message>
    <message>
        <source>Escaped or released</source>
        <comment>indicator FC-E1 label</comment>
        <translation type="unfinished">หนีหรือถูกปล่อย</translation>
    </message>
    <message>
        <source>May be moved to another place of the same kind if nobody helps</source>
        <comment>indicator FC-E2 text</comment>
        <translation type="unfinished">อาจถูกพาไปที่อื่นแบบเดียวกัน ถ้าไม่มีใครช่วย</translation>
    </message>
    <message>
        <source>May be moved</source>
        <comment>indicator FC-E2 label</comment>
        <translation type="unfinished">อาจถูกพาไปต่อ</translation>
    </message>
    <message>
        <source>Children were held or worked there</source>
        <comment>indicator FC-X1 text</comment>
        <translation type="unfinished">มีเด็กถูกกักไว้หรือทำงานที่นั่น</translation>
    </message>
    <message>
        <source>Children there</source>
        <comment>indicator FC-X1 label</comment>
        <translation type="unfinished">มีเด็กที่นั่น</translation>
    </message>
    <message>
        <source>Someone is in danger now.</source>
        <comment>rule URG-DANGER text</comment>
        <translation type="unfinished">มีคนอยู่ในอันตรายตอนนี้</translation>
    </message>
    <message>
        <source>Severe violence, a threat of it, or a risk of being moved on was said or seen.</source>
        <comment>rule URG-VIOLENCE text</comment>
        <translation type="unfinished">มีการบอกหรือเห็นความรุนแรงหนัก การขู่ว่าจะใช้ความรุนแรงหนัก หรือความเสี่ยงที่จะถูกพาไปต่อ</translation>
    </message>
    <message>
        <source>A way of control was said or seen. One is enough to ask for protection.</source>
        <comment>rule REF-MEANS text</comment>
        <translation type="unfinished">มีการบอกหรือเห็นวิธีควบคุมอย่างหนึ่ง ข้อเดียวก็พอที่จะขอการคุ้มครอง</translation>
    </message>
    <message>
        <source>A sign of exploitation was said or seen. One is enough to ask for protection.</source>
        <comment>rule REF-PURPOSE text</comment>
        <translation type="unfinished">มีการบอกหรือเห็นสัญญาณของการแสวงหาประโยชน์ ข้อเดียวก็พอที่จะขอการคุ้มครอง</translation>
    </message>
    <message>
        <source>The person is or may be under 18. No way of control needs to be shown for a child.</source>
        <comment>rule REF-CHILD text</comment>
        <translation type="unfinished">เจ้าตัวอายุต่ำกว่า 18 ปี หรืออาจต่ำกว่า สำหรับเด็กไม่ต้องแสดงว่ามีวิธีควบคุม</translation>
    </message>
    <message>
        <source>How the person was recruited or moved was said or seen. A specialist can talk about the rest when it is safe.</source>
        <comment>rule SPEC-ACT text</comment>
        <translation type="unfinished">มีการบอกหรือเห็นว่าเจ้าตัวถูกชักชวนหรือถูกพามาอย่างไร ผู้เชี่ยวชาญคุยเรื่องที่เหลือได้เมื่อปลอดภัย</translation>
    </message>
    <message>
        <source>Circumstances were said or seen that others could have used. A specialist can talk about them when it is safe.</source>
        <comment>rule SPEC-VULN text</comment>
        <translation type="unfinished">มีการบอกหรือเห็นสภาพที่คนอื่นอาจใช้ประโยชน์ได้ ผู้เชี่ยวชาญคุยเรื่องนั้นได้เมื่อปลอดภัย</translation>
    </message>
    <message>
        <source>Urgent protection now</source>
        <comment>outcome urgent_protection title</comment>
        <translation type="unfinished">คุ้มครองเร่งด่วนทันที</translation>
    </message>
    <message>
        <source>Safety comes first. Stay near, see to medical help, and call the first service on the list. Nothing has to be proven for this. Ask that detention, charges, removal and fines wait. You decide neither guilt nor status; others do that later, with more time.</source>
        <comment>outcome urgent_protection text</comment>
        <translation type="unfinished">ความปลอดภัยมาก่อน อยู่ใกล้ๆ ดูแลเรื่องการรักษา และโทรหาหน่วยบริการแรกในรายชื่อ เรื่องนี้ไม่ต้องพิสูจน์อะไร ขอให้รอไว้ก่อนเรื่องการกักตัว การตั้งข้อหา การส่งตัวออกนอกประเทศ และการปรับ คุณไม่ได้ตัดสินว่าใครผิดหรือมีสถานะใด คนอื่นจะตัดสินทีหลัง เมื่อมีเวลามากกว่านี้</translation>
    </message>
    <message>
        <source>Refer to protection</source>
        <comment>outcome refer title</comment>
        <translation type="unfinished">ส่งต่อเพื่อการคุ้มครอง</translation>
    </message>
    <message>
        <source>What was said or seen is enough to ask for protection. Nothing has to be proven for this. Tell the person who can help and let them choose what is shared. Ask that detention, charges, removal and fines wait. You decide neither guilt nor status.</source>
        <comment>outcome refer text</comment>
        <translation type="unfinished">สิ่งที่บอกหรือเห็นพอที่จะขอการคุ้มครอง เรื่องนี้ไม่ต้องพิสูจน์อะไร บอกเจ้าตัวว่าใครช่วยได้ และให้เขาเลือกว่าอะไรบอกต่อได้ ขอให้รอไว้ก่อนเรื่องการกักตัว การตั้งข้อหา การส่งตัวออกนอกประเทศ และการปรับ คุณไม่ได้ตัดสินว่าใครผิดหรือมีสถานะใด</translation>
    </message>
    <message>
        <source>Ask a specialist</source>
        <comment>outcome refer_specialist title</comment>
        <translation type="unfinished">ถามผู้เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Something was said or seen that deserves more time and a trained person, when it is safe. Tell the person who can help, now or later, and let them choose. Keep the door open for another talk. You decide neither guilt nor status.</source>
        <comment>outcome refer_specialist text</comment>
        <translation type="unfinished">มีบางอย่างที่บอกหรือเห็น ซึ่งควรได้เวลามากกว่านี้และคนที่ฝึกมา เมื่อปลอดภัย บอกเจ้าตัวว่าใครช่วยได้ ตอนนี้หรือทีหลัง และให้เขาเลือก เปิดทางไว้สำหรับการคุยอีกครั้ง คุณไม่ได้ตัดสินว่าใครผิดหรือมีสถานะใด</translation>
    </message>
    <message>
        <source>Nothing recorded so far</source>
        <comment>outcome no_indication_recorded title</comment>
        <translation type="unfinished">ยังไม่มีอะไรบันทึกไว้</translation>
    </message>
    <message>
        <source>So far nothing was recorded that leads to one of the other steps. People often speak later, when they feel safe. Give the information and a contact, and leave the door open. This is no finding about the person. You decide neither guilt nor status.</source>
        <comment>outcome no_indication_recorded text</comment>
        <translation type="unfinished">จนถึงตอนนี้ยังไม่มีสิ่งที่บันทึกไว้ซึ่งนำไปสู่ขั้นอื่น คนมักเล่าทีหลัง เมื่อรู้สึกปลอดภัย ให้ข้อมูลและผู้ติดต่อไว้ และเปิดทางไว้ นี่ไม่ใช่ข้อสรุปเกี่ยวกับเจ้าตัว คุณไม่ได้ตัดสินว่าใครผิดหรือมีสถานะใด</translation>
    </message>
</context>
</TS>
