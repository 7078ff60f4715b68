// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/itemsource.h"

#include "authoring/twoquestions.h"
#include "authoring/vocabulary.h"
#include "authoring/wording.h"
#include "protocol/plaintext.h"

#include <QSet>

#include <algorithm>

namespace tenang::authoring {

using protocol::Condition;
using protocol::Item;
using protocol::ItemType;
using protocol::QuestionForm;

void ItemReader::read(Fields &row)
{
    Item item;
    readIdentity(row, item);
    readWords(row, item);
    readPaired(row, item);
    readAnswers(row, item);
    readConditions(row, item);
    readReferences(row, item);
    item.sensitivity = row.number("sensitivity", Need::Optional, 0, 3, 0);
    item.htcds = row.text("htcds", Need::Optional);
    item.source = row.text("source", Need::Optional);
    if (!row.has("source"))
        row.report().warning(
            row.at("linkId"), QStringLiteral("`source` is missing: where does this wording come from?"));
    if (row.flag("required", false))
        row.report().error(row.at("required"), QStringLiteral("nothing is ever required of the person"));
    if (!row.flag("allow_decline", true))
        row.report().error(row.at("allow_decline"), QStringLiteral("everything may be declined"));
    m_source->protocol.items.append(item);
}

void ItemReader::readIdentity(Fields &row, Item &item)
{
    const protocol::Protocol &protocol = m_source->protocol;
    item.linkId = row.shaped("linkId", Need::Required, protocol::isLinkId, "[A-Za-z_][A-Za-z0-9_]{0,31}");
    if (!item.linkId.isEmpty() && protocol.item(item.linkId) != nullptr)
        row.report().error(row.at("linkId"), QStringLiteral("the linkId “%1” stands twice").arg(item.linkId));
    item.phase = row.choice("phase", Need::Required, protocol::phaseFromString).value_or(item.phase);
    const bool onRail
        = std::ranges::find(protocol.phases, item.phase, &protocol::PhaseInfo::id) != protocol.phases.end();
    if (!onRail && row.has("phase"))
        row.report().error(row.at("phase"),
            QStringLiteral("the phase “%1” is not among the phases above").arg(toString(item.phase)));
    item.type = row.choice("type", Need::Required, protocol::itemTypeFromString).value_or(item.type);
    const bool display = item.type == ItemType::Display;
    item.questionForm = row.choice("question_form", display ? Need::Optional : Need::Required,
                               protocol::questionFormFromString)
                            .value_or(QuestionForm::Statement);
    switch (item.questionForm) {
    case QuestionForm::Suggestive:
    case QuestionForm::Multiple:
    case QuestionForm::Accusatory:
        row.report().error(row.at("question_form"),
            QStringLiteral("a question of the form “%1” is never asked").arg(toString(item.questionForm)));
        break;
    default:
        if (display && item.questionForm != QuestionForm::Statement)
            row.report().error(row.at("question_form"), QStringLiteral("a display item is a statement"));
        break;
    }
}

void ItemReader::readWords(Fields &row, Item &item)
{
    const QString &language = m_source->protocol.language;
    Report &report = row.report();
    item.title = row.text("title", Need::Required);
    item.text = row.text("text", Need::Required);
    item.sayInstead = row.text("say_instead", Need::Optional);
    item.purpose = row.text("purpose", Need::Optional);
    item.interviewerNote = row.text("interviewer_note", Need::Optional);
    const bool narrow
        = item.questionForm == QuestionForm::YesNo || item.questionForm == QuestionForm::ForcedChoice;
    if (narrow && item.purpose.isEmpty())
        report.error(row.at("question_form"),
            QStringLiteral("a narrow question needs a `purpose`: why is an open one not enough?"));
    const Voice voice = item.type == ItemType::Display ? Voice::Statement : Voice::Question;
    for (const auto &[key, text] :
        {std::pair("text", item.text), std::pair("say_instead", item.sayInstead)}) {
        checkWords(text, row.at(key), voice, language, report);
        if (voice == Voice::Question)
            checkQuestion(text, row.at(key), {item.questionForm, item.purpose}, language, report);
        else if (asksTwice(text, language))
            report.error(row.at(key), QStringLiteral("two questions in one text: ask one and wait"));
    }
    for (const auto &[key, text] : {std::pair("title", item.title), std::pair("purpose", item.purpose),
             std::pair("interviewer_note", item.interviewerNote)})
        checkWords(text, row.at(key), Voice::Officer, language, report);
    for (const Mention &followUp : row.texts("follow_ups")) {
        checkWords(followUp.text, followUp.at, Voice::Question, language, report);
        checkQuestion(followUp.text, followUp.at, {QuestionForm::Invitation, {}}, language, report);
        item.followUps.append(followUp.text);
    }
}

void ItemReader::readPaired(Fields &row, Item &item)
{
    const QString &language = m_source->protocol.language;
    row.each("paired", Need::Optional, [&](Fields &pair) {
        const protocol::PairedQuestion paired{pair.text("text", Need::Required),
            pair.text("reason", Need::Required), pair.text("then", Need::Required)};
        for (const auto &[key, text, form] : {std::tuple("text", paired.text, QuestionForm::YesNo),
                 std::tuple("then", paired.then, QuestionForm::Invitation)}) {
            checkWords(text, pair.at(key), Voice::Question, language, pair.report());
            checkQuestion(text, pair.at(key), {form, {}}, language, pair.report());
        }
        checkWords(paired.reason, pair.at("reason"), Voice::Officer, language, pair.report());
        item.paired.append(paired);
    });
}

void ItemReader::readAnswers(Fields &row, Item &item)
{
    item.sets = row.text("sets", Need::Optional);
    if (const QString fault = stateKeyFault(item.sets); !item.sets.isEmpty() && !fault.isEmpty())
        row.report().error(row.at("sets"), fault);
    const QStringList allowed = allowedStates(item.sets);
    QSet<QString> codes;
    row.each("answerOption", Need::Optional, [&](Fields &option) {
        const QString code = option.shaped("code", Need::Required, protocol::isCode, "[a-z0-9_]+");
        const QString label = option.text("label", Need::Required);
        if (codes.contains(code))
            option.report().error(option.at("code"), QStringLiteral("the code “%1” stands twice").arg(code));
        if (!allowed.isEmpty() && !allowed.contains(code)) {
            option.report().error(option.at("code"),
                QStringLiteral("“%1” is no state of %2: %3")
                    .arg(code, item.sets, allowed.join(QStringLiteral(", "))));
        }
        checkWords(label, option.at("label"), Voice::Question, m_source->protocol.language, option.report());
        codes.insert(code);
        item.answerOptions.append({code, label});
    });
    if (item.type == ItemType::Coding && item.answerOptions.isEmpty())
        row.report().error(row.at("type"), QStringLiteral("a coding item needs `answerOption`"));
    if (item.type != ItemType::Coding && !item.answerOptions.isEmpty())
        row.report().error(
            row.at("answerOption"), QStringLiteral("only a coding item has answers to choose from"));
    item.repeats = row.flag("repeats", false);
    if (item.repeats && item.type != ItemType::Coding)
        row.report().error(row.at("repeats"), QStringLiteral("only a coding item can hold several answers"));
}

void ItemReader::readConditions(Fields &row, Item &item)
{
    row.each("enableWhen", Need::Optional, [&](Fields &when) {
        Condition condition;
        condition.question = when.text("question", Need::Required);
        condition.op
            = when.choice("operator", Need::Required, protocol::operatorFromString).value_or(condition.op);
        condition.answer = when.shaped("answer", Need::Required, protocol::isCode, "a code, [a-z0-9_]+");
        const Item *asked = m_source->protocol.item(condition.question);
        if (condition.question == item.linkId)
            when.report().error(when.at("question"), QStringLiteral("a condition on the item itself"));
        else if (asked == nullptr && !condition.question.isEmpty())
            when.report().error(
                when.at("question"), QStringLiteral("no item “%1” stands earlier").arg(condition.question));
        else if (asked != nullptr)
            checkAnswer(when, *asked, condition);
        if (asked != nullptr && asked->sets.startsWith(u"change/"))
            when.report().error(when.at("question"), QStringLiteral("a changed account decides nothing"));
        item.enableWhen.append(condition);
    });
    const QString behaviour = row.text("enableBehavior", Need::Optional);
    if (!behaviour.isEmpty() && behaviour != u"any" && behaviour != u"all")
        row.report().error(row.at("enableBehavior"), QStringLiteral("must be any or all"));
    item.enableAll = behaviour == u"all";
}

void ItemReader::checkAnswer(Fields &row, const Item &asked, const Condition &condition)
{
    if (condition.op == Condition::Operator::Exists) {
        if (condition.answer != u"true" && condition.answer != u"false")
            row.report().error(row.at("answer"), QStringLiteral("`exists` asks for true or false"));
        return;
    }
    const auto hasCode
        = [&](const protocol::AnswerOption &option) { return option.code == condition.answer; };
    const bool unheard = asked.type == ItemType::Coding
        ? std::ranges::none_of(asked.answerOptions, hasCode)
        : asked.type == ItemType::Boolean && !booleanAnswers(asked.sets).contains(condition.answer);
    if (unheard) {
        row.report().error(row.at("answer"),
            QStringLiteral("“%1” is no answer to “%2”").arg(condition.answer, asked.linkId));
    }
    if (asked.sets.isEmpty())
        row.report().warning(row.at("question"),
            QStringLiteral("“%1” sets nothing, so its answer is never known").arg(asked.linkId));
}

void ItemReader::readReferences(Fields &row, Item &item)
{
    for (const Mention &mention : row.texts("indicator_refs")) {
        if (!protocol::isIndicatorId(mention.text))
            row.report().error(mention.at, QStringLiteral("“%1” is no indicator id").arg(mention.text));
        item.indicatorRefs.append(mention.text);
        m_source->indicatorRefs.append(mention);
    }
    item.skipIfKnown = row.text("skip_if_known", Need::Optional);
    if (!item.skipIfKnown.isEmpty())
        m_skips.insert(item.linkId, row.at("skip_if_known"));
}

void ItemReader::finish(Report &report)
{
    const protocol::Protocol &protocol = m_source->protocol;
    const auto isSet = [&](const QString &state) {
        return std::ranges::find(protocol.items, state, &Item::sets) != protocol.items.end();
    };
    for (const Item &item : protocol.items) {
        if (item.skipIfKnown.isEmpty())
            continue;
        const Place at = m_skips.value(item.linkId);
        if (item.skipIfKnown.startsWith(u"change/"))
            report.error(at, QStringLiteral("a changed account decides nothing"));
        if (item.skipIfKnown.contains(u'/')) {
            if (const QString fault = stateKeyFault(item.skipIfKnown); !fault.isEmpty())
                report.error(at, fault);
            else if (!isSet(item.skipIfKnown))
                report.warning(at, QStringLiteral("no item sets “%1”").arg(item.skipIfKnown));
            continue;
        }
        if (protocol.item(item.skipIfKnown) == nullptr) {
            report.error(at, QStringLiteral("there is no item “%1”").arg(item.skipIfKnown));
            continue;
        }
        // Follow the chain: an item that waits for itself is asked twice, or never.
        QSet<QString> passed;
        for (const Item *next = &item; next != nullptr; next = protocol.item(next->skipIfKnown)) {
            if (passed.contains(next->linkId)) {
                if (next->linkId == item.linkId)
                    report.error(
                        at, QStringLiteral("`skip_if_known` comes back to “%1” itself").arg(item.linkId));
                break;
            }
            passed.insert(next->linkId);
        }
    }
}

} // namespace tenang::authoring
