// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powercut.h"
#include "story.h"
#include "vault/vaultfolder.h"

#include <QRandomGenerator>

using namespace tenang;
using namespace tenang::proof;
using namespace tenang::interview;
using vault::VaultCheck;

namespace {

constexpr int notes = 60;
constexpr PowerCut::Kept all[]
    = {PowerCut::Kept::Nothing, PowerCut::Kept::Some, PowerCut::Kept::Prefix, PowerCut::Kept::Everything};

QString words(int n)
{
    return QStringLiteral("note %1 ").arg(n) + QString(n * 613 % 300, QChar(u'ก' + n % 40))
        + QString(n * 613 % 2500, u'.');
}

} // namespace

// The power goes at any moment, and what the disk had not synced is lost, kept or torn: every note that was
// told to be saved is there afterwards, and the vault opens.
class PowerCutTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<DiskOp> m_ops;
    struct Told {
        bool made = false;
        int notes = 0; // said to be saved
    };
    std::vector<Told> m_told; // at each cut
    std::size_t m_made = 0; // the cut at which the vault was told to be made

    // What was told up to now holds for every cut from here on.
    void tells(const Told &told)
    {
        m_told.resize(disk::recorded().size() + 1, m_told.empty() ? Told() : m_told.back());
        m_told.back() = told;
    }

    // Made, written to, closed with its log moved into the file, opened again with a header copy to mend,
    // written to, closed.
    void play()
    {
        const QString place = m_folder.path() + u"/tablet";
        const QString path = place + u"/vault";
        QDir().mkpath(place);
        disk::watch(place);
        disk::record(true);
        tells({});
        auto store = vault::createVault(path, secret("correct horse"), ticking(), fast);
        VERIFY_GOOD(store);
        const auto caseId = (*store)->open(begun(QStringLiteral("K-1")));
        VERIFY_GOOD(caseId);
        tells({true, 0});
        m_made = disk::recorded().size();
        for (int n = 0; n < notes; ++n) {
            if (n == notes * 2 / 3) {
                VERIFY_GOOD((*store)->close());
                QVERIFY(QFile::remove(path + u"/vault.hdr"));
                store = openAt(path);
                VERIFY_GOOD(store);
            }
            VERIFY_GOOD((*store)->keepDraft(*caseId, QStringLiteral("note"), words(n).left(20)));
            VERIFY_GOOD((*store)->append(*caseId, {note(words(n))}, {QStringLiteral("note")}));
            tells({true, n + 1});
        }
        VERIFY_GOOD((*store)->close());
        tells({true, notes});
        m_ops = disk::recorded();
        m_told.resize(m_ops.size() + 1, m_told.back());
        disk::unwatch();
    }

    // What is wrong after this cut; empty: nothing.
    [[nodiscard]] QString lost(
        std::size_t cut, PowerCut::Kept kept, QRandomGenerator &random, bool honest = true) const
    {
        const QString place = m_folder.path() + u"/after";
        const QString path = place + u"/vault";
        PowerCut(m_ops, cut, kept, random, honest).lay(place);
        const Told told = m_told.at(cut);
        if (!vault::VaultFolder(path).holdsVault()) {
            if (told.made)
                return QStringLiteral("the vault is gone");
            const auto made = vault::createVault(path, secret("correct horse"), ticking(), fast);
            return made ? QString() : u"what is left is in the way: " + made.error().detail;
        }
        {
            auto store = openAt(path);
            if (!store)
                return u"it does not open: " + store.error().detail;
            const auto caseId = (*store)->caseByRef(QStringLiteral("K-1"));
            if (!caseId || (!*caseId && told.made))
                return QStringLiteral("the case is gone");
            if (*caseId) {
                const auto events = (*store)->events(**caseId);
                if (!events)
                    return u"it cannot be read: " + events.error().detail;
                const int kept = int(events->size()) - 1;
                if (kept < told.notes || kept > told.notes + 1)
                    return QStringLiteral("%1 notes of %2").arg(kept).arg(told.notes);
                for (int n = 0; n < kept; ++n)
                    if (std::get<NoteTaken>(events->at(n + 1).payload).text != words(n))
                        return QStringLiteral("note %1 says something else").arg(n);
                const auto hits = (*store)->search(QStringLiteral("note"), 1000);
                if (!hits || hits->size() != kept)
                    return QStringLiteral("the search does not find each note");
            }
            if (const auto closed = (*store)->close(); !closed)
                return u"it does not close: " + closed.error().detail;
        }
        const auto checked = vault::checkVault(path, secret("correct horse"));
        if (!checked)
            return u"it cannot be checked: " + checked.error().detail;
        const bool whole = checked->header == VaultCheck::State::Ok && checked->pages == VaultCheck::State::Ok
            && checked->audit == VaultCheck::State::Ok;
        return whole ? QString() : u"it is damaged: " + checked->details.join(u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_GOOD(vault::startStorage());
        play();
        qInfo("%zu calls of the disk, the vault made at %zu", m_ops.size(), m_made);
    }

    void what_was_told_to_be_saved_outlives_any_cut()
    {
        QRandomGenerator random(seedOfRun());
        const int states = trials({500, 5'000, 50'000, 50});
        for (int n = 0; n < states; ++n) {
            // A quarter while the vault is made.
            const auto cut = std::size_t(
                n % 4 == 0 ? random.bounded(quint32(m_made)) : random.bounded(quint32(m_ops.size() + 1)));
            const QString fault = lost(cut, all[random.bounded(1, 4)], random);
            QVERIFY2(fault.isEmpty(),
                qPrintable(QStringLiteral("state %1, cut at %2: %3").arg(n).arg(cut).arg(fault)));
        }
        qInfo("%d states, nothing lost", states);
    }

    void every_single_cut_of_an_interview_is_survived()
    {
        QRandomGenerator random(seedOfRun());
        const std::size_t stride = onRealSuite() ? m_ops.size() / 20 + 1 : tier() == 'C' ? 17 : 1;
        int states = 0;
        for (std::size_t cut = 0; cut <= m_ops.size(); cut += stride)
            for (const PowerCut::Kept kept : all) {
                const QString fault = lost(cut, kept, random);
                QVERIFY2(fault.isEmpty(),
                    qPrintable(QStringLiteral("cut at %1, kept %2: %3").arg(cut).arg(int(kept)).arg(fault)));
                ++states;
            }
        qInfo("%d states, nothing lost", states);
    }

    // Else the two above would prove nothing.
    void a_disk_that_lies_about_syncs_is_found_out()
    {
        QRandomGenerator random(seedOfRun());
        int found = 0;
        for (int n = 0; n < 40; ++n) {
            const auto cut = m_made + random.bounded(quint32(m_ops.size() - m_made));
            found += lost(cut, PowerCut::Kept::Some, random, false).isEmpty() ? 0 : 1;
        }
        qInfo("%d of 40 states lost something", found);
        QVERIFY(found > 20);
    }
};

QTEST_GUILESS_MAIN(PowerCutTest)
#include "tst_powercut.moc"
