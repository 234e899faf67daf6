import type { Figures } from "../company/figures.ts";
import { outcomeOf, type Outcome } from "../company/outcome.ts";
import { sceneAt } from "../story/compile.ts";
import type { EndingView } from "../story/view.ts";
import { type Advice, adviceOf } from "./advice.ts";
import { dissentOf } from "./ballot.ts";
import { storyOf } from "./company-view.ts";
import type { Entry, Moment } from "./desk.ts";
import { IN_SCENE } from "./events.ts";
import { foreseenIn, foresightAt } from "./foresight.ts";
import { phaseOf } from "./machine.ts";
import { OPTION_MARKS } from "./options.ts";
import type { Foresight } from "./prediction.ts";
import type { DecisionRecord, Result } from "./room.ts";
import { lastAtOf, type Session } from "./session.ts";
import type { Settings, Team, TeamId } from "./settings.ts";
import { type RoundView, roundsView } from "./votes-view.ts";

/** A session looked back on, as plain data: for print, CSV and JSON. Nobody's name is in it. All times in milliseconds. */
export interface SessionReport {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly scenario: { readonly id: string; readonly title: string };
  readonly settings: Settings;
  /** From the end of the lobby to the last thing that happened; breaks and long absences apart. */
  readonly spent: number;
  readonly away: number;
  readonly companies: readonly ReportCompany[];
  readonly decisions: readonly ReportDecision[];
  /** How many decisions the facilitator took against the room. */
  readonly overruled: number;
  /** The share of guesses about the meters that came true, 0–1; null where nobody guessed. */
  readonly foreseen: number | null;
  readonly teams: readonly ReportTeam[];
  /** Without those that were struck out. */
  readonly notes: readonly Entry[];
  readonly commitments: readonly Entry[];
}

export interface ReportCompany {
  /** Null for the company of the room. */
  readonly team: TeamId | null;
  /** Null where the story was broken off. */
  readonly ending: Pick<EndingView, "id" | "outcome" | "early" | "title"> | null;
  readonly outcome: Outcome;
  readonly figures: Figures;
}

export interface ReportDecision {
  readonly number: number;
  readonly quick: boolean;
  readonly jumped: boolean;
  readonly rounds: readonly RoundView[];
  /** What was done: by the company of the room, or by each. */
  readonly results: readonly ReportResult[];
  /** The share of hands in the last round that wanted something else, 0–1; null where nobody counted. */
  readonly dissent: number | null;
  readonly foresight: readonly Foresight[] | null;
  /** From its scene to the end of its aftermath, with whatever was undone, and breaks. */
  readonly spent: number;
}

export interface ReportResult extends Result {
  readonly act: string;
  readonly sceneTitle: string;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly letter: string; readonly label: string }[];
}

export interface ReportTeam extends Team {
  /** What it wanted in each round of each decision; null in a tie, or where it did not vote. */
  readonly record: readonly { readonly number: number; readonly wanted: readonly (string | null)[] }[];
  /** Null for teams with companies of their own. */
  readonly advice: Advice | null;
}

export function reportOf(session: Session): SessionReport {
  const { rules, room, desk } = session;
  const { story, header } = rules;
  const { past } = room.context;
  const decisions = past.map((record) => decisionOf(session, record));
  const kept = desk.entries.filter(({ struck }) => !struck);
  const begun = desk.moments.find(({ phase }) => phase !== "lobby")?.at ?? lastAtOf(session);
  return {
    id: header.id,
    startedAt: header.startedAt,
    scenario: { id: story.scenario.id, title: story.scenario.title },
    settings: header.settings,
    spent: lastAtOf(session) - begun - desk.away,
    away: desk.away,
    companies: companiesOf(session),
    decisions,
    overruled: past.filter(({ results }) => results.some(({ by }) => by === "overrule")).length,
    foreseen: foreseenIn(room.context),
    teams: header.settings.teams.map((team) => ({
      ...team,
      record: decisions.map(({ number, rounds }) => ({
        number,
        wanted: rounds.map(({ teams }) => teams.find((voted) => voted.team === team.id)?.choice ?? null),
      })),
      advice: adviceOf(rules, room.context, team.id),
    })),
    notes: kept.filter(({ kind }) => kind === "note"),
    commitments: kept.filter(({ kind }) => kind !== "note"),
  };
}

function companiesOf({ rules, room }: Session): ReportCompany[] {
  return room.context.lines.map((line) => {
    const { ending, company } = storyOf(rules, line, phaseOf(room));
    const told =
      ending === null ? null : { id: ending.id, outcome: ending.outcome, early: ending.early, title: ending.title };
    return { team: line.team, ending: told, outcome: ending?.outcome ?? outcomeOf(company), figures: company };
  });
}

function decisionOf({ rules, room, desk, log }: Session, record: DecisionRecord): ReportDecision {
  const { number, quick, jumped, rounds } = record;
  const results = record.results.map((result): ReportResult => {
    const { scene, act } = sceneAt(rules.story, result.scene);
    const options = scene.choices.map(({ id, label }, n) => ({ id, letter: OPTION_MARKS[n]?.letter ?? "", label }));
    const label = options.find(({ id }) => id === result.choice)?.label ?? "";
    return { ...result, act: act.title, sceneTitle: scene.title, label, options };
  });
  const last = rounds.at(-1);
  const [first] = results;
  const together = first !== undefined && first.team === null;
  return {
    number,
    quick,
    jumped,
    rounds: roundsView(rules, rounds),
    results,
    dissent: together && last !== undefined ? dissentOf(last, first.choice) : null,
    foresight: foresightAt(room.context, record),
    spent: spentOn(number, desk.moments, log.events.at(-1)?.at ?? 0),
  };
}

function spentOn(decision: number, moments: readonly Moment[], end: number): number {
  return moments.reduce((sum, { at, phase, number }, n) => {
    if (number !== decision || !IN_SCENE.has(phase)) return sum;
    return sum + (moments[n + 1]?.at ?? end) - at;
  }, 0);
}
