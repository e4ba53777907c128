import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Presence } from "./presence";

const since = { text: "14:02", datetime: "2026-11-24T14:02:00+02:00" };
const IDA = { self: false, before: "Ida Quillon has been in this story since ", since, after: "" };

let place: HTMLElement;
let others: object[] = [];
let known = false;
let away = false;
let said: URLSearchParams[] = [];
let presence: Presence;

const http = (async (path: string, init: RequestInit) => {
  await Promise.resolve();
  if (away) {
    throw new TypeError("Failed to fetch");
  }
  expect(path).toBe("/desk/stories/s1/presence");
  said.push(init.body as URLSearchParams);
  return new Response(JSON.stringify(others));
}) as typeof fetch;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  place = document.createElement("div");
  [others, known, away, said] = [[], false, false, []];
  presence = new Presence("s1", place, () => known, http);
});
afterEach(() => {
  presence.close();
  vi.useRealTimers();
});

const beats = () => said.filter((form) => !form.has("left"));

test("shows who else is there, at once and as it changes", async () => {
  others = [IDA];
  presence.start();
  await vi.waitFor(() => expect(place.textContent).toBe("Ida Quillon has been in this story since 14:02"));
  expect(place.querySelector("time")?.dateTime).toBe(since.datetime);

  others = [];
  await vi.advanceTimersByTimeAsync(30_000);
  await vi.waitFor(() => expect(place.textContent).toBe(""));
  expect(new Set(beats().map((form) => form.get("page"))).size).toBe(1);
});

test("leaves alone what is there already, so that nobody hears it twice", async () => {
  others = [IDA];
  presence.start();
  await vi.waitFor(() => expect(place.firstChild).not.toBeNull());
  const first = place.firstChild;
  await vi.advanceTimersByTimeAsync(30_000);
  await vi.waitFor(() => expect(beats()).toHaveLength(2));

  expect(place.firstChild).toBe(first);
});

test("says nothing of another window that the writer was told of already", async () => {
  others = [{ ...IDA, self: true, before: "You have had it open since " }];
  known = true;
  presence.start();
  await vi.waitFor(() => expect(beats()).toHaveLength(1));
  expect(place.textContent).toBe("");

  known = false;
  await vi.advanceTimersByTimeAsync(30_000);
  await vi.waitFor(() => expect(place.textContent).toBe("You have had it open since 14:02"));
});

test("claims nobody while the line is away, and goes on when it is back", async () => {
  others = [IDA];
  presence.start();
  await vi.waitFor(() => expect(place.textContent).not.toBe(""));
  away = true;
  await vi.advanceTimersByTimeAsync(30_000);
  await vi.waitFor(() => expect(place.textContent).toBe(""));

  away = false;
  await vi.advanceTimersByTimeAsync(30_000);
  await vi.waitFor(() => expect(place.textContent).not.toBe(""));
});

test("says when it leaves, and no more after that", async () => {
  presence.start();
  await vi.waitFor(() => expect(beats()).toHaveLength(1));
  dispatchEvent(new Event("pagehide"));
  await vi.waitFor(() => expect(said.at(-1)?.get("left")).toBe("yes"));

  await vi.advanceTimersByTimeAsync(120_000);
  expect(beats()).toHaveLength(1);
});
