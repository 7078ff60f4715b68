// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

#include <QStringList>

// `tenangctl pack key|sign|verify|diff` (protocols/FLEET.md).
namespace tenang::ctl {

// `pack sign FILE --key KEYFILE --passphrase-fd N -o OUT`: only a pack that the app would read is signed.
// Answers {"kind","id","version","hash","fingerprint"}.
ExitStatus signPack(const QString &file, const QString &keyFile, int passphraseFd, const QString &out);

// `pack verify FILE --trust PUBFILE…`: the same answer, once the signature holds by one of the keys.
ExitStatus verifyPack(const QString &file, const QStringList &trust);

// `pack diff OLD NEW [--trust PUBFILE…] [--json]`: plain lines (authoring/packdiff.h); none when both say the
// same. JSON: {"changes":[{"kind","contact","what","id","title","field","old","new"}]}; what does not apply
// is left out. A signed pack is opened by the keys only.
ExitStatus diffPacks(const QString &older, const QString &newer, const QStringList &trust, bool asJson);

} // namespace tenang::ctl
