// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/coachscorer.h"

#include "interview/coach.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>

namespace tenang::interview {

namespace {

using protocol::CoachNet;
using Filters = CoachNet::Filters;
using protocol::CoachRules;
using protocol::QuestionForm;
using protocol::questionFormCount;
using text::SpokenToken;

constexpr qsizetype sameLetters = 5;
// Longer turns are heard to here: time stays bounded, and the set of questions knows no longer one.
constexpr qsizetype mostWords = 160;

QString heardAs(const SpokenToken &token)
{
    switch (token.kind) {
    case SpokenToken::Kind::Word:
        return token.text;
    case SpokenToken::Kind::Pause:
        return QStringLiteral(",");
    case SpokenToken::Kind::Stop:
        return QStringLiteral(".");
    case SpokenToken::Kind::Trail:
        return QStringLiteral("…");
    case SpokenToken::Kind::Question:
        return QStringLiteral("?");
    case SpokenToken::Kind::Quote:
        break;
    }
    return QStringLiteral("\"");
}

bool isWord(const QString &heard)
{
    return heard.front().isLetterOrNumber();
}

// Four sums beside each other: one alone waits for itself at each step.
float dot(std::span<const float> a, std::span<const float> b)
{
    std::array<float, 4> sums{};
    size_t i = 0;
    for (; i + sums.size() <= a.size(); i += sums.size()) {
        for (size_t lane = 0; lane < sums.size(); ++lane)
            sums[lane] += a[i + lane] * b[i + lane];
    }
    for (; i < a.size(); ++i)
        sums.front() += a[i] * b[i];
    return std::accumulate(sums.begin(), sums.end(), 0.0F);
}

float length(std::span<const float> a)
{
    return std::sqrt(dot(a, a));
}

// The words as rows of numbers.
std::vector<float> inputOf(const CoachRules &rules, const QStringList &words, const KnownWords &account)
{
    const CoachNet &net = rules.net;
    const size_t row = size_t(net.size) + CoachNet::marksOfWord;
    std::vector<float> input(row * size_t(words.size()), 0);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        float *const to = input.data() + row * size_t(i);
        const int at = net.words.value(word, net.words.value(QString(), -1));
        if (at >= 0)
            std::copy_n(net.vectors.data() + size_t(at) * size_t(net.size), net.size, to);
        if (!account.isGiven())
            continue;
        float *const marks = to + net.size;
        const bool holds = isWord(word) && account.holds(word);
        marks[0] = 1;
        marks[1] = holds ? 1 : 0;
        marks[2] = isWord(word) && !holds && !rules.small.contains(word) ? 1 : 0;
        marks[3] = isWord(word) && net.words.contains(word) ? account.likeness(at) : 0;
    }
    return input;
}

// The strongest answer of each filter anywhere in the words, no less than none. A function of its own for the
// compiler: GCC 12 keeps the sums in vector registers only where it stands alone, and without QT_NO_DEBUG it
// did that by chance; inlined into what agencies install it took five times as long.
[[gnu::noinline]] std::array<float, Filters::lanes> answersOf(
    const Filters &filters, std::span<const float> input, size_t row)
{
    const auto rows = qsizetype(input.size() / row);
    const qsizetype reach = filters.width / 2;
    std::array<float, Filters::lanes> most{};
    const auto keep = [&most](const std::array<float, Filters::lanes> &answers) {
        for (size_t lane = 0; lane < Filters::lanes; ++lane)
            most[lane] = std::max(most[lane], answers[lane]);
    };
    keep(filters.bias); // of no word at all
    for (qsizetype at = -reach; at <= rows + reach - filters.width; ++at) {
        const auto from = size_t(std::max<qsizetype>(at, 0)) * row;
        const auto to = size_t(std::min(at + filters.width, rows)) * row;
        const float *weights
            = filters.weights.data() + (qsizetype(from) - at * qsizetype(row)) * Filters::lanes;
        std::array<float, Filters::lanes> answers = filters.bias;
        for (size_t i = from; i < to; ++i, weights += Filters::lanes) {
            const float number = input[i];
            for (size_t lane = 0; lane < Filters::lanes; ++lane)
                answers[lane] += number * weights[lane];
        }
        keep(answers);
    }
    return most;
}

std::array<float, questionFormCount> chances(const CoachNet &net, const std::vector<float> &inputs)
{
    std::array<float, questionFormCount> chances{};
    for (size_t i = 0; i < chances.size(); ++i) {
        const CoachNet::Answer &answer = net.answers[i];
        chances[i] = std::inner_product(inputs.begin(), inputs.end(), answer.weights.begin(), answer.bias);
    }
    const float most = *std::ranges::max_element(chances);
    float all = 0;
    for (float &chance : chances)
        all += chance = std::exp(chance - most);
    for (float &chance : chances)
        chance /= all;
    return chances;
}

} // namespace

KnownWords::KnownWords(const CoachNet &net, const std::optional<QList<SpokenToken>> &account)
    : m_net(&net)
{
    if (!account || net.size == 0)
        return;
    for (const QString &word : heard(*account)) {
        if (!isWord(word))
            continue;
        m_given = true;
        m_beginnings.insert(word.left(sameLetters));
        const int place = net.words.value(word, -1);
        if (place < 0 || std::ranges::find(m_vectors, place, &Vector::place) != m_vectors.end())
            continue;
        m_vectors.push_back({place, length(at(place))});
    }
}

bool KnownWords::holds(const QString &word) const
{
    return m_beginnings.contains(word.left(sameLetters));
}

float KnownWords::likeness(int word) const
{
    const float own = length(at(word));
    float most = 0;
    for (const Vector &other : m_vectors) {
        const float product = own * other.length;
        most = std::max(most, product > 0 ? dot(at(word), at(other.place)) / product : 0);
    }
    return most;
}

std::span<const float> KnownWords::at(int word) const
{
    return std::span(m_net->vectors).subspan(size_t(word) * size_t(m_net->size), size_t(m_net->size));
}

QStringList heard(const QList<SpokenToken> &tokens)
{
    QStringList words;
    words.reserve(tokens.size());
    for (const SpokenToken &token : tokens)
        words.append(heardAs(token));
    return words;
}

std::optional<QuestionForm> scoredForm(const CoachRules &rules, const QList<SpokenToken> &question,
    const KnownWords &known, QuestionForm byRules, const QSet<protocol::Lint> &flags)
{
    const CoachNet &net = rules.net;
    const QStringList words = heard(question).first(std::min(question.size(), mostWords));
    if (net.size == 0 || std::ranges::none_of(words, isWord))
        return std::nullopt;
    const std::vector<float> input = inputOf(rules, words, known);
    std::vector<float> inputs;
    for (const Filters &filters : net.filters) {
        const auto answers = answersOf(filters, input, size_t(net.size) + CoachNet::marksOfWord);
        inputs.insert(inputs.end(), answers.begin(), answers.begin() + filters.count);
    }
    for (int i = 0; i < questionFormCount; ++i)
        inputs.push_back(QuestionForm(i) == byRules ? 1 : 0);
    for (int i = 0; i < protocol::lintCount; ++i)
        inputs.push_back(flags.contains(protocol::Lint(i)) ? 1 : 0);
    inputs.push_back(known.isGiven() ? 1 : 0);

    const std::array<float, questionFormCount> chance = chances(net, inputs);
    std::array<int, questionFormCount> order{};
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, std::greater{}, [&](int form) { return chance[size_t(form)]; });
    const auto *const told = std::ranges::find_if(order, [&](int form) {
        return QuestionForm(form) == byRules || chance[size_t(form)] >= net.answers[size_t(form)].sure;
    });
    return QuestionForm(told != order.end() ? *told : order.front());
}

} // namespace tenang::interview
