// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/languagenames.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace tenang::referral {

namespace {

// Working languages (standards.md §3.6) that Qt's tables may not know, so that prose can name them by code.
bool isWorkingLanguage(const QString &code)
{
    static const QSet<QString> codes{QStringLiteral("rhg"), QStringLiteral("ksw"), QStringLiteral("kac"),
        QStringLiteral("shn"), QStringLiteral("mnw"), QStringLiteral("lis"), QStringLiteral("ahk"),
        QStringLiteral("hmn"), QStringLiteral("yue"), QStringLiteral("nan"), QStringLiteral("ctg"),
        QStringLiteral("ceb"), QStringLiteral("fil"), QStringLiteral("tpi"), QStringLiteral("bis")};
    return codes.contains(code);
}

// English words that are also language codes.
bool isEnglishWord(const QString &word)
{
    static const QSet<QString> words{QStringLiteral("all"), QStringLiteral("am"), QStringLiteral("and"),
        QStringLiteral("any"), QStringLiteral("are"), QStringLiteral("as"), QStringLiteral("be"),
        QStringLiteral("but"), QStringLiteral("by"), QStringLiteral("for"), QStringLiteral("has"),
        QStringLiteral("he"), QStringLiteral("in"), QStringLiteral("is"), QStringLiteral("it"),
        QStringLiteral("no"), QStringLiteral("not"), QStringLiteral("on"), QStringLiteral("or"),
        QStringLiteral("our"), QStringLiteral("so"), QStringLiteral("the"), QStringLiteral("to"),
        QStringLiteral("via"), QStringLiteral("we"), QStringLiteral("yes")};
    return words.contains(word);
}

const QHash<QString, QString> &codesByName()
{
    static const auto names = [] {
        QHash<QString, QString> made;
        for (int id = QLocale::C + 1; id <= QLocale::LastLanguage; ++id) {
            const auto language = static_cast<QLocale::Language>(id);
            made.insert(QLocale::languageToString(language).toLower(), QLocale::languageToCode(language));
        }
        return made;
    }();
    return names;
}

} // namespace

QString languageOf(const QString &tag)
{
    static const QRegularExpression shape(QStringLiteral("^([A-Za-z]{2,3})([-_][A-Za-z0-9]{1,8})*$"));
    const QString code = shape.match(tag.trimmed()).captured(1).toLower();
    if (code.isEmpty())
        return {};
    if (code == QLatin1String("tl") || code == QLatin1String("tgl"))
        return QStringLiteral("fil"); // one spoken language, two codes in use
    const QLocale::Language language = QLocale::codeToLanguage(code);
    return language == QLocale::AnyLanguage ? code : QLocale::languageToCode(language);
}

QString languageNamed(const QString &name)
{
    return codesByName().value(name.trimmed().toLower());
}

QStringList languagesIn(const QString &prose)
{
    static const QRegularExpression betweenParts(QStringLiteral("[,;/|\\n]"));
    static const QRegularExpression betweenWords(QStringLiteral("[^\\p{L}]+"));
    static const QRegularExpression codeShape(QStringLiteral("^[a-z]{2,3}$"));
    QStringList found;
    for (const QString &part : prose.split(betweenParts, Qt::SkipEmptyParts)) {
        const QStringList words = part.split(betweenWords, Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        const QString &first = words.first();
        const bool known = isWorkingLanguage(first) || QLocale::codeToLanguage(first) != QLocale::AnyLanguage;
        if (codeShape.match(first).hasMatch() && !isEnglishWord(first) && known)
            found.append(languageOf(first));
        for (const QString &word : words) {
            if (const QString code = word[0].isUpper() ? languageNamed(word) : QString(); !code.isEmpty())
                found.append(code);
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace tenang::referral
