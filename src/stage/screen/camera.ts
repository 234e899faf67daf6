import type { Scene } from "phaser";
import type { CameraPlan } from "../plan/camera.ts";
import { poseOf } from "../plan/camera.ts";
import { approach } from "./ease.ts";

/** Moves the camera to what the plan looks at. */
export interface CameraRig {
  show(plan: CameraPlan): void;
  /** Looks there without moving there. */
  cut(): void;
  resize(): void;
  step(seconds: number, moving: boolean): void;
}

export function createCameraRig(scene: Scene, first: CameraPlan, isSmall: () => boolean): CameraRig {
  const camera = scene.cameras.main;
  let plan = first;
  let wanted = poseOf(plan, camera.width, camera.height, isSmall());
  let { x, y, zoom } = wanted;
  /** The move gathers way before it runs: an ease in, and an ease out. */
  let leadX = x;
  let leadY = y;
  let leadZoom = zoom;

  function apply(): void {
    camera.setZoom(zoom);
    camera.setScroll(x - camera.width / 2, y - camera.height / 2);
  }
  function cut(): void {
    ({ x, y, zoom } = wanted);
    leadX = x;
    leadY = y;
    leadZoom = zoom;
    apply();
  }
  cut();

  return {
    show: (next) => {
      plan = next;
      wanted = poseOf(plan, camera.width, camera.height, isSmall());
    },
    cut,
    resize: () => {
      wanted = poseOf(plan, camera.width, camera.height, isSmall());
      cut();
    },
    step: (seconds, moving) => {
      if (!moving) return;
      const rate = 5 / plan.seconds;
      leadX = approach(leadX, wanted.x, rate, seconds);
      leadY = approach(leadY, wanted.y, rate, seconds);
      leadZoom = approach(leadZoom, wanted.zoom, rate, seconds);
      x = approach(x, leadX, rate, seconds);
      y = approach(y, leadY, rate, seconds);
      zoom = approach(zoom, leadZoom, rate, seconds);
      apply();
    },
  };
}
