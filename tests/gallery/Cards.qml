// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls

GalleryPage {
    ChoiceCard { Layout.fillWidth: true; title: "New conversation"; detail: "Begin with what is needed now, then how you will talk."; symbol: "person" }
    ChoiceCard { Layout.fillWidth: true; title: "Continue"; detail: "Reference 24-017, own account"; symbol: "pen" }
    ChoiceCard { Layout.fillWidth: true; title: "Cases"; symbol: "folder" }
    ChoiceCard { Layout.fillWidth: true; title: "I work at a border"; detail: "Airport, seaport or land border"; choosable: true; selected: true }
    ChoiceCard { Layout.fillWidth: true; title: "I work at a consulate"; detail: "With people abroad, or with people who have come home"; choosable: true }
}
