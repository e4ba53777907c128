/** What jsdom has not: dialogs that open, and places on the screen. */
HTMLDialogElement.prototype.showModal = function () {
  this.setAttribute("open", "");
};
HTMLDialogElement.prototype.close = function () {
  this.removeAttribute("open");
};

const nowhere = () => new DOMRect(0, 0, 0, 0);
Range.prototype.getBoundingClientRect = nowhere;
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
document.elementFromPoint = () => null;

globalThis.ClipboardEvent ??= class extends Event {} as unknown as typeof ClipboardEvent;
