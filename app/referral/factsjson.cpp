// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/factsjson.h"

#include "referral/cells.h"
#include "referral/directory.h"
#include "referral/servicereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tenang::referral {

namespace {

using Check = std::function<bool(const QString &)>;

// One object of the input; remembers which keys were asked for, so that the others can be reported.
class Reader {
public:
    Reader(const QJsonObject &object, const QString &at, const QString &file, Findings &findings)
        : m_object(object)
        , m_at(at)
        , m_file(file)
        , m_findings(findings)
    {
    }

    QString word(const QString &key, const QString &otherwise, const Check &isKnown, const QString &wanted)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined() || value.isNull())
            return otherwise;
        if (value.isString() && isKnown(value.toString()))
            return value.toString();
        error(u'/' + key, QStringLiteral("%1 is not %2").arg(shown(value), wanted));
        return otherwise;
    }

    QString word(const QString &key, const QString &otherwise, const QStringList &known)
    {
        return word(key, otherwise, [&](const QString &text) { return known.contains(text); }, anyOf(known));
    }

    QStringList words(const QString &key, const Check &isKnown, const QString &wanted)
    {
        QStringList made;
        const QJsonValue value = take(key);
        if (value.isUndefined() || value.isNull())
            return made;
        if (!value.isArray())
            error(u'/' + key, QStringLiteral("%1 is not a list").arg(shown(value)));
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (!array[i].isString() || !isKnown(array[i].toString()))
                error(QStringLiteral("/%1/%2").arg(key).arg(i),
                    QStringLiteral("%1 is not %2").arg(shown(array[i]), wanted));
            else if (!made.contains(array[i].toString()))
                made.append(array[i].toString());
        }
        return made;
    }

    QStringList words(const QString &key, const QStringList &known)
    {
        return words(key, [&](const QString &text) { return known.contains(text); }, anyOf(known));
    }

    std::optional<double> number(const QString &key, double from, double to)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        const double read = value.toDouble(from - 1);
        if (value.isDouble() && read >= from && read <= to)
            return read;
        error(u'/' + key,
            QStringLiteral("%1 is not a number from %2 to %3").arg(shown(value)).arg(from).arg(to));
        return std::nullopt;
    }

    Reader object(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isNull() && !value.isObject())
            error(u'/' + key, QStringLiteral("%1 is not an object").arg(shown(value)));
        return {value.toObject(), m_at + u'/' + key, m_file, m_findings};
    }

    void reportOtherKeys()
    {
        for (const QString &key : m_object.keys()) {
            if (!m_taken.contains(key))
                report(Finding::Severity::Warning, u'/' + key,
                    QStringLiteral("is not a key that we know; ignored"));
        }
    }

    void error(const QString &at, const QString &text) { report(Finding::Severity::Error, at, text); }
    void warning(const QString &at, const QString &text) { report(Finding::Severity::Warning, at, text); }

private:
    QJsonValue take(const QString &key)
    {
        m_taken.append(key);
        return m_object.value(key);
    }

    static QString anyOf(const QStringList &known) { return QStringLiteral("one of ") + known.join(u' '); }

    static QString shown(const QJsonValue &value)
    {
        if (value.isString())
            return u'"' + value.toString().left(40) + u'"';
        return value.isDouble() || value.isBool() ? value.toVariant().toString() : QStringLiteral("this");
    }

    void report(Finding::Severity severity, const QString &at, const QString &text)
    {
        m_findings.append({severity, m_file, 0, 0, text, m_at + at});
    }

    QJsonObject m_object;
    QString m_at, m_file;
    Findings &m_findings;
    QStringList m_taken;
};

void readWho(Reader &in, Facts &facts)
{
    const QStringList ages = QStringLiteral("adult child unsure").split(u' ');
    const QString age = in.word(QStringLiteral("age"), QString(), ages);
    if (const auto years = in.number(QStringLiteral("age_years"), 0, 150)) {
        if (*years == std::floor(*years))
            facts.ageYears = static_cast<int>(*years);
        else
            in.error(QStringLiteral("/age_years"), QStringLiteral("is not a whole number of years"));
    }
    if (!age.isEmpty())
        facts.age = *indicators::ageFromString(age);
    else if (facts.ageYears)
        facts.age = *facts.ageYears < 18 ? indicators::Age::Child : indicators::Age::Adult;
    const bool child = facts.ageYears.value_or(18) < 18;
    if (facts.ageYears && facts.age != indicators::Age::Unsure
        && child != (facts.age == indicators::Age::Child)) {
        in.warning(QStringLiteral("/age_years"), QStringLiteral("contradicts age; taken as unsure"));
        facts.age = indicators::Age::Unsure;
    }
    facts.sex = in.word(QStringLiteral("sex"), facts.sex, sexIds());
    const auto isCountry = [](const QString &text) { return text.size() == 2 && !countryOf(text).isEmpty(); };
    for (const QString &code :
        in.words(QStringLiteral("nationalities"), isCountry, QStringLiteral("an ISO 3166-1 code like MM")))
        facts.nationalities.append(code.toUpper());
    const QString stateless
        = in.word(QStringLiteral("stateless"), QString(), QStringLiteral("yes no unknown").split(u' '));
    if (stateless == QLatin1String("yes") || stateless == QLatin1String("no"))
        facts.stateless = stateless == QLatin1String("yes") ? Known::Yes : Known::No;
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"));
    facts.languages = in.words(
        QStringLiteral("languages"), [](const QString &text) { return tag.match(text).hasMatch(); },
        QStringLiteral("a BCP 47 tag like my"));
}

void readWhere(Reader &in, Facts &facts)
{
    Reader place = in.object(QStringLiteral("location"));
    static const QRegularExpression subdivision(QStringLiteral("^[A-Za-z]{2}-[A-Za-z0-9]{1,3}$"));
    const auto isCountry = [](const QString &text) { return text.size() == 2 && !countryOf(text).isEmpty(); };
    facts.country = place
                        .word(QStringLiteral("country"), QString(), isCountry,
                            QStringLiteral("an ISO 3166-1 code like TH"))
                        .toUpper();
    facts.subdivision = place
                            .word(
                                QStringLiteral("subdivision"), QString(),
                                [](const QString &text) { return subdivision.match(text).hasMatch(); },
                                QStringLiteral("an ISO 3166-2 code like TH-63"))
                            .toUpper();
    const QString of = facts.subdivision.section(u'-', 0, 0);
    if (facts.country.isEmpty())
        facts.country = of;
    else if (!of.isEmpty() && of != facts.country)
        place.error(QStringLiteral("/subdivision"), QStringLiteral("does not lie in %1").arg(facts.country));
    facts.latitude = place.number(QStringLiteral("latitude"), -90, 90);
    facts.longitude = place.number(QStringLiteral("longitude"), -180, 180);
    place.reportOtherKeys();
    facts.setting = in.word(QStringLiteral("setting"), facts.setting, settingIds());
    facts.userRole = in.word(QStringLiteral("user_role"), facts.userRole, userRoleIds());
}

void readWishes(Reader &in, Facts &facts, const Directory &directory)
{
    facts.fearOfReturn = in.word(QStringLiteral("fear_of_return"), facts.fearOfReturn, fearIds());
    facts.mustNotKnow = in.words(
        QStringLiteral("must_not_know"),
        [&](const QString &text) {
            return mustNotKnowAliases().contains(text) || roleFromString(text) || directory.service(text);
        },
        QStringLiteral("a role, a service of the directory, embassy, police or family"));
    facts.needs = in.words(QStringLiteral("needs"), needIds());
    Reader consent = in.object(QStringLiteral("consent"));
    const QStringList states = QStringLiteral("given refused not_now not_asked withdrawn").split(u' ');
    for (const QString &key : consentKeys()) {
        const auto state = interview::consentStateFromString(consent.word(key, QString(), states));
        if (state)
            facts.consent.insert(key, *state);
    }
    consent.reportOtherKeys();
}

} // namespace

Facts readFacts(const QByteArray &json, const QString &file, const Directory &directory, Findings &findings)
{
    Facts facts;
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        const int line = static_cast<int>(json.left(error.offset).count('\n')) + 1;
        findings.append({Finding::Severity::Error, file, line, 0,
            document.isNull() ? error.errorString() : QStringLiteral("not a JSON object"), {}});
        return facts;
    }
    Reader in(document.object(), QString(), file, findings);
    readWho(in, facts);
    readWhere(in, facts);
    facts.danger = in.words(QStringLiteral("danger"), indicators::dangerIds());
    const auto isOutcome = [](const QString &text) { return protocol::outcomeFromString(text).has_value(); };
    const QString outcome = in.word(QStringLiteral("assessment"), QString(), isOutcome,
        QStringLiteral("one of urgent_protection refer refer_specialist no_indication_recorded"));
    facts.assessment = protocol::outcomeFromString(outcome).value_or(facts.assessment);
    facts.exploitation = in.words(QStringLiteral("exploitation"), exploitationIds());
    readWishes(in, facts, directory);
    in.reportOtherKeys();
    return facts;
}

} // namespace tenang::referral
