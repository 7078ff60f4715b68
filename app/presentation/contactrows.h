// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/rows.h"
#include "referral/hours.h"

// The directory as lines of a list, and one service of it with all that may be shown on a locked tablet.
namespace tenang::presentation {

// A contact that anyone may see, without unlocking.
struct ContactRow {
    Q_GADGET
    Q_PROPERTY(QString service MEMBER service FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString what READ what FINAL)
    Q_PROPERTY(QString number MEMBER number FINAL)
    Q_PROPERTY(QString open MEMBER open FINAL)
    Q_PROPERTY(QString checked MEMBER checked FINAL)

public:
    QString service;
    QString name;
    QString role;
    QString country;
    QString number; // as dialled from the chosen country; "" where it cannot be, or where there is none
    QString open;
    QString checked; // on which day, in a few words
    [[nodiscard]] QString what() const; // role and country
    [[nodiscard]] QString key() const { return service; }
    friend bool operator==(const ContactRow &, const ContactRow &) = default;
};

struct ContactDetail {
    Q_GADGET
    QML_VALUE_TYPE(contactDetail)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString what MEMBER what FINAL)
    Q_PROPERTY(QString description MEMBER description FINAL)
    Q_PROPERTY(QString open MEMBER open FINAL)
    Q_PROPERTY(QString checked MEMBER checked FINAL)
    Q_PROPERTY(bool doubtful MEMBER doubtful FINAL)
    Q_PROPERTY(QString risk MEMBER risk FINAL)
    Q_PROPERTY(QString alert MEMBER alert FINAL)
    Q_PROPERTY(QList<tenang::presentation::Choice> ways MEMBER ways FINAL)
    Q_PROPERTY(QList<tenang::presentation::Choice> facts MEMBER facts FINAL)

public:
    QString name;
    QString what;
    QString description;
    QString open; // with the hour of the next change
    QString checked;
    bool doubtful = false; // not checked, or too long ago
    QString risk;
    QString alert;
    QList<Choice> ways; // label how, detail the number: those that work from the chosen country first
    QList<Choice> facts; // label what about, detail the fact; what nobody wrote down is left out
    friend bool operator==(const ContactDetail &, const ContactDetail &) = default;
};

// May stand on a locked tablet: public, and in service.
[[nodiscard]] bool isPublic(const referral::Service &service);
// In the language of the screens; the code itself where it is none.
[[nodiscard]] QString countryName(const QString &code);
// What a search looks at: name, role, country, organization, languages and numbers, as text::folded() brings
// them together: no accents, digits of one script, one way to write what looks the same.
[[nodiscard]] QString searchedOf(const referral::Service &service);

[[nodiscard]] ContactRow contactRow(const referral::Service &service, const QString &country,
    const QDateTime &now, referral::LocalTimes &times);
[[nodiscard]] ContactDetail contactDetail(
    const referral::Service &service, const QString &country, const QDateTime &now);

} // namespace tenang::presentation
