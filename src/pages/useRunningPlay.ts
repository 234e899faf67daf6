import { useEffect, useState } from "preact/hooks";
import type { Story } from "../story/compile.ts";
import { compile } from "../story/compile.ts";
import type { Play } from "../story/play.ts";
import { run, type RunningPlay } from "../story/running.ts";
import type { StoryView } from "../story/view.ts";

interface Running {
  /** Changes only when the story itself has been edited. */
  readonly running: RunningPlay;
  readonly view: StoryView;
  /** How often the story has been edited while it was on. */
  readonly edits: number;
}

/**
 * Runs a play and keeps its view up to date. While a story is being written, saving
 * its file brings the new version here, at the same decision.
 */
export function useRunningPlay(story: Story, play: Play, turned: boolean): Running {
  const [{ running, edits }, setRunning] = useState(() => ({ running: run(story, play, { turned }), edits: 0 }));
  const [view, setView] = useState(running.view);
  useEffect(() => {
    setView(running.view);
    return running.subscribe(setView);
  }, [running]);
  useEffect(() => {
    const onEdited = ({ detail }: WindowEventMap["scenario-updated"]) => {
      if (detail.id !== running.play.scenarioId) return;
      const next = run(compile(detail), running.play, { turned: running.view.phase !== "aftermath" });
      running.stop();
      setRunning({ running: next, edits: edits + 1 });
      setView(next.view);
    };
    addEventListener("scenario-updated", onEdited);
    return () => removeEventListener("scenario-updated", onEdited);
  }, [running, edits]);
  useEffect(() => () => running.stop(), [running]);
  return { running, view, edits };
}
