import { spawn, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const LISTENING = /DevTools listening on (ws:\S+)/;

function executable() {
  const named = process.env.STET_CHROMIUM ? [process.env.STET_CHROMIUM] : NAMES;
  for (const name of named) {
    try {
      return execFileSync("sh", ["-c", 'command -v "$0"', name], { encoding: "utf8" }).trim();
    } catch {
      // The next one.
    }
  }
  throw new Error("No Chromium: install it or name it in STET_CHROMIUM.");
}

/** A Chromium of our own, spoken with over its DevTools protocol. */
export class Chromium {
  static async start() {
    const folder = mkdtempSync(join(tmpdir(), "stet-bench-"));
    const child = spawn(
      executable(),
      ["--headless=new", "--no-sandbox", "--no-first-run", "--window-size=1280,860", "--remote-debugging-port=0", `--user-data-dir=${folder}`, "about:blank"],
      { stdio: ["ignore", "ignore", "pipe"] },
    );
    const address = await new Promise((found, failed) => {
      let said = "";
      child.stderr.setEncoding("utf8").on("data", (text) => {
        said += text;
        const match = LISTENING.exec(said);
        if (match) {
          found(match[1]);
        }
      });
      child.on("exit", () => failed(new Error(`Chromium did not start:\n${said}`)));
    });
    const socket = new WebSocket(address);
    await new Promise((open, failed) => {
      socket.onopen = open;
      socket.onerror = () => failed(new Error(`no answer from ${address}`));
    });
    return new Chromium(child, folder, socket);
  }

  #child;
  #folder;
  #socket;
  #last = 0;
  #waiting = new Map();
  #listeners = new Set();

  constructor(child, folder, socket) {
    this.#child = child;
    this.#folder = folder;
    this.#socket = socket;
    socket.onmessage = ({ data }) => this.#hear(JSON.parse(data));
  }

  #hear(message) {
    const waiting = this.#waiting.get(message.id);
    if (waiting) {
      this.#waiting.delete(message.id);
      message.error ? waiting.failed(new Error(`${waiting.method}: ${message.error.message}`)) : waiting.done(message.result);
    } else {
      this.#listeners.forEach((listen) => listen(message));
    }
  }

  get version() {
    return this.send("Browser.getVersion").then(({ product }) => product);
  }

  send(method, params = {}, sessionId = undefined) {
    const id = ++this.#last;
    this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    return new Promise((done, failed) => this.#waiting.set(id, { method, done, failed }));
  }

  on(listen) {
    this.#listeners.add(listen);
    return () => this.#listeners.delete(listen);
  }

  /** What is said once, after something was asked for. */
  once(method, sessionId = undefined) {
    return new Promise((done) => {
      const off = this.on((message) => {
        if (message.method === method && message.sessionId === sessionId) {
          off();
          done(message.params);
        }
      });
    });
  }

  async tab() {
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true });
    const tab = new Tab(this, targetId, sessionId);
    await Promise.all(["Page.enable", "Runtime.enable", "Performance.enable"].map((method) => tab.send(method)));
    await tab.send("Page.bringToFront");
    return tab;
  }

  /** All that was traced while something was done. */
  async traced(categories, what) {
    const events = [];
    const off = this.on(({ method, params }) => method === "Tracing.dataCollected" && events.push(...params.value));
    await this.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { recordMode: "recordAsMuchAsPossible", includedCategories: categories } });
    await what();
    const complete = this.once("Tracing.tracingComplete");
    await this.send("Tracing.end");
    await complete;
    off();
    return events;
  }

  async close() {
    const gone = new Promise((done) => this.#child.once("exit", done));
    await this.send("Browser.close").catch(() => this.#child.kill());
    await gone;
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

class Tab {
  constructor(browser, targetId, sessionId) {
    this.browser = browser;
    this.targetId = targetId;
    this.sessionId = sessionId;
  }

  send(method, params) {
    return this.browser.send(method, params, this.sessionId);
  }

  /** Opens an address, and waits until it is there. */
  async open(url) {
    await this.#led(() => this.send("Page.navigate", { url }));
  }

  async #led(what) {
    const loaded = new Promise((done) => {
      let there = false;
      const off = this.browser.on(({ method, params, sessionId }) => {
        if (sessionId !== this.sessionId) {
          return;
        }
        there ||= method === "Page.frameNavigated" && !params.frame.parentId && params.frame.url !== "about:blank";
        if (there && method === "Page.loadEventFired") {
          off();
          done();
        }
      });
    });
    await what();
    await loaded;
  }

  /** Runs something that leads to another page. */
  async follow(expression) {
    await this.#led(() => this.run(expression));
  }

  async run(expression) {
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  /** Waits until a condition on the page holds, looking at each frame. */
  async until(condition) {
    await this.run(`new Promise((done) => { const look = () => ${condition} ? done(true) : requestAnimationFrame(look); look(); })`);
  }

  async metrics() {
    const { metrics } = await this.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  async key(character) {
    const key = character === " " ? { key: " ", code: "Space", windowsVirtualKeyCode: 32 } : { key: character, windowsVirtualKeyCode: character.toUpperCase().charCodeAt(0) };
    await this.send("Input.dispatchKeyEvent", { type: "keyDown", text: character, unmodifiedText: character, ...key });
    await this.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
  }

  close() {
    return this.browser.send("Target.closeTarget", { targetId: this.targetId });
  }
}
