import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { EFFECT_WINDOWS, LOOP_WINDOW } from "../../src/audio/sprites.ts";
import { EFFECTS, LOOPS } from "../../src/audio/vocabulary.ts";

const folder = path.resolve(import.meta.dirname, "../../assets/audio");
const fileOf = (name: string): string => path.join(folder, `${name}.mp3`);
const files = [...LOOPS, "effects"];
const KILOBITS_MPEG2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];

/** How long an MP3 of a constant bit rate plays, in milliseconds, as a browser without a header reckons it. */
function millisecondsOf(name: string): number {
  const bytes = readFileSync(fileOf(name));
  expect(bytes.readUInt16BE(0) & 0xfffe, `${name} is MPEG-2 layer III`).toBe(0xfff2);
  const kilobits = KILOBITS_MPEG2[bytes.readUInt8(2) >> 4] ?? 0;
  return (bytes.length * 8) / kilobits;
}

describe("the baked sounds", () => {
  it("are small enough to be sent to a phone", () => {
    const total = files.reduce((sum, name) => sum + statSync(fileOf(name)).size, 0);
    expect(total).toBeLessThan(750_000);
  });

  it("have loops of one length, each longer than its window on both sides", () => {
    const [start, length] = LOOP_WINDOW;
    for (const loop of LOOPS) {
      expect(millisecondsOf(loop)).toBeGreaterThan(start + length + 200);
      expect(millisecondsOf(loop)).toBeCloseTo(millisecondsOf("groove"), 0);
    }
    expect(start).toBeGreaterThan(200);
  });

  it("loop after a whole number of samples at every usual rate", () => {
    for (const rate of [24_000, 44_100, 48_000]) expect((LOOP_WINDOW[1] * rate) / 1000).toSatisfy(Number.isInteger);
  });

  it("have a window for every effect, none of which reaches into another", () => {
    expect(Object.keys(EFFECT_WINDOWS).toSorted()).toEqual([...EFFECTS].toSorted());
    const windows = Object.values(EFFECT_WINDOWS).toSorted((a, b) => a[0] - b[0]);
    windows.forEach(([start, length], i) => {
      const next = windows[i + 1]?.[0] ?? millisecondsOf("effects");
      expect(start + length + 100).toBeLessThan(next);
    });
  });
});
