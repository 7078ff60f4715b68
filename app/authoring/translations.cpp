// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/translations.h"

#include "authoring/textcheck.h"
#include "protocol/plaintext.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tenang::authoring {

namespace {

using protocol::PlacedText;
using protocol::Translation;
using protocol::TranslationState;

// What the names of its Linguist files begin with.
QString beginOf(const QString &file)
{
    const QString stem = QFileInfo(file).completeBaseName();
    return stem == u"protocol" ? QString() : stem + u'.';
}

// The languages of the files beside it, each with its path.
QMap<QString, QString> filesBeside(const QString &file)
{
    const QDir folder = QFileInfo(file).dir();
    const QString begins = beginOf(file);
    QMap<QString, QString> files;
    for (const QString &name : folder.entryList({begins + u"*.ts"}, QDir::Files, QDir::Name)) {
        const QString language = name.mid(begins.size()).chopped(3);
        if (protocol::isLanguage(language))
            files.insert(language, folder.filePath(name));
    }
    return files;
}

// `behind` grows by the texts that were changed since they were translated, where that is no error.
Translation translationFrom(const LinguistFile &file, const QList<PlacedText> &texts, TranslationState state,
    Report &report, int &behind)
{
    QHash<QString, LinguistMessage> messages = messagesByPlace(file, report);
    for (const LinguistMessage &message : file.messages) {
        checkText(message.translation, message.at, report);
    }
    Translation translation;
    translation.state = state;
    for (const PlacedText &text : texts) {
        if (!messages.contains(text.place)) {
            if (state != TranslationState::Partly)
                report.error({}, QStringLiteral("not translated: %1, “%2”").arg(text.place, text.text));
            continue;
        }
        const LinguistMessage message = messages.take(text.place);
        const QString translated
            = message.translation.trimmed().normalized(QString::NormalizationForm_C); // as packs have it
        if (message.source != text.text && state == TranslationState::Partly)
            ++behind;
        else if (message.source != text.text)
            report.error(message.at,
                QStringLiteral("%1 says “%2” by now: translate it again").arg(text.place, text.text));
        else if (translated.isEmpty() && state == TranslationState::Partly)
            continue;
        else if (translated.isEmpty())
            report.error(message.at, QStringLiteral("the translation of %1 is blank").arg(text.place));
        else if (translated.toUtf8().size() > maxTextBytes)
            report.error(message.at,
                QStringLiteral("the translation of %1 is longer than %2 bytes")
                    .arg(text.place)
                    .arg(maxTextBytes));
        else if (!message.isFinished && state == TranslationState::Checked)
            report.error(message.at,
                QStringLiteral("%1 is unfinished, but the language is said to be checked").arg(text.place));
        else
            (message.isFinished ? translation.finished : translation.drafts).insert(text.place, translated);
    }
    for (const LinguistMessage &message : file.messages) {
        if (messages.contains(message.comment))
            report.warning(message.at, QStringLiteral("there is no text “%1” any more").arg(message.comment));
    }
    return translation;
}

} // namespace

QList<Claim> readClaims(Fields &fields, const QString &ownLanguage)
{
    QList<Claim> claims;
    fields.each("translations", Need::Optional, [&](Fields &row) {
        Claim claim;
        claim.language
            = row.shaped("language", Need::Required, protocol::isLanguage, "a BCP 47 language such as km");
        const auto state = row.choice("state", Need::Required, protocol::translationStateFromString);
        claim.state = state.value_or(claim.state);
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

QString linguistFileOf(const QString &file, const QString &language)
{
    return QFileInfo(file).dir().filePath(beginOf(file) + language + u".ts");
}

QHash<QString, LinguistMessage> messagesByPlace(const LinguistFile &file, Report &report)
{
    QHash<QString, LinguistMessage> messages;
    for (const LinguistMessage &message : file.messages) {
        if (messages.contains(message.comment))
            report.error(message.at, QStringLiteral("“%1” stands twice").arg(message.comment));
        messages.insert(message.comment, message);
    }
    return messages;
}

protocol::Translations translationsBeside(
    const QString &file, const QList<PlacedText> &texts, const QList<Claim> &claims, Findings &findings)
{
    protocol::Translations translations;
    QMap<QString, QString> files = filesBeside(file);
    QStringList missing, late; // languages that are there in part
    for (const Claim &claim : claims) {
        const QString beside = files.take(claim.language);
        if (beside.isEmpty() && claim.state == TranslationState::Partly) {
            missing.append(claim.language);
            continue;
        }
        if (beside.isEmpty()) {
            Report(file, findings)
                .error(
                    claim.at, QStringLiteral("no Linguist file for “%1” lies beside it").arg(claim.language));
            continue;
        }
        Report report(beside, findings);
        const auto read = readLinguistFile(beside, claim.language, report);
        if (!read)
            continue;
        int behind = 0;
        const Translation translation = translationFrom(*read, texts, claim.state, report, behind);
        if (behind > 0)
            late.append(QStringLiteral("%1 (%2)").arg(claim.language).arg(behind));
        if (!translation.finished.isEmpty() || !translation.drafts.isEmpty()) // a pack has no empty language
            translations.insert(claim.language, translation);
    }
    const Place at = claims.isEmpty() ? Place() : claims.first().at;
    if (!missing.isEmpty())
        Report(file, findings)
            .warning(at, QStringLiteral("no Linguist file beside it: %1").arg(missing.join(u", ")));
    if (!late.isEmpty())
        Report(file, findings)
            .warning(at,
                QStringLiteral("texts that were changed since they were translated stay as they are here "
                               "until `pack strings` and a translator: %1")
                    .arg(late.join(u", ")));
    for (const QString &unclaimed : std::as_const(files))
        Report(unclaimed, findings)
            .warning({},
                QStringLiteral("not looked at: `translations` of %1 does not name this language").arg(file));
    return translations;
}

} // namespace tenang::authoring
