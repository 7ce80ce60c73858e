# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced. changed_files PATTERN…: the project's files that differ from where this branch
# left what has landed (its upstream, or LINEWARDEN_BASE), all of them where that is not known.
changed_files() {
  local base=${LINEWARDEN_BASE:-}
  if [ -z "$base" ] && git rev-parse --verify -q '@{upstream}' >/dev/null; then
    base=$(git merge-base HEAD '@{upstream}')
    # On what has landed already there is no change of its own to look at.
    [ "$base" != "$(git rev-parse HEAD)" ] || base=
  fi
  if [ -n "$base" ]; then
    git diff --name-only --diff-filter=d "$base" -- "$@"
    git ls-files --others --exclude-standard -- "$@"
  else
    git ls-files -- "$@"
  fi
}
