// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/casestore.h"
#include "presentation/rows.h"
#include "presentation/rowsmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace tenang::presentation {

// The officer's cases as references, latest first, and a search through the notes.
class CasesViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given out by AppViewModel.cases")
    Q_PROPERTY(tenang::presentation::ListOfRows *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString query READ query NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY loadingChanged FINAL)
    Q_PROPERTY(Removal removal READ removal NOTIFY removalChanged FINAL)
    Q_PROPERTY(QList<tenang::presentation::Choice> removalReasons READ removalReasons CONSTANT FINAL)

public:
    // What became of the case that was to be removed last.
    enum class Removal { NotAsked, Removed, Held, Failed };
    Q_ENUM(Removal)

    explicit CasesViewModel(interview::VaultDoor &door);
    ~CasesViewModel() override; // the door must outlive it

    [[nodiscard]] ListOfRows *rows() { return &m_rows; }
    [[nodiscard]] QString query() const { return m_query; }
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] bool failed() const { return m_failed; }

    [[nodiscard]] Removal removal() const { return m_removal; }
    // The codes stand in the record: no sentence that somebody types gets there.
    [[nodiscard]] QList<Choice> removalReasons() const;

    void load();
    // Every word of the case, for good. The caller has asked who wants it.
    void remove(const Id &caseId, const QString &reason);
    void clear();
    // Shows the cases whose notes or reference hold all the words; everything when the query is empty.
    Q_INVOKABLE void search(const QString &query);
    Q_INVOKABLE void forgetRemoval(); // its sentence was read

Q_SIGNALS:
    void queryChanged();
    void loadingChanged();
    void removalChanged();

private:
    void tell(Removal removal);
    void show(const Result<QList<interview::CaseSummary>> &cases, const Result<QList<interview::Hit>> &hits);

    interview::VaultDoor &m_door;
    RowsModel<CaseRow> m_rows;
    QString m_query;
    int m_asked = 0; // the last loading; an answer to an earlier one, or from before clear(), is dropped
    int m_visit = 0; // grows with clear()
    bool m_loading = false;
    bool m_failed = false;
    Removal m_removal = Removal::NotAsked;
};

// How a summary reads in the list.
[[nodiscard]] CaseRow caseRow(const interview::CaseSummary &summary);

} // namespace tenang::presentation
