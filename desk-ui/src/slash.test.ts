import { expect, test } from "vitest";
import { body, doc, kinds, paragraph, press, texts, type } from "./testing";

const menu = () => document.querySelector<HTMLElement>("[role=listbox]")!;
const shown = () => [...menu().querySelectorAll("[role=option]")].map((option) => option.querySelector("span")?.textContent);
const chosen = () => menu().querySelector("[aria-selected=true] span")?.textContent;

test("a slash in an empty paragraph opens the menu, and letters narrow it down", () => {
  const written = body(doc(paragraph("")));
  expect(menu().hidden).toBe(true);
  type(written, "/");
  expect(menu().hidden).toBe(false);
  expect(shown()).toContain("Fact box");

  type(written, "list");
  expect(shown()).toEqual(["List", "Numbered list"]);
  press(written, "ArrowDown");
  expect(chosen()).toBe("Numbered list");
  expect(written.view.dom.getAttribute("aria-activedescendant")).toBe("slash-1");

  press(written, "Enter");
  expect(kinds(written)).toEqual(["ordered_list"]);
  expect(texts(written)).toEqual([""]);
  expect(menu().hidden).toBe(true);
  expect(written.view.dom.hasAttribute("aria-activedescendant")).toBe(false);
});

test("a slash among words is a slash", () => {
  const written = body(doc(paragraph("")));
  type(written, "and/or");

  expect(menu().hidden).toBe(true);
  expect(texts(written)).toEqual(["and/or"]);
});

test("Esc closes the menu and leaves what was typed", () => {
  const written = body(doc(paragraph("")));
  type(written, "/");
  press(written, "Escape");
  type(written, "x");

  expect(menu().hidden).toBe(true);
  expect(texts(written)).toEqual(["/x"]);
});

test("a fact box comes in place of the line that called it", () => {
  const written = body(doc(paragraph("")));
  type(written, "/fact");
  press(written, "Enter");
  type(written, "cars");

  expect(kinds(written)).toEqual(["fact_box"]);
  expect(texts(written)).toEqual(["cars"]);
});

test("a name that no block has is said, and Enter is Enter", () => {
  const written = body(doc(paragraph("")));
  type(written, "/zzz");
  expect(menu().textContent).toBe("No block is called that");
  press(written, "Enter");

  expect(texts(written)).toEqual(["/zzz", ""]);
});
