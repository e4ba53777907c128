import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { Outbox } from "./outbox";
import { Page } from "./page";
import { StoryServer } from "./server";
import { Desk } from "./testing.desk";
import { storyPage, type, WHOLE } from "./testing";

const EMPTY = '{"type":"doc","attrs":{"schema":1},"content":[{"type":"paragraph","attrs":{"id":"b1"}}]}';

let form: HTMLFormElement;
let desk: Desk;
let disk: IDBFactory;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  disk = new IDBFactory();
  desk = new Desk();
  form = storyPage(WHOLE);
});
afterEach(() => {
  page?.close();
  page = undefined;
  vi.useRealTimers();
});

let page: Page | undefined;

/** Told of every form that leaves the page. */
function sends() {
  const sent = vi.fn((event: Event) => event.preventDefault());
  const listen = (event: Event) => event.defaultPrevented || sent(event);
  addEventListener("submit", listen);
  onTestFinished(() => removeEventListener("submit", listen));
  return sent;
}

/** The page of a story that has just been opened, as the server has it now. */
async function opened(body = EMPTY): Promise<Page> {
  page?.close();
  page = undefined;
  form = storyPage(body, desk.version);
  page = new Page(form);
  await page.start(await Outbox.open(disk), new StoryServer("s1", desk.http));
  return page;
}

const state = () => document.getElementById("saved")!.textContent;

test("the body is there to be written in, told of to those who hear it, in the story's language", () => {
  form.dataset["language"] = "uk";
  page = new Page(form);
  const body = form.querySelector("#body")!;

  expect(body.textContent).toContain("Ferries sell coffee.");
  expect(body.textContent).not.toContain("as HTML");
  expect(body.getAttribute("role")).toBe("textbox");
  expect(body.getAttribute("aria-label")).toBe("Body");
  expect(body.getAttribute("lang")).toBe("uk");
  expect(body.hasAttribute("tabindex")).toBe(false);
  expect(form.querySelector(".tools")!.nextElementSibling!.nextElementSibling).toBe(form.querySelector(".canvas"));
});

test("a body that this editor does not know is left as the server shows it", () => {
  form = storyPage('{"type":"doc","content":[{"type":"hologram"}]}');

  expect(() => new Page(form)).toThrow();
  expect(form.querySelector("#body")!.textContent).toBe("as HTML");
});

test("the toolbar is one stop of Tab, and arrows lead on", () => {
  page = new Page(form);
  const buttons = [...form.querySelectorAll<HTMLButtonElement>(".tools button")];
  expect(buttons.filter((button) => button.tabIndex === 0)).toHaveLength(1);
  buttons[0]!.focus();
  buttons[0]!.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));

  expect(document.activeElement).toBe(buttons[1]);
});

test("what is written in the body and in a field is saved when the writer pauses", async () => {
  const page = await opened();
  type(page.body, "Fog");
  expect(state()).toBe("Saving…");
  const headline = form.querySelector<HTMLTextAreaElement>("[name=headline]")!;
  headline.value = "Fog closes the strait";
  headline.dispatchEvent(new Event("input", { bubbles: true }));
  await vi.advanceTimersByTimeAsync(2_000);

  await vi.waitFor(() => expect(state()).toBe("Saved"));
  expect(desk.copy.headline).toBe("Fog closes the strait");
  expect(JSON.stringify(desk.copy.body)).toContain('"Fog"');
  expect(desk.puts).toBe(1);
});

test("Ctrl S saves at once, and the browser's own dialog stays away", async () => {
  const page = await opened();
  type(page.body, "Fog");
  const event = new KeyboardEvent("keydown", { key: "s", ctrlKey: true, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);

  expect(event.defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(state()).toBe("Saved"));
});

test("publishing waits until all is saved, and then goes on", async () => {
  const page = await opened();
  type(page.body, "Fog");
  const publish = document.querySelector<HTMLFormElement>("#publish")!;
  const sent = sends();
  publish.requestSubmit();
  expect(sent).not.toHaveBeenCalled();

  await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  expect(desk.puts).toBe(1);
  expect(publish.querySelector<HTMLInputElement>("[name=version]")!.value).toBe(desk.version);
});

test("a form that goes on with the story goes at once when all is saved", async () => {
  await opened();
  const publish = document.querySelector<HTMLFormElement>("#publish")!;
  const sent = sends();
  publish.requestSubmit();

  expect(sent).toHaveBeenCalledTimes(1);
});

test("what was written without a line is there after the page was closed, and is sent then", async () => {
  const page = await opened();
  desk.away = true;
  type(page.body, "Fog");
  await vi.advanceTimersByTimeAsync(2_000);
  await vi.waitFor(() => expect(state()).toBe("Offline (kept on this device)"));

  desk.away = false;
  const again = await opened();
  expect(again.body.view.state.doc.textContent).toBe("Fog");
  await vi.waitFor(() => expect(state()).toBe("Saved"));
  expect(JSON.stringify(desk.copy.body)).toContain('"Fog"');
  expect(await (await Outbox.open(disk))!.of("s1")).toEqual([]);
});

test("somebody who was signed out is told where to sign in; the text is sent when they come back", async () => {
  const page = await opened();
  desk.signedOut = true;
  type(page.body, "Fog");
  await vi.advanceTimersByTimeAsync(2_000);
  await vi.waitFor(() => expect(document.querySelector("#saved a")?.getAttribute("href")).toBe(`/desk/sign-in?next=${encodeURIComponent(location.pathname)}`));

  desk.signedOut = false;
  dispatchEvent(new Event("focus"));
  await vi.waitFor(() => expect(state()).toBe("Saved"));
});
