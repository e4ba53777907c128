import type { Json } from "./body";
import type { Copy } from "./copy";
import { el } from "./dom";
import type { Choice } from "./saving";
import type { Say } from "./words";

/** Shows both texts side by side, and has one chosen. Esc puts it off: both stay where they are. */
export function compare(theirs: Copy, mine: Copy, say: Say): Promise<Choice> {
  const title = el("h2", { class: "choose__title", id: "compare-title" }, say("conflict.title"));
  const sides = el("div", { class: "fork__sides" }, side(mine, theirs, say, "mine"), side(theirs, mine, say, "theirs"));
  const later = el("button", { class: "btn btn--quiet", type: "button", value: "later" }, say("conflict.later"));
  const dialog = el(
    "dialog",
    { class: "ask ask--wide", "aria-labelledby": title.id },
    title,
    el("p", {}, say("conflict.why")),
    sides,
    el("div", { class: "row row--end" }, later),
  );
  return new Promise((answer) => {
    const close = (choice: Choice) => {
      dialog.close();
      dialog.remove();
      answer(choice);
    };
    dialog.addEventListener("cancel", () => close(undefined));
    dialog.addEventListener("click", (event) => {
      const pressed = (event.target as Element).closest("button")?.value;
      if (pressed === "mine" || pressed === "theirs" || pressed === "later") {
        close(pressed === "later" ? undefined : pressed);
      }
    });
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector("button")?.focus();
  });
}

function side(copy: Copy, other: Copy, say: Say, which: "mine" | "theirs"): HTMLElement {
  const button = el("button", { class: "btn", type: "button", value: which }, say(`conflict.${which}`));
  const text = el("div", { class: "side-text__text" }, el("h3", {}, marked(copy.headline, copy.headline !== other.headline)));
  if (copy.standfirst || other.standfirst) {
    text.append(el("p", { class: "mute" }, marked(copy.standfirst, copy.standfirst !== other.standfirst)));
  }
  const there = new Set(blocks(other.body));
  text.append(...blocks(copy.body).map((block) => el("p", {}, marked(block, !there.has(block)))));
  return el("section", { class: "side-text", "aria-label": say(`conflict.${which}`) }, el("div", { class: "side-text__pick" }, button), text);
}

/** What differs is marked, whole paragraphs at a time. */
function marked(text: string, differs: boolean): Element | string {
  return differs ? el("mark", {}, text) : text;
}

/** Each block as a line of text; blocks without words by what they say of themselves. */
function blocks(body: Json): string[] {
  return (body.content ?? []).map((block) => words(block).trim() || attributes(block)).filter((text) => text !== "");
}

function words(node: Json): string {
  if (node.type === "hard_break") {
    return " ";
  }
  const own = ["title", "term", "by", "caption"].map((name) => node.attrs?.[name]).filter((text) => typeof text === "string");
  const inner = node.text ?? (node.content ?? []).map(words).join(node.content?.some((child) => child.content) ? "\n" : "");
  return [...own, inner].filter((text) => text !== "").join(" ");
}

function attributes(block: Json): string {
  const { id: _, ...attrs } = block.attrs ?? {};
  return [block.type, ...Object.values(attrs).map((value) => (typeof value === "string" ? value : JSON.stringify(value)))].join(" ");
}
