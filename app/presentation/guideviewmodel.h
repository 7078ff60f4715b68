// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace tenang::presentation {

// The guided tour (domain: ux §4, S21): seven steps through the practice vault, one idea each, pointing at
// the real control. It never begins by itself, can be left at every step and begun again; an agency that
// sets `practice: no` has neither practice nor tour.
class GuideViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given out by AppViewModel.guide")
    Q_PROPERTY(bool running READ isRunning NOTIFY changed FINAL)
    Q_PROPERTY(int step READ step NOTIFY changed FINAL)
    Q_PROPERTY(QString target READ target NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(bool first READ isFirst NOTIFY changed FINAL)
    Q_PROPERTY(bool last READ isLast NOTIFY changed FINAL)

public:
    enum class Room { Home, Talk }; // the page that a step stands on

    GuideViewModel() = default;

    [[nodiscard]] static int steps(); // at most seven
    [[nodiscard]] bool isRunning() const { return m_step >= 0; }
    [[nodiscard]] int step() const { return m_step; } // from 0; -1: not running
    [[nodiscard]] Room room() const;
    [[nodiscard]] QString target() const; // objectName of the control that it points at
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isFirst() const { return m_step == 0; }
    [[nodiscard]] bool isLast() const { return m_step == steps() - 1; }

    void begin(); // by AppViewModel, in practice alone
    Q_INVOKABLE void next(); // after the last it ends
    Q_INVOKABLE void back();
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void changed();
    void ended();

private:
    void goTo(int step);

    int m_step = -1;
};

} // namespace tenang::presentation
