import { fingerprint } from "../story/hash.ts";
import { choiceOfTeam, type Round, winnersOf } from "./ballot.ts";
import { isRunning, type Line } from "./line.ts";
import type { Header, TeamId } from "./settings.ts";

/** A decision that the facilitator took: between level options, or against the room. */
export interface Ruling {
  readonly kind: "cast" | "overrule";
  readonly choice: string;
  /** Whose company it is for; null for that of the room. */
  readonly team: TeamId | null;
}

/** What is to be done, and who or what decided it. */
export interface Verdict {
  readonly choice: string;
  readonly by: "majority" | "said" | "coin" | Ruling["kind"];
  /** What the room wanted; null where it was level and nothing has decided between them. */
  readonly wanted: string | null;
}

/** What there is to go by, once votes are in. */
export interface Votes {
  readonly number: number;
  readonly rounds: readonly Round[];
  readonly rulings: readonly Ruling[];
}

/** What a company is to do by its votes and the facilitator's rulings; null while that is not decided. */
export function verdictOf(header: Header, votes: Votes, line: Line): Verdict | null {
  const ruling = votes.rulings.findLast(({ team }) => team === line.team);
  const wanted = ruling?.kind === "cast" ? { choice: ruling.choice, by: ruling.kind } : wishOf(header, votes, line);
  if (ruling?.kind === "overrule") return { choice: ruling.choice, by: "overrule", wanted: wanted?.choice ?? null };
  return wanted === null ? null : { ...wanted, wanted: wanted.choice };
}

function wishOf(
  header: Header,
  { number, rounds }: Votes,
  line: Line,
): { choice: string; by: "majority" | "said" | "coin" } | null {
  const round = rounds.at(-1);
  if (round === undefined || !isRunning(line)) return null;
  if (line.team !== null) {
    const choice = choiceOfTeam(round, line.team);
    return choice === null ? null : { choice, by: "majority" };
  }
  const winners = winnersOf(round);
  const [first] = winners;
  if (first === undefined) return null;
  if (winners.length === 1) return { choice: first, by: round.said === null ? "majority" : "said" };
  return header.settings.tieRule === "coin" ? { choice: toss(header.seed, number, winners), by: "coin" } : null;
}

/** The coin: one of the choices that are level, always the same for a session's seed and the number of the decision. */
export function toss(seed: number, number: number, level: readonly string[]): string {
  const lot = Number.parseInt(fingerprint(`${number}/${seed}/${number}`).slice(0, 8), 16) / 2 ** 32;
  return level[Math.floor(lot * level.length)] ?? "";
}

/** The choices that are level in the last round, when nothing has decided between them; none otherwise. */
export function tiedIn(votes: Votes): string[] {
  const round = votes.rounds.at(-1);
  const winners = round === undefined ? [] : winnersOf(round);
  return winners.length > 1 ? winners : [];
}

/** Whether the rule for ties asks for a run-off now. A run-off that is level again is for the facilitator to decide. */
export function runOffIsDue(header: Header, votes: Votes): boolean {
  return (
    header.settings.mode === "together" &&
    header.settings.tieRule === "run-off" &&
    tiedIn(votes).length > 1 &&
    votes.rounds.at(-1)?.kind !== "run-off" &&
    votes.rulings.length === 0
  );
}
