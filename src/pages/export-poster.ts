import type { StoryView } from "../story/view.ts";
import { drawPoster, PICTURE, type PosterView } from "../ui/poster/poster.ts";
import { download } from "./download.ts";
import { fileNameOf } from "./file-name.ts";
import { stillOf } from "./stills.ts";

/** Takes a picture of the stage in a size in pixels; null where there is no stage. */
export type TakePicture = (width: number, height: number) => CanvasImageSource | null;

/** Gives the end of a play to the person as a picture. */
export async function exportPoster(view: StoryView, take: TakePicture): Promise<void> {
  if (!view.ending) return;
  const poster: PosterView = {
    company: view.scenario.company,
    story: view.scenario.title,
    outcome: view.ending.outcome,
    figures: view.company,
  };
  const picture = take(PICTURE.width, PICTURE.height) ?? (await loadPicture(stillOf(view)));
  const canvas = await drawPoster(poster, picture);
  const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!content) throw new Error("The browser made no picture of the poster.");
  download(`both-hats-${fileNameOf(poster.company)}-${poster.outcome}.png`, content);
}

/** The still picture that stands in for the stage. */
async function loadPicture(address: string | null): Promise<CanvasImageSource | null> {
  if (address === null) return null;
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}
