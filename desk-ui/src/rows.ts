/** As many as the server takes. */
const MOST = 50;

/** Lists of the form that end with an empty row (bylines, sources): once something is put into it, the next one comes. */
export function growing(form: HTMLFormElement): void {
  const grow = (event: Event) => {
    const row = (event.target as Element).closest<HTMLElement>(".pair");
    if (row && last(row) && filled(row)) {
      add(row);
    }
  };
  form.addEventListener("input", grow);
  form.addEventListener("change", grow);
}

/** Makes room for so many values of a name, and an empty row behind them. */
export function room(form: HTMLFormElement, name: string, values: number): void {
  const rows = () => [...form.querySelectorAll<HTMLElement>(".pair")].filter((row) => row.querySelector(`[name="${name}"]`));
  for (let row = rows().at(-1); row && rows().length <= values && add(row); row = rows().at(-1));
}

function last(row: Element): boolean {
  return !row.nextElementSibling?.matches(".pair");
}

function controls(row: Element): (HTMLInputElement | HTMLSelectElement)[] {
  return [...row.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")];
}

function filled(row: Element): boolean {
  return controls(row).some(({ value }) => value !== "" && value !== "false");
}

/** One more row like this one, empty, under the next number; false when there are as many as may be. */
function add(row: HTMLElement): boolean {
  const number = row.parentElement!.querySelectorAll(":scope > .pair").length;
  if (number >= MOST) {
    return false;
  }
  const next = row.cloneNode(true) as HTMLElement;
  controls(next).forEach((control) => {
    control.value = control instanceof HTMLSelectElement ? (control.options[0]?.value ?? "") : "";
    control.id = numbered(control.id, number);
  });
  next.querySelectorAll("label").forEach((label) => (label.htmlFor = numbered(label.htmlFor, number)));
  next.querySelectorAll("label, legend").forEach((name) => (name.textContent = counted(name.textContent, number + 1)));
  row.after(next);
  return true;
}

/** `byline-0` counts from nought. */
function numbered(id: string, number: number): string {
  return id.replace(/\d+$/, String(number));
}

/** “Author 1” counts from one. */
function counted(words: string | null, number: number): string {
  return (words ?? "").replace(/\d+/, String(number));
}
