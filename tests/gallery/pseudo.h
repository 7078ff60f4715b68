// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace tenang::presentation::testing {

// Words that nobody can read, in the shape of a language that is hard to lay out: `long` (Latin, wordy), `ur`
// (right to left, tall), `my` and `km` (stacked signs). What is put in later (%1, %n) stays. Anything else:
// as it was.
[[nodiscard]] QString pseudo(const QString &text, const QString &language);

// Stands in for translations until there are checked ones.
class PseudoTranslator : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *comment, int n) const override;
    void speak(const QString &language) { m_language = language; }
    [[nodiscard]] QString language() const { return m_language; }

private:
    QString m_language;
};

} // namespace tenang::presentation::testing
