import type { PathPoint } from "../../debrief/report.ts";
import { tDebrief } from "../../i18n/t-debrief.ts";
import type { DecisionView } from "../../story/view.ts";
import { Part } from "./Part.tsx";
import { PathPlane } from "./plane/PathPlane.tsx";
import { StepWords } from "./StepWords.tsx";

/** The steps of a path, and which of them is pointed at. */
export interface Pointed {
  path: readonly PathPoint[];
  decisions: readonly DecisionView[];
  /** Number of the step; 0 is the opening. */
  selected: number;
  onSelect: (number: number) => void;
}

/** The path over the plane, and the step that is pointed at in words. */
export function PathPart(pointed: Pointed) {
  return (
    <Part id="path" title={tDebrief("debrief.path")} lead={tDebrief("debrief.pathHint")}>
      <div class="debrief-top">
        <PathPlane {...pointed} />
        <StepWords {...pointed} />
      </div>
    </Part>
  );
}
