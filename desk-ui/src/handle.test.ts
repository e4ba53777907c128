import { expect, test, vi } from "vitest";
import { body, doc, paragraph, texts } from "./testing";

const writing = () => body(doc(paragraph("One", "b1"), paragraph("Two", "b2"), paragraph("Three", "b3")));

const grip = () => document.querySelector<HTMLElement>(".grip")!;

/** The mouse is at the height of a block. */
function over(block: Element | null) {
  vi.spyOn(document, "elementFromPoint").mockReturnValue(block);
  document.querySelector("[contenteditable]")!.parentElement!.dispatchEvent(new MouseEvent("mousemove", { bubbles: true }));
}

/** A drag begins, as a browser tells of it. */
function drag(): Event {
  const carried = { setData: vi.fn(), clearData: vi.fn(), setDragImage: vi.fn() };
  const event = Object.assign(new Event("dragstart", { cancelable: true }), { dataTransfer: carried });
  grip().dispatchEvent(event);
  return event;
}

test("stands beside the block under the mouse, and carries it whole", () => {
  const { view } = writing();
  expect(grip().hidden).toBe(true);
  over(view.dom.children[1]!);
  expect(grip().hidden).toBe(false);
  drag();

  expect(view.dragging!.slice.content.firstChild!.attrs["id"]).toBe("b2");
  expect([view.dragging!.slice.openStart, view.dragging!.move]).toEqual([0, true]);
});

test("is gone when the text has changed, since the block may be too", () => {
  const written = writing();
  over(written.view.dom.children[1]!);
  written.view.dispatch(written.view.state.tr.delete(0, 5));

  expect(grip().hidden).toBe(true);
  expect(texts(written)).toEqual(["Two", "Three"]);
});

test("carries nothing where no block is", () => {
  const { view } = writing();
  over(null);

  expect(grip().hidden).toBe(true);
  expect(drag().defaultPrevented).toBe(true);
  expect(view.dragging).toBeNull();
});
