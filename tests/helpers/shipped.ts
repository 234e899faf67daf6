import { shippedIds, shippedScenario, shippedText } from "../../tools/shipped.ts";

/** Every scenario that ships, as text: its id and the content of its file. */
export const SHIPPED = shippedIds().map((id) => ({ id, text: shippedText(id) }));

export const shipped = shippedScenario;

/** The whole stories among them: all but the warm-up. */
export const STORIES = SHIPPED.filter(({ id }) => shipped(id).warmUp !== true);
