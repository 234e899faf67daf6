import { useEffect, useState } from "preact/hooks";

/** Milliseconds since the session began. */
export type Clock = () => number;

/** The time of a clock, a few times a second. */
export function useNow(clock: Clock): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const tick = (): void => setNow(clock());
    tick();
    const ticking = setInterval(tick, 250);
    return () => clearInterval(ticking);
  }, [clock]);
  return now;
}

/** Minutes and seconds of what is left, as `4:05`; never less than nothing. */
export function clockFace(milliseconds: number): string {
  const seconds = Math.ceil(Math.max(0, milliseconds) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
