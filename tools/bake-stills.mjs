// `npm run stills`: takes every picture of the office that is committed, from the gallery of the built game:
// one for each outcome, for where the office cannot move, and for the README a sheet for each weather at three sizes.
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
const SHEET = { gap: 12, bytes: 110_000 };
/** Long enough for everyone to be where this weather has them. */
const MILLISECONDS = 12_000;

await build({ logLevel: "error" });
const server = await preview({ logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });

for (const [outcome, dials] of Object.entries(STILLS)) {
  const page = await openOffice(dials, STILL.size);
  save("assets/stills", outcome, await takeBelow(page, STILL.bytes));
  await page.close();
}
for (const [weather, dials] of Object.entries(SHEETS)) {
  const pictures = [];
  for (const screen of SCREENS) {
    const page = await openOffice(dials, screen, screen.ratio);
    pictures.push((await page.screenshot()).toString("base64"));
    await page.close();
  }
  const sheet = await openSheet(pictures);
  save("assets/screenshots", weather, await takeBelow(sheet, SHEET.bytes));
  await sheet.close();
}

await browser.close();
await server.close();

/** The gallery with these dials, once everyone has come to where they belong. */
async function openOffice(dials, { width, height }, deviceScaleFactor = 1) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor });
  await page.goto(`${server.resolvedUrls.local[0]}?page=gallery&ui=off&clock=stepped&${dials}`);
  await page.waitForFunction(() => window.gallery !== undefined);
  await page.evaluate((milliseconds) => window.gallery.step(milliseconds), MILLISECONDS);
  return page;
}

/** The same moment on every screen, side by side. */
async function openSheet(pictures) {
  const { gap } = SHEET;
  const width = SCREENS.reduce((sum, { shown }) => sum + shown + gap, gap);
  const tallest = Math.max(...SCREENS.map(({ shown, width: wide, height }) => (shown / wide) * height));
  const page = await browser.newPage({ viewport: { width, height: Math.round(tallest) + gap * 2 } });
  const images = pictures.map(
    (data, index) => `<img width="${SCREENS[index].shown}" src="data:image/png;base64,${data}">`,
  );
  const style = `margin:0;padding:${gap}px;display:flex;gap:${gap}px;align-items:flex-end;background:#fff8ea`;
  await page.setContent(`<body style="${style}">${images.join("")}</body>`, { waitUntil: "load" });
  return page;
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
