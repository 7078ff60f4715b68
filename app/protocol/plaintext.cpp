// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/plaintext.h"

#include <QRegularExpression>

namespace tenang::protocol {

namespace {

bool isUnfit(char16_t c)
{
    return (c < 0x20 && c != u'\n') || (c >= 0x7f && c <= 0x9f) || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff || c == 0xfffd;
}

bool matches(const QString &text, const QRegularExpression &whole)
{
    return whole.match(text).hasMatch();
}

} // namespace

QString UnfitCharacter::name() const
{
    return QStringLiteral("U+%1").arg(QString::number(character, 16).toUpper(), 4, u'0');
}

std::optional<UnfitCharacter> unfitCharacterIn(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || isUnfit(c.unicode()))
            return UnfitCharacter{i, c.unicode()};
    }
    return std::nullopt;
}

bool isComposed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C) == text;
}

bool isPackId(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\z)"));
    return matches(text, shape);
}

bool isVersion(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(
        R"(\A(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})(?:-[0-9A-Za-z.-]{1,32})?\z)"));
    return matches(text, shape);
}

bool isLanguage(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}\z)"));
    return matches(text, shape);
}

bool isLinkId(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A[A-Za-z_][A-Za-z0-9_]{0,31}\z)"));
    return matches(text, shape);
}

bool isCode(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A[a-z0-9_]{1,64}\z)"));
    return matches(text, shape);
}

bool isIndicatorId(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(\A[A-Z][A-Z0-9]{0,15}(?:[-.][A-Z0-9]{1,15}){0,3}\z)"));
    return matches(text, shape);
}

} // namespace tenang::protocol
