import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf, settingsOf } from "../../src/pages/workshop/draft.ts";
import { votesAsOne, votingTeam, waitingTeam } from "../../src/pages/workshop/voting-teams.ts";
import { BALLOTS, MODES, settingsSchema, teamsOf, TIE_RULES } from "../../src/workshop/settings.ts";
import { lead } from "../helpers/facilitator.ts";
import { scenarioOf, TINY } from "../helpers/tiny.ts";

/** Here a list leads past the lemons: whoever wants it is through one decision earlier. */
const SHORT = TINY.replace("atLeast: 99", "atLeast: 20");
const NAMES = ["Coral", "Sky", "Mustard", "Teal", "Lilac", "Leaf"];

describe("the form in which a session is put together", () => {
  it("gives settings that a session can begin with, whatever is filled in", () => {
    const drafts = fc.record({
      story: fc.constant("startup"),
      minutes: fc.constantFrom(30 as const, 45 as const, 60 as const, 90 as const),
      teams: fc.constantFrom(0, 2, 3, 4, 5, 6),
      names: fc.array(fc.string({ maxLength: 30 }), { minLength: 6, maxLength: 6 }),
      mode: fc.constantFrom(...MODES),
      ballot: fc.constantFrom(...BALLOTS),
      tieRule: fc.constantFrom(...TIE_RULES),
      prediction: fc.boolean(),
      metersHidden: fc.boolean(),
    });
    fc.assert(
      fc.property(drafts, fc.boolean(), (draft, rehearsal) => {
        const settings = settingsOf(draft, NAMES, rehearsal);
        expect(settingsSchema.safeParse(settings).success).toBe(true);
        expect(settings.teams.length).toBe(draft.teams);
        expect(settings.rehearsal).toBe(rehearsal);
      }),
    );
  });

  it("begins with what was chosen last time, and never with a rehearsal", () => {
    const draft = { ...draftOf("startup", NAMES), teams: 2, names: ["North", " ", ...NAMES.slice(2)] };
    const settings = settingsOf(draft, NAMES, true);
    expect(settings.teams.map(({ name }) => name)).toEqual(["North", "Sky"]);
    const again = draftOf("merger", NAMES, settings);
    expect(again).toMatchObject({ story: "merger", teams: 2, names: ["North", "Sky", ...NAMES.slice(2)] });
    expect(settingsOf(again, NAMES, false)).toEqual({ ...settings, rehearsal: false });
  });
});

describe("teams that vote as one", () => {
  it("come one after the other, round again to those that have not voted, until all have", () => {
    const teams = teamsOf(["Reds", "Blues", "Golds"]);
    const room = lead(scenarioOf(TINY), { teams, ballot: "teams" }).to("voting");
    expect(votesAsOne(room.session.log.header.settings)).toBe(true);
    room.does({ type: "vote", team: "t2", choice: "list" });
    expect(waitingTeam(room.session, "t2")).toBe("t3");
    room.does({ type: "vote", team: "t3", choice: "list" });
    expect(waitingTeam(room.session, "t3")).toBe("t1");
    room.does({ type: "vote", team: "t1", choice: "cheer" });
    expect(waitingTeam(room.session, "t1")).toBeNull();
  });

  it("are passed over once their own story has ended, and can still be looked at between votes", () => {
    const room = lead(scenarioOf(SHORT), { teams: teamsOf(["Reds", "Blues", "Golds"]), mode: "parallel" });
    const vote = (team: "t1" | "t2" | "t3", choice: string) => ({ type: "vote", team, choice }) as const;
    room.to("voting").does(vote("t1", "cheer"), vote("t2", "list"), vote("t3", "cheer")).to("aftermath");
    room.to("voting").does(vote("t1", "dream"), vote("t2", "share"), vote("t3", "dream")).to("aftermath");
    expect(votingTeam(room.to("scene").console, "t2")).toBe("t2");
    room.to("voting");
    expect(votingTeam(room.console, "t2")).toBe("t3");
    expect(votingTeam(room.console, "t1")).toBe("t1");
    expect(waitingTeam(room.does(vote("t1", "share")).session, "t1")).toBe("t3");
  });
});
