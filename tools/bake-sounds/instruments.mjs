import { bandpass, lowpass, sweptLowpass } from "./filter.mjs";
import { blend, noise, pitch, RATE, released, render, shape, struck, swell } from "./signal.mjs";

const TABLE = 4096;

/** One period of a wave with the given strength of each harmonic, the first one first. */
function wave(strengths) {
  const table = new Float32Array(TABLE + 1);
  strengths.forEach((strength, n) => {
    for (let i = 0; i <= TABLE; i++) table[i] += strength * Math.sin((2 * Math.PI * (n + 1) * i) / TABLE);
  });
  return table;
}

/** Reads a wave at a frequency that may move: `hertzAt(seconds)`. */
function played(table, seconds, hertzAt, startPhase = 0) {
  let phase = startPhase;
  return render(seconds, (time) => {
    const at = (phase % 1) * TABLE;
    const i = Math.floor(at);
    phase += hertzAt(time) / RATE;
    return table[i] + (table[i + 1] - table[i]) * (at - i);
  });
}

const BOWED = wave(Array.from({ length: 14 }, (_, n) => 1 / (n + 1) ** 1.25));
const REED = wave([1, 0.06, 0.42, 0.05, 0.2, 0.03, 0.09, 0.02, 0.04]);
const FELT = wave([1, 0.42, 0.2, 0.1, 0.05, 0.02]);

/** An electric piano: a tine that starts bright and turns round. */
export function electricPiano(note, seconds, velocity) {
  const hertz = pitch(note);
  const tone = render(seconds + 0.15, (time) => {
    const bark = 2 * velocity * Math.exp(-time / 0.4) + 0.22;
    const tine = 0.3 * velocity * Math.exp(-time / 0.06) * Math.sin(2 * Math.PI * hertz * 7 * time);
    const body = Math.sin(2 * Math.PI * hertz * time + bark * Math.sin(2 * Math.PI * hertz * time) + tine);
    return body * struck(time, 0.007, 1.1);
  });
  return shape(released(tone, 0.15), () => velocity);
}

/** A plucked bass whose treble dies first. */
export function bass(note, seconds, velocity) {
  const hertz = pitch(note);
  const harmonics = [1, 0.6, 0.34, 0.18, 0.1];
  const tone = render(seconds + 0.06, (time) => {
    const sum = harmonics.reduce(
      (all, strength, n) =>
        all + strength * Math.exp((-time * n) / 0.16) * Math.sin(2 * Math.PI * hertz * (n + 1) * time),
      0,
    );
    return Math.tanh(0.9 * sum) * struck(time, 0.006, 0.75);
  });
  return shape(released(tone, 0.06), () => velocity);
}

/** A marimba bar under a soft mallet. */
export function marimba(note, velocity) {
  const hertz = pitch(note);
  const tone = render(1.1, (time) => {
    const bar = Math.sin(2 * Math.PI * hertz * time) * Math.exp(-time / 0.2);
    const overtone = Math.sin(2 * Math.PI * hertz * 3.96 * time) * Math.exp(-time / 0.05);
    const click = Math.sin(2 * Math.PI * hertz * 9.4 * time) * Math.exp(-time / 0.012);
    return (bar + 0.22 * velocity * overtone + 0.05 * velocity * click) * Math.min(1, time / 0.003) * velocity;
  });
  return released(tone, 0.4);
}

/** A small bell: partials that are no harmonics. */
export function bell(note, seconds, velocity) {
  const hertz = pitch(note);
  const partials = [
    [1, 1, 1],
    [2.01, 0.4, 0.6],
    [2.76, 0.28, 0.4],
    [5.4, 0.12, 0.16],
  ];
  const tone = render(seconds, (time) =>
    partials.reduce(
      (sum, [factor, strength, life]) =>
        sum + strength * Math.exp((-time * 4) / (seconds * life)) * Math.sin(2 * Math.PI * hertz * factor * time),
      0,
    ),
  );
  return released(
    shape(tone, (time) => velocity * 0.6 * Math.min(1, time / 0.004)),
    0.05,
  );
}

/** A plucked nylon string (Karplus and Strong): noise that runs round a delay line until it is a note. */
export function guitar(note, seconds, velocity, random) {
  const period = RATE / pitch(note) - 0.5;
  const length = Math.floor(period);
  const fraction = period - length;
  const line = lowpass(noise(0.05, random), 1400 + 1800 * velocity).slice(0, length + 1);
  const mean = line.reduce((sum, sample) => sum + sample, 0) / line.length;
  for (let i = 0; i < line.length; i++) line[i] -= mean;
  const loss = 10 ** (-3 / (2.4 * pitch(note)));
  let at = 0;
  let before = 0;
  const tone = render(seconds + 0.12, () => {
    const now = line[at];
    const next = line[(at + 1) % line.length];
    const read = next + (now - next) * fraction;
    const fed = loss * 0.5 * (read + before);
    before = read;
    line[at] = fed;
    at = (at + 1) % line.length;
    return fed;
  });
  return released(
    shape(tone, (time) => velocity * 1.6 * Math.min(1, time / 0.002)),
    0.12,
  );
}

/** Strings that swell in and out; several players, none exactly in tune. */
export function strings(note, seconds, velocity, random) {
  const length = seconds + 0.7;
  const players = [-0.07, -0.02, 0.03, 0.08].map((cents) => {
    const sway = 4.6 + random();
    const phase = random();
    const hertz = pitch(note + cents);
    return [
      played(BOWED, length, (time) => hertz * (1 + 0.0022 * Math.sin(2 * Math.PI * (sway * time + phase))), random()),
      0.25,
    ];
  });
  const bowed = sweptLowpass(blend(...players), (time) => 700 + 1500 * velocity * swell(time, length, 1.1, 1.2));
  return shape(bowed, (time) => velocity * swell(time, length, 0.55, 0.75));
}

/** A mellow reed, somewhere near a clarinet, with a breath before each note. */
export function reed(note, seconds, velocity, random) {
  const length = seconds + 0.09;
  const hertz = pitch(note);
  const vibrato = (time) => Math.min(1, Math.max(0, time - 0.22) / 0.3) * 0.0045 * Math.sin(2 * Math.PI * 5.1 * time);
  const scoop = (time) => -0.012 * Math.exp(-time / 0.035);
  const tone = played(REED, length, (time) => hertz * (1 + vibrato(time) + scoop(time)));
  const air = bandpass(noise(length, random), hertz * 2, 1.5);
  const mellow = lowpass(blend([tone, 0.8], [air, 0.05]), 1500 + 1700 * velocity);
  return shape(mellow, (time) => velocity * swell(time, length, 0.06, 0.1) * (0.75 + 0.25 * Math.exp(-time / 0.5)));
}

/** A piano with felt on its strings, far away in the building. */
export function feltPiano(note, seconds, velocity) {
  const hertz = pitch(note);
  const strung = blend(
    [played(FELT, seconds, () => hertz * 0.9994), 0.5],
    [played(FELT, seconds, () => hertz * 1.0007, 0.3), 0.5],
  );
  const dull = sweptLowpass(strung, (time) => 500 + 1300 * velocity * Math.exp(-time / 0.4));
  return released(
    shape(dull, (time) => velocity * struck(time, 0.012, 1.3)),
    0.3,
  );
}

/** A string pinched short, for nervous people. */
export function pizzicato(note, velocity, random) {
  const damped = guitar(note, 0.25, velocity, random);
  return shape(damped, (time) => Math.exp(-time / 0.07));
}
