import type { Furnishing } from "../../scenario/vocabulary.ts";

/** Colours of a room in good light; the weather changes them on the way to the screen. */
export interface RoomColours {
  readonly wall: string;
  readonly wallShade: string;
  readonly floor: string;
  readonly floorLine: string;
  readonly skirting: string;
  readonly ceiling: string;
}

const room = (wall: string, wallShade: string, floor: string, floorLine: string, skirting: string): RoomColours => ({
  wall,
  wallShade,
  floor,
  floorLine,
  skirting,
  ceiling: "#efe3cd",
});

/** By furnishing, then by the room's hue. */
export const ROOMS: { readonly [furnishing in Furnishing]: readonly RoomColours[] } = {
  loft: [
    room("#f6d9b4", "#e3b98c", "#c98f58", "#a86f3f", "#8a5634"),
    room("#fbe6a8", "#eac97c", "#c98f58", "#a86f3f", "#8a5634"),
    room("#cfe6cf", "#a9cdb0", "#d2a06a", "#ae7a47", "#6f8f78"),
    room("#bfe0e2", "#93c3c9", "#c7a27c", "#a17c58", "#5f8f98"),
    room("#f8cdb6", "#e2a78c", "#bf8350", "#9b6339", "#8a4f3a"),
    room("#d6d3ea", "#b3aed2", "#a9a5bd", "#8a86a3", "#6e6a90"),
  ],
  cubicles: [
    room("#ece6cf", "#d3caa9", "#9fb0b0", "#84979a", "#8d8467"),
    room("#e6dcc0", "#cbbd95", "#b39a72", "#937b55", "#86744c"),
    room("#d3e3d6", "#b0c9b7", "#a7b3a6", "#8a988b", "#748a78"),
    room("#d2e0e8", "#adc3d0", "#a9b4bd", "#8b98a3", "#6b8494"),
    room("#e4cfb6", "#c8ab87", "#a8794f", "#865c38", "#7b5a3a"),
    room("#dad8e4", "#b8b5c9", "#a5a3b4", "#888699", "#716f88"),
  ],
};

/** The walls where the saw went through, and the front of the house. */
export const SECTION = { fill: "#5c4038", hatch: "#7b5a4d", slab: "#6d4a3c", slabLight: "#8f6650" } as const;
