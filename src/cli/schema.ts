import { z } from "zod";
import { scenarioSchema } from "../scenario/schema.ts";

/** The scenario format as JSON Schema, from which an editor completes and checks. */
export function scenarioJsonSchema(): string {
  const schema = z.toJSONSchema(scenarioSchema, { io: "input", target: "draft-7" });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
