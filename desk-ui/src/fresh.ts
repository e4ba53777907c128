/** Milliseconds without another save before it is asked for. */
const QUIET = 1_500;

/** How long an answer may take before the line counts as lost. */
const PATIENCE = 10_000;

/**
 * What the server says of the text that it has: title, state, address, checks, history. It stood on the page as it was opened, and
 * is asked for anew once a save is followed by a pause, so that nobody reads of a headline missing that stands there.
 */
export class Fresh {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param path of the story's page */
  constructor(
    private readonly path: string,
    private readonly pageAt: (path: string) => Promise<Document | undefined> = fetched,
  ) {}

  soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), QUIET);
  }

  /** A page that does not come changes nothing: the next save asks again. */
  private async ask(): Promise<void> {
    const page = await this.pageAt(this.path);
    if (page) {
      renew(page);
    }
  }

  close(): void {
    clearTimeout(this.timer);
  }
}

/** Read by the browser itself: to parse a text as HTML is what the desk's content security policy forbids (Trusted Types). */
function fetched(path: string): Promise<Document | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", path);
    request.responseType = "document";
    request.timeout = PATIENCE;
    request.onload = () => resolve(request.status === 200 ? (request.responseXML ?? undefined) : undefined);
    request.onerror = request.ontimeout = () => resolve(undefined);
    request.send();
  });
}

/** A part that somebody is in stays as it is. */
function renew(page: Document) {
  for (const part of document.querySelectorAll<HTMLElement>("[data-live]")) {
    const now = page.querySelector<HTMLElement>(`[data-live="${part.dataset["live"]}"]`);
    if (now && now.innerHTML !== part.innerHTML && !part.contains(document.activeElement)) {
      part.replaceChildren(...now.childNodes);
    }
  }
}
