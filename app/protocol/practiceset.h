// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace tenang::protocol {

// Invented people for the practice vault. Never real, never importable into a real vault.
struct PracticeNote {
    QString linkId; // the item it answers
    QString kind; // words | observation | thought
    QString text;
    QStringList marks; // "FC-A1:said"
};

struct PracticeCase {
    QString ref;
    QString language; // BCP 47
    QMap<QString, QString> states; // "<kind>/<key>" as in Item::sets, to a state or code
    QList<PracticeNote> notes;
    QString ends; // open | stopped | decided
    QString decidedReason;
    QString story; // for trainers: what this case practises
};

struct PracticeSet {
    QString id;
    QString version;
    QString source;
    QByteArray hash;
    QList<PracticeCase> cases;
};

} // namespace tenang::protocol
