import { type DOMOutputSpec, type Node, Schema } from "prosemirror-model";
import { address } from "./address";

/** What a story's body can say: the blocks and marks of the server's `Block` and `Inline`, and nothing else. */
export const SCHEMA_VERSION = 1;

const id = { id: { default: null } };

/** As it stands in the page: an anchor for the outline and the checks. */
function anchored(node: Node, more: Record<string, string> = {}): Record<string, string> {
  const own = node.attrs["id"] as string | null;
  return own ? { id: own, ...more } : more;
}

type Attrs = Record<string, unknown>;

/** What our own copy carries; whatever a stranger's page says in its place is refused. */
function carried(dom: HTMLElement, names: string[], valid: (attrs: Attrs) => boolean): Attrs | false {
  try {
    const said = JSON.parse(dom.dataset["attrs"] ?? "") as Attrs;
    const known = Object.fromEntries(Object.entries(said).filter(([name]) => names.includes(name)));
    return valid(known) ? known : false;
  } catch {
    return false;
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const matches = (pattern: RegExp, value: unknown) => typeof value === "string" && pattern.test(value);
const words = (value: unknown) => value === null || value === undefined || typeof value === "string";

const share = (value: unknown) => typeof value === "number" && value >= 0 && value <= 1;

function focusPoint(value: unknown): boolean {
  if (value === null || value === undefined) {
    return true;
  }
  const { x, y, ...more } = value as Attrs;
  return share(x) && share(y) && Object.keys(more).length === 0;
}

function photoUse(attrs: Attrs): boolean {
  const { media, focus, ...said } = attrs;
  return matches(UUID, media) && focusPoint(focus) && Object.values(said).every(words);
}

/** A block without words of its own; a view shows it. */
function leaf(name: string, valid: (attrs: Attrs) => boolean, attrs: Record<string, { default: unknown }>) {
  return {
    group: "block",
    atom: true,
    draggable: true,
    attrs: { ...id, ...attrs },
    toDOM: (node: Node): DOMOutputSpec => ["div", anchored(node, { "data-block": name, "data-attrs": JSON.stringify(node.attrs) })],
    parseDOM: [
      {
        tag: `div[data-block="${name}"]`,
        getAttrs: (dom: HTMLElement) => carried(dom, Object.keys(attrs), valid),
      },
    ],
  };
}

function leads(dom: HTMLElement): Attrs | false {
  const href = address(dom.getAttribute("href") ?? "");
  return href ? { href } : false;
}

const absent = { default: null };

export const schema = new Schema({
  nodes: {
    doc: { content: "block+", attrs: { schema: { default: SCHEMA_VERSION } } },
    paragraph: {
      group: "block",
      content: "inline*",
      attrs: id,
      toDOM: (node) => ["p", anchored(node), 0],
      parseDOM: [{ tag: "p" }],
    },
    heading: {
      group: "block",
      content: "inline*",
      defining: true,
      attrs: { ...id, level: { default: 2 } },
      toDOM: (node) => [`h${node.attrs["level"]}`, anchored(node), 0],
      parseDOM: [
        { tag: "h1", attrs: { level: 2 } },
        { tag: "h2", attrs: { level: 2 } },
        ...["h3", "h4", "h5", "h6"].map((tag) => ({ tag, attrs: { level: 3 } })),
      ],
    },
    bullet_list: {
      group: "block",
      content: "list_item+",
      attrs: id,
      toDOM: (node) => ["ul", anchored(node), 0],
      parseDOM: [{ tag: "ul" }],
    },
    ordered_list: {
      group: "block",
      content: "list_item+",
      attrs: id,
      toDOM: (node) => ["ol", anchored(node), 0],
      parseDOM: [{ tag: "ol" }],
    },
    list_item: {
      content: "paragraph",
      defining: true,
      toDOM: () => ["li", 0],
      parseDOM: [{ tag: "li" }],
    },
    blockquote: {
      group: "block",
      content: "paragraph+",
      defining: true,
      attrs: { ...id, by: { default: "" } },
      toDOM: (node) => ["blockquote", anchored(node, { "data-by": node.attrs["by"] as string }), 0],
      parseDOM: [{ tag: "blockquote", getAttrs: (dom) => ({ by: dom.dataset["by"] ?? "" }) }],
    },
    photo: leaf("photo", photoUse, {
      media: { default: "" },
      caption: absent,
      creator: absent,
      credit: absent,
      alt: absent,
      place: absent,
      date: absent,
      focus: absent,
    }),
    related_story: leaf("related_story", (attrs) => matches(UUID, attrs["story"]), { story: { default: "" } }),
    newsletter_box: leaf("newsletter_box", (attrs) => matches(SLUG, attrs["list"]), { list: { default: "" } }),
    fact_box: {
      group: "block",
      content: "fact+",
      defining: true,
      isolating: true,
      attrs: { ...id, title: { default: "" } },
      toDOM: (node) => ["div", anchored(node, { "data-block": "fact_box", "data-title": node.attrs["title"] as string }), 0],
      parseDOM: [{ tag: 'div[data-block="fact_box"]', getAttrs: (dom) => ({ title: dom.dataset["title"] ?? "" }) }],
    },
    fact: {
      content: "inline*",
      defining: true,
      attrs: { term: { default: "" } },
      toDOM: (node) => ["div", { "data-block": "fact", "data-term": node.attrs["term"] as string }, 0],
      parseDOM: [{ tag: 'div[data-block="fact"]', getAttrs: (dom) => ({ term: dom.dataset["term"] ?? "" }) }],
    },
    divider: {
      group: "block",
      attrs: id,
      draggable: true,
      toDOM: (node) => ["hr", anchored(node)],
      parseDOM: [{ tag: "hr" }],
    },
    text: { group: "inline" },
    hard_break: {
      group: "inline",
      inline: true,
      selectable: false,
      linebreakReplacement: true,
      toDOM: () => ["br"],
      parseDOM: [{ tag: "br" }],
    },
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      toDOM: (mark) => ["a", { href: mark.attrs["href"] as string }, 0],
      parseDOM: [{ tag: "a[href]", getAttrs: leads }],
    },
    strong: {
      toDOM: () => ["strong", 0],
      parseDOM: [{ tag: "strong" }, { tag: "b" }],
    },
    em: {
      toDOM: () => ["em", 0],
      parseDOM: [{ tag: "em" }, { tag: "i" }],
    },
    /** A remark to colleagues. Two may hang from one word, so it does not exclude itself. */
    note: {
      attrs: { id: {}, text: {} },
      inclusive: false,
      excludes: "",
      toDOM: (mark) => [
        "span",
        { class: "noted", "data-note": mark.attrs["id"] as string, title: mark.attrs["text"] as string },
        0,
      ],
      parseDOM: [
        {
          tag: "span[data-note]",
          getAttrs: (dom) => (dom.title && /^[A-Za-z0-9-]{1,40}$/.test(dom.dataset["note"] ?? "") ? { id: dom.dataset["note"], text: dom.title } : false),
        },
      ],
    },
  },
});
