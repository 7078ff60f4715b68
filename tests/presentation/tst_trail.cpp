// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appsupport.h"
#include "presentation/caserows.h"
#include "presentation/trailviewmodel.h"

#include <QRegularExpression>

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

namespace {

const QDateTime morning(QDate(2026, 11, 20), QTime(10, 0), Qt::OffsetFromUTC, 7 * 3600);

Trace trace(qint64 seq, const char *kind, int minutes, const char *reason = "", const char *ref = "")
{
    return {seq, QString::fromLatin1(kind), QString::fromLatin1(reason), {}, QString::fromLatin1(ref),
        morning.addSecs(60LL * minutes)};
}

Event happened(qint64 seq, int minutes, const Payload &payload)
{
    return {Id::random(), seq, morning.addSecs(60LL * minutes), QStringLiteral("officer"), payload};
}

const CaseNames codes{[](const QString &id) { return id; }, [](const QString &id) { return id; }};

// The codes that the vault's own sources write into the record.
QStringList codesOfTheVault()
{
    static const QRegularExpression quoted(QStringLiteral("\"([a-z]+(?:_[a-z]+)+)\""));
    QStringList found;
    const QDir folder(QStringLiteral(TENANG_SOURCE "/app/vault"));
    for (const QString &name : folder.entryList({QStringLiteral("*.cpp"), QStringLiteral("retention.h")})) {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::ReadOnly))
            return {};
        const QString text = QString::fromUtf8(file.readAll());
        for (const auto &match : quoted.globalMatch(text))
            found.append(match.captured(1));
    }
    found.removeDuplicates();
    return found;
}

} // namespace

class TrailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neighbours_that_say_the_same_are_one_line_with_both_its_hours()
    {
        const auto rows = trailRows(
            {trace(9, "case_read", 50, "own_case", "K-1"), trace(8, "event/note_taken", 41, "", "K-1"),
                trace(7, "event/note_taken", 20, "", "K-1"), trace(6, "event/stated", 5, "", "K-1"),
                trace(5, "event/stated", 4, "", "K-2"), trace(1, "vault_created", -24 * 60)});
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].what, QStringLiteral("Looked at"));
        QCOMPARE(rows[0].hours, QStringLiteral("10:50"));
        QCOMPARE(rows[1].what, QStringLiteral("The conversation was written down"));
        QCOMPARE(rows[1].hours, QStringLiteral("10:05 – 10:41"));
        QCOMPARE(rows[1].detail, QStringLiteral("K-1"));
        QCOMPARE(rows[2].detail, QStringLiteral("K-2")); // another case is another line
        QCOMPARE(rows[3].day, QStringLiteral("19 Nov 2026"));
        QVERIFY(rows[0].first && !rows[1].first && !rows[2].first && rows[3].first);
    }

    void every_reason_to_look_has_words_of_its_own()
    {
        QSet<QString> told;
        for (const ReadReason reason : {ReadReason::Conversation, ReadReason::OwnCase, ReadReason::HandOver,
                 ReadReason::Review, ReadReason::Paper, ReadReason::Technician}) {
            const Trace look = trace(1, "case_read", 0, qPrintable(toString(reason)));
            told.insert(traceText(look));
            QVERIFY(isLook(look));
        }
        QCOMPARE(told.size(), 6);
    }

    void every_code_that_the_vault_writes_has_words()
    {
        const QStringList codes = codesOfTheVault();
        QVERIFY(codes.size() > 20);
        int known = 0;
        for (const char *code : {"vault_created", "vault_upgraded", "passphrase_changed",
                 "passphrase_not_changed", "costs_raised", "key_rotated", "clock_set_back", "pack_kept",
                 "setting_kept", "case_classed", "case_accepted", "case_held", "case_freed", "case_reduced",
                 "case_deleted", "tries_failed", "custodian_tries", "custodians_set",
                 "custodians_file_changed", "rolled_back", "log_mixed", "state_missing", "state_unproven",
                 "lock_journal_missing", "lock_journal_damaged", "lock_journal_key_changed"}) {
            QVERIFY2(codes.contains(QString::fromLatin1(code)), code); // else this list is out of date
            QVERIFY2(!traceText(trace(1, code, 0)).contains(u':'), code);
            ++known;
        }
        QCOMPARE(known, 26);
        for (const char *code : {"recovered", "restored", "salvaged"})
            QVERIFY2(!traceText(trace(1, code, 0)).contains(u':'), code);
    }

    void what_this_app_does_not_know_is_shown_as_it_stands()
    {
        const Trace strange = trace(3, "exported_by_somebody", 0);
        QCOMPARE(traceText(strange), QStringLiteral("Something else: exported_by_somebody"));
        QVERIFY(isLook(strange)); // and not hidden by the filter
    }

    void a_timeline_tells_what_happened_and_none_of_the_words()
    {
        const auto rows = timelineRows(
            {happened(1, 0,
                 Begun{QStringLiteral("K-1"), QStringLiteral("p"), QStringLiteral("1"), {},
                     QStringLiteral("km")}),
                happened(2, 1, PhaseEntered{protocol::Phase::Safety}),
                happened(3, 2, Stated{QStringLiteral("need/water"), QStringLiteral("yes"), {}}),
                happened(4, 3,
                    NoteTaken{
                        Id::random(), NoteKind::Words, {}, protocol::Phase::Account, QStringLiteral("gate")}),
                happened(5, 9,
                    NoteTaken{
                        Id::random(), NoteKind::Words, {}, protocol::Phase::Account, QStringLiteral("wall")}),
                happened(6, 10, ConsentSet{QStringLiteral("police"), ConsentState::Refused}),
                happened(7, 11, BreakBegun{}), happened(8, 30, Stopped{QStringLiteral("tired")}),
                happened(9, 24 * 60, Reopened{}),
                happened(10, 24 * 60 + 1, HandedOn{QStringLiteral("q"), QStringLiteral("1"), {}}),
                happened(11, 24 * 60 + 2,
                    Attempted{
                        QStringLiteral("line"), QStringLiteral("voice"), QStringLiteral("reached"), {}}),
                happened(12, 24 * 60 + 3,
                    Decided{protocol::Outcome::Refer, protocol::Outcome::Refer, {}, {}, {},
                        QByteArray::fromHex("5f3a91c2aa")}),
                happened(13, 24 * 60 + 9,
                    NoteCorrected{Id::random(), QStringLiteral("door"), QStringLiteral("misheard")}),
                happened(14, 24 * 60 + 10, Erased{Id::random()})},
            codes);
        QStringList told;
        for (const HappenedRow &row : rows)
            told.append(
                row.hours + u' ' + row.what + (row.detail.isEmpty() ? QString() : u" | " + row.detail));
        QCOMPARE(told,
            QStringList({QStringLiteral("10:00 The conversation began | p, in Khmer"),
                QStringLiteral("10:02 Answers were noted"),
                QStringLiteral("10:03 – 10:09 Notes were written"),
                QStringLiteral("10:10 The person chose what may be shared"), QStringLiteral("10:11 A break"),
                QStringLiteral("10:30 It stopped for the day"), QStringLiteral("10:00 It was taken up again"),
                QStringLiteral("10:01 It went on another way | q"),
                QStringLiteral("10:02 A contact was tried | line"),
                QStringLiteral(
                    "10:03 A decision was recorded | Refer to protection · state 5f3a 91c2 of the case"),
                QStringLiteral("10:09 Notes were corrected; the first words stay"),
                QStringLiteral("10:10 Words were erased for good")}));
        QCOMPARE(rows[6].day, QStringLiteral("21 Nov 2026"));
        QVERIFY(rows[6].first);
        const QString all = told.join(u' ');
        for (const char16_t *word : {u"gate", u"wall", u"door", u"misheard", u"tired", u"police"})
            QVERIFY2(!all.contains(QStringView(word)), qPrintable(all));
    }

    void the_record_is_read_in_pieces_and_only_looks_can_be_shown()
    {
        Tablet at;
        QVERIFY(at.makeVault());
        Id caseId;
        at.look([&](CaseStore &store) {
            caseId = *store.open(happened(
                1, 0, Begun{QStringLiteral("K-1"), QStringLiteral("p"), QStringLiteral("1"), {}, {}}));
            for (int i = 0; i < 2100; ++i)
                (void)store.read(caseId, i % 2 == 0 ? ReadReason::OwnCase : ReadReason::Paper);
        });
        TrailViewModel trail(at.door);
        trail.show({}, {});
        QVERIFY(trail.isOpen() && trail.loading());
        QTRY_VERIFY(!trail.loading());
        QVERIFY(trail.hasMore());
        QCOMPARE(trail.rows()->count(), 2000);
        trail.readMore();
        QTRY_VERIFY(!trail.loading());
        QVERIFY(!trail.hasMore());
        QCOMPARE(trail.rows()->count(), 2102);
        trail.showLooksOnly(true);
        QCOMPARE(trail.rows()->count(), 2100);
        trail.close();
        QCOMPARE(trail.rows()->count(), 0);
    }

    void a_record_that_cannot_be_read_is_said()
    {
        Tablet at;
        QVERIFY(at.makeVault());
        bool closed = false;
        at.vaults.close([&] { closed = true; });
        QTRY_VERIFY(closed);
        TrailViewModel trail(at.door);
        trail.show({}, {});
        QTRY_VERIFY(!trail.loading());
        QVERIFY(trail.failed());
    }
};

QTEST_GUILESS_MAIN(TrailTest)
#include "tst_trail.moc"
