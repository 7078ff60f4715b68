// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/remains.h"

namespace tenang::vault {

// An event whose row is lost, made anew from what repeats it: the indexes have its number and its id, the
// record who did what and about when, and the content is there. Only the exact moment has to be looked for:
// an event is written within seconds. The hash in the record proves all of it, or there is none. Thirty
// events share a page, so that without this one bad page would cost thirty notes whose words are whole.
struct PlaceOfEvent {
    Id caseId;
    qint64 caseKey = 0;
    qint64 seq = 0;
};
// `moments`: how many may still be tried, in all; a vault that lost very much shall not take hours.
[[nodiscard]] std::optional<Remains::Event> rebuiltEvent(
    const Remains &remains, const PlaceOfEvent &place, const audit::Entry &recorded, qint64 &moments);

} // namespace tenang::vault
