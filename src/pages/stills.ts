import type { StoryView } from "../story/view.ts";
import { outcomeOf, type Outcome } from "../company/outcome.ts";

const STILLS = import.meta.glob<string>("../../assets/stills/*.webp", {
  query: "?url",
  import: "default",
  eager: true,
});

/** The address of the still picture of what the company is like now; null where there is none. */
export function stillOf({ company, ending }: Pick<StoryView, "company" | "ending">): string | null {
  const outcome: Outcome = ending?.outcome ?? outcomeOf(company);
  return STILLS[`../../assets/stills/${outcome}.webp`] ?? null;
}
