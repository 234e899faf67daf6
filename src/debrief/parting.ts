/** A stretch that some plays of a story have in common, and where they part after it. */
export interface Stretch {
  /** Which plays, by their places in the list, from 0. */
  readonly plays: readonly number[];
  /** Its first and its last decision, from 1; `to` is one less than `from` where they part at once. */
  readonly from: number;
  readonly to: number;
  /** Where they part: what each took at decision `to` + 1. Empty where all go on alike to their ends. */
  readonly branches: readonly Branch[];
}

/** Those of the plays that took the same choice where others took another. */
export interface Branch {
  /** Null for those that had ended by then. */
  readonly choice: string | null;
  readonly stretch: Stretch;
}

/**
 * How far plays of one story go together, and where they part.
 *
 * @param ways the ids of the choices of each play, from its first to its last; one play at least
 */
export function treeOfWays(ways: readonly (readonly string[])[]): Stretch {
  return stretchFrom(
    ways,
    ways.map((_, place) => place),
    1,
  );
}

/** The stretch of some plays that have gone the same way up to decision `from`. */
function stretchFrom(ways: readonly (readonly string[])[], plays: readonly number[], from: number): Stretch {
  const taken = (play: number, number: number): string | null => ways[play]?.[number - 1] ?? null;
  const takenAt = (number: number): (string | null)[] => [...new Set(plays.map((play) => taken(play, number)))];
  let to = from - 1;
  while (takenAt(to + 1).length === 1 && takenAt(to + 1)[0] !== null) to++;
  const choices = takenAt(to + 1);
  if (choices.length < 2) return { plays, from, to, branches: [] };
  const branches = choices.map((choice): Branch => {
    const these = plays.filter((play) => taken(play, to + 1) === choice);
    return { choice, stretch: stretchFrom(ways, these, to + 1) };
  });
  return { plays, from, to, branches };
}
