// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls

GalleryPage {
    SectionHeader { Layout.fillWidth: true; title: "Choices"; helper: "Help does not depend on any answer. Each can change at any time." }
    YesNoRow { Layout.fillWidth: true; label: "May we tell a shelter about you?"; detail: "Only what they need to make room"; keys: ["given", "refused", "not_now"]; texts: ["Yes", "No", "Not now"]; value: "given" }
    YesNoRow { Layout.fillWidth: true; label: "May we tell the police?"; keys: ["given", "refused", "not_now"]; texts: ["Yes", "No", "Not now"] }
    YesNoRow { Layout.fillWidth: true; label: "Are you under 18?"; keys: ["child", "adult", "unsure", "declined"]; texts: ["Yes", "No", "Not sure", "Prefer not to say"]; value: "unsure" }
}
