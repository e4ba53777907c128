import { beforeEach, expect, test } from "vitest";
import { open } from "./page";
import { storyPage, type, WHOLE } from "./testing";

let form: HTMLFormElement;
beforeEach(() => {
  form = storyPage(WHOLE);
});

test("the body is there to be written in, told of to those who hear it, in the story's language", () => {
  form.dataset["language"] = "uk";
  open(form);
  const body = form.querySelector("#body")!;

  expect(body.textContent).toContain("Ferries sell coffee.");
  expect(body.textContent).not.toContain("as HTML");
  expect(body.getAttribute("role")).toBe("textbox");
  expect(body.getAttribute("lang")).toBe("uk");
  expect(form.querySelector(".canvas")!.previousElementSibling?.getAttribute("role")).toBe("toolbar");
});

test("the form carries what is written now", () => {
  const opened = open(form);
  type(opened, "x");
  form.addEventListener("submit", (event) => event.preventDefault());
  form.requestSubmit();

  expect(String(new FormData(form).get("body"))).toContain("xThe board");
});

test("a body that this editor does not know is left as the server shows it", () => {
  form = storyPage('{"type":"doc","content":[{"type":"hologram"}]}');

  expect(() => open(form)).toThrow();
  expect(form.querySelector("#body")!.textContent).toBe("as HTML");
});
