import { VITALS } from "../company/figures.ts";
import { HATS } from "../company/hat.ts";
import { OUTCOMES } from "../company/outcome.ts";
import { FURNISHINGS, PLACES } from "../scenario/vocabulary.ts";
import { FACES, POSES } from "../stage/art/people/poses.ts";
import type { Phase } from "../story/view.ts";
import { GALLERY_CAST } from "./gallery-cast.ts";

/** What can be set in the gallery: the name of each handle, and what it says now. */
export type Values = Map<string, string>;

export const DIALS = ["chaos", "stagnation", "drift", "sweetSpot"] as const;
export const PHASES = ["deciding", "aftermath", "ended"] as const satisfies readonly Phase[];
/** The end that is shown, and the two that come before their time. */
export const ENDS = ["none", ...OUTCOMES, "chaos-early", "stagnation-early"] as const;
/** A handle that leaves something as it comes. */
export const AS_IT_COMES = "as it comes";

/** People. With all of the cast, the player and nobody from the seed, twelve work there. */
const USUAL_CAST = 6;
const numbered = (name: string, most: number): string[] =>
  Array.from({ length: most }, (_, index) => `${name}-${index + 1}`);
const PEOPLE = ["nobody", "you", ...numbered("cast", 11), ...numbered("extra", 3), ...numbered("customer", 5)];

/** A handle with a few settings. */
export interface Choice {
  readonly name: string;
  readonly options: readonly string[];
  readonly value: string;
}

/** Every choice; the scenarios are those that came with the game. */
export function choicesWith(scenarioIds: readonly string[]): readonly Choice[] {
  return [
    { name: "scenario", options: ["none", ...scenarioIds], value: "none" },
    { name: "furnishing", options: FURNISHINGS, value: "loft" },
    { name: "place", options: PLACES, value: "open-floor" },
    { name: "phase", options: PHASES, value: "aftermath" },
    {
      name: "speaker",
      options: ["nobody", ...GALLERY_CAST.map(({ id }) => id)],
      value: GALLERY_CAST[0]?.id ?? "nobody",
    },
    { name: "hat", options: HATS, value: "both" },
    { name: "outcome", options: ENDS, value: "none" },
    { name: "person", options: PEOPLE, value: "nobody" },
    { name: "pose", options: [AS_IT_COMES, ...POSES], value: AS_IT_COMES },
    { name: "face", options: [AS_IT_COMES, ...FACES], value: AS_IT_COMES },
    { name: "motion", options: ["full", "reduced"], value: "full" },
  ];
}

/** The values that a URL asks for; what it does not say is as usual. */
export function valuesOf(asked: URLSearchParams, choices: readonly Choice[]): Values {
  const values: Values = new Map();
  for (const dial of DIALS) values.set(dial, asked.get(dial) ?? "0");
  for (const vital of VITALS) values.set(vital, asked.get(vital) ?? String(vitalFor(values)));
  for (const { name, value } of choices) values.set(name, asked.get(name) ?? value);
  values.set("seed", asked.get("seed") ?? "7");
  values.set("ahead", asked.get("ahead") ?? "1");
  values.set("cast", asked.get("cast") ?? String(USUAL_CAST));
  return values;
}

/** A vital that fits the dials, where the URL does not say. */
function vitalFor(values: Values): number {
  const dial = (name: string): number => Number(values.get(name) ?? 0);
  const trouble = Math.max(dial("chaos"), dial("stagnation"), dial("drift"));
  return Math.round(58 + dial("sweetSpot") * 32 - trouble * 46);
}
