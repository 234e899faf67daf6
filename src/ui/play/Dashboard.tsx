import { type Figure, type Figures, VITALS } from "../../company/figures.ts";
import type { Needs } from "../../company/needs.ts";
import { t } from "../../i18n/t.ts";
import type { ChangeView } from "../../story/view.ts";
import { VitalIcon } from "../base/icons.tsx";
import { Change } from "./Change.tsx";
import { Gauge } from "./Gauge.tsx";
import "./dashboard.css";

interface DashboardProps {
  figures: Figures;
  /** What the last decision moved, while its aftermath is on. */
  changes: readonly ChangeView[];
  /** Null unless the player has asked to see what the moment needs. */
  needs: Needs | null;
}

/** The two gauges, and between them the vitals that they bring about. */
export function Dashboard({ figures, changes, needs }: DashboardProps) {
  const before = (figure: Figure) => changes.find((change) => change.figure === figure)?.before ?? figures[figure];
  const gauge = (meter: "leadership" | "management") => (
    <Gauge meter={meter} value={figures[meter]} before={before(meter)} needed={needs?.[meter] ?? null} />
  );
  return (
    <section class="dashboard" aria-labelledby="dashboard-heading">
      <h2 id="dashboard-heading" class="only-read">
        {t("meters.heading")}
      </h2>
      {gauge("leadership")}
      <ul class="vitals">
        {VITALS.map((vital) => (
          <li key={vital} class="vital">
            <VitalIcon vital={vital} />
            <span class="vital-name">{t(`figure.${vital}`)}</span>
            <span class="vital-value">
              {figures[vital]} <Change before={before(vital)} after={figures[vital]} />
            </span>
            <span class="vital-bar" aria-hidden="true">
              <span style={{ width: `${figures[vital]}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {gauge("management")}
    </section>
  );
}
