// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace tenang::ctl {

// What `tenangctl pack check|build|strings|diff|key|sign|verify` look like on the command line.
class PackLine {
public:
    using Chosen = std::function<void(std::function<ExitStatus()>)>;
    // `chosen` is told what to run when one of them was named.
    void addTo(CLI::App &packs, const Chosen &chosen);

private:
    void addSigning(CLI::App &packs, const Chosen &chosen);
    void addDiff(CLI::App &packs, const Chosen &chosen);
    void addFile(CLI::App &made, const char *name, const char *help, std::string &file);
    void addOut(CLI::App &made);
    void addPassphrase(CLI::App &made);
    void addTrust(CLI::App &made, bool needed);

    std::vector<std::string> m_paths, m_trust;
    std::string m_file, m_newer, m_out, m_key, m_language;
    int m_passphraseFd = -1;
    bool m_json = false;
};

} // namespace tenang::ctl
