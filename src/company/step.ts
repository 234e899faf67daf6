import {
  clampFigure,
  type Effects,
  type Figures,
  type Situation,
  type Symptom,
  type Vital,
  wholeOf,
} from "./figures.ts";
import { FOLLOWING_SHARE, MODEL, VITAL_MODEL } from "./model.ts";
import { needOf } from "./needs.ts";
import { PLACE, type Pushes, PUSHES_LENGTH, pushesOf, type Row, ROW_LENGTH } from "./row.ts";

/** A company between two decisions: its figures, and for how long each symptom has been critical. */
export interface Company extends Figures {
  /** Decisions running with chaos at `MODEL.collapseAt` or more. */
  readonly chaosCritical: number;
  /** Decisions running with stagnation at `MODEL.collapseAt` or more. */
  readonly stagnationCritical: number;
}

/** The vitals in the order in which they move: one that follows others before them, while they are as they were. */
const VITAL_RULES = Object.entries(VITAL_MODEL)
  .map(([name, shares]) => ({
    at: PLACE[name as Vital],
    chaos: shares.chaos,
    stagnation: shares.stagnation,
    follows: shares.follows.map((other) => PLACE[other]),
  }))
  .toReversed();

const NUMBERS = Object.keys(PLACE) as readonly (keyof Company)[];

/** A company as a scenario opens it. */
export function openCompany(figures: Figures): Company {
  return { ...figures, chaosCritical: 0, stagnationCritical: 0 };
}

/** Writes a company into a row of numbers, beginning at `c`. */
export function writeCompany(company: Company, row: Row, c: number): void {
  for (const name of NUMBERS) row[c + PLACE[name]] = company[name];
}

/** The company that begins at `c` in a row of numbers. */
export function readCompany(row: Row, c: number): Company {
  return Object.fromEntries(NUMBERS.map((name) => [name, row[c + PLACE[name]]])) as { [name in keyof Company]: number };
}

/**
 * One decision in the life of a company: the choice's own effects, decay, the
 * symptoms, the vitals, then whatever earlier decisions left to come due now.
 * Leaves the company given as it is.
 */
export function step(company: Company, situation: Situation, effects: Effects, due: readonly Effects[] = []): Company {
  const row = new Uint8Array(ROW_LENGTH);
  writeCompany(company, row, 0);
  const pushes = pushesOf([effects, ...due]);
  stepRow(row, 0, situation.change, situation.complexity, pushes, 0);
  for (let p = PUSHES_LENGTH; p < pushes.length; p += PUSHES_LENGTH) pushRow(row, 0, pushes, p);
  return readCompany(row, 0);
}

/** The symptom that has brought the company down before its story was over, if one has. */
export function collapseOf(company: Pick<Company, "chaosCritical" | "stagnationCritical">): Symptom | null {
  if (company.chaosCritical >= MODEL.collapseAfter) return "chaos";
  if (company.stagnationCritical >= MODEL.collapseAfter) return "stagnation";
  return null;
}

/**
 * The decision itself, in place: on the company that begins at `c`, with the choice's
 * effects that begin at `p`. What comes due now is pushed afterwards, with `pushRow`.
 * These two are the only way figures ever change.
 */
export function stepRow(row: Row, c: number, change: number, complexity: number, pushes: Pushes, p: number): void {
  pushRow(row, c, pushes, p);
  decay(row, c + PLACE.leadership);
  decay(row, c + PLACE.management);
  symptoms(row, c, change, complexity);
  vitals(row, c);
}

/** Adds the effects that begin at `p` to the company that begins at `c`. */
export function pushRow(row: Row, c: number, pushes: Pushes, p: number): void {
  pushMeter(row, c + PLACE.leadership, pushes[p] ?? 0);
  pushMeter(row, c + PLACE.management, pushes[p + 1] ?? 0);
  pushVital(row, c + PLACE.deadlines, pushes[p + 2] ?? 0);
  pushVital(row, c + PLACE.customers, pushes[p + 3] ?? 0);
  pushVital(row, c + PLACE.sales, pushes[p + 4] ?? 0);
  pushVital(row, c + PLACE.ideas, pushes[p + 5] ?? 0);
  pushVital(row, c + PLACE.team, pushes[p + 6] ?? 0);
}

/** A gain on a meter shrinks as the meter fills, a loss never does. */
function pushMeter(row: Row, at: number, points: number): void {
  const now = row[at] ?? 0;
  const share = points > 0 ? Math.max(MODEL.leastGain, MODEL.gainWhenEmpty - now) : 100;
  row[at] = clampFigure(now + wholeOf(points * share));
}

function pushVital(row: Row, at: number, points: number): void {
  row[at] = clampFigure((row[at] ?? 0) + points);
}

function decay(row: Row, at: number): void {
  row[at] = clampFigure((row[at] ?? 0) - MODEL.decay);
}

function symptoms(row: Row, c: number, change: number, complexity: number): void {
  const leadership = row[c + PLACE.leadership] ?? 0;
  const management = row[c + PLACE.management] ?? 0;
  symptom(row, c + PLACE.chaos, c + PLACE.chaosCritical, needOf(leadership, complexity) - management);
  symptom(row, c + PLACE.stagnation, c + PLACE.stagnationCritical, needOf(management, change) - leadership);
}

function symptom(row: Row, at: number, critical: number, shortfall: number): void {
  const target = clampFigure(wholeOf(Math.max(0, shortfall) * MODEL.symptomPerShortfall));
  const now = towards(row[at] ?? 0, target, MODEL.symptomSpeed);
  row[at] = now;
  row[critical] = now >= MODEL.collapseAt ? (row[critical] ?? 0) + 1 : 0;
}

function vitals(row: Row, c: number): void {
  const chaos = row[c + PLACE.chaos] ?? 0;
  const stagnation = row[c + PLACE.stagnation] ?? 0;
  for (const vital of VITAL_RULES) {
    const own = clampFigure(wholeOf(10_000 - vital.chaos * chaos - vital.stagnation * stagnation));
    const goal = vital.follows.length === 0 ? own : following(row, c, own, vital.follows);
    row[c + vital.at] = towards(row[c + vital.at] ?? 0, goal, MODEL.vitalSpeed);
  }
}

/** Where a vital heads for that depends in part on others. */
function following(row: Row, c: number, own: number, others: readonly number[]): number {
  let followed = 0;
  for (const other of others) followed += row[c + other] ?? 0;
  return wholeOf((100 - FOLLOWING_SHARE) * own + (FOLLOWING_SHARE / others.length) * followed);
}

/** Moves a share of the way to a target, whole points only. */
function towards(now: number, target: number, percent: number): number {
  return now + wholeOf((target - now) * percent);
}
