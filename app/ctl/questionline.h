// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace tenang::ctl {

// What `tenangctl question` looks like on the command line.
class QuestionLine {
public:
    // `chosen` is told what to run when it was named.
    void addTo(CLI::App &app, const std::function<void(std::function<ExitStatus()>)> &chosen);

private:
    std::string m_language = "en", m_pack, m_known;
    bool m_knownBeside = false;
    bool m_heard = false;
};

} // namespace tenang::ctl
