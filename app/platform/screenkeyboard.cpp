// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/screenkeyboard.h"

#include <QFile>
#include <QList>

#include <algorithm>
#include <climits>
#include <linux/magic.h>
#include <sys/vfs.h>

namespace tenang::platform {

namespace {

constexpr const char *variable = "QT_IM_MODULE";
constexpr const char *ours = "qtvirtualkeyboard";

// Numbers of linux/input-event-codes.h: KEY_Q to KEY_P, KEY_A to KEY_L, KEY_Z to KEY_M.
constexpr quint64 keys(unsigned from, unsigned to)
{
    return ((quint64(1) << (to - from + 1)) - 1) << from;
}
constexpr quint64 letters = keys(16, 25) | keys(30, 38) | keys(44, 50);

// "B: KEY=402000000 3803078f800d001 feffffdfffefffff fffffffffffffffe": words as wide as the kernel's long,
// the lowest last.
quint64 lowestKeys(const QByteArray &bits)
{
    constexpr qsizetype width = sizeof(long) * CHAR_BIT;
    const QList<QByteArray> words = bits.simplified().split(' ');
    quint64 lowest = 0;
    for (qsizetype i = 0; i < words.size() && i * width < 64; ++i)
        lowest |= words.at(words.size() - 1 - i).toULongLong(nullptr, 16) << (i * width);
    return lowest;
}

} // namespace

bool hasLetterKeys(const QByteArray &inputDevices)
{
    bool madeByProgram = false;
    const QList<QByteArray> lines = inputDevices.split('\n');
    return std::ranges::any_of(lines, [&madeByProgram](const QByteArray &line) {
        // A device begins with its I line. Bluetooth keyboards stand under /devices/virtual/misc.
        if (line.startsWith("I:"))
            madeByProgram = false;
        else if (line.startsWith("S: Sysfs=/devices/virtual/input/"))
            madeByProgram = true;
        return !madeByProgram && line.startsWith("B: KEY=") && (lowestKeys(line.mid(7)) & letters) == letters;
    });
}

bool sessionBringsKeyboard(const QProcessEnvironment &session)
{
    const QString method = session.value(QString::fromLatin1(variable));
    if (!method.isEmpty() && method != QLatin1StringView(ours))
        return true;
    const bool wayland = !session.value(QStringLiteral("WAYLAND_DISPLAY")).isEmpty();
    return wayland
        && session.value(QStringLiteral("XDG_CURRENT_DESKTOP"))
               .split(QLatin1Char(':'))
               .contains(QStringLiteral("KDE"));
}

bool wantsKeyboard(const QString &choice, const QByteArray &inputDevices, const QProcessEnvironment &session)
{
    if (choice == QLatin1StringView("always"))
        return true;
    if (choice == QLatin1StringView("never"))
        return false;
    return !hasLetterKeys(inputDevices) && !sessionBringsKeyboard(session);
}

QString folderInMemory(const QString &runtimeFolder)
{
    struct statfs found = {};
    if (runtimeFolder.isEmpty() || statfs(QFile::encodeName(runtimeFolder).constData(), &found) != 0
        || (found.f_type != TMPFS_MAGIC && found.f_type != RAMFS_MAGIC))
        return {};
    return runtimeFolder + QStringLiteral("/tenang-keyboard");
}

QString settleKeyboard(const QString &choice)
{
    QFile devices(QStringLiteral("/proc/bus/input/devices"));
    QString folder;
    // Where the kernel does not tell what there is, nothing is put over the page unasked.
    const bool told = devices.open(QIODevice::ReadOnly);
    if ((told || choice == QLatin1StringView("always"))
        && wantsKeyboard(choice, devices.isOpen() ? devices.readAll() : QByteArray(),
            QProcessEnvironment::systemEnvironment()))
        folder = folderInMemory(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    if (!folder.isEmpty()) {
        qputenv(variable, ours);
        qputenv("QT_VIRTUALKEYBOARD_STYLE",
            "tenang"); // qml/Keys; else Qt would load its own first, with its sounds
    } else if (qgetenv(variable)
        == ours) { // without a panel of ours it would open a window of its own, and learn
        qunsetenv(variable);
    }
    return folder;
}

} // namespace tenang::platform
