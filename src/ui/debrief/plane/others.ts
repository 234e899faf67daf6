import { dot, line, type Markish, text } from "@observablehq/plot";
import type { OtherPath, Reach } from "./content.ts";
import { place } from "./ground.ts";
import { sweptBy } from "./reach.ts";

/** As many as can be told apart in black and white. */
const DASHES: readonly string[] = ["9 6", "2 6", "14 5 2 5", "5 4", "18 7", "9 4 2 4 2 4"];

/** Paths beside one's own, each dashed in its way. */
export function otherPaths(others: readonly OtherPath[], em: number): Markish[] {
  return others.flatMap(({ dashes, points }) => [
    line(points, { ...place, className: "other-path-ground" }),
    line(points, { ...place, strokeDasharray: DASHES[dashes % DASHES.length] ?? "", className: "other-path" }),
    dot(points.slice(1, -1), { ...place, r: 0.2 * em, className: "other-step" }),
    dot(points.slice(-1), { ...place, r: 0.42 * em, symbol: "diamond2", className: "other-end" }),
  ]);
}

/** The name of each path at its end, over everything else. */
export function otherNames(others: readonly OtherPath[], em: number): Markish[] {
  return others.map(({ name, points }) => {
    const end = points.slice(-1);
    const textAnchor = (end[0]?.management ?? 0) > 70 ? "end" : "start";
    return text(end, { ...place, text: () => name, dy: -1.1 * em, textAnchor, className: "other-name" });
  });
}

/** Wherever some plays can be, on their way as well. */
export function reachOf(reach: readonly Reach[]): Markish {
  const outlines = sweptBy(reach).flatMap((outline, step) => outline.map((point) => ({ ...point, step })));
  return line(outlines, { ...place, z: "step", curve: "linear-closed", clip: true, className: "reach" });
}
