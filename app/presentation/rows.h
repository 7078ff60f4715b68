// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

// The rows that lists on screen are made of: plain values, every property a role (rowsmodel.h).
namespace tenang::presentation {

// One answer that can be chosen.
struct Choice {
    Q_GADGET
    QML_VALUE_TYPE(choice)
    Q_PROPERTY(QString code MEMBER code FINAL)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)

public:
    QString code;
    QString label;
    QString detail = {}; // one sentence more; mostly none
    friend bool operator==(const Choice &, const Choice &) = default;
};

// An answer on a card that is turned towards the person, in their language.
struct CardFace {
    Q_GADGET
    QML_VALUE_TYPE(cardFace)
    Q_PROPERTY(QString code MEMBER code FINAL)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString sign MEMBER sign FINAL)

public:
    QString code;
    QString label;
    QString sign; // of IconShape; may be empty
    friend bool operator==(const CardFace &, const CardFace &) = default;
};

// A narrow question with the open one that follows.
struct Paired {
    Q_GADGET
    QML_VALUE_TYPE(paired)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString reason MEMBER reason FINAL)
    Q_PROPERTY(QString then MEMBER then FINAL)
    Q_PROPERTY(bool asked MEMBER asked FINAL)

public:
    QString text;
    QString reason;
    QString then;
    bool asked = false; // the officer did: the open one comes next
    friend bool operator==(const Paired &, const Paired &) = default;
};

// What the agency's version of a pack says otherwise (protocol/differences.h).
struct ContentChange {
    Q_GADGET
    QML_VALUE_TYPE(contentChange)
    Q_PROPERTY(QString pack MEMBER pack FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString before MEMBER before FINAL)
    Q_PROPERTY(QString now MEMBER now FINAL)

public:
    QString pack; // its title; empty: the same as of the one above
    QString title; // of the prompt; empty: the pack as a whole
    QString before; // a sentence a line
    QString now;
    friend bool operator==(const ContentChange &, const ContentChange &) = default;
};

// A step of the rail: a phase of the conversation.
struct PhaseRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER phase FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(int standing MEMBER standing FINAL)

public:
    QString phase;
    QString name;
    int standing = 0; // 0 ahead, 1 here, 2 done: as PhaseStep shows it
    [[nodiscard]] QString key() const { return phase; }
    friend bool operator==(const PhaseRow &, const PhaseRow &) = default;
};

// Something to say, ask or tick (protocol::Item) with its answer so far.
struct ItemRow {
    Q_GADGET
    Q_PROPERTY(QString linkId MEMBER linkId FINAL)
    Q_PROPERTY(QString heading MEMBER title FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString sayInstead MEMBER sayInstead FINAL)
    Q_PROPERTY(QStringList followUps MEMBER followUps FINAL)
    Q_PROPERTY(QString hint MEMBER hint FINAL)
    Q_PROPERTY(QString purpose MEMBER purpose FINAL)
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(bool open MEMBER open FINAL)
    Q_PROPERTY(bool spoken MEMBER spoken FINAL)
    Q_PROPERTY(QString answer MEMBER answer FINAL)
    Q_PROPERTY(QString because MEMBER because FINAL)
    Q_PROPERTY(QList<tenang::presentation::Choice> choices MEMBER choices FINAL)
    Q_PROPERTY(bool several MEMBER several FINAL)
    Q_PROPERTY(bool skipped MEMBER skipped FINAL)
    Q_PROPERTY(bool opened MEMBER opened FINAL)
    Q_PROPERTY(int noteCount MEMBER noteCount FINAL)
    Q_PROPERTY(QString known MEMBER known FINAL)
    Q_PROPERTY(QString told MEMBER told FINAL)

public:
    QString linkId;
    QString title;
    QString text;
    QString sayInstead;
    QStringList followUps;
    QString hint; // interviewerNote
    QString purpose;
    QString kind; // danger need setting explain consent fact wish safe reflect, "" plain
    bool open = false; // answered in words
    bool spoken = false; // text is said aloud
    QString answer; // code, "" none
    QString because;
    QList<Choice> choices;
    bool several = false; // more than one choice may hold
    bool skipped = false;
    bool opened = false;
    int noteCount = 0;
    QString known; // what was already said here; the guard against asking twice
    QString told; // what was said elsewhere that answers this
    [[nodiscard]] QString key() const { return linkId; }
    friend bool operator==(const ItemRow &, const ItemRow &) = default;
};

// Words kept, with who may have said them.
struct NoteRow {
    Q_GADGET
    Q_PROPERTY(QString noteId MEMBER noteId FINAL)
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(QString topic MEMBER topic FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString marks MEMBER marks FINAL)
    Q_PROPERTY(bool corrected MEMBER corrected FINAL)

public:
    QString noteId;
    QString kind; // words observation thought
    QString topic;
    QString text;
    QString marks; // labels, joined
    bool corrected = false;
    [[nodiscard]] QString key() const { return noteId; }
    friend bool operator==(const NoteRow &, const NoteRow &) = default;
};

// An indicator at hand.
struct MarkRow {
    Q_GADGET
    Q_PROPERTY(QString markId MEMBER indicator FINAL)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString standing MEMBER state FINAL)

public:
    QString indicator;
    QString label;
    QString text;
    QString state; // "" not marked; said seen not_reported declined not_explored
    [[nodiscard]] QString key() const { return indicator; }
    friend bool operator==(const MarkRow &, const MarkRow &) = default;
};

// A line of a page that is read and nothing else.
struct ReadingRow {
    Q_GADGET
    Q_PROPERTY(QString lineKind MEMBER lineKind FINAL)
    Q_PROPERTY(QString words MEMBER text FINAL)

public:
    QString place; // its number on the page: the lines of an opened page do not move
    QString lineKind; // heading topic quote titles line nothing
    QString text;
    [[nodiscard]] QString key() const { return place; }
    friend bool operator==(const ReadingRow &, const ReadingRow &) = default;
};

// A step of the pathway, as the officer reads it.
struct StepRow {
    Q_GADGET
    Q_PROPERTY(QString service MEMBER service FINAL)
    Q_PROPERTY(int order MEMBER order FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString role MEMBER role FINAL)
    Q_PROPERTY(QString action MEMBER action FINAL)
    Q_PROPERTY(QString actionText MEMBER actionText FINAL)
    Q_PROPERTY(QString number MEMBER number FINAL)
    Q_PROPERTY(QString channel MEMBER channel FINAL)
    Q_PROPERTY(QString open MEMBER open FINAL)
    Q_PROPERTY(QString checked MEMBER checked FINAL)
    Q_PROPERTY(QString within MEMBER within FINAL)
    Q_PROPERTY(QString share MEMBER share FINAL)
    Q_PROPERTY(QString notes MEMBER notes FINAL)
    Q_PROPERTY(QString risk MEMBER risk FINAL)
    Q_PROPERTY(bool chosen MEMBER chosen FINAL)
    Q_PROPERTY(bool canShare MEMBER canShare FINAL)
    Q_PROPERTY(bool canChoose MEMBER canChoose FINAL)
    Q_PROPERTY(bool answers MEMBER answers FINAL)

public:
    QString service;
    int order = 0;
    QString name;
    QString role;
    QString action; // call ask_advice inform_person
    QString actionText;
    QString number;
    QString channel;
    QString open; // "Open now" …
    QString checked; // "Not checked by your agency: …"
    QString within;
    QString share;
    QString notes; // why, what to ask, who else, what the last call gave
    QString risk;
    bool chosen = false;
    bool canChoose = true; // false: who takes it is not written down
    bool canShare = false; // a letter may be written
    bool answers = false; // a need, a danger or the outcome asks for it; else it is only there
    [[nodiscard]] QString key() const { return service; }
    friend bool operator==(const StepRow &, const StepRow &) = default;
};

// A line of a paper (letter::Line).
struct PaperRow {
    Q_GADGET
    Q_PROPERTY(QString lineKind MEMBER lineKind FINAL)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)

public:
    QString lineKind; // title lead heading text bullet row quote
    QString label;
    QString text;
    [[nodiscard]] QString key() const { return lineKind + label + text; }
    friend bool operator==(const PaperRow &, const PaperRow &) = default;
};

} // namespace tenang::presentation
