import { useEffect } from "preact/hooks";
import type { RunningSession } from "./running-session.ts";

/** Gives the lead up when the window goes, and asks before it goes with something that is not saved. */
export function useLeading(running: RunningSession): void {
  useEffect(() => {
    const onHide = (): void => running.stop();
    const onUnload = (event: BeforeUnloadEvent): void => {
      if (running.state.unsaved) event.preventDefault();
    };
    // A page that was put to sleep may have lost the lead meanwhile.
    const onShow = (): void => running.beat();
    // The browser's way back can bring a page up again as it was when it gave the lead up.
    const onReturn = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) location.reload();
    };
    addEventListener("pagehide", onHide);
    addEventListener("pageshow", onReturn);
    addEventListener("beforeunload", onUnload);
    document.addEventListener("visibilitychange", onShow);
    return () => {
      removeEventListener("pagehide", onHide);
      removeEventListener("pageshow", onReturn);
      removeEventListener("beforeunload", onUnload);
      document.removeEventListener("visibilitychange", onShow);
    };
  }, [running]);
}
