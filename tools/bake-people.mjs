// Bakes the people out of react-peeps into assets/people/: `node tools/bake-people.mjs`.
// What it writes is committed, so that nobody needs React to build or play the game.
import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { bakeDrawing } from "./bake-people/bake-drawing.mjs";
import { BODIES } from "./bake-people/bodies.mjs";
import { BEARDS, FACES, GLASSES, HAIR } from "./bake-people/heads.mjs";

const folder = new URL("../assets/people/", import.meta.url);
mkdirSync(folder, { recursive: true });

const bakeAll = (table) => Object.fromEntries(Object.entries(table).map(([name, plan]) => [name, bakeDrawing(plan)]));

const files = {
  "heads.json": {
    hair: bakeAll(HAIR),
    faces: bakeAll(FACES),
    beards: bakeAll(BEARDS),
    glasses: bakeAll(GLASSES),
  },
  "bodies.json": bakeAll(BODIES),
};

for (const [name, content] of Object.entries(files)) {
  const text = `${JSON.stringify(content)}\n`;
  writeFileSync(new URL(name, folder), text);
  console.log(`${name}: ${Math.round(text.length / 1000)} kB, ${Math.round(gzipSync(text).length / 1000)} kB gzip`);
}
