// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/desk.h"

#include "base/hash.h"
#include "presentation/keptpacks.h"
#include "presentation/waitforstore.h"
#include "protocol/pack.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;

namespace tenang::presentation {

using namespace interview;

Desk::Desk(VaultDoor &door, const Clock &clock, const protocol::Protocol &shipped)
    : m_door(door)
    , m_clock(clock)
    , m_shipped(shipped)
    , m_protocols{shipped}
{
    say();
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    m_retry.setSingleShot(true);
    m_retry.setInterval(1s);
    connect(&m_pause, &QTimer::timeout, this, &Desk::flush);
    connect(&m_retry, &QTimer::timeout, this, &Desk::pump);
}

Desk::~Desk()
{
    ++m_visit;
    m_waiting.clear();
    flush();
    pump();
    do {
        waitForStore(m_door);
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // finished(), which writes the next
    } while (m_writing);
}

namespace {

constexpr int referencesToTry = 100;

// Makes the case; with another reference as long as the one it has belongs to a case already.
Id opened(CaseStore &store, Event event)
{
    auto &begun = std::get<Begun>(event.payload);
    for (int tries = 0; tries < referencesToTry; ++tries) {
        if (const auto made = store.open(event))
            return *made;
        const auto taken = store.caseByRef(begun.ref);
        if (!taken || !*taken)
            break;
        begun.ref = newReference(begun.practice);
    }
    return {};
}

bool haveAll(const QList<protocol::IndicatorSet> &sets, const QList<Mark> &marks)
{
    return std::ranges::all_of(marks, [&](const Mark &mark) {
        return std::ranges::any_of(sets,
            [&](const protocol::IndicatorSet &set) { return set.indicator(mark.indicator) != nullptr; });
    });
}

QList<QByteArray> packsOf(const HeldWith &with)
{
    return with.bytes.isEmpty() ? with.setPacks : QList{with.bytes} + with.setPacks;
}

} // namespace

QStringList Desk::heldWith() const
{
    QStringList ids;
    for (const protocol::Protocol &protocol : m_protocols)
        ids.append(protocol.id);
    return ids;
}

void Desk::begin(const HeldWith &with, const QString &language, bool practice, std::function<void(bool)> then)
{
    const protocol::Protocol &protocol = with.protocol;
    const Begun begun{newReference(practice), protocol.id, protocol.version, protocol.hash, language,
        practice, hashesOf(with.setPacks)};
    const Event event = stamped(begun);
    m_door.post(
        [this, event, packs = packsOf(with), visit = m_visit, then = std::move(then)](CaseStore &store) {
            const bool kept = std::ranges::all_of(packs, [&](const QByteArray &bytes) {
                return bool(store.keepPack(contentHash("pack", bytes), bytes));
            });
            const Id caseId = kept ? opened(store, event) : Id();
            QMetaObject::invokeMethod(
                this,
                [this, caseId, visit, then] {
                    if (visit != m_visit)
                        return;
                    if (caseId.isNull())
                        then(false);
                    else
                        openCase(caseId, then);
                },
                Qt::QueuedConnection);
        });
}

namespace {

struct Opened {
    Protocols protocols;
    QList<protocol::IndicatorSet> sets;
    Session session;
    QMap<QString, QString> drafts;
};

Result<Opened> readCase(CaseStore &store, const Id &caseId, const protocol::Protocol &shipped,
    const QList<protocol::IndicatorSet> &atHand)
{
    Opened opened;
    ASSIGN_OR_RETURN(const QList<Event> events, store.read(caseId, interview::ReadReason::Conversation));
    ASSIGN_OR_RETURN(opened.protocols, keptProtocols(store, events, shipped));
    ASSIGN_OR_RETURN(opened.session, fold(opened.protocols, events));
    ASSIGN_OR_RETURN(opened.sets, keptSets(store, opened.session.indicatorSets, atHand));
    ASSIGN_OR_RETURN(opened.drafts, store.drafts(caseId));
    return opened;
}

} // namespace

void Desk::openCase(const Id &caseId, std::function<void(bool)> then)
{
    putAway();
    const auto read = [this, caseId, visit = m_visit, then = std::move(then)] {
        m_door.post([this, caseId, visit, then, atHand = m_sets](CaseStore &store) {
            auto opened = readCase(store, caseId, m_shipped, atHand);
            const auto take = [this, caseId, visit, opened, then] {
                if (visit != m_visit)
                    return;
                if (opened) {
                    m_caseId = caseId;
                    m_protocols = opened->protocols;
                    m_sets = opened->sets;
                    m_session = opened->session;
                    m_drafts = opened->drafts;
                    say();
                    Q_EMIT sessionChanged();
                    Q_EMIT savedChanged();
                }
                then(bool(opened));
            };
            QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
        });
    };
    // What was done in it before comes first: it opens as it was left.
    if (std::ranges::find(m_queue, caseId, &Write::caseId) != m_queue.end())
        whenSaved(read);
    else
        read();
}

void Desk::sayIn(const SaidIn &how)
{
    m_how = how;
    say();
    Q_EMIT sessionChanged();
}

void Desk::say()
{
    m_said = {m_protocols, m_sets};
    if (!hasCase()) // nobody reads it, least of all while the app starts
        return;
    for (protocol::Protocol &protocol : m_said.protocols)
        protocol = saidIn(protocol, saidHow());
    for (protocol::IndicatorSet &set : m_said.sets)
        set = saidIn(set, saidHow());
}

void Desk::putAway()
{
    flush();
    ++m_visit;
    m_caseId = {};
    m_session = {};
    m_drafts.clear();
    m_place.reset();
    say(); // what only practice says goes with the case
    Q_EMIT sessionChanged();
}

bool Desk::record(Payload payload, const QStringList &draftsTaken)
{
    const Event event = stamped(std::move(payload));
    auto after = next(m_protocols, m_session, event);
    if (!hasCase() || !after)
        return false;
    m_session = *std::move(after);
    for (const QString &field : draftsTaken) {
        m_drafts.remove(field);
        m_typed.remove(field);
    }
    push({m_caseId, {event}, draftsTaken, {}, {}, {}});
    Q_EMIT sessionChanged();
    return true;
}

void Desk::undo()
{
    if (const Event *last = undoable(m_session))
        record(Undone{last->id});
}

bool Desk::handOn(const HeldWith &to)
{
    Protocols with = m_protocols;
    with.removeIf([&](const protocol::Protocol &one) { return one.hash == to.protocol.hash; });
    with.append(to.protocol);
    HandedOn handed{to.protocol.id, to.protocol.version, to.protocol.hash};
    // The sets of today come along, unless something marked so far would be lost with them.
    const auto sets = readSets(to.setPacks, m_sets);
    const bool anew
        = sets && hashesOf(*sets) != hashesOf(m_sets) && !sets->isEmpty() && haveAll(*sets, m_session.marks);
    if (anew)
        handed.indicatorSets = hashesOf(to.setPacks);
    const Event event = stamped(handed);
    auto after = next(with, m_session, event);
    if (!hasCase() || !after)
        return false;
    m_protocols = with;
    m_session = *std::move(after);
    if (anew)
        m_sets = *sets;
    say();
    push({m_caseId, {event}, {}, {}, {}, {}, packsOf(to)});
    Q_EMIT sessionChanged();
    return true;
}

void Desk::type(const QString &field, const QString &text, int caret)
{
    if (!hasCase() || m_drafts.value(field) == text)
        return;
    m_drafts[field] = text;
    m_typed[field] = text;
    // The place travels with the draft's next write: a key alone writes nothing.
    m_place = Place{m_caseId, m_place ? m_place->page : QStringLiteral("interview"), field, caret, 0};
    if (!m_pause.isActive()) // steady typing must not put the writing off
        m_pause.start();
    Q_EMIT savedChanged();
}

void Desk::keepPlace(const QString &page, const QString &field, int caret, double scroll)
{
    const Place place{m_caseId, page, field, caret, scroll};
    if (!hasCase() || m_place == place)
        return;
    m_place = place;
    push({m_caseId, {}, {}, {}, {}, place});
}

void Desk::flush()
{
    m_pause.stop();
    if (m_typed.isEmpty())
        return;
    const QMap<QString, QString> typed = std::exchange(m_typed, {});
    for (const auto &[field, text] : typed.asKeyValueRange())
        push({m_caseId, {}, {}, field, text, m_place});
}

Event Desk::stamped(Payload payload) const
{
    return {Id::random(), m_session.log.size() + 1, m_clock.now(), m_actor, std::move(payload)};
}

QString newReference(bool practice)
{
    constexpr QLatin1StringView letters("ACDEFHJKLMNPRTUVWXY");
    QRandomGenerator *random = QRandomGenerator::system();
    const QString reference = QStringLiteral("%1%2-%3")
                                  .arg(letters[random->bounded(int(letters.size()))])
                                  .arg(random->bounded(2, 10))
                                  .arg(random->bounded(1000), 3, 10, QLatin1Char('0'));
    return practice ? QStringLiteral("P-") + reference : reference;
}

} // namespace tenang::presentation
