// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/coach.h"

#include <QFile>
#include <QMap>
#include <QStringList>

// Questions with the form that a reader gave them (tests/coach/questions), and how often the coach agrees.
namespace tenang::test {

struct Labelled {
    QString id;
    protocol::QuestionForm form = protocol::QuestionForm::Statement;
    std::optional<QString> known; // empty in the file: not given
    QString text;
};

// `id form known text`, tab separated, behind a header line; lines beginning with # are skipped. nullopt: no
// such file, or a line of another shape, which is then named in `fault`.
inline std::optional<QList<Labelled>> labelledIn(const QString &path, QString *fault)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QList<Labelled> questions;
    bool headed = false;
    int number = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        if (line.startsWith(u'#') || line.isEmpty())
            continue;
        const QStringList cells = line.split(u'\t');
        if (!headed) {
            headed = true;
            continue;
        }
        const auto form = cells.size() == 4 ? protocol::questionFormFromString(cells.at(1)) : std::nullopt;
        if (!form) {
            *fault = QStringLiteral("%1:%2: has not the shape id, form, known, text").arg(path).arg(number);
            return std::nullopt;
        }
        const bool given = !cells.at(2).trimmed().isEmpty();
        questions.append(
            {cells.at(0), *form, given ? std::optional(cells.at(2)) : std::nullopt, cells.at(3)});
    }
    return questions;
}

// Rows: as labelled; columns: as the coach says.
class Confusion {
public:
    using Form = protocol::QuestionForm;

    void add(Form labelled, Form said) { ++m_counts[{labelled, said}]; }
    [[nodiscard]] int count(Form labelled, Form said) const { return m_counts.value({labelled, said}); }
    [[nodiscard]] int all() const
    {
        int sum = 0;
        for (const int count : m_counts)
            sum += count;
        return sum;
    }
    [[nodiscard]] double accuracy() const
    {
        int right = 0;
        for (const Form form : forms())
            right += count(form, form);
        return all() == 0 ? 0 : double(right) / all();
    }
    // Of what the coach says, what is so; of what is so, what the coach says. 1 where there is none.
    [[nodiscard]] double precision(Form form) const
    {
        int said = 0;
        for (const Form other : forms())
            said += count(other, form);
        return said == 0 ? 1 : double(count(form, form)) / said;
    }
    [[nodiscard]] double recall(Form form) const
    {
        int labelled = 0;
        for (const Form other : forms())
            labelled += count(form, other);
        return labelled == 0 ? 1 : double(count(form, form)) / labelled;
    }
    [[nodiscard]] QString table() const
    {
        QString text = QStringLiteral("%1 %2 %3")
                           .arg(QString(), -14)
                           .arg(QStringLiteral("precision"), 9)
                           .arg(QStringLiteral("recall"), 7);
        for (const Form form : forms())
            text += QStringLiteral(" %1").arg(toString(form).left(6), 6);
        for (const Form form : forms()) {
            text += QStringLiteral("\n%1 %2 %3")
                        .arg(toString(form), -14)
                        .arg(precision(form), 9, 'f', 3)
                        .arg(recall(form), 7, 'f', 3);
            for (const Form said : forms())
                text += QStringLiteral(" %1").arg(count(form, said), 6);
        }
        return text;
    }

private:
    static QList<Form> forms()
    {
        return {Form::Accusatory, Form::Multiple, Form::Suggestive, Form::ForcedChoice, Form::YesNo,
            Form::Directive, Form::Invitation, Form::Statement};
    }
    QMap<std::pair<Form, Form>, int> m_counts;
};

} // namespace tenang::test
