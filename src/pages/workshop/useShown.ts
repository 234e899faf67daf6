import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { ProjectorView } from "../../workshop/projector-view.ts";
import { type Channel, type Message, openChannel } from "./channel.ts";

/** What a projector shows, and until when it has been true. */
export interface Shown {
  readonly view: ProjectorView;
  /** Milliseconds since the session began when it was told. */
  readonly now: number;
  /** Milliseconds since 1970, at the same time. */
  readonly heardAt: number;
}

/**
 * What the console of a session wants the room to see, from the moment the window is open.
 * Until it has been heard of, what the store has said.
 */
export function useShown(sessionId: string, stored: Shown | null, onTurn: (by: 1 | -1) => void) {
  const [shown, setShown] = useState(stored);
  const channel = useRef<Channel | null>(null);
  const latest = useRef(shown);
  latest.current = shown;
  const turn = useRef(onTurn);
  turn.current = onTurn;

  useEffect(() => {
    const opened = openChannel(sessionId, (message) => {
      if (message.kind === "beat") opened.post({ kind: "here" });
      if (message.kind === "turn") turn.current(message.by);
      if (message.kind === "view") setShown({ view: message.view, now: message.now, heardAt: Date.now() });
    });
    channel.current = opened;
    const bye = (): void => opened.post({ kind: "bye" });
    addEventListener("pagehide", bye);
    opened.post({ kind: "hello" });
    return () => {
      removeEventListener("pagehide", bye);
      bye();
      opened.close();
    };
  }, [sessionId]);

  return {
    view: shown?.view ?? null,
    clock: useCallback(() => {
      const { now = 0, heardAt = Date.now() } = latest.current ?? {};
      return now + Date.now() - heardAt;
    }, []),
    tell: useCallback((message: Message): void => channel.current?.post(message), []),
  };
}
