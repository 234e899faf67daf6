import { bandpass, highpass, lowpass } from "./filter.mjs";
import { blend, noise, RATE, released, render, shape, struck } from "./signal.mjs";

/** A soft bass drum: a sine that drops, and hardly any click. */
export function kick(velocity) {
  let phase = 0;
  const body = render(0.32, (time, i) => {
    const hertz = 46 + 70 * Math.exp(-time / 0.028);
    phase += i === 0 ? 0 : hertz / RATE;
    return Math.sin(2 * Math.PI * phase) * struck(time, 0.003, 0.085);
  });
  return released(
    shape(body, () => velocity),
    0.1,
  );
}

/** A snare played with brushes. */
export function brush(velocity, random) {
  const wire = bandpass(noise(0.24, random), 2100, 0.55);
  const rattle = shape(wire, (time) => struck(time, 0.004, 0.05));
  const skin = render(0.2, (time) => Math.sin(2 * Math.PI * 196 * time) * struck(time, 0.002, 0.035));
  return blend([rattle, 0.9 * velocity], [skin, 0.35 * velocity]);
}

/** A stick laid across the rim: short and woody. */
export function rim(velocity) {
  return render(0.12, (time) => {
    const wood = Math.sin(2 * Math.PI * 430 * time) * Math.exp(-time / 0.018);
    const knock = Math.sin(2 * Math.PI * 1720 * time) * Math.exp(-time / 0.007);
    return (0.6 * wood + 0.5 * knock) * Math.min(1, time / 0.001) * velocity;
  });
}

/** A closed hi-hat, more air than metal. */
export function hat(velocity, random, decay = 0.028) {
  const air = lowpass(highpass(noise(decay * 7, random), 6200), 10500);
  return shape(air, (time) => velocity * struck(time, 0.0025, decay));
}

/** A shaker: swells for a moment before it falls. */
export function shaker(velocity, random) {
  const beads = bandpass(noise(0.13, random), 5600, 0.9);
  return shape(beads, (time) => velocity * struck(time, 0.022, 0.026));
}

/** Small jingles of a tambourine. */
export function tambourine(velocity, random) {
  const jingle = [5230, 6170, 7410, 8890].map((hertz) => [
    render(0.22, (time) => Math.sin(2 * Math.PI * hertz * time) * struck(time, 0.003, 0.045)),
    0.1,
  ]);
  const skin = shape(highpass(noise(0.2, random), 5000), (time) => struck(time, 0.004, 0.032));
  return shape(blend(...jingle, [skin, 0.5]), () => velocity);
}

/** One pair of hands; everyone's sound a little different. */
export function palms(velocity, random) {
  const hollow = bandpass(noise(0.11, random), 850 + 1100 * random(), 1.3 + random());
  const slap = highpass(noise(0.11, random), 2600);
  const both = blend([hollow, 1], [slap, 0.16]);
  const decay = 0.009 + 0.008 * random();
  return shape(both, (time) => velocity * struck(time, 0.0012, decay));
}

/** A few hands at not quite the same time. */
export function clap(velocity, random) {
  const parts = [0, 0.009, 0.017, 0.027].map((late) => {
    const palm = bandpass(noise(0.22, random), 1250 + 500 * random(), 0.9);
    return [shape(palm, (time) => (time < late ? 0 : struck(time - late, 0.001, late > 0.02 ? 0.06 : 0.012))), 0.6];
  });
  return shape(blend(...parts), () => velocity);
}

/** A hand on a small drum; `hertz` is the note of its skin. */
export function bongo(hertz, velocity, random) {
  let phase = 0;
  const skin = render(0.28, (time, i) => {
    phase += i === 0 ? 0 : (hertz * (1 + 0.25 * Math.exp(-time / 0.012))) / RATE;
    return Math.sin(2 * Math.PI * phase) * struck(time, 0.0015, 0.055);
  });
  const finger = shape(bandpass(noise(0.05, random), 1900, 0.8), (time) => struck(time, 0.001, 0.006));
  return released(blend([skin, 0.8 * velocity], [finger, 0.5 * velocity]), 0.08);
}

/** A hollow wooden block. */
export function woodblock(hertz, velocity) {
  return render(0.14, (time) => {
    const low = Math.sin(2 * Math.PI * hertz * time) * Math.exp(-time / 0.022);
    const high = Math.sin(2 * Math.PI * hertz * 1.507 * time) * Math.exp(-time / 0.01);
    return (0.7 * low + 0.3 * high) * Math.min(1, time / 0.0012) * velocity;
  });
}

/** One key of a keyboard, pressed by someone who means it. */
export function keystroke(velocity, random) {
  const click = bandpass(noise(0.06, random), 2400 + 1600 * random(), 1.2);
  const thud = render(0.05, (time) => Math.sin(2 * Math.PI * 310 * time) * struck(time, 0.001, 0.008));
  const press = shape(
    click,
    (time) => struck(time, 0.001, 0.006) + 0.5 * struck(Math.max(0, time - 0.03), 0.001, 0.004) * (time > 0.03),
  );
  return blend([press, velocity], [thud, 0.4 * velocity]);
}
