// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/packdiff.h"
#include "protocol/plaintext.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tenang::authoring {

namespace {

constexpr qsizetype maxInline = 32; // characters; longer texts are easier to compare one above the other

QString json(const QCborValue &value)
{
    const QByteArray whole = QJsonDocument(QJsonArray{value.toJsonValue()}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(whole.mid(1, whole.size() - 2));
}

bool isTexts(const QCborValue &value)
{
    const QCborArray list = value.toArray();
    return value.isArray()
        && std::all_of(list.begin(), list.end(), [](const QCborValue &item) { return item.isString(); });
}

// In one line. What could break or turn it round on a terminal is not printed as it is.
QString spelled(const QCborValue &value)
{
    QString text;
    if (value.isString()) {
        text = value.toString();
    } else if (isTexts(value)) {
        QStringList texts;
        const QCborArray items = value.toArray();
        for (const QCborValue item : items)
            texts.append(item.toString());
        text = texts.join(QStringLiteral(", "));
    } else if (value.isMap()) { // a row: the first of these says what it is
        for (const char *key : {"number", "address_1", "email", "text", "value", "name", "title", "label"}) {
            const QCborValue field = value.toMap().value(QLatin1StringView(key));
            if (!field.isUndefined() && !field.toString(QStringLiteral("-")).isEmpty())
                return spelled(field);
        }
    }
    if (text.isEmpty())
        text = json(value);
    text.replace(u'\n', QStringLiteral("\\n"));
    while (const auto unfit = protocol::unfitCharacterIn(text))
        text.replace(unfit->at, 1, QStringLiteral("\\u%1").arg(int(unfit->character), 4, 16, QChar(u'0')));
    return text;
}

QString headOf(const PackChange &change)
{
    QStringList words{toString(change.kind)};
    if (change.id.isEmpty() && change.kind == PackChange::Kind::Moved)
        words.append(QStringLiteral("rows of"));
    for (const QString &word : {change.what, change.id}) {
        if (!word.isEmpty())
            words.append(spelled(word));
    }
    if (!change.title.isEmpty())
        words.append(u'(' + spelled(change.title) + u')');
    QString head = words.join(u' ');
    if (!change.field.isEmpty())
        head += (change.what.isEmpty() ? u" " : u", ") + spelled(change.field);
    return (change.contact ? u"! " : u"  ") + head;
}

QString placeAfter(const QCborValue &id)
{
    return id.toString().isEmpty() ? QStringLiteral("first") : u"after " + spelled(id);
}

} // namespace

QString toString(PackChange::Kind kind)
{
    switch (kind) {
    case PackChange::Kind::Added:
        return QStringLiteral("added");
    case PackChange::Kind::Removed:
        return QStringLiteral("removed");
    case PackChange::Kind::Changed:
        return QStringLiteral("changed");
    case PackChange::Kind::Moved:
        break;
    }
    return QStringLiteral("moved");
}

QStringList linesOf(const QList<PackChange> &changes)
{
    QStringList lines;
    for (const PackChange &change : changes) {
        const QString head = headOf(change);
        if (change.kind == PackChange::Kind::Moved) {
            const bool one = !change.id.isEmpty();
            lines.append(
                one ? head + u": " + placeAfter(change.older) + u" -> " + placeAfter(change.newer) : head);
            continue;
        }
        const bool was = !change.older.isUndefined(), is = !change.newer.isUndefined();
        const QString older = was ? spelled(change.older) : QString();
        const QString newer = is ? spelled(change.newer) : QString();
        if (!(was && is) && older + newer == change.title) { // the head has said it
            lines.append(head);
            continue;
        }
        if (older.size() <= maxInline && newer.size() <= maxInline) {
            lines.append(head + u": " + older + (was && is ? u" -> " : u"") + newer);
            continue;
        }
        lines.append(head);
        if (was)
            lines.append(u"      old: " + older);
        if (is)
            lines.append(u"      new: " + newer);
    }
    return lines;
}

} // namespace tenang::authoring
