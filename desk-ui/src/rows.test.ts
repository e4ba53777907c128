import { beforeEach, expect, test } from "vitest";
import { growing, room } from "./rows";

let form: HTMLFormElement;
beforeEach(() => {
  document.body.innerHTML = `
    <form><div class="fields">
      <div class="fields pair">
        <label for="byline-0">Author 1</label><select id="byline-0" name="byline"><option value=""></option><option>a1</option></select>
        <label for="credit-0">Part</label><input id="credit-0" name="credit">
      </div><p>hint</p></div>
      <div class="fields">
      <fieldset class="fields pair"><legend>Source 1</legend>
        <label for="source-name-0">Name</label><input id="source-name-0" name="source.name">
        <select id="source-state-0" name="source.state"><option value="false">No</option><option value="true">Yes</option></select>
      </fieldset></div>
    </form>`;
  form = document.querySelector("form")!;
  growing(form);
});

const rows = (name: string) => [...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];

function put(control: HTMLInputElement | HTMLSelectElement, value: string) {
  control.value = value;
  control.dispatchEvent(new Event("input", { bubbles: true }));
}

test("an empty row follows once the last has something in it, under its own number", () => {
  put(rows("byline")[0]!, "a1");

  expect(rows("byline").map(({ value, id }) => [value, id])).toEqual([["a1", "byline-0"], ["", "byline-1"]]);
  expect(rows("credit").map(({ value }) => value)).toEqual(["", ""]);
  const label = form.querySelector<HTMLLabelElement>("label[for=byline-1]")!;
  expect(label.textContent).toBe("Author 2");
  expect(label.control).toBe(rows("byline")[1]);
});

test("one that is emptied again brings no further row", () => {
  put(rows("byline")[0]!, "a1");
  put(rows("byline")[0]!, "a1");
  put(rows("byline")[1]!, "");

  expect(rows("byline")).toHaveLength(2);
});

test("a list that says no where nothing was said is empty", () => {
  put(rows("source.state")[0]!, "false");
  expect(rows("source.name")).toHaveLength(1);

  put(rows("source.name")[0]!, "Harbour board");
  expect(rows("source.state").map(({ value }) => value)).toEqual(["false", "false"]);
  expect(form.querySelectorAll("legend")[1]!.textContent).toBe("Source 2");
});

test("there is room for as many as another text has, and for as many as the server takes", () => {
  room(form, "source.name", 3);
  expect(rows("source.name")).toHaveLength(4);

  room(form, "source.name", 1_000);
  expect(rows("source.name")).toHaveLength(50);
});
