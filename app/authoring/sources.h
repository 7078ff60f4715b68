// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/fields.h"
#include "authoring/translations.h"
#include "protocol/pack.h"

namespace tenang::authoring {

// One file as read: the value that its pack will hold, and the ids in it that point elsewhere, with their
// places.
struct ProtocolSource {
    QString file;
    Place at; // of the id
    protocol::Protocol protocol;
    QList<Mention> indicatorRefs;
    QList<Mention> quickMarks;
    QList<Claim> claims;
};

struct IndicatorSource {
    QString file;
    Place at;
    protocol::IndicatorSet set;
    QList<Mention> ids;
    QList<Mention> crosswalk;
    QList<Claim> claims;
};

struct PracticeSource {
    QString file;
    Place at;
    protocol::PracticeSet set;
    QList<Mention> linkIds;
    QList<Mention> marks; // indicator ids, without the state
    QList<Mention> states;
};

struct DirectorySource {
    QString file;
    Place at;
    QString id;
    QCborMap pack;
};

struct AgencySource {
    QString file;
    Place at;
    protocol::Agency agency;
};

struct CoachSource {
    QString file;
    Place at;
    protocol::CoachRules rules;
};

struct CardSource {
    QString file;
    Place at;
    protocol::CardSet set;
    QList<Claim> claims;
};

[[nodiscard]] ProtocolSource readProtocolSource(const YamlValue &document, Report &report);
[[nodiscard]] IndicatorSource readIndicatorSource(const YamlValue &document, Report &report);
[[nodiscard]] PracticeSource readPracticeSource(const YamlValue &document, Report &report);
[[nodiscard]] AgencySource readAgencySource(const YamlValue &document, Report &report);
[[nodiscard]] CardSource readCardSource(const YamlValue &document, Report &report);
// A card has little room, in any language.
void checkCardTranslations(const CardSource &source, Findings &findings);
// Also reads what was learnt, if it stands beside it: `en.net` beside `en.yaml` (coachnet.h has the lines;
// lines at its head that begin with # are remarks). Its findings go to `findings`, under its own name.
[[nodiscard]] CoachSource readCoachSource(const YamlValue &document, Report &report, Findings &findings);
// Also reads the tables beside it. Their findings go to `findings`, under their own file names.
[[nodiscard]] DirectorySource readDirectorySource(
    const YamlValue &document, Report &report, Findings &findings);

} // namespace tenang::authoring
