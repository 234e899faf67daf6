import {
  BEARDS,
  BODIES,
  CLOTHS,
  GLASSES,
  HAIR,
  SKINS,
  TEMPERAMENTS,
  type Temperament,
} from "../../scenario/vocabulary.ts";
import type { Look } from "../../scenario/schema.ts";
import type { StageView } from "../../story/view.ts";
import { chanceOf, createChance, pick, seedFrom } from "../chance.ts";
import type { House, Spot } from "../layout/house.ts";

/** Why someone is in the house. */
export type Role = "you" | "cast" | "extra" | "customer";

/** Someone who can be seen, before anything is said about today. */
export interface Resident {
  readonly id: string;
  readonly role: Role;
  readonly temperament: Temperament;
  readonly look: Look;
  /** Where they work; customers have none. */
  readonly home: Spot | null;
}

/** The player's figure on the stage. */
export const YOU = "you";

/** The house feels lived in with this many people who work there. */
const STAFF = 10;
const MOST_STAFF = 12;
const CUSTOMERS = 5;

const GREY: ReadonlySet<string> = new Set(["gray-bun", "gray-medium", "gray-short", "bald-sides"]);

/** Where people work, by how much the house needs someone there. */
const WANTED_HOMES: readonly string[] = [
  "open-floor/desk-1",
  "customer-desk/counter-1",
  "lab/bench-1",
  "open-floor/desk-2",
  "meeting-room/table-2",
  "open-floor/desk-3",
  "server-room/desk-1",
  "lab/bench-2",
  "open-floor/desk-4",
  "meeting-room/table-1",
  "customer-desk/counter-2",
  "lab/bench-3",
  "corner/sofa-2",
  "server-room/stand-2",
];
/** A wheelchair needs room around it. */
const ROOMY_HOMES: readonly string[] = ["lab/stand-1", "open-floor/stand-1", "corner/stand-3", "server-room/stand-3"];

/** Everyone of this play: the player, the cast, colleagues from the seed, and those who may queue. */
export function residentsOf(view: StageView, house: House): Resident[] {
  const spots = new Map(house.spots.map((spot) => [spot.id, spot]));
  const claim = (wanted: readonly string[]): Spot | null => {
    for (const id of wanted) {
      const spot = spots.get(id);
      if (spot && spots.delete(id)) return spot;
    }
    return null;
  };
  const homeOf = (look: Look): Spot | null =>
    look.body === "wheelchair" ? claim([...ROOMY_HOMES, ...WANTED_HOMES]) : claim(WANTED_HOMES);

  const residents: Resident[] = [
    { id: YOU, role: "you", temperament: "driven", look: view.you, home: claim(["corner/desk-1"]) },
  ];
  for (const { id, temperament, look } of view.cast.slice(0, MOST_STAFF - 1)) {
    residents.push({ id, role: "cast", temperament, look, home: homeOf(look) });
  }
  for (let number = 1; residents.length < STAFF; number++) {
    residents.push(strangerOf(view, `extra-${number}`, "extra", homeOf));
  }
  for (let number = 1; number <= CUSTOMERS; number++) {
    residents.push(strangerOf(view, `customer-${number}`, "customer", () => null));
  }
  return residents;
}

function strangerOf(view: StageView, id: string, role: Role, homeOf: (look: Look) => Spot | null): Resident {
  const chance = createChance(seedFrom(view.seed, view.company, id));
  const hair = pick(HAIR, chance);
  const skin = pick(SKINS, chance);
  const top = pick(CLOTHS, chance);
  const body = pick(BODIES, chance);
  const glasses = chance() < 0.35 ? pick(GLASSES, chance) : "none";
  const beard = chance() < 0.25 && hair !== "hijab" ? pick(BEARDS, chance) : "none";
  const look: Look = {
    hair,
    skin,
    top,
    // A queue has no room for two wheelchairs side by side, and the house has one at most from the seed.
    body:
      body === "wheelchair" &&
      (role === "customer" || id !== "extra-1" || view.cast.some((person) => person.look.body === "wheelchair"))
        ? "hoodie"
        : body,
    glasses,
    beard: beard === "gray-full" && !GREY.has(hair) ? "full" : beard,
  };
  const temperament = pick(TEMPERAMENTS, () => chanceOf(view.seed, id, "temperament"));
  return { id, role, temperament, look, home: homeOf(look) };
}
