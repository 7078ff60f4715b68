// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/facts.h"

#include "referral/cells.h"
#include "referral/factsjson.h"
#include "referral/roles.h"
#include "referral/servicereader.h"

namespace tenang::referral {

namespace {

// Codes of a statement: one, or several with anything between them.
QStringList codesOf(const interview::Session &session, const QString &key)
{
    QStringList codes;
    for (const QString &code : splitList(session.state(key)))
        codes.append(code.toLower());
    return codes;
}

QString oneOf(
    const interview::Session &session, const QString &key, const QStringList &known, const QString &otherwise)
{
    const QString code = session.state(key).toLower();
    return known.contains(code) ? code : otherwise;
}

bool saysNothing(const QString &code)
{
    static const QStringList nothing{QStringLiteral("no"), QStringLiteral("none"), QStringLiteral("nobody"),
        QStringLiteral("not_now"), QStringLiteral("not_asked"), QStringLiteral("cannot"),
        QStringLiteral("declined"), QStringLiteral("unknown"), QStringLiteral("someone_else")};
    return nothing.contains(code);
}

// An answer that names nobody we know may mean any office: then all three are told nothing (design.md §6,
// unknown blocks). "someone_else" is a private person, whom no service here can stand for.
QStringList mustNotKnow(const interview::Session &session)
{
    QStringList named;
    for (const QString &code : codesOf(session, QStringLiteral("safe/must_not_know"))) {
        if (mustNotKnowAliases().contains(code) || roleFromString(code))
            named.append(code);
        else if (!saysNothing(code))
            named += mustNotKnowAliases();
    }
    named.removeDuplicates();
    return named;
}

// design.md §8 knows no hospital, no call and no hall: an airport, a land border and a seaport all have one.
QString settingOfVisit(const interview::Session &session)
{
    const QString visit = session.state(QStringLiteral("setting/visit"));
    if (visit == QLatin1String("embassy"))
        return QStringLiteral("consulate");
    return visit == QLatin1String("prison") ? QStringLiteral("detention") : Facts().setting;
}

} // namespace

QString userRoleIn(const protocol::Protocol &protocol, const QString &tabletRole)
{
    return protocol.userRole == protocol::Protocol().userRole ? tabletRole : protocol.userRole;
}

interview::ConsentState Facts::consentTo(const QString &key) const
{
    return consent.value(key, interview::ConsentState::NotAsked);
}

bool isConsular(const Facts &facts)
{
    return facts.userRole == QLatin1String("consular");
}

Facts asTheOfficerMaySee(const Facts &facts)
{
    Facts seen = facts;
    if (isConsular(facts)) {
        seen.fearOfReturn = Facts().fearOfReturn;
        seen.needs.removeAll(QStringLiteral("asylum"));
    }
    return seen;
}

Facts factsFrom(const interview::Session &session, const indicators::Assessment &assessment,
    const QString &country, const QString &userRole)
{
    Facts facts;
    facts.age = indicators::ageFromString(session.age()).value_or(indicators::Age::Unsure);
    facts.sex = oneOf(session, QStringLiteral("fact/sex"), sexIds(), facts.sex);
    for (const QString &code : codesOf(session, QStringLiteral("fact/nationality"))) {
        if (const QString nationality = countryOf(code); !nationality.isEmpty())
            facts.nationalities.append(nationality);
    }
    if (const QString stateless = session.state(QStringLiteral("fact/stateless"));
        stateless == QLatin1String("yes"))
        facts.stateless = Known::Yes;
    else if (stateless == QLatin1String("no"))
        facts.stateless = Known::No;
    facts.languages = codesOf(session, QStringLiteral("fact/language"));
    if (facts.languages.isEmpty() && !session.begun.language.isEmpty())
        facts.languages.append(session.begun.language);
    facts.country = country.section(u'-', 0, 0);
    facts.subdivision = country.contains(u'-') ? country : QString();
    facts.setting = oneOf(session, QStringLiteral("fact/setting"), settingIds(), settingOfVisit(session));
    facts.userRole = userRole;
    facts.danger = session.dangers();
    facts.assessment = assessment.outcome;
    for (const QString &code : codesOf(session, QStringLiteral("fact/exploitation"))) {
        if (exploitationIds().contains(code))
            facts.exploitation.append(code);
    }
    facts.fearOfReturn = oneOf(session, QStringLiteral("fact/fear_of_return"), fearIds(), facts.fearOfReturn);
    facts.mustNotKnow = mustNotKnow(session);
    for (const QString &need : needIds()) {
        if (session.state(QStringLiteral("need/") + need) == QLatin1String("yes"))
            facts.needs.append(need);
    }
    for (const QString &key : consentKeys())
        facts.consent.insert(key, session.consentTo(key));
    return facts;
}

} // namespace tenang::referral
