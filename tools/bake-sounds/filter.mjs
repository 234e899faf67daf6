import { RATE } from "./signal.mjs";

/** A second-order filter from Robert Bristow-Johnson's well-known formulas. */
function biquad(buffer, { b0, b1, b2, a0, a1, a2 }) {
  const out = new Float32Array(buffer.length);
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let i = 0; i < buffer.length; i++) {
    const x = buffer[i];
    const y = (b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    out[i] = y;
  }
  return out;
}

function angles(hertz, q) {
  const w = (2 * Math.PI * Math.min(hertz, RATE * 0.49)) / RATE;
  return { cos: Math.cos(w), alpha: Math.sin(w) / (2 * q) };
}

export function lowpass(buffer, hertz, q = Math.SQRT1_2) {
  const { cos, alpha } = angles(hertz, q);
  const b1 = 1 - cos;
  return biquad(buffer, { b0: b1 / 2, b1, b2: b1 / 2, a0: 1 + alpha, a1: -2 * cos, a2: 1 - alpha });
}

export function highpass(buffer, hertz, q = Math.SQRT1_2) {
  const { cos, alpha } = angles(hertz, q);
  const b1 = -(1 + cos);
  return biquad(buffer, { b0: -b1 / 2, b1, b2: -b1 / 2, a0: 1 + alpha, a1: -2 * cos, a2: 1 - alpha });
}

/** Passes a band around `hertz` with a gain of one at its middle. */
export function bandpass(buffer, hertz, q = 1) {
  const { cos, alpha } = angles(hertz, q);
  return biquad(buffer, { b0: alpha, b1: 0, b2: -alpha, a0: 1 + alpha, a1: -2 * cos, a2: 1 - alpha });
}

/** Raises (or lowers) everything above `hertz` by so many decibels. */
export function highShelf(buffer, hertz, decibels, q = Math.SQRT1_2) {
  const { cos, alpha } = angles(hertz, q);
  const a = 10 ** (decibels / 40);
  const slope = 2 * Math.sqrt(a) * alpha;
  return biquad(buffer, {
    b0: a * (a + 1 + (a - 1) * cos + slope),
    b1: -2 * a * (a - 1 + (a + 1) * cos),
    b2: a * (a + 1 + (a - 1) * cos - slope),
    a0: a + 1 - (a - 1) * cos + slope,
    a1: 2 * (a - 1 - (a + 1) * cos),
    a2: a + 1 - (a - 1) * cos - slope,
  });
}

/** A low-pass whose cut-off moves: `hertzAt(seconds)`, twelve decibels an octave, no resonance. */
export function sweptLowpass(buffer, hertzAt) {
  let first = 0;
  let second = 0;
  return buffer.map((sample, i) => {
    const k = 1 - Math.exp((-2 * Math.PI * hertzAt(i / RATE)) / RATE);
    first += k * (sample - first);
    second += k * (first - second);
    return second;
  });
}

/** Halves the sample rate of a loop or a one-shot, without aliasing (a windowed sinc, read round the seam). */
export function halved(buffer) {
  const reach = 48;
  const taps = Array.from({ length: 2 * reach + 1 }, (_, i) => {
    const x = i - reach;
    const sinc = x === 0 ? 0.47 : Math.sin(0.47 * Math.PI * x) / (Math.PI * x);
    return sinc * (0.42 + 0.5 * Math.cos((Math.PI * x) / reach) + 0.08 * Math.cos((2 * Math.PI * x) / reach));
  });
  const out = new Float32Array(buffer.length >> 1);
  for (let i = 0; i < out.length; i++) {
    let sum = 0;
    for (let k = 0; k < taps.length; k++) {
      sum += taps[k] * buffer[(2 * i + k - reach + buffer.length) % buffer.length];
    }
    out[i] = sum;
  }
  return out;
}
