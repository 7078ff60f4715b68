// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stages.h"

#include "moments.h"
#include "presentation/waitforstore.h"
#include "pseudo.h"
#include "scenes.h"

using namespace tenang;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

namespace {

struct Built {
    Content what;
    std::unique_ptr<Officer> officer;
    bool isReached = false;
};

std::map<QString, Built> &built()
{
    static std::map<QString, Built> all;
    return all;
}

PseudoTranslator &translator()
{
    static PseudoTranslator all;
    return all;
}

} // namespace

QStringList Stages::scenes()
{
    QStringList names;
    for (const auto &[name, stage] : stages())
        names.append(name);
    return names;
}

bool Stages::isReached(const QString &scene)
{
    const auto found = stages().find(scene);
    if (found == stages().end())
        qFatal("no stage %s", qPrintable(scene));
    Built &stage = built()[scene];
    if (stage.officer)
        return stage.isReached;
    static const bool isCleared = [] {
        qAddPostRoutine(clear); // their threads end before the application does
        return true;
    }();
    Q_UNUSED(isCleared)
    stage.what = found->second.found();
    stage.what.agencyProblems = found->second.agencyProblems;
    stage.officer = std::make_unique<Officer>(stage.what);
    QQmlEngine::setObjectOwnership(&stage.officer->app, QQmlEngine::CppOwnership);
    stage.isReached = found->second.reach(*stage.officer);
    return stage.isReached;
}

AppViewModel *Stages::appOf(const QString &scene)
{
    if (!isReached(scene))
        qFatal("the stage %s was not reached", qPrintable(scene));
    return &built().at(scene).officer->app;
}

void Stages::practise(bool practises)
{
    Officer::practises = practises;
}

void Stages::clear()
{
    built().clear();
}

void Stages::speak(const QString &language)
{
    QCoreApplication::removeTranslator(&translator());
    translator().speak(language);
    QCoreApplication::installTranslator(&translator()); // before what the app itself speaks
}

void Stages::speakAgain(const QString &scene, const QString &language)
{
    TabletViewModel &tablet = *appOf(scene)->tablet();
    tablet.setLanguage(language); // the content follows it, where it is a language
    speak(language);
    Q_EMIT tablet.languageChanged();
    waitForStore(built().at(scene).officer->vaults); // some lists are read again
    QCoreApplication::processEvents();
}

QStringList Stages::said(const QString &words)
{
    return translator().said(words) + QStringList{words};
}

void Stages::passMinutes(const QString &scene, int minutes)
{
    Officer &officer = *built().at(scene).officer;
    officer.clock.advance(60LL * minutes);
    officer.talk().tick();
}

QStringList Stages::presses(const QString &scene)
{
    QStringList names = stages().at(scene).presses;
    for (QString &name : names) {
        if (name.startsWith(u"case "))
            name = refOf(*appOf(scene), name.mid(5).toInt());
    }
    return names;
}
