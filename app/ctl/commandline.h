// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenang::ctl {

// Reads the arguments, runs the one command that they name and gives the exit status of the process. The only
// place that knows the library for arguments, and with it exceptions.
[[nodiscard]] int run(int argc, const char *const *argv);

} // namespace tenang::ctl
