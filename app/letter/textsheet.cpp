// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/textsheet.h"

#include "letter/phrases.h"
#include "letter/plaintext.h"

#include <algorithm>

namespace tenang::letter {

namespace {

constexpr int labelColumns = 22;

class Writer {
public:
    explicit Writer(const Sheet &sheet)
        : m_sheet(sheet)
    {
    }

    void put(const QString &text, const QString &first = {}, const QString &others = {})
    {
        const auto lines
            = wrapped(withNumbersInOrder(text), sheetColumns - columnsOf(first), m_sheet.language);
        for (qsizetype i = 0; i < lines.size(); ++i)
            out += (i == 0 ? first : others) + lines[i] + u'\n';
    }

    void rule(QChar c, int columns = sheetColumns) { out += QString(columns, c) + u'\n'; }
    void gap() { out += u'\n'; }

    void row(const QString &label, const QString &text)
    {
        const QString indent(labelColumns, u' ');
        const QString head = label + u':';
        if (columnsOf(head) >= labelColumns) {
            put(head);
            put(text, indent, indent);
        } else {
            put(text, head + QString(labelColumns - columnsOf(head), u' '), indent);
        }
    }

    void line(const Line &line, bool isFirstOfKind)
    {
        switch (line.kind) {
        case Line::Kind::Title:
            put(line.text);
            if (m_sheet.form == Sheet::Form::Page)
                rule(u'=', std::min(columnsOf(line.text), sheetColumns));
            gap();
            break;
        case Line::Kind::Lead:
            put(line.text, QStringLiteral("| "), QStringLiteral("| "));
            break;
        case Line::Kind::Heading:
            gap();
            put(m_sheet.practice ? line.text + QStringLiteral(" [") + practiceWord() + u']' : line.text);
            rule(u'-', std::min(columnsOf(line.text), sheetColumns));
            break;
        case Line::Kind::Text:
            put(line.text);
            break;
        case Line::Kind::Bullet:
            put(line.text, QStringLiteral("- "), QStringLiteral("  "));
            break;
        case Line::Kind::Row:
            row(line.label, line.text);
            break;
        case Line::Kind::Quote:
            if (!isFirstOfKind)
                out += QStringLiteral("    >\n");
            put(line.text, QStringLiteral("    > "), QStringLiteral("    > "));
            break;
        }
    }

    QString out;

private:
    const Sheet &m_sheet;
};

} // namespace

QString toText(const Sheet &sheet)
{
    Writer writer(sheet);
    if (sheet.practice)
        writer.put(sheet.form == Sheet::Form::Card ? practiceWord() : practiceSentence());
    if (sheet.practice)
        writer.gap();
    auto before = Line::Kind::Title;
    for (const Line &line : sheet.lines) {
        writer.line(line, line.kind != before);
        before = line.kind;
    }
    if (sheet.form == Sheet::Form::Card)
        return writer.out;
    writer.gap();
    writer.rule(u'-');
    //: Foot of the page: the code of the case; %1 such as K7-204
    writer.put(Letter::tr("Reference %1").arg(sheet.reference));
    if (!sheet.status.isEmpty())
        writer.put(sheet.status);
    if (!sheet.packs.isEmpty())
        writer.put(sheet.packs);
    if (sheet.practice)
        writer.put(practiceSentence());
    return writer.out;
}

} // namespace tenang::letter
