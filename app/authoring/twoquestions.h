// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenang::authoring {

// Whether a text asks for two things at once (interview method §4.2, Q-MULT): the person can answer only one,
// and nobody knows which. In every language: two question marks, of any script. In English also two requests
// ("Tell me about … Describe …"), a request beside a question, and one sentence that asks twice ("Who came
// and what did they say?"). Sure cases only; an alternative ("did they … or did they …?") is one question.
[[nodiscard]] bool asksTwice(const QString &text, const QString &language);

} // namespace tenang::authoring
