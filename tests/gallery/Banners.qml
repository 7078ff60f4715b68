// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls

GalleryPage {
    Banner { Layout.fillWidth: true; title: "Not checked by your agency"; text: "Call before you promise anything."; kind: Banner.Caution }
    Banner { Layout.fillWidth: true; text: "Silence is fine. You do not need to fill it." }
    Banner { Layout.fillWidth: true; title: "Letter ready"; text: "Two pages, without what the person did not agree to."; kind: Banner.Done; actionText: "Show it" }
    SavedLine { standing: SavedLine.Saved }
    SavedLine { standing: SavedLine.Saving }
    SavedLine { standing: SavedLine.Unsaved }
    SavedLine { standing: SavedLine.Full }
}
