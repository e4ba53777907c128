import type { Node } from "prosemirror-model";
import { Plugin, type Transaction } from "prosemirror-state";

/** As the server's `BlockIds` takes it. */
const VALID = /^(?!.*-title$)[A-Za-z0-9-]{1,40}$/;

const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";

/** An id nobody has: 50 bits of chance. */
export function freshId(first: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return first + Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join("");
}

/** Every block of the body has an id of its own. Of two with the same, the first keeps it: what hangs from it stays. */
export function settled(doc: Node, tr: Transaction): Transaction {
  const taken = new Set<string>();
  doc.forEach((block, at) => {
    const id = block.attrs["id"] as string | null;
    if (id !== null && VALID.test(id) && !taken.has(id)) {
      taken.add(id);
    } else {
      const fresh = freshId("b");
      taken.add(fresh);
      tr.setNodeAttribute(at, "id", fresh);
    }
  });
  return tr;
}

/** Gives ids to blocks that came without one, in the same step of the history. */
export function blockIds(): Plugin {
  return new Plugin({
    appendTransaction(transactions, _, state) {
      if (!transactions.some((tr) => tr.docChanged)) {
        return null;
      }
      const tr = settled(state.doc, state.tr);
      return tr.docChanged ? tr : null;
    },
  });
}
