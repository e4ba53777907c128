import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { start, verb } from "./front";

const TOOLS = `<form class="slot__tools" method="post" action="/desk/front/"><input name="edition" value="en"><input name="story" value="ID">
  <button name="do" value="up">Up</button><button name="do" value="out">Out</button></form>`;
const slot = (id: string, n = "") =>
  `<li class="slot" data-story="${id}"><span class="slot__n">${n}</span><p>Story ${id}</p>${TOOLS.replace("ID", id)}</li>`;
const PAGE = `
  <p id="moved" data-lead="Now the lead: {headline}" data-pick="Now pick {n}: {headline}" data-out="Taken out: {headline}"></p>
  <section data-drop="lead"><ol></ol></section>
  <section data-drop="explainer"><ol></ol></section>
  <section data-drop="picks"><ol>${slot("a", "1")}${slot("b", "2")}${slot("c", "3")}</ol></section>
  <ol><li class="tray__item" data-offer="d"><p>Story d</p><form class="tray__end" method="post" action="/desk/front/">
    <input name="edition" value="en"><input name="story" value="d"><button name="do" value="lead">Lead</button></form></li></ol>`;

const one = <E extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<E>(selector)!;
const place = (drop: string) => one(`[data-drop=${drop}]`);

/** jsdom has none of its own. */
class Pointer extends MouseEvent {
  readonly isPrimary = true;
}

let sent: string[] = [];
let gone = new AbortController();
afterEach(() => gone.abort());
beforeEach(() => {
  document.body.innerHTML = PAGE;
  sessionStorage.clear();
  sent = [];
  vi.stubGlobal("scrollBy", vi.fn());
  vi.stubGlobal("scrollTo", vi.fn());
  gone = new AbortController();
  document.querySelectorAll("[data-drop=picks] .slot").forEach((slot, i) => {
    slot.getBoundingClientRect = () => new DOMRect(0, 100 * i, 100, 100);
  });
  document.body.addEventListener("submit", (event) => {
    sent.push(new URLSearchParams(new FormData(event.target as HTMLFormElement, event.submitter) as never).toString());
    event.preventDefault();
  }, gone);
});

/** Takes a story by its grip and holds it over a place. */
function drag(item: string, over: HTMLElement, y: number) {
  document.elementFromPoint = () => over;
  const at = { bubbles: true, clientY: y };
  one(`${item} .slot__grip`).dispatchEvent(new Pointer("pointerdown", at));
  document.dispatchEvent(new Pointer("pointermove", at));
}

test("what is dropped between picks stands there, and is not counted itself", () => {
  const held = one("[data-story=a]");
  expect([20, 170, 270].map((y) => verb(place("picks"), y, held))).toEqual(["pick0", "pick1", "pick2"]);
  expect([20, 120, 290].map((y) => verb(place("picks"), y, one("[data-offer=d]")))).toEqual(["pick0", "pick1", "pick3"]);
});

test("only an explainer may be the explainer", () => {
  const story = one("[data-offer=d]");
  expect(verb(place("explainer"), 0, story)).toBe("");
  story.setAttribute("data-explains", "");
  expect(verb(place("explainer"), 0, story)).toBe("explainer");
});

test("a story dropped somewhere is sent as its button would send it", () => {
  start();
  drag("[data-offer=d]", place("lead"), 10);
  expect(place("lead").className).toBe("slots--over");
  document.dispatchEvent(new Pointer("pointerup", { clientY: 10 }));

  expect(sent).toEqual(["edition=en&story=d&do=lead"]);
  expect(document.querySelector(".slots--over, .slot--held")).toBeNull();
});

test("it is shown between which picks a story would stand", () => {
  start();
  drag("[data-story=a]", place("picks"), 170);
  expect(one(".slot--next").dataset["story"]).toBe("c");

  document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  document.dispatchEvent(new Pointer("pointerup", { clientY: 170 }));
  expect(sent).toEqual([]);
  expect(document.querySelector(".slot--next, .slot--held")).toBeNull();
});

test("the page that comes tells what moved, and the focus is where it was", async () => {
  start();
  one("[data-story=b] [value=up]").click();
  expect(sent).toHaveLength(1);

  start();
  await vi.waitFor(() => expect(one("#moved").textContent).toBe("Now pick 2: Story b"));
  expect(document.activeElement).toBe(one("[data-story=b] [value=up]"));
});

test("a story that was taken out is told of, and the focus goes to where it can be chosen again", async () => {
  start();
  one("[data-story=b] [value=out]").click();
  one("[data-story=b]").remove();
  one(".tray__item").dataset["offer"] = "b";

  start();
  await vi.waitFor(() => expect(one("#moved").textContent).toBe("Taken out: Story b"));
  expect(document.activeElement).toBe(one(".tray__item button"));
});
