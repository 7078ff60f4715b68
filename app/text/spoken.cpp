// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/spoken.h"

#include <algorithm>
#include <optional>

namespace tenang::text {

namespace {

using Kind = SpokenToken::Kind;

// Longer is no word. Composing a word costs its length squared when all of it is marks.
constexpr qsizetype longestWord = 64;

struct Point {
    char32_t ch = 0;
    qsizetype size = 1;
};

Point pointAt(QStringView text, qsizetype at)
{
    const QChar first = text.at(at);
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text.at(at + 1)), 2};
    return {first.unicode(), 1};
}

bool isApostrophe(char32_t ch)
{
    return ch == U'\'' || ch == 0x2018 || ch == 0x2019 || ch == 0x02BB || ch == 0x02BC || ch == 0xFF07;
}

bool isOfWord(char32_t ch)
{
    return QChar::isLetterOrNumber(ch) || QChar::isMark(ch);
}

std::optional<Kind> markOf(char32_t ch)
{
    switch (ch) {
    case U'?':
    case 0xFF1F:
    case 0x061F: // Arabic
    case 0x055E: // Armenian
    case 0x1367: // Ethiopic
        return Kind::Question;
    case U'.':
    case U'!':
    case U'\n':
    case 0x2028:
    case 0x2029:
    case 0x3002: // 。
    case 0xFF01:
    case 0xFF0E:
    case 0x0964: // danda
    case 0x104B: // Myanmar
    case 0x17D4: // Khmer
    case 0x06D4: // Urdu
        return Kind::Stop;
    case 0x2026: // …
        return Kind::Trail;
    case U'"':
    case 0x201C: // “ ”
    case 0x201D:
    case 0x00AB: // « »
    case 0x00BB:
        return Kind::Quote;
    case U',':
    case U';':
    case U':':
    case U'(':
    case U')':
    case 0x2012:
    case 0x2013: // –
    case 0x2014: // —
    case 0x2015:
    case 0x060C: // Arabic comma
    case 0x061B:
    case 0x3001: // 、
    case 0xFF0C:
    case 0xFF1A:
    case 0xFF1B:
    case 0x104A: // Myanmar
        return Kind::Pause;
    default:
        return std::nullopt;
    }
}

class Reader {
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    QList<SpokenToken> take()
    {
        while (m_at < m_text.size()) {
            const Point point = pointAt(m_text, m_at);
            if (isOfWord(point.ch))
                word();
            else
                sign(point);
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] bool isWordAt(qsizetype at) const
    {
        return at >= 0 && at < m_text.size() && isOfWord(pointAt(m_text, at).ch);
    }

    void word()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size()) {
            const Point point = pointAt(m_text, m_at);
            const bool joint = (isApostrophe(point.ch) || point.ch == U'.') && isWordAt(m_at + 1);
            if (!isOfWord(point.ch) && !joint)
                break;
            m_at += point.size;
        }
        const QStringView found = m_text.sliced(start, m_at - start);
        m_tokens.append({Kind::Word, spokenWord(found), QChar::isUpper(pointAt(m_text, start).ch)});
    }

    void sign(Point point)
    {
        // A hyphen with a space beside it is a dash.
        const bool dash = point.ch == U'-' && !(isWordAt(m_at - 1) && isWordAt(m_at + 1));
        const std::optional<Kind> mark = dash ? Kind::Pause : markOf(point.ch);
        m_at += point.size;
        if (!mark)
            return;
        const bool joins = *mark != Kind::Quote && !m_tokens.isEmpty() && m_tokens.last().kind != Kind::Word
            && m_tokens.last().kind != Kind::Quote;
        if (!joins)
            m_tokens.append({*mark, {}, false});
        else if (point.ch == U'.' && m_tokens.last().kind == Kind::Stop && m_text.at(m_at - 2) == u'.')
            m_tokens.last().kind = Kind::Trail;
        else if (m_tokens.last().kind != Kind::Trail) // "the river…?" stays open
            m_tokens.last().kind = std::max(m_tokens.last().kind, *mark);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QList<SpokenToken> m_tokens;
};

} // namespace

QList<SpokenToken> spokenTokens(QStringView text)
{
    return Reader(text).take();
}

QString spokenWord(QStringView word)
{
    QString plain;
    plain.reserve(word.size());
    for (qsizetype at = 0; at < word.size();) {
        const Point point = pointAt(word, at);
        at += point.size;
        char32_t ch = point.ch;
        if (isApostrophe(ch))
            ch = U'\'';
        else if (ch >= 0xFF01 && ch <= 0xFF5E) // full width
            ch -= 0xFF01 - U'!';
        plain.append(QChar::fromUcs4(QChar::toCaseFolded(ch)));
    }
    return plain.size() > longestWord ? plain : plain.normalized(QString::NormalizationForm_C);
}

} // namespace tenang::text
