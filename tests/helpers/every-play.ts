import { type Outcome, outcomeOf } from "../../src/company/outcome.ts";
import { collapseOf } from "../../src/company/step.ts";
import { END } from "../../src/scenario/flow.ts";
import { sceneAt, type Story } from "../../src/story/compile.ts";
import { decide, isOpen, openState, type StoryState, successor } from "../../src/story/decide.ts";

/** One play to its end; no outcome when it got stuck. */
export interface Whole {
  state: StoryState;
  outcome: Outcome | null;
  /** How likely it is to be played by chance. */
  chance: number;
  /** Every position on the way, the opening first. */
  positions: StoryState[];
  locked: string[];
}

/** Every play of a story, one after the other, by the rules of the game. */
export function everyPlay(story: Story): Whole[] {
  const whole: Whole[] = [];
  const go = (id: string, state: StoryState, so: Omit<Whole, "state" | "outcome">): void => {
    if (id === END) {
      whole.push({ ...so, state, outcome: collapseOf(state.company) ?? outcomeOf(state.company) });
      return;
    }
    const { scene } = sceneAt(story, id);
    const open = scene.choices.filter((choice) => isOpen(choice, state));
    const locked = [
      ...so.locked,
      ...scene.choices.filter((choice) => !open.includes(choice)).map((choice) => `${id}/${choice.id}`),
    ];
    if (open.length === 0) whole.push({ ...so, locked, state, outcome: null });
    for (const choice of open) {
      const next = decide(state, scene, choice);
      const chance = so.chance / open.length;
      go(successor(next), next, { chance, locked, positions: [...so.positions, next] });
    }
  };
  const opening = openState(story);
  go(story.start, opening, { chance: 1, locked: [], positions: [opening] });
  return whole;
}
