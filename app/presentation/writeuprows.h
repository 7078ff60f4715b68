// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/session.h"
#include "presentation/rows.h"
#include "protocol/indicatorset.h"

// The write-up as lists: the conversation in the order in which it went, what stands behind one line of it,
// and the indicators as their sets group them. Pure: the same session gives the same rows.
namespace tenang::presentation {

// What a note says now, and why: one of its corrections.
struct Correction {
    Q_GADGET
    QML_VALUE_TYPE(correction)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString why MEMBER why FINAL)

public:
    QString text;
    QString why; // may be empty
    friend bool operator==(const Correction &, const Correction &) = default;
};

// A line of the conversation: a topic, under it its notes and what was marked there without any.
struct WriteUpRow {
    Q_GADGET
    Q_PROPERTY(QString entryKey MEMBER entryKey FINAL)
    Q_PROPERTY(QString lineKind MEMBER lineKind FINAL)
    Q_PROPERTY(QString heading MEMBER title FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)

public:
    QString entryKey; // "topic/<linkId>" "note/<id>" "mark/<indicator>"
    QString lineKind; // topic note mark; heading: cannot be chosen
    QString title; // of a note its beginning
    QString detail;
    [[nodiscard]] QString key() const { return entryKey; }
    friend bool operator==(const WriteUpRow &, const WriteUpRow &) = default;
};

// What is chosen, whole.
struct WrittenEntry {
    Q_GADGET
    QML_VALUE_TYPE(writtenEntry)
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(QString linkId MEMBER linkId FINAL)
    Q_PROPERTY(QString topic MEMBER topic FINAL)
    Q_PROPERTY(QString noteId MEMBER noteId FINAL)
    Q_PROPERTY(QString whose MEMBER whose FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QList<tenang::presentation::Correction> corrections MEMBER corrections FINAL)
    Q_PROPERTY(bool grounds MEMBER grounds FINAL)
    Q_PROPERTY(QString mark MEMBER mark FINAL)
    Q_PROPERTY(QString standing MEMBER standing FINAL)
    Q_PROPERTY(bool bare MEMBER bare FINAL)
    Q_PROPERTY(bool groundsAtHand MEMBER groundsAtHand FINAL)

public:
    QString kind; // topic note mark; "" nothing
    QString linkId; // of the topic; may be empty
    QString topic;
    QString noteId;
    QString whose; // "Their words" …
    QString text; // of a note as first written; of a mark the indicator's
    QList<Correction> corrections; // in order
    bool grounds = false; // an indicator can stand on it: words or a sight, never a thought
    QString mark; // label of the indicator
    QString standing; // its state in words
    bool bare = false; // said or seen, and nothing written behind it
    bool groundsAtHand = false; // there are words or a sight that it can be tied to
    friend bool operator==(const WrittenEntry &, const WrittenEntry &) = default;
};

// A group of a set, with its indicators: code, label, detail (the text).
struct GroupRow {
    Q_GADGET
    Q_PROPERTY(QString groupKey MEMBER groupKey FINAL)
    Q_PROPERTY(QString setTitle MEMBER setTitle FINAL)
    Q_PROPERTY(QString heading MEMBER title FINAL)
    Q_PROPERTY(QList<tenang::presentation::Choice> indicators MEMBER indicators FINAL)

public:
    QString groupKey; // "<set>/<group>"
    QString setTitle; // of the first group of a set only
    QString title;
    QList<Choice> indicators;
    [[nodiscard]] QString key() const { return groupKey; }
    friend bool operator==(const GroupRow &, const GroupRow &) = default;
};

// A case and what is half written in it, as the lists need it.
struct WrittenCase {
    const interview::Protocols &protocols; // all that the case was held with, the one of now last
    const QList<protocol::IndicatorSet> &sets;
    const interview::Session &session;
    const QMap<QString, QString> &drafts;
};

// Topics in the order in which they came up, the one without a prompt always among them; then, without a
// word on it, what was left for another day. `onlyGrounds`: words and sights alone, to tie a mark to.
[[nodiscard]] QList<WriteUpRow> writeUpRows(const WrittenCase &of, bool onlyGrounds);
[[nodiscard]] WrittenEntry entryOf(const WrittenCase &of, const QString &entryKey);
[[nodiscard]] QList<GroupRow> groupRows(const QList<protocol::IndicatorSet> &sets);
// The indicators that stand on a note, in the order in which they were tied.
[[nodiscard]] QList<MarkRow> tiesOf(const WrittenCase &of, const QString &noteId);
[[nodiscard]] bool isBare(const QString &indicator, const interview::Session &session); // on no note at all
[[nodiscard]] bool isSaidOrSeen(const QString &indicator, const interview::Session &session);
[[nodiscard]] QString newNoteField(const QString &kind, const QString &linkId); // of the desk's drafts
// Whether the text of any field of the write-up is there: a new note, a correction, a reason.
[[nodiscard]] bool isHalfWritten(const QMap<QString, QString> &drafts);

} // namespace tenang::presentation
