import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** How large something can be drawn. */
export interface Size {
  /** In pixels. */
  readonly width: number;
  /** The size of the text around it, in pixels: drawings are measured in it, so that they grow with the text. */
  readonly em: number;
}

/** What a sheet of paper has room for, in pixels; a drawing that is wider is shrunk onto it. */
const PAPER = 680;

/** How much room an element has; null until it is on the page. */
export function useSize(box: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = () => {
      const width = Math.floor(element.clientWidth);
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      if (width > 0) setSize((before) => (before?.width === width && before.em === em ? before : { width, em }));
    };
    // Shrunk words would be too small to read, so they are drawn larger for that.
    const enlarge = () => setSize((now) => now && { ...now, em: now.em * Math.max(1, now.width / PAPER) });
    addEventListener("beforeprint", enlarge);
    addEventListener("afterprint", measure);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => {
      observer.disconnect();
      removeEventListener("beforeprint", enlarge);
      removeEventListener("afterprint", measure);
    };
  }, [box]);
  return size;
}
