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

// Whole numbers give the same sums however many are done at once: what agencies install asks the processor
// how wide it is.
#if defined(TENANG_RELEASE) && defined(__x86_64__)
#define TENANG_AS_WIDE_AS_THERE_IS [[gnu::target_clones("avx2", "default")]]
#else
#define TENANG_AS_WIDE_AS_THERE_IS
#endif

// The loop that all the time goes into.
[[gnu::always_inline]] inline int dot(std::span<const qint16> a, std::span<const qint16> b)
{
    int sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

float length(std::span<const qint16> a)
{
    return std::sqrt(float(dot(a, a)));
}

// The words as rows of numbers, with rows of nothing before and behind them: no filter meets an end.
struct Rows {
    static constexpr qsizetype margin = 7; // the widest filter
    std::vector<qint16> numbers;
    size_t row = 0; // numbers of a word
    qsizetype count = 0; // of words
    [[nodiscard]] std::span<const qint16> at(qsizetype word, int width) const
    {
        return std::span(numbers).subspan(size_t(word + margin) * row, size_t(width) * row);
    }
};

Rows rowsOf(const CoachRules &rules, const QStringList &words, const KnownWords &account)
{
    const CoachNet &net = rules.net;
    Rows rows{{}, size_t(net.size) + CoachNet::marksOfWord, words.size()};
    rows.numbers.resize(rows.row * size_t(words.size() + 2 * Rows::margin));
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        qint16 *const to = rows.numbers.data() + rows.row * size_t(i + Rows::margin);
        const int at = net.words.value(word, net.words.value(QString(), -1));
        if (at >= 0)
            std::copy_n(net.vectors.data() + size_t(at) * size_t(net.size), net.size, to);
        if (!account.isGiven())
            continue;
        qint16 *const marks = to + net.size;
        const bool holds = isWord(word) && account.holds(word);
        marks[0] = CoachNet::one;
        marks[1] = holds ? CoachNet::one : 0;
        marks[2] = isWord(word) && !holds && !rules.small.contains(word) ? CoachNet::one : 0;
        if (isWord(word) && net.words.contains(word))
            marks[3] = qint16(std::lround(account.likeness(at) * CoachNet::one));
    }
    return rows;
}

// The strongest answer of a filter anywhere in the words, no less than none.
TENANG_AS_WIDE_AS_THERE_IS float answerOf(const CoachNet::Filter &filter, const Rows &words)
{
    const qsizetype reach = filter.width / 2;
    int most = 0; // of no word at all
    for (qsizetype at = -reach; at <= words.count + reach - filter.width; ++at)
        most = std::max(most, dot(words.at(at, filter.width), filter.weights));
    return std::max(0.0F, filter.bias + float(most) * filter.scale / CoachNet::one);
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
        most = std::max(most, product > 0 ? float(dot(at(word), at(other.place))) / product : 0);
    }
    return most;
}

std::span<const qint16> KnownWords::at(int word) const
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
    const Rows rows = rowsOf(rules, words, known);
    std::vector<float> inputs;
    inputs.reserve(net.answers.front().weights.size());
    for (const CoachNet::Filter &filter : net.filters)
        inputs.push_back(answerOf(filter, rows));
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
