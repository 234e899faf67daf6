import { readFileSync } from "node:fs";
import type { KnownFutures } from "../../src/explore/known-futures.ts";
import { shippedIds, shippedScenario, shippedText } from "../../tools/shipped.ts";

/** Every scenario that ships, as text: its id and the content of its file. */
export const SHIPPED = shippedIds().map((id) => ({ id, text: shippedText(id) }));

export const shipped = shippedScenario;

/** The whole stories among them: all but the warm-up. */
export const STORIES = SHIPPED.filter(({ id }) => shipped(id).warmUp !== true);

/** What is known beforehand of a story that ships. */
export const knownOf = (id: string): KnownFutures =>
  JSON.parse(readFileSync(`assets/futures/${id}.json`, "utf8")) as KnownFutures;
