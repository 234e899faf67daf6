import { choiceOfTeam, dissentOf, type Hands, type Round, shiftOf, tallyOf } from "./ballot.ts";
import { runningIn, type Room, type Rules } from "./room.ts";
import type { TeamId } from "./settings.ts";
import { runOffIsDue, tiedIn, type Verdict, verdictOf } from "./verdict.ts";

/** A round of voting, counted up. */
export interface RoundView {
  /** Counts from 1. */
  readonly number: number;
  readonly kind: Round["kind"];
  /** In a run-off, the choices that were level. */
  readonly among: readonly string[] | null;
  /** Hands for each choice by its id; a choice without hands is not in it. */
  readonly tally: Hands;
  /** What the room said, where nobody counted. */
  readonly said: string | null;
  /** Each team's hands, and what it wants: null in a tie, or where it did not vote. */
  readonly teams: readonly { readonly team: TeamId; readonly hands: Hands; readonly choice: string | null }[];
  /** Hands gained and lost since the round before; null in the first, and in a run-off, where not all could be voted for. */
  readonly shift: Hands | null;
}

/** What a decision stands at, once its votes can be seen. */
export interface VotesView {
  readonly rounds: readonly RoundView[];
  /** Choices that are level in the last round; none where there is no tie. */
  readonly tied: readonly string[];
  /** True when the next step is a run-off. */
  readonly runOff: boolean;
  /** What each company is to do, and who or what decided it; null while that is open. */
  readonly verdicts: readonly { readonly team: TeamId | null; readonly verdict: Verdict | null }[];
  /** The share of hands, 0–1, that want something else than what is to be done; null where nobody counted. */
  readonly dissent: number | null;
}

export function roundsView({ header }: Rules, rounds: readonly Round[]): RoundView[] {
  return rounds.map((round, n) => {
    const before = rounds[n - 1];
    return {
      number: n + 1,
      kind: round.kind,
      among: round.among,
      tally: tallyOf(round),
      said: round.said,
      teams: header.settings.teams.map(({ id }) => ({
        team: id,
        hands: round.hands[id] ?? {},
        choice: choiceOfTeam(round, id),
      })),
      shift: before === undefined || round.kind === "run-off" ? null : shiftOf(before, round),
    };
  });
}

/** The votes on the decision at hand; null before there is a round. */
export function votesView(rules: Rules, room: Room): VotesView | null {
  const last = room.rounds.at(-1);
  if (last === undefined) return null;
  const verdicts = verdictsOf(rules, room);
  const choice = verdicts[0]?.verdict?.choice;
  const together = rules.header.settings.mode === "together";
  return {
    rounds: roundsView(rules, room.rounds),
    tied: together ? tiedIn(room) : [],
    runOff: runOffIsDue(rules.header, room),
    verdicts,
    dissent: together && choice !== undefined ? dissentOf(last, choice) : null,
  };
}

/** Of the decision at hand; in its aftermath, what was done. */
function verdictsOf(rules: Rules, room: Room): VotesView["verdicts"] {
  const done = room.past.find(({ number }) => number === room.number);
  if (done !== undefined)
    return done.results.map(({ team, choice, by, wanted }) => ({ team, verdict: { choice, by, wanted } }));
  return runningIn(room).map((line) => ({ team: line.team, verdict: verdictOf(rules.header, room, line) }));
}
