// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/sources.h"

#include <QHash>

namespace tenang::authoring {

// Reads the items of a protocol in their order, and checks what depends on that order.
class ItemReader {
public:
    explicit ItemReader(ProtocolSource &source)
        : m_source(&source)
    {
    }
    // Appends the item to the protocol; its phases must have been read.
    void read(Fields &row);
    // What can be known only when all items are there: what `skip_if_known` points to, and whether it goes in
    // a ring.
    void finish(Report &report);

private:
    void readIdentity(Fields &row, protocol::Item &item);
    void readWords(Fields &row, protocol::Item &item);
    void readPaired(Fields &row, protocol::Item &item);
    void readAnswers(Fields &row, protocol::Item &item);
    void readConditions(Fields &row, protocol::Item &item);
    void checkAnswer(Fields &row, const protocol::Item &asked, const protocol::Condition &condition);
    void readReferences(Fields &row, protocol::Item &item);

    ProtocolSource *m_source;
    QHash<QString, Place> m_skips; // linkId of the item, place of its skip_if_known
};

} // namespace tenang::authoring
