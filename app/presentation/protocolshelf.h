// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/agencyfile.h"
#include "presentation/rows.h"
#include "presentation/saidcontent.h"
#include "protocol/cardset.h"
#include "protocol/protocol.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <mutex>
#include <optional>

namespace tenang::presentation {

// A protocol and the bytes of its pack, which the vault keeps with every case that is held with it.
struct HeldWith {
    protocol::Protocol protocol;
    QByteArray bytes;
    QList<QByteArray> setPacks = {}; // of the indicator sets that go with it
};

// A pack of the agency that is in use, beside or instead of one that ships.
struct AgencyPack {
    QString key; // "<kind>/<id>"
    QString title;
    QString version;
    QByteArray hash;
    QString shipped; // the version of the one whose place it takes; empty: beside the others
    QByteArray bytes;
    QByteArray shippedBytes; // of the one whose place it takes
};

// The ways to hold a conversation that an officer can choose from: what ships, and what the agency put in its
// place or beside it. The packs are read when somebody asks for one, not before the first page; whoever asks
// first reads them, on any thread, and the others wait for that.
class ProtocolShelf {
public:
    explicit ProtocolShelf(AgencySettings settings = {});

    // Code: the protocol's id. What a consular officer uses comes first for `role` "consular".
    [[nodiscard]] QList<Choice> choices(const QString &role, const SaidIn &how = {}) const;
    // What a case that was held with these protocols (ids, the one of now last) can go on with. A consular
    // one only when there was nothing but a first look: what was said to another officer, of fear and of
    // asylum, is not for one of the home state.
    [[nodiscard]] QList<Choice> choicesAfter(const QStringList &heldWith, const SaidIn &how = {}) const;
    [[nodiscard]] std::optional<HeldWith> find(const QString &id) const;
    [[nodiscard]] QByteArray coach(const QString &id) const; // its pack; empty: none of that id
    [[nodiscard]] protocol::CardSet cards() const; // to turn towards the person

    [[nodiscard]] const QList<AgencyPack> &ofAgency() const;
    // Sentences: which of the agency's packs are not in use, and why.
    [[nodiscard]] const QStringList &problems() const;

private:
    struct Read {
        AgencySettings settings;
        std::once_flag once;
        QList<HeldWith> protocols;
        QMap<QString, QByteArray> coaches; // packs
        protocol::CardSet cards;
        QList<AgencyPack> ofAgency;
        QStringList problems;
    };
    [[nodiscard]] const Read &read() const;

    std::shared_ptr<Read> m_read; // made at the first question; copies share it
};

} // namespace tenang::presentation
