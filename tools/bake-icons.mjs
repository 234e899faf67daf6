// `npm run icons`: draws src/ui/icon.svg as the pictures that an installed game has on a home screen.
import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.mjs";

const FOLDER = "assets/public/icons";
const PAPER = "#fff8ec";
/** How much of the side the hats take: a maskable icon may be cut to the circle that fits into it. */
const ICONS = [
  { name: "192", side: 192, hats: 0.84 },
  { name: "512", side: 512, hats: 0.84 },
  { name: "maskable-512", side: 512, hats: 0.6 },
  { name: "apple-touch", side: 180, hats: 0.76 },
];

const svg = `data:image/svg+xml;base64,${readFileSync("src/ui/icon.svg").toString("base64")}`;
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
mkdirSync(FOLDER, { recursive: true });
for (const { name, side, hats } of ICONS) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${PAPER}">
      <img src="${svg}" style="width:${hats * 100}%;height:${hats * 100}%">`,
    { waitUntil: "load" },
  );
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
}
await browser.close();
