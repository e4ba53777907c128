import { el } from "./dom";
import type { Say } from "./words";

/** A line of a dialog: where something is typed. */
export type Line = { name: string; label: string; value: string; long?: boolean };

export type Asked = {
  title: string;
  lines: Line[];
  /** What is wrong with what was typed, in words; nothing when it will do. */
  wrong?: (typed: Record<string, string>) => string | undefined;
  /** Whether what is there already may be taken away. */
  removable?: boolean;
  /** Another way to fill the first line. */
  find?: { label: string; run: () => Promise<string | undefined> };
};

export type Typed = { kind: "typed"; values: Record<string, string> } | { kind: "removed" } | { kind: "left" };

/** Asks in a dialog, and gives the focus back to where it was. */
export function ask(asked: Asked, say: Say): Promise<Typed> {
  const inputs = asked.lines.map(input);
  const error = el("p", { class: "field__error", role: "alert", id: "asked-wrong", hidden: "" });
  const form = el("form", { method: "dialog", class: "fields" }, el("h2", { class: "menu__title" }, asked.title));
  asked.lines.forEach((line, i) => form.append(field(line, inputs[i]!)));
  form.append(error);
  if (asked.find) {
    form.append(finder(asked.find, inputs[0]!));
  }
  form.append(buttons(say, asked.removable ?? false));
  const dialog = el("dialog", { class: "ask", "aria-label": asked.title }, form);

  return new Promise((answer) => {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const values = Object.fromEntries(inputs.map((each) => [each.name, each.value.trim()]));
      const wrong = asked.wrong?.(values);
      if (wrong === undefined) {
        close({ kind: "typed", values });
      } else {
        complain(wrong);
      }
    });
    dialog.addEventListener("click", (event) => {
      const pressed = (event.target as Element).closest("button")?.value;
      if (pressed === "cancel" || pressed === "remove") {
        close(pressed === "remove" ? { kind: "removed" } : { kind: "left" });
      }
    });
    dialog.addEventListener("cancel", () => close({ kind: "left" }));

    function complain(wrong: string) {
      error.textContent = wrong;
      error.hidden = false;
      inputs[0]?.setAttribute("aria-invalid", "true");
      inputs[0]?.setAttribute("aria-describedby", error.id);
      inputs[0]?.focus();
    }

    function close(typed: Typed) {
      dialog.close();
      dialog.remove();
      answer(typed);
    }

    document.body.append(dialog);
    dialog.showModal();
    inputs[0]?.focus();
    inputs[0]?.select();
  });
}

function input(line: Line): HTMLInputElement | HTMLTextAreaElement {
  const attrs = { class: "input", id: `asked-${line.name}`, name: line.name };
  const made = line.long ? el("textarea", { ...attrs, rows: "2" }) : el("input", { ...attrs, autocomplete: "off" });
  made.value = line.value;
  return made;
}

function field(line: Line, control: Element): HTMLElement {
  return el("div", { class: "field" }, el("label", { class: "field__label", for: control.id }, line.label), control);
}

function finder(find: NonNullable<Asked["find"]>, into: HTMLInputElement | HTMLTextAreaElement): HTMLElement {
  const button = el("button", { class: "btn", type: "button" }, find.label);
  button.addEventListener("click", () => {
    const filled = find.run().then((found) => (into.value = found ?? into.value));
    void filled.catch(() => {}).then(() => into.focus());
  });
  return el("p", {}, button);
}

function buttons(say: Say, removable: boolean): HTMLElement {
  const row = el("div", { class: "row" }, el("button", { class: "btn btn--primary" }, say("ok")));
  row.append(el("button", { class: "btn", type: "button", value: "cancel" }, say("cancel")));
  if (removable) {
    row.append(el("button", { class: "btn btn--danger", type: "button", value: "remove" }, say("remove")));
  }
  return row;
}
