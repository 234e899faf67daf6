import type { Choice } from "../scenario/schema.ts";
import { isOpen } from "../story/decide.ts";
import { isRunning, type Line, sceneOf } from "./line.ts";
import type { Rules } from "./room.ts";

/** Every option has a letter and a shape, so that the back row can name it and nobody depends on colour. */
export const OPTION_MARKS = [
  { letter: "A", shape: "circle" },
  { letter: "B", shape: "square" },
  { letter: "C", shape: "triangle" },
  { letter: "D", shape: "diamond" },
] as const;
export type OptionMark = (typeof OPTION_MARKS)[number];

/** A choice as it is put to a room: nothing of what it will do. */
export type OptionView = OptionMark & OptionText;

interface OptionText {
  readonly id: string;
  readonly label: string;
  readonly say: string | null;
  /** Why it cannot be taken now; null when it can. */
  readonly locked: string | null;
}

/** The options of the scene a company is in, in the order of the story; none once its story is over. */
export function optionsOf({ story }: Rules, line: Line): OptionView[] {
  if (!isRunning(line)) return [];
  return sceneOf(story, line).choices.flatMap((choice, n) => {
    const mark = OPTION_MARKS[n];
    return mark === undefined ? [] : [{ ...mark, ...put(choice, line) }];
  });
}

const put = (choice: Choice, line: Line): OptionText => ({
  id: choice.id,
  label: choice.label,
  say: choice.say ?? null,
  locked: isOpen(choice, line.state) ? null : (choice.locked ?? ""),
});
