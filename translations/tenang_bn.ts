<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>AfterTalk</name>
    <message>
        <source>What the next officer should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told, what was left, and who may know. Nobody should have to ask it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is half written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the notes, and tie each indicator to what it stands on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read with the supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded, the words behind it, how it was held. For the two of you alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyChanges</name>
    <message>
        <source>What your agency has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words, offered at another time or in another order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyFile</name>
    <message>
        <source>is signed by someone whom this tablet was not told to trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was damaged, or changed after it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was made for a newer version of this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a protocol, an indicator set, a coach or a set of cards of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a signed file that this app can use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory “%1” of your agency %2. Its numbers are missing. Show this to your technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in ones are used. Show this to your technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with your agency&apos;s settings cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agency&apos;s settings cannot be checked: the key beside them is missing or cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your agency&apos;s settings %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content “%1” of your agency %2. What comes with the app is used instead. Show this to your technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of your agency does not fit together (%1) and none of it is used. What comes with the app is used instead. Show this to your technician.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyNews</name>
    <message>
        <source>Your agency has changed what you work with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations that have begun go on as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyProblems</name>
    <message>
        <source>Not all of what your agency sent is in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedToStop</name>
    <message>
        <source>They asked to stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreakPane</name>
    <message>
        <source>We can rest here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water, air, quiet. As long as it takes. We can also stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on when ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a break, begin again with an open question. It is easy to slip into narrow ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalmKeys</name>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the keys</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person will see this. To come back, hold both corners with a ring, or press a number key. Then give your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card asks one thing. The person reads it and answers by touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 First comes a card to try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Begun on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun on %1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case could not be read just now. Nothing is lost. Try again, or ask your technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal hold is on this case. It stays until the hold ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case could not be removed just now. It is still whole. Try again, or ask your technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases could not be read just now. Nothing is lost. Try again, or ask your technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More cases may fit. One word more finds fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or other words, or all cases.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Urgent protection now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to a specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indication recorded so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a reason of the officer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state %1 of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went on another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact was tried</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators were marked</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped for the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words were erased for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal hold is on this case: all of it stays until the hold ends. Your supervisor knows who can end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened in it is shown here. Its words stay closed until you open it.</source>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePinPage</name>
    <message>
        <source>A PIN for the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same six digits again.</source>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenSheet</name>
    <message>
        <source>The person has chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down, it stands among what you saw. Left, nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Who to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If someone is in danger now, call the emergency number of this place first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a language, a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or other words, or all countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact with a known source fits. Your agency can add its own directory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in office hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside office hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for people who were harmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for tips only, not for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now, opens at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, extension %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front desk of the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not work from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given out. Ask your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: ask before you share</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers it asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe way to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it tell the police?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it ask for a police report?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked too long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of service, country</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Who to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its numbers, hours and languages are shown here, and when somebody last checked them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentNews</name>
    <message>
        <source>New: %1, version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2 as before, with other content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2, before %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2 of your agency is not used any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionBox</name>
    <message>
        <source>Correction, as the person says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterCard</name>
    <message>
        <source>Go on with the talk in quiet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Which country?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are shown as they are dialled from there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered. Press to enter the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN, to lock without what is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock instead</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the custodian types it. Look away, please.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DangerSheet</name>
    <message>
        <source>Someone is in danger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for help first. What you mark here puts the right people on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who to call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>Record what you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps you chose are kept in your order, with the outcome. You decide neither guilt nor status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reason, if you wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reason for raising it</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border or immigration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that contacts for this country come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For letters: who asks, and which number answers a call back. No names. You can leave it for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency and post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work phone for call-backs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, or set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your work and your country first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented people in an invented country. Nothing you do here can reach anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up my vault</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person needs comes first, then a quiet place, then their own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One touch covers the screen at once, from every page. Your PIN brings back the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at any time, also before the tablet is unlocked, and without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By reference, without names. Every look at one is written down, also your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own voice, then stay quiet. Silence is fine. A few key words are enough for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it early and often. Nothing on this screen counts the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for today</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now, so nothing is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back, so nothing is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked, so nothing is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained to the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked as explained yet.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left for another day, or not spoken about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would rather not say: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left for another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only when they bring it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: told, read it above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered or left out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may know, and who must not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not know: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was asked about yet, so nothing is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the person is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked to stop.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this before you ask anything. What was told need not be told again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HappenedLine</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldLock</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is not locked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage refuses what was written last. It is tried every second. After half an hour the vault locks without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back with the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are still on the page. You can copy them onto paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock anyway</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These people are invented. The PIN of the cover is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven short steps through this app, with nobody waiting. You can leave at any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation was not closed. It opens at the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs first, then a quiet place, then the person&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, what was decided, and what a supervisor has not seen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterpreterCard</name>
    <message>
        <source>For the interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the officer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterpreterSheet</name>
    <message>
        <source>The interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone. Press here where the interpreter does not see the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreter needs a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card for the interpreter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation was begun earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what was told, so that nobody has to tell it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Told already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsPane</name>
    <message>
        <source>Under 18, or age not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection comes first. Keep it short. No adult consent is needed to call them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk for a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with another kind of talk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of the screens</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen by the officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft until a supervisor has seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person told, and the control behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 alone. Do not copy it, do not pass it on, do not put it with the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no confession and no statement to an investigation. It was told in a conversation about protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person was told or made to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control, threats and deception around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the person&apos;s, as they were noted, and only those the person agreed to share. What is not here was not asked, not told or not shared: it means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of frightening events is often incomplete and changes in detail. That is no sign of a lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask that detention, charges, removal and fines be suspended until the bodies in charge have looked at the person&apos;s situation (ASEAN Convention Against Trafficking in Persons, Art. 14(7)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever wrote this decides neither what the person did nor what they are in law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the one who travels with the person and the one who meets them. Nobody else reads it. Destroy it after the arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask nothing about what happened, the family or other countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You call us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the person wants to stop, stop first. Then call us. The person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell nobody the day, the hour or the place of arrival. Let nobody near who is not named above, whoever they say they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture, no reporter, no name called out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers, phone, bags and medicine stay in the person&apos;s own hands. Do not touch the person unless they ask you to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office and no questions on the day of arrival. Rest comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked already, or not yours to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sheet leaves out who the person is, what they told, any reason, and anything about papers, offices or other countries. A line that says “not on this sheet” was not asked, not answered or kept back: it means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has heard this sheet and can take it back at any time. Then destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: an invented person. Do not act on this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a doctor or nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone trained in psychological support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a safe place to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>food, water or clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lawyer or legal aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to speak with a consular officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact with family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help to find family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help to travel home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access to international protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity or travel papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help to find a missing person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudden or severe illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregnancy with pain or bleeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent sexual violence: some care works only in the first 72 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk of self-harm: do not leave alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdose or withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconscious or hard to wake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a threat in or near the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone the person fears is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a child without a responsible adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another danger: ask us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 or older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure: treat as under 18 until it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other: ask the person, in private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with us, at an airport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with us, at a land border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with us, at a seaport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a consulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in detention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a reception centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better avoided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers and bags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May meet them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that happened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home and safe places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent: within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soon: within 72 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ask for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet, please call us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which danger: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer us: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; country: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as soon as you have read this, also if the answer is no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, also if the answer is no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who calls whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reference. Do not give or ask for a name on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with one of: we can; we can, if …; we have no room; this is not for us; call … instead.</source>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>last checked on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure we are of your contact: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpret only with someone the person accepts, never with a companion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching the person safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: only through us</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask only what you must know to help today. Do not question the person about what happened; ask us first what was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other police unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not tell anyone else about the person: no embassy, %1, no family member, no employer, no agent, no journalist, unless the person agrees, alone with you and in their language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not leave the person alone with anyone who came with them or who comes to fetch them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not make help depend on working with the police or on telling more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not promise anything about papers, charges or going home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told, do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not talked about says nothing: it was not asked, or it was not the moment. Harder subjects are not listed here, told or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection from punishment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compelled acts reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask that detention, charges, removal and fines be suspended until the bodies in charge have looked at the person&apos;s situation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you have this letter</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those who help may read it. If the person changes their mind we tell you: then destroy it. Write no name on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostWords</name>
    <message>
        <source>One entry was not saved before the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries were not saved before the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage of this tablet refused what was written last. What you still know of it, please write down now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarksRow</name>
    <message>
        <source>said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not explored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark while listening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewConversationPage</name>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind of talk is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on with another one later. Nothing is asked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language does the person feel at home in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave this open and ask later. Begin when you are both ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Five words, drawn by chance. Write them on paper and keep it away from the tablet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 15 characters, in any script. Several words that do not belong together work well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five words, as you wrote them down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose my own passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnwardSheet</name>
    <message>
        <source>Go on with another kind of talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, ticked and chosen stays in this case. Nothing has to be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningNotices</name>
    <message>
        <source>This vault was put back to an earlier state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later work may be missing. What you see can be read and gone on with. Tell your supervisor today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another vault on this tablet was put back, or is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours is not affected. Tell the colleague whose vault it is, and your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two custodians opened this vault on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you did not ask for that, tell your supervisor and the integrity office. This stays here for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file beside your vault is missing, or is not its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see can be gone on with. Tell your technician today: somebody may have worked on this tablet&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custodians of your vault were set anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of them together can open it if you forget the passphrase. If nobody told you, ask your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong passphrase was tried on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passphrases were tried, from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that was you, all is well. If not, tell your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1 notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnQuestionButton</name>
    <message>
        <source>My own question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnQuestionSheet</name>
    <message>
        <source>My own question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as you mean to say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it openly instead:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my own words back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaceLine</name>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaceWords</name>
    <message>
        <source>They asked to stop. Rest now, or end for today. Either is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be enough for one day. Another time is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be a good moment to offer a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreter may need a rest. Ask both of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with an open question, then stay quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again openly, for example with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have told you about this. Read it first, so that they need not tell it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have told you about this, under: %1. Read it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last questions were narrow. An open one may help: “Tell me more about that.”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairedQuestions</name>
    <message>
        <source>Put the narrow questions away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you must ask narrowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person agrees that this service, and no other, may have this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a PDF file. A stick is better than this tablet: a file outside the vault is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault rests after wrong passphrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come back at %1. Who to call is there all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Another passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathwayPage</name>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is listed for this place. Use Who to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other services here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card for the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number and a reference. No word about what this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when the person says that it is safe to carry. Ask under Wishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet for the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the one who travels along and the one who meets them. Needs only, no word about what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next officer should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told, what was left, and who may know. Nobody should have to ask it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read with the supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded, the words behind it, how it was held. For the two of you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the notes, and tie each indicator to what it stands on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the facts away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts that find the right service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, and why</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Typing has begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Your PIN, to take the tablet back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN, before the case is removed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN, before anything leaves this tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for advice, without saying who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the person about it; do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked by your agency: call before you promise anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on %1: may have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on %1, too long ago: call before you promise anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within %1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share nothing that could identify the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share what is needed and the language. No name, no story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share what is needed, the language and a safe way to reach the person. No name, no story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is left off this sheet: its words tell what happened, or stand in the notes. Find other words with the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this sheet to the person before it leaves. They say what comes off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person asked that something be left out. Read this paper against that wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some words here look like a name or the number of a paper. Read them again, and take them out of the note if they are the person&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency services</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelter</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone to talk to</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is in danger now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life may be at risk: this does not wait for consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18, or age not sure: child protection comes first.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May ask for formal identification first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works across the region.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a police report first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares information with the police.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person said no to sharing: tell them about it, do not call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not been asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not belong to your state. It is here for everybody: hand it over, and do not ask whether it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be tried when nobody else answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person fears their own state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not been asked whether they fear to return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not been asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person said that they must not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may pass information to the police, and the person does not want that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: may we tell a protection service?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: may we tell a support organisation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: may we tell the police?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: may we contact the embassy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: may we contact the family?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would help to know the age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would help to know whether they take men, women or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would help to know the nationality, if the person is free to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would help to know what kind of work it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would help to know the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would help to know which district this is.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two keys do not open this vault. Each must be of another one of its custodians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them again.</source>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptPane</name>
    <message>
        <source>Told already: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if they want to add to it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then stay quiet. Silence is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table view: the words to say, without your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key words only. Write up later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>An open question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question about a detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes-or-no question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gives answers to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may suggest an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lot to answer at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be hard to hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tells something and does not ask.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPicture</name>
    <message>
        <source>Your questions in their order. Open: %1. About a detail: %2. Narrow: %3. Leading: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your questions, from the first to the last. There is no right number. Look where they became narrow, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadbackPane</name>
    <message>
        <source>No words are kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all right. You can go on, or stop for today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Open with two custodians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two custodians of your agency open the vault together. One alone cannot. Nothing in it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No custodian&apos;s key is in the tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the custodians&apos; sticks, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one key twice. The second custodian brings another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner&apos;s new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner chooses and types it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Remove %1 for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word of this case leaves the vault and its log now, and its copies at the next lock. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose why first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old encrypted pages may stay in the tablet&apos;s chip. Only the passphrase or two custodians open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record keeps that a case was removed, when and why: neither its reference nor any word of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers that left this tablet stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>they answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the marks alone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case went on after this. By the marks as they are now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet. By the marks as they are now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was said or seen is marked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words behind each mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer&apos;s thought: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words or sight are tied to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the conversation was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained to the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer&apos;s own doubt about the interpreting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>To read with the supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told and agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the two of you alone. The person&apos;s words come first. Protection does not wait for this reading.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not say</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved – trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved – storage is full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenKeyboard</name>
    <message>
        <source>Language of the keys: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes are kept in an encrypted file on this tablet. Only your passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the vault</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the hour: light by day, dim from 7 in the evening to 6 in the morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages fade into each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it they change at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps no word. A new choice holds from the next start, and after every lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there is no other</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The square in the upper corner covers the screen at once. So do three presses of Shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenang %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role and country are chosen on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>I do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate sheet on the acts, for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Stop for today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept. Thank the person. They can come back to it another day, or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for today</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room to end this conversation. Then ask for room to be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last entries are not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page stays until they are. It is tried again all the time. You can go on writing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>To say together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter needs a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for the interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TieGroup</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToldDifferently</name>
    <message>
        <source>Told differently before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be the reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsPane</name>
    <message>
        <source>Told already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>The conversation was written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened to go on talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read to hand it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read for a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with the technician&apos;s tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong passphrase was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodians tried to open the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two custodians opened the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy took the place of damaged notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes were put back to an earlier state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of different times were put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The witness of the notes&apos; state was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A witness of the notes&apos; state could not be proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of wrong passphrases was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of wrong passphrases was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of wrong passphrases was exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the tablet was set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These notes were begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes were brought to a newer form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be saved was taken from damaged notes</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open the notes together was changed from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open the notes together was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes were put under a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions or contacts were kept with the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting was kept with the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it stays was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another office took it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal hold was put on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legal hold ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words left this tablet after the hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation went on another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation was taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation stopped for the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes were corrected; the first words stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was taken back</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet writes this down by itself. It cannot be switched off or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who looked</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnButton</name>
    <message>
        <source>Turn the tablet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnedPage</name>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer: the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase once more, for the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy takes the place of the damaged file, which is kept for your technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a copy from a lock. What was written after it is not in it. The damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your technician before you try anything else: much of it may still be readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message>
        <source>Something is half written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction is half written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words or sight behind it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not explored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misled at recruitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coerced at recruitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerability used at recruitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coerced at destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerability used at destination</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to write the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation in order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteUpPage</name>
    <message>
        <source>Write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write while you remember it. What stands there stays, and a correction comes below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each in its own box. Keep one, and the next can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they said it, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be seen or heard, without what it may mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as what I saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own. It stands apart from what was said and seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as my thought</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrittenMark</name>
    <message>
        <source>Marked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words or sight behind it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the words or what you saw first. Then it can be tied to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the words or the sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrittenNote</name>
    <message>
        <source>As first written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected, because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction. The first words stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these words or this sight speak for. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An indicator stands on words or on what was seen. A thought carries none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the list away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie an indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write more on this topic</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a touch the screen covers itself after %1, in a conversation after %2 min.
A covered tablet locks itself after %3 min.
After %4 h it locks at the next break or close.
Your agency sets these times.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenang::presentation::CardsViewModel</name>
    <message>
        <source>No language was chosen for the person. The card will be in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card will be in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is not ready in %1. It will be in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card: “%1” Chosen: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Shown in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card will be in %1, in a draft that no native reader has checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Shown in %2, in a draft translation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenang::presentation::CasesViewModel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping it could harm the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was entered twice, or by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My agency&apos;s rules ask for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenang::presentation::InterviewViewModel</name>
    <message>
        <source>Only if you want to add to it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: mark %1</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: explained</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft of a translation: no native reader has checked it yet. Say it in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenang::presentation::OwnQuestionViewModel</name>
    <message>
        <source>This is too long to look at. It is kept as it is. A short question is easier to answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenang::presentation::PathwayViewModel</name>
    <message>
        <source>Nobody to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card for the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet for the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate sheet on the acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on this sheet unless the person agrees to it and you pick it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet yet. The person is asked first: about going back, about a wish to go home, and whether a sheet may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper for this step: the person did not agree to it, or nothing may be shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet, not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper could not be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody answers: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nobody is listed for this here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenang::presentation::TabletViewModel</name>
    <message>
        <source>Some words are in English still.</source>
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
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
