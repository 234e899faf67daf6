import type { Furnishing } from "../../../scenario/vocabulary.ts";
import type { Line, Sketch } from "../sketch.ts";
import type { Manner, ThingColours } from "./manner.ts";

/** The room that a drawing has, in world units. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** What every drawing of a thing can use besides its own options. */
export interface Scene extends Room {
  readonly sketch: Sketch;
  readonly colours: ThingColours;
  readonly manner: Manner;
}

/** A thing that can be drawn. It draws from (0, 0) at the upper left into the width and height that it gets. */
export interface Thing<Own extends object> {
  /** Its usual size. It can be drawn larger or smaller: then it has more or less to it, and the same line. */
  readonly size: Room;
  /** Where it belongs. All stand or hang by the middle of their lower edge. */
  readonly on: "floor" | "wall" | "ceiling" | "surface" | "air";
  readonly draw: (scene: Scene, own: Own) => void;
}

/** How to draw a thing. */
export interface Style {
  readonly line: Line;
  readonly furnishing: Furnishing;
  /** What this one of its kind looks like. */
  readonly seed?: number;
  /** 0, 1, 2 …: only how the line trembles. */
  readonly frame?: number;
  readonly width?: number;
  readonly height?: number;
}

/** Names the options of a thing while its type stays exact. */
export function thing<Own extends object>(definition: Thing<Own>): Thing<Own> {
  return definition;
}
