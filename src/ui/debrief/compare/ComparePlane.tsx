import { useCallback } from "preact/hooks";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import { Chart } from "../chart/Chart.tsx";
import type { Size } from "../chart/useSize.ts";
import type { Compared } from "./compared.ts";
import { drawComparison } from "./draw-comparison.ts";
import "../plane/plane.css";

/** The paths of several plays over each other. */
export function ComparePlane({ plays }: { plays: readonly Compared[] }) {
  const drawn = tDebrief("compare.drawn", { plays: plays.map(({ letter }) => letter).join(", ") });
  const draw = useCallback((size: Size) => drawComparison(plays, size, drawn), [plays, drawn]);
  return (
    <div class="plane">
      <Chart draw={draw} />
    </div>
  );
}
