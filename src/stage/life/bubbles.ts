import type { BubbleIcon } from "../art/things/bubble-icons.ts";
import { HOUSE, INSET, STOREYS, floorAt, scaleAt, type House, type ThingKind } from "../layout/house.ts";
import type { Actor } from "./actor.ts";
import { hush, MOST_BUBBLES } from "./talk.ts";

/** A bubble over a head. `x` and `y` are where its tail ends. */
export interface Bubble {
  actor: Actor | null;
  icon: BubbleIcon;
  thinks: boolean;
  x: number;
  y: number;
  /** To which side of its tail it lies. */
  side: -1 | 1;
  /** 0 (not there) to 1: it grows and shrinks. */
  level: number;
  /** Where the tail ends, from the crown of the head. */
  across: number;
  up: number;
}

/** The size of a bubble around the end of its tail, in world units. */
export const BUBBLE = { near: 18, far: 58, top: 72, bottom: 15 } as const;

/** What must stay in view: it tells how the company is doing. */
const GAUGES: ReadonlySet<ThingKind> = new Set(["planner", "chart", "shelf-bulbs"]);
/** Half of a face's width, and its height. */
const FACE = { half: 25, height: 56 } as const;
/** How bad it is to cover something, for each unit of area. */
const COVERS = { bubble: 6, face: 5, ownFace: 3, gauge: 1.2 } as const;
/** Worse than this, nothing is said at all. */
const TOLERABLE = 900;
/** Places for the end of the tail, from the crown of the head, the best first. */
const PLACES = [
  { across: 8, up: 4 },
  { across: 30, up: -22 },
  { across: 8, up: 26 },
  { across: 34, up: -52 },
] as const;
const SPEED = 7;

/** The bubbles of everyone who has something to say, placed so that they hide nobody's face and no gauge. */
export interface Bubbles {
  readonly list: readonly Bubble[];
  step(seconds: number): void;
}

export function createBubbles(house: House, actors: readonly Actor[]): Bubbles {
  const list = Array.from({ length: MOST_BUBBLES }, (): Bubble => {
    return { actor: null, icon: "dots", thinks: false, x: 0, y: 0, side: 1, level: 0, across: 0, up: 0 };
  });
  const gauges = house.slots
    .filter((slot) => GAUGES.has(slot.kind))
    .map(({ x, width, height, bottom = 0 }) => ({
      left: x - width / 2,
      right: x + width / 2,
      top: bottom - height,
      bottom,
    }));

  /** Finds the place that hides least; false when there is none. */
  function open(bubble: Bubble, actor: Actor): boolean {
    let least = actor.plan.speaks ? Infinity : TOLERABLE;
    let found = false;
    for (let side: -1 | 1 = actor.facing, turn = 0; turn < 2; turn++, side = -side as -1 | 1) {
      for (let index = 0; index < PLACES.length; index++) {
        const place = PLACES[index];
        if (!place) continue;
        const x = actor.x + side * place.across;
        const y = crownOf(actor) - place.up;
        const cost = costAt(bubble, actor, x, y, side) + index * 24 + turn * 16;
        if (cost >= least) continue;
        least = cost;
        found = true;
        bubble.side = side;
        bubble.across = side * place.across;
        bubble.up = place.up;
      }
    }
    return found;
  }

  function costAt(own: Bubble, actor: Actor, x: number, y: number, side: -1 | 1): number {
    const left = side > 0 ? x - BUBBLE.near : x - BUBBLE.far;
    const right = side > 0 ? x + BUBBLE.far : x + BUBBLE.near;
    const [top, bottom] = [y - BUBBLE.top, y - BUBBLE.bottom];
    let cost = outside(house, actor, left, right, top) * 60;
    for (const other of actors) {
      if (other.alpha < 0.5 || other.storey !== actor.storey) continue;
      const crown = crownOf(other);
      const covered = shared(
        left,
        right,
        top,
        bottom,
        other.x - FACE.half,
        other.x + FACE.half,
        crown,
        crown + FACE.height,
      );
      cost += covered * (other === actor ? COVERS.ownFace : COVERS.face);
    }
    for (const gauge of gauges) {
      cost += shared(left, right, top, bottom, gauge.left, gauge.right, gauge.top, gauge.bottom) * COVERS.gauge;
    }
    for (const other of list) {
      if (other === own || other.actor === null) continue;
      const otherLeft = other.side > 0 ? other.x - BUBBLE.near : other.x - BUBBLE.far;
      const otherRight = otherLeft + BUBBLE.near + BUBBLE.far;
      cost +=
        shared(left, right, top, bottom, otherLeft, otherRight, other.y - BUBBLE.top, other.y - BUBBLE.bottom) *
        COVERS.bubble;
    }
    return cost;
  }

  return {
    list,
    step: (seconds) => {
      for (const bubble of list) {
        const { actor } = bubble;
        if (actor === null) continue;
        const spoken = actor.says === bubble.icon && actor.thinks === bubble.thinks;
        bubble.level += ((spoken ? 1 : 0) - bubble.level) * Math.min(1, seconds * SPEED);
        follow(bubble, actor);
        if (!spoken && bubble.level < 0.05) {
          bubble.actor = null;
          bubble.level = 0;
        }
      }
      for (const actor of actors) {
        if (actor.says === null || list.some((bubble) => bubble.actor === actor)) continue;
        const bubble = list.find((candidate) => candidate.actor === null);
        if (!bubble) continue;
        if (!open(bubble, actor)) {
          hush(actor);
          continue;
        }
        bubble.actor = actor;
        bubble.icon = actor.says;
        bubble.thinks = actor.thinks;
        bubble.level = seconds > 0 ? 0.06 : 1;
        follow(bubble, actor);
      }
    },
  };
}

function follow(bubble: Bubble, actor: Actor): void {
  const { ceiling } = STOREYS[actor.storey];
  bubble.x = within(actor.x + bubble.across, bubble.side);
  bubble.y = Math.max(ceiling + INSET.top / 2 + BUBBLE.top, crownOf(actor) - bubble.up);
}

const RISE: { readonly [pose in Actor["pose"]]?: number } = {
  sitting: 176,
  "on-the-floor": 152,
  crouching: 146,
};

/** The height of the crown of someone's head. */
export function crownOf(actor: Actor): number {
  const hat = actor.plan.hat === "none" ? 0 : actor.plan.hat === "both" ? 30 : 14;
  if (actor.seat !== null) return actor.seat - (actor.pose === "slumped" ? 56 : (RISE[actor.pose] ?? 98)) - hat;
  const tall = actor.plan.resident.look.body === "wheelchair" ? 186 : (RISE[actor.pose] ?? 230);
  return floorAt(actor.storey, actor.depth) - tall * scaleAt(actor.depth) * (actor.plan.speaks ? 1.1 : 1) - hat;
}

/** How far a bubble would stick out of the room of whoever says it. */
function outside(house: House, actor: Actor, left: number, right: number, top: number): number {
  let beyond = Math.max(0, STOREYS[actor.storey].ceiling + INSET.top / 2 - top);
  for (const room of house.rooms) {
    if (room.storey !== actor.storey || actor.x < room.left || actor.x > room.right) continue;
    beyond += Math.max(0, room.left + 6 - left) + Math.max(0, right - room.right + 6);
  }
  return beyond;
}

function within(x: number, side: -1 | 1): number {
  const [before, after] = side > 0 ? [BUBBLE.near, BUBBLE.far] : [BUBBLE.far, BUBBLE.near];
  return Math.max(HOUSE.left + 14 + before, Math.min(HOUSE.right - 14 - after, x));
}

/** The area that two boxes share. */
function shared(
  left: number,
  right: number,
  top: number,
  bottom: number,
  otherLeft: number,
  otherRight: number,
  otherTop: number,
  otherBottom: number,
): number {
  const across = Math.min(right, otherRight) - Math.max(left, otherLeft);
  const down = Math.min(bottom, otherBottom) - Math.max(top, otherTop);
  return across > 0 && down > 0 ? across * down : 0;
}
