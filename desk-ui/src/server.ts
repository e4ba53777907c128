import { type Copy, copyIn } from "./copy";

/** What came of sending a copy. */
export type Sent =
  | { kind: "saved"; version: string }
  | { kind: "stale" }
  | { kind: "signedOut" }
  /** The line, the server or its database is away, or asks for patience: the same will do later. */
  | { kind: "away" }
  | { kind: "refused"; why: string };

/** A story as the server has it. */
export type Stored = { copy: Copy; version: string };

/** The server's side of one story. */
export interface Server {
  send(copy: Copy, version: string): Promise<Sent>;
  fetch(): Promise<Stored>;
}

/** How long an answer may take before the line counts as lost. */
const PATIENCE = 20_000;

/** Bytes that a browser goes on sending though the page is closed (Fetch, § 4.6: 64 KiB), with some room. */
const OUTLIVES = 60_000;

/** Speaks with `/api/stories/ID`, with the session's cookie. */
export class StoryServer implements Server {
  private readonly path: string;

  constructor(id: string, private readonly http: typeof fetch = (...args) => fetch(...args)) {
    this.path = `/api/stories/${id}`;
  }

  async send(copy: Copy, version: string): Promise<Sent> {
    const body = JSON.stringify(copy);
    try {
      const answer = await this.http(this.path, {
        method: "PUT",
        headers: { "Content-Type": "application/json", Accept: "application/json", "If-Match": `"${version}"` },
        body,
        keepalive: new Blob([body]).size < OUTLIVES,
        signal: AbortSignal.timeout(PATIENCE),
      });
      return await outcome(answer);
    } catch {
      return { kind: "away" };
    }
  }

  async fetch(): Promise<Stored> {
    const answer = await this.http(this.path, { headers: { Accept: "application/json" }, signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return { copy: copyIn((await answer.json()) as Record<string, unknown>), version: tag(answer) };
  }
}

async function outcome(answer: Response): Promise<Sent> {
  if (answer.ok) {
    return { kind: "saved", version: tag(answer) };
  }
  switch (answer.status) {
    case 412:
      return { kind: "stale" };
    case 401:
      return { kind: "signedOut" };
    case 408:
    case 425:
    case 429:
      return { kind: "away" };
    default:
      return answer.status >= 500 ? { kind: "away" } : { kind: "refused", why: await why(answer) };
  }
}

function tag(answer: Response): string {
  return (answer.headers.get("ETag") ?? "").replace(/^W\/|"/g, "");
}

async function why(answer: Response): Promise<string> {
  try {
    const problem = (await answer.json()) as { detail?: string; title?: string };
    return problem.detail ?? problem.title ?? String(answer.status);
  } catch {
    return String(answer.status);
  }
}
