import type { Json } from "./body";

export type Byline = { author: string; credit: string };
export type Source = { name: string; url?: string; kind?: string; stateControlled: boolean };
export type Photo = Record<string, unknown> & { media: string };

/** A story as it is written and sent: the server's `StoryForm`. */
export type Copy = {
  kind?: string;
  headline: string;
  standfirst: string;
  slug?: string;
  section?: string;
  topics: string[];
  bylines: Byline[];
  sources: Source[];
  leadPhoto?: Photo;
  body: Json;
};

const FIELDS = ["kind", "headline", "standfirst", "slug", "section", "topics", "bylines", "sources", "leadPhoto", "body"] as const;

/** The copy in an answer of the API, which says more. */
export function copyIn(answer: Record<string, unknown>): Copy {
  const said = FIELDS.filter((name) => answer[name] !== undefined && answer[name] !== null);
  return Object.fromEntries(said.map((name) => [name, answer[name]])) as Copy;
}

/** Whether two say the same, however each leaves out what is empty and orders what has no order. */
export function same(one: Copy, other: Copy): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(value: unknown, name = ""): unknown {
  if (typeof value === "string") {
    return name === "text" ? value : value.trim();
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => plain(item));
    return name === "marks" ? items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : items;
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const entries = Object.entries(value as Record<string, unknown>)
    .map(([key, item]) => [key, plain(item, key)] as const)
    .filter(([, item]) => !empty(item))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function empty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || value === false || (Array.isArray(value) && value.length === 0);
}
