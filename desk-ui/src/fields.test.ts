import { beforeEach, expect, test } from "vitest";
import type { Copy } from "./copy";
import { carried, fill } from "./fields";
import { storyPage } from "./testing";

const body = { type: "doc", attrs: { schema: 1 }, content: [] };

const WHOLE_COPY: Copy = {
  kind: "analysis",
  headline: "Fog closes the strait",
  standfirst: "Ferries stand still.",
  slug: "fog",
  section: "s2",
  topics: ["t1", "t3"],
  bylines: [{ author: "a1", credit: "" }, { author: "a2", credit: "photography" }],
  sources: [{ name: "Port", url: "https://example.org/", stateControlled: true }, { name: "Pilot", kind: "interview", stateControlled: false }],
  leadPhoto: { media: "m1", caption: "A ferry", alt: "A ferry in fog", focus: { x: 0.5, y: 0.25 } },
  body,
};

let form: HTMLFormElement;
beforeEach(() => {
  form = storyPage('{"type":"doc","attrs":{"schema":1},"content":[]}');
});

test("an empty form carries no more than it must", () => {
  expect(carried(form, body)).toEqual({ kind: "news", headline: "", standfirst: "", slug: "", topics: [], bylines: [], sources: [], body });
});

test("what is put into the form comes out of it", () => {
  fill(form, WHOLE_COPY);

  expect(carried(form, body)).toEqual(WHOLE_COPY);
});

test("more names than the page has lines are carried along unseen", () => {
  const many = { ...WHOLE_COPY, bylines: ["a1", "a2", "a3", "a4"].map((author) => ({ author, credit: author })) };
  fill(form, many);

  expect(carried(form, body).bylines).toEqual(many.bylines);
});

test("what is put in next takes the place of all that was there", () => {
  fill(form, WHOLE_COPY);
  fill(form, { headline: "Rain", standfirst: "", topics: [], bylines: [], sources: [], kind: "news", body });

  expect(carried(form, body)).toEqual({ kind: "news", headline: "Rain", standfirst: "", slug: "", topics: [], bylines: [], sources: [], body });
});
