import { Core, type Game } from "phaser";

/** Seconds after which a still stage has surely been drawn as it is. */
const SETTLED = 0.5;

/** Draws a stage on which nothing moves no more until it is woken: a laptop stays cool, and its battery lasts. */
export interface Rest {
  /** There is something new to see, or what there is has to be drawn again. */
  wake(): void;
  end(): void;
}

/** @param scene tells for how many seconds nothing has moved by itself */
export function restWhenStill(game: Game, scene: { stillFor: number }): Rest {
  const afterFrame = (): void => {
    if (scene.stillFor >= SETTLED) game.loop.sleep();
  };
  game.events.on(Core.Events.POST_RENDER, afterFrame);
  return {
    wake: () => {
      scene.stillFor = 0;
      game.loop.wake();
    },
    end: () => game.events.off(Core.Events.POST_RENDER, afterFrame),
  };
}
