#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What can be seen without building: format, SPDX lines, system headers, layers.
set -uo pipefail
cd "$(dirname "$0")/../.."
. installer/checks/changed.sh
bad=0
complain() {
  echo "$1"
  bad=1
}

mapfile -t sources < <(changed_files '*.cpp' '*.h' | sort -u)
if [ ${#sources[@]} -gt 0 ]; then
  clang-format --dry-run --Werror "${sources[@]}" 2>&1 | grep 'error:' | sort -u |
    sed 's/error: code should be clang-formatted.*/not formatted: clang-format -i/' >build/format.log
  if [ -s build/format.log ]; then
    head -n 40 build/format.log
    complain "format: $(cut -d: -f1 build/format.log | sort -u | wc -l) files differ from .clang-format"
  fi
fi

while read -r file; do
  [ -f "$file" ] || continue
  head -n 3 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' ||
    complain "$file: its first lines name no licence (SPDX-License-Identifier)"
done < <(git ls-files '*.cpp' '*.h' '*.sh' '*.cmake' '*CMakeLists.txt' '*.py')

# Everything system-specific stands behind app/base/os/ (tests may use what they test with).
system='(unistd|fcntl|pwd|grp|termios|dlfcn|poll|signal|syslog|pthread|mqueue|sched|spawn|windows|winsock2|io|direct)\.h|sys/[a-z_0-9]+\.h|linux/[a-z_0-9/]+\.h|netinet/[a-z_0-9]+\.h|arpa/[a-z_0-9]+\.h|net/[a-z_0-9]+\.h'
found=$(git grep -nE "#[[:space:]]*include[[:space:]]*[<\"]($system)[>\"]" -- app ui ':!app/base/os/' || true)
[ -z "$found" ] || complain "$found
a system header outside app/base/os/: put what it is for behind a header there"

found=$(git grep -nE '#include <(Q(Widget|Dialog|MainWindow|Application|PushButton|Label)|QtWidgets.*)>' -- app || true)
[ -z "$found" ] || complain "$found
a window class below the window"

found=$(git grep -nE '#include <(QtSql|QtNetwork|QtSerialBus|QSql|QTcp|QUdp|QSsl|QModbus|QNetworkAcc)' -- ui || true)
[ -z "$found" ] || complain "$found
SQL or a socket in the window"

found=$(git grep -nE 'Q_GLOBAL_STATIC|[gG]etInstance\(' -- app ui || true)
[ -z "$found" ] || complain "$found
a singleton"

found=$(git grep -nE '#[0-9A-Fa-f]{6}\b|Qt::(red|green|blue|yellow|gray|white|black)\b' -- 'ui/*.cpp' 'ui/*.h' ':!ui/shell/theme/' || true)
[ -z "$found" ] || complain "$found
a colour literal outside ui/shell/theme"

[ "$bad" = 0 ] && echo "form: ${#sources[@]} changed sources are formatted; licence lines, system headers and layers are in order"
exit "$bad"
