import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RunningPlay } from "../story/running.ts";
import type { StoryView } from "../story/view.ts";
import type { Save } from "../storage/saves.ts";
import type { App } from "./app.ts";

/** The play as it is now, ready to be saved under an id. */
export function saveOf(running: RunningPlay, id: string): Save {
  const finished = running.view.phase === "ended";
  return { id, play: running.play, savedAt: new Date().toISOString(), finished };
}

/**
 * Saves the play after each decision, and lets the URL lead back to it from the first
 * one on. Returns whether the browser had room for it.
 */
export function useAutosave(app: App, running: RunningPlay, view: StoryView, id: string): boolean {
  const [kept, setKept] = useState(true);
  const opening = useRef(running.play);
  // Before the eye sees the decision, not after: a page can be left in between, and on a slow machine it is.
  useLayoutEffect(() => {
    // Only looking at a play does not make it newer than the others.
    if (running.play === opening.current && view.phase !== "ended") return;
    if (running.play.choiceIds.length === 0 && !app.saves.get(id)) return;
    setKept(app.saves.put(saveOf(running, id)));
    app.rename({ page: "play", save: id });
  }, [view]);
  return kept;
}
