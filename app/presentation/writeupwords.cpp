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
        return Texts::tr("Their words");
    case NoteKind::Observation:
        return Texts::tr("What I saw");
    case NoteKind::Thought:
        break;
    }
    return Texts::tr("My thought");
}

QString stateText(MarkState state)
{
    switch (state) {
    case MarkState::Said:
        return Texts::tr("said");
    case MarkState::Seen:
        return Texts::tr("seen");
    case MarkState::NotReported:
        return Texts::tr("not reported");
    case MarkState::Declined:
        return Texts::tr("did not say");
    case MarkState::NotExplored:
        break;
    }
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
    return item == nullptr ? Texts::tr("In between") : item->title.isEmpty() ? item->text : item->title;
}

QString groupText(const QString &group)
{
    const QMap<QString, QString> titles{
        {QStringLiteral("recruit"), Texts::tr("Recruitment")},
        {QStringLiteral("travel"), Texts::tr("Travel")},
        {QStringLiteral("arrive"), Texts::tr("Arrival")},
        {QStringLiteral("place"), Texts::tr("The place")},
        {QStringLiteral("work"), Texts::tr("The work")},
        {QStringLiteral("purpose"), Texts::tr("What it was for")},
        {QStringLiteral("control"), Texts::tr("Control")},
        {QStringLiteral("exit"), Texts::tr("Leaving")},
        {QStringLiteral("child"), Texts::tr("Others at risk")},
        {QStringLiteral("D1"), Texts::tr("Misled at recruitment")},
        {QStringLiteral("D2"), Texts::tr("Coerced at recruitment")},
        {QStringLiteral("D3"), Texts::tr("Vulnerability used at recruitment")},
        {QStringLiteral("D4"), Texts::tr("Conditions of work")},
        {QStringLiteral("D5"), Texts::tr("Coerced at destination")},
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
