// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/content.h"
#include "presentation/desk.h"
#include "vault/vaults.h"
#include "vault/vaultsupport.h"
#include "watcheddoor.h"

#include <QSignalSpy>

// A tablet for the tests of the view models: a real vault in a folder of its own, what really ships to read,
// and a clock that stands still (a Friday morning on which the invented country's day offices are open).
namespace tenang::presentation::testing {

using interview::CaseStore;
using interview::VaultDoor;
using vault::testing::secret;

inline const Content &content()
{
    static const Content read = [] {
        auto loaded = loadContent();
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().detail));
        return *std::move(loaded);
    }();
    return read;
}

inline constexpr char passphrase[] = "four slow tugboats past the pier";

class Tablet {
public:
    Tablet()
        : vaults((startStorageOnce(), folder.path()), clock, vault::testing::fast)
        , door(vaults)
    {
    }

    // Runs the job on the store's thread behind everything that waits there.
    void look(const std::function<void(CaseStore &)> &job)
    {
        std::atomic<bool> done = false;
        vaults.post([&](CaseStore &store) {
            job(store);
            done = true;
        });
        if (!QTest::qWaitFor([&] { return done.load(); }, 20'000))
            qFatal("the store did not answer");
    }
    [[nodiscard]] bool makeVault()
    {
        std::optional<bool> good;
        vaults.create(VaultDoor::Which::Own, secret(passphrase),
            [&](const Result<void> &result) { good = bool(result); });
        return QTest::qWaitFor([&] { return good.has_value(); }, 20'000) && *good;
    }
    [[nodiscard]] QMap<QString, QString> drafts(const Id &caseId)
    {
        QMap<QString, QString> found;
        look([&](CaseStore &store) { found = *store.drafts(caseId); });
        return found;
    }
    [[nodiscard]] QList<interview::Event> events(const Id &caseId)
    {
        QList<interview::Event> found;
        look([&](CaseStore &store) { found = *store.events(caseId); });
        return found;
    }

    QTemporaryDir folder;
    SetClock clock{QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::OffsetFromUTC, 7 * 3600)};
    vault::Vaults vaults;
    WatchedDoor door;

private:
    static void startStorageOnce() { (void)secret("starts the storage"); }
};

// A desk with a case of its own on it.
class AtDesk : public Tablet {
public:
    AtDesk()
        : desk(door, clock, content().protocol)
    {
        if (!makeVault() || !begin())
            qFatal("no case could be begun");
    }
    [[nodiscard]] bool begin()
    {
        std::optional<bool> good;
        desk.begin({content().protocol, {}}, QStringLiteral("th"), false, [&](bool begun) { good = begun; });
        return QTest::qWaitFor([&] { return good.has_value(); }, 20'000) && *good;
    }
    [[nodiscard]] bool open(const Id &caseId)
    {
        std::optional<bool> good;
        desk.openCase(caseId, [&](bool opened) { good = opened; });
        return QTest::qWaitFor([&] { return good.has_value(); }, 20'000) && *good;
    }
    [[nodiscard]] bool isSaved()
    {
        return QTest::qWaitFor([this] { return desk.saved() == Desk::Saved::Saved; }, 20'000);
    }

    Desk desk;
};

inline interview::NoteTaken note(const QString &text, const QString &linkId = QStringLiteral("offer"))
{
    return {Id::random(), interview::NoteKind::Words, linkId, protocol::Phase::Explore, text};
}

inline QStringList kindsOf(const QList<interview::Event> &events)
{
    QStringList kinds;
    for (const interview::Event &event : events)
        kinds.append(kindOf(event.payload));
    return kinds;
}

inline QStringList textsOf(const interview::Session &session)
{
    QStringList texts;
    for (const interview::Note &one : session.notes)
        texts.append(one.text);
    return texts;
}

} // namespace tenang::presentation::testing
