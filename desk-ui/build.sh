#!/bin/sh
# Copies the typefaces of the lockfile into the folder named, unless they are there already.
# Without npm or a registry the build goes on: pages fall back to faces with the same metrics.
set -eu
out=$1
here=$(cd "$(dirname "$0")" && pwd)
mark="$out/.made-from"
mkdir -p "$out"
sum=$(cksum "$here/package-lock.json" "$here/build.sh" | awk '{print $1}' | tr '\n' ' ')
[ -f "$mark" ] && [ "$(cat "$mark")" = "$sum" ] && exit 0
if ! command -v npm >/dev/null 2>&1; then
  echo "desk-ui: npm is not installed; pages are built without their typefaces" >&2
  exit 0
fi
(cd "$here" && npm ci --silent) || { echo "desk-ui: npm ci failed; pages are built without their typefaces" >&2; exit 0; }
faces="$here/node_modules/@fontsource-variable"
for subset in latin latin-ext cyrillic cyrillic-ext greek vietnamese; do
  cp "$faces/source-serif-4/files/source-serif-4-$subset-wght-normal.woff2" "$out/serif-$subset.woff2"
  cp "$faces/source-serif-4/files/source-serif-4-$subset-wght-italic.woff2" "$out/serif-italic-$subset.woff2"
  cp "$faces/inter/files/inter-$subset-wght-normal.woff2" "$out/sans-$subset.woff2"
done
for face in source-serif-4 inter; do
  cp "$faces/$face/LICENSE" "$out/LICENSE-$face.txt"
done
printf '%s' "$sum" > "$mark"
