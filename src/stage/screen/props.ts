import type { GameObjects, Scene } from "phaser";
import { sketchProp } from "../draw/props.ts";
import { MARGIN } from "../draw/thing.ts";
import { floorAt } from "../layout/house.ts";
import type { Actor } from "../life/actor.ts";
import type { StagePlan } from "../plan/direct.ts";
import type { Tell } from "../plan/happenings.ts";
import type { PropPlan } from "../plan/props.ts";
import type { Atlas } from "./atlas.ts";
import { addPicture, DEPTHS } from "./picture.ts";

/** What endings bring on: it rolls, falls, is carried, and pops up. */
export interface Props {
  show(plan: StagePlan): void;
  step(seconds: number): void;
}

interface Piece {
  readonly image: GameObjects.Image;
  readonly grain: number;
  plan: PropPlan;
  from: Pick<PropPlan, "x" | "y" | "tilt">;
  /** Seconds on the way from there. */
  since: number;
  /** Seconds since it came on. */
  age: number;
}

/** Seconds in which something pops up. */
const POP = 0.28;
/** How high something bounces that falls, as a share of the fall, and for which share of the time. */
const BOUNCE = { high: 0.09, from: 0.72 } as const;

export function createProps(scene: Scene, atlas: Atlas, actors: readonly Actor[], first: StagePlan, tell: Tell): Props {
  const pieces = new Map<string, Piece>();

  function show(plan: StagePlan): void {
    for (const [id, { image }] of pieces) {
      if (plan.props.some((prop) => prop.id === id)) continue;
      image.destroy();
      pieces.delete(id);
    }
    for (const prop of plan.props) {
      const known = pieces.get(prop.id);
      if (known?.plan === prop) continue;
      // A prop that becomes another thing is another picture at the same place.
      if (known && JSON.stringify(known.plan.drawing) === JSON.stringify(prop.drawing)) {
        known.from = whereIs(known);
        known.plan = prop;
        known.since = 0;
      } else {
        known?.image.destroy();
        pieces.set(prop.id, bringOn(prop, plan));
      }
    }
  }

  function bringOn(prop: PropPlan, plan: StagePlan): Piece {
    const image = addPicture(scene, atlas, sketchProp(prop, plan), depthOf(prop));
    image.setOrigin(0.5, (prop.height + MARGIN) / (prop.height + MARGIN * 2));
    return { image, grain: image.scaleX, plan: prop, from: prop, since: prop.seconds, age: 0 };
  }

  show(first);
  return {
    show,
    step: (seconds) => {
      for (const piece of pieces.values()) {
        const before = piece.since;
        stepPiece(piece, actors, seconds);
        if (hasLanded(piece, before)) tell("thing-breaks", piece.plan.x);
      }
    },
  };
}

function depthOf({ depth }: PropPlan): number {
  if (depth >= 2) return DEPTHS.sign - 10;
  return depth <= 0 ? DEPTHS.wall + 30 : DEPTHS.floor + depth * 100 + 0.5;
}

/** Where something is on its way. */
function whereIs({ plan, from, since }: Piece): Pick<PropPlan, "x" | "y" | "tilt"> {
  const along = plan.seconds <= 0 ? 1 : Math.min(1, since / plan.seconds);
  const smooth = along * along * (3 - 2 * along);
  const across = plan.motion === "fall" ? along : smooth;
  const down = plan.motion === "fall" ? fallen(along) : smooth;
  return {
    x: from.x + (plan.x - from.x) * across,
    y: from.y + (plan.y - from.y) * down,
    tilt: from.tilt + (plan.tilt - from.tilt) * across,
  };
}

/** As things fall: faster and faster, and once up again a little. */
function fallen(along: number): number {
  const { high, from } = BOUNCE;
  if (along < from) return (along / from) ** 2;
  return 1 - high * Math.sin(((along - from) / (1 - from)) * Math.PI);
}

/** Whether something has come down just now that was not made for it; the prototype is. */
function hasLanded({ plan, since }: Piece, before: number): boolean {
  const landing = plan.seconds * BOUNCE.from;
  return plan.motion === "fall" && before < landing && since >= landing && plan.drawing.name !== "prototype";
}

function stepPiece(piece: Piece, actors: readonly Actor[], seconds: number): void {
  const { image, plan, grain } = piece;
  piece.since += seconds;
  piece.age += seconds;
  const { x, y, tilt } = whereIs(piece);
  const grown = Math.min(1, piece.age / POP);
  image.setScale(grain * (grown < 1 ? grown * (1.6 - 0.6 * grown) : 1));
  image.rotation = tilt;
  image.setDepth(depthOf(plan));
  const { on } = plan;
  if (!on) {
    image.setPosition(x, y);
    return;
  }
  const actor = actors.find(({ plan: { resident } }) => resident.id === on.resident);
  image.setVisible(actor !== undefined && actor.alpha > 0.05);
  if (!actor) return;
  image.alpha = actor.alpha;
  image.setPosition(actor.x + actor.sway + actor.facing * x, holdOf(actor, on.at) - actor.lift + y);
  if (plan.depth < 2) image.setDepth(DEPTHS.floor + actor.depth * 100 + 0.6);
}

/** The height of someone's hands or of the crown of their head. */
function holdOf(actor: Actor, at: "hands" | "head"): number {
  const seated = actor.seat !== null;
  const feet = actor.seat ?? floorAt(actor.storey, actor.depth);
  if (at === "hands") return feet - (seated ? 20 : 88);
  if (seated) return feet - 98;
  const low = actor.plan.resident.look.body === "wheelchair" || actor.pose === "sitting";
  if (actor.pose === "on-the-floor") return feet - 128;
  return feet - (low ? 180 : 226);
}
