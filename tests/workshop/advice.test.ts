import { describe, expect, it } from "vitest";
import { compile } from "../../src/story/compile.ts";
import type { Advice } from "../../src/workshop/advice.ts";
import { teamsOf } from "../../src/workshop/settings.ts";
import { letPlay } from "../helpers/bots.ts";
import { lead } from "../helpers/facilitator.ts";
import { scenarioOf, TINY } from "../helpers/tiny.ts";

const tiny = scenarioOf(TINY);
/** Here a list leads past the lemons. */
const short = scenarioOf(TINY.replace("atLeast: 99", "atLeast: 20"));
const teams = teamsOf(["Reds", "Blues", "Golds"]);

/** A session in which the first team votes so, and the others so; a dash is no vote, an arrow a jump. */
function advised(scenario: typeof tiny, ...votes: [first: string, others: string][]): Advice | undefined {
  const room = lead(scenario, { teams, ballot: "teams", prediction: false });
  for (const [first, others] of votes) {
    if (first === "→") {
      room.does({ type: "jump", scene: others });
      continue;
    }
    room.to("voting").does({ type: "vote", team: "t2", choice: others }, { type: "vote", team: "t3", choice: others });
    if (first !== "-") room.does({ type: "vote", team: "t1", choice: first });
    room.to("aftermath");
  }
  if (room.console.next.phase === "ending") room.to("debrief");
  else room.does({ type: "wrap-up" });
  return room.projector.debrief?.advice[0];
}

describe("where a team's advice would have led", () => {
  it("is its own choices all the way, where it was asked all the way", () => {
    const advice = advised(tiny, ["cheer", "list"], ["dream", "buy"], ["wait", "share"]);
    const alone = letPlay(compile(tiny), () => ["cheer", "dream", "wait"]);
    expect(advice).toMatchObject({ voted: 3, followed: 0 });
    expect(advice?.line).toMatchObject({ choiceIds: alone.choiceIds, outcome: alone.outcome, stoppedAt: null });
    expect(advice?.line.figures).toEqual(alone.state.company);
    expect(advice?.decisions[0]?.instead).toEqual(letPlay(compile(tiny), () => ["cheer"]).state.company);
  });

  it("goes on by the room's choice where the team said nothing, or wanted what its own line has locked", () => {
    expect(advised(tiny, ["-", "list"], ["dream", "buy"], ["-", "share"])).toMatchObject({
      voted: 1,
      line: { choiceIds: ["list", "dream", "share"] },
    });
    expect(advised(tiny, ["cheer", "list"], ["buy", "dream"], ["wait", "share"])).toMatchObject({
      line: { choiceIds: ["cheer", "dream", "wait"] },
    });
  });

  it("leaves out a scene that it leads past", () => {
    expect(advised(short, ["list", "cheer"], ["dream", "dream"], ["wait", "share"])).toMatchObject({
      line: { choiceIds: ["list", "wait"], stoppedAt: null },
    });
  });

  it("stops in a scene that the room never saw", () => {
    const advice = advised(short, ["cheer", "list"], ["wait", "share"]);
    expect(advice?.line).toMatchObject({ choiceIds: ["cheer"], outcome: null, stoppedAt: "lemons" });
    expect(advice?.decisions.map(({ choice }) => choice)).toEqual(["cheer", "wait"]);
  });

  it("jumps where the room jumped", () => {
    expect(advised(tiny, ["cheer", "list"], ["→", "sugar"], ["wait", "share"])).toMatchObject({
      line: { choiceIds: ["cheer", "wait"], stoppedAt: null },
    });
  });

  it("has left nothing where it went as far as a room that broke its session off", () => {
    const asFar = { choiceIds: ["cheer"], outcome: null, stoppedAt: null };
    expect(advised(tiny, ["cheer", "list"])).toMatchObject({ line: asFar });
    expect(advised(tiny, ["cheer", "list"], ["→", "sugar"])).toMatchObject({ line: asFar });
  });
});
