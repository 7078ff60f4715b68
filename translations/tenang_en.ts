<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Letter</name>
    <message numerus="yes">
        <source>last checked on %1, %n day(s) before this letter</source>
        <translation>
            <numerusform>last checked on %1, %n day before this letter</numerusform>
            <numerusform>last checked on %1, %n days before this letter</numerusform>
        </translation>
    </message>
</context>
</TS>
