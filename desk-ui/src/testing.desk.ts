import { type Copy, copyIn } from "./copy";

/** The server's side of one story, in memory: versions, and what may go wrong on the way. */
export class Desk {
  version = "3";
  puts = 0;
  away = false;
  signedOut = false;
  /** The copy arrives, the answer does not. */
  deaf = false;
  refuses: string | undefined;
  copy: Copy = {
    kind: "news",
    headline: "",
    standfirst: "",
    topics: [],
    bylines: [],
    sources: [],
    body: { type: "doc", attrs: { schema: 1 }, content: [{ type: "paragraph", attrs: { id: "b1" } }] },
  };

  readonly http = (async (_: string, init: RequestInit = {}) => {
    await Promise.resolve();
    if (this.away) {
      throw new TypeError("Failed to fetch");
    }
    if (this.signedOut) {
      return new Response("{}", { status: 401 });
    }
    return init.method === "PUT" ? this.put(init) : this.answer(200);
  }) as typeof fetch;

  private put(init: RequestInit): Response {
    if (new Headers(init.headers).get("If-Match") !== `"${this.version}"`) {
      return new Response("{}", { status: 412 });
    }
    if (this.refuses) {
      return new Response(JSON.stringify({ detail: this.refuses }), { status: 422 });
    }
    this.puts++;
    this.write(copyIn(JSON.parse(String(init.body)) as Record<string, unknown>));
    if (this.deaf) {
      throw new TypeError("Failed to fetch");
    }
    return this.answer(200);
  }

  private answer(status: number): Response {
    return new Response(JSON.stringify({ id: "s1", ...this.copy }), { status, headers: { ETag: `"${this.version}"` } });
  }

  /** Somebody writes, here or elsewhere. */
  write(copy: Copy): void {
    this.copy = copy;
    this.version = String(Number(this.version) + 1);
  }
}
