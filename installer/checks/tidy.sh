#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over the changed .cpp files. tidy.sh BUILD_FOLDER
# Sources that are compiled together are looked at together. What was clean when it last passed,
# with its headers as they are, is not looked at again.
set -uo pipefail
cd "$(dirname "$0")/../.."
. installer/checks/changed.sh
build=$1

mapfile -t sources < <(changed_files 'app/*.cpp' 'ui/*.cpp' | grep -v '_windows\.cpp$' | sort -u)
[ ${#sources[@]} -gt 0 ] || { echo "tidy: no source changed"; exit 0; }

# clang reads the plain headers: GCC's precompiled ones are not for it; nor is what moc wrote.
mkdir -p build/tidy
sed -E -e 's/-include [^ ]*cmake_pch\.hxx//g' -e 's/-Winvalid-pch//g' -e 's/-fpch-preprocess//g' \
  -e 's/-Wno-subobject-linkage//g' -e 's/ -c / -DLINEWARDEN_WITHOUT_MOCS -c /' \
  "$build/compile_commands.json" >build/tidy/compile_commands.json

# A line for each unit with something changed in it: its file, then all sources it holds.
units() {
  printf '%s\n' "${sources[@]}" | python3 -c '
import json, os, re, sys
changed = {os.path.realpath(line.rstrip("\n")) for line in sys.stdin}
for entry in json.load(open("build/tidy/compile_commands.json")):
    unit = entry["file"]
    held = [unit]
    if "/Unity/" in unit and os.path.exists(unit):
        held = re.findall(r"#include \"(.*\.cpp)\"", open(unit).read())
    if changed & {os.path.realpath(source) for source in held}:
        print(unit, *held)
'
}

state=$( (clang-tidy --version; cat .clang-tidy; git ls-files -s -- '*.h'; git diff HEAD -- '*.h') | sha256sum | cut -c1-16)
passed=${XDG_CACHE_HOME:-$HOME/.cache}/linewarden-tidy/$state
mkdir -p "$passed"
export passed
# In a unit every source but the unit is included, which is what bugprone-suspicious-include is against.
one() {
  set -- $1
  mark=$passed/$(cat "$@" | sha256sum | cut -c1-32)
  [ -e "$mark" ] && return 0
  out=$(clang-tidy --quiet -p build/tidy --checks=-bugprone-suspicious-include "$1" 2>/dev/null)
  if [ $? -ne 0 ] || printf '%s' "$out" | grep -q 'error:'; then
    printf '%s\n' "$out"
    return 1
  fi
  touch "$mark"
  shift $(($# > 1))
  printf 'tidy: %s\n' "$@"
}
export -f one
units | xargs -P "$(nproc)" -I{} bash -c 'one "$1" || exit 255' _ {} || exit 1
echo "tidy: ${#sources[@]} changed sources are clean"
