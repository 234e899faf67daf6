import type { BubbleIcon } from "../art/things/bubble-icons.ts";
import type { Actor } from "./actor.ts";

/** More bubbles than this at once would be noise. */
export const MOST_BUBBLES = 5;
/** Of them, one is kept for whoever speaks in the scene. */
const MOST_OTHERS = MOST_BUBBLES - 1;
/** Of ten who are asked in a still picture, so many have something on their mind. */
const IN_A_STILL = 0.4;

/**
 * Who says and thinks what: those who talk take turns, those who are alone think, and whoever speaks in the scene is
 * never silent for long. Lets time pass for everyone's tongue.
 */
export function talk(actors: readonly Actor[], seconds: number): void {
  let others = 0;
  for (const actor of actors) {
    actor.voice -= seconds;
    if (actor.says !== null && (actor.voice <= 0 || !canSpeak(actor))) hush(actor);
    if (actor.says !== null && !actor.plan.speaks) others++;
  }
  for (const actor of actors) {
    if (actor.says !== null || actor.voice > 0 || !canSpeak(actor)) continue;
    if (!actor.plan.speaks) {
      if (others >= MOST_OTHERS || actor.partner?.says != null) continue;
      others++;
    }
    actor.thinks = isThought(actor);
    actor.says = signOf(actor);
    actor.voice = 2.2 + actor.chance() * 1.4;
  }
}

/** For a picture that stands still: some have something to say, from the seed. */
export function talkAtOnce(actors: readonly Actor[]): void {
  for (const actor of actors) {
    actor.says = null;
    actor.voice = actor.plan.speaks || actor.chance() < IN_A_STILL ? 0 : 3;
  }
  talk(actors, 0);
}

/** Two have run into each other: stars. */
export function cryOut(actor: Actor): void {
  actor.says = "star";
  actor.thinks = false;
  actor.voice = 1.1;
}

export function hush(actor: Actor): void {
  const { chaos, stagnation, drift, sweetSpot } = actor.plan.weather;
  const slow = (1 - chaos * 0.72) * (1 - sweetSpot * 0.4) * (1 + stagnation * 0.6 + drift * 0.9);
  actor.says = null;
  if (actor.plan.speaks) actor.voice = 0.7;
  else if (actor.partner) actor.voice = 1.6 + actor.chance();
  else actor.voice = (4 + actor.chance() * 8) * slow * (actor.plan.attends ? 2 : 1);
}

function canSpeak(actor: Actor): boolean {
  if (actor.plan.pose !== null || actor.plan.within !== null) return false;
  if (actor.doing === "dazed") return true;
  if (actor.doing === "walking") return actor.act?.under === "chaos" && actor.act.says !== undefined;
  return actor.doing === "settled" && !actor.plan.asleep;
}

function isThought({ plan, partner, act }: Actor): boolean {
  if (plan.speaks || partner) return false;
  return !(plan.weather.chaos > 0.45 && act?.under !== "drift" && !plan.called);
}

function signOf(actor: Actor): BubbleIcon {
  const { plan, act, partner, chance } = actor;
  if (act?.says) return act.says;
  if (partner?.act?.answers) return partner.act.answers;
  if (plan.called && !plan.speaks) return "question";
  const signs = actor.thinks ? plan.topics.thought : plan.topics.said;
  return signs[Math.floor(chance() * signs.length)] ?? "dots";
}
