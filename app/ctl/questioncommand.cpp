// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/questioncommand.h"

#include "interview/coach.h"
#include "protocol/pack.h"
#include "protocol/shipped.h"

#include <QFile>
#include <QJsonArray>

namespace tenang::ctl {

namespace {

using interview::Advice;
using protocol::CoachRules;

constexpr qsizetype largestInput = qsizetype{8} * 1024 * 1024;

QString mainLanguage(const QString &tag)
{
    return tag.section(u'-', 0, 0).toLower();
}

Result<CoachRules> shippedRules(const QString &language)
{
    QStringList known;
    const QStringList names = protocol::shippedPacks(protocol::PackKind::Coach);
    for (const QString &name : names) {
        ASSIGN_OR_RETURN(const CoachRules rules, protocol::readCoachRules(protocol::shippedPack(name)));
        if (mainLanguage(rules.language) == mainLanguage(language))
            return rules;
        known.append(rules.language);
    }
    return fail(Error::Kind::NotFound,
        QStringLiteral("no coach for “%1”; there is one for: %2").arg(language, known.join(u' ')));
}

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString());
    const QByteArray bytes = file.read(largestInput + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Kind::Io, file.errorString());
    if (bytes.size() > largestInput)
        return fail(Error::Kind::Invalid, QStringLiteral("larger than 8 MiB"));
    return bytes;
}

// Every line that is not UTF-8 is named.
Findings faultsOf(const QString &file, const QList<QByteArray> &lines)
{
    Findings findings;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).isValidUtf8())
            findings.append(
                {Finding::Severity::Error, file, int(i) + 1, 1, QStringLiteral("is not UTF-8 text"), {}});
    }
    return findings;
}

QList<QByteArray> linesOf(QByteArray bytes)
{
    if (bytes.isEmpty())
        return {};
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    QList<QByteArray> lines = bytes.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    return lines;
}

QJsonArray heardIn(const QString &text)
{
    return QJsonArray::fromStringList(interview::heard(text::spokenTokens(text)));
}

QJsonObject toJson(const QString &question, const Advice &advice)
{
    QJsonArray flags;
    for (const Advice::Flag &flag : advice.flags)
        flags.append(protocol::toString(flag.lint));
    return {{QStringLiteral("text"), question}, {QStringLiteral("form"), protocol::toString(advice.form)},
        {QStringLiteral("flags"), flags},
        {QStringLiteral("rewrite"), advice.rewrite ? QJsonValue(*advice.rewrite) : QJsonValue()}};
}

Result<CoachRules> rulesFor(const QuestionInput &input)
{
    if (input.pack.isEmpty())
        return shippedRules(input.language);
    ASSIGN_OR_RETURN(const QByteArray bytes, readFile(input.pack));
    return protocol::readCoachRules(bytes);
}

} // namespace

ExitStatus question(const QuestionInput &input)
{
    const Result<CoachRules> rules = rulesFor(input);
    if (!rules)
        return report(input.pack.isEmpty() ? QStringLiteral("--lang") : input.pack, rules.error());
    interview::Context context;
    if (!input.known.isEmpty()) {
        const Result<QByteArray> bytes = readFile(input.known);
        if (!bytes)
            return report(input.known, bytes.error());
        if (const Findings faults = faultsOf(input.known, linesOf(*bytes)); !faults.isEmpty()) {
            report(faults);
            return ExitStatus::InputProblems;
        }
        context.account = QString::fromUtf8(*bytes);
    }
    const Result<QByteArray> bytes = readStandardInput();
    if (!bytes)
        return report(QStringLiteral("stdin"), bytes.error());
    if (bytes->size() > largestInput)
        return report(
            QStringLiteral("stdin"), fail(Error::Kind::Invalid, QStringLiteral("larger than 8 MiB")));
    const QList<QByteArray> lines = linesOf(*bytes);
    if (const Findings faults = faultsOf(QStringLiteral("stdin"), lines); !faults.isEmpty()) {
        report(faults);
        return ExitStatus::InputProblems;
    }
    interview::Coach coach(*rules, context);
    for (const QByteArray &line : lines) {
        QString text = QString::fromUtf8(line);
        if (input.knownBeside) {
            const QString known = text.section(u'\t', 1);
            text = text.section(u'\t', 0, 0);
            interview::Context beside;
            if (!known.isEmpty())
                beside.account = known;
            if (beside != context)
                coach = interview::Coach(*rules, context = beside);
        }
        QJsonObject answer = toJson(text, coach.advise(text));
        if (input.heard) {
            answer.insert(QStringLiteral("heard"), heardIn(text));
            answer.insert(QStringLiteral("account"), heardIn(context.account.value_or(QString())));
        }
        writeLine(answer);
    }
    return finish();
}

} // namespace tenang::ctl
