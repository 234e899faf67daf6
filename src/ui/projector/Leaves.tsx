import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

interface LeavesProps {
  /** Which leaf is open, from 0. */
  at: number;
  /** Told how many leaves there are, whenever that changes. */
  onCount: (leaves: number) => void;
  children: ComponentChildren;
}

/** How many times as large as it must be text can grow, the largest first. */
const GROWTH = [1.5, 1.44, 1.38, 1.32, 1.26, 1.2, 1.15, 1.1, 1.05];

/**
 * Text that is never made smaller to fit: what has no room goes on on the next leaf, as
 * columns of a newspaper do. It grows where there is room and nothing to turn for it. A screen
 * reader has all leaves at any time.
 */
export function Leaves({ at, onCount, children }: LeavesProps) {
  const box = useRef<HTMLDivElement>(null);

  function lay(): void {
    const element = box.current;
    if (element === null) return;
    const gap = Number.parseFloat(getComputedStyle(element).columnGap);
    const step = element.clientWidth + gap;
    const widthAt = (growth: number): number => {
      element.style.setProperty("--growth", String(growth));
      return element.scrollWidth + gap;
    };
    const leaves = Math.max(1, Math.round(widthAt(1) / step));
    // Also when a word sticks out to the right, that is too large.
    if (!GROWTH.some((growth) => widthAt(growth) <= leaves * step + 1)) widthAt(1);
    element.scrollLeft = at * step;
    onCount(leaves);
  }
  const latest = useRef(lay);
  latest.current = lay;

  // What is in there may have changed with each view, or another leaf is open.
  useLayoutEffect(() => latest.current());
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => latest.current());
    observer.observe(element);
    // Letters of another face are of another width.
    void document.fonts.ready.then(() => latest.current());
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={box} class="leaves">
      {children}
    </div>
  );
}
