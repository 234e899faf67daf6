import type { HappeningKind } from "../../story/happening.ts";
import { WORLD } from "../layout/house.ts";
import { YOU } from "./cast.ts";
import type { StagePlan } from "./direct.ts";
import type { PropPlan } from "./props.ts";
import type { ThingPlan } from "./things.ts";

/** Tells the page that something is to be seen just now at `x`, in world units; null is everywhere at once. */
export type Tell = (kind: HappeningKind, x: number | null) => void;

/** Something that happens somewhere in the house. `x` is in world units; null is everywhere at once. */
export interface Occurrence {
  readonly kind: HappeningKind;
  readonly x: number | null;
}

/** Sheets of paper that must take to the air at once before anyone would look up. */
const GUST = 10;

/**
 * What happens when the stage goes over from one plan to the next: each kind once, at the
 * first place where it can be seen. Without a plan before, nothing has happened.
 */
export function changesOf(plan: StagePlan, before: StagePlan | null): readonly Occurrence[] {
  if (!before) return [];
  const found: Occurrence[] = [];
  const add = (kind: HappeningKind, x: number | null | undefined): void => {
    if (x !== undefined && !found.some((occurrence) => occurrence.kind === kind)) found.push({ kind, x });
  };
  add("hat-lands", hatAt(plan, before));
  for (const [index, thing] of plan.things.entries()) {
    const old = before.things[index];
    const kind = old?.slot.id === thing.slot.id ? changeOf(thing, old) : null;
    if (kind) add(kind, thing.slot.x);
  }
  if (plan.air.papers - before.air.papers >= GUST) add("paper-flies", null);
  const letter = plan.marks.find(({ delayed, vital }) => delayed && !before.marks.some((mark) => mark.vital === vital));
  if (letter) add("letter-arrives", letter.x);
  for (const prop of plan.props) {
    const kind = before.props.some(({ id }) => id === prop.id) ? null : arrivalOf(prop);
    if (kind) add(kind, prop.on ? null : prop.x);
  }
  for (const [index, actor] of plan.people.entries()) {
    if (actor.asleep && before.people[index]?.asleep === false) add("falls-asleep", actor.spot?.x ?? null);
  }
  const cheers = ({ people }: StagePlan): boolean => people.some((actor) => actor.cheers);
  if (cheers(plan) && !cheers(before)) add("team-cheers", null);
  return found;
}

/** How near to the picture's middle a place is, when the camera looks at `plan`: 1 inside of the scene's place. */
export function nearnessOf({ camera }: StagePlan, x: number | null): number {
  if (x === null || camera.whole) return 1;
  const { focus } = camera;
  const outside = Math.max(0, focus.x - x, x - focus.x - focus.width);
  return Math.max(0, 1 - outside / (WORLD.width * 0.6));
}

/** Where the player's figure puts on another hat than before. */
function hatAt(plan: StagePlan, before: StagePlan): number | null | undefined {
  const [you, then] = [plan, before].map(({ people }) => people.find(({ resident }) => resident.id === YOU));
  if (!you || !then || you.hat === "none" || you.hat === then.hat) return undefined;
  return you.spot?.x ?? null;
}

function changeOf(thing: ThingPlan, before: ThingPlan): HappeningKind | null {
  const { drawing } = thing;
  const old = before.drawing;
  if (drawing.name === "rack" && old.name === "rack") {
    return drawing.options.state === "smoking" && old.options.state !== "smoking" ? "servers-smoke" : null;
  }
  if (drawing.name === "shelf-bulbs" && old.name === "shelf-bulbs") {
    return (drawing.options.lit ?? 0) > (old.options.lit ?? 0) ? "bulb-lights" : null;
  }
  if (drawing.name === "dog" && old.name === "dog") {
    return drawing.options.state === "barking" && old.options.state !== "barking" ? "dog-barks" : null;
  }
  if (drawing.name === "prototype" && old.name === "prototype") {
    return drawing.options.stage === "broken" && old.options.stage !== "broken" ? "thing-breaks" : null;
  }
  if (isLit(thing) === false && isLit(before) === true) return "lamp-goes-out";
  return drawing.name === "forms" && thing.shown && !before.shown ? "stamp-falls" : null;
}

/** What it is when an ending brings something on. */
function arrivalOf({ drawing }: PropPlan): HappeningKind | null {
  if (drawing.name === "sheet") return "paper-flies";
  if (drawing.name === "bubble" && drawing.options.icon === "phone") return "phone-rings";
  return drawing.name === "dog" && drawing.options.state === "barking" ? "dog-barks" : null;
}

/** Whether a lamp burns; null for what is none. */
function isLit({ drawing }: ThingPlan): boolean | null {
  return drawing.name === "lamp" || drawing.name === "tube-light" ? (drawing.options.on ?? null) : null;
}
