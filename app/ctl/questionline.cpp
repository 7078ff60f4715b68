// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/questionline.h"

#include "ctl/questioncommand.h"

#include <QFile>

#include <CLI/CLI.hpp>

namespace tenang::ctl {

void QuestionLine::addTo(CLI::App &app, const std::function<void(std::function<ExitStatus()>)> &chosen)
{
    const auto named = [](const std::string &text) { return QFile::decodeName(text.c_str()); };
    const auto faultOfName
        = [](const std::string &text) { return text.empty() ? "must not be empty" : std::string(); };
    CLI::App *made = app.add_subcommand("question",
        "The form of questions and an open way to ask; a question a line on stdin, a line of JSON each");
    made->add_option("--lang", m_language, "The language of the questions")
        ->capture_default_str()
        ->check(faultOfName);
    made->add_option("--pack", m_pack, "A coach pack to use instead of the one that ships")
        ->check(faultOfName);
    CLI::Option *known = made->add_option("--known", m_known, "A file with the words recorded so far");
    known->check(faultOfName);
    made->add_flag("--known-beside", m_knownBeside,
            "Behind each question a tab and the words recorded before it; none where they are not known")
        ->excludes(known);
    made->add_flag("--heard", m_heard, "Also the words and marks as the coach hears them");
    made->callback([this, named, chosen] {
        chosen([this, named] {
            return question({named(m_language), named(m_pack), named(m_known), m_knownBeside, m_heard});
        });
    });
}

} // namespace tenang::ctl
