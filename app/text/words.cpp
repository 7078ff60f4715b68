// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "text/folding.h"

#include <algorithm>
#include <array>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/uversion.h>
#include <utility>

namespace tenang::text {

namespace {

enum class Class { Separator, Spaced, Spaceless, Mark, Joint };

bool isApostrophe(char32_t ch)
{
    // Uzbek, Somali and Tetum write a sound with any of these.
    return ch == U'\'' || ch == 0x2018 || ch == 0x2019 || ch == 0x02BB || ch == 0x02BC;
}

bool isThousands(char32_t ch)
{
    return ch == U',' || ch == 0x066C;
}

bool isDigit(char32_t ch)
{
    return ch >= U'0' && ch <= U'9';
}

bool writesWithoutSpaces(UChar32 ch)
{
    if (u_getIntPropertyValue(ch, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT)
        return true; // Thai, Lao, Khmer, Myanmar, Tai scripts
    return uscript_hasScript(ch, USCRIPT_HAN) || uscript_hasScript(ch, USCRIPT_HIRAGANA)
        || uscript_hasScript(ch, USCRIPT_KATAKANA) || uscript_hasScript(ch, USCRIPT_HANGUL)
        || uscript_hasScript(ch, USCRIPT_BOPOMOFO);
}

Class classOf(char32_t ch)
{
    if (ch < 0x80)
        return (ch >= U'a' && ch <= U'z') || isDigit(ch) ? Class::Spaced : Class::Separator;
    const auto point = static_cast<UChar32>(ch);
    const uint32_t type = U_GET_GC_MASK(point);
    if ((type & U_GC_M_MASK) != 0)
        return Class::Mark;
    if ((type & (U_GC_L_MASK | U_GC_N_MASK)) == 0)
        return Class::Separator;
    return writesWithoutSpaces(point) ? Class::Spaceless : Class::Spaced;
}

class Tokens {
public:
    explicit Tokens(const QList<FoldedChar> &chars)
        : m_chars(chars)
    {
    }

    QList<Token> take()
    {
        for (qsizetype at = 0; at < m_chars.size();) {
            switch (classAt(at)) {
            case Class::Spaced:
                at = word(at);
                break;
            case Class::Spaceless:
                at = run(at);
                break;
            default: // a mark without a letter is no word
                ++at;
            }
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] Class classAt(qsizetype at) const
    {
        if (at >= m_chars.size())
            return Class::Separator;
        const char32_t ch = m_chars.at(at).ch;
        const bool inside = at > 0 && at + 1 < m_chars.size();
        if (inside && isApostrophe(ch) && classOf(m_chars.at(at - 1).ch) == Class::Spaced
            && classOf(m_chars.at(at + 1).ch) == Class::Spaced)
            return Class::Joint;
        if (inside && isThousands(ch) && isDigit(m_chars.at(at - 1).ch) && isDigit(m_chars.at(at + 1).ch))
            return Class::Joint;
        return classOf(ch);
    }

    qsizetype word(qsizetype at)
    {
        Token token;
        token.start = m_chars.at(at).start;
        qsizetype end = at;
        for (Class kind = Class::Spaced;
            kind == Class::Spaced || kind == Class::Mark || kind == Class::Joint;) {
            if (kind != Class::Joint)
                token.text.append(QChar::fromUcs4(m_chars.at(end).ch));
            token.length = m_chars.at(end).end - token.start;
            kind = classAt(++end);
        }
        m_tokens.append(token);
        return end;
    }

    // One character with its marks. The order in which marks were typed is not seen, so it must not matter.
    Token unit(qsizetype &at)
    {
        Token token;
        token.start = m_chars.at(at).start;
        token.length = m_chars.at(at).end - token.start;
        token.text.append(QChar::fromUcs4(m_chars.at(at).ch));
        QList<char32_t> marks;
        for (++at; classAt(at) == Class::Mark; ++at) {
            marks.append(m_chars.at(at).ch);
            token.length = m_chars.at(at).end - token.start;
        }
        std::ranges::sort(marks);
        for (const char32_t mark : std::as_const(marks))
            token.text.append(QChar::fromUcs4(mark));
        return token;
    }

    qsizetype run(qsizetype at)
    {
        Token last = unit(at);
        m_tokens.append(last);
        for (;;) {
            while (at < m_chars.size() && m_chars.at(at).ch == 0x200B)
                ++at;
            if (classAt(at) != Class::Spaceless)
                return at;
            const Token next = unit(at);
            m_tokens.append({last.text + next.text, last.start, next.start + next.length - last.start});
            m_tokens.append(next);
            last = next;
        }
    }

    const QList<FoldedChar> &m_chars;
    QList<Token> m_tokens;
};

} // namespace

QString searchForm()
{
    constexpr int rules = 4; // raise it with every change of what tokens a text gives, and of its sounds
    UVersionInfo version;
    u_getVersion(version);
    std::array<char, U_MAX_VERSION_STRING_LENGTH> tables{};
    u_versionToString(version, tables.data());
    return QStringLiteral("%1 %2").arg(rules).arg(QLatin1StringView(tables.data()));
}

QList<Token> searchTokens(const QString &text)
{
    const QList<FoldedChar> chars = foldedChars(text);
    return Tokens(chars).take();
}

} // namespace tenang::text
