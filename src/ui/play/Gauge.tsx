import type { Meter } from "../../company/figures.ts";
import { t } from "../../i18n/t.ts";
import { HatIcon } from "../base/HatIcon.tsx";
import { Change } from "./Change.tsx";

interface GaugeProps {
  meter: Meter;
  value: number;
  /** Before the decision whose aftermath is on; the same as `value` at other times. */
  before: number;
  /** How much the moment asks for; null where that is not shown. */
  needed: number | null;
}

/** One of the two upright gauges. They are built as mirror images, so that they face each other. */
export function Gauge({ meter, value, before, needed }: GaugeProps) {
  const said = [t("meters.value", { value }), ...(needed === null ? [] : [t("meters.needed", { needed })])];
  return (
    <div class={`gauge ${meter}`}>
      <meter
        class="only-read"
        min={0}
        max={100}
        value={value}
        aria-label={t(`figure.${meter}`)}
        aria-valuetext={said.join(". ")}
      />
      <div class="gauge-tube" aria-hidden="true">
        <div class="gauge-fill" style={{ height: `${value}%` }} />
        {before !== value && <div class="gauge-before" style={{ bottom: `${before}%` }} />}
        {needed !== null && <div class="gauge-needed" style={{ bottom: `${needed}%` }} />}
      </div>
      <div class="gauge-words">
        <HatIcon hat={meter} />
        <span class="gauge-name">{t(`figure.${meter}`)}</span>
        <span class="gauge-value">
          {value} <Change before={before} after={value} />
        </span>
        {needed !== null && <span class="gauge-asked">{t("meters.neededShort", { needed })}</span>}
      </div>
    </div>
  );
}
