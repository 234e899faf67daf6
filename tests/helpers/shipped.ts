import { readdirSync, readFileSync } from "node:fs";
import { scenarioOf } from "./tiny.ts";

/** Every scenario that ships, as text: its id and the content of its file. */
export const SHIPPED = readdirSync("scenarios", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ id: name, text: readFileSync(`scenarios/${name}/scenario.yaml`, "utf8") }));

export const shipped = (id: string) => {
  const found = SHIPPED.find((scenario) => scenario.id === id);
  if (found === undefined) throw new Error(`no scenario "${id}" ships`);
  return scenarioOf(found.text);
};

/** The whole stories among them: all but the warm-up. */
export const STORIES = SHIPPED.filter(({ id }) => shipped(id).warmUp !== true);
