import { highpass, highShelf } from "./filter.mjs";
import { blend, RATE } from "./signal.mjs";

export const decibels = (ratio) => 20 * Math.log10(Math.max(ratio, 1e-9));
export const ratio = (db) => 10 ** (db / 20);

export const peakOf = (buffer) => buffer.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);

export const rmsOf = (buffer) => Math.sqrt(buffer.reduce((sum, sample) => sum + sample * sample, 0) / buffer.length);

/**
 * How loud people hear a mono buffer, in LUFS after ITU-R BS.1770: weighted like
 * the ear, in blocks of 400 ms, quiet blocks left out.
 */
export function loudnessOf(buffer) {
  const weighted = highpass(highShelf(buffer, 1682, 4), 38, 0.5);
  const powers = [];
  const block = Math.min(weighted.length, Math.round(0.4 * RATE));
  for (let from = 0; from + block <= weighted.length; from += Math.max(1, block >> 2)) {
    let sum = 0;
    for (let i = from; i < from + block; i++) sum += weighted[i] ** 2;
    powers.push(sum / block);
  }
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const lufs = (power) => -0.691 + 10 * Math.log10(Math.max(power, 1e-12));
  const audible = powers.filter((power) => lufs(power) > -70);
  const gate = mean(audible) / 10;
  return lufs(mean(audible.filter((power) => power > gate)));
}

/**
 * Turns peaks down before they come, instead of clipping them: the gain needed is
 * spread over five milliseconds either side. Reads round the seam of a loop.
 */
export function limited(buffer, ceiling) {
  const reach = Math.round(0.005 * RATE);
  const { length } = buffer;
  const wrap = (i) => (i + length) % length;
  const needed = buffer.map((sample) => Math.min(1, ceiling / Math.max(Math.abs(sample), 1e-9)));
  const held = needed.map((gain, i) => {
    if (gain === 1) return 1;
    return Math.min(gain, needed[wrap(i - 1)], needed[wrap(i + 1)]);
  });
  const lowest = new Float32Array(length).fill(1);
  held.forEach((gain, i) => {
    if (gain === 1) return;
    for (let k = -reach; k <= reach; k++) lowest[wrap(i + k)] = Math.min(lowest[wrap(i + k)], gain);
  });
  let sum = 0;
  for (let k = -reach; k <= reach; k++) sum += lowest[wrap(k)];
  return buffer.map((sample, i) => {
    const gain = sum / (2 * reach + 1);
    sum += lowest[wrap(i + reach + 1)] - lowest[wrap(i - reach)];
    return sample * gain;
  });
}

/** Mixes parts by how loud each is heard, like faders on a desk: `balanced([drums, -22], [bass, -20])`, in LUFS. */
export function balanced(...parts) {
  return blend(...parts.map(([part, loudness]) => [part, ratio(loudness - loudnessOf(part))]));
}

/** Brings a buffer to a loudness in LUFS, with no sample above the ceiling (in decibels below full scale). */
export function mastered(buffer, { loudness, ceiling }) {
  let out = buffer;
  // Limiting costs a little loudness, so the second round makes up for it.
  for (let round = 0; round < 2; round++) {
    const gain = ratio(loudness - loudnessOf(out));
    out = limited(
      out.map((sample) => sample * gain),
      ratio(ceiling),
    );
  }
  return out;
}
