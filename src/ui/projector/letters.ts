import type { CompanyView, RoomView } from "../../workshop/projector-view.ts";
import type { Team, TeamId } from "../../workshop/settings.ts";

/** The letter of an option in a company's scene; nothing for one that is not there. */
export function letterOf({ options }: CompanyView, choiceId: string | null): string {
  return options.find(({ id }) => id === choiceId)?.letter ?? "";
}

export const teamOf = ({ teams }: Pick<RoomView, "teams">, id: TeamId | null): Team | undefined =>
  teams.find((team) => team.id === id);

/** Companies that are in the same scene, with what it is. Those whose story is over are in none. */
export interface Together {
  readonly scene: NonNullable<CompanyView["scene"]>;
  readonly companies: readonly CompanyView[];
  /** Null where they are all there are. */
  readonly teams: readonly Team[] | null;
}

/** The scenes that are on, each once, with whose they are. */
export function scenesOf(view: RoomView): Together[] {
  const ids = new Set(view.companies.flatMap(({ scene }) => scene?.id ?? []));
  return [...ids].flatMap((id) => {
    const companies = view.companies.filter(({ scene }) => scene?.id === id);
    const scene = companies[0]?.scene;
    if (!scene) return [];
    const all = companies.length === view.companies.length;
    const teams = all ? null : companies.flatMap(({ team }) => teamOf(view, team) ?? []);
    return [{ scene, companies, teams }];
  });
}

/** Companies for which something is the same, so that a room need not read it twice; with their teams. */
export function alikeOf<What extends object>(
  view: RoomView,
  whatOf: (company: CompanyView) => What | null,
): { readonly teams: readonly Team[]; readonly what: What }[] {
  const alike = new Map<string, { teams: Team[]; what: What }>();
  for (const company of view.companies) {
    const what = whatOf(company);
    if (what === null) continue;
    // Figures move differently; what is told is the same.
    const key = JSON.stringify({ ...what, changes: null });
    const group = alike.get(key) ?? { teams: [], what };
    const team = teamOf(view, company.team);
    if (team) group.teams.push(team);
    alike.set(key, group);
  }
  return [...alike.values()];
}
