<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name>cards</name>
    <message>
        <source>Cards to turn towards the person</source>
        <comment>title</comment>
        <translation type="unfinished">Mga kard na ihaharap sa kausap</translation>
    </message>
    <message>
        <source>I don&apos;t want to answer</source>
        <comment>decline</comment>
        <translation type="unfinished">Ayoko pong sagutin</translation>
    </message>
    <message>
        <source>Break, please</source>
        <comment>rest</comment>
        <translation type="unfinished">Pahinga po muna</translation>
    </message>
    <message>
        <source>Thank you. Please give the tablet back.</source>
        <comment>give_back</comment>
        <translation type="unfinished">Salamat po. Pakibalik po ang tablet.</translation>
    </message>
    <message>
        <source>To try it</source>
        <comment>card practice title</comment>
        <translation type="unfinished">Para subukan</translation>
    </message>
    <message>
        <source>Press the picture of water.</source>
        <comment>card practice text</comment>
        <translation type="unfinished">Pindutin po ang larawan ng tubig.</translation>
    </message>
    <message>
        <source>Water</source>
        <comment>card practice answers water label</comment>
        <translation type="unfinished">Tubig</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>card practice answers letter label</comment>
        <translation type="unfinished">Sulat</translation>
    </message>
    <message>
        <source>Water</source>
        <comment>card thirst title</comment>
        <translation type="unfinished">Tubig</translation>
    </message>
    <message>
        <source>Would you like some water?</source>
        <comment>card thirst text</comment>
        <translation type="unfinished">Gusto po ba ninyo ng tubig?</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <comment>card thirst answers yes label</comment>
        <translation type="unfinished">Opo, salamat</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <comment>card thirst answers no label</comment>
        <translation type="unfinished">Huwag na po, salamat</translation>
    </message>
    <message>
        <source>Food</source>
        <comment>card food title</comment>
        <translation type="unfinished">Pagkain</translation>
    </message>
    <message>
        <source>Would you like something to eat?</source>
        <comment>card food text</comment>
        <translation type="unfinished">Gusto po ba ninyong kumain?</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <comment>card food answers yes label</comment>
        <translation type="unfinished">Opo, salamat</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <comment>card food answers no label</comment>
        <translation type="unfinished">Huwag na po, salamat</translation>
    </message>
    <message>
        <source>Toilet</source>
        <comment>card toilet title</comment>
        <translation type="unfinished">Banyo</translation>
    </message>
    <message>
        <source>Do you need the toilet?</source>
        <comment>card toilet text</comment>
        <translation type="unfinished">Kailangan po ba ninyong magbanyo?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card toilet answers yes label</comment>
        <translation type="unfinished">Opo</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card toilet answers no label</comment>
        <translation type="unfinished">Hindi po</translation>
    </message>
    <message>
        <source>Pain</source>
        <comment>card pain title</comment>
        <translation type="unfinished">May masakit</translation>
    </message>
    <message>
        <source>Does anything hurt now?</source>
        <comment>card pain text</comment>
        <translation type="unfinished">May masakit po ba sa inyo ngayon?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card pain answers yes label</comment>
        <translation type="unfinished">Opo</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card pain answers no label</comment>
        <translation type="unfinished">Hindi po</translation>
    </message>
    <message>
        <source>Doctor or nurse</source>
        <comment>card doctor title</comment>
        <translation type="unfinished">Doktor o nars</translation>
    </message>
    <message>
        <source>Would you like to see a doctor or a nurse?</source>
        <comment>card doctor text</comment>
        <translation type="unfinished">Gusto po ba ninyong magpatingin sa doktor o nars?</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <comment>card doctor answers yes label</comment>
        <translation type="unfinished">Opo, salamat</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <comment>card doctor answers no label</comment>
        <translation type="unfinished">Huwag na po, salamat</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <comment>card room title</comment>
        <translation type="unfinished">Mga nasa kuwarto</translation>
    </message>
    <message>
        <source>Is everyone in this room all right for you?</source>
        <comment>card room text</comment>
        <translation type="unfinished">Ayos lang po ba sa inyo ang lahat ng nasa kuwartong ito?</translation>
    </message>
    <message>
        <source>Yes, everyone</source>
        <comment>card room answers yes label</comment>
        <translation type="unfinished">Opo, lahat</translation>
    </message>
    <message>
        <source>No, not everyone</source>
        <comment>card room answers no label</comment>
        <translation type="unfinished">Hindi po lahat</translation>
    </message>
    <message>
        <source>Fear of someone here</source>
        <comment>card frightens title</comment>
        <translation type="unfinished">Takot sa isang tao rito</translation>
    </message>
    <message>
        <source>Does someone here frighten you?</source>
        <comment>card frightens text</comment>
        <translation type="unfinished">May tao po ba rito na kinatatakutan ninyo?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card frightens answers yes label</comment>
        <translation type="unfinished">Opo</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card frightens answers no label</comment>
        <translation type="unfinished">Hindi po</translation>
    </message>
    <message>
        <source>Safe to talk here</source>
        <comment>card safe_here title</comment>
        <translation type="unfinished">Ligtas mag-usap dito</translation>
    </message>
    <message>
        <source>Is it safe for you to talk here?</source>
        <comment>card safe_here text</comment>
        <translation type="unfinished">Ligtas po ba para sa inyo na mag-usap tayo rito?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card safe_here answers yes label</comment>
        <translation type="unfinished">Opo</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card safe_here answers no label</comment>
        <translation type="unfinished">Hindi po</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <comment>card interpreter title</comment>
        <translation type="unfinished">Ang interpreter</translation>
    </message>
    <message>
        <source>Is the interpreter all right for you?</source>
        <comment>card interpreter text</comment>
        <translation type="unfinished">Ayos lang po ba sa inyo ang interpreter?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card interpreter answers fine label</comment>
        <translation type="unfinished">Opo</translation>
    </message>
    <message>
        <source>Another one, please</source>
        <comment>card interpreter answers change label</comment>
        <translation type="unfinished">Iba po sana</translation>
    </message>
    <message>
        <source>Who they talk with</source>
        <comment>card officer title</comment>
        <translation type="unfinished">Gustong makausap</translation>
    </message>
    <message>
        <source>Who would you rather talk with?</source>
        <comment>card officer text</comment>
        <translation type="unfinished">Sino po ang mas gusto ninyong makausap?</translation>
    </message>
    <message>
        <source>A woman</source>
        <comment>card officer answers woman label</comment>
        <translation type="unfinished">Babae</translation>
    </message>
    <message>
        <source>A man</source>
        <comment>card officer answers man label</comment>
        <translation type="unfinished">Lalaki</translation>
    </message>
    <message>
        <source>What happens here</source>
        <comment>card clear title</comment>
        <translation type="unfinished">Ano ang mangyayari rito</translation>
    </message>
    <message>
        <source>Is it clear what happens here today?</source>
        <comment>card clear text</comment>
        <translation type="unfinished">Malinaw po ba kung ano ang mangyayari rito ngayong araw?</translation>
    </message>
    <message>
        <source>It is clear</source>
        <comment>card clear answers clear label</comment>
        <translation type="unfinished">Malinaw po</translation>
    </message>
    <message>
        <source>Explain again, please</source>
        <comment>card clear answers again label</comment>
        <translation type="unfinished">Pakipaliwanag po ulit</translation>
    </message>
    <message>
        <source>To go on</source>
        <comment>card go_on title</comment>
        <translation type="unfinished">Pagpapatuloy</translation>
    </message>
    <message>
        <source>Would you like to go on now?</source>
        <comment>card go_on text</comment>
        <translation type="unfinished">Gusto po ba ninyong magpatuloy ngayon?</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>card go_on answers go_on label</comment>
        <translation type="unfinished">Magpatuloy</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <comment>card go_on answers stop label</comment>
        <translation type="unfinished">Tama na po muna ngayong araw</translation>
    </message>
    <message>
        <source>Free to pause</source>
        <comment>card any_time title</comment>
        <translation type="unfinished">Malayang magpahinga</translation>
    </message>
    <message>
        <source>You can ask for a break at any time. You can leave out any question.</source>
        <comment>card any_time text</comment>
        <translation type="unfinished">Puwede po kayong humiling ng pahinga anumang oras. Puwede po ninyong laktawan ang alinmang tanong.</translation>
    </message>
</context>
</TS>
