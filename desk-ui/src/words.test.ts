import { expect, test } from "vitest";
import { ENGLISH, say, UKRAINIAN } from "./testing";
import { KEYS } from "./words";

test.each([
  ["English", ENGLISH],
  ["Ukrainian", UKRAINIAN],
])("the server has every word of the editor in %s, and no other", (_, words) => {
  expect(Object.keys(words).sort()).toEqual([...KEYS].sort());
});

test("numbers are filled in", () => {
  expect(say("length", { words: 612, minutes: 3 })).toBe("Words: 612, 3 min");
});
