import type { Path } from "./diagnostic.ts";
import type { Choice, Condition, Scenario, Scene } from "./schema.ts";

/** Every scene in the order of the file, with its path in it. */
export function scenesOf(scenario: Scenario): { scene: Scene; path: Path }[] {
  return scenario.acts.flatMap((act, a) =>
    act.scenes.map((scene, s): { scene: Scene; path: Path } => ({ scene, path: ["acts", a, "scenes", s] })),
  );
}

/** Every choice in the order of the file, with its scene and its path. */
export function choicesOf(scenario: Scenario): { scene: Scene; choice: Choice; path: Path }[] {
  return scenesOf(scenario).flatMap(({ scene, path }) =>
    scene.choices.map((choice, c): { scene: Scene; choice: Choice; path: Path } => ({
      scene,
      choice,
      path: [...path, "choices", c],
    })),
  );
}

/** Where a choice can lead, with the condition of each way. */
export function successorsOf(
  choice: Choice,
  path: Path = [],
): { scene: string; when: Condition | undefined; path: Path }[] {
  if (typeof choice.next === "string") return [{ scene: choice.next, when: undefined, path: [...path, "next"] }];
  return choice.next.map(({ scene, when }, i) => ({ scene, when, path: [...path, "next", i, "scene"] }));
}
