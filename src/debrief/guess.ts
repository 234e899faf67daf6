import { fingerprint } from "../story/hash.ts";
import type { Debrief } from "./report.ts";
import type { SingleHat } from "./range.ts";

/** What players think of their play before they are shown its figures. */
export interface Guess {
  /** See `playOf`: a guess is about these decisions and no others. */
  readonly play: string;
  /** Mean fit, 0–100. */
  readonly fit: number;
  /** How many decisions wore the one hat, the other, and both: each 0–100. */
  readonly leadership: number;
  readonly management: number;
  readonly both: number;
  /** How many changes of hat were made in time, 0–100. */
  readonly inTime: number;
  /** The hat that was on more often than it was wanted, or neither. */
  readonly overused: SingleHat | "neither";
}

/** A figure that was guessed, and what it was. */
export interface GuessedFigure {
  readonly figure: "fit" | "leadership" | "management" | "both" | "inTime";
  readonly guessed: number;
  readonly actual: number;
  /** Guessed less actual: above 0 when it was overrated. */
  readonly difference: number;
}

/** A guess beside the play; without `inTime` where no change of hat was ever asked for. */
export interface GuessResult {
  readonly figures: readonly GuessedFigure[];
  readonly overused: { readonly guessed: Guess["overused"]; readonly actual: Guess["overused"] };
  /** How well the player knows their play, in one word: see `verdictOf`. */
  readonly verdict: Verdict;
}

/** `close`: every guess was near. `high` and `low`: the fit was guessed better or worse than it was; else some count was off. */
export type Verdict = "close" | "high" | "low" | "elsewhere";

/** A guess of the fit is near within so many points, and one of a count within one. */
const NEAR_FIT = 8;
const NEAR_COUNT = 1;

/** A fingerprint of what was decided, 16 letters and digits: another way to the same place is another play. */
export function playOf(choiceIds: readonly string[]): string {
  return fingerprint(choiceIds.join(" "));
}

/** Lays a guess beside what was. */
export function compare(guess: Guess, { fit, hats, range }: Pick<Debrief, "fit" | "hats" | "range">): GuessResult {
  const figure = (name: GuessedFigure["figure"], actual: number): GuessedFigure => ({
    figure: name,
    guessed: guess[name],
    actual,
    difference: guess[name] - actual,
  });
  const figures = [
    figure("fit", fit ?? 0),
    figure("leadership", hats.leadership),
    figure("management", hats.management),
    figure("both", hats.both),
    ...(range.switches.needed > 0 ? [figure("inTime", range.switches.inTime.length)] : []),
  ];
  const overused = { guessed: guess.overused, actual: range.overused ?? ("neither" as const) };
  return { figures, overused, verdict: verdictOf(figures) };
}

function verdictOf(figures: readonly GuessedFigure[]): Verdict {
  const far = figures.filter(({ figure, difference }) => {
    return Math.abs(difference) > (figure === "fit" ? NEAR_FIT : NEAR_COUNT);
  });
  if (far.length === 0) return "close";
  const fit = far.find(({ figure }) => figure === "fit");
  if (fit === undefined) return "elsewhere";
  return fit.difference > 0 ? "high" : "low";
}
