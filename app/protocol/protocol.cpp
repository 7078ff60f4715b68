// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/protocol.h"

#include "protocol/enumnames.h"

#include <algorithm>

namespace tenang::protocol {

namespace {

constexpr EnumNames<Phase, phaseCount> phases{{"safety", "setting", "explain", "consent", "settle", "account",
    "explore", "check", "wishes", "close", "route", "reflect"}};
constexpr EnumNames<ItemType, 4> itemTypes{{"display", "text", "boolean", "coding"}};
constexpr EnumNames<QuestionForm, 8> forms{{"invitation", "directive", "yes_no", "forced_choice",
    "suggestive", "multiple", "accusatory", "statement"}};
constexpr EnumNames<Condition::Operator, 3> operators{{"exists", "=", "!="}};

} // namespace

QString toString(Phase phase)
{
    return phases.name(phase);
}

std::optional<Phase> phaseFromString(const QString &id)
{
    return phases.value(id);
}

QString toString(ItemType type)
{
    return itemTypes.name(type);
}

std::optional<ItemType> itemTypeFromString(const QString &id)
{
    return itemTypes.value(id);
}

QString toString(QuestionForm form)
{
    return forms.name(form);
}

std::optional<QuestionForm> questionFormFromString(const QString &id)
{
    return forms.value(id);
}

QString toString(Condition::Operator op)
{
    return operators.name(op);
}

std::optional<Condition::Operator> operatorFromString(const QString &id)
{
    return operators.value(id);
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
