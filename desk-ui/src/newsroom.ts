import type { Page } from "./choice";

/** A picture as `/api/media` tells of it. */
export type Picture = { id: string; caption: string; creator: string; credit: string; alt: string; thumb: string };

/** A story as it is named in another one. */
export type Named = { id: string; headline: string; url: string };

/** Stories and pictures of this newsroom, asked of its API with the session's cookie. */
export class Newsroom {
  private readonly stories = new Map<string, Promise<Named>>();
  private readonly pictures = new Map<string, Promise<Picture>>();

  constructor(private readonly send: typeof fetch = (...args) => fetch(...args)) {}

  story(id: string): Promise<Named> {
    return remembered(this.stories, id, async () => named(await this.json(`/api/stories/${id}`)));
  }

  picture(id: string): Promise<Picture> {
    return remembered(this.pictures, id, async () => shown(await this.json(`/api/media/${id}`)));
  }

  /** The newest first. */
  async storiesOf(edition: string, after?: string): Promise<Page<Named>> {
    const page = await this.json(`/api/stories?${query({ edition, after })}`);
    return listed(page, (item) => {
      const story = named(item);
      return { value: story, label: story.headline, aside: String(item["status"] ?? "") };
    });
  }

  async allPictures(after?: string): Promise<Page<Picture>> {
    const page = await this.json(`/api/media?${query({ after })}`);
    return listed(page, (item) => {
      const picture = shown(item);
      return { value: picture, label: picture.caption || picture.alt, aside: picture.credit, picture: picture.thumb };
    });
  }

  async upload(file: File): Promise<Picture> {
    const form = new FormData();
    form.append("file", file);
    return shown(await this.json("/api/media", { method: "POST", body: form }));
  }

  private async json(path: string, init: RequestInit = {}): Promise<Record<string, unknown>> {
    const answer = await this.send(path, { headers: { Accept: "application/json" }, ...init });
    if (!answer.ok) {
      throw new Error(`${path}: ${answer.status}`);
    }
    return (await answer.json()) as Record<string, unknown>;
  }
}

/** Asked once; asked again when it failed. */
function remembered<T>(known: Map<string, Promise<T>>, id: string, ask: () => Promise<T>): Promise<T> {
  const before = known.get(id);
  if (before) {
    return before;
  }
  const asked = ask();
  known.set(id, asked);
  asked.catch(() => known.delete(id));
  return asked;
}

function query(values: Record<string, string | undefined>): string {
  const said = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams(said).toString();
}

function listed<T>(page: Record<string, unknown>, choice: (item: Record<string, unknown>) => Page<T>["choices"][0]): Page<T> {
  const choices = ((page["items"] ?? []) as Record<string, unknown>[]).map(choice);
  const next = page["next"];
  return typeof next === "string" ? { choices, next } : { choices };
}

function named(json: Record<string, unknown>): Named {
  return { id: String(json["id"]), headline: String(json["headline"] ?? ""), url: String(json["url"] ?? "") };
}

function shown(json: Record<string, unknown>): Picture {
  const text = (name: string) => String(json[name] ?? "");
  const smallest = ((json["renditions"] ?? []) as { width: number; url: string }[]).reduce<{ width: number; url: string } | undefined>(
    (best, one) => (best && best.width <= one.width ? best : one),
    undefined,
  );
  return {
    id: text("id"),
    caption: text("caption"),
    creator: text("creator"),
    credit: text("credit"),
    alt: text("alt"),
    thumb: smallest ? new URL(smallest.url, location.href).pathname : "",
  };
}
