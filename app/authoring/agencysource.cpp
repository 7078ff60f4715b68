// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/sources.h"
#include "protocol/plaintext.h"
#include "text/languages.h"

#include <algorithm>

namespace tenang::authoring {

namespace {

using protocol::Agency;
using protocol::AgencyNumber;

template <typename Fault>
QStringList readOnce(Fields &fields, const char *key, Fault fault)
{
    QStringList values;
    for (const Mention &mention : fields.texts(key)) {
        if (const QString wrong = fault(mention.text); !wrong.isEmpty())
            fields.report().error(mention.at, QStringLiteral("“%1” %2").arg(mention.text, wrong));
        else if (values.contains(mention.text))
            fields.report().error(mention.at, QStringLiteral("“%1” stands twice").arg(mention.text));
        else
            values.append(mention.text);
    }
    return values;
}

QString faultOfLanguage(const QString &code)
{
    if (!protocol::isLanguage(code))
        return QStringLiteral("must be a BCP 47 language such as km");
    return text::language(code) == nullptr ? QStringLiteral("is no language that this program knows")
                                           : QString();
}

QString faultOfDirectory(const QString &id)
{
    if (!protocol::isPackId(id))
        return QStringLiteral("must be the id of a directory, [a-z0-9-]+");
    return protocol::isPracticeDirectory(id)
        ? QStringLiteral("is a made-up country: nobody answers its numbers. Practice loads it by itself")
        : QString();
}

QString faultOfContent(const QString &id, const QStringList &directories)
{
    if (!protocol::isContentId(id))
        return QStringLiteral(
            "must be the id of a protocol, an indicator set, coach rules or cards, [a-z0-9-]+");
    return directories.contains(id) ? QStringLiteral("stands under `directories` too, and is one pack only")
                                    : QString();
}

QString faultOfCustodian(const QString &key)
{
    return protocol::isCustodian(key)
        ? QString()
        : QStringLiteral("must be a custodian's public key, 64 hexadecimal digits");
}

void readNumbers(Fields &fields, Agency &agency)
{
    const auto numbers = protocol::agencyNumbers();
    for (std::size_t next = 0; next < numbers.size();) {
        const QLatin1StringView group(numbers[next].group);
        std::size_t end = next;
        while (end < numbers.size() && group == QLatin1StringView(numbers[end].group))
            ++end;
        fields.within(numbers[next].group, [&](Fields &row) {
            for (const AgencyNumber &number : numbers.subspan(next, end - next)) {
                int &value = number.in(agency);
                value
                    = row.number(number.key, Need::Optional, number.least, number.most, value, number.bounds);
            }
            if (group == QLatin1StringView("breaks")) {
                const int longest = std::max({agency.breakChild, agency.breakChildUnder7,
                    agency.breakChild7To12, agency.breakChild13To17});
                if (longest > agency.breakAdult)
                    row.report().warning(fields.keyAt("breaks"),
                        QStringLiteral("a child would wait longer for a break than an adult"));
            }
        });
        next = end;
    }
}

} // namespace

AgencySource readAgencySource(const YamlValue &document, Report &report)
{
    Fields fields(document, report);
    AgencySource source;
    source.file = report.file();
    source.at = fields.at("id");
    Agency &agency = source.agency;
    const auto otherwise
        = [](const QString &text, const QString &instead) { return text.isEmpty() ? instead : text; };
    if (const QString kind = fields.text("kind", Need::Optional); !kind.isEmpty() && kind != u"agency")
        report.error(fields.at("kind"), QStringLiteral("`kind` must be agency"));
    agency.id = otherwise(fields.shaped("id", Need::Optional, protocol::isPackId, "[a-z0-9-]+"), agency.id);
    agency.version
        = otherwise(fields.shaped("version", Need::Optional, protocol::isVersion, "a version such as 1.0.0"),
            agency.version);
    agency.name
        = fields.shaped("name", Need::Optional, protocol::isAgencyName, "one line of at most 120 characters");
    agency.languages = readOnce(fields, "languages", faultOfLanguage);
    const QStringList directories = readOnce(fields, "directories", faultOfDirectory);
    if (fields.has("directories"))
        agency.directories = directories;
    if (const YamlValue *list = document.find(QStringLiteral("directories"));
        list != nullptr && list->kind == YamlValue::Kind::List && list->items.empty())
        report.error(fields.at("directories"),
            QStringLiteral("`directories` must name one: without it the app knows nobody to call"));
    agency.content = readOnce(
        fields, "content", [&](const QString &id) { return faultOfContent(id, agency.directories); });
    agency.custodians = readOnce(fields, "custodians", faultOfCustodian);
    if (!agency.custodians.isEmpty() && agency.custodians.size() != protocol::custodianCount)
        report.error(fields.at("custodians"),
            QStringLiteral("`custodians` must name three, or none: any two of three open a vault"));
    agency.draftTranslations = fields.flag("draft_translations", agency.draftTranslations);
    agency.practice = fields.flag("practice", agency.practice);
    agency.pinBeforePapers = fields.flag("pin_before_papers", agency.pinBeforePapers);
    readNumbers(fields, agency);
    fields.finish();
    return source;
}

} // namespace tenang::authoring
