import { useEffect, useRef, useState } from "preact/hooks";
import type { Counted } from "../../debrief/counted.ts";
import type { Scenario } from "../../scenario/schema.ts";
import type { Play } from "../../story/play.ts";
import type { Asked } from "../../ui/debrief/branches/asked.ts";
import type { Progress } from "../../ui/debrief/branches/Counting.tsx";
import { type Counting, countDebrief } from "./counting/client.ts";

interface Found {
  /** Null until it is known. */
  readonly counted: Counted | null;
  readonly progress: Progress;
  /** The what-if that was asked for last; null before anybody has. */
  readonly asked: Asked | null;
  readonly ask: (number: number, choice: string) => void;
}

/** Counts what could have become of a play, and tells it as it comes in. */
export function useCounting(scenario: Scenario, play: Play): Found {
  const [counted, setCounted] = useState<Counted | null>(null);
  const [progress, setProgress] = useState<Progress>(0);
  const [asked, setAsked] = useState<Asked | null>(null);
  const counting = useRef<Counting>(null);
  // An answer that comes after a later question is not shown.
  const latest = useRef(0);

  useEffect(() => {
    const begun = countDebrief(scenario, play, setProgress);
    counting.current = begun;
    begun.counted.then(setCounted, () => setProgress("failed"));
    return () => begun.end();
  }, [scenario, play]);

  function ask(number: number, choice: string): void {
    const mine = ++latest.current;
    const show = (now: Asked) => {
      if (mine === latest.current) setAsked(now);
    };
    const question = { number, choice };
    show({ ...question, state: "counting" });
    counting.current?.whatIf(number, choice).then(
      (whatIf) => show(whatIf === null ? { ...question, state: "failed" } : { ...question, state: "known", whatIf }),
      () => show({ ...question, state: "failed" }),
    );
  }

  return { counted, progress, asked, ask };
}
