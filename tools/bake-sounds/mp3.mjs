import { createMp3Encoder } from "wasm-media-encoders";
import { halved } from "./filter.mjs";
import { RATE } from "./signal.mjs";

/** Encodes a mono buffer to MP3 of a constant bit rate, which every browser measures right even without a header. */
export async function mp3Of(buffer, kilobits) {
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate: RATE / 2, outputSampleRate: RATE / 2, channels: 1, bitrate: kilobits });
  // Each answer is only lent until the next call: copy it.
  const body = Buffer.from(encoder.encode([halved(buffer)]));
  return Buffer.concat([body, Buffer.from(encoder.finalize())]);
}
