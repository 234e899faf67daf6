import { defineConfig } from "vitest/config";
import { scenarios } from "./tools/vite-scenarios.ts";

export default defineConfig({
  // Relative addresses, so that the built folder works wherever it is put.
  base: "./",
  plugins: [scenarios()],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    manifest: true,
    // Phaser is one large chunk by nature, and it is loaded after the story is on screen.
    chunkSizeWarningLimit: 2000,
  },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1" },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.{ts,tsx}"], exclude: ["tests/browser/**"] },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/setup.ts",
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // A busy machine takes its time; nothing here says how fast the game is.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
