// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/cardsviewmodel.h"
#include "presentation/casesviewmodel.h"
#include "presentation/contactsviewmodel.h"
#include "presentation/content.h"
#include "presentation/contentnews.h"
#include "presentation/coverpin.h"
#include "presentation/guideviewmodel.h"
#include "presentation/handoverviewmodel.h"
#include "presentation/interviewviewmodel.h"
#include "presentation/pathwayviewmodel.h"
#include "presentation/reviewviewmodel.h"
#include "presentation/tabletviewmodel.h"
#include "presentation/vaultviewmodel.h"
#include "presentation/writeupviewmodel.h"

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
    Q_PROPERTY(PinFor pinFor READ pinFor NOTIFY pinForChanged FINAL)
    Q_PROPERTY(bool lockHeld READ lockHeld NOTIFY heldChanged FINAL)
    Q_PROPERTY(bool homeHeld READ homeHeld NOTIFY heldChanged FINAL)
    Q_PROPERTY(int unsaved READ unsaved NOTIFY heldChanged FINAL)
    Q_PROPERTY(int lost READ lost NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool practice READ practice NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY problemChanged FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(bool pinStarted READ pinStarted NOTIFY pinChanged FINAL)
    Q_PROPERTY(bool pinAgain READ pinAgain NOTIFY pinChanged FINAL)
    Q_PROPERTY(bool pinSet READ pinSet NOTIFY pinChanged FINAL)
    Q_PROPERTY(QString unfinishedRef READ unfinishedRef NOTIFY unfinishedChanged FINAL)
    Q_PROPERTY(bool hasAgencyCustodians READ hasAgencyCustodians CONSTANT FINAL)
    Q_PROPERTY(bool practiceOffered READ practiceOffered CONSTANT FINAL)
    Q_PROPERTY(QStringList agencyProblems READ agencyProblems NOTIFY agencyRead FINAL)
    Q_PROPERTY(QStringList agencyNews READ agencyNews NOTIFY agencyRead FINAL)
    Q_PROPERTY(
        QList<tenang::presentation::ContentChange> agencyChanges READ agencyChanges NOTIFY agencyRead FINAL)
    Q_PROPERTY(QString practicePin READ practicePin CONSTANT FINAL)
    Q_PROPERTY(QString coverText READ coverText NOTIFY saidAgain FINAL)
    Q_PROPERTY(QList<tenang::presentation::Choice> languages READ languages NOTIFY saidAgain FINAL)
    Q_PROPERTY(QList<tenang::presentation::Choice> countries READ countries NOTIFY saidAgain FINAL)
    Q_PROPERTY(tenang::presentation::TabletViewModel *tablet READ tablet CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::InterviewViewModel *interview READ interview CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::HandoverViewModel *handover READ handover CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::WriteUpViewModel *writeUp READ writeUp CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::PathwayViewModel *pathway READ pathway CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::ReviewViewModel *review READ review CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::CardsViewModel *cards READ cards CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::CasesViewModel *cases READ cases CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::ContactsViewModel *contacts READ contacts CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::VaultViewModel *vault READ vault CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::GuideViewModel *guide READ guide CONSTANT FINAL)

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
        Contacts,
        Settings
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
        InUse, // by another window, most often
        WrongPin,
        PinNotTheSame,
    };
    Q_ENUM(Problem)
    // What the PIN is asked for beside lifting the cover: whoever holds the tablet may not be its officer.
    enum class PinFor {
        Nothing,
        Paper, // words leave the vault
        Removal, // a case goes for good
        TurningBack, // the person has the tablet: the officer takes it back
        LosingWords, // a lock without what storage refused; asked on the cover
    };
    Q_ENUM(PinFor)

    AppViewModel(
        interview::VaultDoor &door, const Clock &clock, const Content &content, QString settingsFile);
    ~AppViewModel() override; // the door must outlive it

    [[nodiscard]] Place place() const { return m_place; }
    [[nodiscard]] bool covered() const { return m_covered; }
    // Who to call was asked for on the cover: it is shown instead, and nothing of a case with it.
    [[nodiscard]] bool contactsOnCover() const { return m_contactsOnCover; }
    [[nodiscard]] PinFor pinFor() const { return m_pinFor; }
    // A lock that was asked for waits, because storage refuses what is not saved yet.
    [[nodiscard]] bool lockHeld() const { return m_lockHeld; }
    [[nodiscard]] bool homeHeld() const { return m_homeAsked && m_desk.refusals() > 0; }
    [[nodiscard]] int unsaved() const { return m_desk.unsaved(); }
    // How many entries the last lock could not save: told until the next one.
    [[nodiscard]] int lost() const { return m_lost; }
    [[nodiscard]] bool practice() const { return m_practice; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] bool pinStarted() const { return m_pin.started(); }
    [[nodiscard]] bool pinAgain() const { return m_pin.half(); }
    [[nodiscard]] bool pinSet() const { return m_pin.isSet(); } // else nothing lifts the cover
    [[nodiscard]] QString unfinishedRef() const { return m_unfinishedRef; }
    [[nodiscard]] bool hasAgencyCustodians() const { return !m_content.agency.custodians.isEmpty(); }
    [[nodiscard]] bool practiceOffered() const { return m_content.agency.practice; }
    // Why the agency's own settings on this tablet are not in force; empty when they are, or there are none.
    [[nodiscard]] QStringList agencyProblems() const { return m_content.agencyProblems + m_news.problems; }
    [[nodiscard]] QStringList agencyNews() const { return m_news.lines; } // not read of yet
    [[nodiscard]] QList<ContentChange> agencyChanges() const { return m_news.changes; }
    [[nodiscard]] QString practicePin() const;
    [[nodiscard]] QString coverText() const; // when the screen is covered and locked by itself
    [[nodiscard]] QList<Choice> languages() const; // that a person may speak
    // The ways to hold a conversation, the usual one of this tablet's role first.
    Q_INVOKABLE QList<tenang::presentation::Choice> protocols() const;
    [[nodiscard]] QList<Choice> countries() const; // with a contact in the public directory
    [[nodiscard]] TabletViewModel *tablet() { return &m_tablet; }
    [[nodiscard]] InterviewViewModel *interview() { return &m_interview; }
    [[nodiscard]] HandoverViewModel *handover() { return &m_handover; }
    [[nodiscard]] WriteUpViewModel *writeUp() { return &m_writeUp; }
    [[nodiscard]] PathwayViewModel *pathway() { return &m_pathway; }
    [[nodiscard]] ReviewViewModel *review() { return &m_review; }
    [[nodiscard]] CardsViewModel *cards() { return &m_cards; }
    [[nodiscard]] CasesViewModel *cases() { return &m_cases; }
    [[nodiscard]] ContactsViewModel *contacts() { return &m_contacts; }
    [[nodiscard]] VaultViewModel *vault() { return &m_vault; }
    [[nodiscard]] GuideViewModel *guide() { return &m_guide; }

    Q_INVOKABLE void choose(const QString &language, const QString &role, const QString &country);
    Q_INVOKABLE void openPractice();
    Q_INVOKABLE void beginGuide(); // in practice, from Home
    Q_INVOKABLE void goSetUp();
    Q_INVOKABLE void goFirstStart();
    Q_INVOKABLE void createVault(const QString &passphrase, const QString &again);
    Q_INVOKABLE void unlock(const QString &passphrase);
    Q_INVOKABLE void restore(const QString &passphrase); // the copy from the last lock
    Q_INVOKABLE void goRecovery();
    Q_INVOKABLE void recover(const QString &firstFile, const QString &firstPassphrase,
        const QString &secondFile, const QString &secondPassphrase, const QString &fresh,
        const QString &again);
    Q_INVOKABLE void readAgencyNews(); // the officer has
    Q_INVOKABLE void goPassphrase();
    Q_INVOKABLE void changePassphrase(const QString &old, const QString &fresh, const QString &again);
    Q_INVOKABLE void leaveKeys(); // the pages of passphrase and recovery
    Q_INVOKABLE void pressDigit(int digit); // of the PIN: chosen twice, or asked for on the cover
    Q_INVOKABLE void eraseDigit();
    Q_INVOKABLE void savePaper(const QString &folder); // the paper on show, once the PIN was given again
    Q_INVOKABLE void removeCase(const QString &caseId, const QString &reason); // once the PIN was given again
    Q_INVOKABLE void turnTablet(); // the card that is looked at goes to the person; nothing of a case stays
    Q_INVOKABLE void askTurnBack(); // the officer has the tablet again, once the PIN was given
    Q_INVOKABLE void leavePin(); // nothing is written, removed or lost
    Q_INVOKABLE void cover(); // same frame; typed text is flushed
    Q_INVOKABLE void lock();
    Q_INVOKABLE void trySavingAgain();
    Q_INVOKABLE void lockAnyway(); // the unsaved words are lost, once the PIN was given
    Q_INVOKABLE void goHome();
    Q_INVOKABLE void goNewConversation();
    Q_INVOKABLE void goCases();
    Q_INVOKABLE void goContacts(); // from anywhere, unlocked or not
    Q_INVOKABLE void leaveContacts();
    Q_INVOKABLE void goSettings(); // from Home, or before unlocking
    Q_INVOKABLE void leaveSettings();
    Q_INVOKABLE void begin(const QString &protocol, const QString &personLanguage);
    Q_INVOKABLE void continueUnfinished();
    Q_INVOKABLE void openCase(const QString &caseId);

    // The vault has been open for as long as the agency allows: locks now, or at the next break or close of
    // an open conversation. Never in the middle of someone's words.
    void endSession();
    // lock(), then `then` when everything is durable, or given up, and the keys are gone. Never when the PIN
    // lifts the cover before that.
    void lockThen(std::function<void()> then);
    [[nodiscard]] bool isOpen() const { return m_door.isOpen(); }
    [[nodiscard]] bool inInterview() const { return m_place == Place::Interview; }
    [[nodiscard]] Desk &desk() { return m_desk; }

Q_SIGNALS:
    void locked(); // by lock(): nothing of the vault is left but what the memory of the process may hold
    void placeChanged();
    void coveredChanged();
    void pinForChanged();
    void heldChanged();
    void problemChanged();
    void pinChanged();
    void agencyRead();
    void unfinishedChanged();
    void saidAgain(); // in another language: the engine has words of its own to say

private:
    void moveTo(Place place);
    void sayAgain();
    void fail(Problem problem);
    void setBusy();
    [[nodiscard]] static Problem problemOf(const Error &error);
    // Goes on with a passphrase that was typed the same twice and that the policy lets be one; says what is
    // wrong otherwise. Judging takes milliseconds that a frame does not have: the store's thread does it.
    void whenTaken(const QString &fresh, const QString &again, std::function<void(SecretBytes)> then);
    void recoverBy(interview::CustodianKey first, interview::CustodianKey second, SecretBytes fresh);
    void nameReferrer();
    void followGuide();
    void guideEnded();
    void opened(const Result<interview::Opening> &result, bool practice);
    void lookAtAgencyContent();
    void settled(const Result<interview::Opening> &result, bool practice);
    void askPin(PinFor what);
    void setCovered(bool covered);
    void showContactsOnCover(bool shown);
    void setListsHidden(bool hidden);
    [[nodiscard]] bool turnBack();
    void lift();
    void forgetCases();
    void lockIfOver();
    void lifted(PinFor what);
    void closeAndForget();
    void isClosed();
    void watchHeld();
    void loseUnsaved();
    void stayUnlocked();
    void afterPin();
    void enterCase(const Id &caseId, const std::optional<interview::Place> &at);

    interview::VaultDoor &m_door;
    const Content &m_content;
    TabletViewModel m_tablet;
    Desk m_desk;
    InterviewViewModel m_interview;
    HandoverViewModel m_handover;
    WriteUpViewModel m_writeUp;
    PathwayViewModel m_pathway;
    ReviewViewModel m_review;
    CardsViewModel m_cards;
    CasesViewModel m_cases;
    ContactsViewModel m_contacts;
    VaultViewModel m_vault;
    GuideViewModel m_guide;
    CoverPin m_pin;
    Place m_place = Place::FirstStart;
    Place m_before = Place::Home; // where Contacts was opened from
    Problem m_problem = Problem::None;
    std::optional<interview::Place> m_unfinished;
    QString m_unfinishedRef;
    ContentNews m_news; // of the agency's content
    bool m_covered = false;
    bool m_contactsOnCover = false;
    bool m_sessionOver = false;
    bool m_homeAsked = false; // and not yet come to
    PinFor m_pinFor = PinFor::Nothing;
    QString m_folderWanted; // for the paper on show
    Id m_caseToRemove;
    QString m_removalReason;
    QList<std::function<void()>> m_onceLocked; // not empty: a lock is under way
    int m_lockRound = 0; // grows when the PIN takes a lock back
    qint64 m_lockAskedAt = 0; // ms of uptime
    bool m_lockHeld = false;
    int m_lost = 0;
    bool m_practice = false;
    bool m_busy = false;
    bool m_guideWaits = false; // for the conversation of its next step
    Id m_guideCase; // that conversation, once it is there
};

// What a lock before this start could not save; asked for once.
[[nodiscard]] int takeLostCount();
// In NFC, as it is stretched.
[[nodiscard]] SecretBytes secretFrom(const QString &text);

} // namespace tenang::presentation
