# Read by the scripts beside it: whether npm can be used here, and its packages.

# Vite 7 asks for it.
oldest_node=20

# A fingerprint of what the editor is built from.
editor_sources() {
  (cd "$here" && find src package-lock.json package.json tsconfig.json vite.config.ts build.sh -type f -print0 |
    LC_ALL=C sort -z | xargs -0 cksum)
}

# Fetches the packages of the lockfile unless they are there; false, with the reason in $missing, when it cannot.
packages() {
  command -v npm >/dev/null 2>&1 || { missing="npm is not installed"; return 1; }
  node_version=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')
  [ "${node_version:-0}" -ge "$oldest_node" ] || { missing="node is older than $oldest_node"; return 1; }
  lock=$(cd "$here" && cksum package-lock.json)
  there="$here/node_modules/.made-from"
  [ -f "$there" ] && [ "$(cat "$there")" = "$lock" ] && return 0
  (cd "$here" && npm ci --silent) || { missing="npm ci failed"; return 1; }
  printf '%s' "$lock" > "$there"
}
