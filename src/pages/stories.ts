import { scenarios } from "virtual:scenarios";
import type { Scenario } from "../scenario/schema.ts";
import type { App } from "./app.ts";

/** The scenario with an id: one opened from a file in this visit, or one that came with the game. */
export async function scenarioOf(app: App, id: string): Promise<Scenario | null> {
  const own = app.ownStories.get(id);
  if (own) return own;
  const entry = scenarios.find((scenario) => scenario.id === id);
  return entry ? entry.load() : null;
}

/** The title of a scenario, without loading it. Null when it is not here. */
export function titleOf(app: App, id: string): string | null {
  return app.ownStories.get(id)?.title ?? scenarios.find((scenario) => scenario.id === id)?.title ?? null;
}
