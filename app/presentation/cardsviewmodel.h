// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/desk.h"
#include "presentation/protocolshelf.h"

#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace tenang::presentation {

// A card that the officer turns towards the person, and what the person chose on it. Nothing of it is kept
// anywhere until the officer, behind the PIN again, writes it down: a lock or a power cut leaves no trace of
// what was chosen. Turning and coming back are AppViewModel's: the pages of the case go with them.
class CardsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given out by AppViewModel.cards")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(bool turned READ isTurned NOTIFY changed FINAL)
    Q_PROPERTY(QList<tenang::presentation::Choice> choices READ choices NOTIFY changed FINAL)
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(QString languageText READ languageText NOTIFY changed FINAL)
    Q_PROPERTY(bool practiceFirst READ practiceFirst NOTIFY changed FINAL)
    Q_PROPERTY(QString language READ language NOTIFY changed FINAL)
    Q_PROPERTY(bool draft READ isDraft NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString sign READ sign NOTIFY changed FINAL)
    Q_PROPERTY(QList<tenang::presentation::CardFace> own READ own NOTIFY changed FINAL)
    Q_PROPERTY(QList<tenang::presentation::CardFace> fixed READ fixed NOTIFY changed FINAL)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed FINAL)
    Q_PROPERTY(QString giveBack READ giveBack NOTIFY changed FINAL)
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY changed FINAL)

public:
    enum class Stage {
        Away, // no card
        Choosing, // the officer looks for one
        Looking, // and sees what the person will see
        Turned, // the person has the tablet
        Back, // the officer has it again, and has not yet said what becomes of the choice
    };
    Q_ENUM(Stage)

    CardsViewModel(Desk &desk, ProtocolShelf shelf);

    [[nodiscard]] Stage stage() const { return m_covered ? Stage::Away : m_stage; }
    [[nodiscard]] bool isTurned() const { return m_stage == Stage::Turned; }
    // For the officer: code, what it is about, what the person reads.
    [[nodiscard]] QList<Choice> choices() const;
    [[nodiscard]] QString heading() const; // of the card chosen
    [[nodiscard]] QString languageText() const; // in which language the person will see it, and why
    [[nodiscard]] bool practiceFirst() const; // they have not tried one in this conversation
    // The card on show: all of it in one language.
    [[nodiscard]] QString language() const { return m_shown.language; }
    [[nodiscard]] bool isDraft() const { return m_shown.draft; } // of a translation
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString sign() const { return m_shown.card.sign; }
    [[nodiscard]] QList<CardFace> own() const;
    [[nodiscard]] QList<CardFace> fixed() const; // on every card
    [[nodiscard]] QString chosen() const { return m_stage == Stage::Turned ? m_chosen : QString(); }
    [[nodiscard]] QString giveBack() const; // once something was chosen
    [[nodiscard]] QString chosenText() const; // for the officer, once

    Q_INVOKABLE void begin();
    Q_INVOKABLE void look(const QString &card);
    Q_INVOKABLE void leave(); // no card after all
    Q_INVOKABLE void answer(const QString &code); // by the person; another one takes its place
    Q_INVOKABLE void writeDown(); // what was chosen becomes an observation
    Q_INVOKABLE void leaveIt(); // it is forgotten

    void turn(); // of Looking
    bool comeBack(); // behind the PIN; true: the person asked for a break
    void setCovered(bool covered); // a cover takes the card away; only the PIN lifts it

Q_SIGNALS:
    void changed();

private:
    void follow(); // another case, or none, is on the desk
    void show(const QString &card);
    [[nodiscard]] protocol::DraftCards draftCards() const;
    void forget();
    [[nodiscard]] QString prepared(const QString &text) const;
    [[nodiscard]] QString chosenLabel() const;

    Desk &m_desk;
    ProtocolShelf m_shelf;
    protocol::CardSet m_set; // read when somebody asks
    Id m_case;
    Stage m_stage = Stage::Away;
    QString m_card; // chosen by the officer
    protocol::ShownCard m_shown; // that one, or the one to try
    QString m_chosen; // the code of an answer; memory only
    bool m_practised = false; // in this conversation, since it was opened
    bool m_covered = false;
};

} // namespace tenang::presentation
