// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/wipedheap.h"

#include <QFile>
#include <QTest>
#include <QTextDocument>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <thread>
#include <vector>

using namespace tenang::platform;

namespace {

constexpr unsigned char pattern = 0xC5;

// Where four bytes of the pattern stand in [from, from + size), whoever that memory belongs to now. Four,
// because the heap writes places and random keys of its own there.
std::size_t left(std::uintptr_t from, std::size_t size)
{
    std::size_t count = 0;
    std::size_t row = 0;
    for (std::size_t i = 0; i < size; ++i) {
        row = *reinterpret_cast<const volatile unsigned char *>(from + i) == pattern ? row + 1 : 0;
        count += row >= 4 ? 1 : 0;
    }
    return count;
}

// Not known to the compiler, which would leave out what is written to a block that is freed next.
void (*volatile giveBack)(void *) = std::free;

// Small enough that the heap keeps its place; something lies behind it, so that it does not shrink.
constexpr std::size_t sizes[] = {24, 64, 200, 1000, 5000, 40'000};

void freeAndLook(std::atomic<std::size_t> &found)
{
    for (const std::size_t size : sizes) {
        auto *block = static_cast<unsigned char *>(std::malloc(size));
        void *behind = std::malloc(64);
        std::memset(block, pattern, size);
        const auto place = reinterpret_cast<std::uintptr_t>(block);
        giveBack(block);
        found += left(place, size);
        std::free(behind);
    }
}

// How often the bytes lie in memory that this process can write.
int copiesOf(const QByteArray &bytes)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int copies = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (!line.contains("rw-p") || parts.value(5).startsWith("[stack"))
            continue;
        const QList<QByteArray> ends = parts.first().split('-');
        const qint64 from = ends.first().toLongLong(nullptr, 16);
        const qint64 size = ends.last().toLongLong(nullptr, 16) - from;
        constexpr qint64 most = 64 * 1024 * 1024;
        std::vector<char> content(static_cast<std::size_t>(std::min(size, most)));
        memory.seek(from);
        const qint64 read = memory.read(content.data(), qint64(content.size()));
        const auto *begin = reinterpret_cast<const unsigned char *>(content.data());
        for (qint64 at = 0; at + bytes.size() <= read; at += 2)
            copies += std::memcmp(begin + at, bytes.constData(), std::size_t(bytes.size())) == 0 ? 1 : 0;
        std::memset(content.data(), 0, content.size());
    }
    return copies;
}

} // namespace

class WipedHeapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *sanitizer : {"__asan_init", "__tsan_init", "__msan_init"}) {
            if (dlsym(RTLD_DEFAULT, sanitizer) != nullptr)
                QSKIP("a sanitizer brings a heap of its own");
        }
        QVERIFY(isHeapWiped());
    }

    void what_is_freed_holds_nothing()
    {
        std::atomic<std::size_t> found = 0;
        freeAndLook(found);
        std::thread other([&found] { freeAndLook(found); }); // an arena of its own
        other.join();
        QCOMPARE(found.load(), std::size_t{0});
    }

    void a_block_that_grows_or_shrinks_leaves_nothing_behind()
    {
        for (const std::size_t size : sizes) {
            auto *block = static_cast<unsigned char *>(std::malloc(size));
            void *behind = std::malloc(64);
            std::memset(block, pattern, size);
            const auto place = reinterpret_cast<std::uintptr_t>(block);
            auto *larger = static_cast<unsigned char *>(std::realloc(block, 4 * size));
            QVERIFY(std::all_of(larger, larger + size, [](unsigned char byte) { return byte == pattern; }));
            if (reinterpret_cast<std::uintptr_t>(larger) != place)
                QCOMPARE(left(place, size), std::size_t{0});
            std::memset(larger, pattern, 4 * size);
            const auto wide = reinterpret_cast<std::uintptr_t>(larger);
            auto *smaller = static_cast<unsigned char *>(std::realloc(larger, 3 * size));
            QVERIFY(
                std::all_of(smaller, smaller + 3 * size, [](unsigned char byte) { return byte == pattern; }));
            if (reinterpret_cast<std::uintptr_t>(smaller) == wide)
                QCOMPARE(left(wide + 3 * size, size), std::size_t{0});
            QVERIFY(std::realloc(smaller, 0) == nullptr);
            std::free(behind);
        }
        void *fresh = std::realloc(nullptr, 16);
        QVERIFY(fresh != nullptr);
        std::free(fresh);
    }

    // Both are told apart by their first letter, so that the words looked for stand nowhere but in the
    // document.
    void a_document_that_was_cleared_leaves_no_word_in_the_heap()
    {
        const QString words = QStringLiteral("#he guard kept both of the passports");
        QByteArray wanted(reinterpret_cast<const char *>(words.utf16()), words.size() * 2);
        wanted[0] = 'T';
        {
            QTextDocument document;
            document.setPlainText(QLatin1Char('T') + words.mid(1));
            QVERIFY(copiesOf(wanted) > 1); // the scan sees what is there; one copy is `wanted`
            document.clear();
        }
        QCOMPARE(copiesOf(wanted), 1);
    }
};

QTEST_MAIN(WipedHeapTest)
#include "tst_wipedheap.moc"
