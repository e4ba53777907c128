import { beforeEach, expect, test, vi } from "vitest";
import { focusing } from "./focus";
import { say } from "./testing";

let form: HTMLFormElement;
beforeEach(() => {
  document.body.innerHTML = `
    <form><div class="lead__pic"><img alt="" src="/x.webp"></div>
    <select name="lead.focus"><option value="">None</option><option value="0.5,0.17">Top</option></select></form>`;
  form = document.querySelector("form")!;
  document.querySelector("img")!.getBoundingClientRect = () => new DOMRect(100, 50, 200, 100);
});

const field = () => form.elements.namedItem("lead.focus") as HTMLSelectElement;
const mark = () => form.querySelector<HTMLElement>(".lead__mark")!;
const pad = () => form.querySelector<HTMLButtonElement>("button.lead__point")!;

test("pointing at the picture sets the point, and the form is told", () => {
  focusing(form, say);
  const changed = vi.fn();
  form.addEventListener("change", changed);
  expect(mark().hidden).toBe(true);
  pad().dispatchEvent(new MouseEvent("pointerdown", { clientX: 150, clientY: 80, bubbles: true }));

  expect(field().value).toBe("0.25,0.3");
  expect([mark().style.left, mark().style.top, mark().hidden]).toEqual(["25%", "30%", false]);
  expect(changed).toHaveBeenCalledTimes(1);
});

test("arrow keys move it from where it is, and not off the picture", () => {
  field().value = "0.5,0.17";
  focusing(form, say);
  for (const key of ["ArrowRight", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp"]) {
    pad().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  }

  expect(field().value).toBe("0.55,0");
  expect(pad().getAttribute("aria-label")).toContain("Arrow keys");
});

test("what is chosen in the list is shown on the picture", () => {
  focusing(form, say);
  field().value = "0.5,0.17";
  field().dispatchEvent(new Event("change"));

  expect(mark().style.top).toBe("17%");
});

test("a page without a picture has no point", () => {
  form.querySelector("img")!.remove();
  focusing(form, say);

  expect(form.querySelector("button")).toBeNull();
});
