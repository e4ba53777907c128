import type { Json } from "./body";
import type { Byline, Copy, Photo, Source } from "./copy";
import { el } from "./dom";
import { choose } from "./focus";
import { room } from "./rows";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const PHOTO_WORDS = ["caption", "creator", "credit", "alt", "place", "date"] as const;

/** What the form carries, and the body beside it. */
export function carried(form: HTMLFormElement, body: Json): Copy {
  const copy: Copy = {
    headline: value(form, "headline"),
    standfirst: value(form, "standfirst"),
    // Also when it is empty: the server makes one of the headline then, and keeps the old one when none is sent.
    slug: value(form, "slug"),
    topics: named(form, "topics").filter((control) => (control as HTMLInputElement).checked).map((control) => control.value),
    bylines: bylines(form),
    sources: sources(form),
    body,
  };
  for (const name of ["kind", "section"] as const) {
    const said = value(form, name);
    if (said !== "") {
      copy[name] = said;
    }
  }
  const photo = lead(form);
  return photo ? { ...copy, leadPhoto: photo } : copy;
}

function named(form: HTMLFormElement, name: string): Control[] {
  return ([...form.elements] as Control[]).filter((control) => control.name === name);
}

function value(form: HTMLFormElement, name: string): string {
  return named(form, name)[0]?.value ?? "";
}

function bylines(form: HTMLFormElement): Byline[] {
  const credits = named(form, "credit");
  return named(form, "byline")
    .map((author, i) => ({ author: author.value, credit: credits[i]?.value ?? "" }))
    .filter((byline) => byline.author !== "");
}

function sources(form: HTMLFormElement): Source[] {
  const [urls, kinds, states] = ["url", "kind", "state"].map((part) => named(form, `source.${part}`));
  return named(form, "source.name")
    .map((name, i) => ({
      name: name.value,
      ...(urls![i]?.value ? { url: urls![i].value } : {}),
      ...(kinds![i]?.value ? { kind: kinds![i].value } : {}),
      stateControlled: on(states![i]),
    }))
    .filter((source) => source.name.trim() !== "");
}

function on(control: Control | undefined): boolean {
  return control instanceof HTMLInputElement && control.type === "checkbox" ? control.checked : control?.value === "true";
}

function lead(form: HTMLFormElement): Photo | undefined {
  const media = value(form, "lead.media");
  if (media === "") {
    return undefined;
  }
  const words = PHOTO_WORDS.map((name) => [name, value(form, `lead.${name}`)]).filter(([, text]) => text !== "");
  const [x, y] = value(form, "lead.focus").split(",").map(Number);
  const pointed = x !== undefined && y !== undefined && Number.isFinite(x) && Number.isFinite(y);
  return { media, ...Object.fromEntries(words), ...(pointed ? { focus: { x, y } } : {}) };
}

/** Puts a copy's fields into the form; the body is the editor's. */
export function fill(form: HTMLFormElement, copy: Copy): void {
  const { leadPhoto } = copy;
  const focus = leadPhoto?.["focus"] as { x: number; y: number } | undefined;
  const single: Record<string, string> = {
    headline: copy.headline,
    standfirst: copy.standfirst,
    slug: copy.slug ?? "",
    kind: copy.kind ?? "",
    section: copy.section ?? "",
    "lead.media": leadPhoto?.media ?? "",
    "lead.focus": focus ? `${focus.x},${focus.y}` : "",
  };
  PHOTO_WORDS.forEach((name) => (single[`lead.${name}`] = (leadPhoto?.[name] as string | undefined) ?? ""));
  Object.entries(single).forEach(([name, text]) => row(form, name, [text]));
  named(form, "topics").forEach((control) => ((control as HTMLInputElement).checked = copy.topics.includes(control.value)));
  row(form, "byline", copy.bylines.map((byline) => byline.author));
  row(form, "credit", copy.bylines.map((byline) => byline.credit));
  row(form, "source.name", copy.sources.map((source) => source.name));
  row(form, "source.url", copy.sources.map((source) => source.url ?? ""));
  row(form, "source.kind", copy.sources.map((source) => source.kind ?? ""));
  row(form, "source.state", copy.sources.map((source) => String(source.stateControlled)));
}

/** The values of one name, in order. What the page has no row for is carried along unseen rather than lost. */
function row(form: HTMLFormElement, name: string, values: string[]): void {
  room(form, name, values.length);
  const controls = named(form, name);
  controls.forEach((control, i) => set(control, values[i] ?? ""));
  values.slice(controls.length).filter((text) => text !== "" || controls.length > 0).forEach((text) => {
    const carrier = el("input", { type: "hidden", name });
    carrier.value = text;
    form.append(carrier);
  });
}

function set(control: Control, text: string): void {
  if (control instanceof HTMLInputElement && control.type === "checkbox") {
    control.checked = text === "true";
  } else if (control instanceof HTMLSelectElement && control.name === "lead.focus") {
    choose(control, text);
    control.dispatchEvent(new Event("change"));
  } else {
    control.value = text;
  }
}
