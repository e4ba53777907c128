import { type Command, type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { addDivider, addFacts, addNewsletter, addPhoto, addRelated, type Desk } from "./blocks";
import { headed, listed, quoted } from "./commands";
import { el, icon } from "./dom";
import { type Icon, ICONS } from "./icons";
import type { Say, Word } from "./words";

/** A block that the menu offers: its name, what one may type instead, and how it comes about. */
type Offer = { word: Word; icon: Icon; typed: string; put: (view: EditorView) => void };

function offers(desk: Desk): Offer[] {
  const run = (command: Command) => (view: EditorView) => void command(view.state, view.dispatch);
  return [
    { word: "heading", icon: "heading", typed: "##", put: run(headed(2)) },
    { word: "subheading", icon: "heading", typed: "###", put: run(headed(3)) },
    { word: "list", icon: "list", typed: "-", put: run(listed("bullet_list")) },
    { word: "numbers", icon: "numbers", typed: "1.", put: run(listed("ordered_list")) },
    { word: "quote", icon: "quote", typed: ">", put: run(quoted) },
    { word: "block.photo", icon: "photo", typed: "", put: (view) => void addPhoto(view, desk) },
    { word: "block.related", icon: "related", typed: "", put: (view) => void addRelated(view, desk) },
    { word: "block.newsletter", icon: "newsletter", typed: "", put: (view) => void addNewsletter(view, desk) },
    { word: "block.facts", icon: "facts", typed: "", put: addFacts },
    { word: "block.divider", icon: "divider", typed: "---", put: addDivider },
  ];
}

/** Where the menu is open: from the slash to the caret, with what was typed to find a block. */
type Open = { from: number; to: number; query: string; chosen: number };

/** Open; or put away by Esc at a place, where it stays away. */
type SlashState = { open?: Open; dismissed?: number };

const key = new PluginKey<SlashState>("slash");

/** A slash that begins a paragraph, and at most a word or two behind it. */
const TYPED = /^\/([\p{L}\p{N} ]{0,20})$/u;

function read(state: EditorState): Omit<Open, "chosen"> | undefined {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type.name !== "paragraph" || $from.depth !== 1) {
    return undefined;
  }
  const match = TYPED.exec($from.parent.textBetween(0, $from.parent.content.size, "\n", "\n"));
  const atEnd = $from.parentOffset === $from.parent.content.size;
  return match && atEnd ? { from: $from.start(), to: $from.pos, query: match[1] ?? "" } : undefined;
}

function next(tr: Transaction, before: SlashState, state: EditorState): SlashState {
  const asked = tr.getMeta(key) as { chosen?: number; dismissed?: boolean; opened?: boolean } | undefined;
  const place = read(state);
  if (!place) {
    return {};
  }
  if (asked?.dismissed || (before.dismissed === place.from && !asked?.opened)) {
    return { dismissed: place.from };
  }
  const same = before.open?.query === place.query;
  return { open: { ...place, chosen: asked?.chosen ?? (same ? before.open!.chosen : 0) } };
}

/** The menu of blocks that a slash opens. The focus stays in the text; the menu is told of to those who cannot see it. */
export function slash(desk: Desk): Plugin {
  const all = offers(desk);
  const matching = (query: string) => {
    const wanted = query.trim().toLocaleLowerCase();
    return all.filter((offer) => desk.say(offer.word).toLocaleLowerCase().includes(wanted));
  };
  return new Plugin<SlashState>({
    key,
    state: {
      init: () => ({}),
      apply: (tr, before, _, state) => next(tr, before, state),
    },
    props: {
      handleKeyDown(view, event) {
        const open = key.getState(view.state)?.open;
        if (!open || event.isComposing) {
          return false;
        }
        return handle(view, event.key, open, matching(open.query));
      },
    },
    view: (view) => new Menu(view, matching, desk.say),
  });
}

function handle(view: EditorView, pressed: string, open: Open, found: Offer[]): boolean {
  switch (pressed) {
    case "ArrowDown":
    case "ArrowUp": {
      const step = pressed === "ArrowDown" ? 1 : found.length - 1;
      const chosen = found.length === 0 ? 0 : (open.chosen + step) % found.length;
      view.dispatch(view.state.tr.setMeta(key, { chosen }));
      return true;
    }
    case "Enter":
    case "Tab": {
      const offer = found[open.chosen];
      if (offer) {
        put(view, open, offer);
      }
      return offer !== undefined;
    }
    case "Escape":
      view.dispatch(view.state.tr.setMeta(key, { dismissed: true }));
      return true;
    default:
      return false;
  }
}

function put(view: EditorView, open: Open, offer: Offer) {
  view.dispatch(view.state.tr.delete(open.from, open.to));
  offer.put(view);
  view.focus();
}

/** Opens the menu without typing: the button on a phone. */
export function openSlash(view: EditorView): void {
  const { $from } = view.state.selection;
  const empty = $from.depth === 1 && $from.parent.type.name === "paragraph" && $from.parent.content.size === 0;
  const tr = view.state.tr;
  if (!empty) {
    const behind = $from.depth === 0 ? $from.pos : $from.after(1);
    tr.insert(behind, view.state.schema.nodes["paragraph"]!.create());
    tr.setSelection(TextSelection.create(tr.doc, behind + 1));
  }
  view.dispatch(tr.insertText("/").setMeta(key, { opened: true }).scrollIntoView());
  view.focus();
}

class Menu {
  private readonly dom: HTMLElement;

  constructor(
    private readonly view: EditorView,
    private readonly matching: (query: string) => Offer[],
    private readonly say: Say,
  ) {
    // It may be longer than a phone is high, so whoever cannot touch it must be able to get into it.
    this.dom = el("div", { class: "slash", id: "slash", role: "listbox", tabindex: "0", "aria-label": say("slash"), hidden: "" });
    view.dom.parentElement?.append(this.dom);
    this.dom.addEventListener("mousedown", (event) => this.pressed(event));
    this.dom.addEventListener("keydown", (event) => this.typed(event));
  }

  private typed(event: KeyboardEvent) {
    const open = key.getState(this.view.state)?.open;
    if (open && event.key !== "Tab" && handle(this.view, event.key, open, this.matching(open.query))) {
      event.preventDefault();
      if (event.key === "Escape") {
        this.view.focus();
      }
    }
  }

  private pressed(event: MouseEvent) {
    event.preventDefault();
    const option = (event.target as Element).closest<HTMLElement>("[role=option]");
    const open = key.getState(this.view.state)?.open;
    const offer = open && option && this.matching(open.query)[Number(option.dataset["n"])];
    if (open && offer) {
      put(this.view, open, offer);
    }
  }

  update(view: EditorView) {
    const open = key.getState(view.state)?.open;
    this.dom.hidden = !open;
    if (!open) {
      view.dom.removeAttribute("aria-activedescendant");
      view.dom.removeAttribute("aria-controls");
      return;
    }
    const found = this.matching(open.query);
    this.dom.replaceChildren(...(found.length === 0 ? [this.none()] : found.map((offer, i) => this.option(offer, i, open.chosen))));
    view.dom.setAttribute("aria-controls", this.dom.id);
    [view.dom, this.dom].forEach((dom) => dom.setAttribute("aria-activedescendant", `slash-${open.chosen}`));
    this.place(open.from);
    this.dom.querySelector("[aria-selected=true]")?.scrollIntoView?.({ block: "nearest" });
  }

  private option(offer: Offer, i: number, chosen: number): HTMLElement {
    return el(
      "div",
      { role: "option", id: `slash-${i}`, "data-n": String(i), "aria-selected": String(i === chosen) },
      icon(ICONS[offer.icon]),
      el("span", {}, this.say(offer.word)),
      el("span", {}, offer.typed),
    );
  }

  private none(): HTMLElement {
    return el("p", { class: "mute" }, this.say("slash.none"));
  }

  /** Below the line of the slash; above it where there is no room below. */
  private place(at: number) {
    const line = this.view.coordsAtPos(at);
    const box = this.dom.offsetParent?.getBoundingClientRect() ?? { top: 0, left: 0 };
    const below = line.bottom - box.top;
    const fits = line.bottom + this.dom.offsetHeight <= (window.visualViewport?.height ?? innerHeight);
    this.dom.style.top = `${fits ? below : Math.max(0, line.top - box.top - this.dom.offsetHeight)}px`;
    this.dom.style.left = `${line.left - box.left}px`;
  }

  destroy() {
    this.dom.remove();
  }
}
