import type { Outcome } from "../company/outcome.ts";
import { atomsOf } from "../scenario/condition.ts";
import type { Aside, Condition, Consequence } from "../scenario/schema.ts";
import type { Range, Way } from "./exploration.ts";
import { sceneAt, type Story } from "../story/compile.ts";
import { END } from "../scenario/flow.ts";

export function countWords(text: string): number {
  const trimmed = text.trim();
  return trimmed === "" ? 0 : trimmed.split(/\s+/).length;
}

/**
 * How many words a play lets its player read: act intros, scenes, every choice offered
 * and what would be said, the aftermath of the choice taken, and the ending. Follows the
 * ways that plays really go and remembers flags, but no figures: where a paragraph or an
 * ending hangs on figures, the least leaves it out and the most puts it in.
 */
export function wordsOf(story: Story, ways: readonly Way[], outcomes: ReadonlySet<Outcome>): Range {
  const asked = flagsInTexts(story);
  const known = new Map<string, Range>();

  function from(id: string, actBefore: string | null, flags: ReadonlySet<string>, pending: readonly Pending[]): Range {
    const key = JSON.stringify([
      id,
      actBefore,
      [...flags].toSorted(),
      pending.map(({ later, due }) => [later.id, due]),
    ]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const { scene, act } = sceneAt(story, id);
    const offered = scene.choices.map(({ label, say }) => countWords(label) + countWords(say ?? ""));
    const intro = act.id === actBefore ? 0 : countWords(act.intro);
    const here = plus(exactly(intro + countWords(scene.text) + sum(offered)), asides(scene.also, flags));
    const ahead = ways.filter((way) => way.scene === id).map((way) => after(way, act.id, flags, pending));
    const range = plus(here, either(ahead));
    known.set(key, range);
    return range;
  }

  function after(way: Way, act: string, before: ReadonlySet<string>, pending: readonly Pending[]): Range {
    const choice = sceneAt(story, way.scene).scene.choices.find(({ id }) => id === way.choice);
    if (choice === undefined) return exactly(0);
    const flags = new Set([...before, ...choice.set.filter((flag) => asked.has(flag))]);
    const arrived = pending.filter(({ due }) => due === 1).map(({ later }) => countWords(later.text));
    const coming = [
      ...pending.filter(({ due }) => due > 1).map(({ later, due }) => ({ later, due: due - 1 })),
      ...choice.later.map((later) => ({ later, due: later.in })),
    ];
    const told = plus(
      exactly(countWords(choice.result) + countWords(choice.why) + sum(arrived)),
      asides(choice.also, flags),
    );
    return plus(told, way.to === END ? endings(flags) : from(way.to, act, flags, coming));
  }

  function endings(flags: ReadonlySet<string>): Range {
    const possible = story.scenario.endings.filter(
      ({ outcome, when }) => outcomes.has(outcome) && (when === undefined || verdict(when, flags) !== "no"),
    );
    return either(possible.map(({ title, text }) => exactly(countWords(title) + countWords(text))));
  }

  return from(story.start, null, new Set(), []);
}

/** A consequence, and after how many decisions it arrives. */
interface Pending {
  readonly later: Consequence;
  readonly due: number;
}

function asides(list: readonly Aside[], flags: ReadonlySet<string>): Range {
  return list.reduce((range, { when, text }) => {
    const words = countWords(text);
    const answer = verdict(when, flags);
    return plus(range, { min: answer === "yes" ? words : 0, max: answer === "no" ? 0 : words });
  }, exactly(0));
}

/** Whether a condition holds, as far as flags can tell. */
function verdict(condition: Condition, flags: ReadonlySet<string>): "yes" | "no" | "maybe" {
  if ("flag" in condition) return flags.has(condition.flag) ? "yes" : "no";
  if ("figure" in condition) return "maybe";
  if ("not" in condition) return opposite(verdict(condition.not, flags));
  if ("all" in condition) return opposite(anyOf(condition.all.map((part) => opposite(verdict(part, flags)))));
  return anyOf(condition.any.map((part) => verdict(part, flags)));
}

type Verdict = ReturnType<typeof verdict>;

const opposite = (answer: Verdict): Verdict => (answer === "yes" ? "no" : answer === "no" ? "yes" : "maybe");

const anyOf = (answers: readonly Verdict[]): Verdict =>
  answers.includes("yes") ? "yes" : answers.includes("maybe") ? "maybe" : "no";

function flagsInTexts({ scenario, scenes }: Story): Set<string> {
  const found = [...scenes.values()].map(({ scene }) => scene);
  const conditions = [
    ...found.flatMap((scene) => [...scene.also, ...scene.choices.flatMap(({ also }) => also)]),
    ...scenario.endings,
  ].flatMap(({ when }) => atomsOf(when));
  return new Set(conditions.flatMap((atom) => ("flag" in atom ? [atom.flag] : [])));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const exactly = (words: number): Range => ({ min: words, max: words });

const plus = (one: Range, other: Range): Range => ({ min: one.min + other.min, max: one.max + other.max });

const either = (ranges: readonly Range[]): Range =>
  ranges.length === 0
    ? exactly(0)
    : { min: Math.min(...ranges.map(({ min }) => min)), max: Math.max(...ranges.map(({ max }) => max)) };
