import { collapseOf } from "../company/step.ts";
import { sceneAt, type Story } from "../story/compile.ts";
import { handsFor, openRound, type Round, totalOf, tallyOf, type Voter, withHands, withVote } from "./ballot.ts";
import { type BallotEvent, MOST_HANDS } from "./events.ts";
import { canJump, decided, isRunning, type Line, movedOn, openChoices, openLine } from "./line.ts";
import { type Guesses, NO_GUESSES, withGuess } from "./prediction.ts";
import type { Header, TeamId } from "./settings.ts";
import { type Ruling, runOffIsDue, tiedIn, type Verdict, verdictOf } from "./verdict.ts";

/** What does not change while a session goes on. */
export interface Rules {
  readonly story: Story;
  readonly header: Header;
}

/** What one company did in a decision, and who decided it. */
export interface Result extends Verdict {
  /** Null for the company of the room. */
  readonly team: TeamId | null;
  readonly scene: string;
}

/** A decision that has been taken. */
export interface DecisionRecord {
  /** Counts from 1. */
  readonly number: number;
  readonly rounds: readonly Round[];
  readonly results: readonly Result[];
  /** Null where the room was not asked. */
  readonly guesses: Guesses | null;
  /** True when it was decided by one show of hands, without discussion. */
  readonly quick: boolean;
  /** True when the session had jumped to this scene. */
  readonly jumped: boolean;
}

/** All that the room shares: the companies, the votes on the decision at hand, and what was decided before. */
export interface Room {
  /** The company of the room, or one for each team in the order of the teams. */
  readonly lines: readonly Line[];
  /** The act that the room is in, counting from 0. */
  readonly act: number;
  /** Of the decision at hand, counting from 1. */
  readonly number: number;
  readonly rounds: readonly Round[];
  readonly rulings: readonly Ruling[];
  readonly guesses: Guesses | null;
  /** True when the facilitator wants this scene decided by one show of hands. */
  readonly skipped: boolean;
  readonly jumped: boolean;
  readonly past: readonly DecisionRecord[];
}

const FRESH = { rounds: [], rulings: [], guesses: null, skipped: false, jumped: false };

export function openRoom({ story, header }: Rules): Room {
  const { mode, teams } = header.settings;
  const owners = mode === "parallel" ? teams.map(({ id }) => id) : [null];
  return { ...FRESH, lines: owners.map((team) => openLine(story, team)), act: 0, number: 1, past: [] };
}

/** The lines whose story goes on. */
export const runningIn = (room: Room): Line[] => room.lines.filter(isRunning);

/** The line of a team's company, or of the room's where teams have none of their own. */
export const lineOf = (room: Room, team: TeamId | null): Line | undefined =>
  room.lines.find((line) => line.team === null || line.team === team);

/** The choices that a voter can vote for now. */
export function votable({ story }: Rules, room: Room, team: TeamId | null): string[] {
  const among = room.rounds.at(-1)?.among ?? null;
  const line = lineOf(room, team);
  const open = line === undefined ? [] : openChoices(story, line).map(({ id }) => id);
  return among === null ? open : open.filter((id) => among.includes(id));
}

/** Whether this scene is decided by one show of hands: the facilitator wants it, or the agenda does. */
export function isQuick({ story, header }: Rules, room: Room): boolean {
  const agenda = story.scenario.trainer?.agendas.find(({ minutes }) => minutes === header.settings.minutes);
  const running = runningIn(room);
  return room.skipped || (running.length > 0 && running.every(({ scene }) => agenda?.cut.includes(scene) === true));
}

/** What the room says, taken down. The very same room when that cannot be said now. */
export function heard(rules: Rules, room: Room, event: BallotEvent): Room {
  if (event.type === "guess") return guessed(room, event);
  const round = room.rounds.at(-1);
  const now = round === undefined ? null : answered(rules, room, round, event);
  return now === null ? room : { ...room, rounds: [...room.rounds.slice(0, -1), now] };
}

function guessed(room: Room, { meter, way, by }: Extract<BallotEvent, { type: "guess" }>): Room {
  const guesses = room.guesses ?? NO_GUESSES;
  if (by < 0 && guesses[meter][way] === 0) return room;
  return { ...room, guesses: withGuess(guesses, meter, way, by) };
}

/** The round with a vote in it; null when that vote is not possible. */
function answered(
  rules: Rules,
  room: Room,
  round: Round,
  event: Exclude<BallotEvent, { type: "guess" }>,
): Round | null {
  const { mode, ballot } = rules.header.settings;
  const can = (choice: string, team: TeamId | null = null): boolean => votable(rules, room, team).includes(choice);
  if (event.type === "vote") {
    const { team, choice = null } = event;
    const asOne = mode === "parallel" || ballot === "teams";
    if (!asOne || voterOf(rules, team) === null || (choice !== null && !can(choice, team))) return null;
    return withVote(round, team, choice);
  }
  if (mode !== "together" || !can(event.choice)) return null;
  if (event.type === "said") return { ...round, said: event.choice };
  const voter = voterOf(rules, event.team);
  if (voter === null || ballot !== "heads") return null;
  const before = handsFor(round, voter, event.choice);
  const hands = event.type === "total" ? event.hands : before + event.by;
  return hands < 0 || hands > MOST_HANDS ? null : withHands(round, voter, event.choice, hands);
}

/** Whose hand it is: a team is named exactly where there are teams. */
function voterOf({ header }: Rules, team: TeamId | undefined): Voter | null {
  const { teams } = header.settings;
  if (team === undefined) return teams.length === 0 ? "room" : null;
  return teams.some(({ id }) => id === team) ? team : null;
}

/** Whether anybody has voted in this round, or the room was taken at its word. */
export function hasAnyVote({ rounds }: Room): boolean {
  const round = rounds.at(-1);
  return round !== undefined && (round.said !== null || totalOf(tallyOf(round)) > 0);
}

/** Whether there is enough to reveal: any vote; with a company for each team, all their choices. */
export function hasVoted({ header }: Rules, room: Room): boolean {
  if (header.settings.mode === "together") return hasAnyVote(room);
  const round = room.rounds.at(-1);
  return runningIn(room).every(({ team }) => team !== null && totalOf(round?.hands[team] ?? {}) > 0);
}

/** Opens a round of voting. */
export function asked(room: Room, kind: Round["kind"]): Room {
  const among = kind === "run-off" ? tiedIn(room) : null;
  return { ...room, rounds: [...room.rounds, openRound(kind, among)], rulings: [], guesses: null };
}

/** Whether the facilitator may decide so: between options that are level, or for any open one. */
export function canRule({ story, header }: Rules, room: Room, { kind, choice, team }: Ruling): boolean {
  const line = room.lines.find((line) => line.team === team);
  if (line === undefined || !openChoices(story, line).some(({ id }) => id === choice)) return false;
  if (kind === "overrule") return verdictOf(header, room, line)?.wanted !== choice;
  return tiedIn(room).includes(choice) && header.settings.tieRule !== "coin" && !runOffIsDue(header, room);
}

export const ruled = (room: Room, ruling: Ruling): Room => ({ ...room, rulings: [...room.rulings, ruling] });

/** Whether every company that goes on knows what to do. */
export function isSettled({ header }: Rules, room: Room): boolean {
  return runningIn(room).every((line) => verdictOf(header, room, line) !== null);
}

/** Every company does what was decided. */
export function taken(rules: Rules, room: Room): Room {
  const results = runningIn(room).flatMap((line): Result[] => {
    const verdict = verdictOf(rules.header, room, line);
    return verdict === null ? [] : [{ ...verdict, team: line.team, scene: line.scene }];
  });
  const lines = room.lines.map((line) => {
    const choice = results.find(({ team }) => team === line.team)?.choice;
    return choice === undefined ? line : decided(rules.story, line, choice);
  });
  const { number, rounds, guesses, jumped } = room;
  const quick = isQuick(rules, room);
  return { ...room, lines, past: [...room.past, { number, rounds, results, guesses, quick, jumped }] };
}

/** Every company turns the page after an aftermath; the act stays the one it was until the next is opened. */
export function turned(room: Room): Room {
  return { ...room, ...FRESH, lines: room.lines.map(movedOn), number: room.number + 1 };
}

/** The act of the company that has come least far; null when all stories are over. */
export function actAhead({ story }: Rules, room: Room): number | null {
  const acts = runningIn(room).map(({ scene }) => sceneAt(story, scene).actIndex);
  return acts.length === 0 ? null : Math.min(...acts);
}

/** Whether an act has come to its end and has something to be talked about; not when every company broke down in it. */
export function hasActDebrief(rules: Rules, room: Room): boolean {
  const ended =
    actAhead(rules, room) !== room.act && !room.lines.every(({ state }) => collapseOf(state.company) !== null);
  return ended && rules.story.scenario.acts[room.act]?.debrief !== undefined;
}

export const canJumpTo = ({ story }: Rules, room: Room, scene: string): boolean =>
  runningIn(room).length > 0 && runningIn(room).every((line) => canJump(story, line, scene));

/** Every company that goes on does so in another scene, as it is. */
export function jumpedTo(room: Room, scene: string): Room {
  return {
    ...room,
    ...FRESH,
    jumped: true,
    lines: room.lines.map((line) => (isRunning(line) ? { ...line, scene } : line)),
  };
}

/** The room in the act that its companies have come to. */
export const inActAhead = (rules: Rules, room: Room): Room => ({ ...room, act: actAhead(rules, room) ?? room.act });
