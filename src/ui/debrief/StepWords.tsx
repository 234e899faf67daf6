import type { PathPoint } from "../../debrief/report.ts";
import { t } from "../../i18n/t.ts";
import { tDebrief } from "../../i18n/t-debrief.ts";
import type { DecisionView } from "../../story/view.ts";
import { HatTag } from "../base/HatIcon.tsx";
import { Prose } from "../base/Prose.tsx";
import "./step.css";

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
      <StepWays title={titleOf(selected, decision)} selected={selected} last={decisions.length} onSelect={onSelect} />
      {decision ? <Decision decision={decision} /> : opening && <p>{tDebrief("debrief.stepOpening", opening)}</p>}
    </section>
  );
}

function Decision({ decision: { label, hat, why, after, needs } }: { decision: DecisionView }) {
  return (
    <>
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

/** What a step is called. */
export function titleOf(number: number, decision: DecisionView | undefined): string {
  return decision ? `${t("play.decision", { number })}: ${decision.sceneTitle}` : tDebrief("debrief.opening");
}

interface StepWaysProps {
  title: string;
  selected: number;
  /** Number of the last step. */
  last: number;
  onSelect: (number: number) => void;
  /** Of which rank its heading is. */
  heading?: "h2" | "h3";
}

/** What a step is called, between one step back and one step on. */
export function StepWays({ title, selected, last, onSelect, heading: Heading = "h3" }: StepWaysProps) {
  return (
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
      <Heading>{title}</Heading>
      <button
        type="button"
        class="button round"
        aria-label={tDebrief("debrief.nextStep")}
        disabled={selected === last}
        onClick={() => onSelect(selected + 1)}
      >
        →
      </button>
    </div>
  );
}
