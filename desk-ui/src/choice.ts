import { el } from "./dom";
import type { Say } from "./words";

/** One of many things to choose from. */
export type Choice<T> = { value: T; label: string; aside: string; picture?: string };

export type Page<T> = { choices: Choice<T>[]; next?: string };

export type Choosing<T> = {
  title: string;
  /** A page of what there is, from where the last one ended. */
  load: (after?: string) => Promise<Page<T>>;
  /** Takes a file in and gives what became of it. */
  upload?: { label: string; take: (file: File) => Promise<T> };
};

/** Has one thing chosen from what the newsroom has, narrowed down by typing. Nothing when the dialog was left. */
export function choose<T>(choosing: Choosing<T>, say: Say): Promise<T | undefined> {
  const search = el("input", { class: "input", type: "search", "aria-label": say("search"), placeholder: say("search") });
  const list = el("ul", { class: "choices" });
  const said = el("p", { class: "mute", role: "status" });
  const more = el("button", { class: "btn", type: "button", hidden: "" }, say("more"));
  const cancel = el("button", { class: "btn", type: "button" }, say("cancel"));
  const dialog = el(
    "dialog",
    { class: "ask", "aria-label": choosing.title },
    el("div", { class: "fields" }, el("h2", { class: "menu__title" }, choosing.title), search, list, said),
  );
  const foot = el("div", { class: "row" }, more, cancel);
  dialog.append(foot);

  return new Promise((answer) => {
    let known: Choice<T>[] = [];
    let next: string | undefined;

    async function load() {
      try {
        const page = await choosing.load(next);
        known = known.concat(page.choices);
        next = page.next;
        more.hidden = next === undefined;
        show();
      } catch {
        said.textContent = say("failed");
      }
    }

    function show() {
      const wanted = search.value.trim().toLocaleLowerCase();
      const found = known.filter((choice) => choice.label.toLocaleLowerCase().includes(wanted));
      list.replaceChildren(...found.map((choice) => row(choice, () => close(choice.value))));
      said.textContent = found.length === 0 ? say("none") : "";
    }

    function close(value?: T) {
      dialog.close();
      dialog.remove();
      answer(value);
    }

    if (choosing.upload) {
      foot.prepend(uploading(choosing.upload, close, () => (said.textContent = say("failed"))));
    }
    search.addEventListener("input", show);
    more.addEventListener("click", () => void load());
    cancel.addEventListener("click", () => close());
    dialog.addEventListener("cancel", () => close());
    document.body.append(dialog);
    dialog.showModal();
    search.focus();
    void load();
  });
}

function row<T>(choice: Choice<T>, chosen: () => void): HTMLElement {
  const button = el("button", { class: "choice", type: "button" });
  if (choice.picture) {
    button.append(el("img", { src: choice.picture, alt: "", loading: "lazy" }));
  }
  button.append(el("span", {}, choice.label), el("span", { class: "mute small" }, choice.aside));
  button.addEventListener("click", chosen);
  return el("li", {}, button);
}

function uploading<T>(
  upload: { label: string; take: (file: File) => Promise<T> },
  done: (value: T) => void,
  failed: () => void,
): HTMLElement {
  const file = el("input", { type: "file", accept: "image/jpeg,image/png,image/webp", class: "sr" });
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    if (chosen) {
      upload.take(chosen).then(done, failed);
    }
  });
  return el("label", { class: "btn" }, upload.label, file);
}
