import { inRoom } from "./room.mjs";
import { mixInto, RATE, released } from "./signal.mjs";

export const silence = (seconds) => new Float32Array(Math.round(seconds * RATE));

/** Places parts (`[buffer, seconds, gain]`) on an empty stretch and puts them into a small room; the end is faded, so nothing is cut. */
export function staged(seconds, parts, room = { wet: 0.18, seconds: 0.5, treble: 0.45 }) {
  const out = silence(seconds);
  // A part may not come round to the start here, unlike in a loop.
  for (const [part, at, gain = 1] of parts) {
    const left = Math.round((seconds - at) * RATE);
    mixInto(out, part.subarray(0, left), at, gain);
  }
  return released(inRoom(out, room), Math.min(0.2, seconds / 3));
}
