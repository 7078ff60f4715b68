// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretbytes.h"
#include "interview/event.h"

#include <QMap>

#include <chrono>
#include <functional>
#include <optional>

namespace tenang::interview {

// A line of the case list; never the person's name.
struct CaseSummary {
    Id id;
    QString ref;
    QString language;
    QDateTime openedAt;
    QDateTime lastAt;
    QString stage; // toString(Stage)
    QString outcome; // toString(protocol::Outcome), "" until decided
    bool seenBySupervisor = false;
    bool held = false; // a legal hold is on it: nothing of it may go
    friend bool operator==(const CaseSummary &, const CaseSummary &) = default;
};

// Where the officer was: what reopens after a cover, a lock or a kill.
struct Place {
    Id caseId;
    QString page; // "interview", or "writeup" for the notes after the talk
    QString field; // the draft being typed
    int caret = 0;
    double scroll = 0;
    friend bool operator==(const Place &, const Place &) = default;
};

// Why a case is opened; stands in the record.
enum class ReadReason {
    Conversation, // to begin or go on talking
    OwnCase, // to look again at what one wrote
    HandOver, // to pass it to the next keeper
    Review, // by a supervisor
    Paper, // for a letter or a sheet
    Technician, // by tenangctl
};
// "conversation" "own_case" "hand_over" "review" "paper" "technician"
[[nodiscard]] QString toString(ReadReason reason);

struct Hit {
    Id caseId;
    QString ref;
    Id note;
    QString snippet;
    bool isBySound = false; // a name that may sound as what was typed (text/sounds.h); all such come last
};

// A line of the record of what was done in a vault (domain: ux S19): codes only, never a person's words. The
// codes are those of vault/FORMAT.md.
struct Trace {
    qint64 seq = 0; // 1, 2, 3 …
    QString kind; // "case_read", "event/note_taken" …
    QString reason; // why it was done, where the kind leaves that open; else ""
    Id caseId; // null: the vault itself
    QString ref; // of the case; "" when it is gone
    QDateTime at;
    friend bool operator==(const Trace &, const Trace &) = default;
};

// The journal of all cases of one staff member. Synchronous; lives on the thread that owns the vault's only
// connection. Every call is one transaction: after an error nothing has changed.
class CaseStore {
public:
    CaseStore() = default;
    virtual ~CaseStore() = default;
    CaseStore(const CaseStore &) = delete;
    CaseStore &operator=(const CaseStore &) = delete;

    virtual Result<QList<CaseSummary>> cases() = 0; // latest first
    virtual Result<std::optional<CaseSummary>> summary(const Id &caseId) = 0; // none: not here, or removed
    // Makes a case and its first event. Refused when the reference is taken.
    virtual Result<Id> open(const Event &begun) = 0;
    virtual Result<std::optional<Id>> caseByRef(const QString &ref) = 0;
    virtual Result<QList<Event>> events(const Id &caseId) = 0; // erased ones come as Erased
    // The same, to open a case with: leaves an entry in the record. Reading never fails because that entry
    // cannot be written now; it is written with the next change then. `events` is for code that holds the
    // case open already.
    virtual Result<QList<Event>> read(const Id &caseId, ReadReason reason) = 0;
    // Appends in order, writes audit and search index, and removes the drafts that the events came from.
    // Durable when it returns. Gives the seq of the last.
    virtual Result<qint64> append(
        const Id &caseId, const QList<Event> &events, const QStringList &draftsTaken = {})
        = 0;
    // Removes the payload of an event for good and appends the tombstone. Refused under a legal hold.
    virtual Result<void> erase(const Id &caseId, const Event &erased) = 0;

    // Everything that was said in a case, for good and at once. `reason`: a code. Refused under a legal hold.
    virtual Result<void> remove(const Id &caseId, const QString &reason) = 0;

    virtual Result<void> keepDraft(const Id &caseId, const QString &field, const QString &text)
        = 0; // "" removes it
    virtual Result<QMap<QString, QString>> drafts(const Id &caseId) = 0;
    virtual Result<void> keepPlace(const Place &place) = 0;
    virtual Result<std::optional<Place>> place() = 0;

    virtual Result<QList<Hit>> search(const QString &query, int limit) = 0; // best first, guesses last
    // Of one case, or of everything where it is null; latest first, from the entry before number `before`.
    virtual Result<QList<Trace>> trail(const Id &caseId, qint64 before, int limit) = 0;
    virtual Result<void> keepPack(const QByteArray &hash, const QByteArray &bytes) = 0;
    virtual Result<QByteArray> pack(const QByteArray &hash) = 0; // NotFound when never kept
    virtual Result<void> keepSetting(const QString &key, const QString &value) = 0;
    virtual Result<QString> setting(const QString &key) = 0; // "" when never kept
};

// What the owner of a vault is told when it opens: each a plain sentence on the screen, none of them in the
// way.
struct Opening {
    struct Tries {
        int count = 0;
        QDateTime first;
        QDateTime last;
        friend bool operator==(const Tries &, const Tries &) = default;
    };
    Tries wrongTries; // wrong passphrases since it was open last
    bool triesUncertain = false; // the record of them was damaged, removed or turned aside
    bool custodiansChanged = false; // who can open it together was set since it was open last
    bool custodiansUncertain = false; // their file is gone, or is not the one that was made here
    bool rolledBack = false; // it was put back to an earlier state: later work is missing
    bool freshnessInDoubt = false; // whether it was cannot be told: its record outside is missing or forged
    bool othersRolledBack = false; // another vault of this tablet was, or is gone
    std::optional<QDateTime> recoveredAt; // custodians opened it, in the last 30 days
    friend bool operator==(const Opening &, const Opening &) = default;
};

// What can be seen of a vault without opening it.
struct Doorstep {
    bool exists = false;
    bool hasCustodians = false; // two of whom can open it together
    bool hasSnapshot = false; // a copy from a lock
    std::chrono::milliseconds wait{0}; // still, after wrong passphrases; 0: ask away
    friend bool operator==(const Doorstep &, const Doorstep &) = default;
};

// What a custodian lays on the table: the sealed key file and the passphrase that opens it.
struct CustodianKey {
    QByteArray file;
    SecretBytes passphrase;
};

// The door to the vaults of this tablet, for the screens: every call returns at once, `then` runs on the
// caller's thread. Jobs run in order on the store's thread.
class VaultDoor {
public:
    enum class Which { Own, Practice };

    VaultDoor() = default;
    virtual ~VaultDoor() = default;
    VaultDoor(const VaultDoor &) = delete;
    VaultDoor &operator=(const VaultDoor &) = delete;

    // Looks at a vault from outside. A job like any other: behind those that wait, and `then` runs on the
    // store's thread, since what it looks at are files.
    virtual void look(Which which, std::function<void(const Doorstep &)> then) = 0;
    virtual void create(Which which, SecretBytes passphrase, std::function<void(Result<void>)> then) = 0;
    // Practice needs no passphrase. Then: WrongPassphrase, TooSoon, NotAVault, NewerThanApp or Damaged, each
    // on its own.
    virtual void open(Which which, SecretBytes passphrase, std::function<void(Result<Opening>)> then) = 0;
    // Of the officer's own vault, while it is open. WrongPassphrase when `old` is not the one.
    virtual void changePassphrase(SecretBytes old, SecretBytes fresh, std::function<void(Result<void>)> then)
        = 0;
    // The officer's own vault, closed, by two of its three custodians; `fresh` is its passphrase from then
    // on. Open afterwards. WrongPassphrase: one of the custodians' own. Refused: not custodians of this
    // vault.
    virtual void recover(
        CustodianKey first, CustodianKey second, SecretBytes fresh, std::function<void(Result<Opening>)> then)
        = 0;
    // The newest good copy from a lock takes the place of the officer's own vault, which is damaged. Open
    // afterwards.
    virtual void restore(SecretBytes passphrase, std::function<void(Result<Opening>)> then) = 0;
    // Flushes, checkpoints, closes and forgets the keys.
    virtual void close(std::function<void()> then) = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    virtual void post(std::function<void(CaseStore &)> job) = 0;
    // The disk is full: gives up what was kept aside for that, before the jobs posted after this call.
    virtual void makeRoom() = 0;
};

} // namespace tenang::interview
