import type { Sketch } from "../screen/atlas.ts";

/** Soft white shapes, for light and shadow; tinted and stretched where they are used. */

/** A pool of light. */
export const GLOW: Sketch = {
  key: "soft glow",
  width: 128,
  height: 128,
  detail: 0.5,
  paint: (pen) => {
    const gradient = pen.createRadialGradient(64, 64, 0, 64, 64, 64);
    gradient.addColorStop(0, "rgba(255,255,255,1)");
    gradient.addColorStop(0.4, "rgba(255,255,255,0.42)");
    gradient.addColorStop(0.75, "rgba(255,255,255,0.1)");
    gradient.addColorStop(1, "rgba(255,255,255,0)");
    pen.fillStyle = gradient;
    pen.fillRect(0, 0, 128, 128);
  },
};

/** The shadow under someone's feet. */
export const SHADOW: Sketch = {
  key: "soft shadow",
  width: 128,
  height: 32,
  detail: 0.5,
  paint: (pen) => {
    pen.scale(1, 0.25);
    const gradient = pen.createRadialGradient(64, 64, 8, 64, 64, 62);
    gradient.addColorStop(0, "rgba(255,255,255,1)");
    gradient.addColorStop(0.55, "rgba(255,255,255,0.75)");
    gradient.addColorStop(1, "rgba(255,255,255,0)");
    pen.fillStyle = gradient;
    pen.fillRect(0, 0, 128, 128);
  },
};

/** The cone under a lamp, its tip at the top. */
export const CONE: Sketch = {
  key: "soft cone",
  width: 160,
  height: 200,
  detail: 0.5,
  paint: (pen) => {
    for (let veil = 0; veil < 7; veil++) {
      const spread = 26 + veil * 8;
      const gradient = pen.createLinearGradient(0, 0, 0, 200);
      gradient.addColorStop(0, "rgba(255,255,255,0.2)");
      gradient.addColorStop(1, "rgba(255,255,255,0)");
      pen.fillStyle = gradient;
      pen.beginPath();
      pen.moveTo(80 - 12, 0);
      pen.lineTo(80 + 12, 0);
      pen.lineTo(80 + spread, 200);
      pen.lineTo(80 - spread, 200);
      pen.fill();
    }
  },
};

/** Light that falls from a window, down and to the right; 300 wide, of which the window takes the left 100. */
export const SHAFT: Sketch = {
  key: "soft shaft",
  width: 300,
  height: 300,
  detail: 0.5,
  paint: (pen) => {
    for (let veil = 0; veil < 5; veil++) {
      const inset = veil * 5;
      const gradient = pen.createLinearGradient(0, 0, 120, 300);
      gradient.addColorStop(0, "rgba(255,255,255,0.3)");
      gradient.addColorStop(0.7, "rgba(255,255,255,0.12)");
      gradient.addColorStop(1, "rgba(255,255,255,0)");
      pen.fillStyle = gradient;
      pen.beginPath();
      pen.moveTo(inset, 0);
      pen.lineTo(100 - inset, 0);
      pen.lineTo(300 - inset * 2, 300);
      pen.lineTo(110 + inset * 2, 300);
      pen.fill();
    }
  },
};

/** The bright window shape on the floor, with its cross. */
export const PATCH: Sketch = {
  key: "soft patch",
  width: 260,
  height: 64,
  detail: 0.7,
  paint: (pen) => {
    pen.fillStyle = "rgba(255,255,255,0.85)";
    for (const [from, to] of [
      [0, 0.46],
      [0.54, 1],
    ] as const) {
      for (const [top, bottom] of [
        [2, 28],
        [36, 62],
      ] as const) {
        const at = (share: number, y: number): number => 4 + y * 1.4 + share * 150;
        pen.beginPath();
        pen.moveTo(at(from, top), top);
        pen.lineTo(at(to, top), top);
        pen.lineTo(at(to, bottom), bottom);
        pen.lineTo(at(from, bottom), bottom);
        pen.fill();
      }
    }
  },
};
