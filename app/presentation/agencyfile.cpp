// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agencyfile.h"

#include "keys/publickey.h"
#include "protocol/pack.h"
#include "protocol/shipped.h"
#include "protocol/signedpack.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tenang::presentation {

namespace {

struct AgencyFile {
    Q_DECLARE_TR_FUNCTIONS(AgencyFile)
};

constexpr qint64 largestFile = protocol::largestPack + protocol::signedPackOverhead;
const QString &shippedDirectory()
{
    static const QString id = QStringLiteral("public-contacts");
    return id;
}

// Never waits: a pipe in the place of a file would hold the start for ever.
Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString());
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Kind::Io, file.errorString());
    return bytes;
}

// A folder that is closed to us would look as if nothing were in it.
bool mayLookInto(const QString &folder)
{
    const QFileInfo info(folder);
    return !info.isDir() || info.isExecutable();
}

// The keys beside the settings. Where everyone may write, a file says nothing about whom to trust.
Result<QList<QByteArray>> readTrust(const QDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("agency.pub"));
    ASSIGN_OR_RETURN(const QByteArray text, readFile(path));
    if ((QFile::permissions(path) | QFile::permissions(folder.path())).testFlag(QFileDevice::WriteOther))
        return fail(Error::Kind::Refused, QStringLiteral("everyone may write it"));
    return keys::readPublicKeys(text);
}

QString sentence(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Refused:
        //: Ends a sentence that begins “The directory … of your agency” or “The file …”
        return AgencyFile::tr("is signed by someone whom this tablet was not told to trust");
    case Error::Kind::Damaged:
        //: Ends a sentence that begins “The directory … of your agency” or “The file …”
        return AgencyFile::tr("was damaged, or changed after it was signed");
    case Error::Kind::NewerThanApp:
        //: Ends a sentence that begins “The directory … of your agency” or “The file …”
        return AgencyFile::tr("was made for a newer version of this app");
    case Error::Kind::Io:
        //: Ends a sentence that begins “The directory … of your agency” or “The file …”
        return AgencyFile::tr("cannot be read");
    case Error::Kind::NotFound:
        //: Ends “The content … of your agency”; a coach: rules that look at questions, no person
        return AgencyFile::tr("is not a protocol, an indicator set, a coach or a set of cards of that name");
    default:
        //: Ends a sentence that begins “The directory … of your agency” or “The file …”
        return AgencyFile::tr("is not a signed file that this app can use");
    }
}

Finding finding(const QString &file, const QString &text)
{
    return {Finding::Severity::Warning, file, 0, 0, text, {}};
}

Result<protocol::Agency> readSettings(const QString &path, const QList<QByteArray> &trusted)
{
    ASSIGN_OR_RETURN(const QByteArray bytes, readFile(path));
    ASSIGN_OR_RETURN(const QByteArray pack, protocol::verifiedPack(bytes, trusted));
    return protocol::readAgency(pack);
}

Result<protocol::OwnPack> readOwn(const QString &path, const QString &id, const QList<QByteArray> &trusted)
{
    ASSIGN_OR_RETURN(const QByteArray bytes, readFile(path));
    ASSIGN_OR_RETURN(const QByteArray pack, protocol::verifiedPack(bytes, trusted));
    return protocol::readOwnPack(pack, id);
}

// A directory of that id, and of no other: a right signature on the wrong file is no use.
Result<QByteArray> readDirectory(const QString &path, const QString &id, const QList<QByteArray> &trusted)
{
    ASSIGN_OR_RETURN(const QByteArray bytes, readFile(path));
    ASSIGN_OR_RETURN(QByteArray pack, protocol::verifiedPack(bytes, trusted));
    ASSIGN_OR_RETURN(const protocol::PackHead head, protocol::readPackHead(pack));
    Findings ofRows;
    ASSIGN_OR_RETURN(const referral::DirectorySource source, referral::readDirectoryPack(pack, id, ofRows));
    if (head.kind != protocol::PackKind::Directory || head.id != id
        || referral::joinDirectory({source}, ofRows).isEmpty())
        return fail(Error::Kind::Invalid);
    return pack;
}

void readDirectories(const QDir &folder, const QList<QByteArray> &trusted, AgencySettings &settings)
{
    for (const QString &id : std::as_const(settings.agency.directories)) {
        const QString path = folder.filePath(id + QStringLiteral(".pack"));
        if (id == shippedDirectory() && !QFileInfo::exists(path)) {
            settings.directoryPacks.append(protocol::shippedPack(id));
            continue;
        }
        Result<QByteArray> pack = readDirectory(path, id, trusted);
        if (pack) {
            settings.directoryPacks.append(*std::move(pack));
            continue;
        }
        settings.findings.append(finding(path,
            //: Directory of services, no folder; %1 its name, %2 such as “cannot be read”
            AgencyFile::tr("The directory “%1” of your agency %2. Its numbers are missing. Show this to your "
                           "technician.")
                .arg(id, sentence(pack.error()))));
        if (id == shippedDirectory())
            settings.directoryPacks.append(protocol::shippedPack(id));
    }
}

void readFolder(const QDir &folder, AgencySettings &settings)
{
    const auto leave = [&settings](const QString &file, const QString &why) {
        settings.findings.append(finding(
            //: Follows a problem with the agency's settings: “ones” are settings
            file, why + u' ' + AgencyFile::tr("The built-in ones are used. Show this to your technician.")));
    };
    if (!mayLookInto(folder.path())) {
        leave(folder.path(), AgencyFile::tr("The folder with your agency's settings cannot be opened."));
        return;
    }
    const QString path = folder.filePath(QStringLiteral("agency.pack"));
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        return;
    const Result<QList<QByteArray>> trusted = readTrust(folder);
    if (!trusted) {
        leave(folder.filePath(QStringLiteral("agency.pub")),
            //: A cryptographic key, a file beside the settings
            AgencyFile::tr(
                "Your agency's settings cannot be checked: the key beside them is missing or cannot "
                "be used."));
        return;
    }
    Result<protocol::Agency> agency = readSettings(path, *trusted);
    if (!agency) {
        //: %1 ends the sentence, such as “cannot be read”
        leave(path, AgencyFile::tr("The file with your agency's settings %1.").arg(sentence(agency.error())));
        return;
    }
    settings.agency = *std::move(agency);
    settings.taken = true;
    settings.folder = folder.path();
    settings.trusted = *trusted;
    readDirectories(folder, *trusted, settings);
}

} // namespace

QString agencyFolder()
{
#ifndef TENANG_RELEASE
    if (const QString other = qEnvironmentVariable("TENANG_AGENCY_DIR"); !other.isEmpty())
        return other;
#endif
    return QStringLiteral("/etc/tenang");
}

AgencySettings loadAgency(const QString &folder)
{
    AgencySettings settings;
    if (!folder.isEmpty()) // to QDir that would be the folder in which the app was started
        readFolder(QDir(folder), settings);
    if (settings.directoryPacks.isEmpty()) // someone can always be called
        settings.directoryPacks.append(protocol::shippedPack(shippedDirectory()));
    return settings;
}

OwnContent readOwnContent(const AgencySettings &settings, const protocol::ContentInForce &shipped)
{
    OwnContent own;
    const QDir folder(settings.folder);
    for (const QString &id : settings.agency.content) {
        const QString path = folder.filePath(id + QStringLiteral(".pack"));
        Result<protocol::OwnPack> pack = readOwn(path, id, settings.trusted);
        if (pack)
            own.packs.append(*std::move(pack));
        else
            own.findings.append(finding(path,
                //: Questions, cards or indicators; %1 the name of a file, %2 such as “cannot be read”
                AgencyFile::tr("The content “%1” of your agency %2. What comes with the app is used instead. "
                               "Show this to your technician.")
                    .arg(id, sentence(pack.error()))));
    }
    if (own.packs.isEmpty())
        return own;
    const QList<protocol::Misfit> misfits = protocol::misfits(shipped, own.packs);
    for (const protocol::Misfit &misfit : misfits) {
        const QString what = misfit.id.isEmpty() ? misfit.pack : misfit.pack + u": " + misfit.id;
        own.findings.append(finding(folder.filePath(misfit.pack + QStringLiteral(".pack")),
            //: %1 is the part that does not fit, a technical name
            AgencyFile::tr(
                "The content of your agency does not fit together (%1) and none of it is used. What "
                "comes with the app is used instead. Show this to your technician.")
                .arg(what)));
    }
    if (!misfits.isEmpty())
        own.packs.clear();
    return own;
}

AgencyDirectory joinAgencyDirectories(const AgencySettings &settings)
{
    AgencyDirectory joined;
    Findings ofRows;
    QList<referral::DirectorySource> sources;
    for (const QByteArray &pack : settings.directoryPacks) {
        const Result<protocol::PackHead> head = protocol::readPackHead(pack);
        if (!head)
            continue;
        if (auto source = referral::readDirectoryPack(pack, head->id, ofRows)) {
            sources.append(*std::move(source));
            joined.hashes.append(head->hash);
        }
    }
    joined.directory = referral::joinDirectory(sources, ofRows);
    return joined;
}

} // namespace tenang::presentation
