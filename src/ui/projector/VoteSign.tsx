import { tProjector } from "../../i18n/t-projector.ts";

/** A tick, or three dots for a team that is still talking. */
export function VoteSign({ voted }: { voted: boolean }) {
  return (
    <>
      <span class="only-read">{tProjector(voted ? "vote.teamIn" : "vote.teamOut")}</span>
      <svg viewBox="0 0 24 24" class={voted ? "vote-in" : "vote-out"} aria-hidden="true">
        <path
          fill="none"
          stroke="currentColor"
          stroke-width="4"
          stroke-linecap="round"
          stroke-linejoin="round"
          d={voted ? "M3 13.2 9.4 19.6 21 5" : "M4 12h.1M12 12h.1M20 12h.1"}
        />
      </svg>
    </>
  );
}
