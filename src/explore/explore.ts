import type { Story } from "../story/compile.ts";
import { disagreement } from "./agree.ts";
import { lookBack } from "./backward.ts";
import type { Explored } from "./exploration.ts";
import { playForward } from "./forward.ts";
import { explorerAndMachineAgree, proofsOf } from "./proofs.ts";
import { evidenceOf, explorationOf, flowOf } from "./result.ts";
import { sample } from "./sample.ts";
import { type Tables, tablesOf } from "./tables.ts";
import { newTally, type Tally } from "./tally.ts";

export interface ExploreOptions {
  /** The most positions to tell apart before it gives up counting and plays by chance. A million take about 200 MB. */
  readonly limit?: number;
  /** Fixes what is left to chance: a whole number. */
  readonly seed?: number;
  /** How many plays by chance there are when there are too many positions to count. */
  readonly chancePlays?: number;
  /** In how many plays, at most, the explorer is compared with the story's machine. */
  readonly comparedPlays?: number;
  /** A clock, in milliseconds. */
  readonly now?: () => number;
  /** Told now and then; the explorer waits for it, so that others get a turn. */
  readonly onProgress?: (progress: Progress) => void | Promise<void>;
  /** Ends the exploration early, with what a short round of chance play can still tell. */
  readonly signal?: { readonly aborted: boolean };
}

/** How far an exploration has come. */
export interface Progress {
  readonly doing: "counting" | "playing by chance" | "comparing";
  /** 0–1, as far as one can tell beforehand. */
  readonly part: number;
  readonly states: number;
}

export const DEFAULT_LIMIT = 4_000_000;
const DEFAULT_CHANCE_PLAYS = 20_000;
const DEFAULT_COMPARED_PLAYS = 10_000;

/** Plays a story in every possible way, or, where that would be too many, by chance, and says so. */
export async function explore(story: Story, options: ExploreOptions = {}): Promise<Explored> {
  const { limit = DEFAULT_LIMIT, seed = 1, signal } = options;
  const { chancePlays = DEFAULT_CHANCE_PLAYS, comparedPlays = DEFAULT_COMPARED_PLAYS } = options;
  const now = options.now ?? (() => 0);
  const started = now();
  const tables = tablesOf(story);
  const report = async (doing: Progress["doing"], part: number, states: number): Promise<boolean> => {
    await options.onProgress?.({ doing, part, states });
    return signal?.aborted !== true;
  };

  const tally = (await countAll(tables, limit, report)) ?? (await playSome(tables, chancePlays, seed, report));
  const compared = Math.min(comparedPlays, tally.plays);
  const difference = await disagreement(tables, compared, seed, (part) => report("comparing", part, tally.states));
  tally.partial = signal?.aborted === true;

  const exploration = explorationOf(tables, tally, now() - started);
  const proofs = tally.complete ? proofsOf(evidenceOf(tables, tally, exploration)) : [];
  if (!tally.partial || difference !== null) proofs.push(explorerAndMachineAgree(compared, difference));
  return { exploration: { ...exploration, proofs }, flow: flowOf(tables, tally) };
}

type Report = (doing: Progress["doing"], part: number, states: number) => Promise<boolean>;

/** Every possible play; null when there are too many, or when it was stopped. */
async function countAll(tables: Tables, limit: number, report: Report): Promise<Tally | null> {
  const tally = newTally(tables);
  const traces = await playForward(tables, tally, limit, (decision, part, states) =>
    report("counting", (decision + part) / tables.longest, states),
  );
  if (traces === null) return null;
  lookBack(tables, traces, tally);
  return tally;
}

async function playSome(tables: Tables, plays: number, seed: number, report: Report): Promise<Tally> {
  const tally = newTally(tables);
  await sample(tables, tally, plays, seed, (part) => report("playing by chance", part, tally.states));
  return tally;
}
