<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>AfterTalk</name>
    <message>
        <source>What the next officer should know</source>
        <extracomment>Card that opens a page: the summary for the next officer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told, what was left, and who may know. Nobody should have to ask it again.</source>
        <extracomment>Left: put off for another day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-up</source>
        <extracomment>Card that opens a page: complete the notes after the talk; noun</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is half written there.</source>
        <extracomment>There: in the write-up; a note is begun and not kept yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the notes, and tie each indicator to what it stands on.</source>
        <extracomment>Stands on: the words or the sight that support it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read with the supervisor</source>
        <extracomment>Card that opens a page for the officer and the supervisor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded, the words behind it, how it was held. For the two of you alone.</source>
        <extracomment>It was held: the conversation; two: officer and supervisor</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyChanges</name>
    <message>
        <source>What your agency has changed</source>
        <extracomment>Title: in the questions and cards</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button, keep short: read it another time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a whole</source>
        <extracomment>Stands for a title: what changed concerns the whole set</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>%1 is the wording until now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1 is the new wording</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words, offered at another time or in another order.</source>
        <extracomment>Of a question: only when it comes has changed</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyFile</name>
    <message>
        <source>is signed by someone whom this tablet was not told to trust</source>
        <extracomment>Ends a sentence that begins “The directory … of your agency” or “The file …”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was damaged, or changed after it was signed</source>
        <extracomment>Ends a sentence that begins “The directory … of your agency” or “The file …”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was made for a newer version of this app</source>
        <extracomment>Ends a sentence that begins “The directory … of your agency” or “The file …”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>Ends a sentence that begins “The directory … of your agency” or “The file …”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a protocol, an indicator set, a coach or a set of cards of that name</source>
        <extracomment>Ends “The content … of your agency”; a coach: rules that look at questions, no person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a signed file that this app can use</source>
        <extracomment>Ends a sentence that begins “The directory … of your agency” or “The file …”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory “%1” of your agency %2. Its numbers are missing. Show this to your technician.</source>
        <extracomment>Directory of services, no folder; %1 its name, %2 such as “cannot be read”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in ones are used. Show this to your technician.</source>
        <extracomment>Follows a problem with the agency&apos;s settings: “ones” are settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with your agency&apos;s settings cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agency&apos;s settings cannot be checked: the key beside them is missing or cannot be used.</source>
        <extracomment>A cryptographic key, a file beside the settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your agency&apos;s settings %1.</source>
        <extracomment>%1 ends the sentence, such as “cannot be read”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content “%1” of your agency %2. What comes with the app is used instead. Show this to your technician.</source>
        <extracomment>Questions, cards or indicators; %1 the name of a file, %2 such as “cannot be read”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of your agency does not fit together (%1) and none of it is used. What comes with the app is used instead. Show this to your technician.</source>
        <extracomment>%1 is the part that does not fit, a technical name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyNews</name>
    <message>
        <source>Your agency has changed what you work with</source>
        <extracomment>Title of a notice: questions, cards or indicators</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations that have begun go on as they were.</source>
        <extracomment>They keep the questions they began with</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <extracomment>Button, keep short: read what has changed</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyProblems</name>
    <message>
        <source>Not all of what your agency sent is in use</source>
        <extracomment>Title of a notice: settings, contacts or questions could not be used</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedToStop</name>
    <message>
        <source>They asked to stop</source>
        <extracomment>Chip, keep short; they: the person asked to stop the conversation</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>%1. %2</source>
        <extracomment>Read aloud: %1 the title of a notice, %2 its text</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreakPane</name>
    <message>
        <source>We can rest here.</source>
        <extracomment>Said to the person during a break, large, both read it; calm</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water, air, quiet. As long as it takes. We can also stop.</source>
        <extracomment>Said to the person during a break; air: going outside</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on when ready</source>
        <extracomment>Button, keep short, no pressure: continue when both are ready</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a break, begin again with an open question. It is easy to slip into narrow ones.</source>
        <extracomment>To the officer; narrow: answered with yes, no or one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalmKeys</name>
    <message>
        <source>Space</source>
        <extracomment>Read aloud for a key: the space bar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>A key, verb: backspace, read aloud</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>A key: new line, or confirm</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the keys</source>
        <extracomment>A key: keyboard layout</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>The key of a keyboard</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsSheet</name>
    <message>
        <source>Which card?</source>
        <extracomment>Title; a card is text on the screen for the person to read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person will see this. To come back, hold both corners with a ring, or press a number key. Then give your PIN.</source>
        <extracomment>To the officer; a ring is drawn in two corners: press on them and hold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card asks one thing. The person reads it and answers by touch.</source>
        <extracomment>Thing: one question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, keep short, verb: close this list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the tablet</source>
        <extracomment>Button, keep short: turn it towards the person, the card appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 First comes a card to try it.</source>
        <extracomment>%1 is a whole sentence such as “The card will be in Khmer.”; it: answering by touch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another card</source>
        <extracomment>Button, keep short: choose another card</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Begun on %1</source>
        <extracomment>%1 is a date: the case was begun then</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun on %1, in %2</source>
        <extracomment>%1 is a date, %2 the language of the conversation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the conversation</source>
        <extracomment>Button, keep short: continue an unfinished conversation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <extracomment>Button, keep short: open one that is closed, to read it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case could not be read just now. Nothing is lost. Try again, or ask your technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <extracomment>Button, keep short: it is the case; opens a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this case</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <extracomment>Name of the list, read aloud: the officer&apos;s cases, no boxes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal hold is on this case. It stays until the hold ends.</source>
        <extracomment>By law the case must be kept; it: the case</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case could not be removed just now. It is still whole. Try again, or ask your technician.</source>
        <extracomment>Whole: nothing of it was removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases could not be read just now. Nothing is lost. Try again, or ask your technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the notes</source>
        <extracomment>Label of a search field, verb</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More cases may fit. One word more finds fewer.</source>
        <extracomment>Under the search: not all results are shown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or other words, or all cases.</source>
        <extracomment>Advice for the search: fewer search words, or the filter “All”</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Urgent protection now</source>
        <extracomment>Outcome of a case, in a list: protection is urgent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to protection</source>
        <extracomment>Outcome of a case, in a list: to be referred to a protection service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to a specialist</source>
        <extracomment>Outcome of a case, in a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indication recorded so far</source>
        <extracomment>Outcome of a case, in a list: nothing is noted so far, the door stays open</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a reason of the officer&apos;s</source>
        <extracomment>Behind a decision in the list of what happened: the officer gave a reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state %1 of the case</source>
        <extracomment>State as in version, no country; %1 is a check code such as “9f3a 62c1”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 the kind of talk, %2 the language it was held in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went on another way</source>
        <extracomment>“It” is the conversation: it went on with another kind of talk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact was tried</source>
        <extracomment>A service was called; whether it answered is not said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes were corrected; the first words stay</source>
        <extracomment>The first wording of the note is kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators were marked</source>
        <extracomment>The officer noted indicators of trafficking</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person chose what may be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights and choices were explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers were noted</source>
        <extracomment>Answers of the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break</source>
        <extracomment>In the list of what happened: a pause in the conversation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped for the day</source>
        <extracomment>“It” is the conversation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken up again</source>
        <extracomment>“It” is the conversation: it was resumed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was taken back</source>
        <extracomment>The officer used Undo</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words were erased for good</source>
        <extracomment>Words of a note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <extracomment>How a case stands, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped for now</source>
        <extracomment>Of a case, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed</source>
        <extracomment>Of a case, short: unfinished</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by a supervisor</source>
        <extracomment>How a case stands, keep short: read by a supervisor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor</source>
        <extracomment>Of a case, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold</source>
        <extracomment>How a case stands, keep short: by law it must be kept, nothing of it may be removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that may sound alike</source>
        <extracomment>How a case stands, keep short: found by a name that sounds like the one searched for</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <extracomment>Title of the page: the officer&apos;s cases, no boxes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked</source>
        <extracomment>Button, keep short: opens the list of who looked at cases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to stay</source>
        <extracomment>Title; %1 is the reference of a case, such as K7-204; it may not be removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal hold is on this case: all of it stays until the hold ends. Your supervisor knows who can end it.</source>
        <extracomment>By law the case must be kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened in it is shown here. Its words stay closed until you open it.</source>
        <extracomment>It: the case; only the kinds of events are shown, no notes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case begins with a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePinPage</name>
    <message>
        <source>A PIN for the cover</source>
        <extracomment>Title; cover: the screen hidden, nothing about insurance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same six digits again.</source>
        <extracomment>Type the PIN a second time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose six digits. They lift the cover after you hide the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is forgotten when the vault is locked. It never opens the vault by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>Label of the PIN pad</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenSheet</name>
    <message>
        <source>The person has chosen</source>
        <extracomment>Title: the person has touched an answer on the card</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button, keep short: do not keep the answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this down</source>
        <extracomment>Button, keep short: keep the answer as a note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down, it stands among what you saw. Left, nothing of it is kept.</source>
        <extracomment>It: the answer on the card; left: not written down</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Go back</source>
        <extracomment>Button, keep short: close this question and change nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Who to call</source>
        <extracomment>Name of the list, read aloud: services that can help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If someone is in danger now, call the emergency number of this place first.</source>
        <extracomment>Place: the country or district where the officer is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Label of a search field, verb</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a language, a number</source>
        <extracomment>Help for the search field: what can be typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries</source>
        <extracomment>Chip, keep short: show services of all countries</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country</source>
        <extracomment>Button, keep short: choose another country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or other words, or all countries.</source>
        <extracomment>Advice for the search: fewer search words, or the chip “All countries”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact with a known source fits. Your agency can add its own directory.</source>
        <extracomment>Contact: a service; directory: list of services</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Text message</source>
        <extracomment>Way to reach a service, above its number: SMS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio</source>
        <extracomment>Way to reach a service: two-way radio</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Way to reach a service, above its number: by phone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day and night</source>
        <extracomment>Behind “Call” and the like: when the number answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in office hours</source>
        <extracomment>Behind “Call” and the like: when the number answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside office hours</source>
        <extracomment>Behind “Call” and the like: when the number answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for referrals</source>
        <extracomment>Behind “Call” and the like: the number for officers who refer a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for people who were harmed</source>
        <extracomment>Behind “Call” and the like: whom the number is for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for tips only, not for help</source>
        <extracomment>Behind “Call” and the like: tips are reports of a crime</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open day and night</source>
        <extracomment>Opening hours of a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now, until %1</source>
        <extracomment>Opening hours of a service; %1 such as “17:00” or “Monday, 09:00”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now, opens at %1</source>
        <extracomment>Opening hours of a service; %1 such as “09:00” or “Monday, 09:00”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, extension %2</source>
        <extracomment>%1 a phone number, %2 the extension to dial behind it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front desk of the organization</source>
        <extracomment>Behind “Call” and the like: the number is not the service&apos;s own</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not work from here</source>
        <extracomment>Behind “Call” and the like: the number cannot be dialled from this country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach it</source>
        <extracomment>Label: “it” is the service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given out. Ask your supervisor.</source>
        <extracomment>Value of “How to reach it”: the number is kept back on purpose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 years</source>
        <extracomment>Ages that a service takes: %1 youngest, %2 oldest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 years</source>
        <extracomment>Ages that a service takes: %1 the youngest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1 years</source>
        <extracomment>Ages that a service takes: %1 the oldest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: ask before you share</source>
        <extracomment>Answer to “Does it tell the police?”; share: tell them about the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <extracomment>Label: languages that the service speaks with an interpreter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it takes</source>
        <extracomment>Label: whom the service helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to ask</source>
        <extracomment>Label: how to ask the service for help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <extracomment>Label: what the help of the service costs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers it asks for</source>
        <extracomment>Label: documents that the service wants to see</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe way to call</source>
        <extracomment>Label: how to call the service without harm to the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it tell the police?</source>
        <extracomment>Label: does the service pass on information to the police</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to “Does it tell the police?” or “Does it ask for a police report?”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Does it tell the police?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it ask for a police report?</source>
        <extracomment>Label: does the service want a police report before it helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <extracomment>Label: the source of what is known about the service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>In the list of services, keep short: nobody checked this contact</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked too long ago</source>
        <extracomment>In the list of services, keep short: the check of this contact is old</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of service, country</comment>
        <extracomment>%1 the kind of service, such as “Shelter”; %2 a country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Stands for a country: a service for the whole region</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented country</source>
        <extracomment>Stands for a country: made up, for practice</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Who to call</source>
        <extracomment>Title of the page: services that can help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <extracomment>Title: choose a service in the list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its numbers, hours and languages are shown here, and when somebody last checked them.</source>
        <extracomment>Its: of the service; hours: opening hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentNews</name>
    <message>
        <source>New: %1, version %2.</source>
        <extracomment>%1 the name of a set of questions, indicators or cards, %2 such as 1.4</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2 as before, with other content.</source>
        <extracomment>%1 the name of a set of questions, indicators or cards, %2 such as 1.4</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2, before %3.</source>
        <extracomment>%1 a name, %2 and %3 versions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2 of your agency is not used any more.</source>
        <extracomment>%1 the name of a set of questions, indicators or cards, %2 such as 1.4</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionBox</name>
    <message>
        <source>Correction, as the person says it</source>
        <extracomment>Label of a field: in the words of the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <extracomment>Label of a field: the reason of the correction, may stay empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <extracomment>Button, keep short: store the correction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>Button, keep short, verb: write a correction of this note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <extracomment>Read aloud for the button Correct, verb; %1 is the note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <extracomment>Button, keep short: write no correction</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterCard</name>
    <message>
        <source>Go on with the talk in quiet</source>
        <extracomment>Button, keep short: continue in a quiet place with a longer talk</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Which country?</source>
        <extracomment>Title: where the officer calls from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are shown as they are dialled from there.</source>
        <extracomment>Phone numbers; there: the country that is chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered. Press to enter the PIN.</source>
        <extracomment>Read aloud; the screen is hidden until the PIN is given; no word of a case</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN, to lock without what is not saved</source>
        <extracomment>Title; lock: close the vault, what is not saved is lost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to call</source>
        <extracomment>Button, keep short: opens services that can help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button, keep short: do not enter the PIN</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock instead</source>
        <extracomment>Button, keep short, verb: close the vault; the passphrase opens it again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN. After three tries the vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustodianKey</name>
    <message>
        <source>%1: own passphrase</source>
        <extracomment>Label of a field; %1 is “First custodian” or “Second custodian”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the custodian types it. Look away, please.</source>
        <extracomment>To the officer; it: the custodian&apos;s passphrase</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DangerSheet</name>
    <message>
        <source>Someone is in danger now</source>
        <extracomment>Title of the sheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for help first. What you mark here puts the right people on top.</source>
        <extracomment>To the officer; on top: of the list of services to call</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who to call</source>
        <extracomment>Button, keep short: opens the list of services</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>Record what you do</source>
        <extracomment>Title, verb: write down which steps the officer takes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps you chose are kept in your order, with the outcome. You decide neither guilt nor status.</source>
        <extracomment>To the officer; status: legal status of the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Button, keep short, verb: write the decision down</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>%1 such as “Refer to protection”: what the marks mean for protection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise to: %1</source>
        <extracomment>Chip, keep short, verb: choose a more urgent outcome; %1 is that outcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reason, if you wish</source>
        <extracomment>Label of a field: the officer&apos;s reason, may stay empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reason for raising it</source>
        <extracomment>Label of a field: it is the outcome, made more urgent</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet helps you talk with a person who may need protection, and find who can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work</source>
        <extracomment>Heading above a choice: border or consulate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border or immigration</source>
        <extracomment>Chip, keep short: where the officer works</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <extracomment>Chip, keep short: where the officer works</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you work</source>
        <extracomment>Heading above a choice of the country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that contacts for this country come first.</source>
        <extracomment>Contacts: services that can help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your office</source>
        <extracomment>Heading above the name and phone of the office; no room</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For letters: who asks, and which number answers a call back. No names. You can leave it for later.</source>
        <extracomment>Letters to services; no names of officers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency and post</source>
        <extracomment>Label of a field: post is the border post or consulate, no mail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work phone for call-backs</source>
        <extracomment>Label of a field: the number that services call</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, or set up</source>
        <extracomment>Heading above two choices: train, or make a vault</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your work and your country first.</source>
        <extracomment>Under “Practice, or set up”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Card: training with invented people, no medical practice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented people in an invented country. Nothing you do here can reach anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my vault</source>
        <extracomment>Card: the officer&apos;s encrypted file of cases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up my vault</source>
        <extracomment>Card: make the officer&apos;s encrypted file of cases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted place on this tablet for your own cases, closed with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A conversation begins here</source>
        <extracomment>Title of a step of the tour: points at “New conversation”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person needs comes first, then a quiet place, then their own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Title of a step of the tour, verb: hide the screen; points at that button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One touch covers the screen at once, from every page. Your PIN brings back the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to call</source>
        <extracomment>Title of a step of the tour: the name of that page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at any time, also before the tablet is unlocked, and without a network.</source>
        <extracomment>Adjective: the page Who to call can be opened at any time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>Title of a step of the tour: the officer&apos;s cases, no boxes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By reference, without names. Every look at one is written down, also your own.</source>
        <extracomment>“One” is a case</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it once</source>
        <extracomment>Title of a step of the tour, calm advice: say the prompt once, then wait</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own voice, then stay quiet. Silence is fine. A few key words are enough for now.</source>
        <extracomment>Follows “Say it once”; key words are the notes to write</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break</source>
        <extracomment>Title of a step of the tour: a pause in the conversation, points at that button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it early and often. Nothing on this screen counts the minutes.</source>
        <extracomment>“It” is a break</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for today</source>
        <extracomment>Title of a step of the tour: the name of that button, end the conversation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping is always all right. What was said is saved, and nobody has to tell it twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>Done</source>
        <extracomment>Button, keep short: the tour is at its end</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button, keep short: next step of the tour</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Button, keep short: the step before, go back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <extracomment>Button, keep short: end the tour now</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>agreed</source>
        <extracomment>After the name of a choice and a colon: the person agreed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said no</source>
        <extracomment>After the name of a choice and a colon: the person said no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now, so nothing is shared</source>
        <extracomment>After the name of a choice and a colon: the person wants to decide later</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now</source>
        <extracomment>To be decided later</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back, so nothing is shared</source>
        <extracomment>After the name of a choice and a colon: the person agreed and withdrew it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>The person withdrew it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked, so nothing is shared</source>
        <extracomment>After the name of a choice and a colon: the person was not asked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>The person was not asked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained to the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked as explained yet.</source>
        <extracomment>Marked is ticked by the officer here</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in between</source>
        <extracomment>Above quotations that belong to no topic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words are kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was offered is left.</source>
        <extracomment>No question of this conversation is left to ask</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left for another day, or not spoken about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day: %1</source>
        <extracomment>%1 is a subject that was put off, such as “The work”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would rather not say: %1</source>
        <extracomment>The person would rather not say; %1 is a subject or an indicator</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left for another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not ask again</source>
        <extracomment>Heading above subjects; to the next officer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only when they bring it up</source>
        <extracomment>%1 is a subject; they: the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: told, read it above</source>
        <extracomment>%1 is a subject</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a question or choice, %2 its answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered or left out yet.</source>
        <extracomment>Under “Please do not ask again”: no subject stands here yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may know, and who must not</source>
        <extracomment>Heading: to whom information may go</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not know: %1</source>
        <extracomment>%1 is somebody, such as “Embassy or consulate”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was asked about yet, so nothing is shared.</source>
        <extracomment>The person was not asked yet who may know</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the person is</source>
        <extracomment>Heading: dangers, needs and language of the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger: %1</source>
        <extracomment>%1 is a kind of danger, such as “Injury”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <extracomment>Verb: the person needs; %1 such as “Medical care”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes for: %1</source>
        <extracomment>Verb: the person wishes for; %1 is a wish</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked to stop.</source>
        <extracomment>They: the person asked to stop the conversation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation was stopped for that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>What the next officer should know</source>
        <extracomment>Title of the page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>Reference of the case, short; %1 such as K7-204</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this before you ask anything. What was told need not be told again.</source>
        <extracomment>To the next officer</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HappenedLine</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Read aloud: %1 a date, %2 an hour, %3 what happened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <extracomment>Read aloud: %1 a date, %2 an hour, %3 what happened, %4 a detail</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldLock</name>
    <message>
        <source>Notes</source>
        <extracomment>Title of the page, bland on purpose: the app&apos;s plain name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to call</source>
        <extracomment>Button, keep short: opens services that can help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is not locked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry is not saved</source>
        <extracomment>Entry: something typed or chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries are not saved</source>
        <extracomment>%1 is 2 or more; entry: something typed or chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage refuses what was written last. It is tried every second. After half an hour the vault locks without it.</source>
        <extracomment>It: storing the last entries; without them in the end</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button, keep short: try to save again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back with the PIN</source>
        <extracomment>Card: back to the page with the words, not locked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are still on the page. You can copy them onto paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock anyway</source>
        <extracomment>Card: close the vault though something is not saved</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved will be lost. Your PIN is asked first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Practice</source>
        <extracomment>Title of the page: training with invented people, no medical practice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of the page, bland on purpose: the app&apos;s plain name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to call</source>
        <extracomment>Button, keep short: opens services that can help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>Button, keep short: end the training</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Button, keep short, verb: close the vault, the passphrase opens it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These people are invented. The PIN of the cover is %1.</source>
        <extracomment>%1 are six digits; cover: the screen hidden</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <extracomment>Card, verb: a tour through the app</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven short steps through this app, with nobody waiting. You can leave at any of them.</source>
        <extracomment>Nobody waiting: no person sits there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue %1</source>
        <extracomment>Card, verb: go on with a conversation; %1 is the reference of a case, such as K7-204</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation was not closed. It opens at the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation</source>
        <extracomment>Card: begin a conversation with a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs first, then a quiet place, then the person&apos;s own words.</source>
        <extracomment>Needs: noun, what the person needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>Card: opens the officer&apos;s cases, no boxes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, what was decided, and what a supervisor has not seen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <extracomment>Button, keep short: change the passphrase</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterpreterCard</name>
    <message>
        <source>For the interpreter</source>
        <extracomment>Title of a card that the interpreter reads</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the officer</source>
        <extracomment>Button for the interpreter, keep short: give the tablet back to the officer</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterpreterSheet</name>
    <message>
        <source>The interpreter</source>
        <extracomment>Title of a sheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone. Press here where the interpreter does not see the screen.</source>
        <extracomment>To the officer: use this where the interpreter cannot look</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreter needs a break</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card for the interpreter</source>
        <extracomment>Button, keep short: opens a text for the interpreter to read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Ref %1</source>
        <extracomment>Reference of the case, title of the page, short; %1 such as K7-204</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <extracomment>Button, keep short: opens whom to call</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a break</source>
        <extracomment>Button, keep short: offer the person a rest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button, keep short, verb: take back what was done last</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>Button, keep short: opens what concerns the interpreter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for today</source>
        <extracomment>Button, keep short: end the conversation for today, calm</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <extracomment>Button, keep short: leave this topic for another day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for now</source>
        <extracomment>Button, keep short: leave this page, the work is done for now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <extracomment>Button, keep short: back to the list of topics</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When ready</source>
        <extracomment>Button, keep short, no pressure: go on when the person is ready</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation was begun earlier</source>
        <extracomment>Title of a notice: on another day or by a colleague</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what was told, so that nobody has to tell it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <extracomment>Button, keep short: read what was told; it is a summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Told already: %1</source>
        <extracomment>The person told it; %1 are their words or the answer noted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or: %1</source>
        <extracomment>Another way to ask the question above; %1 is a whole question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <extracomment>Words that are stored; %1 is the note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained</source>
        <extracomment>Chip to tick, keep short: I have explained this to the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <extracomment>Read aloud for the chip Explained; %1 is the subject</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Label of a field: the reason why it cannot be done; begins the sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For yourself</source>
        <extracomment>Label of a field: a note of the officer after the talk, for nobody else</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <extracomment>Label of a field: in the words of the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsPane</name>
    <message>
        <source>Under 18, or age not sure</source>
        <extracomment>Title of a notice; of the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection comes first. Keep it short. No adult consent is needed to call them.</source>
        <extracomment>It: the talk; them: child protection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk for a child</source>
        <extracomment>Button, keep short, noun: go on with the kind of talk made for a child</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with another kind of talk</source>
        <extracomment>Button, keep short: change to another set of questions</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of the screens</source>
        <extracomment>Heading: the language that the officer reads</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the person is chosen for each conversation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>said by the person</source>
        <extracomment>In brackets behind one act on the sheet of acts: how it is known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen by the officer</source>
        <extracomment>How an act is known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 an act from the list of indicators, %2 “said by the person” or “seen by the officer”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <extracomment>On the sheet of acts: what the officer saw, not “understood”; %1 is the officer&apos;s note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft until a supervisor has seen it</source>
        <extracomment>Foot of every page that is printed, keep short: the paper is a draft</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person told, and the control behind it</source>
        <extracomment>Title of the sheet of acts; control: what others did to hold the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 alone. Do not copy it, do not pass it on, do not put it with the letter.</source>
        <extracomment>On top of the sheet of acts; %1 is the one service that may read it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no confession and no statement to an investigation. It was told in a conversation about protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Label of a row: the code of the case, such as K7-204</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Label of a row: when this paper was written, a date and time follow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person agreed</source>
        <extracomment>Label of a row: when the person agreed, a date and time follow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Label of a row: the agency and role of the sender follow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call us</source>
        <extracomment>Label of a row: our phone number follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person was told or made to do</source>
        <extracomment>Heading: acts under orders; “told” means ordered here</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control, threats and deception around it</source>
        <extracomment>Heading: what others did to the person; “it” is the acts listed above</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the person&apos;s, as they were noted, and only those the person agreed to share. What is not here was not asked, not told or not shared: it means nothing.</source>
        <extracomment>“It means nothing”: from what is missing nothing follows, for or against</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of frightening events is often incomplete and changes in detail. That is no sign of a lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask that detention, charges, removal and fines be suspended until the bodies in charge have looked at the person&apos;s situation (ASEAN Convention Against Trafficking in Persons, Art. 14(7)).</source>
        <extracomment>A legal request: charges are criminal charges, removal is deportation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever wrote this decides neither what the person did nor what they are in law.</source>
        <extracomment>“They” is the person; in law: their legal status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the journey</source>
        <extracomment>Title of the sheet that travels with the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the one who travels with the person and the one who meets them. Nobody else reads it. Destroy it after the arrival.</source>
        <extracomment>Says who reads the sheet: an escort, and whoever waits at the end of the journey</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask nothing about what happened, the family or other countries.</source>
        <extracomment>To the escort: a request</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <extracomment>Heading on the sheet for the journey: during the journey</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On arrival</source>
        <extracomment>Heading on the sheet for the journey</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Label of a row: the language of the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <extracomment>Label of a row: yes, no or not known follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You call us</source>
        <extracomment>Label of a row: our number, for the reader to call</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody answers</source>
        <extracomment>Label of a row: our second number, when the first is not picked up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this sheet</source>
        <extracomment>Value of an empty row; quoted in “What is not here”, keep both the same</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please</source>
        <extracomment>Heading above requests to those who travel with the person or meet them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the person wants to stop, stop first. Then call us. The person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell nobody the day, the hour or the place of arrival. Let nobody near who is not named above, whoever they say they are.</source>
        <extracomment>To the escort; “near” is near the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture, no reporter, no name called out.</source>
        <extracomment>To the escort: take no photo, let no journalist in, call no name aloud</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers, phone, bags and medicine stay in the person&apos;s own hands. Do not touch the person unless they ask you to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office and no questions on the day of arrival. Rest comes first.</source>
        <extracomment>To the escort: take the person to no public office or authority on that day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked already, or not yours to ask</source>
        <extracomment>Heading above subjects that the reader leaves alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not here</source>
        <extracomment>Heading: what this sheet leaves out on purpose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sheet leaves out who the person is, what they told, any reason, and anything about papers, offices or other countries. A line that says “not on this sheet” was not asked, not answered or kept back: it means nothing.</source>
        <extracomment>“not on this sheet” is the value of an empty row, translate both the same</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has heard this sheet and can take it back at any time. Then destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference %1</source>
        <extracomment>Foot of the page: the code of the case; %1 such as K7-204</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of the page: %1 this page, %2 how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>Title inside the PDF file, bland on purpose: it tells nothing of what the paper is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Printed over papers of an invented case: training, not a medical practice; keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: an invented person. Do not act on this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Value of a row: nobody knows or asked it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a doctor or nurse</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone trained in psychological support</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a safe place to sleep</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>food, water or clothes</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an interpreter</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lawyer or legal aid</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to speak with a consular officer</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact with family</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help to find family</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help to travel home</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access to international protection</source>
        <extracomment>In a list of what is needed: asylum; avoid a word that frightens</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity or travel papers</source>
        <extracomment>In a list of what is needed: documents such as a passport</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help to find a missing person</source>
        <extracomment>In a list of what is needed, after “Needed now:”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an injury</source>
        <extracomment>In a list of dangers, after “Which danger:”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudden or severe illness</source>
        <extracomment>In a list of dangers, after “Which danger:”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregnancy with pain or bleeding</source>
        <extracomment>In a list of dangers, after “Which danger:”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent sexual violence: some care works only in the first 72 hours</source>
        <extracomment>In a list of dangers, after “Which danger:”; care is medical care</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk of self-harm: do not leave alone</source>
        <extracomment>In a list of dangers, after “Which danger:”; do not leave the person alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdose or withdrawal</source>
        <extracomment>In a list of dangers: withdrawal from drugs or alcohol, not of consent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconscious or hard to wake</source>
        <extracomment>In a list of dangers, after “Which danger:”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a threat in or near the building</source>
        <extracomment>In a list of dangers, after “Which danger:”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone the person fears is near</source>
        <extracomment>In a list of dangers: somebody of whom the person is afraid stands near</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a child without a responsible adult</source>
        <extracomment>In a list of dangers, after “Which danger:”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another danger: ask us</source>
        <extracomment>In a list of dangers, after “Which danger:”; ask the sender of the letter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 or older</source>
        <extracomment>Value of the row Age</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 18</source>
        <extracomment>Value of the row Age</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure: treat as under 18 until it is known</source>
        <extracomment>Age of the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <extracomment>Value of the row Sex</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <extracomment>Value of the row Sex</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other: ask the person, in private</source>
        <extracomment>Value of the row Sex; to the reader</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with us, at an airport</source>
        <extracomment>Value of the row “Where now”: the person is with the sender&apos;s office</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with us, at a land border</source>
        <extracomment>Value of the row “Where now”: the person is with the sender&apos;s office</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with us, at a seaport</source>
        <extracomment>Value of the row “Where now”: the person is with the sender&apos;s office</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a consulate</source>
        <extracomment>Value of the row “Where now”: where the person is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in detention</source>
        <extracomment>Value of the row “Where now”: where the person is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a reception centre</source>
        <extracomment>Value of the row “Where now”: a centre that takes in arrivals</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the community</source>
        <extracomment>Value of the row “Where now”: living among other people, not held anywhere</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Label of a row on the sheet for the journey</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <extracomment>Label of a row on the sheet for the journey: drugs to take, not the science</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better avoided</source>
        <extracomment>Label of a row on the sheet for the journey: what frightens the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <extracomment>Label of a row on the sheet for the journey: what calms the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers and bags</source>
        <extracomment>Label of a row on the sheet for the journey: documents and luggage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants to stop</source>
        <extracomment>Label of a row: how the person shows that they want to stop on the way</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May meet them</source>
        <extracomment>Label of a row: who is allowed to meet the person on arrival</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be told</source>
        <extracomment>Label of a row: who must not learn of the arrival</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First night</source>
        <extracomment>Label of a row on the sheet for the journey: where the person sleeps at first</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Label of a row, or a subject not to ask about: how old the person is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with family</source>
        <extracomment>A subject that the reader of the sheet for the journey leaves alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that happened before</source>
        <extracomment>A subject that the reader of the sheet for the journey leaves alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home and safe places</source>
        <extracomment>A subject that the reader of the sheet for the journey leaves alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes</source>
        <extracomment>A subject to leave alone: what the person wants to happen next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent: within 24 hours</source>
        <extracomment>Value of the row “Help needed”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soon: within 72 hours</source>
        <extracomment>Value of the row “Help needed”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within two weeks</source>
        <extracomment>Value of the row “Help needed”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Value of a row, such as “Interpreter needed”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Value of a row, such as “Interpreter needed”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>Way to reach somebody; a number follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text message</source>
        <extracomment>Way to reach somebody; a number follows: SMS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>A name, leave as it is; a number follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>Way to reach somebody; an address follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radio</source>
        <extracomment>Way to reach somebody: two-way radio, a channel or call sign follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <extracomment>Way to reach somebody: by going there; an address follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ask for %2</source>
        <extracomment>%1 a way to call, such as “phone 112”; %2 an extension or desk to ask for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions</source>
        <extracomment>In “Content:”: the set of questions that was used; a version follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>In “Content:”: the list of indicators that was used, not named on purpose; a version follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <extracomment>In “Content:”: the directory of services that was used; a version follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content: %1</source>
        <extracomment>Foot of the page; %1 such as “questions 1.4 9f3a62c1, contacts 2.0 77ab01de”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for help</source>
        <extracomment>Title of the letter to a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed now: %1</source>
        <extracomment>%1 is a list of needs, such as “a doctor or nurse; an interpreter”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet, please call us</source>
        <extracomment>After “Needed now:”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger now: %1</source>
        <extracomment>%1 is yes, no or not known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which danger: %1</source>
        <extracomment>%1 is a list of dangers, such as “an injury; someone the person fears is near”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer us: %1</source>
        <extracomment>Asks the service to answer; %1 says until when, such as “by 3 Mar 2026, 14:30 (UTC+07:00), …”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Label of a row: the service that gets the letter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; country: %2</source>
        <extracomment>After “Written”: %1 date and time, %2 the country where it was written</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help needed</source>
        <extracomment>Label of a row: how soon; “urgent: within 24 hours” and the like follow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>Label of a row: needs that the person has not been asked about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as soon as you have read this, also if the answer is no</source>
        <extracomment>Stands after “Answer us:”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, also if the answer is no</source>
        <extracomment>Stands after “Answer us:”; %1 is the latest date and time, not a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who calls whom</source>
        <extracomment>Heading on the letter: phone calls between the service and the sender</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who we are</source>
        <extracomment>Label of a row: the agency and role of the sender follow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reference. Do not give or ask for a name on the phone.</source>
        <extracomment>To the service: say the code of the case, not a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with one of: we can; we can, if …; we have no room; this is not for us; call … instead.</source>
        <extracomment>Suggested answers of the service; room is a place for the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If we do not hear from you in time, we call you once more and then ask another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If we do not hear from you in time, we call you again: we know of no other service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before we say anything about the person, we ask you who you are; please ask us too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure we are of your contact: nobody in our agency has checked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>last checked on %1, %n day(s) before this letter</source>
        <extracomment>Ends “How sure we are of your contact:”; %1 a date, %n the days between</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>last checked on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure we are of your contact: %1.</source>
        <extracomment>“Your contact” is the number of the service; %1 is “last checked on …”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <extracomment>Heading: the one whom the letter asks help for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>Label of a row: female, male or other</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpret only with someone the person accepts, never with a companion.</source>
        <extracomment>A companion is somebody who came with the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching the person safely</source>
        <extracomment>Heading: how the service gets in touch with the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where now</source>
        <extracomment>Label of a row: where the person is now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe way</source>
        <extracomment>Label of a row: a safe way to contact the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: only through us</source>
        <extracomment>Value of “Safe way”: contact the person only through the sender</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use no other way. Do not say who you are or why you call until you are sure who listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is someone who must not learn where the person is. Ask the person, alone, before you speak or write to anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not</source>
        <extracomment>Heading; what is asked not to be done follows as whole sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask only what you must know to help today. Do not question the person about what happened; ask us first what was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other police unit</source>
        <extracomment>Goes in for %1 of “Do not tell anyone else …”, when the reader is police</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no police</source>
        <extracomment>Goes in for %1 of “Do not tell …”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not tell anyone else about the person: no embassy, %1, no family member, no employer, no agent, no journalist, unless the person agrees, alone with you and in their language.</source>
        <extracomment>%1 is “no police” or “no other police unit”; an agent is a recruiter or broker</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not leave the person alone with anyone who came with them or who comes to fetch them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not make help depend on working with the police or on telling more.</source>
        <extracomment>To the service: help must be free of such conditions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not promise anything about papers, charges or going home.</source>
        <extracomment>Papers are documents, charges are criminal charges</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already talked about</source>
        <extracomment>Heading: subjects that the person and the officer have talked about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told, do not ask again</source>
        <extracomment>Label of a row: subjects that the person told about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing noted</source>
        <extracomment>Value of a row: no subject was noted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not talked about</source>
        <extracomment>Label of a row: subjects nobody talked about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not talked about says nothing: it was not asked, or it was not the moment. Harder subjects are not listed here, told or not.</source>
        <extracomment>“Says nothing”: from what is missing nothing follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection from punishment</source>
        <extracomment>Heading: the non-punishment principle, for acts done under force</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compelled acts reported</source>
        <extracomment>Label of a row: unlawful acts the person was forced to do; yes or not known follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask that detention, charges, removal and fines be suspended until the bodies in charge have looked at the person&apos;s situation.</source>
        <extracomment>A legal request: charges are criminal charges, removal is deportation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you have this letter</source>
        <extracomment>Heading: on what ground the service was told</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A life is at risk: here is only what you need to help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is, or may be, under 18: it is sent in their best interests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person agreed that you are told this and no more (%1).</source>
        <extracomment>%1 is when the person agreed, a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those who help may read it. If the person changes their mind we tell you: then destroy it. Write no name on it.</source>
        <extracomment>“It” is the letter</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: %1 the title of a row, %2 the short text beside it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostWords</name>
    <message>
        <source>One entry was not saved before the lock</source>
        <extracomment>Entry: something typed or chosen; lock: when the vault closed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries were not saved before the lock</source>
        <extracomment>%1 is 2 or more; entry: something typed or chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage of this tablet refused what was written last. What you still know of it, please write down now.</source>
        <extracomment>To the officer: what is remembered of the lost words</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Notes</source>
        <extracomment>Title of the window, bland on purpose: others may see it, it tells nothing of cases</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarksRow</name>
    <message>
        <source>said</source>
        <extracomment>State of an indicator, short: the person said it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>State of an indicator, short: the officer saw it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not explored</source>
        <extracomment>State of an indicator, short: it was not asked about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not say</source>
        <extracomment>State of an indicator, short: the person did not want to say</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <extracomment>State of an indicator, short: asked about, the person did not tell of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark while listening</source>
        <extracomment>Above chips, verb: touch an indicator when the person speaks of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewConversationPage</name>
    <message>
        <source>New conversation</source>
        <extracomment>Title of the page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button, keep short, verb: begin the conversation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind of talk is it?</source>
        <extracomment>Heading above kinds of talk: at the counter, longer, with a child …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on with another one later. Nothing is asked twice.</source>
        <extracomment>One: a kind of talk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language does the person feel at home in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave this open and ask later. Begin when you are both ready.</source>
        <extracomment>This: the language; both: officer and person</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Five words, drawn by chance. Write them on paper and keep it away from the tablet.</source>
        <extracomment>It: the paper</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words</source>
        <extracomment>Button, keep short: offer five other words as passphrase</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <extracomment>Label of a field: one that the officer makes up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 15 characters, in any script. Several words that do not belong together work well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <extracomment>Label of a field: type it a second time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five words, as you wrote them down</source>
        <extracomment>Label of a field: type the words that were offered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>On a button while the app works: please wait, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <extracomment>Button, keep short: let the app offer a passphrase</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose my own passphrase</source>
        <extracomment>Button, keep short: the officer makes one up</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Their words</source>
        <extracomment>Kind of a note: the words of the person, as said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I saw</source>
        <extracomment>Kind of a note: what the officer saw; I: the officer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My thought</source>
        <extracomment>Kind of a note: what the officer thinks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with a correction</source>
        <extracomment>%1 is “Their words”, “What I saw” or “My thought”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>%1 is a list of indicators tied to this note</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnwardSheet</name>
    <message>
        <source>Go on with another kind of talk</source>
        <extracomment>Title: change to another set of questions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, ticked and chosen stays in this case. Nothing has to be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button, keep short: continue with the kind of talk that is chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose one first.</source>
        <extracomment>One: a kind of talk</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningNotices</name>
    <message>
        <source>This vault was put back to an earlier state</source>
        <extracomment>Title of a warning: an older file stands in its place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later work may be missing. What you see can be read and gone on with. Tell your supervisor today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another vault on this tablet was put back, or is gone</source>
        <extracomment>Title of a warning: put back to an earlier state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours is not affected. Tell the colleague whose vault it is, and your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two custodians opened this vault on %1</source>
        <extracomment>Title of a warning; %1 is a date; vault: the officer&apos;s encrypted file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you did not ask for that, tell your supervisor and the integrity office. This stays here for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file beside your vault is missing, or is not its own</source>
        <extracomment>Title of a warning: the file does not belong to this vault</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see can be gone on with. Tell your technician today: somebody may have worked on this tablet&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custodians of your vault were set anew</source>
        <extracomment>Custodians: two persons who can open it together</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of them together can open it if you forget the passphrase. If nobody told you, ask your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong passphrase was tried on %1</source>
        <extracomment>Title of a notice; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passphrases were tried, from %1 to %2</source>
        <extracomment>Title of a notice; %1 and %2 are dates, no passphrases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that was you, all is well. If not, tell your supervisor.</source>
        <extracomment>Follows “A wrong passphrase was tried”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1 notices</source>
        <extracomment>Button, keep short; %1 is how many there are, 2 or more</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnQuestionButton</name>
    <message>
        <source>My own question</source>
        <extracomment>Button, keep short: the officer writes a question; my: the officer&apos;s</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnQuestionSheet</name>
    <message>
        <source>My own question</source>
        <extracomment>Title: the officer writes a question; my: the officer&apos;s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, keep short, verb: close this sheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked this</source>
        <extracomment>Button, keep short: the officer has asked this question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as you mean to say it</source>
        <extracomment>Label of a field: the question, in the words the officer means to use</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 what the coach says of the question, %2 why; both are whole sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it openly instead:</source>
        <extracomment>Above another wording: as an open question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>Button, keep short: let the coach look at the question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these words</source>
        <extracomment>Button, keep short: take the wording that is offered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my own words back</source>
        <extracomment>Button, keep short: return to the wording the officer wrote</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaceLine</name>
    <message>
        <source>%1
%2</source>
        <extracomment>%1 what is said about the pace, %2 a reminder below it; whole sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>Button, keep short, verb: open the topic where it was told</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaceWords</name>
    <message>
        <source>They asked to stop. Rest now, or end for today. Either is fine.</source>
        <extracomment>To the officer, calm; they: the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be enough for one day. Another time is fine.</source>
        <extracomment>To the officer, a gentle hint: stop for today</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be a good moment to offer a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreter may need a rest. Ask both of them.</source>
        <extracomment>Both: the interpreter and the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with an open question, then stay quiet.</source>
        <extracomment>To the officer, after a break: resume the conversation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again openly, for example with: %1</source>
        <extracomment>%1 is an open question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have told you about this. Read it first, so that they need not tell it twice.</source>
        <extracomment>They: the person; to the officer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have told you about this, under: %1. Read it there first.</source>
        <extracomment>%1 is a topic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last questions were narrow. An open one may help: “Tell me more about that.”</source>
        <extracomment>Narrow: answered with yes, no or one word; advice, no reproach</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Hide the screen</source>
        <extracomment>Read aloud for a button with a picture: cover the screen at once</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Frame around every page of an invented case: training, no medical practice; keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairedQuestions</name>
    <message>
        <source>Put the narrow questions away</source>
        <extracomment>Button, keep short: hide them; narrow: answered with yes, no or one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you must ask narrowly</source>
        <extracomment>Button, keep short: shows narrow questions, each with an open one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: %1</source>
        <extracomment>After the narrow question; %1 is the open question to ask next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked this</source>
        <extracomment>Chip to tick, keep short: the officer has asked this question</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it there</source>
        <extracomment>Button, keep short: write the PDF file to the place that is chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <extracomment>%1 is the path of the PDF file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person agrees that this service, and no other, may have this</source>
        <extracomment>Chip to tick: this sheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it to</source>
        <extracomment>Heading above places for the PDF file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a PDF file. A stick is better than this tablet: a file outside the vault is not encrypted.</source>
        <extracomment>Stick: a USB stick</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of a field: opens the vault, several words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault rests after wrong passphrases</source>
        <extracomment>Title of a notice: it cannot be opened for some minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come back at %1. Who to call is there all the time.</source>
        <extracomment>%1 is an hour, such as 14:35; “Who to call” is the name of a page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>On a button while the vault is being opened: please wait, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Another passphrase</source>
        <extracomment>Title of the page: change the passphrase</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase as it is now</source>
        <extracomment>Label of a field: the old passphrase</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <extracomment>Button, keep short: it is the new passphrase</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathwayPage</name>
    <message>
        <source>Ref %1</source>
        <extracomment>Reference of the case, title of the page, short; %1 such as K7-204</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <extracomment>Button, keep short: opens whom to call</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a break</source>
        <extracomment>Button, keep short: offer the person a rest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for today</source>
        <extracomment>Button, keep short: end the conversation for today, calm</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what you do</source>
        <extracomment>Button, keep short: change the decision that is recorded</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what you do</source>
        <extracomment>Button, keep short, verb: write down which steps the officer takes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When ready</source>
        <extracomment>Button, keep short, no pressure: go on to the next part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>Title of a notice: the decision is written down</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>Heading: which services to call, in order</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is listed for this place. Use Who to call.</source>
        <extracomment>“Who to call” is the name of a page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer services</source>
        <extracomment>Button, keep short: show fewer of them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other services here: %1</source>
        <extracomment>Button, keep short; %1 is how many more there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card for the person</source>
        <extracomment>Opens a preview: a small printed card</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number and a reference. No word about what this is.</source>
        <extracomment>What stands on the card: a phone number, the code of the case</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when the person says that it is safe to carry. Ask under Wishes.</source>
        <extracomment>It: the card; Wishes is a part of the conversation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet for the journey</source>
        <extracomment>Opens a preview: a sheet for those who travel with the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the one who travels along and the one who meets them. Needs only, no word about what happened.</source>
        <extracomment>Needs: noun, what the person needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next officer should know</source>
        <extracomment>Card that opens a page: the summary for the next officer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told, what was left, and who may know. Nobody should have to ask it again.</source>
        <extracomment>Left: put off for another day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read with the supervisor</source>
        <extracomment>Card that opens a page for the officer and the supervisor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded, the words behind it, how it was held. For the two of you alone.</source>
        <extracomment>It was held: the conversation; two: officer and supervisor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-up</source>
        <extracomment>Card that opens a page: complete the notes after the talk; noun</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the notes, and tie each indicator to what it stands on.</source>
        <extracomment>Stands on: the words or the sight that support it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the facts away</source>
        <extracomment>Button, keep short: hide them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts that find the right service</source>
        <extracomment>Button, keep short: age, language and the like, as far as known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <extracomment>Heading: services that are no step, and the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseRail</name>
    <message>
        <source>Parts of the conversation</source>
        <extracomment>The list of phases at the side of the interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseStep</name>
    <message>
        <source>not opened yet</source>
        <extracomment>Read aloud behind the name of a part of the conversation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are here</source>
        <extracomment>Read aloud behind the name of a part of the conversation; to the officer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Read aloud behind the name of a part of the conversation: it was gone through</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Typing has begun</source>
        <extracomment>Read aloud: some digits are typed, how many is not told</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <extracomment>Read aloud: no digit is typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>Read aloud for a key of the PIN pad, verb: erase the last digit</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Your PIN, to take the tablet back</source>
        <extracomment>Title; to the officer, after the person had the tablet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN, before the case is removed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN, before anything leaves this tablet</source>
        <extracomment>Title; before a paper is written to a stick</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button, keep short: do not enter the PIN</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN. After three tries the vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message>
        <source>Call now</source>
        <extracomment>On a step: what to do about the service; by phone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for advice, without saying who</source>
        <extracomment>On a step: call it, tell not who the person is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the person about it; do not call</source>
        <extracomment>On a step: it is the service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now</source>
        <extracomment>Opening hours of a service, keep short; adjective</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now</source>
        <extracomment>Opening hours of a service, keep short; adjective</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours not known</source>
        <extracomment>Opening hours of a service, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked by your agency: call before you promise anything</source>
        <extracomment>Of the contact of a service, to the officer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <extracomment>When somebody last checked the contact of a service; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on %1: may have changed</source>
        <extracomment>When somebody last checked the contact of a service; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on %1, too long ago: call before you promise anything</source>
        <extracomment>When somebody last checked the contact of a service; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>On a step: how soon to do it; keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within %1 minutes</source>
        <extracomment>On a step: how soon to do it; %1 is 1 to 119, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within %1 hours</source>
        <extracomment>On a step: how soon to do it; %1 is 2 to 47, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within %1 days</source>
        <extracomment>How soon; %1 is 2 or more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share nothing that could identify the person.</source>
        <extracomment>To the officer who calls the service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share what is needed and the language. No name, no story.</source>
        <extracomment>What is needed: the needs of the person; language: theirs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share what is needed, the language and a safe way to reach the person. No name, no story.</source>
        <extracomment>What is needed: the needs of the person; language: theirs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is left off this sheet: its words tell what happened, or stand in the notes. Find other words with the person.</source>
        <extracomment>%1 is a row of the sheet for the journey, such as “What helps”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this sheet to the person before it leaves. They say what comes off.</source>
        <extracomment>It: the sheet leaves the tablet; they: the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person asked that something be left out. Read this paper against that wish.</source>
        <extracomment>Compare the paper with that wish</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some words here look like a name or the number of a paper. Read them again, and take them out of the note if they are the person&apos;s.</source>
        <extracomment>The number of a document such as a passport</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency services</source>
        <extracomment>Kind of service: ambulance, fire, police in an emergency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asylum authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refugee agency</source>
        <extracomment>Kind of service: of the United Nations, or a national one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection authority</source>
        <extracomment>Kind of service: the office of the state that protects trafficked persons</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support organisation</source>
        <extracomment>Kind of service: an NGO</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelter</source>
        <extracomment>Kind of service: a safe house</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counselling and support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family tracing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return and reintegration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing persons focal point</source>
        <extracomment>Kind of service: a contact office</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point</source>
        <extracomment>Kind of service: the contact office for referrals in this place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <extracomment>A need of the person: counselling</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe place to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food and water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going home</source>
        <extracomment>A need of the person: to go back to their country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International protection</source>
        <extracomment>A need of the person: asylum</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <extracomment>A need of the person: identity or travel documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing person</source>
        <extracomment>A need of the person: somebody they miss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is in danger now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life may be at risk: this does not wait for consent.</source>
        <extracomment>Life and consent of the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18, or age not sure: child protection comes first.</source>
        <extracomment>Why a service stands on this step; of the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening hours may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at the moment.</source>
        <extracomment>Of a service: its opening hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May depend on age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May depend on sex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May depend on nationality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May depend on what happened.</source>
        <extracomment>Whether the service helps may depend on the kind of exploitation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May ask for formal identification first.</source>
        <extracomment>Identification as a trafficked person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works across the region.</source>
        <extracomment>Of a service: in several countries</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area it serves is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks the person&apos;s language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with an interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s language is not listed.</source>
        <extracomment>Of a service: among the languages it speaks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be full.</source>
        <extracomment>Of a service: it may have no free place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a police report first.</source>
        <extracomment>Of a service: before it helps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares information with the police.</source>
        <extracomment>Of a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person said no to sharing: tell them about it, do not call.</source>
        <extracomment>To the officer; them: the person, it: this service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not been asked yet.</source>
        <extracomment>Whether this service may be told about the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not belong to your state. It is here for everybody: hand it over, and do not ask whether it is used.</source>
        <extracomment>It: a service; hand over its number to the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be tried when nobody else answers.</source>
        <extracomment>Of a service: it can be called then</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person fears their own state.</source>
        <extracomment>Why a service is left out; state: government</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not been asked whether they fear to return.</source>
        <extracomment>Why a service is left out; return to their country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person said no.</source>
        <extracomment>Why a service is left out: no to telling it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not been asked.</source>
        <extracomment>Why a service is left out: whether it may be told</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person said that they must not know.</source>
        <extracomment>Why a service is left out; they: those at the service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may pass information to the police, and the person does not want that.</source>
        <extracomment>Why a service is left out; it: the service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: may we tell a protection service?</source>
        <extracomment>To the officer: ask the person this</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: may we tell a support organisation?</source>
        <extracomment>To the officer: ask the person this</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: may we tell the police?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: may we contact the embassy?</source>
        <extracomment>To the officer: ask the person this</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: may we contact the family?</source>
        <extracomment>To the officer: ask the person this</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would help to know the age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would help to know whether they take men, women or both.</source>
        <extracomment>They: those at the service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would help to know the nationality, if the person is free to say.</source>
        <extracomment>Free to say: without fear</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would help to know what kind of work it was.</source>
        <extracomment>What the person had to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would help to know the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would help to know which district this is.</source>
        <extracomment>Where the conversation is held</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help in danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection of a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection beside the police</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The passphrase needs at least 15 characters. Several words work well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has at most 128 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone could guess that passphrase. Take the five words, or several words that do not belong together.</source>
        <extracomment>The five words: those that the app offers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait a little after wrong passphrases, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a hundred wrong passphrases only two custodians of your agency can open this vault. Nothing in it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A custodian&apos;s passphrase does not open the custodian&apos;s key. Please type both again.</source>
        <extracomment>Key: a file on a stick; both passphrases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two keys do not open this vault. Each must be of another one of its custodians.</source>
        <extracomment>Keys: files on sticks; two different custodians</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them again.</source>
        <extracomment>The passphrase and its repetition are not the same</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in the vault&apos;s place is not a Tenang vault. Nothing was changed. Ask your technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was made by a newer Tenang. Nothing was changed. Update the app to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is damaged and was left as it is.</source>
        <extracomment>Nothing was changed in the damaged file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet could not write to its storage. Nothing was lost. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else holds this vault. Most often Tenang is open already, in another window. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN. After three tries the passphrase is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs differ. Please choose six digits again.</source>
        <extracomment>The PIN and its repetition are not the same</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptPane</name>
    <message>
        <source>Told already: “%1”</source>
        <extracomment>The person told it; %1 are their words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if they want to add to it: %1</source>
        <extracomment>They: the person; %1 is a question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or: %1</source>
        <extracomment>Another way to say the prompt above; %1 is a whole sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then stay quiet. Silence is fine.</source>
        <extracomment>To the officer, calm: wait after the prompt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <extracomment>Chip and label of a note: the words of the person, as said; keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I saw</source>
        <extracomment>Chip and label of a note: what the officer saw; keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My thought</source>
        <extracomment>Chip and label of a note: what the officer thinks; keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table view</source>
        <extracomment>Button, keep short: the tablet lies on the table, all may read it; no table of data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table view: the words to say, without your notes</source>
        <extracomment>Read aloud for the button Table view; no table of data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key words only. Write up later.</source>
        <extracomment>In an empty note field: short words now, whole notes later</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>An open question.</source>
        <extracomment>What the coach says of the officer&apos;s own question: no reproach</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question about a detail.</source>
        <extracomment>What the coach says of the officer&apos;s own question: no reproach</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes-or-no question.</source>
        <extracomment>What the coach says of the officer&apos;s own question: no reproach</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gives answers to choose from.</source>
        <extracomment>What the coach says of the officer&apos;s own question: no reproach</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may suggest an answer.</source>
        <extracomment>What the coach says of the officer&apos;s own question: no reproach</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lot to answer at once.</source>
        <extracomment>What the coach says of the officer&apos;s own question: several in one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be hard to hear.</source>
        <extracomment>What the coach says of the officer&apos;s own question: it may hurt, it is not about sound</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tells something and does not ask.</source>
        <extracomment>What the coach says of the officer&apos;s own question: it is a statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPicture</name>
    <message>
        <source>Your questions in their order. Open: %1. About a detail: %2. Narrow: %3. Leading: %4.</source>
        <extracomment>Read aloud; how many questions there were of each form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your questions, from the first to the last. There is no right number. Look where they became narrow, and why.</source>
        <extracomment>To the officer, for learning; no judgement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Form of a question, adjective: the person tells freely; keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a detail</source>
        <extracomment>Form of a question: asks for one thing more; keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <extracomment>Form of a question, adjective: answered with yes, no or one word; keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading</source>
        <extracomment>Form of a question: it suggests an answer; not “first” or “main”; keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadbackPane</name>
    <message>
        <source>No words are kept yet</source>
        <extracomment>Title: no words of the person are noted, nothing to read back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all right. You can go on, or stop for today.</source>
        <extracomment>To the officer</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Open with two custodians</source>
        <extracomment>Title: open the vault; custodians: two persons who can do it together</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <extracomment>Button, keep short: USB sticks with the custodians&apos; keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two custodians of your agency open the vault together. One alone cannot. Nothing in it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No custodian&apos;s key is in the tablet</source>
        <extracomment>Key: a file on a USB stick</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the custodians&apos; sticks, then look again.</source>
        <extracomment>USB sticks; look: the button “Look for sticks again”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First custodian</source>
        <extracomment>Heading above the fields of one of the two custodians</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second custodian</source>
        <extracomment>Heading above the fields of one of the two custodians</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one key twice. The second custodian brings another one.</source>
        <extracomment>Key: a file on a USB stick</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner&apos;s new passphrase</source>
        <extracomment>Heading; owner: the officer whose vault it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner chooses and types it alone.</source>
        <extracomment>Owner: the officer whose vault it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault</source>
        <extracomment>Button, keep short, verb: open the officer&apos;s encrypted file</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Remove %1 for good?</source>
        <extracomment>%1 is the reference of a case, such as K7-204; cannot be undone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word of this case leaves the vault and its log now, and its copies at the next lock. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for good</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose why first.</source>
        <extracomment>A reason has to be chosen before the case is removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it go?</source>
        <extracomment>Heading above reasons: why is the case removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old encrypted pages may stay in the tablet&apos;s chip. Only the passphrase or two custodians open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record keeps that a case was removed, when and why: neither its reference nor any word of it.</source>
        <extracomment>Record: the list of what happened in the vault</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers that left this tablet stay where they are.</source>
        <extracomment>Papers: letters and sheets that were printed or saved</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>they answered</source>
        <extracomment>After the name of a service and a colon; they: those at the service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <extracomment>After the name of a service and a colon: nobody picked up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is wrong</source>
        <extracomment>After the name of a service and a colon: the phone number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded</source>
        <extracomment>Heading: the officer&apos;s decision</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the marks alone: %1</source>
        <extracomment>Marks: indicators noted; %1 is an outcome, such as “Refer to protection”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised because: %1</source>
        <extracomment>The officer chose a more urgent outcome; %1 is the officer&apos;s reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step was chosen.</source>
        <extracomment>Step: one service in the list of next steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <extracomment>%1 lists services</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case went on after this. By the marks as they are now: %1</source>
        <extracomment>Marks: indicators noted; %1 is an outcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet. By the marks as they are now: %1</source>
        <extracomment>Marks: indicators noted; %1 is an outcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading above the reasons of the outcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was said or seen is marked yet.</source>
        <extracomment>Marked: noted as an indicator</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words behind each mark</source>
        <extracomment>Heading: the quotations that each indicator stands on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <extracomment>Marked: noted as an indicator</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 an indicator, %2 its state, such as “said” or “not explored”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <extracomment>What the officer saw, not “understood”; %1 is the officer&apos;s note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer&apos;s thought: %1</source>
        <extracomment>%1 is a note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words or sight are tied to it.</source>
        <extracomment>It: an indicator; sight: what the officer saw</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>Heading: which services were called</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a service and what came of the call, or a question and its answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is noted yet.</source>
        <extracomment>A phone call to a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the conversation was held</source>
        <extracomment>Heading: under what conditions, held is conducted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>%1 the kind of talk, %2 the version of its questions, such as 1.4</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break was offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No break was offered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked to stop.</source>
        <extracomment>They: the person asked to stop the conversation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained to the person</source>
        <extracomment>Above subjects that were explained</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to explain</source>
        <extracomment>Above subjects that nobody has explained yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting</source>
        <extracomment>Above answers about the place: privacy, companions, interpreter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 question, %2 answer, %3 reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer&apos;s own doubt about the interpreting</source>
        <extracomment>Above what made the officer doubt; not the interpreter&apos;s doubt</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>To read with the supervisor</source>
        <extracomment>Title of the page, for the officer and the supervisor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>Reference of the case, short; %1 such as K7-204</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told and agreed</source>
        <extracomment>Button, keep short: opens the summary for the next officer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the two of you alone. The person&apos;s words come first. Protection does not wait for this reading.</source>
        <extracomment>Two: the officer and the supervisor</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Yes</source>
        <extracomment>Chip, an answer of the person or of the officer, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot, because</source>
        <extracomment>Chip, keep short: it cannot be done; a box for the reason opens</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Chip, an answer of the person, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not say</source>
        <extracomment>Chip, keep short: the person did not want to say, no refusal to blame</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidAge</name>
    <message>
        <source>until %1</source>
        <comment>a day of birth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day of birth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born %1: 18 or older, if that is right.</source>
        <extracomment>%1: a day, or two days with a dash between them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born %1: under 18, if that is right.</source>
        <extracomment>%1: a day, or two days with a dash between them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born %1: perhaps under 18. Not sure stays the careful answer.</source>
        <extracomment>%1: a day, or two days with a dash between them</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Saved on this tablet</source>
        <extracomment>The text typed so far is kept in this tablet&apos;s vault</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>At the foot of the page, keep short: what was typed is being stored</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved – trying again</source>
        <extracomment>At the foot of the page, keep short: what was typed is not stored yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved – storage is full</source>
        <extracomment>At the foot of the page, keep short: what was typed is not stored</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenKeyboard</name>
    <message>
        <source>Language of the keys: %1</source>
        <extracomment>Read aloud for a button; %1 is the language of the keyboard layout</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>Button, keep short, verb: hide the keyboard on the screen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <extracomment>Read aloud for the button “Put away”</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up your vault</source>
        <extracomment>Title: make the officer&apos;s encrypted file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes are kept in an encrypted file on this tablet. Only your passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the vault</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget the passphrase, two custodians of your agency together can open the vault for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can read the notes: your agency has named no custodians on this tablet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence shows it.</source>
        <extracomment>An example: the sentence itself grows with the size of the text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>Size of the text, button, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>Size of the text, button, keep short: normal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Size of the text, button, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>Size of the text, button, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light of the screen</source>
        <extracomment>Label: bright or dark colours of the app</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the hour: light by day, dim from 7 in the evening to 6 in the morning.</source>
        <extracomment>Names two choices of this row, “Light” and “Dim”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the hour</source>
        <extracomment>Light of the screen, button, keep short: by the time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Light of the screen, button, keep short, adjective: bright, no lamp, no weight</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Light of the screen, button, keep short, adjective</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim</source>
        <extracomment>Light of the screen, button, keep short, adjective: little light, for the night</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages fade into each other</source>
        <extracomment>Label: a soft transition between pages; yes or no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it they change at once.</source>
        <extracomment>It: the soft transition; they: pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to “Pages fade into each other”, button, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer to “Pages fade into each other”, button, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps no word. A new choice holds from the next start, and after every lock.</source>
        <extracomment>It: the keyboard on the screen; keeps: remembers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there is no other</source>
        <extracomment>The keyboard on the screen, button, keep short: only if no other is attached</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>The keyboard on the screen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The keyboard on the screen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide and lock</source>
        <extracomment>Heading, two verbs: hide the screen, close the vault</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The square in the upper corner covers the screen at once. So do three presses of Shift.</source>
        <extracomment>Square: a button with a picture; Shift is a key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet</source>
        <extracomment>Heading above how this tablet is set up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenang %1. Free software under the GNU General Public License, version 3 or later.</source>
        <extracomment>%1 is the version, such as 0.9.2; free as in freedom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role and country are chosen on the first page.</source>
        <extracomment>Role: border or consular officer</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>I do this</source>
        <extracomment>Chip, keep short: the officer chooses this step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do this: %1</source>
        <extracomment>Read aloud for the chip; %1 is a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered</source>
        <extracomment>Button, keep short: the service that was called answered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered: %1</source>
        <extracomment>Read aloud for the button; %1 is the service that answered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Button, keep short: the service that was called did not answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <extracomment>Read aloud for the button; %1 is the service that was called</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>Button, keep short: a letter to this service, not of the alphabet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter for %1</source>
        <extracomment>Read aloud for the button; %1 is a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate sheet</source>
        <extracomment>Button, keep short: a sheet on acts the person was forced to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate sheet on the acts, for %1</source>
        <extracomment>Read aloud for the button; %1 is a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Stop for today?</source>
        <extracomment>Title: end the conversation for today?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept. Thank the person. They can come back to it another day, or not at all.</source>
        <extracomment>To the officer; they: the person, it: the conversation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for today</source>
        <extracomment>Button, keep short: end the conversation for today, calm</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageBanners</name>
    <message>
        <source>The storage of this tablet is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write now is not saved yet. Please keep the most important words on paper, and ask for room to be made.</source>
        <extracomment>Room: free space on the tablet&apos;s storage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room to end this conversation. Then ask for room to be made.</source>
        <extracomment>Room: free space on the tablet&apos;s storage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last entries are not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page stays until they are. It is tried again all the time. You can go on writing.</source>
        <extracomment>They: the last entries, until they are saved</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>To say together</source>
        <extracomment>Title: words for officer and person, the tablet lies on the table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes</source>
        <extracomment>Button, keep short: back to the officer&apos;s notes; my: the officer&apos;s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter needs a break</source>
        <extracomment>Button, keep short: others read it too</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break</source>
        <extracomment>Button, keep short, noun: have a rest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for the interpreter</source>
        <extracomment>Between two pieces of text, short: let the interpreter speak here</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Between two pieces of text, short, noun: stop speaking a moment</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TieGroup</name>
    <message>
        <source>Open</source>
        <extracomment>Read aloud, adjective: this group of indicators is unfolded</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToldDifferently</name>
    <message>
        <source>Told differently before</source>
        <extracomment>Chip, keep short: the person told it in another way before, no reproach</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be the reason</source>
        <extracomment>Above choices: why it was told differently, such as fear or memory</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsPane</name>
    <message>
        <source>Told already: %1</source>
        <extracomment>The person told it; %1 are their words or the answer noted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <extracomment>On a topic, short: left for another day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>On a topic, short: there are notes about it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>The conversation was written down</source>
        <extracomment>Notes, answers, marks and breaks were stored</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else: %1</source>
        <extracomment>%1 is a technical word that this app does not know</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened to go on talking</source>
        <extracomment>A case was opened to go on with the conversation; subject left out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>A case was looked at; subject left out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read to hand it over</source>
        <extracomment>A case was read to hand it over to the next officer; subject left out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with a supervisor</source>
        <extracomment>A case was read together with one; subject left out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read for a paper</source>
        <extracomment>A case was read to print a paper; subject left out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with the technician&apos;s tool</source>
        <extracomment>A case was read with the command-line program; subject left out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong passphrase was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodians tried to open the notes</source>
        <extracomment>Custodians: two persons who can open the vault of another together</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two custodians opened the notes</source>
        <extracomment>Custodians: two persons who can open the vault of another together</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy took the place of damaged notes</source>
        <extracomment>A backup of the vault was restored</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes were put back to an earlier state</source>
        <extracomment>Somebody put an older file in the place of the vault: a warning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of different times were put together</source>
        <extracomment>Of the vault&apos;s file: old and new parts were mixed, a warning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The witness of the notes&apos; state was missing</source>
        <extracomment>Witness: a file that proves the newest state, no person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A witness of the notes&apos; state could not be proven</source>
        <extracomment>Witness: a file that proves the newest state, no person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of wrong passphrases was missing</source>
        <extracomment>Record: the file that counts wrong passphrases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of wrong passphrases was damaged</source>
        <extracomment>Record: the file that counts wrong passphrases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of wrong passphrases was exchanged</source>
        <extracomment>Another file was put in its place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the tablet was set back</source>
        <extracomment>A warning: its time was changed to an earlier one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These notes were begun</source>
        <extracomment>The vault was made</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes were brought to a newer form</source>
        <extracomment>The vault&apos;s file was upgraded for a newer app</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be saved was taken from damaged notes</source>
        <extracomment>Saved: rescued</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessing the passphrase was made harder</source>
        <extracomment>The app raised the cost of the key derivation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open the notes together was changed from outside</source>
        <extracomment>The list of custodians was changed, not by this app</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open the notes together was set</source>
        <extracomment>Custodians were named</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes were put under a new key</source>
        <extracomment>A new encryption key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions or contacts were kept with the notes</source>
        <extracomment>A file of them was stored in the vault</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting was kept with the notes</source>
        <extracomment>A setting of the app was stored in the vault</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it stays was set</source>
        <extracomment>It: a case; how long it is kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another office took it over</source>
        <extracomment>It: a case</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal hold was put on it</source>
        <extracomment>It: a case that by law must be kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legal hold ended</source>
        <extracomment>The case may be removed again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words left this tablet after the hand-over</source>
        <extracomment>It: a case, given to another office; its words were removed here</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed for good</source>
        <extracomment>It: a case</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation went on another way</source>
        <extracomment>It went on with another kind of talk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation was taken up again</source>
        <extracomment>It was resumed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation stopped for the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes were corrected; the first words stay</source>
        <extracomment>The first wording of the note is kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact was tried</source>
        <extracomment>A service was called; whether it answered is not said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was taken back</source>
        <extracomment>The officer used Undo</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words were erased for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Who looked</source>
        <extracomment>Title of the page: who looked at cases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked at %1</source>
        <extracomment>Title of the page; %1 is the reference of a case, such as K7-204</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet writes this down by itself. It cannot be switched off or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Chip, keep short: show everything that happened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who looked</source>
        <extracomment>Chip, keep short: show only who looked at a case</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be read just now. Nothing of it is lost. Try again, or ask your technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No look is recorded yet.</source>
        <extracomment>Nobody has looked at a case so far</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was before</source>
        <extracomment>Button, keep short: show older lines of the list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnButton</name>
    <message>
        <source>Turn the tablet</source>
        <extracomment>Button, keep short: turn it towards the person, to show a card</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnedPage</name>
    <message>
        <source>Hide the screen</source>
        <extracomment>Read aloud for a button with a picture: cover the screen at once</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer: the PIN</source>
        <extracomment>Read aloud for a corner of the screen: the way back, by PIN</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft translation</source>
        <extracomment>Small mark on a card: no native reader has checked the translation</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Notes</source>
        <extracomment>Title of the page, bland on purpose: the app&apos;s plain name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Button, keep short: training with invented people, no medical practice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to call</source>
        <extracomment>Button, keep short: opens services that can help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <extracomment>Button, keep short: opens whom to call</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase once more, for the copy</source>
        <extracomment>Title: type it again to open the backup</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy takes the place of the damaged file, which is kept for your technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy</source>
        <extracomment>Button, keep short, verb: open the backup of the vault</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button, keep short, verb: open the vault</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a copy from a lock. What was written after it is not in it. The damaged file is kept.</source>
        <extracomment>Copy: a backup made when the vault was last locked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your technician before you try anything else: much of it may still be readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the copy</source>
        <extracomment>Button, keep short: use the backup of the vault</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message>
        <source>Something is half written here</source>
        <extracomment>On a topic in the list: a note is begun and not kept yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with a correction</source>
        <extracomment>%1 is “Their words”, “What I saw” or “My thought”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction is half written</source>
        <extracomment>On a note in the list: a correction is begun and not kept yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an indicator, %2 its state, such as “said” or “not explored”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words or sight behind it yet</source>
        <extracomment>It: an indicator; sight: what the officer saw</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another day</source>
        <extracomment>Heading: topics that were left for another day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <extracomment>Kind of a note: the words of the person, as said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I saw</source>
        <extracomment>Kind of a note: what the officer saw; I: the officer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My thought</source>
        <extracomment>Kind of a note: what the officer thinks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>State of an indicator: the person said it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>State of an indicator: the officer saw it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <extracomment>State of an indicator: asked about, the person did not tell of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not say</source>
        <extracomment>State of an indicator: the person did not want to say</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not explored</source>
        <extracomment>State of an indicator: it was not asked about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>Heading for notes that belong to no topic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment</source>
        <extracomment>Group of indicators: how the person was hired or lured</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <extracomment>Group of indicators: the journey to the place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival</source>
        <extracomment>Group of indicators: coming to the place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place</source>
        <extracomment>Group of indicators: where the person was kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work</source>
        <extracomment>Group of indicators: what the person had to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was for</source>
        <extracomment>Group of indicators: the purpose of the exploitation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <extracomment>Group of indicators: how others controlled the person, no inspection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <extracomment>Group of indicators: how the person got out, or could not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others at risk</source>
        <extracomment>Group of indicators: other people who are in danger there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misled at recruitment</source>
        <extracomment>Group of indicators: the person was deceived</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coerced at recruitment</source>
        <extracomment>Group of indicators: the person was forced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerability used at recruitment</source>
        <extracomment>Group of indicators: somebody abused that the person was vulnerable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions of work</source>
        <extracomment>Group of indicators: exploitation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coerced at destination</source>
        <extracomment>Group of indicators: the person was forced where they were taken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerability used at destination</source>
        <extracomment>Group of indicators: somebody abused that the person was vulnerable</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteUpList</name>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the words or the sight that it stands on.</source>
        <extracomment>Sight: what the officer saw; it: an indicator</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to write the first one.</source>
        <extracomment>One: the first note; line: of the list below</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation in order</source>
        <extracomment>Name of the list, read aloud: in the order in which it was held</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteUpPage</name>
    <message>
        <source>Write-up</source>
        <extracomment>Title of the page: complete the notes after the talk; noun</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>Reference of the case, short; %1 such as K7-204</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button, keep short: to the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line of the conversation</source>
        <extracomment>Title: line of the list beside it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write while you remember it. What stands there stays, and a correction comes below it.</source>
        <extracomment>To the officer; what stands there: notes already kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first one</source>
        <extracomment>Button, keep short: the first note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each in its own box. Keep one, and the next can be written.</source>
        <extracomment>Each kind of note; keep: store it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <extracomment>Label of a field: the words of the person, as said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they said it, and nothing else.</source>
        <extracomment>They: the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as their words</source>
        <extracomment>Button, keep short: store the note as words of the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I saw</source>
        <extracomment>Label of a field: what the officer saw; I: the officer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be seen or heard, without what it may mean.</source>
        <extracomment>What belongs into a note of what the officer saw</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as what I saw</source>
        <extracomment>Button, keep short: store the note as what the officer saw</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My thought</source>
        <extracomment>Label of a field: what the officer thinks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own. It stands apart from what was said and seen.</source>
        <extracomment>Of the officer&apos;s thought</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as my thought</source>
        <extracomment>Button, keep short: store the note as the officer&apos;s thought</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrittenMark</name>
    <message>
        <source>Marked: %1</source>
        <extracomment>%1 is the state of an indicator, such as “said” or “seen”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words or sight behind it yet</source>
        <extracomment>It: an indicator; sight: what the officer saw</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the words or what you saw first. Then it can be tied to them.</source>
        <extracomment>It: an indicator; tied: linked to a note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the words or the sight</source>
        <extracomment>Button, keep short: choose the note that the indicator stands on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it without</source>
        <extracomment>Button, keep short: leave the indicator without a note</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrittenNote</name>
    <message>
        <source>As first written</source>
        <extracomment>Above a note that was corrected: its first wording</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>Above a correction: the note was corrected; no praise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected, because: %1</source>
        <extracomment>Above a correction; %1 is the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction. The first words stay.</source>
        <extracomment>Label of a field: the first wording of the note is kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <extracomment>Heading: signs of trafficking that are tied to this note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these words or this sight speak for. Undo takes it back.</source>
        <extracomment>Which indicators the note supports; sight: what the officer saw</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An indicator stands on words or on what was seen. A thought carries none.</source>
        <extracomment>A note of the kind “My thought” supports no indicator</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an indicator, %2 its state, such as “said” or “seen”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the list away</source>
        <extracomment>Button, keep short: hide the list of indicators</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie an indicator</source>
        <extracomment>Button, keep short, verb: link an indicator to this note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write more on this topic</source>
        <extracomment>Button, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the question, %2 one of its answers, read by a screen reader</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenang::presentation::AppViewModel</name>
    <message>
        <source>%1 min</source>
        <extracomment>Goes in for %1 of “Without a touch …”: minutes, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a touch the screen covers itself after %1, in a conversation after %2 min.
A covered tablet locks itself after %3 min.
After %4 h it locks at the next break or close.
Your agency sets these times.</source>
        <extracomment>%1 such as “2 min”; cover: hidden until the PIN; lock: closed until the passphrase</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenang::presentation::CardsViewModel</name>
    <message>
        <source>No language was chosen for the person. The card will be in %1.</source>
        <extracomment>%1 is the name of a language; a card is text for the person to read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card will be in %1.</source>
        <extracomment>%1 is the name of a language; a card is text for the person to read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is not ready in %1. It will be in %2.</source>
        <extracomment>%1 the person&apos;s language, %2 the language shown instead</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card: “%1” Chosen: “%2”</source>
        <extracomment>Becomes a note: %1 the text of the card, %2 the answer that the person touched</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Shown in %2.</source>
        <extracomment>%1 is “Card: … Chosen: …”, %2 a language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card will be in %1, in a draft that no native reader has checked.</source>
        <extracomment>%1 is the name of a language; a card is text for the person to read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Shown in %2, in a draft translation.</source>
        <extracomment>%1 is the whole “Card: … Chosen: …”, %2 the language it was shown in</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenang::presentation::CasesViewModel</name>
    <message>
        <source>All</source>
        <extracomment>Chip above the list of cases: all cases, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed</source>
        <extracomment>Chip above the list of cases: those with an unfinished conversation, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor</source>
        <extracomment>Chip above the list of cases: those that no supervisor has read, keep short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <extracomment>A reason to remove a case: the person asked for its removal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping it could harm the person</source>
        <extracomment>A reason to remove a case</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was entered twice, or by mistake</source>
        <extracomment>A reason to remove a case</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My agency&apos;s rules ask for it</source>
        <extracomment>A reason to remove a case; spoken by the officer</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenang::presentation::InterviewViewModel</name>
    <message>
        <source>Only if you want to add to it: %1</source>
        <extracomment>To the person, who has told this already; %1 is a question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: mark %1</source>
        <extracomment>Read aloud for the button Undo; noun, an indicator was marked; %1 its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: last note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: choice</source>
        <extracomment>Read aloud for the button Undo: a choice of the person about sharing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: explained</source>
        <extracomment>Read aloud for the button Undo: the tick “Explained”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No break yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last break %1 minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In English where no native reader has checked the translation yet.</source>
        <extracomment>Of the questions on this page, to the officer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft of a translation: no native reader has checked it yet. Say it in your own words.</source>
        <extracomment>Of the question to say, to the officer</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenang::presentation::OwnQuestionViewModel</name>
    <message>
        <source>This is too long to look at. It is kept as it is. A short question is easier to answer.</source>
        <extracomment>Of the officer&apos;s own question: too long for the coach to advise on</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenang::presentation::PathwayViewModel</name>
    <message>
        <source>Nobody to write to.</source>
        <extracomment>No service is there that the letter could go to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card for the person</source>
        <extracomment>Title of a page: the preview of a small printed card</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet for the journey</source>
        <extracomment>Title of a page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate sheet on the acts</source>
        <extracomment>Title: acts under force</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>Title: to a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on this sheet unless the person agrees to it and you pick it here.</source>
        <extracomment>To the officer; “it” is each line of the sheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet yet. The person is asked first: about going back, about a wish to go home, and whether a sheet may be written.</source>
        <extracomment>Going back: to the country they fear or left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper for this step: the person did not agree to it, or nothing may be shared.</source>
        <extracomment>Step: one service in the list of next steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet, not encrypted</source>
        <extracomment>A place to write the PDF file to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper could not be written there. Choose another place.</source>
        <extracomment>The PDF file could not be stored</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody answers: %1.</source>
        <extracomment>%1 is the service to call next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered.</source>
        <extracomment>They: the service that was called</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <extracomment>Of a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a service that is left out, %2 why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nobody is listed for this here.</source>
        <extracomment>%1 is a need, such as “Medical care”; here: in this place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step was chosen.</source>
        <extracomment>Step: one service in the list of next steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor.</source>
        <extracomment>Of the decision: no supervisor has read it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters have no font here and print as boxes. The same paper lies beside it as text.</source>
        <extracomment>Boxes: what is printed for a letter that no font has</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenang::presentation::TabletViewModel</name>
    <message>
        <source>Some words are in English still.</source>
        <extracomment>Of the screens, in the language that the officer chose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft: no native reader has checked these words yet.</source>
        <extracomment>Of the translation that the officer is reading: it is a draft.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenang::presentation::VaultViewModel</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 the name of a custodian&apos;s key file, %2 the USB stick that it lies on</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
