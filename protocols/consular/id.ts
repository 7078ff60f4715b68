<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>consular-screening</name>
    <message>
        <source>Consular screening, a returnee or a detained national</source>
        <comment>title</comment>
        <translation type="unfinished">Percakapan konsuler, warga yang kembali atau sedang ditahan</translation>
    </message>
    <message>
        <source>For a consular officer, with a person who comes home, or who is held or in hospital abroad.</source>
        <comment>use_when</comment>
        <translation type="unfinished">Untuk petugas konsuler, dengan orang yang pulang, atau yang ditahan atau dirawat di rumah sakit di luar negeri.</translation>
    </message>
    <message>
        <source>Stay with what they raised, in their own words. Name nothing that they have not named.</source>
        <comment>reminders 1 text</comment>
        <translation type="unfinished">Tetap pada hal yang ia sebut, dengan kata-katanya sendiri. Jangan menyebut apa pun yang belum ia sebut.</translation>
    </message>
    <message>
        <source>A pause is fine, and says nothing about anybody. It is theirs. Wait as long as they like.</source>
        <comment>reminders 2 text</comment>
        <translation type="unfinished">Diam sebentar itu tidak apa-apa, dan tidak berarti apa-apa tentang siapa pun. Itu waktu miliknya. Tunggu selama ia mau.</translation>
    </message>
    <message>
        <source>Ask what happened and how it was done. Leave out every why.</source>
        <comment>reminders 3 text</comment>
        <translation type="unfinished">Tanyakan apa yang terjadi dan bagaimana. Hindari semua pertanyaan mengapa.</translation>
    </message>
    <message>
        <source>After anything narrow, say, tell me everything about that.</source>
        <comment>reminders 4 text</comment>
        <translation type="unfinished">Setelah pertanyaan sempit, katakan: tolong ceritakan semuanya tentang itu.</translation>
    </message>
    <message>
        <source>Say once more that not knowing, not remembering and not wanting to say are all good answers.</source>
        <comment>reminders 5 text</comment>
        <translation type="unfinished">Katakan sekali lagi bahwa tidak tahu, tidak ingat, dan tidak mau mengatakan adalah jawaban yang baik.</translation>
    </message>
    <message>
        <source>What changed since before is noted as it is said. It speaks neither for nor against anybody.</source>
        <comment>reminders 6 text</comment>
        <translation type="unfinished">Yang berubah dari sebelumnya dicatat seperti yang dikatakan. Itu tidak membenarkan dan tidak memberatkan siapa pun.</translation>
    </message>
    <message>
        <source>Who I am, needs first</source>
        <comment>phase safety title</comment>
        <translation type="unfinished">Siapa saya, kebutuhan dulu</translation>
    </message>
    <message>
        <source>Say openly which state you work for, offer another route, then look after the body.</source>
        <comment>phase safety purpose</comment>
        <translation type="unfinished">Katakan terus terang Anda bekerja untuk negara mana, tawarkan jalan lain, lalu urus tubuhnya.</translation>
    </message>
    <message>
        <source>The person knows who you are, and danger and urgent needs have been asked about or seen.</source>
        <comment>phase safety leave_when</comment>
        <translation type="unfinished">Orang ini tahu siapa Anda, dan bahaya serta kebutuhan mendesak sudah ditanyakan atau dilihat.</translation>
    </message>
    <message>
        <source>Setting and people</source>
        <comment>phase setting title</comment>
        <translation type="unfinished">Tempat dan orang</translation>
    </message>
    <message>
        <source>Know who can hear, and make sure that the person is understood.</source>
        <comment>phase setting purpose</comment>
        <translation type="unfinished">Ketahui siapa yang bisa mendengar, dan pastikan orang ini dimengerti.</translation>
    </message>
    <message>
        <source>Listeners, language and the rules of this place are as good as they can be today.</source>
        <comment>phase setting leave_when</comment>
        <translation type="unfinished">Siapa yang mendengar, bahasa, dan aturan tempat ini sudah sebaik yang bisa dicapai hari ini.</translation>
    </message>
    <message>
        <source>Explain</source>
        <comment>phase explain title</comment>
        <translation type="unfinished">Penjelasan</translation>
    </message>
    <message>
        <source>Say what a consular officer can do, cannot do and never asks.</source>
        <comment>phase explain purpose</comment>
        <translation type="unfinished">Katakan apa yang bisa dilakukan petugas konsuler, apa yang tidak bisa, dan apa yang tidak pernah ditanyakan.</translation>
    </message>
    <message>
        <source>Each point has been said and heard back, the independent route among them.</source>
        <comment>phase explain leave_when</comment>
        <translation type="unfinished">Setiap hal sudah dikatakan dan orang ini sudah mengatakannya kembali, termasuk jalan yang independen.</translation>
    </message>
    <message>
        <source>Choices</source>
        <comment>phase consent title</comment>
        <translation type="unfinished">Pilihan</translation>
    </message>
    <message>
        <source>Ask about going back before anything more reaches the home state. Each choice stands alone.</source>
        <comment>phase consent purpose</comment>
        <translation type="unfinished">Tanyakan soal kembali sebelum ada hal lain yang sampai ke negara asal. Setiap pilihan berdiri sendiri.</translation>
    </message>
    <message>
        <source>Going back and who must not know have been asked, or left for a place where nobody listens.</source>
        <comment>phase consent leave_when</comment>
        <translation type="unfinished">Soal kembali dan siapa yang tidak boleh tahu sudah ditanyakan, atau disimpan untuk tempat yang tidak bisa didengar siapa pun.</translation>
    </message>
    <message>
        <source>Settle in</source>
        <comment>phase settle title</comment>
        <translation type="unfinished">Perkenalan</translation>
    </message>
    <message>
        <source>Meet on neutral ground first. It may be left out.</source>
        <comment>phase settle purpose</comment>
        <translation type="unfinished">Mulai dari hal yang netral dulu. Bagian ini boleh dilewati.</translation>
    </message>
    <message>
        <source>The person is ready to go on, or would rather begin.</source>
        <comment>phase settle leave_when</comment>
        <translation type="unfinished">Orang ini siap melanjutkan, atau lebih suka langsung mulai.</translation>
    </message>
    <message>
        <source>Free account</source>
        <comment>phase account title</comment>
        <translation type="unfinished">Bicara bebas</translation>
    </message>
    <message>
        <source>Give one open invitation that fits this place, then listen.</source>
        <comment>phase account purpose</comment>
        <translation type="unfinished">Beri satu ajakan terbuka yang cocok dengan tempat ini, lalu dengarkan.</translation>
    </message>
    <message>
        <source>The person has come to the end by themselves.</source>
        <comment>phase account leave_when</comment>
        <translation type="unfinished">Orang ini selesai dengan sendirinya.</translation>
    </message>
    <message>
        <source>Topics</source>
        <comment>phase explore title</comment>
        <translation type="unfinished">Topik</translation>
    </message>
    <message>
        <source>Open up what the person has raised, one topic at a time.</source>
        <comment>phase explore purpose</comment>
        <translation type="unfinished">Buka lebih jauh apa yang orang ini sebut, satu topik setiap kali.</translation>
    </message>
    <message>
        <source>The topics that matter today have been offered. Few are enough.</source>
        <comment>phase explore leave_when</comment>
        <translation type="unfinished">Topik yang penting hari ini sudah ditawarkan. Sedikit saja cukup.</translation>
    </message>
    <message>
        <source>Check understanding</source>
        <comment>phase check title</comment>
        <translation type="unfinished">Cek pemahaman</translation>
    </message>
    <message>
        <source>Read back what was heard, so that the person can put it right or take it out.</source>
        <comment>phase check purpose</comment>
        <translation type="unfinished">Bacakan kembali apa yang didengar, supaya orang ini bisa membetulkannya atau menghapusnya.</translation>
    </message>
    <message>
        <source>The person has heard it back, and what must stay here is known.</source>
        <comment>phase check leave_when</comment>
        <translation type="unfinished">Orang ini sudah mendengarnya kembali, dan sudah diketahui apa yang harus tetap di sini.</translation>
    </message>
    <message>
        <source>Needs and wishes</source>
        <comment>phase wishes title</comment>
        <translation type="unfinished">Kebutuhan dan keinginan</translation>
    </message>
    <message>
        <source>Hear what the person wants here, on the way and at home.</source>
        <comment>phase wishes purpose</comment>
        <translation type="unfinished">Dengarkan apa yang diinginkan orang ini di sini, di perjalanan, dan di negara asal.</translation>
    </message>
    <message>
        <source>Wishes, health, papers and a safe way to be reached are known or left open.</source>
        <comment>phase wishes leave_when</comment>
        <translation type="unfinished">Keinginan, kesehatan, dokumen, dan cara aman untuk menghubungi sudah diketahui atau dibiarkan terbuka.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>phase close title</comment>
        <translation type="unfinished">Penutup</translation>
    </message>
    <message>
        <source>End in the present, with the next steps clear and the time after you safe.</source>
        <comment>phase close purpose</comment>
        <translation type="unfinished">Akhiri di saat ini, dengan langkah berikutnya yang jelas dan waktu setelah Anda pergi yang aman.</translation>
    </message>
    <message>
        <source>The person knows what comes next, who decides, and what others may ask when you are gone.</source>
        <comment>phase close leave_when</comment>
        <translation type="unfinished">Orang ini tahu apa langkah berikutnya, siapa yang memutuskan, dan apa yang mungkin ditanyakan orang lain setelah Anda pergi.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>phase route title</comment>
        <translation type="unfinished">Langkah berikutnya</translation>
    </message>
    <message>
        <source>Find who can help, independent help first, and write the sheet for the journey.</source>
        <comment>phase route purpose</comment>
        <translation type="unfinished">Cari siapa yang bisa membantu, bantuan independen lebih dulu, lalu tulis lembar perjalanan.</translation>
    </message>
    <message>
        <source>A step has been chosen, or the door is left open with information.</source>
        <comment>phase route leave_when</comment>
        <translation type="unfinished">Satu langkah sudah dipilih, atau pintu dibiarkan terbuka dengan informasi.</translation>
    </message>
    <message>
        <source>For you</source>
        <comment>phase reflect title</comment>
        <translation type="unfinished">Untuk Anda</translation>
    </message>
    <message>
        <source>Look after yourself and your questions. Nothing here measures you.</source>
        <comment>phase reflect purpose</comment>
        <translation type="unfinished">Perhatikan diri Anda dan pertanyaan Anda. Tidak ada yang menilai Anda di sini.</translation>
    </message>
    <message>
        <source>You are ready to go on with your day.</source>
        <comment>phase reflect leave_when</comment>
        <translation type="unfinished">Anda siap melanjutkan hari Anda.</translation>
    </message>
    <message>
        <source>Where we meet</source>
        <comment>prompt visit_setting title</comment>
        <translation type="unfinished">Tempat bertemu</translation>
    </message>
    <message>
        <source>Where this talk takes place.</source>
        <comment>prompt visit_setting text</comment>
        <translation type="unfinished">Tempat percakapan ini dilakukan.</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <comment>prompt visit_setting answerOption embassy label</comment>
        <translation type="unfinished">Kedutaan atau konsulat</translation>
    </message>
    <message>
        <source>Prison or detention</source>
        <comment>prompt visit_setting answerOption prison label</comment>
        <translation type="unfinished">Penjara atau tempat penahanan</translation>
    </message>
    <message>
        <source>Hospital</source>
        <comment>prompt visit_setting answerOption hospital label</comment>
        <translation type="unfinished">Rumah sakit</translation>
    </message>
    <message>
        <source>Remote call</source>
        <comment>prompt visit_setting answerOption remote_call label</comment>
        <translation type="unfinished">Panggilan jarak jauh</translation>
    </message>
    <message>
        <source>Arrival hall</source>
        <comment>prompt visit_setting answerOption arrival_hall label</comment>
        <translation type="unfinished">Ruang kedatangan</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>prompt visit_setting answerOption elsewhere label</comment>
        <translation type="unfinished">Tempat lain</translation>
    </message>
    <message>
        <source>Who can listen differs from place to place, and so does what may be asked.</source>
        <comment>prompt visit_setting purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you, before the person comes. In a prison a guard may hear, and acts are not spoken of. In a hospital the body decides. On a call you do not see the room. In a hall, everybody watches. At the embassy the state owns the door. Each has its own cards.</source>
        <comment>prompt visit_setting interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good moment</source>
        <comment>prompt call_moment title</comment>
        <translation type="unfinished">Waktu yang baik</translation>
    </message>
    <message>
        <source>Hello. Is this a good moment for you?</source>
        <comment>prompt call_moment text</comment>
        <translation type="unfinished">Halo. Apakah ini waktu yang baik bagi Anda?</translation>
    </message>
    <message>
        <source>One word is all that is safe to say when someone else may be listening.</source>
        <comment>prompt call_moment purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say no name, no embassy and no reason until you know who hears. Anything but a clear yes means a friendly goodbye. Leave no message. Do not try a second number.</source>
        <comment>prompt call_moment interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is there</source>
        <comment>prompt call_room title</comment>
        <translation type="unfinished">Siapa di sana</translation>
    </message>
    <message>
        <source>What is it like to talk from where you are now?</source>
        <comment>prompt call_room text</comment>
        <translation type="unfinished">Bagaimana rasanya bicara dari tempat Anda sekarang?</translation>
    </message>
    <message>
        <source>Is someone near you?</source>
        <comment>prompt call_room paired 1 text</comment>
        <translation type="unfinished">Apakah ada orang di dekat Anda?</translation>
    </message>
    <message>
        <source>A yes or no gives nothing away when somebody listens in.</source>
        <comment>prompt call_room paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me only what you can say freely now.</source>
        <comment>prompt call_room paired 1 then</comment>
        <translation type="unfinished">Tolong ceritakan hanya yang bisa Anda katakan dengan bebas sekarang.</translation>
    </message>
    <message>
        <source>You see a face at most. The rest of the room you cannot see.</source>
        <comment>prompt call_room purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loudspeaker, a second breath, words that sound read out, or answers after a pause mean nothing certain. Treat them as a listener and keep to neutral talk.</source>
        <comment>prompt call_room interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard out of earshot</source>
        <comment>prompt prison_earshot title</comment>
        <translation type="unfinished">Penjaga tidak mendengar</translation>
    </message>
    <message>
        <source>The guard may see us, and cannot hear us.</source>
        <comment>prompt prison_earshot text</comment>
        <translation type="unfinished">Penjaga boleh melihat kita, tetapi tidak bisa mendengar kita.</translation>
    </message>
    <message>
        <source>What a guard hears can follow the person back to the cell.</source>
        <comment>prompt prison_earshot purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it before the person is brought in. Look for a second listener, a camera with sound, glass with a phone line, another prisoner. If it is refused, write who refused, and keep to health, needs, rights and a lawyer.</source>
        <comment>prompt prison_earshot interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor first</source>
        <comment>prompt hospital_doctor title</comment>
        <translation type="unfinished">Dokter dulu</translation>
    </message>
    <message>
        <source>The doctor or nurse who treats the person says that a talk is possible now.</source>
        <comment>prompt hospital_doctor text</comment>
        <translation type="unfinished">Dokter atau perawat yang merawat orang ini mengatakan bahwa percakapan bisa dilakukan sekarang.</translation>
    </message>
    <message>
        <source>Treatment comes before papers, and pain or strong medicine makes every choice hard.</source>
        <comment>prompt hospital_doctor purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them alone, tell them nothing about why you came, and read no chart. If they say no, greet the person and come back. Draw the curtain. The next bed, a guard at the door, or a visitor who never leaves can hear.</source>
        <comment>prompt hospital_doctor interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is near the bed</source>
        <comment>prompt hospital_near title</comment>
        <translation type="unfinished">Siapa di dekat tempat tidur</translation>
    </message>
    <message>
        <source>The next bed, the door and the corridor are out of hearing.</source>
        <comment>prompt hospital_near text</comment>
        <translation type="unfinished">Dari tempat tidur sebelah, pintu, dan lorong, kita tidak bisa didengar.</translation>
    </message>
    <message>
        <source>A ward has thin curtains, and a visitor may be the one who controls the person.</source>
        <comment>prompt hospital_near purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the staff for another room or an hour when the ward is empty. Whoever sits at the bed is sent for something, kindly. If a guard stays, treat the ward as a prison and speak of no acts.</source>
        <comment>prompt hospital_near interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room, not the counter</source>
        <comment>prompt embassy_room title</comment>
        <translation type="unfinished">Ruangan, bukan loket</translation>
    </message>
    <message>
        <source>We sit in a room with a closed door, away from the counter and the waiting room.</source>
        <comment>prompt embassy_room text</comment>
        <translation type="unfinished">Kita duduk di ruangan dengan pintu tertutup, jauh dari loket dan ruang tunggu.</translation>
    </message>
    <message>
        <source>At a counter, those who brought the person and those who wait can hear.</source>
        <comment>prompt embassy_room purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person sits nearer to the door. Only you are in the room, and no colleague walks in. Security staff of your state see the visitor book. Say so.</source>
        <comment>prompt embassy_room interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away from the crowd</source>
        <comment>prompt arrival_aside title</comment>
        <translation type="unfinished">Jauh dari keramaian</translation>
    </message>
    <message>
        <source>We are in a side room, away from the hall and from cameras.</source>
        <comment>prompt arrival_aside text</comment>
        <translation type="unfinished">Kita ada di ruangan samping, jauh dari ruang kedatangan dan dari kamera.</translation>
    </message>
    <message>
        <source>In the hall, everyone who waits sees who is being fetched.</source>
        <comment>prompt arrival_aside purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign with a name. Walk beside the person, not in front. Bags, water and a toilet come before any word.</source>
        <comment>prompt arrival_aside interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <comment>prompt privacy title</comment>
        <translation type="unfinished">Privasi</translation>
    </message>
    <message>
        <source>Nobody but us can hear what we say.</source>
        <comment>prompt privacy text</comment>
        <translation type="unfinished">Tidak ada yang bisa mendengar apa yang kita katakan, selain kita.</translation>
    </message>
    <message>
        <source>Without privacy, people stay silent to stay safe. That is wise, and it is their right.</source>
        <comment>prompt privacy purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a sure yes opens the questions about going back, family, home and what happened. On a call it is rarely sure. While they are closed, health, needs, rights and a lawyer are enough for one visit.</source>
        <comment>prompt privacy interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First words</source>
        <comment>prompt hello title</comment>
        <translation type="unfinished">Kata-kata pertama</translation>
    </message>
    <message>
        <source>Hello. My name is …, and I work for the government of …. I would like to see how you are and what you need. You do not have to speak with me.</source>
        <comment>prompt hello text</comment>
        <translation type="unfinished">Halo. Nama saya …, dan saya bekerja untuk pemerintah …. Saya ingin melihat bagaimana keadaan Anda dan apa yang Anda butuhkan. Anda tidak harus bicara dengan saya.</translation>
    </message>
    <message>
        <source>Good day. I come from the consulate of …. I would like to see how you are. You may send me away.</source>
        <comment>prompt hello say_instead</comment>
        <translation type="unfinished">Permisi. Saya dari konsulat …. Saya ingin melihat bagaimana keadaan Anda. Anda boleh menyuruh saya pergi.</translation>
    </message>
    <message>
        <source>The person must know from the first minute that the home state is in the room.</source>
        <comment>prompt hello purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say your state by its name, on a call only once nobody else hears. Show your card. Same height, no touch. Anger, silence or calm may be fear or shock.</source>
        <comment>prompt hello interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else first</source>
        <comment>prompt independent_first title</comment>
        <translation type="unfinished">Orang lain dulu</translation>
    </message>
    <message>
        <source>You may speak with someone who works for no government first, or instead of me. Would you like that?</source>
        <comment>prompt independent_first text</comment>
        <translation type="unfinished">Anda boleh bicara dulu dengan orang yang tidak bekerja untuk pemerintah mana pun, atau bicara dengan orang itu saja. Apakah Anda mau?</translation>
    </message>
    <message>
        <source>For some people the home state is the danger. The way around it must stand open before anything is told.</source>
        <comment>prompt independent_first purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the list ready in their language: a support organisation, legal aid, the refugee agency, the protection agency of this country. Do not ask which one, do not watch, write nothing but yes or no. After a yes, see to urgent needs and end.</source>
        <comment>prompt independent_first interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone with the person</source>
        <comment>prompt companion_apart title</comment>
        <translation type="unfinished">Berdua saja</translation>
    </message>
    <message>
        <source>I speak with everyone alone first. It is the same for each person here.</source>
        <comment>prompt companion_apart text</comment>
        <translation type="unfinished">Saya bicara dulu dengan setiap orang sendiri-sendiri. Sama untuk semua orang di sini.</translation>
    </message>
    <message>
        <source>A companion, a cellmate or a helper may be the one who controls the person.</source>
        <comment>prompt companion_apart purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part them for a neutral reason, kindly, and before any other question. Nationals who came or are held together are seen one by one, and nobody hears what another said. If it cannot be done, write the reason.</source>
        <comment>prompt companion_apart interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are you</source>
        <comment>prompt how_now title</comment>
        <translation type="unfinished">Keadaannya</translation>
    </message>
    <message>
        <source>How are you feeling right now?</source>
        <comment>prompt how_now text</comment>
        <translation type="unfinished">Apa yang dirasakan sekarang?</translation>
    </message>
    <message>
        <source>What do you need most at this moment?</source>
        <comment>prompt how_now say_instead</comment>
        <translation type="unfinished">Apa yang paling dibutuhkan saat ini?</translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt how_now follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan lebih banyak tentang itu.</translation>
    </message>
    <message>
        <source>What would help a little now?</source>
        <comment>prompt how_now follow_ups 2</comment>
        <translation type="unfinished">Apa yang bisa sedikit membantu sekarang?</translation>
    </message>
    <message>
        <source>An open door for pain, fear or tiredness, before the list below.</source>
        <comment>prompt how_now purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write needs, not judgements. What the person looks like is an observation and weighs nothing.</source>
        <comment>prompt how_now interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <comment>prompt age_band title</comment>
        <translation type="unfinished">Usia</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <comment>prompt age_band text</comment>
        <translation type="unfinished">Berapa usia Anda?</translation>
    </message>
    <message>
        <source>What year were you born in?</source>
        <comment>prompt age_band say_instead</comment>
        <translation type="unfinished">Anda lahir tahun berapa?</translation>
    </message>
    <message>
        <source>18 or older</source>
        <comment>prompt age_band answerOption adult label</comment>
        <translation type="unfinished">18 tahun atau lebih</translation>
    </message>
    <message>
        <source>Under 18</source>
        <comment>prompt age_band answerOption child label</comment>
        <translation type="unfinished">Di bawah 18 tahun</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>prompt age_band answerOption unsure label</comment>
        <translation type="unfinished">Belum pasti</translation>
    </message>
    <message>
        <source>A child, or someone who may be one, is protected first and never stays alone with an embassy.</source>
        <comment>prompt age_band purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask once, softly. Papers may show a wrong age. Not sure is a full answer and counts as a child until someone trained decides. The harder cards open only after 18 or older.</source>
        <comment>prompt age_band interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection first</source>
        <comment>prompt child_first title</comment>
        <translation type="unfinished">Perlindungan anak dulu</translation>
    </message>
    <message>
        <source>I will ask someone who looks after children and young people to be with us.</source>
        <comment>prompt child_first text</comment>
        <translation type="unfinished">Saya akan meminta seseorang yang mendampingi anak dan remaja untuk bersama kita.</translation>
    </message>
    <message>
        <source>The child-protection authority comes before any other step, also before the consulate.</source>
        <comment>prompt child_first purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the child-protection authority of this country now and ask for a guardian. Use the child protocol from here on, with its choices and its length. Open no topic here. This waits for no consent form.</source>
        <comment>prompt child_first interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not alone with us</source>
        <comment>prompt child_not_alone title</comment>
        <translation type="unfinished">Tidak sendirian dengan kami</translation>
    </message>
    <message>
        <source>Someone who is not from the embassy, and whom the child accepts, is here all the time.</source>
        <comment>prompt child_not_alone text</comment>
        <translation type="unfinished">Seseorang yang bukan dari kedutaan, dan yang diterima anak, ada di sini sepanjang waktu.</translation>
    </message>
    <message>
        <source>A child may fear their own state and cannot weigh it alone.</source>
        <comment>prompt child_not_alone purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until that person is here, give water and company, and ask nothing about what happened, family or going back. Never take a child away from where they are. If the child fears the state, child protection decides if it may be told at all.</source>
        <comment>prompt child_not_alone interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never alone</source>
        <comment>prompt child_near title</comment>
        <translation type="unfinished">Tidak pernah sendirian</translation>
    </message>
    <message>
        <source>Who would you like to have near you?</source>
        <comment>prompt child_near text</comment>
        <translation type="unfinished">Ingin ditemani siapa di sini?</translation>
    </message>
    <message>
        <source>Tell me about the people who look after you.</source>
        <comment>prompt child_near follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan tentang orang-orang yang biasa mengasuh dan menjaga.</translation>
    </message>
    <message>
        <source>A child is not left alone, and not left with someone they fear.</source>
        <comment>prompt child_near purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never hold a child alone in a cell. Never hand a child alone to an embassy. A companion never interprets. A travel companion stays apart until someone trained has checked.</source>
        <comment>prompt child_near interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they were born</source>
        <comment>prompt born title</comment>
        <translation type="unfinished">Kapan lahir</translation>
    </message>
    <message>
        <source>What have you been told about when you were born?</source>
        <comment>prompt born text</comment>
        <translation type="unfinished">Apa yang pernah diceritakan kepada Anda tentang kapan Anda lahir?</translation>
    </message>
    <message>
        <source>A year, a season or a feast is enough to know how careful to be.</source>
        <comment>prompt born purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as they say it, in any calendar. No answer is needed. Do not work out an age aloud, and do not test it.</source>
        <comment>prompt born interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not wake</source>
        <comment>prompt danger_unconscious title</comment>
        <translation type="unfinished">Tidak bangun</translation>
    </message>
    <message>
        <source>The person does not wake or does not respond.</source>
        <comment>prompt danger_unconscious text</comment>
        <translation type="unfinished">Orang ini tidak bangun atau tidak merespons.</translation>
    </message>
    <message>
        <source>Call emergency help at once. Nothing else comes first.</source>
        <comment>prompt danger_unconscious purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen, not asked. Stay with the person.</source>
        <comment>prompt danger_unconscious interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurt</source>
        <comment>prompt danger_injury title</comment>
        <translation type="unfinished">Terluka</translation>
    </message>
    <message>
        <source>Are you hurt anywhere?</source>
        <comment>prompt danger_injury text</comment>
        <translation type="unfinished">Apakah ada bagian tubuh Anda yang terluka?</translation>
    </message>
    <message>
        <source>Is there pain in any part of your body?</source>
        <comment>prompt danger_injury say_instead</comment>
        <translation type="unfinished">Apakah ada yang terasa sakit di bagian mana pun di tubuh Anda?</translation>
    </message>
    <message>
        <source>Tell me about the pain.</source>
        <comment>prompt danger_injury follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan tentang rasa sakitnya.</translation>
    </message>
    <message>
        <source>Bleeding, a head injury or strong pain needs care now.</source>
        <comment>prompt danger_injury purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the pain, not about who caused it. Do not ask to see it.</source>
        <comment>prompt danger_injury interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very ill</source>
        <comment>prompt danger_acute_illness title</comment>
        <translation type="unfinished">Sakit parah</translation>
    </message>
    <message>
        <source>Do you feel very ill right now?</source>
        <comment>prompt danger_acute_illness text</comment>
        <translation type="unfinished">Apakah Anda merasa sakit parah sekarang?</translation>
    </message>
    <message>
        <source>Tell me how your body feels.</source>
        <comment>prompt danger_acute_illness follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan bagaimana rasanya di badan.</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing, high fever or confusion needs care now.</source>
        <comment>prompt danger_acute_illness purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also answer yes when you see it.</source>
        <comment>prompt danger_acute_illness interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy pain</source>
        <comment>prompt danger_pregnancy title</comment>
        <translation type="unfinished">Nyeri saat hamil</translation>
    </message>
    <message>
        <source>If you are pregnant, is there any pain today?</source>
        <comment>prompt danger_pregnancy text</comment>
        <translation type="unfinished">Kalau Anda hamil, apakah ada rasa sakit hari ini?</translation>
    </message>
    <message>
        <source>Pain or bleeding in pregnancy needs care now.</source>
        <comment>prompt danger_pregnancy purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask only in private. Bleeding counts as yes. Leave it out where it plainly cannot apply.</source>
        <comment>prompt danger_pregnancy interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drugs or withdrawal</source>
        <comment>prompt danger_overdose title</comment>
        <translation type="unfinished">Overdosis atau putus zat</translation>
    </message>
    <message>
        <source>Did something you took make you feel ill?</source>
        <comment>prompt danger_overdose text</comment>
        <translation type="unfinished">Apakah ada yang Anda minum atau pakai, lalu Anda jadi merasa sakit?</translation>
    </message>
    <message>
        <source>Are you unwell because you stopped taking something?</source>
        <comment>prompt danger_overdose say_instead</comment>
        <translation type="unfinished">Apakah Anda tidak enak badan karena berhenti minum atau memakai sesuatu?</translation>
    </message>
    <message>
        <source>People may have been given drugs, or miss them now. Both can be dangerous.</source>
        <comment>prompt danger_overdose purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that this is asked for health only. Shaking, sweating or great sleepiness also count as yes.</source>
        <comment>prompt danger_overdose interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts of dying</source>
        <comment>prompt danger_self_harm title</comment>
        <translation type="unfinished">Pikiran tentang mati</translation>
    </message>
    <message>
        <source>Sometimes people feel they cannot go on. Are you thinking of ending your life?</source>
        <comment>prompt danger_self_harm text</comment>
        <translation type="unfinished">Kadang orang merasa tidak sanggup lagi. Apakah Anda berpikir untuk mengakhiri hidup?</translation>
    </message>
    <message>
        <source>To ask in plain words opens a door. A yes needs someone with the person now.</source>
        <comment>prompt danger_self_harm purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask calmly and only in private. If yes, do not leave the person alone, or stay on the line. Say openly whom you must tell so that they live. Do not ask a young child this way.</source>
        <comment>prompt danger_self_harm interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private doctor soon</source>
        <comment>prompt danger_sexual_violence title</comment>
        <translation type="unfinished">Dokter segera, tertutup</translation>
    </message>
    <message>
        <source>Some people need a doctor in private, and soon. Would you like that?</source>
        <comment>prompt danger_sexual_violence text</comment>
        <translation type="unfinished">Ada orang yang perlu bertemu dokter tanpa orang lain, dan segera. Apakah Anda menginginkannya?</translation>
    </message>
    <message>
        <source>Care after sexual violence works best within days. Nobody has to say what happened.</source>
        <comment>prompt danger_sexual_violence purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ask about the act. If it is said or plain to see, answer yes. Do not put this to a child. Agency medical staff set the time limits.</source>
        <comment>prompt danger_sexual_violence interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller near</source>
        <comment>prompt danger_controller title</comment>
        <translation type="unfinished">Ada yang mengendalikan</translation>
    </message>
    <message>
        <source>Someone speaks for the person, watches them, or holds their papers.</source>
        <comment>prompt danger_controller text</comment>
        <translation type="unfinished">Seseorang bicara mewakili orang ini, mengawasinya, atau memegang dokumennya.</translation>
    </message>
    <message>
        <source>With a controller near, every question can bring harm.</source>
        <comment>prompt danger_controller purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen, not asked. A guard or nurse on duty alone does not count. A companion, a prisoner, a helper or a voice behind the phone does. Let nobody see that you noticed.</source>
        <comment>prompt danger_controller interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat here</source>
        <comment>prompt danger_threat title</comment>
        <translation type="unfinished">Ancaman di sini</translation>
    </message>
    <message>
        <source>Is there anyone here you are afraid of?</source>
        <comment>prompt danger_threat text</comment>
        <translation type="unfinished">Apakah ada orang di sini yang Anda takuti?</translation>
    </message>
    <message>
        <source>Tell me what would make you safer now.</source>
        <comment>prompt danger_threat follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan apa yang bisa membuat Anda lebih aman sekarang.</translation>
    </message>
    <message>
        <source>A threat in the cell, the ward, the hall or the house needs an answer before any talk.</source>
        <comment>prompt danger_threat purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where nobody hears. It may be a prisoner, a guard, someone who waits outside or a colleague of yours. Ask for no name. Before you speak to the staff, ask if that would make it worse.</source>
        <comment>prompt danger_threat interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child on their own</source>
        <comment>prompt danger_child_alone title</comment>
        <translation type="unfinished">Anak sendirian</translation>
    </message>
    <message>
        <source>A child is here without a parent or another trusted adult.</source>
        <comment>prompt danger_child_alone text</comment>
        <translation type="unfinished">Ada anak di sini tanpa orang tua atau orang dewasa lain yang ia percaya.</translation>
    </message>
    <message>
        <source>A child on their own needs the child-protection authority now.</source>
        <comment>prompt danger_child_alone purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also when a child of the person was left somewhere unsafe.</source>
        <comment>prompt danger_child_alone interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot wait</source>
        <comment>prompt danger_other title</comment>
        <translation type="unfinished">Tidak bisa menunggu</translation>
    </message>
    <message>
        <source>Is there anything else that cannot wait?</source>
        <comment>prompt danger_other text</comment>
        <translation type="unfinished">Apakah ada hal lain yang tidak bisa menunggu?</translation>
    </message>
    <message>
        <source>Some dangers are on no list.</source>
        <comment>prompt danger_other purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <comment>prompt water title</comment>
        <translation type="unfinished">Air</translation>
    </message>
    <message>
        <source>Would you like some water?</source>
        <comment>prompt water text</comment>
        <translation type="unfinished">Apakah Anda mau minum air?</translation>
    </message>
    <message>
        <source>A first kindness that asks for nothing back.</source>
        <comment>prompt water purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the staff beforehand what you may bring in or give. Never trade it for an answer.</source>
        <comment>prompt water interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <comment>prompt need_food title</comment>
        <translation type="unfinished">Makanan</translation>
    </message>
    <message>
        <source>Would you like something to eat?</source>
        <comment>prompt need_food text</comment>
        <translation type="unfinished">Apakah Anda mau makan sesuatu?</translation>
    </message>
    <message>
        <source>Hunger makes it hard to think and to choose.</source>
        <comment>prompt need_food purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what the person may eat. In a prison or a ward, ask what the staff allow. On a call, it means food where they are now.</source>
        <comment>prompt need_food interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest first</source>
        <comment>prompt rest title</comment>
        <translation type="unfinished">Istirahat dulu</translation>
    </message>
    <message>
        <source>Would you like to rest before we talk?</source>
        <comment>prompt rest text</comment>
        <translation type="unfinished">Apakah Anda mau istirahat dulu sebelum kita bicara?</translation>
    </message>
    <message>
        <source>After a flight, a night in a cell or treatment, a full talk can wait.</source>
        <comment>prompt rest purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer another time and keep it. In an arrival hall, needs, health and a safe night are enough.</source>
        <comment>prompt rest interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor or medicine</source>
        <comment>prompt need_medical title</comment>
        <translation type="unfinished">Dokter atau obat</translation>
    </message>
    <message>
        <source>Is there something a doctor should look at soon?</source>
        <comment>prompt need_medical text</comment>
        <translation type="unfinished">Apakah ada hal yang perlu segera dilihat dokter?</translation>
    </message>
    <message>
        <source>Tell me about any medicine you take.</source>
        <comment>prompt need_medical follow_ups 1</comment>
        <translation type="unfinished">Kalau ada obat yang diminum, tolong ceritakan.</translation>
    </message>
    <message>
        <source>Illness, wounds and missed medicine come before papers and tickets.</source>
        <comment>prompt need_medical purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine that ran out or was taken away counts as yes. In a prison, offer to ask for a doctor, and say to whom you would speak.</source>
        <comment>prompt need_medical interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone to be with</source>
        <comment>prompt need_psychosocial title</comment>
        <translation type="unfinished">Teman pendamping</translation>
    </message>
    <message>
        <source>Would it help to have someone trained to be with you?</source>
        <comment>prompt need_psychosocial text</comment>
        <translation type="unfinished">Apakah akan membantu kalau ada orang terlatih yang menemani Anda?</translation>
    </message>
    <message>
        <source>Support during the talk is a need, not a favour.</source>
        <comment>prompt need_psychosocial purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it again at each break and at the end.</source>
        <comment>prompt need_psychosocial interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe place tonight</source>
        <comment>prompt need_shelter title</comment>
        <translation type="unfinished">Tempat aman malam ini</translation>
    </message>
    <message>
        <source>Do you need a safe place to sleep tonight?</source>
        <comment>prompt need_shelter text</comment>
        <translation type="unfinished">Apakah Anda perlu tempat yang aman untuk tidur malam ini?</translation>
    </message>
    <message>
        <source>Tell me about a place where you would feel safe.</source>
        <comment>prompt need_shelter follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan tentang tempat yang akan terasa aman bagi Anda.</translation>
    </message>
    <message>
        <source>Without a safe night, the person may go back to those who controlled them.</source>
        <comment>prompt need_shelter purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every safe place is ours. Say any rule of a shelter before the person agrees to go.</source>
        <comment>prompt need_shelter interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who depends on you</source>
        <comment>prompt dependants title</comment>
        <translation type="unfinished">Siapa yang bergantung</translation>
    </message>
    <message>
        <source>Who depends on you today?</source>
        <comment>prompt dependants text</comment>
        <translation type="unfinished">Siapa yang bergantung pada Anda hari ini?</translation>
    </message>
    <message>
        <source>Tell me about what they need now.</source>
        <comment>prompt dependants follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan apa yang mereka butuhkan sekarang.</translation>
    </message>
    <message>
        <source>Worry for a child or parent can be stronger than any other need.</source>
        <comment>prompt dependants purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names and no addresses, above all of people at home. A child left behind may need help at once.</source>
        <comment>prompt dependants interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to talk</source>
        <comment>prompt time_enough title</comment>
        <translation type="unfinished">Waktu untuk bicara</translation>
    </message>
    <message>
        <source>This is how long we have. There is no hurry.</source>
        <comment>prompt time_enough text</comment>
        <translation type="unfinished">Inilah waktu yang kita punya. Tidak usah buru-buru.</translation>
    </message>
    <message>
        <source>A rushed talk harms and tells little.</source>
        <comment>prompt time_enough purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the visit or the line will end, and who ends it. With ten minutes only: who you are, the independent list, health, needs, language, a lawyer, when you come again. The rest can wait.</source>
        <comment>prompt time_enough interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to speak with</source>
        <comment>prompt interviewer_choice title</comment>
        <translation type="unfinished">Bicara dengan siapa</translation>
    </message>
    <message>
        <source>Who would you feel most at ease to speak with?</source>
        <comment>prompt interviewer_choice text</comment>
        <translation type="unfinished">Anda paling nyaman bicara dengan siapa?</translation>
    </message>
    <message>
        <source>Some people like to speak with a woman, some with a man.</source>
        <comment>prompt interviewer_choice say_instead</comment>
        <translation type="unfinished">Ada orang yang lebih suka bicara dengan perempuan, ada yang dengan laki-laki.</translation>
    </message>
    <message>
        <source>A woman</source>
        <comment>prompt interviewer_choice answerOption woman label</comment>
        <translation type="unfinished">Perempuan</translation>
    </message>
    <message>
        <source>A man</source>
        <comment>prompt interviewer_choice answerOption man label</comment>
        <translation type="unfinished">Laki-laki</translation>
    </message>
    <message>
        <source>Either is fine</source>
        <comment>prompt interviewer_choice answerOption no_preference label</comment>
        <translation type="unfinished">Siapa saja boleh</translation>
    </message>
    <message>
        <source>Someone else</source>
        <comment>prompt interviewer_choice answerOption someone_else label</comment>
        <translation type="unfinished">Orang lain</translation>
    </message>
    <message>
        <source>Not possible today</source>
        <comment>prompt interviewer_choice answerOption cannot label</comment>
        <translation type="unfinished">Hari ini tidak bisa</translation>
    </message>
    <message>
        <source>The choice gives back some control and makes hard things easier to say.</source>
        <comment>prompt interviewer_choice purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who took part in a raid or an arrest should not hold this talk.</source>
        <comment>prompt interviewer_choice interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>prompt language title</comment>
        <translation type="unfinished">Bahasa</translation>
    </message>
    <message>
        <source>What language do you feel at home in?</source>
        <comment>prompt language text</comment>
        <translation type="unfinished">Bahasa apa yang paling nyaman bagi Anda?</translation>
    </message>
    <message>
        <source>Please show me your language on this list.</source>
        <comment>prompt language say_instead</comment>
        <translation type="unfinished">Tolong tunjukkan bahasanya di daftar ini.</translation>
    </message>
    <message>
        <source>English</source>
        <comment>prompt language answerOption en label</comment>
        <translation type="unfinished">Inggris</translation>
    </message>
    <message>
        <source>Thai · ไทย</source>
        <comment>prompt language answerOption th label</comment>
        <translation type="unfinished">Thai · ไทย</translation>
    </message>
    <message>
        <source>Vietnamese · Tiếng Việt</source>
        <comment>prompt language answerOption vi label</comment>
        <translation type="unfinished">Vietnam · Tiếng Việt</translation>
    </message>
    <message>
        <source>Chinese, Mandarin · 中文</source>
        <comment>prompt language answerOption zh label</comment>
        <translation type="unfinished">Mandarin · 中文</translation>
    </message>
    <message>
        <source>Chinese, Cantonese · 粵語</source>
        <comment>prompt language answerOption yue label</comment>
        <translation type="unfinished">Kanton · 粵語</translation>
    </message>
    <message>
        <source>Khmer · ខ្មែរ</source>
        <comment>prompt language answerOption km label</comment>
        <translation type="unfinished">Khmer · ខ្មែរ</translation>
    </message>
    <message>
        <source>Lao · ລາວ</source>
        <comment>prompt language answerOption lo label</comment>
        <translation type="unfinished">Lao · ລາວ</translation>
    </message>
    <message>
        <source>Burmese · မြန်မာ</source>
        <comment>prompt language answerOption my label</comment>
        <translation type="unfinished">Burma · မြန်မာ</translation>
    </message>
    <message>
        <source>Shan</source>
        <comment>prompt language answerOption shn label</comment>
        <translation type="unfinished">Shan</translation>
    </message>
    <message>
        <source>Kachin, Jinghpaw</source>
        <comment>prompt language answerOption kac label</comment>
        <translation type="unfinished">Kachin, Jinghpaw</translation>
    </message>
    <message>
        <source>Karen, S&apos;gaw</source>
        <comment>prompt language answerOption ksw label</comment>
        <translation type="unfinished">Karen, S&apos;gaw</translation>
    </message>
    <message>
        <source>Rohingya</source>
        <comment>prompt language answerOption rhg label</comment>
        <translation type="unfinished">Rohingya</translation>
    </message>
    <message>
        <source>Indonesian · Bahasa Indonesia</source>
        <comment>prompt language answerOption id label</comment>
        <translation type="unfinished">Indonesia · Bahasa Indonesia</translation>
    </message>
    <message>
        <source>Malay · Bahasa Melayu</source>
        <comment>prompt language answerOption ms label</comment>
        <translation type="unfinished">Melayu · Bahasa Melayu</translation>
    </message>
    <message>
        <source>Filipino · Tagalog</source>
        <comment>prompt language answerOption fil label</comment>
        <translation type="unfinished">Filipino · Tagalog</translation>
    </message>
    <message>
        <source>Bengali · বাংলা</source>
        <comment>prompt language answerOption bn label</comment>
        <translation type="unfinished">Bengali · বাংলা</translation>
    </message>
    <message>
        <source>Nepali · नेपाली</source>
        <comment>prompt language answerOption ne label</comment>
        <translation type="unfinished">Nepali · नेपाली</translation>
    </message>
    <message>
        <source>Hindi · हिन्दी</source>
        <comment>prompt language answerOption hi label</comment>
        <translation type="unfinished">Hindi · हिन्दी</translation>
    </message>
    <message>
        <source>Urdu · اردو</source>
        <comment>prompt language answerOption ur label</comment>
        <translation type="unfinished">Urdu · اردو</translation>
    </message>
    <message>
        <source>Punjabi · ਪੰਜਾਬੀ</source>
        <comment>prompt language answerOption pa label</comment>
        <translation type="unfinished">Punjabi · ਪੰਜਾਬੀ</translation>
    </message>
    <message>
        <source>Sinhala · සිංහල</source>
        <comment>prompt language answerOption si label</comment>
        <translation type="unfinished">Sinhala · සිංහල</translation>
    </message>
    <message>
        <source>Tamil · தமிழ்</source>
        <comment>prompt language answerOption ta label</comment>
        <translation type="unfinished">Tamil · தமிழ்</translation>
    </message>
    <message>
        <source>Japanese · 日本語</source>
        <comment>prompt language answerOption ja label</comment>
        <translation type="unfinished">Jepang · 日本語</translation>
    </message>
    <message>
        <source>Korean · 한국어</source>
        <comment>prompt language answerOption ko label</comment>
        <translation type="unfinished">Korea · 한국어</translation>
    </message>
    <message>
        <source>Mongolian · Монгол</source>
        <comment>prompt language answerOption mn label</comment>
        <translation type="unfinished">Mongolia · Монгол</translation>
    </message>
    <message>
        <source>Russian · Русский</source>
        <comment>prompt language answerOption ru label</comment>
        <translation type="unfinished">Rusia · Русский</translation>
    </message>
    <message>
        <source>Uzbek · Oʻzbek</source>
        <comment>prompt language answerOption uz label</comment>
        <translation type="unfinished">Uzbek · Oʻzbek</translation>
    </message>
    <message>
        <source>Turkish · Türkçe</source>
        <comment>prompt language answerOption tr label</comment>
        <translation type="unfinished">Turki · Türkçe</translation>
    </message>
    <message>
        <source>Persian · فارسی</source>
        <comment>prompt language answerOption fa label</comment>
        <translation type="unfinished">Persia · فارسی</translation>
    </message>
    <message>
        <source>Arabic · العربية</source>
        <comment>prompt language answerOption ar label</comment>
        <translation type="unfinished">Arab · العربية</translation>
    </message>
    <message>
        <source>Amharic · አማርኛ</source>
        <comment>prompt language answerOption am label</comment>
        <translation type="unfinished">Amhara · አማርኛ</translation>
    </message>
    <message>
        <source>Oromo · Afaan Oromoo</source>
        <comment>prompt language answerOption om label</comment>
        <translation type="unfinished">Oromo · Afaan Oromoo</translation>
    </message>
    <message>
        <source>Tigrinya · ትግርኛ</source>
        <comment>prompt language answerOption ti label</comment>
        <translation type="unfinished">Tigrinya · ትግርኛ</translation>
    </message>
    <message>
        <source>Somali · Soomaali</source>
        <comment>prompt language answerOption so label</comment>
        <translation type="unfinished">Somali · Soomaali</translation>
    </message>
    <message>
        <source>Swahili · Kiswahili</source>
        <comment>prompt language answerOption sw label</comment>
        <translation type="unfinished">Swahili · Kiswahili</translation>
    </message>
    <message>
        <source>French · Français</source>
        <comment>prompt language answerOption fr label</comment>
        <translation type="unfinished">Prancis · Français</translation>
    </message>
    <message>
        <source>Spanish · Español</source>
        <comment>prompt language answerOption es label</comment>
        <translation type="unfinished">Spanyol · Español</translation>
    </message>
    <message>
        <source>Portuguese · Português</source>
        <comment>prompt language answerOption pt label</comment>
        <translation type="unfinished">Portugis · Português</translation>
    </message>
    <message>
        <source>Tok Pisin</source>
        <comment>prompt language answerOption tpi label</comment>
        <translation type="unfinished">Tok Pisin</translation>
    </message>
    <message>
        <source>Tetum · Tetun</source>
        <comment>prompt language answerOption tet label</comment>
        <translation type="unfinished">Tetun</translation>
    </message>
    <message>
        <source>Another language</source>
        <comment>prompt language answerOption und label</comment>
        <translation type="unfinished">Bahasa lain</translation>
    </message>
    <message>
        <source>Fear and pain are told in the first language.</source>
        <comment>prompt language purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School English is often not enough for this. Nationality does not tell you the language.</source>
        <comment>prompt language interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialect</source>
        <comment>prompt dialect title</comment>
        <translation type="unfinished">Logat</translation>
    </message>
    <message>
        <source>What do people call the way you speak at home?</source>
        <comment>prompt dialect text</comment>
        <translation type="unfinished">Cara bicara yang dipakai di rumah, orang menyebutnya apa?</translation>
    </message>
    <message>
        <source>A wrong dialect can turn the meaning around.</source>
        <comment>prompt dialect purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <comment>prompt interpreter title</comment>
        <translation type="unfinished">Penerjemah</translation>
    </message>
    <message>
        <source>How would you like to be helped with the language?</source>
        <comment>prompt interpreter text</comment>
        <translation type="unfinished">Untuk urusan bahasa, ingin dibantu dengan cara apa?</translation>
    </message>
    <message>
        <source>Someone in the room</source>
        <comment>prompt interpreter answerOption in_room label</comment>
        <translation type="unfinished">Ada di ruangan</translation>
    </message>
    <message>
        <source>Someone by phone</source>
        <comment>prompt interpreter answerOption by_phone label</comment>
        <translation type="unfinished">Lewat telepon</translation>
    </message>
    <message>
        <source>None needed</source>
        <comment>prompt interpreter answerOption none_needed label</comment>
        <translation type="unfinished">Tidak perlu</translation>
    </message>
    <message>
        <source>Would rather not</source>
        <comment>prompt interpreter answerOption declined label</comment>
        <translation type="unfinished">Lebih suka tidak</translation>
    </message>
    <message>
        <source>None found yet</source>
        <comment>prompt interpreter answerOption cannot label</comment>
        <translation type="unfinished">Belum ada</translation>
    </message>
    <message>
        <source>The same passport does not mean the same language. The person chooses.</source>
        <comment>prompt interpreter purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never a companion, a relative, a child, another prisoner, a guard, or a person from the same place. Embassy staff from the same town or group are no free choice either.</source>
        <comment>prompt interpreter interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter wanted</source>
        <comment>prompt need_interpreter title</comment>
        <translation type="unfinished">Perlu penerjemah</translation>
    </message>
    <message>
        <source>We will look for someone who speaks your language.</source>
        <comment>prompt need_interpreter text</comment>
        <translation type="unfinished">Kami akan mencari orang yang bisa berbicara bahasa itu.</translation>
    </message>
    <message>
        <source>The next steps must be found in the person&apos;s language.</source>
        <comment>prompt need_interpreter purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes when no fit interpreter is here. Then keep to needs and safety.</source>
        <comment>prompt need_interpreter interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which interpreter</source>
        <comment>prompt interpreter_wish title</comment>
        <translation type="unfinished">Penerjemah seperti apa</translation>
    </message>
    <message>
        <source>What would make it easier to speak through an interpreter?</source>
        <comment>prompt interpreter_wish text</comment>
        <translation type="unfinished">Apa yang bisa membuat bicara lewat penerjemah lebih mudah bagi Anda?</translation>
    </message>
    <message>
        <source>It may matter if it is a woman or a man, and where they come from.</source>
        <comment>prompt interpreter_wish say_instead</comment>
        <translation type="unfinished">Mungkin penting apakah orangnya perempuan atau laki-laki, dan dari mana asalnya.</translation>
    </message>
    <message>
        <source>The same community can mean trust or danger. Only the person knows.</source>
        <comment>prompt interpreter_wish purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A woman or a man, the same or another community, in the room or by phone without a face. Offer, do not guess.</source>
        <comment>prompt interpreter_wish interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their choice</source>
        <comment>prompt interpreter_choice title</comment>
        <translation type="unfinished">Pilihannya</translation>
    </message>
    <message>
        <source>You choose who helps with the language. I will tell you honestly what I can do.</source>
        <comment>prompt interpreter_choice text</comment>
        <translation type="unfinished">Siapa yang membantu urusan bahasa boleh dipilih sendiri. Saya akan bilang dengan jujur apa yang bisa saya lakukan.</translation>
    </message>
    <message>
        <source>A woman</source>
        <comment>prompt interpreter_choice answerOption woman label</comment>
        <translation type="unfinished">Perempuan</translation>
    </message>
    <message>
        <source>A man</source>
        <comment>prompt interpreter_choice answerOption man label</comment>
        <translation type="unfinished">Laki-laki</translation>
    </message>
    <message>
        <source>From my community</source>
        <comment>prompt interpreter_choice answerOption same_community label</comment>
        <translation type="unfinished">Dari komunitas saya</translation>
    </message>
    <message>
        <source>Not from my community</source>
        <comment>prompt interpreter_choice answerOption other_community label</comment>
        <translation type="unfinished">Bukan dari komunitas saya</translation>
    </message>
    <message>
        <source>By phone, without a face</source>
        <comment>prompt interpreter_choice answerOption by_phone label</comment>
        <translation type="unfinished">Lewat telepon, tanpa wajah</translation>
    </message>
    <message>
        <source>Anyone is fine</source>
        <comment>prompt interpreter_choice answerOption no_preference label</comment>
        <translation type="unfinished">Siapa saja boleh</translation>
    </message>
    <message>
        <source>Who hears it can decide what is said.</source>
        <comment>prompt interpreter_choice purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask openly first, then tick what they say. When it cannot be met, say so before anyone comes in. Never a companion, a child or another person from the place.</source>
        <comment>prompt interpreter_choice interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ties</source>
        <comment>prompt interpreter_free title</comment>
        <translation type="unfinished">Tanpa hubungan</translation>
    </message>
    <message>
        <source>The interpreter says they know nobody in this matter.</source>
        <comment>prompt interpreter_free text</comment>
        <translation type="unfinished">Penerjemah mengatakan bahwa ia tidak mengenal siapa pun yang terkait hal ini.</translation>
    </message>
    <message>
        <source>An interpreter with ties can frighten, steer or report.</source>
        <comment>prompt interpreter_free purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the interpreter alone, before they meet. Then ask the person in private, or by a card. Any tie means another interpreter.</source>
        <comment>prompt interpreter_free interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter ready</source>
        <comment>prompt interpreter_brief title</comment>
        <translation type="unfinished">Penerjemah siap</translation>
    </message>
    <message>
        <source>Please say all that is said, as it is said. Add nothing.</source>
        <comment>prompt interpreter_brief text</comment>
        <translation type="unfinished">Tolong sampaikan semua yang dikatakan, seperti yang dikatakan. Jangan menambah apa pun.</translation>
    </message>
    <message>
        <source>Please keep everything here to yourself. You may ask for a rest at any time.</source>
        <comment>prompt interpreter_brief say_instead</comment>
        <translation type="unfinished">Tolong simpan semua yang ada di sini untuk diri sendiri. Anda boleh minta istirahat kapan saja.</translation>
    </message>
    <message>
        <source>Said to the interpreter before the talk, with the hard topics named.</source>
        <comment>prompt interpreter_brief purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak to the person, in short parts. Agree on a sign for stop. A number is enough, no name.</source>
        <comment>prompt interpreter_brief interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card for the interpreter</source>
        <comment>prompt interpreter_card title</comment>
        <translation type="unfinished">Kartu untuk penerjemah</translation>
    </message>
    <message>
        <source>Say everything that is said, as it is said.
Add nothing. Leave nothing out. Give no opinion.
Say “I” when the person says “I”.
Short parts. Ask for a pause when you need one.
You may hear hard things. You may ask for a rest at any time.
Keep everything here to yourself.
If you know anyone in this matter, tell the officer alone.</source>
        <comment>prompt interpreter_card text</comment>
        <translation type="unfinished">Sampaikan semua yang dikatakan, seperti yang dikatakan.
Jangan menambah. Jangan mengurangi. Jangan memberi pendapat.
Katakan “saya” kalau orang ini mengatakan “saya”.
Bagian yang pendek. Minta jeda kalau Anda perlu.
Anda mungkin mendengar hal yang berat. Anda boleh minta istirahat kapan saja.
Simpan semua yang ada di sini untuk diri sendiri.
Kalau Anda mengenal seseorang yang terkait hal ini, beri tahu petugas berdua saja.</translation>
    </message>
    <message>
        <source>What was said before the talk can be read again, in quiet.</source>
        <comment>prompt interpreter_card purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the talk, alone with the interpreter, and with words of the law made clear. Never in place of the no-ties check.</source>
        <comment>prompt interpreter_card interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understanding each other</source>
        <comment>prompt interpreter_understood title</comment>
        <translation type="unfinished">Saling mengerti</translation>
    </message>
    <message>
        <source>How well do you understand the interpreter?</source>
        <comment>prompt interpreter_understood text</comment>
        <translation type="unfinished">Seberapa baik Anda mengerti penerjemah ini?</translation>
    </message>
    <message>
        <source>Well</source>
        <comment>prompt interpreter_understood answerOption well label</comment>
        <translation type="unfinished">Baik</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>prompt interpreter_understood answerOption partly label</comment>
        <translation type="unfinished">Sebagian</translation>
    </message>
    <message>
        <source>Badly</source>
        <comment>prompt interpreter_understood answerOption badly label</comment>
        <translation type="unfinished">Kurang</translation>
    </message>
    <message>
        <source>Could not ask</source>
        <comment>prompt interpreter_understood answerOption cannot label</comment>
        <translation type="unfinished">Tidak bisa ditanyakan</translation>
    </message>
    <message>
        <source>Trouble with language must never be read as trouble with the account.</source>
        <comment>prompt interpreter_understood purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again in the middle, with a card, not through the interpreter.</source>
        <comment>prompt interpreter_understood interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My doubt, private</source>
        <comment>prompt interpreter_doubt title</comment>
        <translation type="unfinished">Keraguan saya, pribadi</translation>
    </message>
    <message>
        <source>For the officer alone, at any time. Something about the interpreting may not be right.</source>
        <comment>prompt interpreter_doubt text</comment>
        <translation type="unfinished">Hanya untuk petugas, kapan saja. Mungkin ada yang kurang tepat dengan penerjemahannya.</translation>
    </message>
    <message>
        <source>Another language</source>
        <comment>prompt interpreter_doubt answerOption language label</comment>
        <translation type="unfinished">Bahasa lain</translation>
    </message>
    <message>
        <source>Another dialect</source>
        <comment>prompt interpreter_doubt answerOption dialect label</comment>
        <translation type="unfinished">Logat lain</translation>
    </message>
    <message>
        <source>Longer or shorter than said</source>
        <comment>prompt interpreter_doubt answerOption left_out label</comment>
        <translation type="unfinished">Lebih panjang atau pendek</translation>
    </message>
    <message>
        <source>Answers for the person</source>
        <comment>prompt interpreter_doubt answerOption steers label</comment>
        <translation type="unfinished">Menjawab mewakili orang ini</translation>
    </message>
    <message>
        <source>The person is uneasy</source>
        <comment>prompt interpreter_doubt answerOption uneasy label</comment>
        <translation type="unfinished">Orang ini tidak nyaman</translation>
    </message>
    <message>
        <source>They may know each other</source>
        <comment>prompt interpreter_doubt answerOption ties label</comment>
        <translation type="unfinished">Mungkin saling kenal</translation>
    </message>
    <message>
        <source>Tired</source>
        <comment>prompt interpreter_doubt answerOption tired label</comment>
        <translation type="unfinished">Lelah</translation>
    </message>
    <message>
        <source>A doubt about the interpreting belongs beside the words, and never weighs on the person.</source>
        <comment>prompt interpreter_doubt purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap it where the interpreter does not see the screen. Then take a break and think about a change.</source>
        <comment>prompt interpreter_doubt interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another interpreter</source>
        <comment>prompt interpreter_change title</comment>
        <translation type="unfinished">Penerjemah lain</translation>
    </message>
    <message>
        <source>We change the interpreter. It is nobody&apos;s fault.</source>
        <comment>prompt interpreter_change text</comment>
        <translation type="unfinished">Kita ganti penerjemahnya. Ini bukan salah siapa-siapa.</translation>
    </message>
    <message>
        <source>Going on with the wrong interpreter can do harm that cannot be taken back.</source>
        <comment>prompt interpreter_change purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a neutral reason to both. What was said so far keeps its note on the interpreting. Explain and check again.</source>
        <comment>prompt interpreter_change interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <comment>prompt people_here title</comment>
        <translation type="unfinished">Siapa yang ada di ruangan</translation>
    </message>
    <message>
        <source>I will say who is here, what each one does, and who can see us.</source>
        <comment>prompt people_here text</comment>
        <translation type="unfinished">Saya akan menyebutkan siapa yang ada di sini, apa tugas masing-masing, dan siapa yang bisa melihat kita.</translation>
    </message>
    <message>
        <source>Strangers in the room are a threat until they are named.</source>
        <comment>prompt people_here purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the guard, the nurse, the colleague and anyone on the line. Only those who are needed stay. Nobody from the security services of either state takes part.</source>
        <comment>prompt people_here interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we record</source>
        <comment>prompt recording title</comment>
        <translation type="unfinished">Cara mencatat</translation>
    </message>
    <message>
        <source>This is how our talk will be written down.</source>
        <comment>prompt recording text</comment>
        <translation type="unfinished">Beginilah percakapan kita akan dicatat.</translation>
    </message>
    <message>
        <source>Notes only</source>
        <comment>prompt recording answerOption notes label</comment>
        <translation type="unfinished">Catatan saja</translation>
    </message>
    <message>
        <source>Notes and sound</source>
        <comment>prompt recording answerOption sound label</comment>
        <translation type="unfinished">Catatan dan suara</translation>
    </message>
    <message>
        <source>Notes and video</source>
        <comment>prompt recording answerOption video label</comment>
        <translation type="unfinished">Catatan dan video</translation>
    </message>
    <message>
        <source>Nothing now</source>
        <comment>prompt recording answerOption none label</comment>
        <translation type="unfinished">Tidak dicatat dulu</translation>
    </message>
    <message>
        <source>The person should know before the first word is kept.</source>
        <comment>prompt recording purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of a prison or a ward may forbid it. No photo, except one the person wants for a travel paper. Say if a call is kept by your office.</source>
        <comment>prompt recording interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told before</source>
        <comment>prompt told_before title</comment>
        <translation type="unfinished">Pernah disampaikan</translation>
    </message>
    <message>
        <source>What would you rather not tell again?</source>
        <comment>prompt told_before text</comment>
        <translation type="unfinished">Apa yang lebih suka tidak Anda sampaikan lagi?</translation>
    </message>
    <message>
        <source>What is already known need not be told again.</source>
        <comment>prompt told_before purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask to whom. It could be an office that your state must not know of. Ask no other office what the person told it.</source>
        <comment>prompt told_before interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one</source>
        <comment>prompt prison_one_by_one title</comment>
        <translation type="unfinished">Satu per satu</translation>
    </message>
    <message>
        <source>Each person is called in alone, in no special order.</source>
        <comment>prompt prison_one_by_one text</comment>
        <translation type="unfinished">Setiap orang dipanggil masuk sendiri, tanpa urutan khusus.</translation>
    </message>
    <message>
        <source>Who is seen, how long and in which order is watched by everybody inside.</source>
        <comment>prompt prison_one_by_one purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each visit about the same time. Bring the same things for all. Call out no names in the yard. Someone who does not want to come out is not asked for a reason.</source>
        <comment>prompt prison_one_by_one interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes may be read</source>
        <comment>prompt prison_notes title</comment>
        <translation type="unfinished">Catatan mungkin dibaca</translation>
    </message>
    <message>
        <source>Someone may look at my notes when I go out. So I write little, and no names.</source>
        <comment>prompt prison_notes text</comment>
        <translation type="unfinished">Mungkin ada yang melihat catatan saya waktu saya keluar. Jadi saya menulis sedikit, dan tanpa nama.</translation>
    </message>
    <message>
        <source>The person should choose their words knowing that paper is not safe here.</source>
        <comment>prompt prison_notes purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no tablet may come in, use paper without a name, and only needs and dates. Put the rest into the vault after the visit, from memory, and destroy the paper.</source>
        <comment>prompt prison_notes interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Able to talk</source>
        <comment>prompt hospital_able title</comment>
        <translation type="unfinished">Bisa bicara</translation>
    </message>
    <message>
        <source>How much talking feels right for you today?</source>
        <comment>prompt hospital_able text</comment>
        <translation type="unfinished">Hari ini, bicara seberapa banyak yang terasa pas bagi Anda?</translation>
    </message>
    <message>
        <source>Some talking</source>
        <comment>prompt hospital_able answerOption some label</comment>
        <translation type="unfinished">Bicara secukupnya</translation>
    </message>
    <message>
        <source>Only a little</source>
        <comment>prompt hospital_able answerOption a_little label</comment>
        <translation type="unfinished">Sedikit saja</translation>
    </message>
    <message>
        <source>Not today</source>
        <comment>prompt hospital_able answerOption none label</comment>
        <translation type="unfinished">Tidak hari ini</translation>
    </message>
    <message>
        <source>Could not ask</source>
        <comment>prompt hospital_able answerOption cannot label</comment>
        <translation type="unfinished">Tidak bisa ditanyakan</translation>
    </message>
    <message>
        <source>Even when a doctor says yes, the person decides.</source>
        <comment>prompt hospital_able purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fever, pain, sleepiness or strong medicine, ask for no choice and no signature. What is agreed half asleep is asked again another day.</source>
        <comment>prompt hospital_able interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone itself</source>
        <comment>prompt call_line title</comment>
        <translation type="unfinished">Teleponnya sendiri</translation>
    </message>
    <message>
        <source>What should I know about this phone or account?</source>
        <comment>prompt call_line text</comment>
        <translation type="unfinished">Apa yang perlu saya tahu tentang telepon atau akun ini?</translation>
    </message>
    <message>
        <source>It helps me to know if others use it or look at it.</source>
        <comment>prompt call_line say_instead</comment>
        <translation type="unfinished">Saya terbantu kalau tahu apakah ada orang lain yang memakai atau melihatnya.</translation>
    </message>
    <message>
        <source>A phone may belong to others, may be read, and may tell where it is.</source>
        <comment>prompt call_line purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer another way or another day. Send no link, no form and no list unless the person asks for it.</source>
        <comment>prompt call_line interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word to stop</source>
        <comment>prompt call_code title</comment>
        <translation type="unfinished">Kata untuk berhenti</translation>
    </message>
    <message>
        <source>What everyday word shall mean that we stop at once?</source>
        <comment>prompt call_code text</comment>
        <translation type="unfinished">Kata sehari-hari apa yang artinya kita langsung berhenti?</translation>
    </message>
    <message>
        <source>The person must be able to end it without a listener noticing.</source>
        <comment>prompt call_code purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the word comes, say at once something ordinary that you agreed on, and end. Ask nothing more. A call that simply ends counts as the word.</source>
        <comment>prompt call_code interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the line breaks</source>
        <comment>prompt call_back title</comment>
        <translation type="unfinished">Kalau sambungan putus</translation>
    </message>
    <message>
        <source>What should I do if the line breaks?</source>
        <comment>prompt call_back text</comment>
        <translation type="unfinished">Apa yang sebaiknya saya lakukan kalau sambungannya putus?</translation>
    </message>
    <message>
        <source>A call back at the wrong moment can undo everything.</source>
        <comment>prompt call_back purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree who calls, once, when, and what is said first. Without an agreement nobody calls back. If you heard a danger to life, the danger cards come first.</source>
        <comment>prompt call_back interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be waiting</source>
        <comment>prompt arrival_waiting title</comment>
        <translation type="unfinished">Siapa mungkin menunggu</translation>
    </message>
    <message>
        <source>Who do you expect to meet outside?</source>
        <comment>prompt arrival_waiting text</comment>
        <translation type="unfinished">Menurut Anda, siapa yang akan Anda temui di luar?</translation>
    </message>
    <message>
        <source>Is there anyone you would rather not meet?</source>
        <comment>prompt arrival_waiting paired 1 text</comment>
        <translation type="unfinished">Apakah ada orang yang lebih suka tidak Anda temui?</translation>
    </message>
    <message>
        <source>Only if it is still open, and before anyone is let in or told the way out.</source>
        <comment>prompt arrival_waiting paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me what would make the way out easier.</source>
        <comment>prompt arrival_waiting paired 1 then</comment>
        <translation type="unfinished">Tolong ceritakan apa yang bisa membuat jalan keluar lebih mudah.</translation>
    </message>
    <message>
        <source>Family, a recruiter, a lender, police or reporters may all stand behind the same door.</source>
        <comment>prompt arrival_waiting purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody outside hears that the person is with you, not even family, until the person says so.</source>
        <comment>prompt arrival_waiting interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cameras</source>
        <comment>prompt arrival_press title</comment>
        <translation type="unfinished">Tanpa kamera</translation>
    </message>
    <message>
        <source>No camera and no reporter comes into this room.</source>
        <comment>prompt arrival_press text</comment>
        <translation type="unfinished">Tidak ada kamera dan wartawan yang masuk ke ruangan ini.</translation>
    </message>
    <message>
        <source>A face on the news cannot be called back.</source>
        <comment>prompt arrival_press purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it to your own press office too. No row of people, no sitting on the floor, no masks put on for a picture. If it cannot be kept, tell the person before the door opens.</source>
        <comment>prompt arrival_press interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bags and papers</source>
        <comment>prompt arrival_bags title</comment>
        <translation type="unfinished">Tas dan dokumen</translation>
    </message>
    <message>
        <source>What do you need from your bags now?</source>
        <comment>prompt arrival_bags text</comment>
        <translation type="unfinished">Apa yang Anda perlukan dari tas Anda sekarang?</translation>
    </message>
    <message>
        <source>Medicine, a phone number or a child&apos;s photo may be in a bag that someone else holds.</source>
        <comment>prompt arrival_bags purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bags stay in sight. Nobody searches them as part of this talk. Papers stay with the person.</source>
        <comment>prompt arrival_bags interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to leave</source>
        <comment>prompt embassy_leave title</comment>
        <translation type="unfinished">Bebas pergi</translation>
    </message>
    <message>
        <source>You can leave at any time. Your papers and your phone stay with you.</source>
        <comment>prompt embassy_leave text</comment>
        <translation type="unfinished">Anda boleh pergi kapan saja. Dokumen dan telepon Anda tetap pada Anda.</translation>
    </message>
    <message>
        <source>A building of the state can feel like a place one is not let out of.</source>
        <comment>prompt embassy_leave purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no paper in as a pledge. If one must be copied, do it before their eyes and give it back at once.</source>
        <comment>prompt embassy_leave interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way here</source>
        <comment>prompt embassy_with title</comment>
        <translation type="unfinished">Jalan ke sini</translation>
    </message>
    <message>
        <source>How was it to come here today?</source>
        <comment>prompt embassy_with text</comment>
        <translation type="unfinished">Bagaimana rasanya datang ke sini hari ini?</translation>
    </message>
    <message>
        <source>Tell me about the way back from here.</source>
        <comment>prompt embassy_with follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan tentang jalan kembali dari sini.</translation>
    </message>
    <message>
        <source>Someone may have brought the person, may wait outside, or may ask what was said.</source>
        <comment>prompt embassy_with purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If someone waits, agree on what the person can say this visit was about. A visit for a paper is true and enough.</source>
        <comment>prompt embassy_with interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who I am</source>
        <comment>prompt explain_role title</comment>
        <translation type="unfinished">Siapa saya</translation>
    </message>
    <message>
        <source>I work for the government of …. I am not from the police, I am not a judge, and I am not your lawyer. What I do for you, I do as an officer of that government.</source>
        <comment>prompt explain_role text</comment>
        <translation type="unfinished">Saya bekerja untuk pemerintah …. Saya bukan polisi, bukan hakim, dan bukan pengacara Anda. Apa yang saya lakukan untuk Anda, saya lakukan sebagai petugas pemerintah itu.</translation>
    </message>
    <message>
        <source>I work for a consulate, so I belong to the state. You may also have help that has nothing to do with us.</source>
        <comment>prompt explain_role say_instead</comment>
        <translation type="unfinished">Saya bekerja untuk konsulat, jadi saya bagian dari negara. Anda juga bisa mendapat bantuan yang tidak ada hubungannya dengan kami.</translation>
    </message>
    <message>
        <source>Tell me in your own words who I work for.</source>
        <comment>prompt explain_role follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan dengan kata-kata Anda sendiri saya bekerja untuk siapa.</translation>
    </message>
    <message>
        <source>Many take a friendly visitor from home for a helper without a master. Say plainly whose officer you are.</source>
        <comment>prompt explain_role purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never say that you are on their side against the state. Others in the room are named, with their reason.</source>
        <comment>prompt explain_role interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help without us</source>
        <comment>prompt explain_independent title</comment>
        <translation type="unfinished">Bantuan tanpa kami</translation>
    </message>
    <message>
        <source>There is help that works for no government: support organisations, independent lawyers, the refugee agency. This country may also have a protection agency. They can help you with us or without us.</source>
        <comment>prompt explain_independent text</comment>
        <translation type="unfinished">Ada bantuan yang tidak bekerja untuk pemerintah mana pun: lembaga pendamping, pengacara independen, badan pengungsi PBB. Negara ini mungkin juga punya badan perlindungan. Mereka bisa membantu Anda bersama kami atau tanpa kami.</translation>
    </message>
    <message>
        <source>Nobody has to go through me to get help.</source>
        <comment>prompt explain_independent say_instead</comment>
        <translation type="unfinished">Tidak ada yang harus lewat saya untuk mendapat bantuan.</translation>
    </message>
    <message>
        <source>What would you need to reach them?</source>
        <comment>prompt explain_independent follow_ups 1</comment>
        <translation type="unfinished">Apa yang Anda perlukan untuk menghubungi mereka?</translation>
    </message>
    <message>
        <source>A route around the home state must be real, with a name and a number, not a sentence.</source>
        <comment>prompt explain_independent purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same list for everyone, in every visit, so that taking it says nothing. Do not offer to call for the person. Do not ask afterwards.</source>
        <comment>prompt explain_independent interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I never ask</source>
        <comment>prompt explain_not_asked title</comment>
        <translation type="unfinished">Yang tidak pernah saya tanyakan</translation>
    </message>
    <message>
        <source>I never ask if you have asked another country to protect you. I cannot see it. Please do not tell me. It makes no difference to my help.</source>
        <comment>prompt explain_not_asked text</comment>
        <translation type="unfinished">Saya tidak pernah bertanya apakah Anda sudah meminta perlindungan kepada negara lain. Saya tidak bisa melihatnya. Tolong jangan beri tahu saya. Itu tidak mengubah bantuan saya.</translation>
    </message>
    <message>
        <source>Tell me how that sounds to you.</source>
        <comment>prompt explain_not_asked follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan bagaimana itu terdengar bagi Anda.</translation>
    </message>
    <message>
        <source>What the home state does not know cannot harm the person or the family.</source>
        <comment>prompt explain_not_asked purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it to everyone, in the same words. Do not look for signs of it, and ask no other office. If it slips out, do not write it.</source>
        <comment>prompt explain_not_asked interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does not hear of it</source>
        <comment>prompt explain_silence title</comment>
        <translation type="unfinished">Siapa yang tidak tahu</translation>
    </message>
    <message>
        <source>I do not tell the police or other offices here what you say. I do not tell your family that we talk. What I must pass on, I will name in a moment.</source>
        <comment>prompt explain_silence text</comment>
        <translation type="unfinished">Saya tidak memberi tahu polisi atau kantor lain di sini apa yang Anda katakan. Saya tidak memberi tahu keluarga Anda bahwa kita bicara. Apa yang harus saya teruskan, sebentar lagi saya sebutkan.</translation>
    </message>
    <message>
        <source>Tell me in your own words who hears of this.</source>
        <comment>prompt explain_silence follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan dengan kata-kata Anda sendiri siapa yang akan tahu tentang ini.</translation>
    </message>
    <message>
        <source>Both the state outside and the people at home may use the news of a visit.</source>
        <comment>prompt explain_silence purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a prison or a ward, say also what you cannot hide: the staff see that you came. Answer no call from a relative or a ministry about the visit before the person has chosen.</source>
        <comment>prompt explain_silence interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we talk</source>
        <comment>prompt explain_reason title</comment>
        <translation type="unfinished">Untuk apa kita bicara</translation>
    </message>
    <message>
        <source>I do not know what happened to you. I was not there. I would like to know what you need and what is safe for you.</source>
        <comment>prompt explain_reason text</comment>
        <translation type="unfinished">Saya tidak tahu apa yang terjadi pada Anda. Saya tidak ada di sana. Saya ingin tahu apa yang Anda butuhkan dan apa yang aman bagi Anda.</translation>
    </message>
    <message>
        <source>Tell me how you see this talk.</source>
        <comment>prompt explain_reason follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan dengan kata-kata sendiri, percakapan ini tentang apa.</translation>
    </message>
    <message>
        <source>It takes away the feeling of a trial.</source>
        <comment>prompt explain_reason purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say also who asked for this visit, if you may. A person who did not call for you will wonder.</source>
        <comment>prompt explain_reason interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes</source>
        <comment>prompt explain_course title</comment>
        <translation type="unfinished">Bagaimana jalannya</translation>
    </message>
    <message>
        <source>First I explain. Then you speak, as much as you want. Then we look at what comes next. You can pause, skip or stop at any time.</source>
        <comment>prompt explain_course text</comment>
        <translation type="unfinished">Pertama, saya menjelaskan. Lalu Anda bicara, sebanyak yang Anda mau. Setelah itu kita lihat langkah berikutnya. Anda boleh istirahat, melewati pertanyaan, atau berhenti kapan saja.</translation>
    </message>
    <message>
        <source>I will tell you about how long this takes. Breaks come when you want them.</source>
        <comment>prompt explain_course say_instead</comment>
        <translation type="unfinished">Saya akan bilang kira-kira berapa lama ini. Istirahat kapan saja Anda mau.</translation>
    </message>
    <message>
        <source>What will you do when you want a break?</source>
        <comment>prompt explain_course follow_ups 1</comment>
        <translation type="unfinished">Apa yang akan Anda lakukan kalau mau istirahat?</translation>
    </message>
    <message>
        <source>Knowing the order and the way out gives control.</source>
        <comment>prompt explain_course purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the real length and when breaks are. Agree on a sign for stop.</source>
        <comment>prompt explain_course interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may say</source>
        <comment>prompt explain_ground_rules title</comment>
        <translation type="unfinished">Anda boleh bilang</translation>
    </message>
    <message>
        <source>You may say that you do not know. You may say that you do not remember. You may say that you would rather not answer. Please correct me when I get it wrong. If I ask twice, your first answer was not wrong.</source>
        <comment>prompt explain_ground_rules text</comment>
        <translation type="unfinished">Anda boleh bilang tidak tahu. Anda boleh bilang tidak ingat. Anda boleh bilang lebih suka tidak menjawab. Tolong betulkan saya kalau saya keliru. Kalau saya bertanya dua kali, jawaban pertama Anda tidak salah.</translation>
    </message>
    <message>
        <source>What can you say when a question does not suit you?</source>
        <comment>prompt explain_ground_rules follow_ups 1</comment>
        <translation type="unfinished">Apa yang bisa Anda katakan kalau satu pertanyaan tidak cocok bagi Anda?</translation>
    </message>
    <message>
        <source>Made for children, and good for everyone. It stops guessing to please.</source>
        <comment>prompt explain_ground_rules purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rights</source>
        <comment>prompt explain_rights title</comment>
        <translation type="unfinished">Hak-hak</translation>
    </message>
    <message>
        <source>You do not have to answer me. You may ask for a lawyer, a doctor or an interpreter. You may ask for information about your rights here.</source>
        <comment>prompt explain_rights text</comment>
        <translation type="unfinished">Anda tidak harus menjawab saya. Anda boleh meminta pengacara, dokter, atau penerjemah. Anda boleh meminta informasi tentang hak-hak Anda di sini.</translation>
    </message>
    <message>
        <source>Which of these would you like to know more about?</source>
        <comment>prompt explain_rights follow_ups 1</comment>
        <translation type="unfinished">Mau tahu lebih banyak tentang yang mana?</translation>
    </message>
    <message>
        <source>Rights are only real when the person has heard them.</source>
        <comment>prompt explain_rights purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a lawyer or legal aid that does not depend on either state. You give no legal advice yourself.</source>
        <comment>prompt explain_rights interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held in another country</source>
        <comment>prompt explain_prison_rights title</comment>
        <translation type="unfinished">Ditahan di negara lain</translation>
    </message>
    <message>
        <source>A person held abroad must be told that they may ask for their consulate. They may write to it and speak with it. To ask for it, or not, is your choice.</source>
        <comment>prompt explain_prison_rights text</comment>
        <translation type="unfinished">Orang yang ditahan di luar negeri harus diberi tahu bahwa ia boleh meminta konsulat negaranya dihubungi. Ia boleh menulis surat ke konsulat dan bicara dengan konsulat. Memintanya atau tidak, itu pilihan Anda.</translation>
    </message>
    <message>
        <source>What were you told about this here?</source>
        <comment>prompt explain_prison_rights follow_ups 1</comment>
        <translation type="unfinished">Apa yang sudah dikatakan kepada Anda tentang ini di sini?</translation>
    </message>
    <message>
        <source>Consular contact is a right of the person, not a duty.</source>
        <comment>prompt explain_prison_rights purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a treaty here makes the authorities inform you without asking, say so and how you heard. If nobody told the person, note the date, and ask if you may raise it.</source>
        <comment>prompt explain_prison_rights interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer first</source>
        <comment>prompt explain_prison_acts title</comment>
        <translation type="unfinished">Pengacara dulu</translation>
    </message>
    <message>
        <source>Please do not tell me about what you are held for. Speak with a lawyer first. I can be asked later what I heard.</source>
        <comment>prompt explain_prison_acts text</comment>
        <translation type="unfinished">Tolong jangan memberi tahu saya tentang hal yang membuat Anda ditahan. Bicaralah dulu dengan pengacara. Nanti saya bisa ditanya apa yang saya dengar.</translation>
    </message>
    <message>
        <source>What would help you to reach a lawyer?</source>
        <comment>prompt explain_prison_acts follow_ups 1</comment>
        <translation type="unfinished">Apa yang bisa membantu Anda menghubungi pengacara?</translation>
    </message>
    <message>
        <source>Words about acts can reach a court or a ministry. The first person to hear them should be a lawyer.</source>
        <comment>prompt explain_prison_acts purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it comes all the same, stop kindly and say this again. Do not write it down. Facts about the case come from the lawyer, if the person agrees.</source>
        <comment>prompt explain_prison_acts interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I write</source>
        <comment>prompt explain_record title</comment>
        <translation type="unfinished">Apa yang saya tulis</translation>
    </message>
    <message>
        <source>I write notes on this tablet. They are locked. I will name who in my office can read them, and how long they stay. You may ask to see what I wrote.</source>
        <comment>prompt explain_record text</comment>
        <translation type="unfinished">Saya menulis catatan di tablet ini. Catatan itu dikunci. Saya akan menyebutkan siapa di kantor saya yang bisa membacanya, dan berapa lama disimpan. Anda boleh minta melihat apa yang saya tulis.</translation>
    </message>
    <message>
        <source>Tell me in your own words what happens to my notes.</source>
        <comment>prompt explain_record follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan dengan kata-kata Anda sendiri apa yang terjadi dengan catatan saya.</translation>
    </message>
    <message>
        <source>Notes of a consular officer are notes of the state. The person must know that before the first word.</source>
        <comment>prompt explain_record purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how long your agency keeps notes, how a choice can be taken back, and if the visit itself is reported home. Numbers without names may be counted later.</source>
        <comment>prompt explain_record interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I must pass on</source>
        <comment>prompt explain_confidentiality title</comment>
        <translation type="unfinished">Yang harus saya teruskan</translation>
    </message>
    <message>
        <source>Some things I cannot keep to myself. One is when a life is in danger. One is when a child is at risk. One is when a law of my country or of this one obliges me to speak.</source>
        <comment>prompt explain_confidentiality text</comment>
        <translation type="unfinished">Ada hal yang tidak bisa saya simpan sendiri. Satu, kalau ada nyawa dalam bahaya. Satu lagi, kalau ada anak yang terancam bahaya. Satu lagi, kalau hukum negara saya atau negara ini mewajibkan saya bicara.</translation>
    </message>
    <message>
        <source>What are the things I would have to pass on?</source>
        <comment>prompt explain_confidentiality follow_ups 1</comment>
        <translation type="unfinished">Hal apa saja yang harus saya teruskan?</translation>
    </message>
    <message>
        <source>The limits must be known before anything is told, not after.</source>
        <comment>prompt explain_confidentiality purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each duty of both states that binds you, with an example. If your law makes you report offences of nationals, say it now, clearly, and offer the independent list again.</source>
        <comment>prompt explain_confidentiality interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help without conditions</source>
        <comment>prompt explain_help title</comment>
        <translation type="unfinished">Bantuan tanpa syarat</translation>
    </message>
    <message>
        <source>Help with your needs does not depend on telling me what happened. It does not depend on going home, on the police or on a court case.</source>
        <comment>prompt explain_help text</comment>
        <translation type="unfinished">Bantuan untuk kebutuhan Anda tidak tergantung pada apakah Anda memberi tahu saya apa yang terjadi. Tidak tergantung juga pada pulang ke negara Anda, pada polisi, atau pada perkara di pengadilan.</translation>
    </message>
    <message>
        <source>Tell me how you understand that.</source>
        <comment>prompt explain_help follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan apa yang dipahami dari penjelasan saya tadi.</translation>
    </message>
    <message>
        <source>Many think that they must pay for a travel paper with a statement.</source>
        <comment>prompt explain_help purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a rule of your service does tie help to something, name it now, and name who helps without it.</source>
        <comment>prompt explain_help interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I can and cannot</source>
        <comment>prompt explain_no_promises title</comment>
        <translation type="unfinished">Yang bisa dan tidak bisa</translation>
    </message>
    <message>
        <source>I can ask how you are, help you find a doctor or a lawyer, and help with a travel paper. I cannot promise a release, a paper, a day or the end of a trial. I cannot give legal advice. I can say who decides.</source>
        <comment>prompt explain_no_promises text</comment>
        <translation type="unfinished">Saya bisa menanyakan keadaan Anda, membantu mencari dokter atau pengacara, dan membantu mengurus surat perjalanan. Saya tidak bisa menjanjikan pembebasan, surat, hari tertentu, atau selesainya sidang. Saya tidak bisa memberi nasihat hukum. Saya bisa mengatakan siapa yang memutuskan.</translation>
    </message>
    <message>
        <source>What would you like to know about who decides?</source>
        <comment>prompt explain_no_promises follow_ups 1</comment>
        <translation type="unfinished">Apa yang ingin Anda ketahui tentang siapa yang memutuskan?</translation>
    </message>
    <message>
        <source>A broken promise repeats what the recruiter did. A short true list is worth more.</source>
        <comment>prompt explain_no_promises purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the list to what your service does here, and say what it costs. In a cell every kind word is heard as a promise. Do not say soon, do not compare with other cases, and name only a day of your next visit that you can keep.</source>
        <comment>prompt explain_no_promises interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may say no to us</source>
        <comment>prompt explain_embassy title</comment>
        <translation type="unfinished">Boleh bilang tidak kepada kami</translation>
    </message>
    <message>
        <source>You need not accept help from us. You may stop with us today and come back later. A no closes no door.</source>
        <comment>prompt explain_embassy text</comment>
        <translation type="unfinished">Anda tidak harus menerima bantuan dari kami. Anda boleh berhenti dengan kami hari ini dan kembali lagi nanti. Kalau Anda bilang tidak, tidak ada pintu yang tertutup.</translation>
    </message>
    <message>
        <source>Tell me what you would want from us, if anything.</source>
        <comment>prompt explain_embassy follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan apa yang Anda inginkan dari kami, kalau ada.</translation>
    </message>
    <message>
        <source>For some people their own state is help. For others it is the danger.</source>
        <comment>prompt explain_embassy purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no is not a file note about loyalty. Write only that the person does not wish contact.</source>
        <comment>prompt explain_embassy interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to complain</source>
        <comment>prompt explain_complaints title</comment>
        <translation type="unfinished">Cara mengadu</translation>
    </message>
    <message>
        <source>You may complain about how you are treated, also later. I will show you how and to whom.</source>
        <comment>prompt explain_complaints text</comment>
        <translation type="unfinished">Anda boleh mengadukan cara Anda diperlakukan, juga nanti. Saya akan menunjukkan caranya dan kepada siapa.</translation>
    </message>
    <message>
        <source>Who would you tell if something was not right here?</source>
        <comment>prompt explain_complaints follow_ups 1</comment>
        <translation type="unfinished">Kalau ada yang tidak beres di sini, mau bilang kepada siapa?</translation>
    </message>
    <message>
        <source>A way to complain that is outside this room protects both of you.</source>
        <comment>prompt explain_complaints purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an office that does not report to you.</source>
        <comment>prompt explain_complaints interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <comment>prompt explain_again title</comment>
        <translation type="unfinished">Sekali lagi</translation>
    </message>
    <message>
        <source>What would you like me to say again?</source>
        <comment>prompt explain_again text</comment>
        <translation type="unfinished">Bagian mana yang perlu saya jelaskan lagi?</translation>
    </message>
    <message>
        <source>Asking what to repeat works better than asking for a nod.</source>
        <comment>prompt explain_again purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the person say back, in their own words, what will happen.</source>
        <comment>prompt explain_again interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices</source>
        <comment>prompt consent_intro title</comment>
        <translation type="unfinished">Pilihan Anda</translation>
    </message>
    <message>
        <source>I ask about each choice by itself. You can say not now, and change your mind later. I need no reason.</source>
        <comment>prompt consent_intro text</comment>
        <translation type="unfinished">Saya menanyakan setiap pilihan satu per satu. Anda boleh bilang tidak sekarang, dan boleh berubah pikiran nanti. Saya tidak perlu alasannya.</translation>
    </message>
    <message>
        <source>Separate choices are real choices. One yes for everything is not.</source>
        <comment>prompt consent_intro purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait after each one. A shrug or silence is not now. In front of a uniform or an embassy desk, a quick yes may be fear.</source>
        <comment>prompt consent_intro interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk now</source>
        <comment>prompt consent_talk title</comment>
        <translation type="unfinished">Bicara sekarang</translation>
    </message>
    <message>
        <source>Is it all right for us to talk now?</source>
        <comment>prompt consent_talk text</comment>
        <translation type="unfinished">Bolehkah kita bicara sekarang?</translation>
    </message>
    <message>
        <source>We can also talk on another day.</source>
        <comment>prompt consent_talk say_instead</comment>
        <translation type="unfinished">Kita juga bisa bicara di hari lain.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_talk answerOption given label</comment>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_talk answerOption refused label</comment>
        <translation type="unfinished">Tidak</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_talk answerOption not_now label</comment>
        <translation type="unfinished">Tidak sekarang</translation>
    </message>
    <message>
        <source>Needs are met and doors stay open, whatever the answer.</source>
        <comment>prompt consent_talk purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no, thank them, leave the independent list and a day when you come again, and go.</source>
        <comment>prompt consent_talk interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this place</source>
        <comment>prompt choices_not_here title</comment>
        <translation type="unfinished">Tidak di tempat ini</translation>
    </message>
    <message>
        <source>Some questions we leave for a place where nobody can hear us.</source>
        <comment>prompt choices_not_here text</comment>
        <translation type="unfinished">Beberapa pertanyaan kita simpan untuk tempat di mana tidak ada yang bisa mendengar kita.</translation>
    </message>
    <message>
        <source>A question about fear, home or family can harm by being overheard, whatever the answer.</source>
        <comment>prompt choices_not_here purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown until Private is answered with yes. Until then, going back counts as not asked. So nothing goes home and nobody in the family is called.</source>
        <comment>prompt choices_not_here interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back</source>
        <comment>prompt fear_of_return title</comment>
        <translation type="unfinished">Kembali ke negaranya</translation>
    </message>
    <message>
        <source>You may leave this to someone else, and I need no reason. How does the thought of going back feel to you?</source>
        <comment>prompt fear_of_return text</comment>
        <translation type="unfinished">Hal ini boleh Anda bicarakan dengan orang lain saja, dan saya tidak perlu alasannya. Bagaimana rasanya bagi Anda kalau memikirkan untuk kembali?</translation>
    </message>
    <message>
        <source>Rather not with us is a full answer. How does the thought of going back feel to you?</source>
        <comment>prompt fear_of_return say_instead</comment>
        <translation type="unfinished">Bilang lebih suka tidak dengan kami, itu sudah jawaban yang lengkap. Bagaimana rasanya bagi Anda kalau memikirkan untuk kembali?</translation>
    </message>
    <message>
        <source>Rather not say to us, afraid, or not sure</source>
        <comment>prompt fear_of_return answerOption yes label</comment>
        <translation type="unfinished">Lebih suka tidak mengatakannya kepada kami, takut, atau belum pasti</translation>
    </message>
    <message>
        <source>Not afraid, said in their own words</source>
        <comment>prompt fear_of_return answerOption no label</comment>
        <translation type="unfinished">Tidak takut, dengan kata-katanya sendiri</translation>
    </message>
    <message>
        <source>Not asked or not answered</source>
        <comment>prompt fear_of_return answerOption not_asked label</comment>
        <translation type="unfinished">Tidak ditanyakan atau tidak dijawab</translation>
    </message>
    <message>
        <source>It comes before anything more reaches the home state. Doubt and silence protect.</source>
        <comment>prompt fear_of_return purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer for three things, on purpose: this record does not show who is afraid. Any doubt, a shrug or silence counts. Ask for no reason, do not ask twice, write none. Ask again shortly before a journey. After an arrival it means going back to the town, the family or the office that waits.</source>
        <comment>prompt fear_of_return interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We stop there</source>
        <comment>prompt fear_stop title</comment>
        <translation type="unfinished">Kita berhenti di situ</translation>
    </message>
    <message>
        <source>Thank you. I do not speak about going back any more, and I write no reason down. I send nothing about you home, and I call nobody in your family.</source>
        <comment>prompt fear_stop text</comment>
        <translation type="unfinished">Terima kasih. Saya tidak bicara lagi soal kembali, dan saya tidak menulis alasan apa pun. Saya tidak mengirim apa pun tentang Anda ke negara asal, dan saya tidak menelepon siapa pun di keluarga Anda.</translation>
    </message>
    <message>
        <source>This answer ends the talk about return. Nothing is needed to prove it, and the person hears at once what it changes.</source>
        <comment>prompt fear_stop purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards about return, papers, family and home are closed now. Do not come back to it, and do not say that home is safe. If a duty of yours stands against these words, name it now, before you learn more. If someone here plans to send the person back, say that a lawyer should hear of it today.</source>
        <comment>prompt fear_stop interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone outside the state</source>
        <comment>prompt fear_independent title</comment>
        <translation type="unfinished">Orang di luar pemerintah</translation>
    </message>
    <message>
        <source>Here again is the list of people who work for no government. They can tell you what is possible here.</source>
        <comment>prompt fear_independent text</comment>
        <translation type="unfinished">Ini sekali lagi daftar orang yang tidak bekerja untuk pemerintah mana pun. Mereka bisa memberi tahu apa yang mungkin di sini.</translation>
    </message>
    <message>
        <source>Those who are not us can hear what we must not hear.</source>
        <comment>prompt fear_independent purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer, refugee agency, support organisation. Leave it or read it out. Do not choose for the person, do not call for them, do not ask later. Next steps shows the same independent help for everybody, whatever was answered here.</source>
        <comment>prompt fear_independent interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must not know</source>
        <comment>prompt must_not_know title</comment>
        <translation type="unfinished">Siapa yang tidak boleh tahu</translation>
    </message>
    <message>
        <source>Who should not learn that you are here, or that we talked?</source>
        <comment>prompt must_not_know text</comment>
        <translation type="unfinished">Siapa yang tidak boleh tahu bahwa Anda ada di sini, atau bahwa kita bicara?</translation>
    </message>
    <message>
        <source>It may be a person, a group, an office or a country. It may be an office of my own state.</source>
        <comment>prompt must_not_know say_instead</comment>
        <translation type="unfinished">Itu bisa seseorang, kelompok, kantor, atau negara. Bisa juga kantor negara saya sendiri.</translation>
    </message>
    <message>
        <source>Tell me what would make it safer.</source>
        <comment>prompt must_not_know follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan apa yang bisa membuatnya lebih aman.</translation>
    </message>
    <message>
        <source>Embassy or offices at home</source>
        <comment>prompt must_not_know answerOption embassy label</comment>
        <translation type="unfinished">Kedutaan atau kantor di negara asal</translation>
    </message>
    <message>
        <source>The police</source>
        <comment>prompt must_not_know answerOption police label</comment>
        <translation type="unfinished">Polisi</translation>
    </message>
    <message>
        <source>The family</source>
        <comment>prompt must_not_know answerOption family label</comment>
        <translation type="unfinished">Keluarga</translation>
    </message>
    <message>
        <source>A state protection office</source>
        <comment>prompt must_not_know answerOption nrm_authority label</comment>
        <translation type="unfinished">Kantor perlindungan negara</translation>
    </message>
    <message>
        <source>A labour office</source>
        <comment>prompt must_not_know answerOption labour_authority label</comment>
        <translation type="unfinished">Kantor ketenagakerjaan</translation>
    </message>
    <message>
        <source>A support organisation</source>
        <comment>prompt must_not_know answerOption ngo label</comment>
        <translation type="unfinished">Lembaga pendamping</translation>
    </message>
    <message>
        <source>A hotline</source>
        <comment>prompt must_not_know answerOption hotline label</comment>
        <translation type="unfinished">Saluran bantuan</translation>
    </message>
    <message>
        <source>Someone else</source>
        <comment>prompt must_not_know answerOption someone_else label</comment>
        <translation type="unfinished">Orang lain</translation>
    </message>
    <message>
        <source>This comes before any office, country or relative is told anything.</source>
        <comment>prompt must_not_know purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one may hold. Read out the list, so that your own state is named by you and not by the person. Ask again later.</source>
        <comment>prompt must_not_know interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <comment>prompt consent_record title</comment>
        <translation type="unfinished">Menuliskannya</translation>
    </message>
    <message>
        <source>Is it all right if I write down what you say?</source>
        <comment>prompt consent_record text</comment>
        <translation type="unfinished">Bolehkah saya menulis apa yang Anda katakan?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_record answerOption given label</comment>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_record answerOption refused label</comment>
        <translation type="unfinished">Tidak</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_record answerOption not_now label</comment>
        <translation type="unfinished">Tidak sekarang</translation>
    </message>
    <message>
        <source>Notes help that nobody has to tell it twice. Notes of a state can also be read by that state.</source>
        <comment>prompt consent_record purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no, or if going back was not answered with not afraid, write only needs, dangers and the next steps. Leave a blank line blank.</source>
        <comment>prompt consent_record interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection service</source>
        <comment>prompt consent_protection_service title</comment>
        <translation type="unfinished">Layanan perlindungan</translation>
    </message>
    <message>
        <source>Is it all right if I tell a protection service what you need?</source>
        <comment>prompt consent_protection_service text</comment>
        <translation type="unfinished">Bolehkah saya memberi tahu layanan perlindungan apa yang Anda butuhkan?</translation>
    </message>
    <message>
        <source>They look for shelter, a doctor and safety. You can ask for advice without a name.</source>
        <comment>prompt consent_protection_service say_instead</comment>
        <translation type="unfinished">Mereka mencari tempat tinggal, dokter, dan keamanan. Anda bisa minta saran tanpa menyebut nama.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_protection_service answerOption given label</comment>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_protection_service answerOption refused label</comment>
        <translation type="unfinished">Tidak</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_protection_service answerOption not_now label</comment>
        <translation type="unfinished">Tidak sekarang</translation>
    </message>
    <message>
        <source>One choice for the services that protect. It says nothing about police.</source>
        <comment>prompt consent_protection_service purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which service, what you would tell it and what you would leave out.</source>
        <comment>prompt consent_protection_service interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support organisation</source>
        <comment>prompt consent_ngo title</comment>
        <translation type="unfinished">Lembaga pendamping</translation>
    </message>
    <message>
        <source>Is it all right if I tell a support organisation what you need?</source>
        <comment>prompt consent_ngo text</comment>
        <translation type="unfinished">Bolehkah saya memberi tahu lembaga pendamping apa yang Anda butuhkan?</translation>
    </message>
    <message>
        <source>It does not belong to the government. You can speak with it yourself first.</source>
        <comment>prompt consent_ngo say_instead</comment>
        <translation type="unfinished">Lembaga ini bukan milik pemerintah. Anda bisa bicara sendiri dulu dengan mereka.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_ngo answerOption given label</comment>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_ngo answerOption refused label</comment>
        <translation type="unfinished">Tidak</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_ngo answerOption not_now label</comment>
        <translation type="unfinished">Tidak sekarang</translation>
    </message>
    <message>
        <source>A way to help that does not pass through the state.</source>
        <comment>prompt consent_ngo purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police here</source>
        <comment>prompt consent_police title</comment>
        <translation type="unfinished">Polisi di sini</translation>
    </message>
    <message>
        <source>Is it all right if I tell the police here what you need?</source>
        <comment>prompt consent_police text</comment>
        <translation type="unfinished">Bolehkah saya memberi tahu polisi di sini apa yang Anda butuhkan?</translation>
    </message>
    <message>
        <source>If you say no, we still look for help together.</source>
        <comment>prompt consent_police say_instead</comment>
        <translation type="unfinished">Kalau jawabannya tidak, kita tetap mencari bantuan bersama.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_police answerOption given label</comment>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_police answerOption refused label</comment>
        <translation type="unfinished">Tidak</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_police answerOption not_now label</comment>
        <translation type="unfinished">Tidak sekarang</translation>
    </message>
    <message>
        <source>Many fear the police, some with good reason. The choice is theirs.</source>
        <comment>prompt consent_police purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about needs only, and about the police of this country only. In a prison, think first of who reads what you say. Police at home are never part of this yes.</source>
        <comment>prompt consent_police interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My ministry</source>
        <comment>prompt consent_home_office title</comment>
        <translation type="unfinished">Kementerian saya</translation>
    </message>
    <message>
        <source>Is it all right if I send your name and your wish for a travel paper to my ministry?</source>
        <comment>prompt consent_home_office text</comment>
        <translation type="unfinished">Bolehkah saya mengirim nama Anda dan keinginan Anda mendapat surat perjalanan ke kementerian saya?</translation>
    </message>
    <message>
        <source>It would not hear what happened to you.</source>
        <comment>prompt consent_home_office say_instead</comment>
        <translation type="unfinished">Kementerian tidak akan tahu apa yang terjadi pada Anda.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_home_office answerOption given label</comment>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_home_office answerOption refused label</comment>
        <translation type="unfinished">Tidak</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_home_office answerOption not_now label</comment>
        <translation type="unfinished">Tidak sekarang</translation>
    </message>
    <message>
        <source>Home hears the identity and the wish for a paper, and nothing else.</source>
        <comment>prompt consent_home_office purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered only after not afraid. Say which office, and who there may pass it on. Never the account, never a fear, never who else helps the person.</source>
        <comment>prompt consent_home_office interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <comment>prompt consent_family title</comment>
        <translation type="unfinished">Keluarga</translation>
    </message>
    <message>
        <source>Is it all right if we contact someone in your family?</source>
        <comment>prompt consent_family text</comment>
        <translation type="unfinished">Bolehkah kami menghubungi seseorang di keluarga Anda?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt consent_family answerOption given label</comment>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt consent_family answerOption refused label</comment>
        <translation type="unfinished">Tidak</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt consent_family answerOption not_now label</comment>
        <translation type="unfinished">Tidak sekarang</translation>
    </message>
    <message>
        <source>Family can be comfort, or in danger, or part of what happened.</source>
        <comment>prompt consent_family purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered only after not afraid. A family that searches through your ministry is told nothing without this yes, not even that the person lives. Say so to the person. Danger to life follows the duties you named.</source>
        <comment>prompt consent_family interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom, and what they may hear</source>
        <comment>prompt family_who title</comment>
        <translation type="unfinished">Siapa, dan apa yang boleh mereka dengar</translation>
    </message>
    <message>
        <source>Tell me whom we may reach, by which way, and what they may hear from us.</source>
        <comment>prompt family_who text</comment>
        <translation type="unfinished">Tolong beri tahu saya siapa yang boleh kami hubungi, lewat cara apa, dan apa yang boleh mereka dengar dari kami.</translation>
    </message>
    <message>
        <source>Tell me about the phone there.</source>
        <comment>prompt family_who follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan tentang telepon di sana.</translation>
    </message>
    <message>
        <source>What should stay with you until you tell them yourself?</source>
        <comment>prompt family_who follow_ups 2</comment>
        <translation type="unfinished">Apa yang sebaiknya tidak kami sebut sampai Anda sendiri memberi tahu mereka?</translation>
    </message>
    <message>
        <source>One yes is for one person, one way and certain words, not for the family.</source>
        <comment>prompt family_who purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lender or a recruiter may hold the phone there. Speak with the named one only, never through local police. Prison, illness, debts and work are not ours to tell.</source>
        <comment>prompt family_who interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>prompt leave_out title</comment>
        <translation type="unfinished">Yang tidak disebut</translation>
    </message>
    <message>
        <source>What should I leave out when I speak with others?</source>
        <comment>prompt leave_out text</comment>
        <translation type="unfinished">Apa yang sebaiknya tidak saya sebut kalau saya bicara dengan orang lain?</translation>
    </message>
    <message>
        <source>The person may share a part and keep a part.</source>
        <comment>prompt leave_out purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you like</source>
        <comment>prompt settle_like title</comment>
        <translation type="unfinished">Hal yang disukai</translation>
    </message>
    <message>
        <source>Tell me about something you like to do.</source>
        <comment>prompt settle_like text</comment>
        <translation type="unfinished">Tolong ceritakan tentang kegiatan yang disukai.</translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt settle_like follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan lebih banyak tentang itu.</translation>
    </message>
    <message>
        <source>A few easy minutes let both of you find the pace and the voice.</source>
        <comment>prompt settle_like purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be left out. Listen for words, not for facts.</source>
        <comment>prompt settle_like interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These last days</source>
        <comment>prompt account_days title</comment>
        <translation type="unfinished">Hari-hari terakhir ini</translation>
    </message>
    <message>
        <source>Tell me how these last days have been for you, as much as you like.</source>
        <comment>prompt account_days text</comment>
        <translation type="unfinished">Tolong ceritakan bagaimana hari-hari terakhir ini bagi Anda, sebanyak yang Anda mau.</translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt account_days follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan lebih banyak tentang itu.</translation>
    </message>
    <message>
        <source>Tell me about sleep and food.</source>
        <comment>prompt account_days follow_ups 2</comment>
        <translation type="unfinished">Tolong ceritakan tentang tidur dan makanan.</translation>
    </message>
    <message>
        <source>It fits every place, also a bed or a cell, and it asks for nothing about acts.</source>
        <comment>prompt account_days purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay quiet and listen. If someone may hear, this card alone is enough for the account. In a prison, speak first about how they are, not about the place.</source>
        <comment>prompt account_days interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own way</source>
        <comment>prompt account_open title</comment>
        <translation type="unfinished">Dengan cara Anda sendiri</translation>
    </message>
    <message>
        <source>Please tell me everything you feel able to, in your own way.</source>
        <comment>prompt account_open text</comment>
        <translation type="unfinished">Tolong ceritakan semua yang sanggup Anda sampaikan, dengan cara Anda sendiri.</translation>
    </message>
    <message>
        <source>Where would you like to start?</source>
        <comment>prompt account_open say_instead</comment>
        <translation type="unfinished">Anda mau mulai dari mana?</translation>
    </message>
    <message>
        <source>Go on, I am listening.</source>
        <comment>prompt account_open follow_ups 1</comment>
        <translation type="unfinished">Silakan lanjut, saya mendengarkan.</translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt account_open follow_ups 2</comment>
        <translation type="unfinished">Tolong ceritakan lebih banyak tentang itu.</translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt account_open follow_ups 3</comment>
        <translation type="unfinished">Apa yang terjadi setelah itu?</translation>
    </message>
    <message>
        <source>You spoke of that just now. Tell me more about it.</source>
        <comment>prompt account_open follow_ups 4</comment>
        <translation type="unfinished">Baru saja Anda menyebut hal itu. Tolong ceritakan lebih banyak.</translation>
    </message>
    <message>
        <source>Take your time.</source>
        <comment>prompt account_open follow_ups 5</comment>
        <translation type="unfinished">Tidak usah buru-buru.</translation>
    </message>
    <message>
        <source>Free telling brings more, and in the person&apos;s own words.</source>
        <comment>prompt account_open purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in private, with an adult, and not in a prison. Then stay quiet. Do not interrupt, do not ask for order or dates. You need less than you think: enough to protect, not to know it all.</source>
        <comment>prompt account_open interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is quiet</source>
        <comment>prompt account_quiet title</comment>
        <translation type="unfinished">Kalau hening</translation>
    </message>
    <message>
        <source>Silence is fine. There is no hurry.</source>
        <comment>prompt account_quiet text</comment>
        <translation type="unfinished">Hening itu tidak apa-apa. Tidak usah buru-buru.</translation>
    </message>
    <message>
        <source>A pause is thinking, feeling or resting. It says nothing else.</source>
        <comment>prompt account_quiet purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait without looking at the screen. Do not use silence as pressure.</source>
        <comment>prompt account_quiet interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understanding, midway</source>
        <comment>prompt interpreter_midway title</comment>
        <translation type="unfinished">Saling mengerti, di tengah</translation>
    </message>
    <message>
        <source>How well are you understanding each other so far?</source>
        <comment>prompt interpreter_midway text</comment>
        <translation type="unfinished">Sejauh ini, seberapa baik bisa saling mengerti?</translation>
    </message>
    <message>
        <source>Here is a card. Please point to how it is going.</source>
        <comment>prompt interpreter_midway say_instead</comment>
        <translation type="unfinished">Ini ada kartu. Silakan tunjuk bagaimana rasanya sejauh ini.</translation>
    </message>
    <message>
        <source>Trouble with language grows quietly. Halfway is early enough to change.</source>
        <comment>prompt interpreter_midway purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask by a card or by phone through someone else, not through the same interpreter. A doubt of your own goes to the private mark behind the button Interpreter.</source>
        <comment>prompt interpreter_midway interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is too much</source>
        <comment>prompt account_ground title</comment>
        <translation type="unfinished">Kalau terasa berat</translation>
    </message>
    <message>
        <source>We can stop here. You are in this room now. Let us look around for a moment.</source>
        <comment>prompt account_ground text</comment>
        <translation type="unfinished">Kita bisa berhenti di sini. Anda sekarang ada di ruangan ini. Mari kita lihat sekeliling sebentar.</translation>
    </message>
    <message>
        <source>Here is water. Feel your feet on the floor. We go on only if you want.</source>
        <comment>prompt account_ground say_instead</comment>
        <translation type="unfinished">Ini ada air. Rasakan kaki Anda di lantai. Kita lanjut hanya kalau Anda mau.</translation>
    </message>
    <message>
        <source>Coming back to the present ends the worst of it.</source>
        <comment>prompt account_ground purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for shaking, fast breath, an empty look, sudden anger or laughter. Stop questions. Do not touch. Offer a break or the end.</source>
        <comment>prompt account_ground interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is in here</source>
        <comment>prompt treated title</comment>
        <translation type="unfinished">Keadaan di dalam sini</translation>
    </message>
    <message>
        <source>Tell me how it is for you in this place.</source>
        <comment>prompt treated text</comment>
        <translation type="unfinished">Tolong ceritakan bagaimana rasanya bagi Anda di tempat ini.</translation>
    </message>
    <message>
        <source>Tell me about sleep, food and the doctor.</source>
        <comment>prompt treated follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan tentang tidur, makanan, dan dokter.</translation>
    </message>
    <message>
        <source>Tell me about contact with the outside.</source>
        <comment>prompt treated follow_ups 2</comment>
        <translation type="unfinished">Tolong ceritakan tentang kontak dengan orang di luar.</translation>
    </message>
    <message>
        <source>Tell me about the people you share the room with.</source>
        <comment>prompt treated follow_ups 3</comment>
        <translation type="unfinished">Tolong ceritakan tentang orang-orang yang sekamar dengan Anda.</translation>
    </message>
    <message>
        <source>Would it help if I raise something with the staff?</source>
        <comment>prompt treated paired 1 text</comment>
        <translation type="unfinished">Apakah akan membantu kalau saya menyampaikan sesuatu kepada petugas di sini?</translation>
    </message>
    <message>
        <source>Raising it can also bring harm. Only the person can weigh that.</source>
        <comment>prompt treated paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me what I could say, and what I should leave out.</source>
        <comment>prompt treated paired 1 then</comment>
        <translation type="unfinished">Tolong ceritakan apa yang bisa saya katakan, dan apa yang sebaiknya tidak saya sebut.</translation>
    </message>
    <message>
        <source>How a held person is treated, in their words, and what they want done about it.</source>
        <comment>prompt treated purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never raise a thing with the staff on the way out because you are moved by it. Ask first, also about whom it would fall back on. Write no names of others.</source>
        <comment>prompt treated interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were told</source>
        <comment>prompt case_here title</comment>
        <translation type="unfinished">Yang dikatakan kepada Anda</translation>
    </message>
    <message>
        <source>Tell me about what you were told will happen next here.</source>
        <comment>prompt case_here text</comment>
        <translation type="unfinished">Tolong ceritakan apa yang dikatakan kepada Anda tentang apa yang akan terjadi di sini.</translation>
    </message>
    <message>
        <source>Tell me about the language it was said in.</source>
        <comment>prompt case_here follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan dalam bahasa apa itu dikatakan.</translation>
    </message>
    <message>
        <source>Tell me about anything you were given to sign.</source>
        <comment>prompt case_here follow_ups 2</comment>
        <translation type="unfinished">Kalau ada yang diberikan untuk Anda tanda tangani, tolong ceritakan.</translation>
    </message>
    <message>
        <source>Do you have a lawyer you can speak with?</source>
        <comment>prompt case_here paired 1 text</comment>
        <translation type="unfinished">Apakah Anda punya pengacara yang bisa diajak bicara?</translation>
    </message>
    <message>
        <source>A held person without a lawyer needs one before anything else is said.</source>
        <comment>prompt case_here paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about how you reach them.</source>
        <comment>prompt case_here paired 1 then</comment>
        <translation type="unfinished">Tolong ceritakan bagaimana cara Anda menghubunginya.</translation>
    </message>
    <message>
        <source>Rights, papers signed and the next date, without a word about the acts.</source>
        <comment>prompt case_here purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer no view on the case. If papers were signed without an interpreter, tell the lawyer, with the person&apos;s yes.</source>
        <comment>prompt case_here interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer</source>
        <comment>prompt offer title</comment>
        <translation type="unfinished">Tawarannya</translation>
    </message>
    <message>
        <source>Tell me everything about how you first heard of this work or trip.</source>
        <comment>prompt offer text</comment>
        <translation type="unfinished">Tolong ceritakan semuanya tentang bagaimana Anda pertama kali mendengar soal pekerjaan atau perjalanan ini.</translation>
    </message>
    <message>
        <source>Tell me about what was said at that time.</source>
        <comment>prompt offer follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan apa yang dikatakan waktu itu.</translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt offer follow_ups 2</comment>
        <translation type="unfinished">Apa yang terjadi setelah itu?</translation>
    </message>
    <message>
        <source>Tell me about the people who were part of it.</source>
        <comment>prompt offer follow_ups 3</comment>
        <translation type="unfinished">Tolong ceritakan tentang orang-orang yang ikut di dalamnya.</translation>
    </message>
    <message>
        <source>Did you meet the person who made the offer?</source>
        <comment>prompt offer paired 1 text</comment>
        <translation type="unfinished">Apakah Anda bertemu langsung dengan orang yang memberi tawaran itu?</translation>
    </message>
    <message>
        <source>Only if contact is not clear yet, and it matters for the safety of others.</source>
        <comment>prompt offer paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about how you were in touch.</source>
        <comment>prompt offer paired 1 then</comment>
        <translation type="unfinished">Tolong ceritakan bagaimana Anda dan orang itu saling menghubungi.</translation>
    </message>
    <message>
        <source>Promises, recruiter and pay, in the person&apos;s own words.</source>
        <comment>prompt offer purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not name an app, a company or a place first. Schooling or good English says nothing about safety.</source>
        <comment>prompt offer interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey</source>
        <comment>prompt journey title</comment>
        <translation type="unfinished">Perjalanan</translation>
    </message>
    <message>
        <source>Tell me about the journey, in whatever order it comes.</source>
        <comment>prompt journey text</comment>
        <translation type="unfinished">Tolong ceritakan tentang perjalanannya, urutannya boleh bagaimana saja.</translation>
    </message>
    <message>
        <source>Tell me about the people you were with.</source>
        <comment>prompt journey follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan tentang orang-orang yang ada bersama waktu itu.</translation>
    </message>
    <message>
        <source>Tell me about any change on the way.</source>
        <comment>prompt journey follow_ups 2</comment>
        <translation type="unfinished">Kalau ada yang berubah di perjalanan, tolong ceritakan.</translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt journey follow_ups 3</comment>
        <translation type="unfinished">Apa yang terjadi setelah itu?</translation>
    </message>
    <message>
        <source>Did you reach the place you were told about?</source>
        <comment>prompt journey paired 1 text</comment>
        <translation type="unfinished">Apakah Anda sampai di tempat yang disebutkan kepada Anda?</translation>
    </message>
    <message>
        <source>Only if the end of the journey is not clear.</source>
        <comment>prompt journey paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about how that came about.</source>
        <comment>prompt journey paired 1 then</comment>
        <translation type="unfinished">Tolong ceritakan bagaimana itu sampai terjadi.</translation>
    </message>
    <message>
        <source>Route, handovers and a change of plan, as the person saw them.</source>
        <comment>prompt journey purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rough times and places are fine. Order often comes back later, or does not.</source>
        <comment>prompt journey interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival</source>
        <comment>prompt arrival title</comment>
        <translation type="unfinished">Kedatangan</translation>
    </message>
    <message>
        <source>Tell me everything from the moment you arrived.</source>
        <comment>prompt arrival text</comment>
        <translation type="unfinished">Tolong ceritakan semuanya sejak saat Anda tiba.</translation>
    </message>
    <message>
        <source>Tell me about who met you.</source>
        <comment>prompt arrival follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan tentang siapa yang menemui Anda.</translation>
    </message>
    <message>
        <source>Tell me about what you were told.</source>
        <comment>prompt arrival follow_ups 2</comment>
        <translation type="unfinished">Tolong ceritakan apa yang dikatakan kepada Anda.</translation>
    </message>
    <message>
        <source>Tell me about your things and papers then.</source>
        <comment>prompt arrival follow_ups 3</comment>
        <translation type="unfinished">Tolong ceritakan tentang barang dan dokumen Anda waktu itu.</translation>
    </message>
    <message>
        <source>Did you keep your passport with you?</source>
        <comment>prompt arrival paired 1 text</comment>
        <translation type="unfinished">Apakah paspor tetap ada pada Anda?</translation>
    </message>
    <message>
        <source>Papers decide what help is needed now. Ask only after the open question.</source>
        <comment>prompt arrival paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about your passport from that day until today.</source>
        <comment>prompt arrival paired 1 then</comment>
        <translation type="unfinished">Tolong ceritakan tentang paspor Anda dari hari itu sampai hari ini.</translation>
    </message>
    <message>
        <source>Were you asked to sign anything?</source>
        <comment>prompt arrival paired 2 text</comment>
        <translation type="unfinished">Apakah Anda diminta menandatangani sesuatu?</translation>
    </message>
    <message>
        <source>A penalty for leaving ties a person down, and it may still frighten them.</source>
        <comment>prompt arrival paired 2 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what it said, as far as you know.</source>
        <comment>prompt arrival paired 2 then</comment>
        <translation type="unfinished">Tolong ceritakan apa isinya, sejauh yang Anda tahu.</translation>
    </message>
    <message>
        <source>The first hours often show who was in control.</source>
        <comment>prompt arrival purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place</source>
        <comment>prompt place title</comment>
        <translation type="unfinished">Tempatnya</translation>
    </message>
    <message>
        <source>Describe the place you stayed in.</source>
        <comment>prompt place text</comment>
        <translation type="unfinished">Tolong gambarkan tempat Anda tinggal waktu itu.</translation>
    </message>
    <message>
        <source>Tell me about the way in and the way out.</source>
        <comment>prompt place follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan tentang jalan masuk dan jalan keluarnya.</translation>
    </message>
    <message>
        <source>Tell me about where you slept.</source>
        <comment>prompt place follow_ups 2</comment>
        <translation type="unfinished">Tolong ceritakan tentang tempat untuk tidur.</translation>
    </message>
    <message>
        <source>Tell me about who else came and went.</source>
        <comment>prompt place follow_ups 3</comment>
        <translation type="unfinished">Tolong ceritakan siapa lagi yang datang dan pergi.</translation>
    </message>
    <message>
        <source>Could you go outside by yourself?</source>
        <comment>prompt place paired 1 text</comment>
        <translation type="unfinished">Apakah Anda bisa keluar sendiri?</translation>
    </message>
    <message>
        <source>Freedom to leave matters for protection. Ask only if it is still unclear.</source>
        <comment>prompt place paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about a time when someone went outside.</source>
        <comment>prompt place paired 1 then</comment>
        <translation type="unfinished">Tolong ceritakan tentang satu waktu ketika ada orang yang keluar.</translation>
    </message>
    <message>
        <source>What could be seen there, from a fence to a locked flat.</source>
        <comment>prompt place purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be a large compound or a small home. Do not offer either picture.</source>
        <comment>prompt place interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked of you</source>
        <comment>prompt tasks title</comment>
        <translation type="unfinished">Yang diminta dari Anda</translation>
    </message>
    <message>
        <source>Tell me about what you were told you had to do there.</source>
        <comment>prompt tasks text</comment>
        <translation type="unfinished">Tolong ceritakan apa yang dikatakan harus Anda lakukan di sana.</translation>
    </message>
    <message>
        <source>Tell me about how the tasks were given out.</source>
        <comment>prompt tasks say_instead</comment>
        <translation type="unfinished">Tolong ceritakan bagaimana tugas-tugas dibagikan.</translation>
    </message>
    <message>
        <source>Tell me about who gave the orders.</source>
        <comment>prompt tasks follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan tentang siapa yang memberi perintah.</translation>
    </message>
    <message>
        <source>Tell me about when you first learned of these tasks.</source>
        <comment>prompt tasks follow_ups 2</comment>
        <translation type="unfinished">Tolong ceritakan kapan Anda pertama kali tahu tentang tugas-tugas itu.</translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt tasks follow_ups 3</comment>
        <translation type="unfinished">Tolong ceritakan lebih banyak tentang itu.</translation>
    </message>
    <message>
        <source>Did you know about these tasks before you came?</source>
        <comment>prompt tasks paired 1 text</comment>
        <translation type="unfinished">Apakah Anda tahu tentang tugas-tugas itu sebelum datang?</translation>
    </message>
    <message>
        <source>What was hidden at the offer matters for protection. It is not a test.</source>
        <comment>prompt tasks paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about when you first learned of them.</source>
        <comment>prompt tasks paired 1 then</comment>
        <translation type="unfinished">Tolong ceritakan kapan Anda pertama kali mengetahuinya.</translation>
    </message>
    <message>
        <source>The link between orders and acts, in the person&apos;s words.</source>
        <comment>prompt tasks purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are an officer of a state that may have laws on this. Ask who ordered and what followed. Do not ask how often, how much or who was harmed. If it turns to offences, stop, and offer a lawyer. Closed in a prison and on a call.</source>
        <comment>prompt tasks interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <comment>prompt money title</comment>
        <translation type="unfinished">Uang</translation>
    </message>
    <message>
        <source>Tell me about pay, and what was said about money.</source>
        <comment>prompt money text</comment>
        <translation type="unfinished">Tolong ceritakan tentang bayaran, dan apa yang dikatakan soal uang.</translation>
    </message>
    <message>
        <source>Tell me about any money taken away.</source>
        <comment>prompt money follow_ups 1</comment>
        <translation type="unfinished">Kalau ada uang yang diambil, tolong ceritakan.</translation>
    </message>
    <message>
        <source>Tell me about money and your family.</source>
        <comment>prompt money follow_ups 2</comment>
        <translation type="unfinished">Tolong ceritakan tentang uang dan keluarga Anda.</translation>
    </message>
    <message>
        <source>Did you receive any pay?</source>
        <comment>prompt money paired 1 text</comment>
        <translation type="unfinished">Apakah Anda menerima bayaran?</translation>
    </message>
    <message>
        <source>Only if pay is not clear. Some pay does not rule anything out.</source>
        <comment>prompt money paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what happened with that money.</source>
        <comment>prompt money paired 1 then</comment>
        <translation type="unfinished">Tolong ceritakan apa yang terjadi dengan uang itu.</translation>
    </message>
    <message>
        <source>Did anyone ask your family for money?</source>
        <comment>prompt money paired 2 text</comment>
        <translation type="unfinished">Apakah ada yang meminta uang kepada keluarga Anda?</translation>
    </message>
    <message>
        <source>The family may be under threat now.</source>
        <comment>prompt money paired 2 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what was asked, as far as you know.</source>
        <comment>prompt money paired 2 then</comment>
        <translation type="unfinished">Tolong ceritakan apa yang diminta, sejauh yang Anda tahu.</translation>
    </message>
    <message>
        <source>Wages, fines, debts and demands on the family.</source>
        <comment>prompt money purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you came away</source>
        <comment>prompt leaving title</comment>
        <translation type="unfinished">Bagaimana bisa pergi</translation>
    </message>
    <message>
        <source>Tell me about how you came to be here today.</source>
        <comment>prompt leaving text</comment>
        <translation type="unfinished">Tolong ceritakan bagaimana Anda bisa sampai di sini hari ini.</translation>
    </message>
    <message>
        <source>Tell me about what leaving would have been like.</source>
        <comment>prompt leaving say_instead</comment>
        <translation type="unfinished">Tolong ceritakan, kalau mau pergi dari sana waktu itu, akan seperti apa.</translation>
    </message>
    <message>
        <source>Tell me about anyone who helped.</source>
        <comment>prompt leaving follow_ups 1</comment>
        <translation type="unfinished">Kalau ada orang yang membantu, tolong ceritakan tentang orang itu.</translation>
    </message>
    <message>
        <source>Tell me about anyone who tried to stop it.</source>
        <comment>prompt leaving follow_ups 2</comment>
        <translation type="unfinished">Kalau ada yang mencoba menghalangi, tolong ceritakan tentang orang itu.</translation>
    </message>
    <message>
        <source>What happened next?</source>
        <comment>prompt leaving follow_ups 3</comment>
        <translation type="unfinished">Apa yang terjadi setelah itu?</translation>
    </message>
    <message>
        <source>Did anyone pay for you to leave?</source>
        <comment>prompt leaving paired 1 text</comment>
        <translation type="unfinished">Apakah ada orang yang membayar supaya Anda bisa pergi?</translation>
    </message>
    <message>
        <source>A payment can become the next debt.</source>
        <comment>prompt leaving paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about how that came about.</source>
        <comment>prompt leaving paired 1 then</comment>
        <translation type="unfinished">Tolong ceritakan bagaimana itu sampai terjadi.</translation>
    </message>
    <message>
        <source>Flight, ransom, release or raid, and if someone may come looking.</source>
        <comment>prompt leaving purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask what kept them there. Ask how leaving was.</source>
        <comment>prompt leaving interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <comment>prompt others title</comment>
        <translation type="unfinished">Orang lain</translation>
    </message>
    <message>
        <source>Tell me about anyone there you are worried about.</source>
        <comment>prompt others text</comment>
        <translation type="unfinished">Kalau ada orang di sana yang dikhawatirkan, tolong ceritakan tentang orang itu.</translation>
    </message>
    <message>
        <source>Tell me about how they are now, as far as you know.</source>
        <comment>prompt others follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan bagaimana keadaan mereka sekarang, sejauh yang Anda tahu.</translation>
    </message>
    <message>
        <source>Tell me about the last time you saw or heard from them.</source>
        <comment>prompt others follow_ups 2</comment>
        <translation type="unfinished">Tolong ceritakan tentang terakhir kali melihat mereka atau mendengar kabar dari mereka.</translation>
    </message>
    <message>
        <source>Were there children?</source>
        <comment>prompt others paired 1 text</comment>
        <translation type="unfinished">Apakah ada anak-anak?</translation>
    </message>
    <message>
        <source>Children there need help soon, by another route.</source>
        <comment>prompt others paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about them, as far as you want.</source>
        <comment>prompt others paired 1 then</comment>
        <translation type="unfinished">Tolong ceritakan tentang mereka, sejauh yang mau disampaikan.</translation>
    </message>
    <message>
        <source>Others may still be in danger. Names are not needed.</source>
        <comment>prompt others purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take for granted that someone missing has died. Never ask to describe a body. A role in leading or recruiting can stand beside harm done to the same person.</source>
        <comment>prompt others interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is now</source>
        <comment>prompt now title</comment>
        <translation type="unfinished">Keadaan sekarang</translation>
    </message>
    <message>
        <source>How is it for you now that you are here?</source>
        <comment>prompt now text</comment>
        <translation type="unfinished">Bagaimana rasanya sekarang, setelah ada di sini?</translation>
    </message>
    <message>
        <source>Tell me about what worries you most.</source>
        <comment>prompt now follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan apa yang paling membuat Anda khawatir.</translation>
    </message>
    <message>
        <source>Tell me about what would help here.</source>
        <comment>prompt now follow_ups 2</comment>
        <translation type="unfinished">Tolong ceritakan apa yang bisa membantu di sini.</translation>
    </message>
    <message>
        <source>Has anyone contacted you since you left?</source>
        <comment>prompt now paired 1 text</comment>
        <translation type="unfinished">Apakah ada yang menghubungi Anda sejak Anda pergi dari sana?</translation>
    </message>
    <message>
        <source>Contact that goes on is a danger for the person and the family.</source>
        <comment>prompt now paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about that contact.</source>
        <comment>prompt now paired 1 then</comment>
        <translation type="unfinished">Tolong ceritakan tentang kontak itu.</translation>
    </message>
    <message>
        <source>Present danger and present needs, wherever the person is today.</source>
        <comment>prompt now purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, not home. If fear of home comes up, stop there, offer the independent list, and let Going back say rather not say.</source>
        <comment>prompt now interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe place at home</source>
        <comment>prompt home_safe title</comment>
        <translation type="unfinished">Tempat aman di negara asal</translation>
    </message>
    <message>
        <source>Tell me about a place at home where you would feel safe.</source>
        <comment>prompt home_safe text</comment>
        <translation type="unfinished">Tolong ceritakan tentang tempat di negara asal yang akan terasa aman bagi Anda.</translation>
    </message>
    <message>
        <source>Tell me about who is there.</source>
        <comment>prompt home_safe follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan siapa yang ada di sana.</translation>
    </message>
    <message>
        <source>Tell me about how one gets there.</source>
        <comment>prompt home_safe follow_ups 2</comment>
        <translation type="unfinished">Tolong ceritakan bagaimana orang bisa sampai ke sana.</translation>
    </message>
    <message>
        <source>The first safe night decides much of what comes after.</source>
        <comment>prompt home_safe purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It need not be the family, the village or the address in the passport. Ask for an area, not for a door.</source>
        <comment>prompt home_safe interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to keep away from</source>
        <comment>prompt home_apart title</comment>
        <translation type="unfinished">Siapa yang perlu dijauhi</translation>
    </message>
    <message>
        <source>Tell me about anyone at home you would keep away from.</source>
        <comment>prompt home_apart text</comment>
        <translation type="unfinished">Kalau ada orang di negara asal yang mau Anda jauhi, tolong ceritakan tentang orang itu.</translation>
    </message>
    <message>
        <source>Tell me about what they know of your return.</source>
        <comment>prompt home_apart follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan apa yang mereka tahu tentang kepulangan Anda.</translation>
    </message>
    <message>
        <source>Tell me what would make it safer.</source>
        <comment>prompt home_apart follow_ups 2</comment>
        <translation type="unfinished">Tolong ceritakan apa yang bisa membuatnya lebih aman.</translation>
    </message>
    <message>
        <source>A recruiter, a lender or a relative may wait where the journey ends.</source>
        <comment>prompt home_apart purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place or a kind of person is enough, no names. If it is an office or someone in power, do not note whom. Say again that the person may choose rather not say about going back.</source>
        <comment>prompt home_apart interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that is owed</source>
        <comment>prompt home_debts title</comment>
        <translation type="unfinished">Utang</translation>
    </message>
    <message>
        <source>Tell me about any money that is owed, or that someone says is owed.</source>
        <comment>prompt home_debts text</comment>
        <translation type="unfinished">Kalau ada utang, atau ada orang yang bilang ada utang, tolong ceritakan.</translation>
    </message>
    <message>
        <source>Tell me about what was said would happen.</source>
        <comment>prompt home_debts follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan apa yang dikatakan akan terjadi.</translation>
    </message>
    <message>
        <source>Tell me about your family in this.</source>
        <comment>prompt home_debts follow_ups 2</comment>
        <translation type="unfinished">Tolong ceritakan bagaimana keluarga Anda dalam hal ini.</translation>
    </message>
    <message>
        <source>Did anyone pay for your way here or out?</source>
        <comment>prompt home_debts paired 1 text</comment>
        <translation type="unfinished">Apakah ada orang yang membayar perjalanan Anda ke sini atau keluar dari sana?</translation>
    </message>
    <message>
        <source>A ransom or a ticket paid by a lender can become the next debt.</source>
        <comment>prompt home_debts paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about what was agreed then, as far as you know.</source>
        <comment>prompt home_debts paired 1 then</comment>
        <translation type="unfinished">Tolong ceritakan apa yang disepakati waktu itu, sejauh yang Anda tahu.</translation>
    </message>
    <message>
        <source>A debt pulls people back, or falls on those at home.</source>
        <comment>prompt home_debts purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call it true or untrue, and do not advise to pay or not to pay. Legal aid at home can look at it.</source>
        <comment>prompt home_debts interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first days</source>
        <comment>prompt first_days title</comment>
        <translation type="unfinished">Hari-hari pertama</translation>
    </message>
    <message>
        <source>Tell me about the first days at home, as you would like them.</source>
        <comment>prompt first_days text</comment>
        <translation type="unfinished">Tolong ceritakan tentang hari-hari pertama di negara asal, seperti yang Anda inginkan.</translation>
    </message>
    <message>
        <source>Tell me about what you would need for that.</source>
        <comment>prompt first_days follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan apa yang Anda perlukan untuk itu.</translation>
    </message>
    <message>
        <source>Without help in the first days, an old recruiter is the nearest help.</source>
        <comment>prompt first_days purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as said. Say which of it you can ask for, and which you cannot.</source>
        <comment>prompt first_days interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later on</source>
        <comment>prompt work_home title</comment>
        <translation type="unfinished">Nanti ke depan</translation>
    </message>
    <message>
        <source>Tell me about what you would like to do later on.</source>
        <comment>prompt work_home text</comment>
        <translation type="unfinished">Tolong ceritakan apa yang ingin Anda lakukan nanti ke depan.</translation>
    </message>
    <message>
        <source>Tell me about work or learning you enjoyed.</source>
        <comment>prompt work_home follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan tentang pekerjaan atau pelajaran yang Anda sukai.</translation>
    </message>
    <message>
        <source>Wishes for work, school or a small business, for those who help with a new start.</source>
        <comment>prompt work_home purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreams are fine. Nothing here is an application, and nothing is promised.</source>
        <comment>prompt work_home interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else</source>
        <comment>prompt anything_else title</comment>
        <translation type="unfinished">Hal lain</translation>
    </message>
    <message>
        <source>Tell me anything else that would help me to help you.</source>
        <comment>prompt anything_else text</comment>
        <translation type="unfinished">Kalau ada hal lain yang bisa membantu saya untuk membantu Anda, tolong ceritakan.</translation>
    </message>
    <message>
        <source>Take your time.</source>
        <comment>prompt anything_else follow_ups 1</comment>
        <translation type="unfinished">Tidak usah buru-buru.</translation>
    </message>
    <message>
        <source>The most important thing may not be on any card.</source>
        <comment>prompt anything_else purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no side door to what you never ask. If it goes there, thank them, stop, and name those who may hear it.</source>
        <comment>prompt anything_else interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back</source>
        <comment>prompt check_intro title</comment>
        <translation type="unfinished">Membacakan kembali</translation>
    </message>
    <message>
        <source>I will say back what I heard. Please stop me where it is not right.</source>
        <comment>prompt check_intro text</comment>
        <translation type="unfinished">Saya akan mengatakan kembali apa yang saya dengar. Tolong hentikan saya kalau ada yang tidak tepat.</translation>
    </message>
    <message>
        <source>The person owns their words and can put them right.</source>
        <comment>prompt check_intro purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own words, slowly, without the worst detail. If someone may hear, say back only needs and next steps. Nothing is signed.</source>
        <comment>prompt check_intro interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or change</source>
        <comment>prompt check_add title</comment>
        <translation type="unfinished">Menambah atau mengubah</translation>
    </message>
    <message>
        <source>Tell me about anything you would add or put in another way.</source>
        <comment>prompt check_add text</comment>
        <translation type="unfinished">Kalau ada yang mau Anda tambahkan atau katakan dengan cara lain, tolong ceritakan.</translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt check_add follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan lebih banyak tentang itu.</translation>
    </message>
    <message>
        <source>Corrections are additions. Earlier words stay.</source>
        <comment>prompt check_add purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account may change with fear, memory, shame, time or a threat. The question or the interpreter may be the reason too. A change shows nothing in either direction.</source>
        <comment>prompt check_add interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told differently</source>
        <comment>prompt told_differently title</comment>
        <translation type="unfinished">Disampaikan berbeda</translation>
    </message>
    <message>
        <source>Something was told in another way before. Both stay as they were said.</source>
        <comment>prompt told_differently text</comment>
        <translation type="unfinished">Ada hal yang sebelumnya disampaikan dengan cara lain. Keduanya dibiarkan seperti yang dikatakan.</translation>
    </message>
    <message>
        <source>Fear</source>
        <comment>prompt told_differently answerOption fear label</comment>
        <translation type="unfinished">Rasa takut</translation>
    </message>
    <message>
        <source>Memory after hard times</source>
        <comment>prompt told_differently answerOption memory label</comment>
        <translation type="unfinished">Ingatan setelah masa sulit</translation>
    </message>
    <message>
        <source>Shame</source>
        <comment>prompt told_differently answerOption shame label</comment>
        <translation type="unfinished">Rasa malu</translation>
    </message>
    <message>
        <source>The interpreting</source>
        <comment>prompt told_differently answerOption interpreter label</comment>
        <translation type="unfinished">Penerjemahannya</translation>
    </message>
    <message>
        <source>The question was not clear</source>
        <comment>prompt told_differently answerOption question label</comment>
        <translation type="unfinished">Pertanyaannya kurang jelas</translation>
    </message>
    <message>
        <source>Time has passed</source>
        <comment>prompt told_differently answerOption time label</comment>
        <translation type="unfinished">Sudah lama</translation>
    </message>
    <message>
        <source>A threat or words given by others</source>
        <comment>prompt told_differently answerOption threat label</comment>
        <translation type="unfinished">Ancaman, atau kata-kata dari orang lain</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>prompt told_differently answerOption unknown label</comment>
        <translation type="unfinished">Belum diketahui</translation>
    </message>
    <message>
        <source>The reasons that are possible stand beside the words, so that nobody reads them in another way.</source>
        <comment>prompt told_differently purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer. It shows nothing in either direction and changes nothing that follows. Do not ask for a reason.</source>
        <comment>prompt told_differently interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did I understand</source>
        <comment>prompt check_understood title</comment>
        <translation type="unfinished">Apakah saya mengerti</translation>
    </message>
    <message>
        <source>What did I not understand well enough?</source>
        <comment>prompt check_understood text</comment>
        <translation type="unfinished">Apa yang belum cukup saya mengerti?</translation>
    </message>
    <message>
        <source>It puts the burden of understanding on the officer.</source>
        <comment>prompt check_understood purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>prompt check_take_out title</comment>
        <translation type="unfinished">Menghapus</translation>
    </message>
    <message>
        <source>What should not stay in my notes?</source>
        <comment>prompt check_take_out text</comment>
        <translation type="unfinished">Apa yang sebaiknya tidak tetap ada di catatan saya?</translation>
    </message>
    <message>
        <source>In an office of the state, the best protection is what was never kept.</source>
        <comment>prompt check_take_out purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write where it stands, not what it says. Do not send it on, and ask your supervisor to have it erased. Say plainly what cannot be taken out, and the reason.</source>
        <comment>prompt check_take_out interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want</source>
        <comment>prompt wish_next title</comment>
        <translation type="unfinished">Yang diinginkan</translation>
    </message>
    <message>
        <source>What would you like to happen next?</source>
        <comment>prompt wish_next text</comment>
        <translation type="unfinished">Apa yang diharapkan terjadi selanjutnya?</translation>
    </message>
    <message>
        <source>Tell me more about that.</source>
        <comment>prompt wish_next follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan lebih banyak tentang itu.</translation>
    </message>
    <message>
        <source>Tell me what matters most to you.</source>
        <comment>prompt wish_next follow_ups 2</comment>
        <translation type="unfinished">Tolong ceritakan apa yang paling penting bagi Anda.</translation>
    </message>
    <message>
        <source>The person&apos;s own wish leads the choice of steps.</source>
        <comment>prompt wish_next purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as said. Say plainly what is not in your hands. A wish that has to do with another country is for someone else to hear, and is not written here.</source>
        <comment>prompt wish_next interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worries here</source>
        <comment>prompt wish_worry title</comment>
        <translation type="unfinished">Kekhawatiran di sini</translation>
    </message>
    <message>
        <source>What worries you most about being here now?</source>
        <comment>prompt wish_worry text</comment>
        <translation type="unfinished">Apa yang paling membuat Anda khawatir tentang berada di sini sekarang?</translation>
    </message>
    <message>
        <source>What would make that smaller?</source>
        <comment>prompt wish_worry follow_ups 1</comment>
        <translation type="unfinished">Apa yang bisa membuatnya terasa lebih ringan?</translation>
    </message>
    <message>
        <source>Worries about this place decide which step here is safe.</source>
        <comment>prompt wish_worry purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, not home. After rather not say, nothing of home is asked, also not by a side door.</source>
        <comment>prompt wish_worry interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must not know</source>
        <comment>prompt must_not_know_again title</comment>
        <translation type="unfinished">Siapa yang tidak boleh tahu</translation>
    </message>
    <message>
        <source>You could tell me who should not know. We can add to that now.</source>
        <comment>prompt must_not_know_again text</comment>
        <translation type="unfinished">Anda boleh memberi tahu saya siapa yang tidak boleh tahu. Sekarang bisa kita tambah.</translation>
    </message>
    <message>
        <source>Things said since then may have changed who is safe.</source>
        <comment>prompt must_not_know_again purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to Choices and add it there. What was said before stays.</source>
        <comment>prompt must_not_know_again interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe contact</source>
        <comment>prompt safe_contact title</comment>
        <translation type="unfinished">Kontak yang aman</translation>
    </message>
    <message>
        <source>How can someone reach you safely?</source>
        <comment>prompt safe_contact text</comment>
        <translation type="unfinished">Bagaimana Anda bisa dihubungi dengan aman?</translation>
    </message>
    <message>
        <source>When is a good time for that?</source>
        <comment>prompt safe_contact follow_ups 1</comment>
        <translation type="unfinished">Kapan waktu yang baik untuk itu?</translation>
    </message>
    <message>
        <source>What should the caller say first?</source>
        <comment>prompt safe_contact follow_ups 2</comment>
        <translation type="unfinished">Apa yang sebaiknya dikatakan dulu oleh orang yang menelepon?</translation>
    </message>
    <message>
        <source>A call on the wrong phone can undo everything.</source>
        <comment>prompt safe_contact purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the phone or account is not held or watched by someone else.</source>
        <comment>prompt safe_contact interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer</source>
        <comment>prompt need_legal title</comment>
        <translation type="unfinished">Pengacara</translation>
    </message>
    <message>
        <source>Would you like to speak with a lawyer?</source>
        <comment>prompt need_legal text</comment>
        <translation type="unfinished">Apakah Anda mau bicara dengan pengacara?</translation>
    </message>
    <message>
        <source>Legal help matters most where a person is held or where acts under control may lead to charges.</source>
        <comment>prompt need_legal purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One who depends on neither state. The lawyer hears what you must not hear. Do not ask what about.</source>
        <comment>prompt need_legal interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See us again</source>
        <comment>prompt visit_again title</comment>
        <translation type="unfinished">Bertemu kami lagi</translation>
    </message>
    <message>
        <source>What would you want from us after today?</source>
        <comment>prompt visit_again text</comment>
        <translation type="unfinished">Apa yang Anda inginkan dari kami setelah hari ini?</translation>
    </message>
    <message>
        <source>Another visit or talk</source>
        <comment>prompt visit_again answerOption visit label</comment>
        <translation type="unfinished">Kunjungan atau percakapan lagi</translation>
    </message>
    <message>
        <source>Only a message</source>
        <comment>prompt visit_again answerOption message label</comment>
        <translation type="unfinished">Hanya pesan</translation>
    </message>
    <message>
        <source>Only if I ask</source>
        <comment>prompt visit_again answerOption on_request label</comment>
        <translation type="unfinished">Hanya kalau saya minta</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <comment>prompt visit_again answerOption nothing label</comment>
        <translation type="unfinished">Tidak ada lagi</translation>
    </message>
    <message>
        <source>In a prison or far from home, a visit can be help or a burden. The person says which.</source>
        <comment>prompt visit_again purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day that you name must be kept. Nothing more is respected and can change.</source>
        <comment>prompt visit_again interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe place</source>
        <comment>prompt wish_place title</comment>
        <translation type="unfinished">Tempat yang aman</translation>
    </message>
    <message>
        <source>What should a safe place be like for you?</source>
        <comment>prompt wish_place text</comment>
        <translation type="unfinished">Tempat yang aman itu sebaiknya seperti apa bagi Anda?</translation>
    </message>
    <message>
        <source>A shelter that feels like a cell is no shelter.</source>
        <comment>prompt wish_place purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the rules about phones, going out and visitors before the person agrees.</source>
        <comment>prompt wish_place interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach family</source>
        <comment>prompt need_family_contact title</comment>
        <translation type="unfinished">Menghubungi keluarga</translation>
    </message>
    <message>
        <source>Would you like help to reach someone in your family?</source>
        <comment>prompt need_family_contact text</comment>
        <translation type="unfinished">Apakah Anda mau dibantu menghubungi seseorang di keluarga Anda?</translation>
    </message>
    <message>
        <source>A short call can lift great weight, if it is safe.</source>
        <comment>prompt need_family_contact purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only after a yes to family, and only whom and how the person said. Check who else may be listening at the other end.</source>
        <comment>prompt need_family_contact interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find family</source>
        <comment>prompt need_family_tracing title</comment>
        <translation type="unfinished">Mencari keluarga</translation>
    </message>
    <message>
        <source>Is there someone in your family you have lost and want to find?</source>
        <comment>prompt need_family_tracing text</comment>
        <translation type="unfinished">Apakah ada anggota keluarga yang terpisah dari Anda dan ingin Anda temukan?</translation>
    </message>
    <message>
        <source>Tracing is a service of the Red Cross and Red Crescent, for humanitarian use only.</source>
        <comment>prompt need_family_tracing purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They work without the state. Not wanting the embassy in it does not mean not wanting to hear from home. Give the contact, and do not search yourself.</source>
        <comment>prompt need_family_tracing interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone missing</source>
        <comment>prompt need_missing title</comment>
        <translation type="unfinished">Ada yang hilang</translation>
    </message>
    <message>
        <source>Is anyone missing whom you would like to be found?</source>
        <comment>prompt need_missing text</comment>
        <translation type="unfinished">Apakah ada orang hilang yang ingin Anda temukan?</translation>
    </message>
    <message>
        <source>Tell me about the last time you saw or heard from them.</source>
        <comment>prompt need_missing follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan tentang terakhir kali melihat mereka atau mendengar kabar dari mereka.</translation>
    </message>
    <message>
        <source>A missing person needs a focal point now, not later.</source>
        <comment>prompt need_missing purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not speak of death first. Ask who may be told that the person is looked for.</source>
        <comment>prompt need_missing interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel paper</source>
        <comment>prompt need_documents title</comment>
        <translation type="unfinished">Surat perjalanan</translation>
    </message>
    <message>
        <source>Would you like help with a passport or a travel paper?</source>
        <comment>prompt need_documents text</comment>
        <translation type="unfinished">Apakah Anda mau dibantu mengurus paspor atau surat perjalanan?</translation>
    </message>
    <message>
        <source>A travel paper is help that is asked for, never a step that simply follows.</source>
        <comment>prompt need_documents purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered only after not afraid. It needs who the person is. It needs no account of how papers were lost, taken or changed.</source>
        <comment>prompt need_documents interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers now</source>
        <comment>prompt papers_where title</comment>
        <translation type="unfinished">Dokumen sekarang</translation>
    </message>
    <message>
        <source>Where are your passport and papers now, as far as you know?</source>
        <comment>prompt papers_where text</comment>
        <translation type="unfinished">Di mana paspor dan dokumen Anda sekarang, sejauh yang Anda tahu?</translation>
    </message>
    <message>
        <source>With me</source>
        <comment>prompt papers_where answerOption with_me label</comment>
        <translation type="unfinished">Ada pada saya</translation>
    </message>
    <message>
        <source>With an authority here</source>
        <comment>prompt papers_where answerOption authority label</comment>
        <translation type="unfinished">Pada instansi di sini</translation>
    </message>
    <message>
        <source>With someone else</source>
        <comment>prompt papers_where answerOption someone label</comment>
        <translation type="unfinished">Pada orang lain</translation>
    </message>
    <message>
        <source>At home</source>
        <comment>prompt papers_where answerOption home label</comment>
        <translation type="unfinished">Di rumah</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>prompt papers_where answerOption lost label</comment>
        <translation type="unfinished">Hilang</translation>
    </message>
    <message>
        <source>Never had one</source>
        <comment>prompt papers_where answerOption never label</comment>
        <translation type="unfinished">Tidak pernah punya</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>prompt papers_where answerOption unknown label</comment>
        <translation type="unfinished">Belum diketahui</translation>
    </message>
    <message>
        <source>Where they are now decides what can be done. How they went is not needed.</source>
        <comment>prompt papers_where purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for no how, when or who. If a form of yours has a line for it, write only gone or withheld abroad. Papers held by someone else may be marked. Never send the person back to fetch them.</source>
        <comment>prompt papers_where interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can be found</source>
        <comment>prompt identity_gentle title</comment>
        <translation type="unfinished">Yang bisa dicari</translation>
    </message>
    <message>
        <source>Tell me about papers or places that could show who you are, as you like.</source>
        <comment>prompt identity_gentle text</comment>
        <translation type="unfinished">Tolong ceritakan tentang dokumen atau tempat yang bisa menunjukkan siapa Anda, sebanyak yang Anda mau.</translation>
    </message>
    <message>
        <source>Tell me about a school or a place where you were written down.</source>
        <comment>prompt identity_gentle follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan tentang sekolah atau tempat lain yang mencatat nama Anda.</translation>
    </message>
    <message>
        <source>Tell me how your name is written at home.</source>
        <comment>prompt identity_gentle follow_ups 2</comment>
        <translation type="unfinished">Tolong ceritakan bagaimana nama Anda ditulis di negara asal.</translation>
    </message>
    <message>
        <source>May I look up your name in our own register?</source>
        <comment>prompt identity_gentle paired 1 text</comment>
        <translation type="unfinished">Bolehkah saya mencari nama Anda di daftar kami sendiri?</translation>
    </message>
    <message>
        <source>A look-up leaves a trace at home. It needs the yes to my ministry first.</source>
        <comment>prompt identity_gentle paired 1 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me anything that would make that unsafe.</source>
        <comment>prompt identity_gentle paired 1 then</comment>
        <translation type="unfinished">Kalau ada hal yang membuat itu tidak aman, tolong ceritakan.</translation>
    </message>
    <message>
        <source>To be known as a citizen by a calm path, not by a test.</source>
        <comment>prompt identity_gentle purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quiz about songs, dates, dialect or neighbours. No call to the village, the police or the family to check. Some people were never registered. That is a gap of the register and not of the person. A first no is not an end.</source>
        <comment>prompt identity_gentle interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emergency paper</source>
        <comment>prompt paper_one_journey title</comment>
        <translation type="unfinished">Surat darurat</translation>
    </message>
    <message>
        <source>An emergency travel paper needs no account of how the old papers went. I will say what it allows, who decides, and what it costs. You sign for no debt today.</source>
        <comment>prompt paper_one_journey text</comment>
        <translation type="unfinished">Untuk surat perjalanan darurat, Anda tidak perlu menyampaikan bagaimana dokumen lama sampai tidak ada. Saya akan mengatakan untuk apa surat itu berlaku, siapa yang memutuskan, dan berapa biayanya. Hari ini Anda tidak menandatangani utang apa pun.</translation>
    </message>
    <message>
        <source>The paper must not become a hearing, and a fee or a ticket must not be the next debt.</source>
        <comment>prompt paper_one_journey purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, photo and signature only, if your rules allow. Ask your ministry to drop fees. Take no money from someone who waits outside. The paper goes into the person&apos;s own hand, not to an escort, an employer or a guard.</source>
        <comment>prompt paper_one_journey interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going home</source>
        <comment>prompt need_return_home title</comment>
        <translation type="unfinished">Pulang</translation>
    </message>
    <message>
        <source>Would you like help to go home?</source>
        <comment>prompt need_return_home text</comment>
        <translation type="unfinished">Apakah Anda mau dibantu untuk pulang?</translation>
    </message>
    <message>
        <source>You can say that you do not know yet.</source>
        <comment>prompt need_return_home say_instead</comment>
        <translation type="unfinished">Anda boleh bilang belum tahu.</translation>
    </message>
    <message>
        <source>Return is a choice, with support, and with a look at the risks.</source>
        <comment>prompt need_return_home purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never push, also not for a seat, a group flight or a budget year. Staying, going elsewhere and waiting are answers too. Others besides you help with going home.</source>
        <comment>prompt need_return_home interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may change your mind</source>
        <comment>prompt return_open title</comment>
        <translation type="unfinished">Boleh berubah pikiran</translation>
    </message>
    <message>
        <source>A yes today binds you to nothing. I ask again before the day, and you can turn back on the way as long as there is a way.</source>
        <comment>prompt return_open text</comment>
        <translation type="unfinished">Kalau hari ini Anda bilang ya, itu tidak mengikat Anda. Saya bertanya lagi sebelum harinya, dan di perjalanan Anda boleh berbalik selama masih ada jalan.</translation>
    </message>
    <message>
        <source>A return that cannot be stopped is not a choice.</source>
        <comment>prompt return_open purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say until which point it can be stopped, and by whom. Ask about going back again shortly before the journey, alone, in the same words.</source>
        <comment>prompt return_open interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health on the way</source>
        <comment>prompt fit_travel title</comment>
        <translation type="unfinished">Kesehatan di perjalanan</translation>
    </message>
    <message>
        <source>How would your body manage a long journey now?</source>
        <comment>prompt fit_travel text</comment>
        <translation type="unfinished">Kalau menempuh perjalanan panjang sekarang, bagaimana kira-kira tubuh Anda?</translation>
    </message>
    <message>
        <source>Tell me about what would make it easier.</source>
        <comment>prompt fit_travel follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan apa yang bisa membuatnya lebih mudah.</translation>
    </message>
    <message>
        <source>Illness, wounds, pregnancy or a bad back decide when and how one can travel.</source>
        <comment>prompt fit_travel purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not decide who is fit to travel. A doctor does, for the person and not for the flight.</source>
        <comment>prompt fit_travel interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine on the way</source>
        <comment>prompt travel_medicine title</comment>
        <translation type="unfinished">Obat di perjalanan</translation>
    </message>
    <message>
        <source>What medicine do you need with you?</source>
        <comment>prompt travel_medicine text</comment>
        <translation type="unfinished">Obat apa yang perlu Anda bawa?</translation>
    </message>
    <message>
        <source>A missed dose on a two-day journey can undo weeks.</source>
        <comment>prompt travel_medicine purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person carries it. Write what and when, not what it is for.</source>
        <comment>prompt travel_medicine interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may wait at home</source>
        <comment>prompt lawyer_home title</comment>
        <translation type="unfinished">Yang mungkin menunggu</translation>
    </message>
    <message>
        <source>Some people think of fines, charges, a travel ban or reporters at home. Would you like a lawyer to look at that before you decide?</source>
        <comment>prompt lawyer_home text</comment>
        <translation type="unfinished">Ada orang yang memikirkan denda, tuntutan, larangan bepergian, atau wartawan di negara asal. Apakah Anda mau ada pengacara yang melihat hal itu sebelum Anda memutuskan?</translation>
    </message>
    <message>
        <source>I do not decide on those, and I cannot advise on them. You need not tell me about it.</source>
        <comment>prompt lawyer_home say_instead</comment>
        <translation type="unfinished">Bukan saya yang memutuskan hal-hal itu, dan saya tidak bisa memberi nasihat tentang itu. Anda tidak perlu memberi tahu saya soal itu.</translation>
    </message>
    <message>
        <source>The worry is there anyway. Named calmly, it can go to a lawyer and need not be told to the home state.</source>
        <comment>prompt lawyer_home purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No legal advice, no guess, no comfort that you cannot keep. You may say which office decides. A person who was compelled should not be punished for it. How your law handles that is for the lawyer whom the person chooses.</source>
        <comment>prompt lawyer_home interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and news</source>
        <comment>prompt no_media title</comment>
        <translation type="unfinished">Foto dan berita</translation>
    </message>
    <message>
        <source>I give no picture and no name to reporters. Others may try. You may say no each time.</source>
        <comment>prompt no_media text</comment>
        <translation type="unfinished">Saya tidak memberikan foto atau nama kepada wartawan. Orang lain mungkin mencoba. Setiap kali, Anda boleh bilang tidak.</translation>
    </message>
    <message>
        <source>A return shown on television can bring the recruiter, the lender and the neighbours to the door.</source>
        <comment>prompt no_media purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your press office before the person has to. Do not ask for a thank-you picture. A yes given on such a day is no free yes.</source>
        <comment>prompt no_media interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card to keep</source>
        <comment>prompt card_safe title</comment>
        <translation type="unfinished">Kartu untuk disimpan</translation>
    </message>
    <message>
        <source>Is it safe for you to carry a small card with one number?</source>
        <comment>prompt card_safe text</comment>
        <translation type="unfinished">Apakah aman bagi Anda membawa kartu kecil dengan satu nomor?</translation>
    </message>
    <message>
        <source>Who might look through your things?</source>
        <comment>prompt card_safe follow_ups 1</comment>
        <translation type="unfinished">Siapa yang mungkin melihat-lihat barang bawaan?</translation>
    </message>
    <message>
        <source>A card can help later, or give the person away.</source>
        <comment>prompt card_safe purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows one number and a reference, no emblem and no word about this talk. Not the number of the embassy first. In a cell or with a doubt, no card.</source>
        <comment>prompt card_safe interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>prompt close_steps title</comment>
        <translation type="unfinished">Apa selanjutnya</translation>
    </message>
    <message>
        <source>This is what comes next, and this is who decides.</source>
        <comment>prompt close_steps text</comment>
        <translation type="unfinished">Ini langkah berikutnya, dan ini orang yang memutuskan.</translation>
    </message>
    <message>
        <source>The unknown is frightening. Say who, when and by which way.</source>
        <comment>prompt close_steps purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say also what is not known. Give no hope that you do not control.</source>
        <comment>prompt close_steps interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words</source>
        <comment>prompt close_back title</comment>
        <translation type="unfinished">Dengan kata-kata sendiri</translation>
    </message>
    <message>
        <source>What will happen next, in your own words?</source>
        <comment>prompt close_back text</comment>
        <translation type="unfinished">Apa yang akan terjadi selanjutnya, dengan kata-kata Anda sendiri?</translation>
    </message>
    <message>
        <source>It shows what was not clear, without a test.</source>
        <comment>prompt close_back purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your questions</source>
        <comment>prompt close_ask title</comment>
        <translation type="unfinished">Pertanyaan untuk saya</translation>
    </message>
    <message>
        <source>What would you like to ask me?</source>
        <comment>prompt close_ask text</comment>
        <translation type="unfinished">Apa yang ingin ditanyakan kepada saya?</translation>
    </message>
    <message>
        <source>What else?</source>
        <comment>prompt close_ask follow_ups 1</comment>
        <translation type="unfinished">Apa lagi?</translation>
    </message>
    <message>
        <source>The last questions belong to the person.</source>
        <comment>prompt close_ask purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I have gone</source>
        <comment>prompt prison_after title</comment>
        <translation type="unfinished">Setelah saya pergi</translation>
    </message>
    <message>
        <source>What may others in here ask you when I have gone?</source>
        <comment>prompt prison_after text</comment>
        <translation type="unfinished">Apa yang mungkin ditanyakan orang lain di sini kepada Anda setelah saya pergi?</translation>
    </message>
    <message>
        <source>What would you like to answer them?</source>
        <comment>prompt prison_after follow_ups 1</comment>
        <translation type="unfinished">Apa yang ingin Anda jawab kepada mereka?</translation>
    </message>
    <message>
        <source>A visit is noticed. The time after it can be the dangerous part.</source>
        <comment>prompt prison_after purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on a short true answer, such as a visit about health and a paper. Ask if a sign of trouble can reach you, and how. Do not leave gifts that others may take.</source>
        <comment>prompt prison_after interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the call</source>
        <comment>prompt call_after title</comment>
        <translation type="unfinished">Setelah telepon ini</translation>
    </message>
    <message>
        <source>What will you do right after we hang up?</source>
        <comment>prompt call_after text</comment>
        <translation type="unfinished">Apa yang akan Anda lakukan begitu telepon ini ditutup?</translation>
    </message>
    <message>
        <source>What would you like to do with this call in your phone?</source>
        <comment>prompt call_after follow_ups 1</comment>
        <translation type="unfinished">Apa yang ingin Anda lakukan dengan catatan panggilan ini di telepon Anda?</translation>
    </message>
    <message>
        <source>The call stays in the phone, and the person stays alone with it.</source>
        <comment>prompt call_after purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call list and messages can be read by others. Say so, and let the person decide. You call nobody back unasked.</source>
        <comment>prompt call_after interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way out</source>
        <comment>prompt arrival_out title</comment>
        <translation type="unfinished">Jalan keluar</translation>
    </message>
    <message>
        <source>Which way and with whom would you like to leave?</source>
        <comment>prompt arrival_out text</comment>
        <translation type="unfinished">Lewat mana dan dengan siapa Anda ingin pergi dari sini?</translation>
    </message>
    <message>
        <source>The first hundred steps outside should be the person&apos;s own plan.</source>
        <comment>prompt arrival_out purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another door, another hour, another car. Do not hand the person over to anyone they have not named.</source>
        <comment>prompt arrival_out interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stays with the child</source>
        <comment>prompt child_close title</comment>
        <translation type="unfinished">Siapa bersama anak</translation>
    </message>
    <message>
        <source>I will show you who looks after you next.</source>
        <comment>prompt child_close text</comment>
        <translation type="unfinished">Saya akan tunjukkan siapa yang menjaga setelah ini.</translation>
    </message>
    <message>
        <source>A child should see the next person before you go.</source>
        <comment>prompt child_close purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say it when that person, who is not from the embassy, is here. Until then, stay. The child does not travel on a word of ours alone.</source>
        <comment>prompt child_close interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to now</source>
        <comment>prompt close_present title</comment>
        <translation type="unfinished">Kembali ke saat ini</translation>
    </message>
    <message>
        <source>We leave those things here for today. Let us come back to this room.</source>
        <comment>prompt close_present text</comment>
        <translation type="unfinished">Hal-hal itu kita tinggalkan di sini untuk hari ini. Mari kembali ke ruangan ini.</translation>
    </message>
    <message>
        <source>What will you do for the rest of today?</source>
        <comment>prompt close_present follow_ups 1</comment>
        <translation type="unfinished">Apa yang akan Anda lakukan di sisa hari ini?</translation>
    </message>
    <message>
        <source>What helps you when a day was hard?</source>
        <comment>prompt close_present follow_ups 2</comment>
        <translation type="unfinished">Apa yang membantu Anda kalau hari terasa berat?</translation>
    </message>
    <message>
        <source>Never end on the worst detail.</source>
        <comment>prompt close_present purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak of food, rest or the weather. Wait until the person is here again.</source>
        <comment>prompt close_present interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach help</source>
        <comment>prompt close_contact title</comment>
        <translation type="unfinished">Cara mendapat bantuan</translation>
    </message>
    <message>
        <source>You can come back to any of this later. Here is how to reach us, and how to reach help without us.</source>
        <comment>prompt close_contact text</comment>
        <translation type="unfinished">Nanti Anda boleh kembali ke hal mana pun yang kita bicarakan. Begini cara menghubungi kami, dan cara mendapat bantuan tanpa kami.</translation>
    </message>
    <message>
        <source>The door stays open, also after a no. There are two doors.</source>
        <comment>prompt close_contact purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper only if the person said that a card is safe. The independent number comes first.</source>
        <comment>prompt close_contact interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>prompt close_thanks title</comment>
        <translation type="unfinished">Terima kasih</translation>
    </message>
    <message>
        <source>Thank you for your time and your trust.</source>
        <comment>prompt close_thanks text</comment>
        <translation type="unfinished">Terima kasih atas waktu dan kepercayaan Anda.</translation>
    </message>
    <message>
        <source>It honours the effort, whatever was said.</source>
        <comment>prompt close_thanks purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank for the time, never for the content.</source>
        <comment>prompt close_thanks interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we are</source>
        <comment>prompt route_setting title</comment>
        <translation type="unfinished">Tempat kita</translation>
    </message>
    <message>
        <source>The kind of place, for services that come only to some.</source>
        <comment>prompt route_setting text</comment>
        <translation type="unfinished">Jenis tempat ini, untuk layanan yang hanya datang ke tempat tertentu.</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <comment>prompt route_setting answerOption consulate label</comment>
        <translation type="unfinished">Kedutaan atau konsulat</translation>
    </message>
    <message>
        <source>Prison or detention</source>
        <comment>prompt route_setting answerOption detention label</comment>
        <translation type="unfinished">Penjara atau tempat penahanan</translation>
    </message>
    <message>
        <source>Airport</source>
        <comment>prompt route_setting answerOption airport label</comment>
        <translation type="unfinished">Bandara</translation>
    </message>
    <message>
        <source>Land border</source>
        <comment>prompt route_setting answerOption land_border label</comment>
        <translation type="unfinished">Perbatasan darat</translation>
    </message>
    <message>
        <source>Seaport</source>
        <comment>prompt route_setting answerOption seaport label</comment>
        <translation type="unfinished">Pelabuhan laut</translation>
    </message>
    <message>
        <source>Reception or shelter</source>
        <comment>prompt route_setting answerOption reception label</comment>
        <translation type="unfinished">Penampungan atau rumah aman</translation>
    </message>
    <message>
        <source>In the community</source>
        <comment>prompt route_setting answerOption community label</comment>
        <translation type="unfinished">Di tengah masyarakat</translation>
    </message>
    <message>
        <source>Hospital or somewhere else</source>
        <comment>prompt route_setting answerOption unknown label</comment>
        <translation type="unfinished">Rumah sakit atau tempat lain</translation>
    </message>
    <message>
        <source>Some services come only to some places.</source>
        <comment>prompt route_setting purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer. Left open, an embassy and a prison are taken from Where we meet. On a call, it is where the person is, if that is known and safe to note.</source>
        <comment>prompt route_setting interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services for women or men</source>
        <comment>prompt route_sex title</comment>
        <translation type="unfinished">Layanan perempuan atau laki-laki</translation>
    </message>
    <message>
        <source>Some places are for women, some for men. What fits you?</source>
        <comment>prompt route_sex text</comment>
        <translation type="unfinished">Ada tempat untuk perempuan, ada untuk laki-laki. Mana yang cocok bagi Anda?</translation>
    </message>
    <message>
        <source>For women</source>
        <comment>prompt route_sex answerOption female label</comment>
        <translation type="unfinished">Untuk perempuan</translation>
    </message>
    <message>
        <source>For men</source>
        <comment>prompt route_sex answerOption male label</comment>
        <translation type="unfinished">Untuk laki-laki</translation>
    </message>
    <message>
        <source>Neither of these</source>
        <comment>prompt route_sex answerOption other label</comment>
        <translation type="unfinished">Bukan keduanya</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>prompt route_sex answerOption unknown label</comment>
        <translation type="unfinished">Tidak dikatakan</translation>
    </message>
    <message>
        <source>Only to find a place that takes the person. It changes no outcome.</source>
        <comment>prompt route_sex purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not guess. Not said removes no service.</source>
        <comment>prompt route_sex interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts under control</source>
        <comment>prompt compelled_acts title</comment>
        <translation type="unfinished">Perbuatan di bawah kendali</translation>
    </message>
    <message>
        <source>If the person spoke of acts they were told or forced to do.</source>
        <comment>prompt compelled_acts text</comment>
        <translation type="unfinished">Apakah orang ini bicara tentang perbuatan yang disuruh atau dipaksakan kepadanya.</translation>
    </message>
    <message>
        <source>Spoken of</source>
        <comment>prompt compelled_acts answerOption yes label</comment>
        <translation type="unfinished">Dibicarakan</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>prompt compelled_acts answerOption not_known label</comment>
        <translation type="unfinished">Belum diketahui</translation>
    </message>
    <message>
        <source>The letter then asks to hold back detention, charges, removal and fines.</source>
        <comment>prompt compelled_acts purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No act is named in that letter. What happened goes on its own sheet, with its own choice.</source>
        <comment>prompt compelled_acts interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures now</source>
        <comment>prompt measures title</comment>
        <translation type="unfinished">Tindakan saat ini</translation>
    </message>
    <message>
        <source>What the person faces here at the moment.</source>
        <comment>prompt measures text</comment>
        <translation type="unfinished">Apa yang sedang dihadapi orang ini di sini saat ini.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>prompt measures answerOption none label</comment>
        <translation type="unfinished">Tidak ada</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>prompt measures answerOption held label</comment>
        <translation type="unfinished">Ditahan</translation>
    </message>
    <message>
        <source>A charge</source>
        <comment>prompt measures answerOption charged label</comment>
        <translation type="unfinished">Tuntutan</translation>
    </message>
    <message>
        <source>Removal or return</source>
        <comment>prompt measures answerOption removal label</comment>
        <translation type="unfinished">Pemulangan, paksa atau tidak</translation>
    </message>
    <message>
        <source>A fine or a ban</source>
        <comment>prompt measures answerOption fine label</comment>
        <translation type="unfinished">Denda atau larangan</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>prompt measures answerOption unknown label</comment>
        <translation type="unfinished">Belum diketahui</translation>
    </message>
    <message>
        <source>The sooner protection is asked for, the easier it is to pause a measure.</source>
        <comment>prompt measures purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the most serious. The request to hold it back goes only where the person has said yes. A planned removal and a fear are for a lawyer, today.</source>
        <comment>prompt measures interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask home to hold back</source>
        <comment>prompt home_measures title</comment>
        <translation type="unfinished">Minta negara asal menahan diri</translation>
    </message>
    <message>
        <source>Is it all right if I ask my ministry that you are not fined, charged or banned for what you were made to do?</source>
        <comment>prompt home_measures text</comment>
        <translation type="unfinished">Bolehkah saya meminta kementerian saya supaya Anda tidak didenda, dituntut, atau dikenai larangan karena apa yang dipaksakan untuk Anda lakukan?</translation>
    </message>
    <message>
        <source>The earlier it is asked, the easier a measure at home is paused. It also tells home that there is something to pause.</source>
        <comment>prompt home_measures purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advise a lawyer first. Without a clear yes, do not ask. Name no act, only that compulsion was reported. Promise no answer.</source>
        <comment>prompt home_measures interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List in their hand</source>
        <comment>prompt route_independent title</comment>
        <translation type="unfinished">Daftar di tangannya</translation>
    </message>
    <message>
        <source>The list of help without us was offered, in their language.</source>
        <comment>prompt route_independent text</comment>
        <translation type="unfinished">Daftar bantuan tanpa kami sudah ditawarkan, dalam bahasanya.</translation>
    </message>
    <message>
        <source>Before any step of ours, the person can reach someone who is not us.</source>
        <comment>prompt route_independent purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer. Offered is enough. If the list was not safe to carry, it was said aloud. The asylum authority and the refugee agency stand among the next steps for everybody. You hand them over. You do not call them, and who takes one is not recorded.</source>
        <comment>prompt route_independent interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you call</source>
        <comment>prompt route_tell title</comment>
        <translation type="unfinished">Sebelum menelepon</translation>
    </message>
    <message>
        <source>This is who I would like to call, and what I would say.</source>
        <comment>prompt route_tell text</comment>
        <translation type="unfinished">Ini orang yang ingin saya telepon, dan ini yang akan saya katakan.</translation>
    </message>
    <message>
        <source>What should I say differently?</source>
        <comment>prompt route_tell follow_ups 1</comment>
        <translation type="unfinished">Apa yang sebaiknya saya katakan dengan cara lain?</translation>
    </message>
    <message>
        <source>The person hears it first and can still change it.</source>
        <comment>prompt route_tell purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent help first. Say to no office here which state you come from in connection with this person, unless the person wants it. Call in their hearing where that is safe.</source>
        <comment>prompt route_tell interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet for the journey</source>
        <comment>prompt sheet_agree title</comment>
        <translation type="unfinished">Lembar perjalanan</translation>
    </message>
    <message>
        <source>Is it all right if I write a short sheet for the person who travels with you and the one who meets you?</source>
        <comment>prompt sheet_agree text</comment>
        <translation type="unfinished">Bolehkah saya menulis lembar singkat untuk orang yang pergi bersama Anda dan orang yang menjemput Anda?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>prompt sheet_agree answerOption given label</comment>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>No</source>
        <comment>prompt sheet_agree answerOption refused label</comment>
        <translation type="unfinished">Tidak</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>prompt sheet_agree answerOption not_now label</comment>
        <translation type="unfinished">Tidak sekarang</translation>
    </message>
    <message>
        <source>Those on the way know what helps, so that nobody has to ask the person again.</source>
        <comment>prompt sheet_agree purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it with the person. Language, health and medicine come from the cards before. No account, no acts, no reason, no court. Two readers at most, and it is destroyed after arrival.</source>
        <comment>prompt sheet_agree interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet, what frightens</source>
        <comment>prompt sheet_frightens title</comment>
        <translation type="unfinished">Lembar, yang membuat takut</translation>
    </message>
    <message>
        <source>What on the way could frighten you?</source>
        <comment>prompt sheet_frightens text</comment>
        <translation type="unfinished">Apa di perjalanan yang bisa membuat Anda takut?</translation>
    </message>
    <message>
        <source>Tell me about the part where it would be hardest.</source>
        <comment>prompt sheet_frightens follow_ups 1</comment>
        <translation type="unfinished">Tolong ceritakan tentang bagian yang akan paling berat.</translation>
    </message>
    <message>
        <source>A uniform, a locked door, a certain word or a dark vehicle can be avoided when it is known.</source>
        <comment>prompt sheet_frightens purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things and moments only, such as closed vehicles. No person, no office, no reason. A fear of going back does not belong here. It closes this sheet.</source>
        <comment>prompt sheet_frightens interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet, what helps</source>
        <comment>prompt sheet_helps title</comment>
        <translation type="unfinished">Lembar, yang membantu</translation>
    </message>
    <message>
        <source>What helps you when it is too much?</source>
        <comment>prompt sheet_helps text</comment>
        <translation type="unfinished">Apa yang membantu Anda kalau terasa terlalu berat?</translation>
    </message>
    <message>
        <source>The person&apos;s own way to come back to calm, for someone who does not know them.</source>
        <comment>prompt sheet_helps purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat at the aisle, a phone call, silence, prayer, a break. No touch, unless the person says so.</source>
        <comment>prompt sheet_helps interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet, who may meet me</source>
        <comment>prompt sheet_meets title</comment>
        <translation type="unfinished">Lembar, yang boleh menjemput</translation>
    </message>
    <message>
        <source>Who may meet you when you arrive?</source>
        <comment>prompt sheet_meets text</comment>
        <translation type="unfinished">Siapa yang boleh menjemput Anda waktu Anda tiba?</translation>
    </message>
    <message>
        <source>How will you know that it is the right person?</source>
        <comment>prompt sheet_meets follow_ups 1</comment>
        <translation type="unfinished">Bagaimana Anda akan tahu bahwa itu orang yang tepat?</translation>
    </message>
    <message>
        <source>The arrival officer lets nobody else near.</source>
        <comment>prompt sheet_meets purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on a sign or a word between them. Nobody is a good answer, then someone trained waits.</source>
        <comment>prompt sheet_meets interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet, who must not know</source>
        <comment>prompt sheet_not_meet title</comment>
        <translation type="unfinished">Lembar, yang tidak boleh tahu</translation>
    </message>
    <message>
        <source>Who must not learn the day and place of your arrival?</source>
        <comment>prompt sheet_not_meet text</comment>
        <translation type="unfinished">Siapa yang tidak boleh tahu hari dan tempat Anda tiba?</translation>
    </message>
    <message>
        <source>Flight and hour are told to nobody on this line, and to nobody who asks for them.</source>
        <comment>prompt sheet_not_meet purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write kinds, such as no relatives, no agent, no reporters. A name on paper can travel. The rest stays in your memory and in the vault.</source>
        <comment>prompt sheet_not_meet interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet, leave alone</source>
        <comment>prompt sheet_asked title</comment>
        <translation type="unfinished">Lembar, jangan ditanyakan</translation>
    </message>
    <message>
        <source>What those on the way leave alone. It was asked already, or it is not theirs to ask.</source>
        <comment>prompt sheet_asked text</comment>
        <translation type="unfinished">Yang tidak perlu disinggung orang-orang di perjalanan. Sudah ditanyakan, atau bukan urusan mereka untuk bertanya.</translation>
    </message>
    <message>
        <source>Health and medicine</source>
        <comment>prompt sheet_asked answerOption health label</comment>
        <translation type="unfinished">Kesehatan dan obat</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>prompt sheet_asked answerOption age label</comment>
        <translation type="unfinished">Usia</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>prompt sheet_asked answerOption language label</comment>
        <translation type="unfinished">Bahasa</translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>prompt sheet_asked answerOption papers label</comment>
        <translation type="unfinished">Dokumen</translation>
    </message>
    <message>
        <source>Family contact</source>
        <comment>prompt sheet_asked answerOption family label</comment>
        <translation type="unfinished">Kontak keluarga</translation>
    </message>
    <message>
        <source>What happened there</source>
        <comment>prompt sheet_asked answerOption what_happened label</comment>
        <translation type="unfinished">Apa yang terjadi di sana</translation>
    </message>
    <message>
        <source>Home and safe places</source>
        <comment>prompt sheet_asked answerOption home label</comment>
        <translation type="unfinished">Rumah dan tempat aman</translation>
    </message>
    <message>
        <source>Wishes</source>
        <comment>prompt sheet_asked answerOption wishes label</comment>
        <translation type="unfinished">Keinginan</translation>
    </message>
    <message>
        <source>Double questions harm. The list names topics, never answers.</source>
        <comment>prompt sheet_asked purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the officer. What happened there is ticked for everyone, told or not, so that the tick says nothing about this person.</source>
        <comment>prompt sheet_asked interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet, papers and bags</source>
        <comment>prompt sheet_papers title</comment>
        <translation type="unfinished">Lembar, dokumen dan tas</translation>
    </message>
    <message>
        <source>Where would you like to carry your papers and your things?</source>
        <comment>prompt sheet_papers text</comment>
        <translation type="unfinished">Di mana Anda ingin membawa dokumen dan barang-barang Anda?</translation>
    </message>
    <message>
        <source>Papers in their own hand mark the end of someone else holding them.</source>
        <comment>prompt sheet_papers purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The escort carries no passport. If a rule demands it, the person hears it now, and when it comes back.</source>
        <comment>prompt sheet_papers interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet, if I want to stop</source>
        <comment>prompt sheet_stop title</comment>
        <translation type="unfinished">Lembar, kalau mau berhenti</translation>
    </message>
    <message>
        <source>What should they do when you want to stop?</source>
        <comment>prompt sheet_stop text</comment>
        <translation type="unfinished">Apa yang sebaiknya mereka lakukan kalau Anda mau berhenti?</translation>
    </message>
    <message>
        <source>Turning back, a doctor, a pause or a call is decided by the person, and the escort must know how.</source>
        <comment>prompt sheet_stop purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the escort a number that answers day and night, and an independent one to the person.</source>
        <comment>prompt sheet_stop interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet, first night</source>
        <comment>prompt sheet_first_night title</comment>
        <translation type="unfinished">Lembar, malam pertama</translation>
    </message>
    <message>
        <source>What should be ready for you on the first night?</source>
        <comment>prompt sheet_first_night text</comment>
        <translation type="unfinished">Apa yang sebaiknya sudah siap untuk Anda pada malam pertama?</translation>
    </message>
    <message>
        <source>A bed, food, a call and a person to be with, before any office.</source>
        <comment>prompt sheet_first_night purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hearing and no office on the day of arrival. Ask for it in writing. Say to the person what you could not get.</source>
        <comment>prompt sheet_first_night interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it out</source>
        <comment>prompt sheet_read title</comment>
        <translation type="unfinished">Membacakannya</translation>
    </message>
    <message>
        <source>I read the sheet to you now. You say what comes off. Then you see who gets it.</source>
        <comment>prompt sheet_read text</comment>
        <translation type="unfinished">Sekarang saya bacakan lembar ini kepada Anda. Anda bilang apa yang dihapus. Lalu Anda lihat siapa yang menerimanya.</translation>
    </message>
    <message>
        <source>Nothing travels that the person has not heard.</source>
        <comment>prompt sheet_read purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sheet ends with the same line, so that it tells nothing: please ask nothing about what happened, the family or other countries. If going back is answered in another way later, these cards close and the sheet is torn up.</source>
        <comment>prompt sheet_read interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My questions</source>
        <comment>prompt reflect_questions title</comment>
        <translation type="unfinished">Pertanyaan saya</translation>
    </message>
    <message>
        <source>What kinds of questions did I use most?</source>
        <comment>prompt reflect_questions text</comment>
        <translation type="unfinished">Jenis pertanyaan apa yang paling banyak saya pakai?</translation>
    </message>
    <message>
        <source>A look at your own mix of open and narrow questions.</source>
        <comment>prompt reflect_questions purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone. It is kept only if you write it, and nobody measures you by it.</source>
        <comment>prompt reflect_questions interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My office</source>
        <comment>prompt reflect_office title</comment>
        <translation type="unfinished">Jabatan saya</translation>
    </message>
    <message>
        <source>Where did the person feel my office more than me?</source>
        <comment>prompt reflect_office text</comment>
        <translation type="unfinished">Di bagian mana orang ini lebih merasakan jabatan saya daripada diri saya?</translation>
    </message>
    <message>
        <source>The weight of the state is in the room even when the officer is kind.</source>
        <comment>prompt reflect_office purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone. What would you change in the place, the list, the form or the first sentence.</source>
        <comment>prompt reflect_office interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time</source>
        <comment>prompt reflect_next title</comment>
        <translation type="unfinished">Lain kali</translation>
    </message>
    <message>
        <source>What would I do in the same way next time?</source>
        <comment>prompt reflect_next text</comment>
        <translation type="unfinished">Apa yang akan saya lakukan dengan cara yang sama lain kali?</translation>
    </message>
    <message>
        <source>Good practice grows from what already works.</source>
        <comment>prompt reflect_next purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myself</source>
        <comment>prompt reflect_self title</comment>
        <translation type="unfinished">Diri saya</translation>
    </message>
    <message>
        <source>How am I after this talk?</source>
        <comment>prompt reflect_self text</comment>
        <translation type="unfinished">Bagaimana keadaan saya setelah percakapan ini?</translation>
    </message>
    <message>
        <source>What do I need before the next one?</source>
        <comment>prompt reflect_self say_instead</comment>
        <translation type="unfinished">Apa yang saya butuhkan sebelum percakapan berikutnya?</translation>
    </message>
    <message>
        <source>Hearing hard things leaves a trace. Rest and a colleague help.</source>
        <comment>prompt reflect_self purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take ten minutes, drink, speak with someone you trust. No detail about the person is needed for that.</source>
        <comment>prompt reflect_self interviewer_note</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
