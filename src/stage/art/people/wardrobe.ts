import type { Body } from "../../../scenario/vocabulary.ts";
import type { BodyPart } from "./data.ts";
import type { Pose } from "./poses.ts";

/** Which drawings make up a body: a whole one, or the upper half of one above the legs of another. */
export interface Outfit {
  readonly torso: BodyPart;
  /** Legs of another drawing; without it the torso's own are drawn, if it has any. */
  readonly legs?: BodyPart;
  /** Where a bust behind a desk ends, in the drawings' units; without it the whole figure is drawn. */
  readonly bust?: number;
  /** How far the head has sunk and turned forward (in radians), when it does not sit upright. */
  readonly head?: { readonly x: number; readonly y: number; readonly tilt: number };
}

/** Behind a desk a figure ends here. */
const CHEST = 1160;

/** The upper half that each way of dressing has when its wearer just stands there. */
const TORSOS: Readonly<Record<Body, BodyPart>> = {
  tee: "walking",
  stripes: "walking",
  shirt: "shirt",
  blazer: "blazer",
  sweater: "resting",
  hoodie: "resting",
  dots: "dots",
  wheelchair: "wheelchair",
};

/**
 * What a body wears in a pose. All drawings have long sleeves and take the person's own garment as a front
 * (see garment.ts), so that clothes stay the same. Someone in a wheelchair stays in it, save behind a desk that hides it.
 */
export function outfitOf(body: Body, pose: Pose): Outfit {
  const torso = TORSOS[body];
  const atDesk = DESK_OUTFITS[pose as keyof typeof DESK_OUTFITS];
  if (atDesk) return atDesk;
  if (pose === "at-desk") return { torso: body === "wheelchair" ? "blazer" : torso, bust: CHEST };
  if (body === "wheelchair") return { torso: "wheelchair" };
  switch (pose) {
    case "standing":
      return torso === "walking" ? { torso, legs: "crossed" } : { torso };
    case "easing":
      return { torso, legs: torso === "walking" ? "resting" : "crossed" };
    case "arms-crossed":
      return { torso: "crossed" };
    case "pointing":
      return { torso: "pointing", legs: "crossed" };
    case "explaining":
      return { torso: "explaining" };
    case "walking":
      return { torso, legs: "walking" };
    case "striding":
      return { torso, legs: "explaining" };
    case "carrying":
      return { torso: "crossed", legs: "walking" };
    case "carrying-on":
      return { torso: "crossed", legs: "explaining" };
    case "serving":
      return { torso: "explaining", legs: "walking" };
    case "serving-on":
      return { torso: "explaining" };
    case "sitting":
      return { torso: "crossedLegs" };
    case "on-the-floor":
      return { torso: body === "blazer" ? "floor" : "floorOpen" };
    case "crouching":
      return { torso: "crouching" };
    default:
      return { torso, bust: CHEST };
  }
}

const DESK_OUTFITS = {
  typing: { torso: "typing", bust: CHEST },
  coffee: { torso: "coffee", bust: CHEST },
  "on-the-phone": { torso: "device", bust: CHEST },
  reading: { torso: "paper", bust: CHEST },
  talking: { torso: "pointing", bust: CHEST },
  "pointing-up": { torso: "pointingUp", bust: CHEST },
  shrugging: { torso: "shrugging", bust: CHEST },
  "arms-folded": { torso: "crossed", bust: CHEST },
  // The arms lie on the desk, and the head lies on them.
  slumped: { torso: "crossed", bust: 1000, head: { x: 120, y: 235, tilt: 1.15 } },
} as const satisfies { readonly [pose in Pose]?: Outfit };

/** Where something that is carried sits: the middle of its lower edge, in the drawings' units; null with full hands. */
export function holdOf(body: Body, pose: Pose): { readonly x: number; readonly y: number } | null {
  const carrying = pose === "carrying" || pose === "carrying-on";
  const serving = pose === "serving" || pose === "serving-on";
  if (!carrying && !serving) return null;
  if (body === "wheelchair") return { x: 800, y: 1270 };
  return carrying ? { x: 500, y: 1130 } : { x: 1085, y: 1165 };
}
