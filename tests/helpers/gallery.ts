import type { GalleryHandle } from "../../src/pages/gallery.ts";
import type { Picture } from "./pictures.ts";
import { visit, type Visitor } from "./visitor.ts";

declare const gallery: GalleryHandle;

/** The gallery with a clock that only steps, at these dials. */
export async function openGallery(query: string, size = { width: 640, height: 360 }): Promise<Visitor> {
  const visitor = await visit({ viewport: size, deviceScaleFactor: 1 });
  await visitor.open(`?page=gallery&ui=off&clock=stepped&${query}`);
  await visitor.page.waitForFunction(() => "gallery" in window, undefined, { timeout: 60_000 });
  return visitor;
}

/** Puts a stage up anew that shows this, lets time pass on it, and looks. */
export async function lookAt(
  visitor: Visitor,
  changes: Readonly<Record<string, string>>,
  milliseconds: number,
  size?: Size,
): Promise<Picture> {
  await visitor.page.evaluate(async (dials) => {
    gallery.set(dials);
    await gallery.recreate();
  }, changes);
  return lookAfter(visitor, milliseconds, size);
}

type Size = readonly [width: number, height: number];

/** Lets time pass on the stage and looks at it. */
export async function lookAfter(visitor: Visitor, milliseconds: number, size?: Size): Promise<Picture> {
  const [picture] = await film(visitor, 1, milliseconds, size);
  if (!picture) throw new Error("there is no picture");
  return picture;
}

/** Looks at the stage so many times, with so many milliseconds between. */
export function film(
  visitor: Visitor,
  frames: number,
  milliseconds: number,
  [width, height]: Size = [160, 90],
): Promise<Picture[]> {
  return visitor.page.evaluate(
    ([count, pause, wide, tall]) => {
      const pen = new OffscreenCanvas(wide, tall).getContext("2d", { willReadFrequently: true });
      const stage = document.querySelector("canvas");
      if (!pen || !stage) throw new Error("there is no stage");
      pen.imageSmoothingQuality = "high";
      return Array.from({ length: count }, () => {
        gallery.step(pause);
        pen.drawImage(stage, 0, 0, wide, tall);
        const rgb = [...pen.getImageData(0, 0, wide, tall).data].filter((_, at) => at % 4 !== 3);
        return { width: wide, height: tall, rgb };
      });
    },
    [frames, milliseconds, width, height] as const,
  );
}
