// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

// What the commands say, and where: answers on stdout, findings on stderr (design.md §8).
namespace tenang::ctl {

enum class ExitStatus {
    Done = 0, // warnings allowed
    InputProblems = 1, // nothing on stdout unless said
    WrongUsage = 2,
    WrongPassphrase = 3,
    Damaged = 4, // or tampered
};

void report(const Findings &findings);
[[nodiscard]] Finding errorAbout(const QString &file, const Error &error);
// One error line about a file or folder, and the status that goes with its kind.
ExitStatus report(const QString &file, const Error &error);
// For an argument whose value cannot be used.
ExitStatus wrongUsage(const QString &argument, const QString &text);

// Writes to stdout. What could not be written shows in finish().
void write(const QByteArray &bytes);
void writeLine(const QJsonObject &object); // and a newline
void flush();
// The end of every command that has answered: InputProblems, and said so, when stdout did not take
// everything.
ExitStatus finish(ExitStatus status = ExitStatus::Done);

// All of stdin, one byte more than 8 MiB at most: the readers refuse what is larger (design.md §5).
[[nodiscard]] Result<QByteArray> readStandardInput();

} // namespace tenang::ctl
