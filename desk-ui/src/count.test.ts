import { expect, test } from "vitest";
import { Counting } from "./count";
import { doc, paragraph } from "./testing";

const counted = (text: string, language = "en") => new Counting(language).of(doc(paragraph(text))).words;

test.each([
  ["", 0],
  ["The board voted.", 3],
  ["9,400 cars — and a half", 5],
  ["well-known", 2],
  ["п’ять об’єктів", 2],
  ["新聞記者", 4],
])("%s has %i words", (text, words) => {
  expect(counted(text)).toBe(words);
});

test("reading takes whole minutes, at least one, and longer in Ukrainian", () => {
  const long = "слово ".repeat(900);

  expect(new Counting("en").of(doc(paragraph("")))).toEqual({ words: 0, minutes: 1 });
  expect(new Counting("en").of(doc(paragraph(long))).minutes).toBe(4);
  expect(new Counting("uk").of(doc(paragraph(long))).minutes).toBe(5);
});
