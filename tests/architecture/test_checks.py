#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each check passes a small good tree and finds every way in which that tree is broken here."""
import sys
import tempfile
import unittest
from pathlib import Path

import check_absences
import check_layers
import check_lengths
import check_libraries
import check_paths
import check_qml
import check_spdx
import check_words
from tree import Tree, without_comments, without_strings

SPDX = "SPDX-FileCopyright" + "Text: 2026 Someone\n", "SPDX-License-" + "Identifier: GPL-3.0-or-later\n"
SLASH = "".join("// " + line for line in SPDX)
HASH = "".join("# " + line for line in SPDX)


def header(folder, body="", includes=""):
    space = "tenang" if folder == "base" else f"tenang::{folder}"
    return f"{SLASH}#pragma once\n{includes}\nnamespace {space} {{\n{body}\n}}\n"


def page(body="Text { textFormat: Text.PlainText }", imports="import QtQuick\n"):
    return f"{SLASH}{imports}Item {{\n{body}\n}}\n"


def layer_rows():
    return "".join(f"| `{f}` | x | {inc or '–'} | {links} |\n" for f, (inc, links) in check_layers.LAYERS.items())


GOOD = {
    "app/base/clock.h": header("base", "// throw, QSettings and currentDateTime are only spoken of here\n"),
    "app/base/clock.cpp": SLASH + '#include "base/clock.h"\nnamespace tenang { auto t = QDateTime::currentDateTime(); }\n',
    "app/base/CMakeLists.txt": HASH + "tenang_library(base SOURCES clock.cpp LINKS Qt6::Core PRIVATE_LINKS PkgConfig::SODIUM)\n",
    "app/interview/casestore.h": header("interview", includes='#include "base/clock.h"\n'),
    "app/vault/vault.cpp": SLASH + '#include "interview/casestore.h"\n#include "sqlite3.h"\nnamespace tenang::vault {}\n',
    "app/vault/CMakeLists.txt": HASH + "tenang_library(vault SOURCES vault.cpp LINKS tenang_interview PRIVATE_LINKS SqlCipher::SqlCipher)\n",
    "app/offline.h": SLASH + "#include <QNetworkAccessManager>\n",
    "app/main.cpp": SLASH + "int main() {}\n",
    "qml/Theme/Theme.qml": page('property color ink: "#102030"'),
    "qml/Controls/CalmButton.qml": page(imports="import QtQuick\nimport QtQuick.Controls.Basic\nimport Tenang.Theme\n"),
    "qml/Cases/CasesPage.qml": page(imports="import QtQuick\nimport Tenang.Controls\nimport Tenang.Presentation\n"),
    "protocols/one/protocol.yaml": HASH + "source: How victims were asked\nitems:\n  - linkId: offer\n    text: Tell me about the offer.\n",
    "protocols/directory/demo/services.csv": "id,name,description\n1,Victim House,A bed for tonight\n",
    "translations/tenang_en.ts": "<TS><source>Take your time</source><translation>Take your time</translation></TS>\n",
    "tests/base/tst_clock.cpp": SLASH,
    "packaging/run": "#!/usr/bin/env bash\n" + HASH,
    "README.md": "Start with `packaging/run`, see [the map](ARCHITECTURE.md) and `app/base`.\n",
    "ARCHITECTURE.md": layer_rows(),
    "CONTRIBUTING.md": "`tests/<folder>` and `tests/*/tst_clock.cpp`\n",
    "SECURITY.md": "x\n",
    "CHANGELOG.md": "x\n",
    "LICENSE": "x\n",
}


class Checks(unittest.TestCase):
    def found(self, check, **changes):
        """Findings of one check in the good tree with some files changed: path=content, None removes."""
        with tempfile.TemporaryDirectory() as folder:
            for path, content in {**GOOD, **changes.get("files", {})}.items():
                if content is not None:
                    target = Path(folder) / path
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_text(content, encoding="utf-8")
            return list(check.check(Tree(folder)))

    def finds(self, check, path, content, words):
        found = self.found(check, files={path: content})
        self.assertTrue(any(words in f for f in found), f"{words!r} not among {found}")

    def test_a_good_tree_passes_every_check(self):
        for check in (check_absences, check_layers, check_lengths, check_paths, check_qml, check_spdx, check_words):
            with self.subTest(check.__name__):
                self.assertEqual(self.found(check), [])

    def test_libraries(self):
        good = " 0x1 (NEEDED)  Shared library: [libQt6Core.so.6]\n"
        self.assertEqual(list(check_libraries.faults("tenang", good)), [])
        for wrong in (" 0x1d (RUNPATH)  Library runpath: [:::]\n", " 0xf (RPATH)  Library rpath: [$ORIGIN/lib]\n",
                      " 0x1 (NEEDED)  Shared library: [libQt6Sql.so.6]\n", " 0x1 (NEEDED)  Shared library: [libsqlite3.so.0]\n"):
            self.assertEqual(len(list(check_libraries.faults("tenang", good + wrong))), 1, wrong)

    def test_heap(self):
        good = "0000000000090090 T free\n00000000000900f0 T realloc\n"
        self.assertEqual(list(check_libraries.heap_faults("tenang", good)), [])
        for wrong in ("", good.splitlines()[0], "0 T freed\n0 U free\n0 T realloc\n"):
            self.assertEqual(len(list(check_libraries.heap_faults("tenang", wrong))), 2 if not wrong else 1, wrong)

    def test_layers(self):
        for path, content, words in [
            ("app/base/id.h", header("base", includes='#include "vault/vault.h"\n'), "base may not include vault"),
            ("app/interview/x.h", header("interview", includes='#include "indicators/a.h"\n'), "may not include indicators"),
            ("app/interview/x.h", header("interview", includes="#include <QPainter>\n"), "may not use Qt6::Gui"),
            ("app/vault/x.h", header("vault", includes='#include "interview/session.h"\n'), "vault may not include interview"),
            ("app/base/x.h", header("base", includes="#include <sqlite3.h>\n"), "may not use SQLCipher"),
            ("app/base/x.h", header("base", includes='#include "clock.h"\n'), "name the folder too"),
            ("app/base/x.h", header("base", includes='#include "nowhere/x.h"\n'), "no header of a folder"),
            ("app/interview/x.h", header("letter"), "lives in the namespace tenang::interview"),
            ("app/utils/x.h", header("utils"), "no row in the layer table"),
            ("app/base/inner/x.h", header("base"), "are flat"),
            ("app/interview/x.cpp", header("interview"), "has a CMakeLists.txt"),
            ("app/base/CMakeLists.txt", HASH + "tenang_library(base LINKS Qt6::Gui)\n", "may not link Qt6::Gui"),
            ("app/base/CMakeLists.txt", HASH + "tenang_library(base LINKS Qt6::Core tenang_vault)\n", "may not link tenang_vault"),
            ("app/base/CMakeLists.txt", HASH + "tenang_library(base)\ntarget_link_libraries(tenang_base PRIVATE Qt6::Qml)\n", "may not link Qt6::Qml"),
            ("app/base/CMakeLists.txt", HASH + "tenang_library(base)\ntenang_library(extra)\n", "one folder is one static library"),
            ("ARCHITECTURE.md", layer_rows().replace("| `vault` | x | base keys audit text |", "| `vault` | x | base |"), "vault may include"),
            ("ARCHITECTURE.md", layer_rows().replace("| `tour` |", "| `trip` |"), "no row for tour"),
            ("ARCHITECTURE.md", layer_rows().replace(" Qt6::Qml |", " Qt6::Quick |"), "presentation may link"),
        ]:
            with self.subTest(words, path=path):
                self.finds(check_layers, path, content, words)

    def test_layers_let_a_folder_have_helpers_and_variables(self):
        path = "app/base/CMakeLists.txt"
        found = self.found(check_layers, files={
            path: HASH + "include(fonts.cmake)\nset(core Qt6::Core)\ntenang_library(base LINKS ${core} PRIVATE_LINKS tenang_fonts)\n",
            "app/base/fonts.cmake": HASH + "add_library(tenang_fonts OBJECT)\n"})
        self.assertEqual(found, [])
        self.finds(check_layers, path, HASH + "set(core Qt6::Core)\nset(core Qt6::Gui)\ntenang_library(base LINKS ${core})\n",
                   "may not link Qt6::Gui")
        self.finds(check_layers, path, HASH + "tenang_library(base PRIVATE_LINKS tenang_fonts)\n", "may not link tenang_fonts")
        self.finds(check_layers, path, HASH + "tenang_library(base PRIVATE_LINKS tenang_packs)\n", "may not link tenang_packs")
        vault = GOOD["app/vault/CMakeLists.txt"].replace("vault.cpp LINKS", "vault.cpp LINKS tenang_packs")
        self.finds(check_layers, "app/vault/CMakeLists.txt", vault, "may not link tenang_packs")
        letter = HASH + "tenang_library(letter LINKS tenang_packs)\n"
        self.assertEqual(self.found(check_layers, files={"app/letter/CMakeLists.txt": letter}), [])

    def test_qml(self):
        cases = "qml/Cases/CasesPage.qml"
        for path, content, words in [
            ("qml/Theme/Theme.qml", page(imports="import Tenang.Controls\n"), "may not import Tenang.Controls"),
            ("qml/Controls/CalmButton.qml", page(imports="import Tenang.Presentation\n"), "may not import Tenang.Presentation"),
            (cases, page(imports="import Tenang.Interview\n"), "may not import Tenang.Interview"),
            (cases, page(imports="import Tenang.Shell\n"), "may not import Tenang.Shell"),
            ("qml/Shell/Main.qml", page(imports="import QtQuick.VirtualKeyboard\n"), "only in qml/Keys"),
            ("qml/Keys/KeyFace.qml", page(imports="import Tenang.Presentation\n"), "may not import Tenang.Presentation"),
            (cases, page(imports="import QtQuick.Controls.Basic\n"), "only in qml/Controls"),
            ("qml/Shell/Main.qml", page(imports="import QtQuick.Controls\n"), "name the style"),
            (cases, page(imports='import "../Controls"\n'), "modules only"),
            (cases, page(imports="import QtMultimedia\n"), "not in the list of modules"),
            (cases, page("Text { text: note }"), "without 'textFormat: Text.PlainText'"),
            (cases, page("Text { Item { Text { textFormat: Text.PlainText } } }"), "without 'textFormat: Text.PlainText'"),
            (cases, page("ListView { delegate: Item { } }"), "ComponentBehavior"),
            (cases, page("property bool onPaper: true"), "read as a handler"),
            (cases, page("property var things"), "give it a type"),
            ("qml/Cases/Page.qml", page(), "Qt type's name"),
            ("qml/Extra/X.qml", page(), "no place in the order"),
            ("qml/Cases/deep/X.qml", page(), "are flat"),
        ]:
            with self.subTest(words, path=path):
                self.finds(check_qml, path, content, words)

    def test_absences(self):
        cpp, qml = "app/interview/x.cpp", "qml/Cases/CasesPage.qml"
        for path, content, words in [
            (cpp, "QNetworkReply *r;", "no network"),
            (cpp, "#include <QtNetwork/QTcpSocket>", "no network"),
            (cpp, "#include <sys/socket.h>", "no internet socket"),
            ("app/interview/CMakeLists.txt", "target_link_libraries(x Qt6::Network)", "no network library"),
            (qml, "new XMLHttpRequest()", "no network from QML"),
            (qml, 'Image { source: "https://example.org/a.png" }', "no address"),
            (cpp, "QSqlQuery q;", "second SQLite"),
            (cpp, "#include <sqlite3.h>", "stays in app/vault"),
            ("app/ctl/CMakeLists.txt", "target_link_libraries(x SQLite::SQLite3)", "peer process only"),
            (cpp, "QSettings s;", "no settings file"),
            (qml, "import Qt.labs.settings", "no settings file"),
            ("app/CMakeLists.txt", "find_package(Qt6 COMPONENTS WebEngineQuick QtWebEngine)", "no browser"),
            (cpp, 'context->setContextProperty("app", x);', "one typed property"),
            (qml, "Qt.createQmlObject(text, root)", "not made from text"),
            (qml, "textFormat: Text.RichText", "PlainText everywhere"),
            (cpp, "auto t = QDateTime::currentDateTimeUtc();", "comes from Clock"),
            (cpp, "auto t = std::chrono::system_clock::now();", "comes from Clock"),
            (qml, "property date d: new Date()", "comes from Clock"),
            (cpp, "throw 1;", "no exceptions"),
            (cpp, "try { f(); } catch (...) { }", "no exceptions"),
            (cpp, "qDebug() << note;", "log"),
            (qml, 'color: "#ff0000"', "tokens of Theme"),
            (qml, 'borderColor: "red"', "tokens of Theme"),
            (qml, "color: Qt.rgba(1, 0, 0, 1)", "tokens of Theme"),
            ("qml/Cases/logic.js", "", "no JavaScript files"),
            ("README.md", "see /ro" + "ot/notes", "no path of one machine"),
            ("packaging/run", "curl https://py" + "pi.org/simple", "no registry"),
        ]:
            with self.subTest(words, path=path, content=content):
                self.finds(check_absences, path, content, words)

    def test_what_is_only_spoken_of_is_not_found(self):
        spoken = '// no QSettings, no throw\nauto s = "QNetworkReply throw";\nauto r = R"(try { QSettings })";\n'
        self.assertEqual(self.found(check_absences, files={"app/interview/x.cpp": spoken}), [])
        self.assertEqual(self.found(check_absences, files={"qml/Cases/A.qml": 'Item { color: "transparent" }'}), [])
        self.assertEqual(self.found(check_absences, files={"app/authoring/x.cpp": "try { } catch (...) { }"}), [])

    def test_lengths(self):
        for path, lines, words in [
            ("app/base/long.cpp", 301, "at most 300"),
            ("tests/base/tst_long.cpp", 301, "at most 300"),
            ("qml/Cases/CasesPage.qml", 251, "at most 250"),
            ("app/main.cpp", 121, "at most 120"),
        ]:
            with self.subTest(path):
                self.finds(check_lengths, path, "x\n" * lines, words)
                self.assertEqual(self.found(check_lengths, files={path: "x\n" * (lines - 1)}), [])
        self.finds(check_lengths, "qml/Cases/CasesPage.qml", "x" * 141, "columns")
        self.finds(check_lengths, "qml/Cases/CasesPage.qml", "\tx", "a tab")

    def test_spdx(self):
        for path in ("app/base/x.h", "qml/Cases/X.qml", "tests/x/CMakeLists.txt", "packaging/run", "protocols/one/x.yaml"):
            with self.subTest(path):
                self.finds(check_spdx, path, "x\n", "no SPDX lines")
        self.finds(check_spdx, "app/base/x.h", SLASH.replace("GPL-3.0-or-later", "MIT"), "not MIT")

    def test_paths(self):
        for document, content, words in [
            ("README.md", "`app/nowhere/x.h`", "app/nowhere/x.h does not exist"),
            ("ARCHITECTURE.md", layer_rows() + "run `tests/missing --quick`", "tests/missing does not exist"),
            ("CONTRIBUTING.md", "`tests/<folder>/tst_nothing.cpp`", "does not exist"),
            ("README.md", "![tour](packaging/pictures/01.png)", "packaging/pictures/01.png does not exist"),
            ("README.md", "`ROADMAP.md`", "ROADMAP.md does not exist"),
            ("SECURITY.md", None, "is missing"),
        ]:
            with self.subTest(words):
                self.finds(check_paths, document, content, words)

    def test_words(self):
        for path, content, words in [
            ("qml/Cases/CasesPage.qml", page('property string t: qsTr("Suspect")'), "Suspect"),
            ("qml/Cases/CasesPage.qml", page('property string t: "The victim waits"'), "victim"),
            ("protocols/one/protocol.yaml", "items:\n  - text: The client said\n", "client"),
            ("protocols/one/protocol.yaml", "- { text: A credibility check, source: x }\n", "credibility"),
            ("protocols/one/protocol.yaml", "source: >\n  of victims\ntext: >\n  to victims\n", "protocol.yaml:4"),
            ("protocols/directory/demo/services.csv", "id,description\n1,Helps victims\n", "victims"),
            ("protocols/coach/en.yaml", "match:\n  - victim\nreason: A victim hears\n", "en.yaml:3"),
            ("translations/tenang_en.ts", "<TS><source>x</source><translation>Countdown</translation></TS>", "Countdown"),
            ("app/presentation/x.cpp", 'auto s = tr("A score of "\n "80 percent");', "percent"),
            ("qml/Note/Line.qml", 'Text { text: qsTr("Signs of deception") }', "deception"),
            ("qml/Note/Line.qml", 'Text { text: qsTr("Is lying to you") }', "lying to"),
            ("protocols/indicators/x.yaml", "title: A dishonest answer\n", "dishonest"),
            ("protocols/practice/practice.yaml", "story: The verdict is open\n", "verdict"),
            ("protocols/coach/en.yaml", "text: 80% of people say so\n", "0%"),
        ]:
            with self.subTest(words):
                self.finds(check_words, path, content, words)
        allowed = HASH + "not a victim | quoted\n"
        yaml = "text: Never write not a victim.\n"
        self.assertEqual(
            self.found(check_words, files={"protocols/one/protocol.yaml": yaml, check_words.ALLOWED_FILE: allowed}), [])

    def test_reading_code_keeps_lines_and_columns(self):
        code = 'int a; // one\n/* two\nthree */ int b = f("x // y", \'"\');\n#include "base/x.h"\n'
        for read in (without_comments, without_strings):
            self.assertEqual([len(line) for line in read(code).splitlines()], [len(line) for line in code.splitlines()])
        self.assertIn('"x // y"', without_comments(code))
        self.assertNotIn("three", without_comments(code))
        self.assertNotIn("x // y", without_strings(code))
        self.assertIn('#include "base/x.h"', without_strings(code))


if __name__ == "__main__":
    sys.exit(unittest.main())
