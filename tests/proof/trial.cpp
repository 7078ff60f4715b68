// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial.h"

namespace tenang::proof {

bool Trial::blames(const QString &what)
{
    if (fault.isEmpty())
        fault = what;
    return !what.isEmpty();
}

void Trial::play()
{
    auto store = openAt(folder);
    if (!store) {
        ++failed;
        heal();
        store = openAt(folder);
        if (!store) {
            blames(u"it does not open any more: " + store.error().detail);
            return;
        }
    }
    for (std::size_t step = 0; step < story.steps().size() && fault.isEmpty(); ++step)
        take(**store, step);
    if (!fault.isEmpty())
        return;
    const auto closed = (*store)->close();
    failed += closed ? 0 : 1;
    store->reset();
    heal();
    blames(Story::faultIn(folder, {story.seenAfter(story.steps().size())}));
}

void Trial::take(VaultStore &store, std::size_t number)
{
    const Step &step = story.steps().at(number);
    const QString &before = story.seenAfter(number);
    const QString &then = story.seenAfter(number + 1);
    const Result<void> taken = step.take(store);
    if (taken)
        return;
    ++failed;
    const QString at = QStringLiteral("step %1, %2: ").arg(step.name, taken.error().detail);
    // What a kill at this moment leaves.
    const QString killed = folder + QStringLiteral(".killed");
    if (kill)
        copy(folder, killed);
    // While it still fails, nothing wrong may be shown.
    if (const auto now = seen(store);
        now && *now != before && *now != then && blames(at + u"shows something else"))
        return;
    heal();
    const QString left = kill ? Story::faultIn(killed, {before, then}) : QString();
    QDir(killed).removeRecursively();
    if (!left.isEmpty() && blames(at + u"after a kill " + left))
        return;
    const auto now = seen(store);
    if (!now && blames(at + u"cannot be read afterwards"))
        return;
    if (*now == then) {
        ++after;
        return;
    }
    if (*now != before && blames(at + u"neither before nor after: " + *now))
        return;
    if (const auto again = step.take(store); !again)
        blames(at + u"cannot be taken again: " + again.error().detail);
}

} // namespace tenang::proof
