import { Outbox } from "./outbox";
import { Page } from "./page";

const form = document.querySelector<HTMLFormElement>("form#story");
if (form) {
  const page = new Page(form);
  void Outbox.open().then((outbox) => page.start(outbox));
}
