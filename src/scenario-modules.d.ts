/** What the build makes of `scenarios/`; see `tools/vite-scenarios.ts`. */
declare module "virtual:scenarios" {
  interface ScenarioEntry {
    readonly id: string;
    readonly title: string;
    readonly tagline: string;
    /** How long a play takes, alone. */
    readonly minutes: number;
    /** The lengths of a session that it is planned for, in minutes; none where it has nothing for a trainer. */
    readonly sessions: readonly number[];
    readonly role: string;
    readonly company: string;
    readonly load: () => Promise<import("./scenario/schema.ts").Scenario>;
  }
  export const scenarios: readonly ScenarioEntry[];
}

interface WindowEventMap {
  /** In dev: a scenario file has been saved, and this is what it says now. */
  "scenario-updated": CustomEvent<import("./scenario/schema.ts").Scenario>;
}
