import { useEffect } from "preact/hooks";

/** Keeps the screen from going dark while a page is open, where the browser can do that. */
export function useWakeLock(): void {
  useEffect(() => {
    let held: WakeLockSentinel | null = null;
    let gone = false;
    async function hold(): Promise<void> {
      if (!("wakeLock" in navigator) || document.visibilityState !== "visible") return;
      try {
        held = await navigator.wakeLock.request("screen");
        if (gone) await held.release();
      } catch {
        // A battery that is nearly empty, or not allowed: the screen does what it does.
      }
    }
    // The browser lets go whenever the page is out of sight.
    const again = (): void => void hold();
    document.addEventListener("visibilitychange", again);
    again();
    return () => {
      gone = true;
      document.removeEventListener("visibilitychange", again);
      void held?.release();
    };
  }, []);
}
