import { expect, test } from "vitest";
import docs from "../samples/google-docs.html?raw";
import web from "../samples/web.html?raw";
import word from "../samples/word.html?raw";
import { type Json, write } from "./body";
import { body, doc, paragraph, WHOLE } from "./testing";
import { read } from "./body";
import { unstyled } from "./paste";

/** What becomes of a clipboard's HTML, each block as one line. */
function pastedAs(html: string): string[] {
  const written = body(doc(paragraph("")));
  written.view.pasteHTML(html);
  return (write(written.view.state.doc).content ?? []).map(line);
}

function line(block: Json): string {
  const level = block.attrs?.["level"] ? ` ${String(block.attrs["level"])}` : "";
  const by = block.attrs?.["by"] ? ` by ${String(block.attrs["by"])}` : "";
  return `${block.type}${level}${by}: ${said(block)}`.trimEnd();
}

function said(node: Json): string {
  if (node.type === "text") {
    return (node.marks ?? []).reduce((text, mark) => `<${mark.type}${mark.attrs ? ` ${String(mark.attrs["href"])}` : ""}>${text}</>`, node.text ?? "");
  }
  if (node.type === "hard_break") {
    return "⏎";
  }
  const between = node.content?.some((child) => child.content) ? " / " : "";
  return (node.content ?? []).map(said).join(between);
}

test("a page of the web becomes our blocks, without what runs, is hidden or is a picture of theirs", () => {
  expect(pastedAs(web)).toEqual([
    "heading 2: Fog closes the strait again",
    "paragraph: By <link https://www.example.org/people/oksana-velt?utm_source=copy>Oksana Velt</>",
    "paragraph: Ferries stood still for the <em>third</> day, the harbour office said[1].",
    "paragraph: Nobody was hurt.",
    "paragraph: A ferry waits. Photo: A. Kole",
    "blockquote by Davit Sorrel, pilot: “You hear the horn and see nothing.”",
    "bullet_list: coffee / hot / sold out / tea",
    "paragraph: Click or <link /more/>read more</>.",
    "paragraph: Day | Cars",
    "paragraph: Monday | 9,400",
  ]);
});

test("Word's paragraphs that are lists become lists, and its remarks stay with Word", () => {
  expect(pastedAs(word)).toEqual([
    "heading 2: Обстеження молу",
    "paragraph: Рада знала про <strong>тріщини</> з\u00a0квітня, кажуть водолази.",
    "heading 2: Що бачили водолази",
    "bullet_list: одинадцять щілин / три <em>без</> дна",
    "ordered_list: спершу лист",
    "blockquote: «Рука відчуває приплив».",
    "paragraph: Пишіть: <link mailto:desk@example.org>desk@example.org</>",
  ]);
});

test("Google Docs' styles become marks, its wrapper nothing, its links lead where they say", () => {
  expect(pastedAs(docs)).toEqual([
    "heading 2: Who pays",
    "paragraph: Closing the gaps would cost <strong>18 million</><em> crowns</>, says <strong><link https://example.org/survey?p=2>the survey</></>.",
    "bullet_list: the port / its insurer / the council",
    "paragraph: One line⏎and the next",
    "divider:",
    "paragraph: End.",
  ]);
});

test("our own copy comes back whole, with ids of its own", () => {
  const from = body(read(WHOLE));
  const { dom } = from.view.serializeForClipboard(from.view.state.doc.slice(0, from.view.state.doc.content.size));
  const html = dom.innerHTML;
  const into = body(doc(paragraph("")));
  into.view.pasteHTML(html);
  const without = (json: Json[] = []) => json.map(({ attrs: { id: _, ...attrs } = {}, ...block }) => ({ ...block, attrs }));

  expect(without(write(into.view.state.doc).content).slice(0, 9)).toEqual(without(JSON.parse(WHOLE).content as Json[]).slice(0, 9));
});

test.each([
  ['<div data-block="photo" data-attrs=\'{"media":"x"}\'>words</div>', ["paragraph: words"]],
  ['<p data-pm-slice="0 0 []">a</p><div data-block="photo" data-attrs=\'{"media":"javascript:"}\'></div>', ["paragraph: a"]],
  ['<span data-note="n1" title="secret">words</span>', ["paragraph: words"]],
  ["<p>a\u00adb\u200bc\u202ed</p>", ["paragraph: abcd"]],
  ["<li>alone</li>", ["paragraph: alone"]],
  ["<p><b>all</b> <i></i>right</p>", ["paragraph: <strong>all</> right"]],
])("%s is no more than its words", (html, wanted) => {
  expect(pastedAs(html)).toEqual(wanted);
});

test("what would run, or be styled in its place, is renamed before it is read", () => {
  expect(unstyled('<p onclick="a()" style="b">on click = c</p>')).toBe('<p data-onclick="a()" data-style="b">on click = c</p>');
});

test("plain text is a paragraph a line", () => {
  const written = body(doc(paragraph("")));
  written.view.pasteText("one\n\ntwo\nthree");

  expect((write(written.view.state.doc).content ?? []).map(line)).toEqual(["paragraph: one", "paragraph: two", "paragraph: three"]);
});
