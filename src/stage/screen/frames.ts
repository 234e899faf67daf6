import { Core, type Game, type Renderer } from "phaser";

/** What a frame cost. */
export interface FrameStats {
  /** Milliseconds of script for the last frame. */
  script: number;
  /** Calls to the graphics card for the last frame. */
  drawCalls: number;
  /** Frames since the start. */
  frames: number;
}

/** Counts what every frame costs, until it is stopped. Costs next to nothing itself. */
export function watchFrames(game: Game, onFrame: (stats: FrameStats) => void): { stop(): void } {
  const renderer = game.renderer as Renderer.WebGL.WebGLRenderer;
  const stats: FrameStats = { script: 0, drawCalls: 0, frames: 0 };
  const drawElements = renderer.drawElements.bind(renderer);
  let start = 0;
  let calls = 0;
  renderer.drawElements = function (...args: Parameters<typeof drawElements>) {
    calls++;
    return drawElements(...args);
  };
  const before = (): void => {
    start = performance.now();
    calls = 0;
  };
  const after = (): void => {
    stats.script = performance.now() - start;
    stats.drawCalls = calls;
    stats.frames++;
    onFrame(stats);
  };
  game.events.on(Core.Events.PRE_STEP, before);
  game.events.on(Core.Events.POST_RENDER, after);
  return {
    stop: () => {
      renderer.drawElements = drawElements;
      game.events.off(Core.Events.PRE_STEP, before);
      game.events.off(Core.Events.POST_RENDER, after);
    },
  };
}
