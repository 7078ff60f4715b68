// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/eligibility.h"

namespace tenang::referral {

namespace {

enum class Answer { Absent, Matches, Ask, Fails };

struct Codes {
    QString ok, ask, out, question;
};

// Collects the answers of one service's rules.
class Judge {
public:
    void add(Answer answer, const Codes &codes)
    {
        switch (answer) {
        case Answer::Absent:
            break;
        case Answer::Matches:
            m_reasons.append(codes.ok);
            break;
        case Answer::Ask:
            m_reasons.append(codes.ask);
            m_ask.append(codes.question);
            break;
        case Answer::Fails:
            m_out.append(codes.out);
            break;
        }
    }
    void exclude(const QString &reason) { m_out.append(reason); }
    void note(const QString &reason) { m_reasons.append(reason); }
    void ask(const QString &question) { m_ask.append(question); }

    void finish(Eligibility &into)
    {
        into.eligible = m_out.isEmpty();
        into.reasons = std::move(into.eligible ? m_reasons : m_out);
        into.ask = std::move(m_ask);
    }

private:
    QStringList m_reasons, m_out, m_ask;
};

Answer ageOf(const Service &service, const Person &person)
{
    if (service.ageUnreadable)
        return Answer::Ask;
    // Child protection is for children, whether or not the row says so.
    const std::optional<int> most = service.maximumAge || service.role != Role::ChildProtection
        ? service.maximumAge
        : std::optional<int>(17);
    if (!service.minimumAge && !most)
        return Answer::Absent;
    const int from = service.minimumAge.value_or(0);
    const int to = most.value_or(150);
    if (!person.ageKnown && service.acceptsUnknownAge == Known::Yes)
        return Answer::Matches;
    if (person.childPath && service.role == Role::ChildProtection && from <= 17)
        return person.ageFrom >= from && person.ageTo <= to ? Answer::Matches
            : person.ageTo < from || person.ageFrom > to    ? Answer::Fails
                                                            : Answer::Ask;
    if (person.ageFrom >= from && person.ageTo <= to)
        return Answer::Matches;
    return person.ageTo < from || person.ageFrom > to ? Answer::Fails : Answer::Ask;
}

// `known` values against a rule that lists what it takes.
Answer anyOf(const Values &rule, const QStringList &known)
{
    if (rule.isAbsent())
        return Answer::Absent;
    for (const QString &value : known) {
        if (rule.list.contains(value))
            return Answer::Matches;
    }
    return known.isEmpty() || rule.unreadable ? Answer::Ask : Answer::Fails;
}

Answer sexOf(const Service &service, const Facts &facts)
{
    const bool known = !facts.sex.isEmpty() && facts.sex != QLatin1String("unknown");
    return anyOf(service.genders, known ? QStringList{facts.sex} : QStringList{});
}

Answer nationalityOf(const Service &service, const Person &person)
{
    const Values &in = service.nationalityIn;
    const Values &notIn = service.nationalityNotIn;
    const QStringList &known = person.nationalities;
    const bool stateless = known.isEmpty() && person.facts.stateless == Known::Yes;
    Answer first = anyOf(in, known);
    if (stateless && !in.isAbsent())
        first = in.unreadable ? Answer::Ask : Answer::Fails; // no country counts them as its citizen
    if (notIn.isAbsent() || first == Answer::Fails || first == Answer::Ask)
        return first;
    const auto named
        = std::ranges::count_if(known, [&](const QString &code) { return notIn.list.contains(code); });
    if (!known.isEmpty() && named == known.size())
        return Answer::Fails;
    if ((known.isEmpty() && !stateless) || named > 0 || notIn.unreadable)
        return Answer::Ask; // with two nationalities the scheme decides which counts
    return Answer::Matches;
}

void addLanguage(const Service &service, const Person &person, Eligibility &made, Judge &judge)
{
    const auto speaks = [&](const QStringList &list) {
        return std::ranges::any_of(
            person.languages, [&](const QString &code) { return list.contains(code); });
    };
    if (person.languages.isEmpty()) {
        if (!service.languages.isEmpty() || !service.interpreted.isEmpty())
            judge.ask(QStringLiteral("language"));
        return;
    }
    if (speaks(service.languages)) {
        made.language = LanguageMatch::Direct;
        judge.note(QStringLiteral("LANG_DIRECT"));
    } else if (speaks(service.interpreted)) {
        made.language = LanguageMatch::Interpreter;
        judge.note(QStringLiteral("LANG_INTERPRETER"));
    } else {
        judge.note(QStringLiteral("LANG_NONE"));
    }
}

void addReferrer(const Service &service, const Person &person, Eligibility &made, Judge &judge)
{
    const QStringList &from = service.acceptsFrom;
    const bool own = service.role == Role::Consular && isConsular(person.facts);
    if (!own
        && (from.isEmpty() || from.contains(QLatin1String("any")) || from.contains(person.facts.userRole)))
        return;
    const bool lifeFirst = (service.role == Role::Emergency && person.danger)
        || (service.role == Role::ChildProtection && person.childPath);
    if (lifeFirst || (!own && from.contains(QLatin1String("self")))) {
        made.selfReferralOnly = !lifeFirst;
        judge.note(QStringLiteral("REFERRER_OUT"));
    } else {
        judge.exclude(QStringLiteral("REFERRER_OUT"));
    }
}

} // namespace

AreaMatch areaOf(const Service &service, const Person &person)
{
    if (service.areas.isEmpty())
        return AreaMatch::Unknown;
    bool regional = false;
    bool maybe = person.country.isEmpty();
    for (const QString &area : service.areas) {
        if (area == QLatin1String("*")) {
            regional = true;
        } else if (area.size() == 2) {
            if (area == person.country)
                return AreaMatch::Here;
        } else if (area == person.subdivision) {
            return AreaMatch::Here;
        } else if (person.subdivision.isEmpty() && QStringView(area).left(2) == person.country) {
            maybe = true; // the right country, and nobody said which part of it
        }
    }
    return regional ? AreaMatch::Regional : maybe ? AreaMatch::Unknown : AreaMatch::Out;
}

Eligibility judge(const Service &service, const Person &person, AreaMatch area)
{
    static const Codes age{QStringLiteral("AGE_OK"), QStringLiteral("AGE_ASK"), QStringLiteral("AGE_OUT"),
        QStringLiteral("age")};
    static const Codes sex{QStringLiteral("GENDER_OK"), QStringLiteral("GENDER_ASK"),
        QStringLiteral("GENDER_OUT"), QStringLiteral("sex")};
    static const Codes nationality{QStringLiteral("NATIONALITY_OK"), QStringLiteral("NATIONALITY_ASK"),
        QStringLiteral("NATIONALITY_OUT"), QStringLiteral("nationality")};
    static const Codes exploitation{QStringLiteral("EXPLOITATION_OK"), QStringLiteral("EXPLOITATION_ASK"),
        QStringLiteral("EXPLOITATION_OUT"), QStringLiteral("exploitation")};

    Eligibility made;
    made.area = area;
    Judge rules;
    if (service.status != QLatin1String("active"))
        rules.exclude(QStringLiteral("ENDED"));
    if (service.role == Role::Emergency && !person.danger)
        rules.exclude(QStringLiteral("NO_DANGER"));
    addReferrer(service, person, made, rules);
    rules.add(ageOf(service, person), age);
    rules.add(sexOf(service, person.facts), sex);
    rules.add(nationalityOf(service, person), nationality);
    rules.add(anyOf(service.exploitation, person.facts.exploitation), exploitation);
    if (service.statusGate == QLatin1String("formally_identified")) {
        rules.note(QStringLiteral("STATUS_GATE"));
        rules.ask(QStringLiteral("formal_identification"));
    }
    switch (area) {
    case AreaMatch::Here:
        rules.note(QStringLiteral("AREA_OK"));
        break;
    case AreaMatch::Regional:
        rules.note(QStringLiteral("AREA_REGIONAL"));
        break;
    case AreaMatch::Unknown:
        rules.note(QStringLiteral("AREA_UNKNOWN"));
        rules.ask(service.areas.isEmpty() ? QStringLiteral("area") : QStringLiteral("location"));
        break;
    case AreaMatch::Out:
        rules.exclude(QStringLiteral("AREA_OUT"));
        break;
    }
    addLanguage(service, person, made, rules);
    if (service.policeReport == Known::Yes)
        rules.note(QStringLiteral("POLICE_REPORT_NEEDED"));
    if (service.sharesWithEnforcement == Known::Yes)
        rules.note(QStringLiteral("SHARES_WITH_ENFORCEMENT"));
    rules.finish(made);
    return made;
}

} // namespace tenang::referral
