import { clap, shaker, tambourine } from "./drums.mjs";
import { highpass, lowpass } from "./filter.mjs";
import { bass, bell, guitar, reed, strings } from "./instruments.mjs";
import { balanced } from "./loudness.mjs";
import { seeded } from "./random.mjs";
import { inRoom } from "./room.mjs";
import { BARS, chordAt, CHORDS, emptyLoop, lasting, swung } from "./score.mjs";
import { mixInto, settled } from "./signal.mjs";

/** The company at its best: strings, a guitar, claps, and a tune that somebody might whistle on the way home. */
export function warm() {
  const random = seeded(23);
  const hall = (wet) => (part) => inRoom(part, { wet, seconds: 1.6, treble: 0.4 });
  const pad = settled(stringsPart(random), hall(0.3));
  const picked = settled(guitarPart(random), hall(0.22));
  const tune = settled(tunePart(random), hall(0.3));
  const hands = settled(handsPart(random), (part) => inRoom(part, { wet: 0.2, seconds: 0.8, treble: 0.5 }));
  const low = settled(bassPart(), (part) => lowpass(part, 700));
  const mix = balanced([pad, -23.5], [picked, -23], [tune, -21.5], [hands, -26], [low, -23]);
  return settled(mix, (part) => highpass(part, 38));
}

function stringsPart(random) {
  const out = emptyLoop();
  for (let bar = 0; bar < BARS; bar++) {
    CHORDS[bar].forEach((chord, half) => {
      if (!chord) return;
      const sixteenths = half === 0 && CHORDS[bar][1] === null ? 16 : 8;
      // One note an octave down and one up spread the chord over the whole section.
      const spread = [chord.notes[0] - 12, chord.notes[1], chord.notes[2], chord.notes[3], chord.notes[1] + 12];
      spread.forEach((note, voice) => {
        const velocity = (voice === 4 ? 0.4 : 0.62) * (0.9 + 0.2 * random());
        mixInto(out, strings(note, lasting(sixteenths), velocity, random), swung(bar, half * 8) - 0.12);
      });
    });
  }
  return out;
}

/** Which note of the chord each eighth picks: up and over, like fingers do. */
const PICKING = [
  [0, 2, 3, 1, 2, 3, 1, 2],
  [0, 1, 3, 2, 1, 3, 2, 3],
];

function guitarPart(random) {
  const out = emptyLoop();
  for (let bar = 0; bar < BARS; bar++) {
    PICKING[bar % 2].forEach((voice, eighth) => {
      const { notes, root } = chordAt(bar, eighth * 2);
      const note = eighth === 0 ? root + 12 : notes[voice];
      const velocity = (eighth % 4 === 0 ? 0.62 : 0.46) * (0.85 + 0.3 * random());
      mixInto(out, guitar(note, lasting(4), velocity, random), swung(bar, eighth * 2) + random() * 0.006);
    });
  }
  return out;
}

/** The tune: bar, sixteenth, MIDI note, length in sixteenths. Four lines; the third climbs, the last comes home. */
const TUNE = [
  [0, 4, 72, 3],
  [0, 7, 74, 1],
  [0, 8, 76, 4],
  [0, 13, 72, 2],
  [1, 0, 74, 3],
  [1, 3, 72, 1],
  [1, 4, 69, 6],
  [2, 4, 70, 2],
  [2, 6, 72, 2],
  [2, 8, 74, 3],
  [2, 11, 77, 4],
  [3, 0, 74, 7],
  [4, 4, 72, 3],
  [4, 7, 74, 1],
  [4, 8, 76, 4],
  [4, 13, 79, 2],
  [5, 0, 76, 4],
  [5, 6, 72, 2],
  [5, 8, 77, 6],
  [6, 2, 74, 2],
  [6, 4, 72, 2],
  [6, 6, 70, 2],
  [6, 8, 69, 4],
  [6, 13, 65, 2],
  [7, 0, 67, 8],
  [8, 4, 74, 2],
  [8, 6, 77, 2],
  [8, 8, 81, 6],
  [9, 0, 79, 3],
  [9, 3, 76, 1],
  [9, 4, 72, 7],
  [10, 2, 74, 2],
  [10, 4, 77, 3],
  [10, 7, 76, 1],
  [10, 8, 74, 4],
  [10, 13, 70, 2],
  [11, 0, 69, 9],
  [12, 4, 70, 2],
  [12, 6, 74, 2],
  [12, 8, 77, 5],
  [12, 13, 74, 2],
  [13, 0, 76, 4],
  [13, 5, 72, 2],
  [13, 8, 69, 6],
  [14, 4, 70, 2],
  [14, 6, 69, 2],
  [14, 8, 67, 2],
  [14, 11, 65, 4],
  [15, 0, 67, 6],
];

function tunePart(random) {
  const out = emptyLoop();
  for (const [bar, at, note, sixteenths] of TUNE) {
    const velocity = 0.58 + 0.14 * random();
    mixInto(out, reed(note, lasting(sixteenths) * 0.96, velocity, random), swung(bar, at) + random() * 0.008);
    // A glockenspiel doubles the long notes of the second half, far above.
    if (bar >= 8 && sixteenths >= 5) mixInto(out, bell(note + 12, 1.6, 0.2), swung(bar, at));
  }
  return out;
}

function handsPart(random) {
  const out = emptyLoop();
  for (let bar = 0; bar < BARS; bar++) {
    for (const at of [4, 12]) mixInto(out, clap(0.5, random), swung(bar, at));
    if (bar % 4 === 3) mixInto(out, clap(0.32, random), swung(bar, 15));
    for (let at = 0; at < 16; at++) {
      const accent = [0.2, 0.1, 0.28, 0.12][at % 4] * (0.85 + 0.3 * random());
      mixInto(out, shaker(accent, random), swung(bar, at) - 0.018);
    }
    if (bar >= 8) for (const at of [2, 6, 10, 14]) mixInto(out, tambourine(0.2, random), swung(bar, at));
  }
  return out;
}

/** Long notes an octave under the plucked bass of the groove, or beside it where it is low already. */
function bassPart() {
  const out = emptyLoop();
  for (let bar = 0; bar < BARS; bar++) {
    CHORDS[bar].forEach((chord, half) => {
      if (!chord) return;
      const sixteenths = half === 0 && CHORDS[bar][1] === null ? 13 : 6.5;
      const note = chord.root > 42 ? chord.root - 12 : chord.root;
      mixInto(out, bass(note, lasting(sixteenths), 0.7), swung(bar, half * 8));
    });
  }
  return out;
}
