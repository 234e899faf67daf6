import { viewAt } from "../story/narrate.ts";
import type { StoryView } from "../story/view.ts";
import type { Phase } from "./events.ts";
import { isRunning, type Line } from "./line.ts";
import type { Rules } from "./room.ts";

/** A company's story as a page shows it, and as the stage draws it. */
export function storyOf({ story, header }: Rules, line: Line, phase: Phase): StoryView {
  const last = line.state.decisions.at(-1);
  const scene = isRunning(line) ? line.scene : (last?.scene.id ?? story.start);
  const reads = phase === "aftermath" && isRunning(line);
  const moment = reads ? "aftermath" : isRunning(line) ? "deciding" : "ended";
  return viewAt(story, { state: line.state, phase: moment, scene }, header.seed);
}

/** The same without what only the facilitator may read. */
export const withoutNotes = (view: StoryView): StoryView => ({ ...view, scene: { ...view.scene, facilitator: null } });
