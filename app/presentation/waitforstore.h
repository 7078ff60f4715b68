// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/casestore.h"

#include <QSemaphore>

namespace tenang::presentation {

// Returns when every job posted so far has run. For destructors: a job that waits would otherwise answer to
// an object that is gone.
inline void waitForStore(interview::VaultDoor &door)
{
    QSemaphore done;
    door.post([&done](interview::CaseStore &) { done.release(); });
    done.acquire();
}

// What the store's thread sees of a vault from outside, waited for. For the start, when there is no page yet
// that could stand still.
inline interview::Doorstep seenNow(interview::VaultDoor &door, interview::VaultDoor::Which which)
{
    QSemaphore done;
    interview::Doorstep seen;
    door.look(which, [&](const interview::Doorstep &doorstep) {
        seen = doorstep;
        done.release();
    });
    done.acquire();
    return seen;
}

} // namespace tenang::presentation
