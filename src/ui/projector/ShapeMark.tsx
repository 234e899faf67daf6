import type { Team } from "../../workshop/settings.ts";
import { Shape, type ShapeName } from "../workshop/Shape.tsx";
import "./marks.css";

interface ShapeMarkProps {
  shape: ShapeName;
  /** Stands in the middle; the shape alone where there is none. */
  letter?: string;
  /** That of a team; the colour of options where there is none. */
  colour?: Team["colour"];
}

/** A shape that says the same as its letter or name does, for those far away and without colours. */
export function ShapeMark({ shape, letter, colour }: ShapeMarkProps) {
  return (
    <span class={`mark-shape ${shape}`}>
      <Shape name={shape} {...(colour && { colour })} />
      {letter !== undefined && <b>{letter}</b>}
    </span>
  );
}
