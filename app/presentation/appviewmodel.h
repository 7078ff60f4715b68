// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/casesviewmodel.h"
#include "presentation/contactsviewmodel.h"
#include "presentation/content.h"
#include "presentation/coverpin.h"
#include "presentation/interviewviewmodel.h"
#include "presentation/pathwayviewmodel.h"
#include "presentation/tabletsettings.h"
#include "presentation/vaultviewmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace tenang::presentation {

// Where the officer is in the app, and the way from one place to the next. Pages never navigate: they ask
// here.
class AppViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to Main.qml by main.cpp")
    Q_PROPERTY(Place place READ place NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool covered READ covered NOTIFY coveredChanged FINAL)
    Q_PROPERTY(bool contactsOnCover READ contactsOnCover NOTIFY coveredChanged FINAL)
    Q_PROPERTY(bool pinAsked READ pinAsked NOTIFY coveredChanged FINAL)
    Q_PROPERTY(bool practice READ practice NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool vaultExists READ vaultExists NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY problemChanged FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString language READ language NOTIFY settingsChanged FINAL)
    Q_PROPERTY(QString role READ role NOTIFY settingsChanged FINAL)
    Q_PROPERTY(QString country READ country NOTIFY settingsChanged FINAL)
    Q_PROPERTY(QString office READ office NOTIFY settingsChanged FINAL)
    Q_PROPERTY(QString officePhone READ officePhone NOTIFY settingsChanged FINAL)
    Q_PROPERTY(bool dark READ dark NOTIFY settingsChanged FINAL)
    Q_PROPERTY(qreal textScale READ textScale NOTIFY settingsChanged FINAL)
    Q_PROPERTY(bool pinStarted READ pinStarted NOTIFY pinChanged FINAL)
    Q_PROPERTY(bool pinAgain READ pinAgain NOTIFY pinChanged FINAL)
    Q_PROPERTY(QString unfinishedRef READ unfinishedRef NOTIFY unfinishedChanged FINAL)
    Q_PROPERTY(bool hasAgencyCustodians READ hasAgencyCustodians CONSTANT FINAL)
    Q_PROPERTY(bool practiceOffered READ practiceOffered CONSTANT FINAL)
    Q_PROPERTY(QStringList agencyProblems READ agencyProblems CONSTANT FINAL)
    Q_PROPERTY(QString practicePin READ practicePin CONSTANT FINAL)
    Q_PROPERTY(QList<tenang::presentation::Choice> languages READ languages CONSTANT FINAL)
    Q_PROPERTY(QList<tenang::presentation::Choice> countries READ countries CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::InterviewViewModel *interview READ interview CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::PathwayViewModel *pathway READ pathway CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::CasesViewModel *cases READ cases CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::ContactsViewModel *contacts READ contacts CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::VaultViewModel *vault READ vault CONSTANT FINAL)
    Q_PROPERTY(bool hasCustodians READ hasCustodians NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool hasSnapshot READ hasSnapshot NOTIFY problemChanged FINAL)

public:
    enum class Place {
        FirstStart,
        SetUp,
        Unlock,
        Recovery,
        Passphrase,
        ChoosePin,
        Home,
        NewConversation,
        Interview,
        Cases,
        Contacts
    };
    Q_ENUM(Place)
    enum class Problem {
        None,
        TooShort, // the passphrase
        TooLong,
        Guessable,
        TooSoon, // after wrong passphrases
        CustodiansOnly, // after a hundred of them
        CustodianPassphrase,
        NotACustodian,
        NotTheSame, // the passphrase was typed differently
        WrongPassphrase,
        NotAVault,
        NewerThanApp,
        Damaged,
        Storage,
        WrongPin,
        PinNotTheSame,
    };
    Q_ENUM(Problem)

    AppViewModel(
        interview::VaultDoor &door, const Clock &clock, const Content &content, QString settingsFile);
    ~AppViewModel() override; // the door must outlive it

    [[nodiscard]] Place place() const { return m_place; }
    [[nodiscard]] bool covered() const { return m_covered; }
    // Who to call was asked for on the cover: it is shown instead, and nothing of a case with it.
    [[nodiscard]] bool contactsOnCover() const { return m_contactsOnCover; }
    [[nodiscard]] bool pinAsked() const { return !m_folderWanted.isEmpty(); }
    [[nodiscard]] bool practice() const { return m_practice; }
    [[nodiscard]] bool vaultExists() const;
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] QString language() const { return m_settings.language; }
    [[nodiscard]] QString role() const { return m_settings.role; }
    [[nodiscard]] QString country() const { return m_settings.country; }
    [[nodiscard]] QString office() const { return m_settings.office; }
    [[nodiscard]] QString officePhone() const { return m_settings.officePhone; }
    [[nodiscard]] bool dark() const { return m_settings.dark; }
    [[nodiscard]] qreal textScale() const { return m_settings.textScale; }
    [[nodiscard]] bool pinStarted() const { return m_pin.started(); }
    [[nodiscard]] bool pinAgain() const { return m_pin.half(); }
    [[nodiscard]] QString unfinishedRef() const { return m_unfinishedRef; }
    [[nodiscard]] bool hasAgencyCustodians() const { return !m_content.agency.custodians.isEmpty(); }
    [[nodiscard]] bool practiceOffered() const { return m_content.agency.practice; }
    // Why the agency's own settings on this tablet are not in force; empty when they are, or there are none.
    [[nodiscard]] QStringList agencyProblems() const { return m_content.agencyProblems; }
    [[nodiscard]] QString practicePin() const;
    [[nodiscard]] QList<Choice> languages() const; // that a person may speak
    [[nodiscard]] QList<Choice> countries() const; // with a contact in the public directory
    [[nodiscard]] InterviewViewModel *interview() { return &m_interview; }
    [[nodiscard]] PathwayViewModel *pathway() { return &m_pathway; }
    [[nodiscard]] CasesViewModel *cases() { return &m_cases; }
    [[nodiscard]] ContactsViewModel *contacts() { return &m_contacts; }
    [[nodiscard]] VaultViewModel *vault() { return &m_vault; }
    [[nodiscard]] bool hasCustodians() const { return m_door.hasCustodians(); }
    [[nodiscard]] bool hasSnapshot() const { return m_door.hasSnapshot(); }

    Q_INVOKABLE void choose(const QString &language, const QString &role, const QString &country);
    Q_INVOKABLE void setOffice(const QString &office, const QString &phone);
    Q_INVOKABLE void setDark(bool dark);
    Q_INVOKABLE void setTextScale(qreal scale);
    Q_INVOKABLE void openPractice();
    Q_INVOKABLE void goSetUp();
    Q_INVOKABLE void goFirstStart();
    Q_INVOKABLE void createVault(const QString &passphrase, const QString &again);
    Q_INVOKABLE void unlock(const QString &passphrase);
    Q_INVOKABLE void restore(const QString &passphrase); // the copy from the last lock
    Q_INVOKABLE void goRecovery();
    Q_INVOKABLE void recover(const QString &firstFile, const QString &firstPassphrase,
        const QString &secondFile, const QString &secondPassphrase, const QString &fresh,
        const QString &again);
    Q_INVOKABLE void goPassphrase();
    Q_INVOKABLE void changePassphrase(const QString &old, const QString &fresh, const QString &again);
    Q_INVOKABLE void leaveKeys(); // the pages of passphrase and recovery
    Q_INVOKABLE void pressDigit(int digit); // of the PIN: chosen twice, or asked for on the cover
    Q_INVOKABLE void eraseDigit();
    Q_INVOKABLE void savePaper(const QString &folder); // the paper on show, once the PIN was given again
    Q_INVOKABLE void leavePin(); // nothing is written
    Q_INVOKABLE void cover(); // same frame; typed text is flushed
    Q_INVOKABLE void lock();
    Q_INVOKABLE void goHome();
    Q_INVOKABLE void goNewConversation();
    Q_INVOKABLE void goCases();
    Q_INVOKABLE void goContacts(); // from anywhere, unlocked or not
    Q_INVOKABLE void leaveContacts();
    Q_INVOKABLE void begin(const QString &personLanguage);
    Q_INVOKABLE void continueUnfinished();
    Q_INVOKABLE void openCase(const QString &caseId);

    // The vault has been open for as long as the agency allows: locks now, or at the next break or close of
    // an open conversation. Never in the middle of someone's words.
    void endSession();
    // lock(), then `then` when everything is durable and the keys are gone.
    void lockThen(std::function<void()> then);
    [[nodiscard]] bool isOpen() const { return m_door.isOpen(); }
    [[nodiscard]] bool inInterview() const { return m_place == Place::Interview; }
    [[nodiscard]] Desk &desk() { return m_desk; }

Q_SIGNALS:
    void locked(); // by lock(): nothing of the vault is left but what the memory of the process may hold
    void placeChanged();
    void coveredChanged();
    void problemChanged();
    void pinChanged();
    void settingsChanged();
    void unfinishedChanged();

private:
    void moveTo(Place place);
    void fail(Problem problem);
    void setBusy();
    [[nodiscard]] static Problem problemOf(const Error &error);
    // Typed the same twice, and one that the policy lets be a passphrase; says what is wrong otherwise.
    [[nodiscard]] bool takes(const QString &fresh, const QString &again);
    void nameReferrer();
    void opened(const Result<interview::Opening> &result, bool practice);
    void setCovered(bool covered);
    void showContactsOnCover(bool shown);
    void lift();
    void forgetCases();
    void lockIfOver();
    void afterPin();
    void save();
    void enterCase(const Id &caseId, const std::optional<interview::Place> &at);

    interview::VaultDoor &m_door;
    const Content &m_content;
    QString m_settingsFile;
    TabletSettings m_settings;
    Desk m_desk;
    InterviewViewModel m_interview;
    PathwayViewModel m_pathway;
    CasesViewModel m_cases;
    ContactsViewModel m_contacts;
    VaultViewModel m_vault;
    CoverPin m_pin;
    Place m_place = Place::FirstStart;
    Place m_before = Place::Home; // where Contacts was opened from
    Problem m_problem = Problem::None;
    std::optional<interview::Place> m_unfinished;
    QString m_unfinishedRef;
    bool m_covered = false;
    bool m_contactsOnCover = false;
    bool m_sessionOver = false;
    QString m_folderWanted; // for the paper on show; "" none: then no PIN is asked
    bool m_practice = false;
    bool m_busy = false;
};

// In NFC, as it is stretched.
[[nodiscard]] SecretBytes secretFrom(const QString &text);

} // namespace tenang::presentation
