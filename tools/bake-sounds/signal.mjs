/** Samples a second while we synthesise; the files are encoded at half of it. */
export const RATE = 48000;

/** Frequency in hertz of a MIDI note number; 69 is the A of 440 Hz. */
export const pitch = (note) => 440 * 2 ** ((note - 69) / 12);

/** A buffer of `seconds`, filled by a function of the time in seconds. */
export function render(seconds, sampleAt) {
  const out = new Float32Array(Math.round(seconds * RATE));
  for (let i = 0; i < out.length; i++) out[i] = sampleAt(i / RATE, i);
  return out;
}

/** White noise between -1 and 1. */
export const noise = (seconds, random) => render(seconds, () => random() * 2 - 1);

/** Rises over `attack` seconds, then falls exponentially with the time constant `decay`. */
export function struck(time, attack, decay) {
  if (time < attack) return 0.5 - 0.5 * Math.cos((Math.PI * time) / attack);
  return Math.exp(-(time - attack) / decay);
}

/** A smooth bump: up over `rise`, held, and down over `fall` before `length` seconds are over. */
export function swell(time, length, rise, fall) {
  const up = Math.min(1, time / rise);
  const down = Math.min(1, Math.max(0, length - time) / fall);
  return (0.5 - 0.5 * Math.cos(Math.PI * up)) * (0.5 - 0.5 * Math.cos(Math.PI * down));
}

/** Multiplies every sample by what the function says for its time in seconds. */
export function shape(buffer, gainAt) {
  return buffer.map((sample, i) => sample * gainAt(i / RATE, i));
}

/** Adds `source` into `target` from a time on; in a loop, what reaches past the end comes round to its start. */
export function mixInto(target, source, seconds, gain = 1) {
  const start = Math.round(seconds * RATE);
  for (let i = 0; i < source.length; i++) {
    const at = (((start + i) % target.length) + target.length) % target.length;
    target[at] += source[i] * gain;
  }
}

/** Sums buffers of any length, each with its own gain: `blend([a, 1], [b, 0.5])`. */
export function blend(...parts) {
  const out = new Float32Array(Math.max(...parts.map(([buffer]) => buffer.length)));
  for (const [buffer, gain] of parts) for (let i = 0; i < buffer.length; i++) out[i] += buffer[i] * gain;
  return out;
}

/** Runs an effect over a loop twice and keeps the second time, so that echoes of its end are heard at its start. */
export function settled(loop, effect) {
  const twice = new Float32Array(loop.length * 2);
  twice.set(loop);
  twice.set(loop, loop.length);
  return effect(twice).slice(loop.length);
}

/** Lets every note of a part breathe out before the cut: fades the last `seconds` of a buffer to silence. */
export function released(buffer, seconds = 0.03) {
  const length = buffer.length / RATE;
  return shape(buffer, (time) => Math.min(1, (length - time) / seconds));
}
