import { useMemo, useState } from "preact/hooks";
import type { Debrief } from "../../../debrief/report.ts";
import type { ChoiceView } from "../../../story/view.ts";
import type { Asked } from "../branches/asked.ts";
import { ChoicePicker } from "../branches/ChoicePicker.tsx";
import { Counting } from "../branches/Counting.tsx";
import { ghostOf } from "../branches/WhatIfPart.tsx";
import { endInWords } from "../branches/WhatIfResult.tsx";
import { PathPlane } from "../plane/PathPlane.tsx";
import { StepWays, titleOf } from "../StepWords.tsx";
import "../branches/branches.css";

interface WhatIfPieceProps {
  debrief: Debrief;
  /** Number of the decision to begin with, as long as nobody has chosen another one. */
  first: number;
  choicesAt: (number: number) => readonly ChoiceView[];
  asked: Asked | null;
  onAsk: (number: number, choice: string) => void;
}

/** Every choice there was at a decision, and where another one would have led at best. */
export function WhatIfPiece({ debrief: { path, decisions }, first, choicesAt, asked, onAsk }: WhatIfPieceProps) {
  const [chosen, setNumber] = useState<number | null>(null);
  const number = chosen ?? first;
  const decision = decisions[number - 1];
  const choices = useMemo(() => choicesAt(number), [number]);
  const here = asked?.number === number ? asked : null;
  const whatIf = here?.state === "known" ? here.whatIf : null;
  const ghosts = useMemo(() => (whatIf ? [ghostOf(whatIf)] : []), [whatIf]);
  return (
    <div class="what-if-piece">
      <PathPlane path={path} decisions={decisions} selected={number} onSelect={setNumber} others={ghosts} plain />
      <div>
        <StepWays
          title={titleOf(number, decision)}
          selected={number}
          last={decisions.length}
          onSelect={setNumber}
          heading="h2"
        />
        {decision && (
          <ChoicePicker
            choices={choices}
            taken={decision.choice}
            asked={here?.choice ?? null}
            onAsk={(choice) => onAsk(number, choice)}
          />
        )}
        <div aria-live="polite">
          {here && !whatIf && <Counting progress={here.state === "failed" ? "failed" : null} />}
          {whatIf && <p>{endInWords(whatIf)}</p>}
        </div>
      </div>
    </div>
  );
}
