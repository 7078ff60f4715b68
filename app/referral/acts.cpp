// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/acts.h"

#include "referral/identity.h"

#include <QSet>

#include <algorithm>

namespace tenang::referral {

namespace {

using interview::MarkState;
using interview::NoteKind;

Error refused(const char *code)
{
    return fail(Error::Kind::Refused, QString::fromLatin1(code));
}

const protocol::Indicator *indicatorIn(const QList<protocol::IndicatorSet> &sets, const QString &id)
{
    for (const protocol::IndicatorSet &set : sets) {
        const auto found = std::ranges::find(set.indicators, id, &protocol::Indicator::id);
        if (found != set.indicators.end())
            return &*found;
    }
    return nullptr;
}

// What the acts themselves hang on. FC-A2 (told for the first time what the work is) names an unlawful act
// too.
bool namesAnAct(const protocol::Indicator &indicator)
{
    return indicator.limb == protocol::Limb::Purpose || indicator.id == u"FC-A2";
}

bool isEffective(const interview::Mark &mark)
{
    return mark.state == MarkState::Said || mark.state == MarkState::Seen;
}

// Notes that ground a mark of the acts: whatever else they ground, they tell of the acts.
QSet<Id> notesOnActs(const interview::Session &session, const QList<protocol::IndicatorSet> &sets)
{
    QSet<Id> notes;
    for (const interview::Mark &mark : session.marks) {
        const protocol::Indicator *indicator = indicatorIn(sets, mark.indicator);
        if (indicator == nullptr || namesAnAct(*indicator))
            notes.insert(mark.note);
    }
    notes.remove(Id{});
    return notes;
}

} // namespace

Result<ActsSheet> actsFor(const PacketSources &sources, const QList<protocol::IndicatorSet> &sets,
    const Step &step, const ActsChoice &choice)
{
    static const QStringList neverRoles{QStringLiteral("emergency"), QStringLiteral("medical"),
        QStringLiteral("consular"), QStringLiteral("interpreter")};
    ASSIGN_OR_RETURN(const Packet packet, packetFor(sources, step));
    if (neverRoles.contains(step.role))
        return refused("ACTS_NOT_FOR_ROLE");
    const interview::Session &session = sources.session;
    if (session.consentTo(actsKeyOf(step.service)) != interview::ConsentState::Given)
        return refused("ACTS_CONSENT_NOT_GIVEN");

    ActsSheet sheet;
    sheet.service = packet.service;
    sheet.role = packet.role;
    sheet.recipient = packet.recipient;
    sheet.caseRef = packet.caseRef;
    sheet.at = packet.at;
    sheet.consentAt = consentNotedAt(session, actsKeyOf(step.service));
    sheet.referrer = packet.referrer;
    sheet.packs = packet.packs;
    sheet.practice = packet.practice;

    const bool withoutActs = step.role == u"child_protection";
    const QSet<Id> onActs = withoutActs ? notesOnActs(session, sets) : QSet<Id>{};
    const QStringList identity = identityValues(session);
    bool masked = false;
    bool nameLike = false;
    for (const QString &id : choice.indicators) {
        const protocol::Indicator *indicator = indicatorIn(sets, id);
        if (indicator == nullptr || (withoutActs && namesAnAct(*indicator)))
            continue;
        Act act{indicator->text, MarkState::Seen, {}, {}};
        bool effective = false;
        for (const interview::Mark &mark : session.marks) {
            if (mark.indicator != id || !isEffective(mark))
                continue;
            effective = true;
            if (mark.state == MarkState::Said)
                act.state = MarkState::Said;
            const interview::Note *note
                = choice.notes.contains(mark.note) ? session.note(mark.note) : nullptr;
            if (note == nullptr || note->kind == NoteKind::Thought || onActs.contains(note->id))
                continue;
            const Masked text = withoutIdentity(note->text, identity);
            masked = masked || text.found;
            nameLike = nameLike || looksLikeIdentity(text.text);
            (note->kind == NoteKind::Words ? act.words : act.seen).append(text.text);
        }
        if (effective)
            (namesAnAct(*indicator) ? sheet.acts : sheet.control).append(act);
    }
    if (sheet.acts.isEmpty() && sheet.control.isEmpty())
        return refused("NOTHING_CHOSEN");

    const auto warn = [&](const QString &text) {
        sheet.findings.append(
            {Finding::Severity::Warning, QStringLiteral("acts"), 0, 0, text, QStringLiteral("words")});
    };
    if (masked)
        warn(QStringLiteral("who the person is stood in the words and was left out"));
    if (nameLike)
        warn(QStringLiteral("the words hold something like a name: read them again before they leave"));
    return sheet;
}

} // namespace tenang::referral
