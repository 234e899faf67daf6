import { HATS } from "../../../company/hat.ts";
import { t } from "../../../i18n/t.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import { BOTH_HATS } from "../chart/definitions.ts";

/** The shapes of the steps, as `steps.ts` has them drawn, in a square of twenty. */
const SHAPES = {
  opening: "M0-9 2-3H9L4 1 6 8 0 4-6 8-4 1-9-3H-2z",
  leadership: "M0-8A8 8 0 1 1 0 8 8 8 0 1 1 0-8z",
  management: "M-7-7H7V7H-7z",
  both: "M0-9 8-4.5V4.5L0 9-8 4.5V-4.5z",
  none: "M0-9 9 7H-9z",
  need: "M0-9 5 0 0 9-5 0z",
} as const;

type Kind = keyof typeof SHAPES;

/** What the marks on the plane mean. */
export function Legend({ showNeeds }: { showNeeds: boolean }) {
  return (
    <ul class="plane-legend">
      <Entry kind="opening" words={tDebrief("debrief.opening")} />
      {HATS.map((hat) => (
        <Entry key={hat} kind={hat} words={t(`hat.${hat}.short`)} />
      ))}
      {showNeeds && <Entry kind="need" words={tDebrief("debrief.askedFor")} />}
    </ul>
  );
}

function Entry({ kind, words }: { kind: Kind; words: string }) {
  return (
    <li>
      <svg viewBox="-11 -11 22 22" aria-hidden="true">
        <path
          class={kind === "need" ? "need" : `mark ${kind}`}
          d={SHAPES[kind]}
          {...(kind === "both" ? { fill: BOTH_HATS } : {})}
        />
      </svg>
      {words}
    </li>
  );
}
