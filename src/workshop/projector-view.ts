import type { Company } from "../company/step.ts";
import { paragraphs } from "../story/narrate.ts";
import type { ActView, AftermathView, EndingView, SceneView, StageView, StoryView } from "../story/view.ts";
import { type Advice, advicesOf } from "./advice.ts";
import { tallyOf, totalOf } from "./ballot.ts";
import { storyOf, withoutNotes } from "./company-view.ts";
import { type Entry, timerAt } from "./desk.ts";
import { IN_SCENE, LOOKING_BACK, type Phase } from "./events.ts";
import { foreseenIn, foresightAt } from "./foresight.ts";
import { isRunning, type Line } from "./line.ts";
import { phaseOf, type RoomSnapshot } from "./machine.ts";
import { type OptionView, optionsOf } from "./options.ts";
import type { Foresight } from "./prediction.ts";
import type { Room, Rules } from "./room.ts";
import type { Session } from "./session.ts";
import type { Team, TeamId, TieRule } from "./settings.ts";
import type { Timer } from "./timer.ts";
import { type VotesView, votesView } from "./votes-view.ts";

/**
 * What the room may see now, as plain data: never a vote before it is revealed, never a
 * note of the scenario or the facilitator, never which hat an option wears before it is
 * taken, and no meter while the meters are hidden. The stage's picture is not a meter: the
 * office shows how the company is in any case.
 */
export type ProjectorView =
  | { readonly screen: "blank" }
  | { readonly screen: "break"; readonly since: number; readonly length: number }
  | RoomView;

export interface RoomView {
  readonly screen: "room";
  readonly phase: Phase;
  /** True while the room keeps seeing what was, and nothing on the screen should move. */
  readonly frozen: boolean;
  readonly scenario: StoryView["scenario"] & { readonly tagline: string };
  readonly mode: "together" | "parallel";
  readonly teams: readonly Team[];
  readonly tieRule: TieRule;
  /** Whether every hand counts, or every team has one vote. */
  readonly votesBy: "heads" | "teams";
  readonly timer: Timer | null;
  readonly metersHidden: boolean;
  /** In the briefing alone. */
  readonly briefing: BriefingView | null;
  readonly act: ActView;
  /** Of the decision at hand, counting from 1. */
  readonly number: number;
  /** The company of the room, or one for each team. */
  readonly companies: readonly CompanyView[];
  /**
   * While votes are taken: of which round, how many there are, and which teams have voted; never for what. While hands
   * are counted option by option, how many there are says for what, so that is null until the vote is closed.
   */
  readonly ballot: {
    readonly round: number;
    readonly kind: "first" | "again" | "run-off";
    readonly among: readonly string[] | null;
    readonly taken: number | null;
    readonly voted: readonly TeamId[];
  } | null;
  /** Once they have been revealed. */
  readonly votes: VotesView | null;
  /** In the aftermath: what the room had guessed and what happened. Null where it was not asked, or the meters are hidden. */
  readonly foresight: readonly Foresight[] | null;
  /** To talk about: in the discussion and after an act. */
  readonly questions: readonly string[];
  /** At the end. */
  readonly debrief: {
    readonly companies: readonly StoryView[];
    readonly advice: readonly Advice[];
    /** The share of the room's guesses that came true, 0–1; null where it did not guess. */
    readonly foreseen: number | null;
    /** What people will start or stop doing, as far as it was not struck out. */
    readonly commitments: readonly Pick<Entry, "kind" | "text">[];
  } | null;
}

/** Who they are, and whom they will meet. */
export interface BriefingView {
  readonly text: readonly string[];
  /** Of the company. */
  readonly about: string;
  readonly cast: readonly CastView[];
}

export interface CastView {
  readonly id: string;
  readonly name: string;
  readonly job: string;
  readonly about: string;
}

export interface CompanyView {
  /** Null for the company of the room. */
  readonly team: TeamId | null;
  /** True once its story is over. */
  readonly over: boolean;
  readonly scene: Pick<SceneView, "id" | "title" | "place" | "speaker" | "text"> | null;
  readonly options: readonly OptionView[];
  /** Without changes of figures while the meters are hidden. */
  readonly aftermath: AftermathView | null;
  /** Null while the meters are hidden. */
  readonly figures: Company | null;
  readonly ending: EndingView | null;
  readonly stage: StageView;
}

export function projectorView({ rules, room, desk }: Session): ProjectorView {
  if (desk.blank) return { screen: "blank" };
  if (desk.pause !== null) return { screen: "break", ...desk.pause };
  const shown = desk.frozen ?? room;
  // Nothing is hidden from those who look back.
  const hidden = desk.metersHidden && !LOOKING_BACK.has(phaseOf(shown));
  return { ...roomView(rules, shown, hidden, desk.entries), frozen: desk.frozen !== null, timer: timerAt(desk) };
}

function roomView(
  rules: Rules,
  snapshot: RoomSnapshot,
  hidden: boolean,
  entries: readonly Entry[],
): Omit<RoomView, "frozen" | "timer"> {
  const { story, header } = rules;
  const { scenario } = story;
  const room = snapshot.context;
  const phase = phaseOf(snapshot);
  const { mode, teams, tieRule, ballot } = header.settings;
  return {
    screen: "room",
    phase,
    scenario: {
      id: scenario.id,
      title: scenario.title,
      company: scenario.company.name,
      role: scenario.role.title,
      tagline: scenario.tagline,
    },
    mode,
    teams,
    tieRule,
    votesBy: ballot,
    metersHidden: hidden,
    briefing: phase === "briefing" ? briefingOf(rules) : null,
    act: actView(rules, room.act, phase),
    number: room.number,
    companies: room.lines.map((line) => companyView(rules, line, phase, hidden)),
    ballot: snapshot.hasTag("secret")
      ? ballotView(room, ballot === "teams" || mode === "parallel" || phase === "closed")
      : null,
    votes: snapshot.hasTag("open") ? votesView(rules, room) : null,
    foresight: phase === "aftermath" && !hidden ? lastForesight(room) : null,
    questions: questionsAt(rules, room, phase),
    debrief: LOOKING_BACK.has(phase) ? debriefOf(rules, room, phase, entries) : null,
  };
}

export function briefingOf({ story: { scenario } }: Rules): BriefingView {
  return {
    text: paragraphs(scenario.role.briefing),
    about: scenario.company.about,
    cast: scenario.cast.map(({ id, name, job, about }) => ({ id, name, job, about })),
  };
}

/** An act by its place, counting from 0. */
export function actView({ story }: Rules, index: number, phase: Phase): ActView {
  const { acts } = story.scenario;
  const act = acts[index];
  return {
    title: act?.title ?? "",
    number: index + 1,
    of: acts.length,
    intro: paragraphs(act?.intro ?? ""),
    opens: phase === "act",
  };
}

function companyView(rules: Rules, line: Line, phase: Phase, hidden: boolean): CompanyView {
  const view = storyOf(rules, line, phase);
  const { id, title, place, speaker, text } = view.scene;
  const on = IN_SCENE.has(phase) && isRunning(line);
  const { aftermath } = view;
  return {
    team: line.team,
    over: !isRunning(line),
    scene: on ? { id, title, place, speaker, text } : null,
    options: on ? optionsOf(rules, line) : [],
    aftermath: aftermath !== null && hidden ? { ...aftermath, changes: [] } : aftermath,
    figures: hidden ? null : view.company,
    ending: phase === "ending" || LOOKING_BACK.has(phase) ? view.ending : null,
    stage: view.stage,
  };
}

function ballotView({ rounds }: Room, tellsTaken: boolean): RoomView["ballot"] {
  const round = rounds.at(-1);
  if (round === undefined) return null;
  const voted = Object.entries(round.hands).flatMap(([voter, hands]) =>
    voter === "room" || Object.keys(hands).length === 0 ? [] : [voter as TeamId],
  );
  const taken = tellsTaken ? totalOf(tallyOf(round)) : null;
  return { round: rounds.length, kind: round.kind, among: round.among, taken, voted: voted.toSorted() };
}

function lastForesight(room: Room): Foresight[] | null {
  const last = room.past.at(-1);
  return last === undefined ? null : foresightAt(room, last);
}

function questionsAt({ story }: Rules, room: Room, phase: Phase): readonly string[] {
  if (phase === "act-debrief") return story.scenario.acts[room.act]?.debrief?.questions ?? [];
  if (phase !== "discussing") return [];
  const scenes = [...new Set(room.lines.map(({ scene }) => scene))];
  return scenes.flatMap((id) => story.scenes.get(id)?.scene.facilitator?.questions ?? []);
}

function debriefOf(rules: Rules, room: Room, phase: Phase, entries: readonly Entry[]): RoomView["debrief"] {
  return {
    companies: room.lines.map((line) => withoutNotes(storyOf(rules, line, phase))),
    advice: advicesOf(rules, room),
    foreseen: foreseenIn(room),
    commitments: entries.flatMap(({ kind, text, struck }) => (kind === "note" || struck ? [] : [{ kind, text }])),
  };
}
