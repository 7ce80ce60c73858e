#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a test with a real Secret Service of its own: a private D-Bus session with an
# unlocked gnome-keyring, whose files are in a scratch folder. The user's own keyring is
# never touched. with-keyring.sh PROGRAM [ARG …]
set -eu
for tool in dbus-run-session gnome-keyring-daemon; do
  if ! command -v "$tool" >/dev/null; then
    echo "with-keyring.sh: $tool is missing; installer/check.sh installs it." >&2
    exit 1
  fi
done
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -m 700 "$scratch/run"
export HOME="$scratch" XDG_RUNTIME_DIR="$scratch/run" XDG_DATA_HOME="$scratch/data"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
dbus-run-session -- sh -c '
  printf "\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>"$HOME/keyring.log"
  exec "$@"' sh "$@"
