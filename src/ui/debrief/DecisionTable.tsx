import { t } from "../../i18n/t.ts";
import { tDebrief } from "../../i18n/t-debrief.ts";
import type { DecisionView } from "../../story/view.ts";
import { HatTag } from "../base/HatIcon.tsx";
import { Prose } from "../base/Prose.tsx";
import { Part } from "./Part.tsx";
import "./table.css";

interface DecisionTableProps {
  decisions: readonly DecisionView[];
  selected: number;
  onSelect: (number: number) => void;
}

/** The path once more, as a table: the same steps, for whoever reads rather than looks. */
export function DecisionTable({ decisions, selected, onSelect }: DecisionTableProps) {
  return (
    <Part
      id="decisions"
      title={tDebrief("debrief.table")}
      lead={`${tDebrief("debrief.fitHint")} ${tDebrief("debrief.fitAndHat")}`}
    >
      <table class="decisions">
        <thead>
          <tr>
            <th scope="col">{tDebrief("debrief.col.number")}</th>
            <th scope="col">{tDebrief("debrief.col.decision")}</th>
            <th scope="col">{tDebrief("debrief.col.hat")}</th>
            <th scope="col">{t("figure.leadership")}</th>
            <th scope="col">{t("figure.management")}</th>
            <th scope="col">{tDebrief("debrief.col.fit")}</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map((decision) => (
            <Row
              key={decision.number}
              decision={decision}
              selected={decision.number === selected}
              onSelect={() => onSelect(decision.number)}
            />
          ))}
        </tbody>
      </table>
    </Part>
  );
}

interface RowProps {
  decision: DecisionView;
  selected: boolean;
  onSelect: () => void;
}

function Row({ decision, selected, onSelect }: RowProps) {
  const { number, sceneTitle, label, hat, why, after, needs, fit } = decision;
  return (
    <tr class={selected ? "selected" : ""}>
      <td>
        <button type="button" class="decision-number" aria-pressed={selected} onClick={onSelect}>
          <span class="only-read">{tDebrief("debrief.pointAt")} </span>
          {number}
        </button>
      </td>
      <th scope="row">
        <span class="decision-scene">{sceneTitle}</span>
        <span class="decision-label">{label}</span>
        <details>
          <summary aria-label={`${tDebrief("debrief.why")}: ${sceneTitle}`}>{tDebrief("debrief.why")}</summary>
          <Prose text={why} />
        </details>
      </th>
      <td>
        <HatTag hat={hat} />
      </td>
      <Strength name={t("figure.leadership")} value={after.leadership} needed={needs.leadership} />
      <Strength name={t("figure.management")} value={after.management} needed={needs.management} />
      <td class="decision-figure" data-name={tDebrief("debrief.col.fit")}>
        <b>{fit}</b>
      </td>
    </tr>
  );
}

/** A meter after a decision, and what the moment had asked for. */
function Strength({ name, value, needed }: { name: string; value: number; needed: number }) {
  return (
    <td class="decision-figure" data-name={name}>
      <b>{value}</b> <small>{tDebrief("debrief.asked", { needed })}</small>
    </td>
  );
}
