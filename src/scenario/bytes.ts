import { LONGEST_SCENARIO } from "./limits.ts";
import { type Parsed, parseScenario, placeOf, refuse } from "./parse.ts";

/** No file that is longer, in bytes, can hold a scenario: UTF-8 takes at most three for each of its characters. */
export const MOST_BYTES = LONGEST_SCENARIO * 3;

/** As `parseScenario`, from the bytes of a file: tells a file that is no text, or text in another encoding. */
export function parseBytes(bytes: Uint8Array, file: string): Parsed {
  if (bytes.length > MOST_BYTES) {
    const message = `the file is longer than ${MOST_BYTES} bytes; a scenario has at most ${LONGEST_SCENARIO} characters`;
    return refuse(file, { line: 1, column: 1 }, { code: "too-large", message });
  }
  try {
    return parseScenario(new TextDecoder("utf-8", { fatal: true }).decode(bytes), file);
  } catch {
    const message = "this is not text in UTF-8: a byte here stands for no character";
    // Where a byte makes no sense, the lenient decoder puts U+FFFD.
    const lenient = new TextDecoder("utf-8").decode(bytes);
    const place = placeOf(lenient, Math.max(0, lenient.indexOf("\uFFFD")));
    return refuse(file, place, { code: "unreadable", message, hint: "save it as UTF-8" });
  }
}
