#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Gathers the texts of app/ and ui/ into translations/*.ts and says what is not translated.
# Fails where a text has no context, as no program would find its translation.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=/usr/lib/qt6/bin/lupdate
[ -x "$lupdate" ] || lupdate=$(command -v lupdate)
# -I lets lupdate read the headers, without which it takes class names without namespace.
gather() {
  "$lupdate" -silent -I . -locations none -no-obsolete app ui -source-language en_GB "$@"
}

# English only for its plural forms.
gather -pluralonly -target-language en_GB -ts translations/linewarden_en.ts
for language in de it es zh_CN; do
  gather -target-language "$language" -ts "translations/linewarden_$language.ts"
done
for file in translations/linewarden_*.ts; do
  open=$(grep -c 'type="unfinished"' "$file" || true)
  echo "$file: $(grep -c '<message' "$file") texts, $open not translated"
done
if grep -l '<name></name>' translations/linewarden_*.ts; then
  echo "These files have texts without a context: give the class Q_OBJECT or Q_DECLARE_TR_FUNCTIONS." >&2
  exit 1
fi
