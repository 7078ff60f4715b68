// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lookalikes.h"

#include <algorithm>
#include <string_view>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <utility>

namespace tenang::text {

namespace {

constexpr char32_t thaiE = 0x0E40;
constexpr char32_t thaiAe = 0x0E41;
constexpr char32_t laoE = 0x0EC0;
constexpr char32_t laoAe = 0x0EC1;
constexpr char32_t khmerDa = 0x178A;
constexpr char32_t khmerTa = 0x178F;
constexpr char32_t khmerRo = 0x179A;
constexpr char32_t khmerCoeng = 0x17D2; // makes the next letter a subscript
constexpr char32_t khmerE = 0x17C1;

bool isMyanmar(char32_t ch)
{
    return uscript_hasScript(static_cast<UChar32>(ch), USCRIPT_MYANMAR) != 0;
}

bool isKhmerLetter(char32_t ch)
{
    return ch >= 0x1780 && ch <= 0x17B3;
}

bool isMark(char32_t ch)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(ch)) & U_GC_M_MASK) != 0;
}

bool isLetterOrMark(char32_t ch)
{
    return isMark(ch) || u_isalpha(static_cast<UChar32>(ch)) != 0;
}

class Joiner {
public:
    Joiner(const QList<FoldedChar> &chars, const QString &text)
        : m_chars(chars)
        , m_text(text)
    {
        m_joined.reserve(chars.size());
    }

    QList<FoldedChar> take()
    {
        for (m_at = 0; m_at < m_chars.size(); ++m_at)
            one(m_chars.at(m_at));
        return std::move(m_joined);
    }

private:
    [[nodiscard]] char32_t next(qsizetype by = 1) const
    {
        return m_at + by < m_chars.size() ? m_chars.at(m_at + by).ch : 0;
    }

    void one(FoldedChar ch)
    {
        switch (ch.ch) {
        case thaiE:
        case laoE:
            if (next() == ch.ch) {
                ch.end = m_chars.at(++m_at).end;
                ch.ch = ch.ch == thaiE ? thaiAe : laoAe;
            }
            break;
        case 0x17C4: // e and aa
            add(khmerE, 0x17B6, ch);
            return;
        case 0x17BE: // e and ii
            add(khmerE, 0x17B8, ch);
            return;
        case khmerCoeng:
            if (subscripts())
                return;
            break;
        case U'0':
        case U'7':
            asLetter(ch);
            break;
        default:
            break;
        }
        m_joined.append(ch);
    }

    void add(char32_t first, char32_t second, FoldedChar of)
    {
        m_joined.append({first, of.start, of.end});
        m_joined.append({second, of.start, of.end});
    }

    // Of a stack of subscripts ro stands last, and da is ta. All of it comes from one stretch, so that the
    // order of places stays that of the text.
    bool subscripts()
    {
        QList<FoldedChar> last;
        FoldedChar whole = m_chars.at(m_at);
        const qsizetype first = m_joined.size();
        qsizetype at = m_at;
        for (; at + 1 < m_chars.size() && m_chars.at(at).ch == khmerCoeng
            && isKhmerLetter(m_chars.at(at + 1).ch);
            at += 2) {
            FoldedChar letter = m_chars.at(at + 1);
            whole.end = letter.end;
            letter.ch = letter.ch == khmerDa ? khmerTa : letter.ch;
            (letter.ch == khmerRo ? last : m_joined) += {m_chars.at(at), letter};
        }
        if (at == m_at)
            return false;
        m_joined += last;
        for (qsizetype each = first; each < m_joined.size(); ++each)
            m_joined[each] = {m_joined.at(each).ch, whole.start, whole.end};
        m_at = at - 1;
        return true;
    }

    // After a digit it is one; before a letter, or a sign that only a letter can bear, it is a letter.
    void asLetter(FoldedChar &ch) const
    {
        const char16_t typed = m_text.at(ch.start).unicode();
        if ((typed != 0x1040 && typed != 0x1047) || !isMyanmar(next()) || !isLetterOrMark(next()))
            return;
        if (!isOfNumber() && (typed == 0x1040 || isMark(next())))
            ch.ch = typed == 0x1040 ? 0x101D : 0x101B;
    }

    // After a digit, also with a point, a comma, a colon, a stroke between.
    [[nodiscard]] bool isOfNumber() const
    {
        const auto isDigit = [this](qsizetype back) {
            return back <= m_joined.size() && m_joined.at(m_joined.size() - back).ch >= U'0'
                && m_joined.at(m_joined.size() - back).ch <= U'9';
        };
        constexpr std::u32string_view joints = U".,:/-\u066B\u066C";
        return isDigit(1)
            || (!m_joined.isEmpty() && joints.find(m_joined.last().ch) != std::u32string_view::npos
                && isDigit(2));
    }

    const QList<FoldedChar> &m_chars;
    const QString &m_text;
    QList<FoldedChar> m_joined;
    qsizetype m_at = 0;
};

bool concerns(const FoldedChar &one)
{
    return one.ch == thaiE || one.ch == laoE || (one.ch >= 0x1780 && one.ch <= 0x17D2) || isMyanmar(one.ch);
}

} // namespace

void joinLookalikes(QList<FoldedChar> &chars, const QString &text)
{
    if (std::ranges::any_of(chars, concerns))
        chars = Joiner(chars, text).take();
}

} // namespace tenang::text
