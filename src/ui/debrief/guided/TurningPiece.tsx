import type { Counted } from "../../../debrief/counted.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import type { DecisionView } from "../../../story/view.ts";
import { Counting, type Progress } from "../branches/Counting.tsx";
import { sayChange } from "../turning/say-turning.ts";

interface TurningPieceProps {
  /** Null while it is being counted. */
  counted: Counted | null;
  progress: Progress;
  decisions: readonly DecisionView[];
}

/** The decisions that most changed how it could still end, a sentence each: what else there was is asked later. */
export function TurningPiece({ counted, progress, decisions }: TurningPieceProps) {
  if (counted === null) return <Counting progress={progress} />;
  if (counted.turningPoints.length === 0) return <p>{tDebrief("turning.none")}</p>;
  return (
    <ol class="cards-piece">
      {counted.turningPoints.map((point) => {
        const decision = decisions[point.number - 1];
        return (
          decision && (
            <li key={point.number} class="sheet">
              <h2>
                {point.number}. {decision.sceneTitle}
              </h2>
              <p>
                <b>{decision.label}</b>
              </p>
              <p>{sayChange(point.telling)}</p>
            </li>
          )
        );
      })}
    </ol>
  );
}
