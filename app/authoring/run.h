// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/sources.h"

namespace tenang::authoring {

// What a translator is given of one file.
struct Translatable {
    QString file, id, language;
    QList<protocol::PlacedText> texts;
    QList<Claim> claims;
};

enum class Linguist { Read, LeftAlone };

// All content that is looked at together, so that ids can be looked up across files.
class Run {
public:
    // Whether the Linguist files beside the content are read with it.
    explicit Run(Linguist linguist = Linguist::Read)
        : m_linguist(linguist)
    {
    }
    // Reads everything at the path; what is wrong goes to `findings`.
    void add(const QString &path, Findings &findings);
    // References between files: indicators, quick marks, crosswalks, linkIds, states, and ids that stand
    // twice.
    void checkReferences(Findings &findings) const;

    [[nodiscard]] qsizetype size() const
    {
        return m_protocols.size() + m_sets.size() + m_practices.size() + m_directories.size()
            + m_agencies.size() + m_coaches.size() + m_cards.size();
    }
    // The first content's pack; empty when there is none.
    [[nodiscard]] QByteArray firstPack() const;
    // nullopt: content that has its texts in one language only.
    [[nodiscard]] std::optional<Translatable> firstTranslatable() const;

private:
    void addFile(const QString &file, Findings &findings);
    template <typename Content, typename Source>
    void addTranslations(Content &content, const Source &source, Findings &findings) const
    {
        if (m_linguist == Linguist::Read)
            content.translations
                = translationsBeside(source.file, protocol::textsOf(content), source.claims, findings);
    }
    void checkPackIds(Findings &findings) const;
    void checkIndicatorIds(Findings &findings) const;
    void checkProtocol(const ProtocolSource &source, Findings &findings) const;
    void checkCrosswalk(const IndicatorSource &source, Findings &findings) const;
    void checkPractice(const PracticeSource &source, Findings &findings) const;
    [[nodiscard]] const protocol::Indicator *indicator(
        const QString &id, const QString &exceptSet = {}) const;

    Linguist m_linguist;
    QList<QString> m_files;
    QList<ProtocolSource> m_protocols;
    QList<IndicatorSource> m_sets;
    QList<PracticeSource> m_practices;
    QList<DirectorySource> m_directories;
    QList<AgencySource> m_agencies;
    QList<CoachSource> m_coaches;
    QList<CardSource> m_cards;
};

} // namespace tenang::authoring
