/** The screen of the front page: stories are put by dragging, too, and what was moved is told. */

/** Picks that there are at most, as the server has it. */
const PICKS = 5;

/** How near the edge of the window a story is held for the page to move on, and how far it moves. */
const EDGE = 80;
const STEP = 20;

const KEPT = "stet-front-moved";
const GRIP = "M6 3.5v.01M10 3.5v.01M6 8v.01M10 8v.01M6 12.5v.01M10 12.5v.01";

/** What was done last: it is told once the server has answered with the page as it is now. */
type Moved = { story: string; verb: string; headline: string; scroll: number };

const slots = (within: ParentNode) => [...within.querySelectorAll<HTMLElement>(".slot[data-story]")];

export function story(item: HTMLElement): string {
  return item.dataset["story"] ?? item.dataset["offer"] ?? "";
}

/** The button that puts a story where it is dropped; none where it may not stand. */
export function verb(place: HTMLElement, y: number, item: HTMLElement): string {
  const drop = place.dataset["drop"] ?? "";
  if (drop === "explainer" && !item.hasAttribute("data-explains")) {
    return "";
  }
  return drop === "picks" ? `pick${Math.min(above(place, y, item).length, PICKS - 1)}` : drop;
}

/** The picks over the height at which a story is held, itself left out. */
function above(place: HTMLElement, y: number, item: HTMLElement): HTMLElement[] {
  return others(place, item).filter((slot) => {
    const { top, height } = slot.getBoundingClientRect();
    return top + height / 2 < y;
  });
}

function others(place: HTMLElement, item: HTMLElement): HTMLElement[] {
  return slots(place).filter((slot) => story(slot) !== story(item));
}

/** A story held by its grip. */
class Held {
  private place: HTMLElement | undefined;
  private y = 0;

  constructor(private readonly item: HTMLElement) {
    item.classList.add("slot--held");
  }

  over(x: number, y: number) {
    this.clear();
    scrollBy(0, y < EDGE ? -STEP : y > innerHeight - EDGE ? STEP : 0);
    const place = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-drop]") ?? undefined;
    if (place && verb(place, y, this.item)) {
      this.place = place;
      this.y = y;
      this.mark(place);
    }
  }

  /** Shows between which picks it would stand. */
  private mark(place: HTMLElement) {
    place.classList.add("slots--over");
    if (place.dataset["drop"] === "picks") {
      const all = others(place, this.item);
      const next = all[above(place, this.y, this.item).length];
      next?.classList.add("slot--next");
      all.at(-1)?.classList.toggle("slot--end", !next);
    }
  }

  private clear() {
    for (const mark of ["slots--over", "slot--next", "slot--end"]) {
      document.querySelectorAll(`.${mark}`).forEach((marked) => marked.classList.remove(mark));
    }
    this.place = undefined;
  }

  drop() {
    const to = this.place && verb(this.place, this.y, this.item);
    this.letGo();
    if (to) {
      press(this.item, to);
    }
  }

  letGo() {
    this.clear();
    this.item.classList.remove("slot--held");
  }
}

/** Sends what the buttons send. */
function press(item: HTMLElement, to: string) {
  const form = item.querySelector("form")!.cloneNode() as HTMLFormElement;
  const button = field("button", "do", to);
  form.hidden = true;
  form.append(field("input", "edition", edition()), field("input", "story", story(item)), button);
  item.append(form);
  form.requestSubmit(button);
}

const edition = () => document.querySelector<HTMLInputElement>("input[name=edition]")?.value ?? "";

function field<K extends "input" | "button">(tag: K, name: string, value: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.name = name;
  made.value = value;
  return made;
}

function grip(item: HTMLElement) {
  const handle = document.createElement("span");
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", GRIP);
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", "icon");
  svg.append(path);
  handle.className = "slot__grip";
  handle.setAttribute("aria-hidden", "true");
  handle.append(svg);
  handle.addEventListener("pointerdown", (event) => event.isPrimary && event.button === 0 && hold(item, event));
  item.querySelector(".slot__tools, .tray__item > p")?.prepend(handle);
}

function hold(item: HTMLElement, down: PointerEvent) {
  down.preventDefault();
  const held = new Held(item);
  const end = new AbortController();
  const { signal } = end;
  const over = (event: PointerEvent) => held.over(event.clientX, event.clientY);
  const stop = (drop: boolean) => {
    end.abort();
    drop ? held.drop() : held.letGo();
  };
  document.addEventListener("pointermove", over, { signal });
  document.addEventListener("pointerup", (event) => (over(event), stop(true)), { signal });
  document.addEventListener("pointercancel", () => stop(false), { signal });
  document.addEventListener("keydown", (event) => event.key === "Escape" && stop(false), { signal });
}

/** Remembers what a button does, to tell of it on the page that comes. */
function remember(event: SubmitEvent) {
  const form = event.target as HTMLFormElement;
  const id = new FormData(form).get("story");
  const verb = (event.submitter as HTMLButtonElement | null)?.value ?? "";
  if (typeof id === "string" && form.method === "post") {
    const item = form.closest<HTMLElement>(".slot, .tray__item");
    const headline = item?.querySelector("p")?.textContent ?? "";
    sessionStorage.setItem(KEPT, JSON.stringify({ story: id, verb, headline, scroll: scrollY } satisfies Moved));
  }
}

/** Says what has moved, and gives the focus back to where the work goes on. */
function tell(moved: Moved) {
  const slot = slots(document).find((one) => story(one) === moved.story);
  const said = document.getElementById("moved");
  scrollTo(0, moved.scroll);
  if (said && moved.verb !== "until") {
    said.textContent = words(said, moved, slot);
  }
  focus(moved, slot);
}

function words(said: HTMLElement, moved: Moved, slot: HTMLElement | undefined): string {
  const drop = slot?.closest<HTMLElement>("[data-drop]")?.dataset["drop"] ?? "";
  const to = moved.verb === "out" && !slot ? "out" : drop === "picks" ? "pick" : drop;
  return (said.dataset[to] ?? "")
    .replace("{n}", slot?.querySelector(".slot__n")?.textContent?.trim() ?? "")
    .replace("{headline}", () => moved.headline);
}

function focus(moved: Moved, slot: HTMLElement | undefined) {
  const places = slot
    ? [`[value="${moved.verb}"]:not(:disabled)`, moved.verb === "until" ? "summary" : ".slot__tools button:not(:disabled)"]
    : [`[data-offer="${moved.story}"] button`, ".slot__tools button:not(:disabled)", "#q"];
  for (const place of places) {
    const found = [...(slot ?? document).querySelectorAll<HTMLElement>(place)].find((one) => one.checkVisibility?.() ?? true);
    if (found) {
      found.focus({ preventScroll: true });
      return;
    }
  }
}

export function start(): void {
  document.querySelectorAll<HTMLElement>(".slot[data-story], .tray__item").forEach(grip);
  document.addEventListener("submit", remember);
  const kept = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  if (kept && !document.querySelector("[aria-invalid]")) {
    // After the page has been read: what stands in a live region from the start is not told.
    setTimeout(() => tell(JSON.parse(kept) as Moved));
  }
}
