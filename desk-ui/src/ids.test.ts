import { undo } from "prosemirror-history";
import { expect, test } from "vitest";
import { write } from "./body";
import { freshId } from "./ids";
import { body, doc, paragraph, press, type } from "./testing";

const ids = (written: ReturnType<typeof write>) => written.content?.map((block) => block.attrs?.["id"] as string) ?? [];

test("every block has an id of its own, and the first keeps one that two have", () => {
  const found = ids(write(body(doc(paragraph("a", "b1"), paragraph("b", "b1"), paragraph("c"), paragraph("d", "no space"), paragraph("e", "x-title"))).view.state.doc));

  expect(found[0]).toBe("b1");
  expect(new Set(found).size).toBe(5);
  expect(found.every((id) => /^[A-Za-z0-9-]{1,40}$/.test(id) && !id.endsWith("-title"))).toBe(true);
});

test("a paragraph that is split keeps its id above; the one below gets another", () => {
  const written = body(doc(paragraph("one", "b1")));
  type(written, "x");
  press(written, "Enter");
  const found = ids(write(written.view.state.doc));

  expect(found).toHaveLength(2);
  expect(found[0]).toBe("b1");
  expect(found[1]).not.toBe("b1");
});

test("the new id is undone with the split, and is nothing to undo by itself", () => {
  const written = body(doc(paragraph("", "b1"), paragraph("")));
  press(written, "Enter");
  press(written, "Mod-z");

  expect(ids(write(written.view.state.doc))[0]).toBe("b1");
  expect(written.view.state.doc.childCount).toBe(2);
  expect(undo(written.view.state)).toBe(false);
});

test("fresh ids differ", () => {
  expect(new Set(Array.from({ length: 500 }, () => freshId("b"))).size).toBe(500);
});
