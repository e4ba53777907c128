import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const HERE = dirname(fileURLToPath(import.meta.url));
export const ROOT = join(HERE, "../..");

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

/** A newsroom of our own on a free port, empty, gone afterwards; `link` lets its first owner in. */
export async function newsroom() {
  const data = mkdtempSync(join(tmpdir(), "stet-bench-data-"));
  // As root, PostgreSQL runs as somebody else, who must be able to pass.
  chmodSync(data, 0o711);
  const child = spawn(join(ROOT, "stet"), ["up", "--empty", "--port", String(await freePort()), "--data", data], { stdio: ["ignore", "pipe", "inherit"] });
  const gone = new Promise((done) => child.once("exit", done));
  const said = await new Promise((told, failed) => {
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (more) => {
      text += more;
      if (/sign in: \S+\n/.test(text)) {
        told(text);
      }
    });
    child.once("exit", () => failed(new Error(`The newsroom did not start:\n${text}`)));
  });
  return {
    link: /sign in: (\S+)/.exec(said)[1],
    async close() {
      child.kill("SIGTERM");
      await gone;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Comes in by the link, and begins a story with the body. Its address. */
export async function story(tab, link, body) {
  await tab.open(link);
  await tab.follow('document.querySelector("main form button").click()');
  await tab.follow(`(() => {
    const fill = { name: "Nela Dravik", email: "nela@courier.example", password: "a tide table and a lamp", again: "a tide table and a lamp" };
    Object.entries(fill).forEach(([id, value]) => (document.getElementById(id).value = value));
    document.querySelector("main form button").click();
  })()`);
  const made = await tab.run(`fetch("/api/stories", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: ${JSON.stringify(JSON.stringify({ edition: "en", headline: "A long read", body }))},
  }).then(async (answer) => ({ status: answer.status, text: await answer.text() }))`);
  if (made.status !== 201) {
    throw new Error(`The story was not taken: ${made.status} ${made.text}`);
  }
  return new URL(`/desk/stories/${JSON.parse(made.text).id}/`, link).href;
}
