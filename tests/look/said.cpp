// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "said.h"

#include "shown.h"

#include <QAccessible>

QStringList Said::on(QQuickItem *root)
{
    QStringList said;
    const QList<Shown> all = shownIn(root);
    for (const Shown &one : all) {
        if (isText(one.item))
            said.append(wordsOf(one.item));
        if (const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(one.item)) {
            said.append(heard->text(QAccessible::Name));
            said.append(heard->text(QAccessible::Description));
        }
    }
    said.removeAll(QString());
    return said;
}
