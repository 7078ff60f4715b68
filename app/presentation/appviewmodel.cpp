// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/appviewmodel.h"

#include "presentation/languagenames.h"
#include "presentation/waitforstore.h"

namespace tenang::presentation {

using interview::VaultDoor;

AppViewModel::AppViewModel(VaultDoor &door, const Clock &clock, const Content &content, QString settingsFile)
    : m_door(door)
    , m_content(content)
    , m_tablet(clock, std::move(settingsFile))
    , m_desk(door, clock, content.protocol)
    , m_interview(m_desk, content)
    , m_handover(m_desk)
    , m_writeUp(m_desk)
    , m_pathway(m_desk, content)
    , m_review(m_desk, m_pathway)
    , m_cards(m_desk, content.shelf)
    , m_cases(door, content)
    , m_contacts(clock)
    , m_vault(door, clock)
    , m_place(!m_tablet.language().isEmpty() && m_vault.exists() ? Place::Unlock : Place::FirstStart)
    , m_lost(takeLostCount())
{
    nameReferrer();
    m_desk.sayIn({m_tablet.screenLanguage(), content.agency.draftTranslations});
    m_tablet.offerLanguages(content.agency.languages, content.agency.draftTranslations);
    connect(&m_tablet, &TabletViewModel::changed, this, &AppViewModel::nameReferrer);
    connect(&m_tablet, &TabletViewModel::languageChanged, this, &AppViewModel::sayAgain);
    connect(&m_interview, &InterviewViewModel::stopped, this, &AppViewModel::goHome);
    connect(&m_handover, &HandoverViewModel::asked, &m_interview, &InterviewViewModel::commitAll);
    connect(&m_review, &ReviewViewModel::asked, &m_interview, &InterviewViewModel::commitAll);
    connect(&m_writeUp, &WriteUpViewModel::asked, &m_interview, &InterviewViewModel::commitAll);
    connect(&m_desk, &Desk::sessionChanged, this, &AppViewModel::lockIfOver);
    connect(this, &AppViewModel::placeChanged, this, &AppViewModel::lockIfOver);
    connect(&m_desk, &Desk::savedChanged, this, &AppViewModel::watchHeld);
    connect(&m_guide, &GuideViewModel::changed, this, &AppViewModel::followGuide);
    connect(&m_guide, &GuideViewModel::ended, this, &AppViewModel::guideEnded);
    connect(this, &AppViewModel::placeChanged, this, &AppViewModel::followGuide);
    m_contacts.show(&m_content.contacts, m_tablet.country());
}

AppViewModel::~AppViewModel()
{
    waitForStore(m_door);
    m_desk.disconnect(this); // it writes to its own end, when nothing else of us is left
}

// The agency's name first, then the post as it was typed on this tablet.
void AppViewModel::nameReferrer()
{
    QStringList names{m_content.agency.name, m_tablet.office()};
    names.removeAll(QString());
    names.removeDuplicates();
    m_pathway.setReferrer(names.join(QStringLiteral(", ")), m_tablet.officePhone());
}

QString AppViewModel::practicePin() const
{
    return QStringLiteral("123456");
}

QString AppViewModel::coverText() const
{
    const protocol::Agency &agency = m_content.agency;
    const int seconds = agency.coverIdleSeconds;
    //: Goes in for %1 of “Without a touch …”: minutes, short
    const QString idle
        = seconds % 60 == 0 ? tr("%1 min").arg(seconds / 60) : /*: Seconds, short */ tr("%1 s").arg(seconds);
    //: %1 such as “2 min”; cover: hidden until the PIN; lock: closed until the passphrase
    return tr("Without a touch the screen covers itself after %1, in a conversation after %2 min.\n"
              "A covered tablet locks itself after %3 min.\n"
              "After %4 h it locks at the next break or close.\n"
              "Your agency sets these times.")
        .arg(idle)
        .arg(agency.coverInterviewMinutes)
        .arg(agency.lockCoveredMinutes)
        .arg(agency.lockSessionHours);
}

QList<Choice> AppViewModel::languages() const
{
    QList<Choice> choices;
    for (const text::Language &language : text::languages())
        choices.append({language.code, nameOf(language)});
    return choices;
}

QList<Choice> AppViewModel::countries() const
{
    return m_contacts.countriesOf(m_content.contacts);
}

void AppViewModel::choose(const QString &language, const QString &role, const QString &country)
{
    m_tablet.choose(language, role, country);
    m_contacts.show(&m_content.contacts, country);
}

void AppViewModel::goSetUp()
{
    moveTo(m_vault.exists() ? Place::Unlock : Place::SetUp);
}

void AppViewModel::goFirstStart()
{
    moveTo(Place::FirstStart);
}

void AppViewModel::goRecovery()
{
    m_vault.findKeyFiles();
    moveTo(Place::Recovery);
}

void AppViewModel::goPassphrase()
{
    moveTo(Place::Passphrase);
}

void AppViewModel::leaveKeys()
{
    m_vault.forgetWords();
    moveTo(isOpen() ? Place::Home : Place::Unlock);
}

void AppViewModel::goHome()
{
    m_interview.commitAll();
    m_homeAsked = true;
    m_desk.whenSaved([this] {
        m_homeAsked = false;
        afterPin(); // the page goes before what it shows: else it is made anew for no case at all
        m_desk.putAway();
        m_pathway.clear();
    });
    Q_EMIT heldChanged();
}

void AppViewModel::goNewConversation()
{
    moveTo(Place::NewConversation);
}

void AppViewModel::goCases()
{
    m_cases.forgetRemoval();
    m_cases.trail()->close();
    m_cases.choose({});
    m_cases.load();
    moveTo(Place::Cases);
}

void AppViewModel::goContacts()
{
    m_desk.flush();
    if (m_place != Place::Contacts)
        m_before = m_place;
    m_contacts.refresh();
    moveTo(Place::Contacts);
    showContactsOnCover(m_covered);
}

void AppViewModel::leaveContacts()
{
    showContactsOnCover(false);
    moveTo(m_before);
}

void AppViewModel::goSettings()
{
    moveTo(Place::Settings);
}

void AppViewModel::leaveSettings()
{
    moveTo(isOpen() ? Place::Home : Place::Unlock);
}

void AppViewModel::showContactsOnCover(bool shown)
{
    if (m_contactsOnCover == shown)
        return;
    m_contactsOnCover = shown;
    Q_EMIT coveredChanged();
}

QList<Choice> AppViewModel::protocols() const
{
    return m_content.shelf.choices(m_tablet.role(), m_desk.saidHow());
}

void AppViewModel::begin(const QString &protocol, const QString &personLanguage)
{
    const std::optional<HeldWith> with = m_content.shelf.find(protocol);
    if (!with)
        return;
    m_desk.begin(*with, personLanguage, m_practice, [this](bool good) {
        if (!good) {
            fail(Problem::Storage);
            return;
        }
        m_interview.resume({});
        m_desk.keepPlace(QStringLiteral("interview"), {}, 0, 0); // so that Home offers it after a power cut
        moveTo(Place::Interview);
    });
}

void AppViewModel::continueUnfinished()
{
    if (m_unfinished)
        enterCase(m_unfinished->caseId, m_unfinished);
}

void AppViewModel::openCase(const QString &caseId)
{
    enterCase(Id::fromString(caseId), std::nullopt);
}

void AppViewModel::enterCase(const Id &caseId, const std::optional<interview::Place> &at)
{
    m_desk.openCase(caseId, [this, at](bool good) {
        if (!good) {
            fail(Problem::Damaged);
            return;
        }
        m_interview.resume(at.value_or(interview::Place{}));
        if (m_desk.session().stage == interview::Stage::Stopped)
            m_desk.record(interview::Reopened{});
        m_handover.arrive();
        m_writeUp.arrive(at.value_or(interview::Place{}));
        moveTo(Place::Interview);
    });
}

void AppViewModel::moveTo(Place place)
{
    m_place = place;
    m_problem = Problem::None;
    Q_EMIT problemChanged();
    Q_EMIT placeChanged();
}

void AppViewModel::fail(Problem problem)
{
    m_busy = false;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace tenang::presentation
