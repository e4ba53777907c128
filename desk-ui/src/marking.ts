import type { Mark } from "prosemirror-model";
import { type Command, type EditorState, TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { address } from "./address";
import { chooseAddress, type Desk } from "./blocks";
import { ask } from "./dialog";
import { freshId } from "./ids";
import { schema } from "./schema";
import type { Say } from "./words";

const { link, note } = schema.marks;

type Stretch = { from: number; to: number; mark?: Mark };

/** What is meant: what is selected; or the passage around the caret that carries such a mark. */
export function meant(state: EditorState, name: "link" | "note"): Stretch | undefined {
  const type = schema.marks[name]!;
  const { from, to, empty, $from } = state.selection;
  if (!(state.selection instanceof TextSelection)) {
    return undefined;
  }
  if (!empty) {
    const mark = firstIn(state, from, to, name);
    return mark ? { from, to, mark } : { from, to };
  }
  const mark = type.isInSet($from.marks()) ?? type.isInSet($from.nodeAfter?.marks ?? []);
  return mark ? { ...around(state, mark), mark } : undefined;
}

function firstIn(state: EditorState, from: number, to: number, name: string): Mark | undefined {
  let found: Mark | undefined;
  state.doc.nodesBetween(from, to, (node) => {
    found ??= schema.marks[name]!.isInSet(node.marks);
  });
  return found;
}

function around(state: EditorState, mark: Mark): { from: number; to: number } {
  const { $from } = state.selection;
  const block = $from.parent;
  let first = $from.index();
  if (!mark.isInSet(block.maybeChild(first)?.marks ?? [])) {
    first--;
  }
  let last = first;
  while (first > 0 && mark.isInSet(block.child(first - 1).marks)) {
    first--;
  }
  while (last < block.childCount - 1 && mark.isInSet(block.child(last + 1).marks)) {
    last++;
  }
  const at = (index: number) => {
    let offset = 0;
    for (let i = 0; i < index; i++) {
      offset += block.child(i).nodeSize;
    }
    return $from.start() + offset;
  };
  return { from: at(first), to: at(last + 1) };
}

/** Asks where the passage leads to. What is typed may be a story of ours, chosen from a list. */
export function linking(view: () => EditorView, desk: Desk): Command {
  return (state, dispatch) => {
    const stretch = meant(state, "link");
    if (!stretch) {
      return false;
    }
    if (dispatch) {
      void askLink(view(), stretch, desk);
    }
    return true;
  };
}

async function askLink(view: EditorView, stretch: Stretch, desk: Desk) {
  const { say } = desk;
  const before = (stretch.mark?.attrs["href"] as string | undefined) ?? "";
  const answer = await ask(
    {
      title: say("link.title"),
      lines: [{ name: "href", label: say("link.address"), value: before }],
      wrong: ({ href }) => (address(href ?? "") === undefined ? say("link.wrong") : undefined),
      removable: before !== "",
      find: { label: say("link.own"), run: () => chooseAddress(desk) },
    },
    say,
  );
  view.focus();
  if (answer.kind === "left") {
    return;
  }
  const tr = view.state.tr.removeMark(stretch.from, stretch.to, link!);
  if (answer.kind === "typed") {
    tr.addMark(stretch.from, stretch.to, link!.create({ href: address(answer.values["href"] ?? "") }));
  }
  view.dispatch(tr);
}

/** Hangs a remark to colleagues from the passage, or changes the one that hangs there. */
export function noting(view: () => EditorView, say: Say): Command {
  return (state, dispatch) => {
    const stretch = meant(state, "note");
    if (!stretch) {
      return false;
    }
    if (dispatch) {
      void askNote(view(), stretch, say);
    }
    return true;
  };
}

async function askNote(view: EditorView, stretch: Stretch, say: Say) {
  const before = stretch.mark;
  const answer = await ask(
    {
      title: say("note.title"),
      lines: [{ name: "text", label: say("note.text"), value: (before?.attrs["text"] as string | undefined) ?? "", long: true }],
      wrong: ({ text }) => (text === "" ? say("note.wrong") : undefined),
      removable: before !== undefined,
    },
    say,
  );
  view.focus();
  if (answer.kind === "left") {
    return;
  }
  const tr = view.state.tr;
  if (before) {
    tr.removeMark(stretch.from, stretch.to, before);
  }
  if (answer.kind === "typed") {
    const id = (before?.attrs["id"] as string | undefined) ?? freshId("n");
    tr.addMark(stretch.from, stretch.to, note!.create({ id, text: answer.values["text"] ?? "" }));
  }
  view.dispatch(tr);
}
