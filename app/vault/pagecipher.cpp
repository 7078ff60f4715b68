// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/pagecipher.h"

#include "base/files.h"
#include "sqlite3.h"
#include "vault/damagedpages.h"
#include "vault/engineerror.h"
#include "vault/guardedblocks.h"
#include "vault/rawkey.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace tenang::vault {

namespace {

constexpr qint64 pageBytes = DamagedPages::pageBytes;
constexpr qint64 usable = DamagedPages::usable;
constexpr qint64 vectorBytes = 16;
constexpr qint64 headOfFile = 16; // of the first page, in the clear
constexpr qsizetype batch = 2048; // pages: 8 MiB of memory
constexpr char withoutSeals[] = "PRAGMA cipher_use_hmac=OFF";

// A file that goes with this.
class Passing {
public:
    explicit Passing(QString path)
        : m_path(std::move(path))
    {
        QFile::remove(m_path);
    }
    ~Passing() { QFile::remove(m_path); }
    Passing(const Passing &) = delete;
    Passing &operator=(const Passing &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

// Page by page.
class Writer {
public:
    explicit Writer(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC))
    {
    }
    Result<void> put(qsizetype page, const QByteArray &bytes)
    {
        qint64 done = 0;
        while (done < pageBytes) {
            const ssize_t wrote = ::pwrite(m_file.number(), bytes.constData() + done,
                std::size_t(pageBytes - done), page * pageBytes + done);
            if (wrote < 0 && errno != EINTR)
                return systemError(errno, "write a page");
            done += std::max<ssize_t>(wrote, 0);
        }
        return {};
    }

private:
    Descriptor m_file;
};

// A connection without any of the settings of a vault, which would read its first page.
class Bare {
public:
    Bare() = default;
    ~Bare() { sqlite3_close(m_handle); }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    // `first` is run while the engine works its keys out, which it does when it meets the first page.
    Result<void> open(const QString &file, const SecretBytes &key, int flags,
        const QList<const char *> &first, QStringList *lines = nullptr)
    {
        const KeyWindow window;
        const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &m_handle,
            flags | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nullptr);
        if (code != SQLITE_OK)
            return error(code, "open");
        RETURN_IF_ERROR(run("PRAGMA cipher_log_level=NONE"));
        const SecretBytes raw = asRawKey(key);
        const int keyed = sqlite3_key_v2(m_handle, "main", raw.data(), int(raw.size()));
        if (keyed != SQLITE_OK)
            return error(keyed, "key");
        RETURN_IF_ERROR(run("PRAGMA cipher_log_level=NONE")); // keying turns it on again
        for (const char *sql : first)
            RETURN_IF_ERROR(run(sql, lines));
        return {};
    }
    Result<void> run(const char *sql, QStringList *lines = nullptr)
    {
        const auto take = [](void *to, int, char **values, char **) {
            if (to != nullptr && values[0] != nullptr)
                static_cast<QStringList *>(to)->append(QString::fromUtf8(values[0]));
            return 0;
        };
        const int code = sqlite3_exec(m_handle, sql, take, lines, nullptr);
        return code == SQLITE_OK ? Result<void>() : error(code, sql);
    }
    [[nodiscard]] Error error(int code, const char *where) const
    {
        return engineError(code, sqlite3_system_errno(m_handle), where);
    }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

// A good database of more than `pages` pages without seals, into whose place other pages are laid.
Result<void> makeFrame(const QString &file, const SecretBytes &key, qsizetype pages)
{
    RETURN_IF_ERROR(makeEmptyFile(file));
    Bare bare;
    RETURN_IF_ERROR(bare.open(file, key, SQLITE_OPEN_READWRITE,
        {withoutSeals, "PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "CREATE TABLE room(bytes)"}));
    const QByteArray fill
        = "INSERT INTO room VALUES(zeroblob(" + QByteArray::number(qint64(pages) * pageBytes) + "))";
    return bare.run(fill.constData());
}

// How a page lies in a file without seals, where what it is decrypted by stands at its very end. The first
// page's head in the clear is left out, so that any place will do.
QByteArray laidOut(const QByteArray &page, bool isFirst)
{
    const qint64 from = isFirst ? headOfFile : 0;
    QByteArray bytes = page.sliced(from, usable - from);
    bytes.append(QByteArray(pageBytes - vectorBytes - bytes.size(), '\0'));
    return bytes + page.sliced(usable, vectorBytes);
}

Result<void> take(const QString &file, const SecretBytes &key, qsizetype count, char *to, bool fromFirst)
{
    Bare bare;
    RETURN_IF_ERROR(
        bare.open(file, key, SQLITE_OPEN_READONLY, {withoutSeals, "SELECT count(*) FROM sqlite_schema"}));
    sqlite3_int64 size = 0;
    unsigned char *image = sqlite3_serialize(bare.handle(), "main", &size, 0);
    if (image == nullptr || size < (count + 1) * pageBytes) {
        sqlite3_free(image);
        return fail(Error::Kind::Io, QStringLiteral("pages could not be decrypted"));
    }
    for (qsizetype page = 0; page < count; ++page) {
        const qint64 from = fromFirst && page == 0 ? headOfFile : 0;
        std::memcpy(to + page * usable + from, image + (page + 1) * pageBytes, std::size_t(usable - from));
    }
    sqlite3_free(image);
    return {};
}

} // namespace

Result<QSet<quint32>> PageCipher::broken(qsizetype count, const PageOf &pageOf) const
{
    const Passing beside(m_folder + QStringLiteral("/pages"));
    RETURN_IF_ERROR(makeEmptyFile(beside.path()));
    {
        Writer file(beside.path());
        for (qsizetype page = 0; page < count; ++page)
            RETURN_IF_ERROR(file.put(page, pageOf(page)));
    }
    Bare bare;
    QStringList lines;
    RETURN_IF_ERROR(
        bare.open(beside.path(), m_key, SQLITE_OPEN_READONLY, {"PRAGMA cipher_integrity_check"}, &lines));
    QSet<quint32> all;
    for (const QString &line : std::as_const(lines)) { // "HMAC verification failed for page 7"
        const quint32 page = line.sliced(line.lastIndexOf(u' ') + 1).toUInt();
        if (page == 0 || page > count) // another release says it in other words: nothing is taken for whole
            return fail(Error::Kind::Io, QStringLiteral("the check of the seals is not understood"));
        all.insert(page);
    }
    return all;
}

Result<QByteArray> PageCipher::decrypted(qsizetype count, const PageOf &pageOf) const
{
    const Passing beside(m_folder + QStringLiteral("/frame"));
    RETURN_IF_ERROR(makeFrame(beside.path(), m_key, std::min(batch, count)));
    QByteArray clear(count * usable, '\0');
    for (qsizetype first = 0; first < count; first += batch) {
        const qsizetype here = std::min(batch, count - first);
        {
            Writer file(beside.path());
            for (qsizetype page = 0; page < here; ++page)
                RETURN_IF_ERROR(file.put(page + 1, laidOut(pageOf(first + page), first + page == 0)));
        }
        RETURN_IF_ERROR(take(beside.path(), m_key, here, clear.data() + first * usable, first == 0));
    }
    return clear;
}

} // namespace tenang::vault
