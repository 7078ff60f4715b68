// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

#include <memory>

// The languages that the screens can be shown in (translations/). What is not translated is shown in English.
namespace tenang::presentation {

struct ScreenText {
    QString code; // as text::languages() has it: "km", "zh-Hans"
    int lines = 0; // of words on the screens, as they were counted when the app was built
    int translated = 0;
    int checked = 0; // by a native reader
};

// English first, then by the order of the language table. A language without any translation is none of them.
[[nodiscard]] const QList<ScreenText> &screenTexts();
// The texts in this language, or the English ones: `code` as settings hold it, "" before the first start.
[[nodiscard]] const ScreenText &screenTextIn(const QString &code);

// What translates into it. Its words may hold U+200B, where a line may end (text/linebreak.h).
[[nodiscard]] std::unique_ptr<QTranslator> screenTranslator(const QString &code);

// From now on every tr() and qsTr() of this process answers in this language. What was said before stays as
// it was: AppViewModel::sayAgain(). Gives the language that it is: English where there are no texts in the
// one that was wanted.
QString showScreensIn(const QString &code);
[[nodiscard]] QString screensAreIn(); // "en" before the first call

} // namespace tenang::presentation
