// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/translations.h"

#include "authoring/linguistfile.h"
#include "authoring/packrows.h"
#include "protocol/plaintext.h"

#include <QCborArray>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace tenang::authoring {

namespace {

std::optional<Claim::State> stateFromString(const QString &id)
{
    if (id == u"draft")
        return Claim::State::Draft;
    return id == u"checked" ? std::optional(Claim::State::Checked) : std::nullopt;
}

struct PackText {
    QString place; // "prompt offer text"
    QString text;
};

// What somebody reads or hears; ids, codes, sources and licences stay as they are.
bool isShown(const QString &key)
{
    static const QSet<QString> keys{QStringLiteral("title"), QStringLiteral("text"),
        QStringLiteral("say_instead"), QStringLiteral("follow_ups"), QStringLiteral("reason"),
        QStringLiteral("then"), QStringLiteral("purpose"), QStringLiteral("leave_when"),
        QStringLiteral("interviewer_note"), QStringLiteral("label")};
    return keys.contains(key);
}

void collect(const QString &place, const QCborMap &map, QList<PackText> &texts)
{
    for (const auto &[name, value] : map) {
        const QString key = name.toString();
        const QString here = place.isEmpty() ? key : place + u' ' + key;
        const QCborArray list = value.toArray();
        if (value.isString() && isShown(key) && !value.toString().isEmpty())
            texts.append({here, value.toString()});
        for (qsizetype i = 0; i < list.size() && isShown(key); ++i)
            texts.append({here + u' ' + QString::number(i + 1), list.at(i).toString()});
        if (list.isEmpty() || !list.first().isMap())
            continue;
        const Rows rows = rowsOf(list, list);
        for (const QString &id : rows.ids)
            collect((place.isEmpty() ? calledRow(key) : here) + u' ' + id, rows.rows[id], texts);
    }
}

// The languages of the files beside it, each with its path.
QMap<QString, QString> filesBeside(const QString &file)
{
    const QFileInfo info(file);
    const QString stem = info.completeBaseName();
    const QString begins = stem == u"protocol" ? QString() : stem + u'.';
    QMap<QString, QString> files;
    for (const QString &name : info.dir().entryList({begins + u"*.ts"}, QDir::Files, QDir::Name)) {
        const QString language = name.mid(begins.size()).chopped(3);
        if (protocol::isLanguage(language))
            files.insert(language, info.dir().filePath(name));
    }
    return files;
}

void checkMessages(const LinguistFile &file, const QList<PackText> &texts, const Claim &claim, Report &report)
{
    QHash<QString, const LinguistMessage *> messages;
    for (const LinguistMessage &message : file.messages) {
        if (messages.contains(message.comment))
            report.error(message.at, QStringLiteral("“%1” stands twice").arg(message.comment));
        messages.insert(message.comment, &message);
        if (const auto unfit = protocol::unfitCharacterIn(message.translation))
            report.error(
                message.at, QStringLiteral("the character %1 has no place in a pack").arg(unfit->name()));
    }
    for (const PackText &text : texts) {
        const LinguistMessage *message = messages.take(text.place);
        if (message == nullptr)
            report.error({}, QStringLiteral("not translated: %1, “%2”").arg(text.place, text.text));
        else if (message->source != text.text)
            report.error(message->at,
                QStringLiteral("%1 says “%2” by now: translate it again").arg(text.place, text.text));
        else if (message->translation.trimmed().isEmpty())
            report.error(message->at, QStringLiteral("the translation of %1 is blank").arg(text.place));
        else if (!message->isFinished && claim.state == Claim::State::Checked)
            report.error(message->at,
                QStringLiteral("%1 is unfinished, but the language is said to be checked").arg(text.place));
    }
    for (const LinguistMessage &message : file.messages) {
        if (messages.contains(message.comment))
            report.warning(message.at, QStringLiteral("there is no text “%1” any more").arg(message.comment));
    }
}

} // namespace

QList<Claim> readClaims(Fields &fields, const QString &ownLanguage)
{
    QList<Claim> claims;
    fields.each("translations", Need::Optional, [&](Fields &row) {
        Claim claim;
        claim.language
            = row.shaped("language", Need::Required, protocol::isLanguage, "a BCP 47 language such as km");
        const auto state = row.choice("state", Need::Required, stateFromString);
        claim.state = state.value_or(Claim::State::Draft);
        claim.at = row.at("language");
        if (claim.language == ownLanguage && !ownLanguage.isEmpty())
            row.report().error(claim.at, QStringLiteral("“%1” is what it is written in").arg(ownLanguage));
        else if (std::ranges::find(claims, claim.language, &Claim::language) != claims.end())
            row.report().error(claim.at, QStringLiteral("“%1” stands twice").arg(claim.language));
        else if (state && protocol::isLanguage(claim.language))
            claims.append(claim);
    });
    return claims;
}

void checkTranslations(
    const QString &file, const QCborMap &pack, const QList<Claim> &claims, Findings &findings)
{
    QMap<QString, QString> files = filesBeside(file);
    QList<PackText> texts;
    if (!claims.isEmpty())
        collect({}, pack, texts);
    for (const Claim &claim : claims) {
        const QString beside = files.take(claim.language);
        if (beside.isEmpty()) {
            Report(file, findings)
                .error(
                    claim.at, QStringLiteral("no Linguist file for “%1” lies beside it").arg(claim.language));
            continue;
        }
        Report report(beside, findings);
        if (const auto read = readLinguistFile(beside, claim.language, report))
            checkMessages(*read, texts, claim, report);
    }
    for (const QString &unclaimed : std::as_const(files))
        Report(unclaimed, findings)
            .warning({},
                QStringLiteral("not looked at: `translations` of %1 does not name this language").arg(file));
}

} // namespace tenang::authoring
