// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

#include <QString>

namespace tenang::ctl {

struct QuestionInput {
    QString language; // BCP 47; of a coach that ships
    QString pack; // a coach pack to use instead; empty: one that ships
    QString known; // a file with the words recorded so far; empty: not known
    // A line is a question, a tab, and the words recorded before it; none: not known.
    bool knownBeside = false;
    bool heard = false; // also the words and marks as the coach hears them
};

// `tenangctl question [--lang en] [--pack FILE] [--known FILE | --known-beside] [--heard]`: a question a line
// on stdin, a line of JSON each on stdout: {"text","form","flags","rewrite"} (design.md §8), and with --heard
// "heard" and "account" too.
ExitStatus question(const QuestionInput &input);

} // namespace tenang::ctl
