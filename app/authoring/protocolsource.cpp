// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/itemsource.h"
#include "authoring/sources.h"
#include "authoring/wording.h"
#include "protocol/agency.h"
#include "protocol/plaintext.h"

#include <QSet>

namespace tenang::authoring {

namespace {

using protocol::PhaseInfo;
using protocol::Protocol;

constexpr int maxQuickMarks = 8; // protocols/README.md: what fits one row of the screen
constexpr int maxSetting = 1'000'000;
constexpr int longestSilence = 60; // seconds: our own bound, no source gives one

struct Bounds {
    int least = 0;
    int most = maxSetting;
    const char *why = nullptr;
};

// A number that nothing reads is a promise that nobody keeps, and a misspelt break one that nobody offers:
// only the keys of protocol::settingKeys() stand in a pack. A break has the bounds that an agency.yaml has
// for it.
Bounds boundsOf(const QString &key, Fields &row)
{
    for (const protocol::AgencyNumber &number : protocol::agencyNumbers()) {
        const QString age = QString::fromLatin1(number.key).section(u'_', 0, -2); // child_under_7_minutes
        if (QLatin1StringView(number.group) == u"breaks" && key == QStringLiteral("break_minutes_") + age)
            return {number.least, number.most, number.bounds};
    }
    if (key == u"silence_seconds")
        return {1, longestSilence, "longer, and a break that is due would be told late"};
    if (protocol::isCode(key) && !protocol::settingKeys().contains(key))
        row.report().error(row.at("key"),
            QStringLiteral("nothing reads “%1”; what is read: %2")
                .arg(key, protocol::settingKeys().join(QStringLiteral(", "))));
    return {};
}

void readSettings(Fields &fields, Protocol &protocol)
{
    QSet<QString> keys;
    fields.each("settings", Need::Optional, [&](Fields &row) {
        protocol::Setting setting;
        setting.key = row.shaped("key", Need::Required, protocol::isCode, "[a-z0-9_]+");
        const Bounds bounds = boundsOf(setting.key, row);
        setting.value = row.number("value", Need::Required, bounds.least, bounds.most, 0, bounds.why);
        setting.source = row.text("source", Need::Required);
        if (keys.contains(setting.key))
            row.report().error(
                row.at("key"), QStringLiteral("the setting “%1” stands twice").arg(setting.key));
        keys.insert(setting.key);
        protocol.settings.append(setting);
    });
}

void readReminders(Fields &fields, Protocol &protocol)
{
    fields.each("reminders", Need::Optional, [&](Fields &row) {
        const protocol::Reminder reminder{
            row.text("text", Need::Required), row.text("source", Need::Required)};
        checkWords(reminder.text, row.at("text"), Voice::Officer, protocol.language, row.report());
        protocol.reminders.append(reminder);
    });
}

void readPhases(Fields &fields, Protocol &protocol)
{
    QSet<protocol::Phase> rail;
    fields.each("phases", Need::Required, [&](Fields &row) {
        PhaseInfo phase;
        const std::optional<protocol::Phase> id = row.choice("id", Need::Required, protocol::phaseFromString);
        phase.id = id.value_or(protocol::Phase::Safety);
        phase.title = row.text("title", Need::Required);
        phase.purpose = row.text("purpose", Need::Required);
        phase.leaveWhen = row.text("leave_when", Need::Required);
        if (id && rail.contains(phase.id))
            row.report().error(
                row.at("id"), QStringLiteral("the phase “%1” stands twice").arg(toString(phase.id)));
        if (id)
            rail.insert(phase.id);
        for (const auto &[key, text] : {std::pair("title", phase.title), std::pair("purpose", phase.purpose),
                 std::pair("leave_when", phase.leaveWhen)})
            checkWords(text, row.at(key), Voice::Officer, protocol.language, row.report());
        if (id)
            protocol.phases.append(phase);
    });
}

void readQuickMarks(Fields &fields, ProtocolSource &source)
{
    source.quickMarks = fields.texts("quick_marks");
    QSet<QString> seen;
    for (const Mention &mark : std::as_const(source.quickMarks)) {
        if (!protocol::isIndicatorId(mark.text))
            fields.report().error(mark.at, QStringLiteral("“%1” is no indicator id").arg(mark.text));
        if (seen.contains(mark.text))
            fields.report().error(mark.at, QStringLiteral("“%1” stands twice").arg(mark.text));
        seen.insert(mark.text);
        source.protocol.quickMarks.append(mark.text);
    }
    if (source.quickMarks.size() > maxQuickMarks) {
        fields.report().error(source.quickMarks[maxQuickMarks].at,
            QStringLiteral("more than %1 quick marks do not fit the screen").arg(maxQuickMarks));
    }
}

// What stands on the card is pressed while standing: every one of its items has answers to choose from.
void readCard(Fields &fields, Protocol &protocol)
{
    for (const Mention &mention : fields.texts("card")) {
        const protocol::Item *item = protocol.item(mention.text);
        if (item == nullptr)
            fields.report().error(mention.at, QStringLiteral("there is no item “%1”").arg(mention.text));
        else if (protocol.card.contains(mention.text))
            fields.report().error(mention.at, QStringLiteral("“%1” stands twice").arg(mention.text));
        else if (item->type != protocol::ItemType::Coding && item->type != protocol::ItemType::Boolean)
            fields.report().error(mention.at,
                QStringLiteral("“%1” has no answers to choose from, and nobody types at a counter")
                    .arg(mention.text));
        if (protocol.card.size() == protocol::maxOnCard)
            fields.report().error(
                mention.at, QStringLiteral("more than %1 do not fit the card").arg(protocol::maxOnCard));
        protocol.card.append(mention.text);
    }
}

void checkPhasesHaveItems(Fields &fields, const Protocol &protocol)
{
    for (const PhaseInfo &phase : protocol.phases) {
        if (protocol.itemsOf(phase.id).isEmpty())
            fields.report().warning(
                fields.keyAt("phases"), QStringLiteral("the phase “%1” has no item").arg(toString(phase.id)));
    }
}

} // namespace

ProtocolSource readProtocolSource(const YamlValue &document, Report &report)
{
    Fields fields(document, report);
    ProtocolSource source;
    Protocol &protocol = source.protocol;
    source.file = report.file();
    source.at = fields.at("id");
    (void)fields.text("kind", Need::Required);
    protocol.id = fields.shaped("id", Need::Required, protocol::isPackId, "[a-z0-9-]+");
    protocol.version
        = fields.shaped("version", Need::Required, protocol::isVersion, "a version such as 1.0.0");
    protocol.title = fields.text("title", Need::Required);
    protocol.useWhen = fields.text("use_when", Need::Optional);
    protocol.language
        = fields.shaped("language", Need::Required, protocol::isLanguage, "a BCP 47 language such as en");
    protocol.licence = fields.text("licence", Need::Required);
    protocol.source = fields.text("source", Need::Required);
    const QString userRole
        = fields.shaped("user_role", Need::Optional, protocol::isUserRole, "border, consular, police or ngo");
    if (!userRole.isEmpty())
        protocol.userRole = userRole;
    for (const auto &[key, text] :
        {std::pair("title", protocol.title), std::pair("use_when", protocol.useWhen)})
        checkWords(text, fields.at(key), Voice::Officer, protocol.language, report);
    readSettings(fields, protocol);
    readReminders(fields, protocol);
    readQuickMarks(fields, source);
    readPhases(fields, protocol);
    ItemReader reader(source);
    fields.each("items", Need::Required, [&](Fields &row) { reader.read(row); });
    reader.finish(report);
    readCard(fields, protocol);
    source.claims = readClaims(fields, protocol.language);
    checkPhasesHaveItems(fields, protocol);
    fields.finish();
    return source;
}

} // namespace tenang::authoring
