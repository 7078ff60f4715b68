<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>cards</name>
    <message>
        <source>Cards to turn towards the person</source>
        <comment>title</comment>
        <translation type="unfinished">Kartu untuk diperlihatkan kepada orang ini</translation>
    </message>
    <message>
        <source>I don&apos;t want to answer</source>
        <comment>decline</comment>
        <translation type="unfinished">Saya tidak ingin menjawab</translation>
    </message>
    <message>
        <source>Break, please</source>
        <comment>rest</comment>
        <translation type="unfinished">Minta istirahat dulu</translation>
    </message>
    <message>
        <source>Thank you. Please give the tablet back.</source>
        <comment>give_back</comment>
        <translation type="unfinished">Terima kasih. Tolong kembalikan tabletnya.</translation>
    </message>
    <message>
        <source>To try it</source>
        <comment>card practice title</comment>
        <translation type="unfinished">Untuk mencoba</translation>
    </message>
    <message>
        <source>Press the picture of water.</source>
        <comment>card practice text</comment>
        <translation type="unfinished">Tekan gambar air.</translation>
    </message>
    <message>
        <source>Water</source>
        <comment>card practice answers water label</comment>
        <translation type="unfinished">Air</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>card practice answers letter label</comment>
        <translation type="unfinished">Surat</translation>
    </message>
    <message>
        <source>Water</source>
        <comment>card thirst title</comment>
        <translation type="unfinished">Air</translation>
    </message>
    <message>
        <source>Would you like some water?</source>
        <comment>card thirst text</comment>
        <translation type="unfinished">Apakah Anda mau minum air?</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <comment>card thirst answers yes label</comment>
        <translation type="unfinished">Ya, mau</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <comment>card thirst answers no label</comment>
        <translation type="unfinished">Tidak, terima kasih</translation>
    </message>
    <message>
        <source>Food</source>
        <comment>card food title</comment>
        <translation type="unfinished">Makanan</translation>
    </message>
    <message>
        <source>Would you like something to eat?</source>
        <comment>card food text</comment>
        <translation type="unfinished">Apakah Anda mau makan sesuatu?</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <comment>card food answers yes label</comment>
        <translation type="unfinished">Ya, mau</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <comment>card food answers no label</comment>
        <translation type="unfinished">Tidak, terima kasih</translation>
    </message>
    <message>
        <source>Toilet</source>
        <comment>card toilet title</comment>
        <translation type="unfinished">Toilet</translation>
    </message>
    <message>
        <source>Do you need the toilet?</source>
        <comment>card toilet text</comment>
        <translation type="unfinished">Apakah Anda perlu ke toilet?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card toilet answers yes label</comment>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card toilet answers no label</comment>
        <translation type="unfinished">Tidak</translation>
    </message>
    <message>
        <source>Pain</source>
        <comment>card pain title</comment>
        <translation type="unfinished">Rasa sakit</translation>
    </message>
    <message>
        <source>Does anything hurt now?</source>
        <comment>card pain text</comment>
        <translation type="unfinished">Apakah ada yang terasa sakit sekarang?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card pain answers yes label</comment>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card pain answers no label</comment>
        <translation type="unfinished">Tidak</translation>
    </message>
    <message>
        <source>Doctor or nurse</source>
        <comment>card doctor title</comment>
        <translation type="unfinished">Dokter atau perawat</translation>
    </message>
    <message>
        <source>Would you like to see a doctor or a nurse?</source>
        <comment>card doctor text</comment>
        <translation type="unfinished">Apakah Anda mau bertemu dokter atau perawat?</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <comment>card doctor answers yes label</comment>
        <translation type="unfinished">Ya, mau</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <comment>card doctor answers no label</comment>
        <translation type="unfinished">Tidak, terima kasih</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <comment>card room title</comment>
        <translation type="unfinished">Siapa yang ada di ruangan</translation>
    </message>
    <message>
        <source>Is everyone in this room all right for you?</source>
        <comment>card room text</comment>
        <translation type="unfinished">Apakah Anda nyaman dengan semua orang di ruangan ini?</translation>
    </message>
    <message>
        <source>Yes, everyone</source>
        <comment>card room answers yes label</comment>
        <translation type="unfinished">Ya, semuanya</translation>
    </message>
    <message>
        <source>No, not everyone</source>
        <comment>card room answers no label</comment>
        <translation type="unfinished">Tidak semuanya</translation>
    </message>
    <message>
        <source>Fear of someone here</source>
        <comment>card frightens title</comment>
        <translation type="unfinished">Takut pada seseorang di sini</translation>
    </message>
    <message>
        <source>Does someone here frighten you?</source>
        <comment>card frightens text</comment>
        <translation type="unfinished">Apakah ada orang di sini yang membuat Anda takut?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card frightens answers yes label</comment>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card frightens answers no label</comment>
        <translation type="unfinished">Tidak</translation>
    </message>
    <message>
        <source>Safe to talk here</source>
        <comment>card safe_here title</comment>
        <translation type="unfinished">Aman bicara di sini</translation>
    </message>
    <message>
        <source>Is it safe for you to talk here?</source>
        <comment>card safe_here text</comment>
        <translation type="unfinished">Apakah aman bagi Anda untuk bicara di sini?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card safe_here answers yes label</comment>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>No</source>
        <comment>card safe_here answers no label</comment>
        <translation type="unfinished">Tidak</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <comment>card interpreter title</comment>
        <translation type="unfinished">Penerjemah</translation>
    </message>
    <message>
        <source>Is the interpreter all right for you?</source>
        <comment>card interpreter text</comment>
        <translation type="unfinished">Apakah Anda nyaman dengan penerjemah ini?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>card interpreter answers fine label</comment>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>Another one, please</source>
        <comment>card interpreter answers change label</comment>
        <translation type="unfinished">Minta yang lain</translation>
    </message>
    <message>
        <source>Who they talk with</source>
        <comment>card officer title</comment>
        <translation type="unfinished">Bicara dengan siapa</translation>
    </message>
    <message>
        <source>Who would you rather talk with?</source>
        <comment>card officer text</comment>
        <translation type="unfinished">Anda lebih suka bicara dengan siapa?</translation>
    </message>
    <message>
        <source>A woman</source>
        <comment>card officer answers woman label</comment>
        <translation type="unfinished">Perempuan</translation>
    </message>
    <message>
        <source>A man</source>
        <comment>card officer answers man label</comment>
        <translation type="unfinished">Laki-laki</translation>
    </message>
    <message>
        <source>What happens here</source>
        <comment>card clear title</comment>
        <translation type="unfinished">Apa yang dilakukan di sini</translation>
    </message>
    <message>
        <source>Is it clear what happens here today?</source>
        <comment>card clear text</comment>
        <translation type="unfinished">Apakah jelas apa yang dilakukan di sini hari ini?</translation>
    </message>
    <message>
        <source>It is clear</source>
        <comment>card clear answers clear label</comment>
        <translation type="unfinished">Sudah jelas</translation>
    </message>
    <message>
        <source>Explain again, please</source>
        <comment>card clear answers again label</comment>
        <translation type="unfinished">Tolong jelaskan lagi</translation>
    </message>
    <message>
        <source>To go on</source>
        <comment>card go_on title</comment>
        <translation type="unfinished">Melanjutkan</translation>
    </message>
    <message>
        <source>Would you like to go on now?</source>
        <comment>card go_on text</comment>
        <translation type="unfinished">Apakah Anda mau lanjut sekarang?</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>card go_on answers go_on label</comment>
        <translation type="unfinished">Lanjut</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <comment>card go_on answers stop label</comment>
        <translation type="unfinished">Cukup untuk hari ini</translation>
    </message>
    <message>
        <source>Free to pause</source>
        <comment>card any_time title</comment>
        <translation type="unfinished">Boleh berhenti sebentar</translation>
    </message>
    <message>
        <source>You can ask for a break at any time. You can leave out any question.</source>
        <comment>card any_time text</comment>
        <translation type="unfinished">Anda boleh minta istirahat kapan saja. Anda boleh melewati pertanyaan mana pun.</translation>
    </message>
</context>
</TS>
