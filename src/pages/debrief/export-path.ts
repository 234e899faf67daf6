import textFace from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url";
import boldFace from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url";
import titleFace from "@fontsource/londrina-solid/files/londrina-solid-latin-900-normal.woff2?url";
import type { Debrief } from "../../debrief/report.ts";
import { drawPathPicture, sizeOfDrawing } from "../../ui/debrief/keep/path-picture.ts";
import { type FontFile, imageOf } from "../../ui/debrief/keep/svg-image.ts";
import { download } from "../download.ts";

const FONTS: readonly FontFile[] = [
  { family: "Atkinson Hyperlegible Next", weight: 400, address: textFace },
  { family: "Atkinson Hyperlegible Next", weight: 700, address: boldFace },
  { family: "Londrina Solid", weight: 900, address: titleFace },
];

/**
 * Gives the path as it is drawn on the page to the person as a picture.
 *
 * @param day when it was played, or today: the name of the file says it
 * @throws when the browser makes no picture
 */
export async function exportPath(debrief: Debrief, drawing: SVGSVGElement, day: string): Promise<void> {
  const { width, height } = sizeOfDrawing(drawing);
  const canvas = await drawPathPicture(debrief, await imageOf(drawing, FONTS, width, height));
  const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (content === null) throw new Error("The browser made no picture of the path.");
  download(`both-hats-${debrief.scenario.id}-${day}-path.png`, content);
}
