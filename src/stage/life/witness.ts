import type { HappeningKind } from "../../story/happening.ts";
import type { Pose } from "../art/people/poses.ts";
import type { Tell } from "../plan/happenings.ts";
import type { Actor, Doing } from "./actor.ts";

/** Sees what people begin to do, frame by frame. */
export interface Witness {
  /** Compares everyone with what they did when it last looked. */
  look(): void;
}

/** What it looks like, in one word, when somebody takes a pose. */
const POSED: { readonly [pose in Pose]?: HappeningKind } = { typing: "keys-clatter", coffee: "coffee-pours" };

/** And when somebody begins something else. */
const BEGUN: { readonly [doing in Doing]?: HappeningKind } = { exiting: "door-opens", dazed: "people-bump" };

interface Seen {
  readonly actor: Actor;
  doing: Doing;
  pose: Pose;
}

export function createWitness(actors: readonly Actor[], tell: Tell): Witness {
  const seen = actors.map((actor): Seen => ({ actor, doing: actor.doing, pose: actor.pose }));

  function lookAt(one: Seen): void {
    const { actor } = one;
    if (actor.doing !== one.doing) {
      const begun = BEGUN[actor.doing];
      if (begun) tell(begun, actor.x);
      else if (actor.doing === "walking" && one.doing === "out") tell("door-opens", actor.x);
      else if (actor.doing === "walking" && one.doing === "settled") tell("somebody-walks", actor.x);
    }
    const posed = actor.pose === one.pose ? undefined : POSED[actor.pose];
    if (posed && actor.doing === "settled" && !actor.plan.asleep) tell(posed, actor.x);
    one.doing = actor.doing;
    one.pose = actor.pose;
  }

  return {
    look: () => {
      for (const one of seen) lookAt(one);
    },
  };
}
