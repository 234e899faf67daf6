// `npm run futures`: writes what can become of the first decisions of each shipped story
// into assets/futures/, so that a debrief need not work it out in the browser.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { knowBeforehand } from "../src/explore/know-beforehand.ts";
import { type KnownFutures, rulesOf } from "../src/explore/known-futures.ts";
import { tablesOf } from "../src/explore/tables.ts";
import { compile } from "../src/story/compile.ts";
import { shippedIds, shippedScenario } from "./shipped.ts";

/** What is left after these takes some 60 ms, and a file about 60 kB. */
const DEPTH = { decisions: 5, ranged: 3 };

for (const id of shippedIds()) {
  const tables = tablesOf(compile(shippedScenario(id)));
  const file = `assets/futures/${id}.json`;
  const old = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as KnownFutures) : null;
  if (old?.rules === rulesOf(tables) && old.decisions === DEPTH.decisions && old.ranged === DEPTH.ranged) continue;
  writeFileSync(file, `${JSON.stringify(knowBeforehand(tables, DEPTH))}\n`);
}
