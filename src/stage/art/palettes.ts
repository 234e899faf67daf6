import type { Furnishing } from "../../scenario/vocabulary.ts";
import type { Manner, ThingColours } from "./things/manner.ts";

/** Colours of a room in good light; the weather changes them on the way to the screen. */
export interface RoomColours {
  readonly wall: string;
  readonly wallShade: string;
  readonly floor: string;
  readonly floorLine: string;
  readonly skirting: string;
  readonly ceiling: string;
}

/** Everything about a furnishing that is colour or make. What stands where is its layout. */
export interface Palette {
  readonly things: ThingColours;
  readonly manner: Manner;
  /** By the room's hue. */
  readonly rooms: readonly RoomColours[];
  /** The walls where the saw went through, and the front of the house. */
  readonly section: {
    readonly fill: string;
    readonly hatch: string;
    readonly slab: string;
    readonly slabLight: string;
  };
  readonly lift: { readonly frame: string; readonly door: string; readonly panel: string; readonly floor: string };
}

const room = (
  wall: string,
  wallShade: string,
  floor: string,
  floorLine: string,
  skirting: string,
  ceiling = "#efe3cd",
): RoomColours => ({ wall, wallShade, floor, floorLine, skirting, ceiling });

const LOFT: Palette = {
  things: {
    wood: "#d2935a",
    woodDark: "#a8683c",
    woodLight: "#e9bd86",
    metal: "#8d8798",
    metalDark: "#565064",
    metalLight: "#c9c5d0",
    cloth: "#d9694f",
    clothDark: "#b14f3c",
    clothTwo: "#3f8f86",
    accent: "#f2b134",
    accentTwo: "#5b8fc9",
    pot: "#e07a4f",
    potDark: "#b95c37",
    board: "#fffdf6",
    glass: "#bfe3f2",
    glassDark: "#8fc3dc",
    screen: "#2f3347",
    light: "#ffe9a8",
  },
  manner: {
    desks: ["trestle", "door-on-crates", "standing"],
    seats: ["#d9694f", "#3f8f86", "#f2b134", "#5b8fc9"],
    books: ["#d9694f", "#f2b134", "#3f8f86", "#5b8fc9", "#fffdf6", "#8a4f86"],
    orderly: false,
    door: "#7a4f86",
    counter: "#3f8f86",
    counterBoards: 6,
    cabinet: "#3f8f86",
    lamp: "cone",
    window: { frame: "#4a4453", bar: "#2b2233", pane: 46, crossbars: [0.42], town: 1 },
  },
  rooms: [
    room("#f6d9b4", "#e3b98c", "#c98f58", "#a86f3f", "#8a5634"),
    room("#fbe6a8", "#eac97c", "#c98f58", "#a86f3f", "#8a5634"),
    room("#cfe6cf", "#a9cdb0", "#d2a06a", "#ae7a47", "#6f8f78"),
    room("#bfe0e2", "#93c3c9", "#c7a27c", "#a17c58", "#5f8f98"),
    room("#f8cdb6", "#e2a78c", "#bf8350", "#9b6339", "#8a4f3a"),
    room("#d6d3ea", "#b3aed2", "#a9a5bd", "#8a86a3", "#6e6a90"),
  ],
  section: { fill: "#5c4038", hatch: "#7b5a4d", slab: "#6d4a3c", slabLight: "#8f6650" },
  lift: { frame: "#8b8797", door: "#b9b6c6", panel: "#c9c6d4", floor: "#8d8894" },
};

const CUBICLES: Palette = {
  things: {
    wood: "#d3cdb8",
    woodDark: "#aaa58f",
    woodLight: "#e4dfcd",
    metal: "#9aa09c",
    metalDark: "#687070",
    metalLight: "#c8ccc6",
    cloth: "#9fae9d",
    clothDark: "#7f8f7f",
    clothTwo: "#b9b6a2",
    accent: "#c9a94b",
    accentTwo: "#7c98a8",
    pot: "#a9a79a",
    potDark: "#86857a",
    board: "#f7f6ee",
    glass: "#c9dde0",
    glassDark: "#a3bcc2",
    screen: "#39434a",
    light: "#f3f0d2",
  },
  manner: {
    desks: ["grey"],
    seats: ["#7f8f7f"],
    books: ["#7f8f7f", "#b9b6a2", "#c8ccc6", "#9fae9d"],
    orderly: true,
    door: "#d3cdb8",
    counter: "#9fae9d",
    counterBoards: 3,
    cabinet: "#c8ccc6",
    lamp: "cone",
    window: { frame: "#e4dfcd", bar: "#565064", pane: 72, crossbars: [], town: 1 },
  },
  rooms: [
    room("#ece6cf", "#d3caa9", "#9fb0b0", "#84979a", "#8d8467"),
    room("#e6dcc0", "#cbbd95", "#b39a72", "#937b55", "#86744c"),
    room("#d3e3d6", "#b0c9b7", "#a7b3a6", "#8a988b", "#748a78"),
    room("#d2e0e8", "#adc3d0", "#a9b4bd", "#8b98a3", "#6b8494"),
    room("#e4cfb6", "#c8ab87", "#a8794f", "#865c38", "#7b5a3a"),
    room("#dad8e4", "#b8b5c9", "#a5a3b4", "#888699", "#716f88"),
  ],
  section: { fill: "#5c4038", hatch: "#7b5a4d", slab: "#6d4a3c", slabLight: "#8f6650" },
  lift: { frame: "#8b8797", door: "#b9b6c6", panel: "#c9c6d4", floor: "#8d8894" },
};

/** Plywood, blueprint blue and safety yellow; the hall of the exhibit is already a night sky. */
const PROJECT_ROOM: Palette = {
  things: {
    wood: "#e0b877",
    woodDark: "#b5874a",
    woodLight: "#f2d8a4",
    metal: "#8b95a6",
    metalDark: "#4d5668",
    metalLight: "#c6cfdb",
    cloth: "#2f66b5",
    clothDark: "#234e8f",
    clothTwo: "#ef8a3c",
    accent: "#ffc533",
    accentTwo: "#4c86d0",
    pot: "#5d7fb0",
    potDark: "#43628f",
    board: "#fffdf6",
    glass: "#c4e4f2",
    glassDark: "#8fbfd8",
    screen: "#253352",
    light: "#ffedb5",
  },
  manner: {
    desks: ["trestle"],
    seats: ["#2f66b5", "#ef8a3c", "#ffc533"],
    books: ["#2f66b5", "#ffc533", "#fffdf6", "#ef8a3c", "#8b95a6"],
    orderly: false,
    door: "#ef8a3c",
    counter: "#2f66b5",
    counterBoards: 4,
    cabinet: "#ffc533",
    lamp: "cage",
    window: { frame: "#35507c", bar: "#2b2233", pane: 34, crossbars: [0.3, 0.6], town: 0.8 },
  },
  rooms: [
    room("#f0e2c4", "#d9c08f", "#c3beb4", "#a29c90", "#35507c", "#f6efe0"),
    room("#cfe0f2", "#a5c1df", "#c3beb4", "#a29c90", "#35507c", "#f6efe0"),
    room("#5a6fa6", "#43558a", "#b4b1b4", "#928f96", "#ffc533", "#39497a"),
    room("#f6e3a6", "#e2c56d", "#c9b48c", "#a8916a", "#35507c", "#f6efe0"),
    room("#f3d3b4", "#dcae83", "#c9a877", "#a88556", "#8a5a34", "#f6efe0"),
    room("#c6d2da", "#9fb0bc", "#a9aeb4", "#878d95", "#4d5668", "#e6ebee"),
  ],
  section: { fill: "#b98a4c", hatch: "#8f6530", slab: "#a77a3f", slabLight: "#dcb27a" },
  lift: { frame: "#ffc533", door: "#8b95a6", panel: "#a7b1c0", floor: "#77808f" },
};

/** Walnut, brass and midnight blue: the top floor of somebody who is on magazine covers. */
const BOARD_FLOOR: Palette = {
  things: {
    wood: "#8f5a3a",
    woodDark: "#633b27",
    woodLight: "#bd8458",
    metal: "#9aa3b5",
    metalDark: "#4a5268",
    metalLight: "#d5dbe6",
    cloth: "#2a5d7c",
    clothDark: "#1d4560",
    clothTwo: "#9c4152",
    accent: "#e6ba50",
    accentTwo: "#5a8fc2",
    pot: "#3a4058",
    potDark: "#282d40",
    board: "#fffaf0",
    glass: "#cdeaf7",
    glassDark: "#93c4dd",
    screen: "#252a3d",
    light: "#ffedb5",
  },
  manner: {
    desks: ["pedestal"],
    seats: ["#2a5d7c", "#9c4152"],
    books: ["#9c4152", "#2a5d7c", "#e6ba50", "#633b27"],
    orderly: true,
    door: "#2a5d7c",
    counter: "#633b27",
    counterBoards: 2,
    cabinet: "#8f5a3a",
    lamp: "globes",
    window: { frame: "#3a4058", bar: "#3a4058", pane: 84, crossbars: [], town: 0.5 },
  },
  rooms: [
    room("#cfdde6", "#a3b8c8", "#5f7396", "#4b5d7e", "#3a4058", "#f4efe4"),
    room("#b57f5b", "#8c5b3f", "#8a4654", "#703745", "#5a3626", "#f4efe4"),
    room("#eef1f4", "#c6d0d8", "#d3dae0", "#aeb8c2", "#5f7396", "#f8f8f6"),
    room("#f1e8d8", "#d2c1a2", "#e3d8c4", "#bfae90", "#8f5a3a", "#f8f4ea"),
    room("#6f8fa8", "#4f6e88", "#9a6947", "#7a4f34", "#3f2a20", "#f4efe4"),
    room("#c3cadb", "#9aa4bd", "#8d96aa", "#727b90", "#4a5268", "#e4e7ee"),
  ],
  section: { fill: "#3a4058", hatch: "#5a6280", slab: "#333950", slabLight: "#d9ae4a" },
  lift: { frame: "#b98a2f", door: "#e3c274", panel: "#efd592", floor: "#8a7a5a" },
};

/** Newsprint, tobacco and the green of old lamps; red where the radio is. */
const NEWSROOM: Palette = {
  things: {
    wood: "#b07a48",
    woodDark: "#7d5230",
    woodLight: "#dcb07a",
    metal: "#8b8f86",
    metalDark: "#4f544e",
    metalLight: "#c6c9bd",
    cloth: "#b8433a",
    clothDark: "#8c332d",
    clothTwo: "#4f8570",
    accent: "#eec14b",
    accentTwo: "#5580a8",
    pot: "#b8603c",
    potDark: "#92472b",
    board: "#fbf4e2",
    glass: "#cfe3dc",
    glassDark: "#9cc0b6",
    screen: "#2f3a38",
    light: "#ffe7a0",
  },
  manner: {
    desks: ["school", "trestle", "grey", "door-on-crates"],
    seats: ["#b8433a", "#4f8570", "#7d5230"],
    books: ["#b8433a", "#4f8570", "#eec14b", "#7d5230", "#fbf4e2"],
    orderly: false,
    door: "#4f8570",
    counter: "#b07a48",
    counterBoards: 5,
    cabinet: "#4f8570",
    lamp: "cone",
    window: { frame: "#5b4636", bar: "#3b2c24", pane: 40, crossbars: [0.24, 0.58], town: 0.55 },
  },
  rooms: [
    room("#f3dfa6", "#dcbf72", "#d8c29a", "#8c6a50", "#6d4a37", "#efe6cd"),
    room("#c3d6ae", "#98b484", "#b98b5c", "#936a42", "#5d6b4a", "#efe6cd"),
    room("#dfb095", "#bd8268", "#b9b0a4", "#968d82", "#7c4234", "#e6dccb"),
    room("#a9d2ca", "#79ada4", "#e0d4bb", "#7f9c90", "#4f6f66", "#efe6cd"),
    room("#e2c093", "#bf9360", "#a5764a", "#835a36", "#6d4a2f", "#efe6cd"),
    room("#a3545a", "#7c3a42", "#6d5560", "#584450", "#4b2f36", "#d8c9bb"),
  ],
  section: { fill: "#7c3f33", hatch: "#a35f4c", slab: "#6f382d", slabLight: "#b5705a" },
  lift: { frame: "#5b4636", door: "#a98d62", panel: "#bfa377", floor: "#8b7a66" },
};

/** The half that is the startup's; the other half borrows from the cubicles. */
const HALVES: Palette = {
  ...LOFT,
  section: { fill: "#4d4a5c", hatch: "#6d6a80", slab: "#454255", slabLight: "#ffc533" },
};

export const PALETTES: Readonly<Record<Furnishing, Palette>> = {
  loft: LOFT,
  cubicles: CUBICLES,
  "project-room": PROJECT_ROOM,
  "board-floor": BOARD_FLOOR,
  newsroom: NEWSROOM,
  halves: HALVES,
};
