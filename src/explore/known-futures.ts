import { FOLLOWING_SHARE, MODEL, VITAL_MODEL } from "../company/model.ts";
import { OUTCOMES } from "../company/outcome.ts";
import { fingerprint } from "../story/hash.ts";
import { type Future, Futures } from "./futures.ts";
import { layoutOf, Positions } from "./positions.ts";
import { type ChoiceTable, type SceneTable, type Tables, THE_END } from "./tables.ts";
import { WORTH } from "./worth.ts";

/**
 * The futures of the first decisions of a story, worked out beforehand: most of the work
 * of looking back on a play lies there, where most is still possible, and it is the same
 * for every play. Plain JSON.
 */
export interface KnownFutures {
  /** See `rulesOf`: known futures hold for a story of exactly these rules. */
  readonly rules: string;
  /** Up to so many decisions are known. */
  readonly decisions: number;
  /** By the places of the choices in their scenes, a digit a decision: the ends in the order of `OUTCOMES`, then the worth. */
  readonly futures: { readonly [path: string]: readonly number[] };
}

/** A fingerprint of everything that a future depends on; words are not among it. */
export function rulesOf({ story, scenes, choices, consequences, pushes }: Tables): string {
  return fingerprint(
    JSON.stringify([
      [MODEL, VITAL_MODEL, FOLLOWING_SHARE],
      story.scenario.opening,
      scenes.map(({ scene, change, complexity }) => [scene.id, change, complexity]),
      choices.map(({ key, when, sets, causes, ways }) => [key, when, sets, causes, ways]),
      consequences.length,
      [...pushes],
    ]),
  );
}

/** Works out the futures of every position in the first decisions of a story. Takes seconds for a story of fourteen. */
export function knownFuturesOf(tables: Tables, decisions: number): KnownFutures {
  const all = new Futures(tables);
  const futures: { [path: string]: readonly number[] } = {};
  const go = (at: Positions, scene: number, path: string): void => {
    const { ends, worth } = scene === THE_END ? endOf(at) : all.of(at, 0, path.length);
    futures[path] = [...ends, worth];
    if (path.length === decisions || scene === THE_END) return;
    for (const { place, to, after } of optionsOf(tables, at, scene)) go(after, to, path + place);
  };
  const opening = new Positions(tables, layoutOf(tables), 1);
  opening.open(0);
  go(opening, 0, "");
  return { rules: rulesOf(tables), decisions, futures };
}

/** One choice that is open in a position, and where it leads. */
export interface Option {
  readonly choice: ChoiceTable;
  /** Its place in its scene, from 0. */
  readonly place: number;
  readonly after: Positions;
  /** The scene that follows, or `THE_END`. */
  readonly to: number;
}

/** Every choice that is open in the first of some positions. */
export function optionsOf(tables: Tables, at: Positions, scene: number): Option[] {
  const table = tables.scenes[scene];
  if (table === undefined) return [];
  return table.choices.flatMap((choice, place) =>
    at.isOpen(0, choice) ? [{ choice, place, ...decide(tables, at, table, choice) }] : [],
  );
}

function decide(
  tables: Tables,
  at: Positions,
  scene: SceneTable,
  choice: ChoiceTable,
): { after: Positions; to: number } {
  const after = new Positions(tables, at.layout, 1);
  after.copy(0, at, 0);
  return { to: after.decide(0, scene, choice), after };
}

/** The future of a play that is over: its end. */
export function endOf(at: Positions): Future {
  const outcome = at.outcome(0);
  return { ends: OUTCOMES.map((name) => (name === outcome ? 1 : 0)), worth: WORTH[outcome] };
}
