import type { Story } from "../story/compile.ts";
import { decide, isOpen, openState, successor } from "../story/decide.ts";
import { fingerprint } from "../story/hash.ts";
import type { Play } from "../story/play.ts";
import { replay } from "../story/replay.ts";

/** Why a link does not open a debrief, for whoever was given it. */
export type LinkProblem =
  /** Not written by this game, or by a later version of it. */
  | "foreign"
  /** Characters have been lost or changed on the way. */
  | "damaged"
  /** It is whole, but of a story that is not this one. */
  | "other-story"
  /** The story has been changed since, and no longer allows these choices. */
  | "story-changed";

export type ReadLink =
  | { readonly ok: true; readonly play: Play }
  | { readonly ok: false; readonly problem: LinkProblem };

/** What a link says before its choices are looked at: enough to load its story. */
export type LinkHead =
  | { readonly ok: true; readonly scenarioId: string }
  | { readonly ok: false; readonly problem: LinkProblem };

/** The first part of every link: the version of its format. */
const VERSION = "1";

/** The parts of a link stand between these; ids of stories contain none. */
const BETWEEN = ".";

/**
 * A play as a short text for an address: version, story, its content hash, seed, choices, a
 * checksum of their ids and one of it all. A choice is its place in its scene, one digit, so
 * that the whole has some ninety characters.
 *
 * @throws when a choice of the play does not hold in the story
 */
export function linkOf(story: Story, play: Play): string {
  const { snapshot, stopped } = replay(story, play);
  if (stopped !== null) throw new Error(`decision ${stopped.at} of this play does not hold: ${stopped.choice}`);
  const places = snapshot.context.decisions.map(({ scene, choice }) => scene.choices.indexOf(choice));
  const choices = places.join("") + BETWEEN + idsOf(play.choiceIds);
  const parts = [VERSION, story.scenario.id, story.contentHash, play.seed.toString(36), choices];
  const text = parts.join(BETWEEN);
  return text + BETWEEN + fingerprint(text);
}

/**
 * The links in a text that somebody pasted, in their order: whole addresses of a debrief or of
 * a comparison, or links alone, with white space between them. What is neither is returned as
 * it is, for `readLink` to say what is wrong with it.
 */
export function linksIn(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== "")
    .flatMap((word) => {
      const held = new URLSearchParams(word.slice(word.indexOf("?") + 1)).getAll("play");
      return held.length > 0 ? held : [word];
    });
}

/** Which story a link is of. */
export function headOfLink(text: string): LinkHead {
  const parts = partsOf(text);
  return "problem" in parts ? { ok: false, problem: parts.problem } : { ok: true, scenarioId: parts.scenarioId };
}

/**
 * The play that a link holds: the same choices, or none at all. Where its content hash is
 * not the story's, words or figures of the story have been changed since.
 */
export function readLink(story: Story, text: string): ReadLink {
  const parts = partsOf(text);
  if ("problem" in parts) return { ok: false, problem: parts.problem };
  if (parts.scenarioId !== story.scenario.id) return { ok: false, problem: "other-story" };
  const choiceIds = followed(story, parts.places);
  // Where choices have changed places, the same places are other choices.
  if (choiceIds === null || idsOf(choiceIds) !== parts.ids) return { ok: false, problem: "story-changed" };
  const { scenarioId, contentHash, seed } = parts;
  return { ok: true, play: { scenarioId, contentHash, seed, choiceIds } };
}

interface Parts {
  readonly scenarioId: string;
  readonly contentHash: string;
  readonly seed: number;
  readonly places: readonly number[];
  /** See `idsOf`. */
  readonly ids: string;
}

/** The parts, each no longer than a story lets it be: 40 characters an id, 40 scenes in each of six acts. */
const FORM = /^1\.([a-z0-9-]{1,40})\.([0-9a-f]{16})\.([0-9a-z]{1,7})\.([0-3]{0,240})\.([0-9a-f]{16})\.([0-9a-f]{16})$/;

function partsOf(text: string): Parts | { readonly problem: LinkProblem } {
  if (!text.startsWith(VERSION + BETWEEN)) return { problem: "foreign" };
  const found = FORM.exec(text);
  if (found === null) return { problem: "damaged" };
  const [, scenarioId = "", contentHash = "", seed = "", places = "", ids = "", checksum = ""] = found;
  if (fingerprint(text.slice(0, text.lastIndexOf(BETWEEN))) !== checksum) return { problem: "damaged" };
  return { scenarioId, contentHash, seed: Number.parseInt(seed, 36) >>> 0, places: Array.from(places, Number), ids };
}

/** Tells whether choices found by their places are the ones that were meant. */
const idsOf = (choiceIds: readonly string[]): string => fingerprint(choiceIds.join(" "));

/** The ids of choices by their places; null when the story does not allow one of them. */
function followed(story: Story, places: readonly number[]): string[] | null {
  let state = openState(story);
  let scene = story.start;
  for (const place of places) {
    const here = story.scenes.get(scene)?.scene;
    const choice = here?.choices[place];
    if (here === undefined || choice === undefined || !isOpen(choice, state)) return null;
    state = decide(state, here, choice);
    scene = successor(state);
  }
  return state.decisions.map(({ choice }) => choice.id);
}
