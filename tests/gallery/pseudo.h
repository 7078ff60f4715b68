// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMultiHash>
#include <QMutex>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace tenang::presentation::testing {

// Words that nobody can read, in the shape of a language that is hard to lay out: `long` (Latin, wordy), `ur`
// (right to left, tall), `stacked` (Burmese signs, and Khmer ones by turns). What is put in later (%1, %n)
// stays. Anything else: as it was.
[[nodiscard]] QString pseudo(const QString &text, const QString &language);

// Says the words of the screens in a language of pseudo(), or in one that they are translated into.
class PseudoTranslator : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *comment, int n) const override;
    void speak(const QString &language);
    [[nodiscard]] QString language() const { return m_language; }
    // What these words were turned into since speak(); in several places of the app it may differ.
    [[nodiscard]] QStringList said(const QString &words) const;

private:
    QString m_language;
    std::unique_ptr<QTranslator> m_real;
    mutable QMutex m_lock; // rows are put into words on the store's thread too
    mutable QMultiHash<QString, QString> m_said;
};

} // namespace tenang::presentation::testing
