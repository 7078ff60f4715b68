// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/damagedpages.h"

#include "base/files.h"
#include "vault/logframes.h"
#include "vault/pagecipher.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenang::vault {

namespace {

constexpr qsizetype saltBytes = 16;
constexpr qint64 largestFile = qint64{1} << 32; // all of it is held in memory; a year of notes is far less

Result<Descriptor> openToRead(const QString &file)
{
    Descriptor opened(
        ::open(QFile::encodeName(file).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (!opened.isOpen())
        return systemError(errno, "open a damaged file");
    struct stat about{};
    if (::fstat(opened.number(), &about) != 0 || !S_ISREG(about.st_mode) || about.st_size > largestFile)
        return fail(Error::Kind::Refused, QStringLiteral("not a file, or too large to be one of a vault"));
    return opened;
}

// The engine's locks (sqlite.org/src/file/src/os.h): what somebody writes meanwhile would be read half.
Result<void> refuseInUse(const Descriptor &file)
{
    struct flock range{};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_start = 0x40000000;
    range.l_len = 512;
    if (::fcntl(file.number(), F_GETLK, &range) == 0 && range.l_type != F_UNLCK)
        return fail(Error::Kind::Refused, QStringLiteral("the vault is open elsewhere"));
    return {};
}

// Bytes that cannot be read (a bad sector) count as zeros: their seal will say so.
QByteArray readAt(const Descriptor &file, qint64 at, qint64 length)
{
    QByteArray bytes(length, '\0');
    qint64 done = 0;
    while (done < length) {
        const ssize_t got
            = ::pread(file.number(), bytes.data() + done, std::size_t(length - done), at + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        done += got;
    }
    return bytes;
}

// Where the pages lie: in the file, and newer ones in the log.
class Images {
public:
    Images(Descriptor file, Descriptor log)
        : m_file(std::move(file))
        , m_log(std::move(log))
    {
    }
    bool find() // true: the log is damaged
    {
        const qint64 size = ::lseek(m_file.number(), 0, SEEK_END);
        m_of.resize(qsizetype((std::max<qint64>(size, 0) + pageBytes - 1) / pageBytes));
        for (qsizetype page = 0; page < m_of.size(); ++page)
            m_of[page] = {page * pageBytes};
        if (!m_log.isOpen())
            return false;
        const qint64 length = ::lseek(m_log.number(), 0, SEEK_END);
        const LogFrames log = readLog(readAt(m_log, 0, std::max<qint64>(length, 0)));
        bool isAstray = false;
        for (const LogFrames::Frame &frame : log.frames) {
            // The number of a broken frame may be any; a vault grows by less than its log holds.
            const bool isLikely = frame.page != 0 && frame.page <= m_of.size() + log.frames.size();
            isAstray = isAstray || !isLikely;
            if (!isLikely)
                continue;
            m_of.resize(std::max<qsizetype>(m_of.size(), frame.page));
            m_of[frame.page - 1].append(-frame.at);
        }
        return log.isDamaged || isAstray;
    }
    [[nodiscard]] qsizetype count() const { return m_of.size(); }
    [[nodiscard]] bool has(qsizetype page) const { return !m_of.at(page).isEmpty(); }
    [[nodiscard]] bool hasOlder(qsizetype page) const { return m_of.at(page).size() > 1; }
    QByteArray newest(qsizetype page) const
    {
        return has(page) ? at(m_of.at(page).constLast()) : QByteArray(pageBytes, '\0');
    }
    void takeOlder(qsizetype page) { m_of[page].removeLast(); }
    // Stands in front of each first page: without it no seal can be checked.
    [[nodiscard]] QList<QByteArray> salts() const
    {
        QList<QByteArray> all;
        for (const qint64 image : m_of.isEmpty() ? QList<qint64>() : m_of.constFirst()) {
            const QByteArray salt = at(image).first(saltBytes);
            if (!all.contains(salt))
                all.append(salt);
        }
        return all;
    }

private:
    static constexpr qint64 pageBytes = DamagedPages::pageBytes;
    [[nodiscard]] QByteArray at(qint64 image) const
    {
        return image < 0 ? readAt(m_log, -image, pageBytes) : readAt(m_file, image, pageBytes);
    }
    Descriptor m_file;
    Descriptor m_log;
    QList<QList<qint64>> m_of; // oldest first; negative: in the log
};

Result<QSet<quint32>> brokenOf(const Images &images, const PageCipher &cipher)
{
    std::optional<QSet<quint32>> best;
    const QList<QByteArray> salts = images.salts();
    for (const QByteArray &salt : salts) {
        const auto pageOf = [&](qsizetype page) {
            QByteArray bytes = images.newest(page);
            return page == 0 ? bytes.replace(0, saltBytes, salt) : bytes;
        };
        ASSIGN_OR_RETURN(QSet<quint32> broken, cipher.broken(images.count(), pageOf));
        if (!best || broken.size() < best->size())
            best = std::move(broken);
    }
    return best.value_or(QSet<quint32>());
}

} // namespace

Result<DamagedPages> DamagedPages::read(
    const QString &database, const SecretBytes &key, const QString &workFolder)
{
    ASSIGN_OR_RETURN(Descriptor file, openToRead(database));
    RETURN_IF_ERROR(refuseInUse(file));
    Result<Descriptor> log = openToRead(database + QStringLiteral("-wal"));
    if (!log && log.error().kind != Error::Kind::NotFound) // what was written last may lie there
        return log.error();
    Images images(std::move(file), log ? *std::move(log) : Descriptor(-1));
    DamagedPages pages;
    pages.m_isLogDamaged = images.find();
    const PageCipher cipher(key, workFolder);

    // Of a page whose newest image is broken an older one may be whole.
    ASSIGN_OR_RETURN(QSet<quint32> broken, brokenOf(images, cipher));
    pages.m_worth.fill(Worth::Whole, images.count());
    for (bool isNew = true; isNew;) {
        isNew = false;
        for (const quint32 page : std::as_const(broken)) {
            if (!images.hasOlder(page - 1))
                continue;
            images.takeOlder(page - 1);
            pages.m_worth[page - 1] = Worth::Older;
            pages.m_isLogDamaged = isNew = true;
        }
        if (isNew) {
            ASSIGN_OR_RETURN(broken, brokenOf(images, cipher));
        }
    }
    for (qsizetype page = 0; page < images.count(); ++page) {
        if (!images.has(page))
            pages.m_worth[page] = Worth::Missing;
        else if (broken.contains(quint32(page + 1)))
            pages.m_worth[page] = Worth::Broken;
    }
    ASSIGN_OR_RETURN(
        pages.m_clear, cipher.decrypted(images.count(), [&](qsizetype page) { return images.newest(page); }));
    return pages;
}

DamagedPages DamagedPages::of(QByteArray clear, QList<Worth> worth)
{
    DamagedPages pages;
    pages.m_clear = std::move(clear);
    pages.m_worth = std::move(worth);
    return pages;
}

DamagedPages::~DamagedPages()
{
    wipe(m_clear);
}

DamagedPages::Worth DamagedPages::worth(quint32 page) const
{
    return page == 0 || page > count() ? Worth::Missing : m_worth.at(qsizetype(page) - 1);
}

QByteArrayView DamagedPages::page(quint32 page) const
{
    return worth(page) == Worth::Missing
        ? QByteArrayView()
        : QByteArrayView(m_clear).sliced(qsizetype(page - 1) * usable, usable);
}

QList<quint32> DamagedPages::notWhole() const
{
    QList<quint32> all;
    for (quint32 page = 1; page <= count(); ++page) {
        if (worth(page) != Worth::Whole)
            all.append(page);
    }
    return all;
}

} // namespace tenang::vault
