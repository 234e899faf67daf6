import { Core, type Game } from "phaser";

/** Frames after which a still stage has surely been drawn as it is. */
const SETTLED = 10;

/** Draws a stage on which nothing moves no more until it is woken: a laptop stays cool, and its battery lasts. */
export interface Rest {
  /** There is something new to see, or what there is has to be drawn again. */
  wake(): void;
  end(): void;
}

export function restWhenStill(game: Game, isStill: () => boolean): Rest {
  let stillFor = 0;
  const afterFrame = (): void => {
    stillFor = isStill() ? stillFor + 1 : 0;
    if (stillFor >= SETTLED) game.loop.sleep();
  };
  game.events.on(Core.Events.POST_RENDER, afterFrame);
  return {
    wake: () => {
      stillFor = 0;
      game.loop.wake();
    },
    end: () => game.events.off(Core.Events.POST_RENDER, afterFrame),
  };
}
