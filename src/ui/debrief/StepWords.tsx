import type { PathPoint } from "../../debrief/report.ts";
import { t } from "../../i18n/t.ts";
import { tDebrief } from "../../i18n/t-debrief.ts";
import type { DecisionView } from "../../story/view.ts";
import { HatTag } from "../base/HatIcon.tsx";
import { Prose } from "../base/Prose.tsx";

interface StepWordsProps {
  path: readonly PathPoint[];
  decisions: readonly DecisionView[];
  selected: number;
  onSelect: (number: number) => void;
}

/** The step of the path that is pointed at, in words, and the way to the next. */
export function StepWords({ path, decisions, selected, onSelect }: StepWordsProps) {
  const decision = decisions[selected - 1];
  const [opening] = path;
  return (
    <section class="step sheet">
      <div class="row step-ways">
        <button
          type="button"
          class="button round"
          aria-label={tDebrief("debrief.previousStep")}
          disabled={selected === 0}
          onClick={() => onSelect(selected - 1)}
        >
          ←
        </button>
        <span>{tDebrief("debrief.stepOf", { number: selected, of: decisions.length })}</span>
        <button
          type="button"
          class="button round"
          aria-label={tDebrief("debrief.nextStep")}
          disabled={selected === decisions.length}
          onClick={() => onSelect(selected + 1)}
        >
          →
        </button>
      </div>
      {decision ? (
        <Decision decision={decision} />
      ) : (
        <>
          <h3>{tDebrief("debrief.opening")}</h3>
          {opening && <p>{tDebrief("debrief.stepOpening", opening)}</p>}
        </>
      )}
    </section>
  );
}

function Decision({ decision: { number, sceneTitle, label, hat, why, after, needs } }: { decision: DecisionView }) {
  return (
    <>
      <h3>
        {t("play.decision", { number })}: {sceneTitle}
      </h3>
      <p class="step-label">{label}</p>
      <p>
        <HatTag hat={hat} />
      </p>
      <Prose text={why} />
      <p class="step-figures">
        {tDebrief("debrief.stepFigures", {
          leadership: after.leadership,
          management: after.management,
          neededLeadership: needs.leadership,
          neededManagement: needs.management,
        })}
      </p>
    </>
  );
}
