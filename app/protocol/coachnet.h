// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocol/protocol.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace tenang::protocol {

inline constexpr int questionFormCount = int(QuestionForm::Statement) + 1;

// What the coach has learnt from labelled questions, beside its rules: a small convolutional network over
// the words of a question (after Kim 2014, "Convolutional Neural Networks for Sentence Classification"). It
// is data of a pack, made by protocols/coach/train.py, and written as lines of text:
//
//   words <D>
//   word <word> <base64>
//   filter <width> <bias> <scale> <base64>
//   form <id> <bias> <scale> <sure> <base64>
//
// D, the numbers in the vector of a word, is 8 to 128. A word has D signed bytes; "," "." "…" "?" and "\""
// stand for the marks, the empty word for any other. A filter of width 1 to 7 has that many times D +
// `marksOfWord` signed bytes, word by word. Each form has one line, behind the filters: a signed byte for
// each filter, then for each form, each flag and for `known`. A signed byte times its scale is the number
// that is meant; the vectors of words have the scale 1/64. `sure` (0 to 1): what the chance must reach at
// least for the form to be told where the rules do not say so too. Numbers are plain decimals.
struct CoachNet {
    static constexpr int marksOfWord = 4; // coachscorer.h says what they are
    static constexpr int one = 64; // vectors of words and their marks count in 64ths
    // Sixteen bits, so that processors multiply eight and more at once; the sums are exact, on each of them
    // the same.
    struct Filter {
        int width = 0;
        float bias = 0;
        float scale = 0;
        std::vector<qint16> weights; // width * (size + marksOfWord), word by word
    };
    struct Answer {
        float bias = 0;
        float sure = 0;
        std::vector<float> weights; // filters, forms, flags, known
    };
    int size = 0; // D
    QHash<QString, int> words; // to the place in `vectors`, in steps of `size`
    std::vector<qint16> vectors;
    std::vector<Filter> filters; // in the order of the lines
    std::array<Answer, questionFormCount> answers;
};

// Error Invalid: the detail begins with the number of the line, from 1. No lines give no network: size 0.
[[nodiscard]] Result<CoachNet> readCoachNet(const QStringList &lines);

} // namespace tenang::protocol
