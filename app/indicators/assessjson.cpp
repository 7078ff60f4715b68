// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/assessjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace tenang::indicators {

using protocol::Indicator;
using protocol::IndicatorSet;

namespace {

constexpr qsizetype largestInput = 8LL * 1024 * 1024; // design.md §5: the cap of every reader

// A key as it may stand in a pointer and on a technician's screen.
QString pointerPart(const QString &key)
{
    QString part = key.left(60);
    for (QChar &one : part) {
        if (!one.isPrint())
            one = u'?';
    }
    return part.replace(u'~', u"~0"_qs).replace(u'/', u"~1"_qs);
}

QString oneOf(const QStringList &ids)
{
    return u"expected one of: "_qs + ids.join(u' ');
}

class Reader {
public:
    explicit Reader(const QList<IndicatorSet> &sets)
    {
        for (const IndicatorSet &set : sets) {
            for (const Indicator &one : set.indicators)
                m_indicators.insert(one.id);
        }
    }

    ReadInput read(const QByteArray &json)
    {
        if (json.size() > largestInput) {
            broken(0, json, u"larger than 8 MiB"_qs);
            return std::move(m_result);
        }
        QJsonParseError error;
        const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (error.error != QJsonParseError::NoError)
            broken(error.offset, text, u"not JSON: "_qs + error.errorString());
        else if (!document.isObject())
            broken(0, text, u"expected one JSON object"_qs);
        else
            readObject(document.object());
        if (hasErrors(m_result.findings))
            m_result.input = {};
        return std::move(m_result);
    }

private:
    void add(Finding::Severity severity, const QString &pointer, const QString &text)
    {
        m_result.findings.append({severity, u"stdin"_qs, 0, 0, text, pointer});
    }
    void error(const QString &pointer, const QString &text) { add(Finding::Severity::Error, pointer, text); }

    void broken(qsizetype offset, const QByteArray &text, const QString &what)
    {
        const QByteArray before = text.left(offset);
        const auto line = static_cast<int>(before.count('\n')) + 1;
        const auto column = static_cast<int>(before.size() - (before.lastIndexOf('\n') + 1)) + 1;
        m_result.findings.append({Finding::Severity::Error, u"stdin"_qs, line, column, what, QString()});
    }

    void warnUnknown(const QJsonObject &object, const QString &at, const QStringList &known)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!known.contains(it.key()))
                add(Finding::Severity::Warning, at + u'/' + pointerPart(it.key()),
                    u"unknown key, ignored"_qs);
        }
    }

    void readObject(const QJsonObject &object)
    {
        warnUnknown(object, QString(), {u"age"_qs, u"danger"_qs, u"marks"_qs});
        if (const QJsonValue age = object.value(u"age"); !age.isUndefined()) {
            if (const auto known = ageFromString(age.toString()); age.isString() && known)
                m_result.input.age = *known;
            else
                error(u"/age"_qs, u"expected one of: adult child unsure"_qs);
        }
        if (const QJsonValue danger = object.value(u"danger"); danger.isArray())
            readDanger(danger.toArray());
        else if (!danger.isUndefined())
            error(u"/danger"_qs, u"expected a list of danger ids"_qs);
        if (const QJsonValue marks = object.value(u"marks"); marks.isArray())
            readMarks(marks.toArray());
        else if (!marks.isUndefined())
            error(u"/marks"_qs, u"expected a list of marks"_qs);
    }

    void readDanger(const QJsonArray &danger)
    {
        for (qsizetype i = 0; i < danger.size(); ++i) {
            const QJsonValue value = danger.at(i);
            if (value.isString() && dangerIds().contains(value.toString()))
                m_result.input.danger.append(value.toString());
            else
                error(u"/danger/"_qs + QString::number(i), oneOf(dangerIds()));
        }
    }

    void readMarks(const QJsonArray &marks)
    {
        for (qsizetype i = 0; i < marks.size(); ++i) {
            const QString at = u"/marks/"_qs + QString::number(i);
            if (!marks.at(i).isObject()) {
                error(at, u"expected an object with indicator and state"_qs);
                continue;
            }
            const QJsonObject object = marks.at(i).toObject();
            warnUnknown(object, at, {u"indicator"_qs, u"state"_qs});
            MarkInput mark;
            const QJsonValue indicator = object.value(u"indicator");
            if (indicator.isString() && m_indicators.contains(indicator.toString()))
                mark.indicator = indicator.toString();
            else
                error(at + u"/indicator"_qs,
                    indicator.isUndefined() ? u"missing: the id of an indicator"_qs
                                            : u"not an indicator of the sets in use"_qs);
            if (const QJsonValue state = object.value(u"state"); !state.isUndefined()) {
                if (const auto known = interview::markStateFromString(state.toString());
                    state.isString() && known)
                    mark.state = *known;
                else
                    error(at + u"/state"_qs,
                        u"expected one of: said seen not_reported declined not_explored"_qs);
            }
            m_result.input.marks.append(mark);
        }
    }

    QSet<QString> m_indicators;
    ReadInput m_result;
};

QJsonObject limb(const LimbResult &result)
{
    return {{u"state"_qs, toString(result.state)},
        {u"indicators"_qs, QJsonArray::fromStringList(result.indicators)}};
}

} // namespace

ReadInput readInput(const QByteArray &json, const QList<IndicatorSet> &sets)
{
    return Reader(sets).read(json);
}

QByteArray toJson(const Assessment &assessment)
{
    QJsonArray reasons;
    for (const Reason &reason : assessment.reasons)
        reasons.append(QJsonObject{
            {u"rule"_qs, reason.rule}, {u"indicators"_qs, QJsonArray::fromStringList(reason.indicators)}});
    QJsonArray dimensions;
    for (const Dimension &one : assessment.delphi)
        dimensions.append(QJsonObject{{u"id"_qs, one.id}, {u"strong"_qs, one.strong},
            {u"medium"_qs, one.medium}, {u"weak"_qs, one.weak}, {u"positive"_qs, one.positive}});
    QJsonObject reference;
    if (!dimensions.isEmpty())
        reference.insert(u"ilo_delphi"_qs, QJsonObject{{u"dimensions"_qs, dimensions}});
    for (const ReferenceList &list : assessment.lists) {
        QJsonArray points;
        for (const Point &one : list.points)
            points.append(QJsonObject{
                {u"id"_qs, one.id}, {u"indicators"_qs, QJsonArray::fromStringList(one.indicators)}});
        reference.insert(QString(list.set).replace(u'-', u'_'), QJsonObject{{u"points"_qs, points}});
    }
    const QJsonObject answer{
        {u"outcome"_qs, protocol::toString(assessment.outcome)},
        {u"reasons"_qs, reasons},
        {u"limbs"_qs,
            QJsonObject{{u"act"_qs, limb(assessment.act)}, {u"means"_qs, limb(assessment.means)},
                {u"purpose"_qs, limb(assessment.purpose)}}},
        {u"reference"_qs, reference},
    };
    return QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace tenang::indicators
