// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/log.h"
#include "base/hash.h"
#include "base/signature.h"
#include "support/secrets.h"

#include <variant>

// Records as the writer makes them, and as somebody makes them anew.
namespace tenang::audit::testing {

using namespace tenang::testing;
using Line = std::variant<Entry, Checkpoint>;

inline SecretBytes seedOf(char filled)
{
    (void)secret("starts the cryptography");
    return SecretBytes(QByteArrayView(QByteArray(signingSeedSize, filled)));
}

// A record with the owner's key, that obeys the rules of the writer.
class History {
public:
    explicit History(const Id &vault = Id::fromBytes(QByteArray(16, 'v')), char key = 'k')
        : vault(vault)
        , seed(seedOf(key))
    {
    }

    void add(const QString &kind = QStringLiteral("event/note_taken"), int form = newestForm)
    {
        Entry entry{head.seq + 1, head.hash, kind, QStringLiteral("officer"),
            Id::fromBytes(QByteArray(16, 'c')), {}, 1'700'000'000'000 + head.seq * 1000, 25'200, {}, 0,
            contentHash("detail", QByteArray::number(head.seq)), form, {}};
        if (form > 1) {
            entry.reason = kind == QLatin1String("case_read") ? QStringLiteral("review") : QString();
            entry.boot = Id::fromBytes(QByteArray(16, 'b'));
            entry.uptime = head.seq * 1000;
        }
        write(entry);
    }
    void write(Entry entry) // linked and hashed here
    {
        entry.seq = head.seq + 1;
        entry.prev = head.hash;
        entry.hash = hashOf(entry);
        head = {entry.seq, entry.hash, head.count + 1};
        lines.append(entry);
        if (entry.form > 1 && head.seq - signedUpTo >= entriesPerCheckpoint)
            close();
    }
    void add(int count)
    {
        for (int i = 0; i < count; ++i)
            add();
    }
    void close() // as locking the vault does
    {
        if (signedUpTo == head.seq)
            return;
        lines.append(anchor());
        signedUpTo = head.seq;
    }
    [[nodiscard]] Checkpoint anchor() const { return sign(head, vault, 1'700'000'000'000, seed); }

    Id vault;
    SecretBytes seed;
    Head head;
    qint64 signedUpTo = 0;
    QList<Line> lines;
};

inline Verdict judge(const QList<Line> &lines, const QList<Checkpoint> &anchors = {},
    const QByteArray &signer = {}, const Id &vault = Id::fromBytes(QByteArray(16, 'v')))
{
    Verifier verifier(vault, anchors, signer);
    for (const Line &line : lines)
        std::visit([&verifier](const auto &what) { verifier.take(what); }, line);
    return verifier.verdict();
}

} // namespace tenang::audit::testing
