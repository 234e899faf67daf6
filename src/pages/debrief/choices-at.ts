import type { Story } from "../../story/compile.ts";
import { branchBefore, type Play } from "../../story/play.ts";
import { run } from "../../story/running.ts";
import type { ChoiceView } from "../../story/view.ts";

/** The choices there were at decision `number` (from 1) of a play, and why some were locked; none before the first. */
export function choicesAt(story: Story, play: Play, number: number): readonly ChoiceView[] {
  if (number < 1) return [];
  const before = run(story, branchBefore(play, number), { turned: true });
  before.stop();
  return before.view.scene.choices;
}
