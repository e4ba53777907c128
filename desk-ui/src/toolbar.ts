import { redo, undo } from "prosemirror-history";
import type { Command, EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { emphasis, headed, inside, listed, marked, quoted, strong } from "./commands";
import { Counting } from "./count";
import { el, heard, icon } from "./dom";
import { type Icon, ICONS } from "./icons";
import type { Asking } from "./keys";
import { openSlash } from "./slash";
import type { Say, Word } from "./words";

/** Milliseconds from a key until the toolbar shows what has come of it: less than anybody waits for. */
const SOON = 100;

type Tool = {
  word: Word;
  icon: Icon;
  keys?: string;
  command: Command;
  /** Whether it is on where the caret stands; a tool without it is not a switch. */
  on?: (state: EditorState) => boolean;
  /** Left out where there is little room. */
  wide?: boolean;
};

function tools(asking: Asking): Tool[] {
  return [
    { word: "strong", icon: "strong", keys: "Control+B", command: strong, on: (s) => marked(s, "strong") },
    { word: "emphasis", icon: "emphasis", keys: "Control+I", command: emphasis, on: (s) => marked(s, "em") },
    { word: "quote", icon: "quote", keys: "Control+Shift+9", command: quoted, on: (s) => inside(s, "blockquote") },
    { word: "link", icon: "link", keys: "Control+K", command: asking.link, on: (s) => marked(s, "link") },
    { word: "heading", icon: "heading", keys: "Control+Alt+2", command: headed(2), on: (s) => inside(s, "heading", { level: 2 }), wide: true },
    { word: "list", icon: "list", keys: "Control+Shift+8", command: listed("bullet_list"), on: (s) => inside(s, "bullet_list"), wide: true },
    { word: "note", icon: "note", keys: "Control+Alt+M", command: asking.note, on: (s) => marked(s, "note") },
    { word: "undo", icon: "undo", keys: "Control+Z", command: undo },
    { word: "redo", icon: "redo", keys: "Control+Y", command: redo, wide: true },
  ];
}

/** The toolbar of the body: above it, or at the bottom of a phone. One stop of Tab; arrows go on from there. */
export class Toolbar {
  readonly dom: HTMLElement;
  private readonly buttons: { tool: Tool; button: HTMLButtonElement }[];
  private readonly length = el("span", { class: "tools__end tools__wide", id: "length" });
  private readonly counting: Counting;
  private soon: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly view: EditorView,
    asking: Asking,
    private readonly say: Say,
    language: string,
  ) {
    this.counting = new Counting(language);
    this.buttons = tools(asking).map((tool) => ({ tool, button: this.button(tool) }));
    const add = this.bare("add", "add", "tools__thumb");
    add.addEventListener("click", () => openSlash(this.view));
    this.dom = el("div", { class: "tools", role: "toolbar", "aria-label": say("toolbar"), "aria-controls": "body" });
    this.dom.append(...this.buttons.map(({ button }) => button), add, ...this.sheets(), this.length);
    this.dom.addEventListener("mousedown", (event) => event.preventDefault());
    this.dom.addEventListener("keydown", (event) => this.arrow(event));
    this.roving().forEach((button, i) => (button.tabIndex = i === 0 ? 0 : -1));
    this.update();
  }

  private button(tool: Tool): HTMLButtonElement {
    const button = this.bare(tool.word, tool.icon, tool.wide ? "tools__wide" : "");
    if (tool.keys) {
      button.setAttribute("aria-keyshortcuts", tool.keys);
    }
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-disabled") !== "true") {
        tool.command(this.view.state, this.view.dispatch, this.view);
        if (!document.querySelector("dialog[open]")) {
          this.view.focus();
        }
      }
    });
    return button;
  }

  private bare(word: Word, symbol: Icon, where: string): HTMLButtonElement {
    const text = this.say(word);
    return el("button", { class: `btn btn--quiet btn--icon ${where}`, type: "button", title: text }, icon(ICONS[symbol]), heard(text));
  }

  /** On a phone the panes beside the text are sheets, opened from here. */
  private sheets(): HTMLElement[] {
    return (["outline", "inspector"] as const)
      .filter((id) => document.getElementById(id)?.hasAttribute("popover"))
      .map((id) => {
        const button = this.bare(id, id, "tools__thumb");
        button.setAttribute("popovertarget", id);
        return button;
      });
  }

  private roving(): HTMLButtonElement[] {
    return [...this.dom.querySelectorAll("button")].filter((button) => getComputedStyle(button).display !== "none");
  }

  private arrow(event: KeyboardEvent) {
    const buttons = this.roving();
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined || here < 0) {
      return;
    }
    event.preventDefault();
    const next = buttons[(to + buttons.length) % buttons.length]!;
    buttons.forEach((button) => (button.tabIndex = button === next ? 0 : -1));
    next.focus();
  }

  /** Soon, once for all keys until then: what is typed is seen first. */
  updateSoon(): void {
    this.soon ??= setTimeout(() => this.update(), SOON);
  }

  /** Shows where the caret stands and how long the story is. */
  update(): void {
    clearTimeout(this.soon);
    this.soon = undefined;
    const { state } = this.view;
    for (const { tool, button } of this.buttons) {
      set(button, "aria-disabled", !tool.command(state));
      if (tool.on) {
        set(button, "aria-pressed", tool.on(state));
      }
    }
    const { words, minutes } = this.counting.of(state.doc);
    const said = this.say("length", { words, minutes });
    if (this.length.textContent !== said) {
      this.length.textContent = said;
    }
  }
}

/** Only what has changed: a browser works out the style anew of all it is told of. */
function set(button: Element, attribute: string, value: boolean) {
  if (button.getAttribute(attribute) !== String(value)) {
    button.setAttribute(attribute, String(value));
  }
}
