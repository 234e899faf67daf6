import { expect } from "vitest";
import type { Scenario } from "../../src/scenario/schema.ts";
import { compile } from "../../src/story/compile.ts";
import { type ConsoleView, consoleView } from "../../src/workshop/console-view.ts";
import type { Intent, Phase, SessionEvent } from "../../src/workshop/events.ts";
import { phaseOf } from "../../src/workshop/machine.ts";
import { projectorView, type RoomView } from "../../src/workshop/projector-view.ts";
import type { Room } from "../../src/workshop/room.ts";
import { advance, lastAtOf, openSession, type Session } from "../../src/workshop/session.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/workshop/settings.ts";

/** Leads a session of a scenario as a facilitator would: `lead(startup).to("voting").hands({ climb: 3 }).next()`. */
export function lead(scenario: Scenario, settings: Partial<Settings> = {}): Facilitator {
  const agreed = { id: "monday", seed: 7, startedAt: "2026-01-02T03:04:05.000Z" };
  return new Facilitator(openSession(compile(scenario), { ...agreed, settings: { ...DEFAULT_SETTINGS, ...settings } }));
}

export class Facilitator {
  session: Session;
  /** Milliseconds since the session began; each thing done takes a second. */
  at: number;

  constructor(session: Session) {
    this.session = session;
    this.at = lastAtOf(session);
  }

  get phase(): Phase {
    return phaseOf(this.session.room);
  }

  get room(): Room {
    return this.session.room.context;
  }

  get console(): ConsoleView {
    return consoleView(this.session, this.at);
  }

  /** What the room sees, when it sees anything. */
  get projector(): RoomView {
    const view = projectorView(this.session);
    if (view.screen !== "room") throw new Error(`the room sees ${view.screen}`);
    return view;
  }

  /** Lets time pass. */
  wait(milliseconds: number): this {
    this.at += milliseconds;
    return this;
  }

  /** Does something that is allowed now. */
  does(...intents: Intent[]): this {
    for (const intent of intents) {
      const before = this.session;
      this.session = advance(before, this.timed(intent));
      expect(this.session === before, `${JSON.stringify(intent)} is refused in "${this.phase}"`).toBe(false);
    }
    return this;
  }

  /** Tries what is not allowed now: it must leave no trace. */
  cannot(...intents: Intent[]): this {
    for (const intent of intents) {
      const after = advance(this.session, this.timed(intent));
      expect(after === this.session, `${JSON.stringify(intent)} is allowed in "${this.phase}"`).toBe(true);
    }
    return this;
  }

  /** One step on. */
  next(): this {
    return this.does({ type: "proceed", from: this.phase });
  }

  /** Steps on, without votes of its own, as far as a step. */
  to(phase: Phase): this {
    for (let steps = 0; this.phase !== phase; steps++) {
      if (steps > 20) throw new Error(`never came to "${phase}"`);
      this.next();
    }
    return this;
  }

  /** So many hands for each choice. */
  hands(hands: Readonly<Record<string, number>>): this {
    for (const [choice, number] of Object.entries(hands)) this.does({ type: "total", choice, hands: number });
    return this;
  }

  /** From anywhere before a decision to its aftermath, with everybody for one choice. */
  decide(choice: string): this {
    return this.to("voting").does({ type: "said", choice }).to("aftermath");
  }

  expectPhase(phase: Phase): this {
    expect(this.phase).toBe(phase);
    return this;
  }

  private timed(intent: Intent): SessionEvent {
    this.at += 1000;
    return { ...intent, at: this.at };
  }
}
