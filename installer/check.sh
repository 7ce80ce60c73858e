#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 to passed tests: installs, checks form, builds with and without
# sanitizers (warnings are errors), runs all tests in both builds. May be run again at once.
#   installer/check.sh [--long] [--no-install]
#     --long        kill harnesses, fuzzing and benchmarks at full length as well
#     --no-install  take the packages as they are
set -euo pipefail
cd "$(dirname "$0")/.."

long=0
install=1
for argument in "$@"; do
  case "$argument" in
    --long) long=1 ;;
    --no-install) install=0 ;;
    *)
      echo "usage: installer/check.sh [--long] [--no-install]" >&2
      exit 2
      ;;
  esac
done

started=$SECONDS
steps=8
number=0
step() {
  number=$((number + 1))
  printf '\n[%d/%d, %d s] %s\n' "$number" "$steps" $((SECONDS - started)) "$1"
}
fail() {
  printf '\ncheck: %s\n' "$1" >&2
  exit 1
}
configure() {
  cmake --preset "$1" >"build/configure-$1.log" 2>&1 ||
    { tail -n 20 "build/configure-$1.log" >&2; fail "CMake could not configure preset $1; see build/configure-$1.log."; }
}
build() {
  cmake --build --preset "$1" ||
    fail "the $1 build failed at the first error above; mend it and run this again."
}
# Where only the end of all this is seen, it says what failed.
tests() {
  ctest --preset "$1" -j "$(nproc)" && return
  printf '\nWhat failed, from build/%s/Testing/Temporary/LastTest.log:\n' "$1" >&2
  grep -E -A 4 '^(FAIL!|QFATAL|XPASS|XFAIL)|ERROR: (Address|Leak)Sanitizer|runtime error:|SUMMARY:|^Test timeout|Result: [1-9]' \
    "build/$1/Testing/Temporary/LastTest.log" | grep -v '^PASS' | head -n 100 >&2 || true
  fail "tests failed in the $1 build. One alone: ctest --preset $1 -R NAME."
}

step "Packages"
[ "$install" = 0 ] || installer/install-packages.sh || fail "packages are missing; see above."
mkdir -p build

step "Form: format, system headers, licence lines"
installer/checks/form.sh || fail "the form is off; each line above says where and what."

step "Build, release"
configure release
build release

step "Headers stand alone"
all_headers=()
[ "$long" = 0 ] || all_headers=(--all)
installer/checks/headers.sh build/release "${all_headers[@]}" ||
  fail "a header above needs an include of its own."

step "Static analysis of what changed (clang-tidy)"
installer/checks/tidy.sh build/release || fail "clang-tidy found the above."

step "Build, AddressSanitizer and UBSan"
configure asan
build asan

if [ "$long" = 1 ]; then
  # Elsewhere a dozen sources are compiled as one, which hides an include that is missing.
  configure debug
  build debug
  export LINEWARDEN_FUZZ_RUNS=20000000 LINEWARDEN_KILLS=500
fi
step "Tests, sanitizers"
tests asan

if [ "$long" = 1 ]; then
  for bench in build/release/bin/bench_*; do
    printf '\n%s\n' "$(basename "$bench")"
    QT_QPA_PLATFORM=offscreen "$bench" || fail "the benchmark $(basename "$bench") failed."
  done
fi
step "Tests, release"
tests release
