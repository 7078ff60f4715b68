// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/sounds.h"

#include <QByteArray>
#include <QList>
#include <QString>

// A text as runs of words that may be one name; for sounds.cpp.
namespace tenang::text {

inline constexpr qsizetype mostNameLetters = 24; // of one name

enum class NameKind { None, Latin, Capitals, Spaced, Hangul, Spaceless };

// A character with its marks.
struct NameUnit {
    qsizetype start = 0;
    qsizetype end = 0;
    NameKind kind = NameKind::None;
    bool isCapital = false;
};

// Words of one kind one behind the other, spelled.
class NameRun {
public:
    NameRun(const QString &text, QList<NameUnit> units);

    [[nodiscard]] NameKind kind() const { return m_units.first().kind; }
    [[nodiscard]] const QList<NameUnit> &units() const { return m_units; }
    [[nodiscard]] bool isWordStart(qsizetype unit) const
    {
        return unit == 0 || m_units.at(unit).start > m_units.at(unit - 1).end;
    }
    // What begins there, as long as letters are compared.
    [[nodiscard]] Spelling from(qsizetype unit) const;

private:
    QList<NameUnit> m_units;
    QList<qsizetype> m_begins; // of each unit, in m_latin
    QByteArray m_latin;
};

// In order. Where a script has capitals, only words with one belong to a run; all of them where the text was
// `typed` to be found.
[[nodiscard]] QList<NameRun> nameRuns(const QString &text, bool typed);

// Where ICU's dictionaries begin a word, in UTF-16 units, in order.
[[nodiscard]] QList<qsizetype> wordStarts(const QString &text);

} // namespace tenang::text
