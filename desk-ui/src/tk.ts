import type { Node } from "prosemirror-model";
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

/** “To come”: what is still missing. Also in Cyrillic letters that look the same. */
const TK = /(?<![\p{L}\p{N}])(?:TK|ТК)+(?![\p{L}\p{N}])/gu;

export const tkKey = new PluginKey<DecorationSet>("tk");

/** Shows each TK, so that nobody overlooks one. */
export function tkMarkers(): Plugin {
  return new Plugin<DecorationSet>({
    key: tkKey,
    state: {
      init: (_, state) => DecorationSet.create(state.doc, found(state.doc, 0, state.doc.content.size)),
      apply(tr, set) {
        if (!tr.docChanged) {
          return set;
        }
        let mapped = set.map(tr.mapping, tr.doc);
        for (const [from, to] of changed(tr.doc, tr.mapping.maps)) {
          mapped = mapped.remove(mapped.find(from, to)).add(tr.doc, found(tr.doc, from, to));
        }
        return mapped;
      },
    },
    props: {
      decorations: (state) => tkKey.getState(state),
    },
  });
}

/** The text blocks that a transaction touched, as they are now. */
function changed(doc: Node, maps: readonly import("prosemirror-transform").StepMap[]): [number, number][] {
  let ranges: [number, number][] = [];
  for (const map of maps) {
    ranges = ranges.map(([from, to]) => [map.map(from, -1), map.map(to, 1)]);
    map.forEach((_, __, from, to) => ranges.push([from, to]));
  }
  return ranges.map(([from, to]) => {
    const start = doc.resolve(Math.max(0, from));
    const end = doc.resolve(Math.min(doc.content.size, to));
    return [start.parent.isTextblock ? start.before() : start.pos, end.parent.isTextblock ? end.after() : end.pos];
  });
}

function found(doc: Node, from: number, to: number): Decoration[] {
  const markers: Decoration[] = [];
  doc.nodesBetween(from, to, (node, at) => {
    if (!node.isTextblock) {
      return true;
    }
    const text = node.textBetween(0, node.content.size, "\n", "\n");
    for (const match of text.matchAll(TK)) {
      const start = at + 1 + match.index;
      markers.push(Decoration.inline(start, start + match[0].length, { class: "tk" }));
    }
    return false;
  });
  return markers;
}
