import { NOTE_COLOURS, SIGNAL } from "./colours.ts";
import { thing } from "./thing.ts";

/** A wall clock. `hours` 0–12, with fractions. */
export const clock = thing({
  size: { width: 54, height: 54 },
  on: "wall",
  draw: ({ sketch, colours, width, height }, { hours = 9.2 }: { hours?: number }) => {
    const [x, y, r] = [width / 2, height / 2, Math.min(width, height) / 2 - 2];
    sketch.pen.fillStyle = "rgba(43, 34, 51, 0.14)";
    sketch.pen.beginPath();
    sketch.pen.arc(x + 4, y + 4, r, 0, 7);
    sketch.pen.fill();
    sketch.oval(x, y, r, r, colours.accent, 3);
    sketch.oval(x, y, r * 0.8, r * 0.8, colours.board, 1.6);
    const at = (turn: number, far: number): [number, number] => [
      x + Math.sin(turn) * far * r,
      y - Math.cos(turn) * far * r,
    ];
    for (let i = 0; i < 12; i++) {
      const turn = (i / 12) * Math.PI * 2;
      sketch.stroke([...at(turn, 0.62), ...at(turn, 0.72)], i % 3 === 0 ? 2.2 : 1.1);
    }
    sketch.stroke([x, y, ...at((hours / 12) * Math.PI * 2, 0.38)], 3.4);
    sketch.stroke([x, y, ...at((hours % 1) * Math.PI * 2, 0.58)], 2.4);
    sketch.oval(x, y, 2.4, 2.4, SIGNAL.late, 1);
  },
});

/** A patch of sticky notes on the wall. */
export const notes = thing({
  size: { width: 60, height: 62 },
  on: "wall",
  draw: ({ sketch, width, height }, { many = 7 }: { many?: number }) => {
    const size = Math.min(width, height) * 0.3;
    for (let i = 0; i < many; i++) {
      const [column, row] = [i % 3, Math.floor(i / 3)];
      const x = column * (width / 3) + sketch.chance() * 5;
      const y = row * (height / 3) + sketch.chance() * 5;
      const lean = sketch.line === "ruled" ? 0 : (sketch.chance() - 0.5) * 5;
      sketch.shade([x + 2, y + 3, x + size + 3, y + 3, x + size + 3, y + size + 3, x + 2, y + size + 3]);
      sketch.shape(
        [x, y + lean, x + size, y, x + size + lean * 0.5, y + size, x + 1, y + size + lean],
        NOTE_COLOURS[Math.floor(sketch.chance() * 5)] ?? "",
        1.5,
      );
      sketch.stroke([x + 4, y + size * 0.4, x + size * 0.8, y + size * 0.38], 1.3);
      sketch.stroke([x + 4, y + size * 0.66, x + size * 0.6, y + size * 0.64], 1.3);
    }
  },
});

/** Light bulbs on a shelf: `lit` of `of` ideas are alight. */
export const shelfBulbs = thing({
  size: { width: 190, height: 84 },
  on: "wall",
  draw: ({ sketch, colours, width, height }, { lit = 2, of = 5 }: { lit?: number; of?: number }) => {
    const shelf = height - 14;
    sketch.shade([6, height - 4, width - 6, height - 4, width - 10, height + 6, 10, height + 6]);
    for (let i = 0; i < of; i++) {
      const x = (width / of) * (i + 0.5);
      const r = Math.min(15, width / of / 3.1);
      const y = shelf - r - 13;
      const on = i < lit;
      if (on) {
        const glow = sketch.pen.createRadialGradient(x, y, r * 0.6, x, y, r * 2.1);
        glow.addColorStop(0, "rgba(255, 226, 120, 0.75)");
        glow.addColorStop(1, "rgba(255, 226, 120, 0)");
        sketch.pen.fillStyle = glow;
        sketch.pen.fillRect(x - r * 2.2, y - r * 2.2, r * 4.4, r * 4.4);
        for (let ray = 0; ray < 5; ray++) {
          const turn = Math.PI * (1.1 + ray * 0.2);
          const [c, s] = [Math.cos(turn), Math.sin(turn)];
          sketch.stroke([x + c * r * 1.35, y + s * r * 1.35, x + c * r * 1.75, y + s * r * 1.75], 2, "#d98f1f");
        }
      }
      sketch.rect(x - r * 0.42, shelf - 13, r * 0.84, 12, colours.metal, 1.8);
      sketch.stroke([x - r * 0.4, shelf - 8, x + r * 0.4, shelf - 8], 1.3);
      sketch.smooth(
        [
          x - r * 0.4,
          y + r * 0.95,
          x - r,
          y + r * 0.1,
          x - r * 0.66,
          y - r * 0.8,
          x,
          y - r * 1.05,
          x + r * 0.66,
          y - r * 0.8,
          x + r,
          y + r * 0.1,
          x + r * 0.4,
          y + r * 0.95,
        ],
        on ? SIGNAL.bulb : "#e8e6ea",
        2.2,
      );
      if (on)
        sketch.stroke(
          [x - r * 0.3, y + r * 0.8, x - r * 0.2, y, x, y + r * 0.3, x + r * 0.2, y, x + r * 0.3, y + r * 0.8],
          1.4,
        );
      else sketch.stroke([x - r * 0.2, y + r * 0.6, x - r * 0.1, y + r * 0.2], 1.2);
    }
    sketch.shape([4, shelf - 2, width - 4, shelf - 2, width, shelf + 3, 0, shelf + 3], colours.woodLight);
    sketch.rect(0, shelf + 3, width, 8, colours.wood);
    for (const x of [width * 0.14, width * 0.86]) sketch.stroke([x, shelf + 12, x, height + 1], 4);
  },
});

/** A cobweb for an upper left corner; mirror it for the right. */
export const cobweb = thing({
  size: { width: 76, height: 76 },
  on: "wall",
  draw: ({ sketch, width, height }) => {
    const grey = "rgba(70, 66, 82, 0.62)";
    const ends = [
      [1, 0.02],
      [0.92, 0.36],
      [0.66, 0.7],
      [0.34, 0.94],
      [0.02, 1],
    ] as const;
    for (const [x, y] of ends) sketch.stroke([0, 0, x * width, y * height], 1.1, grey);
    for (const far of [0.28, 0.48, 0.7, 0.9]) {
      ends.slice(1).forEach(([x, y], i) => {
        const [px, py] = ends[i] ?? [0, 0];
        const [mx, my] = [((px + x) / 2) * far * 0.86, ((py + y) / 2) * far * 0.86];
        sketch.curve(
          [px * width * far, py * height * far, mx * width, my * height, x * width * far, y * height * far],
          1,
          grey,
        );
      });
    }
    sketch.stroke([width * 0.5, height * 0.5, width * 0.5, height * 0.84], 0.9, grey);
    sketch.oval(width * 0.5, height * 0.88, 3.4, 4, "#3d3547", 0);
    for (const side of [-1, 1])
      sketch.stroke(
        [width * 0.5, height * 0.88, width * 0.5 + side * 6, height * 0.84, width * 0.5 + side * 8, height * 0.92],
        1.1,
      );
  },
});

/** A string of little flags; it sags in the middle. */
export const bunting = thing({
  size: { width: 240, height: 44 },
  on: "wall",
  draw: ({ sketch, colours, width, height }) => {
    const rope = (t: number): number => height * 0.1 + Math.sin(t * Math.PI) * height * 0.4;
    sketch.curve(
      [0, rope(0), width * 0.25, rope(0.25), width * 0.5, rope(0.5), width * 0.75, rope(0.75), width, rope(1)],
      1.8,
    );
    const fills = [colours.cloth, colours.accent, colours.clothTwo, colours.accentTwo];
    const many = Math.max(3, Math.round(width / 24));
    for (let i = 0; i < many; i++) {
      const [a, b] = [(i + 0.14) / many, (i + 0.86) / many];
      const middle = ((a + b) / 2) * width;
      sketch.shape(
        [a * width, rope(a), b * width, rope(b), middle, rope((a + b) / 2) + height * 0.46],
        fills[i % 4] ?? "",
        1.8,
      );
    }
  },
});
