// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/agencycommands.h"

#include "authoring/agencyfile.h"
#include "ctl/packcommands.h"

namespace tenang::ctl {

ExitStatus checkAgency(const QString &file)
{
    return answerChecked(authoring::checkAgency(file));
}

ExitStatus writeAgencyTemplate()
{
    write(authoring::agencyTemplate());
    return finish();
}

ExitStatus buildAgency(const QString &file, const QString &out)
{
    return writeBuilt(authoring::buildAgency(file), file, out);
}

} // namespace tenang::ctl
