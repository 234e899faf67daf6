import { createActor } from "xstate";
import type { Story } from "./compile.ts";
import { machineOf, type StoryEvent, type StorySnapshot } from "./machine.ts";
import { narrate } from "./narrate.ts";
import { branchBefore, type Play } from "./play.ts";
import { replay, type Stopped } from "./replay.ts";
import type { StoryView } from "./view.ts";

/** A play that is going on: what a page holds. */
export interface RunningPlay {
  /** The play so far: what to save. */
  readonly play: Play;
  readonly view: StoryView;
  /** Set when the play given to `run` no longer fits its story to the end. */
  readonly stopped: Stopped | null;
  /** True when the scenario has been changed since the play was saved. */
  readonly changed: boolean;
  /** Takes a choice of the scene that is on. A choice that is unknown or locked does nothing. */
  choose(choiceId: string): void;
  /** Turns the page after an aftermath; does nothing at other times. */
  proceed(): void;
  /** Goes back to the scene of decision `number` (counting from 1), before it was taken. */
  backTo(number: number): void;
  /** Calls `listener` with the view after each change; returns what ends that. */
  subscribe(listener: (view: StoryView) => void): () => void;
  stop(): void;
}

/**
 * Runs a play from where it stands: in the aftermath of its last choice (so that
 * nobody misses what happened), or with `turned` on the page after that: the next
 * scene, or the ending of a play that is over.
 */
export function run(story: Story, saved: Play, { turned = false } = {}): RunningPlay {
  const machine = machineOf(story);
  const listeners = new Set<(view: StoryView) => void>();
  const { choiceIds, stopped, snapshot } = replay(story, saved, machine);
  let play: Play = { ...saved, contentHash: story.contentHash, choiceIds };
  let actor = start(snapshot);
  let view = narrate(story, snapshot, play.seed);

  function start(from: StorySnapshot) {
    // Subscribed after the start, which would otherwise announce where it starts from as news.
    const started = createActor(machine, { snapshot: from }).start();
    started.subscribe((now) => {
      play = { ...play, choiceIds: now.context.decisions.map(({ choice }) => choice.id) };
      show(now);
    });
    return started;
  }

  function show(now: StorySnapshot): void {
    view = narrate(story, now, play.seed);
    for (const listener of listeners) listener(view);
  }

  function send(event: StoryEvent): void {
    if (actor.getSnapshot().can(event)) actor.send(event);
  }

  function backTo(number: number): void {
    actor.stop();
    play = branchBefore(play, number);
    const back = replay(story, play, machine).snapshot;
    actor = start(back);
    if (back.hasTag("aftermath")) send({ type: "proceed" });
    else show(back);
  }

  if (turned) send({ type: "proceed" });
  return {
    get play() {
      return play;
    },
    get view() {
      return view;
    },
    stopped,
    changed: saved.contentHash !== story.contentHash,
    choose: (choice) => send({ type: "choose", choice }),
    proceed: () => send({ type: "proceed" }),
    backTo,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => actor.stop(),
  };
}
