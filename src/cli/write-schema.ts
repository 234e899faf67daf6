import { writeFileSync } from "node:fs";
import { scenarioJsonSchema } from "./schema.ts";

writeFileSync("scenarios/scenario.schema.json", scenarioJsonSchema());
