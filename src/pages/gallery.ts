import "./gallery.css";
import { scenarios } from "virtual:scenarios";
import type { Scenario } from "../scenario/schema.ts";
import type { FrameStats } from "../stage/screen/frames.ts";
import type { Stage, StageClock } from "../stage/stage.ts";
import type { StageView } from "../story/view.ts";
import { choicesWith, valuesOf } from "./gallery-handles.ts";
import { panelOf } from "./gallery-panel.ts";
import { retouchedBy, viewOf } from "./gallery-view.ts";

/**
 * The stage with a handle on everything it can show: for looking, for pictures and for
 * measurements. Every handle is also a parameter of the URL, and `ui=off` hides them.
 */

/** Milliseconds. */
const LONGEST_STEP = 150;
/** Script times that are kept. */
const MOST_TIMES = 1200;

/** For scripts: what they may do with the stage of the gallery. */
export interface GalleryHandle {
  /** Changes handles by their names and shows the result. */
  set(changes: Readonly<Record<string, string>>): void;
  /** Plays what leads from one state of the handles to another: an aftermath, or an ending when `to` has an outcome. */
  play(from: Readonly<Record<string, string>>, to: Readonly<Record<string, string>>): void;
  /** Whether something is being played out. */
  readonly playing: boolean;
  /** Goes to its end. */
  skip(): void;
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

export async function mount(root: HTMLElement): Promise<() => void> {
  const asked = new URLSearchParams(location.search);
  const choices = choicesWith(scenarios.map(({ id }) => id));
  const values = valuesOf(asked, choices);
  let kept = new Map(values);
  let scenario: Scenario | null = null;
  let loaded = "none";

  const page = document.createElement("main");
  page.className = "gallery";
  const frame = document.createElement("div");
  frame.className = "gallery-stage";
  const heading = document.createElement("h1");
  heading.className = "gallery-heading";
  heading.tabIndex = -1;
  heading.textContent = "The gallery";
  page.append(heading, frame);
  const actions = {
    "Keep this as the state before": () => {
      kept = new Map(values);
    },
    "Play from there to here": () => play(Object.fromEntries(kept), Object.fromEntries(values)),
    "Skip to the end": () => stage.skip(),
  };
  if (asked.get("ui") !== "off") page.append(panelOf(values, choices, actions, () => void update()));
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
      retouch: (plan) => retouchedBy(values, plan),
      onFail: (reason) => page.append(reason),
      onFrame: (frameStats) => {
        Object.assign(stats, frameStats);
        if (scriptTimes.length < MOST_TIMES) scriptTimes.push(frameStats.script);
      },
    });
  let stage = await raise();

  function show(changes: Partial<StageView> = {}): void {
    stage.setReducedMotion(values.get("motion") === "reduced");
    stage.show({ ...viewOf(values, scenario), ...changes });
  }

  /** Shows what the handles say, once the scenario that they name is there. */
  async function update(): Promise<void> {
    const wanted = values.get("scenario") ?? "none";
    if (wanted !== loaded) {
      loaded = wanted;
      const found = scenarios.find(({ id }) => id === wanted);
      scenario = found ? await found.load() : null;
    }
    show();
  }

  function set(changes: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(changes)) values.set(name, value);
  }

  function play(from: Readonly<Record<string, string>>, to: Readonly<Record<string, string>>): void {
    set({ ...from, outcome: "none" });
    show({ phase: "deciding" });
    set(to);
    const ends = viewOf(values, scenario).outcome !== null;
    show(ends ? {} : { phase: "aftermath" });
  }

  await update();
  window.gallery = {
    set: (changes) => {
      set(changes);
      void update();
    },
    play,
    get playing() {
      return stage.playing;
    },
    skip: () => stage.skip(),
    scriptTimes,
    stats,
    reset: () => {
      scriptTimes.length = 0;
    },
    recreate: async () => {
      stage.destroy();
      stage = await raise();
      await update();
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
