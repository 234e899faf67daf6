import fc from "fast-check";
import { FIGURES } from "../../src/company/figures.ts";
import { OUTCOMES } from "../../src/company/outcome.ts";
import type { Condition, Scenario } from "../../src/scenario/schema.ts";
import { LESSONS } from "../../src/scenario/vocabulary.ts";
import { scenarioOf, TINY } from "./tiny.ts";

const FLAGS = ["one", "two", "three"];
const push = fc.integer({ min: -30, max: 30 });
const figure = fc.integer({ min: 0, max: 100 });
const effects = fc.record(
  { leadership: push, management: push, deadlines: push, customers: push, sales: push, ideas: push, team: push },
  { requiredKeys: [] },
);
const words = fc.integer({ min: 1, max: 5 }).map((count) => Array.from({ length: count }, () => "word").join(" "));

const atom: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ flag: fc.constantFrom(...FLAGS) }),
  fc.record({ figure: fc.constantFrom(...FIGURES), atLeast: figure }),
  fc.record({ figure: fc.constantFrom(...FIGURES), atMost: figure }),
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  atom,
  fc.record({ not: atom }),
  fc.record({ all: fc.array(atom, { minLength: 1, maxLength: 2 }) }),
  fc.record({ any: fc.array(atom, { minLength: 1, maxLength: 2 }) }),
);
const aside = fc.record({ when: condition, text: words });

/**
 * Stories of up to five scenes in a row, with locks, flags, consequences, asides and ways
 * that skip scenes: made without the checker, so every choice of a scene can be locked.
 */
export const smallStory: fc.Arbitrary<Scenario> = fc
  .record({
    opening: fc.record({
      leadership: figure,
      management: figure,
      chaos: figure,
      stagnation: figure,
      deadlines: figure,
      customers: figure,
      sales: figure,
      ideas: figure,
      team: figure,
    }),
    scenes: fc.array(
      fc.record({
        change: figure,
        complexity: figure,
        text: words,
        also: fc.array(aside, { maxLength: 1 }),
        choices: fc.array(
          fc.record({
            effects,
            set: fc.array(fc.constantFrom(...FLAGS), { maxLength: 2 }),
            when: fc.option(condition, { nil: undefined, freq: 3 }),
            also: fc.array(aside, { maxLength: 1 }),
            lessons: fc.array(fc.constantFrom(...LESSONS), { minLength: 1, maxLength: 2 }),
            later: fc.array(fc.record({ in: fc.integer({ min: 1, max: 3 }), effects, text: words }), { maxLength: 2 }),
            skip: fc.option(condition, { nil: undefined, freq: 2 }),
          }),
          { minLength: 2, maxLength: 3 },
        ),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ opening, scenes }): Scenario => {
    const id = (scene: number): string => (scene < scenes.length ? `scene-${scene}` : "end");
    return {
      ...scenarioOf(TINY),
      opening,
      acts: [
        {
          id: "only",
          title: "Only",
          intro: "An act.",
          scenes: scenes.map((scene, s) => ({
            id: id(s),
            title: "Scene",
            place: "lab",
            situation: { change: scene.change, complexity: scene.complexity },
            text: scene.text,
            also: scene.also,
            choices: scene.choices.map((choice, c) => ({
              id: `choice-${c}`,
              label: "Choose.",
              effects: choice.effects,
              set: choice.set,
              ...(choice.when === undefined ? {} : { when: choice.when, locked: "No." }),
              result: "Done.",
              also: choice.also,
              why: "Because.",
              lessons: choice.lessons,
              later: choice.later.map((later, l) => ({ ...later, id: `later-${s}-${c}-${l}` })),
              next:
                choice.skip === undefined ? id(s + 1) : [{ when: choice.skip, scene: id(s + 2) }, { scene: id(s + 1) }],
            })),
          })),
        },
      ],
      endings: OUTCOMES.map((outcome) => ({ id: outcome, outcome, title: "The end", text: "Over now." })),
    };
  });
