import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { MPEGDecoder } from "mpg123-decoder";
import { beforeAll, describe, expect, it } from "vitest";
import type { Weather } from "../../src/company/weather.ts";
import { AT_ONCE, CALM_VOLUME, EFFECT_VOLUME, gainsOf } from "../../src/audio/mix.ts";
import { EFFECT_WINDOWS, LOOP_WINDOW } from "../../src/audio/sprites.ts";
import { EFFECTS, LOOPS, type Effect, type Loop } from "../../src/audio/vocabulary.ts";
import { decibels, loudnessOf, peakOf, rmsOf } from "../helpers/loudness.ts";
import { CALM } from "./views.ts";

const folder = path.resolve(import.meta.dirname, "../../assets/audio");
const fileOf = (name: Loop | "effects"): string => path.join(folder, `${name}.mp3`);
const FILES = [...LOOPS, "effects"] as const;
const [LOOP_START, LOOP_LENGTH] = LOOP_WINDOW;

/** How much later than the next decoder's sounds one decoder's may begin, in seconds: some trim, some do not. */
const LATEST = 0.06;

let rate = 0;
let sounds: { readonly [file in Loop | "effects"]: Float32Array };

beforeAll(async () => {
  const decoder = new MPEGDecoder();
  await decoder.ready;
  const decoded = async (name: Loop | "effects"): Promise<Float32Array> => {
    await decoder.reset();
    const { channelData, sampleRate, errors } = decoder.decode(readFileSync(fileOf(name)));
    expect(errors).toEqual([]);
    rate = sampleRate;
    return channelData[0] ?? new Float32Array();
  };
  sounds = {
    groove: await decoded("groove"),
    chaos: await decoded("chaos"),
    stagnation: await decoded("stagnation"),
    warm: await decoded("warm"),
    effects: await decoded("effects"),
  };
  decoder.free();
}, 30_000);

const samplesOf = (milliseconds: number): number => Math.round((milliseconds / 1000) * rate);
const cut = (file: Loop | "effects", from: number, length: number): Float32Array =>
  sounds[file].subarray(samplesOf(from), samplesOf(from + length));
const loopOf = (loop: Loop): Float32Array => cut(loop, LOOP_START, LOOP_LENGTH);
const effectOf = (effect: Effect): Float32Array => cut("effects", ...EFFECT_WINDOWS[effect]);

/** What comes out of the loudspeakers under a weather, effects apart. */
function mixOf(weather: Weather): Float32Array {
  const gains = gainsOf(weather);
  const mix = new Float32Array(samplesOf(LOOP_LENGTH));
  for (const loop of LOOPS) {
    const gain = gains[loop];
    const samples = loopOf(loop);
    if (gain > 0) for (let i = 0; i < mix.length; i++) mix[i] = (mix[i] ?? 0) + gain * (samples[i] ?? 0);
  }
  return mix;
}

describe("the files", () => {
  it("are small enough to be sent to a phone", () => {
    const total = FILES.reduce((sum, name) => sum + statSync(fileOf(name)).size, 0);
    expect(total).toBeLessThan(1_500_000);
  });

  it("are MP3 of a constant bit rate without a header of their own, which every browser decodes to the same length", () => {
    for (const name of FILES) {
      const bytes = readFileSync(fileOf(name));
      expect(bytes.readUInt16BE(0) & 0xfffe, `${name} is MPEG-2 layer III`).toBe(0xfff2);
      expect(bytes.subarray(0, 200).toString("latin1")).not.toMatch(/Xing|Info|VBRI/);
    }
  });

  it("have a window for every effect, none of which reaches into another", () => {
    expect(Object.keys(EFFECT_WINDOWS).toSorted()).toEqual([...EFFECTS].toSorted());
    const windows = Object.values(EFFECT_WINDOWS).toSorted((a, b) => a[0] - b[0]);
    windows.forEach(([start, length], i) => {
      const next = windows[i + 1]?.[0] ?? (sounds.effects.length / rate) * 1000;
      expect(start + length + 100).toBeLessThan(next);
    });
  });

  it("have effects that begin and end in silence, however early or late a decoder is", () => {
    const [first] = Object.values(EFFECT_WINDOWS).toSorted((a, b) => a[0] - b[0]);
    expect(first?.[0]).toBeGreaterThan(LATEST * 1000);
    for (const [start, length] of Object.values(EFFECT_WINDOWS)) {
      expect(decibels(peakOf(cut("effects", start - 2 * LATEST * 1000, LATEST * 1000)))).toBeLessThan(-50);
      expect(decibels(peakOf(cut("effects", start + length + 10, 40)))).toBeLessThan(-50);
    }
  });
});

describe("the loops", () => {
  it("are of one length, and longer than their window on both sides", () => {
    for (const loop of LOOPS) {
      expect(sounds[loop].length).toBe(sounds.groove.length);
      expect(sounds[loop].length).toBeGreaterThan(samplesOf(LOOP_START + LOOP_LENGTH + 200));
    }
    expect(LOOP_START).toBeGreaterThan(200);
  });

  it("repeat after a whole number of samples at every usual rate", () => {
    for (const usual of [24_000, 44_100, 48_000]) expect((LOOP_LENGTH * usual) / 1000).toSatisfy(Number.isInteger);
  });

  it.each(LOOPS)("%s has no seam, wherever a decoder lets the file begin", (loop) => {
    const samples = sounds[loop];
    const [start, period] = [samplesOf(LOOP_START), samplesOf(LOOP_LENGTH)];
    // What follows the end of the window is what its start repeats, but for the noise of the coding.
    const reach = samplesOf(LATEST * 1000);
    const error = new Float32Array(2 * reach);
    for (let i = 0; i < error.length; i++) {
      error[i] = (samples[start - reach + period + i] ?? 0) - (samples[start - reach + i] ?? 0);
    }
    const level = rmsOf(samples.subarray(start - reach, start + reach));
    expect(level).toBeGreaterThan(0.005);
    expect(decibels(rmsOf(error) / level)).toBeLessThan(-12);
    expect(peakOf(error)).toBeLessThan(0.04);
  });

  it("are equally loud, so that only the faders say which is heard", () => {
    for (const loop of LOOPS) {
      expect(loudnessOf(loopOf(loop), rate), loop).toBeGreaterThan(-20.7);
      expect(loudnessOf(loopOf(loop), rate), loop).toBeLessThan(-19.3);
    }
  });

  it("make every weather about as loud as the others, and drift the quietest", () => {
    const loudness = (weather: Partial<Weather>): number => loudnessOf(mixOf({ ...CALM, ...weather }), rate);
    const [calm, chaos, stagnation, sweetSpot, drift] = [
      loudness({}),
      loudness({ chaos: 1 }),
      loudness({ stagnation: 1 }),
      loudness({ sweetSpot: 1 }),
      loudness({ drift: 1 }),
    ];
    for (const weather of [chaos, stagnation, sweetSpot]) {
      expect(Math.abs(weather - chaos)).toBeLessThan(1);
      expect(weather - calm).toBeLessThan(4);
    }
    expect(drift).toBeLessThan(calm - 2);
  });
});

describe("the worst that can come out of the loudspeakers", () => {
  const levels = [0, 0.5, 1];
  const everyWeather = levels.flatMap((chaos) =>
    levels.flatMap((stagnation) =>
      levels.flatMap((drift) => levels.map((sweetSpot): Weather => ({ chaos, stagnation, drift, sweetSpot }))),
    ),
  );

  it("does not clip: any mix of the loops with the loudest effects on top", { timeout: 60_000 }, () => {
    const music = Math.max(...everyWeather.map((weather) => peakOf(mixOf(weather))));
    const effects = EFFECTS.map((effect) => peakOf(effectOf(effect))).toSorted((a, b) => b - a);
    const loudest = effects.slice(0, AT_ONCE).reduce((sum, peak) => sum + EFFECT_VOLUME * peak, 0);
    expect(music).toBeGreaterThan(0.3);
    expect(music + loudest).toBeLessThan(1);
  });

  it("startles nobody: no effect is much louder than the music, and for the calm none stands out of it", () => {
    const calmDay = mixOf(CALM);
    const music = loudnessOf(calmDay, rate);
    for (const effect of EFFECTS) {
      const sound = effectOf(effect);
      expect(loudnessOf(sound, rate) + decibels(EFFECT_VOLUME) - music, effect).toBeLessThan(4);
      expect(peakOf(sound) * EFFECT_VOLUME * CALM_VOLUME, effect).toBeLessThan(peakOf(calmDay));
      expect(loudnessOf(sound, rate) + decibels(EFFECT_VOLUME * CALM_VOLUME) - music, effect).toBeLessThan(0);
    }
  });
});
