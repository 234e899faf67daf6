import type { Held } from "../art/people/held.ts";
import type { Face, Pose } from "../art/people/poses.ts";
import type { BubbleIcon } from "../art/things/bubble-icons.ts";
import { createChance, seedFrom, type Chance } from "../chance.ts";
import type { Spot, Storey } from "../layout/house.ts";
import type { ActorPlan } from "../plan/people.ts";
import type { Act } from "./acts.ts";
import type { Waypoint } from "./route.ts";

/** What someone is up to. */
export type Doing = "out" | "settled" | "walking" | "passing" | "riding" | "exiting" | "dazed";

/** One living figure. It is changed in place, sixty times a second, so that nothing is allocated. */
export interface Actor {
  plan: ActorPlan;
  readonly chance: Chance;
  /** Seconds by which this one's breathing lags behind the house's. */
  readonly phase: number;
  doing: Doing;
  /** Seconds spent in what they are doing. */
  since: number;
  /** Seconds until they do something else at their spot. */
  patience: number;
  /** Seconds until they leave for an errand. */
  restless: number;
  /** The spot where they are or to which they go. */
  spot: Spot | null;
  /** Their spot of the plan is not where they are: they are on an errand. */
  away: boolean;
  route: readonly Waypoint[];
  leg: number;
  /** World units a second. */
  speed: number;
  /** Whom they talk with. */
  partner: Actor | null;
  /** The errand they are on, or what they do at their spot just now; null on an ordinary minute. */
  act: Act | null;
  /** Seconds until they may run into someone again. */
  steady: number;
  /** Where they went into a doorway. */
  doorway: number;

  // What they say.
  says: BubbleIcon | null;
  /** It is a thought: nobody is there to hear it. */
  thinks: boolean;
  /** Seconds until they fall silent, or until they may speak again. */
  voice: number;

  // What there is to see.
  storey: Storey;
  x: number;
  depth: number;
  facing: -1 | 1;
  pose: Pose;
  face: Face;
  holds: Held | null;
  /** How many times they have dropped a stack of paper. */
  spills: number;
  /** Above the floor, in world units. */
  lift: number;
  /** Sideways, without having gone anywhere. */
  sway: number;
  /** Radians. */
  lean: number;
  alpha: number;
  /** The height of the desk behind which they sit, or null when they stand on the floor. */
  seat: number | null;
}

/** Someone who is where the plan has them, with all chance from the seed. */
export function createActor(plan: ActorPlan, seed: number): Actor {
  const chance = createChance(seedFrom(seed, "life", plan.resident.id));
  return {
    plan,
    chance,
    phase: chance() * 6,
    doing: plan.spot ? "settled" : "out",
    since: 0,
    patience: chance() * 3,
    restless: 2 + chance() * 12,
    spot: plan.spot,
    away: false,
    route: [],
    leg: 0,
    speed: 0,
    partner: null,
    act: null,
    steady: 0,
    doorway: 0,
    says: null,
    thinks: false,
    voice: chance() * 5,
    storey: plan.spot?.storey ?? 0,
    x: plan.spot?.x ?? 0,
    depth: plan.spot?.depth ?? 0,
    facing: plan.facing,
    pose: "standing",
    face: plan.face,
    holds: null,
    spills: 0,
    lift: 0,
    sway: 0,
    lean: 0,
    alpha: plan.spot ? 1 : 0,
    seat: plan.spot?.top ?? null,
  };
}
