// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/coachnet.h"

#include "protocol/coachrules.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace tenang::protocol {

namespace {

constexpr int mostWords = 50'000;
constexpr size_t mostFilters = 1'024;

class NetReader {
public:
    explicit NetReader(CoachNet &net)
        : m_net(&net)
    {
    }

    // What is wrong with one line; empty: nothing.
    QString take(const QString &line)
    {
        m_parts = line.split(u' ');
        const QString &kind = m_parts.first();
        if (kind == u"words")
            return size();
        if (m_net->size == 0)
            return QStringLiteral("the first line must be `words` and the size of a vector");
        if (kind == u"word")
            return word();
        if (kind == u"filter")
            return filter();
        if (kind == u"form")
            return form();
        return QStringLiteral("“%1” begins no line").arg(kind);
    }

    [[nodiscard]] QString wholeFault() const
    {
        if (m_forms.size() != questionFormCount)
            return QStringLiteral("each of the %1 forms needs a line").arg(questionFormCount);
        return {};
    }

private:
    [[nodiscard]] bool has(qsizetype parts) const { return m_parts.size() == parts; }

    [[nodiscard]] std::optional<float> number(qsizetype part, float least, float most) const
    {
        bool read = false;
        const float value = m_parts.at(part).toFloat(&read);
        if (!read || !std::isfinite(value) || value < least || value > most)
            return std::nullopt;
        return value;
    }

    // As many signed bytes as asked for.
    [[nodiscard]] std::optional<std::vector<qint16>> bytes(qsizetype part, qsizetype count) const
    {
        const auto decoded = QByteArray::fromBase64Encoding(
            m_parts.at(part).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || decoded.decoded.size() != count)
            return std::nullopt;
        std::vector<qint16> values(static_cast<size_t>(count));
        std::ranges::transform(
            decoded.decoded, values.begin(), [](char byte) { return static_cast<signed char>(byte); });
        return values;
    }

    QString size()
    {
        const std::optional<float> size = has(2) ? number(1, 8, 128) : std::nullopt;
        if (m_net->size != 0 || !size)
            return QStringLiteral("`words` stands once, with a number from 8 to 128");
        m_net->size = int(*size);
        return {};
    }

    QString word()
    {
        const auto vector = has(3) ? bytes(2, m_net->size) : std::nullopt;
        if (!vector)
            return QStringLiteral("a word needs its vector of %1 bytes").arg(m_net->size);
        if (m_net->words.contains(m_parts.at(1)))
            return QStringLiteral("the word “%1” stands twice").arg(m_parts.at(1));
        if (m_net->words.size() == mostWords)
            return QStringLiteral("more than %1 words").arg(mostWords);
        m_net->words.insert(m_parts.at(1), int(m_net->words.size()));
        m_net->vectors.insert(m_net->vectors.end(), vector->begin(), vector->end());
        return {};
    }

    QString filter()
    {
        const bool whole = has(5);
        const auto width = whole ? number(1, 1, 7) : std::nullopt;
        const auto bias = whole ? number(2, -1000, 1000) : std::nullopt;
        const auto scale = whole ? number(3, 0, 1000) : std::nullopt;
        if (!width || !bias || !scale)
            return QStringLiteral("a filter needs a width from 1 to 7, a bias, a scale and its weights");
        if (!m_forms.isEmpty() || m_net->filters.size() == mostFilters)
            return QStringLiteral("filters stand before the forms, no more than %1").arg(mostFilters);
        const int inputs = int(*width) * (m_net->size + CoachNet::marksOfWord);
        auto values = bytes(4, inputs);
        if (!values)
            return QStringLiteral("this filter needs %1 bytes").arg(inputs);
        m_net->filters.push_back({int(*width), *bias, *scale, std::move(*values)});
        return {};
    }

    QString form()
    {
        const bool whole = has(6);
        const auto form = whole ? questionFormFromString(m_parts.at(1)) : std::nullopt;
        const auto bias = whole ? number(2, -1000, 1000) : std::nullopt;
        const auto scale = whole ? number(3, 0, 1000) : std::nullopt;
        const auto sure = whole ? number(4, 0, 1) : std::nullopt;
        if (!form || !bias || !scale || !sure)
            return QStringLiteral(
                "a form needs its name, a bias, a scale, the chance that is enough, and its weights");
        if (m_forms.contains(*form))
            return QStringLiteral("the form “%1” stands twice").arg(m_parts.at(1));
        const qsizetype inputs = qsizetype(m_net->filters.size()) + questionFormCount + lintCount + 1;
        const auto values = bytes(5, inputs);
        if (!values)
            return QStringLiteral("this form needs %1 bytes").arg(inputs);
        m_forms.append(*form);
        CoachNet::Answer &answer = m_net->answers[size_t(*form)] = {*bias, *sure, {}};
        std::ranges::transform(*values, std::back_inserter(answer.weights),
            [scale](qint16 value) { return float(value) * *scale; });
        return {};
    }

    CoachNet *m_net;
    QStringList m_parts;
    QList<QuestionForm> m_forms;
};

} // namespace

Result<CoachNet> readCoachNet(const QStringList &lines)
{
    CoachNet net;
    if (lines.isEmpty())
        return net;
    NetReader reader(net);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const QString fault = reader.take(lines.at(i)); !fault.isEmpty())
            return fail(Error::Kind::Invalid, QStringLiteral("%1: %2").arg(i + 1).arg(fault));
    }
    if (const QString fault = reader.wholeFault(); !fault.isEmpty())
        return fail(Error::Kind::Invalid, QStringLiteral("%1: %2").arg(lines.size()).arg(fault));
    return net;
}

} // namespace tenang::protocol
