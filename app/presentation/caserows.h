// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/casestore.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

// The lists of cases: all of them, what happened in one, and the record of who did what. References, codes
// and times; never a name, a person's word or a count.
namespace tenang::presentation {

// A line of the case list. Its words are made when somebody looks at it: there may be a hundred thousand.
struct CaseRow {
    Q_GADGET
    QML_VALUE_TYPE(caseRow)
    Q_PROPERTY(QString caseId READ caseId FINAL)
    Q_PROPERTY(QString ref READ ref FINAL)
    Q_PROPERTY(QString standing READ standing FINAL)
    Q_PROPERTY(QString when READ when FINAL)
    Q_PROPERTY(QString opened READ opened FINAL)
    Q_PROPERTY(QString language READ language FINAL)
    Q_PROPERTY(bool unfinished READ unfinished FINAL)
    Q_PROPERTY(bool held READ held FINAL)

public:
    interview::CaseSummary summary;
    bool isBySound = false; // found by a name that may only sound alike

    [[nodiscard]] QString caseId() const { return summary.id.toString(); }
    [[nodiscard]] QString ref() const { return summary.ref; }
    [[nodiscard]] QString standing() const; // outcome, stage, "Not yet seen by a supervisor"
    [[nodiscard]] QString when() const; // of the last that happened
    [[nodiscard]] QString opened() const;
    [[nodiscard]] QString language() const; // of the person; may be empty
    [[nodiscard]] bool unfinished() const { return summary.outcome.isEmpty(); }
    [[nodiscard]] bool held() const { return summary.held; } // a legal hold is on it
    [[nodiscard]] const Id &key() const { return summary.id; }
    friend bool operator==(const CaseRow &, const CaseRow &) = default;
};

// A line of what happened, with the day that it belongs under.
struct HappenedRow {
    Q_GADGET
    Q_PROPERTY(QString day MEMBER day FINAL)
    Q_PROPERTY(bool first MEMBER first FINAL)
    Q_PROPERTY(QString hours MEMBER hours FINAL)
    Q_PROPERTY(QString what MEMBER what FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)

public:
    qint64 number = 0; // of what it began with
    QString day; // "30 Nov 2026"
    bool first = false; // the first line of its day
    QString hours; // "10:05", "10:05 – 10:41"
    QString what;
    QString detail; // a decision and its reason, a service, a case; may be empty
    [[nodiscard]] qint64 key() const { return number; }
    friend bool operator==(const HappenedRow &, const HappenedRow &) = default;
};

// Names for the codes in events: of protocols and of services. The code itself where it is not known.
struct CaseNames {
    std::function<QString(const QString &id)> protocol;
    std::function<QString(const QString &id)> service;
};

// What happened in a case, in order. What goes on in one breath (notes, answers) is one line, and each
// decision tells which state of the case it was made on. Pure.
[[nodiscard]] QList<HappenedRow> timelineRows(const QList<interview::Event> &events, const CaseNames &names);

// The record as sentences, in the order in which it comes; neighbours that say the same are one line. Pure.
[[nodiscard]] QList<HappenedRow> trailRows(const QList<interview::Trace> &traces);
// Somebody looked, opened or tried to, in contrast to wrote.
[[nodiscard]] bool isLook(const interview::Trace &trace);
[[nodiscard]] QString traceText(const interview::Trace &trace);

[[nodiscard]] QString dayText(const QDateTime &at);

} // namespace tenang::presentation
