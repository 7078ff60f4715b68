// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// One step of the guided tour over the real page: all but the control that it speaks of is dimmed, and a card says one
// thing about it. Every step can be left.
FocusScope {
    id: root

    required property GuideViewModel guide
    required property Item over // the pages that it points into
    property rect hole: Qt.rect(0, 0, 0, 0) // of the control, with a little air; empty while it is looked for
    readonly property real air: Theme.gap
    readonly property color dim: Theme.veil

    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Dialog
    Accessible.name: root.guide.title
    Accessible.description: root.guide.text
    Keys.onEscapePressed: root.guide.leave()

    function find(item: Item, name: string): Item {
        if (!item.visible)
            return null;
        if (item.objectName === name)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = root.find(item.children[i], name);
            if (found)
                return found;
        }
        return null;
    }

    function look() {
        const item = root.guide.running ? root.find(root.over, root.guide.target) : null;
        if (!item) {
            root.hole = Qt.rect(0, 0, 0, 0);
            return;
        }
        const at = item.mapToItem(root, -root.air, -root.air);
        root.hole = Qt.rect(at.x, at.y, item.width + 2 * root.air, item.height + 2 * root.air);
    }

    onVisibleChanged: {
        if (root.visible)
            onButton.forceActiveFocus();
        else
            root.over.forceActiveFocus();
    }

    Connections {
        target: root.guide

        function onChanged() {
            root.look();
            onButton.forceActiveFocus();
        }
    }

    // The page of a step may still be on its way, and it moves when the tablet is turned.
    Timer {
        interval: 100
        repeat: true
        running: root.visible
        triggeredOnStart: true
        onTriggered: root.look()
    }

    // Nothing below is touched meanwhile.
    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
    }

    Rectangle {
        width: parent.width
        height: root.hole.y
        color: root.dim
    }

    Rectangle {
        y: root.hole.y + root.hole.height
        width: parent.width
        height: parent.height - y
        color: root.dim
    }

    Rectangle {
        y: root.hole.y
        width: root.hole.x
        height: root.hole.height
        color: root.dim
    }

    Rectangle {
        x: root.hole.x + root.hole.width
        y: root.hole.y
        width: parent.width - x
        height: root.hole.height
        color: root.dim
    }

    Rectangle {
        x: root.hole.x
        y: root.hole.y
        width: root.hole.width
        height: root.hole.height
        radius: Theme.radius
        color: Theme.none
        border.width: Theme.ring
        border.color: Theme.primary
        visible: root.hole.width > 0
    }

    Rectangle {
        id: card

        readonly property real below: root.hole.y + root.hole.height + Theme.space

        x: Math.max(Theme.margin, Math.min(Theme.rtl ? root.hole.x + root.hole.width - width : root.hole.x,
            root.width - width - Theme.margin))
        y: below + height + Theme.margin <= root.height ? below : Math.max(Theme.margin, root.hole.y - height - Theme.space)
        width: Math.min(520, root.width - 2 * Theme.margin)
        height: column.implicitHeight + 2 * Theme.spaceLarge
        radius: Theme.radiusLarge
        color: Theme.surface

        Column {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.spaceLarge
            spacing: Theme.gap

            CalmText {
                width: parent.width
                kind: CalmText.Title
                strong: true
                text: root.guide.title
                Accessible.role: Accessible.Heading
            }

            CalmText {
                width: parent.width
                text: root.guide.text
            }

            Flow {
                width: parent.width
                spacing: Theme.gap

                CalmButton {
                    id: onButton

                    objectName: "guideOnButton"
                    focus: true
                    kind: CalmButton.Primary
                    minimum: Theme.touchLarge
                    //: Button, keep short: the tour is at its end
                    text: root.guide.last ? qsTr("Done")
                        //: Button, keep short: next step of the tour
                        : qsTr("Go on")
                    onClicked: root.guide.next()
                }

                CalmButton {
                    objectName: "guideBackButton"
                    minimum: Theme.touchLarge
                    //: Button, keep short: the step before, go back
                    text: qsTr("Before")
                    visible: !root.guide.first
                    onClicked: root.guide.back()
                }

                CalmButton {
                    objectName: "guideLeaveButton"
                    kind: CalmButton.Quiet
                    minimum: Theme.touchLarge
                    //: Button, keep short: end the tour now
                    text: qsTr("Leave the tour")
                    visible: !root.guide.last
                    onClicked: root.guide.leave()
                }
            }
        }
    }
}
