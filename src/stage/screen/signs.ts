import type { GameObjects, Scene } from "phaser";
import { RING, sketchBubble, sketchZ } from "../draw/air.ts";
import { floorAt } from "../layout/house.ts";
import type { Actor } from "../life/actor.ts";
import type { StagePlan } from "../plan/direct.ts";
import type { Tell } from "../plan/happenings.ts";
import type { Atlas } from "./atlas.ts";
import { approach } from "./ease.ts";
import { addPicture, DEPTHS } from "./picture.ts";

/** Signs over heads and phones: who speaks, who cries out, who sleeps, what rings. */
export interface Signs {
  show(plan: StagePlan): void;
  step(seconds: number, now: number, still: boolean): void;
}

const ALARMS = 5;
const SLEEPERS = 3;

export function createSigns(scene: Scene, atlas: Atlas, actors: readonly Actor[], first: StagePlan, tell: Tell): Signs {
  const speech = addPicture(scene, atlas, sketchBubble("dots", "drawn"), DEPTHS.sign + 2).setOrigin(0.42, 0.95);
  const alarms = Array.from({ length: ALARMS }, () =>
    addPicture(scene, atlas, sketchBubble("alarm", "nervous"), DEPTHS.sign).setOrigin(0.42, 0.95),
  );
  const letters = Array.from({ length: SLEEPERS * 3 }, () => addPicture(scene, atlas, sketchZ("drawn"), DEPTHS.sign));
  const phones = first.things
    .map((thing, index) => ({ slot: thing.slot, index }))
    .filter(({ slot }) => slot.kind === "phone")
    .map(({ slot, index }) => ({
      index,
      image: addPicture(scene, atlas, RING, DEPTHS.floor + slot.depth * 100 + 2).setPosition(
        slot.x,
        (slot.bottom ?? 0) - slot.height * 0.6,
      ),
    }));
  const grain = speech.scaleX;
  let plan = first;
  let speaking = 0;

  function showSpeech(seconds: number, now: number, still: boolean): void {
    const speaker = actors.find((actor) => actor.plan.speaks && actor.doing === "settled");
    speaking = approach(speaking, speaker ? 1 : 0, 7, seconds);
    place(speech, speaker ?? null, speaking, grain * (1 + (still ? 0 : Math.sin(now * 3.1) * 0.03)));
  }

  function showAlarms(now: number, still: boolean): void {
    let next = 0;
    const { chaos } = plan.weather;
    for (const actor of actors) {
      if (next >= alarms.length || chaos < 0.35) break;
      if (actor.plan.called || actor.plan.pose !== null || actor.alpha < 0.9) continue;
      const image = alarms[next];
      // Each cries out for a while and is silent for a while; in a storm, more of them at once.
      const wave = Math.sin((still ? 0 : now * 0.8) + actor.phase * 4);
      const level = Math.min(1, Math.max(0, (wave - 1.1 + chaos * 1.1) * 4));
      if (!image || level <= 0) continue;
      place(image, actor, level, grain * 0.9);
      image.rotation = Math.sin(actor.phase * 9) * 0.16;
      next++;
    }
    for (; next < alarms.length; next++) alarms[next]?.setVisible(false);
  }

  function showSleep(now: number, still: boolean): void {
    let next = 0;
    for (const actor of actors) {
      if (!actor.plan.asleep || actor.doing !== "settled" || next + 3 > letters.length) continue;
      for (let number = 0; number < 3; number++) {
        const image = letters[next++];
        if (!image) continue;
        const life = ((still ? 0 : now * 0.22) + number / 3) % 1;
        image.setVisible(true);
        image.setPosition(actor.x + actor.facing * (26 + life * 34), topOf(actor) + 24 - life * 62);
        image.setScale(grain * (0.55 + life * 0.75));
        image.alpha = Math.sin(life * Math.PI);
      }
    }
    for (; next < letters.length; next++) letters[next]?.setVisible(false);
  }

  function showRinging(now: number, still: boolean): void {
    for (const { image, index } of phones) {
      const drawing = plan.things[index]?.drawing;
      const rings = drawing?.name === "phone" && drawing.options.ringing === true;
      // Ring, ring, pause.
      const beat = still ? 0.2 : (now * 0.7 + index * 0.31) % 1;
      const on = rings && beat < 0.5;
      if (image.visible !== on) {
        image.setVisible(on);
        if (on) tell("phone-rings", image.x);
      }
      if (!on) continue;
      image.setScale(grain * (0.8 + Math.sin(beat * 12) * 0.1));
      image.rotation = still ? 0 : Math.sin(now * 15) * 0.08;
    }
  }

  return {
    show: (next) => {
      plan = next;
    },
    step: (seconds, now, still) => {
      showSpeech(seconds, now, still);
      showAlarms(now, still);
      showSleep(now, still);
      showRinging(now, still);
    },
  };
}

/** Over the head, tail to the mouth. */
function place(image: GameObjects.Image, actor: Actor | null, level: number, scale: number): void {
  const visible = level > 0.03;
  if (image.visible !== visible) image.setVisible(visible);
  if (!visible) return;
  image.alpha = Math.min(1, level * 1.4);
  image.setScale(scale * (0.6 + 0.4 * level));
  if (actor) image.setPosition(actor.x + actor.facing * 12, topOf(actor) - 2);
}

/** A little over the crown of the head. */
function topOf(actor: Actor): number {
  if (actor.seat !== null) return actor.seat - 98;
  const tall = actor.plan.resident.look.body === "wheelchair" ? 184 : actor.pose === "sitting" ? 176 : 232;
  return floorAt(actor.storey, actor.depth) - tall;
}
