import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Fresh } from "./fresh";

const PAGE = '<h1 data-live="title">Fog</h1><ul data-live="checks"><li><a href="#section">Choose a section</a></li></ul><p>Own</p>';

let answers: string[];
let asked: string[];
let fresh: Fresh;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<h1 data-live="title">Untitled</h1><ul data-live="checks"><li><a href="#headline">A headline is missing</a></li></ul><p>Typed</p>';
  answers = [PAGE];
  asked = [];
  fresh = new Fresh("/desk/stories/s1/", (path) => {
    asked.push(path);
    const text = answers.shift();
    return Promise.resolve(text === undefined ? undefined : new DOMParser().parseFromString(text, "text/html"));
  });
});
afterEach(() => {
  fresh.close();
  vi.useRealTimers();
});

const title = () => document.querySelector("h1")!.textContent;

test("what the server says of the text is renewed once after a pause, and nothing else is touched", async () => {
  fresh.soon();
  await vi.advanceTimersByTimeAsync(1_000);
  fresh.soon();
  await vi.advanceTimersByTimeAsync(2_000);

  expect(asked).toEqual(["/desk/stories/s1/"]);
  expect(title()).toBe("Fog");
  expect(document.querySelector("li")!.textContent).toBe("Choose a section");
  expect(document.querySelector("p")!.textContent).toBe("Typed");
});

test("a part that somebody is in stays as it is", async () => {
  document.querySelector("a")!.focus();
  fresh.soon();
  await vi.advanceTimersByTimeAsync(2_000);

  expect(document.activeElement!.textContent).toBe("A headline is missing");
  expect(title()).toBe("Fog");
});

test("a page that does not come, or is another, leaves this one as it was", async () => {
  answers = ["<h1>Sign in</h1>"];
  fresh.soon();
  await vi.advanceTimersByTimeAsync(2_000);
  fresh.soon();
  await vi.advanceTimersByTimeAsync(2_000);

  expect(asked).toHaveLength(2);
  expect(title()).toBe("Untitled");
});
