// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as CBOR: refused, or a value whose canonical bytes are read again as the same value.
#include "base/cbor.h"
#include "fuzz/target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace tenang;
    const auto value = fromCbor(fuzz::bytesOf(data, size));
    if (!value)
        return 0;
    const QByteArray canonical = toCanonicalCbor(*value);
    const auto again = fromCbor(canonical);
    REQUIRE(again);
    REQUIRE(toCanonicalCbor(*again) == canonical);
    return 0;
}
