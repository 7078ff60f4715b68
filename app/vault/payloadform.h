// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/event.h"

#include <QByteArray>

namespace tenang::vault {

// How a payload lies in its table: canonical CBOR, with the words of a note or correction apart, so that the
// search index reads them from there and they are stored once.
struct StoredPayload {
    QByteArray body;
    QString text;
    bool hasText = false;
};

// Text that no UTF-8 can carry (half of a surrogate pair) is replaced here, before it is hashed or written.
[[nodiscard]] StoredPayload toStored(const interview::Payload &payload);
// Damaged when the bytes are no payload of that kind.
[[nodiscard]] Result<interview::Payload> fromStored(const QString &kind, const StoredPayload &stored);

} // namespace tenang::vault
