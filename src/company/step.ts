import {
  clampFigure,
  type Effects,
  type Figures,
  type Situation,
  type Symptom,
  type Vital,
  VITALS,
} from "./figures.ts";
import { FOLLOWING_SHARE, MODEL, VITAL_MODEL } from "./model.ts";
import { needsOf } from "./needs.ts";

/** A company between two decisions: its figures, and for how long each symptom has been critical. */
export interface Company extends Figures {
  /** Decisions running with chaos at `MODEL.collapseAt` or more. */
  readonly chaosCritical: number;
  /** Decisions running with stagnation at `MODEL.collapseAt` or more. */
  readonly stagnationCritical: number;
}

/** A company as a scenario opens it. */
export function openCompany(figures: Figures): Company {
  return { ...figures, chaosCritical: 0, stagnationCritical: 0 };
}

/**
 * One decision in the life of a company: the choice's own effects, decay, the
 * symptoms, the vitals, then whatever earlier decisions left to come due now.
 * The only way figures ever change.
 */
export function step(company: Company, situation: Situation, effects: Effects, due: readonly Effects[] = []): Company {
  const decided = decay(push(company, effects));
  const felt = { ...decided, ...symptoms(decided, situation) };
  const seen = { ...felt, ...vitals(felt) };
  const settled = due.reduce<Figures>(push, seen);
  return {
    ...settled,
    chaosCritical: settled.chaos >= MODEL.collapseAt ? company.chaosCritical + 1 : 0,
    stagnationCritical: settled.stagnation >= MODEL.collapseAt ? company.stagnationCritical + 1 : 0,
  };
}

/** The symptom that has brought the company down before its story was over, if one has. */
export function collapseOf(company: Company): Symptom | null {
  if (company.chaosCritical >= MODEL.collapseAfter) return "chaos";
  if (company.stagnationCritical >= MODEL.collapseAfter) return "stagnation";
  return null;
}

/** Adds effects; a gain on a meter shrinks as the meter fills, a loss never does. */
function push(figures: Figures, effects: Effects): Figures {
  const next: { -readonly [figure in keyof Figures]: number } = { ...figures };
  next.leadership = clampFigure(figures.leadership + gain(figures.leadership, effects.leadership ?? 0));
  next.management = clampFigure(figures.management + gain(figures.management, effects.management ?? 0));
  for (const vital of VITALS) next[vital] = clampFigure(figures[vital] + (effects[vital] ?? 0));
  return next;
}

function gain(meter: number, points: number): number {
  if (points <= 0) return points;
  const share = Math.max(MODEL.leastGain, MODEL.gainWhenEmpty - meter);
  return Math.round((points * share) / 100);
}

function decay(figures: Figures): Figures {
  return {
    ...figures,
    leadership: clampFigure(figures.leadership - MODEL.decay),
    management: clampFigure(figures.management - MODEL.decay),
  };
}

function symptoms(figures: Figures, situation: Situation): Record<Symptom, number> {
  const needs = needsOf(figures, situation);
  return {
    chaos: symptom(figures.chaos, needs.management - figures.management),
    stagnation: symptom(figures.stagnation, needs.leadership - figures.leadership),
  };
}

function symptom(now: number, shortfall: number): number {
  const target = clampFigure((Math.max(0, shortfall) * MODEL.symptomPerShortfall) / 100);
  return towards(now, target, MODEL.symptomSpeed);
}

function vitals(figures: Figures): Record<Vital, number> {
  const next = {} as Record<Vital, number>;
  for (const vital of VITALS) next[vital] = towards(figures[vital], vitalGoal(vital, figures), MODEL.vitalSpeed);
  return next;
}

function vitalGoal(vital: Vital, figures: Figures): number {
  const { chaos, stagnation, follows } = VITAL_MODEL[vital];
  const own = clampFigure(100 - (figures.chaos * chaos + figures.stagnation * stagnation) / 100);
  if (follows.length === 0) return own;
  const followed = follows.reduce((sum, other) => sum + figures[other], 0) / follows.length;
  return clampFigure((own * (100 - FOLLOWING_SHARE) + followed * FOLLOWING_SHARE) / 100);
}

/** Moves a share of the way to a target, whole points only. */
function towards(now: number, target: number, percent: number): number {
  return clampFigure(now + Math.round(((target - now) * percent) / 100));
}
