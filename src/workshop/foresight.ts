import { WAYS } from "./events.ts";
import { type Foresight, foresightOf } from "./prediction.ts";
import type { DecisionRecord, Room } from "./room.ts";

/** What the room guessed at a decision, against what happened; null where it was not asked. */
export function foresightAt({ lines }: Room, { number, guesses }: DecisionRecord): Foresight[] | null {
  const [line] = lines;
  const decision = line?.team === null ? line.state.decisions[number - 1] : undefined;
  return guesses === null || decision === undefined ? null : foresightOf(guesses, decision.before, decision.after);
}

/** The share of all guesses in a session that came true, 0–1; null where nobody guessed. */
export function foreseenIn(room: Room): number | null {
  const asked = room.past.flatMap((decision) => foresightAt(room, decision) ?? []);
  const all = asked.reduce((sum, { guesses }) => sum + WAYS.reduce((hands, way) => hands + guesses[way], 0), 0);
  return all === 0 ? null : asked.reduce((sum, { guesses, happened }) => sum + guesses[happened], 0) / all;
}
