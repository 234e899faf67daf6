import { expect } from "vitest";
import type { Outcome } from "../../src/company/outcome.ts";
import type { Scenario } from "../../src/scenario/schema.ts";
import { compile } from "../../src/story/compile.ts";
import { newPlay, type Play } from "../../src/story/play.ts";
import { run, type RunningPlay } from "../../src/story/running.ts";
import type { ChoiceView, StoryView } from "../../src/story/view.ts";

/**
 * Plays a scenario as a person would, on the real machine:
 * `play(startup).choose("rally").expectScene("the-office").expectOutcome("chaos")`.
 */
export function play(scenario: Scenario, saved?: Play): Player {
  const story = compile(scenario);
  return new Player(run(story, saved ?? newPlay(story, 7)));
}

export class Player {
  readonly running: RunningPlay;

  constructor(running: RunningPlay) {
    this.running = running;
  }

  get view(): StoryView {
    return this.running.view;
  }

  /** Takes choices one after the other, turning the page after each aftermath. */
  choose(...choiceIds: string[]): this {
    for (const id of choiceIds) {
      this.read();
      const choice = this.view.scene.choices.find((found) => found.id === id);
      expect(choice, `scene "${this.view.scene.id}" offers "${id}"`).toBeDefined();
      expect(choice?.locked, `"${id}" is open`).toBeNull();
      this.running.choose(id);
      expect(this.view.phase).toBe("aftermath");
    }
    return this;
  }

  /** Turns the page if there is an aftermath to read. */
  read(): this {
    if (this.view.phase === "aftermath") this.running.proceed();
    return this;
  }

  /** Plays to the end, taking what `pick` picks of the open choices. */
  finish(pick: (open: readonly ChoiceView[], view: StoryView) => ChoiceView | undefined): this {
    for (this.read(); this.view.phase !== "ended"; this.read()) {
      const open = this.view.scene.choices.filter(({ locked }) => locked === null);
      this.choose(pick(open, this.view)?.id ?? "nothing was picked");
    }
    return this;
  }

  backTo(decision: number): this {
    this.running.backTo(decision);
    return this;
  }

  expectScene(id: string): this {
    this.read();
    expect(this.view.scene.id).toBe(id);
    return this;
  }

  expectOutcome(outcome: Outcome): this {
    this.read();
    expect(this.view.phase, "the story is over").toBe("ended");
    expect(this.view.ending?.outcome).toBe(outcome);
    return this;
  }
}
