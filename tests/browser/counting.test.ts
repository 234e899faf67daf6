import { describe, expect, it } from "vitest";
import { linkOf } from "../../src/debrief/link.ts";
import { hrefOf } from "../../src/pages/route.ts";
import { compile } from "../../src/story/compile.ts";
import { newPlay } from "../../src/story/play.ts";
import { leader } from "../helpers/bots.ts";
import { shipped } from "../helpers/shipped.ts";
import { type Visitor, visit } from "../helpers/visitor.ts";

const story = compile(shipped("startup"));
const play = { ...newPlay(story, 1), choiceIds: leader(story) };
const debrief = hrefOf({ page: "debrief", play: linkOf(story, play) });

/** What the turning points of the play say, once they are counted. */
async function turningPoints(visitor: Visitor): Promise<string[]> {
  await visitor.open(debrief);
  await visitor.page.locator(".turning-point").first().waitFor();
  return visitor.page.locator(".turning-point").allInnerTexts();
}

const workersOf = ({ page }: Visitor): number => page.workers().length;

describe("counting what could have become of a play", () => {
  it("says the same on a thread of its own as on the page's, where the browser has no workers or does not start them", async () => {
    const usual = await visit();
    const counted = await turningPoints(usual);
    expect(counted).toHaveLength(3);
    expect(counted[0]).toMatch(/ways on/);
    expect(workersOf(usual)).toBe(1);

    // The thread goes with the page that needed it.
    await usual.page.getByRole("link", { name: "Another story" }).first().click();
    await expect.poll(() => workersOf(usual)).toBe(0);
    await usual.leave();

    const without = await visit({ before: [() => Reflect.deleteProperty(globalThis, "Worker")] });
    expect(await turningPoints(without)).toEqual(counted);
    await without.leave();

    const blocked = await visit();
    await blocked.page.route(/worker-[^/]*\.js$/, (route) => route.fulfill({ status: 404 }));
    expect(await turningPoints(blocked)).toEqual(counted);
    // The developer's console says so, and nothing else.
    expect(blocked.complaints.splice(0)).toEqual([expect.stringContaining("worker-")]);
    await blocked.leave();
  });
});
