#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles alone each changed header and each that includes one. headers.sh BUILD_FOLDER [--all]
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/checks/changed.sh
build=$1

if [ "${2:-}" = --all ]; then
  exec cmake --build "$build" --target check_headers
fi
mapfile -t changed < <(changed_files 'app/*.h' 'ui/*.h' | sort -u)
[ ${#changed[@]} -gt 0 ] || { echo "headers: none changed"; exit 0; }
mapfile -t headers < <({
  printf '%s\n' "${changed[@]}"
  printf '#include "%s"\n' "${changed[@]}" | git grep -lF -f - -- 'app/*.h' 'ui/*.h' || true
} | sort -u)

# As installer/cmake/targets.cmake names them: check_headers/TARGET/path_in_folder.h.cpp.
mapfile -t objects < <(
  ninja -C "$build" -t targets all | grep -oE '^[^ :]*_headers\.dir/[^ :]*\.h\.cpp\.o' |
    python3 -c '
import os, re, sys
build = sys.argv[1]
wanted = {}
for header in sys.argv[2:]:
    wanted[header] = False
for line in sys.stdin:
    path = line.strip()
    found = re.search(r"check_headers/[^/]+/([^/]+)\.cpp\.o$", path)
    folder = path.split("/CMakeFiles/")[0]
    for header in wanted:
        if header.startswith(folder + "/") and header[len(folder) + 1:].replace("/", "_") == found.group(1):
            wanted[header] = True
            print(path)
' "$build" "${headers[@]}"
)
[ ${#objects[@]} -gt 0 ] || { echo "headers: none of the changed ones belongs to a target" >&2; exit 1; }
ninja -C "$build" "${objects[@]}"
echo "headers: ${#objects[@]} of ${#headers[@]} changed or concerned stand alone"
