import { useCallback } from "preact/hooks";
import { outcomeOf } from "../../company/outcome.ts";
import { tProjector } from "../../i18n/t-projector.ts";
import type { StoryView } from "../../story/view.ts";
import type { Team } from "../../workshop/settings.ts";
import { Chart } from "../debrief/chart/Chart.tsx";
import type { Size } from "../debrief/chart/useSize.ts";
import { drawPlane } from "../debrief/plane/draw-plane.ts";
import { drawTeams } from "../debrief/plane/draw-teams.ts";
import "../debrief/plane/plane.css";
import "./plane.css";

interface RoomPlaneProps {
  companies: readonly StoryView[];
  /** In the order of the companies; none where the room has one together. */
  teams: readonly Team[];
}

/** The way of the company over leadership and management, or those of all teams' companies. */
export default function RoomPlane({ companies, teams }: RoomPlaneProps) {
  const draw = useCallback(
    (size: Size) => {
      const drawn = tProjector("back.drawn");
      const [only] = companies;
      if (companies.length === 1 && only) return drawPlane(contentOf(only), size, drawn);
      const paths = companies.map((company, n) => {
        const { name = "", colour = "", shape = "circle" } = teams[n] ?? {};
        return { name, colour, shape, points: pathOf(company) };
      });
      return drawTeams(paths, size, drawn);
    },
    [companies, teams],
  );
  return (
    <div class="room-plane">
      <Chart draw={draw} />
    </div>
  );
}

const contentOf = (company: StoryView) => ({
  path: pathOf(company),
  decisions: company.history,
  selected: -1,
  others: [],
  reach: [],
  showNeeds: true,
});

/** From the opening on. */
function pathOf({ history, company }: StoryView) {
  const opening = history[0]?.before ?? company;
  return [opening, ...history.map(({ after }) => after)].map((figures, number) => {
    const { leadership, management } = figures;
    return { number, leadership, management, outcome: outcomeOf(figures) };
  });
}
