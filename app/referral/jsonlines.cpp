// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QList>

namespace tenang::referral {

namespace {

struct Open {
    bool array = false;
    int index = 0;
    QString key; // the last key seen, of an object
    bool keyNext = true;
};

QString pointerOf(const QList<Open> &stack)
{
    QString pointer;
    for (const Open &open : stack)
        pointer += u'/' + (open.array ? QString::number(open.index) : open.key);
    return pointer;
}

// The text between the quote at `at` and its end; `at` is left on the closing quote.
QString readString(const QByteArray &json, qsizetype &at)
{
    const qsizetype from = ++at;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    const QByteArray raw = json.mid(from, at - from);
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw);
    return QJsonDocument::fromJson("[\"" + raw + "\"]").array().at(0).toString();
}

} // namespace

QHash<QString, int> linesOfObjects(const QByteArray &json)
{
    QHash<QString, int> lines;
    QList<Open> stack;
    int line = 1;
    for (qsizetype at = 0; at < json.size(); ++at) {
        switch (json[at]) {
        case '\n':
            ++line;
            break;
        case '"': {
            const QString text = readString(json, at);
            if (!stack.isEmpty() && !stack.last().array && stack.last().keyNext)
                stack.last().key = text;
            break;
        }
        case ':':
            if (!stack.isEmpty())
                stack.last().keyNext = false;
            break;
        case ',':
            if (stack.isEmpty())
                break;
            stack.last().keyNext = true;
            stack.last().index += 1;
            break;
        case '{':
            lines.insert(pointerOf(stack), line);
            stack.append(Open{});
            break;
        case '[':
            stack.append(Open{true, 0, {}, false});
            break;
        case '}':
        case ']':
            if (!stack.isEmpty())
                stack.removeLast();
            break;
        default:
            break;
        }
    }
    return lines;
}

} // namespace tenang::referral
