// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

// How alike two spellings in Latin letters are (sounds.h). The rules are our own, from how names of the
// region are spelled by those who bear them: they were tuned on half of tests/text/names.tsv.
namespace tenang::text {

// Few letters for what is spelled in several ways: "Phuong", "Thawee", "Chhay" come as puon, tawe, cai.
// Takes and gives a to z.
[[nodiscard]] QByteArray plainSpelling(QByteArray latin);

// The first consonants of a plain spelling, two or three, those that are mixed up taken together; empty where
// there are fewer.
inline constexpr qsizetype soundKeySize = 3;
[[nodiscard]] QString soundKey(const QString &letters);

// From 0, the same, upwards: what it costs to turn `asked` into the beginning of `there` that is nearest, by
// letter of the longer one. A beginning ends at one of `ends`; anywhere where that is empty.
[[nodiscard]] double soundDistance(const QString &asked, const QString &there, const QList<qsizetype> &ends);

// Spellings farther apart than this are two names.
inline constexpr double farthestAlike = 0.18;

} // namespace tenang::text
