// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/guideviewmodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace tenang::presentation {

namespace {

struct Step {
    GuideViewModel::Room room;
    const char *target;
    const char *title;
    const char *text;
};

using Room = GuideViewModel::Room;

constexpr Step all[] = {
    //: Title of a step of the tour: points at “New conversation”
    {Room::Home, "newCard", QT_TRANSLATE_NOOP("Guide", "A conversation begins here"),
        QT_TRANSLATE_NOOP(
            "Guide", "What the person needs comes first, then a quiet place, then their own words.")},
    //: Title of a step of the tour, verb: hide the screen; points at that button
    {Room::Home, "hideButton", QT_TRANSLATE_NOOP("Guide", "Hide"),
        QT_TRANSLATE_NOOP("Guide",
            "One touch covers the screen at once, from every page. Your PIN brings back the same place.")},
    //: Title of a step of the tour: the name of that page
    {Room::Home, "contactsButton", QT_TRANSLATE_NOOP("Guide", "Who to call"),
        //: Adjective: the page Who to call can be opened at any time
        QT_TRANSLATE_NOOP(
            "Guide", "Open at any time, also before the tablet is unlocked, and without a network.")},
    //: Title of a step of the tour: the officer's cases, no boxes
    {Room::Home, "casesCard", QT_TRANSLATE_NOOP("Guide", "Cases"),
        //: “One” is a case
        QT_TRANSLATE_NOOP(
            "Guide", "By reference, without names. Every look at one is written down, also your own.")},
    //: Title of a step of the tour, calm advice: say the prompt once, then wait
    {Room::Talk, "promptText", QT_TRANSLATE_NOOP("Guide", "Say it once"),
        //: Follows “Say it once”; key words are the notes to write
        QT_TRANSLATE_NOOP("Guide",
            "In your own voice, then stay quiet. Silence is fine. A few key words are enough for now.")},
    //: Title of a step of the tour: a pause in the conversation, points at that button
    {Room::Talk, "breakButton", QT_TRANSLATE_NOOP("Guide", "A break"),
        //: “It” is a break
        QT_TRANSLATE_NOOP("Guide", "Offer it early and often. Nothing on this screen counts the minutes.")},
    //: Title of a step of the tour: the name of that button, end the conversation
    {Room::Talk, "stopButton", QT_TRANSLATE_NOOP("Guide", "Stop for today"),
        QT_TRANSLATE_NOOP("Guide",
            "Stopping is always all right. What was said is saved, and nobody has to tell it twice.")},
};

QString said(const char *text)
{
    return QCoreApplication::translate("Guide", text);
}

} // namespace

int GuideViewModel::steps()
{
    return int(std::size(all));
}

GuideViewModel::Room GuideViewModel::room() const
{
    return isRunning() ? all[m_step].room : Room::Home;
}

QString GuideViewModel::target() const
{
    return isRunning() ? QString::fromLatin1(all[m_step].target) : QString();
}

QString GuideViewModel::title() const
{
    return isRunning() ? said(all[m_step].title) : QString();
}

QString GuideViewModel::text() const
{
    return isRunning() ? said(all[m_step].text) : QString();
}

void GuideViewModel::begin()
{
    goTo(0);
}

void GuideViewModel::next()
{
    if (isLast())
        leave();
    else if (isRunning())
        goTo(m_step + 1);
}

void GuideViewModel::back()
{
    if (isRunning())
        goTo(std::max(0, m_step - 1));
}

void GuideViewModel::leave()
{
    if (!isRunning())
        return;
    goTo(-1);
    Q_EMIT ended();
}

void GuideViewModel::goTo(int step)
{
    m_step = step;
    Q_EMIT changed();
}

} // namespace tenang::presentation
