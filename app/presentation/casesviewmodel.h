// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/casestore.h"
#include "presentation/caserows.h"
#include "presentation/content.h"
#include "presentation/rows.h"
#include "presentation/rowsmodel.h"
#include "presentation/trailviewmodel.h"

#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <atomic>

namespace tenang::presentation {

// The officer's cases as references, latest first; a search through their notes; what happened in the one
// that is chosen.
class CasesViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given out by AppViewModel.cases")
    Q_PROPERTY(tenang::presentation::ListOfRows *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool any READ any NOTIFY loadingChanged FINAL)
    Q_PROPERTY(QString query READ query NOTIFY queryChanged FINAL)
    Q_PROPERTY(QString filter READ filter NOTIFY queryChanged FINAL)
    Q_PROPERTY(QList<tenang::presentation::Choice> filters READ filters NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool searchCut READ searchCut NOTIFY loadingChanged FINAL)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY loadingChanged FINAL)
    Q_PROPERTY(QString chosen READ chosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(tenang::presentation::CaseRow chosenCase READ chosenCase NOTIFY chosenChanged FINAL)
    Q_PROPERTY(tenang::presentation::ListOfRows *timeline READ timeline CONSTANT FINAL)
    Q_PROPERTY(bool timelineFailed READ timelineFailed NOTIFY chosenChanged FINAL)
    Q_PROPERTY(tenang::presentation::TrailViewModel *trail READ trail CONSTANT FINAL)
    Q_PROPERTY(Removal removal READ removal NOTIFY removalChanged FINAL)
    Q_PROPERTY(
        QList<tenang::presentation::Choice> removalReasons READ removalReasons NOTIFY removalChanged FINAL)

public:
    // What became of the case that was to be removed last.
    enum class Removal { NotAsked, Removed, Held, Failed };
    Q_ENUM(Removal)

    CasesViewModel(interview::VaultDoor &door, const Content &content);
    ~CasesViewModel() override; // the door must outlive it

    [[nodiscard]] ListOfRows *rows() { return &m_rows; }
    [[nodiscard]] bool any() const { return !m_cases.isEmpty(); } // whatever is searched for
    [[nodiscard]] QString query() const { return m_query; }
    [[nodiscard]] QString filter() const { return m_filter; } // a code of filters()
    [[nodiscard]] static QList<Choice> filters();
    [[nodiscard]] bool searchCut() const { return m_searchCut; } // more notes fit than are looked at
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] QString chosen() const { return m_chosen.isNull() ? QString() : m_chosen.toString(); }
    [[nodiscard]] CaseRow chosenCase() const;
    [[nodiscard]] ListOfRows *timeline() { return &m_timeline; } // of the chosen case, in order
    [[nodiscard]] bool timelineFailed() const { return m_timelineFailed; }
    [[nodiscard]] TrailViewModel *trail() { return &m_trail; }

    [[nodiscard]] Removal removal() const { return m_removal; }
    // The codes stand in the record: no sentence that somebody types gets there.
    [[nodiscard]] static QList<Choice> removalReasons();

    void load();
    void sayAgain(); // in another language
    // Every word of the case, for good. The caller has asked who wants it.
    void remove(const Id &caseId, const QString &reason);
    void clear();
    // Shows the cases whose notes or reference hold all the words, and behind them those with a name that
    // sounds alike; everything when the query is empty.
    Q_INVOKABLE void search(const QString &query);
    Q_INVOKABLE void choose(const QString &caseId); // looking at it stands in the record; "": none
    Q_INVOKABLE int chosenRow() const; // in `rows`; -1: not among them
    Q_INVOKABLE void filterBy(const QString &code);
    Q_INVOKABLE void forgetRemoval(); // its sentence was read

Q_SIGNALS:
    void queryChanged();
    void loadingChanged();
    void chosenChanged();
    void removalChanged();

private:
    void tell(Removal removal);
    void take(const Result<QList<CaseRow>> &cases, const Result<QList<interview::Hit>> &hits);
    void showRows();
    [[nodiscard]] bool isAsked(const CaseRow &row) const;
    void happened(const Result<QList<interview::Event>> &events);
    void showTimeline();

    interview::VaultDoor &m_door;
    const Content &m_content;
    RowsModel<CaseRow> m_rows;
    RowsModel<HappenedRow> m_timeline;
    QList<interview::Event> m_events; // of the chosen case
    TrailViewModel m_trail;
    QList<CaseRow> m_cases; // shared with m_rows while all of them are shown
    QSet<Id> m_found; // with notes that hold the words of the query
    QSet<Id> m_heard; // with a name that may sound alike, and none of the words
    Id m_chosen;
    QString m_query;
    QString m_filter = QStringLiteral("all");
    std::atomic<int> m_asked
        = 0; // the last loading; an answer to an earlier one, or from before clear(), is dropped
    int m_looked = 0; // the same of the last look at a case
    int m_visit = 0; // grows with clear()
    bool m_searchCut = false;
    bool m_loading = false;
    bool m_failed = false;
    bool m_timelineFailed = false;
    Removal m_removal = Removal::NotAsked;
};

} // namespace tenang::presentation
