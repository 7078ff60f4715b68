// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

namespace tenang::platform {

// The keyboard's way to cover the screen: Shift pressed three times within five seconds with no other key
// between (domain: ux §1.1, §1.9). Shift alone writes nothing and moves nothing, wherever the focus is. A key
// that is held down counts once. An event filter for the application.
class HideKeys : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void asked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<quint64> m_presses; // of Shift, ms as the window system counts them
};

} // namespace tenang::platform
