// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/run.h"

#include "authoring/contentfiles.h"
#include "base/cbor.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace tenang::authoring {

using protocol::Indicator;
using protocol::PackKind;

void Run::add(const QString &path, Findings &findings)
{
    for (const QString &file : contentFilesAt(path, findings)) {
        const QString name = QFileInfo(file).canonicalFilePath(); // one file, by whatever path it was named
        if (name.isEmpty() || !m_files.contains(name))
            addFile(file, findings);
        m_files.append(name);
    }
}

void Run::addFile(const QString &file, Findings &findings)
{
    Report report(file, findings);
    const std::optional<QByteArray> bytes = readContent(file, report);
    const std::optional<YamlValue> document = bytes ? readYaml(*bytes, report) : std::nullopt;
    if (!document)
        return;
    if (document->kind != YamlValue::Kind::Map) {
        report.error(document->at, QStringLiteral("must be a map of keys and values"));
        return;
    }
    const YamlValue *named = document->find(QStringLiteral("kind"));
    const auto kind = named == nullptr ? std::nullopt : protocol::packKindFromString(named->text);
    if (!kind) {
        report.error(named == nullptr ? document->at : named->at,
            QStringLiteral(
                "`kind` must be protocol, indicators, practice, directory, agency, coach or cards"));
        return;
    }
    switch (*kind) {
    case PackKind::Protocol:
        m_protocols.append(readProtocolSource(*document, report));
        addTranslations(m_protocols.last().protocol, m_protocols.last(), findings);
        break;
    case PackKind::Indicators:
        m_sets.append(readIndicatorSource(*document, report));
        addTranslations(m_sets.last().set, m_sets.last(), findings);
        break;
    case PackKind::Practice:
        m_practices.append(readPracticeSource(*document, report));
        break;
    case PackKind::Directory:
        m_directories.append(readDirectorySource(*document, report, findings));
        break;
    case PackKind::Agency:
        m_agencies.append(readAgencySource(*document, report));
        break;
    case PackKind::Coach:
        m_coaches.append(readCoachSource(*document, report, findings));
        break;
    case PackKind::Cards:
        m_cards.append(readCardSource(*document, report));
        addTranslations(m_cards.last().set, m_cards.last(), findings);
        checkCardTranslations(m_cards.last(), findings);
        break;
    }
}

std::optional<Translatable> Run::firstTranslatable() const
{
    const auto of = [](const auto &source, const auto &content) {
        return Translatable{
            source.file, content.id, content.language, protocol::textsOf(content), source.claims};
    };
    if (!m_protocols.isEmpty())
        return of(m_protocols.first(), m_protocols.first().protocol);
    if (!m_sets.isEmpty())
        return of(m_sets.first(), m_sets.first().set);
    return m_cards.isEmpty() ? std::nullopt : std::optional(of(m_cards.first(), m_cards.first().set));
}

QByteArray Run::firstPack() const
{
    if (!m_protocols.isEmpty())
        return protocol::writePack(m_protocols.first().protocol);
    if (!m_sets.isEmpty())
        return protocol::writePack(m_sets.first().set);
    if (!m_practices.isEmpty())
        return protocol::writePack(m_practices.first().set);
    if (!m_directories.isEmpty())
        return toCanonicalCbor(m_directories.first().pack);
    if (!m_agencies.isEmpty())
        return protocol::writePack(m_agencies.first().agency);
    if (!m_coaches.isEmpty())
        return protocol::writePack(m_coaches.first().rules);
    return m_cards.isEmpty() ? QByteArray() : protocol::writePack(m_cards.first().set);
}

void Run::checkReferences(Findings &findings) const
{
    checkPackIds(findings);
    checkIndicatorIds(findings);
    for (const ProtocolSource &source : m_protocols)
        checkProtocol(source, findings);
    for (const IndicatorSource &source : m_sets)
        checkCrosswalk(source, findings);
    for (const PracticeSource &source : m_practices)
        checkPractice(source, findings);
}

void Run::checkPackIds(Findings &findings) const
{
    QHash<QString, QString> files;
    const auto take = [&](const QString &kind, const QString &id, const QString &file, Place at) {
        const QString name = kind + u'/' + id;
        if (!id.isEmpty() && files.contains(name))
            Report(file, findings)
                .error(at, QStringLiteral("the id “%1” is taken by %2").arg(id, files.value(name)));
        files.insert(name, file);
    };
    for (const ProtocolSource &source : m_protocols)
        take(QStringLiteral("protocol"), source.protocol.id, source.file, source.at);
    for (const IndicatorSource &source : m_sets)
        take(QStringLiteral("indicators"), source.set.id, source.file, source.at);
    for (const PracticeSource &source : m_practices)
        take(QStringLiteral("practice"), source.set.id, source.file, source.at);
    for (const DirectorySource &source : m_directories)
        take(QStringLiteral("directory"), source.id, source.file, source.at);
    for (const AgencySource &source : m_agencies)
        take(QStringLiteral("agency"), source.agency.id, source.file, source.at);
    for (const CoachSource &source : m_coaches)
        take(QStringLiteral("coach"), source.rules.id, source.file, source.at);
    for (const CardSource &source : m_cards)
        take(QStringLiteral("cards"), source.set.id, source.file, source.at);
}

// A mark names an indicator by its id alone.
void Run::checkIndicatorIds(Findings &findings) const
{
    QHash<QString, QString> owners;
    for (const IndicatorSource &source : m_sets) {
        for (const Mention &id : source.ids) {
            const QString owner = owners.value(id.text, source.file);
            if (owner != source.file)
                Report(source.file, findings)
                    .error(id.at, QStringLiteral("the indicator “%1” stands in %2 too").arg(id.text, owner));
            owners.insert(id.text, source.file);
        }
    }
}

void Run::checkProtocol(const ProtocolSource &source, Findings &findings) const
{
    Report report(source.file, findings);
    if (m_sets.isEmpty()) {
        if (!source.indicatorRefs.isEmpty() || !source.quickMarks.isEmpty())
            report.warning(
                {}, QStringLiteral("indicators are not checked: no indicator set was given with it"));
        return;
    }
    for (const Mention &mention : source.indicatorRefs) {
        if (indicator(mention.text) == nullptr)
            report.error(mention.at,
                QStringLiteral("the indicator “%1” is in no set that was given").arg(mention.text));
    }
    for (const Mention &mention : source.quickMarks) {
        const Indicator *found = indicator(mention.text);
        if (found == nullptr)
            report.error(mention.at,
                QStringLiteral("the indicator “%1” is in no set that was given").arg(mention.text));
        else if (found->label.isEmpty())
            report.error(mention.at,
                QStringLiteral("the indicator “%1” has no `label` for a quick mark").arg(mention.text));
    }
}

void Run::checkCrosswalk(const IndicatorSource &source, Findings &findings) const
{
    Report report(source.file, findings);
    if (!source.crosswalk.isEmpty() && m_sets.size() < 2) {
        report.warning(
            {}, QStringLiteral("the crosswalk is not checked: no other indicator set was given with it"));
        return;
    }
    for (const Mention &mention : source.crosswalk) {
        if (indicator(mention.text, source.set.id) == nullptr)
            report.error(
                mention.at, QStringLiteral("“%1” is in no other set that was given").arg(mention.text));
    }
}

void Run::checkPractice(const PracticeSource &source, Findings &findings) const
{
    Report report(source.file, findings);
    const auto hasItem = [](const auto &found) {
        return [found](const ProtocolSource &one) { return std::ranges::any_of(one.protocol.items, found); };
    };
    if (m_protocols.isEmpty()) {
        report.warning(
            {}, QStringLiteral("linkIds and states are not checked: no protocol was given with it"));
    } else {
        for (const Mention &mention : source.linkIds) {
            const auto named = [&](const protocol::Item &item) { return item.linkId == mention.text; };
            if (std::ranges::none_of(m_protocols, hasItem(named)))
                report.error(mention.at, QStringLiteral("there is no item “%1”").arg(mention.text));
        }
        for (const Mention &mention : source.states) {
            const auto sets = [&](const protocol::Item &item) { return item.sets == mention.text; };
            if (std::ranges::none_of(m_protocols, hasItem(sets)))
                report.warning(mention.at, QStringLiteral("no item sets “%1”").arg(mention.text));
        }
    }
    if (m_sets.isEmpty()) {
        if (!source.marks.isEmpty())
            report.warning({}, QStringLiteral("marks are not checked: no indicator set was given with it"));
        return;
    }
    for (const Mention &mention : source.marks) {
        if (indicator(mention.text) == nullptr)
            report.error(mention.at,
                QStringLiteral("the indicator “%1” is in no set that was given").arg(mention.text));
    }
}

const Indicator *Run::indicator(const QString &id, const QString &exceptSet) const
{
    for (const IndicatorSource &source : m_sets) {
        const Indicator *found = source.set.id == exceptSet ? nullptr : source.set.indicator(id);
        if (found != nullptr)
            return found;
    }
    return nullptr;
}

} // namespace tenang::authoring
