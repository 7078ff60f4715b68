// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

// What a person might say, in every language of the table. Invented; test data that nobody is shown, and read
// by no native reader yet: corrections are welcome. Most say: I was told there was a job in another town.
// They kept my passport. I worked twelve hours a day. I want to call my sister. What an editor hides or
// changes is written as an escape. The Rohingya is spelled out letter by letter.
namespace tenang::presentation::testing {

struct Sample {
    const char *name;
    const char *language; // as in the table
    QStringView word; // one of the text, to search for
    QStringView written;
    bool decomposed = false; // typed as letters and marks (NFD), as some keyboards do
    QStringView onPaper = {}; // where paper cannot hold it as it is; empty: it can

    [[nodiscard]] QString text() const { return form(written); }
    [[nodiscard]] QString typedWord() const { return form(word); }
    [[nodiscard]] QString paperText() const { return onPaper.isEmpty() ? text() : onPaper.toString(); }

private:
    [[nodiscard]] QString form(QStringView of) const
    {
        return decomposed ? of.toString().normalized(QString::NormalizationForm_D) : of.toString();
    }
};

inline constexpr std::array samples{
    Sample{"English", "en", u"passport",
        u"I was told there was a job in another town. They kept my passport. I worked 12 hours a day. "
        u"I want to call my sister."},
    Sample{"Amharic", "am", u"ፓስፖርቴን",
        u"በሌላ ከተማ ሥራ እንዳለ ተነግሮኝ ነበር። ፓስፖርቴን ያዙብኝ። በቀን ፲፪ ሰዓት እሠራ ነበር። "
        u"ለእህቴ መደወል እፈልጋለሁ።"},
    Sample{"Arabic", "ar", u"سفري",
        u"قيل لي إن هناك عملًا في مدينة أخرى. أخذوا جَوازَ سفري ولم يعيدوه. كنت أعمل ١٢ ساعة في اليوم. "
        u"كتب لي أحدهم OK فقط. أريد أن أتصل بأختي على الرقم +999 555 0177 مساءً."},
    Sample{"Bangla", "bn", u"পাসপোর্ট",
        u"আমাকে বলা হয়েছিল অন্য শহরে কাজ আছে। তারা আমার পাসপোর্ট রেখে দিয়েছে। আমি দিনে ১২ ঘণ্টা কাজ করতাম। "
        u"আমরা একটা র\u200D\u09CDযাকে ঘুমাতাম। আমি আমার বোনকে ফোন করতে চাই।"},
    Sample{"Burmese", "my", u"နိုင်ငံကူးလက်မှတ်",
        u"တခြားမြို့မှာ အလုပ်ရှိတယ်လို့ ပြောခဲ့တယ်။ သူတို့က ကျွန်တော့်နိုင်ငံကူးလက်မှတ်ကို သိမ်းထားတယ်။ "
        u"တစ်ရက်ကို ၁၂ နာရီ အလုပ်လုပ်ရတယ်။ အစ်မကို ဖုန်းဆက်ချင်တယ်။"},
    Sample{"Chinese, Simplified", "zh-Hans", u"护照",
        u"他们说另一个城市有工作。我的护照被他们拿走了。我每天工作十二个小时。我想给姐姐打电话，"
        u"她的名字里有\U0002B7FC字。"},
    Sample{"Chinese, Traditional", "zh-Hant", u"護照",
        u"他們說另一個城鎮有工作。我的護照被他們收走了。他們不准我們搭\U000282E2。我每天工作十二小時。"
        u"我想打電話給姐姐。"},
    Sample{"Filipino", "fil", u"pasaporte",
        u"Sinabi sa akin na may trabaho sa ibang bayan. Kinuha nila ang aking pasaporte. Labindalawang oras "
        u"akong nagtrabaho araw-araw. Gusto kong tawagan ang kapatid kong si Niña."},
    Sample{"Hindi", "hi", u"पासपोर्ट",
        u"मुझे बताया गया कि दूसरे शहर में काम है। उन्होंने मेरा पासपोर्ट रख लिया। मैं रोज\u093C १२ घंटे काम करती थी। "
        u"मैं अपनी बहन को फ\u093Cोन करना चाहती हूँ।"},
    Sample{"Indonesian", "id", u"paspor",
        u"Saya diberi tahu ada pekerjaan di kota lain. Mereka menyimpan paspor saya. Saya bekerja 12 jam "
        u"sehari. Saya ingin menelepon kakak perempuan saya."},
    Sample{"Japanese", "ja", u"パスポート",
        u"別の町に仕事があると言われました。パスポートを取り上げられました。毎日１２時間働きました。"
        u"姉の\U00020BB7田に電話をかけたいです。"},
    Sample{"Khmer", "km", u"លិខិតឆ្លងដែន",
        u"គេប្រាប់ខ្ញុំថាមានការងារនៅទីក្រុងមួយទៀត។ ពួកគេទុកលិខិតឆ្លងដែនរបស់ខ្ញុំ។ "
        u"ខ្ញុំធ្វើការ ១២ ម៉ោងក្នុងមួយថ្ងៃ។ ខ្ញុំចង់ទូរស័ព្ទទៅបងស្រីរបស់ខ្ញុំ។"},
    Sample{"Korean", "ko", u"여권",
        u"다른 도시에 일자리가 있다고 들었습니다. 그들이 제 여권을 가져갔습니다. 하루에 열두 시간 "
        u"일했습니다. "
        u"언니에게 전화하고 싶습니다."},
    Sample{"Lao", "lo", u"ໜັງສືຜ່ານແດນ",
        u"ເຂົາບອກຂ້ອຍວ່າມີວຽກຢູ່ເມືອງອື່ນ. ພວກເຂົາຍຶດໜັງສືຜ່ານແດນຂອງຂ້ອຍ. ຂ້ອຍເຮັດວຽກມື້ລະ ໑໒ ຊົ່ວໂມງ. "
        u"ຂ້ອຍຢາກດື່ມນ້ຳ ແລ້ວໂທຫາເອື້ອຍ."},
    Sample{"Malay", "ms", u"pasport",
        u"Saya diberitahu ada kerja di bandar lain. Mereka menyimpan pasport saya. Saya bekerja 12 jam "
        u"sehari. Saya mahu menelefon kakak saya."},
    Sample{"Mongolian", "mn", u"паспортыг",
        u"Өөр хотод ажил байгаа гэж надад хэлсэн. Тэд миний паспортыг авчихсан. Би өдөрт 12 цаг ажилласан. "
        u"Би эгч рүүгээ утасдмаар байна."},
    Sample{"Nepali", "ne", u"राहदानी",
        u"मलाई अर्को सहरमा काम छ भनिएको थियो। उनीहरूले मेरो राहदानी राखे। एउटाले ढोका बन्द गर\u094D\u200Dयो। "
        u"म दिनको १२ घण्टा काम गर्थें। म मेरी दिदीलाई फोन गर्न चाहन्छु।"},
    Sample{"Oromo", "om", u"Paaspoortii",
        u"Magaalaa biraa keessa hojiin jira naan jedhan. Paaspoortii koo fudhatan. Guyyaatti sa'aatii 12 "
        u"hojjechaan ture. Obboleettii kootiif bilbiluu nan barbaada."},
    Sample{"Pashto", "ps", u"پاسپورټ",
        u"ماته وویل شول چې په بل ښار کې کار شته. زما پاسپورټ یې واخیست. ما هره ورځ ۱۲ ساعته کار کاوه. "
        u"غواړم خپلې خور ته په +999 555 0177 زنګ ووهم."},
    Sample{"Persian", "fa", u"گذرنامه\u200Cام",
        u"به من گفتند در شهر دیگری کار هست. گذرنامه\u200Cام را نگه داشتند. روزی ۱۲ ساعت کار می\u200Cکردم. "
        u"می\u200Cخواهم به خواهرم زنگ بزنم، شماره\u200Cاش +999 555 0177 است."},
    Sample{"Portuguese", "pt", u"passaporte",
        u"Disseram-me que havia trabalho noutra cidade. Ficaram com o meu passaporte. Trabalhava 12 horas "
        u"por dia. Quero telefonar à minha irmã."},
    Sample{"Rohingya", "rhg", u"\U00010D01\U00010D21\U00010D19\U00010D1E\U00010D15",
        u"\U00010D00\U00010D1D\U00010D1B\U00010D24\U00010D1D\U00010D0C "
        u"\U00010D01\U00010D21\U00010D19\U00010D1E\U00010D15 \U00010D00\U00010D21\U00010D0C\U00010D20 "
        u"\U00010D09\U00010D1F\U00010D25\U00010D15 "
        u"\U00010D12\U00010D21\U00010D03\U00010D27\U00010D1D\U00010D14 "
        u"\U00010D0F\U00010D1D\U00010D19 \U00010D31\U00010D32 +999 555 0177."},
    Sample{"Russian", "ru", u"паспорт",
        u"Мне сказали, что в другом городе есть работа. Мой паспорт забрали. Я работала 12 часов в день. "
        u"Я хочу позвонить сестре, её зовут Алёна."},
    Sample{"Sinhala", "si", u"බලපත\u0DCA\u200Dරය",
        u"වෙනත් නගරයක රැකියාවක් ඇති බව මට කිව්වා. ඔවුන් මගේ ගමන් බලපත\u0DCA\u200Dරය තියාගත්තා. "
        u"මම දවසකට පැය 12ක් වැඩ කළා. මට මගේ අක්කාට දුරකථනයෙන් කතා කරන්න ඕනෑ."},
    Sample{"Somali", "so", u"Baasaboorkayga",
        u"Waxaa la ii sheegay in shaqo ka jirto magaalo kale. Baasaboorkayga way hayaan. Lacag la'aan baan "
        u"u shaqeeyay. Waxaan rabaa inaan waco walaashay."},
    Sample{"Swahili", "sw", u"pasipoti",
        u"Niliambiwa kuna kazi katika mji mwingine. Walichukua pasipoti yangu. Nilifanya kazi saa 12 kila "
        u"siku. Ninataka kumpigia simu dada yangu."},
    Sample{"Tamil", "ta", u"கடவுச்சீட்டை",
        u"வேறு ஊரில் வேலை இருப்பதாகச் சொன்னார்கள். என் கடவுச்சீட்டை வைத்துக்கொண்டார்கள். "
        u"ஒரு நாளைக்கு ௧௨ மணி நேரம் வேலை செய்தேன். என் அக்காவுக்கு போன் செய்ய விரும்புகிறேன்."},
    Sample{"Tetum", "tet", u"pasaporte",
        u"Sira hatete mai ha'u katak iha servisu iha sidade seluk. Sira rai hela ha'u-nia pasaporte. "
        u"Ha'u servisu oras 12 loron ida. Ha'u hakarak telefone ha'u-nia biin."},
    Sample{"Thai", "th", u"หนังสือเดินทาง",
        u"มีคนบอกว่ามีงานทำที่เมืองอื่น เขายึดหนังสือเดินทางของฉันไว้ ฉันทำงานวันละ ๑๒ ชั่วโมง "
        u"ฉันขอน้ำดื่ม แล้วอยากโทรหาพี่สาว"},
    Sample{"Tigrinya", "ti", u"ፓስፖርተይ",
        u"ኣብ ካልእ ከተማ ስራሕ ከም ዘሎ ተነጊሩኒ። ፓስፖርተይ ወሲዶሞ። ኣብ መዓልቲ ፲፪ ሰዓት እሰርሕ ነይረ። ንሓብተይ ክድውል እደሊ ኣለኹ።"},
    Sample{"Urdu", "ur", u"پاسپورٹ",
        u"مجھے بتایا گیا کہ دوسرے شہر میں کام ہے۔ انہوں نے میرا پاسپورٹ رکھ لیا۔ میں روز ۱۲ گھنٹے کام کرتی "
        u"تھی۔ "
        u"میں اپنی بہن کو +999 555 0177 پر فون کرنا چاہتی ہوں۔"},
    Sample{"Uzbek", "uz", u"qo‘ng‘iroq",
        u"Menga boshqa shaharda ish bor deb aytishdi. Pasportimni olib qo‘yishdi. Kuniga 12 soat ishladim. "
        u"Singlimga qo‘ng‘iroq qilmoqchiman."},
    Sample{"Vietnamese, decomposed", "vi", u"chiếu",
        u"Người ta bảo có việc làm ở thành phố khác. Họ giữ hộ chiếu của tôi. Tôi làm 12 giờ mỗi ngày. "
        u"Tôi muốn gọi điện cho chị gái.",
        true},
    // Whatever a keyboard or a paste can bring along.
    Sample{"hostile", "en", u"nothing",
        u"  \u201CWait\u201D, they said.\r\n\tThen \"nothing\"\u200Bcame; it\u2019s <b>so</b>\u00A0&amp; "
        u"\U0001F469\u200D\U0001F467 e\u0301   \r\nlast line  ",
        false,
        u"\u201CWait\u201D, they said.\n Then \"nothing\"came; it\u2019s <b>so</b>\u00A0&amp; "
        u"\U0001F469\u200D\U0001F467 e\u0301   \nlast line"},
};

} // namespace tenang::presentation::testing
