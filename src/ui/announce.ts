import type { AftermathView, ChangeView } from "../story/view.ts";
import { t } from "../i18n/t.ts";

/** What a screen reader says after a decision: the hat, what arrived, and every figure that moved. */
export function announceAftermath(aftermath: AftermathView): string {
  const arrivals = aftermath.arrivals.map(() => t("announce.arrival"));
  return [t(`hat.${aftermath.choice.hat}.did`), ...arrivals, ...aftermath.changes.map(announceChange)].join(" ");
}

function announceChange({ figure, before, after }: ChangeView): string {
  return t("announce.figure", {
    figure: t(`figure.${figure}`),
    value: after,
    direction: t(after > before ? "change.up" : "change.down"),
    points: Math.abs(after - before),
  });
}
