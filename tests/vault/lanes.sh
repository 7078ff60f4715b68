#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Vaults made with the system's SQLCipher are read and continued with another release of it, and back; the vault's tests and
# those of rotten bits run with that release too. The folder of its sqlite3.c comes in TENANG_SQLCIPHER_AMALGAMATION
# (packaging/cmake/SqlCipher.cmake); without one the status is 77, which CTest shows as skipped.
# tests/vault/lanes.sh LANE-PROGRAM-OF-THE-SYSTEM
set -euo pipefail
SELF="$(readlink -f "${BASH_SOURCE[0]}")"
cd "$(dirname "$SELF")/../.."
source packaging/lib.sh
here="${1:?the lane program that was built with the system library}"

if [[ -z ${TENANG_SQLCIPHER_AMALGAMATION:-} ]]; then
    echo "SKIPPED: TENANG_SQLCIPHER_AMALGAMATION names no folder with another release of SQLCipher"
    exit 77
fi
build_preset lane tenang_tests_vault tst_proof_bitrot -- -DTENANG_TESTS=ON
there=build/lane/tests/vault/vault_lane
say "$("$here" version) of the system beside $("$there" version) of the folder"
ctest --test-dir build/lane -R '^(vault\.|proof\.bitrot$)' -E '^vault\.lanes$' --no-tests=error --output-on-failure

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
count=0
agree() { # vault
    "$here" tell "$1" >"$work/here"
    "$there" tell "$1" >"$work/there"
    "$here" tell "$1" >"$work/again"
    cmp "$work/here" "$work/there"
    cmp "$work/here" "$work/again"
    grep -qx 'ok ok ok' "$work/here" || die "not whole after the lanes met: $(tail -n 1 "$work/here")"
    count=$((count + 1))
}
# Each makes, continues and is killed over a vault of each, in every order.
for maker in "$here" "$there"; do
    for first in "$here" "$there"; do
        for second in "$here" "$there"; do
            vault="$work/vault"
            rm -rf "$vault"
            "$maker" make "$vault"
            agree "$vault"
            "$first" add "$vault"
            agree "$vault"
            "$first" killed "$vault"
            "$second" add "$vault"
            agree "$vault"
            "$first" killed "$vault"
            "$second" tell "$vault" >/dev/null
            agree "$vault"
        done
    done
done
say "$count states, each told alike by both and whole"
