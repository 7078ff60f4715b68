// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/pack.h"
#include "protocol/translations.h"

#include <functional>

// One small pack of each kind in which every key has a value that is not its default.
namespace tenang::test {

// Keys of a protocol, of coach rules and of an agency's settings that packs from before do not have.
inline const QStringList cameLater{QStringLiteral("use_when"), QStringLiteral("user_role"),
    QStringLiteral("reminders"), QStringLiteral("card"), QStringLiteral("content"), QStringLiteral("learnt"),
    QStringLiteral("translations")};

inline protocol::Protocol sampleProtocol()
{
    using namespace protocol;
    Protocol sample;
    sample.id = QStringLiteral("sample");
    sample.version = QStringLiteral("1.2.3-draft.1");
    sample.title = QStringLiteral("Sample talk");
    sample.language = QStringLiteral("en");
    sample.licence = QStringLiteral("GPL-3.0-or-later");
    sample.source = QStringLiteral("made for a test");
    sample.useWhen = QStringLiteral("With an adult, in quiet.");
    sample.userRole = QStringLiteral("consular");
    sample.settings
        = {{QStringLiteral("break_minutes_adult"), 30, QStringLiteral("agency default, not a standard")}};
    sample.quickMarks = {QStringLiteral("FC-A1"), QStringLiteral("P-FC")};
    sample.phases = {{Phase::Safety, QStringLiteral("Needs first"), QStringLiteral("The body first."),
                         QStringLiteral("Needs are known.")},
        {Phase::Explore, QStringLiteral("Topics"), QStringLiteral("Open questions."),
            QStringLiteral("The person stops.")}};
    Item age;
    age.linkId = QStringLiteral("age_band");
    age.phase = Phase::Safety;
    age.type = ItemType::Coding;
    age.questionForm = QuestionForm::ForcedChoice;
    age.title = QStringLiteral("Age");
    age.text = QStringLiteral("How old are you?");
    age.purpose = QStringLiteral("A child has other rights.");
    age.sets = QStringLiteral("fact/age");
    age.answerOptions = {{QStringLiteral("adult"), QStringLiteral("18 or older")},
        {QStringLiteral("child"), QStringLiteral("Under 18")}};
    age.repeats = true;
    Item offer;
    offer.linkId = QStringLiteral("offer");
    offer.phase = Phase::Explore;
    offer.type = ItemType::Text;
    offer.questionForm = QuestionForm::Invitation;
    offer.title = QStringLiteral("The offer");
    offer.text = QStringLiteral("Tell me everything about how you heard about this work.\nស្តាប់");
    offer.sayInstead = QStringLiteral("Tell me how it began.");
    offer.followUps = {QStringLiteral("What happened next?")};
    offer.paired = {
        {QStringLiteral("Did you meet them?"), QStringLiteral("A place"), QStringLiteral("Tell me more.")}};
    offer.purpose = QStringLiteral("Promises and pay.");
    offer.interviewerNote = QStringLiteral("Name no company first.");
    offer.indicatorRefs = {QStringLiteral("FC-A1"), QStringLiteral("D5.1")};
    offer.sets = QStringLiteral("need/medical");
    offer.enableWhen = {{QStringLiteral("age_band"), Condition::Operator::NotEquals, QStringLiteral("child")},
        {QStringLiteral("age_band"), Condition::Operator::Exists, QStringLiteral("true")}};
    offer.enableAll = true;
    offer.skipIfKnown = QStringLiteral("fact/age");
    offer.sensitivity = 2;
    offer.htcds = QStringLiteral("vic_MethodOfRecruitment");
    offer.source = QStringLiteral("made for a test");
    sample.items = {age, offer};
    sample.card = {QStringLiteral("age_band")};
    return sample;
}

// The same with some of its texts in another language.
inline protocol::Protocol translatedSample()
{
    protocol::Protocol sample = sampleProtocol();
    sample.translations[QStringLiteral("km")] = {protocol::TranslationState::Draft,
        {{QStringLiteral("title"), QStringLiteral("ការសន្ទនា")},
            {QStringLiteral("prompt offer paired 1 then"), QStringLiteral("ប្រាប់ខ្ញុំ")}},
        {{QStringLiteral("prompt offer text"), QStringLiteral("ស្តាប់\nព្រាង")}}};
    sample.translations[QStringLiteral("zh-Hant")] = {protocol::TranslationState::Checked,
        {{QStringLiteral("prompt age_band answerOption child label"), QStringLiteral("未滿十八歲")}}, {}};
    return sample;
}

inline protocol::IndicatorSet sampleSet()
{
    using namespace protocol;
    IndicatorSet sample;
    sample.id = QStringLiteral("sample-set");
    sample.version = QStringLiteral("1.0.0");
    sample.title = QStringLiteral("Sample marks");
    sample.language = QStringLiteral("en");
    sample.licence = QStringLiteral("GPL-3.0-or-later");
    sample.source = QStringLiteral("made for a test");
    Indicator papers;
    papers.id = QStringLiteral("FC-A1");
    papers.group = QStringLiteral("arrive");
    papers.text = QStringLiteral("Passport or papers were taken on arrival");
    papers.label = QStringLiteral("Papers taken");
    papers.limb = Limb::Means;
    papers.adult = Weight::Strong;
    papers.child = Weight::Medium;
    papers.unchecked = true;
    papers.crosswalk = {QStringLiteral("D5.1")};
    papers.source = QStringLiteral("made for a test");
    sample.indicators = {papers};
    sample.rules = {{QStringLiteral("URG-DANGER"), Outcome::UrgentProtection, Rule::When::AnyDanger, {},
                        QStringLiteral("Danger now."), QStringLiteral("made for a test")},
        {QStringLiteral("REF-ONE"), Outcome::Refer, Rule::When::AnyOf, {QStringLiteral("FC-A1")},
            QStringLiteral("One is enough."), QStringLiteral("made for a test")}};
    for (const Outcome outcome :
        {Outcome::NoIndicationRecorded, Outcome::ReferSpecialist, Outcome::Refer, Outcome::UrgentProtection})
        sample.outcomes.append({outcome, QStringLiteral("Title"), QStringLiteral("What to do next.")});
    return sample;
}

inline protocol::PracticeSet samplePractice()
{
    using namespace protocol;
    PracticeSet sample;
    sample.id = QStringLiteral("practice-xd");
    sample.version = QStringLiteral("1.0.0");
    sample.source = QStringLiteral("invented for practice");
    PracticeCase person;
    person.ref = QStringLiteral("P-101");
    person.language = QStringLiteral("km");
    person.states = {{QStringLiteral("need/medical"), QStringLiteral("yes")},
        {QStringLiteral("fact/age"), QStringLiteral("adult")}};
    person.notes = {{QStringLiteral("offer"), QStringLiteral("words"),
        QStringLiteral("A friend wrote to me."), {QStringLiteral("FC-A1:said")}}};
    person.ends = QStringLiteral("decided");
    person.decidedReason = QStringLiteral("Papers were taken.");
    person.story = QStringLiteral("A first talk.");
    sample.cases = {person};
    return sample;
}

inline protocol::Agency sampleAgency()
{
    protocol::Agency sample;
    sample.id = QStringLiteral("harbour");
    sample.version = QStringLiteral("2.0.1");
    sample.name = QStringLiteral("Border Service, Harbour Post");
    sample.languages = {QStringLiteral("km"), QStringLiteral("en")};
    sample.directories = {QStringLiteral("our-country"), QStringLiteral("public-contacts")};
    sample.content = {QStringLiteral("our-interview"), QStringLiteral("forced-criminality")};
    sample.draftTranslations = false;
    sample.practice = false;
    sample.pinBeforePapers = false;
    for (const protocol::AgencyNumber &number : protocol::agencyNumbers())
        number.in(sample) += number.in(sample) == number.least ? 1 : -1;
    return sample;
}

// The smallest network: eight numbers a word, one filter over one word, every weight as given (-127 to 127).
inline QStringList sampleNet(char weight = 1)
{
    const auto bytes
        = [weight](int count) { return QString::fromLatin1(QByteArray(count, weight).toBase64()); };
    QStringList lines{QStringLiteral("words 8"), QStringLiteral("word boat ") + bytes(8),
        QStringLiteral("filter 1 0.5 0.25 ") + bytes(8 + protocol::CoachNet::marksOfWord)};
    for (int i = 0; i < protocol::questionFormCount; ++i)
        lines.append(QStringLiteral("form %1 0 0.125 0 ").arg(toString(protocol::QuestionForm(i)))
            + bytes(1 + protocol::questionFormCount + protocol::lintCount + 1));
    return lines;
}

inline protocol::CoachRules sampleCoach()
{
    using namespace protocol;
    CoachRules sample;
    sample.id = QStringLiteral("sample-coach");
    sample.version = QStringLiteral("1.0.0");
    sample.title = QStringLiteral("Sample coach");
    sample.language = QStringLiteral("en");
    sample.licence = QStringLiteral("GPL-3.0-or-later");
    sample.source = QStringLiteral("made for a test");
    for (const CoachNumber &number : coachNumbers())
        sample.settings.append({QLatin1String(number.key), number.least, QStringLiteral("made for a test")});
    sample.capitalNames = true;
    sample.words = {{QStringLiteral("aux"), {QStringLiteral("did"), QStringLiteral("was")}}};
    sample.alike = {{QStringLiteral("go"), {QStringLiteral("go"), QStringLiteral("went")}}};
    sample.smallWords = {QStringLiteral("the")};
    sample.abbreviations = {QStringLiteral("mr")};
    sample.notNames = {QStringLiteral("monday")};
    sample.softeners = {QStringLiteral("please|so")};
    sample.asides = {QStringLiteral("all right")};
    sample.openers = {{QuestionForm::Invitation, {}, {}, Account::Any, {QStringLiteral("tell me")}, {}},
        {QuestionForm::YesNo, Lint::Yn, {}, Account::Any, {QStringLiteral("<aux> _")},
            {QStringLiteral("was it ?")}}};
    sample.rules = {{QuestionForm::Accusatory, Lint::Acc, {QuestionForm::YesNo}, Account::LacksOrUnknown,
        {QStringLiteral("you (all) * lied")}, {}}};
    for (int i = 0; i < lintCount; ++i)
        sample.reasons.append({Lint(i), QStringLiteral("A reason.")});
    sample.topics = {{QStringLiteral("boat"), QStringLiteral("the boat"), {}, {QStringLiteral("boat")}}};
    sample.rewrites = {{{}, QStringLiteral("Tell me about {topic}."), QStringLiteral("Tell me more.")}};
    sample.learnt = sampleNet();
    return sample;
}

inline protocol::CardSet sampleCards()
{
    using namespace protocol;
    CardSet sample;
    sample.id = QStringLiteral("sample-cards");
    sample.version = QStringLiteral("1.0.0");
    sample.title = QStringLiteral("Sample cards");
    sample.language = QStringLiteral("en");
    sample.licence = QStringLiteral("GPL-3.0-or-later");
    sample.source = QStringLiteral("made for a test");
    sample.practice = QStringLiteral("try_it");
    sample.decline = QStringLiteral("I don't want to answer");
    sample.rest = QStringLiteral("Break, please");
    sample.giveBack = QStringLiteral("Thank you.");
    sample.cards = {{QStringLiteral("try_it"), QStringLiteral("To try it"),
                        QStringLiteral("Press the picture of water."), QStringLiteral("info"),
                        {{QStringLiteral("water"), QStringLiteral("Water"), QStringLiteral("water")}}},
        {QStringLiteral("thirst"), QStringLiteral("Water"), QStringLiteral("Would you like some water?"),
            QStringLiteral("cup"),
            {{QStringLiteral("yes"), QStringLiteral("Yes"), QStringLiteral("tick")},
                {QStringLiteral("no"), QStringLiteral("No"), QStringLiteral("close")}}}};
    return sample;
}

// Every word of the cards as a checked translation would have it: "[ur] Water".
inline protocol::CardSet cardsIn(
    protocol::CardSet set, const QString &language, const std::function<QString(const QString &)> &translate)
{
    set.translations[language] = {protocol::TranslationState::Checked, {}, {}};
    for (const protocol::PlacedText &text : protocol::textsOf(set))
        set.translations[language].finished[text.place] = translate(text.text);
    return set;
}

// Reads and writes again, whatever the kind; nullopt: refused.
inline std::optional<QByteArray> rewritten(const QByteArray &bytes)
{
    using namespace protocol;
    const Result<PackHead> head = readPackHead(bytes);
    if (!head)
        return std::nullopt;
    const auto again = [](const auto &read) { return read ? std::optional(writePack(*read)) : std::nullopt; };
    switch (head->kind) {
    case PackKind::Protocol:
        return again(readProtocol(bytes));
    case PackKind::Indicators:
        return again(readIndicatorSet(bytes));
    case PackKind::Practice:
        return again(readPracticeSet(bytes));
    case PackKind::Agency:
        return again(readAgency(bytes));
    case PackKind::Coach:
        return again(readCoachRules(bytes));
    case PackKind::Cards:
        return again(readCardSet(bytes));
    case PackKind::Directory:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace tenang::test
