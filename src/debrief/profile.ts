import type { Hat } from "../company/hat.ts";
import type { DecisionView } from "../story/view.ts";
import { FEWEST_DECISIONS } from "./fewest.ts";
import type { Moment, Range } from "./range.ts";

/** What somebody's way of playing can be called, in the order in which it is tried on. */
export const PROFILES = [
  "switcher",
  "leader",
  "manager",
  "joiner",
  "onlooker",
  "late",
  "restless",
  "steady",
  "everything",
] as const;
export type ProfileName = (typeof PROFILES)[number];

/** What a play says about the hand that played it, and where one sees it. Never without evidence. */
export interface Profile {
  readonly name: ProfileName;
  /** So many `of` so many: what each name counts stands at its rule. */
  readonly count: number;
  readonly of: number;
  /** One to three decisions in which it shows, in the order of the play. */
  readonly evidence: readonly DecisionView[];
}

/** So many decisions are cited. */
const CITED = 3;

/** What has to be seen before somebody is called something: shares in percent, else so many decisions. */
const NEEDED = {
  changes: 2,
  withTheMoment: 66,
  answered: 70,
  oneHat: 60,
  bothHats: 50,
  noHat: 50,
  late: 2,
  idle: 3,
  worst: 50,
};

/**
 * The first name that a play has earned:
 *
 * - `switcher`: of at least two changes that the moments asked for, two thirds found the right hat
 *   on, and no more changes were for nothing than in time; so did seven in ten of all moments,
 * - `leader`, `manager`: six in ten decisions wore that hat alone,
 * - `joiner`: half of them wore both,
 * - `onlooker`: half of them wore none,
 * - `late`: two changes or more came after their moment, and no fewer than came in time,
 * - `restless`: three changes or more answered no better, and with the ways back from them they
 *   are half of all that were made,
 * - `steady`: no decision had a fit below 50,
 * - `everything`: whoever tried on a bit of each; it counts the kinds of hat that were worn.
 *
 * @returns null for fewer than four decisions, which say nothing about anyone
 */
export function profileOf({ moments, switches, answered }: Range): Profile | null {
  const all = moments.length;
  if (all < FEWEST_DECISIONS) return null;
  const { needed, made, inTime, ready, late, back, idle } = switches;
  const kept = [...inTime, ...ready];
  if (
    needed >= NEEDED.changes &&
    share(kept.length, needed) >= NEEDED.withTheMoment &&
    idle.length <= inTime.length &&
    share(answered, all) >= NEEDED.answered
  ) {
    return profile("switcher", kept.length, needed, kept);
  }
  for (const [name, hat, least] of [
    ["leader", "leadership", NEEDED.oneHat],
    ["manager", "management", NEEDED.oneHat],
    ["joiner", "both", NEEDED.bothHats],
    ["onlooker", "none", NEEDED.noHat],
  ] as const) {
    const worn = wearing(hat, moments);
    if (share(worn.length, all) >= least) return profile(name, worn.length, all, atBest(worn));
  }
  if (late.length >= NEEDED.late && late.length >= inTime.length) return profile("late", late.length, made, late);
  if (idle.length >= NEEDED.idle && (idle.length + back.length) * 2 >= made)
    return profile("restless", idle.length, made, idle);
  const decisions = moments.map(({ decision }) => decision);
  const lowest = decisions.toSorted((a, b) => a.fit - b.fit).slice(0, 1);
  if (lowest.every(({ fit }) => fit >= NEEDED.worst)) return profile("steady", all, all, lowest);
  const firsts = decisions.filter((one, i) => decisions.findIndex(({ hat }) => hat === one.hat) === i);
  return profile("everything", firsts.length, all, firsts);
}

function profile(name: ProfileName, count: number, of: number, cited: readonly DecisionView[]): Profile {
  return { name, count, of, evidence: cited.slice(0, CITED).toSorted((a, b) => a.number - b.number) };
}

const wearing = (hat: Hat, moments: readonly Moment[]): Moment[] =>
  moments.filter(({ decision }) => decision.hat === hat);

/** Those where the hat was in its place come first: it is kinder, and no less true. */
const atBest = (moments: readonly Moment[]): DecisionView[] =>
  moments.toSorted((a, b) => b.answer - a.answer || b.decision.fit - a.decision.fit).map(({ decision }) => decision);

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (part * 100) / whole);
