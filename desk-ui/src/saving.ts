import { type Copy, same } from "./copy";
import type { Outbox, Waiting } from "./outbox";
import type { Server, Stored } from "./server";

/** What is told of how the writing is kept. */
export type Shown =
  | { state: "saved" | "saving" | "offline" | "unkept" | "signedOut" | "conflict" }
  | { state: "refused"; why: string };

/** Which of two texts goes on; nothing when that is put off. */
export type Choice = "mine" | "theirs" | undefined;

export type Parts = {
  story: string;
  page: string;
  /** The version that the page was made from. */
  version: string;
  server: Server;
  /** Absent where the browser keeps nothing. */
  outbox: Outbox | undefined;
  /** What is written now. */
  copy: () => Copy;
  /** Puts a copy into the page in place of what is there. */
  adopt: (copy: Copy) => void;
  show: (shown: Shown) => void;
  choose: (theirs: Copy, mine: Copy) => Promise<Choice>;
  /** Told when the server has what is written. */
  saved: (stored: Stored) => void;
};

/** Milliseconds from a keystroke until the browser keeps it. */
export const KEEP = 250;
/** From the last keystroke until it is sent; and from the first one at most. */
export const QUIET = 1_200;
export const LONGEST = 5_000;
/** Between two tries while the server is away: at first, and at most. */
export const RETRY = 2_000;
export const RETRY_MOST = 30_000;

/**
 * Sees to it that no keystroke is lost. Each change is kept in the browser at once and sent when the writer pauses. What
 * cannot be sent waits, and is sent again: after a while, when the line is back, when the page is opened again. When
 * somebody else wrote meanwhile, both texts are there until the writer has chosen.
 */
export class Saving {
  private version: string;
  /** Changes since the page was opened, how many of them the server has, and how many the browser. */
  private changes = 0;
  private sent = 0;
  private kept = 0;
  private failures = 0;
  private refused = false;
  private adopting = false;
  private theirs: Stored | undefined;
  private sending: Promise<void> | undefined;
  private waitingSince: number | undefined;
  private keepTimer: Timer;
  private sendTimer: Timer;
  private box: Promise<void> = Promise.resolve();

  constructor(private readonly parts: Parts) {
    this.version = parts.version;
  }

  /** Whether the server lacks something that was written. */
  get unsent(): boolean {
    return this.changes !== this.sent;
  }

  /** Whether closing the page now would lose something. */
  get losable(): boolean {
    return this.unsent && this.kept !== this.changes;
  }

  /** To be told after every change. */
  changed(): void {
    if (this.adopting) {
      return;
    }
    this.changes++;
    this.refused = false;
    if (!this.theirs) {
      this.parts.show({ state: "saving" });
    }
    this.keepTimer ??= setTimeout(() => void this.keep(), KEEP);
    this.sendSoon();
  }

  private sendSoon() {
    this.waitingSince ??= Date.now();
    const left = this.waitingSince + LONGEST - Date.now();
    this.sendIn(Math.max(0, Math.min(QUIET, left)));
  }

  private sendIn(delay: number) {
    clearTimeout(this.sendTimer);
    this.sendTimer = setTimeout(() => void this.send(), delay);
  }

  /** Has the browser keep what is written. One after the other, so that what was sent does not come back. */
  keep(): Promise<void> {
    clearTimeout(this.keepTimer);
    this.keepTimer = undefined;
    return this.inOrder(async (outbox) => {
      const { story, page, copy } = this.parts;
      if (this.unsent && this.kept !== this.changes) {
        const until = this.changes;
        await outbox.keep({ story, page, version: this.version, copy: copy(), at: Date.now() });
        this.kept = until;
      }
    });
  }

  private drop(page = this.parts.page): Promise<void> {
    return this.inOrder((outbox) => outbox.drop(this.parts.story, page));
  }

  private inOrder(what: (outbox: Outbox) => Promise<void>): Promise<void> {
    const { outbox } = this.parts;
    if (outbox) {
      this.box = this.box.then(() => what(outbox)).catch(() => {});
    }
    return this.box;
  }

  /** Sends what is written, now, and what is typed meanwhile. Whether the server has all of it then. */
  async flush(): Promise<boolean> {
    if (this.sending) {
      await this.sending;
    }
    while (this.unsent) {
      const before = this.sent;
      await this.send();
      if (this.sent === before) {
        return false;
      }
    }
    return true;
  }

  /** Tries again what could not be sent: the line is back, or somebody has signed in. */
  again(): void {
    if (this.unsent && !this.refused && !this.theirs) {
      void this.send();
    }
  }

  private send(): Promise<void> {
    clearTimeout(this.sendTimer);
    if (!this.unsent || this.theirs) {
      return Promise.resolve();
    }
    this.sending ??= this.attempt().finally(() => (this.sending = undefined));
    return this.sending;
  }

  private async attempt(): Promise<void> {
    const until = this.changes;
    const copy = this.parts.copy();
    this.waitingSince = undefined;
    this.parts.show({ state: "saving" });
    const sent = await this.parts.server.send(copy, this.version);
    switch (sent.kind) {
      case "saved":
        return this.arrived({ copy, version: sent.version }, until);
      case "stale":
        return this.stale(copy, until);
      case "signedOut":
        return this.later("signedOut");
      case "away":
        return this.later("offline");
      case "refused":
        this.refused = true;
        await this.keep();
        return this.parts.show({ state: "refused", why: sent.why });
    }
  }

  private async arrived(stored: Stored, until: number): Promise<void> {
    this.version = stored.version;
    this.sent = until;
    this.failures = 0;
    this.parts.saved(stored);
    if (this.unsent) {
      this.sendSoon();
      return;
    }
    this.parts.show({ state: "saved" });
    await this.drop();
  }

  private async later(state: "offline" | "signedOut"): Promise<void> {
    await this.keep();
    this.parts.show({ state: this.losable ? "unkept" : state });
    this.sendIn(Math.min(RETRY * 2 ** this.failures++, RETRY_MOST));
  }

  /** Somebody wrote meanwhile; or it was ourselves, and only the answer was lost. */
  private async stale(copy: Copy, until: number): Promise<void> {
    let theirs: Stored;
    try {
      theirs = await this.parts.server.fetch();
    } catch {
      return this.later("offline");
    }
    if (same(theirs.copy, copy)) {
      return this.arrived({ copy, version: theirs.version }, until);
    }
    await this.keep();
    this.conflict(theirs);
  }

  private conflict(theirs: Stored) {
    this.theirs = theirs;
    this.parts.show({ state: "conflict" });
    void this.decide();
  }

  /** Has the writer choose between the two texts. */
  async decide(): Promise<void> {
    const theirs = this.theirs;
    if (!theirs) {
      return;
    }
    const choice = await this.parts.choose(theirs.copy, this.parts.copy());
    if (choice === undefined || this.theirs !== theirs) {
      return;
    }
    this.theirs = undefined;
    this.version = theirs.version;
    if (choice === "theirs") {
      this.take(theirs.copy);
      this.sent = this.changes;
      this.parts.show({ state: "saved" });
      await this.drop();
    } else {
      await this.send();
    }
  }

  private take(copy: Copy) {
    this.adopting = true;
    try {
      this.parts.adopt(copy);
    } finally {
      this.adopting = false;
    }
  }

  /** Takes up what an earlier page could not send. `waiting`: the newest first; older ones wait for the next time. */
  async recover(waiting: Waiting[]): Promise<void> {
    const stored = this.parts.copy();
    const [found] = waiting;
    if (!found) {
      return;
    }
    if (same(found.copy, stored)) {
      return this.drop(found.page);
    }
    this.take(found.copy);
    this.changes++;
    const version = this.version;
    this.version = found.version;
    await this.keep();
    await this.drop(found.page);
    if (found.version === version) {
      this.parts.show({ state: "saving" });
      await this.send();
    } else {
      this.conflict({ copy: stored, version });
    }
  }

  /** Another page of this browser has saved: this one shows the same, unless something was written here too. */
  followed(stored: Stored): void {
    if (!this.unsent && !this.theirs && Number(stored.version) > Number(this.version)) {
      this.version = stored.version;
      this.take(stored.copy);
    }
  }
}

type Timer = ReturnType<typeof setTimeout> | undefined;
