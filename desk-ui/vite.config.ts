import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** ProseMirror's licence travels with its code; its packages share one text. */
const licence = `/*!\n${readFileSync("node_modules/prosemirror-model/LICENSE", "utf8")}*/`;

/** One module for the editor's page; its name is given a hash by the server. */
export default defineConfig({
  esbuild: { legalComments: "inline" },
  build: {
    target: "es2022",
    modulePreload: false,
    rollupOptions: {
      input: "src/editor.ts",
      output: { entryFileNames: "editor.js", banner: licence },
    },
  },
  server: { fs: { allow: [".."] } },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/testing.setup.ts"],
    pool: "threads",
    isolate: false,
  },
});
