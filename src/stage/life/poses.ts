import type { Pose } from "../art/people/poses.ts";
import type { Stance } from "../layout/house.ts";
import type { ActorPlan } from "../plan/people.ts";

type Poses = readonly [Pose, ...Pose[]];

const AT_DESK: Poses = ["typing", "typing", "typing", "coffee", "at-desk", "on-the-phone", "reading", "talking"];
const AT_COUNTER: Poses = ["on-the-phone", "typing", "talking", "on-the-phone", "at-desk"];
const AT_TABLE: Poses = ["talking", "pointing-up", "coffee", "at-desk", "arms-folded", "reading"];
const ON_FEET: Poses = ["standing", "easing", "arms-crossed", "standing", "explaining"];
const AT_BOARD: Poses = ["pointing", "explaining", "pointing", "standing"];
const IN_QUEUE: Poses = ["standing", "easing", "standing", "arms-crossed"];
const LISTENING: Poses = ["standing", "easing", "standing", "arms-crossed"];
const SPEAKING: Poses = ["explaining", "pointing", "explaining", "standing"];

const USUAL: { readonly [stance in Stance]: Poses } = {
  stand: ON_FEET,
  desk: AT_DESK,
  counter: AT_COUNTER,
  table: AT_TABLE,
  bench: ["standing", "explaining", "easing"],
  board: AT_BOARD,
  queue: IN_QUEUE,
  door: ON_FEET,
  sofa: ["sitting"],
};

const DULL_SEATED: Poses = ["typing", "at-desk", "arms-folded", "at-desk"];
const LOST_SEATED: Poses = ["at-desk", "slumped", "arms-folded", "at-desk"];
const DULL_STANDING: Poses = ["standing", "arms-crossed", "standing"];
const FRANTIC_SEATED: Poses = ["shrugging", "on-the-phone", "pointing-up", "talking", "shrugging"];
const FRANTIC_STANDING: Poses = ["explaining", "pointing", "explaining", "easing"];

/** What someone of this plan may do at a spot of this kind; `seated` when they sit behind something. */
export function posesFor(plan: ActorPlan, stance: Stance, seated: boolean): Poses {
  if (plan.asleep) return stance === "sofa" ? USUAL.sofa : seated ? ["slumped"] : DULL_STANDING;
  if (plan.speaks && !seated) return SPEAKING;
  if (plan.called) return LISTENING;
  if (plan.cheers) return seated ? ["pointing-up", "talking"] : ["pointing", "explaining", "pointing", "easing"];
  if (stance === "sofa") return USUAL.sofa;
  if (plan.resident.role === "customer")
    return plan.nerves > 0.5 ? ["arms-crossed", "explaining", "pointing"] : IN_QUEUE;
  if (plan.weather.drift > 0.45 && seated) return LOST_SEATED;
  if (plan.inStep > 0.4) return seated ? DULL_SEATED : DULL_STANDING;
  if (plan.nerves > 0.4) return seated ? FRANTIC_SEATED : FRANTIC_STANDING;
  if (seated && stance === "bench") return AT_TABLE;
  return USUAL[stance];
}
