import { bongo, keystroke, kick, rim, woodblock } from "./drums.mjs";
import { bandpass, highpass, lowpass, sweptLowpass } from "./filter.mjs";
import { bell, marimba } from "./instruments.mjs";
import { seeded } from "./random.mjs";
import { blend, noise, pitch, RATE, render, shape, struck, swell } from "./signal.mjs";
import { staged } from "./staging.mjs";

/** The sounds of the house and of those who live in it. */

/** A tone whose pitch moves: `noteAt(seconds)` as a MIDI number, `toneOf(phase)` one period of its wave. */
function gliding(seconds, noteAt, toneOf = Math.sin) {
  let phase = 0;
  return render(seconds, (time, i) => {
    phase += i === 0 ? 0 : pitch(noteAt(time)) / RATE;
    return toneOf(2 * Math.PI * phase);
  });
}

/** A gust takes every sheet that was not weighed down, and they flutter as they go. */
export function gust() {
  const random = seeded(79);
  const air = sweptLowpass(noise(1.5, random), (time) => 350 + 1500 * Math.sin((Math.PI * time) / 1.5) ** 2);
  const wind = shape(highpass(air, 180), (time) => swell(time, 1.5, 0.5, 0.9));
  const sheets = [];
  for (let sheet = 0; sheet < 9; sheet++) {
    const start = 0.15 + 0.8 * random();
    const pace = 0.035 + 0.03 * random();
    for (let flap = 0; flap < 8; flap++) {
      const grain = bandpass(noise(0.03, random), 1600 + 2600 * random(), 1.2);
      const flapping = shape(grain, (time) => struck(time, 0.003, 0.006));
      sheets.push([flapping, start + flap * pace, 0.4 * (1 - flap / 9) * random()]);
    }
  }
  return staged(1.7, [[wind, 0, 1], ...sheets]);
}

/** A hinge that wants oil asks a question; then the latch answers. */
export function door() {
  const random = seeded(61);
  const saw = (angle) => Math.sin(angle) + 0.5 * Math.sin(2 * angle) + 0.33 * Math.sin(3 * angle);
  const hinge = gliding(0.42, (time) => 63 + 9 * (time / 0.42) ** 2 + 0.5 * Math.sin(2 * Math.PI * 17 * time), saw);
  const creak = shape(bandpass(hinge, 950, 1.6), (time) => swell(time, 0.42, 0.16, 0.12));
  const slam = lowpass(
    shape(noise(0.2, random), (time) => struck(time, 0.004, 0.035)),
    620,
  );
  return staged(0.95, [
    [creak, 0, 0.34],
    [kick(0.8), 0.5, 0.6],
    [slam, 0.5, 0.9],
    [rim(0.5), 0.56, 0.22],
  ]);
}

/** Five steps of somebody in a hurry, left and right not quite alike. */
export function steps() {
  const random = seeded(63);
  const step = (number) => {
    const heel = bongo(number % 2 === 0 ? 118 : 104, 0.7, random);
    const sole = shape(bandpass(noise(0.07, random), 1500, 0.8), (time) => struck(time, 0.002, 0.014));
    return blend([heel, 0.8], [sole, 0.3]);
  };
  const pairs = Array.from({ length: 5 }, (_, number) => [step(number), 0.02 + number * 0.19, 1 - number * 0.13]);
  return staged(1.15, pairs);
}

/** A drop, and the bucket that was not empty any more. */
export function drip() {
  const drop = (from, seconds) =>
    shape(
      gliding(seconds, (time) => from + 17 * (time / seconds) ** 1.4),
      (time) => struck(time, 0.003, seconds / 3.2),
    );
  return staged(
    0.75,
    [
      [drop(76, 0.13), 0, 0.8],
      [drop(83, 0.08), 0.15, 0.28],
    ],
    { wet: 0.5, seconds: 0.9, treble: 0.6 },
  );
}

/** Click: the string of a lamp, there and back. */
export function lamp() {
  const random = seeded(65);
  const click = (hertz) => shape(bandpass(noise(0.04, random), hertz, 2.2), (time) => struck(time, 0.0015, 0.006));
  return staged(0.45, [
    [click(2500), 0, 0.9],
    [rim(0.5), 0.003, 0.4],
    [click(1700), 0.11, 0.7],
    [woodblock(620, 0.4), 0.112, 0.25],
  ]);
}

/** Two people, one corner: a soft thud, and a breath of surprise that goes up. */
export function bump() {
  const random = seeded(67);
  const cloth = lowpass(
    shape(noise(0.16, random), (time) => struck(time, 0.006, 0.03)),
    800,
  );
  const vowel = (angle) => Math.sin(angle) + 0.4 * Math.sin(2 * angle) + 0.12 * Math.sin(3 * angle);
  const oh = (note, rise) =>
    shape(
      gliding(0.2, (time) => note + rise * Math.sin((Math.PI * time) / 0.26), vowel),
      (time) => swell(time, 0.2, 0.04, 0.1),
    );
  return staged(0.8, [
    [kick(0.7), 0, 0.7],
    [cloth, 0, 0.9],
    [lowpass(oh(58, 5), 1500), 0.13, 0.2],
    [lowpass(oh(65, 4), 1800), 0.3, 0.16],
  ]);
}

/** A letter falls on the mat: the flap, the flop, and a small bell that says there is news. */
export function letter() {
  const random = seeded(69);
  const flap = bandpass(
    shape(noise(0.12, random), (time) => struck(time, 0.004, 0.02)),
    2300,
    1.3,
  );
  const flop = lowpass(
    shape(noise(0.14, random), (time) => struck(time, 0.005, 0.028)),
    1200,
  );
  return staged(1.25, [
    [flap, 0, 0.6],
    [woodblock(700, 0.5), 0.01, 0.2],
    [flop, 0.2, 1],
    [bell(84, 0.9, 0.5), 0.34, 0.32],
    [bell(89, 0.8, 0.4), 0.46, 0.26],
  ]);
}

/** It runs into the mug, and the note rises as the mug fills. */
export function coffee() {
  const random = seeded(71);
  const stream = sweptLowpass(noise(1.2, random), (time) => 900 + 1700 * (time / 1.2));
  const jet = shape(highpass(stream, 300), (time) => swell(time, 1.2, 0.1, 0.16));
  const gurgles = [];
  for (let at = 0.08; at < 1.02; at += 0.045 + 0.05 * random()) {
    const note = 66 + 16 * at + 5 * random();
    const bubble = shape(
      gliding(0.07, (time) => note + 40 * time),
      (time) => swell(time, 0.07, 0.02, 0.04),
    );
    gurgles.push([bubble, at, 0.1 + 0.14 * random()]);
  }
  return staged(1.5, [[jet, 0, 0.35], ...gurgles]);
}

/** A line on a typewriter that somebody refuses to give away: keys, the bell, and back. */
export function typing() {
  const random = seeded(73);
  const keys = [];
  for (let at = 0.02; at < 0.95; at += 0.075 + 0.06 * random())
    keys.push([keystroke(0.7 + 0.3 * random(), random), at]);
  const ratchet = Array.from({ length: 9 }, (_, tooth) => [rim(0.25), 1.32 + tooth * 0.026, 0.4 + 0.03 * tooth]);
  return staged(1.8, [...keys, [bell(93, 0.5, 0.6), 1.06, 0.2], ...ratchet, [woodblock(520, 0.5), 1.56, 0.5]]);
}

/** A bulb lights: three notes up, as if it had been easy. */
export function idea() {
  return staged(
    1.2,
    [
      [marimba(77, 0.5), 0, 0.8],
      [marimba(81, 0.55), 0.08, 0.8],
      [bell(84, 0.9, 0.5), 0.17, 0.5],
    ],
    { wet: 0.3, seconds: 0.9, treble: 0.5 },
  );
}

/** Two woofs of a small dog with a large opinion. */
export function bark() {
  const random = seeded(75);
  const throat = (angle) =>
    Math.sin(angle) + 0.7 * Math.sin(2 * angle) + 0.5 * Math.sin(3 * angle) + 0.3 * Math.sin(4 * angle);
  const woof = (note) => {
    const voice = gliding(0.17, (time) => note + 9 * Math.sin((Math.PI * time) / 0.17) - 12 * time, throat);
    const breath = bandpass(noise(0.17, random), 1300, 0.8);
    const mouth = blend([bandpass(voice, 720, 1.1), 1], [bandpass(voice, 1500, 1.6), 0.5], [breath, 0.25]);
    return shape(mouth, (time) => swell(time, 0.17, 0.03, 0.09));
  };
  return staged(0.95, [
    [woof(58), 0, 0.9],
    [woof(60), 0.3, 1],
  ]);
}

/** Something is in more pieces than before; the last of them rolls away. */
export function crash() {
  const random = seeded(77);
  const parts = [[kick(0.7), 0.03, 0.7]];
  for (let piece = 0; piece < 9; piece++) {
    const at = 0.03 + 0.42 * random() ** 1.5;
    const gain = 0.75 * (1 - at);
    parts.push([random() < 0.5 ? woodblock(480 + 900 * random(), 0.8) : rim(0.8), at, gain]);
  }
  for (let roll = 0, at = 0.6; roll < 7; roll++, at += 0.085 + roll * 0.008) {
    parts.push([woodblock(1180 - 40 * roll, 0.4), at, 0.34 - 0.04 * roll]);
  }
  const dust = shape(lowpass(noise(0.5, random), 2200), (time) => struck(time, 0.01, 0.09));
  return staged(1.5, [...parts, [dust, 0.03, 0.22]], { wet: 0.25, seconds: 0.7, treble: 0.5 });
}
