// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/sources.h"
#include "authoring/vocabulary.h"
#include "authoring/wording.h"
#include "protocol/plaintext.h"

#include <QSet>

namespace tenang::authoring {

namespace {

using protocol::PracticeCase;
using protocol::PracticeNote;

const QString english = QStringLiteral("en"); // of the trainer's text; `language` is the person's

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

QString oneOf(Fields &row, const char *key, const QStringList &allowed)
{
    const QString value = row.text(key, Need::Required);
    if (!value.isEmpty() && !allowed.contains(value))
        row.report().error(
            row.at(key), QStringLiteral("must be one of: %1").arg(allowed.join(QStringLiteral(", "))));
    return value;
}

void readMarks(Fields &row, PracticeNote &note, PracticeSource &source)
{
    static const QStringList states = words("said seen not_reported declined not_explored");
    for (const Mention &mention : row.texts("marks")) {
        const QString id = mention.text.section(u':', 0, 0);
        const QString state = mention.text.section(u':', 1);
        if (!protocol::isIndicatorId(id) || !states.contains(state)) {
            row.report().error(mention.at,
                QStringLiteral("“%1” must be an indicator and a state, as FC-A1:said; states: %2")
                    .arg(mention.text, states.join(QStringLiteral(", "))));
        }
        note.marks.append(mention.text);
        source.marks.append({id, mention.at});
    }
}

void readStates(Fields &row, PracticeCase &person, PracticeSource &source)
{
    for (const auto &[key, value] : row.pairs("states")) {
        if (const QString fault = stateKeyFault(key.text); !fault.isEmpty())
            row.report().error(key.at, fault);
        const QStringList allowed = allowedStates(key.text);
        if (!allowed.isEmpty() && !allowed.contains(value.text)) {
            row.report().error(value.at,
                QStringLiteral("“%1” is no state of %2: %3")
                    .arg(value.text, key.text, allowed.join(QStringLiteral(", "))));
        }
        person.states.insert(key.text, value.text);
        source.states.append(key);
    }
}

void readNotes(Fields &row, PracticeCase &person, PracticeSource &source)
{
    row.each("notes", Need::Optional, [&](Fields &line) {
        PracticeNote note;
        note.linkId = line.shaped("linkId", Need::Optional, protocol::isLinkId, "a linkId");
        note.kind = oneOf(line, "kind", words("words observation thought"));
        note.text = line.text("text", Need::Required);
        if (!note.linkId.isEmpty())
            source.linkIds.append({note.linkId, line.at("linkId")});
        if (note.kind != u"words") // what the person said stands as it was said
            checkWords(note.text, line.at("text"), Voice::Officer, english, line.report());
        readMarks(line, note, source);
        person.notes.append(note);
    });
}

} // namespace

PracticeSource readPracticeSource(const YamlValue &document, Report &report)
{
    Fields fields(document, report);
    PracticeSource source;
    protocol::PracticeSet &set = source.set;
    source.file = report.file();
    source.at = fields.at("id");
    (void)fields.text("kind", Need::Required);
    set.id = fields.shaped("id", Need::Required, protocol::isPackId, "[a-z0-9-]+");
    set.version = fields.shaped("version", Need::Required, protocol::isVersion, "a version such as 1.0.0");
    set.source = fields.text("source", Need::Required);
    QSet<QString> refs;
    fields.each("cases", Need::Required, [&](Fields &row) {
        PracticeCase person;
        person.ref = row.text("ref", Need::Required);
        person.language
            = row.shaped("language", Need::Required, protocol::isLanguage, "a BCP 47 language such as km");
        person.story = row.text("story", Need::Required);
        checkWords(person.story, row.at("story"), Voice::Officer, english, row.report());
        readStates(row, person, source);
        readNotes(row, person, source);
        person.ends = oneOf(row, "ends", words("open stopped decided"));
        person.decidedReason = row.text("decided_reason", Need::Optional);
        checkWords(person.decidedReason, row.at("decided_reason"), Voice::Officer, english, row.report());
        if (person.ends == u"decided" && person.decidedReason.isEmpty())
            row.report().error(row.at("ends"), QStringLiteral("a decided case needs a `decided_reason`"));
        if (refs.contains(person.ref))
            row.report().error(row.at("ref"), QStringLiteral("the case “%1” stands twice").arg(person.ref));
        refs.insert(person.ref);
        set.cases.append(person);
    });
    fields.finish();
    return source;
}

} // namespace tenang::authoring
