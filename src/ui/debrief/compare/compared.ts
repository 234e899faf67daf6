import type { Debrief } from "../../../debrief/report.ts";
import type { Stretch } from "../../../debrief/parting.ts";

/** What plays are called here; there are no more plays than letters. */
export const LETTERS = ["A", "B", "C", "D", "E", "F"] as const;
export type Letter = (typeof LETTERS)[number];

/** A play laid beside others. */
export interface Compared {
  readonly letter: Letter;
  /** Where it came from, in words. */
  readonly name: string;
  readonly debrief: Debrief;
}

/** The plays of one story, and where they went different ways. */
export interface StoryCompared {
  readonly id: string;
  readonly title: string;
  readonly plays: readonly Compared[];
  /** Of `plays`; null where one play is alone. */
  readonly tree: Stretch | null;
}
