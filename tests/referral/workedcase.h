// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/casedirectories.h"
#include "referral/factsjson.h"
#include "referral/pathwayjson.h"
#include "referral/roles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenang::test {

inline QString shown(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return value.isString() ? value.toString() : QString::fromUtf8(json).mid(1).chopped(1);
}

inline bool holds(const QJsonValue &list, const QJsonValue &item)
{
    return list.toArray().contains(item);
}

// One case beside the answer to it. What differs is said in words, all of it.
class Comparison {
public:
    explicit Comparison(const QJsonObject &worked)
        : m_expect(worked[QLatin1String("expect")].toObject())
    {
        keysAre(worked, QStringLiteral("the case"), "title story why directories at facts expect", true);
        keysAre(m_expect, QStringLiteral("expect"), "first also order never blocked not_eligible gaps");
        if (m_expect.size() < 2 || !m_expect.contains(QLatin1String("gaps")))
            differs(QStringLiteral("expect needs gaps (an empty list says: no gap) and something beside"));
        const NamedDirectories read
            = readNamed(worked[QLatin1String("directories")].toVariant().toStringList());
        for (const Finding &finding : read.findings)
            differs(toString(finding));
        m_directory = read.directory;
        const QString time = worked[QLatin1String("at")].toString();
        const QDateTime at = QDateTime::fromString(time, Qt::ISODate);
        if (!at.isValid() || at.timeSpec() == Qt::LocalTime)
            differs(QStringLiteral("at: %1 is not a time like 2026-11-24T10:00:00+07:00").arg(time));
        Findings findings;
        const referral::Facts facts
            = referral::readFacts(QJsonDocument(worked[QLatin1String("facts")].toObject()).toJson(),
                QStringLiteral("facts"), m_directory, findings);
        for (const Finding &finding : findings)
            differs(toString(finding));
        if (!m_differences.isEmpty())
            return; // the case itself is to be mended first
        const QByteArray json = referral::toJson(referral::resolve(m_directory, facts, at));
        for (const QString &text : read.withheld) {
            if (json.contains(text.toUtf8()))
                differs(QStringLiteral("the answer shows “%1”, which the directory withholds").arg(text));
        }
        m_answer = QJsonDocument::fromJson(json).object();
        compare();
    }

    [[nodiscard]] const QStringList &differences() const { return m_differences; }

private:
    void differs(const QString &text) { m_differences.append(text); }

    void keysAre(const QJsonObject &object, const QString &where, const char *known, bool all = false)
    {
        const QStringList keys = QString::fromLatin1(known).split(u' ');
        for (const QString &key : object.keys()) {
            if (!keys.contains(key))
                differs(QStringLiteral("%1: “%2” is not a key that is known here (%3)")
                        .arg(where, key, keys.join(QStringLiteral(", "))));
        }
        for (const QString &key : keys) {
            const QJsonValue value = object[key];
            if (all && (value.isUndefined() || value == QJsonArray() || value == QString()))
                differs(QStringLiteral("%1: “%2” is missing or empty").arg(where, key));
        }
    }

    [[nodiscard]] QJsonArray list(const char *key) const { return m_expect[QLatin1String(key)].toArray(); }
    [[nodiscard]] QJsonArray answered(const char *key) const
    {
        return m_answer[QLatin1String(key)].toArray();
    }

    static QJsonObject withService(const QJsonArray &array, const QJsonValue &service)
    {
        for (const QJsonValue &item : array) {
            if (item[QLatin1String("service")] == service)
                return item.toObject();
        }
        return {};
    }

    // Where the answer put a service that is looked for elsewhere.
    [[nodiscard]] QString placeOf(const QJsonValue &service) const
    {
        if (!m_directory.service(service.toString()))
            return QStringLiteral("there is no such service");
        const QJsonObject blocked = withService(answered("blocked"), service);
        if (!blocked.isEmpty())
            return QStringLiteral("it is blocked, ") + shown(blocked[QLatin1String("reason")]);
        const QJsonObject out = withService(answered("not_eligible"), service);
        if (!out.isEmpty())
            return QStringLiteral("it is not eligible, ") + shown(out[QLatin1String("reasons")]);
        const QJsonValue order = withService(answered("steps"), service)[QLatin1String("order")];
        return QStringLiteral("it is step %1").arg(order.toInt());
    }

    void compareStep(const QJsonObject &wanted, const QJsonObject &step)
    {
        const QString name = shown(wanted[QLatin1String("service")]);
        keysAre(wanted, name,
            "role service action state consent_basis share_tier_at_most within_minutes reasons_include "
            "ask_include number fallback fallback_is_not verified");
        for (const QString &key : wanted.keys()) {
            const QJsonValue want = wanted[key];
            QJsonValue is = step[key];
            bool fits = true;
            if (key.endsWith(QLatin1String("_include"))) {
                is = step[key.chopped(8)];
                for (const QJsonValue &item : want.toArray())
                    fits = fits && holds(is, item);
            } else if (key == QLatin1String("share_tier_at_most") || key == QLatin1String("within_minutes")) {
                is = step[key == QLatin1String("within_minutes") ? QStringLiteral("act_within_minutes")
                                                                 : QStringLiteral("share_tier")];
                fits = is.isDouble() && is.toInt() <= want.toInt();
            } else if (key == QLatin1String("fallback_is_not")) {
                is = step[QLatin1String("fallback")];
                fits = is != want;
            } else {
                if (key == QLatin1String("number"))
                    is = step[QLatin1String("contact")].isNull()
                        ? QJsonValue()
                        : step[QLatin1String("contact")][QLatin1String("number")];
                if (key == QLatin1String("verified"))
                    is = step[QLatin1String("verified")][QLatin1String("band")];
                fits = is == want;
            }
            if (!fits)
                differs(QStringLiteral("%1: %2 should be %3, the answer has %4")
                        .arg(name, key, shown(want), shown(is)));
        }
    }

    void compareSteps()
    {
        const QJsonArray steps = answered("steps");
        QJsonArray asked; // the others are folded away on the screen (Step::answers)
        for (const QJsonValue &step : steps) {
            if (!step[QLatin1String("answers")].toArray().isEmpty())
                asked.append(step);
        }
        const QJsonArray first = list("first");
        for (qsizetype i = 0; i < first.size(); ++i) {
            const QJsonValue wanted = first[i][QLatin1String("service")];
            const QJsonValue is = asked.at(i)[QLatin1String("service")];
            if (is.isString() && wanted == is)
                compareStep(first[i].toObject(), asked.at(i).toObject());
            else
                differs(QStringLiteral("step %1 should be %2 (%3); the answer has %4")
                        .arg(QString::number(i + 1), shown(wanted), placeOf(wanted),
                            is.isString() ? is.toString() : QStringLiteral("no such step")));
        }
        for (const QJsonValue &wanted : list("also")) {
            const QJsonValue service = wanted[QLatin1String("service")];
            const QJsonObject step = withService(steps, service);
            if (step.isEmpty())
                differs(QStringLiteral("%1 should be a step; %2").arg(shown(service), placeOf(service)));
            else
                compareStep(wanted.toObject(), step);
        }
        int last = 0;
        for (const QJsonValue &service : list("order")) {
            const int order = withService(steps, service)[QLatin1String("order")].toInt();
            if (order <= last)
                differs(QStringLiteral("order: %1 comes too early or is no step; %2")
                        .arg(shown(service), placeOf(service)));
            last = order;
        }
        for (const QJsonValue &never : list("never")) {
            if (!referral::roleFromString(never.toString()) && !m_directory.service(never.toString()))
                differs(QStringLiteral("never: %1 is no role and no service").arg(shown(never)));
            for (const QJsonValue &step : steps) {
                if (step[QLatin1String("role")] == never || step[QLatin1String("service")] == never)
                    differs(QStringLiteral("%1 must never be a step here; %2")
                            .arg(shown(never), placeOf(step[QLatin1String("service")])));
            }
        }
    }

    void compare()
    {
        compareSteps();
        for (const QJsonValue &wanted : list("blocked")) {
            keysAre(wanted.toObject(), QStringLiteral("blocked"), "role service reason", true);
            const QJsonValue service = wanted[QLatin1String("service")];
            if (withService(answered("blocked"), service) != wanted.toObject())
                differs(QStringLiteral("%1 should be blocked, %2; %3")
                        .arg(shown(service), shown(wanted[QLatin1String("reason")]), placeOf(service)));
        }
        for (const QJsonValue &wanted : list("not_eligible")) {
            keysAre(wanted.toObject(), QStringLiteral("not_eligible"), "service reasons_include", true);
            const QJsonValue service = wanted[QLatin1String("service")];
            const QJsonObject out = withService(answered("not_eligible"), service);
            for (const QJsonValue &reason : wanted[QLatin1String("reasons_include")].toArray()) {
                if (!holds(out[QLatin1String("reasons")], reason))
                    differs(QStringLiteral("%1 should not be eligible, %2; %3")
                            .arg(shown(service), shown(reason), placeOf(service)));
            }
        }
        compareGaps();
    }

    void compareGaps()
    {
        QJsonArray left = answered("gaps");
        for (const QJsonValue &wanted : list("gaps")) {
            keysAre(wanted.toObject(), QStringLiteral("gaps"), "need detail");
            bool found = false;
            for (qsizetype i = left.size() - 1; i >= 0; --i) {
                const QJsonValue detail = wanted[QLatin1String("detail")];
                if (left[i][QLatin1String("need")] == wanted[QLatin1String("need")]
                    && (detail.isUndefined() || left[i][QLatin1String("detail")] == detail)) {
                    found = true;
                    left.removeAt(i);
                }
            }
            if (!found)
                differs(QStringLiteral("there should be a gap %1; the gaps are %2")
                        .arg(shown(wanted), shown(answered("gaps"))));
        }
        for (const QJsonValue &gap : left)
            differs(QStringLiteral("the answer has a gap that was not expected: ") + shown(gap));
    }

    QJsonObject m_expect, m_answer;
    referral::Directory m_directory;
    QStringList m_differences;
};

} // namespace tenang::test
