// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace tenang::tour {

// The command line of `tenang` (design.md §8).
struct Options {
    QString tourFolder; // --tour DIR
    bool selfTest = false;
    bool practice = false;
    bool startupProbe = false;
    std::optional<int> exitStatus; // set when there is nothing to run: 0 after --help, 2 on wrong usage

    [[nodiscard]] bool needsNoDisplay() const { return selfTest || !tourFolder.isEmpty(); }
};

[[nodiscard]] Options readOptions(int argc, char *argv[]);
// Draws in memory with the software renderer when there is no display, so that the same pictures come
// everywhere.
void prepareWithoutDisplay();
[[nodiscard]] QDateTime startOfTour();
// Where the tablet keeps what is its own. The tour and the self-test get one of theirs, new each time: this
// one may be in use.
[[nodiscard]] QString dataFolder(const Options &options);

} // namespace tenang::tour
