// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

// Runs the built program and tells what came back.
namespace tenang::test {

struct Answer {
    int status = -1; // -1: it did not end by itself
    QByteArray out, err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    // One object, one newline, nothing else.
    [[nodiscard]] bool isOneObject() const
    {
        return out.endsWith('\n') && out.count('\n') == 1 && QJsonDocument::fromJson(out).isObject();
    }
    [[nodiscard]] QList<QJsonObject> lines() const
    {
        QList<QJsonObject> all;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                all.append(QJsonDocument::fromJson(line).object());
        }
        return all;
    }
    [[nodiscard]] bool says(const char *text) const { return err.contains(text); }
};

inline QProcessEnvironment quickVaults()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TENANG_TEST_SUITE"), QStringLiteral("1"));
    return environment;
}

inline Answer ctl(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess tool;
    tool.setProcessEnvironment(quickVaults());
    tool.start(QStringLiteral(TENANG_CTL), arguments);
    if (!tool.waitForStarted())
        return {};
    tool.write(input);
    tool.closeWriteChannel();
    if (!tool.waitForFinished(120'000) || tool.exitStatus() != QProcess::NormalExit)
        return {-1, {}, tool.readAllStandardError()};
    return {tool.exitCode(), tool.readAllStandardOutput(), tool.readAllStandardError()};
}

// With `--vault FOLDER` and the passphrase on stdin.
inline Answer vaultCtl(
    const QStringList &arguments, const QString &folder, const QByteArray &passphrase = "correct horse")
{
    const QStringList access{
        QStringLiteral("--vault"), folder, QStringLiteral("--passphrase-fd"), QStringLiteral("0")};
    return ctl(arguments + access, passphrase);
}

// "pack check DIR" to a list.
inline QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QString source(const char *path)
{
    return QStringLiteral(TENANG_SOURCE "/") + QString::fromUtf8(path);
}

// Where the public example data lies; it is not part of the tree.
// Content of ours as if it had never been translated: for tests of the text itself.
inline QByteArray inOneLanguage(const QByteArray &yaml)
{
    static const QRegularExpression claims(
        QStringLiteral("# Drafts: [^\\n]*\\ntranslations:\\n(  - [^\\n]*\\n)+"));
    return QString::fromUtf8(yaml).remove(claims).toUtf8();
}

inline QString shared(const char *path)
{
    return QStringLiteral(TENANG_SHARED_DATA "/hsds_3.1-dev/") + QString::fromUtf8(path);
}

} // namespace tenang::test

#define COMPARE_STATUS(answer, expected) \
    QVERIFY2((answer).status == (expected), \
        qPrintable( \
            QStringLiteral("status %1: %2").arg((answer).status).arg(QString::fromUtf8((answer).err))))
// Nothing on stdout, something on stderr.
#define COMPARE_REFUSAL(answer, expected) \
    do { \
        COMPARE_STATUS(answer, expected); \
        QCOMPARE((answer).out, QByteArray()); \
        QVERIFY(!(answer).err.isEmpty()); \
    } while (false)
