import { useState } from "preact/hooks";
import type { SessionIntent } from "../../workshop/keys.ts";
import type { ProjectorView } from "../../workshop/projector-view.ts";

/** Turns the leaves of a step. */
export interface LeafTurner {
  readonly at: number;
  readonly of: number;
  /** Takes down how many there are. */
  readonly count: (leaves: number) => void;
  /** @returns false where there is no further leaf, or none before */
  readonly turn: (by: 1 | -1) => boolean;
  /** Turns a leaf, where what a key asks for can mean that. */
  readonly takes: (intent: SessionIntent | null) => boolean;
}

/** The leaves of a step that has more to read than has room: at which one the room is. A new step begins at its first. */
export function useLeaf(view: ProjectorView | null): LeafTurner {
  const step = view?.screen === "room" ? `${view.phase} ${view.number}` : null;
  const [leaf, setLeaf] = useState({ step, at: 0, of: 1 });
  const now = step === null || leaf.step === step ? leaf : { step, at: 0, of: 1 };
  function turn(by: 1 | -1): boolean {
    const at = now.at + by;
    if (view?.screen !== "room" || at < 0 || at >= now.of) return false;
    setLeaf({ ...now, at });
    return true;
  }

  return {
    at: Math.min(now.at, now.of - 1),
    of: now.of,
    count: (of: number): void => {
      if (leaf.step !== now.step || leaf.of !== of) setLeaf({ ...now, of });
    },
    turn,
    takes: (intent) => (intent?.kind === "next" && turn(1)) || (intent?.kind === "back" && turn(-1)),
  };
}
