import { proxy, wrap } from "comlink";
import type { Counted } from "../../../debrief/counted.ts";
import type { Subject } from "../../../debrief/counter.ts";
import type { WhatIf } from "../../../debrief/what-if.ts";
import type { Scenario } from "../../../scenario/schema.ts";
import type { Play } from "../../../story/play.ts";
import { knownOf } from "./known.ts";
import type { OnPart, Teller } from "./teller.ts";
import type { Begin } from "./worker.ts";

/** Counts for the debrief of one play, away from the page's own thread where the browser can. */
export interface Counting {
  /** Rejected when it cannot be counted. */
  readonly counted: Promise<Counted>;
  /** Null when this choice was not open at this decision (from 1). */
  whatIf(number: number, choice: string): Promise<WhatIf | null>;
  /** Gives up what is under way and frees everything. From then on nothing is answered. */
  end(): void;
}

/** On the page's own thread, others get a turn after so many milliseconds. */
const SLICE_MS = 12;

/**
 * Begins to count at once.
 *
 * @param onPart told what part of `counted` is done, 0–1
 */
export function countDebrief(scenario: Scenario, play: Play, onPart: OnPart): Counting {
  const start = performance.now();
  const ending = new AbortController();
  const { signal } = ending;
  const subject = knownOf(scenario.id).then((known): Subject => ({ scenario, play, known }));
  const starting = startTeller(subject, signal);
  const ask = <Answer>(question: (teller: Teller) => Promise<Answer>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      starting.then(question).then(
        (answer) => !signal.aborted && resolve(answer),
        (error: unknown) => !signal.aborted && reject(error),
      );
    });
  const counted = ask((teller) => teller.counted((part) => !signal.aborted && onPart(part)));
  // For `npm run bench`.
  counted.then(() => performance.measure("counted", { start })).catch(() => {});
  return {
    counted,
    whatIf: (number, choice) => ask((teller) => teller.whatIf(number, choice)),
    end: () => ending.abort(),
  };
}

async function startTeller(subject: Promise<Subject>, signal: AbortSignal): Promise<Teller> {
  try {
    return await tellerElsewhere(subject, signal);
  } catch (error) {
    console.warn("counting on the page's own thread:", error);
    const { tellerOf } = await import("./teller.ts");
    return tellerOf(await subject, SLICE_MS, signal);
  }
}

/** @throws where no worker starts: an old browser, a blocked script */
async function tellerElsewhere(subject: Promise<Subject>, signal: AbortSignal): Promise<Teller> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  signal.addEventListener("abort", () => worker.terminate());
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new Error(message || "the worker does not start")));
  });
  const begin = wrap<Begin>(worker);
  const teller = await Promise.race([subject.then(begin), broken]);
  return {
    counted: (onPart) => Promise.race([teller.counted(proxy(onPart)), broken]),
    whatIf: (number, choice) => Promise.race([teller.whatIf(number, choice), broken]),
  };
}
