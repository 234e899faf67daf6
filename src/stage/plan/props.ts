import type { Drawing } from "./drawings.ts";

/** Something that an ending brings on the stage, and that moves on it. */
export interface PropPlan {
  readonly id: string;
  readonly drawing: Drawing | { readonly name: "back-soon" };
  readonly width: number;
  readonly height: number;
  /** The middle of its lower edge, in world units; for what somebody has on them, how far it is off there. */
  readonly x: number;
  readonly y: number;
  /** Somebody carries it in front of them or has it over their head. */
  readonly on?: { readonly resident: string; readonly at: "hands" | "head" };
  /** Radians. */
  readonly tilt: number;
  /** What lies in front of what: 0 is on the back wall, 1 at the front edge of the floor, 2 before everything. */
  readonly depth: number;
  /** How it gets here from where it was. What was not there pops up. */
  readonly motion: "glide" | "fall";
  readonly seconds: number;
}
