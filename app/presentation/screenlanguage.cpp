// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/screenlanguage.h"

#include "text/languages.h"
#include "text/linebreak.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>

#include <algorithm>

// Resources of a static library are found only after this call, which must stand outside any namespace.
static void findTranslations()
{
    Q_INIT_RESOURCE(tenang_translations);
}

namespace tenang::presentation {

namespace {

QList<ScreenText> readCoverage()
{
    findTranslations();
    QFile file(QStringLiteral(":/translations/coverage.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {{QStringLiteral("en")}};
    QHash<QString, ScreenText> found;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &each : all) {
        const QJsonObject json = each.toObject();
        const text::Language *language = text::language(json[QLatin1StringView("code")].toString());
        if (language != nullptr)
            found.insert(language->code,
                {language->code, json[QLatin1StringView("lines")].toInt(),
                    json[QLatin1StringView("translated")].toInt(),
                    json[QLatin1StringView("checked")].toInt()});
    }
    QList<ScreenText> texts;
    for (const text::Language &language : text::languages()) {
        if (found.contains(language.code))
            texts.append(found.value(language.code));
    }
    return texts;
}

// "zh-Hans" lies in a file that is named as Linguist names it.
QString fileOf(const QString &code)
{
    if (code == u"zh-Hans")
        return QStringLiteral("zh_CN");
    return code == u"zh-Hant" ? QStringLiteral("zh_TW") : code;
}

// Lines may end where ICU says so. Not in letters: those are laid out with ICU themselves, and leave as
// files.
class ScreenTranslator : public QTranslator {
public:
    explicit ScreenTranslator(QString code)
        : m_code(std::move(code))
    {
    }

    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *comment, int n) const override
    {
        const QString said = QTranslator::translate(context, source, comment, n);
        if (said.isEmpty() || QLatin1StringView(context) == QLatin1StringView("Letter"))
            return said;
        const QMutexLocker<QMutex> one(&m_lock); // rows are put into words on the store's thread too
        auto broken = m_broken.constFind(said);
        if (broken == m_broken.cend())
            broken = m_broken.insert(said, text::withBreaks(said, m_code));
        return *broken;
    }

private:
    QString m_code;
    mutable QMutex m_lock;
    mutable QHash<QString, QString> m_broken;
};

} // namespace

const QList<ScreenText> &screenTexts()
{
    static const QList<ScreenText> all = readCoverage();
    return all;
}

const ScreenText &screenTextIn(const QString &code)
{
    const text::Language *language = text::language(code);
    const auto found = std::ranges::find(
        screenTexts(), language == nullptr ? QString() : language->code, &ScreenText::code);
    return found == screenTexts().end() ? screenTexts().first() : *found;
}

std::unique_ptr<QTranslator> screenTranslator(const QString &code)
{
    const QString wanted = screenTextIn(code).code;
    auto translator = std::make_unique<ScreenTranslator>(wanted);
    if (!translator->load(QStringLiteral(":/translations/%1.qm").arg(fileOf(wanted))))
        qWarning("there are no words in %s", qPrintable(wanted));
    return translator;
}

namespace {

QString language = QStringLiteral("en");

} // namespace

QString screensAreIn()
{
    return language;
}

QString showScreensIn(const QString &code)
{
    static std::unique_ptr<QTranslator> shown;
    const QString wanted = screenTextIn(code).code;
    if (shown && wanted == language)
        return language;
    if (shown)
        QCoreApplication::removeTranslator(shown.get());
    shown = screenTranslator(wanted);
    QCoreApplication::installTranslator(shown.get());
    return language = wanted;
}

} // namespace tenang::presentation
