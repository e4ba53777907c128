import type { Node } from "prosemirror-model";
import { type Command, type EditorState, NodeSelection, Selection, TextSelection, type Transaction } from "prosemirror-state";

/** Blocks of the body that the selection touches: from the first to behind the last, by number. */
export function touched(state: EditorState): { from: number; to: number } {
  const { $from, $to } = state.selection;
  const behind = $to.depth === 0 ? $to.index(0) : $to.index(0) + 1;
  return { from: $from.index(0), to: Math.max(behind, $from.index(0) + 1) };
}

/** Where a block of the document begins. */
export function startOf(doc: Node, index: number): number {
  let at = 0;
  for (let i = 0; i < index; i++) {
    at += doc.child(i).nodeSize;
  }
  return at;
}

/** Moves the blocks of the selection past their neighbour; what is selected stays selected. */
export function moveBlocks(direction: -1 | 1): Command {
  return (state, dispatch) => {
    const { from, to } = touched(state);
    const neighbour = direction < 0 ? from - 1 : to;
    if (neighbour < 0 || neighbour >= state.doc.childCount) {
      return false;
    }
    dispatch?.(moved(state, from, to, neighbour).scrollIntoView());
    return true;
  };
}

/** The neighbour goes to the other side: the blocks that are moved are not touched, nor are places in them. */
function moved(state: EditorState, from: number, to: number, neighbour: number): Transaction {
  const { doc, tr, selection } = state;
  const node = doc.child(neighbour);
  const at = startOf(doc, neighbour);
  const before = neighbour < from;
  const target = before ? startOf(doc, to) : startOf(doc, from);
  tr.delete(at, at + node.nodeSize);
  tr.insert(tr.mapping.map(target, before ? 1 : -1), node);
  const shift = before ? -node.nodeSize : node.nodeSize;
  return tr.setSelection(shifted(tr, selection, shift));
}

function shifted(tr: Transaction, selection: Selection, by: number): Selection {
  if (selection instanceof NodeSelection) {
    return NodeSelection.create(tr.doc, selection.from + by);
  }
  if (selection instanceof TextSelection) {
    return TextSelection.create(tr.doc, selection.anchor + by, selection.head + by);
  }
  return Selection.near(tr.doc.resolve(selection.from + by));
}
