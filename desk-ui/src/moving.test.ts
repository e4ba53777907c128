import { NodeSelection, TextSelection } from "prosemirror-state";
import { expect, test } from "vitest";
import { startOf } from "./moving";
import { body, doc, paragraph, press, texts } from "./testing";

function three(selected: [number, number]) {
  const written = body(doc(paragraph("a", "b1"), paragraph("bb", "b2"), paragraph("ccc", "b3")));
  const { doc: there, tr } = written.view.state;
  const at = (block: number) => startOf(there, block) + 1;
  written.view.dispatch(tr.setSelection(TextSelection.create(there, at(selected[0]), at(selected[1]))));
  return written;
}

test("a block goes up and down, and the caret with it", () => {
  const written = three([1, 1]);

  expect(press(written, "Alt-ArrowUp")).toBe(true);
  expect(texts(written)).toEqual(["bb", "a", "ccc"]);
  expect(written.view.state.selection.$from.parent.textContent).toBe("bb");

  press(written, "Alt-ArrowDown");
  press(written, "Alt-ArrowDown");
  expect(texts(written)).toEqual(["a", "ccc", "bb"]);
  expect(written.view.state.selection.$from.parent.textContent).toBe("bb");
});

test("blocks that are selected together move together", () => {
  const written = three([1, 2]);
  press(written, "Alt-ArrowUp");

  expect(texts(written)).toEqual(["bb", "ccc", "a"]);
});

test("nothing moves past an end", () => {
  expect(press(three([0, 0]), "Alt-ArrowUp")).toBe(false);
  expect(press(three([2, 2]), "Alt-ArrowDown")).toBe(false);
});

test("ids and what can be undone stay whole", () => {
  const written = three([2, 2]);
  press(written, "Alt-ArrowUp");
  expect(written.view.state.doc.children.map((block) => block.attrs["id"])).toEqual(["b1", "b3", "b2"]);

  press(written, "Mod-z");
  expect(texts(written)).toEqual(["a", "bb", "ccc"]);
});

test("a divider that is selected as a whole moves too", () => {
  const written = body(doc(paragraph("a"), { type: "divider" }, paragraph("b")));
  const { doc: there, tr } = written.view.state;
  written.view.dispatch(tr.setSelection(NodeSelection.create(there, startOf(there, 1))));
  press(written, "Alt-ArrowDown");

  expect(texts(written)).toEqual(["a", "b", ""]);
  expect(written.view.state.selection).toBeInstanceOf(NodeSelection);
});
