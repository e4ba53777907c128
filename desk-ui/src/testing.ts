import type { Node } from "prosemirror-model";
import { type Json, read } from "./body";
import { Newsroom } from "./newsroom";
import { sayer } from "./words";
import english from "../../src/main/java/news/stet/story/editor_en.properties?raw";
import ukrainian from "../../src/main/java/news/stet/story/editor_uk.properties?raw";
import WHOLE from "../../src/test/resources/news/stet/story/whole-body.json?raw";
import { Body } from "./writing";

/** Words of a language, as the server reads them. */
function properties(text: string): Record<string, string> {
  const lines = text.split("\n").filter((line) => line !== "");
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
}

export const ENGLISH = properties(english);
export const UKRAINIAN = properties(ukrainian);

export const say = sayer(JSON.stringify(ENGLISH));

/** The page of a story as the server sends it, with an empty copy and the body. */
export function storyPage(body: string, version = "3", id = "s1"): HTMLFormElement {
  document.body.innerHTML = `
    <output class="state" id="saved" role="status">Saved</output>
    <form id="story" class="write" method="post" action="/desk/stories/${id}/" data-id="${id}" data-version="${version}" data-language="en" data-edition="en">
      <div class="paper"><div class="canvas">
        <textarea name="headline"></textarea><textarea name="standfirst"></textarea>
        <div id="body" class="prose" tabindex="-1"><p>as HTML</p></div>
      </div></div>
      <input name="slug">
      <select name="kind"><option value="news">News</option><option value="analysis">Analysis</option></select>
      <select name="section"><option value=""></option><option value="s1">War</option><option value="s2">Sea</option></select>
      ${["t1", "t2", "t3"].map((topic) => `<input type="checkbox" name="topics" value="${topic}">`).join("")}
      ${'<select name="byline"><option value=""></option><option>a1</option><option>a2</option><option>a3</option></select><input name="credit">'.repeat(3)}
      ${'<input name="source.name"><input name="source.url"><input name="source.kind"><input type="checkbox" name="source.state" value="true">'.repeat(2)}
      ${["media", "caption", "creator", "credit", "alt", "place", "date", "focus"].map((name) => `<input name="lead.${name}">`).join("")}
      <textarea name="body" hidden></textarea>
      <button id="save">Save</button>
    </form>
    <form id="publish" method="post" action="/desk/stories/${id}/publish"><input type="hidden" name="version" value="${version}"><button>Publish</button></form>`;
  const form = document.querySelector<HTMLFormElement>("#story")!;
  form.dataset["words"] = JSON.stringify(ENGLISH);
  form.querySelector<HTMLTextAreaElement>("[name=body]")!.value = body;
  return form;
}

/** A document of blocks; those without an id have none. */
export function doc(...content: Json[]): Node {
  return read(JSON.stringify({ type: "doc", attrs: { schema: 1 }, content }));
}

export function paragraph(text: string, id?: string): Json {
  const json: Json = { type: "paragraph" };
  if (id) {
    json.attrs = { id };
  }
  if (text) {
    json.content = [{ type: "text", text }];
  }
  return json;
}

/** A body on a page of its own, whose newsroom answers nothing unless told to. */
export function body(from: Node, language = "en", newsroom = new Newsroom(() => Promise.reject(new Error("offline")))): Body {
  document.body.replaceChildren();
  const canvas = document.createElement("div");
  const mount = document.createElement("div");
  canvas.append(mount);
  document.body.append(canvas);
  return new Body(mount, { doc: from, language, desk: { newsroom, edition: language, say }, changed: () => {} });
}

/** Types as somebody at a keyboard does: letter by letter, each of which may turn into something else. */
export function type({ view }: Body, text: string): void {
  for (const letter of text) {
    const { from, to } = view.state.selection;
    const insert = () => view.state.tr.insertText(letter, from, to);
    if (!view.someProp("handleTextInput", (handle) => handle(view, from, to, letter, insert))) {
      view.dispatch(insert());
    }
  }
}

/** Presses a key, such as `Mod-b` or `Alt-ArrowUp`. */
export function press({ view }: Body, name: string): boolean {
  const parts = name.split("-");
  const key = parts.pop()!;
  const event = new KeyboardEvent("keydown", {
    key,
    ctrlKey: parts.includes("Mod"),
    altKey: parts.includes("Alt"),
    shiftKey: parts.includes("Shift"),
    bubbles: true,
    cancelable: true,
  });
  return view.someProp("handleKeyDown", (handle) => handle(view, event)) ?? false;
}

/** The text of each block. */
export function texts(body: Body): string[] {
  return body.view.state.doc.children.map((block) => block.textContent);
}

export function kinds(body: Body): string[] {
  return body.view.state.doc.children.map((block) => block.type.name);
}

export { WHOLE };
