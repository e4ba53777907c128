#!/bin/sh
# Makes what the browser gets from npm, in the folder named: the typefaces in faces/, the desk's modules in editor/.
# What is there already is kept while nothing it is made from has changed. Without npm or a registry the
# build goes on: pages fall back to faces with the same metrics, and the desk says that writing needs the editor.
set -eu
out=$1
here=$(cd "$(dirname "$0")" && pwd)
. "$here/npm.sh"
faces="$out/faces"
editor="$out/editor"
mkdir -p "$faces" "$editor"

made() { [ -f "$1/.made-from" ] && [ "$(cat "$1/.made-from")" = "$2" ]; }
mark() { printf '%s' "$2" > "$1/.made-from"; }

faces_from=$(cd "$here" && cksum package-lock.json build.sh)
editor_from=$(editor_sources)
if made "$faces" "$faces_from" && made "$editor" "$editor_from"; then
  exit 0
fi
if ! packages; then
  echo "desk-ui: $missing; pages are built without their typefaces, the desk without its editor" >&2
  exit 0
fi

if ! made "$faces" "$faces_from"; then
  fonts="$here/node_modules/@fontsource-variable"
  for subset in latin latin-ext cyrillic cyrillic-ext greek vietnamese; do
    cp "$fonts/source-serif-4/files/source-serif-4-$subset-wght-normal.woff2" "$faces/serif-$subset.woff2"
    cp "$fonts/source-serif-4/files/source-serif-4-$subset-wght-italic.woff2" "$faces/serif-italic-$subset.woff2"
    cp "$fonts/inter/files/inter-$subset-wght-normal.woff2" "$faces/sans-$subset.woff2"
  done
  for face in source-serif-4 inter; do
    cp "$fonts/$face/LICENSE" "$faces/LICENSE-$face.txt"
  done
  mark "$faces" "$faces_from"
fi

if ! made "$editor" "$editor_from"; then
  (cd "$here" && npm run --silent build -- --outDir "$editor/news/stet/story" --emptyOutDir --logLevel warn)
  (cd "$here" && npm exec --silent -- vite build --mode front --outDir "$editor/news/stet/front" --emptyOutDir --logLevel warn)
  mark "$editor" "$editor_from"
fi
