<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>forced-criminality</name>
    <message>
        <source>Possible forced criminality</source>
        <comment>title</comment>
        <translation type="unfinished">Kemungkinan dipaksa melanggar hukum</translation>
    </message>
    <message>
        <source>The offer came through social media, messages, a job site, a friend or a relative, and the recruiter was never met</source>
        <comment>indicator FC-R1 text</comment>
        <translation type="unfinished">Tawaran datang lewat media sosial, pesan, situs lowongan kerja, teman, atau saudara, dan perekrutnya tidak pernah ditemui</translation>
    </message>
    <message>
        <source>Online job offer</source>
        <comment>indicator FC-R1 label</comment>
        <translation type="unfinished">Tawaran kerja online</translation>
    </message>
    <message>
        <source>Was promised office, call-centre, computer, translation, casino or hotel work with pay far above the usual and few requirements</source>
        <comment>indicator FC-R2 text</comment>
        <translation type="unfinished">Dijanjikan kerja kantor, pusat layanan telepon, komputer, penerjemahan, kasino, atau hotel dengan gaji jauh di atas biasanya dan sedikit syarat</translation>
    </message>
    <message>
        <source>Unusual promise</source>
        <comment>indicator FC-R2 label</comment>
        <translation type="unfinished">Janji tidak biasa</translation>
    </message>
    <message>
        <source>The employer paid for the ticket or visa and later claimed the money as a debt</source>
        <comment>indicator FC-R3 text</comment>
        <translation type="unfinished">Majikan membayar tiket atau visa, lalu menagih uang itu sebagai utang</translation>
    </message>
    <message>
        <source>Travel debt</source>
        <comment>indicator FC-R3 label</comment>
        <translation type="unfinished">Utang perjalanan</translation>
    </message>
    <message>
        <source>Was recruited while abroad, or stopped in another city for an interview and was then moved on</source>
        <comment>indicator FC-R4 text</comment>
        <translation type="unfinished">Direkrut saat berada di luar negeri, atau singgah di kota lain untuk wawancara lalu dibawa lebih jauh</translation>
    </message>
    <message>
        <source>Moved through hub</source>
        <comment>indicator FC-R4 label</comment>
        <translation type="unfinished">Dibawa lewat persinggahan</translation>
    </message>
    <message>
        <source>Is educated, used to computers or speaks several languages; such a background does not speak against exploitation</source>
        <comment>indicator FC-R5 text</comment>
        <translation type="unfinished">Berpendidikan, terbiasa dengan komputer, atau bisa beberapa bahasa; latar belakang seperti itu tidak berarti tidak ada eksploitasi</translation>
    </message>
    <message>
        <source>Skilled background</source>
        <comment>indicator FC-R5 label</comment>
        <translation type="unfinished">Latar belakang terampil</translation>
    </message>
    <message>
        <source>Entered as a tourist or without a visa for a job, or was told what to say at the border</source>
        <comment>indicator FC-T1 text</comment>
        <translation type="unfinished">Masuk sebagai turis atau tanpa visa untuk bekerja, atau diberi tahu apa yang harus dikatakan di perbatasan</translation>
    </message>
    <message>
        <source>Coached for border</source>
        <comment>indicator FC-T1 label</comment>
        <translation type="unfinished">Diajari untuk perbatasan</translation>
    </message>
    <message>
        <source>The destination changed on the way, or a flight was followed by a drive into another country</source>
        <comment>indicator FC-T2 text</comment>
        <translation type="unfinished">Tujuan berubah di perjalanan, atau setelah penerbangan dibawa lewat darat ke negara lain</translation>
    </message>
    <message>
        <source>Destination changed</source>
        <comment>indicator FC-T2 label</comment>
        <translation type="unfinished">Tujuan berubah</translation>
    </message>
    <message>
        <source>Was met by people they did not know, passed from driver to driver, with the phone taken on the way</source>
        <comment>indicator FC-T3 text</comment>
        <translation type="unfinished">Ditemui orang-orang yang tidak dikenal, berpindah dari sopir ke sopir, dan telepon diambil di perjalanan</translation>
    </message>
    <message>
        <source>Passed between drivers</source>
        <comment>indicator FC-T3 label</comment>
        <translation type="unfinished">Berpindah antar sopir</translation>
    </message>
    <message>
        <source>The stamp in the passport is irregular, or an official arranged the entry</source>
        <comment>indicator FC-T4 text</comment>
        <translation type="unfinished">Cap di paspor tidak wajar, atau seorang pejabat mengatur masuknya</translation>
    </message>
    <message>
        <source>Irregular entry stamp</source>
        <comment>indicator FC-T4 label</comment>
        <translation type="unfinished">Cap masuk tidak wajar</translation>
    </message>
    <message>
        <source>Real and forged papers were mixed, a boarding pass was exchanged, or papers were kept from the person</source>
        <comment>indicator FC-T5 text</comment>
        <translation type="unfinished">Dokumen asli dan palsu bercampur, kartu naik pesawat ditukar, atau dokumen tidak boleh dipegang orang ini</translation>
    </message>
    <message>
        <source>Papers tampered with</source>
        <comment>indicator FC-T5 label</comment>
        <translation type="unfinished">Dokumen diotak-atik</translation>
    </message>
    <message>
        <source>Passport or papers were taken on arrival</source>
        <comment>indicator FC-A1 text</comment>
        <translation type="unfinished">Paspor atau dokumen diambil saat tiba</translation>
    </message>
    <message>
        <source>Papers taken</source>
        <comment>indicator FC-A1 label</comment>
        <translation type="unfinished">Dokumen diambil</translation>
    </message>
    <message>
        <source>Learned only on arrival that the work was online fraud</source>
        <comment>indicator FC-A2 text</comment>
        <translation type="unfinished">Baru tahu saat tiba bahwa pekerjaannya adalah penipuan online</translation>
    </message>
    <message>
        <source>Learned on arrival</source>
        <comment>indicator FC-A2 label</comment>
        <translation type="unfinished">Baru tahu saat tiba</translation>
    </message>
    <message>
        <source>Was told that they had been sold or belonged to the company, or was resold</source>
        <comment>indicator FC-A3 text</comment>
        <translation type="unfinished">Diberi tahu bahwa ia sudah dijual atau milik perusahaan, atau dijual lagi</translation>
    </message>
    <message>
        <source>Sold or resold</source>
        <comment>indicator FC-A3 label</comment>
        <translation type="unfinished">Dijual atau dijual lagi</translation>
    </message>
    <message>
        <source>Had to sign a contract with a penalty or a payment for leaving</source>
        <comment>indicator FC-A4 text</comment>
        <translation type="unfinished">Harus menandatangani kontrak dengan denda atau bayaran kalau keluar</translation>
    </message>
    <message>
        <source>Penalty for leaving</source>
        <comment>indicator FC-A4 label</comment>
        <translation type="unfinished">Denda kalau keluar</translation>
    </message>
    <message>
        <source>The place had fences, wire, barred windows, guards, cameras or lifts under control, or was a flat they could not leave</source>
        <comment>indicator FC-P1 text</comment>
        <translation type="unfinished">Tempatnya berpagar, berkawat, berjendela teralis, dijaga, berkamera, atau liftnya dikendalikan, atau berupa apartemen yang tidak bisa ditinggalkan</translation>
    </message>
    <message>
        <source>Guarded place</source>
        <comment>indicator FC-P1 label</comment>
        <translation type="unfinished">Tempat dijaga</translation>
    </message>
    <message>
        <source>Was told or forced to do unlawful acts</source>
        <comment>indicator P-FC text</comment>
        <translation type="unfinished">Disuruh atau dipaksa melakukan perbuatan melanggar hukum</translation>
    </message>
    <message>
        <source>Forced unlawful acts</source>
        <comment>indicator P-FC label</comment>
        <translation type="unfinished">Dipaksa melanggar hukum</translation>
    </message>
    <message>
        <source>Worked with scripts, made-up profiles, several phones or SIM cards, lists of targets, translation tools or a staged room</source>
        <comment>indicator FC-W1 text</comment>
        <translation type="unfinished">Bekerja dengan naskah, profil rekaan, beberapa telepon atau kartu SIM, daftar sasaran, alat penerjemahan, atau ruangan yang ditata sebagai latar</translation>
    </message>
    <message>
        <source>Scripts and profiles</source>
        <comment>indicator FC-W1 label</comment>
        <translation type="unfinished">Naskah dan profil</translation>
    </message>
    <message>
        <source>Had to reach a number of people or an amount of money each day or month</source>
        <comment>indicator FC-W2 text</comment>
        <translation type="unfinished">Harus mencapai jumlah orang atau jumlah uang tertentu setiap hari atau bulan</translation>
    </message>
    <message>
        <source>Daily targets</source>
        <comment>indicator FC-W2 label</comment>
        <translation type="unfinished">Target harian</translation>
    </message>
    <message>
        <source>Worked 12 hours a day or more, most days, with little sleep</source>
        <comment>indicator FC-W3 text</comment>
        <translation type="unfinished">Bekerja 12 jam sehari atau lebih, hampir setiap hari, dengan sedikit tidur</translation>
    </message>
    <message>
        <source>Very long hours</source>
        <comment>indicator FC-W3 label</comment>
        <translation type="unfinished">Jam kerja sangat panjang</translation>
    </message>
    <message>
        <source>Was not paid, pay was kept back, or fines were taken from it</source>
        <comment>indicator FC-W4 text</comment>
        <translation type="unfinished">Tidak dibayar, bayarannya ditahan, atau dipotong denda</translation>
    </message>
    <message>
        <source>Pay kept back</source>
        <comment>indicator FC-W4 label</comment>
        <translation type="unfinished">Bayaran ditahan</translation>
    </message>
    <message>
        <source>Was punished when targets were missed, by beating, electric shock, a dark room, or no food or sleep</source>
        <comment>indicator FC-C1 text</comment>
        <translation type="unfinished">Dihukum kalau target tidak tercapai, dengan dipukul, disetrum, dimasukkan ke ruang gelap, tidak diberi makan, atau tidak boleh tidur</translation>
    </message>
    <message>
        <source>Violent punishment</source>
        <comment>indicator FC-C1 label</comment>
        <translation type="unfinished">Hukuman dengan kekerasan</translation>
    </message>
    <message>
        <source>Was made to watch or take part when others were punished</source>
        <comment>indicator FC-C2 text</comment>
        <translation type="unfinished">Dipaksa melihat atau ikut serta ketika orang lain dihukum</translation>
    </message>
    <message>
        <source>Made to watch</source>
        <comment>indicator FC-C2 label</comment>
        <translation type="unfinished">Dipaksa melihat</translation>
    </message>
    <message>
        <source>The phone was watched or taken, calls home followed a script, or untrue words were demanded</source>
        <comment>indicator FC-C3 text</comment>
        <translation type="unfinished">Telepon diawasi atau diambil, panggilan ke rumah harus menurut naskah, atau diharuskan mengatakan hal yang tidak benar</translation>
    </message>
    <message>
        <source>Calls controlled</source>
        <comment>indicator FC-C3 label</comment>
        <translation type="unfinished">Telepon dikendalikan</translation>
    </message>
    <message>
        <source>Money was demanded from the family</source>
        <comment>indicator FC-C4 text</comment>
        <translation type="unfinished">Keluarga dimintai uang dengan paksa</translation>
    </message>
    <message>
        <source>Ransom from family</source>
        <comment>indicator FC-C4 label</comment>
        <translation type="unfinished">Tebusan dari keluarga</translation>
    </message>
    <message>
        <source>Was threatened with police, prosecution, deportation or sale to a worse place, or told that the police were paid</source>
        <comment>indicator FC-C5 text</comment>
        <translation type="unfinished">Diancam dengan polisi, penuntutan, deportasi, atau dijual ke tempat yang lebih buruk, atau diberi tahu bahwa polisi sudah dibayar</translation>
    </message>
    <message>
        <source>Threats of police</source>
        <comment>indicator FC-C5 label</comment>
        <translation type="unfinished">Diancam dengan polisi</translation>
    </message>
    <message>
        <source>Sexual violence, or a threat of or a transfer into sexual exploitation</source>
        <comment>indicator FC-C6 text</comment>
        <translation type="unfinished">Kekerasan seksual, atau ancaman atau pemindahan ke eksploitasi seksual</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <comment>indicator FC-C6 label</comment>
        <translation type="unfinished">Kekerasan seksual</translation>
    </message>
    <message>
        <source>Was threatened with the removal of an organ</source>
        <comment>indicator FC-C7 text</comment>
        <translation type="unfinished">Diancam akan diambil organnya</translation>
    </message>
    <message>
        <source>Organ threat</source>
        <comment>indicator FC-C7 label</comment>
        <translation type="unfinished">Ancaman soal organ</translation>
    </message>
    <message>
        <source>Left by escape, payment, raid or mass release, or was left at a border without papers, money or care</source>
        <comment>indicator FC-E1 text</comment>
        <translation type="unfinished">Keluar dengan meloloskan diri, membayar, penggerebekan, atau pelepasan massal, atau ditinggalkan di perbatasan tanpa dokumen, uang, atau perawatan</translation>
    </message>
    <message>
        <source>Escaped or released</source>
        <comment>indicator FC-E1 label</comment>
        <translation type="unfinished">Lolos atau dilepaskan</translation>
    </message>
    <message>
        <source>May be moved to another place of the same kind if nobody helps</source>
        <comment>indicator FC-E2 text</comment>
        <translation type="unfinished">Mungkin dipindahkan ke tempat lain yang sejenis kalau tidak ada yang membantu</translation>
    </message>
    <message>
        <source>May be moved</source>
        <comment>indicator FC-E2 label</comment>
        <translation type="unfinished">Mungkin dipindahkan</translation>
    </message>
    <message>
        <source>Children were held or worked there</source>
        <comment>indicator FC-X1 text</comment>
        <translation type="unfinished">Ada anak-anak yang ditahan atau bekerja di sana</translation>
    </message>
    <message>
        <source>Children there</source>
        <comment>indicator FC-X1 label</comment>
        <translation type="unfinished">Ada anak-anak</translation>
    </message>
    <message>
        <source>Someone is in danger now.</source>
        <comment>rule URG-DANGER text</comment>
        <translation type="unfinished">Ada yang dalam bahaya sekarang.</translation>
    </message>
    <message>
        <source>Severe violence, a threat of it, or a risk of being moved on was said or seen.</source>
        <comment>rule URG-VIOLENCE text</comment>
        <translation type="unfinished">Ada kekerasan berat, ancaman kekerasan, atau risiko dipindahkan lagi yang dikatakan atau terlihat.</translation>
    </message>
    <message>
        <source>A way of control was said or seen. One is enough to ask for protection.</source>
        <comment>rule REF-MEANS text</comment>
        <translation type="unfinished">Ada cara pengendalian yang dikatakan atau terlihat. Satu saja cukup untuk meminta perlindungan.</translation>
    </message>
    <message>
        <source>A sign of exploitation was said or seen. One is enough to ask for protection.</source>
        <comment>rule REF-PURPOSE text</comment>
        <translation type="unfinished">Ada tanda eksploitasi yang dikatakan atau terlihat. Satu saja cukup untuk meminta perlindungan.</translation>
    </message>
    <message>
        <source>The person is or may be under 18. No way of control needs to be shown for a child.</source>
        <comment>rule REF-CHILD text</comment>
        <translation type="unfinished">Orang ini di bawah atau mungkin di bawah 18 tahun. Untuk anak, tidak perlu ditunjukkan adanya pengendalian.</translation>
    </message>
    <message>
        <source>How the person was recruited or moved was said or seen. A specialist can talk about the rest when it is safe.</source>
        <comment>rule SPEC-ACT text</comment>
        <translation type="unfinished">Ada hal tentang cara orang ini direkrut atau dipindahkan yang dikatakan atau terlihat. Seorang ahli bisa membicarakan sisanya kalau sudah aman.</translation>
    </message>
    <message>
        <source>Circumstances were said or seen that others could have used. A specialist can talk about them when it is safe.</source>
        <comment>rule SPEC-VULN text</comment>
        <translation type="unfinished">Ada keadaan yang dikatakan atau terlihat, yang bisa saja dimanfaatkan orang lain. Seorang ahli bisa membicarakannya kalau sudah aman.</translation>
    </message>
    <message>
        <source>Urgent protection now</source>
        <comment>outcome urgent_protection title</comment>
        <translation type="unfinished">Perlu perlindungan segera</translation>
    </message>
    <message>
        <source>Safety comes first. Stay near, see to medical help, and call the first service on the list. Nothing has to be proven for this. Ask that detention, charges, removal and fines wait. You decide neither guilt nor status; others do that later, with more time.</source>
        <comment>outcome urgent_protection text</comment>
        <translation type="unfinished">Keamanan didahulukan. Tetap di dekatnya, pastikan ada bantuan medis, dan hubungi layanan pertama di daftar. Untuk ini tidak ada yang harus dibuktikan. Minta agar penahanan, tuntutan, pemulangan paksa, dan denda ditangguhkan. Anda tidak memutuskan soal kesalahan maupun status; orang lain melakukannya nanti, dengan waktu lebih banyak.</translation>
    </message>
    <message>
        <source>Refer to protection</source>
        <comment>outcome refer title</comment>
        <translation type="unfinished">Rujuk ke perlindungan</translation>
    </message>
    <message>
        <source>What was said or seen is enough to ask for protection. Nothing has to be proven for this. Tell the person who can help and let them choose what is shared. Ask that detention, charges, removal and fines wait. You decide neither guilt nor status.</source>
        <comment>outcome refer text</comment>
        <translation type="unfinished">Yang dikatakan atau terlihat sudah cukup untuk meminta perlindungan. Untuk ini tidak ada yang harus dibuktikan. Beri tahu orang ini siapa yang bisa membantu, dan biarkan ia memilih apa yang dibagikan. Minta agar penahanan, tuntutan, pemulangan paksa, dan denda ditangguhkan. Anda tidak memutuskan soal kesalahan maupun status.</translation>
    </message>
    <message>
        <source>Ask a specialist</source>
        <comment>outcome refer_specialist title</comment>
        <translation type="unfinished">Minta bantuan ahli</translation>
    </message>
    <message>
        <source>Something was said or seen that deserves more time and a trained person, when it is safe. Tell the person who can help, now or later, and let them choose. Keep the door open for another talk. You decide neither guilt nor status.</source>
        <comment>outcome refer_specialist text</comment>
        <translation type="unfinished">Ada yang dikatakan atau terlihat yang perlu waktu lebih banyak dan orang terlatih, kalau sudah aman. Beri tahu orang ini siapa yang bisa membantu, sekarang atau nanti, dan biarkan ia memilih. Biarkan pintu terbuka untuk percakapan lain. Anda tidak memutuskan soal kesalahan maupun status.</translation>
    </message>
    <message>
        <source>Nothing recorded so far</source>
        <comment>outcome no_indication_recorded title</comment>
        <translation type="unfinished">Belum ada yang dicatat</translation>
    </message>
    <message>
        <source>So far nothing was recorded that leads to one of the other steps. People often speak later, when they feel safe. Give the information and a contact, and leave the door open. This is no finding about the person. You decide neither guilt nor status.</source>
        <comment>outcome no_indication_recorded text</comment>
        <translation type="unfinished">Sejauh ini belum ada catatan yang mengarah ke salah satu langkah lain. Orang sering bicara belakangan, ketika merasa aman. Berikan informasi dan kontak, dan biarkan pintu terbuka. Ini bukan kesimpulan tentang orang ini. Anda tidak memutuskan soal kesalahan maupun status.</translation>
    </message>
</context>
</TS>
