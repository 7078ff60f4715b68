// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/casestore.h"

namespace tenang::vault {

// What a job gets that arrives while no vault is open: every call says so, so that no job is lost without a
// word.
class ClosedStore final : public interview::CaseStore {
public:
    Result<QList<interview::CaseSummary>> cases() override { return locked(); }
    Result<std::optional<interview::CaseSummary>> summary(const Id &) override { return locked(); }
    Result<Id> open(const interview::Event &) override { return locked(); }
    Result<std::optional<Id>> caseByRef(const QString &) override { return locked(); }
    Result<QList<interview::Event>> events(const Id &) override { return locked(); }
    Result<QList<interview::Event>> read(const Id &, interview::ReadReason) override { return locked(); }
    Result<qint64> append(const Id &, const QList<interview::Event> &, const QStringList &) override
    {
        return locked();
    }
    Result<void> erase(const Id &, const interview::Event &) override { return locked(); }
    Result<void> remove(const Id &, const QString &) override { return locked(); }
    Result<void> keepDraft(const Id &, const QString &, const QString &) override { return locked(); }
    Result<QMap<QString, QString>> drafts(const Id &) override { return locked(); }
    Result<void> keepPlace(const interview::Place &) override { return locked(); }
    Result<std::optional<interview::Place>> place() override { return locked(); }
    Result<QList<interview::Hit>> search(const QString &, int) override { return locked(); }
    Result<QList<interview::Trace>> trail(const Id &, qint64, int) override { return locked(); }
    Result<void> keepPack(const QByteArray &, const QByteArray &) override { return locked(); }
    Result<QByteArray> pack(const QByteArray &) override { return locked(); }
    Result<void> keepSetting(const QString &, const QString &) override { return locked(); }
    Result<QString> setting(const QString &) override { return locked(); }

private:
    static Error locked() { return fail(Error::Kind::Refused, QStringLiteral("no vault is open")); }
};

} // namespace tenang::vault
