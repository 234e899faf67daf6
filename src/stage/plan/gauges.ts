import type { StageView } from "../../story/view.ts";
import type { PrototypeStage } from "../art/things/prototype.ts";
import { chanceOf } from "../chance.ts";
import { mix, ramp, unit } from "./dials.ts";

/** The vitals as things that can be counted from the back of a room. */
export interface GaugePlan {
  /** Cells of the wall planner that are late, of `PLANNER_CELLS`. */
  readonly late: number;
  /** Cells that are done. */
  readonly done: number;
  /** Customers who wait at the desk: 0–5. */
  readonly queue: number;
  /** How much the phones ring: 0–1. */
  readonly ringing: number;
  /** The chart in the meeting room: heights from 0 to 1, from left to right. */
  readonly chart: readonly number[];
  /** Lit bulbs on the shelf: 0–4. */
  readonly bulbs: number;
  /** How far the thing on the workbench has come. */
  readonly prototype: PrototypeStage;
  /** Days until the opening, where there is one: 0–19. */
  readonly days: number;
}

export const PLANNER_CELLS = 28;
export const CHART_POINTS = 8;

/** What the vitals show. A high vital is good news. */
export function gaugesOf(view: StageView): GaugePlan {
  const { deadlines, customers, ideas } = view.vitals;
  const { chaos, stagnation, drift, sweetSpot } = view.weather;
  const trouble = 1 - customers / 100;
  const built = ideas / 100 + sweetSpot * 0.3 - chaos * 0.25 - stagnation * 0.3;
  return {
    late: Math.round(unit(1.06 - deadlines / 88) * PLANNER_CELLS),
    done: Math.round(ramp(deadlines, 25, 100) * PLANNER_CELLS * 0.6),
    // Nobody waits for ever: where nothing happens any more, the queue goes home.
    queue: Math.min(5, Math.round(trouble * 5.4 * (1 - drift * 0.75))),
    ringing: unit(trouble * 1.2 - 0.25 + chaos * 0.35 - stagnation * 0.3),
    chart: chartOf(view),
    // Three weeks; when the story begins, two days of them are gone.
    days: Math.max(0, Math.round(view.ahead * 21) - 2),
    bulbs: Math.round(unit(ideas / 96) * 4),
    prototype:
      chaos > 0.6 && built < 0.5
        ? "broken"
        : built > 0.8
          ? "finished"
          : built > 0.5
            ? "nearly"
            : built > 0.2
              ? "rough"
              : "sketch",
  };
}

/** Rises with good sales, saws in chaos, lies flat in stagnation, sags in drift. */
function chartOf(view: StageView): number[] {
  const { chaos, stagnation, drift, sweetSpot } = view.weather;
  const sales = view.vitals.sales / 100;
  const slope = (sales - 0.42) * 0.95 * (1 - stagnation * 0.85) + sweetSpot * 0.2 - drift * 0.3;
  const saw = (0.05 + chaos * 0.34) * (1 - stagnation * 0.95);
  return Array.from({ length: CHART_POINTS }, (_, point) => {
    const along = point / (CHART_POINTS - 1);
    const middle = mix(0.5 - slope / 2, 0.5 + slope / 2, along ** (1 + sweetSpot * 0.6));
    const tooth = (point % 2 === 0 ? -1 : 1) * saw * (0.6 + chanceOf(view.seed, "chart", point) * 0.7);
    return Math.max(0.06, Math.min(0.95, middle + tooth));
  });
}
