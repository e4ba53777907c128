import { expect, test } from "vitest";
import { type Copy, copyIn, same } from "./copy";

const body = { type: "doc", attrs: { schema: 1 }, content: [] };
const copy: Copy = { headline: "Fog", standfirst: "", topics: [], bylines: [], sources: [], body };

test("what is left out, empty, in another order or typed with a space around says the same", () => {
  const sent = { ...copy, headline: "Fog ", leadPhoto: { media: "m", alt: "A ferry" }, sources: [{ name: "Port", stateControlled: false }] };
  const answered = copyIn({ id: "1", sources: [{ stateControlled: false, name: "Port", url: null }], leadPhoto: { alt: "A ferry", caption: "", media: "m" }, body, headline: "Fog", version: 3 });

  expect(same(sent, answered)).toBe(true);
});

test("marks have no order; words, spaces in a text and topics' order count", () => {
  const marked = (...marks: string[]) => ({ ...copy, body: { ...body, content: [{ type: "text", text: "a ", marks: marks.map((type) => ({ type })) }] } });

  expect(same(marked("em", "strong"), marked("strong", "em"))).toBe(true);
  expect(same(marked("em"), marked("strong"))).toBe(false);
  expect(same(copy, { ...copy, standfirst: "a" })).toBe(false);
  expect(same({ ...copy, topics: ["a", "b"] }, { ...copy, topics: ["b", "a"] })).toBe(false);
});
