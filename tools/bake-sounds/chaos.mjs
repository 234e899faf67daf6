import { bongo, hat, keystroke, kick, woodblock } from "./drums.mjs";
import { highpass, lowpass } from "./filter.mjs";
import { pizzicato, strings } from "./instruments.mjs";
import { balanced } from "./loudness.mjs";
import { seeded } from "./random.mjs";
import { inRoom } from "./room.mjs";
import { BARS, emptyLoop, fitting, lasting, straight, swung } from "./score.mjs";
import { mixInto, pitch, RATE, render, settled, shape, swell } from "./signal.mjs";

/** Everyone runs: hands on small drums, blocks that count in three against four, strings that cannot sit still. */
export function chaos() {
  const random = seeded(37);
  const small = (wet) => (part) => inRoom(part, { wet, seconds: 0.6, treble: 0.5 });
  const skins = settled(drumPart(random), small(0.14));
  const wood = settled(blockPart(random), small(0.22));
  const nerves = settled(stringPart(random), small(0.25));
  const typing = settled(typingPart(random), small(0.12));
  const mix = balanced([skins, -20.5], [wood, -27], [nerves, -25], [typing, -31]);
  return settled(mix, (part) => lowpass(highpass(part, 60), 9000));
}

const HIGH = pitch(65);
const MIDDLE = pitch(60);
const LOW = pitch(53);

function drumPart(random) {
  const out = emptyLoop();
  const human = () => (random() - 0.5) * 0.012;
  for (let bar = 0; bar < BARS; bar++) {
    const fill = bar % 4 === 3;
    for (let at = 0; at < 16; at++) {
      const rolling = fill && at >= 10;
      if (!rolling && random() < 0.28) continue;
      const accent = at % 3 === 0 ? 0.75 : 0.34;
      const hertz = rolling ? [HIGH, HIGH, MIDDLE, MIDDLE, LOW, LOW][at - 10] : random() < 0.55 ? HIGH : MIDDLE;
      const velocity = rolling ? 0.4 + 0.06 * (at - 10) : accent * (0.8 + 0.4 * random());
      mixInto(out, bongo(hertz, velocity, random), swung(bar, at) + human());
      // Hands stumble over each other.
      if (random() < 0.12) mixInto(out, bongo(hertz, velocity * 0.5, random), swung(bar, at + 0.5) + human());
    }
    for (const at of bar % 2 === 0 ? [3, 6, 11, 14] : [2, 5, 10, 13]) mixInto(out, kick(0.5), swung(bar, at));
    for (let at = 0; at < 16; at++) {
      mixInto(out, hat((at % 3 === 0 ? 0.2 : 0.1) * (0.8 + 0.4 * random()), random, 0.018), swung(bar, at) + human());
    }
  }
  return out;
}

function blockPart(random) {
  const out = emptyLoop();
  const tuning = [pitch(84), pitch(79), pitch(77)];
  // Every third sixteenth, through the bar lines: it never agrees with the beat for long.
  for (let step = 0, count = 0; step < BARS * 16; step += 3, count++) {
    const bar = Math.floor(step / 16);
    if (bar % 8 === 5) continue;
    const velocity = 0.5 + 0.25 * random();
    mixInto(out, woodblock(tuning[count % 3], velocity), swung(bar, step % 16));
  }
  return out;
}

/** The same note again and again and its upper neighbour, louder and softer; and a slide up before each half ends. */
function stringPart(random) {
  const out = emptyLoop();
  const cell = [60, 60, 61, 60, 60, 63, 61, 60];
  for (let bar = 0; bar < BARS; bar++) {
    if (bar % 4 === 0) continue;
    const urgency = 0.3 + 0.12 * (bar % 4);
    for (let at = 0; at < 16; at++) {
      if (at % 8 === 7) continue;
      const note = cell[at % 8] + (bar >= 8 && at >= 8 ? 5 : 0);
      mixInto(out, pizzicato(note, urgency * (at % 4 === 0 ? 1.2 : 0.85), random), swung(bar, at), 1.5);
    }
  }
  for (const bar of [7, 15]) {
    const seconds = lasting(14);
    mixInto(out, slide(60, 72, seconds), straight(bar, 1), 0.5);
    for (const note of [48, 60]) mixInto(out, strings(note, seconds, 0.4, random), straight(bar, 0), 0.5);
  }
  return out;
}

/** A whistle that slides from one note up to another and trembles on the way. */
function slide(from, to, seconds) {
  let phase = 0;
  const tone = render(seconds, (time, i) => {
    const note = from + (to - from) * (time / seconds) ** 1.6 + 0.25 * Math.sin(2 * Math.PI * 7 * time);
    phase += i === 0 ? 0 : pitch(note) / RATE;
    return Math.sin(2 * Math.PI * phase) + 0.15 * Math.sin(4 * Math.PI * phase);
  });
  return shape(tone, (time) => 0.25 * swell(time, seconds, seconds * 0.7, 0.08));
}

function typingPart(random) {
  const out = emptyLoop();
  for (let bar = 0; bar < BARS; bar++) {
    for (let at = 0; at < 32; at++) {
      if (random() < 0.45) continue;
      mixInto(out, keystroke(0.16 + 0.16 * random(), random), straight(bar, at / 2) + random() * 0.02);
    }
  }
  const breath = fitting(0.42);
  return shape(out, (time) => 0.7 + 0.3 * Math.sin(2 * Math.PI * breath * time));
}
