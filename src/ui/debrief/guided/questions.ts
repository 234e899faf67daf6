import type { KeyPress } from "../../keys.ts";

/** What a room is asked, in this order: first what it felt like, last what will be different. */
export const QUESTIONS = ["feel", "happened", "learned", "work", "what-if", "next"] as const;
export type Question = (typeof QUESTIONS)[number];

/** The question of a number from 1; numbers beyond the ends are the first or the last. */
export function questionAt(number: number): Question {
  return QUESTIONS[Math.min(Math.max(number, 1), QUESTIONS.length) - 1] ?? "feel";
}

export type GuidedIntent = "next" | "back" | "leave";

const KEYS: Readonly<Record<string, GuidedIntent>> = {
  ArrowRight: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "back",
  PageUp: "back",
  Escape: "leave",
};

/**
 * What a key asks for in the guided mode: what presenters' clickers send, and the keys one
 * would try. Null for every other key, and where a key has a meaning of its own: in a field,
 * where only Escape leads out, and Space on a button.
 */
export function guidedIntentOf(press: KeyPress): GuidedIntent | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (press.inField && press.key !== "Escape") return null;
  if (press.key === " " && press.onControl) return null;
  return KEYS[press.key] ?? null;
}
