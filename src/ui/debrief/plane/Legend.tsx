import { HATS } from "../../../company/hat.ts";
import { t } from "../../../i18n/t.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import { BOTH_HATS } from "../chart/definitions.ts";
import { SHAPES } from "./shapes.ts";

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
