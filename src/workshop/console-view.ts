import { transition } from "xstate";
import { paragraphs } from "../story/narrate.ts";
import type { ActView, StoryView } from "../story/view.ts";
import { type Advice, advicesOf } from "./advice.ts";
import { type AgendaNow, agendaAt } from "./agenda.ts";
import { storyOf } from "./company-view.ts";
import { type Entry, timerAt } from "./desk.ts";
import { IN_ACT, LOOKING_BACK, type Phase, type RoomEvent } from "./events.ts";
import { isRunning } from "./line.ts";
import { phaseOf, type RoomSnapshot } from "./machine.ts";
import { type OptionView, optionsOf } from "./options.ts";
import type { Guesses } from "./prediction.ts";
import { actView, type BriefingView, briefingOf } from "./projector-view.ts";
import { isQuick, runningIn } from "./room.ts";
import { backLosesVotes, canGoBack, type Session } from "./session.ts";
import type { Settings, TeamId } from "./settings.ts";
import { leftOf } from "./timer.ts";
import { tiedIn } from "./verdict.ts";
import { type VotesView, votesView } from "./votes-view.ts";

/** What the facilitator sees, as plain data: everything, and what can be done now. */
export interface ConsoleView {
  readonly phase: Phase;
  /** That the room is in: on talking about an act, the one that is over. */
  readonly act: ActView;
  /** Of the decision at hand, counting from 1. */
  readonly number: number;
  /** True when this scene is decided by one show of hands. */
  readonly quick: boolean;
  readonly settings: Settings;
  /** In the briefing alone: what the room reads. */
  readonly briefing: BriefingView | null;
  /** Where `proceed` leads. */
  readonly next: { readonly phase: Phase } | { readonly phase: null; readonly blocked: Blocked };
  readonly can: Offers;
  readonly companies: readonly ConsoleCompany[];
  readonly notes: NotesView;
  /** The votes so far, also while the room must not see them. */
  readonly votes: VotesView | null;
  readonly guesses: Guesses | null;
  readonly agenda: AgendaNow | null;
  /** Milliseconds; less than 0 once time is up. */
  readonly timer: { readonly left: number; readonly running: boolean } | null;
  readonly pause: { readonly left: number } | null;
  readonly blank: boolean;
  readonly frozen: boolean;
  readonly metersHidden: boolean;
  readonly entries: readonly Entry[];
  /** In the debrief alone: where each team's advice would have led; none for teams with companies of their own. */
  readonly advice: readonly Advice[];
}

/** Why `proceed` would do nothing. */
export type Blocked =
  /** The room has not voted, or not every team with a company of its own. */
  | "no-votes"
  /** Two options are level: the facilitator casts, overrules, or has the room vote again. */
  | "tie"
  /** There is a break. */
  | "break"
  /** This is the last step; only `finish` follows. */
  | "last";

/** What can be done now, beside `proceed` and counting. */
export interface Offers {
  readonly back: boolean;
  /** True when going back would throw away votes that have been counted. */
  readonly backLosesVotes: boolean;
  readonly voteAgain: boolean;
  readonly take: boolean;
  readonly skip: boolean;
  readonly wrapUp: boolean;
  readonly finish: boolean;
  /** Choices that a casting vote can decide for. */
  readonly cast: readonly string[];
  /** For each company, the choices that would overrule it. */
  readonly overrule: readonly { readonly team: TeamId | null; readonly choices: readonly string[] }[];
  /** Scenes that can be jumped to, in the order of the story. */
  readonly jump: readonly { readonly scene: string; readonly title: string; readonly act: string }[];
}

export interface ConsoleCompany {
  readonly team: TeamId | null;
  readonly over: boolean;
  /** With its figures, its needs and what the scene tells the facilitator. */
  readonly story: StoryView;
  readonly options: readonly OptionView[];
}

/** What the scenario tells the facilitator for this step. */
export interface NotesView {
  readonly note: readonly string[];
  readonly questions: readonly string[];
  /** What groups usually say. */
  readonly usually: readonly string[];
  /** What people can do afterwards: at the beginning and at the end. */
  readonly aims: readonly string[];
}

export function consoleView(session: Session, now: number): ConsoleView {
  const { rules, room: snapshot, desk } = session;
  const room = snapshot.context;
  const phase = phaseOf(snapshot);
  const timer = timerAt(desk);
  return {
    phase,
    act: actView(rules, room.act, phase),
    number: room.number,
    quick: isQuick(rules, room),
    settings: rules.header.settings,
    briefing: phase === "briefing" ? briefingOf(rules) : null,
    next: nextOf(session, phase, now),
    can: offersOf(session, now),
    companies: room.lines.map((line) => ({
      team: line.team,
      over: !isRunning(line),
      story: storyOf(rules, line, phase),
      options: optionsOf(rules, line),
    })),
    notes: notesOf(session, phase),
    votes: votesView(rules, room),
    guesses: room.guesses,
    agenda: agendaAt(session, now),
    timer: timer && { left: leftOf(timer, now), running: timer.since !== null },
    pause: desk.pause === null ? null : { left: desk.pause.since + desk.pause.length - now },
    blank: desk.blank,
    frozen: desk.frozen !== null,
    metersHidden: desk.metersHidden,
    entries: desk.entries,
    advice: LOOKING_BACK.has(phase) ? advicesOf(rules, room) : [],
  };
}

function nextOf({ room, machine, desk }: Session, phase: Phase, now: number): ConsoleView["next"] {
  if (desk.pause !== null) return { phase: null, blocked: "break" };
  const event = { type: "proceed", from: phase, at: now } as const;
  if (room.can(event)) return { phase: phaseOf(transition(machine, room, event)[0]) };
  if (phase === "debrief" || phase === "over") return { phase: null, blocked: "last" };
  return { phase: null, blocked: tiedIn(room.context).length > 0 ? "tie" : "no-votes" };
}

function offersOf(session: Session, at: number): Offers {
  const { rules, room } = session;
  const { story } = rules;
  const can = (event: RoomEvent): boolean => room.can(event);
  const lines = runningIn(room.context);
  return {
    back: canGoBack(session),
    backLosesVotes: backLosesVotes(session),
    voteAgain: can({ type: "vote-again", at }),
    take: can({ type: "take", at }),
    skip: can({ type: "skip", at }),
    wrapUp: can({ type: "wrap-up", at }),
    finish: can({ type: "finish", at }),
    cast: tiedIn(room.context).filter((choice) => can({ type: "cast", choice, at })),
    overrule: lines.map((line) => ({ team: line.team, choices: overruling(session, room, line.team, at) })),
    jump: [...story.scenes.values()].flatMap(({ scene, act }) =>
      can({ type: "jump", scene: scene.id, at }) ? [{ scene: scene.id, title: scene.title, act: act.title }] : [],
    ),
  };
}

function overruling({ rules }: Session, room: RoomSnapshot, team: TeamId | null, at: number): string[] {
  const line = room.context.lines.find((line) => line.team === team);
  const options = line === undefined ? [] : optionsOf(rules, line);
  const event = (choice: string): RoomEvent => ({ type: "overrule", choice, at, ...(team === null ? {} : { team }) });
  return options.flatMap(({ id }) => (room.can(event(id)) ? [id] : []));
}

function notesOf({ rules: { story }, room }: Session, phase: Phase): NotesView {
  const { trainer, acts } = story.scenario;
  if (!IN_ACT.has(phase)) {
    return { note: paragraphs(trainer?.note ?? ""), questions: [], usually: [], aims: trainer?.aims ?? [] };
  }
  if (phase === "act-debrief") {
    const debrief = acts[room.context.act]?.debrief;
    return { note: paragraphs(debrief?.note ?? ""), questions: debrief?.questions ?? [], usually: [], aims: [] };
  }
  const ids = new Set(runningIn(room.context).map(({ scene }) => scene));
  const beside = [...ids].flatMap((id) => story.scenes.get(id)?.scene.facilitator ?? []);
  return {
    note: beside.flatMap(({ note }) => paragraphs(note)),
    questions: beside.flatMap(({ questions }) => questions),
    usually: beside.flatMap(({ usually }) => usually),
    aims: [],
  };
}
