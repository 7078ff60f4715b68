<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>first-look</name>
    <message>
        <source>First look, at a counter or when a group arrives</source>
        <comment>title</comment>
        <translation type="unfinished">Gặp lần đầu, tại quầy hoặc khi có đoàn đến</translation>
    </message>
    <message>
        <source>Seconds or a few minutes. The talk itself comes later, in quiet.</source>
        <comment>use_when</comment>
        <translation type="unfinished">Vài giây hoặc vài phút. Cuộc trò chuyện để sau, ở nơi yên tĩnh.</translation>
    </message>
    <message>
        <source>Stay with what they raised, in their own words. Name nothing that they have not named.</source>
        <comment>reminders 1 text</comment>
        <translation type="unfinished">Hãy theo điều người ấy đã nêu ra, bằng lời của chính người ấy. Đừng gọi tên điều gì mà người ấy chưa gọi tên.</translation>
    </message>
    <message>
        <source>A pause is fine, and says nothing about anybody. It is theirs. Wait as long as they like.</source>
        <comment>reminders 2 text</comment>
        <translation type="unfinished">Im lặng cũng được, và không nói lên điều gì về ai cả. Đó là khoảng lặng của người ấy. Hãy chờ bao lâu tùy người ấy.</translation>
    </message>
    <message>
        <source>Ask what happened and how it was done. Leave out every why.</source>
        <comment>reminders 3 text</comment>
        <translation type="unfinished">Hãy hỏi chuyện gì đã xảy ra và diễn ra thế nào. Bỏ mọi câu hỏi “tại sao”.</translation>
    </message>
    <message>
        <source>After anything narrow, say, tell me everything about that.</source>
        <comment>reminders 4 text</comment>
        <translation type="unfinished">Sau bất cứ câu hỏi hẹp nào, hãy nói: xin kể cho tôi nghe mọi điều về chuyện đó.</translation>
    </message>
    <message>
        <source>Say once more that not knowing, not remembering and not wanting to say are all good answers.</source>
        <comment>reminders 5 text</comment>
        <translation type="unfinished">Hãy nói lại một lần nữa rằng không biết, không nhớ và không muốn nói đều là những câu trả lời tốt.</translation>
    </message>
    <message>
        <source>What changed since before is noted as it is said. It speaks neither for nor against anybody.</source>
        <comment>reminders 6 text</comment>
        <translation type="unfinished">Điều gì khác so với lần trước thì ghi đúng như lời được nói. Điều đó không có lợi và cũng không bất lợi cho ai.</translation>
    </message>
    <message>
        <source>First look</source>
        <comment>phase safety title</comment>
        <translation type="unfinished">Gặp lần đầu</translation>
    </message>
    <message>
        <source>See who needs something now, and who should talk with someone in a quieter place.</source>
        <comment>phase safety purpose</comment>
        <translation type="unfinished">Xem ai đang cần điều gì ngay, và ai nên được nói chuyện với người khác ở một nơi yên tĩnh hơn.</translation>
    </message>
    <message>
        <source>Danger is seen to, and the person has a place in the line. At a counter you are done here.</source>
        <comment>phase safety leave_when</comment>
        <translation type="unfinished">Đã lo xong nguy hiểm, và người ấy đã có chỗ trong hàng chờ. Ở quầy, đến đây là xong.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>phase setting title</comment>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message>
        <source>Know the language, so that the quiet talk can begin well.</source>
        <comment>phase setting purpose</comment>
        <translation type="unfinished">Biết ngôn ngữ, để cuộc trò chuyện ở nơi yên tĩnh bắt đầu được tốt.</translation>
    </message>
    <message>
        <source>The language is chosen, or shown on the list. At a counter you are done here.</source>
        <comment>phase setting leave_when</comment>
        <translation type="unfinished">Ngôn ngữ đã được chọn, hoặc đã được chỉ trên danh sách. Ở quầy, đến đây là xong.</translation>
    </message>
    <message>
        <source>A kind word</source>
        <comment>phase explain title</comment>
        <translation type="unfinished">Một lời ân cần</translation>
    </message>
    <message>
        <source>Say in two sentences who you are and what this is for.</source>
        <comment>phase explain purpose</comment>
        <translation type="unfinished">Nói trong hai câu: bạn là ai và việc này để làm gì.</translation>
    </message>
    <message>
        <source>It has been said once, slowly.</source>
        <comment>phase explain leave_when</comment>
        <translation type="unfinished">Đã nói một lần, chậm rãi.</translation>
    </message>
    <message>
        <source>A free choice</source>
        <comment>phase consent title</comment>
        <translation type="unfinished">Tự do lựa chọn</translation>
    </message>
    <message>
        <source>Say that no is possible, and that it costs nothing.</source>
        <comment>phase consent purpose</comment>
        <translation type="unfinished">Nói rằng có thể nói không, và nói không thì không mất gì.</translation>
    </message>
    <message>
        <source>It has been said, and a no has been taken as a no.</source>
        <comment>phase consent leave_when</comment>
        <translation type="unfinished">Đã nói điều đó, và lời nói không đã được tôn trọng.</translation>
    </message>
    <message>
        <source>Seen or heard</source>
        <comment>phase account title</comment>
        <translation type="unfinished">Đã thấy hoặc nghe</translation>
    </message>
    <message>
        <source>Keep what came by itself. Nothing about exploitation is asked here.</source>
        <comment>phase account purpose</comment>
        <translation type="unfinished">Giữ lại những gì tự đến. Ở đây không hỏi gì về bóc lột.</translation>
    </message>
    <message>
        <source>The words or the sight are kept, or there were none.</source>
        <comment>phase account leave_when</comment>
        <translation type="unfinished">Lời nói hoặc điều đã thấy đã được giữ lại, hoặc không có gì.</translation>
    </message>
    <message>
        <source>Later, in quiet</source>
        <comment>phase close title</comment>
        <translation type="unfinished">Để sau, nơi yên tĩnh</translation>
    </message>
    <message>
        <source>Say kindly what comes next. Promise nothing.</source>
        <comment>phase close purpose</comment>
        <translation type="unfinished">Nói ân cần điều gì sẽ tiếp theo. Không hứa gì.</translation>
    </message>
    <message>
        <source>The person knows where to wait and whom to ask.</source>
        <comment>phase close leave_when</comment>
        <translation type="unfinished">Người ấy biết chờ ở đâu và hỏi ai.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>phase route title</comment>
        <translation type="unfinished">Bước tiếp theo</translation>
    </message>
    <message>
        <source>Call those who can help now, and hand on.</source>
        <comment>phase route purpose</comment>
        <translation type="unfinished">Gọi cho những ai có thể giúp ngay, và chuyển tiếp.</translation>
    </message>
    <message>
        <source>The next officer has it, or someone has been called.</source>
        <comment>phase route leave_when</comment>
        <translation type="unfinished">Cán bộ tiếp theo đã nhận, hoặc đã gọi được cho ai đó.</translation>
    </message>
    <message>
        <source>For you</source>
        <comment>phase reflect title</comment>
        <translation type="unfinished">Dành cho bạn</translation>
    </message>
    <message>
        <source>A moment for yourself. Nothing here measures you.</source>
        <comment>phase reflect purpose</comment>
        <translation type="unfinished">Một lát cho chính bạn. Ở đây không có gì đo lường bạn.</translation>
    </message>
    <message>
        <source>You are ready for the next person.</source>
        <comment>phase reflect leave_when</comment>
        <translation type="unfinished">Bạn đã sẵn sàng gặp người tiếp theo.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <comment>prompt look title</comment>
        <translation type="unfinished">Bạn đang ở đâu</translation>
    </message>
    <message>
        <source>Where this first look takes place.</source>
        <comment>prompt look text</comment>
        <translation type="unfinished">Nơi diễn ra lần gặp đầu này.</translation>
    </message>
    <message>
        <source>Counter or gate, half a minute</source>
        <comment>prompt look answerOption counter label</comment>
        <translation type="unfinished">Quầy hoặc cổng, nửa phút</translation>
    </message>
    <message>
        <source>A group arrives, five minutes</source>
        <comment>prompt look answerOption group label</comment>
        <translation type="unfinished">Một đoàn vừa đến, năm phút</translation>
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
        <translation type="unfinished">Đã thấy hoặc nghe</translation>
    </message>
    <message>
        <source>What I see or hear without asking.</source>
        <comment>prompt concern_seen text</comment>
        <translation type="unfinished">Điều tôi thấy hoặc nghe mà không hỏi.</translation>
    </message>
    <message>
        <source>Someone else holds their papers</source>
        <comment>prompt concern_seen answerOption papers_held label</comment>
        <translation type="unfinished">Người khác giữ giấy tờ của người ấy</translation>
    </message>
    <message>
        <source>Someone speaks for them</source>
        <comment>prompt concern_seen answerOption spoken_for label</comment>
        <translation type="unfinished">Người khác nói thay người ấy</translation>
    </message>
    <message>
        <source>Someone watches or leads them</source>
        <comment>prompt concern_seen answerOption watched label</comment>
        <translation type="unfinished">Có người trông chừng hoặc dẫn đi</translation>
    </message>
    <message>
        <source>Hurt, ill or worn out</source>
        <comment>prompt concern_seen answerOption hurt label</comment>
        <translation type="unfinished">Đau, ốm hoặc kiệt sức</translation>
    </message>
    <message>
        <source>No papers, money or bag</source>
        <comment>prompt concern_seen answerOption nothing_left label</comment>
        <translation type="unfinished">Không giấy tờ, tiền hay hành lý</translation>
    </message>
    <message>
        <source>May be under 18</source>
        <comment>prompt concern_seen answerOption young label</comment>
        <translation type="unfinished">Có thể dưới 18 tuổi</translation>
    </message>
    <message>
        <source>They ask for help</source>
        <comment>prompt concern_seen answerOption asked label</comment>
        <translation type="unfinished">Người ấy nhờ giúp đỡ</translation>
    </message>
    <message>
        <source>Something they say</source>
        <comment>prompt concern_seen answerOption said label</comment>
        <translation type="unfinished">Điều người ấy nói</translation>
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
        <translation type="unfinished">Chỗ trong hàng</translation>
    </message>
    <message>
        <source>When someone should talk with this person in quiet.</source>
        <comment>prompt concern text</comment>
        <translation type="unfinished">Khi nào nên có người nói chuyện với người này ở nơi yên tĩnh.</translation>
    </message>
    <message>
        <source>Before the others</source>
        <comment>prompt concern answerOption now label</comment>
        <translation type="unfinished">Trước những người khác</translation>
    </message>
    <message>
        <source>Later today</source>
        <comment>prompt concern answerOption today label</comment>
        <translation type="unfinished">Trong hôm nay</translation>
    </message>
    <message>
        <source>Nothing noticed so far</source>
        <comment>prompt concern answerOption in_turn label</comment>
        <translation type="unfinished">Đến nay chưa nhận thấy gì</translation>
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
        <translation type="unfinished">Lời đầu tiên</translation>
    </message>
    <message>
        <source>Hello. I am an officer here. I ask everyone a few short things. You do not have to answer.</source>
        <comment>prompt hello text</comment>
        <translation type="unfinished">Xin chào anh/chị. Tôi là cán bộ ở đây. Với ai tôi cũng hỏi vài điều ngắn. Anh/chị không bắt buộc phải trả lời.</translation>
    </message>
    <message>
        <source>Good day. I would like to see that you have what you need.</source>
        <comment>prompt hello say_instead</comment>
        <translation type="unfinished">Xin chào anh/chị. Tôi muốn lo sao cho anh/chị có những gì mình cần.</translation>
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
        <translation type="unfinished">Gặp riêng người ấy</translation>
    </message>
    <message>
        <source>I speak with everyone alone first. It is the same for each person here.</source>
        <comment>prompt companion_apart text</comment>
        <translation type="unfinished">Với ai tôi cũng nói chuyện riêng trước. Ở đây ai cũng như vậy.</translation>
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
        <translation type="unfinished">Đang thấy thế nào</translation>
    </message>
    <message>
        <source>How are you feeling right now?</source>
        <comment>prompt how_now text</comment>
        <translation type="unfinished">Ngay lúc này, trong người cảm thấy thế nào?</translation>
    </message>
    <message>
        <source>What do you need most at this moment?</source>
        <comment>prompt how_now say_instead</comment>
        <translation type="unfinished">Ngay bây giờ, anh/chị cần điều gì nhất?</translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt how_now follow_ups 1</comment>
        <translation type="unfinished">Xin nói thêm về điều đó nhé.</translation>
    </message>
    <message>
        <source>What would help a little now?</source>
        <comment>prompt how_now follow_ups 2</comment>
        <translation type="unfinished">Bây giờ điều gì có thể giúp anh/chị đỡ hơn một chút?</translation>
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
        <translation type="unfinished">Tuổi</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <comment>prompt age_band text</comment>
        <translation type="unfinished">Anh/chị bao nhiêu tuổi?</translation>
    </message>
    <message>
        <source>It is fine if you do not know.</source>
        <comment>prompt age_band say_instead</comment>
        <translation type="unfinished">Nếu anh/chị không biết thì cũng không sao.</translation>
    </message>
    <message>
        <source>18 or older</source>
        <comment>prompt age_band answerOption adult label</comment>
        <translation type="unfinished">Từ 18 tuổi</translation>
    </message>
    <message>
        <source>Under 18</source>
        <comment>prompt age_band answerOption child label</comment>
        <translation type="unfinished">Dưới 18 tuổi</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>prompt age_band answerOption unsure label</comment>
        <translation type="unfinished">Chưa chắc</translation>
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
        <translation type="unfinished">Bảo vệ trẻ em trước</translation>
    </message>
    <message>
        <source>I will ask someone who looks after children and young people to join us.</source>
        <comment>prompt child_first text</comment>
        <translation type="unfinished">Tôi sẽ mời một người chuyên chăm lo cho trẻ em và người trẻ tuổi đến cùng với chúng ta.</translation>
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
        <translation type="unfinished">Đe dọa ở đây</translation>
    </message>
    <message>
        <source>Is there anyone here you are afraid of?</source>
        <comment>prompt danger_threat text</comment>
        <translation type="unfinished">Ở đây có ai mà anh/chị sợ không?</translation>
    </message>
    <message>
        <source>Tell me what would make you safer now.</source>
        <comment>prompt danger_threat follow_ups 1</comment>
        <translation type="unfinished">Anh/chị nói cho tôi biết điều gì sẽ giúp anh/chị an toàn hơn lúc này nhé.</translation>
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
        <translation type="unfinished">Không thể chờ</translation>
    </message>
    <message>
        <source>Is there anything that cannot wait?</source>
        <comment>prompt danger_other text</comment>
        <translation type="unfinished">Có điều gì không thể chờ được không?</translation>
    </message>
    <message>
        <source>Tell me about that.</source>
        <comment>prompt danger_other follow_ups 1</comment>
        <translation type="unfinished">Xin cứ kể về điều đó nhé.</translation>
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
        <translation type="unfinished">Nói chuyện sau</translation>
    </message>
    <message>
        <source>I would like someone to talk with you in a quieter place. It is not a punishment.</source>
        <comment>prompt later_line text</comment>
        <translation type="unfinished">Tôi muốn có người nói chuyện với anh/chị ở một nơi yên tĩnh hơn. Đây không phải là phạt.</translation>
    </message>
    <message>
        <source>Please come this way with my colleague. We do this with many people each day.</source>
        <comment>prompt later_line say_instead</comment>
        <translation type="unfinished">Xin mời anh/chị đi lối này với đồng nghiệp của tôi. Ngày nào chúng tôi cũng làm như vậy với nhiều người.</translation>
    </message>
    <message>
        <source>Said, and they wait</source>
        <comment>prompt later_line answerOption said label</comment>
        <translation type="unfinished">Đã nói, người ấy đang chờ</translation>
    </message>
    <message>
        <source>They are with a colleague now</source>
        <comment>prompt later_line answerOption with_colleague label</comment>
        <translation type="unfinished">Đang ở cùng một đồng nghiệp</translation>
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
        <translation type="unfinished">Không tỉnh</translation>
    </message>
    <message>
        <source>The person does not wake or does not respond.</source>
        <comment>prompt danger_unconscious text</comment>
        <translation type="unfinished">Người ấy không tỉnh hoặc không phản ứng.</translation>
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
        <translation type="unfinished">Bị thương</translation>
    </message>
    <message>
        <source>The person is hurt, or says so.</source>
        <comment>prompt danger_injury text</comment>
        <translation type="unfinished">Người ấy bị thương, hoặc nói là bị thương.</translation>
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
        <translation type="unfinished">Bệnh nặng</translation>
    </message>
    <message>
        <source>The person is very ill, or says so.</source>
        <comment>prompt danger_acute_illness text</comment>
        <translation type="unfinished">Người ấy bệnh nặng, hoặc nói là bệnh nặng.</translation>
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
        <translation type="unfinished">Người khống chế ở gần</translation>
    </message>
    <message>
        <source>Someone controls the person here.</source>
        <comment>prompt danger_controller text</comment>
        <translation type="unfinished">Có người ở đây đang khống chế người ấy.</translation>
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
        <translation type="unfinished">Trẻ em một mình</translation>
    </message>
    <message>
        <source>A child is here without a parent or another trusted adult.</source>
        <comment>prompt danger_child_alone text</comment>
        <translation type="unfinished">Có trẻ em ở đây mà không có cha mẹ hoặc người lớn đáng tin cậy nào khác.</translation>
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
        <translation type="unfinished">Đau khi mang thai</translation>
    </message>
    <message>
        <source>The person is pregnant and has pain or bleeding.</source>
        <comment>prompt danger_pregnancy text</comment>
        <translation type="unfinished">Người ấy đang mang thai và bị đau hoặc ra máu.</translation>
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
        <translation type="unfinished">Dùng thuốc, thiếu thuốc</translation>
    </message>
    <message>
        <source>The person is unwell from something taken, or from missing it.</source>
        <comment>prompt danger_overdose text</comment>
        <translation type="unfinished">Người ấy không khỏe vì đã dùng một thứ gì đó, hoặc vì thiếu thứ đó.</translation>
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
        <translation type="unfinished">Nghĩ đến cái chết</translation>
    </message>
    <message>
        <source>The person spoke of dying, or of hurting themselves.</source>
        <comment>prompt danger_self_harm text</comment>
        <translation type="unfinished">Người ấy nói đến cái chết, hoặc nói đến việc tự làm hại mình.</translation>
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
        <translation type="unfinished">Sớm gặp riêng bác sĩ</translation>
    </message>
    <message>
        <source>The person needs a doctor in private, and soon.</source>
        <comment>prompt danger_sexual_violence text</comment>
        <translation type="unfinished">Người ấy cần gặp riêng bác sĩ, và cần sớm.</translation>
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
        <translation type="unfinished">Nước uống</translation>
    </message>
    <message>
        <source>Would you like some water?</source>
        <comment>prompt water text</comment>
        <translation type="unfinished">Bạn có muốn uống nước không?</translation>
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
        <translation type="unfinished">Đồ ăn</translation>
    </message>
    <message>
        <source>Would you like something to eat?</source>
        <comment>prompt need_food text</comment>
        <translation type="unfinished">Bạn có muốn ăn gì không?</translation>
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
        <translation type="unfinished">Bác sĩ hoặc thuốc</translation>
    </message>
    <message>
        <source>Is there something a doctor should look at today?</source>
        <comment>prompt need_medical text</comment>
        <translation type="unfinished">Hôm nay có điều gì cần bác sĩ xem không?</translation>
    </message>
    <message>
        <source>Tell me about any medicine you take.</source>
        <comment>prompt need_medical follow_ups 1</comment>
        <translation type="unfinished">Xin cứ nói về thuốc đang dùng, nếu có nhé.</translation>
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
        <translation type="unfinished">Chỗ an toàn tối nay</translation>
    </message>
    <message>
        <source>Do you need a safe place to sleep tonight?</source>
        <comment>prompt need_shelter text</comment>
        <translation type="unfinished">Tối nay anh/chị có cần một chỗ ngủ an toàn không?</translation>
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
        <translation type="unfinished">Ngủ trước</translation>
    </message>
    <message>
        <source>Would you like to rest before anyone talks with you?</source>
        <comment>prompt rest text</comment>
        <translation type="unfinished">Anh/chị có muốn nghỉ trước khi có người nói chuyện với mình không?</translation>
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
        <translation type="unfinished">Ai cần được chăm lo</translation>
    </message>
    <message>
        <source>Who depends on you today?</source>
        <comment>prompt dependants text</comment>
        <translation type="unfinished">Hôm nay có những ai đang trông cậy vào anh/chị?</translation>
    </message>
    <message>
        <source>Tell me about where they are now.</source>
        <comment>prompt dependants follow_ups 1</comment>
        <translation type="unfinished">Xin cho biết bây giờ họ đang ở đâu nhé.</translation>
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
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message>
        <source>Please show me your language on this list.</source>
        <comment>prompt language text</comment>
        <translation type="unfinished">Xin chỉ ngôn ngữ của mình trên danh sách này.</translation>
    </message>
    <message>
        <source>What language do you feel at home in?</source>
        <comment>prompt language say_instead</comment>
        <translation type="unfinished">Anh/chị thấy quen thuộc nhất với ngôn ngữ nào?</translation>
    </message>
    <message>
        <source>English</source>
        <comment>prompt language answerOption en label</comment>
        <translation type="unfinished">Tiếng Anh</translation>
    </message>
    <message>
        <source>Thai · ไทย</source>
        <comment>prompt language answerOption th label</comment>
        <translation type="unfinished">Tiếng Thái · ไทย</translation>
    </message>
    <message>
        <source>Vietnamese · Tiếng Việt</source>
        <comment>prompt language answerOption vi label</comment>
        <translation type="unfinished">Tiếng Việt</translation>
    </message>
    <message>
        <source>Chinese, Mandarin · 中文</source>
        <comment>prompt language answerOption zh label</comment>
        <translation type="unfinished">Tiếng Trung, Quan thoại · 中文</translation>
    </message>
    <message>
        <source>Chinese, Cantonese · 粵語</source>
        <comment>prompt language answerOption yue label</comment>
        <translation type="unfinished">Tiếng Trung, Quảng Đông · 粵語</translation>
    </message>
    <message>
        <source>Khmer · ខ្មែរ</source>
        <comment>prompt language answerOption km label</comment>
        <translation type="unfinished">Tiếng Khmer · ខ្មែរ</translation>
    </message>
    <message>
        <source>Lao · ລາວ</source>
        <comment>prompt language answerOption lo label</comment>
        <translation type="unfinished">Tiếng Lào · ລາວ</translation>
    </message>
    <message>
        <source>Burmese · မြန်မာ</source>
        <comment>prompt language answerOption my label</comment>
        <translation type="unfinished">Tiếng Miến Điện · မြန်မာ</translation>
    </message>
    <message>
        <source>Shan</source>
        <comment>prompt language answerOption shn label</comment>
        <translation type="unfinished">Tiếng Shan</translation>
    </message>
    <message>
        <source>Kachin, Jinghpaw</source>
        <comment>prompt language answerOption kac label</comment>
        <translation type="unfinished">Tiếng Kachin, Jinghpaw</translation>
    </message>
    <message>
        <source>Karen, S&apos;gaw</source>
        <comment>prompt language answerOption ksw label</comment>
        <translation type="unfinished">Tiếng Karen, S&apos;gaw</translation>
    </message>
    <message>
        <source>Rohingya</source>
        <comment>prompt language answerOption rhg label</comment>
        <translation type="unfinished">Tiếng Rohingya</translation>
    </message>
    <message>
        <source>Indonesian · Bahasa Indonesia</source>
        <comment>prompt language answerOption id label</comment>
        <translation type="unfinished">Tiếng Indonesia · Bahasa Indonesia</translation>
    </message>
    <message>
        <source>Malay · Bahasa Melayu</source>
        <comment>prompt language answerOption ms label</comment>
        <translation type="unfinished">Tiếng Mã Lai · Bahasa Melayu</translation>
    </message>
    <message>
        <source>Filipino · Tagalog</source>
        <comment>prompt language answerOption fil label</comment>
        <translation type="unfinished">Tiếng Filipino · Tagalog</translation>
    </message>
    <message>
        <source>Bengali · বাংলা</source>
        <comment>prompt language answerOption bn label</comment>
        <translation type="unfinished">Tiếng Bengal · বাংলা</translation>
    </message>
    <message>
        <source>Nepali · नेपाली</source>
        <comment>prompt language answerOption ne label</comment>
        <translation type="unfinished">Tiếng Nepal · नेपाली</translation>
    </message>
    <message>
        <source>Hindi · हिन्दी</source>
        <comment>prompt language answerOption hi label</comment>
        <translation type="unfinished">Tiếng Hindi · हिन्दी</translation>
    </message>
    <message>
        <source>Urdu · اردو</source>
        <comment>prompt language answerOption ur label</comment>
        <translation type="unfinished">Tiếng Urdu · اردو</translation>
    </message>
    <message>
        <source>Punjabi · ਪੰਜਾਬੀ</source>
        <comment>prompt language answerOption pa label</comment>
        <translation type="unfinished">Tiếng Punjab · ਪੰਜਾਬੀ</translation>
    </message>
    <message>
        <source>Sinhala · සිංහල</source>
        <comment>prompt language answerOption si label</comment>
        <translation type="unfinished">Tiếng Sinhala · සිංහල</translation>
    </message>
    <message>
        <source>Tamil · தமிழ்</source>
        <comment>prompt language answerOption ta label</comment>
        <translation type="unfinished">Tiếng Tamil · தமிழ்</translation>
    </message>
    <message>
        <source>Japanese · 日本語</source>
        <comment>prompt language answerOption ja label</comment>
        <translation type="unfinished">Tiếng Nhật · 日本語</translation>
    </message>
    <message>
        <source>Korean · 한국어</source>
        <comment>prompt language answerOption ko label</comment>
        <translation type="unfinished">Tiếng Hàn · 한국어</translation>
    </message>
    <message>
        <source>Mongolian · Монгол</source>
        <comment>prompt language answerOption mn label</comment>
        <translation type="unfinished">Tiếng Mông Cổ · Монгол</translation>
    </message>
    <message>
        <source>Russian · Русский</source>
        <comment>prompt language answerOption ru label</comment>
        <translation type="unfinished">Tiếng Nga · Русский</translation>
    </message>
    <message>
        <source>Uzbek · Oʻzbek</source>
        <comment>prompt language answerOption uz label</comment>
        <translation type="unfinished">Tiếng Uzbek · Oʻzbek</translation>
    </message>
    <message>
        <source>Turkish · Türkçe</source>
        <comment>prompt language answerOption tr label</comment>
        <translation type="unfinished">Tiếng Thổ Nhĩ Kỳ · Türkçe</translation>
    </message>
    <message>
        <source>Persian · فارسی</source>
        <comment>prompt language answerOption fa label</comment>
        <translation type="unfinished">Tiếng Ba Tư · فارسی</translation>
    </message>
    <message>
        <source>Arabic · العربية</source>
        <comment>prompt language answerOption ar label</comment>
        <translation type="unfinished">Tiếng Ả Rập · العربية</translation>
    </message>
    <message>
        <source>Amharic · አማርኛ</source>
        <comment>prompt language answerOption am label</comment>
        <translation type="unfinished">Tiếng Amhara · አማርኛ</translation>
    </message>
    <message>
        <source>Oromo · Afaan Oromoo</source>
        <comment>prompt language answerOption om label</comment>
        <translation type="unfinished">Tiếng Oromo · Afaan Oromoo</translation>
    </message>
    <message>
        <source>Tigrinya · ትግርኛ</source>
        <comment>prompt language answerOption ti label</comment>
        <translation type="unfinished">Tiếng Tigrinya · ትግርኛ</translation>
    </message>
    <message>
        <source>Somali · Soomaali</source>
        <comment>prompt language answerOption so label</comment>
        <translation type="unfinished">Tiếng Somali · Soomaali</translation>
    </message>
    <message>
        <source>Swahili · Kiswahili</source>
        <comment>prompt language answerOption sw label</comment>
        <translation type="unfinished">Tiếng Swahili · Kiswahili</translation>
    </message>
    <message>
        <source>French · Français</source>
        <comment>prompt language answerOption fr label</comment>
        <translation type="unfinished">Tiếng Pháp · Français</translation>
    </message>
    <message>
        <source>Spanish · Español</source>
        <comment>prompt language answerOption es label</comment>
        <translation type="unfinished">Tiếng Tây Ban Nha · Español</translation>
    </message>
    <message>
        <source>Portuguese · Português</source>
        <comment>prompt language answerOption pt label</comment>
        <translation type="unfinished">Tiếng Bồ Đào Nha · Português</translation>
    </message>
    <message>
        <source>Tok Pisin</source>
        <comment>prompt language answerOption tpi label</comment>
        <translation type="unfinished">Tiếng Tok Pisin</translation>
    </message>
    <message>
        <source>Tetum · Tetun</source>
        <comment>prompt language answerOption tet label</comment>
        <translation type="unfinished">Tiếng Tetum · Tetun</translation>
    </message>
    <message>
        <source>Another language</source>
        <comment>prompt language answerOption und label</comment>
        <translation type="unfinished">Ngôn ngữ khác</translation>
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
        <translation type="unfinished">Phương ngữ</translation>
    </message>
    <message>
        <source>What do people call the way you speak at home?</source>
        <comment>prompt dialect text</comment>
        <translation type="unfinished">Cách nói ở nhà được mọi người gọi là gì?</translation>
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
        <translation type="unfinished">Phiên dịch</translation>
    </message>
    <message>
        <source>How would you like to be helped with the language later?</source>
        <comment>prompt interpreter text</comment>
        <translation type="unfinished">Lát nữa anh/chị muốn được giúp về ngôn ngữ như thế nào?</translation>
    </message>
    <message>
        <source>Someone in the room</source>
        <comment>prompt interpreter answerOption in_room label</comment>
        <translation type="unfinished">Có người trong phòng</translation>
    </message>
    <message>
        <source>Someone by phone</source>
        <comment>prompt interpreter answerOption by_phone label</comment>
        <translation type="unfinished">Có người qua điện thoại</translation>
    </message>
    <message>
        <source>None needed</source>
        <comment>prompt interpreter answerOption none_needed label</comment>
        <translation type="unfinished">Không cần</translation>
    </message>
    <message>
        <source>Would rather not</source>
        <comment>prompt interpreter answerOption declined label</comment>
        <translation type="unfinished">Không muốn</translation>
    </message>
    <message>
        <source>None found yet</source>
        <comment>prompt interpreter answerOption cannot label</comment>
        <translation type="unfinished">Chưa tìm được</translation>
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
        <translation type="unfinished">Cần người phiên dịch</translation>
    </message>
    <message>
        <source>We will look for someone who speaks your language.</source>
        <comment>prompt need_interpreter text</comment>
        <translation type="unfinished">Chúng tôi sẽ tìm người nói được ngôn ngữ của anh/chị.</translation>
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
        <translation type="unfinished">Nói chuyện với ai</translation>
    </message>
    <message>
        <source>Who would you feel most at ease to speak with later?</source>
        <comment>prompt interviewer_choice text</comment>
        <translation type="unfinished">Lát nữa, anh/chị thấy thoải mái nhất khi nói chuyện với ai?</translation>
    </message>
    <message>
        <source>Some people like to speak with a woman, some with a man.</source>
        <comment>prompt interviewer_choice say_instead</comment>
        <translation type="unfinished">Có người thích nói chuyện với phụ nữ, có người thích nói chuyện với nam giới.</translation>
    </message>
    <message>
        <source>A woman</source>
        <comment>prompt interviewer_choice answerOption woman label</comment>
        <translation type="unfinished">Một người nữ</translation>
    </message>
    <message>
        <source>A man</source>
        <comment>prompt interviewer_choice answerOption man label</comment>
        <translation type="unfinished">Một người nam</translation>
    </message>
    <message>
        <source>Either is fine</source>
        <comment>prompt interviewer_choice answerOption no_preference label</comment>
        <translation type="unfinished">Ai cũng được</translation>
    </message>
    <message>
        <source>Someone else</source>
        <comment>prompt interviewer_choice answerOption someone_else label</comment>
        <translation type="unfinished">Người khác</translation>
    </message>
    <message>
        <source>Not possible today</source>
        <comment>prompt interviewer_choice answerOption cannot label</comment>
        <translation type="unfinished">Hôm nay không thể</translation>
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
        <translation type="unfinished">Tôi là ai, để làm gì</translation>
    </message>
    <message>
        <source>I am an officer here, and I want to see that nobody goes without help. Someone may talk with you later in a quieter place. There someone explains your rights.</source>
        <comment>prompt explain_first text</comment>
        <translation type="unfinished">Tôi là cán bộ ở đây, và tôi muốn lo sao cho không ai bị thiếu sự giúp đỡ. Sau đó có thể có người nói chuyện với anh/chị ở một nơi yên tĩnh hơn. Ở đó có người giải thích các quyền của anh/chị.</translation>
    </message>
    <message>
        <source>I write down a few words, so that nobody has to ask you again.</source>
        <comment>prompt explain_first say_instead</comment>
        <translation type="unfinished">Tôi ghi lại vài chữ, để không ai phải hỏi lại anh/chị nữa.</translation>
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
        <translation type="unfinished">Có thể nói không</translation>
    </message>
    <message>
        <source>You may say no to any of this. Water, food and a doctor do not depend on it.</source>
        <comment>prompt consent_first text</comment>
        <translation type="unfinished">Anh/chị có thể nói không với bất cứ điều nào ở đây. Nước uống, đồ ăn và bác sĩ không phụ thuộc vào việc đó.</translation>
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
        <translation type="unfinished">Đã thấy hoặc nghe</translation>
    </message>
    <message>
        <source>Thank you for telling me. I would like someone to listen to you in a quieter place.</source>
        <comment>prompt seen_heard text</comment>
        <translation type="unfinished">Cảm ơn anh/chị đã nói cho tôi biết. Tôi muốn có người lắng nghe anh/chị ở một nơi yên tĩnh hơn.</translation>
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
        <translation type="unfinished">Tiếp theo là gì</translation>
    </message>
    <message>
        <source>I would like someone to talk with you in a quieter place. I will show you where you can wait.</source>
        <comment>prompt later text</comment>
        <translation type="unfinished">Tôi muốn có người nói chuyện với anh/chị ở một nơi yên tĩnh hơn. Tôi sẽ chỉ chỗ anh/chị có thể chờ.</translation>
    </message>
    <message>
        <source>You can rest first. If something changes, please tell anyone here.</source>
        <comment>prompt later say_instead</comment>
        <translation type="unfinished">Anh/chị có thể nghỉ trước. Nếu có gì thay đổi, xin nói với bất cứ ai ở đây.</translation>
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
        <translation type="unfinished">Trò chuyện nơi yên tĩnh</translation>
    </message>
    <message>
        <source>Would you like to talk with someone in a quieter place?</source>
        <comment>prompt talk_later text</comment>
        <translation type="unfinished">Anh/chị có muốn nói chuyện với ai đó ở một nơi yên tĩnh hơn không?</translation>
    </message>
    <message>
        <source>Tell me what would make that easier.</source>
        <comment>prompt talk_later follow_ups 1</comment>
        <translation type="unfinished">Anh/chị nói cho tôi biết điều gì sẽ làm việc đó dễ hơn nhé.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt talk_later answerOption yes label</comment>
        <translation type="unfinished">Có</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt talk_later answerOption no label</comment>
        <translation type="unfinished">Không</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt talk_later answerOption not_now label</comment>
        <translation type="unfinished">Lúc này chưa</translation>
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
        <translation type="unfinished">Số thứ tự</translation>
    </message>
    <message>
        <source>This is your number. You keep your place when you drink, rest or go to the toilet.</source>
        <comment>prompt queue_place text</comment>
        <translation type="unfinished">Đây là số của anh/chị. Anh/chị đi uống nước, nghỉ hay đi vệ sinh thì vẫn giữ chỗ của mình.</translation>
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
        <translation type="unfinished">Lời cảm ơn</translation>
    </message>
    <message>
        <source>Thank you for your patience.</source>
        <comment>prompt close_thanks text</comment>
        <translation type="unfinished">Cảm ơn anh/chị đã kiên nhẫn.</translation>
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
        <translation type="unfinished">Chúng ta ở đâu</translation>
    </message>
    <message>
        <source>Where this talk takes place.</source>
        <comment>prompt route_setting text</comment>
        <translation type="unfinished">Nơi diễn ra cuộc trò chuyện này.</translation>
    </message>
    <message>
        <source>Airport</source>
        <comment>prompt route_setting answerOption airport label</comment>
        <translation type="unfinished">Sân bay</translation>
    </message>
    <message>
        <source>Land border</source>
        <comment>prompt route_setting answerOption land_border label</comment>
        <translation type="unfinished">Cửa khẩu đường bộ</translation>
    </message>
    <message>
        <source>Seaport</source>
        <comment>prompt route_setting answerOption seaport label</comment>
        <translation type="unfinished">Cảng biển</translation>
    </message>
    <message>
        <source>Consulate</source>
        <comment>prompt route_setting answerOption consulate label</comment>
        <translation type="unfinished">Lãnh sự quán</translation>
    </message>
    <message>
        <source>Detention</source>
        <comment>prompt route_setting answerOption detention label</comment>
        <translation type="unfinished">Nơi giam giữ</translation>
    </message>
    <message>
        <source>Reception or shelter</source>
        <comment>prompt route_setting answerOption reception label</comment>
        <translation type="unfinished">Nơi tiếp nhận, tạm lánh</translation>
    </message>
    <message>
        <source>In the community</source>
        <comment>prompt route_setting answerOption community label</comment>
        <translation type="unfinished">Trong cộng đồng</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>prompt route_setting answerOption unknown label</comment>
        <translation type="unfinished">Nơi khác</translation>
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
        <translation type="unfinished">Chuyển tiếp</translation>
    </message>
    <message>
        <source>My colleague knows what you told me. You need not say it again.</source>
        <comment>prompt route_next text</comment>
        <translation type="unfinished">Đồng nghiệp của tôi đã biết những gì anh/chị nói với tôi. Anh/chị không cần nói lại.</translation>
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
        <translation type="unfinished">Chính tôi</translation>
    </message>
    <message>
        <source>How am I today?</source>
        <comment>prompt reflect_self text</comment>
        <translation type="unfinished">Hôm nay tôi thấy thế nào?</translation>
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
