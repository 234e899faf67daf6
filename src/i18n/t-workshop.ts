import { workshopWords } from "./en-workshop.ts";
import { speaking } from "./words.ts";

/** The words of sessions with a room, which are loaded with their pages. */
export const tWorkshop = speaking(workshopWords);
