import { describe, expect, it } from "vitest";
import { needsOf } from "../../src/company/needs.ts";
import { PLACES, SESSIONS } from "../../src/scenario/vocabulary.ts";
import { choicesOf, scenesOf } from "../../src/scenario/walk.ts";
import { compile } from "../../src/story/compile.ts";
import type { Decision } from "../../src/story/decide.ts";
import { adaptive, letPlay } from "../helpers/bots.ts";
import { shipped, STORIES } from "../helpers/shipped.ts";

/** The hat that is missed most when a decision has to be made. */
function neededHat({ before, scene }: Decision): "leadership" | "management" {
  const needs = needsOf(before, scene.situation);
  return needs.leadership - before.leadership > needs.management - before.management ? "leadership" : "management";
}

describe.each(STORIES)("a trainer who opens $id", ({ id }) => {
  const scenario = shipped(id);
  const scenes = scenesOf(scenario).map(({ scene }) => scene);

  it("finds a note, a question or two and what groups usually say beside every scene", () => {
    const bare = scenes.filter(({ facilitator }) => {
      const questions = facilitator?.questions.length ?? 0;
      return questions < 1 || questions > 2 || facilitator?.usually.length === 0;
    });
    expect(bare.map((scene) => scene.id)).toEqual([]);
  });

  it("finds a debrief for every act", () => {
    expect(scenario.acts.filter(({ debrief }) => debrief === undefined).map((act) => act.id)).toEqual([]);
  });

  it("finds aims, and a plan for each length of session in which the debrief grows with the time", () => {
    const agendas = scenario.trainer?.agendas ?? [];
    expect(scenario.trainer?.aims.length).toBeGreaterThanOrEqual(3);
    expect(agendas.map(({ minutes }) => minutes)).toEqual([...SESSIONS]);
    const debriefs = agendas.map(({ debrief }) => debrief);
    expect(debriefs).toEqual(debriefs.toSorted((a, b) => a - b));
  });

  it("is told what to cut when time is short, and has to cut nothing in ninety minutes", () => {
    const cuts = scenario.trainer?.agendas.map(({ cut }) => cut.length) ?? [];
    expect(cuts).toEqual(cuts.toSorted((a, b) => b - a));
    expect(cuts[0]).toBeGreaterThan(0);
    expect(cuts.at(-1)).toBe(0);
  });
});

describe.each(STORIES)("the story of $id", ({ id }) => {
  const scenario = shipped(id);
  const scenes = scenesOf(scenario).map(({ scene }) => scene);

  it("is long enough, and takes one through the whole house", () => {
    expect(scenes.length).toBeGreaterThanOrEqual(25);
    expect([...new Set(scenes.map(({ place }) => place))].toSorted()).toEqual([...PLACES].toSorted());
  });

  it("has five to eight people, and each of them speaks", () => {
    const cast = scenario.cast.map((person) => person.id);
    expect(cast.length).toBeGreaterThanOrEqual(5);
    expect(cast.length).toBeLessThanOrEqual(8);
    const speakers = new Set(scenes.map(({ speaker }) => speaker));
    expect(cast.filter((person) => !speakers.has(person))).toEqual([]);
  });

  it("has at least six consequences that come later, and two special endings", () => {
    expect(choicesOf(scenario).flatMap(({ choice }) => choice.later).length).toBeGreaterThanOrEqual(6);
    expect(scenario.endings.filter(({ when }) => when !== undefined).length).toBeGreaterThanOrEqual(2);
  });

  it("asks whoever reads the moment to change hats at least three times", () => {
    const hats = letPlay(compile(scenario), adaptive).state.decisions.map(neededHat);
    expect(hats.filter((hat, at) => at > 0 && hat !== hats[at - 1]).length).toBeGreaterThanOrEqual(3);
  });
});
