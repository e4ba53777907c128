import type { Node } from "prosemirror-model";
import type { EditorView } from "prosemirror-view";
import { choose } from "./choice";
import { putBlock } from "./commands";
import { ask } from "./dialog";
import type { Named, Newsroom, Picture } from "./newsroom";
import { schema } from "./schema";
import type { Say } from "./words";

/** What the blocks that are chosen rather than written need to know. */
export type Desk = { newsroom: Newsroom; edition: string; say: Say };

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Has a picture chosen and puts it in, with the words it was kept with. */
export async function addPhoto(view: EditorView, desk: Desk): Promise<void> {
  const picture = await choosePicture(desk);
  put(view, picture && schema.nodes["photo"]!.create({ media: picture.id, ...kept(picture) }));
}

/** Of a picture's words those that there are: what is absent is taken from the picture itself. */
function kept(picture: Picture): Record<string, string | null> {
  const { caption, creator, credit, alt } = picture;
  return Object.fromEntries(Object.entries({ caption, creator, credit, alt }).map(([name, text]) => [name, text || null]));
}

export function choosePicture({ newsroom, say }: Desk): Promise<Picture | undefined> {
  return choose<Picture>(
    {
      title: say("photo.title"),
      load: (after) => newsroom.allPictures(after),
      upload: { label: say("photo.upload"), take: (file) => newsroom.upload(file) },
    },
    say,
  );
}

export async function addRelated(view: EditorView, desk: Desk): Promise<void> {
  const story = await chooseStory(desk, desk.say("related.title"));
  put(view, story && schema.nodes["related_story"]!.create({ story: story.id }));
}

export function chooseStory({ newsroom, edition, say }: Desk, title: string): Promise<Named | undefined> {
  return choose<Named>({ title, load: (after) => newsroom.storiesOf(edition, after) }, say);
}

/** The path of one of our stories, chosen from the list. */
export async function chooseAddress(desk: Desk): Promise<string | undefined> {
  const story = await chooseStory(desk, desk.say("link.own"));
  const { url } = story ? await desk.newsroom.story(story.id) : { url: "" };
  return url === "" ? undefined : new URL(url, location.href).pathname;
}

export async function addNewsletter(view: EditorView, { say }: Desk): Promise<void> {
  const list = await askNewsletter(say, "");
  put(view, list && schema.nodes["newsletter_box"]!.create({ list }));
}

export async function askNewsletter(say: Say, before: string): Promise<string | undefined> {
  const answer = await ask(
    {
      title: say("newsletter.title"),
      lines: [{ name: "list", label: say("newsletter.slug"), value: before }],
      wrong: ({ list }) => (SLUG.test(list ?? "") ? undefined : say("newsletter.wrong")),
    },
    say,
  );
  return answer.kind === "typed" ? answer.values["list"] : undefined;
}

export function addFacts(view: EditorView): void {
  put(view, schema.nodes["fact_box"]!.create(null, schema.nodes["fact"]!.create()));
}

export function addDivider(view: EditorView): void {
  put(view, schema.nodes["divider"]!.create());
}

function put(view: EditorView, block: Node | undefined | ""): void {
  if (block) {
    putBlock(block)(view.state, view.dispatch);
  }
  view.focus();
}
