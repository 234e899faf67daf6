import { highpass } from "./filter.mjs";
import { RATE } from "./signal.mjs";

const DELAYS = [1117, 1327, 1559, 1787, 2011, 2243, 2459, 2711];

/**
 * Puts a dry sound into a room: eight delay lines that feed each other, each one
 * losing treble at the wall.
 *
 * @param {Float32Array} dry
 * @param {{ wet: number, seconds: number, treble: number }} room  `seconds`: until the echo is 60 dB down;
 *   `treble`: 0 (dull) to 1 (bright)
 */
export function inRoom(dry, { wet, seconds, treble }) {
  const predelay = Math.round(0.012 * RATE);
  const lines = DELAYS.map((length) => ({
    buffer: new Float32Array(length),
    at: 0,
    damped: 0,
    gain: 10 ** ((-3 * length) / (seconds * RATE)),
  }));
  const source = highpass(dry, 180);
  const out = new Float32Array(dry.length);
  const taken = new Float64Array(lines.length);
  for (let i = 0; i < dry.length; i++) {
    let sum = 0;
    lines.forEach((line, n) => {
      line.damped += treble * (line.buffer[line.at] - line.damped);
      taken[n] = line.damped * line.gain;
      sum += taken[n];
    });
    const fed = i < predelay ? 0 : source[i - predelay];
    let echo = 0;
    lines.forEach((line, n) => {
      line.buffer[line.at] = fed + taken[n] - sum / 4;
      line.at = (line.at + 1) % line.buffer.length;
      echo += n % 2 === 0 ? taken[n] : -taken[n];
    });
    out[i] = dry[i] + wet * echo * 0.5;
  }
  return out;
}
