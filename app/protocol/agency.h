// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace tenang::protocol {

// What a case is, for how long it stays. The first that fits: a person who is a child or may be one; an
// outcome that asks for protection; information given and the door left open.
enum class CaseClass { Child, Referred, Information };

struct Retention {
    int residencyHours = 24; // from acceptance by the next keeper until only a receipt is left here
    int purgeMonths = 12; // from the last event until a supervisor is asked whether the case may go
    friend bool operator==(const Retention &, const Retention &) = default;
};

// The settings of a fleet of tablets, as one agency decides them. A default-made value is what holds where
// there is no file, and what an empty file says. Each number's bounds, the reason for them and the source of
// its default stand in agencyNumbers().
struct Agency {
    QString id = QStringLiteral("agency");
    QString version = QStringLiteral("1.0.0");
    QString name; // as it stands on a letter; "": what was typed on the tablet
    QStringList languages; // of the screens, BCP 47, in the order offered; none: all that the app has
    QStringList directories
        = {QStringLiteral("public-contacts")}; // ids of the packs to load, in this order; at least one
    // Ids of packs with its own protocols, indicator sets, coach rules and cards: instead of those that ship
    // under the same id, or, a protocol, beside them. A key that came later: a pack of settings without them
    // has none.
    QStringList content;
    // Who together open a vault whose passphrase is forgotten: three keys of custodians, as 64 hexadecimal
    // digits each, or none. Any two are enough, one alone can do nothing.
    QStringList custodians;
    // Texts that no native reader has checked, marked as such. Cards of explain, consent and danger are never
    // shown as drafts, whatever stands here (design.md §10).
    bool draftTranslations = true;
    bool practice = true; // the practice vault and the tour
    bool pinBeforePapers = true; // asked again before a paper is printed or saved

    // Minutes from the last break, or the start, to the offer of one.
    int breakAdult = 30;
    int breakChild = 15; // age not known in years; also who may be a child
    int breakChildUnder7 = 10;
    int breakChild7To12 = 15;
    int breakChild13To17 = 20;
    int breakInterpreter = 30;
    // Stillness until the screen is covered.
    int coverIdleSeconds = 120; // no interview open
    int coverInterviewMinutes = 10; // inside an open interview
    int coverHandedOverSeconds = 180; // turned towards the person
    // Until the vault is closed.
    int lockCoveredMinutes = 30;
    int lockSessionHours = 8; // then at the next break or close

    Retention child, referred, information;

    QByteArray hash; // contentHash("pack", bytes); empty: built in

    [[nodiscard]] Retention retention(CaseClass of) const;
    // For a child or someone who may be one; without an age in years the one for an unknown age.
    [[nodiscard]] int breakForChild(std::optional<int> years) const;
    friend bool operator==(const Agency &, const Agency &) = default;
};

// One number of Agency: where it stands in the file ("cover: { idle_seconds: … }"), what it may be and why.
struct AgencyNumber {
    const char *group;
    const char *key;
    int least;
    int most;
    const char *means; // for the template
    const char *bounds; // why not less and not more
    const char *source; // of the default
    int &(*in)(Agency &);
};
// In the order of the file, group by group.
[[nodiscard]] std::span<const AgencyNumber> agencyNumbers();

// One line of at most 120 characters: it stands at the head of a letter.
[[nodiscard]] bool isAgencyName(const QString &text);

// The public key of a custodian: 64 hexadecimal digits, small letters.
[[nodiscard]] bool isCustodian(const QString &text);
inline constexpr qsizetype custodianCount = 3;

// Of the demo country: for practice only, so no agency can load it (design.md §6).
[[nodiscard]] bool isPracticeDirectory(const QString &id);

// Whether a pack of content can have this id: `agency` is the file of the settings themselves.
[[nodiscard]] bool isContentId(const QString &id);

} // namespace tenang::protocol
