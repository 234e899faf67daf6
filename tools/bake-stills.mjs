// `npm run stills`: takes the still pictures that stand in where the office cannot move,
// one for each outcome, from the gallery of the built game. Commit what it writes.
import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.mjs";

const SIZE = { width: 1280, height: 720 };
const STILLS = {
  "sweet-spot": "furnishing=loft&sweetSpot=1&hat=both",
  chaos: "furnishing=loft&chaos=1&hat=leadership",
  stagnation: "furnishing=cubicles&stagnation=1&hat=management",
  drift: "furnishing=loft&drift=1&chaos=0.3&stagnation=0.3&hat=none",
  "holding-on": "furnishing=loft&chaos=0.2&stagnation=0.2&sweetSpot=0.2&hat=both",
};

await build({ logLevel: "error" });
const server = await preview({ logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
const page = await browser.newPage({ viewport: SIZE });
const session = await page.context().newCDPSession(page);
mkdirSync("assets/stills", { recursive: true });

for (const [outcome, dials] of Object.entries(STILLS)) {
  const query = `?page=gallery&ui=off&phase=aftermath&speaker=nobody&${dials}`;
  await page.goto(server.resolvedUrls.local[0] + query);
  await page.waitForFunction(() => window.gallery !== undefined && window.gallery.stats.frames > 0);
  // Long enough for people to have walked to where this weather has them.
  await page.waitForTimeout(6000);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 60 });
  const picture = Buffer.from(data, "base64");
  writeFileSync(`assets/stills/${outcome}.webp`, picture);
  console.log(`${outcome}.webp ${picture.length} bytes`);
}

await browser.close();
await server.close();
