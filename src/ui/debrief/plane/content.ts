import type { PathPoint } from "../../../debrief/report.ts";
import type { DecisionView } from "../../../story/view.ts";

/** A place on the plane. */
export type PlanePoint = Pick<PathPoint, "leadership" | "management">;

/** Another way over the plane, beside one's own. */
export interface OtherPath {
  readonly id: string;
  /** Written at its end. */
  readonly name: string;
  /** Which dashes it has, from 0: paths differ without colour. */
  readonly dashes: number;
  readonly points: readonly PlanePoint[];
}

/** Between which figures some plays can be at one moment. */
export interface Reach {
  readonly leadership: { readonly min: number; readonly max: number };
  readonly management: { readonly min: number; readonly max: number };
}

export interface PlaneContent {
  readonly path: readonly PathPoint[];
  readonly decisions: readonly DecisionView[];
  /** Number of the step that is pointed at; 0 is the opening. */
  readonly selected: number;
  readonly others: readonly OtherPath[];
  /** Where some plays can be, at any of their moments. */
  readonly reach: readonly Reach[];
  /** Whether to show what each moment asked for. */
  readonly showNeeds: boolean;
}
