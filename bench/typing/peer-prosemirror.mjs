// The peer: ProseMirror as its guide has it, with history and the basic keys, over the text that stands in the page.
import { baseKeymap } from "prosemirror-commands";
import { history } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { DOMParser, Schema } from "prosemirror-model";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";

const marks = { link: { attrs: { href: {} }, inclusive: false, parseDOM: [{ tag: "a[href]", getAttrs: (a) => ({ href: a.getAttribute("href") }) }], toDOM: (mark) => ["a", mark.attrs, 0] } };
const block = (tag, content, more = {}) => ({ content, ...more, parseDOM: [{ tag }], toDOM: () => [tag, 0] });
const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: block("p", "text*", { group: "block" }),
    heading: block("h2", "text*", { group: "block" }),
    bullet_list: block("ul", "list_item+", { group: "block" }),
    list_item: block("li", "paragraph"),
    text: {},
  },
  marks,
});

const mount = document.querySelector("#body");
const doc = DOMParser.fromSchema(schema).parse(mount);
mount.replaceChildren();
mount.removeAttribute("tabindex");
new EditorView({ mount }, { state: EditorState.create({ doc, plugins: [history(), keymap(baseKeymap)] }) });
