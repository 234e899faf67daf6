import { useEffect, useMemo, useState } from "preact/hooks";
import { type ConsoleView, consoleView } from "../../workshop/console-view.ts";
import type { RunningSession, SessionState } from "./running-session.ts";

/** A session as it stands now. */
export interface SessionNow extends SessionState {
  /** Milliseconds since the session began. */
  readonly now: number;
  readonly view: ConsoleView;
}

/** Keeps a page up to date with the session that it runs, and with the time that passes. */
export function useSession(running: RunningSession): SessionNow {
  const [state, setState] = useState(running.state);
  const [now, setNow] = useState(running.now());
  useEffect(() => {
    const show = (): void => {
      setState(running.state);
      setNow(running.now());
    };
    show();
    const end = running.subscribe(show);
    const ticking = setInterval(() => setNow(running.now()), 1000);
    return () => {
      end();
      clearInterval(ticking);
    };
  }, [running]);
  const view = useMemo(() => consoleView(state.session, now), [state.session, now]);
  return { ...state, now, view };
}
