import { plot } from "@observablehq/plot";
import type { Drawing } from "../chart/Chart.tsx";
import { bothHats } from "../chart/definitions.ts";
import type { Size } from "../chart/useSize.ts";
import type { PlaneContent } from "./content.ts";
import { axes, regions } from "./ground.ts";
import { otherNames, otherPaths, reachOf } from "./others.ts";
import { needs, steps } from "./steps.ts";

/** The way a play went over the plane of leadership (up) and management (right), each 0–100. */
export function drawPlane(content: PlaneContent, { width, em }: Size, ariaLabel: string): Drawing {
  const [before, after] = [2.5 * em, em];
  return plot({
    width,
    height: width,
    marginLeft: before,
    marginBottom: before,
    marginTop: after,
    marginRight: after,
    className: "chart",
    ariaLabel,
    x: { domain: [0, 100] },
    y: { domain: [0, 100] },
    marks: [
      bothHats,
      regions(em),
      axes(em),
      reachOf(content.reach),
      otherPaths(content.others, em),
      needs(content, em),
      steps(content, { em, unit: (width - before - after) / 100 }),
      otherNames(content.others, em),
    ],
  });
}
