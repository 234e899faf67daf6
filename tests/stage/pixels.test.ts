import { describe, expect, it } from "vitest";
import { closestZoom } from "../../src/stage/plan/camera.ts";
import { pixelsOf, resolutionOf } from "../../src/stage/screen/pixels.ts";

describe("the canvas", () => {
  it.each([
    ["a 4K projector", 3840, 2160, 1],
    ["a 4K projector that counts in double pixels", 1920, 1080, 2],
    ["a laptop", 1280, 720, 1],
    ["a phone", 390, 844, 3],
  ])("has every pixel of %s", (_, width, height, ratio) => {
    expect(pixelsOf(width, height, ratio)).toMatchObject({ width: width * ratio, height: height * ratio });
  });

  it("stays within bounds on screens that are larger still", () => {
    const { width, height } = pixelsOf(5120, 2880, 2);
    expect(width * height).toBeLessThanOrEqual(3840 * 2160 * 1.001);
    expect(width / height).toBeCloseTo(16 / 9, 2);
  });
});

describe("the drawings", () => {
  it.each([
    ["a projector", 1920, 1080, 1],
    ["a laptop", 1280, 720, 1],
    ["the stage of a phone", 390, 300, 3],
  ])("are as fine as the closest look on %s", (_, width, height, ratio) => {
    const size = pixelsOf(width, height, ratio);
    expect(resolutionOf(size)).toBeGreaterThanOrEqual(closestZoom(size.width, size.height, size.small));
  });

  it("are as fine as the look at the whole house on a 4K projector, and nearly so at the closest", () => {
    const size = pixelsOf(3840, 2160, 1);
    expect(resolutionOf(size)).toBeGreaterThan(size.width / 1600);
    expect(closestZoom(size.width, size.height, size.small) / resolutionOf(size)).toBeLessThan(1.25);
  });
});
