import { freshId } from "./ids";
import type { Stored } from "./server";

type Word = { kind: "hello" | "here" | "bye"; page: string } | { kind: "saved"; page: string; stored: Stored };

/** Milliseconds that a page which is being closed may take to let go. */
const LEAVING = 1_000;

/** The pages of this browser that have the same story open: they know of each other, and of what each has saved. */
export class Pages {
  readonly id = freshId("p");
  private readonly others = new Set<string>();
  private readonly channel: BroadcastChannel;
  private readonly gone = new AbortController();

  constructor(
    story: string,
    private readonly heard: { others: (count: number) => void; opened: () => void; saved: (stored: Stored) => void },
  ) {
    this.channel = new BroadcastChannel(`stet-story-${story}`);
    this.channel.addEventListener("message", (event) => this.hear(event.data as Word));
    this.say({ kind: "hello", page: this.id });
    const { signal } = this.gone;
    addEventListener("pagehide", () => this.say({ kind: "bye", page: this.id }), { signal });
    addEventListener("pageshow", (event) => event.persisted && this.say({ kind: "hello", page: this.id }), { signal });
    hold(lockOf(this.id));
  }

  private say(word: Word) {
    this.channel.postMessage(word);
  }

  private hear(word: Word) {
    if (word.kind === "saved") {
      this.heard.saved(word.stored);
      return;
    }
    if (word.kind === "hello") {
      this.say({ kind: "here", page: this.id });
      this.heard.opened();
    }
    if (word.kind === "bye") {
      this.others.delete(word.page);
    } else {
      this.others.add(word.page);
    }
    this.heard.others(this.others.size);
  }

  /** Tells the others what the server has now. */
  saved(stored: Stored): void {
    this.say({ kind: "saved", page: this.id, stored });
  }

  /**
   * Whether another page of this browser is still there, and will send what it wrote by itself. One that is just being closed
   * is waited for.
   */
  async lives(page: string): Promise<boolean> {
    try {
      await navigator.locks?.request(lockOf(page), { signal: AbortSignal.timeout(LEAVING) }, () => {});
      return false;
    } catch {
      return true;
    }
  }

  close(): void {
    if (!this.gone.signal.aborted) {
      this.say({ kind: "bye", page: this.id });
      this.gone.abort();
      this.channel.close();
    }
  }
}

function lockOf(page: string): string {
  return `stet-page-${page}`;
}

/** Held until the page is gone, however it goes. */
function hold(name: string) {
  void navigator.locks?.request(name, () => new Promise(() => {})).catch(() => {});
}
