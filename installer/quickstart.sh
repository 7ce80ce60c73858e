#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 to the demo plant, live: installs, builds, starts `linewarden --demo`.
# Without a display it walks every page under Xvfb and names the folder of pictures.
#   installer/quickstart.sh [options of linewarden, such as --theme dark]
set -euo pipefail
cd "$(dirname "$0")/.."

step() { printf '\n[%s] %s\n' "$1" "$2"; }
fail() {
  printf '\nquickstart: %s\n' "$1" >&2
  exit 1
}

step 1/4 "Packages"
installer/install-packages.sh || fail "packages are missing; see above."

step 2/4 "Configure (release)"
mkdir -p build
cmake --preset release >build/configure.log 2>&1 ||
  { tail -n 20 build/configure.log >&2; fail "CMake could not configure; the whole log is build/configure.log."; }

step 3/4 "Build (the first time takes some minutes)"
cmake --build --preset release --target linewarden linewardenctl plantsim ||
  fail "the build failed at the first error above. If the disk is full, free some space; otherwise please report it."

step 4/4 "Demo plant"
program=build/release/bin/linewarden
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
  echo "Who can sign in, with which password and code, is shown on the sign-in page."
  exec "$program" --demo "$@"
fi
pictures=build/tour
echo "There is no display here, so the demo runs under Xvfb and takes a picture of every page."
rm -rf "$pictures"
xvfb-run -a -s "-screen 0 1920x1080x24" "$program" --demo --tour "$pictures" "$@" ||
  fail "the tour ended with an error; see above."
echo
echo "Pictures: $(pwd)/$pictures"
ls "$pictures"
