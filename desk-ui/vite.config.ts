import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** ProseMirror's licence travels with its code; its packages share one text. */
const licence = `/*!\n${readFileSync("node_modules/prosemirror-model/LICENSE", "utf8")}*/`;

/** Modules of the desk, each built by itself (`--mode front`). Their names are given a hash by the server. */
export default defineConfig(({ mode }) => ({
  esbuild: { legalComments: "inline" },
  build: {
    target: "es2022",
    modulePreload: false,
    rollupOptions: {
      input: mode === "front" ? { front: "src/arrange.ts" } : { editor: "src/editor.ts" },
      output: { entryFileNames: "[name].js", ...(mode === "front" ? {} : { banner: licence }) },
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
}));
