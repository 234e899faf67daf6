import { describe, expect, it } from "vitest";
import { FURNISHINGS, PLACES } from "../../src/scenario/vocabulary.ts";
import { INSET, STOREYS, roomOf } from "../../src/stage/layout/house.ts";
import { houseOf } from "../../src/stage/layout/houses.ts";
import { stageSpotsOf } from "../../src/stage/plan/people.ts";

describe.each(FURNISHINGS)("the %s", (furnishing) => {
  const house = houseOf(furnishing);

  it("has every place, each with room for two to talk", () => {
    for (const place of PLACES) {
      expect(roomOf(house, place).place).toBe(place);
      expect(stageSpotsOf(house, place), place).toHaveLength(2);
    }
  });

  it("gives everything an id of its own", () => {
    for (const list of [house.slots, house.spots]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  it("keeps spots and things inside of their rooms", () => {
    for (const spot of house.spots) {
      const room = roomOf(house, spot.place);
      expect(spot.x, spot.id).toBeGreaterThan(room.left);
      expect(spot.x, spot.id).toBeLessThan(room.right);
      expect(spot.storey, spot.id).toBe(room.storey);
    }
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
});
