import { roomOf, STOREYS, type House, type Spot } from "../layout/house.ts";
import type { ActorPlan } from "../plan/people.ts";
import type { Actor } from "./actor.ts";
import { doormatOf, routeBetween, routeOut, type Waypoint } from "./route.ts";

/** Everyone who is called must be there within about this many seconds. */
const CALL = 2.6;
/** The fastest that anyone goes, in world units a second. */
const TROT = 330;
const RUN = 520;
/** Beyond this way the called come in through the door instead of crossing the house. */
const FAR = 520;
/** World units a second on a good day. */
export const PACE = 92;

/** On the way to the spot of the plan, or out of the house. */
export function send(house: House, actor: Actor): void {
  const { plan } = actor;
  const wasOut = actor.doing === "out";
  part(actor);
  actor.act = null;
  actor.away = false;
  if (!plan.spot) {
    if (wasOut) return;
    // Nobody leaves for good with empty hands.
    actor.holds = plan.leaving ? "box" : null;
    const out = routeOut(house, actor);
    walk(actor, out, null, Math.max(96 * Math.max(0.8, plan.pace), hurryOf(plan, lengthOf(actor, out))));
    return;
  }
  if (plan.called) actor.holds = null;
  if (wasOut) {
    const mat = doormatOf(house);
    actor.storey = mat.storey;
    actor.x = mat.x;
    actor.depth = mat.depth;
  }
  const route = routeBetween(house, actor, plan.spot);
  const length = lengthOf(actor, route);
  if (plan.called && length > FAR) comeIn(house, actor, plan.spot);
  else walk(actor, route, plan.spot, Math.max(PACE * plan.pace, hurryOf(plan, length)));
}

/** The speed that brings someone there in time, as far as legs can. */
function hurryOf({ called, within }: ActorPlan, length: number): number {
  if (within !== null) return Math.min(RUN, length / within);
  return called ? Math.min(TROT, length / CALL) : 0;
}

/** Straight to the scene: they step in from just outside of it. */
function comeIn(house: House, actor: Actor, spot: Spot): void {
  const { left, right } = roomOf(house, spot.place);
  actor.storey = spot.storey;
  actor.x = Math.max(left + 50, Math.min(right - 50, spot.x - spot.facing * 90));
  actor.depth = spot.depth;
  actor.alpha = 0;
  walk(actor, [{ storey: spot.storey, x: spot.x, depth: spot.depth, by: "foot" }], spot, 110);
}

export function walk(actor: Actor, route: readonly Waypoint[], spot: Spot | null, speed: number): void {
  actor.spot = spot;
  actor.route = route;
  actor.leg = 0;
  actor.speed = speed;
  actor.doing = "walking";
  actor.since = 0;
  actor.seat = null;
}

/** Ends a conversation on both sides. */
export function part(actor: Actor): void {
  const { partner } = actor;
  actor.partner = null;
  if (partner?.partner === actor) partner.partner = null;
}

/** Puts someone where they should be at once. */
export function place(actor: Actor): void {
  const { spot, facing } = actor.plan;
  part(actor);
  actor.doing = spot ? "settled" : "out";
  actor.away = false;
  actor.act = null;
  actor.holds = null;
  actor.spot = spot;
  actor.alpha = spot ? 1 : 0;
  actor.lift = actor.sway = actor.lean = 0;
  if (!spot) return;
  actor.storey = spot.storey;
  actor.x = spot.x;
  actor.depth = spot.depth;
  actor.seat = spot.top ?? null;
  actor.facing = facing;
}

function lengthOf(actor: Actor, route: readonly Waypoint[]): number {
  let length = 0;
  let x = actor.x;
  for (const point of route) {
    length += Math.abs(point.x - x) + (point.by === "lift" ? STOREYS[0].ceiling - STOREYS[1].ceiling : 0);
    x = point.x;
  }
  return length;
}
