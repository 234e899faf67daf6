import type { StageView } from "../story/view.ts";
import { endingOf } from "./endings/endings.ts";
import { aftermathOf } from "./plan/aftermath.ts";
import { direct, type StagePlan } from "./plan/direct.ts";
import type { Script } from "./plan/script.ts";

/** The sequence that leads from one moment of a play to the next; null where a change is just a change. */
export function scriptOf(before: StageView, after: StageView): Script | null {
  if (before.seed !== after.seed || before.company !== after.company || before.furnishing !== after.furnishing) {
    return null;
  }
  if (before.phase === "deciding" && after.phase === "aftermath") return aftermathOf(before, after);
  if (before.phase !== "ended" && after.outcome !== null) return endingOf(after, after.outcome);
  return null;
}

/** What a moment looks like once everything has been played out, and whether it is a picture that holds still. */
export function stillOf(view: StageView): { readonly plan: StagePlan; readonly posed: boolean } {
  if (view.outcome === null) return { plan: direct(view), posed: false };
  return { plan: endingOf(view, view.outcome).end, posed: true };
}
