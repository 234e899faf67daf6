import { useCallback, useEffect, useRef } from "preact/hooks";
import type { Sound } from "../audio/sound.ts";
import type { Caption } from "../audio/vocabulary.ts";
import type { Happening } from "../story/happening.ts";
import type { StageView } from "../story/view.ts";
import type { Settings } from "../storage/settings.ts";
import { useCaptions } from "./useCaptions.ts";
import { motionReduced } from "./wear-settings.ts";

export interface PageSound {
  /** What has just been heard, the newest last, for as long as its words are to be shown. */
  readonly captions: readonly Caption[];
  /** For the stage: what is to be seen now. Always the same function. */
  readonly hear: (happening: Happening) => void;
  /** Whether the stage is there to tell what happens. */
  readonly setStaged: (staged: boolean) => void;
}

/** Brings the sounds with the first click, tap or key, and nothing before. */
export function useSound(view: StageView, settings: Settings): PageSound {
  const [captions, addCaption] = useCaptions();
  const sound = useRef<Sound | null>(null);
  const shown = useRef<StageView | null>(null);
  const staged = useRef(false);
  const latest = useRef(view);
  latest.current = view;
  const { volume, muted } = settings;
  const calm = motionReduced(settings);
  const wished = useRef({ volume, muted, calm });
  wished.current = { volume, muted, calm };

  useEffect(() => {
    let asked = false;
    let left = false;
    async function bring(): Promise<void> {
      const { createSound } = await import("../audio/sound.ts");
      if (left) return;
      sound.current = createSound({ ...wished.current, onCaption: addCaption });
      sound.current.setStaged(staged.current);
      sound.current.unlock();
      sound.current.show(latest.current, shown.current);
      shown.current = latest.current;
    }
    const onGesture = (): void => {
      // Asked for again with every gesture: some browsers let sound out only within one.
      if (asked) sound.current?.unlock();
      else {
        asked = true;
        // Without its sounds the game is a quieter game, and no less whole.
        void bring().catch(() => {});
      }
    };
    const gestures = ["pointerup", "keydown"] as const;
    for (const gesture of gestures) addEventListener(gesture, onGesture);
    return () => {
      left = true;
      for (const gesture of gestures) removeEventListener(gesture, onGesture);
      sound.current?.destroy();
      sound.current = null;
    };
  }, []);

  useEffect(() => {
    sound.current?.setVolume(volume);
    sound.current?.setMuted(muted);
    sound.current?.setCalm(calm);
  }, [volume, muted, calm]);

  useEffect(() => {
    if (sound.current === null) return;
    sound.current.show(view, shown.current);
    shown.current = view;
  }, [view]);

  const hear = useCallback((happening: Happening) => sound.current?.hear(happening), []);
  const setStaged = useCallback((now: boolean) => {
    staged.current = now;
    sound.current?.setStaged(now);
  }, []);
  return { captions, hear, setStaged };
}
