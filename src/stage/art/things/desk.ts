import type { DeskKind } from "./manner.ts";
import type { Scene } from "./thing.ts";
import { thing } from "./thing.ts";

/** A desk seen a little from above. People sit behind it; what stands on it stands on the middle of its top. */
export const desk = thing({
  size: { width: 150, height: 84 },
  on: "floor",
  draw: (scene, { kind }: { kind?: DeskKind | undefined }) => {
    const { desks } = scene.manner;
    const own = desks[Math.floor(scene.sketch.chance() * desks.length)] ?? "trestle";
    scene.sketch.ground(scene.width / 2, scene.height - 2, scene.width * 0.54, 7);
    DESKS[kind ?? own](scene);
  },
});

/** The top of a table: lighter above, with an edge in front. */
export function tableTop(
  scene: Scene,
  { top, edge, thick = 9, deep = 13 }: { top: string; edge: string; thick?: number; deep?: number },
): void {
  const { sketch, width } = scene;
  sketch.shape([9, 1, width - 9, 1, width - 1, deep, 1, deep], top);
  sketch.rect(1, deep, width - 2, thick, edge);
}

function trestle(scene: Scene): void {
  const { sketch, colours, width, height } = scene;
  for (const x of [width * 0.2, width * 0.8]) {
    sketch.shape([x - 4, 20, x + 4, 20, x - 15, height - 2, x - 22, height - 2], colours.woodDark);
    sketch.shape([x - 4, 20, x + 4, 20, x + 22, height - 2, x + 15, height - 2], colours.wood);
    sketch.stroke([x - 12, height * 0.68, x + 12, height * 0.68], 3.4);
  }
  sketch.shade([4, 23, width - 4, 23, width - 10, 34, 10, 34]);
  tableTop(scene, { top: colours.woodLight, edge: colours.wood });
}

function doorOnCrates(scene: Scene): void {
  const { sketch, colours, width, height } = scene;
  for (const [x, fill] of [
    [width * 0.08, colours.accent],
    [width * 0.66, colours.clothTwo],
  ] as const) {
    const crate = width * 0.26;
    sketch.rect(x, 24, crate, height - 26, fill);
    for (const row of [0.36, 0.68]) {
      const y = 24 + (height - 26) * row;
      sketch.stroke([x, y, x + crate, y], 2);
      sketch.smooth(
        [x + crate * 0.36, y - 11, x + crate * 0.64, y - 11, x + crate * 0.64, y - 6, x + crate * 0.36, y - 6],
        "#2b2233",
        0,
      );
    }
  }
  sketch.shade([4, 22, width - 4, 22, width - 8, 32, 8, 32]);
  tableTop(scene, { top: "#f0e3c9", edge: "#d9c39b", thick: 10 });
  // It was a door once: panels and a handle.
  sketch.stroke([width * 0.3, 6, width * 0.62, 6], 1.2);
  sketch.oval(width * 0.9, 8, 4, 2, colours.accent, 1.4);
}

function standing(scene: Scene): void {
  const { sketch, colours, width, height } = scene;
  for (const x of [width * 0.24, width * 0.76]) {
    sketch.rect(x - 4, 22, 8, height - 28, colours.metalLight);
    sketch.rect(x - 6, height * 0.56, 12, height * 0.44 - 6, colours.metal);
    sketch.shape([x - 20, height - 7, x + 20, height - 7, x + 22, height - 1, x - 22, height - 1], colours.metalDark);
  }
  sketch.stroke([width * 0.24, height * 0.5, width * 0.76, height * 0.5], 3);
  tableTop(scene, { top: "#f6ecd8", edge: colours.wood, thick: 6 });
  sketch.rect(width * 0.62, 20, 14, 5, colours.metalDark, 1.4);
}

function grey(scene: Scene): void {
  const { sketch, colours, width, height } = scene;
  sketch.rect(7, 20, width - 14, height - 22, colours.woodDark);
  sketch.shade([7, 22, width - 7, 22, width - 7, 32, 7, 32]);
  const drawer = width * 0.34;
  for (let i = 0; i < 3; i++) {
    const y = 34 + i * ((height - 38) / 3);
    sketch.rect(width - drawer - 8, y, drawer, (height - 44) / 3, colours.wood, 1.8);
    sketch.stroke([width - drawer * 0.64 - 8, y + 5, width - drawer * 0.36 - 8, y + 5], 2.2);
  }
  tableTop(scene, { top: colours.woodLight, edge: colours.wood });
}

/** For someone who counts: closed to the floor, with a brass line and a shine. */
function pedestal(scene: Scene): void {
  const { sketch, colours, width, height } = scene;
  sketch.rect(12, 20, width - 24, height - 22, colours.wood);
  for (const x of [12, width * 0.72]) {
    const wide = width * 0.28 - 12;
    sketch.rect(x, 24, wide, height - 27, colours.woodDark, 1.8);
    for (const row of [0.5, 0.74])
      sketch.stroke([x + 8, height * row, x + wide - 8, height * row], 2.4, colours.accent);
  }
  sketch.stroke([12, 34, width - 12, 34], 1.8, colours.accent);
  sketch.shade(
    [width * 0.4, 24, width * 0.5, 24, width * 0.42, height - 3, width * 0.32, height - 3],
    "rgba(255,255,255,0.16)",
  );
  tableTop(scene, { top: colours.woodDark, edge: colours.wood, thick: 8 });
  sketch.shade([width * 0.2, 3, width * 0.44, 3, width * 0.38, 12, width * 0.12, 12], "rgba(255,255,255,0.3)");
}

/** From the school that closed: a lid with an ink well and somebody's initials, thin steel legs. */
function school(scene: Scene): void {
  const { sketch, colours, width, height } = scene;
  for (const x of [width * 0.12, width * 0.88]) {
    sketch.stroke([x, 24, x, height - 4], 4.4, colours.metalDark);
    sketch.stroke([x - 16, height - 3, x + 16, height - 3], 4.4, colours.metalDark);
  }
  sketch.stroke([width * 0.12, height * 0.7, width * 0.88, height * 0.7], 3, colours.metalDark);
  sketch.rect(width * 0.16, 22, width * 0.68, 22, colours.woodDark);
  sketch.shade([width * 0.16, 24, width * 0.84, 24, width * 0.84, 33, width * 0.16, 33]);
  for (const x of [0.3, 0.62]) sketch.rect(width * x, 29, 20, 8, colours.board, 1.2);
  tableTop(scene, { top: colours.woodLight, edge: colours.wood });
  sketch.oval(width * 0.86, 7, 5, 2.6, "#2b2233", 1.2);
}

const DESKS: Readonly<Record<DeskKind, (scene: Scene) => void>> = {
  trestle,
  "door-on-crates": doorOnCrates,
  standing,
  grey,
  pedestal,
  school,
};
