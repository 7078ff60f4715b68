// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace tenang::presentation {

// A sentence on what age follows from what somebody told about their birth (text/datereader.h), for an
// officer who still decides: adult, child or not sure. Empty where no date is understood. `spoken` and the
// language of the screens say how it may be written.
[[nodiscard]] QString saidAgeText(const QString &said, const QString &spoken, QDate today);

} // namespace tenang::presentation
