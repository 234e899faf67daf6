import { useEffect, useRef, useState } from "preact/hooks";
import type { Part } from "../stage/plan/script.ts";
import type { Stage } from "../stage/stage.ts";
import type { Happening } from "../story/happening.ts";
import type { StageView } from "../story/view.ts";
import type { Settings } from "../storage/settings.ts";
import { motionReduced } from "./wear-settings.ts";

export type StageState = "loading" | "running" | "failed";

/**
 * Brings the moving picture, with Phaser, once the story is on screen, and shows it
 * each view. `part` is what it leads the eye to in an aftermath; `onHappening` is told what is to be seen and must stay
 * the same function. What fails in there never reaches the game: the state just says so.
 */
export function useStage(view: StageView, settings: Settings, onHappening: (happening: Happening) => void) {
  const [state, setState] = useState<StageState>("loading");
  const [part, setPart] = useState<Part | null>(null);
  const [host, setHost] = useState<HTMLElement | null>(null);
  const stage = useRef<Stage | null>(null);
  const latest = useRef(view);
  latest.current = view;
  const reducedMotion = motionReduced(settings);
  const wished = useRef(reducedMotion);
  wished.current = reducedMotion;

  useEffect(() => {
    if (host === null) return undefined;
    let left = false;
    const fail = (): void => {
      stage.current = null;
      if (!left) setState("failed");
    };
    async function raise(element: HTMLElement): Promise<void> {
      const { createStage } = await import("../stage/stage.ts");
      if (left) return;
      const raised = await createStage(element, {
        reducedMotion: wished.current,
        onFail: fail,
        onPart: setPart,
        onHappening,
      });
      if (left) return raised.destroy();
      stage.current = raised;
      raised.show(latest.current);
      setState("running");
    }
    void raise(host).catch(fail);
    return () => {
      left = true;
      stage.current?.destroy();
      stage.current = null;
    };
  }, [host]);

  useEffect(() => stage.current?.show(view), [view]);
  useEffect(() => stage.current?.setReducedMotion(reducedMotion), [reducedMotion]);
  return {
    state,
    part,
    onElement: setHost,
    /** Says whether there was something to skip. */
    skip: () => {
      const playing = stage.current?.playing === true;
      stage.current?.skip();
      return playing;
    },
    picture: (width: number, height: number) => stage.current?.picture(width, height) ?? null,
  };
}
