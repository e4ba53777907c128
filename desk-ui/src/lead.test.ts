import { beforeEach, expect, test, vi } from "vitest";
import { leading } from "./lead";
import { say } from "./testing";

let form: HTMLFormElement;
beforeEach(() => {
  document.body.innerHTML = `
    <form><div class="lead__pic"><img alt="" src="/x.webp"></div>
    <div class="field"><input name="lead.media" value="01a2"></div>
    <select name="lead.focus"><option value="">None</option></select></form>`;
  form = document.querySelector("form")!;
});

const media = () => form.elements.namedItem("lead.media") as HTMLInputElement;
const button = () => form.querySelector<HTMLButtonElement>(".lead__tools button");

test("a button takes the photo off and puts it back, and the form is told", () => {
  leading(form, say);
  const changed = vi.fn();
  form.addEventListener("change", changed);
  button()!.click();
  expect([media().value, button()!.textContent, changed.mock.calls.length]).toEqual(["", "Put it back", 1]);

  button()!.click();
  expect([media().value, button()!.textContent, changed.mock.calls.length]).toEqual(["01a2", "Take the photo off", 2]);
});

test("its number is not shown, unless it is what will not do", () => {
  leading(form, say);
  expect(media().closest<HTMLElement>(".field")!.hidden).toBe(true);

  media().setAttribute("aria-invalid", "true");
  leading(form, say);
  expect(media().closest<HTMLElement>(".field")!.hidden).toBe(false);
});

test("a story without a photo has none to take off", () => {
  form.querySelector("img")!.remove();
  leading(form, say);

  expect(button()).toBeNull();
});
