import type { Pose } from "../art/people/poses.ts";
import type { House } from "../layout/house.ts";
import type { ActorPlan } from "../plan/people.ts";
import { createActor, type Actor } from "./actor.ts";
import { createBubbles, type Bubble } from "./bubbles.ts";
import { beginErrand, endErrand } from "./errand.ts";
import { place, send } from "./going.ts";
import { collide, moveActor } from "./moving.ts";
import { posesFor } from "./poses.ts";
import { cryOut, talk, talkAtOnce } from "./talk.ts";

/**
 * The idle life of the house: who types, sips, wanders off, talks with whom. Pure:
 * it knows neither clock nor screen, and the same seed and steps give the same day.
 */
export interface Life {
  readonly actors: readonly Actor[];
  readonly bubbles: readonly Bubble[];
  /** Gives everyone their new part. They walk to where they should be. */
  recast(people: readonly ActorPlan[]): void;
  /** Puts everyone where they should be at once, in a pose that can stand still. */
  settle(): void;
  /** Lets time pass, in seconds. */
  step(seconds: number): void;
}

/** Everyone changes on this beat when they are in step. */
const BEAT = 3.2;
/** From this much stagnation on, nobody leaves their place any more. */
const STIFF = 0.85;
/** From this much chaos on, people run into each other. */
const CLUMSY = 0.35;
const COLLISION = { across: 34, depth: 0.3 } as const;

export function createLife(house: House, people: readonly ActorPlan[], seed: number): Life {
  const actors = people.map((plan) => createActor(plan, seed));
  const bubbles = createBubbles(house, actors);
  let now = 0;
  let beat = 0;
  for (const actor of actors) change(actor);
  talkAtOnce(actors);
  bubbles.step(0);

  return {
    actors,
    bubbles: bubbles.list,
    recast: (plans) => {
      for (const plan of plans) {
        const actor = actors.find((candidate) => candidate.plan.resident.id === plan.resident.id);
        if (!actor) continue;
        const before = actor.plan;
        actor.plan = plan;
        actor.face = plan.face;
        if (plan.speaks !== before.speaks) actor.voice = Math.min(actor.voice, plan.speaks ? 0.3 : 0);
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
      talkAtOnce(actors);
      for (const bubble of bubbles.list) bubble.actor = null;
      bubbles.step(0);
    },
    step: (seconds) => {
      now += seconds;
      const onBeat = Math.floor(now / BEAT) !== beat;
      beat = Math.floor(now / BEAT);
      for (const actor of actors) {
        actor.steady -= seconds;
        moveActor(actor, seconds, now);
        if (actor.doing === "settled") live(actor, seconds, onBeat);
      }
      bump(actors);
      talk(actors, seconds);
      bubbles.step(seconds);
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
    if (plan.called || isDirected(plan) || plan.resident.role === "customer") {
      if (actor.away) endErrand(house, actor);
      return;
    }
    actor.restless -= seconds * (actor.act ? 1 : Math.max(0.3, plan.roaming * 2));
    if (actor.restless > 0 || (inStep && !onBeat)) return;
    if (actor.away || actor.act) endErrand(house, actor);
    else if (actor.partner === null) beginErrand(house, actors, actor, plan.roaming <= 0 || plan.inStep > STIFF);
  }
}

/** Whether somebody else says what they do just now. */
function isDirected({ pose, within }: ActorPlan): boolean {
  return pose !== null || within !== null;
}

/** Whether there is a reason to do something else. */
function isOther(before: ActorPlan, after: ActorPlan): boolean {
  return before.face !== after.face || before.asleep !== after.asleep || before.cheers !== after.cheers;
}

/** In chaos, two who hurry past each other on the same lane do not get past each other. */
function bump(actors: readonly Actor[]): void {
  for (let one = 0; one < actors.length; one++) {
    const actor = actors[one];
    if (!actor || !isHurrying(actor)) continue;
    for (let two = one + 1; two < actors.length; two++) {
      const other = actors[two];
      if (!other || !isHurrying(other) || other.storey !== actor.storey || other.facing === actor.facing) continue;
      if (Math.abs(other.depth - actor.depth) > COLLISION.depth) continue;
      const gap = (other.x - actor.x) * actor.facing;
      if (gap < 0 || gap > COLLISION.across) continue;
      for (const victim of [actor, other]) collide(victim);
      cryOut(actor);
      break;
    }
  }
}

function isHurrying(actor: Actor): boolean {
  return actor.doing === "walking" && actor.steady <= 0 && actor.plan.nerves > CLUMSY && !actor.plan.called;
}

/** Something else to do at the same spot. */
function change(actor: Actor): void {
  const { plan, spot, chance, act, partner } = actor;
  if (!spot) return;
  const poses =
    act && (actor.away || act.where === "desk") ? act.poses : posesFor(plan, spot.stance, spot.top !== undefined);
  actor.pose = plan.pose ?? poses[Math.floor(chance() * poses.length)] ?? poses[0];
  actor.face = plan.face;
  const home = actor.away ? spot.facing : plan.facing;
  const stays =
    plan.pose !== null || plan.called || plan.attends || actor.away || act !== null || spot.stance === "queue";
  const turns = !stays && chance() < 0.22 * (1 - plan.inStep);
  actor.facing = turns ? (-home as -1 | 1) : home;
  if (!partner || !actor.away || !act) return;
  actor.facing = partner.x > actor.x ? 1 : -1;
  partner.facing = -actor.facing as -1 | 1;
  const answer = act.other ?? ["explaining"];
  const pose = answer[Math.floor(chance() * answer.length)] ?? "explaining";
  partner.pose = partner.seat === null ? pose : (AT_A_DESK[pose] ?? "talking");
  partner.patience = Math.max(partner.patience, 2);
}

/** What someone behind a desk does in place of what they would do on their feet. */
const AT_A_DESK: { readonly [pose in Pose]?: Pose } = { pointing: "pointing-up", explaining: "talking" };
