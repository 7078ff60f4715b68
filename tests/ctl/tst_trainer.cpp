// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/tenangctl.h"

using namespace tenang::test;

namespace {

// A line of a file: what stands behind a key below an anchor, and where.
struct Field {
    int line = 0, column = 0; // of the value, from 1
    QString value;
};

// Changes the first `key` below the line that holds `anchor`.
Field changed(const QString &path, const char *anchor, const char *key, const char *to)
{
    QStringList lines = QString::fromUtf8(contentOf(path)).split(u'\n');
    const QString begins = QString::fromUtf8(key) + u": ";
    bool below = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype indent = lines[i].size() - lines[i].trimmed().size();
        if (below && lines[i].mid(indent).startsWith(begins)) {
            const qsizetype column = indent + begins.size();
            const Field field{int(i) + 1, int(column) + 1, lines[i].mid(column)};
            lines[i] = lines[i].left(column) + QString::fromUtf8(to);
            return put(path, lines.join(u'\n').toUtf8()) ? field : Field{};
        }
        below = below || lines[i].trimmed() == QLatin1StringView(anchor);
    }
    return {};
}

} // namespace

// What protocols/README.md tells a trainer to do, from the first copy to the list of changes.
class TrainerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString at(const char *name) const { return m_folder->filePath(QLatin1StringView(name)); }
    [[nodiscard]] QString prompts() const { return at("second-line/protocol.yaml"); }
    [[nodiscard]] QString marks() const { return at("indicators/forced-criminality.yaml"); }
    static Answer pack(const QStringList &arguments)
    {
        return ctl(QStringList{QStringLiteral("pack")} + arguments);
    }
    static Answer build(const QString &what, const QString &with, const QString &out)
    {
        return pack(
            {QStringLiteral("build"), what, QStringLiteral("--with"), with, QStringLiteral("-o"), out});
    }
    Answer check() const { return pack({QStringLiteral("check"), at("second-line"), at("indicators")}); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char *name : {"second-line", "indicators"}) {
            const QDir shipped(source("protocols/") + QLatin1StringView(name));
            for (const QString &folder : QStringList{at(name), at("shipped/") + QLatin1StringView(name)}) {
                QVERIFY(QDir().mkpath(folder));
                for (const QString &file : shipped.entryList({QStringLiteral("*.yaml")}, QDir::Files))
                    QVERIFY(put(folder + u'/' + file, inOneLanguage(contentOf(shipped.filePath(file)))));
            }
        }
    }

    void a_prompt_a_break_and_an_indicator_are_changed_without_any_code()
    {
        const Field text
            = changed(prompts(), "- linkId: offer", "text", "Tell me how you came to hear of this work.");
        const Field minutes = changed(prompts(), "- key: break_minutes_adult", "value", "25");
        const Field mark
            = changed(marks(), "- id: FC-A1", "text", "The passport was taken by somebody on arrival");
        const Field version = changed(prompts(), "kind: protocol", "version", "99.0.1");
        QVERIFY(version.line > 0 && text.line > 0 && minutes.line > 0 && mark.line > 0);
        const Answer checked = check();
        COMPARE_STATUS(checked, 0);
        QCOMPARE(
            checked.json(), (QJsonObject{{QStringLiteral("errors"), 0}, {QStringLiteral("warnings"), 0}}));

        const QString shipped = at("shipped/");
        COMPARE_STATUS(build(shipped + u"second-line", shipped + u"indicators", at("old.pack")), 0);
        COMPARE_STATUS(build(at("second-line"), at("indicators"), at("new.pack")), 0);
        const QString set = QStringLiteral("indicators/forced-criminality.yaml");
        COMPARE_STATUS(build(shipped + set, shipped + u"indicators", at("old-marks.pack")), 0);
        const Answer built = build(marks(), at("indicators"), at("new-marks.pack"));
        COMPARE_STATUS(built, 0);
        QVERIFY2(built.err.isEmpty(), built.err);

        Answer diff = pack({QStringLiteral("diff"), at("old.pack"), at("new.pack")});
        COMPARE_STATUS(diff, 0);
        QCOMPARE(QString::fromUtf8(diff.out),
            QStringLiteral("  changed version: %3 -> 99.0.1\n"
                           "  changed number break_minutes_adult, value: %1 -> 25\n"
                           "  changed prompt offer (The offer), text\n"
                           "      old: %2\n"
                           "      new: Tell me how you came to hear of this work.\n")
                .arg(minutes.value, text.value, version.value));
        diff = pack({QStringLiteral("diff"), at("old-marks.pack"), at("new-marks.pack")});
        COMPARE_STATUS(diff, 0);
        QCOMPARE(QString::fromUtf8(diff.out),
            QStringLiteral("  changed indicator FC-A1 (Papers taken), text\n"
                           "      old: %1\n"
                           "      new: The passport was taken by somebody on arrival\n")
                .arg(mark.value));
    }

    void a_mistake_is_one_finding_at_its_place_and_nothing_is_written_data()
    {
        QTest::addColumn<bool>("inMarks");
        QTest::addColumn<QByteArray>("anchor");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, bool inMarks, const char *anchor, const char *key,
                             const char *to, const char *says) {
            QTest::newRow(name) << inMarks << QByteArray(anchor) << QByteArray(key) << QByteArray(to)
                                << QByteArray(says);
        };
        const char *offer = "- linkId: offer";
        row("a why", false, offer, "text", "Tell me why you believed it.", "(Q-WHY)");
        row("two questions", false, offer, "text", "Who told you and what did they say?", "two questions");
        row("a blank", false, offer, "text", "\"\"", "`text` is blank");
        row("no reason", false, offer, "reason", "\"\"", "`reason` is blank");
        row("no such indicator", false, offer, "indicator_refs", "[FC-R1, FC-R99]", "“FC-R99” is in no set");
        row("a word for a number", false, "- key: break_minutes_adult", "value", "thirty",
            "a whole number from 5 to 60");
        row("too long", false, "- key: break_minutes_adult", "value", "120", "a whole number from 5 to 60");
        row("a label of a sentence", true, "- id: FC-A1", "label", "Papers taken on arrival",
            "at most 3 words");
        row("a score", true, "- id: FC-A1", "text", "Had a high risk score", "no scores");
    }

    void a_mistake_is_one_finding_at_its_place_and_nothing_is_written()
    {
        QFETCH(bool, inMarks);
        QFETCH(QByteArray, anchor);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, says);
        const QString file = inMarks ? marks() : prompts();
        const Field field = changed(file, anchor, key, to);
        QVERIFY(field.line > 0);
        const qsizetype inList = to.startsWith('[') ? to.indexOf("FC-R99") : 0;
        const QString place
            = QStringLiteral("%1:%2:%3: error: ").arg(file).arg(field.line).arg(field.column + inList);
        const QString out = at("new.pack");
        for (const Answer &answer :
            {check(), build(inMarks ? marks() : at("second-line"), at("indicators"), out)}) {
            COMPARE_REFUSAL(answer, 1);
            QCOMPARE(answer.err.count('\n'), 1);
            QVERIFY2(answer.err.startsWith(place.toUtf8()), answer.err);
            QVERIFY2(answer.err.contains(says), answer.err);
        }
        QVERIFY(!QFile::exists(out));
    }

    void all_mistakes_are_told_at_once_in_the_order_of_the_files()
    {
        (void)changed(prompts(), "- key: break_minutes_adult", "value", "0");
        (void)changed(prompts(), "- linkId: offer", "text", "\"\"");
        (void)changed(marks(), "- id: FC-A1", "limb", "leg");
        const Answer answer = check();
        COMPARE_REFUSAL(answer, 1);
        const QList<QByteArray> lines = answer.err.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(marks().toUtf8()) && lines[1].startsWith(prompts().toUtf8()));
        QVERIFY(lines[1].contains("`value`") && lines[2].contains("`text` is blank"));
    }
};

QTEST_GUILESS_MAIN(TrainerTest)
#include "tst_trainer.moc"
