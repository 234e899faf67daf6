import { useCallback, useEffect, useState } from "preact/hooks";
import type { Caption } from "../audio/vocabulary.ts";
import { addCaption, dropOver, type ShownCaption } from "./captions.ts";

/** Keeps the words for what has just been heard, each for as long as it takes to read them. */
export function useCaptions(): readonly [captions: readonly Caption[], add: (caption: Caption) => void] {
  const [shown, setShown] = useState<readonly ShownCaption[]>([]);
  const add = useCallback((caption: Caption) => setShown((now) => addCaption(now, caption, performance.now())), []);
  useEffect(() => {
    if (shown.length === 0) return undefined;
    const next = Math.min(...shown.map(({ until }) => until));
    const timer = setTimeout(() => setShown((now) => dropOver(now, performance.now())), next - performance.now() + 1);
    return () => clearTimeout(timer);
  }, [shown]);
  return [shown.map(({ caption }) => caption), add];
}
