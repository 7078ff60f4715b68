<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AfterTalk</name>
    <message>
        <source>What the next officer should know</source>
        <extracomment>Card that opens a page: the summary for the next officer</extracomment>
        <translation type="unfinished">Điều cán bộ tiếp theo nên biết</translation>
    </message>
    <message>
        <source>What was told, what was left, and who may know. Nobody should have to ask it again.</source>
        <extracomment>Left: put off for another day</extracomment>
        <translation type="unfinished">Điều gì đã kể, điều gì để lại, và ai được biết. Không nên để ai phải hỏi lại.</translation>
    </message>
    <message>
        <source>Write-up</source>
        <extracomment>Card that opens a page: complete the notes after the talk; noun</extracomment>
        <translation type="unfinished">Ghi đầy đủ</translation>
    </message>
    <message>
        <source>Something is half written there.</source>
        <extracomment>There: in the write-up; a note is begun and not kept yet</extracomment>
        <translation type="unfinished">Ở đó có phần đang viết dở.</translation>
    </message>
    <message>
        <source>Complete the notes, and tie each indicator to what it stands on.</source>
        <extracomment>Stands on: the words or the sight that support it</extracomment>
        <translation type="unfinished">Viết cho đủ các ghi chú, và gắn mỗi dấu hiệu với điều làm cơ sở cho nó.</translation>
    </message>
    <message>
        <source>To read with the supervisor</source>
        <extracomment>Card that opens a page for the officer and the supervisor</extracomment>
        <translation type="unfinished">Để đọc cùng người phụ trách</translation>
    </message>
    <message>
        <source>What was recorded, the words behind it, how it was held. For the two of you alone.</source>
        <extracomment>It was held: the conversation; two: officer and supervisor</extracomment>
        <translation type="unfinished">Điều đã ghi nhận, những lời làm cơ sở, cách trò chuyện. Chỉ dành cho hai người.</translation>
    </message>
</context>
<context>
    <name>AgencyChanges</name>
    <message>
        <source>What your agency has changed</source>
        <extracomment>Title: in the questions and cards</extracomment>
        <translation type="unfinished">Những gì cơ quan của bạn đã thay đổi</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button, keep short: read it another time</extracomment>
        <translation type="unfinished">Để sau</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished">Tôi đã đọc</translation>
    </message>
    <message>
        <source>As a whole</source>
        <extracomment>Stands for a title: what changed concerns the whole set</extracomment>
        <translation type="unfinished">Toàn bộ</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>%1 is the wording until now</extracomment>
        <translation type="unfinished">Trước đây: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1 is the new wording</extracomment>
        <translation type="unfinished">Bây giờ: %1</translation>
    </message>
    <message>
        <source>The same words, offered at another time or in another order.</source>
        <extracomment>Of a question: only when it comes has changed</extracomment>
        <translation type="unfinished">Vẫn những lời đó, đưa ra vào lúc khác hoặc theo thứ tự khác.</translation>
    </message>
</context>
<context>
    <name>AgencyFile</name>
    <message>
        <source>is signed by someone whom this tablet was not told to trust</source>
        <extracomment>Ends a sentence that begins “The directory … of your agency” or “The file …”</extracomment>
        <translation type="unfinished">có chữ ký của người mà máy tính bảng này không được báo là đáng tin</translation>
    </message>
    <message>
        <source>was damaged, or changed after it was signed</source>
        <extracomment>Ends a sentence that begins “The directory … of your agency” or “The file …”</extracomment>
        <translation type="unfinished">đã bị hỏng, hoặc bị thay đổi sau khi ký</translation>
    </message>
    <message>
        <source>was made for a newer version of this app</source>
        <extracomment>Ends a sentence that begins “The directory … of your agency” or “The file …”</extracomment>
        <translation type="unfinished">được làm cho phiên bản mới hơn của ứng dụng này</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>Ends a sentence that begins “The directory … of your agency” or “The file …”</extracomment>
        <translation type="unfinished">không đọc được</translation>
    </message>
    <message>
        <source>is not a protocol, an indicator set, a coach or a set of cards of that name</source>
        <extracomment>Ends “The content … of your agency”; a coach: rules that look at questions, no person</extracomment>
        <translation type="unfinished">không phải là quy trình, bộ dấu hiệu, phần hướng dẫn đặt câu hỏi hay bộ thẻ có tên đó</translation>
    </message>
    <message>
        <source>is not a signed file that this app can use</source>
        <extracomment>Ends a sentence that begins “The directory … of your agency” or “The file …”</extracomment>
        <translation type="unfinished">không phải là tệp đã ký mà ứng dụng này dùng được</translation>
    </message>
    <message>
        <source>The directory “%1” of your agency %2. Its numbers are missing. Show this to your technician.</source>
        <extracomment>Directory of services, no folder; %1 its name, %2 such as “cannot be read”</extracomment>
        <translation type="unfinished">Danh bạ “%1” của cơ quan bạn %2. Các số điện thoại trong đó hiện không có. Hãy đưa kỹ thuật viên xem dòng này.</translation>
    </message>
    <message>
        <source>The built-in ones are used. Show this to your technician.</source>
        <extracomment>Follows a problem with the agency&apos;s settings: “ones” are settings</extracomment>
        <translation type="unfinished">Ứng dụng đang dùng những gì có sẵn. Hãy đưa kỹ thuật viên xem dòng này.</translation>
    </message>
    <message>
        <source>The folder with your agency&apos;s settings cannot be opened.</source>
        <translation type="unfinished">Không mở được thư mục có các cài đặt của cơ quan bạn.</translation>
    </message>
    <message>
        <source>Your agency&apos;s settings cannot be checked: the key beside them is missing or cannot be used.</source>
        <extracomment>A cryptographic key, a file beside the settings</extracomment>
        <translation type="unfinished">Không kiểm tra được các cài đặt của cơ quan bạn: chìa khóa đi kèm bị thiếu hoặc không dùng được.</translation>
    </message>
    <message>
        <source>The file with your agency&apos;s settings %1.</source>
        <extracomment>%1 ends the sentence, such as “cannot be read”</extracomment>
        <translation type="unfinished">Tệp có các cài đặt của cơ quan bạn %1.</translation>
    </message>
    <message>
        <source>The content “%1” of your agency %2. What comes with the app is used instead. Show this to your technician.</source>
        <extracomment>Questions, cards or indicators; %1 the name of a file, %2 such as “cannot be read”</extracomment>
        <translation type="unfinished">Nội dung “%1” của cơ quan bạn %2. Nội dung có sẵn trong ứng dụng được dùng thay. Hãy đưa kỹ thuật viên xem dòng này.</translation>
    </message>
    <message>
        <source>The content of your agency does not fit together (%1) and none of it is used. What comes with the app is used instead. Show this to your technician.</source>
        <extracomment>%1 is the part that does not fit, a technical name</extracomment>
        <translation type="unfinished">Nội dung của cơ quan bạn không khớp với nhau (%1) nên không phần nào được dùng. Nội dung có sẵn trong ứng dụng được dùng thay. Hãy đưa kỹ thuật viên xem dòng này.</translation>
    </message>
</context>
<context>
    <name>AgencyNews</name>
    <message>
        <source>Your agency has changed what you work with</source>
        <extracomment>Title of a notice: questions, cards or indicators</extracomment>
        <translation type="unfinished">Cơ quan của bạn đã thay đổi những gì bạn đang dùng</translation>
    </message>
    <message>
        <source>Conversations that have begun go on as they were.</source>
        <extracomment>They keep the questions they began with</extracomment>
        <translation type="unfinished">Những cuộc trò chuyện đã bắt đầu vẫn tiếp tục như cũ.</translation>
    </message>
    <message>
        <source>Read it</source>
        <extracomment>Button, keep short: read what has changed</extracomment>
        <translation type="unfinished">Đọc</translation>
    </message>
</context>
<context>
    <name>AgencyProblems</name>
    <message>
        <source>Not all of what your agency sent is in use</source>
        <extracomment>Title of a notice: settings, contacts or questions could not be used</extracomment>
        <translation type="unfinished">Có phần cơ quan bạn gửi đến chưa được dùng</translation>
    </message>
</context>
<context>
    <name>AskedToStop</name>
    <message>
        <source>They asked to stop</source>
        <extracomment>Chip, keep short; they: the person asked to stop the conversation</extracomment>
        <translation type="unfinished">Người ấy đã đề nghị dừng</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>%1. %2</source>
        <extracomment>Read aloud: %1 the title of a notice, %2 its text</extracomment>
        <translation type="unfinished">%1. %2</translation>
    </message>
</context>
<context>
    <name>BreakPane</name>
    <message>
        <source>We can rest here.</source>
        <extracomment>Said to the person during a break, large, both read it; calm</extracomment>
        <translation type="unfinished">Chúng ta có thể nghỉ ở đây.</translation>
    </message>
    <message>
        <source>Water, air, quiet. As long as it takes. We can also stop.</source>
        <extracomment>Said to the person during a break; air: going outside</extracomment>
        <translation type="unfinished">Nước uống, không khí, yên tĩnh. Bao lâu cũng được. Chúng ta cũng có thể dừng lại.</translation>
    </message>
    <message>
        <source>Go on when ready</source>
        <extracomment>Button, keep short, no pressure: continue when both are ready</extracomment>
        <translation type="unfinished">Tiếp tục khi sẵn sàng</translation>
    </message>
    <message>
        <source>After a break, begin again with an open question. It is easy to slip into narrow ones.</source>
        <extracomment>To the officer; narrow: answered with yes, no or one word</extracomment>
        <translation type="unfinished">Sau khi nghỉ, hãy bắt đầu lại bằng một câu hỏi mở. Rất dễ trượt sang câu hỏi hẹp.</translation>
    </message>
</context>
<context>
    <name>CalmKeys</name>
    <message>
        <source>Space</source>
        <extracomment>Read aloud for a key: the space bar</extracomment>
        <translation type="unfinished">Dấu cách</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>A key, verb: backspace, read aloud</extracomment>
        <translation type="unfinished">Xóa</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>A key: new line, or confirm</extracomment>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished">Cất bàn phím</translation>
    </message>
    <message>
        <source>Language of the keys</source>
        <extracomment>A key: keyboard layout</extracomment>
        <translation type="unfinished">Ngôn ngữ bàn phím</translation>
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
        <extracomment>Title; a card is text on the screen for the person to read</extracomment>
        <translation type="unfinished">Thẻ nào?</translation>
    </message>
    <message>
        <source>The person will see this. To come back, hold both corners with a ring, or press a number key. Then give your PIN.</source>
        <extracomment>To the officer; a ring is drawn in two corners: press on them and hold</extracomment>
        <translation type="unfinished">Người ấy sẽ thấy phần này. Để quay lại, giữ cả hai góc có vòng tròn, hoặc bấm một phím số. Sau đó nhập mã PIN của bạn.</translation>
    </message>
    <message>
        <source>A card asks one thing. The person reads it and answers by touch.</source>
        <extracomment>Thing: one question</extracomment>
        <translation type="unfinished">Mỗi thẻ hỏi một điều. Người ấy đọc và trả lời bằng cách chạm.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, keep short, verb: close this list</extracomment>
        <translation type="unfinished">Đóng</translation>
    </message>
    <message>
        <source>Turn the tablet</source>
        <extracomment>Button, keep short: turn it towards the person, the card appears</extracomment>
        <translation type="unfinished">Xoay máy tính bảng</translation>
    </message>
    <message>
        <source>%1 First comes a card to try it.</source>
        <extracomment>%1 is a whole sentence such as “The card will be in Khmer.”; it: answering by touch</extracomment>
        <translation type="unfinished">%1 Đầu tiên là một thẻ để làm thử.</translation>
    </message>
    <message>
        <source>Another card</source>
        <extracomment>Button, keep short: choose another card</extracomment>
        <translation type="unfinished">Thẻ khác</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Begun on %1</source>
        <extracomment>%1 is a date: the case was begun then</extracomment>
        <translation type="unfinished">Bắt đầu ngày %1</translation>
    </message>
    <message>
        <source>Begun on %1, in %2</source>
        <extracomment>%1 is a date, %2 the language of the conversation</extracomment>
        <translation type="unfinished">Bắt đầu ngày %1, ngôn ngữ: %2</translation>
    </message>
    <message>
        <source>Go on with the conversation</source>
        <extracomment>Button, keep short: continue an unfinished conversation</extracomment>
        <translation type="unfinished">Tiếp tục cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <extracomment>Button, keep short: open one that is closed, to read it</extracomment>
        <translation type="unfinished">Mở cuộc trò chuyện</translation>
    </message>
    <message>
        <source>This case could not be read just now. Nothing is lost. Try again, or ask your technician.</source>
        <translation type="unfinished">Lúc này không đọc được hồ sơ này. Không mất gì cả. Hãy thử lại, hoặc hỏi kỹ thuật viên.</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <extracomment>Button, keep short: it is the case; opens a list</extracomment>
        <translation type="unfinished">Ai đã xem</translation>
    </message>
    <message>
        <source>Remove this case</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished">Xóa hồ sơ này</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <extracomment>Name of the list, read aloud: the officer&apos;s cases, no boxes</extracomment>
        <translation type="unfinished">Hồ sơ</translation>
    </message>
    <message>
        <source>The case was removed.</source>
        <translation type="unfinished">Đã xóa hồ sơ.</translation>
    </message>
    <message>
        <source>A legal hold is on this case. It stays until the hold ends.</source>
        <extracomment>By law the case must be kept; it: the case</extracomment>
        <translation type="unfinished">Hồ sơ này đang được lưu giữ theo luật. Nó ở lại cho đến khi hết lưu giữ.</translation>
    </message>
    <message>
        <source>The case could not be removed just now. It is still whole. Try again, or ask your technician.</source>
        <extracomment>Whole: nothing of it was removed</extracomment>
        <translation type="unfinished">Lúc này không xóa được hồ sơ. Hồ sơ vẫn còn nguyên. Hãy thử lại, hoặc hỏi kỹ thuật viên.</translation>
    </message>
    <message>
        <source>The cases could not be read just now. Nothing is lost. Try again, or ask your technician.</source>
        <translation type="unfinished">Lúc này không đọc được các hồ sơ. Không mất gì cả. Hãy thử lại, hoặc hỏi kỹ thuật viên.</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <extracomment>Label of a search field, verb</extracomment>
        <translation type="unfinished">Tìm trong ghi chú</translation>
    </message>
    <message>
        <source>More cases may fit. One word more finds fewer.</source>
        <extracomment>Under the search: not all results are shown</extracomment>
        <translation type="unfinished">Có thể còn hồ sơ khác phù hợp. Thêm một từ để tìm hẹp hơn.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Không tìm thấy gì</translation>
    </message>
    <message>
        <source>Try fewer or other words, or all cases.</source>
        <extracomment>Advice for the search: fewer search words, or the filter “All”</extracomment>
        <translation type="unfinished">Hãy thử ít từ hơn, từ khác, hoặc tất cả hồ sơ.</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Urgent protection now</source>
        <extracomment>Outcome of a case, in a list: protection is urgent</extracomment>
        <translation type="unfinished">Cần bảo vệ khẩn cấp ngay</translation>
    </message>
    <message>
        <source>Refer to protection</source>
        <extracomment>Outcome of a case, in a list: to be referred to a protection service</extracomment>
        <translation type="unfinished">Chuyển gửi để được bảo vệ</translation>
    </message>
    <message>
        <source>Refer to a specialist</source>
        <extracomment>Outcome of a case, in a list</extracomment>
        <translation type="unfinished">Chuyển gửi đến chuyên gia</translation>
    </message>
    <message>
        <source>No indication recorded so far</source>
        <extracomment>Outcome of a case, in a list: nothing is noted so far, the door stays open</extracomment>
        <translation type="unfinished">Đến nay chưa ghi nhận dấu hiệu nào</translation>
    </message>
    <message>
        <source>with a reason of the officer&apos;s</source>
        <extracomment>Behind a decision in the list of what happened: the officer gave a reason</extracomment>
        <translation type="unfinished">có lý do của cán bộ</translation>
    </message>
    <message>
        <source>state %1 of the case</source>
        <extracomment>State as in version, no country; %1 is a check code such as “9f3a 62c1”</extracomment>
        <translation type="unfinished">trạng thái %1 của hồ sơ</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 the kind of talk, %2 the language it was held in</extracomment>
        <translation type="unfinished">%1, ngôn ngữ: %2</translation>
    </message>
    <message>
        <source>The conversation began</source>
        <translation type="unfinished">Cuộc trò chuyện bắt đầu</translation>
    </message>
    <message>
        <source>It went on another way</source>
        <extracomment>“It” is the conversation: it went on with another kind of talk</extracomment>
        <translation type="unfinished">Đã tiếp tục theo cách khác</translation>
    </message>
    <message>
        <source>A contact was tried</source>
        <extracomment>A service was called; whether it answered is not said</extracomment>
        <translation type="unfinished">Đã thử liên hệ</translation>
    </message>
    <message>
        <source>A decision was recorded</source>
        <translation type="unfinished">Đã ghi nhận một quyết định</translation>
    </message>
    <message>
        <source>Notes were written</source>
        <translation type="unfinished">Đã viết ghi chú</translation>
    </message>
    <message>
        <source>Notes were corrected; the first words stay</source>
        <extracomment>The first wording of the note is kept</extracomment>
        <translation type="unfinished">Đã sửa ghi chú; lời ghi đầu vẫn còn</translation>
    </message>
    <message>
        <source>Indicators were marked</source>
        <extracomment>The officer noted indicators of trafficking</extracomment>
        <translation type="unfinished">Đã đánh dấu các dấu hiệu</translation>
    </message>
    <message>
        <source>The person chose what may be shared</source>
        <translation type="unfinished">Người ấy đã chọn điều được chia sẻ</translation>
    </message>
    <message>
        <source>Rights and choices were explained</source>
        <translation type="unfinished">Đã giải thích các quyền và lựa chọn</translation>
    </message>
    <message>
        <source>Answers were noted</source>
        <extracomment>Answers of the person</extracomment>
        <translation type="unfinished">Đã ghi các câu trả lời</translation>
    </message>
    <message>
        <source>A break</source>
        <extracomment>In the list of what happened: a pause in the conversation</extracomment>
        <translation type="unfinished">Một lần nghỉ</translation>
    </message>
    <message>
        <source>It stopped for the day</source>
        <extracomment>“It” is the conversation</extracomment>
        <translation type="unfinished">Đã dừng trong ngày</translation>
    </message>
    <message>
        <source>It was taken up again</source>
        <extracomment>“It” is the conversation: it was resumed</extracomment>
        <translation type="unfinished">Đã tiếp tục lại</translation>
    </message>
    <message>
        <source>Something was taken back</source>
        <extracomment>The officer used Undo</extracomment>
        <translation type="unfinished">Đã hoàn tác một điều</translation>
    </message>
    <message>
        <source>Words were erased for good</source>
        <extracomment>Words of a note</extracomment>
        <translation type="unfinished">Đã xóa hẳn một số lời</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <extracomment>How a case stands, keep short</extracomment>
        <translation type="unfinished">Đã ghi nhận quyết định</translation>
    </message>
    <message>
        <source>Stopped for now</source>
        <extracomment>Of a case, short</extracomment>
        <translation type="unfinished">Tạm dừng</translation>
    </message>
    <message>
        <source>Not closed</source>
        <extracomment>Of a case, short: unfinished</extracomment>
        <translation type="unfinished">Chưa đóng</translation>
    </message>
    <message>
        <source>Seen by a supervisor</source>
        <extracomment>How a case stands, keep short: read by a supervisor</extracomment>
        <translation type="unfinished">Người phụ trách đã xem</translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor</source>
        <extracomment>Of a case, keep short</extracomment>
        <translation type="unfinished">Người phụ trách chưa xem</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <extracomment>How a case stands, keep short: by law it must be kept, nothing of it may be removed</extracomment>
        <translation type="unfinished">Lưu giữ theo luật</translation>
    </message>
    <message>
        <source>A name that may sound alike</source>
        <extracomment>How a case stands, keep short: found by a name that sounds like the one searched for</extracomment>
        <translation type="unfinished">Một tên có thể nghe giống</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <extracomment>Title of the page: the officer&apos;s cases, no boxes</extracomment>
        <translation type="unfinished">Hồ sơ</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Who looked</source>
        <extracomment>Button, keep short: opens the list of who looked at cases</extracomment>
        <translation type="unfinished">Ai đã xem</translation>
    </message>
    <message>
        <source>%1 has to stay</source>
        <extracomment>Title; %1 is the reference of a case, such as K7-204; it may not be removed</extracomment>
        <translation type="unfinished">%1 phải được giữ lại</translation>
    </message>
    <message>
        <source>A legal hold is on this case: all of it stays until the hold ends. Your supervisor knows who can end it.</source>
        <extracomment>By law the case must be kept</extracomment>
        <translation type="unfinished">Hồ sơ này đang được lưu giữ theo luật: toàn bộ ở lại cho đến khi hết lưu giữ. Người phụ trách của bạn biết ai có thể chấm dứt việc này.</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation type="unfinished">Chọn một hồ sơ</translation>
    </message>
    <message>
        <source>What happened in it is shown here. Its words stay closed until you open it.</source>
        <extracomment>It: the case; only the kinds of events are shown, no notes</extracomment>
        <translation type="unfinished">Những gì đã diễn ra trong hồ sơ được hiện ở đây. Lời trong đó vẫn đóng cho đến khi bạn mở ra.</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation type="unfinished">Chưa có hồ sơ nào</translation>
    </message>
    <message>
        <source>A case begins with a conversation.</source>
        <translation type="unfinished">Hồ sơ bắt đầu bằng một cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished">Cuộc trò chuyện mới</translation>
    </message>
</context>
<context>
    <name>ChoosePinPage</name>
    <message>
        <source>A PIN for the cover</source>
        <extracomment>Title; cover: the screen hidden, nothing about insurance</extracomment>
        <translation type="unfinished">Mã PIN cho màn che</translation>
    </message>
    <message>
        <source>The same six digits again.</source>
        <extracomment>Type the PIN a second time</extracomment>
        <translation type="unfinished">Nhập lại đúng sáu chữ số đó.</translation>
    </message>
    <message>
        <source>Choose six digits. They lift the cover after you hide the screen.</source>
        <translation type="unfinished">Chọn sáu chữ số. Sáu số này mở màn che sau khi bạn ẩn màn hình.</translation>
    </message>
    <message>
        <source>The PIN is forgotten when the vault is locked. It never opens the vault by itself.</source>
        <translation type="unfinished">Máy quên mã PIN khi kho bảo mật bị khóa. Riêng mã PIN không bao giờ mở được kho.</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>Label of the PIN pad</extracomment>
        <translation type="unfinished">Mã PIN</translation>
    </message>
</context>
<context>
    <name>ChosenSheet</name>
    <message>
        <source>The person has chosen</source>
        <extracomment>Title: the person has touched an answer on the card</extracomment>
        <translation type="unfinished">Người ấy đã chọn</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button, keep short: do not keep the answer</extracomment>
        <translation type="unfinished">Bỏ qua</translation>
    </message>
    <message>
        <source>Write this down</source>
        <extracomment>Button, keep short: keep the answer as a note</extracomment>
        <translation type="unfinished">Ghi lại</translation>
    </message>
    <message>
        <source>Written down, it stands among what you saw. Left, nothing of it is kept.</source>
        <extracomment>It: the answer on the card; left: not written down</extracomment>
        <translation type="unfinished">Nếu ghi lại, nó nằm trong những điều bạn thấy. Nếu bỏ qua, không điều gì được giữ.</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Go back</source>
        <extracomment>Button, keep short: close this question and change nothing</extracomment>
        <translation type="unfinished">Quay lại</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Who to call</source>
        <extracomment>Name of the list, read aloud: services that can help</extracomment>
        <translation type="unfinished">Gọi cho ai</translation>
    </message>
    <message>
        <source>If someone is in danger now, call the emergency number of this place first.</source>
        <extracomment>Place: the country or district where the officer is</extracomment>
        <translation type="unfinished">Nếu có người đang gặp nguy hiểm, hãy gọi số khẩn cấp của nơi này trước.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Label of a search field, verb</extracomment>
        <translation type="unfinished">Tìm</translation>
    </message>
    <message>
        <source>A name, a language, a number</source>
        <extracomment>Help for the search field: what can be typed</extracomment>
        <translation type="unfinished">Tên, ngôn ngữ, số điện thoại</translation>
    </message>
    <message>
        <source>All countries</source>
        <extracomment>Chip, keep short: show services of all countries</extracomment>
        <translation type="unfinished">Tất cả các nước</translation>
    </message>
    <message>
        <source>Another country</source>
        <extracomment>Button, keep short: choose another country</extracomment>
        <translation type="unfinished">Nước khác</translation>
    </message>
    <message>
        <source>Nothing listed here</source>
        <translation type="unfinished">Ở đây chưa có nơi nào</translation>
    </message>
    <message>
        <source>Try fewer or other words, or all countries.</source>
        <extracomment>Advice for the search: fewer search words, or the chip “All countries”</extracomment>
        <translation type="unfinished">Hãy thử ít từ hơn, từ khác, hoặc tất cả các nước.</translation>
    </message>
    <message>
        <source>No contact with a known source fits. Your agency can add its own directory.</source>
        <extracomment>Contact: a service; directory: list of services</extracomment>
        <translation type="unfinished">Không có nơi liên hệ nào có nguồn rõ ràng mà phù hợp. Cơ quan của bạn có thể thêm danh bạ riêng.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Text message</source>
        <extracomment>Way to reach a service, above its number: SMS</extracomment>
        <translation type="unfinished">Tin nhắn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Radio</source>
        <extracomment>Way to reach a service: two-way radio</extracomment>
        <translation type="unfinished">Bộ đàm</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Way to reach a service, above its number: by phone</extracomment>
        <translation type="unfinished">Gọi</translation>
    </message>
    <message>
        <source>day and night</source>
        <extracomment>Behind “Call” and the like: when the number answers</extracomment>
        <translation type="unfinished">ngày và đêm</translation>
    </message>
    <message>
        <source>in office hours</source>
        <extracomment>Behind “Call” and the like: when the number answers</extracomment>
        <translation type="unfinished">trong giờ làm việc</translation>
    </message>
    <message>
        <source>outside office hours</source>
        <extracomment>Behind “Call” and the like: when the number answers</extracomment>
        <translation type="unfinished">ngoài giờ làm việc</translation>
    </message>
    <message>
        <source>for referrals</source>
        <extracomment>Behind “Call” and the like: the number for officers who refer a person</extracomment>
        <translation type="unfinished">để chuyển gửi</translation>
    </message>
    <message>
        <source>for people who were harmed</source>
        <extracomment>Behind “Call” and the like: whom the number is for</extracomment>
        <translation type="unfinished">cho người đã bị tổn hại</translation>
    </message>
    <message>
        <source>for tips only, not for help</source>
        <extracomment>Behind “Call” and the like: tips are reports of a crime</extracomment>
        <translation type="unfinished">chỉ để báo tin, không để xin giúp đỡ</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <extracomment>Opening hours of a service</extracomment>
        <translation type="unfinished">Mở cả ngày và đêm</translation>
    </message>
    <message>
        <source>Open now, until %1</source>
        <extracomment>Opening hours of a service; %1 such as “17:00” or “Monday, 09:00”</extracomment>
        <translation type="unfinished">Đang mở, đến %1</translation>
    </message>
    <message>
        <source>Closed now, opens at %1</source>
        <extracomment>Opening hours of a service; %1 such as “09:00” or “Monday, 09:00”</extracomment>
        <translation type="unfinished">Đang đóng, mở lúc %1</translation>
    </message>
    <message>
        <source>%1, extension %2</source>
        <extracomment>%1 a phone number, %2 the extension to dial behind it</extracomment>
        <translation type="unfinished">%1, số máy lẻ %2</translation>
    </message>
    <message>
        <source>front desk of the organization</source>
        <extracomment>Behind “Call” and the like: the number is not the service&apos;s own</extracomment>
        <translation type="unfinished">quầy tiếp đón của tổ chức</translation>
    </message>
    <message>
        <source>does not work from here</source>
        <extracomment>Behind “Call” and the like: the number cannot be dialled from this country</extracomment>
        <translation type="unfinished">không gọi được từ đây</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Địa chỉ</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <extracomment>Label: “it” is the service</extracomment>
        <translation type="unfinished">Cách liên hệ</translation>
    </message>
    <message>
        <source>Not given out. Ask your supervisor.</source>
        <extracomment>Value of “How to reach it”: the number is kept back on purpose</extracomment>
        <translation type="unfinished">Không công bố. Hãy hỏi người phụ trách.</translation>
    </message>
    <message>
        <source>From %1 to %2 years</source>
        <extracomment>Ages that a service takes: %1 youngest, %2 oldest</extracomment>
        <translation type="unfinished">Từ %1 đến %2 tuổi</translation>
    </message>
    <message>
        <source>From %1 years</source>
        <extracomment>Ages that a service takes: %1 the youngest</extracomment>
        <translation type="unfinished">Từ %1 tuổi</translation>
    </message>
    <message>
        <source>Up to %1 years</source>
        <extracomment>Ages that a service takes: %1 the oldest</extracomment>
        <translation type="unfinished">Đến %1 tuổi</translation>
    </message>
    <message>
        <source>Not known: ask before you share</source>
        <extracomment>Answer to “Does it tell the police?”; share: tell them about the person</extracomment>
        <translation type="unfinished">Không rõ: hỏi trước khi chia sẻ</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Tổ chức</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <extracomment>Label: languages that the service speaks with an interpreter</extracomment>
        <translation type="unfinished">Qua người phiên dịch</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished">Độ tuổi</translation>
    </message>
    <message>
        <source>Who it takes</source>
        <extracomment>Label: whom the service helps</extracomment>
        <translation type="unfinished">Nhận những ai</translation>
    </message>
    <message>
        <source>How to ask</source>
        <extracomment>Label: how to ask the service for help</extracomment>
        <translation type="unfinished">Cách đề nghị</translation>
    </message>
    <message>
        <source>What it costs</source>
        <extracomment>Label: what the help of the service costs</extracomment>
        <translation type="unfinished">Chi phí</translation>
    </message>
    <message>
        <source>Papers it asks for</source>
        <extracomment>Label: documents that the service wants to see</extracomment>
        <translation type="unfinished">Giấy tờ cần có</translation>
    </message>
    <message>
        <source>A safe way to call</source>
        <extracomment>Label: how to call the service without harm to the person</extracomment>
        <translation type="unfinished">Cách gọi an toàn</translation>
    </message>
    <message>
        <source>Does it tell the police?</source>
        <extracomment>Label: does the service pass on information to the police</extracomment>
        <translation type="unfinished">Nơi này có báo cảnh sát không?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to “Does it tell the police?” or “Does it ask for a police report?”</extracomment>
        <translation type="unfinished">Có</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Does it tell the police?</extracomment>
        <translation type="unfinished">Không</translation>
    </message>
    <message>
        <source>Does it ask for a police report?</source>
        <extracomment>Label: does the service want a police report before it helps</extracomment>
        <translation type="unfinished">Nơi này có cần giấy trình báo cảnh sát không?</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <extracomment>Label: the source of what is known about the service</extracomment>
        <translation type="unfinished">Thông tin này từ đâu</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>In the list of services, keep short: nobody checked this contact</extracomment>
        <translation type="unfinished">Chưa kiểm tra</translation>
    </message>
    <message>
        <source>Checked too long ago</source>
        <extracomment>In the list of services, keep short: the check of this contact is old</extracomment>
        <translation type="unfinished">Kiểm tra đã quá lâu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of service, country</comment>
        <extracomment>%1 the kind of service, such as “Shelter”; %2 a country</extracomment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Stands for a country: a service for the whole region</extracomment>
        <translation type="unfinished">Vùng</translation>
    </message>
    <message>
        <source>Invented country</source>
        <extracomment>Stands for a country: made up, for practice</extracomment>
        <translation type="unfinished">Nước không có thật</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Who to call</source>
        <extracomment>Title of the page: services that can help</extracomment>
        <translation type="unfinished">Gọi cho ai</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <extracomment>Title: choose a service in the list</extracomment>
        <translation type="unfinished">Chọn một nơi liên hệ</translation>
    </message>
    <message>
        <source>Its numbers, hours and languages are shown here, and when somebody last checked them.</source>
        <extracomment>Its: of the service; hours: opening hours</extracomment>
        <translation type="unfinished">Số điện thoại, giờ mở cửa và ngôn ngữ được hiện ở đây, cùng lần kiểm tra gần nhất.</translation>
    </message>
</context>
<context>
    <name>ContentNews</name>
    <message>
        <source>New: %1, version %2.</source>
        <extracomment>%1 the name of a set of questions, indicators or cards, %2 such as 1.4</extracomment>
        <translation type="unfinished">Mới: %1, phiên bản %2.</translation>
    </message>
    <message>
        <source>%1: version %2 as before, with other content.</source>
        <extracomment>%1 the name of a set of questions, indicators or cards, %2 such as 1.4</extracomment>
        <translation type="unfinished">%1: vẫn phiên bản %2, với nội dung khác.</translation>
    </message>
    <message>
        <source>%1: version %2, before %3.</source>
        <extracomment>%1 a name, %2 and %3 versions</extracomment>
        <translation type="unfinished">%1: phiên bản %2, trước đây là %3.</translation>
    </message>
    <message>
        <source>%1: version %2 of your agency is not used any more.</source>
        <extracomment>%1 the name of a set of questions, indicators or cards, %2 such as 1.4</extracomment>
        <translation type="unfinished">%1: phiên bản %2 của cơ quan bạn không còn được dùng nữa.</translation>
    </message>
</context>
<context>
    <name>CorrectionBox</name>
    <message>
        <source>Correction, as the person says it</source>
        <extracomment>Label of a field: in the words of the person</extracomment>
        <translation type="unfinished">Phần sửa, theo lời người ấy</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <extracomment>Label of a field: the reason of the correction, may stay empty</extracomment>
        <translation type="unfinished">Vì sao, nếu bạn muốn ghi</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <extracomment>Button, keep short: store the correction</extracomment>
        <translation type="unfinished">Giữ phần sửa</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>Button, keep short, verb: write a correction of this note</extracomment>
        <translation type="unfinished">Sửa</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <extracomment>Read aloud for the button Correct, verb; %1 is the note</extracomment>
        <translation type="unfinished">Sửa: %1</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <extracomment>Button, keep short: write no correction</extracomment>
        <translation type="unfinished">Để nguyên như cũ</translation>
    </message>
</context>
<context>
    <name>CounterCard</name>
    <message>
        <source>Go on with the talk in quiet</source>
        <extracomment>Button, keep short: continue in a quiet place with a longer talk</extracomment>
        <translation type="unfinished">Trò chuyện tiếp ở nơi yên tĩnh</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Which country?</source>
        <extracomment>Title: where the officer calls from</extracomment>
        <translation type="unfinished">Nước nào?</translation>
    </message>
    <message>
        <source>Numbers are shown as they are dialled from there.</source>
        <extracomment>Phone numbers; there: the country that is chosen</extracomment>
        <translation type="unfinished">Số điện thoại được hiện theo cách gọi từ nước đó.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered. Press to enter the PIN.</source>
        <extracomment>Read aloud; the screen is hidden until the PIN is given; no word of a case</extracomment>
        <translation type="unfinished">Đã che. Bấm để nhập mã PIN.</translation>
    </message>
    <message>
        <source>Your PIN, to lock without what is not saved</source>
        <extracomment>Title; lock: close the vault, what is not saved is lost</extracomment>
        <translation type="unfinished">Mã PIN của bạn, để khóa mà bỏ phần chưa lưu</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished">Mã PIN của bạn</translation>
    </message>
    <message>
        <source>Who to call</source>
        <extracomment>Button, keep short: opens services that can help</extracomment>
        <translation type="unfinished">Gọi cho ai</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button, keep short: do not enter the PIN</extracomment>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <extracomment>Button, keep short, verb: close the vault; the passphrase opens it again</extracomment>
        <translation type="unfinished">Khóa kho</translation>
    </message>
    <message>
        <source>That is not the PIN. After three tries the vault is locked.</source>
        <translation type="unfinished">Đó không phải mã PIN. Sau ba lần thử, kho sẽ bị khóa.</translation>
    </message>
</context>
<context>
    <name>CustodianKey</name>
    <message>
        <source>%1: own passphrase</source>
        <extracomment>Label of a field; %1 is “First custodian” or “Second custodian”</extracomment>
        <translation type="unfinished">%1: cụm mật khẩu riêng</translation>
    </message>
    <message>
        <source>Only the custodian types it. Look away, please.</source>
        <extracomment>To the officer; it: the custodian&apos;s passphrase</extracomment>
        <translation type="unfinished">Chỉ người giữ khóa tự gõ. Xin nhìn đi chỗ khác.</translation>
    </message>
</context>
<context>
    <name>DangerSheet</name>
    <message>
        <source>Someone is in danger now</source>
        <extracomment>Title of the sheet</extracomment>
        <translation type="unfinished">Có người đang gặp nguy hiểm</translation>
    </message>
    <message>
        <source>Call for help first. What you mark here puts the right people on top.</source>
        <extracomment>To the officer; on top: of the list of services to call</extracomment>
        <translation type="unfinished">Hãy gọi người giúp trước. Điều bạn đánh dấu ở đây sẽ đưa đúng nơi cần gọi lên đầu.</translation>
    </message>
    <message>
        <source>Show who to call</source>
        <extracomment>Button, keep short: opens the list of services</extracomment>
        <translation type="unfinished">Xem gọi cho ai</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>Record what you do</source>
        <extracomment>Title, verb: write down which steps the officer takes</extracomment>
        <translation type="unfinished">Ghi nhận việc bạn làm</translation>
    </message>
    <message>
        <source>The steps you chose are kept in your order, with the outcome. You decide neither guilt nor status.</source>
        <extracomment>To the officer; status: legal status of the person</extracomment>
        <translation type="unfinished">Các bước bạn chọn được giữ theo thứ tự của bạn, cùng với kết quả. Bạn không quyết định chuyện có tội hay không, cũng không quyết định tư cách pháp lý.</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Button, keep short, verb: write the decision down</extracomment>
        <translation type="unfinished">Ghi nhận</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>%1 such as “Refer to protection”: what the marks mean for protection</extracomment>
        <translation type="unfinished">Kết quả: %1</translation>
    </message>
    <message>
        <source>Raise to: %1</source>
        <extracomment>Chip, keep short, verb: choose a more urgent outcome; %1 is that outcome</extracomment>
        <translation type="unfinished">Nâng lên: %1</translation>
    </message>
    <message>
        <source>Your reason, if you wish</source>
        <extracomment>Label of a field: the officer&apos;s reason, may stay empty</extracomment>
        <translation type="unfinished">Lý do của bạn, nếu bạn muốn ghi</translation>
    </message>
    <message>
        <source>Your reason for raising it</source>
        <extracomment>Label of a field: it is the outcome, made more urgent</extracomment>
        <translation type="unfinished">Lý do bạn nâng lên</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Xin chào</translation>
    </message>
    <message>
        <source>This tablet helps you talk with a person who may need protection, and find who can help.</source>
        <translation type="unfinished">Máy tính bảng này giúp bạn nói chuyện với một người có thể cần được bảo vệ, và tìm ai có thể giúp.</translation>
    </message>
    <message>
        <source>Your work</source>
        <extracomment>Heading above a choice: border or consulate</extracomment>
        <translation type="unfinished">Công việc của bạn</translation>
    </message>
    <message>
        <source>Border or immigration</source>
        <extracomment>Chip, keep short: where the officer works</extracomment>
        <translation type="unfinished">Biên giới hoặc xuất nhập cảnh</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <extracomment>Chip, keep short: where the officer works</extracomment>
        <translation type="unfinished">Đại sứ quán hoặc lãnh sự quán</translation>
    </message>
    <message>
        <source>Where you work</source>
        <extracomment>Heading above a choice of the country</extracomment>
        <translation type="unfinished">Nơi bạn làm việc</translation>
    </message>
    <message>
        <source>So that contacts for this country come first.</source>
        <extracomment>Contacts: services that can help</extracomment>
        <translation type="unfinished">Để các nơi liên hệ của nước này hiện lên trước.</translation>
    </message>
    <message>
        <source>Your office</source>
        <extracomment>Heading above the name and phone of the office; no room</extracomment>
        <translation type="unfinished">Văn phòng của bạn</translation>
    </message>
    <message>
        <source>For letters: who asks, and which number answers a call back. No names. You can leave it for later.</source>
        <extracomment>Letters to services; no names of officers</extracomment>
        <translation type="unfinished">Dùng cho thư: ai hỏi, và số nào nhận cuộc gọi lại. Không ghi tên người. Bạn có thể để sau.</translation>
    </message>
    <message>
        <source>Agency and post</source>
        <extracomment>Label of a field: post is the border post or consulate, no mail</extracomment>
        <translation type="unfinished">Cơ quan và đơn vị</translation>
    </message>
    <message>
        <source>Work phone for call-backs</source>
        <extracomment>Label of a field: the number that services call</extracomment>
        <translation type="unfinished">Số máy cơ quan để gọi lại</translation>
    </message>
    <message>
        <source>Practice, or set up</source>
        <extracomment>Heading above two choices: train, or make a vault</extracomment>
        <translation type="unfinished">Luyện tập, hoặc cài đặt</translation>
    </message>
    <message>
        <source>Choose your work and your country first.</source>
        <extracomment>Under “Practice, or set up”</extracomment>
        <translation type="unfinished">Hãy chọn công việc và nước của bạn trước.</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Card: training with invented people, no medical practice</extracomment>
        <translation type="unfinished">Luyện tập</translation>
    </message>
    <message>
        <source>Invented people in an invented country. Nothing you do here can reach anyone.</source>
        <translation type="unfinished">Những người không có thật ở một nước không có thật. Không điều gì bạn làm ở đây đến được với ai.</translation>
    </message>
    <message>
        <source>Open my vault</source>
        <extracomment>Card: the officer&apos;s encrypted file of cases</extracomment>
        <translation type="unfinished">Mở kho bảo mật</translation>
    </message>
    <message>
        <source>Set up my vault</source>
        <extracomment>Card: make the officer&apos;s encrypted file of cases</extracomment>
        <translation type="unfinished">Lập kho bảo mật</translation>
    </message>
    <message>
        <source>An encrypted place on this tablet for your own cases, closed with a passphrase.</source>
        <translation type="unfinished">Một nơi được mã hóa trên máy tính bảng này cho hồ sơ của riêng bạn, đóng bằng cụm mật khẩu.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A conversation begins here</source>
        <extracomment>Title of a step of the tour: points at “New conversation”</extracomment>
        <translation type="unfinished">Cuộc trò chuyện bắt đầu ở đây</translation>
    </message>
    <message>
        <source>What the person needs comes first, then a quiet place, then their own words.</source>
        <translation type="unfinished">Điều người ấy cần là trước hết, rồi một nơi yên tĩnh, rồi đến lời của chính người ấy.</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Title of a step of the tour, verb: hide the screen; points at that button</extracomment>
        <translation type="unfinished">Ẩn</translation>
    </message>
    <message>
        <source>One touch covers the screen at once, from every page. Your PIN brings back the same place.</source>
        <translation type="unfinished">Chạm một lần là che màn hình ngay lập tức, từ mọi trang. Mã PIN của bạn đưa về đúng chỗ cũ.</translation>
    </message>
    <message>
        <source>Who to call</source>
        <extracomment>Title of a step of the tour: the name of that page</extracomment>
        <translation type="unfinished">Gọi cho ai</translation>
    </message>
    <message>
        <source>Open at any time, also before the tablet is unlocked, and without a network.</source>
        <extracomment>Adjective: the page Who to call can be opened at any time</extracomment>
        <translation type="unfinished">Mở được bất cứ lúc nào, cả trước khi mở khóa máy tính bảng, và không cần mạng.</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>Title of a step of the tour: the officer&apos;s cases, no boxes</extracomment>
        <translation type="unfinished">Hồ sơ</translation>
    </message>
    <message>
        <source>By reference, without names. Every look at one is written down, also your own.</source>
        <extracomment>“One” is a case</extracomment>
        <translation type="unfinished">Theo mã số, không có tên. Mỗi lần xem đều được ghi lại, cả lần xem của chính bạn.</translation>
    </message>
    <message>
        <source>Say it once</source>
        <extracomment>Title of a step of the tour, calm advice: say the prompt once, then wait</extracomment>
        <translation type="unfinished">Nói một lần</translation>
    </message>
    <message>
        <source>In your own voice, then stay quiet. Silence is fine. A few key words are enough for now.</source>
        <extracomment>Follows “Say it once”; key words are the notes to write</extracomment>
        <translation type="unfinished">Bằng giọng của chính bạn, sau đó giữ im lặng. Im lặng cũng được. Lúc này vài từ chính là đủ.</translation>
    </message>
    <message>
        <source>A break</source>
        <extracomment>Title of a step of the tour: a pause in the conversation, points at that button</extracomment>
        <translation type="unfinished">Nghỉ một lát</translation>
    </message>
    <message>
        <source>Offer it early and often. Nothing on this screen counts the minutes.</source>
        <extracomment>“It” is a break</extracomment>
        <translation type="unfinished">Hãy mời nghỉ sớm và thường xuyên. Không có gì trên màn hình này đếm phút.</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <extracomment>Title of a step of the tour: the name of that button, end the conversation</extracomment>
        <translation type="unfinished">Hôm nay dừng ở đây</translation>
    </message>
    <message>
        <source>Stopping is always all right. What was said is saved, and nobody has to tell it twice.</source>
        <translation type="unfinished">Lúc nào dừng cũng được. Những gì đã nói đều được lưu, và không ai phải kể hai lần.</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>Done</source>
        <extracomment>Button, keep short: the tour is at its end</extracomment>
        <translation type="unfinished">Xong</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button, keep short: next step of the tour</extracomment>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Button, keep short: the step before, go back</extracomment>
        <translation type="unfinished">Bước trước</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <extracomment>Button, keep short: end the tour now</extracomment>
        <translation type="unfinished">Rời phần xem qua</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>agreed</source>
        <extracomment>After the name of a choice and a colon: the person agreed</extracomment>
        <translation type="unfinished">đã đồng ý</translation>
    </message>
    <message>
        <source>said no</source>
        <extracomment>After the name of a choice and a colon: the person said no</extracomment>
        <translation type="unfinished">đã nói không</translation>
    </message>
    <message>
        <source>not now, so nothing is shared</source>
        <extracomment>After the name of a choice and a colon: the person wants to decide later</extracomment>
        <translation type="unfinished">lúc này chưa, nên không chia sẻ gì</translation>
    </message>
    <message>
        <source>not now</source>
        <extracomment>To be decided later</extracomment>
        <translation type="unfinished">lúc này chưa</translation>
    </message>
    <message>
        <source>taken back, so nothing is shared</source>
        <extracomment>After the name of a choice and a colon: the person agreed and withdrew it</extracomment>
        <translation type="unfinished">đã rút lại, nên không chia sẻ gì</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>The person withdrew it</extracomment>
        <translation type="unfinished">đã rút lại</translation>
    </message>
    <message>
        <source>not asked, so nothing is shared</source>
        <extracomment>After the name of a choice and a colon: the person was not asked</extracomment>
        <translation type="unfinished">chưa hỏi, nên không chia sẻ gì</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>The person was not asked</extracomment>
        <translation type="unfinished">chưa hỏi</translation>
    </message>
    <message>
        <source>Explained to the person</source>
        <translation type="unfinished">Đã giải thích cho người ấy</translation>
    </message>
    <message>
        <source>Nothing is marked as explained yet.</source>
        <extracomment>Marked is ticked by the officer here</extracomment>
        <translation type="unfinished">Chưa có điều gì được đánh dấu là đã giải thích.</translation>
    </message>
    <message>
        <source>Still to explain</source>
        <translation type="unfinished">Còn phải giải thích</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation type="unfinished">Bằng chính lời người ấy</translation>
    </message>
    <message>
        <source>Said in between</source>
        <extracomment>Above quotations that belong to no topic</extracomment>
        <translation type="unfinished">Nói xen giữa</translation>
    </message>
    <message>
        <source>No words are kept yet.</source>
        <translation type="unfinished">Chưa giữ lại lời nào.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">Chưa hỏi đến</translation>
    </message>
    <message>
        <source>Nothing that was offered is left.</source>
        <extracomment>No question of this conversation is left to ask</extracomment>
        <translation type="unfinished">Không còn sót điều nào đã được gợi ra.</translation>
    </message>
    <message>
        <source>Left for another day, or not spoken about</source>
        <translation type="unfinished">Để hôm khác, hoặc không nói đến</translation>
    </message>
    <message>
        <source>Another day: %1</source>
        <extracomment>%1 is a subject that was put off, such as “The work”</extracomment>
        <translation type="unfinished">Hôm khác: %1</translation>
    </message>
    <message>
        <source>Would rather not say: %1</source>
        <extracomment>The person would rather not say; %1 is a subject or an indicator</extracomment>
        <translation type="unfinished">Không muốn nói: %1</translation>
    </message>
    <message>
        <source>Nothing was left for another day.</source>
        <translation type="unfinished">Không có điều nào để hôm khác.</translation>
    </message>
    <message>
        <source>Please do not ask again</source>
        <extracomment>Heading above subjects; to the next officer</extracomment>
        <translation type="unfinished">Xin đừng hỏi lại</translation>
    </message>
    <message>
        <source>%1: only when they bring it up</source>
        <extracomment>%1 is a subject; they: the person</extracomment>
        <translation type="unfinished">%1: chỉ khi người ấy tự nhắc đến</translation>
    </message>
    <message>
        <source>%1: told, read it above</source>
        <extracomment>%1 is a subject</extracomment>
        <translation type="unfinished">%1: đã kể, xin đọc ở trên</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a question or choice, %2 its answer</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Nothing was answered or left out yet.</source>
        <extracomment>Under “Please do not ask again”: no subject stands here yet</extracomment>
        <translation type="unfinished">Chưa có điều gì được trả lời hay bỏ qua.</translation>
    </message>
    <message>
        <source>Who may know, and who must not</source>
        <extracomment>Heading: to whom information may go</extracomment>
        <translation type="unfinished">Ai được biết, và ai không được biết</translation>
    </message>
    <message>
        <source>Must not know: %1</source>
        <extracomment>%1 is somebody, such as “Embassy or consulate”</extracomment>
        <translation type="unfinished">Không được biết: %1</translation>
    </message>
    <message>
        <source>Nobody was asked about yet, so nothing is shared.</source>
        <extracomment>The person was not asked yet who may know</extracomment>
        <translation type="unfinished">Chưa hỏi về ai cả, nên không chia sẻ gì.</translation>
    </message>
    <message>
        <source>How the person is</source>
        <extracomment>Heading: dangers, needs and language of the person</extracomment>
        <translation type="unfinished">Người ấy thế nào</translation>
    </message>
    <message>
        <source>In danger: %1</source>
        <extracomment>%1 is a kind of danger, such as “Injury”</extracomment>
        <translation type="unfinished">Đang gặp nguy hiểm: %1</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <extracomment>Verb: the person needs; %1 such as “Medical care”</extracomment>
        <translation type="unfinished">Nhu cầu: %1</translation>
    </message>
    <message>
        <source>Wishes for: %1</source>
        <extracomment>Verb: the person wishes for; %1 is a wish</extracomment>
        <translation type="unfinished">Mong muốn: %1</translation>
    </message>
    <message>
        <source>They asked to stop.</source>
        <extracomment>They: the person asked to stop the conversation</extracomment>
        <translation type="unfinished">Người ấy đã đề nghị dừng.</translation>
    </message>
    <message>
        <source>The conversation was stopped for that day.</source>
        <translation type="unfinished">Cuộc trò chuyện đã dừng trong ngày hôm đó.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished">Ngôn ngữ: %1</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation type="unfinished">Chưa ghi điều gì.</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>What the next officer should know</source>
        <extracomment>Title of the page</extracomment>
        <translation type="unfinished">Điều cán bộ tiếp theo nên biết</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>Reference of the case, short; %1 such as K7-204</extracomment>
        <translation type="unfinished">Mã số %1</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Read this before you ask anything. What was told need not be told again.</source>
        <extracomment>To the next officer</extracomment>
        <translation type="unfinished">Hãy đọc phần này trước khi hỏi bất cứ điều gì. Điều đã kể thì không cần kể lại.</translation>
    </message>
</context>
<context>
    <name>HappenedLine</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Read aloud: %1 a date, %2 an hour, %3 what happened</extracomment>
        <translation type="unfinished">%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <extracomment>Read aloud: %1 a date, %2 an hour, %3 what happened, %4 a detail</extracomment>
        <translation type="unfinished">%1, %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>HeldLock</name>
    <message>
        <source>Notes</source>
        <extracomment>Title of the page, bland on purpose: the app&apos;s plain name</extracomment>
        <translation type="unfinished">Ghi chú</translation>
    </message>
    <message>
        <source>Who to call</source>
        <extracomment>Button, keep short: opens services that can help</extracomment>
        <translation type="unfinished">Gọi cho ai</translation>
    </message>
    <message>
        <source>The vault is not locked yet</source>
        <translation type="unfinished">Kho bảo mật chưa khóa</translation>
    </message>
    <message>
        <source>One entry is not saved</source>
        <extracomment>Entry: something typed or chosen</extracomment>
        <translation type="unfinished">Một mục chưa được lưu</translation>
    </message>
    <message>
        <source>%1 entries are not saved</source>
        <extracomment>%1 is 2 or more; entry: something typed or chosen</extracomment>
        <translation type="unfinished">%1 mục chưa được lưu</translation>
    </message>
    <message>
        <source>The storage refuses what was written last. It is tried every second. After half an hour the vault locks without it.</source>
        <extracomment>It: storing the last entries; without them in the end</extracomment>
        <translation type="unfinished">Bộ nhớ không nhận phần viết sau cùng. Máy thử lại mỗi giây. Sau nửa giờ, kho sẽ khóa mà không có phần đó.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button, keep short: try to save again</extracomment>
        <translation type="unfinished">Thử lại</translation>
    </message>
    <message>
        <source>Go back with the PIN</source>
        <extracomment>Card: back to the page with the words, not locked</extracomment>
        <translation type="unfinished">Quay lại bằng mã PIN</translation>
    </message>
    <message>
        <source>The words are still on the page. You can copy them onto paper.</source>
        <translation type="unfinished">Những lời đó vẫn còn trên trang. Bạn có thể chép ra giấy.</translation>
    </message>
    <message>
        <source>Lock anyway</source>
        <extracomment>Card: close the vault though something is not saved</extracomment>
        <translation type="unfinished">Vẫn khóa</translation>
    </message>
    <message>
        <source>What is not saved will be lost. Your PIN is asked first.</source>
        <translation type="unfinished">Phần chưa lưu sẽ mất. Mã PIN của bạn được hỏi trước.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Practice</source>
        <extracomment>Title of the page: training with invented people, no medical practice</extracomment>
        <translation type="unfinished">Luyện tập</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of the page, bland on purpose: the app&apos;s plain name</extracomment>
        <translation type="unfinished">Ghi chú</translation>
    </message>
    <message>
        <source>Who to call</source>
        <extracomment>Button, keep short: opens services that can help</extracomment>
        <translation type="unfinished">Gọi cho ai</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>Button, keep short: end the training</extracomment>
        <translation type="unfinished">Rời phần luyện tập</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Button, keep short, verb: close the vault, the passphrase opens it</extracomment>
        <translation type="unfinished">Khóa</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished">Cài đặt</translation>
    </message>
    <message>
        <source>These people are invented. The PIN of the cover is %1.</source>
        <extracomment>%1 are six digits; cover: the screen hidden</extracomment>
        <translation type="unfinished">Những người này không có thật. Mã PIN của màn che là %1.</translation>
    </message>
    <message>
        <source>Look around</source>
        <extracomment>Card, verb: a tour through the app</extracomment>
        <translation type="unfinished">Xem qua</translation>
    </message>
    <message>
        <source>Seven short steps through this app, with nobody waiting. You can leave at any of them.</source>
        <extracomment>Nobody waiting: no person sits there</extracomment>
        <translation type="unfinished">Bảy bước ngắn qua ứng dụng này, không ai phải chờ. Bạn có thể rời đi ở bất cứ bước nào.</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <extracomment>Card, verb: go on with a conversation; %1 is the reference of a case, such as K7-204</extracomment>
        <translation type="unfinished">Tiếp tục %1</translation>
    </message>
    <message>
        <source>This conversation was not closed. It opens at the same place.</source>
        <translation type="unfinished">Cuộc trò chuyện này chưa đóng. Nó mở ra ở đúng chỗ cũ.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <extracomment>Card: begin a conversation with a person</extracomment>
        <translation type="unfinished">Cuộc trò chuyện mới</translation>
    </message>
    <message>
        <source>Needs first, then a quiet place, then the person&apos;s own words.</source>
        <extracomment>Needs: noun, what the person needs</extracomment>
        <translation type="unfinished">Nhu cầu trước, rồi một nơi yên tĩnh, rồi đến lời của chính người ấy.</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>Card: opens the officer&apos;s cases, no boxes</extracomment>
        <translation type="unfinished">Hồ sơ</translation>
    </message>
    <message>
        <source>What was said, what was decided, and what a supervisor has not seen yet.</source>
        <translation type="unfinished">Điều đã nói, điều đã quyết định, và điều người phụ trách chưa xem.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <extracomment>Button, keep short: change the passphrase</extracomment>
        <translation type="unfinished">Cụm mật khẩu khác</translation>
    </message>
</context>
<context>
    <name>InterpreterCard</name>
    <message>
        <source>For the interpreter</source>
        <extracomment>Title of a card that the interpreter reads</extracomment>
        <translation type="unfinished">Dành cho người phiên dịch</translation>
    </message>
    <message>
        <source>Back to the officer</source>
        <extracomment>Button for the interpreter, keep short: give the tablet back to the officer</extracomment>
        <translation type="unfinished">Trở lại với cán bộ</translation>
    </message>
</context>
<context>
    <name>InterpreterSheet</name>
    <message>
        <source>The interpreter</source>
        <extracomment>Title of a sheet</extracomment>
        <translation type="unfinished">Người phiên dịch</translation>
    </message>
    <message>
        <source>For you alone. Press here where the interpreter does not see the screen.</source>
        <extracomment>To the officer: use this where the interpreter cannot look</extracomment>
        <translation type="unfinished">Chỉ dành cho bạn. Hãy bấm ở đây khi người phiên dịch không nhìn thấy màn hình.</translation>
    </message>
    <message>
        <source>The interpreter needs a break</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished">Người phiên dịch cần nghỉ</translation>
    </message>
    <message>
        <source>Card for the interpreter</source>
        <extracomment>Button, keep short: opens a text for the interpreter to read</extracomment>
        <translation type="unfinished">Thẻ cho người phiên dịch</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Ref %1</source>
        <extracomment>Reference of the case, title of the page, short; %1 such as K7-204</extracomment>
        <translation type="unfinished">Mã số %1</translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <extracomment>Button, keep short: opens whom to call</extracomment>
        <translation type="unfinished">Có người đang gặp nguy hiểm</translation>
    </message>
    <message>
        <source>Offer a break</source>
        <extracomment>Button, keep short: offer the person a rest</extracomment>
        <translation type="unfinished">Mời nghỉ</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button, keep short, verb: take back what was done last</extracomment>
        <translation type="unfinished">Hoàn tác</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>Button, keep short: opens what concerns the interpreter</extracomment>
        <translation type="unfinished">Phiên dịch</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <extracomment>Button, keep short: end the conversation for today, calm</extracomment>
        <translation type="unfinished">Hôm nay dừng ở đây</translation>
    </message>
    <message>
        <source>Not today</source>
        <extracomment>Button, keep short: leave this topic for another day</extracomment>
        <translation type="unfinished">Để hôm khác</translation>
    </message>
    <message>
        <source>Done for now</source>
        <extracomment>Button, keep short: leave this page, the work is done for now</extracomment>
        <translation type="unfinished">Tạm xong</translation>
    </message>
    <message>
        <source>All topics</source>
        <extracomment>Button, keep short: back to the list of topics</extracomment>
        <translation type="unfinished">Tất cả chủ đề</translation>
    </message>
    <message>
        <source>When ready</source>
        <extracomment>Button, keep short, no pressure: go on when the person is ready</extracomment>
        <translation type="unfinished">Khi sẵn sàng</translation>
    </message>
    <message>
        <source>This conversation was begun earlier</source>
        <extracomment>Title of a notice: on another day or by a colleague</extracomment>
        <translation type="unfinished">Cuộc trò chuyện này đã bắt đầu từ trước</translation>
    </message>
    <message>
        <source>Read what was told, so that nobody has to tell it again.</source>
        <translation type="unfinished">Hãy đọc những gì đã kể, để không ai phải kể lại.</translation>
    </message>
    <message>
        <source>Read it</source>
        <extracomment>Button, keep short: read what was told; it is a summary</extracomment>
        <translation type="unfinished">Đọc</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Told already: %1</source>
        <extracomment>The person told it; %1 are their words or the answer noted</extracomment>
        <translation type="unfinished">Đã kể: %1</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <extracomment>Another way to ask the question above; %1 is a whole question</extracomment>
        <translation type="unfinished">Hoặc: %1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <extracomment>Words that are stored; %1 is the note</extracomment>
        <translation type="unfinished">Đã giữ: %1</translation>
    </message>
    <message>
        <source>Explained</source>
        <extracomment>Chip to tick, keep short: I have explained this to the person</extracomment>
        <translation type="unfinished">Đã giải thích</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <extracomment>Read aloud for the chip Explained; %1 is the subject</extracomment>
        <translation type="unfinished">Đã giải thích: %1</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Label of a field: the reason why it cannot be done; begins the sentence</extracomment>
        <translation type="unfinished">Vì</translation>
    </message>
    <message>
        <source>For yourself</source>
        <extracomment>Label of a field: a note of the officer after the talk, for nobody else</extracomment>
        <translation type="unfinished">Cho riêng bạn</translation>
    </message>
    <message>
        <source>In their own words</source>
        <extracomment>Label of a field: in the words of the person</extracomment>
        <translation type="unfinished">Bằng chính lời người ấy</translation>
    </message>
</context>
<context>
    <name>ItemsPane</name>
    <message>
        <source>Under 18, or age not sure</source>
        <extracomment>Title of a notice; of the person</extracomment>
        <translation type="unfinished">Dưới 18 tuổi, hoặc chưa chắc tuổi</translation>
    </message>
    <message>
        <source>Child protection comes first. Keep it short. No adult consent is needed to call them.</source>
        <extracomment>It: the talk; them: child protection</extracomment>
        <translation type="unfinished">Bảo vệ trẻ em là trước hết. Nói chuyện ngắn thôi. Gọi nơi bảo vệ trẻ em không cần người lớn đồng ý.</translation>
    </message>
    <message>
        <source>Talk for a child</source>
        <extracomment>Button, keep short, noun: go on with the kind of talk made for a child</extracomment>
        <translation type="unfinished">Trò chuyện với trẻ em</translation>
    </message>
    <message>
        <source>Go on with another kind of talk</source>
        <extracomment>Button, keep short: change to another set of questions</extracomment>
        <translation type="unfinished">Tiếp tục theo kiểu trò chuyện khác</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of the screens</source>
        <extracomment>Heading: the language that the officer reads</extracomment>
        <translation type="unfinished">Ngôn ngữ màn hình</translation>
    </message>
    <message>
        <source>The language of the person is chosen for each conversation.</source>
        <translation type="unfinished">Ngôn ngữ của người ấy được chọn cho từng cuộc trò chuyện.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>said by the person</source>
        <extracomment>In brackets behind one act on the sheet of acts: how it is known</extracomment>
        <translation type="unfinished">người ấy nói</translation>
    </message>
    <message>
        <source>seen by the officer</source>
        <extracomment>How an act is known</extracomment>
        <translation type="unfinished">cán bộ thấy</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 an act from the list of indicators, %2 “said by the person” or “seen by the officer”</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <extracomment>On the sheet of acts: what the officer saw, not “understood”; %1 is the officer&apos;s note</extracomment>
        <translation type="unfinished">Đã thấy: %1</translation>
    </message>
    <message>
        <source>Draft until a supervisor has seen it</source>
        <extracomment>Foot of every page that is printed, keep short: the paper is a draft</extracomment>
        <translation type="unfinished">Bản nháp cho đến khi người phụ trách đã xem</translation>
    </message>
    <message>
        <source>What the person told, and the control behind it</source>
        <extracomment>Title of the sheet of acts; control: what others did to hold the person</extracomment>
        <translation type="unfinished">Điều người ấy đã kể, và sự khống chế đằng sau</translation>
    </message>
    <message>
        <source>For %1 alone. Do not copy it, do not pass it on, do not put it with the letter.</source>
        <extracomment>On top of the sheet of acts; %1 is the one service that may read it</extracomment>
        <translation type="unfinished">Chỉ dành cho %1. Xin đừng sao chép, đừng chuyển cho ai, đừng để chung với thư.</translation>
    </message>
    <message>
        <source>This is no confession and no statement to an investigation. It was told in a conversation about protection.</source>
        <translation type="unfinished">Đây không phải là lời nhận tội và không phải là bản khai cho việc điều tra. Những điều này được kể trong một cuộc trò chuyện về việc bảo vệ.</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Label of a row: the code of the case, such as K7-204</extracomment>
        <translation type="unfinished">Mã số</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Label of a row: when this paper was written, a date and time follow</extracomment>
        <translation type="unfinished">Viết lúc</translation>
    </message>
    <message>
        <source>The person agreed</source>
        <extracomment>Label of a row: when the person agreed, a date and time follow</extracomment>
        <translation type="unfinished">Người ấy đồng ý lúc</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Label of a row: the agency and role of the sender follow</extracomment>
        <translation type="unfinished">Từ</translation>
    </message>
    <message>
        <source>Call us</source>
        <extracomment>Label of a row: our phone number follows</extracomment>
        <translation type="unfinished">Gọi chúng tôi</translation>
    </message>
    <message>
        <source>What the person was told or made to do</source>
        <extracomment>Heading: acts under orders; “told” means ordered here</extracomment>
        <translation type="unfinished">Những việc người ấy bị người khác bảo làm hoặc ép làm</translation>
    </message>
    <message>
        <source>Control, threats and deception around it</source>
        <extracomment>Heading: what others did to the person; “it” is the acts listed above</extracomment>
        <translation type="unfinished">Sự khống chế, đe dọa và lừa gạt xung quanh</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation type="unfinished">Cách đọc tờ này</translation>
    </message>
    <message>
        <source>The words are the person&apos;s, as they were noted, and only those the person agreed to share. What is not here was not asked, not told or not shared: it means nothing.</source>
        <extracomment>“It means nothing”: from what is missing nothing follows, for or against</extracomment>
        <translation type="unfinished">Đây là lời của người ấy, theo như đã ghi, và chỉ gồm những lời người ấy đồng ý chia sẻ. Điều không có ở đây là điều không được hỏi, không được kể hoặc không được chia sẻ: điều đó không nói lên gì cả.</translation>
    </message>
    <message>
        <source>Memory of frightening events is often incomplete and changes in detail. That is no sign of a lie.</source>
        <translation type="unfinished">Trí nhớ về những chuyện đáng sợ thường không đầy đủ và thay đổi ở chi tiết. Đó không phải là biểu hiện của việc nói dối.</translation>
    </message>
    <message>
        <source>We ask that detention, charges, removal and fines be suspended until the bodies in charge have looked at the person&apos;s situation (ASEAN Convention Against Trafficking in Persons, Art. 14(7)).</source>
        <extracomment>A legal request: charges are criminal charges, removal is deportation</extracomment>
        <translation type="unfinished">Chúng tôi đề nghị tạm dừng việc giam giữ, buộc tội, trục xuất và phạt tiền cho đến khi các cơ quan có thẩm quyền xem xét hoàn cảnh của người ấy (Công ước ASEAN về phòng, chống buôn bán người, Điều 14(7)).</translation>
    </message>
    <message>
        <source>Whoever wrote this decides neither what the person did nor what they are in law.</source>
        <extracomment>“They” is the person; in law: their legal status</extracomment>
        <translation type="unfinished">Người viết văn bản này không quyết định người ấy đã làm gì, cũng không quyết định tư cách pháp lý của người ấy.</translation>
    </message>
    <message>
        <source>For the journey</source>
        <extracomment>Title of the sheet that travels with the person</extracomment>
        <translation type="unfinished">Cho chuyến đi</translation>
    </message>
    <message>
        <source>For the one who travels with the person and the one who meets them. Nobody else reads it. Destroy it after the arrival.</source>
        <extracomment>Says who reads the sheet: an escort, and whoever waits at the end of the journey</extracomment>
        <translation type="unfinished">Dành cho người đi cùng người ấy và người đón người ấy. Không ai khác được đọc. Hãy hủy sau khi đến nơi.</translation>
    </message>
    <message>
        <source>Please ask nothing about what happened, the family or other countries.</source>
        <extracomment>To the escort: a request</extracomment>
        <translation type="unfinished">Xin đừng hỏi gì về chuyện đã xảy ra, về gia đình hoặc về các nước khác.</translation>
    </message>
    <message>
        <source>On the way</source>
        <extracomment>Heading on the sheet for the journey: during the journey</extracomment>
        <translation type="unfinished">Trên đường đi</translation>
    </message>
    <message>
        <source>On arrival</source>
        <extracomment>Heading on the sheet for the journey</extracomment>
        <translation type="unfinished">Khi đến nơi</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Label of a row: the language of the person</extracomment>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <extracomment>Label of a row: yes, no or not known follows</extracomment>
        <translation type="unfinished">Cần người phiên dịch</translation>
    </message>
    <message>
        <source>You call us</source>
        <extracomment>Label of a row: our number, for the reader to call</extracomment>
        <translation type="unfinished">Quý vị gọi chúng tôi</translation>
    </message>
    <message>
        <source>If nobody answers</source>
        <extracomment>Label of a row: our second number, when the first is not picked up</extracomment>
        <translation type="unfinished">Nếu không ai nghe máy</translation>
    </message>
    <message>
        <source>not on this sheet</source>
        <extracomment>Value of an empty row; quoted in “What is not here”, keep both the same</extracomment>
        <translation type="unfinished">không có trên tờ này</translation>
    </message>
    <message>
        <source>Please</source>
        <extracomment>Heading above requests to those who travel with the person or meet them</extracomment>
        <translation type="unfinished">Xin vui lòng</translation>
    </message>
    <message>
        <source>When the person wants to stop, stop first. Then call us. The person decides.</source>
        <translation type="unfinished">Khi người ấy muốn dừng, hãy dừng trước. Sau đó gọi chúng tôi. Người ấy là người quyết định.</translation>
    </message>
    <message>
        <source>Tell nobody the day, the hour or the place of arrival. Let nobody near who is not named above, whoever they say they are.</source>
        <extracomment>To the escort; “near” is near the person</extracomment>
        <translation type="unfinished">Xin đừng cho ai biết ngày, giờ hoặc nơi đến. Xin đừng để ai không có tên ở trên đến gần, dù họ nói họ là ai.</translation>
    </message>
    <message>
        <source>No picture, no reporter, no name called out.</source>
        <extracomment>To the escort: take no photo, let no journalist in, call no name aloud</extracomment>
        <translation type="unfinished">Không chụp ảnh, không phóng viên, không gọi to tên.</translation>
    </message>
    <message>
        <source>Papers, phone, bags and medicine stay in the person&apos;s own hands. Do not touch the person unless they ask you to.</source>
        <translation type="unfinished">Giấy tờ, điện thoại, hành lý và thuốc do người ấy tự giữ. Xin đừng chạm vào người ấy, trừ khi người ấy nhờ.</translation>
    </message>
    <message>
        <source>No office and no questions on the day of arrival. Rest comes first.</source>
        <extracomment>To the escort: take the person to no public office or authority on that day</extracomment>
        <translation type="unfinished">Ngày đến nơi, không đến cơ quan nào và không hỏi câu nào. Nghỉ ngơi là trước hết.</translation>
    </message>
    <message>
        <source>Asked already, or not yours to ask</source>
        <extracomment>Heading above subjects that the reader leaves alone</extracomment>
        <translation type="unfinished">Đã được hỏi, hoặc không phải việc quý vị hỏi</translation>
    </message>
    <message>
        <source>What is not here</source>
        <extracomment>Heading: what this sheet leaves out on purpose</extracomment>
        <translation type="unfinished">Những gì không có ở đây</translation>
    </message>
    <message>
        <source>Every sheet leaves out who the person is, what they told, any reason, and anything about papers, offices or other countries. A line that says “not on this sheet” was not asked, not answered or kept back: it means nothing.</source>
        <extracomment>“not on this sheet” is the value of an empty row, translate both the same</extracomment>
        <translation type="unfinished">Mọi tờ như thế này đều bỏ ra: người ấy là ai, người ấy đã kể gì, mọi lý do, và bất cứ điều gì về giấy tờ, cơ quan hoặc các nước khác. Dòng ghi “không có trên tờ này” là điều không được hỏi, không được trả lời hoặc không được nêu ra: điều đó không nói lên gì cả.</translation>
    </message>
    <message>
        <source>The person has heard this sheet and can take it back at any time. Then destroy it.</source>
        <translation type="unfinished">Người ấy đã nghe đọc tờ này và có thể rút lại bất cứ lúc nào. Khi đó xin hủy tờ này.</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <extracomment>Foot of the page: the code of the case; %1 such as K7-204</extracomment>
        <translation type="unfinished">Mã số %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of the page: %1 this page, %2 how many there are</extracomment>
        <translation type="unfinished">Trang %1 / %2</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>Title inside the PDF file, bland on purpose: it tells nothing of what the paper is about</extracomment>
        <translation type="unfinished">Văn bản</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Printed over papers of an invented case: training, not a medical practice; keep short</extracomment>
        <translation type="unfinished">Luyện tập</translation>
    </message>
    <message>
        <source>Practice: an invented person. Do not act on this paper.</source>
        <translation type="unfinished">Luyện tập: một người không có thật. Xin đừng làm gì theo giấy này.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Value of a row: nobody knows or asked it</extracomment>
        <translation type="unfinished">không rõ</translation>
    </message>
    <message>
        <source>a doctor or nurse</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">bác sĩ hoặc y tá</translation>
    </message>
    <message>
        <source>someone trained in psychological support</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">người được đào tạo về hỗ trợ tâm lý</translation>
    </message>
    <message>
        <source>a safe place to sleep</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">chỗ ngủ an toàn</translation>
    </message>
    <message>
        <source>food, water or clothes</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">đồ ăn, nước uống hoặc quần áo</translation>
    </message>
    <message>
        <source>an interpreter</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">người phiên dịch</translation>
    </message>
    <message>
        <source>a lawyer or legal aid</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">luật sư hoặc trợ giúp pháp lý</translation>
    </message>
    <message>
        <source>to speak with a consular officer</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">nói chuyện với cán bộ lãnh sự</translation>
    </message>
    <message>
        <source>contact with family</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">liên hệ với gia đình</translation>
    </message>
    <message>
        <source>help to find family</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">giúp tìm gia đình</translation>
    </message>
    <message>
        <source>help to travel home</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">giúp trở về nhà</translation>
    </message>
    <message>
        <source>access to international protection</source>
        <extracomment>In a list of what is needed: asylum; avoid a word that frightens</extracomment>
        <translation type="unfinished">được tiếp cận bảo hộ quốc tế</translation>
    </message>
    <message>
        <source>identity or travel papers</source>
        <extracomment>In a list of what is needed: documents such as a passport</extracomment>
        <translation type="unfinished">giấy tờ tùy thân hoặc giấy tờ đi lại</translation>
    </message>
    <message>
        <source>help to find a missing person</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">giúp tìm người mất tích</translation>
    </message>
    <message>
        <source>an injury</source>
        <extracomment>In a list of dangers, after “Which danger:”</extracomment>
        <translation type="unfinished">bị thương</translation>
    </message>
    <message>
        <source>sudden or severe illness</source>
        <extracomment>In a list of dangers, after “Which danger:”</extracomment>
        <translation type="unfinished">bệnh đột ngột hoặc bệnh nặng</translation>
    </message>
    <message>
        <source>pregnancy with pain or bleeding</source>
        <extracomment>In a list of dangers, after “Which danger:”</extracomment>
        <translation type="unfinished">mang thai và bị đau hoặc chảy máu</translation>
    </message>
    <message>
        <source>recent sexual violence: some care works only in the first 72 hours</source>
        <extracomment>In a list of dangers, after “Which danger:”; care is medical care</extracomment>
        <translation type="unfinished">bạo lực tình dục mới xảy ra: có loại chăm sóc chỉ có tác dụng trong 72 giờ đầu</translation>
    </message>
    <message>
        <source>risk of self-harm: do not leave alone</source>
        <extracomment>In a list of dangers, after “Which danger:”; do not leave the person alone</extracomment>
        <translation type="unfinished">nguy cơ tự làm hại mình: đừng để ở một mình</translation>
    </message>
    <message>
        <source>overdose or withdrawal</source>
        <extracomment>In a list of dangers: withdrawal from drugs or alcohol, not of consent</extracomment>
        <translation type="unfinished">quá liều hoặc hội chứng cai</translation>
    </message>
    <message>
        <source>unconscious or hard to wake</source>
        <extracomment>In a list of dangers, after “Which danger:”</extracomment>
        <translation type="unfinished">bất tỉnh hoặc khó đánh thức</translation>
    </message>
    <message>
        <source>a threat in or near the building</source>
        <extracomment>In a list of dangers, after “Which danger:”</extracomment>
        <translation type="unfinished">mối đe dọa trong hoặc gần tòa nhà</translation>
    </message>
    <message>
        <source>someone the person fears is near</source>
        <extracomment>In a list of dangers: somebody of whom the person is afraid stands near</extracomment>
        <translation type="unfinished">có người mà người ấy sợ đang ở gần</translation>
    </message>
    <message>
        <source>a child without a responsible adult</source>
        <extracomment>In a list of dangers, after “Which danger:”</extracomment>
        <translation type="unfinished">trẻ em không có người lớn chịu trách nhiệm</translation>
    </message>
    <message>
        <source>another danger: ask us</source>
        <extracomment>In a list of dangers, after “Which danger:”; ask the sender of the letter</extracomment>
        <translation type="unfinished">nguy hiểm khác: xin hỏi chúng tôi</translation>
    </message>
    <message>
        <source>18 or older</source>
        <extracomment>Value of the row Age</extracomment>
        <translation type="unfinished">từ 18 tuổi</translation>
    </message>
    <message>
        <source>under 18</source>
        <extracomment>Value of the row Age</extracomment>
        <translation type="unfinished">dưới 18 tuổi</translation>
    </message>
    <message>
        <source>not sure: treat as under 18 until it is known</source>
        <extracomment>Age of the person</extracomment>
        <translation type="unfinished">chưa chắc: coi như dưới 18 tuổi cho đến khi biết rõ</translation>
    </message>
    <message>
        <source>female</source>
        <extracomment>Value of the row Sex</extracomment>
        <translation type="unfinished">nữ</translation>
    </message>
    <message>
        <source>male</source>
        <extracomment>Value of the row Sex</extracomment>
        <translation type="unfinished">nam</translation>
    </message>
    <message>
        <source>other: ask the person, in private</source>
        <extracomment>Value of the row Sex; to the reader</extracomment>
        <translation type="unfinished">khác: xin hỏi người ấy, khi không có ai khác</translation>
    </message>
    <message>
        <source>with us, at an airport</source>
        <extracomment>Value of the row “Where now”: the person is with the sender&apos;s office</extracomment>
        <translation type="unfinished">cùng chúng tôi, ở sân bay</translation>
    </message>
    <message>
        <source>with us, at a land border</source>
        <extracomment>Value of the row “Where now”: the person is with the sender&apos;s office</extracomment>
        <translation type="unfinished">cùng chúng tôi, ở cửa khẩu đường bộ</translation>
    </message>
    <message>
        <source>with us, at a seaport</source>
        <extracomment>Value of the row “Where now”: the person is with the sender&apos;s office</extracomment>
        <translation type="unfinished">cùng chúng tôi, ở cảng biển</translation>
    </message>
    <message>
        <source>at a consulate</source>
        <extracomment>Value of the row “Where now”: where the person is</extracomment>
        <translation type="unfinished">ở lãnh sự quán</translation>
    </message>
    <message>
        <source>in detention</source>
        <extracomment>Value of the row “Where now”: where the person is</extracomment>
        <translation type="unfinished">ở nơi giam giữ</translation>
    </message>
    <message>
        <source>in a reception centre</source>
        <extracomment>Value of the row “Where now”: a centre that takes in arrivals</extracomment>
        <translation type="unfinished">ở trung tâm tiếp nhận</translation>
    </message>
    <message>
        <source>in the community</source>
        <extracomment>Value of the row “Where now”: living among other people, not held anywhere</extracomment>
        <translation type="unfinished">trong cộng đồng</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Label of a row on the sheet for the journey</extracomment>
        <translation type="unfinished">Sức khỏe</translation>
    </message>
    <message>
        <source>Medicine</source>
        <extracomment>Label of a row on the sheet for the journey: drugs to take, not the science</extracomment>
        <translation type="unfinished">Thuốc</translation>
    </message>
    <message>
        <source>Better avoided</source>
        <extracomment>Label of a row on the sheet for the journey: what frightens the person</extracomment>
        <translation type="unfinished">Nên tránh</translation>
    </message>
    <message>
        <source>What helps</source>
        <extracomment>Label of a row on the sheet for the journey: what calms the person</extracomment>
        <translation type="unfinished">Điều giúp ích</translation>
    </message>
    <message>
        <source>Papers and bags</source>
        <extracomment>Label of a row on the sheet for the journey: documents and luggage</extracomment>
        <translation type="unfinished">Giấy tờ và hành lý</translation>
    </message>
    <message>
        <source>Wants to stop</source>
        <extracomment>Label of a row: how the person shows that they want to stop on the way</extracomment>
        <translation type="unfinished">Muốn dừng</translation>
    </message>
    <message>
        <source>May meet them</source>
        <extracomment>Label of a row: who is allowed to meet the person on arrival</extracomment>
        <translation type="unfinished">Được đón người ấy</translation>
    </message>
    <message>
        <source>Not to be told</source>
        <extracomment>Label of a row: who must not learn of the arrival</extracomment>
        <translation type="unfinished">Không được cho biết</translation>
    </message>
    <message>
        <source>First night</source>
        <extracomment>Label of a row on the sheet for the journey: where the person sleeps at first</extracomment>
        <translation type="unfinished">Đêm đầu tiên</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Label of a row, or a subject not to ask about: how old the person is</extracomment>
        <translation type="unfinished">Tuổi</translation>
    </message>
    <message>
        <source>Contact with family</source>
        <extracomment>A subject that the reader of the sheet for the journey leaves alone</extracomment>
        <translation type="unfinished">Liên hệ với gia đình</translation>
    </message>
    <message>
        <source>Anything that happened before</source>
        <extracomment>A subject that the reader of the sheet for the journey leaves alone</extracomment>
        <translation type="unfinished">Bất cứ chuyện gì đã xảy ra trước đây</translation>
    </message>
    <message>
        <source>Home and safe places</source>
        <extracomment>A subject that the reader of the sheet for the journey leaves alone</extracomment>
        <translation type="unfinished">Nhà và những nơi an toàn</translation>
    </message>
    <message>
        <source>Wishes</source>
        <extracomment>A subject to leave alone: what the person wants to happen next</extracomment>
        <translation type="unfinished">Mong muốn</translation>
    </message>
    <message>
        <source>urgent: within 24 hours</source>
        <extracomment>Value of the row “Help needed”</extracomment>
        <translation type="unfinished">khẩn cấp: trong vòng 24 giờ</translation>
    </message>
    <message>
        <source>soon: within 72 hours</source>
        <extracomment>Value of the row “Help needed”</extracomment>
        <translation type="unfinished">sớm: trong vòng 72 giờ</translation>
    </message>
    <message>
        <source>within two weeks</source>
        <extracomment>Value of the row “Help needed”</extracomment>
        <translation type="unfinished">trong vòng hai tuần</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Value of a row, such as “Interpreter needed”</extracomment>
        <translation type="unfinished">có</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Value of a row, such as “Interpreter needed”</extracomment>
        <translation type="unfinished">không</translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>Way to reach somebody; a number follows</extracomment>
        <translation type="unfinished">điện thoại</translation>
    </message>
    <message>
        <source>text message</source>
        <extracomment>Way to reach somebody; a number follows: SMS</extracomment>
        <translation type="unfinished">tin nhắn</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>A name, leave as it is; a number follows</extracomment>
        <translation type="unfinished">WhatsApp</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>Way to reach somebody; an address follows</extracomment>
        <translation type="unfinished">e-mail</translation>
    </message>
    <message>
        <source>radio</source>
        <extracomment>Way to reach somebody: two-way radio, a channel or call sign follows</extracomment>
        <translation type="unfinished">bộ đàm</translation>
    </message>
    <message>
        <source>in person</source>
        <extracomment>Way to reach somebody: by going there; an address follows</extracomment>
        <translation type="unfinished">gặp trực tiếp</translation>
    </message>
    <message>
        <source>%1, ask for %2</source>
        <extracomment>%1 a way to call, such as “phone 112”; %2 an extension or desk to ask for</extracomment>
        <translation type="unfinished">%1, xin gặp %2</translation>
    </message>
    <message>
        <source>questions</source>
        <extracomment>In “Content:”: the set of questions that was used; a version follows</extracomment>
        <translation type="unfinished">câu hỏi</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>In “Content:”: the list of indicators that was used, not named on purpose; a version follows</extracomment>
        <translation type="unfinished">danh sách</translation>
    </message>
    <message>
        <source>contacts</source>
        <extracomment>In “Content:”: the directory of services that was used; a version follows</extracomment>
        <translation type="unfinished">danh bạ</translation>
    </message>
    <message>
        <source>Content: %1</source>
        <extracomment>Foot of the page; %1 such as “questions 1.4 9f3a62c1, contacts 2.0 77ab01de”</extracomment>
        <translation type="unfinished">Nội dung: %1</translation>
    </message>
    <message>
        <source>Request for help</source>
        <extracomment>Title of the letter to a service</extracomment>
        <translation type="unfinished">Đề nghị giúp đỡ</translation>
    </message>
    <message>
        <source>Needed now: %1</source>
        <extracomment>%1 is a list of needs, such as “a doctor or nurse; an interpreter”</extracomment>
        <translation type="unfinished">Cần ngay: %1</translation>
    </message>
    <message>
        <source>not known yet, please call us</source>
        <extracomment>After “Needed now:”</extracomment>
        <translation type="unfinished">chưa rõ, xin gọi chúng tôi</translation>
    </message>
    <message>
        <source>Danger now: %1</source>
        <extracomment>%1 is yes, no or not known</extracomment>
        <translation type="unfinished">Đang gặp nguy hiểm: %1</translation>
    </message>
    <message>
        <source>Which danger: %1</source>
        <extracomment>%1 is a list of dangers, such as “an injury; someone the person fears is near”</extracomment>
        <translation type="unfinished">Nguy hiểm gì: %1</translation>
    </message>
    <message>
        <source>Answer us: %1</source>
        <extracomment>Asks the service to answer; %1 says until when, such as “by 3 Mar 2026, 14:30 (UTC+07:00), …”</extracomment>
        <translation type="unfinished">Xin trả lời chúng tôi: %1</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Label of a row: the service that gets the letter</extracomment>
        <translation type="unfinished">Gửi</translation>
    </message>
    <message>
        <source>%1; country: %2</source>
        <extracomment>After “Written”: %1 date and time, %2 the country where it was written</extracomment>
        <translation type="unfinished">%1; nước: %2</translation>
    </message>
    <message>
        <source>Help needed</source>
        <extracomment>Label of a row: how soon; “urgent: within 24 hours” and the like follow</extracomment>
        <translation type="unfinished">Cần giúp</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>Label of a row: needs that the person has not been asked about</extracomment>
        <translation type="unfinished">Chưa hỏi đến</translation>
    </message>
    <message>
        <source>as soon as you have read this, also if the answer is no</source>
        <extracomment>Stands after “Answer us:”</extracomment>
        <translation type="unfinished">ngay khi quý vị đọc xong thư này, kể cả khi câu trả lời là không</translation>
    </message>
    <message>
        <source>by %1, also if the answer is no</source>
        <extracomment>Stands after “Answer us:”; %1 is the latest date and time, not a person</extracomment>
        <translation type="unfinished">trước %1, kể cả khi câu trả lời là không</translation>
    </message>
    <message>
        <source>Who calls whom</source>
        <extracomment>Heading on the letter: phone calls between the service and the sender</extracomment>
        <translation type="unfinished">Ai gọi cho ai</translation>
    </message>
    <message>
        <source>Who we are</source>
        <extracomment>Label of a row: the agency and role of the sender follow</extracomment>
        <translation type="unfinished">Chúng tôi là</translation>
    </message>
    <message>
        <source>Give the reference. Do not give or ask for a name on the phone.</source>
        <extracomment>To the service: say the code of the case, not a name</extracomment>
        <translation type="unfinished">Xin nói mã số. Xin đừng nói tên hoặc hỏi tên qua điện thoại.</translation>
    </message>
    <message>
        <source>Answer with one of: we can; we can, if …; we have no room; this is not for us; call … instead.</source>
        <extracomment>Suggested answers of the service; room is a place for the person</extracomment>
        <translation type="unfinished">Xin trả lời bằng một trong các câu: chúng tôi giúp được; chúng tôi giúp được, nếu …; chúng tôi hết chỗ; việc này không thuộc phần chúng tôi; xin gọi … thay.</translation>
    </message>
    <message>
        <source>If we do not hear from you in time, we call you once more and then ask another service.</source>
        <translation type="unfinished">Nếu không nghe quý vị trả lời kịp thời, chúng tôi gọi quý vị thêm một lần rồi hỏi một nơi hỗ trợ khác.</translation>
    </message>
    <message>
        <source>If we do not hear from you in time, we call you again: we know of no other service.</source>
        <translation type="unfinished">Nếu không nghe quý vị trả lời kịp thời, chúng tôi gọi lại quý vị: chúng tôi không biết nơi hỗ trợ nào khác.</translation>
    </message>
    <message>
        <source>Before we say anything about the person, we ask you who you are; please ask us too.</source>
        <translation type="unfinished">Trước khi nói bất cứ điều gì về người ấy, chúng tôi hỏi quý vị là ai; xin quý vị cũng hỏi chúng tôi.</translation>
    </message>
    <message>
        <source>How sure we are of your contact: nobody in our agency has checked it.</source>
        <translation type="unfinished">Mức chắc chắn về thông tin liên hệ của quý vị: chưa ai trong cơ quan chúng tôi kiểm tra.</translation>
    </message>
    <message numerus="yes">
        <source>last checked on %1, %n day(s) before this letter</source>
        <extracomment>Ends “How sure we are of your contact:”; %1 a date, %n the days between</extracomment>
        <translation type="unfinished">
            <numerusform>kiểm tra lần cuối ngày %1, %n ngày trước thư này</numerusform>
        </translation>
    </message>
    <message>
        <source>last checked on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished">kiểm tra lần cuối ngày %1</translation>
    </message>
    <message>
        <source>How sure we are of your contact: %1.</source>
        <extracomment>“Your contact” is the number of the service; %1 is “last checked on …”</extracomment>
        <translation type="unfinished">Mức chắc chắn về thông tin liên hệ của quý vị: %1.</translation>
    </message>
    <message>
        <source>The person</source>
        <extracomment>Heading: the one whom the letter asks help for</extracomment>
        <translation type="unfinished">Về người ấy</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>Label of a row: female, male or other</extracomment>
        <translation type="unfinished">Giới tính</translation>
    </message>
    <message>
        <source>Interpret only with someone the person accepts, never with a companion.</source>
        <extracomment>A companion is somebody who came with the person</extracomment>
        <translation type="unfinished">Chỉ dùng người phiên dịch mà người ấy chấp nhận, không bao giờ dùng người đi cùng.</translation>
    </message>
    <message>
        <source>Reaching the person safely</source>
        <extracomment>Heading: how the service gets in touch with the person</extracomment>
        <translation type="unfinished">Liên hệ an toàn với người ấy</translation>
    </message>
    <message>
        <source>Where now</source>
        <extracomment>Label of a row: where the person is now</extracomment>
        <translation type="unfinished">Hiện ở đâu</translation>
    </message>
    <message>
        <source>Safe way</source>
        <extracomment>Label of a row: a safe way to contact the person</extracomment>
        <translation type="unfinished">Cách an toàn</translation>
    </message>
    <message>
        <source>not known: only through us</source>
        <extracomment>Value of “Safe way”: contact the person only through the sender</extracomment>
        <translation type="unfinished">không rõ: chỉ qua chúng tôi</translation>
    </message>
    <message>
        <source>Use no other way. Do not say who you are or why you call until you are sure who listens.</source>
        <translation type="unfinished">Xin đừng dùng cách nào khác. Xin đừng nói quý vị là ai hoặc vì sao quý vị gọi cho đến khi biết chắc ai đang nghe.</translation>
    </message>
    <message>
        <source>There is someone who must not learn where the person is. Ask the person, alone, before you speak or write to anyone.</source>
        <translation type="unfinished">Có người không được biết người ấy đang ở đâu. Xin hỏi người ấy, khi chỉ có một mình người ấy, trước khi quý vị nói hoặc viết cho bất cứ ai.</translation>
    </message>
    <message>
        <source>Please do not</source>
        <extracomment>Heading; what is asked not to be done follows as whole sentences</extracomment>
        <translation type="unfinished">Xin đừng</translation>
    </message>
    <message>
        <source>Ask only what you must know to help today. Do not question the person about what happened; ask us first what was told.</source>
        <translation type="unfinished">Chỉ hỏi điều quý vị phải biết để giúp hôm nay. Xin đừng hỏi người ấy về chuyện đã xảy ra; xin hỏi chúng tôi trước xem điều gì đã được kể.</translation>
    </message>
    <message>
        <source>no other police unit</source>
        <extracomment>Goes in for %1 of “Do not tell anyone else …”, when the reader is police</extracomment>
        <translation type="unfinished">không đơn vị cảnh sát nào khác</translation>
    </message>
    <message>
        <source>no police</source>
        <extracomment>Goes in for %1 of “Do not tell …”</extracomment>
        <translation type="unfinished">không cảnh sát</translation>
    </message>
    <message>
        <source>Do not tell anyone else about the person: no embassy, %1, no family member, no employer, no agent, no journalist, unless the person agrees, alone with you and in their language.</source>
        <extracomment>%1 is “no police” or “no other police unit”; an agent is a recruiter or broker</extracomment>
        <translation type="unfinished">Xin đừng cho ai khác biết về người ấy: không đại sứ quán, %1, không người trong gia đình, không chủ lao động, không người môi giới, không nhà báo, trừ khi người ấy đồng ý, khi chỉ có người ấy với quý vị và bằng ngôn ngữ của người ấy.</translation>
    </message>
    <message>
        <source>Do not leave the person alone with anyone who came with them or who comes to fetch them.</source>
        <translation type="unfinished">Xin đừng để người ấy ở một mình với bất cứ ai đã đến cùng hoặc đến đón người ấy.</translation>
    </message>
    <message>
        <source>Do not make help depend on working with the police or on telling more.</source>
        <extracomment>To the service: help must be free of such conditions</extracomment>
        <translation type="unfinished">Xin đừng để sự giúp đỡ phụ thuộc vào việc hợp tác với cảnh sát hoặc vào việc kể thêm.</translation>
    </message>
    <message>
        <source>Do not promise anything about papers, charges or going home.</source>
        <extracomment>Papers are documents, charges are criminal charges</extracomment>
        <translation type="unfinished">Xin đừng hứa điều gì về giấy tờ, về việc buộc tội hoặc về việc trở về nhà.</translation>
    </message>
    <message>
        <source>Already talked about</source>
        <extracomment>Heading: subjects that the person and the officer have talked about</extracomment>
        <translation type="unfinished">Đã nói đến</translation>
    </message>
    <message>
        <source>Told, do not ask again</source>
        <extracomment>Label of a row: subjects that the person told about</extracomment>
        <translation type="unfinished">Đã kể, xin đừng hỏi lại</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <extracomment>Value of a row: no subject was noted</extracomment>
        <translation type="unfinished">không ghi điều gì</translation>
    </message>
    <message>
        <source>Not talked about</source>
        <extracomment>Label of a row: subjects nobody talked about</extracomment>
        <translation type="unfinished">Không nói đến</translation>
    </message>
    <message>
        <source>What was not talked about says nothing: it was not asked, or it was not the moment. Harder subjects are not listed here, told or not.</source>
        <extracomment>“Says nothing”: from what is missing nothing follows</extracomment>
        <translation type="unfinished">Điều không nói đến thì không nói lên gì cả: điều đó không được hỏi, hoặc chưa phải lúc. Những chuyện khó hơn không được liệt kê ở đây, dù đã kể hay chưa.</translation>
    </message>
    <message>
        <source>Protection from punishment</source>
        <extracomment>Heading: the non-punishment principle, for acts done under force</extracomment>
        <translation type="unfinished">Bảo vệ khỏi bị trừng phạt</translation>
    </message>
    <message>
        <source>Compelled acts reported</source>
        <extracomment>Label of a row: unlawful acts the person was forced to do; yes or not known follows</extracomment>
        <translation type="unfinished">Có kể về việc bị ép làm</translation>
    </message>
    <message>
        <source>We ask that detention, charges, removal and fines be suspended until the bodies in charge have looked at the person&apos;s situation.</source>
        <extracomment>A legal request: charges are criminal charges, removal is deportation</extracomment>
        <translation type="unfinished">Chúng tôi đề nghị tạm dừng việc giam giữ, buộc tội, trục xuất và phạt tiền cho đến khi các cơ quan có thẩm quyền xem xét hoàn cảnh của người ấy.</translation>
    </message>
    <message>
        <source>Why you have this letter</source>
        <extracomment>Heading: on what ground the service was told</extracomment>
        <translation type="unfinished">Vì sao quý vị có thư này</translation>
    </message>
    <message>
        <source>A life is at risk: here is only what you need to help.</source>
        <translation type="unfinished">Có nguy hiểm đến tính mạng: ở đây chỉ có những gì quý vị cần để giúp.</translation>
    </message>
    <message>
        <source>The person is, or may be, under 18: it is sent in their best interests.</source>
        <translation type="unfinished">Người ấy dưới 18 tuổi, hoặc có thể dưới 18 tuổi: thư được gửi vì lợi ích tốt nhất của người ấy.</translation>
    </message>
    <message>
        <source>The person agreed that you are told this and no more (%1).</source>
        <extracomment>%1 is when the person agreed, a date and time</extracomment>
        <translation type="unfinished">Người ấy đã đồng ý để quý vị được biết điều này và không hơn (%1).</translation>
    </message>
    <message>
        <source>Only those who help may read it. If the person changes their mind we tell you: then destroy it. Write no name on it.</source>
        <extracomment>“It” is the letter</extracomment>
        <translation type="unfinished">Chỉ những người giúp đỡ được đọc. Nếu người ấy đổi ý, chúng tôi báo quý vị: khi đó xin hủy thư. Xin đừng ghi tên nào lên thư.</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: %1 the title of a row, %2 the short text beside it</extracomment>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>LostWords</name>
    <message>
        <source>One entry was not saved before the lock</source>
        <extracomment>Entry: something typed or chosen; lock: when the vault closed</extracomment>
        <translation type="unfinished">Một mục chưa được lưu trước khi khóa</translation>
    </message>
    <message>
        <source>%1 entries were not saved before the lock</source>
        <extracomment>%1 is 2 or more; entry: something typed or chosen</extracomment>
        <translation type="unfinished">%1 mục chưa được lưu trước khi khóa</translation>
    </message>
    <message>
        <source>The storage of this tablet refused what was written last. What you still know of it, please write down now.</source>
        <extracomment>To the officer: what is remembered of the lost words</extracomment>
        <translation type="unfinished">Bộ nhớ của máy tính bảng này không nhận phần viết sau cùng. Những gì bạn còn nhớ, xin viết lại ngay.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Notes</source>
        <extracomment>Title of the window, bland on purpose: others may see it, it tells nothing of cases</extracomment>
        <translation type="unfinished">Ghi chú</translation>
    </message>
</context>
<context>
    <name>MarksRow</name>
    <message>
        <source>said</source>
        <extracomment>State of an indicator, short: the person said it</extracomment>
        <translation type="unfinished">đã nói</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>State of an indicator, short: the officer saw it</extracomment>
        <translation type="unfinished">đã thấy</translation>
    </message>
    <message>
        <source>not explored</source>
        <extracomment>State of an indicator, short: it was not asked about</extracomment>
        <translation type="unfinished">chưa tìm hiểu</translation>
    </message>
    <message>
        <source>did not say</source>
        <extracomment>State of an indicator, short: the person did not want to say</extracomment>
        <translation type="unfinished">không nói ra</translation>
    </message>
    <message>
        <source>not reported</source>
        <extracomment>State of an indicator, short: asked about, the person did not tell of it</extracomment>
        <translation type="unfinished">không thấy kể</translation>
    </message>
    <message>
        <source>Mark while listening</source>
        <extracomment>Above chips, verb: touch an indicator when the person speaks of it</extracomment>
        <translation type="unfinished">Đánh dấu khi lắng nghe</translation>
    </message>
</context>
<context>
    <name>NewConversationPage</name>
    <message>
        <source>New conversation</source>
        <extracomment>Title of the page</extracomment>
        <translation type="unfinished">Cuộc trò chuyện mới</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button, keep short, verb: begin the conversation</extracomment>
        <translation type="unfinished">Bắt đầu</translation>
    </message>
    <message>
        <source>Which kind of talk is it?</source>
        <extracomment>Heading above kinds of talk: at the counter, longer, with a child …</extracomment>
        <translation type="unfinished">Đây là kiểu trò chuyện nào?</translation>
    </message>
    <message>
        <source>You can go on with another one later. Nothing is asked twice.</source>
        <extracomment>One: a kind of talk</extracomment>
        <translation type="unfinished">Sau này bạn có thể tiếp tục bằng kiểu khác. Không có gì bị hỏi hai lần.</translation>
    </message>
    <message>
        <source>Which language does the person feel at home in?</source>
        <translation type="unfinished">Người ấy thấy thoải mái nhất với ngôn ngữ nào?</translation>
    </message>
    <message>
        <source>You can leave this open and ask later. Begin when you are both ready.</source>
        <extracomment>This: the language; both: officer and person</extracomment>
        <translation type="unfinished">Bạn có thể để trống và hỏi sau. Hãy bắt đầu khi cả hai đã sẵn sàng.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Five words, drawn by chance. Write them on paper and keep it away from the tablet.</source>
        <extracomment>It: the paper</extracomment>
        <translation type="unfinished">Năm từ, rút ngẫu nhiên. Hãy viết ra giấy và cất xa máy tính bảng.</translation>
    </message>
    <message>
        <source>Other words</source>
        <extracomment>Button, keep short: offer five other words as passphrase</extracomment>
        <translation type="unfinished">Từ khác</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <extracomment>Label of a field: one that the officer makes up</extracomment>
        <translation type="unfinished">Cụm mật khẩu của riêng bạn</translation>
    </message>
    <message>
        <source>At least 15 characters, in any script. Several words that do not belong together work well.</source>
        <translation type="unfinished">Ít nhất 15 ký tự, bằng bất cứ chữ viết nào. Vài từ không liên quan với nhau là tốt.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <extracomment>Label of a field: type it a second time</extracomment>
        <translation type="unfinished">Nhập lại cụm mật khẩu đó</translation>
    </message>
    <message>
        <source>The five words, as you wrote them down</source>
        <extracomment>Label of a field: type the words that were offered</extracomment>
        <translation type="unfinished">Năm từ đó, như bạn đã viết ra</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>On a button while the app works: please wait, keep short</extracomment>
        <translation type="unfinished">Xin chờ một chút</translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <extracomment>Button, keep short: let the app offer a passphrase</extracomment>
        <translation type="unfinished">Gợi ý cho tôi năm từ</translation>
    </message>
    <message>
        <source>Choose my own passphrase</source>
        <extracomment>Button, keep short: the officer makes one up</extracomment>
        <translation type="unfinished">Tự chọn cụm mật khẩu</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Their words</source>
        <extracomment>Kind of a note: the words of the person, as said</extracomment>
        <translation type="unfinished">Lời người ấy</translation>
    </message>
    <message>
        <source>What I saw</source>
        <extracomment>Kind of a note: what the officer saw; I: the officer</extracomment>
        <translation type="unfinished">Điều tôi thấy</translation>
    </message>
    <message>
        <source>My thought</source>
        <extracomment>Kind of a note: what the officer thinks</extracomment>
        <translation type="unfinished">Suy nghĩ của tôi</translation>
    </message>
    <message>
        <source>%1, with a correction</source>
        <extracomment>%1 is “Their words”, “What I saw” or “My thought”</extracomment>
        <translation type="unfinished">%1, có phần sửa</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>%1 is a list of indicators tied to this note</extracomment>
        <translation type="unfinished">Đã đánh dấu: %1</translation>
    </message>
</context>
<context>
    <name>OnwardSheet</name>
    <message>
        <source>Go on with another kind of talk</source>
        <extracomment>Title: change to another set of questions</extracomment>
        <translation type="unfinished">Tiếp tục theo kiểu trò chuyện khác</translation>
    </message>
    <message>
        <source>What was said, ticked and chosen stays in this case. Nothing has to be asked again.</source>
        <translation type="unfinished">Những gì đã nói, đã đánh dấu và đã chọn vẫn ở trong hồ sơ này. Không có gì phải hỏi lại.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button, keep short: continue with the kind of talk that is chosen</extracomment>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
    <message>
        <source>Please choose one first.</source>
        <extracomment>One: a kind of talk</extracomment>
        <translation type="unfinished">Xin chọn một kiểu trước.</translation>
    </message>
</context>
<context>
    <name>OpeningNotices</name>
    <message>
        <source>This vault was put back to an earlier state</source>
        <extracomment>Title of a warning: an older file stands in its place</extracomment>
        <translation type="unfinished">Kho bảo mật này đã bị đưa về một trạng thái cũ</translation>
    </message>
    <message>
        <source>Later work may be missing. What you see can be read and gone on with. Tell your supervisor today.</source>
        <translation type="unfinished">Có thể thiếu phần việc làm sau đó. Những gì bạn thấy vẫn đọc và làm tiếp được. Hãy báo người phụ trách ngay hôm nay.</translation>
    </message>
    <message>
        <source>Another vault on this tablet was put back, or is gone</source>
        <extracomment>Title of a warning: put back to an earlier state</extracomment>
        <translation type="unfinished">Một kho bảo mật khác trên máy tính bảng này đã bị đưa về trạng thái cũ, hoặc không còn</translation>
    </message>
    <message>
        <source>Yours is not affected. Tell the colleague whose vault it is, and your supervisor.</source>
        <translation type="unfinished">Kho của bạn không bị ảnh hưởng. Hãy báo đồng nghiệp có kho đó, và người phụ trách của bạn.</translation>
    </message>
    <message>
        <source>Two custodians opened this vault on %1</source>
        <extracomment>Title of a warning; %1 is a date; vault: the officer&apos;s encrypted file</extracomment>
        <translation type="unfinished">Hai người giữ khóa đã mở kho bảo mật này ngày %1</translation>
    </message>
    <message>
        <source>If you did not ask for that, tell your supervisor and the integrity office. This stays here for 30 days.</source>
        <translation type="unfinished">Nếu bạn không nhờ việc đó, hãy báo người phụ trách và bộ phận liêm chính. Dòng này ở lại đây 30 ngày.</translation>
    </message>
    <message>
        <source>A file beside your vault is missing, or is not its own</source>
        <extracomment>Title of a warning: the file does not belong to this vault</extracomment>
        <translation type="unfinished">Một tệp bên cạnh kho bảo mật của bạn bị thiếu, hoặc không phải của kho đó</translation>
    </message>
    <message>
        <source>What you see can be gone on with. Tell your technician today: somebody may have worked on this tablet&apos;s files.</source>
        <translation type="unfinished">Những gì bạn thấy vẫn làm tiếp được. Hãy báo kỹ thuật viên ngay hôm nay: có thể ai đó đã động vào các tệp của máy tính bảng này.</translation>
    </message>
    <message>
        <source>The custodians of your vault were set anew</source>
        <extracomment>Custodians: two persons who can open it together</extracomment>
        <translation type="unfinished">Người giữ khóa của kho bảo mật của bạn đã được chỉ định lại</translation>
    </message>
    <message>
        <source>Two of them together can open it if you forget the passphrase. If nobody told you, ask your supervisor.</source>
        <translation type="unfinished">Hai người trong số họ cùng nhau có thể mở kho nếu bạn quên cụm mật khẩu. Nếu chưa ai báo bạn, hãy hỏi người phụ trách.</translation>
    </message>
    <message>
        <source>A wrong passphrase was tried on %1</source>
        <extracomment>Title of a notice; %1 is a date</extracomment>
        <translation type="unfinished">Có lần nhập sai cụm mật khẩu ngày %1</translation>
    </message>
    <message>
        <source>Wrong passphrases were tried, from %1 to %2</source>
        <extracomment>Title of a notice; %1 and %2 are dates, no passphrases</extracomment>
        <translation type="unfinished">Có những lần nhập sai cụm mật khẩu, từ %1 đến %2</translation>
    </message>
    <message>
        <source>If that was you, all is well. If not, tell your supervisor.</source>
        <extracomment>Follows “A wrong passphrase was tried”</extracomment>
        <translation type="unfinished">Nếu đó là bạn thì không sao. Nếu không, hãy báo người phụ trách.</translation>
    </message>
    <message>
        <source>Show all %1 notices</source>
        <extracomment>Button, keep short; %1 is how many there are, 2 or more</extracomment>
        <translation type="unfinished">Xem cả %1 thông báo</translation>
    </message>
</context>
<context>
    <name>OwnQuestionButton</name>
    <message>
        <source>My own question</source>
        <extracomment>Button, keep short: the officer writes a question; my: the officer&apos;s</extracomment>
        <translation type="unfinished">Câu hỏi của tôi</translation>
    </message>
</context>
<context>
    <name>OwnQuestionSheet</name>
    <message>
        <source>My own question</source>
        <extracomment>Title: the officer writes a question; my: the officer&apos;s</extracomment>
        <translation type="unfinished">Câu hỏi của tôi</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, keep short, verb: close this sheet</extracomment>
        <translation type="unfinished">Đóng</translation>
    </message>
    <message>
        <source>I asked this</source>
        <extracomment>Button, keep short: the officer has asked this question</extracomment>
        <translation type="unfinished">Tôi đã hỏi câu này</translation>
    </message>
    <message>
        <source>Please write the question first.</source>
        <translation type="unfinished">Xin viết câu hỏi trước.</translation>
    </message>
    <message>
        <source>Write it as you mean to say it</source>
        <extracomment>Label of a field: the question, in the words the officer means to use</extracomment>
        <translation type="unfinished">Viết đúng như bạn định nói</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 what the coach says of the question, %2 why; both are whole sentences</extracomment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Ask it openly instead:</source>
        <extracomment>Above another wording: as an open question</extracomment>
        <translation type="unfinished">Thay vào đó, có thể hỏi mở:</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>Button, keep short: let the coach look at the question</extracomment>
        <translation type="unfinished">Xem thử câu này</translation>
    </message>
    <message>
        <source>Use these words</source>
        <extracomment>Button, keep short: take the wording that is offered</extracomment>
        <translation type="unfinished">Dùng lời này</translation>
    </message>
    <message>
        <source>Take my own words back</source>
        <extracomment>Button, keep short: return to the wording the officer wrote</extracomment>
        <translation type="unfinished">Lấy lại lời của tôi</translation>
    </message>
</context>
<context>
    <name>PaceLine</name>
    <message>
        <source>%1
%2</source>
        <extracomment>%1 what is said about the pace, %2 a reminder below it; whole sentences</extracomment>
        <translation type="unfinished">%1
%2</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>Button, keep short, verb: open the topic where it was told</extracomment>
        <translation type="unfinished">Mở ra</translation>
    </message>
</context>
<context>
    <name>PaceWords</name>
    <message>
        <source>They asked to stop. Rest now, or end for today. Either is fine.</source>
        <extracomment>To the officer, calm; they: the person</extracomment>
        <translation type="unfinished">Người ấy đã đề nghị dừng. Hãy nghỉ bây giờ, hoặc kết thúc cho hôm nay. Cách nào cũng được.</translation>
    </message>
    <message>
        <source>This may be enough for one day. Another time is fine.</source>
        <extracomment>To the officer, a gentle hint: stop for today</extracomment>
        <translation type="unfinished">Hôm nay như vậy có thể là đủ. Để lúc khác cũng được.</translation>
    </message>
    <message>
        <source>This may be a good moment to offer a break.</source>
        <translation type="unfinished">Đây có thể là lúc tốt để mời nghỉ.</translation>
    </message>
    <message>
        <source>The interpreter may need a rest. Ask both of them.</source>
        <extracomment>Both: the interpreter and the person</extracomment>
        <translation type="unfinished">Người phiên dịch có thể cần nghỉ. Hãy hỏi cả hai người.</translation>
    </message>
    <message>
        <source>Begin again with an open question, then stay quiet.</source>
        <extracomment>To the officer, after a break: resume the conversation</extracomment>
        <translation type="unfinished">Hãy bắt đầu lại bằng một câu hỏi mở, rồi im lặng.</translation>
    </message>
    <message>
        <source>Begin again openly, for example with: %1</source>
        <extracomment>%1 is an open question</extracomment>
        <translation type="unfinished">Hãy bắt đầu lại bằng câu hỏi mở, ví dụ: %1</translation>
    </message>
    <message>
        <source>They have told you about this. Read it first, so that they need not tell it twice.</source>
        <extracomment>They: the person; to the officer</extracomment>
        <translation type="unfinished">Người ấy đã kể với bạn về điều này. Hãy đọc trước, để người ấy không phải kể hai lần.</translation>
    </message>
    <message>
        <source>They have told you about this, under: %1. Read it there first.</source>
        <extracomment>%1 is a topic</extracomment>
        <translation type="unfinished">Người ấy đã kể với bạn về điều này, ở phần: %1. Hãy đọc ở đó trước.</translation>
    </message>
    <message>
        <source>The last questions were narrow. An open one may help: “Tell me more about that.”</source>
        <extracomment>Narrow: answered with yes, no or one word; advice, no reproach</extracomment>
        <translation type="unfinished">Những câu hỏi vừa rồi là câu hỏi hẹp. Một câu mở có thể giúp: “Xin nói thêm cho tôi nghe về điều đó.”</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Hide the screen</source>
        <extracomment>Read aloud for a button with a picture: cover the screen at once</extracomment>
        <translation type="unfinished">Ẩn màn hình</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Frame around every page of an invented case: training, no medical practice; keep short</extracomment>
        <translation type="unfinished">Luyện tập</translation>
    </message>
</context>
<context>
    <name>PairedQuestions</name>
    <message>
        <source>Put the narrow questions away</source>
        <extracomment>Button, keep short: hide them; narrow: answered with yes, no or one word</extracomment>
        <translation type="unfinished">Cất các câu hỏi hẹp</translation>
    </message>
    <message>
        <source>If you must ask narrowly</source>
        <extracomment>Button, keep short: shows narrow questions, each with an open one</extracomment>
        <translation type="unfinished">Nếu phải hỏi hẹp</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <extracomment>After the narrow question; %1 is the open question to ask next</extracomment>
        <translation type="unfinished">Sau đó: %1</translation>
    </message>
    <message>
        <source>I asked this</source>
        <extracomment>Chip to tick, keep short: the officer has asked this question</extracomment>
        <translation type="unfinished">Tôi đã hỏi câu này</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Write it there</source>
        <extracomment>Button, keep short: write the PDF file to the place that is chosen</extracomment>
        <translation type="unfinished">Ghi vào đó</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <extracomment>%1 is the path of the PDF file</extracomment>
        <translation type="unfinished">Đã ghi vào %1</translation>
    </message>
    <message>
        <source>The person agrees that this service, and no other, may have this</source>
        <extracomment>Chip to tick: this sheet</extracomment>
        <translation type="unfinished">Người ấy đồng ý để nơi hỗ trợ này, và không nơi nào khác, được có giấy này</translation>
    </message>
    <message>
        <source>Write it to</source>
        <extracomment>Heading above places for the PDF file</extracomment>
        <translation type="unfinished">Ghi vào</translation>
    </message>
    <message>
        <source>As a PDF file. A stick is better than this tablet: a file outside the vault is not encrypted.</source>
        <extracomment>Stick: a USB stick</extracomment>
        <translation type="unfinished">Dưới dạng tệp PDF. Ghi vào USB thì tốt hơn ghi vào máy tính bảng này: tệp nằm ngoài kho bảo mật thì không được mã hóa.</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field: opens the vault, several words</extracomment>
        <translation type="unfinished">Cụm mật khẩu</translation>
    </message>
    <message>
        <source>The vault rests after wrong passphrases</source>
        <extracomment>Title of a notice: it cannot be opened for some minutes</extracomment>
        <translation type="unfinished">Kho bảo mật tạm nghỉ sau những lần nhập sai cụm mật khẩu</translation>
    </message>
    <message>
        <source>Please come back at %1. Who to call is there all the time.</source>
        <extracomment>%1 is an hour, such as 14:35; “Who to call” is the name of a page</extracomment>
        <translation type="unfinished">Xin quay lại lúc %1. Mục Gọi cho ai lúc nào cũng dùng được.</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>On a button while the vault is being opened: please wait, keep short</extracomment>
        <translation type="unfinished">Đang mở</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Another passphrase</source>
        <extracomment>Title of the page: change the passphrase</extracomment>
        <translation type="unfinished">Cụm mật khẩu khác</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>The passphrase as it is now</source>
        <extracomment>Label of a field: the old passphrase</extracomment>
        <translation type="unfinished">Cụm mật khẩu hiện nay</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <extracomment>Button, keep short: it is the new passphrase</extracomment>
        <translation type="unfinished">Dùng từ bây giờ</translation>
    </message>
</context>
<context>
    <name>PathwayPage</name>
    <message>
        <source>Ref %1</source>
        <extracomment>Reference of the case, title of the page, short; %1 such as K7-204</extracomment>
        <translation type="unfinished">Mã số %1</translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <extracomment>Button, keep short: opens whom to call</extracomment>
        <translation type="unfinished">Có người đang gặp nguy hiểm</translation>
    </message>
    <message>
        <source>Offer a break</source>
        <extracomment>Button, keep short: offer the person a rest</extracomment>
        <translation type="unfinished">Mời nghỉ</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <extracomment>Button, keep short: end the conversation for today, calm</extracomment>
        <translation type="unfinished">Hôm nay dừng ở đây</translation>
    </message>
    <message>
        <source>Change what you do</source>
        <extracomment>Button, keep short: change the decision that is recorded</extracomment>
        <translation type="unfinished">Đổi việc bạn làm</translation>
    </message>
    <message>
        <source>Record what you do</source>
        <extracomment>Button, keep short, verb: write down which steps the officer takes</extracomment>
        <translation type="unfinished">Ghi nhận việc bạn làm</translation>
    </message>
    <message>
        <source>When ready</source>
        <extracomment>Button, keep short, no pressure: go on to the next part</extracomment>
        <translation type="unfinished">Khi sẵn sàng</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>Title of a notice: the decision is written down</extracomment>
        <translation type="unfinished">Đã ghi nhận</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>Heading: which services to call, in order</extracomment>
        <translation type="unfinished">Bước tiếp theo</translation>
    </message>
    <message>
        <source>No step is listed for this place. Use Who to call.</source>
        <extracomment>“Who to call” is the name of a page</extracomment>
        <translation type="unfinished">Chưa có bước nào cho nơi này. Hãy dùng mục Gọi cho ai.</translation>
    </message>
    <message>
        <source>Fewer services</source>
        <extracomment>Button, keep short: show fewer of them</extracomment>
        <translation type="unfinished">Bớt nơi hỗ trợ</translation>
    </message>
    <message>
        <source>Other services here: %1</source>
        <extracomment>Button, keep short; %1 is how many more there are</extracomment>
        <translation type="unfinished">Nơi hỗ trợ khác ở đây: %1</translation>
    </message>
    <message>
        <source>A card for the person</source>
        <extracomment>Opens a preview: a small printed card</extracomment>
        <translation type="unfinished">Thẻ cho người ấy</translation>
    </message>
    <message>
        <source>One number and a reference. No word about what this is.</source>
        <extracomment>What stands on the card: a phone number, the code of the case</extracomment>
        <translation type="unfinished">Một số điện thoại và một mã số. Không có lời nào nói đây là gì.</translation>
    </message>
    <message>
        <source>Only when the person says that it is safe to carry. Ask under Wishes.</source>
        <extracomment>It: the card; Wishes is a part of the conversation</extracomment>
        <translation type="unfinished">Chỉ khi người ấy nói rằng mang theo là an toàn. Hãy hỏi ở phần Mong muốn.</translation>
    </message>
    <message>
        <source>Sheet for the journey</source>
        <extracomment>Opens a preview: a sheet for those who travel with the person</extracomment>
        <translation type="unfinished">Tờ cho chuyến đi</translation>
    </message>
    <message>
        <source>For the one who travels along and the one who meets them. Needs only, no word about what happened.</source>
        <extracomment>Needs: noun, what the person needs</extracomment>
        <translation type="unfinished">Dành cho người đi cùng và người đón người ấy. Chỉ có nhu cầu, không có lời nào về chuyện đã xảy ra.</translation>
    </message>
    <message>
        <source>What the next officer should know</source>
        <extracomment>Card that opens a page: the summary for the next officer</extracomment>
        <translation type="unfinished">Điều cán bộ tiếp theo nên biết</translation>
    </message>
    <message>
        <source>What was told, what was left, and who may know. Nobody should have to ask it again.</source>
        <extracomment>Left: put off for another day</extracomment>
        <translation type="unfinished">Điều gì đã kể, điều gì để lại, và ai được biết. Không nên để ai phải hỏi lại.</translation>
    </message>
    <message>
        <source>To read with the supervisor</source>
        <extracomment>Card that opens a page for the officer and the supervisor</extracomment>
        <translation type="unfinished">Để đọc cùng người phụ trách</translation>
    </message>
    <message>
        <source>What was recorded, the words behind it, how it was held. For the two of you alone.</source>
        <extracomment>It was held: the conversation; two: officer and supervisor</extracomment>
        <translation type="unfinished">Điều đã ghi nhận, những lời làm cơ sở, cách trò chuyện. Chỉ dành cho hai người.</translation>
    </message>
    <message>
        <source>Write-up</source>
        <extracomment>Card that opens a page: complete the notes after the talk; noun</extracomment>
        <translation type="unfinished">Ghi đầy đủ</translation>
    </message>
    <message>
        <source>Complete the notes, and tie each indicator to what it stands on.</source>
        <extracomment>Stands on: the words or the sight that support it</extracomment>
        <translation type="unfinished">Viết cho đủ các ghi chú, và gắn mỗi dấu hiệu với điều làm cơ sở cho nó.</translation>
    </message>
    <message>
        <source>Put the facts away</source>
        <extracomment>Button, keep short: hide them</extracomment>
        <translation type="unfinished">Cất các thông tin này</translation>
    </message>
    <message>
        <source>Facts that find the right service</source>
        <extracomment>Button, keep short: age, language and the like, as far as known</extracomment>
        <translation type="unfinished">Thông tin giúp tìm đúng nơi hỗ trợ</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <extracomment>Heading: services that are no step, and the reason</extracomment>
        <translation type="unfinished">Đã bỏ ra, và vì sao</translation>
    </message>
</context>
<context>
    <name>PhaseRail</name>
    <message>
        <source>Parts of the conversation</source>
        <extracomment>The list of phases at the side of the interview</extracomment>
        <translation type="unfinished">Các phần của cuộc trò chuyện</translation>
    </message>
</context>
<context>
    <name>PhaseStep</name>
    <message>
        <source>not opened yet</source>
        <extracomment>Read aloud behind the name of a part of the conversation</extracomment>
        <translation type="unfinished">chưa mở</translation>
    </message>
    <message>
        <source>you are here</source>
        <extracomment>Read aloud behind the name of a part of the conversation; to the officer</extracomment>
        <translation type="unfinished">bạn đang ở đây</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Read aloud behind the name of a part of the conversation: it was gone through</extracomment>
        <translation type="unfinished">xong</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Typing has begun</source>
        <extracomment>Read aloud: some digits are typed, how many is not told</extracomment>
        <translation type="unfinished">Đã bắt đầu gõ</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <extracomment>Read aloud: no digit is typed</extracomment>
        <translation type="unfinished">Chưa gõ gì</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>Read aloud for a key of the PIN pad, verb: erase the last digit</extracomment>
        <translation type="unfinished">Xóa</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Your PIN, to take the tablet back</source>
        <extracomment>Title; to the officer, after the person had the tablet</extracomment>
        <translation type="unfinished">Mã PIN của bạn, để lấy lại máy tính bảng</translation>
    </message>
    <message>
        <source>Your PIN, before the case is removed for good</source>
        <translation type="unfinished">Mã PIN của bạn, trước khi xóa hẳn hồ sơ</translation>
    </message>
    <message>
        <source>Your PIN, before anything leaves this tablet</source>
        <extracomment>Title; before a paper is written to a stick</extracomment>
        <translation type="unfinished">Mã PIN của bạn, trước khi có gì rời khỏi máy tính bảng này</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button, keep short: do not enter the PIN</extracomment>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>That is not the PIN. After three tries the vault is locked.</source>
        <translation type="unfinished">Đó không phải mã PIN. Sau ba lần thử, kho sẽ bị khóa.</translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message>
        <source>Call now</source>
        <extracomment>On a step: what to do about the service; by phone</extracomment>
        <translation type="unfinished">Gọi ngay</translation>
    </message>
    <message>
        <source>Ask for advice, without saying who</source>
        <extracomment>On a step: call it, tell not who the person is</extracomment>
        <translation type="unfinished">Hỏi ý kiến, không nói là về ai</translation>
    </message>
    <message>
        <source>Tell the person about it; do not call</source>
        <extracomment>On a step: it is the service</extracomment>
        <translation type="unfinished">Cho người ấy biết về nơi này; đừng gọi</translation>
    </message>
    <message>
        <source>Open now</source>
        <extracomment>Opening hours of a service, keep short; adjective</extracomment>
        <translation type="unfinished">Đang mở</translation>
    </message>
    <message>
        <source>Closed now</source>
        <extracomment>Opening hours of a service, keep short; adjective</extracomment>
        <translation type="unfinished">Đang đóng</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <extracomment>Opening hours of a service, keep short</extracomment>
        <translation type="unfinished">Không rõ giờ mở cửa</translation>
    </message>
    <message>
        <source>Not checked by your agency: call before you promise anything</source>
        <extracomment>Of the contact of a service, to the officer</extracomment>
        <translation type="unfinished">Cơ quan của bạn chưa kiểm tra: hãy gọi trước khi hứa bất cứ điều gì</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <extracomment>When somebody last checked the contact of a service; %1 is a date</extracomment>
        <translation type="unfinished">Đã kiểm tra ngày %1</translation>
    </message>
    <message>
        <source>Checked on %1: may have changed</source>
        <extracomment>When somebody last checked the contact of a service; %1 is a date</extracomment>
        <translation type="unfinished">Đã kiểm tra ngày %1: có thể đã thay đổi</translation>
    </message>
    <message>
        <source>Checked on %1, too long ago: call before you promise anything</source>
        <extracomment>When somebody last checked the contact of a service; %1 is a date</extracomment>
        <translation type="unfinished">Đã kiểm tra ngày %1, quá lâu rồi: hãy gọi trước khi hứa bất cứ điều gì</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>On a step: how soon to do it; keep short</extracomment>
        <translation type="unfinished">Ngay</translation>
    </message>
    <message>
        <source>Within %1 minutes</source>
        <extracomment>On a step: how soon to do it; %1 is 1 to 119, keep short</extracomment>
        <translation type="unfinished">Trong vòng %1 phút</translation>
    </message>
    <message>
        <source>Within %1 hours</source>
        <extracomment>On a step: how soon to do it; %1 is 2 to 47, keep short</extracomment>
        <translation type="unfinished">Trong vòng %1 giờ</translation>
    </message>
    <message>
        <source>Within %1 days</source>
        <extracomment>How soon; %1 is 2 or more</extracomment>
        <translation type="unfinished">Trong vòng %1 ngày</translation>
    </message>
    <message>
        <source>Share nothing that could identify the person.</source>
        <extracomment>To the officer who calls the service</extracomment>
        <translation type="unfinished">Không chia sẻ điều gì có thể cho biết người ấy là ai.</translation>
    </message>
    <message>
        <source>Share what is needed and the language. No name, no story.</source>
        <extracomment>What is needed: the needs of the person; language: theirs</extracomment>
        <translation type="unfinished">Chia sẻ nhu cầu và ngôn ngữ. Không nói tên, không nói chuyện đã xảy ra.</translation>
    </message>
    <message>
        <source>Share what is needed, the language and a safe way to reach the person. No name, no story.</source>
        <extracomment>What is needed: the needs of the person; language: theirs</extracomment>
        <translation type="unfinished">Chia sẻ nhu cầu, ngôn ngữ và cách an toàn để liên hệ với người ấy. Không nói tên, không nói chuyện đã xảy ra.</translation>
    </message>
    <message>
        <source>“%1” is left off this sheet: its words tell what happened, or stand in the notes. Find other words with the person.</source>
        <extracomment>%1 is a row of the sheet for the journey, such as “What helps”</extracomment>
        <translation type="unfinished">“%1” không được đưa vào tờ này: lời trong đó cho biết chuyện đã xảy ra, hoặc có trong ghi chú. Hãy cùng người ấy tìm lời khác.</translation>
    </message>
    <message>
        <source>Read this sheet to the person before it leaves. They say what comes off.</source>
        <extracomment>It: the sheet leaves the tablet; they: the person</extracomment>
        <translation type="unfinished">Hãy đọc tờ này cho người ấy nghe trước khi gửi đi. Người ấy nói cần bỏ điều gì.</translation>
    </message>
    <message>
        <source>The person asked that something be left out. Read this paper against that wish.</source>
        <extracomment>Compare the paper with that wish</extracomment>
        <translation type="unfinished">Người ấy đã đề nghị bỏ ra một điều. Hãy đọc giấy này và đối chiếu với mong muốn đó.</translation>
    </message>
    <message>
        <source>Some words here look like a name or the number of a paper. Read them again, and take them out of the note if they are the person&apos;s.</source>
        <extracomment>The number of a document such as a passport</extracomment>
        <translation type="unfinished">Vài từ ở đây trông như tên người hoặc số của giấy tờ. Hãy đọc lại, và nếu là của người ấy thì bỏ khỏi ghi chú.</translation>
    </message>
    <message>
        <source>Emergency services</source>
        <extracomment>Kind of service: ambulance, fire, police in an emergency</extracomment>
        <translation type="unfinished">Ứng cứu khẩn cấp</translation>
    </message>
    <message>
        <source>Medical care</source>
        <translation type="unfinished">Chăm sóc y tế</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation type="unfinished">Bảo vệ trẻ em</translation>
    </message>
    <message>
        <source>Asylum authority</source>
        <translation type="unfinished">Cơ quan xét tị nạn</translation>
    </message>
    <message>
        <source>Refugee agency</source>
        <extracomment>Kind of service: of the United Nations, or a national one</extracomment>
        <translation type="unfinished">Cơ quan về người tị nạn</translation>
    </message>
    <message>
        <source>Protection authority</source>
        <extracomment>Kind of service: the office of the state that protects trafficked persons</extracomment>
        <translation type="unfinished">Cơ quan bảo vệ và hỗ trợ</translation>
    </message>
    <message>
        <source>Support organisation</source>
        <extracomment>Kind of service: an NGO</extracomment>
        <translation type="unfinished">Tổ chức hỗ trợ</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation type="unfinished">Đường dây hỗ trợ</translation>
    </message>
    <message>
        <source>Shelter</source>
        <extracomment>Kind of service: a safe house</extracomment>
        <translation type="unfinished">Nhà tạm lánh</translation>
    </message>
    <message>
        <source>Police unit</source>
        <translation type="unfinished">Đơn vị cảnh sát</translation>
    </message>
    <message>
        <source>Counselling and support</source>
        <translation type="unfinished">Tư vấn tâm lý và hỗ trợ</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation type="unfinished">Trợ giúp pháp lý</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Phiên dịch</translation>
    </message>
    <message>
        <source>Family tracing</source>
        <translation type="unfinished">Tìm kiếm gia đình</translation>
    </message>
    <message>
        <source>Return and reintegration</source>
        <translation type="unfinished">Trở về và tái hòa nhập</translation>
    </message>
    <message>
        <source>Missing persons focal point</source>
        <extracomment>Kind of service: a contact office</extracomment>
        <translation type="unfinished">Đầu mối về người mất tích</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation type="unfinished">Đại sứ quán hoặc lãnh sự quán</translation>
    </message>
    <message>
        <source>Labour authority</source>
        <translation type="unfinished">Cơ quan lao động</translation>
    </message>
    <message>
        <source>Focal point</source>
        <extracomment>Kind of service: the contact office for referrals in this place</extracomment>
        <translation type="unfinished">Đầu mối liên hệ</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation type="unfinished">Giúp đỡ khác</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <extracomment>A need of the person: counselling</extracomment>
        <translation type="unfinished">Người để trò chuyện</translation>
    </message>
    <message>
        <source>A safe place to stay</source>
        <translation type="unfinished">Chỗ ở an toàn</translation>
    </message>
    <message>
        <source>Food and water</source>
        <translation type="unfinished">Đồ ăn và nước uống</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished">Người phiên dịch</translation>
    </message>
    <message>
        <source>Contact with family</source>
        <translation type="unfinished">Liên hệ với gia đình</translation>
    </message>
    <message>
        <source>Finding family</source>
        <translation type="unfinished">Tìm gia đình</translation>
    </message>
    <message>
        <source>Going home</source>
        <extracomment>A need of the person: to go back to their country</extracomment>
        <translation type="unfinished">Trở về nhà</translation>
    </message>
    <message>
        <source>International protection</source>
        <extracomment>A need of the person: asylum</extracomment>
        <translation type="unfinished">Bảo hộ quốc tế</translation>
    </message>
    <message>
        <source>Papers</source>
        <extracomment>A need of the person: identity or travel documents</extracomment>
        <translation type="unfinished">Giấy tờ</translation>
    </message>
    <message>
        <source>A missing person</source>
        <extracomment>A need of the person: somebody they miss</extracomment>
        <translation type="unfinished">Người mất tích</translation>
    </message>
    <message>
        <source>Someone is in danger now.</source>
        <translation type="unfinished">Có người đang gặp nguy hiểm.</translation>
    </message>
    <message>
        <source>Life may be at risk: this does not wait for consent.</source>
        <extracomment>Life and consent of the person</extracomment>
        <translation type="unfinished">Có thể nguy hiểm đến tính mạng: việc này không chờ sự đồng ý.</translation>
    </message>
    <message>
        <source>Under 18, or age not sure: child protection comes first.</source>
        <extracomment>Why a service stands on this step; of the person</extracomment>
        <translation type="unfinished">Dưới 18 tuổi, hoặc chưa chắc tuổi: bảo vệ trẻ em là trước hết.</translation>
    </message>
    <message>
        <source>Opening hours are not known.</source>
        <translation type="unfinished">Không rõ giờ mở cửa.</translation>
    </message>
    <message>
        <source>The opening hours may be out of date.</source>
        <translation type="unfinished">Thông tin về giờ mở cửa có thể đã cũ.</translation>
    </message>
    <message>
        <source>Closed at the moment.</source>
        <extracomment>Of a service: its opening hours</extracomment>
        <translation type="unfinished">Hiện đang đóng.</translation>
    </message>
    <message>
        <source>May depend on age.</source>
        <translation type="unfinished">Có thể tùy theo tuổi.</translation>
    </message>
    <message>
        <source>May depend on sex.</source>
        <translation type="unfinished">Có thể tùy theo giới tính.</translation>
    </message>
    <message>
        <source>May depend on nationality.</source>
        <translation type="unfinished">Có thể tùy theo quốc tịch.</translation>
    </message>
    <message>
        <source>May depend on what happened.</source>
        <extracomment>Whether the service helps may depend on the kind of exploitation</extracomment>
        <translation type="unfinished">Có thể tùy theo chuyện đã xảy ra.</translation>
    </message>
    <message>
        <source>May ask for formal identification first.</source>
        <extracomment>Identification as a trafficked person</extracomment>
        <translation type="unfinished">Có thể yêu cầu thủ tục xác định chính thức trước.</translation>
    </message>
    <message>
        <source>Works across the region.</source>
        <extracomment>Of a service: in several countries</extracomment>
        <translation type="unfinished">Hoạt động trên cả vùng.</translation>
    </message>
    <message>
        <source>The area it serves is not known.</source>
        <translation type="unfinished">Không rõ nơi này phục vụ khu vực nào.</translation>
    </message>
    <message>
        <source>Speaks the person&apos;s language.</source>
        <translation type="unfinished">Nói được ngôn ngữ của người ấy.</translation>
    </message>
    <message>
        <source>Works with an interpreter.</source>
        <translation type="unfinished">Làm việc qua người phiên dịch.</translation>
    </message>
    <message>
        <source>The person&apos;s language is not listed.</source>
        <extracomment>Of a service: among the languages it speaks</extracomment>
        <translation type="unfinished">Ngôn ngữ của người ấy không có trong danh sách.</translation>
    </message>
    <message>
        <source>May be full.</source>
        <extracomment>Of a service: it may have no free place</extracomment>
        <translation type="unfinished">Có thể đã hết chỗ.</translation>
    </message>
    <message>
        <source>Asks for a police report first.</source>
        <extracomment>Of a service: before it helps</extracomment>
        <translation type="unfinished">Yêu cầu giấy trình báo cảnh sát trước.</translation>
    </message>
    <message>
        <source>Shares information with the police.</source>
        <extracomment>Of a service</extracomment>
        <translation type="unfinished">Chia sẻ thông tin với cảnh sát.</translation>
    </message>
    <message>
        <source>The person said no to sharing: tell them about it, do not call.</source>
        <extracomment>To the officer; them: the person, it: this service</extracomment>
        <translation type="unfinished">Người ấy đã nói không với việc chia sẻ: hãy cho người ấy biết về nơi này, đừng gọi.</translation>
    </message>
    <message>
        <source>The person has not been asked yet.</source>
        <extracomment>Whether this service may be told about the person</extracomment>
        <translation type="unfinished">Chưa hỏi người ấy.</translation>
    </message>
    <message>
        <source>It does not belong to your state. It is here for everybody: hand it over, and do not ask whether it is used.</source>
        <extracomment>It: a service; hand over its number to the person</extracomment>
        <translation type="unfinished">Nơi này không thuộc nhà nước của bạn. Thông tin có ở đây cho mọi người: hãy đưa cho người ấy, và đừng hỏi có dùng hay không.</translation>
    </message>
    <message>
        <source>Can be tried when nobody else answers.</source>
        <extracomment>Of a service: it can be called then</extracomment>
        <translation type="unfinished">Có thể thử khi không nơi nào khác trả lời.</translation>
    </message>
    <message>
        <source>The person fears their own state.</source>
        <extracomment>Why a service is left out; state: government</extracomment>
        <translation type="unfinished">Người ấy sợ nhà nước của chính mình.</translation>
    </message>
    <message>
        <source>The person has not been asked whether they fear to return.</source>
        <extracomment>Why a service is left out; return to their country</extracomment>
        <translation type="unfinished">Chưa hỏi người ấy có sợ trở về hay không.</translation>
    </message>
    <message>
        <source>The person said no.</source>
        <extracomment>Why a service is left out: no to telling it</extracomment>
        <translation type="unfinished">Người ấy đã nói không.</translation>
    </message>
    <message>
        <source>The person has not been asked.</source>
        <extracomment>Why a service is left out: whether it may be told</extracomment>
        <translation type="unfinished">Chưa hỏi người ấy.</translation>
    </message>
    <message>
        <source>The person said that they must not know.</source>
        <extracomment>Why a service is left out; they: those at the service</extracomment>
        <translation type="unfinished">Người ấy nói rằng nơi này không được biết.</translation>
    </message>
    <message>
        <source>It may pass information to the police, and the person does not want that.</source>
        <extracomment>Why a service is left out; it: the service</extracomment>
        <translation type="unfinished">Nơi này có thể chuyển thông tin cho cảnh sát, và người ấy không muốn như vậy.</translation>
    </message>
    <message>
        <source>Ask: may we tell a protection service?</source>
        <extracomment>To the officer: ask the person this</extracomment>
        <translation type="unfinished">Hỏi: có được cho một cơ quan bảo vệ và hỗ trợ biết không?</translation>
    </message>
    <message>
        <source>Ask: may we tell a support organisation?</source>
        <extracomment>To the officer: ask the person this</extracomment>
        <translation type="unfinished">Hỏi: có được cho một tổ chức hỗ trợ biết không?</translation>
    </message>
    <message>
        <source>Ask: may we tell the police?</source>
        <translation type="unfinished">Hỏi: có được cho cảnh sát biết không?</translation>
    </message>
    <message>
        <source>Ask: may we contact the embassy?</source>
        <extracomment>To the officer: ask the person this</extracomment>
        <translation type="unfinished">Hỏi: có được liên hệ với đại sứ quán không?</translation>
    </message>
    <message>
        <source>Ask: may we contact the family?</source>
        <extracomment>To the officer: ask the person this</extracomment>
        <translation type="unfinished">Hỏi: có được liên hệ với gia đình không?</translation>
    </message>
    <message>
        <source>It would help to know the age.</source>
        <translation type="unfinished">Biết tuổi thì sẽ có ích.</translation>
    </message>
    <message>
        <source>It would help to know whether they take men, women or both.</source>
        <extracomment>They: those at the service</extracomment>
        <translation type="unfinished">Biết nơi này nhận nam, nữ hay cả hai thì sẽ có ích.</translation>
    </message>
    <message>
        <source>It would help to know the nationality, if the person is free to say.</source>
        <extracomment>Free to say: without fear</extracomment>
        <translation type="unfinished">Biết quốc tịch thì sẽ có ích, nếu người ấy có thể thoải mái nói ra.</translation>
    </message>
    <message>
        <source>It would help to know what kind of work it was.</source>
        <extracomment>What the person had to do</extracomment>
        <translation type="unfinished">Biết đó là loại công việc gì thì sẽ có ích.</translation>
    </message>
    <message>
        <source>It would help to know the language.</source>
        <translation type="unfinished">Biết ngôn ngữ thì sẽ có ích.</translation>
    </message>
    <message>
        <source>It would help to know which district this is.</source>
        <extracomment>Where the conversation is held</extracomment>
        <translation type="unfinished">Biết đây là quận, huyện nào thì sẽ có ích.</translation>
    </message>
    <message>
        <source>Help in danger</source>
        <translation type="unfinished">Giúp đỡ khi có nguy hiểm</translation>
    </message>
    <message>
        <source>Protection of a child</source>
        <translation type="unfinished">Bảo vệ trẻ em</translation>
    </message>
    <message>
        <source>Protection beside the police</source>
        <translation type="unfinished">Bảo vệ ngoài cảnh sát</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The passphrase needs at least 15 characters. Several words work well.</source>
        <translation type="unfinished">Cụm mật khẩu cần ít nhất 15 ký tự. Dùng vài từ là tốt.</translation>
    </message>
    <message>
        <source>A passphrase has at most 128 characters.</source>
        <translation type="unfinished">Cụm mật khẩu có nhiều nhất 128 ký tự.</translation>
    </message>
    <message>
        <source>Someone could guess that passphrase. Take the five words, or several words that do not belong together.</source>
        <extracomment>The five words: those that the app offers</extracomment>
        <translation type="unfinished">Có người có thể đoán ra cụm mật khẩu đó. Hãy dùng năm từ, hoặc vài từ không liên quan với nhau.</translation>
    </message>
    <message>
        <source>Please wait a little after wrong passphrases, then try again.</source>
        <translation type="unfinished">Xin chờ một lát sau những lần nhập sai cụm mật khẩu, rồi thử lại.</translation>
    </message>
    <message>
        <source>After a hundred wrong passphrases only two custodians of your agency can open this vault. Nothing in it is lost.</source>
        <translation type="unfinished">Sau một trăm lần nhập sai cụm mật khẩu, chỉ hai người giữ khóa của cơ quan bạn mở được kho này. Không mất gì trong kho.</translation>
    </message>
    <message>
        <source>A custodian&apos;s passphrase does not open the custodian&apos;s key. Please type both again.</source>
        <extracomment>Key: a file on a stick; both passphrases</extracomment>
        <translation type="unfinished">Cụm mật khẩu của một người giữ khóa không mở được chìa khóa của người đó. Xin gõ lại cả hai.</translation>
    </message>
    <message>
        <source>These two keys do not open this vault. Each must be of another one of its custodians.</source>
        <extracomment>Keys: files on sticks; two different custodians</extracomment>
        <translation type="unfinished">Hai chìa khóa này không mở được kho này. Mỗi chìa phải của một người giữ khóa khác nhau của kho.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them again.</source>
        <extracomment>The passphrase and its repetition are not the same</extracomment>
        <translation type="unfinished">Hai cụm mật khẩu khác nhau. Xin gõ lại.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Please try again.</source>
        <translation type="unfinished">Cụm mật khẩu đó không mở được kho này. Xin thử lại.</translation>
    </message>
    <message>
        <source>The file in the vault&apos;s place is not a Tenang vault. Nothing was changed. Ask your technician.</source>
        <translation type="unfinished">Tệp ở chỗ của kho không phải là kho bảo mật của Tenang. Không có gì bị thay đổi. Hãy hỏi kỹ thuật viên.</translation>
    </message>
    <message>
        <source>This vault was made by a newer Tenang. Nothing was changed. Update the app to open it.</source>
        <translation type="unfinished">Kho này do một phiên bản Tenang mới hơn tạo ra. Không có gì bị thay đổi. Hãy cập nhật ứng dụng để mở.</translation>
    </message>
    <message>
        <source>The vault is damaged and was left as it is.</source>
        <extracomment>Nothing was changed in the damaged file</extracomment>
        <translation type="unfinished">Kho bảo mật bị hỏng và được để nguyên như vậy.</translation>
    </message>
    <message>
        <source>The tablet could not write to its storage. Nothing was lost. Free some space and try again.</source>
        <translation type="unfinished">Máy tính bảng không ghi được vào bộ nhớ. Không mất gì cả. Hãy giải phóng bớt chỗ rồi thử lại.</translation>
    </message>
    <message>
        <source>Something else holds this vault. Most often Tenang is open already, in another window. Nothing was changed.</source>
        <translation type="unfinished">Có phần mềm khác đang giữ kho này. Thường là do Tenang đã mở sẵn ở một cửa sổ khác. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>That is not the PIN. After three tries the passphrase is needed.</source>
        <translation type="unfinished">Đó không phải mã PIN. Sau ba lần thử, cần nhập cụm mật khẩu.</translation>
    </message>
    <message>
        <source>The two PINs differ. Please choose six digits again.</source>
        <extracomment>The PIN and its repetition are not the same</extracomment>
        <translation type="unfinished">Hai mã PIN khác nhau. Xin chọn lại sáu chữ số.</translation>
    </message>
</context>
<context>
    <name>PromptPane</name>
    <message>
        <source>Told already: “%1”</source>
        <extracomment>The person told it; %1 are their words</extracomment>
        <translation type="unfinished">Đã kể: “%1”</translation>
    </message>
    <message>
        <source>Only if they want to add to it: %1</source>
        <extracomment>They: the person; %1 is a question</extracomment>
        <translation type="unfinished">Chỉ khi người ấy muốn nói thêm: %1</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <extracomment>Another way to say the prompt above; %1 is a whole sentence</extracomment>
        <translation type="unfinished">Hoặc: %1</translation>
    </message>
    <message>
        <source>Then stay quiet. Silence is fine.</source>
        <extracomment>To the officer, calm: wait after the prompt</extracomment>
        <translation type="unfinished">Sau đó giữ im lặng. Im lặng cũng được.</translation>
    </message>
    <message>
        <source>Their words</source>
        <extracomment>Chip and label of a note: the words of the person, as said; keep short</extracomment>
        <translation type="unfinished">Lời người ấy</translation>
    </message>
    <message>
        <source>What I saw</source>
        <extracomment>Chip and label of a note: what the officer saw; keep short</extracomment>
        <translation type="unfinished">Điều tôi thấy</translation>
    </message>
    <message>
        <source>My thought</source>
        <extracomment>Chip and label of a note: what the officer thinks; keep short</extracomment>
        <translation type="unfinished">Suy nghĩ của tôi</translation>
    </message>
    <message>
        <source>Table view</source>
        <extracomment>Button, keep short: the tablet lies on the table, all may read it; no table of data</extracomment>
        <translation type="unfinished">Để trên bàn</translation>
    </message>
    <message>
        <source>Table view: the words to say, without your notes</source>
        <extracomment>Read aloud for the button Table view; no table of data</extracomment>
        <translation type="unfinished">Để trên bàn: những lời cần nói, không có ghi chú của bạn</translation>
    </message>
    <message>
        <source>Key words only. Write up later.</source>
        <extracomment>In an empty note field: short words now, whole notes later</extracomment>
        <translation type="unfinished">Chỉ ghi từ chính. Ghi đầy đủ sau.</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>An open question.</source>
        <extracomment>What the coach says of the officer&apos;s own question: no reproach</extracomment>
        <translation type="unfinished">Một câu hỏi mở.</translation>
    </message>
    <message>
        <source>A question about a detail.</source>
        <extracomment>What the coach says of the officer&apos;s own question: no reproach</extracomment>
        <translation type="unfinished">Một câu hỏi về chi tiết.</translation>
    </message>
    <message>
        <source>A yes-or-no question.</source>
        <extracomment>What the coach says of the officer&apos;s own question: no reproach</extracomment>
        <translation type="unfinished">Một câu hỏi có hay không.</translation>
    </message>
    <message>
        <source>This gives answers to choose from.</source>
        <extracomment>What the coach says of the officer&apos;s own question: no reproach</extracomment>
        <translation type="unfinished">Câu này đưa sẵn các câu trả lời để chọn.</translation>
    </message>
    <message>
        <source>This may suggest an answer.</source>
        <extracomment>What the coach says of the officer&apos;s own question: no reproach</extracomment>
        <translation type="unfinished">Câu này có thể gợi sẵn câu trả lời.</translation>
    </message>
    <message>
        <source>A lot to answer at once.</source>
        <extracomment>What the coach says of the officer&apos;s own question: several in one</extracomment>
        <translation type="unfinished">Phải trả lời nhiều điều cùng lúc.</translation>
    </message>
    <message>
        <source>This may be hard to hear.</source>
        <extracomment>What the coach says of the officer&apos;s own question: it may hurt, it is not about sound</extracomment>
        <translation type="unfinished">Câu này nghe có thể nặng nề.</translation>
    </message>
    <message>
        <source>This tells something and does not ask.</source>
        <extracomment>What the coach says of the officer&apos;s own question: it is a statement</extracomment>
        <translation type="unfinished">Câu này nói ra một điều, không hỏi.</translation>
    </message>
</context>
<context>
    <name>QuestionsPicture</name>
    <message>
        <source>Your questions in their order. Open: %1. About a detail: %2. Narrow: %3. Leading: %4.</source>
        <extracomment>Read aloud; how many questions there were of each form</extracomment>
        <translation type="unfinished">Các câu hỏi của bạn theo thứ tự. Mở: %1. Về chi tiết: %2. Hẹp: %3. Gợi ý sẵn: %4.</translation>
    </message>
    <message>
        <source>Your questions, from the first to the last. There is no right number. Look where they became narrow, and why.</source>
        <extracomment>To the officer, for learning; no judgement</extracomment>
        <translation type="unfinished">Các câu hỏi của bạn, từ câu đầu đến câu cuối. Không có con số nào là đúng. Hãy xem chỗ nào chúng trở nên hẹp, và vì sao.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Form of a question, adjective: the person tells freely; keep short</extracomment>
        <translation type="unfinished">Mở</translation>
    </message>
    <message>
        <source>About a detail</source>
        <extracomment>Form of a question: asks for one thing more; keep short</extracomment>
        <translation type="unfinished">Về chi tiết</translation>
    </message>
    <message>
        <source>Narrow</source>
        <extracomment>Form of a question, adjective: answered with yes, no or one word; keep short</extracomment>
        <translation type="unfinished">Hẹp</translation>
    </message>
    <message>
        <source>Leading</source>
        <extracomment>Form of a question: it suggests an answer; not “first” or “main”; keep short</extracomment>
        <translation type="unfinished">Gợi ý sẵn</translation>
    </message>
</context>
<context>
    <name>ReadbackPane</name>
    <message>
        <source>No words are kept yet</source>
        <extracomment>Title: no words of the person are noted, nothing to read back</extracomment>
        <translation type="unfinished">Chưa giữ lại lời nào</translation>
    </message>
    <message>
        <source>That is all right. You can go on, or stop for today.</source>
        <extracomment>To the officer</extracomment>
        <translation type="unfinished">Như vậy cũng được. Bạn có thể tiếp tục, hoặc hôm nay dừng ở đây.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Open with two custodians</source>
        <extracomment>Title: open the vault; custodians: two persons who can do it together</extracomment>
        <translation type="unfinished">Mở cùng hai người giữ khóa</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <extracomment>Button, keep short: USB sticks with the custodians&apos; keys</extracomment>
        <translation type="unfinished">Tìm lại USB</translation>
    </message>
    <message>
        <source>Two custodians of your agency open the vault together. One alone cannot. Nothing in it is lost.</source>
        <translation type="unfinished">Hai người giữ khóa của cơ quan bạn cùng nhau mở kho. Một người thì không mở được. Không mất gì trong kho.</translation>
    </message>
    <message>
        <source>No custodian&apos;s key is in the tablet</source>
        <extracomment>Key: a file on a USB stick</extracomment>
        <translation type="unfinished">Không có chìa khóa của người giữ khóa nào trong máy tính bảng</translation>
    </message>
    <message>
        <source>Put in the custodians&apos; sticks, then look again.</source>
        <extracomment>USB sticks; look: the button “Look for sticks again”</extracomment>
        <translation type="unfinished">Hãy cắm USB của những người giữ khóa, rồi tìm lại.</translation>
    </message>
    <message>
        <source>First custodian</source>
        <extracomment>Heading above the fields of one of the two custodians</extracomment>
        <translation type="unfinished">Người giữ khóa thứ nhất</translation>
    </message>
    <message>
        <source>Second custodian</source>
        <extracomment>Heading above the fields of one of the two custodians</extracomment>
        <translation type="unfinished">Người giữ khóa thứ hai</translation>
    </message>
    <message>
        <source>This is one key twice. The second custodian brings another one.</source>
        <extracomment>Key: a file on a USB stick</extracomment>
        <translation type="unfinished">Đây là cùng một chìa khóa hai lần. Người giữ khóa thứ hai mang một chìa khác.</translation>
    </message>
    <message>
        <source>The owner&apos;s new passphrase</source>
        <extracomment>Heading; owner: the officer whose vault it is</extracomment>
        <translation type="unfinished">Cụm mật khẩu mới của chủ kho</translation>
    </message>
    <message>
        <source>The owner chooses and types it alone.</source>
        <extracomment>Owner: the officer whose vault it is</extracomment>
        <translation type="unfinished">Chủ kho tự chọn và tự gõ, một mình.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <extracomment>Button, keep short, verb: open the officer&apos;s encrypted file</extracomment>
        <translation type="unfinished">Mở kho bảo mật</translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Remove %1 for good?</source>
        <extracomment>%1 is the reference of a case, such as K7-204; cannot be undone</extracomment>
        <translation type="unfinished">Xóa hẳn %1?</translation>
    </message>
    <message>
        <source>Every word of this case leaves the vault and its log now, and its copies at the next lock. It cannot be undone.</source>
        <translation type="unfinished">Mọi lời trong hồ sơ này rời khỏi kho và nhật ký của kho ngay bây giờ, và rời khỏi các bản sao ở lần khóa tới. Không thể hoàn tác.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished">Xóa hẳn</translation>
    </message>
    <message>
        <source>Please choose why first.</source>
        <extracomment>A reason has to be chosen before the case is removed</extracomment>
        <translation type="unfinished">Xin chọn lý do trước.</translation>
    </message>
    <message>
        <source>Why does it go?</source>
        <extracomment>Heading above reasons: why is the case removed</extracomment>
        <translation type="unfinished">Vì sao xóa?</translation>
    </message>
    <message>
        <source>Old encrypted pages may stay in the tablet&apos;s chip. Only the passphrase or two custodians open them.</source>
        <translation type="unfinished">Các trang cũ đã mã hóa có thể còn trong chip của máy tính bảng. Chỉ cụm mật khẩu hoặc hai người giữ khóa mở được.</translation>
    </message>
    <message>
        <source>The record keeps that a case was removed, when and why: neither its reference nor any word of it.</source>
        <extracomment>Record: the list of what happened in the vault</extracomment>
        <translation type="unfinished">Nhật ký giữ lại việc một hồ sơ đã bị xóa, lúc nào và vì sao: không giữ mã số, cũng không giữ lời nào của hồ sơ.</translation>
    </message>
    <message>
        <source>Papers that left this tablet stay where they are.</source>
        <extracomment>Papers: letters and sheets that were printed or saved</extracomment>
        <translation type="unfinished">Các giấy đã rời khỏi máy tính bảng này vẫn ở nơi chúng đang ở.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>they answered</source>
        <extracomment>After the name of a service and a colon; they: those at the service</extracomment>
        <translation type="unfinished">nơi đó đã trả lời</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <extracomment>After the name of a service and a colon: nobody picked up</extracomment>
        <translation type="unfinished">chưa có trả lời</translation>
    </message>
    <message>
        <source>the number is wrong</source>
        <extracomment>After the name of a service and a colon: the phone number</extracomment>
        <translation type="unfinished">số điện thoại sai</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <extracomment>Heading: the officer&apos;s decision</extracomment>
        <translation type="unfinished">Điều đã ghi nhận</translation>
    </message>
    <message>
        <source>By the marks alone: %1</source>
        <extracomment>Marks: indicators noted; %1 is an outcome, such as “Refer to protection”</extracomment>
        <translation type="unfinished">Chỉ theo những gì đã đánh dấu: %1</translation>
    </message>
    <message>
        <source>Raised because: %1</source>
        <extracomment>The officer chose a more urgent outcome; %1 is the officer&apos;s reason</extracomment>
        <translation type="unfinished">Đã nâng lên vì: %1</translation>
    </message>
    <message>
        <source>No step was chosen.</source>
        <extracomment>Step: one service in the list of next steps</extracomment>
        <translation type="unfinished">Chưa chọn bước nào.</translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <extracomment>%1 lists services</extracomment>
        <translation type="unfinished">Các bước: %1</translation>
    </message>
    <message>
        <source>The case went on after this. By the marks as they are now: %1</source>
        <extracomment>Marks: indicators noted; %1 is an outcome</extracomment>
        <translation type="unfinished">Hồ sơ đã tiếp tục sau đó. Theo những gì đang được đánh dấu bây giờ: %1</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. By the marks as they are now: %1</source>
        <extracomment>Marks: indicators noted; %1 is an outcome</extracomment>
        <translation type="unfinished">Chưa ghi nhận điều gì. Theo những gì đang được đánh dấu bây giờ: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading above the reasons of the outcome</extracomment>
        <translation type="unfinished">Vì sao</translation>
    </message>
    <message>
        <source>Nothing that was said or seen is marked yet.</source>
        <extracomment>Marked: noted as an indicator</extracomment>
        <translation type="unfinished">Chưa đánh dấu điều gì đã nói hoặc đã thấy.</translation>
    </message>
    <message>
        <source>The words behind each mark</source>
        <extracomment>Heading: the quotations that each indicator stands on</extracomment>
        <translation type="unfinished">Những lời đằng sau mỗi đánh dấu</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <extracomment>Marked: noted as an indicator</extracomment>
        <translation type="unfinished">Chưa đánh dấu điều gì.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 an indicator, %2 its state, such as “said” or “not explored”</extracomment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <extracomment>What the officer saw, not “understood”; %1 is the officer&apos;s note</extracomment>
        <translation type="unfinished">Đã thấy: %1</translation>
    </message>
    <message>
        <source>The officer&apos;s thought: %1</source>
        <extracomment>%1 is a note</extracomment>
        <translation type="unfinished">Suy nghĩ của cán bộ: %1</translation>
    </message>
    <message>
        <source>No words or sight are tied to it.</source>
        <extracomment>It: an indicator; sight: what the officer saw</extracomment>
        <translation type="unfinished">Chưa gắn với lời nào hay điều đã thấy nào.</translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>Heading: which services were called</extracomment>
        <translation type="unfinished">Những gì đã thử</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a service and what came of the call, or a question and its answer</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>No call is noted yet.</source>
        <extracomment>A phone call to a service</extracomment>
        <translation type="unfinished">Chưa ghi cuộc gọi nào.</translation>
    </message>
    <message>
        <source>How the conversation was held</source>
        <extracomment>Heading: under what conditions, held is conducted</extracomment>
        <translation type="unfinished">Cuộc trò chuyện đã diễn ra thế nào</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>%1 the kind of talk, %2 the version of its questions, such as 1.4</extracomment>
        <translation type="unfinished">%1, phiên bản %2</translation>
    </message>
    <message>
        <source>A break was offered.</source>
        <translation type="unfinished">Đã mời nghỉ.</translation>
    </message>
    <message>
        <source>No break was offered yet.</source>
        <translation type="unfinished">Chưa mời nghỉ lần nào.</translation>
    </message>
    <message>
        <source>They asked to stop.</source>
        <extracomment>They: the person asked to stop the conversation</extracomment>
        <translation type="unfinished">Người ấy đã đề nghị dừng.</translation>
    </message>
    <message>
        <source>Explained to the person</source>
        <extracomment>Above subjects that were explained</extracomment>
        <translation type="unfinished">Đã giải thích cho người ấy</translation>
    </message>
    <message>
        <source>Still to explain</source>
        <extracomment>Above subjects that nobody has explained yet</extracomment>
        <translation type="unfinished">Còn phải giải thích</translation>
    </message>
    <message>
        <source>The setting</source>
        <extracomment>Above answers about the place: privacy, companions, interpreter</extracomment>
        <translation type="unfinished">Hoàn cảnh trò chuyện</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 question, %2 answer, %3 reason</extracomment>
        <translation type="unfinished">%1: %2 (%3)</translation>
    </message>
    <message>
        <source>The officer&apos;s own doubt about the interpreting</source>
        <extracomment>Above what made the officer doubt; not the interpreter&apos;s doubt</extracomment>
        <translation type="unfinished">Băn khoăn của chính cán bộ về việc phiên dịch</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>To read with the supervisor</source>
        <extracomment>Title of the page, for the officer and the supervisor</extracomment>
        <translation type="unfinished">Để đọc cùng người phụ trách</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>Reference of the case, short; %1 such as K7-204</extracomment>
        <translation type="unfinished">Mã số %1</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>What was told and agreed</source>
        <extracomment>Button, keep short: opens the summary for the next officer</extracomment>
        <translation type="unfinished">Điều đã kể và đã đồng ý</translation>
    </message>
    <message>
        <source>For the two of you alone. The person&apos;s words come first. Protection does not wait for this reading.</source>
        <extracomment>Two: the officer and the supervisor</extracomment>
        <translation type="unfinished">Chỉ dành cho hai người. Lời của người ấy đứng trước. Việc bảo vệ không chờ đến khi đọc xong.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Yes</source>
        <extracomment>Chip, an answer of the person or of the officer, keep short</extracomment>
        <translation type="unfinished">Có</translation>
    </message>
    <message>
        <source>Cannot, because</source>
        <extracomment>Chip, keep short: it cannot be done; a box for the reason opens</extracomment>
        <translation type="unfinished">Không thể, vì</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Chip, an answer of the person, keep short</extracomment>
        <translation type="unfinished">Không</translation>
    </message>
    <message>
        <source>Did not say</source>
        <extracomment>Chip, keep short: the person did not want to say, no refusal to blame</extracomment>
        <translation type="unfinished">Không nói ra</translation>
    </message>
</context>
<context>
    <name>SaidAge</name>
    <message>
        <source>until %1</source>
        <comment>a day of birth</comment>
        <translation type="unfinished">đến %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day of birth</comment>
        <translation type="unfinished">từ %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>Born %1: 18 or older, if that is right.</source>
        <extracomment>%1: a day, or two days with a dash between them</extracomment>
        <translation type="unfinished">Sinh %1: từ 18 tuổi trở lên, nếu đúng như vậy.</translation>
    </message>
    <message>
        <source>Born %1: under 18, if that is right.</source>
        <extracomment>%1: a day, or two days with a dash between them</extracomment>
        <translation type="unfinished">Sinh %1: dưới 18 tuổi, nếu đúng như vậy.</translation>
    </message>
    <message>
        <source>Born %1: perhaps under 18. Not sure stays the careful answer.</source>
        <extracomment>%1: a day, or two days with a dash between them</extracomment>
        <translation type="unfinished">Sinh %1: có thể dưới 18 tuổi. “Không chắc” vẫn là câu trả lời thận trọng.</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Saved on this tablet</source>
        <extracomment>The text typed so far is kept in this tablet&apos;s vault</extracomment>
        <translation type="unfinished">Đã lưu trên máy này</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>At the foot of the page, keep short: what was typed is being stored</extracomment>
        <translation type="unfinished">Đang lưu</translation>
    </message>
    <message>
        <source>Not saved – trying again</source>
        <extracomment>At the foot of the page, keep short: what was typed is not stored yet</extracomment>
        <translation type="unfinished">Chưa lưu – đang thử lại</translation>
    </message>
    <message>
        <source>Not saved – storage is full</source>
        <extracomment>At the foot of the page, keep short: what was typed is not stored</extracomment>
        <translation type="unfinished">Chưa lưu – bộ nhớ đã đầy</translation>
    </message>
</context>
<context>
    <name>ScreenKeyboard</name>
    <message>
        <source>Language of the keys: %1</source>
        <extracomment>Read aloud for a button; %1 is the language of the keyboard layout</extracomment>
        <translation type="unfinished">Ngôn ngữ bàn phím: %1</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>Button, keep short, verb: hide the keyboard on the screen</extracomment>
        <translation type="unfinished">Cất đi</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <extracomment>Read aloud for the button “Put away”</extracomment>
        <translation type="unfinished">Cất bàn phím</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up your vault</source>
        <extracomment>Title: make the officer&apos;s encrypted file</extracomment>
        <translation type="unfinished">Lập kho bảo mật của bạn</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Your notes are kept in an encrypted file on this tablet. Only your passphrase opens it.</source>
        <translation type="unfinished">Ghi chú của bạn được giữ trong một tệp mã hóa trên máy tính bảng này. Chỉ cụm mật khẩu của bạn mở được.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished">Tạo kho bảo mật</translation>
    </message>
    <message>
        <source>If you forget the passphrase, two custodians of your agency together can open the vault for you.</source>
        <translation type="unfinished">Nếu bạn quên cụm mật khẩu, hai người giữ khóa của cơ quan bạn cùng nhau có thể mở kho cho bạn.</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can read the notes: your agency has named no custodians on this tablet.</source>
        <translation type="unfinished">Nếu mất cụm mật khẩu, không ai đọc được ghi chú: cơ quan của bạn chưa chỉ định người giữ khóa nào trên máy tính bảng này.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page</extracomment>
        <translation type="unfinished">Cài đặt</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished">Cỡ chữ</translation>
    </message>
    <message>
        <source>This sentence shows it.</source>
        <extracomment>An example: the sentence itself grows with the size of the text</extracomment>
        <translation type="unfinished">Câu này cho thấy cỡ chữ.</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>Size of the text, button, keep short</extracomment>
        <translation type="unfinished">Nhỏ</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>Size of the text, button, keep short: normal</extracomment>
        <translation type="unfinished">Thường</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Size of the text, button, keep short</extracomment>
        <translation type="unfinished">Lớn</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>Size of the text, button, keep short</extracomment>
        <translation type="unfinished">Lớn nhất</translation>
    </message>
    <message>
        <source>Light of the screen</source>
        <extracomment>Label: bright or dark colours of the app</extracomment>
        <translation type="unfinished">Độ sáng màn hình</translation>
    </message>
    <message>
        <source>By the hour: light by day, dim from 7 in the evening to 6 in the morning.</source>
        <extracomment>Names two choices of this row, “Light” and “Dim”</extracomment>
        <translation type="unfinished">Theo giờ: sáng vào ban ngày, dịu từ 7 giờ tối đến 6 giờ sáng.</translation>
    </message>
    <message>
        <source>By the hour</source>
        <extracomment>Light of the screen, button, keep short: by the time of day</extracomment>
        <translation type="unfinished">Theo giờ</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Light of the screen, button, keep short, adjective: bright, no lamp, no weight</extracomment>
        <translation type="unfinished">Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Light of the screen, button, keep short, adjective</extracomment>
        <translation type="unfinished">Tối</translation>
    </message>
    <message>
        <source>Dim</source>
        <extracomment>Light of the screen, button, keep short, adjective: little light, for the night</extracomment>
        <translation type="unfinished">Dịu</translation>
    </message>
    <message>
        <source>Pages fade into each other</source>
        <extracomment>Label: a soft transition between pages; yes or no</extracomment>
        <translation type="unfinished">Các trang mờ dần vào nhau</translation>
    </message>
    <message>
        <source>Without it they change at once.</source>
        <extracomment>It: the soft transition; they: pages</extracomment>
        <translation type="unfinished">Nếu không, các trang đổi ngay.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to “Pages fade into each other”, button, keep short</extracomment>
        <translation type="unfinished">Có</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer to “Pages fade into each other”, button, keep short</extracomment>
        <translation type="unfinished">Không</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation type="unfinished">Bàn phím trên màn hình</translation>
    </message>
    <message>
        <source>It keeps no word. A new choice holds from the next start, and after every lock.</source>
        <extracomment>It: the keyboard on the screen; keeps: remembers</extracomment>
        <translation type="unfinished">Bàn phím này không giữ lại từ nào. Lựa chọn mới có hiệu lực từ lần mở máy tới, và sau mỗi lần khóa.</translation>
    </message>
    <message>
        <source>Where there is no other</source>
        <extracomment>The keyboard on the screen, button, keep short: only if no other is attached</extracomment>
        <translation type="unfinished">Khi không có bàn phím khác</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>The keyboard on the screen</extracomment>
        <translation type="unfinished">Luôn luôn</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The keyboard on the screen</extracomment>
        <translation type="unfinished">Không bao giờ</translation>
    </message>
    <message>
        <source>Hide and lock</source>
        <extracomment>Heading, two verbs: hide the screen, close the vault</extracomment>
        <translation type="unfinished">Ẩn và khóa</translation>
    </message>
    <message>
        <source>The square in the upper corner covers the screen at once. So do three presses of Shift.</source>
        <extracomment>Square: a button with a picture; Shift is a key</extracomment>
        <translation type="unfinished">Ô vuông ở góc trên che màn hình ngay lập tức. Bấm Shift ba lần cũng vậy.</translation>
    </message>
    <message>
        <source>This tablet</source>
        <extracomment>Heading above how this tablet is set up</extracomment>
        <translation type="unfinished">Máy tính bảng này</translation>
    </message>
    <message>
        <source>Tenang %1. Free software under the GNU General Public License, version 3 or later.</source>
        <extracomment>%1 is the version, such as 0.9.2; free as in freedom</extracomment>
        <translation type="unfinished">Tenang %1. Phần mềm tự do theo Giấy phép Công cộng GNU (GNU General Public License), phiên bản 3 hoặc mới hơn.</translation>
    </message>
    <message>
        <source>Role and country are chosen on the first page.</source>
        <extracomment>Role: border or consular officer</extracomment>
        <translation type="unfinished">Công việc và nước được chọn ở trang đầu.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>I do this</source>
        <extracomment>Chip, keep short: the officer chooses this step</extracomment>
        <translation type="unfinished">Tôi làm việc này</translation>
    </message>
    <message>
        <source>I do this: %1</source>
        <extracomment>Read aloud for the chip; %1 is a service</extracomment>
        <translation type="unfinished">Tôi làm việc này: %1</translation>
    </message>
    <message>
        <source>They answered</source>
        <extracomment>Button, keep short: the service that was called answered</extracomment>
        <translation type="unfinished">Nơi đó đã trả lời</translation>
    </message>
    <message>
        <source>They answered: %1</source>
        <extracomment>Read aloud for the button; %1 is the service that answered</extracomment>
        <translation type="unfinished">Nơi đó đã trả lời: %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Button, keep short: the service that was called did not answer</extracomment>
        <translation type="unfinished">Không trả lời</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <extracomment>Read aloud for the button; %1 is the service that was called</extracomment>
        <translation type="unfinished">Không trả lời: %1</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>Button, keep short: a letter to this service, not of the alphabet</extracomment>
        <translation type="unfinished">Thư</translation>
    </message>
    <message>
        <source>Letter for %1</source>
        <extracomment>Read aloud for the button; %1 is a service</extracomment>
        <translation type="unfinished">Thư cho %1</translation>
    </message>
    <message>
        <source>Separate sheet</source>
        <extracomment>Button, keep short: a sheet on acts the person was forced to do</extracomment>
        <translation type="unfinished">Tờ riêng</translation>
    </message>
    <message>
        <source>Separate sheet on the acts, for %1</source>
        <extracomment>Read aloud for the button; %1 is a service</extracomment>
        <translation type="unfinished">Tờ riêng về các việc bị ép làm, cho %1</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Stop for today?</source>
        <extracomment>Title: end the conversation for today?</extracomment>
        <translation type="unfinished">Hôm nay dừng ở đây?</translation>
    </message>
    <message>
        <source>Everything is kept. Thank the person. They can come back to it another day, or not at all.</source>
        <extracomment>To the officer; they: the person, it: the conversation</extracomment>
        <translation type="unfinished">Mọi thứ đều được giữ. Hãy cảm ơn người ấy. Người ấy có thể nói tiếp vào hôm khác, hoặc không nói nữa.</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <extracomment>Button, keep short: end the conversation for today, calm</extracomment>
        <translation type="unfinished">Hôm nay dừng ở đây</translation>
    </message>
</context>
<context>
    <name>StorageBanners</name>
    <message>
        <source>The storage of this tablet is full</source>
        <translation type="unfinished">Bộ nhớ của máy tính bảng này đã đầy</translation>
    </message>
    <message>
        <source>What you write now is not saved yet. Please keep the most important words on paper, and ask for room to be made.</source>
        <extracomment>Room: free space on the tablet&apos;s storage</extracomment>
        <translation type="unfinished">Điều bạn viết bây giờ chưa được lưu. Xin ghi những lời quan trọng nhất ra giấy, và nhờ người giải phóng chỗ.</translation>
    </message>
    <message>
        <source>There is room to end this conversation. Then ask for room to be made.</source>
        <extracomment>Room: free space on the tablet&apos;s storage</extracomment>
        <translation type="unfinished">Còn đủ chỗ để kết thúc cuộc trò chuyện này. Sau đó hãy nhờ người giải phóng chỗ.</translation>
    </message>
    <message>
        <source>Your last entries are not saved yet</source>
        <translation type="unfinished">Những mục sau cùng của bạn chưa được lưu</translation>
    </message>
    <message>
        <source>The page stays until they are. It is tried again all the time. You can go on writing.</source>
        <extracomment>They: the last entries, until they are saved</extracomment>
        <translation type="unfinished">Trang này ở lại cho đến khi lưu xong. Máy vẫn liên tục thử lại. Bạn có thể viết tiếp.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>To say together</source>
        <extracomment>Title: words for officer and person, the tablet lies on the table</extracomment>
        <translation type="unfinished">Lời để cùng nói</translation>
    </message>
    <message>
        <source>My notes</source>
        <extracomment>Button, keep short: back to the officer&apos;s notes; my: the officer&apos;s</extracomment>
        <translation type="unfinished">Ghi chú của tôi</translation>
    </message>
    <message>
        <source>Interpreter needs a break</source>
        <extracomment>Button, keep short: others read it too</extracomment>
        <translation type="unfinished">Người phiên dịch cần nghỉ</translation>
    </message>
    <message>
        <source>A break</source>
        <extracomment>Button, keep short, noun: have a rest</extracomment>
        <translation type="unfinished">Nghỉ một lát</translation>
    </message>
    <message>
        <source>Pause for the interpreter</source>
        <extracomment>Between two pieces of text, short: let the interpreter speak here</extracomment>
        <translation type="unfinished">Ngừng cho người phiên dịch</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Between two pieces of text, short, noun: stop speaking a moment</extracomment>
        <translation type="unfinished">Ngừng</translation>
    </message>
</context>
<context>
    <name>TieGroup</name>
    <message>
        <source>Open</source>
        <extracomment>Read aloud, adjective: this group of indicators is unfolded</extracomment>
        <translation type="unfinished">Đang mở</translation>
    </message>
</context>
<context>
    <name>ToldDifferently</name>
    <message>
        <source>Told differently before</source>
        <extracomment>Chip, keep short: the person told it in another way before, no reproach</extracomment>
        <translation type="unfinished">Trước đây kể khác</translation>
    </message>
    <message>
        <source>What may be the reason</source>
        <extracomment>Above choices: why it was told differently, such as fear or memory</extracomment>
        <translation type="unfinished">Điều có thể là lý do</translation>
    </message>
</context>
<context>
    <name>TopicsPane</name>
    <message>
        <source>Told already: %1</source>
        <extracomment>The person told it; %1 are their words or the answer noted</extracomment>
        <translation type="unfinished">Đã kể: %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <extracomment>On a topic, short: left for another day</extracomment>
        <translation type="unfinished">Để hôm khác</translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>On a topic, short: there are notes about it</extracomment>
        <translation type="unfinished">Đã ghi</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>The conversation was written down</source>
        <extracomment>Notes, answers, marks and breaks were stored</extracomment>
        <translation type="unfinished">Cuộc trò chuyện đã được ghi lại</translation>
    </message>
    <message>
        <source>Something else: %1</source>
        <extracomment>%1 is a technical word that this app does not know</extracomment>
        <translation type="unfinished">Việc khác: %1</translation>
    </message>
    <message>
        <source>Opened to go on talking</source>
        <extracomment>A case was opened to go on with the conversation; subject left out</extracomment>
        <translation type="unfinished">Đã mở để trò chuyện tiếp</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>A case was looked at; subject left out</extracomment>
        <translation type="unfinished">Đã xem</translation>
    </message>
    <message>
        <source>Read to hand it over</source>
        <extracomment>A case was read to hand it over to the next officer; subject left out</extracomment>
        <translation type="unfinished">Đã đọc để chuyển tiếp</translation>
    </message>
    <message>
        <source>Read with a supervisor</source>
        <extracomment>A case was read together with one; subject left out</extracomment>
        <translation type="unfinished">Đã đọc cùng người phụ trách</translation>
    </message>
    <message>
        <source>Read for a paper</source>
        <extracomment>A case was read to print a paper; subject left out</extracomment>
        <translation type="unfinished">Đã đọc để làm giấy</translation>
    </message>
    <message>
        <source>Read with the technician&apos;s tool</source>
        <extracomment>A case was read with the command-line program; subject left out</extracomment>
        <translation type="unfinished">Đã đọc bằng công cụ của kỹ thuật viên</translation>
    </message>
    <message>
        <source>A wrong passphrase was tried</source>
        <translation type="unfinished">Có lần nhập sai cụm mật khẩu</translation>
    </message>
    <message>
        <source>Custodians tried to open the notes</source>
        <extracomment>Custodians: two persons who can open the vault of another together</extracomment>
        <translation type="unfinished">Những người giữ khóa đã thử mở ghi chú</translation>
    </message>
    <message>
        <source>Two custodians opened the notes</source>
        <extracomment>Custodians: two persons who can open the vault of another together</extracomment>
        <translation type="unfinished">Hai người giữ khóa đã mở ghi chú</translation>
    </message>
    <message>
        <source>A copy took the place of damaged notes</source>
        <extracomment>A backup of the vault was restored</extracomment>
        <translation type="unfinished">Một bản sao đã thay cho ghi chú bị hỏng</translation>
    </message>
    <message>
        <source>The notes were put back to an earlier state</source>
        <extracomment>Somebody put an older file in the place of the vault: a warning</extracomment>
        <translation type="unfinished">Ghi chú đã bị đưa về một trạng thái cũ</translation>
    </message>
    <message>
        <source>Parts of different times were put together</source>
        <extracomment>Of the vault&apos;s file: old and new parts were mixed, a warning</extracomment>
        <translation type="unfinished">Các phần của những lúc khác nhau đã bị ghép lại</translation>
    </message>
    <message>
        <source>The witness of the notes&apos; state was missing</source>
        <extracomment>Witness: a file that proves the newest state, no person</extracomment>
        <translation type="unfinished">Dữ liệu xác nhận trạng thái của ghi chú bị thiếu</translation>
    </message>
    <message>
        <source>A witness of the notes&apos; state could not be proven</source>
        <extracomment>Witness: a file that proves the newest state, no person</extracomment>
        <translation type="unfinished">Một dữ liệu xác nhận trạng thái của ghi chú không kiểm tra được</translation>
    </message>
    <message>
        <source>The record of wrong passphrases was missing</source>
        <extracomment>Record: the file that counts wrong passphrases</extracomment>
        <translation type="unfinished">Nhật ký nhập sai cụm mật khẩu bị thiếu</translation>
    </message>
    <message>
        <source>The record of wrong passphrases was damaged</source>
        <extracomment>Record: the file that counts wrong passphrases</extracomment>
        <translation type="unfinished">Nhật ký nhập sai cụm mật khẩu bị hỏng</translation>
    </message>
    <message>
        <source>The record of wrong passphrases was exchanged</source>
        <extracomment>Another file was put in its place</extracomment>
        <translation type="unfinished">Nhật ký nhập sai cụm mật khẩu bị tráo</translation>
    </message>
    <message>
        <source>The clock of the tablet was set back</source>
        <extracomment>A warning: its time was changed to an earlier one</extracomment>
        <translation type="unfinished">Đồng hồ của máy tính bảng đã bị chỉnh lùi</translation>
    </message>
    <message>
        <source>These notes were begun</source>
        <extracomment>The vault was made</extracomment>
        <translation type="unfinished">Các ghi chú này được bắt đầu</translation>
    </message>
    <message>
        <source>The notes were brought to a newer form</source>
        <extracomment>The vault&apos;s file was upgraded for a newer app</extracomment>
        <translation type="unfinished">Ghi chú đã được đổi sang dạng mới hơn</translation>
    </message>
    <message>
        <source>What could be saved was taken from damaged notes</source>
        <extracomment>Saved: rescued</extracomment>
        <translation type="unfinished">Đã lấy ra những gì cứu được từ ghi chú bị hỏng</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation type="unfinished">Đã đổi cụm mật khẩu</translation>
    </message>
    <message>
        <source>The passphrase could not be changed</source>
        <translation type="unfinished">Không đổi được cụm mật khẩu</translation>
    </message>
    <message>
        <source>Guessing the passphrase was made harder</source>
        <extracomment>The app raised the cost of the key derivation</extracomment>
        <translation type="unfinished">Việc đoán cụm mật khẩu đã được làm cho khó hơn</translation>
    </message>
    <message>
        <source>Who can open the notes together was changed from outside</source>
        <extracomment>The list of custodians was changed, not by this app</extracomment>
        <translation type="unfinished">Những ai có thể cùng mở ghi chú đã bị thay đổi từ bên ngoài</translation>
    </message>
    <message>
        <source>Who can open the notes together was set</source>
        <extracomment>Custodians were named</extracomment>
        <translation type="unfinished">Đã chỉ định những ai có thể cùng mở ghi chú</translation>
    </message>
    <message>
        <source>The notes were put under a new key</source>
        <extracomment>A new encryption key</extracomment>
        <translation type="unfinished">Ghi chú đã được khóa bằng chìa khóa mới</translation>
    </message>
    <message>
        <source>Questions or contacts were kept with the notes</source>
        <extracomment>A file of them was stored in the vault</extracomment>
        <translation type="unfinished">Đã lưu câu hỏi hoặc nơi liên hệ cùng với ghi chú</translation>
    </message>
    <message>
        <source>A setting was kept with the notes</source>
        <extracomment>A setting of the app was stored in the vault</extracomment>
        <translation type="unfinished">Đã lưu một cài đặt cùng với ghi chú</translation>
    </message>
    <message>
        <source>How long it stays was set</source>
        <extracomment>It: a case; how long it is kept</extracomment>
        <translation type="unfinished">Đã định hồ sơ được giữ bao lâu</translation>
    </message>
    <message>
        <source>Another office took it over</source>
        <extracomment>It: a case</extracomment>
        <translation type="unfinished">Một văn phòng khác đã tiếp nhận hồ sơ</translation>
    </message>
    <message>
        <source>A legal hold was put on it</source>
        <extracomment>It: a case that by law must be kept</extracomment>
        <translation type="unfinished">Hồ sơ bắt đầu được lưu giữ theo luật</translation>
    </message>
    <message>
        <source>The legal hold ended</source>
        <extracomment>The case may be removed again</extracomment>
        <translation type="unfinished">Đã hết lưu giữ theo luật</translation>
    </message>
    <message>
        <source>Its words left this tablet after the hand-over</source>
        <extracomment>It: a case, given to another office; its words were removed here</extracomment>
        <translation type="unfinished">Lời trong hồ sơ đã rời khỏi máy tính bảng này sau khi chuyển tiếp</translation>
    </message>
    <message>
        <source>It was removed for good</source>
        <extracomment>It: a case</extracomment>
        <translation type="unfinished">Đã xóa hẳn hồ sơ</translation>
    </message>
    <message>
        <source>A conversation began</source>
        <translation type="unfinished">Một cuộc trò chuyện bắt đầu</translation>
    </message>
    <message>
        <source>The conversation went on another way</source>
        <extracomment>It went on with another kind of talk</extracomment>
        <translation type="unfinished">Cuộc trò chuyện đã tiếp tục theo cách khác</translation>
    </message>
    <message>
        <source>The conversation was taken up again</source>
        <extracomment>It was resumed</extracomment>
        <translation type="unfinished">Cuộc trò chuyện đã tiếp tục lại</translation>
    </message>
    <message>
        <source>The conversation stopped for the day</source>
        <translation type="unfinished">Cuộc trò chuyện đã dừng trong ngày</translation>
    </message>
    <message>
        <source>Notes were corrected; the first words stay</source>
        <extracomment>The first wording of the note is kept</extracomment>
        <translation type="unfinished">Đã sửa ghi chú; lời ghi đầu vẫn còn</translation>
    </message>
    <message>
        <source>A contact was tried</source>
        <extracomment>A service was called; whether it answered is not said</extracomment>
        <translation type="unfinished">Đã thử liên hệ</translation>
    </message>
    <message>
        <source>A decision was recorded</source>
        <translation type="unfinished">Đã ghi nhận một quyết định</translation>
    </message>
    <message>
        <source>Something was taken back</source>
        <extracomment>The officer used Undo</extracomment>
        <translation type="unfinished">Đã hoàn tác một điều</translation>
    </message>
    <message>
        <source>Words were erased for good</source>
        <translation type="unfinished">Đã xóa hẳn một số lời</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Who looked</source>
        <extracomment>Title of the page: who looked at cases</extracomment>
        <translation type="unfinished">Ai đã xem</translation>
    </message>
    <message>
        <source>Who looked at %1</source>
        <extracomment>Title of the page; %1 is the reference of a case, such as K7-204</extracomment>
        <translation type="unfinished">Ai đã xem %1</translation>
    </message>
    <message>
        <source>The tablet writes this down by itself. It cannot be switched off or changed.</source>
        <translation type="unfinished">Máy tính bảng tự ghi lại phần này. Không thể tắt hoặc thay đổi.</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Chip, keep short: show everything that happened</extracomment>
        <translation type="unfinished">Tất cả</translation>
    </message>
    <message>
        <source>Only who looked</source>
        <extracomment>Chip, keep short: show only who looked at a case</extracomment>
        <translation type="unfinished">Chỉ ai đã xem</translation>
    </message>
    <message>
        <source>The record could not be read just now. Nothing of it is lost. Try again, or ask your technician.</source>
        <translation type="unfinished">Lúc này không đọc được nhật ký. Không mất gì trong đó. Hãy thử lại, hoặc hỏi kỹ thuật viên.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished">Ở đây chưa có gì</translation>
    </message>
    <message>
        <source>No look is recorded yet.</source>
        <extracomment>Nobody has looked at a case so far</extracomment>
        <translation type="unfinished">Chưa ghi lần xem nào.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished">Chưa có gì diễn ra.</translation>
    </message>
    <message>
        <source>Show what was before</source>
        <extracomment>Button, keep short: show older lines of the list</extracomment>
        <translation type="unfinished">Xem phần trước đó</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">Quay lại</translation>
    </message>
</context>
<context>
    <name>TurnButton</name>
    <message>
        <source>Turn the tablet</source>
        <extracomment>Button, keep short: turn it towards the person, to show a card</extracomment>
        <translation type="unfinished">Xoay máy tính bảng</translation>
    </message>
</context>
<context>
    <name>TurnedPage</name>
    <message>
        <source>Hide the screen</source>
        <extracomment>Read aloud for a button with a picture: cover the screen at once</extracomment>
        <translation type="unfinished">Ẩn màn hình</translation>
    </message>
    <message>
        <source>For the officer: the PIN</source>
        <extracomment>Read aloud for a corner of the screen: the way back, by PIN</extracomment>
        <translation type="unfinished">Cho cán bộ: mã PIN</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <extracomment>Small mark on a card: no native reader has checked the translation</extracomment>
        <translation type="unfinished">Bản dịch nháp</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Notes</source>
        <extracomment>Title of the page, bland on purpose: the app&apos;s plain name</extracomment>
        <translation type="unfinished">Ghi chú</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Button, keep short: training with invented people, no medical practice</extracomment>
        <translation type="unfinished">Luyện tập</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished">Cài đặt</translation>
    </message>
    <message>
        <source>Who to call</source>
        <extracomment>Button, keep short: opens services that can help</extracomment>
        <translation type="unfinished">Gọi cho ai</translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <extracomment>Button, keep short: opens whom to call</extracomment>
        <translation type="unfinished">Có người đang gặp nguy hiểm</translation>
    </message>
    <message>
        <source>The passphrase once more, for the copy</source>
        <extracomment>Title: type it again to open the backup</extracomment>
        <translation type="unfinished">Nhập cụm mật khẩu một lần nữa, cho bản sao</translation>
    </message>
    <message>
        <source>The copy takes the place of the damaged file, which is kept for your technician.</source>
        <translation type="unfinished">Bản sao thay cho tệp bị hỏng; tệp đó được giữ cho kỹ thuật viên.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <extracomment>Button, keep short, verb: open the backup of the vault</extracomment>
        <translation type="unfinished">Mở bản sao</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button, keep short, verb: open the vault</extracomment>
        <translation type="unfinished">Mở</translation>
    </message>
    <message>
        <source>There is a copy from a lock. What was written after it is not in it. The damaged file is kept.</source>
        <extracomment>Copy: a backup made when the vault was last locked</extracomment>
        <translation type="unfinished">Có một bản sao từ một lần khóa. Những gì viết sau đó không có trong bản sao. Tệp bị hỏng vẫn được giữ.</translation>
    </message>
    <message>
        <source>Ask your technician before you try anything else: much of it may still be readable.</source>
        <translation type="unfinished">Hãy hỏi kỹ thuật viên trước khi thử bất cứ việc gì khác: có thể vẫn còn đọc được nhiều phần.</translation>
    </message>
    <message>
        <source>Take the copy</source>
        <extracomment>Button, keep short: use the backup of the vault</extracomment>
        <translation type="unfinished">Dùng bản sao</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished">Tôi quên cụm mật khẩu</translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message>
        <source>Something is half written here</source>
        <extracomment>On a topic in the list: a note is begun and not kept yet</extracomment>
        <translation type="unfinished">Ở đây có phần đang viết dở</translation>
    </message>
    <message>
        <source>%1, with a correction</source>
        <extracomment>%1 is “Their words”, “What I saw” or “My thought”</extracomment>
        <translation type="unfinished">%1, có phần sửa</translation>
    </message>
    <message>
        <source>A correction is half written</source>
        <extracomment>On a note in the list: a correction is begun and not kept yet</extracomment>
        <translation type="unfinished">Một phần sửa đang viết dở</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an indicator, %2 its state, such as “said” or “not explored”</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>No words or sight behind it yet</source>
        <extracomment>It: an indicator; sight: what the officer saw</extracomment>
        <translation type="unfinished">Chưa có lời hay điều đã thấy nào làm cơ sở</translation>
    </message>
    <message>
        <source>For another day</source>
        <extracomment>Heading: topics that were left for another day</extracomment>
        <translation type="unfinished">Để hôm khác</translation>
    </message>
    <message>
        <source>Their words</source>
        <extracomment>Kind of a note: the words of the person, as said</extracomment>
        <translation type="unfinished">Lời người ấy</translation>
    </message>
    <message>
        <source>What I saw</source>
        <extracomment>Kind of a note: what the officer saw; I: the officer</extracomment>
        <translation type="unfinished">Điều tôi thấy</translation>
    </message>
    <message>
        <source>My thought</source>
        <extracomment>Kind of a note: what the officer thinks</extracomment>
        <translation type="unfinished">Suy nghĩ của tôi</translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>State of an indicator: the person said it</extracomment>
        <translation type="unfinished">đã nói</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>State of an indicator: the officer saw it</extracomment>
        <translation type="unfinished">đã thấy</translation>
    </message>
    <message>
        <source>not reported</source>
        <extracomment>State of an indicator: asked about, the person did not tell of it</extracomment>
        <translation type="unfinished">không thấy kể</translation>
    </message>
    <message>
        <source>did not say</source>
        <extracomment>State of an indicator: the person did not want to say</extracomment>
        <translation type="unfinished">không nói ra</translation>
    </message>
    <message>
        <source>not explored</source>
        <extracomment>State of an indicator: it was not asked about</extracomment>
        <translation type="unfinished">chưa tìm hiểu</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>Heading for notes that belong to no topic</extracomment>
        <translation type="unfinished">Xen giữa</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <extracomment>Group of indicators: how the person was hired or lured</extracomment>
        <translation type="unfinished">Tuyển mộ</translation>
    </message>
    <message>
        <source>Travel</source>
        <extracomment>Group of indicators: the journey to the place</extracomment>
        <translation type="unfinished">Đi đường</translation>
    </message>
    <message>
        <source>Arrival</source>
        <extracomment>Group of indicators: coming to the place</extracomment>
        <translation type="unfinished">Đến nơi</translation>
    </message>
    <message>
        <source>The place</source>
        <extracomment>Group of indicators: where the person was kept</extracomment>
        <translation type="unfinished">Nơi ở</translation>
    </message>
    <message>
        <source>The work</source>
        <extracomment>Group of indicators: what the person had to do</extracomment>
        <translation type="unfinished">Công việc</translation>
    </message>
    <message>
        <source>What it was for</source>
        <extracomment>Group of indicators: the purpose of the exploitation</extracomment>
        <translation type="unfinished">Nhằm mục đích gì</translation>
    </message>
    <message>
        <source>Control</source>
        <extracomment>Group of indicators: how others controlled the person, no inspection</extracomment>
        <translation type="unfinished">Sự khống chế</translation>
    </message>
    <message>
        <source>Leaving</source>
        <extracomment>Group of indicators: how the person got out, or could not</extracomment>
        <translation type="unfinished">Rời khỏi đó</translation>
    </message>
    <message>
        <source>Others at risk</source>
        <extracomment>Group of indicators: other people who are in danger there</extracomment>
        <translation type="unfinished">Người khác có nguy cơ</translation>
    </message>
    <message>
        <source>Misled at recruitment</source>
        <extracomment>Group of indicators: the person was deceived</extracomment>
        <translation type="unfinished">Bị lừa khi tuyển mộ</translation>
    </message>
    <message>
        <source>Coerced at recruitment</source>
        <extracomment>Group of indicators: the person was forced</extracomment>
        <translation type="unfinished">Bị ép khi tuyển mộ</translation>
    </message>
    <message>
        <source>Vulnerability used at recruitment</source>
        <extracomment>Group of indicators: somebody abused that the person was vulnerable</extracomment>
        <translation type="unfinished">Bị lợi dụng hoàn cảnh dễ tổn thương khi tuyển mộ</translation>
    </message>
    <message>
        <source>Conditions of work</source>
        <extracomment>Group of indicators: exploitation</extracomment>
        <translation type="unfinished">Điều kiện làm việc</translation>
    </message>
    <message>
        <source>Coerced at destination</source>
        <extracomment>Group of indicators: the person was forced where they were taken</extracomment>
        <translation type="unfinished">Bị ép ở nơi đến</translation>
    </message>
    <message>
        <source>Vulnerability used at destination</source>
        <extracomment>Group of indicators: somebody abused that the person was vulnerable</extracomment>
        <translation type="unfinished">Bị lợi dụng hoàn cảnh dễ tổn thương ở nơi đến</translation>
    </message>
</context>
<context>
    <name>WriteUpList</name>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished">Chưa có ghi chú nào</translation>
    </message>
    <message>
        <source>Choose the words or the sight that it stands on.</source>
        <extracomment>Sight: what the officer saw; it: an indicator</extracomment>
        <translation type="unfinished">Chọn những lời hoặc điều đã thấy làm cơ sở.</translation>
    </message>
    <message>
        <source>Choose a line to write the first one.</source>
        <extracomment>One: the first note; line: of the list below</extracomment>
        <translation type="unfinished">Chọn một dòng để viết ghi chú đầu tiên.</translation>
    </message>
    <message>
        <source>The conversation in order</source>
        <extracomment>Name of the list, read aloud: in the order in which it was held</extracomment>
        <translation type="unfinished">Cuộc trò chuyện theo thứ tự</translation>
    </message>
</context>
<context>
    <name>WriteUpPage</name>
    <message>
        <source>Write-up</source>
        <extracomment>Title of the page: complete the notes after the talk; noun</extracomment>
        <translation type="unfinished">Ghi đầy đủ</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>Reference of the case, short; %1 such as K7-204</extracomment>
        <translation type="unfinished">Mã số %1</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished">Chưa có ghi chú nào</translation>
    </message>
    <message>
        <source>Choose a line of the conversation</source>
        <extracomment>Title: line of the list beside it</extracomment>
        <translation type="unfinished">Chọn một dòng của cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Write while you remember it. What stands there stays, and a correction comes below it.</source>
        <extracomment>To the officer; what stands there: notes already kept</extracomment>
        <translation type="unfinished">Hãy viết khi còn nhớ. Điều đã ghi thì ở lại, và phần sửa nằm bên dưới.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <extracomment>Button, keep short: the first note</extracomment>
        <translation type="unfinished">Viết ghi chú đầu tiên</translation>
    </message>
    <message>
        <source>Each in its own box. Keep one, and the next can be written.</source>
        <extracomment>Each kind of note; keep: store it</extracomment>
        <translation type="unfinished">Mỗi loại trong một ô riêng. Giữ một ghi chú, rồi có thể viết ghi chú tiếp.</translation>
    </message>
    <message>
        <source>Their words</source>
        <extracomment>Label of a field: the words of the person, as said</extracomment>
        <translation type="unfinished">Lời người ấy</translation>
    </message>
    <message>
        <source>As they said it, and nothing else.</source>
        <extracomment>They: the person</extracomment>
        <translation type="unfinished">Đúng như người ấy nói, và không gì khác.</translation>
    </message>
    <message>
        <source>Keep as their words</source>
        <extracomment>Button, keep short: store the note as words of the person</extracomment>
        <translation type="unfinished">Giữ là lời người ấy</translation>
    </message>
    <message>
        <source>What I saw</source>
        <extracomment>Label of a field: what the officer saw; I: the officer</extracomment>
        <translation type="unfinished">Điều tôi thấy</translation>
    </message>
    <message>
        <source>What could be seen or heard, without what it may mean.</source>
        <extracomment>What belongs into a note of what the officer saw</extracomment>
        <translation type="unfinished">Điều có thể thấy hoặc nghe được, không kèm ý nghĩa có thể có.</translation>
    </message>
    <message>
        <source>Keep as what I saw</source>
        <extracomment>Button, keep short: store the note as what the officer saw</extracomment>
        <translation type="unfinished">Giữ là điều tôi thấy</translation>
    </message>
    <message>
        <source>My thought</source>
        <extracomment>Label of a field: what the officer thinks</extracomment>
        <translation type="unfinished">Suy nghĩ của tôi</translation>
    </message>
    <message>
        <source>Your own. It stands apart from what was said and seen.</source>
        <extracomment>Of the officer&apos;s thought</extracomment>
        <translation type="unfinished">Của riêng bạn. Nó tách khỏi điều đã nói và đã thấy.</translation>
    </message>
    <message>
        <source>Keep as my thought</source>
        <extracomment>Button, keep short: store the note as the officer&apos;s thought</extracomment>
        <translation type="unfinished">Giữ là suy nghĩ của tôi</translation>
    </message>
</context>
<context>
    <name>WrittenMark</name>
    <message>
        <source>Marked: %1</source>
        <extracomment>%1 is the state of an indicator, such as “said” or “seen”</extracomment>
        <translation type="unfinished">Đã đánh dấu: %1</translation>
    </message>
    <message>
        <source>No words or sight behind it yet</source>
        <extracomment>It: an indicator; sight: what the officer saw</extracomment>
        <translation type="unfinished">Chưa có lời hay điều đã thấy nào làm cơ sở</translation>
    </message>
    <message>
        <source>Write down the words or what you saw first. Then it can be tied to them.</source>
        <extracomment>It: an indicator; tied: linked to a note</extracomment>
        <translation type="unfinished">Hãy ghi lại lời hoặc điều bạn thấy trước. Sau đó có thể gắn với nhau.</translation>
    </message>
    <message>
        <source>Choose the words or the sight</source>
        <extracomment>Button, keep short: choose the note that the indicator stands on</extracomment>
        <translation type="unfinished">Chọn lời hoặc điều đã thấy</translation>
    </message>
    <message>
        <source>Leave it without</source>
        <extracomment>Button, keep short: leave the indicator without a note</extracomment>
        <translation type="unfinished">Cứ để như vậy</translation>
    </message>
</context>
<context>
    <name>WrittenNote</name>
    <message>
        <source>As first written</source>
        <extracomment>Above a note that was corrected: its first wording</extracomment>
        <translation type="unfinished">Như đã ghi lúc đầu</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>Above a correction: the note was corrected; no praise</extracomment>
        <translation type="unfinished">Đã sửa</translation>
    </message>
    <message>
        <source>Corrected, because: %1</source>
        <extracomment>Above a correction; %1 is the reason</extracomment>
        <translation type="unfinished">Đã sửa, vì: %1</translation>
    </message>
    <message>
        <source>Correction. The first words stay.</source>
        <extracomment>Label of a field: the first wording of the note is kept</extracomment>
        <translation type="unfinished">Phần sửa. Lời ghi đầu vẫn còn.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <extracomment>Heading: signs of trafficking that are tied to this note</extracomment>
        <translation type="unfinished">Dấu hiệu</translation>
    </message>
    <message>
        <source>What these words or this sight speak for. Undo takes it back.</source>
        <extracomment>Which indicators the note supports; sight: what the officer saw</extracomment>
        <translation type="unfinished">Những lời này hoặc điều đã thấy này nói lên điều gì. Hoàn tác sẽ rút lại.</translation>
    </message>
    <message>
        <source>An indicator stands on words or on what was seen. A thought carries none.</source>
        <extracomment>A note of the kind “My thought” supports no indicator</extracomment>
        <translation type="unfinished">Dấu hiệu dựa trên lời nói hoặc điều đã thấy. Suy nghĩ thì không làm cơ sở cho dấu hiệu nào.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an indicator, %2 its state, such as “said” or “seen”</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Put the list away</source>
        <extracomment>Button, keep short: hide the list of indicators</extracomment>
        <translation type="unfinished">Cất danh sách</translation>
    </message>
    <message>
        <source>Tie an indicator</source>
        <extracomment>Button, keep short, verb: link an indicator to this note</extracomment>
        <translation type="unfinished">Gắn một dấu hiệu</translation>
    </message>
    <message>
        <source>Write more on this topic</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished">Viết thêm về chủ đề này</translation>
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
        <extracomment>Goes in for %1 of “Without a touch …”: minutes, short</extracomment>
        <translation type="unfinished">%1 phút</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, short</extracomment>
        <translation type="unfinished">%1 giây</translation>
    </message>
    <message>
        <source>Without a touch the screen covers itself after %1, in a conversation after %2 min.
A covered tablet locks itself after %3 min.
After %4 h it locks at the next break or close.
Your agency sets these times.</source>
        <extracomment>%1 such as “2 min”; cover: hidden until the PIN; lock: closed until the passphrase</extracomment>
        <translation type="unfinished">Không chạm vào thì màn hình tự che sau %1, trong cuộc trò chuyện sau %2 phút.
Máy đã che thì tự khóa sau %3 phút.
Sau %4 giờ, máy khóa ở lần nghỉ hoặc lần đóng tiếp theo.
Cơ quan của bạn đặt các khoảng thời gian này.</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::CardsViewModel</name>
    <message>
        <source>No language was chosen for the person. The card will be in %1.</source>
        <extracomment>%1 is the name of a language; a card is text for the person to read</extracomment>
        <translation type="unfinished">Chưa chọn ngôn ngữ cho người ấy. Ngôn ngữ của thẻ sẽ là %1.</translation>
    </message>
    <message>
        <source>The card will be in %1.</source>
        <extracomment>%1 is the name of a language; a card is text for the person to read</extracomment>
        <translation type="unfinished">Ngôn ngữ của thẻ sẽ là %1.</translation>
    </message>
    <message>
        <source>This card is not ready in %1. It will be in %2.</source>
        <extracomment>%1 the person&apos;s language, %2 the language shown instead</extracomment>
        <translation type="unfinished">Thẻ này chưa có ngôn ngữ %1. Ngôn ngữ của thẻ sẽ là %2.</translation>
    </message>
    <message>
        <source>Card: “%1” Chosen: “%2”</source>
        <extracomment>Becomes a note: %1 the text of the card, %2 the answer that the person touched</extracomment>
        <translation type="unfinished">Thẻ: “%1” Đã chọn: “%2”</translation>
    </message>
    <message>
        <source>%1 Shown in %2.</source>
        <extracomment>%1 is “Card: … Chosen: …”, %2 a language</extracomment>
        <translation type="unfinished">%1 Ngôn ngữ đã hiện: %2.</translation>
    </message>
    <message>
        <source>The card will be in %1, in a draft that no native reader has checked.</source>
        <extracomment>%1 is the name of a language; a card is text for the person to read</extracomment>
        <translation type="unfinished">Ngôn ngữ của thẻ sẽ là %1, trong bản nháp chưa có người bản ngữ nào kiểm tra.</translation>
    </message>
    <message>
        <source>%1 Shown in %2, in a draft translation.</source>
        <extracomment>%1 is the whole “Card: … Chosen: …”, %2 the language it was shown in</extracomment>
        <translation type="unfinished">%1 Ngôn ngữ đã hiện: %2, trong bản dịch nháp.</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::CasesViewModel</name>
    <message>
        <source>All</source>
        <extracomment>Chip above the list of cases: all cases, keep short</extracomment>
        <translation type="unfinished">Tất cả</translation>
    </message>
    <message>
        <source>Not closed</source>
        <extracomment>Chip above the list of cases: those with an unfinished conversation, keep short</extracomment>
        <translation type="unfinished">Chưa đóng</translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor</source>
        <extracomment>Chip above the list of cases: those that no supervisor has read, keep short</extracomment>
        <translation type="unfinished">Người phụ trách chưa xem</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <extracomment>A reason to remove a case: the person asked for its removal</extracomment>
        <translation type="unfinished">Người ấy đã đề nghị xóa</translation>
    </message>
    <message>
        <source>Keeping it could harm the person</source>
        <extracomment>A reason to remove a case</extracomment>
        <translation type="unfinished">Giữ lại có thể gây hại cho người ấy</translation>
    </message>
    <message>
        <source>It was entered twice, or by mistake</source>
        <extracomment>A reason to remove a case</extracomment>
        <translation type="unfinished">Đã nhập hai lần, hoặc nhập nhầm</translation>
    </message>
    <message>
        <source>My agency&apos;s rules ask for it</source>
        <extracomment>A reason to remove a case; spoken by the officer</extracomment>
        <translation type="unfinished">Quy định của cơ quan tôi yêu cầu</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::InterviewViewModel</name>
    <message>
        <source>Only if you want to add to it: %1</source>
        <extracomment>To the person, who has told this already; %1 is a question</extracomment>
        <translation type="unfinished">Chỉ khi muốn nói thêm: %1</translation>
    </message>
    <message>
        <source>Undo: mark %1</source>
        <extracomment>Read aloud for the button Undo; noun, an indicator was marked; %1 its name</extracomment>
        <translation type="unfinished">Hoàn tác: đánh dấu %1</translation>
    </message>
    <message>
        <source>Undo: last note</source>
        <translation type="unfinished">Hoàn tác: ghi chú sau cùng</translation>
    </message>
    <message>
        <source>Undo: correction</source>
        <translation type="unfinished">Hoàn tác: phần sửa</translation>
    </message>
    <message>
        <source>Undo: choice</source>
        <extracomment>Read aloud for the button Undo: a choice of the person about sharing</extracomment>
        <translation type="unfinished">Hoàn tác: lựa chọn</translation>
    </message>
    <message>
        <source>Undo: explained</source>
        <extracomment>Read aloud for the button Undo: the tick “Explained”</extracomment>
        <translation type="unfinished">Hoàn tác: đã giải thích</translation>
    </message>
    <message>
        <source>Undo: not today</source>
        <translation type="unfinished">Hoàn tác: để hôm khác</translation>
    </message>
    <message>
        <source>Undo: question</source>
        <translation type="unfinished">Hoàn tác: câu hỏi</translation>
    </message>
    <message>
        <source>Undo: answer</source>
        <translation type="unfinished">Hoàn tác: câu trả lời</translation>
    </message>
    <message>
        <source>No break yet</source>
        <translation type="unfinished">Chưa nghỉ lần nào</translation>
    </message>
    <message>
        <source>Break just now</source>
        <translation type="unfinished">Vừa mới nghỉ</translation>
    </message>
    <message>
        <source>Last break %1 minutes ago</source>
        <translation type="unfinished">Nghỉ lần cuối cách đây %1 phút</translation>
    </message>
    <message>
        <source>In English where no native reader has checked the translation yet.</source>
        <extracomment>Of the questions on this page, to the officer</extracomment>
        <translation type="unfinished">Chỗ nào chưa có người bản ngữ kiểm tra bản dịch thì vẫn là tiếng Anh.</translation>
    </message>
    <message>
        <source>A draft of a translation: no native reader has checked it yet. Say it in your own words.</source>
        <extracomment>Of the question to say, to the officer</extracomment>
        <translation type="unfinished">Bản dịch nháp: chưa có người bản ngữ nào kiểm tra. Hãy nói bằng lời của mình.</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::OwnQuestionViewModel</name>
    <message>
        <source>This is too long to look at. It is kept as it is. A short question is easier to answer.</source>
        <extracomment>Of the officer&apos;s own question: too long for the coach to advise on</extracomment>
        <translation type="unfinished">Câu này quá dài để xem thử. Nó được giữ nguyên. Câu hỏi ngắn thì dễ trả lời hơn.</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::PathwayViewModel</name>
    <message>
        <source>Nobody to write to.</source>
        <extracomment>No service is there that the letter could go to</extracomment>
        <translation type="unfinished">Chưa có nơi nào để viết thư.</translation>
    </message>
    <message>
        <source>A card for the person</source>
        <extracomment>Title of a page: the preview of a small printed card</extracomment>
        <translation type="unfinished">Thẻ cho người ấy</translation>
    </message>
    <message>
        <source>Sheet for the journey</source>
        <extracomment>Title of a page</extracomment>
        <translation type="unfinished">Tờ cho chuyến đi</translation>
    </message>
    <message>
        <source>Separate sheet on the acts</source>
        <extracomment>Title: acts under force</extracomment>
        <translation type="unfinished">Tờ riêng về các việc bị ép làm</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>Title: to a service</extracomment>
        <translation type="unfinished">Thư</translation>
    </message>
    <message>
        <source>Nothing is on this sheet unless the person agrees to it and you pick it here.</source>
        <extracomment>To the officer; “it” is each line of the sheet</extracomment>
        <translation type="unfinished">Chỉ những điều người ấy đồng ý và bạn chọn ở đây mới có trên tờ này.</translation>
    </message>
    <message>
        <source>There is no sheet yet. The person is asked first: about going back, about a wish to go home, and whether a sheet may be written.</source>
        <extracomment>Going back: to the country they fear or left</extracomment>
        <translation type="unfinished">Chưa có tờ nào. Trước hết hỏi người ấy: về việc trở về, về mong muốn về nhà, và có được viết một tờ như vậy không.</translation>
    </message>
    <message>
        <source>There is no paper for this step: the person did not agree to it, or nothing may be shared.</source>
        <extracomment>Step: one service in the list of next steps</extracomment>
        <translation type="unfinished">Bước này không có giấy nào: người ấy không đồng ý, hoặc không được chia sẻ gì.</translation>
    </message>
    <message>
        <source>This tablet, not encrypted</source>
        <extracomment>A place to write the PDF file to</extracomment>
        <translation type="unfinished">Máy tính bảng này, không mã hóa</translation>
    </message>
    <message>
        <source>The paper could not be written there. Choose another place.</source>
        <extracomment>The PDF file could not be stored</extracomment>
        <translation type="unfinished">Không ghi được giấy vào đó. Hãy chọn chỗ khác.</translation>
    </message>
    <message>
        <source>If nobody answers: %1.</source>
        <extracomment>%1 is the service to call next</extracomment>
        <translation type="unfinished">Nếu không ai trả lời: %1.</translation>
    </message>
    <message>
        <source>They answered.</source>
        <extracomment>They: the service that was called</extracomment>
        <translation type="unfinished">Nơi đó đã trả lời.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <extracomment>Of a service</extracomment>
        <translation type="unfinished">Chưa có trả lời.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a service that is left out, %2 why</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: nobody is listed for this here.</source>
        <extracomment>%1 is a need, such as “Medical care”; here: in this place</extracomment>
        <translation type="unfinished">%1: ở đây chưa có nơi nào cho việc này.</translation>
    </message>
    <message>
        <source>No step was chosen.</source>
        <extracomment>Step: one service in the list of next steps</extracomment>
        <translation type="unfinished">Chưa chọn bước nào.</translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor.</source>
        <extracomment>Of the decision: no supervisor has read it</extracomment>
        <translation type="unfinished">Người phụ trách chưa xem.</translation>
    </message>
    <message>
        <source>Some letters have no font here and print as boxes. The same paper lies beside it as text.</source>
        <extracomment>Boxes: what is printed for a letter that no font has</extracomment>
        <translation type="unfinished">Một số chữ không có phông ở đây và sẽ in thành ô vuông. Cùng giấy này nằm bên cạnh dưới dạng văn bản.</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::TabletViewModel</name>
    <message>
        <source>Some words are in English still.</source>
        <extracomment>Of the screens, in the language that the officer chose</extracomment>
        <translation type="unfinished">Một số từ vẫn còn là tiếng Anh.</translation>
    </message>
    <message>
        <source>A draft: no native reader has checked these words yet.</source>
        <extracomment>Of the translation that the officer is reading: it is a draft.</extracomment>
        <translation type="unfinished">Bản nháp: chưa có người bản ngữ nào kiểm tra những lời này.</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::VaultViewModel</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 the name of a custodian&apos;s key file, %2 the USB stick that it lies on</extracomment>
        <translation type="unfinished">%1 trên %2</translation>
    </message>
</context>
</TS>
