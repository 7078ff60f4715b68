// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/soundalike.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace tenang::text {

namespace {

bool isOneOf(char16_t letter, std::u16string_view letters)
{
    return letters.find(letter) != std::u16string_view::npos;
}

bool isVowel(char16_t letter)
{
    return isOneOf(letter, u"aeiou");
}

bool isVowel(char letter)
{
    return isVowel(static_cast<char16_t>(static_cast<unsigned char>(letter)));
}

// One letter after the rules of spelling; 0 where it has no sound of its own.
char plain(const QByteArray &latin, qsizetype at)
{
    const char letter = latin.at(at);
    const char before = at > 0 ? latin.at(at - 1) : '\0';
    const char next = at + 1 < latin.size() ? latin.at(at + 1) : '\0';
    switch (letter) {
    case 't': // Myint, Khant
        return before == 'n' && next == '\0' ? '\0' : 't';
    case 'h': // th, ph, kh, hn, hl, and the end of Fatimah
        return next != '\0' && (isVowel(before) || (before == '\0' && isVowel(next))) ? 'h' : '\0';
    case 'g': // ng
        return before == 'n' ? '\0' : 'g';
    case 'c':
        if (next == 'h')
            return 'c';
        return next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
    case 'f':
        return 'p';
    case 'q':
        return 'k';
    case 'j':
        return 'c';
    case 'x':
    case 'z':
        return 's';
    case 'v':
        return 'w';
    case 'w': // a glide behind a vowel, and before its own
        return next == 'u' ? '\0' : before == '\0' || isVowel(next) ? 'w' : 'u';
    case 'y':
        return 'i';
    default:
        return letter;
    }
}

// Those that spellers, and speakers, mix up.
char16_t family(char16_t letter)
{
    switch (letter) {
    case u'b':
        return u'p';
    case u'd':
        return u't';
    case u'g':
        return u'k';
    case u'c':
        return u's';
    case u'r':
        return u'l';
    case u'm':
        return u'n';
    case u'w':
        return u'p';
    default:
        return letter;
    }
}

double change(char16_t from, char16_t to)
{
    if (from == to)
        return 0;
    if (isVowel(from) && isVowel(to)) {
        const bool near
            = (isOneOf(from, u"ei") && isOneOf(to, u"ei")) || (isOneOf(from, u"ou") && isOneOf(to, u"ou"));
        return near ? 0.2 : 0.4;
    }
    if (isOneOf(from, u"cs") && isOneOf(to, u"cs"))
        return 0.6;
    if (isOneOf(from, u"wp") && isOneOf(to, u"wp"))
        return 0.8;
    if (family(from) == family(to))
        return isOneOf(from, u"mn") ? 0.5 : 0.3;
    if (isOneOf(from, u"lrn") && isOneOf(to, u"lrn")) // at the end of a syllable in Thai
        return 0.5;
    if (isOneOf(from, u"uw") && isOneOf(to, u"uw"))
        return 0.3;
    return isVowel(from) || isVowel(to) ? 1.2 : 1;
}

double loss(char16_t letter)
{
    return isVowel(letter) ? 0.3 : letter == u'h' ? 0.4 : 1;
}

} // namespace

QByteArray plainSpelling(QByteArray latin)
{
    latin.replace("oo", "u").replace("ee", "i"); // as English spells them
    QByteArray letters;
    for (qsizetype at = 0; at < latin.size(); ++at) {
        const char letter = plain(latin, at);
        if (letter != '\0' && (letters.isEmpty() || letters.back() != letter))
            letters.append(letter);
    }
    return letters;
}

QString soundKey(const QString &letters)
{
    QString key;
    for (const QChar letter : letters) {
        const char16_t kind = family(letter.unicode());
        if (isVowel(kind) || (!key.isEmpty() && key.back() == QChar(kind)))
            continue;
        key.append(QChar(kind));
        if (key.size() == soundKeySize)
            return key;
    }
    return key.size() > 1 ? key : QString();
}

double soundDistance(const QString &asked, const QString &there, const QList<qsizetype> &ends)
{
    if (asked.isEmpty() || there.isEmpty())
        return asked.isEmpty() && there.isEmpty() ? 0 : 1;
    const auto columns = static_cast<std::size_t>(there.size()) + 1;
    std::vector<double> row(columns);
    for (std::size_t column = 1; column < columns; ++column)
        row[column] = row[column - 1] + loss(there.at(qsizetype(column) - 1).unicode());
    for (const QChar letter : asked) {
        double corner = row[0];
        row[0] += loss(letter.unicode());
        for (std::size_t column = 1; column < columns; ++column) {
            const char16_t other = there.at(qsizetype(column) - 1).unicode();
            const double turned = corner + change(letter.unicode(), other);
            corner = row[column];
            row[column]
                = std::min({turned, row[column] + loss(letter.unicode()), row[column - 1] + loss(other)});
        }
    }
    double nearest = 1;
    for (std::size_t column = 1; column < columns; ++column) {
        const auto end = static_cast<qsizetype>(column);
        if (ends.isEmpty() || ends.contains(end))
            nearest = std::min(nearest, row[column] / double(std::max(asked.size(), end)));
    }
    return nearest;
}

} // namespace tenang::text
