import "./gallery.css";
import { OUTCOMES, type Outcome } from "../company/outcome.ts";
import { HATS, type Hat } from "../company/hat.ts";
import { VITALS } from "../company/figures.ts";
import { FURNISHINGS, PLACES } from "../scenario/vocabulary.ts";
import type { Phase, StageView } from "../story/view.ts";
import type { Stage, StageClock } from "../stage/stage.ts";
import type { FrameStats } from "../stage/screen/frames.ts";
import { GALLERY_CAST, GALLERY_YOU } from "./gallery-cast.ts";

/**
 * The stage with a handle on everything it can show: for looking, for pictures and for
 * measurements. Every handle is also a parameter of the URL, and `ui=off` hides them.
 */

const DIALS = ["chaos", "stagnation", "drift", "sweetSpot"] as const;
/** Milliseconds. */
const LONGEST_STEP = 150;
/** People. With all of the cast, the player and nobody from the seed, twelve work there. */
const USUAL_CAST = 6;
const PHASES = ["deciding", "aftermath", "ended"] as const satisfies readonly Phase[];

/** For scripts: what they may do with the stage of the gallery. */
export interface GalleryHandle {
  /** Changes handles by their names and shows the result. */
  set(changes: Readonly<Record<string, string>>): void;
  /** Milliseconds of script of the last frames, at most 1200. */
  readonly scriptTimes: readonly number[];
  readonly stats: FrameStats;
  /** Forgets the times so far. */
  reset(): void;
  /** Takes the stage down and puts a new one up that shows the same. */
  recreate(): Promise<void>;
  /** With `clock=stepped` in the URL: lets so many milliseconds pass at once. */
  step(milliseconds: number): void;
}

declare global {
  interface Window {
    gallery?: GalleryHandle;
  }
}

interface Choice {
  readonly name: string;
  readonly options: readonly string[];
  readonly value: string;
}

const CHOICES: readonly Choice[] = [
  { name: "furnishing", options: FURNISHINGS, value: "loft" },
  { name: "place", options: PLACES, value: "open-floor" },
  { name: "phase", options: PHASES, value: "aftermath" },
  { name: "speaker", options: ["nobody", ...GALLERY_CAST.map(({ id }) => id)], value: GALLERY_CAST[0]?.id ?? "nobody" },
  { name: "hat", options: HATS, value: "both" },
  { name: "outcome", options: ["none", ...OUTCOMES], value: "none" },
  { name: "early", options: ["no", "yes"], value: "no" },
  { name: "motion", options: ["full", "reduced"], value: "full" },
];

export async function mount(root: HTMLElement): Promise<() => void> {
  const asked = new URLSearchParams(location.search);
  const values = new Map<string, string>();
  for (const dial of DIALS) values.set(dial, asked.get(dial) ?? "0");
  for (const vital of VITALS) values.set(vital, asked.get(vital) ?? String(vitalFor(values)));
  for (const { name, value } of CHOICES) values.set(name, asked.get(name) ?? value);
  values.set("seed", asked.get("seed") ?? "7");
  values.set("cast", asked.get("cast") ?? String(USUAL_CAST));

  const page = document.createElement("main");
  page.className = "gallery";
  const frame = document.createElement("div");
  frame.className = "gallery-stage";
  const heading = document.createElement("h1");
  heading.className = "gallery-heading";
  heading.tabIndex = -1;
  heading.textContent = "The gallery";
  page.append(heading, frame);
  if (asked.get("ui") !== "off") page.append(panelOf(values, () => update()));
  root.replaceChildren(page);

  const { createStage } = await import("../stage/stage.ts");
  const scriptTimes: number[] = [];
  const stats: FrameStats = { script: 0, drawCalls: 0, frames: 0 };
  let pass: (milliseconds: number) => void = () => {};
  const clock: StageClock = {
    onStep: (listener) => {
      pass = listener;
    },
  };
  const raise = (): Promise<Stage> =>
    createStage(frame, {
      ...(asked.get("clock") === "stepped" ? { clock } : {}),
      reducedMotion: values.get("motion") === "reduced",
      onFail: (reason) => page.append(reason),
      onFrame: (frameStats) => {
        Object.assign(stats, frameStats);
        if (scriptTimes.length < 1200) scriptTimes.push(frameStats.script);
      },
    });
  let stage = await raise();

  function update(): void {
    stage.setReducedMotion(values.get("motion") === "reduced");
    stage.show(viewOf(values));
  }
  update();
  window.gallery = {
    set: (changes) => {
      for (const [name, value] of Object.entries(changes)) values.set(name, value);
      update();
    },
    scriptTimes,
    stats,
    reset: () => {
      scriptTimes.length = 0;
    },
    recreate: async () => {
      stage.destroy();
      stage = await raise();
      update();
    },
    step: (milliseconds) => {
      for (let left = milliseconds; left > 0; left -= LONGEST_STEP) pass(Math.min(LONGEST_STEP, left));
    },
  };
  return () => {
    delete window.gallery;
    stage.destroy();
    root.replaceChildren();
  };
}

/** A vital that fits the dials, where the URL does not say. */
function vitalFor(values: ReadonlyMap<string, string>): number {
  const dial = (name: string): number => Number(values.get(name) ?? 0);
  const trouble = Math.max(dial("chaos"), dial("stagnation"), dial("drift"));
  return Math.round(58 + dial("sweetSpot") * 32 - trouble * 46);
}

function viewOf(values: ReadonlyMap<string, string>): StageView {
  const number = (name: string): number => Number(values.get(name) ?? 0);
  const one = <Option extends string>(name: string, options: readonly Option[], otherwise: Option): Option =>
    options.find((option) => option === values.get(name)) ?? otherwise;
  const outcome = one<Outcome | "none">("outcome", ["none", ...OUTCOMES], "none");
  const speaker = values.get("speaker");
  return {
    seed: number("seed"),
    company: "Gallery",
    furnishing: one("furnishing", FURNISHINGS, "loft"),
    you: GALLERY_YOU,
    cast: GALLERY_CAST.slice(0, number("cast")),
    place: one("place", PLACES, "open-floor"),
    speaker: speaker === undefined || speaker === "nobody" ? null : speaker,
    hat: one<Hat>("hat", HATS, "both"),
    weather: {
      chaos: number("chaos"),
      stagnation: number("stagnation"),
      drift: number("drift"),
      sweetSpot: number("sweetSpot"),
    },
    vitals: {
      deadlines: number("deadlines"),
      customers: number("customers"),
      sales: number("sales"),
      ideas: number("ideas"),
      team: number("team"),
    },
    phase: outcome === "none" ? one<Phase>("phase", PHASES, "aftermath") : "ended",
    delayed: [],
    outcome: outcome === "none" ? null : outcome,
    early: values.get("early") === "yes",
  };
}

function panelOf(values: Map<string, string>, changed: () => void): HTMLElement {
  const panel = document.createElement("form");
  panel.className = "gallery-panel";
  const add = (name: string, input: HTMLInputElement | HTMLSelectElement): void => {
    input.value = values.get(name) ?? "";
    input.addEventListener("input", () => {
      values.set(name, input.value);
      const url = new URL(location.href);
      url.searchParams.set(name, input.value);
      history.replaceState(null, "", url);
      changed();
    });
    const label = document.createElement("label");
    label.append(name, input);
    panel.append(label);
  };
  const slider = (name: string, most: number, step: number): void => {
    const input = document.createElement("input");
    Object.assign(input, { type: "range", min: "0", max: String(most), step: String(step) });
    add(name, input);
  };
  for (const dial of DIALS) slider(dial, 1, 0.05);
  for (const vital of VITALS) slider(vital, 100, 1);
  slider("cast", GALLERY_CAST.length, 1);
  for (const { name, options } of CHOICES) {
    const select = document.createElement("select");
    for (const option of options) select.append(new Option(option, option));
    add(name, select);
  }
  const seed = document.createElement("input");
  Object.assign(seed, { type: "number", min: "0" });
  add("seed", seed);
  return panel;
}
