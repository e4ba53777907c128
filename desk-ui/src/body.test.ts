import { expect, test } from "vitest";
import { read, write } from "./body";
import { WHOLE } from "./testing";

test("the whole document comes back as it went in", () => {
  expect(write(read(WHOLE))).toEqual(JSON.parse(WHOLE));
});

test("a body without a block gets a paragraph to write in", () => {
  const empty = read('{"type":"doc","attrs":{"schema":1},"content":[]}');

  expect(empty.childCount).toBe(1);
  expect(empty.firstChild?.type.name).toBe("paragraph");
});

test("what is absent is not written as null", () => {
  const bare = '{"type":"doc","attrs":{"schema":1},"content":[{"type":"photo","attrs":{"id":"b1","media":"01936b2c-0000-7000-8000-000000000001"}}]}';

  expect(JSON.stringify(write(read(bare)))).toBe(bare);
});

test.each([
  ["an unknown block", { type: "table" }],
  ["a list in a list", { type: "bullet_list", content: [{ type: "list_item", content: [{ type: "bullet_list" }] }] }],
  ["text beside blocks", { type: "text", text: "a" }],
])("a document with %s is not opened, since it would be saved with less", (_, block) => {
  expect(() => read(JSON.stringify({ type: "doc", attrs: { schema: 1 }, content: [block] }))).toThrow();
});
