import type { Copy } from "./copy";

/** A copy that waits to be sent: whose story, from which page, written on which version, when. */
export type Waiting = { story: string; page: string; version: string; copy: Copy; at: number };

const NAME = "stet";
const STORE = "outbox";

/** What could not be sent yet, kept in the browser (IndexedDB): one for each story and page. */
export class Outbox {
  private constructor(private readonly base: IDBDatabase) {}

  /** Nothing when this browser keeps nothing, as in some private windows. */
  static async open(factory: IDBFactory | undefined = globalThis.indexedDB): Promise<Outbox | undefined> {
    try {
      const opening = factory!.open(NAME, 1);
      opening.onupgradeneeded = () => {
        const store = opening.result.createObjectStore(STORE, { keyPath: ["story", "page"] });
        store.createIndex("story", "story");
      };
      return new Outbox(await done(opening));
    } catch {
      return undefined;
    }
  }

  /** On disk, as far as the browser can tell, once this has come back. */
  async keep(waiting: Waiting): Promise<void> {
    const transaction = this.base.transaction(STORE, "readwrite", { durability: "strict" });
    transaction.objectStore(STORE).put(waiting);
    await committed(transaction);
  }

  async drop(story: string, page: string): Promise<void> {
    const transaction = this.base.transaction(STORE, "readwrite");
    transaction.objectStore(STORE).delete([story, page]);
    await committed(transaction);
  }

  /** All that waits for a story, the newest first. */
  async of(story: string): Promise<Waiting[]> {
    const store = this.base.transaction(STORE).objectStore(STORE);
    const found = await done(store.index("story").getAll(story) as IDBRequest<Waiting[]>);
    return found.sort((a, b) => b.at - a.at);
  }

  close(): void {
    this.base.close();
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((answer, fail) => {
    request.onsuccess = () => answer(request.result);
    request.onerror = () => fail(request.error ?? new Error("IndexedDB"));
  });
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((answer, fail) => {
    transaction.oncomplete = () => answer();
    transaction.onabort = () => fail(transaction.error ?? new Error("IndexedDB"));
  });
}
