/** A stretch that some plays of a story have in common, and where they part after it. */
export interface Stretch {
  /** Which plays, by their places in the list, from 0. */
  readonly plays: readonly number[];
  /** Its first and its last decision, from 1; `to` is one less than `from` where they part at once. */
  readonly from: number;
  readonly to: number;
  /** Where they part: what each took at decision `to` + 1. Empty where all go on alike to their ends. */
  readonly branches: readonly Branch[];
}

/** Those of the plays that took the same choice where others took another. */
export interface Branch {
  /** Null for those that had ended by then. */
  readonly choice: string | null;
  readonly stretch: Stretch;
}

/** Where two plays part. */
export interface Parting {
  /** Places of both in the list, from 0; the lower first. */
  readonly plays: readonly [number, number];
  /** Of the first decision that they take differently, from 1; null where they are the same. */
  readonly number: number | null;
}
