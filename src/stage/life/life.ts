import { STOREYS, type House, type Spot } from "../layout/house.ts";
import type { ActorPlan } from "../plan/people.ts";
import { createActor, type Actor } from "./actor.ts";
import { moveActor } from "./moving.ts";
import { posesFor } from "./poses.ts";
import { doormatOf, routeBetween, routeOut, type Waypoint } from "./route.ts";

/**
 * The idle life of the house: who types, sips, wanders off, talks with whom. Pure:
 * it knows neither clock nor screen, and the same seed and steps give the same day.
 */
export interface Life {
  readonly actors: readonly Actor[];
  /** Gives everyone their new part. They walk to where they should be. */
  recast(people: readonly ActorPlan[]): void;
  /** Puts everyone where they should be at once, in a pose that can stand still. */
  settle(): void;
  /** Lets time pass, in seconds. */
  step(seconds: number): void;
}

/** Everyone who is called must be there within about this many seconds. */
const CALL = 2.6;
/** The fastest that anyone goes, in world units a second. */
const TROT = 330;
const RUN = 520;
/** Beyond this way the called come in through the door instead of crossing the house. */
const FAR = 520;
/** Everyone changes on this beat when they are in step. */
const BEAT = 3.2;

export function createLife(house: House, people: readonly ActorPlan[], seed: number): Life {
  const actors = people.map((plan) => createActor(plan, seed));
  let now = 0;
  let beat = 0;
  for (const actor of actors) change(actor);

  return {
    actors,
    recast: (plans) => {
      for (const plan of plans) {
        const actor = actors.find((candidate) => candidate.plan.resident.id === plan.resident.id);
        if (!actor) continue;
        const before = actor.plan;
        actor.plan = plan;
        actor.face = plan.face;
        if (before.spot?.id !== plan.spot?.id || before.facing !== plan.facing) send(house, actor);
        else if (before.pose !== plan.pose && actor.doing === "settled") change(actor);
        else if (actor.doing === "settled" && isOther(before, plan))
          actor.patience = Math.min(actor.patience, actor.chance() * 0.8);
      }
    },
    settle: () => {
      for (const actor of actors) {
        place(actor);
        change(actor);
      }
    },
    step: (seconds) => {
      now += seconds;
      const onBeat = Math.floor(now / BEAT) !== beat;
      beat = Math.floor(now / BEAT);
      for (const actor of actors) {
        moveActor(actor, seconds, now);
        if (actor.doing === "settled") live(actor, seconds, onBeat);
      }
    },
  };

  function live(actor: Actor, seconds: number, onBeat: boolean): void {
    const { plan } = actor;
    actor.patience -= seconds * Math.max(0.35, plan.pace);
    const inStep = plan.inStep > 0.45 && !plan.called;
    if (inStep ? onBeat : actor.patience <= 0) {
      change(actor);
      actor.patience = 1.6 + actor.chance() * 4;
    }
    if (plan.roaming <= 0 && !actor.away) return;
    actor.restless -= seconds * (actor.away ? 1 : plan.roaming * 2);
    if (actor.restless > 0) return;
    if (actor.away) goHome(actor);
    else errand(actor);
  }

  /** Off to a colleague on the same storey, or to a free spot. */
  function errand(actor: Actor): void {
    const { chance, plan } = actor;
    actor.restless = 3 + chance() * 5;
    const colleague = actors[Math.floor(chance() * actors.length)];
    if (colleague && colleague !== actor && canVisit(actor, colleague)) {
      const side = colleague.x > actor.x ? -1 : 1;
      const depth = colleague.seat === null ? colleague.depth : 0.84;
      const spot = {
        ...colleague.spot,
        x: colleague.x + side * 74,
        depth,
        facing: -side as -1 | 1,
        stance: "stand" as const,
      };
      visit(actor, withoutTop({ ...spot, id: `visit/${plan.resident.id}` } as Spot));
      actor.partner = colleague;
      return;
    }
    const free = house.spots.filter(
      (spot) =>
        spot.stance === "stand" && spot.storey === actor.storey && !actors.some((other) => other.spot?.id === spot.id),
    );
    const spot = free[Math.floor(chance() * free.length)];
    if (spot) visit(actor, spot);
  }

  function visit(actor: Actor, spot: Spot): void {
    actor.away = true;
    walk(actor, routeBetween(house, actor, spot), spot, 92 * actor.plan.pace);
  }

  function goHome(actor: Actor): void {
    actor.restless = 7 + actor.chance() * 14;
    actor.partner = null;
    send(house, actor);
  }
}

/** Whether there is a reason to do something else. */
function isOther(before: ActorPlan, after: ActorPlan): boolean {
  return before.face !== after.face || before.asleep !== after.asleep || before.cheers !== after.cheers;
}

function canVisit(actor: Actor, colleague: Actor): boolean {
  const other = colleague.plan;
  return (
    colleague.doing === "settled" &&
    colleague.storey === actor.storey &&
    !colleague.away &&
    colleague.spot !== null &&
    !other.called &&
    other.resident.role !== "customer" &&
    Math.abs(colleague.x - actor.x) < 640
  );
}

/** On the way to the spot of the plan, or out of the house. */
function send(house: House, actor: Actor): void {
  const { plan } = actor;
  const wasOut = actor.doing === "out";
  actor.partner = null;
  actor.away = false;
  if (!plan.spot) {
    if (wasOut) return;
    const out = routeOut(house, actor);
    walk(actor, out, null, Math.max(96 * Math.max(0.8, plan.pace), hurryOf(plan, lengthOf(actor, out))));
    return;
  }
  if (wasOut) {
    const mat = doormatOf(house);
    actor.storey = mat.storey;
    actor.x = mat.x;
    actor.depth = mat.depth;
  }
  const route = routeBetween(house, actor, plan.spot);
  const length = lengthOf(actor, route);
  if (plan.called && length > FAR) comeIn(actor, plan.spot);
  else walk(actor, route, plan.spot, Math.max(92 * plan.pace, hurryOf(plan, length)));
}

/** The speed that brings someone there in time, as far as legs can. */
function hurryOf({ called, within }: ActorPlan, length: number): number {
  if (within !== null) return Math.min(RUN, length / within);
  return called ? Math.min(TROT, length / CALL) : 0;
}

/** Straight to the scene: they step in from just outside of it. */
function comeIn(actor: Actor, spot: Spot): void {
  actor.storey = spot.storey;
  actor.x = spot.x - spot.facing * 90;
  actor.depth = spot.depth;
  actor.alpha = 0;
  walk(actor, [{ storey: spot.storey, x: spot.x, depth: spot.depth, by: "foot" }], spot, 110);
}

function walk(actor: Actor, route: readonly Waypoint[], spot: Spot | null, speed: number): void {
  actor.spot = spot;
  actor.route = route;
  actor.leg = 0;
  actor.speed = speed;
  actor.doing = "walking";
  actor.since = 0;
  actor.seat = null;
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

function place(actor: Actor): void {
  const { spot, facing } = actor.plan;
  actor.doing = spot ? "settled" : "out";
  actor.away = false;
  actor.partner = null;
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

/** Something else to do at the same spot. */
function change(actor: Actor): void {
  const { plan, spot, chance } = actor;
  if (!spot) return;
  const poses = posesFor(plan, spot.stance, spot.top !== undefined);
  actor.pose = plan.pose ?? poses[Math.floor(chance() * poses.length)] ?? poses[0];
  actor.face = plan.face;
  const turns =
    plan.pose === null && !plan.called && !actor.away && spot.stance !== "queue" && chance() < 0.22 * (1 - plan.inStep);
  const home = actor.away ? spot.facing : plan.facing;
  actor.facing = turns ? (-home as -1 | 1) : home;
  if (actor.partner) {
    actor.partner.facing = actor.x > actor.partner.x ? 1 : -1;
    actor.partner.pose = actor.partner.seat === null ? "explaining" : "talking";
    actor.pose = "explaining";
  }
}

function withoutTop(spot: Spot): Spot {
  const { top: _top, ...standing } = spot;
  return standing;
}
