// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/translation.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tenang::protocol {

// The twelve phases of a conversation (domain: interview method §2), in order of their numbers. The order on
// screen is the protocol's own: urgent needs come before the setting.
enum class Phase {
    Safety,
    Setting,
    Explain,
    Consent,
    Settle,
    Account,
    Explore,
    Check,
    Wishes,
    Close,
    Route,
    Reflect
};
inline constexpr int phaseCount = 12;
[[nodiscard]] QString toString(Phase phase); // "safety" … "reflect"
[[nodiscard]] std::optional<Phase> phaseFromString(const QString &id);

// FHIR Questionnaire item types that we use: a statement, an open question, yes/no, or one of a list.
enum class ItemType { Display, Text, Boolean, Coding };
// The form of a question (domain: interview method §4). Only the first two may stand first in a topic.
enum class QuestionForm {
    Invitation,
    Directive,
    YesNo,
    ForcedChoice,
    Suggestive,
    Multiple,
    Accusatory,
    Statement
};
[[nodiscard]] QString toString(ItemType type); // "display" "text" "boolean" "coding"
[[nodiscard]] std::optional<ItemType> itemTypeFromString(const QString &id);
[[nodiscard]] QString toString(QuestionForm form); // "invitation" "directive" "yes_no" "forced_choice" …
[[nodiscard]] std::optional<QuestionForm> questionFormFromString(const QString &id);

// enableWhen: the item is offered when the answer to an earlier item compares so. An unanswered item is "".
// Of an item that repeats, "=" holds when any of its answers is the code, "!=" when none is.
struct Condition {
    enum class Operator { Exists, Equals, NotEquals };
    QString question; // linkId of an item that stands earlier
    Operator op = Operator::Equals;
    QString answer; // a code; for Exists "true" or "false"
    friend bool operator==(const Condition &, const Condition &) = default;
};
[[nodiscard]] QString toString(Condition::Operator op); // "exists" "=" "!="
[[nodiscard]] std::optional<Condition::Operator> operatorFromString(const QString &id);

struct AnswerOption {
    QString code; // [a-z0-9_]+
    QString label;
    friend bool operator==(const AnswerOption &, const AnswerOption &) = default;
};

// A narrow question and the open one that must follow it. Shown only behind a tap (never as a first choice).
struct PairedQuestion {
    QString text;
    QString reason; // why it may be needed
    QString then; // the open question that follows
    friend bool operator==(const PairedQuestion &, const PairedQuestion &) = default;
};

// Something the officer can say, ask or tick. Nothing here is ever required of the person.
struct Item {
    QString linkId; // [A-Za-z_][A-Za-z0-9_]{0,31}
    Phase phase = Phase::Safety;
    ItemType type = ItemType::Text;
    QuestionForm questionForm = QuestionForm::Statement;
    QString title; // a few words, for lists, chips and topic cards
    QString text; // what is said aloud
    QString sayInstead; // another way to say it
    QStringList followUps; // soft, open, in any order
    QList<PairedQuestion> paired;
    QString purpose; // why we ask; one sentence for the officer
    QString interviewerNote; // what to do or not to do; never said aloud
    QStringList indicatorRefs; // indicators that may come up; for marks at hand, not to fish for
    // What an answer states, as "<kind>/<key>": need/medical, danger/injury, consent/police, setting/privacy,
    // explain/role, fact/age, wish/where. Empty for plain questions.
    QString sets;
    QList<AnswerOption> answerOptions; // Coding only
    bool repeats = false; // Coding only, as in FHIR: several answers may hold; kept as codes joined by commas
    QList<Condition> enableWhen;
    bool enableAll = false; // enableBehavior: all, else any
    QString skipIfKnown; // "<kind>/<key>" or linkId: offered last, with what is known, once that is known
    int sensitivity = 0; // 0 neutral … 3 may reopen a wound
    QString htcds; // field of HTCDS 2.0 that the answer maps to
    QString source; // where the wording or the rule comes from
    friend bool operator==(const Item &, const Item &) = default;
};

struct PhaseInfo {
    Phase id = Phase::Safety;
    QString title;
    QString purpose; // one line for the officer
    QString leaveWhen; // what should be true before going on; advice, never a gate
    friend bool operator==(const PhaseInfo &, const PhaseInfo &) = default;
};

[[nodiscard]] const QStringList &userRoleIds(); // border consular police ngo
[[nodiscard]] bool isUserRole(const QString &id);

// A number that the agency may change, with where it comes from ("agency default, not a standard" where none
// is found).
struct Setting {
    QString key; // break_minutes_adult, break_minutes_child, …
    int value = 0;
    QString source;
    friend bool operator==(const Setting &, const Setting &) = default;
};

// Every key that the code reads, each in interview/pace.cpp: nothing else is a setting.
//     break_minutes_{adult child child_under_7 child_7_to_12 child_13_to_17 interpreter}
//     suggest_stop_minutes_{adult child child_under_7 child_7_to_12 child_13_to_17}
//     first_contact_minutes: of a talk that is for the basics only (setting/child_scope)
//     silence_seconds: after a prompt was opened, the pace says nothing so long
[[nodiscard]] const QStringList &settingKeys();

inline constexpr qsizetype maxOnCard = 4; // what a standing officer sees without moving the page

// One piece of technique for the officer, shown after a break. Never about speed.
struct Reminder {
    QString text;
    QString source;
    friend bool operator==(const Reminder &, const Reminder &) = default;
};

// One way to hold the conversation, immutable once read. An interview keeps the id, version and hash it began
// with.
struct Protocol {
    QString id;
    QString version; // semver
    QString title;
    QString useWhen; // one sentence for the officer who chooses; may be blank
    QString language; // BCP 47 of the source text
    QString licence;
    QString source;
    // Whose officer holds the talk, as design.md §8 names them: border consular police ngo. A pack that names
    // nobody is the border's.
    QString userRole = QStringLiteral("border");
    QByteArray hash; // contentHash("pack", bytes)
    QList<PhaseInfo> phases; // in the order of the rail
    QList<Item> items; // in order within their phase
    QStringList quickMarks; // at most 8 indicator ids, in a fixed order
    QList<Setting> settings;
    // linkIds that stand together on the first page, in short, for an officer who stands at a counter; at
    // most 4, of any phase; may be empty.
    QStringList card;
    QList<Reminder> reminders; // one after each break, in turn; may be empty
    Translations translations; // its texts in other languages; may be empty

    [[nodiscard]] const Item *item(const QString &wanted) const; // nullptr: no such linkId
    [[nodiscard]] QList<const Item *> itemsOf(Phase phase) const;
    [[nodiscard]] int setting(const QString &key, int otherwise) const;
};

} // namespace tenang::protocol
