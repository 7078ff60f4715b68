// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/oddwriting.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>
#include <unicode/translit.h>

using namespace tenang::text;
using Kind = OddWriting::Kind;

namespace {

// Every translation into Burmese that the app ships.
QStringList burmeseTexts()
{
    QStringList texts;
    for (const char *folder : {"/translations", "/protocols"}) {
        QDirIterator files(QStringLiteral(TENANG_SOURCE) + QLatin1StringView(folder),
            {QStringLiteral("*my.ts")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QXmlStreamReader xml(&file);
            while (!xml.atEnd()) {
                if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"translation")
                    texts.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
            }
        }
    }
    texts.removeAll(QString());
    return texts;
}

QString inZawgyi(const QString &text)
{
    UErrorCode failed = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> write(
        icu::Transliterator::createInstance("my-Zawgyi", UTRANS_FORWARD, failed));
    icu::UnicodeString made(text.utf16(), int32_t(text.size()));
    write->transliterate(made);
    return QString(reinterpret_cast<const QChar *>(made.getBuffer()), made.length());
}

} // namespace

class OddWritingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void burmese_in_unicode_is_left_alone_and_the_same_in_zawgyi_is_told()
    {
        const QStringList texts = burmeseTexts();
        QVERIFY(texts.size() > 1000);
        int asked = 0;
        int told = 0;
        for (const QString &text : texts) {
            const auto odd = oddWritingIn(text);
            QVERIFY2(!odd, qPrintable(text));
            const QString zawgyi = inZawgyi(text);
            if (text.count(QRegularExpression(QStringLiteral("[\\x{1000}-\\x{1021}]"))) < 12
                || zawgyi == text)
                continue; // too little to tell
            ++asked;
            const auto seen = oddWritingIn(zawgyi);
            told += seen && seen->kind == Kind::Zawgyi ? 1 : 0;
        }
        qInfo("%d of %d texts in Zawgyi told, none of %d in Unicode", told, asked, int(texts.size()));
        QVERIFY(told >= asked * 95 / 100);
    }

    void the_text_is_told_as_it_would_be_in_unicode()
    {
        const auto odd = oddWritingIn(QString::fromUtf8("ေနေကာင္းလား"));
        QVERIFY(odd && odd->kind == Kind::Zawgyi);
        QCOMPARE(odd->word, QString::fromUtf8("နေကောင်းလား"));
    }

    void a_name_of_two_alphabets_is_told_and_a_loan_word_is_not()
    {
        const auto odd = oddWritingIn(QString::fromUtf8("the C\u0430ritas office"));
        QVERIFY(odd && odd->kind == Kind::LookAlikes);
        QCOMPARE(odd->word, QString::fromUtf8("C\u0430ritas"));
        for (const char *text : {"Caritas", "Каритас", "COVIDไทย", "KTV在", "Café São", "WiFiで", "+66 2",
                 "π", "", "တော်Facebookမှာ", "Đà Nẵng", "O’Brien", "👍", "QR-код", "Телефон:\nEmail",
                 "၀ေးလံသော ဒေသ", "ကျေး၀ေး", "ခေါင်္း"})
            QVERIFY2(!oddWritingIn(QString::fromUtf8(text)), text);
    }
};

QTEST_GUILESS_MAIN(OddWritingTest)
#include "tst_oddwriting.moc"
