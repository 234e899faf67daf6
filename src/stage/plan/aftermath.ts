import { VITALS, type Vital } from "../../company/figures.ts";
import type { StageView } from "../../story/view.ts";
import { houseOf } from "../layout/houses.ts";
import { frameOf } from "./camera.ts";
import { direct, type StagePlan } from "./direct.ts";
import { sightOf, type Mark } from "./marks.ts";
import type { Moment, Part, Script } from "./script.ts";
import { sequenceOf, type Beat } from "./sequence.ts";

/** Seconds for the camera of a small stage to go from one thing to the next. */
const GLANCE = 0.7;

/** What a decision did, told one thing after the other: it ends with the plan of the view after it. */
export function aftermathOf(before: StageView, after: StageView): Script {
  const beats = sequenceOf(before, after);
  const seconds = Math.max(...beats.map(({ until }) => until));
  const times = [...new Set(beats.flatMap(({ shows, points }) => [shows, points]))].toSorted((a, b) => a - b);
  const moments = times.map((at): Moment => {
    const part = beats.findLast(({ points }) => points <= at)?.part ?? null;
    return { at, plan: planAt(before, after, beats, at, part), part };
  });
  return { moments, seconds, end: direct(after) };
}

/** The house while the news spreads: what has not begun to show is as it was before. */
function planAt(
  before: StageView,
  after: StageView,
  beats: readonly Beat[],
  at: number,
  pointed: Part | null,
): StagePlan {
  const shown = new Set(beats.filter(({ shows }) => shows <= at).map(({ part }) => part));
  const vitals = Object.fromEntries(
    VITALS.map((vital) => [vital, (shown.has(vital) ? after : before).vitals[vital]]),
  ) as Record<Vital, number>;
  const plan = direct({ ...after, vitals, weather: (shown.has("weather") ? after : before).weather });
  const house = houseOf(plan.furnishing);
  const marks = beats.flatMap(({ part, direction, delayed, shows }): Mark[] => {
    if (part === "hat" || part === "weather" || direction === null || shows > at) return [];
    return [{ vital: part, ...sightOf(part, house, plan.people), direction, delayed, pointed: part === pointed }];
  });
  const place = marks.find((mark) => mark.pointed)?.place ?? null;
  if (place === null) return { ...plan, marks };
  const camera = { ...plan.camera, focus: frameOf(house, place), seconds: GLANCE };
  return { ...plan, marks, place, spotlight: 1, camera };
}
