import { useCallback, useState } from "preact/hooks";
import type { PathPoint } from "../../../debrief/report.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import type { DecisionView } from "../../../story/view.ts";
import { Chart } from "../chart/Chart.tsx";
import type { Size } from "../chart/useSize.ts";
import type { OtherPath, Reach } from "./content.ts";
import { drawPlane } from "./draw-plane.ts";
import { Legend } from "./Legend.tsx";
import { Steps } from "./Steps.tsx";
import "./plane.css";

interface PathPlaneProps {
  path: readonly PathPoint[];
  decisions: readonly DecisionView[];
  /** Number of the step that is pointed at; 0 is the opening. */
  selected: number;
  onSelect: (number: number) => void;
  others?: readonly OtherPath[];
  reach?: readonly Reach[] | undefined;
  /** Without what the moments asked for. */
  plain?: boolean;
}

const NOTHING: readonly never[] = [];

/** The way a play went over the plane of leadership and management, beside what each moment asked for. */
export function PathPlane({
  path,
  decisions,
  selected,
  onSelect,
  others = NOTHING,
  reach = NOTHING,
  plain = false,
}: PathPlaneProps) {
  const [showNeeds, setShowNeeds] = useState(!plain);
  const draw = useCallback(
    (size: Size) =>
      drawPlane({ path, decisions, selected, others, reach, showNeeds }, size, tDebrief("debrief.pathDrawn")),
    [path, decisions, selected, others, reach, showNeeds],
  );
  return (
    <div class="plane">
      <Chart draw={draw}>
        {(on) => <Steps path={path} decisions={decisions} selected={selected} onSelect={onSelect} on={on} />}
      </Chart>
      <Legend showNeeds={showNeeds} />
      {!plain && (
        <label class="plane-needs">
          <input type="checkbox" checked={showNeeds} onChange={() => setShowNeeds(!showNeeds)} />{" "}
          {tDebrief("debrief.showNeeds")}
        </label>
      )}
    </div>
  );
}
