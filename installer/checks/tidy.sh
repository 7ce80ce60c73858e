#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over the changed .cpp files. tidy.sh BUILD_FOLDER
# A file whose text and headers are as they were when it last passed is not looked at again.
set -uo pipefail
cd "$(dirname "$0")/../.."
. installer/checks/changed.sh
build=$1

mapfile -t sources < <(changed_files 'app/*.cpp' 'ui/*.cpp' | grep -v '_windows\.cpp$' | sort -u)
[ ${#sources[@]} -gt 0 ] || { echo "tidy: no source changed"; exit 0; }

# clang reads the plain headers: GCC's precompiled ones are not for it.
mkdir -p build/tidy
sed -E -e 's/-include [^ ]*cmake_pch\.hxx//g' -e 's/-Winvalid-pch//g' -e 's/-fpch-preprocess//g' \
  "$build/compile_commands.json" >build/tidy/compile_commands.json

state=$( (clang-tidy --version; cat .clang-tidy; git ls-files -s -- '*.h'; git diff HEAD -- '*.h') | sha256sum | cut -c1-16)
passed=${XDG_CACHE_HOME:-$HOME/.cache}/linewarden-tidy/$state
mkdir -p "$passed"
export passed
one() {
  mark=$passed/$(sha256sum "$1" | cut -c1-32)
  [ -e "$mark" ] && return 0
  out=$(clang-tidy --quiet -p build/tidy "$1" 2>/dev/null)
  if [ $? -ne 0 ] || printf '%s' "$out" | grep -q 'error:'; then
    printf '%s\n' "$out"
    return 1
  fi
  touch "$mark"
  echo "tidy: $1"
}
export -f one
printf '%s\n' "${sources[@]}" | xargs -P "$(nproc)" -I{} bash -c 'one "$1" || exit 255' _ {} ||
  exit 1
echo "tidy: ${#sources[@]} changed sources are clean"
