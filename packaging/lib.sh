# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by packaging/run, tests/run and tests/bench/run: what the machine needs, and how we build.
# The script that reads this file has set SELF to its own full path.

TENANG_TREE="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
export LC_ALL=C.UTF-8
export CCACHE_DIR="${CCACHE_DIR:-$TENANG_TREE/.ccache}"
export CCACHE_MAXSIZE="${CCACHE_MAXSIZE:-2G}"

say() { printf '\n== %s\n' "$*"; }

die() {
    printf '\n%s: %s\n' "${SELF#"$TENANG_TREE/"}" "$*" >&2
    exit 1
}

# The release's code name, or a plain sentence where we cannot know the packages' names.
debian_release() {
    local ID='' VERSION_CODENAME='' PRETTY_NAME='an unknown system'
    # shellcheck source=/dev/null
    [[ -r /etc/os-release ]] && . /etc/os-release
    [[ $ID == debian && $VERSION_CODENAME =~ ^(bookworm|trixie)$ ]] \
        || die "this is $PRETTY_NAME; the script knows Debian 12 (bookworm) and 13 (trixie) only." \
            "packaging/packages.txt says what is needed: install that, then: cmake --workflow --preset dev"
    printf '%s' "$VERSION_CODENAME"
}

# Names of the packages of the given sets that are missing or too old, one a line. Asks dpkg only: no network, no root.
missing_packages() {
    local set package least installed
    while read -r set package _; do
        [[ " $* " == *" $set "* ]] || continue
        least=''
        [[ $package == *'>='* ]] && least="${package#*>=}"
        package="${package%%>=*}"
        # dpkg-query fails for a package it has never heard of: that is an answer too.
        installed="$({ dpkg-query -W -f '${db:Status-Status} ${Version}\n' "$package" 2>/dev/null || true; } | sed -n 's/^installed //p')"
        installed="${installed%%$'\n'*}"
        if [[ -z $installed ]] || { [[ -n $least ]] && dpkg --compare-versions "$installed" lt "$least"; }; then
            printf '%s\n' "$package"
        fi
    done <"$TENANG_TREE/packaging/packages.txt"
}

# The addresses apt already knows for one release: "URI|file:number", one a line.
known_archive() { # codename origin
    # shellcheck disable=SC2016 # apt expands these names, not the shell
    apt-get indextargets --format '$(REPO_URI)|$(SOURCESENTRY)' \
        'Created-By: Packages' "Codename: $1" "Origin: $2" 'Component: main'
}

# The Signed-By of the apt source that we copy, as a deb822 field (a path or a whole key); nothing where it has none.
signed_by() { # "file:number" URI
    local file="${1%:*}" number="${1##*:}" uri="${2%/}"
    if [[ $file == *.sources ]]; then
        # A stanza is ours when it has the address and the suite; a key written into the file goes on over indented lines.
        awk -v uri="$uri" -v RS='' -v FS='\n' '
            function field(name,    i, out) {
                for (i = 1; i <= NF; i++)
                    if (index(tolower($i), tolower(name) ":") == 1) {
                        out = $i
                        while (i < NF && $(i + 1) ~ /^[ \t]/) out = out "\n" $(++i)
                        return out
                    }
            }
            (index(field("URIs") " ", uri " ") || index(field("URIs") " ", uri "/ ")) && (field("Suites") " ") ~ /[ \t]bookworm[ \t]/ {
                if (field("Signed-By")) print field("Signed-By")
                exit
            }' "$file"
    else
        sed -n "${number}s/^[^#]*\[[^]]*signed-by=\([^] ]*\).*/Signed-By: \1/p" "$file"
    fi
}

# Debian 12 carries SQLCipher 3.4.1, which we refuse; 4.6 is in bookworm-backports of the same mirror.
add_backports() {
    local archive uri entry list=/etc/apt/sources.list.d/tenang-backports.sources pin=/etc/apt/preferences.d/tenang-backports
    [[ -z $(known_archive bookworm-backports 'Debian Backports') ]] || return 0
    archive="$(known_archive bookworm Debian | head -n 1)"
    [[ -n $archive ]] || die "apt knows no Debian 12 archive here, so I cannot tell where bookworm-backports is." \
        "Add bookworm-backports to apt's sources yourself, run apt-get update, then start me again."
    uri="${archive%|*}"
    entry="${archive##*|}"
    say "SQLCipher 4.6 is not in Debian 12 itself, so I add bookworm-backports from this machine's own mirror:"
    {
        printf '# Written by %s for libsqlcipher only; derived from %s.\n' "${SELF#"$TENANG_TREE/"}" "${entry%:*}"
        printf 'Types: deb\nURIs: %s\nSuites: bookworm-backports\nComponents: main\n' "$uri"
        signed_by "$entry" "$uri"
    } >"$list"
    {
        printf 'Explanation: %s takes SQLCipher from bookworm-backports, and nothing else.\n' "${SELF#"$TENANG_TREE/"}"
        printf 'Package: libsqlcipher-dev libsqlcipher1\nPin: release n=bookworm-backports\nPin-Priority: 500\n\n'
        printf 'Explanation: delete this stanza to use bookworm-backports for more.\n'
        printf 'Package: *\nPin: release n=bookworm-backports\nPin-Priority: -1\n'
    } >"$pin"
    chmod 644 "$list" "$pin"
    printf '  %s   the source\n  %s   keeps everything else of it out\n' "$list" "$pin"
    if ! apt-get update || [[ -z $(known_archive bookworm-backports 'Debian Backports') ]]; then
        rm -f "$list" "$pin"
        die "the mirror $uri has no bookworm-backports; I removed $list and $pin again." \
            "Install libsqlcipher-dev 4.6 or newer from elsewhere, or build with -DTENANG_SQLCIPHER_AMALGAMATION=DIR."
    fi
}

# Installs what is missing of the given sets. Starts no network and needs no root when nothing is.
install_packages() { # set…
    local release package list
    local -a missing wanted=()
    release="$(debian_release)" || exit 1
    list="$(missing_packages "$@")"
    [[ -n $list ]] || return 0
    mapfile -t missing <<<"$list"
    if ((EUID != 0)); then
        die "these Debian packages are missing: ${missing[*]}. Run this once as root, then start me again as yourself:" \
            $'\n  ' "$SELF --install-only"
    fi
    say "Installing ${#missing[@]} Debian package(s): ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update
    if [[ $release == bookworm && " ${missing[*]} " == *' libsqlcipher'* ]]; then
        add_backports
    fi
    for package in "${missing[@]}"; do
        [[ $release == bookworm && $package == libsqlcipher* ]] && package+=/bookworm-backports
        wanted+=("$package")
    done
    apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=300 "${wanted[@]}"
    list="$(missing_packages "$@")"
    [[ -z $list ]] || die "apt finished, but these are still missing or too old: ${list//$'\n'/ }"
}

# Configures and builds one preset. Debian's own Python, because the test tools are packaged for it.
build_preset() { # preset target… -- cmake-argument…
    local preset="$1"
    local -a targets=() arguments=()
    shift
    while (($#)) && [[ $1 != -- ]]; do
        targets+=("$1")
        shift
    done
    (($# == 0)) || arguments=("${@:2}")
    say "Building the preset $preset"
    cmake --preset "$preset" -DPython3_EXECUTABLE=/usr/bin/python3 "${arguments[@]}"
    cmake --build "build/$preset" ${targets[@]:+--target "${targets[@]}"}
}
