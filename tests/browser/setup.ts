import { chromium } from "playwright-core";
import { build, preview } from "vite";
import type { TestProject } from "vitest/node";
import { CHROMIUM_FLAGS, findChromium } from "../../tools/chromium.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built game is served. */
    game: string;
    /** Where the one Chromium of all browser tests listens. */
    browser: string;
  }
}

/** Builds the game as a player gets it, serves it, and starts the browser; returns what ends both. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  await build({ logLevel: "error" });
  const server = await preview({ logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
  const browser = await chromium.launchServer({ executablePath, args: CHROMIUM_FLAGS, host: "127.0.0.1" });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("the preview server gave no address");
  project.provide("game", address);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
