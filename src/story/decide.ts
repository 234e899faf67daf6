import { collapseOf, type Company, openCompany, step } from "../company/step.ts";
import { holds } from "../scenario/condition.ts";
import { END } from "../scenario/flow.ts";
import type { Choice, Consequence, Scene } from "../scenario/schema.ts";
import { successorsOf } from "../scenario/walk.ts";
import type { Story } from "./compile.ts";

/** A consequence on its way, and the choice that caused it. */
export interface Pending {
  readonly consequence: Consequence;
  /** The number of the decision with which it arrives. */
  readonly due: number;
  readonly cause: Choice;
}

/** All that a story remembers between two decisions. */
export interface StoryState {
  readonly company: Company;
  readonly flags: ReadonlySet<string>;
  readonly pending: readonly Pending[];
  readonly decisions: readonly Decision[];
}

/** A decision that has been taken, and what it did. */
export interface Decision {
  /** Counts from 1. */
  readonly number: number;
  readonly scene: Scene;
  readonly choice: Choice;
  readonly before: Company;
  readonly after: Company;
  /** Flags as they stood once the choice was made: what its texts and its way on depend on. */
  readonly flags: ReadonlySet<string>;
  readonly arrivals: readonly Pending[];
}

export function openState(story: Story): StoryState {
  return { company: openCompany(story.scenario.opening), flags: new Set(), pending: [], decisions: [] };
}

/** Whether a choice can be taken now. */
export function isOpen(choice: Choice, state: StoryState): boolean {
  return holds(choice.when, { flags: state.flags, figures: state.company });
}

/** Takes a choice: the rules move the company on, and what earlier choices left arrives. */
export function decide(state: StoryState, scene: Scene, choice: Choice): StoryState {
  const number = state.decisions.length + 1;
  const arrivals = state.pending.filter(({ due }) => due === number);
  const before = state.company;
  const after = step(
    before,
    scene.situation,
    choice.effects,
    arrivals.map(({ consequence }) => consequence.effects),
  );
  const flags = choice.set.length === 0 ? state.flags : new Set([...state.flags, ...choice.set]);
  return {
    company: after,
    flags,
    pending: [
      ...state.pending.filter(({ due }) => due > number),
      ...choice.later.map((consequence) => ({ consequence, due: number + consequence.in, cause: choice })),
    ],
    decisions: [...state.decisions, { number, scene, choice, before, after, flags, arrivals }],
  };
}

/** The scene that follows the last decision, or `END`. */
export function successor(state: StoryState): string {
  const last = state.decisions.at(-1);
  if (last === undefined) throw new Error("nothing has been decided yet");
  if (collapseOf(state.company) !== null) return END;
  const facts = { flags: state.flags, figures: state.company };
  return successorsOf(last.choice).find(({ when }) => holds(when, facts))?.scene ?? END;
}
