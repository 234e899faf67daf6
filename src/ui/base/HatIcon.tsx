import type { Hat } from "../../company/hat.ts";
import { t } from "../../i18n/t.ts";
import { CaptainsHat, HardHat } from "./hats.tsx";

/** The hat of a decision as a small drawing; a word always stands beside it. */
export function HatIcon({ hat }: { hat: Hat }) {
  return (
    <svg class="hat-icon" viewBox={hat === "both" ? "0 -62 160 180" : "0 0 160 118"} aria-hidden="true">
      {hat === "management" && <HardHat />}
      {hat === "leadership" && <CaptainsHat />}
      {hat === "both" && (
        <>
          <HardHat />
          <g transform="translate(16 -64) scale(.8)">
            <CaptainsHat />
          </g>
        </>
      )}
      {hat === "none" && (
        <path
          class="bare"
          d="M40 92c-4-44 12-66 42-66 28 0 44 22 40 66M64 56c4-3 9-3 12 0M92 56c4-3 9-3 12 0M70 82c8 5 20 5 28-1"
        />
      )}
    </svg>
  );
}

/** A hat with its word in its colour: what a decision turned out to be. */
export function HatTag({ hat }: { hat: Hat }) {
  return (
    <span class={`hat-tag ${hat}`}>
      <HatIcon hat={hat} />
      {t(`hat.${hat}.short`)}
    </span>
  );
}
