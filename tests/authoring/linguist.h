// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/authoring.h"
#include "authoring/fixtures.h"

#include <QTemporaryDir>
#include <QTest>

// The Linguist file of a talk, and what a translator does with it.
namespace tenang::test {

inline const QByteArray blank = "<translation type=\"unfinished\"></translation>";
inline const QByteArray offer = "Tell me everything about how you first heard about this work or trip.";

inline QByteArray translation(const QByteArray &text, const QByteArray &type = {})
{
    return "<translation" + (type.isEmpty() ? QByteArray() : " type=\"" + type + '"') + '>' + text
        + "</translation>";
}

// The message of a place: from its <message to its end.
inline QByteArray messageOf(const QByteArray &file, const QByteArray &place)
{
    const qsizetype named = file.indexOf(QByteArray("<comment>" + place + "</comment>"));
    const qsizetype begins = file.lastIndexOf("<message", named);
    return named < 0 ? QByteArray() : file.mid(begins, file.indexOf("</message>", named) + 10 - begins);
}

inline QByteArray replaced(QByteArray file, const QByteArray &place, const QByteArray &by)
{
    const QByteArray message = messageOf(file, place);
    return message.isEmpty() ? QByteArray() : file.replace(message, QByteArray(message).replace(blank, by));
}

// Every message of the file translated, each in its own words.
inline QByteArray translated(QByteArray file, const QByteArray &type)
{
    int number = 0;
    for (qsizetype at = file.indexOf(blank); at >= 0; at = file.indexOf(blank))
        file.replace(at, blank.size(), translation("ភាសា " + QByteArray::number(++number), type));
    return file;
}

// The talk of the fixtures in a folder of its own, in Khmer as far as `km.ts` says.
class Talk {
public:
    [[nodiscard]] QString at(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    // The talk of the fixtures, changed, with what it says of its languages.
    void says(const QByteArray &claims, const QByteArray &from = {}, const QByteArray &to = {}) const
    {
        QByteArray bytes = contentOf(fixture(QStringLiteral("valid/talk/protocol.yaml")));
        QVERIFY(from.isEmpty() || bytes.contains(from));
        bytes.replace(from, to);
        bytes.replace("licence:", QByteArray("translations: [" + claims + "]\nlicence:"));
        QVERIFY(put(at("protocol.yaml"), bytes));
    }
    [[nodiscard]] authoring::StringsResult strings() const
    {
        return authoring::strings(at("protocol.yaml"), QStringLiteral("km"));
    }
    // After what a translator does with the file.
    [[nodiscard]] authoring::StringsResult stringsAfter(const QByteArray &file) const
    {
        return put(at("km.ts"), file) ? strings() : authoring::StringsResult();
    }
    [[nodiscard]] QByteArray build() const { return authoring::build(at("protocol.yaml")).bytes; }

private:
    QTemporaryDir m_folder;
};

} // namespace tenang::test
