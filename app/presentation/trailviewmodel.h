// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/casestore.h"
#include "presentation/caserows.h"
#include "presentation/rowsmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace tenang::presentation {

// Who looked at what, and what was changed: the vault's record in plain sentences, latest first (domain: ux
// S19). It can be read and nothing else; there is no switch for it.
class TrailViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given out by CasesViewModel.trail")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString ref READ ref NOTIFY changed FINAL)
    Q_PROPERTY(bool looksOnly READ looksOnly NOTIFY changed FINAL)
    Q_PROPERTY(bool loading READ loading NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)
    Q_PROPERTY(bool more READ hasMore NOTIFY changed FINAL)
    Q_PROPERTY(tenang::presentation::ListOfRows *rows READ rows CONSTANT FINAL)

public:
    explicit TrailViewModel(interview::VaultDoor &door); // its owner waits for the door before it goes

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QString ref() const { return m_ref; } // of the one case that it is about; "": all of them
    [[nodiscard]] bool looksOnly() const { return m_looksOnly; } // who looked, without what was written
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool hasMore() const { return m_more; } // older lines, not read yet
    [[nodiscard]] ListOfRows *rows() { return &m_rows; }

    // Of one case, or of the whole vault where `caseId` is empty.
    Q_INVOKABLE void show(const QString &caseId, const QString &ref);
    Q_INVOKABLE void showLooksOnly(bool only);
    Q_INVOKABLE void readMore();
    Q_INVOKABLE void close();
    void sayAgain() { refresh(); } // in another language

Q_SIGNALS:
    void changed();

private:
    void read();
    void take(const Result<QList<interview::Trace>> &traces);
    void refresh();

    interview::VaultDoor &m_door;
    RowsModel<HappenedRow> m_rows;
    QList<interview::Trace> m_traces;
    Id m_case;
    QString m_ref;
    int m_visit = 0; // an answer to an earlier one is dropped
    bool m_open = false;
    bool m_looksOnly = false;
    bool m_loading = false;
    bool m_failed = false;
    bool m_more = false;
};

} // namespace tenang::presentation
