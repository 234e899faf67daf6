import { t } from "../../i18n/t.ts";
import { tProjector } from "../../i18n/t-projector.ts";
import type { Advice } from "../../workshop/advice.ts";

/** How often a team was followed, and where its advice would have led. */
export function sayAdvice({ voted, followed, line }: Advice): string {
  return voted === 0
    ? tProjector("back.never")
    : `${tProjector("back.followed", { followed, voted })} ${sayLine(line)}`;
}

function sayLine({ outcome, stoppedAt, figures: { leadership, management } }: Advice["line"]): string {
  if (outcome !== null) return tProjector("back.ledTo", { outcome: t(`outcome.${outcome}`) });
  return tProjector(stoppedAt === null ? "back.soFar" : "back.stopped", { leadership, management });
}
