import { headOfLink, type LinkProblem, readLink } from "../../debrief/link.ts";
import type { Save } from "../../storage/saves.ts";
import { compile, type Story } from "../../story/compile.ts";
import { fingerprint } from "../../story/hash.ts";
import type { Play } from "../../story/play.ts";
import { type RunningPlay, run } from "../../story/running.ts";
import type { App } from "../app.ts";
import type { DebriefRoute } from "../route.ts";
import { scenarioOf } from "../stories.ts";

/** A play to look back on. */
export interface OpenedPlay {
  readonly story: Story;
  readonly running: RunningPlay;
  /** The save it comes from; null when it comes from a link. */
  readonly save: Save | null;
  /** Under which what somebody thinks about this play is kept, whether they have saved it or not. */
  readonly reflectionId: string;
}

/** Why there is nothing to look back on. */
export type OpeningProblem = LinkProblem | "no-save" | "no-story";

export type Opening =
  | { readonly ok: true; readonly opened: OpenedPlay }
  | { readonly ok: false; readonly problem: OpeningProblem; readonly scenarioId: string | null };

/** Opens the play that a route names, whether this browser has saved it or the address holds it. */
export async function openPlay(app: App, route: DebriefRoute): Promise<Opening> {
  return "save" in route ? openSave(app, route.save) : openLink(app, route.play);
}

async function openSave(app: App, id: string): Promise<Opening> {
  const save = app.saves.get(id);
  return save === null ? { ok: false, problem: "no-save", scenarioId: null } : openSaved(app, save);
}

/** Opens a saved play, as far as its story still allows. */
export async function openSaved(app: App, save: Save): Promise<Opening> {
  const { scenarioId } = save.play;
  const scenario = await scenarioOf(app, scenarioId);
  if (scenario === null) return { ok: false, problem: "no-story", scenarioId };
  return opened(compile(scenario), save.play, save.finished, save);
}

/** Opens the play that a link holds. */
export async function openLink(app: App, link: string): Promise<Opening> {
  const head = headOfLink(link);
  if (!head.ok) return { ok: false, problem: head.problem, scenarioId: null };
  const { scenarioId } = head;
  const scenario = await scenarioOf(app, scenarioId);
  if (scenario === null) return { ok: false, problem: "other-story", scenarioId };
  const story = compile(scenario);
  const read = readLink(story, link);
  return read.ok ? opened(story, read.play, true, null) : { ok: false, problem: read.problem, scenarioId };
}

function opened(story: Story, play: Play, turned: boolean, save: Save | null): Opening {
  const running = run(story, play, { turned });
  running.stop();
  const reflectionId = save?.id ?? `linked-${fingerprint([story.scenario.id, ...play.choiceIds].join(" "))}`;
  return { ok: true, opened: { story, running, save, reflectionId } };
}
