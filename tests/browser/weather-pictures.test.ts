import { describe, expect, it } from "vitest";
import type { Weather } from "../../src/company/weather.ts";
import { lookAt, openGallery } from "../helpers/gallery.ts";
import { byColour, byLines, byTone, type Distance, type Picture } from "../helpers/pictures.ts";

const DIALS = ["chaos", "stagnation", "drift", "sweetSpot"] as const satisfies readonly (keyof Weather)[];
const CALM = { chaos: "0", stagnation: "0", drift: "0", sweetSpot: "0" };
/** Long enough for the weather to have turned. Milliseconds. */
const TURNED = 3000;

/** How far apart two weathers have to be where each is at its strongest, and where it has only begun. */
const RESPECTS: readonly { readonly name: string; readonly distance: Distance; clear: number; begun: number }[] = [
  { name: "in colour", distance: byColour, clear: 18, begun: 6 },
  { name: "in grey, whatever the brightness", distance: byTone, clear: 0.3, begun: 0.06 },
  { name: "in its lines alone", distance: byLines, clear: 0.1, begun: 0.025 },
];

const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]));

interface Seen {
  readonly calm: Picture;
  readonly begun: ReadonlyMap<string, Picture>;
  readonly clear: ReadonlyMap<string, Picture>;
}

/** The same office with the same people under each weather, one after the other. */
async function lookAtAll(query: string): Promise<Seen> {
  const visitor = await openGallery(query);
  const look = (dials: Partial<Record<keyof Weather, string>>) => lookAt(visitor, { ...CALM, ...dials }, TURNED);
  const calm = await look({});
  const [begun, clear] = [new Map<string, Picture>(), new Map<string, Picture>()];
  for (const dial of DIALS) {
    begun.set(dial, await look({ [dial]: "0.3" }));
    clear.set(dial, await look({ [dial]: "1" }));
  }
  await visitor.leave();
  return { calm, begun, clear };
}

/** Every pair that is not as far apart as it has to be. */
function tooClose(pictures: ReadonlyMap<string, Picture>, distance: Distance, least: number): string[] {
  return pairs([...pictures]).flatMap(([[one, a], [other, b]]) => {
    const found = distance(a, b);
    return found > least ? [] : [`${one} and ${other}: ${found.toFixed(3)}`];
  });
}

describe.each(["furnishing=loft&motion=full", "furnishing=cubicles&motion=reduced"])("the weathers (%s)", (query) => {
  it("look different from each other and from a calm day, grow steadily, and never differ by colour alone", async () => {
    const { calm, begun, clear } = await lookAtAll(query);
    for (const { name, distance, clear: far, begun: near } of RESPECTS) {
      const found = {
        clear: tooClose(clear, distance, far),
        begun: tooClose(new Map([["a calm day", calm], ...begun]), distance, near),
        // What has begun lies between the calm day and the clear weather.
        between: DIALS.filter((dial) => {
          const [some, much] = [begun.get(dial), clear.get(dial)];
          if (!some || !much) return true;
          const whole = distance(calm, much);
          return distance(calm, some) >= whole || distance(some, much) >= whole;
        }),
      };
      expect(found, name).toEqual({ clear: [], begun: [], between: [] });
    }
  });
});
