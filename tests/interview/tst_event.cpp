// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "interview/event.h"
#include "support/stories.h"

#include <QCborArray>
#include <QTest>

using namespace tenang;
using namespace tenang::interview;

class tst_Event : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_payload_survives_storage_data();
    void every_payload_survives_storage();
    void an_unknown_kind_is_refused();
    void a_field_that_came_later_is_left_out_where_it_says_nothing();
    void a_missing_or_wrong_field_is_refused_by_name();
    void names_go_both_ways();
};

void tst_Event::every_payload_survives_storage_data()
{
    const Id note = Id::random();
    const QList<Payload> all{
        Begun{QStringLiteral("A1-001"), QStringLiteral("p"), QStringLiteral("1.0.0"), QByteArray(32, 'h'),
            QStringLiteral("km"), true},
        PhaseEntered{protocol::Phase::Consent},
        PromptOpened{QStringLiteral("offer")},
        Skipped{QStringLiteral("offer")},
        Stated{QStringLiteral("setting/privacy"), QStringLiteral("cannot"), QStringLiteral("one room")},
        ConsentSet{QStringLiteral("police"), ConsentState::Withdrawn},
        Explained{QStringLiteral("role"), false},
        NoteTaken{note, NoteKind::Observation, QStringLiteral("offer"), protocol::Phase::Explore,
            QStringLiteral("ភាសាខ្មែរ \u0000 \n end")},
        NoteCorrected{note, QStringLiteral("new"), QStringLiteral("misheard")},
        Marked{QStringLiteral("FC-A1"), MarkState::Declined, note, protocol::Phase::Account},
        BreakOffered{true},
        BreakBegun{},
        BreakEnded{},
        Stopped{QStringLiteral("tired")},
        Reopened{},
        Attempted{QStringLiteral("svc"), QStringLiteral("voice"), QStringLiteral("reached"),
            QStringLiteral("blue-42")},
        Decided{protocol::Outcome::Refer, protocol::Outcome::UrgentProtection, QStringLiteral("why"),
            {QStringLiteral("a"), QStringLiteral("b")}, {QByteArray(32, 'x')}, QByteArray(32, 'y')},
        Asked{QStringLiteral("offer"), protocol::QuestionForm::YesNo, QStringLiteral("Did they?")},
        HandedOn{QStringLiteral("p"), QStringLiteral("2.0.0"), QByteArray(32, 'h'), {QByteArray(32, 's')}},
        Undone{Id::random()},
        Erased{Id::random()},
    };
    QCOMPARE(all.size(), qsizetype(std::variant_size_v<AnyPayload>));
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("bytes");
    for (qsizetype i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].index(), std::size_t(i)); // each alternative once
        QTest::newRow(qPrintable(kindOf(all[i]))) << kindOf(all[i]) << toCanonicalCbor(toCbor(all[i]));
    }
}

void tst_Event::every_payload_survives_storage()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, bytes);
    const auto map = fromCbor(bytes);
    QVERIFY(map);
    const auto payload = payloadFromCbor(kind, map->toMap());
    QVERIFY2(payload, payload ? "" : qPrintable(payload.error().detail));
    QCOMPARE(kindOf(*payload), kind);
    QCOMPARE(toCanonicalCbor(toCbor(*payload)), bytes);
}

void tst_Event::an_unknown_kind_is_refused()
{
    const auto payload = payloadFromCbor(QStringLiteral("verdict_reached"), {});
    QVERIFY(!payload);
    QCOMPARE(payload.error().kind, Error::Kind::Invalid);
}

void tst_Event::a_field_that_came_later_is_left_out_where_it_says_nothing()
{
    const QString later = QStringLiteral("indicatorSets");
    Begun begun{QStringLiteral("A1-001"), QStringLiteral("p"), QStringLiteral("1.0.0"), QByteArray(32, 'h'),
        {}, false};
    QCborMap map = toCbor(begun);
    QVERIFY(!map.contains(later));
    QVERIFY(std::get<Begun>(*payloadFromCbor(QStringLiteral("begun"), map)).indicatorSets.isEmpty());
    map[later] = QCborArray();
    QVERIFY(!payloadFromCbor(QStringLiteral("begun"), map)); // the same in other bytes
    map[later] = QCborArray{QStringLiteral("text")};
    QVERIFY(!payloadFromCbor(QStringLiteral("begun"), map));
    begun.indicatorSets = {QByteArray(32, 's'), QByteArray(32, 't')};
    const auto read = payloadFromCbor(QStringLiteral("begun"), toCbor(begun));
    QVERIFY(read);
    QCOMPARE(std::get<Begun>(*read).indicatorSets, begun.indicatorSets);
}

void tst_Event::a_missing_or_wrong_field_is_refused_by_name()
{
    QCborMap map
        = toCbor(Marked{QStringLiteral("FC-A1"), MarkState::Said, Id::random(), protocol::Phase::Account});
    for (const auto &[key, value] : QCborMap(map)) {
        QCborMap without = map;
        without.remove(key.toString());
        const auto missing = payloadFromCbor(QStringLiteral("marked"), without);
        QVERIFY(!missing);
        QVERIFY(missing.error().detail.contains(key.toString()));
        QCborMap wrong = map;
        wrong[key.toString()] = 7;
        QVERIFY(!payloadFromCbor(QStringLiteral("marked"), wrong));
    }
}

void tst_Event::names_go_both_ways()
{
    for (const auto state : {MarkState::Said, MarkState::Seen, MarkState::NotReported, MarkState::Declined,
             MarkState::NotExplored})
        QVERIFY(markStateFromString(toString(state)) == state);
    for (const auto state : {ConsentState::NotAsked, ConsentState::Given, ConsentState::Refused,
             ConsentState::NotNow, ConsentState::Withdrawn})
        QVERIFY(consentStateFromString(toString(state)) == state);
    for (const auto kind : {NoteKind::Words, NoteKind::Observation, NoteKind::Thought})
        QVERIFY(noteKindFromString(toString(kind)) == kind);
    QVERIFY(!markStateFromString(QStringLiteral("Said")));
}

QTEST_GUILESS_MAIN(tst_Event)
#include "tst_event.moc"
