import { bandpass, highpass, lowpass } from "./filter.mjs";
import { feltPiano } from "./instruments.mjs";
import { balanced } from "./loudness.mjs";
import { seeded } from "./random.mjs";
import { inRoom } from "./room.mjs";
import { BARS, emptyLoop, fitting, lasting, LOOP_SECONDS, straight } from "./score.mjs";
import { mixInto, noise, pitch, render, settled, shape, struck } from "./signal.mjs";

/** Nothing moves but the clock: a drone, a fan somewhere, and four notes of a piano that nobody came to tune. */
export function stagnation() {
  const random = seeded(41);
  const long = (wet) => (part) => inRoom(part, { wet, seconds: 2.4, treble: 0.25 });
  const clock = settled(clockPart(), (part) => inRoom(part, { wet: 0.3, seconds: 0.7, treble: 0.35 }));
  const piano = settled(pianoPart(), long(0.5));
  const air = settled(noise(LOOP_SECONDS, random), (part) => lowpass(bandpass(part, 330, 0.6), 900));
  const mix = balanced([drone(random), -22], [clock, -28], [piano, -24.5], [breathing(air), -37]);
  return settled(mix, (part) => highpass(part, 45));
}

/** Tonic and fifth with a slow beat between detuned pairs; every frequency fits the loop, so it has no seam. */
function drone(random) {
  const voices = [
    [41, 1, 0.11],
    [48, 0.62, 0.07],
    [53, 0.42, 0.16],
    [55, 0.2, 0.05],
    [60, 0.2, 0.09],
    [65, 0.08, 0.13],
  ].flatMap(([note, strength, wave]) =>
    [-0.2, 0.2].map((detuned) => ({
      hertz: fitting(pitch(note) + detuned),
      strength: strength / 2,
      sway: fitting(wave),
      phase: random(),
    })),
  );
  return render(LOOP_SECONDS, (time) => {
    let sum = 0;
    for (const { hertz, strength, sway, phase } of voices) {
      const angle = 2 * Math.PI * (hertz * time + phase);
      const tone = Math.sin(angle) + 0.3 * Math.sin(2 * angle) + 0.12 * Math.sin(3 * angle);
      sum += strength * tone * (0.65 + 0.35 * Math.sin(2 * Math.PI * (sway * time + phase)));
    }
    return sum;
  });
}

function breathing(air) {
  const breath = fitting(0.13);
  return shape(air, (time) => 1 + 0.5 * Math.sin(2 * Math.PI * breath * time));
}

/** Tick on every beat and tock on the next, without swing and without mercy. */
function clockPart() {
  const out = emptyLoop();
  for (let bar = 0; bar < BARS; bar++) {
    for (let beat = 0; beat < 4; beat++) mixInto(out, tick(beat % 2 === 0), straight(bar, beat * 4));
  }
  return out;
}

function tick(high) {
  const [wood, metal] = high ? [1320, 3100] : [990, 2450];
  return render(0.09, (time) => {
    const body = Math.sin(2 * Math.PI * wood * time) * struck(time, 0.001, 0.011);
    const click = Math.sin(2 * Math.PI * metal * time) * struck(time, 0.0006, 0.004);
    return (high ? 0.5 : 0.4) * (body + 0.5 * click);
  });
}

const PIANO = [
  [0, 8, 72],
  [1, 4, 69],
  [4, 8, 70],
  [5, 4, 67],
  [8, 8, 69],
  [9, 4, 65],
  [12, 8, 67],
  [13, 4, 64],
  [14, 0, 65],
];

function pianoPart() {
  const out = emptyLoop();
  for (const [bar, at, note] of PIANO) mixInto(out, feltPiano(note - 12, lasting(20), 0.3), straight(bar, at));
  return out;
}
