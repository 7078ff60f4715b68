// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/desk.h"
#include "presentation/questioncoach.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace tenang::presentation {

// A question of the officer's own: written as they mean to say it, looked at by the coach, and noted once it
// was asked. The coach advises and never blocks. The text is a draft of the case like any other half-written
// words: it lands in the vault within a second, and is gone when the sheet is closed without having been
// asked.
class OwnQuestionViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given out by InterviewViewModel.ownQuestion")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(bool coached READ isCoached NOTIFY changed FINAL)
    Q_PROPERTY(QString form READ form NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY changed FINAL)
    Q_PROPERTY(QString rewrite READ rewrite NOTIFY changed FINAL)
    Q_PROPERTY(bool takenOver READ isTakenOver NOTIFY changed FINAL)

public:
    // Longer ones are written, kept and noted like any other, and not looked at: nobody says them in one
    // breath.
    static constexpr qsizetype longestLookedAt = 1000; // letters

    OwnQuestionViewModel(Desk &desk, QuestionCoach &coach);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isCoached() const; // a look can be asked for
    [[nodiscard]] QString form() const { return m_told.form; } // one sentence; empty: not looked at
    [[nodiscard]] QString reason() const { return m_told.reason; } // one sentence, or nothing
    [[nodiscard]] QString rewrite() const { return m_told.rewrite; } // an open question instead, or nothing
    [[nodiscard]] bool isTakenOver() const { return m_own.has_value(); }

    [[nodiscard]] Q_INVOKABLE int caret() const { return m_caret; }

    Q_INVOKABLE void begin();
    Q_INVOKABLE void type(const QString &text, int caret);
    Q_INVOKABLE void setCaret(int caret); // moved without a key
    Q_INVOKABLE void look(); // also by itself, when the officer pauses
    Q_INVOKABLE void takeOver(); // the rewrite becomes the text
    Q_INVOKABLE void takeBack(); // the officer's own words again
    Q_INVOKABLE void noteAsked(); // it was put to the person, in these words; closes
    Q_INVOKABLE void close(); // keeps nothing

    static QString field() { return QStringLiteral("question"); } // of the desk's draft
    void setCovered(bool covered); // nothing of it is told under the cover

Q_SIGNALS:
    void changed();
    void opening(); // before it opens: what is half written elsewhere belongs to the words so far

private:
    struct Told {
        QString form, reason, rewrite;
    };

    [[nodiscard]] QString written() const { return m_desk.draft(field()); }
    [[nodiscard]] interview::Context context() const;
    void follow(); // another case, or none, is on the desk
    void replace(const QString &text);
    void forget();

    Desk &m_desk;
    QuestionCoach &m_coach;
    Id m_case;
    Told m_told;
    std::optional<QString> m_own; // the words before the rewrite was taken over
    QTimer m_pause; // from the last key to the look
    int m_caret = 0;
    bool m_open = false;
    bool m_covered = false;
};

} // namespace tenang::presentation
