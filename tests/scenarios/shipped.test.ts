import { describe, expect, it } from "vitest";
import { VITALS } from "../../src/company/figures.ts";
import { hatOf } from "../../src/company/hat.ts";
import { collapseOf } from "../../src/company/step.ts";
import { choicesOf, scenesOf } from "../../src/scenario/walk.ts";
import { compile, type Story } from "../../src/story/compile.ts";
import { bothAtOnce, leader, letPlay, manager, random } from "../helpers/bots.ts";
import { play } from "../helpers/player.ts";
import { STORIES, shipped } from "../helpers/shipped.ts";

/** By chance, and the same ones every time. What needs every possible play is proven in `proofs.test.ts`. */
const PLAYS = 3000;
const samples = (story: Story) => Array.from({ length: PLAYS }, (_, n) => letPlay(story, random(n * 7919 + 1)));

describe.each(STORIES)("$id", ({ id }) => {
  const scenario = shipped(id);
  const story = compile(scenario);
  const plays = samples(story);

  it("is in the folder of its name", () => {
    expect(scenario.id).toBe(id);
  });

  it("has three acts and three or four options at every decision", () => {
    expect(scenario.acts.length).toBe(3);
    const options = scenesOf(scenario).map(({ scene }) => scene.choices.length);
    expect(Math.min(...options)).toBeGreaterThanOrEqual(3);
  });

  it("takes ten to fourteen decisions, except where a collapse ends it before", () => {
    const whole = plays.filter(({ state }) => collapseOf(state.company) === null);
    expect(whole.length).toBeGreaterThan(PLAYS / 2);
    for (const { choiceIds } of whole) {
      expect(choiceIds.length).toBeGreaterThanOrEqual(10);
      expect(choiceIds.length).toBeLessThanOrEqual(14);
    }
  });

  it("has delayed consequences that really arrive, and locks that really lock", () => {
    const arrived = new Set(
      plays.flatMap(({ state }) => state.decisions.flatMap((d) => d.arrivals.map((a) => a.consequence.id))),
    );
    const all = choicesOf(scenario).flatMap(({ choice }) => choice.later.map((later) => later.id));
    expect(all.length).toBeGreaterThanOrEqual(4);
    expect(all.filter((consequence) => !arrived.has(consequence))).toEqual([]);
  });

  it("is not won by wanting both hats at once", () => {
    expect(letPlay(story, bothAtOnce).outcome).not.toBe("sweet-spot");
  });

  it("offers leading, managing and both in almost every scene, in no fixed order", () => {
    const scenes = scenesOf(scenario).map(({ scene }) => scene.choices.map(({ effects }) => hatOf(effects)));
    for (const hat of ["leadership", "management", "both"] as const) {
      expect(scenes.filter((hats) => hats.includes(hat)).length).toBeGreaterThanOrEqual(scenes.length * 0.9);
    }
    expect(new Set(scenes.map(([first]) => first)).size).toBeGreaterThanOrEqual(3);
  });

  it("plays on the machine as it does by the rules alone", () => {
    for (const { outcome, choiceIds, state } of plays.slice(0, 100)) {
      const view = play(scenario)
        .choose(...choiceIds)
        .expectOutcome(outcome).view;
      expect(view.company).toEqual(state.company);
      for (const vital of VITALS) expect(view.stage.vitals[vital]).toBe(state.company[vital]);
    }
  });
});

describe("companies that lack one hat", () => {
  it("leading alone ends the startup in chaos", () => {
    expect(letPlay(compile(shipped("startup")), leader).outcome).toBe("chaos");
  });

  it("managing alone ends the stale company in stagnation", () => {
    expect(letPlay(compile(shipped("stale-company")), manager).outcome).toBe("stagnation");
  });

  it("leading alone ends the visionary in chaos", () => {
    expect(letPlay(compile(shipped("visionary")), leader).outcome).toBe("chaos");
  });

  it("managing alone ends crunch time in stagnation", () => {
    expect(letPlay(compile(shipped("crunch-time")), manager).outcome).toBe("stagnation");
  });
});
