// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/remains.h"

#include "vault/leafrows.h"

#include <string_view>

namespace tenang::vault {

namespace {

using Value = LeafRow::Value;

// One letter a column: n null, i integer, t text, b blob, h a hash or key of 32 bytes, d an id or salt of 16;
// a capital: or null. The number of a row is null where it is a column (schema.cpp).
bool fits(const Value &value, char shape)
{
    switch (shape) {
    case 'n':
        return value.isNull();
    case 'i':
        return value.isInteger();
    case 't':
        return value.isText();
    case 'b':
        return value.kind == Value::Kind::Blob;
    case 'h':
        return value.isBlob(audit::hashSize);
    case 'd':
        return value.isBlob(16);
    case 'r': // an integer where the number has no fraction
        return value.kind == Value::Kind::Real || value.isInteger();
    case 'I':
        return value.isNull() || value.isInteger();
    case 'T':
        return value.isNull() || value.isText();
    default: // 'B'
        return value.isNull() || value.kind == Value::Kind::Blob;
    }
}

bool hasShape(const LeafRow &row, std::string_view shape)
{
    if (std::size_t(row.values.size()) != shape.size())
        return false;
    for (std::size_t n = 0; n < shape.size(); ++n) {
        if (!fits(row.values.at(qsizetype(n)), shape[n]))
            return false;
    }
    return true;
}

constexpr std::string_view eventShape = "niidtiitih";
constexpr std::string_view payloadShape = "ndbT";
constexpr std::string_view caseShape = "ndttiiiittii";
constexpr std::string_view noteShape = "nidti";
constexpr std::string_view packShape = "hb";
constexpr std::string_view retentionShape = "ntIBIIBBi";
constexpr std::string_view placeShape = "ndttir";
constexpr std::string_view recordShape = "nhttdiihhtdii";
constexpr qsizetype columnsOfOldRecord = 9; // of schema 1: those that came later are not in its rows
constexpr std::string_view draftShape = "itt";
constexpr std::string_view settingShape = "tt";
constexpr std::string_view placesShape = "iii"; // UNIQUE(case_key, seq) of `event`
constexpr std::string_view idsShape = "di"; // UNIQUE(id) of `event`

Id idOf(const Value &value)
{
    return Id::fromBytes(value.bytes);
}

} // namespace

StoredPayload Remains::Payload::stored() const
{
    return {body, QString::fromUtf8(text), hasText};
}

Remains::Remains(const DamagedPages &pages)
{
    eachLeafRow(pages, [this](const LeafRow &row) { take(row); });
}

Remains::~Remains()
{
    for (Payload &payload : payloads) {
        wipe(payload.text);
        wipe(payload.body);
    }
    for (Draft &draft : drafts)
        wipe(draft.text);
    for (QString &value : settings)
        wipe(value);
}

void Remains::take(const LeafRow &row)
{
    if (row.hasKey)
        takeOfTable(row);
    else
        takeUnkeyed(row);
}

void Remains::takeOfTable(const LeafRow &row)
{
    const QList<Value> &at = row.values;
    if (hasShape(row, payloadShape)) {
        payloads.insert(row.key, {at[1].bytes, at[2].bytes, at[3].bytes, !at[3].isNull(), row.isOlder});
    } else if (hasShape(row, eventShape)) {
        events.append({at[1].integer,
            {{}, idOf(at[3]), at[2].integer, at[4].text(), at[5].integer, at[6].integer, at[7].text(),
                at[9].bytes},
            at[8].integer, row.isWhole});
    } else if (hasShape(row, caseShape)) {
        cases.insert(row.key,
            {idOf(at[1]), at[2].text(), at[3].text(), at[8].text(), at[9].text(), at[10].integer != 0,
                at[11].integer, at[4].integer, at[5].integer, row.isWhole});
    } else if (hasShape(row, packShape)) {
        if (row.isWhole)
            packs.insert(at[0].bytes, at[1].bytes);
        else
            spoiltPacks.insert(at[0].bytes);
    } else if (row.values.size() >= columnsOfOldRecord
        && hasShape(row, recordShape.substr(0, std::size_t(row.values.size())))) {
        takeRecord(row);
    } else if (!row.isWhole) {
        return; // of what comes now, no hash speaks
    } else if (hasShape(row, noteShape)) {
        languages.insert(row.key, at[3].text());
    } else if (hasShape(row, retentionShape)) {
        retained.insert(row.key,
            {at[1].text(), at[2].isNull() ? std::nullopt : std::optional(at[2].integer), at[3].bytes,
                at[4].integer, at[5].integer, at[6].bytes, at[7].bytes, at[8].integer != 0});
    } else if (hasShape(row, placeShape)) {
        place = interview::Place{idOf(at[1]), at[2].text(), at[3].text(), int(at[4].integer),
            at[5].isInteger() ? double(at[5].integer) : at[5].real};
    }
}

void Remains::takeRecord(const LeafRow &row)
{
    const QList<Value> &at = row.values;
    const auto later = [&at](qsizetype column) { return at.size() > column ? at[column] : Value(); };
    const audit::Entry entry{row.key, at[1].bytes, at[2].text(), at[3].text(), idOf(at[4]), later(9).text(),
        at[5].integer, at[6].integer, idOf(later(10)), later(11).integer, at[7].bytes,
        at.size() > 12 ? int(at[12].integer) : 1, at[8].bytes};
    if (entry.hash == audit::hashOf(entry))
        record.insert(entry.seq, entry);
}

void Remains::takeUnkeyed(const LeafRow &row)
{
    const QList<Value> &at = row.values;
    if (hasShape(row, draftShape)) {
        if (row.isWhole)
            drafts.append({at[0].integer, at[1].text(), at[2].text()});
        else
            spoiltDrafts.append({at[0].integer, at[1].text()});
    } else if (hasShape(row, settingShape)) {
        if (row.isWhole)
            settings.insert(at[0].text(), at[1].text());
        else
            spoiltSettings.append(at[0].text());
    } else if (hasShape(row, placesShape)) {
        keysOfPlaces.insert({at[0].integer, at[1].integer}, at[2].integer);
    } else if (hasShape(row, idsShape)) {
        idsOfKeys.insert(at[1].integer, idOf(at[0]));
    }
}

} // namespace tenang::vault
