import { TextSelection } from "prosemirror-state";
import { expect, test, vi } from "vitest";
import { type Json, write } from "./body";
import { Newsroom } from "./newsroom";
import { body, doc, paragraph, press } from "./testing";

function selected(text: string, from: number, to: number) {
  const written = body(doc(paragraph(text, "b1")));
  const { tr, doc: there } = written.view.state;
  written.view.dispatch(tr.setSelection(TextSelection.create(there, from, to)));
  return written;
}

async function answers(name: string, value: string) {
  const control = document.querySelector<HTMLInputElement>(`dialog [name=${name}]`)!;
  control.value = value;
  control.form!.requestSubmit();
  await Promise.resolve();
}

const runs = (written: ReturnType<typeof body>) => write(written.view.state.doc).content?.[0]?.content as Json[];

test("Ctrl K hangs a link from what is selected", async () => {
  const written = selected("see the fog", 5, 8);
  press(written, "Mod-k");
  await answers("href", "example.org");

  expect(runs(written)[1]).toEqual({ type: "text", text: "the", marks: [{ type: "link", attrs: { href: "https://example.org" } }] });
  expect(document.querySelector("dialog")).toBeNull();
});

test("an address that runs is refused in words, and the dialog stays", async () => {
  const written = selected("see the fog", 5, 8);
  press(written, "Mod-k");
  await answers("href", "javascript:alert(1)");

  expect(document.querySelector("[role=alert]")?.textContent).toContain("https://");
  expect(document.querySelector("[name=href]")?.getAttribute("aria-invalid")).toBe("true");
  expect(runs(written)).toHaveLength(1);
});

test("the caret in a link is enough to change it or take it away", async () => {
  const written = selected("see the fog", 5, 8);
  press(written, "Mod-k");
  await answers("href", "/fog/");
  written.view.dispatch(written.view.state.tr.setSelection(TextSelection.create(written.view.state.doc, 6)));
  press(written, "Mod-k");
  expect(document.querySelector<HTMLInputElement>("[name=href]")?.value).toBe("/fog/");
  document.querySelector<HTMLButtonElement>("[value=remove]")!.click();
  await Promise.resolve();

  expect(runs(written)).toEqual([{ type: "text", text: "see the fog" }]);
});

test("a story of ours is chosen from a list, and its path becomes the address", async () => {
  const story = { id: "01936b2c-0000-7000-8000-000000000002", headline: "Where the money goes", url: "https://courier.example/money/", status: "published" };
  const answers = { "/api/stories?edition=en": { items: [story] }, [`/api/stories/${story.id}`]: story };
  const newsroom = new Newsroom(async (path) => Response.json(answers[String(path)]));
  const written = body(doc(paragraph("see the fog")), "en", newsroom);
  written.view.dispatch(written.view.state.tr.setSelection(TextSelection.create(written.view.state.doc, 5, 8)));
  press(written, "Mod-k");
  button("One of our stories").click();
  await vi.waitFor(() => button("Where the money goes"));
  button("Where the money goes").click();

  await vi.waitFor(() => expect(document.querySelector<HTMLInputElement>("[name=href]")?.value).toBe("/money/"));
});

function button(words: string): HTMLButtonElement {
  const found = [...document.querySelectorAll("button")].find((each) => each.textContent?.includes(words));
  return found ?? expect.fail(`no button says ${words}`);
}

test("a note hangs from words and has an id", async () => {
  const written = selected("see the fog", 1, 4);
  press(written, "Mod-Alt-m");
  await answers("text", "who says?");

  const mark = runs(written)[0]?.marks?.[0];
  expect(mark?.type).toBe("note");
  expect(mark?.attrs).toMatchObject({ text: "who says?" });
  expect(mark?.attrs?.["id"]).toMatch(/^n[0-9a-z]{10}$/);
});
