// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/coachnet.h"
#include "protocol/phrasebook.h"
#include "protocol/protocol.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace tenang::protocol {

// What the coach may say of a question (domain: interview method §4.2), in the order of their names.
enum class Lint { Acc, Faux, Label, Long, Mult, Neg, Opin, Or, Pres, Rpt, Tag, Why, Yn };
inline constexpr int lintCount = int(Lint::Yn) + 1;
[[nodiscard]] QString toString(Lint lint); // "Q-ACC" "Q-FAUX" …
[[nodiscard]] std::optional<Lint> lintFromString(const QString &code);

// Words under a name, for phrases that mention it as <name>; or words that count as one when questions are
// compared.
struct WordList {
    QString id;
    QStringList match;
    friend bool operator==(const WordList &, const WordList &) = default;
};

// When a rule holds, by the words recorded so far: always; only where they are known and lack a word of the
// match; also where they are not known.
enum class Account { Any, Lacks, LacksOrUnknown };
[[nodiscard]] QString toString(Account account); // "any" "lacks" "lacks_or_unknown"
[[nodiscard]] std::optional<Account> accountFromString(const QString &id);

// Phrases (phrasebook.h) and what it means to find one.
struct CoachRule {
    std::optional<QuestionForm> form; // what it makes of the question
    std::optional<Lint> flag; // what it is told as
    QList<QuestionForm> in; // only in sentences of these forms; empty: of any
    Account account = Account::Any;
    QStringList match;
    QStringList unless; // a match that one of these touches is harmless
    friend bool operator==(const CoachRule &, const CoachRule &) = default;
};

// Why the coach speaks: one plain and kind sentence to the officer.
struct CoachReason {
    Lint flag = Lint::Acc;
    QString text;
    friend bool operator==(const CoachReason &, const CoachReason &) = default;
};

// Words that name a topic, and how an open question calls it.
struct CoachTopic {
    QString id;
    QString topic; // "your passport and papers"
    QString say; // an open question of its own; empty: a rewrite with the topic in it
    QStringList match;
    friend bool operator==(const CoachTopic &, const CoachTopic &) = default;
};

// An open question instead: the first one with a flag that was raised; the last has none and always fits.
struct CoachRewrite {
    QList<Lint> flags;
    QString text; // "Tell me about {topic}."
    QString withoutTopic;
    friend bool operator==(const CoachRewrite &, const CoachRewrite &) = default;
};

// What the question coach knows of one language. Immutable once read; everything in it is content.
struct CoachRules {
    QString id;
    QString version;
    QString title;
    QString language;
    QString licence;
    QString source;
    QByteArray hash;
    QList<Setting> settings; // numbers with their sources: coachNumbers()
    bool capitalNames = false; // a capital inside a sentence begins a name
    QuestionForm bareQuestion = QuestionForm::YesNo; // of what only a question mark makes a question
    QList<WordList> words;
    QList<WordList> alike;
    QStringList smallWords; // say nothing of what a question is about
    QStringList abbreviations; // a full stop after one ends no sentence
    QStringList notNames; // begin with a capital and name nobody
    QStringList softeners; // skipped where a sentence begins
    QStringList asides; // whole sentences that are no second question
    QList<CoachRule> openers; // how a sentence begins; the first that fits gives its form
    QList<CoachRule> rules; // what may stand anywhere in it
    QList<CoachReason> reasons; // one for each flag
    QList<CoachTopic> topics; // the first that is found is the topic
    QList<CoachRewrite> rewrites;
    QStringList learnt; // the lines of a network (coachnet.h); empty: the rules alone tell the form

    // The parts above, made ready by the reader.
    struct Owner {
        enum class Kind { Softener, Aside, Opener, OpenerUnless, Rule, RuleUnless, Topic };
        Kind kind = Kind::Softener;
        int index = 0; // in its list
    };
    int longest = 0, shared = 0, of = 0; // of `settings`
    PhraseBook book; // its owners are places in `owners`
    QList<Owner> owners;
    CoachNet net; // of `learnt`
    QSet<QString> small, abbreviated, never; // smallWords, abbreviations, notNames as text::spokenWord()
    QHash<QString, int> alikeGroup; // word to its place in `alike`

    [[nodiscard]] QString reason(Lint flag) const;
};

// The keys of `settings`, each of which must be there: longest_question, the words of one sentence that are
// not too many; shared_words and of_words: with so many of so many words the same, a question was asked
// before.
struct CoachNumber {
    const char *key;
    int least;
    int most;
    int CoachRules::*in;
};
[[nodiscard]] std::span<const CoachNumber> coachNumbers();

// Fills what the reader makes ready. The phrases must be without fault (phraseFault).
void prepare(CoachRules &rules);

// What is wrong with the whole, in words; empty: nothing. The phrases are looked at one by one elsewhere.
[[nodiscard]] QString wholeFault(const CoachRules &rules);

} // namespace tenang::protocol
