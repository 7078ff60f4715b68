<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Letter</name>
    <message numerus="yes">
        <source>last checked on %1, %n day(s) before this letter</source>
        <extracomment>Ends “How sure we are of your contact:”; %1 a date, %n the days between</extracomment>
        <translation>
            <numerusform>last checked on %1, %n day before this letter</numerusform>
            <numerusform>last checked on %1, %n days before this letter</numerusform>
        </translation>
    </message>
</context>
</TS>
