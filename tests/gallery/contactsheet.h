// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

// All screens at one glance. In `folder` lie the tour's pictures (`tour`, below it `portrait`, `dark`,
// `mirrored`) and the gallery's (`moments`: NAME-LOOK.png); the sheets are written beside them, a few for
// each look. False when there is nothing to show or a sheet cannot be written.
[[nodiscard]] bool writeContactSheets(const QDir &folder);
