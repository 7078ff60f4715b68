// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/pack.h"
#include "protocol/packfields.h"
#include "protocol/plaintext.h"
#include "protocol/translations.h"

#include <QSet>

namespace tenang::protocol {

namespace {

constexpr int maxQuickMarks = 8; // protocols/README.md: what fits one row of the screen
constexpr int maxSetting = 1'000'000;

Condition conditionFrom(PackFields &fields)
{
    Condition condition;
    condition.question = fields.shaped("question", isLinkId, "a linkId");
    condition.op = fields.choice<Condition::Operator>("operator", operatorFromString);
    condition.answer = fields.shaped("answer", isCode, "a code");
    return condition;
}

AnswerOption optionFrom(PackFields &fields)
{
    return {fields.shaped("code", isCode, "[a-z0-9_]+"), fields.text("label", Blank::Refused)};
}

PairedQuestion pairedFrom(PackFields &fields)
{
    return {fields.text("text", Blank::Refused), fields.text("reason", Blank::Refused),
        fields.text("then", Blank::Refused)};
}

Item itemFrom(PackFields &fields)
{
    Item item;
    item.linkId = fields.shaped("linkId", isLinkId, "[A-Za-z_][A-Za-z0-9_]{0,31}");
    item.phase = fields.choice<Phase>("phase", phaseFromString);
    item.type = fields.choice<ItemType>("type", itemTypeFromString);
    item.questionForm = fields.choice<QuestionForm>("question_form", questionFormFromString);
    item.title = fields.text("title", Blank::Refused);
    item.text = fields.text("text", Blank::Refused);
    item.sayInstead = fields.text("say_instead", Blank::Allowed);
    item.followUps = fields.texts("follow_ups");
    item.paired = fields.list<PairedQuestion>("paired", pairedFrom);
    item.purpose = fields.text("purpose", Blank::Allowed);
    item.interviewerNote = fields.text("interviewer_note", Blank::Allowed);
    item.indicatorRefs = fields.texts("indicator_refs", isIndicatorId);
    item.sets = fields.text("sets", Blank::Allowed);
    item.answerOptions = fields.list<AnswerOption>("answerOption", optionFrom);
    item.repeats = fields.flag("repeats");
    item.enableWhen = fields.list<Condition>("enableWhen", conditionFrom);
    item.enableAll = fields.flag("enableAll");
    item.skipIfKnown = fields.text("skip_if_known", Blank::Allowed);
    item.sensitivity = fields.number("sensitivity", 0, 3);
    item.htcds = fields.text("htcds", Blank::Allowed);
    item.source = fields.text("source", Blank::Allowed);
    switch (item.questionForm) {
    case QuestionForm::Suggestive:
    case QuestionForm::Multiple:
    case QuestionForm::Accusatory:
        fields.refuse("question_form", QStringLiteral("a form that is never used with a person"));
        break;
    default:
        break;
    }
    if ((item.type == ItemType::Coding) == item.answerOptions.isEmpty())
        fields.refuse("answerOption", QStringLiteral("stands in every coding item and in no other"));
    if (item.repeats && item.type != ItemType::Coding)
        fields.refuse("repeats", QStringLiteral("only a coding item can hold several answers"));
    return item;
}

PhaseInfo phaseFrom(PackFields &fields)
{
    return {fields.choice<Phase>("id", phaseFromString), fields.text("title", Blank::Refused),
        fields.text("purpose", Blank::Refused), fields.text("leave_when", Blank::Refused)};
}

Setting settingFrom(PackFields &fields)
{
    return {fields.shaped("key", isCode, "[a-z0-9_]+"), fields.number("value", 0, maxSetting),
        fields.text("source", Blank::Refused)};
}

Reminder reminderFrom(PackFields &fields)
{
    return {fields.text("text", Blank::Refused), fields.text("source", Blank::Refused)};
}

// What the code above the reader relies on: ids once, every item in a phase of the rail, conditions look back
// only.
void checkWhole(const Protocol &protocol, PackFault &fault)
{
    const auto place = [](const char *list, qsizetype i) {
        return QStringLiteral("/%1/%2").arg(QLatin1String(list)).arg(i);
    };
    QSet<Phase> rail;
    for (qsizetype i = 0; i < protocol.phases.size(); ++i) {
        if (rail.contains(protocol.phases[i].id))
            fault.set(place("phases", i), QStringLiteral("the phase stands twice"));
        rail.insert(protocol.phases[i].id);
    }
    QSet<QString> earlier;
    for (qsizetype i = 0; i < protocol.items.size(); ++i) {
        const Item &item = protocol.items[i];
        if (!rail.contains(item.phase))
            fault.set(place("items", i), QStringLiteral("its phase is not in the list of phases"));
        for (const Condition &condition : item.enableWhen) {
            if (!earlier.contains(condition.question))
                fault.set(place("items", i),
                    QStringLiteral("a condition on “%1”, which is no earlier item").arg(condition.question));
        }
        if (earlier.contains(item.linkId))
            fault.set(place("items", i), QStringLiteral("the linkId stands twice"));
        earlier.insert(item.linkId);
    }
    QSet<QString> keys;
    for (qsizetype i = 0; i < protocol.settings.size(); ++i) {
        if (keys.contains(protocol.settings[i].key))
            fault.set(place("settings", i), QStringLiteral("the setting stands twice"));
        keys.insert(protocol.settings[i].key);
    }
    if (protocol.phases.isEmpty() || protocol.items.isEmpty())
        fault.set(QStringLiteral("/items"), QStringLiteral("a protocol has phases and items"));
    for (qsizetype i = 0; i < protocol.card.size(); ++i) {
        if (!earlier.contains(protocol.card[i]) || protocol.card.indexOf(protocol.card[i]) != i)
            fault.set(place("card", i), QStringLiteral("an item that is not there, or stands twice"));
    }
    if (protocol.card.size() > maxOnCard)
        fault.set(QStringLiteral("/card"), QStringLiteral("more than %1").arg(maxOnCard));
    if (protocol.quickMarks.size() > maxQuickMarks)
        fault.set(QStringLiteral("/quick_marks"), QStringLiteral("more than %1").arg(maxQuickMarks));
}

} // namespace

Result<Protocol> readProtocol(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(const PackHead head, readPackHead(bytes));
    PackFault fault;
    PackFields fields(head.body, {}, fault);
    if (fields.text("kind", Blank::Refused) != u"protocol")
        fields.refuse("kind", QStringLiteral("must be protocol"));
    Protocol protocol;
    protocol.id = fields.text("id", Blank::Refused);
    protocol.version = fields.text("version", Blank::Refused);
    protocol.hash = head.hash;
    protocol.title = fields.text("title", Blank::Refused);
    if (fields.has("use_when"))
        protocol.useWhen = fields.text("use_when", Blank::Refused);
    protocol.language = fields.shaped("language", isLanguage, "a BCP 47 language");
    protocol.licence = fields.text("licence", Blank::Refused);
    protocol.source = fields.text("source", Blank::Refused);
    protocol.userRole
        = fields.shapedOr("user_role", protocol.userRole, isUserRole, "border, consular, police or ngo");
    if (protocol.userRole == Protocol().userRole && fields.has("user_role"))
        fields.refuse("user_role", QStringLiteral("is left out where it says what its absence says"));
    protocol.settings = fields.list<Setting>("settings", settingFrom);
    if (fields.has("reminders"))
        protocol.reminders = fields.list<Reminder>("reminders", reminderFrom);
    if (fields.has("reminders") && protocol.reminders.isEmpty())
        fields.refuse("reminders", QStringLiteral("is left out where it says what its absence says"));
    if (fields.has("card"))
        protocol.card = fields.texts("card", isLinkId);
    if (fields.has("card") && protocol.card.isEmpty())
        fields.refuse("card", QStringLiteral("is left out where it says what its absence says"));
    protocol.quickMarks = fields.texts("quick_marks", isIndicatorId);
    protocol.phases = fields.list<PhaseInfo>("phases", phaseFrom);
    protocol.items = fields.list<Item>("items", itemFrom);
    protocol.translations = readTranslations(fields, protocol.language, textsOf(protocol));
    fields.finish();
    checkWhole(protocol, fault);
    if (fault.isSet())
        return fault.error();
    return protocol;
}

} // namespace tenang::protocol
