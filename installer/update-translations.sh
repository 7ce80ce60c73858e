#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Gathers the texts of app/ and ui/ into translations/*.ts and says what is not translated.
# Fails where a text has no context, as no program would find its translation. With --check
# nothing is written, and a text that is new, gone or not translated is a failure too.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=translations
check=no
if [ "${1:-}" = --check ]; then
  check=yes
  folder=$(mktemp -d)
  trap 'rm -r "$folder"' EXIT
  cp translations/linewarden_*.ts "$folder"
fi
lupdate=/usr/lib/qt6/bin/lupdate
[ -x "$lupdate" ] || lupdate=$(command -v lupdate)
# -I lets lupdate read the headers, without which it takes class names without namespace.
gather() {
  "$lupdate" -silent -I . -locations none -no-obsolete app ui -source-language en_GB "$@"
}

# English only for its plural forms.
gather -pluralonly -target-language en_GB -ts "$folder/linewarden_en.ts"
for language in de it es zh_CN; do
  gather -target-language "$language" -ts "$folder/linewarden_$language.ts"
done
wrong=no
for file in "$folder"/linewarden_*.ts; do
  name=$(basename "$file")
  open=$(grep -c 'type="unfinished"' "$file" || true)
  echo "$name: $(grep -c '<message' "$file") texts, $open not translated"
  if grep -q '<name></name>' "$file"; then
    echo "$name has texts without a context: give their class Q_OBJECT or Q_DECLARE_TR_FUNCTIONS." >&2
    wrong=yes
  fi
  if [ "$check" = yes ] && ! cmp -s "$file" "translations/$name"; then
    echo "$name is behind the code: run installer/update-translations.sh and translate." >&2
    wrong=yes
  fi
done
[ "$wrong" = no ]
