import { papersWords } from "./en-papers.ts";
import { speaking } from "./words.ts";

/** The words of the papers of a session, which are loaded with them. */
export const tPapers = speaking(papersWords);
