import { useEffect, useRef, useState } from "preact/hooks";
import type { Stage } from "../../stage/stage.ts";
import type { StageView } from "../../story/view.ts";
import type { Settings } from "../../storage/settings.ts";
import { motionReduced } from "../wear-settings.ts";
import { useSteady } from "./useSteady.ts";

/** Of a picture, in pixels; enough for two offices one above the other on a 4K projector. */
const WIDTH = 1120;
/** Of many, each is a flat one. */
const heightOf = (pictures: number): number => (pictures > 3 ? 480 : 630);
const NONE: readonly string[] = [];

/**
 * The office of the company as it lives; of several companies, a picture of each, in the
 * order of their views. One stage, out of sight, draws these one after the other: six that
 * live would be too much for a laptop. Without views, as in a break, all stays as it was.
 */
export function useOffice(views: readonly StageView[], settings: Settings) {
  const [host, setHost] = useState<HTMLElement | null>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const [pictures, setPictures] = useState(NONE);
  const latest = useRef(views);
  if (views.length > 0) latest.current = views;
  const steady = useSteady(latest.current);
  const reducedMotion = motionReduced(settings);
  const wished = useRef(reducedMotion);
  wished.current = reducedMotion;

  useEffect(() => {
    if (host === null) return undefined;
    let raised: Stage | null = null;
    let left = false;
    async function raise(element: HTMLElement): Promise<void> {
      const { createStage } = await import("../../stage/stage.ts");
      if (left) return;
      raised = await createStage(element, { reducedMotion: wished.current, onFail: () => setStage(null) });
      if (left) return raised.destroy();
      setStage(raised);
    }
    // Without a stage there are stills.
    void raise(host).catch(() => setStage(null));
    return () => {
      left = true;
      raised?.destroy();
      setStage(null);
    };
  }, [host]);

  useEffect(() => {
    const [first] = steady;
    if (stage === null || first === undefined) return;
    if (steady.length === 1) return stage.show(first);
    const height = heightOf(steady.length);
    setPictures(steady.map((view) => stage.pictureOf(view, WIDTH, height).toDataURL("image/webp", 0.9)));
  }, [stage, steady]);
  useEffect(() => stage?.setReducedMotion(reducedMotion), [stage, reducedMotion]);

  return {
    /** Whether the office of one company can be seen to move. */
    running: stage !== null && steady.length === 1,
    pictures: steady.length > 1 ? pictures : NONE,
    onElement: setHost,
  };
}
