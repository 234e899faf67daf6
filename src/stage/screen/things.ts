import type { GameObjects, Scene } from "phaser";
import type { Line } from "../art/sketch.ts";
import { chanceOf } from "../chance.ts";
import { MARGIN, sketchThing } from "../draw/thing.ts";
import { floorAt, scaleAt, type Slot, type ThingKind } from "../layout/house.ts";
import type { StagePlan } from "../plan/direct.ts";
import type { ThingPlan } from "../plan/things.ts";
import type { Atlas, Print } from "./atlas.ts";
import { approach } from "./ease.ts";
import { addPicture, DEPTHS, swapPrint } from "./picture.ts";

/** Everything that stands, hangs and lies in the house. */
export interface Things {
  show(plan: StagePlan, atOnce: boolean): void;
  /** `still` keeps the lines from boiling and things from swinging. */
  step(seconds: number, now: number, still: boolean): void;
}

interface Piece {
  readonly image: GameObjects.Image;
  readonly scale: number;
  readonly own: number;
  readonly hanging: boolean;
  plan: ThingPlan;
  /** What is drawn now, and its frames. */
  key: string;
  line: Line;
  readonly prints: Print[];
  frame: number;
  tilt: number;
  alpha: number;
  /** Seconds since the last change of drawing. */
  since: number;
  /** Which arrows are at it. */
  marked: string;
}

/** Drawings of one thing that take turns; a ruled line has no life. */
const FRAMES: { readonly [line in Line]: number } = { ruled: 1, drawn: 2, nervous: 3 };
/** Seconds that each of them stays: far slower than three changes of light a second. */
const HOLD: { readonly [line in Line]: number } = { ruled: 9, drawn: 0.42, nervous: 0.24 };
const MOST_FRAMES = Math.max(...Object.values(FRAMES));
const GAUGES: ReadonlySet<ThingKind> = new Set(["planner", "chart", "shelf-bulbs", "prototype", "phone"]);
/** Milliseconds that may be spent on new drawings in a frame. */
const BUDGET = 2;
const POP = 0.4;

export function createThings(scene: Scene, atlas: Atlas, plan: StagePlan, clock: () => number): Things {
  const pieces = plan.things.map((thing) => createPiece(scene, atlas, plan, thing));
  // What shows a vital comes first, because it must change before the eye has moved on.
  const order = pieces.toSorted(
    (one, other) => Number(GAUGES.has(other.plan.slot.kind)) - Number(GAUGES.has(one.plan.slot.kind)),
  );
  let current = plan;
  let next = 0;
  let frames = 0;

  /** Draws what is still missing, a few at a time, so that no frame takes long: all new drawings before any second frame. */
  function catchUp(): void {
    const start = clock();
    while (frames < MOST_FRAMES && clock() - start < BUDGET) {
      const piece = order[next++];
      if (piece) redraw(piece, frames);
      else {
        next = 0;
        frames++;
      }
    }
  }

  function redraw(piece: Piece, frame: number): void {
    const { plan: thing } = piece;
    const sketch = sketchThing(thing, current.furnishing, thing.line, frame);
    if (frame > 0) {
      if (frame < FRAMES[thing.line] && piece.prints.length === frame) piece.prints.push(atlas.print(sketch));
      return;
    }
    if (sketch.key === piece.key) return;
    const print = atlas.print(sketch);
    piece.prints.length = 0;
    piece.prints.push(print);
    piece.key = sketch.key;
    piece.line = thing.line;
    piece.frame = 0;
    piece.since = 0;
    swapPrint(piece.image, print);
  }

  return {
    show: (shown, atOnce) => {
      current = shown;
      for (const [index, thing] of shown.things.entries()) {
        const piece = pieces[index];
        if (!piece) continue;
        piece.plan = thing;
        const marked = marksOf(shown, thing.slot.id);
        if (marked !== piece.marked && marked !== "") piece.since = 0;
        piece.marked = marked;
        if (!atOnce) continue;
        redraw(piece, 0);
        piece.alpha = thing.shown ? 1 : 0;
        piece.tilt = thing.tilt;
        piece.since = POP;
      }
      next = 0;
      frames = 0;
    },
    step: (seconds, now, still) => {
      catchUp();
      for (const piece of pieces) stepPiece(piece, seconds, now, still);
    },
  };
}

function createPiece(scene: Scene, atlas: Atlas, plan: StagePlan, thing: ThingPlan): Piece {
  const { slot } = thing;
  const sketch = sketchThing(thing, plan.furnishing, thing.line, 0);
  const onWall = slot.bottom !== undefined && slot.depth === 0;
  const overhead = slot.kind === "lamp" || slot.kind === "tube-light";
  const scale = onWall ? 1 : scaleAt(slot.depth);
  const depth = overhead ? DEPTHS.floor + 60 : onWall ? DEPTHS.wall : DEPTHS.floor + slot.depth * 100;
  const image = addPicture(scene, atlas, sketch, depth).setOrigin(0.5, originOf(slot));
  image.setPosition(slot.x, slot.bottom ?? floorAt(slot.storey, slot.depth)).setRotation(thing.tilt);
  image.setScale(image.scaleX * scale * (slot.flip ? -1 : 1), image.scaleY * scale);
  image.setAlpha(thing.shown ? 1 : 0).setVisible(thing.shown);
  return {
    image,
    scale: image.scaleY,
    own: chanceOf(plan.seed, slot.id, "boil"),
    hanging: overhead,
    plan: thing,
    key: sketch.key,
    line: thing.line,
    prints: [atlas.print(sketch)],
    frame: 0,
    tilt: thing.tilt,
    alpha: thing.shown ? 1 : 0,
    since: POP,
    marked: "",
  };
}

/** The arrows at a thing, as a word that changes when they do. */
function marksOf({ marks }: StagePlan, slot: string): string {
  return marks.flatMap(({ vital, slots, pointed }) => (slots.includes(slot) ? [`${vital} ${pointed}`] : [])).join();
}

/** Things on the wall hang by their upper edge, so that they swing; the rest stands. */
function originOf(slot: Slot): number {
  return (slot.height + MARGIN) / (slot.height + MARGIN * 2);
}

function stepPiece(piece: Piece, seconds: number, now: number, still: boolean): void {
  const { image, plan, own } = piece;
  piece.alpha = approach(piece.alpha, plan.shown ? 1 : 0, 4, seconds);
  const visible = piece.alpha > 0.02;
  if (image.visible !== visible) image.setVisible(visible);
  if (!visible) return;
  image.alpha = piece.alpha;
  piece.tilt = approach(piece.tilt, plan.tilt, 2.5, seconds);
  const swing =
    still || piece.line === "ruled"
      ? 0
      : Math.sin(now * (1.1 + own) + own * 9) * (piece.hanging ? 0.012 + Math.abs(plan.tilt) * 0.5 : 0);
  image.rotation = piece.tilt + swing;
  piece.since += seconds;
  // A new drawing pops into being: that is what draws the eye to what has changed.
  const pop = still || piece.since >= POP ? 0 : Math.sin((piece.since / POP) * Math.PI) * 0.09;
  const grow = plan.shown ? 1 : piece.alpha;
  image.scaleY = piece.scale * (1 + pop) * (0.7 + 0.3 * grow);
  image.scaleX = piece.scale * (1 + pop * 0.6) * (plan.slot.flip ? -1 : 1);
  if (piece.prints.length < 2 || still) return;
  const frame = Math.floor(now / HOLD[piece.line] + own * 7) % piece.prints.length;
  if (frame === piece.frame) return;
  piece.frame = frame;
  const print = piece.prints[frame];
  if (print) swapPrint(image, print);
}
