// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/agencycommands.h"

#include "authoring/agencyfile.h"
#include "ctl/keycommands.h"
#include "ctl/packcommands.h"
#include "protocol/pack.h"
#include "protocol/shipped.h"
#include "protocol/signedpack.h"

#include <QDir>

namespace tenang::ctl {

namespace {

// Signed or not yet. Whom a tablet trusts is for `pack verify`; here it only has to be whole.
Result<protocol::OwnPack> readOwn(const QString &path, const QString &id)
{
    ASSIGN_OR_RETURN(QByteArray bytes, readInput(path));
    if (protocol::looksSigned(bytes)) {
        ASSIGN_OR_RETURN(bytes, protocol::verifiedPack(bytes, {protocol::namedSigner(bytes)}));
    }
    Result<protocol::OwnPack> pack = protocol::readOwnPack(bytes, id);
    if (!pack) // there is something, and it is not what the settings name
        return fail(Error::Kind::Invalid, pack.error().detail);
    return pack;
}

// What a tablet would say to the packs that these settings name.
Findings checkContent(const QString &file, const QStringList &content, const QDir &folder)
{
    const auto error = [](const QString &where, const QString &text) {
        return Finding{Finding::Severity::Error, where, 0, 0, text, {}};
    };
    Findings findings;
    QList<protocol::OwnPack> own;
    for (const QString &id : content) {
        const QString path = folder.filePath(id + QStringLiteral(".pack"));
        if (Result<protocol::OwnPack> pack = readOwn(path, id))
            own.append(*std::move(pack));
        else
            findings.append(errorAbout(path, pack.error()));
    }
    if (!findings.isEmpty()) // what is missing here may be all that the others lack
        return findings;
    const Result<protocol::ContentInForce> shipped = protocol::shippedContent();
    if (!shipped)
        return {errorAbout(file, shipped.error())};
    for (const protocol::Misfit &misfit : protocol::misfits(*shipped, own)) {
        const bool ours = content.contains(misfit.pack);
        const QString what = misfit.id.isEmpty() ? misfit.text : u'“' + misfit.id + u"” " + misfit.text;
        findings.append(ours ? error(folder.filePath(misfit.pack + QStringLiteral(".pack")), what)
                             : error(file, QStringLiteral("“%1”, which ships: %2").arg(misfit.pack, what)));
    }
    return findings;
}

} // namespace

ExitStatus checkAgency(const QString &file, const QString &packs)
{
    const authoring::BuildResult built = authoring::buildAgency(file);
    Findings findings = built.findings;
    if (const auto agency = protocol::readAgency(built.bytes); agency && !packs.isEmpty())
        findings += checkContent(file, agency->content, QDir(packs));
    return answerChecked(findings);
}

ExitStatus writeAgencyTemplate()
{
    write(authoring::agencyTemplate());
    return finish();
}

ExitStatus buildAgency(const QString &file, const QString &out)
{
    return writeBuilt(authoring::buildAgency(file), file, out);
}

} // namespace tenang::ctl
