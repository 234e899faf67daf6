import { needsArms } from "../art/people/held.ts";
import type { Actor } from "./actor.ts";

/** World units that one step of a walk takes. */
const STRIDE = 27;
/** Seconds in the lift for a storey, and for stepping through a door. */
const RIDE = 1.1;
const THRESHOLD = 0.35;
/** Seconds for a step through a doorway at an ordinary pace, and how far one is seen to go in and to come out. */
const DOORWAY = { seconds: 0.5, step: 22 } as const;
/** Seconds until one has got over running into someone. */
const DAZE = 1.15;

/** Moves one actor on by some seconds: along the route, or with a breath on the spot. */
export function moveActor(actor: Actor, seconds: number, now: number): void {
  actor.since += seconds;
  if (actor.doing === "walking") walkOn(actor, seconds);
  else if (actor.doing === "riding") ride(actor);
  else if (actor.doing === "passing") pass(actor);
  else if (actor.doing === "exiting") leave(actor);
  else if (actor.doing === "dazed") reel(actor);
  if (actor.doing === "settled") breathe(actor, seconds, now);
}

function walkOn(actor: Actor, seconds: number): void {
  const point = actor.route[actor.leg];
  if (!point) return arrive(actor);
  if (point.by === "lift") return begin(actor, "riding");
  if (point.by === "door") return begin(actor, "exiting");
  if (point.by === "doorway") {
    actor.doing = "passing";
    actor.since = 0;
    actor.doorway = actor.x;
    return;
  }
  actor.alpha = Math.min(1, actor.alpha + seconds * 3.5);
  const distance = point.x - actor.x;
  const step = actor.speed * seconds;
  const left = Math.abs(distance);
  if (left <= step) {
    actor.x = point.x;
    actor.depth = point.depth;
    actor.leg++;
    if (actor.leg >= actor.route.length) arrive(actor);
    return;
  }
  actor.facing = distance < 0 ? -1 : 1;
  actor.x += actor.facing * step;
  // The change of depth is done well before the end, so that nobody slides the last bit.
  actor.depth += (point.depth - actor.depth) * Math.min(1, step / Math.max(step, left * 0.6));
  stride(actor);
}

/** Left foot, right foot: those who run lean into it and bounce. */
function stride(actor: Actor): void {
  const strides = actor.x / STRIDE;
  const beat = strides - Math.floor(strides);
  const left = Math.floor(strides) % 2 === 0;
  const run = Math.max(0, Math.min(1, (actor.speed - 150) / 150));
  if (actor.holds === null) actor.pose = left ? "walking" : run > 0.5 ? "explaining" : "striding";
  else if (needsArms(actor.holds)) actor.pose = left ? "carrying" : "carrying-on";
  else actor.pose = left ? "serving" : "serving-on";
  actor.lift = Math.sin(beat * Math.PI) * (5 + run * 7);
  actor.lean = actor.facing * (Math.min(0.13, actor.speed / 2200) + run * 0.1);
  actor.sway = 0;
}

/** Into the wall between two rooms and out of it on the other side: nobody is seen on both at once. */
function pass(actor: Actor): void {
  const point = actor.route[actor.leg];
  if (!point) return arrive(actor);
  const way = point.x - actor.doorway;
  const onward = way < 0 ? -1 : 1;
  const seconds = Math.max(0.24, (DOORWAY.seconds * 92) / Math.max(40, actor.speed));
  const share = Math.min(1, actor.since / seconds);
  actor.facing = onward;
  actor.depth = point.depth;
  const step = onward * DOORWAY.step;
  if (share < 0.5) actor.x = actor.doorway + step * share * 2;
  else actor.x = point.x - step * (1 - share) * 2;
  actor.alpha = Math.min(1, Math.abs(share - 0.5) * 3);
  stride(actor);
  if (share < 1) return;
  actor.alpha = 1;
  actor.doing = "walking";
  actor.leg++;
  if (actor.leg >= actor.route.length) arrive(actor);
}

/** Two have run into each other: a step back, a moment to find out what happened. */
export function collide(actor: Actor): void {
  actor.doing = "dazed";
  actor.since = 0;
  actor.steady = 7;
  if (actor.holds === "papers") {
    actor.holds = null;
    actor.spills++;
  }
  actor.pose = actor.chance() < 0.4 ? "on-the-floor" : "explaining";
  actor.lift = 0;
}

function reel(actor: Actor): void {
  const back = Math.min(1, actor.since / 0.2);
  actor.sway = -actor.facing * 16 * back;
  actor.lean = -actor.facing * 0.14 * (1 - Math.min(1, Math.max(0, actor.since - 0.3) / 0.6));
  if (actor.since < DAZE) return;
  actor.x += actor.sway;
  actor.sway = 0;
  actor.doing = "walking";
}

function begin(actor: Actor, doing: "riding" | "exiting"): void {
  actor.doing = doing;
  actor.since = 0;
  actor.pose = "standing";
  actor.lift = actor.lean = 0;
}

/** In the lift one is gone for a moment. */
function ride(actor: Actor): void {
  const point = actor.route[actor.leg];
  if (!point) return arrive(actor);
  const half = RIDE / 2;
  actor.alpha = actor.since < half ? Math.max(0, 1 - actor.since / 0.3) : Math.min(1, (actor.since - RIDE + 0.3) / 0.3);
  if (actor.alpha < 0) actor.alpha = 0;
  if (actor.since >= half) {
    actor.storey = point.storey;
    actor.depth = point.depth;
  }
  if (actor.since < RIDE) return;
  actor.doing = "walking";
  actor.leg++;
}

function leave(actor: Actor): void {
  actor.alpha = Math.max(0, 1 - actor.since / THRESHOLD);
  if (actor.since >= THRESHOLD) actor.doing = "out";
}

function arrive(actor: Actor): void {
  const { spot, plan } = actor;
  actor.since = 0;
  actor.lift = actor.lean = actor.sway = 0;
  actor.patience = 0;
  if (!spot) {
    actor.doing = "out";
    actor.alpha = 0;
    return;
  }
  actor.doing = "settled";
  actor.alpha = 1;
  actor.facing = actor.away ? spot.facing : plan.facing;
  actor.depth = spot.depth;
  actor.seat = spot.top ?? null;
  if (actor.away && actor.act) {
    const [least, most] = actor.act.seconds;
    actor.restless = least + actor.chance() * (most - least);
    return;
  }
  actor.holds = null;
  actor.act = null;
}

/** Breath, the rhythm of the keys, a tremble: nobody is ever quite still unless nothing moves any more. */
function breathe(actor: Actor, seconds: number, now: number): void {
  const { plan } = actor;
  actor.alpha = Math.min(1, actor.alpha + seconds * 3.5);
  const own = actor.phase * (1 - plan.inStep);
  const liveliness = 1 - plan.inStep * 0.75;
  const breath = Math.sin(now * (plan.asleep ? 1.3 : 1.9 * Math.max(0.5, plan.pace)) + own);
  const keys = actor.pose === "typing" ? Math.sin(now * 11 * plan.pace + own * 3) * 0.8 * liveliness : 0;
  const speech = plan.speaks ? Math.abs(Math.sin(now * 2.6)) * 3 : 0;
  const tremble = plan.nerves > 0.3 ? Math.sin(now * 17 + own * 7) * plan.nerves * 0.9 : 0;
  const hop = plan.cheers ? Math.max(0, Math.sin(now * 5.2 + own * 2)) * 15 : 0;
  actor.lift = hop + breath * (plan.asleep ? 1.6 : 1.1) * liveliness + keys + speech;
  actor.sway = tremble;
  actor.lean =
    actor.pose === "slumped" ? 0 : plan.asleep ? actor.facing * -0.1 : Math.sin(now * 0.9 + own) * 0.012 * liveliness;
}
