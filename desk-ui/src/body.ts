import { type Mark, Node } from "prosemirror-model";
import { schema } from "./schema";

/** The body's JSON as the server has it: attributes that say nothing are left out, and only blocks have ids. */
export type Json = { type: string; attrs?: Record<string, unknown>; content?: Json[]; text?: string; marks?: Json[] };

/** Reads a stored document. Throws when it is none: what cannot be shown must not be saved over. */
export function read(text: string): Node {
  const json = JSON.parse(text) as Json;
  const empty = !json.content || json.content.length === 0;
  const doc = Node.fromJSON(schema, empty ? { ...json, content: [{ type: "paragraph" }] } : json);
  doc.check();
  return doc;
}

/** Blocks as they were written before: a key changes one of the many there are. */
const written = new WeakMap<Node, Json>();

/** The document as it is sent. What it gives is not to be changed. */
export function write(doc: Node): Json {
  return {
    type: "doc",
    attrs: { schema: doc.attrs["schema"] },
    content: doc.children.map(block),
  };
}

function block(from: Node): Json {
  const json = written.get(from) ?? node(from, true);
  written.set(from, json);
  return json;
}

function node(from: Node, block: boolean): Json {
  const json: Json = { type: from.type.name };
  if (from.isText) {
    json.text = from.text ?? "";
  }
  const attrs = said(from.attrs, block);
  if (Object.keys(attrs).length > 0) {
    json.attrs = attrs;
  }
  if (from.childCount > 0) {
    json.content = from.children.map((child) => node(child, false));
  }
  if (from.isText && from.marks.length > 0) {
    json.marks = from.marks.map(mark);
  }
  return json;
}

function said(attrs: Record<string, unknown>, block: boolean): Record<string, unknown> {
  const kept = Object.entries(attrs).filter(([name, value]) => value !== null && (name !== "id" || block));
  return Object.fromEntries(kept);
}

function mark(from: Mark): Json {
  const named = Object.keys(from.attrs).length > 0;
  return named ? { type: from.type.name, attrs: { ...from.attrs } } : { type: from.type.name };
}
