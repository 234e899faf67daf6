import { Howler } from "howler";
import type { StageView } from "../story/view.ts";
import { cuesOf } from "./cues.ts";
import { gainsOf, SILENT, type Gains } from "./mix.ts";
import { createPlayer, type Player } from "./player.ts";
import { EFFECT_CAPTIONS, type Caption, type Effect } from "./vocabulary.ts";

export interface SoundOptions {
  /** 0–100, as on the slider. */
  readonly volume: number;
  readonly muted: boolean;
  /** Called for every sound that tells something, also while muted or not yet unlocked. */
  readonly onCaption: (caption: Caption) => void;
}

export interface Sound {
  /** Fades the music to the view's weather and plays what happened since the view before. */
  show(view: StageView, before: StageView | null): void;
  /** Plays a short sound at once, with its caption. */
  play(effect: Effect): void;
  /** To be called in a click, a tap's end or a key press; nothing is loaded or heard before. May be called again. */
  unlock(): void;
  /** 0–100. */
  setVolume(percent: number): void;
  setMuted(muted: boolean): void;
  destroy(): void;
}

/**
 * Makes the sounds of a page. Where the browser cannot play them, or they do not
 * arrive, all stays silent and the captions still come; nothing here ever throws.
 */
export function createSound(options: SoundOptions): Sound {
  let { volume, muted } = options;
  let gains: Gains = SILENT;
  let player: Player | null = null;
  let tried = false;
  const timers = new Set<ReturnType<typeof setTimeout>>();

  function applyLevel(): void {
    if (!player) return;
    Howler.volume(levelOf(volume));
    Howler.mute(muted || document.hidden);
  }

  function onVisibility(): void {
    applyLevel();
    if (!document.hidden) player?.resume();
  }

  function perform(effect: Effect | null, caption: Caption | null): void {
    if (effect) player?.play(effect);
    if (caption) options.onCaption(caption);
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
      for (const { after, effect, caption } of cuesOf(view, before)) {
        if (after === 0) perform(effect, caption);
        else later(after, () => perform(effect, caption));
      }
    },
    play: (effect) => perform(effect, EFFECT_CAPTIONS[effect]),
    unlock() {
      if (!tried) {
        tried = true;
        player = playerOrSilence();
        player?.fadeTo(gains);
        document.addEventListener("visibilitychange", onVisibility);
        applyLevel();
      }
      player?.resume();
    },
    setVolume(percent) {
      volume = percent;
      applyLevel();
    },
    setMuted(now) {
      muted = now;
      applyLevel();
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
