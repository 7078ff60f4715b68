// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/screens/walk.h"

namespace tenang::bench {

bool Walk::sees(QStringView sight) const
{
    if (sight.startsWith(u'-'))
        return !m_screen.isShown(sight.mid(1).toString());
    return m_screen.isShown(sight.toString());
}

void Walk::go(const char *page, const char *tapped, const char *sight)
{
    const QString seen = QString::fromLatin1(sight);
    note(page, m_screen.changeByTap(QString::fromLatin1(page), QString::fromLatin1(tapped), [&] {
        return sees(seen);
    }));
}

void Walk::goOnTo(const char *page, const char *phase)
{
    const auto at = [this]() -> QString {
        return m_screen.app().interview()->phase() + u'/' + m_screen.app().interview()->prompt();
    };
    const QString wanted = QString::fromLatin1(phase);
    while (m_screen.app().interview()->phase() != wanted) {
        const QString before = at();
        const double took = m_screen.changeByTap(
            QString::fromLatin1(page), QStringLiteral("onButton"), [&] { return at() != before; });
        note(m_screen.app().interview()->phase() == wanted ? page : "another prompt", took);
    }
}

void Walk::pinTo(const char *page, const char *sight)
{
    const QString seen = QString::fromLatin1(sight);
    note(page,
        m_screen.change(
            QString::fromLatin1(page), [this] { m_screen.typePin(); }, [&] { return sees(seen); }));
}

void Walk::note(const char *page, double milliseconds)
{
    m_changes.push_back({QString::fromLatin1(page), milliseconds});
    const auto isSaved = [this] { return m_screen.app().desk().saved() == presentation::Desk::Saved::Saved; };
    if (!m_screen.hand().wait(isSaved))
        giveUp(QStringLiteral("%1: not saved").arg(QLatin1StringView(page)));
}

void Walk::tap(const char *name)
{
    if (!m_screen.hand().wait([&] { return m_screen.isShown(QString::fromLatin1(name)); })
        || !m_screen.hand().tap(m_screen.shown(QString::fromLatin1(name))))
        giveUp(QStringLiteral("nothing to press: %1").arg(QLatin1StringView(name)));
}

void Walk::write(const char *text)
{
    if (!m_screen.hand().write(QStringLiteral("noteField"), QString::fromLatin1(text)))
        giveUp(QStringLiteral("nowhere to write"));
}

void Walk::round()
{
    aroundHome();
    talk();
    afterTalk();
    pathway();
    cases();
    locked();
}

void Walk::aroundHome()
{
    go("who to call", "contactsButton", "contactList");
    go("one contact", "contact-*", "contactName");
    go("another country", "countryButton", "country-*");
    go("who to call, sheet closed", "cancelButton", "-cancelButton");
    go("home from who to call", "backButton", "newCard");
    go("settings", "settingsButton", "textSize");
    go("home from settings", "backButton", "newCard");
    go("another passphrase", "passphraseButton", "oldPassphraseField");
    go("home from another passphrase", "backButton", "newCard");
}

void Walk::talk()
{
    go("new conversation", "newCard", "beginButton");
    go("needs first", "beginButton", "onButton");
    tap("need_medical-no");
    tap("age_band-adult");
    go("someone in danger", "dangerButton", "danger-*");
    go("needs first, sheet closed", "cancelButton", "-cancelButton");
    goOnTo("setting", "setting");
    tap("privacy-yes");
    tap("interpreter-by_phone");
    go("interpreter", "interpreterButton", "interpreterCardButton");
    go("interpreter's card", "interpreterCardButton", "interpreterCardText");
    go("setting, sheet closed", "cancelButton", "-cancelButton");
    goOnTo("explain", "explain");
    tap("explained-explain_role");
    goOnTo("choices", "consent");
    tap("consent_protection_service-given");
    tap("consent_ngo-given");
    goOnTo("settle", "settle");
    goOnTo("account", "account");
    write("They took my passport when we arrived. They said I owe them for the ticket.");
    tap("mark-FC-A1");
    go("break", "breakButton", "endBreakButton");
    go("account after the break", "endBreakButton", "noteField");
    goOnTo("topics", "explore");
    go("a topic", "topic-saying_no", "noteField");
    besideTopic();
    go("topics again", "onButton", "topic-*");
    goOnTo("check", "check");
    goOnTo("wishes", "wishes");
    goOnTo("close", "close");
}

void Walk::besideTopic()
{
    write("A man was beaten in front of us.");
    go("the tablet on the table", "tableButton", "notesButton");
    go("a topic from the table", "notesButton", "noteField");
    go("own question", "ownQuestionButton", "ownQuestionField");
    go("a topic, sheet closed", "cancelButton", "-cancelButton");
    go("which card", "turnButton", "card-*");
    go("the card looked at", "card-thirst", "otherCardButton");
    go("the card turned", "confirmButton", "upperCorner");
    m_screen.app().askTurnBack(); // held corners take their time
    if (!m_screen.hand().wait([this] { return m_screen.isShown(QStringLiteral("exportPinPad")); }))
        giveUp(QStringLiteral("the PIN is not asked for"));
    pinTo("a topic from the card", "noteField");
    go("the cover", "hideButton", "coverTouch");
    go("the PIN on the cover", "coverTouch", "coverPinPad");
    pinTo("a topic from the cover", "noteField");
}

void Walk::afterTalk()
{
    go("for the next officer", "handoverButton", "closeHandoverButton");
    go("close from the next officer", "closeHandoverButton", "handoverButton");
    go("write-up", "writeUpButton", "writeUpList");
    go("a note in the write-up", "entry-note*", "firstWritten");
    go("indicators to tie", "pickButton", "group-*");
    go("close from the write-up", "backButton", "handoverButton");
}

void Walk::pathway()
{
    go("next steps", "onButton", "decideButton");
    go("letter", "letter-*", "closePaperButton");
    go("next steps from the letter", "closePaperButton", "decideButton");
    go("separate sheet", "acts-*", "act-*");
    go("next steps from the sheet", "closePaperButton", "decideButton");
    go("for the supervisor", "reviewButton", "closeReviewButton");
    go("next steps from the supervisor", "closeReviewButton", "decideButton");
    tap("choose-*");
    go("decide", "decideButton", "decideReason");
    go("decided", "confirmButton", "-confirmButton");
    goOnTo("reflect", "reflect");
    go("home from the talk", "onButton", "newCard");
}

void Walk::cases()
{
    go("cases", "casesCard", "case-*");
    go("one case", "case-*", "openCaseButton");
    go("remove a case", "removeButton", "reason-*");
    go("one case, sheet closed", "cancelButton", "-cancelButton");
    go("who looked at it", "caseTrailButton", "trailList");
    go("one case from who looked", "backButton", "caseList");
    go("the case opened", "openCaseButton", "stopButton");
    go("stop for today", "stopButton", "confirmButton");
    go("home from a stop", "confirmButton", "newCard");
}

void Walk::locked()
{
    go("locked", "lockButton", "passphraseField");
    go("settings, locked", "settingsButton", "textSize");
    go("locked from settings", "backButton", "passphraseField");
    m_screen.unlock(); // not measured: the passphrase is stretched on purpose
}

} // namespace tenang::bench
