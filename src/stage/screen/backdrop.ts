import type { GameObjects, Scene } from "phaser";
import type { Line } from "../art/sketch.ts";
import { sketchFront } from "../draw/front.ts";
import { sketchCloud, sketchRoofs, sketchSkyline, sketchStreet, sketchTree } from "../draw/outside.ts";
import { sketchRoom } from "../draw/room.ts";
import { HOUSE, STOREYS, WORLD, type House } from "../layout/house.ts";
import type { StagePlan } from "../plan/direct.ts";
import type { Atlas, Sketch } from "./atlas.ts";
import type { Mood } from "./mood.ts";
import { packColour } from "./ease.ts";
import { addPicture, addPlain, DEPTHS, setPrint } from "./picture.ts";

/** The sky, the town, the street and the empty house. */
export interface Backdrop {
  show(plan: StagePlan): void;
  step(seconds: number, mood: Mood): void;
}

interface Panel {
  readonly image: GameObjects.Image;
  readonly sketchOf: (line: Line, wilted: boolean) => Sketch;
  readonly originX: number;
  readonly originY: number;
  key: string;
}

const CLOUDS = 6;

export function createBackdrop(scene: Scene, atlas: Atlas, house: House, plan: StagePlan): Backdrop {
  const { seed } = plan;
  const sky = addPlain(scene, DEPTHS.sky).setOrigin(0.5).setScrollFactor(0);
  const roofs = addPicture(scene, atlas, sketchRoofs(seed), DEPTHS.skyline - 1).setPosition(
    WORLD.width / 2,
    HOUSE.roof - 90,
  );
  const clouds = Array.from({ length: CLOUDS }, (_, number) =>
    addPicture(scene, atlas, sketchCloud(seed, number), DEPTHS.sky + 10).setScrollFactor(0.5),
  );
  const town = (["far", "near"] as const).map((name) =>
    (["left", "right"] as const).map((side) =>
      addPicture(scene, atlas, sketchSkyline(name, side, seed), DEPTHS.skyline + (name === "far" ? 0 : 1))
        .setScrollFactor(name === "far" ? 0.6 : 0.8)
        .setPosition(side === "left" ? -10 : WORLD.width + 10, HOUSE.ground - 245),
    ),
  );
  const panels = panelsOf(house, seed).map(({ x, y, depth, sketchOf, originX, originY }): Panel => {
    const sketch = sketchOf(plan.line, isWilted(plan));
    const image = addPicture(scene, atlas, sketch, depth).setOrigin(originX, originY).setPosition(x, y);
    return { image, sketchOf, originX, originY, key: sketch.key };
  });
  let drifted = 0;

  return {
    show: (next) => {
      const wilted = isWilted(next);
      for (const panel of panels) {
        const sketch = panel.sketchOf(next.line, wilted);
        if (sketch.key === panel.key) continue;
        panel.key = sketch.key;
        setPrint(panel.image, atlas.print(sketch), panel.originX, panel.originY);
      }
    },
    step: (seconds, mood) => {
      const camera = scene.cameras.main;
      const top = packColour(mood.skyTop[0], mood.skyTop[1], mood.skyTop[2]);
      const bottom = packColour(mood.skyBottom[0], mood.skyBottom[1], mood.skyBottom[2]);
      sky.setPosition(camera.width / 2, camera.height / 2);
      sky.setDisplaySize(camera.width / camera.zoom + 4, camera.height / camera.zoom + 4);
      sky.setTint(top, top, bottom, bottom);
      // What is far away takes the colour of the sky; what is near, of its shade.
      const haze = (near: number): number =>
        packColour(
          mood.skyBottom[0] * (1 - near) * 0.94 + mood.skyTop[0] * near * 0.72,
          mood.skyBottom[1] * (1 - near) * 0.94 + mood.skyTop[1] * near * 0.76,
          mood.skyBottom[2] * (1 - near) * 0.94 + mood.skyTop[2] * near * 0.84,
        );
      roofs.setTint(haze(0.5));
      for (const image of town[0] ?? []) image.setTint(haze(0.4));
      for (const image of town[1] ?? []) image.setTint(haze(0.66));
      drifted += seconds * (6 + mood.chaos * 40) * (1 - mood.stagnation * 0.9);
      for (const [number, cloud] of clouds.entries()) {
        cloud.setPosition(
          ((number * 430 + drifted * (1 + number * 0.2)) % 2100) - 220,
          (number % 2 === 0 ? 30 : -260) + ((number * 83) % 120),
        );
        cloud.setAlpha(0.25 + mood.stagnation * 0.4 + mood.sweetSpot * 0.3);
        cloud.setTint(
          packColour(0.5 + mood.skyBottom[0] / 2, 0.5 + mood.skyBottom[1] / 2, 0.5 + mood.skyBottom[2] / 2),
        );
      }
    },
  };
}

function isWilted({ weather }: StagePlan): boolean {
  return weather.drift > 0.4 || weather.stagnation > 0.7;
}

interface PanelSpot {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
  readonly originX: number;
  readonly originY: number;
  readonly sketchOf: (line: Line, wilted: boolean) => Sketch;
}

function panelsOf(house: House, seed: number): PanelSpot[] {
  const rooms = house.rooms.map((room): PanelSpot => {
    const sketchOf = (line: Line): Sketch => sketchRoom(room, house.furnishing, line, seed);
    return { x: room.left, y: STOREYS[room.storey].ceiling, depth: DEPTHS.room, originX: 0, originY: 0, sketchOf };
  });
  const front = sketchFront(house, "drawn", seed).map((part, index): PanelSpot => {
    const sketchOf = (line: Line): Sketch => sketchFront(house, line, seed)[index]?.sketch ?? part.sketch;
    const depth = part.sketch.key.includes("wall-") ? DEPTHS.front : DEPTHS.front + 1;
    return { x: part.x, y: part.y, depth, originX: 0, originY: 0, sketchOf };
  });
  const street = (line: Line): Sketch => sketchStreet(line, seed);
  const tree = (line: Line, wilted: boolean): Sketch => sketchTree(line, wilted, seed);
  return [
    ...rooms,
    ...front,
    { x: -50, y: HOUSE.ground - 4, depth: DEPTHS.street, originX: 0, originY: 0, sketchOf: street },
    // Behind the house: whoever stands in the outermost rooms must be seen.
    { x: 8, y: HOUSE.ground + 14, depth: DEPTHS.room - 1, originX: 0.5, originY: 1, sketchOf: tree },
    { x: 1592, y: HOUSE.ground + 14, depth: DEPTHS.room - 1, originX: 0.5, originY: 1, sketchOf: tree },
  ];
}
