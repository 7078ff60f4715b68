// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/factsjson.h"

namespace tenang::referral {

const QStringList &sexIds()
{
    static const QStringList ids = QStringLiteral("female male other unknown").split(u' ');
    return ids;
}

const QStringList &settingIds()
{
    static const QStringList ids
        = QStringLiteral("airport land_border seaport consulate detention reception community unknown")
              .split(u' ');
    return ids;
}

const QStringList &userRoleIds()
{
    return protocol::userRoleIds();
}

const QStringList &exploitationIds()
{
    static const QStringList ids
        = QStringLiteral("forced_criminality forced_labour sexual begging marriage organ other").split(u' ');
    return ids;
}

const QStringList &fearIds()
{
    static const QStringList ids = QStringLiteral("yes no not_asked").split(u' ');
    return ids;
}

const QStringList &consentKeys()
{
    static const QStringList ids = QStringLiteral("protection_service ngo police embassy family").split(u' ');
    return ids;
}

const QStringList &mustNotKnowAliases()
{
    static const QStringList ids = QStringLiteral("embassy police family").split(u' ');
    return ids;
}

} // namespace tenang::referral
