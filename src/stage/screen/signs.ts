import type { GameObjects, Scene } from "phaser";
import type { BubbleIcon } from "../art/things/bubble-icons.ts";
import { RING, sketchBubble, sketchIcon, sketchZ } from "../draw/air.ts";
import { crownOf } from "../life/bubbles.ts";
import type { Life } from "../life/life.ts";
import type { StagePlan } from "../plan/direct.ts";
import type { Tell } from "../plan/happenings.ts";
import type { Atlas } from "./atlas.ts";
import { addPicture, DEPTHS, setPrint } from "./picture.ts";

/** Signs over heads and phones: what is said and thought, who sleeps, what rings. */
export interface Signs {
  show(plan: StagePlan): void;
  step(seconds: number, now: number, still: boolean): void;
}

const SLEEPERS = 3;
/** Where the tail of a bubble ends, as shares of its drawing, and where its sign has its middle. */
const TAIL = { across: 0.27, down: 0.95 } as const;
const SIGN = { across: 19, up: 41 } as const;

/** A bubble on the screen and the sign in it. */
interface Balloon {
  readonly speech: GameObjects.Image;
  readonly thought: GameObjects.Image;
  readonly icon: GameObjects.Image;
  shown: BubbleIcon | null;
}

export function createSigns(scene: Scene, atlas: Atlas, life: Life, first: StagePlan, tell: Tell): Signs {
  const { actors, bubbles } = life;
  const balloons = bubbles.map((_, number): Balloon => {
    const order = DEPTHS.sign + number * 2;
    return {
      speech: addPicture(scene, atlas, sketchBubble(false), order),
      thought: addPicture(scene, atlas, sketchBubble(true), order),
      icon: addPicture(scene, atlas, sketchIcon("dots"), order + 1),
      shown: null,
    };
  });
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
  const grain = letters[0]?.scaleX ?? 1;
  let plan = first;

  function showBubbles(now: number, still: boolean): void {
    for (let number = 0; number < balloons.length; number++) {
      const balloon = balloons[number];
      const bubble = bubbles[number];
      if (!balloon || !bubble) continue;
      const visible = bubble.actor !== null && bubble.level > 0.05;
      show(balloon.speech, visible && !bubble.thinks);
      show(balloon.thought, visible && bubble.thinks);
      show(balloon.icon, visible);
      if (!visible) continue;
      if (balloon.shown !== bubble.icon) {
        balloon.shown = bubble.icon;
        setPrint(balloon.icon, atlas.print(sketchIcon(bubble.icon)), 0.5, 0.5);
      }
      const speaks = bubble.actor?.plan.speaks === true;
      const life = still ? 1 : 1 + Math.sin(now * 3.1 + number * 2) * 0.025;
      // It pops out of the head a little too far before it has its size.
      const size = grain * (speaks ? 1.22 : 1) * life * (bubble.level + Math.sin(bubble.level * Math.PI) * 0.16);
      const balloonImage = bubble.thinks ? balloon.thought : balloon.speech;
      balloonImage.setOrigin(bubble.side > 0 ? TAIL.across : 1 - TAIL.across, TAIL.down).setFlipX(bubble.side < 0);
      balloonImage.setPosition(bubble.x, bubble.y).setScale(size);
      const grown = size / grain;
      balloon.icon.setPosition(bubble.x + bubble.side * SIGN.across * grown, bubble.y - SIGN.up * grown);
      balloon.icon.setScale(size * 0.98);
      balloon.icon.rotation = still ? 0 : Math.sin(now * 2.3 + number) * 0.05;
      balloonImage.alpha = balloon.icon.alpha = Math.min(1, bubble.level * 1.6);
    }
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
        image.setPosition(actor.x + actor.facing * (26 + life * 34), crownOf(actor) + 24 - life * 62);
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
    step: (_seconds, now, still) => {
      showBubbles(now, still);
      showSleep(now, still);
      showRinging(now, still);
    },
  };
}

function show(image: GameObjects.Image, visible: boolean): void {
  if (image.visible !== visible) image.setVisible(visible);
}
