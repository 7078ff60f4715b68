#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""QML: Theme -> Controls -> Keys and features -> Shell, each importing only what stands left of it; and the shape of a file."""
import re
import sys

from tree import finding, line_of, main, without_comments, without_strings

FEATURES = ("Start", "Interview", "Referrals", "Cases")
ORDER = {
    "Theme": set(),
    "Controls": {"Theme"},
    "Keys": {"Theme", "Controls"},
    **{feature: {"Theme", "Controls", "Presentation"} for feature in FEATURES},
    "Shell": {"Theme", "Controls", "Presentation", *FEATURES},
}
QT = {"QtQml", "QtQml.Models", "QtQuick", "QtQuick.Layouts", "QtQuick.Shapes", "QtQuick.Templates", "QtQuick.Window"}
# Qt's own controls, always by the style's name: the look must not depend on the desktop.
QT_CONTROLS = {"QtQuick.Controls.Basic", "QtQuick.Controls.impl"}
# Qt's keyboard on the screen costs memory, and is loaded by address where a tablet asks for one.
QT_KEYBOARD = "QtQuick.VirtualKeyboard"
QT_TYPE_NAMES = set(
    "AbstractButton Action ApplicationWindow BusyIndicator Button ButtonGroup CheckBox Column ComboBox Container Control "
    "Dialog Drawer Flickable Flow Frame Grid GroupBox Image Item ItemDelegate Label ListView Loader Menu MenuBar Overlay "
    "Page Pane Popup ProgressBar RadioButton Rectangle Repeater Row ScrollBar ScrollView Shape Slider SpinBox SplitView "
    "StackView SwipeView Switch TabBar TabButton Text TextArea TextEdit TextField TextInput ToolBar ToolButton ToolTip "
    "Tumbler Window".split())


def block_after(code, start):
    """The text between the braces that open at or after start."""
    depth = 0
    opening = code.find("{", start)
    for position in range(opening, len(code)):
        depth += {"{": 1, "}": -1}.get(code[position], 0)
        if depth == 0:
            return code[opening:position]
    return code[opening:]


def check_imports(tree, path, folder):
    code = without_comments(tree.text(path))
    for match in re.finditer(r"^\s*import\s+(\S+)", code, re.M):
        name, line = match.group(1).rstrip(";"), line_of(code, match.start(1))
        if name.startswith('"'):
            yield finding(path, line, f"import {name}: modules only, no folders and no scripts")
        elif name.startswith("Tenang."):
            if name.removeprefix("Tenang.") not in ORDER[folder]:
                yield finding(path, line, f"qml/{folder} may not import {name}")
        elif name.startswith("QtQuick.Controls"):
            if folder not in ("Controls", "Shell"):
                yield finding(path, line, f"{name}: Qt's controls only in qml/Controls and qml/Shell")
            elif name not in QT_CONTROLS:
                yield finding(path, line, f"{name}: name the style, QtQuick.Controls.Basic")
        elif name.startswith(QT_KEYBOARD):
            if folder != "Keys":
                yield finding(path, line, f"{name}: Qt's keyboard only in qml/Keys")
        elif name not in QT:
            yield finding(path, line, f"{name} is not in the list of modules that packaging/packages.txt installs")


def check_shape(tree, path):
    name = path.rsplit("/", 1)[1].removesuffix(".qml")
    if name in QT_TYPE_NAMES:
        yield finding(path, 1, f"{name} is a Qt type's name: qmllint takes it for an inheritance cycle")
    raw = tree.text(path)
    code = without_strings(raw)
    if re.search(r"\bdelegate\s*:|\bComponent\s*\{", code) and "pragma ComponentBehavior: Bound" not in code:
        yield finding(path, 1, "a file with delegates says 'pragma ComponentBehavior: Bound'")
    for match in re.finditer(r"(?<![.\w])(?:[A-Z]\w*\.)?(Text|Label)\s*\{", code):
        block = block_after(code, match.start())
        own = re.sub(r"(?<=.)\{.*\}", "", block, flags=re.S)
        if not re.search(r"\btextFormat\s*:\s*Text\.PlainText\b", own):
            yield finding(path, line_of(code, match.start()), f"{match.group(1)} without 'textFormat: Text.PlainText': "
                          "a note could be read as markup and ask the network")
    for match in re.finditer(r"\bproperty\s+(?:<[^>]*>|[\w.]+)(?:<[^>]*>)?\s+(on[A-Z]\w*)", code):
        yield finding(path, line_of(code, match.start()), f"a property called {match.group(1)} is read as a handler")
    for match in re.finditer(r"\bproperty\s+var\b", code):
        yield finding(path, line_of(code, match.start()), "property var: give it a type")


def check(tree):
    for folder in tree.folders("qml"):
        if folder not in ORDER:
            yield finding(f"qml/{folder}", 1, "no place in the order Theme, Controls, Keys and features, Shell")
            continue
        for inner in tree.folders(f"qml/{folder}"):
            yield finding(f"qml/{folder}/{inner}", 1, "QML modules are flat: files in subfolders do not see the module")
        for path in tree.files(".qml", under=[f"qml/{folder}"]):
            yield from check_imports(tree, path, folder)
            yield from check_shape(tree, path)


if __name__ == "__main__":
    sys.exit(main(check))
