<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>forced-criminality</name>
    <message>
        <source>Possible forced criminality</source>
        <comment>title</comment>
        <translation type="unfinished">可能被迫做违法的事</translation>
    </message>
    <message>
        <source>The offer came through social media, messages, a job site, a friend or a relative, and the recruiter was never met</source>
        <comment>indicator FC-R1 text</comment>
        <translation type="unfinished">招工机会来自社交媒体、消息、求职网站、朋友或亲戚，从未见过招募的人</translation>
    </message>
    <message>
        <source>Online job offer</source>
        <comment>indicator FC-R1 label</comment>
        <translation type="unfinished">网上招工</translation>
    </message>
    <message>
        <source>Was promised office, call-centre, computer, translation, casino or hotel work with pay far above the usual and few requirements</source>
        <comment>indicator FC-R2 text</comment>
        <translation type="unfinished">被许诺办公室、呼叫中心、电脑、翻译、赌场或酒店的工作，工资远高于一般水平，要求很少</translation>
    </message>
    <message>
        <source>Unusual promise</source>
        <comment>indicator FC-R2 label</comment>
        <translation type="unfinished">不寻常的许诺</translation>
    </message>
    <message>
        <source>The employer paid for the ticket or visa and later claimed the money as a debt</source>
        <comment>indicator FC-R3 text</comment>
        <translation type="unfinished">雇主付了票或签证的钱，后来把这笔钱当作债来要</translation>
    </message>
    <message>
        <source>Travel debt</source>
        <comment>indicator FC-R3 label</comment>
        <translation type="unfinished">路费变成债</translation>
    </message>
    <message>
        <source>Was recruited while abroad, or stopped in another city for an interview and was then moved on</source>
        <comment>indicator FC-R4 text</comment>
        <translation type="unfinished">在国外时被招募，或在另一个城市停下来面试，然后被转走</translation>
    </message>
    <message>
        <source>Moved through hub</source>
        <comment>indicator FC-R4 label</comment>
        <translation type="unfinished">经中转地转走</translation>
    </message>
    <message>
        <source>Is educated, used to computers or speaks several languages; such a background does not speak against exploitation</source>
        <comment>indicator FC-R5 text</comment>
        <translation type="unfinished">受过教育、会用电脑或会说几种语言；这样的背景并不表示没有剥削</translation>
    </message>
    <message>
        <source>Skilled background</source>
        <comment>indicator FC-R5 label</comment>
        <translation type="unfinished">有技能的背景</translation>
    </message>
    <message>
        <source>Entered as a tourist or without a visa for a job, or was told what to say at the border</source>
        <comment>indicator FC-T1 text</comment>
        <translation type="unfinished">以游客身份或没有工作签证入境，或有人教在边境该说什么</translation>
    </message>
    <message>
        <source>Coached for border</source>
        <comment>indicator FC-T1 label</comment>
        <translation type="unfinished">被教边境怎么说</translation>
    </message>
    <message>
        <source>The destination changed on the way, or a flight was followed by a drive into another country</source>
        <comment>indicator FC-T2 text</comment>
        <translation type="unfinished">目的地在路上变了，或坐飞机之后又坐车进入另一个国家</translation>
    </message>
    <message>
        <source>Destination changed</source>
        <comment>indicator FC-T2 label</comment>
        <translation type="unfinished">目的地变了</translation>
    </message>
    <message>
        <source>Was met by people they did not know, passed from driver to driver, with the phone taken on the way</source>
        <comment>indicator FC-T3 text</comment>
        <translation type="unfinished">由不认识的人来接，从一个司机转给另一个司机，路上手机被拿走</translation>
    </message>
    <message>
        <source>Passed between drivers</source>
        <comment>indicator FC-T3 label</comment>
        <translation type="unfinished">在司机之间转手</translation>
    </message>
    <message>
        <source>The stamp in the passport is irregular, or an official arranged the entry</source>
        <comment>indicator FC-T4 text</comment>
        <translation type="unfinished">护照上的章不正常，或由官员安排入境</translation>
    </message>
    <message>
        <source>Irregular entry stamp</source>
        <comment>indicator FC-T4 label</comment>
        <translation type="unfinished">入境章不正常</translation>
    </message>
    <message>
        <source>Real and forged papers were mixed, a boarding pass was exchanged, or papers were kept from the person</source>
        <comment>indicator FC-T5 text</comment>
        <translation type="unfinished">真证件和假证件混在一起，登机牌被换，或证件不给本人</translation>
    </message>
    <message>
        <source>Papers tampered with</source>
        <comment>indicator FC-T5 label</comment>
        <translation type="unfinished">证件被动过</translation>
    </message>
    <message>
        <source>Passport or papers were taken on arrival</source>
        <comment>indicator FC-A1 text</comment>
        <translation type="unfinished">到达时护照或证件被拿走</translation>
    </message>
    <message>
        <source>Papers taken</source>
        <comment>indicator FC-A1 label</comment>
        <translation type="unfinished">证件被拿走</translation>
    </message>
    <message>
        <source>Learned only on arrival that the work was online fraud</source>
        <comment>indicator FC-A2 text</comment>
        <translation type="unfinished">到达后才知道，工作是网络诈骗</translation>
    </message>
    <message>
        <source>Learned on arrival</source>
        <comment>indicator FC-A2 label</comment>
        <translation type="unfinished">到达后才知道</translation>
    </message>
    <message>
        <source>Was told that they had been sold or belonged to the company, or was resold</source>
        <comment>indicator FC-A3 text</comment>
        <translation type="unfinished">有人说已经把对方卖掉或对方属于公司，或被转卖</translation>
    </message>
    <message>
        <source>Sold or resold</source>
        <comment>indicator FC-A3 label</comment>
        <translation type="unfinished">被卖或被转卖</translation>
    </message>
    <message>
        <source>Had to sign a contract with a penalty or a payment for leaving</source>
        <comment>indicator FC-A4 text</comment>
        <translation type="unfinished">不得不签合同，离开要受罚或付钱</translation>
    </message>
    <message>
        <source>Penalty for leaving</source>
        <comment>indicator FC-A4 label</comment>
        <translation type="unfinished">离开要受罚</translation>
    </message>
    <message>
        <source>The place had fences, wire, barred windows, guards, cameras or lifts under control, or was a flat they could not leave</source>
        <comment>indicator FC-P1 text</comment>
        <translation type="unfinished">那个地方有围栏、铁丝网、装铁栏的窗户、看守、摄像头或受控制的电梯，或是不能离开的公寓</translation>
    </message>
    <message>
        <source>Guarded place</source>
        <comment>indicator FC-P1 label</comment>
        <translation type="unfinished">有看守的地方</translation>
    </message>
    <message>
        <source>Was told or forced to do unlawful acts</source>
        <comment>indicator P-FC text</comment>
        <translation type="unfinished">被吩咐或被迫做违法的事</translation>
    </message>
    <message>
        <source>Forced unlawful acts</source>
        <comment>indicator P-FC label</comment>
        <translation type="unfinished">被迫做违法的事</translation>
    </message>
    <message>
        <source>Worked with scripts, made-up profiles, several phones or SIM cards, lists of targets, translation tools or a staged room</source>
        <comment>indicator FC-W1 text</comment>
        <translation type="unfinished">工作时用话术稿、编造的个人资料、多部手机或多张 SIM 卡、目标名单、翻译工具或布置好的房间</translation>
    </message>
    <message>
        <source>Scripts and profiles</source>
        <comment>indicator FC-W1 label</comment>
        <translation type="unfinished">话术稿和资料</translation>
    </message>
    <message>
        <source>Had to reach a number of people or an amount of money each day or month</source>
        <comment>indicator FC-W2 text</comment>
        <translation type="unfinished">每天或每月必须达到一定的人数或金额</translation>
    </message>
    <message>
        <source>Daily targets</source>
        <comment>indicator FC-W2 label</comment>
        <translation type="unfinished">每天的目标</translation>
    </message>
    <message>
        <source>Worked 12 hours a day or more, most days, with little sleep</source>
        <comment>indicator FC-W3 text</comment>
        <translation type="unfinished">大多数日子每天工作 12 小时或更久，睡得很少</translation>
    </message>
    <message>
        <source>Very long hours</source>
        <comment>indicator FC-W3 label</comment>
        <translation type="unfinished">工作时间很长</translation>
    </message>
    <message>
        <source>Was not paid, pay was kept back, or fines were taken from it</source>
        <comment>indicator FC-W4 text</comment>
        <translation type="unfinished">没有拿到工资、工资被扣住，或罚款从工资里扣</translation>
    </message>
    <message>
        <source>Pay kept back</source>
        <comment>indicator FC-W4 label</comment>
        <translation type="unfinished">工资被扣住</translation>
    </message>
    <message>
        <source>Was punished when targets were missed, by beating, electric shock, a dark room, or no food or sleep</source>
        <comment>indicator FC-C1 text</comment>
        <translation type="unfinished">没有达到目标就受惩罚：殴打、电击、关黑屋，或不给吃、不让睡</translation>
    </message>
    <message>
        <source>Violent punishment</source>
        <comment>indicator FC-C1 label</comment>
        <translation type="unfinished">暴力惩罚</translation>
    </message>
    <message>
        <source>Was made to watch or take part when others were punished</source>
        <comment>indicator FC-C2 text</comment>
        <translation type="unfinished">别人受惩罚时，被迫观看或参与</translation>
    </message>
    <message>
        <source>Made to watch</source>
        <comment>indicator FC-C2 label</comment>
        <translation type="unfinished">被迫观看</translation>
    </message>
    <message>
        <source>The phone was watched or taken, calls home followed a script, or untrue words were demanded</source>
        <comment>indicator FC-C3 text</comment>
        <translation type="unfinished">手机被监视或拿走，打电话回家要照稿子说，或被要求说不真实的话</translation>
    </message>
    <message>
        <source>Calls controlled</source>
        <comment>indicator FC-C3 label</comment>
        <translation type="unfinished">通话受控制</translation>
    </message>
    <message>
        <source>Money was demanded from the family</source>
        <comment>indicator FC-C4 text</comment>
        <translation type="unfinished">有人向家人要钱</translation>
    </message>
    <message>
        <source>Ransom from family</source>
        <comment>indicator FC-C4 label</comment>
        <translation type="unfinished">向家人要赎金</translation>
    </message>
    <message>
        <source>Was threatened with police, prosecution, deportation or sale to a worse place, or told that the police were paid</source>
        <comment>indicator FC-C5 text</comment>
        <translation type="unfinished">被威胁要叫警察、起诉、遣返或卖到更糟的地方，或有人说警察收了钱</translation>
    </message>
    <message>
        <source>Threats of police</source>
        <comment>indicator FC-C5 label</comment>
        <translation type="unfinished">用警察威胁</translation>
    </message>
    <message>
        <source>Sexual violence, or a threat of or a transfer into sexual exploitation</source>
        <comment>indicator FC-C6 text</comment>
        <translation type="unfinished">性暴力，或被威胁受性剥削，或被转去受性剥削</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <comment>indicator FC-C6 label</comment>
        <translation type="unfinished">性暴力</translation>
    </message>
    <message>
        <source>Was threatened with the removal of an organ</source>
        <comment>indicator FC-C7 text</comment>
        <translation type="unfinished">被威胁要摘取器官</translation>
    </message>
    <message>
        <source>Organ threat</source>
        <comment>indicator FC-C7 label</comment>
        <translation type="unfinished">器官威胁</translation>
    </message>
    <message>
        <source>Left by escape, payment, raid or mass release, or was left at a border without papers, money or care</source>
        <comment>indicator FC-E1 text</comment>
        <translation type="unfinished">通过逃跑、付钱、突击搜查或集体释放离开，或被留在边境，没有证件、钱或照顾</translation>
    </message>
    <message>
        <source>Escaped or released</source>
        <comment>indicator FC-E1 label</comment>
        <translation type="unfinished">逃出或获释</translation>
    </message>
    <message>
        <source>May be moved to another place of the same kind if nobody helps</source>
        <comment>indicator FC-E2 text</comment>
        <translation type="unfinished">如果没有人帮助，可能会被转到另一个同类的地方</translation>
    </message>
    <message>
        <source>May be moved</source>
        <comment>indicator FC-E2 label</comment>
        <translation type="unfinished">可能被转走</translation>
    </message>
    <message>
        <source>Children were held or worked there</source>
        <comment>indicator FC-X1 text</comment>
        <translation type="unfinished">有孩子被关在那里，或在那里工作</translation>
    </message>
    <message>
        <source>Children there</source>
        <comment>indicator FC-X1 label</comment>
        <translation type="unfinished">那里有孩子</translation>
    </message>
    <message>
        <source>Someone is in danger now.</source>
        <comment>rule URG-DANGER text</comment>
        <translation type="unfinished">现在有人有危险。</translation>
    </message>
    <message>
        <source>Severe violence, a threat of it, or a risk of being moved on was said or seen.</source>
        <comment>rule URG-VIOLENCE text</comment>
        <translation type="unfinished">说到或看到严重的暴力、暴力的威胁，或被转走的危险。</translation>
    </message>
    <message>
        <source>A way of control was said or seen. One is enough to ask for protection.</source>
        <comment>rule REF-MEANS text</comment>
        <translation type="unfinished">说到或看到一种控制方式。有一种就足以请求保护。</translation>
    </message>
    <message>
        <source>A sign of exploitation was said or seen. One is enough to ask for protection.</source>
        <comment>rule REF-PURPOSE text</comment>
        <translation type="unfinished">说到或看到一种剥削的迹象。有一种就足以请求保护。</translation>
    </message>
    <message>
        <source>The person is or may be under 18. No way of control needs to be shown for a child.</source>
        <comment>rule REF-CHILD text</comment>
        <translation type="unfinished">对方未满或可能未满 18 岁。对孩子，不需要显示有控制方式。</translation>
    </message>
    <message>
        <source>How the person was recruited or moved was said or seen. A specialist can talk about the rest when it is safe.</source>
        <comment>rule SPEC-ACT text</comment>
        <translation type="unfinished">说到或看到对方是怎样被招募或转移的。其余的，可以等安全时由专业人员来谈。</translation>
    </message>
    <message>
        <source>Circumstances were said or seen that others could have used. A specialist can talk about them when it is safe.</source>
        <comment>rule SPEC-VULN text</comment>
        <translation type="unfinished">说到或看到可能被别人利用的处境。这些可以等安全时由专业人员来谈。</translation>
    </message>
    <message>
        <source>Urgent protection now</source>
        <comment>outcome urgent_protection title</comment>
        <translation type="unfinished">现在就需要紧急保护</translation>
    </message>
    <message>
        <source>Safety comes first. Stay near, see to medical help, and call the first service on the list. Nothing has to be proven for this. Ask that detention, charges, removal and fines wait. You decide neither guilt nor status; others do that later, with more time.</source>
        <comment>outcome urgent_protection text</comment>
        <translation type="unfinished">安全第一。请留在附近，安排医疗帮助，联系名单上的第一个服务机构。为此不需要证明什么。请求暂缓羁押、指控、遣送和罚款。您不判定有罪无罪，也不判定法律身份；那由别人以后用更多时间来做。</translation>
    </message>
    <message>
        <source>Refer to protection</source>
        <comment>outcome refer title</comment>
        <translation type="unfinished">转介到保护机构</translation>
    </message>
    <message>
        <source>What was said or seen is enough to ask for protection. Nothing has to be proven for this. Tell the person who can help and let them choose what is shared. Ask that detention, charges, removal and fines wait. You decide neither guilt nor status.</source>
        <comment>outcome refer text</comment>
        <translation type="unfinished">说到或看到的，足以请求保护。为此不需要证明什么。请告诉对方谁能帮忙，并由对方选择分享什么。请求暂缓羁押、指控、遣送和罚款。您不判定有罪无罪，也不判定法律身份。</translation>
    </message>
    <message>
        <source>Ask a specialist</source>
        <comment>outcome refer_specialist title</comment>
        <translation type="unfinished">请专业人员来谈</translation>
    </message>
    <message>
        <source>Something was said or seen that deserves more time and a trained person, when it is safe. Tell the person who can help, now or later, and let them choose. Keep the door open for another talk. You decide neither guilt nor status.</source>
        <comment>outcome refer_specialist text</comment>
        <translation type="unfinished">说到或看到的一些内容，值得在安全时花更多时间，由受过培训的人来谈。请告诉对方现在或以后谁能帮忙，并由对方选择。请留着门，以后还可以再谈。您不判定有罪无罪，也不判定法律身份。</translation>
    </message>
    <message>
        <source>Nothing recorded so far</source>
        <comment>outcome no_indication_recorded title</comment>
        <translation type="unfinished">目前没有记录到什么</translation>
    </message>
    <message>
        <source>So far nothing was recorded that leads to one of the other steps. People often speak later, when they feel safe. Give the information and a contact, and leave the door open. This is no finding about the person. You decide neither guilt nor status.</source>
        <comment>outcome no_indication_recorded text</comment>
        <translation type="unfinished">到目前为止，没有记录到会引向其他步骤的内容。人们常常在以后觉得安全时才讲。请给信息和联系方式，并留着门。这不是对这个人的结论。您不判定有罪无罪，也不判定法律身份。</translation>
    </message>
</context>
</TS>
