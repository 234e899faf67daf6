import type { Caption } from "../audio/vocabulary.ts";

/** Words for a sound, as they stand on the stage. */
export interface ShownCaption {
  readonly caption: Caption;
  /** When they go away, in milliseconds of the clock that `add` was given. */
  readonly until: number;
}

/** How many can be read at once. */
const MOST = 2;
/** Long enough to look up from the story, find them and read them. */
const STAYS = 5000;

/** Adds the words for a sound that is heard now. Each stays its time, also when more follow. */
export function addCaption(shown: readonly ShownCaption[], caption: Caption, now: number): readonly ShownCaption[] {
  const others = shown.filter((other) => other.caption !== caption && !isOutdated(other.caption, caption));
  return [...others, { caption, until: now + STAYS }].slice(-MOST);
}

/** What is still to be read. */
export function dropOver(shown: readonly ShownCaption[], now: number): readonly ShownCaption[] {
  return shown.filter(({ until }) => until > now);
}

/** The music has one mood at a time. */
function isOutdated(old: Caption, caption: Caption): boolean {
  return old.startsWith("music-") && caption.startsWith("music-");
}
