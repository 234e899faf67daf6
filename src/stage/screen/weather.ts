import type { Scene } from "phaser";
import { chanceOf, createChance, seedFrom } from "../chance.ts";
import { DROP, sketchConfetti, sketchNote, sketchSmoke } from "../draw/air.ts";
import { GLOW } from "../draw/soft.ts";
import { floorAt, STOREYS, type House } from "../layout/house.ts";
import type { StagePlan } from "../plan/direct.ts";
import type { Tell } from "../plan/happenings.ts";
import type { Atlas } from "./atlas.ts";
import { approach } from "./ease.ts";
import { addPicture, DEPTHS } from "./picture.ts";

/** Smoke, dust, drops and notes over everything. */
export interface WeatherThings {
  show(plan: StagePlan): void;
  step(seconds: number, now: number, still: boolean): void;
}

const PUFFS = 16;
const MOTES = 44;
const NOTES = 46;
const FLAKES = 160;

export function createWeatherThings(
  scene: Scene,
  atlas: Atlas,
  house: House,
  first: StagePlan,
  tell: Tell,
): WeatherThings {
  const parts = [
    createSmoke(scene, atlas, house),
    createDust(scene, atlas, house, first.seed),
    createDrips(scene, atlas, house, tell),
    createNotes(scene, atlas, house, first.seed),
    createConfetti(scene, atlas, house, first.seed),
  ];
  let plan = first;
  return {
    show: (next) => {
      plan = next;
    },
    step: (seconds, now, still) => {
      for (const step of parts) step(plan, seconds, still ? 3.4 : now, still);
    },
  };
}

type Step = (plan: StagePlan, seconds: number, now: number, still: boolean) => void;

/** From the servers up to the ceiling, and along it. */
function createSmoke(scene: Scene, atlas: Atlas, house: House): Step {
  const racks = house.slots.filter((slot) => slot.kind === "rack");
  const puffs = Array.from({ length: PUFFS }, (_, number) => ({
    image: addPicture(scene, atlas, sketchSmoke(number % 3), number % 3 === 0 ? DEPTHS.storm - 1 : DEPTHS.floor + 14),
    rack: racks[number % racks.length],
    offset: number / PUFFS,
  }));
  const grain = puffs[0]?.image.scaleX ?? 1;
  let strength = 0;
  return (plan, seconds, now) => {
    strength = approach(strength, plan.air.smoke, 1.2, seconds);
    for (const { image, rack, offset } of puffs) {
      const visible = strength > 0.02 && rack !== undefined;
      if (image.visible !== visible) image.setVisible(visible);
      if (!visible) continue;
      const life = (now * 0.16 + offset) % 1;
      const base = floorAt(rack.storey, rack.depth) - rack.height;
      const { ceiling } = STOREYS[rack.storey];
      const rise = Math.min(1, life * 2.1);
      const along = Math.max(0, life - 0.42) * (offset > 0.5 ? -190 : 150);
      const size = (0.45 + life * 0.95) * (0.55 + strength * 0.6);
      image.setPosition(
        rack.x + along + Math.sin(life * 9 + offset * 20) * 10,
        base + 8 + (ceiling + 34 - base) * rise,
      );
      image.setScale(grain * size);
      image.rotation = offset * 6 + life * 1.4;
      image.alpha = strength * Math.min(1, life * 6) * Math.min(1, (1 - life) * 3) * 0.9;
    }
  };
}

/** Specks that hang in the light of the windows. */
function createDust(scene: Scene, atlas: Atlas, house: House, seed: number): Step {
  const chance = createChance(seedFrom(seed, "dust"));
  const windows = house.slots.filter((slot) => slot.kind === "window");
  const motes = Array.from({ length: MOTES }, (_, number) => {
    const window = windows[number % windows.length];
    const image = addPicture(scene, atlas, GLOW, DEPTHS.shaft + 2);
    return { image, window, along: chance(), down: chance(), own: chance() * 9, size: 6 + chance() * 7 };
  });
  let strength = 0;
  return (plan, seconds, now) => {
    strength = approach(strength, plan.air.dust, 1.2, seconds);
    for (const { image, window, along, down, own, size } of motes) {
      const visible = strength > 0.03 && window !== undefined;
      if (image.visible !== visible) image.setVisible(visible);
      if (!visible) continue;
      const fall = (down + now * 0.012) % 1;
      const { front } = STOREYS[window.storey];
      const top = (window.bottom ?? 0) - window.height;
      image.x =
        window.x -
        window.width * 0.4 +
        along * window.width +
        fall * window.width * 1.2 +
        Math.sin(now * 0.3 + own) * 14;
      image.y = top + fall * (front - top) + Math.sin(now * 0.23 + own * 2) * 10;
      image.setDisplaySize(size, size);
      image.alpha = strength * (0.35 + 0.3 * Math.sin(now * 0.5 + own)) * Math.sin(fall * Math.PI);
    }
  };
}

/** From the ceiling into each bucket. */
function createDrips(scene: Scene, atlas: Atlas, house: House, tell: Tell): Step {
  const buckets = house.slots.filter((slot) => slot.kind === "bucket");
  const drops = buckets.map((slot, number) => ({
    image: addPicture(scene, atlas, DROP, DEPTHS.floor + slot.depth * 100 - 1),
    slot,
    own: number * 0.37,
    life: 0,
  }));
  return (plan, _seconds, now) => {
    for (const drop of drops) {
      const { image, slot, own } = drop;
      const shown = plan.air.drips > 0 && plan.things.some((thing) => thing.slot.id === slot.id && thing.shown);
      if (image.visible !== shown) image.setVisible(shown);
      if (!shown) continue;
      const life = (now * plan.air.drips * 0.8 + own) % 1;
      if (life < drop.life) tell("water-drips", slot.x);
      drop.life = life;
      const { ceiling } = STOREYS[slot.storey];
      const bottom = floorAt(slot.storey, slot.depth) - slot.height * 0.8;
      // It swells at the ceiling, and then falls as things fall.
      const fall = Math.max(0, life - 0.45) / 0.55;
      image.setPosition(slot.x, ceiling + 22 + (bottom - ceiling - 22) * fall * fall);
      image.alpha = Math.min(1, life * 4);
    }
  };
}

/** Notes stuck on walls and furniture. */
function createNotes(scene: Scene, atlas: Atlas, house: House, seed: number): Step {
  const rooms = house.rooms.filter((room) => room.place !== null);
  const notes = Array.from({ length: NOTES }, (_, number) => {
    const own = (word: string): number => chanceOf(seed, "note", number, word);
    const room = rooms[number % rooms.length];
    const image = addPicture(scene, atlas, sketchNote(number), DEPTHS.wall + 20);
    const { ceiling, back } = STOREYS[room?.storey ?? 0];
    image.setPosition(
      (room?.left ?? 0) + 44 + own("x") * ((room?.right ?? 0) - (room?.left ?? 0) - 88),
      ceiling + 60 + own("y") * (back - ceiling - 110),
    );
    return { image, tilt: (own("tilt") - 0.5) * 0.9, from: own("from") * 0.9, grain: image.scaleX, level: 0 };
  });
  return (plan, seconds, now, still) => {
    for (const note of notes) {
      note.level = approach(note.level, plan.air.stickies > note.from + 0.05 ? 1 : 0, 5, seconds);
      const visible = note.level > 0.03;
      if (note.image.visible !== visible) note.image.setVisible(visible);
      if (!visible) continue;
      note.image.setScale(note.grain * (1.5 - note.level * 0.5));
      note.image.alpha = note.level;
      note.image.rotation = note.tilt + (still ? 0 : Math.sin(now * 2.2 + note.tilt * 30) * 0.07);
    }
  };
}

/** From the ceilings, when there is something to celebrate. */
function createConfetti(scene: Scene, atlas: Atlas, house: House, seed: number): Step {
  const chance = createChance(seedFrom(seed, "confetti"));
  const rooms = house.rooms.filter((room) => room.place !== null);
  const flakes = Array.from({ length: FLAKES }, (_, number) => {
    const room = rooms[number % rooms.length];
    const image = addPicture(
      scene,
      atlas,
      sketchConfetti(number, house.furnishing),
      number % 2 === 0 ? DEPTHS.storm : DEPTHS.floor + 30,
    );
    return { image, room, across: chance(), own: chance(), grain: image.scaleX };
  });
  let strength = 0;
  return (plan, seconds, now) => {
    strength = approach(strength, plan.air.confetti, 0.9, seconds);
    for (const { image, room, across, own, grain } of flakes) {
      const visible = strength > 0.03 && room !== undefined;
      if (image.visible !== visible) image.setVisible(visible);
      if (!visible) continue;
      const { ceiling, front } = STOREYS[room.storey];
      const life = (now * (0.09 + own * 0.06) + own * 7) % 1;
      const sway = Math.sin(now * 1.7 + own * 40) * 16;
      image.setPosition(
        room.left + 20 + across * (room.right - room.left - 40) + sway,
        ceiling + 10 + life * (front - ceiling - 16),
      );
      image.rotation = now * (1 + own * 2) + own * 9;
      image.scaleX = grain * Math.cos(now * 2.4 + own * 20);
      image.alpha = strength * Math.min(1, (1 - life) * 5);
    }
  };
}
