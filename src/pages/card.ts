import type { StoryView } from "../story/view.ts";
import type { Card } from "../ui/play/PlayScreen.tsx";

/** Which introductions a player has turned over. */
export interface Introduced {
  readonly briefing: boolean;
  /** Number of the last act whose introduction has been read; 0 for none. */
  readonly act: number;
}

/** The page of the story book that is open. */
export function cardOf(view: StoryView, introduced: Introduced): Card {
  if (view.phase === "ended") return "ending";
  if (view.phase === "aftermath") return "aftermath";
  if (view.history.length === 0 && !introduced.briefing) return "briefing";
  if (view.act.opens && introduced.act !== view.act.number) return "act";
  return "scene";
}

/** What has been introduced once this card is turned. */
export function turn(card: Card, view: StoryView, introduced: Introduced): Introduced {
  if (card === "briefing") return { ...introduced, briefing: true };
  if (card === "act") return { ...introduced, act: view.act.number };
  return introduced;
}
