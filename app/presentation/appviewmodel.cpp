// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/appviewmodel.h"

#include "presentation/waitforstore.h"
#include "text/languages.h"

namespace tenang::presentation {

using interview::VaultDoor;

namespace {

// Fonts for Han and Hangul are not part of the app yet: those languages are named in English instead of as
// boxes.
QString shown(const text::Language &language)
{
    static const QStringList withoutFont{QStringLiteral("Hans"), QStringLiteral("Hant"),
        QStringLiteral("Jpan"), QStringLiteral("Kore"), QStringLiteral("Hang")};
    return withoutFont.contains(language.script) ? language.english : language.autonym;
}

} // namespace

AppViewModel::AppViewModel(VaultDoor &door, const Clock &clock, const Content &content, QString settingsFile)
    : m_door(door)
    , m_content(content)
    , m_settingsFile(std::move(settingsFile))
    , m_settings(readSettings(m_settingsFile))
    , m_desk(door, clock, content.protocol)
    , m_interview(m_desk, content)
    , m_handover(m_desk)
    , m_writeUp(m_desk)
    , m_pathway(m_desk, content)
    , m_cases(door)
    , m_contacts(clock)
    , m_vault(door, clock)
    , m_place(!m_settings.language.isEmpty() && m_vault.exists() ? Place::Unlock : Place::FirstStart)
    , m_lost(takeLostCount())
{
    nameReferrer();
    connect(&m_interview, &InterviewViewModel::stopped, this, &AppViewModel::goHome);
    connect(&m_handover, &HandoverViewModel::asked, &m_interview, &InterviewViewModel::commitAll);
    connect(&m_writeUp, &WriteUpViewModel::asked, &m_interview, &InterviewViewModel::commitAll);
    connect(&m_desk, &Desk::sessionChanged, this, &AppViewModel::lockIfOver);
    connect(this, &AppViewModel::placeChanged, this, &AppViewModel::lockIfOver);
    connect(&m_desk, &Desk::savedChanged, this, &AppViewModel::watchHeld);
    m_contacts.show(&m_content.contacts, m_settings.country);
}

AppViewModel::~AppViewModel()
{
    waitForStore(m_door);
    m_desk.disconnect(this); // it writes to its own end, when nothing else of us is left
}

// The agency's name first, then the post as it was typed on this tablet.
void AppViewModel::nameReferrer()
{
    QStringList names{m_content.agency.name, m_settings.office};
    names.removeAll(QString());
    names.removeDuplicates();
    m_pathway.setReferrer(names.join(QStringLiteral(", ")), m_settings.officePhone);
}

QString AppViewModel::practicePin() const
{
    return QStringLiteral("123456");
}

QList<Choice> AppViewModel::languages() const
{
    QList<Choice> choices;
    for (const text::Language &language : text::languages())
        choices.append({language.code, shown(language)});
    return choices;
}

QList<Choice> AppViewModel::countries() const
{
    return m_contacts.countriesOf(m_content.contacts);
}

void AppViewModel::choose(const QString &language, const QString &role, const QString &country)
{
    m_settings.language = language;
    m_settings.role = role;
    m_settings.country = country;
    m_contacts.show(&m_content.contacts, country);
    save();
}

void AppViewModel::setOffice(const QString &office, const QString &phone)
{
    m_settings.office = office;
    m_settings.officePhone = phone;
    nameReferrer();
    save();
}

void AppViewModel::setDark(bool dark)
{
    m_settings.dark = dark;
    save();
}

void AppViewModel::setTextScale(qreal scale)
{
    m_settings.textScale = scale;
    save();
}

void AppViewModel::save()
{
    // A tablet that cannot keep its settings still works; it will ask again at the next start.
    if (!writeSettings(m_settingsFile, m_settings))
        qWarning("the tablet settings could not be written");
    Q_EMIT settingsChanged();
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
        m_desk.putAway();
        m_pathway.clear();
        afterPin();
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

void AppViewModel::showContactsOnCover(bool shown)
{
    if (m_contactsOnCover == shown)
        return;
    m_contactsOnCover = shown;
    Q_EMIT coveredChanged();
}

QList<Choice> AppViewModel::protocols() const
{
    return m_content.shelf.choices(m_settings.role);
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
