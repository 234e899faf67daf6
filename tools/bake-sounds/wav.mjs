import { RATE } from "./signal.mjs";

/** A mono buffer as a WAV file of 16 bits, for people and tools that want to look closely. */
export function wavOf(buffer) {
  const file = Buffer.alloc(44 + buffer.length * 2);
  file.write("RIFF", 0);
  file.writeUInt32LE(36 + buffer.length * 2, 4);
  file.write("WAVEfmt ", 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write("data", 36);
  file.writeUInt32LE(buffer.length * 2, 40);
  buffer.forEach((sample, i) => {
    file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32767), 44 + i * 2);
  });
  return file;
}
