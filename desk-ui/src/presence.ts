import { el, icon } from "./dom";
import { freshId } from "./ids";

/** Somebody who is in the story, in words around the time since when. */
type Present = { self: boolean; before: string; since: { text: string; datetime: string }; after: string };

const PERSON = "M8 7.75a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M3 13.5c.4-2.75 2-4 5-4s4.6 1.25 5 4";

/** Milliseconds between two beats: two of them are missed before the server thinks that nobody is there. */
const EVERY = 25_000;

/** How long an answer may take before the line counts as lost. */
const PATIENCE = 10_000;

/** Says to the server that a story's page is open, and shows who else has it open. */
export class Presence {
  private readonly page = freshId("b");
  private readonly gone = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shown = "";

  /**
   * @param place where it is said who is there
   * @param known whether the writer has been told already of another window
   */
  constructor(
    private readonly story: string,
    private readonly place: HTMLElement,
    private readonly known: () => boolean = () => false,
    private readonly http: typeof fetch = (...args) => fetch(...args),
  ) {}

  start(): void {
    const { signal } = this.gone;
    addEventListener("pagehide", () => this.leave(), { signal });
    addEventListener("pageshow", (event) => event.persisted && void this.beat(), { signal });
    void this.beat();
  }

  private async beat(): Promise<void> {
    clearTimeout(this.timer);
    const others = await this.say({}).catch(() => []);
    if (!this.gone.signal.aborted) {
      this.show(others);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.beat(), EVERY);
    }
  }

  /** Who else is there. */
  private async say(more: Record<string, string>): Promise<Present[]> {
    const answer = await this.http(`/desk/stories/${this.story}/presence`, {
      method: "POST",
      body: new URLSearchParams({ page: this.page, ...more }),
      redirect: "manual",
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE),
    });
    return answer.status === 200 ? ((await answer.json()) as Present[]) : [];
  }

  /** The same said again would be read out again. */
  private show(others: Present[]) {
    const shown = others.filter(({ self }) => !self || !this.known());
    const said = JSON.stringify(shown);
    if (said !== this.shown) {
      this.shown = said;
      this.place.replaceChildren(...shown.map(line));
    }
  }

  private leave() {
    clearTimeout(this.timer);
    void this.say({ left: "yes" }).catch(() => []);
  }

  close(): void {
    this.gone.abort();
    this.leave();
  }
}

function line({ before, since, after }: Present): Element {
  const time = el("time", { datetime: since.datetime }, since.text);
  return el("p", { class: "present__one" }, icon(PERSON), el("span", {}, before, time, after));
}
