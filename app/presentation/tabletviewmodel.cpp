// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/tabletviewmodel.h"

#include "presentation/keyboardlayouts.h"
#include "presentation/languagenames.h"
#include "presentation/screenlanguage.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace tenang::presentation {

namespace {

// When it is dark outside anywhere the app is used; our own choice, not a standard.
constexpr int eveningFrom = 19, eveningUntil = 6; // hours of the tablet's own clock

} // namespace

TabletViewModel::TabletViewModel(const Clock &clock, QString settingsFile)
    : m_clock(clock)
    , m_file(std::move(settingsFile))
    , m_settings(readSettings(m_file))
{
    showScreensIn(m_settings.language);
    offerLanguages({}, true);
    connect(&m_minute, &QTimer::timeout, this, &TabletViewModel::followTheHour);
    m_minute.start(1min);
    followTheHour();
}

bool TabletViewModel::isDark() const
{
    return m_settings.light == QLatin1StringView("dark") || isDim();
}

bool TabletViewModel::isDim() const
{
    return m_settings.light == QLatin1StringView("dim")
        || (m_settings.light == QLatin1StringView("hour") && m_evening);
}

QString TabletViewModel::screenLanguage() const
{
    return screenTextIn(m_settings.language).code;
}

void TabletViewModel::offerLanguages(const QStringList &languages, bool drafts)
{
    m_offered.clear();
    for (const ScreenText &text : screenTexts()) {
        const bool named = languages.isEmpty() || std::ranges::any_of(languages, [&](const QString &tag) {
            return screenTextIn(tag).code == text.code;
        });
        const text::Language &language = *text::language(text.code);
        const bool fits = named && hasFont(language) && (drafts || text.checked == text.lines);
        if (fits || text.code == u"en" || text.code == screenLanguage())
            m_offered.append({text.code, nameOf(language)});
    }
    Q_EMIT changed();
}

QString TabletViewModel::languageNote() const
{
    const ScreenText &text = screenTextIn(m_settings.language);
    QStringList sentences;
    //: Of the screens, in the language that the officer chose
    if (text.translated < text.lines && text.code != u"en")
        sentences.append(tr("Some words are in English still."));
    if (text.checked < text.translated && text.code != u"en")
        //: Of the translation that the officer is reading: it is a draft.
        sentences.append(tr("A draft: no native reader has checked these words yet."));
    return sentences.join(u' ');
}

void TabletViewModel::setLanguage(const QString &code)
{
    TabletSettings settings = m_settings;
    settings.language = screenTextIn(code).code;
    keep(settings);
}

void TabletViewModel::choose(const QString &language, const QString &role, const QString &country)
{
    TabletSettings settings = m_settings;
    settings.language = language;
    settings.role = role;
    settings.country = country;
    keep(settings);
}

void TabletViewModel::setOffice(const QString &office, const QString &phone)
{
    TabletSettings settings = m_settings;
    settings.office = office;
    settings.officePhone = phone;
    keep(settings);
}

void TabletViewModel::setLight(const QString &code)
{
    TabletSettings settings = m_settings;
    if (lightCodes().contains(code))
        settings.light = code;
    keep(settings);
}

void TabletViewModel::setTextScale(qreal scale)
{
    TabletSettings settings = m_settings;
    settings.textScale = nearestTextScale(scale);
    keep(settings);
}

void TabletViewModel::setReduceMotion(bool reduce)
{
    TabletSettings settings = m_settings;
    settings.reduceMotion = reduce;
    keep(settings);
}

void TabletViewModel::setKeyboard(const QString &code)
{
    TabletSettings settings = m_settings;
    if (keyboardCodes().contains(code))
        settings.keyboard = code;
    keep(settings);
}

QStringList TabletViewModel::keyboardLayouts() const
{
    return layoutsFor(m_settings.language, m_settings.country);
}

QStringList TabletViewModel::keyboardNames() const
{
    return namesOfLayouts(keyboardLayouts());
}

void TabletViewModel::keep(const TabletSettings &settings)
{
    if (settings == m_settings)
        return;
    const bool speaksAnew = screenTextIn(settings.language).code != screenTextIn(m_settings.language).code;
    m_settings = settings;
    if (!writeSettings(m_file, m_settings))
        qWarning("the tablet settings could not be written");
    if (speaksAnew) {
        showScreensIn(m_settings.language);
        Q_EMIT languageChanged();
    }
    Q_EMIT changed();
}

void TabletViewModel::followTheHour()
{
    const int hour = m_clock.now().time().hour();
    const bool evening = hour >= eveningFrom || hour < eveningUntil;
    if (evening == m_evening)
        return;
    m_evening = evening;
    Q_EMIT changed();
}

} // namespace tenang::presentation
