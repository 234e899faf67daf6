import { useCallback, useMemo } from "preact/hooks";
import { type Figures, METERS, type Meter, VITALS, type Vital } from "../../../company/figures.ts";
import type { WhatIf } from "../../../debrief/what-if.ts";
import { t } from "../../../i18n/t.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import type { DecisionView } from "../../../story/view.ts";
import { FiguresTable } from "../FiguresTable.tsx";
import { Part } from "../Part.tsx";
import { Chart, type OnDrawing } from "../chart/Chart.tsx";
import type { Size } from "../chart/useSize.ts";
import { drawMeter, drawSymptoms, drawVital, type TimeFrame } from "./draw-time.ts";
import { actsOf, askedCourseOf, courseOf } from "./over-time.ts";
import "./time.css";

interface OverTimeProps {
  opening: Figures;
  decisions: readonly DecisionView[];
  selected: number;
  onSelect: (number: number) => void;
  whatIf: WhatIf | null;
}

/** The same play over time: meters against needs, symptoms and vitals, with one rule through them all. */
export function OverTime({ opening, decisions, selected, onSelect, whatIf }: OverTimeProps) {
  const last = Math.max(1, decisions.length, whatIf?.range.at(-1)?.number ?? 0);
  const frame = useMemo(() => ({ acts: actsOf(decisions), last }), [decisions, last]);
  const symptoms = useCallback(
    (size: Size) => {
      const of = (symptom: "chaos" | "stagnation") => courseOf(symptom, opening, decisions);
      return drawSymptoms({ chaos: of("chaos"), stagnation: of("stagnation") }, frame, size);
    },
    [opening, decisions, frame],
  );
  const rule = (on: OnDrawing) => <Rule selected={selected} last={decisions.length} onSelect={onSelect} on={on} />;
  return (
    <Part
      id="over-time"
      title={tDebrief("debrief.overTime")}
      lead={tDebrief(whatIf ? "debrief.overTimeWhatIf" : "debrief.overTimeHint")}
    >
      <div class="over-time">
        {METERS.map((meter) => (
          <MeterChart key={meter} {...{ meter, opening, decisions, frame, whatIf }}>
            {rule}
          </MeterChart>
        ))}
        <figure>
          <figcaption>
            {tDebrief("debrief.symptoms")}
            <Legend
              names={[
                { mark: "▲", name: t("figure.chaos"), kind: "chaos" },
                { mark: "■", name: t("figure.stagnation"), kind: "stagnation" },
              ]}
            />
          </figcaption>
          <Chart draw={symptoms}>{rule}</Chart>
        </figure>
        <div class="vital-courses">
          {VITALS.map((vital) => (
            <VitalChart key={vital} {...{ vital, opening, decisions, frame }}>
              {rule}
            </VitalChart>
          ))}
        </div>
        <FiguresTable opening={opening} decisions={decisions} />
      </div>
    </Part>
  );
}

/** What the lines are called, where there is no room for that at their ends. */
function Legend({ names }: { names: readonly { mark: string; name: string; kind: string }[] }) {
  return (
    <span class="legend" aria-hidden="true">
      {names.map(({ mark, name, kind }) => (
        <span key={kind} class={`end-name ${kind}`}>
          {mark} {name}
        </span>
      ))}
    </span>
  );
}

interface CourseProps {
  opening: Figures;
  decisions: readonly DecisionView[];
  frame: TimeFrame;
  children: (on: OnDrawing) => preact.ComponentChildren;
}

function MeterChart({
  meter,
  whatIf,
  opening,
  decisions,
  frame,
  children,
}: CourseProps & { meter: Meter; whatIf: WhatIf | null }) {
  const draw = useCallback(
    (size: Size) => {
      const ghost = whatIf && {
        course: whatIf.ghost.path
          .slice(whatIf.number - 1)
          .map((point) => ({ number: point.number, value: point[meter] })),
        range: whatIf.range,
      };
      return drawMeter(meter, courseOf(meter, opening, decisions), askedCourseOf(meter, decisions), ghost, frame, size);
    },
    [meter, whatIf, opening, decisions, frame],
  );
  return (
    <figure>
      <figcaption>
        {tDebrief(`debrief.over.${meter}`)}
        <Legend
          names={[
            { mark: meter === "leadership" ? "●" : "■", name: t(`figure.${meter}`), kind: meter },
            { mark: "◇", name: tDebrief("debrief.askedFor"), kind: "asked" },
          ]}
        />
      </figcaption>
      <Chart draw={draw}>{children}</Chart>
    </figure>
  );
}

function VitalChart({ vital, opening, decisions, frame, children }: CourseProps & { vital: Vital }) {
  const draw = useCallback(
    (size: Size) => drawVital(vital, courseOf(vital, opening, decisions), frame, size),
    [vital, opening, decisions, frame],
  );
  return (
    <figure class="vital-course">
      <figcaption>{t(`figure.${vital}`)}</figcaption>
      <Chart draw={draw}>{children}</Chart>
    </figure>
  );
}

interface RuleProps {
  selected: number;
  last: number;
  onSelect: (number: number) => void;
  on: OnDrawing;
}

/** The step that is pointed at, as a rule; wherever one points, the nearest step is taken. */
function Rule({ selected, last, onSelect, on }: RuleProps) {
  const take = (event: MouseEvent) => onSelect(Math.min(last, Math.max(0, Math.round(on.xAt(event.clientX)))));
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the path has the same steps as buttons
    <div class="rule-ground" onClick={take}>
      <div class="rule" style={{ left: on.placeOf(selected, 0).left }} />
    </div>
  );
}
