// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

#include <QFile>
#include <QStringList>

#include <CLI/CLI.hpp>
#include <functional>
#include <string>
#include <vector>

// What the groups of commands share when they take their arguments.
namespace tenang::ctl {

// Told what to run when a command was named.
using Chosen = std::function<void(std::function<ExitStatus()>)>;

inline QString named(const std::string &path)
{
    return QFile::decodeName(path.c_str());
}

inline QStringList named(const std::vector<std::string> &paths)
{
    QStringList all;
    for (const std::string &path : paths)
        all.append(named(path));
    return all;
}

inline std::string faultOfName(const std::string &text)
{
    return text.empty() ? "must not be empty" : std::string();
}

inline CLI::App *command(const Chosen &chosen, CLI::App &parent, const char *name, const char *help,
    std::function<ExitStatus()> run)
{
    CLI::App *made = parent.add_subcommand(name, help);
    made->callback([chosen, run = std::move(run)] { chosen(run); });
    return made;
}

} // namespace tenang::ctl
