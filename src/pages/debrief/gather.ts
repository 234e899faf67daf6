import { linkOf, linksIn } from "../../debrief/link.ts";
import { type Debrief, debriefOf } from "../../debrief/report.ts";
import { tDebrief } from "../../i18n/t-debrief.ts";
import { readSave, type Save } from "../../storage/saves.ts";
import type { App } from "../app.ts";
import { reasonOf } from "./no-play.tsx";
import { openLink, openSaved, type Opening } from "./opened-play.ts";
import { titleOf } from "../stories.ts";

/** A play laid beside others. */
export interface Gathered {
  /** Where it came from, in words: the name of a file, or a save. */
  readonly name: string;
  /** It all, for the address. No two plays have the same, since each has a seed of its own. */
  readonly link: string;
  readonly debrief: Debrief;
}

/** A play that was found, or why it was left out, in words. */
export type Found =
  | { readonly ok: true; readonly gathered: Gathered }
  | { readonly ok: false; readonly name: string; readonly reason: string };

/** Reads the links of a pasted text; one that does not open does not stop the others. */
export async function gatherLinks(app: App, text: string): Promise<Found[]> {
  const name = tDebrief("compare.fromLink");
  return Promise.all(linksIn(text).map(async (link) => foundOf(app, shortened(link), name, await openLink(app, link))));
}

/** No more of a file than a save can be long, and then some. */
const MOST_BYTES = 100_000;

/** Reads a file that may be anything. */
export async function gatherFile(app: App, file: File): Promise<Found> {
  const bad = (reason: string): Found => ({ ok: false, name: file.name, reason });
  try {
    const read = readSave(await file.slice(0, MOST_BYTES).text());
    if (read.ok) return foundOf(app, file.name, file.name, await openSaved(app, read.save));
    return bad(tDebrief(read.reason === "newer-version" ? "compare.newerFile" : "compare.badFile"));
  } catch {
    return bad(tDebrief("compare.badFile"));
  }
}

/** Reads a save of this browser, which is called by its name. */
export async function gatherSave(app: App, save: Save, name: string): Promise<Found> {
  return foundOf(app, name, name, await openSaved(app, save));
}

/** @param asked what it is called when it does not open */
function foundOf(app: App, asked: string, name: string, opening: Opening): Found {
  if (!opening.ok) {
    return { ok: false, name: asked, reason: reasonOf(app, opening.problem, opening.scenarioId ?? "") };
  }
  const { story, running } = opening.opened;
  const { id } = story.scenario;
  if (running.stopped !== null) {
    return { ok: false, name: asked, reason: tDebrief("compare.changed", { story: titleOf(app, id) ?? id }) };
  }
  return { ok: true, gathered: { name, link: linkOf(story, running.play), debrief: debriefOf(running.view) } };
}

/** Enough of a pasted text to know it again. */
const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
