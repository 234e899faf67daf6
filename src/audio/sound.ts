import { Howler } from "howler";
import type { Happening } from "../story/happening.ts";
import type { StageView } from "../story/view.ts";
import { cueOf, cuesOf, type Cue } from "./cues.ts";
import { CALM_VOLUME, gainsOf, SILENT, type Gains } from "./mix.ts";
import { createPlayer, type Player } from "./player.ts";
import { restrain, type Past } from "./restraint.ts";
import type { Caption } from "./vocabulary.ts";

export interface SoundOptions {
  /** 0–100, as on the slider. */
  readonly volume: number;
  readonly muted: boolean;
  /** True for whoever wants little movement: effects are softer then. */
  readonly calm: boolean;
  /** Called for every sound that tells something, also while muted or not yet unlocked. */
  readonly onCaption: (caption: Caption) => void;
}

export interface Sound {
  /** Fades the music to the view's weather and plays what happened since the view before. */
  show(view: StageView, before: StageView | null): void;
  /** Plays what is just to be seen on the stage. */
  hear(happening: Happening): void;
  /** Whether a stage tells what happens. Until it does, the sounds tell it from the views. */
  setStaged(staged: boolean): void;
  /** To be called in a click, a tap's end or a key press; nothing is loaded before, nor while mute. May be called again. */
  unlock(): void;
  /** 0–100. */
  setVolume(percent: number): void;
  setMuted(muted: boolean): void;
  setCalm(calm: boolean): void;
  destroy(): void;
}

/**
 * Makes the sounds of a page. Where the browser cannot play them, or they do not
 * arrive, all stays silent and the captions still come; nothing here ever throws.
 */
export function createSound(options: SoundOptions): Sound {
  let { volume, muted, calm } = options;
  let staged = false;
  let past: Past = [];
  let gains: Gains = SILENT;
  let player: Player | null = null;
  let unlocked = false;
  let tried = false;
  const timers = new Set<ReturnType<typeof setTimeout>>();

  function applyLevel(): void {
    if (!player) return;
    Howler.volume(levelOf(volume));
    Howler.mute(muted || document.hidden);
  }

  /** Nobody waits for, or pays for, sounds that they do not want to hear. */
  function bring(): void {
    if (tried || muted || !unlocked) return;
    tried = true;
    player = playerOrSilence();
    player?.fadeTo(gains);
    document.addEventListener("visibilitychange", onVisibility);
    applyLevel();
  }

  function onVisibility(): void {
    applyLevel();
    if (!document.hidden) player?.resume();
  }

  function perform(wanted: Cue): void {
    const restrained = restrain(wanted, performance.now(), past);
    past = restrained.past;
    const { cue } = restrained;
    if (cue?.effect) player?.play(cue.effect, cue.volume * (calm ? CALM_VOLUME : 1));
    if (cue?.caption) options.onCaption(cue.caption);
  }

  function later(ms: number, act: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
  }

  return {
    show(view, before) {
      gains = gainsOf(view.weather);
      player?.fadeTo(gains);
      for (const cue of cuesOf(view, before, staged)) {
        if (cue.after === 0) perform(cue);
        else later(cue.after, () => perform(cue));
      }
    },
    hear: (happening) => perform(cueOf(happening)),
    setStaged: (now) => {
      staged = now;
    },
    unlock() {
      unlocked = true;
      bring();
      player?.resume();
    },
    setVolume(percent) {
      volume = percent;
      applyLevel();
    },
    setMuted(now) {
      muted = now;
      bring();
      applyLevel();
    },
    setCalm: (now) => {
      calm = now;
    },
    destroy() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      document.removeEventListener("visibilitychange", onVisibility);
      player?.destroy();
      player = null;
    },
  };
}

/** The gain for a slider's value: squared, because ears hear halves where gains are quarters. */
function levelOf(percent: number): number {
  return (Math.max(0, Math.min(100, percent)) / 100) ** 2;
}

function playerOrSilence(): Player | null {
  try {
    return createPlayer();
  } catch {
    return null;
  }
}
