/**
 * Goes to a part of the page. Without a step in the browser's history: going back leads to
 * the page before, not around this one.
 */
export function goTo(part: string): void {
  const heading = document.getElementById(part);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
