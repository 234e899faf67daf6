import type { KnownFutures } from "../../../debrief/counter.ts";

/** One for each story that ships, loaded when it is asked for. */
const FILES = import.meta.glob<KnownFutures>("../../../../assets/futures/*.json", { import: "default" });

/** What is known of a story beforehand; null for a story of somebody's own, or when it cannot be loaded. */
export async function knownOf(scenarioId: string): Promise<KnownFutures | null> {
  try {
    return (await FILES[`../../../../assets/futures/${scenarioId}.json`]?.()) ?? null;
  } catch (error) {
    // Then it is counted, which only takes longer.
    console.error(error);
    return null;
  }
}
