import type { ComponentChildren } from "preact";

/** One step as the room sees it. */
export interface Step {
  readonly title: string;
  /** Beside the office or under it; null where there is nothing to say. */
  readonly aside: ComponentChildren;
  /** What there is to read. */
  readonly main: ComponentChildren;
}
