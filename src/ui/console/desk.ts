import type { Intent } from "../../workshop/events.ts";
import type { SessionIntent } from "../../workshop/keys.ts";
import type { TeamId } from "../../workshop/settings.ts";

/** What the console can ask before it does something. */
export type Ask = "help" | "jump" | "overrule" | "back" | "wrap-up" | "finish" | "note" | "commit";

/** What the parts of the console ask for. */
export interface Desk {
  /** What a key does, for its button. */
  readonly does: (intent: SessionIntent) => void;
  readonly act: (intent: Intent) => void;
  readonly ask: (dialog: Ask | null) => void;
  /** Whose hands are being counted; null where there are no teams. */
  readonly team: TeamId | null;
  readonly selectTeam: (team: TeamId) => void;
  /** True while another page leads: nothing can be done here. */
  readonly readOnly: boolean;
}
