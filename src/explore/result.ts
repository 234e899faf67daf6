import { HATS } from "../company/hat.ts";
import { OUTCOMES, type Outcome } from "../company/outcome.ts";
import { END } from "../scenario/flow.ts";
import { BOTS, type ChoiceCount, type Exploration, type Flow, type Way } from "./exploration.ts";
import type { Evidence } from "./proofs.ts";
import type { Tables } from "./tables.ts";
import type { Tally } from "./tally.ts";
import { wordsOf } from "./words.ts";

/** What was counted, by name: everything but the proofs. */
export function explorationOf(tables: Tables, tally: Tally, elapsedMs: number): Omit<Exploration, "proofs"> {
  const { story } = tables;
  const endings = OUTCOMES.filter((_, outcome) => (tally.outcomes[outcome] ?? 0) > 0);
  return {
    scenario: story.scenario.id,
    complete: tally.complete,
    ...(tally.partial ? { partial: true } : {}),
    plays: tally.plays,
    states: tally.states,
    elapsedMs,
    decisions: tally.decisions,
    words: wordsOf(story, waysOf(tables, tally), new Set(endings)),
    outcomes: byOutcome((_, outcome) => ({
      reachable: (tally.outcomes[outcome] ?? 0) > 0,
      share: part(tally.outcomes[outcome], tally.plays),
      example: tally.examples[outcome] ?? [],
    })),
    bots: Object.fromEntries(
      BOTS.map((bot, b) => [bot, byOutcome((_, outcome) => tally.bots[b * OUTCOMES.length + outcome] ?? 0)]),
    ) as Exploration["bots"],
    choices: Object.fromEntries(tables.choices.map(({ key, number }) => [key, choiceCount(tables, tally, number)])),
    lastRecovery: Object.fromEntries(
      OUTCOMES.map((name, outcome) => [name, tally.lastRecovery[outcome] ?? -1] as const).filter(
        ([, last]) => last >= 0,
      ),
    ),
    lessons: Object.fromEntries([...tally.lessons].map(([lesson, plays]) => [lesson, part(plays, tally.plays)])),
  };
}

export function flowOf(tables: Tables, tally: Tally): Flow {
  return {
    ways: waysOf(tables, tally),
    fit: tally.fit.map(({ plays, sum, min, max }, i) => ({ decision: i + 1, mean: part(sum, plays), min, max })),
    moves: Object.fromEntries(
      HATS.map((hat) => [hat, part(tally.moves[hat].change, tally.moves[hat].plays)]),
    ) as Flow["moves"],
  };
}

export function evidenceOf(tables: Tables, tally: Tally, exploration: Evidence["exploration"]): Evidence {
  return {
    scenario: tables.story.scenario,
    exploration,
    hope: tally.hope,
    openIn: new Map(tables.choices.map(({ key, number }) => [key, tally.openIn[number] ?? 0])),
    stuck: tally.stuck,
  };
}

/** The ways that some play goes, in the order of the story. */
function waysOf({ scenes }: Tables, { ways }: Tally): Way[] {
  return scenes.flatMap(({ scene, choices }) =>
    choices.flatMap(({ choice, number }) =>
      [...scenes.map((next) => next.scene.id), END].flatMap((to, i) => {
        const plays = ways[number * (scenes.length + 1) + i] ?? 0;
        return plays === 0 ? [] : [{ scene: scene.id, choice: choice.id, to, plays }];
      }),
    ),
  );
}

function choiceCount({ scenes }: Tables, tally: Tally, number: number): ChoiceCount {
  const first = number * (scenes.length + 1);
  const reached = tally.ways.subarray(first, first + scenes.length + 1).reduce((sum, plays) => sum + plays, 0);
  const open = tally.openIn[number] ?? 0;
  const best = tally.bestIn[number] ?? 0;
  return {
    reached,
    timesLocked: tally.locked[number] ?? 0,
    best: tally.complete ? part(best, open) : null,
    dominated: tally.complete ? open > 0 && best === 0 && tally.undominated[number] === 0 : null,
  };
}

function byOutcome<Value>(value: (outcome: Outcome, number: number) => Value): { [outcome in Outcome]: Value } {
  return Object.fromEntries(OUTCOMES.map((outcome, number) => [outcome, value(outcome, number)])) as {
    [outcome in Outcome]: Value;
  };
}

const part = (of: number | undefined, all: number): number => (all === 0 ? 0 : (of ?? 0) / all);
