import { el } from "./dom";
import type { Say } from "./words";

/** How far an arrow key moves the point, as a part of the picture's width or height. */
const STEP = 0.05;

type Point = { x: number; y: number };

const MIDDLE: Point = { x: 0.5, y: 0.5 };

/**
 * The point of the lead photo that stays in sight wherever it is cropped: shown on the picture, moved by pointing at it or with
 * the arrow keys. The form's own field keeps it, so that it is saved and chosen there as before.
 */
export function focusing(form: HTMLFormElement, say: Say): void {
  const field = form.elements.namedItem("lead.focus") as HTMLSelectElement | null;
  const image = form.querySelector<HTMLImageElement>(".lead__pic img");
  if (!field || !image) {
    return;
  }
  const mark = el("span", { class: "lead__mark" });
  const pad = el("button", { class: "lead__point", type: "button", "aria-label": say("focus.point") }, mark);
  const put = (point: Point) => {
    choose(field, `${round(point.x)},${round(point.y)}`);
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const show = () => {
    const point = pointOf(field.value);
    mark.hidden = point === undefined;
    mark.style.left = `${(point ?? MIDDLE).x * 100}%`;
    mark.style.top = `${(point ?? MIDDLE).y * 100}%`;
  };
  pad.addEventListener("pointerdown", (event) => {
    const { left, top, width, height } = image.getBoundingClientRect();
    put({ x: (event.clientX - left) / width, y: (event.clientY - top) / height });
  });
  pad.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (step) {
      event.preventDefault();
      const { x, y } = pointOf(field.value) ?? MIDDLE;
      put({ x: x + step.x, y: y + step.y });
    }
  });
  field.addEventListener("change", show);
  const frame = el("span", { class: "lead__frame" });
  image.replaceWith(frame);
  frame.append(image, pad);
  show();
}

const STEPS: Record<string, Point> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

/** Chooses a value in a list, also one that the list did not have. */
export function choose(field: HTMLSelectElement, value: string): void {
  if (![...field.options].some((option) => option.value === value)) {
    field.append(el("option", { value }, value.replace(",", " × ")));
  }
  field.value = value;
}

function pointOf(value: string): Point | undefined {
  const [x, y] = value.split(",").map(Number);
  return value !== "" && Number.isFinite(x) && Number.isFinite(y) ? { x: x!, y: y! } : undefined;
}

/** Inside the picture, to the hundredth. */
function round(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * 100) / 100;
}
