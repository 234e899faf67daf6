import type { Counted } from "../../debrief/counted.ts";
import type { WhatIf } from "../../debrief/what-if.ts";

/** Counts for the debrief of one play, away from the page's own thread where the browser can. */
export interface Counting {
  /** Rejected when it cannot be counted, and with an `AbortError` when it was ended before. */
  readonly counted: Promise<Counted>;
  /** Null when this choice was not open at this decision (from 1). */
  whatIf(number: number, choice: string): Promise<WhatIf | null>;
  /** Gives up what is under way and frees everything. */
  end(): void;
}
