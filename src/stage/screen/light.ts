import { BlendModes, type GameObjects, type Scene } from "phaser";
import { PLACES } from "../../scenario/vocabulary.ts";
import { CONE, GLOW, PATCH, SHAFT } from "../draw/soft.ts";
import { STOREYS, type House, type Room, type Slot } from "../layout/house.ts";
import type { StagePlan } from "../plan/direct.ts";
import type { ThingPlan } from "../plan/things.ts";
import type { Atlas } from "./atlas.ts";
import { approach, packColour } from "./ease.ts";
import type { Mood } from "./mood.ts";
import { addPicture, addPlain, DEPTHS } from "./picture.ts";

/** Light that falls through windows and from lamps, dusk in the rooms, and the grade over everything. */
export interface Light {
  show(plan: StagePlan): void;
  step(seconds: number, now: number, mood: Mood, still: boolean): void;
}

interface WindowLight {
  readonly slot: Slot;
  /** The right wall of its room: light does not go through it. */
  readonly wall: number;
  readonly shaft: GameObjects.Image;
  readonly patch: GameObjects.Image;
}

interface LampLight {
  readonly index: number;
  readonly cone: GameObjects.Image;
  readonly glow: GameObjects.Image;
  readonly own: number;
  level: number;
}

interface Veil {
  readonly room: Room;
  readonly image: GameObjects.Image;
  level: number;
}

/** Radians a second: a lamp wavers less than once a second. */
const WAVER = 4.6;
const DARK = 0x1c1638;
/** The darkness of a room without any light. */
const SHADE = 0.6;

export function createLight(scene: Scene, atlas: Atlas, house: House, first: StagePlan): Light {
  const matrix = scene.cameras.main.filters.internal.addColorMatrix().colorMatrix;
  const windows = house.slots
    .filter((slot) => slot.kind === "window")
    .map((slot): WindowLight => {
      const shaft = addPicture(scene, atlas, SHAFT, DEPTHS.shaft).setOrigin(0, 0).setBlendMode(BlendModes.ADD);
      const patch = addPicture(scene, atlas, PATCH, DEPTHS.wall + 50)
        .setOrigin(0, 0)
        .setBlendMode(BlendModes.ADD);
      const room = house.rooms.find(({ place, storey }) => place === slot.place && storey === slot.storey);
      return { slot, wall: room?.right ?? Infinity, shaft, patch };
    });
  const lamps = first.things
    .map((thing, index) => ({ thing, index }))
    .filter(({ thing }) => ["lamp", "tube-light", "desk-lamp"].includes(thing.slot.kind))
    .map(({ thing, index }): LampLight => {
      const { slot } = thing;
      const small = slot.kind === "desk-lamp";
      const bottom = (slot.bottom ?? 0) - (small ? slot.height * 0.6 : 6);
      const cone = addPicture(scene, atlas, CONE, DEPTHS.shaft + 1)
        .setOrigin(0.5, 0)
        .setBlendMode(BlendModes.ADD);
      cone
        .setPosition(slot.x, bottom)
        .setDisplaySize(slot.width * (small ? 2 : 2.6), small ? 70 : STOREYS[slot.storey].back - bottom);
      const glow = addPicture(scene, atlas, GLOW, DEPTHS.glow).setBlendMode(BlendModes.ADD);
      glow.setPosition(slot.x, bottom).setDisplaySize(small ? 190 : slot.width * 1.8, small ? 190 : 120);
      return { index, cone, glow, own: index * 1.7, level: isOn(thing) ? 1 : 0 };
    });
  const veils = house.rooms.map((room): Veil => {
    const { ceiling, front } = STOREYS[room.storey];
    const image = addPlain(scene, DEPTHS.dusk).setOrigin(0, 0).setPosition(room.left, ceiling);
    image.setDisplaySize(room.right - room.left, front - ceiling);
    return { room, image, level: 0 };
  });
  let plan = first;

  return {
    show: (next) => {
      plan = next;
    },
    step: (seconds, now, mood, still) => {
      matrix.set(mood.grade);
      const colour = packColour(mood.shaftColour[0], mood.shaftColour[1], mood.shaftColour[2]);
      for (const light of windows) shine(light, mood, colour);
      for (const lamp of lamps) {
        const thing = plan.things[lamp.index];
        lamp.level = approach(lamp.level, thing && isOn(thing) ? 1 : 0, 2.4, seconds);
        const waver = still ? 1 : 1 - mood.flicker * (0.3 + 0.3 * Math.sin(now * WAVER + lamp.own));
        const strength = lamp.level * mood.lamps * waver;
        glow(lamp.cone, strength * 0.5 * (0.4 + mood.dusk), mood.chaos > 0.5 ? 0xffc08a : 0xffe6b0);
        glow(lamp.glow, Math.min(0.9, strength * (0.4 + mood.dusk)), mood.chaos > 0.5 ? 0xff9a5c : 0xffe2a0);
      }
      for (const veil of veils) {
        const away = mood.spotlight * (veil.room.place === plan.place || plan.place === null ? 0 : 0.17);
        veil.level = approach(veil.level, away + shadeOf(plan, veil.room) * SHADE, 3, seconds);
        glow(veil.image, Math.min(0.75, veil.level + mood.dusk * 0.42), DARK);
      }
    },
  };
}

/** How dark a room is besides; the lift is as dark as the rooms around it on the whole. */
function shadeOf({ shades }: StagePlan, { place }: Room): number {
  if (place !== null) return shades[place] ?? 0;
  const all = PLACES.map((each) => shades[each] ?? 0);
  return all.reduce((sum, shade) => sum + shade, 0) / all.length;
}

/** What cannot be seen is not drawn at all. */
function glow(image: GameObjects.Image, alpha: number, tint: number): void {
  const visible = alpha > 0.012;
  if (image.visible !== visible) image.setVisible(visible);
  if (visible) image.setAlpha(alpha).setTint(tint);
}

function isOn({ drawing }: ThingPlan): boolean {
  return "on" in drawing.options && drawing.options.on;
}

/** From the window down into the room; the lower the sun, the farther. */
function shine({ slot, wall, shaft, patch }: WindowLight, mood: Mood, colour: number): void {
  const { back, front } = STOREYS[slot.storey];
  const bottom = slot.bottom ?? 0;
  const top = bottom - slot.height * 0.92;
  const open = 1 - mood.blinds * 0.86;
  const reach = 0.55 + mood.slant * 0.75;
  const left = slot.x - slot.width * 0.42;
  shaft.setPosition(left, top).setDisplaySize(Math.min(slot.width * 2.52 * reach, wall - left), front - top);
  glow(shaft, mood.shaft * open * 0.8, colour);
  const floor = slot.x - slot.width * 0.2 + 40 * reach;
  patch.setPosition(floor, back + 2).setDisplaySize(Math.min(slot.width * 1.5 * reach, wall - floor), front - back - 6);
  glow(patch, mood.shaft * open * 0.62, colour);
}
