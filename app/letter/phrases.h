// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/packet.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

// The words of the papers. A code that is not in the tables is never printed as a code: it becomes "not
// known" or "other".
namespace tenang::letter {

// Translation context of everything on paper.
struct Letter {
    Q_DECLARE_TR_FUNCTIONS(Letter)
};

[[nodiscard]] QString practiceWord();
[[nodiscard]] QString practiceSentence();
[[nodiscard]] QString notKnown();
[[nodiscard]] QString orNotKnown(const QString &text); // cleaned, or "not known"
[[nodiscard]] QString needPhrase(const QString &need); // "" for a need that no table has
[[nodiscard]] QString dangerPhrase(const QString &danger);
[[nodiscard]] QString agePhrase(const QString &band);
[[nodiscard]] QString sexPhrase(const QString &sex);
[[nodiscard]] QString languagePhrase(const QString &tag);
[[nodiscard]] QString countryPhrase(const QString &code);
[[nodiscard]] QString settingPhrase(const QString &setting);
[[nodiscard]] QString journeyPhrase(const QString &topic); // of referral::journeyTopics(), leaveAloneIds()
[[nodiscard]] QString urgencyPhrase(referral::Urgency urgency);
[[nodiscard]] QString knownPhrase(referral::Known known); // yes, no, not known
[[nodiscard]] QString timePhrase(const QDateTime &time); // "20 Nov 2025, 02:15 (UTC+07:00)"
[[nodiscard]] QString contactPhrase(const referral::Contact &contact); // "call +66 2 …"
[[nodiscard]] QString packsPhrase(const QList<referral::PackMark> &packs);

} // namespace tenang::letter
