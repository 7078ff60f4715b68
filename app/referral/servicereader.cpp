// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/servicereader.h"

#include "referral/directory.h"
#include "referral/languagenames.h"

#include <QRegularExpression>

namespace tenang::referral {

namespace {

// Codes of design.md §8; the sheets write a forced-criminality scheme as such, so no other vocabulary is
// needed.
const QStringList exploitationCodes{QStringLiteral("forced_criminality"), QStringLiteral("forced_labour"),
    QStringLiteral("sexual"), QStringLiteral("begging"), QStringLiteral("marriage"), QStringLiteral("organ"),
    QStringLiteral("other")};
const QStringList sexes{QStringLiteral("female"), QStringLiteral("male"), QStringLiteral("other")};
const QStringList referrers{QStringLiteral("border"), QStringLiteral("police"), QStringLiteral("ngo"),
    QStringLiteral("consular"), QStringLiteral("self"), QStringLiteral("any")};
const QStringList gates{
    QStringLiteral("possible_victim"), QStringLiteral("formally_identified"), QStringLiteral("any")};

Values readValues(const Cells &cells, const QString &column, const QStringList &known)
{
    Values values;
    for (const QString &part : cells.list(column)) {
        const QString value = part.toLower();
        if (value == QLatin1String("any"))
            return {};
        if (known.contains(value)) {
            values.list.append(value);
        } else {
            values.unreadable = true;
            cells.warn(column, QStringLiteral("\"%1\" is not one of %2").arg(part, known.join(u' ')));
        }
    }
    return values;
}

Values readCountries(const Cells &cells, const QString &column)
{
    Values values;
    for (const QString &part : cells.list(column)) {
        const QString country = countryOf(part);
        if (country.isEmpty()) {
            values.unreadable = true;
            cells.warn(column, QStringLiteral("\"%1\" is no ISO 3166-1 code").arg(part));
        } else {
            values.list.append(country);
        }
    }
    return values;
}

void readEligibility(const Cells &cells, Service &service)
{
    bool ok = true;
    service.minimumAge = cells.integer(QStringLiteral("minimum_age"), 0, 150, &ok);
    service.maximumAge = cells.integer(QStringLiteral("maximum_age"), 0, 150, &ok);
    if (!service.minimumAge)
        service.minimumAge = cells.integer(QStringLiteral("x_elig_min_age_years"), 0, 150, &ok);
    service.ageUnreadable = !ok;
    if (service.minimumAge && service.maximumAge && *service.minimumAge > *service.maximumAge) {
        cells.warn(QStringLiteral("minimum_age"), QStringLiteral("is above maximum_age"));
        service.minimumAge.reset();
        service.maximumAge.reset();
        service.ageUnreadable = true;
    }
    service.acceptsUnknownAge = cells.yesNo(QStringLiteral("x_elig_accepts_unknown_age"));
    service.genders = readValues(cells, QStringLiteral("x_elig_gender"), sexes);
    service.exploitation = readValues(cells, QStringLiteral("x_elig_exploitation"), exploitationCodes);
    service.nationalityIn = readCountries(cells, QStringLiteral("x_elig_nationality_in"));
    service.nationalityNotIn = readCountries(cells, QStringLiteral("x_elig_nationality_not_in"));
    const Values gate = readValues(cells, QStringLiteral("x_elig_status"), gates);
    service.statusGate = gate.unreadable ? QStringLiteral("formally_identified") : gate.list.value(0);
    service.acceptsFrom = readValues(cells, QStringLiteral("x_accepts_referral_from"), referrers).list;
    service.eligibilityText = cells.text(QStringLiteral("eligibility_description"));
    service.eligibilityOther = cells.text(QStringLiteral("x_elig_other"));
    service.policeReport = cells.yesNo(QStringLiteral("x_police_report_required"));
    service.sharesWithEnforcement = cells.yesNo(QStringLiteral("x_shares_with_enforcement"));
    service.detentionAccess = cells.yesNo(QStringLiteral("x_detention_access"));
    service.documentsRequired = cells.text(QStringLiteral("x_documents_required"));
}

QString readStatus(const Cells &cells)
{
    const QString status = cells.text(QStringLiteral("status")).toLower();
    if (status.isEmpty() || serviceStatuses().contains(status))
        return status.isEmpty() ? serviceStatuses().first() : status;
    cells.warn(QStringLiteral("status"),
        QStringLiteral("\"%1\" is not one of %2; taken as active").arg(status, serviceStatuses().join(u'|')));
    return serviceStatuses().first();
}

QString withoutQuotes(const Cells &cells, const QString &column)
{
    QString number = cells.text(column);
    while (number.size() > 1 && number.startsWith(u'"') && number.endsWith(u'"')) {
        number = number.mid(1, number.size() - 2).trimmed();
        cells.warn(column, QStringLiteral("quotes around the number were taken off"));
    }
    return number;
}

} // namespace

std::optional<Service> readService(const Cells &cells)
{
    Service service;
    service.id = cells.text(QStringLiteral("id"));
    service.evidence = cells.evidence();
    if (service.id.isEmpty()) {
        cells.refuse(QStringLiteral("id"), QStringLiteral("a service needs an id; the row is not used"));
        return std::nullopt;
    }
    if (const QString role = cells.text(QStringLiteral("x_role")).toLower(); !role.isEmpty()) {
        const auto known = roleFromString(role);
        if (!known) {
            cells.refuse(QStringLiteral("x_role"),
                QStringLiteral("\"%1\" is no known role; the row is not used").arg(role));
            return std::nullopt;
        }
        service.role = *known;
    }
    service.name = cells.text(QStringLiteral("name"));
    if (service.name.isEmpty()) {
        cells.warn(QStringLiteral("name"), QStringLiteral("a service needs a name; its id is shown"));
        service.name = service.id;
    }
    service.status = readStatus(cells);
    service.description = cells.text(QStringLiteral("description"));
    service.email = cells.text(QStringLiteral("email"));
    service.alert = cells.text(QStringLiteral("alert"));
    service.application = cells.text(QStringLiteral("application_process"));
    service.fees = cells.text(QStringLiteral("fees_description"));
    service.safeContactRules = cells.text(QStringLiteral("x_safe_contact_rules"));
    service.interpretation = cells.text(QStringLiteral("interpretation_services"));
    for (const QString &tag : cells.list(QStringLiteral("x_interpreted_languages")))
        service.interpreted.append(languageOf(tag));
    service.interpreted += languagesIn(service.interpretation);
    service.interpreted.removeDuplicates();
    service.disclosure = readDisclosure(cells);
    service.alwaysOpen = cells.yesNo(QStringLiteral("x_always_open")) == Known::Yes;
    readEligibility(cells, service);
    service.escalationOrder = cells.integer(QStringLiteral("x_escalation_order"), 0, 1'000'000);
    service.responseMinutes = cells.integer(QStringLiteral("x_response_minutes"), 0, 1'000'000);
    service.fallback = cells.text(QStringLiteral("x_fallback_service_id"));
    service.assured = cells.date(QStringLiteral("assured_date"));
    service.verifyByDays = cells.integer(QStringLiteral("x_verify_by_days"), 1, 36'500).value_or(90);
    service.sourceUrl = cells.text(QStringLiteral("x_source_url"));
    service.sourceDate = cells.text(QStringLiteral("x_source_date"));
    service.confidence = cells.text(QStringLiteral("x_confidence"));
    service.riskNote = cells.text(QStringLiteral("x_risk_note"));
    return service;
}

std::optional<Phone> readPhone(const Cells &cells)
{
    static const QRegularExpression digits(QStringLiteral("\\d.*\\d"));
    Phone phone;
    phone.number = withoutQuotes(cells, QStringLiteral("number"));
    phone.e164 = withoutQuotes(cells, QStringLiteral("x_e164"));
    phone.dialAbroad = withoutQuotes(cells, QStringLiteral("x_dial_abroad"));
    phone.extension = cells.text(QStringLiteral("extension"));
    phone.purpose = cells.text(QStringLiteral("x_purpose"));
    phone.country = countryOf(cells.text(QStringLiteral("x_short_code_country")));
    phone.channel = cells.text(QStringLiteral("x_channel")).toLower();
    const QString type = cells.text(QStringLiteral("type")).toLower();
    if (phone.channel.isEmpty()) {
        if (type == QLatin1String("fax") || type == QLatin1String("pager")
            || type == QLatin1String("textphone"))
            return std::nullopt;
        phone.channel = type == QLatin1String("text") ? QStringLiteral("sms") : QStringLiteral("voice");
    } else if (phone.channel.startsWith(QLatin1String("radio"))) {
        phone.channel = QStringLiteral("radio");
    }
    const bool isMail = phone.channel == QLatin1String("email");
    const bool usable = isMail
        ? phone.number.contains(u'@')
        : phone.channel == QLatin1String("radio") || digits.match(phone.number).hasMatch();
    if (!usable && phone.e164.isEmpty() && phone.dialAbroad.isEmpty()) {
        cells.refuse(QStringLiteral("number"),
            QStringLiteral("\"%1\" cannot be dialled; the row is not used").arg(phone.number));
        return std::nullopt;
    }
    return phone;
}

QString readDisclosure(const Cells &cells)
{
    static const QStringList levels{QString(), QStringLiteral("public"), QStringLiteral("partner"),
        QStringLiteral("restricted"), QStringLiteral("never_export")};
    const QString level = cells.text(QStringLiteral("x_disclosure")).toLower();
    if (levels.contains(level))
        return level;
    cells.warn(
        QStringLiteral("x_disclosure"), QStringLiteral("\"%1\" is no level; taken as restricted").arg(level));
    return QStringLiteral("restricted");
}

bool isWithheld(const QString &disclosure)
{
    return disclosure == QLatin1String("restricted") || disclosure == QLatin1String("never_export");
}

QStringList readAreas(const QString &text, bool *ok)
{
    static const QRegularExpression shape(QStringLiteral("^(\\*|[A-Z]{2}(-[A-Z0-9]{1,3})?)$"));
    QStringList areas;
    for (const QString &part : splitList(text)) {
        const QString code = part.toUpper();
        if (shape.match(code).hasMatch())
            areas.append(code);
        else
            *ok = false;
    }
    return areas;
}

QString countryOf(const QString &code)
{
    static const QRegularExpression two(QStringLiteral("^[A-Z]{2}$"));
    const QString upper = code.trimmed().toUpper();
    return two.match(upper).hasMatch() ? upper : QString();
}

} // namespace tenang::referral
