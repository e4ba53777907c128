import { read, write } from "./body";
import { compare } from "./conflict";
import type { Copy } from "./copy";
import { dock } from "./dock";
import { el } from "./dom";
import { carried, fill } from "./fields";
import { Fresh } from "./fresh";
import { leading } from "./lead";
import { Newsroom } from "./newsroom";
import { Outbox, type Waiting } from "./outbox";
import { Pages } from "./pages";
import { growing } from "./rows";
import { Saving } from "./saving";
import { StoryServer } from "./server";
import { StateWord } from "./state";
import { type Say, sayer } from "./words";
import { Body } from "./writing";

/** The page of a story, made one to write on: what the form carries is saved as it is written. */
export class Page {
  readonly body: Body;
  private readonly say: Say;
  private readonly id: string;
  private readonly elsewhere: HTMLElement;
  private saving: Saving | undefined;
  private pages: Pages | undefined;
  private readonly fresh: Fresh;
  private early = false;
  private readonly gone = new AbortController();

  constructor(private readonly form: HTMLFormElement) {
    const { id = "", language = "en", edition = "", words = "{}" } = form.dataset;
    this.id = id;
    this.fresh = new Fresh(`/desk/stories/${id}/`);
    this.say = sayer(words);
    const doc = read(this.kept.value);
    const mount = form.querySelector<HTMLElement>("#body")!;
    mount.replaceChildren();
    this.body = new Body(mount, {
      doc,
      language,
      desk: { newsroom: new Newsroom(), edition, say: this.say },
      changed: () => this.changed(),
    });
    this.elsewhere = el("p", { class: "notice notice--warn notice--line", role: "status", hidden: "" }, this.say("elsewhere"));
    (form.querySelector(".canvas") ?? mount).before(this.body.toolbar.dom, this.elsewhere);
    document.getElementById("save")?.setAttribute("hidden", "");
    growing(form);
    leading(form, this.say);
    dock();
  }

  /** Whether the writer has been told of another tab of this browser. */
  get knowsOfAnother(): boolean {
    return !this.elsewhere.hidden;
  }

  private get kept(): HTMLTextAreaElement {
    return this.form.elements.namedItem("body") as HTMLTextAreaElement;
  }

  private copy(): Copy {
    return carried(this.form, write(this.body.view.state.doc));
  }

  private adopt(copy: Copy) {
    fill(this.form, copy);
    this.body.replace(read(JSON.stringify(copy.body)));
  }

  private changed() {
    this.early = true;
    this.saving?.changed();
  }

  /** Begins to save, with what an earlier page could not send. */
  async start(outbox: Outbox | undefined, server = new StoryServer(this.id)): Promise<Saving> {
    const word = new StateWord(document.getElementById("saved") ?? el("output"), this.say, () => void this.saving?.decide());
    const pages = new Pages(this.id, {
      others: (count) => (this.elsewhere.hidden = count === 0),
      // Whoever could open the story has a line, and is signed in.
      opened: () => this.saving?.again(),
      saved: (stored) => this.saving?.followed(stored),
    });
    const saving = new Saving({
      story: this.id,
      page: pages.id,
      version: this.form.dataset["version"] ?? "",
      server,
      outbox,
      copy: () => this.copy(),
      adopt: (copy) => this.adopt(copy),
      show: (shown) => word.show(shown),
      choose: (theirs, mine) => compare(theirs, mine, this.say),
      saved: (stored) => {
        versions(stored.version);
        pages.saved(stored);
        this.fresh.soon();
      },
    });
    this.pages = pages;
    this.saving = saving;
    this.listen(saving);
    if (this.early) {
      saving.changed();
    }
    const waiting = await orphans(outbox, this.id, pages);
    if (!saving.unsent) {
      await saving.recover(waiting);
    }
    return saving;
  }

  private listen(saving: Saving) {
    const { signal } = this.gone;
    this.form.addEventListener("input", (event) => this.typed(event), { signal });
    this.form.addEventListener("change", (event) => this.typed(event), { signal });
    document.addEventListener("submit", (event) => void this.submitted(event, saving), { signal });
    document.addEventListener("visibilitychange", () => void saving.keep().then(() => saving.again()), { signal });
    document.addEventListener("keydown", (event) => this.pressed(event, saving), { signal });
    addEventListener("online", () => saving.again(), { signal });
    addEventListener("focus", () => saving.again(), { signal });
    addEventListener("pagehide", () => void saving.keep(), { signal });
    addEventListener("beforeunload", (event) => this.leaving(event, saving), { signal });
  }

  /** Ctrl S: nobody has to, but many will. */
  private pressed(event: KeyboardEvent, saving: Saving) {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      void saving.flush();
    }
  }

  /** Asks whoever leaves only when something would be lost: what is kept here is sent the next time. */
  private leaving(event: Event, saving: Saving) {
    void saving.keep();
    if (saving.losable) {
      event.preventDefault();
    }
  }

  /** Lets go of the page; what was not sent stays in the outbox. */
  close(): void {
    this.gone.abort();
    this.pages?.close();
    this.fresh.close();
    this.body.view.destroy();
  }

  /** In a field of the form; the body tells by itself. */
  private typed(event: Event) {
    if (!this.body.view.dom.contains(event.target as Node)) {
      this.changed();
    }
  }

  private readonly passed = new WeakSet<HTMLFormElement>();

  /**
   * A form that goes on with this story waits until all is saved. That of the story itself is saved, and stays. Where there
   * is nothing to wait for it goes at once: a browser refuses to send a form anew while it is being sent.
   */
  private async submitted(event: SubmitEvent, saving: Saving) {
    const form = event.target as HTMLFormElement;
    const button = event.submitter as HTMLButtonElement | null;
    const to = new URL(button?.hasAttribute("formaction") ? button.formAction : form.action, location.href).pathname;
    if (form.method === "dialog" || !to.startsWith(`/desk/stories/${this.id}/`) || this.passed.delete(form)) {
      return;
    }
    const stays = to === `/desk/stories/${this.id}/`;
    if (!stays && !saving.unsent) {
      this.kept.value = JSON.stringify(write(this.body.view.state.doc));
      return;
    }
    event.preventDefault();
    const saved = await saving.flush();
    if (saved && !stays) {
      this.kept.value = JSON.stringify(write(this.body.view.state.doc));
      this.passed.add(form);
      form.requestSubmit(button ?? undefined);
    }
  }
}

/** What pages that are gone could not send. */
async function orphans(outbox: Outbox | undefined, story: string, pages: Pages): Promise<Waiting[]> {
  try {
    const waiting = (await outbox?.of(story)) ?? [];
    const alive = await Promise.all(waiting.map(({ page }) => pages.lives(page)));
    return waiting.filter((_, i) => !alive[i]);
  } catch {
    return [];
  }
}

/** Forms that say on which version they act. */
function versions(version: string) {
  document.querySelectorAll<HTMLInputElement>("input[type=hidden][name=version]").forEach((input) => (input.value = version));
}
