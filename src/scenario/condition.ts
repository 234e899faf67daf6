import type { Figures } from "../company/figures.ts";
import type { Condition } from "./schema.ts";

/** What a condition may look at. */
export interface Facts {
  readonly flags: { has(flag: string): boolean };
  readonly figures: Figures;
}

/** Whether a condition holds. No condition at all always holds. */
export function holds(condition: Condition | undefined, facts: Facts): boolean {
  if (condition === undefined) return true;
  if ("flag" in condition) return facts.flags.has(condition.flag);
  if ("atLeast" in condition) return facts.figures[condition.figure] >= condition.atLeast;
  if ("atMost" in condition) return facts.figures[condition.figure] <= condition.atMost;
  if ("not" in condition) return !holds(condition.not, facts);
  if ("all" in condition) return condition.all.every((part) => holds(part, facts));
  return condition.any.some((part) => holds(part, facts));
}

/** The questions without `not`, `all` or `any` that a condition is made of. */
export type Atom = Extract<Condition, { flag: string } | { figure: string }>;

export function atomsOf(condition: Condition | undefined): Atom[] {
  if (condition === undefined) return [];
  if ("not" in condition) return atomsOf(condition.not);
  if ("all" in condition) return condition.all.flatMap(atomsOf);
  if ("any" in condition) return condition.any.flatMap(atomsOf);
  return [condition];
}
