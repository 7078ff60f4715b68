// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/tenangctl.h"
#include "letter/plaintext.h"
#include "platform/fonts.h"
#include "roundtrippaper.h"
#include "roundtripsupport.h"
#include "vault/query.h"

#include <QGuiApplication>

#include <memory>

using namespace tenang;
using namespace tenang::presentation::testing;
using namespace Qt::StringLiterals;

// What a person says in any language of the table goes in, is kept, is found, leaves on paper, and comes back
// as the same bytes (issue 6).
class RoundTripTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ToldInEveryLanguage> m_told;

    static void everySample()
    {
        QTest::addColumn<int>("which");
        for (std::size_t i = 0; i < samples.size(); ++i)
            QTest::newRow(samples.at(i).name) << int(i);
    }
    static const Sample &sampleAt(int which) { return samples.at(std::size_t(which)); }
    // Nothing in it that paper cannot hold.
    static bool isPlain(const Sample &sample) { return sample.onPaper.isEmpty(); }

    // A snippet is a stretch of the note on one line, cut between characters.
    static bool isCutWell(const QString &snippet, const QString &text)
    {
        const QString line = text.simplified();
        const QString stretch = QString(snippet).remove(u'…');
        for (qsizetype at = line.indexOf(stretch); at >= 0; at = line.indexOf(stretch, at + 1)) {
            if (isBorder(line, at) && isBorder(line, at + stretch.size()))
                return !stretch.isEmpty();
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(platform::loadFirstFonts() && platform::loadOtherFonts());
        m_told = std::make_unique<ToldInEveryLanguage>();
        for (const Sample &sample : samples) {
            const QString problem = m_told->tell(sample);
            QVERIFY2(problem.isEmpty(), qPrintable(QString::fromLatin1(sample.name) + u": " + problem));
        }
        QVERIFY(m_told->closesVault() && m_told->opensVault());
    }
    void cleanupTestCase() { m_told.reset(); }

    void every_language_of_the_table_has_a_sample()
    {
        QStringList missing;
        for (const text::Language &language : text::languages()) {
            const auto isIn
                = [&](const Sample &one) { return language.code == QLatin1StringView(one.language); };
            if (std::ranges::none_of(samples, isIn))
                missing.append(language.code);
        }
        QCOMPARE(missing, QStringList());
        QVERIFY(text::languages().size() >= 26);
    }

    void what_is_hard_about_a_script_is_in_the_samples()
    {
        QSet<QString> texts;
        QString all;
        for (const Sample &sample : samples) {
            const QString text = sample.text();
            QVERIFY2(text.contains(sample.typedWord()) && !texts.contains(text), sample.name);
            texts.insert(text);
            all += text;
            QCOMPARE(
                text == text.normalized(QString::NormalizationForm_C), !sample.decomposed && isPlain(sample));
        }
        // Joiners, a harakat, decomposed accents, native digits.
        for (const char16_t hard : u"\u200B\u200C\u200D\u064E\u0301\u0309١۱১१၁១໑௧๑፲"_s.toStdU16String())
            QVERIFY2(all.contains(QChar(hard)), qPrintable(QString::number(hard, 16)));
        QVERIFY(all.contains(u"\U00020BB7"_s) && all.contains(u"\r\n\t"_s) && all.contains(u"+999 555"_s));
    }

    // The field on the page is a QTextDocument and gives what that gives.
    void a_field_gives_back_what_was_typed_data() { everySample(); }
    void a_field_gives_back_what_was_typed()
    {
        QFETCH(int, which);
        const QString text = sampleAt(which).text();
        QTextDocument field;
        field.setPlainText(text);
        QString given = text;
        if (!isPlain(sampleAt(which))) // the only two things that a field changes
            given.replace(u"\r\n"_s, u"\n"_s).replace(QChar::Nbsp, u' ');
        QCOMPARE(field.toPlainText().toUtf8(), given.toUtf8());
    }

    void a_note_is_the_same_bytes_after_the_vault_was_closed_data() { everySample(); }
    void a_note_is_the_same_bytes_after_the_vault_was_closed()
    {
        QFETCH(int, which);
        const Sample &sample = sampleAt(which);
        const Kept kept = m_told->kept(sample);
        QList<QByteArray> texts;
        for (const interview::Event &event : m_told->events(kept.caseId)) {
            if (const auto *taken = std::get_if<interview::NoteTaken>(&event.payload))
                texts.append(taken->text.toUtf8());
        }
        QCOMPARE(texts, QList<QByteArray>{sample.text().toUtf8()});
        QVERIFY(m_told->open(kept.caseId)); // and on the desk
        const interview::Session &session = m_told->desk.session();
        QCOMPARE(session.notes.value(0).text.toUtf8(), sample.text().toUtf8());
        QCOMPARE(session.begun.language, QString::fromLatin1(sample.language));
    }

    void a_word_finds_it_however_it_is_typed_data() { everySample(); }
    void a_word_finds_it_however_it_is_typed()
    {
        QFETCH(int, which);
        const Sample &sample = sampleAt(which);
        const Id note = m_told->kept(sample).note;
        const QString word = sample.typedWord();
        for (const QString &query : {word, word.toUpper(), word.toLower(),
                 word.normalized(QString::NormalizationForm_C), word.normalized(QString::NormalizationForm_D),
                 QString(word).remove(u'\u200C').remove(u'\u200D')}) {
            const auto hits = m_told->found(query);
            const auto hit = std::ranges::find(hits, note, &interview::Hit::note);
            QVERIFY2(hit != hits.end() && !hit->isBySound, qPrintable(query));
            QCOMPARE(hit->ref, m_told->kept(sample).ref);
            QVERIFY2(hit->snippet.contains(word), qPrintable(hit->snippet));
            QVERIFY2(isCutWell(hit->snippet, sample.text()), qPrintable(hit->snippet));
        }
    }

    // Wherever the cut falls.
    void a_snippet_is_never_cut_inside_a_character_data() { everySample(); }
    void a_snippet_is_never_cut_inside_a_character()
    {
        QFETCH(int, which);
        const QString text = sampleAt(which).text();
        const vault::Query query(sampleAt(which).typedWord());
        for (qsizetype length = 20; length <= text.size() + 20; ++length) {
            const QString snippet = query.snippet(text, length);
            QVERIFY2(isCutWell(snippet, text), qPrintable(snippet));
        }
    }

    void the_text_sheet_holds_the_words_data() { everySample(); }
    void the_text_sheet_holds_the_words()
    {
        QFETCH(int, which);
        const QByteArray utf8 = letter::toText(m_told->paperOf(sampleAt(which))).toUtf8();
        const QStringList lines = quoteOf(QString::fromUtf8(utf8));
        QVERIFY2(!lines.isEmpty(), utf8.constData());
        const QString parting = partingOf(lines, sampleAt(which).paperText());
        QVERIFY2(parting.isEmpty(), qPrintable(parting));
    }

    // Else it would be read in another order: a line of a sheet is a paragraph of its own.
    void a_number_among_right_to_left_words_is_never_parted()
    {
        const QString whole = u"\u2066+999 555 0177\u2069"_s;
        for (const Sample &sample : samples) {
            if (sample.text().contains(u"+999")) {
                const QString sheet = letter::toText(m_told->paperOf(sample));
                QVERIFY2(sheet.contains(whole), qPrintable(sheet));
            }
        }
        for (int before = 1; before < letter::sheetColumns; ++before) {
            const QString words = QString(before, u'ب') + u" +999 555 0177"_s;
            const QString lines = letter::wrapped(letter::withNumbersInOrder(words), 66, u"ur"_s).join(u'\n');
            QVERIFY2(lines.contains(whole), qPrintable(lines));
        }
    }

    void the_pdf_has_a_glyph_for_every_letter_data() { everySample(); }
    void the_pdf_has_a_glyph_for_every_letter()
    {
        QFETCH(int, which);
        const Sample &sample = sampleAt(which);
        if (needsSystemFont(sample) && !QFile::exists(cjkFile))
            QSKIP("fonts-noto-cjk is not installed");
        const letter::Sheet sheet = m_told->paperOf(sample);
        QVERIFY(!sheet.lines.isEmpty());
        const auto paper = letter::print(sheet);
        QVERIFY(paper && paper->pages >= 1);
        const Drawn drawn = drawnOf(sheet);
        QVERIFY(!drawn.families.isEmpty());
        for (const QString &family : drawn.families) {
            const bool isVetted = platform::vettedFamilies().contains(family, Qt::CaseInsensitive);
            QVERIFY2(isVetted || family.startsWith(u"noto sans cjk"), qPrintable(family));
        }
        // Pictures have no font here: they print as boxes, and that is told.
        const QStringList boxes = isPlain(sample) ? QStringList() : QStringList{u"U+1f469"_s, u"U+1f467"_s};
        QCOMPARE(charactersWithoutGlyph(sample.text()), boxes);
        QCOMPARE(drawn.boxes > 0, !boxes.isEmpty());
        QCOMPARE(paper->findings.isEmpty(), boxes.isEmpty());
    }

    // Of scripts whose letters stand one by one; elsewhere a glyph is no letter.
    void the_letters_come_out_of_the_pdf_data()
    {
        QTest::addColumn<int>("which");
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const QString script = scriptOf(samples.at(i));
            if (needsSystemFont(samples.at(i)) || script == u"Latn" || script == u"Cyrl" || script == u"Ethi")
                QTest::newRow(samples.at(i).name) << int(i);
        }
    }
    void the_letters_come_out_of_the_pdf()
    {
        QFETCH(int, which);
        const Sample &sample = sampleAt(which);
        if (!hasPdfReader())
            QSKIP("poppler-utils is not installed: the PDF is not read back");
        if (needsSystemFont(sample) && !QFile::exists(cjkFile))
            QSKIP("fonts-noto-cjk is not installed");
        const auto paper = letter::print(m_told->paperOf(sample));
        QVERIFY(paper);
        // Each as often as it was said. Their order is the reader's guess, where a line changes its font.
        QString letters = lettersOf(textOfPdf(paper->pdf));
        const QString said = lettersOf(sample.paperText());
        QVERIFY(!said.isEmpty());
        for (const QChar letter : said) {
            if (!letter.isLetter()) // Qt's PDF draws the numerals of Ethiopic and does not name them
                continue;
            const qsizetype at = letters.indexOf(letter);
            QVERIFY2(at >= 0, qPrintable(QString(letter) + u" of " + said));
            letters.remove(at, 1);
        }
    }

    // With the real program: the list of one vault is what another one takes in.
    void what_is_listed_comes_into_another_vault_as_the_same_bytes()
    {
        const QTemporaryDir other;
        const QString into = other.filePath(u"vault"_s);
        const QString file = other.filePath(u"notes.jsonl"_s);
        QVERIFY(m_told->closesVault());
        const test::Answer listed
            = test::vaultCtl(test::words("note list"), m_told->vaultFolder(), passphrase);
        QVERIFY(m_told->opensVault());
        COMPARE_STATUS(listed, 0);
        COMPARE_STATUS(test::vaultCtl(test::words("vault create"), into), 0);
        QVERIFY(test::put(file, listed.out));
        const test::Answer imported = test::vaultCtl(test::words("note import") + QStringList{file}, into);
        COMPARE_STATUS(imported, 0);
        QCOMPARE(imported.out.count("saved "), qsizetype(samples.size()));
        const test::Answer again = test::vaultCtl(test::words("note list"), into);
        COMPARE_STATUS(again, 0);
        for (const test::Answer &list : {listed, again}) {
            const QList<QJsonObject> notes = list.lines();
            QCOMPARE(notes.size(), qsizetype(samples.size()));
            for (qsizetype i = 0; i < notes.size(); ++i) {
                const Sample &sample = sampleAt(int(i));
                QCOMPARE(notes.at(i)[u"text"].toString().toUtf8(), sample.text().toUtf8());
                QCOMPARE(notes.at(i)[u"lang"].toString(), QString::fromLatin1(sample.language));
                QCOMPARE(notes.at(i)[u"case"].toString(), m_told->kept(sample).ref);
            }
        }
    }

    void so_does_a_note_whose_language_nobody_named()
    {
        const QTemporaryDir vaults;
        const QString file = vaults.filePath(u"notes.jsonl"_s);
        QVERIFY(test::put(file, "{\"case\":\"K-1\",\"text\":\"They kept my passport.\"}\n"));
        for (const QString &vault : {vaults.filePath(u"one"_s), vaults.filePath(u"two"_s)}) {
            COMPARE_STATUS(test::vaultCtl(test::words("vault create"), vault), 0);
            COMPARE_STATUS(test::vaultCtl(test::words("note import") + QStringList{file}, vault), 0);
            const test::Answer list = test::vaultCtl(test::words("note list"), vault);
            COMPARE_STATUS(list, 0);
            QCOMPARE(list.lines().value(0)[u"text"].toString(), u"They kept my passport."_s);
            QVERIFY(test::put(file, list.out));
        }
    }
};

int main(int argc, char **argv)
{
    if (!platform::forgetSystemFonts()) // as the app does: no font of the system stands in for ours
        return EXIT_FAILURE;
    const QGuiApplication application(argc, argv);
    RoundTripTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_roundtrip.moc"
