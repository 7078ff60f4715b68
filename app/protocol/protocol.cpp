// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/protocol.h"

#include "base/names.h"

#include <algorithm>

namespace tenang::protocol {

namespace {

constexpr Names<Phase, 12> phases{
    {{{Phase::Safety, "safety"}, {Phase::Setting, "setting"}, {Phase::Explain, "explain"},
        {Phase::Consent, "consent"}, {Phase::Settle, "settle"}, {Phase::Account, "account"},
        {Phase::Explore, "explore"}, {Phase::Check, "check"}, {Phase::Wishes, "wishes"},
        {Phase::Close, "close"}, {Phase::Route, "route"}, {Phase::Reflect, "reflect"}}}};
constexpr Names<ItemType, 4> itemTypes{{{{ItemType::Display, "display"}, {ItemType::Text, "text"},
    {ItemType::Boolean, "boolean"}, {ItemType::Coding, "coding"}}}};
constexpr Names<QuestionForm, 8> forms{
    {{{QuestionForm::Invitation, "invitation"}, {QuestionForm::Directive, "directive"},
        {QuestionForm::YesNo, "yes_no"}, {QuestionForm::ForcedChoice, "forced_choice"},
        {QuestionForm::Suggestive, "suggestive"}, {QuestionForm::Multiple, "multiple"},
        {QuestionForm::Accusatory, "accusatory"}, {QuestionForm::Statement, "statement"}}}};
constexpr Names<Condition::Operator, 3> operators{{{{Condition::Operator::Exists, "exists"},
    {Condition::Operator::Equals, "="}, {Condition::Operator::NotEquals, "!="}}}};

} // namespace

const QStringList &userRoleIds()
{
    static const QStringList ids = QStringLiteral("border consular police ngo").split(u' ');
    return ids;
}

bool isUserRole(const QString &id)
{
    return userRoleIds().contains(id);
}

QString toString(Phase phase)
{
    return phases.of(phase);
}

std::optional<Phase> phaseFromString(const QString &id)
{
    return phases.find(id);
}

QString toString(ItemType type)
{
    return itemTypes.of(type);
}

std::optional<ItemType> itemTypeFromString(const QString &id)
{
    return itemTypes.find(id);
}

QString toString(QuestionForm form)
{
    return forms.of(form);
}

std::optional<QuestionForm> questionFormFromString(const QString &id)
{
    return forms.find(id);
}

QString toString(Condition::Operator op)
{
    return operators.of(op);
}

std::optional<Condition::Operator> operatorFromString(const QString &id)
{
    return operators.find(id);
}

const QStringList &settingKeys()
{
    static const QStringList keys{QStringLiteral("break_minutes_adult"),
        QStringLiteral("break_minutes_child"), QStringLiteral("break_minutes_child_under_7"),
        QStringLiteral("break_minutes_child_7_to_12"), QStringLiteral("break_minutes_child_13_to_17"),
        QStringLiteral("break_minutes_interpreter"), QStringLiteral("suggest_stop_minutes_adult"),
        QStringLiteral("suggest_stop_minutes_child"), QStringLiteral("suggest_stop_minutes_child_under_7"),
        QStringLiteral("suggest_stop_minutes_child_7_to_12"),
        QStringLiteral("suggest_stop_minutes_child_13_to_17"), QStringLiteral("first_contact_minutes"),
        QStringLiteral("silence_seconds")};
    return keys;
}

const Item *Protocol::item(const QString &wanted) const
{
    const auto found = std::ranges::find(items, wanted, &Item::linkId);
    return found == items.end() ? nullptr : &*found;
}

QList<const Item *> Protocol::itemsOf(Phase phase) const
{
    QList<const Item *> found;
    for (const Item &candidate : items) {
        if (candidate.phase == phase)
            found.append(&candidate);
    }
    return found;
}

int Protocol::setting(const QString &key, int otherwise) const
{
    const auto found = std::ranges::find(settings, key, &Setting::key);
    return found == settings.end() ? otherwise : found->value;
}

} // namespace tenang::protocol
