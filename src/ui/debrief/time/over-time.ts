import type { Figure, Figures, Meter } from "../../../company/figures.ts";
import type { DecisionView } from "../../../story/view.ts";

/** One figure at one moment of a play: 0 is the opening, then the number of the decision. */
export interface At {
  readonly number: number;
  readonly value: number;
}

/** What a moment asked of a meter, and what there was. */
export interface AskedAt extends At {
  readonly asked: number;
}

/** A figure from the opening through every decision. */
export function courseOf(figure: Figure, opening: Figures, decisions: readonly DecisionView[]): At[] {
  const after = decisions.map(({ number, after }) => ({ number, value: after[figure] }));
  return [{ number: 0, value: opening[figure] }, ...after];
}

/** A meter after every decision, beside what the moment asked for. */
export function askedCourseOf(meter: Meter, decisions: readonly DecisionView[]): AskedAt[] {
  return decisions.map(({ number, after, needs }) => ({ number, value: after[meter], asked: needs[meter] }));
}

/** An act of a play, as far as it was played. */
export interface ActSpan {
  readonly title: string;
  /** Counts from 1. */
  readonly number: number;
  /** Half a step before its first decision and half a step after its last. */
  readonly from: number;
  readonly to: number;
}

export function actsOf(decisions: readonly DecisionView[]): ActSpan[] {
  const titles = [...new Set(decisions.map(({ act }) => act))];
  return titles.map((title, i) => {
    const numbers = decisions.filter(({ act }) => act === title).map(({ number }) => number);
    return { title, number: i + 1, from: Math.min(...numbers) - 0.5, to: Math.max(...numbers) + 0.5 };
  });
}
