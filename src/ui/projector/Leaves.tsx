import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

interface LeavesProps {
  /** Which leaf is open, from 0. */
  at: number;
  /** Told how many leaves there are, whenever that changes. */
  onCount: (leaves: number) => void;
  children: ComponentChildren;
}

/** How many times as large as it must be text can grow. */
const GROWTH = [1, 1.05, 1.1, 1.15, 1.2, 1.26, 1.32, 1.38, 1.44, 1.5];

/**
 * Text that is never made smaller to fit: what has no room goes on on the next leaf, as
 * columns of a newspaper do. It grows where there is room and nothing more to turn for it,
 * each part that begins a leaf by itself. A screen reader has all leaves at any time.
 */
export function Leaves({ at, onCount, children }: LeavesProps) {
  const box = useRef<HTMLDivElement>(null);

  function lay(): void {
    const element = box.current;
    if (element === null) return;
    const gap = Number.parseFloat(getComputedStyle(element).columnGap);
    // As exact as the browser itself: what is lost in rounding adds up over the leaves.
    const step = element.getBoundingClientRect().width + gap;
    const parts = [element, ...element.querySelectorAll<HTMLElement>(".new-leaf")];
    for (const part of parts) grow(part, 1);
    const leaves = Math.max(1, Math.round((element.scrollWidth + gap) / step));
    // Also when a word sticks out to the right, that is too large.
    const fits = (): boolean => element.scrollWidth + gap <= leaves * step + 2;
    for (const part of parts) growAsFarAs(part, fits);
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

const grow = (part: HTMLElement, growth: number): void => part.style.setProperty("--growth", String(growth));

/** Halves what may still fit until one size is left. */
function growAsFarAs(part: HTMLElement, fits: () => boolean): void {
  let [most, tooMuch] = [0, GROWTH.length];
  while (tooMuch - most > 1) {
    const middle = Math.floor((most + tooMuch) / 2);
    grow(part, GROWTH[middle] ?? 1);
    if (fits()) most = middle;
    else tooMuch = middle;
  }
  grow(part, GROWTH[most] ?? 1);
}
