import type { GameObjects, Scene } from "phaser";
import type { Held } from "../art/people/held.ts";
import type { Face, Pose } from "../art/people/poses.ts";
import { personLayers } from "../art/people/people.ts";
import { bodyOf, headOf, heldOf } from "../draw/person.ts";
import { SHADOW } from "../draw/soft.ts";
import { floorAt, scaleAt } from "../layout/house.ts";
import type { Actor } from "../life/actor.ts";
import type { Atlas } from "./atlas.ts";
import { approach } from "./ease.ts";
import { addPicture, DEPTHS, setPrint } from "./picture.ts";
import { createRim, stepRim } from "./rim.ts";

/** Draws the living figures of life/ as two pictures each: a body and a head that turns on it. */
export interface People {
  step(seconds: number, now: number): void;
}

/** A figure on the screen. */
interface Figure {
  readonly actor: Actor;
  readonly shadow: GameObjects.Image;
  readonly body: GameObjects.Image;
  readonly head: GameObjects.Image;
  readonly held: GameObjects.Image;
  pose: Pose | null;
  face: Face | null;
  hat: string;
  holds: Held | null;
  neckX: number;
  neckY: number;
  /** How far the head leans forward in this pose. */
  tilt: number;
  holdX: number;
  holdY: number;
  /** Whether there is something to be seen in the hands. */
  full: boolean;
  grain: number;
  headGrain: number;
  size: number;
  turn: number;
  y: number;
}

/** How much larger the one who speaks is drawn. */
const FORWARD = 1.1;
/** A bust ends a little below the far edge of the desk, which hides its end. */
const BEHIND_DESK = 5;

export function createPeople(scene: Scene, atlas: Atlas, actors: readonly Actor[]): People {
  const figures = actors.map((actor): Figure => {
    const blank = addPicture(scene, atlas, SHADOW, DEPTHS.floor).setTint(0x2b2233);
    const body = addPicture(
      scene,
      atlas,
      bodyOf(actor.plan.resident.id, actor.plan.resident.look, actor.pose).sketch,
      DEPTHS.floor,
    );
    const head = addPicture(
      scene,
      atlas,
      headOf(actor.plan.resident.id, actor.plan.resident.look, actor.face, actor.plan.hat).sketch,
      DEPTHS.floor,
    );
    const figure: Figure = {
      actor,
      shadow: blank,
      body,
      head,
      held: addPicture(scene, atlas, heldOf(actor.plan.resident.look, "coffee").sketch, DEPTHS.floor),
      pose: null,
      face: null,
      hat: "",
      holds: null,
      neckX: 0,
      neckY: 0,
      tilt: 0,
      holdX: 0,
      holdY: 0,
      full: false,
      grain: body.scaleX,
      headGrain: head.scaleX,
      size: 1,
      turn: actor.facing,
      y: heightOf(actor),
    };
    dress(figure, atlas);
    return figure;
  });
  const rim = createRim(scene);
  return {
    step: (seconds, now) => {
      let speaker: Figure | null = null;
      for (const figure of figures) {
        dress(figure, atlas);
        stepFigure(figure, seconds, now);
        if (figure.actor.plan.speaks) speaker = figure;
      }
      stepRim(rim, speaker, seconds);
    },
  };
}

/** Takes the drawings that fit what the actor does and feels. */
function dress(figure: Figure, atlas: Atlas): void {
  const { actor } = figure;
  const { id, look } = actor.plan.resident;
  if (actor.pose !== figure.pose) {
    const part = bodyOf(id, look, actor.pose);
    const print = atlas.print(part.sketch);
    setPrint(figure.body, print, part.originX, part.originY);
    const { neck, tilt, hold } = personLayers(look, actor.pose);
    figure.neckX = neck.x;
    figure.neckY = neck.y;
    figure.tilt = tilt;
    figure.holdX = hold?.x ?? 0;
    figure.holdY = hold?.y ?? 0;
    figure.full = hold !== null;
    figure.grain = print.grain;
    figure.pose = actor.pose;
  }
  if (actor.face !== figure.face || actor.plan.hat !== figure.hat) {
    const part = headOf(id, look, actor.face, actor.plan.hat);
    const print = atlas.print(part.sketch);
    setPrint(figure.head, print, part.originX, part.originY);
    figure.headGrain = print.grain;
    figure.face = actor.face;
    figure.hat = actor.plan.hat;
  }
  if (actor.holds !== figure.holds) {
    if (actor.holds !== null) {
      const part = heldOf(look, actor.holds);
      setPrint(figure.held, atlas.print(part.sketch), part.originX, part.originY);
    }
    figure.holds = actor.holds;
  }
}

function heightOf(actor: Actor): number {
  return actor.seat === null ? floorAt(actor.storey, actor.depth) : actor.seat + BEHIND_DESK;
}

function stepFigure(figure: Figure, seconds: number, now: number): void {
  const { actor, shadow, body, head, held } = figure;
  const visible = actor.alpha > 0.01;
  if (body.visible !== visible) {
    body.setVisible(visible);
    head.setVisible(visible);
  }
  const grounded = visible && actor.seat === null;
  if (shadow.visible !== grounded) shadow.setVisible(grounded);
  const holding = visible && figure.full && figure.holds !== null;
  if (held.visible !== holding) held.setVisible(holding);
  if (!visible) return;

  figure.size = approach(figure.size, scaleAt(actor.depth) * (actor.plan.speaks ? FORWARD : 1), 5, seconds);
  // A turn is quick, but it is one: the figure goes flat for a moment like cut paper.
  figure.turn = approach(figure.turn, actor.facing, 16, seconds);
  const turn = Math.abs(figure.turn) < 0.12 ? 0.12 * actor.facing : figure.turn;
  const feet = heightOf(actor);
  // Whoever sits down or gets up does not jump; whoever takes the lift does.
  figure.y = Math.abs(feet - figure.y) > 150 ? feet : approach(figure.y, feet, 14, seconds);

  const x = actor.x + actor.sway;
  const y = figure.y - actor.lift;
  const order = DEPTHS.floor + actor.depth * 100 + (actor.plan.speaks ? 1 : 0);
  body.setPosition(x, y);
  body.rotation = actor.lean;
  body.scaleX = figure.grain * figure.size * turn;
  body.scaleY = figure.grain * figure.size;
  body.alpha = actor.alpha;

  const sin = Math.sin(actor.lean);
  const cos = Math.cos(actor.lean);
  const neckX = figure.neckX * figure.size * turn;
  const neckY = figure.neckY * figure.size;
  head.setPosition(x + neckX * cos - neckY * sin, y + neckX * sin + neckY * cos);
  // Mirrored, a turn to the front is one to the other side.
  head.rotation = actor.lean + figure.tilt * actor.facing + nodOf(actor, now);
  head.scaleX = figure.headGrain * figure.size * turn;
  head.scaleY = figure.headGrain * figure.size;
  head.alpha = actor.alpha;

  if (holding) {
    const holdX = figure.holdX * figure.size * turn;
    const holdY = figure.holdY * figure.size;
    held.setPosition(x + holdX * cos - holdY * sin, y + holdX * sin + holdY * cos);
    held.rotation = actor.lean;
    held.scaleX = figure.grain * figure.size * turn;
    held.scaleY = figure.grain * figure.size;
    held.alpha = actor.alpha;
  }

  if (body.depth !== order) {
    body.setDepth(order);
    head.setDepth(order + 0.001);
    held.setDepth(order + 0.002);
    shadow.setDepth(order - 0.5);
  }
  shadow.setPosition(actor.x, feet - 1).setDisplaySize(104 * figure.size, 20 * figure.size);
  shadow.alpha = actor.alpha * 0.3;
}

/** The head has a little life of its own. */
function nodOf(actor: Actor, now: number): number {
  if (actor.pose === "slumped") return actor.facing * Math.sin(now * 1.3 + actor.phase) * 0.02;
  if (actor.plan.asleep) return actor.facing * (0.42 + Math.sin(now * 1.3) * 0.03);
  const lively = 1 - actor.plan.inStep * 0.8;
  const speech = actor.plan.speaks ? Math.sin(now * 5.2) * 0.05 : 0;
  return Math.sin(now * 0.7 + actor.phase * 2) * 0.045 * lively + speech;
}
