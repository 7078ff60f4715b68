// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sticks.h"

#include <QStorageInfo>

namespace tenang::presentation {

QList<Choice> sticks(StickUse use)
{
    QList<Choice> places;
    const auto volumes = QStorageInfo::mountedVolumes();
    for (const QStorageInfo &volume : volumes) {
        const QString root = volume.rootPath();
        const bool removable = root.startsWith(QLatin1StringView("/media/"))
            || root.startsWith(QLatin1StringView("/run/media/"));
        if (removable && volume.isReady() && (use == StickUse::Read || !volume.isReadOnly()))
            places.append({root, volume.displayName()});
    }
    return places;
}

} // namespace tenang::presentation
