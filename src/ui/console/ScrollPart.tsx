import type { ComponentChildren } from "preact";

interface ScrollPartProps {
  class: string;
  /** Ids of its headings. */
  heading: string;
  children: ComponentChildren;
}

/** A part of the console that scrolls by itself, so that the rest stays where it is. Arrow keys there are for scrolling. */
export const ScrollPart = ({ class: name, heading, children }: ScrollPartProps) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
  <section class={name} aria-labelledby={heading} data-scrolls tabIndex={0}>
    {children}
  </section>
);
