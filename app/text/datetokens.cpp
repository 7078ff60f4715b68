// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/datetokens.h"

#include "text/datelexicon.h"

#include <algorithm>
#include <memory>
#include <unicode/smpdtfmt.h>
#include <utility>

namespace tenang::text {

namespace {

constexpr qsizetype longestText = 120; // UTF-16 units
constexpr qsizetype mostTokens = 32;
constexpr qsizetype mostDigits = 4;

bool isDigit(QChar ch)
{
    return ch >= u'0' && ch <= u'9';
}

// Whether a word could go on from one to the other. In scripts without spaces every place may be its end.
bool isWithinWord(QChar left, QChar right)
{
    const auto isSpaced = [](QChar ch) {
        switch (ch.script()) {
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            return false;
        default:
            return ch.isLetter() || ch.isMark();
        }
    };
    return (isSpaced(left) && isSpaced(right)) || (isDigit(left) && isDigit(right));
}

// How much of `text` the words of an entry take up, with or without the spaces between them. 0: other words.
qsizetype matched(QStringView text, QStringView key)
{
    qsizetype at = 0;
    for (const QChar ch : key) {
        if (ch == u' ') {
            while (at < text.size() && text.at(at) == u' ')
                ++at;
            continue;
        }
        if (at == text.size() || text.at(at) != ch)
            return 0;
        ++at;
    }
    return at < text.size() && isWithinWord(text.at(at - 1), text.at(at)) ? 0 : at;
}

char16_t signOf(QChar ch)
{
    switch (ch.unicode()) {
    case u'/':
    case u'\u2044': // fraction slash
    case u'\u2215':
        return u'/';
    case u'-':
    case u'\u2010':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2212': // minus
        return u'-';
    case u',':
    case u'\u060C': // Arabic
    case u'\u104A': // Myanmar
    case u'\u1363': // Ethiopic
    case u'\u3001': // 、
        return u',';
    case u'~':
    case u'\u2248': // ≈
    case u'\u301C': // 〜
        return u'~';
    case u'?':
    case u'\u061F': // Arabic
        return u'?';
    case u'.':
    case u'%':
        return ch.unicode();
    default:
        return 0;
    }
}

class Lexer {
public:
    Lexer(const QString &text, DateLexicon lexicon)
        : m_text(text)
        , m_lexicon(std::move(lexicon))
    {
    }

    std::optional<QList<DateToken>> tokens()
    {
        QList<DateToken> found;
        while (m_at < m_text.size()) {
            if (m_text.at(m_at) == u' ') {
                ++m_at;
                continue;
            }
            DateToken token;
            if (found.size() == mostTokens || !(word(token) || number(token) || sign(token)))
                return std::nullopt;
            found.append(token);
        }
        return found;
    }

private:
    // The longest of the words that begin here.
    bool word(DateToken &token)
    {
        const QStringView rest = QStringView(m_text).mid(m_at);
        if (m_at > 0 && isWithinWord(m_text.at(m_at - 1), rest.front()))
            return false;
        qsizetype longest = 0;
        const auto entries = m_lexicon.constFind(rest.front());
        if (entries == m_lexicon.constEnd())
            return false;
        for (const DateLexiconEntry &entry : *entries) {
            if (const qsizetype size = matched(rest, entry.key); size > longest) {
                longest = size;
                token = entry.token;
            }
        }
        m_at += longest;
        return longest > 0;
    }

    bool number(DateToken &token)
    {
        qsizetype size = 0;
        for (; m_at + size < m_text.size() && isDigit(m_text.at(m_at + size)); ++size) {
            if (size == mostDigits)
                return false;
            token.value = token.value * 10 + (m_text.at(m_at + size).unicode() - u'0');
        }
        token.word = DateWord::Number;
        token.digits = int(size);
        m_at += size;
        return size > 0 || hanNumber(token);
    }

    // A year is written digit by digit (二〇二六), a day with the sign for ten (二十, 十二, 三十一).
    bool hanNumber(DateToken &token)
    {
        constexpr QStringView digits = u"〇一二三四五六七八九";
        qsizetype ten = -1;
        qsizetype size = 0;
        for (; m_at + size < m_text.size(); ++size) {
            const QChar ch = m_text.at(m_at + size);
            const qsizetype digit = ch == u'零' ? 0 : digits.indexOf(ch);
            const bool isTen = ch == u'十' && ten < 0 && size <= 1;
            if (digit < 0 && !isTen)
                break;
            if (size == mostDigits || (ten >= 0 && size > ten + 1))
                return false;
            if (isTen) {
                ten = size;
                token.value = std::max(token.value, 1);
            } else {
                token.value = token.value * 10 + int(digit);
            }
        }
        if (ten >= 0 && size == ten + 1) // no digit behind
            token.value *= 10;
        token.digits = ten >= 0 ? 2 : int(size);
        m_at += size;
        return size > 0;
    }

    bool sign(DateToken &token)
    {
        token = {.word = DateWord::Sign, .value = signOf(m_text.at(m_at))};
        ++m_at;
        return token.value != 0;
    }

    const QString &m_text;
    const DateLexicon m_lexicon;
    qsizetype m_at = 0;
};

} // namespace

DayOrder dayOrder(const QString &lang)
{
    const QString code = dateLanguage(lang);
    const std::optional<icu::Locale> locale = knownLocale(code);
    if (!locale || code == u"en")
        return DayOrder::Unsettled;
    const std::unique_ptr<icu::DateFormat> format(
        icu::DateFormat::createDateInstance(icu::DateFormat::kShort, *locale));
    const auto *const simple = dynamic_cast<const icu::SimpleDateFormat *>(format.get());
    if (simple == nullptr)
        return DayOrder::Unsettled;
    icu::UnicodeString pattern;
    simple->toPattern(pattern);
    const int32_t day = pattern.indexOf(u'd');
    const int32_t month = pattern.indexOf(u'M');
    const int32_t year = pattern.indexOf(u'y');
    if (day < 0 || month < 0 || year < day || year < month)
        return DayOrder::Unsettled;
    return day < month ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

std::optional<QList<DateToken>> dateTokens(const QString &given, const QString &lang, bool everyLanguage)
{
    if (given.size() > longestText)
        return std::nullopt;
    const QString text = dateLexiconKey(given);
    const std::optional<QList<DateToken>> own = Lexer(text, dateLexicon(lang)).tokens();
    return own || !everyLanguage ? own : Lexer(text, dateLexiconOfAll()).tokens();
}

} // namespace tenang::text
