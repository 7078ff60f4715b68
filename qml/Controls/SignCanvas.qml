// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Draws a sign of IconShape, which says what each property is. A canvas and not a Shape: in the software renderer of
// Qt 6.4 a Shape that is wholly clipped away is drawn.
Canvas {
    id: root

    property string name: ""
    property color color
    property real size: 0
    property bool rtl: false
    readonly property bool solid: /^(hide|dot)$/.test(root.name)
    property bool turns: false
    readonly property string look: root.name + root.color + root.size + root.rtl

    renderStrategy: Canvas.Immediate
    onLookChanged: root.requestPaint()
    onPaint: root.draw(root.getContext("2d"))

    function draw(pen: var) {
        pen.reset();
        if (root.name === "")
            return;
        pen.scale(root.size / 24, root.size / 24);
        if (root.turns && root.rtl) {
            pen.translate(24, 0);
            pen.scale(-1, 1);
        }
        pen.path = root.pathOf(root.name);
        pen.lineWidth = 2;
        pen.lineCap = "round";
        pen.lineJoin = "round";
        pen.strokeStyle = root.color;
        pen.fillStyle = root.color;
        if (root.solid)
            pen.fill();
        else
            pen.stroke();
    }

    function pathOf(name: string): string {
        switch (name) {
        case "hide": return "M7 3.5h10a3.5 3.5 0 0 1 3.5 3.5v10"
            + "a3.5 3.5 0 0 1-3.5 3.5H7a3.5 3.5 0 0 1-3.5-3.5V7a3.5 3.5 0 0 1 3.5-3.5Z";
        case "dot": return "M12 6a6 6 0 1 0 0 12a6 6 0 1 0 0-12Z";
        case "ring": return "M12 6a6 6 0 1 0 0 12a6 6 0 1 0 0-12Z";
        case "tick": return "M5 12.5l4.5 4.5L19 7.5";
        case "back": return "M14.5 5.5L8 12l6.5 6.5";
        case "next": return "M9.5 5.5L16 12l-6.5 6.5";
        case "undo": return "M8.5 6.5L4 11l4.5 4.5M4.5 11H15a4.5 4.5 0 0 1 0 9h-3";
        case "skip": return "M5 6l7 6l-7 6M18.5 6v12";
        case "pause": return "M9 6v12M15 6v12";
        case "stop": return "M7 6.5h10a.5 .5 0 0 1 .5 .5v10"
            + "a.5 .5 0 0 1-.5 .5H7a.5 .5 0 0 1-.5-.5V7a.5 .5 0 0 1 .5-.5Z";
        case "close": return "M6.5 6.5l11 11M17.5 6.5l-11 11";
        case "plus": return "M12 5.5v13M5.5 12h13";
        case "search": return "M10.5 4.5a6 6 0 1 0 0 12a6 6 0 1 0 0-12ZM15 15l4.5 4.5";
        case "phone": return "M5 4.5h3.5l1.5 4.5l-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2l4.5 1.5V19"
            + "a1.5 1.5 0 0 1-1.5 1.5A15 15 0 0 1 3.5 6A1.5 1.5 0 0 1 5 4.5Z";
        case "person": return "M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8Z"
            + "M4.5 20.5c.5-4 3.5-5.5 7.5-5.5s7 1.5 7.5 5.5";
        case "shield": return "M12 3.5l7 2.5v5.5c0 4.5-3 7.5-7 9c-4-1.5-7-4.5-7-9V6Z";
        case "lock": return "M6.5 11h11v9h-11ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3";
        case "clock": return "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16ZM12 8v4.5l3 1.5";
        case "info": return "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16ZM12 11.5v4.5M12 8v.1";
        case "caution": return "M12 4.5l8.5 15h-17ZM12 10v4.5M12 17v.1";
        case "folder": return "M4 6.5h5.5l2 2.5H20v10H4Z";
        case "letter": return "M4 6h16v12H4ZM4.5 7l7.5 6l7.5-6";
        case "card": return "M4 5.5h16v13H4ZM8 10h8M8 14h5";
        case "pen": return "M5 19l1-4L15.5 5.5l3 3L9 18Z";
        case "cup": return "M5 9.5h11v5.5a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4Z"
            + "M16 10.5h1.5a2.5 2.5 0 0 1 0 5H16M8.5 4.5v2M12.5 4.5v2";
        case "globe": return "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16Z"
            + "M4 12h16M12 4c5 4.5 5 11.5 0 16c-5-4.5-5-11.5 0-16Z";
        case "water": return "M12 3.5c3.5 4.5 6 7.5 6 10.5a6 6 0 0 1-12 0c0-3 2.5-6 6-10.5Z";
        case "erase": return "M9 6h11v12H9L3.5 12ZM12 9.5l5 5M17 9.5l-5 5";
        case "shift": return "M12 4.5L4.5 12h4v7h7v-7h4Z";
        case "enter": return "M19 6v7H6M9.5 9.5L6 13l3.5 3.5";
        case "lower": return "M3.5 4.5h17v9.5h-17ZM7 8v.1M10.5 8v.1M14 8v.1M17.5 8v.1M8.5 11h7M9 17.5l3 3l3-3";
        default: return "";
        }
    }
}
