import { bongo, kick, palms } from "./drums.mjs";
import { bandpass, highpass, lowpass, sweptLowpass } from "./filter.mjs";
import { bell, marimba } from "./instruments.mjs";
import { seeded } from "./random.mjs";
import { bark, bump, coffee, crash, door, drip, gust, idea, lamp, letter, steps, typing } from "./office.mjs";
import { inRoom } from "./room.mjs";
import { blend, mixInto, noise, pitch, RATE, released, render, shape, struck, swell } from "./signal.mjs";
import { silence, staged } from "./staging.mjs";

/** The short sounds: how each is made, how long it is, and how loud it is meant to be heard (LUFS). */
export const EFFECTS = {
  choose: { make: choose, loudness: -21 },
  paper: { make: paper, loudness: -25 },
  gust: { make: gust, loudness: -25 },
  phone: { make: phone, loudness: -21 },
  alarm: { make: alarm, loudness: -21 },
  stamp: { make: stamp, loudness: -20 },
  snore: { make: snore, loudness: -21 },
  applause: { make: applause, loudness: -20 },
  hat: { make: hat, loudness: -23 },
  door: { make: door, loudness: -23 },
  steps: { make: steps, loudness: -26 },
  drip: { make: drip, loudness: -26 },
  lamp: { make: lamp, loudness: -25 },
  bump: { make: bump, loudness: -22 },
  letter: { make: letter, loudness: -22 },
  coffee: { make: coffee, loudness: -26 },
  typing: { make: typing, loudness: -26 },
  idea: { make: idea, loudness: -22 },
  bark: { make: bark, loudness: -23 },
  crash: { make: crash, loudness: -22 },
};

/** Two notes of a marimba, a fourth up: decided. */
function choose() {
  return staged(0.7, [
    [marimba(72, 0.6), 0],
    [marimba(77, 0.75), 0.085],
  ]);
}

/** A sheet is taken and turned: grains of noise that come in gusts. */
function paper() {
  const random = seeded(51);
  const gusts = [];
  for (let i = 0; i < 70; i++) {
    const at = 0.03 + 0.5 * random();
    const gust = swell(at, 0.55, 0.14, 0.3) * (0.4 + 0.6 * Math.abs(Math.sin(9 * at)));
    const grain = bandpass(noise(0.05, random), 1800 + 4200 * random(), 1.4);
    gusts.push([shape(grain, (time) => struck(time, 0.004, 0.008)), at, gust * random()]);
  }
  const sweep = shape(lowpass(highpass(noise(0.6, random), 1400), 6500), (time) => swell(time, 0.55, 0.2, 0.3));
  return staged(0.75, [...gusts, [sweep, 0, 0.1]]);
}

/** An office telephone, two rings; the clapper runs between two bells, a third apart. */
function phone() {
  const ring = silence(0.75);
  for (let strike = 0; strike < 9; strike++) {
    const swing = strike % 2 === 0 ? 84 : 88;
    mixInto(ring, bell(swing, 0.3, strike === 0 ? 0.5 : 0.7), strike / 22);
  }
  const soft = lowpass(ring, 5200);
  return staged(
    1.7,
    [
      [soft, 0],
      [soft, 0.62],
    ],
    { wet: 0.3, seconds: 0.9, treble: 0.5 },
  );
}

/** A server that wants somebody to come, now: three pairs of notes, muffled by a door. */
function alarm() {
  let phase = 0;
  const siren = render(1.35, (time, i) => {
    const high = Math.floor(time / 0.225) % 2 === 0;
    phase += i === 0 ? 0 : pitch(high ? 76 : 72) / RATE;
    const tone =
      Math.sin(2 * Math.PI * phase) + 0.3 * Math.sin(6 * Math.PI * phase) + 0.12 * Math.sin(10 * Math.PI * phase);
    return tone * swell(time % 0.225, 0.225, 0.014, 0.03);
  });
  return staged(1.7, [[lowpass(siren, 2600), 0]], { wet: 0.3, seconds: 0.8, treble: 0.4 });
}

/** Up, and down on the form: the stamp, then the desk. */
function stamp() {
  const random = seeded(53);
  const spring = shape(bandpass(noise(0.08, random), 3100, 3), (time) => struck(time, 0.003, 0.012));
  const rubber = shape(lowpass(noise(0.2, random), 900), (time) => struck(time, 0.002, 0.03));
  return staged(0.6, [
    [spring, 0, 0.22],
    [kick(1), 0.09, 0.9],
    [rubber, 0.09, 0.8],
    [bongo(150, 0.7, random), 0.092, 0.7],
    [spring, 0.24, 0.12],
  ]);
}

/** In through the nose, a rest, and out with a little whistle. */
function snore() {
  const random = seeded(55);
  const rattle = (time) => 0.35 + 0.65 * Math.max(0, Math.sin(2 * Math.PI * (23 + 6 * time) * time)) ** 1.5;
  const breath = noise(1.15, random);
  const throat = blend(
    [bandpass(breath, 260, 2.2), 1.4],
    [bandpass(breath, 780, 3), 0.6],
    [bandpass(breath, 1900, 2), 0.16],
  );
  const inward = shape(throat, (time) => rattle(time) * swell(time, 1.1, 0.55, 0.22));
  let phase = 0;
  const lips = render(0.95, (time, i) => {
    phase += i === 0 ? 0 : pitch(81 - 7 * time + 0.4 * Math.sin(2 * Math.PI * 6 * time)) / RATE;
    return Math.sin(2 * Math.PI * phase) * swell(time, 0.95, 0.18, 0.5);
  });
  const outward = shape(bandpass(noise(0.95, random), 900, 0.8), (time) => swell(time, 0.95, 0.2, 0.6));
  return staged(2.7, [
    [inward, 0, 1.3],
    [outward, 1.45, 0.3],
    [lips, 1.45, 0.045],
  ]);
}

/** A small room of people who mean it: single claps at first, then rain, then a few who go on. */
function applause() {
  const random = seeded(57);
  const seconds = 3.6;
  const out = silence(seconds);
  for (let person = 0; person < 22; person++) {
    const near = 0.15 + 0.85 * random() ** 2;
    const pace = 0.2 + 0.09 * random();
    const stops = 1.9 + 1.4 * random();
    for (let at = 0.02 + 0.6 * random(); at < stops; at += pace * (0.88 + 0.24 * random())) {
      const tired = swell(at, stops + 0.15, 0.2, 0.7);
      const one = palms(near * tired * (0.6 + 0.4 * random()), random);
      mixInto(out, one.subarray(0, Math.round((seconds - at) * RATE)), at);
    }
  }
  const warmed = lowpass(highpass(out, 300), 7200);
  return released(inRoom(warmed, { wet: 0.22, seconds: 0.8, treble: 0.55 }), 0.5);
}

/** A hat flies through the air and lands on hair. */
function hat() {
  const random = seeded(59);
  const flight = shape(noise(0.3, random), (time) => swell(time, 0.3, 0.2, 0.1));
  const whoosh = highpass(
    sweptLowpass(flight, (time) => 500 + 3200 * Math.sin((Math.PI * time) / 0.3)),
    250,
  );
  const felt = shape(lowpass(noise(0.12, random), 700), (time) => struck(time, 0.003, 0.02));
  return staged(0.62, [
    [whoosh, 0, 0.7],
    [felt, 0.26, 1.3],
    [bongo(210, 0.6, random), 0.26, 0.5],
  ]);
}
