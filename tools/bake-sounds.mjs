// Makes every sound of the game, from nothing but arithmetic, and encodes it for the browser.
//
//   node tools/bake-sounds.mjs              writes assets/audio/*.mp3 and src/audio/sprites.ts
//   node tools/bake-sounds.mjs --wav DIR    writes uncompressed files to DIR instead, for a look or a listen
//
// The four loops share tempo, key and length, so that the game can lay them over each other and move only
// their faders. An MP3 has silence at both ends that differs from decoder to decoder; so each loop's file
// begins with its own end and ends with its own beginning, and the game loops a window in the middle.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { chaos } from "./bake-sounds/chaos.mjs";
import { EFFECTS } from "./bake-sounds/effects.mjs";
import { groove } from "./bake-sounds/groove.mjs";
import { decibels, loudnessOf, mastered, peakOf } from "./bake-sounds/loudness.mjs";
import { mp3Of } from "./bake-sounds/mp3.mjs";
import { LOOP_SECONDS } from "./bake-sounds/score.mjs";
import { mixInto, RATE } from "./bake-sounds/signal.mjs";
import { stagnation } from "./bake-sounds/stagnation.mjs";
import { warm } from "./bake-sounds/warm.mjs";
import { wavOf } from "./bake-sounds/wav.mjs";

/** Kilobits a second: the groove is heard most, and a drone needs few. */
const LOOPS = {
  groove: { make: groove, kilobits: 64 },
  chaos: { make: chaos, kilobits: 48 },
  stagnation: { make: stagnation, kilobits: 32 },
  warm: { make: warm, kilobits: 48 },
};
const EFFECT_KILOBITS = 48;

/** All loops are equally loud, in LUFS, so that only the faders say which is heard. */
const LOOP_LOUDNESS = -20;

/** No peak above these, in decibels of full scale: MP3 overshoots a little, loops add up, and two effects may come on top. */
const LOOP_CEILING = -7;
const EFFECT_CEILING = -9;

/** How much of a loop is repeated at either end of its file: far more than any decoder's delay. */
const MARGIN_SECONDS = 0.6;

/** Silence around each effect, so that a decoder's delay never lets a neighbour be heard. */
const GAP_SECONDS = 0.25;

/** A decoder may start this late; an effect's window is so much longer. */
const DELAY_SECONDS = 0.06;

const root = path.resolve(import.meta.dirname, "..");
const wavFolder = process.argv[2] === "--wav" ? path.resolve(process.argv[3] ?? ".") : null;

const report = (name, sound) =>
  console.log(
    `${name.padEnd(12)} ${(sound.length / RATE).toFixed(2).padStart(6)} s  ` +
      `${loudnessOf(sound).toFixed(1)} LUFS  peak ${decibels(peakOf(sound)).toFixed(1)} dB`,
  );

/** Repeats the end of a loop before it and its beginning after it. */
function withMargins(loop) {
  const margin = Math.round(MARGIN_SECONDS * RATE);
  const out = new Float32Array(loop.length + 2 * margin);
  out.set(loop.subarray(loop.length - margin));
  out.set(loop, margin);
  out.set(loop.subarray(0, margin), margin + loop.length);
  return out;
}

/** Lays the effects one after another; answers the strip and the window of each in seconds. */
function strung(effects) {
  const windows = {};
  let end = GAP_SECONDS;
  for (const [name, sound] of Object.entries(effects)) {
    windows[name] = [end, sound.length / RATE];
    end += sound.length / RATE + GAP_SECONDS;
  }
  const strip = new Float32Array(Math.round(end * RATE));
  for (const [name, sound] of Object.entries(effects)) mixInto(strip, sound, windows[name][0]);
  return { strip, windows };
}

function spritesSource(windows) {
  const ms = (seconds) => Math.round(seconds * 1000);
  const effects = Object.entries(windows).map(
    ([name, [from, seconds]]) => `  ${name}: [${ms(from)}, ${ms(seconds + DELAY_SECONDS)}],`,
  );
  return `// Written by tools/bake-sounds.mjs together with the files in assets/audio; not to be edited.

/** The part of each loop's file that repeats: start and length in milliseconds, the same for all four. */
export const LOOP_WINDOW: [start: number, length: number, loop: true] = [${ms(MARGIN_SECONDS)}, ${ms(LOOP_SECONDS)}, true];

/** Where each effect lies in its file: start and length in milliseconds. */
export const EFFECT_WINDOWS = {
${effects.join("\n")}
} satisfies { [effect: string]: [start: number, length: number] };
`;
}

const loops = {};
for (const [name, { make }] of Object.entries(LOOPS)) {
  loops[name] = mastered(make(), { loudness: LOOP_LOUDNESS, ceiling: LOOP_CEILING });
  report(name, loops[name]);
}
const effects = {};
for (const [name, { make, loudness }] of Object.entries(EFFECTS)) {
  effects[name] = mastered(make(), { loudness, ceiling: EFFECT_CEILING });
  report(name, effects[name]);
}

if (wavFolder) {
  await mkdir(wavFolder, { recursive: true });
  for (const [name, sound] of Object.entries({ ...loops, ...effects })) {
    await writeFile(path.join(wavFolder, `${name}.wav`), wavOf(sound));
  }
} else {
  const audio = path.join(root, "assets/audio");
  await mkdir(audio, { recursive: true });
  for (const [name, loop] of Object.entries(loops)) {
    await writeFile(path.join(audio, `${name}.mp3`), await mp3Of(withMargins(loop), LOOPS[name].kilobits));
  }
  const { strip, windows } = strung(effects);
  await writeFile(path.join(audio, "effects.mp3"), await mp3Of(strip, EFFECT_KILOBITS));
  await writeFile(path.join(root, "src/audio/sprites.ts"), spritesSource(windows));
}
