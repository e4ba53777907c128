import { open } from "./page";

const form = document.querySelector<HTMLFormElement>("form#story");
if (form) {
  open(form);
}
