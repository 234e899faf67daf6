import type { Drawing } from "../chart/Chart.tsx";
import { bothHats } from "../chart/definitions.ts";
import type { Size } from "../chart/useSize.ts";
import type { PlaneContent } from "./content.ts";
import { drawOnPlane, unitOf } from "./ground.ts";
import { otherNames, otherPaths, reachOf } from "./others.ts";
import { needs, steps } from "./steps.ts";

/** The way a play went over the plane of leadership (up) and management (right), each 0–100. */
export function drawPlane(content: PlaneContent, size: Size, ariaLabel: string): Drawing {
  const { em } = size;
  return drawOnPlane(size, ariaLabel, [
    bothHats,
    reachOf(content.reach),
    otherPaths(content.others, em),
    needs(content, em),
    steps(content, { em, unit: unitOf(size) }),
    otherNames(content.others, em),
  ]);
}
