// `npm run stills`: takes the still pictures that stand in where the office cannot move,
// one for each outcome: the office on the way there, from the gallery of the built game. Commit what it writes.
import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.mjs";

const SIZE = { width: 1280, height: 720 };
const MOST_BYTES = 80_000;
const STILLS = {
  "sweet-spot": "furnishing=loft&sweetSpot=1&hat=both",
  chaos: "furnishing=loft&chaos=1&hat=leadership",
  stagnation: "furnishing=cubicles&stagnation=1&hat=management",
  drift: "furnishing=loft&drift=1&hat=none",
  "holding-on": "furnishing=loft&chaos=0.25&stagnation=0.15&sweetSpot=0.2&hat=both",
};
/** Long enough for everyone to be where this ending has them. */
const MILLISECONDS = 12_000;

await build({ logLevel: "error" });
const server = await preview({ logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
const page = await browser.newPage({ viewport: SIZE });
const session = await page.context().newCDPSession(page);
mkdirSync("assets/stills", { recursive: true });

for (const [outcome, dials] of Object.entries(STILLS)) {
  const query = `?page=gallery&ui=off&clock=stepped&${dials}`;
  await page.goto(server.resolvedUrls.local[0] + query);
  await page.waitForFunction(() => window.gallery !== undefined);
  await page.evaluate((milliseconds) => window.gallery.step(milliseconds), MILLISECONDS);
  const picture = await takeBelow(MOST_BYTES);
  writeFileSync(`assets/stills/${outcome}.webp`, picture);
  console.log(`${outcome}.webp ${picture.length} bytes`);
}

await browser.close();
await server.close();

/** The best picture that is small enough. */
async function takeBelow(bytes) {
  for (let quality = 80; quality > 0; quality -= 6) {
    const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality });
    const picture = Buffer.from(data, "base64");
    if (picture.length <= bytes) return picture;
  }
  throw new Error(`The picture does not fit into ${bytes} bytes.`);
}
