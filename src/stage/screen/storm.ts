import type { GameObjects, Scene } from "phaser";
import type { Furnishing } from "../../scenario/vocabulary.ts";
import { createChance, seedFrom, type Chance } from "../chance.ts";
import { GUST, sketchPaper } from "../draw/air.ts";
import { floorAt, HOUSE, STOREYS, type Storey } from "../layout/house.ts";
import type { Actor } from "../life/actor.ts";
import { crownOf } from "../life/bubbles.ts";
import { MOST_PAPERS } from "../plan/air.ts";
import type { StagePlan } from "../plan/direct.ts";
import type { Tell } from "../plan/happenings.ts";
import type { Atlas } from "./atlas.ts";
import { approach } from "./ease.ts";
import { addPicture, DEPTHS } from "./picture.ts";
import { eddyAt, gustAt, windward } from "./wind.ts";

/** Paper in the wind: through the rooms, behind people and before them, and down on the floor. */
export interface Storm {
  show(plan: StagePlan): void;
  step(seconds: number, now: number, still: boolean): void;
}

interface Sheet {
  readonly image: GameObjects.Image;
  readonly grain: number;
  /** 0 at the back wall, 1 at the front edge of the floor, more between us and the house. */
  readonly near: number;
  readonly own: number;
  x: number;
  y: number;
  storey: Storey;
  /** Units a second. */
  vx: number;
  vy: number;
  /** How far it has turned over. */
  roll: number;
  /** Lies on the floor. */
  down: boolean;
  alpha: number;
  /** Seconds that a spilt sheet has left; the others stay. */
  left: number;
}

/** Sheets that someone drops when they run into someone else. */
const SPILT = 21;
const IN_A_SPILL = 7;
const GUSTS = 7;
const LEFT = HOUSE.left + 14;
const RIGHT = HOUSE.right - 14;
const MIDDLE = (LEFT + RIGHT) / 2;
/** A wind as strong as this, in units a second, is a gust that one hears. */
const GALE = 230;
/** Sheets in front of everyone keep this far from the faces of a scene, and from those of bystanders. */
const FACE = { scene: 96, bystander: 58 } as const;
/** Paper sinks this fast where there is no wind. */
const SINK = 34;
/** A gust stronger than this takes paper up from the floor. */
const LIFTS = 0.42;

export function createStorm(scene: Scene, atlas: Atlas, first: StagePlan, actors: readonly Actor[], tell: Tell): Storm {
  const chance = createChance(seedFrom(first.seed, "storm"));
  const sheets = Array.from({ length: MOST_PAPERS }, (_, number) =>
    createSheet(scene, atlas, first.furnishing, chance, number),
  );
  const spilt = Array.from({ length: SPILT }, (_, number) =>
    createSheet(scene, atlas, first.furnishing, chance, number * 2),
  );
  const gusts = Array.from({ length: GUSTS }, (_, number) => ({
    image: addPicture(scene, atlas, GUST, number % 2 ? DEPTHS.storm : DEPTHS.floor + 40),
    storey: (number % 2) as Storey,
    own: chance(),
  }));
  const spills = actors.map(({ spills: before }) => before);
  let plan = first;
  let wind = first.air.wind;
  let nextSpilt = 0;
  let blowing = false;
  for (const [number, sheet] of sheets.entries()) sheet.alpha = number < plan.air.papers ? 1 : 0;
  for (const sheet of spilt) sheet.left = 0;

  /** Whoever has just dropped a stack throws it into the air. */
  function spill(): void {
    for (let number = 0; number < actors.length; number++) {
      const actor = actors[number];
      if (!actor || actor.spills === spills[number]) continue;
      spills[number] = actor.spills;
      for (let count = 0; count < IN_A_SPILL; count++) {
        const sheet = spilt[nextSpilt++ % spilt.length];
        if (!sheet) continue;
        sheet.storey = actor.storey;
        sheet.x = actor.x;
        sheet.y = crownOf(actor) + 70;
        sheet.vx = (sheet.own - 0.5) * 380;
        sheet.vy = -210 - sheet.own * 160;
        sheet.down = false;
        sheet.left = 7;
        sheet.alpha = 1;
      }
    }
  }

  function keepFromFaces(sheet: Sheet, seconds: number): void {
    if (sheet.near < 0.6 || sheet.down) return;
    for (const actor of actors) {
      if (actor.storey !== sheet.storey || actor.alpha < 0.5) continue;
      const clear = actor.plan.called ? FACE.scene : FACE.bystander;
      const x = sheet.x - actor.x;
      const y = sheet.y - (crownOf(actor) + 34);
      const far = Math.hypot(x, y);
      if (far >= clear) continue;
      const push = (1 - far / clear) * 900 * seconds;
      sheet.y += (y < 0 ? -1 : 1) * push;
      sheet.image.alpha *= Math.max(0, (far - clear * 0.55) / (clear * 0.45));
    }
  }

  function stepSheet(sheet: Sheet, seconds: number, now: number, still: boolean): void {
    const visible = sheet.alpha > 0.02;
    if (sheet.image.visible !== visible) sheet.image.setVisible(visible);
    if (!visible) return;
    if (!still) fly(sheet, seconds, now, wind);
    draw(sheet, still);
    keepFromFaces(sheet, seconds);
  }

  return {
    show: (next) => {
      plan = next;
    },
    step: (seconds, now, still) => {
      wind = approach(wind, plan.air.wind, 1.5, seconds);
      const gale = !still && wind * gustAt(1, MIDDLE, now) > GALE;
      if (gale && !blowing) tell("paper-flies", null);
      blowing = gale;
      for (let number = 0; number < sheets.length; number++) {
        const sheet = sheets[number];
        if (!sheet) continue;
        sheet.alpha = approach(sheet.alpha, number < plan.air.papers ? 1 : 0, 2.2, seconds);
        stepSheet(sheet, seconds, now, still);
      }
      spill();
      for (const sheet of spilt) {
        sheet.left -= seconds;
        sheet.alpha = Math.max(0, Math.min(1, sheet.left));
        stepSheet(sheet, seconds, now, still);
      }
      const blows = Math.min(1, plan.air.papers / MOST_PAPERS);
      for (const gust of gusts) drawGust(gust.image, gust.storey, gust.own, blows, now, still);
    },
  };
}

function createSheet(scene: Scene, atlas: Atlas, furnishing: Furnishing, chance: Chance, number: number): Sheet {
  const near = chance() * 1.22;
  const image = addPicture(scene, atlas, sketchPaper(number, furnishing), orderOf(near));
  const storey = chance() < 0.5 ? 0 : 1;
  const { ceiling } = STOREYS[storey];
  const down = chance() < 0.22;
  const floor = floorAt(storey, Math.min(1, near));
  return {
    image,
    grain: image.scaleX,
    near,
    own: chance(),
    x: LEFT + chance() * (RIGHT - LEFT),
    y: down ? floor : ceiling + 34 + chance() * (floor - ceiling - 60),
    storey,
    vx: 0,
    vy: 0,
    roll: chance() * 6,
    down,
    alpha: 0,
    left: Infinity,
  };
}

/** Most blow between the people, some before them, a few between us and the walls. */
function orderOf(near: number): number {
  if (near > 1.12) return DEPTHS.front + 8;
  return near > 1 ? DEPTHS.storm : DEPTHS.floor + near * 100;
}

function fly(sheet: Sheet, seconds: number, now: number, wind: number): void {
  const { own, near } = sheet;
  const gust = gustAt(sheet.storey, sheet.x, now + own * 0.25);
  const floor = floorAt(sheet.storey, Math.min(1, near)) - 3;
  if (sheet.down) {
    // A strong gust takes up what lies loose, never all of it.
    if (gust < LIFTS + own * 0.5) return;
    sheet.down = false;
    sheet.vy = -wind * (0.35 + own * 0.4);
  }
  const swift = wind * (0.5 + near * 0.55);
  const wantedX = windward(sheet.storey) * swift * (0.3 + gust);
  const wantedY = SINK * (1 - gust) + eddyAt(sheet.x, now, own * 9) * swift * (0.18 + gust * 0.5) - gust * 46;
  sheet.vx += (wantedX - sheet.vx) * Math.min(1, seconds * 2.2);
  sheet.vy += (wantedY - sheet.vy) * Math.min(1, seconds * 2.6);
  sheet.x += sheet.vx * seconds;
  sheet.y += sheet.vy * seconds;
  sheet.roll += seconds * (1.2 + own * 2 + Math.hypot(sheet.vx, sheet.vy) / 120);
  const top = STOREYS[sheet.storey].ceiling + 28;
  if (sheet.y < top) {
    sheet.y = top;
    sheet.vy = Math.abs(sheet.vy) * 0.4;
  }
  if (sheet.y >= floor) {
    sheet.y = floor;
    sheet.down = true;
    sheet.vx = sheet.vy = 0;
  }
  if (sheet.x > RIGHT || sheet.x < LEFT) turnCorner(sheet);
}

/** At the end of one storey it comes around on the other. */
function turnCorner(sheet: Sheet): void {
  const above = STOREYS[1].ceiling - STOREYS[0].ceiling;
  sheet.y += sheet.storey === 1 ? -above : above;
  sheet.storey = sheet.storey === 1 ? 0 : 1;
  sheet.x = Math.max(LEFT, Math.min(RIGHT, sheet.x));
  sheet.vx = windward(sheet.storey) * Math.abs(sheet.vx) * 0.4;
}

/** It turns over in the air, and what it turns away from the light is darker. */
function draw(sheet: Sheet, still: boolean): void {
  const { image, grain, own, near, roll, down } = sheet;
  const size = grain * (0.62 + Math.min(1.2, near) * 0.62);
  const edge = Math.min(1, Math.min(sheet.x - LEFT, RIGHT - sheet.x) / 34 + 0.15);
  image.setPosition(sheet.x, sheet.y);
  image.alpha = sheet.alpha * Math.max(0, edge);
  if (down) {
    image.setScale(size * (0.9 + own * 0.3), size * 0.34);
    image.rotation = (own - 0.5) * 0.7;
    image.setTint(0xe9e2da);
    return;
  }
  const turned = Math.cos(still ? own * 19 : roll);
  const tumble = Math.cos((still ? own * 7 : roll * 0.63) + own * 5);
  image.setScale(size * (Math.abs(turned) < 0.14 ? 0.14 : turned), size * (0.55 + 0.45 * Math.abs(tumble)));
  image.rotation = Math.sin(roll * 0.41 + own * 6) * 0.9 + Math.atan2(sheet.vy, Math.abs(sheet.vx) + 60) * 0.6;
  const light = Math.round(196 + 59 * Math.abs(turned));
  image.setTint((light << 16) | (light << 8) | Math.min(255, light + 6));
}

/** Strokes that run with the gusts. */
function drawGust(
  image: GameObjects.Image,
  storey: Storey,
  own: number,
  blows: number,
  now: number,
  still: boolean,
): void {
  const life = still ? own : (now * (0.34 + own * 0.2) + own * 5) % 1;
  const strength = Math.max(0, blows - 0.1) * Math.sin(life * Math.PI) * 0.75;
  const visible = strength > 0.03;
  if (image.visible !== visible) image.setVisible(visible);
  if (!visible) return;
  const { ceiling, back } = STOREYS[storey];
  const along = (own * 7.3 + (still ? 0 : Math.floor(now * (0.34 + own * 0.2) + own * 5) * 0.37)) % 1;
  const x = LEFT + 120 + ((along + life * 0.22) % 1) * (RIGHT - LEFT - 240);
  image.setPosition(storey === 1 ? x : LEFT + RIGHT - x, ceiling + 60 + own * (back - ceiling - 110));
  image.setFlipX(storey === 0);
  image.alpha = strength;
}
