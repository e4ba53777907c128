import { lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { type Attrs, Fragment, type Node } from "prosemirror-model";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import { type Command, type EditorState, NodeSelection, TextSelection } from "prosemirror-state";
import { schema } from "./schema";

const { paragraph, heading, bullet_list, ordered_list, list_item, blockquote, hard_break } = schema.nodes;

export const strong = toggleMark(schema.marks["strong"]!);
export const emphasis = toggleMark(schema.marks["em"]!);
export const plain = setBlockType(paragraph!);

/** A heading, or again a paragraph when it is one of that level already. */
export function headed(level: 2 | 3): Command {
  return (state, dispatch) => {
    const { parent } = state.selection.$from;
    const already = parent.type === heading && parent.attrs["level"] === level;
    return already ? plain(state, dispatch) : setBlockType(heading!, { level })(state, dispatch);
  };
}

/** Into a list of the kind, out of it, or from the other kind. */
export function listed(kind: "bullet_list" | "ordered_list"): Command {
  const wanted = kind === "bullet_list" ? bullet_list! : ordered_list!;
  return (state, dispatch) => {
    const { $from } = state.selection;
    if ($from.depth < 2 || $from.node(-1).type !== list_item) {
      return wrapInList(wanted)(state, dispatch);
    }
    if ($from.node(-2).type === wanted) {
      return liftListItem(list_item!)(state, dispatch);
    }
    dispatch?.(state.tr.setNodeMarkup($from.before(-2), wanted, $from.node(-2).attrs));
    return true;
  };
}

/** Into a quotation, or out of it. */
export const quoted: Command = (state, dispatch) =>
  inside(state, blockquote!.name) ? lift(state, dispatch) : wrapIn(blockquote!)(state, dispatch);

export const lineBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(hard_break!.create()).scrollIntoView());
  return true;
};

/** Whether the caret stands in a node of that name. */
export function inside(state: EditorState, name: string, attrs: Attrs = {}): boolean {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type.name === name && Object.entries(attrs).every(([key, value]) => node.attrs[key] === value)) {
      return true;
    }
  }
  return false;
}

/** Whether the selection, or what is typed next, carries a mark. */
export function marked(state: EditorState, name: string): boolean {
  const { from, to, empty, $from } = state.selection;
  const type = schema.marks[name]!;
  return empty ? type.isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, type);
}

/** Puts a block where the caret is: in place of an empty paragraph, or behind the block it stands in. */
export function putBlock(block: Node): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const here = $from.depth === 1 && $from.parent.type === paragraph && $from.parent.content.size === 0;
    const from = $from.depth === 0 ? $from.pos : here ? $from.before(1) : $from.after(1);
    const to = here ? $from.after(1) : from;
    const last = to >= state.doc.content.size;
    const room = last && block.isAtom ? Fragment.from([block, paragraph!.create()]) : Fragment.from(block);
    const tr = state.tr.replaceWith(from, to, room);
    const inside = TextSelection.findFrom(tr.doc.resolve(from), 1, true);
    const selection = block.isAtom ? NodeSelection.create(tr.doc, from) : inside;
    dispatch?.((selection ? tr.setSelection(selection) : tr).scrollIntoView());
    return true;
  };
}
