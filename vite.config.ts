import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { offline } from "./tools/vite-offline.ts";
import { phaser } from "./tools/vite-phaser.ts";
import { scenarios } from "./tools/vite-scenarios.ts";

export default defineConfig({
  // Relative addresses, so that the built folder works wherever it is put.
  base: "./",
  plugins: [scenarios(), phaser(), offline()],
  // Files that keep their names: the icons of an installed game.
  publicDir: "assets/public",
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    manifest: true,
    // Both change less often than the game: Phaser is loaded after the story is on screen, Plot with a debrief.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "phaser", test: /node_modules[\\/]phaser/ },
            {
              name: "plot",
              test: /node_modules[\\/](@observablehq|d3|internmap|delaunator|robust-predicates|isoformat|binary-search-bounds|interval-tree-1d)/,
            },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 700,
  },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1" },
  test: {
    // Two at once also where there are but two cores: a browser test waits more than it works. More than half of
    // many cores would starve those that draw the office in software.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**"],
          // A guard against hanging, generous to a machine with other things to do.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/setup.ts",
          // A guard against hanging for ever; nothing here says how fast the game is.
          testTimeout: 300_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
