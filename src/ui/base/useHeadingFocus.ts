import { useEffect, useRef } from "preact/hooks";

/**
 * Moves the focus to a heading whenever what it heads has changed, so that the
 * keyboard and a screen reader are where the story is.
 */
export function useHeadingFocus<Element extends HTMLElement>(subject: string) {
  const heading = useRef<Element>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [subject]);
  return heading;
}
