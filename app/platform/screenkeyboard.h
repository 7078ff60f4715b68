// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>

namespace tenang::platform {

// Whether the app brings a keyboard on the screen. Qt asks for its input method once, while the application
// is made, so this is settled before.

// `inputDevices`: the text of /proc/bus/input/devices. True where something has the keys Q to P, A to L and Z
// to M and is not a device that a program made.
[[nodiscard]] bool hasLetterKeys(const QByteArray &inputDevices);
// The session says that something else writes: an input method of its own, or a compositor whose keyboard
// Qt 6.4 can call (Plasma; those that speak text-input version 3 alone, such as Phosh, do not reach it).
[[nodiscard]] bool sessionBringsKeyboard(const QProcessEnvironment &session);
// `choice`: auto, always or never; anything else counts as auto.
[[nodiscard]] bool wantsKeyboard(
    const QString &choice, const QByteArray &inputDevices, const QProcessEnvironment &session);
// A folder in it that would be kept in memory alone; "" where `runtimeFolder` is on a disk.
[[nodiscard]] QString folderInMemory(const QString &runtimeFolder);

// Before the application is made: sets or takes away Qt's input method. Returns the folder in memory that the
// keyboard is given for what it might want to keep; "" means that there is no keyboard, also where no folder
// is in memory.
[[nodiscard]] QString settleKeyboard(const QString &choice);

} // namespace tenang::platform
