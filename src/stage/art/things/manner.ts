/** The flat colours of a furnishing. Things ask for what a surface is, never for a colour. */
export interface ThingColours {
  readonly wood: string;
  readonly woodDark: string;
  readonly woodLight: string;
  readonly metal: string;
  readonly metalDark: string;
  readonly metalLight: string;
  /** Upholstery, panels, doors. */
  readonly cloth: string;
  readonly clothDark: string;
  readonly clothTwo: string;
  readonly accent: string;
  readonly accentTwo: string;
  readonly pot: string;
  readonly potDark: string;
  readonly board: string;
  readonly glass: string;
  readonly glassDark: string;
  readonly screen: string;
  readonly light: string;
}

export const DESK_KINDS = ["trestle", "door-on-crates", "standing", "grey", "pedestal", "school"] as const;
export type DeskKind = (typeof DESK_KINDS)[number];

export const LAMP_KINDS = ["cone", "globes", "cage"] as const;
export type LampKind = (typeof LAMP_KINDS)[number];

/** How the things of a furnishing are made, where that differs from house to house. */
export interface Manner {
  /** A desk is one of these, by its seed. */
  readonly desks: readonly DeskKind[];
  readonly seats: readonly string[];
  readonly books: readonly string[];
  /** Whether what stands on shelves stands like soldiers. */
  readonly orderly: boolean;
  readonly door: string;
  readonly counter: string;
  /** How many boards the front of a counter has. */
  readonly counterBoards: number;
  readonly cabinet: string;
  readonly lamp: LampKind;
  readonly window: {
    readonly frame: string;
    readonly bar: string;
    /** About how wide a pane is. */
    readonly pane: number;
    /** The heights of the crossbars, as shares from above. */
    readonly crossbars: readonly number[];
    /** How far the town rises before it: 0 seen from far above, 1 from the street. */
    readonly town: number;
  };
}
