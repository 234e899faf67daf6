import type { Hat } from "../company/hat.ts";
import { type HatAsked, hatAskedFor, leanOf } from "../company/needs.ts";
import type { DecisionView } from "../story/view.ts";

/** The two hats there are; wearing both is wearing each of them. */
export const SINGLE_HATS = ["leadership", "management"] as const;
export type SingleHat = (typeof SINGLE_HATS)[number];

/** A decision beside the hat its moment asked for. */
export interface Moment {
  readonly decision: DecisionView;
  readonly asked: HatAsked;
  /** How well the worn hat answers: see `answerOf`. */
  readonly answer: Answer;
}

/** 2: the very hat; 1: it will do; 0: another hat was asked for. */
export type Answer = 0 | 1 | 2;

/** How often one hat was on, and how often it was wanted. `used − needed = over − under`. */
export interface HatUse {
  readonly hat: SingleHat;
  readonly used: number;
  readonly needed: number;
  /** Worn where the moment did not ask for it. */
  readonly over: readonly DecisionView[];
  /** Left on the peg where the moment did. */
  readonly under: readonly DecisionView[];
}

/**
 * What became of every change of hat from one decision to the next.
 *
 * A change is *needed* where a moment asks for another hat than the one before it did. Of
 * these, some were made in time, some found a fitting hat on already, and the rest were missed:
 * `needed = inTime + ready + missed`.
 *
 * A change is *made* where another hat is worn than in the decision before. It was in time; or
 * late, when it was the first answer since the moment had changed (or since the opening); or a
 * way back to a hat that had been left too soon; or for nothing, when it answered no better than
 * the hat before: `made = inTime + late + back + idle`. One that went the wrong way is both missed
 * and for nothing.
 */
export interface Switches {
  readonly needed: number;
  readonly made: number;
  readonly inTime: readonly DecisionView[];
  readonly ready: readonly DecisionView[];
  readonly missed: readonly DecisionView[];
  readonly late: readonly DecisionView[];
  readonly back: readonly DecisionView[];
  readonly idle: readonly DecisionView[];
}

/** Which hats a play wore, and which its moments asked for. */
export interface Range {
  readonly moments: readonly Moment[];
  readonly use: { readonly [hat in SingleHat]: HatUse };
  readonly switches: Switches;
  /** In so many moments the worn hat answered. */
  readonly answered: number;
  /** The hat that is on more often than it is wanted, by the greater excess; null when neither is. */
  readonly overused: SingleHat | null;
}

/** What the decisions of a play say about the hats it wore. */
export function rangeOf(decisions: readonly DecisionView[]): Range {
  const moments = decisions.map(momentOf);
  const use = { leadership: useOf("leadership", moments), management: useOf("management", moments) };
  const [most] = SINGLE_HATS.map((hat) => use[hat]).toSorted((a, b) => excessOf(b) - excessOf(a));
  return {
    moments,
    use,
    switches: switchesOf(moments),
    answered: moments.filter(({ answer }) => answer > 0).length,
    overused: most && excessOf(most) > 0 ? most.hat : null,
  };
}

/** How often a hat was on beyond what was needed; negative when it was on too seldom. */
export function excessOf({ used, needed }: HatUse): number {
  return used - needed;
}

/**
 * How well a worn hat answers what a moment asks for. The very hat answers best. Both hats
 * do where one is asked for, because the one is among them; so does either hat where it is
 * too close to call.
 */
export function answerOf(worn: Hat, asked: HatAsked): Answer {
  if (worn === asked) return 2;
  return worn === "both" || (asked === "both" && worn !== "none") ? 1 : 0;
}

/** A moment is as the player found it: the company before the decision, in the situation of the scene. */
function momentOf(decision: DecisionView): Moment {
  const asked = hatAskedFor(leanOf(decision.before, decision.situation));
  return { decision, asked, answer: answerOf(decision.hat, asked) };
}

const includes = (hats: Hat, hat: SingleHat): boolean => hats === hat || hats === "both";

function useOf(hat: SingleHat, moments: readonly Moment[]): HatUse {
  const used = moments.filter(({ decision }) => includes(decision.hat, hat));
  const needed = moments.filter(({ asked }) => includes(asked, hat));
  return {
    hat,
    used: used.length,
    needed: needed.length,
    over: decisionsOf(used.filter((moment) => !needed.includes(moment))),
    under: decisionsOf(needed.filter((moment) => !used.includes(moment))),
  };
}

function switchesOf(moments: readonly Moment[]): Switches {
  const steps = moments.slice(1).map((to, i) => stepOf(moments.slice(0, i + 1), moments[i] ?? to, to));
  const where = (holds: (step: Step) => boolean): DecisionView[] =>
    decisionsOf(steps.filter(holds).map(({ moment }) => moment));
  return {
    needed: where(({ needed }) => needed).length,
    made: where(({ made }) => made).length,
    inTime: where(({ needed, made, better }) => needed && made && better),
    ready: where(({ needed, made, better, moment }) => needed && !(made && better) && moment.answer > 0),
    missed: where(({ needed, moment }) => needed && moment.answer === 0),
    late: where(({ needed, made, better, first }) => !needed && made && better && first),
    back: where(({ needed, made, better, first }) => !needed && made && better && !first),
    idle: where(({ made, better }) => made && !better),
  };
}

/** From one moment to the next. */
interface Step {
  readonly moment: Moment;
  /** Another hat is asked for than before. */
  readonly needed: boolean;
  /** Another hat is worn than before. */
  readonly made: boolean;
  /** The worn hat answers better than the one before would have done here. */
  readonly better: boolean;
  /** Nothing has answered since the moments began to ask for this hat. */
  readonly first: boolean;
}

function stepOf(before: readonly Moment[], from: Moment, to: Moment): Step {
  const changed = before.findLastIndex(({ asked }) => asked !== to.asked);
  return {
    moment: to,
    needed: to.asked !== from.asked,
    made: to.decision.hat !== from.decision.hat,
    better: to.answer > answerOf(from.decision.hat, to.asked),
    first: before.slice(changed + 1).every(({ answer }) => answer === 0),
  };
}

/** The decisions of some moments. */
export const decisionsOf = (moments: readonly Moment[]): DecisionView[] => moments.map(({ decision }) => decision);
