// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/writeupwords.h"

#include "interview/handover.h"
#include "presentation/rowsof.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

namespace tenang::presentation {

using namespace interview;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WriteUp)
};

} // namespace

QString whoseText(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Words:
        //: Kind of a note: the words of the person, as said
        return Texts::tr("Their words");
    case NoteKind::Observation:
        //: Kind of a note: what the officer saw; I: the officer
        return Texts::tr("What I saw");
    case NoteKind::Thought:
        break;
    }
    //: Kind of a note: what the officer thinks
    return Texts::tr("My thought");
}

QString stateText(MarkState state)
{
    switch (state) {
    case MarkState::Said:
        //: State of an indicator: the person said it
        return Texts::tr("said");
    case MarkState::Seen:
        //: State of an indicator: the officer saw it
        return Texts::tr("seen");
    case MarkState::NotReported:
        //: State of an indicator: asked about, the person did not tell of it
        return Texts::tr("not reported");
    case MarkState::Declined:
        //: State of an indicator: the person did not want to say
        return Texts::tr("did not say");
    case MarkState::NotExplored:
        break;
    }
    //: State of an indicator: it was not asked about
    return Texts::tr("not explored");
}

QString labelOf(const QString &indicator, const QList<protocol::IndicatorSet> &sets)
{
    const protocol::Indicator *found = findIndicator(indicator, sets);
    return found == nullptr ? indicator : found->label.isEmpty() ? found->text : found->label;
}

QString topicText(const Protocols &protocols, const QString &linkId)
{
    const protocol::Item *item = itemIn(protocols, linkId);
    //: Heading for notes that belong to no topic
    return item == nullptr ? Texts::tr("In between") : item->title.isEmpty() ? item->text : item->title;
}

QString groupText(const QString &group)
{
    const QMap<QString, QString> titles{
        //: Group of indicators: how the person was hired or lured
        {QStringLiteral("recruit"), Texts::tr("Recruitment")},
        //: Group of indicators: the journey to the place
        {QStringLiteral("travel"), Texts::tr("Travel")},
        //: Group of indicators: coming to the place
        {QStringLiteral("arrive"), Texts::tr("Arrival")},
        //: Group of indicators: where the person was kept
        {QStringLiteral("place"), Texts::tr("The place")},
        //: Group of indicators: what the person had to do
        {QStringLiteral("work"), Texts::tr("The work")},
        //: Group of indicators: the purpose of the exploitation
        {QStringLiteral("purpose"), Texts::tr("What it was for")},
        //: Group of indicators: how others controlled the person, no inspection
        {QStringLiteral("control"), Texts::tr("Control")},
        //: Group of indicators: how the person got out, or could not
        {QStringLiteral("exit"), Texts::tr("Leaving")},
        //: Group of indicators: other people who are in danger there
        {QStringLiteral("child"), Texts::tr("Others at risk")},
        //: Group of indicators: the person was deceived
        {QStringLiteral("D1"), Texts::tr("Misled at recruitment")},
        //: Group of indicators: the person was forced
        {QStringLiteral("D2"), Texts::tr("Coerced at recruitment")},
        //: Group of indicators: somebody abused that the person was vulnerable
        {QStringLiteral("D3"), Texts::tr("Vulnerability used at recruitment")},
        //: Group of indicators: exploitation
        {QStringLiteral("D4"), Texts::tr("Conditions of work")},
        //: Group of indicators: the person was forced where they were taken
        {QStringLiteral("D5"), Texts::tr("Coerced at destination")},
        //: Group of indicators: somebody abused that the person was vulnerable
        {QStringLiteral("D6"), Texts::tr("Vulnerability used at destination")},
    };
    return titles.value(group, group);
}

QString beginning(const QString &text)
{
    constexpr qsizetype most = 140; // letters; about two lines of the list
    const QString line = text.left(4 * most).simplified();
    if (line.size() <= most)
        return line;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, line);
    letters.setPosition(most);
    if (!letters.isAtBoundary())
        letters.toPreviousBoundary();
    const qsizetype space = line.lastIndexOf(u' ', letters.position());
    return line.left(space > most / 2 ? space : letters.position()) + QChar(0x2026);
}

} // namespace tenang::presentation
