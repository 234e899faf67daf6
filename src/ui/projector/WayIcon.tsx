import type { Way } from "../../workshop/events.ts";
import { ArrowIcon } from "../base/icons.tsx";

/** Up, down, or two level strokes. Words stand beside it. */
export function WayIcon({ way }: { way: Way }) {
  if (way !== "same") return <ArrowIcon up={way === "up"} />;
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" class="arrow">
      <path fill="currentColor" d="M1 3.1 11 2.7v2.2L1 5.2zM1.1 7.3 11 7v2.2l-9.9.3z" />
    </svg>
  );
}
