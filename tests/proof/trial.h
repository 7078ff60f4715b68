// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story.h"

namespace tenang::proof {

// Plays the story while something fails, and sees that each step is told to be saved exactly when it is, that
// a step which failed can be taken again, and that what is left on the disk is whole at any time.
struct Trial {
    const Story &story;
    QString folder;
    std::function<void()> heal; // nothing fails from here on
    std::function<void(const QString &, const QString &)> copy = copyFolder; // past what fails

    bool kill = true; // look also at what a kill leaves

    int failed = 0; // calls that said so
    int after = 0; // of them those whose change was there all the same
    QString fault = {}; // empty: none

    void play();

private:
    bool blames(const QString &what);
    void take(VaultStore &store, std::size_t step);
};

} // namespace tenang::proof
