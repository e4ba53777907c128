import { expect, test } from "vitest";
import { write } from "./body";
import { body, doc, kinds, paragraph, press, texts, type } from "./testing";

test.each([
  ["## Fog", "heading"],
  ["### Fog", "heading"],
  ["- Fog", "bullet_list"],
  ["* Fog", "bullet_list"],
  ["1. Fog", "ordered_list"],
  ["> Fog", "blockquote"],
])("%s begins a %s", (typed, kind) => {
  const written = body(doc(paragraph("")));
  type(written, typed);

  expect(kinds(written)).toEqual([kind]);
  expect(texts(written)).toEqual(["Fog"]);
});

test("three dashes make a divider and a paragraph to go on in", () => {
  const written = body(doc(paragraph("")));
  type(written, "---");

  expect(kinds(written)).toEqual(["divider", "paragraph"]);
});

test("a sign that turned into something is itself again after Backspace", () => {
  const written = body(doc(paragraph("")));
  type(written, 'a "');
  expect(texts(written)).toEqual(["a “"]);
  press(written, "Backspace");

  expect(texts(written)).toEqual(['a "']);
});

test.each([
  ["1990--1995", "1990–1995"],
  ["fog---and rain", "fog—and rain"],
  ["and so on...", "and so on…"],
])("%s becomes %s", (typed, wanted) => {
  const written = body(doc(paragraph("")));
  type(written, typed);

  expect(texts(written)).toEqual([wanted]);
});

test("Enter in a list makes an item, and Enter in an empty one ends the list", () => {
  const written = body(doc(paragraph("", "b1")));
  type(written, "- a");
  press(written, "Enter");
  type(written, "b");
  press(written, "Enter");
  press(written, "Enter");
  type(written, "c");

  expect(kinds(written)).toEqual(["bullet_list", "paragraph"]);
  expect(written.view.state.doc.firstChild?.childCount).toBe(2);
  expect(write(written.view.state.doc).content?.[1]?.content).toEqual([{ type: "text", text: "c" }]);
});

test("Enter behind a heading goes on with a paragraph", () => {
  const written = body(doc(paragraph("")));
  type(written, "## a");
  press(written, "Enter");
  type(written, "b");

  expect(kinds(written)).toEqual(["heading", "paragraph"]);
});
