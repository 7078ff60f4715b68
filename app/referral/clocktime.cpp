// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/clocktime.h"

#include <QRegularExpression>

namespace tenang::referral {

namespace {

constexpr int minute = 60;
constexpr int hour = 60 * minute;
constexpr int day = 24 * hour;
constexpr int widestOffset = 14 * hour; // Kiribati

// "Z", "+07", "-0330", "+05:45"; nothing: empty text.
bool readOffset(const QString &sign, const QString &hours, const QString &minutes, ClockTime &time)
{
    if (sign.isEmpty())
        return true;
    if (sign.compare(u'Z', Qt::CaseInsensitive) == 0) {
        time.offset = 0;
        return true;
    }
    const int size = hours.toInt() * hour + minutes.toInt() * minute;
    if (minutes.toInt() > 59 || size > widestOffset)
        return false;
    time.offset = sign == QLatin1String("-") ? -size : size;
    return true;
}

} // namespace

std::optional<ClockTime> readClockTime(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(^(?<h>\d{1,2})(?::(?<m>\d\d)(?::(?<s>\d\d)(?:\.\d+)?)?)?\s*(?<half>[ap]\.?m\.?)?)"
                       R"(\s*(?:(?<z>z)|(?<sign>[+-])(?<oh>\d\d)(?::?(?<om>\d\d))?)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString half = match.captured(QStringLiteral("half")).toLower();
    int hours = match.captured(QStringLiteral("h")).toInt();
    const int minutes = match.captured(QStringLiteral("m")).toInt();
    const int seconds = match.captured(QStringLiteral("s")).toInt();
    if (minutes > 59 || seconds > 59)
        return std::nullopt;
    if (half.isEmpty()) {
        if (match.captured(QStringLiteral("m")).isEmpty())
            return std::nullopt; // a bare "9": nobody says which nine
    } else {
        if (hours < 1 || hours > 12)
            return std::nullopt;
        hours = hours % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    ClockTime time;
    time.seconds = hours * hour + minutes * minute + seconds;
    if (time.seconds > day)
        return std::nullopt;
    QString sign = match.captured(QStringLiteral("sign"));
    if (!match.captured(QStringLiteral("z")).isEmpty())
        sign = QStringLiteral("Z");
    if (!readOffset(sign, match.captured(QStringLiteral("oh")), match.captured(QStringLiteral("om")), time))
        return std::nullopt;
    return time;
}

} // namespace tenang::referral
