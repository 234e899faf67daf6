// `npm run lessons`: writes which decision teaches which lesson into scenarios/README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { withLessons } from "./lessons-table.ts";
import { shippedIds, shippedScenario } from "./shipped.ts";

const PAGE = "scenarios/README.md";
writeFileSync(PAGE, withLessons(readFileSync(PAGE, "utf8"), shippedIds().map(shippedScenario)));
