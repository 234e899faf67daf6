import type { Hat } from "../company/hat.ts";
import { OUTCOMES } from "../company/outcome.ts";
import type { Scenario } from "../scenario/schema.ts";
import { choicesOf, scenesOf } from "../scenario/walk.ts";
import type { Exploration, Flow, Proof } from "./exploration.ts";

/** What the proofs look at: an exploration in which every possible play was played, and some counts besides. */
export interface Evidence {
  readonly scenario: Scenario;
  readonly exploration: Omit<Exploration, "proofs">;
  /** By number of decisions taken: positions, those from which the sweet spot can still be reached, those from which nothing else can. */
  readonly hope: readonly { readonly positions: number; readonly recoverable: number; readonly won: number }[];
  /** By choice, as `scene/choice`: in how many positions it can be taken. */
  readonly openIn: ReadonlyMap<string, number>;
  /** A play that came to a scene with every choice locked. */
  readonly stuck: readonly string[] | null;
}

/** What every story that ships has to prove by itself. A warm-up may be won by chance, and need not end in every way. */
export function proofsOf(evidence: Evidence): Proof[] {
  const ofAStory =
    evidence.scenario.warmUp === true ? [] : [everyOutcomeIsReached, chanceRarelyWins, blindAlternationDoesNotWin];
  return [
    everyChoiceIsReached,
    noPlayGetsStuck,
    noSingleHatWins,
    moreOfTheSameEndsBadly,
    readingWins,
    noChoiceIsDominated,
    noChoiceIsAlwaysBest,
    neverTooLateTooEarly,
    neverWonTooEarly,
    ...ofAStory,
  ].map((prove) => prove(evidence));
}

/** Every scene and every choice comes up in some play. */
export function everyChoiceIsReached({ scenario, exploration }: Evidence): Proof {
  const reached = (key: string): boolean => (exploration.choices[key]?.reached ?? 0) > 0;
  const missed = [
    ...scenesOf(scenario)
      .filter(({ scene }) => !scene.choices.some(({ id }) => reached(`${scene.id}/${id}`)))
      .map(({ scene }) => `scene ${scene.id}`),
    ...choicesOf(scenario)
      .filter(({ scene, choice }) => !reached(`${scene.id}/${choice.id}`))
      .map(({ scene, choice }) => `choice ${scene.id}/${choice.id}`),
  ];
  return proof("Every scene and every choice is reached in some play", missed);
}

/** Every outcome is the end of some play. */
export function everyOutcomeIsReached({ exploration: { outcomes } }: Evidence): Proof {
  return proof(
    "Every outcome is reached in some play",
    OUTCOMES.filter((outcome) => !outcomes[outcome].reachable),
  );
}

/** No play comes to a scene in which every choice is locked. */
export function noPlayGetsStuck({ stuck }: Evidence): Proof {
  return proof("No play gets stuck", stuck === null ? [] : [stuck.join(",")]);
}

/** Whoever always wants the same hat never reaches the sweet spot, whichever choices that wear it they take. */
export function noSingleHatWins({ exploration: { bots } }: Evidence): Proof {
  const winners = (["leadership", "management"] as const).filter((bot) => bots[bot]["sweet-spot"] > 0);
  return proof(
    "No single hat wins",
    winners.map((bot) => `only ${bot} reaches the sweet spot in ${percent(bots[bot]["sweet-spot"])} of its plays`),
  );
}

/**
 * More of what a company has too much of ends in what that leads to: where it opens with
 * more chaos than stagnation, only leading always ends in chaos; where it opens with more
 * stagnation, only managing always ends in stagnation.
 */
export function moreOfTheSameEndsBadly({ scenario: { opening }, exploration: { bots } }: Evidence): Proof {
  const name = "More of the same ends in more of the same";
  if (opening.chaos === opening.stagnation) return proof(name, []);
  const [bot, outcome] =
    opening.chaos > opening.stagnation ? (["leadership", "chaos"] as const) : (["management", "stagnation"] as const);
  const share = bots[bot][outcome];
  return proof(name, isAll(share) ? [] : [`only ${bot} ends in ${outcome} in ${percent(share)} of its plays`]);
}

/** A bot that reads the situation reaches the sweet spot in at least 80 % of its plays. */
export function readingWins({ exploration: { bots } }: Evidence): Proof {
  const share = bots.adaptive["sweet-spot"];
  return proof("Reading the situation wins, in 80 % of plays or more", share >= 0.8 ? [] : [`in ${percent(share)}`]);
}

/** A bot that draws lots reaches the sweet spot in 3 to 15 % of its plays. */
export function chanceRarelyWins({ exploration: { bots } }: Evidence): Proof {
  const share = bots.random["sweet-spot"];
  const holds = share >= 0.03 && share <= 0.15;
  return proof("Chance wins rarely, in 3 to 15 % of plays", holds ? [] : [`in ${percent(share)}`]);
}

/**
 * Who changes hats with every decision, leading first, and never looks at the situation
 * reaches the sweet spot in fewer than 20 % of its plays: being fair to both hats is not
 * the same as reading the moment.
 */
export function blindAlternationDoesNotWin({ exploration: { bots } }: Evidence): Proof {
  const share = bots.alternating["sweet-spot"];
  const holds = share < 0.2;
  return proof("Blind alternation wins in fewer than 20 % of plays", holds ? [] : [`in ${percent(share)}`]);
}

/**
 * A choice is dominated when it never lies on a best way to the end, from no position in
 * which it can be taken, and when in each of these positions another open choice leaves
 * every figure at least as good (see `dominance.ts`). The best way is the one with the
 * best outcome (the sweet spot, then holding on, then the others) and among those the
 * one whose decisions fit best in sum.
 */
export function noChoiceIsDominated({ exploration: { choices } }: Evidence): Proof {
  const dominated = Object.entries(choices).filter(([, { dominated: is }]) => is === true);
  return proof(
    "No choice is dominated",
    dominated.map(([key]) => key),
  );
}

/** With fewer positions than this, a scene is met in what is one and the same situation. */
const FEW_POSITIONS = 30;

/**
 * No choice lies on a best way from every position in which it can be taken. Scenes that
 * fewer than thirty positions come to, the first ones, do not count: there the company is
 * still as the scenario opened it, and one answer may be right.
 */
export function noChoiceIsAlwaysBest({ exploration: { choices }, openIn }: Evidence): Proof {
  const always = Object.entries(choices).filter(
    ([key, { best }]) => best === 1 && (openIn.get(key) ?? 0) >= FEW_POSITIONS,
  );
  return proof(
    "No choice is best in every situation",
    always.map(([key]) => key),
  );
}

/**
 * After half of the decisions of the longest play, the sweet spot can still be reached
 * from at least 60 % of the positions in which a play can be by then.
 */
export function neverTooLateTooEarly({ exploration: { decisions }, hope }: Evidence): Proof {
  const half = Math.ceil(decisions.max / 2);
  const { positions = 0, recoverable = 0 } = hope[half] ?? {};
  const share = positions === 0 ? 0 : recoverable / positions;
  const holds = share >= 0.6;
  return proof("Half-way, the sweet spot is still within reach of 60 % of positions", holds ? [] : [percent(share)]);
}

/** Before the last third of the decisions of the longest play there is no position from which every play wins. */
export function neverWonTooEarly({ exploration: { decisions }, hope }: Evidence): Proof {
  const won = hope.findIndex(({ won: positions }) => positions > 0);
  const holds = won === -1 || won >= (decisions.max * 2) / 3;
  return proof("It is never won before the last third", holds ? [] : [`can be won after decision ${won}`]);
}

/**
 * The same kind of move raises fit in one scenario and lowers it in another, on average
 * over every time that it is made in any play: told from the hat of the move. Needs the
 * explorations of several scenarios.
 */
export function sameMoveTurnsOutBothWays(flows: readonly Flow[]): Proof {
  const kinds = (["leadership", "management"] as const satisfies readonly Hat[]).filter(
    (hat) => !flows.some(({ moves }) => moves[hat] > 0) || !flows.some(({ moves }) => moves[hat] < 0),
  );
  return proof(
    "The same kind of move raises fit in one scenario and lowers it in another",
    kinds.map((hat) => `${hat} always changes it the same way`),
  );
}

/** The explorer plays by the rules of the game: see `disagreement`. */
export function explorerAndMachineAgree(plays: number, difference: string | null): Proof {
  const name = `Explorer and story machine agree on every figure of ${plays.toLocaleString("en")} plays by chance`;
  return proof(name, difference === null ? [] : [difference]);
}

function proof(name: string, against: readonly string[]): Proof {
  return against.length === 0 ? { name, holds: true } : { name, holds: false, counterexample: against.join("; ") };
}

/** Shares are sums of many small parts. */
const isAll = (share: number): boolean => share > 1 - 1e-9;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
