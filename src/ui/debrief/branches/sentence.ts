import { type Outcome, OUTCOMES } from "../../../company/outcome.ts";
import type { TurningPoint } from "../../../debrief/turning-points.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import type { ChoiceView } from "../../../story/view.ts";
import { percent } from "../chances/percent.ts";

/**
 * What a decision did to the chance of one outcome, or of the one that moved most, and
 * which choice would have left more ways to a better end.
 */
export function sentenceOf(point: TurningPoint, about: Outcome | null, choices: readonly ChoiceView[]): string {
  const { before, after } = point;
  const moved = (outcome: Outcome): number => Math.abs(after[outcome] - before[outcome]);
  const [most] = OUTCOMES.toSorted((a, b) => moved(b) - moved(a));
  const outcome = about ?? most ?? "sweet-spot";
  const happened = tDebrief(after[outcome] > before[outcome] ? "turning.up" : "turning.down", {
    outcome: tDebrief(`turning.in.${outcome}`),
    before: percent(before[outcome]),
    after: percent(after[outcome]),
  });
  return `${happened} ${otherwise(point, choices)}`;
}

function otherwise({ after, best }: TurningPoint, choices: readonly ChoiceView[]): string {
  const label = (choices.find(({ id }) => id === best.choice)?.label ?? "").replace(/\.$/, "");
  for (const outcome of ["sweet-spot", "holding-on"] as const) {
    const chance = best.chances[outcome];
    if (chance > after[outcome])
      return tDebrief("turning.better", { label, chance: percent(chance), outcome: tDebrief(`turning.in.${outcome}`) });
    if (chance < after[outcome]) break;
  }
  return tDebrief("turning.best");
}
