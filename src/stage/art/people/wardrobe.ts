import type { Body } from "../../../scenario/vocabulary.ts";
import type { BodyPart } from "./data.ts";
import type { Pose } from "./poses.ts";

/** Which drawings make up a body: a whole one, or the upper half of one above the legs of another. */
export interface Outfit {
  readonly torso: BodyPart;
  /** Legs of another drawing; without it the torso's own are drawn, if it has any. */
  readonly legs?: BodyPart;
  /** Where the figure ends: the whole of it, or cut off at the chest for behind a desk. */
  readonly bust?: true;
}

/** The upper half that each way of dressing has when its wearer just stands there. */
const TORSOS: Readonly<Record<Body, BodyPart>> = {
  tee: "walking",
  stripes: "walking",
  shirt: "shirt",
  blazer: "blazer",
  sweater: "resting",
  hoodie: "easing",
  dots: "dots",
  wheelchair: "wheelchair",
};

/** What a body wears in a pose. Someone in a wheelchair stays in it, save behind a desk that hides it. */
export function outfitOf(body: Body, pose: Pose): Outfit {
  const torso = TORSOS[body];
  const atDesk = DESK_OUTFITS[pose as keyof typeof DESK_OUTFITS];
  if (atDesk) return atDesk;
  if (pose === "at-desk" && body === "hoodie") return { torso: "hoodie" };
  if (pose === "at-desk") return { torso: body === "wheelchair" ? "easing" : torso, bust: true };
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
    case "sitting":
      return { torso: "crossedLegs" };
    case "on-the-floor":
      return { torso: "floor" };
    default:
      return { torso, bust: true };
  }
}

const DESK_OUTFITS = {
  typing: { torso: "typing" },
  coffee: { torso: "coffee" },
  "on-the-phone": { torso: "device" },
  reading: { torso: "paper" },
  talking: { torso: "explaining", bust: true },
  "pointing-up": { torso: "pointingUp" },
  shrugging: { torso: "shrugging" },
  "arms-folded": { torso: "folded" },
} as const satisfies { readonly [pose in Pose]?: Outfit };
