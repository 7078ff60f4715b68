// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/coachrules.h"

#include "base/names.h"

#include <algorithm>
#include <array>

namespace tenang::protocol {

namespace {

constexpr Names<Lint, lintCount> lints{{{{Lint::Acc, "Q-ACC"}, {Lint::Faux, "Q-FAUX"},
    {Lint::Label, "Q-LABEL"}, {Lint::Long, "Q-LONG"}, {Lint::Mult, "Q-MULT"}, {Lint::Neg, "Q-NEG"},
    {Lint::Opin, "Q-OPIN"}, {Lint::Or, "Q-OR"}, {Lint::Pres, "Q-PRES"}, {Lint::Rpt, "Q-RPT"},
    {Lint::Tag, "Q-TAG"}, {Lint::Why, "Q-WHY"}, {Lint::Yn, "Q-YN"}}}};

constexpr Names<Account, 3> accounts{
    {{{Account::Any, "any"}, {Account::Lacks, "lacks"}, {Account::LacksOrUnknown, "lacks_or_unknown"}}}};

constexpr std::array numbers{CoachNumber{"longest_question", 5, 100, &CoachRules::longest},
    CoachNumber{"shared_words", 1, 20, &CoachRules::shared}, CoachNumber{"of_words", 1, 20, &CoachRules::of}};

using OwnerKind = CoachRules::Owner::Kind;

QSet<QString> spoken(const QStringList &words)
{
    QSet<QString> plain;
    for (const QString &word : words)
        plain.insert(text::spokenWord(word));
    return plain;
}

class Preparing {
public:
    explicit Preparing(CoachRules &rules)
        : m_rules(&rules)
    {
    }

    // Where a sentence begins, and nowhere else.
    void beginning(const QStringList &phrases, OwnerKind kind, qsizetype index)
    {
        add(phrases, kind, index, true);
    }
    void anywhere(const QStringList &phrases, OwnerKind kind, qsizetype index)
    {
        add(phrases, kind, index, false);
    }

private:
    void add(const QStringList &phrases, OwnerKind kind, qsizetype index, bool begins)
    {
        for (const QString &phrase : phrases)
            m_rules->book.add(phrase, int(m_rules->owners.size()), begins);
        m_rules->owners.append({kind, int(index)});
    }

    CoachRules *m_rules;
};

} // namespace

QString toString(Lint lint)
{
    return lints.of(lint);
}

std::optional<Lint> lintFromString(const QString &code)
{
    return lints.find(code);
}

QString toString(Account account)
{
    return accounts.of(account);
}

std::optional<Account> accountFromString(const QString &id)
{
    return accounts.find(id);
}

QString CoachRules::reason(Lint flag) const
{
    const auto found = std::ranges::find(reasons, flag, &CoachReason::flag);
    return found == reasons.end() ? QString() : found->text;
}

std::span<const CoachNumber> coachNumbers()
{
    return numbers;
}

void prepare(CoachRules &rules)
{
    for (const CoachNumber &number : numbers) {
        const auto setting = std::ranges::find(rules.settings, QLatin1String(number.key), &Setting::key);
        rules.*number.in = setting == rules.settings.end() ? number.least : setting->value;
    }
    rules.book = {};
    rules.owners.clear();
    for (const WordList &list : std::as_const(rules.words))
        rules.book.addList(list.id, list.match);
    Preparing preparing(rules);
    preparing.beginning(rules.softeners, OwnerKind::Softener, 0);
    preparing.beginning(rules.asides, OwnerKind::Aside, 0);
    for (qsizetype i = 0; i < rules.openers.size(); ++i) {
        preparing.beginning(rules.openers.at(i).match, OwnerKind::Opener, i);
        preparing.beginning(rules.openers.at(i).unless, OwnerKind::OpenerUnless, i);
    }
    for (qsizetype i = 0; i < rules.rules.size(); ++i) {
        preparing.anywhere(rules.rules.at(i).match, OwnerKind::Rule, i);
        preparing.anywhere(rules.rules.at(i).unless, OwnerKind::RuleUnless, i);
    }
    for (qsizetype i = 0; i < rules.topics.size(); ++i)
        preparing.anywhere(rules.topics.at(i).match, OwnerKind::Topic, i);
    rules.small = spoken(rules.smallWords);
    rules.abbreviated = spoken(rules.abbreviations);
    rules.never = spoken(rules.notNames);
    rules.alikeGroup.clear();
    for (qsizetype i = 0; i < rules.alike.size(); ++i) {
        for (const QString &word : rules.alike.at(i).match)
            rules.alikeGroup.insert(text::spokenWord(word), int(i));
    }
}

QString wholeFault(const CoachRules &rules)
{
    QSet<Lint> reasons;
    for (const CoachReason &reason : rules.reasons) {
        if (reasons.contains(reason.flag))
            return QStringLiteral("the reason of %1 stands twice").arg(toString(reason.flag));
        reasons.insert(reason.flag);
    }
    for (int i = 0; i < lintCount; ++i) {
        if (!reasons.contains(Lint(i)))
            return QStringLiteral("%1 has no reason").arg(toString(Lint(i)));
    }
    for (const CoachRule &opener : rules.openers) {
        if (!opener.form)
            return QStringLiteral("an opener has no form");
    }
    for (const CoachRule &rule : rules.rules) {
        if (!rule.flag)
            return QStringLiteral("a rule has no flag");
    }
    if (rules.rewrites.isEmpty() || !rules.rewrites.last().flags.isEmpty())
        return QStringLiteral("the last rewrite must be without flags: it is for all that is left");
    for (const CoachNumber &number : numbers) {
        const auto is = [&](const Setting &one) { return one.key == QLatin1String(number.key); };
        const auto found = std::ranges::find_if(rules.settings, is);
        if (std::ranges::count_if(rules.settings, is) != 1 || found->value < number.least
            || found->value > number.most)
            return QStringLiteral("`settings` must hold %1 once, from %2 to %3")
                .arg(QLatin1String(number.key))
                .arg(number.least)
                .arg(number.most);
    }
    if (rules.settings.size() != qsizetype(numbers.size()))
        return QStringLiteral("`settings` holds a key that nobody knows");
    return {};
}

} // namespace tenang::protocol
