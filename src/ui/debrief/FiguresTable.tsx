import { type Figures, METERS, SYMPTOMS, VITALS } from "../../company/figures.ts";
import type { Needs } from "../../company/needs.ts";
import { t } from "../../i18n/t.ts";
import { tDebrief } from "../../i18n/t-debrief.ts";
import type { DecisionView } from "../../story/view.ts";

interface FiguresTableProps {
  opening: Figures;
  decisions: readonly DecisionView[];
}

/** Everything that is drawn over time, in figures. */
export function FiguresTable({ opening, decisions }: FiguresTableProps) {
  return (
    <details class="figures">
      <summary>{tDebrief("debrief.figures")}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <section class="figures-scroll" tabIndex={0} aria-label={tDebrief("debrief.figures")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{tDebrief("debrief.col.decision")}</th>
              {[...METERS, ...SYMPTOMS, ...VITALS].map((figure) => (
                <th key={figure} scope="col">
                  {t(`figure.${figure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row name={tDebrief("debrief.opening")} figures={opening} needs={null} />
            {decisions.map(({ number, sceneTitle, after, needs }) => (
              <Row key={number} name={`${number}. ${sceneTitle}`} figures={after} needs={needs} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function Row({ name, figures, needs }: { name: string; figures: Figures; needs: Needs | null }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {METERS.map((meter) => (
        <td key={meter}>
          <b>{figures[meter]}</b> {needs && <small>{tDebrief("debrief.asked", { needed: needs[meter] })}</small>}
        </td>
      ))}
      {[...SYMPTOMS, ...VITALS].map((figure) => (
        <td key={figure}>{figures[figure]}</td>
      ))}
    </tr>
  );
}
