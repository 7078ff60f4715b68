// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/handover.h"
#include "protocol/indicatorset.h"

#include <QObject>

// What the next officer should know, as the lines of one page. Pure: the same summary gives the same lines.
namespace tenang::presentation {

// A line of the hand-over page.
struct HandoverRow {
    Q_GADGET
    Q_PROPERTY(QString lineKind MEMBER lineKind FINAL)
    Q_PROPERTY(QString words MEMBER text FINAL)

public:
    QString place; // its number on the page: the lines of an opened page do not move
    QString lineKind; // heading topic quote titles line nothing
    QString text;
    [[nodiscard]] QString key() const { return place; }
    friend bool operator==(const HandoverRow &, const HandoverRow &) = default;
};

// `protocols`: all that the case was held with, the one of now last; at least one.
// The seven sections, always all of them and in this order; one that holds nothing says so in one line.
// `spoken`: the language that the person was met in (BCP 47), where none is stated; may be empty.
[[nodiscard]] QList<HandoverRow> handoverRows(const interview::Handover &over,
    const interview::Protocols &protocols, const QList<protocol::IndicatorSet> &sets, const QString &spoken);

} // namespace tenang::presentation
