import { parseScenario } from "../../src/scenario/parse.ts";
import type { Scenario } from "../../src/scenario/schema.ts";

/**
 * A small scenario with one of everything the format knows: four scenes, a branch, a
 * flag, a lock, a consequence, a special ending. Short enough to know by heart.
 */
export const TINY = `format: 1
id: tiny
title: The lemonade stand
tagline: Two people and a jug.
minutes: 1
role:
  title: owner of the stand
  briefing: It is hot, and you have a jug.
  look: { hair: short, skin: honey, top: coral, body: tee }
company: { name: Jug & Co, about: Lemonade., furnishing: loft }
cast:
  - id: ada
    name: Ada
    job: squeezer
    about: Squeezes.
    temperament: calm
    look: { hair: bun, skin: umber, top: teal, body: shirt }
opening:
  leadership: 60
  management: 20
  chaos: 20
  stagnation: 0
  deadlines: 60
  customers: 60
  sales: 50
  ideas: 70
  team: 70
acts:
  - id: morning
    title: Morning
    intro: The sun is up.
    scenes:
      - id: queue
        title: A queue
        place: customer-desk
        speaker: ada
        situation: { change: 40, complexity: 50 }
        text: |
          Nine people wait.

          Ada looks at you.
        choices:
          - id: cheer
            label: Climb on the crate and cheer.
            say: Imagine the whole street drinking this.
            effects: { leadership: 14, management: -4 }
            set: [cheered]
            result: They clap. The jug is empty.
            why: They had the will; what was missing was lemonade.
            lessons: [talk-no-results]
            later:
              - { id: crowd, in: 2, effects: { customers: -10 }, text: The crowd has told its friends. }
            next: lemons
          - id: list
            label: Write a list.
            effects: { management: 14, leadership: -4 }
            result: Three lines, three jobs.
            why: A line each is enough for two people.
            lessons: [clarity]
            next:
              - { when: { figure: management, atLeast: 99 }, scene: sugar }
              - { scene: lemons }
      - id: lemons
        title: Lemons
        place: lab
        situation: { change: 30, complexity: 60 }
        text: There are four lemons.
        also:
          - { when: { flag: cheered }, text: The street is still singing. }
        choices:
          - id: buy
            label: Buy more.
            effects: { management: 8, leadership: 8 }
            when: { not: { flag: cheered } }
            locked: You are hoarse, and the shop is far.
            result: Forty lemons.
            why: Stock first.
            lessons: [execution]
            next: sugar
          - id: dream
            label: Dream of orange.
            effects: { leadership: 12, management: -4 }
            result: Ada draws an orange.
            why: A dream squeezes nothing.
            lessons: [vision, horizon]
            next: sugar
  - id: noon
    title: Noon
    intro: It is hotter.
    scenes:
      - id: sugar
        title: Sugar
        place: open-floor
        situation: { change: 50, complexity: 40 }
        text: The sugar is low.
        choices:
          - id: share
            label: Share what is left.
            effects: { management: 10 }
            result: A spoon each.
            why: Fair is calm.
            lessons: [both-hats]
            next: end
          - id: wait
            label: Wait and see.
            effects: {}
            result: Nothing comes.
            why: Sugar does not walk.
            lessons: [both-hats]
            next: end
endings:
  - { id: sweet, outcome: sweet-spot, title: Sweet, text: Everyone has a glass. }
  - { id: spilt, outcome: chaos, title: Spilt, text: The jug lies on its side. }
  - { id: sung, outcome: chaos, when: { flag: cheered }, title: Sung, text: They sing without a drop. }
  - { id: collapsed, outcome: chaos, early: true, title: Collapsed, text: The stand falls over. }
  - { id: flat, outcome: stagnation, title: Flat, text: Warm and flat. }
  - { id: gone, outcome: drift, title: Gone, text: Only the crate is left. }
  - { id: on, outcome: holding-on, title: Tomorrow, text: There will be a tomorrow. }
`;

/** The scenario of a text that must be valid. */
export function scenarioOf(text: string): Scenario {
  const parsed = parseScenario(text, "test.yaml");
  if (!parsed.ok) throw new Error(parsed.diagnostics.map(({ message }) => message).join("\n"));
  return parsed.scenario;
}

/** The diagnostics of `TINY` with one piece of it replaced. */
export function diagnosticsAfter(piece: string, replacement: string): string[] {
  if (!TINY.includes(piece)) throw new Error(`the tiny scenario does not contain: ${piece}`);
  const parsed = parseScenario(TINY.replace(piece, replacement), "tiny.yaml");
  if (parsed.ok) return [];
  return parsed.diagnostics.map(({ line, column, code, message, hint }) =>
    [`${line}:${column}`, code, message, hint ?? ""].join(" | "),
  );
}
