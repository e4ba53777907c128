/** Everything the editor says. The server sends it in the language of whoever writes. */
export const KEYS = [
  "saved", "saving", "offline", "unkept", "conflict", "signin", "refused", "elsewhere",
  "body", "toolbar", "length", "add", "outline", "inspector",
  "strong", "emphasis", "quote", "link", "heading", "subheading", "list", "numbers", "note", "undo", "redo",
  "slash", "slash.none",
  "block.photo", "block.related", "block.newsletter", "block.facts", "block.divider",
  "ok", "cancel", "remove", "change", "search", "none", "more", "failed",
  "link.title", "link.address", "link.wrong", "link.own",
  "note.title", "note.text", "note.wrong",
  "quote.by", "facts.title", "facts.term",
  "photo.title", "photo.upload", "photo.caption", "photo.creator", "photo.credit", "photo.alt", "photo.place", "photo.date",
  "photo.noalt", "photo.gone", "focus.point", "photo.off", "photo.on", "related.title", "related.gone",
  "newsletter.title", "newsletter.slug", "newsletter.wrong",
  "conflict.open", "conflict.later", "conflict.title", "conflict.why", "conflict.mine", "conflict.theirs",
] as const;

export type Word = (typeof KEYS)[number];

/** The words of a key; `{name}` in them is filled in. */
export type Say = (key: Word, values?: Record<string, string | number>) => string;

/** Reads what the page carries. A word that is missing shows its key: the page is of use all the same. */
export function sayer(json: string): Say {
  const words = JSON.parse(json) as Partial<Record<Word, string>>;
  return (key, values = {}) =>
    (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
