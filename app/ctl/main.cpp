// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secretbytes.h"
#include "ctl/commandline.h"
#include "ctl/outfile.h"

#include <cstdio>
#include <sys/resource.h>

// No application object: nothing here needs an event loop, and without one a machine with a bare locale gives
// the same answers and no line of its own on stderr.
int main(int argc, char **argv)
{
    // A vault may be opened here: no core file with its keys, no file that others can read.
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        std::fputs("tenangctl: warning: core files could not be turned off\n", stderr);
    tenang::ctl::keepFilesPrivate();
    if (!tenang::startCryptography()) {
        std::fputs("tenangctl: error: libsodium did not start\n", stderr);
        return 1;
    }
    return tenang::ctl::run(argc, argv);
}
