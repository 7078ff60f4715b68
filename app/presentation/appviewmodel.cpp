// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/appviewmodel.h"

#include "base/hash.h"
#include "interview/practice.h"
#include "text/languages.h"

namespace tenang::presentation {

using interview::CaseStore;
using interview::VaultDoor;

namespace {

// Fifteen characters, or more words than anyone guesses (design.md §7, NIST SP 800-63B).
constexpr int shortestPassphrase = 15;

SecretBytes secretFrom(const QString &text)
{
    QByteArray bytes = text.normalized(QString::NormalizationForm_C).toUtf8();
    SecretBytes secret{QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

// Fonts for Han and Hangul are not part of the app yet: those languages are named in English instead of as boxes.
QString shown(const text::Language &language)
{
    static const QStringList withoutFont{
        QStringLiteral("Hans"), QStringLiteral("Hant"), QStringLiteral("Jpan"), QStringLiteral("Kore"), QStringLiteral("Hang")};
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
    , m_pathway(m_desk, content)
    , m_cases(door)
    , m_contacts(clock)
    , m_place(!m_settings.language.isEmpty() && door.exists(VaultDoor::Which::Own) ? Place::Unlock
                                                                                   : Place::FirstStart)
{
    m_pathway.setReferrer(m_settings.office, m_settings.officePhone);
    connect(&m_interview, &InterviewViewModel::stopped, this, &AppViewModel::goHome);
    m_contacts.show(&m_content.contacts, m_settings.country);
}

bool AppViewModel::vaultExists() const
{
    return m_door.exists(VaultDoor::Which::Own);
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
    m_pathway.setReferrer(office, phone);
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
    moveTo(vaultExists() ? Place::Unlock : Place::SetUp);
}

void AppViewModel::goFirstStart()
{
    moveTo(Place::FirstStart);
}

void AppViewModel::openPractice()
{
    m_busy = true;
    Q_EMIT problemChanged();
    m_door.open(VaultDoor::Which::Practice, {}, [this](const Result<void> &result) { opened(result, true); });
}

void AppViewModel::createVault(const QString &passphrase, const QString &again)
{
    if (passphrase != again)
        return fail(Problem::NotTheSame);
    if (passphrase.normalized(QString::NormalizationForm_C).size() < shortestPassphrase)
        return fail(Problem::TooShort);
    m_busy = true;
    Q_EMIT problemChanged();
    m_door.create(VaultDoor::Which::Own, secretFrom(passphrase),
        [this](const Result<void> &result) { opened(result, false); });
}

void AppViewModel::unlock(const QString &passphrase)
{
    if (passphrase.isEmpty() || m_busy)
        return;
    m_busy = true;
    Q_EMIT problemChanged();
    m_door.open(VaultDoor::Which::Own, secretFrom(passphrase),
        [this](const Result<void> &result) { opened(result, false); });
}

void AppViewModel::opened(const Result<void> &result, bool practice)
{
    m_busy = false;
    if (!result) {
        switch (result.error().kind) {
        case Error::Kind::WrongPassphrase:
            return fail(Problem::WrongPassphrase);
        case Error::Kind::NotAVault:
            return fail(Problem::NotAVault);
        case Error::Kind::NewerThanApp:
            return fail(Problem::NewerThanApp);
        case Error::Kind::Damaged:
            return fail(Problem::Damaged);
        default:
            return fail(Problem::Storage);
        }
    }
    m_practice = practice;
    m_pathway.setDirectory(practice ? &m_content.demo : &m_content.contacts,
        practice ? QStringLiteral("XD") : m_settings.country, m_settings.role, practice);
    m_contacts.show(practice ? &m_content.demo : &m_content.contacts,
        practice ? QStringLiteral("XD") : m_settings.country);
    m_door.post([this, practice, now = m_desk.clock().now()](CaseStore &store) {
        for (const QByteArray &bytes : m_content.packs)
            (void)store.keepPack(contentHash("pack", bytes), bytes);
        const auto outcomeOf = [this](const interview::Session &session) {
            return assessed(m_content.sets, session).outcome;
        };
        if (practice)
            (void)interview::keepPracticeCases(store, m_content.practice, m_content.protocol, now, outcomeOf);
    });
    if (practice) {
        m_pin.set(practicePin());
        afterPin();
    } else {
        moveTo(Place::ChoosePin);
    }
}

void AppViewModel::pressDigit(int digit)
{
    m_pin.press(digit);
    if (m_pin.full() && m_covered) {
        lift();
    } else if (m_pin.full()) {
        const bool second = m_pin.half();
        if (m_pin.choose())
            afterPin();
        else
            fail(second ? Problem::PinNotTheSame : Problem::None);
    }
    Q_EMIT pinChanged();
}

void AppViewModel::eraseDigit()
{
    m_pin.erase();
    Q_EMIT pinChanged();
}

void AppViewModel::afterPin()
{
    m_door.post([this](CaseStore &store) {
        auto place = store.place();
        auto cases = store.cases();
        std::optional<interview::Place> at = place ? *place : std::nullopt;
        QString ref;
        if (at && cases) {
            for (const interview::CaseSummary &summary : *cases) {
                if (summary.id == at->caseId && summary.outcome.isEmpty())
                    ref = summary.ref;
            }
        }
        QMetaObject::invokeMethod(
            this,
            [this, at, ref] {
                m_unfinished = ref.isEmpty() ? std::nullopt : at;
                m_unfinishedRef = ref;
                Q_EMIT unfinishedChanged();
            },
            Qt::QueuedConnection);
    });
    moveTo(Place::Home);
}

void AppViewModel::cover()
{
    if (m_covered || !m_pin.isSet())
        return;
    m_covered = true;
    Q_EMIT coveredChanged();
    m_desk.flush();
}

void AppViewModel::lift()
{
    switch (m_pin.lift()) {
    case CoverPin::Try::Lifted:
        m_covered = false;
        m_problem = Problem::None;
        Q_EMIT problemChanged();
        Q_EMIT coveredChanged();
        break;
    case CoverPin::Try::Wrong:
        fail(Problem::WrongPin);
        break;
    case CoverPin::Try::LockNow:
        lock();
        break;
    }
}

void AppViewModel::lock()
{
    lockThen([] { });
}

void AppViewModel::lockThen(std::function<void()> then)
{
    if (!m_covered) {
        m_covered = true;
        Q_EMIT coveredChanged();
    }
    m_interview.commitAll();
    m_desk.whenSaved([this, then = std::move(then)] {
        m_desk.putAway();
        m_cases.clear();
        m_pathway.clear();
        m_pin.forget();
        m_unfinished.reset();
        m_unfinishedRef.clear();
        Q_EMIT unfinishedChanged();
        m_door.close([this, then] {
            m_practice = false;
            m_contacts.show(&m_content.contacts, m_settings.country);
            moveTo(vaultExists() ? Place::Unlock : Place::FirstStart);
            m_covered = false;
            Q_EMIT coveredChanged();
            then();
        });
    });
}

void AppViewModel::goHome()
{
    m_interview.commitAll();
    m_desk.whenSaved([this] {
        m_desk.putAway();
        m_pathway.clear();
        afterPin();
    });
}

void AppViewModel::goNewConversation()
{
    moveTo(Place::NewConversation);
}

void AppViewModel::goCases()
{
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
}

void AppViewModel::leaveContacts()
{
    moveTo(m_before);
}

void AppViewModel::begin(const QString &personLanguage)
{
    m_desk.begin(personLanguage, m_practice, [this](bool good) {
        if (!good)
            return fail(Problem::Storage);
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

void AppViewModel::enterCase(const Id &caseId, std::optional<interview::Place> at)
{
    m_desk.openCase(caseId, [this, at](bool good) {
        if (!good)
            return fail(Problem::Damaged);
        m_interview.resume(at.value_or(interview::Place{}));
        if (m_desk.session().stage == interview::Stage::Stopped)
            m_desk.record(interview::Reopened{});
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
