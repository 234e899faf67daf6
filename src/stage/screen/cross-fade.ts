import { Core, type Game } from "phaser";

/** Milliseconds. */
const FADE = 450;

/** Makes a change behind a picture of what was there before, which then fades away. */
export function showThrough(game: Game, element: HTMLElement, change: () => void): void {
  // A picture of the canvas can only be taken right after it was drawn.
  game.events.once(Core.Events.POST_RENDER, () => {
    const { canvas } = game;
    const picture = copyOf(canvas);
    picture.setAttribute("aria-hidden", "true");
    picture.style.cssText = "position:absolute;inset:0;width:100%;height:100%;pointer-events:none";
    if (getComputedStyle(element).position === "static") element.style.position = "relative";
    element.append(picture);
    change();
    const fade = picture.animate([{ opacity: 1 }, { opacity: 0 }], {
      duration: FADE,
      easing: "ease-in-out",
      fill: "forwards",
    });
    fade.finished.then(
      () => picture.remove(),
      () => picture.remove(),
    );
  });
}

/** What a canvas shows; of the stage's own, only right after it was drawn. */
export function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement("canvas");
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext("2d")?.drawImage(canvas, 0, 0);
  return copy;
}
