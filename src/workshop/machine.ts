import { assign, type SnapshotFrom, setup } from "xstate";
import type { BallotEvent, Phase, RoomEvent } from "./events.ts";
import {
  actAhead,
  asked,
  canJumpTo,
  canRule,
  hasActDebrief,
  hasVoted,
  heard,
  inActAhead,
  isQuick,
  isSettled,
  jumpedTo,
  openRoom,
  type Room,
  ruled,
  type Rules,
  taken,
  turned,
} from "./room.ts";
import { type Ruling, runOffIsDue } from "./verdict.ts";

/** What can be said of a step without knowing its name. */
export type Tag =
  /** Nothing is half decided: a scene can be jumped to. */
  | "between"
  /** Votes are being taken, and the room must not see them. */
  | "secret"
  /** Votes can be seen and talked about. */
  | "open"
  /** The story is over, or was broken off. */
  | "after";

/** A vote on one decision can be taken so often. */
const MOST_ROUNDS = 6;

const base = setup({ types: { context: {} as Room, events: {} as RoomEvent, tags: {} as Tag } });

type Event<Type extends RoomEvent["type"]> = Extract<RoomEvent, { type: Type }>;

/** A transition: when it is allowed, what becomes of the room, and which step follows, if another does. */
function way<E extends RoomEvent>(
  target: Phase | null,
  when: (room: Room, event: E) => boolean,
  then: (room: Room, event: E) => Room = (room) => room,
) {
  return {
    guard: ({ context, event }: { context: Room; event: E }) => when(context, event),
    actions: assign<Room, E, undefined, RoomEvent, never>(({ context, event }) => then(context, event)),
    ...(target === null ? {} : { target: `#session.${target}` }),
  };
}

/** One step on from `phase`; an event that was meant for another step does nothing. */
const onward = (phase: Phase, target: Phase, when: (room: Room) => boolean = () => true, then?: (room: Room) => Room) =>
  way<Event<"proceed">>(target, (room, { from }) => from === phase && when(room), then);

/**
 * The statechart of a session: which step the room is at, and what can happen there. An
 * event that a step does not know, or whose guard fails, does nothing.
 */
export function machineOf(rules: Rules) {
  const quick = (room: Room): boolean => isQuick(rules, room);
  const settled = (room: Room): boolean => isSettled(rules, room);
  const { prediction, mode } = rules.header.settings;
  const predicts = (room: Room): boolean => prediction && mode === "together" && !quick(room);

  const hear = way<BallotEvent>(
    null,
    (room, event) => heard(rules, room, event) !== room,
    (room, event) => heard(rules, room, event),
  );
  const skip = way<Event<"skip">>(
    null,
    (room) => !quick(room),
    (room) => ({ ...room, skipped: true }),
  );
  const rulingOf = (event: Event<"cast" | "overrule">): Ruling => ({
    kind: event.type,
    choice: event.choice,
    team: event.type === "overrule" ? (event.team ?? null) : null,
  });
  const rule = way<Event<"cast" | "overrule">>(
    null,
    (room, event) => canRule(rules, room, rulingOf(event)),
    (room, event) => ruled(room, rulingOf(event)),
  );
  const again = way<Event<"vote-again">>(
    "voting",
    (room) => room.rounds.length < MOST_ROUNDS,
    (room) => asked(room, "again"),
  );
  const take = way<Event<"take">>("aftermath", settled, (room) => taken(rules, room));
  const wrapUp = way<Event<"wrap-up">>("debrief", () => true);

  /** To a later scene, past the intro of its act when that is a new one. */
  const jump = (before: (room: Room) => Room) => {
    const isHere = (room: Room, scene: string): boolean => rules.story.scenes.get(scene)?.actIndex === room.act;
    const then = (room: Room, { scene }: Event<"jump">): Room => inActAhead(rules, jumpedTo(before(room), scene));
    const can = (room: Room, { scene }: Event<"jump">): boolean => canJumpTo(rules, before(room), scene);
    return [
      way<Event<"jump">>("scene", (room, event) => can(room, event) && isHere(room, event.scene), then),
      way<Event<"jump">>("act", can, then),
    ];
  };
  /** From seeing the votes to what they bring about. */
  const decide = (phase: Phase) => [
    onward(
      phase,
      "voting",
      (room) => runOffIsDue(rules.header, room),
      (room) => asked(room, "run-off"),
    ),
    onward(phase, "predicting", (room) => settled(room) && predicts(room)),
    onward(phase, "aftermath", settled, (room) => taken(rules, room)),
  ];
  const stay = (room: Room): Room => room;

  return base.createMachine({
    id: "session",
    context: openRoom(rules),
    initial: "lobby",
    states: {
      lobby: { on: { proceed: onward("lobby", "briefing") } },
      briefing: { on: { proceed: onward("briefing", "act") } },
      act: { tags: "between", on: { proceed: onward("act", "scene"), jump: jump(stay), "wrap-up": wrapUp } },
      scene: {
        tags: "between",
        on: {
          proceed: onward(
            "scene",
            "voting",
            () => true,
            (room) => asked(room, "first"),
          ),
          skip,
          jump: jump(stay),
          "wrap-up": wrapUp,
        },
      },
      voting: {
        tags: "secret",
        on: {
          proceed: onward("voting", "closed", (room) => hasVoted(rules, room)),
          count: hear,
          total: hear,
          vote: hear,
          said: hear,
          skip,
        },
      },
      closed: { tags: "secret", on: { proceed: onward("closed", "revealed"), skip } },
      revealed: {
        tags: "open",
        on: {
          proceed: [
            onward("revealed", "discussing", (room) => !quick(room) && room.rounds.length === 1),
            ...decide("revealed"),
          ],
          cast: rule,
          overrule: rule,
          "vote-again": again,
          take,
          skip,
        },
      },
      discussing: {
        tags: "open",
        on: { proceed: decide("discussing"), cast: rule, overrule: rule, "vote-again": again, take },
      },
      predicting: {
        tags: "open",
        on: { proceed: onward("predicting", "aftermath", settled, (room) => taken(rules, room)), guess: hear, take },
      },
      aftermath: {
        tags: ["between", "open"],
        on: {
          proceed: [
            onward("aftermath", "act-debrief", (room) => hasActDebrief(rules, turned(room)), turned),
            onward("aftermath", "ending", (room) => actAhead(rules, turned(room)) === null, turned),
            onward(
              "aftermath",
              "act",
              (room) => actAhead(rules, turned(room)) !== room.act,
              (room) => inActAhead(rules, turned(room)),
            ),
            onward("aftermath", "scene", () => true, turned),
          ],
          jump: jump(turned),
          "wrap-up": wrapUp,
        },
      },
      "act-debrief": {
        tags: "between",
        on: {
          proceed: [
            onward("act-debrief", "ending", (room) => actAhead(rules, room) === null),
            onward(
              "act-debrief",
              "act",
              () => true,
              (room) => inActAhead(rules, room),
            ),
          ],
          jump: jump(stay),
          "wrap-up": wrapUp,
        },
      },
      ending: { tags: "after", on: { proceed: onward("ending", "debrief") } },
      debrief: { tags: "after", on: { finish: way<Event<"finish">>("over", () => true) } },
      over: { tags: "after" },
    },
  });
}

export type SessionMachine = ReturnType<typeof machineOf>;
export type RoomSnapshot = SnapshotFrom<SessionMachine>;

export const phaseOf = (snapshot: RoomSnapshot): Phase => snapshot.value;
