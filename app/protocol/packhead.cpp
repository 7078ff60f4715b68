// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "base/hash.h"
#include "base/names.h"
#include "protocol/pack.h"
#include "protocol/packfields.h"
#include "protocol/plaintext.h"

namespace tenang::protocol {

namespace {

constexpr Names<PackKind, 7> kinds{{{{PackKind::Protocol, "protocol"}, {PackKind::Indicators, "indicators"},
    {PackKind::Practice, "practice"}, {PackKind::Directory, "directory"}, {PackKind::Agency, "agency"},
    {PackKind::Coach, "coach"}, {PackKind::Cards, "cards"}}}};

} // namespace

QString toString(PackKind kind)
{
    return kinds.of(kind);
}

std::optional<PackKind> packKindFromString(const QString &id)
{
    return kinds.find(id);
}

Result<PackHead> readPackHead(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(const QCborValue value, fromCbor(bytes));
    if (!value.isMap())
        return fail(Error::Kind::Invalid, QStringLiteral("/: a pack is one map"));
    // One meaning, one spelling: the hash names the content only when nobody can write the same content
    // otherwise.
    if (toCanonicalCbor(value) != bytes)
        return fail(Error::Kind::Invalid, QStringLiteral("/: the bytes are not canonical CBOR"));
    PackHead head;
    head.body = value.toMap();
    PackFault fault;
    PackFields fields(head.body, {}, fault);
    head.kind = fields.choice<PackKind>("kind", packKindFromString);
    head.id = fields.shaped("id", isPackId, "[a-z0-9-]+");
    head.version = fields.shaped("version", isVersion, "a version such as 1.0.0");
    if (fault.isSet())
        return fault.error();
    head.hash = contentHash("pack", bytes);
    return head;
}

} // namespace tenang::protocol
