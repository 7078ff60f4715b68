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

// What `tenangctl vault custodian|recovery|recover|restore|salvage` look like on the command line: the ways
// back from a forgotten passphrase and from a damage.
class RecoveryLine {
public:
    using Chosen = std::function<void(std::function<ExitStatus()>)>;
    // `chosen` is told what to run when one of them was named.
    void addTo(CLI::App &vaults, const Chosen &chosen);

private:
    void addRescue(CLI::App &vaults, const Chosen &chosen);
    void addPassphrase(CLI::App &made);
    void addVault(CLI::App &made);

    std::string m_vault, m_key, m_file, m_into;
    std::vector<std::string> m_custodians;
    int m_passphraseFd = -1;
};

} // namespace tenang::ctl
