import type { StageView } from "../../story/view.ts";
import { STOREYS, WORLD, roomOf, type House } from "../layout/house.ts";

/** A part of the world that must be seen. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the camera looks at. */
export interface CameraPlan {
  /** The place of the scene, or the whole house. */
  readonly focus: Frame;
  /** How closely: 0 shows the whole house, 1 fills the stage with the focus. */
  readonly closeness: number;
  /** About how long the move there takes. An ending takes its time. */
  readonly seconds: number;
}

/** Where a camera of a certain size has to be. */
export interface CameraPose {
  readonly x: number;
  readonly y: number;
  /** Screen pixels for one world unit. */
  readonly zoom: number;
}

/** On a wide stage the house is still felt around the place; a small one shows the place alone. */
const CLOSENESS = { deciding: 0.52, aftermath: 0, ended: 0 } as const;
const SECONDS = { deciding: 1.2, aftermath: 1.6, ended: 5 } as const;

/** What this moment of the story looks at. */
export function cameraOf(view: StageView, house: House): CameraPlan {
  const room = roomOf(house, view.place);
  const { ceiling, front } = STOREYS[room.storey];
  const focus = {
    x: room.left - 14,
    y: ceiling - 14,
    width: room.right - room.left + 28,
    height: front - ceiling + 40,
  };
  return { focus, closeness: CLOSENESS[view.phase], seconds: SECONDS[view.phase] };
}

/** The camera that shows the plan on a stage of this size in pixels. */
export function poseOf(plan: CameraPlan, width: number, height: number): CameraPose {
  const whole = fit({ x: 0, y: 0, width: WORLD.width, height: WORLD.height }, width, height, "cover");
  const close = fit(plan.focus, width, height, "contain");
  // Someone on a phone cannot see a whole house: there the place fills the stage, whatever the moment.
  const small = Math.max(0, Math.min(1, (1.5 - width / height) / 0.7));
  const closeness = Math.max(plan.closeness, small * 0.94);
  const zoom = whole.zoom * (Math.max(close.zoom, whole.zoom) / whole.zoom) ** closeness;
  const share = close.zoom > whole.zoom ? Math.min(1, closeness * 1.25) : 0;
  const x = whole.x + (close.x - whole.x) * share;
  const y = whole.y + (close.y - whole.y) * share;
  return { ...clamp(x, y, width / zoom, height / zoom), zoom };
}

function fit(frame: Frame, width: number, height: number, how: "cover" | "contain"): CameraPose {
  const zooms = [width / frame.width, height / frame.height];
  const zoom = how === "cover" ? Math.max(...zooms) : Math.min(...zooms);
  return { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2, zoom };
}

/** Never shows what lies outside of the world, unless the stage is larger than it. */
function clamp(x: number, y: number, width: number, height: number): { readonly x: number; readonly y: number } {
  const within = (value: number, seen: number, size: number): number =>
    seen >= size ? size / 2 : Math.max(seen / 2, Math.min(size - seen / 2, value));
  return { x: within(x, width, WORLD.width), y: within(y, height, WORLD.height) };
}
