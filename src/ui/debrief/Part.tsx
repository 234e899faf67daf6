import type { ComponentChildren } from "preact";

interface PartProps {
  /** Also the id of its heading, where the table of contents leads to. */
  id: string;
  title: string;
  /** One sentence: what is to be seen here. */
  lead?: string;
  children: ComponentChildren;
}

/** One idea of a debrief, as large as a screen if it needs that. */
export function Part({ id, title, lead, children }: PartProps) {
  return (
    <section class={`part part-${id}`} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {lead !== undefined && <p class="part-lead">{lead}</p>}
      {children}
    </section>
  );
}
