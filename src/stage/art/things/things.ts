import { desk } from "./desk.ts";
import { plant } from "./plant.ts";

/** Everything that can be drawn besides people. */
export const THINGS = { desk, plant } as const;
export type ThingName = keyof typeof THINGS;

/** The options that belong to a thing: which kind of desk, how a plant is doing. */
export type ThingOptions<Name extends ThingName> = Parameters<(typeof THINGS)[Name]["draw"]>[1];
