<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>forced-criminality</name>
    <message>
        <source>Possible forced criminality</source>
        <comment>title</comment>
        <translation type="unfinished">Có thể bị ép làm việc trái luật</translation>
    </message>
    <message>
        <source>The offer came through social media, messages, a job site, a friend or a relative, and the recruiter was never met</source>
        <comment>indicator FC-R1 text</comment>
        <translation type="unfinished">Lời mời đến qua mạng xã hội, tin nhắn, trang tìm việc, bạn bè hoặc người thân, và chưa bao giờ gặp người tuyển mộ</translation>
    </message>
    <message>
        <source>Online job offer</source>
        <comment>indicator FC-R1 label</comment>
        <translation type="unfinished">Mời làm việc qua mạng</translation>
    </message>
    <message>
        <source>Was promised office, call-centre, computer, translation, casino or hotel work with pay far above the usual and few requirements</source>
        <comment>indicator FC-R2 text</comment>
        <translation type="unfinished">Được hứa việc văn phòng, tổng đài, máy tính, dịch thuật, sòng bạc hoặc khách sạn, lương cao hơn hẳn bình thường và ít yêu cầu</translation>
    </message>
    <message>
        <source>Unusual promise</source>
        <comment>indicator FC-R2 label</comment>
        <translation type="unfinished">Lời hứa khác thường</translation>
    </message>
    <message>
        <source>The employer paid for the ticket or visa and later claimed the money as a debt</source>
        <comment>indicator FC-R3 text</comment>
        <translation type="unfinished">Người chủ trả tiền vé hoặc visa rồi sau đó đòi lại như một khoản nợ</translation>
    </message>
    <message>
        <source>Travel debt</source>
        <comment>indicator FC-R3 label</comment>
        <translation type="unfinished">Nợ tiền đi lại</translation>
    </message>
    <message>
        <source>Was recruited while abroad, or stopped in another city for an interview and was then moved on</source>
        <comment>indicator FC-R4 text</comment>
        <translation type="unfinished">Được tuyển mộ khi đang ở nước ngoài, hoặc dừng ở một thành phố khác để gặp người tuyển việc rồi bị đưa đi tiếp</translation>
    </message>
    <message>
        <source>Moved through hub</source>
        <comment>indicator FC-R4 label</comment>
        <translation type="unfinished">Qua nơi trung chuyển</translation>
    </message>
    <message>
        <source>Is educated, used to computers or speaks several languages; such a background does not speak against exploitation</source>
        <comment>indicator FC-R5 text</comment>
        <translation type="unfinished">Có học, quen dùng máy tính hoặc nói được vài ngôn ngữ; điều đó không có nghĩa là không bị bóc lột</translation>
    </message>
    <message>
        <source>Skilled background</source>
        <comment>indicator FC-R5 label</comment>
        <translation type="unfinished">Có tay nghề, học vấn</translation>
    </message>
    <message>
        <source>Entered as a tourist or without a visa for a job, or was told what to say at the border</source>
        <comment>indicator FC-T1 text</comment>
        <translation type="unfinished">Nhập cảnh theo diện du lịch hoặc không có visa lao động, hoặc được dặn phải nói gì ở cửa khẩu</translation>
    </message>
    <message>
        <source>Coached for border</source>
        <comment>indicator FC-T1 label</comment>
        <translation type="unfinished">Được dặn ở cửa khẩu</translation>
    </message>
    <message>
        <source>The destination changed on the way, or a flight was followed by a drive into another country</source>
        <comment>indicator FC-T2 text</comment>
        <translation type="unfinished">Điểm đến thay đổi trên đường, hoặc sau chuyến bay là một chuyến xe sang nước khác</translation>
    </message>
    <message>
        <source>Destination changed</source>
        <comment>indicator FC-T2 label</comment>
        <translation type="unfinished">Đổi điểm đến</translation>
    </message>
    <message>
        <source>Was met by people they did not know, passed from driver to driver, with the phone taken on the way</source>
        <comment>indicator FC-T3 text</comment>
        <translation type="unfinished">Được những người không quen đón, chuyển từ người lái xe này sang người lái xe khác, điện thoại bị lấy trên đường</translation>
    </message>
    <message>
        <source>Passed between drivers</source>
        <comment>indicator FC-T3 label</comment>
        <translation type="unfinished">Chuyển qua nhiều lái xe</translation>
    </message>
    <message>
        <source>The stamp in the passport is irregular, or an official arranged the entry</source>
        <comment>indicator FC-T4 text</comment>
        <translation type="unfinished">Con dấu trong hộ chiếu có điểm bất thường, hoặc một nhân viên nhà nước đã sắp xếp việc nhập cảnh</translation>
    </message>
    <message>
        <source>Irregular entry stamp</source>
        <comment>indicator FC-T4 label</comment>
        <translation type="unfinished">Dấu nhập cảnh bất thường</translation>
    </message>
    <message>
        <source>Real and forged papers were mixed, a boarding pass was exchanged, or papers were kept from the person</source>
        <comment>indicator FC-T5 text</comment>
        <translation type="unfinished">Giấy tờ thật lẫn giấy tờ giả, thẻ lên máy bay bị tráo, hoặc giấy tờ không được đưa cho người ấy</translation>
    </message>
    <message>
        <source>Papers tampered with</source>
        <comment>indicator FC-T5 label</comment>
        <translation type="unfinished">Giấy tờ bị sửa, tráo</translation>
    </message>
    <message>
        <source>Passport or papers were taken on arrival</source>
        <comment>indicator FC-A1 text</comment>
        <translation type="unfinished">Hộ chiếu hoặc giấy tờ bị lấy khi đến nơi</translation>
    </message>
    <message>
        <source>Papers taken</source>
        <comment>indicator FC-A1 label</comment>
        <translation type="unfinished">Giấy tờ bị lấy</translation>
    </message>
    <message>
        <source>Learned only on arrival that the work was online fraud</source>
        <comment>indicator FC-A2 text</comment>
        <translation type="unfinished">Chỉ khi đến nơi mới biết công việc là lừa đảo qua mạng</translation>
    </message>
    <message>
        <source>Learned on arrival</source>
        <comment>indicator FC-A2 label</comment>
        <translation type="unfinished">Đến nơi mới biết</translation>
    </message>
    <message>
        <source>Was told that they had been sold or belonged to the company, or was resold</source>
        <comment>indicator FC-A3 text</comment>
        <translation type="unfinished">Bị nói rằng mình đã bị bán hoặc thuộc về công ty, hoặc bị bán lại</translation>
    </message>
    <message>
        <source>Sold or resold</source>
        <comment>indicator FC-A3 label</comment>
        <translation type="unfinished">Bị bán hoặc bán lại</translation>
    </message>
    <message>
        <source>Had to sign a contract with a penalty or a payment for leaving</source>
        <comment>indicator FC-A4 text</comment>
        <translation type="unfinished">Phải ký hợp đồng có phạt hoặc phải trả tiền nếu rời đi</translation>
    </message>
    <message>
        <source>Penalty for leaving</source>
        <comment>indicator FC-A4 label</comment>
        <translation type="unfinished">Phạt nếu rời đi</translation>
    </message>
    <message>
        <source>The place had fences, wire, barred windows, guards, cameras or lifts under control, or was a flat they could not leave</source>
        <comment>indicator FC-P1 text</comment>
        <translation type="unfinished">Nơi đó có hàng rào, dây thép, cửa sổ có chấn song, người canh gác, máy quay hoặc thang máy bị kiểm soát, hoặc là một căn hộ mà không thể rời khỏi</translation>
    </message>
    <message>
        <source>Guarded place</source>
        <comment>indicator FC-P1 label</comment>
        <translation type="unfinished">Nơi bị canh giữ</translation>
    </message>
    <message>
        <source>Was told or forced to do unlawful acts</source>
        <comment>indicator P-FC text</comment>
        <translation type="unfinished">Bị bảo làm hoặc bị ép làm việc trái luật</translation>
    </message>
    <message>
        <source>Forced unlawful acts</source>
        <comment>indicator P-FC label</comment>
        <translation type="unfinished">Bị ép làm việc trái luật</translation>
    </message>
    <message>
        <source>Worked with scripts, made-up profiles, several phones or SIM cards, lists of targets, translation tools or a staged room</source>
        <comment>indicator FC-W1 text</comment>
        <translation type="unfinished">Làm việc với kịch bản, tài khoản mạng giả, nhiều điện thoại hoặc thẻ SIM, danh sách người bị nhắm đến, công cụ dịch hoặc một căn phòng dàn dựng</translation>
    </message>
    <message>
        <source>Scripts and profiles</source>
        <comment>indicator FC-W1 label</comment>
        <translation type="unfinished">Kịch bản và tài khoản</translation>
    </message>
    <message>
        <source>Had to reach a number of people or an amount of money each day or month</source>
        <comment>indicator FC-W2 text</comment>
        <translation type="unfinished">Mỗi ngày hoặc mỗi tháng phải đạt một số người hoặc một số tiền</translation>
    </message>
    <message>
        <source>Daily targets</source>
        <comment>indicator FC-W2 label</comment>
        <translation type="unfinished">Chỉ tiêu hằng ngày</translation>
    </message>
    <message>
        <source>Worked 12 hours a day or more, most days, with little sleep</source>
        <comment>indicator FC-W3 text</comment>
        <translation type="unfinished">Làm việc từ 12 giờ một ngày trở lên, hầu như ngày nào cũng vậy, ít được ngủ</translation>
    </message>
    <message>
        <source>Very long hours</source>
        <comment>indicator FC-W3 label</comment>
        <translation type="unfinished">Giờ làm rất dài</translation>
    </message>
    <message>
        <source>Was not paid, pay was kept back, or fines were taken from it</source>
        <comment>indicator FC-W4 text</comment>
        <translation type="unfinished">Không được trả công, bị giữ lại tiền công, hoặc bị trừ tiền phạt vào đó</translation>
    </message>
    <message>
        <source>Pay kept back</source>
        <comment>indicator FC-W4 label</comment>
        <translation type="unfinished">Bị giữ tiền công</translation>
    </message>
    <message>
        <source>Was punished when targets were missed, by beating, electric shock, a dark room, or no food or sleep</source>
        <comment>indicator FC-C1 text</comment>
        <translation type="unfinished">Bị phạt khi không đạt chỉ tiêu, bằng đánh đập, chích điện, nhốt phòng tối, hoặc không cho ăn hay ngủ</translation>
    </message>
    <message>
        <source>Violent punishment</source>
        <comment>indicator FC-C1 label</comment>
        <translation type="unfinished">Trừng phạt bạo lực</translation>
    </message>
    <message>
        <source>Was made to watch or take part when others were punished</source>
        <comment>indicator FC-C2 text</comment>
        <translation type="unfinished">Bị bắt phải xem hoặc tham gia khi người khác bị phạt</translation>
    </message>
    <message>
        <source>Made to watch</source>
        <comment>indicator FC-C2 label</comment>
        <translation type="unfinished">Bị bắt phải xem</translation>
    </message>
    <message>
        <source>The phone was watched or taken, calls home followed a script, or untrue words were demanded</source>
        <comment>indicator FC-C3 text</comment>
        <translation type="unfinished">Điện thoại bị theo dõi hoặc bị lấy, gọi về nhà phải theo kịch bản, hoặc bị buộc nói những điều không đúng</translation>
    </message>
    <message>
        <source>Calls controlled</source>
        <comment>indicator FC-C3 label</comment>
        <translation type="unfinished">Cuộc gọi bị kiểm soát</translation>
    </message>
    <message>
        <source>Money was demanded from the family</source>
        <comment>indicator FC-C4 text</comment>
        <translation type="unfinished">Gia đình bị đòi tiền</translation>
    </message>
    <message>
        <source>Ransom from family</source>
        <comment>indicator FC-C4 label</comment>
        <translation type="unfinished">Đòi gia đình tiền chuộc</translation>
    </message>
    <message>
        <source>Was threatened with police, prosecution, deportation or sale to a worse place, or told that the police were paid</source>
        <comment>indicator FC-C5 text</comment>
        <translation type="unfinished">Bị đe dọa bằng cảnh sát, truy tố, trục xuất hoặc bán đến nơi tệ hơn, hoặc bị nói rằng cảnh sát đã được trả tiền</translation>
    </message>
    <message>
        <source>Threats of police</source>
        <comment>indicator FC-C5 label</comment>
        <translation type="unfinished">Đe dọa bằng cảnh sát</translation>
    </message>
    <message>
        <source>Sexual violence, or a threat of or a transfer into sexual exploitation</source>
        <comment>indicator FC-C6 text</comment>
        <translation type="unfinished">Bạo lực tình dục, hoặc bị đe dọa hay bị chuyển sang bóc lột tình dục</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <comment>indicator FC-C6 label</comment>
        <translation type="unfinished">Bạo lực tình dục</translation>
    </message>
    <message>
        <source>Was threatened with the removal of an organ</source>
        <comment>indicator FC-C7 text</comment>
        <translation type="unfinished">Bị đe dọa lấy nội tạng</translation>
    </message>
    <message>
        <source>Organ threat</source>
        <comment>indicator FC-C7 label</comment>
        <translation type="unfinished">Đe dọa lấy nội tạng</translation>
    </message>
    <message>
        <source>Left by escape, payment, raid or mass release, or was left at a border without papers, money or care</source>
        <comment>indicator FC-E1 text</comment>
        <translation type="unfinished">Rời khỏi đó bằng cách trốn đi, trả tiền, trong cuộc đột kích hoặc khi nhiều người được thả cùng lúc, hoặc bị bỏ lại ở biên giới không giấy tờ, không tiền hoặc không ai chăm sóc</translation>
    </message>
    <message>
        <source>Escaped or released</source>
        <comment>indicator FC-E1 label</comment>
        <translation type="unfinished">Trốn thoát hoặc được thả</translation>
    </message>
    <message>
        <source>May be moved to another place of the same kind if nobody helps</source>
        <comment>indicator FC-E2 text</comment>
        <translation type="unfinished">Có thể bị đưa đến một nơi khác cùng loại nếu không ai giúp</translation>
    </message>
    <message>
        <source>May be moved</source>
        <comment>indicator FC-E2 label</comment>
        <translation type="unfinished">Có thể bị đưa đi</translation>
    </message>
    <message>
        <source>Children were held or worked there</source>
        <comment>indicator FC-X1 text</comment>
        <translation type="unfinished">Có trẻ em bị giữ hoặc làm việc ở đó</translation>
    </message>
    <message>
        <source>Children there</source>
        <comment>indicator FC-X1 label</comment>
        <translation type="unfinished">Có trẻ em ở đó</translation>
    </message>
    <message>
        <source>Someone is in danger now.</source>
        <comment>rule URG-DANGER text</comment>
        <translation type="unfinished">Có người đang gặp nguy hiểm.</translation>
    </message>
    <message>
        <source>Severe violence, a threat of it, or a risk of being moved on was said or seen.</source>
        <comment>rule URG-VIOLENCE text</comment>
        <translation type="unfinished">Đã nói đến hoặc đã thấy bạo lực nghiêm trọng, lời đe dọa dùng bạo lực, hoặc nguy cơ bị đưa đi nơi khác.</translation>
    </message>
    <message>
        <source>A way of control was said or seen. One is enough to ask for protection.</source>
        <comment>rule REF-MEANS text</comment>
        <translation type="unfinished">Đã nói đến hoặc đã thấy một cách khống chế. Một điều là đủ để đề nghị bảo vệ.</translation>
    </message>
    <message>
        <source>A sign of exploitation was said or seen. One is enough to ask for protection.</source>
        <comment>rule REF-PURPOSE text</comment>
        <translation type="unfinished">Đã nói đến hoặc đã thấy một dấu hiệu bóc lột. Một điều là đủ để đề nghị bảo vệ.</translation>
    </message>
    <message>
        <source>The person is or may be under 18. No way of control needs to be shown for a child.</source>
        <comment>rule REF-CHILD text</comment>
        <translation type="unfinished">Người ấy dưới 18 tuổi hoặc có thể dưới 18 tuổi. Với trẻ em, không cần cho thấy cách khống chế nào.</translation>
    </message>
    <message>
        <source>How the person was recruited or moved was said or seen. A specialist can talk about the rest when it is safe.</source>
        <comment>rule SPEC-ACT text</comment>
        <translation type="unfinished">Đã nói đến hoặc đã thấy người ấy được tuyển mộ hoặc bị đưa đi như thế nào. Chuyên gia có thể nói về phần còn lại khi đã an toàn.</translation>
    </message>
    <message>
        <source>Circumstances were said or seen that others could have used. A specialist can talk about them when it is safe.</source>
        <comment>rule SPEC-VULN text</comment>
        <translation type="unfinished">Đã nói đến hoặc đã thấy những hoàn cảnh mà người khác có thể đã lợi dụng. Chuyên gia có thể nói về những điều đó khi đã an toàn.</translation>
    </message>
    <message>
        <source>Urgent protection now</source>
        <comment>outcome urgent_protection title</comment>
        <translation type="unfinished">Cần bảo vệ khẩn cấp ngay</translation>
    </message>
    <message>
        <source>Safety comes first. Stay near, see to medical help, and call the first service on the list. Nothing has to be proven for this. Ask that detention, charges, removal and fines wait. You decide neither guilt nor status; others do that later, with more time.</source>
        <comment>outcome urgent_protection text</comment>
        <translation type="unfinished">An toàn là trước hết. Hãy ở gần, lo việc chăm sóc y tế, và gọi nơi hỗ trợ đầu tiên trong danh sách. Không cần chứng minh điều gì để làm việc này. Hãy đề nghị tạm dừng việc giam giữ, buộc tội, trục xuất và phạt tiền. Bạn không quyết định chuyện có tội hay không, cũng không quyết định tư cách pháp lý; việc đó người khác làm sau, khi có nhiều thời gian hơn.</translation>
    </message>
    <message>
        <source>Refer to protection</source>
        <comment>outcome refer title</comment>
        <translation type="unfinished">Chuyển gửi để được bảo vệ</translation>
    </message>
    <message>
        <source>What was said or seen is enough to ask for protection. Nothing has to be proven for this. Tell the person who can help and let them choose what is shared. Ask that detention, charges, removal and fines wait. You decide neither guilt nor status.</source>
        <comment>outcome refer text</comment>
        <translation type="unfinished">Những gì đã nói hoặc đã thấy là đủ để đề nghị bảo vệ. Không cần chứng minh điều gì để làm việc này. Hãy cho người ấy biết ai có thể giúp và để người ấy chọn điều gì được chia sẻ. Hãy đề nghị tạm dừng việc giam giữ, buộc tội, trục xuất và phạt tiền. Bạn không quyết định chuyện có tội hay không, cũng không quyết định tư cách pháp lý.</translation>
    </message>
    <message>
        <source>Ask a specialist</source>
        <comment>outcome refer_specialist title</comment>
        <translation type="unfinished">Hỏi chuyên gia</translation>
    </message>
    <message>
        <source>Something was said or seen that deserves more time and a trained person, when it is safe. Tell the person who can help, now or later, and let them choose. Keep the door open for another talk. You decide neither guilt nor status.</source>
        <comment>outcome refer_specialist text</comment>
        <translation type="unfinished">Có điều đã nói hoặc đã thấy cần thêm thời gian và một người được đào tạo, khi đã an toàn. Hãy cho người ấy biết ai có thể giúp, bây giờ hoặc sau này, và để người ấy chọn. Hãy để ngỏ cho một cuộc trò chuyện khác. Bạn không quyết định chuyện có tội hay không, cũng không quyết định tư cách pháp lý.</translation>
    </message>
    <message>
        <source>Nothing recorded so far</source>
        <comment>outcome no_indication_recorded title</comment>
        <translation type="unfinished">Đến nay chưa ghi nhận gì</translation>
    </message>
    <message>
        <source>So far nothing was recorded that leads to one of the other steps. People often speak later, when they feel safe. Give the information and a contact, and leave the door open. This is no finding about the person. You decide neither guilt nor status.</source>
        <comment>outcome no_indication_recorded text</comment>
        <translation type="unfinished">Đến nay chưa ghi nhận điều gì dẫn đến một trong các bước khác. Nhiều người nói ra về sau, khi họ thấy an toàn. Hãy đưa thông tin và một nơi liên hệ, và luôn để ngỏ cánh cửa. Đây không phải là kết luận về người ấy. Bạn không quyết định chuyện có tội hay không, cũng không quyết định tư cách pháp lý.</translation>
    </message>
</context>
</TS>
