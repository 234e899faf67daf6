import { debriefWords } from "./en-debrief.ts";
import { speaking } from "./words.ts";

/** The words of looking back, which are loaded with the debrief. */
export const tDebrief = speaking(debriefWords);
