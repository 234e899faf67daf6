import { describe, expect, test } from "vitest";
import { BEARDS, BODIES, CLOTHS, GLASSES, HAIR, SKINS } from "../../../src/scenario/vocabulary.ts";
import { BODY_PARTS, HEAD_PARTS, ROLES } from "../../../src/stage/art/people/data.ts";
import { coloursOf } from "../../../src/stage/art/people/look-colours.ts";
import { drawBody, drawHead, drawPerson, personLayers } from "../../../src/stage/art/people/people.ts";
import { FACES, POSES, WORN_HATS } from "../../../src/stage/art/people/poses.ts";
import { SKIN_COLOURS } from "../../../src/stage/art/palette.ts";
import { frontOf } from "../../../src/stage/art/people/garment.ts";
import { outfitOf } from "../../../src/stage/art/people/wardrobe.ts";
import { tracePath } from "../../../src/stage/art/trace-path.ts";
import { createFakePen } from "./fake-pen.ts";

const LOOK = { hair: "bun", skin: "amber", top: "teal", body: "shirt", glasses: "round", beard: "none" } as const;

/** How far an outline reaches, in the drawings' units. */
function reachOf(path: string): number {
  const [across, down]: [number[], number[]] = [[], []];
  const note = (x: number, y: number): void => {
    across.push(x);
    down.push(y);
  };
  const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  tracePath({ moveTo: note, lineTo: note, bezierCurveTo: (...n) => note(n[4], n[5]), closePath: () => {} }, `${path}z`);
  return Math.hypot(span(across), span(down));
}

describe("the baked people", () => {
  test("have a drawing for every word of the vocabulary", () => {
    expect(Object.keys(HEAD_PARTS.hair).sort()).toEqual([...HAIR].sort());
    expect(Object.keys(HEAD_PARTS.faces).sort()).toEqual([...FACES].sort());
    expect(["none", ...Object.keys(HEAD_PARTS.beards)].sort()).toEqual([...BEARDS].sort());
    expect(["none", ...Object.keys(HEAD_PARTS.glasses)].sort()).toEqual([...GLASSES].sort());
  });

  test("name a known role and hold path data for every layer", () => {
    const drawings = [BODY_PARTS, HEAD_PARTS.hair, HEAD_PARTS.faces, HEAD_PARTS.beards, HEAD_PARTS.glasses];
    for (const [name, drawing] of drawings.flatMap((part) => Object.entries(part))) {
      for (const [role, path] of drawing.layers) {
        expect(ROLES, name).toContain(role);
        expect(path, name).toMatch(/^M-?\d[-\d MlczL]*z$/);
      }
    }
  });

  test("give hands the colour of the skin, and wraps and hats one of their own", () => {
    for (const [name, drawing] of Object.entries(BODY_PARTS)) {
      expect(
        drawing.layers.map(([role]) => role),
        name,
      ).toContain("skin");
    }
    for (const wrapped of ["turban", "hijab", "beanie"] as const) {
      expect(HEAD_PARTS.hair[wrapped].layers.map(([role]) => role)).toContain("wrap");
    }
    for (const top of CLOTHS) {
      const { wrap } = coloursOf({ ...LOOK, hair: "hijab", top });
      expect(wrap).not.toBe(coloursOf({ ...LOOK, top }).top);
      for (const skin of SKINS) expect(wrap).not.toBe(SKIN_COLOURS[skin]);
    }
  });
});

describe("drawing a person", () => {
  test.each(BODIES)("in %s works in every pose and mood", (body) => {
    for (const pose of POSES) {
      const fake = createFakePen();
      drawPerson(fake.pen, { ...LOOK, body }, pose, FACES[pose.length % FACES.length] ?? "calm");
      expect(fake.fills).toContain(SKIN_COLOURS.amber);
      expect(fake.badNumbers).toEqual([]);
      expect(fake.depth()).toBe(0);
    }
  });

  test("keeps their colours in every pose, so that they stay the same person", () => {
    const { top, hair } = coloursOf(LOOK);
    for (const pose of POSES) {
      const fake = createFakePen();
      drawPerson(fake.pen, LOOK, pose, "calm");
      expect(fake.fills, pose).toContain(top);
      expect(fake.fills, pose).toContain(hair);
    }
  });

  test.each(BODIES)("keeps the %s on in every pose", (body) => {
    const look = { ...LOOK, body };
    const colours = coloursOf(look);
    for (const pose of POSES) {
      const { torso } = outfitOf(body, pose);
      const hasPattern = frontOf(body, torso, colours) !== null;
      const drawnByItself = [outfitOf(body, "standing").torso, "blazer", "floor"].includes(torso);
      // A hood is drawn around the neck of whatever drawing it is.
      expect(hasPattern || drawnByItself || body === "hoodie", `${pose} in ${torso}`).toBe(true);
    }
  });

  test("bares no forearm in one pose and covers it in another", () => {
    // Hands and neck alone are skin: no area of it is as long as an arm.
    for (const body of BODIES) {
      for (const pose of POSES) {
        const { torso } = outfitOf(body, pose);
        const skin = BODY_PARTS[torso].layers.filter(([role]) => role === "skin").map(([, path]) => path);
        for (const piece of skin.flatMap((path) => path.split("z").filter(Boolean))) {
          expect(reachOf(piece), `${pose} in ${torso}`).toBeLessThan(430);
        }
      }
    }
  });

  test("carries what is to be carried in the arms, on the palm or on the lap", () => {
    for (const body of BODIES) {
      for (const pose of ["carrying", "carrying-on", "serving", "serving-on"] as const) {
        const { hold, body: box } = personLayers({ ...LOOK, body }, pose);
        expect(hold?.x, `${body} ${pose}`).toBeGreaterThan(box.x);
        expect(hold?.x, `${body} ${pose}`).toBeLessThan(box.x + box.width);
        expect(hold?.y, `${body} ${pose}`).toBeGreaterThan(box.y);
      }
      expect(personLayers({ ...LOOK, body }, "standing").hold).toBeNull();
    }
  });

  test("every head wears every hat and shows every mood", () => {
    for (const hair of HAIR) {
      for (const hat of [null, ...WORN_HATS]) {
        const fake = createFakePen();
        drawHead(fake.pen, { ...LOOK, hair }, "smile", hat);
        expect(fake.badNumbers).toEqual([]);
        expect(fake.depth()).toBe(0);
      }
    }
    const moods = FACES.map((face) => {
      const calls = createFakePen();
      drawHead(calls.pen, LOOK, face);
      return calls.fills.length;
    });
    expect(Math.min(...moods)).toBeGreaterThan(2);
  });

  test("stands about 225 units tall with the feet on the anchor", () => {
    for (const body of BODIES.filter((value) => value !== "wheelchair")) {
      const { anchor, body: box, neck, head } = personLayers({ ...LOOK, body }, "standing");
      expect(anchor).toBe("floor");
      expect(box.y + box.height).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThan(5);
      expect(neck.y + head.y).toBeLessThan(-215);
      expect(neck.y).toBeGreaterThan(-205);
    }
  });

  test("someone in a wheelchair keeps it on the floor and sits at a desk like anyone", () => {
    const look = { ...LOOK, body: "wheelchair" } as const;
    expect(personLayers(look, "walking")).toEqual(personLayers(look, "standing"));
    expect(personLayers(look, "at-desk").anchor).toBe("desk");
    const fake = createFakePen();
    drawBody(fake.pen, look, "standing");
    expect(fake.fills).toContain(coloursOf(look).metal);
  });
});
