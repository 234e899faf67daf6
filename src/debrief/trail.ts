import type { Story } from "../story/compile.ts";
import { newPlay } from "../story/play.ts";
import { run } from "../story/running.ts";
import { type Debrief, debriefOf } from "./report.ts";

/** A way through a story, played or not, as it is drawn: a `Debrief` is one, too. */
export type Trail = Pick<Debrief, "path" | "decisions" | "outcome" | "ending">;

/** The trail that these choices leave, as far as the story allows them. */
export function trailOf(story: Story, choiceIds: readonly string[]): Trail {
  const running = run(story, { ...newPlay(story, 0), choiceIds }, { turned: true });
  running.stop();
  const { path, decisions, outcome, ending } = debriefOf(running.view);
  return { path, decisions, outcome, ending };
}
