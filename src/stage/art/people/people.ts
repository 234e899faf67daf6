import type { Look } from "../../../scenario/schema.ts";
import type { Box, Pen, Point } from "../types.ts";
import { BODY_PARTS, HEAD_PARTS } from "./data.ts";
import type { Drawing } from "./data.ts";
import { paint, paintHood, paintMixed, paintStrings } from "./figure.ts";
import { frontOf } from "./garment.ts";
import { clipUnderHat, drawHat, hatSeat } from "./hats.ts";
import { coloursOf } from "./look-colours.ts";
import type { Face, Pose, WornHat } from "./poses.ts";
import { holdOf, outfitOf } from "./wardrobe.ts";

/** World units for one unit of the drawings: makes a standing person about 225 tall. */
const SCALE = 225 / 2900;
/** Where the head turns, and its middle, in the drawings' units: the same in every pose. */
const NECK = { x: 455, y: 480 } as const;
const HEAD_CENTRE = { x: 480, y: 290 } as const;

/** How the layers of a person fit together, in world units; (0, 0) is the person's anchor. */
export interface PersonLayers {
  /** Where the anchor is: on the floor below the person, or on the lower edge of a bust. */
  readonly anchor: "floor" | "desk";
  /** The rectangle that `drawBody` draws into. */
  readonly body: Box;
  /** Where the head turns: put the head's pivot here. */
  readonly neck: Point;
  /** How far the head leans forward, in radians: 0 when it sits upright. */
  readonly tilt: number;
  /** Where what is carried sits: the middle of its lower edge. Null when nothing can be held. */
  readonly hold: Point | null;
  /** The rectangle that `drawHead` draws into, relative to the pivot; the same for every pose. */
  readonly head: Box;
  /** The middle of the face, relative to the pivot. */
  readonly headCentre: Point;
}

/** Sizes and anchors of a person. They face right; mirror them to face left. */
export function personLayers(look: Look, pose: Pose): PersonLayers {
  const outfit = outfitOf(look.body, pose);
  const torso = BODY_PARTS[outfit.torso];
  const legs = outfit.legs ? BODY_PARTS[outfit.legs] : torso;
  const [left, top, right] = join(torso.box, legs.box);
  const bottom = outfit.bust ?? legs.box[3];
  const hold = holdOf(look.body, pose);
  const origin = originOf(look, pose);
  const margin = 20;
  const standing = outfit.bust === undefined;
  return {
    anchor: standing ? "floor" : "desk",
    body: {
      x: (left - margin - origin.x) * SCALE,
      y: (top - margin - origin.y) * SCALE,
      width: (right - left + 2 * margin) * SCALE,
      height: (bottom - top + 2 * margin) * SCALE,
    },
    neck: {
      x: (NECK.x + (outfit.head?.x ?? 0) - origin.x) * SCALE,
      y: (NECK.y + (outfit.head?.y ?? 0) - origin.y) * SCALE,
    },
    tilt: outfit.head?.tilt ?? 0,
    hold: hold && { x: (hold.x - origin.x) * SCALE, y: (hold.y - origin.y) * SCALE },
    head: HEAD_BOX,
    headCentre: { x: (HEAD_CENTRE.x - NECK.x) * SCALE, y: (HEAD_CENTRE.y - NECK.y) * SCALE },
  };
}

/** Room for the widest hair and a hat on top of another, relative to the neck. */
const HEAD_BOX: Box = { x: -32, y: -62, width: 64, height: 82 };

/** Draws the body without its head; the pen's origin is the person's anchor and its unit the world's. */
export function drawBody(pen: Pen, look: Look, pose: Pose): void {
  const outfit = outfitOf(look.body, pose);
  const colours = coloursOf(look);
  const origin = originOf(look, pose);
  pen.save();
  pen.scale(SCALE, SCALE);
  pen.translate(-origin.x, -origin.y);
  const front = frontOf(look.body, outfit.torso, colours);
  const hooded = look.body === "hoodie";
  if (outfit.bust) {
    pen.beginPath();
    pen.rect(-2000, -1000, 6000, outfit.bust + 1000);
    pen.clip();
  }
  if (hooded) paintHood(pen, colours);
  if (outfit.legs) paintMixed(pen, BODY_PARTS[outfit.torso], BODY_PARTS[outfit.legs], colours, front);
  else paint(pen, BODY_PARTS[outfit.torso], colours, front);
  if (hooded) paintStrings(pen, colours);
  pen.restore();
}

/** Draws head, hair, face, beard and glasses, and a hat if one is worn; the pen's origin is the neck. */
export function drawHead(pen: Pen, look: Look, face: Face, hat: WornHat | null = null): void {
  const colours = coloursOf(look);
  const seat = hatSeat(look.hair);
  pen.save();
  if (hat) clipUnderHat(pen, seat);
  pen.scale(SCALE, SCALE);
  pen.translate(-NECK.x, -NECK.y);
  paint(pen, HEAD_PARTS.hair[look.hair], colours);
  paint(pen, HEAD_PARTS.faces[face], colours);
  if (look.beard !== "none") paint(pen, HEAD_PARTS.beards[look.beard], colours);
  if (look.glasses !== "none") paint(pen, HEAD_PARTS.glasses[look.glasses], colours);
  pen.restore();
  if (hat) drawHat(pen, hat, seat);
}

/** Draws a whole person; the pen's origin is the person's anchor. */
export function drawPerson(pen: Pen, look: Look, pose: Pose, face: Face, hat: WornHat | null = null): void {
  const { neck, tilt } = personLayers(look, pose);
  drawBody(pen, look, pose);
  pen.save();
  pen.translate(neck.x, neck.y);
  pen.rotate(tilt);
  drawHead(pen, look, face, hat);
  pen.restore();
}

/** The person's anchor in the drawings' units. */
function originOf(look: Look, pose: Pose): Point {
  const { torso, legs, bust } = outfitOf(look.body, pose);
  return { x: NECK.x, y: bust ?? BODY_PARTS[legs ?? torso].box[3] };
}

type Edges = Drawing["box"];
function join(a: Edges, b: Edges): Edges {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
