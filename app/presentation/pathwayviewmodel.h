// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indicators/assessment.h"
#include "letter/letter.h"
#include "presentation/content.h"
#include "presentation/desk.h"
#include "presentation/rows.h"
#include "presentation/rowsmodel.h"
#include "referral/pathway.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace tenang::presentation {

// What to do now: the outcome with its reasons, the ordered steps for this person, what is left out and why,
// the calls made, the papers, and the decision that closes the phase. An outcome can be raised with a reason,
// never lowered.
class PathwayViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given out by AppViewModel.pathway")
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL)
    Q_PROPERTY(QString outcomeTitle READ outcomeTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString outcomeText READ outcomeText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList because READ because NOTIFY changed FINAL)
    Q_PROPERTY(QList<tenang::presentation::Choice> higherOutcomes READ higherOutcomes NOTIFY changed FINAL)
    Q_PROPERTY(tenang::presentation::ListOfRows *steps READ steps CONSTANT FINAL)
    Q_PROPERTY(int others READ others NOTIFY changed FINAL)
    Q_PROPERTY(QStringList leftOut READ leftOut NOTIFY changed FINAL)
    Q_PROPERTY(bool decided READ decided NOTIFY changed FINAL)
    Q_PROPERTY(QString decidedText READ decidedText NOTIFY changed FINAL)
    Q_PROPERTY(tenang::presentation::ListOfRows *paperLines READ paperLines CONSTANT FINAL)
    Q_PROPERTY(QString paperTitle READ paperTitle NOTIFY paperChanged FINAL)
    Q_PROPERTY(QString paperProblem READ paperProblem NOTIFY paperChanged FINAL)
    Q_PROPERTY(QStringList paperWarnings READ paperWarnings NOTIFY paperChanged FINAL)
    Q_PROPERTY(QString paperSavedAs READ paperSavedAs NOTIFY paperChanged FINAL)
    Q_PROPERTY(QList<tenang::presentation::Choice> paperPlaces READ paperPlaces NOTIFY paperChanged FINAL)
    Q_PROPERTY(QString paperKind READ paperKind NOTIFY paperChanged FINAL)
    Q_PROPERTY(QList<tenang::presentation::Choice> actChoices READ actChoices NOTIFY paperChanged FINAL)
    Q_PROPERTY(QStringList actsPicked READ actsPicked NOTIFY paperChanged FINAL)
    Q_PROPERTY(bool actsConsent READ actsConsent NOTIFY paperChanged FINAL)
    Q_PROPERTY(bool cardAllowed READ cardAllowed NOTIFY changed FINAL)
    Q_PROPERTY(bool journeyOffered READ journeyOffered NOTIFY changed FINAL)

public:
    PathwayViewModel(Desk &desk, const Content &content);

    void setDirectory(
        const referral::Directory *directory, const QString &country, const QString &role, bool practice);
    void setReferrer(
        const QString &organisation, const QString &contact); // who signs a letter and is called back
    void clear();

    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString outcomeTitle() const;
    [[nodiscard]] QString outcomeText() const;
    [[nodiscard]] QStringList because() const; // one sentence a rule, with the marks in words
    [[nodiscard]] QList<Choice> higherOutcomes() const;
    [[nodiscard]] ListOfRows *steps() { return &m_steps; }
    [[nodiscard]] int others() const; // steps that answer nothing that was said: shown on request
    [[nodiscard]] QStringList
    leftOut() const; // blocked services with the reason, then needs without a service
    [[nodiscard]] QString nameOf(const QString &service) const; // its id where it is no longer listed
    [[nodiscard]] bool decided() const;
    [[nodiscard]] QString decidedText() const;
    [[nodiscard]] ListOfRows *paperLines() { return &m_lines; }
    [[nodiscard]] QString paperTitle() const;
    [[nodiscard]] QString paperProblem() const { return m_paperProblem; }
    // What to read again before the paper leaves: text that looks like a name, a wish to leave something out.
    [[nodiscard]] QStringList paperWarnings() const { return m_paperWarnings; }
    [[nodiscard]] QString paperSavedAs() const { return m_paperSavedAs; }
    [[nodiscard]] QList<Choice> paperPlaces() const;
    [[nodiscard]] QString paperKind() const { return m_paperKind; }
    [[nodiscard]] QList<Choice> actChoices() const; // marks that could go on the separate sheet
    [[nodiscard]] QStringList actsPicked() const { return m_picked; }
    [[nodiscard]] bool actsConsent() const; // the person agreed that exactly this recipient has the acts
    [[nodiscard]] bool cardAllowed() const;
    [[nodiscard]] bool journeyOffered() const; // the protocol knows a sheet for the journey

    Q_INVOKABLE void refresh(); // at the clock's now
    void sayAgain(); // in another language
    Q_INVOKABLE void chooseStep(const QString &service);
    Q_INVOKABLE void logAttempt(
        const QString &service, const QString &result); // reached no_answer wrong_number
    // Records what the officer does. `raisedTo` "" keeps the outcome; else `reason` must be given.
    Q_INVOKABLE bool decide(const QString &raisedTo, const QString &reason);
    // Shows a paper on screen: letter | acts | card | journey. The card and the journey need no service.
    Q_INVOKABLE void showPaper(const QString &kind, const QString &service);
    Q_INVOKABLE void pickAct(const QString &indicator); // nothing is on the separate sheet unless picked
    [[nodiscard]] Q_INVOKABLE bool isPicked(const QString &indicator, const QStringList &picked) const;
    Q_INVOKABLE void setActsConsent(bool given);
    Q_INVOKABLE void closePaper();
    void savePaper(const QString &folder); // as PDF; AppViewModel has asked for the PIN
    // The same, for the tour and for tests: writes the paper on show to a file.
    // The text lies beside the PDF where letters of it would print as boxes.
    enum class PaperForm { Pdf, PdfAndText };
    [[nodiscard]] Result<PaperForm> writePaper(const QString &file) const;

Q_SIGNALS:
    void changed();
    void paperChanged();

private:
    [[nodiscard]] const referral::Step *step(const QString &service) const;
    [[nodiscard]] StepRow rowOf(const referral::Step &step) const;
    struct Paper {
        letter::Sheet sheet;
        Findings findings; // of its text
    };
    [[nodiscard]] Result<Paper> paper() const;
    [[nodiscard]] referral::PacketSources sources() const;
    [[nodiscard]] QString ruleText(const QString &id) const;
    [[nodiscard]] const protocol::Item *itemStating(const QString &sets) const;
    void redraw();

    Desk &m_desk;
    const Content &m_content;
    const referral::Directory *m_directory = nullptr;
    QString m_country, m_role, m_organisation, m_contact;
    bool m_practice = false;
    indicators::Assessment m_assessment;
    referral::Pathway m_pathway;
    QStringList m_chosen;
    RowsModel<StepRow> m_steps;
    RowsModel<PaperRow> m_lines;
    QStringList m_picked, m_paperWarnings;
    QString m_paperKind, m_paperService, m_paperProblem, m_paperSavedAs;
};

// The assessment of what a session holds: its age, dangers and marks, and nothing else.
[[nodiscard]] indicators::Assessment assessed(
    const QList<protocol::IndicatorSet> &sets, const interview::Session &session);

} // namespace tenang::presentation
