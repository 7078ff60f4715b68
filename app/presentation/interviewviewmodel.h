// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/pace.h"
#include "presentation/content.h"
#include "presentation/desk.h"
#include "presentation/ownquestionviewmodel.h"
#include "presentation/rows.h"
#include "presentation/rowsmodel.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace tenang::presentation {

// The conversation on screen: where it stands, what can be said or ticked here, and everything the officer
// can do. Holds nothing of its own but what is being looked at: all truth is the desk's session.
class InterviewViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given out by AppViewModel.interview")
    Q_PROPERTY(QString ref READ ref NOTIFY changed FINAL)
    Q_PROPERTY(Page page READ page NOTIFY changed FINAL)
    Q_PROPERTY(Saved saved READ saved NOTIFY savedChanged FINAL)
    Q_PROPERTY(bool storageLow READ storageLow NOTIFY savedChanged FINAL)
    Q_PROPERTY(tenang::presentation::ListOfRows *phases READ phases CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::ListOfRows *items READ items CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::ListOfRows *dangers READ dangers CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::ListOfRows *notes READ notes CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::ListOfRows *words READ words CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::ListOfRows *marks READ marks CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::ListOfRows *card READ card CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::ListOfRows *atHand READ atHand CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::OwnQuestionViewModel *ownQuestion READ ownQuestion CONSTANT FINAL)
    Q_PROPERTY(bool interpreting READ interpreting NOTIFY changed FINAL)
    Q_PROPERTY(QString interpreterCard READ interpreterCard NOTIFY changed FINAL)
    Q_PROPERTY(QList<tenang::presentation::Choice> changeChoices READ changeChoices NOTIFY changed FINAL)
    Q_PROPERTY(QString changeText READ changeText NOTIFY changed FINAL)
    Q_PROPERTY(QString changeReasons READ changeReasons NOTIFY changed FINAL)
    Q_PROPERTY(QString phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(QString phaseTitle READ phaseTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString phasePurpose READ phasePurpose NOTIFY changed FINAL)
    Q_PROPERTY(QString leaveWhen READ leaveWhen NOTIFY changed FINAL)
    Q_PROPERTY(QString wordingNote READ wordingNote NOTIFY changed FINAL)
    Q_PROPERTY(QString prompt READ prompt NOTIFY changed FINAL)
    Q_PROPERTY(QString promptTitle READ promptTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString promptText READ promptText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList promptPieces READ promptPieces NOTIFY changed FINAL)
    Q_PROPERTY(bool onTable READ isOnTable NOTIFY changed FINAL)
    Q_PROPERTY(QString promptSayInstead READ promptSayInstead NOTIFY changed FINAL)
    Q_PROPERTY(QString promptHint READ promptHint NOTIFY changed FINAL)
    Q_PROPERTY(QString promptPurpose READ promptPurpose NOTIFY changed FINAL)
    Q_PROPERTY(QString told READ told NOTIFY changed FINAL)
    Q_PROPERTY(QStringList followUps READ followUps NOTIFY changed FINAL)
    Q_PROPERTY(QList<tenang::presentation::Paired> paired READ paired NOTIFY changed FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed FINAL)
    Q_PROPERTY(QString lastBreak READ lastBreak NOTIFY timePassed FINAL)
    Q_PROPERTY(bool breakDue READ breakDue NOTIFY timePassed FINAL)
    Q_PROPERTY(QString paceText READ paceText NOTIFY timePassed FINAL)
    Q_PROPERTY(QString paceReminder READ paceReminder NOTIFY timePassed FINAL)
    Q_PROPERTY(QString paceGoesTo READ paceGoesTo NOTIFY timePassed FINAL)
    Q_PROPERTY(bool askedToStop READ askedToStop NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> questionLanes READ questionLanes NOTIFY changed FINAL)
    Q_PROPERTY(bool childPath READ childPath NOTIFY changed FINAL)
    Q_PROPERTY(QString protocol READ protocol NOTIFY changed FINAL)
    Q_PROPERTY(bool danger READ danger NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed FINAL)
    Q_PROPERTY(bool decided READ decided NOTIFY changed FINAL)
    Q_PROPERTY(int typed READ typed NOTIFY typedChanged FINAL)

public:
    enum class Page {
        Checks,
        Explain,
        Choices,
        Prompt,
        Topics,
        Break,
        Readback,
        Wishes,
        Closing,
        Pathway,
        Reflect
    };
    Q_ENUM(Page)
    // Numbered as SavedLine shows it; 0 is nothing to say.
    enum class Saved { Saved = 1, Saving, NotSaved, StorageFull };
    Q_ENUM(Saved)

    InterviewViewModel(Desk &desk, const Content &content);

    [[nodiscard]] QString ref() const;
    [[nodiscard]] Page page() const;
    [[nodiscard]] Saved saved() const;
    [[nodiscard]] bool storageLow() const;
    [[nodiscard]] ListOfRows *phases() { return &m_phases; }
    [[nodiscard]] ListOfRows *items() { return &m_items; }
    [[nodiscard]] ListOfRows *dangers()
    {
        return &m_dangers;
    } // what someone may be in danger from, always at hand
    [[nodiscard]] ListOfRows *notes() { return &m_notes; }
    [[nodiscard]] ListOfRows *words() { return &m_words; }
    [[nodiscard]] ListOfRows *marks() { return &m_marks; }
    [[nodiscard]] ListOfRows *card()
    {
        return &m_card;
    } // the first page in short, for a counter; mostly empty
    [[nodiscard]] ListOfRows *atHand() { return &m_atHand; } // about the interpreter, from every page
    [[nodiscard]] OwnQuestionViewModel *ownQuestion() { return &m_ownQuestion; }
    [[nodiscard]] QuestionCoach &coach() { return m_coach; }
    [[nodiscard]] bool interpreting() const; // one is at work, and something can be noted about it
    // What the interpreter may read, and nothing else of the case; empty: this protocol has none.
    [[nodiscard]] QString interpreterCard() const;
    // What may be the reason when something is told differently now; empty: not in this protocol.
    [[nodiscard]] QList<Choice> changeChoices() const;
    [[nodiscard]] QString changeText() const; // how to take it: for the officer
    [[nodiscard]] QString changeReasons() const; // noted at the prompt on screen: codes, joined by commas
    [[nodiscard]] QString phase() const;
    [[nodiscard]] QString phaseTitle() const;
    [[nodiscard]] QString phasePurpose() const;
    [[nodiscard]] QString leaveWhen() const;
    [[nodiscard]] QString prompt() const;
    [[nodiscard]] QString promptTitle() const;
    [[nodiscard]] QString promptText() const;
    // The prompt as an interpreter carries it over: an idea at a time (text/chunks.h).
    [[nodiscard]] QStringList promptPieces() const;
    // The tablet lies between the people: its screen holds the prompt and nothing that was noted (domain: ux
    // §1.10).
    [[nodiscard]] bool isOnTable() const { return m_onTable && page() == Page::Prompt; }
    [[nodiscard]] QString promptSayInstead() const;
    [[nodiscard]] QString promptHint() const;
    // What to know of a translation that stands on the page, or is missing there; mostly "".
    [[nodiscard]] QString wordingNote() const;
    [[nodiscard]] QString promptPurpose() const;
    [[nodiscard]] QString
    told() const; // what already answers the prompt on screen: read, not asked for again
    [[nodiscard]] QStringList followUps() const;
    [[nodiscard]] QList<Paired> paired() const;
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString lastBreak() const; // whole steps of ten minutes; never a clock
    [[nodiscard]] bool breakDue() const;
    [[nodiscard]] QString paceText() const; // one calm line for the officer, or nothing
    [[nodiscard]] QString paceReminder() const; // one piece of technique after a break, or nothing
    [[nodiscard]] QString paceGoesTo() const; // the prompt that the line speaks of, when it is another one
    [[nodiscard]] bool askedToStop() const;
    // Each question in order: 0 open, 1 about a detail, 2 narrow, 3 leading or blaming.
    [[nodiscard]] QList<int> questionLanes() const;
    [[nodiscard]] bool childPath() const;
    [[nodiscard]] QString protocol() const; // its id
    [[nodiscard]] bool danger() const;
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool decided() const;
    [[nodiscard]] int typed() const { return m_typed; } // grows with every change of a draft

    Q_INVOKABLE void goTo(const QString &phase);
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void openPrompt(const QString &linkId);
    Q_INVOKABLE void leavePrompt(); // back to the topics
    Q_INVOKABLE void skipPrompt(); // "Not today"
    Q_INVOKABLE void answer(const QString &linkId, const QString &code); // the same code again takes it back
    Q_INVOKABLE void sayBecause(const QString &linkId, const QString &text);
    Q_INVOKABLE void mark(const QString &indicator); // said, then seen, then not explored, then said …
    // What was typed in "correction/<noteId>" becomes the note's correction, or is left.
    Q_INVOKABLE void correct(const QString &noteId);
    Q_INVOKABLE void leaveCorrection(const QString &noteId);
    // Field: "words/<linkId>", "observation/…", "thought/…", "correction/<noteId>". `typed` is only there so
    // that QML reads it again.
    Q_INVOKABLE QString draft(const QString &field, int typed) const;
    Q_INVOKABLE QString kept(const QString &linkId, int typed) const; // the person's words noted there
    // What age follows from what was told of a birth; "" for every other item, and where no date is
    // understood.
    Q_INVOKABLE QString saidAge(const QString &linkId, int typed) const;
    Q_INVOKABLE int caret(const QString &field) const;
    Q_INVOKABLE void type(const QString &field, const QString &text, int caret);
    Q_INVOKABLE void moveCaret(const QString &field, int caret); // so that it comes back behind the cover
    Q_INVOKABLE void commit(const QString &field); // the draft becomes a note
    // The account changed at the prompt on screen, perhaps for this reason; again takes it back. Neutral: it
    // stands in the record and feeds nothing.
    Q_INVOKABLE void toldDifferently(const QString &reason);
    Q_INVOKABLE void ask(int row); // a narrow question of `paired` was put to the person
    Q_INVOKABLE void setAskedToStop(bool asked); // the person did, or would rather go on
    // What the conversation can go on with, other than now: code, title, when to use it.
    Q_INVOKABLE QList<tenang::presentation::Choice> onward() const;
    Q_INVOKABLE void handOn(const QString &protocol); // everything said and ticked comes along
    Q_INVOKABLE void layOnTable(bool laid);
    Q_INVOKABLE void takeBreak();
    Q_INVOKABLE void endBreak();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void undo();

    void commitAll(); // before a break, a cover, a lock, or leaving the page
    void resume(const interview::Place &place); // where the caret stood
    void tick(); // a minute may have passed
    // While the screen is being covered its fields lose the focus: what is half typed stays a draft, no note.
    void keepDrafts(bool keep) { m_draftsKept = keep; }
    void setCovered(bool covered); // under the cover no list holds anything of the case

Q_SIGNALS:
    void changed();
    void savedChanged();
    void timePassed();
    void typedChanged();
    void stopped();

private:
    [[nodiscard]] const interview::Session &session() const { return m_desk.session(); }
    [[nodiscard]] const protocol::PhaseInfo *info() const;
    [[nodiscard]] const protocol::Item *item() const;
    [[nodiscard]] interview::Pace pace() const;
    void enter(protocol::Phase phase);
    [[nodiscard]] const protocol::Item *changeItem() const;
    void refreshBeside();
    void refresh();
    void tellChanged();

    Desk &m_desk;
    const Content &m_content;
    QuestionCoach m_coach;
    OwnQuestionViewModel m_ownQuestion;
    RowsModel<PhaseRow> m_phases;
    RowsModel<ItemRow> m_items;
    RowsModel<ItemRow> m_dangers;
    RowsModel<ItemRow> m_card;
    RowsModel<ItemRow> m_atHand;
    RowsModel<NoteRow> m_notes; // of the prompt on screen
    RowsModel<NoteRow> m_words; // all of the person's words, to read back
    RowsModel<MarkRow> m_marks;
    interview::Place m_place;
    QTimer m_minute; // the pace is looked at again; nothing on screen counts
    int m_typed = 0;
    bool m_covered = false;
    bool m_draftsKept = false;
    bool m_onTable = false;
};

} // namespace tenang::presentation
