import { en } from "./en.ts";
import { speaking } from "./words.ts";

/** Names of the words that every page knows. */
export type WordKey = keyof typeof en;

/** The words that every page knows. */
export const t = speaking(en);
