// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "presentation/rows.h"
#include "presentation/tabletsettings.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace tenang::presentation {

// What was chosen for this tablet and its screen, whoever unlocks it. Kept at once; a tablet that cannot keep
// it still works, and asks again at the next start.
class TabletViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given out by AppViewModel.tablet")
    Q_PROPERTY(QString language READ language NOTIFY changed FINAL)
    Q_PROPERTY(QString screenLanguage READ screenLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QList<tenang::presentation::Choice> screenLanguages READ screenLanguages NOTIFY changed FINAL)
    Q_PROPERTY(QString languageNote READ languageNote NOTIFY changed FINAL)
    Q_PROPERTY(QString role READ role NOTIFY changed FINAL)
    Q_PROPERTY(QString country READ country NOTIFY changed FINAL)
    Q_PROPERTY(QString office READ office NOTIFY changed FINAL)
    Q_PROPERTY(QString officePhone READ officePhone NOTIFY changed FINAL)
    Q_PROPERTY(QString light READ light NOTIFY changed FINAL)
    Q_PROPERTY(bool dark READ isDark NOTIFY changed FINAL)
    Q_PROPERTY(bool dim READ isDim NOTIFY changed FINAL)
    Q_PROPERTY(qreal textScale READ textScale NOTIFY changed FINAL)
    Q_PROPERTY(bool reduceMotion READ reduceMotion NOTIFY changed FINAL)
    Q_PROPERTY(QString keyboard READ keyboard NOTIFY changed FINAL)
    Q_PROPERTY(QStringList keyboardLayouts READ keyboardLayouts NOTIFY changed FINAL)
    Q_PROPERTY(QStringList keyboardNames READ keyboardNames NOTIFY changed FINAL)

public:
    TabletViewModel(const Clock &clock, QString settingsFile);

    [[nodiscard]] const TabletSettings &settings() const { return m_settings; }
    [[nodiscard]] QString language() const { return m_settings.language; }
    // What the screens are in: the language that was chosen, or English where they cannot be.
    [[nodiscard]] QString screenLanguage() const;
    [[nodiscard]] QList<Choice> screenLanguages() const { return m_offered; } // each in its own words
    [[nodiscard]] QString languageNote() const; // what to know of words that nobody has checked; mostly ""
    [[nodiscard]] QString role() const { return m_settings.role; }
    [[nodiscard]] QString country() const { return m_settings.country; }
    [[nodiscard]] QString office() const { return m_settings.office; }
    [[nodiscard]] QString officePhone() const { return m_settings.officePhone; }
    [[nodiscard]] QString light() const { return m_settings.light; } // as chosen: lightCodes()
    [[nodiscard]] bool isDark() const; // the screen now
    [[nodiscard]] bool isDim() const; // darker still: it shines on nobody's face
    [[nodiscard]] qreal textScale() const { return m_settings.textScale; }
    [[nodiscard]] bool reduceMotion() const { return m_settings.reduceMotion; }
    [[nodiscard]] QString keyboard() const { return m_settings.keyboard; } // on the screen: keyboardCodes()
    [[nodiscard]] QStringList keyboardLayouts() const; // the first one is shown first
    [[nodiscard]] QStringList keyboardNames() const; // of their languages, each in its own letters

    // What the agency lets its officers choose from: `languages`, none being all that there are; without
    // drafts only those that a native reader has checked. English is always there, and so is the one that was
    // chosen.
    void offerLanguages(const QStringList &languages, bool drafts);
    // Of the screens, from now on; one that they cannot be shown in gives English.
    Q_INVOKABLE void setLanguage(const QString &code);
    void choose(const QString &language, const QString &role, const QString &country);
    Q_INVOKABLE void setOffice(const QString &office, const QString &phone);
    Q_INVOKABLE void setLight(const QString &code); // another code changes nothing
    Q_INVOKABLE void setTextScale(qreal scale); // to the nearest there is
    Q_INVOKABLE void setReduceMotion(bool reduce);
    Q_INVOKABLE void setKeyboard(const QString &code); // from the next start on; another code changes nothing

Q_SIGNALS:
    void changed();
    void languageChanged(); // the words of every screen are to be said again

private:
    void keep(const TabletSettings &settings);
    void followTheHour();

    const Clock &m_clock;
    QString m_file;
    TabletSettings m_settings;
    QList<Choice> m_offered;
    bool m_evening = false;
    QTimer m_minute;
};

} // namespace tenang::presentation
