<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>AfterTalk</name>
    <message>
        <source>What the next officer should know</source>
        <translation type="unfinished">สิ่งที่เจ้าหน้าที่คนต่อไปควรรู้</translation>
    </message>
    <message>
        <source>What was told, what was left, and who may know. Nobody should have to ask it again.</source>
        <translation type="unfinished">เล่าอะไรแล้ว เว้นอะไรไว้ และใครรู้ได้ ไม่ควรมีใครต้องถามซ้ำอีก</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation type="unfinished">เรียบเรียงบันทึก</translation>
    </message>
    <message>
        <source>Something is half written there.</source>
        <translation type="unfinished">มีบางอย่างที่เขียนค้างไว้</translation>
    </message>
    <message>
        <source>Complete the notes, and tie each indicator to what it stands on.</source>
        <translation type="unfinished">เติมบันทึกให้ครบ และผูกข้อบ่งชี้แต่ละข้อกับสิ่งที่รองรับ</translation>
    </message>
    <message>
        <source>To read with the supervisor</source>
        <translation type="unfinished">อ่านร่วมกับหัวหน้างาน</translation>
    </message>
    <message>
        <source>What was recorded, the words behind it, how it was held. For the two of you alone.</source>
        <translation type="unfinished">สิ่งที่บันทึกไว้ คำพูดที่อยู่เบื้องหลัง และวิธีที่คุย สำหรับคุณสองคนเท่านั้น</translation>
    </message>
</context>
<context>
    <name>AgencyChanges</name>
    <message>
        <source>What your agency has changed</source>
        <translation type="unfinished">สิ่งที่หน่วยงานของคุณเปลี่ยน</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">ทีหลัง</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished">อ่านแล้ว</translation>
    </message>
    <message>
        <source>As a whole</source>
        <translation type="unfinished">โดยรวม</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished">เดิม: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished">ตอนนี้: %1</translation>
    </message>
    <message>
        <source>The same words, offered at another time or in another order.</source>
        <translation type="unfinished">คำเดิม แต่แสดงต่างเวลาหรือต่างลำดับ</translation>
    </message>
</context>
<context>
    <name>AgencyFile</name>
    <message>
        <source>is signed by someone whom this tablet was not told to trust</source>
        <translation type="unfinished">ลงนามโดยผู้ที่แท็บเล็ตนี้ไม่ได้ตั้งให้เชื่อถือ</translation>
    </message>
    <message>
        <source>was damaged, or changed after it was signed</source>
        <translation type="unfinished">เสียหาย หรือถูกแก้หลังลงนาม</translation>
    </message>
    <message>
        <source>was made for a newer version of this app</source>
        <translation type="unfinished">ทำขึ้นสำหรับแอปรุ่นใหม่กว่านี้</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished">อ่านไม่ได้</translation>
    </message>
    <message>
        <source>is not a protocol, an indicator set, a coach or a set of cards of that name</source>
        <translation type="unfinished">ไม่ใช่แนวการพูดคุย ชุดข้อบ่งชี้ ตัวช่วยแนะนำ หรือชุดบัตรในชื่อนั้น</translation>
    </message>
    <message>
        <source>is not a signed file that this app can use</source>
        <translation type="unfinished">ไม่ใช่ไฟล์ลงนามที่แอปนี้ใช้ได้</translation>
    </message>
    <message>
        <source>The directory “%1” of your agency %2. Its numbers are missing. Show this to your technician.</source>
        <translation type="unfinished">สมุดรายชื่อ “%1” ของหน่วยงานคุณ %2 หมายเลขในนั้นจึงไม่มี โปรดให้ช่างเทคนิคดู</translation>
    </message>
    <message>
        <source>The built-in ones are used. Show this to your technician.</source>
        <translation type="unfinished">ใช้ค่าที่มากับแอปแทน โปรดให้ช่างเทคนิคดู</translation>
    </message>
    <message>
        <source>The folder with your agency&apos;s settings cannot be opened.</source>
        <translation type="unfinished">เปิดโฟลเดอร์การตั้งค่าของหน่วยงานคุณไม่ได้</translation>
    </message>
    <message>
        <source>Your agency&apos;s settings cannot be checked: the key beside them is missing or cannot be used.</source>
        <translation type="unfinished">ตรวจสอบการตั้งค่าของหน่วยงานคุณไม่ได้ เพราะกุญแจที่อยู่คู่กันหายไปหรือใช้ไม่ได้</translation>
    </message>
    <message>
        <source>The file with your agency&apos;s settings %1.</source>
        <translation type="unfinished">ไฟล์การตั้งค่าของหน่วยงานคุณ %1</translation>
    </message>
    <message>
        <source>The content “%1” of your agency %2. What comes with the app is used instead. Show this to your technician.</source>
        <translation type="unfinished">เนื้อหา “%1” ของหน่วยงานคุณ %2 จึงใช้เนื้อหาที่มากับแอปแทน โปรดให้ช่างเทคนิคดู</translation>
    </message>
    <message>
        <source>The content of your agency does not fit together (%1) and none of it is used. What comes with the app is used instead. Show this to your technician.</source>
        <translation type="unfinished">เนื้อหาของหน่วยงานคุณเข้ากันไม่ได้ (%1) จึงไม่ได้ใช้เลย ใช้เนื้อหาที่มากับแอปแทน โปรดให้ช่างเทคนิคดู</translation>
    </message>
</context>
<context>
    <name>AgencyNews</name>
    <message>
        <source>Your agency has changed what you work with</source>
        <translation type="unfinished">หน่วยงานของคุณเปลี่ยนสิ่งที่คุณใช้ทำงาน</translation>
    </message>
    <message>
        <source>Conversations that have begun go on as they were.</source>
        <translation type="unfinished">การพูดคุยที่เริ่มแล้วจะดำเนินต่อแบบเดิม</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished">อ่าน</translation>
    </message>
</context>
<context>
    <name>AgencyProblems</name>
    <message>
        <source>Not all of what your agency sent is in use</source>
        <translation type="unfinished">สิ่งที่หน่วยงานของคุณส่งมา ไม่ได้ใช้ทั้งหมด</translation>
    </message>
</context>
<context>
    <name>AskedToStop</name>
    <message>
        <source>They asked to stop</source>
        <translation type="unfinished">เขาขอหยุด</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
</context>
<context>
    <name>BreakPane</name>
    <message>
        <source>We can rest here.</source>
        <translation type="unfinished">เราพักกันตรงนี้ได้</translation>
    </message>
    <message>
        <source>Water, air, quiet. As long as it takes. We can also stop.</source>
        <translation type="unfinished">น้ำ อากาศ ความเงียบ นานเท่าที่ต้องการ จะหยุดเลยก็ได้</translation>
    </message>
    <message>
        <source>Go on when ready</source>
        <translation type="unfinished">ไปต่อเมื่อพร้อม</translation>
    </message>
    <message>
        <source>After a break, begin again with an open question. It is easy to slip into narrow ones.</source>
        <translation type="unfinished">หลังพัก ให้เริ่มใหม่ด้วยคำถามเปิด เราเผลอใช้คำถามแคบได้ง่าย</translation>
    </message>
</context>
<context>
    <name>CalmKeys</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">เว้นวรรค</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">ลบ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">ขึ้นบรรทัดใหม่</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished">เก็บแป้นพิมพ์</translation>
    </message>
    <message>
        <source>Language of the keys</source>
        <translation type="unfinished">ภาษาของแป้นพิมพ์</translation>
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
        <translation type="unfinished">บัตรไหน</translation>
    </message>
    <message>
        <source>The person will see this. To come back, hold both corners with a ring, or press a number key. Then give your PIN.</source>
        <translation type="unfinished">เจ้าตัวจะเห็นหน้านี้ เวลาจะกลับ ให้กดมุมที่มีวงแหวนทั้งสองมุมค้างไว้ หรือกดปุ่มตัวเลข แล้วใส่ PIN ของคุณ</translation>
    </message>
    <message>
        <source>A card asks one thing. The person reads it and answers by touch.</source>
        <translation type="unfinished">บัตรหนึ่งใบถามเรื่องเดียว เจ้าตัวอ่านแล้วแตะเพื่อตอบ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ปิด</translation>
    </message>
    <message>
        <source>Turn the tablet</source>
        <translation type="unfinished">หันแท็บเล็ต</translation>
    </message>
    <message>
        <source>%1 First comes a card to try it.</source>
        <translation type="unfinished">%1 จะมีบัตรให้ลองใช้ก่อน</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation type="unfinished">บัตรใบอื่น</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Begun on %1</source>
        <translation type="unfinished">เริ่มเมื่อ %1</translation>
    </message>
    <message>
        <source>Begun on %1, in %2</source>
        <translation type="unfinished">เริ่มเมื่อ %1 ภาษา %2</translation>
    </message>
    <message>
        <source>Go on with the conversation</source>
        <translation type="unfinished">คุยต่อ</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation type="unfinished">เปิดการพูดคุย</translation>
    </message>
    <message>
        <source>This case could not be read just now. Nothing is lost. Try again, or ask your technician.</source>
        <translation type="unfinished">ตอนนี้อ่านเคสนี้ไม่ได้ ไม่มีอะไรสูญหาย โปรดลองใหม่ หรือถามช่างเทคนิค</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <translation type="unfinished">ใครเข้าดู</translation>
    </message>
    <message>
        <source>Remove this case</source>
        <translation type="unfinished">ลบเคสนี้</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">เคส</translation>
    </message>
    <message>
        <source>The case was removed.</source>
        <translation type="unfinished">ลบเคสแล้ว</translation>
    </message>
    <message>
        <source>A legal hold is on this case. It stays until the hold ends.</source>
        <translation type="unfinished">เคสนี้มีคำสั่งให้เก็บตามกฎหมาย ต้องเก็บไว้จนกว่าคำสั่งจะสิ้นสุด</translation>
    </message>
    <message>
        <source>The case could not be removed just now. It is still whole. Try again, or ask your technician.</source>
        <translation type="unfinished">ตอนนี้ลบเคสไม่ได้ เคสยังอยู่ครบ โปรดลองใหม่ หรือถามช่างเทคนิค</translation>
    </message>
    <message>
        <source>The cases could not be read just now. Nothing is lost. Try again, or ask your technician.</source>
        <translation type="unfinished">ตอนนี้อ่านเคสไม่ได้ ไม่มีอะไรสูญหาย โปรดลองใหม่ หรือถามช่างเทคนิค</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation type="unfinished">ค้นหาในบันทึก</translation>
    </message>
    <message>
        <source>More cases may fit. One word more finds fewer.</source>
        <translation type="unfinished">อาจมีเคสอื่นที่ตรงอีก เพิ่มอีกหนึ่งคำจะพบน้อยลง</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">ไม่พบ</translation>
    </message>
    <message>
        <source>Try fewer or other words, or all cases.</source>
        <translation type="unfinished">ลองใช้คำน้อยลง คำอื่น หรือดูเคสทั้งหมด</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Urgent protection now</source>
        <translation type="unfinished">คุ้มครองเร่งด่วนทันที</translation>
    </message>
    <message>
        <source>Refer to protection</source>
        <translation type="unfinished">ส่งต่อเพื่อการคุ้มครอง</translation>
    </message>
    <message>
        <source>Refer to a specialist</source>
        <translation type="unfinished">ส่งต่อผู้เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>No indication recorded so far</source>
        <translation type="unfinished">ยังไม่มีข้อบ่งชี้ที่บันทึกไว้</translation>
    </message>
    <message>
        <source>with a reason of the officer&apos;s</source>
        <translation type="unfinished">มีเหตุผลของเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>state %1 of the case</source>
        <translation type="unfinished">สถานะเคส %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished">%1 ภาษา %2</translation>
    </message>
    <message>
        <source>The conversation began</source>
        <translation type="unfinished">เริ่มการพูดคุย</translation>
    </message>
    <message>
        <source>It went on another way</source>
        <translation type="unfinished">คุยต่อด้วยแนวอื่น</translation>
    </message>
    <message>
        <source>A contact was tried</source>
        <translation type="unfinished">มีการลองติดต่อ</translation>
    </message>
    <message>
        <source>A decision was recorded</source>
        <translation type="unfinished">บันทึกการตัดสินใจ</translation>
    </message>
    <message>
        <source>Notes were written</source>
        <translation type="unfinished">เขียนบันทึก</translation>
    </message>
    <message>
        <source>Notes were corrected; the first words stay</source>
        <translation type="unfinished">แก้ไขบันทึก ข้อความเดิมยังอยู่</translation>
    </message>
    <message>
        <source>Indicators were marked</source>
        <translation type="unfinished">ทำเครื่องหมายข้อบ่งชี้</translation>
    </message>
    <message>
        <source>The person chose what may be shared</source>
        <translation type="unfinished">เจ้าตัวเลือกว่าอะไรบอกต่อได้</translation>
    </message>
    <message>
        <source>Rights and choices were explained</source>
        <translation type="unfinished">อธิบายสิทธิและทางเลือก</translation>
    </message>
    <message>
        <source>Answers were noted</source>
        <translation type="unfinished">จดคำตอบ</translation>
    </message>
    <message>
        <source>A break</source>
        <translation type="unfinished">พัก</translation>
    </message>
    <message>
        <source>It stopped for the day</source>
        <translation type="unfinished">หยุดสำหรับวันนั้น</translation>
    </message>
    <message>
        <source>It was taken up again</source>
        <translation type="unfinished">กลับมาคุยต่อ</translation>
    </message>
    <message>
        <source>Something was taken back</source>
        <translation type="unfinished">มีการเลิกทำบางรายการ</translation>
    </message>
    <message>
        <source>Words were erased for good</source>
        <translation type="unfinished">ลบถ้อยคำถาวร</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation type="unfinished">บันทึกการตัดสินใจแล้ว</translation>
    </message>
    <message>
        <source>Stopped for now</source>
        <translation type="unfinished">หยุดไว้ก่อน</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation type="unfinished">ยังไม่ปิด</translation>
    </message>
    <message>
        <source>Seen by a supervisor</source>
        <translation type="unfinished">หัวหน้างานดูแล้ว</translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor</source>
        <translation type="unfinished">หัวหน้างานยังไม่ได้ดู</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation type="unfinished">คำสั่งให้เก็บตามกฎหมาย</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">เคส</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation type="unfinished">ใครเข้าดู</translation>
    </message>
    <message>
        <source>%1 has to stay</source>
        <translation type="unfinished">ต้องเก็บ %1 ไว้</translation>
    </message>
    <message>
        <source>A legal hold is on this case: all of it stays until the hold ends. Your supervisor knows who can end it.</source>
        <translation type="unfinished">เคสนี้มีคำสั่งให้เก็บตามกฎหมาย ต้องเก็บไว้ทั้งหมดจนกว่าคำสั่งจะสิ้นสุด หัวหน้างานของคุณรู้ว่าใครยกเลิกคำสั่งได้</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation type="unfinished">เลือกเคส</translation>
    </message>
    <message>
        <source>What happened in it is shown here. Its words stay closed until you open it.</source>
        <translation type="unfinished">ตรงนี้แสดงว่ามีอะไรเกิดขึ้นในเคส ถ้อยคำในเคสจะปิดอยู่จนกว่าคุณจะเปิด</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation type="unfinished">ยังไม่มีเคส</translation>
    </message>
    <message>
        <source>A case begins with a conversation.</source>
        <translation type="unfinished">เคสเริ่มจากการพูดคุย</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished">การพูดคุยใหม่</translation>
    </message>
</context>
<context>
    <name>ChoosePinPage</name>
    <message>
        <source>A PIN for the cover</source>
        <translation type="unfinished">PIN สำหรับม่านบังจอ</translation>
    </message>
    <message>
        <source>The same six digits again.</source>
        <translation type="unfinished">ใส่เลขหกหลักเดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>Choose six digits. They lift the cover after you hide the screen.</source>
        <translation type="unfinished">เลือกเลขหกหลัก ใช้เปิดม่านหลังจากที่คุณซ่อนหน้าจอ</translation>
    </message>
    <message>
        <source>The PIN is forgotten when the vault is locked. It never opens the vault by itself.</source>
        <translation type="unfinished">เมื่อล็อกตู้นิรภัย PIN จะถูกลืม PIN อย่างเดียวเปิดตู้นิรภัยไม่ได้เลย</translation>
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
        <translation type="unfinished">เจ้าตัวเลือกแล้ว</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">ไม่จด</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation type="unfinished">จดไว้</translation>
    </message>
    <message>
        <source>Written down, it stands among what you saw. Left, nothing of it is kept.</source>
        <translation type="unfinished">ถ้าจด จะอยู่รวมกับสิ่งที่คุณเห็น ถ้าไม่จด จะไม่มีอะไรเก็บไว้เลย</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">ย้อนกลับ</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">โทรหาใครได้</translation>
    </message>
    <message>
        <source>If someone is in danger now, call the emergency number of this place first.</source>
        <translation type="unfinished">ถ้ามีคนอยู่ในอันตรายตอนนี้ ให้โทรเบอร์ฉุกเฉินของที่นี่ก่อน</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">ค้นหา</translation>
    </message>
    <message>
        <source>A name, a language, a number</source>
        <translation type="unfinished">ชื่อ ภาษา หรือหมายเลข</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation type="unfinished">ทุกประเทศ</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation type="unfinished">ประเทศอื่น</translation>
    </message>
    <message>
        <source>Nothing listed here</source>
        <translation type="unfinished">ไม่มีรายชื่อที่นี่</translation>
    </message>
    <message>
        <source>Try fewer or other words, or all countries.</source>
        <translation type="unfinished">ลองใช้คำน้อยลง คำอื่น หรือดูทุกประเทศ</translation>
    </message>
    <message>
        <source>No contact with a known source fits. Your agency can add its own directory.</source>
        <translation type="unfinished">ไม่มีผู้ติดต่อที่รู้แหล่งที่มาตรงกับที่ค้นหา หน่วยงานของคุณเพิ่มสมุดรายชื่อของตนเองได้</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Text message</source>
        <translation type="unfinished">ข้อความ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">อีเมล</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation type="unfinished">วิทยุ</translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished">โทร</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation type="unfinished">ทั้งกลางวันและกลางคืน</translation>
    </message>
    <message>
        <source>in office hours</source>
        <translation type="unfinished">ในเวลาทำการ</translation>
    </message>
    <message>
        <source>outside office hours</source>
        <translation type="unfinished">นอกเวลาทำการ</translation>
    </message>
    <message>
        <source>for referrals</source>
        <translation type="unfinished">สำหรับการส่งต่อ</translation>
    </message>
    <message>
        <source>for people who were harmed</source>
        <translation type="unfinished">สำหรับคนที่ถูกทำร้าย</translation>
    </message>
    <message>
        <source>for tips only, not for help</source>
        <translation type="unfinished">แจ้งเบาะแสเท่านั้น ไม่ใช่ขอความช่วยเหลือ</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation type="unfinished">เปิดทั้งกลางวันและกลางคืน</translation>
    </message>
    <message>
        <source>Open now, until %1</source>
        <translation type="unfinished">เปิดอยู่ ถึง %1</translation>
    </message>
    <message>
        <source>Closed now, opens at %1</source>
        <translation type="unfinished">ปิดอยู่ เปิดเวลา %1</translation>
    </message>
    <message>
        <source>%1, extension %2</source>
        <translation type="unfinished">%1 ต่อ %2</translation>
    </message>
    <message>
        <source>front desk of the organization</source>
        <translation type="unfinished">เบอร์กลางขององค์กร</translation>
    </message>
    <message>
        <source>does not work from here</source>
        <translation type="unfinished">ใช้จากที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">ที่อยู่</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation type="unfinished">วิธีติดต่อ</translation>
    </message>
    <message>
        <source>Not given out. Ask your supervisor.</source>
        <translation type="unfinished">ไม่เปิดเผย โปรดถามหัวหน้างาน</translation>
    </message>
    <message>
        <source>From %1 to %2 years</source>
        <translation type="unfinished">อายุ %1 ถึง %2 ปี</translation>
    </message>
    <message>
        <source>From %1 years</source>
        <translation type="unfinished">อายุ %1 ปีขึ้นไป</translation>
    </message>
    <message>
        <source>Up to %1 years</source>
        <translation type="unfinished">อายุไม่เกิน %1 ปี</translation>
    </message>
    <message>
        <source>Not known: ask before you share</source>
        <translation type="unfinished">ไม่ทราบ: ให้ถามก่อนบอกต่อ</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">องค์กร</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">ภาษา</translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <translation type="unfinished">ผ่านล่าม</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished">อายุ</translation>
    </message>
    <message>
        <source>Who it takes</source>
        <translation type="unfinished">รับใครบ้าง</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation type="unfinished">วิธีขอ</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">ค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>Papers it asks for</source>
        <translation type="unfinished">เอกสารที่ขอดู</translation>
    </message>
    <message>
        <source>A safe way to call</source>
        <translation type="unfinished">วิธีโทรที่ปลอดภัย</translation>
    </message>
    <message>
        <source>Does it tell the police?</source>
        <translation type="unfinished">แจ้งตำรวจหรือไม่</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ใช่</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ไม่</translation>
    </message>
    <message>
        <source>Does it ask for a police report?</source>
        <translation type="unfinished">ขอใบแจ้งความหรือไม่</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished">แหล่งที่มา</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished">ยังไม่ได้ตรวจสอบ</translation>
    </message>
    <message>
        <source>Checked too long ago</source>
        <translation type="unfinished">ตรวจสอบนานเกินไปแล้ว</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of service, country</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">ภูมิภาค</translation>
    </message>
    <message>
        <source>Invented country</source>
        <translation type="unfinished">ประเทศสมมติ</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">โทรหาใครได้</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <translation type="unfinished">เลือกผู้ติดต่อ</translation>
    </message>
    <message>
        <source>Its numbers, hours and languages are shown here, and when somebody last checked them.</source>
        <translation type="unfinished">ตรงนี้แสดงหมายเลข เวลาทำการ ภาษา และวันที่มีคนตรวจสอบล่าสุด</translation>
    </message>
</context>
<context>
    <name>ContentNews</name>
    <message>
        <source>New: %1, version %2.</source>
        <translation type="unfinished">ใหม่: %1 รุ่น %2</translation>
    </message>
    <message>
        <source>%1: version %2 as before, with other content.</source>
        <translation type="unfinished">%1: รุ่น %2 เหมือนเดิม แต่เนื้อหาเปลี่ยน</translation>
    </message>
    <message>
        <source>%1: version %2, before %3.</source>
        <translation type="unfinished">%1: รุ่น %2 เดิม %3</translation>
    </message>
    <message>
        <source>%1: version %2 of your agency is not used any more.</source>
        <translation type="unfinished">%1: ไม่ใช้รุ่น %2 ของหน่วยงานคุณแล้ว</translation>
    </message>
</context>
<context>
    <name>CorrectionBox</name>
    <message>
        <source>Correction, as the person says it</source>
        <translation type="unfinished">คำแก้ไข ตามที่เจ้าตัวบอก</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation type="unfinished">เหตุที่แก้ ถ้าอยากบอก</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation type="unfinished">เก็บคำแก้ไข</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">แก้ไข</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation type="unfinished">แก้ไข: %1</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished">คงไว้อย่างเดิม</translation>
    </message>
</context>
<context>
    <name>CounterCard</name>
    <message>
        <source>Go on with the talk in quiet</source>
        <translation type="unfinished">ไปคุยต่อในที่เงียบ</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Which country?</source>
        <translation type="unfinished">ประเทศไหน</translation>
    </message>
    <message>
        <source>Numbers are shown as they are dialled from there.</source>
        <translation type="unfinished">หมายเลขแสดงตามวิธีโทรจากประเทศนั้น</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered. Press to enter the PIN.</source>
        <translation type="unfinished">บังจออยู่ กดเพื่อใส่ PIN</translation>
    </message>
    <message>
        <source>Your PIN, to lock without what is not saved</source>
        <translation type="unfinished">PIN ของคุณ เพื่อล็อกโดยไม่มีส่วนที่ยังไม่ได้เก็บ</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished">PIN ของคุณ</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">โทรหาใครได้</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">ย้อนกลับ</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <translation type="unfinished">ล็อกแทน</translation>
    </message>
    <message>
        <source>That is not the PIN. After three tries the vault is locked.</source>
        <translation type="unfinished">PIN ไม่ตรง ถ้าผิดครบสามครั้ง ตู้นิรภัยจะล็อก</translation>
    </message>
</context>
<context>
    <name>CustodianKey</name>
    <message>
        <source>%1: own passphrase</source>
        <translation type="unfinished">%1: วลีรหัสผ่านของตน</translation>
    </message>
    <message>
        <source>Only the custodian types it. Look away, please.</source>
        <translation type="unfinished">ผู้ดูแลกุญแจเท่านั้นที่พิมพ์ ขอให้คนอื่นหันไปทางอื่น</translation>
    </message>
</context>
<context>
    <name>DangerSheet</name>
    <message>
        <source>Someone is in danger now</source>
        <translation type="unfinished">มีคนอยู่ในอันตรายตอนนี้</translation>
    </message>
    <message>
        <source>Call for help first. What you mark here puts the right people on top.</source>
        <translation type="unfinished">โทรขอความช่วยเหลือก่อน สิ่งที่คุณทำเครื่องหมายตรงนี้จะพาคนที่เหมาะขึ้นมาบนสุด</translation>
    </message>
    <message>
        <source>Show who to call</source>
        <translation type="unfinished">แสดงว่าโทรหาใครได้</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>Record what you do</source>
        <translation type="unfinished">บันทึกสิ่งที่คุณทำ</translation>
    </message>
    <message>
        <source>The steps you chose are kept in your order, with the outcome. You decide neither guilt nor status.</source>
        <translation type="unfinished">ขั้นที่คุณเลือกจะเก็บไว้ตามลำดับของคุณ พร้อมผลการประเมิน คุณไม่ได้ตัดสินว่าใครผิดหรือมีสถานะใด</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">บันทึก</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation type="unfinished">ผลการประเมิน: %1</translation>
    </message>
    <message>
        <source>Raise to: %1</source>
        <translation type="unfinished">ยกระดับเป็น: %1</translation>
    </message>
    <message>
        <source>Your reason, if you wish</source>
        <translation type="unfinished">เหตุผลของคุณ ถ้าอยากบอก</translation>
    </message>
    <message>
        <source>Your reason for raising it</source>
        <translation type="unfinished">เหตุผลที่คุณยกระดับ</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">ยินดีต้อนรับ</translation>
    </message>
    <message>
        <source>This tablet helps you talk with a person who may need protection, and find who can help.</source>
        <translation type="unfinished">แท็บเล็ตนี้ช่วยให้คุณคุยกับคนที่อาจต้องการความคุ้มครอง และหาคนที่ช่วยได้</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation type="unfinished">งานของคุณ</translation>
    </message>
    <message>
        <source>Border or immigration</source>
        <translation type="unfinished">ด่านพรมแดนหรือตรวจคนเข้าเมือง</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation type="unfinished">สถานทูตหรือสถานกงสุล</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation type="unfinished">ที่ทำงานของคุณ</translation>
    </message>
    <message>
        <source>So that contacts for this country come first.</source>
        <translation type="unfinished">เพื่อให้ผู้ติดต่อของประเทศนี้ขึ้นก่อน</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation type="unfinished">สำนักงานของคุณ</translation>
    </message>
    <message>
        <source>For letters: who asks, and which number answers a call back. No names. You can leave it for later.</source>
        <translation type="unfinished">สำหรับจดหมาย: ใครเป็นผู้ขอ และโทรกลับได้ที่หมายเลขใด ไม่ใส่ชื่อคน จะเว้นไว้ทำทีหลังก็ได้</translation>
    </message>
    <message>
        <source>Agency and post</source>
        <translation type="unfinished">หน่วยงานและจุดประจำการ</translation>
    </message>
    <message>
        <source>Work phone for call-backs</source>
        <translation type="unfinished">เบอร์ที่ทำงานสำหรับโทรกลับ</translation>
    </message>
    <message>
        <source>Practice, or set up</source>
        <translation type="unfinished">ฝึกใช้ หรือตั้งค่า</translation>
    </message>
    <message>
        <source>Choose your work and your country first.</source>
        <translation type="unfinished">เลือกงานและประเทศของคุณก่อน</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">ฝึกใช้</translation>
    </message>
    <message>
        <source>Invented people in an invented country. Nothing you do here can reach anyone.</source>
        <translation type="unfinished">คนสมมติในประเทศสมมติ สิ่งที่คุณทำที่นี่จะไม่ไปถึงใคร</translation>
    </message>
    <message>
        <source>Open my vault</source>
        <translation type="unfinished">เปิดตู้นิรภัยของฉัน</translation>
    </message>
    <message>
        <source>Set up my vault</source>
        <translation type="unfinished">ตั้งค่าตู้นิรภัยของฉัน</translation>
    </message>
    <message>
        <source>An encrypted place on this tablet for your own cases, closed with a passphrase.</source>
        <translation type="unfinished">ที่เก็บเข้ารหัสในแท็บเล็ตนี้สำหรับเคสของคุณเอง ปิดด้วยวลีรหัสผ่าน</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A conversation begins here</source>
        <translation type="unfinished">การพูดคุยเริ่มตรงนี้</translation>
    </message>
    <message>
        <source>What the person needs comes first, then a quiet place, then their own words.</source>
        <translation type="unfinished">สิ่งที่เจ้าตัวต้องการมาก่อน แล้วหาที่เงียบ แล้วฟังคำพูดของเขาเอง</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">ซ่อน</translation>
    </message>
    <message>
        <source>One touch covers the screen at once, from every page. Your PIN brings back the same place.</source>
        <translation type="unfinished">แตะครั้งเดียวบังจอทันที ได้จากทุกหน้า PIN ของคุณพากลับมาที่เดิม</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">โทรหาใครได้</translation>
    </message>
    <message>
        <source>Open at any time, also before the tablet is unlocked, and without a network.</source>
        <translation type="unfinished">เปิดได้ทุกเมื่อ แม้ก่อนปลดล็อกแท็บเล็ต และไม่ต้องมีเครือข่าย</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">เคส</translation>
    </message>
    <message>
        <source>By reference, without names. Every look at one is written down, also your own.</source>
        <translation type="unfinished">ใช้รหัสอ้างอิง ไม่มีชื่อ การเข้าดูทุกครั้งถูกจดไว้ รวมทั้งของคุณเอง</translation>
    </message>
    <message>
        <source>Say it once</source>
        <translation type="unfinished">พูดครั้งเดียว</translation>
    </message>
    <message>
        <source>In your own voice, then stay quiet. Silence is fine. A few key words are enough for now.</source>
        <translation type="unfinished">ด้วยน้ำเสียงของคุณเอง จากนั้นเงียบฟัง ความเงียบไม่เป็นไร ตอนนี้จดคำสำคัญไม่กี่คำก็พอ</translation>
    </message>
    <message>
        <source>A break</source>
        <translation type="unfinished">พัก</translation>
    </message>
    <message>
        <source>Offer it early and often. Nothing on this screen counts the minutes.</source>
        <translation type="unfinished">ชวนพักแต่เนิ่นๆ และบ่อยๆ ไม่มีอะไรบนหน้าจอนี้นับนาที</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation type="unfinished">วันนี้พอแค่นี้</translation>
    </message>
    <message>
        <source>Stopping is always all right. What was said is saved, and nobody has to tell it twice.</source>
        <translation type="unfinished">หยุดได้เสมอ ไม่เป็นไร สิ่งที่พูดเก็บไว้แล้ว และไม่มีใครต้องเล่าสองครั้ง</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">เสร็จ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">ต่อไป</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">ก่อนหน้า</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation type="unfinished">ออกจากการนำชม</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>agreed</source>
        <translation type="unfinished">ยินยอม</translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished">ไม่ยินยอม</translation>
    </message>
    <message>
        <source>not now, so nothing is shared</source>
        <translation type="unfinished">ยังไม่ใช่ตอนนี้ จึงไม่บอกต่อ</translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished">ยังไม่ใช่ตอนนี้</translation>
    </message>
    <message>
        <source>taken back, so nothing is shared</source>
        <translation type="unfinished">ถอนคืนแล้ว จึงไม่บอกต่อ</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">ถอนคืนแล้ว</translation>
    </message>
    <message>
        <source>not asked, so nothing is shared</source>
        <translation type="unfinished">ยังไม่ได้ถาม จึงไม่บอกต่อ</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">ยังไม่ได้ถาม</translation>
    </message>
    <message>
        <source>Explained to the person</source>
        <translation type="unfinished">อธิบายให้เจ้าตัวฟังแล้ว</translation>
    </message>
    <message>
        <source>Nothing is marked as explained yet.</source>
        <translation type="unfinished">ยังไม่มีข้อใดที่ทำเครื่องหมายว่าอธิบายแล้ว</translation>
    </message>
    <message>
        <source>Still to explain</source>
        <translation type="unfinished">ยังต้องอธิบาย</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation type="unfinished">ตามคำพูดของเจ้าตัวเอง</translation>
    </message>
    <message>
        <source>Said in between</source>
        <translation type="unfinished">พูดขึ้นระหว่างนั้น</translation>
    </message>
    <message>
        <source>No words are kept yet.</source>
        <translation type="unfinished">ยังไม่มีคำพูดเก็บไว้</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">ยังไม่ได้ถาม</translation>
    </message>
    <message>
        <source>Nothing that was offered is left.</source>
        <translation type="unfinished">ไม่มีข้อใดเหลืออยู่</translation>
    </message>
    <message>
        <source>Left for another day, or not spoken about</source>
        <translation type="unfinished">เว้นไว้วันอื่น หรือไม่ได้พูดถึง</translation>
    </message>
    <message>
        <source>Another day: %1</source>
        <translation type="unfinished">วันอื่น: %1</translation>
    </message>
    <message>
        <source>Would rather not say: %1</source>
        <translation type="unfinished">ไม่อยากบอก: %1</translation>
    </message>
    <message>
        <source>Nothing was left for another day.</source>
        <translation type="unfinished">ไม่มีอะไรเว้นไว้วันอื่น</translation>
    </message>
    <message>
        <source>Please do not ask again</source>
        <translation type="unfinished">โปรดอย่าถามอีก</translation>
    </message>
    <message>
        <source>%1: only when they bring it up</source>
        <translation type="unfinished">%1: เฉพาะเมื่อเขาพูดขึ้นเอง</translation>
    </message>
    <message>
        <source>%1: told, read it above</source>
        <translation type="unfinished">%1: เล่าแล้ว อ่านด้านบน</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Nothing was answered or left out yet.</source>
        <translation type="unfinished">ยังไม่มีข้อใดที่ตอบหรือเว้นไว้</translation>
    </message>
    <message>
        <source>Who may know, and who must not</source>
        <translation type="unfinished">ใครรู้ได้ และใครต้องไม่รู้</translation>
    </message>
    <message>
        <source>Must not know: %1</source>
        <translation type="unfinished">ต้องไม่รู้: %1</translation>
    </message>
    <message>
        <source>Nobody was asked about yet, so nothing is shared.</source>
        <translation type="unfinished">ยังไม่ได้ถามถึงใคร จึงไม่บอกต่อ</translation>
    </message>
    <message>
        <source>How the person is</source>
        <translation type="unfinished">เจ้าตัวเป็นอย่างไร</translation>
    </message>
    <message>
        <source>In danger: %1</source>
        <translation type="unfinished">อยู่ในอันตราย: %1</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation type="unfinished">สิ่งที่ต้องการ: %1</translation>
    </message>
    <message>
        <source>Wishes for: %1</source>
        <translation type="unfinished">สิ่งที่อยากได้: %1</translation>
    </message>
    <message>
        <source>They asked to stop.</source>
        <translation type="unfinished">เขาขอหยุด</translation>
    </message>
    <message>
        <source>The conversation was stopped for that day.</source>
        <translation type="unfinished">การพูดคุยหยุดลงสำหรับวันนั้น</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished">ภาษา: %1</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation type="unfinished">ยังไม่มีอะไรจดไว้</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>What the next officer should know</source>
        <translation type="unfinished">สิ่งที่เจ้าหน้าที่คนต่อไปควรรู้</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished">อ้างอิง %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Read this before you ask anything. What was told need not be told again.</source>
        <translation type="unfinished">อ่านหน้านี้ก่อนถามอะไร สิ่งที่เล่าแล้วไม่ต้องเล่าซ้ำ</translation>
    </message>
</context>
<context>
    <name>HappenedLine</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished">%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation type="unfinished">%1, %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>HeldLock</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished">บันทึก</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">โทรหาใครได้</translation>
    </message>
    <message>
        <source>The vault is not locked yet</source>
        <translation type="unfinished">ตู้นิรภัยยังไม่ล็อก</translation>
    </message>
    <message>
        <source>One entry is not saved</source>
        <translation type="unfinished">มี 1 รายการที่ยังไม่ได้เก็บ</translation>
    </message>
    <message>
        <source>%1 entries are not saved</source>
        <translation type="unfinished">มี %1 รายการที่ยังไม่ได้เก็บ</translation>
    </message>
    <message>
        <source>The storage refuses what was written last. It is tried every second. After half an hour the vault locks without it.</source>
        <translation type="unfinished">หน่วยเก็บข้อมูลไม่รับสิ่งที่เขียนล่าสุด กำลังลองใหม่ทุกวินาที เมื่อครบครึ่งชั่วโมง ตู้นิรภัยจะล็อกโดยไม่มีส่วนนี้</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">ลองใหม่</translation>
    </message>
    <message>
        <source>Go back with the PIN</source>
        <translation type="unfinished">ย้อนกลับด้วย PIN</translation>
    </message>
    <message>
        <source>The words are still on the page. You can copy them onto paper.</source>
        <translation type="unfinished">ถ้อยคำยังอยู่ในหน้านี้ คุณคัดลงกระดาษได้</translation>
    </message>
    <message>
        <source>Lock anyway</source>
        <translation type="unfinished">ล็อกเลย</translation>
    </message>
    <message>
        <source>What is not saved will be lost. Your PIN is asked first.</source>
        <translation type="unfinished">สิ่งที่ยังไม่ได้เก็บจะหายไป จะถาม PIN ของคุณก่อน</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished">ฝึกใช้</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">บันทึก</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">โทรหาใครได้</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation type="unfinished">ออกจากการฝึกใช้</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">ล็อก</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">การตั้งค่า</translation>
    </message>
    <message>
        <source>These people are invented. The PIN of the cover is %1.</source>
        <translation type="unfinished">คนเหล่านี้เป็นคนสมมติ PIN ของม่านบังจอคือ %1</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished">ดูรอบๆ</translation>
    </message>
    <message>
        <source>Seven short steps through this app, with nobody waiting. You can leave at any of them.</source>
        <translation type="unfinished">เจ็ดขั้นสั้นๆ ในแอปนี้ โดยไม่มีใครรออยู่ ออกตรงขั้นไหนก็ได้</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation type="unfinished">ทำต่อ %1</translation>
    </message>
    <message>
        <source>This conversation was not closed. It opens at the same place.</source>
        <translation type="unfinished">การพูดคุยนี้ยังไม่ปิด จะเปิดตรงที่เดิม</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished">การพูดคุยใหม่</translation>
    </message>
    <message>
        <source>Needs first, then a quiet place, then the person&apos;s own words.</source>
        <translation type="unfinished">ดูสิ่งที่ต้องการก่อน แล้วหาที่เงียบ แล้วฟังคำพูดของเจ้าตัวเอง</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">เคส</translation>
    </message>
    <message>
        <source>What was said, what was decided, and what a supervisor has not seen yet.</source>
        <translation type="unfinished">พูดอะไรไว้ ตัดสินใจอะไร และอะไรที่หัวหน้างานยังไม่ได้ดู</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation type="unfinished">เปลี่ยนวลีรหัสผ่าน</translation>
    </message>
</context>
<context>
    <name>InterpreterCard</name>
    <message>
        <source>For the interpreter</source>
        <translation type="unfinished">สำหรับล่าม</translation>
    </message>
    <message>
        <source>Back to the officer</source>
        <translation type="unfinished">กลับไปที่เจ้าหน้าที่</translation>
    </message>
</context>
<context>
    <name>InterpreterSheet</name>
    <message>
        <source>The interpreter</source>
        <translation type="unfinished">ล่าม</translation>
    </message>
    <message>
        <source>For you alone. Press here where the interpreter does not see the screen.</source>
        <translation type="unfinished">สำหรับคุณเท่านั้น กดตรงนี้ตอนที่ล่ามมองไม่เห็นหน้าจอ</translation>
    </message>
    <message>
        <source>The interpreter needs a break</source>
        <translation type="unfinished">ล่ามต้องการพัก</translation>
    </message>
    <message>
        <source>Card for the interpreter</source>
        <translation type="unfinished">บัตรสำหรับล่าม</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished">อ้างอิง %1</translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <translation type="unfinished">มีคนอยู่ในอันตรายตอนนี้</translation>
    </message>
    <message>
        <source>Offer a break</source>
        <translation type="unfinished">ชวนพัก</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">เลิกทำ</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">ล่าม</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation type="unfinished">วันนี้พอแค่นี้</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">ไม่ใช่วันนี้</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation type="unfinished">พอแค่นี้ก่อน</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished">หัวข้อทั้งหมด</translation>
    </message>
    <message>
        <source>When ready</source>
        <translation type="unfinished">เมื่อพร้อม</translation>
    </message>
    <message>
        <source>This conversation was begun earlier</source>
        <translation type="unfinished">การพูดคุยนี้เริ่มไว้ก่อนแล้ว</translation>
    </message>
    <message>
        <source>Read what was told, so that nobody has to tell it again.</source>
        <translation type="unfinished">อ่านสิ่งที่เล่าแล้ว จะได้ไม่มีใครต้องเล่าซ้ำ</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished">อ่าน</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Told already: %1</source>
        <translation type="unfinished">เล่าแล้ว: %1</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation type="unfinished">หรือ: %1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation type="unfinished">เก็บไว้: %1</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation type="unfinished">อธิบายแล้ว</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation type="unfinished">อธิบายแล้ว: %1</translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished">เพราะ</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation type="unfinished">สำหรับตัวคุณเอง</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">ตามคำพูดของเขาเอง</translation>
    </message>
</context>
<context>
    <name>ItemsPane</name>
    <message>
        <source>Under 18, or age not sure</source>
        <translation type="unfinished">อายุต่ำกว่า 18 ปี หรือไม่แน่ใจอายุ</translation>
    </message>
    <message>
        <source>Child protection comes first. Keep it short. No adult consent is needed to call them.</source>
        <translation type="unfinished">การคุ้มครองเด็กมาก่อน คุยให้สั้น การโทรหาหน่วยงานคุ้มครองเด็กไม่ต้องมีผู้ใหญ่ยินยอม</translation>
    </message>
    <message>
        <source>Talk for a child</source>
        <translation type="unfinished">การพูดคุยสำหรับเด็ก</translation>
    </message>
    <message>
        <source>Go on with another kind of talk</source>
        <translation type="unfinished">คุยต่อด้วยแนวอื่น</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of the screens</source>
        <translation type="unfinished">ภาษาของหน้าจอ</translation>
    </message>
    <message>
        <source>The language of the person is chosen for each conversation.</source>
        <translation type="unfinished">ภาษาของคนที่คุยด้วย เลือกในการพูดคุยแต่ละครั้ง</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>said by the person</source>
        <translation type="unfinished">เจ้าตัวบอก</translation>
    </message>
    <message>
        <source>seen by the officer</source>
        <translation type="unfinished">เจ้าหน้าที่เห็น</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation type="unfinished">เห็น: %1</translation>
    </message>
    <message>
        <source>Draft until a supervisor has seen it</source>
        <translation type="unfinished">ร่าง จนกว่าหัวหน้างานจะได้ดู</translation>
    </message>
    <message>
        <source>What the person told, and the control behind it</source>
        <translation type="unfinished">สิ่งที่เจ้าตัวเล่า และการควบคุมที่อยู่เบื้องหลัง</translation>
    </message>
    <message>
        <source>For %1 alone. Do not copy it, do not pass it on, do not put it with the letter.</source>
        <translation type="unfinished">สำหรับ %1 เท่านั้น อย่าทำสำเนา อย่าส่งต่อ อย่าเก็บไว้รวมกับจดหมาย</translation>
    </message>
    <message>
        <source>This is no confession and no statement to an investigation. It was told in a conversation about protection.</source>
        <translation type="unfinished">นี่ไม่ใช่คำรับสารภาพ และไม่ใช่คำให้การต่อการสอบสวน เป็นสิ่งที่เล่าในการพูดคุยเรื่องการคุ้มครอง</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">รหัสอ้างอิง</translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished">เขียนเมื่อ</translation>
    </message>
    <message>
        <source>The person agreed</source>
        <translation type="unfinished">เจ้าตัวยินยอมเมื่อ</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">จาก</translation>
    </message>
    <message>
        <source>Call us</source>
        <translation type="unfinished">โทรหาเรา</translation>
    </message>
    <message>
        <source>What the person was told or made to do</source>
        <translation type="unfinished">สิ่งที่เจ้าตัวถูกสั่งหรือถูกบังคับให้ทำ</translation>
    </message>
    <message>
        <source>Control, threats and deception around it</source>
        <translation type="unfinished">การควบคุม การข่มขู่ และการหลอกลวงที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation type="unfinished">วิธีอ่านเอกสารนี้</translation>
    </message>
    <message>
        <source>The words are the person&apos;s, as they were noted, and only those the person agreed to share. What is not here was not asked, not told or not shared: it means nothing.</source>
        <translation type="unfinished">ถ้อยคำเป็นของเจ้าตัวตามที่จดไว้ และมีเฉพาะส่วนที่เจ้าตัวยินยอมให้บอกต่อ สิ่งที่ไม่อยู่ในนี้คือไม่ได้ถาม ไม่ได้เล่า หรือไม่ได้บอกต่อ ไม่มีความหมายอื่นใด</translation>
    </message>
    <message>
        <source>Memory of frightening events is often incomplete and changes in detail. That is no sign of a lie.</source>
        <translation type="unfinished">ความจำเกี่ยวกับเหตุการณ์น่ากลัวมักไม่ครบถ้วน และรายละเอียดมักเปลี่ยนไป นั่นไม่ได้แสดงว่าพูดไม่จริง</translation>
    </message>
    <message>
        <source>We ask that detention, charges, removal and fines be suspended until the bodies in charge have looked at the person&apos;s situation (ASEAN Convention Against Trafficking in Persons, Art. 14(7)).</source>
        <translation type="unfinished">เราขอให้ระงับการกักตัว การตั้งข้อหา การส่งตัวออกนอกประเทศ และการปรับไว้ก่อน จนกว่าหน่วยงานที่รับผิดชอบจะได้พิจารณาสถานการณ์ของเจ้าตัว (อนุสัญญาอาเซียนว่าด้วยการต่อต้านการค้ามนุษย์ ข้อ 14(7))</translation>
    </message>
    <message>
        <source>Whoever wrote this decides neither what the person did nor what they are in law.</source>
        <translation type="unfinished">ผู้เขียนเอกสารนี้ไม่ได้ตัดสินว่าเจ้าตัวทำอะไร หรือมีสถานะใดตามกฎหมาย</translation>
    </message>
    <message>
        <source>For the journey</source>
        <translation type="unfinished">สำหรับการเดินทาง</translation>
    </message>
    <message>
        <source>For the one who travels with the person and the one who meets them. Nobody else reads it. Destroy it after the arrival.</source>
        <translation type="unfinished">สำหรับผู้ที่เดินทางไปกับเจ้าตัวและผู้ที่มารับเท่านั้น คนอื่นไม่อ่าน โปรดทำลายเมื่อถึงแล้ว</translation>
    </message>
    <message>
        <source>Please ask nothing about what happened, the family or other countries.</source>
        <translation type="unfinished">โปรดอย่าถามเรื่องสิ่งที่เกิดขึ้น ครอบครัว หรือประเทศอื่น</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished">ระหว่างทาง</translation>
    </message>
    <message>
        <source>On arrival</source>
        <translation type="unfinished">เมื่อไปถึง</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ภาษา</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">ต้องมีล่าม</translation>
    </message>
    <message>
        <source>You call us</source>
        <translation type="unfinished">โทรหาเราได้ที่</translation>
    </message>
    <message>
        <source>If nobody answers</source>
        <translation type="unfinished">ถ้าไม่มีใครรับสาย</translation>
    </message>
    <message>
        <source>not on this sheet</source>
        <translation type="unfinished">ไม่อยู่ในแผ่นข้อมูลนี้</translation>
    </message>
    <message>
        <source>Please</source>
        <translation type="unfinished">ขอความกรุณา</translation>
    </message>
    <message>
        <source>When the person wants to stop, stop first. Then call us. The person decides.</source>
        <translation type="unfinished">ถ้าเจ้าตัวอยากหยุด ให้หยุดก่อน แล้วโทรหาเรา เจ้าตัวเป็นคนตัดสินใจ</translation>
    </message>
    <message>
        <source>Tell nobody the day, the hour or the place of arrival. Let nobody near who is not named above, whoever they say they are.</source>
        <translation type="unfinished">อย่าบอกใครเรื่องวัน เวลา หรือสถานที่ที่จะไปถึง อย่าให้คนที่ไม่มีชื่อข้างบนเข้าใกล้ ไม่ว่าเขาจะบอกว่าเป็นใคร</translation>
    </message>
    <message>
        <source>No picture, no reporter, no name called out.</source>
        <translation type="unfinished">ไม่ถ่ายภาพ ไม่มีนักข่าว ไม่เรียกชื่อให้คนอื่นได้ยิน</translation>
    </message>
    <message>
        <source>Papers, phone, bags and medicine stay in the person&apos;s own hands. Do not touch the person unless they ask you to.</source>
        <translation type="unfinished">เอกสาร โทรศัพท์ กระเป๋า และยา ให้อยู่ในมือเจ้าตัวเอง อย่าแตะต้องตัว เว้นแต่เจ้าตัวขอ</translation>
    </message>
    <message>
        <source>No office and no questions on the day of arrival. Rest comes first.</source>
        <translation type="unfinished">วันที่ไปถึง ไม่ไปสำนักงานใดและไม่ถามอะไร ให้พักก่อน</translation>
    </message>
    <message>
        <source>Asked already, or not yours to ask</source>
        <translation type="unfinished">ถามไปแล้ว หรือไม่ใช่เรื่องที่คุณต้องถาม</translation>
    </message>
    <message>
        <source>What is not here</source>
        <translation type="unfinished">สิ่งที่ไม่อยู่ในนี้</translation>
    </message>
    <message>
        <source>Every sheet leaves out who the person is, what they told, any reason, and anything about papers, offices or other countries. A line that says “not on this sheet” was not asked, not answered or kept back: it means nothing.</source>
        <translation type="unfinished">แผ่นข้อมูลทุกแผ่นเว้นไม่บอกว่าเจ้าตัวเป็นใคร เล่าอะไร เหตุผลใด และเรื่องเกี่ยวกับเอกสาร สำนักงาน หรือประเทศอื่น บรรทัดที่เขียนว่า “ไม่อยู่ในแผ่นข้อมูลนี้” คือไม่ได้ถาม ไม่ได้ตอบ หรือขอไม่บอก ไม่มีความหมายอื่นใด</translation>
    </message>
    <message>
        <source>The person has heard this sheet and can take it back at any time. Then destroy it.</source>
        <translation type="unfinished">เจ้าตัวได้ฟังแผ่นข้อมูลนี้แล้ว และขอถอนคืนได้ทุกเมื่อ ถ้าถอนคืน โปรดทำลาย</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation type="unfinished">รหัสอ้างอิง %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">หน้า %1 จาก %2</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">เอกสาร</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">ฝึกใช้</translation>
    </message>
    <message>
        <source>Practice: an invented person. Do not act on this paper.</source>
        <translation type="unfinished">ฝึกใช้: คนสมมติ อย่าดำเนินการตามเอกสารนี้</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">ไม่ทราบ</translation>
    </message>
    <message>
        <source>a doctor or nurse</source>
        <translation type="unfinished">หมอหรือพยาบาล</translation>
    </message>
    <message>
        <source>someone trained in psychological support</source>
        <translation type="unfinished">คนที่ได้รับการอบรมด้านการดูแลจิตใจ</translation>
    </message>
    <message>
        <source>a safe place to sleep</source>
        <translation type="unfinished">ที่นอนที่ปลอดภัย</translation>
    </message>
    <message>
        <source>food, water or clothes</source>
        <translation type="unfinished">อาหาร น้ำ หรือเสื้อผ้า</translation>
    </message>
    <message>
        <source>an interpreter</source>
        <translation type="unfinished">ล่าม</translation>
    </message>
    <message>
        <source>a lawyer or legal aid</source>
        <translation type="unfinished">ทนายความหรือความช่วยเหลือทางกฎหมาย</translation>
    </message>
    <message>
        <source>to speak with a consular officer</source>
        <translation type="unfinished">คุยกับเจ้าหน้าที่กงสุล</translation>
    </message>
    <message>
        <source>contact with family</source>
        <translation type="unfinished">ติดต่อครอบครัว</translation>
    </message>
    <message>
        <source>help to find family</source>
        <translation type="unfinished">ช่วยตามหาครอบครัว</translation>
    </message>
    <message>
        <source>help to travel home</source>
        <translation type="unfinished">ช่วยเรื่องเดินทางกลับบ้าน</translation>
    </message>
    <message>
        <source>access to international protection</source>
        <translation type="unfinished">เข้าถึงความคุ้มครองระหว่างประเทศ</translation>
    </message>
    <message>
        <source>identity or travel papers</source>
        <translation type="unfinished">เอกสารประจำตัวหรือเอกสารเดินทาง</translation>
    </message>
    <message>
        <source>help to find a missing person</source>
        <translation type="unfinished">ช่วยตามหาคนที่หายไป</translation>
    </message>
    <message>
        <source>an injury</source>
        <translation type="unfinished">บาดเจ็บ</translation>
    </message>
    <message>
        <source>sudden or severe illness</source>
        <translation type="unfinished">ป่วยกะทันหันหรือป่วยหนัก</translation>
    </message>
    <message>
        <source>pregnancy with pain or bleeding</source>
        <translation type="unfinished">ตั้งครรภ์และปวดหรือมีเลือดออก</translation>
    </message>
    <message>
        <source>recent sexual violence: some care works only in the first 72 hours</source>
        <translation type="unfinished">เพิ่งเกิดความรุนแรงทางเพศ: การดูแลบางอย่างได้ผลภายใน 72 ชั่วโมงแรกเท่านั้น</translation>
    </message>
    <message>
        <source>risk of self-harm: do not leave alone</source>
        <translation type="unfinished">เสี่ยงทำร้ายตัวเอง: อย่าปล่อยให้อยู่คนเดียว</translation>
    </message>
    <message>
        <source>overdose or withdrawal</source>
        <translation type="unfinished">ใช้ยาเกินขนาดหรือมีอาการถอนยา</translation>
    </message>
    <message>
        <source>unconscious or hard to wake</source>
        <translation type="unfinished">หมดสติหรือปลุกตื่นยาก</translation>
    </message>
    <message>
        <source>a threat in or near the building</source>
        <translation type="unfinished">มีภัยคุกคามในอาคารหรือใกล้อาคาร</translation>
    </message>
    <message>
        <source>someone the person fears is near</source>
        <translation type="unfinished">มีคนที่เจ้าตัวกลัวอยู่ใกล้</translation>
    </message>
    <message>
        <source>a child without a responsible adult</source>
        <translation type="unfinished">เด็กที่ไม่มีผู้ใหญ่รับผิดชอบดูแล</translation>
    </message>
    <message>
        <source>another danger: ask us</source>
        <translation type="unfinished">อันตรายอื่น: ถามเรา</translation>
    </message>
    <message>
        <source>18 or older</source>
        <translation type="unfinished">อายุ 18 ปีขึ้นไป</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation type="unfinished">อายุต่ำกว่า 18 ปี</translation>
    </message>
    <message>
        <source>not sure: treat as under 18 until it is known</source>
        <translation type="unfinished">ไม่แน่ใจ: ให้ดูแลแบบอายุต่ำกว่า 18 ปีจนกว่าจะทราบ</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">หญิง</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">ชาย</translation>
    </message>
    <message>
        <source>other: ask the person, in private</source>
        <translation type="unfinished">อื่นๆ: ถามเจ้าตัวเป็นการส่วนตัว</translation>
    </message>
    <message>
        <source>with us, at an airport</source>
        <translation type="unfinished">อยู่กับเรา ที่สนามบิน</translation>
    </message>
    <message>
        <source>with us, at a land border</source>
        <translation type="unfinished">อยู่กับเรา ที่ด่านพรมแดนทางบก</translation>
    </message>
    <message>
        <source>with us, at a seaport</source>
        <translation type="unfinished">อยู่กับเรา ที่ท่าเรือ</translation>
    </message>
    <message>
        <source>at a consulate</source>
        <translation type="unfinished">ที่สถานกงสุล</translation>
    </message>
    <message>
        <source>in detention</source>
        <translation type="unfinished">ในสถานที่กักตัว</translation>
    </message>
    <message>
        <source>in a reception centre</source>
        <translation type="unfinished">ในศูนย์แรกรับ</translation>
    </message>
    <message>
        <source>in the community</source>
        <translation type="unfinished">ในชุมชน</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">สุขภาพ</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished">ยา</translation>
    </message>
    <message>
        <source>Better avoided</source>
        <translation type="unfinished">ควรเลี่ยง</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished">สิ่งที่ช่วยได้</translation>
    </message>
    <message>
        <source>Papers and bags</source>
        <translation type="unfinished">เอกสารและกระเป๋า</translation>
    </message>
    <message>
        <source>Wants to stop</source>
        <translation type="unfinished">เมื่ออยากหยุด</translation>
    </message>
    <message>
        <source>May meet them</source>
        <translation type="unfinished">ใครมารับได้</translation>
    </message>
    <message>
        <source>Not to be told</source>
        <translation type="unfinished">ใครต้องไม่รู้</translation>
    </message>
    <message>
        <source>First night</source>
        <translation type="unfinished">คืนแรก</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">อายุ</translation>
    </message>
    <message>
        <source>Contact with family</source>
        <translation type="unfinished">การติดต่อครอบครัว</translation>
    </message>
    <message>
        <source>Anything that happened before</source>
        <translation type="unfinished">เรื่องใดๆ ที่เกิดขึ้นก่อนหน้านี้</translation>
    </message>
    <message>
        <source>Home and safe places</source>
        <translation type="unfinished">บ้านและที่ปลอดภัย</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished">สิ่งที่อยากได้</translation>
    </message>
    <message>
        <source>urgent: within 24 hours</source>
        <translation type="unfinished">เร่งด่วน: ภายใน 24 ชั่วโมง</translation>
    </message>
    <message>
        <source>soon: within 72 hours</source>
        <translation type="unfinished">เร็วๆ นี้: ภายใน 72 ชั่วโมง</translation>
    </message>
    <message>
        <source>within two weeks</source>
        <translation type="unfinished">ภายในสองสัปดาห์</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ใช่</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">ไม่</translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished">โทรศัพท์</translation>
    </message>
    <message>
        <source>text message</source>
        <translation type="unfinished">ข้อความ</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished">WhatsApp</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished">อีเมล</translation>
    </message>
    <message>
        <source>radio</source>
        <translation type="unfinished">วิทยุ</translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished">ไปพบด้วยตนเอง</translation>
    </message>
    <message>
        <source>%1, ask for %2</source>
        <translation type="unfinished">%1 ขอสายต่อ %2</translation>
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished">คำถาม</translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished">รายการ</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished">ผู้ติดต่อ</translation>
    </message>
    <message>
        <source>Content: %1</source>
        <translation type="unfinished">เนื้อหา: %1</translation>
    </message>
    <message>
        <source>Request for help</source>
        <translation type="unfinished">คำขอความช่วยเหลือ</translation>
    </message>
    <message>
        <source>Needed now: %1</source>
        <translation type="unfinished">สิ่งที่ต้องการตอนนี้: %1</translation>
    </message>
    <message>
        <source>not known yet, please call us</source>
        <translation type="unfinished">ยังไม่ทราบ โปรดโทรหาเรา</translation>
    </message>
    <message>
        <source>Danger now: %1</source>
        <translation type="unfinished">อันตรายตอนนี้: %1</translation>
    </message>
    <message>
        <source>Which danger: %1</source>
        <translation type="unfinished">อันตรายอะไร: %1</translation>
    </message>
    <message>
        <source>Answer us: %1</source>
        <translation type="unfinished">โปรดตอบเรา: %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">ถึง</translation>
    </message>
    <message>
        <source>%1; country: %2</source>
        <translation type="unfinished">%1; ประเทศ: %2</translation>
    </message>
    <message>
        <source>Help needed</source>
        <translation type="unfinished">ความช่วยเหลือที่ต้องการ</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">ยังไม่ได้ถาม</translation>
    </message>
    <message>
        <source>as soon as you have read this, also if the answer is no</source>
        <translation type="unfinished">ทันทีที่อ่าน แม้คำตอบคือไม่ได้</translation>
    </message>
    <message>
        <source>by %1, also if the answer is no</source>
        <translation type="unfinished">ภายใน %1 แม้คำตอบคือไม่ได้</translation>
    </message>
    <message>
        <source>Who calls whom</source>
        <translation type="unfinished">ใครโทรหาใคร</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation type="unfinished">เราคือใคร</translation>
    </message>
    <message>
        <source>Give the reference. Do not give or ask for a name on the phone.</source>
        <translation type="unfinished">แจ้งรหัสอ้างอิง อย่าบอกหรือถามชื่อทางโทรศัพท์</translation>
    </message>
    <message>
        <source>Answer with one of: we can; we can, if …; we have no room; this is not for us; call … instead.</source>
        <translation type="unfinished">ตอบอย่างใดอย่างหนึ่ง: ทำได้; ทำได้ ถ้า …; ไม่มีที่ว่าง; ไม่ใช่งานของเรา; โทร … แทน</translation>
    </message>
    <message>
        <source>If we do not hear from you in time, we call you once more and then ask another service.</source>
        <translation type="unfinished">ถ้าเราไม่ได้รับคำตอบทันเวลา เราจะโทรหาคุณอีกครั้งหนึ่ง แล้วขอหน่วยบริการอื่น</translation>
    </message>
    <message>
        <source>If we do not hear from you in time, we call you again: we know of no other service.</source>
        <translation type="unfinished">ถ้าเราไม่ได้รับคำตอบทันเวลา เราจะโทรหาคุณอีก เพราะเราไม่รู้จักหน่วยบริการอื่น</translation>
    </message>
    <message>
        <source>Before we say anything about the person, we ask you who you are; please ask us too.</source>
        <translation type="unfinished">ก่อนพูดอะไรเกี่ยวกับเจ้าตัว เราจะถามว่าคุณเป็นใคร โปรดถามเราด้วย</translation>
    </message>
    <message>
        <source>How sure we are of your contact: nobody in our agency has checked it.</source>
        <translation type="unfinished">เราแน่ใจในข้อมูลติดต่อของคุณแค่ไหน: ยังไม่มีใครในหน่วยงานของเราตรวจสอบ</translation>
    </message>
    <message numerus="yes">
        <source>last checked on %1, %n day(s) before this letter</source>
        <translation type="unfinished">
            <numerusform>ตรวจสอบล่าสุดเมื่อ %1 คือ %n วันก่อนจดหมายนี้</numerusform>
        </translation>
    </message>
    <message>
        <source>last checked on %1</source>
        <translation type="unfinished">ตรวจสอบล่าสุดเมื่อ %1</translation>
    </message>
    <message>
        <source>How sure we are of your contact: %1.</source>
        <translation type="unfinished">เราแน่ใจในข้อมูลติดต่อของคุณแค่ไหน: %1</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">เจ้าตัว</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">เพศ</translation>
    </message>
    <message>
        <source>Interpret only with someone the person accepts, never with a companion.</source>
        <translation type="unfinished">ให้แปลโดยคนที่เจ้าตัวยอมรับเท่านั้น ห้ามใช้คนที่มาด้วยกัน</translation>
    </message>
    <message>
        <source>Reaching the person safely</source>
        <translation type="unfinished">ติดต่อเจ้าตัวอย่างปลอดภัย</translation>
    </message>
    <message>
        <source>Where now</source>
        <translation type="unfinished">ตอนนี้อยู่ที่ไหน</translation>
    </message>
    <message>
        <source>Safe way</source>
        <translation type="unfinished">วิธีที่ปลอดภัย</translation>
    </message>
    <message>
        <source>not known: only through us</source>
        <translation type="unfinished">ไม่ทราบ: ผ่านเราเท่านั้น</translation>
    </message>
    <message>
        <source>Use no other way. Do not say who you are or why you call until you are sure who listens.</source>
        <translation type="unfinished">อย่าใช้วิธีอื่น อย่าบอกว่าคุณเป็นใครหรือโทรมาเรื่องอะไร จนกว่าจะแน่ใจว่าใครฟังอยู่</translation>
    </message>
    <message>
        <source>There is someone who must not learn where the person is. Ask the person, alone, before you speak or write to anyone.</source>
        <translation type="unfinished">มีคนที่ต้องไม่รู้ว่าเจ้าตัวอยู่ที่ไหน ให้ถามเจ้าตัวตามลำพังก่อนพูดหรือเขียนถึงใคร</translation>
    </message>
    <message>
        <source>Please do not</source>
        <translation type="unfinished">ขอความกรุณาอย่าทำ</translation>
    </message>
    <message>
        <source>Ask only what you must know to help today. Do not question the person about what happened; ask us first what was told.</source>
        <translation type="unfinished">ถามเฉพาะสิ่งที่ต้องรู้เพื่อช่วยวันนี้ อย่าถามเจ้าตัวว่าเกิดอะไรขึ้น ให้ถามเราก่อนว่าเล่าอะไรไว้แล้ว</translation>
    </message>
    <message>
        <source>no other police unit</source>
        <translation type="unfinished">หน่วยตำรวจอื่น</translation>
    </message>
    <message>
        <source>no police</source>
        <translation type="unfinished">ตำรวจ</translation>
    </message>
    <message>
        <source>Do not tell anyone else about the person: no embassy, %1, no family member, no employer, no agent, no journalist, unless the person agrees, alone with you and in their language.</source>
        <translation type="unfinished">อย่าบอกใครอื่นเกี่ยวกับเจ้าตัว ไม่ว่าสถานทูต %1 คนในครอบครัว นายจ้าง นายหน้า หรือนักข่าว เว้นแต่เจ้าตัวยินยอม โดยอยู่กับคุณตามลำพังและคุยในภาษาของเขา</translation>
    </message>
    <message>
        <source>Do not leave the person alone with anyone who came with them or who comes to fetch them.</source>
        <translation type="unfinished">อย่าปล่อยให้เจ้าตัวอยู่ตามลำพังกับคนที่มาด้วยกันหรือคนที่มารับ</translation>
    </message>
    <message>
        <source>Do not make help depend on working with the police or on telling more.</source>
        <translation type="unfinished">อย่าให้ความช่วยเหลือขึ้นกับการร่วมมือกับตำรวจหรือการเล่าเพิ่ม</translation>
    </message>
    <message>
        <source>Do not promise anything about papers, charges or going home.</source>
        <translation type="unfinished">อย่าสัญญาอะไรเรื่องเอกสาร ข้อหา หรือการกลับบ้าน</translation>
    </message>
    <message>
        <source>Already talked about</source>
        <translation type="unfinished">คุยกันแล้ว</translation>
    </message>
    <message>
        <source>Told, do not ask again</source>
        <translation type="unfinished">เล่าแล้ว อย่าถามอีก</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation type="unfinished">ไม่มีอะไรจดไว้</translation>
    </message>
    <message>
        <source>Not talked about</source>
        <translation type="unfinished">ไม่ได้คุย</translation>
    </message>
    <message>
        <source>What was not talked about says nothing: it was not asked, or it was not the moment. Harder subjects are not listed here, told or not.</source>
        <translation type="unfinished">เรื่องที่ไม่ได้คุยไม่มีความหมายใด คือไม่ได้ถาม หรือยังไม่ใช่เวลาที่เหมาะ เรื่องที่หนักกว่านี้ไม่ได้เขียนไว้ที่นี่ ไม่ว่าเล่าแล้วหรือไม่</translation>
    </message>
    <message>
        <source>Protection from punishment</source>
        <translation type="unfinished">การคุ้มครองไม่ให้ถูกลงโทษ</translation>
    </message>
    <message>
        <source>Compelled acts reported</source>
        <translation type="unfinished">มีการเล่าว่าถูกบังคับให้ทำ</translation>
    </message>
    <message>
        <source>We ask that detention, charges, removal and fines be suspended until the bodies in charge have looked at the person&apos;s situation.</source>
        <translation type="unfinished">เราขอให้ระงับการกักตัว การตั้งข้อหา การส่งตัวออกนอกประเทศ และการปรับไว้ก่อน จนกว่าหน่วยงานที่รับผิดชอบจะได้พิจารณาสถานการณ์ของเจ้าตัว</translation>
    </message>
    <message>
        <source>Why you have this letter</source>
        <translation type="unfinished">เหตุที่คุณได้รับจดหมายนี้</translation>
    </message>
    <message>
        <source>A life is at risk: here is only what you need to help.</source>
        <translation type="unfinished">มีชีวิตที่อยู่ในความเสี่ยง ในนี้มีเฉพาะสิ่งที่คุณต้องรู้เพื่อช่วย</translation>
    </message>
    <message>
        <source>The person is, or may be, under 18: it is sent in their best interests.</source>
        <translation type="unfinished">เจ้าตัวอายุต่ำกว่า 18 ปี หรืออาจต่ำกว่า จึงส่งมาเพื่อประโยชน์สูงสุดของเขา</translation>
    </message>
    <message>
        <source>The person agreed that you are told this and no more (%1).</source>
        <translation type="unfinished">เจ้าตัวยินยอมให้คุณรู้เท่านี้ ไม่มากกว่านี้ (%1)</translation>
    </message>
    <message>
        <source>Only those who help may read it. If the person changes their mind we tell you: then destroy it. Write no name on it.</source>
        <translation type="unfinished">เฉพาะคนที่ช่วยเท่านั้นที่อ่านได้ ถ้าเจ้าตัวเปลี่ยนใจ เราจะบอกคุณ แล้วโปรดทำลาย อย่าเขียนชื่อลงในนี้</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>LostWords</name>
    <message>
        <source>One entry was not saved before the lock</source>
        <translation type="unfinished">มี 1 รายการที่ไม่ได้เก็บก่อนล็อก</translation>
    </message>
    <message>
        <source>%1 entries were not saved before the lock</source>
        <translation type="unfinished">มี %1 รายการที่ไม่ได้เก็บก่อนล็อก</translation>
    </message>
    <message>
        <source>The storage of this tablet refused what was written last. What you still know of it, please write down now.</source>
        <translation type="unfinished">หน่วยเก็บข้อมูลของแท็บเล็ตนี้ไม่รับสิ่งที่เขียนล่าสุด สิ่งที่คุณยังจำได้ โปรดเขียนไว้ตอนนี้</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished">บันทึก</translation>
    </message>
</context>
<context>
    <name>MarksRow</name>
    <message>
        <source>said</source>
        <translation type="unfinished">บอก</translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished">เห็น</translation>
    </message>
    <message>
        <source>not explored</source>
        <translation type="unfinished">ยังไม่ได้คุย</translation>
    </message>
    <message>
        <source>did not say</source>
        <translation type="unfinished">ไม่ขอบอก</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished">ไม่ได้บอกถึง</translation>
    </message>
    <message>
        <source>Mark while listening</source>
        <translation type="unfinished">ทำเครื่องหมายขณะฟัง</translation>
    </message>
</context>
<context>
    <name>NewConversationPage</name>
    <message>
        <source>New conversation</source>
        <translation type="unfinished">การพูดคุยใหม่</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">เริ่ม</translation>
    </message>
    <message>
        <source>Which kind of talk is it?</source>
        <translation type="unfinished">เป็นการพูดคุยแบบไหน</translation>
    </message>
    <message>
        <source>You can go on with another one later. Nothing is asked twice.</source>
        <translation type="unfinished">คุยต่อด้วยแนวอื่นทีหลังได้ จะไม่มีการถามซ้ำ</translation>
    </message>
    <message>
        <source>Which language does the person feel at home in?</source>
        <translation type="unfinished">เจ้าตัวสบายใจที่จะคุยภาษาไหน</translation>
    </message>
    <message>
        <source>You can leave this open and ask later. Begin when you are both ready.</source>
        <translation type="unfinished">จะเว้นไว้แล้วถามทีหลังก็ได้ เริ่มเมื่อพร้อมทั้งสองคน</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Five words, drawn by chance. Write them on paper and keep it away from the tablet.</source>
        <translation type="unfinished">คำห้าคำที่สุ่มมา เขียนลงกระดาษ แล้วเก็บให้ห่างจากแท็บเล็ต</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished">คำอื่น</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">วลีรหัสผ่านของคุณเอง</translation>
    </message>
    <message>
        <source>At least 15 characters, in any script. Several words that do not belong together work well.</source>
        <translation type="unfinished">อย่างน้อย 15 ตัวอักษร ใช้อักษรภาษาใดก็ได้ คำหลายคำที่ไม่เกี่ยวกันใช้ได้ดี</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">วลีรหัสผ่านเดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>The five words, as you wrote them down</source>
        <translation type="unfinished">คำห้าคำ ตามที่คุณเขียนไว้</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished">สักครู่</translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <translation type="unfinished">ขอคำห้าคำ</translation>
    </message>
    <message>
        <source>Choose my own passphrase</source>
        <translation type="unfinished">ตั้งวลีรหัสผ่านเอง</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Their words</source>
        <translation type="unfinished">คำพูดของเขา</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation type="unfinished">สิ่งที่ฉันเห็น</translation>
    </message>
    <message>
        <source>My thought</source>
        <translation type="unfinished">ความคิดของฉัน</translation>
    </message>
    <message>
        <source>%1, with a correction</source>
        <translation type="unfinished">%1 มีคำแก้ไข</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation type="unfinished">เครื่องหมาย: %1</translation>
    </message>
</context>
<context>
    <name>OnwardSheet</name>
    <message>
        <source>Go on with another kind of talk</source>
        <translation type="unfinished">คุยต่อด้วยแนวอื่น</translation>
    </message>
    <message>
        <source>What was said, ticked and chosen stays in this case. Nothing has to be asked again.</source>
        <translation type="unfinished">สิ่งที่พูด ทำเครื่องหมาย และเลือกไว้ ยังอยู่ในเคสนี้ ไม่ต้องถามอะไรซ้ำ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">ต่อไป</translation>
    </message>
    <message>
        <source>Please choose one first.</source>
        <translation type="unfinished">โปรดเลือกแนวหนึ่งก่อน</translation>
    </message>
</context>
<context>
    <name>OpeningNotices</name>
    <message>
        <source>This vault was put back to an earlier state</source>
        <translation type="unfinished">ตู้นิรภัยนี้ถูกย้อนกลับไปเป็นสภาพก่อนหน้า</translation>
    </message>
    <message>
        <source>Later work may be missing. What you see can be read and gone on with. Tell your supervisor today.</source>
        <translation type="unfinished">งานหลังจากนั้นอาจหายไป สิ่งที่เห็นอยู่อ่านและทำต่อได้ โปรดแจ้งหัวหน้างานวันนี้</translation>
    </message>
    <message>
        <source>Another vault on this tablet was put back, or is gone</source>
        <translation type="unfinished">ตู้นิรภัยอื่นในแท็บเล็ตนี้ถูกย้อนกลับ หรือหายไป</translation>
    </message>
    <message>
        <source>Yours is not affected. Tell the colleague whose vault it is, and your supervisor.</source>
        <translation type="unfinished">ของคุณไม่กระทบ โปรดแจ้งเพื่อนร่วมงานที่เป็นเจ้าของ และหัวหน้างานของคุณ</translation>
    </message>
    <message>
        <source>Two custodians opened this vault on %1</source>
        <translation type="unfinished">ผู้ดูแลกุญแจสองคนเปิดตู้นิรภัยนี้เมื่อ %1</translation>
    </message>
    <message>
        <source>If you did not ask for that, tell your supervisor and the integrity office. This stays here for 30 days.</source>
        <translation type="unfinished">ถ้าคุณไม่ได้ขอ โปรดแจ้งหัวหน้างานและฝ่ายจริยธรรม ข้อความนี้จะอยู่ 30 วัน</translation>
    </message>
    <message>
        <source>A file beside your vault is missing, or is not its own</source>
        <translation type="unfinished">ไฟล์ที่อยู่คู่ตู้นิรภัยของคุณหายไป หรือไม่ใช่ไฟล์ของตู้นี้</translation>
    </message>
    <message>
        <source>What you see can be gone on with. Tell your technician today: somebody may have worked on this tablet&apos;s files.</source>
        <translation type="unfinished">สิ่งที่เห็นอยู่ทำต่อได้ โปรดแจ้งช่างเทคนิควันนี้ อาจมีคนยุ่งกับไฟล์ในแท็บเล็ตนี้</translation>
    </message>
    <message>
        <source>The custodians of your vault were set anew</source>
        <translation type="unfinished">มีการตั้งผู้ดูแลกุญแจตู้นิรภัยของคุณใหม่</translation>
    </message>
    <message>
        <source>Two of them together can open it if you forget the passphrase. If nobody told you, ask your supervisor.</source>
        <translation type="unfinished">ถ้าคุณลืมวลีรหัสผ่าน สองคนในนั้นร่วมกันเปิดได้ ถ้าไม่มีใครบอกคุณ โปรดถามหัวหน้างาน</translation>
    </message>
    <message>
        <source>A wrong passphrase was tried on %1</source>
        <translation type="unfinished">มีการลองวลีรหัสผ่านที่ผิดเมื่อ %1</translation>
    </message>
    <message>
        <source>Wrong passphrases were tried, from %1 to %2</source>
        <translation type="unfinished">มีการลองวลีรหัสผ่านที่ผิด ตั้งแต่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>If that was you, all is well. If not, tell your supervisor.</source>
        <translation type="unfinished">ถ้าเป็นคุณ ก็ไม่มีปัญหา ถ้าไม่ใช่ โปรดแจ้งหัวหน้างาน</translation>
    </message>
    <message>
        <source>Show all %1 notices</source>
        <translation type="unfinished">แสดงข้อความแจ้งทั้ง %1 ข้อ</translation>
    </message>
</context>
<context>
    <name>OwnQuestionButton</name>
    <message>
        <source>My own question</source>
        <translation type="unfinished">คำถามของฉันเอง</translation>
    </message>
</context>
<context>
    <name>OwnQuestionSheet</name>
    <message>
        <source>My own question</source>
        <translation type="unfinished">คำถามของฉันเอง</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ปิด</translation>
    </message>
    <message>
        <source>I asked this</source>
        <translation type="unfinished">ฉันถามข้อนี้แล้ว</translation>
    </message>
    <message>
        <source>Please write the question first.</source>
        <translation type="unfinished">โปรดเขียนคำถามก่อน</translation>
    </message>
    <message>
        <source>Write it as you mean to say it</source>
        <translation type="unfinished">เขียนอย่างที่คุณตั้งใจจะพูด</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Ask it openly instead:</source>
        <translation type="unfinished">ถามแบบเปิดแทน:</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">ช่วยดูให้</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation type="unfinished">ใช้คำเหล่านี้</translation>
    </message>
    <message>
        <source>Take my own words back</source>
        <translation type="unfinished">กลับไปใช้คำของฉัน</translation>
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
        <translation type="unfinished">เปิดดู</translation>
    </message>
</context>
<context>
    <name>PaceWords</name>
    <message>
        <source>They asked to stop. Rest now, or end for today. Either is fine.</source>
        <translation type="unfinished">เขาขอหยุด พักตอนนี้ หรือจบสำหรับวันนี้ ได้ทั้งสองอย่าง</translation>
    </message>
    <message>
        <source>This may be enough for one day. Another time is fine.</source>
        <translation type="unfinished">เท่านี้อาจพอสำหรับหนึ่งวัน ไว้คราวหน้าก็ได้</translation>
    </message>
    <message>
        <source>This may be a good moment to offer a break.</source>
        <translation type="unfinished">ตอนนี้อาจเป็นจังหวะดีที่จะชวนพัก</translation>
    </message>
    <message>
        <source>The interpreter may need a rest. Ask both of them.</source>
        <translation type="unfinished">ล่ามอาจต้องการพัก ลองถามทั้งสองคน</translation>
    </message>
    <message>
        <source>Begin again with an open question, then stay quiet.</source>
        <translation type="unfinished">เริ่มใหม่ด้วยคำถามเปิด แล้วเงียบฟัง</translation>
    </message>
    <message>
        <source>Begin again openly, for example with: %1</source>
        <translation type="unfinished">เริ่มใหม่แบบเปิด เช่น %1</translation>
    </message>
    <message>
        <source>They have told you about this. Read it first, so that they need not tell it twice.</source>
        <translation type="unfinished">เขาเล่าเรื่องนี้ให้คุณฟังแล้ว อ่านก่อน เขาจะได้ไม่ต้องเล่าสองครั้ง</translation>
    </message>
    <message>
        <source>They have told you about this, under: %1. Read it there first.</source>
        <translation type="unfinished">เขาเล่าเรื่องนี้ให้คุณฟังแล้ว ในหัวข้อ: %1 อ่านตรงนั้นก่อน</translation>
    </message>
    <message>
        <source>The last questions were narrow. An open one may help: “Tell me more about that.”</source>
        <translation type="unfinished">คำถามล่าสุดเป็นคำถามแคบ คำถามเปิดอาจช่วยได้: “ช่วยเล่าเรื่องนั้นให้ฟังอีกหน่อย”</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">ซ่อนหน้าจอ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">ฝึกใช้</translation>
    </message>
</context>
<context>
    <name>PairedQuestions</name>
    <message>
        <source>Put the narrow questions away</source>
        <translation type="unfinished">ย่อคำถามแคบ</translation>
    </message>
    <message>
        <source>If you must ask narrowly</source>
        <translation type="unfinished">ถ้าจำเป็นต้องถามแคบ</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation type="unfinished">จากนั้น: %1</translation>
    </message>
    <message>
        <source>I asked this</source>
        <translation type="unfinished">ฉันถามข้อนี้แล้ว</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Write it there</source>
        <translation type="unfinished">เขียนลงที่นั่น</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished">เขียนลงใน %1 แล้ว</translation>
    </message>
    <message>
        <source>The person agrees that this service, and no other, may have this</source>
        <translation type="unfinished">เจ้าตัวยินยอมให้หน่วยบริการนี้ได้รับเอกสารนี้ และไม่ให้หน่วยอื่น</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation type="unfinished">เขียนลงที่</translation>
    </message>
    <message>
        <source>As a PDF file. A stick is better than this tablet: a file outside the vault is not encrypted.</source>
        <translation type="unfinished">เป็นไฟล์ PDF ใช้แฟลชไดรฟ์ดีกว่าแท็บเล็ตนี้ เพราะไฟล์นอกตู้นิรภัยไม่ได้เข้ารหัส</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>The vault rests after wrong passphrases</source>
        <translation type="unfinished">ตู้นิรภัยพักอยู่ หลังใส่วลีรหัสผ่านผิด</translation>
    </message>
    <message>
        <source>Please come back at %1. Who to call is there all the time.</source>
        <translation type="unfinished">โปรดกลับมาเวลา %1 หน้า “โทรหาใครได้” ยังใช้ได้ตลอด</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">กำลังเปิด</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Another passphrase</source>
        <translation type="unfinished">เปลี่ยนวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>The passphrase as it is now</source>
        <translation type="unfinished">วลีรหัสผ่านที่ใช้อยู่ตอนนี้</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation type="unfinished">ใช้ตั้งแต่ตอนนี้</translation>
    </message>
</context>
<context>
    <name>PathwayPage</name>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished">อ้างอิง %1</translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <translation type="unfinished">มีคนอยู่ในอันตรายตอนนี้</translation>
    </message>
    <message>
        <source>Offer a break</source>
        <translation type="unfinished">ชวนพัก</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation type="unfinished">วันนี้พอแค่นี้</translation>
    </message>
    <message>
        <source>Change what you do</source>
        <translation type="unfinished">เปลี่ยนสิ่งที่คุณทำ</translation>
    </message>
    <message>
        <source>Record what you do</source>
        <translation type="unfinished">บันทึกสิ่งที่คุณทำ</translation>
    </message>
    <message>
        <source>When ready</source>
        <translation type="unfinished">เมื่อพร้อม</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished">บันทึกแล้ว</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">ขั้นต่อไป</translation>
    </message>
    <message>
        <source>No step is listed for this place. Use Who to call.</source>
        <translation type="unfinished">ที่นี่ไม่มีขั้นใดในรายการ ใช้หน้า “โทรหาใครได้”</translation>
    </message>
    <message>
        <source>Fewer services</source>
        <translation type="unfinished">แสดงบริการน้อยลง</translation>
    </message>
    <message>
        <source>Other services here: %1</source>
        <translation type="unfinished">บริการอื่นที่นี่: %1</translation>
    </message>
    <message>
        <source>A card for the person</source>
        <translation type="unfinished">บัตรให้เจ้าตัว</translation>
    </message>
    <message>
        <source>One number and a reference. No word about what this is.</source>
        <translation type="unfinished">หมายเลขหนึ่งหมายเลขกับรหัสอ้างอิง ไม่มีคำใดบอกว่าคืออะไร</translation>
    </message>
    <message>
        <source>Only when the person says that it is safe to carry. Ask under Wishes.</source>
        <translation type="unfinished">เฉพาะเมื่อเจ้าตัวบอกว่าพกได้อย่างปลอดภัย ถามในส่วน “สิ่งที่อยากได้”</translation>
    </message>
    <message>
        <source>Sheet for the journey</source>
        <translation type="unfinished">แผ่นข้อมูลเดินทาง</translation>
    </message>
    <message>
        <source>For the one who travels along and the one who meets them. Needs only, no word about what happened.</source>
        <translation type="unfinished">สำหรับผู้ที่เดินทางไปด้วยและผู้ที่มารับ มีเฉพาะสิ่งที่ต้องการ ไม่มีคำใดเรื่องสิ่งที่เกิดขึ้น</translation>
    </message>
    <message>
        <source>What the next officer should know</source>
        <translation type="unfinished">สิ่งที่เจ้าหน้าที่คนต่อไปควรรู้</translation>
    </message>
    <message>
        <source>What was told, what was left, and who may know. Nobody should have to ask it again.</source>
        <translation type="unfinished">เล่าอะไรแล้ว เว้นอะไรไว้ และใครรู้ได้ ไม่ควรมีใครต้องถามซ้ำอีก</translation>
    </message>
    <message>
        <source>To read with the supervisor</source>
        <translation type="unfinished">อ่านร่วมกับหัวหน้างาน</translation>
    </message>
    <message>
        <source>What was recorded, the words behind it, how it was held. For the two of you alone.</source>
        <translation type="unfinished">สิ่งที่บันทึกไว้ คำพูดที่อยู่เบื้องหลัง และวิธีที่คุย สำหรับคุณสองคนเท่านั้น</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation type="unfinished">เรียบเรียงบันทึก</translation>
    </message>
    <message>
        <source>Complete the notes, and tie each indicator to what it stands on.</source>
        <translation type="unfinished">เติมบันทึกให้ครบ และผูกข้อบ่งชี้แต่ละข้อกับสิ่งที่รองรับ</translation>
    </message>
    <message>
        <source>Put the facts away</source>
        <translation type="unfinished">ย่อข้อมูลเหล่านี้</translation>
    </message>
    <message>
        <source>Facts that find the right service</source>
        <translation type="unfinished">ข้อมูลที่ช่วยหาบริการที่เหมาะ</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation type="unfinished">ที่ไม่ได้แสดง และเหตุผล</translation>
    </message>
</context>
<context>
    <name>PhaseRail</name>
    <message>
        <source>Parts of the conversation</source>
        <extracomment>The list of phases at the side of the interview</extracomment>
        <translation type="unfinished">ช่วงของการพูดคุย</translation>
    </message>
</context>
<context>
    <name>PhaseStep</name>
    <message>
        <source>not opened yet</source>
        <translation type="unfinished">ยังไม่ได้เปิด</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished">คุณอยู่ตรงนี้</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">เสร็จ</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Typing has begun</source>
        <translation type="unfinished">เริ่มพิมพ์แล้ว</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation type="unfinished">ยังไม่ได้พิมพ์</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">ลบ</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Your PIN, to take the tablet back</source>
        <translation type="unfinished">PIN ของคุณ เพื่อรับแท็บเล็ตคืน</translation>
    </message>
    <message>
        <source>Your PIN, before the case is removed for good</source>
        <translation type="unfinished">PIN ของคุณ ก่อนลบเคสถาวร</translation>
    </message>
    <message>
        <source>Your PIN, before anything leaves this tablet</source>
        <translation type="unfinished">PIN ของคุณ ก่อนมีสิ่งใดออกจากแท็บเล็ตนี้</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">ย้อนกลับ</translation>
    </message>
    <message>
        <source>That is not the PIN. After three tries the vault is locked.</source>
        <translation type="unfinished">PIN ไม่ตรง ถ้าผิดครบสามครั้ง ตู้นิรภัยจะล็อก</translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message>
        <source>Call now</source>
        <translation type="unfinished">โทรเลยตอนนี้</translation>
    </message>
    <message>
        <source>Ask for advice, without saying who</source>
        <translation type="unfinished">ขอคำแนะนำ โดยไม่บอกว่าเป็นใคร</translation>
    </message>
    <message>
        <source>Tell the person about it; do not call</source>
        <translation type="unfinished">บอกเจ้าตัวเรื่องนี้ แต่อย่าโทร</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished">เปิดอยู่</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation type="unfinished">ปิดอยู่</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation type="unfinished">ไม่ทราบเวลาทำการ</translation>
    </message>
    <message>
        <source>Not checked by your agency: call before you promise anything</source>
        <translation type="unfinished">หน่วยงานของคุณยังไม่ได้ตรวจสอบ: โทรก่อนสัญญาอะไร</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation type="unfinished">ตรวจสอบเมื่อ %1</translation>
    </message>
    <message>
        <source>Checked on %1: may have changed</source>
        <translation type="unfinished">ตรวจสอบเมื่อ %1: อาจเปลี่ยนไปแล้ว</translation>
    </message>
    <message>
        <source>Checked on %1, too long ago: call before you promise anything</source>
        <translation type="unfinished">ตรวจสอบเมื่อ %1 นานเกินไปแล้ว: โทรก่อนสัญญาอะไร</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">ตอนนี้</translation>
    </message>
    <message>
        <source>Within %1 minutes</source>
        <translation type="unfinished">ภายใน %1 นาที</translation>
    </message>
    <message>
        <source>Within %1 hours</source>
        <translation type="unfinished">ภายใน %1 ชั่วโมง</translation>
    </message>
    <message>
        <source>Within %1 days</source>
        <translation type="unfinished">ภายใน %1 วัน</translation>
    </message>
    <message>
        <source>Share nothing that could identify the person.</source>
        <translation type="unfinished">อย่าบอกต่อสิ่งที่ทำให้รู้ว่าเจ้าตัวเป็นใคร</translation>
    </message>
    <message>
        <source>Share what is needed and the language. No name, no story.</source>
        <translation type="unfinished">บอกต่อสิ่งที่ต้องการและภาษา ไม่บอกชื่อ ไม่เล่าเรื่องที่เกิดขึ้น</translation>
    </message>
    <message>
        <source>Share what is needed, the language and a safe way to reach the person. No name, no story.</source>
        <translation type="unfinished">บอกต่อสิ่งที่ต้องการ ภาษา และวิธีติดต่อเจ้าตัวที่ปลอดภัย ไม่บอกชื่อ ไม่เล่าเรื่องที่เกิดขึ้น</translation>
    </message>
    <message>
        <source>“%1” is left off this sheet: its words tell what happened, or stand in the notes. Find other words with the person.</source>
        <translation type="unfinished">“%1” ไม่อยู่ในแผ่นข้อมูลนี้ เพราะถ้อยคำบอกสิ่งที่เกิดขึ้น หรืออยู่ในบันทึก โปรดหาคำอื่นร่วมกับเจ้าตัว</translation>
    </message>
    <message>
        <source>Read this sheet to the person before it leaves. They say what comes off.</source>
        <translation type="unfinished">อ่านแผ่นข้อมูลนี้ให้เจ้าตัวฟังก่อนส่งออกไป เขาเป็นคนบอกว่าเอาอะไรออก</translation>
    </message>
    <message>
        <source>The person asked that something be left out. Read this paper against that wish.</source>
        <translation type="unfinished">เจ้าตัวขอให้เว้นบางอย่างไว้ โปรดอ่านเอกสารนี้เทียบกับความต้องการนั้น</translation>
    </message>
    <message>
        <source>Some words here look like a name or the number of a paper. Read them again, and take them out of the note if they are the person&apos;s.</source>
        <translation type="unfinished">บางคำในนี้ดูเหมือนชื่อหรือหมายเลขเอกสาร โปรดอ่านอีกครั้ง ถ้าเป็นของเจ้าตัว ให้เอาออกจากบันทึก</translation>
    </message>
    <message>
        <source>Emergency services</source>
        <translation type="unfinished">หน่วยฉุกเฉิน</translation>
    </message>
    <message>
        <source>Medical care</source>
        <translation type="unfinished">การรักษาพยาบาล</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation type="unfinished">การคุ้มครองเด็ก</translation>
    </message>
    <message>
        <source>Asylum authority</source>
        <translation type="unfinished">หน่วยงานรัฐด้านการขอลี้ภัย</translation>
    </message>
    <message>
        <source>Refugee agency</source>
        <translation type="unfinished">หน่วยงานผู้ลี้ภัย</translation>
    </message>
    <message>
        <source>Protection authority</source>
        <translation type="unfinished">หน่วยงานคุ้มครองของรัฐ</translation>
    </message>
    <message>
        <source>Support organisation</source>
        <translation type="unfinished">องค์กรช่วยเหลือ</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation type="unfinished">สายด่วนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation type="unfinished">ที่พักพิง</translation>
    </message>
    <message>
        <source>Police unit</source>
        <translation type="unfinished">หน่วยตำรวจ</translation>
    </message>
    <message>
        <source>Counselling and support</source>
        <translation type="unfinished">การให้คำปรึกษาและดูแลจิตใจ</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation type="unfinished">ความช่วยเหลือทางกฎหมาย</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">ล่าม</translation>
    </message>
    <message>
        <source>Family tracing</source>
        <translation type="unfinished">การตามหาครอบครัว</translation>
    </message>
    <message>
        <source>Return and reintegration</source>
        <translation type="unfinished">การกลับบ้านและกลับคืนสู่สังคม</translation>
    </message>
    <message>
        <source>Missing persons focal point</source>
        <translation type="unfinished">ผู้ประสานงานเรื่องคนหาย</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation type="unfinished">สถานทูตหรือสถานกงสุล</translation>
    </message>
    <message>
        <source>Labour authority</source>
        <translation type="unfinished">หน่วยงานรัฐด้านแรงงาน</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">ผู้ประสานงาน</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation type="unfinished">ความช่วยเหลืออื่น</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation type="unfinished">คนที่คุยด้วยได้</translation>
    </message>
    <message>
        <source>A safe place to stay</source>
        <translation type="unfinished">ที่พักที่ปลอดภัย</translation>
    </message>
    <message>
        <source>Food and water</source>
        <translation type="unfinished">อาหารและน้ำ</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished">ล่าม</translation>
    </message>
    <message>
        <source>Contact with family</source>
        <translation type="unfinished">การติดต่อครอบครัว</translation>
    </message>
    <message>
        <source>Finding family</source>
        <translation type="unfinished">ตามหาครอบครัว</translation>
    </message>
    <message>
        <source>Going home</source>
        <translation type="unfinished">กลับบ้าน</translation>
    </message>
    <message>
        <source>International protection</source>
        <translation type="unfinished">ความคุ้มครองระหว่างประเทศ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">เอกสาร</translation>
    </message>
    <message>
        <source>A missing person</source>
        <translation type="unfinished">คนที่หายไป</translation>
    </message>
    <message>
        <source>Someone is in danger now.</source>
        <translation type="unfinished">มีคนอยู่ในอันตรายตอนนี้</translation>
    </message>
    <message>
        <source>Life may be at risk: this does not wait for consent.</source>
        <translation type="unfinished">อาจมีชีวิตที่อยู่ในความเสี่ยง: เรื่องนี้ไม่รอความยินยอม</translation>
    </message>
    <message>
        <source>Under 18, or age not sure: child protection comes first.</source>
        <translation type="unfinished">อายุต่ำกว่า 18 ปี หรือไม่แน่ใจอายุ: การคุ้มครองเด็กมาก่อน</translation>
    </message>
    <message>
        <source>Opening hours are not known.</source>
        <translation type="unfinished">ไม่ทราบเวลาทำการ</translation>
    </message>
    <message>
        <source>The opening hours may be out of date.</source>
        <translation type="unfinished">ข้อมูลเวลาทำการอาจเก่าแล้ว</translation>
    </message>
    <message>
        <source>Closed at the moment.</source>
        <translation type="unfinished">ตอนนี้ปิดอยู่</translation>
    </message>
    <message>
        <source>May depend on age.</source>
        <translation type="unfinished">อาจขึ้นกับอายุ</translation>
    </message>
    <message>
        <source>May depend on sex.</source>
        <translation type="unfinished">อาจขึ้นกับเพศ</translation>
    </message>
    <message>
        <source>May depend on nationality.</source>
        <translation type="unfinished">อาจขึ้นกับสัญชาติ</translation>
    </message>
    <message>
        <source>May depend on what happened.</source>
        <translation type="unfinished">อาจขึ้นกับสิ่งที่เกิดขึ้น</translation>
    </message>
    <message>
        <source>May ask for formal identification first.</source>
        <translation type="unfinished">อาจขอให้ผ่านการคัดแยกอย่างเป็นทางการก่อน</translation>
    </message>
    <message>
        <source>Works across the region.</source>
        <translation type="unfinished">ทำงานทั่วภูมิภาค</translation>
    </message>
    <message>
        <source>The area it serves is not known.</source>
        <translation type="unfinished">ไม่ทราบว่าดูแลพื้นที่ไหน</translation>
    </message>
    <message>
        <source>Speaks the person&apos;s language.</source>
        <translation type="unfinished">พูดภาษาของเจ้าตัวได้</translation>
    </message>
    <message>
        <source>Works with an interpreter.</source>
        <translation type="unfinished">ทำงานผ่านล่าม</translation>
    </message>
    <message>
        <source>The person&apos;s language is not listed.</source>
        <translation type="unfinished">ภาษาของเจ้าตัวไม่อยู่ในรายการ</translation>
    </message>
    <message>
        <source>May be full.</source>
        <translation type="unfinished">อาจเต็ม</translation>
    </message>
    <message>
        <source>Asks for a police report first.</source>
        <translation type="unfinished">ขอใบแจ้งความก่อน</translation>
    </message>
    <message>
        <source>Shares information with the police.</source>
        <translation type="unfinished">บอกต่อข้อมูลให้ตำรวจ</translation>
    </message>
    <message>
        <source>The person said no to sharing: tell them about it, do not call.</source>
        <translation type="unfinished">เจ้าตัวไม่ยินยอมให้บอกต่อ: บอกเขาเรื่องหน่วยบริการนี้ แต่อย่าโทร</translation>
    </message>
    <message>
        <source>The person has not been asked yet.</source>
        <translation type="unfinished">ยังไม่ได้ถามเจ้าตัว</translation>
    </message>
    <message>
        <source>It does not belong to your state. It is here for everybody: hand it over, and do not ask whether it is used.</source>
        <translation type="unfinished">ไม่ได้สังกัดรัฐของคุณ มีไว้ที่นี่สำหรับทุกคน: ให้ข้อมูลนี้ไป และอย่าถามว่าได้ใช้หรือไม่</translation>
    </message>
    <message>
        <source>Can be tried when nobody else answers.</source>
        <translation type="unfinished">ลองติดต่อได้เมื่อไม่มีที่อื่นตอบ</translation>
    </message>
    <message>
        <source>The person fears their own state.</source>
        <translation type="unfinished">เจ้าตัวกลัวรัฐของตนเอง</translation>
    </message>
    <message>
        <source>The person has not been asked whether they fear to return.</source>
        <translation type="unfinished">ยังไม่ได้ถามเจ้าตัวว่ากลัวที่จะกลับไปหรือไม่</translation>
    </message>
    <message>
        <source>The person said no.</source>
        <translation type="unfinished">เจ้าตัวไม่ยินยอม</translation>
    </message>
    <message>
        <source>The person has not been asked.</source>
        <translation type="unfinished">ยังไม่ได้ถามเจ้าตัว</translation>
    </message>
    <message>
        <source>The person said that they must not know.</source>
        <translation type="unfinished">เจ้าตัวบอกว่าหน่วยนี้ต้องไม่รู้</translation>
    </message>
    <message>
        <source>It may pass information to the police, and the person does not want that.</source>
        <translation type="unfinished">หน่วยนี้อาจส่งข้อมูลให้ตำรวจ และเจ้าตัวไม่อยากให้เป็นอย่างนั้น</translation>
    </message>
    <message>
        <source>Ask: may we tell a protection service?</source>
        <translation type="unfinished">ถาม: เราขอบอกหน่วยงานคุ้มครองได้ไหม</translation>
    </message>
    <message>
        <source>Ask: may we tell a support organisation?</source>
        <translation type="unfinished">ถาม: เราขอบอกองค์กรช่วยเหลือได้ไหม</translation>
    </message>
    <message>
        <source>Ask: may we tell the police?</source>
        <translation type="unfinished">ถาม: เราขอบอกตำรวจได้ไหม</translation>
    </message>
    <message>
        <source>Ask: may we contact the embassy?</source>
        <translation type="unfinished">ถาม: เราขอติดต่อสถานทูตได้ไหม</translation>
    </message>
    <message>
        <source>Ask: may we contact the family?</source>
        <translation type="unfinished">ถาม: เราขอติดต่อครอบครัวได้ไหม</translation>
    </message>
    <message>
        <source>It would help to know the age.</source>
        <translation type="unfinished">ถ้ารู้อายุ จะช่วยได้</translation>
    </message>
    <message>
        <source>It would help to know whether they take men, women or both.</source>
        <translation type="unfinished">ถ้ารู้ว่าหน่วยนี้รับผู้ชาย ผู้หญิง หรือรับทั้งสอง จะช่วยได้</translation>
    </message>
    <message>
        <source>It would help to know the nationality, if the person is free to say.</source>
        <translation type="unfinished">ถ้ารู้สัญชาติ จะช่วยได้ หากเจ้าตัวบอกได้โดยสะดวกใจ</translation>
    </message>
    <message>
        <source>It would help to know what kind of work it was.</source>
        <translation type="unfinished">ถ้ารู้ว่าเป็นงานแบบไหน จะช่วยได้</translation>
    </message>
    <message>
        <source>It would help to know the language.</source>
        <translation type="unfinished">ถ้ารู้ภาษา จะช่วยได้</translation>
    </message>
    <message>
        <source>It would help to know which district this is.</source>
        <translation type="unfinished">ถ้ารู้ว่าที่นี่คืออำเภอหรือเขตไหน จะช่วยได้</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The passphrase needs at least 15 characters. Several words work well.</source>
        <translation type="unfinished">วลีรหัสผ่านต้องมีอย่างน้อย 15 ตัวอักษร คำหลายคำใช้ได้ดี</translation>
    </message>
    <message>
        <source>A passphrase has at most 128 characters.</source>
        <translation type="unfinished">วลีรหัสผ่านมีได้ไม่เกิน 128 ตัวอักษร</translation>
    </message>
    <message>
        <source>Someone could guess that passphrase. Take the five words, or several words that do not belong together.</source>
        <translation type="unfinished">คนอื่นอาจเดาวลีรหัสผ่านนี้ได้ ใช้คำห้าคำที่ให้ หรือคำหลายคำที่ไม่เกี่ยวกัน</translation>
    </message>
    <message>
        <source>Please wait a little after wrong passphrases, then try again.</source>
        <translation type="unfinished">หลังใส่วลีรหัสผ่านผิด โปรดรอสักครู่ แล้วลองใหม่</translation>
    </message>
    <message>
        <source>After a hundred wrong passphrases only two custodians of your agency can open this vault. Nothing in it is lost.</source>
        <translation type="unfinished">หลังใส่วลีรหัสผ่านผิดครบหนึ่งร้อยครั้ง มีเพียงผู้ดูแลกุญแจสองคนของหน่วยงานที่เปิดตู้นิรภัยนี้ได้ ไม่มีอะไรข้างในสูญหาย</translation>
    </message>
    <message>
        <source>A custodian&apos;s passphrase does not open the custodian&apos;s key. Please type both again.</source>
        <translation type="unfinished">วลีรหัสผ่านของผู้ดูแลกุญแจเปิดกุญแจของเขาไม่ได้ โปรดพิมพ์ทั้งสองอีกครั้ง</translation>
    </message>
    <message>
        <source>These two keys do not open this vault. Each must be of another one of its custodians.</source>
        <translation type="unfinished">กุญแจสองดอกนี้เปิดตู้นิรภัยนี้ไม่ได้ แต่ละดอกต้องเป็นของผู้ดูแลกุญแจคนละคนของตู้นี้</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them again.</source>
        <translation type="unfinished">วลีรหัสผ่านทั้งสองไม่ตรงกัน โปรดพิมพ์อีกครั้ง</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Please try again.</source>
        <translation type="unfinished">วลีรหัสผ่านนี้เปิดตู้นิรภัยนี้ไม่ได้ โปรดลองใหม่</translation>
    </message>
    <message>
        <source>The file in the vault&apos;s place is not a Tenang vault. Nothing was changed. Ask your technician.</source>
        <translation type="unfinished">ไฟล์ในที่ของตู้นิรภัยไม่ใช่ตู้นิรภัยของ Tenang ไม่มีอะไรเปลี่ยน โปรดถามช่างเทคนิค</translation>
    </message>
    <message>
        <source>This vault was made by a newer Tenang. Nothing was changed. Update the app to open it.</source>
        <translation type="unfinished">ตู้นิรภัยนี้สร้างด้วย Tenang รุ่นใหม่กว่า ไม่มีอะไรเปลี่ยน โปรดอัปเดตแอปเพื่อเปิด</translation>
    </message>
    <message>
        <source>The vault is damaged and was left as it is.</source>
        <translation type="unfinished">ตู้นิรภัยเสียหาย และถูกปล่อยไว้ตามเดิม</translation>
    </message>
    <message>
        <source>The tablet could not write to its storage. Nothing was lost. Free some space and try again.</source>
        <translation type="unfinished">แท็บเล็ตเขียนลงหน่วยเก็บข้อมูลไม่ได้ ไม่มีอะไรสูญหาย โปรดเพิ่มพื้นที่ว่างแล้วลองใหม่</translation>
    </message>
    <message>
        <source>Something else holds this vault. Most often Tenang is open already, in another window. Nothing was changed.</source>
        <translation type="unfinished">มีอย่างอื่นใช้ตู้นิรภัยนี้อยู่ ส่วนใหญ่คือ Tenang เปิดอยู่แล้วในอีกหน้าต่าง ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>That is not the PIN. After three tries the passphrase is needed.</source>
        <translation type="unfinished">PIN ไม่ตรง ถ้าผิดครบสามครั้ง ต้องใช้วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>The two PINs differ. Please choose six digits again.</source>
        <translation type="unfinished">PIN ทั้งสองไม่ตรงกัน โปรดเลือกเลขหกหลักอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>PromptPane</name>
    <message>
        <source>Told already: “%1”</source>
        <translation type="unfinished">เล่าแล้ว: “%1”</translation>
    </message>
    <message>
        <source>Only if they want to add to it: %1</source>
        <translation type="unfinished">เฉพาะเมื่อเขาอยากเล่าเพิ่ม: %1</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation type="unfinished">หรือ: %1</translation>
    </message>
    <message>
        <source>Then stay quiet. Silence is fine.</source>
        <translation type="unfinished">จากนั้นเงียบฟัง ความเงียบไม่เป็นไร</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished">คำพูดของเขา</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation type="unfinished">สิ่งที่ฉันเห็น</translation>
    </message>
    <message>
        <source>My thought</source>
        <translation type="unfinished">ความคิดของฉัน</translation>
    </message>
    <message>
        <source>Table view</source>
        <translation type="unfinished">มุมมองบนโต๊ะ</translation>
    </message>
    <message>
        <source>Table view: the words to say, without your notes</source>
        <translation type="unfinished">มุมมองบนโต๊ะ: คำที่จะพูด โดยไม่มีบันทึกของคุณ</translation>
    </message>
    <message>
        <source>Key words only. Write up later.</source>
        <translation type="unfinished">จดคำสำคัญเท่านั้น เรียบเรียงทีหลัง</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>An open question.</source>
        <translation type="unfinished">คำถามเปิด</translation>
    </message>
    <message>
        <source>A question about a detail.</source>
        <translation type="unfinished">คำถามเรื่องรายละเอียด</translation>
    </message>
    <message>
        <source>A yes-or-no question.</source>
        <translation type="unfinished">คำถามแบบใช่หรือไม่</translation>
    </message>
    <message>
        <source>This gives answers to choose from.</source>
        <translation type="unfinished">แบบนี้ให้คำตอบมาเลือก</translation>
    </message>
    <message>
        <source>This may suggest an answer.</source>
        <translation type="unfinished">แบบนี้อาจชี้นำคำตอบ</translation>
    </message>
    <message>
        <source>A lot to answer at once.</source>
        <translation type="unfinished">ถามหลายเรื่องในครั้งเดียว</translation>
    </message>
    <message>
        <source>This may be hard to hear.</source>
        <translation type="unfinished">แบบนี้อาจฟังแล้วหนักใจ</translation>
    </message>
    <message>
        <source>This tells something and does not ask.</source>
        <translation type="unfinished">แบบนี้เป็นการบอก ไม่ใช่ถาม</translation>
    </message>
</context>
<context>
    <name>QuestionsPicture</name>
    <message>
        <source>Your questions in their order. Open: %1. About a detail: %2. Narrow: %3. Leading: %4.</source>
        <translation type="unfinished">คำถามของคุณตามลำดับ เปิด: %1 เรื่องรายละเอียด: %2 แคบ: %3 ชี้นำ: %4</translation>
    </message>
    <message>
        <source>Your questions, from the first to the last. There is no right number. Look where they became narrow, and why.</source>
        <translation type="unfinished">คำถามของคุณ ตั้งแต่ข้อแรกถึงข้อสุดท้าย ไม่มีจำนวนที่ถูกต้อง ดูว่าแคบลงตรงไหน และเพราะอะไร</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">เปิด</translation>
    </message>
    <message>
        <source>About a detail</source>
        <translation type="unfinished">เรื่องรายละเอียด</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished">แคบ</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation type="unfinished">ชี้นำ</translation>
    </message>
</context>
<context>
    <name>ReadbackPane</name>
    <message>
        <source>No words are kept yet</source>
        <translation type="unfinished">ยังไม่มีคำพูดเก็บไว้</translation>
    </message>
    <message>
        <source>That is all right. You can go on, or stop for today.</source>
        <translation type="unfinished">ไม่เป็นไร คุยต่อได้ หรือจะหยุดสำหรับวันนี้ก็ได้</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Open with two custodians</source>
        <translation type="unfinished">เปิดด้วยผู้ดูแลกุญแจสองคน</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <translation type="unfinished">หาแฟลชไดรฟ์อีกครั้ง</translation>
    </message>
    <message>
        <source>Two custodians of your agency open the vault together. One alone cannot. Nothing in it is lost.</source>
        <translation type="unfinished">ผู้ดูแลกุญแจสองคนของหน่วยงานเปิดตู้นิรภัยด้วยกัน คนเดียวเปิดไม่ได้ ไม่มีอะไรข้างในสูญหาย</translation>
    </message>
    <message>
        <source>No custodian&apos;s key is in the tablet</source>
        <translation type="unfinished">ไม่มีกุญแจของผู้ดูแลกุญแจในแท็บเล็ต</translation>
    </message>
    <message>
        <source>Put in the custodians&apos; sticks, then look again.</source>
        <translation type="unfinished">เสียบแฟลชไดรฟ์ของผู้ดูแลกุญแจ แล้วหาอีกครั้ง</translation>
    </message>
    <message>
        <source>First custodian</source>
        <translation type="unfinished">ผู้ดูแลกุญแจคนแรก</translation>
    </message>
    <message>
        <source>Second custodian</source>
        <translation type="unfinished">ผู้ดูแลกุญแจคนที่สอง</translation>
    </message>
    <message>
        <source>This is one key twice. The second custodian brings another one.</source>
        <translation type="unfinished">นี่คือกุญแจดอกเดียวกันสองครั้ง ผู้ดูแลกุญแจคนที่สองต้องนำอีกดอกมา</translation>
    </message>
    <message>
        <source>The owner&apos;s new passphrase</source>
        <translation type="unfinished">วลีรหัสผ่านใหม่ของเจ้าของ</translation>
    </message>
    <message>
        <source>The owner chooses and types it alone.</source>
        <translation type="unfinished">เจ้าของเลือกและพิมพ์เองคนเดียว</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation type="unfinished">เปิดตู้นิรภัย</translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Remove %1 for good?</source>
        <translation type="unfinished">ลบ %1 ถาวรหรือไม่</translation>
    </message>
    <message>
        <source>Every word of this case leaves the vault and its log now, and its copies at the next lock. It cannot be undone.</source>
        <translation type="unfinished">ทุกถ้อยคำของเคสนี้จะออกจากตู้นิรภัยและบันทึกลำดับเหตุการณ์ตอนนี้ และออกจากสำเนาเมื่อล็อกครั้งถัดไป ย้อนคืนไม่ได้</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished">ลบถาวร</translation>
    </message>
    <message>
        <source>Please choose why first.</source>
        <translation type="unfinished">โปรดเลือกเหตุผลก่อน</translation>
    </message>
    <message>
        <source>Why does it go?</source>
        <translation type="unfinished">ลบเพราะอะไร</translation>
    </message>
    <message>
        <source>Old encrypted pages may stay in the tablet&apos;s chip. Only the passphrase or two custodians open them.</source>
        <translation type="unfinished">หน้าข้อมูลเข้ารหัสเก่าอาจค้างอยู่ในชิปของแท็บเล็ต เปิดได้ด้วยวลีรหัสผ่านหรือผู้ดูแลกุญแจสองคนเท่านั้น</translation>
    </message>
    <message>
        <source>The record keeps that a case was removed, when and why: neither its reference nor any word of it.</source>
        <translation type="unfinished">ประวัติจะเก็บไว้ว่ามีการลบเคสหนึ่ง เมื่อไร และเพราะอะไร ไม่เก็บทั้งรหัสอ้างอิงและถ้อยคำใด</translation>
    </message>
    <message>
        <source>Papers that left this tablet stay where they are.</source>
        <translation type="unfinished">เอกสารที่ออกจากแท็บเล็ตนี้ไปแล้วยังอยู่ที่เดิม</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>they answered</source>
        <translation type="unfinished">ได้รับคำตอบ</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished">ยังไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>the number is wrong</source>
        <translation type="unfinished">หมายเลขผิด</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation type="unfinished">สิ่งที่บันทึกไว้</translation>
    </message>
    <message>
        <source>By the marks alone: %1</source>
        <translation type="unfinished">ตามเครื่องหมายอย่างเดียว: %1</translation>
    </message>
    <message>
        <source>Raised because: %1</source>
        <translation type="unfinished">ยกระดับเพราะ: %1</translation>
    </message>
    <message>
        <source>No step was chosen.</source>
        <translation type="unfinished">ไม่ได้เลือกขั้นใด</translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <translation type="unfinished">ขั้น: %1</translation>
    </message>
    <message>
        <source>The case went on after this. By the marks as they are now: %1</source>
        <translation type="unfinished">หลังจากนี้เคสยังดำเนินต่อ ตามเครื่องหมายตอนนี้: %1</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. By the marks as they are now: %1</source>
        <translation type="unfinished">ยังไม่ได้บันทึกอะไร ตามเครื่องหมายตอนนี้: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">เพราะอะไร</translation>
    </message>
    <message>
        <source>Nothing that was said or seen is marked yet.</source>
        <translation type="unfinished">ยังไม่มีสิ่งที่บอกหรือเห็นที่ทำเครื่องหมายไว้</translation>
    </message>
    <message>
        <source>The words behind each mark</source>
        <translation type="unfinished">คำพูดที่อยู่เบื้องหลังเครื่องหมายแต่ละข้อ</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation type="unfinished">ยังไม่ได้ทำเครื่องหมาย</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation type="unfinished">เห็น: %1</translation>
    </message>
    <message>
        <source>The officer&apos;s thought: %1</source>
        <translation type="unfinished">ความคิดของเจ้าหน้าที่: %1</translation>
    </message>
    <message>
        <source>No words or sight are tied to it.</source>
        <translation type="unfinished">ไม่มีคำพูดหรือสิ่งที่เห็นผูกไว้</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation type="unfinished">สิ่งที่ลองแล้ว</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>No call is noted yet.</source>
        <translation type="unfinished">ยังไม่มีการโทรที่จดไว้</translation>
    </message>
    <message>
        <source>How the conversation was held</source>
        <translation type="unfinished">วิธีที่คุย</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished">%1 รุ่น %2</translation>
    </message>
    <message>
        <source>A break was offered.</source>
        <translation type="unfinished">มีการชวนพัก</translation>
    </message>
    <message>
        <source>No break was offered yet.</source>
        <translation type="unfinished">ยังไม่มีการชวนพัก</translation>
    </message>
    <message>
        <source>They asked to stop.</source>
        <translation type="unfinished">เขาขอหยุด</translation>
    </message>
    <message>
        <source>Explained to the person</source>
        <translation type="unfinished">อธิบายให้เจ้าตัวฟังแล้ว</translation>
    </message>
    <message>
        <source>Still to explain</source>
        <translation type="unfinished">ยังต้องอธิบาย</translation>
    </message>
    <message>
        <source>The setting</source>
        <translation type="unfinished">สภาพที่คุย</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished">%1: %2 (%3)</translation>
    </message>
    <message>
        <source>The officer&apos;s own doubt about the interpreting</source>
        <translation type="unfinished">ความไม่แน่ใจของเจ้าหน้าที่เองเรื่องการแปล</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>To read with the supervisor</source>
        <translation type="unfinished">อ่านร่วมกับหัวหน้างาน</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished">อ้างอิง %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>What was told and agreed</source>
        <translation type="unfinished">สิ่งที่เล่าและยินยอม</translation>
    </message>
    <message>
        <source>For the two of you alone. The person&apos;s words come first. Protection does not wait for this reading.</source>
        <translation type="unfinished">สำหรับคุณสองคนเท่านั้น คำพูดของเจ้าตัวมาก่อน การคุ้มครองไม่ต้องรอการอ่านนี้</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ใช่</translation>
    </message>
    <message>
        <source>Cannot, because</source>
        <translation type="unfinished">ทำไม่ได้ เพราะ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ไม่</translation>
    </message>
    <message>
        <source>Did not say</source>
        <translation type="unfinished">ไม่ขอบอก</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Saved on this tablet</source>
        <extracomment>The text typed so far is kept in this tablet&apos;s vault</extracomment>
        <translation type="unfinished">เก็บไว้ในแท็บเล็ตนี้แล้ว</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished">กำลังเก็บ</translation>
    </message>
    <message>
        <source>Not saved – trying again</source>
        <translation type="unfinished">ยังไม่ได้เก็บ – กำลังลองใหม่</translation>
    </message>
    <message>
        <source>Not saved – storage is full</source>
        <translation type="unfinished">ยังไม่ได้เก็บ – หน่วยเก็บข้อมูลเต็ม</translation>
    </message>
</context>
<context>
    <name>ScreenKeyboard</name>
    <message>
        <source>Language of the keys: %1</source>
        <translation type="unfinished">ภาษาของแป้นพิมพ์: %1</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished">เก็บลง</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished">เก็บแป้นพิมพ์</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up your vault</source>
        <translation type="unfinished">ตั้งค่าตู้นิรภัยของคุณ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Your notes are kept in an encrypted file on this tablet. Only your passphrase opens it.</source>
        <translation type="unfinished">บันทึกของคุณเก็บในไฟล์เข้ารหัสในแท็บเล็ตนี้ เปิดได้ด้วยวลีรหัสผ่านของคุณเท่านั้น</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished">สร้างตู้นิรภัย</translation>
    </message>
    <message>
        <source>If you forget the passphrase, two custodians of your agency together can open the vault for you.</source>
        <translation type="unfinished">ถ้าคุณลืมวลีรหัสผ่าน ผู้ดูแลกุญแจสองคนของหน่วยงานร่วมกันเปิดตู้นิรภัยให้คุณได้</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can read the notes: your agency has named no custodians on this tablet.</source>
        <translation type="unfinished">ถ้าวลีรหัสผ่านหายไป จะไม่มีใครอ่านบันทึกได้ เพราะหน่วยงานของคุณไม่ได้กำหนดผู้ดูแลกุญแจไว้ในแท็บเล็ตนี้</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">การตั้งค่า</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished">ขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>This sentence shows it.</source>
        <translation type="unfinished">ประโยคนี้แสดงขนาดให้ดู</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished">เล็ก</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished">ปกติ</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">ใหญ่</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">ใหญ่ที่สุด</translation>
    </message>
    <message>
        <source>Light of the screen</source>
        <translation type="unfinished">แสงหน้าจอ</translation>
    </message>
    <message>
        <source>By the hour: light by day, dim from 7 in the evening to 6 in the morning.</source>
        <translation type="unfinished">ตามเวลา: สว่างตอนกลางวัน หรี่ตั้งแต่ 19.00 น. ถึง 6.00 น.</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation type="unfinished">ตามเวลา</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">มืด</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation type="unfinished">หรี่</translation>
    </message>
    <message>
        <source>Pages fade into each other</source>
        <translation type="unfinished">เปลี่ยนหน้าแบบค่อยๆ จางเข้าหากัน</translation>
    </message>
    <message>
        <source>Without it they change at once.</source>
        <translation type="unfinished">ถ้าไม่ใช้ หน้าจะเปลี่ยนทันที</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ใช่</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ไม่</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation type="unfinished">แป้นพิมพ์บนหน้าจอ</translation>
    </message>
    <message>
        <source>It keeps no word. A new choice holds from the next start, and after every lock.</source>
        <translation type="unfinished">แป้นพิมพ์ไม่เก็บคำใดไว้ ตัวเลือกใหม่มีผลเมื่อเปิดครั้งถัดไป และหลังล็อกทุกครั้ง</translation>
    </message>
    <message>
        <source>Where there is no other</source>
        <translation type="unfinished">เมื่อไม่มีแป้นพิมพ์อื่น</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>The keyboard on the screen</extracomment>
        <translation type="unfinished">เสมอ</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The keyboard on the screen</extracomment>
        <translation type="unfinished">ไม่ใช้เลย</translation>
    </message>
    <message>
        <source>Hide and lock</source>
        <translation type="unfinished">ซ่อนและล็อก</translation>
    </message>
    <message>
        <source>The square in the upper corner covers the screen at once. So do three presses of Shift.</source>
        <translation type="unfinished">ปุ่มสี่เหลี่ยมที่มุมบนบังจอทันที กด Shift สามครั้งก็ได้</translation>
    </message>
    <message>
        <source>This tablet</source>
        <translation type="unfinished">แท็บเล็ตนี้</translation>
    </message>
    <message>
        <source>Tenang %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished">Tenang %1 ซอฟต์แวร์เสรีภายใต้สัญญาอนุญาต GNU General Public License รุ่น 3 หรือใหม่กว่า</translation>
    </message>
    <message>
        <source>Role and country are chosen on the first page.</source>
        <translation type="unfinished">หน้าที่และประเทศ เลือกในหน้าแรก</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>I do this</source>
        <translation type="unfinished">ฉันทำข้อนี้</translation>
    </message>
    <message>
        <source>I do this: %1</source>
        <translation type="unfinished">ฉันทำข้อนี้: %1</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation type="unfinished">ได้รับคำตอบ</translation>
    </message>
    <message>
        <source>They answered: %1</source>
        <translation type="unfinished">ได้รับคำตอบ: %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished">ไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation type="unfinished">ไม่มีคำตอบ: %1</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">จดหมาย</translation>
    </message>
    <message>
        <source>Letter for %1</source>
        <translation type="unfinished">จดหมายถึง %1</translation>
    </message>
    <message>
        <source>Separate sheet</source>
        <translation type="unfinished">แผ่นแยก</translation>
    </message>
    <message>
        <source>Separate sheet on the acts, for %1</source>
        <translation type="unfinished">แผ่นแยกเรื่องการกระทำ สำหรับ %1</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Stop for today?</source>
        <translation type="unfinished">วันนี้พอแค่นี้ไหม</translation>
    </message>
    <message>
        <source>Everything is kept. Thank the person. They can come back to it another day, or not at all.</source>
        <translation type="unfinished">ทุกอย่างเก็บไว้แล้ว โปรดขอบคุณเจ้าตัว เขากลับมาคุยวันอื่นได้ หรือจะไม่คุยอีกก็ได้</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation type="unfinished">วันนี้พอแค่นี้</translation>
    </message>
</context>
<context>
    <name>StorageBanners</name>
    <message>
        <source>The storage of this tablet is full</source>
        <translation type="unfinished">หน่วยเก็บข้อมูลของแท็บเล็ตนี้เต็ม</translation>
    </message>
    <message>
        <source>What you write now is not saved yet. Please keep the most important words on paper, and ask for room to be made.</source>
        <translation type="unfinished">สิ่งที่คุณเขียนตอนนี้ยังไม่ได้เก็บ โปรดจดถ้อยคำสำคัญที่สุดลงกระดาษ และขอให้เพิ่มพื้นที่ว่าง</translation>
    </message>
    <message>
        <source>There is room to end this conversation. Then ask for room to be made.</source>
        <translation type="unfinished">มีพื้นที่พอให้จบการพูดคุยนี้ หลังจากนั้นโปรดขอให้เพิ่มพื้นที่ว่าง</translation>
    </message>
    <message>
        <source>Your last entries are not saved yet</source>
        <translation type="unfinished">รายการล่าสุดของคุณยังไม่ได้เก็บ</translation>
    </message>
    <message>
        <source>The page stays until they are. It is tried again all the time. You can go on writing.</source>
        <translation type="unfinished">หน้านี้จะอยู่จนกว่าจะเก็บได้ กำลังลองใหม่ตลอดเวลา คุณเขียนต่อได้</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>To say together</source>
        <translation type="unfinished">คำที่พูดไปด้วยกัน</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation type="unfinished">บันทึกของฉัน</translation>
    </message>
    <message>
        <source>Interpreter needs a break</source>
        <translation type="unfinished">ล่ามต้องการพัก</translation>
    </message>
    <message>
        <source>A break</source>
        <translation type="unfinished">พัก</translation>
    </message>
    <message>
        <source>Pause for the interpreter</source>
        <translation type="unfinished">หยุดรอล่าม</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">หยุดรอ</translation>
    </message>
</context>
<context>
    <name>TieGroup</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">เปิดอยู่</translation>
    </message>
</context>
<context>
    <name>ToldDifferently</name>
    <message>
        <source>Told differently before</source>
        <translation type="unfinished">ก่อนหน้านี้เล่าต่างไป</translation>
    </message>
    <message>
        <source>What may be the reason</source>
        <translation type="unfinished">สิ่งที่อาจเป็นเหตุ</translation>
    </message>
</context>
<context>
    <name>TopicsPane</name>
    <message>
        <source>Told already: %1</source>
        <translation type="unfinished">เล่าแล้ว: %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">ไม่ใช่วันนี้</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished">จดแล้ว</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>The conversation was written down</source>
        <translation type="unfinished">มีการจดการพูดคุย</translation>
    </message>
    <message>
        <source>Something else: %1</source>
        <translation type="unfinished">อย่างอื่น: %1</translation>
    </message>
    <message>
        <source>Opened to go on talking</source>
        <translation type="unfinished">เปิดเพื่อคุยต่อ</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">เข้าดู</translation>
    </message>
    <message>
        <source>Read to hand it over</source>
        <translation type="unfinished">อ่านเพื่อส่งต่องาน</translation>
    </message>
    <message>
        <source>Read with a supervisor</source>
        <translation type="unfinished">อ่านร่วมกับหัวหน้างาน</translation>
    </message>
    <message>
        <source>Read for a paper</source>
        <translation type="unfinished">อ่านเพื่อทำเอกสาร</translation>
    </message>
    <message>
        <source>Read with the technician&apos;s tool</source>
        <translation type="unfinished">อ่านด้วยเครื่องมือของช่างเทคนิค</translation>
    </message>
    <message>
        <source>A wrong passphrase was tried</source>
        <translation type="unfinished">มีการลองวลีรหัสผ่านที่ผิด</translation>
    </message>
    <message>
        <source>Custodians tried to open the notes</source>
        <translation type="unfinished">ผู้ดูแลกุญแจลองเปิดบันทึก</translation>
    </message>
    <message>
        <source>Two custodians opened the notes</source>
        <translation type="unfinished">ผู้ดูแลกุญแจสองคนเปิดบันทึก</translation>
    </message>
    <message>
        <source>A copy took the place of damaged notes</source>
        <translation type="unfinished">สำเนาแทนที่บันทึกที่เสียหาย</translation>
    </message>
    <message>
        <source>The notes were put back to an earlier state</source>
        <translation type="unfinished">บันทึกถูกย้อนกลับไปเป็นสภาพก่อนหน้า</translation>
    </message>
    <message>
        <source>Parts of different times were put together</source>
        <translation type="unfinished">ส่วนที่มาจากต่างเวลาถูกนำมารวมกัน</translation>
    </message>
    <message>
        <source>The witness of the notes&apos; state was missing</source>
        <translation type="unfinished">ข้อมูลยืนยันสภาพของบันทึกหายไป</translation>
    </message>
    <message>
        <source>A witness of the notes&apos; state could not be proven</source>
        <translation type="unfinished">ข้อมูลยืนยันสภาพของบันทึกชุดหนึ่งตรวจสอบไม่ได้</translation>
    </message>
    <message>
        <source>The record of wrong passphrases was missing</source>
        <translation type="unfinished">ประวัติการใส่วลีรหัสผ่านผิดหายไป</translation>
    </message>
    <message>
        <source>The record of wrong passphrases was damaged</source>
        <translation type="unfinished">ประวัติการใส่วลีรหัสผ่านผิดเสียหาย</translation>
    </message>
    <message>
        <source>The record of wrong passphrases was exchanged</source>
        <translation type="unfinished">ประวัติการใส่วลีรหัสผ่านผิดถูกสับเปลี่ยน</translation>
    </message>
    <message>
        <source>The clock of the tablet was set back</source>
        <translation type="unfinished">นาฬิกาของแท็บเล็ตถูกตั้งย้อนหลัง</translation>
    </message>
    <message>
        <source>These notes were begun</source>
        <translation type="unfinished">เริ่มบันทึกชุดนี้</translation>
    </message>
    <message>
        <source>The notes were brought to a newer form</source>
        <translation type="unfinished">ปรับบันทึกเป็นรูปแบบใหม่กว่า</translation>
    </message>
    <message>
        <source>What could be saved was taken from damaged notes</source>
        <translation type="unfinished">นำส่วนที่กู้ได้ออกจากบันทึกที่เสียหาย</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation type="unfinished">มีการเปลี่ยนวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>The passphrase could not be changed</source>
        <translation type="unfinished">เปลี่ยนวลีรหัสผ่านไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Guessing the passphrase was made harder</source>
        <translation type="unfinished">ทำให้เดาวลีรหัสผ่านยากขึ้น</translation>
    </message>
    <message>
        <source>Who can open the notes together was changed from outside</source>
        <translation type="unfinished">มีการเปลี่ยนจากภายนอกว่าใครร่วมกันเปิดบันทึกได้</translation>
    </message>
    <message>
        <source>Who can open the notes together was set</source>
        <translation type="unfinished">มีการกำหนดว่าใครร่วมกันเปิดบันทึกได้</translation>
    </message>
    <message>
        <source>The notes were put under a new key</source>
        <translation type="unfinished">บันทึกเปลี่ยนไปใช้กุญแจดอกใหม่</translation>
    </message>
    <message>
        <source>Questions or contacts were kept with the notes</source>
        <translation type="unfinished">เก็บคำถามหรือผู้ติดต่อไว้กับบันทึก</translation>
    </message>
    <message>
        <source>A setting was kept with the notes</source>
        <translation type="unfinished">เก็บการตั้งค่าไว้กับบันทึก</translation>
    </message>
    <message>
        <source>How long it stays was set</source>
        <translation type="unfinished">มีการกำหนดว่าเก็บไว้นานเท่าไร</translation>
    </message>
    <message>
        <source>Another office took it over</source>
        <translation type="unfinished">สำนักงานอื่นรับเคสไปดูแลต่อ</translation>
    </message>
    <message>
        <source>A legal hold was put on it</source>
        <translation type="unfinished">เคสมีคำสั่งให้เก็บตามกฎหมาย</translation>
    </message>
    <message>
        <source>The legal hold ended</source>
        <translation type="unfinished">คำสั่งให้เก็บตามกฎหมายสิ้นสุด</translation>
    </message>
    <message>
        <source>Its words left this tablet after the hand-over</source>
        <translation type="unfinished">ถ้อยคำของเคสออกจากแท็บเล็ตนี้หลังส่งต่องาน</translation>
    </message>
    <message>
        <source>It was removed for good</source>
        <translation type="unfinished">ลบเคสถาวรแล้ว</translation>
    </message>
    <message>
        <source>A conversation began</source>
        <translation type="unfinished">เริ่มการพูดคุย</translation>
    </message>
    <message>
        <source>The conversation went on another way</source>
        <translation type="unfinished">คุยต่อด้วยแนวอื่น</translation>
    </message>
    <message>
        <source>The conversation was taken up again</source>
        <translation type="unfinished">กลับมาคุยต่อ</translation>
    </message>
    <message>
        <source>The conversation stopped for the day</source>
        <translation type="unfinished">การพูดคุยหยุดลงสำหรับวันนั้น</translation>
    </message>
    <message>
        <source>Notes were corrected; the first words stay</source>
        <translation type="unfinished">แก้ไขบันทึก ข้อความเดิมยังอยู่</translation>
    </message>
    <message>
        <source>A contact was tried</source>
        <translation type="unfinished">มีการลองติดต่อ</translation>
    </message>
    <message>
        <source>A decision was recorded</source>
        <translation type="unfinished">บันทึกการตัดสินใจ</translation>
    </message>
    <message>
        <source>Something was taken back</source>
        <translation type="unfinished">มีการเลิกทำบางรายการ</translation>
    </message>
    <message>
        <source>Words were erased for good</source>
        <translation type="unfinished">ลบถ้อยคำถาวร</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Who looked</source>
        <translation type="unfinished">ใครเข้าดู</translation>
    </message>
    <message>
        <source>Who looked at %1</source>
        <translation type="unfinished">ใครเข้าดู %1</translation>
    </message>
    <message>
        <source>The tablet writes this down by itself. It cannot be switched off or changed.</source>
        <translation type="unfinished">แท็บเล็ตจดรายการนี้เอง ปิดหรือแก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">ทุกอย่าง</translation>
    </message>
    <message>
        <source>Only who looked</source>
        <translation type="unfinished">เฉพาะใครเข้าดู</translation>
    </message>
    <message>
        <source>The record could not be read just now. Nothing of it is lost. Try again, or ask your technician.</source>
        <translation type="unfinished">ตอนนี้อ่านประวัติไม่ได้ ไม่มีอะไรสูญหาย โปรดลองใหม่ หรือถามช่างเทคนิค</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished">ไม่มีอะไรที่นี่</translation>
    </message>
    <message>
        <source>No look is recorded yet.</source>
        <translation type="unfinished">ยังไม่มีการเข้าดูที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished">ยังไม่มีอะไรเกิดขึ้น</translation>
    </message>
    <message>
        <source>Show what was before</source>
        <translation type="unfinished">แสดงรายการก่อนหน้า</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">กลับ</translation>
    </message>
</context>
<context>
    <name>TurnButton</name>
    <message>
        <source>Turn the tablet</source>
        <translation type="unfinished">หันแท็บเล็ต</translation>
    </message>
</context>
<context>
    <name>TurnedPage</name>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">ซ่อนหน้าจอ</translation>
    </message>
    <message>
        <source>For the officer: the PIN</source>
        <translation type="unfinished">สำหรับเจ้าหน้าที่: PIN</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">ร่างคำแปล</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished">บันทึก</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">ฝึกใช้</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">การตั้งค่า</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">โทรหาใครได้</translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <translation type="unfinished">มีคนอยู่ในอันตรายตอนนี้</translation>
    </message>
    <message>
        <source>The passphrase once more, for the copy</source>
        <translation type="unfinished">วลีรหัสผ่านอีกครั้ง สำหรับสำเนา</translation>
    </message>
    <message>
        <source>The copy takes the place of the damaged file, which is kept for your technician.</source>
        <translation type="unfinished">สำเนาจะแทนที่ไฟล์ที่เสียหาย ไฟล์นั้นจะเก็บไว้ให้ช่างเทคนิค</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation type="unfinished">เปิดสำเนา</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">เปิด</translation>
    </message>
    <message>
        <source>There is a copy from a lock. What was written after it is not in it. The damaged file is kept.</source>
        <translation type="unfinished">มีสำเนาจากตอนที่ล็อก สิ่งที่เขียนหลังจากนั้นไม่อยู่ในสำเนา ไฟล์ที่เสียหายจะเก็บไว้</translation>
    </message>
    <message>
        <source>Ask your technician before you try anything else: much of it may still be readable.</source>
        <translation type="unfinished">โปรดถามช่างเทคนิคก่อนลองอย่างอื่น ข้างในอาจยังอ่านได้มาก</translation>
    </message>
    <message>
        <source>Take the copy</source>
        <translation type="unfinished">ใช้สำเนา</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation type="unfinished">ฉันลืมวลีรหัสผ่าน</translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message>
        <source>Something is half written here</source>
        <translation type="unfinished">มีบางอย่างที่เขียนค้างไว้ตรงนี้</translation>
    </message>
    <message>
        <source>%1, with a correction</source>
        <translation type="unfinished">%1 มีคำแก้ไข</translation>
    </message>
    <message>
        <source>A correction is half written</source>
        <translation type="unfinished">มีคำแก้ไขที่เขียนค้างไว้</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>No words or sight behind it yet</source>
        <translation type="unfinished">ยังไม่มีคำพูดหรือสิ่งที่เห็นรองรับ</translation>
    </message>
    <message>
        <source>For another day</source>
        <translation type="unfinished">ไว้วันอื่น</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished">คำพูดของเขา</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation type="unfinished">สิ่งที่ฉันเห็น</translation>
    </message>
    <message>
        <source>My thought</source>
        <translation type="unfinished">ความคิดของฉัน</translation>
    </message>
    <message>
        <source>said</source>
        <translation type="unfinished">บอก</translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished">เห็น</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished">ไม่ได้บอกถึง</translation>
    </message>
    <message>
        <source>did not say</source>
        <translation type="unfinished">ไม่ขอบอก</translation>
    </message>
    <message>
        <source>not explored</source>
        <translation type="unfinished">ยังไม่ได้คุย</translation>
    </message>
    <message>
        <source>In between</source>
        <translation type="unfinished">ระหว่างนั้น</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">การชักชวน</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">การเดินทาง</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished">การไปถึง</translation>
    </message>
    <message>
        <source>The place</source>
        <translation type="unfinished">สถานที่</translation>
    </message>
    <message>
        <source>The work</source>
        <translation type="unfinished">งาน</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation type="unfinished">ทำไปเพื่ออะไร</translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished">การควบคุม</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished">การออกมา</translation>
    </message>
    <message>
        <source>Others at risk</source>
        <translation type="unfinished">คนอื่นที่มีความเสี่ยง</translation>
    </message>
    <message>
        <source>Misled at recruitment</source>
        <translation type="unfinished">ถูกหลอกตอนชักชวน</translation>
    </message>
    <message>
        <source>Coerced at recruitment</source>
        <translation type="unfinished">ถูกบีบบังคับตอนชักชวน</translation>
    </message>
    <message>
        <source>Vulnerability used at recruitment</source>
        <translation type="unfinished">ถูกใช้ความเปราะบางตอนชักชวน</translation>
    </message>
    <message>
        <source>Conditions of work</source>
        <translation type="unfinished">สภาพการทำงาน</translation>
    </message>
    <message>
        <source>Coerced at destination</source>
        <translation type="unfinished">ถูกบีบบังคับที่ปลายทาง</translation>
    </message>
    <message>
        <source>Vulnerability used at destination</source>
        <translation type="unfinished">ถูกใช้ความเปราะบางที่ปลายทาง</translation>
    </message>
</context>
<context>
    <name>WriteUpList</name>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished">ยังไม่มีบันทึก</translation>
    </message>
    <message>
        <source>Choose the words or the sight that it stands on.</source>
        <translation type="unfinished">เลือกคำพูดหรือสิ่งที่เห็นที่รองรับข้อนี้</translation>
    </message>
    <message>
        <source>Choose a line to write the first one.</source>
        <translation type="unfinished">เลือกหนึ่งบรรทัดเพื่อเขียนบันทึกแรก</translation>
    </message>
    <message>
        <source>The conversation in order</source>
        <translation type="unfinished">การพูดคุยตามลำดับ</translation>
    </message>
</context>
<context>
    <name>WriteUpPage</name>
    <message>
        <source>Write-up</source>
        <translation type="unfinished">เรียบเรียงบันทึก</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished">อ้างอิง %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished">ยังไม่มีบันทึก</translation>
    </message>
    <message>
        <source>Choose a line of the conversation</source>
        <translation type="unfinished">เลือกหนึ่งบรรทัดของการพูดคุย</translation>
    </message>
    <message>
        <source>Write while you remember it. What stands there stays, and a correction comes below it.</source>
        <translation type="unfinished">เขียนตอนที่ยังจำได้ สิ่งที่อยู่แล้วจะคงอยู่ คำแก้ไขจะอยู่ข้างใต้</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation type="unfinished">เขียนบันทึกแรก</translation>
    </message>
    <message>
        <source>Each in its own box. Keep one, and the next can be written.</source>
        <translation type="unfinished">แยกคนละช่อง เก็บช่องหนึ่งแล้วจึงเขียนช่องต่อไปได้</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished">คำพูดของเขา</translation>
    </message>
    <message>
        <source>As they said it, and nothing else.</source>
        <translation type="unfinished">ตามที่เขาพูด ไม่ใส่อย่างอื่น</translation>
    </message>
    <message>
        <source>Keep as their words</source>
        <translation type="unfinished">เก็บเป็นคำพูดของเขา</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation type="unfinished">สิ่งที่ฉันเห็น</translation>
    </message>
    <message>
        <source>What could be seen or heard, without what it may mean.</source>
        <translation type="unfinished">สิ่งที่เห็นหรือได้ยินได้ โดยไม่ใส่ว่าอาจหมายถึงอะไร</translation>
    </message>
    <message>
        <source>Keep as what I saw</source>
        <translation type="unfinished">เก็บเป็นสิ่งที่ฉันเห็น</translation>
    </message>
    <message>
        <source>My thought</source>
        <translation type="unfinished">ความคิดของฉัน</translation>
    </message>
    <message>
        <source>Your own. It stands apart from what was said and seen.</source>
        <translation type="unfinished">ของคุณเอง อยู่แยกจากสิ่งที่พูดและสิ่งที่เห็น</translation>
    </message>
    <message>
        <source>Keep as my thought</source>
        <translation type="unfinished">เก็บเป็นความคิดของฉัน</translation>
    </message>
</context>
<context>
    <name>WrittenMark</name>
    <message>
        <source>Marked: %1</source>
        <translation type="unfinished">เครื่องหมาย: %1</translation>
    </message>
    <message>
        <source>No words or sight behind it yet</source>
        <translation type="unfinished">ยังไม่มีคำพูดหรือสิ่งที่เห็นรองรับ</translation>
    </message>
    <message>
        <source>Write down the words or what you saw first. Then it can be tied to them.</source>
        <translation type="unfinished">จดคำพูดหรือสิ่งที่คุณเห็นก่อน แล้วจึงผูกได้</translation>
    </message>
    <message>
        <source>Choose the words or the sight</source>
        <translation type="unfinished">เลือกคำพูดหรือสิ่งที่เห็น</translation>
    </message>
    <message>
        <source>Leave it without</source>
        <translation type="unfinished">ปล่อยไว้โดยไม่ผูก</translation>
    </message>
</context>
<context>
    <name>WrittenNote</name>
    <message>
        <source>As first written</source>
        <translation type="unfinished">ตามที่เขียนครั้งแรก</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">แก้ไขแล้ว</translation>
    </message>
    <message>
        <source>Corrected, because: %1</source>
        <translation type="unfinished">แก้ไขแล้ว เพราะ: %1</translation>
    </message>
    <message>
        <source>Correction. The first words stay.</source>
        <translation type="unfinished">คำแก้ไข ข้อความเดิมยังอยู่</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">ข้อบ่งชี้</translation>
    </message>
    <message>
        <source>What these words or this sight speak for. Undo takes it back.</source>
        <translation type="unfinished">คำพูดหรือสิ่งที่เห็นนี้ชี้ไปที่ข้อใด กดเลิกทำเพื่อเอาออก</translation>
    </message>
    <message>
        <source>An indicator stands on words or on what was seen. A thought carries none.</source>
        <translation type="unfinished">ข้อบ่งชี้ต้องมีคำพูดหรือสิ่งที่เห็นรองรับ ความคิดใช้รองรับไม่ได้</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Put the list away</source>
        <translation type="unfinished">ย่อรายการ</translation>
    </message>
    <message>
        <source>Tie an indicator</source>
        <translation type="unfinished">ผูกข้อบ่งชี้</translation>
    </message>
    <message>
        <source>Write more on this topic</source>
        <translation type="unfinished">เขียนเพิ่มในหัวข้อนี้</translation>
    </message>
</context>
<context>
    <name>YesNoRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the question, %2 one of its answers, read by a screen reader</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::AppViewModel</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1 นาที</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished">%1 วินาที</translation>
    </message>
    <message>
        <source>Without a touch the screen covers itself after %1, in a conversation after %2 min.
A covered tablet locks itself after %3 min.
After %4 h it locks at the next break or close.
Your agency sets these times.</source>
        <translation type="unfinished">ถ้าไม่มีการแตะ หน้าจอจะบังเองหลัง %1 และระหว่างการพูดคุยหลัง %2 นาที
แท็บเล็ตที่บังจออยู่จะล็อกเองหลัง %3 นาที
เมื่อครบ %4 ชั่วโมง จะล็อกตอนพักหรือปิดครั้งถัดไป
หน่วยงานของคุณเป็นผู้กำหนดเวลาเหล่านี้</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::CardsViewModel</name>
    <message>
        <source>No language was chosen for the person. The card will be in %1.</source>
        <translation type="unfinished">ยังไม่ได้เลือกภาษาให้เจ้าตัว บัตรจะเป็นภาษา %1</translation>
    </message>
    <message>
        <source>The card will be in %1.</source>
        <translation type="unfinished">บัตรจะเป็นภาษา %1</translation>
    </message>
    <message>
        <source>This card is not ready in %1. It will be in %2.</source>
        <translation type="unfinished">บัตรนี้ยังไม่มีในภาษา %1 จะเป็นภาษา %2</translation>
    </message>
    <message>
        <source>Card: “%1” Chosen: “%2”</source>
        <translation type="unfinished">บัตร: “%1” เลือก: “%2”</translation>
    </message>
    <message>
        <source>%1 Shown in %2.</source>
        <translation type="unfinished">%1 แสดงเป็นภาษา %2</translation>
    </message>
    <message>
        <source>The card will be in %1, in a draft that no native reader has checked.</source>
        <translation type="unfinished">บัตรจะเป็นภาษา %1 เป็นร่างที่ยังไม่มีเจ้าของภาษาตรวจสอบ</translation>
    </message>
    <message>
        <source>%1 Shown in %2, in a draft translation.</source>
        <translation type="unfinished">%1 แสดงเป็นภาษา %2 เป็นร่างคำแปล</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::CasesViewModel</name>
    <message>
        <source>All</source>
        <translation type="unfinished">ทั้งหมด</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation type="unfinished">ยังไม่ปิด</translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor</source>
        <translation type="unfinished">หัวหน้างานยังไม่ได้ดู</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation type="unfinished">เจ้าตัวขอ</translation>
    </message>
    <message>
        <source>Keeping it could harm the person</source>
        <translation type="unfinished">การเก็บไว้อาจทำให้เจ้าตัวเป็นอันตราย</translation>
    </message>
    <message>
        <source>It was entered twice, or by mistake</source>
        <translation type="unfinished">ใส่ซ้ำสองครั้ง หรือใส่ผิด</translation>
    </message>
    <message>
        <source>My agency&apos;s rules ask for it</source>
        <translation type="unfinished">กฎของหน่วยงานกำหนดไว้</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::InterviewViewModel</name>
    <message>
        <source>Only if you want to add to it: %1</source>
        <translation type="unfinished">เฉพาะเมื่ออยากเล่าเพิ่ม: %1</translation>
    </message>
    <message>
        <source>Undo: mark %1</source>
        <translation type="unfinished">เลิกทำ: เครื่องหมาย %1</translation>
    </message>
    <message>
        <source>Undo: last note</source>
        <translation type="unfinished">เลิกทำ: บันทึกล่าสุด</translation>
    </message>
    <message>
        <source>Undo: correction</source>
        <translation type="unfinished">เลิกทำ: คำแก้ไข</translation>
    </message>
    <message>
        <source>Undo: choice</source>
        <translation type="unfinished">เลิกทำ: สิ่งที่เลือก</translation>
    </message>
    <message>
        <source>Undo: explained</source>
        <translation type="unfinished">เลิกทำ: อธิบายแล้ว</translation>
    </message>
    <message>
        <source>Undo: not today</source>
        <translation type="unfinished">เลิกทำ: ไม่ใช่วันนี้</translation>
    </message>
    <message>
        <source>Undo: question</source>
        <translation type="unfinished">เลิกทำ: คำถาม</translation>
    </message>
    <message>
        <source>Undo: answer</source>
        <translation type="unfinished">เลิกทำ: คำตอบ</translation>
    </message>
    <message>
        <source>No break yet</source>
        <translation type="unfinished">ยังไม่ได้พัก</translation>
    </message>
    <message>
        <source>Break just now</source>
        <translation type="unfinished">เพิ่งพัก</translation>
    </message>
    <message>
        <source>Last break %1 minutes ago</source>
        <translation type="unfinished">พักล่าสุด %1 นาทีก่อน</translation>
    </message>
    <message>
        <source>In English where no native reader has checked the translation yet.</source>
        <translation type="unfinished">ส่วนที่ยังไม่มีเจ้าของภาษาตรวจสอบคำแปลจะเป็นภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>A draft of a translation: no native reader has checked it yet. Say it in your own words.</source>
        <translation type="unfinished">ร่างคำแปล: ยังไม่มีเจ้าของภาษาตรวจสอบ พูดด้วยคำของคุณเอง</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::OwnQuestionViewModel</name>
    <message>
        <source>This is too long to look at. It is kept as it is. A short question is easier to answer.</source>
        <translation type="unfinished">ยาวเกินไปที่จะช่วยดู จะเก็บไว้ตามเดิม คำถามสั้นตอบง่ายกว่า</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::PathwayViewModel</name>
    <message>
        <source>Nobody to write to.</source>
        <translation type="unfinished">ไม่มีใครให้เขียนถึง</translation>
    </message>
    <message>
        <source>A card for the person</source>
        <translation type="unfinished">บัตรให้เจ้าตัว</translation>
    </message>
    <message>
        <source>Sheet for the journey</source>
        <translation type="unfinished">แผ่นข้อมูลเดินทาง</translation>
    </message>
    <message>
        <source>Separate sheet on the acts</source>
        <translation type="unfinished">แผ่นแยกเรื่องการกระทำ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">จดหมาย</translation>
    </message>
    <message>
        <source>Nothing is on this sheet unless the person agrees to it and you pick it here.</source>
        <translation type="unfinished">ข้อใดจะอยู่ในแผ่นข้อมูลนี้ได้ ต่อเมื่อเจ้าตัวยินยอมและคุณเลือกไว้ที่นี่</translation>
    </message>
    <message>
        <source>There is no sheet yet. The person is asked first: about going back, about a wish to go home, and whether a sheet may be written.</source>
        <translation type="unfinished">ยังไม่มีแผ่นข้อมูล ต้องถามเจ้าตัวก่อน: เรื่องการกลับไป เรื่องความอยากกลับบ้าน และจะให้เขียนแผ่นข้อมูลได้หรือไม่</translation>
    </message>
    <message>
        <source>There is no paper for this step: the person did not agree to it, or nothing may be shared.</source>
        <translation type="unfinished">ขั้นนี้ไม่มีเอกสาร เพราะเจ้าตัวไม่ได้ยินยอม หรือไม่มีอะไรบอกต่อได้</translation>
    </message>
    <message>
        <source>This tablet, not encrypted</source>
        <translation type="unfinished">แท็บเล็ตนี้ ไม่เข้ารหัส</translation>
    </message>
    <message>
        <source>The paper could not be written there. Choose another place.</source>
        <translation type="unfinished">เขียนเอกสารลงที่นั่นไม่ได้ โปรดเลือกที่อื่น</translation>
    </message>
    <message>
        <source>If nobody answers: %1.</source>
        <translation type="unfinished">ถ้าไม่มีใครตอบ: %1</translation>
    </message>
    <message>
        <source>They answered.</source>
        <translation type="unfinished">ได้รับคำตอบแล้ว</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation type="unfinished">ยังไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: nobody is listed for this here.</source>
        <translation type="unfinished">%1: ที่นี่ไม่มีรายชื่อสำหรับเรื่องนี้</translation>
    </message>
    <message>
        <source>No step was chosen.</source>
        <translation type="unfinished">ไม่ได้เลือกขั้นใด</translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor.</source>
        <translation type="unfinished">หัวหน้างานยังไม่ได้ดู</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::TabletViewModel</name>
    <message>
        <source>Some words are in English still.</source>
        <translation type="unfinished">บางคำยังเป็นภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>A draft: no native reader has checked these words yet.</source>
        <extracomment>Of the translation that the officer is reading: it is a draft.</extracomment>
        <translation type="unfinished">ร่าง: ยังไม่มีเจ้าของภาษาตรวจสอบถ้อยคำเหล่านี้</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::VaultViewModel</name>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished">%1 ใน %2</translation>
    </message>
</context>
</TS>
