import { tDebrief } from "../../i18n/t-debrief.ts";
import { goTo } from "./go-to.ts";
import type { PartId } from "./order.ts";

/** What there is on the page, in the order in which it comes, and the way there. */
export function Contents({ parts }: { parts: readonly PartId[] }) {
  return (
    <nav class="contents" aria-label={tDebrief("debrief.contents")}>
      <ol>
        {parts.map((part) => (
          <li key={part}>
            <a
              href={`#${part}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(part);
              }}
            >
              {tDebrief(TITLES[part])}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const TITLES = {
  path: "debrief.path",
  "over-time": "debrief.overTime",
  "turning-points": "turning.heading",
  "what-if": "whatIf.heading",
  range: "range.heading",
  profile: "profile.heading",
  practice: "practice.heading",
  bots: "bots.heading",
  themes: "theme.heading",
  decisions: "debrief.table",
  "your-words": "guided.yourWords",
  keep: "keep.heading",
} as const satisfies { [part in PartId]: string };
