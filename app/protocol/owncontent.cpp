// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/owncontent.h"

#include "protocol/pack.h"

#include <algorithm>

namespace tenang::protocol {

namespace {

template <typename Content>
Result<OwnPack> packed(const QByteArray &bytes, const Result<Content> &content)
{
    if (!content)
        return content.error();
    return OwnPack{bytes, *content};
}

template <typename Content>
const Packed<Content> *find(const QList<Packed<Content>> &among, const QString &id)
{
    const auto found
        = std::ranges::find_if(among, [&](const auto &packed) { return packed.content.id == id; });
    return found == among.end() ? nullptr : &*found;
}

template <typename Content>
void put(QList<Packed<Content>> &among, const Content &content, const QByteArray &bytes)
{
    const auto place
        = std::ranges::find_if(among, [&](const auto &packed) { return packed.content.id == content.id; });
    if (place == among.end())
        among.append({content, bytes});
    else
        *place = {content, bytes};
}

QStringList codesOf(const Item &item)
{
    QStringList codes;
    for (const AnswerOption &option : item.answerOptions)
        codes.append(option.code);
    codes.sort();
    return codes;
}

bool meansTheSame(const Item &one, const Item &other)
{
    return one.sets == other.sets && one.type == other.type && one.repeats == other.repeats
        && codesOf(one) == codesOf(other);
}

class Looking {
public:
    Looking(const ContentInForce &shipped, const QList<OwnPack> &own)
        : m_shipped(shipped)
        , m_own(own)
        , m_whole(withOwn(shipped, own))
    {
    }

    QList<Misfit> all()
    {
        for (const OwnPack &pack : m_own)
            std::visit([this](const auto &content) { look(content); }, pack.content);
        for (const auto &packed : std::as_const(m_whole.protocols))
            lookAtMarks(packed.content);
        for (const auto &packed : std::as_const(m_whole.sets))
            lookAtCrosswalk(packed.content);
        for (const IndicatorSet &set : std::as_const(m_whole.otherSets))
            lookAtCrosswalk(set);
        return m_found;
    }

private:
    void tell(const QString &pack, const QString &id, const QString &text)
    {
        if (const Misfit misfit{pack, id, text}; !m_found.contains(misfit))
            m_found.append(misfit);
    }

    void look(const Protocol &protocol)
    {
        if (const auto *before = find(m_shipped.protocols, protocol.id);
            before != nullptr && before->content.userRole != protocol.userRole)
            tell(protocol.id, {},
                QStringLiteral("must keep the `user_role` of the one that ships, “%1”")
                    .arg(before->content.userRole));
        const QList<const Item *> first = protocol.itemsOf(Phase::Safety);
        if (std::ranges::none_of(first, [](const Item *item) { return item->sets.startsWith(u"danger/"); }))
            tell(protocol.id, {}, QStringLiteral("has nothing in the phase `safety` that notes a danger"));
        for (const auto &other : std::as_const(m_whole.protocols)) {
            for (const Item &item : protocol.items) {
                const Item *theirs = other.content.item(item.linkId);
                if (theirs != nullptr && !meansTheSame(item, *theirs))
                    tell(protocol.id, item.linkId,
                        QStringLiteral("means something else in “%1”: what it sets, its type or its answers")
                            .arg(other.content.id));
            }
        }
    }

    void look(const IndicatorSet &set)
    {
        const auto *before = find(m_shipped.sets, set.id);
        if (before == nullptr)
            tell(set.id, {}, QStringLiteral("is an indicator set that no conversation uses"));
        else if (before->content.reference != set.reference)
            tell(set.id, {}, QStringLiteral("must keep `reference` as in the one that ships"));
        if (!set.reference)
            lookAtRules(set);
        QList<const IndicatorSet *> others;
        for (const auto &packed : std::as_const(m_whole.sets))
            others.append(&packed.content);
        for (const IndicatorSet &other : std::as_const(m_whole.otherSets))
            others.append(&other);
        for (const Indicator &row : set.indicators) {
            for (const IndicatorSet *other : others) {
                if (other->id != set.id && other->indicator(row.id) != nullptr)
                    tell(set.id, row.id, QStringLiteral("stands in “%1” too").arg(other->id));
            }
        }
    }

    void look(const CoachRules &rules)
    {
        if (!m_shipped.coaches.contains(rules.id))
            tell(rules.id, {}, QStringLiteral("is in the place of no coach that ships"));
    }

    void look(const CardSet &set)
    {
        if (find(m_shipped.cards, set.id) == nullptr)
            tell(set.id, {}, QStringLiteral("is in the place of no cards that ship"));
    }

    void lookAtRules(const IndicatorSet &set)
    {
        const auto gives = [&](Rule::When when, Outcome least) {
            return std::ranges::any_of(
                set.rules, [&](const Rule &rule) { return rule.when == when && rule.outcome >= least; });
        };
        if (!gives(Rule::When::AnyDanger, Outcome::UrgentProtection))
            tell(set.id, QStringLiteral("any_danger"),
                QStringLiteral("a danger must be urgent: no rule says so"));
        for (const Rule &rule : set.rules) {
            const bool alone = rule.when == Rule::When::ActOnly || rule.when == Rule::When::VulnerabilityOnly;
            if (alone
                && (!gives(Rule::When::MeansMark, rule.outcome)
                    || !gives(Rule::When::PurposeMark, rule.outcome)))
                tell(set.id, rule.id,
                    QStringLiteral("one mark more would lower the outcome: `means_mark` and `purpose_mark` "
                                   "must give no less"));
        }
    }

    void lookAtMarks(const Protocol &protocol)
    {
        for (const Item &item : protocol.items) {
            for (const QString &id : item.indicatorRefs) {
                if (indicator(id) == nullptr)
                    tell(protocol.id, id, QStringLiteral("is an indicator that no set has"));
            }
        }
        for (const QString &id : protocol.quickMarks) {
            const Indicator *mark = indicator(id);
            if (mark == nullptr)
                tell(protocol.id, id, QStringLiteral("is an indicator that no set has"));
            else if (mark->label.isEmpty())
                tell(protocol.id, id, QStringLiteral("is a quick mark without a `label` in its set"));
        }
    }

    void lookAtCrosswalk(const IndicatorSet &set)
    {
        for (const Indicator &row : set.indicators) {
            for (const QString &id : row.crosswalk) {
                const bool there = indicator(id) != nullptr
                    || std::ranges::any_of(m_whole.otherSets,
                        [&](const IndicatorSet &other) { return other.indicator(id) != nullptr; });
                if (!there)
                    tell(set.id, id, QStringLiteral("is named by the crosswalk, and no set has it"));
            }
        }
    }

    [[nodiscard]] const Indicator *indicator(const QString &id) const
    {
        for (const auto &packed : m_whole.sets) {
            if (const Indicator *found = packed.content.indicator(id))
                return found;
        }
        return nullptr;
    }

    const ContentInForce &m_shipped;
    const QList<OwnPack> &m_own;
    ContentInForce m_whole;
    QList<Misfit> m_found;
};

} // namespace

QString OwnPack::id() const
{
    return std::visit([](const auto &read) { return read.id; }, content);
}

Result<OwnPack> readOwnPack(const QByteArray &bytes, const QString &id)
{
    ASSIGN_OR_RETURN(const PackHead head, readPackHead(bytes));
    if (head.id != id)
        return fail(Error::Kind::NotFound, QStringLiteral("this is “%1”, not “%2”").arg(head.id, id));
    switch (head.kind) {
    case PackKind::Protocol:
        return packed(bytes, readProtocol(bytes));
    case PackKind::Indicators:
        return packed(bytes, readIndicatorSet(bytes));
    case PackKind::Coach:
        return packed(bytes, readCoachRules(bytes));
    case PackKind::Cards:
        return packed(bytes, readCardSet(bytes));
    case PackKind::Directory:
        return fail(Error::Kind::NotFound,
            QStringLiteral("this is a directory: its id stands under `directories`, not `content`"));
    case PackKind::Practice:
    case PackKind::Agency:
        break;
    }
    return fail(Error::Kind::NotFound,
        QStringLiteral(
            "`content` takes protocols, indicator sets, coach rules and cards; this is of the kind %1")
            .arg(toString(head.kind)));
}

ContentInForce withOwn(const ContentInForce &shipped, const QList<OwnPack> &own)
{
    ContentInForce whole = shipped;
    for (const OwnPack &pack : own) {
        if (const auto *protocol = std::get_if<Protocol>(&pack.content))
            put(whole.protocols, *protocol, pack.bytes);
        else if (const auto *set = std::get_if<IndicatorSet>(&pack.content))
            put(whole.sets, *set, pack.bytes);
        else if (const auto *cards = std::get_if<CardSet>(&pack.content))
            put(whole.cards, *cards, pack.bytes);
        else
            whole.coaches.insert(pack.id(), pack.bytes);
    }
    return whole;
}

QList<Misfit> misfits(const ContentInForce &shipped, const QList<OwnPack> &own)
{
    return Looking(shipped, own).all();
}

} // namespace tenang::protocol
