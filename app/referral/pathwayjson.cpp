// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/pathwayjson.h"

#include "base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenang::referral {

namespace {

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(toRfc3339(time)) : QJsonValue();
}

QJsonValue numberOrNull(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject verifiedJson(const Verified &verified)
{
    return {
        {QStringLiteral("on"),
            verified.on.isValid() ? QJsonValue(verified.on.toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("age_days"), numberOrNull(verified.ageDays)},
        {QStringLiteral("band"), toString(verified.band)},
    };
}

QJsonValue contactJson(const std::optional<Contact> &contact)
{
    if (!contact)
        return {};
    QJsonObject made{
        {QStringLiteral("channel"), contact->channel}, {QStringLiteral("number"), contact->number}};
    if (!contact->extension.isEmpty())
        made.insert(QStringLiteral("extension"), contact->extension);
    return made;
}

QJsonObject stepJson(const Step &step)
{
    return {
        {QStringLiteral("order"), step.order},
        {QStringLiteral("role"), step.role},
        {QStringLiteral("service"), step.service},
        {QStringLiteral("name"), step.name},
        {QStringLiteral("action"), toString(step.action)},
        {QStringLiteral("state"), toString(step.state)},
        {QStringLiteral("contact"), contactJson(step.contact)},
        {QStringLiteral("act_within_minutes"), step.actWithinMinutes},
        {QStringLiteral("reasons"), QJsonArray::fromStringList(step.reasons)},
        {QStringLiteral("ask"), QJsonArray::fromStringList(step.ask)},
        {QStringLiteral("share_tier"), step.shareTier},
        {QStringLiteral("consent_basis"), step.consentBasis},
        {QStringLiteral("fallback"), step.fallback.isEmpty() ? QJsonValue() : QJsonValue(step.fallback)},
        {QStringLiteral("verified"), verifiedJson(step.verified)},
        {QStringLiteral("answers"), QJsonArray::fromStringList(step.answers)},
    };
}

template <typename List, typename Make>
QJsonArray arrayOf(const List &list, Make make)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(make(item));
    return array;
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray toJson(const Pathway &pathway)
{
    return line({
        {QStringLiteral("at"), timeOrNull(pathway.at)},
        {QStringLiteral("steps"), arrayOf(pathway.steps, stepJson)},
        {QStringLiteral("blocked"),
            arrayOf(pathway.blocked,
                [](const Blocked &blocked) {
                    return QJsonObject{{QStringLiteral("role"), blocked.role},
                        {QStringLiteral("service"), blocked.service},
                        {QStringLiteral("reason"), blocked.reason}};
                })},
        {QStringLiteral("not_eligible"),
            arrayOf(pathway.notEligible,
                [](const NotEligible &out) {
                    return QJsonObject{{QStringLiteral("service"), out.service},
                        {QStringLiteral("reasons"), QJsonArray::fromStringList(out.reasons)}};
                })},
        {QStringLiteral("gaps"),
            arrayOf(pathway.gaps,
                [](const Gap &gap) {
                    return QJsonObject{
                        {QStringLiteral("need"), gap.need}, {QStringLiteral("detail"), gap.detail}};
                })},
        {QStringLiteral("fallback"), QJsonArray::fromStringList(pathway.fallback)},
    });
}

QByteArray toJson(const Hours &hours)
{
    return line({
        {QStringLiteral("state"), toString(hours.state)},
        {QStringLiteral("until"), timeOrNull(hours.until)},
        {QStringLiteral("next_open"), timeOrNull(hours.nextOpen)},
        {QStringLiteral("evidence"),
            arrayOf(hours.evidence,
                [](const Evidence &evidence) {
                    return QJsonObject{
                        {QStringLiteral("file"), evidence.file}, {QStringLiteral("row"), evidence.row}};
                })},
        {QStringLiteral("age_days"), numberOrNull(hours.ageDays)},
        {QStringLiteral("reasons"), QJsonArray::fromStringList(hours.reasons)},
    });
}

} // namespace tenang::referral
