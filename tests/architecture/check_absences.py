#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is absent on purpose: the network, other stores, a second clock, scripts, exceptions, machine paths."""
import re
import sys
from dataclasses import dataclass

from tree import HERE, finding, line_of, main, without_comments, without_strings

CPP = (".h", ".cpp")


@dataclass
class Ban:
    shape: str
    why: str
    under: tuple # folders or files
    kinds: tuple # endings of names
    but: tuple = () # paths (folders end in /) where it may stand
    read: object = without_strings # how the file is read first


def as_it_is(text):
    return text


def link_lines(text):
    return re.sub(r"#[^\n]*", lambda m: " " * len(m.group()), text)


CMAKE = ("CMakeLists.txt", ".cmake")
BANS = [
    # The network (design: never an internet socket).
    Ban(r"\bQNetwork\w*|<QtNetwork/|\bQ(Tcp|Udp|Ssl|Local|Abstract)(Socket|Server)\b|\bQHost(Info|Address)\b|\bQWebSocket\w*",
        "no network: only app/offline.h names it, to refuse", ("app",), CPP, ("app/offline.h",)),
    Ban(r"\bAF_INET6?\b|[<\"](sys/socket|netinet/\w+|arpa/inet|netdb|curl/\w+)\.h", "no internet socket", ("app",), CPP),
    Ban(r"Qt6?::(Network|WebSockets|NetworkAuth)\b", "no network library: offline.h belongs to the composition root",
        ("app",), CMAKE, ("app/CMakeLists.txt",), link_lines),
    Ban(r"\bXMLHttpRequest\b|\bWebSocket\b|\bfetch\s*\(", "no network from QML", ("qml",), (".qml",)),
    Ban(r"https?://", "no address that QML could load", ("qml",), (".qml",), (), without_comments),
    Ban(r"\bQt?WebEngine\w*|\bQWebView\b|\bQtWebView\b", "no browser inside", ("app", "qml", "tests"), CPP + (".qml",) + CMAKE,
        (), without_comments),
    # Stores beside the vault.
    Ban(r"\bQSql[A-Z]\w*|<QtSql/|Qt6?::Sql\b|\bQtQuick\.LocalStorage\b", "no QtSql: it brings a second SQLite into the process",
        ("app", "qml", "tests"), CPP + (".qml",) + CMAKE),
    Ban(r"[<\"](sqlcipher/)?sqlite3(ext)?\.h", "SQLite's own interface stays in app/vault",
        ("app", "tests"), CPP, ("app/vault/", "tests/vault/", "tests/bench/"), without_comments),
    Ban(r"SQLite::SQLite3|SQLite3_LIBRAR|\bsqlite3\b(?!\.)", "plain SQLite is linked by the figures' peer process only",
        ("app", "tests", "CMakeLists.txt"), CMAKE, ("tests/bench/",), link_lines),
    Ban(r"\bQSettings\b|Qt\.labs\.settings|\bQtCore\b", "no settings file: it would leave plain text behind",
        ("app", "qml"), CPP + (".qml",)),
    # Ways into QML other than typed properties.
    Ban(r"\bsetContextProperty\b|\bsetContextObject\b|\bqmlRegister\w+", "QML gets its world through one typed property",
        ("app",), CPP),
    Ban(r"\bcreateComponent\b|\bcreateQmlObject\b|\bQt\.include\b|\beval\s*\(", "components are written, not made from text",
        ("qml",), (".qml",)),
    Ban(r"\b(Text|TextEdit|TextArea|Label)\.(RichText|AutoText|StyledText|MarkdownText)\b|\bQt::(RichText|AutoText|MarkdownText)\b",
        "text is PlainText everywhere", ("qml", "app"), (".qml",) + CPP),
    # One clock.
    Ban(r"\bcurrentDateTime(Utc)?\b|\bQDate::currentDate\b|\bQTime::currentTime\b|\bcurrent(M)?SecsSinceEpoch\b|\bsystem_clock\b"
        r"|\bstd::time\s*\(|(?<![\w.:>])time\s*\(\s*(nullptr|NULL|0)\s*\)|\bgettimeofday\b|\bCLOCK_REALTIME\b",
        "the time of day comes from Clock", ("app",), CPP, ("app/base/clock.cpp",)),
    Ban(r"\bnew\s+Date\b|\bDate\.now\b", "the time of day comes from Clock", ("qml",), (".qml",)),
    # Faults travel as Result.
    Ban(r"\bthrow\b|\btry\s*\{|\bcatch\s*\(", "no exceptions across our code; libraries that throw are met at the border of "
        "authoring and ctl", ("app",), CPP, ("app/authoring/", "app/ctl/")),
    Ban(r"\bqDebug\b|\bqInfo\b", "nothing of a case may reach a log", ("app",), CPP),
    # Colour.
    Ban(r"\"#[0-9A-Fa-f]{3,8}\"|\bQt\.(rgba|hsla|hsva|color|tint|lighter|darker)\s*\(|\b\w*[cC]olor\s*:\s*\"(?!transparent\")[a-z]+\"",
        "colours are tokens of Theme", ("qml",), (".qml",), ("qml/Theme/",), without_comments),
    Ban(r"\bQColor\s*[({]|\bQColor::", "colours are tokens of Theme", ("app/presentation",), CPP),
]

# Spelled in pieces, so that this file does not find itself.
HOSTS = ["pypi" + ".org", "npmjs" + ".", "crates" + ".io", "proxy.golang" + ".org", "deb.debian" + ".org",
         "snapshot.debian" + ".org", "rubygems" + ".org", "registry" + ".yarnpkg"]
PLACES = ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/[a-z]", "/Us" + "ers/"]
MACHINE = re.compile("|".join([*(re.escape(h) for h in HOSTS), *(rf"(?<![\w.\-}}\])]){p}" for p in PLACES)]))


def check_bans(tree):
    for ban in BANS:
        shape = re.compile(ban.shape)
        for path in tree.files(*ban.kinds, under=[u for u in ban.under if tree.exists(u)] or ("no-such-folder",)):
            if path in ban.but or any(b.endswith("/") and path.startswith(b) for b in ban.but):
                continue
            text = ban.read(tree.text(path))
            for match in shape.finditer(text):
                yield finding(path, line_of(text, match.start()), f"{match.group().strip()}: {ban.why}")


def check_scripts(tree):
    for path in tree.files(".js", ".mjs", under=[u for u in ("app", "qml", "protocols", "translations") if tree.exists(u)] or ("no-such-folder",)):
        yield finding(path, 1, "no JavaScript files: logic is C++, layout is QML")


def check_machine(tree):
    for path in tree.files():
        if path == "LICENSE" or path.startswith(HERE) or path.endswith((".png", ".pdf", ".pack")):
            continue
        for number, line in enumerate(tree.lines(path), 1):
            if match := MACHINE.search(line):
                yield finding(path, number, f"{match.group()}: no path of one machine and no registry in the tree")


def check(tree):
    yield from check_bans(tree)
    yield from check_scripts(tree)
    yield from check_machine(tree)


if __name__ == "__main__":
    sys.exit(main(check))
