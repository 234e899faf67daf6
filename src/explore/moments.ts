import { OUTCOMES } from "../company/outcome.ts";
import type { Future } from "./futures.ts";
import { layoutOf, Positions } from "./positions.ts";
import { type ChoiceTable, type Tables, THE_END } from "./tables.ts";
import { WORTH } from "./worth.ts";

/** A moment between two decisions of one play. */
export interface Moment {
  /** Only its first position is used. */
  readonly positions: Positions;
  /** The scene that is on, or `THE_END`. */
  readonly scene: number;
  /** The places of the choices that led here in their scenes, a digit each. */
  readonly path: string;
}

/** A choice that is open at a moment, and the moment to which it leads. */
export interface Option extends Moment {
  readonly choice: ChoiceTable;
}

export function openingOf(tables: Tables): Moment {
  const positions = new Positions(tables, layoutOf(tables), 1);
  positions.open(0);
  return { positions, scene: 0, path: "" };
}

/** Every choice that is open at a moment; none when the play is over. */
export function optionsOf(tables: Tables, { positions, scene, path }: Moment): Option[] {
  const table = tables.scenes[scene];
  if (table === undefined) return [];
  return table.choices.flatMap((choice, place) => {
    if (!positions.isOpen(0, choice)) return [];
    const after = new Positions(tables, positions.layout, 1);
    after.copy(0, positions, 0);
    const to = after.decide(0, table, choice);
    return [{ choice, positions: after, scene: to, path: path + place }];
  });
}

/** The option of this choice; undefined when it is not open. */
export function optionOf(tables: Tables, moment: Moment, choice: string): Option | undefined {
  return optionsOf(tables, moment).find((option) => option.choice.choice.id === choice);
}

/** The moment to which these choices lead; null when one of them is not open. */
export function followed(tables: Tables, choiceIds: readonly string[]): Moment | null {
  return choiceIds.reduce<Moment | null>(
    (moment, choice) => (moment === null ? null : (optionOf(tables, moment, choice) ?? null)),
    openingOf(tables),
  );
}

/** The future of a play that is over: its end. */
export function endOf({ positions }: Moment): Future {
  const outcome = positions.outcome(0);
  return { ends: OUTCOMES.map((name) => (name === outcome ? 1 : 0)), worth: WORTH[outcome] };
}

export const isOver = ({ scene }: Moment): boolean => scene === THE_END;
