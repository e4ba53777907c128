import { expect, test } from "vitest";
import { body, doc, paragraph, type } from "./testing";
import { tkKey } from "./tk";

function markers(written: ReturnType<typeof body>): string[] {
  const { state } = written.view;
  return (tkKey.getState(state)?.find() ?? []).map(({ from, to }) => state.doc.textBetween(from, to));
}

test("what is to come is marked, also in Cyrillic letters, and no word that begins so", () => {
  const written = body(doc(paragraph("TK million, TKTK; ТК крон"), paragraph("ATK TKs tk")));

  expect(markers(written)).toEqual(["TK", "TKTK", "ТК"]);
  expect(written.view.dom.querySelectorAll(".tk")).toHaveLength(3);
});

test("a marker comes and goes with the letters", () => {
  const written = body(doc(paragraph("")));
  type(written, "T");
  expect(markers(written)).toEqual([]);
  type(written, "K");
  expect(markers(written)).toEqual(["TK"]);
  type(written, "a");
  expect(markers(written)).toEqual([]);
});
