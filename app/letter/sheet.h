// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tenang::letter {

// One paper before it has a form. The PDF and the text sheet are two renderings of the same object, so they
// cannot say different things. All text is plain: nothing in it is ever read as markup.
struct Line {
    enum class Kind {
        Title, // what this paper is
        Lead, // what matters most, in a box; neighbours share the box
        Heading,
        Text,
        Bullet,
        Row, // label and text; neighbours share a table
        Quote, // somebody's own words
    };
    Kind kind = Kind::Text;
    QString text;
    QString label; // Row only
};

struct Sheet {
    enum class Form { Page, Card }; // A4 with a footer, or A6 without one
    Form form = Form::Page;
    QString reference; // in the footer of every page
    QString packs; // what content made it, by version and hash
    QString status; // "Draft until a supervisor has seen it"; empty: seen
    QString language; // of the person's words, BCP 47: where lines may end
    bool practice = false; // marks every page and the text; nobody real is in it
    QList<Line> lines;
};

} // namespace tenang::letter
