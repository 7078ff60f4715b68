// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/vocabulary.h"

#include "protocol/plaintext.h"

#include <QHash>

namespace tenang::authoring {

namespace {

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

// An empty list: any key of the right shape.
const QHash<QString, QStringList> &keysOfKinds()
{
    static const QHash<QString, QStringList> keys{
        {QStringLiteral("setting"), {}},
        {QStringLiteral("need"),
            words(
                "medical psychosocial shelter food interpreter legal consular family_contact family_tracing "
                "return_home asylum documents missing_person")},
        {QStringLiteral("danger"),
            words(
                "injury acute_illness pregnancy_pain sexual_violence_recent self_harm overdose_or_withdrawal "
                "unconscious threat_here controller_present child_alone other")},
        {QStringLiteral("explain"), {}},
        {QStringLiteral("consent"),
            words("talk record protection_service ngo police embassy family ministry journey")},
        {QStringLiteral("fact"), {}}, {QStringLiteral("wish"), {}}, {QStringLiteral("safe"), {}},
        {QStringLiteral("reflect"), {}},
        {QStringLiteral("change"), {}}, // a changed account: it feeds nothing
    };
    return keys;
}

} // namespace

QStringList stateKinds()
{
    QStringList kinds = keysOfKinds().keys();
    kinds.sort();
    return kinds;
}

QString stateKeyFault(const QString &kindAndKey)
{
    const QString kind = kindAndKey.section(u'/', 0, 0);
    const QString key = kindAndKey.section(u'/', 1);
    const auto keys = keysOfKinds().constFind(kind);
    if (keys == keysOfKinds().constEnd()) {
        return QStringLiteral("“%1” must be <kind>/<key>, the kind one of: %2")
            .arg(kindAndKey, stateKinds().join(QStringLiteral(", ")));
    }
    if (!protocol::isCode(key))
        return QStringLiteral("“%1”: the key must be [a-z0-9_]+").arg(kindAndKey);
    if (!keys->isEmpty() && !keys->contains(key))
        return QStringLiteral("“%1”: the key must be one of: %2")
            .arg(kindAndKey, keys->join(QStringLiteral(", ")));
    return {};
}

QStringList allowedStates(const QString &kindAndKey)
{
    static const QHash<QString, QStringList> facts{
        {QStringLiteral("fact/age"), words("adult child unsure")},
        {QStringLiteral("fact/sex"), words("female male other unknown")},
        {QStringLiteral("fact/stateless"), words("yes no unknown")},
        {QStringLiteral("fact/fear_of_return"), words("yes no not_asked")},
        {QStringLiteral("fact/exploitation"),
            words("forced_criminality forced_labour sexual begging marriage organ other")},
        {QStringLiteral("fact/setting"),
            words("airport land_border seaport consulate detention reception community unknown")},
    };
    if (kindAndKey.startsWith(u"consent/"))
        return words("given refused not_now not_asked withdrawn");
    return facts.value(kindAndKey);
}

QStringList booleanAnswers(const QString &kindAndKey)
{
    return kindAndKey.startsWith(u"setting/") ? words("yes cannot") : words("yes no declined");
}

} // namespace tenang::authoring
