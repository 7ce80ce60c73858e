#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what installer/debian-packages.txt names and is not there yet.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  echo "install-packages: this is not a Debian system. Install the like of each package in" >&2
  echo "installer/debian-packages.txt by hand, then run the presets of CMakePresets.json." >&2
  exit 1
fi

mapfile -t wanted < <(sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' installer/debian-packages.txt)
missing=()
for package in "${wanted[@]}"; do
  status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
  echo "packages: all ${#wanted[@]} are installed"
  exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "install-packages: ${#missing[@]} packages are missing and can only be installed as root." >&2
    echo "Run this script as root once, or install sudo: ${missing[*]}" >&2
    exit 1
  fi
  as_root=(sudo)
fi
echo "packages: installing ${#missing[@]} of ${#wanted[@]}: ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! "${as_root[@]}" apt-get update >"$log" 2>&1; then
  tail -n 5 "$log" >&2
  echo "install-packages: the package lists could not be fetched. Check this machine's network" >&2
  echo "and /etc/apt/sources.list, then run it again." >&2
  exit 1
fi
if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends "${missing[@]}" >"$log" 2>&1; then
  tail -n 20 "$log" >&2
  echo "install-packages: the installation failed as shown above. On Debian 12 all of these" >&2
  echo "packages exist; mend the cause (disk, held packages) and run it again." >&2
  exit 1
fi
echo "packages: done"
