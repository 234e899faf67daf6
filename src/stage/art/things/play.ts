import type { Scene } from "./thing.ts";
import { thing } from "./thing.ts";

/** A bicycle: leans on a wall, or hangs on it. */
export const bike = thing({
  size: { width: 150, height: 92 },
  on: "floor",
  draw: (scene) => {
    const { sketch, colours, width, height } = scene;
    const r = height * 0.34;
    const [back, front, axle] = [width * 0.23, width * 0.77, height - r - 2];
    for (const x of [back, front]) wheel(scene, x, axle, r);
    const [saddle, pedals, head] = [
      [width * 0.38, height * 0.24],
      [width * 0.47, axle],
      [width * 0.69, height * 0.24],
    ] as const;
    const tube = (points: number[]): void => {
      sketch.stroke(points, 6.4);
      sketch.stroke(points, 3.4, colours.cloth);
    };
    tube([back, axle, ...pedals, ...head]);
    tube([back, axle, saddle[0] + 2, saddle[1] + 10]);
    tube([...pedals, ...saddle]);
    tube([saddle[0] + 3, saddle[1] + 9, head[0] - 2, head[1] + 4]);
    tube([front, axle, head[0] - 4, head[1] - 10]);
    sketch.curve([head[0] - 6, head[1] - 10, head[0] + 10, head[1] - 14, head[0] + 14, head[1] - 4], 3.4);
    sketch.smooth(
      [
        saddle[0] - 12,
        saddle[1] - 5,
        saddle[0] + 10,
        saddle[1] - 5,
        saddle[0] + 8,
        saddle[1] + 1,
        saddle[0] - 10,
        saddle[1] + 1,
      ],
      "#5c3a2b",
      2,
    );
    sketch.oval(pedals[0], pedals[1], 6, 6, colours.metalLight, 2);
    sketch.stroke([pedals[0] - 4, pedals[1] + 2, pedals[0] + 8, pedals[1] + 12], 3);
    sketch.rect(head[0] + 4, head[1] - 3, 24, 18, colours.woodLight, 2);
  },
});

function wheel({ sketch, colours }: Scene, x: number, y: number, r: number): void {
  sketch.oval(x, y, r, r, null, 4);
  sketch.oval(x, y, r - 4, r - 4, null, 1);
  for (let i = 0; i < 6; i++) {
    const turn = (i / 6) * Math.PI;
    const [c, s] = [Math.cos(turn) * (r - 3), Math.sin(turn) * (r - 3)];
    sketch.stroke([x - c, y - s, x + c, y + s], 0.8);
  }
  sketch.oval(x, y, 4, 4, colours.metal, 1.6);
}

/** Table football. */
export const football = thing({
  size: { width: 150, height: 84 },
  on: "floor",
  draw: ({ sketch, colours, width, height }) => {
    sketch.ground(width / 2, height - 2, width * 0.5, 7);
    for (const x of [16, width - 26]) sketch.rect(x, 40, 10, height - 42, colours.woodDark);
    sketch.shape([14, 6, width - 14, 6, width - 4, 22, 4, 22], "#6cae75");
    sketch.stroke([width / 2, 7, width / 2, 22], 1.4, "#fffdf6");
    for (let i = 0; i < 5; i++) {
      const x = 28 + i * ((width - 56) / 4);
      sketch.stroke([x - 3, 3, x + 3, 28], 2.2, colours.metalDark);
      sketch.rect(x - 4, 8, 8, 10, i % 2 ? colours.accentTwo : colours.cloth, 1.4);
      sketch.oval(x + 3, 31, 4, 3, "#3d3547", 1.2);
    }
    sketch.rect(2, 22, width - 4, 20, colours.wood);
    sketch.shade([2, 34, width - 2, 34, width - 2, 42, 2, 42]);
  },
});

/** The office dog, asleep or up and barking. */
export const dog = thing({
  size: { width: 84, height: 46 },
  on: "floor",
  draw: (scene, { state = "asleep" }: { state?: "asleep" | "barking" }) => {
    scene.sketch.ground(scene.width / 2, scene.height - 1, scene.width * 0.46, 5);
    if (state === "asleep") asleep(scene);
    else barking(scene);
  },
});

const FUR = "#d9a468";
const EAR = "#8f5b38";

function asleep({ sketch, width, height }: Scene): void {
  sketch.curve([width * 0.12, height * 0.8, width * 0.02, height * 0.66, width * 0.1, height * 0.5], 5);
  sketch.smooth(
    [
      width * 0.08,
      height * 0.9,
      width * 0.12,
      height * 0.48,
      width * 0.4,
      height * 0.3,
      width * 0.7,
      height * 0.5,
      width * 0.76,
      height * 0.92,
    ],
    FUR,
  );
  sketch.smooth(
    [
      width * 0.58,
      height * 0.66,
      width * 0.72,
      height * 0.5,
      width * 0.9,
      height * 0.6,
      width * 0.99,
      height * 0.84,
      width * 0.86,
      height * 0.97,
      width * 0.62,
      height * 0.94,
    ],
    FUR,
  );
  sketch.smooth(
    [
      width * 0.62,
      height * 0.54,
      width * 0.74,
      height * 0.56,
      width * 0.74,
      height * 0.86,
      width * 0.63,
      height * 0.84,
    ],
    EAR,
    2,
  );
  sketch.curve([width * 0.8, height * 0.7, width * 0.84, height * 0.74, width * 0.88, height * 0.7], 1.8);
  sketch.oval(width * 0.97, height * 0.8, 3.4, 2.8, "#2b2233", 0);
}

function barking({ sketch, width, height }: Scene): void {
  sketch.curve([width * 0.14, height * 0.4, width * 0.04, height * 0.2, width * 0.1, height * 0.04], 5);
  for (const x of [0.2, 0.32, 0.58, 0.68]) sketch.rect(width * x - 4, height * 0.58, 8, height * 0.4, FUR, 2);
  sketch.smooth(
    [
      width * 0.12,
      height * 0.42,
      width * 0.4,
      height * 0.34,
      width * 0.72,
      height * 0.36,
      width * 0.74,
      height * 0.66,
      width * 0.42,
      height * 0.74,
      width * 0.14,
      height * 0.66,
    ],
    FUR,
  );
  sketch.smooth(
    [
      width * 0.62,
      height * 0.2,
      width * 0.78,
      height * 0.04,
      width * 0.96,
      height * 0.14,
      width * 0.9,
      height * 0.3,
      width * 0.98,
      height * 0.42,
      width * 0.8,
      height * 0.48,
      width * 0.64,
      height * 0.44,
    ],
    FUR,
  );
  sketch.smooth(
    [width * 0.62, height * 0.08, width * 0.73, height * 0.1, width * 0.7, height * 0.4, width * 0.6, height * 0.32],
    EAR,
    2,
  );
  sketch.oval(width * 0.82, height * 0.17, 2.2, 2.8, "#2b2233", 0);
  sketch.oval(width * 0.96, height * 0.14, 3.2, 2.6, "#2b2233", 0);
}
