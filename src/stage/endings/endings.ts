import type { Outcome } from "../../company/outcome.ts";
import type { StageView } from "../../story/view.ts";
import type { Script } from "../plan/script.ts";
import { chaosEarly } from "./chaos-early.ts";
import { chaos } from "./chaos.ts";
import type { Ending } from "./cue.ts";
import { drift } from "./drift.ts";
import { holdingOn } from "./holding-on.ts";
import { officeOf, type Office } from "./office.ts";
import { scriptOfEnding } from "./perform.ts";
import { stagnationEarly } from "./stagnation-early.ts";
import { stagnation } from "./stagnation.ts";
import { sweetSpot } from "./sweet-spot.ts";

type Director = (office: Office) => Ending;

const ENDINGS: { readonly [outcome in Outcome]: Director } = {
  "sweet-spot": sweetSpot,
  chaos,
  stagnation,
  drift,
  "holding-on": holdingOn,
};

/** Ends that come before the story is over. */
const EARLY: { readonly [outcome in Outcome]?: Director } = { chaos: chaosEarly, stagnation: stagnationEarly };

/** How this story ends on the stage. */
export function endingOf(view: StageView, outcome: Outcome): Script {
  const office = officeOf(view, outcome);
  const direct = (view.early ? EARLY[outcome] : undefined) ?? ENDINGS[outcome];
  return scriptOfEnding(office, direct(office));
}
