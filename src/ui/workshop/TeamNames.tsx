import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { Team } from "../../workshop/settings.ts";
import { Shape } from "./Shape.tsx";

/** What a team is told apart by. */
export type TeamLook = Pick<Team, "colour" | "shape">;

interface TeamNamesProps {
  names: readonly string[];
  looks: readonly TeamLook[];
  onName: (place: number, name: string) => void;
}

/** What the teams are called. */
export const TeamNames = ({ names, looks, onName }: TeamNamesProps) => (
  <div class="team-names">
    {looks.slice(0, names.length).map(({ colour, shape }, n) => (
      <label key={colour}>
        <Shape name={shape} colour={colour} />
        <input
          type="text"
          maxLength={30}
          aria-label={tWorkshop("start.teamName", {
            number: n + 1,
            colour: tWorkshop(`colour.${colour}`),
            shape: tWorkshop(`shape.${shape}`),
          })}
          value={names[n] ?? ""}
          onInput={(event) => onName(n, event.currentTarget.value)}
        />
      </label>
    ))}
  </div>
);
