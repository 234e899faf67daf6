/** A place on the stage, in world units: the house is 1600 × 900, a standing person about 225 tall. y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in world units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a canvas's 2D context that the drawings use. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
