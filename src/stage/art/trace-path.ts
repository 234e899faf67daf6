/** The part of a 2D context that a path needs. */
export type PathPen = Pick<CanvasRenderingContext2D, "moveTo" | "lineTo" | "bezierCurveTo" | "closePath">;

/**
 * Draws baked path data (absolute `M`; relative `l`, `c`; `z`; whole numbers) into the current path. Read by hand
 * rather than by `Path2D`, so that a drawing also works where there is no browser.
 */
export function tracePath(pen: PathPen, data: string): void {
  let x = 0;
  let y = 0;
  for (const [, command, text] of data.matchAll(/([Mlcz])([^Mlcz]*)/g)) {
    if (command === "z") {
      pen.closePath();
      continue;
    }
    const n = (text?.match(/-?\d+/g) ?? []).map(Number);
    const at = (index: number): number => n[index] ?? 0;
    if (command === "M") {
      [x, y] = [at(0), at(1)];
      pen.moveTo(x, y);
    } else if (command === "l") {
      for (let i = 0; i < n.length; i += 2) {
        [x, y] = [x + at(i), y + at(i + 1)];
        pen.lineTo(x, y);
      }
    } else {
      for (let i = 0; i < n.length; i += 6) {
        const [endX, endY] = [x + at(i + 4), y + at(i + 5)];
        pen.bezierCurveTo(x + at(i), y + at(i + 1), x + at(i + 2), y + at(i + 3), endX, endY);
        [x, y] = [endX, endY];
      }
    }
  }
}
