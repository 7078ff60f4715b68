// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/answer.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace tenang::ctl {

namespace {

constexpr qint64 largestInput = 8LL * 1024 * 1024;

// In words for a technician; the detail goes behind it.
QString plain(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return QStringLiteral("there is nothing here");
    case Error::Kind::WrongPassphrase:
        return QStringLiteral("the passphrase does not open this");
    case Error::Kind::TooSoon:
        return QStringLiteral("wait before the next try");
    case Error::Kind::NotAVault:
        return QStringLiteral("this is not a vault");
    case Error::Kind::NewerThanApp:
        return QStringLiteral("this was made by a newer version: update this program");
    case Error::Kind::Damaged:
        return QStringLiteral("this is damaged");
    case Error::Kind::NoSpace:
        return QStringLiteral("the storage is full");
    case Error::Kind::Refused:
        return QStringLiteral("refused, nothing was changed");
    case Error::Kind::Invalid:
        return QStringLiteral("this cannot be used");
    case Error::Kind::CustodiansOnly:
        return QStringLiteral("too many wrong passphrases: only two custodians open this now");
    case Error::Kind::Io:
        break;
    }
    return QStringLiteral("the storage or the system failed");
}

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
}

} // namespace

void report(const Findings &findings)
{
    for (const Finding &finding : findings)
        say(toString(finding));
}

Finding errorAbout(const QString &file, const Error &error)
{
    const QString text
        = error.detail.isEmpty() ? plain(error.kind) : plain(error.kind) + u" (" + error.detail + u')';
    return {Finding::Severity::Error, file, 0, 0, text, {}};
}

ExitStatus report(const QString &file, const Error &error)
{
    report({errorAbout(file, error)});
    switch (error.kind) {
    case Error::Kind::WrongPassphrase:
    case Error::Kind::TooSoon:
    case Error::Kind::CustodiansOnly:
        return ExitStatus::WrongPassphrase;
    case Error::Kind::Damaged:
        return ExitStatus::Damaged;
    default:
        return ExitStatus::InputProblems;
    }
}

ExitStatus wrongUsage(const QString &argument, const QString &text)
{
    say(argument + u": " + text);
    return ExitStatus::WrongUsage;
}

void write(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
}

void writeLine(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void flush()
{
    std::fflush(stdout);
}

ExitStatus finish(ExitStatus status)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return status;
    say(QStringLiteral("stdout:1:1: error: not everything could be written"));
    return ExitStatus::InputProblems;
}

Result<QByteArray> readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(Error::Kind::Io, input.errorString());
    // A pipe gives what it holds just now, which may not be all of it.
    QByteArray bytes, more;
    do {
        more = input.read(largestInput + 1 - bytes.size());
        bytes += more;
    } while (!more.isEmpty() && bytes.size() <= largestInput);
    if (input.error() != QFileDevice::NoError)
        return fail(Error::Kind::Io, input.errorString());
    return bytes;
}

} // namespace tenang::ctl
