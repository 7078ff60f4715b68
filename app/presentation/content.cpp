// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/content.h"

#include "presentation/agencyfile.h"
#include "protocol/pack.h"
#include "protocol/shipped.h"

#include <algorithm>

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

Result<Content> loadContent()
{
    Content content;
    const QStringList names = protocol::shippedPacks();
    for (const QString &name : names) {
        const QByteArray bytes = protocol::shippedPack(name);
        ASSIGN_OR_RETURN(const protocol::PackHead head, protocol::readPackHead(bytes));
        // What not every conversation uses is neither read before the first page nor kept in every vault.
        if (head.kind == protocol::PackKind::Coach
            || (head.kind == protocol::PackKind::Protocol && name != protocol::usualProtocol)
            || (head.kind == protocol::PackKind::Indicators
                && std::ranges::find(protocol::usualSets, name) == protocol::usualSets.end()))
            continue;
        content.packs.append(bytes);
        switch (head.kind) {
        case protocol::PackKind::Protocol: {
            ASSIGN_OR_RETURN(content.protocol, protocol::readProtocol(bytes));
            break;
        }
        case protocol::PackKind::Indicators: {
            ASSIGN_OR_RETURN(const protocol::IndicatorSet set, protocol::readIndicatorSet(bytes));
            content.sets.append(set);
            break;
        }
        case protocol::PackKind::Practice: {
            ASSIGN_OR_RETURN(content.practice, protocol::readPracticeSet(bytes));
            break;
        }
        case protocol::PackKind::Directory: {
            const bool demo = head.id == QLatin1StringView("demo-xd");
            ASSIGN_OR_RETURN((demo ? content.demo : content.contacts), readDirectory(bytes, name));
            if (demo)
                content.demoHash = head.hash;
            else
                content.contactsHashes = {head.hash};
            break;
        }
        case protocol::PackKind::Agency: // never ships: an agency signs its own (agencyfile.h)
        case protocol::PackKind::Coach:
            break;
        }
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
