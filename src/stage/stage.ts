import { Core, Game, Scale, WEBGL } from "phaser";
import type { Happening } from "../story/happening.ts";
import type { StageView } from "../story/view.ts";
import { houseOf } from "./layout/houses.ts";
import type { StagePlan } from "./plan/direct.ts";
import type { Part } from "./plan/script.ts";
import { watchFrames, type FrameStats } from "./screen/frames.ts";
import { pixelsOf, resolutionOf } from "./screen/pixels.ts";
import { restWhenStill } from "./screen/rest.ts";
import { StageScene, type SceneSettings } from "./screen/scene.ts";
import { copyOf, showThrough } from "./screen/cross-fade.ts";
import { scriptOf, stillOf } from "./scripts.ts";

/** The company's building with everyone in it. */
export interface Stage {
  /** Shows this moment; what differs from the one before is played out. */
  show(view: StageView): void;
  /** Whether an aftermath or an ending is being played out. */
  readonly playing: boolean;
  /** Goes to the end of what is being played out. */
  skip(): void;
  /**
   * A picture in a size in pixels of what there is to see now; an ending is at its end then.
   * Nobody sees the stage change its size for it.
   */
  picture(width: number, height: number): HTMLCanvasElement;
  /**
   * The same of another moment or company in this house: everybody takes their place and holds
   * still. Nobody sees the stage change for it.
   */
  pictureOf(view: StageView, width: number, height: number): HTMLCanvasElement;
  /** Turns storms, shakes and camera moves into cross-fades of still pictures, or back. */
  setReducedMotion(reduced: boolean): void;
  destroy(): void;
}

export interface StageOptions {
  readonly reducedMotion: boolean;
  /** Called while an aftermath is played out, with what the eye is led to; null when that is over. */
  readonly onPart?: (part: Part | null) => void;
  /** Called once when the graphics card is lost and does not come back. The stage has stopped then. */
  readonly onFail?: (reason: string) => void;
  /** Told of what is to be seen on the stage, in the moment in which it is: for sounds and words. */
  readonly onHappening?: (happening: Happening) => void;
  /** For tests and pictures: time passes only when this clock is stepped. */
  readonly clock?: StageClock;
  /** For looking at something closely: a last hand on every plan that stands still. */
  readonly retouch?: (plan: StagePlan) => StagePlan;
  /** For measurements: called after every frame. The object is the same each time. */
  readonly onFrame?: (stats: FrameStats) => void;
}

/** A clock in the hand of a test. */
export interface StageClock {
  /** Called by the stage; the clock calls back with the milliseconds that shall pass. */
  onStep(listener: (milliseconds: number) => void): void;
}

const FILLING = "display:block;width:100%;height:100%";
/** How long a lost graphics card may take to come back, in milliseconds. */
const PATIENCE = 5000;

/**
 * Puts the stage into an element, which it fills from then on. The canvas is only a
 * picture: it is hidden from screen readers and takes no input.
 *
 * @throws when the browser has no WebGL; the page then shows a still picture
 */
export async function createStage(element: HTMLElement, options: StageOptions): Promise<Stage> {
  if (!hasWebGL()) throw new Error("This browser has no WebGL.");
  const size = pixelsOf(element.clientWidth, element.clientHeight, devicePixelRatio);
  const settings: SceneSettings = {
    resolution: resolutionOf(size),
    small: size.small,
    reducedMotion: options.reducedMotion,
    // In stepped time a frame may take as long as it needs: what is drawn then depends on nothing else.
    stopwatch: options.clock ? () => 0 : () => performance.now(),
    onHappening: options.onHappening ?? (() => {}),
  };
  const scene = new StageScene((plan) => houseOf(plan.furnishing), settings);
  const game = new Game({
    type: WEBGL,
    parent: element,
    width: size.width,
    height: size.height,
    scale: { mode: Scale.NONE },
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    banner: false,
    autoFocus: false,
    backgroundColor: "#cfd8d8",
    // Drawings have soft edges of their own; smoothing those of the quads costs a lot and shows nowhere.
    render: { antialias: true, antialiasGL: false, powerPreference: "low-power" },
    scene,
  });
  await new Promise<void>((resolve) => game.events.once(Core.Events.POST_RENDER, () => resolve()));

  const { canvas } = game;
  canvas.setAttribute("aria-hidden", "true");
  canvas.style.cssText = FILLING;
  if (options.clock) {
    game.loop.stop();
    let now = 0;
    options.clock.onStep((milliseconds) => game.step((now += milliseconds), milliseconds));
  }
  const frames = options.onFrame ? watchFrames(game, options.onFrame) : null;
  // Stepped time draws just the frames that it is asked for.
  const rest = options.clock ? null : restWhenStill(game, () => scene.still && !scene.performing);

  const observer = new ResizeObserver(() => {
    const next = pixelsOf(element.clientWidth, element.clientHeight, devicePixelRatio);
    if (next.width === game.scale.width && next.height === game.scale.height) return;
    game.scale.resize(next.width, next.height);
    canvas.style.cssText = FILLING;
    settings.resolution = resolutionOf(next);
    settings.small = next.small;
    scene.refit();
    rest?.wake();
  });
  observer.observe(element);

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const lose = (): void => {
    waiting = setTimeout(() => {
      destroy();
      options.onFail?.("The graphics card was lost.");
    }, PATIENCE);
  };
  const regain = (): void => {
    clearTimeout(waiting);
    scene.restore();
    rest?.wake();
  };
  canvas.addEventListener("webglcontextlost", lose);
  canvas.addEventListener("webglcontextrestored", regain);

  /** Draws at once in another size, before the browser shows anything. */
  function resize(width: number, height: number): void {
    game.scale.resize(width, height);
    canvas.style.cssText = FILLING;
    scene.refit();
    game.step(game.loop.time, 0);
  }

  function destroy(): void {
    clearTimeout(waiting);
    observer.disconnect();
    frames?.stop();
    rest?.end();
    canvas.removeEventListener("webglcontextlost", lose);
    canvas.removeEventListener("webglcontextrestored", regain);
    scene.clear();
    game.destroy(true);
    // The loop would do it with its next frame, and there may be none.
    if (options.clock) game.step(0, 0);
  }

  let shown: StageView | null = null;

  function settle(view: StageView): void {
    const { plan: made, posed } = stillOf(view);
    const plan = options.retouch?.(made) ?? made;
    if (posed) scene.pose(plan);
    else scene.show(plan);
  }

  /** A change without movement. */
  function dissolve(view: StageView): void {
    showThrough(game, element, () => {
      // Something newer may have come on in the meantime.
      if (shown === view) settle(view);
    });
  }

  function show(next: StageView): void {
    const before = shown;
    shown = next;
    rest?.wake();
    if (before === null) return settle(next);
    const script = settings.reducedMotion ? null : scriptOf(before, next);
    if (script) {
      scene.perform(script, {
        onPart: (part) => options.onPart?.(part),
        onEnd: () => {
          // An ending ends as a picture: everyone holds still for it.
          if (next.phase === "ended") dissolve(next);
        },
      });
    } else if (settings.reducedMotion || next.phase === "ended") dissolve(next);
    else settle(next);
  }

  function copy(width: number, height: number): HTMLCanvasElement {
    const { width: wide, height: high } = game.scale;
    resize(width, height);
    const picture = copyOf(canvas);
    resize(wide, high);
    return picture;
  }

  return {
    show,
    get playing() {
      return scene.performing;
    },
    skip: () => scene.skip(),
    picture: (width, height) => {
      if (shown?.phase === "ended") settle(shown);
      return copy(width, height);
    },
    pictureOf: (view, width, height) => {
      scene.pose(stillOf(view).plan);
      const picture = copy(width, height);
      if (shown) settle(shown);
      rest?.wake();
      return picture;
    },
    setReducedMotion: (reduced) => {
      settings.reducedMotion = reduced;
      rest?.wake();
    },
    destroy,
  };
}

/** Asks for a context of its own, because the one that the game makes cannot say no politely. */
function hasWebGL(): boolean {
  const context = document.createElement("canvas").getContext("webgl");
  if (!context) return false;
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return true;
}
