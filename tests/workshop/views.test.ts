import { describe, expect, it } from "vitest";
import { scenesOf } from "../../src/scenario/walk.ts";
import { projectorView } from "../../src/workshop/projector-view.ts";
import { teamsOf } from "../../src/workshop/settings.ts";
import { lead, type Facilitator } from "../helpers/facilitator.ts";
import { shipped } from "../helpers/shipped.ts";
import { scenarioOf, TINY } from "../helpers/tiny.ts";

const tiny = scenarioOf(TINY);
const startup = shipped("startup");

/** Everything that a view says, as text. */
const said = (room: Facilitator): string => JSON.stringify(projectorView(room.session));

/** Plays a whole session and looks at the projector after everything that is done. */
function everyStep(room: Facilitator, look: (room: Facilitator) => void): void {
  for (; room.phase !== "debrief"; room.next()) {
    if (room.phase === "voting") {
      const open = room.console.companies[0]?.options.filter(({ locked }) => locked === null) ?? [];
      for (const { id } of open.toReversed()) {
        room.does({ type: "total", choice: id, hands: 31 + open.findIndex((option) => option.id === id) * 7 });
        look(room);
      }
    }
    look(room);
  }
}

describe("what the room sees", () => {
  it("never holds a note or what groups usually say, from the lobby to the debrief", () => {
    const secrets = [
      startup.trainer?.note,
      ...startup.acts.map(({ debrief }) => debrief?.note),
      ...scenesOf(startup).flatMap(({ scene: { facilitator } }) => [
        facilitator?.note,
        ...(facilitator?.usually ?? []),
      ]),
    ].flatMap((text) =>
      text === undefined ? [] : [JSON.stringify(text.replaceAll(/\s+/g, " ").slice(0, 40)).slice(1, -1)],
    );
    const room = lead(startup).does({ type: "note", text: "Kestrel sits by the door" }, { type: "freeze", on: true });
    room.does({ type: "freeze", on: false }, { type: "commit", kind: "stop", text: "Promising dates" });
    everyStep(room, () => {
      const text = said(room);
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
      expect(text).not.toContain("Kestrel");
    });
    expect(secrets.filter((secret) => said(room).includes(secret))).toEqual([]);
    expect(secrets.length).toBeGreaterThan(50);
  });

  it("holds no vote before it is revealed: it is the same whatever was counted", () => {
    const counted = (hands: Record<string, number>) => said(lead(tiny).to("voting").hands(hands));
    expect(counted({ cheer: 31, list: 2 })).toBe(counted({ cheer: 2, list: 31 }));
    // Hands are counted option by option: their sum after the first says what it has.
    expect(counted({ cheer: 31 })).toBe(counted({ cheer: 2 }));
    const closed = (hands: Record<string, number>) => said(lead(tiny).to("voting").hands(hands).next());
    expect(closed({ cheer: 31, list: 2 })).toBe(closed({ cheer: 2, list: 31 }));
    const again = (hands: Record<string, number>) =>
      said(
        lead(tiny).to("voting").hands({ cheer: 5 }).to("discussing").does({ type: "vote-again" }).hands(hands).next(),
      );
    expect(again({ cheer: 31, list: 2 })).toBe(again({ cheer: 2, list: 31 }));
    const guessed = (way: "up" | "down") => {
      const room = lead(tiny).to("voting").hands({ cheer: 5 }).to("predicting");
      return said(room.does({ type: "guess", meter: "leadership", way, by: 1 }));
    };
    expect(guessed("up")).toBe(guessed("down"));
  });

  it("never says which hat an option wears, what it does or what the moment needs, before it is taken", () => {
    everyStep(lead(startup), (room) => {
      const view = room.projector;
      if (view.phase === "aftermath") return;
      expect(JSON.stringify(view.companies.map(({ options, scene }) => [options, scene]))).not.toMatch(
        /"(hat|effects|needs|situation)"/,
      );
      expect(view.companies.map(({ aftermath }) => aftermath)).toEqual([null]);
    });
  });

  it("has no meter and no change of one while the meters are hidden; the console has them always", () => {
    const room = lead(tiny, { metersHidden: true });
    everyStep(room, () => {
      expect(said(room)).not.toMatch(/"(leadership|management)":/);
      expect(room.console.companies[0]?.story.company.leadership).toBeGreaterThan(0);
    });
    const shown = lead(tiny).decide("list");
    expect(shown.projector.companies[0]?.aftermath?.changes.length).toBeGreaterThan(0);
    shown.does({ type: "hide-meters", on: true });
    expect(shown.projector.companies[0]).toMatchObject({ figures: null, aftermath: { changes: [] } });
    expect(room.projector.companies[0]?.figures).not.toBeNull();
  });

  it("is dark when it is blank, has a clock in a break, and stays as it was while it is frozen", () => {
    const room = lead(tiny).to("scene").does({ type: "blank", on: true });
    expect(said(room)).toBe('{"screen":"blank"}');
    room.does({ type: "blank", on: false }, { type: "break-start", length: 600_000 });
    expect(projectorView(room.session)).toEqual({ screen: "break", since: room.at, length: 600_000 });
    room.cannot({ type: "proceed", from: "scene" }).does({ type: "break-end" }, { type: "freeze", on: true });
    const before = room.projector;
    room.to("voting").hands({ list: 4 }).to("revealed");
    expect(room.projector).toEqual(before);
    room.does({ type: "freeze", on: false });
    expect(room.projector).toMatchObject({ phase: "revealed", frozen: false });
  });

  it("shows options with letters and shapes, locked ones with the reason, how many votes are in, and of whom", () => {
    const room = lead(tiny, { teams: teamsOf(["Reds", "Blues"]), ballot: "teams" });
    room.to("voting").does({ type: "vote", team: "t2", choice: "cheer" });
    expect(room.projector.ballot).toEqual({ round: 1, kind: "first", among: null, taken: 1, voted: ["t2"] });
    room.to("aftermath").to("scene");
    expect(room.projector.companies[0]?.options.map(({ letter, shape, locked }) => [letter, shape, locked])).toEqual([
      ["A", "circle", "You are hoarse, and the shop is far."],
      ["B", "square", null],
    ]);
  });

  it("compares what was guessed with what happened, once it has", () => {
    const room = lead(tiny).to("voting").hands({ list: 9 }).to("predicting");
    room.does(
      { type: "guess", meter: "management", way: "up", by: 1 },
      { type: "guess", meter: "management", way: "down", by: 1 },
    );
    room.next();
    expect(room.projector.foresight).toEqual([
      { meter: "leadership", guesses: { up: 0, same: 0, down: 0 }, happened: "down", right: null },
      { meter: "management", guesses: { up: 1, same: 0, down: 1 }, happened: "up", right: 0.5 },
    ]);
    room.does({ type: "wrap-up" });
    expect(room.projector.debrief?.foreseen).toBe(0.5);
    expect(lead(tiny).decide("list").does({ type: "wrap-up" }).projector.debrief?.foreseen).toBeNull();
  });
});

describe("what the room sees in the end", () => {
  it("is what people will start and stop doing, without notes and what was struck out", () => {
    const room = lead(tiny).decide("list").does({ type: "note", text: "They laughed." }, { type: "wrap-up" });
    room.does(
      { type: "commit", kind: "start", text: "asking what for" },
      { type: "commit", kind: "stop", text: "asking who" },
      { type: "strike", number: 3 },
    );
    expect(room.projector.debrief?.commitments).toEqual([{ kind: "start", text: "asking what for" }]);
  });
});

describe("what the facilitator sees", () => {
  it("is the note, the questions and what groups usually say for every scene, and the aims at both ends", () => {
    const room = lead(startup);
    expect(room.console.notes.aims).toEqual(startup.trainer?.aims);
    room.to("scene");
    const facilitator = startup.acts[0]?.scenes[0]?.facilitator;
    expect(room.console.notes).toMatchObject({ questions: facilitator?.questions, usually: facilitator?.usually });
  });

  it("is in the briefing what the room reads, whom they will meet included", () => {
    const room = lead(startup).to("briefing");
    expect(room.console.briefing).toEqual(room.projector.briefing);
    expect(room.console.briefing?.cast.length).toBeGreaterThan(3);
    expect(room.next().console.briefing).toBeNull();
  });

  it("is in the debrief where each team's advice would have led, as the room reads it", () => {
    const room = lead(tiny, { teams: teamsOf(["Reds", "Blues"]), ballot: "teams" }).to("voting");
    room.does({ type: "vote", team: "t1", choice: "cheer" }).to("aftermath");
    expect(room.console.advice).toEqual([]);
    room.does({ type: "wrap-up" });
    expect(room.console.advice).toMatchObject([
      { team: "t1", voted: 1, followed: 1 },
      { team: "t2", voted: 0 },
    ]);
    expect(room.console.advice).toEqual(room.projector.debrief?.advice);
  });

  it("is where the next step leads, or why it leads nowhere", () => {
    const room = lead(tiny).to("voting");
    expect(room.console.next).toEqual({ phase: null, blocked: "no-votes" });
    room.hands({ list: 2, cheer: 2 }).to("discussing");
    expect(room.console.next).toEqual({ phase: null, blocked: "tie" });
    room.does({ type: "cast", choice: "list" });
    expect(room.console.next).toEqual({ phase: "predicting" });
    room.does({ type: "break-start", length: 60_000 });
    expect(room.console.next).toEqual({ phase: null, blocked: "break" });
    expect(lead(tiny).to("scene").does({ type: "wrap-up" }).console.next).toEqual({ phase: null, blocked: "last" });
  });
});
