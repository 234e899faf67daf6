import { type Figure, type Figures, METERS, VITALS } from "../../company/figures.ts";
import { t } from "../../i18n/t.ts";
import type { ChangeView } from "../../story/view.ts";
import { HatIcon } from "../base/HatIcon.tsx";
import { VitalIcon } from "../base/icons.tsx";
import { Change } from "../play/Change.tsx";
import "./meters.css";

interface MetersProps {
  figures: Figures;
  /** What the last decision moved, while its aftermath is on. */
  changes?: readonly ChangeView[];
  /** Without vitals, where there is room for the two meters only. */
  small?: boolean;
}

/** The two meters as lying bars, and the vitals with their drawings. */
export function Meters({ figures, changes = [], small = false }: MetersProps) {
  const before = (figure: Figure): number =>
    changes.find((change) => change.figure === figure)?.before ?? figures[figure];
  return (
    <div role="group" class={small ? "meters small" : "meters"} aria-label={t("meters.heading")}>
      {METERS.map((meter) => (
        <div key={meter} class={`bar-meter ${meter}`}>
          <HatIcon hat={meter} />
          <span class="bar-name">{t(`figure.${meter}`)}</span>
          <span class="bar-value">
            {figures[meter]} <Change before={before(meter)} after={figures[meter]} />
          </span>
          <span class="bar-tube" aria-hidden="true">
            <span style={{ width: `${figures[meter]}%` }} />
          </span>
        </div>
      ))}
      {!small && (
        <ul class="signs">
          {VITALS.map((vital) => (
            <li key={vital}>
              <VitalIcon vital={vital} />
              <span class="sign-name">{t(`figure.${vital}`)}</span> <span class="sign-value">{figures[vital]}</span>{" "}
              <Change before={before(vital)} after={figures[vital]} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
