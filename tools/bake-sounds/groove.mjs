import { brush, hat, keystroke, kick, rim } from "./drums.mjs";
import { highpass, lowpass } from "./filter.mjs";
import { bass, bell, electricPiano, marimba } from "./instruments.mjs";
import { balanced } from "./loudness.mjs";
import { seeded } from "./random.mjs";
import { inRoom } from "./room.mjs";
import { BARS, chordAt, emptyLoop, fitting, lasting, SCALE, swung } from "./score.mjs";
import { mixInto, settled, shape } from "./signal.mjs";

/** The office on an ordinary day: brushes, a plucked bass, an electric piano, and somebody typing. */
export function groove() {
  const random = seeded(11);
  const drums = settled(drumPart(random), (part) => inRoom(part, { wet: 0.1, seconds: 0.5, treble: 0.5 }));
  const keys = settled(keysPart(random), (part) =>
    inRoom(lowpass(part, 3600), { wet: 0.2, seconds: 1.1, treble: 0.35 }),
  );
  const tremolo = fitting(3.35);
  const trembling = shape(keys, (time) => 1 + 0.09 * Math.sin(2 * Math.PI * tremolo * time));
  const motif = settled(motifPart(random), (part) => inRoom(part, { wet: 0.3, seconds: 1.3, treble: 0.4 }));
  const low = settled(bassPart(random), (part) => lowpass(part, 1100));
  const mix = balanced([drums, -22.5], [trembling, -21.5], [low, -20.5], [motif, -25]);
  return settled(mix, (part) => highpass(part, 38));
}

function drumPart(random) {
  const out = emptyLoop();
  const human = () => (random() - 0.5) * 0.006;
  for (let bar = 0; bar < BARS; bar++) {
    const kicks = bar % 4 === 3 ? [0, 7, 10, 13] : bar % 2 === 0 ? [0, 7, 10] : [0, 10];
    for (const at of kicks) mixInto(out, kick(at === 0 ? 0.9 : 0.7), swung(bar, at));
    for (const at of [4, 12]) {
      mixInto(out, brush(0.6 + 0.1 * random(), random), swung(bar, at) + 0.006 + human());
      if (bar >= 8 && bar < 12) mixInto(out, rim(0.3), swung(bar, at));
    }
    if (bar % 2 === 1) mixInto(out, brush(0.16, random), swung(bar, 15) + human());
    for (let at = 0; at < 16; at++) {
      const onBeat = at % 4 === 0;
      const between = at % 2 === 1;
      if (between && random() < 0.62) continue;
      const accent = at % 4 === 2 ? 0.34 : onBeat ? 0.22 : 0.13;
      mixInto(
        out,
        hat(accent * (0.85 + 0.3 * random()), random, at % 8 === 6 ? 0.05 : 0.026),
        swung(bar, at) + human(),
      );
    }
    // Somebody types a word or two, in time without knowing it.
    const word = bar % 4 === 1 ? [5, 6, 7, 9] : bar % 4 === 2 ? [11, 13, 14, 15] : [];
    for (const at of word) mixInto(out, keystroke(0.16 + 0.08 * random(), random), swung(bar, at) + human());
  }
  return out;
}

function bassPart(random) {
  const out = emptyLoop();
  const play = (note, bar, at, sixteenths, velocity) =>
    mixInto(out, bass(note, lasting(sixteenths), velocity), swung(bar, at) + (random() - 0.5) * 0.005);
  for (let bar = 0; bar < BARS; bar++) {
    const now = chordAt(bar, 0).root;
    const later = chordAt(bar, 8).root;
    const coming = chordAt(bar + 1, 0).root;
    play(now, bar, 0, 5, 0.95);
    if (bar % 2 === 0) play(now, bar, 7, 2.5, 0.7);
    else play(now + 7, bar, 6, 2, 0.62);
    play(later === now ? now : later, bar, 10, 3, 0.82);
    play(neighbour(coming, coming > later ? -1 : 1), bar, 14, 1.6, 0.6);
  }
  return out;
}

/** The note of the scale just above (1) or below (-1): the bass steps from it into the next bar. */
function neighbour(note, direction) {
  return SCALE.has((note + 2 * direction) % 12) ? note + 2 * direction : note + direction;
}

/** Keyboard patterns: sixteenth, length in sixteenths, velocity. */
const COMPING = [
  [
    [0, 5, 0.6],
    [7, 2, 0.45],
    [10, 5, 0.55],
  ],
  [
    [2, 4, 0.5],
    [8, 2, 0.42],
    [11, 4, 0.55],
  ],
  [
    [0, 6, 0.58],
    [10, 2, 0.45],
    [13, 3, 0.4],
  ],
  [
    [3, 4, 0.5],
    [8, 6, 0.55],
  ],
];

function keysPart(random) {
  const out = emptyLoop();
  for (let bar = 0; bar < BARS; bar++) {
    // The pattern moves on by one every four bars, so that no phrase is played twice alike.
    for (const [at, sixteenths, velocity] of COMPING[(bar + Math.floor(bar / 4)) % 4]) {
      chordAt(bar, at).notes.forEach((note, voice) => {
        const rolled = voice * 0.007 + random() * 0.005;
        const touch = velocity * (0.9 + 0.2 * random());
        mixInto(out, electricPiano(note, lasting(sixteenths), touch), swung(bar, at) + rolled, 0.3);
      });
    }
  }
  return out;
}

/** A few notes of marimba at the end of each line, and a carriage return. */
const MOTIF = [
  [3, 6, 72],
  [3, 7, 74],
  [3, 10, 69],
  [7, 8, 67],
  [7, 10, 69],
  [7, 11, 72],
  [7, 14, 74],
  [11, 6, 76],
  [11, 8, 74],
  [11, 11, 72],
  [11, 12, 67],
  [15, 6, 69],
  [15, 7, 72],
  [15, 10, 70],
  [15, 12, 67],
];

function motifPart(random) {
  const out = emptyLoop();
  for (const [bar, at, note] of MOTIF) mixInto(out, marimba(note, 0.55 + 0.15 * random()), swung(bar, at));
  mixInto(out, bell(89, 1.1, 0.14), swung(7, 15));
  return out;
}
