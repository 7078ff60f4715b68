// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/agencyfile.h"
#include "authoring/fixtures.h"
#include "base/seeded.h"
#include "protocol/pack.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tenang;
using authoring::BuildResult;
using protocol::Agency;
using protocol::AgencyNumber;

class AgencyFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("agency.yaml")); }
    [[nodiscard]] BuildResult build(const QByteArray &yaml) const
    {
        return test::put(file(), yaml) ? authoring::buildAgency(file()) : BuildResult{};
    }
    // "7:3 error" of each finding, in their order.
    [[nodiscard]] QStringList places(const QByteArray &yaml) const
    {
        QStringList list;
        for (const Finding &finding : build(yaml).findings) {
            list.append(QStringLiteral("%1:%2 %3")
                    .arg(finding.line)
                    .arg(finding.column)
                    .arg(finding.severity == Finding::Severity::Error ? QStringLiteral("error")
                                                                      : QStringLiteral("warning")));
        }
        return list;
    }
    static Agency readBack(const BuildResult &built)
    {
        Result<Agency> read = protocol::readAgency(built.bytes);
        if (!read)
            return {};
        read->hash.clear();
        return *read;
    }

private Q_SLOTS:
    void an_empty_file_says_what_is_built_in()
    {
        const QByteArray defaults = protocol::writePack(Agency{});
        for (const char *yaml :
            {"", "\n\n", "# only a thought\n", "---\n", "kind: agency\n", "cover: {}\n"}) {
            const BuildResult built = build(yaml);
            QVERIFY2(built.findings.isEmpty(), test::spelled(built.findings));
            QCOMPARE(built.bytes, defaults);
        }
    }

    void the_template_checks_clean_and_says_what_is_built_in()
    {
        const BuildResult built = build(authoring::agencyTemplate());
        QVERIFY2(built.findings.isEmpty(), test::spelled(built.findings));
        QCOMPARE(built.bytes, protocol::writePack(Agency{}));
    }

    void the_template_tells_each_number_with_bounds_and_source()
    {
        const QByteArray text = authoring::agencyTemplate();
        Agency defaults;
        for (const AgencyNumber &number : protocol::agencyNumbers()) {
            const QByteArray line
                = QByteArray("  ") + number.key + ": " + QByteArray::number(number.in(defaults)) + '\n';
            QVERIFY2(text.contains(line), number.key);
            QVERIFY2(text.contains(number.bounds) && text.contains(number.source), number.key);
        }
        for (const char *key : {"\nlanguages:", "\ndirectories:", "\ndraft_translations:", "\npractice:",
                 "\ncontent:", "\npin_before_papers:", "\n# name:", "\nid:", "\nversion:"})
            QVERIFY2(text.contains(key), key);
    }

    void what_is_said_is_taken()
    {
        const BuildResult built
            = build("id: harbour\nversion: 1.2.0\nname: Border Service, Harbour Post\n"
                    "languages: [km, 'no', zh-Hant]\ndirectories: [our-country, public-contacts]\n"
                    "content: [our-interview, forced-criminality]\ncustodians: ["
                + QByteArray(64, 'a') + ", " + QByteArray(64, '0') + ", " + QByteArray(64, 'f')
                + "]\ndraft_translations: false\npractice: false\npin_before_papers: false\n"
                  "cover: { idle_seconds: 60, idle_in_interview_minutes: 20 }\n"
                  "retention:\n  child_residency_hours: 0\n");
        Agency wanted;
        wanted.id = QStringLiteral("harbour");
        wanted.version = QStringLiteral("1.2.0");
        wanted.name = QStringLiteral("Border Service, Harbour Post");
        wanted.languages = {QStringLiteral("km"), QStringLiteral("zh-Hant")};
        wanted.directories = {QStringLiteral("our-country"), QStringLiteral("public-contacts")};
        wanted.content = {QStringLiteral("our-interview"), QStringLiteral("forced-criminality")};
        wanted.custodians = {QString(64, u'a'), QString(64, u'0'), QString(64, u'f')};
        wanted.draftTranslations = wanted.practice = wanted.pinBeforePapers = false;
        wanted.coverIdleSeconds = 60;
        wanted.coverInterviewMinutes = 20;
        wanted.child.residencyHours = 0;
        // Norwegian is on no route that the language table knows: said, and nothing is built.
        QVERIFY(built.bytes.isEmpty());
        QCOMPARE(built.findings.size(), 1);
        QCOMPARE(built.findings.first().line, 4);
        QCOMPARE(built.findings.first().column, 17);

        QByteArray mended = test::contentOf(file());
        mended.replace(" 'no',", "");
        const BuildResult again = build(mended);
        QVERIFY2(again.findings.isEmpty(), test::spelled(again.findings));
        QVERIFY(readBack(again) == wanted);
    }

    void each_bound_is_told_with_its_place_and_reason()
    {
        for (const AgencyNumber &number : protocol::agencyNumbers()) {
            for (const int value : {number.least, number.most, number.least - 1, number.most + 1}) {
                const QByteArray yaml = "practice: true\n" + QByteArray(number.group) + ":\n  " + number.key
                    + ": " + QByteArray::number(value) + '\n';
                const BuildResult built = build(yaml);
                if (value >= number.least && value <= number.most) {
                    QVERIFY2(!hasErrors(built.findings), test::spelled(built.findings));
                    Agency read = readBack(built);
                    QCOMPARE(number.in(read), value);
                    continue;
                }
                QVERIFY(built.bytes.isEmpty());
                QCOMPARE(built.findings.size(), 1);
                const Finding &finding = built.findings.first();
                QCOMPARE(finding.line, 3);
                QCOMPARE(finding.column, 5 + int(qstrlen(number.key)));
                QVERIFY2(finding.text.contains(QLatin1StringView(number.bounds)), qPrintable(finding.text));
            }
        }
    }

    void all_findings_are_told_at_once()
    {
        QCOMPARE(places("practice: perhaps\n" // 1:11
                        "colour: blue\n" // 2:1
                        "cover:\n"
                        "  idle_seconds: 5\n" // 4:17
                        "  idle_minutes: 3\n" // 5:3
                        "lock: 7\n" // 6:7
                        "languages: [xx, en, en]\n" // 7:13 and 7:21
                        "directories: [demo-xd, No Good]\n" // 8:15 and 8:24
                        "version: two\n"), // 9:10
            (QStringList{QStringLiteral("1:11 error"), QStringLiteral("2:1 warning"),
                QStringLiteral("4:17 error"), QStringLiteral("5:3 warning"), QStringLiteral("6:7 error"),
                QStringLiteral("7:13 error"), QStringLiteral("7:21 error"), QStringLiteral("8:15 error"),
                QStringLiteral("8:24 error"), QStringLiteral("9:10 error")}));
    }

    void custodians_are_three_different_keys_or_none()
    {
        const QByteArray a(64, 'a');
        const QByteArray b(64, 'b');
        const QByteArray two = a + ", " + b + ", ";
        const QByteArrayList bad{
            a, a + ", " + b, two + a, two + QByteArray(63, 'c'), two + QByteArray(64, 'g')};
        for (const QByteArray &list : bad)
            QVERIFY2(hasErrors(build("custodians: [" + list + "]\n").findings), list.constData());
        QVERIFY(!hasErrors(build("custodians: []\n").findings));
    }

    void content_is_named_once_and_is_no_directory()
    {
        QCOMPARE(places("content: [No Good, agency, ours, ours]\n"),
            (QStringList{
                QStringLiteral("1:11 error"), QStringLiteral("1:20 error"), QStringLiteral("1:34 error")}));
        QCOMPARE(places("content: [public-contacts]\n"), QStringList{QStringLiteral("1:11 error")});
        QCOMPARE(places("content: second-line\n"), QStringList{QStringLiteral("1:10 error")});
        const BuildResult none = build("content: []\n"); // the pack is the same as without the key
        QCOMPARE(none.bytes, protocol::writePack(Agency{}));
        QVERIFY(readBack(build("content: [ours]\n")).content == QStringList{QStringLiteral("ours")});
    }

    void an_unknown_key_is_warned_about_and_no_more()
    {
        const BuildResult built = build("cover_idle: 60\n");
        QCOMPARE(places("cover_idle: 60\n"), QStringList{QStringLiteral("1:1 warning")});
        QCOMPARE(built.bytes, protocol::writePack(Agency{}));
    }

    void a_child_who_waits_longer_than_an_adult_is_a_warning()
    {
        QCOMPARE(
            places("id: a\nbreaks: { adult_minutes: 10 }\n"), QStringList{QStringLiteral("2:1 warning")});
        QCOMPARE(places("breaks: { adult_minutes: 20 }\n"), QStringList());
    }

    void what_is_no_settings_file_is_refused()
    {
        for (const char *yaml : {"kind: protocol\n", "- a list\n", "a text\n", "directories: []\n",
                 "practice: true\npractice: false\n", "cover: {idle_seconds: 60\n", "name: \"\xff\"\n",
                 "name: &a x\n", "kind: agency\n---\nkind: agency\n"}) {
            const BuildResult built = build(yaml);
            QVERIFY2(hasErrors(built.findings) && built.bytes.isEmpty(), yaml);
        }
        QVERIFY(hasErrors(authoring::checkAgency(m_folder.filePath(QStringLiteral("not-there.yaml")))));
        QVERIFY(hasErrors(authoring::checkAgency(m_folder.path())));
    }

    void content_commands_take_the_same_file()
    {
        QVERIFY(test::put(file(), "kind: agency\nid: harbour\n"));
        QVERIFY(authoring::check({file()}).isEmpty());
        QCOMPARE(authoring::build(file()).bytes, authoring::buildAgency(file()).bytes);
    }

    void damaged_settings_give_a_whole_pack_or_none()
    {
        test::Seeded random;
        const QByteArray whole = authoring::agencyTemplate();
        int refused = 0;
        for (int i = 0; i < test::manyCases / 100; ++i) {
            QByteArray damaged = whole;
            for (int change = 1 + random.below(4); change > 0; --change) {
                const qsizetype at = random.below(damaged.size());
                if (random.below(2) == 0)
                    damaged[at] = char(random.below(256));
                else
                    damaged.replace(
                        at, 1 + random.below(20), whole.mid(random.below(whole.size()), random.below(20)));
            }
            const BuildResult built = build(damaged);
            refused += built.bytes.isEmpty() ? 1 : 0;
            QCOMPARE(built.bytes.isEmpty(), hasErrors(built.findings));
            QVERIFY(built.bytes.isEmpty() || protocol::readAgency(built.bytes));
        }
        QVERIFY(refused > 0);
    }
};

QTEST_GUILESS_MAIN(AgencyFileTest)
#include "tst_agency.moc"
