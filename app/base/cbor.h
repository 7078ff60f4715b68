// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QCborValue>

namespace tenang {

// Canonical CBOR (RFC 8949 §4.2.1): map keys sorted by their encoded bytes, each once, shortest integers and
// floats, definite lengths.
// The same value always gives the same bytes, so it can be hashed and signed.
[[nodiscard]] QByteArray toCanonicalCbor(const QCborValue &value);

// Reads one CBOR value under the caps of design.md §5: 8 MiB, depth 32, 200,000 nodes, 16 KiB a string;
// no tags, no indefinite lengths, no key twice and none that is an array or map. The order of keys is not
// checked: compare with toCanonicalCbor for that. Error Invalid names the cap or the fault; nothing of a bad
// input is returned.
[[nodiscard]] Result<QCborValue> fromCbor(const QByteArray &bytes);

} // namespace tenang
