import { projectorWords } from "./en-projector.ts";
import { speaking } from "./words.ts";

/** The words on the projector, which are loaded with it. */
export const tProjector = speaking(projectorWords);
