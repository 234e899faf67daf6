import { HATS } from "../../company/hat.ts";
import type { Debrief } from "../../debrief/report.ts";
import { t } from "../../i18n/t.ts";
import { tDebrief } from "../../i18n/t-debrief.ts";
import { HatIcon } from "../base/HatIcon.tsx";

/** How often each hat was on. */
export function HatsWorn({ hats }: Pick<Debrief, "hats">) {
  return (
    <section class="worn" aria-labelledby="worn">
      <h3 id="worn">{tDebrief("debrief.hats")}</h3>
      <ul>
        {HATS.map((hat) => (
          <li key={hat}>
            <HatIcon hat={hat} />
            <b>{tDebrief("debrief.hatTimes", { count: hats[hat] })}</b>
            <span>{t(`hat.${hat}.short`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
