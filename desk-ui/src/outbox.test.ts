import { IDBFactory } from "fake-indexeddb";
import { expect, test } from "vitest";
import { Outbox, type Waiting } from "./outbox";

const copy = { headline: "Fog", standfirst: "", topics: [], bylines: [], sources: [], body: { type: "doc" } };
const waiting = (story: string, page: string, at: number): Waiting => ({ story, page, version: "3", copy, at });

test("what is kept is there when the browser opens again, the newest first", async () => {
  const disk = new IDBFactory();
  const before = (await Outbox.open(disk))!;
  await before.keep(waiting("s1", "p1", 1));
  await before.keep(waiting("s1", "p2", 2));
  await before.keep(waiting("s2", "p1", 3));
  before.close();
  const after = (await Outbox.open(disk))!;

  expect((await after.of("s1")).map(({ page }) => page)).toEqual(["p2", "p1"]);
  expect(await after.of("s2")).toEqual([waiting("s2", "p1", 3)]);
});

test("a page has one copy of a story, the last", async () => {
  const outbox = (await Outbox.open(new IDBFactory()))!;
  await outbox.keep(waiting("s1", "p1", 1));
  await outbox.keep(waiting("s1", "p1", 2));
  expect(await outbox.of("s1")).toEqual([waiting("s1", "p1", 2)]);

  await outbox.drop("s1", "p1");
  expect(await outbox.of("s1")).toEqual([]);
});

test("a browser that keeps nothing has no outbox", async () => {
  expect(await Outbox.open(undefined)).toBeUndefined();
});
