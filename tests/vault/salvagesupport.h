// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "folderstates.h"
#include "vault/salvage.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <csignal>

// A vault with everything in it that a salvage has to find again, and what became of it.
namespace tenang::vault::testing {

// One line an event, as a reader is shown it, by case and number.
using Lines = QMap<QPair<Id, qint64>, QString>;

inline Lines linesOf(interview::CaseStore &store)
{
    Lines all;
    const auto cases = store.cases();
    for (const interview::CaseSummary &one : cases ? *cases : QList<interview::CaseSummary>()) {
        const QStringList lines = told(store, one.id).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            all.insert({one.id, line.section(u' ', 1, 1).toLongLong()}, line);
    }
    return all;
}

inline QString longNote(QRandomGenerator &random, int words)
{
    static const QStringList some = QStringLiteral(
        "passport They kept my หนังสือเดินทาง លិខិតឆ្លងដែន နိုင်ငံကူးလက်မှတ် 护照 パスポート hộ\u00a0chiếu "
        "जवाफ கடவுச்சீட்டு said again 🛂 room")
                                        .split(u' ');
    QStringList text{QStringLiteral("passport")};
    for (int n = random.bounded(words); n >= 0; --n)
        text.append(some.at(random.bounded(int(some.size()))));
    return text.join(u' ');
}

// Three cases that are held and one that was deleted. Closed; `killed`: as after a kill, with a log.
class FullVault {
public:
    explicit FullVault(bool killed = false, int words = 250, int notes = 12)
    {
        QRandomGenerator random(7);
        auto store = createVault(path(), secret("correct horse"), ticking(), fast);
        if (!store)
            qFatal("no vault");
        bool good = fill(**store, random, words, notes, 4) && (*store)->close();
        auto again = openStore(path(), secret("correct horse"));
        if (killed)
            good = good && fill(**again, random, words, notes, 1);
        m_lines = linesOf(**again);
        m_state.emplace(path());
        good = good && (*again)->close();
        if (!killed)
            m_state.emplace(path());
        putBack();
        if (!good)
            qFatal("the vault could not be filled");
    }
    [[nodiscard]] QString path() const { return m_folder.path() + QStringLiteral("/vault"); }
    [[nodiscard]] const Lines &lines() const { return m_lines; }
    [[nodiscard]] const QList<Id> &cases() const { return m_cases; }
    [[nodiscard]] qint64 countOfEvents() const { return m_lines.size(); }
    [[nodiscard]] static QString draftOf(const Id &caseId) { return u"They sa " + caseId.toString(); }

    // As it was before any damage.
    void putBack() const
    {
        for (const QString &file : QDir(path()).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(path() + u'/' + file);
        if (!m_state->putBack(m_state->names()))
            qFatal("the vault could not be put back");
    }
    [[nodiscard]] bool spoil(const QString &name, qint64 at, const QByteArray &by) const
    {
        QFile file(path() + u'/' + name);
        return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(by) == by.size();
    }

private:
    bool fill(VaultStore &store, QRandomGenerator &random, int words, int notes, int cases)
    {
        bool good = bool(store.keepPack(QByteArray(32, 'p'), QByteArray(9000, 'P')))
            && bool(store.keepSetting(QStringLiteral("text_size"), QStringLiteral("large")));
        for (int n = 0; good && n < cases; ++n) {
            const bool isNew = m_cases.size() < 3 || cases > 1;
            const Id caseId = isNew
                ? *store.open(begun(QStringLiteral("K-%1").arg(m_cases.size() + m_deleted)))
                : m_cases.constFirst();
            for (int one = 0; good && one < notes; ++one)
                good = bool(store.append(caseId, {note(longNote(random, words))}, {}));
            const interview::Event undone = note(QStringLiteral("undoneword"));
            const interview::Event erased = note(QStringLiteral("erasedword"));
            const Id corrected = Id::random();
            good = good && store.append(caseId, {undone, happened(interview::Undone{undone.id})}, {})
                && store.append(caseId, {erased, note(QStringLiteral("stays"), corrected)}, {})
                && store.append(
                    caseId, {happened(interview::NoteCorrected{corrected, QStringLiteral("better"), {}})}, {})
                && store.erase(caseId, happened(interview::Erased{erased.id}))
                && store.keepDraft(caseId, QStringLiteral("field"), draftOf(caseId));
            if (n == 3) {
                good = good && store.remove(caseId, QStringLiteral("owner"));
                ++m_deleted;
            } else if (isNew) {
                m_cases.append(caseId);
            }
        }
        return good;
    }

    QTemporaryDir m_folder;
    QList<Id> m_cases;
    int m_deleted = 0;
    Lines m_lines;
    std::optional<FolderState> m_state;
};

// Salvages into a folder of its own.
class Salvage {
public:
    explicit Salvage(
        const FullVault &full, const QString &file = {}, const char *passphrase = "correct horse")
        : told(salvage({full.path(), file}, secret(passphrase), path(), ticking()))
    {
    }
    [[nodiscard]] QString parent() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return parent() + QStringLiteral("/new"); }
    [[nodiscard]] auto open() const { return openStore(path(), secret("correct horse")); }
    [[nodiscard]] qint64 keptEvents() const
    {
        qint64 kept = 0;
        for (const Salvaged::Case &one : told->cases)
            kept += one.kept;
        return kept;
    }

    // What is wrong with it; "": everything shown is as it was, everything else is in the list.
    [[nodiscard]] QString complaint(const FullVault &full) const
    {
        auto store = open();
        if (!store)
            return store.error().detail;
        const Lines now = linesOf(**store);
        QMap<Id, Salvaged::Case> listed;
        for (const Salvaged::Case &one : told->cases)
            listed.insert(one.id, one);
        QMap<Id, qint64> kept;
        for (const auto &[where, line] : now.asKeyValueRange()) {
            if (line.section(u' ', 3, 3) == u"salvage")
                continue;
            ++kept[where.first];
            if (full.lines().value(where) != line
                && !mayBeBack(full.lines().value(where), listed.value(where.first)))
                return QStringLiteral("shown, but not as it was: %1").arg(line.left(200));
        }
        for (const auto &[caseId, one] : listed.asKeyValueRange()) {
            if (one.kept != kept.value(caseId))
                return QStringLiteral("told %1 kept, shown %2").arg(one.kept).arg(kept.value(caseId));
        }
        for (const auto &[where, line] : full.lines().asKeyValueRange()) {
            if (now.value(where) == line || isListed(where, listed)
                || (now.contains(where) && mayBeBack(line, listed.value(where.first))))
                continue;
            return QStringLiteral("missing without a word: case %1 number %2")
                .arg(where.first.toString())
                .arg(where.second);
        }
        if (told->isComplete() && now != full.lines())
            return QStringLiteral("told complete, and is not");
        const QString drafts = complaintOfDrafts(**store, full);
        return (*store)->close() ? drafts : QStringLiteral("cannot be closed");
    }

private:
    // Words that were erased, where the list says that the erasure cannot be read, or that the end is lost.
    [[nodiscard]] bool mayBeBack(const QString &line, const Salvaged::Case &one) const
    {
        const bool isErased = line.section(u' ', 4, 4) == u"erased";
        return isErased && (one.unreadErasures > 0 || (told->isLogDamaged && !one.isEndKnown));
    }
    [[nodiscard]] bool isListed(const QPair<Id, qint64> &where, const QMap<Id, Salvaged::Case> &listed) const
    {
        const auto isThat = [&](const Salvaged::LostCase &one) { return one.id == where.first; };
        if (std::ranges::any_of(told->lostCases, isThat))
            return true;
        if (!listed.contains(where.first)) // a case of which not even the record is left
            return told->recordLost > 0 || told->isLogDamaged || !told->badPages.isEmpty();
        const Salvaged::Case one = listed.value(where.first);
        qint64 last = one.kept;
        for (const Salvaged::Lost &lost : one.lost) {
            last += lost.to - lost.from + 1;
            if (lost.from <= where.second && where.second <= lost.to)
                return true;
        }
        return where.second > last && !one.isEndKnown;
    }
    [[nodiscard]] QString complaintOfDrafts(VaultStore &store, const FullVault &full) const
    {
        for (const Id &caseId : full.cases()) {
            const auto drafts = store.drafts(caseId);
            const QString draft = drafts ? drafts->value(QStringLiteral("field")) : QString();
            if (draft != full.draftOf(caseId) && (!draft.isEmpty() || told->isComplete()))
                return QStringLiteral("a draft is wrong");
        }
        const auto setting = store.setting(QStringLiteral("text_size"));
        if (!setting || (*setting != u"large" && !setting->isEmpty()))
            return QStringLiteral("a setting is wrong");
        return {};
    }

    QTemporaryDir m_folder;

public:
    Result<Salvaged> told; // behind the folder, which it needs
};

// One to six faults of a kind in the database, or in its log. Says which.
inline QString damage(const FullVault &full, QRandomGenerator &random, bool withLog)
{
    const QString name
        = withLog && random.bounded(2) == 0 ? QStringLiteral("vault.db-wal") : QStringLiteral("vault.db");
    const QString file = full.path() + u'/' + name;
    QByteArray bytes = contentOf(file);
    const int kind = random.bounded(5);
    const int times = 1 + random.bounded(6);
    for (int n = 0; n < times && !bytes.isEmpty(); ++n) {
        const qsizetype at = random.bounded(int(bytes.size()));
        const qsizetype page = at / 4096 * 4096;
        const auto fill = [&](qsizetype from, qsizetype length, const QByteArray &by) {
            bytes.replace(
                from, std::min(length, bytes.size() - from), by.first(std::min(length, bytes.size() - from)));
        };
        if (kind == 0)
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        else if (kind == 1)
            fill(page, 4096, QByteArray(4096, '\0'));
        else if (kind == 2)
            fill(at / 512 * 512, 512, QByteArray(512, char(random.bounded(256))));
        else if (kind == 3)
            fill(page, 4096,
                contentOf(file)
                    .mid(random.bounded(int(bytes.size())) / 4096 * 4096, 4096)
                    .leftJustified(4096));
        else if (n == 0)
            bytes.truncate(std::max<qsizetype>(at, bytes.size() / 3));
    }
    if (!writeTo(file, bytes))
        qFatal("the vault could not be damaged");
    return QStringLiteral("%1, kind %2, %3 times").arg(name).arg(kind).arg(times);
}

} // namespace tenang::vault::testing
