// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/desk.h"
#include "presentation/rowsmodel.h"
#include "presentation/writeuprows.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace tenang::presentation {

// The write-up after the talk: notes are completed and indicators tied to the words or the sight they stand
// on. Whatever is typed is a draft of the case from its first letter. Nothing of the case is told under the
// cover.
class WriteUpViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given out by AppViewModel.writeUp")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool fresh READ isFresh NOTIFY changed FINAL)
    Q_PROPERTY(bool halfWritten READ isHalfWritten NOTIFY typedChanged FINAL)
    Q_PROPERTY(QString ref READ ref NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(tenang::presentation::ListOfRows *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::ListOfRows *ties READ ties CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::ListOfRows *groups READ groups CONSTANT FINAL)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed FINAL)
    Q_PROPERTY(tenang::presentation::WrittenEntry entry READ entry NOTIFY changed FINAL)
    Q_PROPERTY(QString tying READ tying NOTIFY changed FINAL)
    Q_PROPERTY(QList<tenang::presentation::Choice> states READ states NOTIFY changed FINAL)
    Q_PROPERTY(int typed READ typed NOTIFY typedChanged FINAL)

public:
    explicit WriteUpViewModel(Desk &desk);

    [[nodiscard]] bool isOpen() const { return m_open; }
    // The case was opened again and the talk did not go on: the time to write.
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] bool isHalfWritten() const { return presentation::isHalfWritten(m_desk.drafts()); }
    [[nodiscard]] QString ref() const;
    [[nodiscard]] bool isEmpty() const; // no note so far
    [[nodiscard]] ListOfRows *rows() { return &m_rows; }
    [[nodiscard]] ListOfRows *ties() { return &m_ties; } // of the chosen note
    [[nodiscard]] ListOfRows *groups() { return &m_groups; }
    [[nodiscard]] QString chosen() const { return m_chosen; } // WriteUpRow::entryKey; "" nothing
    [[nodiscard]] WrittenEntry entry() const { return m_entry; }
    // The label of the indicator that a note is being chosen for; the list then holds words and sights alone.
    [[nodiscard]] QString tying() const;
    [[nodiscard]] QList<Choice> states() const; // that an indicator can be tied in
    [[nodiscard]] int typed() const { return m_typed; } // grows with every change of a draft

    Q_INVOKABLE void show();
    Q_INVOKABLE void close(); // new notes that are half written become notes; corrections stay drafts
    Q_INVOKABLE void choose(const QString &entryKey);
    Q_INVOKABLE void leaveEntry(); // back to the list
    [[nodiscard]] Q_INVOKABLE int chosenRow() const; // 0 when nothing is
    // A new note of this kind under the topic of what is chosen. `typed` only makes QML read it again.
    Q_INVOKABLE QString newNote(const QString &kind, int typed) const;
    Q_INVOKABLE void typeNote(const QString &kind, const QString &text, int caret);
    Q_INVOKABLE void keepNote(const QString &kind);
    Q_INVOKABLE QString correction(int typed) const; // of the chosen note, half written; "" none
    Q_INVOKABLE QString reason(int typed) const;
    Q_INVOKABLE void beginCorrection();
    Q_INVOKABLE void typeCorrection(const QString &text, int caret);
    Q_INVOKABLE void typeReason(const QString &text, int caret);
    Q_INVOKABLE void keepCorrection();
    Q_INVOKABLE void leaveCorrection();
    // Where the caret stood in a new note ("words" …), in "correction" or in "because".
    Q_INVOKABLE int caret(const QString &what) const;
    Q_INVOKABLE QString tied(const QString &indicator, int typed) const; // its state on the chosen note
    Q_INVOKABLE QString tiedText(const QString &indicator, int typed) const; // the same in words
    Q_INVOKABLE void tie(const QString &indicator, const QString &state); // to the chosen note
    Q_INVOKABLE void beginTying(); // the chosen mark; the next note that is chosen is its ground
    Q_INVOKABLE void leaveTying();

    void arrive(const interview::Place &at); // the case on the desk was just opened again
    void setCovered(bool covered);

    static QString page() { return QStringLiteral("writeup"); } // of interview::Place

Q_SIGNALS:
    void asked(); // before the page opens: what is half typed elsewhere belongs on it
    void changed();
    void typedChanged();
    void entryChosen(); // it is read from its beginning

private:
    [[nodiscard]] WrittenCase written() const;
    [[nodiscard]] QString fieldOf(const QString &what) const;
    void type(const QString &field, const QString &text, int caret);
    void keepNew(const QString &kind, const QString &linkId);
    void refresh();

    Desk &m_desk;
    RowsModel<WriteUpRow> m_rows;
    RowsModel<MarkRow> m_ties;
    RowsModel<GroupRow> m_groups;
    QString m_chosen;
    WrittenEntry m_entry;
    QString m_tying; // indicator
    interview::Place m_place; // where the caret stood
    qsizetype m_arrivedAt = 0; // events then, and in the write-up since; 0: the case began on this desk
    bool m_staysFresh = false; // nothing that happens while the page is open is talk
    int m_typed = 0;
    bool m_open = false;
    bool m_covered = false;
};

} // namespace tenang::presentation
