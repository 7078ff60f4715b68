// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/content.h"

#include "presentation/agencyfile.h"
#include "protocol/pack.h"
#include "protocol/shipped.h"

namespace tenang::presentation {

namespace {

Result<referral::Directory> readDirectory(const QByteArray &bytes, const QString &name)
{
    Findings findings;
    ASSIGN_OR_RETURN(
        const referral::DirectorySource source, referral::readDirectoryPack(bytes, name, findings));
    return referral::joinDirectory({source}, findings);
}

} // namespace

// What not every conversation uses is neither read before the first page nor kept in every vault.
Result<Content> loadContent()
{
    using protocol::PackKind, protocol::shippedPack, protocol::shippedPacks;
    Content content;
    for (const QLatin1StringView name : protocol::usualSets) {
        content.packs.append(shippedPack(name));
        ASSIGN_OR_RETURN(const protocol::IndicatorSet set, protocol::readIndicatorSet(content.packs.last()));
        content.sets.append(set);
    }
    content.packs.append(shippedPack(protocol::usualProtocol));
    ASSIGN_OR_RETURN(content.protocol, protocol::readProtocol(content.packs.last()));
    for (const QString &name : shippedPacks(PackKind::Practice)) {
        content.packs.append(shippedPack(name));
        ASSIGN_OR_RETURN(content.practice, protocol::readPracticeSet(content.packs.last()));
    }
    for (const QString &name : shippedPacks(PackKind::Directory)) {
        content.packs.append(shippedPack(name));
        const bool demo = name == QLatin1StringView("demo-xd");
        ASSIGN_OR_RETURN((demo ? content.demo : content.contacts), readDirectory(content.packs.last(), name));
        ASSIGN_OR_RETURN(const protocol::PackHead head, protocol::readPackHead(content.packs.last()));
        if (demo)
            content.demoHash = head.hash;
        else
            content.contactsHashes = {head.hash};
    }
    return content;
}

void takeAgency(Content &content, const QString &folder)
{
    const AgencySettings settings = loadAgency(folder);
    for (const Finding &finding : settings.findings)
        content.agencyProblems.append(finding.text);
    if (!settings.taken)
        return;
    AgencyDirectory joined = joinAgencyDirectories(settings);
    content.agency = settings.agency;
    content.agencyTaken = true;
    content.contacts = std::move(joined.directory);
    content.contactsHashes = joined.hashes;
    content.packs += settings.directoryPacks;
    content.shelf = ProtocolShelf(settings); // its content is read when somebody asks
}

} // namespace tenang::presentation
