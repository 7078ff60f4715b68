<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AfterTalk</name>
    <message>
        <source>What the next officer should know</source>
        <extracomment>Card that opens a page: the summary for the next officer</extracomment>
        <translation type="unfinished">下一位工作人员需要知道的</translation>
    </message>
    <message>
        <source>What was told, what was left, and who may know. Nobody should have to ask it again.</source>
        <extracomment>Left: put off for another day</extracomment>
        <translation type="unfinished">讲过什么，留下了什么，谁可以知道。不应该让任何人再问一遍。</translation>
    </message>
    <message>
        <source>Write-up</source>
        <extracomment>Card that opens a page: complete the notes after the talk; noun</extracomment>
        <translation type="unfinished">整理笔记</translation>
    </message>
    <message>
        <source>Something is half written there.</source>
        <extracomment>There: in the write-up; a note is begun and not kept yet</extracomment>
        <translation type="unfinished">那里有内容只写了一半。</translation>
    </message>
    <message>
        <source>Complete the notes, and tie each indicator to what it stands on.</source>
        <extracomment>Stands on: the words or the sight that support it</extracomment>
        <translation type="unfinished">补全笔记，并把每个迹象和它的依据关联起来。</translation>
    </message>
    <message>
        <source>To read with the supervisor</source>
        <extracomment>Card that opens a page for the officer and the supervisor</extracomment>
        <translation type="unfinished">与主管一起看</translation>
    </message>
    <message>
        <source>What was recorded, the words behind it, how it was held. For the two of you alone.</source>
        <extracomment>It was held: the conversation; two: officer and supervisor</extracomment>
        <translation type="unfinished">记录了什么、背后的原话、交谈是怎样进行的。只给你们两位看。</translation>
    </message>
</context>
<context>
    <name>AgencyChanges</name>
    <message>
        <source>What your agency has changed</source>
        <extracomment>Title: in the questions and cards</extracomment>
        <translation type="unfinished">您的单位改了哪些内容</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button, keep short: read it another time</extracomment>
        <translation type="unfinished">稍后</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished">我看过了</translation>
    </message>
    <message>
        <source>As a whole</source>
        <extracomment>Stands for a title: what changed concerns the whole set</extracomment>
        <translation type="unfinished">整体</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>%1 is the wording until now</extracomment>
        <translation type="unfinished">之前：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1 is the new wording</extracomment>
        <translation type="unfinished">现在：%1</translation>
    </message>
    <message>
        <source>The same words, offered at another time or in another order.</source>
        <extracomment>Of a question: only when it comes has changed</extracomment>
        <translation type="unfinished">文字相同，只是出现的时间或顺序不同。</translation>
    </message>
</context>
<context>
    <name>AgencyFile</name>
    <message>
        <source>is signed by someone whom this tablet was not told to trust</source>
        <extracomment>Ends a sentence that begins “The directory … of your agency” or “The file …”</extracomment>
        <translation type="unfinished">是由这台平板没有设为信任的人签名的</translation>
    </message>
    <message>
        <source>was damaged, or changed after it was signed</source>
        <extracomment>Ends a sentence that begins “The directory … of your agency” or “The file …”</extracomment>
        <translation type="unfinished">已损坏，或在签名后被改动</translation>
    </message>
    <message>
        <source>was made for a newer version of this app</source>
        <extracomment>Ends a sentence that begins “The directory … of your agency” or “The file …”</extracomment>
        <translation type="unfinished">是为这个应用的更新版本制作的</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>Ends a sentence that begins “The directory … of your agency” or “The file …”</extracomment>
        <translation type="unfinished">无法读取</translation>
    </message>
    <message>
        <source>is not a protocol, an indicator set, a coach or a set of cards of that name</source>
        <extracomment>Ends “The content … of your agency”; a coach: rules that look at questions, no person</extracomment>
        <translation type="unfinished">不是叫这个名字的谈话指引、迹象集、提问助手或卡片集</translation>
    </message>
    <message>
        <source>is not a signed file that this app can use</source>
        <extracomment>Ends a sentence that begins “The directory … of your agency” or “The file …”</extracomment>
        <translation type="unfinished">不是这个应用能用的已签名文件</translation>
    </message>
    <message>
        <source>The directory “%1” of your agency %2. Its numbers are missing. Show this to your technician.</source>
        <extracomment>Directory of services, no folder; %1 its name, %2 such as “cannot be read”</extracomment>
        <translation type="unfinished">您单位的名录“%1”%2。因此缺少其中的号码。请给技术人员看。</translation>
    </message>
    <message>
        <source>The built-in ones are used. Show this to your technician.</source>
        <extracomment>Follows a problem with the agency&apos;s settings: “ones” are settings</extracomment>
        <translation type="unfinished">现在使用内置的设置。请给技术人员看。</translation>
    </message>
    <message>
        <source>The folder with your agency&apos;s settings cannot be opened.</source>
        <translation type="unfinished">您单位的设置文件夹打不开。</translation>
    </message>
    <message>
        <source>Your agency&apos;s settings cannot be checked: the key beside them is missing or cannot be used.</source>
        <extracomment>A cryptographic key, a file beside the settings</extracomment>
        <translation type="unfinished">无法核对您单位的设置：旁边的密钥缺失或不能使用。</translation>
    </message>
    <message>
        <source>The file with your agency&apos;s settings %1.</source>
        <extracomment>%1 ends the sentence, such as “cannot be read”</extracomment>
        <translation type="unfinished">您单位的设置文件%1。</translation>
    </message>
    <message>
        <source>The content “%1” of your agency %2. What comes with the app is used instead. Show this to your technician.</source>
        <extracomment>Questions, cards or indicators; %1 the name of a file, %2 such as “cannot be read”</extracomment>
        <translation type="unfinished">您单位的内容“%1”%2。现在改用应用自带的内容。请给技术人员看。</translation>
    </message>
    <message>
        <source>The content of your agency does not fit together (%1) and none of it is used. What comes with the app is used instead. Show this to your technician.</source>
        <extracomment>%1 is the part that does not fit, a technical name</extracomment>
        <translation type="unfinished">您单位的内容彼此对不上（%1），因此全部没有使用。现在改用应用自带的内容。请给技术人员看。</translation>
    </message>
</context>
<context>
    <name>AgencyNews</name>
    <message>
        <source>Your agency has changed what you work with</source>
        <extracomment>Title of a notice: questions, cards or indicators</extracomment>
        <translation type="unfinished">您的单位改了您工作用的内容</translation>
    </message>
    <message>
        <source>Conversations that have begun go on as they were.</source>
        <extracomment>They keep the questions they began with</extracomment>
        <translation type="unfinished">已经开始的交谈照原样继续。</translation>
    </message>
    <message>
        <source>Read it</source>
        <extracomment>Button, keep short: read what has changed</extracomment>
        <translation type="unfinished">看一看</translation>
    </message>
</context>
<context>
    <name>AgencyProblems</name>
    <message>
        <source>Not all of what your agency sent is in use</source>
        <extracomment>Title of a notice: settings, contacts or questions could not be used</extracomment>
        <translation type="unfinished">您单位发来的内容没有全部启用</translation>
    </message>
</context>
<context>
    <name>AskedToStop</name>
    <message>
        <source>They asked to stop</source>
        <extracomment>Chip, keep short; they: the person asked to stop the conversation</extracomment>
        <translation type="unfinished">对方提出停下</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>%1. %2</source>
        <extracomment>Read aloud: %1 the title of a notice, %2 its text</extracomment>
        <translation type="unfinished">%1。%2</translation>
    </message>
</context>
<context>
    <name>BreakPane</name>
    <message>
        <source>We can rest here.</source>
        <extracomment>Said to the person during a break, large, both read it; calm</extracomment>
        <translation type="unfinished">我们可以在这里休息。</translation>
    </message>
    <message>
        <source>Water, air, quiet. As long as it takes. We can also stop.</source>
        <extracomment>Said to the person during a break; air: going outside</extracomment>
        <translation type="unfinished">喝点水，透透气，静一静。需要多久都可以。也可以不谈了。</translation>
    </message>
    <message>
        <source>Go on when ready</source>
        <extracomment>Button, keep short, no pressure: continue when both are ready</extracomment>
        <translation type="unfinished">准备好了再继续</translation>
    </message>
    <message>
        <source>After a break, begin again with an open question. It is easy to slip into narrow ones.</source>
        <extracomment>To the officer; narrow: answered with yes, no or one word</extracomment>
        <translation type="unfinished">休息之后，请用开放式问题重新开始。人很容易不知不觉问窄了。</translation>
    </message>
</context>
<context>
    <name>CalmKeys</name>
    <message>
        <source>Space</source>
        <extracomment>Read aloud for a key: the space bar</extracomment>
        <translation type="unfinished">空格</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>A key, verb: backspace, read aloud</extracomment>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>A key: new line, or confirm</extracomment>
        <translation type="unfinished">回车</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished">收起键盘</translation>
    </message>
    <message>
        <source>Language of the keys</source>
        <extracomment>A key: keyboard layout</extracomment>
        <translation type="unfinished">按键的语言</translation>
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
        <translation type="unfinished">哪张卡片？</translation>
    </message>
    <message>
        <source>The person will see this. To come back, hold both corners with a ring, or press a number key. Then give your PIN.</source>
        <extracomment>To the officer; a ring is drawn in two corners: press on them and hold</extracomment>
        <translation type="unfinished">对方会看到这个。要回来时，请按住两个带圆圈的角，或按一个数字键。然后输入您的 PIN。</translation>
    </message>
    <message>
        <source>A card asks one thing. The person reads it and answers by touch.</source>
        <extracomment>Thing: one question</extracomment>
        <translation type="unfinished">一张卡片只问一件事。对方自己看，用手指点来回答。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, keep short, verb: close this list</extracomment>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>Turn the tablet</source>
        <extracomment>Button, keep short: turn it towards the person, the card appears</extracomment>
        <translation type="unfinished">把平板转过去</translation>
    </message>
    <message>
        <source>%1 First comes a card to try it.</source>
        <extracomment>%1 is a whole sentence such as “The card will be in Khmer.”; it: answering by touch</extracomment>
        <translation type="unfinished">%1 先有一张卡片用来试一试。</translation>
    </message>
    <message>
        <source>Another card</source>
        <extracomment>Button, keep short: choose another card</extracomment>
        <translation type="unfinished">换一张卡片</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Begun on %1</source>
        <extracomment>%1 is a date: the case was begun then</extracomment>
        <translation type="unfinished">开始于 %1</translation>
    </message>
    <message>
        <source>Begun on %1, in %2</source>
        <extracomment>%1 is a date, %2 the language of the conversation</extracomment>
        <translation type="unfinished">开始于 %1，语言：%2</translation>
    </message>
    <message>
        <source>Go on with the conversation</source>
        <extracomment>Button, keep short: continue an unfinished conversation</extracomment>
        <translation type="unfinished">继续这次交谈</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <extracomment>Button, keep short: open one that is closed, to read it</extracomment>
        <translation type="unfinished">打开这次交谈</translation>
    </message>
    <message>
        <source>This case could not be read just now. Nothing is lost. Try again, or ask your technician.</source>
        <translation type="unfinished">刚才没能读取这个个案。什么都没有丢失。请再试一次，或找技术人员。</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <extracomment>Button, keep short: it is the case; opens a list</extracomment>
        <translation type="unfinished">谁看过</translation>
    </message>
    <message>
        <source>Remove this case</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished">移除这个个案</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <extracomment>Name of the list, read aloud: the officer&apos;s cases, no boxes</extracomment>
        <translation type="unfinished">个案</translation>
    </message>
    <message>
        <source>The case was removed.</source>
        <translation type="unfinished">个案已移除。</translation>
    </message>
    <message>
        <source>A legal hold is on this case. It stays until the hold ends.</source>
        <extracomment>By law the case must be kept; it: the case</extracomment>
        <translation type="unfinished">这个个案须依法保留。在保留结束之前，它会留着。</translation>
    </message>
    <message>
        <source>The case could not be removed just now. It is still whole. Try again, or ask your technician.</source>
        <extracomment>Whole: nothing of it was removed</extracomment>
        <translation type="unfinished">刚才没能移除这个个案。它仍然完整。请再试一次，或找技术人员。</translation>
    </message>
    <message>
        <source>The cases could not be read just now. Nothing is lost. Try again, or ask your technician.</source>
        <translation type="unfinished">刚才没能读取个案。什么都没有丢失。请再试一次，或找技术人员。</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <extracomment>Label of a search field, verb</extracomment>
        <translation type="unfinished">搜索笔记</translation>
    </message>
    <message>
        <source>More cases may fit. One word more finds fewer.</source>
        <extracomment>Under the search: not all results are shown</extracomment>
        <translation type="unfinished">可能还有更多个案符合。多加一个词，范围会小一些。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">没有找到</translation>
    </message>
    <message>
        <source>Try fewer or other words, or all cases.</source>
        <extracomment>Advice for the search: fewer search words, or the filter “All”</extracomment>
        <translation type="unfinished">请少用几个词，换别的词，或看全部个案。</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Urgent protection now</source>
        <extracomment>Outcome of a case, in a list: protection is urgent</extracomment>
        <translation type="unfinished">现在就需要紧急保护</translation>
    </message>
    <message>
        <source>Refer to protection</source>
        <extracomment>Outcome of a case, in a list: to be referred to a protection service</extracomment>
        <translation type="unfinished">转介到保护机构</translation>
    </message>
    <message>
        <source>Refer to a specialist</source>
        <extracomment>Outcome of a case, in a list</extracomment>
        <translation type="unfinished">转介给专业人员</translation>
    </message>
    <message>
        <source>No indication recorded so far</source>
        <extracomment>Outcome of a case, in a list: nothing is noted so far, the door stays open</extracomment>
        <translation type="unfinished">目前没有记录到迹象</translation>
    </message>
    <message>
        <source>with a reason of the officer&apos;s</source>
        <extracomment>Behind a decision in the list of what happened: the officer gave a reason</extracomment>
        <translation type="unfinished">附有工作人员的理由</translation>
    </message>
    <message>
        <source>state %1 of the case</source>
        <extracomment>State as in version, no country; %1 is a check code such as “9f3a 62c1”</extracomment>
        <translation type="unfinished">个案状态 %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 the kind of talk, %2 the language it was held in</extracomment>
        <translation type="unfinished">%1，语言：%2</translation>
    </message>
    <message>
        <source>The conversation began</source>
        <translation type="unfinished">交谈开始了</translation>
    </message>
    <message>
        <source>It went on another way</source>
        <extracomment>“It” is the conversation: it went on with another kind of talk</extracomment>
        <translation type="unfinished">换了一种方式继续</translation>
    </message>
    <message>
        <source>A contact was tried</source>
        <extracomment>A service was called; whether it answered is not said</extracomment>
        <translation type="unfinished">尝试过联系</translation>
    </message>
    <message>
        <source>A decision was recorded</source>
        <translation type="unfinished">记录了一项决定</translation>
    </message>
    <message>
        <source>Notes were written</source>
        <translation type="unfinished">写了笔记</translation>
    </message>
    <message>
        <source>Notes were corrected; the first words stay</source>
        <extracomment>The first wording of the note is kept</extracomment>
        <translation type="unfinished">更正了笔记；最初的文字保留</translation>
    </message>
    <message>
        <source>Indicators were marked</source>
        <extracomment>The officer noted indicators of trafficking</extracomment>
        <translation type="unfinished">标记了迹象</translation>
    </message>
    <message>
        <source>The person chose what may be shared</source>
        <translation type="unfinished">对方选择了哪些可以分享</translation>
    </message>
    <message>
        <source>Rights and choices were explained</source>
        <translation type="unfinished">说明了权利和选择</translation>
    </message>
    <message>
        <source>Answers were noted</source>
        <extracomment>Answers of the person</extracomment>
        <translation type="unfinished">记下了回答</translation>
    </message>
    <message>
        <source>A break</source>
        <extracomment>In the list of what happened: a pause in the conversation</extracomment>
        <translation type="unfinished">休息</translation>
    </message>
    <message>
        <source>It stopped for the day</source>
        <extracomment>“It” is the conversation</extracomment>
        <translation type="unfinished">当天停下了</translation>
    </message>
    <message>
        <source>It was taken up again</source>
        <extracomment>“It” is the conversation: it was resumed</extracomment>
        <translation type="unfinished">重新接着谈</translation>
    </message>
    <message>
        <source>Something was taken back</source>
        <extracomment>The officer used Undo</extracomment>
        <translation type="unfinished">有内容被收回</translation>
    </message>
    <message>
        <source>Words were erased for good</source>
        <extracomment>Words of a note</extracomment>
        <translation type="unfinished">有文字被永久删除</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <extracomment>How a case stands, keep short</extracomment>
        <translation type="unfinished">已记录决定</translation>
    </message>
    <message>
        <source>Stopped for now</source>
        <extracomment>Of a case, short</extracomment>
        <translation type="unfinished">暂时停下</translation>
    </message>
    <message>
        <source>Not closed</source>
        <extracomment>Of a case, short: unfinished</extracomment>
        <translation type="unfinished">还没结束</translation>
    </message>
    <message>
        <source>Seen by a supervisor</source>
        <extracomment>How a case stands, keep short: read by a supervisor</extracomment>
        <translation type="unfinished">主管已看过</translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor</source>
        <extracomment>Of a case, keep short</extracomment>
        <translation type="unfinished">主管还没看过</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <extracomment>How a case stands, keep short: by law it must be kept, nothing of it may be removed</extracomment>
        <translation type="unfinished">依法保留</translation>
    </message>
    <message>
        <source>A name that may sound alike</source>
        <extracomment>How a case stands, keep short: found by a name that sounds like the one searched for</extracomment>
        <translation type="unfinished">可能读音相近的名字</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <extracomment>Title of the page: the officer&apos;s cases, no boxes</extracomment>
        <translation type="unfinished">个案</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Who looked</source>
        <extracomment>Button, keep short: opens the list of who looked at cases</extracomment>
        <translation type="unfinished">谁看过</translation>
    </message>
    <message>
        <source>%1 has to stay</source>
        <extracomment>Title; %1 is the reference of a case, such as K7-204; it may not be removed</extracomment>
        <translation type="unfinished">%1 必须保留</translation>
    </message>
    <message>
        <source>A legal hold is on this case: all of it stays until the hold ends. Your supervisor knows who can end it.</source>
        <extracomment>By law the case must be kept</extracomment>
        <translation type="unfinished">这个个案须依法保留：在保留结束之前，全部内容都会留着。您的主管知道谁可以结束保留。</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation type="unfinished">请选择一个个案</translation>
    </message>
    <message>
        <source>What happened in it is shown here. Its words stay closed until you open it.</source>
        <extracomment>It: the case; only the kinds of events are shown, no notes</extracomment>
        <translation type="unfinished">这里显示其中发生过什么。在您打开之前，里面的文字不会显示。</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation type="unfinished">还没有个案</translation>
    </message>
    <message>
        <source>A case begins with a conversation.</source>
        <translation type="unfinished">个案从一次交谈开始。</translation>
    </message>
    <message>
        <source>New conversation</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished">新的交谈</translation>
    </message>
</context>
<context>
    <name>ChoosePinPage</name>
    <message>
        <source>A PIN for the cover</source>
        <extracomment>Title; cover: the screen hidden, nothing about insurance</extracomment>
        <translation type="unfinished">用于遮盖的 PIN</translation>
    </message>
    <message>
        <source>The same six digits again.</source>
        <extracomment>Type the PIN a second time</extracomment>
        <translation type="unfinished">请再输入一次同样的 6 位数字。</translation>
    </message>
    <message>
        <source>Choose six digits. They lift the cover after you hide the screen.</source>
        <translation type="unfinished">请选 6 位数字。隐藏屏幕之后，用它来解除遮盖。</translation>
    </message>
    <message>
        <source>The PIN is forgotten when the vault is locked. It never opens the vault by itself.</source>
        <translation type="unfinished">保险库锁定后，PIN 就作废。单凭 PIN 永远打不开保险库。</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>Label of the PIN pad</extracomment>
        <translation type="unfinished">PIN</translation>
    </message>
</context>
<context>
    <name>ChosenSheet</name>
    <message>
        <source>The person has chosen</source>
        <extracomment>Title: the person has touched an answer on the card</extracomment>
        <translation type="unfinished">对方做了选择</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button, keep short: do not keep the answer</extracomment>
        <translation type="unfinished">不留</translation>
    </message>
    <message>
        <source>Write this down</source>
        <extracomment>Button, keep short: keep the answer as a note</extracomment>
        <translation type="unfinished">写下来</translation>
    </message>
    <message>
        <source>Written down, it stands among what you saw. Left, nothing of it is kept.</source>
        <extracomment>It: the answer on the card; left: not written down</extracomment>
        <translation type="unfinished">写下来，就和您看到的放在一起。不留，就什么都不保存。</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Go back</source>
        <extracomment>Button, keep short: close this question and change nothing</extracomment>
        <translation type="unfinished">返回</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Who to call</source>
        <extracomment>Name of the list, read aloud: services that can help</extracomment>
        <translation type="unfinished">可以联系谁</translation>
    </message>
    <message>
        <source>If someone is in danger now, call the emergency number of this place first.</source>
        <extracomment>Place: the country or district where the officer is</extracomment>
        <translation type="unfinished">如果现在有人有危险，请先打当地的紧急电话。</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Label of a search field, verb</extracomment>
        <translation type="unfinished">搜索</translation>
    </message>
    <message>
        <source>A name, a language, a number</source>
        <extracomment>Help for the search field: what can be typed</extracomment>
        <translation type="unfinished">名称、语言、号码</translation>
    </message>
    <message>
        <source>All countries</source>
        <extracomment>Chip, keep short: show services of all countries</extracomment>
        <translation type="unfinished">所有国家</translation>
    </message>
    <message>
        <source>Another country</source>
        <extracomment>Button, keep short: choose another country</extracomment>
        <translation type="unfinished">另一个国家</translation>
    </message>
    <message>
        <source>Nothing listed here</source>
        <translation type="unfinished">这里没有列出</translation>
    </message>
    <message>
        <source>Try fewer or other words, or all countries.</source>
        <extracomment>Advice for the search: fewer search words, or the chip “All countries”</extracomment>
        <translation type="unfinished">请少用几个词，换别的词，或看所有国家。</translation>
    </message>
    <message>
        <source>No contact with a known source fits. Your agency can add its own directory.</source>
        <extracomment>Contact: a service; directory: list of services</extracomment>
        <translation type="unfinished">没有来源明确的联系机构符合。您的单位可以加入自己的名录。</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Text message</source>
        <extracomment>Way to reach a service, above its number: SMS</extracomment>
        <translation type="unfinished">短信</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">电子邮件</translation>
    </message>
    <message>
        <source>Radio</source>
        <extracomment>Way to reach a service: two-way radio</extracomment>
        <translation type="unfinished">无线电</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Way to reach a service, above its number: by phone</extracomment>
        <translation type="unfinished">电话</translation>
    </message>
    <message>
        <source>day and night</source>
        <extracomment>Behind “Call” and the like: when the number answers</extracomment>
        <translation type="unfinished">日夜都有人</translation>
    </message>
    <message>
        <source>in office hours</source>
        <extracomment>Behind “Call” and the like: when the number answers</extracomment>
        <translation type="unfinished">办公时间</translation>
    </message>
    <message>
        <source>outside office hours</source>
        <extracomment>Behind “Call” and the like: when the number answers</extracomment>
        <translation type="unfinished">办公时间以外</translation>
    </message>
    <message>
        <source>for referrals</source>
        <extracomment>Behind “Call” and the like: the number for officers who refer a person</extracomment>
        <translation type="unfinished">用于转介</translation>
    </message>
    <message>
        <source>for people who were harmed</source>
        <extracomment>Behind “Call” and the like: whom the number is for</extracomment>
        <translation type="unfinished">给受到伤害的人</translation>
    </message>
    <message>
        <source>for tips only, not for help</source>
        <extracomment>Behind “Call” and the like: tips are reports of a crime</extracomment>
        <translation type="unfinished">只收线索，不提供帮助</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <extracomment>Opening hours of a service</extracomment>
        <translation type="unfinished">日夜开放</translation>
    </message>
    <message>
        <source>Open now, until %1</source>
        <extracomment>Opening hours of a service; %1 such as “17:00” or “Monday, 09:00”</extracomment>
        <translation type="unfinished">现在开放，到 %1</translation>
    </message>
    <message>
        <source>Closed now, opens at %1</source>
        <extracomment>Opening hours of a service; %1 such as “09:00” or “Monday, 09:00”</extracomment>
        <translation type="unfinished">现在关闭，%1 开放</translation>
    </message>
    <message>
        <source>%1, extension %2</source>
        <extracomment>%1 a phone number, %2 the extension to dial behind it</extracomment>
        <translation type="unfinished">%1，分机 %2</translation>
    </message>
    <message>
        <source>front desk of the organization</source>
        <extracomment>Behind “Call” and the like: the number is not the service&apos;s own</extracomment>
        <translation type="unfinished">机构总台</translation>
    </message>
    <message>
        <source>does not work from here</source>
        <extracomment>Behind “Call” and the like: the number cannot be dialled from this country</extracomment>
        <translation type="unfinished">从这里打不通</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">地址</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <extracomment>Label: “it” is the service</extracomment>
        <translation type="unfinished">联系方式</translation>
    </message>
    <message>
        <source>Not given out. Ask your supervisor.</source>
        <extracomment>Value of “How to reach it”: the number is kept back on purpose</extracomment>
        <translation type="unfinished">不公开。请问您的主管。</translation>
    </message>
    <message>
        <source>From %1 to %2 years</source>
        <extracomment>Ages that a service takes: %1 youngest, %2 oldest</extracomment>
        <translation type="unfinished">%1 到 %2 岁</translation>
    </message>
    <message>
        <source>From %1 years</source>
        <extracomment>Ages that a service takes: %1 the youngest</extracomment>
        <translation type="unfinished">%1 岁起</translation>
    </message>
    <message>
        <source>Up to %1 years</source>
        <extracomment>Ages that a service takes: %1 the oldest</extracomment>
        <translation type="unfinished">不超过 %1 岁</translation>
    </message>
    <message>
        <source>Not known: ask before you share</source>
        <extracomment>Answer to “Does it tell the police?”; share: tell them about the person</extracomment>
        <translation type="unfinished">不清楚：分享之前请先问</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">机构</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <extracomment>Label: languages that the service speaks with an interpreter</extracomment>
        <translation type="unfinished">通过翻译员</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished">年龄</translation>
    </message>
    <message>
        <source>Who it takes</source>
        <extracomment>Label: whom the service helps</extracomment>
        <translation type="unfinished">接收哪些人</translation>
    </message>
    <message>
        <source>How to ask</source>
        <extracomment>Label: how to ask the service for help</extracomment>
        <translation type="unfinished">怎样申请</translation>
    </message>
    <message>
        <source>What it costs</source>
        <extracomment>Label: what the help of the service costs</extracomment>
        <translation type="unfinished">费用</translation>
    </message>
    <message>
        <source>Papers it asks for</source>
        <extracomment>Label: documents that the service wants to see</extracomment>
        <translation type="unfinished">需要的证件</translation>
    </message>
    <message>
        <source>A safe way to call</source>
        <extracomment>Label: how to call the service without harm to the person</extracomment>
        <translation type="unfinished">怎样打电话才安全</translation>
    </message>
    <message>
        <source>Does it tell the police?</source>
        <extracomment>Label: does the service pass on information to the police</extracomment>
        <translation type="unfinished">会告诉警察吗？</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to “Does it tell the police?” or “Does it ask for a police report?”</extracomment>
        <translation type="unfinished">会</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Does it tell the police?</extracomment>
        <translation type="unfinished">不会</translation>
    </message>
    <message>
        <source>Does it ask for a police report?</source>
        <extracomment>Label: does the service want a police report before it helps</extracomment>
        <translation type="unfinished">需要报警记录吗？</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <extracomment>Label: the source of what is known about the service</extracomment>
        <translation type="unfinished">信息来源</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>In the list of services, keep short: nobody checked this contact</extracomment>
        <translation type="unfinished">没有核对</translation>
    </message>
    <message>
        <source>Checked too long ago</source>
        <extracomment>In the list of services, keep short: the check of this contact is old</extracomment>
        <translation type="unfinished">核对时间太久了</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of service, country</comment>
        <extracomment>%1 the kind of service, such as “Shelter”; %2 a country</extracomment>
        <translation type="unfinished">%1，%2</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Stands for a country: a service for the whole region</extracomment>
        <translation type="unfinished">本地区</translation>
    </message>
    <message>
        <source>Invented country</source>
        <extracomment>Stands for a country: made up, for practice</extracomment>
        <translation type="unfinished">虚构的国家</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Who to call</source>
        <extracomment>Title of the page: services that can help</extracomment>
        <translation type="unfinished">可以联系谁</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <extracomment>Title: choose a service in the list</extracomment>
        <translation type="unfinished">请选择一个联系机构</translation>
    </message>
    <message>
        <source>Its numbers, hours and languages are shown here, and when somebody last checked them.</source>
        <extracomment>Its: of the service; hours: opening hours</extracomment>
        <translation type="unfinished">这里显示它的号码、时间和语言，以及上次有人核对的日期。</translation>
    </message>
</context>
<context>
    <name>ContentNews</name>
    <message>
        <source>New: %1, version %2.</source>
        <extracomment>%1 the name of a set of questions, indicators or cards, %2 such as 1.4</extracomment>
        <translation type="unfinished">新增：%1，版本 %2。</translation>
    </message>
    <message>
        <source>%1: version %2 as before, with other content.</source>
        <extracomment>%1 the name of a set of questions, indicators or cards, %2 such as 1.4</extracomment>
        <translation type="unfinished">%1：版本仍是 %2，内容不同。</translation>
    </message>
    <message>
        <source>%1: version %2, before %3.</source>
        <extracomment>%1 a name, %2 and %3 versions</extracomment>
        <translation type="unfinished">%1：版本 %2，之前是 %3。</translation>
    </message>
    <message>
        <source>%1: version %2 of your agency is not used any more.</source>
        <extracomment>%1 the name of a set of questions, indicators or cards, %2 such as 1.4</extracomment>
        <translation type="unfinished">%1：您单位的版本 %2 不再使用。</translation>
    </message>
</context>
<context>
    <name>CorrectionBox</name>
    <message>
        <source>Correction, as the person says it</source>
        <extracomment>Label of a field: in the words of the person</extracomment>
        <translation type="unfinished">更正，照对方说的写</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <extracomment>Label of a field: the reason of the correction, may stay empty</extracomment>
        <translation type="unfinished">原因，可以不写</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <extracomment>Button, keep short: store the correction</extracomment>
        <translation type="unfinished">保存更正</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>Button, keep short, verb: write a correction of this note</extracomment>
        <translation type="unfinished">更正</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <extracomment>Read aloud for the button Correct, verb; %1 is the note</extracomment>
        <translation type="unfinished">更正：%1</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <extracomment>Button, keep short: write no correction</extracomment>
        <translation type="unfinished">保持原样</translation>
    </message>
</context>
<context>
    <name>CounterCard</name>
    <message>
        <source>Go on with the talk in quiet</source>
        <extracomment>Button, keep short: continue in a quiet place with a longer talk</extracomment>
        <translation type="unfinished">到安静的地方继续谈</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Which country?</source>
        <extracomment>Title: where the officer calls from</extracomment>
        <translation type="unfinished">哪个国家？</translation>
    </message>
    <message>
        <source>Numbers are shown as they are dialled from there.</source>
        <extracomment>Phone numbers; there: the country that is chosen</extracomment>
        <translation type="unfinished">号码按从那里拨打的方式显示。</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered. Press to enter the PIN.</source>
        <extracomment>Read aloud; the screen is hidden until the PIN is given; no word of a case</extracomment>
        <translation type="unfinished">已遮盖。按一下，输入 PIN。</translation>
    </message>
    <message>
        <source>Your PIN, to lock without what is not saved</source>
        <extracomment>Title; lock: close the vault, what is not saved is lost</extracomment>
        <translation type="unfinished">您的 PIN，锁定并放弃没保存的内容</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished">您的 PIN</translation>
    </message>
    <message>
        <source>Who to call</source>
        <extracomment>Button, keep short: opens services that can help</extracomment>
        <translation type="unfinished">可以联系谁</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button, keep short: do not enter the PIN</extracomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <extracomment>Button, keep short, verb: close the vault; the passphrase opens it again</extracomment>
        <translation type="unfinished">改为锁定</translation>
    </message>
    <message>
        <source>That is not the PIN. After three tries the vault is locked.</source>
        <translation type="unfinished">PIN 不对。试三次后，保险库会锁定。</translation>
    </message>
</context>
<context>
    <name>CustodianKey</name>
    <message>
        <source>%1: own passphrase</source>
        <extracomment>Label of a field; %1 is “First custodian” or “Second custodian”</extracomment>
        <translation type="unfinished">%1：本人的口令</translation>
    </message>
    <message>
        <source>Only the custodian types it. Look away, please.</source>
        <extracomment>To the officer; it: the custodian&apos;s passphrase</extracomment>
        <translation type="unfinished">只由保管人输入。请把目光移开。</translation>
    </message>
</context>
<context>
    <name>DangerSheet</name>
    <message>
        <source>Someone is in danger now</source>
        <extracomment>Title of the sheet</extracomment>
        <translation type="unfinished">现在有人有危险</translation>
    </message>
    <message>
        <source>Call for help first. What you mark here puts the right people on top.</source>
        <extracomment>To the officer; on top: of the list of services to call</extracomment>
        <translation type="unfinished">请先打电话求助。您在这里的标记，会把合适的人排在最前面。</translation>
    </message>
    <message>
        <source>Show who to call</source>
        <extracomment>Button, keep short: opens the list of services</extracomment>
        <translation type="unfinished">显示可以联系谁</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>Record what you do</source>
        <extracomment>Title, verb: write down which steps the officer takes</extracomment>
        <translation type="unfinished">记录您要做的</translation>
    </message>
    <message>
        <source>The steps you chose are kept in your order, with the outcome. You decide neither guilt nor status.</source>
        <extracomment>To the officer; status: legal status of the person</extracomment>
        <translation type="unfinished">您选的步骤会按您的顺序，和评估结果一起保存。您不判定有罪无罪，也不判定法律身份。</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Button, keep short, verb: write the decision down</extracomment>
        <translation type="unfinished">记录</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>%1 such as “Refer to protection”: what the marks mean for protection</extracomment>
        <translation type="unfinished">评估结果：%1</translation>
    </message>
    <message>
        <source>Raise to: %1</source>
        <extracomment>Chip, keep short, verb: choose a more urgent outcome; %1 is that outcome</extracomment>
        <translation type="unfinished">提高到：%1</translation>
    </message>
    <message>
        <source>Your reason, if you wish</source>
        <extracomment>Label of a field: the officer&apos;s reason, may stay empty</extracomment>
        <translation type="unfinished">您的理由，可以不写</translation>
    </message>
    <message>
        <source>Your reason for raising it</source>
        <extracomment>Label of a field: it is the outcome, made more urgent</extracomment>
        <translation type="unfinished">您提高的理由</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">欢迎</translation>
    </message>
    <message>
        <source>This tablet helps you talk with a person who may need protection, and find who can help.</source>
        <translation type="unfinished">这台平板帮助您和可能需要保护的人交谈，并找到能帮忙的人。</translation>
    </message>
    <message>
        <source>Your work</source>
        <extracomment>Heading above a choice: border or consulate</extracomment>
        <translation type="unfinished">您的工作</translation>
    </message>
    <message>
        <source>Border or immigration</source>
        <extracomment>Chip, keep short: where the officer works</extracomment>
        <translation type="unfinished">边境或出入境</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <extracomment>Chip, keep short: where the officer works</extracomment>
        <translation type="unfinished">大使馆或领事馆</translation>
    </message>
    <message>
        <source>Where you work</source>
        <extracomment>Heading above a choice of the country</extracomment>
        <translation type="unfinished">您在哪里工作</translation>
    </message>
    <message>
        <source>So that contacts for this country come first.</source>
        <extracomment>Contacts: services that can help</extracomment>
        <translation type="unfinished">这样，这个国家的联系机构会排在前面。</translation>
    </message>
    <message>
        <source>Your office</source>
        <extracomment>Heading above the name and phone of the office; no room</extracomment>
        <translation type="unfinished">您的办公室</translation>
    </message>
    <message>
        <source>For letters: who asks, and which number answers a call back. No names. You can leave it for later.</source>
        <extracomment>Letters to services; no names of officers</extracomment>
        <translation type="unfinished">写信用：谁在请求，回电打哪个号码。不写姓名。可以以后再填。</translation>
    </message>
    <message>
        <source>Agency and post</source>
        <extracomment>Label of a field: post is the border post or consulate, no mail</extracomment>
        <translation type="unfinished">单位和岗位</translation>
    </message>
    <message>
        <source>Work phone for call-backs</source>
        <extracomment>Label of a field: the number that services call</extracomment>
        <translation type="unfinished">回电用的工作电话</translation>
    </message>
    <message>
        <source>Practice, or set up</source>
        <extracomment>Heading above two choices: train, or make a vault</extracomment>
        <translation type="unfinished">练习，或开始设置</translation>
    </message>
    <message>
        <source>Choose your work and your country first.</source>
        <extracomment>Under “Practice, or set up”</extracomment>
        <translation type="unfinished">请先选择您的工作和国家。</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Card: training with invented people, no medical practice</extracomment>
        <translation type="unfinished">练习</translation>
    </message>
    <message>
        <source>Invented people in an invented country. Nothing you do here can reach anyone.</source>
        <translation type="unfinished">虚构的国家，虚构的人。您在这里做的，不会传到任何人那里。</translation>
    </message>
    <message>
        <source>Open my vault</source>
        <extracomment>Card: the officer&apos;s encrypted file of cases</extracomment>
        <translation type="unfinished">打开我的保险库</translation>
    </message>
    <message>
        <source>Set up my vault</source>
        <extracomment>Card: make the officer&apos;s encrypted file of cases</extracomment>
        <translation type="unfinished">设置我的保险库</translation>
    </message>
    <message>
        <source>An encrypted place on this tablet for your own cases, closed with a passphrase.</source>
        <translation type="unfinished">平板上的一个加密的地方，存放您自己的个案，用口令关闭。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A conversation begins here</source>
        <extracomment>Title of a step of the tour: points at “New conversation”</extracomment>
        <translation type="unfinished">交谈从这里开始</translation>
    </message>
    <message>
        <source>What the person needs comes first, then a quiet place, then their own words.</source>
        <translation type="unfinished">先看对方需要什么，再找安静的地方，然后听对方自己说。</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Title of a step of the tour, verb: hide the screen; points at that button</extracomment>
        <translation type="unfinished">隐藏</translation>
    </message>
    <message>
        <source>One touch covers the screen at once, from every page. Your PIN brings back the same place.</source>
        <translation type="unfinished">点一下，马上遮盖屏幕，在哪一页都可以。输入您的 PIN，就回到同一个地方。</translation>
    </message>
    <message>
        <source>Who to call</source>
        <extracomment>Title of a step of the tour: the name of that page</extracomment>
        <translation type="unfinished">可以联系谁</translation>
    </message>
    <message>
        <source>Open at any time, also before the tablet is unlocked, and without a network.</source>
        <extracomment>Adjective: the page Who to call can be opened at any time</extracomment>
        <translation type="unfinished">随时可以打开，平板解锁之前也可以，没有网络也可以。</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>Title of a step of the tour: the officer&apos;s cases, no boxes</extracomment>
        <translation type="unfinished">个案</translation>
    </message>
    <message>
        <source>By reference, without names. Every look at one is written down, also your own.</source>
        <extracomment>“One” is a case</extracomment>
        <translation type="unfinished">只用编号，不用名字。每次有人看个案都会记下来，您自己看也一样。</translation>
    </message>
    <message>
        <source>Say it once</source>
        <extracomment>Title of a step of the tour, calm advice: say the prompt once, then wait</extracomment>
        <translation type="unfinished">只说一遍</translation>
    </message>
    <message>
        <source>In your own voice, then stay quiet. Silence is fine. A few key words are enough for now.</source>
        <extracomment>Follows “Say it once”; key words are the notes to write</extracomment>
        <translation type="unfinished">用您自己的语气说，然后安静地听。沉默也没关系。现在写几个关键词就够了。</translation>
    </message>
    <message>
        <source>A break</source>
        <extracomment>Title of a step of the tour: a pause in the conversation, points at that button</extracomment>
        <translation type="unfinished">休息</translation>
    </message>
    <message>
        <source>Offer it early and often. Nothing on this screen counts the minutes.</source>
        <extracomment>“It” is a break</extracomment>
        <translation type="unfinished">早一点提议，多提议几次。这个屏幕上什么都不计时。</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <extracomment>Title of a step of the tour: the name of that button, end the conversation</extracomment>
        <translation type="unfinished">今天就到这里</translation>
    </message>
    <message>
        <source>Stopping is always all right. What was said is saved, and nobody has to tell it twice.</source>
        <translation type="unfinished">停下总是可以的。说过的都已保存，谁都不用讲两遍。</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>Done</source>
        <extracomment>Button, keep short: the tour is at its end</extracomment>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button, keep short: next step of the tour</extracomment>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Button, keep short: the step before, go back</extracomment>
        <translation type="unfinished">上一页</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <extracomment>Button, keep short: end the tour now</extracomment>
        <translation type="unfinished">离开导览</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>agreed</source>
        <extracomment>After the name of a choice and a colon: the person agreed</extracomment>
        <translation type="unfinished">同意了</translation>
    </message>
    <message>
        <source>said no</source>
        <extracomment>After the name of a choice and a colon: the person said no</extracomment>
        <translation type="unfinished">说了“不”</translation>
    </message>
    <message>
        <source>not now, so nothing is shared</source>
        <extracomment>After the name of a choice and a colon: the person wants to decide later</extracomment>
        <translation type="unfinished">现在先不，所以什么都不分享</translation>
    </message>
    <message>
        <source>not now</source>
        <extracomment>To be decided later</extracomment>
        <translation type="unfinished">现在先不</translation>
    </message>
    <message>
        <source>taken back, so nothing is shared</source>
        <extracomment>After the name of a choice and a colon: the person agreed and withdrew it</extracomment>
        <translation type="unfinished">已收回，所以什么都不分享</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>The person withdrew it</extracomment>
        <translation type="unfinished">已收回</translation>
    </message>
    <message>
        <source>not asked, so nothing is shared</source>
        <extracomment>After the name of a choice and a colon: the person was not asked</extracomment>
        <translation type="unfinished">没有问过，所以什么都不分享</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>The person was not asked</extracomment>
        <translation type="unfinished">没有问过</translation>
    </message>
    <message>
        <source>Explained to the person</source>
        <translation type="unfinished">已向对方说明</translation>
    </message>
    <message>
        <source>Nothing is marked as explained yet.</source>
        <extracomment>Marked is ticked by the officer here</extracomment>
        <translation type="unfinished">还没有标记为已说明的。</translation>
    </message>
    <message>
        <source>Still to explain</source>
        <translation type="unfinished">还要说明</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation type="unfinished">对方的原话</translation>
    </message>
    <message>
        <source>Said in between</source>
        <extracomment>Above quotations that belong to no topic</extracomment>
        <translation type="unfinished">中间说到的</translation>
    </message>
    <message>
        <source>No words are kept yet.</source>
        <translation type="unfinished">还没有保存原话。</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">还没问过</translation>
    </message>
    <message>
        <source>Nothing that was offered is left.</source>
        <extracomment>No question of this conversation is left to ask</extracomment>
        <translation type="unfinished">给出的提示都已打开过。</translation>
    </message>
    <message>
        <source>Left for another day, or not spoken about</source>
        <translation type="unfinished">留到以后，或没有谈到</translation>
    </message>
    <message>
        <source>Another day: %1</source>
        <extracomment>%1 is a subject that was put off, such as “The work”</extracomment>
        <translation type="unfinished">以后再谈：%1</translation>
    </message>
    <message>
        <source>Would rather not say: %1</source>
        <extracomment>The person would rather not say; %1 is a subject or an indicator</extracomment>
        <translation type="unfinished">不太想说：%1</translation>
    </message>
    <message>
        <source>Nothing was left for another day.</source>
        <translation type="unfinished">没有留到以后的。</translation>
    </message>
    <message>
        <source>Please do not ask again</source>
        <extracomment>Heading above subjects; to the next officer</extracomment>
        <translation type="unfinished">请不要再问</translation>
    </message>
    <message>
        <source>%1: only when they bring it up</source>
        <extracomment>%1 is a subject; they: the person</extracomment>
        <translation type="unfinished">%1：只在对方自己提起时</translation>
    </message>
    <message>
        <source>%1: told, read it above</source>
        <extracomment>%1 is a subject</extracomment>
        <translation type="unfinished">%1：已讲过，请看上面</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a question or choice, %2 its answer</extracomment>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>Nothing was answered or left out yet.</source>
        <extracomment>Under “Please do not ask again”: no subject stands here yet</extracomment>
        <translation type="unfinished">还没有回答过或跳过的。</translation>
    </message>
    <message>
        <source>Who may know, and who must not</source>
        <extracomment>Heading: to whom information may go</extracomment>
        <translation type="unfinished">谁可以知道，谁不能知道</translation>
    </message>
    <message>
        <source>Must not know: %1</source>
        <extracomment>%1 is somebody, such as “Embassy or consulate”</extracomment>
        <translation type="unfinished">不能知道的：%1</translation>
    </message>
    <message>
        <source>Nobody was asked about yet, so nothing is shared.</source>
        <extracomment>The person was not asked yet who may know</extracomment>
        <translation type="unfinished">还没有问过可以告诉谁，所以什么都不分享。</translation>
    </message>
    <message>
        <source>How the person is</source>
        <extracomment>Heading: dangers, needs and language of the person</extracomment>
        <translation type="unfinished">对方现在怎么样</translation>
    </message>
    <message>
        <source>In danger: %1</source>
        <extracomment>%1 is a kind of danger, such as “Injury”</extracomment>
        <translation type="unfinished">有危险：%1</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <extracomment>Verb: the person needs; %1 such as “Medical care”</extracomment>
        <translation type="unfinished">需要：%1</translation>
    </message>
    <message>
        <source>Wishes for: %1</source>
        <extracomment>Verb: the person wishes for; %1 is a wish</extracomment>
        <translation type="unfinished">希望：%1</translation>
    </message>
    <message>
        <source>They asked to stop.</source>
        <extracomment>They: the person asked to stop the conversation</extracomment>
        <translation type="unfinished">对方提出停下。</translation>
    </message>
    <message>
        <source>The conversation was stopped for that day.</source>
        <translation type="unfinished">那一天的交谈停下了。</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished">语言：%1</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation type="unfinished">还没有记下什么。</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>What the next officer should know</source>
        <extracomment>Title of the page</extracomment>
        <translation type="unfinished">下一位工作人员需要知道的</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>Reference of the case, short; %1 such as K7-204</extracomment>
        <translation type="unfinished">编号 %1</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Read this before you ask anything. What was told need not be told again.</source>
        <extracomment>To the next officer</extracomment>
        <translation type="unfinished">提问之前，请先看这里。讲过的，不需要再讲一遍。</translation>
    </message>
</context>
<context>
    <name>HappenedLine</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Read aloud: %1 a date, %2 an hour, %3 what happened</extracomment>
        <translation type="unfinished">%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <extracomment>Read aloud: %1 a date, %2 an hour, %3 what happened, %4 a detail</extracomment>
        <translation type="unfinished">%1，%2：%3，%4</translation>
    </message>
</context>
<context>
    <name>HeldLock</name>
    <message>
        <source>Notes</source>
        <extracomment>Title of the page, bland on purpose: the app&apos;s plain name</extracomment>
        <translation type="unfinished">笔记</translation>
    </message>
    <message>
        <source>Who to call</source>
        <extracomment>Button, keep short: opens services that can help</extracomment>
        <translation type="unfinished">可以联系谁</translation>
    </message>
    <message>
        <source>The vault is not locked yet</source>
        <translation type="unfinished">保险库还没有锁定</translation>
    </message>
    <message>
        <source>One entry is not saved</source>
        <extracomment>Entry: something typed or chosen</extracomment>
        <translation type="unfinished">有 1 条内容没有保存</translation>
    </message>
    <message>
        <source>%1 entries are not saved</source>
        <extracomment>%1 is 2 or more; entry: something typed or chosen</extracomment>
        <translation type="unfinished">有 %1 条内容没有保存</translation>
    </message>
    <message>
        <source>The storage refuses what was written last. It is tried every second. After half an hour the vault locks without it.</source>
        <extracomment>It: storing the last entries; without them in the end</extracomment>
        <translation type="unfinished">最后写的内容存不进去。每秒都在重试。半小时后，保险库会不带这些内容锁定。</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button, keep short: try to save again</extracomment>
        <translation type="unfinished">再试一次</translation>
    </message>
    <message>
        <source>Go back with the PIN</source>
        <extracomment>Card: back to the page with the words, not locked</extracomment>
        <translation type="unfinished">用 PIN 返回</translation>
    </message>
    <message>
        <source>The words are still on the page. You can copy them onto paper.</source>
        <translation type="unfinished">文字还在页面上。您可以抄到纸上。</translation>
    </message>
    <message>
        <source>Lock anyway</source>
        <extracomment>Card: close the vault though something is not saved</extracomment>
        <translation type="unfinished">仍然锁定</translation>
    </message>
    <message>
        <source>What is not saved will be lost. Your PIN is asked first.</source>
        <translation type="unfinished">没有保存的内容会丢失。会先要您的 PIN。</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Practice</source>
        <extracomment>Title of the page: training with invented people, no medical practice</extracomment>
        <translation type="unfinished">练习</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of the page, bland on purpose: the app&apos;s plain name</extracomment>
        <translation type="unfinished">笔记</translation>
    </message>
    <message>
        <source>Who to call</source>
        <extracomment>Button, keep short: opens services that can help</extracomment>
        <translation type="unfinished">可以联系谁</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>Button, keep short: end the training</extracomment>
        <translation type="unfinished">离开练习</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Button, keep short, verb: close the vault, the passphrase opens it</extracomment>
        <translation type="unfinished">锁定</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>These people are invented. The PIN of the cover is %1.</source>
        <extracomment>%1 are six digits; cover: the screen hidden</extracomment>
        <translation type="unfinished">这些人都是虚构的。解除遮盖的 PIN 是 %1。</translation>
    </message>
    <message>
        <source>Look around</source>
        <extracomment>Card, verb: a tour through the app</extracomment>
        <translation type="unfinished">四处看看</translation>
    </message>
    <message>
        <source>Seven short steps through this app, with nobody waiting. You can leave at any of them.</source>
        <extracomment>Nobody waiting: no person sits there</extracomment>
        <translation type="unfinished">7 个小步骤，带您看看这个应用，没有人在等。每一步都可以离开。</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <extracomment>Card, verb: go on with a conversation; %1 is the reference of a case, such as K7-204</extracomment>
        <translation type="unfinished">继续 %1</translation>
    </message>
    <message>
        <source>This conversation was not closed. It opens at the same place.</source>
        <translation type="unfinished">这次交谈还没结束。会从同一个地方打开。</translation>
    </message>
    <message>
        <source>New conversation</source>
        <extracomment>Card: begin a conversation with a person</extracomment>
        <translation type="unfinished">新的交谈</translation>
    </message>
    <message>
        <source>Needs first, then a quiet place, then the person&apos;s own words.</source>
        <extracomment>Needs: noun, what the person needs</extracomment>
        <translation type="unfinished">先看需要，再找安静的地方，然后听对方自己说。</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>Card: opens the officer&apos;s cases, no boxes</extracomment>
        <translation type="unfinished">个案</translation>
    </message>
    <message>
        <source>What was said, what was decided, and what a supervisor has not seen yet.</source>
        <translation type="unfinished">说过什么，决定了什么，还有主管没看过的。</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <extracomment>Button, keep short: change the passphrase</extracomment>
        <translation type="unfinished">换一个口令</translation>
    </message>
</context>
<context>
    <name>InterpreterCard</name>
    <message>
        <source>For the interpreter</source>
        <extracomment>Title of a card that the interpreter reads</extracomment>
        <translation type="unfinished">给翻译员</translation>
    </message>
    <message>
        <source>Back to the officer</source>
        <extracomment>Button for the interpreter, keep short: give the tablet back to the officer</extracomment>
        <translation type="unfinished">交还工作人员</translation>
    </message>
</context>
<context>
    <name>InterpreterSheet</name>
    <message>
        <source>The interpreter</source>
        <extracomment>Title of a sheet</extracomment>
        <translation type="unfinished">翻译员</translation>
    </message>
    <message>
        <source>For you alone. Press here where the interpreter does not see the screen.</source>
        <extracomment>To the officer: use this where the interpreter cannot look</extracomment>
        <translation type="unfinished">只给您看。请在翻译员看不到屏幕的地方按。</translation>
    </message>
    <message>
        <source>The interpreter needs a break</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished">翻译员需要休息</translation>
    </message>
    <message>
        <source>Card for the interpreter</source>
        <extracomment>Button, keep short: opens a text for the interpreter to read</extracomment>
        <translation type="unfinished">给翻译员的卡片</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Ref %1</source>
        <extracomment>Reference of the case, title of the page, short; %1 such as K7-204</extracomment>
        <translation type="unfinished">编号 %1</translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <extracomment>Button, keep short: opens whom to call</extracomment>
        <translation type="unfinished">现在有人有危险</translation>
    </message>
    <message>
        <source>Offer a break</source>
        <extracomment>Button, keep short: offer the person a rest</extracomment>
        <translation type="unfinished">提议休息</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button, keep short, verb: take back what was done last</extracomment>
        <translation type="unfinished">撤销</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>Button, keep short: opens what concerns the interpreter</extracomment>
        <translation type="unfinished">翻译员</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <extracomment>Button, keep short: end the conversation for today, calm</extracomment>
        <translation type="unfinished">今天就到这里</translation>
    </message>
    <message>
        <source>Not today</source>
        <extracomment>Button, keep short: leave this topic for another day</extracomment>
        <translation type="unfinished">今天不谈</translation>
    </message>
    <message>
        <source>Done for now</source>
        <extracomment>Button, keep short: leave this page, the work is done for now</extracomment>
        <translation type="unfinished">先到这里</translation>
    </message>
    <message>
        <source>All topics</source>
        <extracomment>Button, keep short: back to the list of topics</extracomment>
        <translation type="unfinished">所有话题</translation>
    </message>
    <message>
        <source>When ready</source>
        <extracomment>Button, keep short, no pressure: go on when the person is ready</extracomment>
        <translation type="unfinished">准备好了</translation>
    </message>
    <message>
        <source>This conversation was begun earlier</source>
        <extracomment>Title of a notice: on another day or by a colleague</extracomment>
        <translation type="unfinished">这次交谈是之前开始的</translation>
    </message>
    <message>
        <source>Read what was told, so that nobody has to tell it again.</source>
        <translation type="unfinished">请先看已经讲过的，这样就不用再讲一遍。</translation>
    </message>
    <message>
        <source>Read it</source>
        <extracomment>Button, keep short: read what was told; it is a summary</extracomment>
        <translation type="unfinished">看一看</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Told already: %1</source>
        <extracomment>The person told it; %1 are their words or the answer noted</extracomment>
        <translation type="unfinished">已讲过：%1</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <extracomment>Another way to ask the question above; %1 is a whole question</extracomment>
        <translation type="unfinished">或者：%1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <extracomment>Words that are stored; %1 is the note</extracomment>
        <translation type="unfinished">已保存：%1</translation>
    </message>
    <message>
        <source>Explained</source>
        <extracomment>Chip to tick, keep short: I have explained this to the person</extracomment>
        <translation type="unfinished">已说明</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <extracomment>Read aloud for the chip Explained; %1 is the subject</extracomment>
        <translation type="unfinished">已说明：%1</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Label of a field: the reason why it cannot be done; begins the sentence</extracomment>
        <translation type="unfinished">因为</translation>
    </message>
    <message>
        <source>For yourself</source>
        <extracomment>Label of a field: a note of the officer after the talk, for nobody else</extracomment>
        <translation type="unfinished">写给您自己</translation>
    </message>
    <message>
        <source>In their own words</source>
        <extracomment>Label of a field: in the words of the person</extracomment>
        <translation type="unfinished">用对方的原话</translation>
    </message>
</context>
<context>
    <name>ItemsPane</name>
    <message>
        <source>Under 18, or age not sure</source>
        <extracomment>Title of a notice; of the person</extracomment>
        <translation type="unfinished">未满 18 岁，或年龄不确定</translation>
    </message>
    <message>
        <source>Child protection comes first. Keep it short. No adult consent is needed to call them.</source>
        <extracomment>It: the talk; them: child protection</extracomment>
        <translation type="unfinished">儿童保护优先。请谈得短一些。联系儿童保护机构不需要成年人同意。</translation>
    </message>
    <message>
        <source>Talk for a child</source>
        <extracomment>Button, keep short, noun: go on with the kind of talk made for a child</extracomment>
        <translation type="unfinished">与孩子的交谈</translation>
    </message>
    <message>
        <source>Go on with another kind of talk</source>
        <extracomment>Button, keep short: change to another set of questions</extracomment>
        <translation type="unfinished">换一种交谈继续</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of the screens</source>
        <extracomment>Heading: the language that the officer reads</extracomment>
        <translation type="unfinished">界面语言</translation>
    </message>
    <message>
        <source>The language of the person is chosen for each conversation.</source>
        <translation type="unfinished">对方的语言在每次交谈时选择。</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>said by the person</source>
        <extracomment>In brackets behind one act on the sheet of acts: how it is known</extracomment>
        <translation type="unfinished">本人说的</translation>
    </message>
    <message>
        <source>seen by the officer</source>
        <extracomment>How an act is known</extracomment>
        <translation type="unfinished">工作人员看到的</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 an act from the list of indicators, %2 “said by the person” or “seen by the officer”</extracomment>
        <translation type="unfinished">%1（%2）</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <extracomment>On the sheet of acts: what the officer saw, not “understood”; %1 is the officer&apos;s note</extracomment>
        <translation type="unfinished">看到：%1</translation>
    </message>
    <message>
        <source>Draft until a supervisor has seen it</source>
        <extracomment>Foot of every page that is printed, keep short: the paper is a draft</extracomment>
        <translation type="unfinished">草稿，待主管看过</translation>
    </message>
    <message>
        <source>What the person told, and the control behind it</source>
        <extracomment>Title of the sheet of acts; control: what others did to hold the person</extracomment>
        <translation type="unfinished">这位人士讲述的内容，以及背后的控制</translation>
    </message>
    <message>
        <source>For %1 alone. Do not copy it, do not pass it on, do not put it with the letter.</source>
        <extracomment>On top of the sheet of acts; %1 is the one service that may read it</extracomment>
        <translation type="unfinished">只给 %1。请不要复印，不要转给别人，不要和信放在一起。</translation>
    </message>
    <message>
        <source>This is no confession and no statement to an investigation. It was told in a conversation about protection.</source>
        <translation type="unfinished">这不是认罪，也不是为调查所作的陈述。这是在一次关于保护的交谈中讲的。</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Label of a row: the code of the case, such as K7-204</extracomment>
        <translation type="unfinished">编号</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Label of a row: when this paper was written, a date and time follow</extracomment>
        <translation type="unfinished">写于</translation>
    </message>
    <message>
        <source>The person agreed</source>
        <extracomment>Label of a row: when the person agreed, a date and time follow</extracomment>
        <translation type="unfinished">本人同意的时间</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Label of a row: the agency and role of the sender follow</extracomment>
        <translation type="unfinished">来自</translation>
    </message>
    <message>
        <source>Call us</source>
        <extracomment>Label of a row: our phone number follows</extracomment>
        <translation type="unfinished">联系我们</translation>
    </message>
    <message>
        <source>What the person was told or made to do</source>
        <extracomment>Heading: acts under orders; “told” means ordered here</extracomment>
        <translation type="unfinished">这位人士被吩咐或被迫做的事</translation>
    </message>
    <message>
        <source>Control, threats and deception around it</source>
        <extracomment>Heading: what others did to the person; “it” is the acts listed above</extracomment>
        <translation type="unfinished">与此有关的控制、威胁和欺骗</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation type="unfinished">怎样看这份内容</translation>
    </message>
    <message>
        <source>The words are the person&apos;s, as they were noted, and only those the person agreed to share. What is not here was not asked, not told or not shared: it means nothing.</source>
        <extracomment>“It means nothing”: from what is missing nothing follows, for or against</extracomment>
        <translation type="unfinished">这些是这位人士的原话，照当时所记，并且只有本人同意分享的部分。这里没有写的，就是没有问到、没有讲或没有分享：不说明任何问题。</translation>
    </message>
    <message>
        <source>Memory of frightening events is often incomplete and changes in detail. That is no sign of a lie.</source>
        <translation type="unfinished">对可怕经历的记忆往往不完整，细节也会变。这并不表示讲的不是真的。</translation>
    </message>
    <message>
        <source>We ask that detention, charges, removal and fines be suspended until the bodies in charge have looked at the person&apos;s situation (ASEAN Convention Against Trafficking in Persons, Art. 14(7)).</source>
        <extracomment>A legal request: charges are criminal charges, removal is deportation</extracomment>
        <translation type="unfinished">我们请求，在主管机关了解这位人士的处境之前，暂停羁押、指控、遣送和罚款（《东盟打击人口贩运公约》第 14 条第 7 款，ASEAN Convention Against Trafficking in Persons）。</translation>
    </message>
    <message>
        <source>Whoever wrote this decides neither what the person did nor what they are in law.</source>
        <extracomment>“They” is the person; in law: their legal status</extracomment>
        <translation type="unfinished">写这份内容的人，不判定这位人士做了什么，也不判定其法律身份。</translation>
    </message>
    <message>
        <source>For the journey</source>
        <extracomment>Title of the sheet that travels with the person</extracomment>
        <translation type="unfinished">行程用</translation>
    </message>
    <message>
        <source>For the one who travels with the person and the one who meets them. Nobody else reads it. Destroy it after the arrival.</source>
        <extracomment>Says who reads the sheet: an escort, and whoever waits at the end of the journey</extracomment>
        <translation type="unfinished">给陪同这位人士的人和去接的人。其他人都不看。到达后请销毁。</translation>
    </message>
    <message>
        <source>Please ask nothing about what happened, the family or other countries.</source>
        <extracomment>To the escort: a request</extracomment>
        <translation type="unfinished">请不要问发生过什么、家里的事或别的国家的事。</translation>
    </message>
    <message>
        <source>On the way</source>
        <extracomment>Heading on the sheet for the journey: during the journey</extracomment>
        <translation type="unfinished">路上</translation>
    </message>
    <message>
        <source>On arrival</source>
        <extracomment>Heading on the sheet for the journey</extracomment>
        <translation type="unfinished">到达时</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Label of a row: the language of the person</extracomment>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <extracomment>Label of a row: yes, no or not known follows</extracomment>
        <translation type="unfinished">需要翻译员</translation>
    </message>
    <message>
        <source>You call us</source>
        <extracomment>Label of a row: our number, for the reader to call</extracomment>
        <translation type="unfinished">请您打给我们</translation>
    </message>
    <message>
        <source>If nobody answers</source>
        <extracomment>Label of a row: our second number, when the first is not picked up</extracomment>
        <translation type="unfinished">如果没人接</translation>
    </message>
    <message>
        <source>not on this sheet</source>
        <extracomment>Value of an empty row; quoted in “What is not here”, keep both the same</extracomment>
        <translation type="unfinished">不在这张单页上</translation>
    </message>
    <message>
        <source>Please</source>
        <extracomment>Heading above requests to those who travel with the person or meet them</extracomment>
        <translation type="unfinished">请您</translation>
    </message>
    <message>
        <source>When the person wants to stop, stop first. Then call us. The person decides.</source>
        <translation type="unfinished">这位人士想停下时，请先停下。然后打给我们。由本人决定。</translation>
    </message>
    <message>
        <source>Tell nobody the day, the hour or the place of arrival. Let nobody near who is not named above, whoever they say they are.</source>
        <extracomment>To the escort; “near” is near the person</extracomment>
        <translation type="unfinished">不要把到达的日期、时间或地点告诉任何人。上面没有写名字的人，不管说自己是谁，都不要让那个人靠近。</translation>
    </message>
    <message>
        <source>No picture, no reporter, no name called out.</source>
        <extracomment>To the escort: take no photo, let no journalist in, call no name aloud</extracomment>
        <translation type="unfinished">不拍照，不让记者来，不当众喊名字。</translation>
    </message>
    <message>
        <source>Papers, phone, bags and medicine stay in the person&apos;s own hands. Do not touch the person unless they ask you to.</source>
        <translation type="unfinished">证件、手机、行李和药品，都由本人自己拿着。除非本人请您帮忙，不要碰到本人的身体。</translation>
    </message>
    <message>
        <source>No office and no questions on the day of arrival. Rest comes first.</source>
        <extracomment>To the escort: take the person to no public office or authority on that day</extracomment>
        <translation type="unfinished">到达当天不去任何办公室，不提问。先休息。</translation>
    </message>
    <message>
        <source>Asked already, or not yours to ask</source>
        <extracomment>Heading above subjects that the reader leaves alone</extracomment>
        <translation type="unfinished">已经问过，或不该由您来问</translation>
    </message>
    <message>
        <source>What is not here</source>
        <extracomment>Heading: what this sheet leaves out on purpose</extracomment>
        <translation type="unfinished">这里没有写什么</translation>
    </message>
    <message>
        <source>Every sheet leaves out who the person is, what they told, any reason, and anything about papers, offices or other countries. A line that says “not on this sheet” was not asked, not answered or kept back: it means nothing.</source>
        <extracomment>“not on this sheet” is the value of an empty row, translate both the same</extracomment>
        <translation type="unfinished">每张单页都不写：这位人士是谁、讲过什么、任何原因，以及任何关于证件、部门或别的国家的事。写着“不在这张单页上”的一行，是没有问到、没有回答或保留不说的：不说明任何问题。</translation>
    </message>
    <message>
        <source>The person has heard this sheet and can take it back at any time. Then destroy it.</source>
        <translation type="unfinished">这张单页已念给这位人士听过，本人随时可以收回。收回后请销毁。</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <extracomment>Foot of the page: the code of the case; %1 such as K7-204</extracomment>
        <translation type="unfinished">编号 %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of the page: %1 this page, %2 how many there are</extracomment>
        <translation type="unfinished">第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>Title inside the PDF file, bland on purpose: it tells nothing of what the paper is about</extracomment>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Printed over papers of an invented case: training, not a medical practice; keep short</extracomment>
        <translation type="unfinished">练习</translation>
    </message>
    <message>
        <source>Practice: an invented person. Do not act on this paper.</source>
        <translation type="unfinished">练习：人物是虚构的。请不要按这份纸件行动。</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Value of a row: nobody knows or asked it</extracomment>
        <translation type="unfinished">不清楚</translation>
    </message>
    <message>
        <source>a doctor or nurse</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">医生或护士</translation>
    </message>
    <message>
        <source>someone trained in psychological support</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">受过心理支持培训的人</translation>
    </message>
    <message>
        <source>a safe place to sleep</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">安全的住处</translation>
    </message>
    <message>
        <source>food, water or clothes</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">食物、水或衣服</translation>
    </message>
    <message>
        <source>an interpreter</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">翻译员</translation>
    </message>
    <message>
        <source>a lawyer or legal aid</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">律师或法律援助</translation>
    </message>
    <message>
        <source>to speak with a consular officer</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">和领事工作人员谈</translation>
    </message>
    <message>
        <source>contact with family</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">和家人联系</translation>
    </message>
    <message>
        <source>help to find family</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">帮忙寻找家人</translation>
    </message>
    <message>
        <source>help to travel home</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">帮忙回家</translation>
    </message>
    <message>
        <source>access to international protection</source>
        <extracomment>In a list of what is needed: asylum; avoid a word that frightens</extracomment>
        <translation type="unfinished">获得国际保护的途径</translation>
    </message>
    <message>
        <source>identity or travel papers</source>
        <extracomment>In a list of what is needed: documents such as a passport</extracomment>
        <translation type="unfinished">身份证件或旅行证件</translation>
    </message>
    <message>
        <source>help to find a missing person</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished">帮忙寻找失踪的人</translation>
    </message>
    <message>
        <source>an injury</source>
        <extracomment>In a list of dangers, after “Which danger:”</extracomment>
        <translation type="unfinished">受伤</translation>
    </message>
    <message>
        <source>sudden or severe illness</source>
        <extracomment>In a list of dangers, after “Which danger:”</extracomment>
        <translation type="unfinished">突发或严重的疾病</translation>
    </message>
    <message>
        <source>pregnancy with pain or bleeding</source>
        <extracomment>In a list of dangers, after “Which danger:”</extracomment>
        <translation type="unfinished">怀孕并有疼痛或出血</translation>
    </message>
    <message>
        <source>recent sexual violence: some care works only in the first 72 hours</source>
        <extracomment>In a list of dangers, after “Which danger:”; care is medical care</extracomment>
        <translation type="unfinished">近期的性暴力：有些医疗只在最初 72 小时内有效</translation>
    </message>
    <message>
        <source>risk of self-harm: do not leave alone</source>
        <extracomment>In a list of dangers, after “Which danger:”; do not leave the person alone</extracomment>
        <translation type="unfinished">有伤害自己的风险：请不要让本人独处</translation>
    </message>
    <message>
        <source>overdose or withdrawal</source>
        <extracomment>In a list of dangers: withdrawal from drugs or alcohol, not of consent</extracomment>
        <translation type="unfinished">药物过量或戒断反应</translation>
    </message>
    <message>
        <source>unconscious or hard to wake</source>
        <extracomment>In a list of dangers, after “Which danger:”</extracomment>
        <translation type="unfinished">昏迷或很难叫醒</translation>
    </message>
    <message>
        <source>a threat in or near the building</source>
        <extracomment>In a list of dangers, after “Which danger:”</extracomment>
        <translation type="unfinished">楼内或附近有威胁</translation>
    </message>
    <message>
        <source>someone the person fears is near</source>
        <extracomment>In a list of dangers: somebody of whom the person is afraid stands near</extracomment>
        <translation type="unfinished">这位人士害怕的人就在附近</translation>
    </message>
    <message>
        <source>a child without a responsible adult</source>
        <extracomment>In a list of dangers, after “Which danger:”</extracomment>
        <translation type="unfinished">孩子身边没有负责的成年人</translation>
    </message>
    <message>
        <source>another danger: ask us</source>
        <extracomment>In a list of dangers, after “Which danger:”; ask the sender of the letter</extracomment>
        <translation type="unfinished">其他危险：请问我们</translation>
    </message>
    <message>
        <source>18 or older</source>
        <extracomment>Value of the row Age</extracomment>
        <translation type="unfinished">18 岁或以上</translation>
    </message>
    <message>
        <source>under 18</source>
        <extracomment>Value of the row Age</extracomment>
        <translation type="unfinished">未满 18 岁</translation>
    </message>
    <message>
        <source>not sure: treat as under 18 until it is known</source>
        <extracomment>Age of the person</extracomment>
        <translation type="unfinished">不确定：弄清之前，按未满 18 岁对待</translation>
    </message>
    <message>
        <source>female</source>
        <extracomment>Value of the row Sex</extracomment>
        <translation type="unfinished">女</translation>
    </message>
    <message>
        <source>male</source>
        <extracomment>Value of the row Sex</extracomment>
        <translation type="unfinished">男</translation>
    </message>
    <message>
        <source>other: ask the person, in private</source>
        <extracomment>Value of the row Sex; to the reader</extracomment>
        <translation type="unfinished">其他：请私下问本人</translation>
    </message>
    <message>
        <source>with us, at an airport</source>
        <extracomment>Value of the row “Where now”: the person is with the sender&apos;s office</extracomment>
        <translation type="unfinished">在我们这里，机场</translation>
    </message>
    <message>
        <source>with us, at a land border</source>
        <extracomment>Value of the row “Where now”: the person is with the sender&apos;s office</extracomment>
        <translation type="unfinished">在我们这里，陆路边境</translation>
    </message>
    <message>
        <source>with us, at a seaport</source>
        <extracomment>Value of the row “Where now”: the person is with the sender&apos;s office</extracomment>
        <translation type="unfinished">在我们这里，海港</translation>
    </message>
    <message>
        <source>at a consulate</source>
        <extracomment>Value of the row “Where now”: where the person is</extracomment>
        <translation type="unfinished">在领事馆</translation>
    </message>
    <message>
        <source>in detention</source>
        <extracomment>Value of the row “Where now”: where the person is</extracomment>
        <translation type="unfinished">在羁押中</translation>
    </message>
    <message>
        <source>in a reception centre</source>
        <extracomment>Value of the row “Where now”: a centre that takes in arrivals</extracomment>
        <translation type="unfinished">在接待中心</translation>
    </message>
    <message>
        <source>in the community</source>
        <extracomment>Value of the row “Where now”: living among other people, not held anywhere</extracomment>
        <translation type="unfinished">在社区里</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Label of a row on the sheet for the journey</extracomment>
        <translation type="unfinished">健康</translation>
    </message>
    <message>
        <source>Medicine</source>
        <extracomment>Label of a row on the sheet for the journey: drugs to take, not the science</extracomment>
        <translation type="unfinished">药品</translation>
    </message>
    <message>
        <source>Better avoided</source>
        <extracomment>Label of a row on the sheet for the journey: what frightens the person</extracomment>
        <translation type="unfinished">最好避免</translation>
    </message>
    <message>
        <source>What helps</source>
        <extracomment>Label of a row on the sheet for the journey: what calms the person</extracomment>
        <translation type="unfinished">有帮助的</translation>
    </message>
    <message>
        <source>Papers and bags</source>
        <extracomment>Label of a row on the sheet for the journey: documents and luggage</extracomment>
        <translation type="unfinished">证件和行李</translation>
    </message>
    <message>
        <source>Wants to stop</source>
        <extracomment>Label of a row: how the person shows that they want to stop on the way</extracomment>
        <translation type="unfinished">想停下时</translation>
    </message>
    <message>
        <source>May meet them</source>
        <extracomment>Label of a row: who is allowed to meet the person on arrival</extracomment>
        <translation type="unfinished">可以来接的人</translation>
    </message>
    <message>
        <source>Not to be told</source>
        <extracomment>Label of a row: who must not learn of the arrival</extracomment>
        <translation type="unfinished">不能告知的人</translation>
    </message>
    <message>
        <source>First night</source>
        <extracomment>Label of a row on the sheet for the journey: where the person sleeps at first</extracomment>
        <translation type="unfinished">第一晚</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Label of a row, or a subject not to ask about: how old the person is</extracomment>
        <translation type="unfinished">年龄</translation>
    </message>
    <message>
        <source>Contact with family</source>
        <extracomment>A subject that the reader of the sheet for the journey leaves alone</extracomment>
        <translation type="unfinished">和家人的联系</translation>
    </message>
    <message>
        <source>Anything that happened before</source>
        <extracomment>A subject that the reader of the sheet for the journey leaves alone</extracomment>
        <translation type="unfinished">以前发生的任何事</translation>
    </message>
    <message>
        <source>Home and safe places</source>
        <extracomment>A subject that the reader of the sheet for the journey leaves alone</extracomment>
        <translation type="unfinished">家和安全的地方</translation>
    </message>
    <message>
        <source>Wishes</source>
        <extracomment>A subject to leave alone: what the person wants to happen next</extracomment>
        <translation type="unfinished">愿望</translation>
    </message>
    <message>
        <source>urgent: within 24 hours</source>
        <extracomment>Value of the row “Help needed”</extracomment>
        <translation type="unfinished">紧急：24 小时内</translation>
    </message>
    <message>
        <source>soon: within 72 hours</source>
        <extracomment>Value of the row “Help needed”</extracomment>
        <translation type="unfinished">尽快：72 小时内</translation>
    </message>
    <message>
        <source>within two weeks</source>
        <extracomment>Value of the row “Help needed”</extracomment>
        <translation type="unfinished">两周内</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Value of a row, such as “Interpreter needed”</extracomment>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Value of a row, such as “Interpreter needed”</extracomment>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>Way to reach somebody; a number follows</extracomment>
        <translation type="unfinished">电话</translation>
    </message>
    <message>
        <source>text message</source>
        <extracomment>Way to reach somebody; a number follows: SMS</extracomment>
        <translation type="unfinished">短信</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>A name, leave as it is; a number follows</extracomment>
        <translation type="unfinished">WhatsApp</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>Way to reach somebody; an address follows</extracomment>
        <translation type="unfinished">电子邮件</translation>
    </message>
    <message>
        <source>radio</source>
        <extracomment>Way to reach somebody: two-way radio, a channel or call sign follows</extracomment>
        <translation type="unfinished">无线电</translation>
    </message>
    <message>
        <source>in person</source>
        <extracomment>Way to reach somebody: by going there; an address follows</extracomment>
        <translation type="unfinished">当面</translation>
    </message>
    <message>
        <source>%1, ask for %2</source>
        <extracomment>%1 a way to call, such as “phone 112”; %2 an extension or desk to ask for</extracomment>
        <translation type="unfinished">%1，转 %2</translation>
    </message>
    <message>
        <source>questions</source>
        <extracomment>In “Content:”: the set of questions that was used; a version follows</extracomment>
        <translation type="unfinished">问题</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>In “Content:”: the list of indicators that was used, not named on purpose; a version follows</extracomment>
        <translation type="unfinished">清单</translation>
    </message>
    <message>
        <source>contacts</source>
        <extracomment>In “Content:”: the directory of services that was used; a version follows</extracomment>
        <translation type="unfinished">联系机构</translation>
    </message>
    <message>
        <source>Content: %1</source>
        <extracomment>Foot of the page; %1 such as “questions 1.4 9f3a62c1, contacts 2.0 77ab01de”</extracomment>
        <translation type="unfinished">内容：%1</translation>
    </message>
    <message>
        <source>Request for help</source>
        <extracomment>Title of the letter to a service</extracomment>
        <translation type="unfinished">请求帮助</translation>
    </message>
    <message>
        <source>Needed now: %1</source>
        <extracomment>%1 is a list of needs, such as “a doctor or nurse; an interpreter”</extracomment>
        <translation type="unfinished">现在需要：%1</translation>
    </message>
    <message>
        <source>not known yet, please call us</source>
        <extracomment>After “Needed now:”</extracomment>
        <translation type="unfinished">还不清楚，请打给我们</translation>
    </message>
    <message>
        <source>Danger now: %1</source>
        <extracomment>%1 is yes, no or not known</extracomment>
        <translation type="unfinished">现在是否有危险：%1</translation>
    </message>
    <message>
        <source>Which danger: %1</source>
        <extracomment>%1 is a list of dangers, such as “an injury; someone the person fears is near”</extracomment>
        <translation type="unfinished">哪种危险：%1</translation>
    </message>
    <message>
        <source>Answer us: %1</source>
        <extracomment>Asks the service to answer; %1 says until when, such as “by 3 Mar 2026, 14:30 (UTC+07:00), …”</extracomment>
        <translation type="unfinished">请答复我们：%1</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Label of a row: the service that gets the letter</extracomment>
        <translation type="unfinished">致</translation>
    </message>
    <message>
        <source>%1; country: %2</source>
        <extracomment>After “Written”: %1 date and time, %2 the country where it was written</extracomment>
        <translation type="unfinished">%1；国家：%2</translation>
    </message>
    <message>
        <source>Help needed</source>
        <extracomment>Label of a row: how soon; “urgent: within 24 hours” and the like follow</extracomment>
        <translation type="unfinished">何时需要帮助</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>Label of a row: needs that the person has not been asked about</extracomment>
        <translation type="unfinished">还没问过</translation>
    </message>
    <message>
        <source>as soon as you have read this, also if the answer is no</source>
        <extracomment>Stands after “Answer us:”</extracomment>
        <translation type="unfinished">看完后马上答复，不能帮也一样</translation>
    </message>
    <message>
        <source>by %1, also if the answer is no</source>
        <extracomment>Stands after “Answer us:”; %1 is the latest date and time, not a person</extracomment>
        <translation type="unfinished">在 %1 之前答复，不能帮也一样</translation>
    </message>
    <message>
        <source>Who calls whom</source>
        <extracomment>Heading on the letter: phone calls between the service and the sender</extracomment>
        <translation type="unfinished">谁打给谁</translation>
    </message>
    <message>
        <source>Who we are</source>
        <extracomment>Label of a row: the agency and role of the sender follow</extracomment>
        <translation type="unfinished">我们是谁</translation>
    </message>
    <message>
        <source>Give the reference. Do not give or ask for a name on the phone.</source>
        <extracomment>To the service: say the code of the case, not a name</extracomment>
        <translation type="unfinished">请报编号。电话里不要说名字，也不要问名字。</translation>
    </message>
    <message>
        <source>Answer with one of: we can; we can, if …; we have no room; this is not for us; call … instead.</source>
        <extracomment>Suggested answers of the service; room is a place for the person</extracomment>
        <translation type="unfinished">请用其中一句答复：可以；如果……就可以；没有位置了；这不归我们；请改打……</translation>
    </message>
    <message>
        <source>If we do not hear from you in time, we call you once more and then ask another service.</source>
        <translation type="unfinished">如果没有按时收到您的消息，我们会再打一次给您，然后请别的服务机构帮忙。</translation>
    </message>
    <message>
        <source>If we do not hear from you in time, we call you again: we know of no other service.</source>
        <translation type="unfinished">如果没有按时收到您的消息，我们会再打给您：我们不知道还有别的服务机构。</translation>
    </message>
    <message>
        <source>Before we say anything about the person, we ask you who you are; please ask us too.</source>
        <translation type="unfinished">在说任何关于这位人士的事之前，我们会先问您是谁；也请您问我们。</translation>
    </message>
    <message>
        <source>How sure we are of your contact: nobody in our agency has checked it.</source>
        <translation type="unfinished">我们对您的联系方式有多大把握：我们单位没有人核对过。</translation>
    </message>
    <message numerus="yes">
        <source>last checked on %1, %n day(s) before this letter</source>
        <extracomment>Ends “How sure we are of your contact:”; %1 a date, %n the days between</extracomment>
        <translation type="unfinished">
            <numerusform>上次核对是 %1，在这封信之前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>last checked on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished">上次核对是 %1</translation>
    </message>
    <message>
        <source>How sure we are of your contact: %1.</source>
        <extracomment>“Your contact” is the number of the service; %1 is “last checked on …”</extracomment>
        <translation type="unfinished">我们对您的联系方式有多大把握：%1。</translation>
    </message>
    <message>
        <source>The person</source>
        <extracomment>Heading: the one whom the letter asks help for</extracomment>
        <translation type="unfinished">这位人士</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>Label of a row: female, male or other</extracomment>
        <translation type="unfinished">性别</translation>
    </message>
    <message>
        <source>Interpret only with someone the person accepts, never with a companion.</source>
        <extracomment>A companion is somebody who came with the person</extracomment>
        <translation type="unfinished">翻译只能由这位人士接受的人来做，绝不能由一起来的人来做。</translation>
    </message>
    <message>
        <source>Reaching the person safely</source>
        <extracomment>Heading: how the service gets in touch with the person</extracomment>
        <translation type="unfinished">怎样安全地联系这位人士</translation>
    </message>
    <message>
        <source>Where now</source>
        <extracomment>Label of a row: where the person is now</extracomment>
        <translation type="unfinished">现在在哪里</translation>
    </message>
    <message>
        <source>Safe way</source>
        <extracomment>Label of a row: a safe way to contact the person</extracomment>
        <translation type="unfinished">安全的方式</translation>
    </message>
    <message>
        <source>not known: only through us</source>
        <extracomment>Value of “Safe way”: contact the person only through the sender</extracomment>
        <translation type="unfinished">不清楚：只能通过我们</translation>
    </message>
    <message>
        <source>Use no other way. Do not say who you are or why you call until you are sure who listens.</source>
        <translation type="unfinished">不要用别的方式。在确定听的人是谁之前，不要说您是谁、为什么打来。</translation>
    </message>
    <message>
        <source>There is someone who must not learn where the person is. Ask the person, alone, before you speak or write to anyone.</source>
        <translation type="unfinished">有人不能知道这位人士在哪里。在您和任何人说话或写信之前，请先单独问本人。</translation>
    </message>
    <message>
        <source>Please do not</source>
        <extracomment>Heading; what is asked not to be done follows as whole sentences</extracomment>
        <translation type="unfinished">请不要</translation>
    </message>
    <message>
        <source>Ask only what you must know to help today. Do not question the person about what happened; ask us first what was told.</source>
        <translation type="unfinished">只问今天帮忙必须知道的事。不要向这位人士询问发生了什么；请先问我们已经讲过什么。</translation>
    </message>
    <message>
        <source>no other police unit</source>
        <extracomment>Goes in for %1 of “Do not tell anyone else …”, when the reader is police</extracomment>
        <translation type="unfinished">不告诉别的警察单位</translation>
    </message>
    <message>
        <source>no police</source>
        <extracomment>Goes in for %1 of “Do not tell …”</extracomment>
        <translation type="unfinished">不告诉警察</translation>
    </message>
    <message>
        <source>Do not tell anyone else about the person: no embassy, %1, no family member, no employer, no agent, no journalist, unless the person agrees, alone with you and in their language.</source>
        <extracomment>%1 is “no police” or “no other police unit”; an agent is a recruiter or broker</extracomment>
        <translation type="unfinished">不要把这位人士的事告诉任何其他人：不告诉大使馆，%1，不告诉家人、雇主、中介、记者，除非本人在单独和您一起时，用自己的语言表示同意。</translation>
    </message>
    <message>
        <source>Do not leave the person alone with anyone who came with them or who comes to fetch them.</source>
        <translation type="unfinished">不要让这位人士单独和一起来的人、或来接走的人在一起。</translation>
    </message>
    <message>
        <source>Do not make help depend on working with the police or on telling more.</source>
        <extracomment>To the service: help must be free of such conditions</extracomment>
        <translation type="unfinished">不要把和警察合作、或讲得更多，当作得到帮助的条件。</translation>
    </message>
    <message>
        <source>Do not promise anything about papers, charges or going home.</source>
        <extracomment>Papers are documents, charges are criminal charges</extracomment>
        <translation type="unfinished">关于证件、指控或回家，不要作任何保证。</translation>
    </message>
    <message>
        <source>Already talked about</source>
        <extracomment>Heading: subjects that the person and the officer have talked about</extracomment>
        <translation type="unfinished">已经谈过的</translation>
    </message>
    <message>
        <source>Told, do not ask again</source>
        <extracomment>Label of a row: subjects that the person told about</extracomment>
        <translation type="unfinished">已讲过，请不要再问</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <extracomment>Value of a row: no subject was noted</extracomment>
        <translation type="unfinished">没有记下</translation>
    </message>
    <message>
        <source>Not talked about</source>
        <extracomment>Label of a row: subjects nobody talked about</extracomment>
        <translation type="unfinished">没有谈到</translation>
    </message>
    <message>
        <source>What was not talked about says nothing: it was not asked, or it was not the moment. Harder subjects are not listed here, told or not.</source>
        <extracomment>“Says nothing”: from what is missing nothing follows</extracomment>
        <translation type="unfinished">没有谈到，不说明任何问题：只是没有问，或不是合适的时候。更难开口的事，不管讲没讲过，都不列在这里。</translation>
    </message>
    <message>
        <source>Protection from punishment</source>
        <extracomment>Heading: the non-punishment principle, for acts done under force</extracomment>
        <translation type="unfinished">免受惩罚的保护</translation>
    </message>
    <message>
        <source>Compelled acts reported</source>
        <extracomment>Label of a row: unlawful acts the person was forced to do; yes or not known follows</extracomment>
        <translation type="unfinished">讲到被迫做的事</translation>
    </message>
    <message>
        <source>We ask that detention, charges, removal and fines be suspended until the bodies in charge have looked at the person&apos;s situation.</source>
        <extracomment>A legal request: charges are criminal charges, removal is deportation</extracomment>
        <translation type="unfinished">我们请求，在主管机关了解这位人士的处境之前，暂停羁押、指控、遣送和罚款。</translation>
    </message>
    <message>
        <source>Why you have this letter</source>
        <extracomment>Heading: on what ground the service was told</extracomment>
        <translation type="unfinished">您为什么收到这封信</translation>
    </message>
    <message>
        <source>A life is at risk: here is only what you need to help.</source>
        <translation type="unfinished">有人有生命危险：这里只写帮忙所需要的。</translation>
    </message>
    <message>
        <source>The person is, or may be, under 18: it is sent in their best interests.</source>
        <translation type="unfinished">这位人士未满或可能未满 18 岁：发这封信是为了本人的最大利益。</translation>
    </message>
    <message>
        <source>The person agreed that you are told this and no more (%1).</source>
        <extracomment>%1 is when the person agreed, a date and time</extracomment>
        <translation type="unfinished">这位人士同意告诉您这些，不包括别的（%1）。</translation>
    </message>
    <message>
        <source>Only those who help may read it. If the person changes their mind we tell you: then destroy it. Write no name on it.</source>
        <extracomment>“It” is the letter</extracomment>
        <translation type="unfinished">只有帮忙的人可以看。如果本人改变主意，我们会告诉您：那时请销毁。请不要在上面写名字。</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: %1 the title of a row, %2 the short text beside it</extracomment>
        <translation type="unfinished">%1，%2</translation>
    </message>
</context>
<context>
    <name>LostWords</name>
    <message>
        <source>One entry was not saved before the lock</source>
        <extracomment>Entry: something typed or chosen; lock: when the vault closed</extracomment>
        <translation type="unfinished">锁定前有 1 条内容没有保存</translation>
    </message>
    <message>
        <source>%1 entries were not saved before the lock</source>
        <extracomment>%1 is 2 or more; entry: something typed or chosen</extracomment>
        <translation type="unfinished">锁定前有 %1 条内容没有保存</translation>
    </message>
    <message>
        <source>The storage of this tablet refused what was written last. What you still know of it, please write down now.</source>
        <extracomment>To the officer: what is remembered of the lost words</extracomment>
        <translation type="unfinished">最后写的内容没能存进这台平板。您还记得的，请现在写下来。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Notes</source>
        <extracomment>Title of the window, bland on purpose: others may see it, it tells nothing of cases</extracomment>
        <translation type="unfinished">笔记</translation>
    </message>
</context>
<context>
    <name>MarksRow</name>
    <message>
        <source>said</source>
        <extracomment>State of an indicator, short: the person said it</extracomment>
        <translation type="unfinished">说到</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>State of an indicator, short: the officer saw it</extracomment>
        <translation type="unfinished">看到</translation>
    </message>
    <message>
        <source>not explored</source>
        <extracomment>State of an indicator, short: it was not asked about</extracomment>
        <translation type="unfinished">还没谈</translation>
    </message>
    <message>
        <source>did not say</source>
        <extracomment>State of an indicator, short: the person did not want to say</extracomment>
        <translation type="unfinished">没有作答</translation>
    </message>
    <message>
        <source>not reported</source>
        <extracomment>State of an indicator, short: asked about, the person did not tell of it</extracomment>
        <translation type="unfinished">没有提到</translation>
    </message>
    <message>
        <source>Mark while listening</source>
        <extracomment>Above chips, verb: touch an indicator when the person speaks of it</extracomment>
        <translation type="unfinished">边听边标记</translation>
    </message>
</context>
<context>
    <name>NewConversationPage</name>
    <message>
        <source>New conversation</source>
        <extracomment>Title of the page</extracomment>
        <translation type="unfinished">新的交谈</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button, keep short, verb: begin the conversation</extracomment>
        <translation type="unfinished">开始</translation>
    </message>
    <message>
        <source>Which kind of talk is it?</source>
        <extracomment>Heading above kinds of talk: at the counter, longer, with a child …</extracomment>
        <translation type="unfinished">是哪一种交谈？</translation>
    </message>
    <message>
        <source>You can go on with another one later. Nothing is asked twice.</source>
        <extracomment>One: a kind of talk</extracomment>
        <translation type="unfinished">之后可以换另一种继续。什么都不会问两遍。</translation>
    </message>
    <message>
        <source>Which language does the person feel at home in?</source>
        <translation type="unfinished">对方用哪种语言最自在？</translation>
    </message>
    <message>
        <source>You can leave this open and ask later. Begin when you are both ready.</source>
        <extracomment>This: the language; both: officer and person</extracomment>
        <translation type="unfinished">可以先不填，以后再问。两个人都准备好了再开始。</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Five words, drawn by chance. Write them on paper and keep it away from the tablet.</source>
        <extracomment>It: the paper</extracomment>
        <translation type="unfinished">随机抽出的 5 个词。请写在纸上，并且不要和平板放在一起。</translation>
    </message>
    <message>
        <source>Other words</source>
        <extracomment>Button, keep short: offer five other words as passphrase</extracomment>
        <translation type="unfinished">换几个词</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <extracomment>Label of a field: one that the officer makes up</extracomment>
        <translation type="unfinished">您自己的口令</translation>
    </message>
    <message>
        <source>At least 15 characters, in any script. Several words that do not belong together work well.</source>
        <translation type="unfinished">至少 15 个字符，用什么文字都可以。几个互不相关的词就很好。</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <extracomment>Label of a field: type it a second time</extracomment>
        <translation type="unfinished">再输入一次同样的口令</translation>
    </message>
    <message>
        <source>The five words, as you wrote them down</source>
        <extracomment>Label of a field: type the words that were offered</extracomment>
        <translation type="unfinished">那 5 个词，照您写下的输入</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>On a button while the app works: please wait, keep short</extracomment>
        <translation type="unfinished">请稍等</translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <extracomment>Button, keep short: let the app offer a passphrase</extracomment>
        <translation type="unfinished">给我 5 个词</translation>
    </message>
    <message>
        <source>Choose my own passphrase</source>
        <extracomment>Button, keep short: the officer makes one up</extracomment>
        <translation type="unfinished">自己选口令</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Their words</source>
        <extracomment>Kind of a note: the words of the person, as said</extracomment>
        <translation type="unfinished">对方的原话</translation>
    </message>
    <message>
        <source>What I saw</source>
        <extracomment>Kind of a note: what the officer saw; I: the officer</extracomment>
        <translation type="unfinished">我看到的</translation>
    </message>
    <message>
        <source>My thought</source>
        <extracomment>Kind of a note: what the officer thinks</extracomment>
        <translation type="unfinished">我的想法</translation>
    </message>
    <message>
        <source>%1, with a correction</source>
        <extracomment>%1 is “Their words”, “What I saw” or “My thought”</extracomment>
        <translation type="unfinished">%1，有更正</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>%1 is a list of indicators tied to this note</extracomment>
        <translation type="unfinished">已标记：%1</translation>
    </message>
</context>
<context>
    <name>OnwardSheet</name>
    <message>
        <source>Go on with another kind of talk</source>
        <extracomment>Title: change to another set of questions</extracomment>
        <translation type="unfinished">换一种交谈继续</translation>
    </message>
    <message>
        <source>What was said, ticked and chosen stays in this case. Nothing has to be asked again.</source>
        <translation type="unfinished">说过的、勾选的和选择的，都留在这个个案里。什么都不用再问一遍。</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button, keep short: continue with the kind of talk that is chosen</extracomment>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Please choose one first.</source>
        <extracomment>One: a kind of talk</extracomment>
        <translation type="unfinished">请先选一个。</translation>
    </message>
</context>
<context>
    <name>OpeningNotices</name>
    <message>
        <source>This vault was put back to an earlier state</source>
        <extracomment>Title of a warning: an older file stands in its place</extracomment>
        <translation type="unfinished">这个保险库被恢复到了以前的状态</translation>
    </message>
    <message>
        <source>Later work may be missing. What you see can be read and gone on with. Tell your supervisor today.</source>
        <translation type="unfinished">之后做的可能不在了。您看到的可以阅读，也可以继续。请今天就告诉您的主管。</translation>
    </message>
    <message>
        <source>Another vault on this tablet was put back, or is gone</source>
        <extracomment>Title of a warning: put back to an earlier state</extracomment>
        <translation type="unfinished">这台平板上另一个保险库被恢复过，或者不见了</translation>
    </message>
    <message>
        <source>Yours is not affected. Tell the colleague whose vault it is, and your supervisor.</source>
        <translation type="unfinished">您的没有受影响。请告诉那个保险库的同事，以及您的主管。</translation>
    </message>
    <message>
        <source>Two custodians opened this vault on %1</source>
        <extracomment>Title of a warning; %1 is a date; vault: the officer&apos;s encrypted file</extracomment>
        <translation type="unfinished">两位保管人在 %1 打开了这个保险库</translation>
    </message>
    <message>
        <source>If you did not ask for that, tell your supervisor and the integrity office. This stays here for 30 days.</source>
        <translation type="unfinished">如果这不是您要求的，请告诉您的主管和廉政监督部门。这条通知会在这里留 30 天。</translation>
    </message>
    <message>
        <source>A file beside your vault is missing, or is not its own</source>
        <extracomment>Title of a warning: the file does not belong to this vault</extracomment>
        <translation type="unfinished">您保险库旁边的一个文件不见了，或不是原来的</translation>
    </message>
    <message>
        <source>What you see can be gone on with. Tell your technician today: somebody may have worked on this tablet&apos;s files.</source>
        <translation type="unfinished">您看到的可以继续使用。请今天就告诉技术人员：可能有人动过这台平板的文件。</translation>
    </message>
    <message>
        <source>The custodians of your vault were set anew</source>
        <extracomment>Custodians: two persons who can open it together</extracomment>
        <translation type="unfinished">您保险库的保管人已重新设定</translation>
    </message>
    <message>
        <source>Two of them together can open it if you forget the passphrase. If nobody told you, ask your supervisor.</source>
        <translation type="unfinished">如果您忘了口令，其中两位一起可以打开它。如果没有人告诉过您，请问您的主管。</translation>
    </message>
    <message>
        <source>A wrong passphrase was tried on %1</source>
        <extracomment>Title of a notice; %1 is a date</extracomment>
        <translation type="unfinished">%1 有人输错过口令</translation>
    </message>
    <message>
        <source>Wrong passphrases were tried, from %1 to %2</source>
        <extracomment>Title of a notice; %1 and %2 are dates, no passphrases</extracomment>
        <translation type="unfinished">从 %1 到 %2，有人输错过口令</translation>
    </message>
    <message>
        <source>If that was you, all is well. If not, tell your supervisor.</source>
        <extracomment>Follows “A wrong passphrase was tried”</extracomment>
        <translation type="unfinished">如果是您，就没有问题。如果不是，请告诉您的主管。</translation>
    </message>
    <message>
        <source>Show all %1 notices</source>
        <extracomment>Button, keep short; %1 is how many there are, 2 or more</extracomment>
        <translation type="unfinished">显示全部 %1 条通知</translation>
    </message>
</context>
<context>
    <name>OwnQuestionButton</name>
    <message>
        <source>My own question</source>
        <extracomment>Button, keep short: the officer writes a question; my: the officer&apos;s</extracomment>
        <translation type="unfinished">我自己的问题</translation>
    </message>
</context>
<context>
    <name>OwnQuestionSheet</name>
    <message>
        <source>My own question</source>
        <extracomment>Title: the officer writes a question; my: the officer&apos;s</extracomment>
        <translation type="unfinished">我自己的问题</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, keep short, verb: close this sheet</extracomment>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>I asked this</source>
        <extracomment>Button, keep short: the officer has asked this question</extracomment>
        <translation type="unfinished">我问了这个</translation>
    </message>
    <message>
        <source>Please write the question first.</source>
        <translation type="unfinished">请先写下问题。</translation>
    </message>
    <message>
        <source>Write it as you mean to say it</source>
        <extracomment>Label of a field: the question, in the words the officer means to use</extracomment>
        <translation type="unfinished">您打算怎么说，就怎么写</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 what the coach says of the question, %2 why; both are whole sentences</extracomment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Ask it openly instead:</source>
        <extracomment>Above another wording: as an open question</extracomment>
        <translation type="unfinished">可以改成这样的开放式问题：</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>Button, keep short: let the coach look at the question</extracomment>
        <translation type="unfinished">看看这个问题</translation>
    </message>
    <message>
        <source>Use these words</source>
        <extracomment>Button, keep short: take the wording that is offered</extracomment>
        <translation type="unfinished">用这些话</translation>
    </message>
    <message>
        <source>Take my own words back</source>
        <extracomment>Button, keep short: return to the wording the officer wrote</extracomment>
        <translation type="unfinished">换回我自己的话</translation>
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
        <translation type="unfinished">打开</translation>
    </message>
</context>
<context>
    <name>PaceWords</name>
    <message>
        <source>They asked to stop. Rest now, or end for today. Either is fine.</source>
        <extracomment>To the officer, calm; they: the person</extracomment>
        <translation type="unfinished">对方提出停下。现在休息，或今天就到这里。两样都可以。</translation>
    </message>
    <message>
        <source>This may be enough for one day. Another time is fine.</source>
        <extracomment>To the officer, a gentle hint: stop for today</extracomment>
        <translation type="unfinished">今天谈到这里可能已经够了。另找时间也可以。</translation>
    </message>
    <message>
        <source>This may be a good moment to offer a break.</source>
        <translation type="unfinished">现在可能是提议休息的好时候。</translation>
    </message>
    <message>
        <source>The interpreter may need a rest. Ask both of them.</source>
        <extracomment>Both: the interpreter and the person</extracomment>
        <translation type="unfinished">翻译员可能需要休息。请两位都问一问。</translation>
    </message>
    <message>
        <source>Begin again with an open question, then stay quiet.</source>
        <extracomment>To the officer, after a break: resume the conversation</extracomment>
        <translation type="unfinished">用一个开放式问题重新开始，然后安静地听。</translation>
    </message>
    <message>
        <source>Begin again openly, for example with: %1</source>
        <extracomment>%1 is an open question</extracomment>
        <translation type="unfinished">用开放的方式重新开始，比如：%1</translation>
    </message>
    <message>
        <source>They have told you about this. Read it first, so that they need not tell it twice.</source>
        <extracomment>They: the person; to the officer</extracomment>
        <translation type="unfinished">对方已经讲过这件事。请先看一看，这样就不用讲两遍。</translation>
    </message>
    <message>
        <source>They have told you about this, under: %1. Read it there first.</source>
        <extracomment>%1 is a topic</extracomment>
        <translation type="unfinished">对方已经讲过这件事，在这里：%1。请先去那里看。</translation>
    </message>
    <message>
        <source>The last questions were narrow. An open one may help: “Tell me more about that.”</source>
        <extracomment>Narrow: answered with yes, no or one word; advice, no reproach</extracomment>
        <translation type="unfinished">最近几个问题问得窄。换一个开放的也许有帮助：“关于这件事，请再多讲一些。”</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Hide the screen</source>
        <extracomment>Read aloud for a button with a picture: cover the screen at once</extracomment>
        <translation type="unfinished">隐藏屏幕</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Frame around every page of an invented case: training, no medical practice; keep short</extracomment>
        <translation type="unfinished">练习</translation>
    </message>
</context>
<context>
    <name>PairedQuestions</name>
    <message>
        <source>Put the narrow questions away</source>
        <extracomment>Button, keep short: hide them; narrow: answered with yes, no or one word</extracomment>
        <translation type="unfinished">收起范围窄的问题</translation>
    </message>
    <message>
        <source>If you must ask narrowly</source>
        <extracomment>Button, keep short: shows narrow questions, each with an open one</extracomment>
        <translation type="unfinished">如果必须问得窄</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <extracomment>After the narrow question; %1 is the open question to ask next</extracomment>
        <translation type="unfinished">然后：%1</translation>
    </message>
    <message>
        <source>I asked this</source>
        <extracomment>Chip to tick, keep short: the officer has asked this question</extracomment>
        <translation type="unfinished">我问了这个</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Write it there</source>
        <extracomment>Button, keep short: write the PDF file to the place that is chosen</extracomment>
        <translation type="unfinished">写到那里</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <extracomment>%1 is the path of the PDF file</extracomment>
        <translation type="unfinished">已写到 %1</translation>
    </message>
    <message>
        <source>The person agrees that this service, and no other, may have this</source>
        <extracomment>Chip to tick: this sheet</extracomment>
        <translation type="unfinished">对方同意把这份给这个服务机构，不给别的机构</translation>
    </message>
    <message>
        <source>Write it to</source>
        <extracomment>Heading above places for the PDF file</extracomment>
        <translation type="unfinished">写到</translation>
    </message>
    <message>
        <source>As a PDF file. A stick is better than this tablet: a file outside the vault is not encrypted.</source>
        <extracomment>Stick: a USB stick</extracomment>
        <translation type="unfinished">存为 PDF 文件。用 U 盘比用这台平板好：保险库以外的文件没有加密。</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field: opens the vault, several words</extracomment>
        <translation type="unfinished">口令</translation>
    </message>
    <message>
        <source>The vault rests after wrong passphrases</source>
        <extracomment>Title of a notice: it cannot be opened for some minutes</extracomment>
        <translation type="unfinished">口令输错后，保险库暂停一会儿</translation>
    </message>
    <message>
        <source>Please come back at %1. Who to call is there all the time.</source>
        <extracomment>%1 is an hour, such as 14:35; “Who to call” is the name of a page</extracomment>
        <translation type="unfinished">请在 %1 再来。“可以联系谁”一直可以看。</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>On a button while the vault is being opened: please wait, keep short</extracomment>
        <translation type="unfinished">正在打开</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Another passphrase</source>
        <extracomment>Title of the page: change the passphrase</extracomment>
        <translation type="unfinished">换一个口令</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>The passphrase as it is now</source>
        <extracomment>Label of a field: the old passphrase</extracomment>
        <translation type="unfinished">现在的口令</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <extracomment>Button, keep short: it is the new passphrase</extracomment>
        <translation type="unfinished">从现在起用这个</translation>
    </message>
</context>
<context>
    <name>PathwayPage</name>
    <message>
        <source>Ref %1</source>
        <extracomment>Reference of the case, title of the page, short; %1 such as K7-204</extracomment>
        <translation type="unfinished">编号 %1</translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <extracomment>Button, keep short: opens whom to call</extracomment>
        <translation type="unfinished">现在有人有危险</translation>
    </message>
    <message>
        <source>Offer a break</source>
        <extracomment>Button, keep short: offer the person a rest</extracomment>
        <translation type="unfinished">提议休息</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <extracomment>Button, keep short: end the conversation for today, calm</extracomment>
        <translation type="unfinished">今天就到这里</translation>
    </message>
    <message>
        <source>Change what you do</source>
        <extracomment>Button, keep short: change the decision that is recorded</extracomment>
        <translation type="unfinished">更改您要做的</translation>
    </message>
    <message>
        <source>Record what you do</source>
        <extracomment>Button, keep short, verb: write down which steps the officer takes</extracomment>
        <translation type="unfinished">记录您要做的</translation>
    </message>
    <message>
        <source>When ready</source>
        <extracomment>Button, keep short, no pressure: go on to the next part</extracomment>
        <translation type="unfinished">准备好了</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>Title of a notice: the decision is written down</extracomment>
        <translation type="unfinished">已记录</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>Heading: which services to call, in order</extracomment>
        <translation type="unfinished">后续步骤</translation>
    </message>
    <message>
        <source>No step is listed for this place. Use Who to call.</source>
        <extracomment>“Who to call” is the name of a page</extracomment>
        <translation type="unfinished">这个地方没有列出步骤。请用“可以联系谁”。</translation>
    </message>
    <message>
        <source>Fewer services</source>
        <extracomment>Button, keep short: show fewer of them</extracomment>
        <translation type="unfinished">少显示一些</translation>
    </message>
    <message>
        <source>Other services here: %1</source>
        <extracomment>Button, keep short; %1 is how many more there are</extracomment>
        <translation type="unfinished">这里的其他服务机构：%1</translation>
    </message>
    <message>
        <source>A card for the person</source>
        <extracomment>Opens a preview: a small printed card</extracomment>
        <translation type="unfinished">给对方的卡片</translation>
    </message>
    <message>
        <source>One number and a reference. No word about what this is.</source>
        <extracomment>What stands on the card: a phone number, the code of the case</extracomment>
        <translation type="unfinished">一个号码和一个编号。不写这是什么。</translation>
    </message>
    <message>
        <source>Only when the person says that it is safe to carry. Ask under Wishes.</source>
        <extracomment>It: the card; Wishes is a part of the conversation</extracomment>
        <translation type="unfinished">只有对方说带在身上安全时才给。请在“愿望”里问。</translation>
    </message>
    <message>
        <source>Sheet for the journey</source>
        <extracomment>Opens a preview: a sheet for those who travel with the person</extracomment>
        <translation type="unfinished">行程单页</translation>
    </message>
    <message>
        <source>For the one who travels along and the one who meets them. Needs only, no word about what happened.</source>
        <extracomment>Needs: noun, what the person needs</extracomment>
        <translation type="unfinished">给陪同的人和去接的人。只写需要，不写发生过什么。</translation>
    </message>
    <message>
        <source>What the next officer should know</source>
        <extracomment>Card that opens a page: the summary for the next officer</extracomment>
        <translation type="unfinished">下一位工作人员需要知道的</translation>
    </message>
    <message>
        <source>What was told, what was left, and who may know. Nobody should have to ask it again.</source>
        <extracomment>Left: put off for another day</extracomment>
        <translation type="unfinished">讲过什么，留下了什么，谁可以知道。不应该让任何人再问一遍。</translation>
    </message>
    <message>
        <source>To read with the supervisor</source>
        <extracomment>Card that opens a page for the officer and the supervisor</extracomment>
        <translation type="unfinished">与主管一起看</translation>
    </message>
    <message>
        <source>What was recorded, the words behind it, how it was held. For the two of you alone.</source>
        <extracomment>It was held: the conversation; two: officer and supervisor</extracomment>
        <translation type="unfinished">记录了什么、背后的原话、交谈是怎样进行的。只给你们两位看。</translation>
    </message>
    <message>
        <source>Write-up</source>
        <extracomment>Card that opens a page: complete the notes after the talk; noun</extracomment>
        <translation type="unfinished">整理笔记</translation>
    </message>
    <message>
        <source>Complete the notes, and tie each indicator to what it stands on.</source>
        <extracomment>Stands on: the words or the sight that support it</extracomment>
        <translation type="unfinished">补全笔记，并把每个迹象和它的依据关联起来。</translation>
    </message>
    <message>
        <source>Put the facts away</source>
        <extracomment>Button, keep short: hide them</extracomment>
        <translation type="unfinished">收起这些情况</translation>
    </message>
    <message>
        <source>Facts that find the right service</source>
        <extracomment>Button, keep short: age, language and the like, as far as known</extracomment>
        <translation type="unfinished">用来找到合适服务机构的情况</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <extracomment>Heading: services that are no step, and the reason</extracomment>
        <translation type="unfinished">没有列出的，以及原因</translation>
    </message>
</context>
<context>
    <name>PhaseRail</name>
    <message>
        <source>Parts of the conversation</source>
        <extracomment>The list of phases at the side of the interview</extracomment>
        <translation type="unfinished">交谈的各个部分</translation>
    </message>
</context>
<context>
    <name>PhaseStep</name>
    <message>
        <source>not opened yet</source>
        <extracomment>Read aloud behind the name of a part of the conversation</extracomment>
        <translation type="unfinished">还没打开</translation>
    </message>
    <message>
        <source>you are here</source>
        <extracomment>Read aloud behind the name of a part of the conversation; to the officer</extracomment>
        <translation type="unfinished">您在这里</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Read aloud behind the name of a part of the conversation: it was gone through</extracomment>
        <translation type="unfinished">完成</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Typing has begun</source>
        <extracomment>Read aloud: some digits are typed, how many is not told</extracomment>
        <translation type="unfinished">已开始输入</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <extracomment>Read aloud: no digit is typed</extracomment>
        <translation type="unfinished">还没有输入</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>Read aloud for a key of the PIN pad, verb: erase the last digit</extracomment>
        <translation type="unfinished">删除</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Your PIN, to take the tablet back</source>
        <extracomment>Title; to the officer, after the person had the tablet</extracomment>
        <translation type="unfinished">您的 PIN，用来拿回平板</translation>
    </message>
    <message>
        <source>Your PIN, before the case is removed for good</source>
        <translation type="unfinished">您的 PIN，个案永久移除之前</translation>
    </message>
    <message>
        <source>Your PIN, before anything leaves this tablet</source>
        <extracomment>Title; before a paper is written to a stick</extracomment>
        <translation type="unfinished">您的 PIN，任何内容离开平板之前</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button, keep short: do not enter the PIN</extracomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>That is not the PIN. After three tries the vault is locked.</source>
        <translation type="unfinished">PIN 不对。试三次后，保险库会锁定。</translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message>
        <source>Call now</source>
        <extracomment>On a step: what to do about the service; by phone</extracomment>
        <translation type="unfinished">现在打电话</translation>
    </message>
    <message>
        <source>Ask for advice, without saying who</source>
        <extracomment>On a step: call it, tell not who the person is</extracomment>
        <translation type="unfinished">咨询，但不说是谁</translation>
    </message>
    <message>
        <source>Tell the person about it; do not call</source>
        <extracomment>On a step: it is the service</extracomment>
        <translation type="unfinished">告诉对方有这个机构；不要打电话</translation>
    </message>
    <message>
        <source>Open now</source>
        <extracomment>Opening hours of a service, keep short; adjective</extracomment>
        <translation type="unfinished">现在开放</translation>
    </message>
    <message>
        <source>Closed now</source>
        <extracomment>Opening hours of a service, keep short; adjective</extracomment>
        <translation type="unfinished">现在关闭</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <extracomment>Opening hours of a service, keep short</extracomment>
        <translation type="unfinished">时间不清楚</translation>
    </message>
    <message>
        <source>Not checked by your agency: call before you promise anything</source>
        <extracomment>Of the contact of a service, to the officer</extracomment>
        <translation type="unfinished">您的单位没有核对过：答应任何事之前，请先打电话</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <extracomment>When somebody last checked the contact of a service; %1 is a date</extracomment>
        <translation type="unfinished">核对于 %1</translation>
    </message>
    <message>
        <source>Checked on %1: may have changed</source>
        <extracomment>When somebody last checked the contact of a service; %1 is a date</extracomment>
        <translation type="unfinished">核对于 %1：可能有变化</translation>
    </message>
    <message>
        <source>Checked on %1, too long ago: call before you promise anything</source>
        <extracomment>When somebody last checked the contact of a service; %1 is a date</extracomment>
        <translation type="unfinished">核对于 %1，时间太久了：答应任何事之前，请先打电话</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>On a step: how soon to do it; keep short</extracomment>
        <translation type="unfinished">现在</translation>
    </message>
    <message>
        <source>Within %1 minutes</source>
        <extracomment>On a step: how soon to do it; %1 is 1 to 119, keep short</extracomment>
        <translation type="unfinished">%1 分钟内</translation>
    </message>
    <message>
        <source>Within %1 hours</source>
        <extracomment>On a step: how soon to do it; %1 is 2 to 47, keep short</extracomment>
        <translation type="unfinished">%1 小时内</translation>
    </message>
    <message>
        <source>Within %1 days</source>
        <extracomment>How soon; %1 is 2 or more</extracomment>
        <translation type="unfinished">%1 天内</translation>
    </message>
    <message>
        <source>Share nothing that could identify the person.</source>
        <extracomment>To the officer who calls the service</extracomment>
        <translation type="unfinished">不要分享任何能认出对方的内容。</translation>
    </message>
    <message>
        <source>Share what is needed and the language. No name, no story.</source>
        <extracomment>What is needed: the needs of the person; language: theirs</extracomment>
        <translation type="unfinished">只分享需要什么和用什么语言。不说名字，不说经历。</translation>
    </message>
    <message>
        <source>Share what is needed, the language and a safe way to reach the person. No name, no story.</source>
        <extracomment>What is needed: the needs of the person; language: theirs</extracomment>
        <translation type="unfinished">只分享需要什么、用什么语言，以及联系对方的安全方式。不说名字，不说经历。</translation>
    </message>
    <message>
        <source>“%1” is left off this sheet: its words tell what happened, or stand in the notes. Find other words with the person.</source>
        <extracomment>%1 is a row of the sheet for the journey, such as “What helps”</extracomment>
        <translation type="unfinished">“%1”没有放进这张单页：里面的话讲到发生过什么，或者已写在笔记里。请和对方一起另找说法。</translation>
    </message>
    <message>
        <source>Read this sheet to the person before it leaves. They say what comes off.</source>
        <extracomment>It: the sheet leaves the tablet; they: the person</extracomment>
        <translation type="unfinished">这张单页交出去之前，请念给对方听。由对方说去掉什么。</translation>
    </message>
    <message>
        <source>The person asked that something be left out. Read this paper against that wish.</source>
        <extracomment>Compare the paper with that wish</extracomment>
        <translation type="unfinished">对方要求有些内容不要写。请对照这个愿望再看这份纸件。</translation>
    </message>
    <message>
        <source>Some words here look like a name or the number of a paper. Read them again, and take them out of the note if they are the person&apos;s.</source>
        <extracomment>The number of a document such as a passport</extracomment>
        <translation type="unfinished">这里有些字看起来像名字或证件号码。请再看一遍，如果是对方的，请从笔记里去掉。</translation>
    </message>
    <message>
        <source>Emergency services</source>
        <extracomment>Kind of service: ambulance, fire, police in an emergency</extracomment>
        <translation type="unfinished">紧急救援</translation>
    </message>
    <message>
        <source>Medical care</source>
        <translation type="unfinished">医疗</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation type="unfinished">儿童保护</translation>
    </message>
    <message>
        <source>Asylum authority</source>
        <translation type="unfinished">庇护申请主管部门</translation>
    </message>
    <message>
        <source>Refugee agency</source>
        <extracomment>Kind of service: of the United Nations, or a national one</extracomment>
        <translation type="unfinished">难民署</translation>
    </message>
    <message>
        <source>Protection authority</source>
        <extracomment>Kind of service: the office of the state that protects trafficked persons</extracomment>
        <translation type="unfinished">保护主管部门</translation>
    </message>
    <message>
        <source>Support organisation</source>
        <extracomment>Kind of service: an NGO</extracomment>
        <translation type="unfinished">援助组织</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation type="unfinished">求助热线</translation>
    </message>
    <message>
        <source>Shelter</source>
        <extracomment>Kind of service: a safe house</extracomment>
        <translation type="unfinished">庇护所</translation>
    </message>
    <message>
        <source>Police unit</source>
        <translation type="unfinished">警察单位</translation>
    </message>
    <message>
        <source>Counselling and support</source>
        <translation type="unfinished">心理辅导和支持</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation type="unfinished">法律帮助</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">翻译员</translation>
    </message>
    <message>
        <source>Family tracing</source>
        <translation type="unfinished">寻亲服务</translation>
    </message>
    <message>
        <source>Return and reintegration</source>
        <translation type="unfinished">返回和重新融入</translation>
    </message>
    <message>
        <source>Missing persons focal point</source>
        <extracomment>Kind of service: a contact office</extracomment>
        <translation type="unfinished">失踪人员联络点</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation type="unfinished">大使馆或领事馆</translation>
    </message>
    <message>
        <source>Labour authority</source>
        <translation type="unfinished">劳动主管部门</translation>
    </message>
    <message>
        <source>Focal point</source>
        <extracomment>Kind of service: the contact office for referrals in this place</extracomment>
        <translation type="unfinished">联络点</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation type="unfinished">其他帮助</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <extracomment>A need of the person: counselling</extracomment>
        <translation type="unfinished">可以说说话的人</translation>
    </message>
    <message>
        <source>A safe place to stay</source>
        <translation type="unfinished">安全的住处</translation>
    </message>
    <message>
        <source>Food and water</source>
        <translation type="unfinished">食物和水</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished">翻译员</translation>
    </message>
    <message>
        <source>Contact with family</source>
        <translation type="unfinished">和家人的联系</translation>
    </message>
    <message>
        <source>Finding family</source>
        <translation type="unfinished">寻找家人</translation>
    </message>
    <message>
        <source>Going home</source>
        <extracomment>A need of the person: to go back to their country</extracomment>
        <translation type="unfinished">回家</translation>
    </message>
    <message>
        <source>International protection</source>
        <extracomment>A need of the person: asylum</extracomment>
        <translation type="unfinished">国际保护</translation>
    </message>
    <message>
        <source>Papers</source>
        <extracomment>A need of the person: identity or travel documents</extracomment>
        <translation type="unfinished">证件</translation>
    </message>
    <message>
        <source>A missing person</source>
        <extracomment>A need of the person: somebody they miss</extracomment>
        <translation type="unfinished">失踪的人</translation>
    </message>
    <message>
        <source>Someone is in danger now.</source>
        <translation type="unfinished">现在有人有危险。</translation>
    </message>
    <message>
        <source>Life may be at risk: this does not wait for consent.</source>
        <extracomment>Life and consent of the person</extracomment>
        <translation type="unfinished">可能有生命危险：这件事不必等到取得同意。</translation>
    </message>
    <message>
        <source>Under 18, or age not sure: child protection comes first.</source>
        <extracomment>Why a service stands on this step; of the person</extracomment>
        <translation type="unfinished">未满 18 岁，或年龄不确定：儿童保护优先。</translation>
    </message>
    <message>
        <source>Opening hours are not known.</source>
        <translation type="unfinished">开放时间不清楚。</translation>
    </message>
    <message>
        <source>The opening hours may be out of date.</source>
        <translation type="unfinished">开放时间可能已过时。</translation>
    </message>
    <message>
        <source>Closed at the moment.</source>
        <extracomment>Of a service: its opening hours</extracomment>
        <translation type="unfinished">目前关闭。</translation>
    </message>
    <message>
        <source>May depend on age.</source>
        <translation type="unfinished">可能要看年龄。</translation>
    </message>
    <message>
        <source>May depend on sex.</source>
        <translation type="unfinished">可能要看性别。</translation>
    </message>
    <message>
        <source>May depend on nationality.</source>
        <translation type="unfinished">可能要看国籍。</translation>
    </message>
    <message>
        <source>May depend on what happened.</source>
        <extracomment>Whether the service helps may depend on the kind of exploitation</extracomment>
        <translation type="unfinished">可能要看发生过什么。</translation>
    </message>
    <message>
        <source>May ask for formal identification first.</source>
        <extracomment>Identification as a trafficked person</extracomment>
        <translation type="unfinished">可能会要求先经过正式认定。</translation>
    </message>
    <message>
        <source>Works across the region.</source>
        <extracomment>Of a service: in several countries</extracomment>
        <translation type="unfinished">服务整个地区。</translation>
    </message>
    <message>
        <source>The area it serves is not known.</source>
        <translation type="unfinished">服务的地区不清楚。</translation>
    </message>
    <message>
        <source>Speaks the person&apos;s language.</source>
        <translation type="unfinished">会说对方的语言。</translation>
    </message>
    <message>
        <source>Works with an interpreter.</source>
        <translation type="unfinished">通过翻译员提供服务。</translation>
    </message>
    <message>
        <source>The person&apos;s language is not listed.</source>
        <extracomment>Of a service: among the languages it speaks</extracomment>
        <translation type="unfinished">没有列出对方的语言。</translation>
    </message>
    <message>
        <source>May be full.</source>
        <extracomment>Of a service: it may have no free place</extracomment>
        <translation type="unfinished">可能已满。</translation>
    </message>
    <message>
        <source>Asks for a police report first.</source>
        <extracomment>Of a service: before it helps</extracomment>
        <translation type="unfinished">会先要求报警记录。</translation>
    </message>
    <message>
        <source>Shares information with the police.</source>
        <extracomment>Of a service</extracomment>
        <translation type="unfinished">会和警察分享信息。</translation>
    </message>
    <message>
        <source>The person said no to sharing: tell them about it, do not call.</source>
        <extracomment>To the officer; them: the person, it: this service</extracomment>
        <translation type="unfinished">对方对分享说了“不”：告诉对方有这个机构，不要打电话。</translation>
    </message>
    <message>
        <source>The person has not been asked yet.</source>
        <extracomment>Whether this service may be told about the person</extracomment>
        <translation type="unfinished">还没有问过对方。</translation>
    </message>
    <message>
        <source>It does not belong to your state. It is here for everybody: hand it over, and do not ask whether it is used.</source>
        <extracomment>It: a service; hand over its number to the person</extracomment>
        <translation type="unfinished">它不属于您的国家。它面向所有人：请交给对方，不要问是否用过。</translation>
    </message>
    <message>
        <source>Can be tried when nobody else answers.</source>
        <extracomment>Of a service: it can be called then</extracomment>
        <translation type="unfinished">其他地方都没有回应时，可以试。</translation>
    </message>
    <message>
        <source>The person fears their own state.</source>
        <extracomment>Why a service is left out; state: government</extracomment>
        <translation type="unfinished">对方害怕自己的国家。</translation>
    </message>
    <message>
        <source>The person has not been asked whether they fear to return.</source>
        <extracomment>Why a service is left out; return to their country</extracomment>
        <translation type="unfinished">还没有问过对方是否害怕回去。</translation>
    </message>
    <message>
        <source>The person said no.</source>
        <extracomment>Why a service is left out: no to telling it</extracomment>
        <translation type="unfinished">对方说了“不”。</translation>
    </message>
    <message>
        <source>The person has not been asked.</source>
        <extracomment>Why a service is left out: whether it may be told</extracomment>
        <translation type="unfinished">没有问过对方。</translation>
    </message>
    <message>
        <source>The person said that they must not know.</source>
        <extracomment>Why a service is left out; they: those at the service</extracomment>
        <translation type="unfinished">对方说过，不能让这个机构知道。</translation>
    </message>
    <message>
        <source>It may pass information to the police, and the person does not want that.</source>
        <extracomment>Why a service is left out; it: the service</extracomment>
        <translation type="unfinished">可能会把信息转给警察，而对方不希望这样。</translation>
    </message>
    <message>
        <source>Ask: may we tell a protection service?</source>
        <extracomment>To the officer: ask the person this</extracomment>
        <translation type="unfinished">请问对方：我们告诉保护机构，可以吗？</translation>
    </message>
    <message>
        <source>Ask: may we tell a support organisation?</source>
        <extracomment>To the officer: ask the person this</extracomment>
        <translation type="unfinished">请问对方：我们告诉援助组织，可以吗？</translation>
    </message>
    <message>
        <source>Ask: may we tell the police?</source>
        <translation type="unfinished">请问对方：我们告诉警察，可以吗？</translation>
    </message>
    <message>
        <source>Ask: may we contact the embassy?</source>
        <extracomment>To the officer: ask the person this</extracomment>
        <translation type="unfinished">请问对方：我们联系大使馆，可以吗？</translation>
    </message>
    <message>
        <source>Ask: may we contact the family?</source>
        <extracomment>To the officer: ask the person this</extracomment>
        <translation type="unfinished">请问对方：我们联系家人，可以吗？</translation>
    </message>
    <message>
        <source>It would help to know the age.</source>
        <translation type="unfinished">知道年龄会有帮助。</translation>
    </message>
    <message>
        <source>It would help to know whether they take men, women or both.</source>
        <extracomment>They: those at the service</extracomment>
        <translation type="unfinished">知道那里接收男性、女性，还是都接收，会有帮助。</translation>
    </message>
    <message>
        <source>It would help to know the nationality, if the person is free to say.</source>
        <extracomment>Free to say: without fear</extracomment>
        <translation type="unfinished">如果对方可以放心说，知道国籍会有帮助。</translation>
    </message>
    <message>
        <source>It would help to know what kind of work it was.</source>
        <extracomment>What the person had to do</extracomment>
        <translation type="unfinished">知道是哪一种工作会有帮助。</translation>
    </message>
    <message>
        <source>It would help to know the language.</source>
        <translation type="unfinished">知道语言会有帮助。</translation>
    </message>
    <message>
        <source>It would help to know which district this is.</source>
        <extracomment>Where the conversation is held</extracomment>
        <translation type="unfinished">知道这里是哪个区县会有帮助。</translation>
    </message>
    <message>
        <source>Help in danger</source>
        <translation type="unfinished">危险时的帮助</translation>
    </message>
    <message>
        <source>Protection of a child</source>
        <translation type="unfinished">儿童保护</translation>
    </message>
    <message>
        <source>Protection beside the police</source>
        <translation type="unfinished">警方以外的保护</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The passphrase needs at least 15 characters. Several words work well.</source>
        <translation type="unfinished">口令至少要 15 个字符。用几个词就很好。</translation>
    </message>
    <message>
        <source>A passphrase has at most 128 characters.</source>
        <translation type="unfinished">口令最多 128 个字符。</translation>
    </message>
    <message>
        <source>Someone could guess that passphrase. Take the five words, or several words that do not belong together.</source>
        <extracomment>The five words: those that the app offers</extracomment>
        <translation type="unfinished">这个口令可能会被人猜到。请用那 5 个词，或几个互不相关的词。</translation>
    </message>
    <message>
        <source>Please wait a little after wrong passphrases, then try again.</source>
        <translation type="unfinished">口令输错后请稍等一会儿，再试一次。</translation>
    </message>
    <message>
        <source>After a hundred wrong passphrases only two custodians of your agency can open this vault. Nothing in it is lost.</source>
        <translation type="unfinished">口令输错一百次后，只有您单位的两位保管人才能打开这个保险库。里面什么都没有丢失。</translation>
    </message>
    <message>
        <source>A custodian&apos;s passphrase does not open the custodian&apos;s key. Please type both again.</source>
        <extracomment>Key: a file on a stick; both passphrases</extracomment>
        <translation type="unfinished">有一位保管人的口令打不开其密钥。请把两个口令都再输入一次。</translation>
    </message>
    <message>
        <source>These two keys do not open this vault. Each must be of another one of its custodians.</source>
        <extracomment>Keys: files on sticks; two different custodians</extracomment>
        <translation type="unfinished">这两个密钥打不开这个保险库。它们必须属于这个保险库的两位不同的保管人。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them again.</source>
        <extracomment>The passphrase and its repetition are not the same</extracomment>
        <translation type="unfinished">两次输入的口令不一样。请再输入一次。</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Please try again.</source>
        <translation type="unfinished">这个口令打不开这个保险库。请再试一次。</translation>
    </message>
    <message>
        <source>The file in the vault&apos;s place is not a Tenang vault. Nothing was changed. Ask your technician.</source>
        <translation type="unfinished">保险库位置上的文件不是 Tenang 保险库。什么都没有改动。请找技术人员。</translation>
    </message>
    <message>
        <source>This vault was made by a newer Tenang. Nothing was changed. Update the app to open it.</source>
        <translation type="unfinished">这个保险库是用更新的 Tenang 做的。什么都没有改动。请更新应用再打开。</translation>
    </message>
    <message>
        <source>The vault is damaged and was left as it is.</source>
        <extracomment>Nothing was changed in the damaged file</extracomment>
        <translation type="unfinished">这个保险库已损坏，保持原样没有改动。</translation>
    </message>
    <message>
        <source>The tablet could not write to its storage. Nothing was lost. Free some space and try again.</source>
        <translation type="unfinished">平板没能写入存储。什么都没有丢失。请腾出一些空间，再试一次。</translation>
    </message>
    <message>
        <source>Something else holds this vault. Most often Tenang is open already, in another window. Nothing was changed.</source>
        <translation type="unfinished">有别的程序正占用这个保险库。多半是 Tenang 已在另一个窗口打开。什么都没有改动。</translation>
    </message>
    <message>
        <source>That is not the PIN. After three tries the passphrase is needed.</source>
        <translation type="unfinished">PIN 不对。试三次后，需要输入口令。</translation>
    </message>
    <message>
        <source>The two PINs differ. Please choose six digits again.</source>
        <extracomment>The PIN and its repetition are not the same</extracomment>
        <translation type="unfinished">两次输入的 PIN 不一样。请重新选 6 位数字。</translation>
    </message>
</context>
<context>
    <name>PromptPane</name>
    <message>
        <source>Told already: “%1”</source>
        <extracomment>The person told it; %1 are their words</extracomment>
        <translation type="unfinished">已讲过：“%1”</translation>
    </message>
    <message>
        <source>Only if they want to add to it: %1</source>
        <extracomment>They: the person; %1 is a question</extracomment>
        <translation type="unfinished">只在对方想补充时：%1</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <extracomment>Another way to say the prompt above; %1 is a whole sentence</extracomment>
        <translation type="unfinished">或者：%1</translation>
    </message>
    <message>
        <source>Then stay quiet. Silence is fine.</source>
        <extracomment>To the officer, calm: wait after the prompt</extracomment>
        <translation type="unfinished">然后安静地听。沉默也没关系。</translation>
    </message>
    <message>
        <source>Their words</source>
        <extracomment>Chip and label of a note: the words of the person, as said; keep short</extracomment>
        <translation type="unfinished">对方的原话</translation>
    </message>
    <message>
        <source>What I saw</source>
        <extracomment>Chip and label of a note: what the officer saw; keep short</extracomment>
        <translation type="unfinished">我看到的</translation>
    </message>
    <message>
        <source>My thought</source>
        <extracomment>Chip and label of a note: what the officer thinks; keep short</extracomment>
        <translation type="unfinished">我的想法</translation>
    </message>
    <message>
        <source>Table view</source>
        <extracomment>Button, keep short: the tablet lies on the table, all may read it; no table of data</extracomment>
        <translation type="unfinished">平放查看</translation>
    </message>
    <message>
        <source>Table view: the words to say, without your notes</source>
        <extracomment>Read aloud for the button Table view; no table of data</extracomment>
        <translation type="unfinished">平放查看：只有要说的话，没有您的笔记</translation>
    </message>
    <message>
        <source>Key words only. Write up later.</source>
        <extracomment>In an empty note field: short words now, whole notes later</extracomment>
        <translation type="unfinished">只写关键词。稍后再整理。</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>An open question.</source>
        <extracomment>What the coach says of the officer&apos;s own question: no reproach</extracomment>
        <translation type="unfinished">这是开放式问题。</translation>
    </message>
    <message>
        <source>A question about a detail.</source>
        <extracomment>What the coach says of the officer&apos;s own question: no reproach</extracomment>
        <translation type="unfinished">这是问细节的问题。</translation>
    </message>
    <message>
        <source>A yes-or-no question.</source>
        <extracomment>What the coach says of the officer&apos;s own question: no reproach</extracomment>
        <translation type="unfinished">这是“是或否”的问题。</translation>
    </message>
    <message>
        <source>This gives answers to choose from.</source>
        <extracomment>What the coach says of the officer&apos;s own question: no reproach</extracomment>
        <translation type="unfinished">这里给出了可选的答案。</translation>
    </message>
    <message>
        <source>This may suggest an answer.</source>
        <extracomment>What the coach says of the officer&apos;s own question: no reproach</extracomment>
        <translation type="unfinished">这可能暗示了答案。</translation>
    </message>
    <message>
        <source>A lot to answer at once.</source>
        <extracomment>What the coach says of the officer&apos;s own question: several in one</extracomment>
        <translation type="unfinished">一次要回答的太多。</translation>
    </message>
    <message>
        <source>This may be hard to hear.</source>
        <extracomment>What the coach says of the officer&apos;s own question: it may hurt, it is not about sound</extracomment>
        <translation type="unfinished">这听起来可能让人难受。</translation>
    </message>
    <message>
        <source>This tells something and does not ask.</source>
        <extracomment>What the coach says of the officer&apos;s own question: it is a statement</extracomment>
        <translation type="unfinished">这是在说事情，不是在问。</translation>
    </message>
</context>
<context>
    <name>QuestionsPicture</name>
    <message>
        <source>Your questions in their order. Open: %1. About a detail: %2. Narrow: %3. Leading: %4.</source>
        <extracomment>Read aloud; how many questions there were of each form</extracomment>
        <translation type="unfinished">您的问题，按先后顺序。开放：%1。问细节：%2。范围窄：%3。带引导：%4。</translation>
    </message>
    <message>
        <source>Your questions, from the first to the last. There is no right number. Look where they became narrow, and why.</source>
        <extracomment>To the officer, for learning; no judgement</extracomment>
        <translation type="unfinished">您的问题，从第一个到最后一个。没有所谓正确的数量。请看从哪里开始变窄，以及原因。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Form of a question, adjective: the person tells freely; keep short</extracomment>
        <translation type="unfinished">开放</translation>
    </message>
    <message>
        <source>About a detail</source>
        <extracomment>Form of a question: asks for one thing more; keep short</extracomment>
        <translation type="unfinished">问细节</translation>
    </message>
    <message>
        <source>Narrow</source>
        <extracomment>Form of a question, adjective: answered with yes, no or one word; keep short</extracomment>
        <translation type="unfinished">范围窄</translation>
    </message>
    <message>
        <source>Leading</source>
        <extracomment>Form of a question: it suggests an answer; not “first” or “main”; keep short</extracomment>
        <translation type="unfinished">带引导</translation>
    </message>
</context>
<context>
    <name>ReadbackPane</name>
    <message>
        <source>No words are kept yet</source>
        <extracomment>Title: no words of the person are noted, nothing to read back</extracomment>
        <translation type="unfinished">还没有保存原话</translation>
    </message>
    <message>
        <source>That is all right. You can go on, or stop for today.</source>
        <extracomment>To the officer</extracomment>
        <translation type="unfinished">没关系。可以继续，也可以今天就到这里。</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Open with two custodians</source>
        <extracomment>Title: open the vault; custodians: two persons who can do it together</extracomment>
        <translation type="unfinished">由两位保管人打开</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <extracomment>Button, keep short: USB sticks with the custodians&apos; keys</extracomment>
        <translation type="unfinished">再找一次 U 盘</translation>
    </message>
    <message>
        <source>Two custodians of your agency open the vault together. One alone cannot. Nothing in it is lost.</source>
        <translation type="unfinished">由您单位的两位保管人一起打开保险库。单独一位打不开。里面什么都没有丢失。</translation>
    </message>
    <message>
        <source>No custodian&apos;s key is in the tablet</source>
        <extracomment>Key: a file on a USB stick</extracomment>
        <translation type="unfinished">平板上没有保管人的密钥</translation>
    </message>
    <message>
        <source>Put in the custodians&apos; sticks, then look again.</source>
        <extracomment>USB sticks; look: the button “Look for sticks again”</extracomment>
        <translation type="unfinished">请插入保管人的 U 盘，再找一次。</translation>
    </message>
    <message>
        <source>First custodian</source>
        <extracomment>Heading above the fields of one of the two custodians</extracomment>
        <translation type="unfinished">第一位保管人</translation>
    </message>
    <message>
        <source>Second custodian</source>
        <extracomment>Heading above the fields of one of the two custodians</extracomment>
        <translation type="unfinished">第二位保管人</translation>
    </message>
    <message>
        <source>This is one key twice. The second custodian brings another one.</source>
        <extracomment>Key: a file on a USB stick</extracomment>
        <translation type="unfinished">这是同一个密钥用了两次。第二位保管人要带另一个密钥。</translation>
    </message>
    <message>
        <source>The owner&apos;s new passphrase</source>
        <extracomment>Heading; owner: the officer whose vault it is</extracomment>
        <translation type="unfinished">所有者的新口令</translation>
    </message>
    <message>
        <source>The owner chooses and types it alone.</source>
        <extracomment>Owner: the officer whose vault it is</extracomment>
        <translation type="unfinished">由所有者单独选，单独输入。</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <extracomment>Button, keep short, verb: open the officer&apos;s encrypted file</extracomment>
        <translation type="unfinished">打开保险库</translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Remove %1 for good?</source>
        <extracomment>%1 is the reference of a case, such as K7-204; cannot be undone</extracomment>
        <translation type="unfinished">永久移除 %1？</translation>
    </message>
    <message>
        <source>Every word of this case leaves the vault and its log now, and its copies at the next lock. It cannot be undone.</source>
        <translation type="unfinished">这个个案的每个字现在都会离开保险库和它的日志，副本在下次锁定时删除。无法恢复。</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished">永久移除</translation>
    </message>
    <message>
        <source>Please choose why first.</source>
        <extracomment>A reason has to be chosen before the case is removed</extracomment>
        <translation type="unfinished">请先选原因。</translation>
    </message>
    <message>
        <source>Why does it go?</source>
        <extracomment>Heading above reasons: why is the case removed</extracomment>
        <translation type="unfinished">移除的原因是什么？</translation>
    </message>
    <message>
        <source>Old encrypted pages may stay in the tablet&apos;s chip. Only the passphrase or two custodians open them.</source>
        <translation type="unfinished">平板的芯片里可能还留有旧的加密页。只有用口令，或由两位保管人，才能打开。</translation>
    </message>
    <message>
        <source>The record keeps that a case was removed, when and why: neither its reference nor any word of it.</source>
        <extracomment>Record: the list of what happened in the vault</extracomment>
        <translation type="unfinished">记录里会留下：有一个个案被移除、什么时候、什么原因；不会留下编号，也不会留下其中的任何字。</translation>
    </message>
    <message>
        <source>Papers that left this tablet stay where they are.</source>
        <extracomment>Papers: letters and sheets that were printed or saved</extracomment>
        <translation type="unfinished">已经离开平板的纸件，仍留在原处。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>they answered</source>
        <extracomment>After the name of a service and a colon; they: those at the service</extracomment>
        <translation type="unfinished">有回应</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <extracomment>After the name of a service and a colon: nobody picked up</extracomment>
        <translation type="unfinished">还没有回应</translation>
    </message>
    <message>
        <source>the number is wrong</source>
        <extracomment>After the name of a service and a colon: the phone number</extracomment>
        <translation type="unfinished">号码不对</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <extracomment>Heading: the officer&apos;s decision</extracomment>
        <translation type="unfinished">记录了什么</translation>
    </message>
    <message>
        <source>By the marks alone: %1</source>
        <extracomment>Marks: indicators noted; %1 is an outcome, such as “Refer to protection”</extracomment>
        <translation type="unfinished">只按标记：%1</translation>
    </message>
    <message>
        <source>Raised because: %1</source>
        <extracomment>The officer chose a more urgent outcome; %1 is the officer&apos;s reason</extracomment>
        <translation type="unfinished">提高的原因：%1</translation>
    </message>
    <message>
        <source>No step was chosen.</source>
        <extracomment>Step: one service in the list of next steps</extracomment>
        <translation type="unfinished">没有选择步骤。</translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <extracomment>%1 lists services</extracomment>
        <translation type="unfinished">步骤：%1</translation>
    </message>
    <message>
        <source>The case went on after this. By the marks as they are now: %1</source>
        <extracomment>Marks: indicators noted; %1 is an outcome</extracomment>
        <translation type="unfinished">之后这个个案还有进展。按现在的标记：%1</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. By the marks as they are now: %1</source>
        <extracomment>Marks: indicators noted; %1 is an outcome</extracomment>
        <translation type="unfinished">还没有记录什么。按现在的标记：%1</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading above the reasons of the outcome</extracomment>
        <translation type="unfinished">原因</translation>
    </message>
    <message>
        <source>Nothing that was said or seen is marked yet.</source>
        <extracomment>Marked: noted as an indicator</extracomment>
        <translation type="unfinished">还没有标记说到或看到的。</translation>
    </message>
    <message>
        <source>The words behind each mark</source>
        <extracomment>Heading: the quotations that each indicator stands on</extracomment>
        <translation type="unfinished">每个标记背后的原话</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <extracomment>Marked: noted as an indicator</extracomment>
        <translation type="unfinished">还没有标记。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 an indicator, %2 its state, such as “said” or “not explored”</extracomment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <extracomment>What the officer saw, not “understood”; %1 is the officer&apos;s note</extracomment>
        <translation type="unfinished">看到：%1</translation>
    </message>
    <message>
        <source>The officer&apos;s thought: %1</source>
        <extracomment>%1 is a note</extracomment>
        <translation type="unfinished">工作人员的想法：%1</translation>
    </message>
    <message>
        <source>No words or sight are tied to it.</source>
        <extracomment>It: an indicator; sight: what the officer saw</extracomment>
        <translation type="unfinished">没有关联原话或所见。</translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>Heading: which services were called</extracomment>
        <translation type="unfinished">尝试过什么</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a service and what came of the call, or a question and its answer</extracomment>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>No call is noted yet.</source>
        <extracomment>A phone call to a service</extracomment>
        <translation type="unfinished">还没有记下电话。</translation>
    </message>
    <message>
        <source>How the conversation was held</source>
        <extracomment>Heading: under what conditions, held is conducted</extracomment>
        <translation type="unfinished">交谈是怎样进行的</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>%1 the kind of talk, %2 the version of its questions, such as 1.4</extracomment>
        <translation type="unfinished">%1，版本 %2</translation>
    </message>
    <message>
        <source>A break was offered.</source>
        <translation type="unfinished">提议过休息。</translation>
    </message>
    <message>
        <source>No break was offered yet.</source>
        <translation type="unfinished">还没有提议过休息。</translation>
    </message>
    <message>
        <source>They asked to stop.</source>
        <extracomment>They: the person asked to stop the conversation</extracomment>
        <translation type="unfinished">对方提出停下。</translation>
    </message>
    <message>
        <source>Explained to the person</source>
        <extracomment>Above subjects that were explained</extracomment>
        <translation type="unfinished">已向对方说明</translation>
    </message>
    <message>
        <source>Still to explain</source>
        <extracomment>Above subjects that nobody has explained yet</extracomment>
        <translation type="unfinished">还要说明</translation>
    </message>
    <message>
        <source>The setting</source>
        <extracomment>Above answers about the place: privacy, companions, interpreter</extracomment>
        <translation type="unfinished">环境</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 question, %2 answer, %3 reason</extracomment>
        <translation type="unfinished">%1：%2（%3）</translation>
    </message>
    <message>
        <source>The officer&apos;s own doubt about the interpreting</source>
        <extracomment>Above what made the officer doubt; not the interpreter&apos;s doubt</extracomment>
        <translation type="unfinished">工作人员自己对翻译的疑虑</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>To read with the supervisor</source>
        <extracomment>Title of the page, for the officer and the supervisor</extracomment>
        <translation type="unfinished">与主管一起看</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>Reference of the case, short; %1 such as K7-204</extracomment>
        <translation type="unfinished">编号 %1</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>What was told and agreed</source>
        <extracomment>Button, keep short: opens the summary for the next officer</extracomment>
        <translation type="unfinished">讲过和同意的内容</translation>
    </message>
    <message>
        <source>For the two of you alone. The person&apos;s words come first. Protection does not wait for this reading.</source>
        <extracomment>Two: the officer and the supervisor</extracomment>
        <translation type="unfinished">只给你们两位看。对方的原话放在最前面。保护不必等到看完这些。</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Yes</source>
        <extracomment>Chip, an answer of the person or of the officer, keep short</extracomment>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>Cannot, because</source>
        <extracomment>Chip, keep short: it cannot be done; a box for the reason opens</extracomment>
        <translation type="unfinished">做不到，因为</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Chip, an answer of the person, keep short</extracomment>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>Did not say</source>
        <extracomment>Chip, keep short: the person did not want to say, no refusal to blame</extracomment>
        <translation type="unfinished">没有作答</translation>
    </message>
</context>
<context>
    <name>SaidAge</name>
    <message>
        <source>until %1</source>
        <comment>a day of birth</comment>
        <translation type="unfinished">至 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day of birth</comment>
        <translation type="unfinished">自 %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>Born %1: 18 or older, if that is right.</source>
        <extracomment>%1: a day, or two days with a dash between them</extracomment>
        <translation type="unfinished">出生于 %1：如果属实，已满18岁。</translation>
    </message>
    <message>
        <source>Born %1: under 18, if that is right.</source>
        <extracomment>%1: a day, or two days with a dash between them</extracomment>
        <translation type="unfinished">出生于 %1：如果属实，未满18岁。</translation>
    </message>
    <message>
        <source>Born %1: perhaps under 18. Not sure stays the careful answer.</source>
        <extracomment>%1: a day, or two days with a dash between them</extracomment>
        <translation type="unfinished">出生于 %1：可能未满18岁。“不确定”仍是稳妥的回答。</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Saved on this tablet</source>
        <extracomment>The text typed so far is kept in this tablet&apos;s vault</extracomment>
        <translation type="unfinished">已存在这台平板上</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>At the foot of the page, keep short: what was typed is being stored</extracomment>
        <translation type="unfinished">正在保存</translation>
    </message>
    <message>
        <source>Not saved – trying again</source>
        <extracomment>At the foot of the page, keep short: what was typed is not stored yet</extracomment>
        <translation type="unfinished">没有保存 – 正在重试</translation>
    </message>
    <message>
        <source>Not saved – storage is full</source>
        <extracomment>At the foot of the page, keep short: what was typed is not stored</extracomment>
        <translation type="unfinished">没有保存 – 存储已满</translation>
    </message>
</context>
<context>
    <name>ScreenKeyboard</name>
    <message>
        <source>Language of the keys: %1</source>
        <extracomment>Read aloud for a button; %1 is the language of the keyboard layout</extracomment>
        <translation type="unfinished">按键的语言：%1</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>Button, keep short, verb: hide the keyboard on the screen</extracomment>
        <translation type="unfinished">收起</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <extracomment>Read aloud for the button “Put away”</extracomment>
        <translation type="unfinished">收起键盘</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up your vault</source>
        <extracomment>Title: make the officer&apos;s encrypted file</extracomment>
        <translation type="unfinished">设置您的保险库</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Your notes are kept in an encrypted file on this tablet. Only your passphrase opens it.</source>
        <translation type="unfinished">您的笔记保存在这台平板上一个加密的文件里。只有您的口令能打开。</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished">建立保险库</translation>
    </message>
    <message>
        <source>If you forget the passphrase, two custodians of your agency together can open the vault for you.</source>
        <translation type="unfinished">如果您忘了口令，您单位的两位保管人可以一起替您打开保险库。</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can read the notes: your agency has named no custodians on this tablet.</source>
        <translation type="unfinished">如果口令丢失，就没有人能看这些笔记：您的单位没有在这台平板上指定保管人。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page</extracomment>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished">文字大小</translation>
    </message>
    <message>
        <source>This sentence shows it.</source>
        <extracomment>An example: the sentence itself grows with the size of the text</extracomment>
        <translation type="unfinished">这句话可以看出大小。</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>Size of the text, button, keep short</extracomment>
        <translation type="unfinished">小</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>Size of the text, button, keep short: normal</extracomment>
        <translation type="unfinished">一般</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Size of the text, button, keep short</extracomment>
        <translation type="unfinished">大</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>Size of the text, button, keep short</extracomment>
        <translation type="unfinished">最大</translation>
    </message>
    <message>
        <source>Light of the screen</source>
        <extracomment>Label: bright or dark colours of the app</extracomment>
        <translation type="unfinished">屏幕明暗</translation>
    </message>
    <message>
        <source>By the hour: light by day, dim from 7 in the evening to 6 in the morning.</source>
        <extracomment>Names two choices of this row, “Light” and “Dim”</extracomment>
        <translation type="unfinished">按时间：白天浅色，晚上 7 点到早上 6 点微暗。</translation>
    </message>
    <message>
        <source>By the hour</source>
        <extracomment>Light of the screen, button, keep short: by the time of day</extracomment>
        <translation type="unfinished">按时间</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Light of the screen, button, keep short, adjective: bright, no lamp, no weight</extracomment>
        <translation type="unfinished">浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Light of the screen, button, keep short, adjective</extracomment>
        <translation type="unfinished">深色</translation>
    </message>
    <message>
        <source>Dim</source>
        <extracomment>Light of the screen, button, keep short, adjective: little light, for the night</extracomment>
        <translation type="unfinished">微暗</translation>
    </message>
    <message>
        <source>Pages fade into each other</source>
        <extracomment>Label: a soft transition between pages; yes or no</extracomment>
        <translation type="unfinished">页面渐渐切换</translation>
    </message>
    <message>
        <source>Without it they change at once.</source>
        <extracomment>It: the soft transition; they: pages</extracomment>
        <translation type="unfinished">不用时，页面马上切换。</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to “Pages fade into each other”, button, keep short</extracomment>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer to “Pages fade into each other”, button, keep short</extracomment>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation type="unfinished">屏幕键盘</translation>
    </message>
    <message>
        <source>It keeps no word. A new choice holds from the next start, and after every lock.</source>
        <extracomment>It: the keyboard on the screen; keeps: remembers</extracomment>
        <translation type="unfinished">它不会记住任何字。新的选择从下次启动起生效，每次锁定之后也会生效。</translation>
    </message>
    <message>
        <source>Where there is no other</source>
        <extracomment>The keyboard on the screen, button, keep short: only if no other is attached</extracomment>
        <translation type="unfinished">没有别的键盘时</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>The keyboard on the screen</extracomment>
        <translation type="unfinished">总是</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The keyboard on the screen</extracomment>
        <translation type="unfinished">从不</translation>
    </message>
    <message>
        <source>Hide and lock</source>
        <extracomment>Heading, two verbs: hide the screen, close the vault</extracomment>
        <translation type="unfinished">隐藏和锁定</translation>
    </message>
    <message>
        <source>The square in the upper corner covers the screen at once. So do three presses of Shift.</source>
        <extracomment>Square: a button with a picture; Shift is a key</extracomment>
        <translation type="unfinished">上方角落的方块会马上遮盖屏幕。连按三次 Shift 也可以。</translation>
    </message>
    <message>
        <source>This tablet</source>
        <extracomment>Heading above how this tablet is set up</extracomment>
        <translation type="unfinished">这台平板</translation>
    </message>
    <message>
        <source>Tenang %1. Free software under the GNU General Public License, version 3 or later.</source>
        <extracomment>%1 is the version, such as 0.9.2; free as in freedom</extracomment>
        <translation type="unfinished">Tenang %1。自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
    <message>
        <source>Role and country are chosen on the first page.</source>
        <extracomment>Role: border or consular officer</extracomment>
        <translation type="unfinished">工作和国家在第一页选择。</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>I do this</source>
        <extracomment>Chip, keep short: the officer chooses this step</extracomment>
        <translation type="unfinished">我来做</translation>
    </message>
    <message>
        <source>I do this: %1</source>
        <extracomment>Read aloud for the chip; %1 is a service</extracomment>
        <translation type="unfinished">我来做：%1</translation>
    </message>
    <message>
        <source>They answered</source>
        <extracomment>Button, keep short: the service that was called answered</extracomment>
        <translation type="unfinished">有回应</translation>
    </message>
    <message>
        <source>They answered: %1</source>
        <extracomment>Read aloud for the button; %1 is the service that answered</extracomment>
        <translation type="unfinished">有回应：%1</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Button, keep short: the service that was called did not answer</extracomment>
        <translation type="unfinished">没有回应</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <extracomment>Read aloud for the button; %1 is the service that was called</extracomment>
        <translation type="unfinished">没有回应：%1</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>Button, keep short: a letter to this service, not of the alphabet</extracomment>
        <translation type="unfinished">信</translation>
    </message>
    <message>
        <source>Letter for %1</source>
        <extracomment>Read aloud for the button; %1 is a service</extracomment>
        <translation type="unfinished">给 %1 的信</translation>
    </message>
    <message>
        <source>Separate sheet</source>
        <extracomment>Button, keep short: a sheet on acts the person was forced to do</extracomment>
        <translation type="unfinished">另页</translation>
    </message>
    <message>
        <source>Separate sheet on the acts, for %1</source>
        <extracomment>Read aloud for the button; %1 is a service</extracomment>
        <translation type="unfinished">关于所做的事的另页，给 %1</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Stop for today?</source>
        <extracomment>Title: end the conversation for today?</extracomment>
        <translation type="unfinished">今天就到这里？</translation>
    </message>
    <message>
        <source>Everything is kept. Thank the person. They can come back to it another day, or not at all.</source>
        <extracomment>To the officer; they: the person, it: the conversation</extracomment>
        <translation type="unfinished">所有内容都已保存。请谢谢对方。对方可以改天再谈，也可以不再谈。</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <extracomment>Button, keep short: end the conversation for today, calm</extracomment>
        <translation type="unfinished">今天就到这里</translation>
    </message>
</context>
<context>
    <name>StorageBanners</name>
    <message>
        <source>The storage of this tablet is full</source>
        <translation type="unfinished">这台平板的存储已满</translation>
    </message>
    <message>
        <source>What you write now is not saved yet. Please keep the most important words on paper, and ask for room to be made.</source>
        <extracomment>Room: free space on the tablet&apos;s storage</extracomment>
        <translation type="unfinished">您现在写的还没有保存。请把最重要的话写在纸上，并请人腾出空间。</translation>
    </message>
    <message>
        <source>There is room to end this conversation. Then ask for room to be made.</source>
        <extracomment>Room: free space on the tablet&apos;s storage</extracomment>
        <translation type="unfinished">空间还够您结束这次交谈。然后请人腾出空间。</translation>
    </message>
    <message>
        <source>Your last entries are not saved yet</source>
        <translation type="unfinished">您最后写的内容还没有保存</translation>
    </message>
    <message>
        <source>The page stays until they are. It is tried again all the time. You can go on writing.</source>
        <extracomment>They: the last entries, until they are saved</extracomment>
        <translation type="unfinished">保存好之前，页面会一直留着。一直在重试。您可以继续写。</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>To say together</source>
        <extracomment>Title: words for officer and person, the tablet lies on the table</extracomment>
        <translation type="unfinished">一起说的话</translation>
    </message>
    <message>
        <source>My notes</source>
        <extracomment>Button, keep short: back to the officer&apos;s notes; my: the officer&apos;s</extracomment>
        <translation type="unfinished">我的笔记</translation>
    </message>
    <message>
        <source>Interpreter needs a break</source>
        <extracomment>Button, keep short: others read it too</extracomment>
        <translation type="unfinished">翻译员需要休息</translation>
    </message>
    <message>
        <source>A break</source>
        <extracomment>Button, keep short, noun: have a rest</extracomment>
        <translation type="unfinished">休息</translation>
    </message>
    <message>
        <source>Pause for the interpreter</source>
        <extracomment>Between two pieces of text, short: let the interpreter speak here</extracomment>
        <translation type="unfinished">停一下，等翻译员</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Between two pieces of text, short, noun: stop speaking a moment</extracomment>
        <translation type="unfinished">停一下</translation>
    </message>
</context>
<context>
    <name>TieGroup</name>
    <message>
        <source>Open</source>
        <extracomment>Read aloud, adjective: this group of indicators is unfolded</extracomment>
        <translation type="unfinished">已展开</translation>
    </message>
</context>
<context>
    <name>ToldDifferently</name>
    <message>
        <source>Told differently before</source>
        <extracomment>Chip, keep short: the person told it in another way before, no reproach</extracomment>
        <translation type="unfinished">之前讲得不一样</translation>
    </message>
    <message>
        <source>What may be the reason</source>
        <extracomment>Above choices: why it was told differently, such as fear or memory</extracomment>
        <translation type="unfinished">可能的原因</translation>
    </message>
</context>
<context>
    <name>TopicsPane</name>
    <message>
        <source>Told already: %1</source>
        <extracomment>The person told it; %1 are their words or the answer noted</extracomment>
        <translation type="unfinished">已讲过：%1</translation>
    </message>
    <message>
        <source>Not today</source>
        <extracomment>On a topic, short: left for another day</extracomment>
        <translation type="unfinished">今天不谈</translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>On a topic, short: there are notes about it</extracomment>
        <translation type="unfinished">已记下</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>The conversation was written down</source>
        <extracomment>Notes, answers, marks and breaks were stored</extracomment>
        <translation type="unfinished">写下了交谈内容</translation>
    </message>
    <message>
        <source>Something else: %1</source>
        <extracomment>%1 is a technical word that this app does not know</extracomment>
        <translation type="unfinished">其他：%1</translation>
    </message>
    <message>
        <source>Opened to go on talking</source>
        <extracomment>A case was opened to go on with the conversation; subject left out</extracomment>
        <translation type="unfinished">打开，用来继续交谈</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>A case was looked at; subject left out</extracomment>
        <translation type="unfinished">看过</translation>
    </message>
    <message>
        <source>Read to hand it over</source>
        <extracomment>A case was read to hand it over to the next officer; subject left out</extracomment>
        <translation type="unfinished">看过，用来交接</translation>
    </message>
    <message>
        <source>Read with a supervisor</source>
        <extracomment>A case was read together with one; subject left out</extracomment>
        <translation type="unfinished">与主管一起看过</translation>
    </message>
    <message>
        <source>Read for a paper</source>
        <extracomment>A case was read to print a paper; subject left out</extracomment>
        <translation type="unfinished">看过，用来写纸件</translation>
    </message>
    <message>
        <source>Read with the technician&apos;s tool</source>
        <extracomment>A case was read with the command-line program; subject left out</extracomment>
        <translation type="unfinished">用技术人员的工具看过</translation>
    </message>
    <message>
        <source>A wrong passphrase was tried</source>
        <translation type="unfinished">有人输错过口令</translation>
    </message>
    <message>
        <source>Custodians tried to open the notes</source>
        <extracomment>Custodians: two persons who can open the vault of another together</extracomment>
        <translation type="unfinished">保管人尝试打开笔记</translation>
    </message>
    <message>
        <source>Two custodians opened the notes</source>
        <extracomment>Custodians: two persons who can open the vault of another together</extracomment>
        <translation type="unfinished">两位保管人打开了笔记</translation>
    </message>
    <message>
        <source>A copy took the place of damaged notes</source>
        <extracomment>A backup of the vault was restored</extracomment>
        <translation type="unfinished">副本代替了损坏的笔记</translation>
    </message>
    <message>
        <source>The notes were put back to an earlier state</source>
        <extracomment>Somebody put an older file in the place of the vault: a warning</extracomment>
        <translation type="unfinished">笔记被恢复到了以前的状态</translation>
    </message>
    <message>
        <source>Parts of different times were put together</source>
        <extracomment>Of the vault&apos;s file: old and new parts were mixed, a warning</extracomment>
        <translation type="unfinished">不同时间的部分被拼在一起</translation>
    </message>
    <message>
        <source>The witness of the notes&apos; state was missing</source>
        <extracomment>Witness: a file that proves the newest state, no person</extracomment>
        <translation type="unfinished">用来核对笔记状态的文件不见了</translation>
    </message>
    <message>
        <source>A witness of the notes&apos; state could not be proven</source>
        <extracomment>Witness: a file that proves the newest state, no person</extracomment>
        <translation type="unfinished">有一个用来核对笔记状态的文件无法证实</translation>
    </message>
    <message>
        <source>The record of wrong passphrases was missing</source>
        <extracomment>Record: the file that counts wrong passphrases</extracomment>
        <translation type="unfinished">输错口令的记录不见了</translation>
    </message>
    <message>
        <source>The record of wrong passphrases was damaged</source>
        <extracomment>Record: the file that counts wrong passphrases</extracomment>
        <translation type="unfinished">输错口令的记录已损坏</translation>
    </message>
    <message>
        <source>The record of wrong passphrases was exchanged</source>
        <extracomment>Another file was put in its place</extracomment>
        <translation type="unfinished">输错口令的记录被换过</translation>
    </message>
    <message>
        <source>The clock of the tablet was set back</source>
        <extracomment>A warning: its time was changed to an earlier one</extracomment>
        <translation type="unfinished">平板的时钟被往回调了</translation>
    </message>
    <message>
        <source>These notes were begun</source>
        <extracomment>The vault was made</extracomment>
        <translation type="unfinished">这些笔记开始了</translation>
    </message>
    <message>
        <source>The notes were brought to a newer form</source>
        <extracomment>The vault&apos;s file was upgraded for a newer app</extracomment>
        <translation type="unfinished">笔记换成了更新的格式</translation>
    </message>
    <message>
        <source>What could be saved was taken from damaged notes</source>
        <extracomment>Saved: rescued</extracomment>
        <translation type="unfinished">从损坏的笔记中取出了还能保住的内容</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation type="unfinished">口令已更换</translation>
    </message>
    <message>
        <source>The passphrase could not be changed</source>
        <translation type="unfinished">没能更换口令</translation>
    </message>
    <message>
        <source>Guessing the passphrase was made harder</source>
        <extracomment>The app raised the cost of the key derivation</extracomment>
        <translation type="unfinished">口令更难被猜中了</translation>
    </message>
    <message>
        <source>Who can open the notes together was changed from outside</source>
        <extracomment>The list of custodians was changed, not by this app</extracomment>
        <translation type="unfinished">可以一起打开笔记的人被从外部更改</translation>
    </message>
    <message>
        <source>Who can open the notes together was set</source>
        <extracomment>Custodians were named</extracomment>
        <translation type="unfinished">设定了可以一起打开笔记的人</translation>
    </message>
    <message>
        <source>The notes were put under a new key</source>
        <extracomment>A new encryption key</extracomment>
        <translation type="unfinished">笔记换用了新的密钥</translation>
    </message>
    <message>
        <source>Questions or contacts were kept with the notes</source>
        <extracomment>A file of them was stored in the vault</extracomment>
        <translation type="unfinished">问题或联系机构与笔记一起保存了</translation>
    </message>
    <message>
        <source>A setting was kept with the notes</source>
        <extracomment>A setting of the app was stored in the vault</extracomment>
        <translation type="unfinished">一项设置与笔记一起保存了</translation>
    </message>
    <message>
        <source>How long it stays was set</source>
        <extracomment>It: a case; how long it is kept</extracomment>
        <translation type="unfinished">设定了保留多久</translation>
    </message>
    <message>
        <source>Another office took it over</source>
        <extracomment>It: a case</extracomment>
        <translation type="unfinished">另一个办公室接手了</translation>
    </message>
    <message>
        <source>A legal hold was put on it</source>
        <extracomment>It: a case that by law must be kept</extracomment>
        <translation type="unfinished">开始依法保留</translation>
    </message>
    <message>
        <source>The legal hold ended</source>
        <extracomment>The case may be removed again</extracomment>
        <translation type="unfinished">依法保留已结束</translation>
    </message>
    <message>
        <source>Its words left this tablet after the hand-over</source>
        <extracomment>It: a case, given to another office; its words were removed here</extracomment>
        <translation type="unfinished">交接之后，其中的文字从这台平板上移除了</translation>
    </message>
    <message>
        <source>It was removed for good</source>
        <extracomment>It: a case</extracomment>
        <translation type="unfinished">已永久移除</translation>
    </message>
    <message>
        <source>A conversation began</source>
        <translation type="unfinished">一次交谈开始了</translation>
    </message>
    <message>
        <source>The conversation went on another way</source>
        <extracomment>It went on with another kind of talk</extracomment>
        <translation type="unfinished">交谈换了一种方式继续</translation>
    </message>
    <message>
        <source>The conversation was taken up again</source>
        <extracomment>It was resumed</extracomment>
        <translation type="unfinished">交谈重新接着进行</translation>
    </message>
    <message>
        <source>The conversation stopped for the day</source>
        <translation type="unfinished">交谈当天停下了</translation>
    </message>
    <message>
        <source>Notes were corrected; the first words stay</source>
        <extracomment>The first wording of the note is kept</extracomment>
        <translation type="unfinished">更正了笔记；最初的文字保留</translation>
    </message>
    <message>
        <source>A contact was tried</source>
        <extracomment>A service was called; whether it answered is not said</extracomment>
        <translation type="unfinished">尝试过联系</translation>
    </message>
    <message>
        <source>A decision was recorded</source>
        <translation type="unfinished">记录了一项决定</translation>
    </message>
    <message>
        <source>Something was taken back</source>
        <extracomment>The officer used Undo</extracomment>
        <translation type="unfinished">有内容被收回</translation>
    </message>
    <message>
        <source>Words were erased for good</source>
        <translation type="unfinished">有文字被永久删除</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Who looked</source>
        <extracomment>Title of the page: who looked at cases</extracomment>
        <translation type="unfinished">谁看过</translation>
    </message>
    <message>
        <source>Who looked at %1</source>
        <extracomment>Title of the page; %1 is the reference of a case, such as K7-204</extracomment>
        <translation type="unfinished">谁看过 %1</translation>
    </message>
    <message>
        <source>The tablet writes this down by itself. It cannot be switched off or changed.</source>
        <translation type="unfinished">平板会自动记下这些。不能关掉，也不能更改。</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Chip, keep short: show everything that happened</extracomment>
        <translation type="unfinished">全部</translation>
    </message>
    <message>
        <source>Only who looked</source>
        <extracomment>Chip, keep short: show only who looked at a case</extracomment>
        <translation type="unfinished">只看谁看过</translation>
    </message>
    <message>
        <source>The record could not be read just now. Nothing of it is lost. Try again, or ask your technician.</source>
        <translation type="unfinished">刚才没能读取这份记录。其中什么都没有丢失。请再试一次，或找技术人员。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished">这里没有内容</translation>
    </message>
    <message>
        <source>No look is recorded yet.</source>
        <extracomment>Nobody has looked at a case so far</extracomment>
        <translation type="unfinished">还没有记录到有人看过。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished">还没有发生什么。</translation>
    </message>
    <message>
        <source>Show what was before</source>
        <extracomment>Button, keep short: show older lines of the list</extracomment>
        <translation type="unfinished">显示更早的</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">返回</translation>
    </message>
</context>
<context>
    <name>TurnButton</name>
    <message>
        <source>Turn the tablet</source>
        <extracomment>Button, keep short: turn it towards the person, to show a card</extracomment>
        <translation type="unfinished">把平板转过去</translation>
    </message>
</context>
<context>
    <name>TurnedPage</name>
    <message>
        <source>Hide the screen</source>
        <extracomment>Read aloud for a button with a picture: cover the screen at once</extracomment>
        <translation type="unfinished">隐藏屏幕</translation>
    </message>
    <message>
        <source>For the officer: the PIN</source>
        <extracomment>Read aloud for a corner of the screen: the way back, by PIN</extracomment>
        <translation type="unfinished">给工作人员：PIN</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <extracomment>Small mark on a card: no native reader has checked the translation</extracomment>
        <translation type="unfinished">译文草稿</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Notes</source>
        <extracomment>Title of the page, bland on purpose: the app&apos;s plain name</extracomment>
        <translation type="unfinished">笔记</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Button, keep short: training with invented people, no medical practice</extracomment>
        <translation type="unfinished">练习</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>Who to call</source>
        <extracomment>Button, keep short: opens services that can help</extracomment>
        <translation type="unfinished">可以联系谁</translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <extracomment>Button, keep short: opens whom to call</extracomment>
        <translation type="unfinished">现在有人有危险</translation>
    </message>
    <message>
        <source>The passphrase once more, for the copy</source>
        <extracomment>Title: type it again to open the backup</extracomment>
        <translation type="unfinished">再输入一次口令，用于副本</translation>
    </message>
    <message>
        <source>The copy takes the place of the damaged file, which is kept for your technician.</source>
        <translation type="unfinished">副本会代替损坏的文件，损坏的文件会留给技术人员。</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <extracomment>Button, keep short, verb: open the backup of the vault</extracomment>
        <translation type="unfinished">打开副本</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button, keep short, verb: open the vault</extracomment>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>There is a copy from a lock. What was written after it is not in it. The damaged file is kept.</source>
        <extracomment>Copy: a backup made when the vault was last locked</extracomment>
        <translation type="unfinished">有一份锁定时留下的副本。之后写的不在里面。损坏的文件会保留。</translation>
    </message>
    <message>
        <source>Ask your technician before you try anything else: much of it may still be readable.</source>
        <translation type="unfinished">在尝试别的办法之前，请先问技术人员：其中很多可能仍然读得出来。</translation>
    </message>
    <message>
        <source>Take the copy</source>
        <extracomment>Button, keep short: use the backup of the vault</extracomment>
        <translation type="unfinished">用副本</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished">我忘了口令</translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message>
        <source>Something is half written here</source>
        <extracomment>On a topic in the list: a note is begun and not kept yet</extracomment>
        <translation type="unfinished">这里有内容只写了一半</translation>
    </message>
    <message>
        <source>%1, with a correction</source>
        <extracomment>%1 is “Their words”, “What I saw” or “My thought”</extracomment>
        <translation type="unfinished">%1，有更正</translation>
    </message>
    <message>
        <source>A correction is half written</source>
        <extracomment>On a note in the list: a correction is begun and not kept yet</extracomment>
        <translation type="unfinished">有一条更正只写了一半</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an indicator, %2 its state, such as “said” or “not explored”</extracomment>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>No words or sight behind it yet</source>
        <extracomment>It: an indicator; sight: what the officer saw</extracomment>
        <translation type="unfinished">背后还没有原话或所见</translation>
    </message>
    <message>
        <source>For another day</source>
        <extracomment>Heading: topics that were left for another day</extracomment>
        <translation type="unfinished">留到以后</translation>
    </message>
    <message>
        <source>Their words</source>
        <extracomment>Kind of a note: the words of the person, as said</extracomment>
        <translation type="unfinished">对方的原话</translation>
    </message>
    <message>
        <source>What I saw</source>
        <extracomment>Kind of a note: what the officer saw; I: the officer</extracomment>
        <translation type="unfinished">我看到的</translation>
    </message>
    <message>
        <source>My thought</source>
        <extracomment>Kind of a note: what the officer thinks</extracomment>
        <translation type="unfinished">我的想法</translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>State of an indicator: the person said it</extracomment>
        <translation type="unfinished">说到</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>State of an indicator: the officer saw it</extracomment>
        <translation type="unfinished">看到</translation>
    </message>
    <message>
        <source>not reported</source>
        <extracomment>State of an indicator: asked about, the person did not tell of it</extracomment>
        <translation type="unfinished">没有提到</translation>
    </message>
    <message>
        <source>did not say</source>
        <extracomment>State of an indicator: the person did not want to say</extracomment>
        <translation type="unfinished">没有作答</translation>
    </message>
    <message>
        <source>not explored</source>
        <extracomment>State of an indicator: it was not asked about</extracomment>
        <translation type="unfinished">还没谈</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>Heading for notes that belong to no topic</extracomment>
        <translation type="unfinished">中间</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <extracomment>Group of indicators: how the person was hired or lured</extracomment>
        <translation type="unfinished">招募</translation>
    </message>
    <message>
        <source>Travel</source>
        <extracomment>Group of indicators: the journey to the place</extracomment>
        <translation type="unfinished">路途</translation>
    </message>
    <message>
        <source>Arrival</source>
        <extracomment>Group of indicators: coming to the place</extracomment>
        <translation type="unfinished">到达</translation>
    </message>
    <message>
        <source>The place</source>
        <extracomment>Group of indicators: where the person was kept</extracomment>
        <translation type="unfinished">那个地方</translation>
    </message>
    <message>
        <source>The work</source>
        <extracomment>Group of indicators: what the person had to do</extracomment>
        <translation type="unfinished">工作</translation>
    </message>
    <message>
        <source>What it was for</source>
        <extracomment>Group of indicators: the purpose of the exploitation</extracomment>
        <translation type="unfinished">目的是什么</translation>
    </message>
    <message>
        <source>Control</source>
        <extracomment>Group of indicators: how others controlled the person, no inspection</extracomment>
        <translation type="unfinished">控制</translation>
    </message>
    <message>
        <source>Leaving</source>
        <extracomment>Group of indicators: how the person got out, or could not</extracomment>
        <translation type="unfinished">离开</translation>
    </message>
    <message>
        <source>Others at risk</source>
        <extracomment>Group of indicators: other people who are in danger there</extracomment>
        <translation type="unfinished">其他可能有危险的人</translation>
    </message>
    <message>
        <source>Misled at recruitment</source>
        <extracomment>Group of indicators: the person was deceived</extracomment>
        <translation type="unfinished">招募时被误导</translation>
    </message>
    <message>
        <source>Coerced at recruitment</source>
        <extracomment>Group of indicators: the person was forced</extracomment>
        <translation type="unfinished">招募时受到胁迫</translation>
    </message>
    <message>
        <source>Vulnerability used at recruitment</source>
        <extracomment>Group of indicators: somebody abused that the person was vulnerable</extracomment>
        <translation type="unfinished">招募时弱势处境被利用</translation>
    </message>
    <message>
        <source>Conditions of work</source>
        <extracomment>Group of indicators: exploitation</extracomment>
        <translation type="unfinished">工作条件</translation>
    </message>
    <message>
        <source>Coerced at destination</source>
        <extracomment>Group of indicators: the person was forced where they were taken</extracomment>
        <translation type="unfinished">到达后受到胁迫</translation>
    </message>
    <message>
        <source>Vulnerability used at destination</source>
        <extracomment>Group of indicators: somebody abused that the person was vulnerable</extracomment>
        <translation type="unfinished">到达后弱势处境被利用</translation>
    </message>
</context>
<context>
    <name>WriteUpList</name>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished">还没有笔记</translation>
    </message>
    <message>
        <source>Choose the words or the sight that it stands on.</source>
        <extracomment>Sight: what the officer saw; it: an indicator</extracomment>
        <translation type="unfinished">请选择它所依据的原话或所见。</translation>
    </message>
    <message>
        <source>Choose a line to write the first one.</source>
        <extracomment>One: the first note; line: of the list below</extracomment>
        <translation type="unfinished">请选一行，写第一条。</translation>
    </message>
    <message>
        <source>The conversation in order</source>
        <extracomment>Name of the list, read aloud: in the order in which it was held</extracomment>
        <translation type="unfinished">按顺序的交谈</translation>
    </message>
</context>
<context>
    <name>WriteUpPage</name>
    <message>
        <source>Write-up</source>
        <extracomment>Title of the page: complete the notes after the talk; noun</extracomment>
        <translation type="unfinished">整理笔记</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>Reference of the case, short; %1 such as K7-204</extracomment>
        <translation type="unfinished">编号 %1</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished">还没有笔记</translation>
    </message>
    <message>
        <source>Choose a line of the conversation</source>
        <extracomment>Title: line of the list beside it</extracomment>
        <translation type="unfinished">请选择交谈中的一行</translation>
    </message>
    <message>
        <source>Write while you remember it. What stands there stays, and a correction comes below it.</source>
        <extracomment>To the officer; what stands there: notes already kept</extracomment>
        <translation type="unfinished">趁还记得的时候写。已经写的会保留，更正放在下面。</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <extracomment>Button, keep short: the first note</extracomment>
        <translation type="unfinished">写第一条</translation>
    </message>
    <message>
        <source>Each in its own box. Keep one, and the next can be written.</source>
        <extracomment>Each kind of note; keep: store it</extracomment>
        <translation type="unfinished">每种各写在自己的框里。保存一条，再写下一条。</translation>
    </message>
    <message>
        <source>Their words</source>
        <extracomment>Label of a field: the words of the person, as said</extracomment>
        <translation type="unfinished">对方的原话</translation>
    </message>
    <message>
        <source>As they said it, and nothing else.</source>
        <extracomment>They: the person</extracomment>
        <translation type="unfinished">照对方说的写，不加别的。</translation>
    </message>
    <message>
        <source>Keep as their words</source>
        <extracomment>Button, keep short: store the note as words of the person</extracomment>
        <translation type="unfinished">存为对方的原话</translation>
    </message>
    <message>
        <source>What I saw</source>
        <extracomment>Label of a field: what the officer saw; I: the officer</extracomment>
        <translation type="unfinished">我看到的</translation>
    </message>
    <message>
        <source>What could be seen or heard, without what it may mean.</source>
        <extracomment>What belongs into a note of what the officer saw</extracomment>
        <translation type="unfinished">能看到或听到的，不写它可能是什么意思。</translation>
    </message>
    <message>
        <source>Keep as what I saw</source>
        <extracomment>Button, keep short: store the note as what the officer saw</extracomment>
        <translation type="unfinished">存为我看到的</translation>
    </message>
    <message>
        <source>My thought</source>
        <extracomment>Label of a field: what the officer thinks</extracomment>
        <translation type="unfinished">我的想法</translation>
    </message>
    <message>
        <source>Your own. It stands apart from what was said and seen.</source>
        <extracomment>Of the officer&apos;s thought</extracomment>
        <translation type="unfinished">您自己的想法。它和说到、看到的分开放。</translation>
    </message>
    <message>
        <source>Keep as my thought</source>
        <extracomment>Button, keep short: store the note as the officer&apos;s thought</extracomment>
        <translation type="unfinished">存为我的想法</translation>
    </message>
</context>
<context>
    <name>WrittenMark</name>
    <message>
        <source>Marked: %1</source>
        <extracomment>%1 is the state of an indicator, such as “said” or “seen”</extracomment>
        <translation type="unfinished">已标记：%1</translation>
    </message>
    <message>
        <source>No words or sight behind it yet</source>
        <extracomment>It: an indicator; sight: what the officer saw</extracomment>
        <translation type="unfinished">背后还没有原话或所见</translation>
    </message>
    <message>
        <source>Write down the words or what you saw first. Then it can be tied to them.</source>
        <extracomment>It: an indicator; tied: linked to a note</extracomment>
        <translation type="unfinished">请先写下原话或您看到的。然后就可以关联起来。</translation>
    </message>
    <message>
        <source>Choose the words or the sight</source>
        <extracomment>Button, keep short: choose the note that the indicator stands on</extracomment>
        <translation type="unfinished">选择原话或所见</translation>
    </message>
    <message>
        <source>Leave it without</source>
        <extracomment>Button, keep short: leave the indicator without a note</extracomment>
        <translation type="unfinished">先不关联</translation>
    </message>
</context>
<context>
    <name>WrittenNote</name>
    <message>
        <source>As first written</source>
        <extracomment>Above a note that was corrected: its first wording</extracomment>
        <translation type="unfinished">最初写的</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>Above a correction: the note was corrected; no praise</extracomment>
        <translation type="unfinished">已更正</translation>
    </message>
    <message>
        <source>Corrected, because: %1</source>
        <extracomment>Above a correction; %1 is the reason</extracomment>
        <translation type="unfinished">已更正，因为：%1</translation>
    </message>
    <message>
        <source>Correction. The first words stay.</source>
        <extracomment>Label of a field: the first wording of the note is kept</extracomment>
        <translation type="unfinished">更正。最初的文字保留。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <extracomment>Heading: signs of trafficking that are tied to this note</extracomment>
        <translation type="unfinished">迹象</translation>
    </message>
    <message>
        <source>What these words or this sight speak for. Undo takes it back.</source>
        <extracomment>Which indicators the note supports; sight: what the officer saw</extracomment>
        <translation type="unfinished">这些原话或所见指向什么。可以用“撤销”取消。</translation>
    </message>
    <message>
        <source>An indicator stands on words or on what was seen. A thought carries none.</source>
        <extracomment>A note of the kind “My thought” supports no indicator</extracomment>
        <translation type="unfinished">迹象以原话或看到的为依据。想法不能作为依据。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an indicator, %2 its state, such as “said” or “seen”</extracomment>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>Put the list away</source>
        <extracomment>Button, keep short: hide the list of indicators</extracomment>
        <translation type="unfinished">收起列表</translation>
    </message>
    <message>
        <source>Tie an indicator</source>
        <extracomment>Button, keep short, verb: link an indicator to this note</extracomment>
        <translation type="unfinished">关联一个迹象</translation>
    </message>
    <message>
        <source>Write more on this topic</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished">在这个话题上再写一些</translation>
    </message>
</context>
<context>
    <name>YesNoRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the question, %2 one of its answers, read by a screen reader</extracomment>
        <translation type="unfinished">%1：%2</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::AppViewModel</name>
    <message>
        <source>%1 min</source>
        <extracomment>Goes in for %1 of “Without a touch …”: minutes, short</extracomment>
        <translation type="unfinished">%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, short</extracomment>
        <translation type="unfinished">%1 秒</translation>
    </message>
    <message>
        <source>Without a touch the screen covers itself after %1, in a conversation after %2 min.
A covered tablet locks itself after %3 min.
After %4 h it locks at the next break or close.
Your agency sets these times.</source>
        <extracomment>%1 such as “2 min”; cover: hidden until the PIN; lock: closed until the passphrase</extracomment>
        <translation type="unfinished">不碰屏幕，%1 后会自动遮盖，交谈中是 %2 分钟后。
遮盖后，平板在 %3 分钟后自动锁定。
%4 小时后，平板会在下一次休息或关闭时锁定。
这些时间由您的单位设定。</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::CardsViewModel</name>
    <message>
        <source>No language was chosen for the person. The card will be in %1.</source>
        <extracomment>%1 is the name of a language; a card is text for the person to read</extracomment>
        <translation type="unfinished">没有为对方选语言。卡片会用这种语言：%1。</translation>
    </message>
    <message>
        <source>The card will be in %1.</source>
        <extracomment>%1 is the name of a language; a card is text for the person to read</extracomment>
        <translation type="unfinished">卡片会用这种语言：%1。</translation>
    </message>
    <message>
        <source>This card is not ready in %1. It will be in %2.</source>
        <extracomment>%1 the person&apos;s language, %2 the language shown instead</extracomment>
        <translation type="unfinished">这张卡片还没有这种语言：%1。会改用：%2。</translation>
    </message>
    <message>
        <source>Card: “%1” Chosen: “%2”</source>
        <extracomment>Becomes a note: %1 the text of the card, %2 the answer that the person touched</extracomment>
        <translation type="unfinished">卡片：“%1” 选择：“%2”</translation>
    </message>
    <message>
        <source>%1 Shown in %2.</source>
        <extracomment>%1 is “Card: … Chosen: …”, %2 a language</extracomment>
        <translation type="unfinished">%1 显示所用语言：%2。</translation>
    </message>
    <message>
        <source>The card will be in %1, in a draft that no native reader has checked.</source>
        <extracomment>%1 is the name of a language; a card is text for the person to read</extracomment>
        <translation type="unfinished">卡片会用这种语言：%1。译文是草稿，还没有母语读者核对过。</translation>
    </message>
    <message>
        <source>%1 Shown in %2, in a draft translation.</source>
        <extracomment>%1 is the whole “Card: … Chosen: …”, %2 the language it was shown in</extracomment>
        <translation type="unfinished">%1 显示所用语言：%2，译文是草稿。</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::CasesViewModel</name>
    <message>
        <source>All</source>
        <extracomment>Chip above the list of cases: all cases, keep short</extracomment>
        <translation type="unfinished">全部</translation>
    </message>
    <message>
        <source>Not closed</source>
        <extracomment>Chip above the list of cases: those with an unfinished conversation, keep short</extracomment>
        <translation type="unfinished">还没结束</translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor</source>
        <extracomment>Chip above the list of cases: those that no supervisor has read, keep short</extracomment>
        <translation type="unfinished">主管还没看过</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <extracomment>A reason to remove a case: the person asked for its removal</extracomment>
        <translation type="unfinished">对方要求移除</translation>
    </message>
    <message>
        <source>Keeping it could harm the person</source>
        <extracomment>A reason to remove a case</extracomment>
        <translation type="unfinished">留着可能会伤害对方</translation>
    </message>
    <message>
        <source>It was entered twice, or by mistake</source>
        <extracomment>A reason to remove a case</extracomment>
        <translation type="unfinished">重复录入，或录入有误</translation>
    </message>
    <message>
        <source>My agency&apos;s rules ask for it</source>
        <extracomment>A reason to remove a case; spoken by the officer</extracomment>
        <translation type="unfinished">我单位的规定要求移除</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::InterviewViewModel</name>
    <message>
        <source>Only if you want to add to it: %1</source>
        <extracomment>To the person, who has told this already; %1 is a question</extracomment>
        <translation type="unfinished">只在您想补充时：%1</translation>
    </message>
    <message>
        <source>Undo: mark %1</source>
        <extracomment>Read aloud for the button Undo; noun, an indicator was marked; %1 its name</extracomment>
        <translation type="unfinished">撤销：标记 %1</translation>
    </message>
    <message>
        <source>Undo: last note</source>
        <translation type="unfinished">撤销：上一条笔记</translation>
    </message>
    <message>
        <source>Undo: correction</source>
        <translation type="unfinished">撤销：更正</translation>
    </message>
    <message>
        <source>Undo: choice</source>
        <extracomment>Read aloud for the button Undo: a choice of the person about sharing</extracomment>
        <translation type="unfinished">撤销：选择</translation>
    </message>
    <message>
        <source>Undo: explained</source>
        <extracomment>Read aloud for the button Undo: the tick “Explained”</extracomment>
        <translation type="unfinished">撤销：已说明</translation>
    </message>
    <message>
        <source>Undo: not today</source>
        <translation type="unfinished">撤销：今天不谈</translation>
    </message>
    <message>
        <source>Undo: question</source>
        <translation type="unfinished">撤销：问题</translation>
    </message>
    <message>
        <source>Undo: answer</source>
        <translation type="unfinished">撤销：回答</translation>
    </message>
    <message>
        <source>No break yet</source>
        <translation type="unfinished">还没休息过</translation>
    </message>
    <message>
        <source>Break just now</source>
        <translation type="unfinished">刚休息过</translation>
    </message>
    <message>
        <source>Last break %1 minutes ago</source>
        <translation type="unfinished">上次休息：%1 分钟前</translation>
    </message>
    <message>
        <source>In English where no native reader has checked the translation yet.</source>
        <extracomment>Of the questions on this page, to the officer</extracomment>
        <translation type="unfinished">译文还没有母语读者核对过的地方，用英文。</translation>
    </message>
    <message>
        <source>A draft of a translation: no native reader has checked it yet. Say it in your own words.</source>
        <extracomment>Of the question to say, to the officer</extracomment>
        <translation type="unfinished">译文草稿：还没有母语读者核对过。请用您自己的话说。</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::OwnQuestionViewModel</name>
    <message>
        <source>This is too long to look at. It is kept as it is. A short question is easier to answer.</source>
        <extracomment>Of the officer&apos;s own question: too long for the coach to advise on</extracomment>
        <translation type="unfinished">这太长，无法查看。会照原样保存。短的问题更容易回答。</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::PathwayViewModel</name>
    <message>
        <source>Nobody to write to.</source>
        <extracomment>No service is there that the letter could go to</extracomment>
        <translation type="unfinished">没有可以写信的对象。</translation>
    </message>
    <message>
        <source>A card for the person</source>
        <extracomment>Title of a page: the preview of a small printed card</extracomment>
        <translation type="unfinished">给对方的卡片</translation>
    </message>
    <message>
        <source>Sheet for the journey</source>
        <extracomment>Title of a page</extracomment>
        <translation type="unfinished">行程单页</translation>
    </message>
    <message>
        <source>Separate sheet on the acts</source>
        <extracomment>Title: acts under force</extracomment>
        <translation type="unfinished">关于所做的事的另页</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>Title: to a service</extracomment>
        <translation type="unfinished">信</translation>
    </message>
    <message>
        <source>Nothing is on this sheet unless the person agrees to it and you pick it here.</source>
        <extracomment>To the officer; “it” is each line of the sheet</extracomment>
        <translation type="unfinished">只有对方同意、并且您在这里选了的，才会写在这张单页上。</translation>
    </message>
    <message>
        <source>There is no sheet yet. The person is asked first: about going back, about a wish to go home, and whether a sheet may be written.</source>
        <extracomment>Going back: to the country they fear or left</extracomment>
        <translation type="unfinished">还没有单页。要先问对方：关于回去、关于想不想回家，以及可不可以写一张单页。</translation>
    </message>
    <message>
        <source>There is no paper for this step: the person did not agree to it, or nothing may be shared.</source>
        <extracomment>Step: one service in the list of next steps</extracomment>
        <translation type="unfinished">这个步骤没有纸件：对方没有同意，或者什么都不能分享。</translation>
    </message>
    <message>
        <source>This tablet, not encrypted</source>
        <extracomment>A place to write the PDF file to</extracomment>
        <translation type="unfinished">这台平板，未加密</translation>
    </message>
    <message>
        <source>The paper could not be written there. Choose another place.</source>
        <extracomment>The PDF file could not be stored</extracomment>
        <translation type="unfinished">纸件没能写到那里。请选别的地方。</translation>
    </message>
    <message>
        <source>If nobody answers: %1.</source>
        <extracomment>%1 is the service to call next</extracomment>
        <translation type="unfinished">如果没人接：%1。</translation>
    </message>
    <message>
        <source>They answered.</source>
        <extracomment>They: the service that was called</extracomment>
        <translation type="unfinished">有回应。</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <extracomment>Of a service</extracomment>
        <translation type="unfinished">还没有回应。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a service that is left out, %2 why</extracomment>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>%1: nobody is listed for this here.</source>
        <extracomment>%1 is a need, such as “Medical care”; here: in this place</extracomment>
        <translation type="unfinished">%1：这里没有列出负责这件事的机构。</translation>
    </message>
    <message>
        <source>No step was chosen.</source>
        <extracomment>Step: one service in the list of next steps</extracomment>
        <translation type="unfinished">没有选择步骤。</translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor.</source>
        <extracomment>Of the decision: no supervisor has read it</extracomment>
        <translation type="unfinished">主管还没看过。</translation>
    </message>
    <message>
        <source>Some letters have no font here and print as boxes. The same paper lies beside it as text.</source>
        <extracomment>Boxes: what is printed for a letter that no font has</extracomment>
        <translation type="unfinished">有些文字在这里没有字体，打印出来会是方框。同一份文件的文本版放在旁边。</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::TabletViewModel</name>
    <message>
        <source>Some words are in English still.</source>
        <extracomment>Of the screens, in the language that the officer chose</extracomment>
        <translation type="unfinished">有些文字还是英文。</translation>
    </message>
    <message>
        <source>A draft: no native reader has checked these words yet.</source>
        <extracomment>Of the translation that the officer is reading: it is a draft.</extracomment>
        <translation type="unfinished">草稿：还没有母语读者核对过这些文字。</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::VaultViewModel</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 the name of a custodian&apos;s key file, %2 the USB stick that it lies on</extracomment>
        <translation type="unfinished">%1（在 %2）</translation>
    </message>
</context>
</TS>
