import { tDebrief } from "../../i18n/t-debrief.ts";

interface ContentsProps {
  parts: readonly { readonly id: string; readonly title: string }[];
}

/** What there is on the page, and the way there. */
export function Contents({ parts }: ContentsProps) {
  return (
    <nav class="contents" aria-label={tDebrief("debrief.contents")}>
      <ol>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => goTo(id, event)}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Without a step in the browser's history: going back leads to the page before, not around this one. */
function goTo(id: string, event: MouseEvent): void {
  event.preventDefault();
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
