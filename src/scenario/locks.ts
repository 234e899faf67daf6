import { FIGURES, type Figure, type Figures } from "../company/figures.ts";
import { atomsOf, holds } from "./condition.ts";
import type { Condition } from "./schema.ts";

/** More combinations than this, twelve flags' worth, are not tried; the scene then counts as lockable. */
const MOST_COMBINATIONS = 4096;

/**
 * Whether some company could find every choice of a scene locked. Tries every
 * combination of the flags and thresholds that the conditions mention, so it may
 * warn of a combination that no play reaches, but never misses one.
 */
export function canLockAll(conditions: readonly (Condition | undefined)[]): boolean {
  if (conditions.length === 0 || conditions.includes(undefined)) return false;
  const atoms = conditions.flatMap(atomsOf);
  const flags = [...new Set(atoms.flatMap((atom) => ("flag" in atom ? [atom.flag] : [])))];
  const figures = FIGURES.map((figure) => ({ figure, values: [...thresholdsOf(figure, atoms)] })).filter(
    ({ values }) => values.length > 1,
  );
  const combinations = figures.reduce((product, { values }) => product * values.length, 2 ** flags.length);
  if (combinations > MOST_COMBINATIONS) return true;
  for (let n = 0; n < combinations; n++) {
    let rest = n;
    const held = new Set(flags.filter(() => take(2) === 1));
    const now = Object.fromEntries(FIGURES.map((figure) => [figure, 0])) as { [figure in Figure]: number };
    for (const { figure, values } of figures) now[figure] = values[take(values.length)] ?? 0;
    if (conditions.every((condition) => !holds(condition, { flags: held, figures: now satisfies Figures })))
      return true;

    function take(options: number): number {
      const digit = rest % options;
      rest = Math.floor(rest / options);
      return digit;
    }
  }
  return false;
}

/** One value on each side of every threshold that is asked of a figure. */
function thresholdsOf(figure: Figure, atoms: ReturnType<typeof atomsOf>): Set<number> {
  const values = new Set([0]);
  for (const atom of atoms) {
    if ("flag" in atom || atom.figure !== figure) continue;
    const edge = "atLeast" in atom ? atom.atLeast : atom.atMost + 1;
    if (edge >= 0 && edge <= 100) values.add(edge);
    if (edge - 1 >= 0) values.add(edge - 1);
  }
  return values;
}
