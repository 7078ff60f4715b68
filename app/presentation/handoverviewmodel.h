// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/content.h"
#include "presentation/desk.h"
#include "presentation/handoverrows.h"
#include "presentation/rowsmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace tenang::presentation {

// What the next officer should know, to be read and nothing else: of the case on the desk, as it stands now.
// Its lines are only there while the page is open, and not under the cover.
class HandoverViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given out by AppViewModel.handover")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool earlier READ isEarlier NOTIFY changed FINAL)
    Q_PROPERTY(QString ref READ ref NOTIFY changed FINAL)
    Q_PROPERTY(tenang::presentation::ListOfRows *rows READ rows CONSTANT FINAL)

public:
    explicit HandoverViewModel(Desk &desk);

    [[nodiscard]] bool isOpen() const { return m_open; }
    // The case was opened again with something in it, and nothing was done since: the time to read.
    [[nodiscard]] bool isEarlier() const;
    [[nodiscard]] QString ref() const;
    [[nodiscard]] ListOfRows *rows() { return &m_rows; }

    Q_INVOKABLE void show();
    Q_INVOKABLE void close();

    void arrive(); // the case on the desk was just opened again
    void setCovered(bool covered);

Q_SIGNALS:
    void asked(); // before the page opens: what is half typed belongs on it
    void changed();

private:
    void refresh();

    Desk &m_desk;
    RowsModel<ReadingRow> m_rows;
    qsizetype m_arrivedAt = 0; // events then; 0: the case began on this desk
    bool m_open = false;
    bool m_covered = false;
};

} // namespace tenang::presentation
