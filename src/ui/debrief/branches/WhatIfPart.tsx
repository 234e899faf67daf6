import { useMemo } from "preact/hooks";
import type { PathPoint } from "../../../debrief/report.ts";
import type { WhatIf } from "../../../debrief/what-if.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import type { ChoiceView, DecisionView } from "../../../story/view.ts";
import { Part } from "../Part.tsx";
import type { OtherPath } from "../plane/content.ts";
import { PathPlane } from "../plane/PathPlane.tsx";
import { StepWays, titleOf } from "../StepWords.tsx";
import type { Asked } from "./asked.ts";
import { ChoicePicker } from "./ChoicePicker.tsx";
import { WhatIfResult } from "./WhatIfResult.tsx";
import "./branches.css";

interface WhatIfPartProps {
  path: readonly PathPoint[];
  decisions: readonly DecisionView[];
  selected: number;
  onSelect: (number: number) => void;
  /** The choices there were at the decision that is selected. */
  choices: readonly ChoiceView[];
  /** What has been asked; null before anybody has. */
  asked: Asked | null;
  onAsk: (number: number, choice: string) => void;
  /** Starts a play from there; false when the browser has no room for it. */
  onPlayOn: (whatIf: WhatIf) => boolean;
}

/** Take any other choice at any decision, see the ghost path beside one's own, and play on from there for real. */
export function WhatIfPart({ path, decisions, selected, onSelect, choices, asked, onAsk, onPlayOn }: WhatIfPartProps) {
  const decision = decisions[selected - 1];
  const here = asked?.number === selected ? asked : null;
  const whatIf = here?.state === "known" ? here.whatIf : null;
  const ghosts = useMemo(() => (whatIf ? [ghostOf(whatIf)] : []), [whatIf]);
  return (
    <Part id="what-if" title={tDebrief("whatIf.heading")} lead={tDebrief("whatIf.lead")}>
      <div class="debrief-top">
        <PathPlane
          path={path}
          decisions={decisions}
          selected={selected}
          onSelect={onSelect}
          others={ghosts}
          reach={whatIf?.range}
          plain
        />
        <div class="debrief-side">
          <section class="sheet what-if">
            <StepWays
              title={titleOf(selected, decision)}
              selected={selected}
              last={decisions.length}
              onSelect={onSelect}
            />
            {decision === undefined ? (
              <p>{tDebrief("whatIf.opening")}</p>
            ) : (
              <>
                <ChoicePicker
                  choices={choices}
                  taken={decision.choice}
                  asked={here?.choice ?? null}
                  onAsk={(choice) => onAsk(selected, choice)}
                />
                {here && <WhatIfResult asked={here} onPlayOn={onPlayOn} />}
              </>
            )}
          </section>
        </div>
      </div>
    </Part>
  );
}

/** From where it leaves one's own path. */
export function ghostOf({ number, ghost }: WhatIf): OtherPath {
  return { id: "ghost", name: tDebrief("whatIf.ghost"), dashes: 0, points: ghost.path.slice(number - 1) };
}
