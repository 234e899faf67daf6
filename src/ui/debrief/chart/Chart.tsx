import type { Plot } from "@observablehq/plot";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { type Size, useSize } from "./useSize.ts";
import "./chart.css";

/** What Observable Plot draws: the picture, and the scales that it was drawn with. */
export type Drawing = (SVGSVGElement | HTMLElement) & Plot;

/** Where a point of the data lies on a drawing, whatever size that is shown in. */
export interface Place {
  readonly left: string;
  readonly top: string;
}

export interface OnDrawing {
  /** Where `x` and `y`, in the figures of the axes, lie. */
  placeOf(x: number, y: number): Place;
  /** The figure of the x axis under a point of the screen, as far as the drawing goes. */
  xAt(clientX: number): number;
}

interface ChartProps {
  /** Draws; must be the same function until it would draw something else. */
  draw: (size: Size) => Drawing;
  /** What lies over the drawing and can be used. */
  children?: (on: OnDrawing) => ComponentChildren;
}

/** A drawing as wide as there is room, drawn anew when that changes, and what lies over it. */
export function Chart({ draw, children }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const drawing = useMemo(() => size && drawn(draw, size), [draw, size]);
  useLayoutEffect(() => {
    if (drawing === null) return;
    box.current?.replaceChildren(drawing);
  }, [drawing]);
  return (
    <div class="chart-box">
      <div ref={box} />
      {drawing && children?.(on(drawing))}
    </div>
  );
}

function drawn(draw: (size: Size) => Drawing, size: Size): Drawing {
  const drawing = draw(size);
  drawing.setAttribute("role", "img");
  // One image has one name: those of its marks, such as "rect", say nothing and may not be there.
  for (const mark of drawing.querySelectorAll("g[aria-label]")) mark.removeAttribute("aria-label");
  drawing.style.fontSize = `${0.9 * size.em}px`;
  return drawing;
}

function on(drawing: Drawing): OnDrawing {
  const [x, y] = [drawing.scale("x"), drawing.scale("y")];
  const [width, height] = ["width", "height"].map((side) => Number(drawing.getAttribute(side)));
  const percent = (part: number, whole = 1) => `${(100 * part) / whole}%`;
  return {
    placeOf: (atX, atY) => ({ left: percent(x?.apply(atX), width), top: percent(y?.apply(atY), height) }),
    xAt(clientX) {
      const box = drawing.getBoundingClientRect();
      return x?.invert?.(((clientX - box.left) / box.width) * (width ?? 1)) as number;
    },
  };
}
