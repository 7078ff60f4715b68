// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody types an account into a real vault, faster than most, while what is typed is saved and becomes
// notes. Prints as JSON, in milliseconds: the longest stretch for which the thread of the screen did not come
// back to its event loop between a letter and the next. Usage: FOLDER LETTERS
#include "bench/percentile.h"
#include "bench/screens/screen.h"
#include "bench/screens/stretches.h"

#include <QKeyEvent>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace tenang;
using bench::percentile;

constexpr int betweenLetters = 66; // ms: about 15 a second
constexpr int lettersOfNote = 45;
const QString told = QStringLiteral("they took my passport when we arrived and said that I owe them ");

} // namespace

int main(int argc, char *argv[])
{
    const int letters = argc == 3 ? std::atoi(argv[2]) : 0;
    if (letters < 1) {
        std::fputs("usage: FOLDER LETTERS\n", stderr);
        return 2;
    }
    bench::Screen::prepare();
    const bench::WatchedApplication application(argc, argv);
    bench::Screen screen(QString::fromLocal8Bit(argv[1]) + u"/typing");
    screen.makeVault();
    presentation::InterviewViewModel &talk = *screen.app().interview();
    screen.app().goNewConversation();
    screen.app().begin(screen.app().protocols().constFirst().code, QStringLiteral("th"));
    screen.comesTo(bench::Screen::Place::Interview);
    talk.goTo(QStringLiteral("account"));
    const QString field = QStringLiteral("noteField");
    if (!screen.hand().tap(field))
        bench::giveUp(QStringLiteral("no account"));
    screen.hand().pause(1'000);

    bench::Stretches stretches;
    std::vector<double> typed;
    std::vector<double> noted;
    for (int i = 0; i < letters; ++i) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, Qt::Key_unknown, Qt::NoModifier, QString(told.at(i % told.size())));
            QCoreApplication::sendEvent(&screen.window(), &event);
        }
        screen.hand().pause(betweenLetters);
        typed.push_back(percentile(stretches.taken(), 100));
        if ((i + 1) % lettersOfNote == 0) { // a mark, and what was typed becomes a note
            if (!screen.hand().tap(screen.shown(QStringLiteral("mark-*"))))
                bench::giveUp(QStringLiteral("no mark"));
            screen.hand().pause(200);
            noted.push_back(percentile(stretches.taken(), 100));
            if (!screen.hand().tap(field))
                bench::giveUp(QStringLiteral("no account"));
            typed.push_back(percentile(stretches.taken(), 100));
        }
    }
    const auto notes = talk.notes()->count();
    std::vector<double> all = typed;
    all.insert(all.end(), noted.begin(), noted.end());
    std::printf("{\"p50\": %.3f, \"p99\": %.3f, \"worst\": %.3f, \"note_p50\": %.3f, \"note_worst\": %.3f, "
                "\"notes\": %d}\n",
        percentile(all, 50), percentile(all, 99), percentile(all, 100), percentile(noted, 50),
        percentile(noted, 100), notes);
    return 0;
}
