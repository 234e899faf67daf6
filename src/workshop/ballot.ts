import type { TeamId } from "./settings.ts";

/** Who a hand belongs to: a team, or the room where there are none. */
export type Voter = TeamId | "room";

/** Hands for each choice; a choice nobody has voted for is not in it. */
export type Hands = Readonly<Record<string, number>>;

/** One round of voting on a decision. */
export interface Round {
  readonly kind: "first" | "again" | "run-off";
  /** In a run-off, the choices that were level. */
  readonly among: readonly string[] | null;
  readonly hands: Readonly<Partial<Record<Voter, Hands>>>;
  /** What the room said, where nobody counted. */
  readonly said: string | null;
}

export const openRound = (kind: Round["kind"], among: Round["among"] = null): Round => ({
  kind,
  among,
  hands: {},
  said: null,
});

export function handsFor(round: Round, voter: Voter, choice: string): number {
  return round.hands[voter]?.[choice] ?? 0;
}

/** The round with so many hands of a voter for a choice. Whoever counts does not take "the room said" any more. */
export function withHands(round: Round, voter: Voter, choice: string, hands: number): Round {
  const { [choice]: _, ...others } = round.hands[voter] ?? {};
  const now = hands === 0 ? others : { ...others, [choice]: hands };
  return { ...round, said: null, hands: { ...round.hands, [voter]: now } };
}

/** The round with a team's one vote, or without it. */
export function withVote(round: Round, team: TeamId, choice: string | null): Round {
  return { ...round, said: null, hands: { ...round.hands, [team]: choice === null ? {} : { [choice]: 1 } } };
}

/** All hands for each choice, in every team. */
export function tallyOf(round: Round): Hands {
  const sum: Record<string, number> = {};
  for (const hands of Object.values(round.hands)) {
    for (const [choice, number] of Object.entries(hands)) sum[choice] = (sum[choice] ?? 0) + number;
  }
  return sum;
}

export const totalOf = (hands: Hands): number => Object.values(hands).reduce((sum, number) => sum + number, 0);

/** The choices with the most hands, in alphabetical order; more than one in a tie, none where nobody voted. */
export function leadersOf(hands: Hands): string[] {
  const most = Math.max(1, ...Object.values(hands));
  return Object.keys(hands)
    .filter((choice) => hands[choice] === most)
    .toSorted();
}

/** What a round came to: what the room said, else what most hands are for. */
export const winnersOf = (round: Round): string[] => (round.said === null ? leadersOf(tallyOf(round)) : [round.said]);

/** What a team wants: the choice most of its hands are for; null in a tie, or where it did not vote. */
export function choiceOfTeam(round: Round, team: TeamId): string | null {
  const leaders = leadersOf(round.hands[team] ?? {});
  return leaders.length === 1 ? (leaders[0] ?? null) : null;
}

/** How many hands each choice gained or lost from one round to another; what stayed level is not in it. */
export function shiftOf(before: Round, after: Round): Hands {
  const [from, to] = [tallyOf(before), tallyOf(after)];
  const choices = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return Object.fromEntries(
    choices.map((choice) => [choice, (to[choice] ?? 0) - (from[choice] ?? 0)] as const).filter(([, by]) => by !== 0),
  );
}

/** The share of hands, 0–1, that were not for `choice`; null where nobody counted. */
export function dissentOf(round: Round, choice: string): number | null {
  const tally = tallyOf(round);
  const all = totalOf(tally);
  return round.said !== null || all === 0 ? null : 1 - (tally[choice] ?? 0) / all;
}
