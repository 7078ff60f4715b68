// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/pacewords.h"

#include <QCoreApplication>

namespace tenang::presentation {

namespace {

struct PaceWords {
    Q_DECLARE_TR_FUNCTIONS(PaceWords)
};

} // namespace

QString paceText(interview::Notice notice, const QString &about)
{
    using interview::Notice;
    switch (notice) {
    case Notice::AskedToStop:
        //: To the officer, calm; they: the person
        return PaceWords::tr("They asked to stop. Rest now, or end for today. Either is fine.");
    case Notice::EnoughForToday:
        //: To the officer, a gentle hint: stop for today
        return PaceWords::tr("This may be enough for one day. Another time is fine.");
    case Notice::BreakForPerson:
        return PaceWords::tr("This may be a good moment to offer a break.");
    case Notice::BreakForInterpreter:
        //: Both: the interpreter and the person
        return PaceWords::tr("The interpreter may need a rest. Ask both of them.");
    case Notice::BeginOpen:
        //: To the officer, after a break: resume the conversation
        return about.isEmpty()
            ? PaceWords::tr("Begin again with an open question, then stay quiet.")
            : /*: %1 is an open question */ PaceWords::tr("Begin again openly, for example with: %1")
                  .arg(about);
    case Notice::ToldAlready:
        //: They: the person; to the officer
        return about.isEmpty()
            ? PaceWords::tr(
                  "They have told you about this. Read it first, so that they need not tell it twice.")
            : /*: %1 is a topic */ PaceWords::tr(
                  "They have told you about this, under: %1. Read it there first.")
                  .arg(about);
    case Notice::NarrowRow:
        //: Narrow: answered with yes, no or one word; advice, no reproach
        return PaceWords::tr(
            "The last questions were narrow. An open one may help: “Tell me more about that.”");
    case Notice::None:
        break;
    }
    return {};
}

} // namespace tenang::presentation
