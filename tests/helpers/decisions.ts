import fc from "fast-check";
import { FIGURES, type Figures } from "../../src/company/figures.ts";
import { HATS } from "../../src/company/hat.ts";
import { fitOf, needsOf } from "../../src/company/needs.ts";
import { LESSONS } from "../../src/scenario/vocabulary.ts";
import type { DecisionView } from "../../src/story/view.ts";

/** A decision of a play that nobody wrote, for rules that look back on any play. */
export type Given = Partial<DecisionView> & Pick<DecisionView, "hat">;

const figures = (some: Partial<Figures> = {}): Figures => ({
  ...(Object.fromEntries(FIGURES.map((name) => [name, 50])) as { [figure in keyof Figures]: number }),
  chaos: 0,
  stagnation: 0,
  ...some,
});

/** Decisions as given, numbered from 1. */
export function decisions(...given: readonly Given[]): DecisionView[] {
  return given.map((one, i) => {
    const { before = figures(), after = figures(), situation = { change: 50, complexity: 50 } } = one;
    const name = `scene-${i + 1}`;
    return {
      act: "An act",
      scene: name,
      sceneTitle: `Scene ${i + 1}`,
      choice: `choice-${i + 1}`,
      label: `Choice ${i + 1}`,
      needs: needsOf(after, situation),
      fit: fitOf(after, situation),
      why: [],
      lessons: [],
      ...one,
      number: i + 1,
      situation,
      before,
      after,
    };
  });
}

/** What a moment asks for: a decision's company and situation in which exactly this hat is wanted. */
export const ASKING = {
  leadership: { before: figures({ leadership: 20, management: 70 }) },
  management: { before: figures({ leadership: 70, management: 20 }) },
  both: { before: figures({ leadership: 40, management: 40 }) },
} as const;

const percent = fc.integer({ min: 0, max: 100 });

/** Any play of up to fourteen decisions, told by what the judging of it looks at. */
export const anyDecisions: fc.Arbitrary<DecisionView[]> = fc
  .array(
    fc.record({
      hat: fc.constantFrom(...HATS),
      before: fc.record({ leadership: percent, management: percent }).map(figures),
      after: fc.record({ leadership: percent, management: percent, chaos: percent, stagnation: percent }).map(figures),
      situation: fc.record({ change: percent, complexity: percent }),
      lessons: fc.uniqueArray(fc.constantFrom(...LESSONS), { maxLength: 3 }),
    }),
    { maxLength: 14 },
  )
  .map((given) => decisions(...given));
