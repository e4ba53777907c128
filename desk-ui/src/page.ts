import { read, write } from "./body";
import { dock } from "./dock";
import { Newsroom } from "./newsroom";
import { sayer } from "./words";
import { Body } from "./writing";

/** Makes the page of a story one to write on. What the form carries is what is saved. */
export function open(form: HTMLFormElement): Body {
  const { language = "en", edition = "", words = "{}" } = form.dataset;
  const say = sayer(words);
  const kept = form.elements.namedItem("body") as HTMLTextAreaElement;
  const mount = form.querySelector<HTMLElement>("#body")!;
  const doc = read(kept.value);
  mount.replaceChildren();
  const body = new Body(mount, {
    doc,
    language,
    desk: { newsroom: new Newsroom(), edition, say },
    changed: () => {},
  });
  (form.querySelector(".canvas") ?? mount).before(body.toolbar.dom);
  form.addEventListener("submit", () => (kept.value = JSON.stringify(write(body.view.state.doc))));
  dock();
  return body;
}
