<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AfterTalk</name>
    <message>
        <source>What the next officer should know</source>
        <translation type="unfinished">Yang perlu diketahui petugas berikutnya</translation>
    </message>
    <message>
        <source>What was told, what was left, and who may know. Nobody should have to ask it again.</source>
        <translation type="unfinished">Apa yang disampaikan, apa yang ditunda, dan siapa yang boleh tahu. Jangan sampai ada yang harus menanyakannya lagi.</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation type="unfinished">Catatan lengkap</translation>
    </message>
    <message>
        <source>Something is half written there.</source>
        <translation type="unfinished">Di sana ada yang baru setengah ditulis.</translation>
    </message>
    <message>
        <source>Complete the notes, and tie each indicator to what it stands on.</source>
        <translation type="unfinished">Lengkapi catatan, dan kaitkan setiap indikator dengan dasarnya.</translation>
    </message>
    <message>
        <source>To read with the supervisor</source>
        <translation type="unfinished">Untuk dibaca bersama atasan</translation>
    </message>
    <message>
        <source>What was recorded, the words behind it, how it was held. For the two of you alone.</source>
        <translation type="unfinished">Apa yang dicatat, kata-kata di baliknya, cara percakapan dijalankan. Hanya untuk Anda berdua.</translation>
    </message>
</context>
<context>
    <name>AgencyChanges</name>
    <message>
        <source>What your agency has changed</source>
        <translation type="unfinished">Yang diubah oleh instansi Anda</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Nanti</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished">Sudah saya baca</translation>
    </message>
    <message>
        <source>As a whole</source>
        <translation type="unfinished">Secara keseluruhan</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished">Sebelumnya: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished">Sekarang: %1</translation>
    </message>
    <message>
        <source>The same words, offered at another time or in another order.</source>
        <translation type="unfinished">Kata-katanya sama, ditawarkan pada waktu lain atau dalam urutan lain.</translation>
    </message>
</context>
<context>
    <name>AgencyFile</name>
    <message>
        <source>is signed by someone whom this tablet was not told to trust</source>
        <translation type="unfinished">ditandatangani oleh pihak yang tidak terdaftar sebagai tepercaya di tablet ini</translation>
    </message>
    <message>
        <source>was damaged, or changed after it was signed</source>
        <translation type="unfinished">rusak, atau diubah setelah ditandatangani</translation>
    </message>
    <message>
        <source>was made for a newer version of this app</source>
        <translation type="unfinished">dibuat untuk versi aplikasi yang lebih baru</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished">tidak dapat dibaca</translation>
    </message>
    <message>
        <source>is not a protocol, an indicator set, a coach or a set of cards of that name</source>
        <translation type="unfinished">bukan protokol, kumpulan indikator, pemandu pertanyaan, atau kumpulan kartu dengan nama itu</translation>
    </message>
    <message>
        <source>is not a signed file that this app can use</source>
        <translation type="unfinished">bukan berkas bertanda tangan yang dapat dipakai aplikasi ini</translation>
    </message>
    <message>
        <source>The directory “%1” of your agency %2. Its numbers are missing. Show this to your technician.</source>
        <translation type="unfinished">Daftar layanan “%1” dari instansi Anda %2. Nomor-nomornya tidak tersedia. Perlihatkan ini kepada teknisi Anda.</translation>
    </message>
    <message>
        <source>The built-in ones are used. Show this to your technician.</source>
        <translation type="unfinished">Yang dipakai adalah bawaan aplikasi. Perlihatkan ini kepada teknisi Anda.</translation>
    </message>
    <message>
        <source>The folder with your agency&apos;s settings cannot be opened.</source>
        <translation type="unfinished">Folder pengaturan instansi Anda tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>Your agency&apos;s settings cannot be checked: the key beside them is missing or cannot be used.</source>
        <translation type="unfinished">Pengaturan instansi Anda tidak dapat diperiksa: kunci di sampingnya tidak ada atau tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>The file with your agency&apos;s settings %1.</source>
        <translation type="unfinished">Berkas pengaturan instansi Anda %1.</translation>
    </message>
    <message>
        <source>The content “%1” of your agency %2. What comes with the app is used instead. Show this to your technician.</source>
        <translation type="unfinished">Isi “%1” dari instansi Anda %2. Sebagai gantinya dipakai bawaan aplikasi. Perlihatkan ini kepada teknisi Anda.</translation>
    </message>
    <message>
        <source>The content of your agency does not fit together (%1) and none of it is used. What comes with the app is used instead. Show this to your technician.</source>
        <translation type="unfinished">Isi dari instansi Anda tidak saling cocok (%1) dan tidak ada yang dipakai. Sebagai gantinya dipakai bawaan aplikasi. Perlihatkan ini kepada teknisi Anda.</translation>
    </message>
</context>
<context>
    <name>AgencyNews</name>
    <message>
        <source>Your agency has changed what you work with</source>
        <translation type="unfinished">Instansi Anda mengubah hal yang Anda pakai untuk bekerja</translation>
    </message>
    <message>
        <source>Conversations that have begun go on as they were.</source>
        <translation type="unfinished">Percakapan yang sudah dimulai berjalan seperti semula.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished">Baca</translation>
    </message>
</context>
<context>
    <name>AgencyProblems</name>
    <message>
        <source>Not all of what your agency sent is in use</source>
        <translation type="unfinished">Tidak semua kiriman instansi Anda dipakai</translation>
    </message>
</context>
<context>
    <name>AskedToStop</name>
    <message>
        <source>They asked to stop</source>
        <translation type="unfinished">Ia minta berhenti</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
</context>
<context>
    <name>BreakPane</name>
    <message>
        <source>We can rest here.</source>
        <translation type="unfinished">Kita bisa istirahat di sini.</translation>
    </message>
    <message>
        <source>Water, air, quiet. As long as it takes. We can also stop.</source>
        <translation type="unfinished">Air, udara, ketenangan. Selama apa pun yang diperlukan. Kita juga bisa berhenti.</translation>
    </message>
    <message>
        <source>Go on when ready</source>
        <translation type="unfinished">Lanjut kalau sudah siap</translation>
    </message>
    <message>
        <source>After a break, begin again with an open question. It is easy to slip into narrow ones.</source>
        <translation type="unfinished">Setelah istirahat, mulai lagi dengan pertanyaan terbuka. Mudah sekali terbawa ke pertanyaan sempit.</translation>
    </message>
</context>
<context>
    <name>CalmKeys</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">Spasi</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Hapus</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished">Tutup keyboard</translation>
    </message>
    <message>
        <source>Language of the keys</source>
        <translation type="unfinished">Bahasa keyboard</translation>
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
        <translation type="unfinished">Kartu yang mana?</translation>
    </message>
    <message>
        <source>The person will see this. To come back, hold both corners with a ring, or press a number key. Then give your PIN.</source>
        <translation type="unfinished">Orang ini akan melihatnya. Untuk kembali, tahan kedua sudut yang bercincin, atau tekan tombol angka. Lalu masukkan PIN Anda.</translation>
    </message>
    <message>
        <source>A card asks one thing. The person reads it and answers by touch.</source>
        <translation type="unfinished">Satu kartu menanyakan satu hal. Orang ini membacanya dan menjawab dengan sentuhan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Tutup</translation>
    </message>
    <message>
        <source>Turn the tablet</source>
        <translation type="unfinished">Putar tablet</translation>
    </message>
    <message>
        <source>%1 First comes a card to try it.</source>
        <translation type="unfinished">%1 Sebelumnya ada kartu untuk mencoba.</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation type="unfinished">Kartu lain</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Begun on %1</source>
        <translation type="unfinished">Dimulai pada %1</translation>
    </message>
    <message>
        <source>Begun on %1, in %2</source>
        <translation type="unfinished">Dimulai pada %1, bahasa: %2</translation>
    </message>
    <message>
        <source>Go on with the conversation</source>
        <translation type="unfinished">Lanjutkan percakapan</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation type="unfinished">Buka percakapan</translation>
    </message>
    <message>
        <source>This case could not be read just now. Nothing is lost. Try again, or ask your technician.</source>
        <translation type="unfinished">Kasus ini tidak dapat dibaca sekarang. Tidak ada yang hilang. Coba lagi, atau tanyakan kepada teknisi Anda.</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <translation type="unfinished">Siapa yang melihatnya</translation>
    </message>
    <message>
        <source>Remove this case</source>
        <translation type="unfinished">Hapus kasus ini</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Kasus</translation>
    </message>
    <message>
        <source>The case was removed.</source>
        <translation type="unfinished">Kasus sudah dihapus.</translation>
    </message>
    <message>
        <source>A legal hold is on this case. It stays until the hold ends.</source>
        <translation type="unfinished">Kasus ini wajib disimpan menurut hukum. Kasus tetap ada sampai kewajiban itu berakhir.</translation>
    </message>
    <message>
        <source>The case could not be removed just now. It is still whole. Try again, or ask your technician.</source>
        <translation type="unfinished">Kasus tidak dapat dihapus sekarang. Isinya masih utuh. Coba lagi, atau tanyakan kepada teknisi Anda.</translation>
    </message>
    <message>
        <source>The cases could not be read just now. Nothing is lost. Try again, or ask your technician.</source>
        <translation type="unfinished">Daftar kasus tidak dapat dibaca sekarang. Tidak ada yang hilang. Coba lagi, atau tanyakan kepada teknisi Anda.</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation type="unfinished">Cari di catatan</translation>
    </message>
    <message>
        <source>More cases may fit. One word more finds fewer.</source>
        <translation type="unfinished">Mungkin ada kasus lain yang cocok. Tambah satu kata agar hasilnya lebih sedikit.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Tidak ada yang ditemukan</translation>
    </message>
    <message>
        <source>Try fewer or other words, or all cases.</source>
        <translation type="unfinished">Coba kata yang lebih sedikit atau kata lain, atau semua kasus.</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Urgent protection now</source>
        <translation type="unfinished">Perlu perlindungan segera</translation>
    </message>
    <message>
        <source>Refer to protection</source>
        <translation type="unfinished">Rujuk ke perlindungan</translation>
    </message>
    <message>
        <source>Refer to a specialist</source>
        <translation type="unfinished">Rujuk ke ahli</translation>
    </message>
    <message>
        <source>No indication recorded so far</source>
        <translation type="unfinished">Belum ada indikasi yang dicatat</translation>
    </message>
    <message>
        <source>with a reason of the officer&apos;s</source>
        <translation type="unfinished">dengan alasan dari petugas</translation>
    </message>
    <message>
        <source>state %1 of the case</source>
        <translation type="unfinished">keadaan %1 dari kasus</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished">%1, bahasa: %2</translation>
    </message>
    <message>
        <source>The conversation began</source>
        <translation type="unfinished">Percakapan dimulai</translation>
    </message>
    <message>
        <source>It went on another way</source>
        <translation type="unfinished">Dilanjutkan dengan cara lain</translation>
    </message>
    <message>
        <source>A contact was tried</source>
        <translation type="unfinished">Satu kontak dicoba dihubungi</translation>
    </message>
    <message>
        <source>A decision was recorded</source>
        <translation type="unfinished">Satu keputusan dicatat</translation>
    </message>
    <message>
        <source>Notes were written</source>
        <translation type="unfinished">Catatan ditulis</translation>
    </message>
    <message>
        <source>Notes were corrected; the first words stay</source>
        <translation type="unfinished">Catatan dibetulkan; kata-kata pertama tetap ada</translation>
    </message>
    <message>
        <source>Indicators were marked</source>
        <translation type="unfinished">Indikator ditandai</translation>
    </message>
    <message>
        <source>The person chose what may be shared</source>
        <translation type="unfinished">Orang ini memilih apa yang boleh dibagikan</translation>
    </message>
    <message>
        <source>Rights and choices were explained</source>
        <translation type="unfinished">Hak dan pilihan dijelaskan</translation>
    </message>
    <message>
        <source>Answers were noted</source>
        <translation type="unfinished">Jawaban dicatat</translation>
    </message>
    <message>
        <source>A break</source>
        <translation type="unfinished">Istirahat</translation>
    </message>
    <message>
        <source>It stopped for the day</source>
        <translation type="unfinished">Berhenti untuk hari itu</translation>
    </message>
    <message>
        <source>It was taken up again</source>
        <translation type="unfinished">Dilanjutkan lagi</translation>
    </message>
    <message>
        <source>Something was taken back</source>
        <translation type="unfinished">Sesuatu ditarik kembali</translation>
    </message>
    <message>
        <source>Words were erased for good</source>
        <translation type="unfinished">Kata-kata dihapus selamanya</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation type="unfinished">Keputusan dicatat</translation>
    </message>
    <message>
        <source>Stopped for now</source>
        <translation type="unfinished">Berhenti untuk sementara</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation type="unfinished">Belum ditutup</translation>
    </message>
    <message>
        <source>Seen by a supervisor</source>
        <translation type="unfinished">Sudah dilihat atasan</translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor</source>
        <translation type="unfinished">Belum dilihat atasan</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation type="unfinished">Wajib simpan</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Kasus</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation type="unfinished">Siapa yang melihat</translation>
    </message>
    <message>
        <source>%1 has to stay</source>
        <translation type="unfinished">%1 harus tetap ada</translation>
    </message>
    <message>
        <source>A legal hold is on this case: all of it stays until the hold ends. Your supervisor knows who can end it.</source>
        <translation type="unfinished">Kasus ini wajib disimpan menurut hukum: semuanya tetap ada sampai kewajiban itu berakhir. Atasan Anda tahu siapa yang dapat mengakhirinya.</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation type="unfinished">Pilih satu kasus</translation>
    </message>
    <message>
        <source>What happened in it is shown here. Its words stay closed until you open it.</source>
        <translation type="unfinished">Yang terjadi di dalamnya terlihat di sini. Kata-katanya tetap tertutup sampai Anda membukanya.</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation type="unfinished">Belum ada kasus</translation>
    </message>
    <message>
        <source>A case begins with a conversation.</source>
        <translation type="unfinished">Kasus dimulai dengan percakapan.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished">Percakapan baru</translation>
    </message>
</context>
<context>
    <name>ChoosePinPage</name>
    <message>
        <source>A PIN for the cover</source>
        <translation type="unfinished">PIN untuk penutup layar</translation>
    </message>
    <message>
        <source>The same six digits again.</source>
        <translation type="unfinished">Enam angka yang sama sekali lagi.</translation>
    </message>
    <message>
        <source>Choose six digits. They lift the cover after you hide the screen.</source>
        <translation type="unfinished">Pilih enam angka. Angka ini membuka penutup setelah Anda menyembunyikan layar.</translation>
    </message>
    <message>
        <source>The PIN is forgotten when the vault is locked. It never opens the vault by itself.</source>
        <translation type="unfinished">PIN dilupakan saat brankas dikunci. PIN saja tidak pernah membuka brankas.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN</translation>
    </message>
</context>
<context>
    <name>ChosenSheet</name>
    <message>
        <source>The person has chosen</source>
        <translation type="unfinished">Orang ini sudah memilih</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Biarkan</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation type="unfinished">Tuliskan ini</translation>
    </message>
    <message>
        <source>Written down, it stands among what you saw. Left, nothing of it is kept.</source>
        <translation type="unfinished">Kalau ditulis, ini masuk ke hal yang Anda lihat. Kalau dibiarkan, tidak ada yang disimpan.</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">Kontak bantuan</translation>
    </message>
    <message>
        <source>If someone is in danger now, call the emergency number of this place first.</source>
        <translation type="unfinished">Kalau ada yang dalam bahaya sekarang, hubungi dulu nomor darurat di tempat ini.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Cari</translation>
    </message>
    <message>
        <source>A name, a language, a number</source>
        <translation type="unfinished">Nama, bahasa, nomor</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation type="unfinished">Semua negara</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation type="unfinished">Negara lain</translation>
    </message>
    <message>
        <source>Nothing listed here</source>
        <translation type="unfinished">Tidak ada yang terdaftar di sini</translation>
    </message>
    <message>
        <source>Try fewer or other words, or all countries.</source>
        <translation type="unfinished">Coba kata yang lebih sedikit atau kata lain, atau semua negara.</translation>
    </message>
    <message>
        <source>No contact with a known source fits. Your agency can add its own directory.</source>
        <translation type="unfinished">Tidak ada kontak bersumber jelas yang cocok. Instansi Anda dapat menambahkan daftar layanannya sendiri.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Text message</source>
        <translation type="unfinished">SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">Email</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation type="unfinished">Radio</translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished">Telepon</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation type="unfinished">siang dan malam</translation>
    </message>
    <message>
        <source>in office hours</source>
        <translation type="unfinished">pada jam kerja</translation>
    </message>
    <message>
        <source>outside office hours</source>
        <translation type="unfinished">di luar jam kerja</translation>
    </message>
    <message>
        <source>for referrals</source>
        <translation type="unfinished">untuk rujukan</translation>
    </message>
    <message>
        <source>for people who were harmed</source>
        <translation type="unfinished">untuk orang yang disakiti atau dirugikan</translation>
    </message>
    <message>
        <source>for tips only, not for help</source>
        <translation type="unfinished">hanya untuk memberi informasi, bukan untuk bantuan</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation type="unfinished">Buka siang dan malam</translation>
    </message>
    <message>
        <source>Open now, until %1</source>
        <translation type="unfinished">Buka sekarang, sampai %1</translation>
    </message>
    <message>
        <source>Closed now, opens at %1</source>
        <translation type="unfinished">Tutup sekarang, buka lagi %1</translation>
    </message>
    <message>
        <source>%1, extension %2</source>
        <translation type="unfinished">%1, ekstensi %2</translation>
    </message>
    <message>
        <source>front desk of the organization</source>
        <translation type="unfinished">meja depan lembaga</translation>
    </message>
    <message>
        <source>does not work from here</source>
        <translation type="unfinished">tidak bisa dihubungi dari sini</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Alamat</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation type="unfinished">Cara menghubungi</translation>
    </message>
    <message>
        <source>Not given out. Ask your supervisor.</source>
        <translation type="unfinished">Tidak dibagikan. Tanyakan kepada atasan Anda.</translation>
    </message>
    <message>
        <source>From %1 to %2 years</source>
        <translation type="unfinished">Dari %1 sampai %2 tahun</translation>
    </message>
    <message>
        <source>From %1 years</source>
        <translation type="unfinished">Dari %1 tahun</translation>
    </message>
    <message>
        <source>Up to %1 years</source>
        <translation type="unfinished">Sampai %1 tahun</translation>
    </message>
    <message>
        <source>Not known: ask before you share</source>
        <translation type="unfinished">Belum diketahui: tanyakan dulu sebelum berbagi</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Lembaga</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Bahasa</translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <translation type="unfinished">Lewat penerjemah</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished">Usia</translation>
    </message>
    <message>
        <source>Who it takes</source>
        <translation type="unfinished">Siapa yang diterima</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation type="unfinished">Cara meminta</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">Biaya</translation>
    </message>
    <message>
        <source>Papers it asks for</source>
        <translation type="unfinished">Dokumen yang diminta</translation>
    </message>
    <message>
        <source>A safe way to call</source>
        <translation type="unfinished">Cara aman menelepon</translation>
    </message>
    <message>
        <source>Does it tell the police?</source>
        <translation type="unfinished">Apakah memberi tahu polisi?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Tidak</translation>
    </message>
    <message>
        <source>Does it ask for a police report?</source>
        <translation type="unfinished">Apakah meminta laporan polisi?</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished">Sumbernya</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished">Belum diperiksa</translation>
    </message>
    <message>
        <source>Checked too long ago</source>
        <translation type="unfinished">Terlalu lama tidak diperiksa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of service, country</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Wilayah</translation>
    </message>
    <message>
        <source>Invented country</source>
        <translation type="unfinished">Negara rekaan</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">Kontak bantuan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <translation type="unfinished">Pilih satu kontak</translation>
    </message>
    <message>
        <source>Its numbers, hours and languages are shown here, and when somebody last checked them.</source>
        <translation type="unfinished">Nomor, jam, dan bahasanya terlihat di sini, juga kapan terakhir diperiksa.</translation>
    </message>
</context>
<context>
    <name>ContentNews</name>
    <message>
        <source>New: %1, version %2.</source>
        <translation type="unfinished">Baru: %1, versi %2.</translation>
    </message>
    <message>
        <source>%1: version %2 as before, with other content.</source>
        <translation type="unfinished">%1: versi %2 seperti sebelumnya, dengan isi lain.</translation>
    </message>
    <message>
        <source>%1: version %2, before %3.</source>
        <translation type="unfinished">%1: versi %2, sebelumnya %3.</translation>
    </message>
    <message>
        <source>%1: version %2 of your agency is not used any more.</source>
        <translation type="unfinished">%1: versi %2 dari instansi Anda tidak dipakai lagi.</translation>
    </message>
</context>
<context>
    <name>CorrectionBox</name>
    <message>
        <source>Correction, as the person says it</source>
        <translation type="unfinished">Pembetulan, seperti dikatakan orang ini</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation type="unfinished">Alasannya, kalau Anda mau</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation type="unfinished">Simpan pembetulan</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">Betulkan</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation type="unfinished">Betulkan: %1</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished">Biarkan seperti semula</translation>
    </message>
</context>
<context>
    <name>CounterCard</name>
    <message>
        <source>Go on with the talk in quiet</source>
        <translation type="unfinished">Lanjutkan bicara di tempat tenang</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Which country?</source>
        <translation type="unfinished">Negara mana?</translation>
    </message>
    <message>
        <source>Numbers are shown as they are dialled from there.</source>
        <translation type="unfinished">Nomor ditampilkan sesuai cara menelepon dari sana.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered. Press to enter the PIN.</source>
        <translation type="unfinished">Layar tertutup. Tekan untuk memasukkan PIN.</translation>
    </message>
    <message>
        <source>Your PIN, to lock without what is not saved</source>
        <translation type="unfinished">PIN Anda, untuk mengunci tanpa yang belum tersimpan</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished">PIN Anda</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">Kontak bantuan</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <translation type="unfinished">Kunci saja</translation>
    </message>
    <message>
        <source>That is not the PIN. After three tries the vault is locked.</source>
        <translation type="unfinished">PIN tidak cocok. Setelah tiga kali mencoba, brankas dikunci.</translation>
    </message>
</context>
<context>
    <name>CustodianKey</name>
    <message>
        <source>%1: own passphrase</source>
        <translation type="unfinished">%1: frasa sandinya sendiri</translation>
    </message>
    <message>
        <source>Only the custodian types it. Look away, please.</source>
        <translation type="unfinished">Hanya penjaga brankas yang mengetiknya. Tolong jangan melihat.</translation>
    </message>
</context>
<context>
    <name>DangerSheet</name>
    <message>
        <source>Someone is in danger now</source>
        <translation type="unfinished">Ada yang dalam bahaya sekarang</translation>
    </message>
    <message>
        <source>Call for help first. What you mark here puts the right people on top.</source>
        <translation type="unfinished">Minta bantuan dulu. Yang Anda tandai di sini menempatkan pihak yang tepat di atas.</translation>
    </message>
    <message>
        <source>Show who to call</source>
        <translation type="unfinished">Lihat kontak bantuan</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>Record what you do</source>
        <translation type="unfinished">Catat yang Anda lakukan</translation>
    </message>
    <message>
        <source>The steps you chose are kept in your order, with the outcome. You decide neither guilt nor status.</source>
        <translation type="unfinished">Langkah yang Anda pilih disimpan menurut urutan Anda, bersama hasilnya. Anda tidak memutuskan soal kesalahan maupun status.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Catat</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation type="unfinished">Hasil: %1</translation>
    </message>
    <message>
        <source>Raise to: %1</source>
        <translation type="unfinished">Naikkan menjadi: %1</translation>
    </message>
    <message>
        <source>Your reason, if you wish</source>
        <translation type="unfinished">Alasan Anda, kalau mau</translation>
    </message>
    <message>
        <source>Your reason for raising it</source>
        <translation type="unfinished">Alasan Anda menaikkannya</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Selamat datang</translation>
    </message>
    <message>
        <source>This tablet helps you talk with a person who may need protection, and find who can help.</source>
        <translation type="unfinished">Tablet ini membantu Anda bicara dengan orang yang mungkin memerlukan perlindungan, dan menemukan siapa yang dapat membantu.</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation type="unfinished">Pekerjaan Anda</translation>
    </message>
    <message>
        <source>Border or immigration</source>
        <translation type="unfinished">Perbatasan atau imigrasi</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation type="unfinished">Kedutaan atau konsulat</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation type="unfinished">Tempat Anda bekerja</translation>
    </message>
    <message>
        <source>So that contacts for this country come first.</source>
        <translation type="unfinished">Supaya kontak untuk negara ini tampil lebih dulu.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation type="unfinished">Kantor Anda</translation>
    </message>
    <message>
        <source>For letters: who asks, and which number answers a call back. No names. You can leave it for later.</source>
        <translation type="unfinished">Untuk surat: siapa yang meminta, dan nomor mana yang menjawab telepon balik. Tanpa nama. Boleh diisi nanti.</translation>
    </message>
    <message>
        <source>Agency and post</source>
        <translation type="unfinished">Instansi dan pos</translation>
    </message>
    <message>
        <source>Work phone for call-backs</source>
        <translation type="unfinished">Telepon kerja untuk telepon balik</translation>
    </message>
    <message>
        <source>Practice, or set up</source>
        <translation type="unfinished">Latihan, atau menyiapkan</translation>
    </message>
    <message>
        <source>Choose your work and your country first.</source>
        <translation type="unfinished">Pilih dulu pekerjaan dan negara Anda.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Latihan</translation>
    </message>
    <message>
        <source>Invented people in an invented country. Nothing you do here can reach anyone.</source>
        <translation type="unfinished">Orang-orang rekaan di negara rekaan. Tidak ada yang Anda lakukan di sini sampai ke siapa pun.</translation>
    </message>
    <message>
        <source>Open my vault</source>
        <translation type="unfinished">Buka brankas saya</translation>
    </message>
    <message>
        <source>Set up my vault</source>
        <translation type="unfinished">Siapkan brankas saya</translation>
    </message>
    <message>
        <source>An encrypted place on this tablet for your own cases, closed with a passphrase.</source>
        <translation type="unfinished">Tempat terenkripsi di tablet ini untuk kasus Anda sendiri, ditutup dengan frasa sandi.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A conversation begins here</source>
        <translation type="unfinished">Percakapan dimulai di sini</translation>
    </message>
    <message>
        <source>What the person needs comes first, then a quiet place, then their own words.</source>
        <translation type="unfinished">Kebutuhan orang ini dulu, lalu tempat yang tenang, lalu kata-katanya sendiri.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Sembunyikan</translation>
    </message>
    <message>
        <source>One touch covers the screen at once, from every page. Your PIN brings back the same place.</source>
        <translation type="unfinished">Satu sentuhan langsung menutup layar, dari setiap halaman. PIN Anda membawa kembali ke tempat yang sama.</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">Kontak bantuan</translation>
    </message>
    <message>
        <source>Open at any time, also before the tablet is unlocked, and without a network.</source>
        <translation type="unfinished">Dapat dibuka kapan saja, juga sebelum kunci tablet dibuka, dan tanpa jaringan.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Kasus</translation>
    </message>
    <message>
        <source>By reference, without names. Every look at one is written down, also your own.</source>
        <translation type="unfinished">Dengan referensi, tanpa nama. Setiap kali ada yang melihat, itu dicatat, juga kalau Anda sendiri.</translation>
    </message>
    <message>
        <source>Say it once</source>
        <translation type="unfinished">Ucapkan sekali</translation>
    </message>
    <message>
        <source>In your own voice, then stay quiet. Silence is fine. A few key words are enough for now.</source>
        <translation type="unfinished">Dengan suara Anda sendiri, lalu diamlah. Hening itu tidak apa-apa. Beberapa kata kunci sudah cukup untuk saat ini.</translation>
    </message>
    <message>
        <source>A break</source>
        <translation type="unfinished">Istirahat</translation>
    </message>
    <message>
        <source>Offer it early and often. Nothing on this screen counts the minutes.</source>
        <translation type="unfinished">Tawarkan sejak awal dan sering. Tidak ada yang menghitung menit di layar ini.</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation type="unfinished">Cukup untuk hari ini</translation>
    </message>
    <message>
        <source>Stopping is always all right. What was said is saved, and nobody has to tell it twice.</source>
        <translation type="unfinished">Berhenti selalu boleh. Yang dikatakan sudah tersimpan, dan tidak ada yang perlu menyampaikannya dua kali.</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Selesai</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Lanjut</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Sebelumnya</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation type="unfinished">Keluar dari tur</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>agreed</source>
        <translation type="unfinished">setuju</translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished">menjawab tidak</translation>
    </message>
    <message>
        <source>not now, so nothing is shared</source>
        <translation type="unfinished">tidak sekarang, jadi tidak ada yang dibagikan</translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished">tidak sekarang</translation>
    </message>
    <message>
        <source>taken back, so nothing is shared</source>
        <translation type="unfinished">ditarik kembali, jadi tidak ada yang dibagikan</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">ditarik kembali</translation>
    </message>
    <message>
        <source>not asked, so nothing is shared</source>
        <translation type="unfinished">tidak ditanyakan, jadi tidak ada yang dibagikan</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">tidak ditanyakan</translation>
    </message>
    <message>
        <source>Explained to the person</source>
        <translation type="unfinished">Sudah dijelaskan kepada orang ini</translation>
    </message>
    <message>
        <source>Nothing is marked as explained yet.</source>
        <translation type="unfinished">Belum ada yang ditandai sudah dijelaskan.</translation>
    </message>
    <message>
        <source>Still to explain</source>
        <translation type="unfinished">Masih perlu dijelaskan</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation type="unfinished">Dengan kata-kata orang ini sendiri</translation>
    </message>
    <message>
        <source>Said in between</source>
        <translation type="unfinished">Dikatakan di sela-sela</translation>
    </message>
    <message>
        <source>No words are kept yet.</source>
        <translation type="unfinished">Belum ada kata-kata yang disimpan.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">Belum ditanyakan</translation>
    </message>
    <message>
        <source>Nothing that was offered is left.</source>
        <translation type="unfinished">Tidak ada yang tersisa dari yang ditawarkan.</translation>
    </message>
    <message>
        <source>Left for another day, or not spoken about</source>
        <translation type="unfinished">Ditunda ke hari lain, atau tidak dibicarakan</translation>
    </message>
    <message>
        <source>Another day: %1</source>
        <translation type="unfinished">Hari lain: %1</translation>
    </message>
    <message>
        <source>Would rather not say: %1</source>
        <translation type="unfinished">Lebih suka tidak mengatakan: %1</translation>
    </message>
    <message>
        <source>Nothing was left for another day.</source>
        <translation type="unfinished">Tidak ada yang ditunda ke hari lain.</translation>
    </message>
    <message>
        <source>Please do not ask again</source>
        <translation type="unfinished">Tolong jangan tanyakan lagi</translation>
    </message>
    <message>
        <source>%1: only when they bring it up</source>
        <translation type="unfinished">%1: hanya kalau ia sendiri yang memulainya</translation>
    </message>
    <message>
        <source>%1: told, read it above</source>
        <translation type="unfinished">%1: sudah disampaikan, baca di atas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Nothing was answered or left out yet.</source>
        <translation type="unfinished">Belum ada yang dijawab atau dilewati.</translation>
    </message>
    <message>
        <source>Who may know, and who must not</source>
        <translation type="unfinished">Siapa yang boleh tahu, dan siapa yang tidak boleh</translation>
    </message>
    <message>
        <source>Must not know: %1</source>
        <translation type="unfinished">Tidak boleh tahu: %1</translation>
    </message>
    <message>
        <source>Nobody was asked about yet, so nothing is shared.</source>
        <translation type="unfinished">Belum ditanyakan tentang siapa pun, jadi tidak ada yang dibagikan.</translation>
    </message>
    <message>
        <source>How the person is</source>
        <translation type="unfinished">Keadaan orang ini</translation>
    </message>
    <message>
        <source>In danger: %1</source>
        <translation type="unfinished">Dalam bahaya: %1</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation type="unfinished">Kebutuhan: %1</translation>
    </message>
    <message>
        <source>Wishes for: %1</source>
        <translation type="unfinished">Keinginan: %1</translation>
    </message>
    <message>
        <source>They asked to stop.</source>
        <translation type="unfinished">Ia minta berhenti.</translation>
    </message>
    <message>
        <source>The conversation was stopped for that day.</source>
        <translation type="unfinished">Percakapan dihentikan untuk hari itu.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished">Bahasa: %1</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation type="unfinished">Belum ada yang dicatat.</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>What the next officer should know</source>
        <translation type="unfinished">Yang perlu diketahui petugas berikutnya</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished">Ref %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>Read this before you ask anything. What was told need not be told again.</source>
        <translation type="unfinished">Baca ini sebelum Anda bertanya apa pun. Yang sudah disampaikan tidak perlu disampaikan lagi.</translation>
    </message>
</context>
<context>
    <name>HappenedLine</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished">%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation type="unfinished">%1, %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>HeldLock</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Catatan</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">Kontak bantuan</translation>
    </message>
    <message>
        <source>The vault is not locked yet</source>
        <translation type="unfinished">Brankas belum terkunci</translation>
    </message>
    <message>
        <source>One entry is not saved</source>
        <translation type="unfinished">Satu isian belum tersimpan</translation>
    </message>
    <message>
        <source>%1 entries are not saved</source>
        <translation type="unfinished">%1 isian belum tersimpan</translation>
    </message>
    <message>
        <source>The storage refuses what was written last. It is tried every second. After half an hour the vault locks without it.</source>
        <translation type="unfinished">Penyimpanan menolak yang terakhir ditulis. Ini dicoba lagi setiap detik. Setelah setengah jam brankas terkunci tanpa isian itu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Coba lagi</translation>
    </message>
    <message>
        <source>Go back with the PIN</source>
        <translation type="unfinished">Kembali dengan PIN</translation>
    </message>
    <message>
        <source>The words are still on the page. You can copy them onto paper.</source>
        <translation type="unfinished">Kata-katanya masih ada di halaman. Anda dapat menyalinnya ke kertas.</translation>
    </message>
    <message>
        <source>Lock anyway</source>
        <translation type="unfinished">Tetap kunci</translation>
    </message>
    <message>
        <source>What is not saved will be lost. Your PIN is asked first.</source>
        <translation type="unfinished">Yang belum tersimpan akan hilang. PIN Anda diminta dulu.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Latihan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Catatan</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">Kontak bantuan</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation type="unfinished">Keluar dari latihan</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Kunci</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Pengaturan</translation>
    </message>
    <message>
        <source>These people are invented. The PIN of the cover is %1.</source>
        <translation type="unfinished">Orang-orang ini rekaan. PIN penutup layar adalah %1.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished">Lihat-lihat</translation>
    </message>
    <message>
        <source>Seven short steps through this app, with nobody waiting. You can leave at any of them.</source>
        <translation type="unfinished">Tujuh langkah singkat mengenal aplikasi ini, tanpa ada yang menunggu. Anda boleh keluar di langkah mana pun.</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation type="unfinished">Lanjutkan %1</translation>
    </message>
    <message>
        <source>This conversation was not closed. It opens at the same place.</source>
        <translation type="unfinished">Percakapan ini belum ditutup. Ini terbuka di tempat yang sama.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished">Percakapan baru</translation>
    </message>
    <message>
        <source>Needs first, then a quiet place, then the person&apos;s own words.</source>
        <translation type="unfinished">Kebutuhan dulu, lalu tempat yang tenang, lalu kata-kata orang ini sendiri.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Kasus</translation>
    </message>
    <message>
        <source>What was said, what was decided, and what a supervisor has not seen yet.</source>
        <translation type="unfinished">Apa yang dikatakan, apa yang diputuskan, dan apa yang belum dilihat atasan.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation type="unfinished">Ganti frasa sandi</translation>
    </message>
</context>
<context>
    <name>InterpreterCard</name>
    <message>
        <source>For the interpreter</source>
        <translation type="unfinished">Untuk penerjemah</translation>
    </message>
    <message>
        <source>Back to the officer</source>
        <translation type="unfinished">Kembali ke petugas</translation>
    </message>
</context>
<context>
    <name>InterpreterSheet</name>
    <message>
        <source>The interpreter</source>
        <translation type="unfinished">Penerjemah</translation>
    </message>
    <message>
        <source>For you alone. Press here where the interpreter does not see the screen.</source>
        <translation type="unfinished">Hanya untuk Anda. Tekan ini di tempat penerjemah tidak melihat layar.</translation>
    </message>
    <message>
        <source>The interpreter needs a break</source>
        <translation type="unfinished">Penerjemah perlu istirahat</translation>
    </message>
    <message>
        <source>Card for the interpreter</source>
        <translation type="unfinished">Kartu untuk penerjemah</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished">Ref %1</translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <translation type="unfinished">Ada yang dalam bahaya sekarang</translation>
    </message>
    <message>
        <source>Offer a break</source>
        <translation type="unfinished">Tawarkan istirahat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Urungkan</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Penerjemah</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation type="unfinished">Cukup untuk hari ini</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">Tidak hari ini</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation type="unfinished">Selesai dulu</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished">Semua topik</translation>
    </message>
    <message>
        <source>When ready</source>
        <translation type="unfinished">Kalau sudah siap</translation>
    </message>
    <message>
        <source>This conversation was begun earlier</source>
        <translation type="unfinished">Percakapan ini sudah dimulai sebelumnya</translation>
    </message>
    <message>
        <source>Read what was told, so that nobody has to tell it again.</source>
        <translation type="unfinished">Baca apa yang sudah disampaikan, supaya tidak perlu disampaikan lagi.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished">Baca</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Told already: %1</source>
        <translation type="unfinished">Sudah disampaikan: %1</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation type="unfinished">Atau: %1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation type="unfinished">Disimpan: %1</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation type="unfinished">Sudah dijelaskan</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation type="unfinished">Sudah dijelaskan: %1</translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished">Karena</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation type="unfinished">Untuk Anda sendiri</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">Dengan kata-katanya sendiri</translation>
    </message>
</context>
<context>
    <name>ItemsPane</name>
    <message>
        <source>Under 18, or age not sure</source>
        <translation type="unfinished">Di bawah 18 tahun, atau usia belum pasti</translation>
    </message>
    <message>
        <source>Child protection comes first. Keep it short. No adult consent is needed to call them.</source>
        <translation type="unfinished">Perlindungan anak didahulukan. Buatlah singkat. Untuk menghubungi mereka tidak perlu persetujuan orang dewasa.</translation>
    </message>
    <message>
        <source>Talk for a child</source>
        <translation type="unfinished">Percakapan untuk anak</translation>
    </message>
    <message>
        <source>Go on with another kind of talk</source>
        <translation type="unfinished">Lanjut dengan jenis percakapan lain</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of the screens</source>
        <translation type="unfinished">Bahasa layar</translation>
    </message>
    <message>
        <source>The language of the person is chosen for each conversation.</source>
        <translation type="unfinished">Bahasa orang ini dipilih untuk setiap percakapan.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>said by the person</source>
        <translation type="unfinished">dikatakan orang ini</translation>
    </message>
    <message>
        <source>seen by the officer</source>
        <translation type="unfinished">dilihat petugas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation type="unfinished">Terlihat: %1</translation>
    </message>
    <message>
        <source>Draft until a supervisor has seen it</source>
        <translation type="unfinished">Draf sampai dilihat atasan</translation>
    </message>
    <message>
        <source>What the person told, and the control behind it</source>
        <translation type="unfinished">Yang disampaikan orang ini, dan kendali di baliknya</translation>
    </message>
    <message>
        <source>For %1 alone. Do not copy it, do not pass it on, do not put it with the letter.</source>
        <translation type="unfinished">Hanya untuk %1. Jangan disalin, jangan diteruskan, jangan disatukan dengan suratnya.</translation>
    </message>
    <message>
        <source>This is no confession and no statement to an investigation. It was told in a conversation about protection.</source>
        <translation type="unfinished">Ini bukan pengakuan dan bukan keterangan untuk penyidikan. Ini disampaikan dalam percakapan tentang perlindungan.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Referensi</translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished">Ditulis</translation>
    </message>
    <message>
        <source>The person agreed</source>
        <translation type="unfinished">Orang ini setuju</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Dari</translation>
    </message>
    <message>
        <source>Call us</source>
        <translation type="unfinished">Hubungi kami</translation>
    </message>
    <message>
        <source>What the person was told or made to do</source>
        <translation type="unfinished">Yang disuruhkan atau dipaksakan kepada orang ini</translation>
    </message>
    <message>
        <source>Control, threats and deception around it</source>
        <translation type="unfinished">Kendali, ancaman, dan tipu daya di sekitarnya</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation type="unfinished">Cara membaca ini</translation>
    </message>
    <message>
        <source>The words are the person&apos;s, as they were noted, and only those the person agreed to share. What is not here was not asked, not told or not shared: it means nothing.</source>
        <translation type="unfinished">Kata-kata ini adalah kata-kata orang ini, seperti yang dicatat, dan hanya yang ia setujui untuk dibagikan. Yang tidak ada di sini tidak ditanyakan, tidak disampaikan, atau tidak dibagikan: itu tidak berarti apa-apa.</translation>
    </message>
    <message>
        <source>Memory of frightening events is often incomplete and changes in detail. That is no sign of a lie.</source>
        <translation type="unfinished">Ingatan tentang peristiwa yang menakutkan sering tidak lengkap dan berubah dalam rinciannya. Itu bukan tanda bahwa orang ini tidak jujur.</translation>
    </message>
    <message>
        <source>We ask that detention, charges, removal and fines be suspended until the bodies in charge have looked at the person&apos;s situation (ASEAN Convention Against Trafficking in Persons, Art. 14(7)).</source>
        <translation type="unfinished">Kami meminta agar penahanan, tuntutan, pemulangan paksa, dan denda ditangguhkan sampai pihak yang berwenang melihat keadaan orang ini (Konvensi ASEAN Menentang Perdagangan Orang, Pasal 14 ayat (7)).</translation>
    </message>
    <message>
        <source>Whoever wrote this decides neither what the person did nor what they are in law.</source>
        <translation type="unfinished">Penulis surat ini tidak memutuskan apa yang dilakukan orang ini, maupun kedudukannya menurut hukum.</translation>
    </message>
    <message>
        <source>For the journey</source>
        <translation type="unfinished">Untuk perjalanan</translation>
    </message>
    <message>
        <source>For the one who travels with the person and the one who meets them. Nobody else reads it. Destroy it after the arrival.</source>
        <translation type="unfinished">Untuk orang yang menemani perjalanannya dan orang yang menjemputnya. Orang lain tidak membacanya. Musnahkan setelah tiba.</translation>
    </message>
    <message>
        <source>Please ask nothing about what happened, the family or other countries.</source>
        <translation type="unfinished">Tolong jangan bertanya apa pun tentang yang terjadi, keluarga, atau negara lain.</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished">Di perjalanan</translation>
    </message>
    <message>
        <source>On arrival</source>
        <translation type="unfinished">Saat tiba</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Bahasa</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">Perlu penerjemah</translation>
    </message>
    <message>
        <source>You call us</source>
        <translation type="unfinished">Anda menghubungi kami</translation>
    </message>
    <message>
        <source>If nobody answers</source>
        <translation type="unfinished">Kalau tidak ada yang menjawab</translation>
    </message>
    <message>
        <source>not on this sheet</source>
        <translation type="unfinished">tidak ada di lembar ini</translation>
    </message>
    <message>
        <source>Please</source>
        <translation type="unfinished">Tolong</translation>
    </message>
    <message>
        <source>When the person wants to stop, stop first. Then call us. The person decides.</source>
        <translation type="unfinished">Kalau orang ini mau berhenti, berhentilah dulu. Lalu hubungi kami. Orang ini yang memutuskan.</translation>
    </message>
    <message>
        <source>Tell nobody the day, the hour or the place of arrival. Let nobody near who is not named above, whoever they say they are.</source>
        <translation type="unfinished">Jangan beri tahu siapa pun hari, jam, atau tempat tiba. Jangan biarkan mendekat siapa pun yang tidak disebut di atas, apa pun yang ia katakan tentang dirinya.</translation>
    </message>
    <message>
        <source>No picture, no reporter, no name called out.</source>
        <translation type="unfinished">Tanpa foto, tanpa wartawan, tanpa memanggil nama.</translation>
    </message>
    <message>
        <source>Papers, phone, bags and medicine stay in the person&apos;s own hands. Do not touch the person unless they ask you to.</source>
        <translation type="unfinished">Dokumen, telepon, tas, dan obat tetap di tangan orang ini sendiri. Jangan menyentuh orang ini kecuali ia memintanya.</translation>
    </message>
    <message>
        <source>No office and no questions on the day of arrival. Rest comes first.</source>
        <translation type="unfinished">Tanpa urusan kantor dan tanpa pertanyaan pada hari tiba. Istirahat dulu.</translation>
    </message>
    <message>
        <source>Asked already, or not yours to ask</source>
        <translation type="unfinished">Sudah ditanyakan, atau bukan bagian Anda untuk bertanya</translation>
    </message>
    <message>
        <source>What is not here</source>
        <translation type="unfinished">Yang tidak ada di sini</translation>
    </message>
    <message>
        <source>Every sheet leaves out who the person is, what they told, any reason, and anything about papers, offices or other countries. A line that says “not on this sheet” was not asked, not answered or kept back: it means nothing.</source>
        <translation type="unfinished">Setiap lembar tidak memuat siapa orang ini, apa yang disampaikannya, alasan apa pun, dan apa pun tentang dokumen, kantor, atau negara lain. Baris yang berbunyi “tidak ada di lembar ini” tidak ditanyakan, tidak dijawab, atau tidak dibagikan: itu tidak berarti apa-apa.</translation>
    </message>
    <message>
        <source>The person has heard this sheet and can take it back at any time. Then destroy it.</source>
        <translation type="unfinished">Orang ini sudah mendengar isi lembar ini dan dapat menariknya kembali kapan saja. Kalau begitu, musnahkan.</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation type="unfinished">Referensi %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Dokumen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Latihan</translation>
    </message>
    <message>
        <source>Practice: an invented person. Do not act on this paper.</source>
        <translation type="unfinished">Latihan: orang rekaan. Jangan bertindak atas dasar kertas ini.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">belum diketahui</translation>
    </message>
    <message>
        <source>a doctor or nurse</source>
        <translation type="unfinished">dokter atau perawat</translation>
    </message>
    <message>
        <source>someone trained in psychological support</source>
        <translation type="unfinished">orang yang terlatih dalam dukungan psikologis</translation>
    </message>
    <message>
        <source>a safe place to sleep</source>
        <translation type="unfinished">tempat tidur yang aman</translation>
    </message>
    <message>
        <source>food, water or clothes</source>
        <translation type="unfinished">makanan, air, atau pakaian</translation>
    </message>
    <message>
        <source>an interpreter</source>
        <translation type="unfinished">penerjemah</translation>
    </message>
    <message>
        <source>a lawyer or legal aid</source>
        <translation type="unfinished">pengacara atau bantuan hukum</translation>
    </message>
    <message>
        <source>to speak with a consular officer</source>
        <translation type="unfinished">bicara dengan petugas konsuler</translation>
    </message>
    <message>
        <source>contact with family</source>
        <translation type="unfinished">kontak dengan keluarga</translation>
    </message>
    <message>
        <source>help to find family</source>
        <translation type="unfinished">bantuan mencari keluarga</translation>
    </message>
    <message>
        <source>help to travel home</source>
        <translation type="unfinished">bantuan perjalanan pulang</translation>
    </message>
    <message>
        <source>access to international protection</source>
        <translation type="unfinished">akses ke perlindungan internasional</translation>
    </message>
    <message>
        <source>identity or travel papers</source>
        <translation type="unfinished">dokumen identitas atau perjalanan</translation>
    </message>
    <message>
        <source>help to find a missing person</source>
        <translation type="unfinished">bantuan mencari orang hilang</translation>
    </message>
    <message>
        <source>an injury</source>
        <translation type="unfinished">cedera</translation>
    </message>
    <message>
        <source>sudden or severe illness</source>
        <translation type="unfinished">sakit mendadak atau berat</translation>
    </message>
    <message>
        <source>pregnancy with pain or bleeding</source>
        <translation type="unfinished">kehamilan dengan nyeri atau perdarahan</translation>
    </message>
    <message>
        <source>recent sexual violence: some care works only in the first 72 hours</source>
        <translation type="unfinished">kekerasan seksual yang baru terjadi: sebagian perawatan hanya berguna dalam 72 jam pertama</translation>
    </message>
    <message>
        <source>risk of self-harm: do not leave alone</source>
        <translation type="unfinished">risiko menyakiti diri sendiri: jangan ditinggal sendirian</translation>
    </message>
    <message>
        <source>overdose or withdrawal</source>
        <translation type="unfinished">overdosis atau gejala putus zat</translation>
    </message>
    <message>
        <source>unconscious or hard to wake</source>
        <translation type="unfinished">tidak sadar atau sulit dibangunkan</translation>
    </message>
    <message>
        <source>a threat in or near the building</source>
        <translation type="unfinished">ancaman di dalam atau di dekat gedung</translation>
    </message>
    <message>
        <source>someone the person fears is near</source>
        <translation type="unfinished">orang yang ia takuti ada di dekatnya</translation>
    </message>
    <message>
        <source>a child without a responsible adult</source>
        <translation type="unfinished">anak tanpa orang dewasa yang bertanggung jawab</translation>
    </message>
    <message>
        <source>another danger: ask us</source>
        <translation type="unfinished">bahaya lain: tanyakan kepada kami</translation>
    </message>
    <message>
        <source>18 or older</source>
        <translation type="unfinished">18 tahun atau lebih</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation type="unfinished">di bawah 18 tahun</translation>
    </message>
    <message>
        <source>not sure: treat as under 18 until it is known</source>
        <translation type="unfinished">belum pasti: anggap di bawah 18 tahun sampai diketahui</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">perempuan</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">laki-laki</translation>
    </message>
    <message>
        <source>other: ask the person, in private</source>
        <translation type="unfinished">lain: tanyakan kepada orang ini, tanpa didengar orang lain</translation>
    </message>
    <message>
        <source>with us, at an airport</source>
        <translation type="unfinished">bersama kami, di bandara</translation>
    </message>
    <message>
        <source>with us, at a land border</source>
        <translation type="unfinished">bersama kami, di perbatasan darat</translation>
    </message>
    <message>
        <source>with us, at a seaport</source>
        <translation type="unfinished">bersama kami, di pelabuhan laut</translation>
    </message>
    <message>
        <source>at a consulate</source>
        <translation type="unfinished">di konsulat</translation>
    </message>
    <message>
        <source>in detention</source>
        <translation type="unfinished">dalam penahanan</translation>
    </message>
    <message>
        <source>in a reception centre</source>
        <translation type="unfinished">di tempat penampungan</translation>
    </message>
    <message>
        <source>in the community</source>
        <translation type="unfinished">di tengah masyarakat</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Kesehatan</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished">Obat</translation>
    </message>
    <message>
        <source>Better avoided</source>
        <translation type="unfinished">Sebaiknya dihindari</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished">Yang membantu</translation>
    </message>
    <message>
        <source>Papers and bags</source>
        <translation type="unfinished">Dokumen dan tas</translation>
    </message>
    <message>
        <source>Wants to stop</source>
        <translation type="unfinished">Mau berhenti</translation>
    </message>
    <message>
        <source>May meet them</source>
        <translation type="unfinished">Boleh menjemputnya</translation>
    </message>
    <message>
        <source>Not to be told</source>
        <translation type="unfinished">Tidak boleh diberi tahu</translation>
    </message>
    <message>
        <source>First night</source>
        <translation type="unfinished">Malam pertama</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Usia</translation>
    </message>
    <message>
        <source>Contact with family</source>
        <translation type="unfinished">Kontak dengan keluarga</translation>
    </message>
    <message>
        <source>Anything that happened before</source>
        <translation type="unfinished">Apa pun yang terjadi sebelumnya</translation>
    </message>
    <message>
        <source>Home and safe places</source>
        <translation type="unfinished">Rumah dan tempat aman</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished">Keinginan</translation>
    </message>
    <message>
        <source>urgent: within 24 hours</source>
        <translation type="unfinished">mendesak: dalam 24 jam</translation>
    </message>
    <message>
        <source>soon: within 72 hours</source>
        <translation type="unfinished">segera: dalam 72 jam</translation>
    </message>
    <message>
        <source>within two weeks</source>
        <translation type="unfinished">dalam dua minggu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">tidak</translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished">telepon</translation>
    </message>
    <message>
        <source>text message</source>
        <translation type="unfinished">SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished">WhatsApp</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished">email</translation>
    </message>
    <message>
        <source>radio</source>
        <translation type="unfinished">radio</translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished">bertemu langsung</translation>
    </message>
    <message>
        <source>%1, ask for %2</source>
        <translation type="unfinished">%1, minta disambungkan ke %2</translation>
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished">pertanyaan</translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished">daftar</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished">kontak</translation>
    </message>
    <message>
        <source>Content: %1</source>
        <translation type="unfinished">Isi: %1</translation>
    </message>
    <message>
        <source>Request for help</source>
        <translation type="unfinished">Permintaan bantuan</translation>
    </message>
    <message>
        <source>Needed now: %1</source>
        <translation type="unfinished">Diperlukan sekarang: %1</translation>
    </message>
    <message>
        <source>not known yet, please call us</source>
        <translation type="unfinished">belum diketahui, tolong hubungi kami</translation>
    </message>
    <message>
        <source>Danger now: %1</source>
        <translation type="unfinished">Bahaya sekarang: %1</translation>
    </message>
    <message>
        <source>Which danger: %1</source>
        <translation type="unfinished">Bahaya apa: %1</translation>
    </message>
    <message>
        <source>Answer us: %1</source>
        <translation type="unfinished">Jawab kami: %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Kepada</translation>
    </message>
    <message>
        <source>%1; country: %2</source>
        <translation type="unfinished">%1; negara: %2</translation>
    </message>
    <message>
        <source>Help needed</source>
        <translation type="unfinished">Bantuan diperlukan</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">Belum ditanyakan</translation>
    </message>
    <message>
        <source>as soon as you have read this, also if the answer is no</source>
        <translation type="unfinished">segera setelah Anda membaca ini, juga kalau jawabannya tidak</translation>
    </message>
    <message>
        <source>by %1, also if the answer is no</source>
        <translation type="unfinished">paling lambat %1, juga kalau jawabannya tidak</translation>
    </message>
    <message>
        <source>Who calls whom</source>
        <translation type="unfinished">Siapa menghubungi siapa</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation type="unfinished">Siapa kami</translation>
    </message>
    <message>
        <source>Give the reference. Do not give or ask for a name on the phone.</source>
        <translation type="unfinished">Sebutkan referensinya. Jangan menyebut atau menanyakan nama lewat telepon.</translation>
    </message>
    <message>
        <source>Answer with one of: we can; we can, if …; we have no room; this is not for us; call … instead.</source>
        <translation type="unfinished">Jawablah dengan salah satu: kami bisa; kami bisa, kalau …; tempat kami penuh; ini bukan untuk kami; hubungi … saja.</translation>
    </message>
    <message>
        <source>If we do not hear from you in time, we call you once more and then ask another service.</source>
        <translation type="unfinished">Kalau kami tidak mendengar dari Anda pada waktunya, kami menghubungi Anda sekali lagi, lalu meminta bantuan layanan lain.</translation>
    </message>
    <message>
        <source>If we do not hear from you in time, we call you again: we know of no other service.</source>
        <translation type="unfinished">Kalau kami tidak mendengar dari Anda pada waktunya, kami menghubungi Anda lagi: kami tidak tahu layanan lain.</translation>
    </message>
    <message>
        <source>Before we say anything about the person, we ask you who you are; please ask us too.</source>
        <translation type="unfinished">Sebelum kami mengatakan apa pun tentang orang ini, kami bertanya siapa Anda; tolong tanyakan juga siapa kami.</translation>
    </message>
    <message>
        <source>How sure we are of your contact: nobody in our agency has checked it.</source>
        <translation type="unfinished">Seberapa yakin kami akan kontak Anda: di instansi kami belum ada yang memeriksanya.</translation>
    </message>
    <message numerus="yes">
        <source>last checked on %1, %n day(s) before this letter</source>
        <translation type="unfinished">
            <numerusform>terakhir diperiksa pada %1, %n hari sebelum surat ini</numerusform>
        </translation>
    </message>
    <message>
        <source>last checked on %1</source>
        <translation type="unfinished">terakhir diperiksa pada %1</translation>
    </message>
    <message>
        <source>How sure we are of your contact: %1.</source>
        <translation type="unfinished">Seberapa yakin kami akan kontak Anda: %1.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">Orang ini</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Jenis kelamin</translation>
    </message>
    <message>
        <source>Interpret only with someone the person accepts, never with a companion.</source>
        <translation type="unfinished">Penerjemahnya hanya boleh orang yang ia terima, jangan pernah orang yang menyertainya.</translation>
    </message>
    <message>
        <source>Reaching the person safely</source>
        <translation type="unfinished">Menghubungi orang ini dengan aman</translation>
    </message>
    <message>
        <source>Where now</source>
        <translation type="unfinished">Di mana sekarang</translation>
    </message>
    <message>
        <source>Safe way</source>
        <translation type="unfinished">Cara aman</translation>
    </message>
    <message>
        <source>not known: only through us</source>
        <translation type="unfinished">belum diketahui: hanya melalui kami</translation>
    </message>
    <message>
        <source>Use no other way. Do not say who you are or why you call until you are sure who listens.</source>
        <translation type="unfinished">Jangan pakai cara lain. Jangan katakan siapa Anda atau untuk apa Anda menghubungi sampai Anda yakin siapa yang mendengarkan.</translation>
    </message>
    <message>
        <source>There is someone who must not learn where the person is. Ask the person, alone, before you speak or write to anyone.</source>
        <translation type="unfinished">Ada orang yang tidak boleh tahu di mana orang ini berada. Tanyakan kepada orang ini, saat ia sendirian, sebelum Anda bicara atau menulis kepada siapa pun.</translation>
    </message>
    <message>
        <source>Please do not</source>
        <translation type="unfinished">Tolong jangan</translation>
    </message>
    <message>
        <source>Ask only what you must know to help today. Do not question the person about what happened; ask us first what was told.</source>
        <translation type="unfinished">Tanyakan hanya yang harus Anda ketahui untuk membantu hari ini. Jangan menanyai orang ini tentang apa yang terjadi; tanyakan dulu kepada kami apa yang sudah disampaikan.</translation>
    </message>
    <message>
        <source>no other police unit</source>
        <translation type="unfinished">tidak kepada unit polisi lain</translation>
    </message>
    <message>
        <source>no police</source>
        <translation type="unfinished">tidak kepada polisi</translation>
    </message>
    <message>
        <source>Do not tell anyone else about the person: no embassy, %1, no family member, no employer, no agent, no journalist, unless the person agrees, alone with you and in their language.</source>
        <translation type="unfinished">Jangan beri tahu siapa pun lagi tentang orang ini: tidak kepada kedutaan, %1, tidak kepada anggota keluarga, majikan, agen, atau wartawan, kecuali orang ini setuju, saat hanya berdua dengan Anda dan dalam bahasanya.</translation>
    </message>
    <message>
        <source>Do not leave the person alone with anyone who came with them or who comes to fetch them.</source>
        <translation type="unfinished">Jangan tinggalkan orang ini sendirian dengan siapa pun yang datang bersamanya atau datang menjemputnya.</translation>
    </message>
    <message>
        <source>Do not make help depend on working with the police or on telling more.</source>
        <translation type="unfinished">Jangan menjadikan kerja sama dengan polisi atau penyampaian lebih banyak hal sebagai syarat bantuan.</translation>
    </message>
    <message>
        <source>Do not promise anything about papers, charges or going home.</source>
        <translation type="unfinished">Jangan menjanjikan apa pun tentang dokumen, tuntutan, atau pulang.</translation>
    </message>
    <message>
        <source>Already talked about</source>
        <translation type="unfinished">Sudah dibicarakan</translation>
    </message>
    <message>
        <source>Told, do not ask again</source>
        <translation type="unfinished">Sudah disampaikan, jangan tanyakan lagi</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation type="unfinished">tidak ada yang dicatat</translation>
    </message>
    <message>
        <source>Not talked about</source>
        <translation type="unfinished">Tidak dibicarakan</translation>
    </message>
    <message>
        <source>What was not talked about says nothing: it was not asked, or it was not the moment. Harder subjects are not listed here, told or not.</source>
        <translation type="unfinished">Yang tidak dibicarakan tidak berarti apa-apa: tidak ditanyakan, atau belum waktunya. Topik yang lebih berat tidak ditulis di sini, disampaikan atau tidak.</translation>
    </message>
    <message>
        <source>Protection from punishment</source>
        <translation type="unfinished">Perlindungan dari hukuman</translation>
    </message>
    <message>
        <source>Compelled acts reported</source>
        <translation type="unfinished">Ada tindakan karena dipaksa yang disampaikan</translation>
    </message>
    <message>
        <source>We ask that detention, charges, removal and fines be suspended until the bodies in charge have looked at the person&apos;s situation.</source>
        <translation type="unfinished">Kami meminta agar penahanan, tuntutan, pemulangan paksa, dan denda ditangguhkan sampai pihak yang berwenang melihat keadaan orang ini.</translation>
    </message>
    <message>
        <source>Why you have this letter</source>
        <translation type="unfinished">Alasan Anda menerima surat ini</translation>
    </message>
    <message>
        <source>A life is at risk: here is only what you need to help.</source>
        <translation type="unfinished">Ada nyawa dalam bahaya: di sini hanya yang Anda perlukan untuk membantu.</translation>
    </message>
    <message>
        <source>The person is, or may be, under 18: it is sent in their best interests.</source>
        <translation type="unfinished">Orang ini berusia, atau mungkin berusia, di bawah 18 tahun: surat ini dikirim demi kepentingan terbaiknya.</translation>
    </message>
    <message>
        <source>The person agreed that you are told this and no more (%1).</source>
        <translation type="unfinished">Orang ini setuju bahwa Anda diberi tahu hal ini dan tidak lebih (%1).</translation>
    </message>
    <message>
        <source>Only those who help may read it. If the person changes their mind we tell you: then destroy it. Write no name on it.</source>
        <translation type="unfinished">Hanya yang membantu boleh membacanya. Kalau orang ini berubah pikiran, kami memberi tahu Anda: lalu musnahkan. Jangan menulis nama di atasnya.</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>LostWords</name>
    <message>
        <source>One entry was not saved before the lock</source>
        <translation type="unfinished">Satu isian tidak tersimpan sebelum dikunci</translation>
    </message>
    <message>
        <source>%1 entries were not saved before the lock</source>
        <translation type="unfinished">%1 isian tidak tersimpan sebelum dikunci</translation>
    </message>
    <message>
        <source>The storage of this tablet refused what was written last. What you still know of it, please write down now.</source>
        <translation type="unfinished">Penyimpanan tablet ini menolak yang terakhir ditulis. Yang masih Anda ingat, tolong tuliskan sekarang.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Catatan</translation>
    </message>
</context>
<context>
    <name>MarksRow</name>
    <message>
        <source>said</source>
        <translation type="unfinished">dikatakan</translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished">terlihat</translation>
    </message>
    <message>
        <source>not explored</source>
        <translation type="unfinished">belum dibahas</translation>
    </message>
    <message>
        <source>did not say</source>
        <translation type="unfinished">tidak menjawab</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished">tidak disampaikan</translation>
    </message>
    <message>
        <source>Mark while listening</source>
        <translation type="unfinished">Tandai sambil mendengarkan</translation>
    </message>
</context>
<context>
    <name>NewConversationPage</name>
    <message>
        <source>New conversation</source>
        <translation type="unfinished">Percakapan baru</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Mulai</translation>
    </message>
    <message>
        <source>Which kind of talk is it?</source>
        <translation type="unfinished">Percakapan jenis apa ini?</translation>
    </message>
    <message>
        <source>You can go on with another one later. Nothing is asked twice.</source>
        <translation type="unfinished">Nanti Anda dapat melanjutkan dengan jenis lain. Tidak ada yang ditanyakan dua kali.</translation>
    </message>
    <message>
        <source>Which language does the person feel at home in?</source>
        <translation type="unfinished">Bahasa apa yang paling nyaman bagi orang ini?</translation>
    </message>
    <message>
        <source>You can leave this open and ask later. Begin when you are both ready.</source>
        <translation type="unfinished">Ini boleh dikosongkan dan ditanyakan nanti. Mulailah saat Anda berdua siap.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Five words, drawn by chance. Write them on paper and keep it away from the tablet.</source>
        <translation type="unfinished">Lima kata, dipilih secara acak. Tuliskan di kertas dan simpan jauh dari tablet.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished">Kata lain</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">Frasa sandi Anda sendiri</translation>
    </message>
    <message>
        <source>At least 15 characters, in any script. Several words that do not belong together work well.</source>
        <translation type="unfinished">Minimal 15 karakter, dalam aksara apa pun. Beberapa kata yang tidak saling berhubungan cocok dipakai.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">Frasa sandi yang sama sekali lagi</translation>
    </message>
    <message>
        <source>The five words, as you wrote them down</source>
        <translation type="unfinished">Lima kata, seperti yang Anda tulis</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished">Sebentar</translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <translation type="unfinished">Tawarkan lima kata</translation>
    </message>
    <message>
        <source>Choose my own passphrase</source>
        <translation type="unfinished">Pilih frasa sandi sendiri</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Their words</source>
        <translation type="unfinished">Kata-katanya</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation type="unfinished">Yang saya lihat</translation>
    </message>
    <message>
        <source>My thought</source>
        <translation type="unfinished">Pikiran saya</translation>
    </message>
    <message>
        <source>%1, with a correction</source>
        <translation type="unfinished">%1, dengan pembetulan</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation type="unfinished">Ditandai: %1</translation>
    </message>
</context>
<context>
    <name>OnwardSheet</name>
    <message>
        <source>Go on with another kind of talk</source>
        <translation type="unfinished">Lanjut dengan jenis percakapan lain</translation>
    </message>
    <message>
        <source>What was said, ticked and chosen stays in this case. Nothing has to be asked again.</source>
        <translation type="unfinished">Yang dikatakan, dicentang, dan dipilih tetap ada di kasus ini. Tidak ada yang harus ditanyakan lagi.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Lanjut</translation>
    </message>
    <message>
        <source>Please choose one first.</source>
        <translation type="unfinished">Tolong pilih satu dulu.</translation>
    </message>
</context>
<context>
    <name>OpeningNotices</name>
    <message>
        <source>This vault was put back to an earlier state</source>
        <translation type="unfinished">Brankas ini dikembalikan ke keadaan sebelumnya</translation>
    </message>
    <message>
        <source>Later work may be missing. What you see can be read and gone on with. Tell your supervisor today.</source>
        <translation type="unfinished">Pekerjaan sesudahnya mungkin tidak ada. Yang terlihat dapat dibaca dan dilanjutkan. Beri tahu atasan Anda hari ini.</translation>
    </message>
    <message>
        <source>Another vault on this tablet was put back, or is gone</source>
        <translation type="unfinished">Brankas lain di tablet ini dikembalikan ke keadaan sebelumnya, atau hilang</translation>
    </message>
    <message>
        <source>Yours is not affected. Tell the colleague whose vault it is, and your supervisor.</source>
        <translation type="unfinished">Milik Anda tidak terpengaruh. Beri tahu rekan pemilik brankas itu, dan atasan Anda.</translation>
    </message>
    <message>
        <source>Two custodians opened this vault on %1</source>
        <translation type="unfinished">Dua penjaga brankas membuka brankas ini pada %1</translation>
    </message>
    <message>
        <source>If you did not ask for that, tell your supervisor and the integrity office. This stays here for 30 days.</source>
        <translation type="unfinished">Kalau Anda tidak memintanya, beri tahu atasan Anda dan unit pengawasan internal. Pesan ini tetap di sini selama 30 hari.</translation>
    </message>
    <message>
        <source>A file beside your vault is missing, or is not its own</source>
        <translation type="unfinished">Satu berkas di samping brankas Anda tidak ada, atau bukan miliknya</translation>
    </message>
    <message>
        <source>What you see can be gone on with. Tell your technician today: somebody may have worked on this tablet&apos;s files.</source>
        <translation type="unfinished">Yang terlihat dapat dilanjutkan. Beri tahu teknisi Anda hari ini: mungkin ada yang mengubah berkas di tablet ini.</translation>
    </message>
    <message>
        <source>The custodians of your vault were set anew</source>
        <translation type="unfinished">Penjaga brankas Anda diatur ulang</translation>
    </message>
    <message>
        <source>Two of them together can open it if you forget the passphrase. If nobody told you, ask your supervisor.</source>
        <translation type="unfinished">Dua dari mereka bersama-sama dapat membukanya kalau Anda lupa frasa sandi. Kalau Anda belum diberi tahu, tanyakan kepada atasan Anda.</translation>
    </message>
    <message>
        <source>A wrong passphrase was tried on %1</source>
        <translation type="unfinished">Frasa sandi yang salah dicoba pada %1</translation>
    </message>
    <message>
        <source>Wrong passphrases were tried, from %1 to %2</source>
        <translation type="unfinished">Frasa sandi yang salah dicoba, dari %1 sampai %2</translation>
    </message>
    <message>
        <source>If that was you, all is well. If not, tell your supervisor.</source>
        <translation type="unfinished">Kalau itu Anda, tidak apa-apa. Kalau bukan, beri tahu atasan Anda.</translation>
    </message>
    <message>
        <source>Show all %1 notices</source>
        <translation type="unfinished">Tampilkan semua %1 pemberitahuan</translation>
    </message>
</context>
<context>
    <name>OwnQuestionButton</name>
    <message>
        <source>My own question</source>
        <translation type="unfinished">Pertanyaan saya sendiri</translation>
    </message>
</context>
<context>
    <name>OwnQuestionSheet</name>
    <message>
        <source>My own question</source>
        <translation type="unfinished">Pertanyaan saya sendiri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Tutup</translation>
    </message>
    <message>
        <source>I asked this</source>
        <translation type="unfinished">Sudah saya tanyakan</translation>
    </message>
    <message>
        <source>Please write the question first.</source>
        <translation type="unfinished">Tolong tulis pertanyaannya dulu.</translation>
    </message>
    <message>
        <source>Write it as you mean to say it</source>
        <translation type="unfinished">Tulis seperti yang akan Anda ucapkan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Ask it openly instead:</source>
        <translation type="unfinished">Tanyakan secara terbuka saja:</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Periksa</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation type="unfinished">Pakai kata-kata ini</translation>
    </message>
    <message>
        <source>Take my own words back</source>
        <translation type="unfinished">Kembali ke kata-kata saya</translation>
    </message>
</context>
<context>
    <name>PaceLine</name>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished">%1
%2</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished">Buka</translation>
    </message>
</context>
<context>
    <name>PaceWords</name>
    <message>
        <source>They asked to stop. Rest now, or end for today. Either is fine.</source>
        <translation type="unfinished">Ia minta berhenti. Istirahat sekarang, atau selesai untuk hari ini. Dua-duanya boleh.</translation>
    </message>
    <message>
        <source>This may be enough for one day. Another time is fine.</source>
        <translation type="unfinished">Untuk satu hari ini mungkin sudah cukup. Lain waktu juga boleh.</translation>
    </message>
    <message>
        <source>This may be a good moment to offer a break.</source>
        <translation type="unfinished">Ini mungkin saat yang baik untuk menawarkan istirahat.</translation>
    </message>
    <message>
        <source>The interpreter may need a rest. Ask both of them.</source>
        <translation type="unfinished">Penerjemah mungkin perlu istirahat. Tanyakan kepada keduanya.</translation>
    </message>
    <message>
        <source>Begin again with an open question, then stay quiet.</source>
        <translation type="unfinished">Mulai lagi dengan pertanyaan terbuka, lalu diamlah.</translation>
    </message>
    <message>
        <source>Begin again openly, for example with: %1</source>
        <translation type="unfinished">Mulai lagi secara terbuka, misalnya dengan: %1</translation>
    </message>
    <message>
        <source>They have told you about this. Read it first, so that they need not tell it twice.</source>
        <translation type="unfinished">Ia sudah menyampaikan ini kepada Anda. Baca dulu, supaya ia tidak perlu menyampaikannya dua kali.</translation>
    </message>
    <message>
        <source>They have told you about this, under: %1. Read it there first.</source>
        <translation type="unfinished">Ia sudah menyampaikan ini kepada Anda, di bagian: %1. Baca di sana dulu.</translation>
    </message>
    <message>
        <source>The last questions were narrow. An open one may help: “Tell me more about that.”</source>
        <translation type="unfinished">Pertanyaan terakhir sempit. Pertanyaan terbuka mungkin membantu: “Tolong ceritakan lebih banyak tentang itu.”</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">Sembunyikan layar</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Latihan</translation>
    </message>
</context>
<context>
    <name>PairedQuestions</name>
    <message>
        <source>Put the narrow questions away</source>
        <translation type="unfinished">Tutup pertanyaan sempit</translation>
    </message>
    <message>
        <source>If you must ask narrowly</source>
        <translation type="unfinished">Kalau harus bertanya sempit</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation type="unfinished">Lalu: %1</translation>
    </message>
    <message>
        <source>I asked this</source>
        <translation type="unfinished">Sudah saya tanyakan</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>Write it there</source>
        <translation type="unfinished">Tulis ke sana</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished">Ditulis ke %1</translation>
    </message>
    <message>
        <source>The person agrees that this service, and no other, may have this</source>
        <translation type="unfinished">Orang ini setuju bahwa layanan ini, dan tidak ada yang lain, boleh menerima ini</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation type="unfinished">Tulis ke</translation>
    </message>
    <message>
        <source>As a PDF file. A stick is better than this tablet: a file outside the vault is not encrypted.</source>
        <translation type="unfinished">Sebagai berkas PDF. Flashdisk lebih baik daripada tablet ini: berkas di luar brankas tidak terenkripsi.</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Frasa sandi</translation>
    </message>
    <message>
        <source>The vault rests after wrong passphrases</source>
        <translation type="unfinished">Brankas dijeda karena frasa sandi yang salah</translation>
    </message>
    <message>
        <source>Please come back at %1. Who to call is there all the time.</source>
        <translation type="unfinished">Silakan kembali pada %1. Kontak bantuan selalu tersedia.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">Membuka</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Another passphrase</source>
        <translation type="unfinished">Ganti frasa sandi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>The passphrase as it is now</source>
        <translation type="unfinished">Frasa sandi yang sekarang</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation type="unfinished">Pakai mulai sekarang</translation>
    </message>
</context>
<context>
    <name>PathwayPage</name>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished">Ref %1</translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <translation type="unfinished">Ada yang dalam bahaya sekarang</translation>
    </message>
    <message>
        <source>Offer a break</source>
        <translation type="unfinished">Tawarkan istirahat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation type="unfinished">Cukup untuk hari ini</translation>
    </message>
    <message>
        <source>Change what you do</source>
        <translation type="unfinished">Ubah yang Anda lakukan</translation>
    </message>
    <message>
        <source>Record what you do</source>
        <translation type="unfinished">Catat yang Anda lakukan</translation>
    </message>
    <message>
        <source>When ready</source>
        <translation type="unfinished">Kalau sudah siap</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished">Tercatat</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">Langkah berikutnya</translation>
    </message>
    <message>
        <source>No step is listed for this place. Use Who to call.</source>
        <translation type="unfinished">Tidak ada langkah yang terdaftar untuk tempat ini. Gunakan Kontak bantuan.</translation>
    </message>
    <message>
        <source>Fewer services</source>
        <translation type="unfinished">Lebih sedikit layanan</translation>
    </message>
    <message>
        <source>Other services here: %1</source>
        <translation type="unfinished">Layanan lain di sini: %1</translation>
    </message>
    <message>
        <source>A card for the person</source>
        <translation type="unfinished">Kartu untuk orang ini</translation>
    </message>
    <message>
        <source>One number and a reference. No word about what this is.</source>
        <translation type="unfinished">Satu nomor dan satu referensi. Tanpa kata tentang apa ini.</translation>
    </message>
    <message>
        <source>Only when the person says that it is safe to carry. Ask under Wishes.</source>
        <translation type="unfinished">Hanya kalau orang ini mengatakan bahwa aman membawanya. Tanyakan di bagian Keinginan.</translation>
    </message>
    <message>
        <source>Sheet for the journey</source>
        <translation type="unfinished">Lembar perjalanan</translation>
    </message>
    <message>
        <source>For the one who travels along and the one who meets them. Needs only, no word about what happened.</source>
        <translation type="unfinished">Untuk orang yang menemani perjalanannya dan orang yang menjemputnya. Hanya kebutuhan, tanpa kata tentang apa yang terjadi.</translation>
    </message>
    <message>
        <source>What the next officer should know</source>
        <translation type="unfinished">Yang perlu diketahui petugas berikutnya</translation>
    </message>
    <message>
        <source>What was told, what was left, and who may know. Nobody should have to ask it again.</source>
        <translation type="unfinished">Apa yang disampaikan, apa yang ditunda, dan siapa yang boleh tahu. Jangan sampai ada yang harus menanyakannya lagi.</translation>
    </message>
    <message>
        <source>To read with the supervisor</source>
        <translation type="unfinished">Untuk dibaca bersama atasan</translation>
    </message>
    <message>
        <source>What was recorded, the words behind it, how it was held. For the two of you alone.</source>
        <translation type="unfinished">Apa yang dicatat, kata-kata di baliknya, cara percakapan dijalankan. Hanya untuk Anda berdua.</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation type="unfinished">Catatan lengkap</translation>
    </message>
    <message>
        <source>Complete the notes, and tie each indicator to what it stands on.</source>
        <translation type="unfinished">Lengkapi catatan, dan kaitkan setiap indikator dengan dasarnya.</translation>
    </message>
    <message>
        <source>Put the facts away</source>
        <translation type="unfinished">Tutup daftar fakta</translation>
    </message>
    <message>
        <source>Facts that find the right service</source>
        <translation type="unfinished">Fakta untuk menemukan layanan yang tepat</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation type="unfinished">Tidak dimasukkan, dan alasannya</translation>
    </message>
</context>
<context>
    <name>PhaseRail</name>
    <message>
        <source>Parts of the conversation</source>
        <extracomment>The list of phases at the side of the interview</extracomment>
        <translation type="unfinished">Bagian percakapan</translation>
    </message>
</context>
<context>
    <name>PhaseStep</name>
    <message>
        <source>not opened yet</source>
        <translation type="unfinished">belum dibuka</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished">Anda di sini</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">selesai</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Typing has begun</source>
        <translation type="unfinished">Sudah mulai diketik</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation type="unfinished">Belum ada yang diketik</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Hapus</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Your PIN, to take the tablet back</source>
        <translation type="unfinished">PIN Anda, untuk mengambil kembali tablet</translation>
    </message>
    <message>
        <source>Your PIN, before the case is removed for good</source>
        <translation type="unfinished">PIN Anda, sebelum kasus dihapus selamanya</translation>
    </message>
    <message>
        <source>Your PIN, before anything leaves this tablet</source>
        <translation type="unfinished">PIN Anda, sebelum apa pun keluar dari tablet ini</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>That is not the PIN. After three tries the vault is locked.</source>
        <translation type="unfinished">PIN tidak cocok. Setelah tiga kali mencoba, brankas dikunci.</translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message>
        <source>Call now</source>
        <translation type="unfinished">Hubungi sekarang</translation>
    </message>
    <message>
        <source>Ask for advice, without saying who</source>
        <translation type="unfinished">Minta saran, tanpa menyebut siapa</translation>
    </message>
    <message>
        <source>Tell the person about it; do not call</source>
        <translation type="unfinished">Beri tahu orang ini tentangnya; jangan menelepon</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished">Buka sekarang</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation type="unfinished">Tutup sekarang</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation type="unfinished">Jam buka belum diketahui</translation>
    </message>
    <message>
        <source>Not checked by your agency: call before you promise anything</source>
        <translation type="unfinished">Belum diperiksa instansi Anda: telepon dulu sebelum menjanjikan apa pun</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation type="unfinished">Diperiksa pada %1</translation>
    </message>
    <message>
        <source>Checked on %1: may have changed</source>
        <translation type="unfinished">Diperiksa pada %1: mungkin sudah berubah</translation>
    </message>
    <message>
        <source>Checked on %1, too long ago: call before you promise anything</source>
        <translation type="unfinished">Diperiksa pada %1, sudah terlalu lama: telepon dulu sebelum menjanjikan apa pun</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Sekarang</translation>
    </message>
    <message>
        <source>Within %1 minutes</source>
        <translation type="unfinished">Dalam %1 menit</translation>
    </message>
    <message>
        <source>Within %1 hours</source>
        <translation type="unfinished">Dalam %1 jam</translation>
    </message>
    <message>
        <source>Within %1 days</source>
        <translation type="unfinished">Dalam %1 hari</translation>
    </message>
    <message>
        <source>Share nothing that could identify the person.</source>
        <translation type="unfinished">Jangan membagikan apa pun yang dapat mengungkap siapa orang ini.</translation>
    </message>
    <message>
        <source>Share what is needed and the language. No name, no story.</source>
        <translation type="unfinished">Bagikan apa yang diperlukan dan bahasanya. Tanpa nama, tanpa menyebut apa yang terjadi.</translation>
    </message>
    <message>
        <source>Share what is needed, the language and a safe way to reach the person. No name, no story.</source>
        <translation type="unfinished">Bagikan apa yang diperlukan, bahasanya, dan cara aman menghubungi orang ini. Tanpa nama, tanpa menyebut apa yang terjadi.</translation>
    </message>
    <message>
        <source>“%1” is left off this sheet: its words tell what happened, or stand in the notes. Find other words with the person.</source>
        <translation type="unfinished">“%1” tidak dimasukkan ke lembar ini: kata-katanya menyebut apa yang terjadi, atau ada di catatan. Cari kata lain bersama orang ini.</translation>
    </message>
    <message>
        <source>Read this sheet to the person before it leaves. They say what comes off.</source>
        <translation type="unfinished">Bacakan lembar ini kepada orang ini sebelum dikeluarkan. Ia yang mengatakan apa yang dihapus.</translation>
    </message>
    <message>
        <source>The person asked that something be left out. Read this paper against that wish.</source>
        <translation type="unfinished">Orang ini meminta ada yang tidak disebut. Baca kertas ini dengan mengingat keinginan itu.</translation>
    </message>
    <message>
        <source>Some words here look like a name or the number of a paper. Read them again, and take them out of the note if they are the person&apos;s.</source>
        <translation type="unfinished">Beberapa kata di sini mirip nama atau nomor dokumen. Baca lagi, dan hapus dari catatan kalau itu milik orang ini.</translation>
    </message>
    <message>
        <source>Emergency services</source>
        <translation type="unfinished">Layanan darurat</translation>
    </message>
    <message>
        <source>Medical care</source>
        <translation type="unfinished">Perawatan medis</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation type="unfinished">Perlindungan anak</translation>
    </message>
    <message>
        <source>Asylum authority</source>
        <translation type="unfinished">Instansi suaka</translation>
    </message>
    <message>
        <source>Refugee agency</source>
        <translation type="unfinished">Badan pengungsi PBB</translation>
    </message>
    <message>
        <source>Protection authority</source>
        <translation type="unfinished">Instansi perlindungan</translation>
    </message>
    <message>
        <source>Support organisation</source>
        <translation type="unfinished">Lembaga pendamping</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation type="unfinished">Saluran bantuan</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation type="unfinished">Rumah aman</translation>
    </message>
    <message>
        <source>Police unit</source>
        <translation type="unfinished">Unit polisi</translation>
    </message>
    <message>
        <source>Counselling and support</source>
        <translation type="unfinished">Konseling dan dukungan</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation type="unfinished">Bantuan hukum</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Penerjemah</translation>
    </message>
    <message>
        <source>Family tracing</source>
        <translation type="unfinished">Pencarian keluarga</translation>
    </message>
    <message>
        <source>Return and reintegration</source>
        <translation type="unfinished">Kepulangan dan reintegrasi</translation>
    </message>
    <message>
        <source>Missing persons focal point</source>
        <translation type="unfinished">Narahubung orang hilang</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation type="unfinished">Kedutaan atau konsulat</translation>
    </message>
    <message>
        <source>Labour authority</source>
        <translation type="unfinished">Instansi ketenagakerjaan</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">Narahubung</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation type="unfinished">Bantuan lain</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation type="unfinished">Teman bicara</translation>
    </message>
    <message>
        <source>A safe place to stay</source>
        <translation type="unfinished">Tempat tinggal yang aman</translation>
    </message>
    <message>
        <source>Food and water</source>
        <translation type="unfinished">Makanan dan air</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished">Penerjemah</translation>
    </message>
    <message>
        <source>Contact with family</source>
        <translation type="unfinished">Kontak dengan keluarga</translation>
    </message>
    <message>
        <source>Finding family</source>
        <translation type="unfinished">Mencari keluarga</translation>
    </message>
    <message>
        <source>Going home</source>
        <translation type="unfinished">Pulang</translation>
    </message>
    <message>
        <source>International protection</source>
        <translation type="unfinished">Perlindungan internasional</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Dokumen</translation>
    </message>
    <message>
        <source>A missing person</source>
        <translation type="unfinished">Orang hilang</translation>
    </message>
    <message>
        <source>Someone is in danger now.</source>
        <translation type="unfinished">Ada yang dalam bahaya sekarang.</translation>
    </message>
    <message>
        <source>Life may be at risk: this does not wait for consent.</source>
        <translation type="unfinished">Mungkin ada nyawa dalam bahaya: ini tidak menunggu persetujuan.</translation>
    </message>
    <message>
        <source>Under 18, or age not sure: child protection comes first.</source>
        <translation type="unfinished">Di bawah 18 tahun, atau usia belum pasti: perlindungan anak didahulukan.</translation>
    </message>
    <message>
        <source>Opening hours are not known.</source>
        <translation type="unfinished">Jam buka belum diketahui.</translation>
    </message>
    <message>
        <source>The opening hours may be out of date.</source>
        <translation type="unfinished">Jam buka mungkin sudah tidak berlaku.</translation>
    </message>
    <message>
        <source>Closed at the moment.</source>
        <translation type="unfinished">Saat ini tutup.</translation>
    </message>
    <message>
        <source>May depend on age.</source>
        <translation type="unfinished">Mungkin tergantung usia.</translation>
    </message>
    <message>
        <source>May depend on sex.</source>
        <translation type="unfinished">Mungkin tergantung jenis kelamin.</translation>
    </message>
    <message>
        <source>May depend on nationality.</source>
        <translation type="unfinished">Mungkin tergantung kewarganegaraan.</translation>
    </message>
    <message>
        <source>May depend on what happened.</source>
        <translation type="unfinished">Mungkin tergantung apa yang terjadi.</translation>
    </message>
    <message>
        <source>May ask for formal identification first.</source>
        <translation type="unfinished">Mungkin meminta proses identifikasi resmi dulu.</translation>
    </message>
    <message>
        <source>Works across the region.</source>
        <translation type="unfinished">Bekerja di seluruh wilayah.</translation>
    </message>
    <message>
        <source>The area it serves is not known.</source>
        <translation type="unfinished">Daerah layanannya belum diketahui.</translation>
    </message>
    <message>
        <source>Speaks the person&apos;s language.</source>
        <translation type="unfinished">Berbicara dalam bahasa orang ini.</translation>
    </message>
    <message>
        <source>Works with an interpreter.</source>
        <translation type="unfinished">Bekerja lewat penerjemah.</translation>
    </message>
    <message>
        <source>The person&apos;s language is not listed.</source>
        <translation type="unfinished">Bahasa orang ini tidak terdaftar.</translation>
    </message>
    <message>
        <source>May be full.</source>
        <translation type="unfinished">Mungkin penuh.</translation>
    </message>
    <message>
        <source>Asks for a police report first.</source>
        <translation type="unfinished">Meminta laporan polisi dulu.</translation>
    </message>
    <message>
        <source>Shares information with the police.</source>
        <translation type="unfinished">Membagikan informasi kepada polisi.</translation>
    </message>
    <message>
        <source>The person said no to sharing: tell them about it, do not call.</source>
        <translation type="unfinished">Orang ini menjawab tidak soal berbagi: beri tahu ia tentang layanan ini, jangan menelepon.</translation>
    </message>
    <message>
        <source>The person has not been asked yet.</source>
        <translation type="unfinished">Orang ini belum ditanya.</translation>
    </message>
    <message>
        <source>It does not belong to your state. It is here for everybody: hand it over, and do not ask whether it is used.</source>
        <translation type="unfinished">Ini bukan milik negara Anda. Ini ada di sini untuk semua orang: berikan, dan jangan tanyakan apakah dipakai.</translation>
    </message>
    <message>
        <source>Can be tried when nobody else answers.</source>
        <translation type="unfinished">Dapat dicoba kalau yang lain tidak ada yang menjawab.</translation>
    </message>
    <message>
        <source>The person fears their own state.</source>
        <translation type="unfinished">Orang ini takut pada negaranya sendiri.</translation>
    </message>
    <message>
        <source>The person has not been asked whether they fear to return.</source>
        <translation type="unfinished">Orang ini belum ditanya apakah ia takut kembali.</translation>
    </message>
    <message>
        <source>The person said no.</source>
        <translation type="unfinished">Orang ini menjawab tidak.</translation>
    </message>
    <message>
        <source>The person has not been asked.</source>
        <translation type="unfinished">Orang ini belum ditanya.</translation>
    </message>
    <message>
        <source>The person said that they must not know.</source>
        <translation type="unfinished">Orang ini mengatakan bahwa pihak ini tidak boleh tahu.</translation>
    </message>
    <message>
        <source>It may pass information to the police, and the person does not want that.</source>
        <translation type="unfinished">Pihak ini mungkin meneruskan informasi kepada polisi, dan orang ini tidak menginginkannya.</translation>
    </message>
    <message>
        <source>Ask: may we tell a protection service?</source>
        <translation type="unfinished">Tanyakan: bolehkah kami memberi tahu layanan perlindungan?</translation>
    </message>
    <message>
        <source>Ask: may we tell a support organisation?</source>
        <translation type="unfinished">Tanyakan: bolehkah kami memberi tahu lembaga pendamping?</translation>
    </message>
    <message>
        <source>Ask: may we tell the police?</source>
        <translation type="unfinished">Tanyakan: bolehkah kami memberi tahu polisi?</translation>
    </message>
    <message>
        <source>Ask: may we contact the embassy?</source>
        <translation type="unfinished">Tanyakan: bolehkah kami menghubungi kedutaan?</translation>
    </message>
    <message>
        <source>Ask: may we contact the family?</source>
        <translation type="unfinished">Tanyakan: bolehkah kami menghubungi keluarga?</translation>
    </message>
    <message>
        <source>It would help to know the age.</source>
        <translation type="unfinished">Akan membantu kalau usia diketahui.</translation>
    </message>
    <message>
        <source>It would help to know whether they take men, women or both.</source>
        <translation type="unfinished">Akan membantu kalau diketahui apakah layanan ini menerima laki-laki, perempuan, atau keduanya.</translation>
    </message>
    <message>
        <source>It would help to know the nationality, if the person is free to say.</source>
        <translation type="unfinished">Akan membantu kalau kewarganegaraan diketahui, bila orang ini bebas mengatakannya.</translation>
    </message>
    <message>
        <source>It would help to know what kind of work it was.</source>
        <translation type="unfinished">Akan membantu kalau diketahui pekerjaan seperti apa itu.</translation>
    </message>
    <message>
        <source>It would help to know the language.</source>
        <translation type="unfinished">Akan membantu kalau bahasa diketahui.</translation>
    </message>
    <message>
        <source>It would help to know which district this is.</source>
        <translation type="unfinished">Akan membantu kalau diketahui ini distrik mana.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The passphrase needs at least 15 characters. Several words work well.</source>
        <translation type="unfinished">Frasa sandi minimal 15 karakter. Beberapa kata cocok dipakai.</translation>
    </message>
    <message>
        <source>A passphrase has at most 128 characters.</source>
        <translation type="unfinished">Frasa sandi paling banyak 128 karakter.</translation>
    </message>
    <message>
        <source>Someone could guess that passphrase. Take the five words, or several words that do not belong together.</source>
        <translation type="unfinished">Frasa sandi itu bisa ditebak orang. Pakai lima kata tadi, atau beberapa kata yang tidak saling berhubungan.</translation>
    </message>
    <message>
        <source>Please wait a little after wrong passphrases, then try again.</source>
        <translation type="unfinished">Tunggu sebentar setelah frasa sandi yang salah, lalu coba lagi.</translation>
    </message>
    <message>
        <source>After a hundred wrong passphrases only two custodians of your agency can open this vault. Nothing in it is lost.</source>
        <translation type="unfinished">Setelah seratus frasa sandi yang salah, hanya dua penjaga brankas dari instansi Anda yang dapat membuka brankas ini. Isinya tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>A custodian&apos;s passphrase does not open the custodian&apos;s key. Please type both again.</source>
        <translation type="unfinished">Frasa sandi seorang penjaga brankas tidak membuka kuncinya. Tolong ketik lagi keduanya.</translation>
    </message>
    <message>
        <source>These two keys do not open this vault. Each must be of another one of its custodians.</source>
        <translation type="unfinished">Dua kunci ini tidak membuka brankas ini. Masing-masing harus milik penjaga yang berbeda.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them again.</source>
        <translation type="unfinished">Kedua frasa sandi berbeda. Tolong ketik lagi.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Please try again.</source>
        <translation type="unfinished">Frasa sandi itu tidak membuka brankas ini. Tolong coba lagi.</translation>
    </message>
    <message>
        <source>The file in the vault&apos;s place is not a Tenang vault. Nothing was changed. Ask your technician.</source>
        <translation type="unfinished">Berkas di tempat brankas bukan brankas Tenang. Tidak ada yang diubah. Tanyakan kepada teknisi Anda.</translation>
    </message>
    <message>
        <source>This vault was made by a newer Tenang. Nothing was changed. Update the app to open it.</source>
        <translation type="unfinished">Brankas ini dibuat oleh Tenang yang lebih baru. Tidak ada yang diubah. Perbarui aplikasi untuk membukanya.</translation>
    </message>
    <message>
        <source>The vault is damaged and was left as it is.</source>
        <translation type="unfinished">Brankas rusak dan dibiarkan seperti adanya.</translation>
    </message>
    <message>
        <source>The tablet could not write to its storage. Nothing was lost. Free some space and try again.</source>
        <translation type="unfinished">Tablet tidak dapat menulis ke penyimpanannya. Tidak ada yang hilang. Kosongkan sedikit ruang dan coba lagi.</translation>
    </message>
    <message>
        <source>Something else holds this vault. Most often Tenang is open already, in another window. Nothing was changed.</source>
        <translation type="unfinished">Ada yang sedang memakai brankas ini. Biasanya Tenang sudah terbuka di jendela lain. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>That is not the PIN. After three tries the passphrase is needed.</source>
        <translation type="unfinished">PIN tidak cocok. Setelah tiga kali mencoba, frasa sandi diperlukan.</translation>
    </message>
    <message>
        <source>The two PINs differ. Please choose six digits again.</source>
        <translation type="unfinished">Kedua PIN berbeda. Tolong pilih lagi enam angka.</translation>
    </message>
</context>
<context>
    <name>PromptPane</name>
    <message>
        <source>Told already: “%1”</source>
        <translation type="unfinished">Sudah disampaikan: “%1”</translation>
    </message>
    <message>
        <source>Only if they want to add to it: %1</source>
        <translation type="unfinished">Hanya kalau ia mau menambahkan: %1</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation type="unfinished">Atau: %1</translation>
    </message>
    <message>
        <source>Then stay quiet. Silence is fine.</source>
        <translation type="unfinished">Lalu diamlah. Hening itu tidak apa-apa.</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished">Kata-katanya</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation type="unfinished">Yang saya lihat</translation>
    </message>
    <message>
        <source>My thought</source>
        <translation type="unfinished">Pikiran saya</translation>
    </message>
    <message>
        <source>Table view</source>
        <translation type="unfinished">Tampilan meja</translation>
    </message>
    <message>
        <source>Table view: the words to say, without your notes</source>
        <translation type="unfinished">Tampilan meja: kata-kata untuk diucapkan, tanpa catatan Anda</translation>
    </message>
    <message>
        <source>Key words only. Write up later.</source>
        <translation type="unfinished">Kata kunci saja. Lengkapi nanti.</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>An open question.</source>
        <translation type="unfinished">Pertanyaan terbuka.</translation>
    </message>
    <message>
        <source>A question about a detail.</source>
        <translation type="unfinished">Pertanyaan tentang rincian.</translation>
    </message>
    <message>
        <source>A yes-or-no question.</source>
        <translation type="unfinished">Pertanyaan ya atau tidak.</translation>
    </message>
    <message>
        <source>This gives answers to choose from.</source>
        <translation type="unfinished">Ini memberi pilihan jawaban.</translation>
    </message>
    <message>
        <source>This may suggest an answer.</source>
        <translation type="unfinished">Ini mungkin mengarahkan jawaban.</translation>
    </message>
    <message>
        <source>A lot to answer at once.</source>
        <translation type="unfinished">Terlalu banyak untuk dijawab sekaligus.</translation>
    </message>
    <message>
        <source>This may be hard to hear.</source>
        <translation type="unfinished">Ini mungkin berat untuk didengar.</translation>
    </message>
    <message>
        <source>This tells something and does not ask.</source>
        <translation type="unfinished">Ini memberi tahu sesuatu, tidak bertanya.</translation>
    </message>
</context>
<context>
    <name>QuestionsPicture</name>
    <message>
        <source>Your questions in their order. Open: %1. About a detail: %2. Narrow: %3. Leading: %4.</source>
        <translation type="unfinished">Pertanyaan Anda menurut urutannya. Terbuka: %1. Tentang rincian: %2. Sempit: %3. Mengarahkan: %4.</translation>
    </message>
    <message>
        <source>Your questions, from the first to the last. There is no right number. Look where they became narrow, and why.</source>
        <translation type="unfinished">Pertanyaan Anda, dari yang pertama sampai terakhir. Tidak ada angka yang benar. Lihat di mana pertanyaan menjadi sempit, dan mengapa.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Terbuka</translation>
    </message>
    <message>
        <source>About a detail</source>
        <translation type="unfinished">Tentang rincian</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished">Sempit</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation type="unfinished">Mengarahkan</translation>
    </message>
</context>
<context>
    <name>ReadbackPane</name>
    <message>
        <source>No words are kept yet</source>
        <translation type="unfinished">Belum ada kata-kata yang disimpan</translation>
    </message>
    <message>
        <source>That is all right. You can go on, or stop for today.</source>
        <translation type="unfinished">Tidak apa-apa. Anda dapat lanjut, atau cukup untuk hari ini.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Open with two custodians</source>
        <translation type="unfinished">Buka dengan dua penjaga brankas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <translation type="unfinished">Cari flashdisk lagi</translation>
    </message>
    <message>
        <source>Two custodians of your agency open the vault together. One alone cannot. Nothing in it is lost.</source>
        <translation type="unfinished">Dua penjaga brankas dari instansi Anda membuka brankas bersama-sama. Satu orang saja tidak bisa. Isinya tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>No custodian&apos;s key is in the tablet</source>
        <translation type="unfinished">Tidak ada kunci penjaga brankas di tablet</translation>
    </message>
    <message>
        <source>Put in the custodians&apos; sticks, then look again.</source>
        <translation type="unfinished">Pasang flashdisk para penjaga brankas, lalu cari lagi.</translation>
    </message>
    <message>
        <source>First custodian</source>
        <translation type="unfinished">Penjaga pertama</translation>
    </message>
    <message>
        <source>Second custodian</source>
        <translation type="unfinished">Penjaga kedua</translation>
    </message>
    <message>
        <source>This is one key twice. The second custodian brings another one.</source>
        <translation type="unfinished">Ini kunci yang sama dua kali. Penjaga kedua membawa kunci lain.</translation>
    </message>
    <message>
        <source>The owner&apos;s new passphrase</source>
        <translation type="unfinished">Frasa sandi baru milik pemilik</translation>
    </message>
    <message>
        <source>The owner chooses and types it alone.</source>
        <translation type="unfinished">Pemilik memilih dan mengetiknya sendiri.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation type="unfinished">Buka brankas</translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Remove %1 for good?</source>
        <translation type="unfinished">Hapus %1 selamanya?</translation>
    </message>
    <message>
        <source>Every word of this case leaves the vault and its log now, and its copies at the next lock. It cannot be undone.</source>
        <translation type="unfinished">Setiap kata dari kasus ini dihapus dari brankas dan lognya sekarang, dan dari salinannya saat penguncian berikutnya. Ini tidak dapat diurungkan.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished">Hapus selamanya</translation>
    </message>
    <message>
        <source>Please choose why first.</source>
        <translation type="unfinished">Tolong pilih alasannya dulu.</translation>
    </message>
    <message>
        <source>Why does it go?</source>
        <translation type="unfinished">Apa alasan penghapusannya?</translation>
    </message>
    <message>
        <source>Old encrypted pages may stay in the tablet&apos;s chip. Only the passphrase or two custodians open them.</source>
        <translation type="unfinished">Halaman lama yang terenkripsi mungkin tertinggal di cip tablet. Hanya frasa sandi atau dua penjaga brankas yang dapat membukanya.</translation>
    </message>
    <message>
        <source>The record keeps that a case was removed, when and why: neither its reference nor any word of it.</source>
        <translation type="unfinished">Yang tetap tercatat: bahwa satu kasus dihapus, kapan, dan alasannya. Referensi dan kata-katanya tidak.</translation>
    </message>
    <message>
        <source>Papers that left this tablet stay where they are.</source>
        <translation type="unfinished">Kertas yang sudah keluar dari tablet ini tetap di tempatnya.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>they answered</source>
        <translation type="unfinished">sudah dijawab</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished">belum ada jawaban</translation>
    </message>
    <message>
        <source>the number is wrong</source>
        <translation type="unfinished">nomornya salah</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation type="unfinished">Yang dicatat</translation>
    </message>
    <message>
        <source>By the marks alone: %1</source>
        <translation type="unfinished">Menurut tanda saja: %1</translation>
    </message>
    <message>
        <source>Raised because: %1</source>
        <translation type="unfinished">Dinaikkan karena: %1</translation>
    </message>
    <message>
        <source>No step was chosen.</source>
        <translation type="unfinished">Tidak ada langkah yang dipilih.</translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <translation type="unfinished">Langkah: %1</translation>
    </message>
    <message>
        <source>The case went on after this. By the marks as they are now: %1</source>
        <translation type="unfinished">Kasus berlanjut setelah ini. Menurut tanda saat ini: %1</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. By the marks as they are now: %1</source>
        <translation type="unfinished">Belum ada yang dicatat. Menurut tanda saat ini: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Alasannya</translation>
    </message>
    <message>
        <source>Nothing that was said or seen is marked yet.</source>
        <translation type="unfinished">Belum ada yang dikatakan atau terlihat yang ditandai.</translation>
    </message>
    <message>
        <source>The words behind each mark</source>
        <translation type="unfinished">Kata-kata di balik setiap tanda</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation type="unfinished">Belum ada yang ditandai.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation type="unfinished">Terlihat: %1</translation>
    </message>
    <message>
        <source>The officer&apos;s thought: %1</source>
        <translation type="unfinished">Pikiran petugas: %1</translation>
    </message>
    <message>
        <source>No words or sight are tied to it.</source>
        <translation type="unfinished">Tidak ada kata-kata atau hal yang terlihat yang dikaitkan.</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation type="unfinished">Yang sudah dicoba</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>No call is noted yet.</source>
        <translation type="unfinished">Belum ada panggilan yang dicatat.</translation>
    </message>
    <message>
        <source>How the conversation was held</source>
        <translation type="unfinished">Cara percakapan dijalankan</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished">%1, versi %2</translation>
    </message>
    <message>
        <source>A break was offered.</source>
        <translation type="unfinished">Istirahat ditawarkan.</translation>
    </message>
    <message>
        <source>No break was offered yet.</source>
        <translation type="unfinished">Istirahat belum ditawarkan.</translation>
    </message>
    <message>
        <source>They asked to stop.</source>
        <translation type="unfinished">Ia minta berhenti.</translation>
    </message>
    <message>
        <source>Explained to the person</source>
        <translation type="unfinished">Sudah dijelaskan kepada orang ini</translation>
    </message>
    <message>
        <source>Still to explain</source>
        <translation type="unfinished">Masih perlu dijelaskan</translation>
    </message>
    <message>
        <source>The setting</source>
        <translation type="unfinished">Tempat dan suasana</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished">%1: %2 (%3)</translation>
    </message>
    <message>
        <source>The officer&apos;s own doubt about the interpreting</source>
        <translation type="unfinished">Keraguan petugas sendiri tentang penerjemahan</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>To read with the supervisor</source>
        <translation type="unfinished">Untuk dibaca bersama atasan</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished">Ref %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>What was told and agreed</source>
        <translation type="unfinished">Yang disampaikan dan disetujui</translation>
    </message>
    <message>
        <source>For the two of you alone. The person&apos;s words come first. Protection does not wait for this reading.</source>
        <translation type="unfinished">Hanya untuk Anda berdua. Kata-kata orang ini didahulukan. Perlindungan tidak menunggu pembacaan ini.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>Cannot, because</source>
        <translation type="unfinished">Tidak bisa, karena</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Tidak</translation>
    </message>
    <message>
        <source>Did not say</source>
        <translation type="unfinished">Tidak menjawab</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Saved on this tablet</source>
        <extracomment>The text typed so far is kept in this tablet&apos;s vault</extracomment>
        <translation type="unfinished">Tersimpan di tablet ini</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished">Menyimpan</translation>
    </message>
    <message>
        <source>Not saved – trying again</source>
        <translation type="unfinished">Belum tersimpan – mencoba lagi</translation>
    </message>
    <message>
        <source>Not saved – storage is full</source>
        <translation type="unfinished">Belum tersimpan – penyimpanan penuh</translation>
    </message>
</context>
<context>
    <name>ScreenKeyboard</name>
    <message>
        <source>Language of the keys: %1</source>
        <translation type="unfinished">Bahasa keyboard: %1</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished">Tutup</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation type="unfinished">Tutup keyboard</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up your vault</source>
        <translation type="unfinished">Siapkan brankas Anda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>Your notes are kept in an encrypted file on this tablet. Only your passphrase opens it.</source>
        <translation type="unfinished">Catatan Anda disimpan dalam berkas terenkripsi di tablet ini. Hanya frasa sandi Anda yang membukanya.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished">Buat brankas</translation>
    </message>
    <message>
        <source>If you forget the passphrase, two custodians of your agency together can open the vault for you.</source>
        <translation type="unfinished">Kalau Anda lupa frasa sandi, dua penjaga brankas dari instansi Anda bersama-sama dapat membuka brankas untuk Anda.</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can read the notes: your agency has named no custodians on this tablet.</source>
        <translation type="unfinished">Kalau frasa sandi hilang, tidak ada yang dapat membaca catatan: instansi Anda belum menunjuk penjaga brankas di tablet ini.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Pengaturan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished">Ukuran teks</translation>
    </message>
    <message>
        <source>This sentence shows it.</source>
        <translation type="unfinished">Kalimat ini memperlihatkannya.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished">Kecil</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished">Biasa</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Besar</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Terbesar</translation>
    </message>
    <message>
        <source>Light of the screen</source>
        <translation type="unfinished">Cahaya layar</translation>
    </message>
    <message>
        <source>By the hour: light by day, dim from 7 in the evening to 6 in the morning.</source>
        <translation type="unfinished">Menurut jam: terang pada siang hari, redup dari pukul 7 malam sampai 6 pagi.</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation type="unfinished">Menurut jam</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Gelap</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation type="unfinished">Redup</translation>
    </message>
    <message>
        <source>Pages fade into each other</source>
        <translation type="unfinished">Halaman berganti perlahan</translation>
    </message>
    <message>
        <source>Without it they change at once.</source>
        <translation type="unfinished">Tanpa ini halaman langsung berganti.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Tidak</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation type="unfinished">Keyboard di layar</translation>
    </message>
    <message>
        <source>It keeps no word. A new choice holds from the next start, and after every lock.</source>
        <translation type="unfinished">Keyboard ini tidak menyimpan kata apa pun. Pilihan baru berlaku mulai saat dinyalakan lagi, dan setelah setiap penguncian.</translation>
    </message>
    <message>
        <source>Where there is no other</source>
        <translation type="unfinished">Kalau tidak ada yang lain</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>The keyboard on the screen</extracomment>
        <translation type="unfinished">Selalu</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The keyboard on the screen</extracomment>
        <translation type="unfinished">Tidak pernah</translation>
    </message>
    <message>
        <source>Hide and lock</source>
        <translation type="unfinished">Sembunyikan dan kunci</translation>
    </message>
    <message>
        <source>The square in the upper corner covers the screen at once. So do three presses of Shift.</source>
        <translation type="unfinished">Kotak di sudut atas langsung menutup layar. Begitu juga tiga kali menekan Shift.</translation>
    </message>
    <message>
        <source>This tablet</source>
        <translation type="unfinished">Tablet ini</translation>
    </message>
    <message>
        <source>Tenang %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished">Tenang %1. Perangkat lunak bebas dengan GNU General Public License, versi 3 atau yang lebih baru.</translation>
    </message>
    <message>
        <source>Role and country are chosen on the first page.</source>
        <translation type="unfinished">Peran dan negara dipilih di halaman pertama.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>I do this</source>
        <translation type="unfinished">Saya lakukan ini</translation>
    </message>
    <message>
        <source>I do this: %1</source>
        <translation type="unfinished">Saya lakukan ini: %1</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation type="unfinished">Sudah dijawab</translation>
    </message>
    <message>
        <source>They answered: %1</source>
        <translation type="unfinished">Sudah dijawab: %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished">Tidak dijawab</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation type="unfinished">Tidak dijawab: %1</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Surat</translation>
    </message>
    <message>
        <source>Letter for %1</source>
        <translation type="unfinished">Surat untuk %1</translation>
    </message>
    <message>
        <source>Separate sheet</source>
        <translation type="unfinished">Lembar terpisah</translation>
    </message>
    <message>
        <source>Separate sheet on the acts, for %1</source>
        <translation type="unfinished">Lembar terpisah tentang tindakan, untuk %1</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Stop for today?</source>
        <translation type="unfinished">Cukup untuk hari ini?</translation>
    </message>
    <message>
        <source>Everything is kept. Thank the person. They can come back to it another day, or not at all.</source>
        <translation type="unfinished">Semuanya disimpan. Ucapkan terima kasih kepada orang ini. Ia boleh melanjutkannya hari lain, atau tidak sama sekali.</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation type="unfinished">Cukup untuk hari ini</translation>
    </message>
</context>
<context>
    <name>StorageBanners</name>
    <message>
        <source>The storage of this tablet is full</source>
        <translation type="unfinished">Penyimpanan tablet ini penuh</translation>
    </message>
    <message>
        <source>What you write now is not saved yet. Please keep the most important words on paper, and ask for room to be made.</source>
        <translation type="unfinished">Yang Anda tulis sekarang belum tersimpan. Tolong tulis kata-kata terpenting di kertas, dan mintalah ruang penyimpanan dikosongkan.</translation>
    </message>
    <message>
        <source>There is room to end this conversation. Then ask for room to be made.</source>
        <translation type="unfinished">Masih ada ruang untuk menyelesaikan percakapan ini. Setelah itu mintalah ruang penyimpanan dikosongkan.</translation>
    </message>
    <message>
        <source>Your last entries are not saved yet</source>
        <translation type="unfinished">Isian terakhir Anda belum tersimpan</translation>
    </message>
    <message>
        <source>The page stays until they are. It is tried again all the time. You can go on writing.</source>
        <translation type="unfinished">Halaman ini tetap terbuka sampai tersimpan. Ini terus dicoba lagi. Anda dapat terus menulis.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>To say together</source>
        <translation type="unfinished">Untuk diucapkan bersama</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation type="unfinished">Catatan saya</translation>
    </message>
    <message>
        <source>Interpreter needs a break</source>
        <translation type="unfinished">Penerjemah perlu istirahat</translation>
    </message>
    <message>
        <source>A break</source>
        <translation type="unfinished">Istirahat</translation>
    </message>
    <message>
        <source>Pause for the interpreter</source>
        <translation type="unfinished">Jeda untuk penerjemah</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Jeda</translation>
    </message>
</context>
<context>
    <name>TieGroup</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Terbuka</translation>
    </message>
</context>
<context>
    <name>ToldDifferently</name>
    <message>
        <source>Told differently before</source>
        <translation type="unfinished">Sebelumnya disampaikan berbeda</translation>
    </message>
    <message>
        <source>What may be the reason</source>
        <translation type="unfinished">Apa yang mungkin menjadi sebabnya</translation>
    </message>
</context>
<context>
    <name>TopicsPane</name>
    <message>
        <source>Told already: %1</source>
        <translation type="unfinished">Sudah disampaikan: %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished">Tidak hari ini</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished">Dicatat</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>The conversation was written down</source>
        <translation type="unfinished">Percakapan ditulis</translation>
    </message>
    <message>
        <source>Something else: %1</source>
        <translation type="unfinished">Hal lain: %1</translation>
    </message>
    <message>
        <source>Opened to go on talking</source>
        <translation type="unfinished">Dibuka untuk melanjutkan percakapan</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">Dilihat</translation>
    </message>
    <message>
        <source>Read to hand it over</source>
        <translation type="unfinished">Dibaca untuk serah terima</translation>
    </message>
    <message>
        <source>Read with a supervisor</source>
        <translation type="unfinished">Dibaca bersama atasan</translation>
    </message>
    <message>
        <source>Read for a paper</source>
        <translation type="unfinished">Dibaca untuk menyiapkan kertas</translation>
    </message>
    <message>
        <source>Read with the technician&apos;s tool</source>
        <translation type="unfinished">Dibaca dengan alat teknisi</translation>
    </message>
    <message>
        <source>A wrong passphrase was tried</source>
        <translation type="unfinished">Frasa sandi yang salah dicoba</translation>
    </message>
    <message>
        <source>Custodians tried to open the notes</source>
        <translation type="unfinished">Para penjaga brankas mencoba membuka catatan</translation>
    </message>
    <message>
        <source>Two custodians opened the notes</source>
        <translation type="unfinished">Dua penjaga brankas membuka catatan</translation>
    </message>
    <message>
        <source>A copy took the place of damaged notes</source>
        <translation type="unfinished">Salinan menggantikan catatan yang rusak</translation>
    </message>
    <message>
        <source>The notes were put back to an earlier state</source>
        <translation type="unfinished">Catatan dikembalikan ke keadaan sebelumnya</translation>
    </message>
    <message>
        <source>Parts of different times were put together</source>
        <translation type="unfinished">Bagian dari waktu yang berbeda digabungkan</translation>
    </message>
    <message>
        <source>The witness of the notes&apos; state was missing</source>
        <translation type="unfinished">Data yang menegaskan keadaan catatan tidak ada</translation>
    </message>
    <message>
        <source>A witness of the notes&apos; state could not be proven</source>
        <translation type="unfinished">Satu data yang menegaskan keadaan catatan tidak dapat dipastikan</translation>
    </message>
    <message>
        <source>The record of wrong passphrases was missing</source>
        <translation type="unfinished">Riwayat frasa sandi yang salah tidak ada</translation>
    </message>
    <message>
        <source>The record of wrong passphrases was damaged</source>
        <translation type="unfinished">Riwayat frasa sandi yang salah rusak</translation>
    </message>
    <message>
        <source>The record of wrong passphrases was exchanged</source>
        <translation type="unfinished">Riwayat frasa sandi yang salah ditukar</translation>
    </message>
    <message>
        <source>The clock of the tablet was set back</source>
        <translation type="unfinished">Jam tablet dimundurkan</translation>
    </message>
    <message>
        <source>These notes were begun</source>
        <translation type="unfinished">Catatan ini dimulai</translation>
    </message>
    <message>
        <source>The notes were brought to a newer form</source>
        <translation type="unfinished">Catatan diubah ke bentuk yang lebih baru</translation>
    </message>
    <message>
        <source>What could be saved was taken from damaged notes</source>
        <translation type="unfinished">Yang dapat diselamatkan diambil dari catatan yang rusak</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation type="unfinished">Frasa sandi diganti</translation>
    </message>
    <message>
        <source>The passphrase could not be changed</source>
        <translation type="unfinished">Frasa sandi tidak dapat diganti</translation>
    </message>
    <message>
        <source>Guessing the passphrase was made harder</source>
        <translation type="unfinished">Frasa sandi dibuat lebih sulit ditebak</translation>
    </message>
    <message>
        <source>Who can open the notes together was changed from outside</source>
        <translation type="unfinished">Diubah dari luar: siapa yang dapat membuka catatan bersama-sama</translation>
    </message>
    <message>
        <source>Who can open the notes together was set</source>
        <translation type="unfinished">Ditetapkan: siapa yang dapat membuka catatan bersama-sama</translation>
    </message>
    <message>
        <source>The notes were put under a new key</source>
        <translation type="unfinished">Catatan dikunci dengan kunci baru</translation>
    </message>
    <message>
        <source>Questions or contacts were kept with the notes</source>
        <translation type="unfinished">Pertanyaan atau kontak disimpan bersama catatan</translation>
    </message>
    <message>
        <source>A setting was kept with the notes</source>
        <translation type="unfinished">Satu pengaturan disimpan bersama catatan</translation>
    </message>
    <message>
        <source>How long it stays was set</source>
        <translation type="unfinished">Lama penyimpanannya ditetapkan</translation>
    </message>
    <message>
        <source>Another office took it over</source>
        <translation type="unfinished">Kantor lain mengambil alih kasus ini</translation>
    </message>
    <message>
        <source>A legal hold was put on it</source>
        <translation type="unfinished">Kasus ini ditetapkan wajib simpan</translation>
    </message>
    <message>
        <source>The legal hold ended</source>
        <translation type="unfinished">Wajib simpan berakhir</translation>
    </message>
    <message>
        <source>Its words left this tablet after the hand-over</source>
        <translation type="unfinished">Kata-katanya keluar dari tablet ini setelah serah terima</translation>
    </message>
    <message>
        <source>It was removed for good</source>
        <translation type="unfinished">Kasus dihapus selamanya</translation>
    </message>
    <message>
        <source>A conversation began</source>
        <translation type="unfinished">Percakapan dimulai</translation>
    </message>
    <message>
        <source>The conversation went on another way</source>
        <translation type="unfinished">Percakapan dilanjutkan dengan cara lain</translation>
    </message>
    <message>
        <source>The conversation was taken up again</source>
        <translation type="unfinished">Percakapan dilanjutkan lagi</translation>
    </message>
    <message>
        <source>The conversation stopped for the day</source>
        <translation type="unfinished">Percakapan berhenti untuk hari itu</translation>
    </message>
    <message>
        <source>Notes were corrected; the first words stay</source>
        <translation type="unfinished">Catatan dibetulkan; kata-kata pertama tetap ada</translation>
    </message>
    <message>
        <source>A contact was tried</source>
        <translation type="unfinished">Satu kontak dicoba dihubungi</translation>
    </message>
    <message>
        <source>A decision was recorded</source>
        <translation type="unfinished">Satu keputusan dicatat</translation>
    </message>
    <message>
        <source>Something was taken back</source>
        <translation type="unfinished">Sesuatu ditarik kembali</translation>
    </message>
    <message>
        <source>Words were erased for good</source>
        <translation type="unfinished">Kata-kata dihapus selamanya</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Who looked</source>
        <translation type="unfinished">Siapa yang melihat</translation>
    </message>
    <message>
        <source>Who looked at %1</source>
        <translation type="unfinished">Siapa yang melihat %1</translation>
    </message>
    <message>
        <source>The tablet writes this down by itself. It cannot be switched off or changed.</source>
        <translation type="unfinished">Tablet mencatat ini sendiri. Catatan ini tidak dapat dimatikan atau diubah.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Semuanya</translation>
    </message>
    <message>
        <source>Only who looked</source>
        <translation type="unfinished">Hanya siapa yang melihat</translation>
    </message>
    <message>
        <source>The record could not be read just now. Nothing of it is lost. Try again, or ask your technician.</source>
        <translation type="unfinished">Catatan akses tidak dapat dibaca sekarang. Tidak ada yang hilang. Coba lagi, atau tanyakan kepada teknisi Anda.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished">Tidak ada apa-apa di sini</translation>
    </message>
    <message>
        <source>No look is recorded yet.</source>
        <translation type="unfinished">Belum tercatat ada yang melihat.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished">Belum ada yang terjadi.</translation>
    </message>
    <message>
        <source>Show what was before</source>
        <translation type="unfinished">Tampilkan yang sebelumnya</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
</context>
<context>
    <name>TurnButton</name>
    <message>
        <source>Turn the tablet</source>
        <translation type="unfinished">Putar tablet</translation>
    </message>
</context>
<context>
    <name>TurnedPage</name>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">Sembunyikan layar</translation>
    </message>
    <message>
        <source>For the officer: the PIN</source>
        <translation type="unfinished">Untuk petugas: PIN</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">Draf terjemahan</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Catatan</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Latihan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Pengaturan</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">Kontak bantuan</translation>
    </message>
    <message>
        <source>Someone is in danger now</source>
        <translation type="unfinished">Ada yang dalam bahaya sekarang</translation>
    </message>
    <message>
        <source>The passphrase once more, for the copy</source>
        <translation type="unfinished">Frasa sandi sekali lagi, untuk salinannya</translation>
    </message>
    <message>
        <source>The copy takes the place of the damaged file, which is kept for your technician.</source>
        <translation type="unfinished">Salinan menggantikan berkas yang rusak, yang disimpan untuk teknisi Anda.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation type="unfinished">Buka salinan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Buka</translation>
    </message>
    <message>
        <source>There is a copy from a lock. What was written after it is not in it. The damaged file is kept.</source>
        <translation type="unfinished">Ada salinan dari saat penguncian. Yang ditulis sesudahnya tidak ada di dalamnya. Berkas yang rusak disimpan.</translation>
    </message>
    <message>
        <source>Ask your technician before you try anything else: much of it may still be readable.</source>
        <translation type="unfinished">Tanyakan kepada teknisi Anda sebelum mencoba yang lain: banyak bagiannya mungkin masih dapat dibaca.</translation>
    </message>
    <message>
        <source>Take the copy</source>
        <translation type="unfinished">Pakai salinan</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation type="unfinished">Saya lupa frasa sandi</translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message>
        <source>Something is half written here</source>
        <translation type="unfinished">Di sini ada yang baru setengah ditulis</translation>
    </message>
    <message>
        <source>%1, with a correction</source>
        <translation type="unfinished">%1, dengan pembetulan</translation>
    </message>
    <message>
        <source>A correction is half written</source>
        <translation type="unfinished">Satu pembetulan baru setengah ditulis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>No words or sight behind it yet</source>
        <translation type="unfinished">Belum ada kata-kata atau hal yang terlihat di baliknya</translation>
    </message>
    <message>
        <source>For another day</source>
        <translation type="unfinished">Untuk hari lain</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished">Kata-katanya</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation type="unfinished">Yang saya lihat</translation>
    </message>
    <message>
        <source>My thought</source>
        <translation type="unfinished">Pikiran saya</translation>
    </message>
    <message>
        <source>said</source>
        <translation type="unfinished">dikatakan</translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished">terlihat</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished">tidak disampaikan</translation>
    </message>
    <message>
        <source>did not say</source>
        <translation type="unfinished">tidak menjawab</translation>
    </message>
    <message>
        <source>not explored</source>
        <translation type="unfinished">belum dibahas</translation>
    </message>
    <message>
        <source>In between</source>
        <translation type="unfinished">Di sela-sela</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">Perekrutan</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">Perjalanan</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished">Kedatangan</translation>
    </message>
    <message>
        <source>The place</source>
        <translation type="unfinished">Tempatnya</translation>
    </message>
    <message>
        <source>The work</source>
        <translation type="unfinished">Pekerjaannya</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation type="unfinished">Untuk apa itu</translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished">Kendali</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished">Keluar dari sana</translation>
    </message>
    <message>
        <source>Others at risk</source>
        <translation type="unfinished">Orang lain yang terancam</translation>
    </message>
    <message>
        <source>Misled at recruitment</source>
        <translation type="unfinished">Dikelabui saat perekrutan</translation>
    </message>
    <message>
        <source>Coerced at recruitment</source>
        <translation type="unfinished">Dipaksa saat perekrutan</translation>
    </message>
    <message>
        <source>Vulnerability used at recruitment</source>
        <translation type="unfinished">Kerentanan dimanfaatkan saat perekrutan</translation>
    </message>
    <message>
        <source>Conditions of work</source>
        <translation type="unfinished">Kondisi kerja</translation>
    </message>
    <message>
        <source>Coerced at destination</source>
        <translation type="unfinished">Dipaksa di tempat tujuan</translation>
    </message>
    <message>
        <source>Vulnerability used at destination</source>
        <translation type="unfinished">Kerentanan dimanfaatkan di tempat tujuan</translation>
    </message>
</context>
<context>
    <name>WriteUpList</name>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished">Belum ada catatan</translation>
    </message>
    <message>
        <source>Choose the words or the sight that it stands on.</source>
        <translation type="unfinished">Pilih kata-kata atau hal yang terlihat sebagai dasarnya.</translation>
    </message>
    <message>
        <source>Choose a line to write the first one.</source>
        <translation type="unfinished">Pilih satu baris untuk menulis yang pertama.</translation>
    </message>
    <message>
        <source>The conversation in order</source>
        <translation type="unfinished">Percakapan menurut urutan</translation>
    </message>
</context>
<context>
    <name>WriteUpPage</name>
    <message>
        <source>Write-up</source>
        <translation type="unfinished">Catatan lengkap</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <translation type="unfinished">Ref %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished">Belum ada catatan</translation>
    </message>
    <message>
        <source>Choose a line of the conversation</source>
        <translation type="unfinished">Pilih satu baris percakapan</translation>
    </message>
    <message>
        <source>Write while you remember it. What stands there stays, and a correction comes below it.</source>
        <translation type="unfinished">Tulis selagi Anda masih ingat. Yang sudah ada tetap ada, dan pembetulan muncul di bawahnya.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation type="unfinished">Tulis yang pertama</translation>
    </message>
    <message>
        <source>Each in its own box. Keep one, and the next can be written.</source>
        <translation type="unfinished">Masing-masing di kotaknya sendiri. Simpan satu, lalu yang berikutnya dapat ditulis.</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished">Kata-katanya</translation>
    </message>
    <message>
        <source>As they said it, and nothing else.</source>
        <translation type="unfinished">Seperti yang ia katakan, tidak lebih.</translation>
    </message>
    <message>
        <source>Keep as their words</source>
        <translation type="unfinished">Simpan sebagai kata-katanya</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation type="unfinished">Yang saya lihat</translation>
    </message>
    <message>
        <source>What could be seen or heard, without what it may mean.</source>
        <translation type="unfinished">Yang dapat dilihat atau didengar, tanpa artinya.</translation>
    </message>
    <message>
        <source>Keep as what I saw</source>
        <translation type="unfinished">Simpan sebagai yang saya lihat</translation>
    </message>
    <message>
        <source>My thought</source>
        <translation type="unfinished">Pikiran saya</translation>
    </message>
    <message>
        <source>Your own. It stands apart from what was said and seen.</source>
        <translation type="unfinished">Milik Anda sendiri. Terpisah dari yang dikatakan dan terlihat.</translation>
    </message>
    <message>
        <source>Keep as my thought</source>
        <translation type="unfinished">Simpan sebagai pikiran saya</translation>
    </message>
</context>
<context>
    <name>WrittenMark</name>
    <message>
        <source>Marked: %1</source>
        <translation type="unfinished">Ditandai: %1</translation>
    </message>
    <message>
        <source>No words or sight behind it yet</source>
        <translation type="unfinished">Belum ada kata-kata atau hal yang terlihat di baliknya</translation>
    </message>
    <message>
        <source>Write down the words or what you saw first. Then it can be tied to them.</source>
        <translation type="unfinished">Tulis dulu kata-katanya atau yang Anda lihat. Setelah itu tanda dapat dikaitkan dengannya.</translation>
    </message>
    <message>
        <source>Choose the words or the sight</source>
        <translation type="unfinished">Pilih kata-kata atau hal yang terlihat</translation>
    </message>
    <message>
        <source>Leave it without</source>
        <translation type="unfinished">Biarkan tanpa itu</translation>
    </message>
</context>
<context>
    <name>WrittenNote</name>
    <message>
        <source>As first written</source>
        <translation type="unfinished">Seperti pertama ditulis</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">Dibetulkan</translation>
    </message>
    <message>
        <source>Corrected, because: %1</source>
        <translation type="unfinished">Dibetulkan, karena: %1</translation>
    </message>
    <message>
        <source>Correction. The first words stay.</source>
        <translation type="unfinished">Pembetulan. Kata-kata pertama tetap ada.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indikator</translation>
    </message>
    <message>
        <source>What these words or this sight speak for. Undo takes it back.</source>
        <translation type="unfinished">Apa yang ditunjukkan kata-kata atau hal yang terlihat ini. Urungkan untuk menariknya kembali.</translation>
    </message>
    <message>
        <source>An indicator stands on words or on what was seen. A thought carries none.</source>
        <translation type="unfinished">Indikator berdasar pada kata-kata atau yang terlihat. Pikiran tidak menjadi dasar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Put the list away</source>
        <translation type="unfinished">Tutup daftar</translation>
    </message>
    <message>
        <source>Tie an indicator</source>
        <translation type="unfinished">Kaitkan indikator</translation>
    </message>
    <message>
        <source>Write more on this topic</source>
        <translation type="unfinished">Tulis lagi tentang topik ini</translation>
    </message>
</context>
<context>
    <name>YesNoRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the question, %2 one of its answers, read by a screen reader</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::AppViewModel</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1 menit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished">%1 detik</translation>
    </message>
    <message>
        <source>Without a touch the screen covers itself after %1, in a conversation after %2 min.
A covered tablet locks itself after %3 min.
After %4 h it locks at the next break or close.
Your agency sets these times.</source>
        <translation type="unfinished">Tanpa sentuhan layar menutup sendiri setelah %1, dalam percakapan setelah %2 menit.
Tablet yang tertutup mengunci sendiri setelah %3 menit.
Setelah %4 jam tablet mengunci pada istirahat atau penutupan berikutnya.
Instansi Anda yang mengatur waktu ini.</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::CardsViewModel</name>
    <message>
        <source>No language was chosen for the person. The card will be in %1.</source>
        <translation type="unfinished">Bahasa untuk orang ini belum dipilih. Kartu akan tampil dalam bahasa: %1.</translation>
    </message>
    <message>
        <source>The card will be in %1.</source>
        <translation type="unfinished">Kartu akan tampil dalam bahasa: %1.</translation>
    </message>
    <message>
        <source>This card is not ready in %1. It will be in %2.</source>
        <translation type="unfinished">Kartu ini belum siap dalam bahasa: %1. Kartu akan tampil dalam bahasa: %2.</translation>
    </message>
    <message>
        <source>Card: “%1” Chosen: “%2”</source>
        <translation type="unfinished">Kartu: “%1” Dipilih: “%2”</translation>
    </message>
    <message>
        <source>%1 Shown in %2.</source>
        <translation type="unfinished">%1 Ditampilkan dalam bahasa: %2.</translation>
    </message>
    <message>
        <source>The card will be in %1, in a draft that no native reader has checked.</source>
        <translation type="unfinished">Kartu akan tampil dalam bahasa: %1. Ini draf: belum ada penutur asli yang memeriksanya.</translation>
    </message>
    <message>
        <source>%1 Shown in %2, in a draft translation.</source>
        <translation type="unfinished">%1 Ditampilkan dalam bahasa: %2, dalam draf terjemahan.</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::CasesViewModel</name>
    <message>
        <source>All</source>
        <translation type="unfinished">Semua</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation type="unfinished">Belum ditutup</translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor</source>
        <translation type="unfinished">Belum dilihat atasan</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation type="unfinished">Orang ini memintanya</translation>
    </message>
    <message>
        <source>Keeping it could harm the person</source>
        <translation type="unfinished">Menyimpannya dapat membahayakan orang ini</translation>
    </message>
    <message>
        <source>It was entered twice, or by mistake</source>
        <translation type="unfinished">Dimasukkan dua kali, atau keliru</translation>
    </message>
    <message>
        <source>My agency&apos;s rules ask for it</source>
        <translation type="unfinished">Aturan instansi saya memintanya</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::InterviewViewModel</name>
    <message>
        <source>Only if you want to add to it: %1</source>
        <translation type="unfinished">Hanya kalau mau menambahkan: %1</translation>
    </message>
    <message>
        <source>Undo: mark %1</source>
        <translation type="unfinished">Urungkan: tanda %1</translation>
    </message>
    <message>
        <source>Undo: last note</source>
        <translation type="unfinished">Urungkan: catatan terakhir</translation>
    </message>
    <message>
        <source>Undo: correction</source>
        <translation type="unfinished">Urungkan: pembetulan</translation>
    </message>
    <message>
        <source>Undo: choice</source>
        <translation type="unfinished">Urungkan: pilihan</translation>
    </message>
    <message>
        <source>Undo: explained</source>
        <translation type="unfinished">Urungkan: sudah dijelaskan</translation>
    </message>
    <message>
        <source>Undo: not today</source>
        <translation type="unfinished">Urungkan: tidak hari ini</translation>
    </message>
    <message>
        <source>Undo: question</source>
        <translation type="unfinished">Urungkan: pertanyaan</translation>
    </message>
    <message>
        <source>Undo: answer</source>
        <translation type="unfinished">Urungkan: jawaban</translation>
    </message>
    <message>
        <source>No break yet</source>
        <translation type="unfinished">Belum ada istirahat</translation>
    </message>
    <message>
        <source>Break just now</source>
        <translation type="unfinished">Baru saja istirahat</translation>
    </message>
    <message>
        <source>Last break %1 minutes ago</source>
        <translation type="unfinished">Istirahat terakhir %1 menit lalu</translation>
    </message>
    <message>
        <source>In English where no native reader has checked the translation yet.</source>
        <translation type="unfinished">Dalam bahasa Inggris di bagian yang terjemahannya belum diperiksa penutur asli.</translation>
    </message>
    <message>
        <source>A draft of a translation: no native reader has checked it yet. Say it in your own words.</source>
        <translation type="unfinished">Draf terjemahan: belum ada penutur asli yang memeriksanya. Ucapkan dengan kata-kata Anda sendiri.</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::OwnQuestionViewModel</name>
    <message>
        <source>This is too long to look at. It is kept as it is. A short question is easier to answer.</source>
        <translation type="unfinished">Ini terlalu panjang untuk diperiksa. Ini disimpan seperti adanya. Pertanyaan pendek lebih mudah dijawab.</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::PathwayViewModel</name>
    <message>
        <source>Nobody to write to.</source>
        <translation type="unfinished">Tidak ada yang bisa disurati.</translation>
    </message>
    <message>
        <source>A card for the person</source>
        <translation type="unfinished">Kartu untuk orang ini</translation>
    </message>
    <message>
        <source>Sheet for the journey</source>
        <translation type="unfinished">Lembar perjalanan</translation>
    </message>
    <message>
        <source>Separate sheet on the acts</source>
        <translation type="unfinished">Lembar terpisah tentang tindakan</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Surat</translation>
    </message>
    <message>
        <source>Nothing is on this sheet unless the person agrees to it and you pick it here.</source>
        <translation type="unfinished">Tidak ada yang masuk ke lembar ini kecuali orang ini menyetujuinya dan Anda memilihnya di sini.</translation>
    </message>
    <message>
        <source>There is no sheet yet. The person is asked first: about going back, about a wish to go home, and whether a sheet may be written.</source>
        <translation type="unfinished">Belum ada lembar. Orang ini ditanya dulu: tentang kembali, tentang keinginan pulang, dan apakah lembar boleh ditulis.</translation>
    </message>
    <message>
        <source>There is no paper for this step: the person did not agree to it, or nothing may be shared.</source>
        <translation type="unfinished">Tidak ada kertas untuk langkah ini: orang ini tidak menyetujuinya, atau tidak ada yang boleh dibagikan.</translation>
    </message>
    <message>
        <source>This tablet, not encrypted</source>
        <translation type="unfinished">Tablet ini, tidak terenkripsi</translation>
    </message>
    <message>
        <source>The paper could not be written there. Choose another place.</source>
        <translation type="unfinished">Kertas tidak dapat ditulis di sana. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>If nobody answers: %1.</source>
        <translation type="unfinished">Kalau tidak ada yang menjawab: %1.</translation>
    </message>
    <message>
        <source>They answered.</source>
        <translation type="unfinished">Sudah dijawab.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation type="unfinished">Belum ada jawaban.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: nobody is listed for this here.</source>
        <translation type="unfinished">%1: belum ada yang terdaftar untuk ini di sini.</translation>
    </message>
    <message>
        <source>No step was chosen.</source>
        <translation type="unfinished">Tidak ada langkah yang dipilih.</translation>
    </message>
    <message>
        <source>Not yet seen by a supervisor.</source>
        <translation type="unfinished">Belum dilihat atasan.</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::TabletViewModel</name>
    <message>
        <source>Some words are in English still.</source>
        <translation type="unfinished">Beberapa kata masih dalam bahasa Inggris.</translation>
    </message>
    <message>
        <source>A draft: no native reader has checked these words yet.</source>
        <extracomment>Of the translation that the officer is reading: it is a draft.</extracomment>
        <translation type="unfinished">Draf: belum ada penutur asli yang memeriksa kata-kata ini.</translation>
    </message>
</context>
<context>
    <name>tenang::presentation::VaultViewModel</name>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished">%1 di %2</translation>
    </message>
</context>
</TS>
