// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/person.h"

#include "referral/languagenames.h"

namespace tenang::referral {

namespace {

void hide(Person &person, Role role)
{
    person.roleMustNotKnow.at(static_cast<std::size_t>(role)) = true;
}

void readAge(Person &person)
{
    constexpr int adult = 18;
    const auto &years = person.facts.ageYears;
    if (person.facts.age == indicators::Age::Unsure)
        return;
    const bool child = person.facts.age == indicators::Age::Child;
    if (years && (*years < adult) != child)
        return; // the two disagree: nothing is known
    person.ageKnown = true;
    person.ageFrom = years.value_or(child ? 0 : adult);
    person.ageTo = years.value_or(child ? adult - 1 : person.ageTo);
}

} // namespace

Person::Person(const Facts &given)
    : facts(given)
    , country(given.country.toUpper())
    , subdivision(given.subdivision.toUpper())
    , danger(!given.danger.isEmpty())
    , childPath(onChildPath(given))
{
    if (country.isEmpty())
        country = subdivision.section(u'-', 0, 0);
    for (const QString &tag : given.languages) {
        const QString language = languageOf(tag);
        if (!language.isEmpty() && language != QLatin1String("und"))
            languages.append(language);
    }
    for (const QString &nationality : given.nationalities)
        nationalities.append(nationality.toUpper());
    readAge(*this);

    const interview::ConsentState police = given.consentTo(QStringLiteral("police"));
    policeRefused
        = police == interview::ConsentState::Refused || police == interview::ConsentState::Withdrawn;
    for (const QString &named : given.mustNotKnow) {
        if (named == QLatin1String("embassy"))
            hide(*this, Role::Consular);
        else if (named == QLatin1String("police"))
            hide(*this, Role::PoliceUnit);
        else if (named == QLatin1String("family"))
            hide(*this, Role::FamilyTracing);
        else if (const auto role = roleFromString(named))
            hide(*this, *role);
    }
    policeMustNotKnow = roleMustNotKnow.at(static_cast<std::size_t>(Role::PoliceUnit));
}

} // namespace tenang::referral
