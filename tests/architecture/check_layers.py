#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which folder of app/ may include and link which. The same table stands in ARCHITECTURE.md and is compared with it."""
import re
import sys

from tree import finding, line_of, main, without_strings

# folder: (folders it may include, libraries it may link beside those folders)
LAYERS = {
    "base": ("", "Qt6::Core libsodium"),
    "keys": ("base", "Qt6::Core libsodium zxcvbn"),
    "audit": ("base", "Qt6::Core"),
    "text": ("base", "Qt6::Core ICU libphonenumber"),
    "protocol": ("base text", "Qt6::Core"),
    "interview": ("base text protocol", "Qt6::Core"),
    "indicators": ("base protocol interview", "Qt6::Core"),
    "referral": ("base text interview indicators", "Qt6::Core"),
    "vault": ("base keys audit text", "Qt6::Core SQLCipher libsodium"),
    "exchange": ("base interview indicators referral", "Qt6::Core libsodium"),
    "letter": ("base text protocol interview indicators referral", "Qt6::Core Qt6::Gui libqrencode"),
    "authoring": ("base text protocol referral", "Qt6::Core yaml-cpp"),
    "platform": ("base", "Qt6::Core Qt6::Gui Qt6::DBus Fontconfig"),
    "presentation": ("base keys text protocol interview indicators referral exchange letter platform",
                     "Qt6::Core Qt6::Gui Qt6::Qml"),
    "tour": ("base presentation", "Qt6::Core Qt6::Gui Qt6::Quick"),
    "ctl": ("base keys audit text protocol interview indicators referral vault exchange letter authoring", "Qt6::Core CLI11"),
}
# The vault implements the store interfaces that the domain declares, and stores the events those speak of; nothing else.
STORE_INTERFACES = re.compile(r"^((interview|referral|exchange)/[a-z]*store\.h|interview/event[a-z]*\.h)$")
STORE_DOMAINS = {"interview", "referral", "exchange"}

# How a library shows in an #include, and how it shows on a link line.
INCLUDES = {
    "libsodium": r"sodium(\.h|/)",
    "zxcvbn": r"zxcvbn\.h",
    "Fontconfig": r"fontconfig/",
    "ICU": r"unicode/",
    "libphonenumber": r"phonenumbers/",
    "SQLCipher": r"(sqlcipher/)?sqlite3(ext)?\.h",
    "libqrencode": r"qrencode\.h",
    "yaml-cpp": r"yaml-cpp/",
    "CLI11": r"CLI/",
    "Qt6::DBus": r"(QtDBus/|QDBus)",
    "Qt6::Qml": r"(QtQml/|QQml|QJS|qqml)",
    "Qt6::Quick": r"(QtQuick/|QQuick)",
    "Qt6::Gui": r"(QtGui/|QGuiApplication|QPainter|QPdf|QImage|QPixmap|QFont|QColor|QTextDocument|QTextLayout|QWindow|QScreen)",
    "Qt6::Widgets": r"(QtWidgets/|QApplication|QWidget)",
}
LINKS = {
    "libsodium": r"(PkgConfig::SODIUM|sodium)",
    "zxcvbn": r"Zxcvbn::Zxcvbn",
    "Fontconfig": r"Fontconfig::Fontconfig",
    "ICU": r"ICU::.*",
    "libphonenumber": r"(libphonenumber.*|phonenumber.*|.*PHONENUMBER.*)",
    "SQLCipher": r"(SqlCipher::SqlCipher|OpenSSL::Crypto)",
    "libqrencode": r"(.*qrencode.*|.*QRENCODE.*)",
    "yaml-cpp": r"yaml-cpp.*",
    "CLI11": r"CLI11::CLI11",
    **{f"Qt6::{m}": rf"Qt6?::{m}(Private)?" for m in ("Core", "Gui", "DBus", "Qml", "Quick", "Widgets", "Network", "QuickControls2")},
}
CONTENT = "tenang_packs" # what ships of protocols/, as a resource library: for whoever may read packs
SCREEN_WORDS = "tenang_translations" # what ships of translations/, for who puts the screens into words
WORDS = {"PUBLIC", "PRIVATE", "INTERFACE"}


def allowed_includes(folder):
    return {folder, *LAYERS[folder][0].split()}


def allowed_libraries(folder):
    own = set(LAYERS[folder][1].split())
    # Quick brings Qml, Qml brings Core; a folder may name what its links bring anyway.
    if "Qt6::Quick" in own:
        own.add("Qt6::Qml")
    return own


def check_includes(tree, folder):
    for path in tree.files(".h", ".cpp", under=[f"app/{folder}"]):
        code = without_strings(tree.text(path))
        for match in re.finditer(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', code, re.M):
            line, name = line_of(code, match.start(2)), match.group(2)
            head = name.split("/")[0]
            used = {library for library, shape in INCLUDES.items() if re.match(shape, name)}
            if match.group(1) == '"' and not used:
                if "/" not in name:
                    if not name.endswith(".moc"):
                        yield finding(path, line, f'"{name}": name the folder too, as "{folder}/{name}"')
                elif head in LAYERS and head not in allowed_includes(folder):
                    if not (folder == "vault" and STORE_INTERFACES.match(name)):
                        yield finding(path, line, f"{folder} may not include {head} ({name})")
                elif head not in LAYERS:
                    yield finding(path, line, f'"{name}" is no header of a folder of app/')
            for library in sorted(used - allowed_libraries(folder)):
                yield finding(path, line, f"{folder} may not use {library} ({name})")
        spelled = "tenang" if folder == "base" else f"tenang::{folder}"
        if not re.search(rf"\bnamespace {spelled}\b(?!::)", code) and "namespace" in code:
            yield finding(path, 1, f"code of app/{folder} lives in the namespace {spelled}")


def values(text, word):
    """What a word of a link line stands for: itself, or everything that set() gives the variable in the same file."""
    if variable := re.fullmatch(r"\$\{(\w+)\}", word):
        given = re.findall(rf"\bset\(\s*{variable.group(1)}\s+([^()]*)\)", text)
        return " ".join(given).split() or [word]
    return [word.strip('"')]


def makes(tree, folder, target):
    """Whether a helper target, such as a resource library, is made in the folder itself."""
    return any(re.search(rf"\badd_library\(\s*{target}\b", tree.text(p))
               for p in tree.files("CMakeLists.txt", ".cmake", under=[f"app/{folder}"]))


def link_items(tree, path):
    """(line, target, item) of every link line: tenang_library(…), target_link_libraries(…)."""
    text = re.sub(r"#[^\n]*", lambda m: " " * len(m.group()), tree.text(path))
    for match in re.finditer(r"\b(tenang_library|target_link_libraries)\s*\(([^()]*)\)", text):
        words = match.group(2).split()
        if not words:
            continue
        target, linking = words[0], match.group(1) == "target_link_libraries"
        for word in words[1:]:
            if word in ("LINKS", "PRIVATE_LINKS"):
                linking = True
            elif word == "SOURCES":
                linking = False
            elif linking and word not in WORDS:
                for item in values(text, word):
                    yield line_of(text, match.start()), target.removeprefix("tenang_"), item


def check_links(tree, folder):
    path = f"app/{folder}/CMakeLists.txt"
    if not tree.exists(path):
        if not list(tree.files(".cpp", under=[f"app/{folder}"])):
            return # headers alone
        yield finding(f"app/{folder}", 1, "a folder of app/ has a CMakeLists.txt whose link line is its rule")
        return
    text = re.sub(r"#[^\n]*", "", tree.text(path))
    made = re.findall(r"\b(?:tenang_library|qt_add_library|add_library|qt_add_qml_module|qt6_add_qml_module)\s*\(\s*(\w+)", text)
    made = {name.removeprefix("tenang_") for name in made}
    if made != {folder}:
        yield finding(path, 1, f"makes {sorted(made) or 'nothing'}: one folder is one static library, tenang_{folder}")
    if re.search(r"\b(SHARED|MODULE)\b", text):
        yield finding(path, 1, "libraries of the house are static")
    for line, target, item in link_items(tree, path):
        if target != folder:
            continue
        if item.startswith("tenang_"):
            name = re.sub(r"plugin(_init)?$", "", item.removeprefix("tenang_"))
            if name not in LAYERS and makes(tree, folder, item):
                continue
            if item == SCREEN_WORDS and folder == "presentation":
                continue
            if item == CONTENT and "protocol" in allowed_includes(folder):
                continue
            if name not in allowed_includes(folder) and not (folder == "vault" and name in STORE_DOMAINS):
                yield finding(path, line, f"{folder} may not link {item}")
        elif not any(re.fullmatch(LINKS[lib], item) for lib in allowed_libraries(folder) if lib in LINKS):
            yield finding(path, line, f"{folder} may not link {item}")


def written_table(tree):
    """The rows of ARCHITECTURE.md that begin with a folder of the table: folder -> (line, includes, links)."""
    rows = {}
    if tree.exists("ARCHITECTURE.md"):
        for number, line in enumerate(tree.lines("ARCHITECTURE.md"), 1):
            cells = [c.strip() for c in line.strip().strip("|").split("|")]
            name = cells[0].strip("`")
            if line.startswith("|") and name in LAYERS and len(cells) == 4:
                rows[name] = (number, cells[2], cells[3])
    return rows


def check_written(tree):
    if not tree.exists("ARCHITECTURE.md"):
        yield finding("ARCHITECTURE.md", 1, "is missing: it carries the layer table")
        return
    rows = written_table(tree)
    for folder, (includes, links) in LAYERS.items():
        if folder not in rows:
            yield finding("ARCHITECTURE.md", 1, f"the layer table has no row for {folder}")
            continue
        line, said, linked = rows[folder]
        if set(re.findall(r"[a-z]+", re.sub(r"\(.*?\)", "", said))) != set(includes.split()):
            yield finding("ARCHITECTURE.md", line, f"{folder} may include '{includes}', the table says '{said}'")
        if set(re.sub(r"\(.*?\)", "", linked).replace(",", " ").split()) != set(links.split()):
            yield finding("ARCHITECTURE.md", line, f"{folder} may link '{links}', the table says '{linked}'")


def check(tree):
    for folder in tree.folders("app"):
        if folder not in LAYERS:
            yield finding(f"app/{folder}", 1, "no row in the layer table")
            continue
        for inner in tree.folders(f"app/{folder}"):
            yield finding(f"app/{folder}/{inner}", 1, "folders of app/ are flat")
        yield from check_includes(tree, folder)
        yield from check_links(tree, folder)
    yield from check_written(tree)


if __name__ == "__main__":
    sys.exit(main(check))
