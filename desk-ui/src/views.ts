import type { Node } from "prosemirror-model";
import { NodeSelection } from "prosemirror-state";
import type { EditorView, NodeView, NodeViewConstructor } from "prosemirror-view";
import { askNewsletter, chooseStory, type Desk } from "./blocks";
import { ask } from "./dialog";
import { el, icon } from "./dom";
import { type Icon, ICONS } from "./icons";
import type { Say } from "./words";

type Where = () => number | undefined;

/** How blocks that are not plain text are shown while they are written. */
export function views(desk: Desk): Record<string, NodeViewConstructor> {
  return {
    photo: (node, view, at) => new Line(node, view, at, "photo", desk.say, photo(desk)),
    related_story: (node, view, at) => new Line(node, view, at, "related", desk.say, related(desk)),
    newsletter_box: (node, view, at) => new Line(node, view, at, "newsletter", desk.say, newsletter(desk)),
    blockquote: (node, view, at) =>
      new Labelled(node, view, at, { tag: "blockquote", inner: "div", attr: "by", label: desk.say("quote.by"), below: true }),
    fact_box: (node, view, at) =>
      new Labelled(node, view, at, { tag: "div", inner: "div", attr: "title", label: desk.say("facts.title"), below: false, name: "facts" }),
    fact: (node, view, at) =>
      new Labelled(node, view, at, { tag: "div", inner: "p", attr: "term", label: desk.say("facts.term"), below: false, name: "fact" }),
  };
}

/** What a line says, and what its button does. */
type Showing = {
  show: (node: Node, into: HTMLElement, image: (src: string) => void) => void;
  change: (node: Node) => Promise<Record<string, unknown> | undefined>;
};

/** A block as one line: a drawing, what it is, a button that changes it. */
class Line implements NodeView {
  readonly dom: HTMLElement;
  private readonly words = el("p");
  private readonly sign: HTMLElement;

  constructor(
    private node: Node,
    view: EditorView,
    at: Where,
    symbol: Icon,
    say: Say,
    private readonly showing: Showing,
  ) {
    const button = el("button", { class: "btn btn--quiet", type: "button" }, say("change"));
    this.sign = el("span", {}, icon(ICONS[symbol]));
    this.dom = el("div", { class: "block", contenteditable: "false" }, this.sign, this.words, button);
    button.addEventListener("click", () => void this.change(view, at));
    this.draw();
  }

  private async change(view: EditorView, at: Where) {
    const attrs = await this.showing.change(this.node);
    const place = at();
    if (attrs && place !== undefined) {
      const tr = view.state.tr.setNodeMarkup(place, undefined, { ...this.node.attrs, ...attrs });
      view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, place)));
    }
    view.focus();
  }

  private draw() {
    const id = this.node.attrs["id"] as string | null;
    this.dom.id = id ?? "";
    this.showing.show(this.node, this.words, (src) => {
      this.sign.replaceChildren(el("img", { src, alt: "", class: "block__thumb" }));
    });
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) {
      return false;
    }
    const same = node.attrs === this.node.attrs;
    this.node = node;
    if (!same) {
      this.draw();
    }
    return true;
  }

  stopEvent(event: Event): boolean {
    return (event.target as Element).closest?.("button") != null && !event.type.startsWith("drag");
  }

  ignoreMutation(): boolean {
    return true;
  }
}

function titled(into: HTMLElement, title: string, aside: string, flag?: string) {
  into.replaceChildren(el("strong", {}, title), " ", el("span", { class: "mute" }, aside));
  if (flag) {
    into.append(" ", el("span", { class: "flag flag--danger" }, icon(ICONS.warning), flag));
  }
}

function photo({ newsroom, say }: Desk): Showing {
  const said = (node: Node, name: string) => (node.attrs[name] as string | null) ?? "";
  return {
    show(node, into, image) {
      const draw = (caption: string, credit: string, alt: string) =>
        titled(into, caption || say("block.photo"), credit, alt === "" ? say("photo.noalt") : undefined);
      draw(said(node, "caption"), said(node, "credit"), said(node, "alt"));
      newsroom.picture(String(node.attrs["media"])).then(
        (picture) => {
          draw(said(node, "caption") || picture.caption, said(node, "credit") || picture.credit, said(node, "alt") || picture.alt);
          if (picture.thumb) {
            image(picture.thumb);
          }
        },
        () => titled(into, said(node, "caption") || say("block.photo"), say("photo.gone")),
      );
    },
    async change(node) {
      const names = ["caption", "creator", "credit", "alt", "place", "date"] as const;
      const lines = names.map((name) => ({
        name,
        label: say(`photo.${name}`),
        value: said(node, name),
        long: name === "caption" || name === "alt",
      }));
      const answer = await ask({ title: say("block.photo"), lines }, say);
      return answer.kind === "typed" ? emptyAsAbsent(answer.values) : undefined;
    },
  };
}

function emptyAsAbsent(values: Record<string, string>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, text === "" ? null : text]));
}

function related(desk: Desk): Showing {
  const { newsroom, say } = desk;
  return {
    show(node, into) {
      titled(into, say("block.related"), "…");
      newsroom.story(String(node.attrs["story"])).then(
        (story) => titled(into, story.headline, say("block.related")),
        () => titled(into, say("block.related"), say("related.gone")),
      );
    },
    async change() {
      const story = await chooseStory(desk, say("related.title"));
      return story && { story: story.id };
    },
  };
}

function newsletter({ say }: Desk): Showing {
  return {
    show: (node, into) => titled(into, say("block.newsletter"), String(node.attrs["list"])),
    async change(node) {
      const list = await askNewsletter(say, String(node.attrs["list"]));
      return list === undefined ? undefined : { list };
    },
  };
}

type Labels = {
  tag: "div" | "blockquote";
  inner: "div" | "p";
  attr: string;
  label: string;
  below: boolean;
  name?: string;
};

/** A block with one line typed beside its text: who says it, what it is called. */
class Labelled implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  private readonly input: HTMLInputElement;

  constructor(
    private node: Node,
    view: EditorView,
    at: Where,
    private readonly labels: Labels,
  ) {
    this.input = el("input", {
      class: `input input--bare ${labels.name ?? "by"}__line`,
      "aria-label": labels.label,
      placeholder: labels.label,
      autocomplete: "off",
    });
    const line = el("div", { contenteditable: "false", class: "labelled" }, this.input);
    this.contentDOM = el(labels.inner);
    this.dom = el(labels.tag, labels.name ? { class: labels.name } : {});
    this.dom.append(...(labels.below ? [this.contentDOM, line] : [line, this.contentDOM]));
    this.input.addEventListener("input", () => {
      const place = at();
      if (place !== undefined) {
        view.dispatch(view.state.tr.setNodeAttribute(place, labels.attr, this.input.value));
      }
    });
    this.input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing) {
        event.preventDefault();
        view.focus();
      }
    });
    this.draw();
  }

  private draw() {
    const id = this.node.attrs["id"] as string | null | undefined;
    if (id) {
      this.dom.id = id;
    }
    const said = String(this.node.attrs[this.labels.attr]);
    if (this.input.value !== said) {
      this.input.value = said;
    }
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) {
      return false;
    }
    this.node = node;
    this.draw();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target === this.input;
  }

  ignoreMutation(mutation: { target: globalThis.Node; type: string }): boolean {
    return mutation.type !== "selection" && !this.contentDOM.contains(mutation.target);
  }
}
