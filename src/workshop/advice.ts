import type { Figures } from "../company/figures.ts";
import { type Outcome, outcomeOf } from "../company/outcome.ts";
import { collapseOf } from "../company/step.ts";
import { END } from "../scenario/flow.ts";
import { choiceOf, sceneAt } from "../story/compile.ts";
import { decide, isOpen, openState, type StoryState, successor } from "../story/decide.ts";
import { choiceOfTeam } from "./ballot.ts";
import { type Room, type Rules, runningIn } from "./room.ts";
import type { TeamId } from "./settings.ts";

/** What a team advised in one decision of the room's company. */
export interface AdviceAt {
  readonly number: number;
  readonly scene: string;
  /** What the team wanted in the last round; null in a tie, or where it did not vote. */
  readonly choice: string | null;
  readonly taken: string;
  /** The company right after the decision, as it was. */
  readonly actual: Figures;
  /** What would have followed at once, had the company done what the team wanted; null where it wanted nothing. */
  readonly instead: Figures | null;
}

/**
 * Where a team's advice would have led. What followed at once is certain. Further on, a team
 * that would have gone elsewhere was never asked what to do there; so its own line goes on
 * by its votes in every scene that the room decided too, by the room's choice where the team
 * had no vote or its choice is locked on its own line, and stops in the first scene that the
 * room did not decide. Where the room left something out, so does the line.
 */
export interface Advice {
  readonly team: TeamId;
  readonly decisions: readonly AdviceAt[];
  /** In how many decisions the team voted, and in how many of these the company did as it wanted. */
  readonly voted: number;
  readonly followed: number;
  readonly line: {
    readonly choiceIds: readonly string[];
    readonly figures: Figures;
    /** How its story would have ended; null where the line stops before the end. */
    readonly outcome: Outcome | null;
    /** The scene it stops in, because the room has gone elsewhere; null where the line comes as far as the room did. */
    readonly stoppedAt: string | null;
  };
}

/** Where each team's advice would have led. Nothing for teams with companies of their own, which went there. */
export function adviceOf(rules: Rules, room: Room, team: TeamId): Advice | null {
  const { story, header } = rules;
  if (header.settings.mode !== "together" || !header.settings.teams.some(({ id }) => id === team)) return null;
  const steps = stepsOf(room, team);
  const decisions = atOnce(rules, steps);
  const voted = decisions.filter(({ choice }) => choice !== null);
  const byScene = new Map(steps.map((step) => [step.scene, step]));

  let state = openState(story);
  let scene = steps[0]?.jumped === true ? steps[0].scene : story.start;
  for (let here = byScene.get(scene); here !== undefined; here = byScene.get(scene)) {
    const options = [here.choice, here.taken].flatMap((id) => choiceOf(sceneAt(story, scene).scene, id ?? "") ?? []);
    const choice = options.find((option) => isOpen(option, state));
    if (choice === undefined) break;
    state = decide(state, sceneAt(story, scene).scene, choice);
    const leap = steps[steps.indexOf(here) + 1];
    const next = successor(state);
    scene = next !== END && leap?.jumped === true ? leap.scene : next;
  }
  const over = scene === END;
  const brokenOff = runningIn(room).length > 0 && state.decisions.at(-1)?.scene.id === steps.at(-1)?.scene;
  return {
    team,
    decisions,
    voted: voted.length,
    followed: voted.filter(({ choice, taken }) => choice === taken).length,
    line: {
      choiceIds: state.decisions.map(({ choice }) => choice.id),
      figures: state.company,
      outcome: over ? (collapseOf(state.company) ?? outcomeOf(state.company)) : null,
      stoppedAt: over || brokenOff ? null : scene,
    },
  };
}

/** The same of all teams. */
export const advicesOf = (rules: Rules, room: Room): Advice[] =>
  rules.header.settings.teams.flatMap(({ id }) => adviceOf(rules, room, id) ?? []);

interface Step {
  readonly number: number;
  readonly scene: string;
  readonly choice: string | null;
  readonly taken: string;
  readonly jumped: boolean;
}

function stepsOf(room: Room, team: TeamId): Step[] {
  return room.past.flatMap(({ number, rounds, results, jumped }) => {
    const [result] = results;
    const round = rounds.at(-1);
    const choice = round === undefined ? null : choiceOfTeam(round, team);
    return result === undefined ? [] : [{ number, scene: result.scene, choice, taken: result.choice, jumped }];
  });
}

function atOnce({ story }: Rules, steps: readonly Step[]): AdviceAt[] {
  let state = openState(story);
  return steps.map(({ number, scene, choice, taken }) => {
    const after = (id: string): StoryState => {
      const found = choiceOf(sceneAt(story, scene).scene, id);
      return found === undefined ? state : decide(state, sceneAt(story, scene).scene, found);
    };
    const instead = choice === null ? null : after(choice).company;
    state = after(taken);
    return { number, scene, choice, taken, actual: state.company, instead };
  });
}
