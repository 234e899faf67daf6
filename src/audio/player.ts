import { Howl, Howler } from "howler";
import chaosUrl from "../../assets/audio/chaos.mp3";
import effectsUrl from "../../assets/audio/effects.mp3";
import grooveUrl from "../../assets/audio/groove.mp3";
import stagnationUrl from "../../assets/audio/stagnation.mp3";
import warmUrl from "../../assets/audio/warm.mp3";
import { AT_ONCE, EFFECT_VOLUME, SILENT, type Gains } from "./mix.ts";
import { EFFECT_WINDOWS, LOOP_WINDOW } from "./sprites.ts";
import { LOOPS, type Effect, type Loop } from "./vocabulary.ts";

/** The loudspeakers: whatever fails in here is silence, not an error. */
export interface Player {
  /** Moves the loops' faders there, softly; loops that are not loaded yet begin with them. */
  fadeTo(gains: Gains): void;
  /** Plays an effect now, at a volume of 0–1, or not at all: one that comes late would be a lie. */
  play(effect: Effect, volume: number): void;
  /** Lets the browser speak again, after a gesture or when the page comes back. */
  resume(): void;
  destroy(): void;
}

const LOOP_URLS: { readonly [loop in Loop]: string } = {
  groove: grooveUrl,
  chaos: chaosUrl,
  stagnation: stagnationUrl,
  warm: warmUrl,
};

const FADE_MS = 1800;
/** Faders closer than this are equal; howler never ends a fade from a value to itself. */
const LEAST_FADE = 0.01;

/** Makes the player and starts loading. Call it in a gesture. Null where the browser has no Web Audio. */
export function createPlayer(): Player | null {
  Howler.autoSuspend = false;
  // Our page says when the gesture comes; howler's own listeners would outlive us.
  Howler.autoUnlock = false;
  // Asking for the volume makes howler look for an audio context.
  Howler.volume();
  if (!Howler.usingWebAudio) return null;

  const loops = createLoops();
  const effects = new Howl({
    src: [effectsUrl],
    format: ["mp3"],
    volume: EFFECT_VOLUME,
    sprite: { ...EFFECT_WINDOWS },
  });
  /** The effects that sound just now, the oldest first. */
  let sounding: readonly number[] = [];
  const isOver = (id: number): void => {
    sounding = sounding.filter((other) => other !== id);
  };
  return {
    fadeTo: loops.fadeTo,
    play(effect, volume) {
      // Howler would keep a sound for later, and all of them would burst out at once.
      if (effects.state() !== "loaded" || Howler.ctx.state !== "running") return;
      const id = effects.play(effect);
      effects.volume(EFFECT_VOLUME * volume, id);
      effects.once("end", isOver, id);
      for (const old of sounding.slice(0, Math.max(0, sounding.length + 1 - AT_ONCE))) {
        effects.stop(old);
        isOver(old);
      }
      sounding = [...sounding, id];
    },
    resume() {
      Howler.ctx.resume().catch(() => {});
    },
    destroy() {
      loops.destroy();
      effects.unload();
    },
  };
}

/** The four loops: all start at one moment, once all are loaded, and after that only their faders move. */
function createLoops(): Pick<Player, "fadeTo" | "destroy"> {
  let gains = SILENT;
  let playing: readonly Playing[] = [];
  let missing = LOOPS.length;
  const howls: (readonly [Loop, Howl])[] = LOOPS.map((loop) => [loop, createLoop(loop, () => arrived())]);

  function arrived(): void {
    // Counted, not asked for: several may be loaded by the time howler tells us of the first.
    missing--;
    if (missing === 0) whenSpeaking(() => begin());
  }

  /** Howler knows that the browser lets us speak only when a sound has come out; so one does, unheard. */
  function whenSpeaking(then: () => void): void {
    const first = howls[0]?.[1];
    first?.once("play", then);
    first?.play("loop");
  }

  function begin(): void {
    // Destroyed while it waited.
    if (howls.some(([, howl]) => howl.state() !== "loaded")) return;
    playing = startedTogether(howls);
    fadeTo(gains);
  }

  function fadeTo(next: Gains): void {
    gains = next;
    for (const { loop, howl, id } of playing) {
      const from = Number(howl.volume(id));
      if (Math.abs(from - gains[loop]) >= LEAST_FADE) howl.fade(from, gains[loop], FADE_MS, id);
    }
  }

  return {
    fadeTo,
    destroy() {
      playing = [];
      for (const [, howl] of howls) howl.unload();
    },
  };
}

interface Playing {
  readonly loop: Loop;
  readonly howl: Howl;
  readonly id: number;
}

function createLoop(loop: Loop, onload: () => void): Howl {
  return new Howl({ src: [LOOP_URLS[loop]], format: ["mp3"], volume: 0, sprite: { loop: LOOP_WINDOW }, onload });
}

/**
 * Starts all loops in one block of samples. The audio thread may begin a new block
 * between two starts; then its clock has moved, and we start again.
 */
function startedTogether(howls: readonly (readonly [Loop, Howl])[]): readonly Playing[] {
  let playing: readonly Playing[] = [];
  for (let attempt = 0; attempt < 8; attempt++) {
    for (const [, howl] of howls) howl.stop();
    const clock = Howler.ctx.currentTime;
    playing = howls.map(([loop, howl]) => ({ loop, howl, id: howl.play("loop") }));
    if (Howler.ctx.currentTime === clock) break;
  }
  return playing;
}
