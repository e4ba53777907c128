import { afterEach, expect, test, vi } from "vitest";
import { Pages } from "./pages";

const open: Pages[] = [];
afterEach(() => open.splice(0).forEach((page) => page.close()));

function page(story: string) {
  const heard = { others: vi.fn<(count: number) => void>(), opened: vi.fn(), saved: vi.fn() };
  const pages = new Pages(story, heard);
  open.push(pages);
  return { pages, heard, count: () => heard.others.mock.lastCall?.[0] ?? 0 };
}

test("two pages of one story know of each other until one is closed; those of another story do not", async () => {
  const one = page("fog");
  const two = page("fog");
  const other = page("rain");
  await vi.waitFor(() => expect([one.count(), two.count()]).toEqual([1, 1]));
  expect(other.count()).toBe(0);
  expect(one.heard.opened).toHaveBeenCalledOnce();
  expect(two.heard.opened).not.toHaveBeenCalled();

  two.pages.close();
  await vi.waitFor(() => expect(one.count()).toBe(0));
});

test("what one has saved, the others hear", async () => {
  const one = page("fog");
  const two = page("fog");
  const stored = { copy: { headline: "Fog", standfirst: "", topics: [], bylines: [], sources: [], body: { type: "doc" } }, version: "4" };
  one.pages.saved(stored);

  await vi.waitFor(() => expect(two.heard.saved).toHaveBeenCalledWith(stored));
  expect(one.heard.saved).not.toHaveBeenCalled();
});
