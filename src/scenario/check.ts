import { OUTCOMES } from "../company/outcome.ts";
import { checkAgendas } from "./agenda.ts";
import { atomsOf } from "./condition.ts";
import { didYouMean, type Problem } from "./diagnostic.ts";
import { checkFlow, END } from "./flow.ts";
import { canLockAll } from "./locks.ts";
import type { Condition, Scenario } from "./schema.ts";
import { choicesOf, scenesOf, successorsOf } from "./walk.ts";

/**
 * What the schema cannot see: whether the parts of a scenario fit together. Returns
 * every problem found, in the order of the file as far as possible.
 */
export function checkScenario(scenario: Scenario): Problem[] {
  const ids = checkIds(scenario);
  // With two scenes of one id, or a scene that does not exist, the flow has no meaning.
  const references = checkReferences(scenario);
  const flow = ids.length + references.length === 0 ? checkFlow(scenario) : [];
  return [
    ...ids,
    ...references,
    ...checkLocks(scenario),
    ...checkFlags(scenario),
    ...checkEndings(scenario),
    ...checkAgendas(scenario),
    ...flow,
  ];
}

function checkIds(scenario: Scenario): Problem[] {
  const scenes = scenesOf(scenario);
  const choices = choicesOf(scenario);
  return [
    ...duplicates(
      "act",
      scenario.acts.map(({ id }, i) => ({ id, path: ["acts", i, "id"] })),
    ),
    ...duplicates(
      "scene",
      scenes.map(({ scene, path }) => ({ id: scene.id, path: [...path, "id"] })),
    ),
    ...scenes.flatMap(({ scene, path }) =>
      duplicates(
        "choice",
        scene.choices.map(({ id }, i) => ({ id, path: [...path, "choices", i, "id"] })),
      ),
    ),
    ...duplicates(
      "consequence",
      choices.flatMap(({ choice, path }) =>
        choice.later.map(({ id }, i) => ({ id, path: [...path, "later", i, "id"] })),
      ),
    ),
    ...duplicates(
      "person",
      scenario.cast.map(({ id }, i) => ({ id, path: ["cast", i, "id"] })),
    ),
    ...duplicates(
      "ending",
      scenario.endings.map(({ id }, i) => ({ id, path: ["endings", i, "id"] })),
    ),
    ...scenes
      .filter(({ scene }) => scene.id === END)
      .map(({ path }): Problem => ({
        path: [...path, "id"],
        code: "bad-id",
        message: `"${END}" is how a choice ends the story, so no scene can have that id`,
      })),
  ];
}

function duplicates(kind: string, found: { id: string; path: Problem["path"] }[]): Problem[] {
  const seen = new Set<string>();
  return found.flatMap(({ id, path }): Problem[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      { path, code: "duplicate-id", message: `there is already a ${kind} with the id "${id}"`, hint: "ids are unique" },
    ];
  });
}

function checkReferences(scenario: Scenario): Problem[] {
  const sceneIds = new Set(scenesOf(scenario).map(({ scene }) => scene.id));
  const personIds = new Set(scenario.cast.map(({ id }) => id));
  const speakers = scenesOf(scenario).flatMap(({ scene, path }): Problem[] =>
    scene.speaker === undefined || personIds.has(scene.speaker)
      ? []
      : [
          {
            path: [...path, "speaker"],
            code: "unknown-person",
            message: `scene "${scene.id}" is spoken by "${scene.speaker}", who is not in the cast`,
            hint: didYouMean(scene.speaker, personIds),
          },
        ],
  );
  const targets = choicesOf(scenario).flatMap(({ choice, path }) =>
    successorsOf(choice, path).flatMap((target): Problem[] =>
      target.scene === END || sceneIds.has(target.scene)
        ? []
        : [
            {
              path: target.path,
              code: "unknown-scene",
              message: `choice "${choice.id}" leads to "${target.scene}", which no scene defines`,
              hint: didYouMean(target.scene, [...sceneIds, END]),
            },
          ],
    ),
  );
  return [...speakers, ...targets, ...choicesOf(scenario).flatMap(checkNext)];
}

/** In a list of next scenes only the last entry, and always the last, has no condition. */
function checkNext({ choice, path }: ReturnType<typeof choicesOf>[number]): Problem[] {
  if (typeof choice.next === "string") return [];
  const last = choice.next.length - 1;
  return choice.next.flatMap(({ when }, i): Problem[] => {
    if (i === last && when !== undefined) {
      const message = `choice "${choice.id}" leads nowhere when none of its conditions holds`;
      return [{ path: [...path, "next", i], code: "bad-next", message, hint: "give the last entry no condition" }];
    }
    if (i < last && when === undefined) {
      const message = `choice "${choice.id}" never gets past this entry, since it has no condition`;
      return [{ path: [...path, "next", i], code: "bad-next", message, hint: "move it to the end" }];
    }
    return [];
  });
}

function checkLocks(scenario: Scenario): Problem[] {
  const reasons = choicesOf(scenario).flatMap(({ choice, path }): Problem[] => {
    if (choice.when !== undefined && choice.locked === undefined) {
      const message = `choice "${choice.id}" can be locked, but does not tell the player why`;
      return [{ path: [...path, "when"], atKey: true, code: "lock-without-reason", message, hint: "add `locked`" }];
    }
    if (choice.when === undefined && choice.locked !== undefined) {
      const message = `choice "${choice.id}" gives a reason for being locked, but has no condition`;
      return [{ path: [...path, "locked"], atKey: true, code: "reason-without-lock", message, hint: "add `when`" }];
    }
    return [];
  });
  const dead = scenesOf(scenario)
    .filter(({ scene }) => canLockAll(scene.choices.map(({ when }) => when)))
    .map(({ scene, path }): Problem => ({
      path: [...path, "choices"],
      atKey: true,
      code: "all-choices-locked",
      message: `every choice of scene "${scene.id}" can be locked at once, and then the play is stuck`,
      hint: "leave one choice without `when`",
    }));
  return [...reasons, ...dead];
}

function checkFlags(scenario: Scenario): Problem[] {
  const choices = choicesOf(scenario);
  const set = choices.flatMap(({ choice, path }) => choice.set.map((flag, i) => ({ flag, path: [...path, "set", i] })));
  const read = conditionsOf(scenario).flatMap(({ condition, path }) =>
    atomsOf(condition).flatMap((atom) => ("flag" in atom ? [{ flag: atom.flag, path }] : [])),
  );
  const setNames = new Set(set.map(({ flag }) => flag));
  const readNames = new Set(read.map(({ flag }) => flag));
  return [
    ...read
      .filter(({ flag }) => !setNames.has(flag))
      .map(({ flag, path }): Problem => ({
        path,
        code: "flag-never-set",
        message: `the flag "${flag}" is asked for, but no choice sets it`,
        hint: didYouMean(flag, setNames),
      })),
    ...set
      .filter(({ flag }) => !readNames.has(flag))
      .map(({ flag, path }): Problem => ({
        path,
        code: "flag-never-read",
        message: `the flag "${flag}" is set, but nothing ever asks for it`,
        hint: didYouMean(flag, readNames),
      })),
  ];
}

/** Every condition of a scenario and where it stands. */
function conditionsOf(scenario: Scenario): { condition: Condition | undefined; path: Problem["path"] }[] {
  const asides = (list: { when: Condition }[], path: Problem["path"]) =>
    list.map(({ when }, i) => ({ condition: when, path: [...path, "also", i, "when"] }));
  return [
    ...scenesOf(scenario).flatMap(({ scene, path }) => asides(scene.also, path)),
    ...choicesOf(scenario).flatMap(({ choice, path }) => [
      { condition: choice.when, path: [...path, "when"] },
      ...asides(choice.also, path),
      ...successorsOf(choice, path).map(({ when, path: at }) => ({ condition: when, path: at })),
    ]),
    ...scenario.endings.map(({ when }, i) => ({ condition: when, path: ["endings", i, "when"] })),
  ];
}

function checkEndings(scenario: Scenario): Problem[] {
  const told = new Set(
    scenario.endings.filter(({ early, when }) => !early && when === undefined).map(({ outcome }) => outcome),
  );
  return OUTCOMES.filter((outcome) => !told.has(outcome)).map((outcome) => ({
    path: ["endings"],
    atKey: true,
    code: "missing-ending",
    message: `no ending tells the outcome "${outcome}" without a condition`,
    hint: "a play can always end that way",
  }));
}
