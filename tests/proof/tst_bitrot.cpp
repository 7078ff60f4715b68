// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <QRandomGenerator>

using namespace tenang;
using namespace tenang::proof;
using vault::VaultCheck;
using Kind = Error::Kind;

namespace {

constexpr const char *files[] = {"/vault.db", "/vault.db-wal", "/vault.hdr", "/vault.hdr1"};
constexpr const char *harms[] = {"one bit", "512 zeros", "cut", "longer"};

QByteArray harmed(QByteArray bytes, int harm, QRandomGenerator &random)
{
    const auto size = quint32(bytes.size());
    const qsizetype at = size == 0 ? 0 : qsizetype(random.bounded(size));
    switch (harm) {
    case 0:
        if (size > 0)
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        break;
    case 1: {
        const qsizetype begin = at / 512 * 512;
        const qsizetype count = std::min<qsizetype>(512, bytes.size() - begin);
        bytes.replace(begin, count, QByteArray(count, '\0'));
        break;
    }
    case 2:
        bytes.truncate(at);
        break;
    default:
        for (quint32 n = random.bounded(1U, 6000U); n > 0; --n)
            bytes.append(char(random.bounded(256)));
    }
    return bytes;
}

} // namespace

// A disk that forgets: what it gives back wrongly is found or does no harm, and no wrong word is ever shown.
class BitRotTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Story> m_story;
    QString m_killed; // a vault after a kill: half in the file, half in the log
    QString m_closed; // the same, all of it in the file
    QStringList m_states; // what may be seen of it: each step was a state once

    // What is wrong; empty: nothing. `found`: the harm was told, by opening, reading or the check.
    QString shows(const QString &path, bool inLog, bool &found)
    {
        auto store = openAt(path);
        if (!store) {
            found = true;
            const Kind kind = store.error().kind;
            const bool honest
                = kind == Kind::Damaged || kind == Kind::NotAVault || kind == Kind::NewerThanApp;
            return honest ? QString() : u"it says: " + store.error().detail;
        }
        const auto now = seen(**store);
        const bool closed = bool((*store)->close());
        found = !now || !closed;
        if (now && !m_states.contains(*now)) {
            QStringList other = now->split(u'\n');
            for (const QString &line : m_states.last().split(u'\n'))
                other.removeOne(line);
            return QStringLiteral("it shows something else: %1 of %2 letters, ")
                       .arg(now->size())
                       .arg(m_states.last().size())
                + other.join(u'\n').left(2000);
        }
        // The end of a log that is gone looks like a kill before it (freshness finds that); nothing else may.
        if (now && *now != m_states.last() && !inLog)
            return QStringLiteral("it shows an earlier state");
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_GOOD(vault::startStorage());
        m_story = std::make_unique<Story>();
        const QString path = m_folder.path() + u"/played";
        m_story->lay(path);
        auto store = openAt(path);
        VERIFY_GOOD(store);
        for (std::size_t n = 0; n < m_story->steps().size(); ++n) {
            m_states << m_story->seenAfter(n);
            VERIFY_GOOD(m_story->steps()[n].take(**store));
        }
        m_states << m_story->seenAfter(m_story->steps().size());
        m_killed = m_folder.path() + u"/killed";
        copyFolder(path, m_killed);
        VERIFY_GOOD((*store)->close());
        m_closed = m_folder.path() + u"/closed";
        copyFolder(path, m_closed);
    }

    // The engine gives zeros for a page whose seal is broken, and no error with them.
    void no_lost_sector_of_a_closed_file_shows_a_wrong_word()
    {
        const QByteArray whole = contentOf(m_closed + u"/vault.db");
        int harmless = 0;
        for (qsizetype at = 0; at < whole.size(); at += 512) {
            const QString path = m_folder.path() + u"/rotten";
            QDir(path).removeRecursively();
            copyFolder(m_closed, path);
            QByteArray bytes = whole;
            bytes.replace(at, 512, QByteArray(512, '\0'));
            QVERIFY(writeTo(path + u"/vault.db", bytes));
            bool told = false;
            const QString fault = shows(path, false, told);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("sector %1: %2").arg(at / 512).arg(fault)));
            harmless += told ? 0 : 1;
        }
        qInfo("%lld sectors, %d of them of pages that nobody read",
            static_cast<long long>(whole.size() / 512), harmless);
    }

    void rot_is_found_or_harmless_and_never_shows_a_wrong_word()
    {
        QRandomGenerator random(seedOfRun());
        const int rots = trials({300, 20'000, 20'000, 30});
        int found = 0;
        int inFile = 0; // found in a closed vault.db
        int mended = 0;
        for (int n = 0; n < rots; ++n) {
            const QString path = m_folder.path() + u"/rotten";
            const int file = n % 4;
            const QString whole = file == 1 || n % 8 < 4 ? m_killed : m_closed;
            QDir(path).removeRecursively();
            copyFolder(whole, path);
            const int harm = int(random.bounded(4));
            const QString victim = path + QLatin1String(files[file]);
            const QByteArray before = contentOf(victim);
            QVERIFY(writeTo(victim, harmed(before, harm, random)));
            const bool changed = contentOf(victim) != before;
            // First as a technician would see it, on a copy, since opening mends a header copy.
            const QString looked = m_folder.path() + u"/looked";
            QDir(looked).removeRecursively();
            copyFolder(path, looked);
            const auto checked = vault::checkVault(looked, secret("correct horse"));
            bool told = false;
            const QString fault = shows(path, file == 1, told);
            const QString what = QStringLiteral("rot %1, %2 of %3: ")
                                     .arg(n)
                                     .arg(QLatin1String(harms[harm]), QLatin1String(files[file]));
            QVERIFY2(fault.isEmpty(), qPrintable(what + fault));
            const bool seenByCheck = !checked || checked->isDamaged();
            if (file >= 2 && changed) {
                QVERIFY2(seenByCheck, qPrintable(what + u"the check says nothing"));
                QVERIFY2(!told, qPrintable(what + u"one header copy should do"));
                QVERIFY2(contentOf(victim) == before, qPrintable(what + u"it was not mended"));
                ++mended;
            }
            inFile += file == 0 && whole == m_closed && (told || seenByCheck) ? 1 : 0;
            found += told || seenByCheck ? 1 : 0;
        }
        qInfo(
            "%d rots: %d found, %d of them in a header copy and mended, %d in a closed file; the rest did no "
            "harm; no wrong word",
            rots, found, mended, inFile);
        QVERIFY(inFile > rots / 16);
    }
};

QTEST_GUILESS_MAIN(BitRotTest)
#include "tst_bitrot.moc"
