import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { METERS, SYMPTOMS, VITALS } from "../../src/company/figures.ts";
import { fitOf } from "../../src/company/needs.ts";
import { type Outcome, OUTCOMES } from "../../src/company/outcome.ts";
import type { Company } from "../../src/company/step.ts";
import { explore } from "../../src/explore/explore.ts";
import { countWords } from "../../src/explore/words.ts";
import { holds } from "../../src/scenario/condition.ts";
import { choicesOf } from "../../src/scenario/walk.ts";
import { compile, sceneAt, type Story } from "../../src/story/compile.ts";
import { decide, isOpen } from "../../src/story/decide.ts";
import { everyPlay, type Whole } from "../helpers/every-play.ts";
import { smallStory } from "../helpers/small-stories.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Words that a play shows, counted as a player would. */
function wordsRead(story: Story, { state, outcome }: Whole): number {
  const { scenario } = story;
  const intro = sum(scenario.acts.slice(0, 1).map((act) => countWords(act.intro)));
  const decisions = state.decisions.map(({ scene, choice, before, after, flags, arrivals }, i) => {
    const flagsBefore = state.decisions[i - 1]?.flags ?? new Set<string>();
    const shown = [
      scene.text,
      ...scene.also.filter(({ when }) => holds(when, { flags: flagsBefore, figures: before })).map(({ text }) => text),
      ...scene.choices.map(({ label }) => label),
      choice.result,
      choice.why,
      ...choice.also.filter(({ when }) => holds(when, { flags, figures: after })).map(({ text }) => text),
      ...arrivals.map(({ consequence }) => consequence.text),
    ];
    return sum(shown.map(countWords));
  });
  const ending = scenario.endings.find((each) => each.outcome === outcome);
  return intro + sum(decisions) + countWords(ending?.title ?? "") + countWords(ending?.text ?? "");
}

describe("exploring a story", () => {
  // The time is a guard against hanging for ever.
  it("counts exactly what playing every play one after the other counts", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(smallStory, async (scenario) => {
        const story = compile(scenario);
        const plays = everyPlay(story);
        const { exploration, flow } = await explore(story, { comparedPlays: 20 });
        const ended = (outcome: Outcome): Whole[] => plays.filter((play) => play.outcome === outcome);

        expect(exploration.complete).toBe(true);
        expect(exploration.plays).toBe(plays.length);
        const lengths = plays.map(({ state }) => state.decisions.length);
        expect(exploration.decisions).toEqual({ min: Math.min(...lengths), max: Math.max(...lengths) });
        for (const outcome of OUTCOMES) {
          const { reachable, share, example } = exploration.outcomes[outcome];
          expect(reachable).toBe(ended(outcome).length > 0);
          expect(share).toBeCloseTo(ended(outcome).length / plays.length, 12);
          const ids = ended(outcome).map(({ state }) => state.decisions.map(({ choice }) => choice.id).join());
          expect(reachable ? ids : [""]).toContain(example.join());
          expect(exploration.bots.random[outcome]).toBeCloseTo(sum(ended(outcome).map(({ chance }) => chance)), 9);
          expect(exploration.lastRecovery[outcome] ?? -1).toBe(lastRecovery(plays, outcome));
        }
        for (const { scene, choice } of choicesOf(scenario)) {
          const key = `${scene.id}/${choice.id}`;
          const taken = plays.filter(({ state }) =>
            state.decisions.some((decision) => decision.scene === scene && decision.choice === choice),
          );
          // Scenes that no way leads to are no part of the exploration.
          expect(exploration.choices[key]?.reached ?? 0).toBe(taken.length);
          expect(exploration.choices[key]?.timesLocked ?? 0).toBe(
            plays.filter(({ locked }) => locked.includes(key)).length,
          );
        }
        for (const { scene, choice } of choicesOf(scenario)) {
          if (exploration.choices[`${scene.id}/${choice.id}`]?.dominated !== true) continue;
          expect(everyMeeting(story, plays, scene.id).every((meeting) => isOutdone(meeting, choice.id))).toBe(true);
        }
        for (const [lesson, share] of Object.entries(exploration.lessons)) {
          const met = plays.filter(({ state }) =>
            state.decisions.some((d) => d.choice.lessons.some((l) => l === lesson)),
          );
          expect(share).toBeCloseTo(met.length / plays.length, 12);
        }
        for (const { decision, mean, min, max } of flow.fit) {
          const fits = plays.flatMap(({ state }) => {
            const at = state.decisions[decision - 1];
            return at === undefined ? [] : [fitOf(at.after, at.scene.situation)];
          });
          expect(mean).toBeCloseTo(sum(fits) / fits.length, 9);
          expect({ min, max }).toEqual({ min: Math.min(...fits), max: Math.max(...fits) });
        }
        const whole = plays.filter(({ outcome }) => outcome !== null);
        for (const read of whole.map((play) => wordsRead(story, play))) {
          expect(exploration.words.min).toBeLessThanOrEqual(read);
          expect(exploration.words.max).toBeGreaterThanOrEqual(read);
        }
        const stuck = exploration.proofs.find(({ name }) => name === "No play gets stuck");
        expect(stuck?.holds).toBe(plays.every(({ outcome }) => outcome !== null));
        expect(exploration.proofs.at(-1)).toMatchObject({ holds: true });
      }),
      { numRuns: 50 },
    );
  });
});

/** What each choice that is open leaves of the company, by its id, each time that some play comes to a scene. */
function everyMeeting(story: Story, plays: readonly Whole[], id: string): Map<string, Company>[] {
  const { scene } = sceneAt(story, id);
  return plays.flatMap(({ state, positions }) =>
    positions
      .filter((_, i) => state.decisions[i]?.scene.id === id)
      .map((position) => {
        const open = scene.choices.filter((choice) => isOpen(choice, position));
        return new Map(open.map((choice) => [choice.id, decide(position, scene, choice).company]));
      }),
  );
}

/** Whether a choice is locked, or another leaves every figure at least as good: symptoms low, all else high. */
function isOutdone(meeting: ReadonlyMap<string, Company>, choice: string): boolean {
  const own = meeting.get(choice);
  if (own === undefined) return true;
  const noWorse = (other: Company): boolean =>
    SYMPTOMS.every((name) => other[name] <= own[name]) &&
    [...METERS, ...VITALS].every((name) => other[name] >= own[name]);
  return [...meeting].some(([id, other]) => id !== choice && noWorse(other));
}

/** The latest decision after which some play that ends in an outcome shares its past with one that wins. */
function lastRecovery(plays: readonly Whole[], outcome: Outcome): number {
  // Positions are compared by the object itself: plays that have parted do not share it any more.
  const winning = new Set(
    plays.filter((play) => play.outcome === "sweet-spot").flatMap(({ positions }) => positions.slice(0, -1)),
  );
  const latest = plays
    .filter((play) => play.outcome === outcome)
    .map(({ positions }) => positions.slice(0, -1).findLastIndex((position) => winning.has(position)));
  return Math.max(-1, ...latest);
}
