import { describe, expect, it } from "vitest";
import { FURNISHINGS, PLACES } from "../../src/scenario/vocabulary.ts";
import { WORLD } from "../../src/stage/layout/house.ts";
import { houseOf } from "../../src/stage/layout/houses.ts";
import { BEYOND, cameraOf, closestZoom, poseOf } from "../../src/stage/plan/camera.ts";
import { pixelsOf } from "../../src/stage/screen/pixels.ts";
import { stageView } from "./stage-view.ts";

const SIZES = [
  [1920, 1080],
  [1280, 720],
  [794, 720],
  [390, 400],
  [390, 260],
  [2560, 700],
] as const;

describe("the camera", () => {
  it.each(SIZES)("never looks out of the world on a stage of %i × %i", (width, height) => {
    for (const furnishing of FURNISHINGS) {
      for (const place of PLACES) {
        for (const phase of ["deciding", "aftermath"] as const) {
          const { x, y, zoom } = poseOf(
            cameraOf(stageView({ furnishing, place, phase }), houseOf(furnishing)),
            width,
            height,
          );
          const [halfWidth, halfHeight] = [width / zoom / 2, height / zoom / 2];
          expect(x - halfWidth).toBeGreaterThanOrEqual(-0.001);
          expect(x + halfWidth).toBeLessThanOrEqual(WORLD.width + 0.001);
          expect(y - halfHeight).toBeGreaterThanOrEqual(-BEYOND.above);
          expect(y + halfHeight).toBeLessThanOrEqual(WORLD.height + BEYOND.below);
        }
      }
    }
  });

  it.each(SIZES)("has the whole place in the picture on %i × %i", (width, height) => {
    for (const furnishing of FURNISHINGS) {
      for (const place of PLACES) {
        const plan = cameraOf(stageView({ place, furnishing }), houseOf(furnishing));
        const { x, y, zoom } = poseOf(plan, width, height);
        const { focus } = plan;
        expect(x - width / zoom / 2, place).toBeLessThanOrEqual(Math.max(0, focus.x) + 1);
        expect(x + width / zoom / 2, place).toBeGreaterThanOrEqual(focus.x + focus.width - 1);
        expect(y - height / zoom / 2, place).toBeLessThanOrEqual(Math.max(0, focus.y) + 1);
        expect(y + height / zoom / 2, place).toBeGreaterThanOrEqual(focus.y + focus.height - 1);
      }
    }
  });

  it("shows the whole house after a decision wherever there is room for it", () => {
    const { zoom } = poseOf(cameraOf(stageView({ phase: "aftermath" }), houseOf("loft")), 794, 720);
    expect(794 / zoom).toBeCloseTo(WORLD.width);
    expect(closestZoom(794, 720)).toBeGreaterThan(zoom * 2);
  });

  it("comes closer while someone decides, and shows everything afterwards", () => {
    const zoomIn = (phase: "deciding" | "aftermath"): number =>
      poseOf(cameraOf(stageView({ phase, place: "lab" }), houseOf("loft")), 1280, 720).zoom;
    expect(zoomIn("deciding")).toBeGreaterThan(zoomIn("aftermath") * 1.2);
    expect(zoomIn("aftermath")).toBeCloseTo(0.8);
  });
});

describe("the canvas", () => {
  it("is as fine as the screen, within reason", () => {
    expect(pixelsOf(1280, 720, 1)).toEqual({ width: 1280, height: 720, small: false });
    expect(pixelsOf(390, 400, 4)).toEqual({ width: 1170, height: 1200, small: true });
    const projector = pixelsOf(3840, 2160, 2);
    expect(projector.width * projector.height).toBeLessThanOrEqual(3840 * 2160);
  });
});
