// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/plaintext.h"
#include "letter/textsheet.h"
#include "presentation/pathwayviewmodel.h"
#include "presentation/plainwords.h"
#include "presentation/rowsof.h"
#include "presentation/sticks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

// The papers of PathwayViewModel: shown first, written only where the officer says.
namespace tenang::presentation {

using namespace interview;

namespace {

Result<void> writeWhole(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return fail(Error::Kind::Io, out.errorString());
    return {};
}

const QLatin1StringView actsKind("acts");
const QLatin1StringView cardKind("card");
const QLatin1StringView journeyKind("journey");

// In the order of letter::Line::Kind.
constexpr std::array lineKinds{QLatin1StringView("title"), QLatin1StringView("lead"),
    QLatin1StringView("heading"), QLatin1StringView("text"), QLatin1StringView("bullet"),
    QLatin1StringView("row"), QLatin1StringView("quote")};

QString ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

referral::PacketSources PathwayViewModel::sources() const
{
    referral::PacketSources from{
        m_desk.session(), m_assessment, m_desk.protocol(), m_country, m_role, {}, m_desk.clock().now(), {}};
    from.referrer = {m_organisation, referral::userRoleIn(m_desk.protocol(), m_role), m_contact, {}};
    from.packs.append({QStringLiteral("protocol"), m_desk.protocol().version, m_desk.protocol().hash});
    for (const protocol::IndicatorSet &set : m_desk.sets())
        from.packs.append({QStringLiteral("indicators"), set.version, set.hash});
    return from;
}

Result<PathwayViewModel::Paper> PathwayViewModel::paper() const
{
    if (m_paperKind == journeyKind) {
        ASSIGN_OR_RETURN(const referral::JourneySheet journey, referral::journeyFor(sources()));
        return Paper{letter::journeyPaper(journey, letter::Review::NotYetSeen), journey.findings};
    }
    const referral::Step *to = step(m_paperService);
    if (m_paperKind == cardKind && to == nullptr) {
        const auto reachable = [](const referral::Step &one) {
            return one.contact && one.action != referral::Action::InformPerson;
        };
        const auto first = std::ranges::find_if(m_pathway.steps, reachable);
        to = first == m_pathway.steps.end() ? nullptr : &*first;
    }
    //: No service is there that the letter could go to
    if (to == nullptr)
        return fail(Error::Kind::NotFound, tr("Nobody to write to."));
    if (m_paperKind == cardKind) {
        ASSIGN_OR_RETURN(const letter::Card card, letter::cardFor(m_desk.session(), *to));
        return Paper{letter::cardPaper(card), {}};
    }
    if (m_paperKind == actsKind) {
        referral::ActsChoice choice{m_picked, {}};
        for (const Mark &mark : m_desk.session().marks) {
            if (m_picked.contains(mark.indicator) && !mark.note.isNull())
                choice.notes.append(mark.note);
        }
        ASSIGN_OR_RETURN(const auto acts, referral::actsFor(sources(), m_desk.sets(), *to, choice));
        return Paper{letter::actsPaper(acts, letter::Review::NotYetSeen), acts.findings};
    }
    ASSIGN_OR_RETURN(const referral::Packet packet, referral::packetFor(sources(), *to));
    return Paper{letter::letterTo(packet, letter::Review::NotYetSeen), packet.findings};
}

void PathwayViewModel::setReferrer(const QString &organisation, const QString &contact)
{
    m_organisation = organisation;
    m_contact = contact;
}

void PathwayViewModel::showPaper(const QString &kind, const QString &service)
{
    m_paperKind = kind;
    m_paperService = service;
    m_picked.clear();
    m_paperSavedAs.clear();
    redraw();
}

QString PathwayViewModel::paperTitle() const
{
    if (m_paperKind.isEmpty())
        return {};
    //: Title of a page: the preview of a small printed card
    return m_paperKind == cardKind                               ? tr("A card for the person")
        : /*: Title of a page */ m_paperKind == journeyKind      ? tr("Sheet for the journey")
        : /*: Title: acts under force */ m_paperKind == actsKind ? tr("Separate sheet on the acts")
                                                                 : /*: Title: to a service */ tr("Letter");
}

void PathwayViewModel::sayAgain()
{
    if (!m_pathway.steps.isEmpty())
        refresh();
    if (!m_paperKind.isEmpty())
        redraw();
}

void PathwayViewModel::redraw()
{
    const auto drawn = paper();
    QList<PaperRow> rows;
    m_paperWarnings.clear();
    if (drawn) {
        for (const letter::Line &line : drawn->sheet.lines)
            rows.append(
                {lineKinds.at(std::size_t(line.kind)), line.label, letter::withNumbersInOrder(line.text)});
        for (const Finding &finding : drawn->findings)
            m_paperWarnings.append(paperWarningText(finding));
        m_paperWarnings.removeDuplicates();
    }
    m_lines.setRows(rows);
    m_paperProblem.clear();
    //: To the officer; “it” is each line of the sheet
    if (!drawn && m_paperKind == actsKind)
        m_paperProblem = tr("Nothing is on this sheet unless the person agrees to it and you pick it here.");
    //: Going back: to the country they fear or left
    else if (!drawn && m_paperKind == journeyKind)
        m_paperProblem
            = tr("There is no sheet yet. The person is asked first: about going back, about a wish to go "
                 "home, and whether a sheet may be written.");
    //: Step: one service in the list of next steps
    else if (!drawn)
        m_paperProblem = tr(
            "There is no paper for this step: the person did not agree to it, or nothing may be shared.");
    Q_EMIT paperChanged();
}

QList<Choice> PathwayViewModel::actChoices() const
{
    QList<Choice> choices;
    if (m_paperKind != actsKind)
        return choices;
    for (const Mark &mark : m_desk.session().marks) {
        const protocol::Indicator *indicator = findIndicator(mark.indicator, m_desk.sets());
        const Choice choice{mark.indicator, indicator == nullptr ? mark.indicator : indicator->text};
        if ((mark.state == MarkState::Said || mark.state == MarkState::Seen) && !choices.contains(choice))
            choices.append(choice);
    }
    return choices;
}

bool PathwayViewModel::actsConsent() const
{
    return m_desk.session().consentTo(referral::actsKeyOf(m_paperService)) == ConsentState::Given;
}

void PathwayViewModel::pickAct(const QString &indicator)
{
    if (!m_picked.removeOne(indicator))
        m_picked.append(indicator);
    redraw();
}

bool PathwayViewModel::isPicked(const QString &indicator, const QStringList &picked) const
{
    return picked.contains(indicator);
}

void PathwayViewModel::setActsConsent(bool given)
{
    m_desk.record(ConsentSet{
        referral::actsKeyOf(m_paperService), given ? ConsentState::Given : ConsentState::Withdrawn});
    redraw();
}

void PathwayViewModel::closePaper()
{
    m_paperKind.clear();
    m_paperService.clear();
    m_lines.setRows({});
    m_paperWarnings.clear();
    m_paperProblem.clear();
    m_paperSavedAs.clear();
    m_picked.clear();
    Q_EMIT paperChanged();
}

bool PathwayViewModel::cardAllowed() const
{
    return m_desk.session().state(QStringLiteral("safe/card_safe")) == QLatin1StringView("yes");
}

bool PathwayViewModel::journeyOffered() const
{
    return itemStating(QStringLiteral("consent/journey")) != nullptr;
}

// Sticks first. The tablet itself is offered last and says what it means.
QList<Choice> PathwayViewModel::paperPlaces() const
{
    QList<Choice> places = sticks(StickUse::Write);
    //: A place to write the PDF file to
    places.append({ownFolder(), tr("This tablet, not encrypted")});
    return places;
}

void PathwayViewModel::savePaper(const QString &folder)
{
    if (folder == ownFolder())
        QDir().mkpath(folder); // a fresh tablet has none; a stick that is gone is never made up
    const QString file
        = QDir(folder).filePath(QStringLiteral("%1-%2.pdf").arg(m_desk.session().begun.ref, m_paperKind));
    const auto written = writePaper(file);
    m_paperSavedAs = written ? file : QString();
    m_paperProblem.clear();
    if (!written)
        //: The PDF file could not be stored
        m_paperProblem = tr("The paper could not be written there. Choose another place.");
    else if (*written == PaperForm::PdfAndText)
        //: Boxes: what is printed for a letter that no font has
        m_paperProblem
            = tr("Some letters have no font here and print as boxes. The same paper lies beside it as text.");
    Q_EMIT paperChanged();
}

Result<PathwayViewModel::PaperForm> PathwayViewModel::writePaper(const QString &file) const
{
    ASSIGN_OR_RETURN(const Paper written, paper());
    ASSIGN_OR_RETURN(const letter::Pdf pdf, letter::toPdf(written.sheet));
    const QFileInfo place(file);
    const QString beside = place.dir().filePath(place.completeBaseName() + QStringLiteral(".txt"));
    QFile::remove(beside); // of a paper that this one takes the place of
    if (pdf.findings.isEmpty()) {
        RETURN_IF_ERROR(writeWhole(file, pdf.bytes));
        return PaperForm::Pdf;
    }
    RETURN_IF_ERROR(writeWhole(beside, letter::toText(written.sheet).toUtf8()));
    if (const Result<void> whole = writeWhole(file, pdf.bytes); !whole) {
        QFile::remove(beside);
        return whole.error();
    }
    return PaperForm::PdfAndText;
}

} // namespace tenang::presentation
