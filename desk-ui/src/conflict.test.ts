import { beforeEach, expect, test } from "vitest";
import { compare } from "./conflict";
import { paragraph, say } from "./testing";

const copy = (headline: string, ...texts: string[]) => ({
  headline,
  standfirst: "",
  topics: [],
  bylines: [],
  sources: [],
  body: { type: "doc", content: texts.map((text) => paragraph(text)) },
});

beforeEach(() => document.body.replaceChildren());

const dialog = () => document.querySelector("dialog")!;
const press = (value: string) => dialog().querySelector<HTMLButtonElement>(`[value=${value}]`)!.click();

test("both texts stand side by side, and what differs is marked", () => {
  void compare(copy("Fog", "same", "18 million"), copy("Fog", "same", "20 million"), say);
  const sides = [...dialog().querySelectorAll(".side-text")];

  expect(sides.map((side) => side.querySelector("button")?.textContent)).toEqual(["Keep mine", "Take theirs"]);
  expect(sides.map((side) => side.textContent)).toEqual(["Keep mineFogsame20 million", "Take theirsFogsame18 million"]);
  expect(sides.map((side) => [...side.querySelectorAll("mark")].map((mark) => mark.textContent))).toEqual([["20 million"], ["18 million"]]);
});

test.each([
  ["mine", "mine"],
  ["theirs", "theirs"],
  ["later", undefined],
])("the button %s answers so", async (value, choice) => {
  const answer = compare(copy("a"), copy("b"), say);
  press(value);

  expect(await answer).toBe(choice);
  expect(document.querySelector("dialog")).toBeNull();
});

test("Esc puts it off", async () => {
  const answer = compare(copy("a"), copy("b"), say);
  dialog().dispatchEvent(new Event("cancel"));

  expect(await answer).toBeUndefined();
});
