// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/casestore.h"

#include <QMutex>

#include <atomic>

namespace tenang::presentation::testing {

// What a WatchedDoor knows and does; shared by both threads.
struct Watch {
    std::atomic<int> refusals = 0; // the next so many writes fail
    std::atomic<Error::Kind> refusal = Error::Kind::NoSpace; // in this way
    std::atomic<int> taken = 0; // the next so many new references belong to another case already
    QMutex gate; // locked: jobs wait
    [[nodiscard]] QStringList landed() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_landed;
    }
    void land(const QString &what)
    {
        const QMutexLocker lock(&m_mutex);
        m_landed.append(what);
    }

private:
    mutable QMutex m_mutex;
    QStringList m_landed; // what the real store took, in order
};

// A real store that can be told to fail, and that says what it has written.
class WatchedStore final : public interview::CaseStore {
public:
    template <typename T>
    using Result = tenang::Result<T>;
    using Event = interview::Event;

    WatchedStore(CaseStore &real, Watch &watch)
        : m_real(real)
        , m_watch(watch)
    {
    }

    Result<QList<interview::CaseSummary>> cases() override { return m_real.cases(); }
    Result<std::optional<interview::CaseSummary>> summary(const Id &caseId) override
    {
        return m_real.summary(caseId);
    }
    Result<Id> open(const Event &begun) override
    {
        if (m_watch.taken > 0) { // someone else was quicker
            --m_watch.taken;
            Event other = begun;
            other.id = Id::random();
            (void)m_real.open(other);
        }
        return m_real.open(begun);
    }
    Result<std::optional<Id>> caseByRef(const QString &ref) override { return m_real.caseByRef(ref); }
    Result<QList<Event>> events(const Id &caseId) override { return m_real.events(caseId); }
    Result<QList<Event>> read(const Id &caseId, interview::ReadReason reason) override
    {
        return m_real.read(caseId, reason);
    }
    Result<qint64> append(
        const Id &caseId, const QList<Event> &events, const QStringList &draftsTaken) override
    {
        if (refuses())
            return refused();
        auto done = m_real.append(caseId, events, draftsTaken);
        for (const Event &event : events) {
            if (done)
                m_watch.land(kindOf(event.payload));
        }
        return done;
    }
    Result<void> erase(const Id &caseId, const Event &erased) override
    {
        return m_real.erase(caseId, erased);
    }
    Result<void> remove(const Id &caseId, const QString &reason) override
    {
        return m_real.remove(caseId, reason);
    }
    Result<void> keepDraft(const Id &caseId, const QString &field, const QString &text) override
    {
        if (refuses())
            return refused();
        auto done = m_real.keepDraft(caseId, field, text);
        if (done)
            m_watch.land(field + u'=' + text);
        return done;
    }
    Result<QMap<QString, QString>> drafts(const Id &caseId) override { return m_real.drafts(caseId); }
    Result<void> keepPlace(const interview::Place &place) override
    {
        return refuses() ? Result<void>(refused()) : m_real.keepPlace(place);
    }
    Result<std::optional<interview::Place>> place() override { return m_real.place(); }
    Result<QList<interview::Hit>> search(const QString &query, int limit) override
    {
        return m_real.search(query, limit);
    }
    Result<QList<interview::Trace>> trail(const Id &caseId, qint64 before, int limit) override
    {
        return m_real.trail(caseId, before, limit);
    }
    Result<void> keepPack(const QByteArray &hash, const QByteArray &bytes) override
    {
        return m_real.keepPack(hash, bytes);
    }
    Result<QByteArray> pack(const QByteArray &hash) override { return m_real.pack(hash); }
    Result<void> keepSetting(const QString &key, const QString &value) override
    {
        return m_real.keepSetting(key, value);
    }
    Result<QString> setting(const QString &key) override { return m_real.setting(key); }

private:
    bool refuses()
    {
        if (m_watch.refusals <= 0)
            return false;
        --m_watch.refusals;
        return true;
    }
    [[nodiscard]] Error refused() const
    {
        return fail(m_watch.refusal, QStringLiteral("refused by the test"));
    }

    CaseStore &m_real;
    Watch &m_watch;
};

// The real door, watched. A disk that fails for a moment cannot be ordered; this one can.
class WatchedDoor final : public interview::VaultDoor {
public:
    explicit WatchedDoor(VaultDoor &real)
        : m_real(real)
    {
    }
    ~WatchedDoor() override { const QMutexLocker lastJob(&watch.gate); }

    Watch watch;
    int roomsMade = 0; // how often the ballast was given up

    void look(Which which, std::function<void(const interview::Doorstep &)> then) override
    {
        m_real.look(which, std::move(then));
    }
    void create(Which which, SecretBytes passphrase, std::function<void(Result<void>)> then) override
    {
        m_real.create(which, std::move(passphrase), std::move(then));
    }
    void open(
        Which which, SecretBytes passphrase, std::function<void(Result<interview::Opening>)> then) override
    {
        m_real.open(which, std::move(passphrase), std::move(then));
    }
    void changePassphrase(SecretBytes old, SecretBytes fresh, std::function<void(Result<void>)> then) override
    {
        m_real.changePassphrase(std::move(old), std::move(fresh), std::move(then));
    }
    void recover(interview::CustodianKey first, interview::CustodianKey second, SecretBytes fresh,
        std::function<void(Result<interview::Opening>)> then) override
    {
        m_real.recover(std::move(first), std::move(second), std::move(fresh), std::move(then));
    }
    void restore(SecretBytes passphrase, std::function<void(Result<interview::Opening>)> then) override
    {
        m_real.restore(std::move(passphrase), std::move(then));
    }
    void close(std::function<void()> then) override { m_real.close(std::move(then)); }
    [[nodiscard]] bool isOpen() const override { return m_real.isOpen(); }
    void makeRoom() override
    {
        ++roomsMade;
        m_real.makeRoom();
    }
    void post(std::function<void(interview::CaseStore &)> job) override
    {
        m_real.post([this, job = std::move(job)](interview::CaseStore &store) {
            const QMutexLocker wait(&watch.gate);
            WatchedStore watched(store, watch);
            job(watched);
        });
    }

private:
    VaultDoor &m_real;
};

} // namespace tenang::presentation::testing
