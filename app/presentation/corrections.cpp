// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/corrections.h"

namespace tenang::presentation {

using namespace interview;

QString correctionField(const QString &noteId)
{
    return QStringLiteral("correction/") + noteId;
}

QString reasonField(const QString &noteId)
{
    return QStringLiteral("because/") + noteId;
}

void keepCorrection(Desk &desk, const QString &noteId)
{
    const Note *note = desk.session().note(Id::fromString(noteId));
    const QString text = desk.draft(correctionField(noteId));
    if (note == nullptr || text.trimmed().isEmpty() || note->text == text)
        leaveCorrection(desk, noteId);
    else
        desk.record(NoteCorrected{note->id, text, desk.draft(reasonField(noteId)).trimmed()},
            {correctionField(noteId), reasonField(noteId)});
}

void leaveCorrection(Desk &desk, const QString &noteId)
{
    desk.type(correctionField(noteId), {}, 0); // an empty draft is none
    desk.type(reasonField(noteId), {}, 0);
}

} // namespace tenang::presentation
