import { useState } from "preact/hooks";
import type { Outcome } from "../../../company/outcome.ts";
import type { Counted } from "../../../debrief/counted.ts";
import type { TurningPoint } from "../../../debrief/turning-points.ts";
import { t } from "../../../i18n/t.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import type { DecisionView } from "../../../story/view.ts";
import { HatTag } from "../../base/HatIcon.tsx";
import { ChanceTable } from "../chances/ChanceTable.tsx";
import { goTo } from "../go-to.ts";
import { Part } from "../Part.tsx";
import { sayTurning } from "../turning/say-turning.ts";
import { Counting, type Progress } from "./Counting.tsx";
import "./branches.css";

interface TurningPointsProps {
  /** Null while it is being counted. */
  counted: Counted | null;
  progress: Progress;
  decisions: readonly DecisionView[];
  selected: number;
  onSelect: (number: number) => void;
}

/** The decisions that most changed how the play could still end: of all endings together, or of one. */
export function TurningPoints({ counted, progress, decisions, selected, onSelect }: TurningPointsProps) {
  const [about, setAbout] = useState<Outcome | null>(null);
  const points =
    counted && (counted.byOutcome.find(({ outcome }) => outcome === about)?.points ?? counted.turningPoints);
  return (
    <Part id="turning-points" title={tDebrief("turning.heading")} lead={tDebrief("turning.lead")}>
      {counted === null && <Counting progress={progress} />}
      {counted && (
        <label class="turning-about">
          {tDebrief("turning.about")}{" "}
          <select value={about ?? ""} onChange={(event) => setAbout(outcomeOf(counted, event.currentTarget.value))}>
            <option value="">{tDebrief("turning.all")}</option>
            {counted.byOutcome.map(({ outcome }) => (
              <option key={outcome} value={outcome}>
                {t(`outcome.${outcome}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {points?.length === 0 && <p>{tDebrief("turning.none")}</p>}
      <ol class="turning-points">
        {points?.map((point) => (
          <Point
            key={point.number}
            point={point}
            about={about}
            decision={decisions[point.number - 1]}
            selected={point.number === selected}
            onSelect={() => onSelect(point.number)}
          />
        ))}
      </ol>
    </Part>
  );
}

const outcomeOf = ({ byOutcome }: Counted, name: string): Outcome | null =>
  byOutcome.find(({ outcome }) => outcome === name)?.outcome ?? null;

interface PointProps {
  point: TurningPoint;
  about: Outcome | null;
  decision: DecisionView | undefined;
  selected: boolean;
  onSelect: () => void;
}

function Point({ point, about, decision, selected, onSelect }: PointProps) {
  if (decision === undefined) return null;
  const show = (part: string) => {
    onSelect();
    goTo(part);
  };
  return (
    <li class={`sheet turning-point${selected ? " selected" : ""}`}>
      <h3>
        {t("play.decision", { number: point.number })}: {decision.sceneTitle}
      </h3>
      <p class="turning-taken">
        <HatTag hat={decision.hat} /> <b>{decision.label}</b>
      </p>
      <p>{sayTurning(point.telling)}</p>
      <ChanceTable
        caption={tDebrief("turning.caption")}
        columns={[
          { name: tDebrief("chances.before"), chances: point.before },
          { name: tDebrief("chances.after"), chances: point.after },
        ]}
        about={about}
      />
      <div class="row">
        <button type="button" class="button" aria-pressed={selected} onClick={() => show("path")}>
          {tDebrief("turning.select")}
        </button>
        <button type="button" class="button" onClick={() => show("what-if")}>
          {tDebrief("turning.whatIf")}
        </button>
      </div>
    </li>
  );
}
