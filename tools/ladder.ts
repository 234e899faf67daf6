import type { Effects } from "../src/company/figures.ts";
import { END } from "../src/scenario/flow.ts";
import type { Scenario } from "../src/scenario/schema.ts";

const MOVES: readonly Effects[] = [
  { leadership: 14, management: -4, team: 2 },
  { leadership: -4, management: 14, deadlines: 3 },
  { leadership: 7, management: 7, customers: 1 },
];

/** A story of so many scenes in a row, each with three options and a situation of its own, in which nobody collapses. */
export function ladder(like: Scenario, decisions: number): Scenario {
  return {
    ...like,
    id: `ladder-${decisions}`,
    opening: { ...like.opening, leadership: 50, management: 50, chaos: 0, stagnation: 0 },
    acts: [
      {
        id: "only",
        title: "Only",
        intro: "Up.",
        scenes: Array.from({ length: decisions }, (_, s) => ({
          id: `rung-${s}`,
          title: "A rung",
          place: "lab",
          situation: { change: 10 + ((s * 7) % 23), complexity: 10 + ((s * 11) % 19) },
          text: "Up or down.",
          also: [],
          choices: MOVES.map((effects, c) => ({
            id: `move-${c}`,
            label: "Move.",
            effects,
            set: [],
            result: "Moved.",
            also: [],
            why: "It was time.",
            lessons: ["both-hats"],
            later: [],
            next: s + 1 < decisions ? `rung-${s + 1}` : END,
          })),
        })),
      },
    ],
  };
}
