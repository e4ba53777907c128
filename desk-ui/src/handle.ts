import { NodeSelection, Plugin } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { el, icon } from "./dom";
import { ICONS } from "./icons";

/**
 * A grip beside the block that the mouse is over, by which the block is dragged to another place. For mice alone: fingers and
 * keys have the toolbar and Alt with the arrows, which is why nobody who hears the page is told of it.
 */
export function handle(): Plugin {
  return new Plugin({ view: (view) => new Handle(view) });
}

class Handle {
  private readonly dom = el("span", { class: "grip", draggable: "true", "aria-hidden": "true", hidden: "" }, icon(ICONS.grip));
  private block: Element | undefined;
  private readonly gone = new AbortController();

  constructor(private readonly view: EditorView) {
    const { signal } = this.gone;
    const canvas = view.dom.parentElement;
    canvas?.append(this.dom);
    canvas?.addEventListener("mousemove", (event) => this.over(event), { signal, passive: true });
    canvas?.addEventListener("mouseleave", () => (this.dom.hidden = true), { signal });
    this.dom.addEventListener("dragstart", (event) => this.dragged(event), { signal });
    this.dom.addEventListener("dragend", () => (this.view.dragging = null), { signal });
  }

  /** Beside the block at the height of the mouse, wherever in the line the mouse is. */
  private over({ buttons, clientY, target }: MouseEvent) {
    if (buttons !== 0 || this.dom.contains(target as Node)) {
      return;
    }
    const { left, width } = this.view.dom.getBoundingClientRect();
    const block = this.blockOf(document.elementFromPoint(left + width / 2, clientY));
    if (block) {
      this.block = block;
      this.dom.hidden = false;
      const top = block.getBoundingClientRect().top - this.dom.parentElement!.getBoundingClientRect().top;
      this.dom.style.insetBlockStart = `${top}px`;
    }
  }

  private blockOf(element: Element | null): Element | undefined {
    let block = element;
    while (block && block.parentElement !== this.view.dom) {
      block = block.parentElement;
    }
    return block ?? undefined;
  }

  private at(): number | undefined {
    let found: number | undefined;
    this.view.state.doc.forEach((_, offset) => {
      if (this.view.nodeDOM(offset) === this.block) {
        found = offset;
      }
    });
    return found;
  }

  /** The browser carries the block as ProseMirror would carry it, and ProseMirror puts it down between two others. */
  private dragged(event: DragEvent) {
    const { view } = this;
    const at = this.at();
    if (at === undefined || !event.dataTransfer) {
      event.preventDefault();
      return;
    }
    const selection = NodeSelection.create(view.state.doc, at);
    view.dispatch(view.state.tr.setSelection(selection));
    const slice = selection.content();
    const { dom, text } = view.serializeForClipboard(slice);
    event.dataTransfer.clearData();
    event.dataTransfer.setData("text/html", dom.innerHTML);
    event.dataTransfer.setData("text/plain", text);
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setDragImage(this.block!, 0, 0);
    view.dragging = { slice, move: true };
  }

  /** The text has changed: what was beside a block is perhaps no longer. */
  update(view: EditorView, before: { doc: unknown }) {
    if (view.state.doc !== before.doc) {
      this.dom.hidden = true;
    }
  }

  destroy() {
    this.gone.abort();
    this.dom.remove();
  }
}
