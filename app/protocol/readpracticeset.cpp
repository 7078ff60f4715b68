// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/pack.h"
#include "protocol/packfields.h"
#include "protocol/plaintext.h"

#include <QSet>

namespace tenang::protocol {

namespace {

QString oneOf(PackFields &fields, const char *key, const QStringList &allowed)
{
    const QString value = fields.text(key, Blank::Refused);
    if (!allowed.contains(value))
        fields.refuse(key, QStringLiteral("must be one of: %1").arg(allowed.join(QStringLiteral(", "))));
    return value;
}

PracticeNote noteFrom(PackFields &fields)
{
    PracticeNote note;
    note.linkId = fields.shapedOrEmpty("linkId", isLinkId, "a linkId");
    note.kind = oneOf(
        fields, "kind", {QStringLiteral("words"), QStringLiteral("observation"), QStringLiteral("thought")});
    note.text = fields.text("text", Blank::Refused);
    note.marks = fields.texts("marks");
    return note;
}

PracticeCase caseFrom(PackFields &fields)
{
    PracticeCase person;
    person.ref = fields.text("ref", Blank::Refused);
    person.language = fields.shaped("language", isLanguage, "a BCP 47 language");
    person.story = fields.text("story", Blank::Refused);
    person.states = fields.textMap("states");
    person.notes = fields.list<PracticeNote>("notes", noteFrom);
    person.ends = oneOf(
        fields, "ends", {QStringLiteral("open"), QStringLiteral("stopped"), QStringLiteral("decided")});
    person.decidedReason = fields.text("decided_reason", Blank::Allowed);
    return person;
}

} // namespace

Result<PracticeSet> readPracticeSet(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(const PackHead head, readPackHead(bytes));
    PackFault fault;
    PackFields fields(head.body, {}, fault);
    if (fields.text("kind", Blank::Refused) != u"practice")
        fields.refuse("kind", QStringLiteral("must be practice"));
    PracticeSet set;
    set.id = fields.text("id", Blank::Refused);
    set.version = fields.text("version", Blank::Refused);
    set.hash = head.hash;
    set.source = fields.text("source", Blank::Refused);
    set.cases = fields.list<PracticeCase>("cases", caseFrom);
    fields.finish();
    QSet<QString> refs;
    for (const PracticeCase &person : std::as_const(set.cases)) {
        if (refs.contains(person.ref))
            fault.set(QStringLiteral("/cases"), QStringLiteral("“%1” stands twice").arg(person.ref));
        refs.insert(person.ref);
    }
    if (fault.isSet())
        return fault.error();
    return set;
}

} // namespace tenang::protocol
