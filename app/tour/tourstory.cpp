// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/tour.h"

// The story of the tour: one invented person, from the first greeting to the referral.
namespace tenang::tour {

using presentation::AppViewModel;

namespace {

constexpr qint64 aFewMinutes = 6 * 60;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

void Tour::story()
{
    const auto at = [this](AppViewModel::Place place) {
        if (m_fault.isEmpty() && !m_hand.wait([&] { return m_app.place() == place; }))
            fail(s("a page did not come"));
    };

    show(s("first-start"));
    tap(s("roleBorder"));
    tap(s("countryTH"));
    write(s("officeField"), s("Demo Border Post"));
    write(s("officePhoneField"), s("+44 7700 900100"));
    tap(s("practiceCard"));
    at(AppViewModel::Place::Home);
    show(s("home"));
    tap(s("contactsButton"));
    show(s("who-to-call"));
    tap(s("backButton"));
    tap(s("casesCard"));
    show(s("cases"));
    tap(s("backButton"));
    at(AppViewModel::Place::Home);
    tap(s("newCard"));
    tap(s("kind-first-look"));
    tap(s("beginButton"));
    at(AppViewModel::Place::Interview);
    tap(s("card-concern-today"));
    tap(s("card-later_line-said"));
    show(s("first-look"));
    tap(s("stopButton"));
    tap(s("confirmButton"));
    at(AppViewModel::Place::Home);
    tap(s("newCard"));
    tap(s("language-km"));
    show(s("new-conversation"));
    tap(s("beginButton"));
    at(AppViewModel::Place::Interview);

    tap(s("need_medical-no"));
    tap(s("age_band-adult"));
    show(s("needs-first"));
    to(s("setting"));
    tap(s("privacy-yes"));
    tap(s("interpreter-by_phone"));
    show(s("setting"));
    tap(s("interpreterButton"));
    tap(s("at-hand-interpreter_understood-partly"));
    show(s("interpreter"));
    tap(s("interpreterCardButton"));
    show(s("interpreter-card"));
    tap(s("cancelButton"));
    to(s("explain"));
    tap(s("explained-explain_role"));
    show(s("explain"));
    to(s("consent"));
    tap(s("consent_protection_service-given"));
    tap(s("consent_ngo-given"));
    tap(s("consent_police-refused"));
    tap(s("fear_of_return-yes"));
    show(s("choices"));
    to(s("settle"));
    show(s("settle"));
    to(s("account"));
    m_clock.advance(aFewMinutes);
    write(s("noteField"), s("They took my passport when we arrived. They said I owe them for the ticket."));
    tap(s("mark-FC-A1"));
    tap(s("mark-FC-A4"));
    write(s("noteField"), s("Every day messages to strangers. Who missed the target was not fed."));
    tap(s("mark-P-FC"));
    show(s("account"));
    tap(s("breakButton"));
    show(s("break"));
    m_clock.advance(aFewMinutes);
    tap(s("endBreakButton"));
    show(s("after-break"));
    to(s("explore"));
    show(s("topics"));
    tap(s("topic-saying_no"));
    write(s("noteField"), s("A man was beaten in front of us."));
    tap(s("toldDifferently"));
    tap(s("change-fear"));
    show(s("topic"));
    tap(s("ownQuestionButton"));
    write(s("ownQuestionField"), s("Why did you not leave with him?"));
    m_hand.wait([this] { return m_hand.find(s("takeOverButton")) != nullptr; });
    show(s("own-question"));
    tap(s("takeOverButton"));
    tap(s("confirmButton"));
    tap(s("onButton"));
    to(s("check"));
    show(s("check"));
    to(s("wishes"));
    tap(s("need_legal-yes"));
    tap(s("card_safe-yes"));
    show(s("wishes"));
    to(s("close"));
    show(s("close"));
    tap(s("handoverButton"));
    show(s("handover"));
    tap(s("closeHandoverButton"));
    to(s("route"));
    m_hand.wait([this] { return m_app.pathway()->steps()->count() > 0; });
    show(s("pathway"));
    tap(firstOf(s("letter-")));
    show(s("letter"));
    if (m_fault.isEmpty() && !m_options.tourFolder.isEmpty()) {
        if (const auto written = m_app.pathway()->writePaper(m_options.tourFolder + s("/letter.pdf"));
            !written)
            fail(written.error().detail);
    }
    tap(s("closePaperButton"));
    tap(firstOf(s("choose-")));
    tap(s("decideButton"));
    show(s("decide"));
    tap(s("confirmButton"));
    show(s("decided"));
    tap(s("onButton"));
    show(s("reflect"));
    tap(s("onButton"));
    at(AppViewModel::Place::Home);
    tap(s("hideButton"));
    m_hand.pause(100);
    show(s("cover"));
}

} // namespace tenang::tour
