import { describe, expect, it } from "vitest";
import { FURNISHINGS, PLACES } from "../../src/scenario/vocabulary.ts";
import { GALLERY_CAST } from "../../src/pages/gallery-cast.ts";
import { CLEARANCE, INSET, STOREYS, roomOf, type House, type Slot } from "../../src/stage/layout/house.ts";
import { houseOf } from "../../src/stage/layout/houses.ts";
import { residentsOf } from "../../src/stage/plan/cast.ts";
import { sceneSpotsOf } from "../../src/stage/plan/scene-spots.ts";
import { COMES_WITH_WEATHER } from "../../src/stage/plan/things.ts";
import { stageView } from "./stage-view.ts";

/** A picture of the house that can be compared: where its walls are. */
const planOf = (house: House): string =>
  house.rooms.map(({ storey, left, right, place }) => `${storey}: ${left}–${right} ${place}`).join();

/** How many units of wall lie bare beside each other, where nothing hangs or stands before it on an ordinary day. */
function barestWall(house: House, place: (typeof PLACES)[number]): number {
  const { left, right } = roomOf(house, place);
  const covered = house.slots
    .filter((slot) => slot.place === place && slot.depth <= 0.6 && !COMES_WITH_WEATHER.has(slot.kind))
    .map(({ x, width }): [number, number] => [x - width / 2, x + width / 2])
    .sort(([one], [other]) => one - other);
  let widest = 0;
  let end = left + INSET.side;
  for (const [from, to] of [...covered, [right - INSET.side, right] as const]) {
    widest = Math.max(widest, from - end);
    end = Math.max(end, to);
  }
  return widest;
}

describe.each(FURNISHINGS)("the %s", (furnishing) => {
  const house = houseOf(furnishing);
  const kindsIn = (place: (typeof PLACES)[number]): string[] =>
    house.slots.filter((slot) => slot.place === place).map(({ kind }) => kind);

  it("has every place, each with room for two to talk", () => {
    for (const place of PLACES) {
      expect(roomOf(house, place).place).toBe(place);
      expect(sceneSpotsOf(house, place), place).toHaveLength(2);
    }
  });

  it("fills both storeys from wall to wall, and its lift goes through both", () => {
    for (const storey of [0, 1] as const) {
      const rooms = house.rooms.filter((room) => room.storey === storey);
      for (const [index, room] of rooms.entries())
        expect(room.left).toBe(index ? (rooms[index - 1]?.right ?? 0) + 14 : 70);
      expect(rooms.at(-1)?.right).toBe(1530);
      const shaft = rooms.find(({ place }) => place === null);
      expect((shaft?.left ?? 0) + (shaft?.right ?? 0)).toBe(house.lift * 2);
    }
  });

  it("gives everything an id of its own", () => {
    for (const list of [house.slots, house.spots]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  it("keeps people clear of the walls, so that none cuts through them", () => {
    for (const spot of house.spots) {
      const room = roomOf(house, spot.place);
      expect(spot.x - room.left, spot.id).toBeGreaterThanOrEqual(CLEARANCE.feet);
      expect(room.right - spot.x, spot.id).toBeGreaterThanOrEqual(CLEARANCE.feet);
      expect(spot.storey, spot.id).toBe(room.storey);
    }
  });

  it("gives a wheelchair a home with the room that it needs", () => {
    const home = residentsOf(stageView({ furnishing }), house).find(({ look }) => look.body === "wheelchair")?.home;
    const room = roomOf(house, home?.place ?? "lab");
    expect((home?.x ?? 0) - room.left, home?.id).toBeGreaterThanOrEqual(CLEARANCE.wheels);
    expect(room.right - (home?.x ?? 0), home?.id).toBeGreaterThanOrEqual(CLEARANCE.wheels);
  });

  it("lets nothing stand in front of those who play the scene", () => {
    for (const spot of PLACES.flatMap((place) => sceneSpotsOf(house, place))) {
      const before = house.slots.filter(
        (slot: Slot) =>
          slot.place === spot.place &&
          slot.depth > spot.depth &&
          slot.height > 60 &&
          Math.abs(slot.x - spot.x) < slot.width / 2 + 24,
      );
      expect(
        before.map(({ id }) => id),
        spot.id,
      ).toEqual([]);
    }
  });

  it("has a home for twelve, a queue of five and a door where they come in", () => {
    const cast = GALLERY_CAST.flatMap((person) => [person, { ...person, id: `${person.id}-2` }]);
    const staff = residentsOf(stageView({ furnishing, cast }), house).filter(({ role }) => role !== "customer");
    expect(staff).toHaveLength(12);
    expect(staff.filter(({ home }) => home === null)).toEqual([]);
    expect(house.spots.filter(({ stance }) => stance === "queue")).toHaveLength(5);
    const door = house.slots.find(({ kind }) => kind === "door");
    expect(door).toMatchObject({ storey: 0, place: "customer-desk", x: house.entrance });
  });

  it("shows every vital as a thing", () => {
    expect(kindsIn("open-floor")).toContain("planner");
    expect(kindsIn("meeting-room")).toContain("chart");
    expect(kindsIn("lab")).toEqual(expect.arrayContaining(["shelf-bulbs", "prototype"]));
    expect(kindsIn("customer-desk").filter((kind) => kind === "phone")).toHaveLength(2);
    expect(kindsIn("server-room")).toContain("rack");
  });

  it("has something for every weather", () => {
    const kinds = new Set(house.slots.map(({ kind }) => kind));
    expect([...COMES_WITH_WEATHER].filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it("hangs nothing over a vital", () => {
    const vitals = new Set(["planner", "chart", "shelf-bulbs"]);
    const hung = house.slots.filter(({ bottom, depth, kind }) => bottom && !depth && !COMES_WITH_WEATHER.has(kind));
    for (const vital of hung.filter(({ kind }) => vitals.has(kind))) {
      const over = hung.filter(
        (slot) =>
          slot !== vital &&
          slot.place === vital.place &&
          slot.kind !== "tube-light" &&
          Math.abs(slot.x - vital.x) < (slot.width + vital.width) / 2 - 4 &&
          (slot.bottom ?? 0) > (vital.bottom ?? 0) - vital.height &&
          (slot.bottom ?? 0) - slot.height < (vital.bottom ?? 0),
      );
      expect(
        over.map(({ id }) => id),
        vital.id,
      ).toEqual([]);
    }
  });

  it("keeps things below the ceiling", () => {
    for (const slot of house.slots) {
      expect((slot.bottom ?? Infinity) - slot.height, slot.id).toBeGreaterThanOrEqual(STOREYS[slot.storey].ceiling);
    }
  });

  it("hangs nothing on a wall so that it pokes through another", () => {
    for (const slot of house.slots) {
      if (slot.place === null || slot.depth > 0) continue;
      const room = roomOf(house, slot.place);
      expect(slot.x - slot.width / 2, slot.id).toBeGreaterThanOrEqual(room.left + INSET.side / 2);
      expect(slot.x + slot.width / 2, slot.id).toBeLessThanOrEqual(room.right - INSET.side / 2);
    }
  });

  it("leaves no large wall bare, and has something to discover", () => {
    expect(PLACES.filter((place) => barestWall(house, place) > 90)).toEqual([]);
    const curios = new Set(["mouse-hole", "cactus", "trophy", "fish-tank", "cat"]);
    expect(house.slots.filter(({ kind }) => curios.has(kind)).length).toBeGreaterThanOrEqual(3);
  });
});

it("no two houses have the same floor plan", () => {
  expect(new Set(FURNISHINGS.map((furnishing) => planOf(houseOf(furnishing)))).size).toBe(FURNISHINGS.length);
});
