// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appsupport.h"
#include "presentation/rowsof.h"

namespace tenang::presentation::testing {

// Beside a conversation that has just ended, over the real vault and with the protocol that ships.
struct Write : AtDesk {
    Write() { QObject::connect(&model, &WriteUpViewModel::asked, &talk, &InterviewViewModel::commitAll); }

    void happens(const QList<interview::Payload> &steps)
    {
        for (const interview::Payload &step : steps) {
            if (!desk.record(step))
                qFatal("refused: %s", qPrintable(kindOf(step)));
        }
    }
    // A note of this kind under the offer.
    static interview::NoteTaken taken(interview::NoteKind kind, const char *text)
    {
        interview::NoteTaken one = note(QString::fromUtf8(text));
        one.kind = kind;
        return one;
    }
    static QString keyOf(const interview::NoteTaken &note)
    {
        return QStringLiteral("note/") + note.note.toString();
    }
    static QString textOf(const char *linkId)
    {
        return content().protocol.item(QString::fromLatin1(linkId))->title;
    }
    [[nodiscard]] const QList<WriteUpRow> &rows() { return rowsOf<WriteUpRow>(model.rows()); }
    [[nodiscard]] QStringList lines()
    {
        QStringList lines;
        for (const WriteUpRow &row : rows())
            lines.append(row.title);
        return lines;
    }
    [[nodiscard]] QString detailOf(const QString &key)
    {
        const auto row = std::ranges::find(rows(), key, &WriteUpRow::entryKey);
        return row == rows().end() ? QStringLiteral("not there") : row->detail;
    }
    void writes(const char *kind, const char *text)
    {
        const QString words = QString::fromUtf8(text);
        model.typeNote(QString::fromLatin1(kind), words, int(words.size()));
    }

    InterviewViewModel talk{desk, content()};
    WriteUpViewModel model{desk};
};

} // namespace tenang::presentation::testing
