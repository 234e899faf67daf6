import { useEffect, useRef, useState } from "preact/hooks";
import type { Sound } from "../audio/sound.ts";
import type { Caption } from "../audio/vocabulary.ts";
import type { StageView } from "../story/view.ts";
import type { Settings } from "../storage/settings.ts";

/** How long the words for a sound stay, in milliseconds. */
const CAPTION_STAYS = 4000;

/**
 * Brings the sounds with the first click, tap or key, and nothing before. Returns
 * what has just been heard, for as long as its words are to be shown.
 */
export function useSound(view: StageView, settings: Settings): Caption | null {
  const [caption, setCaption] = useState<Caption | null>(null);
  const sound = useRef<Sound | null>(null);
  const shown = useRef<StageView | null>(null);
  const latest = useRef(view);
  latest.current = view;
  const wished = useRef(settings);
  wished.current = settings;

  useEffect(() => {
    let asked = false;
    let left = false;
    async function bring(): Promise<void> {
      const { createSound } = await import("../audio/sound.ts");
      if (left) return;
      const { volume, muted } = wished.current;
      sound.current = createSound({ volume, muted, onCaption: setCaption });
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

  const { volume, muted } = settings;
  useEffect(() => {
    sound.current?.setVolume(volume);
    sound.current?.setMuted(muted);
  }, [volume, muted]);

  useEffect(() => {
    if (sound.current === null) return;
    sound.current.show(view, shown.current);
    shown.current = view;
  }, [view]);

  useEffect(() => {
    if (caption === null) return undefined;
    const timer = setTimeout(() => setCaption(null), CAPTION_STAYS);
    return () => clearTimeout(timer);
  }, [caption]);
  return caption;
}
