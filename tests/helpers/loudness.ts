/** Full scale is 0. */
export const decibels = (ratio: number): number => 20 * Math.log10(Math.max(ratio, 1e-9));

export const peakOf = (samples: Float32Array): number =>
  samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);

export const rmsOf = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length));

type Filter = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

/** The two filters of ITU-R BS.1770 for any rate: the head's shelf, and the ear's deafness to the deep. */
function weighting(rate: number): readonly [shelf: Filter, high: Filter] {
  const gain = 10 ** (3.999843853973347 / 20);
  const middle = gain ** 0.4996667741545416;
  const filter = (
    hertz: number,
    q: number,
    b: (k: number, kq: number) => readonly [number, number, number],
  ): Filter => {
    const k = Math.tan((Math.PI * hertz) / rate);
    const a0 = 1 + k / q + k * k;
    const [b0, b1, b2] = b(k, k / q);
    return [b0 / a0, b1 / a0, b2 / a0, (2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0];
  };
  return [
    filter(1681.974450955533, 0.7071752369554196, (k, kq) => [
      gain + middle * kq + k * k,
      2 * (k * k - gain),
      gain - middle * kq + k * k,
    ]),
    filter(38.13547087602444, 0.5003270373238773, (k, kq) => [1 + kq + k * k, -2 * (1 + kq + k * k), 1 + kq + k * k]),
  ];
}

function filtered(samples: Float32Array, [b0, b1, b2, a1, a2]: Filter): Float32Array {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** How loud a mono sound is heard, in LUFS: blocks of 400 ms, the quiet ones left out (ITU-R BS.1770-4). */
export function loudnessOf(samples: Float32Array, rate: number): number {
  const [shelf, high] = weighting(rate);
  const weighted = filtered(filtered(samples, shelf), high);
  const block = Math.min(weighted.length, Math.round(0.4 * rate));
  const powers: number[] = [];
  for (let from = 0; from + block <= weighted.length; from += block >> 2) {
    powers.push(rmsOf(weighted.subarray(from, from + block)) ** 2);
  }
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const lufs = (power: number): number => -0.691 + 10 * Math.log10(Math.max(power, 1e-12));
  const audible = powers.filter((power) => lufs(power) > -70);
  const gate = mean(audible) / 10;
  return lufs(mean(audible.filter((power) => power > gate)));
}
