import { t } from "../../i18n/t.ts";
import type { StageView } from "../../story/view.ts";

const DIALS = ["chaos", "stagnation", "drift", "sweetSpot"] as const;

/** The office in a sentence, for whoever cannot see it: the weather that shows most, from where it can be seen at all. */
export function describeStage({ weather, place, company }: StageView): string {
  const words = { place: t(`place.${place}`), company };
  const strongest = DIALS.reduce((most, dial) => (weather[dial] > weather[most] ? dial : most), DIALS[0]);
  const strength = weather[strongest];
  if (strength < 0.2) return t("weather.calm", words);
  return strength < 0.6 ? t(`weather.some.${strongest}`, words) : t(`weather.strong.${strongest}`, words);
}
