// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultsupport.h"

#include <QTest>

#include <limits>

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::vault;
using namespace tenang::vault::testing;

namespace {

constexpr qint64 fromTheEnd = std::numeric_limits<qint64>::max();

QStringList kindsOf(const QList<Trace> &traces)
{
    QStringList kinds;
    for (const Trace &trace : traces)
        kinds.append(trace.kind);
    return kinds;
}

} // namespace

// The record as the officer may read it (domain: ux S19).
class TrailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void latest_comes_first_with_the_case_that_it_is_about()
    {
        const SmallVault made;
        auto store = made.open();
        QVERIFY(store);
        QVERIFY((*store)->read(made.caseId, ReadReason::Review));
        const auto traces = (*store)->trail({}, fromTheEnd, 100);
        QVERIFY(traces);
        QCOMPARE(kindsOf(*traces),
            QStringList({QStringLiteral("case_read"), QStringLiteral("event/note_taken"),
                QStringLiteral("event/begun"), QStringLiteral("vault_created")}));
        QCOMPARE(traces->first().reason, QStringLiteral("review"));
        QCOMPARE(traces->first().caseId, made.caseId);
        QCOMPARE(traces->first().ref, QStringLiteral("K-1"));
        QVERIFY(traces->last().caseId.isNull() && traces->last().ref.isEmpty());
        QCOMPARE(traces->last().seq, 1);
        QVERIFY(traces->first().at >= traces->last().at);
    }

    void one_case_is_told_without_the_others()
    {
        const SmallVault made;
        auto store = made.open();
        QVERIFY(store);
        const auto other = (*store)->open(begun(QStringLiteral("K-2")));
        QVERIFY(other);
        const auto traces = (*store)->trail(*other, fromTheEnd, 100);
        QVERIFY(traces);
        QCOMPARE(kindsOf(*traces), QStringList{QStringLiteral("event/begun")});
        QCOMPARE(traces->first().ref, QStringLiteral("K-2"));
    }

    void a_long_record_is_read_piece_by_piece_without_gap_or_repetition()
    {
        const SmallVault made(QStringList(20, QStringLiteral("They kept my passport.")));
        auto store = made.open();
        QVERIFY(store);
        const auto all = (*store)->trail({}, fromTheEnd, 1000);
        QVERIFY(all && all->size() == 22);
        QList<Trace> pieces;
        for (qint64 before = fromTheEnd; pieces.size() < all->size();) {
            const auto piece = (*store)->trail({}, before, 3);
            QVERIFY(piece && !piece->isEmpty() && piece->size() <= 3);
            pieces += *piece;
            before = piece->last().seq;
        }
        QCOMPARE(pieces, *all);
    }

    void a_removed_case_leaves_that_it_was_removed_and_no_reference()
    {
        const SmallVault made;
        auto store = made.open();
        QVERIFY(store);
        QVERIFY((*store)->remove(made.caseId, QStringLiteral("person_asked")));
        const auto traces = (*store)->trail(made.caseId, fromTheEnd, 100);
        QVERIFY(traces);
        QCOMPARE(traces->first().kind, QStringLiteral("case_deleted"));
        QCOMPARE(traces->first().reason, QStringLiteral("person_asked"));
        for (const Trace &trace : *traces)
            QCOMPARE(trace.ref, QString());
    }

    void no_trace_holds_a_word_that_was_noted()
    {
        const SmallVault made;
        auto store = made.open();
        QVERIFY(store);
        const auto traces = (*store)->trail({}, fromTheEnd, 100);
        QVERIFY(traces);
        for (const Trace &trace : *traces)
            QVERIFY(!QString(trace.kind + trace.reason + trace.ref).contains(u"passport"));
    }
};

QTEST_GUILESS_MAIN(TrailTest)
#include "tst_trail.moc"
