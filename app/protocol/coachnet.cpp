// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/coachnet.h"

#include "protocol/coachrules.h"

#include <algorithm>
#include <cmath>

namespace tenang::protocol {

namespace {

constexpr int mostWords = 50'000;
constexpr int mostFilters = 1'024;

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

    // As many signed bytes as asked for, each times the scale.
    [[nodiscard]] std::optional<std::vector<float>> weights(
        qsizetype part, qsizetype count, float scale) const
    {
        const auto decoded = QByteArray::fromBase64Encoding(
            m_parts.at(part).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || decoded.decoded.size() != count)
            return std::nullopt;
        std::vector<float> values;
        values.reserve(size_t(count));
        for (const char byte : decoded.decoded)
            values.push_back(float(static_cast<signed char>(byte)) * scale);
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
        const auto vector = has(3) ? weights(2, m_net->size, CoachNet::scaleOfWords) : std::nullopt;
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
        if (!m_forms.isEmpty() || m_net->filterCount == mostFilters)
            return QStringLiteral("filters stand before the forms, no more than %1").arg(mostFilters);
        const int inputs = int(*width) * (m_net->size + CoachNet::marksOfWord);
        const auto values = weights(4, inputs, *scale);
        if (!values)
            return QStringLiteral("this filter needs %1 bytes").arg(inputs);
        add(int(*width), *bias, *values);
        return {};
    }

    void add(int width, float bias, const std::vector<float> &values)
    {
        using Filters = CoachNet::Filters;
        auto &all = m_net->filters;
        if (all.empty() || all.back().width != width || all.back().count == Filters::lanes)
            all.push_back({width, 0, {}, std::vector<float>(values.size() * Filters::lanes, 0)});
        Filters &last = all.back();
        const auto lane = size_t(last.count++);
        last.bias[lane] = bias;
        for (size_t i = 0; i < values.size(); ++i)
            last.weights[i * Filters::lanes + lane] = values[i];
        ++m_net->filterCount;
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
        const qsizetype inputs = m_net->filterCount + questionFormCount + lintCount + 1;
        auto values = weights(5, inputs, *scale);
        if (!values)
            return QStringLiteral("this form needs %1 bytes").arg(inputs);
        m_forms.append(*form);
        m_net->answers[size_t(*form)] = {*bias, *sure, std::move(*values)};
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
