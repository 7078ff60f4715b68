// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "interview/session.h"
#include "vault/storage.h"
#include "vault/vaultcheck.h"
#include "vault/vaultfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

// What the vault's tests share: a fast vault in a temporary folder and events to put into it.
namespace tenang::vault::testing {

inline const Making fast{Suite::Test, {}};

inline SecretBytes secret(const char *text)
{
    static const bool started = bool(startStorage());
    if (!started)
        qFatal("the storage engine did not start");
    return SecretBytes(QByteArrayView(text));
}

inline SetClock &ticking()
{
    static SetClock still(QDateTime(QDate(2026, 3, 4), QTime(9, 30, 0, 123), Qt::OffsetFromUTC, 7 * 3600));
    return still;
}

inline interview::Event happened(const interview::Payload &payload)
{
    ticking().advance(1);
    return {Id::random(), 0, ticking().now(), QStringLiteral("officer-1"), payload};
}

inline interview::Event begun(const QString &ref)
{
    return happened(interview::Begun{ref, QStringLiteral("second-line"), QStringLiteral("1"),
        QByteArray(32, 'h'), QStringLiteral("th"), false});
}

inline interview::Event note(const QString &text, const Id &id = Id::random())
{
    return happened(interview::NoteTaken{
        id, interview::NoteKind::Words, QStringLiteral("account_1"), protocol::Phase::Account, text});
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

// Everything that a reader of the journal sees, to compare two openings.
inline QString told(interview::CaseStore &store, const Id &caseId)
{
    const auto events = store.events(caseId);
    if (!events)
        return u"error: " + events.error().detail;
    QString all;
    for (const interview::Event &event : *events)
        all += QStringLiteral("%1 %2 %3 %4 %5 %6\n")
                   .arg(event.id.toString(), QString::number(event.seq), event.at.toString(Qt::ISODateWithMs),
                       event.actor, interview::kindOf(event.payload),
                       QString::fromLatin1(interview::toCbor(event.payload).toCborValue().toCbor().toHex()));
    return all;
}

// A vault with one case and some notes in it, closed.
class SmallVault {
public:
    explicit SmallVault(const QStringList &notes = {QStringLiteral("They kept my passport.")})
    {
        auto store = createVault(path(), secret("correct horse"), ticking(), fast);
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        caseId = *(*store)->open(begun(QStringLiteral("K-1")));
        for (const QString &text : notes)
            good = good && (*store)->append(caseId, {note(text)}, {});
        before = told(**store, caseId);
        good = good && (*store)->close();
    }
    [[nodiscard]] QString path() const { return folder.path() + QStringLiteral("/vault"); }
    [[nodiscard]] auto open(const char *passphrase = "correct horse") const
    {
        return openVault(path(), secret(passphrase), ticking());
    }

    QTemporaryDir folder;
    Id caseId;
    QString before;
    bool good = true;
};

} // namespace tenang::vault::testing

namespace tenang {
inline char *toString(Error::Kind kind)
{
    constexpr const char *names[] = {"NotFound", "WrongPassphrase", "NotAVault", "NewerThanApp", "Damaged",
        "NoSpace", "Refused", "Invalid", "Io"};
    return qstrdup(names[int(kind)]);
}
} // namespace tenang

#define VERIFY_GOOD(result) \
    do { \
        const auto &tried_ = (result); \
        QVERIFY2(tried_, tried_ ? "" : qPrintable(tried_.error().detail)); \
    } while (false)
#define COMPARE_FAILURE(result, expected) \
    do { \
        const auto &tried_ = (result); \
        QVERIFY2(!tried_, "it should have failed"); \
        QCOMPARE(tried_.error().kind, expected); \
    } while (false)
