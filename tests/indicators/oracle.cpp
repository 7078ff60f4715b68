// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/oracle.h"

#include "indicators/sets.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace tenang::test {

using namespace indicators;
using interview::MarkState;
using protocol::Limb;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

using Table = QMap<QString, QStringList>;

// What each FC row plainly states among the ILO/EC rows.
const Table &delphiOf()
{
    static const Table table{
        {u"FC-R3"_qs, words("D2.4")},
        {u"FC-T1"_qs, words("D1.6")},
        {u"FC-T2"_qs, words("D1.1")},
        {u"FC-T3"_qs, words("D2.5")},
        {u"FC-A1"_qs, words("D5.1")},
        {u"FC-A2"_qs, words("D1.1")},
        {u"FC-A3"_qs, words("D2.2")},
        {u"FC-A4"_qs, words("D5.2")},
        {u"FC-P1"_qs, words("D5.3")},
        {u"P-FC"_qs, words("D5.5")},
        {u"FC-W3"_qs, words("D4.1")},
        {u"FC-W4"_qs, words("D4.4 D5.14")},
        {u"FC-C1"_qs, words("D5.4")},
        {u"FC-C2"_qs, words("D5.7")},
        {u"FC-C3"_qs, words("D5.8")},
        {u"FC-C5"_qs, words("D5.9")},
        {u"FC-C6"_qs, words("D5.4")},
        {u"FC-C7"_qs, words("D5.11")},
    };
    return table;
}

// indicators.md §3: the ILO/EC rows behind each of the eleven; "D3." is the whole dimension.
const Table &iloOf()
{
    static const Table table{
        {u"ILO-1"_qs, words("D3. D6. D5.12")},
        {u"ILO-2"_qs, words("D1.")},
        {u"ILO-3"_qs, words("D2.5 D5.3")},
        {u"ILO-4"_qs, words("D2.5 D5.3 D5.8")},
        {u"ILO-5"_qs, words("D2.1 D5.4")},
        {u"ILO-6"_qs, words("D2.6 D2.7 D2.8 D2.9 D5.7 D5.8 D5.9 D5.10 D5.11 D5.13 D5.15")},
        {u"ILO-7"_qs, words("D2.3 D5.1")},
        {u"ILO-8"_qs, words("D2.10 D4.4 D5.14")},
        {u"ILO-9"_qs, words("D2.4 D5.2")},
        {u"ILO-10"_qs, words("D4.2 D4.3 D4.7")},
        {u"ILO-11"_qs, words("D4.1")},
    };
    return table;
}

const Table &unodcOf()
{
    static const Table table{
        {u"UNODC-1"_qs, words("FC-C5")},
        {u"UNODC-2"_qs, words("FC-R3 FC-A3 FC-A4 FC-W4 FC-C4")},
        {u"UNODC-3"_qs, words("FC-C3")},
        {u"UNODC-4"_qs, words("FC-W1")},
    };
    return table;
}

bool names(const QStringList &list, const QString &row)
{
    return std::ranges::any_of(list,
        [&row](const QString &one) { return one == row || (one.endsWith(u'.') && row.startsWith(one)); });
}

struct Effective {
    QStringList act, means, vulnerability, purpose, urgent, danger;
    QStringList limbs; // of all four
};

Effective effectiveOf(const Input &input)
{
    static const QStringList urgent = words("FC-C1 FC-C6 FC-C7 FC-E2");
    QSet<QString> ids;
    for (const MarkInput &mark : input.marks) {
        if (mark.state == MarkState::Said || mark.state == MarkState::Seen)
            ids.insert(mark.indicator);
    }
    QStringList sorted = ids.values();
    sorted.sort();
    Effective found;
    found.danger = QSet<QString>(input.danger.begin(), input.danger.end()).values();
    found.danger.sort();
    for (const QString &id : sorted) {
        const Limb limb = expectedLimb(id);
        if (limb == Limb::Act)
            found.act += id;
        if (limb == Limb::Means)
            found.means += id;
        if (limb == Limb::Vulnerability)
            found.vulnerability += id;
        if (limb == Limb::Purpose)
            found.purpose += id;
        if (limb != Limb::None)
            found.limbs += id;
        if (urgent.contains(id))
            found.urgent += id;
    }
    return found;
}

QString line(const QString &outcome, const QList<Reason> &reasons, const QStringList &limbs)
{
    return outcome + u" | " + toLine(reasons) + u" | " + limbs.join(u" | ");
}

QString limb(const QString &state, const QStringList &ids)
{
    return state + u' ' + ids.join(u' ');
}

} // namespace

Limb expectedLimb(const QString &id)
{
    static const QStringList act = words("FC-R1 FC-R3 FC-R4 FC-T2 FC-T3 FC-A3 FC-E1");
    static const QStringList means = words("FC-R2 FC-T1 FC-T4 FC-T5 FC-A1 FC-A2 FC-A4 FC-P1 FC-C1 FC-C2 "
                                           "FC-C3 FC-C4 FC-C5 FC-C7 FC-E2 D1. D2. D5.");
    static const QStringList vulnerability = words("D3. D6.");
    static const QStringList purpose = words("P-FC FC-W1 FC-W2 FC-W3 FC-W4 FC-C6 D4. D5.5");
    return names(act, id)          ? Limb::Act
        : names(purpose, id)       ? Limb::Purpose // before the means, for D5.5
        : names(means, id)         ? Limb::Means
        : names(vulnerability, id) ? Limb::Vulnerability
                                   : Limb::None;
}

QString expectedLine(const Input &input)
{
    const Effective found = effectiveOf(input);
    const bool adult = input.age == Age::Adult;
    const bool beside = !found.means.isEmpty() || !found.purpose.isEmpty();
    QStringList means = found.means + found.vulnerability;
    means.sort();

    QString outcome = u"no_indication_recorded"_qs;
    QList<Reason> reasons;
    const auto because = [&reasons](const char *rule, const QStringList &grounds, bool fires = true) {
        if (fires && !grounds.isEmpty())
            reasons.append({QString::fromLatin1(rule), grounds});
    };
    because("URG-DANGER", found.danger);
    because("URG-VIOLENCE", found.urgent);
    if (!reasons.isEmpty()) {
        outcome = u"urgent_protection"_qs;
    } else if (because("REF-MEANS", means, beside), because("REF-PURPOSE", found.purpose),
        because("REF-CHILD", found.limbs, !adult), !reasons.isEmpty()) {
        outcome = u"refer"_qs;
    } else if (because("SPEC-ACT", found.act), because("SPEC-VULN", found.vulnerability),
        !reasons.isEmpty()) {
        outcome = u"refer_specialist"_qs;
    }

    const auto state
        = [](const QStringList &ids) { return ids.isEmpty() ? u"not_recorded"_qs : u"supported"_qs; };
    return line(outcome, reasons,
        {limb(state(found.act), found.act), limb(adult ? state(means) : u"not_required"_qs, means),
            limb(state(found.purpose), found.purpose)});
}

QString lineOf(const Assessment &result)
{
    QStringList limbs;
    for (const LimbResult &one : {result.act, result.means, result.purpose})
        limbs.append(limb(toString(one.state), one.indicators));
    return line(protocol::toString(result.outcome), result.reasons, limbs);
}

QStringList expectedCrosswalk(const QString &indicator)
{
    QStringList rows = delphiOf().value(indicator);
    const QStringList states = rows + QStringList{indicator};
    for (auto it = iloOf().begin(); it != iloOf().end(); ++it) {
        if (std::ranges::any_of(states, [&](const QString &row) { return names(it.value(), row); }))
            rows.append(it.key());
    }
    for (auto it = unodcOf().begin(); it != unodcOf().end(); ++it) {
        if (it.value().contains(indicator))
            rows.append(it.key());
    }
    rows.sort();
    return rows;
}

} // namespace tenang::test
