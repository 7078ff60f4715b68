// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/datelexicon.h"

#include "text/folding.h"
#include "text/languages.h"
#include "text/locales.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>
#include <unicode/dtfmtsym.h>
#include <unicode/dtptngen.h>
#include <unicode/smpdtfmt.h>
#include <utility>

namespace tenang::text {

namespace {

// Regions whose months have names that their language's own data lacks: the Levant and Iraq, the Maghreb,
// Afghanistan.
constexpr std::array<std::pair<const char16_t *, const char16_t *>, 5> regions{
    {{u"ar", u"ar-SY"}, {u"ar", u"ar-DZ"}, {u"ar", u"ar-MA"}, {u"ar", u"ar-MR"}, {u"fa", u"fa-AF"}}};

struct CalendarData {
    Calendar calendar;
    const char *key; // ICU's
    std::size_t era; // ICU's number of the era we live in
};

constexpr std::array<CalendarData, 5> calendars{{{Calendar::Gregorian, "gregorian", 1},
    {Calendar::Buddhist, "buddhist", 0}, {Calendar::Islamic, "islamic-umalqura", 0},
    {Calendar::Persian, "persian", 0}, {Calendar::Ethiopic, "ethiopic", 1}}};

bool hasLetter(const QString &key)
{
    return std::any_of(key.cbegin(), key.cend(), [](QChar ch) { return ch.isLetter(); });
}

class Builder {
public:
    void addWords(const QString &lang)
    {
        const QString subtag = u' ' + lang.section(u'-', 0, 0).toLower() + u' ';
        for (const DateWordEntry &entry : dateWords()) {
            if (!QStringView(entry.languages).contains(subtag))
                continue;
            for (const QString &text : QStringView(entry.texts).toString().split(u'|'))
                add(text, {.word = entry.word, .value = entry.season, .era = entry.era});
        }
    }

    void addSymbols(const QString &lang)
    {
        const std::optional<icu::Locale> locale = knownLocale(lang);
        if (!locale)
            return;
        m_ownLanguage = lang;
        m_endings = {QString()};
        for (const CalendarData &data : calendars) {
            UErrorCode failed = U_ZERO_ERROR;
            icu::Locale counted = *locale;
            counted.setUnicodeKeywordValue("nu", "latn", failed);
            counted.setKeywordValue("calendar", data.key, failed);
            const icu::SimpleDateFormat format(u"y", counted, failed);
            if (U_FAILURE(failed) != 0)
                continue;
            const icu::DateFormatSymbols &symbols = *format.getDateFormatSymbols();
            if (data.calendar == Calendar::Gregorian)
                addBetween(counted);
            if (data.calendar != Calendar::Buddhist)
                addMonths(symbols, data.calendar);
            addEras(symbols, data);
        }
    }

    [[nodiscard]] DateLexicon lexicon() const
    {
        DateLexicon made;
        for (auto entry = m_tokens.cbegin(); entry != m_tokens.cend(); ++entry)
            made[entry.key().front()].append({entry.key(), entry.value()});
        return made;
    }

    // What another language has too, and means differently, is nothing that can be read.
    void join(const DateLexicon &other, QSet<QString> &doubtful)
    {
        for (const QList<DateLexiconEntry> &entries : other) {
            for (const DateLexiconEntry &entry : entries) {
                const auto found = m_tokens.constFind(entry.key);
                if (found == m_tokens.constEnd())
                    m_tokens.insert(entry.key, entry.token);
                else if (*found != entry.token)
                    doubtful.insert(entry.key);
            }
        }
    }

    void remove(const QSet<QString> &keys)
    {
        for (const QString &key : keys)
            m_tokens.remove(key);
    }

    // From here on nothing is added to what there is.
    void close() { m_closed = QSet<QString>(m_tokens.keyBegin(), m_tokens.keyEnd()); }

private:
    void add(const QString &text, const DateToken &token)
    {
        const QString key = dateLexiconKey(text);
        if (key.isEmpty() || m_closed.contains(key))
            return;
        const auto found = m_tokens.find(key);
        if (found == m_tokens.end())
            m_tokens.insert(key, token);
        else if (found->word == DateWord::Month && token.word == DateWord::Month)
            addReading(found->months, token.months.front());
    }

    // The same name for the same month of another calendar is its number.
    static void addReading(QList<MonthName> &months, const MonthName &other)
    {
        for (MonthName &each : months) {
            if (each.month == other.month) {
                if (each.calendar != other.calendar)
                    each.calendar = Calendar::OfLanguage;
                return;
            }
        }
        months.append(other);
    }

    // What CLDR writes between and behind the parts of a date: fillers, and endings of months.
    void addBetween(const icu::Locale &locale)
    {
        UErrorCode failed = U_ZERO_ERROR;
        const std::unique_ptr<icu::DateTimePatternGenerator> patterns(
            icu::DateTimePatternGenerator::createInstance(locale, failed));
        for (const char16_t *parts : {u"yMMMd", u"yMMMMd", u"yMMM", u"yMMMM", u"y"}) {
            if (U_FAILURE(failed) != 0)
                return;
            bool quoted = false;
            bool afterMonth = false;
            QString literal;
            const QString pattern = fromIcu(patterns->getBestPattern(parts, failed)) + u' ';
            for (const QChar ch : pattern) {
                const bool isField = !quoted && ch.unicode() < 0x80 && ch.isLetter();
                if (!isField && (ch.isLetter() || ch.isMark())) {
                    literal += ch;
                    continue;
                }
                if (!literal.isEmpty()) {
                    add(literal, {.word = DateWord::Filler});
                    if (afterMonth && !m_endings.contains(literal))
                        m_endings.append(literal);
                    literal.clear();
                }
                quoted = quoted != (ch == u'\'');
                if (ch != u'\'')
                    afterMonth = isField && (ch == u'M' || ch == u'L');
            }
        }
    }

    void addMonths(const icu::DateFormatSymbols &symbols, Calendar calendar)
    {
        using Symbols = icu::DateFormatSymbols;
        for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
            for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
                int32_t count = 0;
                const icu::UnicodeString *const names = symbols.getMonths(count, context, width);
                int month = 0;
                for (const icu::UnicodeString &each : std::span(names, std::size_t(count))) {
                    ++month;
                    const QString name = fromIcu(each);
                    if (!hasLetter(name) || name.startsWith(u"M0") || name.startsWith(u"M1"))
                        continue; // CLDR's root, which has no words
                    for (const QString &ending : std::as_const(m_endings))
                        addMonth(name + ending, {calendar, month});
                }
            }
        }
    }

    void addMonth(const QString &name, const MonthName &month)
    {
        const bool isNumber = std::any_of(name.cbegin(), name.cend(), [](QChar ch) { return ch.isDigit(); });
        add(name,
            {.word = DateWord::Month,
                .months = {{isNumber ? Calendar::OfLanguage : month.calendar, month.month}}});
        // Eritrea calls the Gregorian months what Ethiopia, across the border, calls those of its own year,
        // which begin some ten days later; CLDR's Tigrinya has the former only.
        if (m_ownLanguage == u"ti" && month.calendar == Calendar::Gregorian)
            add(name,
                {.word = DateWord::Month, .months = {{Calendar::Ethiopic, (month.month + 3) % 12 + 1}}});
    }

    void addEras(const icu::DateFormatSymbols &symbols, const CalendarData &data)
    {
        int32_t count = 0;
        int32_t countOfNames = 0;
        const icu::UnicodeString *const eras = symbols.getEras(count);
        const icu::UnicodeString *const eraNames = symbols.getEraNames(countOfNames);
        for (const auto &names :
            {std::span(eras, std::size_t(count)), std::span(eraNames, std::size_t(countOfNames))}) {
            const QString name = data.era < names.size() ? fromIcu(names[data.era]) : QString();
            if (!name.startsWith(u"ERA")) // CLDR's root, which has no words
                add(name, {.word = DateWord::Era, .era = data.calendar});
        }
    }

    QString m_ownLanguage; // of what is being added
    QList<QString> m_endings{{}};
    QHash<QString, DateToken> m_tokens;
    QSet<QString> m_closed;
};

DateLexicon made(const QString &lang)
{
    Builder builder;
    builder.addWords(lang);
    builder.addSymbols(lang);
    for (const auto &[language, region] : regions) {
        if (lang.section(u'-', 0, 0) == QStringView(language))
            builder.addSymbols(QStringView(region).toString());
    }
    builder.close(); // a language goes before English
    builder.addWords(QStringLiteral("en"));
    builder.addSymbols(QStringLiteral("en"));
    return builder.lexicon();
}

} // namespace

QString dateLanguage(const QString &lang)
{
    const Language *const known = language(lang);
    return known == nullptr ? QStringLiteral("en") : known->code;
}

std::optional<icu::Locale> knownLocale(const QString &lang)
{
    const icu::Locale locale = localeOf(lang);
    UErrorCode failed = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(locale, failed);
    const icu::Locale valid = symbols.getLocale(ULOC_VALID_LOCALE, failed);
    if (U_FAILURE(failed) != 0 || qstrcmp(valid.getLanguage(), locale.getLanguage()) != 0)
        return std::nullopt;
    return locale;
}

QString dateLexiconKey(const QString &text)
{
    QString key;
    for (const QChar ch : folded(text).simplified()) {
        const bool afterLetter = !key.isEmpty() && (key.back().isLetter() || key.back().isMark());
        const bool isStop = ch == u'.' || ch == u'\u0970'; // the stop of Devanagari abbreviations
        const bool isApostrophe = ch == u'\'' || ch == u'`' || ch == u'\u2018' || ch == u'\u2019'
            || ch == u'\u02BB' || ch == u'\u02BC' || ch == u'\u02BE' || ch == u'\u02BF';
        if (!isApostrophe && !(isStop && afterLetter))
            key += ch;
    }
    return key;
}

DateLexicon dateLexicon(const QString &lang)
{
    thread_local QHash<QString, DateLexicon> lexicons; // of the table's languages, no more
    const QString code = dateLanguage(lang);
    auto found = lexicons.find(code);
    if (found == lexicons.end())
        found = lexicons.insert(code, made(code));
    return *found;
}

DateLexicon dateLexiconOfAll()
{
    thread_local const DateLexicon all = [] {
        Builder builder;
        QSet<QString> doubtful;
        for (const Language &each : languages())
            builder.join(dateLexicon(each.code), doubtful);
        builder.remove(doubtful);
        return builder.lexicon();
    }();
    return all;
}

} // namespace tenang::text
