import { t } from "../../i18n/t.ts";
import { ArrowIcon } from "../base/icons.tsx";

/** How far a figure moved: an arrow and a signed number, and words for a screen reader. Nothing if it did not. */
export function Change({ before, after }: { before: number; after: number }) {
  const points = Math.abs(after - before);
  if (points === 0) return null;
  const up = after > before;
  return (
    <span class={up ? "change up" : "change down"}>
      <ArrowIcon up={up} />
      <span aria-hidden="true">{up ? `+${points}` : `−${points}`}</span>
      <span class="only-read">{t(up ? "meters.up" : "meters.down", { points })}</span>
    </span>
  );
}
