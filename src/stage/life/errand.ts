import { roomOf, type House, type Slot, type Spot } from "../layout/house.ts";
import type { Place } from "../../scenario/vocabulary.ts";
import { pickAct, type Act } from "./acts.ts";
import type { Actor } from "./actor.ts";
import { PACE, part, send, walk } from "./going.ts";
import { routeBetween } from "./route.ts";

/** How far someone goes for an errand. */
const REACH = 640;
/** Nobody on an errand stands nearer than this to someone of the scene. */
const AROUND_SCENE = 100;
/** Nor nearer than this to anybody else on their feet. */
const ELBOW_ROOM = 54;
/** Between two who talk. */
const APART = 76;
/** Nobody on an errand stands nearer to a wall. */
const FROM_WALL = 52;
/** Where visitors of someone behind a desk stand. */
const BEFORE_DESK = 0.84;

/** Off on a little errand, or on with something at their own desk. `rooted` keeps them where they are. */
export function beginErrand(house: House, actors: readonly Actor[], actor: Actor, rooted: boolean): void {
  const act = pickAct(actor.plan, actor.chance, (candidate) => canDo(house, actors, actor, candidate, rooted));
  if (!act) {
    actor.restless = 3 + actor.chance() * 5;
    return;
  }
  if (act.where === "desk") {
    const [least, most] = act.seconds;
    actor.restless = least + actor.chance() * (most - least);
    actor.act = act;
    actor.patience = 0;
    return;
  }
  const target = targetOf(house, actors, actor, act);
  if (!target) return;
  actor.act = act;
  actor.away = true;
  actor.holds = act.carries ?? null;
  const speed = PACE * actor.plan.pace * (act.haste ?? 1);
  walk(actor, routeBetween(house, actor, target.spot), target.spot, speed);
  if (!target.colleague) return;
  actor.partner = target.colleague;
  target.colleague.partner = actor;
}

/** Back to where they belong, or back to work. */
export function endErrand(house: House, actor: Actor): void {
  const { act } = actor;
  actor.restless = (5 + actor.chance() * 10) / Math.max(0.6, actor.plan.pace);
  actor.act = null;
  if (!actor.away) {
    actor.patience = 0;
    return;
  }
  part(actor);
  send(house, actor);
  actor.holds = act?.returns ?? null;
  actor.speed *= act?.haste ?? 1;
}

function canDo(house: House, actors: readonly Actor[], actor: Actor, act: Act, rooted: boolean): boolean {
  if (act.where === "desk") return actor.seat !== null && actor.spot?.stance !== "sofa" && !actor.plan.asleep;
  if (rooted) return false;
  if (act.where === "colleague") return actors.some((other) => canVisit(house, actors, actor, other));
  if (act.where === "elsewhere") return house.spots.some((spot) => isFree(actors, actor, spot));
  return house.slots.some((slot) => canReach(house, actors, actor, slot, act));
}

interface Target {
  readonly spot: Spot;
  readonly colleague: Actor | null;
}

function targetOf(house: House, actors: readonly Actor[], actor: Actor, act: Act): Target | null {
  const pickOne = <Item>(list: readonly Item[]): Item | undefined => list[Math.floor(actor.chance() * list.length)];
  if (act.where === "colleague") {
    const colleague = pickOne(actors.filter((other) => canVisit(house, actors, actor, other)));
    return colleague ? { spot: spotBeside(house, actor, colleague), colleague } : null;
  }
  if (act.where === "elsewhere") {
    const spot = pickOne(house.spots.filter((candidate) => isFree(actors, actor, candidate)));
    return spot ? { spot, colleague: null } : null;
  }
  const slot = pickOne(house.slots.filter((candidate) => canReach(house, actors, actor, candidate, act)));
  return slot ? { spot: spotBefore(house, actor, slot), colleague: null } : null;
}

function canVisit(house: House, actors: readonly Actor[], actor: Actor, colleague: Actor): boolean {
  const { plan, spot } = colleague;
  return (
    colleague !== actor &&
    colleague.doing === "settled" &&
    colleague.storey === actor.storey &&
    !colleague.away &&
    colleague.partner === null &&
    spot !== null &&
    !plan.called &&
    !plan.attends &&
    !plan.asleep &&
    plan.resident.role !== "customer" &&
    Math.abs(colleague.x - actor.x) < REACH &&
    isClear(actors, actor, spotBeside(house, actor, colleague).x)
  );
}

function isFree(actors: readonly Actor[], actor: Actor, spot: Spot): boolean {
  return (
    spot.stance === "stand" &&
    spot.storey === actor.storey &&
    isClear(actors, actor, spot.x) &&
    !actors.some((other) => other.spot?.id === spot.id)
  );
}

function canReach(house: House, actors: readonly Actor[], actor: Actor, slot: Slot, act: Act): boolean {
  return (
    slot.kind === act.where &&
    slot.place !== null &&
    slot.storey === actor.storey &&
    Math.abs(slot.x - actor.x) < REACH &&
    isClear(actors, actor, spotBefore(house, actor, slot).x) &&
    !actors.some((other) => other.spot?.id === `errand/${slot.id}`)
  );
}

/** Nobody stands there already, so that none steps before another; around the scene there is more room. */
function isClear(actors: readonly Actor[], actor: Actor, x: number): boolean {
  return !actors.some((other) => {
    if (other === actor || other.spot === null || other.spot.storey !== actor.storey) return false;
    if (other.plan.called) return Math.abs(other.spot.x - x) < AROUND_SCENE;
    return other.spot.top === undefined && Math.abs(other.spot.x - x) < ELBOW_ROOM;
  });
}

function spotBeside(house: House, actor: Actor, colleague: Actor): Spot {
  const place = colleague.spot?.place ?? "open-floor";
  // On the near side, or on the other where there is no room.
  const near = actor.x < colleague.x ? -1 : 1;
  const wanted = colleague.x + near * APART;
  const side = inRoom(house, place, wanted) === wanted ? near : -near;
  return {
    id: `visit/${actor.plan.resident.id}`,
    place,
    storey: colleague.storey,
    x: inRoom(house, place, colleague.x + side * APART),
    depth: colleague.seat === null ? colleague.depth : BEFORE_DESK,
    stance: "stand",
    facing: side > 0 ? -1 : 1,
  };
}

function spotBefore(house: House, actor: Actor, slot: Slot): Spot {
  const onWall = slot.bottom !== undefined;
  const place = slot.place ?? "open-floor";
  const side = actor.x < slot.x ? -1 : 1;
  return {
    id: `errand/${slot.id}`,
    place,
    storey: slot.storey,
    x: inRoom(house, place, slot.x + side * (onWall ? slot.width * 0.3 : slot.width / 2 + 34)),
    depth: onWall ? 0.2 : Math.min(0.9, Math.max(0.2, slot.depth + 0.06)),
    stance: "stand",
    facing: side > 0 ? -1 : 1,
  };
}

/** Away from the walls, so that nobody stands half in the next room. */
function inRoom(house: House, place: Place, x: number): number {
  const { left, right } = roomOf(house, place);
  return Math.max(left + FROM_WALL, Math.min(right - FROM_WALL, x));
}
