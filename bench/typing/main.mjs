import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Chromium } from "./chromium.mjs";
import { figures } from "./figures.mjs";
import { HERE, newsroom, ROOT, story } from "./newsroom.mjs";
import { body, dice, pause, typed } from "./text.mjs";

const { values } = parseArgs({ options: { keys: { type: "string", default: "300" }, words: { type: "string", default: "10000" } } });
const KEYS = Number(values.keys);
const WORDS = Number(values.words);

/** Milliseconds for the page to come to rest before it is typed in. */
const REST = 3_000;

/** One frame of a screen that shows sixty a second, in whole milliseconds. */
const MOST = 16;

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline"];

const EDITORS = [
  { name: "Stet's editor", module: undefined },
  { name: "plain ProseMirror", module: () => bundled("peer-prosemirror.mjs") },
  { name: "bare contenteditable", module: () => readFileSync(join(HERE, "peer-bare.mjs"), "utf8") },
];

function bundled(file) {
  return execFileSync(join(ROOT, "desk-ui/node_modules/.bin/esbuild"), [join(HERE, file), "--bundle", "--format=esm", "--minify", "--log-level=error"], {
    encoding: "utf8",
    env: { ...process.env, NODE_PATH: join(ROOT, "desk-ui/node_modules") },
  });
}

/** Answers a request for the desk's module with another one, so that two editors stand on the same page. */
async function instead(tab, module) {
  if (module === undefined) {
    return;
  }
  await tab.send("Fetch.enable", { patterns: [{ urlPattern: "*/assets/editor-*.js" }] });
  tab.browser.on(({ method, params, sessionId }) => {
    if (method === "Fetch.requestPaused" && sessionId === tab.sessionId) {
      const responseHeaders = [{ name: "Content-Type", value: "text/javascript" }];
      void tab.send("Fetch.fulfillRequest", { requestId: params.requestId, responseCode: 200, responseHeaders, body: Buffer.from(module).toString("base64") });
    }
  });
}

async function measured(browser, address, editor) {
  const tab = await browser.tab();
  await instead(tab, editor.module?.());
  await tab.open(address);
  await tab.until('document.querySelector("#body[contenteditable=true]") && document.fonts.status === "loaded"');
  await tab.run(`(() => {
    const body = document.querySelector("#body");
    const paragraphs = [...body.querySelectorAll(":scope > p")];
    const middle = paragraphs[Math.floor(paragraphs.length / 2)].firstChild;
    body.focus();
    getSelection().collapse(middle, 20);
    middle.parentElement.scrollIntoView({ block: "center" });
  })()`);
  await wait(REST);
  const before = await tab.run('document.querySelector("#body").textContent.length');
  const roll = dice(3);
  const events = await browser.traced(CATEGORIES, async () => {
    for (const letter of typed(KEYS)) {
      await tab.key(letter);
      await wait(pause(roll));
    }
  });
  const grown = (await tab.run('document.querySelector("#body").textContent.length')) - before;
  if (grown !== KEYS) {
    throw new Error(`${editor.name}: ${KEYS} keys were typed, the text has grown by ${grown}.`);
  }
  await tab.close();
  return { name: editor.name, ...figures(events, KEYS) };
}

const ms = (value) => value.toFixed(1).padStart(8);

function table(title, rows, columns) {
  console.log(`\n${title}\n${"milliseconds".padEnd(24)}${columns.map((name) => name.padStart(8)).join("")}`);
  rows.forEach(([name, ...numbers]) => console.log(`${name.padEnd(24)}${numbers.map(ms).join("")}`));
}

function print(results) {
  const percentiles = ["p50", "p95", "p99", "most"];
  const rows = (of) => results.map(({ name, [of]: { p50, p95, p99, most } }) => [name, p50, p95, p99, most]);
  table("From the key to the frame with its letter, waiting for a busy machine included", rows("frame"), percentiles);
  table("What of that the page's main thread worked", rows("work"), percentiles);
  table("From the key to the screen", rows("screen"), percentiles);
  table("CPU of the main thread for each key, saving between the keys included; its longest task", results.map(({ name, cpu, longest }) => [name, cpu, longest]), ["CPU/key", "longest"]);
  const [own, ...others] = results;
  for (const of of ["frame", "work"]) {
    const ratios = others.map((other) => `${(own[of].p95 / other[of].p95).toFixed(2)} × ${other.name}`).join(", ");
    console.log(`${of === "frame" ? "\n" : ""}p95 ${of}: ${own[of].p95.toFixed(1)} ms, ${ratios}; ${own[of].p95 < MOST ? "within" : "NOT within"} ${MOST} ms`);
  }
}

const desk = await newsroom();
let browser;
try {
  browser = await Chromium.start();
  console.log(`${WORDS} words, ${KEYS} keys; ${await browser.version}, ${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB, load ${loadavg()[0].toFixed(1)}`);
  const first = await browser.tab();
  const address = await story(first, desk.link, body(WORDS));
  await first.close();
  const results = [];
  for (const editor of EDITORS) {
    results.push(await measured(browser, address, editor));
  }
  print(results);
} finally {
  await browser?.close();
  await desk.close();
}
