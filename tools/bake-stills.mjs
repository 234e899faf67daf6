// `npm run stills`: takes every picture of the office that is committed, from the gallery of the built game:
// one for each outcome, for where the office cannot move, and for the README a sheet for each weather at three sizes
// and one with every house.
import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.mjs";

const STILL = { size: { width: 1280, height: 720 }, bytes: 80_000 };
const STILLS = {
  "sweet-spot": "furnishing=loft&sweetSpot=1&hat=both",
  chaos: "furnishing=loft&chaos=1&hat=leadership",
  stagnation: "furnishing=cubicles&stagnation=1&hat=management",
  drift: "furnishing=loft&drift=1&hat=none",
  "holding-on": "furnishing=loft&chaos=0.25&stagnation=0.15&sweetSpot=0.2&hat=both",
};
const SHEETS = {
  thriving: "furnishing=project-room&sweetSpot=1&hat=both",
  chaos: "furnishing=loft&chaos=1&hat=leadership",
  stagnation: "furnishing=cubicles&stagnation=1&hat=management",
  drift: "furnishing=loft&drift=1&hat=none",
};
/** A projector, a laptop and a phone: how large in pixels, and how wide on the sheet. */
const SCREENS = [
  { width: 1920, height: 1080, shown: 792 },
  { width: 1280, height: 720, shown: 528 },
  { width: 390, height: 844, ratio: 2, shown: 206 },
];
const HOUSES = ["loft", "cubicles", "project-room", "board-floor", "newsroom", "halves"];
const HOUSE = { width: 1280, height: 720, shown: 500 };
const SHEET = { width: 1574, gap: 12, bytes: 110_000, ofHouses: 250_000 };
/** Long enough for everyone to be where this weather has them. */
const MILLISECONDS = 12_000;
/** Drawing in software takes its time, and a picture waits for all of it. Milliseconds. */
const PATIENCE = 600_000;

await build({ logLevel: "error" });
const server = await preview({ logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });

for (const [outcome, dials] of Object.entries(STILLS)) {
  const page = await openOffice(dials, STILL.size);
  save("assets/stills", outcome, await takeBelow(page, STILL.bytes));
  await page.close();
}
for (const [weather, dials] of Object.entries(SHEETS)) {
  const views = SCREENS.map((screen) => ({ dials, screen }));
  save("assets/screenshots", weather, await takeSheet(views, SHEET.bytes));
}
const houses = HOUSES.map((house) => ({ dials: `furnishing=${house}&sweetSpot=0.3`, screen: HOUSE }));
save("assets/screenshots", "houses", await takeSheet(houses, SHEET.ofHouses));

await browser.close();
await server.close();

/** The gallery with these dials, once everyone has come to where they belong. */
async function openOffice(dials, { width, height }, deviceScaleFactor = 1) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor });
  await page.goto(`${server.resolvedUrls.local[0]}?page=gallery&ui=off&clock=stepped&${dials}`);
  await page.waitForFunction(() => window.gallery !== undefined, undefined, { timeout: PATIENCE });
  await page.evaluate((milliseconds) => window.gallery.step(milliseconds), MILLISECONDS);
  return page;
}

/** Several views side by side, in as many rows as they need. */
async function takeSheet(views, bytes) {
  const images = [];
  for (const { dials, screen } of views) {
    const page = await openOffice(dials, screen, screen.ratio);
    const data = (await page.screenshot({ timeout: PATIENCE })).toString("base64");
    images.push(`<img width="${screen.shown}" src="data:image/png;base64,${data}">`);
    await page.close();
  }
  const { width, gap } = SHEET;
  const page = await browser.newPage({ viewport: { width, height: 10 } });
  const style = `margin:0;padding:${gap}px;display:flex;flex-wrap:wrap;gap:${gap}px;align-items:flex-end;background:#fff8ea`;
  await page.setContent(`<body style="${style}">${images.join("")}</body>`, { waitUntil: "load" });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  const sheet = await takeBelow(page, bytes);
  await page.close();
  return sheet;
}

function save(folder, name, picture) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.webp`, picture);
  console.log(`${folder}/${name}.webp ${picture.length} bytes`);
}

/** The best picture of a page that is small enough. */
async function takeBelow(page, bytes) {
  const session = await page.context().newCDPSession(page);
  for (let quality = 84; quality > 0; quality -= 6) {
    const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality });
    const picture = Buffer.from(data, "base64");
    if (picture.length <= bytes) return picture;
  }
  throw new Error(`The picture does not fit into ${bytes} bytes.`);
}
