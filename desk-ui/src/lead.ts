import { el } from "./dom";
import { focusing } from "./focus";
import type { Say } from "./words";

/**
 * The lead photo where the editor runs. Its number is nobody's to read or type: a photo is chosen or uploaded below, and a button
 * takes it off, and puts it back as long as the page is open. Its point is set on the picture.
 */
export function leading(form: HTMLFormElement, say: Say): void {
  const field = form.elements.namedItem("lead.media") as HTMLInputElement | null;
  const picture = form.querySelector<HTMLElement>(".lead__pic");
  const line = field?.closest<HTMLElement>(".field");
  if (!field || !picture || !line) {
    return;
  }
  line.hidden = field.getAttribute("aria-invalid") !== "true";
  const image = picture.querySelector("img");
  if (image && field.value !== "") {
    focusing(form, say);
    picture.append(el("p", { class: "lead__tools" }, remover(field, picture, say)));
  }
}

function remover(field: HTMLInputElement, picture: HTMLElement, say: Say): HTMLButtonElement {
  const button = el("button", { type: "button" }, say("photo.off"));
  const photo = field.value;
  button.addEventListener("click", () => {
    const off = field.value !== "";
    field.value = off ? "" : photo;
    button.textContent = say(off ? "photo.on" : "photo.off");
    picture.classList.toggle("lead__pic--off", off);
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  return button;
}
