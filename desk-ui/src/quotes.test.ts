import { expect, test } from "vitest";
import { body, doc, paragraph, texts, type } from "./testing";

test.each([
  ["en", `"Fog," she said`, "“Fog,” she said"],
  ["en", `("Fog")`, "(“Fog”)"],
  ["en", `"He said 'no' twice"`, "“He said ‘no’ twice”"],
  ["en", `"'No,' he said."`, "“‘No,’ he said.”"],
  ["en", "don't, the council's", "don’t, the council’s"],
  ["en-GB", `"a"`, "“a”"],
  ["uk", `"Туман", — сказала`, "«Туман», — сказала"],
  ["uk", `"Газета "Вісник" пише"`, "«Газета „Вісник“ пише»"],
  ["uk", "п'ять, об'єкт", "п’ять, об’єкт"],
  ["de", `"Nebel"`, "„Nebel“"],
  ["fr", `"Brume"`, "«\u202fBrume\u202f»"],
  ["pl", `"Mgła"`, "„Mgła”"],
  ["xx", `"a"`, "“a”"],
])("in %s %s becomes %s", (language, typed, wanted) => {
  const written = body(doc(paragraph("")), language);
  type(written, typed);

  expect(texts(written)).toEqual([wanted]);
});
