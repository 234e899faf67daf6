import type { GameObjects, Scene } from "phaser";
import { createChance, seedFrom, type Chance } from "../chance.ts";
import { sketchPaper } from "../draw/air.ts";
import { HOUSE, STOREYS } from "../layout/house.ts";
import { MOST_PAPERS } from "../plan/air.ts";
import type { StagePlan } from "../plan/direct.ts";
import type { Tell } from "../plan/happenings.ts";
import type { Atlas } from "./atlas.ts";
import { approach } from "./ease.ts";
import { addPicture, DEPTHS } from "./picture.ts";

/** Paper in the wind: from room to room, behind people and in front of them. */
export interface Storm {
  show(plan: StagePlan): void;
  step(seconds: number, now: number, still: boolean): void;
}

interface Sheet {
  readonly image: GameObjects.Image;
  /** 0 at the back wall, 1 in front of everyone. */
  readonly near: number;
  readonly size: number;
  readonly own: number;
  x: number;
  y: number;
  alpha: number;
  storey: 0 | 1;
}

const LEFT = HOUSE.left + 20;
const RIGHT = HOUSE.right - 20;
/** A wind as strong as this, in units a second, is a gust that one hears. */
const GALE = 300;

export function createStorm(scene: Scene, atlas: Atlas, first: StagePlan, tell: Tell): Storm {
  const chance = createChance(seedFrom(first.seed, "storm"));
  const sheets = Array.from({ length: MOST_PAPERS }, (_, number) => createSheet(scene, atlas, chance, number));
  let plan = first;
  let wind = first.air.wind;
  let blowing = false;
  for (const [number, sheet] of sheets.entries()) sheet.alpha = number < plan.air.papers ? 1 : 0;

  return {
    show: (next) => {
      plan = next;
    },
    step: (seconds, now, still) => {
      wind = approach(wind, plan.air.wind, 1.5, seconds);
      // A gust every few seconds; between gusts the paper sinks.
      const gust = still ? 0 : 0.72 + 0.38 * Math.sin(now * 0.9) + 0.16 * Math.sin(now * 2.3);
      if (blowing !== wind * gust > GALE) {
        blowing = !blowing;
        if (blowing) tell("paper-flies", null);
      }
      for (let number = 0; number < sheets.length; number++) {
        const sheet = sheets[number];
        if (!sheet) continue;
        sheet.alpha = approach(sheet.alpha, number < plan.air.papers ? 1 : 0, 2.2, seconds);
        const visible = sheet.alpha > 0.02;
        if (sheet.image.visible !== visible) sheet.image.setVisible(visible);
        if (visible) fly(sheet, seconds * wind * gust, still ? sheet.own * 9 : now);
      }
    },
  };
}

function createSheet(scene: Scene, atlas: Atlas, chance: Chance, number: number): Sheet {
  const near = chance();
  const depth = near < 0.55 ? DEPTHS.floor + near * 60 : DEPTHS.storm;
  const image = addPicture(scene, atlas, sketchPaper(number), depth);
  const storey = chance() < 0.5 ? 0 : 1;
  const { ceiling, front } = STOREYS[storey];
  return {
    image,
    near,
    size: image.scaleX * (0.55 + near * 0.6),
    own: chance() * 10,
    x: LEFT + chance() * (RIGHT - LEFT),
    y: ceiling + 24 + chance() * (front - ceiling - 50),
    alpha: 0,
    storey,
  };
}

function fly(sheet: Sheet, way: number, now: number): void {
  const { image, own, near } = sheet;
  const { ceiling, front } = STOREYS[sheet.storey];
  const spin = now * (1.3 + (own % 1.7)) + own * 5;
  const speed = 0.55 + near * 0.75;
  sheet.x += way * speed;
  sheet.y += way * speed * (Math.sin(now * 0.8 + own * 3) * 0.34 + Math.sin(sheet.x / 150 + own) * 0.22);
  if (sheet.x > RIGHT) {
    sheet.x = LEFT;
    sheet.storey = sheet.storey === 0 ? 1 : 0;
    sheet.y += sheet.storey === 0 ? STOREYS[0].ceiling - STOREYS[1].ceiling : STOREYS[1].ceiling - STOREYS[0].ceiling;
    return;
  }
  const top = ceiling + 26;
  const bottom = front - 12;
  if (sheet.y < top) sheet.y = top;
  if (sheet.y > bottom) sheet.y = bottom;
  image.setPosition(sheet.x, sheet.y);
  image.rotation = Math.sin(spin * 0.6) * 0.9 + own;
  // It turns over in the air.
  image.scaleX = sheet.size * (0.35 + 0.65 * Math.abs(Math.cos(spin)));
  image.scaleY = sheet.size;
  image.alpha = sheet.alpha;
}
