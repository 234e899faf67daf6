import type { Hat } from "../../company/hat.ts";
import type { Look } from "../../scenario/schema.ts";
import { drawHeld, HELD_BOX, type Held } from "../art/people/held.ts";
import { drawBody, drawHead, personLayers } from "../art/people/people.ts";
import type { Face, Pose, WornHat } from "../art/people/poses.ts";
import { SKIN_COLOURS } from "../art/palette.ts";
import type { Sketch } from "../screen/atlas.ts";

/** A part of a person and where it goes, as shares of its own size. */
export interface PersonPart {
  readonly sketch: Sketch;
  readonly originX: number;
  readonly originY: number;
}

const WORN: { readonly [hat in Hat]: WornHat | null } = {
  leadership: "captain",
  management: "hard-hat",
  both: "both",
  none: null,
};

/** The body without its head; turns around the anchor on the floor or on the edge of the desk. */
export function bodyOf(id: string, look: Look, pose: Pose): PersonPart {
  const { body } = personLayers(look, pose);
  return {
    sketch: {
      key: `body ${id} ${pose}`,
      width: body.width,
      height: body.height,
      paint: (pen) => {
        pen.translate(-body.x, -body.y);
        drawBody(pen, look, pose);
      },
    },
    originX: -body.x / body.width,
    originY: -body.y / body.height,
  };
}

/** The head with its face and hat; turns around the neck. */
export function headOf(id: string, look: Look, face: Face, hat: Hat): PersonPart {
  const { head } = personLayers(look, "standing");
  return {
    sketch: {
      key: `head ${id} ${face} ${hat}`,
      width: head.width,
      height: head.height,
      paint: (pen) => {
        pen.translate(-head.x, -head.y);
        drawHead(pen, look, face, WORN[hat]);
      },
    },
    originX: -head.x / head.width,
    originY: -head.y / head.height,
  };
}

/** Something carried, with the fingers of whoever carries it; goes where the pose holds it. */
export function heldOf(look: Look, held: Held): PersonPart {
  const { x, y, width, height } = HELD_BOX;
  return {
    sketch: {
      key: `held ${held} ${look.skin}`,
      width,
      height,
      paint: (pen) => {
        pen.translate(-x, -y);
        drawHeld(pen, held, SKIN_COLOURS[look.skin]);
      },
    },
    originX: -x / width,
    originY: -y / height,
  };
}
