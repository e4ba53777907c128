import { el, icon } from "./dom";
import type { Shown } from "./saving";
import type { Say } from "./words";

const CLOUD = "M4.5 12.5a2.75 2.75 0 0 1-.25-5.5 4 4 0 0 1 7.5-.5A3 3 0 0 1 11.5 12.5z";

/** The word beside the title that says how the writing is kept; with what there is to do about it. */
export class StateWord {
  private readonly button: HTMLButtonElement;
  private shown = "";

  constructor(
    private readonly output: HTMLElement,
    private readonly say: Say,
    compare: () => void,
  ) {
    this.button = el("button", { class: "btn btn--danger", type: "button", hidden: "" }, say("conflict.open"));
    this.button.addEventListener("click", compare);
    output.after(this.button);
  }

  show(shown: Shown): void {
    const said = JSON.stringify(shown);
    if (said === this.shown) {
      return;
    }
    this.shown = said;
    this.output.dataset["state"] = shown.state;
    this.output.classList.toggle("state--conflict", shown.state === "conflict" || shown.state === "refused" || shown.state === "unkept");
    this.output.replaceChildren(icon(CLOUD), ...this.words(shown));
    this.button.hidden = shown.state !== "conflict";
  }

  private words(shown: Shown): (string | Element)[] {
    switch (shown.state) {
      case "refused":
        return [this.say("refused", { why: shown.why })];
      case "signedOut":
        return [el("a", { href: `/desk/sign-in?next=${encodeURIComponent(location.pathname)}`, target: "_blank" }, this.say("signin"))];
      default:
        return [this.say(shown.state)];
    }
  }
}
