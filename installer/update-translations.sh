#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Gathers the texts of app/ and ui/ into translations/*.ts and says what is not translated.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=/usr/lib/qt6/bin/lupdate
[ -x "$lupdate" ] || lupdate=$(command -v lupdate)
for language in de it es zh_CN; do
  "$lupdate" -silent -locations none -no-obsolete app ui -source-language en -target-language "$language" \
    -ts "translations/linewarden_$language.ts"
  open=$(grep -c 'type="unfinished"' "translations/linewarden_$language.ts" || true)
  echo "$language: $(grep -c '<message' "translations/linewarden_$language.ts") texts, $open not translated"
done
