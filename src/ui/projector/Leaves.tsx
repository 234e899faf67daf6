import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

interface LeavesProps {
  /** Which leaf is open, from 0. */
  at: number;
  /** Told how many leaves there are, whenever that changes. */
  onCount: (leaves: number) => void;
  children: ComponentChildren;
}

/**
 * Text that is never made smaller to fit: what has no room goes on on the next leaf, as
 * columns of a newspaper do. A screen reader has all leaves at any time.
 */
export function Leaves({ at, onCount, children }: LeavesProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);

  function measure(): void {
    const element = box.current;
    if (element === null) return;
    const gap = Number.parseFloat(getComputedStyle(element).columnGap);
    const one = element.clientWidth + gap;
    setWidth(one);
    onCount(Math.max(1, Math.round((element.scrollWidth + gap) / one)));
  }
  const latest = useRef(measure);
  latest.current = measure;

  // What is in there may have changed with each view.
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
  useLayoutEffect(() => {
    if (box.current) box.current.scrollLeft = at * width;
  }, [at, width]);

  return (
    <div ref={box} class="leaves">
      {children}
    </div>
  );
}
