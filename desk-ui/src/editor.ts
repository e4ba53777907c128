import { Outbox } from "./outbox";
import { Page } from "./page";
import { Presence } from "./presence";

const form = document.querySelector<HTMLFormElement>("form#story");
const present = document.getElementById("present");
if (form) {
  const page = new Page(form);
  void Outbox.open().then((outbox) => page.start(outbox));
  if (present) {
    new Presence(form.dataset["id"] ?? "", present, () => page.knowsOfAnother).start();
  }
}
