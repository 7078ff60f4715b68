// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe.h"

#include "support/colours.h"

#include <QAccessible>
#include <QMetaProperty>
#include <QQuickWindow>
#include <QSet>

#include <algorithm>

namespace {

QAccessibleInterface *accessible(QQuickItem *item)
{
    return item ? QAccessible::queryAccessibleInterface(item) : nullptr;
}

bool act(QQuickItem *item, const QString &action)
{
    QAccessibleInterface *found = accessible(item);
    if (!found || !found->actionInterface() || !found->actionInterface()->actionNames().contains(action))
        return false;
    found->actionInterface()->doAction(action);
    return true;
}

QString label(const QQuickItem *item)
{
    QString text = item->property("text").toString();
    if (text.isEmpty())
        text = item->property("label").toString();
    return QStringLiteral("%1 \"%2\" %3x%4")
        .arg(QString::fromLatin1(item->metaObject()->className()), text)
        .arg(item->width())
        .arg(item->height());
}

bool isControl(const QQuickItem *item)
{
    return item->property("pressable").isValid();
}

bool isPressable(const QQuickItem *item)
{
    return item->property("pressable").toBool();
}

bool isField(const QQuickItem *item)
{
    return item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit");
}

void collect(QQuickItem *item, QList<QQuickItem *> *all)
{
    if (!item->isVisible())
        return;
    all->append(item);
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        collect(child, all);
}

QList<QQuickItem *> shown(QQuickItem *root)
{
    QList<QQuickItem *> all;
    if (root)
        collect(root, &all);
    return all;
}

QRectF place(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

void readTexts(const QObject *object, QSet<const QObject *> *seen, QStringList *words)
{
    if (object == nullptr || seen->contains(object))
        return;
    seen->insert(object);
    const QMetaObject *kind = object->metaObject();
    for (int i = 0; i < kind->propertyCount(); ++i) {
        if (kind->property(i).metaType() == QMetaType::fromType<QString>())
            words->append(kind->property(i).read(object).toString());
    }
    for (const QObject *child : object->children())
        readTexts(child, seen, words);
    if (const auto *item = qobject_cast<const QQuickItem *>(object)) {
        const QList<QQuickItem *> below = item->childItems();
        for (const QQuickItem *child : below)
            readTexts(child, seen, words);
    }
}

void readHeard(QAccessibleInterface *found, QStringList *words)
{
    if (found == nullptr)
        return;
    for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        words->append(found->text(text));
    if (QAccessibleTextInterface *text = found->textInterface())
        words->append(text->text(0, text->characterCount()));
    for (int i = 0; i < found->childCount(); ++i)
        readHeard(found->child(i), words);
}

// What clipping ancestors leave of it.
QRectF shownPlace(const QQuickItem *item)
{
    QRectF left = place(item);
    for (const QQuickItem *at = item->parentItem(); at; at = at->parentItem()) {
        if (at->clip())
            left &= place(at);
    }
    return left;
}

} // namespace

int Probe::role(QQuickItem *item) const
{
    QAccessibleInterface *found = accessible(item);
    return found ? found->role() : QAccessible::NoRole;
}

QString Probe::name(QQuickItem *item) const
{
    QAccessibleInterface *found = accessible(item);
    return found ? found->text(QAccessible::Name) : QString();
}

QString Probe::description(QQuickItem *item) const
{
    QAccessibleInterface *found = accessible(item);
    return found ? found->text(QAccessible::Description) : QString();
}

QString Probe::readable(QQuickItem *item) const
{
    QAccessibleInterface *found = accessible(item);
    if (!found)
        return {};
    QString all = found->text(QAccessible::Value);
    if (QAccessibleTextInterface *text = found->textInterface())
        all += text->text(0, text->characterCount());
    return all;
}

bool Probe::isPassword(QQuickItem *item) const
{
    QAccessibleInterface *found = accessible(item);
    return found && found->state().passwordEdit;
}

bool Probe::isChecked(QQuickItem *item) const
{
    QAccessibleInterface *found = accessible(item);
    return found && found->state().checked;
}

bool Probe::press(QQuickItem *item) const
{
    return act(item, QAccessibleActionInterface::pressAction());
}

bool Probe::toggle(QQuickItem *item) const
{
    return act(item, QAccessibleActionInterface::toggleAction());
}

double Probe::contrast(const QColor &one, const QColor &other) const
{
    return tenang::test::contrast(one, other);
}

bool Probe::isAlarming(const QColor &color) const
{
    const int hue = color.hsvHue();
    return hue >= 0 && (hue >= 345 || hue <= 15) && color.hsvSaturationF() > 0.45F && color.valueF() > 0.35F;
}

QStringList Probe::touchFaults(QQuickItem *root, double least) const
{
    QStringList faults;
    QList<QQuickItem *> pressable;
    const QList<QQuickItem *> all = shown(root);
    for (QQuickItem *item : all) {
        // What lies under a sheet answers to nothing.
        if ((!isPressable(item) && !isField(item)) || !item->isEnabled() || shownPlace(item).isEmpty())
            continue;
        pressable.append(item);
        if (item->width() < least || item->height() < least)
            faults.append(QStringLiteral("too small: ") + label(item));
        if (name(item).isEmpty())
            faults.append(QStringLiteral("no name: ") + label(item));
        const int found = role(item);
        if (found == QAccessible::NoRole || found == QAccessible::Client)
            faults.append(QStringLiteral("no role: ") + label(item));
        QAccessibleInterface *interface = accessible(item);
        if (isPressable(item)
            && !(interface && interface->actionInterface()
                && interface->actionInterface()->actionNames().contains(
                    QAccessibleActionInterface::pressAction())))
            faults.append(QStringLiteral("no press: ") + label(item));
    }
    for (qsizetype i = 0; i < pressable.size(); ++i) {
        for (qsizetype j = i + 1; j < pressable.size(); ++j) {
            const QRectF one = shownPlace(pressable.at(i)).adjusted(-3.9, -3.9, 3.9, 3.9);
            const QRectF other = shownPlace(pressable.at(j)).adjusted(-3.9, -3.9, 3.9, 3.9);
            if (one.intersects(other))
                faults.append(QStringLiteral("too near: ") + label(pressable.at(i)) + QStringLiteral(" and ")
                    + label(pressable.at(j)));
        }
    }
    return faults;
}

QStringList Probe::textFaults(QQuickItem *root) const
{
    QStringList faults;
    const QList<QQuickItem *> all = shown(root);
    for (QQuickItem *item : all) {
        if (!item->inherits("QQuickText") || item->property("text").toString().isEmpty())
            continue;
        const QQuickItem *owner = item->parentItem();
        while (owner && !isControl(owner))
            owner = owner->parentItem();
        if (owner && shownPlace(owner).isEmpty())
            continue; // scrolled away: a list lays it out when it comes
        if (item->property("truncated").toBool())
            faults.append(QStringLiteral("cut: ") + label(item));
        if (item->property("contentWidth").toDouble() > item->width() + 1
            || item->property("contentHeight").toDouble() > item->height() + 1)
            faults.append(QStringLiteral("larger than its box: ") + label(item));
        if (owner && !place(owner).adjusted(-1, -1, 1, 1).contains(place(item)))
            faults.append(QStringLiteral("outside its control: ") + label(item));
        const QRectF seen = shownPlace(item);
        if (!seen.isEmpty()
            && (seen.left() < place(root).left() - 1 || seen.right() > place(root).right() + 1))
            faults.append(QStringLiteral("off the side: ") + label(item));
    }
    return faults;
}

QStringList Probe::everyWord(QQuickItem *root) const
{
    QStringList words;
    QSet<const QObject *> seen;
    readTexts(root, &seen, &words);
    readHeard(QAccessible::queryAccessibleInterface(root->window()), &words);
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

int Probe::pressableCount(QQuickItem *root) const
{
    const QList<QQuickItem *> all = shown(root);
    return static_cast<int>(std::ranges::count_if(all, isPressable));
}
