import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Copy } from "./copy";
import { Outbox } from "./outbox";
import { type Choice, KEEP, LONGEST, QUIET, RETRY, RETRY_MOST, Saving, type Shown } from "./saving";
import { StoryServer } from "./server";
import { Desk } from "./testing.desk";

let desk: Desk;
let disk: IDBFactory;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  desk = new Desk();
  disk = new IDBFactory();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Somebody who writes headlines on a page, and answers what they are asked. */
class Writer {
  readonly shown: Shown[] = [];
  readonly asked: [Copy, Copy][] = [];
  answer: (choice: Choice) => void = () => {};
  page: Copy;
  saving!: Saving;
  outbox: Outbox | undefined;

  private constructor(readonly name: string) {
    this.page = desk.copy;
  }

  static async at(name: string, keeps = true): Promise<Writer> {
    const writer = new Writer(name);
    writer.outbox = keeps ? await Outbox.open(disk) : undefined;
    writer.saving = new Saving({
      story: "s1",
      page: name,
      version: desk.version,
      server: new StoryServer("s1", desk.http),
      outbox: writer.outbox,
      copy: () => writer.page,
      adopt: (copy) => {
        writer.page = copy;
        writer.saving.changed();
      },
      show: (shown) => writer.shown.push(shown),
      choose: (theirs, mine) => {
        writer.asked.push([theirs, mine]);
        return new Promise((answer) => (writer.answer = answer));
      },
      saved: () => {},
    });
    return writer;
  }

  types(headline: string) {
    this.page = { ...this.page, headline };
    this.saving.changed();
  }

  get state() {
    return this.shown.at(-1)?.state;
  }

  async sees(state: string) {
    await vi.waitFor(() => expect(this.state).toBe(state));
  }

  async kept() {
    return (await this.outbox!.of("s1")).map(({ page, copy }) => `${page}: ${copy.headline}`);
  }
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test("nothing is sent while somebody types; all of it when they pause", async () => {
  const nela = await Writer.at("nela");
  for (const text of ["F", "Fo", "Fog"]) {
    nela.types(text);
    await pass(QUIET - 100);
  }
  expect(desk.puts).toBe(0);
  await pass(100);

  await nela.sees("saved");
  expect(desk.puts).toBe(1);
  expect(desk.copy.headline).toBe("Fog");
});

test("whoever never pauses is saved all the same", async () => {
  const nela = await Writer.at("nela");
  for (let i = 0; i * 500 <= LONGEST; i++) {
    nela.types("x".repeat(i));
    await pass(500);
  }

  await vi.waitFor(() => expect(desk.puts).toBe(1));
});

test("a keystroke is kept in the browser before it is sent, and no longer than it must be", async () => {
  const nela = await Writer.at("nela");
  nela.types("Fog");
  expect(nela.saving.losable).toBe(true);
  await pass(KEEP);
  await vi.waitFor(async () => expect(await nela.kept()).toEqual(["nela: Fog"]));
  expect(nela.saving.losable).toBe(false);
  expect(desk.puts).toBe(0);
  await pass(QUIET);

  await nela.sees("saved");
  await vi.waitFor(async () => expect(await nela.kept()).toEqual([]));
});

test("without a line the text waits, tried less and less often, and at once when the line is back", async () => {
  const nela = await Writer.at("nela");
  desk.away = true;
  nela.types("Fog");
  await pass(QUIET);
  await nela.sees("offline");
  expect(await nela.kept()).toEqual(["nela: Fog"]);

  desk.away = false;
  nela.saving.again();
  await nela.sees("saved");
  expect(desk.copy.headline).toBe("Fog");
});

test("a server that comes back after a while is found", async () => {
  const nela = await Writer.at("nela");
  desk.away = true;
  nela.types("Fog");
  await pass(QUIET);
  await nela.sees("offline");
  await pass(RETRY);
  await nela.sees("offline");
  desk.away = false;
  await pass(RETRY_MOST);

  await nela.sees("saved");
});

test("where the browser keeps nothing, it is not said to be kept", async () => {
  const nela = await Writer.at("nela", false);
  desk.away = true;
  nela.types("Fog");
  await pass(QUIET);

  await nela.sees("unkept");
  expect(nela.saving.losable).toBe(true);
});

test("what is typed while a copy is on its way is sent after it", async () => {
  const nela = await Writer.at("nela");
  nela.types("Fog");
  const flushed = nela.saving.flush();
  nela.types("Fog closes the strait");

  expect(await flushed).toBe(true);
  expect(nela.state).toBe("saved");
  expect(desk.copy.headline).toBe("Fog closes the strait");
  expect(desk.puts).toBe(2);
});

test("an answer that was lost on the way is no conflict", async () => {
  const nela = await Writer.at("nela");
  desk.deaf = true;
  nela.types("Fog");
  await pass(QUIET);
  await nela.sees("offline");
  desk.deaf = false;
  nela.saving.again();

  await nela.sees("saved");
  expect(nela.asked).toEqual([]);
  nela.types("Fog again");
  expect(await nela.saving.flush()).toBe(true);
});

test("when somebody else wrote, nothing is overwritten until one text is chosen: mine", async () => {
  const nela = await Writer.at("nela");
  desk.write({ ...desk.copy, headline: "Rain" });
  nela.types("Fog");
  await pass(QUIET);
  await nela.sees("conflict");
  expect(nela.asked.map(([theirs, mine]) => [theirs.headline, mine.headline])).toEqual([["Rain", "Fog"]]);
  expect(await nela.kept()).toEqual(["nela: Fog"]);
  nela.types("Fog and more");
  await pass(LONGEST);
  expect(desk.copy.headline).toBe("Rain");
  expect(await nela.kept()).toEqual(["nela: Fog and more"]);

  nela.answer("mine");
  await nela.sees("saved");
  expect(desk.copy.headline).toBe("Fog and more");
});

test("… or theirs", async () => {
  const nela = await Writer.at("nela");
  desk.write({ ...desk.copy, headline: "Rain" });
  nela.types("Fog");
  await pass(QUIET);
  await nela.sees("conflict");
  nela.answer("theirs");

  await nela.sees("saved");
  expect(nela.page.headline).toBe("Rain");
  await vi.waitFor(async () => expect(await nela.kept()).toEqual([]));
  await pass(LONGEST);
  expect(desk.puts).toBe(0);
});

test("… or put off, and asked again", async () => {
  const nela = await Writer.at("nela");
  desk.write({ ...desk.copy, headline: "Rain" });
  nela.types("Fog");
  await pass(QUIET);
  await nela.sees("conflict");
  nela.answer(undefined);
  await pass(LONGEST);
  expect(nela.state).toBe("conflict");
  expect(await nela.saving.flush()).toBe(false);

  void nela.saving.decide();
  expect(nela.asked).toHaveLength(2);
});

test("what the server refuses is said, kept, and sent again when it was changed", async () => {
  const nela = await Writer.at("nela");
  desk.refuses = "The headline is too long.";
  nela.types("Fog");
  await pass(QUIET);
  await nela.sees("refused");
  expect(nela.shown.at(-1)).toEqual({ state: "refused", why: "The headline is too long." });
  expect(await nela.kept()).toEqual(["nela: Fog"]);

  desk.refuses = undefined;
  nela.types("Fo");
  await pass(QUIET);
  await nela.sees("saved");
});

async function closedUnsent(): Promise<void> {
  const nela = await Writer.at("gone");
  desk.away = true;
  nela.types("Fog");
  await pass(QUIET);
  await nela.sees("offline");
  nela.outbox!.close();
  desk.away = false;
}

test("what a page that is gone could not send, the next one sends", async () => {
  await closedUnsent();
  const nela = await Writer.at("next");
  await nela.saving.recover(await nela.outbox!.of("s1"));

  await nela.sees("saved");
  expect(nela.page.headline).toBe("Fog");
  expect(desk.copy.headline).toBe("Fog");
  await vi.waitFor(async () => expect(await nela.kept()).toEqual([]));
});

test("when somebody else wrote in between, the two stand against each other", async () => {
  await closedUnsent();
  desk.write({ ...desk.copy, headline: "Rain" });
  const nela = await Writer.at("next");
  await nela.saving.recover(await nela.outbox!.of("s1"));

  await nela.sees("conflict");
  expect(nela.page.headline).toBe("Fog");
  expect(nela.asked[0]?.[0].headline).toBe("Rain");
  expect(await nela.kept()).toEqual(["next: Fog"]);
});

test("what the server has after all is no longer kept", async () => {
  await closedUnsent();
  desk.write({ ...desk.copy, headline: "Fog" });
  const nela = await Writer.at("next");
  await nela.saving.recover(await nela.outbox!.of("s1"));

  expect(nela.shown).toEqual([]);
  expect(await nela.kept()).toEqual([]);
});

test("a page follows what another one has saved, unless something was written on it too", async () => {
  const nela = await Writer.at("nela");
  nela.saving.followed({ copy: { ...desk.copy, headline: "Rain" }, version: "4" });
  expect(nela.page.headline).toBe("Rain");
  expect(nela.saving.unsent).toBe(false);

  nela.types("Fog");
  nela.saving.followed({ copy: { ...desk.copy, headline: "Sun" }, version: "5" });
  expect(nela.page.headline).toBe("Fog");
});
