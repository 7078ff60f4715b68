// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/fonts.h"

#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

using namespace tenang::platform;

namespace {

// The families that really draw a text asked for in `family`.
QSet<QString> drawnWith(const QString &text, const QString &family)
{
    QTextLayout layout(text, QFont(family));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QSet<QString> names;
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs)
        names.insert(run.rawFont().familyName().toLower()); // a helper keeps the lower case of its list
    return names;
}

} // namespace

class TestFonts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(loadFirstFonts(QStringLiteral("km")));
        QVERIFY(QFontDatabase::families().contains(QStringLiteral("Noto Sans")));
        QVERIFY(loadOtherFonts());
        QVERIFY(loadOtherFonts());
    }

    void every_vetted_family_is_there()
    {
        const QStringList families = vettedFamilies();
        QCOMPARE(families.size(), 13);
        for (const QString &family : families)
            QVERIFY2(QFontDatabase::families().contains(family), qPrintable(family));
    }

    void the_licence_travels_with_the_fonts()
    {
        QFile licence(QStringLiteral(":/fonts/LICENCE"));
        QVERIFY(licence.open(QIODevice::ReadOnly));
        QVERIFY(licence.readAll().contains("SIL"));
    }

    void no_faulty_face_is_carried()
    {
        QVERIFY(!QFile::exists(QStringLiteral(":/fonts/NotoNastaliqUrdu-Bold.ttf")));
        QVERIFY(!QFile::exists(QStringLiteral(":/fonts/NotoLoopedThai-Regular.ttf")));
    }

    void a_script_inside_another_is_set_in_its_vetted_face_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("family");
        QTest::newRow("thai") << QStringLiteral("ที่นี่") << QStringLiteral("Noto Sans Thai");
        QTest::newRow("khmer") << QStringLiteral("អ្នក") << QStringLiteral("Noto Sans Khmer");
        QTest::newRow("lao") << QStringLiteral("ທ່ານ") << QStringLiteral("Noto Sans Lao");
        QTest::newRow("burmese") << QStringLiteral("သင်") << QStringLiteral("Noto Sans Myanmar");
        QTest::newRow("bengali") << QStringLiteral("আপনি") << QStringLiteral("Noto Sans Bengali");
        QTest::newRow("hindi") << QStringLiteral("आप") << QStringLiteral("Noto Sans Devanagari");
        QTest::newRow("tamil") << QStringLiteral("நீங்கள்") << QStringLiteral("Noto Sans Tamil");
        QTest::newRow("sinhala") << QStringLiteral("ඔබට") << QStringLiteral("Noto Sans Sinhala");
        QTest::newRow("amharic") << QStringLiteral("ማረፍ") << QStringLiteral("Noto Sans Ethiopic");
        QTest::newRow("arabic") << QStringLiteral("يمكنك") << QStringLiteral("Noto Naskh Arabic");
    }

    void a_script_inside_another_is_set_in_its_vetted_face()
    {
        QFETCH(QString, text);
        QFETCH(QString, family);
        QCOMPARE(drawnWith(text, QStringLiteral("Noto Sans")), QSet<QString>{family.toLower()});
        QCOMPARE(drawnWith(text, family), QSet<QString>{family.toLower()});
    }

    void latin_inside_another_script_is_noto_sans()
    {
        QVERIFY(drawnWith(QStringLiteral("Tenang"), QStringLiteral("Noto Sans Khmer"))
                .contains(QStringLiteral("noto sans")));
    }

    void a_language_names_its_family()
    {
        QCOMPARE(familyFor(QStringLiteral("ur-PK")), QStringLiteral("Noto Nastaliq Urdu"));
        QCOMPARE(familyFor(QStringLiteral("fa")), QStringLiteral("Noto Naskh Arabic"));
        QCOMPARE(familyFor(QStringLiteral("vi")), QStringLiteral("Noto Sans"));
        QCOMPARE(familyFor(QString()), QStringLiteral("Noto Sans"));
    }
};

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
