// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/desk.h"
#include "presentation/pathwayviewmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace tenang::presentation {

// The decision of the case on the desk with all that it stands on, for an officer and a supervisor who sit
// together over the officer's open vault. To be read and nothing else. Its lines are only there while the
// page is open, and not under the cover.
class ReviewViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given out by AppViewModel.review")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString ref READ ref NOTIFY changed FINAL)
    Q_PROPERTY(tenang::presentation::ListOfRows *rows READ rows CONSTANT FINAL)

public:
    ReviewViewModel(Desk &desk, PathwayViewModel &pathway);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QString ref() const;
    [[nodiscard]] ListOfRows *rows() { return &m_rows; }

    Q_INVOKABLE void show();
    Q_INVOKABLE void close();

    void setCovered(bool covered);

Q_SIGNALS:
    void asked(); // before the page opens: what is half typed belongs on it
    void changed();

private:
    void refresh();

    Desk &m_desk;
    PathwayViewModel &m_pathway;
    RowsModel<ReadingRow> m_rows;
    bool m_open = false;
    bool m_covered = false;
};

} // namespace tenang::presentation
