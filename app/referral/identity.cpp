// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/identity.h"

#include <QRegularExpression>

#include <algorithm>

namespace tenang::referral {

namespace {

// Facts of tier 4 (crosswalk: identity). Nationality is one too, but its words ("Thai") are also languages
// and numbers of services, so it is kept out by never being read rather than by masking.
bool namesThePerson(const QString &sets)
{
    static const QStringList keys{QStringLiteral("fact/name"), QStringLiteral("fact/name_used"),
        QStringLiteral("fact/alias"), QStringLiteral("fact/nickname"), QStringLiteral("fact/birth_date"),
        QStringLiteral("fact/born"), QStringLiteral("fact/id_number"), QStringLiteral("fact/passport"),
        QStringLiteral("fact/address")};
    return sets.startsWith(QLatin1StringView("identity/")) || keys.contains(sets);
}

bool hasSpacesBetweenWords(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        switch (c.script()) {
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            return false;
        default:
            return true;
        }
    });
}

} // namespace

QStringList identityValues(const interview::Session &session)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s,;/]+"));
    QStringList values;
    for (const auto &[sets, statement] : session.statements.asKeyValueRange()) {
        if (!namesThePerson(sets))
            continue;
        const QString whole = statement.state.simplified();
        if (whole.size() >= 2)
            values.append(whole);
        // Of a day of birth the numbers: "in the rains" is nobody's name.
        const bool onlyNumbers = sets == QLatin1StringView("fact/born");
        for (const QString &part : whole.split(gaps, Qt::SkipEmptyParts)) {
            const bool hasNumber = std::ranges::any_of(part, [](QChar c) { return c.isDigit(); });
            if (part.size() >= 3 && (hasNumber || !onlyNumbers))
                values.append(part);
        }
    }
    values.removeDuplicates();
    std::ranges::sort(values, [](const QString &one, const QString &other) {
        return one.size() == other.size() ? one < other : one.size() > other.size();
    });
    return values;
}

Masked withoutIdentity(const QString &text, const QStringList &identity)
{
    Masked masked{text, false};
    for (const QString &value : identity) {
        QString pattern = QRegularExpression::escape(value);
        pattern.replace(QStringLiteral("\\ "), QStringLiteral("\\s+"));
        if (hasSpacesBetweenWords(value))
            pattern = QStringLiteral("(?<![\\p{L}\\p{M}\\p{N}])") + pattern
                + QStringLiteral("(?![\\p{L}\\p{M}\\p{N}])");
        const QRegularExpression found(pattern,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (!masked.text.contains(found))
            continue;
        masked.text.replace(found, QStringLiteral("[left out]"));
        masked.found = true;
    }
    return masked;
}

bool looksLikeIdentity(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral(
            "\\b(?:mr|mrs|ms|miss|madam|sir|dr|named|called|name is|uncle|auntie?)\\.?\\s+\\p{Lu}"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression capitals(QStringLiteral("\\b\\p{Lu}\\p{Ll}+(?:\\s+|-)\\p{Lu}\\p{Ll}+"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression paper(QStringLiteral("\\b\\p{Lu}{1,2}\\d{6,9}\\b"));
    return text.contains(address) || text.contains(capitals) || text.contains(paper);
}

} // namespace tenang::referral
