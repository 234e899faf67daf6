import "./teams.css";
import type { OptionMark } from "../../workshop/options.ts";
import type { Team } from "../../workshop/settings.ts";

/** What options and teams are told apart by, beside letter and name. */
export type ShapeName = OptionMark["shape"] | Team["shape"];

const PATHS: Readonly<Record<ShapeName, string>> = {
  circle: "M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 1 1 0-19z",
  square: "M3.5 3.8 20.4 3.4l.2 16.9-16.9.3z",
  triangle: "M12.1 2.4 22 20.6 2 20.9z",
  diamond: "M12 1.6 22 12 12 22.4 2 12z",
  star: "m12 1.8 3 6.7 7.2.7-5.4 4.9 1.6 7.2L12 17.5l-6.4 3.8 1.6-7.2L1.8 9.2 9 8.5z",
  hexagon: "m7 2.9 10.1-.1L22 12l-4.9 9.1-10.2.1L2 12z",
};

/** A shape in the colour of the text, or of a team. Words always stand beside it, so readers skip it. */
export function Shape({ name, colour }: { name: ShapeName; colour?: Team["colour"] }) {
  return (
    <svg class="shape" viewBox="0 0 24 24" aria-hidden="true" style={colour && { color: `var(--team-${colour})` }}>
      <path d={PATHS[name]} fill="currentColor" stroke="var(--ink)" stroke-width="1.6" stroke-linejoin="round" />
    </svg>
  );
}
