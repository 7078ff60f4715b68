// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudo.h"

#include "presentation/screenlanguage.h"

#include <QRegularExpression>
#include <QStringList>

namespace tenang::presentation::testing {

namespace {

const QRegularExpression &words()
{
    static const QRegularExpression all(QStringLiteral("%L?(?:\\d+|n)|[A-Za-z]+"));
    return all;
}

// Vowels twice, and an ending: some forty per cent more, as German or Tamil in Latin letters take.
QString longer(const QString &word)
{
    QString said;
    for (const QChar c : word) {
        said += c;
        if (QStringLiteral("aeiou").contains(c))
            said += c;
    }
    return word.size() > 3 ? said + QStringLiteral("en") : said;
}

// One syllable for so many letters, and after so many syllables a place where a line may break.
QString spelled(const QString &word, const QStringList &syllables, int letters, int breaksAfter)
{
    QString said;
    int count = 0;
    for (qsizetype i = 0; i < word.size(); i += letters) {
        if (breaksAfter > 0 && count > 0 && count % breaksAfter == 0)
            said += QChar(0x200B);
        said += syllables.at(word.at(i).toLower().unicode() % syllables.size());
        ++count;
    }
    return said;
}

QString spoken(const QString &word, const QString &language)
{
    static const QStringList urdu{QStringLiteral("م"), QStringLiteral("ک"), QStringLiteral("ی"),
        QStringLiteral("ن"), QStringLiteral("ٹ"), QStringLiteral("گ"), QStringLiteral("ں"),
        QStringLiteral("ا"), QStringLiteral("ح"), QStringLiteral("ے"), QStringLiteral("ب")};
    static const QStringList burmese{QStringLiteral("ကျွန်"), QStringLiteral("င်္ဂ"), QStringLiteral("ပြု"),
        QStringLiteral("လှို့"), QStringLiteral("မ္ဘာ"), QStringLiteral("တွေ့"), QStringLiteral("ညွှန်")};
    static const QStringList khmer{QStringLiteral("ស្ត្រី"), QStringLiteral("ក្រុំ"), QStringLiteral("ញ្ញា"),
        QStringLiteral("ខ្មែរ"), QStringLiteral("ព្រៃ"), QStringLiteral("ទ្ធិ៍"), QStringLiteral("ង្វើ")};
    if (language == QLatin1StringView("long"))
        return longer(word);
    if (language == QLatin1StringView("ur"))
        return spelled(word, urdu, 1, 0);
    return spelled(word, word.size() % 2 == 0 ? burmese : khmer, 2, 2);
}

} // namespace

QString pseudo(const QString &text, const QString &language)
{
    static const QStringList known{QStringLiteral("long"), QStringLiteral("ur"), QStringLiteral("stacked")};
    if (!known.contains(language))
        return text;
    QString said;
    qsizetype from = 0;
    for (auto found = words().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString word = match.captured();
        said += text.mid(from, match.capturedStart() - from);
        said += word.startsWith(u'%') ? word : spoken(word, language);
        from = match.capturedEnd();
    }
    return said + text.mid(from);
}

void PseudoTranslator::speak(const QString &language)
{
    m_language = language;
    const bool isReal = language != u"en" && screenTextIn(language).code == language;
    m_real = isReal ? screenTranslator(language) : nullptr;
    m_said.clear();
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *comment, int n) const
{
    const QString words = QString::fromUtf8(source);
    const QString said = m_real ? m_real->translate(context, source, comment, n) : pseudo(words, m_language);
    const QMutexLocker<QMutex> one(&m_lock);
    if (!m_said.contains(words, said))
        m_said.insert(words, said);
    return said;
}

QStringList PseudoTranslator::said(const QString &words) const
{
    const QMutexLocker<QMutex> one(&m_lock);
    return m_said.values(words);
}

} // namespace tenang::presentation::testing
