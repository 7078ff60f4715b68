// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "protocol/agency.h"
#include "protocol/pack.h"
#include "protocol/packfields.h"
#include "protocol/plaintext.h"

#include <QCborArray>

#include <algorithm>

namespace tenang::protocol {

namespace {

bool isRealDirectory(const QString &id)
{
    return isPackId(id) && !isPracticeDirectory(id);
}

void refuseTwins(PackFields &fields, const char *key, const QStringList &values)
{
    QStringList once = values;
    if (once.removeDuplicates() > 0)
        fields.refuse(key, QStringLiteral("names one of them twice"));
}

// One file of that name holds one pack.
bool isSharedBy(const QStringList &one, const QStringList &other)
{
    return std::ranges::any_of(one, [&](const QString &id) { return other.contains(id); });
}

// The numbers of one group, from its first on; gives the first of the next group.
std::size_t readGroup(PackFields &fields, std::size_t first, Agency &agency)
{
    const auto numbers = agencyNumbers();
    const QLatin1StringView group(numbers[first].group);
    std::size_t next = first;
    fields.within(numbers[first].group, [&](PackFields &row) {
        for (; next < numbers.size() && group == QLatin1StringView(numbers[next].group); ++next)
            numbers[next].in(agency) = row.number(numbers[next].key, numbers[next].least, numbers[next].most);
    });
    return next;
}

} // namespace

Result<Agency> readAgency(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(const PackHead head, readPackHead(bytes));
    PackFault fault;
    PackFields fields(head.body, {}, fault);
    if (fields.text("kind", Blank::Refused) != u"agency")
        fields.refuse("kind", QStringLiteral("must be agency"));
    Agency agency;
    agency.id = fields.text("id", Blank::Refused);
    agency.version = fields.text("version", Blank::Refused);
    agency.hash = head.hash;
    agency.name = fields.shapedOrEmpty("name", isAgencyName, "one line of at most 120 characters");
    agency.languages = fields.texts("languages", isLanguage);
    agency.directories = fields.texts("directories", isRealDirectory);
    if (agency.directories.isEmpty())
        fields.refuse("directories", QStringLiteral("must name at least one"));
    if (fields.has("content")) {
        agency.content = fields.texts("content", isContentId);
        if (agency.content.isEmpty())
            fields.refuse("content", QStringLiteral("is left out when it names nothing"));
        refuseTwins(fields, "content", agency.content);
        if (isSharedBy(agency.content, agency.directories))
            fields.refuse("content", QStringLiteral("names a directory"));
    }
    agency.custodians = fields.texts("custodians", isCustodian);
    if (!agency.custodians.isEmpty() && agency.custodians.size() != custodianCount)
        fields.refuse("custodians", QStringLiteral("must name three, or none"));
    refuseTwins(fields, "custodians", agency.custodians);
    refuseTwins(fields, "languages", agency.languages);
    refuseTwins(fields, "directories", agency.directories);
    agency.draftTranslations = fields.flag("draft_translations");
    agency.practice = fields.flag("practice");
    agency.pinBeforePapers = fields.flag("pin_before_papers");
    for (std::size_t next = 0; next < agencyNumbers().size();)
        next = readGroup(fields, next, agency);
    fields.finish();
    if (fault.isSet())
        return fault.error();
    return agency;
}

QByteArray writePack(const Agency &agency)
{
    QCborMap map{{QStringLiteral("kind"), toString(PackKind::Agency)}, {QStringLiteral("id"), agency.id},
        {QStringLiteral("version"), agency.version}, {QStringLiteral("name"), agency.name},
        {QStringLiteral("languages"), QCborArray::fromStringList(agency.languages)},
        {QStringLiteral("directories"), QCborArray::fromStringList(agency.directories)},
        {QStringLiteral("custodians"), QCborArray::fromStringList(agency.custodians)},
        {QStringLiteral("draft_translations"), agency.draftTranslations},
        {QStringLiteral("practice"), agency.practice},
        {QStringLiteral("pin_before_papers"), agency.pinBeforePapers}};
    if (!agency.content.isEmpty())
        map[QLatin1StringView("content")] = QCborArray::fromStringList(agency.content);
    Agency values = agency;
    for (const AgencyNumber &number : agencyNumbers()) {
        const QLatin1StringView group(number.group);
        QCborMap numbers = map.value(group).toMap();
        numbers.insert(QLatin1StringView(number.key), number.in(values));
        map.insert(group, numbers);
    }
    return toCanonicalCbor(map);
}

} // namespace tenang::protocol
