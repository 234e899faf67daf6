// `npm run size`: builds the game and prints what it weighs on the wire, as JSON, in bytes of gzip.
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";

const DIST = "dist";
await build({ logLevel: "error" });
const manifest = JSON.parse(readFileSync(path.join(DIST, ".vite/manifest.json"), "utf8"));

const gzip = (file) => gzipSync(readFileSync(path.join(DIST, file)), { level: 9 }).length;
const sum = (files) => [...files].reduce((total, file) => total + gzip(file), 0);

/** The scripts and styles of manifest entries and of all that they import at once. */
function closure(keys) {
  const files = new Set();
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const { file, css = [], imports = [] } = manifest[key];
    files.add(file);
    for (const style of css) files.add(style);
    for (const imported of imports) visit(imported);
  };
  for (const key of keys) visit(key);
  return files;
}

const find = (test) => Object.keys(manifest).filter((key) => test(key));
const without = (files, others) => [...files].filter((file) => !others.has(file));

const title = closure(["index.html", ...find((key) => /pages\/title/.test(key))]);
const playable = closure(["index.html", ...find((key) => /pages\/(title|play)\.tsx?$/.test(key))]);
const stage = closure(find((key) => key.endsWith("stage/stage.ts")));
const debrief = closure(find((key) => /pages\/debrief(\/DebriefPage)?\.tsx$/.test(key)));
const plotOf = [...debrief].filter((file) => /plot-/.test(file));
const stories = find((key) => key.endsWith("scenario.yaml"));

const assets = readdirSync(DIST, { recursive: true, encoding: "utf8" })
  .map((file) => ({ file, bytes: statSync(path.join(DIST, file)).size }))
  .filter(({ file }) => /\.(mp3|webp|jpe?g|png|svg|woff2?|json)$/.test(file) && !file.includes(".vite"));

console.log(
  JSON.stringify(
    {
      unit: "bytes of gzip",
      titlePage: sum(title),
      firstLoadUntilASceneCanBeAnswered: sum(playable),
      stories: Object.fromEntries(stories.map((key) => [key, sum(without(closure([key]), playable))])),
      stageWithPhaser: sum(without(stage, playable)),
      phaserOfThat: sum([...stage].filter((file) => /phaser-/.test(file))),
      debriefWithPlot: sum(without(debrief, playable)),
      plotOfThat: sum(plotOf),
      assetsRawBytes: Object.fromEntries(assets.map(({ file, bytes }) => [path.basename(file), bytes])),
      assetsRawTotal: assets.reduce((total, { bytes }) => total + bytes, 0),
      assetsWantedAtMost: 2_500_000,
    },
    null,
    2,
  ),
);
