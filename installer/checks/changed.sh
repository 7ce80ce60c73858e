# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced. changed_files PATTERN…: the project's files that differ from LINEWARDEN_BASE, or
# from where this branch left its upstream, or, on what has landed already, from what stood
# four hours before its newest commit; all of them where there is no such commit.
changed_files() {
  local base=${LINEWARDEN_BASE:-} head
  head=$(git rev-parse HEAD)
  if [ -z "$base" ]; then
    base=$(git merge-base HEAD '@{upstream}' 2>/dev/null || true)
  fi
  if [ -z "$base" ] || [ "$base" = "$head" ]; then
    base=$(git rev-list -1 --before="$(($(git show -s --format=%ct HEAD) - 4 * 3600))" HEAD)
  fi
  if [ -n "$base" ]; then
    git diff --name-only --diff-filter=d "$base" -- "$@"
    git ls-files --others --exclude-standard -- "$@"
  else
    git ls-files -- "$@"
  fi
}
